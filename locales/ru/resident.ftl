# Teksten voor het gesprek met de bewoner.
# Korte zinnen, gewone woorden, "u". Geen telefoonnummers; getallen alleen bij leeftijden.

## Onderdelen van het gesprek

section-begin = Прежде чем начать
section-who = Кто здесь
section-reason = С чем вы пришли
section-danger = Что не может ждать
section-topics = Ваш вопрос
section-person = Что вам подходит
section-helpers = Кто вам уже помогает
section-likes = Что вы любите делать
section-share = Кто что может знать
section-contact = Связь позже

## Overal

choice-unknown = Не знаю
choice-declined = Лучше не скажу
choice-yes-no-yes = Да
choice-yes-no-no = Нет

## Voor we beginnen

question-keep = Можно ли нам сохранить то, что вы расскажете?
    .hint = Мы храним только ваши ответы, до двенадцати месяцев после последнего контакта. Их видят только волонтёры этого пункта. Вы можете отказаться от всего.
choice-keep-keep = Да, сохраните мои ответы
choice-keep-nothing = Нет, ничего не храните

## Wie is er

question-for-whom = Для кого вы ищете помощь?
choice-for-whom-self = Для себя
choice-for-whom-other = Для другого человека
choice-for-whom-carer = Я ухаживаю за кем-то и ищу помощь

question-sent-by = Кто-нибудь сказал вам, что можно прийти сюда?
    .hint = Если хотите, мы можем сообщить этому человеку, что вы были здесь.
choice-sent-by-nobody = Нет, это моё решение
choice-sent-by-doctor = Семейный врач (huisarts) или его приёмная
choice-sent-by-school = Школа
choice-sent-by-municipality = Муниципалитет (gemeente)
choice-sent-by-neighbour = Кто-то из соседей или знакомых
choice-sent-by-other = Кто-то другой

question-at-table = Кто пришёл вместе с вами?
    .hint = Вы можете поговорить и только с нами, если вам так лучше.
choice-at-table-nobody = Никто, только я
choice-at-table-family = Родные
choice-at-table-friend = Друг или подруга
choice-at-table-interpreter = Переводчик
choice-at-table-professional = Специалист, который помогает (hulpverlener)
choice-at-table-child = Ребёнок

question-at-table-child = Может ли переводить кто-то другой, а не ребёнок?
    .hint = Для ребёнка это тяжело. Лучше взрослый, можно и по телефону.

## Waarvoor u komt

question-story = Расскажите, что вас сюда привело?
    .hint = Своими словами. Можно коротко.

question-topics = О чём речь?
    .hint = Можно выбрать несколько. Можно просто показать на картинку.
choice-topics-money = Деньги и долги
choice-topics-letters = Письма и анкеты
choice-topics-rights = Пособия (uitkering) и права
choice-topics-housing = Жильё
choice-topics-food = Еда, одежда и вещи
choice-topics-health = Здоровье
choice-topics-home = Помощь по дому
choice-topics-mobility = Как куда-то добраться
choice-topics-mind = Тревоги, стресс и грусть
choice-topics-contact = Общение с людьми
choice-topics-meaning = Смысл жизни и дела для других
choice-topics-language = Учить нидерландский
choice-topics-digital = Телефон и компьютер
choice-topics-work = Работа и волонтёрство
choice-topics-children = Дети и воспитание
choice-topics-caring = Уход за кем-то
choice-topics-safety = Безопасность
choice-topics-residence = Недавно здесь или вопросы о пребывании

## Wat niet kan wachten

question-safe-now = Вы сейчас в безопасности, здесь и дома?
    .hint = Сейчас не нужно ничего объяснять. Можно сказать и позже.

question-unsafe-where = Хотите сказать, где небезопасно?
    .hint = Можно показать или пропустить.
choice-unsafe-where-home = У меня дома
choice-unsafe-where-here = Здесь, сейчас
choice-unsafe-where-street = На улице или в районе
choice-unsafe-where-child = Для ребёнка
choice-unsafe-where-elder = Для пожилого человека, которого я знаю

question-urgent = Есть ли что-то, что нужно решить сегодня или завтра?
    .hint = Тогда начнём с этого.
choice-urgent-none = Нет, это может подождать
choice-urgent-eviction = Мне надо покинуть жильё
choice-urgent-cut-off = Отключили газ, свет или воду
choice-urgent-food = Нет еды
choice-urgent-bed = Мне негде спать этой ночью
choice-urgent-medicine = Закончились мои лекарства
choice-urgent-confused = Кто-то вдруг очень растерян и всё путает

question-eviction-date = До какого числа вам надо покинуть жильё?
    .hint = Посмотрите вместе в письме. Нет письма или даты? Пропустите.

question-cut-off = Газ, свет и вода ещё работают?
choice-cut-off-on = Да, всё работает
choice-cut-off-warned = Да, но есть предупреждение
choice-cut-off-off = Нет, что-то отключено

question-eaten = Достаточно ли у вас сегодня еды?
    .hint = И для тех, кто живёт с вами.

question-sleep-tonight = Есть ли вам где спать этой ночью?
    .hint = Диван у кого-то тоже считается.

question-medicine = Есть ли у вас на сегодня нужные лекарства?
    .hint = Не надо говорить какие. Не принимаете лекарств? Тогда выберите «да».

## Geld en schulden

question-money-what = В чём трудность с деньгами?
    .hint = Можно выбрать несколько. Так бывает у многих.
choice-money-what-debts = У меня долги
choice-money-what-budget = Мне не хватает денег на жизнь
choice-money-what-bills = Не могу оплатить счёт
choice-money-what-bailiff = Судебный исполнитель (deurwaarder) пишет или приходит
choice-money-what-emergency = Сейчас нет денег на самое нужное

question-money-behind = Есть ли у вас долг за что-то из этого?
choice-money-behind-none = Нет
choice-money-behind-rent = Аренда жилья
choice-money-behind-energy = Газ, свет или вода
choice-money-behind-insurance = Медицинская страховка (zorgverzekering)
choice-money-behind-other = Что-то другое

## Brieven en formulieren

question-letters-what = Что вы хотите сделать с письмом или анкетой?
    .hint = Письмо с вами? Положите его на стол.
choice-letters-what-understand = Понять, что там написано
choice-letters-what-forms = Заполнить анкету
choice-letters-what-reply = Ответить
choice-letters-what-tax = Разобраться с налогами
choice-letters-what-order = Привести мои бумаги в порядок

