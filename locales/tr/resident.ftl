# Mahalle sakini ile konuşmanın metinleri.
# Kısa cümleler, sade kelimeler, "siz". Metinde telefon numarası ve rakam yok.

## Konuşmanın bölümleri

section-begin = Başlamadan önce
section-who = Kimler burada
section-reason = Geliş sebebiniz
section-danger = Bekleyemeyecek konular
section-topics = Sorunuz
section-person = Size uygun olan
section-helpers = Size zaten yardım edenler
section-likes = Yapmayı sevdikleriniz
section-share = Kim neyi bilebilir
section-contact = Daha sonra görüşme

## Her yerde

choice-unknown = Bilmiyorum
choice-declined = Söylememeyi tercih ederim
choice-yes-no-yes = Evet
choice-yes-no-no = Hayır

## Başlamadan önce

question-keep = Anlattıklarınızı saklayabilir miyiz?
    .hint = Sadece cevaplarınızı saklarız, son görüşmeden sonra on iki aya kadar. Onları sadece bu danışma saatinin gönüllüleri görür. Her şeye hayır diyebilirsiniz.
choice-keep-keep = Evet, cevaplarımı saklayın
choice-keep-nothing = Hayır, hiçbir şey saklamayın

## Kimler burada

question-for-whom = Kimin için geldiniz?
choice-for-whom-self = Kendim için
choice-for-whom-other = Başka biri için
choice-for-whom-carer = Bir yakınıma bakıyorum, yardım arıyorum

question-sent-by = Buraya gelebileceğinizi size biri mi söyledi?
    .hint = İsterseniz, geldiğinizi ona haber verebiliriz.
choice-sent-by-nobody = Hayır, kendim geldim
choice-sent-by-doctor = Ev doktoru (huisarts) veya muayenehane
choice-sent-by-school = Okul
choice-sent-by-municipality = Belediye (gemeente)
choice-sent-by-neighbour = Bir komşu veya tanıdık
choice-sent-by-other = Başka biri

question-at-table = Sizinle birlikte kim geldi?
    .hint = İsterseniz bizimle tek başınıza da konuşabilirsiniz.
choice-at-table-nobody = Kimse gelmedi, tek başımayım
choice-at-table-family = Aileden biri
choice-at-table-friend = Bir arkadaş
choice-at-table-interpreter = Bir tercüman
choice-at-table-professional = Bir yardım görevlisi (hulpverlener)
choice-at-table-child = Bir çocuk

question-at-table-child = Çocuk yerine başka biri tercüme edebilir mi?
    .hint = Bu, bir çocuk için ağırdır. Bir yetişkin daha iyidir, telefonla da olur.

## Geliş sebebiniz

question-story = Anlatır mısınız, buraya ne için geldiniz?
    .hint = Kendi sözlerinizle. Kısa olması yeter.

question-topics = Konu nedir?
    .hint = Birden fazla seçebilirsiniz. İsterseniz bir resmi parmağınızla gösterin.
choice-topics-money = Para ve borçlar
choice-topics-letters = Mektuplar ve formlar
choice-topics-rights = Ödenek (uitkering) ve yasal haklar
choice-topics-housing = Ev ve konut
choice-topics-food = Yiyecek, giyecek ve eşya
choice-topics-health = Sağlık
choice-topics-home = Evde yardım
choice-topics-mobility = Bir yere gidip gelmek
choice-topics-mind = Sıkıntı, stres ve üzüntü
choice-topics-contact = İnsanlarla tanışmak
choice-topics-meaning = Hayatın anlamı, başkasına faydalı olmak
choice-topics-language = Hollandaca öğrenmek
choice-topics-digital = Telefon ve bilgisayar
choice-topics-work = İş ve gönüllü iş
choice-topics-children = Çocuklar ve çocuk yetiştirmek
choice-topics-caring = Bir yakınına bakmak
choice-topics-safety = Güvende olmak
choice-topics-residence = Burada yeni olmak veya oturum soruları

## Bekleyemeyecek konular

question-safe-now = Şu anda güvende misiniz, burada ve evde?
    .hint = Şimdi bir şey açıklamanız gerekmez. Bunu daha sonra da söyleyebilirsiniz.

question-unsafe-where = Nerenin güvenli olmadığını söylemek ister misiniz?
    .hint = Parmağınızla da gösterebilirsiniz veya bunu atlayabilirsiniz.
choice-unsafe-where-home = Benim evimde
choice-unsafe-where-here = Burada, şu anda
choice-unsafe-where-street = Dışarıda veya mahallede
choice-unsafe-where-child = Bir çocuk için
choice-unsafe-where-elder = Tanıdığım yaşlı biri için

question-urgent = Bugün veya yarın halledilmesi gereken bir şey var mı?
    .hint = Varsa, onunla başlarız.
choice-urgent-none = Hayır, bekleyebilir
choice-urgent-eviction = Evimden çıkmam gerekiyor
choice-urgent-cut-off = Gaz, elektrik veya su kesildi
choice-urgent-food = Yiyecek bir şey yok
choice-urgent-bed = Bu gece yatacak yerim yok
choice-urgent-medicine = İlaçlarım bitti
choice-urgent-confused = Birinin zihni birdenbire çok karıştı

question-eviction-date = Evinizden hangi tarihte çıkmanız gerekiyor?
    .hint = Mektuba birlikte bakın. Mektup veya tarih yok mu? O zaman bunu atlayın.

question-cut-off = Gazınız, elektriğiniz ve suyunuz hâlâ var mı?
choice-cut-off-on = Evet, hepsi var
choice-cut-off-warned = Evet, ama bir uyarı var
choice-cut-off-off = Hayır, kesilen bir şey var

question-eaten = Bugün yeterince yiyeceğiniz var mı?
    .hint = Sizinle birlikte oturanlar için de.

question-sleep-tonight = Bu gece uyuyacak bir yeriniz var mı?
    .hint = Birinin evinde kanepede yatmak da sayılır.

question-medicine = Bugün almanız gereken ilaçlar elinizde var mı?
    .hint = Hangileri olduğunu söylemeniz gerekmez. İlaç kullanmıyor musunuz? O zaman evet deyin.

## Para ve borçlar

question-money-what = Para konusunda durum nedir?
    .hint = Birden fazla seçebilirsiniz. Bu durumda olan çok insan var.
choice-money-what-debts = Borçlarım var
choice-money-what-budget = Param yetmiyor, geçinemiyorum
choice-money-what-bills = Bir faturayı ödeyemiyorum
choice-money-what-bailiff = İcra (deurwaarder) yazıyor veya geliyor
choice-money-what-emergency = En gerekli şeyler için şimdi param yok

question-money-behind = Bunlardan birinde gecikmiş borcunuz var mı?
choice-money-behind-none = Hayır
choice-money-behind-rent = Kira
choice-money-behind-energy = Gaz, elektrik veya su
choice-money-behind-insurance = Sağlık sigortası (zorgverzekering)
choice-money-behind-other = Başka bir şey

## Mektuplar ve formlar

question-letters-what = Mektup veya form için ne yapmak istiyorsunuz?
    .hint = Mektup yanınızda mı? Rahatça masaya koyabilirsiniz.
choice-letters-what-understand = Ne yazdığını anlamak
choice-letters-what-forms = Bir form doldurmak
choice-letters-what-reply = Cevap vermek
choice-letters-what-tax = Vergi işlerini yapmak
choice-letters-what-order = Evraklarımı düzene koymak

question-letters-date = Bir şeyin hangi tarihe kadar hazır olması gerekiyor?
    .hint = O tarihi mektupta birlikte ararız. Tarih yok mu? O zaman bunu atlayın.

