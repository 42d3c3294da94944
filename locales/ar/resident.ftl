# نصوص الحديث مع الزائر.
# جمل قصيرة وكلمات عادية. لا أرقام هواتف في النص، ولا أعداد إلا للعمر.
# ترجمة آلية لم يقرأها بعد متحدث بالعربية. الكلمات الثابتة في GLOSSARY.md.

## أجزاء الحديث

section-begin = قبل أن نبدأ
section-who = الحاضرون
section-reason = سبب الزيارة
section-danger = أمور لا تنتظر
section-topics = سؤالك
section-person = ما يناسبك
section-helpers = من يساعدك الآن
section-likes = ما يسعدك عمله
section-share = من يحق له أن يعرف
section-contact = التواصل لاحقا

## في كل مكان

choice-unknown = لا أعرف
choice-declined = لا أرغب في الإجابة
choice-yes-no-yes = نعم
choice-yes-no-no = لا

## قبل أن نبدأ

question-keep = هل يمكننا الاحتفاظ بما نسمعه منك؟
    .hint = نحتفظ بإجاباتك فقط، حتى اثني عشر شهرا بعد آخر تواصل. لا يراها إلا المتطوعون في هذا المكتب. من حقك رفض كل شيء.
choice-keep-keep = نعم، احتفظوا بإجاباتي
choice-keep-nothing = لا، لا تحتفظوا بشيء

## الحاضرون

question-for-whom = من أجل من جئت؟
choice-for-whom-self = من أجل نفسي
choice-for-whom-other = من أجل شخص آخر
choice-for-whom-carer = أرعى شخصا وأبحث عن مساعدة

question-sent-by = هل أرشدك أحد إلى هنا؟
    .hint = يمكننا عندها إخباره بزيارتك، إذا أردت ذلك.
choice-sent-by-nobody = لا، جئت من نفسي
choice-sent-by-doctor = طبيب العائلة (huisarts) أو العيادة
choice-sent-by-school = المدرسة
choice-sent-by-municipality = البلدية (gemeente)
choice-sent-by-neighbour = أحد الجيران أو المعارف
choice-sent-by-other = شخص آخر

question-at-table = من جاء معك؟
    .hint = يمكنك أيضا الحديث معنا على انفراد، إذا كان ذلك أفضل لك.
choice-at-table-nobody = لا أحد، جئت بمفردي
choice-at-table-family = من العائلة
choice-at-table-friend = صديق أو صديقة
choice-at-table-interpreter = مترجم أو مترجمة
choice-at-table-professional = مختص بالمساعدة (hulpverlener)
choice-at-table-child = طفل أو طفلة

question-at-table-child = هل يمكن أن يترجم شخص آخر غير الطفل؟
    .hint = هذا ثقيل على الطفل. الأفضل شخص بالغ، ولو بالهاتف.

## سبب الزيارة

question-story = نحن نسمعك: ما الذي جاء بك إلينا؟
    .hint = بكلماتك أنت. الكلام القصير يكفي.

question-topics = ما الموضوع؟
    .hint = يمكنك اختيار أكثر من جواب. ويمكنك الإشارة إلى صورة.
choice-topics-money = المال والديون
choice-topics-letters = الرسائل والاستمارات
choice-topics-rights = الإعانة (uitkering) والحقوق
choice-topics-housing = السكن
choice-topics-food = الطعام والملابس والأغراض
choice-topics-health = الصحة
choice-topics-home = المساعدة في البيت
choice-topics-mobility = التنقل والخروج
choice-topics-mind = الهموم والتوتر والحزن
choice-topics-contact = لقاء الناس
choice-topics-meaning = معنى الحياة وعمل شيء للآخرين
choice-topics-language = تعلم الهولندية
choice-topics-digital = الهاتف والكمبيوتر
choice-topics-work = العمل والتطوع
choice-topics-children = الأطفال والتربية
choice-topics-caring = رعاية شخص آخر
choice-topics-safety = الأمان
choice-topics-residence = القادمون الجدد أو أسئلة عن الإقامة

## أمور لا تنتظر

question-safe-now = هل أنت بأمان الآن، هنا وفي البيت؟
    .hint = لا حاجة إلى شرح أي شيء الآن. يمكنك قول ذلك لاحقا أيضا.

question-unsafe-where = إذا أردت إخبارنا: أين أو لمن الوضع غير آمن؟
    .hint = يمكنك الإشارة بيدك، أو ترك هذا السؤال.
choice-unsafe-where-home = عندي في البيت
choice-unsafe-where-here = هنا، في هذه اللحظة
choice-unsafe-where-street = في الخارج أو في الحي
choice-unsafe-where-child = لطفل
choice-unsafe-where-elder = لشخص مسن أعرفه

question-urgent = هل هناك أمر يجب حله اليوم أو غدا؟
    .hint = إذن نبدأ به.
choice-urgent-none = لا، يمكن الانتظار
choice-urgent-eviction = يجب أن أترك بيتي
choice-urgent-cut-off = قطعوا الغاز أو الكهرباء أو الماء
choice-urgent-food = لا يوجد طعام
choice-urgent-bed = ليس لدي مكان للنوم الليلة
choice-urgent-medicine = لم يبق عندي شيء من أدويتي
choice-urgent-confused = شخص تشوش ذهنه فجأة بشدة

question-eviction-date = في أي تاريخ يجب ترك بيتك؟
    .hint = ننظر معا في الرسالة. لا توجد رسالة أو تاريخ؟ يمكنك ترك هذا السؤال.

question-cut-off = هل ما زال عندك غاز وكهرباء وماء؟
choice-cut-off-on = نعم، كل شيء يعمل
choice-cut-off-warned = نعم، لكن وصلني إنذار
choice-cut-off-off = لا، هناك شيء مقطوع

question-eaten = هل لديك اليوم ما يكفي من الطعام؟
    .hint = ولمن يسكن معك أيضا.

question-sleep-tonight = هل لديك مكان للنوم هذه الليلة؟
    .hint = المبيت عند شخص آخر يحسب أيضا.

question-medicine = هل لديك الأدوية اللازمة لك اليوم؟
    .hint = لا حاجة إلى ذكر اسم الدواء. إذا لم تكن لك حاجة إلى أي دواء، فالجواب: نعم.

## المال والديون

question-money-what = ما الذي يشغلك بخصوص المال؟
    .hint = يمكنك اختيار أكثر من جواب. كثير من الناس يمرون بهذا.
choice-money-what-debts = لدي ديون
choice-money-what-budget = مالي لا يكفي حتى آخر الشهر
choice-money-what-bills = لا أستطيع دفع فاتورة
choice-money-what-bailiff = مأمور التنفيذ (deurwaarder) يكتب أو يأتي
choice-money-what-emergency = لا مال عندي الآن للضروريات

question-money-behind = هل تأخرت في دفع شيء مما يلي؟
choice-money-behind-none = لا
choice-money-behind-rent = الإيجار
choice-money-behind-energy = الغاز أو الكهرباء أو الماء
choice-money-behind-insurance = التأمين الصحي
choice-money-behind-other = شيء آخر

## الرسائل والاستمارات

question-letters-what = بماذا نساعدك في الرسالة أو الاستمارة؟
    .hint = هل الرسالة معك؟ يمكنك وضعها على الطاولة.
choice-letters-what-understand = فهم ما هو مكتوب
choice-letters-what-forms = ملء استمارة
choice-letters-what-reply = كتابة رد
choice-letters-what-tax = أمور الضرائب (belasting)
choice-letters-what-order = ترتيب أوراقي

