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
notice-coordinator-only = المنسق أو المنسقة فقط يمكنه فعل هذا.
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

## Keys, rights, consent, backup
safekeeping-title = المفاتيح والحفظ
key-safekeeping = المفاتيح والحفظ
safekeeping-volunteers = المتطوعون والمفاتيح
casebook-help = ما يحفظ: عرضه وتصحيحه ومحوه ونسخه احتياطيا
casebook-help-volunteer = الاسم القصير لمن يفتح المكتب
casebook-help-log = من اطلع
log-title = من اطلع
log-find = اكتبوا بداية رمز، أو تاريخا مثل 24-11.
log-none = لا شيء في القائمة عن هذا.
log-erased = تم محوه
log-case-opened = بدء المحادثة
log-case-viewed = قراءة
log-case-continued = متابعة المحادثة
log-case-printed = طباعة: { $sheet }
log-case-exported = حفظ كملف: { $sheet }
log-case-corrected = تصحيح إجابة
log-case-erased = محو كل شيء
log-sheet-slip = الورقة
log-sheet-hand-over = الورقة لمن يساعد
log-sheet-everything = كل شيء عن هذا الرمز
log-desk-unlocked = فتح المكتب
log-desk-locked = قفل المكتب
log-backup-made = إنشاء نسخة احتياطية
log-backup-restored = استرجاع نسخة احتياطية
log-copy-put-back = استرجاع نسخة بعد تلف
log-retention-set = تحديد مدة الحفظ
log-records-expired = محو السجلات القديمة
log-date-confirmed = تأكيد التاريخ
log-key-renewed = تجديد المفتاح
log-read = قراءة هذه القائمة
log-volunteer-added = إضافة متطوع أو متطوعة
log-volunteer-removed = إزالة متطوع أو متطوعة
log-passphrase-renewed = إعطاء عبارة سر جديدة
log-recovery-used = الفتح بمفتاح الاستعادة
log-recovery-renewed = إنشاء مفتاح استعادة جديد
record-row = كل شيء عن هذا الرمز: عرض وتصحيح
record-warning = هنا كل ما قيل. هل ينظر معكم شخص لا يحق له أن يعرف هذا؟ اسألوا الزائر أولا هل يوافق.
key-correct = تصحيح
key-save-data = حفظ لكمبيوتر
record-notice-saved = تم الحفظ باسم { $path }. هذا الملف غير مشفر: من يصل إلى هذا الكمبيوتر يمكنه قراءته.
correct-title = أي إجابة غير صحيحة؟
correct-new = ما الإجابة الصحيحة؟
correct-now = المكتوب الآن: { $answer }
correct-explained = تمحى الإجابة القديمة من كل مكان. قد يستغرق ذلك بعض الوقت.
running-correct = التصحيح
notice-corrected = تم التصحيح. محيت الإجابة القديمة من كل مكان.
erase-row = محو كل شيء
erase-title = هل نمحو كل شيء عن { $code }؟
erase-explained = كل شيء من هذه المحادثة يزول من كل ملفات هذا البرنامج. لا يمكن الرجوع عن ذلك. أما الورق الذي طبع أو حفظ كملف فعليكم التخلص منه بأنفسكم.
erase-told = هذا قيل من قبل. لا يمكن استرجاعه: { $names }
erase-told-none = لم يقل أي شيء لآخرين.
erase-no = لا، دون محو أي شيء
erase-yes = نعم، محو كل شيء
erase-done = تم محو كل شيء. هذا هو الإثبات: اطبعوه أو احفظوه.
record-help-see = كل ما يحفظ تحت رمز
record-help-correct = تصحيح إجابة: تمحى القديمة من كل مكان
record-help-erase = محو كل شيء تحت رمز، من كل الملفات
record-help-due = ما يمحى في الأيام الـ 30 القادمة
record-help-code = الرمز الموجود على الورقة
record-help-log-code = ما يخص هذا الرمز فقط
record-help-since = ابتداء من هذا اليوم فقط
record-help-json = بصيغة JSON
record-help-out = الحفظ كملف: PDF، أو JSON مع --json
record-help-lang = اللغة بجانب الهولندية
record-help-question = أي سؤال، مثل story
record-help-answer = ملف فيه الإجابة الصحيحة: نص، أو رمز اختيار؛ وإلا فسيُطلب منك كتابتها
record-help-yes = عدم السؤال أولا عن التأكيد
record-help-receipt = مكان الإثبات، كملف PDF
record-error-coordinator = لا يسمح بهذا إلا للمنسق أو المنسقة.
record-error-no-case = لا يحفظ أي شيء تحت الرمز { $code }.
record-error-no-answer = لا توجد هنا إجابة عن السؤال { $question }.
record-error-answer = لا يمكن أن يكون هذا هو الإجابة هنا. الممكن: { $choices }
record-error-not-erased = لم يمح أي شيء.
record-not-all-on-paper = لا يمكن أن يكون كل شيء على الورقة. كل شيء موجود على الشاشة.
record-receipt-saved = الإثبات موجود في { $path }
retention-title = مدة الحفظ عندنا
retention-explained = اختاروا لكل نوع، ابتداء من آخر تواصل. الحفظ مدة أطول يسري فقط على من أخبرناه بذلك. والحفظ مدة أقصر يسري على الجميع، وعلى الموجود من قبل أيضا.
retention-cases = المحادثات
retention-drafts = المحادثات التي لم تكتمل
retention-months = { $months ->
    [zero] { $months } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرا
   *[other] { $months } شهر
 }
retention-days = { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
 }
