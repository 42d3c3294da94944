# Teksten voor het gesprek met de bewoner.
# Korte zinnen, gewone woorden, "u". Geen telefoonnummers; getallen alleen bij leeftijden.

## Onderdelen van het gesprek

section-begin = پێش ئەوەی دەست پێ بکەین
section-who = کێ لێرەیە
section-reason = ھۆی ھاتنتان
section-danger = ئەوەی نابێت دوا بخرێت
section-topics = پرسیارەکەتان
section-person = ئەوەی بۆ ئێوە دەگونجێت
section-helpers = ئەوانەی یارمەتیتان دەدەن
section-likes = ئەوەی حەزتان لێیە
section-share = کێ بۆی ھەیە چی بزانێت
section-contact = پەیوەندیی دواتر

## Overal

choice-unknown = نازانم
choice-declined = پێم باشترە نەیڵێم
choice-yes-no-yes = بەڵێ
choice-yes-no-no = نەخێر

## Voor we beginnen

question-keep = ڕێگەمان دەدەن ئەوەی پێمان دەڵێن ھەڵبگرین؟
    .hint = تەنھا وەڵامەکانتان ھەڵدەگرین، تا دوازدە مانگ دوای دوایین پەیوەندی. تەنھا خۆبەخشەکانی ئێرە دەیانبینن. دەتوانن بۆ ھەموو شتێک بڵێن نەخێر.
choice-keep-keep = بەڵێ، وەڵامەکانم ھەڵبگرن
choice-keep-nothing = نەخێر، ھیچ ھەڵمەگرن

## Wie is er

question-for-whom = بۆ کێ ھاتوون؟
choice-for-whom-self = بۆ خۆم
choice-for-whom-other = بۆ کەسێکی تر
choice-for-whom-carer = چاودێریی کەسێک دەکەم و بەدوای یارمەتیدا دەگەڕێم

question-sent-by = کەسێک بە ئێوەی وتووە کە دەتوانن بێنە ئێرە؟
    .hint = ئەگەر بتانەوێت، دەتوانین پێی بڵێین کە ھاتوون.
choice-sent-by-nobody = نەخێر، خۆم ھاتووم
choice-sent-by-doctor = دکتۆری خێزان (huisarts) یان نۆڕینگەکەی
choice-sent-by-school = قوتابخانە
choice-sent-by-municipality = شارەوانی (gemeente)
choice-sent-by-neighbour = دراوسێیەک یان ناسیاوێک
choice-sent-by-other = کەسێکی تر

question-at-table = کێ لەگەڵتان ھاتووە؟
    .hint = ئەگەر پێتان باشترە، دەتوانن بە تەنھا لەگەڵمان قسە بکەن.
choice-at-table-nobody = ھیچ کەس، بە تەنھا ھاتووم
choice-at-table-family = کەسوکارم
choice-at-table-friend = ھاوڕێیەک
choice-at-table-interpreter = وەرگێڕێک
choice-at-table-professional = یارمەتیدەرێکی پیشەیی (hulpverlener)
choice-at-table-child = منداڵێک

question-at-table-child = جگە لە منداڵەکە، کەسێکی تر دەتوانێت وەربگێڕێت؟
    .hint = ئەمە بۆ منداڵ قورسە. کەسێکی گەورە باشترە، بە تەلەفۆنیش دەبێت.

## Waarvoor u komt

question-story = فەرموون، چی ئێوەی ھێناوەتە ئێرە؟
    .hint = بە قسەی خۆتان. بە کورتیش باشە.

question-topics = باسەکە لەسەر چییە؟
    .hint = دەتوانن زیاتر لە یەکێک ھەڵبژێرن. دەتوانن بە پەنجە وێنەیەک پیشان بدەن.
choice-topics-money = پارە و قەرز
choice-topics-letters = نامە و فۆرم
choice-topics-rights = مووچەی یارمەتی (uitkering) و ماف
choice-topics-housing = خانوو و نیشتەجێبوون
choice-topics-food = خواردن، جلوبەرگ و کەلوپەل
choice-topics-health = تەندروستی
choice-topics-home = یارمەتی لە ماڵەوە
choice-topics-mobility = ھاتوچۆ
choice-topics-mind = نیگەرانی، سترێس و خەم
choice-topics-contact = ناسین و بینینی خەڵک
choice-topics-meaning = واتای ژیان و یارمەتیدانی کەسانی تر
choice-topics-language = فێربوونی ھۆڵەندی
choice-topics-digital = تەلەفۆن و کۆمپیوتەر
choice-topics-work = کار و کاری خۆبەخشانە
choice-topics-children = منداڵ و پەروەردەکردن
choice-topics-caring = چاودێریی کەسێک
choice-topics-safety = سەلامەتی
choice-topics-residence = تازە ھاتوو، یان پرسیار لەسەر مانەوە

## Wat niet kan wachten

question-safe-now = ئایا ئێوە ئێستا سەلامەتن، لێرە و لە ماڵەوە؟
    .hint = پێویست ناکات ئێستا ھیچ ڕوون بکەنەوە. دەتوانن دواتریش بیڵێن.

question-unsafe-where = دەتانەوێت بڵێن کوێ سەلامەت نییە؟
    .hint = دەتوانن بە پەنجە پیشانی بدەن، یان ئەمە تێپەڕێنن.
choice-unsafe-where-home = لە ماڵی خۆم
choice-unsafe-where-here = لێرە، ھەر ئێستا
choice-unsafe-where-street = لە دەرەوە یان لە گەڕەک
choice-unsafe-where-child = بۆ منداڵێک
choice-unsafe-where-elder = بۆ بەساڵاچوویەک کە دەیناسم

question-urgent = شتێک ھەیە کە دەبێت ئەمڕۆ یان سبەینێ جێبەجێ بکرێت؟
    .hint = ئەوکات لەوەوە دەست پێ دەکەین.
choice-urgent-none = نەخێر، پەلە نییە
choice-urgent-eviction = دەبێت خانووەکەم چۆڵ بکەم
choice-urgent-cut-off = گاز، کارەبا یان ئاو بڕاوە
choice-urgent-food = خواردن نییە
choice-urgent-bed = ئەمشەو شوێنی نووستنم نییە
choice-urgent-medicine = دەرمانەکانم تەواو بوون
choice-urgent-confused = کەسێک لەناکاو سەری زۆر لێ شێواوە

question-eviction-date = لە چ بەروارێکدا دەبێت خانووەکەتان چۆڵ بکەن؟
    .hint = با پێکەوە سەیری نامەکە بکەین. نامە یان بەروار نییە؟ ئەمە تێپەڕێنن.

question-cut-off = گاز، کارەبا و ئاو ھێشتا ھەیە؟
choice-cut-off-on = بەڵێ، ھەمووی ھەیە
choice-cut-off-warned = بەڵێ، بەڵام ئاگادارکردنەوەیەک ھاتووە
choice-cut-off-off = نەخێر، شتێک بڕاوە

question-eaten = ئەمڕۆ بەشی خۆتان خواردنتان ھەیە؟
    .hint = بۆ ئەوانەش کە لەگەڵتان دەژین.

question-sleep-tonight = ئەمشەو شوێنێکتان ھەیە بۆ نووستن؟
    .hint = نووستن لەسەر قەنەفەی ماڵی کەسێکیش حیسابە.

question-medicine = ئەو دەرمانانەی ئەمڕۆ پێویستتانە، ھەتانە؟
    .hint = پێویست ناکات بڵێن کام دەرمان. ھیچ دەرمانێک بەکار ناھێنن؟ «بەڵێ» ھەڵبژێرن.

## Geld en schulden

question-money-what = لە بابەتی پارەدا چی بۆتان قورسە؟
    .hint = دەتوانن زیاتر لە یەکێک ھەڵبژێرن. زۆر کەس ئەمەی ھەیە.
choice-money-what-debts = قەرزم ھەیە
choice-money-what-budget = پارەکەم بەشی مانگەکە ناکات
choice-money-what-bills = ناتوانم پارەی پسوولەیەک بدەم
choice-money-what-bailiff = کارمەندی وەرگرتنەوەی قەرز (deurwaarder) نامە دەنێرێت یان دێت
choice-money-what-emergency = ئێستا پارەم نییە بۆ شتە پێویستەکان

question-money-behind = پارەدانی یەکێک لەم شتانەتان دوا کەوتووە؟
choice-money-behind-none = نەخێر
choice-money-behind-rent = کرێی خانوو
choice-money-behind-energy = گاز، کارەبا یان ئاو
choice-money-behind-insurance = بیمەی تەندروستی (zorgverzekering)
choice-money-behind-other = شتێکی تر

## Brieven en formulieren

question-letters-what = بۆ نامەکە یان فۆرمەکە چیتان دەوێت؟
    .hint = نامەکەتان پێیە؟ فەرموون، بیخەنە سەر مێزەکە.
choice-letters-what-understand = تێگەیشتن لەوەی نووسراوە
choice-letters-what-forms = پڕکردنەوەی فۆرمێک
choice-letters-what-reply = وەڵامدانەوە
choice-letters-what-tax = کاروباری باج (belasting)
choice-letters-what-order = ڕێکخستنی کاغەزەکانم

question-letters-date = تا چ بەروارێک دەبێت شتێک ئامادە بکەن؟
    .hint = پێکەوە لە نامەکەدا بەدوایدا دەگەڕێین. بەروار نییە؟ ئەمە تێپەڕێنن.

## Uitkering en recht

question-rights-what = پرسیارتان لەسەر چییە؟
choice-rights-what-benefit = مووچەی یارمەتی (uitkering)
choice-rights-what-allowance = پارەی یارمەتیی زیادە (toeslagen)
choice-rights-what-minima = یارمەتی بۆ داھاتی کەم
choice-rights-what-objection = بە بڕیارێک ڕازی نیم
choice-rights-what-legal-advice = کەسێکم دەوێت شارەزای یاسا بێت

