# Teksten voor het gesprek met de bewoner.
# Korte zinnen, gewone woorden, "u". Geen telefoonnummers; getallen alleen bij leeftijden.

## Onderdelen van het gesprek

section-begin = Преди да започнем
section-who = Кой е тук
section-reason = Защо идвате
section-danger = Което не може да чака
section-topics = Вашият въпрос
section-person = Какво е подходящо за Вас
section-helpers = Кой вече Ви помага
section-likes = Какво обичате да правите
section-share = Кой какво може да знае
section-contact = Да се чуем по-късно

## Overal

choice-unknown = Не знам
choice-declined = Предпочитам да не кажа
choice-yes-no-yes = Да
choice-yes-no-no = Не

## Voor we beginnen

question-keep = Може ли да пазим това, което ни разказвате?
    .hint = Пазим само отговорите Ви, до дванайсет месеца след последния ни контакт. Виждат ги само доброволците от този приемен час. Може да откажете всичко.
choice-keep-keep = Да, пазете отговорите ми
choice-keep-nothing = Не, не пазете нищо

## Wie is er

question-for-whom = За кого идвате?
choice-for-whom-self = За себе си
choice-for-whom-other = За друг човек
choice-for-whom-carer = Грижа се за близък и търся помощ

question-sent-by = Каза ли Ви някой, че може да дойдете тук?
    .hint = Ако искате, ще съобщим, че сте идвали.
choice-sent-by-nobody = Не, аз реших да дойда
choice-sent-by-doctor = Личният лекар (huisarts) или практиката му
choice-sent-by-school = Училището
choice-sent-by-municipality = Общината (gemeente)
choice-sent-by-neighbour = Съсед или познат
choice-sent-by-other = Друг човек

question-at-table = Кой дойде с Вас?
    .hint = Може да говорите с нас и насаме, ако така предпочитате.
choice-at-table-nobody = Никой, само аз съм
choice-at-table-family = Роднини
choice-at-table-friend = Приятел или приятелка
choice-at-table-interpreter = Преводач
choice-at-table-professional = Специалист (hulpverlener)
choice-at-table-child = Дете

question-at-table-child = Може ли да превежда друг човек, а не детето?
    .hint = За едно дете това е тежко. По-добре е да превежда възрастен, може и по телефона.

## Waarvoor u komt

question-story = Разкажете, какво Ви води тук?
    .hint = С Ваши думи. Може и накратко.

question-topics = За какво става дума?
    .hint = Може да изберете повече неща. Може и само да посочите картинка.
choice-topics-money = Пари и дългове
choice-topics-letters = Писма и формуляри
choice-topics-rights = Парична помощ (uitkering) и права
choice-topics-housing = Жилище
choice-topics-food = Храна, дрехи и вещи
choice-topics-health = Здраве
choice-topics-home = Помощ вкъщи
choice-topics-mobility = Придвижване и превоз
choice-topics-mind = Тревоги, стрес и мъка
choice-topics-contact = Срещи с хора
choice-topics-meaning = Смисъл и добро за другите
choice-topics-language = Учене на холандски
choice-topics-digital = Телефон и компютър
choice-topics-work = Работа и доброволен труд
choice-topics-children = Деца и възпитание
choice-topics-caring = Грижа за близък човек
choice-topics-safety = Безопасност
choice-topics-residence = Отскоро тук или въпроси за престоя

## Wat niet kan wachten

question-safe-now = В безопасност ли сте сега, тук и вкъщи?
    .hint = Не е нужно да обяснявате нищо сега. Може да кажете и по-късно.

question-unsafe-where = Искате ли да кажете къде не е безопасно?
    .hint = Може и да посочите с пръст или да пропуснете.
choice-unsafe-where-home = У дома
choice-unsafe-where-here = Тук, в момента
choice-unsafe-where-street = Навън или в квартала
choice-unsafe-where-child = За едно дете
choice-unsafe-where-elder = За възрастен човек, когото познавам

question-urgent = Има ли нещо, което трябва да се уреди днес или утре?
    .hint = Тогава ще започнем с него.
choice-urgent-none = Не, може да почака
choice-urgent-eviction = Трябва да напусна дома си
choice-urgent-cut-off = Спрян е газът, токът или водата
choice-urgent-food = Няма храна
choice-urgent-bed = Тази нощ няма къде да спя
choice-urgent-medicine = Лекарствата ми свършиха
choice-urgent-confused = Някой изведнъж е много объркан

question-eviction-date = На коя дата трябва да напуснете дома си?
    .hint = Погледнете заедно писмото. Няма писмо или дата? Пропуснете въпроса.

question-cut-off = Имате ли още газ, ток и вода?
choice-cut-off-on = Да, всичко работи
choice-cut-off-warned = Да, но има предупреждение
choice-cut-off-off = Не, нещо е спряно

question-eaten = Имате ли достатъчно храна за днес?
    .hint = И за хората, които живеят с Вас.

question-sleep-tonight = Имате ли къде да спите тази нощ?
    .hint = На дивана при някого също се брои.

question-medicine = Имате ли за днес лекарствата, които са Ви нужни?
    .hint = Не е нужно да казвате кои. Не вземате нищо? Тогава изберете „Да“.

## Geld en schulden

question-money-what = Какви грижи имате с парите?
    .hint = Може да изберете повече неща. Много хора имат такива грижи.
choice-money-what-debts = Имам дългове
choice-money-what-budget = Парите не ми стигат
choice-money-what-bills = Не мога да платя сметка
choice-money-what-bailiff = Съдия-изпълнител (deurwaarder) ми пише или идва
choice-money-what-emergency = Сега нямам пари за най-нужното

question-money-behind = Изоставате ли с плащането на някое от тези неща?
choice-money-behind-none = Не
choice-money-behind-rent = Наем
choice-money-behind-energy = Газ, ток или вода
choice-money-behind-insurance = Здравна застраховка (zorgverzekering)
choice-money-behind-other = Нещо друго

## Brieven en formulieren

question-letters-what = Какво искате да направите с писмото или формуляра?
    .hint = Носите ли писмото? Спокойно го сложете на масата.
choice-letters-what-understand = Да разбера какво пише
choice-letters-what-forms = Да попълня формуляр
choice-letters-what-reply = Да отговоря
choice-letters-what-tax = Да уредя данъците (belasting)
choice-letters-what-order = Да подредя книжата си

question-letters-date = До коя дата трябва да е готово нещо?
    .hint = Ще потърсим датата заедно в писмото. Няма дата? Пропуснете въпроса.

