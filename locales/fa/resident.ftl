# Teksten voor het gesprek met de bewoner.
# Korte zinnen, gewone woorden, "u". Geen telefoonnummers; getallen alleen bij leeftijden.

## Onderdelen van het gesprek

section-begin = پیش از شروع
section-who = چه کسی اینجاست
section-reason = برای چه آمده‌اید
section-danger = آنچه فوری است
section-topics = سؤال شما
section-person = آنچه برای شما مناسب است
section-helpers = کسانی که به شما کمک می‌کنند
section-likes = کارهایی که دوست دارید
section-share = چه کسی چه چیزی را بداند
section-contact = تماس در آینده

## Overal

choice-unknown = نمی‌دانم
choice-declined = ترجیح می‌دهم نگویم
choice-yes-no-yes = بله
choice-yes-no-no = نه

## Voor we beginnen

question-keep = آیا اجازه داریم گفته‌های شما را نگه داریم؟
    .hint = ما فقط جواب‌های شما را نگه می‌داریم، تا دوازده ماه بعد از آخرین تماس. فقط داوطلبان این دفتر آن‌ها را می‌بینند. می‌توانید به هر چیزی نه بگویید.
choice-keep-keep = بله، جواب‌هایم را نگه دارید
choice-keep-nothing = نه، چیزی نگه ندارید

## Wie is er

question-for-whom = برای چه کسی آمده‌اید؟
choice-for-whom-self = برای خودم
choice-for-whom-other = برای کسی دیگر
choice-for-whom-carer = از کسی مراقبت می‌کنم و دنبال کمک هستم

question-sent-by = آیا کسی به شما گفته که می‌توانید اینجا بیایید؟
    .hint = اگر بخواهید، می‌توانیم به او خبر بدهیم که آمده‌اید.
choice-sent-by-nobody = نه، خودم آمده‌ام
choice-sent-by-doctor = دکتر خانواده (huisarts) یا مطب
choice-sent-by-school = مدرسه (مکتب)
choice-sent-by-municipality = شهرداری (gemeente)
choice-sent-by-neighbour = یک همسایه یا آشنا
choice-sent-by-other = کسی دیگر

question-at-table = چه کسی همراه شما آمده است؟
    .hint = اگر بخواهید، می‌توانید تنها با ما حرف بزنید.
choice-at-table-nobody = هیچ‌کس، تنها آمده‌ام
choice-at-table-family = خانواده
choice-at-table-friend = یک دوست
choice-at-table-interpreter = یک مترجم (ترجمان)
choice-at-table-professional = یک مددکار (hulpverlener)
choice-at-table-child = یک کودک

question-at-table-child = آیا به جای کودک، کسی دیگر می‌تواند ترجمه کند؟
    .hint = این کار برای کودک سنگین است. یک بزرگسال بهتر است، تلفنی هم می‌شود.

## Waarvoor u komt

question-story = بفرمایید، چه شد که به اینجا آمدید؟
    .hint = با کلمه‌های خودتان. کوتاه هم خوب است.

question-topics = موضوع چیست؟
    .hint = می‌توانید چند مورد را انتخاب کنید. می‌توانید به یک تصویر هم اشاره کنید.
choice-topics-money = پول، قرض و بدهی
choice-topics-letters = نامه‌ها و فرم‌ها
choice-topics-rights = کمک‌هزینه (uitkering) و حقوق قانونی
choice-topics-housing = خانه و محل زندگی
choice-topics-food = غذا، لباس و وسایل
choice-topics-health = سلامتی
choice-topics-home = کمک در خانه
choice-topics-mobility = رفت‌وآمد
choice-topics-mind = نگرانی، استرس و غم
choice-topics-contact = دیدار با مردم
choice-topics-meaning = معنای زندگی و کاری برای دیگران
choice-topics-language = یاد گرفتن هلندی
choice-topics-digital = تلفن و کامپیوتر
choice-topics-work = کار و کار داوطلبانه
choice-topics-children = کودکان و تربیت
choice-topics-caring = مراقبت از یک نفر
choice-topics-safety = در امان بودن
choice-topics-residence = تازه به اینجا آمدن یا سؤال درباره‌ی اقامت

## Wat niet kan wachten

question-safe-now = آیا حالا در امان هستید، هم اینجا و هم در خانه؟
    .hint = لازم نیست حالا چیزی را توضیح بدهید. بعداً هم می‌توانید بگویید.

question-unsafe-where = می‌خواهید بگویید کجا امن نیست؟
    .hint = می‌توانید با دست نشان بدهید، یا از این سؤال بگذرید.
choice-unsafe-where-home = در خانه‌ی خودم
choice-unsafe-where-here = اینجا، همین حالا
choice-unsafe-where-street = بیرون یا در محله
choice-unsafe-where-child = برای یک کودک
choice-unsafe-where-elder = برای یک سالمند که می‌شناسم

question-urgent = آیا کاری هست که باید امروز یا فردا انجام شود؟
    .hint = اگر هست، با همان شروع می‌کنیم.
choice-urgent-none = نه، عجله‌ای نیست
choice-urgent-eviction = باید از خانه‌ام بروم
choice-urgent-cut-off = گاز، برق یا آب قطع شده است
choice-urgent-food = غذایی برای خوردن نیست
choice-urgent-bed = امشب جای خواب ندارم
choice-urgent-medicine = داروهایم (دوا) تمام شده است
choice-urgent-confused = یک نفر ناگهان خیلی گیج و پریشان شده است

question-eviction-date = در چه تاریخی باید از خانه‌تان بروید؟
    .hint = با هم به نامه نگاه کنید. نامه یا تاریخی نیست؟ از این سؤال بگذرید.

question-cut-off = آیا گاز، برق و آب هنوز وصل است؟
choice-cut-off-on = بله، همه وصل است
choice-cut-off-warned = بله، ولی هشدار داده‌اند
choice-cut-off-off = نه، چیزی قطع شده است

question-eaten = آیا امروز غذای کافی دارید؟
    .hint = هم برای خودتان، هم برای کسانی که با شما زندگی می‌کنند.

question-sleep-tonight = آیا امشب جایی برای خواب دارید؟
    .hint = خوابیدن در خانه‌ی یک آشنا هم حساب است.

question-medicine = آیا داروهای (دوا) لازم برای امروز را دارید؟
    .hint = لازم نیست بگویید کدام دارو. دارو مصرف نمی‌کنید؟ «بله» را انتخاب کنید.

## Geld en schulden

question-money-what = درباره‌ی پول چه پیش آمده است؟
    .hint = می‌توانید چند مورد را انتخاب کنید. برای خیلی‌ها پیش می‌آید.
choice-money-what-debts = قرض و بدهی دارم
choice-money-what-budget = پولم تا آخر ماه نمی‌رسد
choice-money-what-bills = نمی‌توانم یک صورت‌حساب (rekening) را بپردازم
choice-money-what-bailiff = مأمور اجرا (deurwaarder) نامه می‌نویسد یا می‌آید
choice-money-what-emergency = حالا برای چیزهای لازم پول ندارم

question-money-behind = آیا پرداخت یکی از این‌ها عقب افتاده است؟
choice-money-behind-none = نه
choice-money-behind-rent = کرایه‌ی خانه (huur)
choice-money-behind-energy = گاز، برق یا آب
choice-money-behind-insurance = بیمه‌ی درمان (zorgverzekering)
choice-money-behind-other = چیزی دیگر

## Brieven en formulieren

question-letters-what = درباره‌ی نامه یا فرم چه کمکی می‌خواهید؟
    .hint = نامه همراهتان است؟ با خیال راحت روی میز بگذارید.
choice-letters-what-understand = فهمیدن آنچه نوشته شده است
choice-letters-what-forms = پر کردن یک فرم
choice-letters-what-reply = جواب دادن
choice-letters-what-tax = کارهای مالیات (belasting)
choice-letters-what-order = مرتب کردن کاغذها و مدارکم

question-letters-date = باید تا چه تاریخی چیزی را آماده کنید؟
    .hint = تاریخ را با هم در نامه پیدا می‌کنیم. تاریخ ندارد؟ از این سؤال بگذرید.