retention-keep = هكذا نحفظ
retention-would-go = { $count ->
    [zero] عندها لا تمحى أي محادثة عند الفتح القادم.
    [one] عندها تمحى محادثة واحدة عند الفتح القادم.
    [two] عندها تمحى محادثتان عند الفتح القادم.
    [few] عندها تمحى { $count } محادثات عند الفتح القادم.
    [many] عندها تمحى { $count } محادثة عند الفتح القادم.
   *[other] عندها تمحى { $count } محادثة عند الفتح القادم.
 }
retention-board = الأسئلة التي أزيلت من اللوحة
retention-access = قائمة من اطلع
retention-records = الأسطر القديمة في هذه القائمة وفي اللوحة تزول خلال شهر بعد انتهاء مدتها. أما من يحق له فتح المكتب فيبقى مسجلا دائما.
retention-notice-kept = يسري هذا من الآن.
due-title = ما يمحى قريبا
due-explained = يزول هذا تلقائيا في الأيام الـ 30 القادمة. ويمكن للمنسق أو المنسقة محوه الآن أيضا.
due-none = لا يمحى أي شيء في الأيام الـ 30 القادمة.
due-case = محادثة
due-draft = محادثة لم تكتمل
due-until = محفوظ حتى نهاية يوم { $date }
over-gone = { $count ->
    [zero] انتهت مدة الحفظ: لم تمح أي محادثة.
    [one] انتهت مدة الحفظ: محيت محادثة واحدة.
    [two] انتهت مدة الحفظ: محيت محادثتان.
    [few] انتهت مدة الحفظ: محيت { $count } محادثات.
    [many] انتهت مدة الحفظ: محيت { $count } محادثة.
   *[other] انتهت مدة الحفظ: محيت { $count } محادثة.
 }
date-title = هل تاريخ اليوم { $date }؟
date-explained = { $count ->
    [zero] حسب هذا التاريخ لم تنته مدة حفظ أي محادثة. لكن هذا المكتب لم يستعمل منذ مدة طويلة، أو ساعة هذا الكمبيوتر غير صحيحة.
    [one] حسب هذا التاريخ انتهت مدة حفظ محادثة واحدة. لكن هذا المكتب لم يستعمل منذ مدة طويلة، أو ساعة هذا الكمبيوتر غير صحيحة. إذا كان التاريخ صحيحا فستمحى الآن.
    [two] حسب هذا التاريخ انتهت مدة حفظ محادثتين. لكن هذا المكتب لم يستعمل منذ مدة طويلة، أو ساعة هذا الكمبيوتر غير صحيحة. إذا كان التاريخ صحيحا فستمحيان الآن.
    [few] حسب هذا التاريخ انتهت مدة حفظ { $count } محادثات. لكن هذا المكتب لم يستعمل منذ مدة طويلة، أو ساعة هذا الكمبيوتر غير صحيحة. إذا كان التاريخ صحيحا فستمحى الآن.
    [many] حسب هذا التاريخ انتهت مدة حفظ { $count } محادثة. لكن هذا المكتب لم يستعمل منذ مدة طويلة، أو ساعة هذا الكمبيوتر غير صحيحة. إذا كان التاريخ صحيحا فستمحى الآن.
   *[other] حسب هذا التاريخ انتهت مدة حفظ { $count } محادثة. لكن هذا المكتب لم يستعمل منذ مدة طويلة، أو ساعة هذا الكمبيوتر غير صحيحة. إذا كان التاريخ صحيحا فستمحى الآن.
 }
