# Teksten voor het gesprek met de bewoner.
# Korte zinnen, gewone woorden, "u". Geen telefoonnummers; getallen alleen bij leeftijden.

## Onderdelen van het gesprek

section-begin = شروع کرنے سے پہلے
section-who = کون آیا ہے
section-reason = آپ کے آنے کی وجہ
section-danger = جو ٹل نہیں سکتا
section-topics = آپ کا سوال
section-person = آپ کے لیے کیا مناسب ہے
section-helpers = آپ کی مدد کون کر رہا ہے
section-likes = آپ کو کیا کرنا پسند ہے
section-share = کسے کیا بتایا جائے
section-contact = بعد میں رابطہ

## Overal

choice-unknown = مجھے معلوم نہیں
choice-declined = یہ بتانے کو دل نہیں چاہتا
choice-yes-no-yes = جی ہاں
choice-yes-no-no = جی نہیں

## Voor we beginnen

question-keep = کیا ہمیں آپ کی باتیں محفوظ رکھنے کی اجازت ہے؟
    .hint = ہم صرف آپ کے جواب رکھتے ہیں، آخری رابطے کے بعد بارہ مہینے تک۔ انہیں صرف اس مرکز (spreekuur) کے رضاکار (vrijwilligers) دیکھتے ہیں۔ آپ کسی بھی بات سے انکار کر دیں، تو بھی ٹھیک ہے۔
choice-keep-keep = جی ہاں، میرے جواب محفوظ رکھیں
choice-keep-nothing = جی نہیں، کچھ محفوظ نہ رکھیں

## Wie is er

question-for-whom = مدد کس کے لیے چاہیے؟
choice-for-whom-self = اپنے لیے
choice-for-whom-other = کسی اور کے لیے
choice-for-whom-carer = کسی کی دیکھ بھال میرے ذمے ہے، مجھے مدد چاہیے

question-sent-by = کیا کسی نے آپ کو بتایا کہ یہاں مدد ملتی ہے؟
    .hint = آپ چاہیں تو ہم انہیں آپ کے یہاں آنے کا بتا دیں گے۔
choice-sent-by-nobody = جی نہیں، اپنی مرضی سے آنا ہوا
choice-sent-by-doctor = فیملی ڈاکٹر (huisarts) یا ان کا کلینک
choice-sent-by-school = اسکول
choice-sent-by-municipality = بلدیہ (gemeente)
choice-sent-by-neighbour = پڑوسی یا جان پہچان والے
choice-sent-by-other = کوئی اور

question-at-table = آپ کے ساتھ کون آیا ہے؟
    .hint = آپ چاہیں تو ہم سے اکیلے میں بات کریں۔
choice-at-table-nobody = کوئی نہیں، میرے ساتھ کوئی نہیں آیا
choice-at-table-family = گھر والے
choice-at-table-friend = دوست یا سہیلی
choice-at-table-interpreter = ترجمان (tolk)
choice-at-table-professional = پیشہ ور مددگار (hulpverlener)
choice-at-table-child = کوئی بچہ

question-at-table-child = کیا بچے کی جگہ کوئی اور ترجمہ کر سکتا ہے؟
    .hint = بچے کے لیے یہ بھاری کام ہے۔ کوئی بڑا ہو تو بہتر ہے، چاہے فون پر ہو۔

## Waarvoor u komt

question-story = بتائیے، آپ کا یہاں کیسے آنا ہوا؟
    .hint = اپنے لفظوں میں۔ مختصر بات بھی کافی ہے۔

question-topics = بات کس بارے میں ہے؟
    .hint = ایک سے زیادہ چیزیں چننا بھی ٹھیک ہے۔ چاہیں تو تصویر پر انگلی رکھ دیں۔
choice-topics-money = پیسے اور قرض
choice-topics-letters = خط اور فارم
choice-topics-rights = سرکاری مالی مدد (uitkering) اور قانون
choice-topics-housing = گھر اور رہائش
choice-topics-food = کھانا، کپڑے اور سامان
choice-topics-health = صحت
choice-topics-home = گھر کے کاموں میں مدد
choice-topics-mobility = کہیں آنا جانا
choice-topics-mind = پریشانی، ذہنی دباؤ اور غم
choice-topics-contact = لوگوں سے ملنا
choice-topics-meaning = زندگی کا مقصد اور دوسروں کے کام آنا
choice-topics-language = ڈچ زبان سیکھنا
choice-topics-digital = فون اور کمپیوٹر
choice-topics-work = نوکری اور رضاکارانہ کام
choice-topics-children = بچے اور ان کی پرورش
choice-topics-caring = کسی اپنے کی دیکھ بھال
choice-topics-safety = محفوظ رہنا
choice-topics-residence = یہاں نئی شروعات، یا رہنے کی اجازت (verblijf) کے سوال

## Wat niet kan wachten

question-safe-now = کیا آپ ابھی محفوظ ہیں، یہاں بھی اور گھر میں بھی؟
    .hint = ابھی کچھ سمجھانے کی ضرورت نہیں۔ آپ چاہیں تو یہ بعد میں بتائیں۔

question-unsafe-where = آپ چاہیں تو بتائیں: کہاں محفوظ نہیں ہے؟
    .hint = اشارہ کرنا بھی ٹھیک ہے، یا یہ سوال چھوڑ دیں۔
choice-unsafe-where-home = میرے گھر میں
choice-unsafe-where-here = یہاں، اسی وقت
choice-unsafe-where-street = باہر یا محلے میں
choice-unsafe-where-child = کسی بچے کے لیے
choice-unsafe-where-elder = ایک بزرگ کے لیے، جو میرے جاننے والے ہیں

question-urgent = کیا کوئی کام آج یا کل ہی ہونا ضروری ہے؟
    .hint = تو ہم اسی سے شروع کریں گے۔
choice-urgent-none = جی نہیں، اتنی جلدی نہیں ہے
choice-urgent-eviction = مجھے اپنا گھر چھوڑنا پڑ رہا ہے
choice-urgent-cut-off = گیس، بجلی یا پانی کٹ گیا ہے
choice-urgent-food = کھانے کو کچھ نہیں
choice-urgent-bed = میرے پاس آج رات سونے کی جگہ نہیں
choice-urgent-medicine = میری دوائیں ختم ہو گئی ہیں
choice-urgent-confused = کسی کا ذہن اچانک بہت الجھ گیا ہے، کچھ سمجھ نہیں آ رہا

question-eviction-date = آپ کو کس تاریخ کو گھر چھوڑنا ہے؟
    .hint = مل کر خط دیکھ لیں۔ خط یا تاریخ نہیں ہے؟ تو یہ سوال چھوڑ دیں۔

question-cut-off = کیا گیس، بجلی اور پانی ابھی چل رہے ہیں؟
choice-cut-off-on = جی ہاں، سب چل رہا ہے
choice-cut-off-warned = جی ہاں، لیکن خبردار کیا گیا ہے
choice-cut-off-off = جی نہیں، کچھ بند کر دیا گیا ہے

question-eaten = کیا آج آپ کے پاس پیٹ بھر کھانا ہے؟
    .hint = ان کے لیے بھی، جو آپ کے ساتھ رہتے ہیں۔

question-sleep-tonight = کیا آج رات آپ کے پاس سونے کی جگہ ہے؟
    .hint = کسی کے ہاں صوفے پر جگہ ہو تو وہ بھی گنیں۔

question-medicine = آپ کو جو دوائیں چاہییں، کیا آج کے لیے موجود ہیں؟
    .hint = یہ بتانا ضروری نہیں کہ کون سی دوائیں ہیں۔ کوئی دوا نہیں لینی ہوتی؟ تو ”جی ہاں“ چنیں۔

## Geld en schulden

question-money-what = پیسوں کے بارے میں کیا بات ہے؟
    .hint = ایک سے زیادہ چننا بھی ٹھیک ہے۔ بہت سے لوگوں کے ساتھ ایسا ہوتا ہے۔
choice-money-what-debts = مجھ پر قرض ہے
choice-money-what-budget = میرا گزارا نہیں ہوتا
choice-money-what-bills = مجھ سے ایک بل ادا نہیں ہو پا رہا
choice-money-what-bailiff = قرض وصولی کے اہلکار (deurwaarder) خط بھیجتے ہیں یا آتے ہیں
choice-money-what-emergency = میرے پاس ابھی ضروری چیزوں کے لیے پیسے نہیں

question-money-behind = کیا ان میں سے کسی چیز کی ادائیگی رہ گئی ہے؟
choice-money-behind-none = جی نہیں
choice-money-behind-rent = کرایہ
choice-money-behind-energy = گیس، بجلی یا پانی
choice-money-behind-insurance = ہیلتھ انشورنس (zorgverzekering)
choice-money-behind-other = کچھ اور

## Brieven en formulieren

question-letters-what = خط یا فارم کے لیے آپ کو کیا مدد چاہیے؟
    .hint = خط آپ کے پاس ہے؟ تو بے فکر ہو کر میز پر رکھ دیں۔
choice-letters-what-understand = سمجھنا کہ کیا لکھا ہے
choice-letters-what-forms = فارم بھرنا
choice-letters-what-reply = جواب دینا
choice-letters-what-tax = ٹیکس (belasting) کا کام کرنا
choice-letters-what-order = اپنے کاغذات ترتیب سے رکھنا