## Uitkering en recht

question-rights-what = درباره‌ی چه چیزی سؤال دارید؟
choice-rights-what-benefit = کمک‌هزینه (uitkering)
choice-rights-what-allowance = کمک‌های اضافی دولت (toeslagen)
choice-rights-what-minima = کمک برای درآمد کم
choice-rights-what-objection = با یک تصمیم (besluit) موافق نیستم
choice-rights-what-legal-advice = کسی را می‌خواهم که قانون را می‌داند

question-rights-meeting = آیا به زودی جلسه‌ای دارید و می‌خواهید کسی همراهتان بیاید؟
    .hint = مثلاً با شهرداری (gemeente)، درباره‌ی کمک یا کمک‌هزینه (uitkering).

## Wonen

question-housing-what = درباره‌ی خانه چه پیش آمده است؟
choice-housing-what-rent = پرداخت کرایه‌ی خانه (huur) برایم سخت است
choice-housing-what-eviction = شاید مجبور شوم از خانه‌ام بروم
choice-housing-what-search = دنبال خانه یا اتاق هستم
choice-housing-what-repair = چیزی خراب یا نمناک است
choice-housing-what-neighbours = با همسایه‌ها دعوا یا ناراحتی هست

question-rent-behind = آیا کرایه‌ی خانه‌تان (huur) عقب افتاده است؟
    .hint = اگر بله، برای پرداخت هم دنبال کمک می‌گردیم.

## Eten, kleding en spullen

question-food-what = چه چیزی لازم دارید؟
choice-food-what-parcel = مواد غذایی یا بسته‌ی غذا (voedselpakket)
choice-food-what-meal = یک غذای گرم
choice-food-what-clothes = لباس
choice-food-what-furniture = اثاث یا وسایل خانه
choice-food-what-child-goods = وسایل برای یک کودک

question-food-together = دوست دارید همراه دیگران غذا بخورید؟

## Gezondheid

question-health-what = در چه کاری می‌شود به شما کمک کرد؟
    .hint = لازم نیست بگویید چه بیماری یا مشکلی دارید.
choice-health-what-gp = پیدا کردن دکتر خانواده (huisarts) یا حرف زدن با او
choice-health-what-insurance = سؤال درباره‌ی بیمه‌ی درمان (zorgverzekering)
choice-health-what-nursing = کمک برای شست‌وشو، زخم یا دارو
choice-health-what-exercise = تحرک بیشتر
choice-health-what-memory = زیاد فراموش می‌کنم

question-health-doctor = آیا دکتر خانواده (huisarts) دارید؟

## Hulp in huis

question-home-what = در خانه چه کمکی لازم دارید؟
choice-home-what-cleaning = تمیز کردن خانه
choice-home-what-shopping = خرید خانه
choice-home-what-odd-jobs = کارهای کوچک خانه و باغچه
choice-home-what-meals = آشپزی در خانه یا آوردن غذا
choice-home-what-adaptation = خانه‌ام راحت‌تر و امن‌تر شود

question-home-stairs = آیا پله، حمام یا آستانه‌ی درها برایتان سخت است؟
    .hint = یا از افتادن می‌ترسید؟

## Ergens komen

question-mobility-what = چه چیزی رفت‌وآمد را برایتان آسان‌تر می‌کند؟
choice-mobility-what-transport = وسیله‌ی رفت‌وآمد
choice-mobility-what-accompany = کسی که همراه من بیاید
choice-mobility-what-aids = یک وسیله‌ی کمکی، مثل واکر (rollator)
choice-mobility-what-indoors = کمک برای راه رفتن در خانه

question-mobility-out = آیا هر قدر که می‌خواهید بیرون می‌روید؟

## Zorgen, stress en verdriet

question-mind-what = چه چیزی برایتان سخت و سنگین است؟
    .hint = نزدیک‌ترین جواب را انتخاب کنید. لازم نیست چیزی را توضیح بدهید.
choice-mind-what-stress = استرس، فکر و خیال زیاد یا بدخوابی
choice-mind-what-low = دلم گرفته است یا احساس خالی بودن دارم
choice-mind-what-grief = دلتنگ کسی هستم که دیگر نیست
choice-mind-what-addiction = مشروب، مواد مخدر، قمار یا بازی کامپیوتری
choice-mind-what-recovery = می‌خواهم دوباره سر پا شوم
choice-mind-what-relative = نگران کسی هستم

question-mind-dark = آیا گاهی به این فکر می‌کنید که دیگر زنده نباشید؟
    .hint = این را از هر کسی می‌پرسیم که روزهای سختی دارد. می‌توانید راحت و صادقانه بگویید.

question-mind-doctor = آیا این را به دکتر خانواده (huisarts) گفته‌اید؟

## Mensen ontmoeten

question-contact-what = چه چیزی برایتان خوشایند است؟
choice-contact-what-coffee = جایی برای نوشیدن چای یا قهوه
choice-contact-what-buddy = یک همراه داوطلب (maatje) تا با هم کاری بکنیم
choice-contact-what-group = یک گروه یا یک فعالیت
choice-contact-what-phone = کسی که گاهی به من زنگ بزند
choice-contact-what-visits = کسی که به دیدن من بیاید

question-contact-first-time = می‌خواهید بار اول کسی همراهتان بیاید؟

## Zin en iets voor een ander doen

question-meaning-what = چه چیزی به دلتان می‌نشیند؟
choice-meaning-what-talk = گفت‌وگویی خوب درباره‌ی زندگی
choice-meaning-what-faith = جایی برای دعا یا سکوت
choice-meaning-what-culture = موسیقی، هنر یا فرهنگ
choice-meaning-what-nature = باغچه، حیوانات یا طبیعت
choice-meaning-what-helping = کاری برای دیگران
choice-meaning-what-skills = نشان دادن کارهایی که بلد هستم

question-meaning-grow = آیا دوست دارید شاید روزی این کار شغلتان شود؟
    .hint = لازم نیست. فقط برای دل خودتان هم خوب است.

## Nederlands leren

question-language-what = دنبال چه چیزی هستید؟
choice-language-what-dutch = یاد گرفتن هلندی از اول
choice-language-what-practice = حرف زدن و تمرین هلندی
choice-language-what-reading = بهتر خواندن و نوشتن
choice-language-what-course = یک دوره (کورس) یا گروه درسی

question-language-for = زبان را برای چه می‌خواهید؟
choice-language-for-daily = هر روز، در محله
choice-language-for-letters = نامه‌ها و قرارها
choice-language-for-work = کار
choice-language-for-children = مدرسه (مکتب) کودکان

## Telefoon en computer

question-digital-what = برای چه چیزی کمک می‌خواهید؟
choice-digital-what-device = به دست آوردن کامپیوتر یا تلفن
choice-digital-what-digid = کار با DigiD و سایت‌های دولتی
choice-digital-what-course = یاد گرفتن کار با کامپیوتر
choice-digital-what-phone = یاد گرفتن کار با تلفنم

question-digital-have = آیا تلفن یا کامپیوتری دارید که خوب کار کند؟

## Werk en vrijwilligerswerk

question-work-what = دوست دارید چه کنید؟
choice-work-what-job = کار با مزد
choice-work-what-volunteering = کار داوطلبانه
choice-work-what-learning-place = جایی برای یاد گرفتن در حین کار
choice-work-what-skills = پیدا کردن توانایی‌هایم
choice-work-what-business = شروع کاری برای خودم

question-work-benefit = می‌خواهید اول بدانید کار کردن چه اثری بر کمک‌هزینه‌ی شما (uitkering) دارد؟
    .hint = خوب است پیش از شروع کار بپرسید.

## Kinderen en opvoeden

question-children-what = درباره‌ی چه چیزی است؟
choice-children-what-upbringing = تربیت کودک
choice-children-what-homework = مدرسه (مکتب) و درس‌های خانه
choice-children-what-play = بازی، ورزش و گردش
choice-children-what-baby = حاملگی یا نوزاد
choice-children-what-teen = یک نوجوان یا جوان

