# Teksten voor het gesprek met de bewoner.
# Korte zinnen, gewone woorden, "u". Geen telefoonnummers; getallen alleen bij leeftijden.

## Onderdelen van het gesprek

section-begin = Перш ніж почати
section-who = Хто тут
section-reason = З чим ви прийшли
section-danger = Що не може чекати
section-topics = Ваше питання
section-person = Що вам підходить
section-helpers = Хто вам уже допомагає
section-likes = Що ви любите робити
section-share = Хто що може знати
section-contact = Зв’язок пізніше

## Overal

choice-unknown = Не знаю
choice-declined = Краще не скажу
choice-yes-no-yes = Так
choice-yes-no-no = Ні

## Voor we beginnen

question-keep = Чи можна нам зберегти те, що ви розкажете?
    .hint = Ми зберігаємо лише ваші відповіді, щонайдовше дванадцять місяців після останньої розмови чи дзвінка. Їх бачать лише волонтери цього пункту. Ви можете відмовитися від усього.
choice-keep-keep = Так, збережіть мої відповіді
choice-keep-nothing = Ні, нічого не зберігайте

## Wie is er

question-for-whom = Для кого ви прийшли?
choice-for-whom-self = Для себе
choice-for-whom-other = Для іншої людини
choice-for-whom-carer = Я доглядаю за кимось і шукаю допомоги

question-sent-by = Чи сказав вам хтось, що сюди можна прийти?
    .hint = Якщо хочете, ми можемо повідомити цю людину, що ви були тут.
choice-sent-by-nobody = Ні, це моє власне рішення
choice-sent-by-doctor = Сімейний лікар (huisarts) або його кабінет
choice-sent-by-school = Школа
choice-sent-by-municipality = Муніципалітет (gemeente)
choice-sent-by-neighbour = Хтось із сусідів або знайомих
choice-sent-by-other = Хтось інший

question-at-table = Хто прийшов разом із вами?
    .hint = Ви можете говорити з нами і наодинці, якщо так краще.
choice-at-table-nobody = Ніхто, тут тільки я
choice-at-table-family = Родина
choice-at-table-friend = Друг або подруга
choice-at-table-interpreter = Перекладач
choice-at-table-professional = Фахівець, який мені допомагає (hulpverlener)
choice-at-table-child = Дитина

question-at-table-child = Чи може перекладати хтось інший, а не дитина?
    .hint = Для дитини це важко. Краще дорослий, можна й по телефону.

## Waarvoor u komt

question-story = Розкажіть, що вас сюди привело?
    .hint = Своїми словами. Можна коротко.

question-topics = Про що йдеться?
    .hint = Можна вибрати кілька. Можна просто показати на малюнок.
choice-topics-money = Гроші та борги
choice-topics-letters = Листи та анкети
choice-topics-rights = Виплати та права
choice-topics-housing = Житло
choice-topics-food = Їжа, одяг і речі
choice-topics-health = Здоров’я
choice-topics-home = Допомога вдома
choice-topics-mobility = Дістатися кудись
choice-topics-mind = Тривоги, стрес і смуток
choice-topics-contact = Зустрічати людей
choice-topics-meaning = Сенс життя і добро для інших
choice-topics-language = Вивчати нідерландську
choice-topics-digital = Телефон і комп’ютер
choice-topics-work = Робота і волонтерство
choice-topics-children = Діти та виховання
choice-topics-caring = Догляд за кимось
choice-topics-safety = Бути в безпеці
choice-topics-residence = Недавно тут або питання про перебування

## Wat niet kan wachten

question-safe-now = Ви зараз у безпеці, тут і вдома?
    .hint = Зараз не треба нічого пояснювати. Можна сказати й пізніше.

question-unsafe-where = Хочете сказати, де небезпечно?
    .hint = Можна показати або пропустити.
choice-unsafe-where-home = У мене вдома
choice-unsafe-where-here = Тут, зараз
choice-unsafe-where-street = Надворі або в районі
choice-unsafe-where-child = Для дитини
choice-unsafe-where-elder = Для літньої людини, яку я знаю

question-urgent = Чи є щось, що треба вирішити сьогодні або завтра?
    .hint = Тоді почнемо з цього.
choice-urgent-none = Ні, це може почекати
choice-urgent-eviction = Мушу виїхати зі свого житла
choice-urgent-cut-off = Відключили газ, світло або воду
choice-urgent-food = Немає їжі
choice-urgent-bed = Мені ніде спати цієї ночі
choice-urgent-medicine = Закінчилися мої ліки
choice-urgent-confused = Хтось раптом дуже розгублений і все плутає

question-eviction-date = Якого числа ви маєте виїхати зі свого житла?
    .hint = Подивіться разом у листі. Немає листа чи дати? Пропустіть.

question-cut-off = Чи є у вас ще газ, світло й вода?
choice-cut-off-on = Так, усе є
choice-cut-off-warned = Так, але є попередження
choice-cut-off-off = Ні, щось відключено

question-eaten = Чи маєте ви сьогодні достатньо їжі?
    .hint = Також для тих, хто живе з вами.

question-sleep-tonight = Чи є вам де спати цієї ночі?
    .hint = Диван у когось теж рахується.

question-medicine = Чи маєте ви на сьогодні потрібні ліки?
    .hint = Не треба казати які. Нічого не приймаєте? Тоді виберіть «так».

## Geld en schulden

question-money-what = Що відбувається з грошима?
    .hint = Можна вибрати кілька. Таке буває в багатьох людей.
choice-money-what-debts = У мене борги
choice-money-what-budget = Мені не вистачає грошей на життя
choice-money-what-bills = Не можу оплатити рахунок
choice-money-what-bailiff = Судовий виконавець (deurwaarder) пише або приходить
choice-money-what-emergency = Зараз немає грошей на найпотрібніше

question-money-behind = Чи є у вас борг за щось із цього?
choice-money-behind-none = Ні
choice-money-behind-rent = Оренда
choice-money-behind-energy = Газ, світло або вода
choice-money-behind-insurance = Медичне страхування (zorgverzekering)
choice-money-behind-other = Щось інше

## Brieven en formulieren

question-letters-what = Що ви хочете зробити з листом чи анкетою?
    .hint = Лист із вами? Покладіть його на стіл.
choice-letters-what-understand = Зрозуміти, що там написано
choice-letters-what-forms = Заповнити анкету
choice-letters-what-reply = Відповісти
choice-letters-what-tax = Податки
choice-letters-what-order = Упорядкувати мої папери