question-letters-date = آپ کو کس تاریخ سے پہلے کچھ تیار کرنا ہے؟
    .hint = ہم مل کر خط میں تاریخ ڈھونڈ لیں گے۔ تاریخ نہیں ہے؟ تو یہ سوال چھوڑ دیں۔

## Uitkering en recht

question-rights-what = آپ کا سوال کس بارے میں ہے؟
choice-rights-what-benefit = سرکاری مالی مدد (uitkering)
choice-rights-what-allowance = خرچوں کے لیے اضافی سرکاری رقم (toeslagen)
choice-rights-what-minima = کم آمدنی میں مدد
choice-rights-what-objection = مجھے ایک فیصلہ (besluit) ٹھیک نہیں لگتا
choice-rights-what-legal-advice = مجھے کوئی چاہیے جو قانون جانتا ہو

question-rights-meeting = کیا جلد آپ کی کوئی ملاقات ہے، جس میں کسی کا ساتھ چاہیے؟
    .hint = مثلاً بلدیہ (gemeente) میں، مدد یا مالی مدد (uitkering) کے بارے میں۔

## Wonen

question-housing-what = رہائش کے بارے میں کیا بات ہے؟
choice-housing-what-rent = کرایہ دینا مشکل ہو رہا ہے
choice-housing-what-eviction = شاید مجھے گھر چھوڑنا پڑے
choice-housing-what-search = مجھے گھر یا کمرہ چاہیے
choice-housing-what-repair = گھر میں کچھ خراب ہے یا سیلن ہے
choice-housing-what-neighbours = پڑوسیوں سے جھگڑا یا تکلیف ہے

question-rent-behind = کیا پچھلا کرایہ دینا باقی ہے؟
    .hint = تو ہم ادائیگی کے لیے بھی مدد ڈھونڈیں گے۔

## Eten, kleding en spullen

question-food-what = آپ کو کیا چاہیے؟
choice-food-what-parcel = سودا سلف یا راشن کا پیکٹ (voedselpakket)
choice-food-what-meal = گرم کھانا
choice-food-what-clothes = کپڑے
choice-food-what-furniture = فرنیچر یا گھر کا سامان
choice-food-what-child-goods = بچے کا سامان

question-food-together = کیا آپ کو دوسروں کے ساتھ مل کر کھانا اچھا لگے گا؟

## Gezondheid

question-health-what = آپ کو کس چیز میں مدد چاہیے؟
    .hint = یہ بتانا ضروری نہیں کہ آپ کو کیا تکلیف ہے۔
choice-health-what-gp = فیملی ڈاکٹر (huisarts) ڈھونڈنا یا ان سے بات کرنا
choice-health-what-insurance = ہیلتھ انشورنس (zorgverzekering) کے سوال
choice-health-what-nursing = نہانے، زخم یا دواؤں میں مدد
choice-health-what-exercise = زیادہ ورزش اور چلنا پھرنا
choice-health-what-memory = مجھے بہت سی باتیں یاد نہیں رہتیں

question-health-doctor = کیا آپ کا کوئی فیملی ڈاکٹر (huisarts) ہے؟

## Hulp in huis

question-home-what = گھر کے کس کام میں مدد چاہیے؟
choice-home-what-cleaning = صفائی کرنا
choice-home-what-shopping = سودا سلف لانا
choice-home-what-odd-jobs = چھوٹے موٹے کام اور باغیچہ
choice-home-what-meals = کھانا پکانا، یا گھر پر کھانا ملنا
choice-home-what-adaptation = میرے گھر میں رہنا زیادہ آسان اور محفوظ ہو

question-home-stairs = کیا سیڑھیاں، باتھ ٹب یا دہلیزیں آپ کے لیے مشکل ہیں؟
    .hint = یا آپ کو گرنے کا ڈر ہے؟

## Ergens komen

question-mobility-what = کہیں آنے جانے میں کس چیز سے آسانی ہوگی؟
choice-mobility-what-transport = سواری
choice-mobility-what-accompany = کوئی جو میرے ساتھ چلے
choice-mobility-what-aids = سہارے کی چیز، مثلاً پہیوں والا واکر (rollator)
choice-mobility-what-indoors = گھر کے اندر چلنے پھرنے میں مدد

question-mobility-out = کیا آپ کا باہر نکلنا اتنا ہوتا ہے جتنا دل چاہے؟

## Zorgen, stress en verdriet

question-mind-what = آپ کے دل پر کس بات کا بوجھ ہے؟
    .hint = جو سب سے قریب لگے، وہ چنیں۔ کچھ سمجھانے کی ضرورت نہیں۔
choice-mind-what-stress = ذہنی دباؤ، فکریں یا نیند ٹھیک نہ آنا
choice-mind-what-low = میرا دل اداس یا خالی سا رہتا ہے
choice-mind-what-grief = مجھے کسی کی یاد آتی ہے، جو اب نہیں رہے
choice-mind-what-addiction = شراب، نشہ، جوا یا گیمز
choice-mind-what-recovery = مجھے پھر سے سنبھلنا ہے
choice-mind-what-relative = مجھے کسی کی فکر ہے

question-mind-dark = کیا کبھی آپ کو خیال آتا ہے کہ اب زندہ نہ رہیں؟
    .hint = یہ ہم ہر اس شخص سے پوچھتے ہیں جس پر مشکل وقت ہو۔ آپ بے جھجک سچ بتائیں۔

question-mind-doctor = کیا یہ بات آپ نے کسی فیملی ڈاکٹر (huisarts) کو بتائی ہے؟

## Mensen ontmoeten

question-contact-what = آپ کو کیا اچھا لگے گا؟
choice-contact-what-coffee = کہیں بیٹھ کر چائے یا کافی پینا
choice-contact-what-buddy = ایک ساتھی (maatje)، مل کر کچھ کرنے کے لیے
choice-contact-what-group = کوئی گروپ یا سرگرمی
choice-contact-what-phone = کوئی جو کبھی کبھی مجھے فون کرے
choice-contact-what-visits = کوئی جو مجھ سے ملنے گھر آئے

question-contact-first-time = کیا پہلی بار آپ کو کسی کا ساتھ چاہیے؟

## Zin en iets voor een ander doen

question-meaning-what = کون سی بات آپ کے دل کو لگتی ہے؟
choice-meaning-what-talk = زندگی کے بارے میں اچھی بات چیت
choice-meaning-what-faith = عبادت کرنے یا خاموش بیٹھنے کی جگہ
choice-meaning-what-culture = موسیقی، فن یا ثقافت
choice-meaning-what-nature = باغ، جانور یا قدرت
choice-meaning-what-helping = کسی دوسرے کے کام آنا
choice-meaning-what-skills = اپنا ہنر دکھانا

question-meaning-grow = کیا آپ بعد میں شاید اسے اپنا روزگار بنانا چاہیں؟
    .hint = یہ ضروری نہیں۔ صرف شوق کے لیے ہو تو بھی اچھا ہے۔

## Nederlands leren

question-language-what = آپ کو کیا چاہیے؟
choice-language-what-dutch = شروع سے ڈچ زبان سیکھنا
choice-language-what-practice = ڈچ بولنا اور مشق کرنا
choice-language-what-reading = بہتر پڑھنا اور لکھنا
choice-language-what-course = کوئی کورس یا کلاس

question-language-for = زبان آپ کو کس لیے چاہیے؟
choice-language-for-daily = ہر روز، محلے میں
choice-language-for-letters = خط اور ملاقاتیں
choice-language-for-work = نوکری
choice-language-for-children = بچوں کا اسکول

## Telefoon en computer

question-digital-what = آپ کو کس چیز میں مدد چاہیے؟
choice-digital-what-device = کمپیوٹر یا فون حاصل کرنا
choice-digital-what-digid = سرکاری لاگ ان DigiD اور سرکاری ویب سائٹیں
choice-digital-what-course = کمپیوٹر چلانا سیکھنا
choice-digital-what-phone = اپنا فون سمجھنا

question-digital-have = کیا آپ کے پاس ٹھیک چلنے والا فون یا کمپیوٹر ہے؟

## Werk en vrijwilligerswerk

question-work-what = آپ کی کیا خواہش ہے؟
choice-work-what-job = تنخواہ والا کام
choice-work-what-volunteering = رضاکارانہ کام (vrijwilligerswerk)
choice-work-what-learning-place = کام کرتے ہوئے سیکھنے کی جگہ
choice-work-what-skills = جاننا کہ مجھے کیا کیا آتا ہے
choice-work-what-business = اپنا کوئی کام شروع کرنا

question-work-benefit = کیا پہلے جاننا ہے کہ کام سے آپ کی سرکاری مالی مدد (uitkering) کا کیا ہوگا؟
    .hint = شروع کرنے سے پہلے پوچھ لینا اچھا ہے۔

## Kinderen en opvoeden

question-children-what = بات کس بارے میں ہے؟
choice-children-what-upbringing = بچوں کی پرورش
choice-children-what-homework = اسکول اور ہوم ورک
choice-children-what-play = کھیل کود، اسپورٹس اور سیر
choice-children-what-baby = حمل، یا ننھا بچہ
choice-children-what-teen = بڑا ہوتا بچہ یا نوجوان

question-children-age = بچے کی عمر کیا ہے؟
    .hint = ایک سے زیادہ بچے ہیں؟ جس کی ابھی بات ہے، اسے چنیں۔