question-children-age = کودک چند سال دارد؟
    .hint = چند کودک دارید؟ کودکی را انتخاب کنید که حالا حرف درباره‌ی اوست.

## Zorgen voor iemand

question-caring-what = چه چیزی به شما کمک می‌کند؟
    .hint = شما از کسی مراقبت می‌کنید. ما به فکر خود شما هم هستیم.
choice-caring-what-support = کسی که با من هم‌فکری کند
choice-caring-what-respite = گاهی کمی استراحت از مراقبت
choice-caring-what-overview = کمک برای رسیدگی به همه‌ی کارها
choice-caring-what-dementia = مراقبت از کسی که زیاد فراموش می‌کند
choice-caring-what-young = سنم کم است و در خانه زیاد کمک می‌کنم

question-caring-hours = حدود چند ساعت در هفته مشغول این کار هستید؟
    .hint = دنبال کارها بودن و مراقب بودن هم حساب است. تقریبی هم خوب است.

question-caring-rest = آیا برای خودتان وقت و آرامش کافی می‌ماند؟

## Veilig zijn

question-safety-what = نگران چه چیزی هستید؟
    .hint = خودتان تصمیم می‌گیرید چه بگویید.
choice-safety-what-home = دعوا، تهدید یا کتک در خانه
choice-safety-what-child = کودکی که وضعش خوب نیست
choice-safety-what-elder = سالمندی که با او بد رفتار می‌شود
choice-safety-what-street = خیابان یا محله

question-safety-place = آیا امروز می‌توانید به جایی بروید که در امان باشید؟

## Nieuw hier of vragen over verblijf

question-residence-what = در چه کاری می‌شود به شما کمک کرد؟
    .hint = لازم نیست هیچ مدرکی نشان بدهید. ما هرگز این را از شما نمی‌خواهیم.
choice-residence-what-status = سؤال درباره‌ی اجازه‌ی ماندن
choice-residence-what-newcomer = تازه به اینجا آمده‌ام و راهنمایی می‌خواهم
choice-residence-what-no-papers-asked = کمک در جایی که کسی مدارک نمی‌خواهد
choice-residence-what-family = آوردن خانواده‌ام به اینجا

question-residence-guide = می‌خواهید کسی محله را به شما نشان بدهد؟

## Wat bij u past

question-neighbourhood = در کدام محله زندگی می‌کنید؟
    .hint = نام محله یا یک میدان کافی است. آدرس شما لازم نیست.

question-postcode = عددهای کد پستی شما (postcode) چیست؟
    .hint = فقط عددها، نه حرف‌ها. این‌طور جاهای نزدیک را پیدا می‌کنیم.

question-age-band = تقریباً چند سال دارید؟
    .hint = بعضی جاها برای جوانان است و بعضی برای سالمندان.
choice-age-band-under-18 = کمتر از ۱۸ سال
choice-age-band-18-26 = از ۱۸ تا ۲۶ سال
choice-age-band-27-66 = از ۲۷ تا ۶۶ سال
choice-age-band-67-plus = ۶۷ سال یا بیشتر

question-languages = دوست دارید به چه زبان‌هایی حرف بزنید؟
    .hint = می‌توانید چند مورد را انتخاب کنید.
choice-languages-nl = هلندی
choice-languages-en = انگلیسی
choice-languages-tr = ترکی
choice-languages-ar = عربی
choice-languages-rif = آمازیغی (تاریفیت)
choice-languages-fa = فارسی یا دری
choice-languages-ti = تیگرینیا
choice-languages-so = سومالیایی
choice-languages-pl = لهستانی
choice-languages-uk = اوکراینی
choice-languages-es = اسپانیایی
choice-languages-fr = فرانسوی
choice-languages-zh = چینی
choice-languages-pap = پاپیامنتو
choice-languages-hi = هندی
choice-languages-ur = اردو
choice-languages-ro = رومانیایی
choice-languages-bg = بلغاری
choice-languages-pt = پرتغالی
choice-languages-ru = روسی
choice-languages-am = امهری
choice-languages-ku = کردی
choice-languages-other = یک زبان دیگر

question-walk = چقدر می‌توانید راه بروید که برایتان زیاد نباشد؟
    .hint = با عصا یا واکر (rollator) هم می‌شود.
choice-walk-five-minutes = راه کوتاه، پنج دقیقه
choice-walk-ten-minutes = ده دقیقه
choice-walk-twenty-minutes = بیست دقیقه
choice-walk-far = راه دور، مشکلی نیست
choice-walk-wheels = با دوچرخه، scootmobiel، اتوبوس یا ماشین (موتر)
choice-walk-at-home = تقریباً از خانه بیرون نمی‌روم

question-wishes = در کمک گرفتن چه چیزی برایتان مهم است؟
    .hint = می‌توانید چند مورد را انتخاب کنید. انتخاب نکردن هم اشکالی ندارد.
choice-wishes-woman = یک خانم
choice-wishes-man = یک آقا
choice-wishes-own-language = کسی که به زبان من حرف می‌زند
choice-wishes-at-home = در خانه‌ی خودم
choice-wishes-alone = با یک نفر
choice-wishes-group = در یک گروه

question-group-for = دوست دارید به چه جور جایی بروید؟
    .hint = فقط چیزی را انتخاب کنید که دوست دارید. می‌توانید از این سؤال بگذرید.
choice-group-for-women = برای خانم‌ها
choice-group-for-men = برای آقایان
choice-group-for-young = برای جوانان
choice-group-for-older = برای سالمندان
choice-group-for-parents = برای پدران و مادران
choice-group-for-newcomers = برای کسانی که تازه به هلند آمده‌اند
choice-group-for-students = برای دانشجویان (محصلان)
choice-group-for-disability = برای افراد دارای معلولیت
choice-group-for-lgbt = برای افراد رنگین‌کمانی (lhbti)

question-when = چه وقتی برایتان مناسب است؟
choice-when-morning = صبح
choice-when-afternoon = بعد از ظهر
choice-when-evening = شب
choice-when-weekend = شنبه یا یکشنبه

## Wie u al helpt

question-helpers = آیا کسی هست که به شما کمک می‌کند یا قبلاً کمک کرده است؟
    .hint = یک چهره‌ی آشنا بیشتر وقت‌ها خوشایندتر است. می‌توانید چند نفر را نام ببرید.

question-helper-who = او کیست؟
choice-helper-who-family = خانواده
choice-helper-who-friend = یک دوست
choice-helper-who-neighbour = یک همسایه
choice-helper-who-volunteer = یک داوطلب
choice-helper-who-professional = یک مددکار (hulpverlener)
choice-helper-who-other = کسی دیگر

question-helper-what = این شخص در چه کاری کمک می‌کند؟
    .hint = می‌توانید جای آن را هم بگویید، مثل خانه‌ی محله (buurthuis).

question-helper-earlier-good = آیا از این کمک راضی بودید؟

question-not-involve = چه کسی نباید این را بداند؟
    .hint = ما آن شخص یا جا را در جریان نمی‌گذاریم. کسی نیست؟ از این سؤال بگذرید.

## Wat u graag doet

question-likes = چه کاری را دوست دارید یا خوب بلد هستید؟
    .hint = جاهایی هست که از آن خوشحال می‌شوند.
choice-likes-cooking = آشپزی یا شیرینی‌پزی
choice-likes-handcraft = خیاطی، بافتنی یا کاردستی
choice-likes-language = حرف زدن به زبان خودم یا ترجمه
choice-likes-gardening = باغبانی
choice-likes-company = هم‌صحبتی و همراهی با کسی
choice-likes-odd-jobs = تعمیر و کارهای کوچک خانه
choice-likes-music = موسیقی یا آواز
choice-likes-childcare = نگهداری از کودکان
choice-likes-computer = کمک برای تلفن یا کامپیوتر

question-can-offer = دوست دارید با آن چه کاری برای دیگران بکنید؟
    .hint = لازم نیست کار بزرگی باشد. اگر چیزی نباشد، آن هم خوب است.

## Wie wat mag weten

question-share = برای پیدا کردن کمک، با چه کسی اجازه داریم حرف بزنیم؟
    .hint = برای هر جا جداگانه باز هم از شما می‌پرسیم.