question-letters-date = До якої дати щось має бути готове?
    .hint = Разом пошукаємо її в листі. Немає дати? Пропустіть.

## Uitkering en recht

question-rights-what = Про що ваше питання?
choice-rights-what-benefit = Про виплату (uitkering)
choice-rights-what-allowance = Про доплати (toeslagen)
choice-rights-what-minima = Про допомогу при малому доході
choice-rights-what-objection = Вважаю рішення неправильним
choice-rights-what-legal-advice = Шукаю того, хто знає закони

question-rights-meeting = Чи маєте ви скоро розмову, і чи хочете, щоб хтось пішов із вами?
    .hint = Наприклад, у муніципалітеті, про допомогу чи виплату.

## Wonen

question-housing-what = Що відбувається з житлом?
choice-housing-what-rent = Важко платити за оренду
choice-housing-what-eviction = Можливо, мушу виїхати зі свого житла
choice-housing-what-search = Шукаю житло або кімнату
choice-housing-what-repair = Щось зламалося або вогко
choice-housing-what-neighbours = Сварки чи клопіт із сусідами

question-rent-behind = Чи є у вас борг за оренду?
    .hint = Тоді пошукаємо й допомогу з оплатою.

## Eten, kleding en spullen

question-food-what = Що вам потрібно?
choice-food-what-parcel = Продукти або продуктовий пакунок
choice-food-what-meal = Гаряча їжа
choice-food-what-clothes = Одяг
choice-food-what-furniture = Меблі або речі для дому
choice-food-what-child-goods = Речі для дитини

question-food-together = Чи хотіли б ви їсти разом з іншими?

## Gezondheid

question-health-what = У чому вам можна допомогти?
    .hint = Не треба казати, що у вас за хвороба.
choice-health-what-gp = Знайти сімейного лікаря або поговорити з ним
choice-health-what-insurance = Питання про медичне страхування
choice-health-what-nursing = Допомога з миттям, раною чи ліками
choice-health-what-exercise = Більше рухатися
choice-health-what-memory = Я багато забуваю

question-health-doctor = Чи є у вас сімейний лікар (huisarts)?

## Hulp in huis

question-home-what = Якої допомоги вдома ви шукаєте?
choice-home-what-cleaning = Прибирання
choice-home-what-shopping = Купувати продукти
choice-home-what-odd-jobs = Дрібний ремонт і сад
choice-home-what-meals = Готування або їжа додому
choice-home-what-adaptation = Зручніший і безпечніший дім

question-home-stairs = Чи важко вам зі сходами, ванною чи порогами?
    .hint = Або ви боїтеся впасти?

## Ergens komen

question-mobility-what = Що допомогло б вам кудись дістатися?
choice-mobility-what-transport = Транспорт
choice-mobility-what-accompany = Хтось, хто піде зі мною
choice-mobility-what-aids = Допоміжний засіб, наприклад ходунки на колесах
choice-mobility-what-indoors = Допомога, щоб ходити по дому

question-mobility-out = Чи виходите ви надвір так часто, як хочете?

## Zorgen, stress en verdriet

question-mind-what = Що для вас важко?
    .hint = Виберіть те, що найбільше схоже. Не треба нічого пояснювати.
choice-mind-what-stress = Стрес, тривожні думки або поганий сон
choice-mind-what-low = Мені тяжко на душі або порожньо
choice-mind-what-grief = Сумую за тим, кого вже немає
choice-mind-what-addiction = Алкоголь, наркотики, азартні чи комп’ютерні ігри
choice-mind-what-recovery = Хочу знову стати на ноги
choice-mind-what-relative = Я хвилююся за когось

question-mind-dark = Чи думаєте ви іноді про те, щоб більше не жити?
    .hint = Ми питаємо про це всіх, кому важко. Можна говорити відверто.

question-mind-doctor = Чи розповідали ви про це сімейному лікарю?

## Mensen ontmoeten

question-contact-what = Що було б вам приємно?
choice-contact-what-coffee = Випити десь кави
choice-contact-what-buddy = Людина, з якою щось робити разом (maatje)
choice-contact-what-group = Група або заняття
choice-contact-what-phone = Хтось, хто іноді мені телефонує
choice-contact-what-visits = Хтось, хто приходить до мене в гості

question-contact-first-time = Хочете, щоб першого разу хтось пішов із вами?

## Zin en iets voor een ander doen

question-meaning-what = Що вам до душі?
choice-meaning-what-talk = Добра розмова про життя
choice-meaning-what-faith = Місце для молитви або тиші
choice-meaning-what-culture = Музика, мистецтво чи культура
choice-meaning-what-nature = Сад, тварини чи природа
choice-meaning-what-helping = Зробити щось для іншого
choice-meaning-what-skills = Показати, що я вмію

question-meaning-grow = Чи хотіли б ви згодом зробити це своєю роботою?
    .hint = Це не обов’язково. Може бути просто для радості.

## Nederlands leren

question-language-what = Що ви шукаєте?
choice-language-what-dutch = Вивчати нідерландську з початку
choice-language-what-practice = Говорити нідерландською та вправлятися
choice-language-what-reading = Краще читати й писати
choice-language-what-course = Курс або навчальна група

question-language-for = Для чого вам потрібна мова?
choice-language-for-daily = Щодня, в районі
choice-language-for-letters = Листи та зустрічі
choice-language-for-work = Робота
choice-language-for-children = Школа дітей

## Telefoon en computer

question-digital-what = З чим потрібна допомога?
choice-digital-what-device = Отримати комп’ютер або телефон
choice-digital-what-digid = DigiD і державні сайти
choice-digital-what-course = Навчитися працювати з комп’ютером
choice-digital-what-phone = Розібратися з телефоном

question-digital-have = Чи є у вас телефон або комп’ютер, який добре працює?

## Werk en vrijwilligerswerk

question-work-what = Чого б ви хотіли?
choice-work-what-job = Оплачувана робота
choice-work-what-volunteering = Волонтерство
choice-work-what-learning-place = Місце, де вчаться працюючи
choice-work-what-skills = Дізнатися, що я вмію
choice-work-what-business = Почати щось своє

question-work-benefit = Хочете спершу знати, як робота вплине на вашу виплату?
    .hint = Про це добре запитати, перш ніж почати.

## Kinderen en opvoeden

question-children-what = Про що йдеться?
choice-children-what-upbringing = Виховання
choice-children-what-homework = Школа та домашні завдання
choice-children-what-play = Ігри, спорт і поїздки
choice-children-what-baby = Вагітність або немовля
choice-children-what-teen = Підліток або молода людина

