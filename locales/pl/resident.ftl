# Teksten voor het gesprek met de bewoner.
# Korte zinnen, gewone woorden, "u". Geen telefoonnummers; getallen alleen bij leeftijden.

## Onderdelen van het gesprek

section-begin = Zanim zaczniemy
section-who = Kto tu jest
section-reason = Z czym Pan/Pani przychodzi
section-danger = Co nie może czekać
section-topics = Pana/Pani pytanie
section-person = Co Panu/Pani odpowiada
section-helpers = Kto już Panu/Pani pomaga
section-likes = Co lubi Pan/Pani robić
section-share = Kto może co wiedzieć
section-contact = Kontakt później

## Overal

choice-unknown = Nie wiem
choice-declined = Wolę nie mówić
choice-yes-no-yes = Tak
choice-yes-no-no = Nie

## Voor we beginnen

question-keep = Czy możemy zachować to, co Pan/Pani opowie?
    .hint = Zachowujemy tylko odpowiedzi, do dwunastu miesięcy po ostatnim kontakcie. Widzą je tylko wolontariusze tego punktu. Wszystkiego można odmówić.
choice-keep-keep = Tak, proszę zachować moje odpowiedzi
choice-keep-nothing = Nie, proszę niczego nie zachowywać

## Wie is er

question-for-whom = W czyjej sprawie Pan/Pani przychodzi?
choice-for-whom-self = W swojej sprawie
choice-for-whom-other = W sprawie kogoś innego
choice-for-whom-carer = Opiekuję się kimś i szukam pomocy

question-sent-by = Czy ktoś Panu/Pani powiedział, że można tu przyjść?
    .hint = Jeśli Pan/Pani chce, możemy tej osobie powiedzieć o tej wizycie.
choice-sent-by-nobody = Nie, przychodzę z własnej woli
choice-sent-by-doctor = Lekarz rodzinny (huisarts) lub przychodnia
choice-sent-by-school = Szkoła
choice-sent-by-municipality = Gmina (gemeente)
choice-sent-by-neighbour = Ktoś z sąsiadów lub znajomych
choice-sent-by-other = Ktoś inny

question-at-table = Kto przyszedł razem z Panem/Panią?
    .hint = Można też porozmawiać tylko z nami, jeśli Pan/Pani woli.
choice-at-table-nobody = Nikt, jestem tylko ja
choice-at-table-family = Rodzina
choice-at-table-friend = Przyjaciel lub przyjaciółka
choice-at-table-interpreter = Tłumacz
choice-at-table-professional = Ktoś, kto pomaga zawodowo (hulpverlener)
choice-at-table-child = Dziecko

question-at-table-child = Czy może tłumaczyć ktoś inny niż dziecko?
    .hint = Dla dziecka to ciężkie. Lepiej, żeby tłumaczył ktoś dorosły. Może być przez telefon.

## Waarvoor u komt

question-story = Proszę opowiedzieć: co Pana/Panią sprowadza?
    .hint = Własnymi słowami. Może być krótko.

question-topics = O co chodzi?
    .hint = Można wybrać kilka rzeczy. Można też wskazać obrazek.
choice-topics-money = Pieniądze i długi
choice-topics-letters = Listy i formularze
choice-topics-rights = Zasiłek (uitkering) i prawa
choice-topics-housing = Mieszkanie
choice-topics-food = Jedzenie, ubrania i rzeczy
choice-topics-health = Zdrowie
choice-topics-home = Pomoc w domu
choice-topics-mobility = Dojazd i wychodzenie z domu
choice-topics-mind = Zmartwienia, stres i smutek
choice-topics-contact = Poznawanie ludzi
choice-topics-meaning = Sens życia i robienie czegoś dla innych
choice-topics-language = Nauka holenderskiego
choice-topics-digital = Telefon i komputer
choice-topics-work = Praca i wolontariat
choice-topics-children = Dzieci i wychowanie
choice-topics-caring = Opieka nad kimś
choice-topics-safety = Bezpieczeństwo
choice-topics-residence = Niedawny przyjazd lub pytania o pobyt

## Wat niet kan wachten

question-safe-now = Czy tutaj i w domu jest teraz dla Pana/Pani bezpiecznie?
    .hint = Nie trzeba teraz nic wyjaśniać. Można też powiedzieć o tym później.

question-unsafe-where = Czy chce Pan/Pani powiedzieć, gdzie nie jest bezpiecznie?
    .hint = Można też wskazać albo to pominąć.
choice-unsafe-where-home = U mnie w domu
choice-unsafe-where-here = Tutaj, w tej chwili
choice-unsafe-where-street = Na ulicy lub w okolicy
choice-unsafe-where-child = Dla dziecka
choice-unsafe-where-elder = Dla starszej osoby, którą znam

question-urgent = Czy jest coś, co trzeba załatwić dziś lub jutro?
    .hint = Wtedy od tego zaczniemy.
choice-urgent-none = Nie, to może poczekać
choice-urgent-eviction = Muszę opuścić mieszkanie
choice-urgent-cut-off = Odcięto gaz, prąd lub wodę
choice-urgent-food = Nie ma nic do jedzenia
choice-urgent-bed = Nie mam gdzie spać tej nocy
choice-urgent-medicine = Skończyły mi się leki
choice-urgent-confused = Ktoś nagle jest bardzo zagubiony i wszystko mu się myli

question-eviction-date = Do którego dnia musi Pan/Pani opuścić mieszkanie?
    .hint = Proszę razem spojrzeć na list. Nie ma listu ani daty? Proszę to pominąć.

question-cut-off = Czy gaz, prąd i woda jeszcze działają?
choice-cut-off-on = Tak, wszystko działa
choice-cut-off-warned = Tak, ale jest ostrzeżenie
choice-cut-off-off = Nie, coś odcięto

question-eaten = Czy ma Pan/Pani dziś dość jedzenia?
    .hint = Także dla osób, które z Panem/Panią mieszkają.

question-sleep-tonight = Czy ma Pan/Pani gdzie spać tej nocy?
    .hint = Kanapa u kogoś też się liczy.

question-medicine = Czy ma Pan/Pani na dziś potrzebne leki?
    .hint = Nie trzeba mówić jakie. Nie bierze Pan/Pani leków? Proszę wybrać „tak”.

## Geld en schulden

question-money-what = O co chodzi z pieniędzmi?
    .hint = Można wybrać kilka rzeczy. Wielu ludzi ma takie kłopoty.
choice-money-what-debts = Mam długi
choice-money-what-budget = Nie starcza mi pieniędzy na życie
choice-money-what-bills = Nie mogę zapłacić rachunku
choice-money-what-bailiff = Komornik (deurwaarder) pisze lub przychodzi
choice-money-what-emergency = Nie mam teraz pieniędzy na najpotrzebniejsze rzeczy

question-money-behind = Czy zalega Pan/Pani z którąś z tych opłat?
choice-money-behind-none = Nie
choice-money-behind-rent = Czynsz
choice-money-behind-energy = Gaz, prąd lub woda
choice-money-behind-insurance = Ubezpieczenie zdrowotne (zorgverzekering)
choice-money-behind-other = Coś innego

## Brieven en formulieren

question-letters-what = Co chce Pan/Pani zrobić z listem lub formularzem?
    .hint = Ma Pan/Pani list przy sobie? Proszę położyć go na stole.
choice-letters-what-understand = Zrozumieć, co jest napisane
choice-letters-what-forms = Wypełnić formularz
choice-letters-what-reply = Odpowiedzieć
choice-letters-what-tax = Rozliczyć podatek
choice-letters-what-order = Uporządkować moje papiery