choice-share-none = با هیچ‌کس
choice-share-informal = با داوطلبان محله
choice-share-formal = با مددکاران (hulpverleners)
choice-share-doctor = با دکتر خانواده‌ام (huisarts)

## Later contact

question-contact-ok = آیا اجازه داریم بعداً بپرسیم حالتان چطور است؟
    .hint = اگر نه بگویید، مزاحم شما نمی‌شویم. همیشه می‌توانید دوباره بیایید.
choice-contact-ok-yes = بله، اجازه دارید
choice-contact-ok-no = نه، بهتر است تماس نگیرید

question-contact-how = از چه راهی می‌خواهید؟
choice-contact-how-phone = زنگ زدن
choice-contact-how-message = فرستادن پیام
choice-contact-how-visit = آمدن به دیدن من
choice-contact-how-desk = خودم دوباره به اینجا می‌آیم

question-contact-number = به کدام شماره یا آدرس؟

question-contact-safe-time = چه وقتی می‌توانید راحت حرف بزنید؟
    .hint = اگر بخواهید، زمانی را انتخاب کنید که کسی حرف‌هایتان را نمی‌شنود.

question-safety-on-paper = می‌خواهید این را روی کاغذ با خود ببرید؟
    .hint = فقط اگر کاغذ به دست کسی نمی‌افتد که نباید آن را ببیند. «نه» هم جواب خوبی است.

## Onderwerpen

domain-money = پول، قرض و بدهی
domain-letters = نامه‌ها و فرم‌ها
domain-rights = کمک‌هزینه (uitkering) و حقوق قانونی
domain-housing = خانه و محل زندگی
domain-food = غذا، لباس و وسایل
domain-health = سلامتی
domain-home = کمک در خانه
domain-mobility = رفت‌وآمد
domain-mind = نگرانی، استرس و غم
domain-contact = دیدار با مردم
domain-meaning = معنای زندگی و کاری برای دیگران
domain-language = یاد گرفتن هلندی
domain-digital = تلفن و کامپیوتر
domain-work = کار و کار داوطلبانه
domain-children = کودکان و تربیت
domain-caring = مراقبت از یک نفر
domain-safety = در امان بودن
domain-residence = تازه به اینجا آمدن یا سؤال درباره‌ی اقامت

## Waar hulp bij kan

need-money-debts = کمک برای قرض و بدهی
need-money-budget = رسیدن پولتان تا آخر ماه
need-money-bills = پرداخت صورت‌حساب‌ها (rekeningen)
need-money-bailiff = کمک درباره‌ی مأمور اجرا (deurwaarder)
need-money-emergency = پول برای ضروری‌ترین چیزها

need-letters-understand = فهمیدن نامه‌ها
need-letters-forms = پر کردن فرم‌ها
need-letters-reply = جواب دادن به یک نامه
need-letters-tax = کمک برای مالیات (belasting)
need-letters-order = مرتب کردن کاغذها و مدارک

need-rights-benefit = سؤال درباره‌ی کمک‌هزینه (uitkering)
need-rights-allowance = سؤال درباره‌ی کمک‌های اضافی دولت (toeslagen)
need-rights-minima = کمک برای درآمد کم
need-rights-objection = موافق نبودن با یک تصمیم (besluit)
need-rights-legal-advice = راهنمایی درباره‌ی حقوق قانونی شما

need-housing-rent = پرداخت کرایه‌ی خانه (huur)
need-housing-eviction = ماندن در خانه‌ی خودتان
need-housing-search = جایی برای زندگی
need-housing-repair = تعمیر خانه و مشکل نم
need-housing-neighbours = مشکل با همسایه‌ها

need-food-parcel = مواد غذایی یا بسته‌ی غذا (voedselpakket)
need-food-meal = یک غذای گرم
need-food-clothes = لباس
need-food-furniture = اثاث و وسایل خانه
need-food-child-goods = وسایل برای کودکان

need-health-gp = حرف زدن با دکتر خانواده (huisarts)
need-health-insurance = سؤال درباره‌ی بیمه‌ی درمان (zorgverzekering)
need-health-nursing = پرستاری و مراقبت در خانه
need-health-exercise = تحرک بیشتر
need-health-memory = سؤال درباره‌ی فراموشی

need-home-cleaning = تمیز کردن خانه
need-home-shopping = خرید خانه
need-home-odd-jobs = کارهای کوچک خانه و باغچه
need-home-meals = آشپزی در خانه یا آوردن غذا
need-home-adaptation = خانه‌ای امن‌تر و راحت‌تر

need-mobility-transport = وسیله‌ی رفت‌وآمد
need-mobility-accompany = کسی که همراه شما بیاید
need-mobility-aids = وسایل کمکی، مثل واکر (rollator)
need-mobility-indoors = راه رفتن در خانه

need-mind-stress = استرس و فکر و خیال زیاد
need-mind-low = پشتیبانی وقتی دلتان گرفته است
need-mind-grief = غم و دلتنگی
need-mind-addiction = کم کردن مشروب، مواد مخدر یا قمار
need-mind-recovery = دوباره سر پا شدن
need-mind-relative = نگرانی برای کسی که روزهای سختی دارد

need-contact-coffee = جایی برای چای یا قهوه و گپ زدن
need-contact-buddy = یک همراه داوطلب (maatje)
need-contact-group = یک گروه یا یک فعالیت
need-contact-phone = کسی که گاهی به شما زنگ بزند
need-contact-visits = کسی که به دیدن شما بیاید

need-meaning-talk = گفت‌وگویی خوب درباره‌ی زندگی
need-meaning-faith = جایی برای دعا یا سکوت
need-meaning-culture = موسیقی، هنر و فرهنگ
need-meaning-nature = باغچه، حیوانات و طبیعت
need-meaning-helping = کاری برای دیگران
need-meaning-skills = نشان دادن کارهایی که بلد هستید

need-language-dutch = یاد گرفتن هلندی
need-language-practice = حرف زدن و تمرین هلندی
need-language-reading = بهتر خواندن و نوشتن
need-language-course = یک دوره (کورس) یا گروه درسی

need-digital-device = یک کامپیوتر یا تلفن
need-digital-digid = کمک برای DigiD و سایت‌ها
need-digital-course = یاد گرفتن کار با کامپیوتر
need-digital-phone = یاد گرفتن کار با تلفنتان

need-work-job = پیدا کردن کار با مزد
need-work-volunteering = کار داوطلبانه
need-work-learning-place = جایی برای یاد گرفتن در حین کار
need-work-skills = پیدا کردن توانایی‌هایتان
need-work-business = شروع کاری برای خودتان

need-children-upbringing = کمک در تربیت کودک
need-children-homework = مدرسه (مکتب) و درس‌های خانه
need-children-play = بازی، ورزش و گردش
need-children-baby = حاملگی یا نوزاد
need-children-teen = سؤال درباره‌ی نوجوانان و جوانان

need-caring-support = پشتیبانی وقتی از کسی مراقبت می‌کنید
need-caring-respite = گاهی کمی استراحت از مراقبت
need-caring-overview = کمک برای رسیدگی به همه‌ی کارها
need-caring-dementia = مراقبت از کسی که زیاد فراموش می‌کند
need-caring-young = سن کم و کمک زیاد در خانه

need-safety-home = در امان بودن در خانه
need-safety-child = خانه‌ای امن برای یک کودک
need-safety-elder = امنیت برای یک سالمند
need-safety-street = در امان بودن در محله

need-residence-status = سؤال درباره‌ی اجازه‌ی ماندن
need-residence-newcomer = راهنمایی برای کسی که تازه آمده است
need-residence-undocumented = کمک بدون سؤال درباره‌ی مدارک
need-residence-family = آوردن خانواده به اینجا

## Wat zij doen