## Uitkering en recht

question-rights-what = За какво е въпросът Ви?
choice-rights-what-benefit = Парична помощ (uitkering)
choice-rights-what-allowance = Добавки (toeslagen)
choice-rights-what-minima = Помощ при ниски доходи
choice-rights-what-objection = Едно решение не ми се струва правилно
choice-rights-what-legal-advice = Искам човек, който познава законите

question-rights-meeting = Имате ли скоро разговор и искате ли някой да дойде с Вас?
    .hint = Например с общината (gemeente), за помощ или за парична помощ (uitkering).

## Wonen

question-housing-what = Какви грижи имате с жилището?
choice-housing-what-rent = Трудно плащам наема
choice-housing-what-eviction = Може да се наложи да напусна дома си
choice-housing-what-search = Търся жилище или стая
choice-housing-what-repair = Нещо е развалено или има влага
choice-housing-what-neighbours = Има караници или неприятности със съседи

question-rent-behind = Изоставате ли с наема?
    .hint = Тогава ще потърсим помощ и за плащането.

## Eten, kleding en spullen

question-food-what = От какво имате нужда?
choice-food-what-parcel = Продукти или пакет с храна (voedselpakket)
choice-food-what-meal = Топла храна
choice-food-what-clothes = Дрехи
choice-food-what-furniture = Мебели или вещи за вкъщи
choice-food-what-child-goods = Неща за дете

question-food-together = Приятно ли ще Ви е да се храните заедно с други хора?

## Gezondheid

question-health-what = С какво може да Ви помогне някой?
    .hint = Не е нужно да казвате от какво боледувате.
choice-health-what-gp = Да намеря личен лекар (huisarts) или да говоря с него
choice-health-what-insurance = Въпроси за здравната застраховка (zorgverzekering)
choice-health-what-nursing = Помощ с къпане, рана или лекарства
choice-health-what-exercise = Повече движение
choice-health-what-memory = Забравям много неща

question-health-doctor = Имате ли личен лекар (huisarts)?

## Hulp in huis

question-home-what = Каква помощ вкъщи търсите?
choice-home-what-cleaning = Чистене
choice-home-what-shopping = Пазаруване
choice-home-what-odd-jobs = Дребни поправки и градина
choice-home-what-meals = Готвене или храна вкъщи
choice-home-what-adaptation = По-удобен и по-безопасен дом

question-home-stairs = Трудно ли Ви е със стълбите, ваната или праговете?
    .hint = Или Ви е страх да не паднете?

## Ergens komen

question-mobility-what = С какво ще Ви е по-лесно да стигате където трябва?
choice-mobility-what-transport = Превоз
choice-mobility-what-accompany = Човек, който да дойде с мен
choice-mobility-what-aids = Помощно средство, например проходилка (rollator)
choice-mobility-what-indoors = Помощ да се движа вкъщи

question-mobility-out = Излизате ли навън толкова често, колкото искате?

## Zorgen, stress en verdriet

question-mind-what = Какво Ви тежи?
    .hint = Изберете най-близкото. Не е нужно да обяснявате нищо.
choice-mind-what-stress = Стрес, тревожни мисли или лош сън
choice-mind-what-low = Мрачно или празно ми е на душата
choice-mind-what-grief = Липсва ми човек, който вече го няма
choice-mind-what-addiction = Пиене, наркотици, хазарт или електронни игри
choice-mind-what-recovery = Искам пак да стъпя на крака
choice-mind-what-relative = Тревожа се за някого

question-mind-dark = Случва ли Ви се да мислите, че не искате повече да живеете?
    .hint = Питаме това всеки, на когото е тежко. Може да отговорите честно.

question-mind-doctor = Казахте ли вече за това на личен лекар (huisarts)?

## Mensen ontmoeten

question-contact-what = Какво би Ви зарадвало?
choice-contact-what-coffee = Да пия кафе някъде
choice-contact-what-buddy = Доброволец за компания (maatje)
choice-contact-what-group = Група или занимание
choice-contact-what-phone = Някой да ми се обажда понякога
choice-contact-what-visits = Някой да ми идва на гости

question-contact-first-time = Искате ли първия път някой да дойде с Вас?

## Zin en iets voor een ander doen

question-meaning-what = Какво Ви привлича?
choice-meaning-what-talk = Хубав разговор за живота
choice-meaning-what-faith = Място за молитва или тишина
choice-meaning-what-culture = Музика, изкуство или култура
choice-meaning-what-nature = Градина, животни или природа
choice-meaning-what-helping = Да направя нещо за друг човек
choice-meaning-what-skills = Да покажа какво мога

question-meaning-grow = Искате ли по-късно това може би да стане Ваша работа?
    .hint = Не е задължително. Може да е и просто за удоволствие.

## Nederlands leren

question-language-what = Какво търсите?
choice-language-what-dutch = Да уча холандски отначало
choice-language-what-practice = Да говоря и да упражнявам холандски
choice-language-what-reading = Да чета и пиша по-добре
choice-language-what-course = Курс или учебна група

question-language-for = За какво Ви е нужен езикът?
choice-language-for-daily = За всеки ден, в квартала
choice-language-for-letters = За писма и уговорени срещи
choice-language-for-work = За работа
choice-language-for-children = За училището на децата

## Telefoon en computer

question-digital-what = С какво искате помощ?
choice-digital-what-device = Да намеря компютър или телефон
choice-digital-what-digid = DigiD и държавни сайтове
choice-digital-what-course = Да се науча да работя с компютър
choice-digital-what-phone = Да разбирам телефона си

question-digital-have = Имате ли телефон или компютър, който работи добре?

## Werk en vrijwilligerswerk

question-work-what = Какво бихте искали?
choice-work-what-job = Платена работа
choice-work-what-volunteering = Доброволен труд (vrijwilligerswerk)
choice-work-what-learning-place = Място, където се учи с работа
choice-work-what-skills = Да открия какво мога
choice-work-what-business = Да започна нещо свое

question-work-benefit = Искате ли първо да знаете как работата променя паричната Ви помощ (uitkering)?
    .hint = Добре е да попитате, преди да започнете.

## Kinderen en opvoeden

question-children-what = За какво става дума?
choice-children-what-upbringing = Отглеждане и възпитание
choice-children-what-homework = Училище и домашни
choice-children-what-play = Игри, спорт и разходки
choice-children-what-baby = Бременност или бебе
choice-children-what-teen = Тийнейджър или младеж

