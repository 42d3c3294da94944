### Bir gönüllünün okuduğu metinler. Kısa cümleler, "siz".

key-confirm = devam
key-back = geri
key-new-conversation = yeni görüşme
key-open-code = kodla aramak
key-languages = diller
key-skip = atlamak
key-toggle = işaretlemek
key-why-not = neden yok?
key-help = yardım
key-resident-language = sakinin dili
key-desk-language = benim dilim
key-offers = kim yardım edebilir
key-add-topic = konu eklemek
key-review = özet
key-slip = kâğıt
key-print = yazdırmak
key-save = PDF saklamak
key-plain = metin saklamak
key-paper = boyut
key-printer = yazıcı
key-blank = boş ekran
key-cards = tehlike
key-throw-away = silmek
key-lock = kilitlemek
key-quit = çıkış
key-up = bir satır yukarı
key-down = bir satır aşağı
key-left = sola
key-right = sağa
key-page-up = bir parça yukarı
key-page-down = bir parça aşağı
key-cancel = bunu durdurmak
header-nothing-kept = hiçbir şey saklanmıyor
screen-too-small = Bu pencere çok küçük. En az { $columns } harf genişliğinde ve { $rows } satır yüksekliğinde yapın. Hiçbir şey kaybolmaz.
notice-running = Lütfen bekleyin: { $what } (Ctrl+C durdurur)
running-set-up = danışma saati hazırlanıyor
running-unlock = kilit açılıyor
running-volunteer = gönüllüye yer açılıyor
running-erase = cevaplar siliniyor
running-typeset = kâğıt hazırlanıyor
running-print = yazdırılıyor
running-save = PDF hazırlanıyor
running-printers = yazıcılar aranıyor
notice-busy = Bir dakika: bir işlem henüz bitmedi. Az sonra yeniden deneyin. Hiçbir şey kaybolmadı.
notice-cancelled = Durduruldu. Hiçbir şey kaybolmadı.
notice-draft-kept = Görüşme saklandı. Onu “Henüz bitmeyenler” bölümünde bulursunuz.
notice-finished = Görüşme saklandı. Bugün “Bugün görüşülenler” altında, her zaman da koduyla (c) bulabilirsiniz.
notice-not-on-paper = Kâğıt henüz yazdırılmadı veya saklanmadı. Bir kez daha Enter: kâğıtsız bitirilir.
preview-left-off = Güvenlik için kâğıtta yok: { $offers }. Adını söyleyin. Yine de kâğıtta istenirse bu soruyu genel bakışta yanıtlayın.
offers-unknown-place = “{ $place }” rehberde yok. Her yer için yeterince yakın olup olmadığını sorun.
notice-point-first = Önce bir satır seçin: önündeki rakamla veya oklarla.
notice-coordinator-only = Bunu sadece koordinatör yapabilir.
notice-nothing-kept = Görüşme silindi. Hiçbir şey saklanmadı.
notice-thrown-away = Silindi. Cevaplar artık bu bilgisayarda değil.
notice-followed-up = Saklandı. Teşekkür ederiz.
notice-volunteer-added = Yeni gönüllü artık kendi adı ve kendi şifre cümlesiyle girebilir.
question-number-found = Bu bir BSN numarasına benziyor. Bunu hiçbir zaman saklamayız. Yerine noktalar koymak için Enter tuşuna basın. Telefon numarasıysa aşağıdaki satırı seçin.
notice-number-masked = İçinde BSN'ye (vatandaş numarası) benzeyen bir numara vardı. Bunu hiçbir zaman saklamayız: yerine noktalar kondu.
notice-required = Bitirmeden önce bu soruya da cevap gerekiyor.
notice-not-saved = Olmadı: { $reason }. Görüşmeniz güvenle saklandı. Başka bir yer deneyin veya bunu atlayın.
notice-saved-plain = Düz metin olarak saklandı: { $path }. Dikkat: bu dosyayı herkes okuyabilir.
notice-saved-pdf = PDF olarak saklandı: { $path }. Dikkat: bu dosya kilitli değil. Mahalle sakinine verin veya silin.
notice-printed = Yazıcıya gönderildi: { $printer }. Yazıcı bir kopya saklayabilir; bilgisayardan sorumlu kişiden bunu kapatmasını isteyin (PreserveJobFiles No).
notice-printed-paper = Yazıcıya gönderildi: { $printer }. O yazıcıda bu boyut yok; kâğıt A4 oldu.
notice-key-printed = Kurtarma anahtarı yazdırıldı. Kâğıdı yazıcıdan hemen alın.
notice-content-faults = 
    Bu danışma saatinin kendi dosyalarında { $count ->
        [one] bir hata
       *[other] { $count } hata
    } var. Programla birlikte gelenleri kullanıyoruz. Bir terminale şunu yazın: inloop check
notice-right-to-left = Bu terminalde Arapça yanlış görünebilir. Kâğıtta doğrudur.
lock-title = { $desk } kilitli
lock-explained = Kısa adınızı ve şifre cümlenizi yazın. Saklanan her şey bu kilidin arkasındadır.
lock-short-name = Kısa ad
lock-passphrase = Şifre cümlesi
lock-refused = Doğru değil. Bir daha deneyin.
lock-refused-wait = Doğru değil. { $seconds } saniye bekleyin, sonra bir daha deneyin.
lock-demo = Bu bir örnek. Kısa ad: demo, şifre cümlesi: { $passphrase }
setup-step = Adım: { $place } / { $of }
setup-desk-title = Hoş geldiniz. Bu danışma saatinin adı nedir?
setup-desk-explained = Bu bilgisayarda bu danışma saati için yeni bir yer açıyorsunuz. Her şey bu bilgisayarda kalır ve kilitlenir.
setup-desk-name = Danışma saatinin adı
setup-neighbourhood = Mahalle
setup-volunteer-title = Siz kimsiniz?
setup-volunteer-explained = Siz koordinatör oluyorsunuz: başka gönüllüleri kabul edebilirsiniz. Sadece sizin bildiğiniz, dört veya daha çok kelimeli bir şifre cümlesi seçin.
setup-short-name = Kısa adınız, size nasıl sesleniyorlarsa
setup-passphrase = Şifre cümlesi
setup-passphrase-again = Aynı şifre cümlesi bir daha
setup-strength = 
    { $score ->
        [0] Çok zayıf: hemen tahmin edilir.
        [1] Zayıf: daha uzun yapın.
        [2] Az kaldı: bir kelime daha ekleyin.
        [3] Yeterince güçlü.
       *[other] Çok güçlü.
    }