question-children-age = Скільки років дитині?
    .hint = Дітей більше? Виберіть ту, про яку йдеться зараз.

## Zorgen voor iemand

question-caring-what = Що б вам допомогло?
    .hint = Ви дбаєте про іншого. Ми думаємо й про вас.
choice-caring-what-support = Хтось, хто подумає разом зі мною
choice-caring-what-respite = Іноді відпочити від догляду
choice-caring-what-overview = Допомога все організувати
choice-caring-what-dementia = Догляд за тим, хто багато забуває
choice-caring-what-young = Мені небагато років, і я багато допомагаю вдома

question-caring-hours = Скільки приблизно годин на тиждень це займає?
    .hint = Організація та нагляд теж рахуються. Можна приблизно.

question-caring-rest = Чи лишається вам досить часу й спокою для себе?

## Veilig zijn

question-safety-what = Що вас турбує?
    .hint = Ви самі вирішуєте, що розповісти.
choice-safety-what-home = Сварки, погрози чи побої вдома
choice-safety-what-child = Дитина, якій погано
choice-safety-what-elder = Літня людина, з якою погано поводяться
choice-safety-what-street = Вулиця або район

question-safety-place = Чи можете ви сьогодні піти туди, де безпечно?

## Nieuw hier of vragen over verblijf

question-residence-what = У чому вам можна допомогти?
    .hint = Не треба показувати документи. Ми ніколи про це не просимо.
choice-residence-what-status = Питання, чи можна залишитися
choice-residence-what-newcomer = Я тут недавно і хочу зорієнтуватися
choice-residence-what-no-papers-asked = Допомога там, де не питають документів
choice-residence-what-family = Перевезти сюди родину

question-residence-guide = Хочете, щоб хтось показав вам район?

## Wat bij u past

question-neighbourhood = У якому районі ви живете?
    .hint = Досить назви району чи площі. Адреса не потрібна.

question-postcode = Які цифри вашого поштового індексу?
    .hint = Лише цифри, без літер. Так ми шукаємо поблизу.

question-age-band = Скільки вам приблизно років?
    .hint = Деякі місця — для молодих, а деякі — для літніх.
choice-age-band-under-18 = Менше 18 років
choice-age-band-18-26 = Від 18 до 26 років
choice-age-band-27-66 = Від 27 до 66 років
choice-age-band-67-plus = 67 років або більше

question-languages = Якими мовами ви любите говорити?
    .hint = Можна вибрати кілька.
choice-languages-nl = Нідерландська
choice-languages-en = Англійська
choice-languages-tr = Турецька
choice-languages-ar = Арабська
choice-languages-rif = Рифська, берберська (Tarifit)
choice-languages-fa = Фарсі або дарі
choice-languages-ti = Тигринья
choice-languages-so = Сомалійська
choice-languages-pl = Польська
choice-languages-uk = Українська
choice-languages-es = Іспанська
choice-languages-fr = Французька
choice-languages-zh = Китайська
choice-languages-pap = Пап’яменто
choice-languages-hi = Гінді
choice-languages-ur = Урду
choice-languages-ro = Румунська
choice-languages-bg = Болгарська
choice-languages-pt = Португальська
choice-languages-ru = Російська
choice-languages-am = Амхарська
choice-languages-ku = Курдська
choice-languages-other = Інша мова

question-walk = Скільки ви можете пройти, щоб не було надто важко?
    .hint = З палицею або ходунками теж можна.
choice-walk-five-minutes = Трохи, п’ять хвилин
choice-walk-ten-minutes = Десять хвилин
choice-walk-twenty-minutes = Двадцять хвилин
choice-walk-far = Далеко, без труднощів
choice-walk-wheels = Велосипедом, електроскутером, автобусом чи авто
choice-walk-at-home = Я майже не виходжу з дому

question-wishes = Що для вас важливо в допомозі?
    .hint = Можна вибрати кілька. Можна не вибирати нічого.
choice-wishes-woman = Жінка
choice-wishes-man = Чоловік
choice-wishes-own-language = Хтось, хто говорить моєю мовою
choice-wishes-at-home = У мене вдома
choice-wishes-alone = З однією людиною
choice-wishes-group = У групі

question-group-for = До яких місць ви любите ходити?
    .hint = Виберіть лише те, що приємно. Можна пропустити.
choice-group-for-women = Для жінок
choice-group-for-men = Для чоловіків
choice-group-for-young = Для молоді
choice-group-for-older = Для літніх людей
choice-group-for-parents = Для батьків
choice-group-for-newcomers = Для тих, хто недавно в Нідерландах
choice-group-for-students = Для студентів
choice-group-for-disability = Для людей з інвалідністю
choice-group-for-lgbt = Для ЛГБТІ+ людей

question-when = Коли вам зручно?
choice-when-morning = Вранці
choice-when-afternoon = Після обіду
choice-when-evening = Увечері
choice-when-weekend = На вихідних

## Wie u al helpt

question-helpers = Чи допомагає вам хтось зараз або допомагав раніше?
    .hint = Часто найкраще — знайоме обличчя. Можна назвати кількох.

question-helper-who = Хто це?
choice-helper-who-family = Родина
choice-helper-who-friend = Друг або подруга
choice-helper-who-neighbour = Сусід або сусідка
choice-helper-who-volunteer = Волонтер
choice-helper-who-professional = Фахівець, який мені допомагає (hulpverlener)
choice-helper-who-other = Хтось інший

question-helper-what = У чому допомагає ця людина?
    .hint = Назвіть і місце, наприклад районний центр.

question-helper-earlier-good = Чи були ви задоволені цією допомогою?

question-not-involve = Хто не повинен про це знати?
    .hint = Тоді ми не залучаємо цю людину чи місце. Ніхто? Пропустіть.

## Wat u graag doet

question-likes = Що ви любите робити або добре вмієте?
    .hint = Є місця, де цьому раді.
choice-likes-cooking = Готувати або пекти
choice-likes-handcraft = Шити, в’язати чи майструвати
choice-likes-language = Говорити моєю мовою або перекладати
choice-likes-gardening = Працювати в саду
choice-likes-company = Складати комусь компанію
choice-likes-odd-jobs = Дрібний ремонт
choice-likes-music = Музика або спів
choice-likes-childcare = Доглядати дітей
choice-likes-computer = Допомагати з телефоном чи комп’ютером

question-can-offer = Що б ви хотіли зробити цим для іншої людини?
    .hint = Не обов’язково щось велике. Якщо нічого, то теж добре.

## Wie wat mag weten

question-share = З ким нам можна поговорити, щоб знайти вам допомогу?
    .hint = Ми завжди запитаємо вас ще раз, про кожне місце окремо.