question-children-age = На колко години е детето?
    .hint = Повече деца? Изберете детето, за което говорим сега.

## Zorgen voor iemand

question-caring-what = Какво би Ви помогнало?
    .hint = Вие се грижите за друг човек. Ние мислим и за Вас.
choice-caring-what-support = Някой, който да мисли заедно с мен
choice-caring-what-respite = От време на време почивка от грижите
choice-caring-what-overview = Помощ да уредя всичко
choice-caring-what-dementia = Грижа за човек, който много забравя
choice-caring-what-young = Аз съм млад човек и помагам много вкъщи

question-caring-hours = Около колко часа седмично отделяте за това?
    .hint = Брои се и времето за уреждане и наглеждане. Може и приблизително.

question-caring-rest = Остават ли Ви достатъчно време и почивка за себе си?

## Veilig zijn

question-safety-what = За какво се тревожите?
    .hint = Вие решавате какво да разкажете.
choice-safety-what-home = Караници, заплахи или удари вкъщи
choice-safety-what-child = Дете, на което не му е добре
choice-safety-what-elder = Възрастен човек, с когото се държат лошо
choice-safety-what-street = Улицата или кварталът

question-safety-place = Може ли днес да отидете на място, където ще сте в безопасност?

## Nieuw hier of vragen over verblijf

question-residence-what = С какво може да Ви помогне някой?
    .hint = Не е нужно да показвате документи. Ние никога не ги искаме.
choice-residence-what-status = Въпроси за правото да остана тук
choice-residence-what-newcomer = Отскоро съм тук и искам да се ориентирам
choice-residence-what-no-papers-asked = Помощ, при която никой не иска документи
choice-residence-what-family = Да доведа семейството си тук

question-residence-guide = Искате ли някой да Ви покаже кое къде е в квартала?

## Wat bij u past

question-neighbourhood = В кой квартал живеете?
    .hint = Стига името на квартала или на някой площад. Адресът не е нужен.

question-postcode = Кои са цифрите от пощенския Ви код?
    .hint = Само цифрите, без буквите. Така търсим наблизо.

question-age-band = На колко години сте приблизително?
    .hint = Някои места са за млади, други са за по-възрастни хора.
choice-age-band-under-18 = Под 18 години
choice-age-band-18-26 = От 18 до 26 години включително
choice-age-band-27-66 = От 27 до 66 години включително
choice-age-band-67-plus = 67 години или повече

question-languages = На какви езици Ви е приятно да говорите?
    .hint = Може да изберете повече езици.
choice-languages-nl = Холандски
choice-languages-en = Английски
choice-languages-tr = Турски
choice-languages-ar = Арабски
choice-languages-rif = Берберски (тарифит)
choice-languages-fa = Фарси или дари
choice-languages-ti = Тигриня
choice-languages-so = Сомалийски
choice-languages-pl = Полски
choice-languages-uk = Украински
choice-languages-es = Испански
choice-languages-fr = Френски
choice-languages-zh = Китайски
choice-languages-pap = Папиаменто
choice-languages-hi = Хинди
choice-languages-ur = Урду
choice-languages-ro = Румънски
choice-languages-bg = Български
choice-languages-pt = Португалски
choice-languages-ru = Руски
choice-languages-am = Амхарски
choice-languages-ku = Кюрдски
choice-languages-other = Друг език

question-walk = Колко далеч може да вървите, без да Ви стане тежко?
    .hint = Може и с бастун или проходилка (rollator).
choice-walk-five-minutes = Съвсем малко, пет минути
choice-walk-ten-minutes = Десет минути
choice-walk-twenty-minutes = Двайсет минути
choice-walk-far = Далеч, не ми е трудно
choice-walk-wheels = С колело, електрически скутер (scootmobiel), автобус или кола
choice-walk-at-home = Почти не излизам навън

question-wishes = Какво е важно за Вас, когато Ви помагат?
    .hint = Може да изберете повече неща. Може и нищо да не изберете.
choice-wishes-woman = Жена
choice-wishes-man = Мъж
choice-wishes-own-language = Човек, който говори моя език
choice-wishes-at-home = У дома
choice-wishes-alone = С един човек
choice-wishes-group = В група

question-group-for = На какви места Ви е приятно да ходите?
    .hint = Изберете само каквото Ви харесва. Може и да пропуснете.
choice-group-for-women = За жени
choice-group-for-men = За мъже
choice-group-for-young = За млади хора
choice-group-for-older = За по-възрастни хора
choice-group-for-parents = За родители
choice-group-for-newcomers = За хора, които отскоро са в Холандия
choice-group-for-students = За студенти
choice-group-for-disability = За хора с увреждания
choice-group-for-lgbt = За ЛГБТИ+ хора

question-when = Кога Ви е удобно?
choice-when-morning = Сутрин
choice-when-afternoon = Следобед
choice-when-evening = Вечер
choice-when-weekend = В събота и неделя

## Wie u al helpt

question-helpers = Има ли (още) някой, който Ви помага или Ви е помагал преди?
    .hint = Често е най-приятно с познат човек. Може да посочите повече хора.

question-helper-who = Кой е този човек?
choice-helper-who-family = Роднина
choice-helper-who-friend = Приятел или приятелка
choice-helper-who-neighbour = Съсед
choice-helper-who-volunteer = Доброволец
choice-helper-who-professional = Специалист (hulpverlener)
choice-helper-who-other = Друг човек

question-helper-what = С какво помага този човек?
    .hint = Кажете спокойно и мястото, например квартален център (buurthuis).

question-helper-earlier-good = Хареса ли Ви тази помощ?

question-not-involve = Кой не бива да знае за това?
    .hint = Тогава няма да намесваме този човек или това място. Няма такъв? Пропуснете въпроса.

## Wat u graag doet

question-likes = Какво обичате да правите или умеете добре?
    .hint = Има места, където ще се зарадват на това.
choice-likes-cooking = Готвене или печене
choice-likes-handcraft = Шиене, плетене или ръчна работа
choice-likes-language = Да говоря на моя език или да превеждам
choice-likes-gardening = Градинарство
choice-likes-company = Да правя компания на някого
choice-likes-odd-jobs = Майсторене и поправки
choice-likes-music = Музика или пеене
choice-likes-childcare = Гледане на деца
choice-likes-computer = Помощ с телефон или компютър

question-can-offer = Какво бихте искали да направите с това за друг човек?
    .hint = Не е нужно да е голямо. Може и нищо.

