# The texts of the interface in English. Swedish prevails.
# Texts with $unit, $municipality, $owner, $controller and $months are filled once per site, the others per page.

reviewed_by = Kapprum

# The frame
skip_to_content = Skip to the content
messages = Messages
menu = Pages
languages = Languages
breadcrumbs = You are here
start = Start
latest_posts = Latest posts
posts = Posts
subjects = Subjects
blog_from = A blog from { $unit }, { $municipality }
untested_language = Nobody has reviewed this translation of buttons and headings. The Swedish text prevails.

# Bands
trial_word = EXERCISE
trial_text = This is an exercise, not a real blog. Please do not share this page.
preview_word = PREVIEW
preview_text = This is how the blog looks on your computer. Nobody else can see it.
crisis_word = IMPORTANT
closing_word = THIS BLOG IS CLOSING
closing_text = This blog closes on { $date }.
standing_draft = Draft: this post is not published.
standing_scheduled = This post will be published on { $date }.
standing_expired = This post was removed from the blog on { $date }.
standing_refused = This post has faults that must be mended before it can be published.

# Posts
changed_on = Changed on { $date }
written_by = Written by { $byline }
more_posts = More posts
older_post = Older post
newer_post = Newer post
also_in = Read in
translated_from = This is a translation. The original is in { $language }:
translation_outdated = The original was changed after this translation was made. Read the original to be sure.
translation_machine = This text was translated by a machine and nobody has reviewed it. It may contain mistakes.
share = Share in the learning platform
share_help = Select the text below, copy it and paste it into the learning platform.
share_text = New on the blog { $blog }: { $title }. Read more: { $address }
film = Film
gallery = Pictures
table = Table
footnotes = Footnotes
footnote = Note
footnote_back = Back to the text from note
task_done = Done:
task_not_done = Not done:

# Lists
posts_counted = { $count ->
    [0] No posts
    [one] One post
   *[other] { $count } posts
}
page_of = Page { $number } of { $total }
newer_posts = Newer posts
older_posts = Older posts
pages_of_posts = Browse the posts
no_posts = Nothing hangs here yet. Do come back another day.
all_subjects = All subjects
subject_title = Subject: { $tag }
subjects_intro = Here the posts are sorted by what they are about.

# The foot
colophon = About this blog
colophon_owner = { $owner } owns this blog.
colophon_controller = { $controller } is responsible for how personal data is handled.
colophon_official = What is published here is an official document.
colophon_kept = { $months ->
    [one] A post stays for one month. Then it is removed.
   *[other] A post stays for { $months } months. Then it is removed.
}
contact = Contact
house_rules_and_contact = House rules and contact
about_blog = About the blog
privacy = Personal data
accessibility = Accessibility
laws = Laws we follow
feed = Follow the blog (Atom)
to_start = To the start page

# About the blog
about_purpose = What the blog is for
about_owner = Who owns the blog
about_audience = Who the blog is for
about_roles = Who is responsible for what
role_head = Responsible head
role_deputy = Deputy
role_planning = Planning
role_publishing = Publishing
role_follow_up = Follow-up
role_monitoring = Monitoring
role_keeping_active = Keeps the blog alive
audience_guardians = Guardians of children at the preschool
audience_relatives = Relatives and others close to the children
audience_future-families = Families choosing a preschool
audience_neighbours = Neighbours
audience_public = Everyone who is curious about the preschool
audience_job-seekers = Those who would like to work with us
audience_students = Students
audience_colleagues = Educators at other preschools
audience_researchers = Researchers
about_kept = How long posts stay
about_decision = Decision
about_until = The blog has been decided until { $date }.
about_official = Official documents
about_children = The children in the pictures
about_children_text = We show what we do, not who we are. You will find no names of children here and no picture in which a child can be recognised.

# House rules and contact
house_rules = House rules
house_rules_text = The blog tells about everyday life at the preschool. It takes no comments. Never write to us about a single child in open channels.
house_rules_official = What you send us becomes an official document. That means that others can ask to read it.
watched = When we read what you send
about_a_child = About your child
about_a_child_text = Is it about your child? Use the learning platform or talk to us at the preschool.

# Personal data
privacy_title = How we handle personal data
privacy_intro = The blog is made so that it needs no personal data. It has no cookies, no statistics and nothing from other websites.
privacy_controller = Who is responsible
privacy_controller_text = { $controller } is the data controller.
privacy_officer = Data protection officer
privacy_officer_text = The data protection officer answers questions about how personal data is handled.
privacy_purpose = Why, and with what support in law
privacy_purpose_text = The blog tells about the work of the preschool. Personal data is not published, except where an adult has agreed or the law allows it.
privacy_legal_basis = The support in law is a task in the public interest (article 6.1 e of the General Data Protection Regulation).
privacy_recipients = Who receives the data
privacy_recipients_text = What stands on the blog can be read by everybody. We send no data about you as a reader to anyone, and nothing is transferred to countries outside the EU and EEA.
privacy_storage = How long the data stays
privacy_storage_logs = The web server may keep the visitor's IP address for a short time, to protect the website.
privacy_rights = Your rights
privacy_rights_text = You have the right to know what data we have about you, to have mistakes corrected, to have data erased or restricted and to object to how it is handled. If you have agreed to a publication you may change your mind at any time. Contact us and we will help you.
privacy_complaint = Complaints
privacy_complaint_text = Do you think that we are doing something wrong? You can complain to the supervisory authority:

# Accessibility statement
statement_title = Accessibility statement
statement_intro = { $municipality } is behind this blog. Everybody should be able to use it. This page says how { $title } complies with the Swedish act on accessibility to digital public service, which faults we know of and how you can report more.
statement_how = How accessible is the blog?
statement_full = The blog complies fully with the act on accessibility to digital public service. We know of no faults.
statement_partial = The blog complies partly with the act on accessibility to digital public service. The faults are listed below.
statement_none = The blog does not comply with the act on accessibility to digital public service. The faults are listed below.
statement_standard = We measure against { $standard }.
statement_cannot = What can you do if you cannot use parts of the blog?
statement_cannot_text = Get in touch, and you will get the content in another way.
statement_answer = { $days ->
    [one] We answer within one day.
   *[other] We answer within { $days } days.
}
statement_report = Report faults in the blog's accessibility
statement_report_text = We want to be better. Tell us if something does not work for you.
statement_supervision = Supervision
statement_supervision_text = { $authority } supervises the act. If you are not content with how we handle your views you can report it:
statement_supervision_link = Report faults to { $authority }
statement_technical = Technical information about the blog's accessibility
statement_not_accessible = Content that is not accessible
statement_no_gaps = We know of no content that is not accessible.
statement_disproportionate = Disproportionate burden
statement_not_covered = Content not covered by the act
statement_until = To be mended by { $date }.
statement_exempt = The blog as a whole: by section 9 of the act, websites of schools and preschools are covered only for essential administrative functions. We follow the same requirements all the same.
gap_pictures = Something shown in a picture has no description.
gap_media = Something in a film or a sound recording cannot be had in any other way.
gap_structure = Some content is not marked up so that assistive technology understands how it belongs together.
gap_sight = Some text or sign is hard to see.
gap_size = Some content cannot be enlarged or spaced out.
gap_sound = Sound plays without being asked for.
gap_keyboard = Something cannot be reached or seen with the keyboard.
gap_motion = Something moves, flashes or changes by itself.
gap_ways = It is hard to find the way on a page or between the pages.
gap_links = A link or a heading does not say what it is about.
gap_language = A language is stated wrongly.
gap_operation = Something is hard to hit or to control by voice.
gap_names = A part of the page has no name or role for assistive technology.
statement_tested = How we have tested the blog
statement_method_own = We have ourselves assessed what only a person can judge.
statement_method_external = Somebody outside the preschool has assessed what only a person can judge.
statement_method_checked = Kapprum { $version } checked every page when the blog was built.
statement_method_human = The writer of a post answers for the descriptions of its pictures being right.
statement_not_assessed = The checks have found no other shortcomings than those told here, but nobody has yet assessed what only a person can judge, such as whether descriptions of pictures are right and texts can be understood.
statement_assessed = The latest assessment was made on { $date }.
statement_updated = This statement was updated on { $date }.
situation_without-vision = Usage without vision
situation_limited-vision = Usage with limited vision
situation_without-colour = Usage without perception of colour
situation_without-hearing = Usage without hearing
situation_limited-hearing = Usage with limited hearing
situation_without-voice = Usage with no or limited vocal capability
situation_limited-manipulation = Usage with limited manipulation or strength
situation_limited-reach = Usage with limited reach
situation_photosensitive = Risk of photosensitive seizures
situation_limited-cognition = Usage with limited cognition, language or learning

# Laws
laws_intro = A preschool that writes on the web follows these laws. This is how you notice them on the blog.

# 404
not_found_title = This page is not here
not_found_mitten = Only a mitten hangs here.
not_found_text = Posts are removed when they have grown old, so the page may have been here before.
not_found_instead = Here you can look further:

# Closed blog
closed_title = The blog is closed
closed_text = This blog closed on { $date }. Its posts have been removed.
closed_instead = Here is where you can turn instead:

# Dates
date = { $weekday } { $day } { $month } { $year }
weekday_1 = Monday
weekday_2 = Tuesday
weekday_3 = Wednesday
weekday_4 = Thursday
weekday_5 = Friday
weekday_6 = Saturday
weekday_7 = Sunday
month_1 = January
month_2 = February
month_3 = March
month_4 = April
month_5 = May
month_6 = June
month_7 = July
month_8 = August
month_9 = September
month_10 = October
month_11 = November
month_12 = December