role-listen = گوش دادن
role-visit = آمدن به دیدن شما
role-go-along = همراه شما آمدن
role-explain-letters = توضیح دادن نامه‌ها
role-fill-forms = پر کردن فرم‌ها
role-sort-papers = مرتب کردن کاغذها و مدارک
role-budget-coaching = کمک برای رسیدن پول تا آخر ماه
role-debt-arrangement = سر و سامان دادن به قرض و بدهی
role-legal-advice = راهنمایی درباره‌ی حقوق قانونی شما
role-mediate = کمک برای حل دعوا
role-practical-help = کمک در کارهای کوچک
role-cook-together = با هم غذا پختن
role-eat-together = با هم غذا خوردن
role-activities = فعالیت‌های گروهی
role-talk-group = گفت‌وگو در گروه
role-language-practice = تمرین زبان
role-teach = درس دادن
role-digital-help = کمک برای تلفن و کامپیوتر
role-job-coaching = کمک برای پیدا کردن کار
role-find-volunteer-work = پیدا کردن کار داوطلبانه
role-respite = مراقبت به جای شما برای مدتی کوتاه
role-personal-care = کمک برای شست‌وشو و لباس پوشیدن
role-nursing = رسیدگی به زخم و دارو
role-treatment = درمان کردن
role-diagnosis = معاینه و تشخیص بیماری
role-crisis-help = کمک فوری در وضع اضطراری
role-safety-plan = قرار گذاشتن برای این‌که در امان باشید
role-decide-entitlement = تصمیم گرفتن که آیا چیزی به شما می‌رسد
role-give-money = دادن پول
role-give-goods = دادن وسایل یا غذا
role-transport = بردن و آوردن شما
role-refer-on = راهنمایی به کمک‌های دیگر
role-coordinate = هماهنگ کردن همه‌ی کمک‌ها
role-home-visit = دیدن این‌که در خانه‌ی شما چه لازم است
role-phone-contact = زنگ زدن به شما
role-translate = ترجمه کردن
role-childcare = نگهداری از کودکان
role-homework-help = کمک در درس‌های خانه
role-moving-help = کمک در اسباب‌کشی (کوچ‌کشی)

## Voor wie

audience-everyone = همه
audience-older = سالمندان
audience-young = جوانان
audience-women = خانم‌ها
audience-men = آقایان
audience-parents = پدران و مادران
audience-carers = کسانی که از یک نفر مراقبت می‌کنند
audience-newcomers = کسانی که تازه به هلند آمده‌اند
audience-low-income = کسانی که پولشان کم است
audience-jobseekers = کسانی که دنبال کار هستند
audience-lgbt = افراد رنگین‌کمانی (lhbti)
audience-disability = افراد دارای معلولیت
audience-students = دانشجویان (محصلان)
audience-undocumented = کسانی که مدارک اقامت ندارند
audience-children = کودکان

## Hoe u er komt

access-walk-in = می‌توانید بدون وقت قبلی بروید.
access-call-first = اول زنگ بزنید و قرار بگذارید.
access-referrer = کسی باید شما را معرفی کند، مثلاً دکتر خانواده (huisarts).
access-assessment = اول گفت‌وگویی هست درباره‌ی این‌که چه لازم دارید.

## Soort plek

setting-local-informal = مردم محله
setting-organised-informal = داوطلبان یک سازمان
setting-formal = کسانی که این کار شغلشان است
form-individual = با یک نفر
form-collective = همراه دیگران
reach-neighbourhood = در محله
reach-district = در این بخش شهر
reach-city = در همه‌ی شهر
reach-national = در همه‌ی هلند

## Wat er welkom is

welcome-cooking = آشپزی یا شیرینی‌پزی
welcome-handcraft = خیاطی، بافتنی یا کاردستی
welcome-language = حرف زدن به زبان خودتان یا ترجمه
welcome-gardening = باغبانی
welcome-company = هم‌صحبتی و همراهی با کسی
welcome-odd-jobs = تعمیر و کارهای کوچک خانه
welcome-music = موسیقی یا آواز
welcome-childcare = نگهداری از کودکان
welcome-computer = کمک برای تلفن یا کامپیوتر

## Als het niet kan wachten: uit huis moeten

card-eviction-title = مجبور به رفتن از خانه
card-eviction-do-1 = نامه را با هم بخوانید و تاریخ و فرستنده را پیدا کنید.
card-eviction-do-2 = همین حالا یک مددکار (hulpverlener) را خبر کنید که کارش خانه یا بدهی است. همین امروز با هم زنگ بزنید.
card-eviction-do-3 = بعد با هم به صاحب‌خانه (verhuurder) یا مأمور اجرا (deurwaarder) زنگ بزنید و بپرسید هنوز چه می‌شود کرد.
card-eviction-say = ما حالا با هم زنگ می‌زنیم. در این کار تنها نیستید.
card-eviction-have = نامه، قرارداد کرایه (huurcontract) و آخرین پرداخت‌ها، اگر هست.
card-eviction-not-alone = تنهایی قرار پرداخت نگذارید و نگویید که درست می‌شود. این کار را به مددکار (hulpverlener) بسپارید.

## Als het niet kan wachten: afgesloten

card-cut-off-title = گاز، برق یا آب قطع است
card-cut-off-do-1 = بپرسید آیا در خانه نوزاد، بیمار یا سالمند هست، و آیا یک دستگاه پزشکی برق لازم دارد.
card-cut-off-do-2 = با هم به شرکت برق، گاز یا آب زنگ بزنید. بگویید که کسی کمک می‌کند.
card-cut-off-do-3 = همین امروز یک مددکار (hulpverlener) را برای بدهی خبر کنید.
card-cut-off-say = این وضع سخت است. امروز با هم دنبال کسی می‌گردیم که بتواند کمک کند.
card-cut-off-have = آخرین نامه یا صورت‌حساب (rekening)، با شماره‌ی مشتری (klantnummer).
card-cut-off-not-alone = خودتان چیزی را وصل نکنید و قول پرداخت ندهید.

## Als het niet kan wachten: geen eten

card-no-food-title = غذایی برای خوردن نیست
card-no-food-do-1 = اول چیزی برای خوردن و نوشیدن بدهید، اگر اینجا ممکن است.
card-no-food-do-2 = با هم به جایی زنگ بزنید که همین امروز غذا یا مواد غذایی می‌دهد.
card-no-food-do-3 = یک مددکار (hulpverlener) را خبر کنید، تا فردا هم غذا باشد.
card-no-food-say = خوب شد که گفتید. اول غذا بخورید، بعد ادامه می‌دهیم.
card-no-food-have = برای چند نفر است، آیا کودک خردسال هست، و آیا چیزی هست که نباید بخورند.
card-no-food-not-alone = پول خودتان را ندهید. با هم جایی را پیدا کنید که بیشتر از یک بار کمک کند.

## Als het niet kan wachten: geen slaapplek

card-no-bed-title = امشب جای خواب نیست
card-no-bed-do-1 = بپرسید آیا کودکی همراه است، و آیا پیش خانواده یا دوستی جای امن هست.
card-no-bed-do-2 = همین حالا یک مددکار (hulpverlener) را خبر کنید و با هم به سرپناه شهرداری (opvang) زنگ بزنید.
card-no-bed-do-3 = قرار بگذارید آن شخص کجا منتظر جواب بماند. نگذارید کسی در خیابان منتظر بماند.
card-no-bed-say = می‌توانید اینجا بمانید. با هم برای امشب دنبال جایی می‌گردیم.
card-no-bed-have = این‌که دیشب کجا خوابیده است، چه کسی همراه است، و داروهایی که باید با خود ببرد.
card-no-bed-not-alone = کسی را به خانه‌ی خودتان نبرید و قول جای خواب ندهید.

## Als het niet kan wachten: niet veilig thuis