## Wie wat mag weten

question-share = С кого може да говорим, за да Ви търсим помощ?
    .hint = Винаги ще Ви питаме още веднъж, за всяко място поотделно.
choice-share-none = С никого
choice-share-informal = С доброволци от квартала
choice-share-formal = Със специалисти (hulpverleners)
choice-share-doctor = С моя личен лекар (huisarts)

## Later contact

question-contact-ok = Може ли по-късно да Ви попитаме как сте?
    .hint = Ако кажете „не“, няма да Ви търсим. Винаги може пак да дойдете, без час.
choice-contact-ok-yes = Да, може
choice-contact-ok-no = Не, по-добре не ме търсете

question-contact-how = Как предпочитате?
choice-contact-how-phone = С обаждане
choice-contact-how-message = Със съобщение
choice-contact-how-visit = С посещение
choice-contact-how-desk = Аз ще дойда пак тук

question-contact-number = На кой номер или адрес може?

question-contact-safe-time = Кога може да говорите спокойно?
    .hint = Ако искате, изберете време, когато никой друг не слуша.

question-safety-on-paper = Искате ли да вземете това на лист?
    .hint = Само ако няма да го намери човек, който не бива да го види. Може да кажете и „не“.

## Onderwerpen

domain-money = Пари и дългове
domain-letters = Писма и формуляри
domain-rights = Парична помощ (uitkering) и права
domain-housing = Жилище
domain-food = Храна, дрехи и вещи
domain-health = Здраве
domain-home = Помощ вкъщи
domain-mobility = Придвижване и превоз
domain-mind = Тревоги, стрес и мъка
domain-contact = Срещи с хора
domain-meaning = Смисъл и добро за другите
domain-language = Учене на холандски
domain-digital = Телефон и компютър
domain-work = Работа и доброволен труд
domain-children = Деца и възпитание
domain-caring = Грижа за близък човек
domain-safety = Безопасност
domain-residence = Отскоро тук или въпроси за престоя

## Waar hulp bij kan

need-money-debts = Помощ при дългове
need-money-budget = Как да Ви стигат парите
need-money-bills = Плащане на сметки
need-money-bailiff = Помощ при съдия-изпълнител (deurwaarder)
need-money-emergency = Пари за най-нужното

need-letters-understand = Разбиране на писма
need-letters-forms = Попълване на формуляри
need-letters-reply = Отговор на писмо
need-letters-tax = Помощ с данъците (belasting)
need-letters-order = Подреждане на книжата

need-rights-benefit = Въпроси за парична помощ (uitkering)
need-rights-allowance = Въпроси за добавки (toeslagen)
need-rights-minima = Помощ при ниски доходи
need-rights-objection = Решение, което не Ви се струва правилно
need-rights-legal-advice = Съвет за Вашите права

need-housing-rent = Плащане на наема
need-housing-eviction = Възможност да останете в дома си
need-housing-search = Място за живеене
need-housing-repair = Поправки и влага вкъщи
need-housing-neighbours = Неприятности със съседи

need-food-parcel = Продукти или пакет с храна (voedselpakket)
need-food-meal = Топла храна
need-food-clothes = Дрехи
need-food-furniture = Мебели и вещи за вкъщи
need-food-child-goods = Неща за деца

need-health-gp = Разговор с личен лекар (huisarts)
need-health-insurance = Въпроси за здравната застраховка (zorgverzekering)
need-health-nursing = Грижи у дома
need-health-exercise = Повече движение
need-health-memory = Въпроси за забравянето

need-home-cleaning = Чистене вкъщи
need-home-shopping = Пазаруване
need-home-odd-jobs = Дребни поправки вкъщи и в градината
need-home-meals = Готвене или храна вкъщи
need-home-adaptation = По-безопасен и по-удобен дом

need-mobility-transport = Превоз
need-mobility-accompany = Човек, който да дойде с Вас
need-mobility-aids = Помощни средства, например проходилка (rollator)
need-mobility-indoors = Движение вкъщи

need-mind-stress = Стрес и тревожни мисли
need-mind-low = Подкрепа, когато Ви е мрачно на душата
need-mind-grief = Мъка по близък човек
need-mind-addiction = По-малко пиене, наркотици или хазарт
need-mind-recovery = Да стъпите пак на крака
need-mind-relative = Тревога за човек, на когото е трудно

need-contact-coffee = Място за кафе и приказка
need-contact-buddy = Доброволец за компания (maatje)
need-contact-group = Група или занимание
need-contact-phone = Човек, който да Ви се обажда понякога
need-contact-visits = Човек, който да Ви идва на гости

need-meaning-talk = Хубав разговор за живота
need-meaning-faith = Място за молитва или тишина
need-meaning-culture = Музика, изкуство и култура
need-meaning-nature = Градина, животни и природа
need-meaning-helping = Да направите нещо за друг човек
need-meaning-skills = Да покажете какво можете

need-language-dutch = Учене на холандски
need-language-practice = Говорене и упражняване на холандски
need-language-reading = По-добро четене и писане
need-language-course = Курс или учебна група

need-digital-device = Компютър или телефон
need-digital-digid = Помощ с DigiD и сайтове
need-digital-course = Как да работите с компютър
need-digital-phone = Как да ползвате телефона си

need-work-job = Намиране на платена работа
need-work-volunteering = Доброволен труд (vrijwilligerswerk)
need-work-learning-place = Място, където се учи с работа
need-work-skills = Да откриете какво можете
need-work-business = Да започнете нещо свое

need-children-upbringing = Помощ с отглеждането и възпитанието
need-children-homework = Училище и домашни
need-children-play = Игри, спорт и разходки
need-children-baby = Бременност или бебе
need-children-teen = Въпроси за тийнейджъри и младежи

need-caring-support = Подкрепа, когато се грижите за близък
need-caring-respite = От време на време почивка от грижите
need-caring-overview = Помощ да уредите всичко
need-caring-dementia = Грижа за човек, който много забравя
need-caring-young = Млади хора, които помагат много вкъщи

need-safety-home = Безопасност вкъщи
need-safety-child = Безопасен дом за дете
need-safety-elder = Безопасност за възрастен човек
need-safety-street = Безопасност в квартала

need-residence-status = Въпроси за правото да останете
need-residence-newcomer = Ориентиране, ако сте отскоро тук
need-residence-undocumented = Помощ без въпроси за документи
need-residence-family = Събиране със семейството тук