question-letters-date = Do jakiego dnia trzeba coś przygotować?
    .hint = Poszukamy daty razem w liście. Nie ma daty? Proszę to pominąć.

## Uitkering en recht

question-rights-what = Czego dotyczy pytanie?
choice-rights-what-benefit = Zasiłku (uitkering)
choice-rights-what-allowance = Dodatków (toeslagen)
choice-rights-what-minima = Pomocy przy niskim dochodzie
choice-rights-what-objection = Nie zgadzam się z decyzją
choice-rights-what-legal-advice = Szukam kogoś, kto zna prawo

question-rights-meeting = Czy ma Pan/Pani niedługo ważną rozmowę i chce, żeby ktoś poszedł z Panem/Panią?
    .hint = Na przykład w gminie (gemeente), o pomoc lub zasiłek.

## Wonen

question-housing-what = O co chodzi z mieszkaniem?
choice-housing-what-rent = Trudno mi płacić czynsz
choice-housing-what-eviction = Może będę musieć opuścić mieszkanie
choice-housing-what-search = Szukam mieszkania lub pokoju
choice-housing-what-repair = Coś jest zepsute albo wilgotne
choice-housing-what-neighbours = Są kłótnie lub kłopoty z sąsiadami

question-rent-behind = Czy zalega Pan/Pani z czynszem?
    .hint = Wtedy poszukamy też pomocy przy płaceniu.

## Eten, kleding en spullen

question-food-what = Czego Pan/Pani potrzebuje?
choice-food-what-parcel = Zakupów lub paczki z żywnością (voedselpakket)
choice-food-what-meal = Ciepłego posiłku
choice-food-what-clothes = Ubrań
choice-food-what-furniture = Mebli lub rzeczy do domu
choice-food-what-child-goods = Rzeczy dla dziecka

question-food-together = Czy chętnie zje Pan/Pani razem z innymi?

## Gezondheid

question-health-what = W czym ktoś może Panu/Pani pomóc?
    .hint = Nie trzeba mówić, co Panu/Pani dolega.
choice-health-what-gp = Znaleźć lekarza rodzinnego (huisarts) lub z nim porozmawiać
choice-health-what-insurance = Pytania o ubezpieczenie zdrowotne (zorgverzekering)
choice-health-what-nursing = Pomoc przy myciu, ranie lub lekach
choice-health-what-exercise = Więcej ruchu
choice-health-what-memory = Dużo zapominam

question-health-doctor = Czy ma Pan/Pani lekarza rodzinnego (huisarts)?

## Hulp in huis

question-home-what = Jakiej pomocy w domu Pan/Pani szuka?
choice-home-what-cleaning = Sprzątanie
choice-home-what-shopping = Robienie zakupów
choice-home-what-odd-jobs = Drobne prace i ogród
choice-home-what-meals = Gotowanie lub gotowe jedzenie do domu
choice-home-what-adaptation = Wygodniejszy i bezpieczniejszy dom

question-home-stairs = Czy schody, wanna lub progi są dla Pana/Pani trudne?
    .hint = Albo czy boi się Pan/Pani, że upadnie?

## Ergens komen

question-mobility-what = Co pomoże Panu/Pani dotrzeć tam, gdzie trzeba?
choice-mobility-what-transport = Transport
choice-mobility-what-accompany = Ktoś, kto pójdzie ze mną
choice-mobility-what-aids = Sprzęt pomocniczy, na przykład chodzik (rollator)
choice-mobility-what-indoors = Pomoc w chodzeniu po domu

question-mobility-out = Czy wychodzi Pan/Pani z domu tak często, jak chce?

## Zorgen, stress en verdriet

question-mind-what = Co jest dla Pana/Pani ciężkie?
    .hint = Proszę wybrać to, co najbliższe. Nie trzeba nic wyjaśniać.
choice-mind-what-stress = Stres, zamartwianie się lub zły sen
choice-mind-what-low = Czuję smutek lub pustkę
choice-mind-what-grief = Brakuje mi kogoś, kogo już nie ma
choice-mind-what-addiction = Picie, narkotyki, hazard lub gry komputerowe
choice-mind-what-recovery = Chcę stanąć znów na nogi
choice-mind-what-relative = Martwię się o kogoś

question-mind-dark = Czy myśli Pan/Pani czasem o tym, żeby już nie żyć?
    .hint = Pytamy o to każdego, komu jest ciężko. Można mówić szczerze.

question-mind-doctor = Czy była już o tym rozmowa z lekarzem rodzinnym (huisarts)?

## Mensen ontmoeten

question-contact-what = Co sprawiłoby Panu/Pani przyjemność?
choice-contact-what-coffee = Wypić gdzieś kawę
choice-contact-what-buddy = Ktoś, z kim mogę coś razem robić (maatje)
choice-contact-what-group = Grupa lub zajęcia
choice-contact-what-phone = Ktoś, kto czasem do mnie zadzwoni
choice-contact-what-visits = Ktoś, kto mnie odwiedzi

question-contact-first-time = Czy chce Pan/Pani, żeby za pierwszym razem ktoś poszedł z Panem/Panią?

## Zin en iets voor een ander doen

question-meaning-what = Co Pana/Panią interesuje?
choice-meaning-what-talk = Dobra rozmowa o życiu
choice-meaning-what-faith = Miejsce do modlitwy lub ciszy
choice-meaning-what-culture = Muzyka, sztuka lub kultura
choice-meaning-what-nature = Ogród, zwierzęta lub przyroda
choice-meaning-what-helping = Zrobić coś dla kogoś
choice-meaning-what-skills = Pokazać, co umiem

question-meaning-grow = Czy chce Pan/Pani, żeby kiedyś była z tego praca?
    .hint = Nie trzeba. Może to być po prostu przyjemność.

## Nederlands leren

question-language-what = Czego Pan/Pani szuka?
choice-language-what-dutch = Nauka holenderskiego od początku
choice-language-what-practice = Rozmowy i ćwiczenie holenderskiego
choice-language-what-reading = Lepsze czytanie i pisanie
choice-language-what-course = Kurs lub grupa

question-language-for = Do czego potrzebny jest Panu/Pani ten język?
choice-language-for-daily = Na co dzień, w okolicy
choice-language-for-letters = Listy i umówione wizyty
choice-language-for-work = Praca
choice-language-for-children = Szkoła dzieci

## Telefoon en computer

question-digital-what = W czym potrzebna jest pomoc?
choice-digital-what-device = Zdobyć komputer lub telefon
choice-digital-what-digid = DigiD i strony internetowe urzędów
choice-digital-what-course = Nauczyć się obsługi komputera
choice-digital-what-phone = Zrozumieć mój telefon

question-digital-have = Czy ma Pan/Pani telefon lub komputer, który dobrze działa?

## Werk en vrijwilligerswerk

question-work-what = Co Panu/Pani najbardziej odpowiada?
choice-work-what-job = Płatna praca
choice-work-what-volunteering = Wolontariat (vrijwilligerswerk)
choice-work-what-learning-place = Miejsce, gdzie można się uczyć w pracy
choice-work-what-skills = Odkryć, co umiem
choice-work-what-business = Zacząć coś własnego

question-work-benefit = Czy chce Pan/Pani najpierw wiedzieć, co praca zmieni w zasiłku (uitkering)?
    .hint = Dobrze o to zapytać przed rozpoczęciem.

## Kinderen en opvoeden

question-children-what = O co chodzi?
choice-children-what-upbringing = Wychowanie
choice-children-what-homework = Szkoła i zadania domowe
choice-children-what-play = Zabawa, sport i wycieczki
choice-children-what-baby = Ciąża lub niemowlę
choice-children-what-teen = Nastolatek lub młoda osoba

