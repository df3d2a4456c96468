# Тексти інтерфейсу українською. Чинним є шведський текст.

reviewed_by = nobody

# The frame
skip_to_content = Перейти до змісту
messages = Повідомлення
menu = Сторінки
languages = Мови
breadcrumbs = Ви тут
start = Початок
latest_posts = Останні дописи
posts = Дописи
subjects = Теми
blog_from = Блог: { $unit }, { $municipality }
untested_language = Ніхто не перевіряв цей переклад кнопок і заголовків. Чинним є шведський текст.

# Bands
trial_word = ВПРАВА
trial_text = Це вправа, а не справжній блог. Будь ласка, не поширюйте цю сторінку.
preview_word = ПОПЕРЕДНІЙ ПЕРЕГЛЯД
preview_text = Так блог виглядає на вашому комп’ютері. Більше ніхто його не бачить.
crisis_word = ВАЖЛИВО
closing_word = БЛОГ ЗАКРИВАЄТЬСЯ
closing_text = Останній день цього блогу: { $date }.
standing_draft = Чернетка: допис не опубліковано.
standing_scheduled = Дата публікації: { $date }.
standing_expired = Вилучено з блогу: { $date }.
standing_refused = У дописі є помилки, які треба виправити перед публікацією.

# Posts
changed_on = Змінено: { $date }
written_by = Автор: { $byline }
more_posts = Інші дописи
older_post = Старіший допис
newer_post = Новіший допис
also_in = Читати мовою
translated_from = Це переклад. Мова оригіналу: { $language }:
translation_outdated = Оригінал змінили після цього перекладу. Щоб бути певними, прочитайте оригінал.
translation_machine = Цей текст переклала машина, і ніхто його не перевіряв. У ньому можуть бути помилки.
share = Поділитися на навчальній платформі
share_help = Виділіть текст нижче, скопіюйте його та вставте на навчальній платформі.
share_text = Нове у блозі { $blog }: { $title }. Читати далі: { $address }
film = Фільм
gallery = Зображення
table = Таблиця
footnotes = Примітки
footnote = Примітка
footnote_back = Назад до тексту від примітки
task_done = Готово:
task_not_done = Не готово:

# Lists
posts_counted = { $count ->
    [0] Немає дописів
    [one] { $count } допис
    [few] { $count } дописи
    [many] { $count } дописів
   *[other] { $count } допису
}
page_of = Сторінка { $number } з { $total }
newer_posts = Новіші дописи
older_posts = Старіші дописи
pages_of_posts = Перегляд дописів
no_posts = Тут ще нічого не висить. Завітайте іншого дня.
all_subjects = Усі теми
subject_title = Тема: { $tag }
subjects_intro = Тут дописи зібрано за темами.

# The foot
colophon = Про цей блог
colophon_owner = Власник блогу: { $owner }.
colophon_controller = За обробку персональних даних відповідає { $controller }.
colophon_official = Те, що тут публікується, є публічним документом.
colophon_kept = { $months ->
    [one] Допис доступний { $months } місяць. Потім його вилучають.
    [few] Допис доступний { $months } місяці. Потім його вилучають.
    [many] Допис доступний { $months } місяців. Потім його вилучають.
   *[other] Допис доступний { $months } місяця. Потім його вилучають.
}
contact = Контакти
house_rules_and_contact = Правила та контакти
about_blog = Про блог
privacy = Персональні дані
accessibility = Доступність
laws = Закони, яких ми дотримуємося
feed = Стежити за блогом (Atom)
to_start = На головну сторінку