date-right = نعم، التاريخ صحيح
date-wrong = لا، أو لا أعرف
notice-date-wrong = لم يمح أي شيء. اضبطوا ساعة هذا الكمبيوتر ثم افتحوا المكتب من جديد.
backup-row = إنشاء نسخة احتياطية
backup-title = إنشاء نسخة احتياطية
backup-explained = كل ما في هذا المكتب يوضع في ملف واحد، مقفل بعبارة سر خاصة به. احفظوه في مكان آخر غير هذا الكمبيوتر.
backup-stick = على ذاكرة USB { $path }
backup-to = في أي مجلد
backup-passphrase = عبارة سر النسخة الاحتياطية: اكتبوها واحفظوها في مكان منفصل
backup-running = يتم إنشاء النسخة الاحتياطية ثم تعاد قراءتها
backup-running-of = لحظة من فضلكم: { $what }، { $done } من { $all } (للإيقاف Ctrl+C)
backup-made = النسخة الاحتياطية جاهزة: { $path }. تمت إعادة قراءتها كلها وهي صحيحة. عدد الأحداث: { $events }. يمكنكم الآن نزع ذاكرة USB بأمان.
backup-made-command = { $path }: أنشئت وأعيدت قراءتها وهي صحيحة: الأحداث { $events }، الملفات { $files }
backup-not-noted = النسخة الاحتياطية جاهزة. قفل المكتب أثناء ذلك، لذلك لم يسجل هذا.
backup-due-never = لم تنشأ أي نسخة احتياطية بعد. أنشئوا واحدة.
backup-due-old = آخر نسخة احتياطية بتاريخ { $date }. أنشئوا نسخة جديدة.
backup-ask-new = عبارة سر جديدة للنسخة الاحتياطية:
backup-ask-again = عبارة السر نفسها مرة أخرى:
backup-ask = عبارة سر النسخة الاحتياطية:
backup-help = إنشاء ملف واحد فيه كل ما في هذا المكتب، مقفل، ثم إعادة قراءته
backup-help-to = المجلد أو ذاكرة USB؛ أو ملف ينتهي اسمه بـ .age
backup-help-recipient = لهذا المفتاح (age1) بدلا من عبارة سر؛ يمكن تكراره. لا يمكن مع عبارة سر في الوقت نفسه: أنشئوا عندها نسختين احتياطيتين
backup-help-passphrase-file = ملف فيه عبارة سر النسخة الاحتياطية؛ وإلا فسيطلب كتابتها
backup-fault-mixed = تقفل النسخة الاحتياطية بعبارة سر أو بمفاتيح (age1)، لا بالاثنين معا؛ أنشئوا نسختين
backup-fault-not-closed = تحتاج النسخة الاحتياطية إلى عبارة سر أو مفتاح
backup-fault-recipient = “{ $key }” ليس من مفاتيح age؛ فهي تبدأ بـ age1
backup-fault-identity = لا يوجد مفتاح age في ذلك الملف
backup-fault-wrong-key = عبارة السر هذه أو هذا المفتاح لا يفتح النسخة الاحتياطية
backup-fault-takes-passphrase = هذه النسخة الاحتياطية تفتح بعبارة سر، لا بمفتاح
backup-fault-takes-identity = هذه النسخة الاحتياطية أنشئت لمفتاح: استعملوا --identity
backup-fault-too-much-work = يطلب هذا الملف عملا حسابيا أكثر من نسخة احتياطية لبرنامج inloop
backup-fault-foreign = هذا الملف ليس نسخة احتياطية لبرنامج inloop
backup-fault-cut = هذه النسخة الاحتياطية غير كاملة: آخرها ناقص
backup-fault-changed = هذه النسخة الاحتياطية تالفة أو تغير فيها شيء؛ استعملوا نسخة أخرى
backup-fault-incomplete = هذه النسخة الاحتياطية يمكن فتحها، لكنها غير كاملة؛ استعملوا نسخة أخرى
backup-fault-list = قائمة المحادثات الممحوة { $path } تالفة، وقد يعود ما مُحي؛ أعطوا قائمة سليمة مع --erased
backup-list-damaged = كانت قائمة المحادثات الممحوة تالفة. أنشأها inloop من جديد واحتفظ بالقديمة باسم erased.damaged.
backup-fault-newer = هذه النسخة الاحتياطية من إصدار أحدث من inloop؛ استعملوا ذلك الإصدار
backup-fault-not-there = ذلك المجلد أو الملف غير موجود؛ هل ذاكرة USB في مكانها؟
backup-fault-no-room = لا يوجد مكان كاف: اللازم { $needed } MB، والفارغ { $free } MB
backup-fault-read-only = لا يمكن كتابة أي شيء هناك
backup-fault-broken-off = انقطع العمل قبل نهايته: هل نزعت ذاكرة USB؟ لم تنشأ نسخة احتياطية، ولا يوجد ملف ناقص يحمل اسمها
backup-fault-read-back = ما أعيدت قراءته ليس ما كتب: لا تثقوا بذاكرة USB هذه وخذوا أخرى
backup-fault-not-empty = الاسترجاع ممكن فقط في مجلد فارغ؛ لم يتغير شيء
backup-fault-stopped = توقف الأمر؛ لم ينشأ شيء
restore-help = استرجاع نسخة احتياطية في مجلد فارغ؛ بدون --apply عرض فقط
restore-help-file = النسخة الاحتياطية
restore-help-apply = الاسترجاع فعلا
restore-help-erased = قائمة بالمحادثات الممحوة (-erased.list)؛ والقائمة الموجودة بجانب النسخة الاحتياطية تحسب دائما
restore-help-identity = ملف فيه مفتاح age الذي أنشئت له النسخة الاحتياطية
restore-found = نسخة احتياطية من { $name }، أنشئت يوم { $date }: كاملة، عدد الأحداث { $events }
restore-file =   { $name } (حجمه بالبايت: { $bytes })
restore-forgets = { $count ->
    [0] لا توجد محادثات ممحوة يجب أن تنسى.
    [one] محادثة واحدة ممحوة تبقى ممحوة.
    [two] محادثتان ممحوتان تبقيان ممحوتين.
    [few] { $count } محادثات ممحوة تبقى ممحوة.
    [many] { $count } محادثة ممحوة تبقى ممحوة.
   *[other] { $count } محادثة ممحوة تبقى ممحوة.
 }
restore-dry = لم يسترجع أي شيء بعد. يتم ذلك مع --apply.
restore-done = تم الاسترجاع في { $folder }. يدخل كل شخص بعبارة السر التي كانت له في ذلك الوقت.
restore-key = استرجاع نسخة احتياطية
restore-title = استرجاع نسخة احتياطية
restore-explained = اختاروا الملف واكتبوا عبارة سر النسخة الاحتياطية. وبعدها ترون أولا ما فيها.
restore-path = الملف (ينتهي بـ .age)
restore-passphrase = عبارة سر النسخة الاحتياطية
restore-looking = تتم قراءة النسخة الاحتياطية
restore-running = يتم استرجاع النسخة الاحتياطية
restore-confirm = اضغطوا Enter لاسترجاع هذا المكتب على هذا الكمبيوتر. Esc: لا استرجاع.
restore-ready = تم استرجاع المكتب. ادخلوا بعبارة السر الخاصة بكم.
doctor-help = فحص هل كل ما في المكتب سليم؛ لا يغير فيه شيئا
doctor-help-volunteer = الاسم القصير لمن يفتحه؛ بدون اسم يفحص ما يمكن فحصه بدون مفتاح
doctor-help-copy = الإصلاح في هذا المجلد الفارغ؛ مجلد المكتب يبقى كما هو
doctor-row = فحص هل كل شيء سليم
doctor-title = هل كل شيء سليم؟
doctor-running = يتم فحص كل شيء
doctor-sound = كل شيء سليم.
doctor-unsound = { $count ->
    [zero] لا يوجد أي شيء غير سليم.
    [one] هناك شيء واحد غير سليم.
    [two] هناك شيئان غير سليمين.
    [few] هناك { $count } أشياء غير سليمة.
    [many] هناك { $count } شيئا غير سليم.
   *[other] هناك { $count } شيء غير سليم.
 }
