# Käyttöliittymän tekstit suomeksi. Ruotsinkielinen teksti on määräävä.

reviewed_by = nobody

# The frame
skip_to_content = Siirry sisältöön
messages = Ilmoitukset
menu = Sivut
languages = Kielet
breadcrumbs = Olet tässä
start = Alkuun
latest_posts = Uusimmat julkaisut
posts = Julkaisut
subjects = Aiheet
blog_from = Blogi: { $unit }, { $municipality }
untested_language = Kukaan ei ole tarkistanut tätä painikkeiden ja otsikoiden käännöstä. Ruotsinkielinen teksti on määräävä.

# Bands
trial_word = HARJOITUS
trial_text = Tämä on harjoitus eikä oikea blogi. Älä jaa sivua.
preview_word = ESIKATSELU
preview_text = Tältä blogi näyttää omalla tietokoneellasi. Kukaan muu ei näe sitä.
crisis_word = TÄRKEÄÄ
closing_word = BLOGI SULKEUTUU
closing_text = Tämän blogin viimeinen päivä: { $date }.
standing_draft = Luonnos: julkaisua ei ole julkaistu.
standing_scheduled = Julkaisupäivä: { $date }.
standing_expired = Poistettu blogista: { $date }.
standing_refused = Julkaisussa on virheitä, jotka on korjattava ennen julkaisemista.

# Posts
changed_on = Muutettu: { $date }
written_by = Kirjoittaja: { $byline }
more_posts = Lisää julkaisuja
older_post = Vanhempi julkaisu
newer_post = Uudempi julkaisu
also_in = Lue kielellä
translated_from = Tämä on käännös. Alkuperäisen tekstin kieli on { $language }:
translation_outdated = Alkuperäistä tekstiä on muutettu käännöksen jälkeen. Tarkista asia alkuperäisestä tekstistä.
translation_machine = Tämän tekstin on kääntänyt kone, eikä kukaan ole tarkistanut sitä. Siinä voi olla virheitä.
share = Jaa oppimisalustalla
share_help = Valitse alla oleva teksti, kopioi se ja liitä se oppimisalustalle.
share_text = Uutta blogissa { $blog }: { $title }. Lue lisää: { $address }
film = Video
gallery = Kuvat
table = Taulukko
footnotes = Alaviitteet
footnote = Alaviite
footnote_back = Takaisin tekstiin alaviitteestä
task_done = Valmis:
task_not_done = Ei valmis:

# Lists
posts_counted = { $count ->
    [0] Ei julkaisuja
    [one] Yksi julkaisu
   *[other] { $count } julkaisua
}
page_of = Sivu { $number }/{ $total }
newer_posts = Uudemmat julkaisut
older_posts = Vanhemmat julkaisut
pages_of_posts = Selaa julkaisuja
no_posts = Täällä ei ole vielä mitään. Tule katsomaan toisena päivänä.
all_subjects = Kaikki aiheet
subject_title = Aihe: { $tag }
subjects_intro = Täällä julkaisut on koottu aiheittain.

# The foot
colophon = Tietoa tästä blogista
colophon_owner = Blogin omistaja on { $owner }.
colophon_controller = Henkilötietojen käsittelystä vastaa { $controller }.
colophon_official = Täällä julkaistut tekstit ja kuvat ovat julkisia asiakirjoja.
colophon_kept = { $months ->
    [one] Julkaisu on nähtävillä yhden kuukauden. Sen jälkeen se poistetaan.
   *[other] Julkaisu on nähtävillä { $months } kuukautta. Sen jälkeen se poistetaan.
}
contact = Yhteystiedot
house_rules_and_contact = Pelisäännöt ja yhteystiedot
about_blog = Tietoa blogista
privacy = Henkilötiedot
accessibility = Saavutettavuus
laws = Lait, joita noudatamme
feed = Seuraa blogia (Atom)
to_start = Etusivulle

# About the blog
about_purpose = Mihin blogia käytetään
about_owner = Kuka omistaa blogin
about_audience = Kenelle blogi on tarkoitettu
about_roles = Kuka vastaa mistäkin
role_head = Vastaava esihenkilö
role_deputy = Sijainen
role_planning = Suunnittelu
role_publishing = Julkaiseminen
role_follow_up = Seuranta
role_monitoring = Valvonta
role_keeping_active = Pitää blogin elävänä
audience_guardians = Esikoulun lasten huoltajat
audience_relatives = Sukulaiset ja muut lapsille läheiset
audience_future-families = Esikoulua valitsevat perheet
audience_neighbours = Naapurit
audience_public = Kaikki, joita esikoulu kiinnostaa
audience_job-seekers = Sinä, joka haluat meille töihin
audience_students = Opiskelijat
audience_colleagues = Muiden esikoulujen pedagogit
audience_researchers = Tutkijat
about_kept = Kuinka kauan julkaisut ovat nähtävillä
about_decision = Päätös
about_until = Blogista on päätetty tähän päivään asti: { $date }.
about_official = Julkiset asiakirjat
about_children = Lapset kuvissa
about_children_text = Näytämme, mitä teemme, emme keitä olemme. Täällä ei ole lasten nimiä eikä kuvia, joista lapsen voisi tunnistaa.