# About the blog
about_purpose = Для чого цей блог
about_owner = Кому належить блог
about_audience = Для кого цей блог
about_roles = Хто за що відповідає
role_head = Відповідальний керівник
role_deputy = Заступник
role_planning = Планування
role_publishing = Публікація
role_follow_up = Підбиття підсумків
role_monitoring = Нагляд
role_keeping_active = Підтримує життя блогу
audience_guardians = Опікуни дітей дитячого садка
audience_relatives = Родичі та інші близькі дітям люди
audience_future-families = Родини, які обирають дитячий садок
audience_neighbours = Сусіди
audience_public = Усі, кому цікавий дитячий садок
audience_job-seekers = Ті, хто хоче в нас працювати
audience_students = Студенти
audience_colleagues = Педагоги інших дитячих садків
audience_researchers = Дослідники
about_kept = Як довго дописи доступні
about_decision = Рішення
about_until = Блог затверджено до: { $date }.
about_official = Публічні документи
about_children = Діти на зображеннях
about_children_text = Ми показуємо, що робимо, а не хто ми. Тут немає імен дітей і зображень, на яких можна впізнати дитину.

# House rules and contact
house_rules = Правила
house_rules_text = Блог розповідає про будні дитячого садка. Він не приймає коментарів. Ніколи не пишіть нам про окрему дитину у відкритих каналах.
house_rules_official = Те, що ви нам надсилаєте, стає публічним документом. Це означає, що інші можуть попросити його прочитати.
watched = Коли ми читаємо надіслане
about_a_child = Про вашу дитину
about_a_child_text = Це стосується вашої дитини? Скористайтеся навчальною платформою або поговоріть із нами в садку.

# Personal data
privacy_title = Як ми обробляємо персональні дані
privacy_intro = Блог зроблено так, щоб він не потребував персональних даних. У ньому немає файлів cookie, статистики та вмісту з інших сайтів.
privacy_controller = Хто відповідає
privacy_controller_text = Контролер даних: { $controller }.
privacy_officer = Уповноважений із захисту даних
privacy_officer_text = Уповноважений із захисту даних відповідає на запитання про обробку персональних даних.
privacy_purpose = Навіщо і на якій правовій підставі
privacy_purpose_text = Блог розповідає про роботу дитячого садка. Персональні дані не публікуються, крім випадків, коли дорослий дав згоду або це дозволяє закон.
privacy_legal_basis = Правова підстава — завдання в суспільних інтересах (стаття 6.1 e Загального регламенту про захист даних).
privacy_recipients = Хто отримує дані
privacy_recipients_text = Блог можуть читати всі. Ми нікому не надсилаємо даних про вас як читача і не передаємо даних за межі ЄС та ЄЕЗ.
privacy_storage = Як довго зберігаються дані
privacy_storage_logs = Вебсервер може недовго зберігати IP-адресу відвідувача, щоб захистити сайт.
privacy_rights = Ваші права
privacy_rights_text = Ви маєте право знати, які дані про вас ми маємо, вимагати їх виправлення, видалення чи обмеження та заперечувати проти їх обробки. Згоду на публікацію можна відкликати будь-коли. Зверніться до нас, ми допоможемо.
privacy_complaint = Скарги
privacy_complaint_text = Вважаєте, що ми чинимо неправильно? Ви можете поскаржитися до наглядового органу:

# Accessibility statement
statement_title = Заява про доступність
statement_intro = За цим блогом стоїть { $municipality }. Ним мають могти користуватися всі. Тут описано, як { $title } виконує шведський закон про доступність цифрових публічних послуг, які недоліки нам відомі та як повідомити про інші.
statement_how = Наскільки доступний блог?
statement_full = Блог повністю відповідає закону про доступність цифрових публічних послуг. Недоліки нам не відомі.
statement_partial = Блог частково відповідає закону про доступність цифрових публічних послуг. Недоліки наведено нижче.
statement_none = Блог не відповідає закону про доступність цифрових публічних послуг. Недоліки наведено нижче.
statement_standard = Ми оцінюємо за { $standard }.
statement_cannot = Що робити, якщо ви не можете користуватися частинами блогу?
statement_cannot_text = Зверніться до нас, і ви отримаєте зміст в інший спосіб.
statement_answer = { $days ->
    [one] Ми відповідаємо протягом { $days } дня.
    [few] Ми відповідаємо протягом { $days } днів.
    [many] Ми відповідаємо протягом { $days } днів.
   *[other] Ми відповідаємо протягом { $days } дня.
}
statement_report = Повідомити про недоліки доступності
statement_report_text = Ми хочемо ставати кращими. Скажіть нам, якщо щось не працює.
statement_supervision = Нагляд
statement_supervision_text = Нагляд за виконанням закону здійснює { $authority }. Якщо ви не задоволені нашою відповіддю, ви можете про це повідомити:
statement_supervision_link = Повідомити про недоліки: { $authority }
statement_technical = Технічна інформація про доступність блогу
statement_not_accessible = Недоступний вміст
statement_no_gaps = Недоступний вміст нам не відомий.
statement_disproportionate = Непропорційний тягар
statement_not_covered = Вміст, на який закон не поширюється
statement_until = Буде виправлено до: { $date }.
statement_exempt = Блог загалом: згідно з § 9 закону, на сайти шкіл і дитячих садків він поширюється лише щодо суттєвих адміністративних функцій. Ми все одно дотримуємося тих самих вимог.
gap_pictures = Щось, показане на зображенні, не має опису.
gap_media = Щось у фільмі чи звукозаписі не можна отримати в інший спосіб.
gap_structure = Частину вмісту не розмічено так, щоб допоміжні засоби розуміли, як вона пов’язана.
gap_sight = Якийсь текст або знак погано видно.
gap_size = Частину вмісту не можна збільшити чи розрідити.
gap_sound = Звук лунає без запиту.
gap_keyboard = До чогось не можна дістатися з клавіатури або цього не видно.
gap_motion = Щось саме рухається, блимає або змінюється.
gap_ways = Важко зорієнтуватися на сторінці або між сторінками.
gap_links = Посилання чи заголовок не каже, про що йдеться.
gap_language = Мову вказано неправильно.
gap_operation = У щось важко влучити або важко керувати цим голосом.
gap_names = Частина сторінки не має назви чи ролі для допоміжних засобів.
statement_tested = Як ми перевіряли блог
statement_method_own = Ми самі оцінили те, що може оцінити лише людина.
statement_method_external = Хтось не з дитячого садка оцінив те, що може оцінити лише людина.
statement_method_checked = Програма Kapprum { $version } перевірила кожну сторінку під час створення блогу.
statement_method_human = За правильність описів зображень відповідає автор допису.
statement_not_assessed = Перевірки не виявили інших недоліків, крім указаних тут, але ще ніхто не оцінив того, що може оцінити лише людина, наприклад, чи правильні описи зображень і чи зрозумілі тексти.
statement_assessed = Остання оцінка: { $date }.
statement_updated = Заяву оновлено: { $date }.
situation_without-vision = Користування без зору
situation_limited-vision = Користування з послабленим зором
situation_without-colour = Користування без розрізнення кольорів
situation_without-hearing = Користування без слуху
situation_limited-hearing = Користування з послабленим слухом
situation_without-voice = Користування без голосу
situation_limited-manipulation = Користування з обмеженою дрібною моторикою чи силою
situation_limited-reach = Користування з обмеженою досяжністю
situation_photosensitive = Ризик нападу через миготливе світло
situation_limited-cognition = Користування з труднощами пізнання, читання чи письма

# Laws
laws_intro = Дитячий садок, який пише в інтернеті, дотримується цих законів. Ось як це помітно в блозі.

# 404
not_found_title = Цієї сторінки тут немає
not_found_mitten = Тут висить лише одна рукавичка.
not_found_text = Старі дописи вилучають, тож сторінка могла бути тут раніше.
not_found_instead = Тут можна шукати далі:

# Closed blog
closed_title = Блог закрито
closed_text = Блог закрито: { $date }. Дописи вилучено.
closed_instead = Натомість можна звернутися сюди:

# Dates
date = { $weekday }, { $day } { $month } { $year }
weekday_1 = понеділок
weekday_2 = вівторок
weekday_3 = середа
weekday_4 = четвер
weekday_5 = п’ятниця
weekday_6 = субота
weekday_7 = неділя
month_1 = січня
month_2 = лютого
month_3 = березня
month_4 = квітня
month_5 = травня
month_6 = червня
month_7 = липня
month_8 = серпня
month_9 = вересня
month_10 = жовтня
month_11 = листопада
month_12 = грудня
