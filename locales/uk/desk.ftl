### Wat een vrijwilliger leest. Bron van alle vertalingen; B1, u, korte zinnen.

key-confirm = далі
key-back = назад
key-new-conversation = нова розмова
key-open-code = ввести код
key-languages = мови
key-skip = пропустити
key-toggle = увімк./вимк.
key-why-not = чому ні?
key-help = допомога
key-resident-language = мова мешканця
key-desk-language = моя мова
key-offers = хто допоможе
key-add-topic = додати тему
key-review = огляд
key-slip = папір
key-print = друк
key-save = зберегти PDF
key-plain = зберегти текст
key-paper = формат
key-printer = принтер
key-blank = сховати екран
key-cards = небезпека
key-throw-away = викинути
key-lock = на замок
key-quit = вийти
key-up = рядок вгору
key-down = рядок вниз
key-left = ліворуч
key-right = праворуч
key-page-up = сторінка вгору
key-page-down = сторінка вниз
key-cancel = скасувати
header-nothing-kept = нічого не зберігається
screen-too-small = Це вікно замале. Зробіть його принаймні таким: ширина { $columns } знаків, висота { $rows } рядків. Нічого не втрачено.
notice-running = Хвилинку: { $what } (Ctrl+C зупиняє)
running-set-up = створюємо пункт
running-unlock = відмикаємо замок
running-volunteer = додаємо волонтера
running-erase = викидаємо відповіді
running-typeset = готуємо папір
running-print = друкуємо
running-save = робимо PDF
running-printers = шукаємо принтери
notice-busy = Зачекайте трохи: ще завершується попередня дія. Невдовзі спробуйте знову. Нічого не втрачено.
notice-cancelled = Зупинено. Нічого не втрачено.
notice-draft-kept = Розмову збережено. Ви знайдете її в розділі «Ще не завершено».
notice-finished = Розмову збережено. Сьогодні ви знайдете її в розділі «Сьогоднішні розмови», а за кодом (c) – завжди.
notice-not-on-paper = Папір ще не надруковано й не збережено. Ще раз Enter: закінчити без паперу.
preview-left-off = Не на папері, заради безпеки: { $offers }. Скажіть назву мешканцеві. Мешканець усе ж хоче мати це на папері? Дайте відповідь на це запитання в огляді.
offers-unknown-place = Місця «{ $place }» немає в довіднику. Про кожну пропозицію питайте, чи це досить близько.
notice-point-first = Спершу виберіть рядок: цифрою перед ним або стрілками.
notice-coordinator-only = Лише координатор може це зробити.
notice-nothing-kept = Розмови більше немає. Нічого не збережено.
notice-thrown-away = Викинуто. Відповідей на цьому комп’ютері більше немає.
notice-followed-up = Збережено. Дякуємо.
notice-volunteer-added = Новий волонтер тепер може входити з власним ім’ям і парольною фразою.
question-number-found = Це схоже на BSN. Ми його ніколи не зберігаємо. Натисніть Enter, і замість номера будуть крапки. Це номер телефону? Тоді виберіть рядок нижче.
notice-number-masked = Там був номер, схожий на BSN. Ми його ніколи не зберігаємо: його замінено крапками.
notice-required = На це запитання ще треба відповісти, перш ніж закінчити.
notice-not-saved = Не вдалося: { $reason }. Вашу розмову надійно збережено. Спробуйте інше місце або пропустіть це.
notice-saved-plain = Збережено як звичайний текст: { $path }. Увага: цей файл може прочитати кожен.
notice-saved-pdf = Збережено як PDF: { $path }. Увага: цей файл не на замку. Віддайте його або видаліть.
notice-printed = Надіслано на принтер: { $printer }. Принтер може зберегти копію; попросіть людину, яка відповідає за комп’ютер, вимкнути це (PreserveJobFiles No).
notice-printed-paper = Надіслано на принтер: { $printer }. Такого формату на цьому принтері немає; тепер це A4.
notice-key-printed = Ключ відновлення надруковано. Одразу заберіть папір із принтера.
notice-content-faults = У власних файлах цього пункту є { $count ->
        [one] { $count } помилка
        [few] { $count } помилки
        [many] { $count } помилок
       *[other] { $count } помилки
    }. Ми використовуємо те, що йде разом із програмою. Введіть у терміналі: inloop check
notice-right-to-left = У цьому терміналі арабське письмо може виглядати неправильно. На папері все добре.
lock-title = { $desk }: на замку
lock-explained = Введіть своє коротке ім’я та свою парольну фразу. Усе збережене – за цим замком.
lock-short-name = Коротке ім’я
lock-passphrase = Парольна фраза
lock-refused = Не підходить. Спробуйте ще раз.
lock-refused-wait = Не підходить. Зачекайте { $seconds } с і спробуйте ще раз.
lock-demo = Це приклад. Коротке ім’я – demo, парольна фраза: { $passphrase }
setup-step = Крок { $place } із { $of }
setup-desk-title = Ласкаво просимо. Як називається цей пункт?
setup-desk-explained = Ви створюєте на цьому комп’ютері нове місце для цього пункту. Усе залишається на цьому комп’ютері й під замком.
setup-desk-name = Назва пункту
setup-neighbourhood = Район
setup-volunteer-title = Хто ви?
setup-volunteer-explained = Ви будете координатором: зможете додавати інших волонтерів. Виберіть парольну фразу з чотирьох або більше слів, яку знаєте лише ви.
setup-short-name = Ваше коротке ім’я: як вас називають
setup-passphrase = Парольна фраза
setup-passphrase-again = Ще раз та сама парольна фраза
setup-strength = { $score ->
        [0] Дуже слабка: її відразу вгадають.
        [1] Слабка: зробіть її довшою.
        [2] Майже добре: додайте ще одне слово.
        [3] Досить надійна.
       *[other] Дуже надійна.
    }