## Zorgen voor iemand

question-caring-what = آپ کو کس چیز سے مدد ملے گی؟
    .hint = کسی اور کا خیال آپ کے ذمے ہے۔ ہمیں آپ کا بھی خیال ہے۔
choice-caring-what-support = کوئی جو میرے ساتھ مل کر سوچے
choice-caring-what-respite = دیکھ بھال سے کبھی کبھی چھٹی
choice-caring-what-overview = سارے انتظام میں مدد
choice-caring-what-dementia = کسی اپنے کی دیکھ بھال، جنہیں باتیں یاد نہیں رہتیں
choice-caring-what-young = میری عمر کم ہے اور گھر کے بہت کام میرے ذمے ہیں

question-caring-hours = اس کام میں ہفتے کے تقریباً کتنے گھنٹے لگتے ہیں؟
    .hint = انتظام کرنا اور پاس رہ کر جاگنا بھی گنیں۔ اندازہ کافی ہے۔

question-caring-rest = کیا آپ کے اپنے لیے کافی وقت اور آرام بچتا ہے؟

## Veilig zijn

question-safety-what = آپ کو کس بات کی فکر ہے؟
    .hint = کیا بتانا ہے، یہ آپ کی مرضی ہے۔
choice-safety-what-home = گھر میں جھگڑا، دھمکی یا مار پیٹ
choice-safety-what-child = کوئی بچہ جس کا حال اچھا نہیں
choice-safety-what-elder = کوئی بزرگ جن سے برا سلوک ہوتا ہے
choice-safety-what-street = گلی یا محلہ

question-safety-place = کیا آج آپ کے پاس جانے کے لیے کوئی محفوظ جگہ ہے؟

## Nieuw hier of vragen over verblijf

question-residence-what = آپ کو کس چیز میں مدد چاہیے؟
    .hint = کوئی کاغذ دکھانے کی ضرورت نہیں۔ یہ ہم کبھی نہیں مانگتے۔
choice-residence-what-status = یہاں رہنے کی اجازت (verblijf) کے سوال
choice-residence-what-newcomer = میرا یہاں نیا نیا آنا ہوا ہے، رہنمائی چاہیے
choice-residence-what-no-papers-asked = ایسی مدد جہاں کوئی کاغذات نہ مانگے
choice-residence-what-family = اپنے گھر والوں کو یہاں بلانا

question-residence-guide = کیا آپ کو کوئی چاہیے، جو محلہ دکھائے اور سمجھائے؟

## Wat bij u past

question-neighbourhood = آپ کی رہائش کس محلے میں ہے؟
    .hint = محلے یا کسی چوک کا نام کافی ہے۔ آپ کا پتا ضروری نہیں۔

question-postcode = آپ کے پوسٹ کوڈ (postcode) کے ہندسے کیا ہیں؟
    .hint = صرف ہندسے، حروف نہیں۔ اس سے ہم قریب کی جگہ ڈھونڈتے ہیں۔

question-age-band = آپ کی عمر تقریباً کتنی ہے؟
    .hint = کچھ جگہیں نوجوانوں کے لیے ہیں، کچھ بزرگوں کے لیے۔
choice-age-band-under-18 = 18 سال سے کم
choice-age-band-18-26 = 18 سے 26 سال تک
choice-age-band-27-66 = 27 سے 66 سال تک
choice-age-band-67-plus = 67 سال یا اس سے زیادہ

question-languages = آپ کو کن زبانوں میں بات کرنا پسند ہے؟
    .hint = ایک سے زیادہ چننا بھی ٹھیک ہے۔
choice-languages-nl = ڈچ
choice-languages-en = انگریزی
choice-languages-tr = ترکی
choice-languages-ar = عربی
choice-languages-rif = امازیغی (تاریفیت)
choice-languages-fa = فارسی یا دری
choice-languages-ti = تگرینیا
choice-languages-so = صومالی
choice-languages-pl = پولش
choice-languages-uk = یوکرینی
choice-languages-es = ہسپانوی
choice-languages-fr = فرانسیسی
choice-languages-zh = چینی
choice-languages-pap = پاپیامنٹو
choice-languages-hi = ہندی
choice-languages-ur = اردو
choice-languages-ro = رومانیائی
choice-languages-bg = بلغاری
choice-languages-pt = پرتگالی
choice-languages-ru = روسی
choice-languages-am = امہاری
choice-languages-ku = کردی
choice-languages-other = کوئی اور زبان

question-walk = آپ کے لیے آرام سے کتنی دور پیدل چلنا ممکن ہے؟
    .hint = لاٹھی یا پہیوں والے واکر (rollator) کے ساتھ بھی ٹھیک ہے۔
choice-walk-five-minutes = تھوڑا سا، پانچ منٹ
choice-walk-ten-minutes = دس منٹ
choice-walk-twenty-minutes = بیس منٹ
choice-walk-far = دور تک، کوئی مشکل نہیں
choice-walk-wheels = سائیکل، بجلی کی چھوٹی گاڑی (scootmobiel)، بس یا کار سے
choice-walk-at-home = میرا باہر نکلنا بہت ہی کم ہوتا ہے

question-wishes = مدد لینے میں آپ کے لیے کیا اہم ہے؟
    .hint = ایک سے زیادہ چننا ٹھیک ہے۔ کچھ نہ چننا بھی ٹھیک ہے۔
choice-wishes-woman = کوئی خاتون
choice-wishes-man = کوئی مرد
choice-wishes-own-language = کوئی جو میری زبان بولے
choice-wishes-at-home = میرے گھر پر
choice-wishes-alone = ایک ہی شخص کے ساتھ
choice-wishes-group = گروپ میں

question-group-for = آپ کو کیسی جگہ جانا پسند ہے؟
    .hint = صرف وہی چنیں جو اچھا لگے۔ یہ سوال چھوڑنا بھی ٹھیک ہے۔
choice-group-for-women = خواتین کے لیے
choice-group-for-men = مردوں کے لیے
choice-group-for-young = نوجوانوں کے لیے
choice-group-for-older = بزرگوں کے لیے
choice-group-for-parents = ماں باپ کے لیے
choice-group-for-newcomers = نیدرلینڈز میں نئے آنے والوں کے لیے
choice-group-for-students = طالب علموں کے لیے
choice-group-for-disability = معذوری کے ساتھ رہنے والے لوگوں کے لیے
choice-group-for-lgbt = ایل جی بی ٹی (lhbti) لوگوں کے لیے

question-when = آپ کے لیے کون سا وقت اچھا ہے؟
choice-when-morning = صبح کو
choice-when-afternoon = دوپہر کو
choice-when-evening = شام کو
choice-when-weekend = ہفتے یا اتوار کو

## Wie u al helpt

question-helpers = کیا ابھی کوئی آپ کی مدد کرتا ہے، یا پہلے کسی نے کی ہے؟
    .hint = جانا پہچانا چہرہ اکثر سب سے اچھا لگتا ہے۔ ایک سے زیادہ لوگ بھی بتائیں تو ٹھیک ہے۔

question-helper-who = وہ کون ہیں؟
choice-helper-who-family = گھر والے
choice-helper-who-friend = دوست یا سہیلی
choice-helper-who-neighbour = کوئی پڑوسی
choice-helper-who-volunteer = کوئی رضاکار (vrijwilliger)
choice-helper-who-professional = پیشہ ور مددگار (hulpverlener)
choice-helper-who-other = کوئی اور

question-helper-what = ان سے کس چیز میں مدد ملتی ہے؟
    .hint = جگہ کا نام بھی بتا دیں، مثلاً محلے کا مرکز (buurthuis)۔

question-helper-earlier-good = کیا آپ کو یہ مدد اچھی لگی؟

question-not-involve = یہ بات کس کو پتا نہیں چلنی چاہیے؟
    .hint = ہم اس شخص یا جگہ کو اس سے باہر رکھیں گے۔ کوئی نہیں؟ تو یہ سوال چھوڑ دیں۔

## Wat u graag doet

question-likes = آپ کو کیا کرنا پسند ہے، یا کیا اچھا آتا ہے؟
    .hint = کچھ جگہوں پر لوگ اس سے بہت خوش ہوں گے۔
choice-likes-cooking = کھانا پکانا یا بیکنگ
choice-likes-handcraft = سلائی، بُنائی یا دستکاری
choice-likes-language = اپنی زبان بولنا یا ترجمہ کرنا
choice-likes-gardening = باغبانی
choice-likes-company = کسی کے پاس بیٹھنا اور باتیں کرنا
choice-likes-odd-jobs = چھوٹی موٹی مرمت
choice-likes-music = موسیقی یا گانا
choice-likes-childcare = بچوں کا خیال رکھنا
choice-likes-computer = فون یا کمپیوٹر میں مدد کرنا

question-can-offer = آپ اس سے دوسروں کے لیے کیا کرنا چاہیں؟
    .hint = کوئی بڑا کام ضروری نہیں۔ کچھ نہ کرنا بھی ٹھیک ہے۔

## Wie wat mag weten

question-share = آپ کے لیے مدد ڈھونڈنے میں ہمیں کس سے بات کرنے کی اجازت ہے؟
    .hint = ہر جگہ کے لیے ہم آپ سے ہمیشہ الگ سے دوبارہ پوچھیں گے۔
