# Tekstovi sučelja na bosanskom, hrvatskom i srpskom. Važi švedski tekst.

reviewed_by = nobody

# The frame
skip_to_content = Idi na sadržaj
messages = Poruke
menu = Stranice
languages = Jezici
breadcrumbs = Nalazite se ovdje
start = Početak
latest_posts = Najnovije objave
posts = Objave
subjects = Teme
blog_from = Blog: { $unit }, { $municipality }
untested_language = Niko nije provjerio ovaj prijevod dugmadi i naslova. Važi švedski tekst.

# Bands
trial_word = VJEŽBA
trial_text = Ovo je vježba, a ne pravi blog. Molimo ne dijelite stranicu.
preview_word = PREGLED
preview_text = Ovako blog izgleda na vašem računaru. Niko drugi ga ne vidi.
crisis_word = VAŽNO
closing_word = BLOG SE ZATVARA
closing_text = Posljednji dan ovog bloga: { $date }
standing_draft = Nacrt: objava nije objavljena.
standing_scheduled = Datum objave: { $date }
standing_expired = Uklonjeno s bloga: { $date }
standing_refused = Objava ima greške koje treba ispraviti prije objavljivanja.

# Posts
changed_on = Izmijenjeno: { $date }
written_by = Autor: { $byline }
more_posts = Još objava
older_post = Starija objava
newer_post = Novija objava
also_in = Čitaj na jeziku
translated_from = Ovo je prijevod. Jezik originala: { $language }:
translation_outdated = Original je izmijenjen nakon ovog prijevoda. Pročitajte original da budete sigurni.
translation_machine = Ovaj tekst je prevela mašina i niko ga nije provjerio. Može sadržavati greške.
share = Podijeli na platformi za učenje
share_help = Označite tekst ispod, kopirajte ga i zalijepite na platformu za učenje.
share_text = Novo na blogu { $blog }: { $title }. Čitaj više: { $address }
film = Film
gallery = Slike
table = Tabela
footnotes = Fusnote
footnote = Fusnota
footnote_back = Nazad na tekst iz fusnote
task_done = Gotovo:
task_not_done = Nije gotovo:

# Lists
posts_counted = { $count ->
    [0] Nema objava
    [one] { $count } objava
    [few] { $count } objave
   *[other] { $count } objava
}
page_of = Stranica { $number } od { $total }
newer_posts = Novije objave
older_posts = Starije objave
pages_of_posts = Pregledaj objave
no_posts = Ovdje još ništa ne visi. Navratite drugi dan.
all_subjects = Sve teme
subject_title = Tema: { $tag }
subjects_intro = Ovdje su objave skupljene po temama.

# The foot
colophon = O ovom blogu
colophon_owner = Vlasnik bloga: { $owner }.
colophon_controller = Za obradu ličnih podataka odgovara { $controller }.
colophon_official = Ono što je ovdje objavljeno je javni dokument.
colophon_kept = { $months ->
    [one] Objava ostaje { $months } mjesec. Zatim se uklanja.
    [few] Objava ostaje { $months } mjeseca. Zatim se uklanja.
   *[other] Objava ostaje { $months } mjeseci. Zatim se uklanja.
}
contact = Kontakt
house_rules_and_contact = Pravila i kontakt
about_blog = O blogu
privacy = Lični podaci
accessibility = Pristupačnost
laws = Zakoni kojih se držimo
feed = Pratite blog (Atom)
to_start = Na početnu stranicu

# About the blog
about_purpose = Čemu blog služi
about_owner = Ko je vlasnik bloga
about_audience = Kome je blog namijenjen
about_roles = Ko za šta odgovara
role_head = Odgovorni rukovodilac
role_deputy = Zamjenik
role_planning = Planiranje
role_publishing = Objavljivanje
role_follow_up = Praćenje rezultata
role_monitoring = Nadzor
role_keeping_active = Održava blog aktivnim
audience_guardians = Staratelji djece u vrtiću
audience_relatives = Rodbina i drugi bliski djeci
audience_future-families = Porodice koje biraju vrtić
audience_neighbours = Komšije
audience_public = Svi koje zanima vrtić
audience_job-seekers = Vi koji želite raditi kod nas
audience_students = Studenti
audience_colleagues = Pedagozi iz drugih vrtića
audience_researchers = Istraživači
about_kept = Koliko dugo objave ostaju
about_decision = Odluka
about_until = Blog je odobren do: { $date }
about_official = Javni dokumenti
about_children = Djeca na slikama
about_children_text = Pokazujemo šta radimo, a ne ko smo. Ovdje nema imena djece ni slika na kojima se dijete može prepoznati.