doctor-header-whole = مواضع المفاتيح سليمة.
doctor-header-spare = أحد الملفين اللذين فيهما مواضع المفاتيح غير سليم. ادخلوا مرة واحدة: عندها يتم إصلاحه.
doctor-header-gone = مواضع المفاتيح مفقودة أو تالفة. استرجعوا نسخة احتياطية.
doctor-newer = هذا المكتب من إصدار أحدث من inloop. استعملوا ذلك الإصدار.
doctor-anchor-whole = عدد الأحداث التي يجب أن تكون موجودة: { $count }.
doctor-anchor-gone = الملف الذي يعرف كم حدثا يجب أن يكون موجودا مفقود أو تالف. أصلحوا على نسخة (MAP هو المجلد وNAAM هو الاسم القصير): --copy MAP --volunteer NAAM.
doctor-chain-whole = كل الأحداث موجودة وبالترتيب ولم تتغير، وعددها { $count }.
doctor-chain-more = الأحداث أكثر من المتوقع، والزيادة { $count }: توقف البرنامج في تلك اللحظة بالذات. لا ضرر في ذلك؛ يصلح الأمر عند الدخول القادم.
doctor-chain-broken = ابتداء من الحدث رقم { $found } ينقص شيء أو تغير شيء. لا تواصلوا استعمال المكتب. استرجعوا آخر نسخة سليمة، أو أصلحوا على نسخة (MAP هو المجلد وNAAM هو الاسم القصير): --copy MAP --volunteer NAAM.
doctor-store-gone = المحادثات المحفوظة لا يمكن فتحها. استرجعوا آخر نسخة سليمة أو نسخة احتياطية.
doctor-opened = كل الأحداث يمكن فتحها. العدد: { $count }.
doctor-not-opened = الحدث رقم { $number } لا يمكن فتحه.
doctor-blobs = بجانب المحادثات المحفوظة أجزاء منفصلة (blobs) غير محفوظة بأمان. أنشئوا نسخة احتياطية وبلغوا عن هذا.
doctor-no-blobs = لا توجد أجزاء منفصلة بجانبها.
doctor-slots = { $count ->
    [zero] لا يوجد متطوع له موضع مفتاح.
    [one] متطوع واحد أو متطوعة واحدة له موضع مفتاح.
    [two] متطوعان لهما موضعا مفتاح.
    [few] { $count } متطوعين لهم مواضع مفاتيح.
    [many] { $count } متطوعا لهم مواضع مفاتيح.
   *[other] { $count } متطوع لهم مواضع مفاتيح.
 }