question-children-age = Ile lat ma dziecko?
    .hint = Więcej dzieci? Proszę wybrać to, o które teraz chodzi.

## Zorgen voor iemand

question-caring-what = Co by Panu/Pani pomogło?
    .hint = Opiekuje się Pan/Pani kimś. Myślimy też o Panu/Pani.
choice-caring-what-support = Ktoś, kto pomyśli razem ze mną
choice-caring-what-respite = Czasem odpocząć od opieki
choice-caring-what-overview = Pomoc w załatwianiu wszystkiego
choice-caring-what-dementia = Opieka nad kimś, kto dużo zapomina
choice-caring-what-young = Jestem młodą osobą i dużo pomagam w domu

question-caring-hours = Ile mniej więcej godzin tygodniowo to zajmuje?
    .hint = Załatwianie i czuwanie też się liczą. Wystarczy w przybliżeniu.

question-caring-rest = Czy zostaje Panu/Pani dość czasu i spokoju dla siebie?

## Veilig zijn

question-safety-what = O co się Pan/Pani martwi?
    .hint = Pan/Pani decyduje, co opowie.
choice-safety-what-home = Kłótnie, groźby lub bicie w domu
choice-safety-what-child = Dziecko, któremu jest źle
choice-safety-what-elder = Starsza osoba, którą źle traktują
choice-safety-what-street = Ulica lub okolica

question-safety-place = Czy może Pan/Pani pójść dziś do bezpiecznego miejsca?

## Nieuw hier of vragen over verblijf

question-residence-what = W czym ktoś może Panu/Pani pomóc?
    .hint = Nie trzeba pokazywać dokumentów. Nigdy o nie nie prosimy.
choice-residence-what-status = Pytania o to, czy mogę zostać
choice-residence-what-newcomer = Jestem tu od niedawna i chcę się odnaleźć
choice-residence-what-no-papers-asked = Pomoc tam, gdzie nikt nie pyta o dokumenty
choice-residence-what-family = Sprowadzić tu rodzinę

question-residence-guide = Czy chce Pan/Pani, żeby ktoś pokazał okolicę?

## Wat bij u past

question-neighbourhood = W jakiej dzielnicy Pan/Pani mieszka?
    .hint = Wystarczy nazwa okolicy lub placu. Adres nie jest potrzebny.

question-postcode = Jakie są cyfry kodu pocztowego?
    .hint = Tylko cyfry, bez liter. Tak szukamy blisko.

question-age-band = Ile mniej więcej ma Pan/Pani lat?
    .hint = Niektóre miejsca są dla młodych, a niektóre dla starszych.
choice-age-band-under-18 = Mniej niż 18 lat
choice-age-band-18-26 = Od 18 do 26 lat
choice-age-band-27-66 = Od 27 do 66 lat
choice-age-band-67-plus = 67 lat lub więcej

question-languages = W jakich językach lubi Pan/Pani mówić?
    .hint = Można wybrać kilka.
choice-languages-nl = Holenderski
choice-languages-en = Angielski
choice-languages-tr = Turecki
choice-languages-ar = Arabski
choice-languages-rif = Berberyjski (tarifit)
choice-languages-fa = Perski (farsi) lub dari
choice-languages-ti = Tigrinia
choice-languages-so = Somalijski
choice-languages-pl = Polski
choice-languages-uk = Ukraiński
choice-languages-es = Hiszpański
choice-languages-fr = Francuski
choice-languages-zh = Chiński
choice-languages-pap = Papiamento
choice-languages-hi = Hindi
choice-languages-ur = Urdu
choice-languages-ro = Rumuński
choice-languages-bg = Bułgarski
choice-languages-pt = Portugalski
choice-languages-ru = Rosyjski
choice-languages-am = Amharski
choice-languages-ku = Kurdyjski
choice-languages-other = Inny język

question-walk = Jak daleko może Pan/Pani dojść, zanim będzie za ciężko?
    .hint = Może być też z laską lub chodzikiem (rollator).
choice-walk-five-minutes = Kawałek, pięć minut
choice-walk-ten-minutes = Dziesięć minut
choice-walk-twenty-minutes = Dwadzieścia minut
choice-walk-far = Daleko, bez problemu
choice-walk-wheels = Rowerem, wózkiem elektrycznym (scootmobiel), autobusem lub autem
choice-walk-at-home = Prawie nie wychodzę z domu

question-wishes = Co jest dla Pana/Pani ważne w pomocy?
    .hint = Można wybrać kilka rzeczy. Można też nic nie wybierać.
choice-wishes-woman = Kobieta
choice-wishes-man = Mężczyzna
choice-wishes-own-language = Ktoś, kto mówi w moim języku
choice-wishes-at-home = U mnie w domu
choice-wishes-alone = Z jedną osobą
choice-wishes-group = W grupie

question-group-for = W jakie miejsca chętnie Pan/Pani chodzi?
    .hint = Proszę wybrać tylko to, co przyjemne. Można pominąć.
choice-group-for-women = Dla kobiet
choice-group-for-men = Dla mężczyzn
choice-group-for-young = Dla młodych
choice-group-for-older = Dla starszych osób
choice-group-for-parents = Dla rodziców
choice-group-for-newcomers = Dla osób, które są w Holandii od niedawna
choice-group-for-students = Dla studentów
choice-group-for-disability = Dla osób z niepełnosprawnością
choice-group-for-lgbt = Dla osób LGBTI+

question-when = Kiedy Panu/Pani pasuje?
choice-when-morning = Rano
choice-when-afternoon = Po południu
choice-when-evening = Wieczorem
choice-when-weekend = W weekend

## Wie u al helpt

question-helpers = Czy ktoś Panu/Pani pomaga lub wcześniej pomagał?
    .hint = Często najlepsza jest znajoma twarz. Można wymienić kilka osób.

question-helper-who = Kto to jest?
choice-helper-who-family = Rodzina
choice-helper-who-friend = Przyjaciel lub przyjaciółka
choice-helper-who-neighbour = Sąsiad lub sąsiadka
choice-helper-who-volunteer = Wolontariusz
choice-helper-who-professional = Ktoś, kto pomaga zawodowo (hulpverlener)
choice-helper-who-other = Ktoś inny

question-helper-what = W czym ta osoba pomaga?
    .hint = Można też podać miejsce, na przykład dom sąsiedzki (buurthuis).

question-helper-earlier-good = Czy ta pomoc była dla Pana/Pani dobra?

question-not-involve = Kto nie może o tym wiedzieć?
    .hint = Wtedy tej osobie lub temu miejscu nic nie powiemy. Nikt? Proszę to pominąć.

## Wat u graag doet

question-likes = Co lubi Pan/Pani robić albo co dobrze umie?
    .hint = Są miejsca, gdzie to się bardzo przyda.
choice-likes-cooking = Gotowanie lub pieczenie
choice-likes-handcraft = Szycie, robienie na drutach lub robótki ręczne
choice-likes-language = Mówienie w moim języku lub tłumaczenie
choice-likes-gardening = Praca w ogrodzie
choice-likes-company = Dotrzymywanie komuś towarzystwa
choice-likes-odd-jobs = Drobne naprawy
choice-likes-music = Muzyka lub śpiew
choice-likes-childcare = Pilnowanie dzieci
choice-likes-computer = Pomoc przy telefonie lub komputerze

question-can-offer = Co chce Pan/Pani w ten sposób zrobić dla kogoś?
    .hint = Nie musi to być nic wielkiego. Jeśli nic, to też dobrze.

## Wie wat mag weten

question-share = Z kim możemy rozmawiać, żeby poszukać dla Pana/Pani pomocy?
    .hint = Zawsze zapytamy jeszcze raz, o każde miejsce osobno.