question-letters-date = ما آخر تاريخ لإنجاز ما هو مطلوب منك؟
    .hint = نبحث عنه معا في الرسالة. لا يوجد تاريخ؟ يمكنك ترك هذا السؤال.

## الإعانة والحقوق

question-rights-what = ما موضوع سؤالك؟
choice-rights-what-benefit = إعانة مالية (uitkering)
choice-rights-what-allowance = مساعدات إضافية من الدولة (toeslagen)
choice-rights-what-minima = مساعدة لأصحاب الدخل القليل
choice-rights-what-objection = لا أوافق على قرار
choice-rights-what-legal-advice = أريد شخصا يعرف القانون

question-rights-meeting = هل لديك مقابلة قريبا، وهل يناسبك أن يرافقك أحد؟
    .hint = مثلا مع البلدية (gemeente)، عن المساعدة أو الإعانة (uitkering).

## السكن

question-housing-what = ما الذي يشغلك بخصوص السكن؟
choice-housing-what-rent = أجد صعوبة في دفع الإيجار
choice-housing-what-eviction = قد أضطر إلى ترك بيتي
choice-housing-what-search = أبحث عن بيت أو غرفة
choice-housing-what-repair = هناك عطل أو رطوبة
choice-housing-what-neighbours = خلاف مع الجيران أو إزعاج منهم

question-rent-behind = هل تأخرت في دفع الإيجار؟
    .hint = عندها نبحث أيضا عن مساعدة في الدفع.

## الطعام والملابس والأغراض

question-food-what = ماذا يلزمك؟
choice-food-what-parcel = مواد غذائية أو سلة طعام
choice-food-what-meal = وجبة ساخنة
choice-food-what-clothes = ملابس
choice-food-what-furniture = أثاث أو أغراض للبيت
choice-food-what-child-goods = أغراض لطفل

question-food-together = هل تعجبك فكرة الأكل مع آخرين؟

## الصحة

question-health-what = بماذا يمكن أن يساعدك أحد؟
    .hint = لا حاجة إلى ذكر اسم المرض.
choice-health-what-gp = إيجاد طبيب العائلة (huisarts) أو لقاؤه
choice-health-what-insurance = أسئلة عن التأمين الصحي
choice-health-what-nursing = مساعدة في الاستحمام أو جرح أو أدوية
choice-health-what-exercise = حركة أكثر
choice-health-what-memory = أنسى كثيرا

question-health-doctor = هل لديك طبيب عائلة (huisarts)؟

## المساعدة في البيت

question-home-what = أي مساعدة في البيت تلزمك؟
choice-home-what-cleaning = التنظيف
choice-home-what-shopping = شراء حاجيات البيت
choice-home-what-odd-jobs = أعمال صغيرة في البيت والحديقة
choice-home-what-meals = الطبخ أو وجبات في البيت
choice-home-what-adaptation = جعل بيتي أسهل وأكثر أمانا

question-home-stairs = هل الدرج أو حوض الاستحمام أو العتبات صعبة عليك؟
    .hint = أو هل لديك خوف من السقوط؟

## التنقل والخروج

question-mobility-what = ما الذي يسهل عليك الوصول إلى الأماكن؟
choice-mobility-what-transport = وسيلة نقل
choice-mobility-what-accompany = شخص يرافقني
choice-mobility-what-aids = أداة مساعدة، مثل مشاية بعجلات
choice-mobility-what-indoors = مساعدة في المشي داخل البيت

question-mobility-out = هل خروجك من البيت بالقدر الذي يرضيك؟

## الهموم والتوتر والحزن

question-mind-what = ما الذي يثقل عليك؟
    .hint = يكفي اختيار أقرب جواب. لا حاجة إلى شرح أي شيء.
choice-mind-what-stress = توتر أو كثرة التفكير أو نوم سيئ
choice-mind-what-low = أشعر بالضيق أو الفراغ
choice-mind-what-grief = أفتقد شخصا لم يعد معنا
choice-mind-what-addiction = كحول أو مخدرات أو قمار أو ألعاب فيديو
choice-mind-what-recovery = أريد أن أنهض من جديد
choice-mind-what-relative = يقلقني حال شخص آخر

question-mind-dark = هل تأتيك أحيانا أفكار بعدم البقاء على قيد الحياة؟
    .hint = نسأل هذا كل من يمر بوقت صعب. يمكنك الإجابة بصراحة.

question-mind-doctor = هل أخبرت طبيب العائلة (huisarts) بهذا؟

## لقاء الناس

question-contact-what = ما الذي يسعدك؟
choice-contact-what-coffee = مكان لشرب القهوة
choice-contact-what-buddy = رفيق أو رفيقة (maatje) لنشاط معا
choice-contact-what-group = مجموعة أو نشاط
choice-contact-what-phone = شخص يكلمني أحيانا بالهاتف
choice-contact-what-visits = شخص يزورني في بيتي

question-contact-first-time = هل يناسبك أن يرافقك أحد في المرة الأولى؟

## معنى الحياة وعمل شيء للآخرين

question-meaning-what = ما الذي يعجبك من هذا؟
choice-meaning-what-talk = حديث طيب عن الحياة
choice-meaning-what-faith = مكان للصلاة أو السكينة
choice-meaning-what-culture = موسيقى أو فن أو ثقافة
choice-meaning-what-nature = حديقة أو حيوانات أو طبيعة
choice-meaning-what-helping = عمل شيء لشخص آخر
choice-meaning-what-skills = أن أبين ما أستطيع عمله

question-meaning-grow = هل لديك رغبة في أن يصبح هذا مهنة لك فيما بعد؟
    .hint = هذا غير ضروري. يكفي أن يكون ممتعا.

## تعلم الهولندية

question-language-what = ما الذي يناسبك من هذا؟
choice-language-what-dutch = تعلم الهولندية من البداية
choice-language-what-practice = التحدث بالهولندية والتمرن عليها
choice-language-what-reading = تحسين القراءة والكتابة
choice-language-what-course = دورة أو مجموعة دراسية

question-language-for = في أي شيء تلزمك اللغة؟
choice-language-for-daily = كل يوم، في الحي
choice-language-for-letters = الرسائل والمواعيد
choice-language-for-work = العمل
choice-language-for-children = مدرسة الأطفال

## الهاتف والكمبيوتر

question-digital-what = في أي شيء تلزمك المساعدة؟
choice-digital-what-device = الحصول على كمبيوتر أو هاتف
choice-digital-what-digid = الهوية الرقمية DigiD ومواقع الحكومة
choice-digital-what-course = تعلم استعمال الكمبيوتر
choice-digital-what-phone = فهم هاتفي

question-digital-have = هل لديك هاتف أو كمبيوتر يعمل جيدا؟

## العمل والتطوع

question-work-what = ما هي رغبتك؟
choice-work-what-job = عمل بأجر
choice-work-what-volunteering = عمل تطوعي
choice-work-what-learning-place = مكان للتعلم أثناء العمل
choice-work-what-skills = اكتشاف ما أستطيع عمله
choice-work-what-business = بدء مشروع خاص بي

question-work-benefit = هل تهمك أولا معرفة أثر العمل على إعانتك (uitkering)؟
    .hint = من المفيد السؤال قبل البدء.

## الأطفال والتربية

question-children-what = ما الموضوع؟
choice-children-what-upbringing = التربية
choice-children-what-homework = المدرسة والواجبات
choice-children-what-play = اللعب والرياضة والنزهات
choice-children-what-baby = حمل أو رضيع
choice-children-what-teen = ولد أو بنت في سن المراهقة أو الشباب

question-children-age = كم عمر الطفل؟
    .hint = أكثر من طفل؟ يكفي عمر الطفل المقصود الآن.