## Ödenek (uitkering) ve yasal haklar

question-rights-what = Sorunuz ne hakkında?
choice-rights-what-benefit = Ödenek (uitkering)
choice-rights-what-allowance = Ek yardım parası (toeslagen)
choice-rights-what-minima = Düşük gelirliler için yardım
choice-rights-what-objection = Bir kararı doğru bulmuyorum
choice-rights-what-legal-advice = Kanunları bilen birini istiyorum

question-rights-meeting = Yakında bir görüşmeniz var mı ve birinin sizinle gelmesini ister misiniz?
    .hint = Örneğin belediye (gemeente) ile, yardım veya ödenek (uitkering) hakkında.

## Ev ve konut

question-housing-what = Ev konusunda durum nedir?
choice-housing-what-rent = Kirayı ödemekte zorlanıyorum
choice-housing-what-eviction = Belki evimden çıkmam gerekecek
choice-housing-what-search = Ev veya oda arıyorum
choice-housing-what-repair = Bozuk veya rutubetli bir yer var
choice-housing-what-neighbours = Komşularla kavga veya rahatsızlık var

question-rent-behind = Gecikmiş kira borcunuz var mı?
    .hint = Varsa, ödeme için de yardım ararız.

## Yiyecek, giyecek ve eşya

question-food-what = Neye ihtiyacınız var?
choice-food-what-parcel = Erzak veya gıda paketi
choice-food-what-meal = Sıcak bir yemek
choice-food-what-clothes = Giyecek
choice-food-what-furniture = Mobilya veya ev eşyası
choice-food-what-child-goods = Çocuk için eşya

question-food-together = Başkalarıyla birlikte yemek yemek hoşunuza gider mi?

## Sağlık

question-health-what = Size hangi konuda yardım edilebilir?
    .hint = Neyiniz olduğunu söylemeniz gerekmez.
choice-health-what-gp = Ev doktoru (huisarts) bulmak, görüşmek
choice-health-what-insurance = Sağlık sigortası ile ilgili sorular
choice-health-what-nursing = Yıkanma, yara veya ilaç için yardım
choice-health-what-exercise = Daha çok hareket etmek
choice-health-what-memory = Çok unutuyorum

question-health-doctor = Bir ev doktorunuz (huisarts) var mı?

## Evde yardım

question-home-what = Evde hangi yardımı arıyorsunuz?
choice-home-what-cleaning = Temizlik
choice-home-what-shopping = Market alışverişi
choice-home-what-odd-jobs = Ufak tefek işler ve bahçe
choice-home-what-meals = Yemek pişirmek veya eve yemek gelmesi
choice-home-what-adaptation = Evimin daha rahat ve güvenli olması

question-home-stairs = Merdiven, banyo veya kapı eşikleri size zor geliyor mu?
    .hint = Ya da düşmekten korkuyor musunuz?

## Bir yere gidip gelmek

question-mobility-what = Bir yere gitmenizi ne kolaylaştırır?
choice-mobility-what-transport = Ulaşım
choice-mobility-what-accompany = Benimle gelecek biri
choice-mobility-what-aids = Yardımcı araç, mesela rollator (yürüteç)
choice-mobility-what-indoors = Ev içinde yürümek için yardım

question-mobility-out = İstediğiniz kadar sık dışarı çıkabiliyor musunuz?

## Sıkıntı, stres ve üzüntü

question-mind-what = Size ağır gelen nedir?
    .hint = En yakın olanı seçin. Bir şey açıklamanız gerekmez.
choice-mind-what-stress = Stres, kafaya takmak veya kötü uyku
choice-mind-what-low = Kendimi çökmüş veya boş hissediyorum
choice-mind-what-grief = Artık aramızda olmayan birini özlüyorum
choice-mind-what-addiction = İçki, uyuşturucu, kumar, dijital oyun
choice-mind-what-recovery = Yeniden toparlanmak istiyorum
choice-mind-what-relative = Biri için endişeleniyorum

question-mind-dark = Bazen artık yaşamamayı düşündüğünüz oluyor mu?
    .hint = Bunu, zor günler geçiren herkese soruyoruz. Açıkça söyleyebilirsiniz.

question-mind-doctor = Bunu bir ev doktoruna (huisarts) anlattınız mı?

## İnsanlarla tanışmak

question-contact-what = Ne hoşunuza giderdi?
choice-contact-what-coffee = Bir yerde çay kahve içmek
choice-contact-what-buddy = Vakit geçirecek gönüllü arkadaş (maatje)
choice-contact-what-group = Bir grup veya etkinlik
choice-contact-what-phone = Beni ara sıra telefonla arayan biri
choice-contact-what-visits = Beni ziyarete gelen biri

question-contact-first-time = İlk seferinde birinin sizinle gelmesini ister misiniz?

## Hayatın anlamı, başkasına faydalı olmak

question-meaning-what = Hangisi ilginizi çekiyor?
choice-meaning-what-talk = Hayat üzerine güzel bir sohbet
choice-meaning-what-faith = İbadet, dua veya sessizlik için bir yer
choice-meaning-what-culture = Müzik, sanat veya kültür
choice-meaning-what-nature = Bahçe, hayvanlar veya doğa
choice-meaning-what-helping = Başkası için bir şey yapmak
choice-meaning-what-skills = Neler yapabildiğimi göstermek

question-meaning-grow = Bunu belki ileride iş olarak yapmak ister misiniz?
    .hint = Şart değil. Sadece keyif için de olabilir.

## Hollandaca öğrenmek

question-language-what = Ne arıyorsunuz?
choice-language-what-dutch = Hollandacayı baştan öğrenmek
choice-language-what-practice = Hollandaca konuşmak, pratik yapmak
choice-language-what-reading = Daha iyi okumak ve yazmak
choice-language-what-course = Bir kurs veya ders grubu

question-language-for = Dili ne için kullanmak istiyorsunuz?
choice-language-for-daily = Her gün, mahallede
choice-language-for-letters = Mektuplar ve randevular
choice-language-for-work = İş
choice-language-for-children = Çocukların okulu

## Telefon ve bilgisayar

question-digital-what = Hangi konuda yardım istersiniz?
choice-digital-what-device = Bilgisayar veya telefon edinmek
choice-digital-what-digid = DigiD ve devletin internet sayfaları
choice-digital-what-course = Bilgisayar kullanmayı öğrenmek
choice-digital-what-phone = Telefonumu anlamak

question-digital-have = İyi çalışan bir telefonunuz veya bilgisayarınız var mı?

## İş ve gönüllü iş

question-work-what = Ne yapmak istersiniz?
choice-work-what-job = Ücretli iş
choice-work-what-volunteering = Gönüllü iş
choice-work-what-learning-place = Çalışarak öğrenebileceğim bir yer
choice-work-what-skills = Neler yapabildiğimi keşfetmek
choice-work-what-business = Kendime ait bir işe başlamak

question-work-benefit = Çalışınca ödeneğinize (uitkering) ne olacağını önce öğrenmek ister misiniz?
    .hint = Başlamadan önce sormak iyidir.

## Çocuklar ve çocuk yetiştirmek

question-children-what = Konu nedir?
choice-children-what-upbringing = Çocuk yetiştirmek
choice-children-what-homework = Okul ve ev ödevi
choice-children-what-play = Oyun, spor ve geziler
choice-children-what-baby = Hamilelik veya bebek
choice-children-what-teen = Ergen veya genç

question-children-age = Çocuk kaç yaşında?
    .hint = Çocuk birden fazla mı? Şimdi hangisi için geldiyseniz onu seçin.