doctor-slots-unread = مواضع مفاتيح لا يمكن قراءتها: { $count }.
doctor-refused = الاسم وعبارة السر لا يفتحان هذا المكتب.
doctor-erased-back = محادثات تم محوها وما زالت موجودة: { $count }. ادخلوا مرة واحدة: عندها تمحى من جديد.
doctor-erased-gone = ممحوة وزالت فعلا: { $count }.
doctor-leftover = بقي شيء من عمل انقطع قبل نهايته: { $name }. يزال عند الدخول القادم.
doctor-copies = النسخ على هذا الكمبيوتر: { $count }، أحدثها بتاريخ { $date }.
doctor-no-copies = لا توجد نسخة على هذا الكمبيوتر بعد.
doctor-room = المكان الفارغ: { $free } MB.
doctor-little-room = لم يبق مكان تقريبا: { $free } MB. وفروا مكانا فارغا على هذا الكمبيوتر.
doctor-open-to-others = يمكن لآخرين على هذا الكمبيوتر الوصول إلى هذا: { $name }. اجعلوا صلاحيات المجلد لصاحبه فقط.
doctor-private = لا يمكن الوصول إليه إلا لصاحب هذا المجلد.
doctor-repaired = تم الإصلاح في { $folder }. عدد الأحداث: { $kept }. لم يتغير مجلد المكتب.
doctor-repaired-lost = ما ضاع: الأحداث من رقم { $first } إلى رقم { $last } (الأول والأخير ضمنها).
doctor-repaired-from-copy = أخذ من النسخة بتاريخ { $date }.
doctor-repaired-whole = لم يضع أي شيء.
doctor-from-inside = المكتب مفتوح. الباقي يفحص بالأمر: inloop casebook doctor
damaged-title = هناك شيء تالف
damaged-explained = عدد الأحداث التي وجدناها سليمة: { $found } من { $expected }. لم يكتب شيء فوقها.
damaged-copy = توجد نسخة سليمة من { $when }. يمكن استرجاعها.
damaged-lost = ما كتب بعد { $when } يضيع عندها. الموجود الآن يبقى محفوظا في المجلد “damaged”.
damaged-no-copy = لا توجد نسخة على هذا الكمبيوتر. نادوا المنسق أو المنسقة: يلزم استرجاع نسخة احتياطية.
damaged-put-back = استرجاع النسخة
damaged-leave = عدم فعل أي شيء ومناداة المنسق أو المنسقة
damaged-done = تم استرجاع النسخة. ادخلوا من جديد.
damaged-moment = { $date } الساعة { $time }
damaged-unknown-when = تاريخ غير معروف
papers-notice = مسودة لمجلس الإدارة، من إعداد inloop. ليست استشارة قانونية: راجعوها وأكملوها.
papers-footer = { $name } · تاريخ الإعداد { $date }
papers-written = تمت الكتابة: { $path }
papers-save = اضغطوا Enter لحفظ هذا كملف PDF.
papers-help-out = ملف PDF
papers-help-replace = استبدال ملف موجود
register-row = صفحة لمجلس الإدارة: سجل معالجة البيانات
register-help = سجل معالجة البيانات كملف PDF، كمسودة (AVG، قانون حماية البيانات الأوروبي، المادة 30)
register-title = سجل معالجة البيانات (AVG، قانون حماية البيانات الأوروبي، المادة 30)
register-explained = ما يحفظه هذا المكتب، وعمن، ولماذا، وكم من الوقت، وكيف يحمى. لا توجد فيه أسماء.
register-controller = من المسؤول
register-controller-desk = المكتب: { $name }
register-fill-in = المؤسسة والعنوان والهاتف والبريد الإلكتروني: (يملأ)
register-officer = مسؤول حماية البيانات (functionaris gegevensbescherming)، إن وجد: (يملأ)
register-purposes = لماذا تستعمل البيانات
register-purpose-refer = البحث مع الزائر عمن يمكنه المساعدة، وإعطاؤه الطريق إلى ذلك على ورقة.
register-purpose-follow-up = السؤال فيما بعد هل وصلت المساعدة، إذا أراد الزائر ذلك.
register-basis = الأساس القانوني: موافقة الزائر، وتطلب بلغته؛ والرفض ممكن دائما. على مجلس الإدارة أن يتحقق من صحة هذا.
register-people = عمن
register-people-residents = الزوار الذين يأتون إلى المكتب.
register-people-near = أشخاص حولهم، بقدر ما يحكي الزائر عنهم.
register-people-volunteers = المتطوعون: الاسم القصير، والدور، وما فتحوه ومتى.
register-data = أي بيانات
register-data-all = الإجابات عن قائمة الأسئلة، في هذه الأجزاء (يمكن ترك أي سؤال):
register-data-special = قد تكون فيها بيانات عن الصحة: بيانات شخصية من نوع خاص (AVG، المادة 9). أما رقم خدمة المواطن (BSN) فلا يسأل عنه ولا يحفظ.
register-recipients-heading = من يحصل على البيانات
register-recipients = { $count ->
    [0] لا أحد الآن: لم تعط أي موافقة.
    [one] بموافقة لكل جهة ولكل غرض: جهة واحدة.
    [two] بموافقة لكل جهة ولكل غرض: جهتان.
    [few] بموافقة لكل جهة ولكل غرض: { $count } جهات.
    [many] بموافقة لكل جهة ولكل غرض: { $count } جهة.
   *[other] بموافقة لكل جهة ولكل غرض: { $count } جهة.
 }
register-recipients-unknown = فقط بموافقة لكل جهة ولكل غرض.
register-third-countries = البرنامج نفسه لا ينقل أي شيء: لا إلى الإنترنت ولا إلى بلد آخر.
register-kept = كم من الوقت
register-kept-months = إلى أن يمضي بعد آخر تواصل هذا العدد من الأشهر: { $months }.
register-kept-erased = وقبل ذلك إذا طلب الزائر: عندها يزول كل شيء من كل ملفات البرنامج. وهناك قائمة بأرقام عشوائية تجعل النسخة الاحتياطية القديمة تنساه أيضا.
register-security = كيف تحمى البيانات
register-security-sealed = كل ما يحكيه الزوار يحفظ مشفرا (XChaCha20-Poly1305).
register-security-slots = { $count ->
    [zero] لا يوجد متطوع له عبارة سر خاصة (Argon2id).
    [one] متطوع واحد أو متطوعة واحدة له عبارة سر خاصة (Argon2id).
    [two] متطوعان لكل منهما عبارة سر خاصة (Argon2id).
    [few] { $count } متطوعين لكل منهم عبارة سر خاصة (Argon2id).
    [many] { $count } متطوعا لكل منهم عبارة سر خاصة (Argon2id).
   *[other] { $count } متطوع لكل منهم عبارة سر خاصة (Argon2id).
 }