## رعاية شخص آخر

question-caring-what = ما الذي يساعدك؟
    .hint = لديك شخص في رعايتك. ونحن نهتم بك أيضا.
choice-caring-what-support = شخص يفكر معي
choice-caring-what-respite = راحة من الرعاية من حين لآخر
choice-caring-what-overview = مساعدة في ترتيب كل الأمور
choice-caring-what-dementia = رعاية شخص ينسى كثيرا
choice-caring-what-young = أنا في سن صغيرة وأساعد كثيرا في البيت

question-caring-hours = كم ساعة في الأسبوع تأخذ منك هذه الرعاية تقريبا؟
    .hint = ترتيب الأمور والسهر على الشخص يحسبان أيضا. التقدير يكفي.

question-caring-rest = هل يبقى لك ما يكفي من الوقت والراحة لنفسك؟

## الأمان

question-safety-what = ما الذي يقلقك؟
    .hint = القرار لك: ما يقال وما لا يقال.
choice-safety-what-home = شجار أو تهديد أو ضرب في البيت
choice-safety-what-child = طفل ليس بخير
choice-safety-what-elder = شخص مسن يعامل معاملة سيئة
choice-safety-what-street = الشارع أو الحي

question-safety-place = هل يمكنك الذهاب اليوم إلى مكان آمن لك؟

## القادمون الجدد أو أسئلة عن الإقامة

question-residence-what = بماذا يمكن أن يساعدك أحد؟
    .hint = لا حاجة إلى إظهار أوراق. لا نطلبها أبدا.
choice-residence-what-status = أسئلة عن السماح بالبقاء هنا
choice-residence-what-newcomer = وصلت حديثا وأحتاج إلى إرشاد
choice-residence-what-no-papers-asked = مساعدة دون سؤال عن الأوراق
choice-residence-what-family = قدوم عائلتي إلى هنا

question-residence-guide = هل يفيدك شخص يرشدك في الحي؟

## ما يناسبك

question-neighbourhood = في أي حي يقع سكنك؟
    .hint = يكفي اسم الحي أو اسم ساحة. لا حاجة إلى عنوانك.

question-postcode = ما أرقام رمزك البريدي (postcode)؟
    .hint = الأرقام فقط، دون الحروف. بهذا نبحث قريبا منك.

question-age-band = كم عمرك تقريبا؟
    .hint = بعض الأماكن للصغار، وبعضها للكبار.
choice-age-band-under-18 = أقل من 18 سنة
choice-age-band-18-26 = من 18 إلى 26 سنة
choice-age-band-27-66 = من 27 إلى 66 سنة
choice-age-band-67-plus = من 67 سنة فأكثر

question-languages = ما اللغات التي يريحك الكلام بها؟
    .hint = يمكنك اختيار أكثر من جواب.
choice-languages-nl = الهولندية
choice-languages-en = الإنجليزية
choice-languages-tr = التركية
choice-languages-ar = العربية
choice-languages-rif = الأمازيغية (تاريفيت)
choice-languages-fa = الفارسية أو الدرية
choice-languages-ti = التغرينية
choice-languages-so = الصومالية
choice-languages-pl = البولندية
choice-languages-uk = الأوكرانية
choice-languages-es = الإسبانية
choice-languages-fr = الفرنسية
choice-languages-zh = الصينية
choice-languages-pap = البابيامنتو
choice-languages-hi = الهندية
choice-languages-ur = الأردية
choice-languages-ro = الرومانية
choice-languages-bg = البلغارية
choice-languages-pt = البرتغالية
choice-languages-ru = الروسية
choice-languages-am = الأمهرية
choice-languages-ku = الكردية
choice-languages-other = لغة أخرى

question-walk = كم يمكنك المشي دون تعب زائد؟
    .hint = مع عصا أو مشاية بعجلات أيضا.
choice-walk-five-minutes = مسافة قصيرة، خمس دقائق
choice-walk-ten-minutes = عشر دقائق
choice-walk-twenty-minutes = عشرون دقيقة
choice-walk-far = مسافة بعيدة، دون مشكلة
choice-walk-wheels = بدراجة أو scootmobiel أو حافلة أو سيارة
choice-walk-at-home = نادرا ما أخرج من البيت

question-wishes = ما المهم عندك في المساعدة؟
    .hint = يمكنك اختيار أكثر من جواب، أو عدم اختيار شيء.
choice-wishes-woman = امرأة
choice-wishes-man = رجل
choice-wishes-own-language = شخص يتكلم لغتي
choice-wishes-at-home = عندي في البيت
choice-wishes-alone = مع شخص واحد
choice-wishes-group = في مجموعة

question-group-for = أي نوع من الأماكن يعجبك؟
    .hint = يكفي اختيار ما يريحك. ولا بأس بترك السؤال.
choice-group-for-women = للنساء
choice-group-for-men = للرجال
choice-group-for-young = للشباب
choice-group-for-older = لكبار السن
choice-group-for-parents = للآباء والأمهات
choice-group-for-newcomers = للقادمين الجدد إلى هولندا
choice-group-for-students = للطلاب والطالبات
choice-group-for-disability = لذوي الإعاقة
choice-group-for-lgbt = لأفراد مجتمع الميم (lhbti)

question-when = ما الوقت الذي يناسبك؟
choice-when-morning = في الصباح
choice-when-afternoon = بعد الظهر
choice-when-evening = في المساء
choice-when-weekend = يوم السبت أو الأحد

## من يساعدك الآن

question-helpers = هل هناك (أيضا) من يساعدك، أو ساعدك من قبل؟
    .hint = الوجه المعروف مريح في الغالب. يمكنك ذكر أكثر من شخص.

question-helper-who = من هو هذا الشخص؟
choice-helper-who-family = من العائلة
choice-helper-who-friend = صديق أو صديقة
choice-helper-who-neighbour = جار أو جارة
choice-helper-who-volunteer = متطوع أو متطوعة
choice-helper-who-professional = مختص بالمساعدة (hulpverlener)
choice-helper-who-other = شخص آخر

question-helper-what = بماذا يساعدك هذا الشخص؟
    .hint = يمكنك أيضا ذكر المكان، مثل بيت الحي (buurthuis).

question-helper-earlier-good = هل أعجبتك هذه المساعدة؟

question-not-involve = من الذي يجب ألا يعرف بهذا؟
    .hint = عندها نبقي هذا الشخص أو المكان خارج الأمر. لا أحد؟ يمكنك ترك هذا السؤال.

## ما يسعدك عمله

question-likes = ما الذي يسعدك عمله، أو لديك مهارة فيه؟
    .hint = هناك أماكن تفرح بذلك.
choice-likes-cooking = الطبخ أو الخبز
choice-likes-handcraft = الخياطة أو الحياكة أو أشغال اليد
choice-likes-language = التحدث بلغتي أو الترجمة
choice-likes-gardening = العمل في الحديقة
choice-likes-company = الجلوس مع شخص ومؤانسته
choice-likes-odd-jobs = التصليحات الصغيرة
choice-likes-music = الموسيقى أو الغناء
choice-likes-childcare = الاعتناء بالأطفال
choice-likes-computer = المساعدة في الهاتف أو الكمبيوتر

question-can-offer = ما الذي يسعدك عمله من هذا لشخص آخر؟
    .hint = لا يلزم أن يكون شيئا كبيرا. ولا بأس إذا لم يكن هناك شيء.

## من يحق له أن يعرف

question-share = مع من يمكننا الحديث للبحث عن مساعدة لك؟
    .hint = سنسألك دائما مرة أخرى، عن كل جهة على حدة.
