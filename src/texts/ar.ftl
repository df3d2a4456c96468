# نصوص الواجهة بالعربية. النص السويدي هو المعتمد.

reviewed_by = nobody

# The frame
skip_to_content = انتقل إلى المحتوى
messages = رسائل
menu = الصفحات
languages = اللغات
breadcrumbs = أنت هنا
start = البداية
latest_posts = أحدث المقالات
posts = المقالات
subjects = المواضيع
blog_from = مدونة من { $unit }، { $municipality }
untested_language = لم يراجع أحد هذه الترجمة للأزرار والعناوين. النص السويدي هو المعتمد.

# Bands
trial_word = تدريب
trial_text = هذا تدريب وليس مدونة حقيقية. يرجى عدم مشاركة الصفحة.
preview_word = معاينة
preview_text = هكذا تبدو المدونة على حاسوبك. لا يراها أحد غيرك.
crisis_word = مهم
closing_word = المدونة ستُغلق
closing_text = آخر يوم لهذه المدونة: { $date }.
standing_draft = مسودة: لم تُنشر المقالة.
standing_scheduled = تاريخ النشر: { $date }.
standing_expired = أزيلت المقالة من المدونة: { $date }.
standing_refused = في المقالة أخطاء يجب تصحيحها قبل نشرها.

# Posts
changed_on = آخر تعديل: { $date }
written_by = الكاتب: { $byline }
more_posts = مقالات أخرى
older_post = مقالة أقدم
newer_post = مقالة أحدث
also_in = اقرأ بلغة أخرى
translated_from = هذه ترجمة. لغة النص الأصلي هي { $language }:
translation_outdated = تغيّر النص الأصلي بعد هذه الترجمة. اقرأ النص الأصلي للتأكد.
translation_machine = هذا النص من ترجمة آلة ولم يراجعه أحد. قد يحتوي على أخطاء.
share = شارك في منصة التعلم
share_help = حدّد النص أدناه وانسخه ثم ألصقه في منصة التعلم.
share_text = جديد في المدونة { $blog }: { $title }. اقرأ المزيد: { $address }
film = فيديو
gallery = صور
table = جدول
footnotes = حواشٍ
footnote = حاشية
footnote_back = العودة إلى النص من الحاشية
task_done = تم:
task_not_done = لم يتم بعد:

# Lists
posts_counted = { $count ->
    [zero] لا توجد مقالات
    [one] مقالة واحدة
    [two] مقالتان
    [few] { $count } مقالات
    [many] { $count } مقالة
   *[other] { $count } مقالة
}
page_of = الصفحة { $number } من { $total }
newer_posts = مقالات أحدث
older_posts = مقالات أقدم
pages_of_posts = تصفح المقالات
no_posts = لا يوجد شيء هنا بعد. عُد في يوم آخر.
all_subjects = كل المواضيع
subject_title = الموضوع: { $tag }
subjects_intro = هنا جُمعت المقالات حسب موضوعها.

# The foot
colophon = عن هذه المدونة
colophon_owner = مالك المدونة: { $owner }.
colophon_controller = المسؤول عن معالجة البيانات الشخصية: { $controller }.
colophon_official = ما يُنشر هنا وثيقة عامة.
colophon_kept = { $months ->
    [zero] لا تبقى المقالات في المدونة.
    [one] تبقى المقالة شهراً واحداً ثم تُزال.
    [two] تبقى المقالة شهرين ثم تُزال.
    [few] تبقى المقالة { $months } أشهر ثم تُزال.
    [many] تبقى المقالة { $months } شهراً ثم تُزال.
   *[other] تبقى المقالة { $months } شهر ثم تُزال.
}
contact = التواصل
house_rules_and_contact = القواعد والتواصل
about_blog = عن المدونة
privacy = البيانات الشخصية
accessibility = إمكانية الوصول
laws = القوانين التي نتبعها
feed = تابع المدونة (Atom)
to_start = إلى صفحة البداية

# About the blog
about_purpose = الغرض من المدونة
about_owner = من يملك المدونة
about_audience = لمن هذه المدونة
about_roles = من المسؤول عن ماذا
role_head = المسؤول
role_deputy = النائب
role_planning = التخطيط
role_publishing = النشر
role_follow_up = المتابعة
role_monitoring = المراقبة
role_keeping_active = إبقاء المدونة نشطة
audience_guardians = أولياء أمور أطفال الروضة
audience_relatives = الأقارب والمقربون من الأطفال
audience_future-families = العائلات التي تختار روضة
audience_neighbours = الجيران
audience_public = كل من يهتم بالروضة
audience_job-seekers = من يرغب في العمل معنا
audience_students = الطلاب
audience_colleagues = المربون في روضات أخرى
audience_researchers = الباحثون
about_kept = كم تبقى المقالات
about_decision = القرار
about_until = قُرّر أن تبقى المدونة حتى: { $date }.
about_official = الوثائق العامة
about_children = الأطفال في الصور
about_children_text = نُظهر ما نفعله، لا من نحن. لا توجد هنا أسماء أطفال ولا صور يمكن التعرف فيها على طفل.