question-rights-meeting = بەم زووانە چاوپێکەوتنێکتان ھەیە، و دەتانەوێت کەسێکتان لەگەڵ بێت؟
    .hint = بۆ نموونە لەگەڵ شارەوانی (gemeente)، لەسەر یارمەتی یان مووچەی یارمەتی (uitkering).

## Wonen

question-housing-what = لە بابەتی خانوودا چی بۆتان قورسە؟
choice-housing-what-rent = دانی کرێ بۆم قورسە
choice-housing-what-eviction = ڕەنگە ناچار بم خانووەکەم چۆڵ بکەم
choice-housing-what-search = بەدوای خانوو یان ژوورێکدا دەگەڕێم
choice-housing-what-repair = شتێک خراپ بووە یان شێی ھەیە
choice-housing-what-neighbours = لەگەڵ دراوسێ دەمەقاڵێ یان بێزاری ھەیە

question-rent-behind = کرێی خانووتان دوا کەوتووە؟
    .hint = ئەوکات بۆ پارەدانەکەش بەدوای یارمەتیدا دەگەڕێین.

## Eten, kleding en spullen

question-food-what = چیتان پێویستە؟
choice-food-what-parcel = خۆراک یان سەبەتەی خۆراک (voedselpakket)
choice-food-what-meal = ژەمێکی گەرم
choice-food-what-clothes = جلوبەرگ
choice-food-what-furniture = مۆبیلیات یان کەلوپەلی ماڵ
choice-food-what-child-goods = کەلوپەل بۆ منداڵێک

question-food-together = پێتان خۆشە لەگەڵ کەسانی تر نان بخۆن؟

## Gezondheid

question-health-what = کەسێک لە چیدا دەتوانێت یارمەتیتان بدات؟
    .hint = پێویست ناکات بڵێن چیتانە.
choice-health-what-gp = دۆزینەوەی دکتۆری خێزان (huisarts) یان قسەکردن لەگەڵی
choice-health-what-insurance = پرسیار لەسەر بیمەی تەندروستی (zorgverzekering)
choice-health-what-nursing = یارمەتی بۆ خۆشۆردن، برین یان دەرمان
choice-health-what-exercise = جووڵەی زیاتر
choice-health-what-memory = زۆر شتم لەبیر دەچێت

question-health-doctor = دکتۆری خێزانتان (huisarts) ھەیە؟

## Hulp in huis

question-home-what = لە ماڵەوە چ یارمەتییەکتان دەوێت؟
choice-home-what-cleaning = پاککردنەوە
choice-home-what-shopping = کڕینی پێداویستیی ماڵ
choice-home-what-odd-jobs = کاری بچووکی ماڵ و باخچە
choice-home-what-meals = چێشتلێنان، یان ھێنانی خواردن بۆ ماڵەوە
choice-home-what-adaptation = ماڵەکەم ئاسانتر و سەلامەتتر بێت

question-home-stairs = پلیکانە، حەمام یان ئاستانەی دەرگا بۆتان قورسە؟
    .hint = یان لە کەوتن دەترسن؟

## Ergens komen

question-mobility-what = چی ھاتوچۆتان ئاسانتر دەکات؟
choice-mobility-what-transport = ھۆکاری گواستنەوە
choice-mobility-what-accompany = کەسێک کە لەگەڵم بێت
choice-mobility-what-aids = ئامرازێکی یارمەتیدەر، وەک عەرەبانەی ڕۆیشتن (rollator)
choice-mobility-what-indoors = یارمەتی بۆ ڕۆیشتن لەناو ماڵدا

question-mobility-out = ئەوەندەی حەز دەکەن دەچنە دەرەوە؟

## Zorgen, stress en verdriet

question-mind-what = چی ژیانتان لێ قورس دەکات؟
    .hint = ئەوە ھەڵبژێرن کە لە ھەمووی نزیکترە. پێویست ناکات ھیچ ڕوون بکەنەوە.
choice-mind-what-stress = سترێس، زۆر بیرکردنەوە یان خراپ نووستن
choice-mind-what-low = ھەست بە دڵتەنگی یان بەتاڵی دەکەم
choice-mind-what-grief = بیری کەسێک دەکەم کە ئیتر نەماوە
choice-mind-what-addiction = خواردنەوەی ئەلکھول، ماددەی ھۆشبەر، قومار یان یاریی ئەلیکترۆنی
choice-mind-what-recovery = دەمەوێت سەرلەنوێ ھەستمەوە سەر پێی خۆم
choice-mind-what-relative = خەمی کەسێکمە

question-mind-dark = ئێوە ھەندێک جار بیر لەوە دەکەنەوە کە ئیتر نەژین؟
    .hint = ئەمە لە ھەموو کەسێک دەپرسین کە ژیانی لێ قورسە. دەتوانن بە ڕاشکاوی بیڵێن.

question-mind-doctor = پێشتر ئەمەتان بە دکتۆری خێزان (huisarts) وتووە؟

## Mensen ontmoeten

question-contact-what = چیتان پێ خۆش دەبێت؟
choice-contact-what-coffee = خواردنەوەی قاوە یان چا لە شوێنێک
choice-contact-what-buddy = ھاوڕێیەکی خۆبەخش (maatje) بۆ ئەوەی پێکەوە شتێک بکەین
choice-contact-what-group = گروپێک یان چالاکییەک
choice-contact-what-phone = کەسێک کە جاروبار تەلەفۆنم بۆ بکات
choice-contact-what-visits = کەسێک کە سەردانم بکات

question-contact-first-time = دەتانەوێت یەکەم جار کەسێکتان لەگەڵ بێت؟

## Zin en iets voor een ander doen

question-meaning-what = چی سەرنجتان ڕادەکێشێت؟
choice-meaning-what-talk = گفتوگۆیەکی خۆش لەسەر ژیان
choice-meaning-what-faith = شوێنێک بۆ نوێژ و دوعا، یان بۆ ئارامی
choice-meaning-what-culture = مۆسیقا، ھونەر یان کولتوور
choice-meaning-what-nature = باخچە، ئاژەڵ یان سروشت
choice-meaning-what-helping = کردنی شتێک بۆ کەسێکی تر
choice-meaning-what-skills = پیشاندانی ئەوەی دەتوانم بیکەم

question-meaning-grow = پێتان خۆشە ڕۆژێک ئەمە ببێتە کارتان؟
    .hint = مەرج نییە. تەنھا بۆ خۆشیش باشە.

## Nederlands leren

question-language-what = بەدوای چیدا دەگەڕێن؟
choice-language-what-dutch = فێربوونی ھۆڵەندی لە سەرەتاوە
choice-language-what-practice = قسەکردن و ڕاھێنان بە ھۆڵەندی
choice-language-what-reading = باشتر خوێندنەوە و نووسین
choice-language-what-course = خولێک یان گروپێکی وانە

question-language-for = زمانەکەتان بۆ چی پێویستە؟
choice-language-for-daily = ھەموو ڕۆژێک، لە گەڕەک
choice-language-for-letters = نامە و چاوپێکەوتن
choice-language-for-work = کار
choice-language-for-children = قوتابخانەی منداڵەکان

## Telefoon en computer

question-digital-what = لە چیدا یارمەتیتان دەوێت؟
choice-digital-what-device = پەیداکردنی کۆمپیوتەر یان تەلەفۆن
choice-digital-what-digid = DigiD و ماڵپەڕەکانی حکوومەت
choice-digital-what-course = فێربوونی بەکارھێنانی کۆمپیوتەر
choice-digital-what-phone = تێگەیشتن لە تەلەفۆنەکەم

question-digital-have = تەلەفۆن یان کۆمپیوتەرێکتان ھەیە کە باش کار بکات؟

## Werk en vrijwilligerswerk

question-work-what = حەزتان لە چییە؟
choice-work-what-job = کار بە مووچە
choice-work-what-volunteering = کاری خۆبەخشانە
choice-work-what-learning-place = شوێنێک بۆ فێربوون لە کاتی کارکردندا
choice-work-what-skills = زانینی ئەوەی دەتوانم چی بکەم
choice-work-what-business = دەستپێکردنی کارێکی تایبەت بە خۆم

question-work-benefit = دەتانەوێت سەرەتا بزانن کارکردن چی لە مووچەی یارمەتییەکەتان (uitkering) دەگۆڕێت؟
    .hint = باشە پێش دەستپێکردن ئەمە بپرسن.

## Kinderen en opvoeden

question-children-what = باسەکە لەسەر چییە؟
choice-children-what-upbringing = پەروەردەکردن
choice-children-what-homework = قوتابخانە و ئەرکی ماڵەوە
choice-children-what-play = یاری، وەرزش و گەشت
choice-children-what-baby = دووگیانی، یان منداڵی ساوا
choice-children-what-teen = ھەرزەکارێک یان گەنجێک

question-children-age = تەمەنی منداڵەکە چەندە؟
    .hint = چەند منداڵێکتان ھەیە؟ ئەو منداڵە ھەڵبژێرن کە ئێستا باسی دەکەین.

## Zorgen voor iemand

question-caring-what = چی یارمەتیتان دەدات؟
    .hint = ئێوە چاودێریی کەسێکی تر دەکەن. ئێمە خەمی ئێوەشمانە.
choice-caring-what-support = کەسێک کە لەگەڵم بیر بکاتەوە
choice-caring-what-respite = جاروبار پشوودان لە چاودێری
choice-caring-what-overview = یارمەتی بۆ ڕێکخستنی ھەموو کارەکان
choice-caring-what-dementia = چاودێریی کەسێک کە زۆر شتی لەبیر دەچێت
choice-caring-what-young = تەمەنم کەمە و لە ماڵەوە زۆر یارمەتی دەدەم