choice-share-none = لا أحد
choice-share-informal = مع متطوعين في الحي
choice-share-formal = مع مختصين (hulpverleners)
choice-share-doctor = مع طبيب عائلتي (huisarts)

## التواصل لاحقا

question-contact-ok = هل يمكننا أن نسألك لاحقا عن حالك؟
    .hint = إذا كان جوابك لا، فلن نزعجك. والباب مفتوح لك دائما.
choice-contact-ok-yes = نعم، يمكن ذلك
choice-contact-ok-no = لا، الأفضل دون تواصل

question-contact-how = كيف يناسبك ذلك؟
choice-contact-how-phone = مكالمة هاتفية
choice-contact-how-message = رسالة على الهاتف
choice-contact-how-visit = زيارة
choice-contact-how-desk = أعود بنفسي إلى هنا

question-contact-number = على أي رقم أو عنوان يمكن ذلك؟

question-contact-safe-time = متى يمكنك الكلام بهدوء؟
    .hint = يمكنك اختيار وقت لا يسمعك فيه أحد، إذا كان ذلك يريحك.

question-safety-on-paper = هل يناسبك أخذ هذا معك على ورقة؟
    .hint = فقط إذا كانت الورقة لن تقع في يد من لا ينبغي أن يراها. والجواب لا مقبول أيضا.

## المواضيع

domain-money = المال والديون
domain-letters = الرسائل والاستمارات
domain-rights = الإعانة (uitkering) والحقوق
domain-housing = السكن
domain-food = الطعام والملابس والأغراض
domain-health = الصحة
domain-home = المساعدة في البيت
domain-mobility = التنقل والخروج
domain-mind = الهموم والتوتر والحزن
domain-contact = لقاء الناس
domain-meaning = معنى الحياة وعمل شيء للآخرين
domain-language = تعلم الهولندية
domain-digital = الهاتف والكمبيوتر
domain-work = العمل والتطوع
domain-children = الأطفال والتربية
domain-caring = رعاية شخص آخر
domain-safety = الأمان
domain-residence = القادمون الجدد أو أسئلة عن الإقامة

## في أي شيء يمكن المساعدة

need-money-debts = المساعدة في الديون
need-money-budget = تدبير المال حتى آخر الشهر
need-money-bills = دفع الفواتير
need-money-bailiff = المساعدة مع مأمور التنفيذ (deurwaarder)
need-money-emergency = مال لأهم الضروريات

need-letters-understand = فهم الرسائل
need-letters-forms = ملء الاستمارات
need-letters-reply = الرد على رسالة
need-letters-tax = المساعدة في الضرائب (belasting)
need-letters-order = ترتيب الأوراق

need-rights-benefit = أسئلة عن إعانة مالية (uitkering)
need-rights-allowance = أسئلة عن مساعدات الدولة (toeslagen)
need-rights-minima = مساعدة لأصحاب الدخل القليل
need-rights-objection = عدم الموافقة على قرار
need-rights-legal-advice = نصيحة عن حقوقك

need-housing-rent = دفع الإيجار
need-housing-eviction = البقاء في بيتك
need-housing-search = مكان للسكن
need-housing-repair = التصليح والرطوبة في البيت
need-housing-neighbours = مشاكل مع الجيران

need-food-parcel = مواد غذائية أو سلة طعام
need-food-meal = وجبة ساخنة
need-food-clothes = ملابس
need-food-furniture = أثاث وأغراض للبيت
need-food-child-goods = أغراض للأطفال

need-health-gp = التحدث إلى طبيب العائلة (huisarts)
need-health-insurance = أسئلة عن التأمين الصحي
need-health-nursing = العناية الصحية في البيت
need-health-exercise = حركة أكثر
need-health-memory = أسئلة عن النسيان

need-home-cleaning = تنظيف البيت
need-home-shopping = شراء حاجيات البيت
need-home-odd-jobs = أعمال صغيرة في البيت والحديقة
need-home-meals = الطبخ أو وجبات في البيت
need-home-adaptation = بيت أسهل وأكثر أمانا

need-mobility-transport = وسيلة نقل
need-mobility-accompany = شخص يرافقك
need-mobility-aids = أدوات مساعدة، مثل مشاية بعجلات
need-mobility-indoors = المشي داخل البيت

need-mind-stress = التوتر وكثرة التفكير
need-mind-low = دعم عند الضيق والحزن
need-mind-grief = الحزن على فقدان شخص
need-mind-addiction = التقليل من الكحول أو المخدرات أو القمار
need-mind-recovery = النهوض من جديد
need-mind-relative = القلق على شخص يمر بوقت صعب

need-contact-coffee = مكان للقهوة والحديث
need-contact-buddy = رفيق أو رفيقة (maatje)
need-contact-group = مجموعة أو نشاط
need-contact-phone = شخص يكلمك أحيانا بالهاتف
need-contact-visits = شخص يزورك في بيتك

need-meaning-talk = حديث طيب عن الحياة
need-meaning-faith = مكان للصلاة أو السكينة
need-meaning-culture = موسيقى وفن وثقافة
need-meaning-nature = حديقة وحيوانات وطبيعة
need-meaning-helping = عمل شيء لشخص آخر
need-meaning-skills = إظهار ما لديك من مهارات

need-language-dutch = تعلم الهولندية
need-language-practice = التحدث بالهولندية والتمرن عليها
need-language-reading = تحسين القراءة والكتابة
need-language-course = دورة أو مجموعة دراسية

need-digital-device = كمبيوتر أو هاتف
need-digital-digid = المساعدة في DigiD والمواقع
need-digital-course = تعلم استعمال الكمبيوتر
need-digital-phone = تعلم استعمال هاتفك

need-work-job = إيجاد عمل بأجر
need-work-volunteering = عمل تطوعي
need-work-learning-place = مكان للتعلم أثناء العمل
need-work-skills = اكتشاف ما لديك من مهارات
need-work-business = بدء مشروع خاص بك

need-children-upbringing = المساعدة في التربية
need-children-homework = المدرسة والواجبات
need-children-play = اللعب والرياضة والنزهات
need-children-baby = حمل أو رضيع
need-children-teen = أسئلة عن المراهقين والشباب

need-caring-support = دعم لمن يرعى شخصا آخر
need-caring-respite = راحة من الرعاية من حين لآخر
need-caring-overview = مساعدة في ترتيب كل الأمور
need-caring-dementia = رعاية شخص ينسى كثيرا
need-caring-young = دعم للصغار الذين يساعدون كثيرا في البيت

need-safety-home = الأمان في البيت
need-safety-child = بيت آمن لطفل
need-safety-elder = الأمان لشخص مسن
need-safety-street = الأمان في الحي

need-residence-status = أسئلة عن السماح بالبقاء هنا
need-residence-newcomer = إرشاد للقادمين الجدد
need-residence-undocumented = مساعدة دون سؤال عن الأوراق
need-residence-family = قدوم العائلة إلى هنا

## ماذا يفعلون