## Bir yakınına bakmak

question-caring-what = Size ne yardımcı olur?
    .hint = Siz bir başkasına bakıyorsunuz. Biz sizi de düşünüyoruz.
choice-caring-what-support = Benimle birlikte düşünecek biri
choice-caring-what-respite = Bakım işine ara sıra mola vermek
choice-caring-what-overview = Her şeyi ayarlamaya yardım
choice-caring-what-dementia = Çok unutan birine bakmak
choice-caring-what-young = Gencim ve evde çok yardım ediyorum

question-caring-hours = Buna haftada aşağı yukarı kaç saat ayırıyorsunuz?
    .hint = İşleri ayarlamak ve başında beklemek de sayılır. Tahmin etmeniz yeter.

question-caring-rest = Kendinize yeterince zaman ve dinlenme kalıyor mu?

## Güvende olmak

question-safety-what = Sizi endişelendiren nedir?
    .hint = Ne anlatacağınıza siz karar verirsiniz.
choice-safety-what-home = Evde kavga, tehdit veya vurma
choice-safety-what-child = Durumu iyi olmayan bir çocuk
choice-safety-what-elder = Kötü davranılan yaşlı biri
choice-safety-what-street = Sokak veya mahalle

question-safety-place = Bugün güvende olacağınız bir yere gidebilir misiniz?

## Burada yeni olmak veya oturum soruları

question-residence-what = Size hangi konuda yardım edilebilir?
    .hint = Hiçbir belge göstermeniz gerekmez. Bunu hiçbir zaman istemeyiz.
choice-residence-what-status = Burada kalabilmekle ilgili sorular
choice-residence-what-newcomer = Burada yeniyim, yolumu arıyorum
choice-residence-what-no-papers-asked = Kimsenin belge sormadığı yardım
choice-residence-what-family = Ailemi buraya getirmek

question-residence-guide = Size mahallede yol gösterecek birini ister misiniz?

## Size uygun olan

question-neighbourhood = Hangi mahallede oturuyorsunuz?
    .hint = Mahallenin veya bir meydanın adı yeter. Adresiniz gerekmez.

question-postcode = Posta kodunuzun rakamları nedir?
    .hint = Sadece rakamlar, harfler değil. Böylece size yakın yerleri ararız.

question-age-band = Aşağı yukarı kaç yaşındasınız?
    .hint = Bazı yerler gençler için, bazı yerler yaşlılar içindir.
choice-age-band-under-18 = 18 yaşından küçük
choice-age-band-18-26 = 18 ile 26 yaş arası (26 dâhil)
choice-age-band-27-66 = 27 ile 66 yaş arası (66 dâhil)
choice-age-band-67-plus = 67 yaşında veya daha büyük

question-languages = Hangi dillerde konuşmak istersiniz?
    .hint = Birden fazla seçebilirsiniz.
choice-languages-nl = Hollandaca
choice-languages-en = İngilizce
choice-languages-tr = Türkçe
choice-languages-ar = Arapça
choice-languages-rif = Berberice (Tarifit)
choice-languages-fa = Farsça veya Dari
choice-languages-ti = Tigrinya
choice-languages-so = Somalice
choice-languages-pl = Polonyaca (Lehçe)
choice-languages-uk = Ukraynaca
choice-languages-es = İspanyolca
choice-languages-fr = Fransızca
choice-languages-zh = Çince
choice-languages-pap = Papiamento
choice-languages-hi = Hintçe
choice-languages-ur = Urduca
choice-languages-ro = Rumence
choice-languages-bg = Bulgarca
choice-languages-pt = Portekizce
choice-languages-ru = Rusça
choice-languages-am = Amharca
choice-languages-ku = Kürtçe
choice-languages-other = Başka bir dil

question-walk = Size ağır gelmeden ne kadar uzağa yürüyebilirsiniz?
    .hint = Bastonla veya rollatorla (yürüteçle) da olur.
choice-walk-five-minutes = Kısa bir yol, beş dakika
choice-walk-ten-minutes = On dakika
choice-walk-twenty-minutes = Yirmi dakika
choice-walk-far = Uzağa, rahatça yürürüm
choice-walk-wheels = Bisiklet, scootmobiel, otobüs, arabayla
choice-walk-at-home = Neredeyse hiç dışarı çıkmıyorum

question-wishes = Yardım alırken sizin için önemli olan nedir?
    .hint = Birden fazla seçebilirsiniz. Hiçbirini seçmemek de olur.
choice-wishes-woman = Bir kadın
choice-wishes-man = Bir erkek
choice-wishes-own-language = Benim dilimi konuşan biri
choice-wishes-at-home = Benim evimde
choice-wishes-alone = Tek kişiyle
choice-wishes-group = Grup içinde

question-group-for = Nasıl bir yere gitmek istersiniz?
    .hint = Sadece size hoş geleni seçin. Atlamak da olur.
choice-group-for-women = Kadınlar için
choice-group-for-men = Erkekler için
choice-group-for-young = Gençler için
choice-group-for-older = Yaşlılar için
choice-group-for-parents = Anne babalar için
choice-group-for-newcomers = Hollanda'da yeni olanlar için
choice-group-for-students = Öğrenciler için
choice-group-for-disability = Engeli olanlar için
choice-group-for-lgbt = LGBTİ+ kişiler için

question-when = Size ne zaman uygun olur?
choice-when-morning = Sabah
choice-when-afternoon = Öğleden sonra
choice-when-evening = Akşam
choice-when-weekend = Hafta sonu

## Size zaten yardım edenler

question-helpers = Size yardım eden veya önceden yardım etmiş olan (başka) biri var mı?
    .hint = Tanıdık bir yüz çoğu zaman en iyisidir. Birden fazla kişi söyleyebilirsiniz.

question-helper-who = Bu kişi kim?
choice-helper-who-family = Aileden biri
choice-helper-who-friend = Bir arkadaş
choice-helper-who-neighbour = Bir komşu
choice-helper-who-volunteer = Bir gönüllü
choice-helper-who-professional = Bir yardım görevlisi (hulpverlener)
choice-helper-who-other = Başka biri

question-helper-what = Bu kişi hangi konuda yardım ediyor?
    .hint = Yeri de söyleyebilirsiniz, örneğin bir mahalle evi (buurthuis).

question-helper-earlier-good = Bu yardımdan memnun kaldınız mı?

question-not-involve = Bunu kim bilmemeli?
    .hint = O kişiyi veya yeri bu işin dışında tutarız. Kimse yok mu? O zaman bunu atlayın.

## Yapmayı sevdikleriniz

question-likes = Ne yapmayı seversiniz veya neyi iyi yaparsınız?
    .hint = Buna sevinecek yerler var.
choice-likes-cooking = Yemek veya hamur işi yapmak
choice-likes-handcraft = Dikiş, örgü veya el işi
choice-likes-language = Dilimi konuşmak veya tercüme etmek
choice-likes-gardening = Bahçe işi
choice-likes-company = Birine arkadaşlık etmek
choice-likes-odd-jobs = Tamir ve ufak tefek işler
choice-likes-music = Müzik yapmak veya şarkı söylemek
choice-likes-childcare = Çocuklara bakmak
choice-likes-computer = Telefon veya bilgisayarda yardım etmek

question-can-offer = Bununla başkası için ne yapmak isterdiniz?
    .hint = Büyük bir şey olması gerekmez. Hiçbir şey yapmamak da olur.

## Kim neyi bilebilir

question-share = Size yardım bulmak için kimlerle konuşabiliriz?
    .hint = Her yer için ayrı ayrı, size mutlaka bir kez daha sorarız.