question-caring-hours = لە ھەفتەیەکدا نزیکەی چەند کاتژمێر بەوەوە خەریکن؟
    .hint = ڕێکخستنی کارەکان و شەونخوونیش حیسابە. بە نزیکەیی باشە.

question-caring-rest = کات و پشووی تەواوتان بۆ خۆتان دەمێنێتەوە؟

## Veilig zijn

question-safety-what = لە چی نیگەرانن؟
    .hint = خۆتان بڕیار دەدەن چی دەڵێن.
choice-safety-what-home = دەمەقاڵێ، ھەڕەشە یان لێدان لە ماڵەوە
choice-safety-what-child = منداڵێک کە حاڵی باش نییە
choice-safety-what-elder = بەساڵاچوویەک کە خراپ مامەڵەی لەگەڵ دەکرێت
choice-safety-what-street = شەقام یان گەڕەک

question-safety-place = ئەمڕۆ دەتوانن بچنە شوێنێک کە لەوێ سەلامەت بن؟

## Nieuw hier of vragen over verblijf

question-residence-what = کەسێک لە چیدا دەتوانێت یارمەتیتان بدات؟
    .hint = پێویست ناکات ھیچ کاغەزێک پیشان بدەن. ئێمە ھەرگیز داوای ناکەین.
choice-residence-what-status = پرسیار لەسەر مانەوە لە ھۆڵەندا
choice-residence-what-newcomer = تازە ھاتوومەتە ئێرە و دەمەوێت شارەزا ببم
choice-residence-what-no-papers-asked = یارمەتی لە شوێنێک کە کەس داوای کاغەز ناکات
choice-residence-what-family = ھێنانی کەسوکارم بۆ ئێرە

question-residence-guide = کەسێکتان دەوێت لە گەڕەکدا شارەزاتان بکات؟

## Wat bij u past

question-neighbourhood = ئێوە لە کام گەڕەک دەژین؟
    .hint = ناوی گەڕەک یان مەیدانێک بەسە. ناونیشانەکەتان پێویست نییە.

question-postcode = ژمارەکانی پۆستکۆدەکەتان (postcode) چەندن؟
    .hint = تەنھا ژمارەکان، نەک پیتەکان. بەم جۆرە لە نزیکتانەوە دەگەڕێین.

question-age-band = تەمەنتان نزیکەی چەندە؟
    .hint = ھەندێک شوێن بۆ گەنجانن، ھەندێکیش بۆ بەساڵاچووان.
choice-age-band-under-18 = کەمتر لە ١٨ ساڵ
choice-age-band-18-26 = لە ١٨ تا ٢٦ ساڵ
choice-age-band-27-66 = لە ٢٧ تا ٦٦ ساڵ
choice-age-band-67-plus = ٦٧ ساڵ یان زیاتر

question-languages = حەز دەکەن بە چ زمانێک قسە بکەن؟
    .hint = دەتوانن زیاتر لە یەکێک ھەڵبژێرن.
choice-languages-nl = ھۆڵەندی
choice-languages-en = ئینگلیزی
choice-languages-tr = تورکی
choice-languages-ar = عەرەبی
choice-languages-rif = ئەمازیغی (تاریفیت)
choice-languages-fa = فارسی یان دەری
choice-languages-ti = تیگرینیا
choice-languages-so = سۆمالی
choice-languages-pl = پۆڵەندی
choice-languages-uk = ئۆکراینی
choice-languages-es = ئیسپانی
choice-languages-fr = فەڕەنسی
choice-languages-zh = چینی
choice-languages-pap = پاپیامێنتۆ
choice-languages-hi = ھیندی
choice-languages-ur = ئوردوو
choice-languages-ro = ڕۆمانی
choice-languages-bg = بولگاری
choice-languages-pt = پورتوگالی
choice-languages-ru = ڕووسی
choice-languages-am = ئەمھەری
choice-languages-ku = کوردی
choice-languages-other = زمانێکی تر

question-walk = تا چەند دەتوانن بە پێ بڕۆن، بەبێ ئەوەی زۆر ماندوو بن؟
    .hint = ڕۆیشتن بە گۆچان یان عەرەبانەی ڕۆیشتن (rollator) ئاساییە.
choice-walk-five-minutes = ڕێگەیەکی کورت، پێنج خولەک
choice-walk-ten-minutes = دە خولەک
choice-walk-twenty-minutes = بیست خولەک
choice-walk-far = دوور، بۆم ئاسانە
choice-walk-wheels = بە پاسکیل، scootmobiel، پاس یان ئۆتۆمبێل
choice-walk-at-home = زۆر بە کەمی دەچمە دەرەوە

question-wishes = لە یارمەتیدا چی بۆتان گرنگە؟
    .hint = دەتوانن زیاتر لە یەکێک ھەڵبژێرن. دەتوانن ھیچیش ھەڵنەبژێرن.
choice-wishes-woman = خانمێک
choice-wishes-man = پیاوێک
choice-wishes-own-language = کەسێک کە بە زمانەکەم قسە بکات
choice-wishes-at-home = لە ماڵی خۆم
choice-wishes-alone = لەگەڵ یەک کەس
choice-wishes-group = لەناو گروپدا

question-group-for = حەزتان لە چ جۆرە شوێنێکە؟
    .hint = تەنھا ئەوە ھەڵبژێرن کە پێتان خۆشە. تێپەڕاندنیشی ئاساییە.
choice-group-for-women = بۆ ژنان
choice-group-for-men = بۆ پیاوان
choice-group-for-young = بۆ گەنجان
choice-group-for-older = بۆ بەساڵاچووان
choice-group-for-parents = بۆ دایکان و باوکان
choice-group-for-newcomers = بۆ ئەوانەی تازە ھاتوونەتە ھۆڵەندا
choice-group-for-students = بۆ خوێندکاران
choice-group-for-disability = بۆ کەسانی خاوەن پێداویستیی تایبەت
choice-group-for-lgbt = بۆ کەسانی LGBT (lhbti)

question-when = کەی بۆتان دەگونجێت؟
choice-when-morning = بەیانیان
choice-when-afternoon = دوانیوەڕوان
choice-when-evening = ئێواران
choice-when-weekend = شەممە و یەکشەممە

## Wie u al helpt

question-helpers = کەسێک ھەیە یارمەتیتان بدات، یان پێشتر یارمەتیی ئێوەی دابێت؟
    .hint = زۆرجار ڕوخسارێکی ناسراو لە ھەمووی باشترە. دەتوانن ناوی چەند کەسێک بڵێن.

question-helper-who = ئەو کەسە کێیە؟
choice-helper-who-family = کەسوکار
choice-helper-who-friend = ھاوڕێیەک
choice-helper-who-neighbour = دراوسێیەک
choice-helper-who-volunteer = خۆبەخشێک
choice-helper-who-professional = یارمەتیدەرێکی پیشەیی (hulpverlener)
choice-helper-who-other = کەسێکی تر

question-helper-what = ئەم کەسە لە چیدا یارمەتی دەدات؟
    .hint = دەتوانن ناوی شوێنەکەش بڵێن، وەک ماڵی گەڕەک (buurthuis).

question-helper-earlier-good = ئەو یارمەتییەتان پێ خۆش بوو؟

question-not-involve = کێ نابێت ئەمە بزانێت؟
    .hint = ئەوکات ئەو کەسە یان ئەو شوێنە بەشدار ناکەین. کەس نییە؟ ئەمە تێپەڕێنن.

## Wat u graag doet

question-likes = حەزتان لە چییە، یان چی باش دەزانن؟
    .hint = ھەندێک شوێن ھەن کە پێی دڵخۆش دەبن.
choice-likes-cooking = چێشتلێنان یان کێک دروستکردن
choice-likes-handcraft = دروومان، چنین یان کاری دەستی
choice-likes-language = قسەکردن بە زمانەکەم یان وەرگێڕان
choice-likes-gardening = کاری باخچە
choice-likes-company = دانیشتن لەگەڵ کەسێک
choice-likes-odd-jobs = چاککردنەوەی شت
choice-likes-music = مۆسیقا یان گۆرانی
choice-likes-childcare = ئاگابوون لە منداڵ
choice-likes-computer = یارمەتیدان بۆ تەلەفۆن یان کۆمپیوتەر

question-can-offer = بەوە دەتانەوێت چی بۆ کەسێکی تر بکەن؟
    .hint = مەرج نییە شتێکی گەورە بێت. ھیچیش نەبێت، ئاساییە.

## Wie wat mag weten

question-share = بۆ دۆزینەوەی یارمەتی، ڕێگەمان دەدەن لەگەڵ کێ قسە بکەین؟
    .hint = بۆ ھەر شوێنێک بە جیا، ھەموو جار دووبارە لێتان دەپرسین.
choice-share-none = لەگەڵ کەس قسە مەکەن
choice-share-informal = لەگەڵ خۆبەخشەکانی گەڕەک
choice-share-formal = لەگەڵ یارمەتیدەری پیشەیی (hulpverlener)
choice-share-doctor = لەگەڵ دکتۆری خێزانەکەم (huisarts)

## Later contact

question-contact-ok = ڕێگەمان دەدەن دواتر ھەواڵتان بپرسین؟
    .hint = ئەگەر بڵێن نەخێر، بێزارتان ناکەین. ھەمیشە دەتوانن بێنەوە ئێرە.
choice-contact-ok-yes = بەڵێ، ئاساییە
choice-contact-ok-no = نەخێر، پێم باشترە پەیوەندیم پێوە نەکەن