role-listen = الاستماع إليك
role-visit = زيارتك
role-go-along = مرافقتك
role-explain-letters = شرح الرسائل
role-fill-forms = ملء الاستمارات
role-sort-papers = ترتيب الأوراق
role-budget-coaching = المساعدة في تدبير المال
role-debt-arrangement = ترتيب تسديد الديون
role-legal-advice = تقديم النصيحة عن حقوقك
role-mediate = المساعدة عند الخلاف
role-practical-help = مساعدة عملية بسيطة
role-cook-together = الطبخ معا
role-eat-together = الأكل معا
role-activities = القيام بأنشطة
role-talk-group = الحديث في مجموعة
role-language-practice = التمرن على اللغة
role-teach = إعطاء دروس
role-digital-help = المساعدة في الهاتف والكمبيوتر
role-job-coaching = المساعدة في البحث عن عمل
role-find-volunteer-work = البحث عن عمل تطوعي
role-respite = تولي الرعاية بدلا منك لفترة قصيرة
role-personal-care = المساعدة في الاستحمام واللبس
role-nursing = العناية بالجروح والأدوية
role-treatment = العلاج
role-diagnosis = الفحص لمعرفة المرض
role-crisis-help = المساعدة فورا عند الطوارئ
role-safety-plan = الاتفاق على خطوات للأمان
role-decide-entitlement = القرار في حصولك على شيء
role-give-money = إعطاء المال
role-give-goods = إعطاء أغراض أو طعام
role-transport = توصيلك وإرجاعك
role-refer-on = الإرشاد إلى مساعدة أخرى
role-coordinate = تنسيق كل المساعدات معا
role-home-visit = زيارة بيتك لمعرفة ما يلزم
role-phone-contact = الاتصال بك هاتفيا
role-translate = الترجمة
role-childcare = الاعتناء بالأطفال
role-homework-help = المساعدة في الواجبات المدرسية
role-moving-help = المساعدة في الانتقال إلى بيت آخر

## لمن

audience-everyone = الجميع
audience-older = كبار السن
audience-young = الشباب
audience-women = النساء
audience-men = الرجال
audience-parents = الآباء والأمهات
audience-carers = أشخاص يرعون شخصا آخر
audience-newcomers = القادمون الجدد إلى هولندا
audience-low-income = أصحاب الدخل القليل
audience-jobseekers = الباحثون عن عمل
audience-lgbt = أفراد مجتمع الميم (lhbti)
audience-disability = ذوو الإعاقة
audience-students = الطلاب والطالبات
audience-undocumented = أشخاص بلا أوراق
audience-children = الأطفال

## كيفية الوصول إليهم

access-walk-in = يمكنك الدخول مباشرة دون موعد.
access-call-first = يلزم الاتصال بالهاتف أولا لأخذ موعد.
access-referrer = يجب أن يسجلك أحد، مثل طبيب العائلة (huisarts).
access-assessment = في البداية مقابلة لمعرفة ما يلزمك.

## نوع المكان

setting-local-informal = أشخاص من الحي
setting-organised-informal = متطوعون من منظمة
setting-formal = أشخاص هذه مهنتهم
form-individual = مع شخص واحد
form-collective = مع آخرين
reach-neighbourhood = في الحي
reach-district = في هذا الجزء من المدينة
reach-city = في المدينة كلها
reach-national = في كل هولندا

## ما هو مرحب به

welcome-cooking = الطبخ أو الخبز
welcome-handcraft = الخياطة أو الحياكة أو أشغال اليد
welcome-language = التحدث بلغتك أو الترجمة
welcome-gardening = العمل في الحديقة
welcome-company = الجلوس مع شخص ومؤانسته
welcome-odd-jobs = التصليحات الصغيرة
welcome-music = الموسيقى أو الغناء
welcome-childcare = الاعتناء بالأطفال
welcome-computer = المساعدة في الهاتف أو الكمبيوتر

## عندما لا يمكن الانتظار: ترك البيت

card-eviction-title = الاضطرار إلى ترك البيت (الإخلاء)
card-eviction-do-1 = اقرؤوا الرسالة معا وابحثوا عن التاريخ والمرسل.
card-eviction-do-2 = استعينوا الآن بمختص (hulpverlener) في السكن أو الديون. اتصلوا معا اليوم.
card-eviction-do-3 = بعدها اتصلوا معا بالمؤجر أو بمأمور التنفيذ (deurwaarder) واسألوا ما الذي ما زال ممكنا.
card-eviction-say = سنتصل الآن معا. لست بمفردك في هذا.
card-eviction-have = الرسالة وعقد الإيجار وآخر المدفوعات، إن وجدت.
card-eviction-not-alone = لا تتفقوا بمفردكم على أي دفع، ولا تقولوا إن كل شيء سيكون بخير. اتركوا ذلك لمختص (hulpverlener).

## عندما لا يمكن الانتظار: القطع

card-cut-off-title = الغاز أو الكهرباء أو الماء مقطوع
card-cut-off-do-1 = اسألوا: هل في البيت رضيع أو مريض أو مسن، وهل هناك جهاز طبي يحتاج إلى الكهرباء؟
card-cut-off-do-2 = اتصلوا معا بشركة الكهرباء أو الغاز أو الماء. قولوا إن هناك من يساعد.
card-cut-off-do-3 = استعينوا اليوم بمختص (hulpverlener) في الديون.
card-cut-off-say = هذا صعب. سنبحث اليوم معا عن شخص يمكنه المساعدة.
card-cut-off-have = آخر رسالة أو فاتورة، وفيها رقم الزبون (klantnummer).
card-cut-off-not-alone = لا تعيدوا توصيل أي شيء بأنفسكم، ولا تقدموا وعدا بالدفع.

## عندما لا يمكن الانتظار: لا طعام

card-no-food-title = لا يوجد طعام
card-no-food-do-1 = قدموا أولا شيئا للأكل والشرب، إذا أمكن هنا.
card-no-food-do-2 = اتصلوا معا بمكان يعطي اليوم طعاما أو مواد غذائية.
card-no-food-do-3 = استعينوا بمختص (hulpverlener)، حتى يكون هناك طعام غدا أيضا.
card-no-food-say = جيد أنك أخبرتنا. الأكل أولا، ثم نرى ما بعده.
card-no-food-have = عدد الأشخاص، وهل هناك أطفال صغار أو أكل ممنوع على أحد.
card-no-food-not-alone = لا تعطوا من مالكم الخاص. ابحثوا معا عن مكان يمكنه تقديم هذا أكثر من مرة.

## عندما لا يمكن الانتظار: لا مكان للنوم

card-no-bed-title = لا مكان للنوم هذه الليلة
card-no-bed-do-1 = اسألوا: هل هناك أطفال، وهل هناك قريب أو صديق يكون المكان عنده آمنا؟
card-no-bed-do-2 = استعينوا الآن بمختص (hulpverlener)، واتصلوا معا بمأوى البلدية (gemeente).
card-no-bed-do-3 = اتفقوا أين ينتظر الشخص حتى يأتي الجواب. لا تتركوا أحدا ينتظر في الشارع.
card-no-bed-say = يمكنك الانتظار معنا هنا. سنبحث معا عن مكان لهذه الليلة.
card-no-bed-have = أين نام الشخص الليلة الماضية، ومن معه، والأدوية التي يجب أخذها.
card-no-bed-not-alone = لا تأخذوا أحدا إلى بيتكم ولا تقدموا وعدا بسرير.

## عندما لا يمكن الانتظار: لا أمان في البيت

card-unsafe-home-title = لا أمان في البيت
card-unsafe-home-do-1 = واصلوا الحديث بهدوء في مكان لا يسمعكم فيه أحد. اطلبوا بلطف ممن جاء مع الشخص أن يخرج قليلا.
card-unsafe-home-do-2 = هل هناك خطر الآن؟ اتصلوا فورا برقم الطوارئ.
card-unsafe-home-do-3 = لا خطر مباشر؟ اطلبوا النصيحة بالهاتف من المختص (hulpverlener) أو من Veilig Thuis (ضد العنف في البيت). يمكن ذلك دون اسم.
card-unsafe-home-say = أنا أصدق كلامك. القرار لك: ما يقال وما لا يقال. وسننظر معا بهدوء.
card-unsafe-home-have = غرفة هادئة، وهاتف، ووقت آمن لمعاودة الاتصال.
card-unsafe-home-not-alone = لا تتكلموا مع الطرف الآخر عن هذا، ولا ترافقوا أحدا إلى البيت، ولا تعطوا أي ورقة قبل السؤال.

