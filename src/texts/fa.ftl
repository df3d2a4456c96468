# متن‌های رابط کاربری به فارسی. متن سوئدی معتبر است.

reviewed_by = nobody

# The frame
skip_to_content = رفتن به محتوا
messages = پیام‌ها
menu = صفحه‌ها
languages = زبان‌ها
breadcrumbs = شما اینجا هستید
start = آغاز
latest_posts = تازه‌ترین نوشته‌ها
posts = نوشته‌ها
subjects = موضوع‌ها
blog_from = وبلاگی از { $unit }، { $municipality }
untested_language = هیچ‌کس این ترجمهٔ دکمه‌ها و عنوان‌ها را بررسی نکرده است. متن سوئدی معتبر است.

# Bands
trial_word = تمرین
trial_text = این یک تمرین است و وبلاگ واقعی نیست. لطفاً صفحه را به اشتراک نگذارید.
preview_word = پیش‌نمایش
preview_text = وبلاگ روی رایانهٔ شما این‌گونه دیده می‌شود. کس دیگری آن را نمی‌بیند.
crisis_word = مهم
closing_word = وبلاگ بسته می‌شود
closing_text = آخرین روز این وبلاگ: { $date }.
standing_draft = پیش‌نویس: این نوشته منتشر نشده است.
standing_scheduled = تاریخ انتشار: { $date }.
standing_expired = از وبلاگ برداشته شد: { $date }.
standing_refused = این نوشته خطاهایی دارد که باید پیش از انتشار درست شوند.

# Posts
changed_on = آخرین تغییر: { $date }
written_by = نویسنده: { $byline }
more_posts = نوشته‌های بیشتر
older_post = نوشتهٔ قدیمی‌تر
newer_post = نوشتهٔ تازه‌تر
also_in = به زبان دیگر بخوانید
translated_from = این یک ترجمه است. زبان متن اصلی { $language } است:
translation_outdated = متن اصلی پس از این ترجمه تغییر کرده است. برای اطمینان متن اصلی را بخوانید.
translation_machine = این متن را ماشین ترجمه کرده و هیچ‌کس آن را بررسی نکرده است. ممکن است خطا داشته باشد.
share = هم‌رسانی در سامانهٔ آموزشی
share_help = متن زیر را انتخاب و کپی کنید و در سامانهٔ آموزشی بچسبانید.
share_text = تازه در وبلاگ { $blog }: { $title }. بیشتر بخوانید: { $address }
film = فیلم
gallery = تصویرها
table = جدول
footnotes = پانوشت‌ها
footnote = پانوشت
footnote_back = بازگشت به متن از پانوشت
task_done = انجام شد:
task_not_done = انجام نشده:

# Lists
posts_counted = { $count ->
    [0] بدون نوشته
    [one] { $count } نوشته
   *[other] { $count } نوشته
}
page_of = صفحهٔ { $number } از { $total }
newer_posts = نوشته‌های تازه‌تر
older_posts = نوشته‌های قدیمی‌تر
pages_of_posts = مرور نوشته‌ها
no_posts = هنوز چیزی اینجا نیست. روز دیگری سر بزنید.
all_subjects = همهٔ موضوع‌ها
subject_title = موضوع: { $tag }
subjects_intro = اینجا نوشته‌ها بر پایهٔ موضوع گرد آمده‌اند.

# The foot
colophon = دربارهٔ این وبلاگ
colophon_owner = مالک وبلاگ: { $owner }.
colophon_controller = مسئول پردازش داده‌های شخصی: { $controller }.
colophon_official = آنچه اینجا منتشر می‌شود سند عمومی است.
colophon_kept = { $months ->
    [one] هر نوشته { $months } ماه می‌ماند و سپس برداشته می‌شود.
   *[other] هر نوشته { $months } ماه می‌ماند و سپس برداشته می‌شود.
}
contact = تماس
house_rules_and_contact = قاعده‌ها و تماس
about_blog = دربارهٔ وبلاگ
privacy = داده‌های شخصی
accessibility = دسترس‌پذیری
laws = قانون‌هایی که رعایت می‌کنیم
feed = دنبال کردن وبلاگ (Atom)
to_start = به صفحهٔ آغاز