question-contact-how = چۆنتان پێ باشە؟
choice-contact-how-phone = بە تەلەفۆن
choice-contact-how-message = بە پەیام
choice-contact-how-visit = بە سەردان
choice-contact-how-desk = خۆم دێمەوە ئێرە

question-contact-number = لەسەر کام ژمارە یان ناونیشان؟

question-contact-safe-time = کەی دەتوانن بە ئارامی قسە بکەن؟
    .hint = ئەگەر پێتان باشە، کاتێک ھەڵبژێرن کە کەس گوێی لێتان نەبێت.

question-safety-on-paper = دەتانەوێت ئەمە لەسەر کاغەز لەگەڵ خۆتان ببەن؟
    .hint = تەنھا ئەگەر ئەو کەسەی نابێت بیبینێت، کاغەزەکە نەدۆزێتەوە. وەڵامی «نەخێر»یش باشە.

## Onderwerpen

domain-money = پارە و قەرز
domain-letters = نامە و فۆرم
domain-rights = مووچەی یارمەتی (uitkering) و ماف
domain-housing = خانوو و نیشتەجێبوون
domain-food = خواردن، جلوبەرگ و کەلوپەل
domain-health = تەندروستی
domain-home = یارمەتی لە ماڵەوە
domain-mobility = ھاتوچۆ
domain-mind = نیگەرانی، سترێس و خەم
domain-contact = ناسین و بینینی خەڵک
domain-meaning = واتای ژیان و یارمەتیدانی کەسانی تر
domain-language = فێربوونی ھۆڵەندی
domain-digital = تەلەفۆن و کۆمپیوتەر
domain-work = کار و کاری خۆبەخشانە
domain-children = منداڵ و پەروەردەکردن
domain-caring = چاودێریی کەسێک
domain-safety = سەلامەتی
domain-residence = تازە ھاتوو، یان پرسیار لەسەر مانەوە

## Waar hulp bij kan

need-money-debts = یارمەتی لە قەرزدا
need-money-budget = گوزەران بە پارەکەتان تا کۆتایی مانگ
need-money-bills = دانی پارەی پسوولە
need-money-bailiff = یارمەتی لەگەڵ کارمەندی وەرگرتنەوەی قەرز (deurwaarder)
need-money-emergency = پارە بۆ پێویستترین شت

need-letters-understand = تێگەیشتن لە نامە
need-letters-forms = پڕکردنەوەی فۆرم
need-letters-reply = وەڵامدانەوەی نامە
need-letters-tax = یارمەتی لە باجدا (belasting)
need-letters-order = ڕێکخستنی کاغەزەکان

need-rights-benefit = پرسیار لەسەر مووچەی یارمەتی (uitkering)
need-rights-allowance = پرسیار لەسەر پارەی یارمەتیی زیادە (toeslagen)
need-rights-minima = یارمەتی بۆ داھاتی کەم
need-rights-objection = ڕازی نەبوون بە بڕیارێک
need-rights-legal-advice = ڕاوێژ لەسەر مافەکانتان

need-housing-rent = دانی کرێی خانوو
need-housing-eviction = مانەوە لە خانووەکەتان
need-housing-search = شوێنێک بۆ ژیان
need-housing-repair = چاککردنەوە و شێی خانوو
need-housing-neighbours = کێشە لەگەڵ دراوسێ

need-food-parcel = خۆراک یان سەبەتەی خۆراک (voedselpakket)
need-food-meal = ژەمێکی گەرم
need-food-clothes = جلوبەرگ
need-food-furniture = مۆبیلیات و کەلوپەلی ماڵ
need-food-child-goods = کەلوپەل بۆ منداڵ

need-health-gp = قسەکردن لەگەڵ دکتۆری خێزان (huisarts)
need-health-insurance = پرسیار لەسەر بیمەی تەندروستی (zorgverzekering)
need-health-nursing = چاودێری لە ماڵەوە
need-health-exercise = جووڵەی زیاتر
need-health-memory = پرسیار لەسەر لەبیرچوونەوە

need-home-cleaning = پاککردنەوەی ماڵ
need-home-shopping = کڕینی پێداویستیی ماڵ
need-home-odd-jobs = کاری بچووکی ماڵ و باخچە
need-home-meals = چێشتلێنان، یان ھێنانی خواردن بۆ ماڵەوە
need-home-adaptation = ماڵێکی سەلامەتتر و ئاسانتر

need-mobility-transport = ھۆکاری گواستنەوە
need-mobility-accompany = کەسێک کە لەگەڵتان بێت
need-mobility-aids = ئامرازی یارمەتیدەر، وەک عەرەبانەی ڕۆیشتن (rollator)
need-mobility-indoors = ڕۆیشتن لەناو ماڵدا

need-mind-stress = سترێس و زۆر بیرکردنەوە
need-mind-low = پشتگیری کاتێک دڵتەنگن
need-mind-grief = خەم و بیرکردنی کەسێک
need-mind-addiction = کەمکردنەوەی ئەلکھول، ماددەی ھۆشبەر یان قومار
need-mind-recovery = ھەستانەوە سەر پێ
need-mind-relative = نیگەرانی بۆ کەسێک کە ژیانی لێ قورسە

need-contact-coffee = شوێنێک بۆ قاوە و گفتوگۆ
need-contact-buddy = ھاوڕێیەکی خۆبەخش (maatje)
need-contact-group = گروپێک یان چالاکییەک
need-contact-phone = کەسێک کە جاروبار تەلەفۆنتان بۆ بکات
need-contact-visits = کەسێک کە سەردانتان بکات

need-meaning-talk = گفتوگۆیەکی خۆش لەسەر ژیان
need-meaning-faith = شوێنێک بۆ نوێژ و دوعا، یان بۆ ئارامی
need-meaning-culture = مۆسیقا، ھونەر و کولتوور
need-meaning-nature = باخچە، ئاژەڵ و سروشت
need-meaning-helping = کردنی شتێک بۆ کەسێکی تر
need-meaning-skills = پیشاندانی ئەوەی دەتوانن بیکەن

need-language-dutch = فێربوونی ھۆڵەندی
need-language-practice = قسەکردن و ڕاھێنان بە ھۆڵەندی
need-language-reading = باشتر خوێندنەوە و نووسین
need-language-course = خولێک یان گروپێکی وانە

need-digital-device = کۆمپیوتەرێک یان تەلەفۆنێک
need-digital-digid = یارمەتی بۆ DigiD و ماڵپەڕەکان
need-digital-course = فێربوونی بەکارھێنانی کۆمپیوتەر
need-digital-phone = فێربوونی بەکارھێنانی تەلەفۆنەکەتان

need-work-job = دۆزینەوەی کار بە مووچە
need-work-volunteering = کاری خۆبەخشانە
need-work-learning-place = شوێنێک بۆ فێربوون لە کاتی کارکردندا
need-work-skills = زانینی ئەوەی دەتوانن چی بکەن
need-work-business = دەستپێکردنی کارێکی تایبەت بە خۆتان

need-children-upbringing = یارمەتی لە پەروەردەکردندا
need-children-homework = قوتابخانە و ئەرکی ماڵەوە
need-children-play = یاری، وەرزش و گەشت
need-children-baby = دووگیانی، یان منداڵی ساوا
need-children-teen = پرسیار لەسەر ھەرزەکار و گەنج

need-caring-support = پشتگیری کاتێک چاودێریی کەسێک دەکەن
need-caring-respite = جاروبار پشوودان لە چاودێری
need-caring-overview = یارمەتی بۆ ڕێکخستنی ھەموو کارەکان
need-caring-dementia = چاودێریی کەسێک کە زۆر شتی لەبیر دەچێت
need-caring-young = تەمەنی کەم و یارمەتیدانی زۆر لە ماڵەوە

need-safety-home = سەلامەتی لە ماڵەوە
need-safety-child = ماڵێکی سەلامەت بۆ منداڵێک
need-safety-elder = سەلامەتیی بەساڵاچوویەک
need-safety-street = سەلامەتی لە گەڕەک

need-residence-status = پرسیار لەسەر مانەوە لە ھۆڵەندا
need-residence-newcomer = شارەزابوون کاتێک تازە ھاتوون
need-residence-undocumented = یارمەتی بەبێ پرسیار لەسەر کاغەزی مانەوە
need-residence-family = ھێنانی کەسوکار بۆ ئێرە

## Wat zij doen

role-listen = گوێگرتن
role-visit = سەردانکردن
role-go-along = ھاتن لەگەڵ ئێوە
role-explain-letters = ڕوونکردنەوەی نامە
role-fill-forms = پڕکردنەوەی فۆرم
role-sort-papers = ڕێکخستنی کاغەزەکان
role-budget-coaching = یارمەتیدان بۆ ڕێکخستنی پارە
role-debt-arrangement = ڕێکخستنی قەرز
role-legal-advice = ڕاوێژکردن لەسەر مافەکانتان
role-mediate = یارمەتیدان بۆ چارەسەری ناکۆکی
role-practical-help = یارمەتیدان لە کاری بچووکدا
role-cook-together = چێشتلێنان پێکەوە
role-eat-together = نانخواردن پێکەوە
role-activities = کردنی چالاکی
role-talk-group = قسەکردن لەناو گروپدا
role-language-practice = ڕاھێنان لەسەر زمان
role-teach = وانەوتنەوە
role-digital-help = یارمەتیدان بۆ تەلەفۆن و کۆمپیوتەر
role-job-coaching = یارمەتیدان بۆ دۆزینەوەی کار
role-find-volunteer-work = گەڕان بەدوای کاری خۆبەخشانە
role-respite = گرتنە ئەستۆی چاودێری بۆ ماوەیەکی کورت
role-personal-care = یارمەتیدان بۆ خۆشۆردن و جل لەبەرکردن
role-nursing = چارەسەری برین و پێدانی دەرمان
role-treatment = چارەسەرکردن
role-diagnosis = پشکنینی ئەوەی کەسێک چییەتی
role-crisis-help = یارمەتیدانی دەستبەجێ لە کاتی تەنگانەدا
role-safety-plan = ڕێککەوتن لەسەر سەلامەتی
role-decide-entitlement = بڕیاردان لەسەر ئەوەی شتێک وەردەگرن یان نا
role-give-money = پێدانی پارە
role-give-goods = پێدانی کەلوپەل یان خواردن
role-transport = بردن و ھێنانەوەی ئێوە
role-refer-on = پیشاندانی ڕێگەی یارمەتیی تر
role-coordinate = ڕێکخستنی ھەموو یارمەتییەکان پێکەوە
role-home-visit = ھاتنە ماڵتان بۆ بینینی ئەوەی پێویستە
role-phone-contact = تەلەفۆنکردن بۆ ئێوە
role-translate = وەرگێڕان
role-childcare = ئاگابوون لە منداڵ
role-homework-help = یارمەتیدان لە ئەرکی ماڵەوە
role-moving-help = یارمەتیدان لە گواستنەوەی ماڵ