# House rules and contact
house_rules = القواعد
house_rules_text = تحكي المدونة عن الحياة اليومية في الروضة. لا تستقبل المدونة تعليقات. لا تكتب إلينا أبداً عن طفل بعينه في القنوات المفتوحة.
house_rules_official = ما ترسله إلينا يصبح وثيقة عامة. يعني ذلك أن الآخرين يمكنهم طلب قراءته.
watched = متى نقرأ ما ترسله
about_a_child = عن طفلك
about_a_child_text = هل الأمر يخص طفلك؟ استخدم منصة التعلم أو تحدث معنا في الروضة.

# Personal data
privacy_title = كيف نعالج البيانات الشخصية
privacy_intro = صُممت المدونة بحيث لا تحتاج إلى بيانات شخصية. لا توجد فيها ملفات تعريف ارتباط ولا إحصاءات ولا محتوى من مواقع أخرى.
privacy_controller = من المسؤول
privacy_controller_text = المسؤول عن البيانات الشخصية: { $controller }.
privacy_officer = مسؤول حماية البيانات
privacy_officer_text = يجيب مسؤول حماية البيانات عن الأسئلة حول معالجة البيانات الشخصية.
privacy_purpose = لماذا وعلى أي أساس قانوني
privacy_purpose_text = تحكي المدونة عن عمل الروضة. لا تُنشر بيانات شخصية إلا إذا وافق شخص بالغ أو سمح القانون بذلك.
privacy_legal_basis = الأساس القانوني هو مهمة للمصلحة العامة (المادة 6.1 هـ من اللائحة العامة لحماية البيانات).
privacy_recipients = من يحصل على البيانات
privacy_recipients_text = يمكن للجميع قراءة المدونة. لا نرسل أي بيانات عنك كقارئ إلى أحد، ولا تُنقل بيانات إلى دول خارج الاتحاد الأوروبي والمنطقة الاقتصادية الأوروبية.
privacy_storage = مدة حفظ البيانات
privacy_storage_logs = قد يحفظ الخادم عنوان IP للزائر مدة قصيرة لحماية الموقع.
privacy_rights = حقوقك
privacy_rights_text = يحق لك أن تعرف ما لدينا من بيانات عنك، وأن تطلب تصحيحها أو حذفها أو تقييدها، وأن تعترض على معالجتها. إذا وافقت على نشر شيء فيمكنك التراجع في أي وقت. تواصل معنا وسنساعدك.
privacy_complaint = الشكاوى
privacy_complaint_text = هل ترى أننا نخطئ؟ يمكنك تقديم شكوى إلى سلطة الرقابة:

# Accessibility statement
statement_title = بيان إمكانية الوصول
statement_intro = تقف { $municipality } وراء هذه المدونة. يجب أن يتمكن الجميع من استخدامها. هنا نوضح كيف تفي { $title } بالقانون السويدي لإمكانية الوصول إلى الخدمات العامة الرقمية، وما نعرفه من نواقص، وكيف يمكنك الإبلاغ عن غيرها.
statement_how = ما مدى إمكانية الوصول إلى المدونة؟
statement_full = تتوافق المدونة كلياً مع قانون إمكانية الوصول إلى الخدمات العامة الرقمية. لا نعرف أي نواقص.
statement_partial = تتوافق المدونة جزئياً مع قانون إمكانية الوصول إلى الخدمات العامة الرقمية. النواقص مذكورة أدناه.
statement_none = لا تتوافق المدونة مع قانون إمكانية الوصول إلى الخدمات العامة الرقمية. النواقص مذكورة أدناه.
statement_standard = نقيس وفق { $standard }.
statement_cannot = ماذا تفعل إذا لم تستطع استخدام أجزاء من المدونة؟
statement_cannot_text = تواصل معنا وستحصل على المحتوى بطريقة أخرى.
statement_answer = { $days ->
    [zero] نجيب في اليوم نفسه.
    [one] نجيب خلال يوم واحد.
    [two] نجيب خلال يومين.
    [few] نجيب خلال { $days } أيام.
    [many] نجيب خلال { $days } يوماً.
   *[other] نجيب خلال { $days } يوم.
}
statement_report = أبلغ عن نواقص في إمكانية الوصول
statement_report_text = نريد أن نتحسن. أخبرنا إذا لم يعمل شيء لديك.
statement_supervision = الرقابة
statement_supervision_text = الجهة المشرفة على القانون: { $authority }. إذا لم ترضَ عن تعاملنا مع ملاحظاتك يمكنك الإبلاغ:
statement_supervision_link = أبلغ عن النواقص: { $authority }
statement_technical = معلومات تقنية عن إمكانية الوصول
statement_not_accessible = محتوى لا يمكن للجميع الوصول إليه
statement_no_gaps = لا نعرف أي محتوى يتعذر الوصول إليه.
statement_disproportionate = عبء غير معقول
statement_not_covered = محتوى لا يشمله القانون
statement_until = يُصحح حتى: { $date }.
statement_exempt = المدونة كلها: بحسب المادة 9 من القانون لا تشمل متطلباته مواقع المدارس ورياض الأطفال إلا في الوظائف الإدارية الأساسية. ومع ذلك نتبع المتطلبات نفسها.
gap_pictures = هناك شيء معروض في صورة بلا وصف.
gap_media = هناك شيء في فيلم أو تسجيل صوتي لا يمكن الوصول إليه بطريقة أخرى.
gap_structure = جزء من المحتوى غير معلَّم بحيث تفهم الوسائل المساعدة كيف يرتبط بعضه ببعض.
gap_sight = نص أو علامة تصعب رؤيتها.
gap_size = جزء من المحتوى لا يمكن تكبيره أو مباعدة حروفه.
gap_sound = يُشغَّل صوت دون أن يطلبه أحد.
gap_keyboard = شيء لا يمكن الوصول إليه أو رؤيته بلوحة المفاتيح.
gap_motion = شيء يتحرك أو يومض أو يتغير من تلقاء نفسه.
gap_ways = يصعب إيجاد الطريق داخل الصفحة أو بين الصفحات.
gap_links = رابط أو عنوان لا يقول عمّ يتحدث.
gap_language = لغة محددة تحديدًا خاطئًا.
gap_operation = شيء يصعب النقر عليه أو التحكم به بالصوت.
gap_names = جزء من الصفحة بلا اسم أو دور للوسائل المساعدة.
statement_tested = كيف اختبرنا المدونة
statement_method_own = قيّمنا بأنفسنا ما لا يمكن إلا للإنسان الحكم عليه.
statement_method_external = قيّم شخص من خارج الروضة ما لا يمكن إلا للإنسان الحكم عليه.
statement_method_checked = فحص برنامج Kapprum { $version } كل صفحة عند بناء المدونة.
statement_method_human = كاتب المقال مسؤول عن صحة أوصاف الصور.
statement_not_assessed = لم تجد عمليات الفحص عيوبًا غير المذكورة هنا، لكن لم يقيّم أحد بعد ما لا يمكن إلا للإنسان الحكم عليه، مثل صحة أوصاف الصور ووضوح النصوص.
statement_assessed = آخر تقييم: { $date }.
statement_updated = تاريخ تحديث البيان: { $date }.
situation_without-vision = الاستخدام دون بصر
situation_limited-vision = الاستخدام مع ضعف البصر
situation_without-colour = الاستخدام دون تمييز الألوان
situation_without-hearing = الاستخدام دون سمع
situation_limited-hearing = الاستخدام مع ضعف السمع
situation_without-voice = الاستخدام دون صوت
situation_limited-manipulation = الاستخدام مع ضعف الحركة الدقيقة أو القوة
situation_limited-reach = الاستخدام مع مدى وصول محدود
situation_photosensitive = خطر النوبات بسبب الضوء الوامض
situation_limited-cognition = الاستخدام مع ضعف الإدراك أو القراءة أو الكتابة

# Laws
laws_intro = تتبع الروضة التي تكتب على الإنترنت هذه القوانين. هكذا تلاحظها في المدونة.

# 404
not_found_title = الصفحة غير موجودة
not_found_mitten = لا يوجد هنا سوى قفاز واحد.
not_found_text = تُزال المقالات القديمة، فربما كانت الصفحة هنا من قبل.
not_found_instead = يمكنك البحث هنا:

# Closed blog
closed_title = المدونة مغلقة
closed_text = أُغلقت المدونة: { $date }. أزيلت المقالات.
closed_instead = يمكنك التوجه إلى:

# Dates
date = { $weekday } { $day } { $month } { $year }
weekday_1 = الاثنين
weekday_2 = الثلاثاء
weekday_3 = الأربعاء
weekday_4 = الخميس
weekday_5 = الجمعة
weekday_6 = السبت
weekday_7 = الأحد
month_1 = يناير
month_2 = فبراير
month_3 = مارس
month_4 = أبريل
month_5 = مايو
month_6 = يونيو
month_7 = يوليو
month_8 = أغسطس
month_9 = سبتمبر
month_10 = أكتوبر
month_11 = نوفمبر
month_12 = ديسمبر