choice-share-none = Z nikim
choice-share-informal = Z wolontariuszami z okolicy
choice-share-formal = Z osobami, które pomagają zawodowo (hulpverleners)
choice-share-doctor = Z moim lekarzem rodzinnym (huisarts)

## Later contact

question-contact-ok = Czy możemy później zapytać, jak Panu/Pani idzie?
    .hint = Jeśli nie, nie będziemy się odzywać. Zawsze można tu znowu przyjść.
choice-contact-ok-yes = Tak, można
choice-contact-ok-no = Nie, wolę bez kontaktu

question-contact-how = Jaki kontakt Pan/Pani woli?
choice-contact-how-phone = Telefon
choice-contact-how-message = Wiadomość
choice-contact-how-visit = Odwiedziny
choice-contact-how-desk = Ja tu znowu przyjdę

question-contact-number = Pod jakim numerem lub adresem?

question-contact-safe-time = Kiedy może Pan/Pani spokojnie rozmawiać?
    .hint = Jeśli Pan/Pani woli, może to być chwila, kiedy nikt inny nie słyszy.

question-safety-on-paper = Czy chce Pan/Pani zabrać to na papierze?
    .hint = Tylko jeśli kartki nie znajdzie ktoś, kto nie powinien jej widzieć. „Nie” to też dobra odpowiedź.

## Onderwerpen

domain-money = Pieniądze i długi
domain-letters = Listy i formularze
domain-rights = Zasiłek (uitkering) i prawa
domain-housing = Mieszkanie
domain-food = Jedzenie, ubrania i rzeczy
domain-health = Zdrowie
domain-home = Pomoc w domu
domain-mobility = Dojazd i wychodzenie z domu
domain-mind = Zmartwienia, stres i smutek
domain-contact = Poznawanie ludzi
domain-meaning = Sens życia i robienie czegoś dla innych
domain-language = Nauka holenderskiego
domain-digital = Telefon i komputer
domain-work = Praca i wolontariat
domain-children = Dzieci i wychowanie
domain-caring = Opieka nad kimś
domain-safety = Bezpieczeństwo
domain-residence = Niedawny przyjazd lub pytania o pobyt

## Waar hulp bij kan

need-money-debts = Pomoc przy długach
need-money-budget = Żeby starczało pieniędzy na życie
need-money-bills = Płacenie rachunków
need-money-bailiff = Pomoc w sprawie komornika (deurwaarder)
need-money-emergency = Pieniądze na najpotrzebniejsze rzeczy

need-letters-understand = Rozumienie listów
need-letters-forms = Wypełnianie formularzy
need-letters-reply = Odpowiadanie na list
need-letters-tax = Pomoc przy podatku
need-letters-order = Uporządkowanie papierów

need-rights-benefit = Pytania o zasiłek (uitkering)
need-rights-allowance = Pytania o dodatki (toeslagen)
need-rights-minima = Pomoc przy niskim dochodzie
need-rights-objection = Gdy nie zgadza się Pan/Pani z decyzją
need-rights-legal-advice = Rada o Pana/Pani prawach

need-housing-rent = Płacenie czynszu
need-housing-eviction = Żeby móc zostać w mieszkaniu
need-housing-search = Miejsce, gdzie można mieszkać
need-housing-repair = Naprawy i wilgoć w domu
need-housing-neighbours = Kłopoty z sąsiadami

need-food-parcel = Zakupy lub paczka z żywnością (voedselpakket)
need-food-meal = Ciepły posiłek
need-food-clothes = Ubrania
need-food-furniture = Meble i rzeczy do domu
need-food-child-goods = Rzeczy dla dzieci

need-health-gp = Rozmowa z lekarzem rodzinnym (huisarts)
need-health-insurance = Pytania o ubezpieczenie zdrowotne (zorgverzekering)
need-health-nursing = Opieka w domu
need-health-exercise = Więcej ruchu
need-health-memory = Pytania o zapominanie

need-home-cleaning = Sprzątanie w domu
need-home-shopping = Robienie zakupów
need-home-odd-jobs = Drobne prace w domu i ogrodzie
need-home-meals = Gotowanie lub gotowe jedzenie do domu
need-home-adaptation = Bezpieczniejszy i wygodniejszy dom

need-mobility-transport = Transport
need-mobility-accompany = Ktoś, kto pójdzie z Panem/Panią
need-mobility-aids = Sprzęt pomocniczy, na przykład chodzik (rollator)
need-mobility-indoors = Chodzenie po domu

need-mind-stress = Stres i zmartwienia
need-mind-low = Wsparcie, gdy jest Panu/Pani smutno
need-mind-grief = Żałoba i tęsknota
need-mind-addiction = Mniej alkoholu, narkotyków lub hazardu
need-mind-recovery = Stanąć znów na nogi
need-mind-relative = Troska o kogoś, komu jest ciężko

need-contact-coffee = Miejsce na kawę i rozmowę
need-contact-buddy = Ktoś, z kim można coś razem robić (maatje)
need-contact-group = Grupa lub zajęcia
need-contact-phone = Ktoś, kto czasem do Pana/Pani zadzwoni
need-contact-visits = Ktoś, kto Pana/Panią odwiedzi

need-meaning-talk = Dobra rozmowa o życiu
need-meaning-faith = Miejsce do modlitwy lub ciszy
need-meaning-culture = Muzyka, sztuka i kultura
need-meaning-nature = Ogród, zwierzęta i przyroda
need-meaning-helping = Zrobić coś dla kogoś
need-meaning-skills = Pokazać, co się umie

need-language-dutch = Nauka holenderskiego
need-language-practice = Rozmowy i ćwiczenie holenderskiego
need-language-reading = Lepsze czytanie i pisanie
need-language-course = Kurs lub grupa

need-digital-device = Komputer lub telefon
need-digital-digid = Pomoc z DigiD i stronami internetowymi
need-digital-course = Nauka obsługi komputera
need-digital-phone = Nauka obsługi telefonu

need-work-job = Znalezienie płatnej pracy
need-work-volunteering = Wolontariat (vrijwilligerswerk)
need-work-learning-place = Miejsce, gdzie można się uczyć w pracy
need-work-skills = Odkryć, co się umie
need-work-business = Zacząć coś własnego

need-children-upbringing = Pomoc w wychowaniu
need-children-homework = Szkoła i zadania domowe
need-children-play = Zabawa, sport i wycieczki
need-children-baby = Ciąża lub niemowlę
need-children-teen = Pytania o nastolatków i młodzież

need-caring-support = Wsparcie, gdy opiekuje się Pan/Pani kimś
need-caring-respite = Czasem odpocząć od opieki
need-caring-overview = Pomoc w załatwianiu wszystkiego
need-caring-dementia = Opieka nad kimś, kto dużo zapomina
need-caring-young = Młode osoby, które dużo pomagają w domu

need-safety-home = Bezpieczeństwo w domu
need-safety-child = Bezpieczny dom dla dziecka
need-safety-elder = Bezpieczeństwo starszej osoby
need-safety-street = Bezpieczeństwo w okolicy

need-residence-status = Pytania o to, czy można zostać
need-residence-newcomer = Jak się odnaleźć po przyjeździe
need-residence-undocumented = Pomoc bez pytania o dokumenty
need-residence-family = Sprowadzić tu rodzinę

## Wat zij doen