choice-share-none = Hiç kimseyle
choice-share-informal = Mahalledeki gönüllülerle
choice-share-formal = Yardım görevlileriyle (hulpverleners)
choice-share-doctor = Ev doktorumla (huisarts)

## Daha sonra görüşme

question-contact-ok = Daha sonra durumunuzu sorabilir miyiz?
    .hint = Hayır derseniz sizi rahatsız etmeyiz. Buraya her zaman yine gelebilirsiniz.
choice-contact-ok-yes = Evet, olur
choice-contact-ok-no = Hayır, bana ulaşılmasını istemem

question-contact-how = Bunu nasıl istersiniz?
choice-contact-how-phone = Telefonla
choice-contact-how-message = Mesajla
choice-contact-how-visit = Ziyarete gelerek
choice-contact-how-desk = Kendim yine buraya gelirim

question-contact-number = Bunun için hangi numara veya adres uygun?

question-contact-safe-time = Ne zaman rahatça konuşabilirsiniz?
    .hint = İsterseniz, kimsenin dinlemediği bir zaman seçin.

question-safety-on-paper = Bunu kâğıt üzerinde yanınıza almak ister misiniz?
    .hint = Sadece, görmemesi gereken hiç kimse bu kâğıdı bulmayacaksa alın. Hayır da diyebilirsiniz.

## Konular

domain-money = Para ve borçlar
domain-letters = Mektuplar ve formlar
domain-rights = Ödenek (uitkering) ve yasal haklar
domain-housing = Ev ve konut
domain-food = Yiyecek, giyecek ve eşya
domain-health = Sağlık
domain-home = Evde yardım
domain-mobility = Bir yere gidip gelmek
domain-mind = Sıkıntı, stres ve üzüntü
domain-contact = İnsanlarla tanışmak
domain-meaning = Hayatın anlamı, başkasına faydalı olmak
domain-language = Hollandaca öğrenmek
domain-digital = Telefon ve bilgisayar
domain-work = İş ve gönüllü iş
domain-children = Çocuklar ve çocuk yetiştirmek
domain-caring = Bir yakınına bakmak
domain-safety = Güvende olmak
domain-residence = Burada yeni olmak veya oturum soruları

## Yardım alınabilecek konular

need-money-debts = Borçlar için yardım
need-money-budget = Paranızla geçinebilmek
need-money-bills = Faturaları ödemek
need-money-bailiff = İcra (deurwaarder) konusunda yardım
need-money-emergency = En gerekli şeyler için para

need-letters-understand = Mektupları anlamak
need-letters-forms = Form doldurmak
need-letters-reply = Bir mektuba cevap vermek
need-letters-tax = Vergi işlerinde yardım
need-letters-order = Evrakları düzene koymak

need-rights-benefit = Ödenek (uitkering) soruları
need-rights-allowance = Ek yardım parası (toeslagen) soruları
need-rights-minima = Düşük gelirliler için yardım
need-rights-objection = Bir kararı doğru bulmamak
need-rights-legal-advice = Haklarınız konusunda danışma

need-housing-rent = Kirayı ödemek
need-housing-eviction = Evinizde kalabilmek
need-housing-search = Oturacak bir yer
need-housing-repair = Evde tamir ve rutubet
need-housing-neighbours = Komşularla sorunlar

need-food-parcel = Erzak veya gıda paketi
need-food-meal = Sıcak bir yemek
need-food-clothes = Giyecek
need-food-furniture = Mobilya ve ev eşyası
need-food-child-goods = Çocuklar için eşya

need-health-gp = Ev doktoru (huisarts) ile görüşmek
need-health-insurance = Sağlık sigortası ile ilgili sorular
need-health-nursing = Evde bakım
need-health-exercise = Daha çok hareket etmek
need-health-memory = Unutkanlıkla ilgili sorular

need-home-cleaning = Ev temizliği
need-home-shopping = Market alışverişi
need-home-odd-jobs = Evde ve bahçede ufak tefek işler
need-home-meals = Yemek pişirmek veya eve yemek gelmesi
need-home-adaptation = Daha güvenli ve rahat bir ev

need-mobility-transport = Ulaşım
need-mobility-accompany = Sizinle gelecek biri
need-mobility-aids = Yardımcı araç, mesela rollator (yürüteç)
need-mobility-indoors = Ev içinde yürümek

need-mind-stress = Stres ve kafaya takmak
need-mind-low = Moraliniz bozuksa destek
need-mind-grief = Üzüntü ve özlem
need-mind-addiction = İçki, uyuşturucu veya kumarı azaltmak
need-mind-recovery = Yeniden toparlanmak
need-mind-relative = Zor durumdaki biri için endişe

need-contact-coffee = Çay, kahve ve sohbet için bir yer
need-contact-buddy = Bir gönüllü arkadaş (maatje)
need-contact-group = Bir grup veya etkinlik
need-contact-phone = Sizi ara sıra telefonla arayan biri
need-contact-visits = Sizi ziyarete gelen biri

need-meaning-talk = Hayat üzerine güzel bir sohbet
need-meaning-faith = İbadet, dua veya sessizlik için bir yer
need-meaning-culture = Müzik, sanat ve kültür
need-meaning-nature = Bahçe, hayvanlar ve doğa
need-meaning-helping = Başkası için bir şey yapmak
need-meaning-skills = Neler yapabildiğinizi göstermek

need-language-dutch = Hollandaca öğrenmek
need-language-practice = Hollandaca konuşmak, pratik yapmak
need-language-reading = Daha iyi okumak ve yazmak
need-language-course = Bir kurs veya ders grubu

need-digital-device = Bir bilgisayar veya telefon
need-digital-digid = DigiD ve internet sayfalarında yardım
need-digital-course = Bilgisayar kullanmayı öğrenmek
need-digital-phone = Telefonunuzu kullanmayı öğrenmek

need-work-job = Ücretli iş bulmak
need-work-volunteering = Gönüllü iş
need-work-learning-place = Çalışarak öğrenebileceğiniz bir yer
need-work-skills = Neler yapabildiğinizi keşfetmek
need-work-business = Kendinize ait bir işe başlamak

need-children-upbringing = Çocuk yetiştirmede yardım
need-children-homework = Okul ve ev ödevi
need-children-play = Oyun, spor ve geziler
need-children-baby = Hamilelik veya bebek
need-children-teen = Ergenler ve gençlerle ilgili sorular

need-caring-support = Bir yakınınıza bakarken destek
need-caring-respite = Bakım işine ara sıra mola vermek
need-caring-overview = Her şeyi ayarlamaya yardım
need-caring-dementia = Çok unutan birine bakmak
need-caring-young = Genç olup evde çok yardım etmek

need-safety-home = Evde güvende olmak
need-safety-child = Bir çocuk için güvenli bir yuva
need-safety-elder = Yaşlı biri için güvenlik
need-safety-street = Mahallede güvende olmak

need-residence-status = Burada kalabilmekle ilgili sorular
need-residence-newcomer = Burada yeniyseniz yolunuzu bulmak
need-residence-undocumented = Belge sorulmadan yardım
need-residence-family = Aileyi buraya getirmek

## Onların yaptıkları

