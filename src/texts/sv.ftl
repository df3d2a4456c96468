# Gränssnittets texter på svenska. Svenskan gäller före alla andra språk.
# Texter med $unit, $municipality, $owner, $controller och $months fylls en gång per webbplats, de övriga per sida.

reviewed_by = Kapprum

# Ramen
skip_to_content = Hoppa till innehållet
messages = Meddelanden
menu = Sidor
languages = Språk
breadcrumbs = Du är här
start = Start
latest_posts = Senaste inläggen
posts = Inlägg
subjects = Ämnen
blog_from = En blogg från { $unit }, { $municipality }
untested_language = Den här översättningen av knappar och rubriker har ingen granskat. Det är den svenska texten som gäller.

# Band
trial_word = ÖVNING
trial_text = Det här är en övning, ingen riktig blogg. Sidan ska inte delas.
preview_word = FÖRHANDSVISNING
preview_text = Så här ser bloggen ut på din dator. Ingen annan ser den.
crisis_word = VIKTIGT
closing_word = BLOGGEN STÄNGER
closing_text = Den här bloggen stänger { $date }.
standing_draft = Utkast: inlägget är inte publicerat.
standing_scheduled = Inlägget publiceras { $date }.
standing_expired = Inlägget togs bort från bloggen { $date }.
standing_refused = Inlägget har fel som måste rättas innan det kan publiceras.

# Inlägg
changed_on = Ändrat { $date }
written_by = Skrivet av { $byline }
more_posts = Fler inlägg
older_post = Äldre inlägg
newer_post = Nyare inlägg
also_in = Läs på
translated_from = Det här är en översättning. Originalet är på { $language }:
translation_outdated = Originalet har ändrats efter att översättningen gjordes. Läs originalet för att vara säker.
translation_machine = Texten är översatt av en maskin och ingen människa har granskat den. Den kan innehålla fel.
share = Dela i lärplattformen
share_help = Markera texten här under, kopiera den och klistra in den i lärplattformen.
share_text = Nytt på bloggen { $blog }: { $title }. Läs mer: { $address }
film = Film
gallery = Bilder
table = Tabell
footnotes = Fotnoter
footnote = Not
footnote_back = Tillbaka till texten från not
task_done = Klart:
task_not_done = Inte klart:

# Listor
posts_counted = { $count ->
    [0] Inga inlägg
    [one] Ett inlägg
   *[other] { $count } inlägg
}
page_of = Sida { $number } av { $total }
newer_posts = Nyare inlägg
older_posts = Äldre inlägg
pages_of_posts = Bläddra bland inlägg
no_posts = Här hänger inget ännu. Titta gärna förbi igen.
all_subjects = Alla ämnen
subject_title = Ämne: { $tag }
subjects_intro = Här finns inläggen samlade efter vad de handlar om.

# Foten
colophon = Om den här bloggen
colophon_owner = { $owner } äger bloggen.
colophon_controller = { $controller } ansvarar för hur personuppgifter behandlas.
colophon_official = Det som publiceras här är allmän handling.
colophon_kept = { $months ->
    [one] Ett inlägg ligger kvar i en månad. Därefter tas det bort.
   *[other] Ett inlägg ligger kvar i { $months } månader. Därefter tas det bort.
}
contact = Kontakt
house_rules_and_contact = Spelregler och kontakt
about_blog = Om bloggen
privacy = Personuppgifter
accessibility = Tillgänglighet
laws = Lagar vi följer
feed = Följ bloggen (Atom)
to_start = Till startsidan

