# Arayüz metinleri, Türkçe. İsveççe metin geçerlidir.

reviewed_by = nobody

# The frame
skip_to_content = İçeriğe geç
messages = Duyurular
menu = Sayfalar
languages = Diller
breadcrumbs = Buradasınız
start = Başlangıç
latest_posts = Son yazılar
posts = Yazılar
subjects = Konular
blog_from = { $unit }, { $municipality } blogu
untested_language = Düğmelerin ve başlıkların bu çevirisini kimse kontrol etmedi. İsveççe metin geçerlidir.

# Bands
trial_word = ALIŞTIRMA
trial_text = Bu bir alıştırmadır, gerçek bir blog değildir. Lütfen sayfayı paylaşmayın.
preview_word = ÖN İZLEME
preview_text = Blog sizin bilgisayarınızda böyle görünüyor. Başka kimse görmüyor.
crisis_word = ÖNEMLİ
closing_word = BLOG KAPANIYOR
closing_text = Bu blogun son günü: { $date }.
standing_draft = Taslak: yazı yayımlanmadı.
standing_scheduled = Yayım tarihi: { $date }.
standing_expired = Blogdan kaldırıldı: { $date }.
standing_refused = Yazıda yayımlanmadan önce düzeltilmesi gereken hatalar var.

# Posts
changed_on = Değiştirildi: { $date }
written_by = Yazan: { $byline }
more_posts = Diğer yazılar
older_post = Daha eski yazı
newer_post = Daha yeni yazı
also_in = Şu dilde okuyun
translated_from = Bu bir çeviridir. Asıl metnin dili: { $language }:
translation_outdated = Asıl metin bu çeviriden sonra değişti. Emin olmak için asıl metni okuyun.
translation_machine = Bu metni bir makine çevirdi ve kimse kontrol etmedi. Hata içerebilir.
share = Öğrenme platformunda paylaş
share_help = Aşağıdaki metni seçin, kopyalayın ve öğrenme platformuna yapıştırın.
share_text = { $blog } blogunda yeni: { $title }. Devamı: { $address }
film = Film
gallery = Resimler
table = Tablo
footnotes = Dipnotlar
footnote = Dipnot
footnote_back = Metne dön, dipnot
task_done = Tamam:
task_not_done = Henüz değil:

# Lists
posts_counted = { $count ->
    [0] Yazı yok
    [one] Bir yazı
   *[other] { $count } yazı
}
page_of = Sayfa { $number } / { $total }
newer_posts = Daha yeni yazılar
older_posts = Daha eski yazılar
pages_of_posts = Yazılara göz at
no_posts = Burada henüz bir şey yok. Başka bir gün yine uğrayın.
all_subjects = Tüm konular
subject_title = Konu: { $tag }
subjects_intro = Yazılar burada konularına göre toplandı.

# The foot
colophon = Bu blog hakkında
colophon_owner = Blogun sahibi: { $owner }.
colophon_controller = Kişisel verilerin işlenmesinden sorumlu: { $controller }.
colophon_official = Burada yayımlananlar resmî kamu belgesidir.
colophon_kept = { $months ->
    [one] Bir yazı bir ay kalır. Sonra kaldırılır.
   *[other] Bir yazı { $months } ay kalır. Sonra kaldırılır.
}
contact = İletişim
house_rules_and_contact = Kurallar ve iletişim
about_blog = Blog hakkında
privacy = Kişisel veriler
accessibility = Erişilebilirlik
laws = Uyduğumuz yasalar
feed = Blogu takip et (Atom)
to_start = Başlangıç sayfasına

# About the blog
about_purpose = Blogun amacı
about_owner = Blog kime ait
about_audience = Blog kimler için
about_roles = Kim neden sorumlu
role_head = Sorumlu yönetici
role_deputy = Vekil
role_planning = Planlama
role_publishing = Yayımlama
role_follow_up = Takip
role_monitoring = Gözetim
role_keeping_active = Blogu canlı tutar
audience_guardians = Anaokulundaki çocukların velileri
audience_relatives = Akrabalar ve çocuklara yakın diğer kişiler
audience_future-families = Anaokulu seçen aileler
audience_neighbours = Komşular
audience_public = Anaokulunu merak eden herkes
audience_job-seekers = Bizimle çalışmak isteyenler
audience_students = Öğrenciler
audience_colleagues = Diğer anaokullarındaki eğitimciler
audience_researchers = Araştırmacılar
about_kept = Yazılar ne kadar kalır
about_decision = Karar
about_until = Blog için verilen kararın son günü: { $date }.
about_official = Kamu belgeleri
about_children = Resimlerdeki çocuklar
about_children_text = Kim olduğumuzu değil, ne yaptığımızı gösteriyoruz. Burada çocuk adı ve bir çocuğun tanınabileceği resim yoktur.