register-security-log = تقفل الشاشة تلقائيا. ويسجل من يفتح ماذا.
register-security-backup = آخر نسخة احتياطية، مشفرة على حدة: { $date }.
register-security-no-backup = لا نعرف أي نسخة احتياطية.
register-security-limits = غير مشفر: الورق الذي طبع، والأوراق التي حفظت كملف PDF أو كنص.
gone-row = صفحة لمجلس الإدارة: إذا فقد الكمبيوتر المحمول
gone-help = ما هو موجود على الكمبيوتر المحمول وما تفعلونه أولا إذا فقد، كملف PDF
gone-help-without = بدون اسم وعبارة سر: فقط ما يمكن رؤيته بدون مفتاح
gone-title = الكمبيوتر المحمول مفقود: ما العمل؟
gone-explained = ما هو موجود على هذا الكمبيوتر، وكيف هو مقفل، وما تفعلونه أولا. اطبعوا هذا الآن: إذا فقد الكمبيوتر المحمول فلن يمكن ذلك.
gone-first = ما تفعلونه أولا
gone-step-note = اكتبوا متى لاحظتم أن الكمبيوتر المحمول مفقود. من تلك اللحظة يحسب الوقت.
gone-step-board = أخبروا المنسق أو المنسقة ومجلس الإدارة فورا.
gone-step-police = هل سرق؟ قدموا بلاغا إلى الشرطة واحفظوا رقم البلاغ.
gone-step-authority = يقرر مجلس الإدارة هل هذا تسرب بيانات (datalek) يجب إبلاغ Autoriteit Persoonsgegevens (الهيئة الهولندية لحماية البيانات) به. يجب الإبلاغ خلال 72 ساعة بعد أن لاحظتم ذلك، إلا إذا كان من غير المرجح أن يكون فيه خطر على الأشخاص المعنيين (AVG، قانون حماية البيانات الأوروبي، المادة 33). عند الشك: اسألوا Autoriteit Persoonsgegevens.
gone-step-people = إذا كان الخطر على أشخاص كبيرا، فيجب أن يعرفوا هم أيضا (AVG، المادة 34). فكروا في عبارة سر كانت مكتوبة على الكمبيوتر المحمول أو بجانبه.
gone-step-own-register = اكتبوا في سجلكم الخاص بتسرب البيانات ما حدث وما فعلتم، حتى إذا لم تبلغوا.
gone-step-restore = استرجعوا آخر نسخة احتياطية على كمبيوتر آخر.
gone-step-renew = اطلبوا من كل شخص اختيار عبارة سر جديدة، وأنشئوا مفتاح استعادة جديدا.
gone-what = ما كان موجودا عليه
gone-conversations = { $count ->
    [zero] لا محادثات محفوظة.
    [one] محادثة واحدة محفوظة.
    [two] محادثتان محفوظتان.
    [few] { $count } محادثات محفوظة.
    [many] { $count } محادثة محفوظة.
   *[other] { $count } محادثة محفوظة.
 }
gone-events = عدد الأحداث المشفرة: { $count } (إجابات، إحالات، من اطلع ومتى). كم محادثة هي، لا يمكن معرفة ذلك بدون مفتاح.
gone-unknown = لا يمكن معرفة كم كان موجودا.
gone-not-sealed = غير مقفل: الأوراق التي حفظت كملف PDF أو كنص، وما تحتفظ به الطابعة حتى الآن. تحققوا هل كان هناك شيء من ذلك.
gone-sealed = كيف هو مقفل
gone-sealed-how = كل ما حكاه الزوار مشفر (XChaCha20-Poly1305). لا يفتح المفتاح إلا بعبارة سر (Argon2id) أو بمفتاح الاستعادة الذي على الورق.
gone-slots = { $count ->
    [zero] لا يوجد متطوع يمكنه فتحه.
    [one] متطوع واحد أو متطوعة واحدة يمكنه فتحه.
    [two] متطوعان يمكنهما فتحه.
    [few] { $count } متطوعين يمكنهم فتحه.
    [many] { $count } متطوعا يمكنهم فتحه.
   *[other] { $count } متطوع يمكنهم فتحه.
 }