## Wat zij doen

role-listen = изслушване
role-visit = посещение у Вас
role-go-along = придружаване
role-explain-letters = обясняване на писма
role-fill-forms = попълване на формуляри
role-sort-papers = подреждане на книжа
role-budget-coaching = помощ да Ви стигат парите
role-debt-arrangement = уреждане на дългове
role-legal-advice = съвет за Вашите права
role-mediate = помощ при спор
role-practical-help = помощ с дребни неща
role-cook-together = готвене заедно
role-eat-together = хранене заедно
role-activities = занимания
role-talk-group = разговори в група
role-language-practice = упражняване на езика
role-teach = уроци
role-digital-help = помощ с телефон и компютър
role-job-coaching = помощ при търсене на работа
role-find-volunteer-work = търсене на доброволен труд
role-respite = поемане на грижите за малко
role-personal-care = помощ с къпане и обличане
role-nursing = грижа за рани и лекарства
role-treatment = лечение
role-diagnosis = преглед, за да се разбере от какво боледува човек
role-crisis-help = незабавна помощ в беда
role-safety-plan = уговорки за Вашата безопасност
role-decide-entitlement = решаване дали ще получите нещо
role-give-money = даване на пари
role-give-goods = даване на вещи или храна
role-transport = превоз дотам и обратно
role-refer-on = насочване към друга помощ
role-coordinate = съгласуване на цялата помощ
role-home-visit = посещение у Вас, за да се види какво е нужно
role-phone-contact = обаждане по телефона
role-translate = превод
role-childcare = гледане на деца
role-homework-help = помощ с домашните
role-moving-help = помощ при преместване

## Voor wie

audience-everyone = всички
audience-older = по-възрастни хора
audience-young = млади хора
audience-women = жени
audience-men = мъже
audience-parents = родители
audience-carers = хора, които се грижат за близък
audience-newcomers = хора, които отскоро са в Холандия
audience-low-income = хора с малко пари
audience-jobseekers = хора, които търсят работа
audience-lgbt = ЛГБТИ+ хора
audience-disability = хора с увреждания
audience-students = студенти
audience-undocumented = хора без документи за престой
audience-children = деца

## Hoe u er komt

access-walk-in = Може да дойдете направо, без час.
access-call-first = Първо се обадете, за да Ви дадат час.
access-referrer = Някой трябва да Ви запише, например личният лекар (huisarts).
access-assessment = Първо има разговор за това, от което имате нужда.

## Soort plek

setting-local-informal = Хора от квартала
setting-organised-informal = Доброволци от организация
setting-formal = Хора, за които това е професия
form-individual = С един човек
form-collective = Заедно с други хора
reach-neighbourhood = В квартала
reach-district = В тази част на града
reach-city = В целия град
reach-national = В цяла Холандия

## Wat er welkom is

welcome-cooking = готвене или печене
welcome-handcraft = шиене, плетене или ръчна работа
welcome-language = говорене на Вашия език или превод
welcome-gardening = градинарство
welcome-company = компания за някого
welcome-odd-jobs = майсторене и поправки
welcome-music = музика или пеене
welcome-childcare = гледане на деца
welcome-computer = помощ с телефон или компютър

## Als het niet kan wachten: uit huis moeten

card-eviction-title = Напускане на дома
card-eviction-do-1 = Прочетете заедно писмото. Намерете датата и подателя.
card-eviction-do-2 = Повикайте сега специалист (hulpverlener) по жилище или дългове. Обадете се заедно, още днес.
card-eviction-do-3 = После се обадете заедно на наемодателя или на съдия-изпълнителя (deurwaarder). Попитайте какво още може да се направи.
card-eviction-say = Сега ще се обадим заедно. Не е нужно да се справяте без помощ.
card-eviction-have = Писмото, договорът за наем и последните плащания, ако ги имате.
card-eviction-not-alone = Не уговаряйте Вие плащане и не казвайте, че всичко ще се оправи. Оставете това на специалист (hulpverlener).

## Als het niet kan wachten: afgesloten

card-cut-off-title = Няма газ, ток или вода
card-cut-off-do-1 = Попитайте има ли вкъщи бебе, болен или възрастен човек. Попитайте и нужен ли е ток за медицински уред.
card-cut-off-do-2 = Обадете се заедно на фирмата за ток, газ или вода. Кажете, че има кой да помогне.
card-cut-off-do-3 = Още днес повикайте специалист (hulpverlener) по дългове.
card-cut-off-say = Това е неприятно. Днес заедно ще потърсим кой може да помогне.
card-cut-off-have = Последното писмо или сметка, с клиентския номер.
card-cut-off-not-alone = Не пипайте връзките за газ, ток и вода. Не обещавайте плащане.

## Als het niet kan wachten: geen eten

card-no-food-title = Няма нищо за ядене
card-no-food-do-1 = Първо дайте нещо за ядене и пиене, ако тук може.
card-no-food-do-2 = Обадете се заедно на място, което днес дава храна или продукти.
card-no-food-do-3 = Повикайте специалист (hulpverlener), за да има храна и утре.
card-no-food-say = Добре, че го казвате. Първо да хапнете, после ще видим нататък.
card-no-food-have = За колко души е. Дали има малки деца и дали някой не бива да яде нещо.
card-no-food-not-alone = Не давайте свои пари. Потърсете заедно място, което може да помага по-често.

## Als het niet kan wachten: geen slaapplek

card-no-bed-title = Няма къде да се спи тази нощ
card-no-bed-do-1 = Попитайте има ли деца. Има ли роднини или приятел, при които е безопасно?
card-no-bed-do-2 = Повикайте сега специалист (hulpverlener) и се обадете заедно за подслон от общината (opvang).
card-no-bed-do-3 = Уговорете къде човекът ще чака отговор. Не оставяйте никого да чака на улицата.
card-no-bed-say = Може да останете тук. Заедно ще потърсим място за тази нощ.
card-no-bed-have = Къде е спал човекът миналата нощ, кой идва с него и кои лекарства трябва да вземе.
card-no-bed-not-alone = Не водете никого у дома си и не обещавайте легло.

## Als het niet kan wachten: niet veilig thuis

