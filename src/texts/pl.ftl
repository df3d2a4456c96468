# Teksty interfejsu po polsku. Wiążący jest tekst szwedzki.

reviewed_by = nobody

# The frame
skip_to_content = Przejdź do treści
messages = Komunikaty
menu = Strony
languages = Języki
breadcrumbs = Jesteś tutaj
start = Początek
latest_posts = Najnowsze wpisy
posts = Wpisy
subjects = Tematy
blog_from = Blog: { $unit }, { $municipality }
untested_language = Nikt nie sprawdził tego tłumaczenia przycisków i nagłówków. Wiążący jest tekst szwedzki.

# Bands
trial_word = ĆWICZENIE
trial_text = To jest ćwiczenie, a nie prawdziwy blog. Prosimy nie udostępniać tej strony.
preview_word = PODGLĄD
preview_text = Tak wygląda blog na Twoim komputerze. Nikt inny go nie widzi.
crisis_word = WAŻNE
closing_word = BLOG ZOSTANIE ZAMKNIĘTY
closing_text = Ostatni dzień tego bloga: { $date }.
standing_draft = Szkic: wpis nie został opublikowany.
standing_scheduled = Data publikacji: { $date }.
standing_expired = Usunięto z bloga: { $date }.
standing_refused = Wpis zawiera błędy, które trzeba poprawić przed publikacją.

# Posts
changed_on = Zmieniono: { $date }
written_by = Autor: { $byline }
more_posts = Więcej wpisów
older_post = Starszy wpis
newer_post = Nowszy wpis
also_in = Czytaj w języku
translated_from = To jest tłumaczenie. Język oryginału: { $language }:
translation_outdated = Oryginał zmieniono po wykonaniu tego tłumaczenia. Aby mieć pewność, przeczytaj oryginał.
translation_machine = Ten tekst przetłumaczyła maszyna i nikt go nie sprawdził. Może zawierać błędy.
share = Udostępnij na platformie edukacyjnej
share_help = Zaznacz poniższy tekst, skopiuj go i wklej na platformie edukacyjnej.
share_text = Nowość na blogu { $blog }: { $title }. Czytaj więcej: { $address }
film = Film
gallery = Zdjęcia
table = Tabela
footnotes = Przypisy
footnote = Przypis
footnote_back = Wróć do tekstu z przypisu
task_done = Zrobione:
task_not_done = Niezrobione:

# Lists
posts_counted = { $count ->
    [0] Brak wpisów
    [one] Jeden wpis
    [few] { $count } wpisy
    [many] { $count } wpisów
   *[other] { $count } wpisu
}
page_of = Strona { $number } z { $total }
newer_posts = Nowsze wpisy
older_posts = Starsze wpisy
pages_of_posts = Przeglądaj wpisy
no_posts = Jeszcze nic tu nie wisi. Zajrzyj innego dnia.
all_subjects = Wszystkie tematy
subject_title = Temat: { $tag }
subjects_intro = Tutaj wpisy zebrano według tematów.

# The foot
colophon = O tym blogu
colophon_owner = Właściciel bloga: { $owner }.
colophon_controller = Za przetwarzanie danych osobowych odpowiada { $controller }.
colophon_official = To, co jest tu publikowane, jest dokumentem publicznym.
colophon_kept = { $months ->
    [one] Wpis jest dostępny przez jeden miesiąc. Potem zostaje usunięty.
    [few] Wpis jest dostępny przez { $months } miesiące. Potem zostaje usunięty.
    [many] Wpis jest dostępny przez { $months } miesięcy. Potem zostaje usunięty.
   *[other] Wpis jest dostępny przez { $months } miesiąca. Potem zostaje usunięty.
}
contact = Kontakt
house_rules_and_contact = Zasady i kontakt
about_blog = O blogu
privacy = Dane osobowe
accessibility = Dostępność
laws = Prawo, którego przestrzegamy
feed = Śledź bloga (Atom)
to_start = Do strony głównej