choice-share-none = Ні з ким
choice-share-informal = З волонтерами в районі
choice-share-formal = З фахівцями з допомоги
choice-share-doctor = З моїм сімейним лікарем

## Later contact

question-contact-ok = Чи можна нам пізніше запитати, як у вас справи?
    .hint = Якщо ні, ми вас не турбуватимемо. Ви завжди можете прийти знову.
choice-contact-ok-yes = Так, можна
choice-contact-ok-no = Ні, краще без контакту

question-contact-how = Як вам зручно?
choice-contact-how-phone = Зателефонувати
choice-contact-how-message = Надіслати повідомлення
choice-contact-how-visit = Прийти до мене
choice-contact-how-desk = Я знову прийду сюди

question-contact-number = На який номер або адресу?

question-contact-safe-time = Коли ви можете спокійно говорити?
    .hint = Виберіть час, коли ніхто не слухає, якщо так краще.

question-safety-on-paper = Чи хочете ви взяти це із собою на папері?
    .hint = Лише якщо папір не знайде той, кому не можна його бачити. Сказати «ні» теж добре.

## Onderwerpen

domain-money = Гроші та борги
domain-letters = Листи та анкети
domain-rights = Виплати та права
domain-housing = Житло
domain-food = Їжа, одяг і речі
domain-health = Здоров’я
domain-home = Допомога вдома
domain-mobility = Дістатися кудись
domain-mind = Тривоги, стрес і смуток
domain-contact = Зустрічати людей
domain-meaning = Сенс життя і добро для інших
domain-language = Вивчати нідерландську
domain-digital = Телефон і комп’ютер
domain-work = Робота і волонтерство
domain-children = Діти та виховання
domain-caring = Догляд за кимось
domain-safety = Бути в безпеці
domain-residence = Недавно тут або питання про перебування

## Waar hulp bij kan

need-money-debts = Допомога з боргами
need-money-budget = Щоб вистачало грошей
need-money-bills = Оплата рахунків
need-money-bailiff = Допомога із судовим виконавцем (deurwaarder)
need-money-emergency = Гроші на найпотрібніше

need-letters-understand = Розуміти листи
need-letters-forms = Заповнювати анкети
need-letters-reply = Відповісти на лист
need-letters-tax = Допомога з податками
need-letters-order = Упорядкувати папери

need-rights-benefit = Питання про виплату (uitkering)
need-rights-allowance = Питання про доплати (toeslagen)
need-rights-minima = Допомога при малому доході
need-rights-objection = Незгода з рішенням
need-rights-legal-advice = Порада про ваші права

need-housing-rent = Платити за оренду
need-housing-eviction = Залишитися у своєму житлі
need-housing-search = Місце, де жити
need-housing-repair = Ремонт і вологість у домі
need-housing-neighbours = Проблеми із сусідами

need-food-parcel = Продукти або продуктовий пакунок
need-food-meal = Гаряча їжа
need-food-clothes = Одяг
need-food-furniture = Меблі та речі для дому
need-food-child-goods = Речі для дітей

need-health-gp = Поговорити із сімейним лікарем
need-health-insurance = Питання про медичне страхування
need-health-nursing = Догляд удома
need-health-exercise = Більше рухатися
need-health-memory = Питання, якщо ви багато забуваєте

need-home-cleaning = Прибирання вдома
need-home-shopping = Купувати продукти
need-home-odd-jobs = Дрібний ремонт удома й у саду
need-home-meals = Готування або їжа додому
need-home-adaptation = Безпечніший і зручніший дім

need-mobility-transport = Транспорт
need-mobility-accompany = Хтось, хто піде з вами
need-mobility-aids = Допоміжні засоби, наприклад ходунки на колесах
need-mobility-indoors = Ходити по дому

need-mind-stress = Стрес і тривожні думки
need-mind-low = Підтримка, коли тяжко на душі
need-mind-grief = Горе і втрата
need-mind-addiction = Менше пити, вживати чи грати
need-mind-recovery = Знову стати на ноги
need-mind-relative = Тривога за того, кому важко

need-contact-coffee = Місце для кави та розмови
need-contact-buddy = Людина, з якою щось робити разом (maatje)
need-contact-group = Група або заняття
need-contact-phone = Хтось, хто іноді вам телефонує
need-contact-visits = Хтось, хто приходить до вас у гості

need-meaning-talk = Добра розмова про життя
need-meaning-faith = Місце для молитви або тиші
need-meaning-culture = Музика, мистецтво і культура
need-meaning-nature = Сад, тварини і природа
need-meaning-helping = Зробити щось для іншого
need-meaning-skills = Показати, що ви вмієте

need-language-dutch = Вивчати нідерландську
need-language-practice = Говорити нідерландською та вправлятися
need-language-reading = Краще читати й писати
need-language-course = Курс або навчальна група

need-digital-device = Комп’ютер або телефон
need-digital-digid = Допомога з DigiD і сайтами
need-digital-course = Навчитися працювати з комп’ютером
need-digital-phone = Навчитися користуватися телефоном

need-work-job = Знайти оплачувану роботу
need-work-volunteering = Волонтерство
need-work-learning-place = Місце, де вчаться працюючи
need-work-skills = Дізнатися, що ви вмієте
need-work-business = Почати щось своє

need-children-upbringing = Допомога у вихованні
need-children-homework = Школа та домашні завдання
need-children-play = Ігри, спорт і поїздки
need-children-baby = Вагітність або немовля
need-children-teen = Питання про підлітків і молодь

need-caring-support = Підтримка, якщо ви за кимось доглядаєте
need-caring-respite = Іноді відпочити від догляду
need-caring-overview = Допомога все організувати
need-caring-dementia = Догляд за тим, хто багато забуває
need-caring-young = Коли ви дуже молоді й багато допомагаєте вдома

need-safety-home = Безпека вдома
need-safety-child = Безпечний дім для дитини
need-safety-elder = Безпека літньої людини
need-safety-street = Безпека в районі

need-residence-status = Питання, чи можна залишитися
need-residence-newcomer = Зорієнтуватися, якщо ви тут недавно
need-residence-undocumented = Допомога без питань про документи
need-residence-family = Перевезти сюди родину

## Wat zij doen