## عندما لا يمكن الانتظار: طفل ليس بأمان

card-child-unsafe-title = طفل ليس بأمان
card-child-unsafe-do-1 = هل الطفل في خطر الآن؟ اتصلوا فورا برقم الطوارئ.
card-child-unsafe-do-2 = استعينوا فورا بمختص (hulpverlener) أو بالمنسق أو المنسقة.
card-child-unsafe-do-3 = اتصلوا معا بجهة Veilig Thuis (ضد العنف في البيت) لطلب النصيحة. يمكن ذلك دون ذكر أسماء.
card-child-unsafe-say = جيد أنك أخبرتنا. سنطلب هنا شخصا يعرف ما يساعد.
card-child-unsafe-have = ما رأيتموه أو سمعتموه بأنفسكم، بكلمات عادية، ومتى كان ذلك.
card-child-unsafe-not-alone = لا تستجوبوا الطفل، ولا تقدموا وعدا بكتمان السر، ولا تقرروا هذا بمفردكم.

## عندما لا يمكن الانتظار: عدم الرغبة في الحياة

card-suicide-title = عدم الرغبة في الحياة
card-suicide-do-1 = ابقوا مع الشخص وحافظوا على الهدوء. يمكنكم السؤال بوضوح: هل تأتيك أفكار عن الانتحار؟
card-suicide-do-2 = اتصلوا معا بخط Zelfmoordpreventie (للوقاية من الانتحار) أو بطبيب العائلة (huisarts). هل هناك خطر مباشر؟ اتصلوا برقم الطوارئ.
card-suicide-do-3 = لا تتركوا الشخص يذهب بمفرده. اسألوا من يمكنه أن يأتي الآن.
card-suicide-say = جيد أنك أخبرتني. سأبقى معك وسنتصل معا.
card-suicide-have = مكان هادئ، وهاتف، واسم شخص يمكن أن يأتي.
card-suicide-not-alone = لا تقدموا وعدا بالسكوت، ولا تحملوا هذا بمفردكم. نادوا فورا زميلا أو زميلة.

## عندما لا يمكن الانتظار: تشوش مفاجئ

card-confused-title = تشوش شديد ومفاجئ في الذهن
card-confused-do-1 = تكلموا بصوت هادئ وكلام قصير، واتركوا مسافة، وابقوا قرب الباب.
card-confused-do-2 = هل هناك خطر، أو هل يبدو على الشخص المرض؟ اتصلوا فورا برقم الطوارئ.
card-confused-do-3 = وإلا: اتصلوا الآن معا بطبيب العائلة (huisarts). وخارج أوقات العمل بطبيب المناوبة (huisartsenpost).
card-confused-say = أنا هنا للمساعدة. نأخذ الأمر بهدوء.
card-confused-have = منذ متى هذا الحال، وهل سقط الشخص أو يأخذ أدوية.
card-confused-not-alone = لا تمسكوا أحدا، ولا تجلسوا بمفردكم في غرفة مع شخص يهدد.

## عندما لا يمكن الانتظار: لم تبق أدوية

card-medicine-title = لم يبق شيء من الأدوية الضرورية
card-medicine-do-1 = هل الشخص مريض، أو يتنفس بصعوبة، أو وعيه ضعيف؟ اتصلوا فورا برقم الطوارئ.
card-medicine-do-2 = اتصلوا الآن معا بطبيب عائلته (huisarts) أو بالصيدلية. وخارج أوقات العمل بطبيب المناوبة (huisartsenpost).
card-medicine-do-3 = لا مال للدفع؟ قولوا ذلك فورا، واسألوا ما الممكن.
card-medicine-say = سنتصل الآن معا بشخص يفهم في هذا.
card-medicine-have = علبة الدواء أو قائمة الصيدلية، واسم طبيب العائلة (huisarts).
card-medicine-not-alone = لا تعطوا أدوية شخص آخر، ولا تقولوا شيئا عن الكمية التي يمكن أخذها.

## عندما لا يمكن الانتظار: خطر الآن

card-physical-danger-title = خطر الآن
card-physical-danger-do-1 = تأكدوا أنكم والشخص الآخر في مكان آمن. ابتعدوا إذا كان ذلك أفضل.
card-physical-danger-do-2 = اتصلوا برقم الطوارئ. قولوا أين أنتم وماذا يحدث.
card-physical-danger-do-3 = نادوا زميلا أو زميلة، واستقبلوا من يأتي للمساعدة عند الباب.
card-physical-danger-say = سأطلب المساعدة الآن. سأبقى معك ما دام الوضع آمنا.
card-physical-danger-have = عنوان هذا المكان، ومن هو المصاب أو من هو في خطر.
card-physical-danger-not-alone = لا تقفوا بين أشخاص يتشاجرون، ولا تلحقوا بأحد.

## على الطاولة

question-type-here = الكتابة هنا
question-phone = هذا رقم هاتف
question-done = تم: إلى التالي
question-example-date = مثلا: 25-11-2026
question-example-number = رقم
review-title = ما أخبرتنا به
review-answer = { $answer }
review-skipped = سؤال متروك
review-finish = تم: من يستطيع المساعدة؟
topics-title = ما المواضيع الأخرى؟
card-call = بمن نتصل؟
card-call-nobody = اطلبوا معا مختصا يعمل هنا، أو ابحثوا معا عن رقم فريق الحي (wijkteam).
card-say = ماذا نقول؟
card-have = ماذا نجهز؟
card-not-alone = ما الذي لا يفعله أحد وحده؟
choice-outcome-helped = نعم، ساعدني ذلك
choice-outcome-partly = قليلا
choice-outcome-not = لا
choice-outcome-not-reached = لم نتمكن من التواصل، نسأل مرة أخرى لاحقا

## من يستطيع المساعدة

offers-title = من يستطيع مساعدتك؟
offers-none = لم نجد أحدا بعد. يمكن ذكر المزيد أو إضافة موضوع.
offers-informal = جيران ومتطوعون
offers-formal = أشخاص هذا عملهم
offers-does = يمكنهم: { $roles }
offers-does-not = لا يقومون بما يلي: { $roles }
plan-title = ما نتفق عليه
plan-who-does-what = من يفعل ماذا؟
plan-follow-up = هل يمكننا أن نسأل لاحقا كيف كانت النتيجة؟
plan-day = نعم، يوم { $date }
plan-never = لا، لا أرغب في ذلك

## متى تم التحقق، ومتى يفتح المكان

directory-checked-on = تم التحقق يوم { $date }
directory-checked-ageing = تم التحقق يوم { $date }، قبل أكثر من نصف سنة
directory-checked-old = قديم: تم التحقق يوم { $date }
directory-checked-unknown = لم يتم التحقق
directory-open-until = مفتوح الآن، حتى الساعة { $closes }
directory-opens-at = مفتوح يوم { $date }، من الساعة { $opens }
directory-opens-on = مفتوح يوم { $date }
directory-opens-not-soon = غير مفتوح في الأسابيع القادمة
directory-hours-recheck = يلزم السؤال عن أوقات الفتح
directory-hours-unknown = أوقات الفتح غير معروفة

## لماذا يناسب، وعن ماذا يلزم السؤال أولا، ومن يفعل ماذا

reason-need = يساعدون في: { $need }.
reason-also-need = يساعدون أيضا في: { $need }.
reason-language = يتكلمون { $language }.
reason-near = المشي إليهم يأخذ نحو { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
 }.
