# Qoraallada bogga oo af Soomaali ah. Qoraalka af Iswiidhishka ayaa ansax ah.

reviewed_by = nobody

# The frame
skip_to_content = U gudub qoraalka
messages = Farriimo
menu = Bogag
languages = Luqado
breadcrumbs = Halkan ayaad joogtaa
start = Bilow
latest_posts = Qoraalladii ugu dambeeyay
posts = Qoraallo
subjects = Mawduucyo
blog_from = Blog ka socda { $unit }, { $municipality }
untested_language = Cidna ma hubin tarjumaadda badhammada iyo cinwaannada. Qoraalka af Iswiidhishka ayaa ansax ah.

# Bands
trial_word = TIJAABO
trial_text = Tani waa tijaabo, ma aha blog dhab ah. Fadlan bogga ha la wadaagin dad kale.
preview_word = HORU-EEGID
preview_text = Sidan ayuu bloggu uga muuqdaa kombiyuutarkaaga. Cid kale ma arki karto.
crisis_word = MUHIIM
closing_word = BLOGGA WAA LA XIRAYAA
closing_text = Maalinta ugu dambaysa ee bloggan: { $date }.
standing_draft = Qabyo: qoraalka lama daabicin.
standing_scheduled = Taariikhda la daabacayo: { $date }.
standing_expired = Blogga waa laga saaray: { $date }.
standing_refused = Qoraalku wuxuu leeyahay khaladaad waa in la saxo ka hor inta aan la daabicin.

# Posts
changed_on = La beddelay: { $date }
written_by = Waxaa qoray: { $byline }
more_posts = Qoraallo kale
older_post = Qoraal ka horreeya
newer_post = Qoraal ka dambeeya
also_in = Ku akhri
translated_from = Tani waa tarjumaad. Qoraalka asalka ahi waa { $language }:
translation_outdated = Qoraalka asalka ah waa la beddelay tarjumaadda ka dib. Akhri qoraalka asalka ah si aad u hubiso.
translation_machine = Qoraalkan waxaa turjumay mashiin, cidna ma hubin. Khaladaad ayaa ku jiri kara.
share = La wadaag madasha waxbarashada
share_help = Calaamadee qoraalka hoose, koobiyee, kuna dheji madasha waxbarashada.
share_text = Wax cusub oo blogga { $blog }: { $title }. Wax dheeraad ah ka akhri: { $address }
film = Filim
gallery = Sawirro
table = Jadwal
footnotes = Qoraal-hoosaadyo
footnote = Qoraal-hoosaad
footnote_back = Ku noqo qoraalka, qoraal-hoosaad
task_done = Waa la dhammeeyay:
task_not_done = Lama dhammayn:

# Lists
posts_counted = { $count ->
    [0] Qoraal ma jiro
    [one] Hal qoraal
   *[other] { $count } qoraal
}
page_of = Bogga { $number } ee { $total }
newer_posts = Qoraallo ka cusub
older_posts = Qoraallo ka horreeya
pages_of_posts = Dhex mar qoraallada
no_posts = Weli waxba halkan kuma jiraan. Maalin kale soo noqo.
all_subjects = Dhammaan mawduucyada
subject_title = Mawduuc: { $tag }
subjects_intro = Halkan waxaa lagu ururiyay qoraallada sida ay mawduuca u kala yihiin.

# The foot
colophon = Ku saabsan bloggan
colophon_owner = Mulkiilaha bloggu waa { $owner }.
colophon_controller = Waxaa ka mas'uul ah xogta shakhsiga: { $controller }.
colophon_official = Waxa halkan lagu daabaco waa dukumenti guud.
colophon_kept = { $months ->
    [one] Qoraalku wuxuu jirayaa hal bil. Ka dib waa la tirtirayaa.
   *[other] Qoraalku wuxuu jirayaa { $months } bilood. Ka dib waa la tirtirayaa.
}
contact = La xiriir
house_rules_and_contact = Xeerarka iyo la xiriir
about_blog = Ku saabsan blogga
privacy = Xogta shakhsiga
accessibility = Helitaanka
laws = Sharciyada aan raacno
feed = La soco blogga (Atom)
to_start = Bogga hore

# About the blog
about_purpose = Ujeeddada blogga
about_owner = Yaa leh blogga
about_audience = Bloggu cidda uu u yahay
about_roles = Yaa maxaa ka mas'uul ah
role_head = Madaxa mas’uulka ah
role_deputy = Ku-xigeenka
role_planning = Qorshaynta
role_publishing = Daabacaadda
role_follow_up = Dabagalka
role_monitoring = Ilaalinta
role_keeping_active = Waxay bloggu ka dhigaan mid nool
audience_guardians = Waalidiinta carruurta xannaanada
audience_relatives = Qaraabada iyo dadka kale ee carruurta u dhow
audience_future-families = Qoysaska dooranaya xannaano
audience_neighbours = Deriska
audience_public = Qof kasta oo xiiseeya xannaanada
audience_job-seekers = Adiga oo raba inaad nala shaqayso
audience_students = Ardayda
audience_colleagues = Macallimiinta xannaanooyinka kale
audience_researchers = Cilmi-baarayaasha
about_kept = Inta qoraalladu jirayaan
about_decision = Go'aan
about_until = Blogga waxaa la go'aamiyay ilaa: { $date }.
about_official = Dukumentiyada guud
about_children = Carruurta sawirrada ku jirta
about_children_text = Waxaan tusnaa waxa aan qabanno, ma aha cidda aan nahay. Halkan kuma jiraan magacyo carruureed iyo sawirro ilmo lagu garan karo.