role-listen = wysłuchanie
role-visit = odwiedziny
role-go-along = pójście razem z Panem/Panią
role-explain-letters = wyjaśnianie listów
role-fill-forms = wypełnianie formularzy
role-sort-papers = porządkowanie papierów
role-budget-coaching = pomoc w radzeniu sobie z pieniędzmi
role-debt-arrangement = regulowanie długów
role-legal-advice = rady o Pana/Pani prawach
role-mediate = pomoc przy kłótni
role-practical-help = pomoc w drobnych sprawach
role-cook-together = wspólne gotowanie
role-eat-together = wspólne jedzenie
role-activities = wspólne zajęcia
role-talk-group = rozmowy w grupie
role-language-practice = ćwiczenie języka
role-teach = lekcje
role-digital-help = pomoc przy telefonie i komputerze
role-job-coaching = pomoc w szukaniu pracy
role-find-volunteer-work = szukanie wolontariatu
role-respite = zastąpienie w opiece na chwilę
role-personal-care = pomoc przy myciu i ubieraniu
role-nursing = opatrywanie ran i pomoc z lekami
role-treatment = leczenie
role-diagnosis = badanie, co komuś dolega
role-crisis-help = pomoc od razu w nagłej potrzebie
role-safety-plan = ustalenia, żeby było bezpiecznie
role-decide-entitlement = decyzja, czy coś się Panu/Pani należy
role-give-money = dawanie pieniędzy
role-give-goods = dawanie rzeczy lub jedzenia
role-transport = zawożenie i przywożenie Pana/Pani
role-refer-on = wskazanie innej pomocy
role-coordinate = uzgadnianie całej pomocy
role-home-visit = sprawdzenie u Pana/Pani w domu, co jest potrzebne
role-phone-contact = telefony do Pana/Pani
role-translate = tłumaczenie
role-childcare = pilnowanie dzieci
role-homework-help = pomoc w zadaniach domowych
role-moving-help = pomoc w przeprowadzce

## Voor wie

audience-everyone = wszyscy
audience-older = starsze osoby
audience-young = młodzi
audience-women = kobiety
audience-men = mężczyźni
audience-parents = rodzice
audience-carers = osoby, które się kimś opiekują
audience-newcomers = osoby, które są w Holandii od niedawna
audience-low-income = osoby, które mają mało pieniędzy
audience-jobseekers = osoby szukające pracy
audience-lgbt = osoby LGBTI+
audience-disability = osoby z niepełnosprawnością
audience-students = studenci
audience-undocumented = osoby bez dokumentów
audience-children = dzieci

## Hoe u er komt

access-walk-in = Można wejść bez umawiania się.
access-call-first = Proszę najpierw zadzwonić i się umówić.
access-referrer = Ktoś musi Pana/Panią zgłosić, na przykład lekarz rodzinny (huisarts).
access-assessment = Najpierw jest rozmowa o tym, czego Pan/Pani potrzebuje.

## Soort plek

setting-local-informal = Ludzie z okolicy
setting-organised-informal = Wolontariusze organizacji
setting-formal = Osoby, które robią to zawodowo
form-individual = Z jedną osobą
form-collective = Razem z innymi
reach-neighbourhood = W okolicy
reach-district = W tej części miasta
reach-city = W całym mieście
reach-national = W całej Holandii

## Wat er welkom is

welcome-cooking = gotowanie lub pieczenie
welcome-handcraft = szycie, robienie na drutach lub majsterkowanie
welcome-language = mówienie w swoim języku lub tłumaczenie
welcome-gardening = praca w ogrodzie
welcome-company = dotrzymywanie komuś towarzystwa
welcome-odd-jobs = drobne naprawy
welcome-music = muzyka lub śpiew
welcome-childcare = pilnowanie dzieci
welcome-computer = pomoc przy telefonie lub komputerze

## Als het niet kan wachten: uit huis moeten

card-eviction-title = Trzeba opuścić mieszkanie
card-eviction-do-1 = Proszę razem przeczytać list oraz znaleźć datę i nadawcę.
card-eviction-do-2 = Proszę od razu skontaktować się ze specjalistą od mieszkań lub długów. Proszę zadzwonić razem, jeszcze dziś.
card-eviction-do-3 = Potem proszę razem zadzwonić do wynajmującego lub komornika (deurwaarder) i zapytać, co jeszcze można zrobić.
card-eviction-say = Teraz dzwonimy razem. Nie musi Pan/Pani robić tego bez pomocy.
card-eviction-have = List, umowa najmu i ostatnie wpłaty, jeśli są.
card-eviction-not-alone = Proszę nie ustalać spłaty bez pomocy i nie mówić, że będzie dobrze. To zadanie specjalisty.

## Als het niet kan wachten: afgesloten

card-cut-off-title = Nie ma gazu, prądu lub wody
card-cut-off-do-1 = Proszę zapytać, czy w domu jest niemowlę, ktoś chory lub starszy i czy sprzęt medyczny potrzebuje prądu.
card-cut-off-do-2 = Proszę razem zadzwonić do firmy, która dostarcza prąd, gaz lub wodę. Proszę powiedzieć, że ktoś pomaga.
card-cut-off-do-3 = Proszę jeszcze dziś skontaktować się ze specjalistą od długów.
card-cut-off-say = To przykre. Dziś razem poszukamy kogoś, kto może pomóc.
card-cut-off-have = Ostatni list lub rachunek z numerem klienta.
card-cut-off-not-alone = Proszę niczego nie podłączać bez fachowca i nie obiecywać zapłaty.

## Als het niet kan wachten: geen eten

card-no-food-title = Nic do jedzenia
card-no-food-do-1 = Proszę najpierw dać coś do jedzenia i picia, jeśli to tu możliwe.
card-no-food-do-2 = Proszę razem zadzwonić do miejsca, które dziś daje jedzenie lub zakupy.
card-no-food-do-3 = Proszę skontaktować się ze specjalistą, żeby jutro też było jedzenie.
card-no-food-say = Dobrze, że Pan/Pani o tym mówi. Najpierw jedzenie, a potem zobaczymy, co dalej.
card-no-food-have = Dla ilu osób to jest, czy są małe dzieci i czy czegoś nie wolno jeść.
card-no-food-not-alone = Proszę nie dawać własnych pieniędzy. Proszę razem poszukać miejsca, które może pomagać częściej.

## Als het niet kan wachten: geen slaapplek

card-no-bed-title = Brak miejsca do spania na tę noc
card-no-bed-do-1 = Proszę zapytać, czy są dzieci i czy jest rodzina lub ktoś bliski, u kogo jest bezpiecznie.
card-no-bed-do-2 = Proszę od razu skontaktować się ze specjalistą i razem zadzwonić do miejsca noclegowego gminy (opvang).
card-no-bed-do-3 = Proszę ustalić, gdzie ta osoba poczeka na odpowiedź. Nikt nie powinien czekać na ulicy.
card-no-bed-say = Może Pan/Pani tu zostać. Razem poszukamy miejsca na tę noc.
card-no-bed-have = Gdzie ta osoba spała ostatniej nocy, kto jest z nią i jakie leki trzeba zabrać.
card-no-bed-not-alone = Proszę nikogo nie zabierać do własnego domu i nie obiecywać łóżka.

## Als het niet kan wachten: niet veilig thuis

card-unsafe-home-title = W domu nie jest bezpiecznie
card-unsafe-home-do-1 = Proszę spokojnie rozmawiać dalej w miejscu, gdzie nikt nie słucha. Kogoś, kto przyszedł razem, proszę uprzejmie poprosić, żeby poczekał gdzie indziej.
card-unsafe-home-do-2 = Czy jest teraz zagrożenie? Proszę od razu zadzwonić na numer alarmowy.
card-unsafe-home-do-3 = Nie ma bezpośredniego zagrożenia? Proszę zadzwonić po radę do specjalisty lub do Veilig Thuis (rady, gdy w domu nie jest bezpiecznie). Można bez nazwiska.
card-unsafe-home-say = Wierzę Panu/Pani. To Pan/Pani decyduje, co opowie, a my spokojnie razem zobaczymy, co dalej.
card-unsafe-home-have = Spokojny pokój, telefon i bezpieczna pora na oddzwonienie.
card-unsafe-home-not-alone = Proszę nie mówić o tym tej drugiej osobie, nie iść razem do domu i nie dawać nic na papierze bez pytania.