reason-own-neighbourhood = يساعدون سكان حيك.
reason-comes-to-you = يمكنهم المجيء إلى بيتك.
reason-open-now = مفتوح الآن.
reason-open-now-until = مفتوح الآن، حتى الساعة { $time }.
reason-open-today = مفتوح اليوم.
reason-open-today-at = مفتوح اليوم، من الساعة { $time }.
reason-open-tomorrow = مفتوح غدا.
reason-open-tomorrow-at = مفتوح غدا، من الساعة { $time }.
reason-open-day = مفتوح يوم { $weekday }.
reason-open-day-at = مفتوح يوم { $weekday }، من الساعة { $time }.
reason-walk-in = يمكنك الدخول مباشرة دون موعد.
reason-call = يمكنك الاتصال بهم أو الكتابة إليهم بنفسك.
reason-free = مجانا، دون دفع.
reason-room = هناك مكان شاغر الآن.
reason-checked = تحققنا من هذا يوم { $date }.
reason-earlier-helper = ساعدوك من قبل.
reason-wish = هذا يناسب ما هو مهم عندك: { $wish }.
reason-when = هم موجودون في الوقت الذي يناسبك: { $part }.
reason-likes = ما يسعدك عمله مرحب به هناك: { $welcome }.
caution-closed = مغلق الآن لفترة. يلزم السؤال: متى يفتح من جديد؟
caution-by-introduction = سيقوم شخص من هذا المكتب بالتعريف بك.
caution-check-first = يلزم السؤال أولا: هل هذا لك أيضا؟
caution-ask-distance = يلزم السؤال: أين المكان، وكم يبعد؟
caution-too-far = المشي إليهم يأخذ نحو { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
 }. يلزم السؤال: هل يمكن أن يوصلك أحد؟
caution-not-at-home = عليك الذهاب إليهم بنفسك. يلزم السؤال: هل يمكن أن يوصلك أحد؟
caution-ask-accessibility = يلزم السؤال: هل الدخول إلى المكان سهل عليك؟
caution-ask-hours = يلزم السؤال أولا: متى يفتحون؟
caution-old-number = يلزم الاتصال أولا. تم التحقق من هذا الرقم يوم { $date }، وهذا منذ وقت طويل.
caution-unchecked-number = يلزم الاتصال أولا. لا نعرف هل ما زال هذا الرقم صحيحا.
caution-ask-access = يلزم السؤال أولا: كيف يتم التسجيل؟
caution-needs-referrer = يجب أن يسجلك أحد. يمكنك السؤال عن ذلك في هذا المكتب.
caution-needs-assessment = في البداية مقابلة لمعرفة ما يلزمك.
caution-waiting = عن الانتظار يقولون: { $text }
caution-full = لم يكن هناك مكان قبل فترة قصيرة. يلزم السؤال: هل ما زال الأمر كذلك؟
caution-no-shared-language = يلزم طلب مترجم أو مترجمة، أو مجيء شخص معك يترجم لك.
caution-ask-language = يلزم السؤال: هل يتكلمون لغتك؟
caution-ask-wish = يلزم السؤال: هل هذا ممكن؟ { $wish }.
caution-costs = يلزم السؤال: كم يكلف هذا؟
roles-does = دور { $name }: { $roles }.
roles-does-not = ليس من دور { $name }: { $role }.
roles-does-not-but = ليس من دور { $name }: { $role }. هذا دور { $instead }.
roles-agree = يلزم الاتفاق على من يقوم بهذا: { $role }. إما { $informal } أو { $formal }.

## اللغات

language-nl = الهولندية
language-en = الإنجليزية
language-tr = التركية
language-ar = العربية
language-rif = الأمازيغية (تاريفيت)
language-fa = الفارسية
language-ti = التغرينية
language-so = الصومالية
language-pl = البولندية
language-uk = الأوكرانية
language-es = الإسبانية
language-fr = الفرنسية
language-zh = الصينية
language-pap = البابيامنتو
language-hi = الهندية
language-ur = الأردية
language-ro = الرومانية
language-bg = البلغارية
language-pt = البرتغالية
language-am = الأمهرية
language-ku = الكردية
language-ru = الروسية
language-ckb = الكردية (السورانية)
language-kmr = الكردية (الكرمانجية)
language-nl-simple = الهولندية المبسطة جدا

## أيام الأسبوع

weekday-monday = الاثنين
weekday-tuesday = الثلاثاء
weekday-wednesday = الأربعاء
weekday-thursday = الخميس
weekday-friday = الجمعة
weekday-saturday = السبت
weekday-sunday = الأحد

# على الورقة التي يأخذها الزائر معه.
slip-title = أين يمكنك إيجاد المساعدة
slip-intro = سألتنا عن المساعدة. مكتوب هنا من يمكنه مساعدتك، وكيف.
slip-written-on = تاريخ كتابة هذه الورقة: { $date }
slip-label-case-code = رمزك
slip-label-name = الاسم
slip-label-mind = تنبيه
slip-intro-nothing = تحدثنا معا. يمكنك العودة إلينا دائما.
slip-label-where = المكان
slip-label-ask-for = السؤال عن
slip-label-when = الوقت
slip-label-phone = الهاتف
slip-label-access = كيفية الدخول
slip-label-bring = ما يلزم إحضاره
slip-label-agreed = ما اتفقنا عليه
slip-label-they-do = ما يقومون به
slip-label-they-do-not = ما لا يقومون به
slip-checked-on = تم التحقق يوم { $date }
slip-call-first-since = يلزم الاتصال أولا. لم نتحقق من هذا منذ وقت طويل: آخر مرة يوم { $date }
slip-call-first-unknown = يلزم الاتصال أولا. لم نتحقق من هذا بعد
slip-qr-call = للاتصال: مسح الرمز بالكاميرا
slip-follow-up-on = سنسألك يوم { $date } كيف كانت النتيجة.
slip-follow-up-none = لن نتواصل معك. يمكنك العودة إلينا دائما.
slip-kept-heading = ما نحتفظ به
slip-kept-nothing = لا نحتفظ بشيء. هذه الورقة لك وحدك.
slip-kept-without-name = نحتفظ بإجاباتك دون اسمك، حتى يوم { $until }.
slip-kept-with-name = نحتفظ باسمك وإجاباتك، حتى يوم { $until }.
slip-nobody-may-know = لا نخبر أحدا بأي شيء عنك.
slip-may-withdraw = يمكنك في أي وقت الطلب منا أن نمحو ما نحتفظ به.
slip-no-advice = هذه الورقة تدلك على أماكن المساعدة. وهي ليست نصيحة عن القانون أو عن صحتك.
slip-unchecked-note = لم يقرأ هذه الترجمة بعد شخص يتكلم اللغة.

slip-come-back-desk = لم ينجح الأمر؟ يمكنك العودة إلى { $desk }.
slip-introduced-on = سيقوم شخص منا بالتعريف بك يوم { $date }.
slip-introduced = سيقوم شخص منا بالتعريف بك. ونتفق معك على يوم.
slip-label-ask-first = يلزم السؤال أولا
slip-label-who-does-what = من يفعل ماذا
slip-roles = { $roles }
slip-hours-line = { $day }: من { $opens } إلى { $closes }
slip-may-share = يمكننا بموافقتك مشاركة هذا: { $parties }.
slip-recovery-title = مفتاح الاستعادة
slip-recovery-explained = يجب حفظ هذه الورقة خارج المبنى. هذا المفتاح يفتح قفل المكتب.
slip-look-up-number = يمكن إيجاد الرقم في هذه الصفحة:
slip-ask-for-number = ليس لدينا رقم بعد. يمكن البحث عنه معنا.
slip-label-checked = تم التحقق
slip-checked-all = يوم { $date }