# About the blog
about_purpose = هدف وبلاگ
about_owner = چه کسی مالک وبلاگ است
about_audience = وبلاگ برای چه کسانی است
about_roles = چه کسی مسئول چیست
role_head = مدیر مسئول
role_deputy = جانشین
role_planning = برنامه‌ریزی
role_publishing = انتشار
role_follow_up = پیگیری
role_monitoring = نظارت
role_keeping_active = فعال نگه داشتن وبلاگ
audience_guardians = سرپرستان کودکان پیش‌دبستانی
audience_relatives = خویشاوندان و نزدیکان کودکان
audience_future-families = خانواده‌هایی که پیش‌دبستانی انتخاب می‌کنند
audience_neighbours = همسایه‌ها
audience_public = همه کسانی که به پیش‌دبستانی علاقه دارند
audience_job-seekers = شما که می‌خواهید با ما کار کنید
audience_students = دانشجویان
audience_colleagues = مربیان پیش‌دبستانی‌های دیگر
audience_researchers = پژوهشگران
about_kept = نوشته‌ها چه مدت می‌مانند
about_decision = تصمیم
about_until = تصمیم دربارهٔ وبلاگ معتبر است تا: { $date }.
about_official = اسناد عمومی
about_children = کودکان در تصویرها
about_children_text = ما نشان می‌دهیم چه می‌کنیم، نه اینکه چه کسی هستیم. اینجا نام کودکان نیست و تصویری نیست که در آن کودکی شناخته شود.

# House rules and contact
house_rules = قاعده‌ها
house_rules_text = وبلاگ از زندگی روزمرهٔ پیش‌دبستانی می‌گوید. نظر پذیرفته نمی‌شود. هرگز دربارهٔ یک کودک مشخص در کانال‌های باز به ما ننویسید.
house_rules_official = آنچه برای ما می‌فرستید سند عمومی می‌شود. یعنی دیگران می‌توانند درخواست خواندن آن را بدهند.
watched = چه زمانی پیام شما را می‌خوانیم
about_a_child = دربارهٔ فرزند شما
about_a_child_text = موضوع دربارهٔ فرزند شماست؟ از سامانهٔ آموزشی استفاده کنید یا در پیش‌دبستانی با ما صحبت کنید.

# Personal data
privacy_title = چگونه داده‌های شخصی را پردازش می‌کنیم
privacy_intro = وبلاگ طوری ساخته شده که به داده‌های شخصی نیاز نداشته باشد. کوکی، آمار و محتوای وبگاه‌های دیگر ندارد.
privacy_controller = چه کسی مسئول است
privacy_controller_text = مسئول داده‌های شخصی: { $controller }.
privacy_officer = مسئول حفاظت از داده‌ها
privacy_officer_text = مسئول حفاظت از داده‌ها به پرسش‌ها دربارهٔ پردازش داده‌های شخصی پاسخ می‌دهد.
privacy_purpose = چرا و بر چه پایهٔ قانونی
privacy_purpose_text = وبلاگ از کار پیش‌دبستانی می‌گوید. داده‌های شخصی منتشر نمی‌شود، مگر اینکه بزرگسالی موافقت کرده باشد یا قانون اجازه دهد.
privacy_legal_basis = پایهٔ قانونی، وظیفه‌ای در راستای منافع عمومی است (مادهٔ 6.1 ث مقررات عمومی حفاظت از داده‌ها).
privacy_recipients = چه کسی داده‌ها را دریافت می‌کند
privacy_recipients_text = همه می‌توانند وبلاگ را بخوانند. ما هیچ داده‌ای دربارهٔ شما به عنوان خواننده برای کسی نمی‌فرستیم و داده‌ای به کشورهای بیرون از اتحادیهٔ اروپا و منطقهٔ اقتصادی اروپا منتقل نمی‌شود.
privacy_storage = داده‌ها چه مدت می‌مانند
privacy_storage_logs = کارساز وب ممکن است نشانی IP بازدیدکننده را مدت کوتاهی برای حفاظت از وبگاه نگه دارد.
privacy_rights = حقوق شما
privacy_rights_text = حق دارید بدانید چه داده‌هایی دربارهٔ شما داریم، درخواست اصلاح، حذف یا محدود کردن آن‌ها را بدهید و به پردازش آن‌ها اعتراض کنید. اگر با انتشار موافقت کرده‌اید هر زمان می‌توانید منصرف شوید. با ما تماس بگیرید تا کمک کنیم.
privacy_complaint = شکایت
privacy_complaint_text = فکر می‌کنید اشتباه می‌کنیم؟ می‌توانید به نهاد نظارتی شکایت کنید:

# Accessibility statement
statement_title = بیانیهٔ دسترس‌پذیری
statement_intro = این وبلاگ از { $municipality } است. همه باید بتوانند از آن استفاده کنند. اینجا گفته می‌شود { $title } چگونه قانون سوئد دربارهٔ دسترس‌پذیری خدمات عمومی دیجیتال را رعایت می‌کند، چه کاستی‌هایی می‌شناسیم و چگونه می‌توانید کاستی‌های دیگر را گزارش کنید.
statement_how = وبلاگ چقدر دسترس‌پذیر است؟
statement_full = وبلاگ به طور کامل با قانون دسترس‌پذیری خدمات عمومی دیجیتال سازگار است. هیچ کاستی‌ای نمی‌شناسیم.
statement_partial = وبلاگ تا اندازه‌ای با قانون دسترس‌پذیری خدمات عمومی دیجیتال سازگار است. کاستی‌ها در زیر آمده‌اند.
statement_none = وبلاگ با قانون دسترس‌پذیری خدمات عمومی دیجیتال سازگار نیست. کاستی‌ها در زیر آمده‌اند.
statement_standard = معیار ما { $standard } است.
statement_cannot = اگر نتوانید از بخش‌هایی از وبلاگ استفاده کنید چه می‌توانید بکنید؟
statement_cannot_text = با ما تماس بگیرید تا محتوا را به شکل دیگری دریافت کنید.
statement_answer = { $days ->
    [one] در { $days } روز پاسخ می‌دهیم.
   *[other] در { $days } روز پاسخ می‌دهیم.
}
statement_report = گزارش کاستی‌های دسترس‌پذیری
statement_report_text = می‌خواهیم بهتر شویم. اگر چیزی برای شما کار نمی‌کند به ما بگویید.
statement_supervision = نظارت
statement_supervision_text = نهاد ناظر بر این قانون: { $authority }. اگر از رسیدگی ما راضی نیستید می‌توانید گزارش دهید:
statement_supervision_link = گزارش کاستی‌ها: { $authority }
statement_technical = اطلاعات فنی دربارهٔ دسترس‌پذیری وبلاگ
statement_not_accessible = محتوایی که دسترس‌پذیر نیست
statement_no_gaps = محتوایی نمی‌شناسیم که دسترس‌پذیر نباشد.
statement_disproportionate = بار نامتناسب
statement_not_covered = محتوایی که قانون شامل آن نمی‌شود
statement_until = درست می‌شود تا: { $date }.
statement_exempt = کل وبلاگ: طبق مادهٔ ۹ قانون، وب‌سایت‌های مدرسه‌ها و پیش‌دبستانی‌ها فقط در کارکردهای اداری اساسی مشمول آن هستند. با این حال ما از همان الزام‌ها پیروی می‌کنیم.
gap_pictures = چیزی که در تصویری نشان داده شده توضیح ندارد.
gap_media = چیزی در یک فیلم یا صدای ضبط‌شده به شکل دیگری در دسترس نیست.
gap_structure = بخشی از محتوا طوری نشانه‌گذاری نشده که ابزارهای کمکی بفهمند چگونه به هم مربوط است.
gap_sight = متن یا نشانه‌ای به‌سختی دیده می‌شود.
gap_size = بخشی از محتوا را نمی‌توان بزرگ یا فاصله‌دار کرد.
gap_sound = صدایی بدون درخواست پخش می‌شود.
gap_keyboard = به چیزی نمی‌توان با صفحه‌کلید رسید یا آن را دید.
gap_motion = چیزی خودبه‌خود حرکت می‌کند، چشمک می‌زند یا عوض می‌شود.
gap_ways = پیدا کردن راه در صفحه یا بین صفحه‌ها دشوار است.
gap_links = پیوند یا عنوانی نمی‌گوید دربارهٔ چیست.
gap_language = زبانی اشتباه مشخص شده است.
gap_operation = چیزی به‌سختی لمس یا با صدا کنترل می‌شود.
gap_names = بخشی از صفحه برای ابزارهای کمکی نام یا نقش ندارد.
statement_tested = چگونه وبلاگ را آزموده‌ایم
statement_method_own = ما خودمان آنچه را فقط انسان می‌تواند داوری کند ارزیابی کرده‌ایم.
statement_method_external = کسی بیرون از پیش‌دبستانی آنچه را فقط انسان می‌تواند داوری کند ارزیابی کرده است.
statement_method_checked = برنامه Kapprum { $version } هنگام ساخت وبلاگ هر صفحه را بررسی کرده است.
statement_method_human = نویسنده هر نوشته مسئول درستی توضیح تصویرهاست.
statement_not_assessed = بررسی‌ها کاستی دیگری جز آنچه اینجا آمده نیافته‌اند، اما هنوز کسی آنچه را فقط انسان می‌تواند داوری کند ارزیابی نکرده است، مانند درستی توضیح تصویرها و روشن بودن متن‌ها.
statement_assessed = آخرین ارزیابی: { $date }.
statement_updated = به‌روزرسانی بیانیه: { $date }.
situation_without-vision = استفاده بدون بینایی
situation_limited-vision = استفاده با بینایی کم
situation_without-colour = استفاده بدون تشخیص رنگ
situation_without-hearing = استفاده بدون شنوایی
situation_limited-hearing = استفاده با شنوایی کم
situation_without-voice = استفاده بدون صدا
situation_limited-manipulation = استفاده با توان حرکتی ظریف یا نیروی کم
situation_limited-reach = استفاده با دسترسی بدنی محدود
situation_photosensitive = خطر حمله بر اثر نور چشمک‌زن
situation_limited-cognition = استفاده با توان شناختی، خواندن یا نوشتن محدود