question-letters-date = К какому числу вам надо что-то сделать?
    .hint = Поищем это число вместе в письме. Нет даты? Пропустите.

## Uitkering en recht

question-rights-what = О чём ваш вопрос?
choice-rights-what-benefit = О пособии (uitkering)
choice-rights-what-allowance = О доплатах (toeslagen)
choice-rights-what-minima = О помощи при низком доходе
choice-rights-what-objection = Решение кажется мне неправильным
choice-rights-what-legal-advice = Мне нужен человек, который знает законы

question-rights-meeting = Будет ли у вас скоро важный разговор, и хотите ли вы, чтобы кто-то пошёл с вами?
    .hint = Например, в муниципалитете (gemeente), о помощи или пособии.

## Wonen

question-housing-what = Какой у вас вопрос о жилье?
choice-housing-what-rent = Мне трудно платить за аренду
choice-housing-what-eviction = Возможно, мне придётся покинуть жильё
choice-housing-what-search = Ищу жильё или комнату
choice-housing-what-repair = Дома что-то сломано или сыро
choice-housing-what-neighbours = Ссора с соседями, или соседи мешают

question-rent-behind = Есть ли у вас долг за аренду?
    .hint = Тогда поищем и помощь с оплатой.

## Eten, kleding en spullen

question-food-what = Что вам нужно?
choice-food-what-parcel = Продукты или продуктовый набор (voedselpakket)
choice-food-what-meal = Горячая еда
choice-food-what-clothes = Одежда
choice-food-what-furniture = Мебель или вещи для дома
choice-food-what-child-goods = Вещи для ребёнка

question-food-together = Хотели бы вы есть вместе с другими?

## Gezondheid

question-health-what = В чём вам можно помочь?
    .hint = Не надо говорить, чем вы болеете.
choice-health-what-gp = Найти семейного врача (huisarts) или поговорить с ним
choice-health-what-insurance = Вопросы о медицинской страховке (zorgverzekering)
choice-health-what-nursing = Помощь с мытьём, раной или лекарствами
choice-health-what-exercise = Больше двигаться
choice-health-what-memory = Я многое забываю

question-health-doctor = Есть ли у вас семейный врач (huisarts)?

## Hulp in huis

question-home-what = Какую помощь по дому вы ищете?
choice-home-what-cleaning = Уборка
choice-home-what-shopping = Покупка продуктов
choice-home-what-odd-jobs = Мелкие дела по дому и сад
choice-home-what-meals = Готовка или еда на дом
choice-home-what-adaptation = Более удобный и безопасный дом

question-home-stairs = Трудно ли вам с лестницей, ванной или порогами?
    .hint = Или вы боитесь упасть?

## Ergens komen

question-mobility-what = Что помогло бы вам куда-то добраться?
choice-mobility-what-transport = Транспорт
choice-mobility-what-accompany = Кто-то, кто пойдёт со мной
choice-mobility-what-aids = Вспомогательное средство, например ходунки (rollator)
choice-mobility-what-indoors = Помощь при ходьбе по дому

question-mobility-out = Выходите ли вы из дома так часто, как хотите?

## Zorgen, stress en verdriet

question-mind-what = Что для вас тяжело?
    .hint = Выберите самое близкое. Ничего не надо объяснять.
choice-mind-what-stress = Стресс, тревожные мысли или плохой сон
choice-mind-what-low = У меня тоскливо или пусто на душе
choice-mind-what-grief = Мне не хватает человека, которого больше нет
choice-mind-what-addiction = Алкоголь, наркотики, азартные или компьютерные игры
choice-mind-what-recovery = Хочу снова встать на ноги
choice-mind-what-relative = Я беспокоюсь о ком-то

question-mind-dark = Бывает ли у вас мысль, что вы больше не хотите жить?
    .hint = Мы спрашиваем об этом всех, кому тяжело. Можно говорить откровенно.

question-mind-doctor = Вы уже рассказывали об этом семейному врачу (huisarts)?

## Mensen ontmoeten

question-contact-what = Что было бы вам приятно?
choice-contact-what-coffee = Выпить где-нибудь кофе
choice-contact-what-buddy = Человек, чтобы вместе что-то делать (maatje)
choice-contact-what-group = Группа или занятия
choice-contact-what-phone = Кто-то, кто иногда мне звонит
choice-contact-what-visits = Кто-то, кто меня навещает

question-contact-first-time = Хотите, чтобы в первый раз кто-то пошёл с вами?

## Zin en iets voor een ander doen

question-meaning-what = Что вам по душе?
choice-meaning-what-talk = Хороший разговор о жизни
choice-meaning-what-faith = Место для молитвы или тишины
choice-meaning-what-culture = Музыка, искусство или культура
choice-meaning-what-nature = Сад, животные или природа
choice-meaning-what-helping = Сделать что-то для другого
choice-meaning-what-skills = Показать, что я умею

question-meaning-grow = Хотели бы вы, может быть, потом сделать это своей работой?
    .hint = Это не обязательно. Может быть просто для радости.

## Nederlands leren

question-language-what = Что вы ищете?
choice-language-what-dutch = Учить нидерландский с нуля
choice-language-what-practice = Говорить по-нидерландски и тренироваться
choice-language-what-reading = Лучше читать и писать
choice-language-what-course = Курс или учебная группа

question-language-for = Для чего вам нужен язык?
choice-language-for-daily = Каждый день, в районе
choice-language-for-letters = Письма и встречи
choice-language-for-work = Работа
choice-language-for-children = Школа детей

## Telefoon en computer

question-digital-what = С чем нужна помощь?
choice-digital-what-device = Найти себе компьютер или телефон
choice-digital-what-digid = DigiD и государственные сайты
choice-digital-what-course = Научиться работать с компьютером
choice-digital-what-phone = Разобраться с телефоном

question-digital-have = Есть ли у вас телефон или компьютер, который хорошо работает?

## Werk en vrijwilligerswerk

question-work-what = Чего бы вы хотели?
choice-work-what-job = Оплачиваемую работу
choice-work-what-volunteering = Волонтёрство (vrijwilligerswerk)
choice-work-what-learning-place = Место, где можно учиться на работе
choice-work-what-skills = Узнать, что я умею
choice-work-what-business = Начать что-то своё

question-work-benefit = Хотите сначала узнать, как работа повлияет на ваше пособие (uitkering)?
    .hint = Об этом хорошо спросить, прежде чем начать.

## Kinderen en opvoeden