role-listen = вислухати
role-visit = прийти в гості
role-go-along = піти з вами
role-explain-letters = пояснити листи
role-fill-forms = заповнити анкети
role-sort-papers = упорядкувати папери
role-budget-coaching = допомогти давати раду з грошима
role-debt-arrangement = залагодити борги
role-legal-advice = порадити щодо ваших прав
role-mediate = допомогти при сварці
role-practical-help = допомогти з дрібними справами
role-cook-together = разом готувати
role-eat-together = разом їсти
role-activities = разом щось робити
role-talk-group = говорити в групі
role-language-practice = вправлятися в мові
role-teach = навчати
role-digital-help = допомогти з телефоном і комп’ютером
role-job-coaching = допомогти шукати роботу
role-find-volunteer-work = пошукати волонтерську роботу
role-respite = на деякий час узяти догляд на себе
role-personal-care = допомогти помитися й одягнутися
role-nursing = доглянути рани та дати ліки
role-treatment = лікувати
role-diagnosis = з’ясувати, що з людиною
role-crisis-help = одразу допомогти в біді
role-safety-plan = домовитися, як бути в безпеці
role-decide-entitlement = вирішити, чи отримаєте ви щось
role-give-money = дати гроші
role-give-goods = дати речі або їжу
role-transport = відвезти й привезти вас
role-refer-on = підказати іншу допомогу
role-coordinate = узгодити всю допомогу
role-home-visit = подивитися у вас удома, що потрібно
role-phone-contact = телефонувати вам
role-translate = перекладати
role-childcare = доглядати дітей
role-homework-help = допомогти з домашніми завданнями
role-moving-help = допомогти з переїздом

## Voor wie

audience-everyone = усі
audience-older = літні люди
audience-young = молодь
audience-women = жінки
audience-men = чоловіки
audience-parents = батьки
audience-carers = люди, які за кимось доглядають
audience-newcomers = люди, які недавно в Нідерландах
audience-low-income = люди, в яких мало грошей
audience-jobseekers = люди, які шукають роботу
audience-lgbt = ЛГБТІ+ люди
audience-disability = люди з інвалідністю
audience-students = студенти
audience-undocumented = люди без документів
audience-children = діти

## Hoe u er komt

access-walk-in = Можна зайти без запису.
access-call-first = Спершу зателефонуйте й домовтеся.
access-referrer = Хтось має вас записати, наприклад сімейний лікар.
access-assessment = Спершу буде розмова про те, що вам потрібно.

## Soort plek

setting-local-informal = Люди з району
setting-organised-informal = Волонтери організації
setting-formal = Люди, для яких це професія
form-individual = З однією людиною
form-collective = Разом з іншими
reach-neighbourhood = У районі
reach-district = У цій частині міста
reach-city = В усьому місті
reach-national = В усіх Нідерландах

## Wat er welkom is

welcome-cooking = готувати або пекти
welcome-handcraft = шити, в’язати чи майструвати
welcome-language = говорити вашою мовою або перекладати
welcome-gardening = працювати в саду
welcome-company = складати комусь компанію
welcome-odd-jobs = дрібний ремонт
welcome-music = музика або спів
welcome-childcare = доглядати дітей
welcome-computer = допомагати з телефоном чи комп’ютером

## Als het niet kan wachten: uit huis moeten

card-eviction-title = Треба виїхати з житла
card-eviction-do-1 = Прочитайте лист разом і знайдіть дату та відправника.
card-eviction-do-2 = Покличте зараз фахівця з житла або боргів. Телефонуйте разом, уже сьогодні.
card-eviction-do-3 = Потім разом зателефонуйте власнику житла або судовому виконавцю (deurwaarder) і спитайте, що ще можна зробити.
card-eviction-say = Зараз ми телефонуємо разом. Вам не треба робити це наодинці.
card-eviction-have = Лист, договір оренди та останні платежі, якщо вони є.
card-eviction-not-alone = Не домовляйтеся про оплату без інших і не кажіть, що все буде добре. Це справа фахівця.

## Als het niet kan wachten: afgesloten

card-cut-off-title = Немає газу, світла або води
card-cut-off-do-1 = Спитайте, чи є вдома немовля, хвора або літня людина і чи потрібен струм медичному приладу.
card-cut-off-do-2 = Разом зателефонуйте компанії, що постачає світло, газ чи воду. Скажіть, що є допомога.
card-cut-off-do-3 = Покличте сьогодні фахівця з боргів.
card-cut-off-say = Це неприємно. Сьогодні разом знайдемо того, хто може допомогти.
card-cut-off-have = Останній лист або рахунок із номером клієнта.
card-cut-off-not-alone = Нічого не підключайте власноруч і не обіцяйте оплати.

## Als het niet kan wachten: geen eten

card-no-food-title = Нема чого їсти
card-no-food-do-1 = Спершу дайте щось поїсти й попити, якщо це тут можливо.
card-no-food-do-2 = Разом зателефонуйте туди, де сьогодні дають їжу або продукти.
card-no-food-do-3 = Покличте фахівця, щоб і завтра була їжа.
card-no-food-say = Добре, що ви це сказали. Спершу поїсти, потім подивимося далі.
card-no-food-have = На скількох людей, чи є малі діти та чи є щось, чого не можна їсти.
card-no-food-not-alone = Не давайте власних грошей. Разом знайдіть місце, яке може допомагати частіше.

## Als het niet kan wachten: geen slaapplek

card-no-bed-title = Цієї ночі ніде спати
card-no-bed-do-1 = Спитайте, чи є з людиною діти і чи є родина або друзі, в яких безпечно.
card-no-bed-do-2 = Покличте зараз фахівця і разом зателефонуйте до притулку муніципалітету (opvang).
card-no-bed-do-3 = Домовтеся, де людина чекатиме на відповідь. Ніхто не має чекати на вулиці.
card-no-bed-say = Ви можете побути тут. Разом пошукаємо місце на цю ніч.
card-no-bed-have = Де людина спала минулої ночі, хто з нею і які ліки треба взяти.
card-no-bed-not-alone = Не забирайте нікого до себе додому і не обіцяйте ліжка.

## Als het niet kan wachten: niet veilig thuis

card-unsafe-home-title = Небезпечно вдома
card-unsafe-home-do-1 = Спокійно говоріть далі там, де ніхто не слухає. Привітно попросіть того, хто прийшов разом, ненадовго вийти.
card-unsafe-home-do-2 = Зараз є небезпека? Одразу телефонуйте на номер екстреної допомоги.
card-unsafe-home-do-3 = Прямої небезпеки немає? Зателефонуйте по пораду до фахівця або до Veilig Thuis. Можна без імені.
card-unsafe-home-say = Я вам вірю. Ви самі вирішуєте, що розповісти, а ми спокійно подивимося разом.
card-unsafe-home-have = Тиха кімната, телефон і безпечний час, щоб передзвонити.
card-unsafe-home-not-alone = Не говоріть про це з тим, кого людина боїться, не йдіть із нею додому й не давайте нічого на папері, не спитавши.