# House rules and contact
house_rules = Kurallar
house_rules_text = Blog okul öncesindeki gündelik yaşamı anlatır. Yorum kabul etmez. Açık kanallarda bize asla tek bir çocuk hakkında yazmayın.
house_rules_official = Bize gönderdikleriniz kamu belgesi olur. Yani başkaları okumak isteyebilir.
watched = Gönderdiklerinizi ne zaman okuruz
about_a_child = Çocuğunuz hakkında
about_a_child_text = Konu çocuğunuz mu? Öğrenme platformunu kullanın ya da okulda bizimle konuşun.

# Personal data
privacy_title = Kişisel verileri nasıl işliyoruz
privacy_intro = Blog, kişisel veriye ihtiyaç duymayacak biçimde yapıldı. Çerez, istatistik ve başka sitelerden içerik yoktur.
privacy_controller = Kim sorumlu
privacy_controller_text = Veri sorumlusu: { $controller }.
privacy_officer = Veri koruma görevlisi
privacy_officer_text = Veri koruma görevlisi, kişisel verilerin işlenmesiyle ilgili soruları yanıtlar.
privacy_purpose = Neden ve hangi yasal dayanakla
privacy_purpose_text = Blog okul öncesinin çalışmalarını anlatır. Kişisel veriler, bir yetişkin onay vermedikçe ya da yasa izin vermedikçe yayımlanmaz.
privacy_legal_basis = Yasal dayanak kamu yararına bir görevdir (Genel Veri Koruma Tüzüğü madde 6.1 e).
privacy_recipients = Verileri kim alır
privacy_recipients_text = Blogu herkes okuyabilir. Okuyucu olarak sizinle ilgili veriyi kimseye göndermeyiz ve AB ile AEA dışına veri aktarılmaz.
privacy_storage = Veriler ne kadar kalır
privacy_storage_logs = Web sunucusu, siteyi korumak için ziyaretçinin IP adresini kısa süre saklayabilir.
privacy_rights = Haklarınız
privacy_rights_text = Hakkınızda hangi verilerin bulunduğunu bilme, düzeltilmesini, silinmesini ya da sınırlandırılmasını isteme ve işlenmesine itiraz etme hakkınız vardır. Bir yayına onay verdiyseniz her zaman vazgeçebilirsiniz. Bize ulaşın, yardımcı oluruz.
privacy_complaint = Şikâyet
privacy_complaint_text = Yanlış yaptığımızı mı düşünüyorsunuz? Denetim makamına şikâyet edebilirsiniz:

# Accessibility statement
statement_title = Erişilebilirlik bildirimi
statement_intro = Bu blogun arkasında { $municipality } var. Herkes kullanabilmelidir. Burada { $title } adlı blogun İsveç'in dijital kamu hizmetlerine erişilebilirlik yasasına nasıl uyduğu, bildiğimiz eksikler ve başkalarını nasıl bildirebileceğiniz yazılıdır.
statement_how = Blog ne kadar erişilebilir?
statement_full = Blog, dijital kamu hizmetlerine erişilebilirlik yasasına tümüyle uygundur. Bildiğimiz bir eksik yoktur.
statement_partial = Blog, dijital kamu hizmetlerine erişilebilirlik yasasına kısmen uygundur. Eksikler aşağıdadır.
statement_none = Blog, dijital kamu hizmetlerine erişilebilirlik yasasına uygun değildir. Eksikler aşağıdadır.
statement_standard = Ölçütümüz: { $standard }.
statement_cannot = Blogun bazı bölümlerini kullanamıyorsanız ne yapabilirsiniz?
statement_cannot_text = Bize ulaşın, içeriği başka bir yolla alırsınız.
statement_answer = { $days ->
    [one] Bir gün içinde yanıtlarız.
   *[other] { $days } gün içinde yanıtlarız.
}
statement_report = Erişilebilirlik eksiklerini bildirin
statement_report_text = Daha iyi olmak istiyoruz. Bir şey çalışmıyorsa bize söyleyin.
statement_supervision = Denetim
statement_supervision_text = Yasayı denetleyen makam: { $authority }. Yanıtımızdan memnun değilseniz bildirebilirsiniz:
statement_supervision_link = Eksikleri bildirin: { $authority }
statement_technical = Blogun erişilebilirliğiyle ilgili teknik bilgi
statement_not_accessible = Erişilebilir olmayan içerik
statement_no_gaps = Erişilebilir olmayan bir içerik bilmiyoruz.
statement_disproportionate = Orantısız yük
statement_not_covered = Yasanın kapsamadığı içerik
statement_until = Düzeltilme tarihi: { $date }.
statement_exempt = Blogun tamamı: yasanın 9. maddesine göre okul ve anaokulu siteleri yalnızca temel yönetim işlevleri bakımından yasa kapsamındadır. Biz yine de aynı gereklere uyuyoruz.
gap_pictures = Bir görselde gösterilen bir şeyin açıklaması yok.
gap_media = Bir filmdeki veya ses kaydındaki bir şeye başka yoldan ulaşılamıyor.
gap_structure = İçeriğin bir bölümü, yardımcı teknolojilerin nasıl bağlandığını anlayacağı biçimde işaretlenmemiş.
gap_sight = Bir metni veya işareti görmek zor.
gap_size = İçeriğin bir bölümü büyütülemiyor veya aralıkları açılamıyor.
gap_sound = İstenmeden ses çalıyor.
gap_keyboard = Bir şeye klavyeyle ulaşılamıyor veya o görülemiyor.
gap_motion = Bir şey kendiliğinden hareket ediyor, yanıp sönüyor veya değişiyor.
gap_ways = Sayfada veya sayfalar arasında yol bulmak zor.
gap_links = Bir bağlantı veya başlık ne hakkında olduğunu söylemiyor.
gap_language = Bir dil yanlış belirtilmiş.
gap_operation = Bir şeye dokunmak veya onu sesle yönetmek zor.
gap_names = Sayfanın bir bölümünün yardımcı teknolojiler için adı veya rolü yok.
statement_tested = Blogu nasıl sınadık
statement_method_own = Yalnızca bir insanın karar verebileceği konuları kendimiz değerlendirdik.
statement_method_external = Anaokulu dışından biri, yalnızca bir insanın karar verebileceği konuları değerlendirdi.
statement_method_checked = Blog oluşturulurken her sayfayı Kapprum { $version } denetledi.
statement_method_human = Resim açıklamalarının doğruluğundan gönderiyi yazan sorumludur.
statement_not_assessed = Denetimler burada yazılanlar dışında eksik bulmadı, ancak resim açıklamalarının doğru ve metinlerin anlaşılır olup olmadığı gibi yalnızca bir insanın karar verebileceği konuları henüz kimse değerlendirmedi.
statement_assessed = Son değerlendirme: { $date }.
statement_updated = Bildirimin güncellenmesi: { $date }.
situation_without-vision = Görmeden kullanım
situation_limited-vision = Az görmeyle kullanım
situation_without-colour = Renk ayırt etmeden kullanım
situation_without-hearing = İşitmeden kullanım
situation_limited-hearing = Az işitmeyle kullanım
situation_without-voice = Ses kullanmadan kullanım
situation_limited-manipulation = Sınırlı ince motor beceri ya da güçle kullanım
situation_limited-reach = Sınırlı erişimle kullanım
situation_photosensitive = Yanıp sönen ışıktan nöbet riski
situation_limited-cognition = Sınırlı bilişsel, okuma ya da yazma becerisiyle kullanım

# Laws
laws_intro = İnternette yazan bir okul öncesi bu yasalara uyar. Blogda böyle fark edilirler.

# 404
not_found_title = Bu sayfa burada yok
not_found_mitten = Burada yalnızca bir eldiven asılı.
not_found_text = Eskiyen yazılar kaldırılır, sayfa daha önce burada olmuş olabilir.
not_found_instead = Buradan aramayı sürdürebilirsiniz:

# Closed blog
closed_title = Blog kapandı
closed_text = Blogun kapandığı gün: { $date }. Yazılar kaldırıldı.
closed_instead = Bunun yerine buraya başvurabilirsiniz:

# Dates
date = { $day } { $month } { $year } { $weekday }
weekday_1 = Pazartesi
weekday_2 = Salı
weekday_3 = Çarşamba
weekday_4 = Perşembe
weekday_5 = Cuma
weekday_6 = Cumartesi
weekday_7 = Pazar
month_1 = Ocak
month_2 = Şubat
month_3 = Mart
month_4 = Nisan
month_5 = Mayıs
month_6 = Haziran
month_7 = Temmuz
month_8 = Ağustos
month_9 = Eylül
month_10 = Ekim
month_11 = Kasım
month_12 = Aralık