setup-recovery-title = Kurtarma anahtarınız
setup-recovery-explained = Bu anahtarı kâğıda yazın ve bu binanın dışında saklayın. Bütün şifre cümleleri unutulursa kilidi bu anahtar açar. Onu sadece bir kez görürsünüz.
setup-recovery-print = Sadece doğrudan bir ağ yazıcısıyla yazdırılabilir (F7): sıradan bir yazıcı bir kopya saklayabilir.
setup-type-group = Kâğıttan yazın: grup { $place }
setup-printer-address = Yazıcının adresi (ipp:// ile başlar)
setup-fault-empty = Buraya bir şey yazılması gerekiyor.
setup-fault-weak = Bu şifre cümlesi çok kolay tahmin edilir. Daha uzun yapın: birbiriyle ilgisi olmayan dört kelime.
setup-fault-different = İki şifre cümlesi aynı değil. Onları yeniden yazın.
setup-fault-group = Bu aynı grup değil. Kâğıdınıza bir daha bakın.
volunteer-title = Yeni bir gönüllü. Kendisi yazsın.
home-greeting = İyi günler. Bugün { $date }.
home-new = Yeni görüşme
home-due = Bugün sorulacak: nasıl gitti?
home-drafts = Henüz bitmeyenler
home-today = Bugün görüşülenler
home-case = { $when } · { $topics }
home-empty = Yeni görüşme için n tuşuna basın. Yardım için F1 veya Ctrl+G tuşuna basın.
home-desk = { $desk }, { $neighbourhood }
home-offers = rehberde { $count } yer ve kişi
home-kept = 
    { $count ->
        [one] { $count } görüşme saklandı
       *[other] { $count } görüşme saklandı
    }
language-resident-title = Mahalle sakini en çok hangi dilde konuşmak ister?
language-desk-title = Siz hangi dilde çalışıyorsunuz?
language-state = 
    { $language }: { $total } metinden { $checked } tanesi kontrol edildi{ $missing ->
        [0] {""}
       *[other] , { $missing } metin henüz tercüme edilmedi
    }
language-review-explained = “Kontrol edildi” şu demektir: bu dili konuşan biri metni okudu ve doğru buldu. O zamana kadar bilgisayarın yaptığı bir tercümede hata olabilir.
words-title = Her dildeki metinler
words-counts = { $language }: bilgisayarın yazdığı { $machine }, bir insanın yazdığı { $written }, kontrol edilmiş { $checked }, henüz tercüme edilmemiş { $missing }
words-explained = Hollandaca bir metin değişirse, tercümesi yeniden kontrol edilmemiş sayılır.
help-title = Burada ne yapılabilir?
help-marks = Ekranın üstünde: !! hemen harekete geçin · ! yakında · tek bir nokta: sadece sizin için, tehlikeye bakın (F9). Bir satırın önündeki harf veya rakam o satırı seçer. Fare de çalışır.
progress-title = Sorular: { $done } / { $all }
progress-topics = Konular
progress-needs = Bulunanlar
progress-list-ready = F4, kimin yardım edebileceğini gösterir.
question-fault-date = Bu bir tarih değil. Örneğin şöyle yazın: 25-11 veya 25-11-2026.
question-fault-number = Bir sayı yazın: en az { $least }, en çok { $most }.
review-left-out = Artık sayılmayanlar: { $questions }
cards-title = Tehlike: şimdi ne yaparsınız?
card-keys = Rakam: o adım yapıldı. Boşluk tuşu: not. Esc: geri.
card-remark = Ne yapıldı?
card-checked = Kontrol eden: { $by }, { $on }.
card-unchecked = Bu metni henüz bir uzman kontrol etmedi. Kaynak: { $source }
card-line = { $name }: { $number } ({ $checked })
card-line-look-up = { $name }: numarasını bulun
code-title = Kâğıttaki kod
code-explained = Mahalle sakininin kâğıdındaki kodu yazın, örneğin K7-204.
code-fault-mistyped = Bu kod doğru değil. Bir daha bakın: belki bir harf veya rakam farklıdır.
code-fault-unknown = { $code } kodu doğru, ama bu danışma saatinde bilinmiyor.
case-title = { $code } · başladığı gün: { $date }
case-draft = Bu görüşme henüz bitmedi.
case-finished = Bu görüşme bitti.
case-discarded = Bu görüşme silindi.
case-go-on = Görüşmeye devam: eklemek veya düzeltmek
case-slip = Kâğıt bir daha, başka bir dilde de olur
case-follow-up = Nasıl gittiğini sormak
case-asked-on = { $date } günü soruldu
case-outcome = { $outcome } { $remark }
case-chosen = { $offer } { $agreed }
follow-up-title = { $code }: yardım geldi mi?
follow-up-how = Tercih edilen: { $how }
follow-up-contact = Şuradan ulaşılır: { $number }
follow-up-safe-time = Güvenli zaman: { $time }
follow-up-not-wanted = Bu mahalle sakini kendisine ulaşılmasını istemiyor. Sadece kendisi gelirse sorun.
follow-up-remark = Mahalle sakini bir şey eklemek ister mi? (boş kalabilir)
leave-throw-title = Bu görüşme silinsin mi?
leave-throw-explained = Bütün cevaplar hemen silinir. Bu geri alınamaz.
leave-throw-yes = Evet, hepsi silinsin
leave-lose-title = Bu görüşmeden hiçbir şey saklanmadı. Yine de çıkılsın mı?
leave-lose-explained = Mahalle sakini hiçbir şeyin saklanmamasını istiyor. Kâğıt ona verildi mi?
leave-lose-yes = Evet, çıkılsın
leave-no = Hayır, görüşmeye geri
fault-already-open = Bu danışma saati başka bir pencerede zaten açık. Önce onu kapatın. Hiçbir şey kaybolmadı.
fault-already-open-by = Bu danışma saati zaten açık: ({ $machine }, program { $process }). Önce onu kapatın. Hiçbir şey kaybolmadı.
fault-recovery = Bu kurtarma anahtarı uymuyor. Kâğıdınıza bir daha bakın.
fault-damaged = Saklanan görüşmeler zarar görmüş. Olması gereken: { $expected }, bulunan: { $found }. Hiçbir şeyin üzerine yazılmadı. Danışma saatini kullanmaya devam etmeyin ve koordinatörü çağırın: “copies” klasöründe bir kopya var.
fault-no-room = Disk dolu. Daha önce saklananlar güvende. Bu sonuncusu henüz saklanmadı: yer açın ve Enter tuşuna bir daha basın.
fault-read-only = Bu danışma saatinin klasörüne yazılamıyor. Daha önce saklananlar güvende. Bu sonuncusu henüz saklanmadı.
fault-no-desk = Kilit kapalı. Devam etmek için onu yeniden açın.
fault-already-a-desk = Bu klasörde zaten bir danışma saati var.
fault-newer-format = Bu danışma saati inloop programının daha yeni bir sürümüyle yapılmış. Programı güncelleyin. Hiçbir şey değiştirilmedi.
fault-name-taken = Bu kısa adı başka biri kullanıyor. Başka bir ad seçin.
fault-system = Bir şey ters gitti: { $reason }. Daha önce saklananlar güvende. Bir daha deneyin.
notice-choose-first = Önce bir şey seçin: boşluk tuşuyla işaretleyin. Yönlendirme olmadan devam etmek için bir kez daha Enter tuşuna basın.
notice-choose-none = Şu anda listede kimse yok. Yönlendirme olmadan devam etmek için bir kez daha Enter tuşuna basın.
farewell = inloop bir hata yüzünden durdu. Daha önce saklananlar güvende. Programı yeniden başlatın; görüşme geri gelir. Hatanın yeri:
offer-text = { $text }
offer-checked = { $what } ({ $checked })
offer-source = Kaynak: { $source }
why-not-title = Bu neden listede yok?
plan-offer = { $offer } ({ $need }): ne kararlaştırıldı?
preview-title = 
    Kâğıt: { $paper }{ $pages ->
        [0] {""}
        [one] {", "}1 sayfa
       *[other] {", "}{ $pages } sayfa
    }. Yazdırmak: p. Saklamak: s. Tamam: Enter.
preview-still-there = Kâğıt hâlâ burada. Başka bir yazıcı seçin (d) veya kâğıdı PDF (s) ya da metin (x) olarak saklayın.
printer-title = Hangi yazıcı?
printer-none = Bu bilgisayar hiçbir yazıcı tanımıyor.
printer-by-address = Bir ağ yazıcısı, adresiyle
printer-copies = Sıradan bir yazıcıda kâğıt önce sıraya girer ve orada bir kopyası kalabilir. Adresi verilen bir ağ yazıcısında kalmaz.
printer-fault-address = Adres ipp:// ile başlar, sonra yazıcının adı veya numarası gelir.

## Bir yer çalışıyor mu

status-active = faaliyette
status-inactive = faaliyette değil
status-defunct = artık yok
status-temporarily-closed = geçici olarak kapalı

## Rehberin bir dosyasında yanlış olanlar

directory-fault-not-json = Bu dosya okunamıyor: { $found }
directory-fault-not-a-directory = Bu dosyada ne hizmet var ne mahalle.
directory-fault-odd-shape = Burada şundan başka bir şey olmalı: { $found }.
directory-fault-missing = Burada bir şey eksik.
directory-fault-duplicate-id = Bu kimlik (id) zaten var, yeri: { $first }.
directory-fault-unknown-code = { $code } kodu listede yok.
directory-fault-second-code = Burada sadece bir kod olabilir; ikincisi: { $code }.
directory-fault-bad-date = { $found } bir tarih değil. Örnek: 2026-11-10.
directory-fault-bad-time = { $found } bir saat değil. Örnek: 09:00.
directory-fault-other-zone = { $found } başka bir ülkenin saati. Saati buradaki gibi yazın, örneğin 09:00.
directory-fault-bad-recurrence = Günler okunamıyor: { $found }
directory-fault-no-start-date = İlk günü ekleyin (dtstart): oradan başlayarak sayılır.
directory-fault-ends-before-start = Bitiş, başlangıçtan önce geliyor.
directory-fault-bad-number = { $found } bir telefon numarası değil.
directory-fault-bad-postcode = { $found } bir posta kodu değil.
directory-fault-far-away = Bu nokta Hollanda'da değil. İki sayının yeri mi değişmiş?

## Bir yer neden uygun veya değil, masada okunduğu gibi

reason-need-desk = Yardım ettiği konu: { $need } (+{ $points })
reason-also-need-desk = Şunda da yardım eder: { $need } (+{ $points })
reason-language-desk = Konuştuğu dil: { $language } (+{ $points })
reason-near-desk = Yürüyerek yaklaşık { $minutes } dk (+{ $points })
reason-near-limit-desk = Yürüyerek yaklaşık { $minutes } dk; kişi { $limit } dk yürür (+{ $points })
reason-own-neighbourhood-desk = Kişinin kendi mahallesi için (+{ $points })
reason-comes-to-you-desk = Eve gelir (+{ $points })
reason-open-desk = { $open } (+{ $points })
reason-direct-desk = { $access } (+{ $points })
reason-free-desk = Ücretsiz (+{ $points })
reason-room-desk = Boş yer: { $free } (+{ $points })
reason-checked-desk = { $date } günü kontrol edildi (+{ $points })
reason-earlier-helper-desk = Daha önce yardım etti ve iyi gitti (+{ $points })
reason-wish-desk = Şu isteğe uyuyor: { $wish } (+{ $points })
reason-likes-desk = Makbule geçer: { $welcome } (+{ $points })
caution-closed-desk = Geçici olarak kapalı. Birini göndermeden önce telefon edin.
caution-closed-alert-desk = Geçici olarak kapalı: { $alert }
caution-by-introduction-desk = Sadece sizin aracılığınızla: mahalle sakinini kendiniz tanıştırın. Kâğıda yazılmaz.
caution-audience-desk = Bu, şunlar için: { $audience }. Uygun mu diye sorun.
caution-age-between-desk = Bu, { $from } ile { $to } yaş arası için (ikisi de dâhil). Yaşını sorun.
caution-age-from-desk = Bu, { $from } yaş ve üstü için. Yaşını sorun.
caution-age-to-desk = Bu, { $to } yaş ve altı için. Yaşını sorun.
caution-area-desk = Bu, şu yerlerde oturanlar için: { $areas }. Nerede oturduğunu sorun.
caution-area-unknown-desk = Bunun hangi mahalle için olduğunu bilmiyoruz. Onlara sorun.
caution-ask-distance-desk = Uzaklığı bilinmiyor. Ne kadar uzak olduğuna birlikte bakın.
caution-too-far-desk = Kişinin yürüdüğünden daha uzak: yaklaşık { $minutes } dk. Ulaşım var mı diye sorun.
caution-not-at-home-desk = Eve gelmez. Ulaşım var mı diye sorun veya bir ziyaret isteyin.
caution-ask-accessibility-desk = Tekerlekle girilip girilmediği bilinmiyor. Eşik ve asansör var mı diye sorun.
caution-ask-hours-desk = Saatleri bilinmiyor veya artık geçerli değil. Onlara sorun.
caution-old-number-desk = Eski numara, { $date } günü kontrol edildi. Önce kendiniz telefon edin.
caution-unchecked-number-desk = Numara hiç kontrol edilmedi. Önce kendiniz telefon edin.
caution-ask-access-desk = Nasıl başvurulduğunu bilmiyoruz. Önce telefon edin.
caution-needs-referrer-desk = Sadece birinin kaydettirmesiyle. Bunu kimin yapacağını kararlaştırın.
caution-needs-assessment-desk = Önce belediye (gemeente) veya yardımı veren yer ile bir görüşme yapılır.
caution-waiting-desk = Bekleme: { $text }
caution-full-desk = Son sayımda doluydu. Önce telefon edin veya başkasını seçin.
caution-no-shared-language-desk = Ortak dil yok. Tercüman ayarlayın; tercihen çocuk olmasın.
caution-interpreter-desk = Ortak dil yok. Tercüman konusunda şöyle diyorlar: { $text }
caution-ask-language-desk = Dilleri bilinmiyor. Onlara sorun.
caution-ask-wish-desk = Bunun olup olmayacağını sorun: { $wish }.
caution-light-only-desk = Hafif bir soruya uygun. Yanına bir yardım görevlisi de isteyin.
caution-earlier-not-good-desk = Daha önce yardım etti ve iyi gitmedi. Yeniden olur mu diye sorun.
caution-costs-desk = Ücretsiz değil. Kaç para olduğunu sorun.
caution-costs-text-desk = Ücretsiz değil. Ücret konusunda şöyle diyorlar: { $text }
limit-not-active = Listede değil: { $status }.
limit-not-active-alert = Listede değil: { $status }. { $alert }
limit-not-placed = Kimin için ve ne için olduğu henüz belirtilmedi. Bunu bir koordinatör yapabilir.
limit-not-involved = Mahalle sakini onların bunu bilmesini istemiyor.
limit-outside-area = Sadece şu yerlerde oturanlar için: { $areas }. Mahalle sakininin oturduğu yer: { $home }.
limit-other-audience = Sadece şunlar için: { $audience }.
limit-age = Başka bir yaş için.
limit-age-between = Sadece { $from } ile { $to } yaş arası için (ikisi de dâhil).
limit-age-from = Sadece { $from } yaş ve üstü için.
limit-age-to = Sadece { $to } yaş ve altı için.
limit-does-not-do = Şunu yapmazlar: { $role }.
why-not-other-need = Bundan başka bir konu için.
why-not-lower-rank = Şuna da uygun: { $need }, sırası: { $rank }. Başkaları daha uygun.
why-not-help-nearer = Bütün Hollanda için bir numara. Daha yakında yardım var.
why-not-in-directory = Rehberde yok.

# Gönüllünün yazdırma hakkında okudukları.
slip-fault-glyphs-missing = Şu harfleri yazdıramıyoruz: { $letters }. Geçtikleri metin: { $text }
slip-fault-fonts-missing = Şu metin için bir yazı tipi eksik: { $text }. Koordinatörden şunu kurmasını isteyin: { $packages }
slip-fault-page-not-set = Kâğıt yapılamadı. Metni düz olarak saklayabilirsiniz. Gelen mesaj: { $reasons }
slip-fault-qr-too-long = Telefon için olan kodda çok fazla bilgi var. Bilgileri kısaltın.
slip-fault-font-folder-unreadable = Yazı tiplerinin klasörü okunamıyor: { $folder }
slip-fault-command-missing = Bu bilgisayar böyle yazdıramıyor ({ $command } eksik). Kâğıdı PDF olarak saklayabilirsiniz.
slip-fault-printer-refused = { $printer } adlı yazıcı yazdırmıyor. Gelen mesaj: { $reason }
slip-fault-printer-unreachable = { $printer } adlı yazıcı cevap vermiyor. Yazıcı açık mı? Gelen mesaj: { $reason }
slip-fault-paper-missing = { $printer } adlı yazıcıda ne A5 var ne A4. Başka bir yazıcı seçin veya kâğıdı PDF olarak saklayın.
slip-fault-format-missing = { $printer } adlı yazıcı bu kâğıdı okuyamıyor. Başka bir yazıcı seçin veya kâğıdı PDF olarak saklayın.

## Komutlar

command-about = inloop: danışma saatindeki ilk selamdan iki dilde bir kâğıda kadar
command-usage = Kullanım
command-commands = Komutlar
command-options = Seçenekler
command-help = Bu yardımı gösterir
command-version = Sürümü gösterir
command-desk = Danışma saatinin klasörü (verilmezse bu bilgisayarın veri klasörü)
command-passphrase-file = İçinde şifre cümlesi olan, sadece sizin okuyabildiğiniz bir dosya
command-demo = Geçici bir klasörde, uydurma mahalle sakinleriyle bir örnek açar
command-refer = Bir dosyadaki cevaplardan, kimin yardım edebileceğinin listesini yapar
command-refer-answers = Cevapların olduğu dosya
command-refer-lang = Mahalle sakininin dili, örneğin ar veya tr
command-refer-at = Görüşmenin zamanı
command-refer-directory = Programın rehberi yerine, hizmetlerin olduğu bir dosya veya klasör
command-refer-json = Listeyi JSON olarak verir
command-refer-slip = Kâğıdı PDF olarak bu dosyaya yazar
command-refer-paper = Kâğıt: a5, a4 veya receipt
command-check = Soruları, ihtiyaçları, kartları, hizmetleri ve metinleri kontrol eder
command-check-paths = Hizmetlerin olduğu dosyalar veya klasörler
command-setup = Soru sormadan bir danışma saati kurar
command-setup-name = Danışma saatinin adı
command-setup-neighbourhood = Mahalle
command-setup-volunteer = İlk gönüllünün kısa adı
command-completions = Bir komut kabuğu için tamamlamaları yazar
command-completions-shell = Komut kabuğu: bash, zsh, fish, elvish veya powershell
command-usage-unknown = bilinmiyor: { $what }; şunu deneyin: inloop --help
command-usage-missing = bir şey eksik: { $what }; şunu deneyin: inloop --help
command-usage-value = { $value } değeri şuna uymuyor: { $argument }; şunu deneyin: inloop --help
command-usage-other = bu anlaşılmıyor; şunu deneyin: inloop --help
command-error-unread = { $path } okunamıyor: { $reason }
command-error-unwritten = { $path } yazılamıyor: { $reason }
command-error-answers = { $path } dosyasındaki cevaplar doğru değil: { $reason }
command-error-content =
    { $count ->
        [one] bir hata bulundu
       *[other] { $count } hata bulundu
    }
command-error-passphrase-file-open = { $path } dosyasını başkaları okuyabiliyor; chmod 600 ile sadece sizin okuyabileceğiniz hâle getirin
command-error-passphrase-weak = şifre cümlesi çok kolay tahmin edilir; birbiriyle ilgisi olmayan dört kelime alın
command-error-no-data-folder = veri klasörü yok; --desk ile bir klasör verin
command-error-terminal = terminal çalışmıyor: { $reason }
command-reason-not-found = dosya veya klasör yok
command-reason-denied = bu bilgisayar buna izin vermiyor
command-reason-full = disk dolu
command-reason-other = bilgisayar nedenini söylemiyor
intake-fault-unreadable = okunamıyor: { $reason }
intake-fault-duplicate = burada iki kez var
intake-fault-unknown = { $id } adını anıyor, ama böyle bir şey yok
intake-fault-mismatch = karşılaştırılamayan şeyleri karşılaştırıyor: { $what }
intake-fault-looks-ahead = daha sonra gelene bağlı: { $id }
intake-fault-incomplete = burada eksik: { $what }
intake-fault-unreachable = hiçbir cevap buraya götürmüyor
command-check-fault = { $file }: { $place }: { $what }
command-check-file = { $file }: { $what }
command-check-sound = Her şey doğru.
command-check-counted = kontrol edildi: { $offers } hizmet, { $questions } soru, { $needs } ihtiyaç
command-check-offers = kontrol edildi: { $offers } hizmet
command-setup-done = Danışma saatinin klasörü: { $folder }. Kurtarma anahtarı şudur:
command-setup-write-down = Onu kâğıda yazın ve bu binanın dışında saklayın. Onu sadece bir kez görürsünüz.
command-demo-desk = Örnek Lindenhof
command-refer-none = Kimse bulunamadı.
command-refer-offer = - { $offer } ({ $setting })
command-refer-reason = {"    "}+ { $reason }
command-refer-caution = {"    "}! { $caution }
command-refer-slip-written =
    { $pages ->
        [one] Kâğıt şu dosyada: { $path } (1 sayfa).
       *[other] Kâğıt şu dosyada: { $path } ({ $pages } sayfa).
    }

## Rehberin dışarı verilmesi ve içeri alınması

command-directory = Rehberde arar ve rehberi başkalarıyla paylaşır
command-export = Rehberi başkalarının okuyabileceği veriler olarak yazar (HSDS 3.1)
command-export-out = Dosya veya klasör; tabular için bir klasör, adı .zip ile biterse bir zip dosyası
command-export-format = Biçim: json, ndjson veya tabular
command-export-with = Sadece birinin aracılığıyla verilen bu hizmeti de ekler; birkaç kez yazılabilir
command-passphrase-of = { $volunteer } için şifre cümlesi:
command-export-replace = Önceki bir dışa aktarmanın yerine yazar
command-export-written =
    { $offers ->
        [one] 1 hizmet şuraya yazıldı: { $path }.
       *[other] { $offers } hizmet şuraya yazıldı: { $path }.
    }
command-export-left-out =
    { $offers ->
        [one] Sadece birinin aracılığıyla verilen 1 hizmet yazılmadı; yazılması gerekiyorsa --with ile adını verin.
       *[other] Sadece birinin aracılığıyla verilen { $offers } hizmet yazılmadı; yazılması gerekiyorsa --with ile adlarını verin.
    }
command-error-offer-unknown = rehberde { $id } adında bir hizmet yok
command-error-stands = { $path } zaten var; --replace ile onun yerine yazılır
command-error-no-export = { $path } önceki bir dışa aktarma değil, olduğu gibi kalıyor; başka bir yer seçin
## The desk keeps its directory
keeping-text = { $text }
keeping-free = ücretsiz
keeping-not-free = ücretli
keeping-capacity =
    { $count ->
        [one] 1 boş yer
       *[other] { $count } boş yer
    }
keeping-capacity-of = { $count } boş: { $unit }
keeping-ages-between = { $first } ile { $last } yaş arası
keeping-ages-from = { $first } yaşından itibaren
keeping-ages-to = { $last } yaşına kadar (dahil)
keeping-hours-between = { $days } { $opens } – { $closes }
keeping-hours-from = { $days }, saat { $opens } itibarıyla
keeping-hours-days = { $days }
keeping-hours-noted = { $hours } ({ $note })
keeping-hours-until = { $hours }, { $last } tarihine kadar (dahil)
keeping-did-add = Danışma saatinde eklendi
keeping-did-edit = Değiştirildi
keeping-did-check = Soruldu: doğru
keeping-did-close = Sona erdi
keeping-did-close-for-now = Şimdilik kapalı
keeping-did-reopen = Yeniden açık
keeping-did-move = Taşındı
keeping-did-succeed = Yerine başkası geldi
keeping-did-count = Boş yer veya bekleme süresi not edildi
keeping-did-note = Danışma saatinin notu
keeping-did-mark = Bundan sonra yalnızca tanıştırılarak
keeping-did-unmark = Herkes bilebilir
keeping-did-place = Listemizde yerine kondu
keeping-did-take-back = Ekleme geri alındı
listing-printed = kâğıtta yer alabilir
listing-by-introduction = yalnızca tanıştırılarak, kâğıtta yer almaz
complexity-light = basit bir soru
complexity-medium = birden fazla soru
complexity-heavy = iç içe geçmiş birçok soru
field-name = adı
field-alternate-name = ziyaretçiler için hoş bir ad
field-description = ne olduğu
field-needs = ne için
field-hours = ne zaman
field-places = adres
field-areas = hangi mahalleler için
field-phones = telefon
field-email = e-posta
field-url = internet sitesi
field-contacts = kime sorulur
field-languages = diller
field-interpretation = tercüman
field-setting = kim yapıyor
field-form = tek başına veya birlikte
field-reach = nereye kadar ulaşıyor
field-access = nasıl girilir
field-application = başvuru hakkında
field-audience = kimler için
field-ages = yaş
field-eligibility = kimler için, kendi sözleriyle
field-does = yaptıkları
field-does-not = yapmadıkları
field-welcome = başkası için yapabilecekleriniz
field-complexity = soru ne kadar karışık olabilir
field-fees = ücret hakkında
field-costs = ücret
field-documents = yanınızda getirecekleriniz
field-capacity = boş yerler
field-waiting = bekleme süresi
field-organization = kuruluş
field-listing = kâğıtta
field-status = devam ediyor mu
field-alert = dikkat
## Public holidays

caution-holiday-desk = Bir sonraki açılış resmî tatile denk geliyor ({ $holiday }). Önce telefon edin.

## Başkalarının hizmetleri rehbere

command-import = Başkalarının hizmetlerini rehbere alır (HSDS ve Open Referral UK)
command-import-path = Hizmetlerin olduğu dosya, klasör veya zip
command-import-source = Kaynağın adı (verilmezse dosyanın adı)
command-import-apply = Sormadan hemen rehbere koyar
command-import-all = Sadece başını değil, hepsini gösterir
command-error-import = { $place }: { $why }
command-error-import-empty = { $path } içinde alınabilecek hizmet yok; hiçbir şey değişmedi
command-error-import-stopped = durduruldu; hiçbir şey değişmedi
command-error-source-name = { $name } bir kaynağın adı olamaz; --source ile harf ve rakamlardan oluşan bir ad verin
import-source-new = Kaynak { $source } (yeni), şuradan: { $from }
import-source-known = Kaynak { $source }, şuradan: { $from }; son değişiklik { $date }, şuradan: { $before }
import-read = Biçim: { $format }, sürüm { $version }. Okunan: { $services }. Reddedilen: { $refused }.
import-version-unknown = bilinmiyor
import-format-json = JSON
import-format-pages = sayfalar hâlinde JSON
import-format-ndjson = satırlar hâlinde JSON
import-format-tabular = tablolar
import-counts = Yeni: { $new }. Değişen: { $changed }. Artık olmayan: { $gone }. Aynı kalan: { $same }.
import-refused = Reddedildi ({ $times }):
import-repaired = Düzeltildi ({ $times }):
import-cleaned = Çıkarılan işaretler ({ $times }):
import-masked = Okunmaz hâle getirildi ({ $times }):
import-not-carried = Alınmadı ({ $times }):
import-unused = Alındı, ama burada kullanılamıyor ({ $times }):
import-new = Yeni ({ $count }):
import-changed = Değişti ({ $count }):
import-gone = Artık yok ({ $count }); bunlar hakkında kendi yazdıklarınız saklanır:
import-change = { $field }: önce { $before }, şimdi { $after }
import-change-added = { $field }: şimdi { $after }
import-change-removed = { $field }: artık yok; önce { $before }
import-line = { $field }: { $what } ({ $place })
import-line-often = { $field }, { $times } kez: { $what } ({ $place })
import-more = ve { $count } tane daha; --all daha fazlasını gösterir
import-more-untold = ve { $count } tane daha
import-offer = { $name }
import-note-need = { $found }, bizde: { $need }
import-note-term = { $found } bizdeki hiçbir ihtiyaca uymuyor
import-nothing = Hiçbir şey değişmiyor: rehberde zaten böyle yazıyor.
import-preview = Henüz hiçbir şey değişmedi. --apply ile bunlar rehbere girer.
import-ask = Rehbere konsun mu? [e/H]
import-yes = e evet
import-applied = { $source } kaynağı rehberde. Hizmet sayısı: { $services }.
import-declined = Hiçbir şey değişmedi.
import-progress = Okunan hizmet: { $services } (Ctrl-C durdurur)
## Bir yardımla ilgili her şey

key-show-offer = hepsi
detail-own-name = Kendi adı
detail-organization = Kim veriyor
detail-what = Ne olduğu
detail-mind = Dikkat
detail-go-to = Gidilecek yer
detail-needs = Yardım konusu
detail-setting = Kim yardım eder
detail-form = Tek ya da birlikte
detail-reach = Nereye kadar
detail-not-placed = henüz doldurulmadı
detail-does = Yapar
detail-does-not = Yapmaz
detail-audience = Kimler için
detail-ages-between = { $from } ile { $to } yaş arası (ikisi de dâhil)
detail-ages-from = { $from } yaş ve üstü
detail-ages-to = { $to } yaş ve altı
detail-languages = Diller
detail-access = Nasıl başvurulur
detail-road-direct = Mahalle sakini doğrudan gidebilir. Araya kimsenin girmesi gerekmez.
detail-road-through = Mahalle sakini doğrudan gidemez.
detail-by-introduction = Kâğıtta yer almaz. Mahalle sakinini siz tanıştırın.
detail-costs = Ücret
detail-free = ücretsiz
detail-bring = Yanına alınacak
detail-when = Ne zaman
detail-where = Nerede
detail-walk = { $place } mahallesinden yürüyerek yaklaşık { $minutes } dakika; rollator ya da çocuk arabasıyla { $pushing }
detail-areas = Çalıştığı yer
detail-phone = Telefon
detail-mail = E-posta
detail-page = Web sitesi
detail-ask-for = Sorulacak kişi
detail-room = Boş yer
detail-room-free = { $count } boş { $unit }
detail-waiting = Bekleme
detail-welcome = Karşılığında
detail-complexity = Neye uygun
detail-record = Bu danışma saatinde
detail-record-chosen = { $chosen } kez seçildi
detail-record-last = son olarak { $date } günü
detail-record-told = yardımcı oldu: { $helped }, biraz: { $partly }, olmadı: { $not }
detail-record-untold = nasıl gittiği henüz duyulmadı
detail-sources = Kaynaklar
detail-source = [{ $place }] { $source } ({ $checked })
detail-checked-from = { $what } ({ $checked } [{ $place }])
detail-gone = Bu yardım artık rehberde yok.
detail-list = { $all }
detail-described = { $what }: { $about }
hours-span = { $opens }–{ $closes }
hours-from = { $opens } itibarıyla
hours-until = { $closes } saatine kadar
hours-open-day = saati bilinmiyor
hours-list = { $all }
hours-doubtful = sorun: { $all }
hours-day-unknown = bilinmiyor
hours-on = { $day } { $hours }
## Searching the directory

key-directory = rehberde ara
key-filters = süzgeçler
key-clear-filters = süzgeçleri kaldır
search-title = Rehberde ara
search-hint = Konuyu kendi sözlerinizle yazın: “kahve içmek”, “mektup yardımı”.
search-count = { $count } sonuç bulundu
search-count-or-more = { $count } sonuç bulundu, belki daha fazlası var
search-all = rehberde { $count } yer ve kişi
search-none = Hiçbir şey bulunamadı.
search-none-try-words = Başka bir kelime deneyin veya kelimenin sadece başını yazın.
search-none-try-filters = Bir süzgeci kaldırın: { $filters }.
search-filters-set = Sadece: { $filters }
search-filters-none = Süzgeç yok
search-filters-title = Sadece bunları göster (← ve → ile değiştirin)
search-filter-value = { $filter }: { $value }
search-filter-any = fark etmez
search-filter-yes = evet
search-filter-need = ne için
search-filter-language = dil
search-filter-setting = kim yapıyor
search-filter-form = tek başına veya birlikte
search-filter-reach = nereye kadar ulaşıyor
search-filter-access = nasıl girilir
search-filter-near = yürüyüşün başladığı yer
search-filter-within = ne kadar yürünür
search-filter-open = açık
search-filter-free = ücretsiz
search-filter-fresh = son altı ayda kontrol edilmiş
search-within-minutes = { $minutes } dakika
search-at = { $place }
search-walking = yürüyerek { $minutes } dakika
search-open-now = şimdi
search-open-today = bugün
search-open-week = bu hafta
search-opens-later = bugün saat { $opens } itibarıyla
search-opens-on = { $weekday }, saat { $opens } itibarıyla
search-spoken = diller: { $languages }
search-not-placed = listemizde henüz bir yeri yok
search-status = dikkat: { $status }
search-why = bulunma nedeni: { $reasons }
search-why-name = adında “{ $word }”
search-why-organization = kuruluşta “{ $word }”
search-why-place = adreste veya mahallede “{ $word }”
search-why-description = açıklamada “{ $word }”
search-why-means = “{ $word }” şununla ilgili: { $meaning }
search-why-slip = { $why } (yazımı biraz farklı)
search-why-need = soru şununla ilgili görünüyor: { $need }
command-search = Rehberde kendi sözlerinizle arayın
command-search-words = Konu, örneğin “kahve içmek”
command-search-json = Veri olarak (JSON)
command-search-need = Sadece bu konu için, örneğin contact-meeting
command-search-language = Sadece bu dilin konuşulduğu yerler, örneğin ar
command-search-setting = Sadece local-informal, organised-informal veya formal
command-search-form = Sadece individual (tek kişiyle) veya collective (birlikte)
command-search-reach = Sadece neighbourhood, district, city veya national
command-search-access = Sadece walk-in, call-first, referrer veya assessment
command-search-open = Sadece açık olanlar: now (şimdi), today (bugün) veya week (bu hafta)
command-search-near = Yürüyüşü bu mahalleden veya posta kodundan hesapla
command-search-within = Sadece bu kadar dakikalık yürüyüş veya daha azı, --near ile birlikte
command-search-free = Sadece ücretsiz olanlar
command-search-fresh = Sadece son altı ayda kontrol edilenler
command-search-most = En çok kaç sonuç gösterilir

## Points on the map

directory-fault-points-without-source = Burada haritada noktalar var ama nereden geldikleri yazmıyor (source, licence, date). Noktalar kullanılmadı.

## Points on the map from a file

points-help = Posta kodlarının veya mahallelerin noktalarını okur (başlık satırı olan CSV ya da GeoJSON). Önce neyin değişeceğini gösterir.
points-help-file = Dosya
points-help-source = Noktaları kim yaptı
points-help-licence = Hangi lisansla kullanabilirsiniz
points-help-date = Noktalar hangi güne ait
points-help-apply = Sormadan al
points-unread-text = Bu dosya UTF-8 metin değil.
points-unread-geojson = Bu dosya features içeren bir GeoJSON değil: { $found }
points-unread-columns = Başlık satırında bir sütun eksik: code veya name, latitude, longitude. Bulunanlar: { $found }
points-unread-table = Bu tablo okunamıyor: { $found }
points-refused-name = isim veya kod yok
points-refused-point = nokta yok ({ $found })
points-refused-far = bu nokta Hollanda'da değil ({ $found })
points-refused-grid = bunlar Hollanda ızgarasının metreleri ({ $found }); dosyayı derece olarak isteyin (WGS84)
points-refused-twice = { $found } daha önce geçti
points-refused-at = satır { $row }: { $why }
points-refused-more = { $count ->
    [one] Ve kullanılamayan 1 satır daha.
   *[other] Ve kullanılamayan { $count } satır daha.
 }
points-preview = { $postcodes } posta kodu ve { $neighbourhoods } mahalle bulundu, { $refused } satır reddedildi.
points-changes = Yeni: { $new }. Değişen: { $changed }. Giden: { $gone }. Aynı: { $same }.
points-source = Kaynak: { $source }. Lisans: { $licence }. Tarih: { $date }.
points-removed = İsimlerden görünmeyen { $count } işaret çıkarıldı.
points-not-applied = Hiçbir şey değişmedi. Doğru mu? O zaman aynısını --apply ile verin.
points-applied = Alındı: { $path }
points-nothing = Bu dosyada kullanılabilecek tek bir nokta yok.
points-too-large = Bu dosya { $most } MB'den büyük.
points-unnamed = { $option } boş olamaz.

## At the pace of a rollator or a buggy

reason-near-pushing-desk = Rollator, tekerlekli sandalye veya bebek arabasıyla yaklaşık { $minutes } dk (+{ $points })

## Keeping the directory at the desk
key-add-offer = yeni yer ekle
key-check-today = soruldu: doğru
key-edit-offer = düzelt
key-change-offer = bitti, taşındı
key-count-places = boş yer, bekleme
key-mark-introduction = tanıştırma açık/kapalı
key-note-offer = not
key-place-offer = yerini belirle
key-show-history = neler değişti
key-keep = şimdi sakla
keeping-notice-checked = { $offer }: bugün soruldu. Soran: { $by }.
keeping-notice-checked-field = Bugün soruldu: { $field }.
keeping-notice-marked = Bundan sonra yalnızca tanıştırılarak. Artık kâğıda yazılmaz.
keeping-notice-unmarked = Herkes bilebilir. Kâğıda yazılabilir.
keeping-notice-kept = Saklandı: { $field }.
keeping-notice-noted = Not saklandı. Onu yalnızca bu danışma saatinde çalışanlar okur.
keeping-notice-counted = Bugünün tarihiyle saklandı.
keeping-notice-placed = Saklandı. Kimin yaptığı, nereye kadar ulaştığı ve ne için olduğu belli olunca artık listede de çıkar.
keeping-notice-added = { $offer } bugünün tarihiyle eklendi.
keeping-notice-done = { $offer }: { $done }.
keeping-not-kept-yet = Bu henüz saklanmadı. Enter saklar. Bir kez daha Esc siler.
keeping-fault-name = Önce bir ad yazın.
keeping-fault-unreadable = Bu böyle olmuyor.
keeping-fault-count = Bir sayı yazın, örneğin 3.
keeping-understood = Şöyle yazılacak: { $values }
keeping-together = { $values }
keeping-empty = henüz boş
keeping-touched = { $date }, danışma saatinde, yapan: { $by }
keeping-did = { $what } – { $date }, yapan: { $by }
keeping-was = { $field }, önce: { $values }
keeping-became = { $field }, şimdi: { $values }
keeping-from-source = Kaynak: { $source }
keeping-gone = Bu yer artık kaynakta yok. Danışma saatinin bildikleri saklı kalır. Geri gelirse yeniden geçerli olur.
keeping-history-none = Danışma saatinde burada henüz bir şey değiştirilmedi.
keeping-note-title = Not
keeping-note-label = Yalnızca burada
keeping-note-explained = Bunu yalnızca bu danışma saatinde çalışanlar okur. Hiçbir zaman kâğıda yazılmaz. Ziyaretçiler hakkında bir şey yazmayın.
keeping-noted = { $text } ({ $date }, { $by })
keeping-ask-source = Bunu nereden öğrendiniz? Boş kalabilir.
keeping-ask-free = Kaç boş yer var?
keeping-ask-unit = Ne için? Örneğin: gönüllü arkadaş
keeping-ask-waiting = Ne kadar beklenir?
keeping-ask-alert = Bu konuda ne bilinmeli? Örneğin: martta yeniden açılıyor. Boş kalabilir.
keeping-ask-successor = Yerine ne geldi? Adının bir parçasını yazın ve seçin.
keeping-alert-successor = Burası sona erdi. Şimdi şuraya gidin: { $offer }.
keeping-change-title = Ne oldu?
keeping-change-for-a-while = Şimdilik kapalı
keeping-change-for-good = Tamamen sona erdi
keeping-change-moved = Başka bir adrese taşındı
keeping-change-succeeded = Yerine başka bir yer geldi
keeping-change-open = Yeniden açık
keeping-change-taken-back = Eklediğimizi geri al
keeping-hint-hours = Örneğin: salı 10-12; perşembe 14:00-16:00. Başka sözler de olur.
keeping-hint-places = Ad, sokak ve numara, posta kodu ve şehir. Birden fazla adresin arasına ; koyun.
keeping-hint-phones = Örneğin: 020 123 45 67 (danışma); 06 12 34 56 78
keeping-hint-contacts = Yalnızca kabul edenler. Örneğin: Annie (ev sahibesi)
keeping-hint-ages = Örneğin: 18-65, 65- veya -18
keeping-hint-costs = Euro olarak bir tutar. Ücretsizse 0.
keeping-hint-several = Birden fazla mı? Aralarına ; koyun.
keeping-add-title = Yeni yer – yalnızca adı gerekli, gerisi sonra da olur
keeping-add-what = ne yapıyorlar
keeping-add-where = nerede
keeping-add-ask-name = Adı ne?
keeping-add-ask-what = Orada ne yapıyorlar? Kendi sözlerinizle anlatın.
keeping-add-ask-needs = Birini buraya ne için gönderebilirsiniz? Sözlerinize en uygun olanlar en üstte. Boşluk tuşu seçer, Enter ilerler.
keeping-add-ask-where = Nerede? Bir mahalle, ya da: ad, sokak ve numara, posta kodu ve şehir.
keeping-add-ask-when = Ne zaman? Örneğin: salı 10-12. Başka sözler de olur.
keeping-add-ask-setting = Bunu kim yapıyor?
keeping-add-ask-whom = Kime sorulabilir? Bir ad, bir numara, bir e-posta adresi. Bu kâğıda yazılabilir; onun için yalnızca kabul edenler.
keeping-add-ask-languages = Orada hangi diller konuşuluyor? Boşluk tuşu seçer, Enter ilerler.
keeping-add-ask-form = Tek kişi için mi, başkalarıyla birlikte mi? Boşluk tuşu seçer, Enter ilerler.
keeping-add-ask-reach = Nereye kadar ulaşıyor?
keeping-add-ask-access = Oraya nasıl girilir? Boşluk tuşu seçer, Enter ilerler.
## Üç eksende kimler var

key-axes = kimler var
key-next-topic = sonraki konu
key-previous-topic = önceki konu
key-next-place = başka mahalle
key-gaps = neler eksik
axes-title = Kimler var: komşudan meslek sahibine, tek kişiden gruba
axes-lens = { $topic } · { $place } · { $count } yardım · kimsenin olmadığı ihtiyaç: { $nobody }
axes-lens-unknown = { $lens } · { $count } tanesinin hangi mahalle için olduğunu bilmiyoruz
axes-all-topics = bütün konular
axes-all-places = bütün mahalleler
axes-one-place = { $place }
axes-column-local = komşular
axes-column-organised = gönüllüler
axes-column-formal = meslek sahipleri
axes-row-individual = bire bir
axes-row-both = ikisi de
axes-row-collective = grup içinde
axes-count = { $count }
axes-cell = { $column }, { $row }: { $count }
axes-unplaced = henüz yeri belli değil: { $count }
axes-nobody = kimse yok
axes-introduced = kâğıtta yok
axes-other-language = { $name }
axes-told = { $all }
axes-reach-neighbourhood = mahalle
axes-reach-district = semt
axes-reach-city = şehir
axes-reach-national = ülke
gaps-title = Neler eksik
gaps-explained = Rehber böyle diyor. Belki biri vardır, ama rehbere henüz yazılmamıştır.
gaps-none = Bilindiği kadarıyla eksik bir şey yok.
gaps-needs-nobody = Bunlar için kimse yok
gaps-needs-only-formal = Bunlar için sadece meslek sahipleri var
gaps-needs-only-informal = Bunlar için sadece komşular ve gönüllüler var
gaps-languages-nobody = Bu dilleri kimse konuşmuyor
gaps-languages-silent = Rehberde { $count } yardımın hangi dilleri konuştuğu yazmıyor.
gaps-languages-only-formal = Bu dilleri sadece meslek sahipleri konuşuyor
gaps-languages-only-informal = Bu dilleri sadece komşular ve gönüllüler konuşuyor
keeping-help-with-desk = danışma saatinin kendi bildikleri de: bir gönüllünün kısa adı, --passphrase-file ile

## The board of open questions

key-board = soru panosu
key-ask-board = yeni soru
key-answer-question = cevap
key-close-question = panodan al
board-title = { $count ->
    [0] Soru panosu: açık soru yok
    [one] Soru panosu: 1 açık soru
   *[other] Soru panosu: { $count } açık soru
 }
board-explained = Birinin aradığı ve bizim henüz bilmediğimiz şeyler. Bilen ekler.
board-empty = Pano boş. Soru asmak için n tuşuna basın.
board-asked = { $by } bunu { $age } sordu · { $to }
board-answered = { $answer } ({ $by }, { $on })
board-age-today = bugün
board-age-yesterday = dün
board-age-days = { $days } gün önce
board-to-anyone = bilen herkese
board-to-coordinator = koordinatöre
board-to-volunteer = { $name } için
board-ask-title = Ne aranıyor?
board-ask-no-names = Sadece ne arandığını yazın. Ziyaretçinin adını, adresini veya numarasını yazmayın: bu danışma saatindeki herkes okur.
board-ask-who = Bunu kim bilebilir?
board-answer-explained = Adın bir kısmını yazıp ↓ ile seçin ya da cevabı kendiniz yazın.
board-answer-in-words = böyle yaz, kendi sözleriyle
board-notice-asked = Soru panoda.
board-notice-masked = Soru panoda. BSN'ye benzeyen bir numara çıkarıldı.
board-notice-answered = Cevap eklendi.
board-notice-in-words = Bu cevap sözle verildi. Başka bir cevap için v tuşuna basın.
board-notice-gone = Bu artık rehberde yok. Başka bir cevap için v tuşuna basın.
board-notice-close-again = Buna henüz kimse cevap vermedi. Panodan almak için s tuşuna bir daha basın.
board-notice-closed = Soru panodan alındı.
board-home = { $count ->
    [one] Panoda 1 açık soru var (b)
   *[other] Panoda { $count } açık soru var (b)
 }
## Bir hizmet dosyasını okumak

feed-note = { $place }: { $what }
feed-note-of-field = { $place }, { $field }: { $what }
feed-in-file = { $file }
feed-in-line = { $file }, satır { $line }
feed-in-item = { $file }, { $item }. kayıt
feed-repaired = burada “{ $found }” yazıyordu. Şimdi “{ $now }” yazıyor.
feed-filled-in = burası boştu. Şimdi “{ $now }” yazıyor.
feed-cleaned =
    { $count ->
        [one] görünmeyen veya ekranı bozan 1 işaret çıkarıldı.
       *[other] görünmeyen veya ekranı bozan { $count } işaret çıkarıldı.
    }
feed-shortened = bu metin çok uzun. Sonu kesildi: { $count } karakter.
feed-masked =
    { $count ->
        [one] burada vatandaş numarası (BSN) olabilecek bir numara vardı. Üstü kapatıldı.
       *[other] burada vatandaş numarası (BSN) olabilecek { $count } numara vardı. Üstleri kapatıldı.
    }
feed-left-out = “{ $found }” alınmadı: { $why }
feed-left-out-whole = bu alınmadı: { $why }
feed-no-such-field = standartta böyle bir alan yok. Alınmama sayısı: { $times }.
feed-repeated = bu, tamamen aynı olarak iki kez var. Bir kez alındı.
feed-more = bu dosyada bunun gibi daha var. Tek tek yazılmayanlar: { $times }.
feed-refused = bu kayıt alınmıyor: { $why }
feed-why-ambiguous = birden fazla şekilde okunabilir.
feed-why-unreadable = buraya uymuyor veya okunamıyor.
feed-why-not-utf8 = harfler okunamıyor. Dosyayı UTF-8 olarak kaydedin.
feed-why-missing = bu olmalı ama yok.
feed-why-dangling = bu, olmayan bir şeyi gösteriyor.
feed-why-id-twice = bu kimlik (id) zaten vardı, içeriği farklı.
feed-why-no-place = standartta bunun için yer yok.
feed-fault-not-a-feed = burada hizmet yok ya da inloop bu biçimi tanımıyor.
feed-fault-unreadable = bu okunamıyor ({ $said }).
feed-fault-broken-json = bu düzgün bir JSON dosyası değil ({ $said }).
feed-fault-broken-table = bu düzgün bir tablo değil ({ $said }).
feed-fault-broken-archive = bu düzgün bir zip dosyası değil ({ $said }).
feed-fault-locked = bu, şifreyle kilitli.
feed-fault-leads-outside = bu ad zip dosyasının dışına çıkıyor. Dosyanın tamamı reddedildi.
feed-fault-link = bu başka bir dosyaya bağlantı. Zip dosyasının tamamı reddedildi.
feed-fault-bomb = bu açılınca çok fazla büyüyor. Zip dosyasının tamamı reddedildi.
feed-fault-name-twice = bu adda iki dosya var.
feed-fault-not-utf8 = harfler okunamıyor. Dosyayı UTF-8 olarak kaydedin.
feed-fault-too-large = bu çok büyük. En fazla { $most } bayt olabilir.
feed-fault-service-too-large = bir kayıt veya satır çok büyük. En fazla { $most } bayt olabilir.
feed-fault-too-many-values = bir kayıtta çok fazla bilgi var. En fazla { $most } olabilir.
feed-fault-too-many-files = çok fazla dosya var. En fazla { $most } olabilir.
feed-fault-too-many-services = çok fazla kayıt var. En fazla { $most } olabilir.
feed-fault-too-deep = bu dosya çok derin iç içe geçmiş: { $most } kattan fazla.
## Kimlerin olduğunu gösteren resim

picture-title = Kimler var
picture-title-of = { $place } için kimler var
picture-counted = Rehberde { $count } yardım, { $date }
picture-bars = Çizgiler ne kadar uzağa ulaştığını gösterir: bir çizgi mahalle, dört çizgi bütün ülke.
picture-unknown-area = { $count } yardımın hangi mahalle için olduğu rehberde yazmıyor. Onlar burada gösterilmiyor.
picture-about = { $reach } · { $languages }
picture-more = ve { $count } tane daha
picture-introduced = adı yazılmayan { $count }: sizi danışma saati tanıştırır
picture-mind = Dikkat
picture-footer = Danışma saatinin rehberinden. Bu resimdeki bir boşluk bir sorudur, yargı değildir.
picture-written = Resim { $path } dosyasında: { $count } yardım.
picture-error-ending = { $path } .pdf ya da .svg ile bitmiyor; şunu deneyin: inloop directory picture --help
picture-error-place-unknown = rehberde { $place } adında bir mahalle yok
command-picture = Kimlerin olduğunu gösteren bir resim yapar: komşudan meslek sahibine, tek kişiden gruba
command-picture-out = Dosya; adının sonu biçimi belirler: .pdf ya da .svg
command-picture-neighbourhood = Sadece bu mahalle için olanlar
command-picture-lang = Resmin dili, örneğin nl ya da ar
command-picture-replace = Var olan bir dosyanın yerine yazar

## The week's round

key-round = arama turu
key-print-sheet = arama listesini yazdır
round-title = Bu haftanın arama turu
round-explained = Kısa bir telefon en çok burada yazanlarda işe yarar. k: bugün kontrol edildi.
round-empty = Bu hafta aranacak kimse yok. Her şey yakında kontrol edildi.
round-why-failed = { $not ->
    [0] { $partly } kez sadece biraz yardımcı oldu
   *[other] { $partly ->
        [0] { $not } kez yardımcı olmadı
       *[other] { $not } kez yardımcı olmadı, { $partly } kez biraz oldu
    }
 }
round-why-chosen = { $count } kez seçildi
round-why-old = { $on } günü kontrol edildi
round-why-unchecked = hiç kontrol edilmedi
round-why-hours = saatler geçersiz
round-why = { $reasons }
round-no-number = numara yok
round-not-on-paper = { $count ->
    [one] 1 yer arama listesinde yok: oraya tanıştırarak gidilir, kâğıda yazılmaz.
   *[other] { $count } yer arama listesinde yok: oraya tanıştırarak gidilir, kâğıda yazılmaz.
 }
round-notice-printed = Arama listesi { $printer } yazıcısına gönderildi.
round-notice-saved = Arama listesi burada: { $path }
round-notice-nothing = Arama listesinde durabilecek bir şey yok.
round-sheet-title = Arama listesi, { $date }
round-sheet-intro = Telefon edin ve doğru olanı işaretleyin. Farklı olanı sonra rehbere yazın. Ziyaretçiler hakkında hiçbir şey yazmayın.
round-sheet-hours = saatler: { $hours }
round-sheet-hours-unknown = ne zaman açıklar?
round-sheet-address = adres: { $address }
round-sheet-room = yer var; yoksa ne kadar beklenir?
round-sheet-languages = diller: { $languages }
round-sheet-languages-unknown = hangi dilleri konuşuyorlar?
round-sheet-same = her şey hâlâ doğru
round-sheet-remark = Farklı olan:
round-sheet-footer = { $desk } arama listesi. Ziyaretçi bilgisi yoktur.

## From a search that finds nobody to the board

search-none-try-board = Ya da soruyu panoya asın: F5. Belki bir çalışma arkadaşı bilir.

## Bir dilin konuşulduğu yerler: dil bunlarla da bulunur

language-where-nl = Hollanda, Belçika, Surinam
language-where-en = Birleşik Krallık, İrlanda, Nijerya, Gana
language-where-tr = Türkiye, Bulgaristan
language-where-ar = Fas, Suriye, Irak, Mısır, Yemen, Sudan
language-where-nl-simple = kısa cümleler, kolay kelimeler
language-where-fa = İran (Farsça), Afganistan (Darice)
language-where-ckb = Irak, İran
language-where-kmr = Türkiye, Suriye
language-where-ti = Eritre, Etiyopya
language-where-am = Etiyopya
language-where-so = Somali, Etiyopya, Kenya
language-where-uk = Ukrayna
language-where-ru = Rusya, Ukrayna, Belarus, Orta Asya
language-where-pl = Polonya
language-where-ro = Romanya, Moldova
language-where-bg = Bulgaristan
language-where-es = İspanya, Kolombiya, Venezuela, Dominik Cumhuriyeti
language-where-pt = Portekiz, Brezilya, Yeşil Burun Adaları, Angola
language-where-fr = Fransa, Belçika, Kongo, Fas, Gine
language-where-pap = Curaçao, Bonaire, Aruba
language-where-zh = Çin, Hong Kong, Tayvan
language-where-hi = Hindistan, Surinam (Sarnami)
language-where-ur = Pakistan, Hindistan
language-find = Dil arayın: Hollandaca, İngilizce, kendi adıyla veya bir ülkeyle
language-nothing-found = “{ $text }” ile dil bulunamadı. Bir harf silin veya yakın bir dil seçin.

## Çevirmen için metinler

command-words = Metinler: çevirmene, çevirmenden geri, ve her dilin ne kadar hazır olduğu
command-words-sheet = Bir dilin metinlerini çevirmen için bir hesap tablosuna yazar
command-words-sheet-lang = Dil, örneğin so veya ar
command-words-sheet-out = Hesap tablosu (.xlsx)
command-words-sheet-replace = Zaten var olan bir dosyanın yerine yaz
command-words-merge = Doldurulmuş bir hesap tablosunu geri alır
command-words-merge-path = Hesap tablosu (.xlsx)
command-words-merge-by = Kim çevirdi veya okudu: bir görev ya da saklanmasına izin verilen bir ad
command-words-merge-source = Bu danışma saati yerine programın kaynak klasörü
command-words-merge-checked = Çevirmen hepsini okudu: boş kalan metin doğrudur
command-words-merge-apply = Sormadan al
command-words-status = Her dilin ne kadar hazır olduğunu gösterir
command-words-status-lang = Yalnız bu dil
command-words-status-json = Veri olarak (JSON)
command-words-audio = Hangi metinlerin henüz seslendirilmediğini gösterir
command-words-audio-lang = Dil, örneğin so veya ar
sheet-column-id = Kod
sheet-column-id-explained = Metnin adı. Değiştirmeyin: program metni bununla bulur.
sheet-column-place = Nerede
sheet-column-place-explained = Bu metnin nerede okunduğu ve bazen hangi sayılar için olduğu.
sheet-column-dutch = Hollandaca
sheet-column-dutch-explained = Asıl metin. Süslü ayraç içindeki sözcükleri program doldurur.
sheet-column-english = İngilizce
sheet-column-english-explained = Hollandacanın açık olmadığı yerde yardım için.
sheet-column-present = Şimdiki metin
sheet-column-present-explained = Programın şimdi söylediği. Boş: henüz çevrilmedi.
sheet-column-new = Yeni metin
sheet-column-new-explained = Yalnız şimdiki metin doğru değilse doldurun. Süslü ayraç içindeki sözcükleri olduğu gibi bırakın; yerleri değişebilir.
sheet-column-remark = Not
sheet-column-remark-explained = Sorular ya da neyin neden değişmesi gerektiği. Ziyaretçi adı yazmayın.
sheet-place-question = Görüşme: ziyaretçiye bir soru
sheet-place-choice = Görüşme: seçilecek bir yanıt
sheet-place-table = Görüşme: ziyaretçinin ekranında
sheet-place-paper = Ziyaretçinin eve götürdüğü kâğıtta
sheet-place-card = Bekleyemeyecek durumlar için bir kartta
sheet-place-list = Listelerde, ekranda ve kâğıtta
sheet-place-volunteer = Gönüllünün ekranında
sheet-place-key = Ekranın altında bir tuşun yanında: çok kısa
sheet-place-command = Terminalde, programa bakan kişi için
sheet-place-call-sheet = Gönüllülerin arama listesinde
sheet-place-hint = { $place } (altındaki açıklama)
sheet-place-when = { $place }. Şu durumda: { $when }
sheet-when-exactly = { $name } tam olarak { $number }
sheet-when-some = { $name } örneğin { $numbers }
sheet-when-other = { $name } başka bir sayı
sheet-refused-id = { $id } kodlu bir metin yok
sheet-refused-twice = bu metin iki kez geçiyor
sheet-refused-dutch = bu tablo yapıldıktan sonra Hollandaca metin değişti; yeni bir tablo yapın
sheet-refused-formula = burada metin yerine bir formül var
sheet-refused-name-missing = { $name } eksik
sheet-refused-name-unknown = { $name } buraya ait değil
sheet-refused-brace = bir süslü ayraç tek başına duruyor; ayraç içindeki sözcükleri bozmayın
sheet-refused-long = metin çok uzun: { $letters } karakter, burada { $most } karaktere yer var
sheet-refused-other-missing = bütün diğer sayılar için metin eksik
sheet-refused-value-missing = bu açıklamanın ait olduğu metni de çevirin
sheet-refused-unwritable = bu metin dosyaya konamıyor
sheet-refused-at = Alınmadı, satır { $row }: { $why }
sheet-written = { $rows } satır { $path } dosyasına yazıldı
sheet-error-dutch = bütün metinlerin kaynağı Hollandacadır; başka bir dil seçin
sheet-error-language = { $name } bu programın dili değil
sheet-error-no-sheet = { $path } kullanılamıyor: { $why }
sheet-why-no-xlsx = bu bir hesap tablosu (.xlsx) değil
sheet-why-large = { $most } MB’den büyük
sheet-why-rows = { $most } satırdan çok
sheet-why-language = sayfanın adı so veya ar gibi bir dil değil
sheet-error-by = hepsini kimin okuduğunu --by ile yazın
sheet-error-source = { $path } içinde metinlerin olduğu bir locales/nl klasörü yok
sheet-merge-of = { $language }: { $changes } metin değişiyor, { $checked } denetlendi, { $refused } satır alınmadı.
sheet-merge-before = şimdi: { $text }
sheet-merge-after = yeni: { $text }
sheet-merge-row = satır { $row }, { $id }
sheet-merge-remark = Satır { $row }, { $id } için not: { $remark }
sheet-merge-more = ve { $count } tane daha
sheet-merge-nothing = Hiçbir şey değişmiyor.
sheet-merge-ask = Alınsın mı? [e/H]
sheet-merge-preview = Henüz hiçbir şey değişmedi. --apply ile alınır.
sheet-merge-declined = Hiçbir şey değişmedi.
sheet-merge-applied = { $path } içine alındı
sheet-status-language = Dil
sheet-status-reader = Okuyan
sheet-status-total = Hepsi
sheet-status-machine = Bilgisayar
sheet-status-written = İnsan
sheet-status-checked = Denetlendi
sheet-status-missing = Eksik
sheet-status-resident = ziyaretçi
sheet-status-desk = gönüllü
sheet-audio-row = { $id }, yaklaşık { $seconds } sn: { $text }
sheet-audio-left = { $language }: seslendirilecek { $count } metin kaldı, toplam yaklaşık { $minutes } dakika. Şuraya koyun: { $path }
sheet-audio-done = { $language }: hepsi seslendirildi.

## Kimsenin denetlemediği çeviriyle kartlar

card-translation-unread = Bu çeviriyi dili konuşan biri henüz okumadı. Bu yüzden Hollandacası da yanında duruyor.

## Sesli okuma

key-read-aloud = sesli oku
aloud-title = Sesli okunsun mu?
aloud-explained = Bu ekranda birinin anlattığı veya yazdığı şeyler var. Yakındakiler de duyar.
aloud-yes = Evet, sesli oku
aloud-no = Hayır
aloud-begun = Sesli okunuyor. Yeniden ^S ya da Esc: durdur.
aloud-stopped = Sesli okuma durdu.
aloud-failed = Bu bilgisayarda sesli okuma olmuyor.
## Typen in een veld

help-field = Bir alanda: Shift ile oklar metni seçer, Ctrl+A hepsini seçer. Ctrl+C kopyalar, Shift+Del keser, Ctrl+V yapıştırır: sadece inloop içinde; masa kilitlenince silinir.
## Büyük göster

key-show-large = büyük göster
large-leave = Ctrl+E: normal boy
large-page = Sayfa { $page } / { $pages }: PgUp, PgDn
large-missing = Bu bilgisayarda bu dilin harfleri yok. Koordinatörden şunu kurmasını isteyin: { $packages }. O zamana kadar ekranda kendi diliniz durur.
## Kâğıt

paper-a5 = A5
paper-a4 = A4
paper-a4-large = A4, büyük harfler
paper-receipt80 = fiş
preview-script-missing = Bu bilgisayarda { $language } için harfler yok. Kâğıtta şimdilik sadece Hollandaca var. Koordinatörden şunu kurmasını isteyin: { $packages }

## Ayarlar ve: hangi satır doğru?

key-settings = ayarlar
settings-title = Bu bilgisayarın ayarları
settings-explained = ↑ ve ↓ ile bir satır seçin. Enter ile veya ← ve → ile değiştirin. Hemen geçerli olur ve öyle kalır.
settings-language = Sizin diliniz
settings-right-to-left = Sağdan sola yazılan metin (Arapça)
settings-look = Hangi satırın doğru olduğuna bakın
settings-colours = Renkler
settings-large = Mahalle sakininin metni büyük
settings-large-print = Kâğıt büyük harflerle
settings-lock = Kimse bir şey yapmazsa kilitlenir
settings-auto = kendiliğinden
settings-app = harfleri inloop dizer
settings-terminal = harfleri pencere dizer
settings-blocks = büyük, bloklarla
settings-of-terminal = pencerenin renkleri
settings-dark = koyu üzerine açık
settings-light = açık üzerine koyu
settings-contrast = yüksek karşıtlık
settings-where-needed = gereken yerde
settings-always = her zaman
settings-never = sadece tuşuyla
settings-yes = evet
settings-no = hayır
settings-minutes = { $minutes ->
    [one] { $minutes } dakika sonra
   *[other] { $minutes } dakika sonra
}
reading-title = Hangi satır doğru?
reading-explained = Arapça sağdan sola yazılır. Bu büyük kelime her zaman doğrudur. Aynı kelimenin olduğu satırı bulun: harfler bitişik, aynı sırada, solunda da 17-03-2026 tarihi.
reading-blocks = Hiçbiri: büyük çizilsin
reading-unknown = Ayırt edemiyorum
notice-reading = Bu pencere için hatırlanacak. Ayarlarda tekrar bulabilirsiniz.
## Düz metin satırları (--plain)

plain-no-desk = Bu bilgisayarda henüz bir danışma masası yok. inloop programını --plain olmadan başlatıp soruları yanıtlayın veya şunu kullanın: inloop setup
plain-type-language = Dilin numarasını veya adını yazın. Ya da devam etmek için bir görüşmenin kodunu yazın.
plain-no-language = Bu dil listede yok ve böyle bir kod da yok. Bir daha deneyin.
plain-quiet = Dosya için bir satır daha.
plain-quiet-explained = Görüşme sırasında “Dosya için bir satır daha” sözünü duyarsanız yalnızca sizin duymanız gereken bir şey var demektir. Yalnızken veya kulaklık takılıyken ! yazın.
plain-card-done = Yaptıklarınızın numaralarını yazın. Devam etmek için yalnızca Enter'a da basabilirsiniz.
plain-choose-card = Tümünü duymak için bir numara yazın. Geri dönmek için yalnızca Enter'a basın.
plain-type-agreed = Neyin kararlaştırıldığını yazın. Bir şey kararlaştırılmadıysa yalnızca Enter'a basın.
plain-chose-nobody = Kimse seçilmedi. Yönlendirmeden devam etmek için bir kez daha Enter'a basın.
plain-stop-kept = Durmak istiyor musunuz? Anlatılanlar saklandı.
plain-stop = Evet, dur
plain-finished = Bu görüşme bitti ve saklandı.
plain-slip-print = Yazdır
plain-slip-save = PDF olarak kaydet
plain-slip-save-text = Düz metin olarak kaydet
plain-slip-done = Bu görüşme tamam
plain-slip-not-made = Kâğıt henüz yazdırılmadı veya kaydedilmedi. Kâğıtsız bitirmek için aynısını bir kez daha seçin.
plain-locked = Bir süre hiçbir şey yazılmadı, bu yüzden masa şimdi kilitli. Hiçbir şey kaybolmadı.
plain-help = Ekran okuyucu veya Braille satırı için düz metin satırları
plain-help-lang = --plain ile kullanıldığında ziyaretçinin dili

## Renkler

palette-help = Yalnızca bu seferlik renkler: terminal, dark, light veya contrast

## Keys, rights, consent, backup
safekeeping-title = Anahtarlar ve saklama
key-safekeeping = anahtarlar ve saklama
safekeeping-volunteers = Gönüllüler ve anahtarlar
casebook-help = Saklananlar: görmek, düzeltmek, silmek, yedek kopya
casebook-help-volunteer = Danışma saatini açan kişinin kısa adı
casebook-help-log = Kim baktı
log-title = Kim baktı
log-find = Bir kodun başını veya 24-11 gibi bir tarih yazın.
log-none = Listede bununla ilgili bir şey yok.
log-erased = silindi
log-case-opened = görüşme başladı
log-case-viewed = okundu
log-case-continued = görüşmeye devam edildi
log-case-printed = yazdırıldı: { $sheet }
log-case-exported = dosya olarak saklandı: { $sheet }
log-case-corrected = bir cevap düzeltildi
log-case-erased = her şey silindi
log-sheet-slip = kâğıt
log-sheet-hand-over = yardım edecek kişi için sayfa
log-sheet-everything = bu kodla ilgili her şey
log-desk-unlocked = danışma saati açıldı
log-desk-locked = danışma saati kilitlendi
log-backup-made = yedek kopya yapıldı
log-backup-restored = yedek kopya geri yüklendi
log-copy-put-back = hasardan sonra kopya geri yüklendi
log-retention-set = saklama süresi ayarlandı
log-records-expired = eski kayıtlar silindi
log-date-confirmed = tarih onaylandı
log-key-renewed = anahtar yenilendi
log-read = bu liste okundu
log-volunteer-added = gönüllü kabul edildi
log-volunteer-removed = gönüllü çıkarıldı
log-passphrase-renewed = yeni şifre cümlesi verildi
log-recovery-used = kurtarma anahtarıyla açıldı
log-recovery-renewed = yeni kurtarma anahtarı yapıldı
record-row = Bu kodla ilgili her şey: görmek ve düzeltmek
record-warning = Burada anlatılan her şey yazıyor. Bunu bilmemesi gereken biri de ekrana bakıyor mu? Önce mahalle sakinine uygun olup olmadığını sorun.
key-correct = düzeltmek
key-save-data = bilgisayar için saklamak
record-notice-saved = Şu adla saklandı: { $path }. Bu dosya şifrelenmemiş: bu bilgisayarı kullanabilen herkes onu okuyabilir.
correct-title = Hangi cevap yanlış?
correct-new = Doğru cevap nedir?
correct-now = Şimdi yazan: { $answer }
correct-explained = Eski cevap her yerden silinir. Bu biraz sürebilir.
running-correct = düzeltiliyor
notice-corrected = Düzeltildi. Eski cevap her yerden silindi.
erase-row = Her şeyi silmek
erase-title = { $code } ile ilgili her şey silinsin mi?
erase-explained = Bu görüşmeyle ilgili her şey bu programın bütün dosyalarından silinir. Bu geri alınamaz. Yazdırılmış veya dosya olarak saklanmış kâğıtları kendiniz yok edersiniz.
erase-told = Bunlara zaten anlatıldı. Bu geri alınamaz: { $names }
erase-told-none = Başkalarına hiçbir şey anlatılmadı.
erase-no = Hayır, hiçbir şey silinmesin
erase-yes = Evet, her şey silinsin
erase-done = Her şey silindi. Silme belgesi burada: yazdırın veya saklayın.
record-help-see = Bir kodla saklanan her şey
record-help-correct = Bir cevabı düzeltir: eskisi her yerden silinir
record-help-erase = Bir kodla saklanan her şeyi bütün dosyalardan siler
record-help-due = Önümüzdeki 30 gün içinde silinecekler
record-help-code = Kâğıtta yazan kod
record-help-log-code = Sadece bu kodla ilgili olanlar
record-help-since = Sadece bu günden itibaren
record-help-json = JSON olarak
record-help-out = Dosya olarak saklar: PDF, --json ile de JSON
record-help-lang = Hollandacanın yanındaki dil
record-help-question = Hangi soru, örneğin story
record-help-answer = Doğru cevabın bulunduğu dosya: metin veya bir seçeneğin kodu; yoksa sorulur
record-help-yes = Önce emin misiniz diye sormaz
record-help-receipt = Silme belgesinin yazılacağı yer, PDF olarak
record-error-coordinator = Bunu sadece koordinatör yapabilir.
record-error-no-case = { $code } koduyla hiçbir şey saklanmıyor.
record-error-no-answer = Burada { $question } sorusunun cevabı yok.
record-error-answer = Bu, burada cevap olamaz. Olabilenler: { $choices }
record-error-not-erased = Hiçbir şey silinmedi.
record-not-all-on-paper = Her şey kâğıtta yazamaz. Her şey masadaki ekrandadır.
record-receipt-saved = Silme belgesi burada: { $path }
retention-title = Ne kadar süre saklıyoruz
retention-explained = Her tür için seçin; süre son temastan itibaren sayılır. Daha uzun süre, sadece kendisine bu söylenen kişiler için geçerlidir. Daha kısa süre herkes için, şimdi saklı olanlar için de geçerlidir.
retention-cases = Görüşmeler
retention-drafts = Bitmemiş görüşmeler
retention-months = { $months ->
    [one] { $months } ay
   *[other] { $months } ay
 }
retention-days = { $days ->
    [one] { $days } gün
   *[other] { $days } gün
 }
retention-keep = Böyle saklayalım
retention-would-go = { $count ->
    [one] O zaman bir sonraki açılışta { $count } görüşme silinir.
   *[other] O zaman bir sonraki açılışta { $count } görüşme silinir.
 }
retention-board = Panodan alınmış sorular
retention-access = Kimlerin baktığını gösteren liste
retention-records = Bu listenin ve panonun eski satırları, süreleri dolduktan sonra bir ay içinde silinir. Danışma saatini kimlerin açabildiği her zaman yazılı kalır.
retention-notice-kept = Bu, şu andan itibaren geçerli.
due-title = Yakında silinecekler
due-explained = Bunlar önümüzdeki 30 gün içinde kendiliğinden silinir. Koordinatör şimdi de silebilir.
due-none = Önümüzdeki 30 gün içinde hiçbir şey silinmeyecek.
due-case = görüşme
due-draft = bitmemiş görüşme
due-until = saklandığı son gün: { $date }
over-gone = { $count ->
    [one] Saklama süresi dolmuştu: { $count } görüşme silindi.
   *[other] Saklama süresi dolmuştu: { $count } görüşme silindi.
 }
date-title = Bugünün tarihi bu mu: { $date }?
date-explained = { $count ->
    [one] Bu tarihe göre { $count } görüşmenin saklama süresi doldu. Ama bu danışma saati uzun süre kullanılmamış ya da bu bilgisayarın saati yanlış. Tarih doğruysa bu görüşme şimdi silinir.
   *[other] Bu tarihe göre { $count } görüşmenin saklama süresi doldu. Ama bu danışma saati uzun süre kullanılmamış ya da bu bilgisayarın saati yanlış. Tarih doğruysa bu görüşmeler şimdi silinir.
 }
date-right = Evet, tarih doğru
date-wrong = Hayır veya bilmiyorum
notice-date-wrong = Hiçbir şey silinmedi. Bu bilgisayarın saatini ve tarihini düzeltin, sonra danışma saatini yeniden açın.
backup-row = Yedek kopya yapmak
backup-title = Yedek kopya yapmak
backup-explained = Bu danışma saatindeki her şey, kendi şifre cümlesiyle kilitli tek bir dosyaya konur. Onu bu bilgisayardan başka bir yerde saklayın.
backup-stick = USB belleğe: { $path }
backup-to = Hangi klasöre
backup-passphrase = Yedek kopyanın şifre cümlesi: bir yere yazın ve ayrı saklayın
backup-running = yedek kopya yapılıyor, sonra geri okunuyor
backup-running-of = Lütfen bekleyin: { $what }, { $done } / { $all } (Ctrl+C durdurur)
backup-made = Yedek kopya hazır: { $path }. Baştan sona geri okundu ve doğru: { $events } kayıt. Şimdi USB belleği güvenle çıkarabilirsiniz.
backup-made-command = { $path }: yapıldı, geri okundu ve doğru: { $events } kayıt, { $files } dosya
backup-not-noted = Yedek kopya hazır. Danışma saati bu arada kilitlendi, bu yüzden bu işlem listeye yazılmadı.
backup-due-never = Henüz yedek kopya yapılmadı. Bir tane yapın.
backup-due-old = Son yedek kopyanın tarihi: { $date }. Yenisini yapın.
backup-ask-new = Yedek kopyanın yeni şifre cümlesi:
backup-ask-again = Aynı şifre cümlesi bir daha:
backup-ask = Yedek kopyanın şifre cümlesi:
backup-help = Bu danışma saatindeki her şeyle kilitli tek bir dosya yapar ve onu geri okur
backup-help-to = Klasör veya USB bellek; ya da adı .age ile biten bir dosya
backup-help-recipient = Şifre cümlesi yerine bu anahtar (age1) için; birkaç kez yazılabilir. Şifre cümlesiyle birlikte olmaz: o zaman iki yedek kopya yapın
backup-help-passphrase-file = Yedek kopyanın şifre cümlesinin olduğu dosya; verilmezse şifre cümlesi sorulur
backup-fault-mixed = bir yedek kopya ya şifre cümlesiyle ya da anahtarlarla (age1) kilitlenir, ikisiyle birden olmaz; iki tane yapın
backup-fault-not-closed = yedek kopya için bir şifre cümlesi veya bir anahtar gerekiyor
backup-fault-recipient = “{ $key }” bir age anahtarı değil; age anahtarı age1 ile başlar
backup-fault-identity = o dosyada age anahtarı yok
backup-fault-wrong-key = bu şifre cümlesi veya anahtar yedek kopyayı açmıyor
backup-fault-takes-passphrase = bu yedek kopya anahtarla değil, şifre cümlesiyle açılır
backup-fault-takes-identity = bu yedek kopya bir anahtar için yapılmış: --identity kullanın
backup-fault-too-much-work = bu dosya, bir inloop yedek kopyasından daha çok hesap işi istiyor
backup-fault-foreign = bu dosya bir inloop yedek kopyası değil
backup-fault-cut = bu yedek kopya tam değil: sonu eksik
backup-fault-changed = bu yedek kopya zarar görmüş veya değiştirilmiş; başka bir yedek kopya kullanın
backup-fault-incomplete = bu yedek kopya açılıyor, ama eksik; başka bir yedek kopya kullanın
backup-fault-list = silinmiş görüşmelerin listesi { $path } zarar görmüş, silinenler geri gelebilir; --erased ile sağlam bir liste verin
backup-list-damaged = Silinmiş görüşmelerin listesi zarar görmüştü. inloop listeyi yeniden yaptı, eskisini erased.damaged adıyla sakladı.
backup-fault-newer = bu yedek kopya daha yeni bir inloop sürümünden; o sürümü kullanın
backup-fault-not-there = o klasör veya dosya yok; USB bellek takılı mı?
backup-fault-no-room = yer yetmiyor: gereken { $needed } MB, boş olan { $free } MB
backup-fault-read-only = oraya hiçbir şey yazılamıyor
backup-fault-broken-off = iş yarıda kesildi: USB bellek çıkarıldı mı? Yedek kopya yapılmadı ve bu adla yarım bir dosya da yok
backup-fault-read-back = geri okunan, yazılanla aynı değil: bu USB belleğe güvenmeyin ve başka birini alın
backup-fault-not-empty = geri yükleme sadece boş bir klasöre yapılabilir; hiçbir şey değiştirilmedi
backup-fault-stopped = durduruldu; hiçbir şey yapılmadı
restore-help = Bir yedek kopyayı boş bir klasöre geri yükler; --apply olmadan sadece bakar
restore-help-file = Yedek kopya
restore-help-apply = Gerçekten geri yükler
restore-help-erased = Silinmiş görüşmelerin listesi (-erased.list); yedek kopyanın yanındaki liste her zaman sayılır
restore-help-identity = Yedek kopyanın yapıldığı age anahtarının olduğu dosya
restore-found = Yedek kopya: { $name }, yapıldığı gün { $date }: sağlam, { $events } kayıt
restore-file =   { $name } ({ $bytes } bayt)
restore-forgets = { $count ->
    [0] Unutulacak silinmiş görüşme yok.
    [one] { $count } silinmiş görüşme silinmiş kalır.
   *[other] { $count } silinmiş görüşme silinmiş kalır.
 }
restore-dry = Henüz hiçbir şey geri yüklenmedi. Bu, --apply ile yapılır.
restore-done = { $folder } klasörüne geri yüklendi. Herkes o zamanki kendi şifre cümlesiyle girer.
restore-key = yedek kopyayı geri yüklemek
restore-title = Bir yedek kopyayı geri yüklemek
restore-explained = Dosyayı seçin ve yedek kopyanın şifre cümlesini yazın. Sonra önce içinde ne olduğunu görürsünüz.
restore-path = Dosya (adı .age ile biter)
restore-passphrase = Yedek kopyanın şifre cümlesi
restore-looking = yedek kopya okunuyor
restore-running = yedek kopya geri yükleniyor
restore-confirm = Bu danışma saatini bu bilgisayara geri yüklemek için Enter tuşuna basın. Esc: yapma.
restore-ready = Danışma saati geri yüklendi. Kendi şifre cümlenizle girin.
doctor-help = Danışma saatindeki her şeyin sağlam olup olmadığını kontrol eder; hiçbir şeyi değiştirmez
doctor-help-volunteer = Açan kişinin kısa adı; ad verilmezse anahtarsız kontrol edilebilenler kontrol edilir
doctor-help-copy = Bu boş klasörde onarır; danışma saatinin klasörü olduğu gibi kalır
doctor-row = Her şey sağlam mı, kontrol etmek
doctor-title = Her şey sağlam mı?
doctor-running = her şey kontrol ediliyor
doctor-sound = Her şey sağlam.
doctor-unsound = { $count ->
    [one] Yolunda olmayan { $count } şey var.
   *[other] Yolunda olmayan { $count } şey var.
 }
doctor-header-whole = Anahtar yerleri sağlam.
doctor-header-spare = Anahtar yerlerinin olduğu iki dosyadan biri sağlam değil. Bir kez girin: o zaman onarılır.
doctor-header-gone = Anahtar yerleri kayıp veya zarar görmüş. Bir yedek kopyayı geri yükleyin.
doctor-newer = Bu danışma saati daha yeni bir inloop sürümünden. O sürümü kullanın.
doctor-anchor-whole = Olması gereken kayıt sayısı: { $count }.
doctor-anchor-gone = Kaç kayıt olması gerektiğini bilen dosya kayıp veya zarar görmüş. Bir kopya üzerinde onarın: --copy KLASÖR --volunteer AD.
doctor-chain-whole = { $count } kaydın hepsi var, sırayla ve değişmemiş.
doctor-chain-more = Beklenenden { $count } fazla kayıt var: program tam o anda durmuş. Bunun zararı yok; bir sonraki girişte düzelir.
doctor-chain-broken = { $found } numaralı kayıttan başlayarak bir şey eksik veya değiştirilmiş. Danışma saatini kullanmaya devam etmeyin. Son sağlam kopyayı geri yükleyin veya bir kopya üzerinde onarın: --copy KLASÖR --volunteer AD.
doctor-store-gone = Saklanan görüşmeler açılmıyor. Son sağlam kopyayı veya bir yedek kopyayı geri yükleyin.
doctor-opened = Her kayıt açılıyor: { $count }.
doctor-not-opened = { $number } numaralı kayıt açılmıyor.
doctor-blobs = Saklanan görüşmelerin yanında, güvenle saklanmamış ayrı parçalar (blobs) var. Bir yedek kopya yapın ve bunu bildirin.
doctor-no-blobs = Yanında ayrı parça yok.
doctor-slots = { $count ->
    [one] { $count } gönüllünün anahtar yeri var.
   *[other] { $count } gönüllünün anahtar yeri var.
 }
doctor-slots-unread = { $count } anahtar yeri okunamıyor.
doctor-refused = Bu ad ve şifre cümlesi bu danışma saatini açmıyor.
doctor-erased-back = { $count } silinmiş görüşme hâlâ içeride duruyor. Bir kez girin: o zaman yeniden silinir.
doctor-erased-gone = Silinmiş ve gerçekten yok olmuş: { $count }.
doctor-leftover = Yarıda kesilen bir işten bir şey kalmış: { $name }. Bir sonraki girişte temizlenir.
doctor-copies = Bu bilgisayardaki kopyalar: { $count }, en yenisinin tarihi: { $date }.
doctor-no-copies = Bu bilgisayarda henüz kopya yok.
doctor-room = Boş yer: { $free } MB.
doctor-little-room = Neredeyse hiç yer kalmadı: { $free } MB. Bu bilgisayarda yer açın.
doctor-open-to-others = Bu bilgisayardaki başka kişiler buna erişebiliyor: { $name }. Klasörün izinlerini sadece sahibine verin.
doctor-private = Buna sadece bu klasörün sahibi erişebilir.
doctor-repaired = { $folder } klasöründe onarıldı: { $kept } kayıt. Danışma saatinin klasörü değiştirilmedi.
doctor-repaired-lost = Kaybolan kayıtlar: { $first } ile { $last } arası (ikisi de dâhil).
doctor-repaired-from-copy = Alındığı kopyanın tarihi: { $date }.
doctor-repaired-whole = Hiçbir şey kaybolmadı.
doctor-from-inside = Danışma saati açık. Gerisi şununla kontrol edilir: inloop casebook doctor
damaged-title = Bir şey zarar görmüş
damaged-explained = Olması gereken kayıt: { $expected }, sağlam bulunan: { $found }. Hiçbir şeyin üzerine yazılmadı.
damaged-copy = Sağlam bir kopya var: { $when }. Bu kopya geri yüklenebilir.
damaged-lost = Kopya geri yüklenirse şundan sonra yazılanlar kaybolur: { $when }. Şimdi burada olanlar “damaged” klasöründe saklı kalır.
damaged-no-copy = Bu bilgisayarda kopya yok. Koordinatörü çağırın: bir yedek kopya geri yüklensin.
damaged-put-back = Kopyayı geri yüklemek
damaged-leave = Hiçbir şey yapmamak ve koordinatörü çağırmak
damaged-done = Kopya geri yüklendi. Yeniden girin.
damaged-moment = { $date }, saat { $time }
damaged-unknown-when = bilinmeyen bir tarih
papers-notice = Yönetim kurulu için taslak, inloop tarafından yapıldı. Hukuki tavsiye değildir (geen juridisch advies): kontrol edin ve tamamlayın.
papers-footer = { $name } · yapıldığı gün: { $date }
papers-written = Yazıldı: { $path }
papers-save = Bunu PDF olarak saklamak için Enter tuşuna basın.
papers-help-out = PDF dosyası
papers-help-replace = Zaten var olan bir dosyanın yerine yazar
register-row = Yönetim kurulu için sayfa: veri işleme kayıt defteri
register-help = Veri işleme kayıt defteri, PDF olarak, taslak (AVG, madde 30)
register-title = Veri işleme kayıt defteri (AVG: AB veri koruma tüzüğü, madde 30)
register-explained = Bu danışma saatinin neyi, kimin hakkında, neden ve ne kadar süre sakladığı ve nasıl koruduğu. İçinde ad yoktur.
register-controller = Kim sorumlu
register-controller-desk = Danışma saati: { $name }
register-fill-in = Kuruluş, adres, telefon ve e-posta: (doldurun)
register-officer = Veri koruma görevlisi (functionaris gegevensbescherming), varsa: (doldurun)
register-purposes = Bilgiler ne için kullanılıyor
register-purpose-refer = Mahalle sakiniyle birlikte kimin yardım edebileceğini aramak ve oraya nasıl gidileceğini kâğıt üzerinde vermek.
register-purpose-follow-up = Mahalle sakini isterse, yardımın gelip gelmediğini sonra sormak.
register-basis = Hukuki dayanak: mahalle sakininin izni (toestemming), kendi dilinde sorulur; her zaman hayır denebilir. Bunun doğru olup olmadığını yönetim kurulu inceler.
register-people = Kimin hakkında
register-people-residents = Danışma saatine gelen mahalle sakinleri.
register-people-near = Mahalle sakini anlattığı ölçüde, çevresindeki kişiler.
register-people-volunteers = Gönüllüler: kısa ad, rol ve neyi ne zaman açtıkları.
register-data = Hangi bilgiler
register-data-all = Soru listesine verilen cevaplar, şu bölümlerde (her soru atlanabilir):
register-data-special = Bunların içinde sağlık bilgileri olabilir: özel nitelikli kişisel veriler (AVG, madde 9). BSN (vatandaş numarası) sorulmaz ve saklanmaz.
register-recipients-heading = Bilgiler kime veriliyor
register-recipients = { $count ->
    [0] Şu anda hiç kimseye: izin verilmedi.
    [one] Her taraf ve her amaç için ayrı izinle: { $count } taraf.
   *[other] Her taraf ve her amaç için ayrı izinle: { $count } taraf.
 }
register-recipients-unknown = Sadece her taraf ve her amaç için ayrı izinle.
register-third-countries = Programın kendisi hiçbir şeyi iletmez: ne internete ne de başka bir ülkeye.
register-kept = Ne kadar süre
register-kept-months = Son temastan { $months } ay sonrasına kadar.
register-kept-erased = Mahalle sakini isterse daha önce: o zaman her şey programın bütün dosyalarından silinir. Rastgele numaralardan oluşan bir liste, eski bir yedek kopyanın da bunu unutmasını sağlar.
register-security = Nasıl korunuyor
register-security-sealed = Mahalle sakinlerinin anlattığı her şey şifrelenmiş olarak saklanır (XChaCha20-Poly1305).
register-security-slots = { $count ->
    [one] { $count } gönüllünün kendi şifre cümlesi var (Argon2id).
   *[other] { $count } gönüllünün her birinin kendi şifre cümlesi var (Argon2id).
 }
register-security-log = Ekran kendiliğinden kilitlenir. Kimin neyi açtığı yazılır.
register-security-backup = Son yedek kopya, ayrıca şifrelenmiş: { $date }.
register-security-no-backup = Bilinen bir yedek kopya yok.
register-security-limits = Şifrelenmemiş olanlar: yazdırılmış kâğıtlar ve PDF veya metin olarak saklanmış kâğıtlar.
gone-row = Yönetim kurulu için sayfa: laptop kaybolursa
gone-help = Laptopta ne olduğu ve kaybolursa önce ne yapacağınız, PDF olarak
gone-help-without = Ad ve şifre cümlesi olmadan: sadece anahtarsız görülebilenler
gone-title = Laptop kayboldu: şimdi ne yapılır
gone-explained = Bu bilgisayarda ne olduğu, nasıl kilitli olduğu ve önce ne yapacağınız. Bunu şimdi yazdırın: laptop kaybolunca artık yazdıramazsınız.
gone-first = Önce ne yaparsınız
gone-step-note = Laptopun kaybolduğunu ne zaman fark ettiğinizi yazın. Süre o andan başlar.
gone-step-board = Koordinatöre ve yönetim kuruluna hemen haber verin.
gone-step-police = Çalındı mı? Polise bildirin (aangifte) ve bildirimin numarasını saklayın.
gone-step-authority = Bunun Autoriteit Persoonsgegevens'e (Hollanda'nın kişisel verileri koruma kurumu) bildirilmesi gereken bir veri sızıntısı (datalek) olup olmadığına yönetim kurulu karar verir. Bildirim, fark etmenizden sonra 72 saat içinde yapılmalıdır; ilgili kişiler için muhtemelen bir risk yoksa gerekmez (AVG: AB veri koruma tüzüğü, madde 33). Emin değilseniz: Autoriteit Persoonsgegevens'e sorun.
gone-step-people = Kişiler için risk büyükse, bunu onların da öğrenmesi gerekir (AVG, madde 34). Laptopun üzerinde veya yanında yazılı duran bir şifre cümlesini düşünün.
gone-step-own-register = Ne olduğunu ve ne yaptığınızı kendi veri sızıntısı listenize yazın; bildirmeseniz bile.
gone-step-restore = Son yedek kopyayı başka bir bilgisayara geri yükleyin.
gone-step-renew = Herkes yeni bir şifre cümlesi seçsin; siz de yeni bir kurtarma anahtarı yapın.
gone-what = İçinde ne vardı
gone-conversations = { $count ->
    [one] { $count } saklanan görüşme.
   *[other] { $count } saklanan görüşme.
 }