## Als het niet kan wachten: een kind niet veilig

card-child-unsafe-title = Дитина в небезпеці
card-child-unsafe-do-1 = Дитині зараз щось загрожує? Одразу телефонуйте на номер екстреної допомоги.
card-child-unsafe-do-2 = Одразу покличте фахівця або координатора.
card-child-unsafe-do-3 = Разом зателефонуйте до Veilig Thuis по пораду. Можна не називати імен.
card-child-unsafe-say = Добре, що ви розповіли. Ми покличемо того, хто знає, що допомагає.
card-child-unsafe-have = Що ви бачили або чули самі, простими словами, і коли це було.
card-child-unsafe-not-alone = Не розпитуйте дитину, не обіцяйте таємниці й не вирішуйте цього наодинці.

## Als het niet kan wachten: niet meer willen leven

card-suicide-title = Не хоче більше жити
card-suicide-do-1 = Залишайтеся поруч і будьте спокійні. Можна спитати прямо: ви думаєте про самогубство?
card-suicide-do-2 = Разом зателефонуйте на лінію допомоги Zelfmoordpreventie (запобігання самогубству) або сімейному лікарю (huisarts). Є пряма небезпека? Телефонуйте на номер екстреної допомоги.
card-suicide-do-3 = Не дайте людині піти самій. Спитайте, хто може зараз прийти.
card-suicide-say = Добре, що ви мені це сказали. Я залишаюся з вами, і ми телефонуємо разом.
card-suicide-have = Тихе місце, телефон та ім’я того, хто може прийти.
card-suicide-not-alone = Не обіцяйте мовчати і не несіть цього наодинці. Одразу покличте колегу.

## Als het niet kan wachten: ineens in de war

card-confused-title = Людина раптом дуже розгублена
card-confused-do-1 = Говоріть тихо й коротко, дайте простір і залишайтеся біля дверей.
card-confused-do-2 = Є небезпека, або людина виглядає хворою? Одразу телефонуйте на номер екстреної допомоги.
card-confused-do-3 = Інакше: зателефонуйте зараз разом сімейному лікарю. Увечері, вночі та у вихідні телефонуйте черговому лікарю (huisartsenpost).
card-confused-say = Я тут, щоб допомогти. Робимо все спокійно.
card-confused-have = Відколи це так і чи людина падала або приймає ліки.
card-confused-not-alone = Нікого не тримайте і не залишайтеся в кімнаті наодинці з тим, хто погрожує.

## Als het niet kan wachten: medicijnen op

card-medicine-title = Закінчилися потрібні ліки
card-medicine-do-1 = Людині зле, важко дихати, або вона погано реагує? Одразу телефонуйте на номер екстреної допомоги.
card-medicine-do-2 = Зараз разом зателефонуйте сімейному лікарю цієї людини або в її аптеку. Увечері, вночі та у вихідні телефонуйте черговому лікарю (huisartsenpost).
card-medicine-do-3 = Людина не може заплатити? Одразу скажіть про це і спитайте, що можливо.
card-medicine-say = Ми зараз разом телефонуємо тому, хто на цьому знається.
card-medicine-have = Коробочка або список з аптеки та ім’я сімейного лікаря.
card-medicine-not-alone = Не давайте чужих ліків і нічого не кажіть про те, скільки їх можна приймати.

## Als het niet kan wachten: nu in gevaar

card-physical-danger-title = Небезпека зараз
card-physical-danger-do-1 = Подбайте, щоб ви та інша людина були в безпечному місці. Відійдіть, якщо так краще.
card-physical-danger-do-2 = Телефонуйте на номер екстреної допомоги. Скажіть, де ви і що відбувається.
card-physical-danger-do-3 = Покличте колегу і зустріньте допомогу біля дверей.
card-physical-danger-say = Я зараз кличу допомогу. Я з вами, поки це безпечно.
card-physical-danger-have = Адреса цього місця та хто поранений або в небезпеці.
card-physical-danger-not-alone = Не ставайте між людьми, які б’ються, і ні за ким не біжіть.

## Aan tafel

question-type-here = Пишіть тут
question-phone = Це номер телефону
question-done = Готово: далі
question-example-date = Наприклад: 25-11 або 25-11-2026
question-example-number = Число
review-title = Що ви розповіли
review-answer = { $answer }
review-skipped = Пропущено
review-finish = Готово: хто може допомогти?
topics-title = Про що ще йдеться?
card-call = Кому ви телефонуєте?
card-call-nobody = Покличте фахівця, який тут працює, або разом знайдіть номер районної команди (wijkteam).
card-say = Що ви кажете?
card-have = Що тримаєте під рукою?
card-not-alone = Чого ви не робите наодинці?
choice-outcome-helped = Так, це допомогло
choice-outcome-partly = Трохи
choice-outcome-not = Ні
choice-outcome-not-reached = Не вдалося зв’язатися, запитати пізніше

## Wie kan helpen

offers-title = Хто може вам допомогти?
offers-none = Ми ще нікого не знайшли. Розкажіть трохи більше або додайте ще одну тему.
offers-informal = Сусіди та волонтери
offers-formal = Люди, для яких це робота
offers-does = Вони можуть: { $roles }
offers-does-not = Цього вони не роблять: { $roles }
plan-title = Про що ми домовляємося
plan-who-does-what = Хто що робить?
plan-follow-up = Чи можна пізніше запитати, як було?
plan-day = Так: { $date }
plan-never = Ні, краще не треба

## When something was checked, when it is open

directory-checked-on = перевірено: { $date }
directory-checked-ageing = перевірено понад пів року тому: { $date }
directory-checked-old = давнє, перевірено: { $date }
directory-checked-unknown = не перевірено
directory-open-until = зараз відчинено, до { $closes }
directory-opens-at = відчинено: { $date }, з { $opens }
directory-opens-on = відчинено: { $date }
directory-opens-not-soon = найближчі тижні зачинено
directory-hours-recheck = спитайте, коли відчинено
directory-hours-unknown = години невідомі

## Why an offer fits, what to ask first, who does what

reason-need = Вони допомагають із цим: { $need }.
reason-also-need = Вони допомагають і з цим: { $need }.
reason-language = Там говорять такою мовою: { $language }.
reason-near = Це приблизно { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
 } пішки.