# House rules and contact
house_rules = Pravila
house_rules_text = Blog govori o svakodnevici vrtića. Ne prima komentare. Nikada nam ne pišite o pojedinom djetetu na otvorenim kanalima.
house_rules_official = Ono što nam pošaljete postaje javni dokument. To znači da drugi mogu tražiti da ga pročitaju.
watched = Kada čitamo ono što pošaljete
about_a_child = O vašem djetetu
about_a_child_text = Radi li se o vašem djetetu? Koristite platformu za učenje ili razgovarajte s nama u vrtiću.

# Personal data
privacy_title = Kako obrađujemo lične podatke
privacy_intro = Blog je napravljen tako da mu ne trebaju lični podaci. Nema kolačića, statistike ni sadržaja s drugih stranica.
privacy_controller = Ko odgovara
privacy_controller_text = Voditelj obrade podataka je { $controller }.
privacy_officer = Službenik za zaštitu podataka
privacy_officer_text = Službenik za zaštitu podataka odgovara na pitanja o obradi ličnih podataka.
privacy_purpose = Zašto i na kojem pravnom osnovu
privacy_purpose_text = Blog govori o radu vrtića. Lični podaci se ne objavljuju, osim ako je odrasla osoba dala pristanak ili zakon to dopušta.
privacy_legal_basis = Pravni osnov je zadatak od javnog interesa (član 6.1 e Opće uredbe o zaštiti podataka).
privacy_recipients = Ko dobija podatke
privacy_recipients_text = Blog mogu čitati svi. Podatke o vama kao čitatelju ne šaljemo nikome i ne prenosimo ih u zemlje izvan EU i EEP-a.
privacy_storage = Koliko dugo se podaci čuvaju
privacy_storage_logs = Web-server može kratko čuvati IP-adresu posjetitelja radi zaštite stranice.
privacy_rights = Vaša prava
privacy_rights_text = Imate pravo znati koje podatke o vama imamo, tražiti njihov ispravak, brisanje ili ograničenje i prigovoriti na obradu. Ako ste pristali na objavu, možete se predomisliti u svako doba. Javite nam se i pomoći ćemo.
privacy_complaint = Žalbe
privacy_complaint_text = Mislite da griješimo? Možete se žaliti nadzornom tijelu:

# Accessibility statement
statement_title = Izjava o pristupačnosti
statement_intro = Iza ovog bloga stoji { $municipality }. Svi ga trebaju moći koristiti. Ovdje piše kako { $title } ispunjava švedski zakon o pristupačnosti digitalnih javnih usluga, koje nedostatke poznajemo i kako možete prijaviti druge.
statement_how = Koliko je blog pristupačan?
statement_full = Blog je u potpunosti usklađen sa zakonom o pristupačnosti digitalnih javnih usluga. Ne znamo ni za kakve nedostatke.
statement_partial = Blog je djelimično usklađen sa zakonom o pristupačnosti digitalnih javnih usluga. Nedostaci su navedeni ispod.
statement_none = Blog nije usklađen sa zakonom o pristupačnosti digitalnih javnih usluga. Nedostaci su navedeni ispod.
statement_standard = Mjerimo prema { $standard }.
statement_cannot = Šta možete učiniti ako ne možete koristiti dijelove bloga?
statement_cannot_text = Javite nam se i dobit ćete sadržaj na drugi način.
statement_answer = { $days ->
    [one] Odgovaramo u roku od { $days } dana.
    [few] Odgovaramo u roku od { $days } dana.
   *[other] Odgovaramo u roku od { $days } dana.
}
statement_report = Prijavite nedostatke u pristupačnosti bloga
statement_report_text = Želimo biti bolji. Recite nam ako vam nešto ne radi.
statement_supervision = Nadzor
statement_supervision_text = Nadzor nad zakonom vrši { $authority }. Ako niste zadovoljni našim odgovorom, možete to prijaviti:
statement_supervision_link = Prijavite nedostatke: { $authority }
statement_technical = Tehnički podaci o pristupačnosti bloga
statement_not_accessible = Sadržaj koji nije pristupačan
statement_no_gaps = Ne znamo ni za kakav nepristupačan sadržaj.
statement_disproportionate = Nerazmjerno opterećenje
statement_not_covered = Sadržaj na koji se zakon ne odnosi
statement_until = Bit će ispravljeno do: { $date }
statement_exempt = Blog u cjelini: prema članu 9. zakona web-stranice škola i vrtića obuhvaćene su samo kad je riječ o bitnim administrativnim funkcijama. Ipak slijedimo iste zahtjeve.
gap_pictures = Nešto prikazano na slici nema opis.
gap_media = Nešto iz filma ili zvučnog zapisa nije dostupno na drugi način.
gap_structure = Dio sadržaja nije označen tako da pomagala razumiju kako je povezan.
gap_sight = Neki tekst ili znak teško se vidi.
gap_size = Dio sadržaja ne može se povećati ni razmaknuti.
gap_sound = Zvuk se pušta a da ga niko nije tražio.
gap_keyboard = Nešto se ne može dosegnuti ili vidjeti pomoću tastature.
gap_motion = Nešto se samo pokreće, treperi ili mijenja.
gap_ways = Teško se snaći na stranici ili između stranica.
gap_links = Link ili naslov ne govori na šta se odnosi.
gap_language = Jezik je pogrešno naveden.
gap_operation = Nešto je teško pogoditi ili njime upravljati glasom.
gap_names = Dio stranice nema ime ili ulogu za pomagala.
statement_tested = Kako smo provjerili blog
statement_method_own = Sami smo procijenili ono što može procijeniti samo čovjek.
statement_method_external = Neko izvan vrtića procijenio je ono što može procijeniti samo čovjek.
statement_method_checked = Program Kapprum { $version } provjerio je svaku stranicu pri izradi bloga.
statement_method_human = Za tačnost opisa slika odgovara onaj ko piše objavu.
statement_not_assessed = Provjere nisu našle druge nedostatke osim ovih navedenih, ali niko još nije procijenio ono što može procijeniti samo čovjek, na primjer jesu li opisi slika tačni i tekstovi razumljivi.
statement_assessed = Posljednja procjena: { $date }
statement_updated = Izjava ažurirana: { $date }
situation_without-vision = Korištenje bez vida
situation_limited-vision = Korištenje sa slabim vidom
situation_without-colour = Korištenje bez raspoznavanja boja
situation_without-hearing = Korištenje bez sluha
situation_limited-hearing = Korištenje sa slabim sluhom
situation_without-voice = Korištenje bez glasa
situation_limited-manipulation = Korištenje s ograničenom finom motorikom ili snagom
situation_limited-reach = Korištenje s ograničenim dohvatom
situation_photosensitive = Opasnost od napada zbog treptećeg svjetla
situation_limited-cognition = Korištenje s teškoćama u razumijevanju, čitanju ili pisanju

# Laws
laws_intro = Vrtić koji piše na internetu drži se ovih zakona. Ovako se vide na blogu.

# 404
not_found_title = Ove stranice nema ovdje
not_found_mitten = Ovdje visi samo jedna rukavica.
not_found_text = Stare objave se uklanjaju, pa je stranica možda ranije bila ovdje.
not_found_instead = Ovdje možete tražiti dalje:

# Closed blog
closed_title = Blog je zatvoren
closed_text = Blog je zatvoren: { $date } Objave su uklonjene.
closed_instead = Možete se obratiti ovdje:

# Dates
date = { $weekday }, { $day }. { $month } { $year }.
weekday_1 = ponedjeljak
weekday_2 = utorak
weekday_3 = srijeda
weekday_4 = četvrtak
weekday_5 = petak
weekday_6 = subota
weekday_7 = nedjelja
month_1 = januar
month_2 = februar
month_3 = mart
month_4 = april
month_5 = maj
month_6 = juni
month_7 = juli
month_8 = august
month_9 = septembar
month_10 = oktobar
month_11 = novembar
month_12 = decembar