gone-events = { $count } şifrelenmiş kayıt (cevaplar, yönlendirmeler, kimin ne zaman baktığı). Bunların kaç görüşme olduğu anahtarsız görülemez.
gone-unknown = İçinde ne kadar şey olduğu görülemiyor.
gone-not-sealed = Kilitli olmayanlar: PDF veya metin olarak saklanmış kâğıtlar ve yazıcının hâlâ sakladıkları. Böyle şeyler var mıydı, kontrol edin.
gone-sealed = Nasıl kilitli
gone-sealed-how = Mahalle sakinlerinin anlattığı her şey şifrelenmiştir (XChaCha20-Poly1305). Anahtar sadece bir şifre cümlesiyle (Argon2id) veya kâğıttaki kurtarma anahtarıyla açılır.
gone-slots = { $count ->
    [one] { $count } gönüllü açabilir.
   *[other] { $count } gönüllü açabilir.
 }
gone-weak = Danışma saati o sırada açık idiyse veya birinde bir şifre cümlesi ya da kurtarma anahtarı varsa bu korumaz.
gone-back = Neyi geri alabilirsiniz
gone-backup = Son yedek kopyanın tarihi: { $date }. Ondan sonra yazılanlar kayboldu.
gone-no-backup = Bilinen bir yedek kopya yok.
gone-backup-unknown = Son yedek kopyanın ne zaman yapıldığı anahtarsız görülemez. Dosyanın adındaki tarihe bakın.
door-closing = Bir dakika sonra kilit kapanır. Bu görüşmeden hiçbir şey saklanmadı: o zaman kaybolur. Devam etmek için bir tuşa basın.
door-closing-blank = Bir dakika sonra kilit kapanır. Bir tuşa basılırsa açık kalır.
door-lock-title = Bu görüşmeden hiçbir şey saklanmadı. Yine de kilitlensin mi?
door-lock-yes = Evet, kilitlensin; görüşme o zaman kaybolur
door-locked-nothing = Bir süre hiçbir şey yazılmadı. Bu yüzden danışma saati şimdi kilitli. Bu görüşmeden hiçbir şey saklanmadı.
door-locked-away = Bilgisayar uykudaydı veya program durmuştu. Bu yüzden danışma saati şimdi kilitli.
key-recover = kurtarma anahtarı
key-volunteers = gönüllüler
door-recover-title = Kurtarma anahtarıyla açmak
door-recover-explained = Kâğıttaki sekiz grubu yazın. Büyük harf, boşluk ve kısa çizgi fark etmez.
door-recover-key = Kurtarma anahtarı
door-recover-mistyped = Kurtarma anahtarı böyle olmaz: bir şey eksik veya bir harf ya da rakam yanlış. Kâğıdınıza bir daha bakın.
door-recover-mismatch-wait = Bu kurtarma anahtarı bu danışma saatinin değil ya da sonradan yenisi yapıldı. Başka birini denemeden önce { $seconds } saniye bekleyin.
door-recover-who = Yeni şifre cümlesi kime verilecek?
door-recover-who-explained = Kurtarma anahtarı doğru. Yeni şifre cümlesinden sonra size yeni bir kurtarma anahtarı da verilir: o zaman eskisi artık hiçbir şeyi açmaz.
door-recover-new = Henüz listede olmayan biri
door-recover-new-explained = Kurtarma anahtarıyla giren ve henüz listede olmayan kişi koordinatör olur.
running-recover = kurtarma anahtarı deneniyor
door-volunteers-title = Bu danışma saatini kimler açıyor?
door-volunteers-row = { $name }: { $role }
door-volunteers-own-row = { $name } (bu sizsiniz): { $role }
door-volunteers-new = Yeni bir gönüllüyü kabul etmek
door-volunteers-recovery = Yeni bir kurtarma anahtarı yapmak
door-role-volunteer = gönüllü
door-role-coordinator = koordinatör
door-person-passphrase = Yeni bir şifre cümlesi vermek
door-person-own-passphrase = Kendi şifre cümlenizi değiştirmek
door-person-remove = Çıkarmak: bu kişi bırakıyor
door-passphrase-title = Yeni bir şifre cümlesi, { $name } için
door-passphrase-explained = O kişi kendisi yazsın. Sadece o kişinin bildiği dört veya daha çok kelime seçilsin.
running-passphrase = şifre cümlesi değiştiriliyor
notice-passphrase = Yeni şifre cümlesi şu andan itibaren geçerli. Eskisi artık hiçbir şeyi açmıyor.
door-add-role = { $name } ne yapabilir?
door-add-volunteer = Görüşme yapmak
door-add-coordinator = Gönüllü kabul etmek, silmek ve yedek kopya yapmak da (koordinatör)
door-remove-title = { $name } çıkarılsın mı?
door-remove-explained = { $name } o andan itibaren danışma saatini artık açamaz. Sonra program yeni bir anahtar yapar; siz çalışmaya devam edebilirsiniz. { $name } ne yazdıysa kalır.
door-remove-no = Hayır, kalsın
door-remove-yes = Evet, çıkarılsın
running-remove = yeri kaldırılıyor
notice-removed = Çıkarıldı. O şifre cümlesi artık hiçbir şeyi açmıyor.
fault-last-coordinator = Bir koordinatör kalmalı. Önce başka bir koordinatör kabul edin.
fault-no-such-volunteer = Bu danışma saatinde bu kısa adla kimse yok.
door-new-recovery-title = Yeni bir kurtarma anahtarı yapılsın mı?
door-new-recovery-explained = O zaman eski kurtarma anahtarı artık hiçbir şeyi açmaz. Kâğıt kalem hazırlayın: yenisini sadece bir kez görürsünüz.
door-new-recovery-no = Hayır, eskisi kalsın
door-new-recovery-yes = Evet, yenisi yapılsın
running-recovery = kurtarma anahtarı yapılıyor
door-recovery-title = Yeni kurtarma anahtarınız
door-recovery-explained = Eskisi artık hiçbir şeyi açmıyor: o kâğıdı atın. Bunu kâğıda yazın ve bu binanın dışında saklayın. Onu sadece bir kez görürsünüz.
notice-recovery = Yeni kurtarma anahtarı geçerli.
door-renewing = Anahtar yenileniyor: %{ $percent }. Çalışmaya devam edebilirsiniz.
notice-renewed = Anahtar yenilendi. Çıkarılan kişi artık hiçbir şeyi açamaz.
door-renewal-failed = Anahtar henüz yenilenmedi. { $reason } Program bir sonraki açılışta yeniden dener.
door-left-out-title = Bu kişilerin yeniden kabul edilmesi gerekiyor
door-left-out-explained = Anahtar yenilendi. Bu kişiler inloop programının eski bir sürümünden beri kilidi açmamıştı ve yerleri yeni anahtara geçemedi. Onları “Gönüllüler ve anahtarlar” bölümünde yeni bir şifre cümlesiyle yeniden kabul edin.
casebook-help-recover = Danışma saatini kurtarma anahtarıyla açar ve birine yeni bir şifre cümlesi verir
casebook-help-recover-volunteer = Yeni şifre cümlesi verilecek kişinin kısa adı
casebook-help-recover-file = İçinde kurtarma anahtarı olan, sadece sizin okuyabildiğiniz dosya; verilmezse sorulur
casebook-help-recover-add = O kişi henüz listede yok ve koordinatör olur
casebook-recover-asks = Kurtarma anahtarı:
casebook-recover-passphrase = Yeni şifre cümlesi, { $name } için:
casebook-recover-again = Aynı şifre cümlesi bir daha:
casebook-recover-done = { $name } danışma saatini yeniden açabilir. Eski kurtarma anahtarı artık hiçbir şeyi açmıyor. Yenisi şudur:
key-consent = kim neyi bilebilir
key-hand-over = bilgi aktarma
key-withdraw = izni durdurmak
case-consent = Kim neyi bilebilir? Sormak, okumak veya durdurmak
case-hand-over = Bilgi aktarma: bundan sonra yardım edecek kişi için sayfa
case-no-contact = Artık kendisine ulaşılmasın
no-contact-title = Bu mahalle sakini artık kendisine ulaşılmasını istemiyor mu?
no-contact-explained = O zaman hiçbirimiz sonra nasıl gittiğini sormaz ve numarası hiçbir kâğıtta yazmaz. Mahalle sakini her zaman yine randevu almadan gelebilir.
no-contact-yes = Evet, artık ulaşılmasın
no-contact-no = Hayır, olduğu gibi kalsın
notice-no-contact = Saklandı: artık kendisine ulaşılmayacak.
handing-kind-ask = hangi konuda yardım arandığı
handing-kind-story = neler yaşandığı
handing-kind-contact = ad ve numara
handing-kind-report = nasıl gittiğinin bize söylenmesi
handing-not-asked = henüz sorulmadı
handing-nothing = hiçbir şeye izin yok
handing-may = izin var: { $kinds }
handing-plan-consent = Anlatmak: { $standing }
handing-wish-other = Mahalle sakini daha önce başka bir şey söylemişti. Şimdi bu tek yer için söylediği geçerlidir.
handing-notice-mark = Önce neye izin olduğunu seçin. Ya da şunu seçin: bunların hiçbiri.
handing-notice-kept = Mahalle sakininin bu konuda söylediği saklandı.
handing-notice-nothing-stands = Henüz hiçbir şeye izin verilmedi. Durdurulacak bir şey yok.
handing-nobody = Henüz kimse seçilmedi. Önce kimin yardım edebileceğini birlikte seçin.
handing-choose = Bilgiler kime aktarılacak?
handing-print = Yazdırmak
handing-save = PDF olarak saklamak
handing-save-data = Veri olarak saklamak (JSON)
handing-without-name = Adsız, mahalle toplantısı (wijktafel) için
handing-with-name = İzin verilen her şeyle
handing-by-introduction = Buraya sadece tanıştırarak gidilir ve burası hiçbir kâğıtta yazmaz. Mahalle sakinini kendiniz tanıştırın.
handing-by-phone = Bununla ilgili hiçbir şey kâğıda yazılmaz. Mahalle sakiniyle birlikte kendiniz telefon edin.
handing-no-consent = Kime: { $party }. Mahalle sakini ona bir şey anlatabileceğimizi henüz söylemedi. Bu yüzden sayfa yok. Önce sorun.
handing-gone = Bu yer artık rehberde yok. Bu yüzden sayfa yok.
handing-notice-saved-data = Saklandı: { $path }. Dikkat: bu dosya kilitli değil.
handing-title = Bilgi aktarma
handing-title-without-name = Mahalle toplantısı (wijktafel) için soru, adsız
handing-from = Gönderen: { $desk }, { $date }
handing-from-by = Gönderen: { $desk } ({ $volunteer }), { $date }
handing-asked = İstenen: { $need }
handing-label-code = Danışma saatinin kodu
handing-label-to = Kime
handing-label-told = Anlatılan
handing-label-contact = İletişim
handing-label-report = Nasıl gidiyor
handing-told = { $question } – { $answer }
handing-contact-unwanted = Mahalle sakini kendisine ulaşılmasını istemiyor. Ona ulaşmaya çalışmayın.
handing-contact-desk = Numara verilmedi. Mahalle sakini kendisi yine bize gelir.
handing-contact-when = Sadece şu zamanda: { $time }
handing-contact-how = Sadece şu yolla: { $how }
handing-contact-number = { $number }
handing-report = Nasıl gittiğini şuraya bildirin: { $desk }. Mahalle sakini buna izin veriyor.
handing-report-code = Nasıl gittiğini şuraya bildirin: { $desk }. Mahalle sakini buna izin veriyor. Şu kodu söyleyin: { $code }.
handing-report-not = Nasıl gittiğini bize anlatmayın. Buna izin yok.
handing-consent = İzin
handing-given = { $kinds } · söyleyen: { $giver } · { $date }
handing-giver-self = mahalle sakininin kendisi
handing-giver-partner = kocası, karısı veya hayat arkadaşı
handing-giver-child = oğlu veya kızı
handing-giver-parent = annesi veya babası
handing-giver-family = ailesinden başka biri
handing-giver-representative = temsilci veya vasi (mentor, bewindvoerder, voogd)
handing-withheld = Paylaşılmadı, çünkü buna izin yok: { $kinds }.
handing-no-own-words = Mahalle sakininin kendi sözleri burada yazmaz: içinde bir ad olabilir.
handing-only-for = Sadece { $party } için ve sadece bu soru için. Artık gerekmiyor mu? O zaman yok edin.
handing-help = Bundan sonra yardım edecek kişi için bir sayfa: sadece mahalle sakininin izin verdikleri
handing-help-code = Mahalle sakininin kâğıdındaki kod
handing-help-to = Birlikte seçilen yerin kimliği (id)
handing-help-without-name = Adsız ve kodsuz, mahalle toplantısı (wijktafel) için
handing-help-out = Yapılacak dosya: .pdf veya .json
handing-error-no-case = { $code } kodu bu danışma saatinde bilinmiyor.
handing-error-not-chosen = { $offer } bu görüşmede seçilmedi.
handing-error-stands = { $path } zaten var. Başka bir ad seçin.
handing-error-file = Dosyanın adı .pdf veya .json ile bitmeli.
handing-written = Yapıldı: { $path }. Dikkat: bu dosya kilitli değil.

## Na een herstel of een nieuwe sleutel
door-recovery-unseen = Yeni kurtarma anahtarı henüz kâğıda yazılmadı. “Bu danışma saatini kimler açıyor?” altında bir tane daha yapın.
door-who-left = Bu danışma saati bir yedekten geri yüklendi. O zamandan beri ayrılan oldu mu? O kişiyi “Bu danışma saatini kimler açıyor?” altında çıkarın.
fault-cost = Bu danışma saatinin kilidi çok zayıf ya da bu bilgisayar için çok ağır. Hiçbir şey değiştirilmedi. Koordinatörü çağırın.
fault-no-such-event = Bu artık burada değil. Hiçbir şey değiştirilmedi. Ne olduğuna yeniden bakın.
fault-overtaken = Bu arada başka bir şey değişti. Hiçbir şey kaybolmadı. Yeniden deneyin.