setup-recovery-title = Ваш ключ відновлення
setup-recovery-explained = Запишіть цей ключ на папері й зберігайте його поза цією будівлею. Він відкриє замок, якщо забуто всі парольні фрази. Ви побачите його лише один раз.
setup-recovery-print = Друкувати можна лише прямо на мережевий принтер (F7): звичайний принтер може зберегти копію.
setup-type-group = Перепишіть групу { $place }
setup-printer-address = Адреса принтера (починається з ipp://)
setup-fault-empty = Тут ще треба щось написати.
setup-fault-weak = Цю парольну фразу надто легко вгадати. Зробіть її довшою: чотири слова, не пов’язані між собою.
setup-fault-different = Дві парольні фрази не однакові. Введіть їх знову.
setup-fault-group = Це не та сама група. Подивіться ще раз на свій папір.
volunteer-title = Новий волонтер. Нехай ця людина вводить усе сама.
home-greeting = Добрий день. Сьогодні { $date }
home-new = Нова розмова
home-due = Сьогодні запитати, як усе минуло
home-drafts = Ще не завершено
home-today = Сьогоднішні розмови
home-case = { $when } · { $topics }
home-empty = Натисніть n, щоб почати нову розмову. Натисніть F1 або Ctrl+G, щоб отримати допомогу.
home-desk = { $desk }, { $neighbourhood }
home-offers = Місць і людей у довіднику: { $count }
home-kept = { $count ->
        [one] Збережено { $count } розмову
        [few] Збережено { $count } розмови
        [many] Збережено { $count } розмов
       *[other] Збережено { $count } розмови
    }
language-resident-title = Якою мовою мешканцеві найзручніше говорити?
language-desk-title = Якою мовою ви працюєте?
language-state = { $language }: перевірено текстів { $checked } із { $total }{ $missing ->
        [0] {""}
       *[other] , ще не перекладено: { $missing }
    }
language-review-explained = «Перевірено» означає: людина, яка говорить цією мовою, прочитала текст і вважає його добрим. Доти в комп’ютерному перекладі можуть бути помилки.
words-title = Тексти кожною мовою
words-counts = { $language }: комп’ютером – { $machine }, написано людиною – { $written }, перевірено – { $checked }, ще не перекладено – { $missing }
words-explained = Якщо нідерландський текст змінюється, переклад знову вважається неперевіреним.
help-title = Що тут можна робити?
help-marks = Угорі на екрані: !! діяти зараз · ! незабаром · окрема крапка: лише для вас, дивіться «небезпека» (F9). Кожна літера чи цифра перед рядком вибирає цей рядок. Миша теж працює.
progress-title = { $done } із { $all } запитань
progress-topics = Теми
progress-needs = Знайдено
progress-list-ready = F4 показує, хто може допомогти.
question-fault-date = Це не дата. Введіть, наприклад, 25-11 або 25-11-2026.
question-fault-number = Введіть число від { $least } до { $most }.
review-left-out = Більше не враховується: { $questions }
cards-title = Небезпека: що ви робите зараз?
card-keys = Цифра позначає крок як зроблений. Пробіл: нотатка. Esc: назад.
card-remark = Що зроблено?
card-checked = Перевірка: { $by }, { $on }
card-unchecked = Цей текст ще не перевірив фахівець. Джерело: { $source }
card-line = { $name }: { $number } ({ $checked })
card-line-look-up = { $name }: знайдіть номер
code-title = Код на папері
code-explained = Введіть код, що на папері мешканця, наприклад K7-204.
code-fault-mistyped = Такого коду бути не може. Подивіться ще раз: можливо, один знак не той.
code-fault-unknown = Код { $code } правильний, але в цьому пункті його не знають.
case-title = { $code } · початок: { $date }
case-draft = Цю розмову ще не завершено.
case-finished = Цю розмову завершено.
case-discarded = Цю розмову викинуто.
case-go-on = Говорити далі: додати або виправити
case-slip = Папір ще раз, можна й іншою мовою
case-follow-up = Запитати, як усе минуло
case-asked-on = Запитали: { $date }
case-outcome = { $outcome } { $remark }
case-chosen = { $offer } { $agreed }
follow-up-title = { $code }: чи вдалося отримати допомогу?
follow-up-how = Найзручніше: { $how }
follow-up-contact = Зв’язок: { $number }
follow-up-safe-time = Безпечний час: { $time }
follow-up-not-wanted = Ця людина не хоче, щоб з нею зв’язувалися. Питайте лише, якщо вона прийде сама.
follow-up-remark = Чи хоче мешканець щось додати? (можна лишити порожнім)
leave-throw-title = Викинути цю розмову?
leave-throw-explained = Усі відповіді зникнуть одразу. Повернути їх не можна.
leave-throw-yes = Так, викинути все
leave-lose-title = З цієї розмови нічого не збережено. Усе одно вийти?
leave-lose-explained = Мешканець хоче, щоб нічого не зберігали. Чи папір уже віддано?
leave-lose-yes = Так, вийти
leave-no = Ні, назад до розмови
fault-already-open = Цей пункт уже відкрито в іншому вікні. Спершу закрийте його. Нічого не втрачено.
fault-already-open-by = Цей пункт уже відкрито: (програма { $process }, комп’ютер { $machine }). Спершу закрийте його. Нічого не втрачено.
fault-recovery = Цей ключ відновлення не підходить. Подивіться ще раз на свій папір.
fault-damaged = Збережені розмови пошкоджено: знайдено { $found } із { $expected }. Нічого не перезаписано. Не користуйтеся пунктом далі й покличте координатора: копія лежить у теці «copies».
fault-no-room = Диск заповнений. Те, що було збережено, у безпеці. Останнього ще не збережено: звільніть місце й натисніть Enter ще раз.
fault-read-only = У теку цього пункту не можна записувати. Те, що було збережено, у безпеці. Останнього ще не збережено.
fault-no-desk = Замок замкнено. Відкрийте його знову, щоб продовжити.
fault-already-a-desk = У цій теці вже є пункт.
fault-newer-format = Цей пункт створено новішою версією inloop. Оновіть програму. Нічого не змінено.
fault-name-taken = Це коротке ім’я вже зайняте. Виберіть інше.
fault-system = Щось пішло не так: { $reason }. Те, що було збережено, у безпеці. Спробуйте ще раз.
notice-choose-first = Спершу щось виберіть: поставте позначку пробілом. Натисніть Enter ще раз, щоб іти далі без направлення.
notice-choose-none = Зараз у списку нікого немає. Натисніть Enter ще раз, щоб іти далі без направлення.
farewell = inloop зупинився через помилку. Те, що було збережено, у безпеці. Запустіть програму знову; розмова повернеться. Місце помилки:
offer-text = { $text }
offer-checked = { $what } ({ $checked })
offer-source = Джерело: { $source }
why-not-title = Чому цього немає в списку?
plan-offer = { $offer } ({ $need }): про що домовилися?
preview-title = Папір: { $paper }{ $pages ->
        [0] {""}
        [one] {", "}{ $pages } сторінка
        [few] {", "}{ $pages } сторінки
        [many] {", "}{ $pages } сторінок
       *[other] {", "}{ $pages } сторінки
    }. Друк: p. Зберегти: s. Готово: Enter.
preview-still-there = Папір нікуди не зник. Виберіть інший принтер (d), збережіть його як PDF (s) або як текст (x).
printer-title = Який принтер?
printer-none = Цей комп’ютер не знає жодного принтера.
printer-by-address = Мережевий принтер, за адресою
printer-copies = Звичайний принтер друкує через чергу, яка може зберегти копію. Мережевий принтер за адресою – ні.
printer-fault-address = Адреса починається з ipp://, а далі йде назва або номер принтера.

## Whether an offer runs

status-active = діє
status-inactive = не діє
status-defunct = більше не існує
status-temporarily-closed = тимчасово зачинено

## What is wrong in a directory file

directory-fault-not-json = Цей файл не можна прочитати: { $found }
directory-fault-not-a-directory = У цьому файлі немає ні пропозицій, ні районів.
directory-fault-odd-shape = Тут має бути щось інше, а не { $found }.
directory-fault-missing = Тут чогось бракує.
directory-fault-duplicate-id = Цей id уже є, у { $first }.
directory-fault-unknown-code = Коду { $code } немає в списку.
directory-fault-second-code = Тут може бути лише один код; { $code } – другий.
directory-fault-bad-date = { $found } – це не дата на зразок 2026-11-10.
directory-fault-bad-time = { $found } – це не час на зразок 09:00.
directory-fault-other-zone = { $found } – це час за іншим годинником. Напишіть час так, як тут, наприклад 09:00.
directory-fault-bad-recurrence = Дні не можна прочитати: { $found }
directory-fault-no-start-date = Додайте перший день (dtstart): від нього ведеться рахунок.
directory-fault-ends-before-start = Кінець раніший за початок.
directory-fault-bad-number = { $found } – це не номер телефону.
directory-fault-bad-postcode = { $found } – це не поштовий індекс.
directory-fault-far-away = Ця точка не в Нідерландах. Може, два числа поміняно місцями?

## Why an offer fits or not, as the desk reads it

reason-need-desk = Допомагають із цим: { $need } (+{ $points })
reason-also-need-desk = Допомагають і з цим: { $need } (+{ $points })
reason-language-desk = Говорять такою мовою: { $language } (+{ $points })
reason-near-desk = Приблизно { $minutes } хв пішки (+{ $points })
reason-near-limit-desk = Приблизно { $minutes } хв пішки; людина може пройти { $limit } хв (+{ $points })
reason-own-neighbourhood-desk = Для свого району (+{ $points })
reason-comes-to-you-desk = Приходять додому (+{ $points })
reason-open-desk = { $open } (+{ $points })
reason-direct-desk = { $access } (+{ $points })
reason-free-desk = Безкоштовно (+{ $points })
reason-room-desk = Вільні місця: { $free } (+{ $points })
reason-checked-desk = Перевірено: { $date } (+{ $points })
reason-earlier-helper-desk = Допомагали раніше, і це було добре (+{ $points })
reason-wish-desk = Відповідає бажанню: { $wish } (+{ $points })
reason-likes-desk = Там будуть раді такому внеску: { $welcome } (+{ $points })
caution-closed-desk = Тимчасово зачинено. Зателефонуйте, перш ніж когось направити.
caution-closed-alert-desk = Тимчасово зачинено: { $alert }
caution-by-introduction-desk = Лише через вас: представте мешканця особисто. На папері цього не буде.
caution-audience-desk = Для кого це: { $audience }. Спитайте, чи підходить.
caution-age-between-desk = Це для людей від { $from } до { $to } років включно. Спитайте вік.
caution-age-from-desk = Це для людей від { $from } років. Спитайте вік.
caution-age-to-desk = Це для людей до { $to } років включно. Спитайте вік.
caution-area-desk = Це для людей із цих районів: { $areas }. Спитайте, де людина живе.
caution-area-unknown-desk = Ми не знаємо, для якого це району. Спитайте в них.
caution-ask-distance-desk = Відстань невідома. Подивіться разом, як це далеко.
caution-too-far-desk = Далі, ніж людина може пройти: приблизно { $minutes } хв. Спитайте про транспорт.
caution-not-at-home-desk = Додому не приходять. Спитайте про транспорт або чи може хтось усе ж прийти.
caution-ask-accessibility-desk = Невідомо, чи можна заїхати на колесах. Спитайте про пороги та ліфт.
caution-ask-hours-desk = Години невідомі або вже не дійсні. Уточніть.
caution-old-number-desk = Старий номер. Спершу зателефонуйте самі. Перевірено: { $date }
caution-unchecked-number-desk = Номера ніколи не перевіряли. Спершу зателефонуйте самі.
caution-ask-access-desk = Ми не знаємо, як туди потрапити. Спершу зателефонуйте.
caution-needs-referrer-desk = Лише якщо хтось направить. Домовтеся, хто це зробить.
caution-needs-assessment-desk = Спершу буде розмова в муніципалітеті (gemeente) або в тих, хто надає допомогу.
caution-waiting-desk = Очікування: { $text }
caution-full-desk = За останнім підрахунком місць немає. Спершу зателефонуйте або виберіть інше.
caution-no-shared-language-desk = Спільної мови немає. Знайдіть перекладача; краще не дитину.
caution-interpreter-desk = Спільної мови немає. Про перекладача вони кажуть: { $text }
caution-ask-language-desk = Мови невідомі. Уточніть.
caution-ask-wish-desk = Уточніть, чи це можливо: { $wish }.
caution-light-only-desk = Підходить для простого питання. Залучіть також фахівця.
caution-earlier-not-good-desk = Допомагали раніше, і це не було добре. Спитайте, чи можна знову.
caution-costs-desk = Не безкоштовно. Спитайте, скільки це коштує.
caution-costs-text-desk = Не безкоштовно. Про вартість вони кажуть: { $text }
limit-not-active = Не в списку: { $status }.
limit-not-active-alert = Не в списку: { $status }. { $alert }
limit-not-placed = Ще не вказано, для кого це й для чого. Це може зробити координатор.
limit-not-involved = Мешканець не хоче, щоб вони про це знали.
limit-outside-area = Лише для людей із цих районів: { $areas }. Мешканець живе тут: { $home }.
limit-other-audience = Лише для таких людей: { $audience }.
limit-age = Для іншого віку.
limit-age-between = Лише для віку від { $from } до { $to } років включно.
limit-age-from = Лише від { $from } років.
limit-age-to = Лише до { $to } років включно.
limit-does-not-do = Вони цього не роблять: { $role }.
why-not-other-need = Для іншого питання, не для цього.
why-not-lower-rank = Підходить і для цього: { $need }, але місце в списку – { $rank }. Інші підходять краще.
why-not-help-nearer = Номер для всієї країни. Є допомога ближче.
why-not-in-directory = Немає в довіднику.

# Wat de vrijwilliger leest over het printen.
slip-fault-glyphs-missing = Ці літери ми не можемо надрукувати: { $letters }. Вони тут: { $text }
slip-fault-fonts-missing = Для цього тексту бракує шрифту: { $text }. Попросіть координатора встановити: { $packages }
slip-fault-page-not-set = Не вдалося зробити папір. Ви можете зберегти текст без оформлення. Повідомлення: { $reasons }
slip-fault-qr-too-long = У коді для телефону забагато даних. Зробіть їх коротшими.
slip-fault-font-folder-unreadable = Теку зі шрифтами не можна прочитати: { $folder }
slip-fault-command-missing = Цей комп’ютер не може так друкувати (бракує { $command }). Ви можете зберегти папір як PDF.
slip-fault-printer-refused = { $printer } не хоче друкувати. Повідомлення: { $reason }
slip-fault-printer-unreachable = { $printer } не відповідає. Чи принтер увімкнено? Повідомлення: { $reason }
slip-fault-paper-missing = { $printer } не має ні A5, ні A4. Виберіть інший принтер або збережіть папір як PDF.
slip-fault-format-missing = { $printer } не може прочитати цей папір. Виберіть інший принтер або збережіть папір як PDF.

## Opdrachten

command-about = inloop: від привітання в пункті допомоги до паперу двома мовами
command-usage = Використання
command-commands = Команди
command-options = Параметри
command-help = Показати цю довідку
command-version = Показати версію
command-desk = Тека пункту (інакше – тека даних цього комп’ютера)
command-passphrase-file = Файл із парольною фразою, який можете прочитати лише ви
command-demo = Відкриває приклад із вигаданими мешканцями в тимчасовій теці
command-refer = Складає список, хто може допомогти, за відповідями з файлу
command-refer-answers = Файл із відповідями
command-refer-lang = Мова мешканця, наприклад ar або tr
command-refer-at = Час розмови
command-refer-directory = Файл або тека з пропозиціями замість довідника програми
command-refer-json = Видати список як JSON
command-refer-slip = Записати папір як PDF у цей файл
command-refer-paper = Папір: a5, a4 або receipt
command-check = Перевіряє запитання, потреби, картки, пропозиції й тексти
command-check-paths = Файли або теки з пропозиціями
command-setup = Створює пункт без запитань
command-setup-name = Назва пункту
command-setup-neighbourhood = Район
command-setup-volunteer = Коротке ім’я першого волонтера
command-completions = Записує автодоповнення для оболонки
command-completions-shell = Оболонка: bash, zsh, fish, elvish або powershell
command-usage-unknown = невідомо: { $what }; спробуйте inloop --help
command-usage-missing = чогось бракує: { $what }; спробуйте inloop --help
command-usage-value = { $value } не підходить до { $argument }; спробуйте inloop --help
command-usage-other = це незрозуміло; спробуйте inloop --help
command-error-unread = { $path } не можна прочитати: { $reason }
command-error-unwritten = { $path } не можна записати: { $reason }
command-error-answers = відповіді в { $path } неправильні: { $reason }
command-error-content = { $count ->
        [one] знайдено { $count } помилку
        [few] знайдено { $count } помилки
        [many] знайдено { $count } помилок
       *[other] знайдено { $count } помилки
    }
command-error-passphrase-file-open = інші можуть прочитати { $path }; зробіть його доступним лише для себе: chmod 600
command-error-passphrase-weak = парольну фразу надто легко вгадати; візьміть чотири слова, не пов’язані між собою
command-error-no-data-folder = теки даних немає; вкажіть теку з --desk
command-error-terminal = термінал не працює: { $reason }
command-reason-not-found = файлу або теки не існує
command-reason-denied = комп’ютер цього не дозволяє
command-reason-full = диск заповнений
command-reason-other = комп’ютер не каже чому
intake-fault-unreadable = не можна прочитати: { $reason }
intake-fault-duplicate = є тут двічі
intake-fault-unknown = називає { $id }, а такого немає
intake-fault-mismatch = порівнює те, що не можна порівняти: { $what }
intake-fault-looks-ahead = залежить від { $id }, а це буде лише пізніше
intake-fault-incomplete = тут бракує: { $what }
intake-fault-unreachable = жодна відповідь сюди не веде
command-check-fault = { $file }: { $place }: { $what }
command-check-file = { $file }: { $what }
command-check-sound = Усе правильно.
command-check-counted = Перевірено: пропозицій { $offers }, запитань { $questions }, потреб { $needs }
command-check-offers = Перевірено пропозицій: { $offers }
command-setup-done = Пункт записано в { $folder }. Це ключ відновлення:
command-setup-write-down = Запишіть його на папері й зберігайте поза цією будівлею. Ви побачите його лише один раз.
command-demo-desk = Приклад Lindenhof
command-refer-none = Нікого не знайдено.
command-refer-offer = - { $offer } ({ $setting })
command-refer-reason = {"    "}+ { $reason }
command-refer-caution = {"    "}! { $caution }
command-refer-slip-written = { $pages ->
        [one] Папір записано в { $path } ({ $pages } сторінка).
        [few] Папір записано в { $path } ({ $pages } сторінки).
        [many] Папір записано в { $path } ({ $pages } сторінок).
       *[other] Папір записано в { $path } ({ $pages } сторінки).
    }

## De gids naar buiten en naar binnen

command-directory = Шукає в довіднику й обмінюється ним з іншими
command-export = Записує довідник як дані, що їх можуть читати інші (HSDS 3.1)
command-export-out = Файл або тека; для tabular тека, або zip, якщо назва так закінчується
command-export-format = Формат: json, ndjson або tabular
command-export-with = Додати й цю пропозицію, до якої потрапляють лише через когось; можна кілька разів
command-passphrase-of = Парольна фраза ({ $volunteer }):
command-export-replace = Записати поверх попереднього експорту
command-export-written = { $offers ->
        [one] { $offers } пропозицію записано в { $path }.
        [few] { $offers } пропозиції записано в { $path }.
        [many] { $offers } пропозицій записано в { $path }.
       *[other] { $offers } пропозиції записано в { $path }.
    }
command-export-left-out = { $offers ->
        [one] { $offers } пропозицію, до якої потрапляють лише через когось, не додано; назвіть її з --with, якщо вона потрібна.
        [few] { $offers } пропозиції, до яких потрапляють лише через когось, не додано; назвіть їх із --with, якщо вони потрібні.
        [many] { $offers } пропозицій, до яких потрапляють лише через когось, не додано; назвіть їх із --with, якщо вони потрібні.
       *[other] { $offers } пропозиції, до яких потрапляють лише через когось, не додано; назвіть їх із --with, якщо вони потрібні.
    }
command-error-offer-unknown = у довіднику немає пропозиції з назвою { $id }
command-error-stands = { $path } уже існує; з --replace нове стане на його місце
command-error-no-export = { $path } – не попередній експорт і залишається; виберіть інше місце
## The desk keeps its directory
keeping-text = { $text }
keeping-free = безкоштовно
keeping-not-free = не безкоштовно
keeping-capacity = { $count ->
        [one] { $count } місце вільне
        [few] { $count } місця вільні
        [many] { $count } місць вільних
       *[other] { $count } місця вільні
    }
keeping-capacity-of = вільно { $count }: { $unit }
keeping-ages-between = від { $first } до { $last } років включно
keeping-ages-from = від { $first } років
keeping-ages-to = до { $last } років включно
keeping-hours-between = { $days } { $opens } – { $closes }
keeping-hours-from = { $days } з { $opens }
keeping-hours-days = { $days }
keeping-hours-noted = { $hours } ({ $note })
keeping-hours-until = { $hours }, останній день: { $last }
keeping-did-add = Додано в пункті
keeping-did-edit = Змінено
keeping-did-check = Уточнено: усе правильно
keeping-did-close = Більше не діє
keeping-did-close-for-now = Поки що зачинено
keeping-did-reopen = Знову відчинено
keeping-did-move = Нова адреса
keeping-did-succeed = Замість цього є інше
keeping-did-count = Записано місця або час очікування
keeping-did-note = Нотатка пункту
keeping-did-mark = Тепер лише через знайомство
keeping-did-unmark = Знати може кожен
keeping-did-place = Отримало місце в нашому списку
keeping-did-take-back = Додане забрано назад
listing-printed = можна на папір
listing-by-introduction = лише через знайомство, не на папір
complexity-light = одне просте питання
complexity-medium = більше ніж одне питання
complexity-heavy = багато питань одразу
field-name = назва
field-alternate-name = привітна назва для відвідувачів
field-description = що це
field-needs = для чого
field-hours = коли
field-places = адреса
field-areas = для яких районів
field-phones = телефон
field-email = ел. пошта
field-url = вебсайт
field-contacts = кого запитати
field-languages = мови
field-interpretation = перекладач
field-setting = хто це робить
field-form = наодинці чи разом
field-reach = для якої місцевості
field-access = як туди потрапити
field-application = про запис
field-audience = для кого
field-ages = вік
field-eligibility = для кого, словами
field-does = що роблять
field-does-not = чого не роблять
field-welcome = що можна зробити для інших
field-complexity = наскільки складно може бути
field-fees = про вартість
field-costs = вартість
field-documents = що взяти із собою
field-capacity = вільні місця
field-waiting = час очікування
field-organization = організація
field-listing = на папері
field-status = чи це діє
field-alert = увага
## Public holidays

caution-holiday-desk = Найближчий день, коли відчинено, – свято ({ $holiday }). Спершу зателефонуйте.

## Diensten van anderen in de gids

command-import = Зчитує в довідник послуги інших організацій (HSDS і Open Referral UK)
command-import-path = Файл, тека або zip із послугами
command-import-source = Назва джерела (інакше – назва файлу)
command-import-apply = Одразу внести в довідник, не питаючи
command-import-all = Показати все, не лише початок
command-error-import = { $place }: { $why }
command-error-import-empty = у { $path } немає жодної послуги, яку можна взяти; нічого не змінено
command-error-import-stopped = зупинено; нічого не змінено
command-error-source-name = { $name } не може бути назвою джерела; назвіть джерело з --source, літерами й цифрами
import-source-new = Джерело { $source } (нове), із { $from }
import-source-known = Джерело { $source }, із { $from }; останні зміни: { $date }, із { $before }
import-read = Формат: { $format }, версія { $version }. Прочитано: { $services }. Відхилено: { $refused }.
import-version-unknown = невідома
import-format-json = JSON
import-format-pages = JSON сторінками
import-format-ndjson = JSON рядками
import-format-tabular = таблиці
import-counts = Нове: { $new }. Змінене: { $changed }. Зникло: { $gone }. Без змін: { $same }.
import-refused = Відхилено ({ $times }):
import-repaired = Виправлено ({ $times }):
import-cleaned = Вилучено знаки ({ $times }):
import-masked = Приховано ({ $times }):
import-not-carried = Не взято ({ $times }):
import-unused = Взято, але тут не можна використати ({ $times }):
import-new = Нове ({ $count }):
import-changed = Змінене ({ $count }):
import-gone = Зникло ({ $count }); те, що ви самі про це записали, залишається:
import-change = { $field }: було { $before }, стане { $after }
import-change-added = { $field }: тепер { $after }
import-change-removed = { $field }: зникло; було { $before }
import-line = { $field }: { $what } ({ $place })
import-line-often = { $field }, разів { $times }: { $what } ({ $place })
import-more = і ще { $count }; --all покаже більше
import-more-untold = і ще { $count }
import-offer = { $name }
import-note-need = { $found } у нас – це { $need }
import-note-term = { $found } не належить до жодної нашої потреби
import-nothing = Нічого не змінюється: усе вже так є в довіднику.
import-preview = Ще нічого не змінено. З --apply це потрапить у довідник.
import-ask = Внести в довідник? [т/Н]
import-yes = т так
import-applied = Джерело { $source } – у довіднику. Послуг: { $services }.
import-declined = Нічого не змінено.
import-progress = Прочитано послуг: { $services } (Ctrl-C зупиняє)
## Alles over één aanbod

key-show-offer = докладніше
detail-own-name = Власна назва
detail-organization = Від кого
detail-what = Що це
detail-mind = Увага
detail-go-to = Звертайтеся сюди
detail-needs = У чому допомагають
detail-setting = Хто допомагає
detail-form = Наодинці чи разом
detail-reach = Для якої місцевості
detail-not-placed = ще не заповнено
detail-does = Що роблять
detail-does-not = Чого не роблять
detail-audience = Для кого
detail-ages-between = від { $from } до { $to } років включно
detail-ages-from = від { $from } років
detail-ages-to = до { $to } років включно
detail-languages = Мови
detail-access = Як зайти
detail-road-direct = Мешканець може звернутися туди самостійно. Посередник не потрібен.
detail-road-through = Мешканець не може одразу звернутися туди самостійно.
detail-by-introduction = На папері цього не буде. Представте мешканця особисто.
detail-costs = Вартість
detail-free = безкоштовно
detail-bring = Взяти із собою
detail-when = Коли
detail-where = Де
detail-walk = приблизно { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
 } пішки від: { $place }; з ходунками чи дитячим візком { $pushing } хв
detail-areas = Де працюють
detail-phone = Телефон
detail-mail = Ел. пошта
detail-page = Вебсайт
detail-ask-for = Кого запитати
detail-room = Місця
detail-room-free = ще вільно: { $count } { $unit }
detail-waiting = Очікування
detail-welcome = Будуть раді й цьому
detail-complexity = Для яких питань
detail-record = У цьому пункті
detail-record-chosen = вибрано разів: { $chosen }
detail-record-last = востаннє: { $date }
detail-record-told = допомогло: { $helped }, трохи: { $partly }, ні: { $not }
detail-record-untold = ще не знаємо, як усе минуло
detail-sources = Джерела
detail-source = [{ $place }] { $source } ({ $checked })
detail-checked-from = { $what } ({ $checked } [{ $place }])
detail-gone = Цієї пропозиції більше немає в довіднику.
detail-list = { $all }
detail-described = { $what }: { $about }
hours-span = { $opens }–{ $closes }
hours-from = з { $opens }
hours-until = до { $closes }
hours-open-day = час невідомий
hours-list = { $all }
hours-doubtful = уточніть: { $all }
hours-day-unknown = невідомо
hours-on = { $day } { $hours }
## Searching the directory

key-directory = довідник
key-filters = фільтри
key-clear-filters = зняти фільтри
search-title = Пошук у довіднику
search-hint = Напишіть, про що йдеться, звичайними словами: «випити кави», «допомога з листами».
search-count = Знайдено: { $count }
search-count-or-more = Знайдено: { $count }, може, й більше
search-all = Місць і людей у довіднику: { $count }
search-none = Нічого не знайдено.
search-none-try-words = Спробуйте одне інше слово або лише початок слова.
search-none-try-filters = Зніміть фільтр: { $filters }.
search-filters-set = Лише: { $filters }
search-filters-none = Фільтрів немає
search-filters-title = Показувати лише (змінюйте за допомогою ← і →)
search-filter-value = { $filter }: { $value }
search-filter-any = не має значення
search-filter-yes = так
search-filter-need = для чого
search-filter-language = мова
search-filter-setting = хто це робить
search-filter-form = наодинці чи разом
search-filter-reach = для якої місцевості
search-filter-access = як туди потрапити
search-filter-near = пішки від
search-filter-within = скільки йти пішки
search-filter-open = відчинено
search-filter-free = безкоштовно
search-filter-fresh = перевірено за останні пів року
search-within-minutes = { $minutes } хв
search-at = { $place }
search-walking = { $minutes ->
    [one] { $minutes } хвилина пішки
    [few] { $minutes } хвилини пішки
    [many] { $minutes } хвилин пішки
   *[other] { $minutes } хвилини пішки
 }
search-open-now = зараз
search-open-today = сьогодні
search-open-week = цього тижня
search-opens-later = сьогодні з { $opens }
search-opens-on = { $weekday }, з { $opens }
search-spoken = мови: { $languages }
search-not-placed = ще не має місця в нашому списку
search-status = увага: { $status }
search-why = знайдено через: { $reasons }
search-why-name = «{ $word }» у назві
search-why-organization = «{ $word }» в організації
search-why-place = «{ $word }» в адресі або районі
search-why-description = «{ $word }» в описі
search-why-means = «{ $word }» стосується: { $meaning }
search-why-slip = { $why } (написано майже так)
search-why-need = питання, здається, про це: { $need }
command-search = Шукати в довіднику звичайними словами
command-search-words = Про що йдеться, наприклад «випити кави»
command-search-json = Як дані (JSON)
command-search-need = Лише для цього питання, наприклад contact-meeting
command-search-language = Лише там, де говорять цією мовою, наприклад ar
command-search-setting = Лише local-informal, organised-informal або formal
command-search-form = Лише individual (з однією людиною) або collective (разом)
command-search-reach = Лише neighbourhood, district, city або national
command-search-access = Лише walk-in, call-first, referrer або assessment
command-search-open = Лише те, що відчинено: now (зараз), today (сьогодні) або week (цього тижня)
command-search-near = Рахувати дорогу пішки від цього району або поштового індексу
command-search-within = Лише стільки хвилин пішки або менше, разом із --near
command-search-free = Лише безкоштовне
command-search-fresh = Лише перевірене за останні пів року
command-search-most = Скільки щонайбільше показати

## Points on the map

directory-fault-points-without-source = Тут є точки на карті, але не вказано, звідки вони (source, licence, date). Ці точки не використано.

## Points on the map from a file

points-help = Читає точки поштових індексів або районів (CSV із рядком заголовків або GeoJSON). Спершу показує, що зміниться.
points-help-file = Файл
points-help-source = Хто створив точки
points-help-licence = Ліцензія, за якою їх можна використовувати
points-help-date = Станом на який день ці точки
points-help-apply = Внести їх, більше не питаючи
points-unread-text = Цей файл – не текст у UTF-8.
points-unread-geojson = Цей файл – не GeoJSON із features: { $found }
points-unread-columns = У рядку заголовків бракує стовпця: code або name, latitude, longitude. Знайдено: { $found }
points-unread-table = Цю таблицю не можна прочитати: { $found }
points-refused-name = немає ні назви, ні коду
points-refused-point = немає точки ({ $found })
points-refused-far = ця точка не в Нідерландах ({ $found })
points-refused-grid = це метри системи Rijksdriehoek ({ $found }); попросіть файл у градусах (WGS84)
points-refused-twice = { $found } уже було
points-refused-at = рядок { $row }: { $why }
points-refused-more = { $count ->
    [one] І ще { $count } рядок, який не підходить.
    [few] І ще { $count } рядки, які не підходять.
    [many] І ще { $count } рядків, які не підходять.
   *[other] І ще { $count } рядка, які не підходять.
 }
points-preview = Знайдено поштових індексів: { $postcodes }, районів: { $neighbourhoods }. Відхилено рядків: { $refused }.
points-changes = Нове: { $new }. Інакше: { $changed }. Зникло: { $gone }. Однакове: { $same }.
points-source = Джерело: { $source }. Ліцензія: { $licence }. Дата: { $date }
points-removed = З назв вилучено невидимих знаків: { $count }.
points-not-applied = Нічого не змінено. Усе правильно? Тоді введіть те саме з --apply.
points-applied = Внесено в { $path }
points-nothing = У цьому файлі немає жодної точки, яку можна використати.
points-too-large = Цей файл більший за { $most } МБ.
points-unnamed = { $option } не може бути порожнім.

## At the pace of a rollator or a buggy

reason-near-pushing-desk = Приблизно { $minutes } хв із ходунками, кріслом колісним чи дитячим візком (+{ $points })

## Keeping the directory at the desk
key-add-offer = додати пропозицію
key-check-today = уточнено: так
key-edit-offer = виправити
key-change-offer = закрито, переїзд
key-count-places = місця, очікування
key-mark-introduction = знайомство так/ні
key-note-offer = нотатка
key-place-offer = дати місце
key-show-history = що змінилося
key-keep = зберегти зараз
keeping-notice-checked = { $offer }: уточнено сьогодні, { $by }.
keeping-notice-checked-field = Уточнено сьогодні: { $field }.
keeping-notice-marked = Тепер лише через знайомство. На папір це більше не потрапить.
keeping-notice-unmarked = Знати може кожен. На папір можна.
keeping-notice-kept = Збережено: { $field }.
keeping-notice-noted = Нотатку збережено. Її читає лише цей пункт.
keeping-notice-counted = Збережено із сьогоднішньою датою.
keeping-notice-placed = Збережено. Якщо відомо, хто це робить, для якої місцевості й для чого, то віднині це буде і в списку.
keeping-notice-added = { $offer }: додано із сьогоднішньою датою.
keeping-notice-done = { $offer }: { $done }.
keeping-not-kept-yet = Це ще не збережено. Enter збереже. Ще раз Esc – викине.
keeping-fault-name = Спершу введіть назву.
keeping-fault-unreadable = Так не вийде.
keeping-fault-count = Введіть число, наприклад 3.
keeping-understood = Буде записано так: { $values }
keeping-together = { $values }
keeping-empty = ще нічого
keeping-touched = { $date }, { $by }, у пункті
keeping-did = { $what } – { $date }, { $by }
keeping-was = { $field }, раніше: { $values }
keeping-became = { $field }, тепер: { $values }
keeping-from-source = Від: { $source }
keeping-gone = Джерело більше не має цієї пропозиції. Те, що пункт про неї знав, залишається. Якщо вона повернеться, це знову діятиме.
keeping-history-none = Пункт тут ще нічого не змінював.
keeping-note-title = Нотатка
keeping-note-label = Лише тут
keeping-note-explained = Це читає лише цей пункт. На папір це ніколи не потрапить. Нічого не пишіть про відвідувача.
keeping-noted = { $text } ({ $date }, { $by })
keeping-ask-source = Звідки ви це знаєте? Можна лишити порожнім.
keeping-ask-free = Скільки місць вільно?
keeping-ask-unit = Місця для чого? Наприклад: волонтери-товариші (maatjes)
keeping-ask-waiting = Скільки треба чекати?
keeping-ask-alert = Що треба про це знати? Наприклад: знову відчинено в березні. Можна лишити порожнім.
keeping-ask-successor = Що прийшло замість цього? Введіть частину назви й виберіть.
keeping-alert-successor = Це більше не діє. Тепер звертайтеся сюди: { $offer }.
keeping-change-title = Що сталося?
keeping-change-for-a-while = Поки що зачинено
keeping-change-for-good = Закрито назавжди
keeping-change-moved = Переїхали на іншу адресу
keeping-change-succeeded = Замість цього з’явилося інше
keeping-change-open = Знову відчинено
keeping-change-taken-back = Забрати назад те, що ми додали
keeping-hint-hours = Наприклад: вт 10-12; чт 14:00-16:00. Можна й іншими словами.
keeping-hint-places = Назва, вулиця й номер, поштовий індекс і місто. Кілька адрес: розділіть їх знаком ;
keeping-hint-phones = Наприклад: 020 123 45 67 (приймальня); 06 12 34 56 78
keeping-hint-contacts = Лише ті, хто на це погоджується. Наприклад: Annie (зустрічає гостей)
keeping-hint-ages = Наприклад: 18-65, або 65-, або -18
keeping-hint-costs = Сума в євро. Безкоштовно – 0.
keeping-hint-several = Кілька? Розділіть їх знаком ;
keeping-add-title = Нова пропозиція – потрібна лише назва, решту можна потім
keeping-add-what = що роблять
keeping-add-where = де
keeping-add-ask-name = Як це називається?
keeping-add-ask-what = Що там роблять? Скажіть своїми словами.
keeping-add-ask-needs = Із чим ви можете направити сюди людину? Угорі – те, що найкраще підходить до ваших слів. Пробіл вибирає, Enter веде далі.
keeping-add-ask-where = Де це? Район або: назва, вулиця й номер, поштовий індекс і місто.
keeping-add-ask-when = Коли? Наприклад: вт 10-12. Можна й іншими словами.
keeping-add-ask-setting = Хто це робить?
keeping-add-ask-whom = Кого можна запитати? Ім’я, номер, електронна пошта. Це може потрапити на папір, тож лише ті, хто на це погоджується.
keeping-add-ask-languages = Якими мовами там говорять? Пробіл вибирає, Enter веде далі.
keeping-add-ask-form = Це для однієї людини чи разом з іншими? Пробіл вибирає, Enter веде далі.
keeping-add-ask-reach = Для якої місцевості це?
keeping-add-ask-access = Як туди потрапити? Пробіл вибирає, Enter веде далі.
## Wie er is, op de drie assen

key-axes = хто є
key-next-topic = наступна тема
key-previous-topic = попередня тема
key-next-place = інший район
key-gaps = чого бракує
axes-title = Хто є: від сусідів до фахівців, від «наодинці» до «разом»
axes-lens = { $topic } · { $place } · пропозицій: { $count } · нікого немає для { $nobody ->
    [one] { $nobody } потреби
    [few] { $nobody } потреб
    [many] { $nobody } потреб
   *[other] { $nobody } потреби
 }
axes-lens-unknown = { $lens } · невідомо, для якого району: { $count }
axes-all-topics = усі теми
axes-all-places = усі райони
axes-one-place = { $place }
axes-column-local = сусіди
axes-column-organised = волонтери
axes-column-formal = фахівці
axes-row-individual = один на один
axes-row-both = і так, і так
axes-row-collective = у групі
axes-count = { $count }
axes-cell = { $column }, { $row }: { $count }
axes-unplaced = ще не розміщено: { $count }
axes-nobody = нікого
axes-introduced = не на папері
axes-other-language = { $name }
axes-told = { $all }
axes-reach-neighbourhood = район
axes-reach-district = частина міста
axes-reach-city = місто
axes-reach-national = країна
gaps-title = Чого бракує
gaps-explained = Так каже довідник. Можливо, хтось є, просто ще не в довіднику.
gaps-none = Наскільки відомо, нічого не бракує.
gaps-needs-nobody = Для цього немає нікого
gaps-needs-only-formal = Для цього є лише фахівці
gaps-needs-only-informal = Для цього є лише сусіди та волонтери
gaps-languages-nobody = Цими мовами ніхто не говорить
gaps-languages-silent = Пропозицій, для яких у довіднику немає мов: { $count }.
gaps-languages-only-formal = Цими мовами говорять лише фахівці
gaps-languages-only-informal = Цими мовами говорять лише сусіди та волонтери
keeping-help-with-desk = також те, що знає сам пункт: коротке ім’я волонтера, разом із --passphrase-file

## The board of open questions

key-board = дошка запитань
key-ask-board = нове запитання
key-answer-question = відповідь
key-close-question = з дошки
board-title = { $count ->
    [0] Дошка запитань: відкритих запитань немає
    [one] Дошка запитань: { $count } відкрите запитання
    [few] Дошка запитань: { $count } відкриті запитання
    [many] Дошка запитань: { $count } відкритих запитань
   *[other] Дошка запитань: { $count } відкритого запитання
 }
board-explained = Що хтось шукає, а ми ще не знаємо. Якщо ви щось знаєте, допишіть.
board-empty = На дошці нічого немає. Натисніть n, щоб повісити запитання.
board-asked = Запитує { $by }, { $age } · { $to }
board-answered = { $answer } ({ $by }, { $on })
board-age-today = сьогодні
board-age-yesterday = учора
board-age-days = { $days ->
    [one] { $days } день тому
    [few] { $days } дні тому
    [many] { $days } днів тому
   *[other] { $days } дня тому
 }
board-to-anyone = для всіх, хто знає
board-to-coordinator = для координатора
board-to-volunteer = кому: { $name }
board-ask-title = Що треба знайти?
board-ask-no-names = Пишіть лише те, що шукають. Жодних імен, адрес і номерів відвідувача: це читають усі в цьому пункті.
board-ask-who = Хто може це знати?
board-answer-explained = Введіть частину назви й виберіть за допомогою ↓ або напишіть відповідь самі.
board-answer-in-words = записати так, своїми словами
board-notice-asked = Запитання висить на дошці.
board-notice-masked = Запитання висить на дошці. Номер, схожий на BSN, вилучено.
board-notice-answered = Відповідь додано.
board-notice-in-words = Цю відповідь дано словами. Натисніть v, щоб дати ще одну відповідь.
board-notice-gone = Цього більше немає в довіднику. Натисніть v, щоб дати іншу відповідь.
board-notice-close-again = Ще ніхто не знав відповіді. Натисніть s ще раз, щоб зняти запитання з дошки.
board-notice-closed = Запитання знято з дошки.
board-home = { $count ->
    [one] На дошці { $count } відкрите запитання (b)
    [few] На дошці { $count } відкриті запитання (b)
    [many] На дошці { $count } відкритих запитань (b)
   *[other] На дошці { $count } відкритого запитання (b)
 }
## Een bestand met aanbod inlezen

feed-note = { $place }: { $what }
feed-note-of-field = { $place }, { $field }: { $what }
feed-in-file = { $file }
feed-in-line = { $file }, рядок { $line }
feed-in-item = { $file }, пропозиція { $item }
feed-repaired = тут було «{ $found }». Тепер це «{ $now }».
feed-filled-in = тут нічого не було. Тепер це «{ $now }».
feed-cleaned = { $count ->
        [one] вилучено { $count } знак, якого не видно або який збиває екран.
        [few] вилучено { $count } знаки, яких не видно або які збивають екран.
        [many] вилучено { $count } знаків, яких не видно або які збивають екран.
       *[other] вилучено { $count } знака, яких не видно або які збивають екран.
    }
feed-shortened = цей текст задовгий. Кінець відкинуто, знаків: { $count }.
feed-masked = { $count ->
        [one] тут був { $count } номер, який може бути BSN. Його приховано.
        [few] тут було { $count } номери, які можуть бути BSN. Їх приховано.
        [many] тут було { $count } номерів, які можуть бути BSN. Їх приховано.
       *[other] тут було { $count } номера, які можуть бути BSN. Їх приховано.
    }
feed-left-out = «{ $found }» не взято: { $why }
feed-left-out-whole = це не взято: { $why }
feed-no-such-field = стандарт не знає цього поля. Не взято разів: { $times }.
feed-repeated = це записано двічі зовсім однаково. Взято один раз.
feed-more = такого в цьому файлі є більше. Окремо не названо: { $times }.
feed-refused = цієї пропозиції не буде внесено: { $why }
feed-why-ambiguous = це можна прочитати по-різному.
feed-why-unreadable = цьому тут не місце, або цього не можна прочитати.
feed-why-not-utf8 = літер не можна прочитати. Збережіть файл у UTF-8.
feed-why-missing = це має бути, а його немає.
feed-why-dangling = це вказує на те, чого немає.
feed-why-id-twice = цей id уже був, з іншими даними.
feed-why-no-place = у стандарті для цього немає місця.
feed-fault-not-a-feed = тут немає пропозицій, або вони у форматі, якого inloop не знає.
feed-fault-unreadable = цього не можна прочитати ({ $said }).
feed-fault-broken-json = це неправильний файл JSON ({ $said }).
feed-fault-broken-table = це неправильна таблиця ({ $said }).
feed-fault-broken-archive = це неправильний файл zip ({ $said }).
feed-fault-locked = це захищено паролем.
feed-fault-leads-outside = ця назва вказує на місце поза файлом zip. Увесь файл відхилено.
feed-fault-link = це посилання на інший файл. Увесь файл zip відхилено.
feed-fault-bomb = після розпакування це стає надто великим. Увесь файл zip відхилено.
feed-fault-name-twice = є два файли з такою назвою.
feed-fault-not-utf8 = літер не можна прочитати. Збережіть файл у UTF-8.
feed-fault-too-large = це завелике. Байтів може бути щонайбільше: { $most }.
feed-fault-service-too-large = одна пропозиція або один рядок завеликі. Байтів може бути щонайбільше: { $most }.
feed-fault-too-many-values = одна пропозиція має забагато даних. Щонайбільше: { $most }.
feed-fault-too-many-files = файлів забагато. Щонайбільше: { $most }.
feed-fault-too-many-services = пропозицій забагато. Щонайбільше: { $most }.
feed-fault-too-deep = у цьому файлі надто багато вкладених рівнів, більше ніж { $most }.
## De plaat van wie er is

picture-title = Хто є
picture-title-of = Хто є для району { $place }
picture-counted = Пропозицій у довіднику: { $count }, дата: { $date }
picture-bars = Рисочки показують, для якої місцевості це: одна – для району, чотири – для всієї країни.
picture-unknown-area = У довіднику не вказано району для стількох пропозицій: { $count }. Тут їх немає.
picture-about = { $reach } · { $languages }
picture-more = і ще { $count }
picture-introduced = без назви: { $count }; волонтери пункту вас представлять
picture-mind = Увага
picture-footer = З довідника пункту. Порожнє місце на цьому плакаті – запитання, а не осуд.
picture-written = Плакат записано в { $path }, пропозицій: { $count }.
picture-error-ending = { $path } не закінчується на .pdf або .svg; спробуйте inloop directory picture --help
picture-error-place-unknown = у довіднику немає району з назвою { $place }
command-picture = Робить плакат, хто є: від сусідів до фахівців, від «наодинці» до «разом»
command-picture-out = Файл; кінець назви визначає формат: .pdf або .svg
command-picture-neighbourhood = Лише ті, хто є для цього району
command-picture-lang = Мова плаката, наприклад nl або ar
command-picture-replace = Записати плакат поверх наявного файлу

## The week's round

key-round = обдзвін
key-print-sheet = друк списку
round-title = Обдзвін цього тижня
round-explained = Зателефонувати тим, хто в цьому списку, зараз найкорисніше. k: перевірено сьогодні.
round-empty = Цього тижня нікому телефонувати. Усе нещодавно перевірено.
round-why-failed = { $not ->
    [0] допомогло лише трохи, разів: { $partly }
   *[other] { $partly ->
        [0] не допомогло, разів: { $not }
       *[other] не допомогло, разів: { $not }; допомогло трохи, разів: { $partly }
    }
 }
round-why-chosen = вибрано разів: { $count }
round-why-old = перевірено: { $on }
round-why-unchecked = ніколи не перевірено
round-why-hours = години застаріли
round-why = { $reasons }
round-no-number = немає номера
round-not-on-paper = { $count ->
    [one] { $count } пропозиції немає в списку дзвінків: туди людину представляють особисто, ніколи через папір.
    [few] { $count } пропозицій немає в списку дзвінків: туди людину представляють особисто, ніколи через папір.
    [many] { $count } пропозицій немає в списку дзвінків: туди людину представляють особисто, ніколи через папір.
   *[other] { $count } пропозиції немає в списку дзвінків: туди людину представляють особисто, ніколи через папір.
 }
round-notice-printed = Список дзвінків надіслано на { $printer }.
round-notice-saved = Список дзвінків записано в { $path }
round-notice-nothing = Немає нічого, що може бути в списку дзвінків.
round-sheet-title = Список дзвінків, { $date }
round-sheet-intro = Телефонуйте й позначайте, що правильно. Потім внесіть у довідник те, що змінилося. Не пишіть нічого про відвідувачів.
round-sheet-hours = години: { $hours }
round-sheet-hours-unknown = коли відчинено?
round-sheet-address = адреса: { $address }
round-sheet-room = є місце; якщо ні, скільки чекати?
round-sheet-languages = мови: { $languages }
round-sheet-languages-unknown = якими мовами там говорять?
round-sheet-same = усе ще правильно
round-sheet-remark = Інакше:
round-sheet-footer = Список дзвінків, { $desk }. Без даних відвідувачів.

## From a search that finds nobody to the board

search-none-try-board = Або повісьте запитання на дошку: F5. Може, знає хтось із колег.

## Waar een taal gesproken wordt: zo wordt zij ook gevonden

language-where-nl = Нідерланди, Бельгія, Суринам
language-where-en = Велика Британія, Ірландія, Нігерія, Гана
language-where-tr = Туреччина, Болгарія
language-where-ar = Марокко, Сирія, Ірак, Єгипет, Ємен, Судан
language-where-nl-simple = короткі речення, легкі слова
language-where-fa = Іран (перська), Афганістан (дарі)
language-where-ckb = Ірак, Іран
language-where-kmr = Туреччина, Сирія
language-where-ti = Еритрея, Ефіопія
language-where-am = Ефіопія
language-where-so = Сомалі, Ефіопія, Кенія
language-where-uk = Україна
language-where-ru = Росія, Україна, Білорусь, Центральна Азія
language-where-pl = Польща
language-where-ro = Румунія, Молдова
language-where-bg = Болгарія
language-where-es = Іспанія, Колумбія, Венесуела, Домініканська Республіка
language-where-pt = Португалія, Бразилія, Кабо-Верде, Ангола
language-where-fr = Франція, Бельгія, Конго, Марокко, Гвінея
language-where-pap = Кюрасао, Бонайре, Аруба
language-where-zh = Китай, Гонконг, Тайвань
language-where-hi = Індія, Суринам (суринамська гіндустані)
language-where-ur = Пакистан, Індія
language-find = Шукайте мову (нідерландською, англійською чи самою цією мовою) або країну
language-nothing-found = Мови за запитом «{ $text }» не знайдено. Зітріть літеру або виберіть схожу мову.

## Teksten voor een vertaler

command-words = Тексти: до перекладача, назад від перекладача і скільки вже зроблено кожною мовою
command-words-sheet = Записує тексти однією мовою в електронну таблицю для перекладача
command-words-sheet-lang = Мова, наприклад so або ar
command-words-sheet-out = Електронна таблиця (.xlsx)
command-words-sheet-replace = Замінити наявний файл
command-words-merge = Приймає назад заповнену електронну таблицю
command-words-merge-path = Електронна таблиця (.xlsx)
command-words-merge-by = Хто переклав або прочитав: роль або ім’я, яке можна зберегти
command-words-merge-source = Тека з вихідним кодом програми замість цього пункту
command-words-merge-checked = Перекладач прочитав усе: де порожньо, там усе добре
command-words-merge-apply = Внести зміни, не питаючи
command-words-status = Показує, скільки вже зроблено кожною мовою
command-words-status-lang = Лише ця мова
command-words-status-json = Як дані (JSON)
command-words-audio = Показує, які тексти ще не начитано
command-words-audio-lang = Мова, наприклад so або ar
sheet-column-id = Код
sheet-column-id-explained = Назва тексту. Не змінюйте її: за нею програма знаходить текст.
sheet-column-place = Де
sheet-column-place-explained = Де людина читає цей текст, а іноді – для яких чисел він.
sheet-column-dutch = Нідерландська
sheet-column-dutch-explained = Головний текст. Слова у фігурних дужках підставляє програма.
sheet-column-english = Англійська
sheet-column-english-explained = На допомогу, якщо нідерландський текст незрозумілий.
sheet-column-present = Текст зараз
sheet-column-present-explained = Так зараз у програмі. Порожньо: ще не перекладено.
sheet-column-new = Новий текст
sheet-column-new-explained = Заповнюйте, лише якщо теперішній текст поганий. Слова у фігурних дужках не змінюйте; їхнє місце в реченні змінити можна.
sheet-column-remark = Примітка
sheet-column-remark-explained = Запитання або чому треба інакше. Жодних імен мешканців.
sheet-place-question = Розмова: запитання до мешканця
sheet-place-choice = Розмова: відповідь на вибір
sheet-place-table = Розмова: на екрані мешканця
sheet-place-paper = На папері, який мешканець бере із собою
sheet-place-card = На картці для того, що не може чекати
sheet-place-list = У списках, на екрані й на папері
sheet-place-volunteer = На екрані волонтера
sheet-place-key = Біля клавіші, унизу екрана: дуже коротко
sheet-place-command = У терміналі, для тих, хто відповідає за програму
sheet-place-call-sheet = У списку дзвінків волонтерів
sheet-place-hint = { $place } (пояснення нижче)
sheet-place-when = { $place }. Якщо { $when }
sheet-when-exactly = { $name } – це саме { $number }
sheet-when-some = { $name } – це, наприклад, { $numbers }
sheet-when-other = { $name } – це інше число
sheet-refused-id = немає тексту з кодом { $id }
sheet-refused-twice = цей текст записано двічі
sheet-refused-dutch = нідерландський текст змінився після того, як зробили цю таблицю; зробіть нову таблицю
sheet-refused-formula = тут формула замість тексту
sheet-refused-name-missing = бракує { $name }
sheet-refused-name-unknown = { $name } тут зайве
sheet-refused-brace = фігурна дужка без пари; не розривайте слів у фігурних дужках
sheet-refused-long = текст задовгий, знаків: { $letters }; тут поміститься: { $most }
sheet-refused-other-missing = бракує тексту для всіх інших чисел
sheet-refused-value-missing = перекладіть також текст, до якого належить це пояснення
sheet-refused-unwritable = цей текст не можна записати у файл
sheet-refused-at = Не взято, рядок { $row }: { $why }
sheet-written = Записано рядків: { $rows }, файл: { $path }
sheet-error-dutch = нідерландська – джерело всіх текстів; виберіть іншу мову
sheet-error-language = { $name } – не мова цієї програми
sheet-error-no-sheet = { $path } не можна використати: { $why }
sheet-why-no-xlsx = це не електронна таблиця (.xlsx)
sheet-why-large = файл більший за { $most } МБ
sheet-why-rows = рядків більше ніж { $most }
sheet-why-language = назва аркуша – не мова, наприклад so або ar
sheet-error-by = вкажіть із --by, хто все прочитав
sheet-error-source = у { $path } немає теки locales/nl з текстами
sheet-merge-of = { $language }: зміниться текстів – { $changes }, перевірено – { $checked }, не взято рядків – { $refused }.
sheet-merge-before = зараз: { $text }
sheet-merge-after = стане: { $text }
sheet-merge-row = рядок { $row }, { $id }
sheet-merge-remark = Примітка до рядка { $row }, { $id }: { $remark }
sheet-merge-more = і ще { $count }
sheet-merge-nothing = Нічого не змінюється.
sheet-merge-ask = Внести зміни? [т/Н]
sheet-merge-preview = Ще нічого не змінено. З --apply зміни буде внесено.
sheet-merge-declined = Нічого не змінено.
sheet-merge-applied = Внесено в { $path }
sheet-status-language = Мова
sheet-status-reader = Хто читає
sheet-status-total = Усього
sheet-status-machine = Комп’ютер
sheet-status-written = Людина
sheet-status-checked = Перевірено
sheet-status-missing = Бракує
sheet-status-resident = мешканець
sheet-status-desk = волонтер
sheet-audio-row = { $id }, приблизно { $seconds } с: { $text }
sheet-audio-left = { $language }: ще треба начитати текстів – { $count }, разом приблизно { $minutes } хв. Збережіть їх у { $path }
sheet-audio-done = { $language }: усе начитано.

## Kaarten in een vertaling die niemand nakeek

card-translation-unread = Цього перекладу ще не прочитала людина, яка говорить цією мовою. Тому поруч є нідерландський текст.

## Voorlezen

key-read-aloud = читати вголос
aloud-title = Прочитати вголос?
aloud-explained = На цьому екрані – те, що людина розповіла або ввела. Усі, хто поруч, теж це почують.
aloud-yes = Так, прочитати вголос
aloud-no = Ні
aloud-begun = Текст читається вголос. Ще раз ^S або Esc: зупинити.
aloud-stopped = Читання вголос зупинено.
aloud-failed = Цей комп’ютер не може читати вголос.
## Typen in een veld

help-field = У полі: стрілки із Shift виділяють текст, Ctrl+A – увесь. Ctrl+C копіює, Shift+Del вирізає, Ctrl+V вставляє: лише всередині inloop, і все це зникає, щойно пункт стає на замок.
## Groot laten zien

key-show-large = показати великим
large-leave = Ctrl+E: звичайний розмір
large-page = Сторінка { $page } із { $pages }: PgUp, PgDn
large-missing = На цьому комп’ютері бракує літер цієї мови. Попросіть координатора встановити: { $packages }. Доти на екрані буде ваша мова.
## Papier

paper-a5 = A5
paper-a4 = A4
paper-a4-large = A4, великі літери
paper-receipt80 = чек
preview-script-missing = На цьому комп’ютері бракує літер для такої мови: { $language }. На папері зараз лише нідерландський текст. Попросіть координатора встановити: { $packages }

## De instellingen, en: welke regel staat goed?

key-settings = налаштування
settings-title = Налаштування цього комп’ютера
settings-explained = Виберіть рядок за допомогою ↑ і ↓. Змінюйте його за допомогою Enter або ← і →. Це діє одразу й залишається.
settings-language = Ваша мова
settings-right-to-left = Текст справа наліво (арабське письмо)
settings-look = Подивитися, який рядок правильний
settings-colours = Кольори
settings-large = Текст мешканця великими літерами
settings-large-print = Папір із великими літерами
settings-lock = На замок, якщо ніхто нічого не робить
settings-auto = автоматично
settings-app = літери розставляє inloop
settings-terminal = літери розставляє вікно
settings-blocks = великі, з квадратиків
settings-of-terminal = як у вікні
settings-dark = світле на темному
settings-light = темне на світлому
settings-contrast = сильний контраст
settings-where-needed = де це потрібно
settings-always = завжди
settings-never = лише клавішею
settings-yes = так
settings-no = ні
settings-minutes = { $minutes ->
    [one] через { $minutes } хвилину
    [few] через { $minutes } хвилини
    [many] через { $minutes } хвилин
   *[other] через { $minutes } хвилини
 }
reading-title = Який рядок правильний?
reading-explained = Арабське письмо йде справа наліво. Це велике слово завжди правильне. Знайдіть рядок із тим самим словом: літери з’єднані, порядок той самий, а ліворуч – дата 17-03-2026.
reading-blocks = Жоден із двох: малювати великими
reading-unknown = Мені цього не видно
notice-reading = Збережено для цього вікна. Ви знайдете це в налаштуваннях.
## Gewone regels tekst (--plain)

plain-no-desk = На цьому комп’ютері ще немає пункту. Запустіть inloop без --plain і дайте відповіді на запитання або введіть: inloop setup
plain-type-language = Введіть номер мови або її назву. Або введіть код розмови, щоб продовжити її.
plain-no-language = Такої мови тут немає, і такого коду теж. Спробуйте ще раз.
plain-quiet = Ще один рядок для теки.
plain-quiet-explained = Чуєте під час розмови «Ще один рядок для теки»? Тоді є щось, що маєте почути лише ви. Введіть !, коли поруч нікого немає або ви в навушниках.
plain-card-done = Введіть номери того, що ви зробили. Або просто натисніть Enter, щоб іти далі.
plain-choose-card = Введіть номер, щоб почути все. Або просто натисніть Enter, щоб повернутися.
plain-type-agreed = Введіть, про що домовилися. Або просто натисніть Enter, якщо ні про що не домовилися.
plain-chose-nobody = Нікого не вибрано. Натисніть Enter ще раз, щоб іти далі без направлення.
plain-stop-kept = Хочете зупинитися? Те, що розказано, збережено.
plain-stop = Так, зупинитися
plain-finished = Цю розмову завершено й збережено.
plain-slip-print = Надрукувати
plain-slip-save = Зберегти як PDF
plain-slip-save-text = Зберегти як звичайний текст
plain-slip-done = Завершити цю розмову
plain-slip-not-made = Папір ще не надруковано й не збережено. Виберіть те саме ще раз, щоб закінчити без паперу.
plain-locked = Якийсь час ніхто нічого не вводив. Тому пункт тепер на замку. Нічого не втрачено.
plain-help = Звичайні рядки тексту для програми читання з екрана або брайлівського дисплея
plain-help-lang = Мова мешканця, разом із --plain

## Kleuren

palette-help = Кольори, лише цього разу: terminal, dark, light або contrast

## Keys, rights, consent, backup
safekeeping-title = Ключі та зберігання
key-safekeeping = ключі та зберігання
safekeeping-volunteers = Волонтери й ключі
casebook-help = Що зберігається: побачити, виправити, видалити, зробити резервну копію
casebook-help-volunteer = Коротке ім’я того, хто відкриває пункт
casebook-help-log = Хто дивився
log-title = Хто дивився
log-find = Введіть початок коду або дату, наприклад 24-11.
log-none = Про це в списку нічого немає.
log-erased = видалено
log-case-opened = розмову розпочато
log-case-viewed = прочитано
log-case-continued = розмову продовжено
log-case-printed = надруковано: { $sheet }
log-case-exported = збережено як файл: { $sheet }
log-case-corrected = відповідь виправлено
log-case-erased = усе видалено
log-sheet-slip = папір
log-sheet-hand-over = аркуш для тих, хто допомагає
log-sheet-everything = усе за цим кодом
log-desk-unlocked = пункт відкрито
log-desk-locked = пункт замкнено
log-backup-made = резервну копію зроблено
log-backup-restored = резервну копію відновлено
log-copy-put-back = копію відновлено після пошкодження
log-retention-set = строк зберігання встановлено
log-records-expired = старі записи стерто
log-date-confirmed = дату підтверджено
log-key-renewed = ключ оновлено
log-read = прочитано цей список
log-volunteer-added = волонтера додано
log-volunteer-removed = волонтера прибрано
log-passphrase-renewed = дано нову парольну фразу
log-recovery-used = відкрито ключем відновлення
log-recovery-renewed = зроблено новий ключ відновлення
record-row = Усе за цим кодом: побачити й виправити
record-warning = Тут є все, що розповіли. Чи не дивиться поруч хтось, хто не має цього знати? Спершу запитайте мешканця, чи можна.
key-correct = виправити
key-save-data = зберегти для комп’ютера
record-notice-saved = Збережено як { $path }. Цей файл не зашифровано: його може прочитати кожен, хто має доступ до цього комп’ютера.
correct-title = Яка відповідь неправильна?
correct-new = Яка відповідь правильна?
correct-now = Зараз тут: { $answer }
correct-explained = Стару відповідь буде видалено всюди. Це може трохи тривати.
running-correct = виправляємо
notice-corrected = Виправлено. Стару відповідь видалено всюди.
erase-row = Видалити все
erase-title = Видалити все за кодом { $code }?
erase-explained = Усе з цієї розмови зникне з усіх файлів цієї програми. Повернути це не можна. Папір, який надруковано або збережено як файл, знищте самі.
erase-told = Це вже розповіли. Забрати це назад не можна: { $names }
erase-told-none = Іншим нічого не розповіли.
erase-no = Ні, нічого не видаляти
erase-yes = Так, видалити все
erase-done = Усе видалено. Ось підтвердження: надрукуйте або збережіть його.
record-help-see = Усе, що зберігається за кодом
record-help-correct = Виправити відповідь: стару буде видалено всюди
record-help-erase = Видалити все за кодом, з усіх файлів
record-help-due = Що буде видалено протягом наступних 30 днів
record-help-code = Код, що на папері
record-help-log-code = Лише те, що стосується цього коду
record-help-since = Лише від цього дня
record-help-json = Як JSON
record-help-out = Зберегти як файл: PDF або JSON із --json
record-help-lang = Мова поруч із нідерландською
record-help-question = Яке запитання, наприклад story
record-help-answer = Файл із правильною відповіддю: текст або код варіанта; інакше програма запитає
record-help-yes = Не питати спершу, чи це точно
record-help-receipt = Куди записати підтвердження, як PDF
record-error-coordinator = Це може робити лише координатор.
record-error-no-case = За кодом { $code } нічого не зберігається.
record-error-no-answer = На запитання { $question } тут немає відповіді.
record-error-answer = Це не може бути тут відповіддю. Можна: { $choices }
record-error-not-erased = Нічого не видалено.
record-not-all-on-paper = Не все може бути на папері. На екрані є все.
record-receipt-saved = Підтвердження – у { $path }
retention-title = Як довго ми зберігаємо
retention-explained = Виберіть для кожного виду, рахуючи від останнього контакту. Довший строк діє лише для тих, кому про це сказали. Коротший строк діє для всіх, також для того, що вже є.
retention-cases = Розмови
retention-drafts = Незавершені розмови
retention-months = { $months ->
    [one] { $months } місяць
    [few] { $months } місяці
    [many] { $months } місяців
   *[other] { $months } місяця
 }
retention-days = { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
 }
retention-keep = Зберігати саме так
retention-would-go = { $count ->
    [one] Тоді { $count } розмову буде видалено, коли пункт відкриють наступного разу.
    [few] Тоді { $count } розмови буде видалено, коли пункт відкриють наступного разу.
    [many] Тоді { $count } розмов буде видалено, коли пункт відкриють наступного разу.
   *[other] Тоді { $count } розмови буде видалено, коли пункт відкриють наступного разу.
 }
retention-board = Запитання, зняті з дошки
retention-access = Список, хто дивився
retention-records = Старі рядки цього списку й дошки зникають протягом місяця після того, як мине їхній строк. Записи про те, хто може відкривати пункт, залишаються завжди.
retention-notice-kept = Це діє віднині.
due-title = Що незабаром буде видалено
due-explained = Протягом наступних 30 днів це буде видалено автоматично. Координатор може видалити це й зараз.
due-none = Протягом наступних 30 днів нічого не буде видалено.
due-case = розмова
due-draft = незавершена розмова
due-until = останній день зберігання: { $date }
over-gone = { $count ->
    [one] Строк зберігання минув: { $count } розмову видалено.
    [few] Строк зберігання минув: { $count } розмови видалено.
    [many] Строк зберігання минув: { $count } розмов видалено.
   *[other] Строк зберігання минув: { $count } розмови видалено.
 }
date-title = Сьогодні справді { $date }?
date-explained = { $count ->
    [one] Якщо вірити цій даті, строк зберігання { $count } розмови минув. Але цим пунктом довго не користувалися, або годинник цього комп’ютера йде неправильно. Якщо дата правильна, це буде видалено зараз.
    [few] Якщо вірити цій даті, строк зберігання { $count } розмов минув. Але цим пунктом довго не користувалися, або годинник цього комп’ютера йде неправильно. Якщо дата правильна, їх буде видалено зараз.
    [many] Якщо вірити цій даті, строк зберігання { $count } розмов минув. Але цим пунктом довго не користувалися, або годинник цього комп’ютера йде неправильно. Якщо дата правильна, їх буде видалено зараз.
   *[other] Якщо вірити цій даті, строк зберігання { $count } розмови минув. Але цим пунктом довго не користувалися, або годинник цього комп’ютера йде неправильно. Якщо дата правильна, їх буде видалено зараз.
 }
date-right = Так, дата правильна
date-wrong = Ні, або я не знаю
notice-date-wrong = Нічого не видалено. Поставте на цьому комп’ютері правильний час і дату, а потім знову відкрийте пункт.
backup-row = Зробити резервну копію
backup-title = Зробити резервну копію
backup-explained = Усе з цього пункту буде в одному файлі, на замку, з окремою парольною фразою. Зберігайте його в іншому місці, ніж цей комп’ютер.
backup-stick = На флешку { $path }
backup-to = У яку теку
backup-passphrase = Парольна фраза резервної копії: запишіть її та зберігайте окремо
backup-running = робимо резервну копію, а потім перечитуємо її
backup-running-of = Хвилинку: { $what }, { $done } із { $all } (Ctrl+C зупиняє)
backup-made = Резервна копія готова: { $path }. Її повністю перечитано, усе правильно, подій: { $events }. Тепер можна безпечно витягти флешку.
backup-made-command = { $path }: зроблено, перечитано, усе правильно; подій: { $events }, файлів: { $files }
backup-not-noted = Резервна копія готова. Тим часом пункт став на замок, тому це не записано.
backup-due-never = Резервної копії ще не зроблено. Зробіть її.
backup-due-old = Зробіть нову резервну копію. Дата останньої: { $date }
backup-ask-new = Нова парольна фраза резервної копії:
backup-ask-again = Ще раз та сама парольна фраза:
backup-ask = Парольна фраза резервної копії:
backup-help = Зробити один файл з усім із цього пункту, на замку, і перечитати його
backup-help-to = Тека або флешка; або файл, назва якого закінчується на .age
backup-help-recipient = Для цього ключа (age1) замість парольної фрази; можна кілька разів. Разом із парольною фразою не можна: тоді зробіть дві резервні копії
backup-help-passphrase-file = Файл із парольною фразою резервної копії; інакше програма її запитає
backup-fault-mixed = резервну копію замикають парольною фразою або ключами (age1), але не тим і тим водночас; зробіть дві
backup-fault-not-closed = для резервної копії потрібна парольна фраза або ключ
backup-fault-recipient = «{ $key }» – не ключ age; такий ключ починається з age1
backup-fault-identity = у цьому файлі немає ключа age
backup-fault-wrong-key = ця парольна фраза або цей ключ не відкриває резервної копії
backup-fault-takes-passphrase = ця резервна копія відкривається парольною фразою, а не ключем
backup-fault-takes-identity = цю резервну копію зроблено для ключа: використайте --identity
backup-fault-too-much-work = цей файл потребує більше обчислень, ніж резервна копія inloop
backup-fault-foreign = цей файл – не резервна копія inloop
backup-fault-cut = ця резервна копія не ціла: бракує кінця
backup-fault-changed = цю резервну копію пошкоджено або змінено; візьміть іншу
backup-fault-incomplete = ця резервна копія відкривається, але вона неповна; візьміть іншу
backup-fault-list = список видалених розмов { $path } пошкоджено, тож видалене може повернутися; вкажіть цілий список через --erased
backup-list-damaged = Список видалених розмов було пошкоджено. inloop створив його знову, а старий зберіг як erased.damaged.
backup-fault-newer = цю резервну копію зроблено новішою версією inloop; користуйтеся тією версією
backup-fault-not-there = такої теки або такого файлу немає; чи вставлено флешку?
backup-fault-no-room = замало місця: потрібно { $needed } МБ, вільно { $free } МБ
backup-fault-read-only = туди не можна нічого записати
backup-fault-broken-off = усе перервалося на півдорозі: може, витягли флешку? Резервної копії не зроблено, і недописаного файлу з такою назвою теж немає
backup-fault-read-back = перечитане не збігається із записаним: не довіряйте цій флешці й візьміть іншу
backup-fault-not-empty = відновити можна лише в порожню теку; нічого не змінено
backup-fault-stopped = зупинено; нічого не зроблено
restore-help = Відновити резервну копію в порожню теку; без --apply лише подивитися
restore-help-file = Резервна копія
restore-help-apply = Справді відновити
restore-help-erased = Список видалених розмов (-erased.list); той, що лежить поруч із резервною копією, враховується завжди
restore-help-identity = Файл із ключем age, для якого зроблено резервну копію
restore-found = Резервна копія: { $name }. Вона ціла, подій: { $events }. Зроблено: { $date }
restore-file =   { $name } ({ $bytes } Б)
restore-forgets = { $count ->
    [0] Видалених розмов, які треба забути, немає.
    [one] { $count } видалена розмова залишається видаленою.
    [few] { $count } видалені розмови залишаються видаленими.
    [many] { $count } видалених розмов залишаються видаленими.
   *[other] { $count } видаленої розмови залишаються видаленими.
 }
restore-dry = Ще нічого не відновлено. Для цього потрібно --apply.
restore-done = Відновлено в { $folder }. Усі входять із власною тодішньою парольною фразою.
restore-key = відновити резервну копію
restore-title = Відновити резервну копію
restore-explained = Виберіть файл і введіть парольну фразу резервної копії. Потім ви спершу побачите, що в ній є.
restore-path = Файл (закінчується на .age)
restore-passphrase = Парольна фраза резервної копії
restore-looking = читаємо резервну копію
restore-running = відновлюємо резервну копію
restore-confirm = Натисніть Enter, щоб відновити цей пункт на цьому комп’ютері. Esc: не відновлювати.
restore-ready = Пункт відновлено. Увійдіть із власною парольною фразою.
doctor-help = Перевірити, чи все в пункті ціле; нічого не змінює
doctor-help-volunteer = Коротке ім’я того, хто відкриває; без імені перевіряється те, що можна без ключа
doctor-help-copy = Полагодити в цю порожню теку; тека пункту залишається такою, як є
doctor-row = Перевірити, чи все ціле
doctor-title = Чи все ціле?
doctor-running = перевіряємо все
doctor-sound = Усе ціле.
doctor-unsound = { $count ->
    [one] Є { $count } річ, яка не в порядку.
    [few] Є { $count } речі, які не в порядку.
    [many] Є { $count } речей, які не в порядку.
   *[other] Є { $count } речі, які не в порядку.
 }
doctor-header-whole = Комірки ключів цілі.
doctor-header-spare = Із двох файлів із комірками ключів один не цілий. Увійдіть один раз: тоді його буде виправлено.
doctor-header-gone = Комірки ключів зникли або пошкоджені. Відновіть резервну копію.
doctor-newer = Цей пункт створено новішою версією inloop. Користуйтеся нею.
doctor-anchor-whole = Подій має бути: { $count }.
doctor-anchor-gone = Файл, який знає, скільки має бути подій, зник або пошкоджений. Полагодьте на копії: --copy ТЕКА --volunteer ІМ’Я.
doctor-chain-whole = Усі події є, по порядку й незмінені: { $count }.
doctor-chain-more = Подій більше, ніж очікувано, на { $count }: програма зупинилася саме в ту мить. Це не страшно; усе виправиться, коли хтось увійде наступного разу.
doctor-chain-broken = Починаючи з події { $found }, чогось бракує або щось змінено. Не користуйтеся пунктом далі. Відновіть останню справну копію або полагодьте на копії: --copy ТЕКА --volunteer ІМ’Я.
doctor-store-gone = Збережені розмови не відкриваються. Відновіть останню справну копію або резервну копію.
doctor-opened = Кожна подія відкривається: { $count }.
doctor-not-opened = Подія { $number } не відкривається.
doctor-blobs = Поруч зі збереженими розмовами лежать окремі частини (blobs), які збережено ненадійно. Зробіть резервну копію та повідомте про це.
doctor-no-blobs = Окремих частин поруч немає.
doctor-slots = { $count ->
    [one] { $count } волонтер має комірку ключа.
    [few] { $count } волонтери мають комірку ключа.
    [many] { $count } волонтерів мають комірку ключа.
   *[other] { $count } волонтера мають комірку ключа.
 }
doctor-slots-unread = Комірок ключів, які не можна прочитати: { $count }.
doctor-refused = Це ім’я і ця парольна фраза не відкривають цього пункту.
doctor-erased-back = Видалених розмов, які досі є тут: { $count }. Увійдіть один раз: тоді їх буде видалено знову.
doctor-erased-gone = Видалено, і справді немає: { $count }.
doctor-leftover = Щось залишилося від перерваної роботи: { $name }. Це буде прибрано, коли хтось увійде наступного разу.
doctor-copies = Копій на цьому комп’ютері: { $count }, дата найновішої: { $date }
doctor-no-copies = На цьому комп’ютері ще немає копії.
doctor-room = Вільне місце: { $free } МБ.
doctor-little-room = Місця майже не залишилося: { $free } МБ. Звільніть місце на цьому комп’ютері.
doctor-open-to-others = Інші на цьому комп’ютері мають сюди доступ: { $name }. Зробіть теку доступною лише для власника.
doctor-private = Доступ має лише власник цієї теки.
doctor-repaired = Полагоджено в { $folder }, подій: { $kept }. Теку пункту не змінено.
doctor-repaired-lost = Втрачено: події від { $first } до { $last } включно.
doctor-repaired-from-copy = Узято з копії, дата: { $date }
doctor-repaired-whole = Нічого не втрачено.
doctor-from-inside = Пункт відкрито. Решту перевіряє команда: inloop casebook doctor
damaged-title = Щось пошкоджено
damaged-explained = Подій мало бути { $expected }, цілих знайдено { $found }. Нічого не перезаписано.
damaged-copy = Є справна копія. Її можна відновити. Дата копії: { $when }
damaged-lost = Те, що є зараз, збережеться в теці «damaged». А те, що записано після дати копії, тоді зникне. Дата копії: { $when }
damaged-no-copy = На цьому комп’ютері немає копії. Покличте координатора: відновіть резервну копію.
damaged-put-back = Відновити копію
damaged-leave = Нічого не робити й покликати координатора
damaged-done = Копію відновлено. Увійдіть знову.
damaged-moment = { $date }, { $time }
damaged-unknown-when = невідома дата
papers-notice = Чернетка для правління, зроблена програмою inloop. Це не юридична консультація: перевірте й доповніть.
papers-footer = { $name } · зроблено: { $date }
papers-written = Записано: { $path }
papers-save = Натисніть Enter, щоб зберегти це як PDF.
papers-help-out = Файл PDF
papers-help-replace = Замінити наявний файл
register-row = Сторінка для правління: реєстр обробки даних
register-help = Реєстр обробки даних (register van verwerkingen) як PDF, чернетка (AVG – закон про захист даних, GDPR, стаття 30)
register-title = Реєстр обробки даних (AVG – закон про захист даних, стаття 30)
register-explained = Що цей пункт зберігає, про кого, навіщо, як довго і як це захищено. Імен тут немає.
register-controller = Хто відповідає
register-controller-desk = Пункт: { $name }
register-fill-in = Організація, адреса, телефон і електронна пошта: (заповніть)
register-officer = Відповідальний за захист даних (functionaris gegevensbescherming), якщо є: (заповніть)
register-purposes = Для чого використовують дані
register-purpose-refer = Шукати разом із мешканцем, хто може допомогти, і давати з собою на папері, як туди потрапити.
register-purpose-follow-up = Пізніше питати, чи вдалося отримати допомогу, якщо мешканець цього хоче.
register-basis = Підстава: згода мешканця, про яку питають його мовою; відмовитися можна завжди. Правління перевіряє, чи це правильно.
register-people = Чиї дані
register-people-residents = Мешканці, які приходять до пункту.
register-people-near = Люди навколо них, якщо мешканець про них розповідає.
register-people-volunteers = Волонтери: коротке ім’я, роль, а також що й коли вони відкривали.
register-data = Які дані
register-data-all = Відповіді на запитання анкети, у таких частинах (кожне запитання можна пропустити):
register-data-special = Тут можуть бути дані про здоров’я: особливі персональні дані (bijzondere persoonsgegevens; AVG, стаття 9). Про BSN (burgerservicenummer, особистий номер мешканця Нідерландів) не питають, і його не зберігають.
register-recipients-heading = Хто отримує дані
register-recipients = { $count ->
    [0] Зараз ніхто: згоди не дано.
    [one] За згодою для кожної сторони й кожної мети: { $count } сторона.
    [few] За згодою для кожної сторони й кожної мети: { $count } сторони.
    [many] За згодою для кожної сторони й кожної мети: { $count } сторін.
   *[other] За згодою для кожної сторони й кожної мети: { $count } сторони.
 }
register-recipients-unknown = Лише за згодою для кожної сторони й кожної мети.
register-third-countries = Сама програма нічого не передає: ні в інтернет, ні в іншу країну.
register-kept = Як довго
register-kept-months = До { $months } міс. після останнього контакту.
register-kept-erased = Раніше, якщо мешканець попросить: тоді все зникає з усіх файлів програми. Завдяки списку випадкових номерів стара резервна копія теж це забуває.
register-security = Як це захищено
register-security-sealed = Усе, що розповідають мешканці, зберігається зашифрованим (XChaCha20-Poly1305).
register-security-slots = { $count ->
    [one] { $count } волонтер має власну парольну фразу (Argon2id).
    [few] { $count } волонтери мають кожен власну парольну фразу (Argon2id).
    [many] { $count } волонтерів мають кожен власну парольну фразу (Argon2id).
   *[other] { $count } волонтера мають кожен власну парольну фразу (Argon2id).
 }
register-security-log = Екран сам стає на замок. Хто що відкриває, записується.
register-security-backup = Остання резервна копія, зашифрована окремо: { $date }
register-security-no-backup = Про жодну резервну копію не відомо.
register-security-limits = Не зашифровано: надрукований папір, а також папери, збережені як PDF або текст.
gone-row = Сторінка для правління: якщо ноутбук зник
gone-help = Що є на ноутбуці й що ви робите спершу, якщо він зник, як PDF
gone-help-without = Без імені й парольної фрази: лише те, що видно без ключа
gone-title = Ноутбук зник: що тепер
gone-explained = Що є на цьому комп’ютері, як це замкнено і що ви робите спершу. Надрукуйте це зараз: коли ноутбук зникне, цього вже не зробити.
gone-first = Що ви робите спершу
gone-step-note = Запишіть, коли ви помітили, що ноутбука немає. Відтоді рахується час.
gone-step-board = Одразу скажіть координаторові та правлінню.
gone-step-police = Його вкрали? Подайте заяву до поліції (aangifte) і збережіть номер заяви.
gone-step-authority = Правління вирішує, чи це витік даних (datalek), про який треба повідомити Autoriteit Persoonsgegevens (нідерландський орган захисту даних). Повідомити треба протягом 72 годин після того, як ви це помітили, хіба що для людей, яких це стосується, ризику, ймовірно, немає (AVG – закон про захист даних, GDPR, стаття 33). Якщо є сумніви: спитайте в Autoriteit Persoonsgegevens.
gone-step-people = Якщо ризик для людей великий, треба сказати про це і їм самим (AVG, стаття 34). Подумайте, чи не була парольна фраза записана на ноутбуці або поруч із ним.
gone-step-own-register = Запишіть у власний перелік витоків даних, що сталося і що ви зробили, навіть якщо ви не повідомляєте.
gone-step-restore = Відновіть останню резервну копію на іншому комп’ютері.
gone-step-renew = Нехай усі виберуть нову парольну фразу; зробіть новий ключ відновлення.
gone-what = Що на ньому було
gone-conversations = { $count ->
    [one] { $count } збережена розмова.
    [few] { $count } збережені розмови.
    [many] { $count } збережених розмов.
   *[other] { $count } збереженої розмови.
 }
gone-events = Зашифрованих подій: { $count } (відповіді, направлення, хто коли дивився). Скільки це розмов, без ключа не видно.
gone-unknown = Скільки там було, не видно.
gone-not-sealed = Не на замку: папери, збережені як PDF або текст, і те, що ще тримає принтер. Перевірте, чи було таке.
gone-sealed = Як це замкнено
gone-sealed-how = Усе, що розповіли мешканці, зашифровано (XChaCha20-Poly1305). Ключ відкривається лише парольною фразою (Argon2id) або ключем відновлення на папері.
gone-slots = { $count ->
    [one] { $count } волонтер може це відкрити.
    [few] { $count } волонтери можуть це відкрити.
    [many] { $count } волонтерів можуть це відкрити.
   *[other] { $count } волонтера можуть це відкрити.
 }
gone-weak = Це не допоможе, якщо пункт був відкритий або якщо хтось має парольну фразу чи ключ відновлення.
gone-back = Що ви можете повернути
gone-backup = Те, що записано після останньої резервної копії, втрачено. Дата цієї копії: { $date }
gone-no-backup = Про жодну резервну копію не відомо.
gone-backup-unknown = Коли зроблено останню резервну копію, без ключа не видно. Подивіться на дату в назві файлу.
door-closing = Через хвилину пункт стане на замок. З цієї розмови нічого не збережено: тоді вона зникне. Натисніть будь-яку клавішу, щоб продовжити.
door-closing-blank = Через хвилину пункт стане на замок. Будь-яка клавіша тримає його відкритим.
door-lock-title = З цієї розмови нічого не збережено. Усе одно на замок?
door-lock-yes = Так, на замок; розмова тоді зникне
door-locked-nothing = Якийсь час ніхто нічого не вводив. Тому пункт тепер на замку. З цієї розмови нічого не збережено.
door-locked-away = Комп’ютер спав, або програма стояла. Тому пункт тепер на замку.
key-recover = ключ відновлення
key-volunteers = волонтери
door-recover-title = Відкрити ключем відновлення
door-recover-explained = Введіть вісім груп із паперу. Великі літери, пробіли й дефіси не мають значення.
door-recover-key = Ключ відновлення
door-recover-mistyped = Ключ відновлення має інший вигляд: чогось бракує, або якийсь знак не той. Подивіться ще раз на свій папір.
door-recover-mismatch-wait = Цей ключ відновлення не від цього пункту, або пізніше зроблено новий. Зачекайте { $seconds } с, перш ніж пробувати інший.
door-recover-who = Хто отримає нову парольну фразу?
door-recover-who-explained = Ключ відновлення правильний. Після нової парольної фрази ви отримаєте й новий ключ відновлення: старий тоді вже нічого не відкриває.
door-recover-new = Людина, якої тут ще немає
door-recover-new-explained = Людина, яка входить із ключем відновлення і якої тут ще немає, стає координатором.
running-recover = пробуємо ключ відновлення
door-volunteers-title = Хто відкриває цей пункт?
door-volunteers-row = { $name }: { $role }
door-volunteers-own-row = { $name } (це ви): { $role }
door-volunteers-new = Додати нового волонтера
door-volunteers-recovery = Зробити новий ключ відновлення
door-role-volunteer = волонтер
door-role-coordinator = координатор
door-person-passphrase = Дати нову парольну фразу
door-person-own-passphrase = Змінити власну парольну фразу
door-person-remove = Прибрати: ця людина йде з пункту
door-passphrase-title = Нова парольна фраза: { $name }
door-passphrase-explained = Нехай ця людина вводить сама. Виберіть чотири або більше слів, які знає лише ця людина.
running-passphrase = змінюємо парольну фразу
notice-passphrase = Нова парольна фраза діє віднині. Стара вже нічого не відкриває.
door-add-role = { $name }: що можна робити?
door-add-volunteer = Вести розмови
door-add-coordinator = Також додавати волонтерів, видаляти й робити резервні копії (координатор)
door-remove-title = { $name }: прибрати?
door-remove-explained = { $name } тоді одразу втрачає змогу відкривати пункт. Потім програма зробить новий ключ; ви можете спокійно працювати далі. Усе, що записано під іменем { $name }, залишиться.
door-remove-no = Ні, залишити
door-remove-yes = Так, прибрати
running-remove = прибираємо місце
notice-removed = Прибрано. Ця парольна фраза вже нічого не відкриває.
fault-last-coordinator = Пункт не може бути без координатора. Спершу додайте іншого координатора.
fault-no-such-volunteer = У цьому пункті немає нікого з таким коротким ім’ям.
door-new-recovery-title = Зробити новий ключ відновлення?
door-new-recovery-explained = Старий ключ відновлення тоді вже нічого не відкриває. Приготуйте ручку й папір: новий ви побачите лише один раз.
door-new-recovery-no = Ні, старий залишається
door-new-recovery-yes = Так, зробити новий
running-recovery = робимо ключ відновлення
door-recovery-title = Ваш новий ключ відновлення
door-recovery-explained = Старий уже нічого не відкриває: викиньте той папір. Запишіть цей ключ на папері й зберігайте його поза цією будівлею. Ви побачите його лише один раз.
notice-recovery = Новий ключ відновлення діє.
door-renewing = Ключ оновлюється: { $percent } %. Ви можете спокійно працювати далі.
notice-renewed = Ключ оновлено. Хто пішов, той уже нічого не відкриє.
door-renewal-failed = Ключ ще не оновлено. { $reason } Програма спробує знову, коли пункт відкриють наступного разу.
door-left-out-title = Цих людей треба додати знову
door-left-out-explained = Ключ оновлено. Ці люди не відкривали замка ще від старішої версії inloop, і їхнє місце не вдалося перенести. Додайте їх знову в розділі «Волонтери й ключі», з новою парольною фразою.
casebook-help-recover = Відкрити пункт ключем відновлення і дати комусь нову парольну фразу
casebook-help-recover-volunteer = Коротке ім’я того, хто отримає нову парольну фразу
casebook-help-recover-file = Файл із ключем відновлення, який можете прочитати лише ви; інакше програма його запитає
casebook-help-recover-add = Цієї людини тут ще немає, і вона стане координатором
casebook-recover-asks = Ключ відновлення:
casebook-recover-passphrase = Нова парольна фраза ({ $name }):
casebook-recover-again = Ще раз та сама парольна фраза:
casebook-recover-done = { $name } знову може відкривати пункт. Старий ключ відновлення вже нічого не відкриває. Це новий:
key-consent = хто що може знати
key-hand-over = передати далі
key-withdraw = відкликати згоду
case-consent = Хто що може знати? Запитати, перечитати чи припинити
case-hand-over = Передати далі: аркуш для тих, хто допомагатиме
case-no-contact = Більше не зв’язуватися
no-contact-title = Мешканець більше не хоче, щоб із ним зв’язувалися?
no-contact-explained = Тоді ніхто з нас потім не питатиме, як усе минуло, і номера не буде на жодному папері. Мешканець завжди може знову зайти.
no-contact-yes = Так, більше не зв’язуватися
no-contact-no = Ні, залишити як є
notice-no-contact = Збережено: більше не зв’язуватися.
handing-kind-ask = яку допомогу шукають
handing-kind-story = що відбувається
handing-kind-contact = ім’я та номер
handing-kind-report = дізнаватися, як ідуть справи
handing-not-asked = ще не запитали
handing-nothing = нічого
handing-may = можна: { $kinds }
handing-plan-consent = Розповідати: { $standing }
handing-wish-other = Раніше мешканець казав інше. Важливіше те, що зараз сказано про це одне місце.
handing-notice-mark = Спершу виберіть, що можна. Або виберіть: нічого з цього.
handing-notice-kept = Збережено те, що мешканець про це сказав.
handing-notice-nothing-stands = Ще нічого не дозволено. Нема чого припиняти.
handing-nobody = Ще нікого не вибрано. Спершу виберіть разом, хто може допомогти.
handing-choose = Кому передати далі?
handing-print = Надрукувати
handing-save = Зберегти як PDF
handing-save-data = Зберегти як дані (JSON)
handing-without-name = Без імені, для районної наради (wijktafel)
handing-with-name = З усім, що можна
handing-by-introduction = Сюди – лише через знайомство, і на жодному папері цього немає. Представте мешканця особисто.
handing-by-phone = На папір про це нічого не потрапить. Зателефонуйте самі, разом із мешканцем.
handing-no-consent = Мешканець ще не сказав, що нам можна щось розповідати. Це стосується: { $party }. Тому аркуша немає. Спершу запитайте.
handing-gone = Цього місця більше немає в довіднику. Тому аркуша немає.
handing-notice-saved-data = Збережено: { $path }. Увага: цей файл не на замку.
handing-title = Передача далі
handing-title-without-name = Питання для районної наради (wijktafel), без імені
handing-from = Від: { $desk }. Дата: { $date }
handing-from-by = Від: { $desk } ({ $volunteer }). Дата: { $date }
handing-asked = Потрібно: { $need }
handing-label-code = Код пункту
handing-label-to = Для кого
handing-label-told = Розповіли
handing-label-contact = Зв’язок
handing-label-report = Як ідуть справи
handing-told = { $question } – { $answer }
handing-contact-unwanted = Мешканець не хоче, щоб із ним зв’язувалися. Не зв’язуйтеся.
handing-contact-desk = Номера не дано. Мешканець сам знову прийде до нас.
handing-contact-when = Лише в цей час: { $time }
handing-contact-how = Лише так: { $how }
handing-contact-number = { $number }
handing-report = Повідомте пункт «{ $desk }», як ідуть справи. Мешканець це дозволяє.
handing-report-code = Повідомте пункт «{ $desk }», як ідуть справи. Мешканець це дозволяє. Назвіть код { $code }.
handing-report-not = Не розповідайте нам, як ідуть справи. На це немає згоди.
handing-consent = Згода
handing-given = { $kinds } · хто це сказав: { $giver } · коли: { $date }
handing-giver-self = мешканець особисто
handing-giver-partner = чоловік, дружина, партнер або партнерка
handing-giver-child = син або дочка
handing-giver-parent = батько або мати
handing-giver-family = хтось інший із родини
handing-giver-representative = опікун або представник, призначений судом (mentor, bewindvoerder, voogd)
handing-withheld = Не передано, бо на це немає згоди: { $kinds }.
handing-no-own-words = Власних слів мешканця тут немає: у них може бути ім’я.
handing-only-for = Лише для: { $party }. І лише для цього питання. Більше не потрібно? Тоді знищте це.
handing-help = Аркуш для тих, хто допомагатиме далі: лише те, що дозволяє мешканець
handing-help-code = Код на папері мешканця
handing-help-to = Id місця, яке вибрали разом
handing-help-without-name = Без імені та коду, для районної наради (wijktafel)
handing-help-out = Файл, який буде зроблено: .pdf або .json
handing-error-no-case = Коду { $code } у цьому пункті не знають.
handing-error-not-chosen = { $offer }: у цій розмові цього не вибрано.
handing-error-stands = { $path } уже існує. Виберіть іншу назву.
handing-error-file = Файл має закінчуватися на .pdf або .json.
handing-written = Зроблено: { $path }. Увага: цей файл не на замку.

## Na een herstel of een nieuwe sleutel
door-recovery-unseen = Новий ключ відновлення ще не записано на папері. Зробіть ще один у розділі «Хто відкриває цей пункт?».
door-who-left = Цей пункт відновлено з резервної копії. Хтось відтоді пішов? Вилучіть цю людину в розділі «Хто відкриває цей пункт?».
fault-cost = Замок цього пункту надто слабкий або вимагає забагато від цього комп’ютера. Нічого не змінено. Покличте координатора.
fault-no-such-event = Цього тут уже немає. Нічого не змінено. Перегляньте ще раз, що тут є.
fault-overtaken = Тим часом змінилося щось інше. Нічого не втрачено. Спробуйте ще раз.