role-listen = dinlemek
role-visit = ziyaretinize gelmek
role-go-along = sizinle birlikte gelmek
role-explain-letters = mektupları açıklamak
role-fill-forms = form doldurmak
role-sort-papers = evrakları düzene koymak
role-budget-coaching = parayla geçinmeye yardım etmek
role-debt-arrangement = borçları bir düzene bağlamak
role-legal-advice = haklarınız konusunda tavsiye vermek
role-mediate = bir kavgada arayı bulmaya yardım etmek
role-practical-help = ufak işlerde yardım etmek
role-cook-together = birlikte yemek pişirmek
role-eat-together = birlikte yemek yemek
role-activities = etkinlik yapmak
role-talk-group = grup içinde konuşmak
role-language-practice = dil pratiği yapmak
role-teach = ders vermek
role-digital-help = telefon ve bilgisayarda yardım etmek
role-job-coaching = iş aramaya yardım etmek
role-find-volunteer-work = gönüllü iş aramaya yardım etmek
role-respite = bakım işini kısa süre üstlenmek
role-personal-care = yıkanmaya ve giyinmeye yardım etmek
role-nursing = yara ve ilaçlarla ilgilenmek
role-treatment = tedavi etmek
role-diagnosis = kişinin neyi olduğunu araştırmak
role-crisis-help = acil durumda hemen yardım etmek
role-safety-plan = güvende olmak için sizinle plan yapmak
role-decide-entitlement = size bir şey verilip verilmeyeceğine karar vermek
role-give-money = para vermek
role-give-goods = eşya veya yiyecek vermek
role-transport = sizi götürüp getirmek
role-refer-on = başka yardıma yol göstermek
role-coordinate = bütün yardımlar arasında uyum sağlamak
role-home-visit = evinize gelip neyin gerektiğine bakmak
role-phone-contact = sizi telefonla aramak
role-translate = tercüme etmek
role-childcare = çocuklara bakmak
role-homework-help = ev ödevine yardım etmek
role-moving-help = taşınmaya yardım etmek

## Kimler için

audience-everyone = herkes
audience-older = yaşlılar
audience-young = gençler
audience-women = kadınlar
audience-men = erkekler
audience-parents = anne babalar
audience-carers = bir yakınına bakanlar
audience-newcomers = Hollanda'da yeni olanlar
audience-low-income = parası az olanlar
audience-jobseekers = iş arayanlar
audience-lgbt = LGBTİ+ kişiler
audience-disability = engeli olanlar
audience-students = öğrenciler
audience-undocumented = oturum kâğıdı olmayanlar
audience-children = çocuklar

## Oraya nasıl gidilir

access-walk-in = Randevu almadan gelebilirsiniz.
access-call-first = Randevu için önce telefon edin.
access-referrer = Sizi birinin kaydettirmesi gerekir, örneğin ev doktorunuzun (huisarts).
access-assessment = Önce, neye ihtiyacınız olduğu üzerine bir görüşme yapılır.

## Yerin türü

setting-local-informal = Mahalleden insanlar
setting-organised-informal = Bir kuruluşun gönüllüleri
setting-formal = Bunu meslek olarak yapan kişiler
form-individual = Tek kişiyle
form-collective = Başkalarıyla birlikte
reach-neighbourhood = Mahallede
reach-district = Şehrin bu bölümünde
reach-city = Bütün şehirde
reach-national = Bütün Hollanda'da

## Neler makbule geçer

welcome-cooking = yemek veya hamur işi yapmak
welcome-handcraft = dikiş, örgü veya el işi
welcome-language = kendi dilinizi konuşmak veya tercüme etmek
welcome-gardening = bahçe işi
welcome-company = birine arkadaşlık etmek
welcome-odd-jobs = tamir ve ufak tefek işler
welcome-music = müzik yapmak veya şarkı söylemek
welcome-childcare = çocuklara bakmak
welcome-computer = telefon veya bilgisayarda yardım etmek

## Bekleyemeyecekse: evden çıkmak zorunda olmak

card-eviction-title = Evden çıkmak zorunda olmak
card-eviction-do-1 = Mektubu birlikte okuyun; tarihi ve kimin gönderdiğini bulun.
card-eviction-do-2 = Şimdi ev veya borç işlerine bakan bir yardım görevlisi (hulpverlener) çağırın. Birlikte telefon edin, hemen bugün.
card-eviction-do-3 = Sonra evi kiraya verene veya icra memuruna (deurwaarder) birlikte telefon edin, daha ne yapılabileceğini sorun.
card-eviction-say = Şimdi birlikte telefon ediyoruz. Bunu tek başınıza yapmanız gerekmez.
card-eviction-have = Mektup, kira sözleşmesi ve son ödemeler, varsa.
card-eviction-not-alone = Tek başınıza ödeme anlaşması yapmayın ve her şeyin düzeleceğini söylemeyin. Bunu bir yardım görevlisine bırakın.

## Bekleyemeyecekse: kesinti

card-cut-off-title = Gaz, elektrik veya su yok
card-cut-off-do-1 = Evde bebek, hasta veya yaşlı biri olup olmadığını ve bir tıbbi cihaza elektrik gerekip gerekmediğini sorun.
card-cut-off-do-2 = Elektriği, gazı veya suyu veren şirkete birlikte telefon edin. Yardım eden birileri olduğunu söyleyin.
card-cut-off-do-3 = Bugün borç işlerine bakan bir yardım görevlisi (hulpverlener) çağırın.
card-cut-off-say = Bu zor bir durum. Yardım edebilecek birini bugün birlikte arıyoruz.
card-cut-off-have = Son mektup veya fatura, müşteri numarasıyla.
card-cut-off-not-alone = Hiçbir şeyi kendiniz bağlamayın ve ödeme sözü vermeyin.

## Bekleyemeyecekse: yiyecek yok

card-no-food-title = Yiyecek bir şey yok
card-no-food-do-1 = Burada mümkünse, önce yiyecek ve içecek bir şey verin.
card-no-food-do-2 = Bugün yemek veya erzak veren bir yere birlikte telefon edin.
card-no-food-do-3 = Yarın da yemek olması için bir yardım görevlisi (hulpverlener) çağırın.
card-no-food-say = Söylemeniz iyi oldu. Önce yemek, sonra gerisine bakarız.
card-no-food-have = Kaç kişi için olduğu, küçük çocuk olup olmadığı veya yenmemesi gereken bir şey olup olmadığı.
card-no-food-not-alone = Kendi paranızı vermeyin. Bunu daha sık yapabilecek bir yeri birlikte bulun.

## Bekleyemeyecekse: yatacak yer yok

card-no-bed-title = Bu gece yatacak yer yok
card-no-bed-do-1 = Yanında çocuk olup olmadığını ve güvende olacağı bir akraba veya arkadaş olup olmadığını sorun.
card-no-bed-do-2 = Şimdi bir yardım görevlisi (hulpverlener) çağırın ve belediyenin geçici barınma yerine (opvang) birlikte telefon edin.
card-no-bed-do-3 = Cevap gelene kadar kişinin nerede bekleyeceğini kararlaştırın. Kimse sokakta beklemesin.
card-no-bed-say = Burada oturmaya devam edebilirsiniz. Bu gece için birlikte bir yer arıyoruz.
card-no-bed-have = Dün gece nerede uyuduğu, yanında kimin geleceği ve alınması gereken ilaçlar.
card-no-bed-not-alone = Kimseyi kendi evinize götürmeyin ve yatacak yer sözü vermeyin.

## Bekleyemeyecekse: evde güvende değil