question-children-what = О чём речь?
choice-children-what-upbringing = Воспитание
choice-children-what-homework = Школа и домашние задания
choice-children-what-play = Игры, спорт и поездки
choice-children-what-baby = Беременность или младенец
choice-children-what-teen = Подросток или молодой человек

question-children-age = Сколько лет ребёнку?
    .hint = Детей больше? Выберите того, о ком речь сейчас.

## Zorgen voor iemand

question-caring-what = Что бы вам помогло?
    .hint = Вы заботитесь о другом. Мы думаем и о вас.
choice-caring-what-support = Кто-то, кто подумает вместе со мной
choice-caring-what-respite = Иногда отдохнуть от ухода
choice-caring-what-overview = Помощь, чтобы всё организовать
choice-caring-what-dementia = Уход за тем, кто многое забывает
choice-caring-what-young = Мне мало лет, и я много помогаю дома

question-caring-hours = Сколько примерно часов в неделю это занимает?
    .hint = Организация и присмотр тоже считаются. Можно примерно.

question-caring-rest = Остаётся ли у вас достаточно времени и покоя для себя?

## Veilig zijn

question-safety-what = Что вас беспокоит?
    .hint = Вы сами решаете, что рассказать.
choice-safety-what-home = Ссоры, угрозы или побои дома
choice-safety-what-child = Ребёнок, которому плохо
choice-safety-what-elder = Пожилой человек, с которым плохо обращаются
choice-safety-what-street = Улица или район

question-safety-place = Можете ли вы сегодня пойти туда, где безопасно?

## Nieuw hier of vragen over verblijf

question-residence-what = В чём вам можно помочь?
    .hint = Не надо показывать документы. Мы никогда их не просим.
choice-residence-what-status = Вопросы, можно ли остаться
choice-residence-what-newcomer = Я здесь недавно и хочу сориентироваться
choice-residence-what-no-papers-asked = Помощь там, где не спрашивают документы
choice-residence-what-family = Перевезти сюда семью

question-residence-guide = Хотите, чтобы кто-то показал вам район?

## Wat bij u past

question-neighbourhood = В каком районе вы живёте?
    .hint = Достаточно названия района или площади. Адрес не нужен.

question-postcode = Какие цифры вашего почтового индекса?
    .hint = Только цифры, без букв. Так мы ищем поблизости.

question-age-band = Сколько вам примерно лет?
    .hint = Некоторые места для молодых, а некоторые — для пожилых.
choice-age-band-under-18 = Меньше 18 лет
choice-age-band-18-26 = От 18 до 26 лет
choice-age-band-27-66 = От 27 до 66 лет
choice-age-band-67-plus = 67 лет или больше

question-languages = На каких языках вам приятно говорить?
    .hint = Можно выбрать несколько.
choice-languages-nl = Нидерландский
choice-languages-en = Английский
choice-languages-tr = Турецкий
choice-languages-ar = Арабский
choice-languages-rif = Берберский (тарифит)
choice-languages-fa = Фарси или дари
choice-languages-ti = Тигринья
choice-languages-so = Сомалийский
choice-languages-pl = Польский
choice-languages-uk = Украинский
choice-languages-es = Испанский
choice-languages-fr = Французский
choice-languages-zh = Китайский
choice-languages-pap = Папьяменто
choice-languages-hi = Хинди
choice-languages-ur = Урду
choice-languages-ro = Румынский
choice-languages-bg = Болгарский
choice-languages-pt = Португальский
choice-languages-ru = Русский
choice-languages-am = Амхарский
choice-languages-ku = Курдский
choice-languages-other = Другой язык

question-walk = Как далеко вы можете пройти, чтобы не было слишком тяжело?
    .hint = С палкой или ходунками (rollator) тоже считается.
choice-walk-five-minutes = Немного, пять минут
choice-walk-ten-minutes = Десять минут
choice-walk-twenty-minutes = Двадцать минут
choice-walk-far = Далеко, без труда
choice-walk-wheels = На велосипеде, скутере (scootmobiel), автобусе или машине
choice-walk-at-home = Я почти не выхожу из дома

question-wishes = Что для вас важно в помощи?
    .hint = Можно выбрать несколько. Можно не выбирать ничего.
choice-wishes-woman = Женщина
choice-wishes-man = Мужчина
choice-wishes-own-language = Кто-то, кто говорит на моём языке
choice-wishes-at-home = У меня дома
choice-wishes-alone = С одним человеком
choice-wishes-group = В группе

question-group-for = Куда вам приятно ходить?
    .hint = Выберите только то, что приятно. Можно пропустить.
choice-group-for-women = Для женщин
choice-group-for-men = Для мужчин
choice-group-for-young = Для молодёжи
choice-group-for-older = Для пожилых
choice-group-for-parents = Для родителей
choice-group-for-newcomers = Для тех, кто недавно в Нидерландах
choice-group-for-students = Для студентов
choice-group-for-disability = Для людей с инвалидностью
choice-group-for-lgbt = Для ЛГБТИ+ людей

question-when = Когда вам удобно?
choice-when-morning = Утром
choice-when-afternoon = Днём
choice-when-evening = Вечером
choice-when-weekend = В выходные

## Wie u al helpt

question-helpers = Кто-нибудь помогает вам или помогал раньше?
    .hint = Часто лучше всего знакомое лицо. Можно назвать нескольких.

question-helper-who = Кто это?
choice-helper-who-family = Родные
choice-helper-who-friend = Друг или подруга
choice-helper-who-neighbour = Сосед или соседка
choice-helper-who-volunteer = Волонтёр
choice-helper-who-professional = Специалист, который помогает (hulpverlener)
choice-helper-who-other = Кто-то другой

question-helper-what = В чём помогает этот человек?
    .hint = Можно назвать и место, например районный центр (buurthuis).

question-helper-earlier-good = Были ли вы довольны этой помощью?

question-not-involve = Кто не должен об этом знать?
    .hint = Тогда этому человеку или этому месту мы ничего не скажем. Никто? Пропустите.

## Wat u graag doet

question-likes = Что вы любите делать или хорошо умеете?
    .hint = Есть места, где этому рады.
choice-likes-cooking = Готовить или печь
choice-likes-handcraft = Шить, вязать или мастерить
choice-likes-language = Говорить на моём языке или переводить
choice-likes-gardening = Работать в саду
choice-likes-company = Составлять кому-то компанию
choice-likes-odd-jobs = Мелкий ремонт
choice-likes-music = Музыка или пение
choice-likes-childcare = Присматривать за детьми
choice-likes-computer = Помогать с телефоном или компьютером