choice-share-none = کسی سے نہیں
choice-share-informal = محلے کے رضاکاروں (vrijwilligers) سے
choice-share-formal = پیشہ ور مددگاروں (hulpverleners) سے
choice-share-doctor = میرے فیملی ڈاکٹر (huisarts) سے

## Later contact

question-contact-ok = کیا بعد میں ہمیں آپ کا حال پوچھنے کی اجازت ہے؟
    .hint = آپ ”نہیں“ کہیں، تو ہم آپ سے رابطہ نہیں کریں گے۔ آپ جب چاہیں، سیدھے پھر آ جائیں۔
choice-contact-ok-yes = جی ہاں، اجازت ہے
choice-contact-ok-no = جی نہیں، رابطہ نہ ہو تو بہتر ہے

question-contact-how = آپ سے رابطہ کیسے کیا جائے؟
choice-contact-how-phone = فون کر کے
choice-contact-how-message = پیغام بھیج کر
choice-contact-how-visit = ملنے آ کر
choice-contact-how-desk = میرا خود یہاں آ جانا بہتر ہے

question-contact-number = کس نمبر یا پتے پر؟

question-contact-safe-time = آپ کے لیے سکون سے بات کرنے کا وقت کون سا ہے؟
    .hint = چاہیں تو ایسا وقت چنیں جب کوئی اور نہ سن رہا ہو۔

question-safety-on-paper = کیا ہم یہ باتیں آپ کو کاغذ پر لکھ کر ساتھ دے دیں؟
    .hint = صرف تب، جب یہ کاغذ کسی غلط ہاتھ میں نہ جائے۔ ”نہیں“ بھی ٹھیک ہے۔

## Onderwerpen

domain-money = پیسے اور قرض
domain-letters = خط اور فارم
domain-rights = سرکاری مالی مدد (uitkering) اور قانون
domain-housing = گھر اور رہائش
domain-food = کھانا، کپڑے اور سامان
domain-health = صحت
domain-home = گھر کے کاموں میں مدد
domain-mobility = کہیں آنا جانا
domain-mind = پریشانی، ذہنی دباؤ اور غم
domain-contact = لوگوں سے ملنا
domain-meaning = زندگی کا مقصد اور دوسروں کے کام آنا
domain-language = ڈچ زبان سیکھنا
domain-digital = فون اور کمپیوٹر
domain-work = نوکری اور رضاکارانہ کام
domain-children = بچے اور ان کی پرورش
domain-caring = کسی اپنے کی دیکھ بھال
domain-safety = محفوظ رہنا
domain-residence = یہاں نئی شروعات، یا رہنے کی اجازت (verblijf) کے سوال

## Waar hulp bij kan

need-money-debts = قرض کے معاملے
need-money-budget = اپنے پیسوں میں گزارا کرنا
need-money-bills = بل ادا کرنا
need-money-bailiff = قرض وصولی کے اہلکار (deurwaarder) کا معاملہ
need-money-emergency = سب سے ضروری چیزوں کے لیے پیسے

need-letters-understand = خط سمجھنا
need-letters-forms = فارم بھرنا
need-letters-reply = خط کا جواب دینا
need-letters-tax = ٹیکس (belasting) کے کام
need-letters-order = کاغذات ترتیب سے رکھنا

need-rights-benefit = سرکاری مالی مدد (uitkering) کے سوال
need-rights-allowance = خرچوں کے لیے اضافی سرکاری رقم (toeslagen) کے سوال
need-rights-minima = کم آمدنی میں مدد
need-rights-objection = جب کوئی فیصلہ (besluit) ٹھیک نہ لگے
need-rights-legal-advice = آپ کے حقوق کے بارے میں مشورہ

need-housing-rent = کرایہ ادا کرنا
need-housing-eviction = اپنے گھر میں رہ پانا
need-housing-search = رہنے کی جگہ
need-housing-repair = گھر میں مرمت اور سیلن
need-housing-neighbours = پڑوسیوں سے مسئلے

need-food-parcel = سودا سلف یا راشن کا پیکٹ (voedselpakket)
need-food-meal = گرم کھانا
need-food-clothes = کپڑے
need-food-furniture = فرنیچر اور گھر کا سامان
need-food-child-goods = بچوں کا سامان

need-health-gp = فیملی ڈاکٹر (huisarts) سے بات کرنا
need-health-insurance = ہیلتھ انشورنس (zorgverzekering) کے سوال
need-health-nursing = گھر پر دیکھ بھال (thuiszorg)
need-health-exercise = زیادہ ورزش اور چلنا پھرنا
need-health-memory = یادداشت کے بارے میں سوال

need-home-cleaning = گھر کی صفائی
need-home-shopping = سودا سلف لانا
need-home-odd-jobs = گھر اور باغیچے کے چھوٹے موٹے کام
need-home-meals = کھانا پکانا، یا گھر پر کھانا ملنا
need-home-adaptation = گھر کو زیادہ محفوظ اور آسان بنانا

need-mobility-transport = سواری
need-mobility-accompany = کوئی جو آپ کے ساتھ چلے
need-mobility-aids = سہارے کی چیزیں، مثلاً پہیوں والا واکر (rollator)
need-mobility-indoors = گھر کے اندر چلنا پھرنا

need-mind-stress = ذہنی دباؤ اور فکریں
need-mind-low = دل اداس ہو تو سہارا
need-mind-grief = غم اور کسی کی یاد
need-mind-addiction = شراب، نشہ یا جوا کم کرنا
need-mind-recovery = پھر سے سنبھلنا
need-mind-relative = کسی ایسے کی فکر جس پر مشکل وقت ہے

need-contact-coffee = چائے، کافی اور گپ شپ کی جگہ
need-contact-buddy = ایک ساتھی (maatje)
need-contact-group = کوئی گروپ یا سرگرمی
need-contact-phone = کوئی جو کبھی کبھی آپ کو فون کرے
need-contact-visits = کوئی جو آپ سے ملنے آئے

need-meaning-talk = زندگی کے بارے میں اچھی بات چیت
need-meaning-faith = عبادت کرنے یا خاموش بیٹھنے کی جگہ
need-meaning-culture = موسیقی، فن اور ثقافت
need-meaning-nature = باغ، جانور اور قدرت
need-meaning-helping = کسی دوسرے کے کام آنا
need-meaning-skills = اپنا ہنر دکھانا

need-language-dutch = ڈچ زبان سیکھنا
need-language-practice = ڈچ بولنا اور مشق کرنا
need-language-reading = بہتر پڑھنا اور لکھنا
need-language-course = کوئی کورس یا کلاس

need-digital-device = کمپیوٹر یا فون
need-digital-digid = سرکاری لاگ ان DigiD اور ویب سائٹیں
need-digital-course = کمپیوٹر چلانا سیکھنا
need-digital-phone = اپنا فون چلانا سیکھنا

need-work-job = تنخواہ والا کام ڈھونڈنا
need-work-volunteering = رضاکارانہ کام (vrijwilligerswerk)
need-work-learning-place = کام کرتے ہوئے سیکھنے کی جگہ
need-work-skills = جاننا کہ آپ کو کیا کیا آتا ہے
need-work-business = اپنا کوئی کام شروع کرنا

need-children-upbringing = بچوں کی پرورش
need-children-homework = اسکول اور ہوم ورک
need-children-play = کھیل کود، اسپورٹس اور سیر
need-children-baby = حمل، یا ننھا بچہ
need-children-teen = بڑے ہوتے بچوں اور نوجوانوں کے بارے میں سوال

need-caring-support = کسی اپنے کی دیکھ بھال میں آپ کا سہارا
need-caring-respite = دیکھ بھال سے کبھی کبھی چھٹی
need-caring-overview = سارے انتظام میں مدد
need-caring-dementia = کسی اپنے کی دیکھ بھال، جنہیں باتیں یاد نہیں رہتیں
need-caring-young = کم عمری میں گھر کے بہت کام

need-safety-home = گھر میں محفوظ رہنا
need-safety-child = بچے کے لیے محفوظ گھر
need-safety-elder = بزرگ کی حفاظت
need-safety-street = محلے میں محفوظ رہنا

need-residence-status = یہاں رہنے کی اجازت (verblijf) کے سوال
need-residence-newcomer = نئے آنے والوں کے لیے رہنمائی
need-residence-undocumented = کاغذات مانگے بغیر مدد
need-residence-family = گھر والوں کو یہاں بلانا

## Wat zij doen