card-unsafe-home-title = Evde güvende değil
card-unsafe-home-do-1 = Kimsenin dinlemediği bir yerde sakince konuşmaya devam edin. Birlikte gelen kişiyi kibarca kısa bir süre dışarı gönderin.
card-unsafe-home-do-2 = Şu anda tehlike var mı? Hemen acil numarayı arayın.
card-unsafe-home-do-3 = Şu anda tehlike yok mu? Danışmak için yardım görevlisine veya Veilig Thuis'a (evde güvenlik için danışma yeri) telefon edin. İsim vermeden de olur.
card-unsafe-home-say = Size inanıyorum. Ne anlatacağınıza siz karar verirsiniz, sakince birlikte bakacağız.
card-unsafe-home-have = Sakin bir oda, bir telefon ve geri aramak için güvenli bir zaman.
card-unsafe-home-not-alone = Bu konuyu diğer kişiyle konuşmayın, onunla eve gitmeyin ve sormadan eline kâğıt vermeyin.

## Bekleyemeyecekse: bir çocuk güvende değil

card-child-unsafe-title = Bir çocuk güvende değil
card-child-unsafe-do-1 = Çocuk şu anda tehlikede mi? Hemen acil numarayı arayın.
card-child-unsafe-do-2 = Hemen bir yardım görevlisini (hulpverlener) veya koordinatörü çağırın.
card-child-unsafe-do-3 = Danışmak için Veilig Thuis'a (evde güvenlik için danışma yeri) birlikte telefon edin. İsim söylemeden de olur.
card-child-unsafe-say = Bunu anlatmanız iyi oldu. Neyin işe yarayacağını bilen birini buraya çağırıyoruz.
card-child-unsafe-have = Kendi gördükleriniz veya duyduklarınız, sade sözlerle, ve bunun ne zaman olduğu.
card-child-unsafe-not-alone = Çocuğu sorguya çekmeyin, sır saklama sözü vermeyin ve buna tek başınıza karar vermeyin.

## Bekleyemeyecekse: artık yaşamak istememek

card-suicide-title = Artık yaşamak istememek
card-suicide-do-1 = Yanında kalın ve sakin olun. Açıkça sorabilirsiniz: İntihar etmeyi düşünüyor musunuz?
card-suicide-do-2 = İntiharı önleme hattına (Zelfmoordpreventie) veya ev doktoruna (huisarts) birlikte telefon edin. Şu anda tehlike var mı? Acil numarayı arayın.
card-suicide-do-3 = Kişinin tek başına gitmesine izin vermeyin. Şimdi kimin gelebileceğini sorun.
card-suicide-say = Bunu bana anlatmanız iyi oldu. Yanınızda kalıyorum, birlikte telefon ediyoruz.
card-suicide-have = Sakin bir yer, bir telefon ve gelebilecek birinin adı.
card-suicide-not-alone = Kimseye söylemeyeceğinize söz vermeyin ve bunu tek başınıza taşımayın. Hemen bir çalışma arkadaşınızı çağırın.

## Bekleyemeyecekse: zihni birdenbire karışmış

card-confused-title = Zihni birdenbire çok karışmış
card-confused-do-1 = Yumuşak sesle ve kısa konuşun, ona yer bırakın ve kapının yanında durun.
card-confused-do-2 = Tehlike var mı veya kişi hasta mı görünüyor? Hemen acil numarayı arayın.
card-confused-do-3 = Bunlar yoksa: şimdi birlikte ev doktoruna (huisarts) telefon edin. Mesai saatleri dışında nöbetçi doktora (huisartsenpost) telefon edin.
card-confused-say = Yardım etmek için buradayım. Acele etmiyoruz, sakin sakin yapalım.
card-confused-have = Bunun ne zamandan beri böyle olduğu, kişinin düşüp düşmediği veya ilaç kullanıp kullanmadığı.
card-confused-not-alone = Kimseyi elinizle tutmayın ve tehdit eden biriyle bir odada tek başınıza oturmayın.

## Bekleyemeyecekse: ilaçlar bitti

card-medicine-title = Gerekli ilaçlar bitti
card-medicine-do-1 = Kişi hasta mı, nefesi mi daralıyor veya tam kendinde değil mi? Hemen acil numarayı arayın.
card-medicine-do-2 = Şimdi kişinin kendi ev doktoruna (huisarts) veya eczanesine birlikte telefon edin. Mesai saatleri dışında nöbetçi doktora (huisartsenpost) telefon edin.
card-medicine-do-3 = Parası yetmiyor mu? Bunu hemen söyleyin ve ne yapılabileceğini sorun.
card-medicine-say = Şimdi bu işi bilen birine birlikte telefon ediyoruz.
card-medicine-have = İlaç kutusu veya eczanenin listesi ve ev doktorunun (huisarts) adı.
card-medicine-not-alone = Başkasının ilacını vermeyin ve ne kadar alınabileceği hakkında bir şey söylemeyin.

## Bekleyemeyecekse: şu anda tehlikede

card-physical-danger-title = Şu anda tehlikede
card-physical-danger-do-1 = Kendinizin ve diğer kişinin güvenli bir yerde olmasını sağlayın. Daha iyi olacaksa oradan gidin.
card-physical-danger-do-2 = Acil numarayı arayın. Nerede olduğunuzu ve neler olduğunu söyleyin.
card-physical-danger-do-3 = Bir çalışma arkadaşınızı çağırın ve gelen yardımı kapıda karşılayın.
card-physical-danger-say = Şimdi yardım çağırıyorum. Güvenli olduğu sürece yanınızda kalıyorum.
card-physical-danger-have = Buranın adresi ve kimin yaralı veya tehlikede olduğu.
card-physical-danger-not-alone = Kavga edenlerin arasına girmeyin ve kimsenin peşinden gitmeyin.

## Masada

question-type-here = Buraya yazın
question-phone = Bu bir telefon numarası
question-done = Tamam: devam
question-example-date = Örneğin: 25-11 veya 25-11-2026
question-example-number = Bir sayı
review-title = Anlattıklarınız
review-answer = { $answer }
review-skipped = Geçildi
review-finish = Tamam: kim yardım edebilir?
topics-title = Başka ne hakkında?
card-call = Kimi ararsınız?
card-call-nobody = Burada çalışan bir yardım görevlisini çağırın veya mahalle ekibinin (wijkteam) numarasını birlikte bulun.
card-say = Ne söylersiniz?
card-have = Elinizin altında ne olsun?
card-not-alone = Neyi tek başınıza yapmazsınız?
choice-outcome-helped = Evet, yardımı oldu
choice-outcome-partly = Biraz
choice-outcome-not = Hayır
choice-outcome-not-reached = Ulaşılamadı, sonra yine sorulacak

## Kim yardım edebilir

offers-title = Size kim yardım edebilir?
offers-none = Henüz kimseyi bulamadık. Biraz daha anlatın veya bir konu ekleyin.
offers-informal = Komşular ve gönüllüler
offers-formal = Bu işi meslek olarak yapanlar
offers-does = Yapabilirler: { $roles }
offers-does-not = Yapmazlar: { $roles }
plan-title = Anlaştıklarımız
plan-who-does-what = Kim ne yapıyor?
plan-follow-up = Nasıl gittiğini sonra sorabilir miyiz?
plan-day = Evet, { $date }
plan-never = Hayır, istemem

## Ne zaman kontrol edildi, ne zaman açık

directory-checked-on = { $date } günü kontrol edildi
directory-checked-ageing = { $date } günü kontrol edildi, üzerinden yarım yıldan çok geçti
directory-checked-old = eski: { $date } günü kontrol edildi
directory-checked-unknown = kontrol edilmedi
directory-open-until = şimdi açık, kapanış saati: { $closes }
directory-opens-at = { $date } günü açık, açılış saati: { $opens }
directory-opens-on = { $date } günü açık
directory-opens-not-soon = önümüzdeki haftalarda açık değil
directory-hours-recheck = ne zaman açık olduklarını onlara sorun
directory-hours-unknown = saatleri bilinmiyor