question-can-offer = Что бы вы хотели так сделать для других?
    .hint = Пусть это будет что-то небольшое. Ничего — тоже хорошо.

## Wie wat mag weten

question-share = С кем нам можно говорить, чтобы найти вам помощь?
    .hint = Мы всегда спросим ещё раз, о каждом месте отдельно.
choice-share-none = Ни с кем
choice-share-informal = С волонтёрами в районе
choice-share-formal = Со специалистами, которые помогают (hulpverleners)
choice-share-doctor = С моим семейным врачом (huisarts)

## Later contact

question-contact-ok = Можно ли нам позже спросить, как у вас дела?
    .hint = Если нет, мы вас не побеспокоим. Вы всегда можете прийти снова.
choice-contact-ok-yes = Да, можно
choice-contact-ok-no = Нет, лучше не связываться со мной

question-contact-how = Как вам удобно?
choice-contact-how-phone = Позвонить
choice-contact-how-message = Отправить сообщение
choice-contact-how-visit = Зайти ко мне
choice-contact-how-desk = Я снова приду сюда

question-contact-number = По какому номеру или адресу?

question-contact-safe-time = Когда вы можете спокойно говорить?
    .hint = Если хотите, выберите время, когда никто не слышит.

question-safety-on-paper = Хотите взять это на бумаге?
    .hint = Только если бумагу не найдёт тот, кому нельзя её видеть. «Нет» — тоже хороший ответ.

## Onderwerpen

domain-money = Деньги и долги
domain-letters = Письма и анкеты
domain-rights = Пособия (uitkering) и права
domain-housing = Жильё
domain-food = Еда, одежда и вещи
domain-health = Здоровье
domain-home = Помощь по дому
domain-mobility = Как куда-то добраться
domain-mind = Тревоги, стресс и грусть
domain-contact = Общение с людьми
domain-meaning = Смысл жизни и дела для других
domain-language = Учить нидерландский
domain-digital = Телефон и компьютер
domain-work = Работа и волонтёрство
domain-children = Дети и воспитание
domain-caring = Уход за кем-то
domain-safety = Безопасность
domain-residence = Недавно здесь или вопросы о пребывании

## Waar hulp bij kan

need-money-debts = Помощь с долгами
need-money-budget = Как жить на свои деньги
need-money-bills = Оплата счетов
need-money-bailiff = Помощь, если есть дело у судебного исполнителя (deurwaarder)
need-money-emergency = Деньги на самое нужное

need-letters-understand = Понимать письма
need-letters-forms = Заполнять анкеты
need-letters-reply = Ответить на письмо
need-letters-tax = Помощь с налогами
need-letters-order = Привести бумаги в порядок

need-rights-benefit = Вопросы о пособии (uitkering)
need-rights-allowance = Вопросы о доплатах (toeslagen)
need-rights-minima = Помощь при низком доходе
need-rights-objection = Несогласие с решением
need-rights-legal-advice = Совет о ваших правах

need-housing-rent = Платить за аренду
need-housing-eviction = Остаться в своём жилье
need-housing-search = Место, где жить
need-housing-repair = Ремонт и сырость в доме
need-housing-neighbours = Проблемы с соседями

need-food-parcel = Продукты или продуктовый набор (voedselpakket)
need-food-meal = Горячая еда
need-food-clothes = Одежда
need-food-furniture = Мебель и вещи для дома
need-food-child-goods = Вещи для детей

need-health-gp = Поговорить с семейным врачом (huisarts)
need-health-insurance = Вопросы о медицинской страховке (zorgverzekering)
need-health-nursing = Уход на дому
need-health-exercise = Больше двигаться
need-health-memory = Вопросы о забывчивости

need-home-cleaning = Уборка дома
need-home-shopping = Покупка продуктов
need-home-odd-jobs = Мелкие дела по дому и в саду
need-home-meals = Готовка или еда на дом
need-home-adaptation = Более безопасный и удобный дом

need-mobility-transport = Транспорт
need-mobility-accompany = Кто-то, кто пойдёт с вами
need-mobility-aids = Вспомогательные средства, например ходунки (rollator)
need-mobility-indoors = Ходить по дому

need-mind-stress = Стресс и тревожные мысли
need-mind-low = Поддержка, когда тоскливо на душе
need-mind-grief = Горе и утрата
need-mind-addiction = Меньше пить, употреблять наркотики или играть на деньги
need-mind-recovery = Снова встать на ноги
need-mind-relative = Тревога за того, кому тяжело

need-contact-coffee = Место для кофе и беседы
need-contact-buddy = Человек, чтобы вместе что-то делать (maatje)
need-contact-group = Группа или занятия
need-contact-phone = Кто-то, кто иногда вам звонит
need-contact-visits = Кто-то, кто вас навещает

need-meaning-talk = Хороший разговор о жизни
need-meaning-faith = Место для молитвы или тишины
need-meaning-culture = Музыка, искусство и культура
need-meaning-nature = Сад, животные и природа
need-meaning-helping = Сделать что-то для другого
need-meaning-skills = Показать, что вы умеете

need-language-dutch = Учить нидерландский
need-language-practice = Говорить по-нидерландски и тренироваться
need-language-reading = Лучше читать и писать
need-language-course = Курс или учебная группа

need-digital-device = Компьютер или телефон
need-digital-digid = Помощь с DigiD и сайтами
need-digital-course = Научиться работать с компьютером
need-digital-phone = Научиться пользоваться телефоном

need-work-job = Найти оплачиваемую работу
need-work-volunteering = Волонтёрство (vrijwilligerswerk)
need-work-learning-place = Место, где можно учиться на работе
need-work-skills = Узнать, что вы умеете
need-work-business = Начать что-то своё

need-children-upbringing = Помощь с воспитанием
need-children-homework = Школа и домашние задания
need-children-play = Игры, спорт и поездки
need-children-baby = Беременность или младенец
need-children-teen = Вопросы о подростках и молодёжи

need-caring-support = Поддержка, если вы за кем-то ухаживаете
need-caring-respite = Иногда отдохнуть от ухода
need-caring-overview = Помощь, чтобы всё организовать
need-caring-dementia = Уход за тем, кто многое забывает
need-caring-young = Помощь молодым, кто много помогает дома

need-safety-home = Безопасность дома
need-safety-child = Безопасный дом для ребёнка
need-safety-elder = Безопасность пожилого человека
need-safety-street = Безопасность в районе

need-residence-status = Вопросы, можно ли остаться
need-residence-newcomer = Сориентироваться, если вы здесь недавно
need-residence-undocumented = Помощь без вопросов о документах
need-residence-family = Перевезти сюда семью

