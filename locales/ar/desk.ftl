### ما يقرؤه المتطوعون. جمل قصيرة وكلمات عادية، والخطاب بصيغة الجمع.
### ترجمة آلية لم يقرأها بعد متحدث بالعربية. الكلمات الثابتة في GLOSSARY.md.

key-confirm = متابعة
key-back = رجوع
key-new-conversation = محادثة جديدة
key-open-code = بحث بالرمز
key-languages = اللغات
key-skip = ترك السؤال
key-toggle = تحديد
key-why-not = لماذا لا؟
key-help = مساعدة
key-resident-language = لغة الزائر
key-desk-language = لغتي
key-offers = من يساعد
key-add-topic = موضوع آخر
key-review = ملخص
key-slip = الورقة
key-print = طباعة
key-save = حفظ PDF
key-plain = حفظ نص
key-paper = الحجم
key-printer = الطابعة
key-blank = إخفاء الشاشة
key-cards = خطر
key-throw-away = حذف
key-lock = قفل
key-quit = إنهاء
key-up = سطر إلى أعلى
key-down = سطر إلى أسفل
key-left = إلى اليسار
key-right = إلى اليمين
key-page-up = صفحة إلى أعلى
key-page-down = صفحة إلى أسفل
key-cancel = إيقاف هذا
header-nothing-kept = لا يحفظ أي شيء
screen-too-small = هذه النافذة صغيرة جدا. اجعلوا عرضها { $columns } حرفا على الأقل وارتفاعها { $rows } سطرا على الأقل. لا يضيع شيء.
notice-running = لحظة من فضلكم: { $what } (للإيقاف Ctrl+C)
running-set-up = يتم إنشاء المكتب
running-unlock = يتم فتح القفل
running-volunteer = تتم إضافة الاسم الجديد
running-erase = حذف الإجابات
running-typeset = يتم إعداد الورقة
running-print = تتم الطباعة
running-save = يتم إنشاء ملف PDF
running-printers = البحث عن طابعات
notice-busy = لحظة من فضلكم: لم ينته العمل السابق بعد. يمكن المحاولة بعد قليل. لم نفقد شيئا.
notice-cancelled = توقف ذلك. لم نفقد شيئا.
notice-draft-kept = المحادثة محفوظة. تجدونها تحت «لم تكتمل بعد».
notice-finished = تم حفظ المحادثة. تجدونها اليوم في “محادثات اليوم”، ودائما عن طريق الرمز (c).
notice-not-on-paper = لم تطبع الورقة ولم تحفظ بعد. زر Enter مرة أخرى: إنهاء بدون ورقة.
preview-left-off = ليس على الورقة، من أجل الأمان: { $offers }. اذكروا الاسم شفهيا. إن أراده الزائر على الورقة فالجواب عن ذلك في النظرة العامة.
offers-unknown-place = “{ $place }” ليس في الدليل. يلزم السؤال عن كل مكان: هل هو قريب بما يكفي؟
notice-point-first = يلزم اختيار سطر أولا: بالرقم الذي قبله أو بالأسهم.
notice-coordinator-only = المنسق أو المنسقة فقط يمكنه إضافة متطوع جديد.
notice-nothing-kept = ذهبت المحادثة. لم يحفظ أي شيء.
notice-thrown-away = تم الحذف. لم تعد الإجابات على هذا الكمبيوتر.
notice-followed-up = تم الحفظ. شكرا لكم.
notice-volunteer-added = يمكن الآن للشخص الجديد الدخول باسمه القصير وعبارة السر الخاصة به.
question-number-found = يبدو هذا رقم BSN (رقم خدمة المواطن)، ونحن لا نحتفظ به أبدا. زر Enter يضع نقاطا مكانه. إن كان رقم هاتف فيمكن اختيار السطر التالي.
notice-number-masked = كان في النص رقم يشبه رقم المواطن (BSN). لا نحفظ هذا الرقم أبدا: وضعنا نقاطا مكانه.
notice-required = يجب الجواب على هذا السؤال قبل الانتهاء.
notice-not-saved = لم ينجح ذلك: { $reason }. المحادثة محفوظة بأمان. جربوا مكانا آخر أو اتركوا ذلك.
notice-saved-plain = تم الحفظ كنص عادي: { $path }. انتبهوا: يمكن لأي شخص قراءة هذا الملف.
notice-saved-pdf = تم الحفظ كملف PDF: { $path }. انتبهوا: هذا الملف غير مقفل. أعطوه للزائر أو احذفوه.
notice-printed = تم الإرسال إلى الطابعة: { $printer }. قد تحتفظ الطابعة بنسخة؛ اطلبوا من المسؤول عن الكمبيوتر إيقاف ذلك (PreserveJobFiles No).
notice-printed-paper = تم الإرسال إلى الطابعة: { $printer }. هذا الحجم غير موجود في الطابعة؛ تمت الطباعة على A4.
notice-key-printed = تمت طباعة مفتاح الاستعادة. خذوا الورقة من الطابعة فورا.
notice-content-faults =
    { $count ->
        [one] هناك خطأ واحد
        [two] هناك خطآن
        [few] هناك { $count } أخطاء
        [many] هناك { $count } خطأ
       *[other] هناك { $count } خطأ
    } في الملفات الخاصة بهذا المكتب. نستعمل الملفات التي تأتي مع البرنامج. اكتبوا في نافذة الأوامر: inloop check
notice-right-to-left = قد لا تظهر العربية صحيحة في هذه النافذة. على الورق تظهر صحيحة.
lock-title = { $desk }: مقفل
lock-explained = اكتبوا اسمكم القصير وعبارة السر. كل ما هو محفوظ موجود خلف هذا القفل.
lock-short-name = الاسم القصير
lock-passphrase = عبارة السر
lock-refused = هذا غير صحيح. حاولوا مرة أخرى.
lock-refused-wait =
    هذا غير صحيح. انتظروا { $seconds ->
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوان
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    } ثم حاولوا مرة أخرى.
lock-demo = هذا مثال. الاسم القصير هو demo، وعبارة السر هي: { $passphrase }
setup-step = الخطوة { $place } من { $of }
setup-desk-title = أهلا بكم. ما اسم هذا المكتب؟
setup-desk-explained = هنا يتم إنشاء مكان جديد لهذا المكتب على هذا الكمبيوتر. كل شيء يبقى على هذا الكمبيوتر ويكون مقفلا.
setup-desk-name = اسم المكتب
setup-neighbourhood = الحي
setup-volunteer-title = من معنا؟
setup-volunteer-explained = يصبح لكم دور المنسق أو المنسقة: يمكنكم إضافة متطوعين آخرين. اختاروا عبارة سر من أربع كلمات أو أكثر لا يعرفها غيركم.
setup-short-name = اسمكم القصير، كما يناديكم الناس
setup-passphrase = عبارة السر
setup-passphrase-again = عبارة السر نفسها مرة أخرى
setup-strength =
    { $score ->
        [0] ضعيفة جدا: يسهل تخمينها فورا.
        [1] ضعيفة: اجعلوها أطول.
        [2] جيدة تقريبا: أضيفوا كلمة أخرى.
        [3] قوية بما يكفي.
       *[other] قوية جدا.
    }