## Neden uygun, önce ne sorulacak, kim ne yapar

reason-need = Şu konuda yardım ederler: { $need }.
reason-also-need = Şu konuda da yardım ederler: { $need }.
reason-language = Konuştukları dil: { $language }.
reason-near = Yürüyerek yaklaşık { $minutes ->
    [one] 1 dakika
   *[other] { $minutes } dakika
 } sürer.
reason-own-neighbourhood = Sizin mahallenizdeki insanlar için oradalar.
reason-comes-to-you = Evinize gelebilirler.
reason-open-now = Şimdi açıklar.
reason-open-now-until = Şimdi açıklar, kapanış saati: { $time }.
reason-open-today = Bugün açıklar.
reason-open-today-at = Bugün açıklar, açılış saati: { $time }.
reason-open-tomorrow = Yarın açıklar.
reason-open-tomorrow-at = Yarın açıklar, açılış saati: { $time }.
reason-open-day = Açık oldukları gün: { $weekday }.
reason-open-day-at = Açık oldukları gün: { $weekday }, açılış saati: { $time }.
reason-walk-in = Oraya randevu almadan gidebilirsiniz.
reason-call = Kendiniz telefon edebilir veya yazabilirsiniz.
reason-free = Ücretsizdir.
reason-room = Şu anda yer var.
reason-checked = Bunu { $date } günü kontrol ettik.
reason-earlier-helper = Size daha önce de yardım ettiler.
reason-wish = Sizin için önemli olan şeye uyuyor: { $wish }.
reason-when = Size uygun olan zamanda oradalar: { $part }.
reason-likes = Yapmayı sevdiğiniz şey orada makbule geçer: { $welcome }.
caution-closed = Şu sıralar kapalılar. Ne zaman yeniden açılacaklarını sorun.
caution-by-introduction = Danışma saatinden biri sizi tanıştırır.
caution-check-first = Önce bunun sizin için de olup olmadığını sorun.
caution-ask-distance = Nerede olduğunu ve ne kadar uzak olduğunu sorun.
caution-too-far = Yürüyerek yaklaşık { $minutes } dakika sürer. Sizi birinin götürüp götüremeyeceğini sorun.
caution-not-at-home = Buraya sizin gitmeniz gerekir. Sizi birinin götürüp götüremeyeceğini sorun.
caution-ask-accessibility = İçeri kolayca girip giremeyeceğinizi sorun.
caution-ask-hours = Önce ne zaman açık olduklarını sorun.
caution-old-number = Önce telefon edin. Bu numara { $date } günü kontrol edildi; üzerinden çok zaman geçti.
caution-unchecked-number = Önce telefon edin. Bu numaranın hâlâ doğru olup olmadığını bilmiyoruz.
caution-ask-access = Önce nasıl kayıt olacağınızı sorun.
caution-needs-referrer = Sizi birinin kaydettirmesi gerekir. Bunu danışma saatinde sorun.
caution-needs-assessment = Önce, neye ihtiyacınız olduğu üzerine bir görüşme yapılır.
caution-waiting = Bekleme konusunda şöyle diyorlar: { $text }
caution-full = Geçenlerde yer yoktu. Hâlâ öyle mi diye sorun.
caution-no-shared-language = Tercüman isteyin veya sizin için tercüme edecek birini yanınızda götürün.
caution-ask-language = Sizin dilinizi konuşup konuşmadıklarını sorun.
caution-ask-wish = Bunun olup olmayacağını sorun: { $wish }.
caution-costs = Kaç para olduğunu sorun.
roles-does = { $name } şunları yapar: { $roles }.
roles-does-not = { $name } şunu yapmaz: { $role }.
roles-does-not-but = { $name } şunu yapmaz: { $role }. Bunu yapan: { $instead }.
roles-agree = Şunu kimin yapacağını kararlaştırın: { $role }. { $informal } veya { $formal }.

## Diller

language-nl = Hollandaca
language-en = İngilizce
language-tr = Türkçe
language-ar = Arapça
language-rif = Berberice (Tarifit)
language-fa = Farsça
language-ti = Tigrinya
language-so = Somalice
language-pl = Polonyaca (Lehçe)
language-uk = Ukraynaca
language-es = İspanyolca
language-fr = Fransızca
language-zh = Çince
language-pap = Papiamento
language-hi = Hintçe
language-ur = Urduca
language-ro = Rumence
language-bg = Bulgarca
language-pt = Portekizce
language-am = Amharca
language-ku = Kürtçe
language-ru = Rusça
language-ckb = Kürtçe (Sorani)
language-kmr = Kürtçe (Kurmanci)
language-nl-simple = Çok sade Hollandaca

## Haftanın günleri

weekday-monday = pazartesi
weekday-tuesday = salı
weekday-wednesday = çarşamba
weekday-thursday = perşembe
weekday-friday = cuma
weekday-saturday = cumartesi
weekday-sunday = pazar

# Mahalle sakininin yanında götürdüğü kâğıtta.
slip-title = Nereye başvurabilirsiniz
slip-intro = Yardım istediniz. Size kimin, nasıl yardım edebileceği burada yazıyor.
slip-written-on = Yazıldığı gün: { $date }
slip-label-case-code = Kodunuz
slip-label-name = Adı
slip-label-mind = Dikkat
slip-intro-nothing = Sizinle konuştuk. İstediğiniz zaman yine bize gelebilirsiniz.
slip-label-where = Nerede
slip-label-ask-for = Kimi soracaksınız
slip-label-when = Ne zaman
slip-label-phone = Telefon
slip-label-access = Nasıl başvurulur
slip-label-bring = Yanınıza alın
slip-label-agreed = Kararlaştırılan
slip-label-they-do = Yaptıkları
slip-label-they-do-not = Yapmadıkları
slip-checked-on = { $date } günü kontrol edildi
slip-call-first-since = Önce telefon edin. Bu uzun zamandır kontrol edilmedi. Son kontrol: { $date }
slip-call-first-unknown = Önce telefon edin. Bu henüz kontrol edilmedi
slip-qr-call = Aramak için okutun
slip-follow-up-on = Nasıl gittiğini size { $date } günü sorarız.
slip-follow-up-none = Biz size ulaşmayız. Siz her zaman yine buraya gelebilirsiniz.
slip-kept-heading = Neleri saklıyoruz
slip-kept-nothing = Hiçbir şey saklamıyoruz. Bu kâğıt sadece sizindir.
slip-kept-without-name = Cevaplarınızı adınız olmadan saklıyoruz. Son gün: { $until }.
slip-kept-with-name = Adınızı ve cevaplarınızı saklıyoruz. Son gün: { $until }.
slip-nobody-may-know = Sizin hakkınızda hiç kimseye bir şey anlatmayız.
slip-may-withdraw = Bunları silmemizi her zaman isteyebilirsiniz.
slip-no-advice = Bu kâğıt nerede yardım bulabileceğinizi anlatır. Kanunlar veya sağlığınız hakkında tavsiye değildir.
slip-unchecked-note = Bu tercümeyi, bu dili konuşan biri henüz okumadı.