reason-own-neighbourhood = Вони є для людей з вашого району.
reason-comes-to-you = Вони можуть прийти до вас додому.
reason-open-now = Зараз відчинено.
reason-open-now-until = Зараз відчинено, до { $time }.
reason-open-today = Сьогодні відчинено.
reason-open-today-at = Сьогодні відчинено, з { $time }.
reason-open-tomorrow = Завтра відчинено.
reason-open-tomorrow-at = Завтра відчинено, з { $time }.
reason-open-day = Відчинено: { $weekday }.
reason-open-day-at = Відчинено: { $weekday }, з { $time }.
reason-walk-in = Можна зайти без запису.
reason-call = Ви можете самостійно зателефонувати або написати.
reason-free = Це безкоштовно.
reason-room = Зараз є місце.
reason-checked = Ми це перевірили: { $date }
reason-earlier-helper = Вони вже допомагали вам раніше.
reason-wish = Це відповідає вашому бажанню: { $wish }.
reason-when = Вони є тоді, коли ви можете: { $part }.
reason-likes = Там будуть раді тому, що ви любите робити: { $welcome }.
caution-closed = Зараз тимчасово зачинено. Спитайте, коли відчинять знову.
caution-by-introduction = Хтось із наших волонтерів представить вас.
caution-check-first = Спершу спитайте, чи це й для вас.
caution-ask-distance = Спитайте, де це і як далеко.
caution-too-far = Це приблизно { $minutes } хв пішки. Спитайте, чи може хтось вас відвезти.
caution-not-at-home = Туди треба прийти самостійно. Спитайте, чи може хтось вас відвезти.
caution-ask-accessibility = Спитайте, чи зможете ви легко зайти всередину.
caution-ask-hours = Спершу спитайте, коли відчинено.
caution-old-number = Спершу зателефонуйте. Номер перевіряли давно: { $date }
caution-unchecked-number = Спершу зателефонуйте. Ми не знаємо, чи номер ще правильний.
caution-ask-access = Спершу спитайте, як записатися.
caution-needs-referrer = Хтось має вас записати. Спитайте про це волонтера.
caution-needs-assessment = Спершу буде розмова про те, що вам потрібно.
caution-waiting = Про очікування вони кажуть: { $text }
caution-full = Нещодавно місць не було. Спитайте, чи це ще так.
caution-no-shared-language = Попросіть перекладача або візьміть когось, хто перекладе.
caution-ask-language = Спитайте, чи говорять там вашою мовою.
caution-ask-wish = Спитайте, чи це можливо: { $wish }.
caution-costs = Спитайте, скільки це коштує.
roles-does = { $name }. Тут можуть: { $roles }.
roles-does-not = { $name }. Тут цього не роблять: { $role }.
roles-does-not-but = { $name }. Тут цього не роблять: { $role }. Для цього є { $instead }.
roles-agree = Домовтеся, хто візьме це на себе: { $role }. { $informal } чи { $formal }.

## Languages

language-nl = нідерландська
language-en = англійська
language-tr = турецька
language-ar = арабська
language-rif = рифська, берберська (Tarifit)
language-fa = фарсі
language-ti = тигринья
language-so = сомалійська
language-pl = польська
language-uk = українська
language-es = іспанська
language-fr = французька
language-zh = китайська
language-pap = пап’яменто
language-hi = гінді
language-ur = урду
language-ro = румунська
language-bg = болгарська
language-pt = португальська
language-am = амхарська
language-ku = курдська
language-ru = російська
language-ckb = курдська (сорані)
language-kmr = курдська (курманджі)
language-nl-simple = дуже проста нідерландська

## Days of the week

weekday-monday = понеділок
weekday-tuesday = вівторок
weekday-wednesday = середа
weekday-thursday = четвер
weekday-friday = п’ятниця
weekday-saturday = субота
weekday-sunday = неділя

# Op het papier dat de bewoner meeneemt.
slip-title = Куди ви можете звернутися
slip-intro = Ви просили про допомогу. Тут написано, хто може допомогти і як.
slip-written-on = Написано: { $date }
slip-label-case-code = Ваш код
slip-label-name = Назва
slip-label-mind = Увага
slip-intro-nothing = Ми поговорили разом. Ви завжди можете прийти знову.
slip-label-where = Де
slip-label-ask-for = Запитайте
slip-label-when = Коли
slip-label-phone = Телефон
slip-label-access = Як зайти
slip-label-bring = Візьміть із собою
slip-label-agreed = Домовлено
slip-label-they-do = Вони можуть
slip-label-they-do-not = Цього не роблять
slip-checked-on = Перевірено: { $date }
slip-call-first-since = Спершу зателефонуйте. Це давно не перевіряли, востаннє: { $date }
slip-call-first-unknown = Спершу зателефонуйте. Це ще не перевірено
slip-qr-call = Скануйте, щоб зателефонувати
slip-follow-up-on = День, коли ми запитаємо вас, як було: { $date }
slip-follow-up-none = Ми не будемо з вами зв’язуватися. Ви завжди можете прийти знову.
slip-kept-heading = Що ми зберігаємо
slip-kept-nothing = Ми нічого не зберігаємо. Цей папір лише ваш.
slip-kept-without-name = Ми зберігаємо ваші відповіді без вашого імені. До якого дня: { $until }
slip-kept-with-name = Ми зберігаємо ваше ім’я та ваші відповіді. До якого дня: { $until }
slip-nobody-may-know = Ми нікому нічого про вас не розповідаємо.
slip-may-withdraw = Ви завжди можете сказати, щоб ми все це викинули.
slip-no-advice = Цей папір каже, де знайти допомогу. Це не порада про закон чи про ваше здоров’я.
slip-unchecked-note = Цей переклад ще не прочитав ніхто, хто говорить цією мовою.

slip-come-back-desk = Не виходить? Приходьте знову: { $desk }.
slip-introduced-on = День, коли хтось із нас вас представить: { $date }
slip-introduced = Хтось із нас вас представить. Ми домовимося з вами про день.
slip-label-ask-first = Спершу спитайте
slip-label-who-does-what = Хто що робить
slip-roles = { $roles }
slip-hours-line = { $day } { $opens } – { $closes }
slip-may-share = Ви згодні, щоб ми поділилися цим. З ким: { $parties }.
slip-recovery-title = Ключ відновлення
slip-recovery-explained = Зберігайте цей папір не в цій будівлі. Цей ключ відкриває замок пункту.
slip-look-up-number = Знайдіть номер на цій сторінці:
slip-ask-for-number = У нас ще немає номера. Попросіть нас знайти його разом.
slip-label-checked = Перевірено
slip-checked-all = { $date }

## Public holidays