## Public holidays

holiday-new-year = رأس السنة
holiday-good-friday = الجمعة العظيمة
holiday-easter = أحد الفصح
holiday-easter-monday = اثنين الفصح
holiday-kings-day = يوم الملك
holiday-liberation-day = يوم التحرير
holiday-ascension = عيد الصعود
holiday-whitsun = أحد العنصرة
holiday-whit-monday = اثنين العنصرة
holiday-christmas = أول أيام عيد الميلاد
holiday-second-christmas = ثاني أيام عيد الميلاد
directory-on-holiday = { $opening } – عطلة رسمية ({ $holiday }): يلزم الاتصال أولا
caution-holiday = أول يوم يفتحون فيه عطلة رسمية ({ $holiday }). يلزم الاتصال أولا.

## At the pace of a rollator or a buggy

choice-walk-pushing = بمشاية بعجلات أو كرسي متحرك أو عربة أطفال
reason-near-pushing = بمشاية بعجلات أو كرسي متحرك أو عربة أطفال يستغرق الطريق حوالي { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 }.

## سطرا بعد سطر، لمن يستمع أو يقرأ بأصابعه

plain-choose-one = الرجاء كتابة رقم الجواب.
plain-choose-more = الرجاء كتابة أرقام الأجوبة، مع مسافة بينها.
plain-type-text = الرجاء كتابة الجواب.
plain-type-date = الرجاء كتابة تاريخ، مثلا 25-11-2026.
plain-type-number = الرجاء كتابة عدد.
plain-or-skip = أو الضغط على Enter فقط لترك هذا السؤال.
plain-commands = يمكنك أيضا كتابة: ? لسماع السؤال مرة أخرى، < للرجوع، ! لما لا يحتمل الانتظار، q للتوقف.
plain-not-a-choice = هذا الرقم ليس في القائمة. الرجاء المحاولة مرة أخرى.
plain-not-a-date = هذا ليس تاريخا. الرجاء المحاولة مرة أخرى.
plain-not-a-number = هذا العدد غير ممكن هنا. الرجاء المحاولة مرة أخرى.
plain-noted = كتبنا: { $answer }
plain-first-question = هذا هو السؤال الأول. لا يمكن الرجوع أكثر.
plain-urgent = هذا لا يحتمل الانتظار: { $card }
plain-found = { $count ->
    [one] وجدنا مكانا واحدا.
   *[other] عدد الأماكن التي وجدناها: { $count }.
 }
plain-which-on-paper = أي الأماكن نكتبها على الورقة؟ الرجاء كتابة الأرقام، مع مسافة بينها.
plain-on-paper = هذا مكتوب على ورقتك:
plain-your-code = رمزك هو { $code }.
plain-stopped-kept = توقفنا. ما قلته لنا محفوظ.
plain-stopped-nothing = توقفنا. لم نحفظ شيئا.

## حين تنقص الحروف

slip-script-missing = مكان النص نفسه باللغة { $language }. حروف هذه اللغة غير موجودة على هذا الحاسوب.

## Toestemming: wie wat mag weten

consent-title = من يحق له أن يعرف ماذا؟
consent-intro = القرار لك وحدك. من حقك رفض أي شيء. وسنساعدك في هذه الحالة أيضا.
consent-party-informal = متطوعون في الحي
consent-party-formal = مختصون (hulpverleners)
consent-party-doctor = طبيب عائلتك (huisarts)
consent-ask = ما الذي يمكننا فعله بموافقتك؟ مع من: { $party }
choice-purpose-ask = ذكر الأمر الذي أطلب المساعدة فيه
choice-purpose-story = الحديث عما يحدث في حياتي
choice-purpose-contact = ذكر اسمي وكيف يمكنهم التواصل معي
choice-purpose-report = السماع منهم كيف تسير الأمور
consent-nothing = لا شيء من هذا كله
consent-giver = من يقول هذا؟
choice-giver-self = أنا بنفسي
choice-giver-partner = زوجي أو زوجتي أو شريك حياتي أو شريكة حياتي
choice-giver-child = ابني أو ابنتي
choice-giver-parent = أبي أو أمي
choice-giver-family = شخص آخر من عائلتي
choice-giver-representative = من عينته المحكمة لينوب عني (mentor, bewindvoerder, voogd)
consent-back = سأعيد ما سمعته منك. مع من: { $party }
consent-may = مسموح لنا: { $purpose }
consent-may-not = لا يسمح لنا: { $purpose }
consent-right = هل هذا صحيح؟
choice-consent-right-yes = نعم، هذا صحيح
choice-consent-right-no = لا، يجب تغيير ذلك
consent-stop-any-time = يمكنك إيقاف هذا في أي وقت. يكفي إخبارنا، فيتوقف فورا.
consent-given-by = قيل هذا يوم { $date }. من قاله: { $giver }
consent-stop = هل نوقف هذا بطلب منك؟
consent-stopped = توقف هذا. مع من: { $party }
consent-told = لقد قلنا هذا من قبل، يوم { $date }: { $purpose }. لا يمكننا استرجاع ذلك.
consent-told-nothing = لم نكن قد قلنا أي شيء بعد.
slip-consent = مع من: { $party }. هذا مسموح لنا بموافقتك: { $purpose }

## Uw rechten: zien, verbeteren, wissen

question-keep-months = نحتفظ بإجاباتك فقط، حتى { $months ->
    [one] شهر واحد
    [two] شهرين
    [few] { $months } أشهر
    [many] { $months } شهرا
   *[other] { $months } شهر
 } بعد آخر تواصل. لا يراها إلا المتطوعون في هذا المكتب. من حقك رفض كل شيء.
rights-title = كل ما نحتفظ به عنك
rights-intro = هذا ما نحتفظ به عنك. هل فيه شيء غير صحيح؟ يكفي إخبارنا، فنصححه.
rights-until = نحتفظ بهذا حتى يوم { $date }. وبعد ذلك نمحوه.
rights-answers = ما سمعناه منك
rights-chosen = ما اخترناه معا
rights-consents = ما يمكننا قوله عنك بموافقتك
rights-consents-none = لم نسمع منك شيئا عن هذا بعد. نحن لا نقول شيئا لأحد.
rights-told = ما قلناه
rights-told-none = لم نقل لأحد أي شيء.
rights-told-line = يوم { $date }. لمن: { $party }. ما قلناه: { $purpose }
rights-looked = من اطلع على هذا
rights-looked-line = يوم { $date }، متطوع أو متطوعة في هذا المكتب: { $what }
access-viewed = قراءة
access-continued = متابعة الحديث
access-printed = طباعة على الورق
access-exported = تسليم في ملف كمبيوتر
access-corrected = تصحيح
rights-corrected = تم التصحيح يوم { $date }. ومحونا الإجابة القديمة.
rights-erase = من حقك الطلب منا أن نمحو كل شيء. وعندها نمحوه فورا.
receipt-title = محونا كل شيء
receipt-erased = يوم { $date } محونا كل ما كنا نحتفظ به عنك.
receipt-copies = محونا أيضا النسخ التي على هذا الكمبيوتر. هل بقي شيء في نسخة احتياطية قديمة؟ إذا أعدنا تلك النسخة يوما ما، فسنمحوه منها أيضا.
receipt-told = ما قلناه لآخرين من قبل، لا يمكننا استرجاعه.
receipt-no-name = لا يوجد في هذه الورقة أي شيء عنك.
receipt-number = رقم هذا الإثبات: { $number }