role-listen = بات سننا
role-visit = ملنے آنا
role-go-along = آپ کے ساتھ جانا
role-explain-letters = خط سمجھانا
role-fill-forms = فارم بھرنا
role-sort-papers = کاغذات ترتیب سے رکھنا
role-budget-coaching = پیسوں میں گزارا کرنے میں مدد کرنا
role-debt-arrangement = قرض کا حل نکالنا
role-legal-advice = آپ کے حقوق پر مشورہ دینا
role-mediate = جھگڑے میں صلح کرانا
role-practical-help = کام میں ہاتھ بٹانا
role-cook-together = مل کر کھانا پکانا
role-eat-together = مل کر کھانا کھانا
role-activities = سرگرمیاں کرنا
role-talk-group = گروپ میں بات چیت کرنا
role-language-practice = زبان کی مشق کرانا
role-teach = پڑھانا
role-digital-help = فون اور کمپیوٹر میں مدد کرنا
role-job-coaching = نوکری ڈھونڈنے میں مدد کرنا
role-find-volunteer-work = رضاکارانہ کام ڈھونڈنا
role-respite = کچھ دیر دیکھ بھال سنبھالنا
role-personal-care = نہانے اور کپڑے پہننے میں مدد کرنا
role-nursing = زخم اور دواؤں کا خیال رکھنا
role-treatment = علاج کرنا
role-diagnosis = جانچنا کہ کسی کو کیا تکلیف ہے
role-crisis-help = مصیبت میں فوراً مدد کرنا
role-safety-plan = محفوظ رہنے کا طریقہ مل کر طے کرنا
role-decide-entitlement = فیصلہ کرنا کہ آپ کو کچھ ملے گا یا نہیں
role-give-money = پیسے دینا
role-give-goods = سامان یا کھانا دینا
role-transport = آپ کو لے جانا اور واپس لانا
role-refer-on = دوسری مدد کا راستہ بتانا
role-coordinate = سب کی مدد کو آپس میں ملا کر چلانا
role-home-visit = آپ کے گھر آ کر ضرورت دیکھنا
role-phone-contact = آپ کو فون کرنا
role-translate = ترجمہ کرنا
role-childcare = بچوں کا خیال رکھنا
role-homework-help = ہوم ورک میں مدد کرنا
role-moving-help = گھر بدلنے میں مدد کرنا

## Voor wie

audience-everyone = سب لوگ
audience-older = بزرگ
audience-young = نوجوان
audience-women = خواتین
audience-men = مرد
audience-parents = ماں باپ
audience-carers = کسی اپنے کی دیکھ بھال کرنے والے
audience-newcomers = نیدرلینڈز میں نئے آنے والے
audience-low-income = کم پیسوں والے لوگ
audience-jobseekers = کام ڈھونڈنے والے
audience-lgbt = ایل جی بی ٹی (lhbti) لوگ
audience-disability = معذوری کے ساتھ رہنے والے لوگ
audience-students = طالب علم
audience-undocumented = وہ لوگ جن کے پاس رہنے کے کاغذات نہیں
audience-children = بچے

## Hoe u er komt

access-walk-in = بس پہنچ جائیں، پہلے سے وقت لینا ضروری نہیں۔
access-call-first = پہلے فون کر کے وقت لے لیں۔
access-referrer = ضروری ہے کہ کوئی آپ کا نام درج کرائے، مثلاً فیملی ڈاکٹر (huisarts)۔
access-assessment = پہلے بات ہوگی کہ آپ کو کیا چاہیے۔

## Soort plek

setting-local-informal = محلے کے لوگ
setting-organised-informal = کسی ادارے کے رضاکار
setting-formal = لوگ جن کا یہ پیشہ ہے
form-individual = ایک ہی شخص کے ساتھ
form-collective = دوسروں کے ساتھ مل کر
reach-neighbourhood = محلے میں
reach-district = شہر کے اس حصے میں
reach-city = پورے شہر میں
reach-national = پورے نیدرلینڈز میں

## Wat er welkom is

welcome-cooking = کھانا پکانا یا بیکنگ
welcome-handcraft = سلائی، بُنائی یا دستکاری
welcome-language = اپنی زبان بولنا یا ترجمہ کرنا
welcome-gardening = باغبانی
welcome-company = کسی کے پاس بیٹھنا اور باتیں کرنا
welcome-odd-jobs = چھوٹی موٹی مرمت
welcome-music = موسیقی یا گانا
welcome-childcare = بچوں کا خیال رکھنا
welcome-computer = فون یا کمپیوٹر میں مدد کرنا

## Als het niet kan wachten: uit huis moeten

card-eviction-title = گھر چھوڑنا پڑ رہا ہے
card-eviction-do-1 = مل کر خط پڑھیں۔ دیکھیں کہ تاریخ کیا ہے اور خط کس نے بھیجا ہے۔
card-eviction-do-2 = ابھی ایسے پیشہ ور مددگار (hulpverlener) کو بلائیں جو رہائش یا قرض کا کام کرتے ہوں۔ آج ہی مل کر فون کریں۔
card-eviction-do-3 = پھر مل کر مکان مالک یا قرض وصولی کے اہلکار (deurwaarder) کو فون کریں۔ پوچھیں کہ ابھی کیا ہو سکتا ہے۔
card-eviction-say = ہم ابھی مل کر فون کرتے ہیں۔ اس میں ہم آپ کے ساتھ ہیں۔
card-eviction-have = خط، کرایہ نامہ (huurcontract) اور آخری ادائیگیاں، اگر آپ کے پاس ہوں۔
card-eviction-not-alone = ادائیگی کی کوئی بات اکیلے طے نہ کریں، اور یہ نہ کہیں کہ سب ٹھیک ہو جائے گا۔ یہ کام پیشہ ور مددگار (hulpverlener) پر چھوڑیں۔

## Als het niet kan wachten: afgesloten

card-cut-off-title = گیس، بجلی یا پانی بند ہے
card-cut-off-do-1 = پوچھیں کہ گھر میں کوئی ننھا بچہ، بیمار یا بزرگ تو نہیں۔ اور کیا کسی طبی مشین کو بجلی چاہیے۔
card-cut-off-do-2 = مل کر بجلی، گیس یا پانی کی کمپنی کو فون کریں۔ بتائیں کہ مدد کی جا رہی ہے۔
card-cut-off-do-3 = آج ہی قرض کے پیشہ ور مددگار (hulpverlener) کو بلائیں۔
card-cut-off-say = یہ تکلیف کی بات ہے۔ ہم آج ہی مل کر کسی کو ڈھونڈتے ہیں جو مدد کر سکے۔
card-cut-off-have = آخری خط یا بل، جس پر کسٹمر نمبر (klantnummer) ہو۔
card-cut-off-not-alone = خود کوئی کنکشن نہ جوڑیں، اور ادائیگی کا وعدہ نہ کریں۔

## Als het niet kan wachten: geen eten

card-no-food-title = کھانے کو کچھ نہیں
card-no-food-do-1 = یہاں ممکن ہو تو پہلے کچھ کھانے پینے کو دیں۔
card-no-food-do-2 = مل کر ایسی جگہ فون کریں جو آج کھانا یا سودا سلف دے۔
card-no-food-do-3 = پیشہ ور مددگار (hulpverlener) کو بلائیں، تاکہ کل بھی کھانا ہو۔
card-no-food-say = اچھا کیا کہ آپ نے بتایا۔ پہلے کھانا، پھر آگے دیکھتے ہیں۔
card-no-food-have = کھانا کتنے لوگوں کے لیے ہے۔ کیا چھوٹے بچے ہیں؟ کیا کوئی چیز کھانا منع ہے؟
card-no-food-not-alone = اپنے پیسے نہ دیں۔ مل کر ایسی جگہ ڈھونڈیں جو یہ بار بار کر سکے۔

## Als het niet kan wachten: geen slaapplek

card-no-bed-title = آج رات سونے کی جگہ نہیں
card-no-bed-do-1 = پوچھیں کہ ساتھ بچے ہیں یا نہیں۔ کیا کسی رشتہ دار یا دوست کے ہاں محفوظ جگہ ہے؟
card-no-bed-do-2 = ابھی پیشہ ور مددگار (hulpverlener) کو بلائیں۔ مل کر بلدیہ (gemeente) کی عارضی رہائش (opvang) کو فون کریں۔
card-no-bed-do-3 = طے کریں کہ جواب ملنے تک کہاں انتظار ہوگا۔ کسی کو سڑک پر انتظار نہ کرنے دیں۔
card-no-bed-say = آپ آرام سے یہیں بیٹھیں۔ ہم مل کر آج رات کی جگہ ڈھونڈتے ہیں۔
card-no-bed-have = پچھلی رات سونا کہاں ہوا، ساتھ کون ہے، اور کون سی دوائیں ساتھ لینی ہیں۔
card-no-bed-not-alone = کسی کو اپنے گھر نہ لے جائیں، اور بستر کا وعدہ نہ کریں۔

## Als het niet kan wachten: niet veilig thuis

card-unsafe-home-title = گھر میں محفوظ نہیں
card-unsafe-home-do-1 = ایسی جگہ آرام سے بات کریں جہاں کوئی نہ سنے۔ جو ساتھ آئے ہیں، انہیں نرمی سے تھوڑی دیر باہر بھیجیں۔
card-unsafe-home-do-2 = ابھی خطرہ ہے؟ فوراً ایمرجنسی نمبر پر فون کریں۔
card-unsafe-home-do-3 = فوری خطرہ نہیں؟ پیشہ ور مددگار (hulpverlener) یا گھر میں حفاظت کے ادارے Veilig Thuis سے فون پر مشورہ لیں۔ نام بتانا ضروری نہیں۔
card-unsafe-home-say = مجھے آپ کی بات پر یقین ہے۔ کیا بتانا ہے، یہ آپ کی مرضی ہے۔ ہم آرام سے مل کر دیکھتے ہیں۔
card-unsafe-home-have = ایک پرسکون کمرہ، ایک فون، اور واپس فون کرنے کا محفوظ وقت۔
card-unsafe-home-not-alone = جن سے خطرہ ہے، ان سے اس پر بات نہ کریں۔ ساتھ گھر نہ جائیں۔ پوچھے بغیر کاغذ پر کچھ نہ دیں۔

## Als het niet kan wachten: een kind niet veilig