holiday-new-year = Новий рік
holiday-good-friday = Страсна п’ятниця в Нідерландах
holiday-easter = Великдень у Нідерландах
holiday-easter-monday = другий день Великодня в Нідерландах
holiday-kings-day = День короля
holiday-liberation-day = День визволення
holiday-ascension = Вознесіння в Нідерландах
holiday-whitsun = Трійця в Нідерландах
holiday-whit-monday = другий день Трійці в Нідерландах
holiday-christmas = Різдво
holiday-second-christmas = другий день Різдва
directory-on-holiday = { $opening } – це свято ({ $holiday }): спершу зателефонуйте
caution-holiday = Перший день, коли там відчинено, – свято ({ $holiday }). Спершу зателефонуйте.

## At the pace of a rollator or a buggy

choice-walk-pushing = З ходунками, в інвалідному візку або з дитячим візком
reason-near-pushing = З ходунками чи з візком це приблизно { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
 }.

## Regel voor regel, voor wie luistert of met de vingers leest

plain-choose-one = Введіть номер вашої відповіді.
plain-choose-more = Введіть номери ваших відповідей, між ними пробіл.
plain-type-text = Напишіть вашу відповідь.
plain-type-date = Введіть дату, наприклад 25-11-2026.
plain-type-number = Введіть число.
plain-or-skip = Або натисніть лише Enter, щоб пропустити.
plain-commands = Можна ввести й таке: ? – почути ще раз, < – повернутися, ! – те, що не може чекати, q – закінчити.
plain-not-a-choice = Такого номера в списку немає. Спробуйте ще раз.
plain-not-a-date = Це не дата. Спробуйте ще раз.
plain-not-a-number = Таке число тут не підходить. Спробуйте ще раз.
plain-noted = Записано: { $answer }
plain-first-question = Це перше запитання. Далі назад не можна.
plain-urgent = Це не може чекати: { $card }
plain-found = { $count ->
    [one] Ми знайшли { $count } місце.
    [few] Ми знайшли { $count } місця.
    [many] Ми знайшли { $count } місць.
   *[other] Ми знайшли { $count } місця.
 }
plain-which-on-paper = Які місця записати на ваш папір? Введіть номери, між ними пробіл.
plain-on-paper = Це на вашому папері:
plain-your-code = Ваш код: { $code }.
plain-stopped-kept = Зупинено. Те, що ви розповіли, збережено.
plain-stopped-nothing = Зупинено. Нічого не збережено.

## Als de letters ontbreken

slip-script-missing = Тут має бути той самий текст. Мова: { $language }. На цьому комп’ютері бракує літер для неї.

## Toestemming: wie wat mag weten

consent-title = Хто що може знати?
consent-intro = Вирішуєте ви. На все можна сказати «ні». Ми однаково вам допоможемо.
consent-party-informal = волонтери в районі
consent-party-formal = фахівці, які допомагають (hulpverleners)
consent-party-doctor = ваш сімейний лікар (huisarts)
consent-ask = Що нам можна робити? Це стосується: { $party }
choice-purpose-ask = Розповідати, яка допомога мені потрібна
choice-purpose-story = Розповідати, що в мене відбувається
choice-purpose-contact = Казати, як мене звати і як зі мною зв’язатися
choice-purpose-report = Дізнаватися від них, як ідуть справи
consent-nothing = Нічого з цього
consent-giver = Хто це каже?
choice-giver-self = Я особисто
choice-giver-partner = Мій чоловік, дружина, партнер або партнерка
choice-giver-child = Мій син або дочка
choice-giver-parent = Мій батько або мати
choice-giver-family = Хтось інший із моєї родини
choice-giver-representative = Мій опікун або представник, призначений судом (mentor, bewindvoerder, voogd)
consent-back = Я повторю, що ви сказали. Це стосується: { $party }
consent-may = Так, нам можна: { $purpose }
consent-may-not = Ні, нам не можна: { $purpose }
consent-right = Усе правильно?
choice-consent-right-yes = Так, правильно
choice-consent-right-no = Ні, треба інакше
consent-stop-any-time = Ви завжди можете це припинити. Скажіть нам, і це одразу припиниться.
consent-given-by = Хто це сказав: { $giver }. Коли: { $date }
consent-stop = Хочете це припинити?
consent-stopped = Це припинено. Це стосується: { $party }
consent-told = Ми вже розповіли це: { $purpose }. Забрати це назад ми не можемо. Коли розповіли: { $date }
consent-told-nothing = Ми ще нічого не розповіли.
slip-consent = Ви це дозволяєте. Це стосується: { $party }. Що нам можна: { $purpose }

## Uw rechten: zien, verbeteren, wissen

question-keep-months = Ми зберігаємо лише ваші відповіді, щонайдовше { $months ->
    [one] { $months } місяць
    [few] { $months } місяці
    [many] { $months } місяців
   *[other] { $months } місяця
 } після останньої розмови чи дзвінка. Їх бачать лише волонтери цього пункту. Ви можете відмовитися від усього.
rights-title = Усе, що ми про вас зберігаємо
rights-intro = Ось що ми про вас зберігаємо. Щось не так? Скажіть нам, і ми це виправимо.
rights-until = Ми зберігаємо це, а потім видалимо. До якого дня зберігаємо: { $date }
rights-answers = Що ви розповіли
rights-chosen = Що ми вибрали разом
rights-consents = Що нам можна про вас розповідати
rights-consents-none = Ви про це ще нічого не сказали. Ми нічого не розповідаємо.
rights-told = Що ми розповіли
rights-told-none = Ми нікому нічого не розповіли.
rights-told-line = Хто дізнався: { $party }. Що: { $purpose }. Коли: { $date }
rights-looked = Хто це дивився
rights-looked-line = Волонтер цього пункту: { $what }. Коли: { $date }
access-viewed = прочитано
access-continued = розмову продовжено
access-printed = надруковано
access-exported = видано як файл
access-corrected = виправлено
rights-corrected = Стару відповідь видалено. Коли виправлено: { $date }
rights-erase = Ви можете попросити все видалити. Ми зробимо це одразу.
receipt-title = Усе видалено
receipt-erased = Ми видалили все, що про вас зберігали. Коли: { $date }
receipt-copies = Копій на цьому комп’ютері теж уже немає. Чи є це ще в старій резервній копії? Якщо ми колись її відновимо, то видалимо це й там.
receipt-told = Те, що ми вже розповіли іншим, ми не можемо забрати назад.
receipt-no-name = На цьому папері немає нічого про вас.
receipt-number = Номер цього підтвердження: { $number }