card-unsafe-home-title = در امان نبودن در خانه
card-unsafe-home-do-1 = در جایی که کسی حرف‌ها را نمی‌شنود، آرام ادامه بدهید. از همراه او با مهربانی بخواهید کمی بیرون بماند.
card-unsafe-home-do-2 = حالا خطری هست؟ فوراً به شماره‌ی اضطراری زنگ بزنید.
card-unsafe-home-do-3 = خطر فوری نیست؟ برای راهنمایی به مددکار (hulpverlener) یا Veilig Thuis (کمک برای امنیت در خانه) زنگ بزنید. بدون گفتن نام هم می‌شود.
card-unsafe-home-say = حرف شما را باور می‌کنم. خودتان تصمیم می‌گیرید چه بگویید. آرام آرام با هم می‌بینیم چه کنیم.
card-unsafe-home-have = یک اتاق آرام، یک تلفن، و زمانی امن برای زنگ زدن دوباره.
card-unsafe-home-not-alone = با طرف مقابل در این باره حرف نزنید. با کسی که کمک می‌خواهد به خانه نروید. بدون پرسیدن هیچ کاغذی به او ندهید.

## Als het niet kan wachten: een kind niet veilig

card-child-unsafe-title = یک کودک در امان نیست
card-child-unsafe-do-1 = آیا کودک حالا در خطر است؟ فوراً به شماره‌ی اضطراری زنگ بزنید.
card-child-unsafe-do-2 = فوراً یک مددکار (hulpverlener) یا هماهنگ‌کننده را خبر کنید.
card-child-unsafe-do-3 = برای راهنمایی با هم به Veilig Thuis (کمک برای امنیت در خانه) زنگ بزنید. بدون گفتن نام هم می‌شود.
card-child-unsafe-say = خوب شد که این را گفتید. از کسی در اینجا کمک می‌خواهیم که می‌داند چه باید کرد.
card-child-unsafe-have = آنچه خودتان دیدید یا شنیدید، با کلمه‌های ساده، و این‌که چه وقت بود.
card-child-unsafe-not-alone = از کودک پرس‌وجو نکنید، قول رازداری ندهید و تنهایی تصمیم نگیرید.

## Als het niet kan wachten: niet meer willen leven

card-suicide-title = وقتی کسی دیگر نمی‌خواهد زنده باشد
card-suicide-do-1 = کنار او بمانید و آرام باشید. می‌توانید ساده بپرسید: آیا به خودکشی فکر می‌کنید؟
card-suicide-do-2 = با هم به خط کمک Zelfmoordpreventie (پیشگیری از خودکشی) یا دکتر خانواده (huisarts) زنگ بزنید. خطر فوری هست؟ به شماره‌ی اضطراری زنگ بزنید.
card-suicide-do-3 = نگذارید تنها برود. بپرسید چه کسی می‌تواند حالا بیاید.
card-suicide-say = خوب شد که به من گفتید. کنار شما می‌مانم و با هم زنگ می‌زنیم.
card-suicide-have = یک جای آرام، یک تلفن، و نام کسی که اجازه دارد بیاید.
card-suicide-not-alone = قول ندهید که به کسی نگویید، و این بار را تنها به دوش نکشید. فوراً یک همکار را صدا کنید.

## Als het niet kan wachten: ineens in de war

card-confused-title = ناگهان خیلی گیج و پریشان
card-confused-do-1 = آرام و کوتاه حرف بزنید، فاصله بگذارید و نزدیک در بمانید.
card-confused-do-2 = خطری هست، یا آن شخص بیمار به نظر می‌رسد؟ فوراً به شماره‌ی اضطراری زنگ بزنید.
card-confused-do-3 = اگر نه: حالا با هم به دکتر خانواده (huisarts) زنگ بزنید. بیرون از ساعت کاری به دکتر شب و روزهای تعطیل (huisartsenpost) زنگ بزنید.
card-confused-say = من اینجا هستم تا کمک کنم. آرام آرام پیش می‌رویم.
card-confused-have = از چه وقت این‌طور است، و آیا آن شخص افتاده یا دارو مصرف می‌کند.
card-confused-not-alone = کسی را با دست نگه ندارید، و با کسی که تهدید می‌کند تنها در اتاق نمانید.

## Als het niet kan wachten: medicijnen op

card-medicine-title = داروی لازم تمام شده است
card-medicine-do-1 = حال آن شخص بد است، نفسش تنگ است یا کاملاً هوشیار نیست؟ فوراً به شماره‌ی اضطراری زنگ بزنید.
card-medicine-do-2 = حالا با هم به دکتر خانواده‌ی خودش (huisarts) یا داروخانه زنگ بزنید. بیرون از ساعت کاری به دکتر شب و روزهای تعطیل (huisartsenpost) زنگ بزنید.
card-medicine-do-3 = پول برای پرداخت نیست؟ این را همان اول بگویید، و بپرسید چه می‌شود کرد.
card-medicine-say = حالا با هم به کسی زنگ می‌زنیم که این کار را بلد است.
card-medicine-have = جعبه‌ی دارو یا فهرست داروخانه، و نام دکتر خانواده (huisarts).
card-medicine-not-alone = داروی کسی دیگر را ندهید، و درباره‌ی مقدار دارو چیزی نگویید.

## Als het niet kan wachten: nu in gevaar

card-physical-danger-title = حالا در خطر
card-physical-danger-do-1 = مطمئن شوید که شما و آن شخص در جای امن هستید. اگر بهتر است، از آنجا بروید.
card-physical-danger-do-2 = به شماره‌ی اضطراری زنگ بزنید. بگویید کجا هستید و چه اتفاقی می‌افتد.
card-physical-danger-do-3 = یک همکار را صدا کنید و جلوی در منتظر رسیدن کمک باشید.
card-physical-danger-say = حالا کمک می‌آورم. تا وقتی امن باشد، کنار شما می‌مانم.
card-physical-danger-have = آدرس اینجا، و این‌که چه کسی زخمی یا در خطر است.
card-physical-danger-not-alone = میان کسانی که دعوا می‌کنند نایستید، و دنبال کسی نروید.

## Aan tafel

question-type-here = اینجا بنویسید
question-phone = این شماره‌ی تلفن است
question-done = تمام: ادامه
question-example-date = مثلاً: 25-11-2026
question-example-number = یک عدد
review-title = آنچه گفته‌اید
review-answer = { $answer }
review-skipped = بی‌جواب گذاشته شد
review-finish = تمام: چه کسی می‌تواند کمک کند؟
topics-title = دیگر درباره‌ی چه چیزی است؟
card-call = به چه کسی زنگ می‌زنید؟
card-call-nobody = یک مددکار (hulpverlener) را که اینجا کار می‌کند خبر کنید، یا با هم شماره‌ی تیم محله (wijkteam) را پیدا کنید.
card-say = چه می‌گویید؟
card-have = چه چیزی دم دست می‌گذارید؟
card-not-alone = چه کاری را تنها نمی‌کنید؟
choice-outcome-helped = بله، کمک کرد
choice-outcome-partly = کمی
choice-outcome-not = نه
choice-outcome-not-reached = تماس نشد، بعداً دوباره بپرسیم

## Wie kan helpen

offers-title = چه کسی می‌تواند به شما کمک کند؟
offers-none = هنوز کسی را پیدا نکرده‌ایم. کمی بیشتر بگویید، یا یک موضوع دیگر هم انتخاب کنید.
offers-informal = همسایه‌ها و داوطلبان
offers-formal = کسانی که این کار شغلشان است
offers-does = این کارها را می‌کنند: { $roles }
offers-does-not = این کارها را نمی‌کنند: { $roles }
plan-title = قرار ما
plan-who-does-what = چه کسی چه کاری می‌کند؟
plan-follow-up = آیا اجازه داریم بعداً بپرسیم چطور گذشت؟
plan-day = بله، در تاریخ { $date }
plan-never = نه، بهتر است نپرسید

## When something was checked, when it is open

directory-checked-on = بررسی شده در تاریخ { $date }
directory-checked-ageing = بررسی شده در تاریخ { $date }، بیش از نیم سال پیش
directory-checked-old = قدیمی: بررسی شده در تاریخ { $date }
directory-checked-unknown = بررسی نشده
directory-open-until = حالا باز است، تا ساعت { $closes }
directory-opens-at = در تاریخ { $date } باز است، از ساعت { $opens }
directory-opens-on = در تاریخ { $date } باز است
directory-opens-not-soon = در هفته‌های آینده باز نیست
directory-hours-recheck = بپرسید چه وقتی باز هستند
directory-hours-unknown = ساعت‌ها معلوم نیست

## Why an offer fits, what to ask first, who does what