card-child-unsafe-title = ایک بچہ محفوظ نہیں
card-child-unsafe-do-1 = کیا بچے کو ابھی خطرہ ہے؟ فوراً ایمرجنسی نمبر پر فون کریں۔
card-child-unsafe-do-2 = فوراً پیشہ ور مددگار (hulpverlener) یا کوآرڈینیٹر کو بلائیں۔
card-child-unsafe-do-3 = مل کر گھر میں حفاظت کے ادارے Veilig Thuis سے فون پر مشورہ لیں۔ نام بتانا ضروری نہیں۔
card-child-unsafe-say = اچھا کیا کہ آپ نے بتایا۔ ہم کسی ایسے کو بلاتے ہیں جو جانتا ہو کہ کیا کرنا ہے۔
card-child-unsafe-have = آپ نے خود کیا دیکھا یا سنا، سادہ لفظوں میں، اور کب۔
card-child-unsafe-not-alone = بچے سے کرید کر سوال نہ کریں۔ راز رکھنے کا وعدہ نہ کریں۔ اس کا فیصلہ اکیلے نہ کریں۔

## Als het niet kan wachten: niet meer willen leven

card-suicide-title = جینے کو دل نہیں چاہتا
card-suicide-do-1 = پاس رہیں اور پرسکون رہیں۔ آپ سیدھا پوچھ لیں: کیا آپ کو خودکشی کا خیال آتا ہے؟
card-suicide-do-2 = مل کر ہیلپ لائن Zelfmoordpreventie یا فیملی ڈاکٹر (huisarts) کو فون کریں۔ فوری خطرہ ہے؟ ایمرجنسی نمبر پر فون کریں۔
card-suicide-do-3 = انہیں اکیلے نہ جانے دیں۔ پوچھیں کہ ابھی کون آ سکتا ہے۔
card-suicide-say = اچھا کیا کہ آپ نے مجھے بتایا۔ میں آپ کے پاس ہوں، اور ہم مل کر فون کرتے ہیں۔
card-suicide-have = ایک پرسکون جگہ، ایک فون، اور کسی کا نام جسے بلایا جا سکے۔
card-suicide-not-alone = چپ رہنے کا وعدہ نہ کریں، اور یہ بوجھ اکیلے نہ اٹھائیں۔ فوراً کسی ساتھی رضاکار کو بلائیں۔

## Als het niet kan wachten: ineens in de war

card-confused-title = ذہن اچانک بہت الجھ گیا ہے، کچھ سمجھ نہیں آ رہا
card-confused-do-1 = دھیمی آواز میں مختصر بات کریں۔ فاصلہ رکھیں اور دروازے کے پاس رہیں۔
card-confused-do-2 = خطرہ ہے، یا کوئی بیمار لگتا ہے؟ فوراً ایمرجنسی نمبر پر فون کریں۔
card-confused-do-3 = ورنہ ابھی مل کر فیملی ڈاکٹر (huisarts) کو فون کریں۔ شام یا رات کو، ہفتے اور اتوار کو، یا چھٹی کے دن ڈیوٹی والے ڈاکٹر (huisartsenpost) کو فون کریں۔
card-confused-say = میں یہاں مدد کے لیے ہوں۔ ہمیں کوئی جلدی نہیں۔
card-confused-have = یہ حالت کب سے ہے؟ کیا کہیں گرنا ہوا؟ کیا کوئی دوا لی جاتی ہے؟
card-confused-not-alone = کسی کو پکڑ کر نہ روکیں۔ جو دھمکی دے، اس کے ساتھ اکیلے کمرے میں نہ بیٹھیں۔

## Als het niet kan wachten: medicijnen op

card-medicine-title = ضروری دوائیں ختم ہیں
card-medicine-do-1 = کیا کوئی بیمار ہے، سانس لینا مشکل ہے، یا پورا ہوش نہیں؟ فوراً ایمرجنسی نمبر پر فون کریں۔
card-medicine-do-2 = ابھی مل کر ان کے فیملی ڈاکٹر (huisarts) یا دوا کی دکان (apotheek) کو فون کریں۔ شام یا رات کو، ہفتے اور اتوار کو، یا چھٹی کے دن ڈیوٹی والے ڈاکٹر (huisartsenpost) کو فون کریں۔
card-medicine-do-3 = پیسے نہیں ہیں؟ یہ فوراً بتائیں، اور پوچھیں کہ کیا ہو سکتا ہے۔
card-medicine-say = ہم ابھی مل کر کسی ایسے کو فون کرتے ہیں جو یہ کام جانتا ہو۔
card-medicine-have = دوا کا ڈبا یا دوا کی دکان (apotheek) کی فہرست، اور فیملی ڈاکٹر کا نام۔
card-medicine-not-alone = کسی اور کی دوا نہ دیں، اور یہ نہ بتائیں کہ کتنی دوا لینی ہے۔

## Als het niet kan wachten: nu in gevaar

card-physical-danger-title = ابھی خطرے میں
card-physical-danger-do-1 = دیکھیں کہ آپ اور دوسرا شخص محفوظ جگہ پر ہوں۔ بہتر ہو تو وہاں سے ہٹ جائیں۔
card-physical-danger-do-2 = ایمرجنسی نمبر پر فون کریں۔ بتائیں کہ آپ کہاں ہیں اور کیا ہو رہا ہے۔
card-physical-danger-do-3 = کسی ساتھی رضاکار کو آواز دیں، اور جو مدد کو آئیں، انہیں دروازے پر ملیں۔
card-physical-danger-say = ہم ابھی مدد بلاتے ہیں۔ جب تک محفوظ ہے، میں آپ کے پاس ہوں۔
card-physical-danger-have = اس جگہ کا پتا، اور کون زخمی یا خطرے میں ہے۔
card-physical-danger-not-alone = لڑنے والوں کے بیچ میں نہ آئیں، اور کسی کے پیچھے نہ جائیں۔

## Aan tafel

question-type-here = یہاں لکھیں
question-phone = یہ فون نمبر ہے
question-done = ہو گیا: آگے
question-example-date = مثلاً: 25-11 یا 25-11-2026
question-example-number = کوئی عدد
review-title = آپ نے جو بتایا
review-answer = { $answer }
review-skipped = چھوڑ دیا گیا
review-finish = ہو گیا: کون مدد کر سکتا ہے؟
topics-title = اور کس بارے میں بات ہے؟
card-call = کسے فون کریں؟
card-call-nobody = یہاں کام کرنے والے پیشہ ور مددگار (hulpverlener) کو بلائیں، یا مل کر محلے کی مدد ٹیم (wijkteam) کا نمبر ڈھونڈیں۔
card-say = آپ کیا کہیں؟
card-have = کیا پاس رکھیں؟
card-not-alone = کیا کام اکیلے نہ کریں؟
choice-outcome-helped = جی ہاں، اس سے مدد ملی
choice-outcome-partly = تھوڑی سی
choice-outcome-not = جی نہیں
choice-outcome-not-reached = رابطہ نہیں ہوا، بعد میں پھر پوچھیں

## Wie kan helpen

offers-title = آپ کی مدد کون کر سکتا ہے؟
offers-none = ابھی ہمیں کوئی نہیں ملا۔ تھوڑا اور بتائیں، یا ایک اور موضوع چنیں۔
offers-informal = پڑوسی اور رضاکار
offers-formal = لوگ جن کا یہ کام ہے
offers-does = وہ یہ کر سکتے ہیں: { $roles }
offers-does-not = وہ یہ نہیں کرتے: { $roles }
plan-title = ہم نے کیا طے کیا
plan-who-does-what = کون کیا کرے گا؟
plan-follow-up = کیا بعد میں ہمیں پوچھنے کی اجازت ہے کہ کیسا رہا؟
plan-day = جی ہاں، { $date } کو
plan-never = جی نہیں، رہنے دیں

## When something was checked, when it is open

directory-checked-on = { $date } کو جانچا گیا
directory-checked-ageing = { $date } کو جانچا گیا، چھ مہینے سے زیادہ ہو گئے
directory-checked-old = پرانا: { $date } کو جانچا گیا
directory-checked-unknown = جانچا نہیں گیا
directory-open-until = ابھی کھلا ہے، { $closes } بجے تک
directory-opens-at = { $date } کو کھلا ہوگا، { $opens } بجے سے
directory-opens-on = { $date } کو کھلا ہوگا
directory-opens-not-soon = آنے والے ہفتوں میں بند رہے گا
directory-hours-recheck = پوچھ لیں کہ کب کھلا ہوتا ہے
directory-hours-unknown = اوقات معلوم نہیں

## Why an offer fits, what to ask first, who does what

reason-need = وہ اس میں مدد کرتے ہیں: { $need }۔
reason-also-need = وہ اس میں بھی مدد کرتے ہیں: { $need }۔
reason-language = وہ یہ زبان بولتے ہیں: { $language }۔
reason-near = پیدل تقریباً { $minutes ->
    [one] 1 منٹ
   *[other] { $minutes } منٹ
 } کا راستہ ہے۔