## Als het niet kan wachten: een kind niet veilig

card-child-unsafe-title = Dziecko nie jest bezpieczne
card-child-unsafe-do-1 = Czy dziecku coś teraz grozi? Proszę od razu zadzwonić na numer alarmowy.
card-child-unsafe-do-2 = Proszę od razu wezwać specjalistę lub osobę koordynującą.
card-child-unsafe-do-3 = Proszę razem zadzwonić po radę do Veilig Thuis. Można bez podawania nazwisk.
card-child-unsafe-say = Dobrze, że Pan/Pani o tym mówi. Poprosimy tu kogoś, kto wie, co pomaga.
card-child-unsafe-have = Tylko własne obserwacje: co było widać lub słychać, prostymi słowami, i kiedy to było.
card-child-unsafe-not-alone = Proszę nie wypytywać dziecka, nie obiecywać tajemnicy i nie decydować o tym w pojedynkę.

## Als het niet kan wachten: niet meer willen leven

card-suicide-title = Ktoś nie chce już żyć
card-suicide-do-1 = Proszę zostać przy tej osobie i zachować spokój. Można zapytać wprost: czy myśli Pan/Pani o samobójstwie?
card-suicide-do-2 = Proszę razem zadzwonić na linię Zelfmoordpreventie (zapobieganie samobójstwom) lub do lekarza rodzinnego (huisarts). Czy jest bezpośrednie zagrożenie? Proszę zadzwonić na numer alarmowy.
card-suicide-do-3 = Proszę nie pozwolić, żeby ta osoba odeszła bez nikogo. Proszę zapytać, kto może teraz przyjść.
card-suicide-say = Dobrze, że mi Pan/Pani to mówi. Zostaję z Panem/Panią i dzwonimy razem.
card-suicide-have = Spokojne miejsce, telefon i imię kogoś, kto może przyjść.
card-suicide-not-alone = Proszę nie obiecywać milczenia i nie dźwigać tego w pojedynkę. Proszę od razu zawołać kogoś z zespołu.

## Als het niet kan wachten: ineens in de war

card-confused-title = Ktoś nagle jest bardzo zagubiony
card-confused-do-1 = Proszę mówić cicho i krótko, nie podchodzić za blisko i zostać przy drzwiach.
card-confused-do-2 = Czy jest zagrożenie? Czy ktoś wygląda na chorego? Proszę od razu zadzwonić na numer alarmowy.
card-confused-do-3 = Jeśli nie: proszę teraz razem zadzwonić do lekarza rodzinnego (huisarts). Wieczorem, w nocy i w weekend proszę dzwonić na dyżur lekarski (huisartsenpost).
card-confused-say = Jestem tu, żeby pomóc. Zrobimy to spokojnie.
card-confused-have = Od kiedy tak jest i czy ta osoba upadła lub bierze leki.
card-confused-not-alone = Proszę nikogo nie trzymać i nie zostawać w pokoju sam na sam z kimś, kto grozi.

## Als het niet kan wachten: medicijnen op

card-medicine-title = Skończyły się potrzebne leki
card-medicine-do-1 = Czy ktoś jest chory, ma duszności lub nie jest w pełni przytomny? Proszę od razu zadzwonić na numer alarmowy.
card-medicine-do-2 = Proszę teraz razem zadzwonić do lekarza rodzinnego (huisarts) lub apteki tej osoby. Wieczorem, w nocy i w weekend proszę dzwonić na dyżur lekarski (huisartsenpost).
card-medicine-do-3 = Ktoś nie może zapłacić? Proszę od razu to powiedzieć i zapytać, co można zrobić.
card-medicine-say = Dzwonimy teraz razem do kogoś, kto się na tym zna.
card-medicine-have = Opakowanie lub lista z apteki i nazwisko lekarza rodzinnego.
card-medicine-not-alone = Proszę nie dawać leków innej osoby i nie mówić, ile leku można wziąć.

## Als het niet kan wachten: nu in gevaar

card-physical-danger-title = Ktoś jest teraz w niebezpieczeństwie
card-physical-danger-do-1 = Proszę zadbać o bezpieczne miejsce dla siebie i drugiej osoby. Proszę odejść, jeśli tak będzie lepiej.
card-physical-danger-do-2 = Proszę zadzwonić na numer alarmowy. Proszę powiedzieć, gdzie to jest i co się dzieje.
card-physical-danger-do-3 = Proszę zawołać kogoś z zespołu i czekać na pomoc przy drzwiach.
card-physical-danger-say = Wzywam teraz pomoc. Zostanę z Panem/Panią, dopóki jest bezpiecznie.
card-physical-danger-have = Adres tego miejsca oraz kto jest ranny lub w niebezpieczeństwie.
card-physical-danger-not-alone = Proszę nie stawać między osobami, które się biją, i nikogo nie gonić.

## Aan tafel

question-type-here = Proszę pisać tutaj
question-phone = To jest numer telefonu
question-done = Gotowe: dalej
question-example-date = Na przykład: 25-11 lub 25-11-2026
question-example-number = Liczba
review-title = Pana/Pani odpowiedzi
review-answer = { $answer }
review-skipped = Pominięte
review-finish = Gotowe: kto może pomóc?
topics-title = O co jeszcze chodzi?
card-call = Do kogo Pan/Pani dzwoni?
card-call-nobody = Proszę zawołać specjalistę, który tu pracuje, albo razem poszukać numeru zespołu dzielnicowego (wijkteam).
card-say = Co Pan/Pani mówi?
card-have = Co trzeba mieć pod ręką?
card-not-alone = Czego nie robić w pojedynkę?
choice-outcome-helped = Tak, to pomogło
choice-outcome-partly = Trochę
choice-outcome-not = Nie
choice-outcome-not-reached = Brak kontaktu, zapytać później

## Wie kan helpen

offers-title = Kto może Panu/Pani pomóc?
offers-none = Jeszcze nikogo nie znaleźliśmy. Proszę powiedzieć trochę więcej albo dodać temat.
offers-informal = Sąsiedzi i wolontariusze
offers-formal = Osoby, które robią to zawodowo
offers-does = Co robią: { $roles }
offers-does-not = Czego nie robią: { $roles }
plan-title = Co ustalamy
plan-who-does-what = Kto co robi?
plan-follow-up = Czy możemy później zapytać, jak poszło?
plan-day = Tak: { $date }
plan-never = Nie, wolę nie

## When something was checked, when it is open

directory-checked-on = sprawdzono: { $date }
directory-checked-ageing = sprawdzono: { $date }, ponad pół roku temu
directory-checked-old = stare, sprawdzono: { $date }
directory-checked-unknown = nie sprawdzono
directory-open-until = teraz otwarte, do godziny { $closes }
directory-opens-at = otwarte: { $date }, od godziny { $opens }
directory-opens-on = otwarte: { $date }
directory-opens-not-soon = zamknięte przez najbliższe tygodnie
directory-hours-recheck = proszę zapytać, kiedy jest otwarte
directory-hours-unknown = godziny nieznane

## Why an offer fits, what to ask first, who does what

reason-need = Pomagają w tej sprawie: { $need }.
reason-also-need = Pomagają też w tej sprawie: { $need }.
reason-language = Mówią w tym języku: { $language }.
reason-near = Pieszo to około { $minutes ->
    [one] 1 minuta
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
 }.