## Voor wie

audience-everyone = ھەموو کەس
audience-older = بەساڵاچووان
audience-young = گەنجان
audience-women = ژنان
audience-men = پیاوان
audience-parents = دایکان و باوکان
audience-carers = ئەوانەی چاودێریی کەسێک دەکەن
audience-newcomers = ئەوانەی تازە ھاتوونەتە ھۆڵەندا
audience-low-income = ئەوانەی پارەیان کەمە
audience-jobseekers = ئەوانەی بەدوای کاردا دەگەڕێن
audience-lgbt = کەسانی LGBT (lhbti)
audience-disability = کەسانی خاوەن پێداویستیی تایبەت
audience-students = خوێندکاران
audience-undocumented = کەسانی بێ کاغەزی مانەوە
audience-children = منداڵان

## Hoe u er komt

access-walk-in = دەتوانن بچنە ژوورەوە، بەبێ دیاریکردنی کات.
access-call-first = سەرەتا تەلەفۆن بکەن و کاتێک دیاری بکەن.
access-referrer = دەبێت کەسێک ناوتان بنووسێت، وەک دکتۆری خێزان (huisarts).
access-assessment = سەرەتا گفتوگۆیەک دەکرێت لەسەر ئەوەی پێویستتانە.

## Soort plek

setting-local-informal = خەڵکی گەڕەک
setting-organised-informal = خۆبەخشەکانی ڕێکخراوێک
setting-formal = کەسانێک کە ئەمە پیشەیانە
form-individual = لەگەڵ یەک کەس
form-collective = پێکەوە لەگەڵ کەسانی تر
reach-neighbourhood = لە گەڕەک
reach-district = لەم بەشەی شاردا
reach-city = لە ھەموو شار
reach-national = لە ھەموو ھۆڵەندا

## Wat er welkom is

welcome-cooking = چێشتلێنان یان کێک دروستکردن
welcome-handcraft = دروومان، چنین یان کاری دەستی
welcome-language = قسەکردن بە زمانەکەتان یان وەرگێڕان
welcome-gardening = کاری باخچە
welcome-company = دانیشتن لەگەڵ کەسێک
welcome-odd-jobs = چاککردنەوەی شت
welcome-music = مۆسیقا یان گۆرانی
welcome-childcare = ئاگابوون لە منداڵ
welcome-computer = یارمەتیدان بۆ تەلەفۆن یان کۆمپیوتەر

## Als het niet kan wachten: uit huis moeten

card-eviction-title = چۆڵکردنی خانوو
card-eviction-do-1 = پێکەوە نامەکە بخوێننەوە. بەروارەکە و ناوی نێرەر بدۆزنەوە.
card-eviction-do-2 = ھەر ئێستا یارمەتیدەرێکی پیشەیی (hulpverlener) بۆ خانوو یان قەرز بانگ بکەن. پێکەوە تەلەفۆن بکەن، ھەر ئەمڕۆ.
card-eviction-do-3 = دواتر پێکەوە تەلەفۆن بۆ بەکرێدەر (verhuurder) یان کارمەندی وەرگرتنەوەی قەرز (deurwaarder) بکەن. بپرسن ھێشتا چی دەکرێت.
card-eviction-say = ئێستا پێکەوە تەلەفۆن دەکەین. پێویست ناکات بە تەنھا ئەمە بکەن.
card-eviction-have = نامەکە، گرێبەستی کرێ و دوایین پارەدانەکان، ئەگەر ھەبن.
card-eviction-not-alone = بە تەنھا لەسەر پارەدان ڕێک مەکەون، و مەڵێن ھەموو شت باش دەبێت. با یارمەتیدەری پیشەیی (hulpverlener) ئەوە بکات.

## Als het niet kan wachten: afgesloten

card-cut-off-title = گاز، کارەبا یان ئاو نییە
card-cut-off-do-1 = بپرسن: لە ماڵەوە منداڵی ساوا، نەخۆش یان بەساڵاچوو ھەیە؟ ئامێرێکی پزیشکی ھەیە کە کارەبای پێویست بێت؟
card-cut-off-do-2 = پێکەوە تەلەفۆن بۆ کۆمپانیای کارەبا، گاز یان ئاو بکەن. بڵێن کە یارمەتی ھەیە.
card-cut-off-do-3 = ھەر ئەمڕۆ یارمەتیدەرێکی پیشەیی (hulpverlener) بۆ قەرز بانگ بکەن.
card-cut-off-say = ئەمە ناخۆشە. ئەمڕۆ پێکەوە بەدوای کەسێکدا دەگەڕێین کە بتوانێت یارمەتی بدات.
card-cut-off-have = دوایین نامە یان پسوولە، لەگەڵ ژمارەی کڕیار (klantnummer).
card-cut-off-not-alone = خۆتان ھیچ شتێک مەبەستنەوە، و بەڵێنی پارەدان مەدەن.

## Als het niet kan wachten: geen eten

card-no-food-title = ھیچ نییە بۆ خواردن
card-no-food-do-1 = سەرەتا شتێکی بدەنێ بۆ خواردن و خواردنەوە، ئەگەر لێرە بکرێت.
card-no-food-do-2 = پێکەوە تەلەفۆن بۆ شوێنێک بکەن کە ئەمڕۆ نان یان خۆراک دەدات.
card-no-food-do-3 = یارمەتیدەرێکی پیشەیی (hulpverlener) بانگ بکەن، بۆ ئەوەی سبەینێش خواردن ھەبێت.
card-no-food-say = باش بوو کە وتتان. سەرەتا شتێک بخۆن، دواتر پێکەوە سەیر دەکەین.
card-no-food-have = بۆ چەند کەسە؟ منداڵی بچووک ھەیە؟ خواردنێک ھەیە کە نابێت بیخۆن؟
card-no-food-not-alone = پارەی خۆتان مەدەن. پێکەوە بەدوای شوێنێکدا بگەڕێن کە بتوانێت زیاتر لە جارێک ئەمە بکات.

## Als het niet kan wachten: geen slaapplek

card-no-bed-title = ئەمشەو شوێنی نووستن نییە
card-no-bed-do-1 = بپرسن: منداڵی لەگەڵە؟ کەسوکار یان ھاوڕێیەک ھەیە کە لای ئەو سەلامەت بێت؟
card-no-bed-do-2 = ھەر ئێستا یارمەتیدەرێکی پیشەیی (hulpverlener) بانگ بکەن. پێکەوە تەلەفۆن بۆ شوێنی حەوانەوەی شارەوانی (opvang) بکەن.
card-no-bed-do-3 = ڕێک بکەون کەسەکە لە کوێ چاوەڕێ بکات تا وەڵام دێت. با کەس لە شەقام چاوەڕێ نەکات.
card-no-bed-say = دەتوانن لێرە بمێننەوە. پێکەوە بۆ ئەمشەو بەدوای شوێنێکدا دەگەڕێین.
card-no-bed-have = دوێنێ شەو لە کوێ نووستووە، کێی لەگەڵ دێت، و کام دەرمان دەبێت لەگەڵی بێت.
card-no-bed-not-alone = کەس مەبەنە ماڵی خۆتان، و بەڵێنی شوێنی نووستن مەدەن.

## Als het niet kan wachten: niet veilig thuis

card-unsafe-home-title = لە ماڵەوە سەلامەت نییە
card-unsafe-home-do-1 = بە ئارامی لە شوێنێک درێژە بە قسەکە بدەن کە کەس گوێی لێ نەبێت. بە ڕێزەوە داوا لەوەی لەگەڵی ھاتووە بکەن کەمێک بچێتە دەرەوە.
card-unsafe-home-do-2 = ئێستا مەترسی ھەیە؟ دەستبەجێ تەلەفۆن بۆ ژمارەی فریاکەوتن بکەن.
card-unsafe-home-do-3 = مەترسیی ڕاستەوخۆ نییە؟ بۆ ڕاوێژ تەلەفۆن بۆ یارمەتیدەری پیشەیی (hulpverlener) یان Veilig Thuis (بۆ سەلامەتی لە ماڵەوە) بکەن. بەبێ ناویش دەکرێت.
card-unsafe-home-say = باوەڕتان پێ دەکەم. خۆتان بڕیار دەدەن چی دەڵێن، و بە ئارامی پێکەوە سەیر دەکەین.
card-unsafe-home-have = ژوورێکی ئارام، تەلەفۆنێک، و کاتێکی سەلامەت بۆ ئەوەی دواتر تەلەفۆنی بۆ بکەنەوە.
card-unsafe-home-not-alone = لەگەڵ لایەنی بەرامبەر باسی ئەمە مەکەن. لەگەڵ ئەو کەسەی یارمەتی دەوێت، مەچنەوە ماڵەوە. بەبێ پرسین ھیچ کاغەزێکی مەدەنێ.

