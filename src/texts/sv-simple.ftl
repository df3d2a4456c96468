# Gränssnittets texter på lättläst svenska.
# Texter med $unit, $municipality, $owner, $controller och $months fylls en gång per webbplats, de övriga per sida.

reviewed_by = nobody

# Ramen
skip_to_content = Gå direkt till texten
messages = Meddelanden
menu = Sidor
languages = Språk
breadcrumbs = Du är här
start = Start
latest_posts = Nya inlägg
posts = Inlägg
subjects = Ämnen
blog_from = En blogg från { $unit }, { $municipality }
untested_language = De här knapparna och rubrikerna är skrivna på lättläst svenska. Ingen har kontrollerat dem. Den vanliga svenska texten gäller.

# Band
trial_word = ÖVNING
trial_text = Det här är en övning. Bloggen är inte på riktigt. Dela inte sidan.
preview_word = FÖRHANDSVISNING
preview_text = Så här ser bloggen ut på din dator. Ingen annan kan se den.
crisis_word = VIKTIGT
closing_word = BLOGGEN STÄNGER
closing_text = Bloggen stänger { $date }.
standing_draft = Inlägget är inte klart. Ingen annan kan läsa det.
standing_scheduled = Andra kan läsa inlägget från { $date }.
standing_expired = Inlägget togs bort { $date }.
standing_refused = Inlägget har fel. Felen måste rättas först.

# Inlägg
changed_on = Ändrat { $date }
written_by = Skrivet av { $byline }
more_posts = Fler inlägg
older_post = Äldre inlägg
newer_post = Nyare inlägg
also_in = Läs på
translated_from = Den här texten är översatt. Den första texten är på { $language }:
translation_outdated = Den första texten har ändrats. Läs den för att vara säker.
translation_machine = En dator har översatt texten. Ingen människa har läst den. Det kan finnas fel.
share = Dela i lärplattformen
share_help = Markera texten här under. Kopiera den. Klistra in den i lärplattformen.
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
no_posts = Det finns inget att läsa här än. Kom tillbaka en annan dag.
all_subjects = Alla ämnen
subject_title = Ämne: { $tag }
subjects_intro = Här kan du välja vad du vill läsa om.

# Foten
colophon = Om den här bloggen
colophon_owner = { $owner } äger bloggen.
colophon_controller = { $controller } bestämmer hur uppgifter om personer får användas.
colophon_official = Alla har rätt att få läsa det som står på bloggen. Det kallas för allmän handling.
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
role_head = Chef som ansvarar
role_deputy = Ersättare för chefen
role_planning = Planerar bloggen
role_publishing = Lägger ut inläggen
role_follow_up = Följer upp bloggen
role_monitoring = Håller koll på bloggen
role_keeping_active = Ser till att bloggen lever
audience_guardians = Föräldrar till barn på förskolan
audience_relatives = Släktingar till barnen
audience_future-families = Familjer som ska välja förskola
audience_neighbours = Grannar
audience_public = Alla som är nyfikna på förskolan
audience_job-seekers = Du som vill arbeta hos oss
audience_students = Studenter
audience_colleagues = Personal på andra förskolor
audience_researchers = Forskare
about_kept = Hur länge inläggen finns kvar
about_decision = Beslut
about_until = Bloggen får finnas till och med { $date }.
about_official = Allmänna handlingar
about_children = Barnen på bilderna
about_children_text = Vi visar vad vi gör. Vi visar inte vilka vi är. Här står inga namn på barn. Det finns inga bilder där man kan känna igen ett barn.

# Spelregler och kontakt
house_rules = Spelregler
house_rules_text = Bloggen berättar om vad vi gör på förskolan. Man kan inte skriva kommentarer. Skriv aldrig till oss om ett barn så att andra kan läsa det.
house_rules_official = Det du skickar till oss blir en allmän handling. Då kan andra få läsa det.
watched = När vi läser det du skickar
about_a_child = Om ditt barn
about_a_child_text = Vill du prata om ditt barn? Använd lärplattformen eller prata med oss på förskolan.