reason-own-neighbourhood = Są tam dla ludzi z Pana/Pani okolicy.
reason-comes-to-you = Mogą przyjść do Pana/Pani do domu.
reason-open-now = Teraz jest tam otwarte.
reason-open-now-until = Teraz jest tam otwarte, do godziny { $time }.
reason-open-today = Dziś jest tam otwarte.
reason-open-today-at = Dziś jest tam otwarte, od godziny { $time }.
reason-open-tomorrow = Jutro jest tam otwarte.
reason-open-tomorrow-at = Jutro jest tam otwarte, od godziny { $time }.
reason-open-day = Najbliższy dzień, kiedy jest otwarte: { $weekday }.
reason-open-day-at = Najbliższy dzień, kiedy jest otwarte: { $weekday }, od godziny { $time }.
reason-walk-in = Można tam wejść bez umawiania się.
reason-call = Można zadzwonić lub napisać.
reason-free = To nic nie kosztuje.
reason-room = Teraz jest miejsce.
reason-checked = Kiedy to sprawdziliśmy: { $date }.
reason-earlier-helper = Już kiedyś Panu/Pani tam pomogli.
reason-wish = To pasuje do Pana/Pani życzenia: { $wish }.
reason-when = Są wtedy, kiedy Pan/Pani może: { $part }.
reason-likes = To, co Pan/Pani lubi robić, jest tam mile widziane: { $welcome }.
caution-closed = Teraz jest na jakiś czas zamknięte. Proszę zapytać, kiedy znów będzie otwarte.
caution-by-introduction = Ktoś z tego punktu Pana/Panią przedstawi.
caution-check-first = Proszę najpierw zapytać, czy to też dla Pana/Pani.
caution-ask-distance = Proszę zapytać, gdzie to jest i jak daleko.
caution-too-far = Pieszo to około { $minutes ->
    [one] 1 minuta
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
 }. Proszę zapytać, czy ktoś może Pana/Panią podwieźć.
caution-not-at-home = Trzeba tam pójść lub pojechać. Proszę zapytać, czy ktoś może Pana/Panią podwieźć.
caution-ask-accessibility = Proszę zapytać, czy łatwo tam Panu/Pani wejść.
caution-ask-hours = Proszę najpierw zapytać, kiedy jest otwarte.
caution-old-number = Proszę najpierw zadzwonić. Ten numer sprawdzono dawno: { $date }.
caution-unchecked-number = Proszę najpierw zadzwonić. Nie wiemy, czy ten numer jest jeszcze dobry.
caution-ask-access = Proszę najpierw zapytać, jak się zgłosić.
caution-needs-referrer = Ktoś musi Pana/Panią zgłosić. Proszę zapytać tutaj.
caution-needs-assessment = Najpierw jest rozmowa o tym, czego Pan/Pani potrzebuje.
caution-waiting = O czekaniu mówią: { $text }
caution-full = Ostatnio nie było miejsc. Proszę zapytać, czy nadal tak jest.
caution-no-shared-language = Warto poprosić o tłumacza albo przyjść z kimś, kto przetłumaczy.
caution-ask-language = Proszę zapytać, czy mówią w Pana/Pani języku.
caution-ask-wish = Proszę zapytać, czy to możliwe: { $wish }.
caution-costs = Proszę zapytać, ile to kosztuje.
roles-does = { $name } – co robią: { $roles }.
roles-does-not = { $name } – czego nie robią: { $role }.
roles-does-not-but = { $name } – czego nie robią: { $role }. Robi to: { $instead }.
roles-agree = Proszę ustalić, kto się tym zajmie: { $role }. { $informal } czy { $formal }.

## Languages

language-nl = holenderski
language-en = angielski
language-tr = turecki
language-ar = arabski
language-rif = berberyjski (tarifit)
language-fa = perski (farsi)
language-ti = tigrinia
language-so = somalijski
language-pl = polski
language-uk = ukraiński
language-es = hiszpański
language-fr = francuski
language-zh = chiński
language-pap = papiamento
language-hi = hindi
language-ur = urdu
language-ro = rumuński
language-bg = bułgarski
language-pt = portugalski
language-am = amharski
language-ku = kurdyjski
language-ru = rosyjski
language-ckb = kurdyjski (sorani)
language-kmr = kurdyjski (kurmandżi)
language-nl-simple = bardzo prosty holenderski

## Days of the week

weekday-monday = poniedziałek
weekday-tuesday = wtorek
weekday-wednesday = środa
weekday-thursday = czwartek
weekday-friday = piątek
weekday-saturday = sobota
weekday-sunday = niedziela

# Op het papier dat de bewoner meeneemt.
slip-title = Gdzie można pójść
slip-intro = Szuka Pan/Pani pomocy. Tu jest napisane, kto może pomóc i jak.
slip-written-on = Napisano: { $date }
slip-label-case-code = Pana/Pani kod
slip-label-name = Nazwa
slip-label-mind = Uwaga
slip-intro-nothing = Rozmawialiśmy razem. Zawsze można do nas wrócić.
slip-label-where = Gdzie
slip-label-ask-for = Kogo szukać
slip-label-when = Kiedy
slip-label-phone = Telefon
slip-label-access = Jak wejść
slip-label-bring = Proszę zabrać
slip-label-agreed = Ustalono
slip-label-they-do = Co robią
slip-label-they-do-not = Czego nie robią
slip-checked-on = Sprawdzono: { $date }
slip-call-first-since = Proszę najpierw zadzwonić. Dawno tego nie sprawdzano. Ostatni raz: { $date }
slip-call-first-unknown = Proszę najpierw zadzwonić. Tego jeszcze nie sprawdzono
slip-qr-call = Proszę zeskanować, aby zadzwonić
slip-follow-up-on = Dzień, kiedy zapytamy, jak poszło: { $date }.
slip-follow-up-none = Nie będziemy się z Panem/Panią kontaktować. Zawsze można wrócić.
slip-kept-heading = Co zachowujemy
slip-kept-nothing = Nic nie zachowujemy. Ta kartka jest tylko dla Pana/Pani.
slip-kept-without-name = Zachowujemy odpowiedzi bez imienia i nazwiska. Do kiedy: { $until }.
slip-kept-with-name = Zachowujemy imię, nazwisko i odpowiedzi. Do kiedy: { $until }.
slip-nobody-may-know = Nikomu nic o Panu/Pani nie mówimy.
slip-may-withdraw = Zawsze można powiedzieć, żebyśmy to wyrzucili.
slip-no-advice = Ta kartka mówi, gdzie znaleźć pomoc. To nie jest porada prawna ani lekarska.
slip-unchecked-note = Tego tłumaczenia nie przeczytał jeszcze nikt, kto mówi w tym języku.

slip-come-back-desk = Nie udało się? Proszę tu wrócić: { $desk }.
slip-introduced-on = Ktoś od nas Pana/Panią przedstawi. Kiedy: { $date }.
slip-introduced = Ktoś od nas Pana/Panią przedstawi. Umówimy się na konkretny dzień.
slip-label-ask-first = Najpierw zapytać
slip-label-who-does-what = Kto co robi
slip-roles = { $roles }
slip-hours-line = { $day } { $opens } – { $closes }
slip-may-share = Pozwala nam Pan/Pani podzielić się tym: { $parties }.
slip-recovery-title = Klucz odzyskiwania
slip-recovery-explained = Proszę przechowywać tę kartkę poza budynkiem. Ten klucz otwiera zamek punktu.
slip-look-up-number = Numer jest na tej stronie:
slip-ask-for-number = Nie mamy jeszcze numeru. Proszę nas zapytać, a poszukamy go razem.
slip-label-checked = Sprawdzono
slip-checked-all = { $date }