## Als het niet kan wachten: een kind niet veilig

card-child-unsafe-title = منداڵێک سەلامەت نییە
card-child-unsafe-do-1 = ئێستا منداڵەکە لە مەترسیدایە؟ دەستبەجێ تەلەفۆن بۆ ژمارەی فریاکەوتن بکەن.
card-child-unsafe-do-2 = دەستبەجێ یارمەتیدەرێکی پیشەیی (hulpverlener) یان ڕێکخەر (coördinator) بانگ بکەن.
card-child-unsafe-do-3 = پێکەوە بۆ ڕاوێژ تەلەفۆن بۆ Veilig Thuis (بۆ سەلامەتی لە ماڵەوە) بکەن. بەبێ ناوھێنانیش دەکرێت.
card-child-unsafe-say = باش بوو کە ئەمەتان وت. کەسێک بانگ دەکەین کە دەزانێت چی سوودی ھەیە.
card-child-unsafe-have = ئەوەی خۆتان بینیتان یان بیستتان، بە وشەی سادە، و کەی بوو.
card-child-unsafe-not-alone = پرسیاری زۆر لە منداڵەکە مەکەن، بەڵێن مەدەن کە نھێنییەکە دەپارێزن، و بە تەنھا بڕیار مەدەن.

## Als het niet kan wachten: niet meer willen leven

card-suicide-title = کەسێک ئیتر نایەوێت بژی
card-suicide-do-1 = لەلای بمێننەوە و ئارام بن. دەتوانن ڕاستەوخۆ بپرسن: ئێوە بیر لە خۆکوشتن دەکەنەوە؟
card-suicide-do-2 = پێکەوە تەلەفۆن بۆ ھێڵی Zelfmoordpreventie (بۆ پێشگرتن لە خۆکوشتن) یان دکتۆری خێزان (huisarts) بکەن. مەترسیی ڕاستەوخۆ ھەیە؟ تەلەفۆن بۆ ژمارەی فریاکەوتن بکەن.
card-suicide-do-3 = مەھێڵن کەسەکە بە تەنھا بڕوات. بپرسن کێ ئێستا دەتوانێت بێت.
card-suicide-say = باش بوو کە بە منتان وت. لەگەڵتان دەمێنمەوە و پێکەوە تەلەفۆن دەکەین.
card-suicide-have = شوێنێکی ئارام، تەلەفۆنێک، و ناوی کەسێک کە بۆی ھەیە بێت.
card-suicide-not-alone = بەڵێن مەدەن کە بە کەسی ناڵێن، و ئەم بارە بە تەنھا ھەڵمەگرن. دەستبەجێ ھاوکارێک بانگ بکەن.

## Als het niet kan wachten: ineens in de war

card-confused-title = لەناکاو سەری زۆر لێ شێواوە
card-confused-do-1 = بە نەرمی و کورتی قسە بکەن، زۆر نزیک مەبنەوە، و لە نزیک دەرگا بمێننەوە.
card-confused-do-2 = مەترسی ھەیە، یان کەسەکە نەخۆش دیارە؟ دەستبەجێ تەلەفۆن بۆ ژمارەی فریاکەوتن بکەن.
card-confused-do-3 = ئەگەر نا: ئێستا پێکەوە تەلەفۆن بۆ دکتۆری خێزان (huisarts) بکەن. لە دەرەوەی کاتی کار، تەلەفۆن بۆ دکتۆری ئێشکگر (huisartsenpost) بکەن.
card-confused-say = من لێرەم بۆ ئەوەی یارمەتی بدەم. بە ھێواشی و ئارامی دەیکەین.
card-confused-have = لە کەیەوە وایە؟ کەوتووە، یان دەرمان بەکار دەھێنێت؟
card-confused-not-alone = کەس بە زۆر مەگرن. لەگەڵ کەسێک کە ھەڕەشە دەکات، بە تەنھا لە ژوورێکدا دامەنیشن.

## Als het niet kan wachten: medicijnen op

card-medicine-title = دەرمانی پێویست تەواو بووە
card-medicine-do-1 = کەسەکە نەخۆشە، ھەناسەی تەنگە یان باش بەئاگا نییە؟ دەستبەجێ تەلەفۆن بۆ ژمارەی فریاکەوتن بکەن.
card-medicine-do-2 = ئێستا پێکەوە تەلەفۆن بۆ دکتۆری خێزانی خۆی (huisarts) یان دەرمانخانە بکەن. لە دەرەوەی کاتی کار، تەلەفۆن بۆ دکتۆری ئێشکگر (huisartsenpost) بکەن.
card-medicine-do-3 = ناتوانێت پارە بدات؟ دەستبەجێ بیڵێن، و بپرسن چی دەکرێت.
card-medicine-say = ئێستا پێکەوە تەلەفۆن بۆ کەسێک دەکەین کە شارەزای ئەمەیە.
card-medicine-have = قوتووی دەرمانەکە یان لیستی دەرمانخانە، و ناوی دکتۆری خێزان (huisarts).
card-medicine-not-alone = دەرمانی کەسێکی تر مەدەن، و مەڵێن کەسەکە چەند دەرمان بخوات.

## Als het niet kan wachten: nu in gevaar

card-physical-danger-title = ئێستا لە مەترسیدا
card-physical-danger-do-1 = دڵنیا بن کە خۆتان و کەسەکەی تر لە شوێنێکی سەلامەتدان. ئەگەر باشترە، دوور بکەونەوە.
card-physical-danger-do-2 = تەلەفۆن بۆ ژمارەی فریاکەوتن بکەن. بڵێن لە کوێن و چی ڕوو دەدات.
card-physical-danger-do-3 = ھاوکارێک بانگ بکەن، و لەبەر دەرگا پێشوازی لە فریاگوزاران بکەن.
card-physical-danger-say = ئێستا یارمەتی بانگ دەکەم. ئەوەندەی بە سەلامەتی بکرێت، لەگەڵتان دەمێنمەوە.
card-physical-danger-have = ناونیشانی ئێرە، و کێ بریندارە یان لە مەترسیدایە.
card-physical-danger-not-alone = مەچنە نێوان کەسانێک کە شەڕ دەکەن، و دوای کەس مەکەون.

## Aan tafel

question-type-here = لێرە بنووسن
question-phone = ئەمە ژمارەی تەلەفۆنە
question-done = تەواو: بەردەوام بن
question-example-date = بۆ نموونە: 25-11-2026
question-example-number = ژمارەیەک
review-title = ئەوەی پێتان وتین
review-answer = { $answer }
review-skipped = تێپەڕێنراوە
review-finish = تەواو: کێ دەتوانێت یارمەتی بدات؟
topics-title = باسی چی تریش ھەیە؟
card-call = تەلەفۆن بۆ کێ دەکەن؟
card-call-nobody = یارمەتیدەرێکی پیشەیی (hulpverlener) کە لێرە کار دەکات بانگ بکەن، یان پێکەوە ژمارەی تیمی گەڕەک (wijkteam) بدۆزنەوە.
card-say = چی دەڵێن؟
card-have = چی ئامادە دەکەن؟
card-not-alone = چی بە تەنھا ناکەن؟
choice-outcome-helped = بەڵێ، سوودی ھەبوو
choice-outcome-partly = کەمێک
choice-outcome-not = نەخێر
choice-outcome-not-reached = پەیوەندی نەکرا، دواتر دووبارە بپرسرێت

## Wie kan helpen

offers-title = کێ دەتوانێت یارمەتیتان بدات؟
offers-none = ھێشتا کەسمان نەدۆزیوەتەوە. کەمێکی تر باس بکەن، یان بابەتێکی تریش ھەڵبژێرن.
offers-informal = دراوسێ و خۆبەخش
offers-formal = کەسانێک کە ئەمە کاریانە
offers-does = ئەوان دەتوانن ئەم کارانە بکەن: { $roles }
offers-does-not = ئەوان ئەم کارانە ناکەن: { $roles }
plan-title = ئەوەی لەسەری ڕێک دەکەوین
plan-who-does-what = کێ چی دەکات؟
plan-follow-up = ڕێگەمان دەدەن دواتر بپرسین چۆن بوو؟
plan-day = بەڵێ، لە { $date }
plan-never = نەخێر، پێم باشترە نەپرسن

## When something was checked, when it is open

directory-checked-on = لە { $date } پشکنراوە
directory-checked-ageing = لە { $date } پشکنراوە، زیاتر لە نیو ساڵ لەمەوبەر
directory-checked-old = کۆنە: لە { $date } پشکنراوە
directory-checked-unknown = نەپشکنراوە
directory-open-until = ئێستا کراوەیە، تا کاتژمێر { $closes }
directory-opens-at = لە { $date } کراوەیە، لە کاتژمێر { $opens } بەدواوە
directory-opens-on = لە { $date } کراوەیە
directory-opens-not-soon = لە ھەفتەکانی داھاتوودا کراوە نییە
directory-hours-recheck = بپرسن کەی کراوەیە
directory-hours-unknown = کاتەکان نازانرێن

## Why an offer fits, what to ask first, who does what

reason-need = ئەوان لەمەدا یارمەتی دەدەن: { $need }.
reason-also-need = ئەوان لەمەشدا یارمەتی دەدەن: { $need }.
reason-language = ئەوان بە زمانی { $language } قسە دەکەن.
reason-near = بە پێ نزیکەی { $minutes ->
    [one] ١ خولەک
   *[other] { $minutes } خولەک
 } ڕێگەیە.