## Wat zij doen

role-listen = слушать
role-visit = навещать
role-go-along = ходить вместе с вами
role-explain-letters = объяснять письма
role-fill-forms = заполнять анкеты
role-sort-papers = приводить бумаги в порядок
role-budget-coaching = помогать жить на свои деньги
role-debt-arrangement = улаживать долги
role-legal-advice = советовать о ваших правах
role-mediate = помогать при ссоре
role-practical-help = помогать по мелочам
role-cook-together = вместе готовить
role-eat-together = вместе есть
role-activities = вместе что-то делать
role-talk-group = разговаривать в группе
role-language-practice = тренировать язык
role-teach = давать уроки
role-digital-help = помогать с телефоном и компьютером
role-job-coaching = помогать искать работу
role-find-volunteer-work = искать волонтёрскую работу
role-respite = на время брать уход на себя
role-personal-care = помогать мыться и одеваться
role-nursing = обрабатывать раны и помогать с лекарствами
role-treatment = лечить
role-diagnosis = выяснять, чем человек болен
role-crisis-help = сразу помогать в беде
role-safety-plan = договариваться, как быть в безопасности
role-decide-entitlement = решать, положено ли вам что-то
role-give-money = давать деньги
role-give-goods = давать вещи или еду
role-transport = отвозить и привозить вас
role-refer-on = подсказывать другую помощь
role-coordinate = согласовывать всю помощь
role-home-visit = смотреть у вас дома, что нужно
role-phone-contact = звонить вам
role-translate = переводить
role-childcare = присматривать за детьми
role-homework-help = помогать с домашними заданиями
role-moving-help = помогать с переездом

## Voor wie

audience-everyone = все
audience-older = пожилые люди
audience-young = молодёжь
audience-women = женщины
audience-men = мужчины
audience-parents = родители
audience-carers = люди, которые за кем-то ухаживают
audience-newcomers = люди, которые недавно в Нидерландах
audience-low-income = люди, у которых мало денег
audience-jobseekers = люди, которые ищут работу
audience-lgbt = ЛГБТИ+ люди
audience-disability = люди с инвалидностью
audience-students = студенты
audience-undocumented = люди без документов
audience-children = дети

## Hoe u er komt

access-walk-in = Можно зайти без записи.
access-call-first = Сначала позвоните и договоритесь.
access-referrer = Кто-то должен вас записать, например семейный врач (huisarts).
access-assessment = Сначала будет разговор о том, что вам нужно.

## Soort plek

setting-local-informal = Люди из района
setting-organised-informal = Волонтёры организации
setting-formal = Люди, для которых это профессия
form-individual = С одним человеком
form-collective = Вместе с другими
reach-neighbourhood = В районе
reach-district = В этой части города
reach-city = Во всём городе
reach-national = По всем Нидерландам

## Wat er welkom is

welcome-cooking = готовить или печь
welcome-handcraft = шить, вязать или мастерить
welcome-language = говорить на вашем языке или переводить
welcome-gardening = работать в саду
welcome-company = составлять кому-то компанию
welcome-odd-jobs = мелкий ремонт
welcome-music = музыка или пение
welcome-childcare = присматривать за детьми
welcome-computer = помогать с телефоном или компьютером

## Als het niet kan wachten: uit huis moeten

card-eviction-title = Человеку надо покинуть жильё
card-eviction-do-1 = Прочитайте письмо вместе и найдите дату и отправителя.
card-eviction-do-2 = Сейчас же позовите специалиста по жилью или долгам. Звоните вместе, ещё сегодня.
card-eviction-do-3 = Потом вместе позвоните владельцу жилья или судебному исполнителю (deurwaarder) и спросите, что ещё можно сделать.
card-eviction-say = Сейчас мы звоним вместе. Вам не надо делать это без помощи.
card-eviction-have = Письмо, договор аренды и последние платежи, если они есть.
card-eviction-not-alone = Не договаривайтесь об оплате в одиночку и не говорите, что всё будет хорошо. Это дело специалиста.

## Als het niet kan wachten: afgesloten

card-cut-off-title = Нет газа, света или воды
card-cut-off-do-1 = Спросите, есть ли дома младенец, больной или пожилой человек и нужно ли электричество медицинскому прибору.
card-cut-off-do-2 = Вместе позвоните компании, которая даёт свет, газ или воду. Скажите, что вам помогают.
card-cut-off-do-3 = Позовите сегодня специалиста по долгам.
card-cut-off-say = Это очень неприятно. Сегодня мы вместе поищем того, кто может помочь.
card-cut-off-have = Последнее письмо или счёт с номером клиента.
card-cut-off-not-alone = Ничего не подключайте своими руками и не обещайте оплату.

## Als het niet kan wachten: geen eten

card-no-food-title = Нечего есть
card-no-food-do-1 = Сначала дайте что-то поесть и попить, если это здесь возможно.
card-no-food-do-2 = Вместе позвоните туда, где сегодня дают еду или продукты.
card-no-food-do-3 = Позовите специалиста, чтобы и завтра была еда.
card-no-food-say = Хорошо, что вы это сказали. Сначала поесть, потом посмотрим, что дальше.
card-no-food-have = На сколько человек еда, есть ли маленькие дети и чего нельзя есть.
card-no-food-not-alone = Не давайте своих денег. Вместе найдите место, где могут помогать чаще.

## Als het niet kan wachten: geen slaapplek

card-no-bed-title = Этой ночью негде спать
card-no-bed-do-1 = Спросите, есть ли дети и есть ли родные или друзья, у которых безопасно.
card-no-bed-do-2 = Сейчас же позовите специалиста и вместе позвоните в место ночлега муниципалитета (opvang).
card-no-bed-do-3 = Договоритесь, где человек подождёт ответа. Пусть никто не ждёт на улице.
card-no-bed-say = Вы можете посидеть здесь. Вместе поищем место на эту ночь.
card-no-bed-have = Где человек спал прошлой ночью, кто с ним и какие лекарства надо взять.
card-no-bed-not-alone = Никого не берите к себе домой и не обещайте кровать.

## Als het niet kan wachten: niet veilig thuis