reason-own-neighbourhood = وہ آپ کے محلے کے لوگوں کے لیے ہیں۔
reason-comes-to-you = وہ آپ کے گھر آ سکتے ہیں۔
reason-open-now = یہ جگہ ابھی کھلی ہے۔
reason-open-now-until = یہ جگہ ابھی کھلی ہے، { $time } بجے تک۔
reason-open-today = یہ جگہ آج کھلی ہے۔
reason-open-today-at = یہ جگہ آج { $time } بجے سے کھلی ہے۔
reason-open-tomorrow = یہ جگہ کل کھلی ہوگی۔
reason-open-tomorrow-at = یہ جگہ کل { $time } بجے سے کھلی ہوگی۔
reason-open-day = یہ جگہ { $weekday } کے دن کھلی ہوگی۔
reason-open-day-at = یہ جگہ { $weekday } کے دن { $time } بجے سے کھلی ہوگی۔
reason-walk-in = وہاں پہلے سے وقت لینا ضروری نہیں، بس پہنچ جائیں۔
reason-call = آپ چاہیں تو خود فون کریں یا لکھیں۔
reason-free = یہ مفت ہے۔
reason-room = ابھی جگہ ہے۔
reason-checked = ہم نے یہ { $date } کو جانچا۔
reason-earlier-helper = وہ پہلے بھی آپ کی مدد کر چکے ہیں۔
reason-wish = یہ آپ کی خواہش کے مطابق ہے: { $wish }۔
reason-when = وہ اس وقت ملتے ہیں جو آپ کے لیے اچھا ہے: { $part }۔
reason-likes = آپ کی پسند کے کام کی وہاں قدر ہے: { $welcome }۔
caution-closed = یہ جگہ ابھی کچھ عرصے کے لیے بند ہے۔ پوچھ لیں کہ پھر کب کھلے گی۔
caution-by-introduction = مرکز سے کوئی آپ کو ان سے ملوائے گا۔
caution-check-first = پہلے پوچھ لیں کہ یہ آپ کے لیے بھی ہے یا نہیں۔
caution-ask-distance = پوچھ لیں کہ جگہ کہاں ہے، اور کتنی دور ہے۔
caution-too-far = پیدل تقریباً { $minutes } منٹ کا راستہ ہے۔ پوچھ لیں کہ کوئی آپ کو لے جا سکتا ہے یا نہیں۔
caution-not-at-home = وہاں آپ کو خود جانا ہوگا۔ پوچھ لیں کہ کوئی آپ کو لے جا سکتا ہے یا نہیں۔
caution-ask-accessibility = پوچھ لیں کہ کیا آپ کے لیے اندر جانا آسان ہے۔
caution-ask-hours = پہلے پوچھ لیں کہ یہ جگہ کب کھلی ہوتی ہے۔
caution-old-number = پہلے فون کریں۔ یہ نمبر { $date } کو جانچا گیا تھا؛ بہت وقت ہو گیا ہے۔
caution-unchecked-number = پہلے فون کریں۔ ہمیں معلوم نہیں کہ یہ نمبر اب بھی ٹھیک ہے یا نہیں۔
caution-ask-access = پہلے پوچھ لیں کہ نام کیسے درج کرایا جائے۔
caution-needs-referrer = ضروری ہے کہ کوئی آپ کا نام درج کرائے (aanmelden)۔ اس مرکز سے پوچھیں۔
caution-needs-assessment = پہلے بات ہوگی کہ آپ کو کیا چاہیے۔
caution-waiting = انتظار کے بارے میں وہ کہتے ہیں: { $text }
caution-full = حال ہی میں جگہ نہیں تھی۔ پوچھ لیں کہ کیا اب بھی ایسا ہے۔
caution-no-shared-language = ترجمان (tolk) مانگ لیں، یا کسی کو ساتھ لے جائیں جو آپ کے لیے ترجمہ کرے۔
caution-ask-language = پوچھ لیں کہ کیا وہ آپ کی زبان بولتے ہیں۔
caution-ask-wish = پوچھ لیں کہ کیا یہ ہو سکتا ہے: { $wish }۔
caution-costs = پوچھ لیں کہ کتنے پیسے لگیں گے۔
roles-does = یہ کام { $name } کا ہے: { $roles }۔
roles-does-not = یہ کام { $name } کا نہیں: { $role }۔
roles-does-not-but = یہ کام { $name } کا نہیں: { $role }۔ یہ { $instead } کا کام ہے۔
roles-agree = طے کریں کہ یہ کام کس کا ہے: { $role }۔ { $informal } یا { $formal }۔

## Languages

language-nl = ڈچ
language-en = انگریزی
language-tr = ترکی
language-ar = عربی
language-rif = امازیغی (تاریفیت)
language-fa = فارسی
language-ti = تگرینیا
language-so = صومالی
language-pl = پولش
language-uk = یوکرینی
language-es = ہسپانوی
language-fr = فرانسیسی
language-zh = چینی
language-pap = پاپیامنٹو
language-hi = ہندی
language-ur = اردو
language-ro = رومانیائی
language-bg = بلغاری
language-pt = پرتگالی
language-am = امہاری
language-ku = کردی
language-ru = روسی
language-ckb = کردی (سورانی)
language-kmr = کردی (کرمانجی)
language-nl-simple = بہت آسان ڈچ

## Days of the week

weekday-monday = پیر
weekday-tuesday = منگل
weekday-wednesday = بدھ
weekday-thursday = جمعرات
weekday-friday = جمعہ
weekday-saturday = ہفتہ
weekday-sunday = اتوار

# Op het papier dat de bewoner meeneemt.
slip-title = آپ کو مدد کہاں ملے گی
slip-intro = آپ نے مدد کا پوچھا۔ یہاں لکھا ہے کہ کون آپ کی مدد کر سکتا ہے، اور کیسے۔
slip-written-on = { $date } کو لکھا گیا
slip-label-case-code = آپ کا کوڈ
slip-label-name = نام
slip-label-mind = دھیان رکھیں
slip-intro-nothing = ہم نے مل کر بات کی۔ آپ جب چاہیں ہمارے پاس پھر آئیں۔
slip-label-where = کہاں
slip-label-ask-for = کس کا پوچھیں
slip-label-when = کب
slip-label-phone = فون
slip-label-access = جانے کا طریقہ
slip-label-bring = ساتھ لے جائیں
slip-label-agreed = طے ہوا
slip-label-they-do = وہ یہ کرتے ہیں
slip-label-they-do-not = وہ یہ نہیں کرتے
slip-checked-on = { $date } کو جانچا گیا
slip-call-first-since = پہلے فون کریں۔ یہ بہت وقت سے نہیں جانچا گیا: آخری بار { $date } کو
slip-call-first-unknown = پہلے فون کریں۔ یہ ابھی جانچا نہیں گیا
slip-qr-call = فون کرنے کے لیے اسکین کریں
slip-follow-up-on = ہم { $date } کو آپ سے پوچھیں گے کہ کیسا رہا۔
slip-follow-up-none = ہم آپ سے رابطہ نہیں کریں گے۔ آپ جب چاہیں پھر آ جائیں۔
slip-kept-heading = ہم کیا محفوظ رکھتے ہیں
slip-kept-nothing = ہم کچھ محفوظ نہیں رکھتے۔ یہ کاغذ صرف آپ کا ہے۔
slip-kept-without-name = ہم آپ کے جواب آپ کے نام کے بغیر محفوظ رکھتے ہیں، { $until } تک۔
slip-kept-with-name = ہم آپ کا نام اور آپ کے جواب محفوظ رکھتے ہیں، { $until } تک۔
slip-nobody-may-know = ہم آپ کے بارے میں کسی کو کچھ نہیں بتاتے۔
slip-may-withdraw = آپ جب چاہیں کہہ دیں کہ ہم یہ مٹا دیں۔
slip-no-advice = یہ کاغذ بتاتا ہے کہ آپ کو مدد کہاں ملے گی۔ یہ قانون یا صحت کا مشورہ نہیں۔
slip-unchecked-note = یہ ترجمہ ابھی کسی ایسے شخص نے نہیں پڑھا جو یہ زبان بولتا ہو۔

slip-come-back-desk = کام نہیں بنا؟ پھر یہاں آئیں: { $desk }۔
slip-introduced-on = ہم میں سے کوئی { $date } کو آپ کا تعارف کرائے گا۔
slip-introduced = ہم میں سے کوئی آپ کا تعارف کرائے گا۔ ہم آپ کے ساتھ دن طے کریں گے۔
slip-label-ask-first = پہلے پوچھیں
slip-label-who-does-what = کون کیا کرے گا
slip-roles = { $roles }
slip-hours-line = { $day } { $opens } – { $closes }
slip-may-share = آپ کی اجازت ہے کہ ہم اس بارے میں بات کریں: { $parties }۔
slip-recovery-title = تالا دوبارہ کھولنے کی چابی (herstelsleutel)
slip-recovery-explained = یہ کاغذ اس عمارت سے باہر سنبھال کر رکھیں۔ یہ چابی مرکز کا تالا کھولتی ہے۔
slip-look-up-number = نمبر اس صفحے پر دیکھیں:
slip-ask-for-number = ہمارے پاس ابھی نمبر نہیں۔ ہم سے کہیں، مل کر ڈھونڈ لیں گے۔
slip-label-checked = جانچا گیا
slip-checked-all = { $date } کو

## Public holidays