reason-own-neighbourhood = ئەوان بۆ خەڵکی گەڕەکەکەی ئێوەن.
reason-comes-to-you = ئەوان دەتوانن بێنە ماڵتان.
reason-open-now = ئێستا کراوەیە.
reason-open-now-until = ئێستا کراوەیە، تا کاتژمێر { $time }.
reason-open-today = ئەمڕۆ کراوەیە.
reason-open-today-at = ئەمڕۆ کراوەیە، لە کاتژمێر { $time } بەدواوە.
reason-open-tomorrow = سبەینێ کراوەیە.
reason-open-tomorrow-at = سبەینێ کراوەیە، لە کاتژمێر { $time } بەدواوە.
reason-open-day = ڕۆژی { $weekday } کراوەیە.
reason-open-day-at = ڕۆژی { $weekday } کراوەیە، لە کاتژمێر { $time } بەدواوە.
reason-walk-in = دەتوانن بچنە ژوورەوە، بەبێ دیاریکردنی کات.
reason-call = خۆتان دەتوانن تەلەفۆنیان بۆ بکەن یان بۆیان بنووسن.
reason-free = بەخۆڕاییە.
reason-room = ئێستا جێگە ھەیە.
reason-checked = ئێمە لە { $date } ئەمەمان پشکنیوە.
reason-earlier-helper = ئەوان پێشتر یارمەتیی ئێوەیان داوە.
reason-wish = ئەمە لەگەڵ داواکەتان دەگونجێت: { $wish }.
reason-when = ئەو کاتەی ئێوە دەتوانن، ئەوان لەوێن: { $part }.
reason-likes = ئەوەی حەزتان لێیە، لەوێ پێی دڵخۆش دەبن: { $welcome }.
caution-closed = ئێستا بۆ ماوەیەک داخراوە. بپرسن کەی دەکرێتەوە.
caution-by-introduction = کەسێک لە ئێمە بەوانتان دەناسێنێت.
caution-check-first = سەرەتا بپرسن: ئایا ئەمە بۆ ئێوەش دەبێت؟
caution-ask-distance = بپرسن لە کوێیە، و چەند دوورە.
caution-too-far = بە پێ نزیکەی { $minutes } خولەک ڕێگەیە. بپرسن: ئایا کەسێک دەتوانێت بتانبات؟
caution-not-at-home = دەبێت خۆتان بچنە ئەوێ. بپرسن: ئایا کەسێک دەتوانێت بتانبات؟
caution-ask-accessibility = بپرسن: ئایا بە ئاسانی دەتوانن بچنە ژوورەوە؟
caution-ask-hours = سەرەتا بپرسن کەی کراوەیە.
caution-old-number = سەرەتا تەلەفۆن بکەن. ئەم ژمارەیە لە { $date } پشکنراوە؛ ئەوە زۆر لەمەوبەرە.
caution-unchecked-number = سەرەتا تەلەفۆن بکەن. نازانین ئەم ژمارەیە ھێشتا ڕاستە یان نا.
caution-ask-access = سەرەتا بپرسن چۆن ناوتان بنووسن.
caution-needs-referrer = دەبێت کەسێک ناوتان بنووسێت. لەم بارەیەوە لە ئێمە بپرسن.
caution-needs-assessment = سەرەتا گفتوگۆیەک دەکرێت لەسەر ئەوەی پێویستتانە.
caution-waiting = لەسەر چاوەڕوانی دەڵێن: { $text }
caution-full = بەم دواییانە جێگە نەبوو. بپرسن: ئایا ھێشتا وایە؟
caution-no-shared-language = داوای وەرگێڕ بکەن، یان کەسێک لەگەڵ خۆتان ببەن کە بۆتان وەربگێڕێت.
caution-ask-language = بپرسن: ئایا بە زمانی ئێوە قسە دەکەن؟
caution-ask-wish = بپرسن ئایا ئەمە دەکرێت: { $wish }.
caution-costs = بپرسن بە چەندە.
roles-does = کاری { $name }: { $roles }.
roles-does-not = ئەمە کاری { $name } نییە: { $role }.
roles-does-not-but = ئەمە کاری { $name } نییە: { $role }. { $instead } ئەوە دەکات.
roles-agree = ڕێک بکەون کێ ئەمە دەکات: { $role }. { $informal } یان { $formal }.

## Languages

language-nl = ھۆڵەندی
language-en = ئینگلیزی
language-tr = تورکی
language-ar = عەرەبی
language-rif = ئەمازیغی (تاریفیت)
language-fa = فارسی
language-ti = تیگرینیا
language-so = سۆمالی
language-pl = پۆڵەندی
language-uk = ئۆکراینی
language-es = ئیسپانی
language-fr = فەڕەنسی
language-zh = چینی
language-pap = پاپیامێنتۆ
language-hi = ھیندی
language-ur = ئوردوو
language-ro = ڕۆمانی
language-bg = بولگاری
language-pt = پورتوگالی
language-am = ئەمھەری
language-ku = کوردی
language-ru = ڕووسی
language-ckb = کوردی (سۆرانی)
language-kmr = کوردی (کورمانجی)
language-nl-simple = ھۆڵەندیی زۆر ئاسان

## Days of the week

weekday-monday = دووشەممە
weekday-tuesday = سێشەممە
weekday-wednesday = چوارشەممە
weekday-thursday = پێنجشەممە
weekday-friday = ھەینی
weekday-saturday = شەممە
weekday-sunday = یەکشەممە

# Op het papier dat de bewoner meeneemt.
slip-title = لە کوێ دەتوانن یارمەتی وەربگرن
slip-intro = ئێوە داوای یارمەتیتان کرد. لێرە نووسراوە کێ دەتوانێت یارمەتیتان بدات، و چۆن.
slip-written-on = لە { $date } نووسراوە
slip-label-case-code = کۆدەکەتان
slip-label-name = ناو
slip-label-mind = ئاگادار بن
slip-intro-nothing = پێکەوە قسەمان کرد. ھەمیشە دەتوانن بێنەوە لامان.
slip-label-where = شوێن
slip-label-ask-for = لەوێ داوای ئەم کەسە بکەن
slip-label-when = کات
slip-label-phone = تەلەفۆن
slip-label-access = چوونە ژوورەوە
slip-label-bring = لەگەڵ خۆتان بیبەن
slip-label-agreed = لەسەری ڕێک کەوتووین
slip-label-they-do = ئەوان ئەمە دەکەن
slip-label-they-do-not = ئەوان ئەمە ناکەن
slip-checked-on = لە { $date } پشکنراوە
slip-call-first-since = سەرەتا تەلەفۆن بکەن. ماوەیەکی زۆرە ئەمە نەپشکنراوە: دوایین جار لە { $date }
slip-call-first-unknown = سەرەتا تەلەفۆن بکەن. ئەمە ھێشتا نەپشکنراوە
slip-qr-call = بۆ تەلەفۆنکردن، بە کامێرای تەلەفۆن سکانی بکەن
slip-follow-up-on = لە { $date } لێتان دەپرسین چۆن بوو.
slip-follow-up-none = ئێمە پەیوەندیتان پێوە ناکەین. ھەمیشە دەتوانن بێنەوە.
slip-kept-heading = ئەوەی ھەڵیدەگرین
slip-kept-nothing = ئێمە ھیچ ھەڵناگرین. ئەم کاغەزە تەنھا ھی ئێوەیە.
slip-kept-without-name = وەڵامەکانتان بەبێ ناوتان ھەڵدەگرین، تا { $until }.
slip-kept-with-name = ناوتان و وەڵامەکانتان ھەڵدەگرین، تا { $until }.
slip-nobody-may-know = لەسەر ئێوە ھیچ بە کەس ناڵێین.
slip-may-withdraw = ھەر کات بتانەوێت، دەتوانن داوا بکەن بیسڕینەوە.
slip-no-advice = ئەم کاغەزە دەڵێت لە کوێ یارمەتی دەدۆزنەوە. ڕاوێژ نییە لەسەر یاسا یان لەسەر تەندروستیتان.
slip-unchecked-note = ھێشتا کەسێک کە ئەم زمانە دەزانێت، ئەم وەرگێڕانەی نەخوێندووەتەوە.

slip-come-back-desk = سەری نەگرت؟ وەرنەوە بۆ { $desk }.
slip-introduced-on = کەسێک لە ئێمە لە { $date } بەوانتان دەناسێنێت.
slip-introduced = کەسێک لە ئێمە بەوانتان دەناسێنێت. لەگەڵتان لەسەر ڕۆژێک ڕێک دەکەوین.
slip-label-ask-first = سەرەتا بپرسن
slip-label-who-does-what = کێ چی دەکات
slip-roles = { $roles }
slip-hours-line = { $day }: { $opens } تا { $closes }
slip-may-share = ئێوە ڕازین کە ئێمە باسی ئەمە بکەین: { $parties }.
slip-recovery-title = کلیلی گەڕاندنەوە
slip-recovery-explained = ئەم کاغەزە لە دەرەوەی باڵەخانەکە ھەڵبگرن. ئەم کلیلە قوفڵی ئەم نووسینگەیە دەکاتەوە.
slip-look-up-number = ژمارەکە لەم پەڕەیەدا بدۆزنەوە:
slip-ask-for-number = ھێشتا ژمارەمان نییە. داوامان لێ بکەن پێکەوە بیدۆزینەوە.
slip-label-checked = پشکنراوە
slip-checked-all = لە { $date }

## Public holidays