## Public holidays

holiday-new-year = Nowy Rok
holiday-good-friday = Wielki Piątek
holiday-easter = Niedziela Wielkanocna
holiday-easter-monday = Poniedziałek Wielkanocny
holiday-kings-day = Dzień Króla
holiday-liberation-day = Dzień Wyzwolenia
holiday-ascension = Wniebowstąpienie
holiday-whitsun = Zielone Świątki, niedziela
holiday-whit-monday = Zielone Świątki, poniedziałek
holiday-christmas = pierwszy dzień Bożego Narodzenia
holiday-second-christmas = drugi dzień Bożego Narodzenia
directory-on-holiday = { $opening } – to święto ({ $holiday }): proszę najpierw zadzwonić
caution-holiday = Pierwszy dzień, kiedy jest otwarte, to święto ({ $holiday }). Proszę najpierw zadzwonić.

## At the pace of a rollator or a buggy

choice-walk-pushing = Z chodzikiem (rollator), na wózku lub z wózkiem dziecięcym
reason-near-pushing = Z chodzikiem lub z wózkiem to około { $minutes ->
    [one] 1 minuta
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
 }.

## Regel voor regel, voor wie luistert of met de vingers leest

plain-choose-one = Proszę wpisać numer odpowiedzi.
plain-choose-more = Proszę wpisać numery odpowiedzi, ze spacją między nimi.
plain-type-text = Proszę wpisać odpowiedź.
plain-type-date = Proszę wpisać datę, na przykład 25-11-2026.
plain-type-number = Proszę wpisać liczbę.
plain-or-skip = Albo nacisnąć tylko Enter, żeby pominąć.
plain-commands = Można też wpisać: ? żeby powtórzyć, < żeby się cofnąć, ! jeśli coś nie może czekać, q żeby zakończyć.
plain-not-a-choice = Tego numeru nie ma na liście. Proszę spróbować jeszcze raz.
plain-not-a-date = To nie jest data. Proszę spróbować jeszcze raz.
plain-not-a-number = Ta liczba tu nie pasuje. Proszę spróbować jeszcze raz.
plain-noted = Zapisano: { $answer }
plain-first-question = To jest pierwsze pytanie. Dalej nie można się cofnąć.
plain-urgent = To nie może czekać: { $card }
plain-found = { $count ->
    [one] Znaleziono 1 miejsce.
    [few] Znaleziono { $count } miejsca.
    [many] Znaleziono { $count } miejsc.
   *[other] Znaleziono { $count } miejsca.
 }
plain-which-on-paper = Które miejsca zapisać na Pana/Pani kartce? Proszę wpisać numery, ze spacją między nimi.
plain-on-paper = To jest na Pana/Pani kartce:
plain-your-code = Pana/Pani kod: { $code }.
plain-stopped-kept = Zakończono. Pana/Pani odpowiedzi zostały zachowane.
plain-stopped-nothing = Zakończono. Nic nie zostało zachowane.

## Als de letters ontbreken

slip-script-missing = Tu powinien być ten sam tekst. Język: { $language }. Na tym komputerze brakuje liter tego języka.

## Toestemming: wie wat mag weten

consent-title = Kto może co wiedzieć?
consent-intro = To Pana/Pani decyzja. Na wszystko można powiedzieć „nie”. I tak pomożemy.
consent-party-informal = wolontariusze z okolicy
consent-party-formal = osoby, które pomagają zawodowo (hulpverleners)
consent-party-doctor = Pana/Pani lekarz rodzinny (huisarts)
consent-ask = Co nam wolno robić? To dotyczy: { $party }
choice-purpose-ask = Mówić, jakiej pomocy szukam
choice-purpose-story = Mówić, co się u mnie dzieje
choice-purpose-contact = Mówić, jak się nazywam i jak można się ze mną skontaktować
choice-purpose-report = Dowiadywać się od nich, jak idzie
consent-nothing = Żadna z tych rzeczy
consent-giver = Kto to mówi?
choice-giver-self = Ja osobiście
choice-giver-partner = Mój mąż, moja żona, mój partner lub moja partnerka
choice-giver-child = Mój syn lub moja córka
choice-giver-parent = Mój ojciec lub moja matka
choice-giver-family = Ktoś inny z mojej rodziny
choice-giver-representative = Mój opiekun prawny lub przedstawiciel, wyznaczony przez sąd (mentor, bewindvoerder, voogd)
consent-back = Powtórzę, żeby sprawdzić. To dotyczy: { $party }
consent-may = Wolno nam: { $purpose }
consent-may-not = Nie wolno nam: { $purpose }
consent-right = Czy to się zgadza?
choice-consent-right-yes = Tak, zgadza się
choice-consent-right-no = Nie, ma być inaczej
consent-stop-any-time = Zawsze można to przerwać. Wystarczy nam powiedzieć, a od razu przestaniemy.
consent-given-by = Kiedy to powiedziano: { $date }. Kto: { $giver }
consent-stop = Czy chce Pan/Pani to przerwać?
consent-stopped = Już tego nie robimy. To dotyczy: { $party }
consent-told = To już powiedzieliśmy: { $purpose }. Kiedy: { $date }. Nie możemy tego cofnąć.
consent-told-nothing = Jeszcze nic nie powiedzieliśmy.
slip-consent = Pan/Pani na to pozwala. To dotyczy: { $party }. Co nam wolno: { $purpose }

## Uw rechten: zien, verbeteren, wissen

question-keep-months = Zachowujemy tylko odpowiedzi, do { $months ->
    [one] { $months } miesiąca
    [few] { $months } miesięcy
    [many] { $months } miesięcy
   *[other] { $months } miesiąca
 } po ostatnim kontakcie. Widzą je tylko wolontariusze tego punktu. Wszystkiego można odmówić.
rights-title = Wszystko, co o Panu/Pani zachowujemy
rights-intro = To o Panu/Pani zachowujemy. Coś się nie zgadza? Proszę nam powiedzieć, a my to poprawimy.
rights-until = Jak długo to zachowujemy? Do dnia: { $date }. Potem to usuniemy.
rights-answers = Pana/Pani odpowiedzi
rights-chosen = Co razem wybraliśmy
rights-consents = Co wolno nam o Panu/Pani mówić
rights-consents-none = Tu nie ma jeszcze Pana/Pani decyzji. Nikomu nic nie mówimy.
rights-told = Co powiedzieliśmy
rights-told-none = Nikomu nic nie powiedzieliśmy.
rights-told-line = Kiedy: { $date }. Kto się dowiedział: { $party }. Co: { $purpose }
rights-looked = Kto to oglądał
rights-looked-line = Kiedy: { $date }. Wolontariusz tego punktu: { $what }
access-viewed = przeczytano
access-continued = kontynuowano rozmowę
access-printed = wydrukowano
access-exported = wydano jako plik
access-corrected = poprawiono
rights-corrected = Kiedy poprawiono: { $date }. Stara odpowiedź jest usunięta.
rights-erase = Można poprosić o usunięcie wszystkiego. Zrobimy to od razu.
receipt-title = Wszystko jest usunięte
receipt-erased = Usunęliśmy wszystko, co o Panu/Pani zachowaliśmy. Kiedy: { $date }.
receipt-copies = Kopii na tym komputerze też już nie ma. Czy jest to jeszcze w starej kopii zapasowej? Jeśli kiedyś ją przywrócimy, usuniemy to także tam.
receipt-told = Tego, co już powiedzieliśmy innym, nie możemy cofnąć.
receipt-no-name = Na tej kartce nie ma nic o Panu/Pani.
receipt-number = Numer tego potwierdzenia: { $number }