card-unsafe-home-title = Вкъщи не е безопасно
card-unsafe-home-do-1 = Продължете спокойно разговора там, където никой не слуша. Помолете любезно придружителя да излезе за малко.
card-unsafe-home-do-2 = Има ли опасност сега? Веднага се обадете на номера за спешни случаи.
card-unsafe-home-do-3 = Няма пряка опасност? Обадете се за съвет на специалиста (hulpverlener) или на Veilig Thuis (съвет за безопасност вкъщи). Може и без име.
card-unsafe-home-say = Вярвам Ви. Вие решавате какво да разкажете. Спокойно ще видим заедно.
card-unsafe-home-have = Спокойна стая, телефон и безопасно време за обаждане по-късно.
card-unsafe-home-not-alone = Не говорете за това с другия човек. Не придружавайте никого до дома. Не давайте нищо на лист, без да попитате.

## Als het niet kan wachten: een kind niet veilig

card-child-unsafe-title = Дете не е в безопасност
card-child-unsafe-do-1 = Има ли сега опасност за детето? Веднага се обадете на номера за спешни случаи.
card-child-unsafe-do-2 = Веднага повикайте специалист (hulpverlener) или координатора.
card-child-unsafe-do-3 = Обадете се заедно за съвет на Veilig Thuis (съвет за безопасност вкъщи). Може и без да казвате имена.
card-child-unsafe-say = Добре, че разказвате това. Ще повикаме човек, който знае какво помага.
card-child-unsafe-have = Какво видяхте или чухте Вие, с прости думи, и кога беше това.
card-child-unsafe-not-alone = Не разпитвайте детето, не обещавайте да пазите тайна и не решавайте това без други хора.

## Als het niet kan wachten: niet meer willen leven

card-suicide-title = Когато някой не иска повече да живее
card-suicide-do-1 = Останете до човека и запазете спокойствие. Може да попитате направо: мислите ли за самоубийство?
card-suicide-do-2 = Обадете се заедно на Zelfmoordpreventie (телефонна линия при мисли за самоубийство) или на личния лекар (huisarts). Има пряка опасност? Обадете се на номера за спешни случаи.
card-suicide-do-3 = Не оставяйте човека да си тръгне без придружител. Попитайте кой може да дойде сега.
card-suicide-say = Добре, че ми го казвате. Оставам при Вас и ще се обадим заедно.
card-suicide-have = Спокойно място, телефон и името на човек, който може да бъде повикан.
card-suicide-not-alone = Не обещавайте, че ще мълчите, и не носете този товар без помощ. Веднага повикайте колега.

## Als het niet kan wachten: ineens in de war

card-confused-title = Изведнъж силно объркване
card-confused-do-1 = Говорете тихо и кратко, дайте пространство и стойте близо до вратата.
card-confused-do-2 = Има ли опасност, или човекът изглежда болен? Веднага се обадете на номера за спешни случаи.
card-confused-do-3 = Ако не: обадете се сега заедно на личния лекар (huisarts). Вечер, нощем и в почивни дни се обадете на дежурния лекар (huisartsenpost).
card-confused-say = Тук съм, за да помогна. Няма да бързаме.
card-confused-have = Откога е така. Дали човекът е падал или взема лекарства.
card-confused-not-alone = Не дръжте никого насила. Не оставайте насаме в стая с човек, който заплашва.

## Als het niet kan wachten: medicijnen op

card-medicine-title = Нужните лекарства свършиха
card-medicine-do-1 = Болен ли е човекът, задъхва ли се, или не е напълно в съзнание? Веднага се обадете на номера за спешни случаи.
card-medicine-do-2 = Обадете се сега заедно на личния лекар (huisarts) на човека или на аптеката му. Вечер, нощем и в почивни дни се обадете на дежурния лекар (huisartsenpost).
card-medicine-do-3 = Човекът не може да плати? Кажете го веднага и попитайте какво може да се направи.
card-medicine-say = Сега ще се обадим заедно на човек, който разбира от това.
card-medicine-have = Кутийката или списъкът от аптеката и името на личния лекар.
card-medicine-not-alone = Не давайте чужди лекарства. Не казвайте нищо за това, колко може да вземе човекът.

## Als het niet kan wachten: nu in gevaar

card-physical-danger-title = Опасност в момента
card-physical-danger-do-1 = Застанете така, че Вие и другият човек да сте в безопасност. Махнете се, ако е по-добре.
card-physical-danger-do-2 = Обадете се на номера за спешни случаи. Кажете къде сте и какво става.
card-physical-danger-do-3 = Повикайте колега и посрещнете помощта на вратата.
card-physical-danger-say = Викам помощ. Оставам при Вас, докато е безопасно.
card-physical-danger-have = Адресът на това място и кой е ранен или в опасност.
card-physical-danger-not-alone = Не заставайте между хора, които се бият, и не тръгвайте след никого.

## Aan tafel

question-type-here = Пишете тук
question-phone = Това е телефонен номер
question-done = Готово: напред
question-example-date = Например: 25-11 или 25-11-2026
question-example-number = Число
review-title = Какво разказахте
review-answer = { $answer }
review-skipped = Пропуснато
review-finish = Готово: кой може да помогне?
topics-title = За какво още става дума?
card-call = На кого се обаждате?
card-call-nobody = Повикайте специалист (hulpverlener), който работи тук, или потърсете заедно номера на кварталния екип (wijkteam).
card-say = Какво казвате?
card-have = Какво държите под ръка?
card-not-alone = Какво не правите без помощ?
choice-outcome-helped = Да, това помогна
choice-outcome-partly = Малко
choice-outcome-not = Не
choice-outcome-not-reached = Нямаше връзка, да се попита пак по-късно

## Wie kan helpen

offers-title = Кой може да Ви помогне?
offers-none = Още не намираме никого. Разкажете още малко или добавете тема.
offers-informal = Съседи и доброволци
offers-formal = Хора, за които това е работа
offers-does = Какво правят: { $roles }
offers-does-not = Какво не правят: { $roles }
plan-title = Какво се уговаряме
plan-who-does-what = Кой какво прави?
plan-follow-up = Може ли по-късно да Ви попитаме как е минало?
plan-day = Да, на { $date }
plan-never = Не, по-добре не

## When something was checked, when it is open

directory-checked-on = проверено на { $date }
directory-checked-ageing = проверено на { $date }, преди повече от половин година
directory-checked-old = старо: проверено на { $date }
directory-checked-unknown = не е проверено
directory-open-until = сега е отворено, до { $closes } ч.
directory-opens-at = отворено на { $date }, от { $opens } ч.
directory-opens-on = отворено на { $date }
directory-opens-not-soon = следващите седмици не е отворено
directory-hours-recheck = попитайте кога е отворено
directory-hours-unknown = не се знае кога е отворено