reason-need = در این مورد کمک می‌کنند: { $need }.
reason-also-need = در این مورد هم کمک می‌کنند: { $need }.
reason-language = به زبان { $language } حرف می‌زنند.
reason-near = پیاده حدود { $minutes ->
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقه
 } راه است.
reason-own-neighbourhood = برای مردم محله‌ی شما هستند.
reason-comes-to-you = می‌توانند به خانه‌ی شما بیایند.
reason-open-now = حالا باز هستند.
reason-open-now-until = حالا باز هستند، تا ساعت { $time }.
reason-open-today = امروز باز هستند.
reason-open-today-at = امروز باز هستند، از ساعت { $time }.
reason-open-tomorrow = فردا باز هستند.
reason-open-tomorrow-at = فردا باز هستند، از ساعت { $time }.
reason-open-day = روز { $weekday } باز هستند.
reason-open-day-at = روز { $weekday } باز هستند، از ساعت { $time }.
reason-walk-in = می‌توانید بدون وقت قبلی بروید.
reason-call = می‌توانید خودتان زنگ بزنید یا بنویسید.
reason-free = رایگان است.
reason-room = حالا جا هست.
reason-checked = ما این را در تاریخ { $date } بررسی کرده‌ایم.
reason-earlier-helper = قبلاً هم به شما کمک کرده‌اند.
reason-wish = این با خواسته‌ی شما جور است: { $wish }.
reason-when = وقتی که شما می‌توانید، هستند: { $part }.
reason-likes = از کاری که دوست دارید، آنجا استقبال می‌شود: { $welcome }.
caution-closed = فعلاً بسته هستند. بپرسید چه وقتی دوباره باز می‌کنند.
caution-by-introduction = کسی از این دفتر شما را معرفی می‌کند.
caution-check-first = اول بپرسید آیا برای شما هم هست.
caution-ask-distance = بپرسید کجاست و چقدر دور است.
caution-too-far = پیاده حدود { $minutes } دقیقه راه است. بپرسید آیا کسی می‌تواند شما را برساند.
caution-not-at-home = باید خودتان آنجا بروید. بپرسید آیا کسی می‌تواند شما را برساند.
caution-ask-accessibility = بپرسید آیا داخل شدن به آنجا برایتان راحت است.
caution-ask-hours = اول بپرسید چه وقتی باز هستند.
caution-old-number = اول زنگ بزنید. این شماره در تاریخ { $date } بررسی شده است؛ از آن وقت زیاد گذشته است.
caution-unchecked-number = اول زنگ بزنید. نمی‌دانیم این شماره هنوز درست است یا نه.
caution-ask-access = اول بپرسید چطور باید ثبت‌نام کنید.
caution-needs-referrer = کسی باید شما را معرفی کند. از این دفتر بخواهید.
caution-needs-assessment = اول گفت‌وگویی هست درباره‌ی این‌که چه لازم دارید.
caution-waiting = درباره‌ی نوبت و انتظار می‌گویند: { $text }
caution-full = این اواخر جا نبود. بپرسید آیا هنوز همین‌طور است.
caution-no-shared-language = مترجم (ترجمان) بخواهید، یا کسی را ببرید که برایتان ترجمه کند.
caution-ask-language = بپرسید آیا به زبان شما حرف می‌زنند.
caution-ask-wish = بپرسید آیا این ممکن است: { $wish }.
caution-costs = بپرسید چقدر خرج دارد.
roles-does = این کارها را { $name } می‌کند: { $roles }.
roles-does-not = این کار را { $name } نمی‌کند: { $role }.
roles-does-not-but = این کار را { $name } نمی‌کند: { $role }. این کار با { $instead } است.
roles-agree = قرار بگذارید چه کسی این کار را می‌کند: { $role }. { $informal } یا { $formal }.

## Languages

language-nl = هلندی
language-en = انگلیسی
language-tr = ترکی
language-ar = عربی
language-rif = آمازیغی (تاریفیت)
language-fa = فارسی
language-ti = تیگرینیا
language-so = سومالیایی
language-pl = لهستانی
language-uk = اوکراینی
language-es = اسپانیایی
language-fr = فرانسوی
language-zh = چینی
language-pap = پاپیامنتو
language-hi = هندی
language-ur = اردو
language-ro = رومانیایی
language-bg = بلغاری
language-pt = پرتغالی
language-am = امهری
language-ku = کردی
language-ru = روسی
language-ckb = کردی (سورانی)
language-kmr = کردی (کرمانجی)
language-nl-simple = هلندی خیلی ساده

## Days of the week

weekday-monday = دوشنبه
weekday-tuesday = سه‌شنبه
weekday-wednesday = چهارشنبه
weekday-thursday = پنجشنبه
weekday-friday = جمعه
weekday-saturday = شنبه
weekday-sunday = یکشنبه

# Op het papier dat de bewoner meeneemt.
slip-title = کجا می‌توانید کمک بگیرید
slip-intro = شما کمک خواستید. اینجا نوشته‌ایم چه کسی می‌تواند به شما کمک کند، و چطور.
slip-written-on = نوشته شده در تاریخ { $date }
slip-label-case-code = کد شما
slip-label-name = نام
slip-label-mind = توجه
slip-intro-nothing = ما با هم حرف زدیم. همیشه می‌توانید دوباره پیش ما بیایید.
slip-label-where = کجا
slip-label-ask-for = چه کسی را بخواهید
slip-label-when = چه وقت
slip-label-phone = تلفن
slip-label-access = برای رفتن به آنجا
slip-label-bring = همراه ببرید
slip-label-agreed = قرار ما
slip-label-they-do = این کارها را می‌کنند
slip-label-they-do-not = این کارها را نمی‌کنند
slip-checked-on = بررسی شده در تاریخ { $date }
slip-call-first-since = اول زنگ بزنید. این مدت زیادی بررسی نشده است: آخرین بار در تاریخ { $date }
slip-call-first-unknown = اول زنگ بزنید. این هنوز بررسی نشده است
slip-qr-call = برای زنگ زدن اسکن کنید
slip-follow-up-on = در تاریخ { $date } از شما می‌پرسیم چطور گذشت.
slip-follow-up-none = ما با شما تماس نمی‌گیریم. همیشه می‌توانید دوباره بیایید.
slip-kept-heading = چه چیزی را نگه می‌داریم
slip-kept-nothing = ما چیزی نگه نمی‌داریم. این کاغذ فقط مال شماست.
slip-kept-without-name = ما جواب‌های شما را بدون نام شما نگه می‌داریم، تا { $until }.
slip-kept-with-name = ما نام و جواب‌های شما را نگه می‌داریم، تا { $until }.
slip-nobody-may-know = ما درباره‌ی شما به هیچ‌کس چیزی نمی‌گوییم.
slip-may-withdraw = هر وقت بخواهید، می‌توانید بگویید این‌ها را پاک کنیم.
slip-no-advice = این کاغذ می‌گوید کجا می‌توانید کمک پیدا کنید. توصیه‌ای درباره‌ی قانون یا سلامتی شما نیست.
slip-unchecked-note = این ترجمه را هنوز کسی که این زبان را می‌داند نخوانده است.

slip-come-back-desk = نشد؟ دوباره به { $desk } بیایید.
slip-introduced-on = یکی از ما در تاریخ { $date } شما را معرفی می‌کند.
slip-introduced = یکی از ما شما را معرفی می‌کند. روز آن را با شما قرار می‌گذاریم.
slip-label-ask-first = اول بپرسید
slip-label-who-does-what = چه کسی چه کاری می‌کند
slip-roles = { $roles }
slip-hours-line = { $day } از { $opens } تا { $closes }
slip-may-share = شما موافقید که این را در میان بگذاریم: { $parties }.
slip-recovery-title = کلید بازیابی
slip-recovery-explained = این کاغذ را بیرون از ساختمان نگه دارید. این کلید قفل دفتر را باز می‌کند.
slip-look-up-number = شماره را در این صفحه پیدا کنید:
slip-ask-for-number = ما هنوز شماره‌ای نداریم. از ما بخواهید که با هم پیدا کنیم.
slip-label-checked = بررسی شده
slip-checked-all = در تاریخ { $date }