# House rules and contact
house_rules = Pelisäännöt
house_rules_text = Blogi kertoo esikoulun arjesta. Blogiin ei voi kirjoittaa kommentteja. Älä koskaan kirjoita meille yksittäisestä lapsesta avoimissa kanavissa.
house_rules_official = Meille lähettämäsi viesti on julkinen asiakirja. Muut voivat pyytää saada lukea sen.
watched = Milloin luemme viestisi
about_a_child = Lapsestasi
about_a_child_text = Koskeeko asia lastasi? Käytä oppimisalustaa tai puhu kanssamme esikoulussa.

# Personal data
privacy_title = Näin käsittelemme henkilötietoja
privacy_intro = Blogi on tehty niin, ettei se tarvitse henkilötietoja. Siinä ei ole evästeitä, tilastointia eikä sisältöä muilta sivustoilta.
privacy_controller = Kuka vastaa tiedoista
privacy_controller_text = Rekisterinpitäjä on { $controller }.
privacy_officer = Tietosuojavastaava
privacy_officer_text = Tietosuojavastaava vastaa kysymyksiin henkilötietojen käsittelystä.
privacy_purpose = Miksi ja minkä lain nojalla
privacy_purpose_text = Blogi kertoo esikoulun toiminnasta. Henkilötietoja julkaistaan vain, jos aikuinen on antanut suostumuksensa tai laki sallii sen.
privacy_legal_basis = Oikeusperuste on yleistä etua koskeva tehtävä (yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta).
privacy_recipients = Kuka saa tiedot
privacy_recipients_text = Kaikki voivat lukea blogia. Emme lähetä lukijan tietoja kenellekään, eikä tietoja siirretä EU:n ja ETA:n ulkopuolelle.
privacy_storage = Kuinka kauan tiedot säilytetään
privacy_storage_logs = Verkkopalvelin voi säilyttää kävijän IP-osoitteen lyhyen aikaa sivuston suojaamiseksi.
privacy_rights = Oikeutesi
privacy_rights_text = Sinulla on oikeus saada tietää, mitä tietoja meillä on sinusta, pyytää niiden oikaisemista, poistamista tai rajoittamista ja vastustaa niiden käsittelyä. Jos olet antanut suostumuksesi julkaisemiseen, voit perua sen milloin tahansa. Ota yhteyttä, niin autamme.
privacy_complaint = Valitukset
privacy_complaint_text = Toimimmeko mielestäsi väärin? Voit valittaa valvontaviranomaiselle:

# Accessibility statement
statement_title = Saavutettavuusseloste
statement_intro = Tämän blogin takana on { $municipality }. Kaikkien pitää voida käyttää sitä. Tässä kerrotaan, miten { $title } täyttää Ruotsin lain digitaalisten julkisten palvelujen saavutettavuudesta, mitä puutteita tiedämme ja miten voit ilmoittaa lisää.
statement_how = Kuinka saavutettava blogi on?
statement_full = Blogi täyttää kokonaan digitaalisten julkisten palvelujen saavutettavuutta koskevan lain. Emme tiedä puutteista.
statement_partial = Blogi täyttää osittain digitaalisten julkisten palvelujen saavutettavuutta koskevan lain. Puutteet luetellaan alla.
statement_none = Blogi ei täytä digitaalisten julkisten palvelujen saavutettavuutta koskevaa lakia. Puutteet luetellaan alla.
statement_standard = Mittapuumme on { $standard }.
statement_cannot = Mitä voit tehdä, jos et voi käyttää osia blogista?
statement_cannot_text = Ota yhteyttä, niin saat sisällön muulla tavalla.
statement_answer = { $days ->
    [one] Vastaamme yhden päivän kuluessa.
   *[other] Vastaamme { $days } päivän kuluessa.
}
statement_report = Ilmoita blogin saavutettavuuden puutteista
statement_report_text = Haluamme kehittyä. Kerro meille, jos jokin ei toimi.
statement_supervision = Valvonta
statement_supervision_text = Lain noudattamista valvoo { $authority }. Jos et ole tyytyväinen vastaukseemme, voit ilmoittaa siitä:
statement_supervision_link = Ilmoita puutteista: { $authority }
statement_technical = Tekniset tiedot blogin saavutettavuudesta
statement_not_accessible = Sisältö, joka ei ole saavutettavaa
statement_no_gaps = Emme tiedä sisällöstä, joka ei olisi saavutettavaa.
statement_disproportionate = Kohtuuton rasite
statement_not_covered = Sisältö, jota laki ei koske
statement_until = Korjataan viimeistään: { $date }.
statement_exempt = Koko blogi: lain 9 §:n mukaan koululaitoksen verkkosivustoja laki koskee vain olennaisten hallinnollisten toimintojen osalta. Noudatamme silti samoja vaatimuksia.
gap_pictures = Jokin kuvassa näkyvä on vailla kuvausta.
gap_media = Jotakin elokuvan tai äänitteen sisällöstä ei saa muulla tavalla.
gap_structure = Osaa sisällöstä ei ole merkitty niin, että apuvälineet ymmärtävät, miten se kuuluu yhteen.
gap_sight = Jokin teksti tai merkki on vaikea nähdä.
gap_size = Osaa sisällöstä ei voi suurentaa tai harventaa.
gap_sound = Ääni soi pyytämättä.
gap_keyboard = Johonkin ei pääse näppäimistöllä tai sitä ei silloin näe.
gap_motion = Jokin liikkuu, vilkkuu tai vaihtuu itsestään.
gap_ways = Sivulla tai sivujen välillä on vaikea löytää.
gap_links = Linkki tai otsikko ei kerro, mitä se koskee.
gap_language = Kieli on merkitty väärin.
gap_operation = Johonkin on vaikea osua tai sitä on vaikea ohjata äänellä.
gap_names = Osalta sivua puuttuu apuvälineitä varten nimi tai rooli.
statement_tested = Miten olemme testanneet blogin
statement_method_own = Olemme itse arvioineet sen, minkä vain ihminen voi arvioida.
statement_method_external = Joku esikoulun ulkopuolelta on arvioinut sen, minkä vain ihminen voi arvioida.
statement_method_checked = Kapprum { $version } on tarkistanut jokaisen sivun, kun blogi rakennettiin.
statement_method_human = Julkaisun kirjoittaja vastaa siitä, että kuvien kuvaukset ovat oikein.
statement_not_assessed = Tarkistuksissa ei ole löytynyt muita puutteita kuin tässä mainitut, mutta kukaan ei ole vielä arvioinut sitä, minkä vain ihminen voi arvioida, kuten ovatko kuvien kuvaukset oikein ja tekstit ymmärrettäviä.
statement_assessed = Viimeisin arviointi: { $date }.
statement_updated = Seloste päivitetty: { $date }.
situation_without-vision = Käyttö ilman näköä
situation_limited-vision = Käyttö, kun näkö on heikentynyt
situation_without-colour = Käyttö ilman värinäköä
situation_without-hearing = Käyttö ilman kuuloa
situation_limited-hearing = Käyttö, kun kuulo on heikentynyt
situation_without-voice = Käyttö ilman ääntä
situation_limited-manipulation = Käyttö, kun hienomotoriikka tai voima on heikentynyt
situation_limited-reach = Käyttö, kun ulottuvuus on rajallinen
situation_photosensitive = Vilkkuvan valon aiheuttaman kohtauksen vaara
situation_limited-cognition = Käyttö, kun kognitio, lukeminen tai kirjoittaminen on heikentynyt

# Laws
laws_intro = Verkossa julkaiseva esikoulu noudattaa näitä lakeja. Näin ne näkyvät blogissa.

# 404
not_found_title = Sivua ei ole täällä
not_found_mitten = Täällä roikkuu vain yksi lapanen.
not_found_text = Vanhat julkaisut poistetaan, joten sivu on voinut olla täällä aiemmin.
not_found_instead = Voit etsiä täältä:

# Closed blog
closed_title = Blogi on suljettu
closed_text = Blogi suljettiin: { $date }. Julkaisut on poistettu.
closed_instead = Voit kääntyä tänne:

# Dates
date = { $weekday } { $day }. { $month } { $year }
weekday_1 = maanantai
weekday_2 = tiistai
weekday_3 = keskiviikko
weekday_4 = torstai
weekday_5 = perjantai
weekday_6 = lauantai
weekday_7 = sunnuntai
month_1 = tammikuuta
month_2 = helmikuuta
month_3 = maaliskuuta
month_4 = huhtikuuta
month_5 = toukokuuta
month_6 = kesäkuuta
month_7 = heinäkuuta
month_8 = elokuuta
month_9 = syyskuuta
month_10 = lokakuuta
month_11 = marraskuuta
month_12 = joulukuuta