## Why an offer fits, what to ask first, who does what

reason-need = Там помагат с това: { $need }.
reason-also-need = Там помагат и с това: { $need }.
reason-language = Там говорят този език: { $language }.
reason-near = Пеша е около { $minutes ->
    [one] 1 минута
   *[other] { $minutes } минути
 }.
reason-own-neighbourhood = Те са за хората от Вашия квартал.
reason-comes-to-you = Могат да дойдат у Вас.
reason-open-now = Сега е отворено.
reason-open-now-until = Сега е отворено, до { $time } ч.
reason-open-today = Днес е отворено.
reason-open-today-at = Днес е отворено, от { $time } ч.
reason-open-tomorrow = Утре е отворено.
reason-open-tomorrow-at = Утре е отворено, от { $time } ч.
reason-open-day = Отворено е { $weekday }.
reason-open-day-at = Отворено е { $weekday }, от { $time } ч.
reason-walk-in = Може да отидете направо, без час.
reason-call = Може да се обадите или да пишете.
reason-free = Безплатно е.
reason-room = Сега има място.
reason-checked = Проверихме това на { $date }
reason-earlier-helper = Там вече са Ви помагали.
reason-wish = Това отговаря на желанието Ви: { $wish }.
reason-when = Те са там, когато Вие можете: { $part }.
reason-likes = Там ще се зарадват на това, което обичате: { $welcome }.
caution-closed = Сега за кратко е затворено. Попитайте кога пак ще е отворено.
caution-by-introduction = Човек от приемния час ще Ви представи там.
caution-check-first = Първо попитайте дали това е и за Вас.
caution-ask-distance = Попитайте къде е и колко далеч е.
caution-too-far = Пеша е около { $minutes } минути. Попитайте дали някой може да Ви закара.
caution-not-at-home = Те не идват у Вас. Трябва да отидете там. Попитайте дали някой може да Ви закара.
caution-ask-accessibility = Попитайте дали там се влиза лесно.
caution-ask-hours = Първо попитайте кога е отворено.
caution-old-number = Първо се обадете. Този номер е проверен на { $date }; това беше отдавна.
caution-unchecked-number = Първо се обадете. Не знаем дали този номер още е верен.
caution-ask-access = Първо попитайте как става записването.
caution-needs-referrer = Някой трябва да Ви запише. Попитайте при нас, в приемния час.
caution-needs-assessment = Първо има разговор за това, от което имате нужда.
caution-waiting = За чакането казват: { $text }
caution-full = Наскоро нямаше място. Попитайте дали още е така.
caution-no-shared-language = Помолете за преводач или вземете човек, който да Ви превежда.
caution-ask-language = Попитайте дали говорят Вашия език.
caution-ask-wish = Попитайте дали това е възможно: { $wish }.
caution-costs = Попитайте колко струва.
roles-does = { $name } – какво правят: { $roles }.
roles-does-not = { $name } – какво не правят: { $role }.
roles-does-not-but = { $name } – какво не правят: { $role }. С това се занимава { $instead }.
roles-agree = Уговорете кой ще се заеме с това: { $role }. { $informal } или { $formal }.

## Languages

language-nl = холандски
language-en = английски
language-tr = турски
language-ar = арабски
language-rif = берберски (тарифит)
language-fa = фарси
language-ti = тигриня
language-so = сомалийски
language-pl = полски
language-uk = украински
language-es = испански
language-fr = френски
language-zh = китайски
language-pap = папиаменто
language-hi = хинди
language-ur = урду
language-ro = румънски
language-bg = български
language-pt = португалски
language-am = амхарски
language-ku = кюрдски
language-ru = руски
language-ckb = кюрдски (сорани)
language-kmr = кюрдски (курманджи)
language-nl-simple = много лесен холандски

## Days of the week

weekday-monday = в понеделник
weekday-tuesday = във вторник
weekday-wednesday = в сряда
weekday-thursday = в четвъртък
weekday-friday = в петък
weekday-saturday = в събота
weekday-sunday = в неделя

# Op het papier dat de bewoner meeneemt.
slip-title = Къде може да отидете
slip-intro = Вие потърсихте помощ. Тук пише кой може да Ви помогне и как.
slip-written-on = Написано на { $date }
slip-label-case-code = Вашият код
slip-label-name = Име
slip-label-mind = Внимание
slip-intro-nothing = Поговорихме заедно. Винаги може пак да дойдете при нас.
slip-label-where = Къде
slip-label-ask-for = Питайте за
slip-label-when = Кога
slip-label-phone = Телефон
slip-label-access = Как да отидете
slip-label-bring = Вземете
slip-label-agreed = Уговорено
slip-label-they-do = Какво правят
slip-label-they-do-not = Какво не правят
slip-checked-on = Проверено на { $date }
slip-call-first-since = Първо се обадете. Отдавна не е проверявано: последно на { $date }
slip-call-first-unknown = Първо се обадете. Това още не е проверено
slip-qr-call = Сканирайте, за да се обадите
slip-follow-up-on = На { $date } ще Ви попитаме как е минало.
slip-follow-up-none = Няма да Ви търсим. Винаги може пак да дойдете.
slip-kept-heading = Какво пазим
slip-kept-nothing = Не пазим нищо. Този лист е само Ваш.
slip-kept-without-name = До { $until } пазим отговорите Ви, без името Ви.
slip-kept-with-name = До { $until } пазим името Ви и отговорите Ви.
slip-nobody-may-know = На никого не казваме нищо за Вас.
slip-may-withdraw = Винаги може да кажете да изтрием всичко.
slip-no-advice = Този лист казва къде може да намерите помощ. Той не е съвет за закона или за здравето Ви.
slip-unchecked-note = Този превод още не е прочетен от човек, който говори езика.

slip-come-back-desk = Не се получава? Върнете се тук: { $desk }.
slip-introduced-on = На { $date } човек от нас ще Ви представи там.
slip-introduced = Човек от нас ще Ви представи там. Ще се уговорим с Вас за ден.
slip-label-ask-first = Първо попитайте
slip-label-who-does-what = Кой какво прави
slip-roles = { $roles }
slip-hours-line = { $day } { $opens } – { $closes }
slip-may-share = Позволявате да споделим това: { $parties }.
slip-recovery-title = Ключ за възстановяване
slip-recovery-explained = Пазете този лист извън сградата. Този ключ отключва записаното от приемния час.
slip-look-up-number = Намерете номера на тази страница:
slip-ask-for-number = Още нямаме номер. Попитайте ни, ще го потърсим заедно.
slip-label-checked = Проверено
slip-checked-all = На { $date }