gone-weak = لا ينفع ذلك إذا كان المكتب مفتوحا، أو إذا كانت عند شخص عبارة سر أو مفتاح الاستعادة.
gone-back = ما يمكنكم استرجاعه
gone-backup = آخر نسخة احتياطية بتاريخ { $date }. ما كتب بعد ذلك ضاع.
gone-no-backup = لا نعرف أي نسخة احتياطية.
gone-backup-unknown = متى أنشئت آخر نسخة احتياطية، لا يمكن معرفة ذلك بدون مفتاح. انظروا إلى التاريخ في اسم الملف.
door-closing = بعد دقيقة يغلق القفل. لم يحفظ أي شيء من هذه المحادثة: عندها تضيع. اضغطوا أي زر للمتابعة.
door-closing-blank = بعد دقيقة يغلق القفل. أي زر يبقيه مفتوحا.
door-lock-title = لم يحفظ أي شيء من هذه المحادثة. هل نقفل مع ذلك؟
door-lock-yes = نعم، قفل؛ وعندها تضيع المحادثة
door-locked-nothing = لم يكتب شيء منذ مدة. لذلك المكتب مقفل الآن. لم يحفظ أي شيء من هذه المحادثة.
door-locked-away = كان الكمبيوتر في وضع السكون، أو كان البرنامج متوقفا. لذلك المكتب مقفل الآن.
key-recover = مفتاح الاستعادة
key-volunteers = المتطوعون
door-recover-title = الفتح بمفتاح الاستعادة
door-recover-explained = اكتبوا المجموعات الثماني الموجودة على الورقة. لا فرق بين الحروف الكبيرة والصغيرة، ولا أهمية للمسافات والشرطات.
door-recover-key = مفتاح الاستعادة
door-recover-mistyped = ليس هذا شكل مفتاح الاستعادة: هناك شيء ناقص، أو حرف غير صحيح. انظروا إلى ورقتكم مرة أخرى.
door-recover-mismatch-wait = مفتاح الاستعادة هذا ليس لهذا المكتب، أو أنشئ بعده مفتاح جديد. انتظروا قبل تجربة مفتاح آخر (عدد الثواني: { $seconds }).
door-recover-who = من يحصل على عبارة سر جديدة؟
door-recover-who-explained = مفتاح الاستعادة صحيح. بعد عبارة السر الجديدة تحصلون أيضا على مفتاح استعادة جديد: عندها لا يفتح القديم أي شيء.
door-recover-new = شخص ليس في القائمة بعد
door-recover-new-explained = من يدخل بمفتاح الاستعادة وليس في القائمة بعد يصبح منسقا أو منسقة.
running-recover = تتم تجربة مفتاح الاستعادة
door-volunteers-title = من يفتح هذا المكتب؟
door-volunteers-row = { $name }: { $role }
door-volunteers-own-row = { $name } (أنتم): { $role }
door-volunteers-new = إضافة متطوع جديد أو متطوعة جديدة
door-volunteers-recovery = إنشاء مفتاح استعادة جديد
door-role-volunteer = متطوع أو متطوعة
door-role-coordinator = منسق أو منسقة
door-person-passphrase = إعطاء عبارة سر جديدة
door-person-own-passphrase = تغيير عبارة السر الخاصة بكم
door-person-remove = إزالة: هذا الشخص يتوقف عن العمل هنا
door-passphrase-title = عبارة سر جديدة لـ { $name }
door-passphrase-explained = اتركوا ذلك الشخص يكتب بنفسه. اختاروا أربع كلمات أو أكثر لا يعرفها إلا ذلك الشخص.
running-passphrase = يتم تغيير عبارة السر
notice-passphrase = عبارة السر الجديدة تعمل من الآن. القديمة لم تعد تفتح أي شيء.
door-add-role = ما الذي يسمح به لـ { $name }؟
door-add-volunteer = إجراء المحادثات
door-add-coordinator = وأيضا إضافة متطوعين والمحو وإنشاء نسخ احتياطية (منسق أو منسقة)
door-remove-title = هل تتم إزالة { $name }؟
door-remove-explained = { $name }: بعد الإزالة لا يمكن لهذا الشخص فتح المكتب، ويسري ذلك فورا. ثم ينشئ البرنامج مفتاحا جديدا؛ يمكنكم متابعة العمل كالعادة. وما كتبه هذا الشخص ({ $name }) يبقى.
door-remove-no = لا، دون إزالة
door-remove-yes = نعم، إزالة
running-remove = تتم إزالة المكان
notice-removed = تمت الإزالة. عبارة السر تلك لم تعد تفتح أي شيء.
fault-last-coordinator = يجب أن يبقى منسق أو منسقة. أضيفوا أولا منسقا آخر أو منسقة أخرى.
fault-no-such-volunteer = لا يوجد في هذا المكتب أحد بهذا الاسم القصير.
door-new-recovery-title = هل ننشئ مفتاح استعادة جديدا؟
door-new-recovery-explained = عندها لا يفتح مفتاح الاستعادة القديم أي شيء. جهزوا قلما وورقة: لن تروا الجديد إلا مرة واحدة.
door-new-recovery-no = لا، القديم يبقى
door-new-recovery-yes = نعم، إنشاء مفتاح جديد
running-recovery = يتم إنشاء مفتاح الاستعادة
door-recovery-title = مفتاح الاستعادة الجديد
door-recovery-explained = القديم لم يعد يفتح أي شيء: تخلصوا من تلك الورقة. اكتبوا هذا على ورقة واحفظوها خارج هذا المبنى. لن تروه إلا مرة واحدة.
notice-recovery = مفتاح الاستعادة الجديد هو الساري.
door-renewing = يتم تجديد المفتاح: { $percent } %. يمكنكم متابعة العمل كالعادة.
notice-renewed = تم تجديد المفتاح. من تمت إزالته لم يعد يفتح أي شيء.
door-renewal-failed = لم يجدد المفتاح بعد. { $reason } سيحاول البرنامج مرة أخرى عند الفتح القادم.
door-left-out-title = يجب إضافة هؤلاء الأشخاص من جديد
door-left-out-explained = تم تجديد المفتاح. هؤلاء لم يفتحوا القفل منذ إصدار أقدم من inloop، ولم يمكن نقل أماكنهم. أضيفوهم من جديد في “المتطوعون والمفاتيح”، بعبارة سر جديدة.
casebook-help-recover = فتح المكتب بمفتاح الاستعادة، وإعطاء شخص عبارة سر جديدة
casebook-help-recover-volunteer = الاسم القصير لمن يحصل على عبارة سر جديدة
casebook-help-recover-file = ملف فيه مفتاح الاستعادة، لا يمكن لغيركم قراءته؛ وإلا فسيطلب كتابته
casebook-help-recover-add = ذلك الشخص ليس في القائمة بعد، ويصبح منسقا أو منسقة
casebook-recover-asks = مفتاح الاستعادة:
casebook-recover-passphrase = عبارة السر الجديدة الخاصة بـ { $name }:
casebook-recover-again = عبارة السر نفسها مرة أخرى:
casebook-recover-done = { $name }: يمكن لهذا الشخص فتح المكتب من جديد. مفتاح الاستعادة القديم لم يعد يفتح أي شيء. هذا هو الجديد:
key-consent = من يحق له أن يعرف
key-hand-over = نقل المعلومات
key-withdraw = إيقاف الموافقة
case-consent = من يحق له أن يعرف ماذا؟ سؤال أو قراءة أو إيقاف
case-hand-over = نقل المعلومات: ورقة لمن يواصل المساعدة
case-no-contact = لا تواصل بعد الآن
no-contact-title = هل لم يعد هذا الزائر يريد أي تواصل؟
no-contact-explained = عندها لا يسأل أحد منا فيما بعد كيف كانت النتيجة، ولا يكون الرقم على أي ورقة. ويمكن للزائر دائما أن يأتي مرة أخرى.
no-contact-yes = نعم، لا تواصل بعد الآن
no-contact-no = لا، يبقى كما هو
notice-no-contact = تم الحفظ: لا تواصل بعد الآن.
handing-kind-ask = الأمر الذي نبحث عن مساعدة فيه
handing-kind-story = ما يحدث
handing-kind-contact = الاسم والرقم
handing-kind-report = السماع منهم كيف تسير الأمور
handing-not-asked = لم نسأل بعد
handing-nothing = لا شيء
handing-may = مسموح: { $kinds }
handing-plan-consent = ما يقال لهم: { $standing }
handing-wish-other = قال الزائر شيئا آخر من قبل. ما يقال الآن عن هذه الجهة وحدها هو المعتمد.
handing-notice-mark = اختاروا أولا ما هو مسموح. أو اختاروا: لا شيء من هذا كله.
handing-notice-kept = تم حفظ ما قاله الزائر عن هذا.
handing-notice-nothing-stands = لم يسمح بأي شيء بعد. لا يوجد ما يمكن إيقافه.
handing-nobody = لم يتم اختيار أحد بعد. اختاروا معا أولا من يمكنه المساعدة.
handing-choose = إلى من تنقل المعلومات؟
handing-print = طباعة
handing-save = حفظ كملف PDF
handing-save-data = حفظ كبيانات (JSON)
handing-without-name = بدون اسم، لطاولة الحي (wijktafel)
handing-with-name = مع كل ما هو مسموح
handing-by-introduction = الوصول إلى هذه الجهة بعد التعارف فقط، ولا تكتب على أي ورقة. عرفوا بالزائر بأنفسكم.
handing-by-phone = لا يكتب أي شيء عن هذا على الورق. اتصلوا بأنفسكم، مع الزائر.
handing-no-consent = لم يوافق الزائر بعد على أن نقول شيئا لهذه الجهة: { $party }. لذلك لا توجد ورقة. اسألوا عن ذلك أولا.
handing-gone = لم تعد هذه الجهة في الدليل. لذلك لا توجد ورقة.
handing-notice-saved-data = تم الحفظ: { $path }. انتبهوا: هذا الملف غير مقفل.
handing-title = نقل المعلومات
handing-title-without-name = سؤال لطاولة الحي (wijktafel)، بدون اسم
handing-from = من { $desk }، يوم { $date }
handing-from-by = من { $desk } ({ $volunteer })، يوم { $date }
handing-asked = المطلوب: { $need }
handing-label-code = رمز المكتب
handing-label-to = إلى
handing-label-told = ما قيل
handing-label-contact = التواصل
handing-label-report = كيف تسير الأمور
handing-told = { $question } – { $answer }
handing-contact-unwanted = الزائر نفسه لا يريد أي تواصل. لا تتواصلوا معه.
handing-contact-desk = لم يعط أي رقم. يعود الزائر إلينا بنفسه.
handing-contact-when = في هذا الوقت فقط: { $time }
handing-contact-how = بهذه الطريقة فقط: { $how }
handing-contact-number = { $number }
handing-report = أخبروا { $desk } كيف تسير الأمور. الزائر يسمح بذلك.
handing-report-code = أخبروا { $desk } كيف تسير الأمور. الزائر يسمح بذلك. اذكروا الرمز { $code }.
handing-report-not = لا تخبرونا كيف تسير الأمور. لا توجد موافقة على ذلك.
handing-consent = الموافقة
handing-given = { $kinds } · من قاله: { $giver } · يوم { $date }
handing-giver-self = الزائر نفسه
handing-giver-partner = الزوج أو الزوجة أو شريك الحياة
handing-giver-child = الابن أو الابنة
handing-giver-parent = الأب أو الأم
handing-giver-family = شخص آخر من العائلة
handing-giver-representative = من عينته المحكمة لينوب عن الزائر (mentor, bewindvoerder, voogd)
handing-withheld = لم ينقل، لأنه لا توجد موافقة عليه: { $kinds }.
handing-no-own-words = الكلمات الخاصة بالزائر ليست هنا: قد يكون فيها اسم.
handing-only-for = فقط لهذه الجهة: { $party }، وفقط لهذا السؤال. لم تعد لازمة؟ أتلفوا هذه الورقة.
handing-help = ورقة لمن يواصل المساعدة: فقط ما يسمح به الزائر
handing-help-code = الرمز الموجود على ورقة الزائر
handing-help-to = معرف الجهة (id)، كما تم اختيارها معا
handing-help-without-name = بدون اسم ورمز، لطاولة الحي (wijktafel)
handing-help-out = الملف الذي ينشأ: .pdf أو .json
handing-error-no-case = الرمز { $code } غير معروف في هذا المكتب.
handing-error-not-chosen = { $offer }: لم يتم اختيار هذه الجهة في هذه المحادثة.
handing-error-stands = { $path } موجود من قبل. اختاروا اسما آخر.
handing-error-file = يجب أن ينتهي الملف بـ .pdf أو .json.
handing-written = تم الإنشاء: { $path }. انتبهوا: هذا الملف غير مقفل.

## Na een herstel of een nieuwe sleutel
door-recovery-unseen = لم يكتب مفتاح الاستعادة الجديد على ورقة بعد. أنشئوا مفتاحا آخر في «من يفتح هذا المكتب؟».
door-who-left = استرجع هذا المكتب من نسخة احتياطية. هل غادر أحد منذ ذلك الوقت؟ احذفوه من «من يفتح هذا المكتب؟».
fault-cost = قفل هذا المكتب ضعيف جدا، أو يحتاج إلى أكثر مما يقدر عليه هذا الحاسوب. لم يتغير شيء. نادوا المنسق أو المنسقة.
fault-no-such-event = هذا لم يعد موجودا. لم يتغير شيء. انظروا من جديد إلى ما هو موجود.
fault-overtaken = تغير شيء آخر في هذه الأثناء. لم نفقد شيئا. حاولوا مرة أخرى.