card-unsafe-home-title = Дома небезопасно
card-unsafe-home-do-1 = Спокойно говорите дальше там, где никто не слушает. Того, кто пришёл вместе, вежливо попросите подождать в другом месте.
card-unsafe-home-do-2 = Сейчас есть опасность? Сразу звоните по номеру экстренной помощи.
card-unsafe-home-do-3 = Прямой опасности нет? Позвоните за советом специалисту или в Veilig Thuis (советы, когда дома небезопасно). Можно не называть имени.
card-unsafe-home-say = Я вам верю. Вы сами решаете, что рассказать, а мы спокойно посмотрим вместе.
card-unsafe-home-have = Тихая комната, телефон и безопасное время, чтобы перезвонить.
card-unsafe-home-not-alone = Не говорите об этом с тем, другим человеком. Не идите вместе домой и не давайте ничего на бумаге, не спросив.

## Als het niet kan wachten: een kind niet veilig

card-child-unsafe-title = Ребёнок в опасности
card-child-unsafe-do-1 = Ребёнку сейчас грозит опасность? Сразу звоните по номеру экстренной помощи.
card-child-unsafe-do-2 = Сразу позовите специалиста или координатора.
card-child-unsafe-do-3 = Вместе позвоните в Veilig Thuis за советом. Можно не называть имён.
card-child-unsafe-say = Хорошо, что вы это рассказали. Мы позовём того, кто знает, что поможет.
card-child-unsafe-have = Что вы видели или слышали сами, простыми словами, и когда это было.
card-child-unsafe-not-alone = Не расспрашивайте ребёнка, не обещайте тайны и не решайте это в одиночку.

## Als het niet kan wachten: niet meer willen leven

card-suicide-title = Человек не хочет больше жить
card-suicide-do-1 = Оставайтесь рядом и будьте спокойны. Можно спросить прямо: вы думаете о самоубийстве?
card-suicide-do-2 = Вместе позвоните на линию помощи Zelfmoordpreventie (предотвращение самоубийств) или семейному врачу (huisarts). Есть прямая опасность? Звоните по номеру экстренной помощи.
card-suicide-do-3 = Не отпускайте человека без сопровождения. Спросите, кто может прийти сейчас.
card-suicide-say = Хорошо, что вы мне это сказали. Я остаюсь с вами, и мы звоним вместе.
card-suicide-have = Тихое место, телефон и имя того, кто может прийти.
card-suicide-not-alone = Не обещайте молчать и не несите это в одиночку. Сразу позовите коллегу.

## Als het niet kan wachten: ineens in de war

card-confused-title = Человек вдруг очень растерян и всё путает
card-confused-do-1 = Говорите тихо и коротко, не подходите слишком близко и оставайтесь у двери.
card-confused-do-2 = Есть опасность, или человек выглядит больным? Сразу звоните по номеру экстренной помощи.
card-confused-do-3 = Если нет: сейчас же вместе позвоните семейному врачу (huisarts). Вечером, ночью и в выходные звоните дежурному врачу (huisartsenpost).
card-confused-say = Я здесь, чтобы помочь. Делаем всё спокойно.
card-confused-have = С каких пор это так, не было ли падения и принимает ли человек лекарства.
card-confused-not-alone = Никого не держите и не оставайтесь в комнате наедине с тем, кто угрожает.

## Als het niet kan wachten: medicijnen op

card-medicine-title = Закончились нужные лекарства
card-medicine-do-1 = Человек болен, задыхается или не в полном сознании? Сразу звоните по номеру экстренной помощи.
card-medicine-do-2 = Сейчас вместе позвоните семейному врачу (huisarts) этого человека или в его аптеку. Вечером, ночью и в выходные звоните дежурному врачу (huisartsenpost).
card-medicine-do-3 = Человек не может заплатить? Сразу скажите об этом и спросите, что можно сделать.
card-medicine-say = Сейчас мы вместе звоним тому, кто в этом разбирается.
card-medicine-have = Упаковка или список из аптеки и имя семейного врача.
card-medicine-not-alone = Не давайте лекарств другого человека и не говорите, сколько можно принять.

## Als het niet kan wachten: nu in gevaar

card-physical-danger-title = Кто-то сейчас в опасности
card-physical-danger-do-1 = Сделайте так, чтобы вы и другой человек были в безопасном месте. Уйдите, если так лучше.
card-physical-danger-do-2 = Звоните по номеру экстренной помощи. Скажите, где вы и что происходит.
card-physical-danger-do-3 = Позовите коллегу и встретьте помощь у двери.
card-physical-danger-say = Я сейчас зову помощь. Я остаюсь с вами, пока это безопасно.
card-physical-danger-have = Адрес этого места и кто ранен или в опасности.
card-physical-danger-not-alone = Не вставайте между людьми, которые дерутся, и ни за кем не бегите.

## Aan tafel

question-type-here = Пишите здесь
question-phone = Это номер телефона
question-done = Готово: дальше
question-example-date = Например: 25-11 или 25-11-2026
question-example-number = Число
review-title = Что вы рассказали
review-answer = { $answer }
review-skipped = Пропущено
review-finish = Готово: кто может помочь?
topics-title = О чём ещё ваш вопрос?
card-call = Кому вы звоните?
card-call-nobody = Позовите специалиста, который здесь работает, или вместе найдите номер районной команды (wijkteam).
card-say = Что вы говорите?
card-have = Что надо иметь под рукой?
card-not-alone = Что не надо делать в одиночку?
choice-outcome-helped = Да, это помогло
choice-outcome-partly = Немного
choice-outcome-not = Нет
choice-outcome-not-reached = Не удалось связаться, спросить позже

## Wie kan helpen

offers-title = Кто может вам помочь?
offers-none = Мы пока никого не нашли. Расскажите немного больше или добавьте тему.
offers-informal = Соседи и волонтёры
offers-formal = Люди, для которых это работа
offers-does = Они могут: { $roles }
offers-does-not = Этого они не делают: { $roles }
plan-title = О чём мы договариваемся
plan-who-does-what = Кто что делает?
plan-follow-up = Можно ли нам позже спросить, как всё прошло?
plan-day = Да: { $date }
plan-never = Нет, лучше не надо

## When something was checked, when it is open

directory-checked-on = проверено: { $date }
directory-checked-ageing = проверено: { $date }, больше полугода назад
directory-checked-old = старые сведения, проверено: { $date }
directory-checked-unknown = не проверено
directory-open-until = сейчас открыто, до { $closes }
directory-opens-at = открыто: { $date }, с { $opens }
directory-opens-on = открыто: { $date }
directory-opens-not-soon = в ближайшие недели закрыто
directory-hours-recheck = спросите, когда открыто
directory-hours-unknown = часы неизвестны

## Why an offer fits, what to ask first, who does what