holiday-new-year = سەری ساڵی نوێ
holiday-good-friday = ھەینیی مەزن (Goede Vrijdag)
holiday-easter = یەکەم ڕۆژی جەژنی ھەستانەوە (Pasen)
holiday-easter-monday = دووەم ڕۆژی جەژنی ھەستانەوە (Pasen)
holiday-kings-day = ڕۆژی پاشا (Koningsdag)
holiday-liberation-day = ڕۆژی ئازادی (Bevrijdingsdag)
holiday-ascension = ڕۆژی بەرزبوونەوەی مەسیح (Hemelvaartsdag)
holiday-whitsun = یەکەم ڕۆژی جەژنی پەنجایەم (Pinksteren)
holiday-whit-monday = دووەم ڕۆژی جەژنی پەنجایەم (Pinksteren)
holiday-christmas = یەکەم ڕۆژی کریسمس (Kerst)
holiday-second-christmas = دووەم ڕۆژی کریسمس (Kerst)
directory-on-holiday = { $opening } – ڕۆژی پشوو: { $holiday }. سەرەتا تەلەفۆن بکەن
caution-holiday = یەکەم ڕۆژ کە کراوەیە، ڕۆژی پشووە: { $holiday }. سەرەتا تەلەفۆن بکەن.

## At the pace of a rollator or a buggy

choice-walk-pushing = بە عەرەبانەی ڕۆیشتن (rollator)، ویلچێر (rolstoel) یان عەرەبانەی منداڵ
reason-near-pushing = بە عەرەبانەی ڕۆیشتن (rollator)، ویلچێر (rolstoel) یان عەرەبانەی منداڵ، نزیکەی { $minutes ->
    [one] ١ خولەک
   *[other] { $minutes } خولەک
 } ڕێگەیە.

## Regel voor regel, voor wie luistert of met de vingers leest

plain-choose-one = ژمارەی وەڵامەکەتان بنووسن.
plain-choose-more = ژمارەی وەڵامەکانتان بنووسن. لە نێوانیاندا بۆشاییەک دابنێن.
plain-type-text = وەڵامەکەتان بنووسن.
plain-type-date = بەروارێک بنووسن، بۆ نموونە 25-11-2026.
plain-type-number = ژمارەیەک بنووسن.
plain-or-skip = یان بۆ تێپەڕاندن، تەنھا Enter دابگرن.
plain-commands = دەتوانن ئەمانەش بنووسن: ? بۆ دووبارەکردنەوە، < بۆ گەڕانەوە، ! بۆ ئەوەی نابێت دوا بخرێت، q بۆ وەستان.
plain-not-a-choice = ئەو ژمارەیە لە لیستەکەدا نییە. تکایە دووبارە ھەوڵ بدەنەوە.
plain-not-a-date = ئەوە بەروار نییە. تکایە دووبارە ھەوڵ بدەنەوە.
plain-not-a-number = ئەو ژمارەیە لێرە نابێت. تکایە دووبارە ھەوڵ بدەنەوە.
plain-noted = نووسرا: { $answer }
plain-first-question = ئەمە یەکەم پرسیارە. ناتوانن زیاتر بگەڕێنەوە.
plain-urgent = ئەمە نابێت دوا بخرێت: { $card }
plain-found = { $count ->
    [one] ١ شوێنمان دۆزییەوە.
   *[other] { $count } شوێنمان دۆزییەوە.
 }
plain-which-on-paper = کام شوێنانە بخەینە سەر کاغەزەکەتان؟ ژمارەکانیان بنووسن. لە نێوانیاندا بۆشاییەک دابنێن.
plain-on-paper = ئەمە لەسەر کاغەزەکەتانە:
plain-your-code = کۆدەکەتان: { $code }.
plain-stopped-kept = وەستێنرا. ئەوەی وتتان ھەڵگیراوە.
plain-stopped-nothing = وەستێنرا. ھیچ ھەڵنەگیراوە.

## Als de letters ontbreken

slip-script-missing = دەبوو ھەمان نووسین لێرە بە زمانی { $language } بێت. پیتەکانی ئەو زمانە لەم کۆمپیوتەرەدا نین.

## Toestemming: wie wat mag weten

consent-title = کێ ڕێگەی ھەیە چی بزانێت؟
consent-intro = خۆتان بڕیاری ئەمە دەدەن. دەتوانن بۆ ھەموو شتێک بڵێن نەخێر. ئەو کاتەش یارمەتیتان دەدەین.
consent-party-informal = خۆبەخشەکانی گەڕەک
consent-party-formal = یارمەتیدەرانی پیشەیی (hulpverleners)
consent-party-doctor = دکتۆری خێزانەکەتان (huisarts)
consent-ask = ڕێگەمان دەدەن چی بکەین؟ لەگەڵ کێ: { $party }
choice-purpose-ask = وتنی ئەوەی لە چیدا یارمەتیم دەوێت
choice-purpose-story = باسکردنی ئەوەی لە ژیانمدا ڕوو دەدات
choice-purpose-contact = وتنی ئەوەی ناوم چییە و ئەوان چۆن دەتوانن پەیوەندیم پێوە بکەن
choice-purpose-report = ھەواڵ وەرگرتن لەوان کە کارەکە چۆن دەڕوات
consent-nothing = ھیچ یەکێک لەمانە نا
consent-giver = کێ ئەمە دەڵێت؟
choice-giver-self = خۆم
choice-giver-partner = مێردم، ژنم یان ھاوژینم
choice-giver-child = کوڕم یان کچم
choice-giver-parent = باوکم یان دایکم
choice-giver-family = کەسێکی تر لە کەسوکارم
choice-giver-representative = نوێنەر یان سەرپەرشتیاری من کە دادگا دایناوە (mentor, bewindvoerder, voogd)
consent-back = قسەکەتان دووبارە دەکەمەوە. لەگەڵ کێ: { $party }
consent-may = ڕێگەمان ھەیە: { $purpose }
consent-may-not = ڕێگەمان نییە: { $purpose }
consent-right = ئەمە ڕاستە؟
choice-consent-right-yes = بەڵێ، ڕاستە
choice-consent-right-no = نەخێر، دەبێت بگۆڕدرێت
consent-stop-any-time = ھەر کات بتانەوێت، دەتوانن ئەمە بوەستێنن. پێمان بڵێن، یەکسەر دەوەستێت.
consent-given-by = لە { $date } وتراوە. کێ وتوویەتی: { $giver }
consent-stop = دەتانەوێت ئەمە بوەستێنن؟
consent-stopped = ئەمە وەستا. لەگەڵ کێ: { $party }
consent-told = ئەمەمان پێشتر وتووە، لە { $date }: { $purpose }. ناتوانین ئەوە بگەڕێنینەوە.
consent-told-nothing = ھێشتا ھیچمان نەوتبوو.
slip-consent = لەگەڵ کێ: { $party }. ئێوە ڕێگەی ئەمەمان دەدەن: { $purpose }

## Uw rechten: zien, verbeteren, wissen

question-keep-months = تەنھا وەڵامەکانتان ھەڵدەگرین، تا { $months } مانگ دوای دوایین پەیوەندی. تەنھا خۆبەخشەکانی ئێرە دەیانبینن. دەتوانن بۆ ھەموو شتێک بڵێن نەخێر.
rights-title = ھەموو ئەوەی لەبارەی ئێوەوە ھەڵیدەگرین
rights-intro = ئەمانە لەبارەی ئێوەوە ھەڵدەگرین. شتێک ڕاست نییە؟ پێمان بڵێن، ڕاستی دەکەینەوە.
rights-until = تا { $date } ئەمە ھەڵدەگرین. دوای ئەوە دەیسڕینەوە.
rights-answers = ئەوەی ئێوە وتووتانە
rights-chosen = ئەوەی پێکەوە ھەڵمانبژاردووە
rights-consents = ئەوەی ڕێگەمان ھەیە لەبارەی ئێوەوە بیڵێین
rights-consents-none = ھێشتا لەسەر ئەمە ھیچتان نەوتووە. ئێمە ھیچ بە کەس ناڵێین.
rights-told = ئەوەی ئێمە وتوومانە
rights-told-none = ھیچمان بە کەس نەوتووە.
rights-told-line = لە { $date }، بە: { $party }. ئەوەی وترا: { $purpose }
rights-looked = کێ سەیری کردووە
rights-looked-line = لە { $date }، خۆبەخشێکی ئێرە: { $what }
access-viewed = خوێندوویەتییەوە
access-continued = درێژەی بە گفتوگۆکە داوە
access-printed = لەسەر کاغەز چاپی کردووە
access-exported = وەک فایل داویەتی
access-corrected = ڕاستی کردووەتەوە
rights-corrected = لە { $date } ڕاست کرایەوە. وەڵامە کۆنەکە سڕاوەتەوە.
rights-erase = دەتوانن داوا بکەن ھەموو شتێک بسڕینەوە. ئەو کاتە یەکسەر دەیسڕینەوە.
receipt-title = ھەموو شتێک سڕاوەتەوە
receipt-erased = لە { $date } ھەموو ئەوەمان سڕییەوە کە لەبارەی ئێوەوە ھەڵمانگرتبوو.
receipt-copies = کۆپییەکانی سەر ئەم کۆمپیوتەرەش سڕاونەتەوە. ئایا ھێشتا لە کۆپییەکی یەدەگی کۆندا (reservekopie) ماوە؟ ئەگەر ڕۆژێک ئەو کۆپییە بگەڕێنینەوە، لەوێش دەیسڕینەوە.
receipt-told = ئەوەی پێشتر بە کەسانی ترمان وتووە، ناتوانین بیگەڕێنینەوە.
receipt-no-name = لەسەر ئەم کاغەزە ھیچ لەبارەی ئێوەوە نەنووسراوە.
receipt-number = ژمارەی ئەم بەڵگەیە: { $number }