# House rules and contact
house_rules = Xeerarka
house_rules_text = Bloggu wuxuu ka sheekeeyaa nolol maalmeedka xannaanada. Faallooyin ma aqbalo. Weligaa ha noogu soo qorin wax ku saabsan ilmo gaar ah meel furan.
house_rules_official = Waxa aad noo soo dirto wuxuu noqonayaa dukumenti guud. Taas macnaheedu waa in dad kale ay codsan karaan inay akhriyaan.
watched = Goorta aan akhrino waxa aad soo dirto
about_a_child = Ku saabsan ilmahaaga
about_a_child_text = Ma ilmahaaga ayay ku saabsan tahay? Isticmaal madasha waxbarashada ama nala hadal xannaanada.

# Personal data
privacy_title = Sida aan u maamulno xogta shakhsiga
privacy_intro = Blogga waxaa loo sameeyay si aanu ugu baahnayn xog shakhsi. Ma laha kukiyo, tirakoob ama wax ka yimid bogag kale.
privacy_controller = Yaa mas'uul ka ah
privacy_controller_text = Mas'uulka xogta shakhsigu waa { $controller }.
privacy_officer = Sarkaalka ilaalinta xogta
privacy_officer_text = Sarkaalka ilaalinta xogtu wuxuu ka jawaabaa su'aalaha ku saabsan sida xogta shakhsiga loo maamulo.
privacy_purpose = Sababta iyo sharciga lagu saleeyay
privacy_purpose_text = Bloggu wuxuu ka sheekeeyaa shaqada xannaanada. Xog shakhsi lama daabaco, marka laga reebo haddii qof weyn oggolaado ama sharcigu oggol yahay.
privacy_legal_basis = Saldhigga sharcigu waa hawl danta guud ah (qodobka 6.1 e ee xeerka guud ee ilaalinta xogta).
privacy_recipients = Yaa helaya xogta
privacy_recipients_text = Qof walba wuu akhrin karaa blogga. Xog adiga kugu saabsan cidna uma dirno, xogna looma gudbiyo waddamo ka baxsan EU iyo EES.
privacy_storage = Inta xogtu jirayso
privacy_storage_logs = Serferku wuxuu muddo gaaban kaydin karaa cinwaanka IP ee booqdaha, si bogga loo ilaaliyo.
privacy_rights = Xuquuqdaada
privacy_rights_text = Waxaad xaq u leedahay inaad ogaato xogta aan kaa hayno, in khaladaadka la saxo, in la tirtiro ama la xaddido, iyo inaad diido sida loo maamulo. Haddii aad oggolaatay daabacaad, mar walba waad ka noqon kartaa. Nala soo xiriir waanu ku caawinaynaa.
privacy_complaint = Cabasho
privacy_complaint_text = Ma kula tahay inaan khaldanahay? Waxaad u caban kartaa hay'adda kormeerka:

# Accessibility statement
statement_title = Bayaanka helitaanka
statement_intro = { $municipality } ayaa ka dambaysa bloggan. Qof walba waa inuu isticmaali karaa. Halkan waxaa ku qoran sida { $title } u waafaqsan yahay sharciga Iswiidhan ee helitaanka adeegga dadweynaha ee dijitaalka ah, cilladaha aan ognahay iyo sida aad u soo sheegi karto kuwo kale.
statement_how = Sidee bloggu u heli karaa qof walba?
statement_full = Bloggu si buuxda ayuu u waafaqsan yahay sharciga helitaanka adeegga dadweynaha ee dijitaalka ah. Cillado ma ogin.
statement_partial = Bloggu qayb ahaan ayuu u waafaqsan yahay sharciga helitaanka adeegga dadweynaha ee dijitaalka ah. Cilladuhu hoos ayay ku qoran yihiin.
statement_none = Bloggu ma waafaqsana sharciga helitaanka adeegga dadweynaha ee dijitaalka ah. Cilladuhu hoos ayay ku qoran yihiin.
statement_standard = Waxaan ku cabbirnaa { $standard }.
statement_cannot = Maxaad samayn kartaa haddii aanad isticmaali karin qaybo blogga ka mid ah?
statement_cannot_text = Nala soo xiriir, si kale ayaad qoraalka ku helaysaa.
statement_answer = { $days ->
    [one] Waxaan ku jawaabnaa hal maalin gudaheed.
   *[other] Waxaan ku jawaabnaa { $days } maalmood gudahood.
}
statement_report = Soo sheeg cilladaha helitaanka
statement_report_text = Waxaan rabnaa inaan hagaagno. Noo sheeg haddii wax aanay kuu shaqayn.
statement_supervision = Kormeer
statement_supervision_text = Waxaa sharciga kormeera { $authority }. Haddii aanad ku qanacsanayn sida aan u jawaabnay waad u sheegi kartaa:
statement_supervision_link = U sheeg cilladaha { $authority }
statement_technical = Macluumaad farsamo oo ku saabsan helitaanka blogga
statement_not_accessible = Waxyaabaha aan la wada heli karin
statement_no_gaps = Ma ogin wax aan la heli karin.
statement_disproportionate = Culays aan macquul ahayn
statement_not_covered = Waxyaabaha aanu sharcigu khusayn
statement_until = Waa la saxayaa ilaa: { $date }.
statement_exempt = Blog-ka oo dhan: sida ku cad qodobka 9aad ee sharciga, bogagga dugsiyada waxaa khuseeya oo keliya hawlaha maamul ee muhiimka ah. Hase yeeshee waxaan raacnaa isla shuruudahaas.
gap_pictures = Wax sawir ku muuqda ma laha sharraxaad.
gap_media = Wax ku jira filim ama cod la duubay lama heli karo si kale.
gap_structure = Qayb ka mid ah waxa ku qoran looma calaamadin si qalabka caawintu u fahmo sida ay isugu xidhan tahay.
gap_sight = Qoraal ama calaamad way adag tahay in la arko.
gap_size = Qayb ka mid ah lama weyneyn karo lamana kala fogeyn karo.
gap_sound = Cod ayaa isagoo aan la weydiisan iska bilaabma.
gap_keyboard = Wax lama gaadhi karo ama lama arki karo iyadoo la isticmaalayo kiiboodhka.
gap_motion = Wax ayaa iskood u dhaqaaqa, u biligleeya ama isu beddela.
gap_ways = Way adag tahay in jidka laga helo bogga gudihiisa ama bogagga dhexdooda.
gap_links = Xidhiidh ama cinwaan ma sheego waxa uu ku saabsan yahay.
gap_language = Luqad ayaa si khaldan loo sheegay.
gap_operation = Wax way adag tahay in la taabto ama codka lagu maamulo.
gap_names = Qayb bogga ka mid ah ma laha magac ama door qalabka caawintu fahmo.
statement_tested = Sida aan u tijaabinnay blogga
statement_method_own = Annagu waxaan qiimaynay waxa qof keliya uu go’aamin karo.
statement_method_external = Qof ka baxsan xannaanada ayaa qiimeeyey waxa qof keliya uu go’aamin karo.
statement_method_checked = Kapprum { $version } ayaa bog kasta hubiyey markii bloggu la dhisay.
statement_method_human = Qoraaga qoraalka ayaa ka mas’uul ah in sharraxaadda sawirradu sax tahay.
statement_not_assessed = Hubintu ma helin dhibaatooyin kale oo aan halkan ku qornayn, laakiin weli cidna ma qiimayn waxa qof keliya uu go’aamin karo, sida in sharraxaadda sawirradu sax tahay iyo in qoraallada la fahmi karo.
statement_assessed = Qiimayntii ugu dambaysay: { $date }.
statement_updated = Bayaanka waxaa la cusboonaysiiyay: { $date }.
situation_without-vision = Isticmaal aan arag lahayn
situation_limited-vision = Isticmaal arag liita
situation_without-colour = Isticmaal aan midabada la kala garan
situation_without-hearing = Isticmaal aan maqal lahayn
situation_limited-hearing = Isticmaal maqal liita
situation_without-voice = Isticmaal aan cod lahayn
situation_limited-manipulation = Isticmaal dhaqdhaqaaq gacmeed ama xoog yar
situation_limited-reach = Isticmaal gaadhitaan xaddidan
situation_photosensitive = Khatar suuxdin oo iftiin bir-birqa ah
situation_limited-cognition = Isticmaal garasho, akhris ama qoraal xaddidan

# Laws
laws_intro = Xannaanada wax ku qorta internetka waxay raacdaa sharciyadan. Sidan ayaad blogga uga dareemaysaa.

# 404
not_found_title = Boggu halkan ma jiro
not_found_mitten = Halkan waxaa sudhan hal galoofis oo keliya.
not_found_text = Qoraallada duugooba waa la tirtiraa, markaa boggu hore ayuu u jiri karay.
not_found_instead = Halkan ka raadi:

# Closed blog
closed_title = Bloggu waa xiran yahay
closed_text = Blogga waa la xiray: { $date }. Qoraalladii waa la tirtiray.
closed_instead = Halkan ayaad la xiriiri kartaa:

# Dates
date = { $weekday } { $day } { $month } { $year }
weekday_1 = Isniin
weekday_2 = Talaado
weekday_3 = Arbaco
weekday_4 = Khamiis
weekday_5 = Jimce
weekday_6 = Sabti
weekday_7 = Axad
month_1 = Janaayo
month_2 = Febraayo
month_3 = Maarso
month_4 = Abriil
month_5 = Maajo
month_6 = Juun
month_7 = Luuliyo
month_8 = Ogosto
month_9 = Sebtembar
month_10 = Oktoobar
month_11 = Nofembar
month_12 = Desembar