reason-need = Они помогают с этим: { $need }.
reason-also-need = Они помогают и с этим: { $need }.
reason-language = Там говорят на языке: { $language }.
reason-near = Это примерно { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
 } пешком.
reason-own-neighbourhood = Они помогают людям из вашего района.
reason-comes-to-you = Они могут прийти к вам домой.
reason-open-now = Сейчас там открыто.
reason-open-now-until = Сейчас там открыто, до { $time }.
reason-open-today = Сегодня там открыто.
reason-open-today-at = Сегодня там открыто, с { $time }.
reason-open-tomorrow = Завтра там открыто.
reason-open-tomorrow-at = Завтра там открыто, с { $time }.
reason-open-day = Ближайший день, когда там открыто: { $weekday }.
reason-open-day-at = Ближайший день, когда там открыто: { $weekday }, с { $time }.
reason-walk-in = Туда можно зайти без записи.
reason-call = Вы можете позвонить или написать.
reason-free = Это бесплатно.
reason-room = Сейчас есть место.
reason-checked = Мы проверили это: { $date }
reason-earlier-helper = Они уже помогали вам раньше.
reason-wish = Это подходит к вашему пожеланию: { $wish }.
reason-when = Они работают, когда вам удобно: { $part }.
reason-likes = Там рады тому, что вы любите делать: { $welcome }.
caution-closed = Сейчас временно закрыто. Спросите, когда откроют снова.
caution-by-introduction = Кто-то из нашего пункта вас представит.
caution-check-first = Сначала спросите, подходит ли это и вам.
caution-ask-distance = Спросите, где это и как далеко.
caution-too-far = Это примерно { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
 } пешком. Спросите, может ли кто-то вас отвезти.
caution-not-at-home = Вам надо прийти туда. Спросите, может ли кто-то вас отвезти.
caution-ask-accessibility = Спросите, удобно ли вам там войти.
caution-ask-hours = Сначала спросите, когда открыто.
caution-old-number = Сначала позвоните. Этот номер проверяли давно: { $date }
caution-unchecked-number = Сначала позвоните. Мы не знаем, верен ли ещё номер.
caution-ask-access = Сначала спросите, как записаться.
caution-needs-referrer = Кто-то должен вас записать. Спросите здесь, у нас.
caution-needs-assessment = Сначала будет разговор о том, что вам нужно.
caution-waiting = Об ожидании они говорят: { $text }
caution-full = Недавно мест не было. Спросите, так ли это ещё.
caution-no-shared-language = Попросите переводчика или возьмите с собой того, кто переведёт.
caution-ask-language = Спросите, говорят ли там на вашем языке.
caution-ask-wish = Спросите, возможно ли это: { $wish }.
caution-costs = Спросите, сколько это стоит.
roles-does = { $name }. Здесь могут: { $roles }.
roles-does-not = { $name }. Этого здесь не делают: { $role }.
roles-does-not-but = { $name }. Этого здесь не делают: { $role }. Это делает: { $instead }.
roles-agree = Договоритесь, кто это будет делать: { $role }. { $informal } или { $formal }.

## Languages

language-nl = нидерландский
language-en = английский
language-tr = турецкий
language-ar = арабский
language-rif = берберский (тарифит)
language-fa = фарси
language-ti = тигринья
language-so = сомалийский
language-pl = польский
language-uk = украинский
language-es = испанский
language-fr = французский
language-zh = китайский
language-pap = папьяменто
language-hi = хинди
language-ur = урду
language-ro = румынский
language-bg = болгарский
language-pt = португальский
language-am = амхарский
language-ku = курдский
language-ru = русский
language-ckb = курдский (сорани)
language-kmr = курдский (курманджи)
language-nl-simple = очень простой нидерландский

## Days of the week

weekday-monday = понедельник
weekday-tuesday = вторник
weekday-wednesday = среда
weekday-thursday = четверг
weekday-friday = пятница
weekday-saturday = суббота
weekday-sunday = воскресенье

# Op het papier dat de bewoner meeneemt.
slip-title = Куда вы можете обратиться
slip-intro = Вы просили о помощи. Здесь написано, кто может помочь и как.
slip-written-on = Написано: { $date }
slip-label-case-code = Ваш код
slip-label-name = Название
slip-label-mind = Внимание
slip-intro-nothing = Мы поговорили вместе. Вы всегда можете прийти снова.
slip-label-where = Где
slip-label-ask-for = Кого спросить
slip-label-when = Когда
slip-label-phone = Телефон
slip-label-access = Как попасть
slip-label-bring = Возьмите с собой
slip-label-agreed = О чём договорились
slip-label-they-do = Они могут
slip-label-they-do-not = Этого они не делают
slip-checked-on = Проверено: { $date }
slip-call-first-since = Сначала позвоните. Это давно не проверяли. Последний раз: { $date }
slip-call-first-unknown = Сначала позвоните. Это ещё не проверено
slip-qr-call = Сканируйте, чтобы позвонить
slip-follow-up-on = День, когда мы спросим вас, как всё прошло: { $date }
slip-follow-up-none = Мы не будем с вами связываться. Вы всегда можете прийти снова.
slip-kept-heading = Что мы храним
slip-kept-nothing = Мы ничего не храним. Эта бумага только ваша.
slip-kept-without-name = Мы храним ваши ответы без вашего имени. До какого дня: { $until }
slip-kept-with-name = Мы храним ваше имя и ваши ответы. До какого дня: { $until }
slip-nobody-may-know = Мы никому ничего о вас не рассказываем.
slip-may-withdraw = Вы всегда можете сказать нам, чтобы мы это выбросили.
slip-no-advice = Эта бумага говорит, где найти помощь. Это не совет о законах или о вашем здоровье.
slip-unchecked-note = Этот перевод ещё не читал никто, кто говорит на этом языке.

slip-come-back-desk = Не получается? Приходите к нам снова: { $desk }.
slip-introduced-on = Кто-то из нас вас представит. Когда: { $date }
slip-introduced = Кто-то из нас вас представит. Мы договоримся с вами о дне.
slip-label-ask-first = Сначала спросите
slip-label-who-does-what = Кто что делает
slip-roles = { $roles }
slip-hours-line = { $day } { $opens } – { $closes }
slip-may-share = Вы разрешаете нам поделиться этим: { $parties }.
slip-recovery-title = Ключ восстановления
slip-recovery-explained = Храните эту бумагу не в этом здании. Этот ключ открывает замок пункта.
slip-look-up-number = Найдите номер на этой странице:
slip-ask-for-number = У нас ещё нет номера. Попросите нас найти его вместе.
slip-label-checked = Проверено
slip-checked-all = { $date }