setup-recovery-title = مفتاح الاستعادة
setup-recovery-explained = اكتبوا هذا المفتاح على ورقة واحفظوها خارج هذا المبنى. هو يفتح القفل إذا نسي الجميع عبارات السر. لن تروه إلا مرة واحدة.
setup-recovery-print = الطباعة ممكنة فقط مباشرة إلى طابعة على الشبكة (F7): الطابعة العادية قد تحتفظ بنسخة.
setup-type-group = اكتبوا المجموعة رقم { $place }
setup-printer-address = عنوان الطابعة (مثلا ipp://10.0.0.5)
setup-fault-empty = يجب كتابة شيء هنا.
setup-fault-weak = يسهل تخمين عبارة السر هذه. اجعلوها أطول: أربع كلمات لا علاقة بينها.
setup-fault-different = عبارتا السر مختلفتان. اكتبوهما من جديد.
setup-fault-group = هذه ليست المجموعة نفسها. انظروا إلى ورقتكم مرة أخرى.
volunteer-title = إضافة متطوع أو متطوعة. اتركوا الشخص الجديد يكتب بنفسه.
home-greeting = أهلا بكم. اليوم { $date }.
home-new = محادثة جديدة
home-due = نسأل اليوم: كيف كانت النتيجة؟
home-drafts = لم تكتمل بعد
home-today = محادثات اليوم
home-case = { $when } · { $topics }
home-empty = اضغطوا n لمحادثة جديدة. واضغطوا F1 أو Ctrl+G للمساعدة.
home-desk = { $desk }، { $neighbourhood }
home-offers = الأماكن والأشخاص في الدليل: { $count }
home-kept =
    { $count ->
        [zero] لا محادثات محفوظة
        [one] محادثة واحدة محفوظة
        [two] محادثتان محفوظتان
        [few] { $count } محادثات محفوظة
        [many] { $count } محادثة محفوظة
       *[other] { $count } محادثة محفوظة
    }
language-resident-title = بأي لغة يفضل الزائر الكلام؟
language-desk-title = بأي لغة تعملون؟
language-state =
    { $language }: تمت مراجعة { $checked } من { $total } من النصوص{ $missing ->
        [0] {""}
       *[other] ، لم يترجم بعد: { $missing }
    }
language-review-explained = معنى «تمت المراجعة»: قرأ النص شخص يتكلم هذه اللغة ووجده صحيحا. قبل ذلك قد تكون في الترجمة الآلية أخطاء.
words-title = النصوص في كل لغة
words-counts = { $language }: ترجمة آلية { $machine }، كتبها إنسان { $written }، تمت مراجعتها { $checked }، لم تترجم بعد { $missing }
words-explained = إذا تغير نص هولندي، فإن ترجمته تعود إلى حالة «لم تتم مراجعتها».
help-title = ما الذي يمكن عمله هنا؟
help-marks = في أعلى الشاشة: !! تصرفوا الآن · ! قريبا · نقطة وحدها: لكم أنتم فقط، انظروا في بطاقات الخطر (F9). كل حرف أو رقم قبل سطر يختار هذا السطر. والفأرة تعمل أيضا.
progress-title = الأسئلة: { $done } من { $all }
progress-topics = المواضيع
progress-needs = ما وجدناه
progress-list-ready = مفتاح F4 يبين من يمكنه المساعدة.
question-fault-date = هذا ليس تاريخا. اكتبوا مثلا 25/11 أو 25-11-2026.
question-fault-number = اكتبوا عددا من { $least } إلى { $most }.
review-left-out = لم يعد يحسب: { $questions }
cards-title = خطر: ما العمل الآن؟
card-keys = الرقم يبين أن الخطوة تمت. مفتاح المسافة: ملاحظة. مفتاح Esc: رجوع.
card-remark = ما الذي تم عمله؟
card-checked = المراجعة: { $by }، يوم { $on }.
card-unchecked = لم يراجع مختص هذا النص بعد. المصدر: { $source }
card-line = { $name }: { $number } ({ $checked })
card-line-look-up = { $name }: ابحثوا عن الرقم
code-title = الرمز على الورقة
code-explained = اكتبوا الرمز الموجود على ورقة الزائر، مثلا K7-204.
code-fault-mistyped = هذا الرمز غير صحيح. انظروا مرة أخرى: ربما اختلف حرف أو رقم واحد.
code-fault-unknown = كتابة الرمز { $code } صحيحة، لكنه غير معروف في هذا المكتب.
case-title = { $code } · بدأت المحادثة يوم { $date }
case-draft = هذه المحادثة لم تكتمل بعد.
case-finished = هذه المحادثة مكتملة.
case-discarded = هذه المحادثة محذوفة.
case-go-on = متابعة الحديث: إضافة أو تصحيح
case-slip = الورقة مرة أخرى، وبلغة أخرى أيضا
case-follow-up = السؤال: كيف كانت النتيجة؟
case-asked-on = سألنا يوم { $date }
case-outcome = { $outcome } { $remark }
case-chosen = { $offer } { $agreed }
follow-up-title = { $code }: هل وصلت المساعدة؟
follow-up-how = الطريقة المفضلة: { $how }
follow-up-contact = التواصل على: { $number }
follow-up-safe-time = وقت آمن: { $time }
follow-up-not-wanted = هذا الزائر لا يريد أي تواصل. لا تسألوا إلا إذا جاء بنفسه.
follow-up-remark = هل يريد الزائر إضافة شيء؟ (يمكن تركه فارغا)
leave-throw-title = حذف هذه المحادثة؟
leave-throw-explained = تحذف كل الإجابات فورا. لا يمكن الرجوع عن ذلك.
leave-throw-yes = نعم، حذف كل شيء
leave-lose-title = لم يحفظ شيء من هذه المحادثة. هل نتوقف مع ذلك؟
leave-lose-explained = الزائر لا يريد حفظ أي شيء. هل تم تسليم الورقة؟
leave-lose-yes = نعم، نتوقف
leave-no = لا، عودة إلى المحادثة
fault-already-open = هذا المكتب مفتوح في نافذة أخرى. أغلقوها أولا. لم نفقد شيئا.
fault-already-open-by = هذا المكتب مفتوح الآن: (برنامج رقم { $process }، جهاز { $machine }). أغلقوه هناك أولا. لم نفقد شيئا.
fault-recovery = مفتاح الاستعادة هذا غير صحيح. انظروا إلى ورقتكم مرة أخرى.
fault-damaged = المحادثات المحفوظة فيها تلف: وجدنا { $found } من { $expected }. لم يكتب شيء فوقها. لا تواصلوا استعمال المكتب، ونادوا المنسق أو المنسقة: هناك نسخة في المجلد «copies».
fault-no-room = القرص ممتلئ. ما حفظ من قبل آمن. هذا الأخير لم يحفظ بعد: وفروا مكانا فارغا واضغطوا Enter مرة أخرى.
fault-read-only = لا يمكن الكتابة في مجلد هذا المكتب. ما حفظ من قبل آمن. هذا الأخير لم يحفظ بعد.
fault-no-desk = القفل مغلق. افتحوه من جديد للمتابعة.
fault-already-a-desk = يوجد مكتب في هذا المجلد من قبل.
fault-newer-format = هذا المكتب من إصدار أحدث من inloop. ثبتوا الإصدار الجديد من البرنامج. لم يتغير شيء.
fault-name-taken = هذا الاسم القصير مستعمل. اختاروا اسما آخر.
fault-system = حدث خطأ: { $reason }. ما حفظ من قبل آمن. حاولوا مرة أخرى.
notice-choose-first = اختاروا شيئا أولا: ضعوا علامة بمفتاح المسافة. اضغطوا Enter مرة أخرى للمتابعة من دون إحالة.
notice-choose-none = لا أحد في القائمة الآن. اضغطوا Enter مرة أخرى للمتابعة من دون إحالة.
farewell = توقف inloop بسبب خطأ. ما حفظ من قبل آمن. شغلوا البرنامج من جديد؛ ستعود المحادثة. مكان الخطأ:
offer-text = { $text }
offer-checked = { $what } ({ $checked })
offer-source = المصدر: { $source }
why-not-title = لماذا لا يوجد هذا في القائمة؟
plan-offer = { $offer } ({ $need }): ما الاتفاق؟
preview-title =
    الورقة: { $paper }{ $pages ->
        [0] {""}
        [one] {"، "}صفحة واحدة
        [two] {"، "}صفحتان
        [few] {"، "}{ $pages } صفحات
        [many] {"، "}{ $pages } صفحة
       *[other] {"، "}{ $pages } صفحة
    }. طباعة: p. حفظ: s. تم: Enter.
preview-still-there = الورقة ما زالت هنا. اختاروا طابعة أخرى (d)، أو احفظوها كملف PDF (s) أو كنص (x).
printer-title = أي طابعة؟
printer-none = هذا الكمبيوتر لا يعرف أي طابعة.
printer-by-address = طابعة على الشبكة، بعنوانها
printer-copies = الطباعة على طابعة عادية تمر بقائمة انتظار قد تحتفظ بنسخة. أما على طابعة الشبكة بعنوانها فلا.
printer-fault-address = يبدأ العنوان بالحروف ipp ثم اسم الطابعة أو رقمها، مثلا ipp://10.0.0.5

## هل العرض قائم

status-active = قائم
status-inactive = متوقف
status-defunct = لم يعد موجودا
status-temporarily-closed = مغلق لفترة

## ما الخطأ في ملف الدليل

directory-fault-not-json = لا يمكن قراءة هذا الملف: { $found }
directory-fault-not-a-directory = ليس في هذا الملف عروض مساعدة ولا أحياء.
directory-fault-odd-shape = يجب أن يكون هنا شيء غير { $found }.
directory-fault-missing = هناك شيء ناقص هنا.
directory-fault-duplicate-id = هذا المعرف موجود من قبل، في { $first }.
directory-fault-unknown-code = الرمز { $code } غير موجود في القائمة.
directory-fault-second-code = هنا مكان لرمز واحد فقط؛ { $code } هو الثاني.
directory-fault-bad-date = { $found } ليس تاريخا مثل 2026-11-10.
directory-fault-bad-time = { $found } ليس وقتا مثل 09:00.
directory-fault-other-zone = { $found } وقت ساعة أخرى. اكتبوا الوقت كما هو هنا، مثلا 09:00.
directory-fault-bad-recurrence = لا يمكن قراءة الأيام: { $found }
directory-fault-no-start-date = أضيفوا اليوم الأول (dtstart): منه يبدأ العد.
directory-fault-ends-before-start = النهاية قبل البداية.
directory-fault-bad-number = { $found } ليس رقم هاتف.
directory-fault-bad-postcode = { $found } ليس رمزا بريديا (postcode).
directory-fault-far-away = هذه النقطة ليست في هولندا. هل تبدل مكان العددين؟

## لماذا يناسب العرض أو لا يناسب، كما يقرأ في المكتب

reason-need-desk = يساعدون في: { $need } (+{ $points })
reason-also-need-desk = يساعدون أيضا في: { $need } (+{ $points })
reason-language-desk = يتكلمون { $language } (+{ $points })
reason-near-desk = المشي نحو { $minutes } د (+{ $points })
reason-near-limit-desk = المشي نحو { $minutes } د؛ ويمكن للزائر مشي { $limit } د (+{ $points })
reason-own-neighbourhood-desk = لسكان الحي نفسه (+{ $points })
reason-comes-to-you-desk = يأتون إلى البيت (+{ $points })
reason-open-desk = { $open } (+{ $points })
reason-direct-desk = { $access } (+{ $points })
reason-free-desk = مجانا (+{ $points })
reason-room-desk = أماكن شاغرة: { $free } (+{ $points })
reason-checked-desk = تم التحقق يوم { $date } (+{ $points })
reason-earlier-helper-desk = ساعدوا من قبل، وكان ذلك جيدا (+{ $points })
reason-wish-desk = يناسب الرغبة: { $wish } (+{ $points })
reason-likes-desk = يرحبون بما يقدمه الزائر: { $welcome } (+{ $points })
caution-closed-desk = مغلق لفترة. اتصلوا قبل إرسال أحد.
caution-closed-alert-desk = مغلق لفترة: { $alert }
caution-by-introduction-desk = عن طريقكم فقط: عرفوا بالزائر بأنفسكم. لا يكتب على الورقة.
caution-audience-desk = هذا من أجل: { $audience }. اسألوا هل يناسب ذلك.
caution-age-between-desk = هذا لمن عمره من { $from } إلى { $to }. اسألوا عن العمر.
caution-age-from-desk = هذا ابتداء من عمر { $from }. اسألوا عن العمر.
caution-age-to-desk = هذا حتى عمر { $to }. اسألوا عن العمر.
caution-area-desk = هذا لسكان: { $areas }. اسألوا عن مكان السكن.
caution-area-unknown-desk = لا نعرف لأي حي هذا. اسألوهم.
caution-ask-distance-desk = المسافة غير معروفة. انظروا معا كم يبعد المكان.
caution-too-far-desk = أبعد مما يمكن للزائر مشيه: نحو { $minutes } د. اسألوا عن وسيلة نقل.
caution-not-at-home-desk = لا يأتون إلى البيت. اسألوا عن وسيلة نقل، أو اطلبوا زيارة.
caution-ask-accessibility-desk = لا نعرف هل الدخول ممكن بالكرسي المتحرك أو المشاية. اسألوا عن العتبات والمصعد.
caution-ask-hours-desk = أوقات الفتح غير معروفة أو لم تعد صالحة. اسألوا عنها.
caution-old-number-desk = رقم قديم، تم التحقق منه يوم { $date }. اتصلوا أولا بأنفسكم.
caution-unchecked-number-desk = لم يتم التحقق من الرقم أبدا. اتصلوا أولا بأنفسكم.
caution-ask-access-desk = لا نعرف كيفية الوصول إليهم. اتصلوا أولا.
caution-needs-referrer-desk = فقط عن طريق جهة تسجل الزائر. اتفقوا على من يقوم بذلك.
caution-needs-assessment-desk = تسبق ذلك مقابلة في البلدية (gemeente) أو عند من يقدم المساعدة.
caution-waiting-desk = الانتظار: { $text }
caution-full-desk = لا مكان حسب آخر عد. اتصلوا أولا، أو اختاروا جهة أخرى.
caution-no-shared-language-desk = لا لغة مشتركة. رتبوا حضور مترجم أو مترجمة؛ والأفضل ألا يكون طفلا.
caution-interpreter-desk = لا لغة مشتركة. عن الترجمة يقولون: { $text }
caution-ask-language-desk = اللغات غير معروفة. اسألوا عنها.
caution-ask-wish-desk = اسألوا هل هذا ممكن: { $wish }.
caution-light-only-desk = مناسب لسؤال خفيف. استشيروا معه مختصا (hulpverlener).
caution-earlier-not-good-desk = ساعدوا من قبل، ولم يكن ذلك جيدا. اسألوا هل يقبل الزائر ذلك مرة أخرى.
caution-costs-desk = ليس مجانا. اسألوا كم يكلف.
caution-costs-text-desk = ليس مجانا. عن التكلفة يقولون: { $text }
limit-not-active = ليس في القائمة: { $status }.
limit-not-active-alert = ليس في القائمة: { $status }. { $alert }
limit-not-placed = لم يُحدَّد بعد لمن هذا العرض ولأي شيء. يمكن للمنسّق أن يفعل ذلك.
limit-not-involved = الزائر لا يريد أن يعرفوا بهذا.
limit-outside-area = فقط لسكان { $areas }. الزائر يسكن في { $home }.
limit-other-audience = فقط من أجل: { $audience }.
limit-age = لعمر آخر.
limit-age-between = فقط لمن عمره من { $from } إلى { $to }.
limit-age-from = فقط ابتداء من عمر { $from }.
limit-age-to = فقط حتى عمر { $to }.
limit-does-not-do = لا يقومون بهذا: { $role }.
why-not-other-need = هذا لسؤال آخر.
why-not-lower-rank = يناسب أيضا: { $need }، وترتيبه { $rank }. غيره أنسب.
why-not-help-nearer = رقم لكل هولندا. هناك مساعدة أقرب.
why-not-in-directory = غير موجود في الدليل.

# ما يقرؤه المتطوعون عن الطباعة.
slip-fault-glyphs-missing = لا يمكننا طباعة هذه الحروف: { $letters }. هي موجودة في: { $text }
slip-fault-fonts-missing = ينقص خط لكتابة هذا النص: { $text }. اطلبوا من المنسق أو المنسقة تثبيت هذا: { $packages }
slip-fault-page-not-set = لم يمكن إعداد الورقة. يمكنكم حفظ النص دون تنسيق. البلاغ: { $reasons }
slip-fault-qr-too-long = هناك معلومات أكثر من اللازم في رمز الهاتف. اختصروها.
slip-fault-font-folder-unreadable = لا يمكن قراءة مجلد الخطوط: { $folder }
slip-fault-command-missing = لا يمكن لهذا الكمبيوتر الطباعة بهذه الطريقة (ينقص { $command }). يمكنكم حفظ الورقة كملف PDF.
slip-fault-printer-refused = رفضت { $printer } الطباعة. البلاغ: { $reason }
slip-fault-printer-unreachable = لا جواب من { $printer }. هل الطابعة مشغلة؟ البلاغ: { $reason }
slip-fault-paper-missing = ليس في { $printer } ورق A5 ولا A4. اختاروا طابعة أخرى أو احفظوا الورقة كملف PDF.
slip-fault-format-missing = لا يمكن للطابعة { $printer } قراءة هذه الورقة. اختاروا طابعة أخرى أو احفظوا الورقة كملف PDF.

## الأوامر

command-about = inloop: من التحية في المكتب إلى ورقة بلغتين
command-usage = الاستعمال
command-commands = الأوامر
command-options = الخيارات
command-help = عرض هذه المساعدة
command-version = عرض رقم الإصدار
command-desk = مجلد المكتب (وإلا فمجلد البيانات في هذا الكمبيوتر)
command-passphrase-file = ملف فيه عبارة السر، لا يمكن لغيركم قراءته
command-demo = فتح مثال فيه زوار غير حقيقيين، في مجلد مؤقت
command-refer = إعداد قائمة من يمكنه المساعدة من إجابات في ملف
command-refer-answers = الملف الذي فيه الإجابات
command-refer-lang = لغة الزائر، مثل ar أو tr
command-refer-at = وقت المحادثة
command-refer-directory = ملف أو مجلد فيه عروض مساعدة، بدلا من دليل البرنامج
command-refer-json = عرض القائمة بصيغة JSON
command-refer-slip = كتابة الورقة كملف PDF في هذا الملف
command-refer-paper = الورق: a5 أو a4 أو receipt
command-check = فحص الأسئلة والاحتياجات والبطاقات وعروض المساعدة والنصوص
command-check-paths = ملفات أو مجلدات فيها عروض مساعدة
command-setup = إنشاء مكتب دون طرح أسئلة
command-setup-name = اسم المكتب
command-setup-neighbourhood = الحي
command-setup-volunteer = الاسم القصير لأول متطوع أو متطوعة
command-completions = كتابة الإكمال التلقائي لمفسر الأوامر
command-completions-shell = مفسر الأوامر: bash أو zsh أو fish أو elvish أو powershell
command-usage-unknown = غير معروف: { $what }؛ جربوا inloop --help
command-usage-missing = هناك شيء ناقص: { $what }؛ جربوا inloop --help
command-usage-value = القيمة { $value } لا تناسب { $argument }؛ جربوا inloop --help
command-usage-other = هذا غير مفهوم؛ جربوا inloop --help
command-error-unread = لا يمكن قراءة { $path }: { $reason }
command-error-unwritten = لا يمكن كتابة { $path }: { $reason }
command-error-answers = الإجابات في { $path } غير صحيحة: { $reason }
command-error-content =
    { $count ->
        [one] وجدنا خطأ واحدا
        [two] وجدنا خطأين
        [few] وجدنا { $count } أخطاء
        [many] وجدنا { $count } خطأ
       *[other] وجدنا { $count } خطأ
    }
command-error-passphrase-file-open = يمكن لآخرين قراءة { $path }؛ اجعلوا قراءته لكم وحدكم بالأمر chmod 600
command-error-passphrase-weak = يسهل تخمين عبارة السر؛ اختاروا أربع كلمات لا علاقة بينها
command-error-no-data-folder = لا يوجد مجلد بيانات؛ حددوا مجلدا بالأمر inloop --desk
command-error-terminal = نافذة الأوامر لا تعمل: { $reason }
command-reason-not-found = الملف أو المجلد غير موجود
command-reason-denied = هذا الحاسوب لا يسمح بذلك
command-reason-full = القرص ممتلئ
command-reason-other = لا يذكر الحاسوب السبب
intake-fault-unreadable = لا يمكن قراءته: { $reason }
intake-fault-duplicate = موجود هنا مرتين
intake-fault-unknown = يذكر { $id } وهو غير موجود
intake-fault-mismatch = يقارن ما لا يقارن: { $what }
intake-fault-looks-ahead = يعتمد على { $id } الذي يأتي لاحقا
intake-fault-incomplete = ينقص هنا: { $what }
intake-fault-unreachable = لا يؤدي إليه أي جواب
command-check-fault = { $file }: { $place }: { $what }
command-check-file = { $file }: { $what }
command-check-sound = كل شيء صحيح.
command-check-counted = تم الفحص: عروض المساعدة { $offers }، الأسئلة { $questions }، الاحتياجات { $needs }
command-check-offers = تم الفحص: عروض المساعدة { $offers }
command-setup-done = المكتب موجود في { $folder }. هذا هو مفتاح الاستعادة:
command-setup-write-down = اكتبوه على ورقة واحفظوها خارج هذا المبنى. لن تروه إلا مرة واحدة.
command-demo-desk = مثال Lindenhof
command-refer-none = لم نجد أحدا.
command-refer-offer = - { $offer } ({ $setting })
command-refer-reason = {"    "}+ { $reason }
command-refer-caution = {"    "}! { $caution }
command-refer-slip-written =
    { $pages ->
        [one] الورقة في { $path } (صفحة واحدة).
        [two] الورقة في { $path } (صفحتان).
        [few] الورقة في { $path } ({ $pages } صفحات).
        [many] الورقة في { $path } ({ $pages } صفحة).
       *[other] الورقة في { $path } ({ $pages } صفحة).
    }

## إخراج الدليل وإدخاله

command-directory = البحث في الدليل، وتبادله مع الآخرين
command-export = كتابة الدليل كبيانات يستطيع الآخرون قراءتها (HSDS 3.1)
command-export-out = الملف أو المجلد؛ مع tabular مجلد، أو ملف zip إذا انتهى الاسم بذلك
command-export-format = الصيغة: json أو ndjson أو tabular
command-export-with = إضافة هذا العرض أيضا، وهو لا يتم إلا عن طريق شخص؛ يمكن تكراره
command-passphrase-of = عبارة السر الخاصة بـ { $volunteer }:
command-export-replace = الكتابة مكان نسخة سبق إخراجها
command-export-written =
    { $offers ->
        [zero] لم يكتب أي عرض مساعدة في { $path }.
        [one] كتب عرض مساعدة واحد في { $path }.
        [two] كتب عرضا مساعدة في { $path }.
        [few] كتبت { $offers } عروض مساعدة في { $path }.
        [many] كتب { $offers } عرض مساعدة في { $path }.
       *[other] كتب { $offers } عرض مساعدة في { $path }.
    }
command-export-left-out =
    { $offers ->
        [zero] لم يترك أي عرض.
        [one] ترك عرض واحد لا يتم إلا عن طريق شخص؛ اذكروه مع --with إذا كان يجب أن يخرج.
        [two] ترك عرضان لا يتمان إلا عن طريق شخص؛ اذكروهما مع --with إذا كان يجب أن يخرجا.
        [few] تركت { $offers } عروض لا تتم إلا عن طريق شخص؛ اذكروها مع --with إذا كان يجب أن تخرج.
        [many] ترك { $offers } عرضا لا تتم إلا عن طريق شخص؛ اذكروها مع --with إذا كان يجب أن تخرج.
       *[other] ترك { $offers } عرض لا تتم إلا عن طريق شخص؛ اذكروها مع --with إذا كان يجب أن تخرج.
    }
command-error-offer-unknown = لا يوجد في الدليل عرض باسم { $id }
command-error-stands = { $path } موجود من قبل؛ مع --replace يكتب الجديد مكانه
command-error-no-export = { $path } ليس نسخة سبق إخراجها ويبقى كما هو؛ اختاروا مكانا آخر
## The desk keeps its directory
keeping-text = { $text }
keeping-free = مجانا
keeping-not-free = ليس مجانا
keeping-capacity =
    { $count ->
        [zero] لا توجد أماكن شاغرة
        [one] مكان شاغر واحد
        [two] مكانان شاغران
        [few] { $count } أماكن شاغرة
        [many] { $count } مكانا شاغرا
       *[other] { $count } مكان شاغر
    }
keeping-capacity-of = الشاغر: { $count }، { $unit }
keeping-ages-between = العمر من { $first } إلى { $last } سنة
keeping-ages-from = العمر من { $first } سنة فما فوق
keeping-ages-to = العمر حتى { $last } سنة
keeping-hours-between = { "\u200F" }{ $days } { $opens } – { $closes }
keeping-hours-from = { $days } من الساعة { $opens }
keeping-hours-days = { "\u200F" }{ $days }
keeping-hours-noted = { "\u200F" }{ $hours } ({ $note })
keeping-hours-until = { $hours }، حتى { $last }
keeping-did-add = أضيف في هذا المكتب
keeping-did-edit = تم التغيير
keeping-did-check = تم السؤال: المعلومات صحيحة
keeping-did-close = توقف نهائيا
keeping-did-close-for-now = مغلق مؤقتا
keeping-did-reopen = مفتوح من جديد
keeping-did-move = انتقل إلى مكان آخر
keeping-did-succeed = حل محله عرض آخر
keeping-did-count = تم تسجيل الأماكن الشاغرة أو مدة الانتظار
keeping-did-note = ملاحظة من المكتب
keeping-did-mark = من الآن بعد التعارف فقط
keeping-did-unmark = يمكن للجميع معرفته
keeping-did-place = أخذ مكانه في قائمتنا
keeping-did-take-back = تم التراجع عن الإضافة
listing-printed = يمكن أن يكون على الورق
listing-by-introduction = بعد التعارف فقط، وليس على الورق
complexity-light = سؤال بسيط
complexity-medium = أكثر من سؤال واحد
complexity-heavy = أسئلة كثيرة متشابكة
field-name = الاسم
field-alternate-name = اسم لطيف للزوار
field-description = ما هو
field-needs = لأي أمر
field-hours = متى
field-places = العنوان
field-areas = لأي أحياء
field-phones = الهاتف
field-email = البريد الإلكتروني
field-url = الموقع الإلكتروني
field-contacts = من يمكن سؤاله
field-languages = اللغات
field-interpretation = الترجمة الشفهية
field-setting = من يقوم به
field-form = مع شخص واحد أو في مجموعة
field-reach = إلى أين يصل
field-access = كيفية الدخول
field-application = عن التسجيل
field-audience = لمن
field-ages = العمر
field-eligibility = لمن، بالكلمات
field-does = ما يقومون به
field-does-not = ما لا يقومون به
field-welcome = ما يمكن فعله من أجل الآخرين
field-complexity = إلى أي حد يمكن أن يكون معقدا
field-fees = عن التكاليف
field-costs = التكاليف
field-documents = ما يجب إحضاره
field-capacity = الأماكن الشاغرة
field-waiting = مدة الانتظار
field-organization = المؤسسة
field-listing = على الورق
field-status = هل هو مستمر
field-alert = انتباه
## Public holidays

caution-holiday-desk = الفتح القادم يصادف عطلة رسمية ({ $holiday }). اتصلوا أولا.

## خدمات الآخرين إلى الدليل

command-import = قراءة خدمات من الآخرين إلى الدليل (HSDS و Open Referral UK)
command-import-path = الملف أو المجلد أو ملف zip الذي فيه الخدمات
command-import-source = اسم المصدر (وإلا فاسم الملف)
command-import-apply = وضعها في الدليل فورا دون سؤال
command-import-all = عرض كل شيء، لا البداية فقط
command-error-import = { $place }: { $why }
command-error-import-empty = لا توجد في { $path } خدمة يمكن أخذها؛ لم يتغير شيء
command-error-import-stopped = توقف الأمر؛ لم يتغير شيء
command-error-source-name = لا يصلح { $name } اسما لمصدر؛ اكتبوا الاسم مع --source بحروف لاتينية وأرقام
import-source-new = المصدر { $source } (جديد)، من { $from }
import-source-known = المصدر { $source }، من { $from }؛ آخر تغيير { $date }، من { $before }
import-read = الصيغة: { $format }، النسخة { $version }. ما قرئ: { $services }. ما رفض: { $refused }.
import-version-unknown = غير معروفة
import-format-json = JSON
import-format-pages = JSON على صفحات
import-format-ndjson = JSON على أسطر
import-format-tabular = جداول
import-counts = جديد: { $new }. تغير: { $changed }. لم يعد موجودا: { $gone }. بقي كما هو: { $same }.
import-refused = رفض ({ $times }):
import-repaired = صحح ({ $times }):
import-cleaned = رموز حذفت ({ $times }):
import-masked = جعل غير مقروء ({ $times }):
import-not-carried = لم يؤخذ ({ $times }):
import-unused = أخذ، لكنه لا يفيد هنا ({ $times }):
import-new = جديد ({ $count }):
import-changed = تغير ({ $count }):
import-gone = لم يعد موجودا ({ $count })؛ ما كتبتم عنه بأنفسكم يبقى محفوظا:
import-change = { $field }: كان { $before }، ويصبح { $after }
import-change-added = { $field }: الآن { $after }
import-change-removed = { $field }: لم يعد موجودا؛ كان { $before }
import-line = { $field }: { $what } ({ $place })
import-line-often = { $field }، عدد المرات { $times }: { $what } ({ $place })
import-more = وغيرها { $count }؛ يعرض --all المزيد
import-more-untold = وغيرها { $count }
import-offer = { $name }
import-note-need = { $found } هو عندنا { $need }
import-note-term = { $found } لا يدخل في أي حاجة عندنا
import-nothing = لا يتغير شيء: هذا موجود في الدليل كما هو.
import-preview = لم يتغير شيء بعد. مع --apply يوضع هذا في الدليل.
import-ask = هل يوضع في الدليل؟ [ن/لا]
import-yes = ن نعم
import-applied = المصدر { $source } موجود في الدليل. عدد الخدمات: { $services }.
import-declined = لم يتغير شيء.
import-progress = ما قرئ من الخدمات: { $services } (يوقفه Ctrl-C)
## كل شيء عن جهة واحدة

key-show-offer = كل التفاصيل
detail-own-name = الاسم الأصلي
detail-organization = الجهة
detail-what = ما هو
detail-mind = تنبيه
detail-go-to = الذهاب إلى
detail-needs = المساعدة في
detail-setting = من يساعد
detail-form = فرد أم مجموعة
detail-reach = إلى أين يصل
detail-not-placed = لم يملأ بعد
detail-does = ما يقومون به
detail-does-not = ما لا يقومون به
detail-audience = لمن
detail-ages-between = من عمر { $from } إلى { $to }
detail-ages-from = ابتداء من عمر { $from }
detail-ages-to = حتى عمر { $to }
detail-languages = اللغات
detail-access = كيفية الدخول
detail-road-direct = يمكن للزائر الذهاب مباشرة، دون وسيط.
detail-road-through = لا يمكن للزائر الذهاب مباشرة.
detail-by-introduction = لا يكتب على الورقة. عرفوا الزائر بأنفسكم.
detail-costs = التكلفة
detail-free = مجانا
detail-bring = ما يلزم إحضاره
detail-when = الوقت
detail-where = المكان
detail-walk = المشي نحو { $minutes } د من { $place }، ومع المشاية بعجلات أو عربة الأطفال { $pushing } د
detail-areas = منطقة العمل
detail-phone = الهاتف
detail-mail = البريد الإلكتروني
detail-page = الموقع
detail-ask-for = السؤال عن
detail-room = الأماكن
detail-room-free = الأماكن الخالية: { $count } { $unit }
detail-waiting = الانتظار
detail-welcome = مرحب أيضا بـ
detail-complexity = مناسب لـ
detail-record = في هذا المكتب
detail-record-chosen = عدد مرات الاختيار: { $chosen }
detail-record-last = آخر مرة يوم { $date }
detail-record-told = ساعد: { $helped }، قليلا: { $partly }، لم يساعد: { $not }
detail-record-untold = لم نعرف بعد كيف سار الأمر
detail-sources = المصادر
detail-source = [{ $place }] { $source } ({ $checked })
detail-checked-from = { $what } ({ $checked } [{ $place }])
detail-gone = لم تعد هذه الجهة في الدليل.
detail-list = { $all }
detail-described = {"\u200F"}{ $what }: { $about }
hours-span = { $opens } إلى { $closes }
hours-from = ابتداء من { $opens }
hours-until = حتى { $closes }
hours-open-day = الساعة غير معروفة
hours-list = { $all }
hours-doubtful = اسألوا: { $all }
hours-day-unknown = غير معروف
hours-on = يوم { $day } { $hours }
## Searching the directory

key-directory = البحث في الدليل
key-filters = التصفية
key-clear-filters = إزالة التصفية
search-title = البحث في الدليل
search-hint = اكتبوا الموضوع بكلمات بسيطة: “شرب القهوة”، “مساعدة في الرسائل”.
search-count = عدد النتائج: { $count }
search-count-or-more = عدد النتائج: { $count }، وربما أكثر
search-all = في الدليل { $count } من الأماكن والأشخاص
search-none = لم نجد شيئا.
search-none-try-words = جربوا كلمة أخرى، أو بداية كلمة فقط.
search-none-try-filters = أزيلوا شرطا من شروط التصفية: { $filters }.
search-filters-set = فقط: { $filters }
search-filters-none = بلا تصفية
search-filters-title = إظهار هذا فقط (يتغير بالمفتاحين ← و →)
search-filter-value = من حيث { $filter }: { $value }
search-filter-any = لا يهم
search-filter-yes = نعم
search-filter-need = لأي أمر
search-filter-language = اللغة
search-filter-setting = من يقوم به
search-filter-form = مع شخص واحد أو في مجموعة
search-filter-reach = إلى أين يصل
search-filter-access = كيفية الدخول
search-filter-near = المشي ابتداء من
search-filter-within = مسافة المشي
search-filter-open = مفتوح
search-filter-free = مجانا
search-filter-fresh = تم التحقق منه في آخر ستة أشهر
search-within-minutes = { $minutes ->
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
search-at = { $place }
search-walking = المشي إليه: { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
search-open-now = الآن
search-open-today = اليوم
search-open-week = هذا الأسبوع
search-opens-later = اليوم ابتداء من الساعة { $opens }
search-opens-on = { $weekday } ابتداء من الساعة { $opens }
search-spoken = اللغات: { $languages }
search-not-placed = ليس له مكان في قائمتنا بعد
search-status = انتباه: { $status }
search-why = سبب ظهوره: { $reasons }
search-why-name = “{ $word }” في الاسم
search-why-organization = “{ $word }” في المؤسسة
search-why-place = “{ $word }” في العنوان أو الحي
search-why-description = “{ $word }” في الوصف
search-why-means = “{ $word }” من باب: { $meaning }
search-why-slip = { $why } (بكتابة قريبة)
search-why-need = يبدو أن السؤال عن: { $need }
command-search = البحث في الدليل بكلمات بسيطة
command-search-words = الموضوع، مثل “شرب القهوة”
command-search-json = كبيانات (JSON)
command-search-need = لهذا الأمر فقط، مثل contact-meeting
command-search-language = حيث تستخدم هذه اللغة فقط، مثل ar
command-search-setting = فقط local-informal أو organised-informal أو formal
command-search-form = فقط individual (مع شخص واحد) أو collective (في مجموعة)
command-search-reach = فقط neighbourhood أو district أو city أو national
command-search-access = فقط walk-in أو call-first أو referrer أو assessment
command-search-open = المفتوح فقط: now (الآن) أو today (اليوم) أو week (هذا الأسبوع)
command-search-near = حساب المشي من هذا الحي أو الرمز البريدي
command-search-within = فقط ما يبعد هذا العدد من دقائق المشي أو أقل، مع --near
command-search-free = المجاني فقط
command-search-fresh = فقط ما تم التحقق منه في آخر ستة أشهر
command-search-most = الحد الأقصى لعدد النتائج المعروضة

## Points on the map

directory-fault-points-without-source = هنا نقاط على الخريطة ولم يذكر مصدرها (source, licence, date). لم تستعمل النقاط.

## Points on the map from a file

points-help = قراءة نقاط الرموز البريدية أو الأحياء (CSV مع سطر عناوين، أو GeoJSON). يعرض أولا ما سيتغير.
points-help-file = الملف
points-help-source = من صنع النقاط
points-help-licence = الرخصة التي تسمح باستعمالها
points-help-date = إلى أي يوم تعود النقاط
points-help-apply = خذها دون سؤال
points-unread-text = هذا الملف ليس نصا بترميز UTF-8.
points-unread-geojson = هذا الملف ليس GeoJSON فيه features: { $found }
points-unread-columns = ينقص عمود في سطر العناوين: code أو name، وlatitude وlongitude. الموجود: { $found }
points-unread-table = لا يمكن قراءة هذا الجدول: { $found }
points-refused-name = لا يوجد اسم أو رمز
points-refused-point = لا توجد نقطة ({ $found })
points-refused-far = هذه النقطة ليست في هولندا ({ $found })
points-refused-grid = هذه أمتار الشبكة الهولندية ({ $found })؛ اطلبوا الملف بالدرجات (WGS84)
points-refused-twice = { $found } مذكور من قبل
points-refused-at = السطر { $row }: { $why }
points-refused-more = { $count ->
    [one] وسطر آخر لا يمكن استعماله.
    [two] وسطران آخران لا يمكن استعمالهما.
    [few] و{ $count } أسطر أخرى لا يمكن استعمالها.
    [many] و{ $count } سطرا آخر لا يمكن استعماله.
   *[other] و{ $count } سطر آخر لا يمكن استعماله.
 }
points-preview = عدد الرموز البريدية: { $postcodes }، وعدد الأحياء: { $neighbourhoods }، وعدد الأسطر المرفوضة: { $refused }.
points-changes = جديد: { $new }. تغير: { $changed }. اختفى: { $gone }. كما هو: { $same }.
points-source = المصدر: { $source }. الرخصة: { $licence }. بتاريخ { $date }.
points-removed = حذفت من الأسماء رموز لا ترى، عددها { $count }.
points-not-applied = لم يتغير شيء. هل هذا صحيح؟ أعيدوا الأمر نفسه مع --apply.
points-applied = تم الأخذ بها في { $path }
points-nothing = لا توجد في هذا الملف نقطة واحدة يمكن استعمالها.
points-too-large = هذا الملف أكبر من { $most } MB.
points-unnamed = لا يجوز أن يكون { $option } فارغا.

## At the pace of a rollator or a buggy

reason-near-pushing-desk = حوالي { $minutes } دقيقة بمشاية أو كرسي متحرك أو عربة أطفال (+{ $points })

## Keeping the directory at the desk
key-add-offer = إضافة مكان
key-check-today = تم السؤال: صحيح
key-edit-offer = تصحيح
key-change-offer = توقف أو انتقل
key-count-places = أماكن وانتظار
key-mark-introduction = بعد التعارف: نعم/لا
key-note-offer = ملاحظة
key-place-offer = تحديد مكانه
key-show-history = ما الذي تغير
key-keep = الحفظ الآن
keeping-notice-checked = { $offer }: تم السؤال اليوم. السائل: { $by }.
keeping-notice-checked-field = تم السؤال اليوم عن: { $field }.
keeping-notice-marked = من الآن بعد التعارف فقط. لن يكون على الورق بعد اليوم.
keeping-notice-unmarked = يمكن للجميع معرفته. يمكن أن يكون على الورق.
keeping-notice-kept = تم الحفظ: { $field }.
keeping-notice-noted = تم حفظ الملاحظة. لا يقرؤها إلا هذا المكتب.
keeping-notice-counted = تم الحفظ بتاريخ اليوم.
keeping-notice-placed = تم الحفظ. عندما يعرف من يقوم به وإلى أين يصل ولأي أمر، يظهر من الآن في القائمة أيضا.
keeping-notice-added = تمت إضافة { $offer } بتاريخ اليوم.
keeping-notice-done = { $offer }: { $done }.
keeping-not-kept-yet = لم يحفظ هذا بعد. مفتاح Enter يحفظه. مفتاح Esc مرة أخرى يحذفه.
keeping-fault-name = اكتبوا اسما أولا.
keeping-fault-unreadable = هذا غير ممكن بهذه الطريقة.
keeping-fault-count = اكتبوا عددا، مثل 3.
keeping-understood = سيكتب هكذا: { $values }
keeping-together = { $values }
keeping-empty = لا شيء بعد
keeping-touched = { $date }، في هذا المكتب، من: { $by }
keeping-did = { $what } – { $date }، من: { $by }
keeping-was = { $field }، من قبل: { $values }
keeping-became = { $field }، الآن: { $values }
keeping-from-source = المصدر: { $source }
keeping-gone = لم يعد هذا المكان في المصدر. ما يعرفه المكتب عنه يبقى محفوظا. إذا عاد، فهو صالح من جديد.
keeping-history-none = لم يغير هذا المكتب شيئا هنا بعد.
keeping-note-title = ملاحظة
keeping-note-label = هنا فقط
keeping-note-explained = لا يقرأ هذا إلا هذا المكتب. لا يكون على الورق أبدا. لا تكتبوا شيئا عن زائر.
keeping-noted = { "\u200F" }{ $text } ({ $date }، { $by })
keeping-ask-source = من أين هذه المعلومة؟ يمكن تركه فارغا.
keeping-ask-free = كم عدد الأماكن الشاغرة؟
keeping-ask-unit = أماكن لأي شيء؟ مثلا: رفقاء
keeping-ask-waiting = كم مدة الانتظار؟
keeping-ask-alert = ما الذي يجب معرفته عن هذا؟ مثلا: يفتح من جديد في مارس. يمكن تركه فارغا.
keeping-ask-successor = ما الذي حل محله؟ اكتبوا جزءا من الاسم ثم اختاروا.
keeping-alert-successor = توقف هذا المكان. المكان الجديد: { $offer }.
keeping-change-title = ماذا حدث؟
keeping-change-for-a-while = مغلق مؤقتا
keeping-change-for-good = توقف نهائيا
keeping-change-moved = انتقل إلى عنوان آخر
keeping-change-succeeded = حل محله مكان آخر
keeping-change-open = مفتوح من جديد
keeping-change-taken-back = التراجع عن إضافتنا
keeping-hint-hours = مثلا: الثلاثاء 10-12؛ الخميس 14:00-16:00. يمكن استعمال كلمات أخرى أيضا.
keeping-hint-places = الاسم، الشارع والرقم، الرمز البريدي والمدينة. بين عنوان وآخر ضعوا علامة ؛
keeping-hint-phones = مثلا: 020 123 45 67 (الاستقبال)؛ 06 12 34 56 78
keeping-hint-contacts = فقط من يوافق على ذلك. مثلا: Annie (مضيفة)
keeping-hint-ages = مثلا: 18-65 أو 65- أو -18
keeping-hint-costs = مبلغ باليورو. مجانا يعني 0.
keeping-hint-several = أكثر من واحد؟ ضعوا بينها علامة ؛
keeping-add-title = مكان جديد – الاسم وحده ضروري، والباقي يمكن أن يأتي فيما بعد
keeping-add-what = ماذا يفعلون
keeping-add-where = أين
keeping-add-ask-name = ما اسمه؟
keeping-add-ask-what = ماذا يفعلون هناك؟ قولوه بكلماتكم.
keeping-add-ask-needs = لأي أمر يمكن إرسال شخص إلى هنا؟ الأقرب إلى كلماتكم في الأعلى. مفتاح المسافة للاختيار، وEnter للمتابعة.
keeping-add-ask-where = أين هو؟ حي، أو: الاسم، الشارع والرقم، الرمز البريدي والمدينة.
keeping-add-ask-when = متى؟ مثلا: الثلاثاء 10-12. يمكن استعمال كلمات أخرى أيضا.
keeping-add-ask-setting = من يقوم به؟
keeping-add-ask-whom = من يمكن سؤاله؟ اسم أو رقم أو بريد إلكتروني. يمكن أن يكون هذا على الورق، فاكتبوا فقط من يوافق على ذلك.
keeping-add-ask-languages = أي لغات يتكلمون هناك؟ مفتاح المسافة للاختيار، وEnter للمتابعة.
keeping-add-ask-form = هل هو لشخص واحد، أم مع آخرين؟ مفتاح المسافة للاختيار، وEnter للمتابعة.
keeping-add-ask-reach = إلى أين يصل؟
keeping-add-ask-access = كيف يمكن الدخول؟ مفتاح المسافة للاختيار، وEnter للمتابعة.
## من يوجد، على المحاور الثلاثة

key-axes = من يوجد
key-next-topic = الموضوع التالي
key-previous-topic = الموضوع السابق
key-next-place = حي آخر
key-gaps = ما ينقص
axes-title = من يوجد: من الجيران إلى المختصين، من الفرد إلى المجموعة
axes-lens = { $topic } · { $place } · عدد الجهات: { $count } · حاجات بلا أحد: { $nobody }
axes-lens-unknown = { $lens } · حي غير معروف: { $count }
axes-all-topics = كل المواضيع
axes-all-places = كل الأحياء
axes-one-place = { $place }
axes-column-local = الجيران
axes-column-organised = المتطوعون
axes-column-formal = المختصون
axes-row-individual = مع شخص واحد
axes-row-both = الاثنان
axes-row-collective = في مجموعة
axes-count = { $count }
axes-cell = { $column }، { $row }: { $count }
axes-unplaced = بلا مكان بعد: { $count }
axes-nobody = لا أحد
axes-introduced = لا يكتب على الورقة
axes-other-language = { $name }
axes-told = { $all }
axes-reach-neighbourhood = الحي
axes-reach-district = جزء من المدينة
axes-reach-city = المدينة
axes-reach-national = البلد
gaps-title = ما ينقص
gaps-explained = هذا ما يقوله الدليل. قد يوجد أحد ولم يكتب فيه بعد.
gaps-none = لا ينقص شيء حسب ما نعرف.
gaps-needs-nobody = لا يوجد أحد من أجل
gaps-needs-only-formal = يوجد مختصون فقط من أجل
gaps-needs-only-informal = يوجد جيران ومتطوعون فقط من أجل
gaps-languages-nobody = لغات لا يتكلمها أحد
gaps-languages-silent = جهات لا يذكر الدليل لغاتها: { $count }.
gaps-languages-only-formal = لغات يتكلمها المختصون فقط
gaps-languages-only-informal = لغات يتكلمها الجيران والمتطوعون فقط
keeping-help-with-desk = أيضا ما يعرفه المكتب نفسه: الاسم القصير لأحد المتطوعين، مع --passphrase-file

## The board of open questions

key-board = لوحة الأسئلة
key-ask-board = سؤال جديد
key-answer-question = جواب
key-close-question = إزالة من اللوحة
board-title = { $count ->
    [zero] لوحة الأسئلة: لا أسئلة مفتوحة
    [one] لوحة الأسئلة: سؤال مفتوح واحد
    [two] لوحة الأسئلة: سؤالان مفتوحان
    [few] لوحة الأسئلة: { $count } أسئلة مفتوحة
    [many] لوحة الأسئلة: { $count } سؤالا مفتوحا
   *[other] لوحة الأسئلة: { $count } سؤال مفتوح
 }
board-explained = ما يبحث عنه شخص ولا نعرفه بعد. من يعرف شيئا يضيفه.
board-empty = اللوحة فارغة. اضغطوا n لتعليق سؤال.
board-asked = سأل { $by } هذا { $age } · { $to }
board-answered = { $answer } ({ $by }، { $on })
board-age-today = اليوم
board-age-yesterday = أمس
board-age-days = قبل { $days ->
    [zero] أيام
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
 }
board-to-anyone = لكل من يعرف
board-to-coordinator = للمنسق أو المنسقة
board-to-volunteer = إلى { $name }
board-ask-title = عما يجري البحث؟
board-ask-no-names = اكتبوا فقط ما يجري البحث عنه. لا تكتبوا اسم الزائر ولا عنوانه ولا رقمه: كل من في هذا المكتب يقرأ ذلك.
board-ask-who = من قد يعرف هذا؟
board-answer-explained = اكتبوا جزءا من الاسم واختاروا بالسهم ↓، أو اكتبوا الجواب بأنفسكم.
board-answer-in-words = كتابته هكذا، بكلمات خاصة
board-notice-asked = السؤال معلق على اللوحة.
board-notice-masked = السؤال معلق على اللوحة. حذف رقم يشبه رقم BSN.
board-notice-answered = أضيف الجواب.
board-notice-in-words = هذا الجواب بالكلمات. اضغطوا v لجواب آخر.
board-notice-gone = لم يعد هذا في الدليل. اضغطوا v لجواب آخر.
board-notice-close-again = لم يجب أحد بعد. اضغطوا s مرة أخرى لإزالة السؤال من اللوحة.
board-notice-closed = أزيل السؤال من اللوحة.
board-home = { $count ->
    [zero] لا أسئلة مفتوحة على اللوحة (b)
    [one] على اللوحة سؤال مفتوح واحد (b)
    [two] على اللوحة سؤالان مفتوحان (b)
    [few] على اللوحة { $count } أسئلة مفتوحة (b)
    [many] على اللوحة { $count } سؤالا مفتوحا (b)
   *[other] على اللوحة { $count } سؤال مفتوح (b)
 }
## قراءة ملف عروض

feed-note = { $place }: { $what }
feed-note-of-field = { $place }، { $field }: { $what }
feed-in-file = { $file }
feed-in-line = { $file }، السطر { $line }
feed-in-item = { $file }، العرض رقم { $item }
feed-repaired = كان هنا «{ $found }». صار الآن «{ $now }».
feed-filled-in = كان هذا فارغا. صار الآن «{ $now }».
feed-cleaned = حذفنا أحرفا لا ترى أو تربك الشاشة. عددها: { $count }.
feed-shortened = هذا النص طويل جدا. حذفنا آخره. عدد الأحرف المحذوفة: { $count }.
feed-masked = كانت هنا أرقام قد تكون أرقام خدمة المواطن (BSN). أخفيناها. عددها: { $count }.
feed-left-out = «{ $found }» لم يؤخذ: { $why }
feed-left-out-whole = لم يؤخذ هذا: { $why }
feed-no-such-field = هذا الحقل غير موجود في المعيار. عدد المرات التي لم يؤخذ فيها: { $times }.
feed-repeated = هذا موجود مرتين بالشكل نفسه تماما. أخذناه مرة واحدة.
feed-more = في هذا الملف أشياء أخرى مثل هذا لم نذكرها واحدا واحدا. عددها: { $times }.
feed-refused = لم يدخل هذا العرض: { $why }
feed-why-ambiguous = يمكن أن يقرأ بأكثر من طريقة.
feed-why-unreadable = هذا ليس مكانه، أو لا يمكن أن يقرأ.
feed-why-not-utf8 = لا يمكن أن تقرأ الحروف. احفظوا الملف بترميز UTF-8.
feed-why-missing = هذا ضروري، وهو ناقص.
feed-why-dangling = هذا يشير إلى شيء غير موجود.
feed-why-id-twice = هذا المعرف موجود من قبل، ومعه بيانات أخرى.
feed-why-no-place = لا مكان لهذا في المعيار.
feed-fault-not-a-feed = ليس هنا عروض مساعدة، أو هي بشكل لا يعرفه inloop.
feed-fault-unreadable = لا يمكن أن يقرأ هذا ({ $said }).
feed-fault-broken-json = هذا ليس ملف JSON سليما ({ $said }).
feed-fault-broken-table = هذا ليس جدولا سليما ({ $said }).
feed-fault-broken-archive = هذا ليس ملف zip سليما ({ $said }).
feed-fault-locked = هذا مقفل بكلمة سر.
feed-fault-leads-outside = هذا الاسم يشير إلى مكان خارج ملف zip. رفضنا الملف كله.
feed-fault-link = هذا رابط إلى ملف آخر. رفضنا ملف zip كله.
feed-fault-bomb = يصير هذا كبيرا جدا عند فكه. رفضنا ملف zip كله.
feed-fault-name-twice = هناك ملفان بهذا الاسم.
feed-fault-not-utf8 = لا يمكن أن تقرأ الحروف. احفظوا الملف بترميز UTF-8.
feed-fault-too-large = هذا كبير جدا. الحد الأقصى بالبايت: { $most }.
feed-fault-service-too-large = عرض واحد أو سطر واحد كبير جدا. الحد الأقصى بالبايت: { $most }.
feed-fault-too-many-values = في عرض واحد بيانات كثيرة جدا. الحد الأقصى: { $most }.
feed-fault-too-many-files = الملفات كثيرة جدا. الحد الأقصى: { $most }.
feed-fault-too-many-services = العروض كثيرة جدا. الحد الأقصى: { $most }.
feed-fault-too-deep = طبقات هذا الملف كثيرة جدا. الحد الأقصى: { $most }.
## صورة من يوجد

picture-title = من يوجد
picture-title-of = من يوجد من أجل { $place }
picture-counted = عدد الجهات في الدليل: { $count }، يوم { $date }
picture-bars = تبين الخطوط إلى أين تصل الجهة: خط واحد للحي، وأربعة للبلد كله.
picture-unknown-area = جهات لا يذكر الدليل حيها: { $count }. لا تظهر هنا.
picture-about = { $reach } · { $languages }
picture-more = وأيضا: { $count }
picture-introduced = بلا اسم: { $count }. المكتب يعرفكم بهم
picture-mind = تنبيه
picture-footer = من دليل المكتب. الفراغ في هذه الصورة سؤال، وليس حكما.
picture-written = الصورة في { $path }. عدد الجهات: { $count }.
picture-error-ending = { $path } لا ينتهي بـ .pdf أو .svg؛ جربوا inloop directory picture --help
picture-error-place-unknown = ليس في الدليل حي اسمه { $place }
command-picture = يصنع صورة لمن يوجد: من الجيران إلى المختصين، من الفرد إلى المجموعة
command-picture-out = الملف؛ نهاية الاسم تحدد الشكل: .pdf أو .svg
command-picture-neighbourhood = من يوجد من أجل هذا الحي فقط
command-picture-lang = لغة الصورة، مثل nl أو ar
command-picture-replace = يكتب الصورة مكان ملف موجود

## The week's round

key-round = جولة الاتصال
key-print-sheet = طباعة قائمة الاتصال
round-title = جولة الاتصال لهذا الأسبوع
round-explained = مكالمة قصيرة تفيد أكثر مع المذكورين هنا. k: تم التحقق اليوم.
round-empty = لا أحد للاتصال به هذا الأسبوع. تم التحقق من كل شيء حديثا.
round-why-failed = { $not ->
    [0] عدد المرات التي ساعد فيها قليلا فقط: { $partly }
   *[other] { $partly ->
        [0] عدد المرات التي لم يساعد فيها: { $not }
       *[other] عدد المرات التي لم يساعد فيها: { $not }، والتي ساعد فيها قليلا: { $partly }
    }
 }
round-why-chosen = عدد مرات الاختيار: { $count }
round-why-old = تم التحقق يوم { $on }
round-why-unchecked = لم يتم التحقق منه قط
round-why-hours = المواعيد غير سارية
round-why = { $reasons }
round-no-number = لا رقم
round-not-on-paper = عدد من ليسوا في قائمة الاتصال: { $count }. الوصول إليهم عن طريق التعريف ولا يكتبون على الورق أبدا.
round-notice-printed = أرسلت قائمة الاتصال إلى { $printer }.
round-notice-saved = قائمة الاتصال في { $path }
round-notice-nothing = لا شيء يجوز أن يكون في قائمة الاتصال.
round-sheet-title = قائمة الاتصال ليوم { $date }
round-sheet-intro = اتصلوا وضعوا علامة أمام الصحيح. ثم اكتبوا ما تغير في الدليل. لا تكتبوا شيئا عن الزوار.
round-sheet-hours = المواعيد: { $hours }
round-sheet-hours-unknown = متى يفتحون؟
round-sheet-address = العنوان: { $address }
round-sheet-room = يوجد مكان؛ وإلا فكم مدة الانتظار؟
round-sheet-languages = اللغات: { $languages }
round-sheet-languages-unknown = أي لغات يتكلمون؟
round-sheet-same = كل شيء ما زال صحيحا
round-sheet-remark = ما تغير:
round-sheet-footer = قائمة اتصال { $desk }. لا بيانات عن الزوار.

## From a search that finds nobody to the board

search-none-try-board = أو علقوا السؤال على اللوحة: F5. قد يعرف أحد الزملاء.

## أين تتكلم اللغة: تجدونها بهذا أيضا

language-where-nl = هولندا، بلجيكا، سورينام
language-where-en = المملكة المتحدة، أيرلندا، نيجيريا، غانا
language-where-tr = تركيا، بلغاريا
language-where-ar = المغرب، سوريا، العراق، مصر، اليمن، السودان
language-where-nl-simple = جمل قصيرة وكلمات سهلة
language-where-fa = إيران (الفارسية)، أفغانستان (الدرية)
language-where-ckb = العراق، إيران
language-where-kmr = تركيا، سوريا
language-where-ti = إريتريا، إثيوبيا
language-where-am = إثيوبيا
language-where-so = الصومال، إثيوبيا، كينيا
language-where-uk = أوكرانيا
language-where-ru = روسيا، أوكرانيا، بيلاروسيا، آسيا الوسطى
language-where-pl = بولندا
language-where-ro = رومانيا، مولدوفا
language-where-bg = بلغاريا
language-where-es = إسبانيا، كولومبيا، فنزويلا، جمهورية الدومينيكان
language-where-pt = البرتغال، البرازيل، الرأس الأخضر، أنغولا
language-where-fr = فرنسا، بلجيكا، الكونغو، المغرب، غينيا
language-where-pap = كوراساو، بونير، أروبا
language-where-zh = الصين، هونغ كونغ، تايوان
language-where-hi = الهند، سورينام (سرنامي)
language-where-ur = باكستان، الهند
language-find = للبحث عن لغة: بالهولندية أو الإنجليزية أو باسمها أو باسم بلد
language-nothing-found = لم نجد لغة بالكتابة “{ $text }”. الرجاء حذف حرف أو اختيار لغة قريبة.

## نصوص للمترجم

command-words = النصوص: إلى المترجم، ومن المترجم، وإلى أين وصلت كل لغة
command-words-sheet = يكتب نصوص لغة في جدول من أجل مترجم
command-words-sheet-lang = اللغة، مثل so أو ar
command-words-sheet-out = الجدول (.xlsx)
command-words-sheet-replace = استبدال ملف موجود
command-words-merge = يأخذ جدولا تم ملؤه
command-words-merge-path = الجدول (.xlsx)
command-words-merge-by = من ترجم أو قرأ: دور، أو اسم يجوز حفظه
command-words-merge-source = مجلد مصدر البرنامج بدلا من هذا المكتب
command-words-merge-checked = قرأ المترجم كل شيء: ما بقي فارغا فهو صحيح
command-words-merge-apply = أخذه دون سؤال
command-words-status = يبين إلى أين وصلت كل لغة
command-words-status-lang = هذه اللغة فقط
command-words-status-json = كبيانات (JSON)
command-words-audio = يبين النصوص التي لم تسجل بعد بالصوت
command-words-audio-lang = اللغة، مثل so أو ar
sheet-column-id = الرمز
sheet-column-id-explained = اسم النص. لا تغيروه: به يجد البرنامج النص.
sheet-column-place = أين
sheet-column-place-explained = أين يقرأ هذا النص، وأحيانا مع أي أعداد.
sheet-column-dutch = الهولندية
sheet-column-dutch-explained = النص الأصلي. الكلمات التي بين أقواس معقوفة يملؤها البرنامج.
sheet-column-english = الإنكليزية
sheet-column-english-explained = للمساعدة حين لا تكون الهولندية واضحة.
sheet-column-present = النص الآن
sheet-column-present-explained = ما يقوله البرنامج الآن. فارغ: لم يترجم بعد.
sheet-column-new = النص الجديد
sheet-column-new-explained = املؤوه فقط إذا كان النص الآن غير صحيح. اتركوا الكلمات التي بين أقواس معقوفة كما هي؛ يجوز تغيير مكانها.
sheet-column-remark = ملاحظة
sheet-column-remark-explained = أسئلة، أو لماذا يجب تغيير شيء. دون أسماء الزوار.
sheet-place-question = المحادثة: سؤال للزائر
sheet-place-choice = المحادثة: جواب للاختيار
sheet-place-table = المحادثة: على شاشة الزائر
sheet-place-paper = على الورقة التي يأخذها الزائر معه
sheet-place-card = على بطاقة لما لا يمكن أن ينتظر
sheet-place-list = في قوائم، على الشاشة وعلى الورق
sheet-place-volunteer = على شاشة المتطوع
sheet-place-key = بجانب مفتاح في أسفل الشاشة: قصير جدا
sheet-place-command = في نافذة الأوامر، لمن يعتني بالبرنامج
sheet-place-call-sheet = على قائمة اتصالات المتطوعين
sheet-place-hint = { $place } (الشرح تحته)
sheet-place-when = { $place }. عندما { $when }
sheet-when-exactly = يكون { $name } بالضبط { $number }
sheet-when-some = يكون { $name } مثلا { $numbers }
sheet-when-other = يكون { $name } أي عدد آخر
sheet-refused-id = لا يوجد نص بالرمز { $id }
sheet-refused-twice = هذا النص موجود مرتين
sheet-refused-dutch = تغير النص الهولندي منذ إعداد هذا الجدول؛ أعدوا جدولا جديدا
sheet-refused-formula = هنا معادلة بدلا من نص
sheet-refused-name-missing = ينقص { $name }
sheet-refused-name-unknown = لا مكان هنا لـ { $name }
sheet-refused-brace = يوجد قوس معقوف وحده؛ اتركوا الكلمات التي بين الأقواس كاملة
sheet-refused-long = النص طويل جدا: { $letters } حرفا، والمتاح هنا { $most }
sheet-refused-other-missing = ينقص النص لكل الأعداد الأخرى
sheet-refused-value-missing = ترجموا أيضا النص الذي يتبعه هذا الشرح
sheet-refused-unwritable = لا يمكن وضع هذا النص في الملف
sheet-refused-at = لم يؤخذ، الصف { $row }: { $why }
sheet-written = كتب { $rows } من الصفوف في { $path }
sheet-error-dutch = الهولندية هي أصل كل النصوص؛ اختاروا لغة أخرى
sheet-error-language = { $name } ليست من لغات هذا البرنامج
sheet-error-no-sheet = لا يمكن استعمال { $path }: { $why }
sheet-why-no-xlsx = ليس جدولا (.xlsx)
sheet-why-large = أكبر من { $most } ميغابايت
sheet-why-rows = فيه أكثر من { $most } صف
sheet-why-language = اسم الورقة ليس لغة، مثل so أو ar
sheet-error-by = اذكروا بـ --by من قرأ كل شيء
sheet-error-source = لا يوجد في { $path } مجلد locales/nl فيه نصوص
sheet-merge-of = { $language }: تتغير { $changes } من النصوص، تمت مراجعة { $checked }، ولم يؤخذ { $refused } من الصفوف.
sheet-merge-before = الآن: { $text }
sheet-merge-after = يصبح: { $text }
sheet-merge-row = الصف { $row }، { $id }
sheet-merge-remark = ملاحظة على الصف { $row }، { $id }: { $remark }
sheet-merge-more = و{ $count } غيرها
sheet-merge-nothing = لا شيء يتغير.
sheet-merge-ask = هل نأخذه؟ [ن/لا]
sheet-merge-preview = لم يتغير شيء بعد. مع --apply يؤخذ.
sheet-merge-declined = لم يتغير شيء.
sheet-merge-applied = أخذ إلى { $path }
sheet-status-language = اللغة
sheet-status-reader = القارئ
sheet-status-total = الكل
sheet-status-machine = آلي
sheet-status-written = إنسان
sheet-status-checked = تمت مراجعته
sheet-status-missing = ناقص
sheet-status-resident = الزائر
sheet-status-desk = المتطوع
sheet-audio-row = { $id }، نحو { $seconds } ث: { $text }
sheet-audio-left = { $language }: بقي { $count } من النصوص للتسجيل، معا نحو { $minutes } دقيقة. احفظوها في { $path }
sheet-audio-done = { $language }: كل شيء مسجل.

## بطاقات بترجمة لم يراجعها أحد

card-translation-unread = لم يقرأ هذه الترجمة بعد أحد يتكلم اللغة. لذلك يوجد النص الهولندي بجانبها.

## القراءة بصوت عال

key-read-aloud = قراءة بصوت عال
aloud-title = هل نقرأ بصوت عال؟
aloud-explained = على هذه الشاشة ما حكاه أو كتبه شخص. كل من هو قريب يسمعه.
aloud-yes = نعم، اقرأ بصوت عال
aloud-no = لا
aloud-begun = تتم القراءة بصوت عال. للإيقاف: ^S مرة أخرى أو Esc.
aloud-stopped = توقفت القراءة بصوت عال.
aloud-failed = لا يمكن لهذا الكمبيوتر أن يقرأ بصوت عال.
## Typen in een veld

help-field = في حقل الكتابة: الأسهم مع Shift تحدد النص، وCtrl+A يحدد الكل. Ctrl+C ينسخ، وShift+Del يقص، وCtrl+V يلصق: داخل inloop فقط، ويمحى ذلك عندما يقفل المكتب.
## العرض الكبير

key-show-large = عرض بحروف كبيرة
large-leave = Ctrl+E: الحجم العادي
large-page = الصفحة { $page } من { $pages }: PgUp، PgDn
large-missing = حروف هذه اللغة غير موجودة في هذا الحاسوب. اطلبوا من المنسق أو المنسقة تثبيت هذا: { $packages }. وإلى ذلك الحين تظهر لغتكم على الشاشة.
## الورق

paper-a5 = A5
paper-a4 = A4
paper-a4-large = A4 بأحرف كبيرة
paper-receipt80 = إيصال
preview-script-missing = حروف { $language } غير موجودة على هذا الحاسوب. على الورقة الآن الهولندية فقط. الرجاء الطلب من المنسق تثبيت هذا: { $packages }

## الإعدادات، وأي سطر يظهر صحيحا؟

key-settings = الإعدادات
settings-title = إعدادات هذا الحاسوب
settings-explained = اختاروا سطرا بالمفتاحين ↑ و ↓. وغيروا ما فيه بمفتاح Enter أو بالمفتاحين ← و →. يسري التغيير فورا ويبقى.
settings-language = لغتكم
settings-right-to-left = ما يكتب من اليمين إلى اليسار (العربية)
settings-look = انظروا أي سطر يظهر صحيحا
settings-colours = الألوان
settings-large = نص الساكن بحروف كبيرة
settings-large-print = ورقة بحروف كبيرة
settings-lock = القفل إذا لم يعمل أحد شيئا
settings-auto = تلقائيا
settings-app = برنامج inloop يرتب الحروف
settings-terminal = النافذة ترتب الحروف
settings-blocks = كبيرة، بمربعات
settings-of-terminal = ألوان النافذة
settings-dark = فاتح على غامق
settings-light = غامق على فاتح
settings-contrast = تباين شديد
settings-where-needed = عند الحاجة
settings-always = دائما
settings-never = بالمفتاح فقط
settings-yes = نعم
settings-no = لا
settings-minutes = { $minutes ->
    [one] بعد دقيقة واحدة
    [two] بعد دقيقتين
    [few] بعد { $minutes } دقائق
   *[other] بعد { $minutes } دقيقة
}
reading-title = أي سطر يظهر صحيحا؟
reading-explained = العربية تكتب من اليمين إلى اليسار. هذه الكلمة الكبيرة صحيحة دائما. ابحثوا عن السطر الذي فيه الكلمة نفسها: حروفها متصلة وبالترتيب نفسه، وإلى يسارها التاريخ 17-03-2026.
reading-blocks = لا هذا ولا ذاك: ارسموها كبيرة
reading-unknown = لا أستطيع أن أميز
notice-reading = حفظ ذلك لهذه النافذة. تجدونه في الإعدادات.
## أسطر نص بسيطة (--plain)

plain-no-desk = لا يوجد مكتب استقبال على هذا الحاسوب بعد. الرجاء تشغيل inloop بدون --plain والإجابة عن الأسئلة، أو استعمال: inloop setup
plain-type-language = الرجاء كتابة رقم اللغة أو اسمها. أو كتابة رمز محادثة لمتابعتها.
plain-no-language = هذه اللغة ليست في القائمة، ولا يوجد رمز كهذا. الرجاء المحاولة مرة أخرى.
plain-quiet = سطر آخر للملف.
plain-quiet-explained = إذا سُمعت أثناء المحادثة عبارة “سطر آخر للملف”، فهناك أمر لا يجوز أن يسمعه أحد غيرك. الرجاء كتابة ! عند الانفراد أو مع سماعة الأذن.
plain-card-done = الرجاء كتابة أرقام ما تم عمله. أو الضغط على Enter فقط للمتابعة.
plain-choose-card = الرجاء كتابة رقم لسماع كل شيء. أو الضغط على Enter فقط للرجوع.
plain-type-agreed = الرجاء كتابة ما تم الاتفاق عليه. أو الضغط على Enter فقط إذا لم يُتفق على شيء.
plain-chose-nobody = لم يُختر أحد. الرجاء الضغط على Enter مرة أخرى للمتابعة بدون إحالة.
plain-stop-kept = هل تريد التوقف؟ ما قيل محفوظ.
plain-stop = نعم، التوقف
plain-finished = انتهت هذه المحادثة وهي محفوظة.
plain-slip-print = طباعة
plain-slip-save = حفظ كملف PDF
plain-slip-save-text = حفظ كنص بسيط
plain-slip-done = انتهت هذه المحادثة
plain-slip-not-made = لم تُطبع الورقة ولم تُحفظ بعد. الرجاء اختيار الشيء نفسه مرة أخرى للانتهاء بدون ورقة.
plain-locked = لم يُكتب شيء منذ مدة، لذلك المكتب مقفل الآن. لم يضع شيء.
plain-help = أسطر نص بسيطة، لقارئ الشاشة أو سطر برايل
plain-help-lang = لغة الزائر، مع --plain

## الألوان

palette-help = الألوان، لهذه المرة فقط: terminal أو dark أو light أو contrast