# Laws
laws_intro = پیش‌دبستانی‌ای که در اینترنت می‌نویسد این قانون‌ها را رعایت می‌کند. در وبلاگ این‌گونه دیده می‌شوند.

# 404
not_found_title = این صفحه اینجا نیست
not_found_mitten = اینجا فقط یک دستکش آویزان است.
not_found_text = نوشته‌های قدیمی برداشته می‌شوند، پس شاید صفحه پیش‌تر اینجا بوده است.
not_found_instead = اینجا را ببینید:

# Closed blog
closed_title = وبلاگ بسته است
closed_text = وبلاگ بسته شد: { $date }. نوشته‌ها برداشته شده‌اند.
closed_instead = می‌توانید به اینجا مراجعه کنید:

# Dates
date = { $weekday } { $day } { $month } { $year }
weekday_1 = دوشنبه
weekday_2 = سه‌شنبه
weekday_3 = چهارشنبه
weekday_4 = پنجشنبه
weekday_5 = جمعه
weekday_6 = شنبه
weekday_7 = یکشنبه
month_1 = ژانویه
month_2 = فوریه
month_3 = مارس
month_4 = آوریل
month_5 = مه
month_6 = ژوئن
month_7 = ژوئیه
month_8 = اوت
month_9 = سپتامبر
month_10 = اکتبر
month_11 = نوامبر
month_12 = دسامبر