holiday-new-year = نئے سال کا پہلا دن
holiday-good-friday = گڈ فرائیڈے
holiday-easter = ایسٹر کا پہلا دن
holiday-easter-monday = ایسٹر کا دوسرا دن
holiday-kings-day = بادشاہ کا دن، Koningsdag
holiday-liberation-day = آزادی کا دن، Bevrijdingsdag
holiday-ascension = مسیحی تہوار، Hemelvaartsdag
holiday-whitsun = مسیحی تہوار Pinksteren کا پہلا دن
holiday-whit-monday = مسیحی تہوار Pinksteren کا دوسرا دن
holiday-christmas = کرسمس کا پہلا دن
holiday-second-christmas = کرسمس کا دوسرا دن
directory-on-holiday = { $opening } – سرکاری چھٹی ({ $holiday }): پہلے فون کریں
caution-holiday = یہ جگہ اگلی بار جس دن کھلے گی، اس دن سرکاری چھٹی ہے ({ $holiday })۔ پہلے فون کریں۔

## At the pace of a rollator or a buggy

choice-walk-pushing = پہیوں والے واکر (rollator)، وہیل چیئر یا بچہ گاڑی کے ساتھ
reason-near-pushing = واکر (rollator)، وہیل چیئر یا بچہ گاڑی کے ساتھ تقریباً { $minutes ->
    [one] 1 منٹ
   *[other] { $minutes } منٹ
 } کا راستہ ہے۔

## Regel voor regel, voor wie luistert of met de vingers leest

plain-choose-one = اپنے جواب کا نمبر لکھیں۔
plain-choose-more = اپنے جوابوں کے نمبر لکھیں، بیچ میں خالی جگہ چھوڑ کر۔
plain-type-text = اپنا جواب لکھیں۔
plain-type-date = تاریخ لکھیں، مثلاً 25-11-2026۔
plain-type-number = کوئی عدد لکھیں۔
plain-or-skip = یا سوال چھوڑنے کے لیے صرف Enter دبائیں۔
plain-commands = یہ بھی لکھا جا سکتا ہے: ? دوبارہ سننے یا دیکھنے کے لیے، < پیچھے جانے کے لیے، ! اس کے لیے جو ٹل نہیں سکتا، q بند کرنے کے لیے۔
plain-not-a-choice = یہ نمبر فہرست میں نہیں۔ پھر سے کوشش کریں۔
plain-not-a-date = یہ تاریخ نہیں۔ پھر سے کوشش کریں۔
plain-not-a-number = یہ عدد یہاں ٹھیک نہیں۔ پھر سے کوشش کریں۔
plain-noted = لکھ لیا: { $answer }
plain-first-question = یہ پہلا سوال ہے۔ اس سے پیچھے کچھ نہیں۔
plain-urgent = یہ ٹل نہیں سکتا: { $card }
plain-found = { $count ->
    [one] ہمیں 1 جگہ ملی۔
   *[other] ہمیں { $count } جگہیں ملیں۔
 }
plain-which-on-paper = آپ کے کاغذ پر کون سی جگہیں لکھی جائیں؟ نمبر لکھیں، بیچ میں خالی جگہ چھوڑ کر۔
plain-on-paper = آپ کے کاغذ پر یہ لکھا ہے:
plain-your-code = آپ کا کوڈ یہ ہے: { $code }۔
plain-stopped-kept = بند کر دیا۔ آپ کی باتیں محفوظ کر لی گئی ہیں۔
plain-stopped-nothing = بند کر دیا۔ کچھ محفوظ نہیں رکھا گیا۔

## Als de letters ontbreken

slip-script-missing = یہی متن یہاں { $language } میں ہونا چاہیے۔ اس کے حروف اس کمپیوٹر پر نہیں ہیں۔

## Toestemming: wie wat mag weten

consent-title = کس کو کیا جاننے کی اجازت ہے؟
consent-intro = یہ فیصلہ آپ کا اپنا ہے۔ آپ کو ہر بات پر ”نہیں“ کہنے کا حق ہے۔ تب بھی ہم آپ کی مدد کریں گے۔
consent-party-informal = محلے کے رضاکار (vrijwilligers)
consent-party-formal = پیشہ ور مددگار (hulpverleners)
consent-party-doctor = آپ کے فیملی ڈاکٹر (huisarts)
consent-ask = ہمیں کیا کرنے کی اجازت ہے؟ کس کے ساتھ: { $party }
choice-purpose-ask = یہ بتانا کہ مجھے کس چیز میں مدد چاہیے
choice-purpose-story = یہ بتانا کہ میری زندگی میں کیا ہو رہا ہے
choice-purpose-contact = یہ بتانا کہ میرا نام کیا ہے اور وہ مجھ سے کیسے رابطہ کر سکتے ہیں
choice-purpose-report = ان سے سننا کہ کام کیسا چل رہا ہے
consent-nothing = ان میں سے کچھ بھی نہیں
consent-giver = یہ کس نے کہا؟
choice-giver-self = میں نے خود
choice-giver-partner = میرے شوہر، بیوی یا جیون ساتھی نے
choice-giver-child = میرے بیٹے یا بیٹی نے
choice-giver-parent = میرے والد یا والدہ نے
choice-giver-family = میرے خاندان میں سے کسی اور نے
choice-giver-representative = میرے نمائندے یا سرپرست نے، جسے عدالت نے مقرر کیا (mentor, bewindvoerder, voogd)
consent-back = آپ نے جو کہا، میں اسے دہرا دوں۔ کس کے ساتھ: { $party }
consent-may = اس کی اجازت ہے: { $purpose }
consent-may-not = اس کی اجازت نہیں ہے: { $purpose }
consent-right = کیا یہ صحیح ہے؟
choice-consent-right-yes = جی ہاں، صحیح ہے
choice-consent-right-no = جی نہیں، اسے بدلنا ہے
consent-stop-any-time = آپ کو یہ کسی بھی وقت روکنے کا حق ہے۔ ہمیں بتائیں، یہ فوراً رک جائے گا۔
consent-given-by = { $date } کو کہا گیا۔ کس نے کہا: { $giver }
consent-stop = کیا آپ کی مرضی ہے کہ یہ رک جائے؟
consent-stopped = یہ رک گیا ہے۔ کس کے ساتھ: { $party }
consent-told = یہ ہم { $date } کو پہلے ہی بتا چکے ہیں: { $purpose }۔ اسے ہم واپس نہیں لے سکتے۔
consent-told-nothing = ہم نے ابھی تک کچھ نہیں بتایا تھا۔
slip-consent = کس کے ساتھ: { $party }۔ آپ کی طرف سے اس کی اجازت ہے: { $purpose }

## Uw rechten: zien, verbeteren, wissen

question-keep-months = ہم صرف آپ کے جواب رکھتے ہیں، آخری رابطے کے بعد { $months } مہینے تک۔ انہیں صرف اس مرکز (spreekuur) کے رضاکار (vrijwilligers) دیکھتے ہیں۔ آپ کسی بھی بات سے انکار کر دیں، تو بھی ٹھیک ہے۔
rights-title = وہ سب جو ہم آپ کے بارے میں محفوظ رکھتے ہیں
rights-intro = ہم آپ کے بارے میں یہ محفوظ رکھتے ہیں۔ کیا کچھ صحیح نہیں؟ ہمیں بتائیں، ہم اسے ٹھیک کر دیں گے۔
rights-until = ہم یہ { $date } تک محفوظ رکھتے ہیں۔ اس کے بعد ہم اسے مٹا دیتے ہیں۔
rights-answers = آپ نے جو بتایا
rights-chosen = ہم نے مل کر جو چنا
rights-consents = ہمیں آپ کے بارے میں کیا بتانے کی اجازت ہے
rights-consents-none = آپ نے اس بارے میں ابھی تک کچھ نہیں کہا۔ ہم کسی کو کچھ نہیں بتاتے۔
rights-told = ہم نے جو بتایا
rights-told-none = ہم نے کسی کو کچھ نہیں بتایا۔
rights-told-line = { $date } کو۔ کس کو بتایا: { $party }۔ کیا: { $purpose }
rights-looked = کس نے دیکھا
rights-looked-line = { $date } کو، اس مرکز (spreekuur) کے ایک رضاکار (vrijwilliger) نے: { $what }
access-viewed = پڑھا
access-continued = بات چیت آگے بڑھائی
access-printed = کاغذ پر چھاپا
access-exported = کمپیوٹر فائل کے طور پر دیا
access-corrected = ٹھیک کیا
rights-corrected = { $date } کو ٹھیک کیا گیا۔ پرانا جواب مٹا دیا گیا ہے۔
rights-erase = آپ کو یہ کہنے کا حق ہے کہ ہم سب کچھ مٹا دیں۔ تب ہم فوراً سب مٹا دیں گے۔
receipt-title = سب کچھ مٹا دیا گیا ہے
receipt-erased = { $date } کو ہم نے وہ سب مٹا دیا جو آپ کے بارے میں محفوظ تھا۔
receipt-copies = اس کمپیوٹر کی نقلیں بھی مٹا دی گئی ہیں۔ کیا یہ اب بھی کسی پرانی محفوظ نقل، یعنی بیک اپ (reservekopie) میں ہے؟ اگر ہم کبھی وہ نقل واپس لائیں، تو وہاں بھی اسے مٹا دیں گے۔
receipt-told = جو ہم دوسروں کو پہلے ہی بتا چکے تھے، اسے ہم واپس نہیں لے سکتے۔
receipt-no-name = اس کاغذ پر آپ کے بارے میں کچھ نہیں لکھا۔
receipt-number = اس ثبوت کا نمبر: { $number }