## Public holidays

holiday-new-year = سال نو میلادی
holiday-good-friday = جمعه‌ی پیش از عید پاک
holiday-easter = روز اول عید پاک
holiday-easter-monday = روز دوم عید پاک
holiday-kings-day = روز پادشاه
holiday-liberation-day = روز آزادی هلند
holiday-ascension = عید عروج مسیح
holiday-whitsun = روز اول عید Pinksteren
holiday-whit-monday = روز دوم عید Pinksteren
holiday-christmas = روز اول کریسمس
holiday-second-christmas = روز دوم کریسمس
directory-on-holiday = { $opening } – روز تعطیل ({ $holiday }): اول زنگ بزنید
caution-holiday = اولین روزی که باز هستند، روز تعطیل است ({ $holiday }). اول زنگ بزنید.

## At the pace of a rollator or a buggy

choice-walk-pushing = با واکر (rollator)، ویلچر یا کالسکه‌ی کودک
reason-near-pushing = با واکر (rollator)، ویلچر یا کالسکه‌ی کودک حدود { $minutes ->
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقه
 } راه است.

## Regel voor regel, voor wie luistert of met de vingers leest

plain-choose-one = شماره‌ی جواب خود را تایپ کنید.
plain-choose-more = شماره‌ی جواب‌های خود را تایپ کنید، با یک فاصله میان آن‌ها.
plain-type-text = جواب خود را تایپ کنید.
plain-type-date = یک تاریخ تایپ کنید، مثلاً 25-11-2026.
plain-type-number = یک عدد تایپ کنید.
plain-or-skip = یا فقط کلید Enter را بزنید تا از این سؤال بگذرید.
plain-commands = این‌ها را هم می‌توانید تایپ کنید: ? برای تکرار، < برای برگشتن، ! برای آنچه فوری است، q برای پایان دادن.
plain-not-a-choice = این شماره در فهرست نیست. دوباره امتحان کنید.
plain-not-a-date = این تاریخ نیست. دوباره امتحان کنید.
plain-not-a-number = این عدد اینجا نمی‌شود. دوباره امتحان کنید.
plain-noted = نوشتیم: { $answer }
plain-first-question = این سؤال اول است. بیشتر از این نمی‌توانید برگردید.
plain-urgent = این فوری است: { $card }
plain-found = { $count ->
    [one] { $count } جا پیدا کردیم.
   *[other] { $count } جا پیدا کردیم.
 }
plain-which-on-paper = کدام جاها روی کاغذ شما بیاید؟ شماره‌ها را تایپ کنید، با یک فاصله میان آن‌ها.
plain-on-paper = روی کاغذ شما نوشته شده است:
plain-your-code = کد شما { $code } است.
plain-stopped-kept = پایان. آنچه گفتید نگه داشته شد.
plain-stopped-nothing = پایان. چیزی نگه داشته نشد.

## Als de letters ontbreken

slip-script-missing = همین متن به زبان { $language } باید اینجا باشد. حروف آن زبان در این کامپیوتر نیست.

## Toestemming: wie wat mag weten

consent-title = چه کسی اجازه دارد چه چیزی را بداند؟
consent-intro = تصمیم با خود شماست. می‌توانید به هر چیزی نه بگویید. در آن صورت هم به شما کمک می‌کنیم.
consent-party-informal = داوطلبان محله
consent-party-formal = مددکاران (hulpverleners)
consent-party-doctor = دکتر خانواده‌ی شما (huisarts)
consent-ask = ما اجازه داریم چه کار کنیم؟ با چه کسی: { $party }
choice-purpose-ask = گفتن این‌که برای چه کاری کمک می‌خواهم
choice-purpose-story = گفتن این‌که در زندگی‌ام چه می‌گذرد
choice-purpose-contact = گفتن این‌که نامم چیست و چطور می‌توانند با من تماس بگیرند
choice-purpose-report = شنیدن از آن‌ها که کار چطور پیش می‌رود
consent-nothing = هیچ‌کدام از این‌ها
consent-giver = چه کسی این را می‌گوید؟
choice-giver-self = خودم
choice-giver-partner = شوهرم، زنم یا شریک زندگی‌ام
choice-giver-child = پسرم یا دخترم
choice-giver-parent = پدرم یا مادرم
choice-giver-family = کسی دیگر از خانواده‌ام
choice-giver-representative = نماینده یا سرپرست من که دادگاه یا محکمه تعیین کرده است (mentor, bewindvoerder, voogd)
consent-back = حرف شما را تکرار می‌کنم. با چه کسی: { $party }
consent-may = بله، اجازه داریم: { $purpose }
consent-may-not = نه، اجازه نداریم: { $purpose }
consent-right = درست است؟
choice-consent-right-yes = بله، درست است
choice-consent-right-no = نه، باید عوض شود
consent-stop-any-time = هر وقت بخواهید، می‌توانید این را متوقف کنید. به ما بگویید، فوراً متوقف می‌شود.
consent-given-by = گفته شده در تاریخ { $date }. چه کسی گفته است: { $giver }
consent-stop = می‌خواهید این را متوقف کنید؟
consent-stopped = این متوقف شد. با چه کسی: { $party }
consent-told = این را قبلاً گفته‌ایم، در تاریخ { $date }: { $purpose }. نمی‌توانیم آن را پس بگیریم.
consent-told-nothing = هنوز چیزی نگفته بودیم.
slip-consent = با چه کسی: { $party }. شما این اجازه را به ما می‌دهید: { $purpose }

## Uw rechten: zien, verbeteren, wissen

question-keep-months = ما فقط جواب‌های شما را نگه می‌داریم، تا { $months } ماه بعد از آخرین تماس. فقط داوطلبان این دفتر آن‌ها را می‌بینند. می‌توانید به هر چیزی نه بگویید.
rights-title = همه‌ی چیزهایی که درباره‌ی شما نگه می‌داریم
rights-intro = این‌ها را درباره‌ی شما نگه می‌داریم. چیزی درست نیست؟ به ما بگویید تا درستش کنیم.
rights-until = این را تا { $date } نگه می‌داریم. بعد آن را کاملاً پاک می‌کنیم.
rights-answers = چیزهایی که شما گفته‌اید
rights-chosen = چیزهایی که با هم انتخاب کرده‌ایم
rights-consents = چیزهایی که اجازه داریم درباره‌ی شما بگوییم
rights-consents-none = شما هنوز در این باره چیزی نگفته‌اید. ما به کسی چیزی نمی‌گوییم.
rights-told = چیزهایی که ما گفته‌ایم
rights-told-none = ما به هیچ‌کس چیزی نگفته‌ایم.
rights-told-line = در تاریخ { $date }، به: { $party }. چه چیزی: { $purpose }
rights-looked = چه کسی نگاه کرده است
rights-looked-line = در تاریخ { $date }، یکی از داوطلبان این دفتر: { $what }
access-viewed = خواند
access-continued = گفت‌وگو را ادامه داد
access-printed = روی کاغذ چاپ کرد
access-exported = به صورت فایل داد
access-corrected = درست کرد
rights-corrected = در تاریخ { $date } درست شد. جواب قبلی پاک شده است.
rights-erase = می‌توانید بخواهید که همه چیز را پاک کنیم. در آن صورت فوراً این کار را می‌کنیم.
receipt-title = همه چیز پاک شده است
receipt-erased = در تاریخ { $date } هر چه را درباره‌ی شما نگه می‌داشتیم، پاک کردیم.
receipt-copies = کپی‌های روی این کامپیوتر هم پاک شده‌اند. آیا هنوز در یک کپی پشتیبان قدیمی (reservekopie) هست؟ اگر روزی آن کپی را برگردانیم، آنجا هم پاکش می‌کنیم.
receipt-told = چیزهایی را که قبلاً به دیگران گفته بودیم، نمی‌توانیم پس بگیریم.
receipt-no-name = روی این کاغذ چیزی درباره‌ی شما نوشته نشده است.
receipt-number = شماره‌ی این گواهی: { $number }