slip-come-back-desk = Olmadı mı? Bize yine gelin: { $desk }.
slip-introduced-on = Bizden biri sizi { $date } günü tanıştırır.
slip-introduced = Bizden biri sizi tanıştırır. Bunun için sizinle bir gün kararlaştırırız.
slip-label-ask-first = Önce şunu sorun
slip-label-who-does-what = Kim ne yapar
slip-roles = { $roles }
slip-hours-line = { $day } { $opens } – { $closes }
slip-may-share = Bunu paylaşmamızı uygun buluyorsunuz: { $parties }.
slip-recovery-title = Kurtarma anahtarı
slip-recovery-explained = Bu kâğıdı bu binanın dışında saklayın. Bu anahtar danışma saatinin kilidini açar.
slip-look-up-number = Numarayı bu sayfada bulabilirsiniz:
slip-ask-for-number = Henüz bir numaramız yok. Birlikte aramak için bize sorun.
slip-label-checked = Kontrol tarihi
slip-checked-all = { $date }

## Public holidays

holiday-new-year = Yılbaşı
holiday-good-friday = Kutsal Cuma
holiday-easter = Paskalya Pazarı
holiday-easter-monday = Paskalya Pazartesi
holiday-kings-day = Kral Günü
holiday-liberation-day = Kurtuluş Günü
holiday-ascension = İsa'nın Göğe Yükselişi
holiday-whitsun = Pantekost Pazarı
holiday-whit-monday = Pantekost Pazartesi
holiday-christmas = Noel'in birinci günü
holiday-second-christmas = Noel'in ikinci günü
directory-on-holiday = { $opening } – resmî tatil ({ $holiday }): önce telefon edin
caution-holiday = Açık oldukları ilk gün resmî tatil ({ $holiday }). Önce telefon edin.

## At the pace of a rollator or a buggy

choice-walk-pushing = Rollator, tekerlekli sandalye, bebek arabasıyla
reason-near-pushing = Rollator, tekerlekli sandalye veya bebek arabasıyla yaklaşık { $minutes } dakika sürer.

## Satır satır, dinleyen veya parmaklarıyla okuyan için

plain-choose-one = Cevabınızın numarasını yazın.
plain-choose-more = Cevaplarınızın numaralarını aralarında boşlukla yazın.
plain-type-text = Cevabınızı yazın.
plain-type-date = Bir tarih yazın, örneğin 25-11-2026.
plain-type-number = Bir sayı yazın.
plain-or-skip = Veya atlamak için sadece Enter tuşuna basın.
plain-commands = Şunları da yazabilirsiniz: ? bir kez daha, < geri gitmek için, ! bekleyemeyecek şeyler için, q durmak için.
plain-not-a-choice = Bu numara listede yok. Lütfen tekrar deneyin.
plain-not-a-date = Bu bir tarih değil. Lütfen tekrar deneyin.
plain-not-a-number = Bu sayı burada olmuyor. Lütfen tekrar deneyin.
plain-noted = Yazıldı: { $answer }
plain-first-question = Bu ilk soru. Daha geriye gidemezsiniz.
plain-urgent = Bu bekleyemez: { $card }
plain-found = { $count ->
    [one] 1 yer bulduk.
   *[other] { $count } yer bulduk.
 }
plain-which-on-paper = Kâğıdınıza hangi yerler yazılsın? Numaraları aralarında boşlukla yazın.
plain-on-paper = Kâğıdınızda bunlar yazıyor:
plain-your-code = Kodunuz: { $code }.
plain-stopped-kept = Durduruldu. Anlattıklarınız saklandı.
plain-stopped-nothing = Durduruldu. Hiçbir şey saklanmadı.

## Harfler eksikse

slip-script-missing = Burada aynı metnin { $language } olanı olmalıydı. Bunun harfleri bu bilgisayarda yok.

## Toestemming: wie wat mag weten

consent-title = Kim neyi bilebilir?
consent-intro = Buna siz karar verirsiniz. Her şeye hayır diyebilirsiniz. O zaman da size yardım ederiz.
consent-party-informal = mahalledeki gönüllüler
consent-party-formal = yardım görevlileri (hulpverleners)
consent-party-doctor = ev doktorunuz (huisarts)
consent-ask = Ne yapmamıza izin veriyorsunuz? Kiminle: { $party }
choice-purpose-ask = Hangi konuda yardım aradığımı anlatmak
choice-purpose-story = Neler yaşadığımı anlatmak
choice-purpose-contact = Adımı ve bana nasıl ulaşabileceklerini söylemek
choice-purpose-report = İşlerin nasıl gittiğini onlardan duymak
consent-nothing = Bunların hiçbiri
consent-giver = Bunu kim söylüyor?
choice-giver-self = Ben, kendim
choice-giver-partner = Kocam, karım veya hayat arkadaşım
choice-giver-child = Oğlum veya kızım
choice-giver-parent = Annem veya babam
choice-giver-family = Ailemden başka biri
choice-giver-representative = Mahkemenin benim için atadığı temsilci veya vasi (mentor, bewindvoerder, voogd)
consent-back = Söylediklerinizi tekrar ediyorum. Kiminle: { $party }
consent-may = Buna izin var: { $purpose }
consent-may-not = Buna izin yok: { $purpose }
consent-right = Doğru mu?
choice-consent-right-yes = Evet, doğru
choice-consent-right-no = Hayır, değişmesi gerek
consent-stop-any-time = Bunu her zaman durdurabilirsiniz. Bize söyleyin, hemen durur.
consent-given-by = Söylendiği gün: { $date }. Söyleyen: { $giver }
consent-stop = Bunu durdurmak istiyor musunuz?
consent-stopped = Bu durduruldu. Kiminle: { $party }
consent-told = Bunu { $date } günü zaten anlattık: { $purpose }. Bunu geri alamayız.
consent-told-nothing = Henüz hiçbir şey anlatmamıştık.
slip-consent = Kiminle: { $party }. Buna izin veriyorsunuz: { $purpose }

## Uw rechten: zien, verbeteren, wissen

question-keep-months = Sadece cevaplarınızı saklarız, son görüşmeden sonra { $months } aya kadar. Onları sadece bu danışma saatinin gönüllüleri görür. Her şeye hayır diyebilirsiniz.
rights-title = Sizin hakkınızda sakladığımız her şey
rights-intro = Sizin hakkınızda bunları saklıyoruz. Yanlış bir şey var mı? Bize söyleyin, düzeltiriz.
rights-until = Bunu { $date } gününe kadar saklarız. Sonra tamamen sileriz.
rights-answers = Anlattıklarınız
rights-chosen = Birlikte seçtiklerimiz
rights-consents = Hakkınızda neleri anlatmamıza izin var
rights-consents-none = Bu konuda henüz bir şey söylemediniz. Biz kimseye hiçbir şey anlatmayız.
rights-told = Neleri anlattık
rights-told-none = Hiç kimseye bir şey anlatmadık.
rights-told-line = { $date } günü. Kime: { $party }. Ne: { $purpose }
rights-looked = Kim baktı
rights-looked-line = { $date } günü, bu danışma saatinden bir gönüllü: { $what }
access-viewed = okudu
access-continued = görüşmeye devam etti
access-printed = kâğıda yazdırdı
access-exported = dosya olarak verdi
access-corrected = düzeltti
rights-corrected = { $date } günü düzeltildi. Eski cevap silindi.
rights-erase = Her şeyi silmemizi isteyebilirsiniz. O zaman hemen sileriz.
receipt-title = Her şey silindi
receipt-erased = Sizin hakkınızda sakladığımız her şeyi { $date } günü sildik.
receipt-copies = Bu bilgisayardaki kopyalar da silindi. Eski bir yedek kopyada (reservekopie) hâlâ var mı? Onu bir gün geri yüklersek, orada da sileriz.
receipt-told = Başkalarına daha önce anlattıklarımızı geri alamayız.
receipt-no-name = Bu kâğıtta sizin hakkınızda hiçbir şey yazmıyor.
receipt-number = Bu silme belgesinin numarası: { $number }