## Public holidays

holiday-new-year = Новый год
holiday-good-friday = Страстная пятница в Нидерландах
holiday-easter = Пасха в Нидерландах
holiday-easter-monday = второй день Пасхи в Нидерландах
holiday-kings-day = День короля
holiday-liberation-day = День освобождения
holiday-ascension = Вознесение в Нидерландах
holiday-whitsun = Троица в Нидерландах
holiday-whit-monday = второй день Троицы в Нидерландах
holiday-christmas = Рождество в Нидерландах
holiday-second-christmas = второй день Рождества в Нидерландах
directory-on-holiday = { $opening } — это праздник ({ $holiday }): сначала позвоните
caution-holiday = Первый день, когда там открыто, — праздник ({ $holiday }). Сначала позвоните.

## At the pace of a rollator or a buggy

choice-walk-pushing = С ходунками (rollator), на инвалидной или с детской коляской
reason-near-pushing = С ходунками или с коляской это примерно { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
 }.

## Regel voor regel, voor wie luistert of met de vingers leest

plain-choose-one = Введите номер вашего ответа.
plain-choose-more = Введите номера ваших ответов, между ними пробел.
plain-type-text = Напишите ваш ответ.
plain-type-date = Введите дату, например 25-11-2026.
plain-type-number = Введите число.
plain-or-skip = Или нажмите только Enter, чтобы пропустить.
plain-commands = Можно ввести и это: ? — повторить, < — вернуться назад, ! — то, что не может ждать, q — закончить.
plain-not-a-choice = Такого номера в списке нет. Попробуйте ещё раз.
plain-not-a-date = Это не дата. Попробуйте ещё раз.
plain-not-a-number = Такое число здесь не подходит. Попробуйте ещё раз.
plain-noted = Записано: { $answer }
plain-first-question = Это первый вопрос. Дальше назад нельзя.
plain-urgent = Это не может ждать: { $card }
plain-found = { $count ->
    [one] Мы нашли { $count } место.
    [few] Мы нашли { $count } места.
    [many] Мы нашли { $count } мест.
   *[other] Мы нашли { $count } места.
 }
plain-which-on-paper = Какие места записать на вашу бумагу? Введите номера, между ними пробел.
plain-on-paper = Это на вашей бумаге:
plain-your-code = Ваш код: { $code }.
plain-stopped-kept = Закончено. То, что вы рассказали, сохранено.
plain-stopped-nothing = Закончено. Ничего не сохранено.

## Als de letters ontbreken

slip-script-missing = Здесь должен быть тот же текст. Язык: { $language }. На этом компьютере нет букв этого языка.

## Toestemming: wie wat mag weten

consent-title = Кто что может знать?
consent-intro = Решаете вы. На всё можно сказать «нет». Мы всё равно вам поможем.
consent-party-informal = волонтёры в районе
consent-party-formal = специалисты, которые помогают (hulpverleners)
consent-party-doctor = ваш семейный врач (huisarts)
consent-ask = Что нам можно делать? Это касается: { $party }
choice-purpose-ask = Рассказывать, какая помощь мне нужна
choice-purpose-story = Рассказывать, что у меня происходит
choice-purpose-contact = Говорить, как меня зовут и как со мной связаться
choice-purpose-report = Узнавать от них, как идут дела
consent-nothing = Ничего из этого
consent-giver = Кто это говорит?
choice-giver-self = Я лично
choice-giver-partner = Мой муж, жена или партнёр
choice-giver-child = Мой сын или дочь
choice-giver-parent = Мой отец или мать
choice-giver-family = Кто-то ещё из моей семьи
choice-giver-representative = Мой опекун или представитель, назначенный судом (mentor, bewindvoerder, voogd)
consent-back = Я повторю, что вы сказали. Это касается: { $party }
consent-may = Нам можно: { $purpose }
consent-may-not = Нам нельзя: { $purpose }
consent-right = Всё верно?
choice-consent-right-yes = Да, верно
choice-consent-right-no = Нет, надо по-другому
consent-stop-any-time = Вы всегда можете это прекратить. Скажите нам, и это сразу прекратится.
consent-given-by = Кто это сказал: { $giver }. Когда: { $date }
consent-stop = Хотите это прекратить?
consent-stopped = Это прекращено. Это касается: { $party }
consent-told = Мы уже рассказали это: { $purpose }. Забрать это назад мы не можем. Когда рассказали: { $date }
consent-told-nothing = Мы ещё ничего не рассказали.
slip-consent = Вы это разрешаете. Это касается: { $party }. Что нам можно: { $purpose }

## Uw rechten: zien, verbeteren, wissen

question-keep-months = Мы храним только ваши ответы, до { $months ->
    [one] { $months } месяца
    [few] { $months } месяцев
    [many] { $months } месяцев
   *[other] { $months } месяца
 } после последнего контакта. Их видят только волонтёры этого пункта. Вы можете отказаться от всего.
rights-title = Всё, что мы о вас храним
rights-intro = Вот что мы о вас храним. Что-то неверно? Скажите нам, и мы это исправим.
rights-until = Мы храним это, а потом удалим. До какого дня храним: { $date }
rights-answers = Что вы рассказали
rights-chosen = Что мы выбрали вместе
rights-consents = Что нам можно о вас рассказывать
rights-consents-none = Вы об этом ещё ничего не сказали. Мы ничего не рассказываем.
rights-told = Что мы рассказали
rights-told-none = Мы никому ничего не рассказали.
rights-told-line = Кто узнал: { $party }. Что: { $purpose }. Когда: { $date }
rights-looked = Кто это смотрел
rights-looked-line = Волонтёр этого пункта: { $what }. Когда: { $date }
access-viewed = прочитано
access-continued = разговор продолжен
access-printed = распечатано
access-exported = выдано в виде файла
access-corrected = исправлено
rights-corrected = Старый ответ удалён. Когда исправлено: { $date }
rights-erase = Вы можете попросить всё удалить. Мы сделаем это сразу.
receipt-title = Всё удалено
receipt-erased = Мы удалили всё, что о вас хранили. Когда: { $date }
receipt-copies = Копий на этом компьютере тоже больше нет. Есть ли это ещё в старой резервной копии? Если мы когда-нибудь её восстановим, то удалим это и там.
receipt-told = То, что мы уже рассказали другим, мы не можем забрать назад.
receipt-no-name = На этой бумаге нет ничего о вас.
receipt-number = Номер этого подтверждения: { $number }