# Personuppgifter
privacy_title = Uppgifter om personer
privacy_intro = Bloggen behöver inte veta vem du är. Bloggen sparar inga kakor. Ingen räknar vad du läser.
privacy_controller = Vem som ansvarar
privacy_controller_text = { $controller } ansvarar för uppgifter om personer.
privacy_officer = Dataskyddsombud
privacy_officer_text = Dataskyddsombudet svarar på frågor om hur vi använder uppgifter om personer.
privacy_purpose = Varför vi får göra så här
privacy_purpose_text = Bloggen berättar om vad vi gör på förskolan. Vi skriver inte om personer. En vuxen kan säga ja till att vara med. Ibland säger lagen att vi får skriva om en vuxen.
privacy_legal_basis = Lagen kallar detta för en uppgift av allmänt intresse. Det står i artikel 6.1 e i dataskyddsförordningen.
privacy_recipients = Vem som får se uppgifterna
privacy_recipients_text = Alla kan läsa bloggen. Vi skickar inga uppgifter om dig till någon annan. Inga uppgifter skickas till länder utanför EU och EES.
privacy_storage = Hur länge uppgifterna finns kvar
privacy_storage_logs = Datorn som visar bloggen kan spara din dators nummer en kort tid. Det gör den för att skydda bloggen.
privacy_rights = Dina rättigheter
privacy_rights_text = Du har rätt att få veta vilka uppgifter vi har om dig. Du kan be oss rätta dem. Du kan be oss ta bort dem. Du kan säga nej till att vi använder dem. Har du sagt ja kan du alltid ändra dig. Hör av dig så hjälper vi dig.
privacy_complaint = Klagomål
privacy_complaint_text = Tycker du att vi gör fel? Då kan du klaga här:

# Tillgänglighetsredogörelse
statement_title = Kan alla använda bloggen?
statement_intro = { $municipality } ansvarar för { $title }. Alla ska kunna använda bloggen. Här står vad som inte fungerar och hur du kan berätta om fel. Sidan kallas för tillgänglighetsredogörelse.
statement_how = Hur tillgänglig är bloggen?
statement_full = Bloggen följer hela lagen om tillgänglighet till digital offentlig service. Bloggen är helt förenlig med lagen. Vi känner inte till några fel.
statement_partial = Bloggen följer en del av lagen om tillgänglighet till digital offentlig service. Bloggen är delvis förenlig med lagen. Felen står här under.
statement_none = Bloggen följer inte lagen om tillgänglighet till digital offentlig service. Bloggen är inte förenlig med lagen. Felen står här under.
statement_standard = Vi mäter mot { $standard }.
statement_cannot = Vad kan du göra om något inte fungerar?
statement_cannot_text = Hör av dig till oss. Då får du texten på ett annat sätt.
statement_answer = { $days ->
    [one] Vi svarar inom en dag.
   *[other] Vi svarar inom { $days } dagar.
}
statement_report = Berätta om fel
statement_report_text = Vi vill bli bättre. Berätta för oss om något inte fungerar.
statement_supervision = Vem som kontrollerar oss
statement_supervision_text = { $authority } kontrollerar att lagen följs. Är du inte nöjd med vårt svar? Då kan du berätta det för dem:
statement_supervision_link = Anmäl brister till { $authority }
statement_technical = Teknisk information om bloggens tillgänglighet
statement_not_accessible = Innehåll som inte är tillgängligt
statement_no_gaps = Vi känner inte till något innehåll som inte är tillgängligt.
statement_disproportionate = Oskäligt betungande anpassning
statement_not_covered = Innehåll som inte omfattas av lagen
statement_until = Ska vara åtgärdat { $date }.
statement_exempt = Lagen gäller inte hela bloggen. Det står i lagens paragraf 9. Vi följer kraven ändå.
gap_pictures = En bild har ingen beskrivning.
gap_media = En film eller en inspelning saknar text eller beskrivning.
gap_structure = En del av sidan är fel uppbyggd för hjälpmedel.
gap_sight = En del text är svår att se.
gap_size = En del går inte att göra större.
gap_sound = Ett ljud spelas av sig självt.
gap_keyboard = Något går inte att nå med tangentbordet.
gap_motion = Något rör sig eller blinkar.
gap_ways = Det är svårt att hitta på sidan.
gap_links = En länk eller en rubrik är otydlig.
gap_language = Fel språk är angivet.
gap_operation = Något är svårt att trycka på.
gap_names = En del saknar namn för den som lyssnar.
statement_tested = Hur vi har testat bloggen
statement_method_own = Vi har själva provat det som bara en människa kan avgöra.
statement_method_external = Någon utanför förskolan har provat det som bara en människa kan avgöra.
statement_method_checked = Programmet Kapprum { $version } har kontrollerat varje sida.
statement_method_human = Den som skriver inlägget ansvarar för att bilderna är rätt beskrivna.
statement_not_assessed = Programmet har inte hittat fler fel än dem som står här. Men ingen människa har provat bloggen än.
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
laws_intro = Förskolan måste följa de här lagarna. Här står hur vi gör.

# 404
not_found_title = Sidan finns inte
not_found_mitten = Här hänger bara en vante.
not_found_text = Vi tar bort gamla inlägg. Kanske har sidan funnits förut.
not_found_instead = Här kan du leta:

# Stängd blogg
closed_title = Bloggen är stängd
closed_text = Bloggen stängde { $date }. Vi har tagit bort alla inlägg.
closed_instead = Här kan du få veta mer:

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