# About the blog
about_purpose = Do czego służy blog
about_owner = Kto jest właścicielem bloga
about_audience = Dla kogo jest blog
about_roles = Kto za co odpowiada
role_head = Odpowiedzialny kierownik
role_deputy = Zastępca
role_planning = Planowanie
role_publishing = Publikowanie
role_follow_up = Podsumowywanie
role_monitoring = Monitorowanie
role_keeping_active = Dba o to, by blog żył
audience_guardians = Opiekunowie dzieci z przedszkola
audience_relatives = Krewni i inne bliskie dzieciom osoby
audience_future-families = Rodziny wybierające przedszkole
audience_neighbours = Sąsiedzi
audience_public = Wszyscy zainteresowani przedszkolem
audience_job-seekers = Osoby, które chcą u nas pracować
audience_students = Studenci
audience_colleagues = Nauczyciele z innych przedszkoli
audience_researchers = Badacze
about_kept = Jak długo wpisy są dostępne
about_decision = Decyzja
about_until = Blog zatwierdzono do dnia: { $date }.
about_official = Dokumenty publiczne
about_children = Dzieci na zdjęciach
about_children_text = Pokazujemy, co robimy, a nie kim jesteśmy. Nie ma tu imion dzieci ani zdjęć, na których można rozpoznać dziecko.

# House rules and contact
house_rules = Zasady
house_rules_text = Blog opowiada o codzienności przedszkola. Nie przyjmuje komentarzy. Nigdy nie pisz do nas o konkretnym dziecku w kanałach otwartych.
house_rules_official = To, co do nas wyślesz, staje się dokumentem publicznym. To znaczy, że inni mogą poprosić o wgląd.
watched = Kiedy czytamy Twoje wiadomości
about_a_child = O Twoim dziecku
about_a_child_text = Czy chodzi o Twoje dziecko? Skorzystaj z platformy edukacyjnej albo porozmawiaj z nami w przedszkolu.

# Personal data
privacy_title = Jak przetwarzamy dane osobowe
privacy_intro = Blog stworzono tak, aby nie potrzebował danych osobowych. Nie ma plików cookie, statystyk ani treści z innych stron.
privacy_controller = Kto odpowiada
privacy_controller_text = Administratorem danych jest { $controller }.
privacy_officer = Inspektor ochrony danych
privacy_officer_text = Inspektor ochrony danych odpowiada na pytania o przetwarzanie danych osobowych.
privacy_purpose = Dlaczego i na jakiej podstawie prawnej
privacy_purpose_text = Blog opowiada o pracy przedszkola. Dane osobowe publikujemy tylko wtedy, gdy osoba dorosła wyraziła zgodę lub gdy pozwala na to prawo.
privacy_legal_basis = Podstawą prawną jest zadanie realizowane w interesie publicznym (artykuł 6 ust. 1 lit. e RODO).
privacy_recipients = Kto otrzymuje dane
privacy_recipients_text = Blog może czytać każdy. Nie wysyłamy nikomu danych o Tobie jako czytelniku i nie przekazujemy danych poza UE i EOG.
privacy_storage = Jak długo przechowujemy dane
privacy_storage_logs = Serwer może przez krótki czas przechowywać adres IP odwiedzającego, aby chronić stronę.
privacy_rights = Twoje prawa
privacy_rights_text = Masz prawo wiedzieć, jakie dane o Tobie mamy, żądać ich poprawienia, usunięcia lub ograniczenia oraz sprzeciwić się ich przetwarzaniu. Zgodę na publikację możesz wycofać w każdej chwili. Skontaktuj się z nami, pomożemy.
privacy_complaint = Skargi
privacy_complaint_text = Uważasz, że robimy coś źle? Możesz złożyć skargę do organu nadzorczego:

# Accessibility statement
statement_title = Deklaracja dostępności
statement_intro = Za tym blogiem stoi { $municipality }. Każdy powinien móc z niego korzystać. Tutaj opisujemy, jak { $title } spełnia szwedzką ustawę o dostępności cyfrowych usług publicznych, jakie braki znamy i jak zgłosić kolejne.
statement_how = Jak dostępny jest blog?
statement_full = Blog jest w pełni zgodny z ustawą o dostępności cyfrowych usług publicznych. Nie znamy żadnych braków.
statement_partial = Blog jest częściowo zgodny z ustawą o dostępności cyfrowych usług publicznych. Braki wymieniono poniżej.
statement_none = Blog nie jest zgodny z ustawą o dostępności cyfrowych usług publicznych. Braki wymieniono poniżej.
statement_standard = Oceniamy według { $standard }.
statement_cannot = Co zrobić, jeśli nie możesz korzystać z części bloga?
statement_cannot_text = Skontaktuj się z nami, a otrzymasz treść w inny sposób.
statement_answer = { $days ->
    [one] Odpowiadamy w ciągu jednego dnia.
    [few] Odpowiadamy w ciągu { $days } dni.
    [many] Odpowiadamy w ciągu { $days } dni.
   *[other] Odpowiadamy w ciągu { $days } dnia.
}
statement_report = Zgłoś braki w dostępności bloga
statement_report_text = Chcemy być lepsi. Powiedz nam, jeśli coś nie działa.
statement_supervision = Nadzór
statement_supervision_text = Nadzór nad ustawą sprawuje { $authority }. Jeśli nasza odpowiedź Cię nie zadowala, możesz to zgłosić:
statement_supervision_link = Zgłoś braki: { $authority }
statement_technical = Informacje techniczne o dostępności bloga
statement_not_accessible = Treści niedostępne
statement_no_gaps = Nie znamy żadnych niedostępnych treści.
statement_disproportionate = Nieproporcjonalne obciążenie
statement_not_covered = Treści nieobjęte ustawą
statement_until = Termin poprawy: { $date }.
statement_exempt = Cały blog: zgodnie z § 9 ustawy strony szkół i przedszkoli podlegają jej tylko w zakresie istotnych funkcji administracyjnych. Mimo to stosujemy te same wymagania.
gap_pictures = Coś, co widać na obrazie, nie ma opisu.
gap_media = Czegoś w filmie lub nagraniu nie można poznać w inny sposób.
gap_structure = Część treści nie jest oznaczona tak, by technologie wspomagające rozumiały, jak się łączy.
gap_sight = Jakiś tekst lub znak jest słabo widoczny.
gap_size = Części treści nie można powiększyć ani rozsunąć.
gap_sound = Dźwięk włącza się sam.
gap_keyboard = Do czegoś nie można dotrzeć klawiaturą lub tego nie widać.
gap_motion = Coś samo się porusza, miga lub zmienia.
gap_ways = Trudno odnaleźć się na stronie lub między stronami.
gap_links = Link lub nagłówek nie mówi, czego dotyczy.
gap_language = Język jest podany błędnie.
gap_operation = W coś trudno trafić lub trudno tym sterować głosem.
gap_names = Część strony nie ma nazwy lub roli dla technologii wspomagających.
statement_tested = Jak sprawdziliśmy blog
statement_method_own = Sami oceniliśmy to, co może ocenić tylko człowiek.
statement_method_external = Ktoś spoza przedszkola ocenił to, co może ocenić tylko człowiek.
statement_method_checked = Program Kapprum { $version } sprawdził każdą stronę podczas budowania bloga.
statement_method_human = Za poprawność opisów zdjęć odpowiada autor wpisu.
statement_not_assessed = Kontrole nie wykryły innych braków niż podane tutaj, ale nikt jeszcze nie ocenił tego, co może ocenić tylko człowiek, na przykład czy opisy zdjęć są poprawne, a teksty zrozumiałe.
statement_assessed = Ostatnia ocena: { $date }.
statement_updated = Aktualizacja deklaracji: { $date }.
situation_without-vision = Korzystanie bez wzroku
situation_limited-vision = Korzystanie przy osłabionym wzroku
situation_without-colour = Korzystanie bez rozpoznawania barw
situation_without-hearing = Korzystanie bez słuchu
situation_limited-hearing = Korzystanie przy osłabionym słuchu
situation_without-voice = Korzystanie bez głosu
situation_limited-manipulation = Korzystanie przy ograniczonej sprawności rąk lub sile
situation_limited-reach = Korzystanie przy ograniczonym zasięgu
situation_photosensitive = Ryzyko napadu wywołanego migającym światłem
situation_limited-cognition = Korzystanie przy trudnościach poznawczych, z czytaniem lub pisaniem

# Laws
laws_intro = Przedszkole, które pisze w sieci, przestrzega tych ustaw. Tak widać je na blogu.

# 404
not_found_title = Tej strony tu nie ma
not_found_mitten = Wisi tu tylko jedna rękawiczka.
not_found_text = Stare wpisy są usuwane, więc strona mogła tu być wcześniej.
not_found_instead = Tutaj możesz szukać dalej:

# Closed blog
closed_title = Blog jest zamknięty
closed_text = Blog zamknięto: { $date }. Wpisy usunięto.
closed_instead = Możesz zwrócić się tutaj:

# Dates
date = { $weekday }, { $day } { $month } { $year }
weekday_1 = poniedziałek
weekday_2 = wtorek
weekday_3 = środa
weekday_4 = czwartek
weekday_5 = piątek
weekday_6 = sobota
weekday_7 = niedziela
month_1 = stycznia
month_2 = lutego
month_3 = marca
month_4 = kwietnia
month_5 = maja
month_6 = czerwca
month_7 = lipca
month_8 = sierpnia
month_9 = września
month_10 = października
month_11 = listopada
month_12 = grudnia