## Public holidays

holiday-new-year = Нова година
holiday-good-friday = Разпети петък в Холандия
holiday-easter = Великден в Холандия, първи ден
holiday-easter-monday = Великден в Холандия, втори ден
holiday-kings-day = Ден на краля
holiday-liberation-day = Ден на освобождението
holiday-ascension = Възнесение в Холандия
holiday-whitsun = Петдесетница в Холандия, първи ден
holiday-whit-monday = Петдесетница в Холандия, втори ден
holiday-christmas = Коледа, първи ден
holiday-second-christmas = Коледа, втори ден
directory-on-holiday = { $opening } – празник ({ $holiday }): първо се обадете
caution-holiday = Първият ден, в който е отворено, е празник ({ $holiday }). Първо се обадете.

## At the pace of a rollator or a buggy

choice-walk-pushing = С проходилка, инвалидна или детска количка
reason-near-pushing = С проходилка, инвалидна или детска количка е около { $minutes ->
    [one] 1 минута
   *[other] { $minutes } минути
 }.

## Regel voor regel, voor wie luistert of met de vingers leest

plain-choose-one = Напишете номера на Вашия отговор.
plain-choose-more = Напишете номерата на Вашите отговори, с интервал между тях.
plain-type-text = Напишете отговора си.
plain-type-date = Напишете дата, например 25-11-2026.
plain-type-number = Напишете число.
plain-or-skip = Или натиснете само Enter, за да пропуснете.
plain-commands = Може да напишете и това: ? за още веднъж, < за връщане назад, ! за това, което не може да чака, q за край.
plain-not-a-choice = Този номер го няма в списъка. Опитайте пак.
plain-not-a-date = Това не е дата. Опитайте пак.
plain-not-a-number = Това число не става тук. Опитайте пак.
plain-noted = Записано: { $answer }
plain-first-question = Това е първият въпрос. По-назад няма.
plain-urgent = Това не може да чака: { $card }
plain-found = { $count ->
    [one] Намерихме 1 място.
   *[other] Намерихме { $count } места.
 }
plain-which-on-paper = Кои места да са на листа Ви? Напишете номерата, с интервал между тях.
plain-on-paper = Това пише на листа Ви:
plain-your-code = Вашият код е { $code }.
plain-stopped-kept = Край. Това, което разказахте, е запазено.
plain-stopped-nothing = Край. Нищо не е запазено.

## Als de letters ontbreken

slip-script-missing = Тук трябва да е същият текст на този език: { $language }. На този компютър липсват буквите за него.

## Toestemming: wie wat mag weten

consent-title = Кой какво може да знае?
consent-intro = Вие решавате. За всичко може да кажете „не“. Въпреки това ще Ви помогнем.
consent-party-informal = доброволци от квартала
consent-party-formal = специалисти (hulpverleners)
consent-party-doctor = Вашият личен лекар (huisarts)
consent-ask = Какво ни позволявате? Отнася се за: { $party }
choice-purpose-ask = Да се каже за какво търся помощ
choice-purpose-story = Да се разкаже какво става с мен
choice-purpose-contact = Да се каже как се казвам и как могат да се свържат с мен
choice-purpose-report = Да се разбере от тях как върви
consent-nothing = Нищо от това
consent-giver = Кой казва това?
choice-giver-self = Лично аз
choice-giver-partner = Мъжът ми, жена ми, партньорът ми или партньорката ми
choice-giver-child = Синът ми или дъщеря ми
choice-giver-parent = Баща ми или майка ми
choice-giver-family = Друг човек от семейството ми
choice-giver-representative = Моят настойник или представител, определен от съда (mentor, bewindvoerder, voogd)
consent-back = Повтарям какво казахте. Отнася се за: { $party }
consent-may = Позволявате ни: { $purpose }
consent-may-not = Не ни позволявате: { $purpose }
consent-right = Така ли е?
choice-consent-right-yes = Да, така е
choice-consent-right-no = Не, трябва да е другояче
consent-stop-any-time = Винаги може да спрете това. Кажете ни и то спира веднага.
consent-given-by = Кой го каза: { $giver }. Кога: { $date }
consent-stop = Искате ли да спрете това?
consent-stopped = Това е спряно. Отнася се за: { $party }
consent-told = Вече казахме това, на { $date }: { $purpose }. Не можем да върнем казаното.
consent-told-nothing = Още не бяхме казали нищо.
slip-consent = Вие позволявате това. Отнася се за: { $party }. Какво ни позволявате: { $purpose }

## Uw rechten: zien, verbeteren, wissen

question-keep-months = Пазим само отговорите Ви, до { $months ->
    [one] { $months } месец
   *[other] { $months } месеца
 } след последния ни контакт. Виждат ги само доброволците от този приемен час. Може да откажете всичко.
rights-title = Всичко, което сме записали за Вас
rights-intro = Ето какво сме записали за Вас и пазим. Има ли нещо невярно? Кажете ни и ще го поправим.
rights-until = Пазим това до { $date }, после го изтриваме.
rights-answers = Какво разказахте
rights-chosen = Какво избрахме заедно
rights-consents = Какво позволявате да казваме за Вас
rights-consents-none = Още нищо не сте казали за това. Ние не казваме нищо.
rights-told = Какво казахме ние
rights-told-none = На никого не сме казали нищо.
rights-told-line = Кой научи: { $party }. Какво: { $purpose }. Кога: { $date }
rights-looked = Кой е гледал
rights-looked-line = На { $date }, доброволец от този приемен час: { $what }
access-viewed = прочете
access-continued = продължи разговора
access-printed = отпечата
access-exported = даде като файл
access-corrected = поправи
rights-corrected = Старият отговор е изтрит. Поправено на { $date }
rights-erase = Може да поискате да изтрием всичко. Ще го направим веднага.
receipt-title = Всичко е изтрито
receipt-erased = На { $date } изтрихме всичко, което бяхме записали за Вас.
receipt-copies = И копията на този компютър вече ги няма. Има ли го още в старо резервно копие? Ако някога върнем това копие, ще го изтрием и там.
receipt-told = Каквото вече бяхме казали на други, не можем да го върнем.
receipt-no-name = На този лист не пише нищо за Вас.
receipt-number = Номер на това потвърждение: { $number }