# Om bloggen
about_purpose = Vad bloggen är till för
about_owner = Vem som äger bloggen
about_audience = Vem bloggen är för
about_roles = Vem som ansvarar för vad
role_head = Ansvarig chef
role_deputy = Ersättare
role_planning = Planering
role_publishing = Publicering
role_follow_up = Uppföljning
role_monitoring = Bevakning
role_keeping_active = Håller bloggen aktiv
audience_guardians = Vårdnadshavare till barn på förskolan
audience_relatives = Släktingar och andra som står barnen nära
audience_future-families = Familjer som väljer förskola
audience_neighbours = Grannar
audience_public = Alla som är nyfikna på förskolan
audience_job-seekers = Du som vill arbeta hos oss
audience_students = Studenter
audience_colleagues = Pedagoger på andra förskolor
audience_researchers = Forskare
about_kept = Hur länge inläggen finns kvar
about_decision = Beslut
about_until = Bloggen är beslutad till och med { $date }.
about_official = Allmänna handlingar
about_children = Barnen på bilderna
about_children_text = Vi visar vad vi gör, inte vilka vi är. Här finns inga namn på barn och inga bilder där ett barn går att känna igen.

# Spelregler och kontakt
house_rules = Spelregler
house_rules_text = Bloggen berättar om förskolans vardag. Den tar inte emot kommentarer. Skriv aldrig till oss om ett enskilt barn på öppna kanaler.
house_rules_official = Det du skickar till oss blir en allmän handling. Det betyder att andra kan begära att få läsa det.
watched = När vi läser det du skickar
about_a_child = Om ditt barn
about_a_child_text = Gäller det ditt barn? Använd lärplattformen eller prata med oss på förskolan.

# Personuppgifter
privacy_title = Så behandlar vi personuppgifter
privacy_intro = Bloggen är gjord för att inte behöva personuppgifter. Den har inga kakor, ingen statistik och inget innehåll från andra webbplatser.
privacy_controller = Vem som ansvarar
privacy_controller_text = { $controller } är personuppgiftsansvarig.
privacy_officer = Dataskyddsombud
privacy_officer_text = Dataskyddsombudet svarar på frågor om hur personuppgifter behandlas.
privacy_purpose = Varför och med vilket stöd i lagen
privacy_purpose_text = Bloggen ska berätta om förskolans verksamhet. Personuppgifter publiceras inte, utom när en vuxen har gått med på det eller när lagen tillåter det.
privacy_legal_basis = Stödet i lagen är uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen).
privacy_recipients = Vem som får del av uppgifterna
privacy_recipients_text = Det som står på bloggen kan läsas av alla. Vi skickar inga uppgifter om dig som läser till någon annan, och inga uppgifter förs över till länder utanför EU och EES.
privacy_storage = Hur länge uppgifterna finns kvar
privacy_storage_logs = Webbservern kan spara besökarens IP-adress en kort tid, för att skydda webbplatsen.
privacy_rights = Dina rättigheter
privacy_rights_text = Du har rätt att få veta vilka uppgifter vi har om dig, att få fel rättade, att få uppgifter raderade eller begränsade och att invända mot hur de behandlas. Har du gått med på en publicering får du när som helst ångra dig. Kontakta oss så hjälper vi dig.
privacy_complaint = Klagomål
privacy_complaint_text = Tycker du att vi gör fel? Du kan klaga hos tillsynsmyndigheten:

# Tillgänglighetsredogörelse
statement_title = Tillgänglighets­redogörelse
statement_intro = { $municipality } står bakom den här bloggen. Alla ska kunna använda den. Här står hur { $title } uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du kan rapportera fler.
statement_how = Hur tillgänglig är bloggen?
statement_full = Bloggen är helt förenlig med lagen om tillgänglighet till digital offentlig service. Vi känner inte till några brister.
statement_partial = Bloggen är delvis förenlig med lagen om tillgänglighet till digital offentlig service. Det som fattas står här under.
statement_none = Bloggen är inte förenlig med lagen om tillgänglighet till digital offentlig service. Bristerna står här under.
statement_standard = Vi mäter mot { $standard }.
statement_cannot = Vad kan du göra om du inte kan använda delar av bloggen?
statement_cannot_text = Hör av dig, så får du innehållet på ett annat sätt.
statement_answer = { $days ->
    [one] Vi svarar inom en dag.
   *[other] Vi svarar inom { $days } dagar.
}
statement_report = Rapportera brister i bloggens tillgänglighet
statement_report_text = Vi vill bli bättre. Berätta för oss om något inte fungerar för dig.
statement_supervision = Tillsyn
statement_supervision_text = { $authority } har ansvar för tillsyn över lagen. Är du inte nöjd med hur vi tar hand om dina synpunkter kan du anmäla det:
statement_supervision_link = Anmäl brister till { $authority }
statement_technical = Teknisk information om bloggens tillgänglighet
statement_not_accessible = Innehåll som inte är tillgängligt
statement_no_gaps = Vi känner inte till något innehåll som inte är tillgängligt.
statement_disproportionate = Oskäligt betungande anpassning
statement_not_covered = Innehåll som inte omfattas av lagen
statement_until = Ska vara åtgärdat { $date }.
statement_exempt = Bloggen i sin helhet: enligt 9 § omfattas skolväsendets webbplatser bara i fråga om väsentliga administrativa funktioner. Vi följer ändå samma krav.
gap_pictures = Något som visas i bild saknar beskrivning.
gap_media = Något i en film eller ljudinspelning går inte att ta del av på annat sätt.
gap_structure = En del av innehållet är inte uppmärkt så att hjälpmedel förstår hur det hör ihop.
gap_sight = En del text eller något tecken är svårt att se.
gap_size = En del av innehållet går inte att förstora eller glesa ut.
gap_sound = Ljud spelas utan att man har bett om det.
gap_keyboard = Något går inte att nå eller se med tangentbordet.
gap_motion = Något rör sig, blinkar eller byts ut av sig självt.
gap_ways = Det är svårt att hitta på en sida eller mellan sidorna.
gap_links = En länk eller en rubrik säger inte vad den gäller.
gap_language = Ett språk är fel angivet.
gap_operation = Något är svårt att träffa eller att styra med rösten.
gap_names = En del av sidan saknar namn eller roll för hjälpmedel.
statement_tested = Hur vi har testat bloggen
statement_method_own = Vi har gjort en egen bedömning av det som bara en människa kan avgöra.
statement_method_external = Någon utanför förskolan har bedömt det som bara en människa kan avgöra.
statement_method_checked = Varje sida har kontrollerats av Kapprum { $version } när bloggen byggdes.
statement_method_human = Om en bildbeskrivning är rätt svarar den som skriver inlägget för.
statement_not_assessed = Kontrollerna har inte hittat några andra brister än dem som står här, men ingen har ännu bedömt det som bara en människa kan avgöra, som om bildbeskrivningar är rätt och texter går att förstå.
statement_assessed = Senaste bedömningen gjordes { $date }.
statement_updated = Redogörelsen uppdaterades { $date }.
situation_without-vision = Användning utan synförmåga
situation_limited-vision = Användning med nedsatt synförmåga
situation_without-colour = Användning utan färgseende
situation_without-hearing = Användning utan hörsel
situation_limited-hearing = Användning med nedsatt hörsel
situation_without-voice = Användning utan röst
situation_limited-manipulation = Användning med nedsatt finmotorik eller styrka
situation_limited-reach = Användning med begränsad räckvidd
situation_photosensitive = Risk för anfall av blinkande ljus
situation_limited-cognition = Användning med nedsatt kognition, läs- eller skrivförmåga

# Lagar
laws_intro = En förskola som skriver på nätet följer de här lagarna. Så märks de på bloggen.

# 404
not_found_title = Sidan finns inte här
not_found_mitten = Här hänger bara en vante.
not_found_text = Inlägg tas bort när de har blivit gamla, så sidan kan ha funnits förut.
not_found_instead = Här kan du leta vidare:

# Stängd blogg
closed_title = Bloggen är stängd
closed_text = Den här bloggen stängdes { $date }. Inläggen har tagits bort.
closed_instead = Hit kan du vända dig i stället:

# Datum
date = { $weekday } { $day } { $month } { $year }
weekday_1 = måndag
weekday_2 = tisdag
weekday_3 = onsdag
weekday_4 = torsdag
weekday_5 = fredag
weekday_6 = lördag
weekday_7 = söndag
month_1 = januari
month_2 = februari
month_3 = mars
month_4 = april
month_5 = maj
month_6 = juni
month_7 = juli
month_8 = augusti
month_9 = september
month_10 = oktober
month_11 = november
month_12 = december
