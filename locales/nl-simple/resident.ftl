# Teksten voor het gesprek met de bewoner.
# Korte zinnen, gewone woorden, "u". Geen telefoonnummers; getallen alleen bij leeftijden.

## Onderdelen van het gesprek

section-begin = Eerst dit
section-who = Wie is er
section-reason = Waarom komt u
section-danger = Wat kan niet wachten
section-topics = Uw vraag
section-person = Wat past bij u
section-helpers = Wie helpt u al
section-likes = Wat vindt u leuk
section-share = Wie mag het weten
section-contact = Later praten

## Overal

choice-unknown = Ik weet het niet
choice-declined = Dat zeg ik liever niet
choice-yes-no-yes = Ja
choice-yes-no-no = Nee

## Voor we beginnen

question-keep = U vertelt ons iets. Mogen wij dat bewaren?
    .hint = Wij bewaren alleen uw antwoorden. Niet langer dan een jaar na het laatste contact. Alleen onze vrijwilligers zien ze. U mag altijd nee zeggen.
choice-keep-keep = Ja, bewaar mijn antwoorden
choice-keep-nothing = Nee, bewaar niets

## Wie is er

question-for-whom = Voor wie is de hulp?
choice-for-whom-self = Voor mij
choice-for-whom-other = Voor iemand anders
choice-for-whom-carer = Ik zorg voor iemand. Ik wil hulp

question-sent-by = Wie zei dat u hier kunt komen?
    .hint = Wij kunnen zeggen dat u hier was. Alleen als u dat wilt.
choice-sent-by-nobody = Niemand, ik kom zelf
choice-sent-by-doctor = De dokter (huisarts) of de praktijk
choice-sent-by-school = School
choice-sent-by-municipality = De gemeente
choice-sent-by-neighbour = Een buur of iemand die ik ken
choice-sent-by-other = Iemand anders

question-at-table = Wie is met u meegekomen?
    .hint = U mag ook alleen met ons praten.
choice-at-table-nobody = Niemand, ik ben alleen
choice-at-table-family = Familie
choice-at-table-friend = Een vriend of vriendin
choice-at-table-interpreter = Iemand die vertaalt (tolk)
choice-at-table-professional = Iemand die helpt als werk (hulpverlener)
choice-at-table-child = Een kind

question-at-table-child = Het kind vertaalt nu. Kan iemand anders dat doen?
    .hint = Voor een kind is dit moeilijk. Een volwassene is beter. Dat mag ook met de telefoon.

## Waarvoor u komt

question-story = Waarom komt u? Vertel het maar.
    .hint = U mag het kort zeggen.

question-topics = Waar wilt u hulp bij?
    .hint = U mag meer kiezen. U mag een plaatje aanwijzen.
choice-topics-money = Geld en schulden
choice-topics-letters = Brieven en formulieren
choice-topics-rights = Uitkering en rechten
choice-topics-housing = Huis en huur
choice-topics-food = Eten, kleren en spullen
choice-topics-health = Gezondheid en de dokter
choice-topics-home = Hulp in huis
choice-topics-mobility = Ergens naartoe gaan
choice-topics-mind = Stress en verdriet
choice-topics-contact = Mensen ontmoeten
choice-topics-meaning = Praten over het leven, iets doen voor een ander
choice-topics-language = Nederlands leren
choice-topics-digital = Telefoon en computer
choice-topics-work = Werk en vrijwilligerswerk
choice-topics-children = Kinderen
choice-topics-caring = Ik zorg voor iemand
choice-topics-safety = Veilig zijn
choice-topics-residence = Nieuw in Nederland, of vragen over blijven

## Wat niet kan wachten

question-safe-now = Bent u nu veilig? Hier en thuis?
    .hint = U hoeft niet te zeggen waarom. Later mag ook.

question-unsafe-where = Wilt u zeggen waar het niet veilig is?
    .hint = U mag wijzen. U mag ook niets zeggen.
choice-unsafe-where-home = In mijn huis
choice-unsafe-where-here = Hier, nu
choice-unsafe-where-street = Buiten of in de buurt
choice-unsafe-where-child = Voor een kind
choice-unsafe-where-elder = Voor een oudere persoon die ik ken

question-urgent = Is er haast? Moet er vandaag of morgen iets gebeuren?
    .hint = Daar beginnen we mee.
choice-urgent-none = Nee, het kan later
choice-urgent-eviction = Ik moet uit mijn huis
choice-urgent-cut-off = Gas, stroom of water doet het niet meer
choice-urgent-food = Er is geen eten
choice-urgent-bed = Ik heb vannacht geen plek om te slapen
choice-urgent-medicine = Ik heb geen medicijnen meer
choice-urgent-confused = Iemand doet opeens heel vreemd (in de war)

question-eviction-date = Wanneer moet u uit uw huis?
    .hint = We kijken samen in de brief. Geen brief of datum? Sla dit over.

question-cut-off = Doen gas, stroom en water het nog?
choice-cut-off-on = Ja, alles doet het
choice-cut-off-warned = Ja, maar ik kreeg een brief. Het kan stoppen
choice-cut-off-off = Nee, iets doet het niet meer

question-eaten = Hebt u vandaag genoeg eten?
    .hint = Ook voor de mensen in uw huis.

question-sleep-tonight = Hebt u vannacht een plek om te slapen?
    .hint = Slaapt u bij een vriend? Kies dan ja.

question-medicine = Hebt u genoeg medicijnen voor vandaag?
    .hint = U hoeft niet te zeggen welke. Hebt u geen medicijnen nodig? Kies ja.

## Geld en schulden

question-money-what = Wat is het probleem met geld?
    .hint = U mag meer kiezen. Veel mensen hebben dit.
choice-money-what-debts = Ik heb schulden
choice-money-what-budget = Ik heb te weinig geld voor de maand
choice-money-what-bills = Ik kan een rekening niet betalen
choice-money-what-bailiff = De deurwaarder schrijft of komt bij mij
choice-money-what-emergency = Ik heb nu geen geld voor wat echt nodig is

question-money-behind = Wat hebt u te laat of nog niet betaald?
choice-money-behind-none = Niets, ik heb alles betaald
choice-money-behind-rent = De huur
choice-money-behind-energy = Gas, stroom of water
choice-money-behind-insurance = De zorgverzekering
choice-money-behind-other = Iets anders

## Brieven en formulieren

question-letters-what = Wat wilt u met de brief of het formulier?
    .hint = Hebt u de brief bij u? Leg de brief op tafel.
choice-letters-what-understand = Ik wil weten wat er staat
choice-letters-what-forms = Een formulier invullen
choice-letters-what-reply = Een antwoord schrijven
choice-letters-what-tax = Hulp met belasting
choice-letters-what-order = Mijn papieren netjes bij elkaar

question-letters-date = Voor welke dag moet het klaar zijn?
    .hint = We zoeken de dag samen in de brief. Staat er geen dag? Sla dit over.

## Uitkering en recht

question-rights-what = Waar is uw vraag over?
choice-rights-what-benefit = Een uitkering
choice-rights-what-allowance = Toeslagen (extra geld van de overheid)
choice-rights-what-minima = Hulp als ik weinig geld heb
choice-rights-what-objection = Er is iets besloten. Ik vind dat niet goed
choice-rights-what-legal-advice = Ik wil praten met iemand die de wet kent

question-rights-meeting = Hebt u binnenkort een gesprek? Wilt u dat iemand meegaat?
    .hint = Bijvoorbeeld bij de gemeente, over hulp of een uitkering.

## Wonen

question-housing-what = Wat is het probleem met uw huis?
choice-housing-what-rent = Ik kan de huur niet goed betalen
choice-housing-what-eviction = Ik moet misschien mijn huis uit
choice-housing-what-search = Ik zoek een huis of kamer
choice-housing-what-repair = Er is iets kapot of nat
choice-housing-what-neighbours = Er is ruzie of een probleem met de buren

question-rent-behind = Moet u nog huur betalen van vorige maanden?
    .hint = Dan zoeken we ook hulp met betalen.

## Eten, kleding en spullen

question-food-what = Wat hebt u nodig?
choice-food-what-parcel = Boodschappen of een pakket met eten (voedselpakket)
choice-food-what-meal = Warm eten
choice-food-what-clothes = Kleren
choice-food-what-furniture = Meubels of spullen voor in huis
choice-food-what-child-goods = Spullen voor een kind

question-food-together = Wilt u samen met andere mensen eten?

## Gezondheid

question-health-what = Waar wilt u hulp bij?
    .hint = U hoeft niet te zeggen welke ziekte u hebt.
choice-health-what-gp = Een dokter (huisarts) zoeken of spreken
choice-health-what-insurance = Vragen over zorgverzekering
choice-health-what-nursing = Hulp bij wassen, wond of medicijnen
choice-health-what-exercise = Meer lopen of sporten
choice-health-what-memory = Ik vergeet veel

question-health-doctor = Hebt u een dokter (huisarts)?

## Hulp in huis

question-home-what = Welke hulp wilt u thuis?
choice-home-what-cleaning = Schoonmaken
choice-home-what-shopping = Boodschappen doen
choice-home-what-odd-jobs = Kleine klussen en de tuin
choice-home-what-meals = Koken, of iemand brengt eten
choice-home-what-adaptation = Mijn huis makkelijker en veiliger maken

question-home-stairs = Is de trap, het bad of een drempel moeilijk voor u?
    .hint = Of bent u bang om te vallen?

## Ergens komen

question-mobility-what = U wilt ergens naartoe. Wat helpt u?
choice-mobility-what-transport = Vervoer: een auto, taxi of bus
choice-mobility-what-accompany = Iemand die met mij meegaat
choice-mobility-what-aids = Iets dat helpt bij lopen, zoals een rollator
choice-mobility-what-indoors = Hulp bij lopen in huis

question-mobility-out = Komt u vaak genoeg buiten?

## Zorgen, stress en verdriet

question-mind-what = Wat is moeilijk voor u?
    .hint = Kies wat het beste past. U hoeft niet te zeggen waarom.
choice-mind-what-stress = Ik heb stress, denk te veel of slaap slecht
choice-mind-what-low = Ik ben verdrietig of voel niets
choice-mind-what-grief = Iemand is dood of weg. Ik mis die persoon
choice-mind-what-addiction = Drinken, drugs, gokken of gamen
choice-mind-what-recovery = Ik wil dat het weer beter gaat
choice-mind-what-relative = Het gaat niet goed met iemand die ik ken

question-mind-dark = Denkt u soms: ik wil niet meer leven?
    .hint = Dit vragen wij aan iedereen die het moeilijk heeft. U mag het eerlijk zeggen.

question-mind-doctor = Weet uw dokter (huisarts) dit?

## Mensen ontmoeten

question-contact-what = Wat wilt u graag?
choice-contact-what-coffee = Ergens koffie drinken
choice-contact-what-buddy = Een maatje: iemand die iets met u doet
choice-contact-what-group = Een groep, of samen iets doen
choice-contact-what-phone = Iemand die mij soms belt
choice-contact-what-visits = Iemand die naar mijn huis komt

question-contact-first-time = Wilt u dat iemand de eerste keer meegaat?

## Zin en iets voor een ander doen

question-meaning-what = Wat wilt u graag doen?
choice-meaning-what-talk = Praten over het leven
choice-meaning-what-faith = Een plek om te bidden of stil te zijn
choice-meaning-what-culture = Muziek, kunst of cultuur
choice-meaning-what-nature = Tuin, dieren of natuur
choice-meaning-what-helping = Iets doen voor een ander
choice-meaning-what-skills = Laten zien wat ik kan

question-meaning-grow = Wilt u dit later misschien doen als werk?
    .hint = Dat hoeft niet. Het mag ook gewoon leuk zijn.

## Nederlands leren

question-language-what = Wat zoekt u?
choice-language-what-dutch = Nederlands leren vanaf het begin
choice-language-what-practice = Nederlands praten en oefenen
choice-language-what-reading = Beter lezen en schrijven
choice-language-what-course = Een cursus (les in een groep)

question-language-for = Waarvoor wilt u Nederlands leren?
choice-language-for-daily = Voor elke dag, in de buurt
choice-language-for-letters = Brieven en afspraken
choice-language-for-work = Werk
choice-language-for-children = School van de kinderen

## Telefoon en computer

question-digital-what = Waar wilt u hulp bij?
choice-digital-what-device = Ik heb een computer of telefoon nodig
choice-digital-what-digid = DigiD en websites van de overheid
choice-digital-what-course = Leren werken met de computer
choice-digital-what-phone = Mijn telefoon begrijpen

question-digital-have = Hebt u een goede telefoon of computer?

## Werk en vrijwilligerswerk

question-work-what = Wat wilt u?
choice-work-what-job = Betaald werk (ik krijg geld)
choice-work-what-volunteering = Vrijwilligerswerk (ik krijg geen geld)
choice-work-what-learning-place = Een plek waar ik werk en leer
choice-work-what-skills = Weten wat ik kan
choice-work-what-business = Zelf een bedrijf beginnen

question-work-benefit = U hebt een uitkering. Wilt u eerst weten wat er gebeurt als u werkt?
    .hint = Vraag dit voor u begint.

## Kinderen en opvoeden

question-children-what = Waar gaat het over?
choice-children-what-upbringing = Kinderen opvoeden
choice-children-what-homework = School en huiswerk
choice-children-what-play = Spelen, sport en leuke dingen
choice-children-what-baby = Zwanger, of een baby
choice-children-what-teen = Een kind van 12 jaar of ouder

question-children-age = Hoe oud is het kind?
    .hint = Meer kinderen? Kies het kind waar het nu over gaat.

## Zorgen voor iemand

question-caring-what = Wat helpt u?
    .hint = U zorgt voor iemand. Wij denken ook aan u.
choice-caring-what-support = Iemand die met mij meedenkt
choice-caring-what-respite = Soms vrij: iemand anders zorgt
choice-caring-what-overview = Hulp om alles te regelen
choice-caring-what-dementia = Ik zorg voor iemand die veel vergeet
choice-caring-what-young = Ik ben jong en help veel thuis

question-caring-hours = Hoeveel uur per week zorgt u voor iemand?
    .hint = Ook regelen en in de nacht opletten telt mee. U hoeft het niet precies te weten.

question-caring-rest = Hebt u genoeg tijd en rust voor uzelf?

## Veilig zijn

question-safety-what = Wat is niet goed of niet veilig?
    .hint = U kiest wat u vertelt.
choice-safety-what-home = Ruzie, bang maken of slaan in huis
choice-safety-what-child = Het gaat niet goed met een kind
choice-safety-what-elder = Iemand is niet goed voor een oudere persoon
choice-safety-what-street = De straat of de buurt

question-safety-place = Kunt u vandaag naar een plek waar u veilig bent?

## Nieuw hier of vragen over verblijf

question-residence-what = Waar wilt u hulp bij?
    .hint = U hoeft geen papieren te laten zien. Wij vragen dat nooit.
choice-residence-what-status = Vragen over blijven in Nederland
choice-residence-what-newcomer = Ik ben nieuw hier en wil alles leren kennen
choice-residence-what-no-papers-asked = Hulp waar niemand papieren vraagt
choice-residence-what-family = Ik wil dat mijn familie hierheen komt

question-residence-guide = Wilt u dat iemand u de buurt laat zien?

## Wat bij u past

question-neighbourhood = Waar woont u? Welke buurt?
    .hint = De naam van de buurt of een plein is genoeg. Uw adres hoeft niet.

question-postcode = Wat zijn de cijfers van uw postcode?
    .hint = Alleen de cijfers, niet de letters. Dan zoeken wij dichtbij.

question-age-band = Hoe oud bent u ongeveer?
    .hint = Sommige plekken zijn voor jonge mensen, andere voor oudere mensen.
choice-age-band-under-18 = Jonger dan 18 jaar
choice-age-band-18-26 = 18 tot en met 26 jaar
choice-age-band-27-66 = 27 tot en met 66 jaar
choice-age-band-67-plus = 67 jaar of ouder

question-languages = Welke talen spreekt u?
    .hint = U mag meer kiezen.
choice-languages-nl = Nederlands
choice-languages-en = Engels
choice-languages-tr = Turks
choice-languages-ar = Arabisch
choice-languages-rif = Berbers (Tarifit)
choice-languages-fa = Farsi of Dari
choice-languages-ti = Tigrinya
choice-languages-so = Somalisch
choice-languages-pl = Pools
choice-languages-uk = Oekraïens
choice-languages-es = Spaans
choice-languages-fr = Frans
choice-languages-zh = Chinees
choice-languages-pap = Papiaments
choice-languages-hi = Hindi
choice-languages-ur = Urdu
choice-languages-ro = Roemeens
choice-languages-bg = Bulgaars
choice-languages-pt = Portugees
choice-languages-ru = Russisch
choice-languages-am = Amhaars
choice-languages-ku = Koerdisch
choice-languages-other = Een andere taal

question-walk = Hoe ver kunt u goed lopen?
    .hint = Met een stok of rollator is ook goed.
choice-walk-five-minutes = Een klein stukje, vijf minuten
choice-walk-ten-minutes = Tien minuten
choice-walk-twenty-minutes = Twintig minuten
choice-walk-far = Ver, dat gaat goed
choice-walk-wheels = Ik ga met fiets, scootmobiel, bus of auto
choice-walk-at-home = Ik kom bijna nooit buiten

question-wishes = Wat vindt u belangrijk als iemand u helpt?
    .hint = U mag meer kiezen. U mag ook niets kiezen.
choice-wishes-woman = Een vrouw helpt mij
choice-wishes-man = Een man helpt mij
choice-wishes-own-language = Iemand die mijn taal spreekt
choice-wishes-at-home = De hulp komt naar mijn huis
choice-wishes-alone = Met één persoon, niet in een groep
choice-wishes-group = In een groep

question-group-for = Welke plek past bij u?
    .hint = Kies wat u goed vindt. U mag dit overslaan.
choice-group-for-women = Voor vrouwen
choice-group-for-men = Voor mannen
choice-group-for-young = Voor jonge mensen
choice-group-for-older = Voor oudere mensen
choice-group-for-parents = Voor ouders
choice-group-for-newcomers = Voor mensen die nieuw zijn in Nederland
choice-group-for-students = Voor studenten
choice-group-for-disability = Voor mensen met een beperking (handicap)
choice-group-for-lgbt = Voor lhbti+ mensen

question-when = Wanneer kunt u?
choice-when-morning = In de ochtend
choice-when-afternoon = In de middag
choice-when-evening = In de avond
choice-when-weekend = In het weekend

## Wie u al helpt

question-helpers = Wie helpt u al? Of wie hielp u vroeger?
    .hint = U mag meer mensen noemen.

question-helper-who = Wie is dat?
choice-helper-who-family = Familie
choice-helper-who-friend = Een vriend of vriendin
choice-helper-who-neighbour = Een buur
choice-helper-who-volunteer = Een vrijwilliger
choice-helper-who-professional = Iemand die helpt als werk (hulpverlener)
choice-helper-who-other = Iemand anders

question-helper-what = Wat doet die persoon voor u?
    .hint = U mag ook de plek zeggen, zoals een buurthuis.

question-helper-earlier-good = Was die hulp goed?

question-not-involve = Wie mag dit niet weten?
    .hint = Wij praten niet met die persoon of plek. Niemand? Sla dit over.

## Wat u graag doet

question-likes = Wat doet u graag? Wat kunt u goed?
    .hint = Andere mensen zijn daar blij mee.
choice-likes-cooking = Koken of bakken
choice-likes-handcraft = Naaien, breien of knutselen
choice-likes-language = Mijn taal spreken of vertalen
choice-likes-gardening = Werken in de tuin
choice-likes-company = Bij iemand zijn en praten
choice-likes-odd-jobs = Dingen maken of repareren
choice-likes-music = Muziek of zingen
choice-likes-childcare = Op kinderen passen
choice-likes-computer = Helpen met telefoon of computer

question-can-offer = Wat wilt u daarmee doen voor een ander?
    .hint = Klein is goed. Niets is ook goed.

## Wie wat mag weten

question-share = Wij zoeken hulp voor u. Met wie mogen wij over u praten?
    .hint = Wij vragen het u altijd nog een keer. Voor elke plek apart.
choice-share-none = Met niemand
choice-share-informal = Met vrijwilligers in de buurt
choice-share-formal = Met hulpverleners (helpen is hun werk)
choice-share-doctor = Met mijn dokter (huisarts)

## Later contact

question-contact-ok = Mogen wij later vragen hoe het gaat?
    .hint = Zegt u nee? Dan bellen, schrijven of komen wij niet. U mag altijd terugkomen.
choice-contact-ok-yes = Ja, dat mag
choice-contact-ok-no = Nee, liever geen contact

question-contact-how = Hoe doen we dat?
choice-contact-how-phone = Bellen
choice-contact-how-message = Een bericht sturen
choice-contact-how-visit = Naar mijn huis komen
choice-contact-how-desk = Ik kom hier terug

question-contact-number = Op welk nummer of adres mag dat?

question-contact-safe-time = Wanneer kunt u rustig praten?
    .hint = Wilt u dat niemand het hoort? Kies dan een tijd dat u alleen bent.

question-safety-on-paper = Wilt u dit op papier meenemen?
    .hint = Kan iemand het papier vinden die het niet mag zien? Kies dan nee. Nee is altijd goed.

## Onderwerpen

domain-money = Geld en schulden
domain-letters = Brieven en formulieren
domain-rights = Uitkering en rechten
domain-housing = Huis en huur
domain-food = Eten, kleren en spullen
domain-health = Gezondheid en de dokter
domain-home = Hulp in huis
domain-mobility = Ergens naartoe gaan
domain-mind = Stress en verdriet
domain-contact = Mensen ontmoeten
domain-meaning = Praten over het leven, iets doen voor een ander
domain-language = Nederlands leren
domain-digital = Telefoon en computer
domain-work = Werk en vrijwilligerswerk
domain-children = Kinderen
domain-caring = Zorgen voor iemand
domain-safety = Veilig zijn
domain-residence = Nieuw in Nederland, of vragen over blijven

## Waar hulp bij kan

need-money-debts = Hulp bij schulden
need-money-budget = Genoeg geld voor de maand
need-money-bills = Rekeningen betalen
need-money-bailiff = Hulp bij de deurwaarder
need-money-emergency = Geld voor wat u nu echt nodig hebt

need-letters-understand = Weten wat er in een brief staat
need-letters-forms = Formulieren invullen
need-letters-reply = Een brief terug schrijven
need-letters-tax = Hulp bij de belasting
need-letters-order = Papieren netjes bij elkaar

need-rights-benefit = Vragen over een uitkering
need-rights-allowance = Vragen over toeslagen
need-rights-minima = Hulp als u weinig geld hebt
need-rights-objection = Er is iets besloten en u vindt dat niet goed
need-rights-legal-advice = Praten met iemand die de wet kent

need-housing-rent = De huur betalen
need-housing-eviction = In uw huis kunnen blijven
need-housing-search = Een huis of kamer zoeken
need-housing-repair = Iets kapot of nat in huis
need-housing-neighbours = Problemen met de buren

need-food-parcel = Boodschappen of een pakket met eten (voedselpakket)
need-food-meal = Warm eten
need-food-clothes = Kleren
need-food-furniture = Meubels en spullen voor in huis
need-food-child-goods = Spullen voor kinderen

need-health-gp = Praten met een dokter (huisarts)
need-health-insurance = Vragen over de zorgverzekering
need-health-nursing = Hulp bij wassen, wond of medicijnen
need-health-exercise = Meer lopen of sporten
need-health-memory = Hulp als u veel vergeet

need-home-cleaning = Schoonmaken in huis
need-home-shopping = Boodschappen doen
need-home-odd-jobs = Kleine klussen en de tuin
need-home-meals = Koken, of iemand brengt eten
need-home-adaptation = Een huis dat veiliger en makkelijker is

need-mobility-transport = Vervoer: een auto, taxi of bus
need-mobility-accompany = Iemand die met u meegaat
need-mobility-aids = Iets dat helpt bij lopen, zoals een rollator
need-mobility-indoors = Lopen in huis

need-mind-stress = Stress en te veel denken
need-mind-low = Hulp als u verdrietig bent of niets voelt
need-mind-grief = Verdriet, of iemand missen
need-mind-addiction = Minder drinken, drugs of gokken
need-mind-recovery = Hulp zodat het weer beter gaat
need-mind-relative = Het gaat slecht met iemand die u kent

need-contact-coffee = Een plek voor koffie en praten
need-contact-buddy = Een maatje: iemand die iets met u doet
need-contact-group = Een groep, of samen iets doen
need-contact-phone = Iemand die u soms belt
need-contact-visits = Iemand die naar uw huis komt

need-meaning-talk = Praten over het leven
need-meaning-faith = Een plek om te bidden of stil te zijn
need-meaning-culture = Muziek, kunst en cultuur
need-meaning-nature = Tuin, dieren en natuur
need-meaning-helping = Iets doen voor een ander
need-meaning-skills = Laten zien wat u kunt

need-language-dutch = Nederlands leren
need-language-practice = Nederlands praten en oefenen
need-language-reading = Beter lezen en schrijven
need-language-course = Een cursus (les in een groep)

need-digital-device = Een computer of telefoon
need-digital-digid = Hulp met DigiD en websites
need-digital-course = Leren werken met de computer
need-digital-phone = Uw telefoon leren gebruiken

need-work-job = Betaald werk (u krijgt geld)
need-work-volunteering = Vrijwilligerswerk (u krijgt geen geld)
need-work-learning-place = Een plek waar u werkt en leert
need-work-skills = Weten wat u kunt
need-work-business = Zelf een bedrijf beginnen

need-children-upbringing = Kinderen opvoeden
need-children-homework = School en huiswerk
need-children-play = Spelen, sport en leuke dingen
need-children-baby = Zwanger, of een baby
need-children-teen = Vragen over kinderen van 12 jaar of ouder

need-caring-support = Hulp als u voor iemand zorgt
need-caring-respite = Soms vrij: iemand anders zorgt
need-caring-overview = Hulp om alles te regelen
need-caring-dementia = Zorgen voor iemand die veel vergeet
need-caring-young = Jong zijn en veel helpen thuis

need-safety-home = Veilig zijn thuis
need-safety-child = Een veilig thuis voor een kind
need-safety-elder = Een oudere persoon die niet veilig is
need-safety-street = Veilig zijn in de buurt

need-residence-status = Vragen over blijven in Nederland
need-residence-newcomer = Nieuw zijn en alles leren kennen
need-residence-undocumented = Hulp waar niemand papieren vraagt
need-residence-family = Uw familie hierheen laten komen

## Wat zij doen

role-listen = luisteren
role-visit = naar uw huis komen
role-go-along = met u meegaan
role-explain-letters = zeggen wat er in een brief staat
role-fill-forms = formulieren invullen
role-sort-papers = papieren netjes maken
role-budget-coaching = helpen om genoeg geld te houden
role-debt-arrangement = schulden regelen
role-legal-advice = zeggen wat uw rechten zijn
role-mediate = helpen bij ruzie
role-practical-help = helpen met kleine dingen
role-cook-together = samen koken
role-eat-together = samen eten
role-activities = samen dingen doen
role-talk-group = praten in een groep
role-language-practice = Nederlands oefenen
role-teach = les geven
role-digital-help = helpen met telefoon en computer
role-job-coaching = helpen bij werk zoeken
role-find-volunteer-work = vrijwilligerswerk zoeken
role-respite = even zorgen, dan bent u vrij
role-personal-care = helpen met wassen en aankleden
role-nursing = zorgen voor een wond of medicijnen
role-treatment = behandelen (zoals een dokter)
role-diagnosis = kijken welke ziekte iemand heeft
role-crisis-help = meteen helpen als het heel slecht gaat
role-safety-plan = een plan maken om veilig te zijn
role-decide-entitlement = beslissen of u geld of hulp krijgt
role-give-money = geld geven
role-give-goods = spullen of eten geven
role-transport = u brengen en halen
role-refer-on = zeggen waar andere hulp is
role-coordinate = zorgen dat alle hulp goed samen gaat
role-home-visit = bij u thuis kijken wat nodig is
role-phone-contact = u bellen
role-translate = vertalen
role-childcare = op kinderen passen
role-homework-help = helpen met huiswerk
role-moving-help = helpen verhuizen

## Voor wie

audience-everyone = iedereen
audience-older = oudere mensen
audience-young = jonge mensen
audience-women = vrouwen
audience-men = mannen
audience-parents = ouders
audience-carers = mensen die voor iemand zorgen
audience-newcomers = mensen die nieuw zijn in Nederland
audience-low-income = mensen met weinig geld
audience-jobseekers = mensen die werk zoeken
audience-lgbt = lhbti+ mensen
audience-disability = mensen met een beperking (handicap)
audience-students = studenten
audience-undocumented = mensen zonder papieren
audience-children = kinderen

## Hoe u er komt

access-walk-in = U kunt gewoon komen.
access-call-first = Bel eerst. Maak een afspraak.
access-referrer = Iemand moet u aanmelden, zoals de dokter (huisarts).
access-assessment = Eerst is er een gesprek over wat u nodig hebt.

## Soort plek

setting-local-informal = Mensen uit de buurt
setting-organised-informal = Vrijwilligers van een organisatie
setting-formal = Mensen die dit doen als werk
form-individual = Met één persoon
form-collective = Met andere mensen
reach-neighbourhood = In de buurt
reach-district = In dit deel van de stad
reach-city = In de hele stad
reach-national = In heel Nederland

## Wat er welkom is

welcome-cooking = koken of bakken
welcome-handcraft = naaien, breien of knutselen
welcome-language = uw taal spreken of vertalen
welcome-gardening = werken in de tuin
welcome-company = bij iemand zijn en praten
welcome-odd-jobs = dingen maken of repareren
welcome-music = muziek of zingen
welcome-childcare = op kinderen passen
welcome-computer = helpen met telefoon of computer

## Als het niet kan wachten: uit huis moeten

card-eviction-title = Iemand moet uit huis
card-eviction-do-1 = Lees samen de brief. Zoek de datum. Zoek wie de brief schreef.
card-eviction-do-2 = Haal er nu een hulpverlener bij voor wonen of schulden. Bel samen, vandaag nog.
card-eviction-do-3 = Bel daarna samen de verhuurder of de deurwaarder. Vraag wat nog kan.
card-eviction-say = Wij bellen nu samen. U hoeft dit niet alleen te doen.
card-eviction-have = De brief, het huurcontract en de laatste betalingen, als die er zijn.
card-eviction-not-alone = Maak niet alleen een afspraak over betalen. Dat doet een hulpverlener. Zeg ook niet dat het goed komt.

## Als het niet kan wachten: afgesloten

card-cut-off-title = Geen gas, stroom of water
card-cut-off-do-1 = Vraag: is er een baby, een zieke of een oudere persoon in huis? Is er een apparaat voor een zieke dat stroom nodig heeft?
card-cut-off-do-2 = Bel samen het bedrijf van gas, stroom of water. Zeg dat er hulp is.
card-cut-off-do-3 = Haal er vandaag een hulpverlener voor schulden bij.
card-cut-off-say = Dit is heel vervelend. Wij zoeken vandaag samen iemand die kan helpen.
card-cut-off-have = De laatste brief of rekening. Daar staat het klantnummer op.
card-cut-off-not-alone = Maak gas, stroom of water niet zelf weer aan. Beloof niet dat iemand betaalt.

## Als het niet kan wachten: geen eten

card-no-food-title = Geen eten
card-no-food-do-1 = Geef eerst eten en drinken, als dat hier kan.
card-no-food-do-2 = Bel samen een plek die vandaag eten of boodschappen geeft.
card-no-food-do-3 = Haal er een hulpverlener bij. Dan is er morgen ook eten.
card-no-food-say = Goed dat u het zegt. Eerst eten. Daarna kijken we verder.
card-no-food-have = Voor hoeveel mensen is het? Zijn er kleine kinderen? Wat mag iemand niet eten?
card-no-food-not-alone = Geef geen eigen geld. Zoek samen een plek die vaker helpt.

## Als het niet kan wachten: geen slaapplek

card-no-bed-title = Vannacht geen plek om te slapen
card-no-bed-do-1 = Vraag: zijn er kinderen bij? Is er familie of een vriend waar het veilig is?
card-no-bed-do-2 = Haal er nu een hulpverlener bij. Bel samen de opvang van de gemeente.
card-no-bed-do-3 = Spreek af waar iemand wacht tot er een antwoord is. Laat niemand op straat wachten.
card-no-bed-say = U mag hier blijven. Wij zoeken samen een plek voor vannacht.
card-no-bed-have = Waar sliep iemand vannacht? Wie komt mee? Welke medicijnen moeten mee?
card-no-bed-not-alone = Neem niemand mee naar uw huis. Beloof geen bed.

## Als het niet kan wachten: niet veilig thuis

card-unsafe-home-title = Niet veilig thuis
card-unsafe-home-do-1 = Praat rustig verder op een plek waar niemand luistert. Kwam er iemand mee? Vraag die vriendelijk om even weg te gaan.
card-unsafe-home-do-2 = Is er nu gevaar? Bel meteen het noodnummer.
card-unsafe-home-do-3 = Geen gevaar op dit moment? Bel de hulpverlener of Veilig Thuis en vraag wat u kunt doen. Een naam hoeft niet.
card-unsafe-home-say = Ik geloof u. U kiest wat u vertelt. Wij kijken rustig samen.
card-unsafe-home-have = Een stille kamer, een telefoon, en een veilige tijd om terug te bellen.
card-unsafe-home-not-alone = Praat hier niet over met de ander. Ga niet mee naar huis. Geef geen papier mee zonder te vragen.

## Als het niet kan wachten: een kind niet veilig

card-child-unsafe-title = Een kind is niet veilig
card-child-unsafe-do-1 = Is er nu gevaar voor het kind? Bel meteen het noodnummer.
card-child-unsafe-do-2 = Haal er meteen een hulpverlener of de coördinator bij.
card-child-unsafe-do-3 = Bel samen Veilig Thuis en vraag wat u kunt doen. Namen hoeven niet.
card-child-unsafe-say = Goed dat u dit vertelt. Wij halen er iemand bij die weet wat helpt.
card-child-unsafe-have = Wat zag u zelf? Wat hoorde u? Wanneer was dat? Gebruik gewone woorden.
card-child-unsafe-not-alone = Stel het kind niet veel vragen. Beloof niet dat het geheim blijft. Beslis dit niet alleen.

## Als het niet kan wachten: niet meer willen leven

card-suicide-title = Iemand wil niet meer leven
card-suicide-do-1 = Blijf bij de persoon. Blijf rustig. U mag het gewoon vragen: denkt u aan zelfmoord?
card-suicide-do-2 = Bel samen de hulplijn Zelfmoordpreventie of de huisarts. Is er nu gevaar? Bel het noodnummer.
card-suicide-do-3 = Laat de persoon niet alleen weggaan. Vraag wie nu kan komen.
card-suicide-say = Goed dat u het mij zegt. Ik blijf bij u. Wij bellen samen.
card-suicide-have = Een stille plek, een telefoon, en de naam van iemand die mag komen.
card-suicide-not-alone = Beloof niet dat het geheim blijft. Doe dit niet alleen. Haal er meteen een collega bij.

## Als het niet kan wachten: ineens in de war

card-confused-title = Iemand doet opeens heel vreemd (in de war)
card-confused-do-1 = Praat zacht en kort. Kom niet te dichtbij. Blijf bij de deur.
card-confused-do-2 = Is er gevaar? Lijkt iemand ziek? Bel meteen het noodnummer.
card-confused-do-3 = Anders: bel nu samen de huisarts. Is het avond, nacht, weekend of een feestdag? Bel de huisartsenpost.
card-confused-say = Ik ben hier om te helpen. Wij doen het rustig.
card-confused-have = Wanneer begon het? Is iemand gevallen? Gebruikt iemand medicijnen?
card-confused-not-alone = Houd niemand vast. Maakt iemand u bang? Ga niet alleen met die persoon in een kamer.

## Als het niet kan wachten: medicijnen op

card-medicine-title = Geen medicijnen meer
card-medicine-do-1 = Is iemand ziek? Krijgt iemand weinig lucht? Is iemand bijna niet wakker of geeft iemand geen goed antwoord? Bel meteen het noodnummer.
card-medicine-do-2 = Bel nu samen de eigen huisarts of apotheek. Is het avond, nacht, weekend of een feestdag? Bel de huisartsenpost.
card-medicine-do-3 = Kan iemand niet betalen? Zeg dat meteen. Vraag wat kan.
card-medicine-say = Wij bellen nu samen iemand die hier veel van weet.
card-medicine-have = Het doosje of de lijst van de apotheek, en de naam van de huisarts.
card-medicine-not-alone = Geef geen medicijnen van een ander. Zeg niets over hoeveel iemand mag nemen.

## Als het niet kan wachten: nu in gevaar

card-physical-danger-title = Nu gevaar
card-physical-danger-do-1 = Zorg dat u en de ander veilig zijn. Ga weg als dat beter is.
card-physical-danger-do-2 = Bel het noodnummer. Zeg waar u bent. Zeg wat er gebeurt.
card-physical-danger-do-3 = Roep een collega. Wacht bij de deur op de hulp.
card-physical-danger-say = Ik haal nu hulp. Ik blijf bij u zolang het veilig is.
card-physical-danger-have = Het adres van deze plek. Wie is gewond of in gevaar?
card-physical-danger-not-alone = Vechten mensen? Ga er niet tussen staan. Loop niemand achterna.

## Aan tafel

question-type-here = Typ hier
question-phone = Dit is een telefoonnummer
question-done = Klaar: verder
question-example-date = Bijvoorbeeld: 25-11 of 25-11-2026
question-example-number = Een getal
review-title = Dit hebt u verteld
review-answer = { $answer }
review-skipped = Geen antwoord
review-finish = Klaar: wie kan helpen?
topics-title = Waar wilt u nog meer hulp bij?
card-call = Wie belt u?
card-call-nobody = Haal er een hulpverlener bij die hier werkt. Of zoek samen het nummer van het wijkteam.
card-say = Wat zegt u?
card-have = Wat hebt u nodig?
card-not-alone = Wat doet u niet alleen?
choice-outcome-helped = Ja, het hielp
choice-outcome-partly = Een beetje
choice-outcome-not = Nee
choice-outcome-not-reached = Wij konden niet praten. Later nog een keer

## Wie kan helpen

offers-title = Wie kan u helpen?
offers-none = Wij vinden nog niemand. Vertel meer. Of kies nog een onderwerp.
offers-informal = Buren en vrijwilligers
offers-formal = Mensen die dit doen als werk
offers-does = Zij kunnen: { $roles }
offers-does-not = Zij doen niet: { $roles }
plan-title = Dit spreken we af
plan-who-does-what = Wie doet wat?
plan-follow-up = Mogen wij later vragen hoe het ging?
plan-day = Ja, op { $date }
plan-never = Nee, liever niet

## When something was checked, when it is open

directory-checked-on = wij keken dit na op { $date }
directory-checked-ageing = wij keken dit na op { $date }, meer dan een half jaar geleden
directory-checked-old = oud: wij keken dit na op { $date }
directory-checked-unknown = nog niet gekeken of dit klopt
directory-open-until = nu open, tot { $closes } uur
directory-opens-at = open op { $date }, vanaf { $opens } uur
directory-opens-on = open op { $date }
directory-opens-not-soon = de komende weken dicht
directory-hours-recheck = vraag wanneer zij open zijn
directory-hours-unknown = wij weten niet wanneer zij open zijn

## Why an offer fits, what to ask first, who does what

reason-need = Zij helpen met: { $need }.
reason-also-need = Zij helpen ook met: { $need }.
reason-language = Zij spreken { $language }.
reason-near = Het is ongeveer { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
 } lopen.
reason-own-neighbourhood = Zij helpen mensen uit uw buurt.
reason-comes-to-you = Zij kunnen naar uw huis komen.
reason-open-now = Zij zijn nu open.
reason-open-now-until = Zij zijn nu open, tot { $time } uur.
reason-open-today = Zij zijn vandaag open.
reason-open-today-at = Zij zijn vandaag open, vanaf { $time } uur.
reason-open-tomorrow = Zij zijn morgen open.
reason-open-tomorrow-at = Zij zijn morgen open, vanaf { $time } uur.
reason-open-day = Zij zijn { $weekday } open.
reason-open-day-at = Zij zijn { $weekday } open, vanaf { $time } uur.
reason-walk-in = U kunt gewoon komen.
reason-call = U kunt zelf bellen of schrijven.
reason-free = U betaalt niets.
reason-room = Er is nu plaats.
reason-checked = Wij keken dit na op { $date }.
reason-earlier-helper = Zij hielpen u al eerder.
reason-wish = Dit past bij wat u wilt: { $wish }.
reason-when = Zij zijn er als u kunt: { $part }.
reason-likes = U doet dit graag en dat kan daar: { $welcome }.
caution-closed = Zij zijn nu dicht. Vraag wanneer zij open zijn.
caution-by-introduction = Iemand van ons helpt u om hen te leren kennen.
caution-check-first = Vraag eerst of dit ook voor u is.
caution-ask-distance = Vraag waar het is, en hoe ver dat is.
caution-too-far = Het is ongeveer { $minutes } minuten lopen. Vraag of iemand u brengt.
caution-not-at-home = U moet hier zelf naartoe. Vraag of iemand u brengt.
caution-ask-accessibility = Vraag of u daar makkelijk naar binnen kunt.
caution-ask-hours = Vraag eerst wanneer zij open zijn.
caution-old-number = Bel eerst. Wij keken dit nummer na op { $date }. Dat is lang geleden.
caution-unchecked-number = Bel eerst. Wij weten niet of dit nummer nog goed is.
caution-ask-access = Vraag eerst hoe u zich kunt aanmelden.
caution-needs-referrer = Iemand moet u aanmelden. Vraag het aan ons.
caution-needs-assessment = Eerst is er een gesprek over wat u nodig hebt.
caution-waiting = Over wachten zeggen zij: { $text }
caution-full = Een tijdje geleden was er geen plaats. Vraag of dat nog zo is.
caution-no-shared-language = Vraag om iemand die vertaalt (tolk). Of neem iemand mee die voor u vertaalt.
caution-ask-language = Vraag of zij uw taal spreken.
caution-ask-wish = Vraag of dit kan: { $wish }.
caution-costs = Vraag wat het kost.
roles-does = { $name } doet: { $roles }.
roles-does-not = { $name } doet dit niet: { $role }.
roles-does-not-but = { $name } doet dit niet: { $role }. Dat doet { $instead }.
roles-agree = Kies samen wie dit doet: { $role }. { $informal } of { $formal }.

## Languages

language-nl = Nederlands
language-en = Engels
language-tr = Turks
language-ar = Arabisch
language-rif = Berbers (Tarifit)
language-fa = Farsi
language-ti = Tigrinya
language-so = Somalisch
language-pl = Pools
language-uk = Oekraïens
language-es = Spaans
language-fr = Frans
language-zh = Chinees
language-pap = Papiaments
language-hi = Hindi
language-ur = Urdu
language-ro = Roemeens
language-bg = Bulgaars
language-pt = Portugees
language-am = Amhaars
language-ku = Koerdisch
language-ru = Russisch
language-ckb = Koerdisch (Sorani)
language-kmr = Koerdisch (Kurmanji)
language-nl-simple = Heel eenvoudig Nederlands

## Days of the week

weekday-monday = maandag
weekday-tuesday = dinsdag
weekday-wednesday = woensdag
weekday-thursday = donderdag
weekday-friday = vrijdag
weekday-saturday = zaterdag
weekday-sunday = zondag

# Op het papier dat de bewoner meeneemt.
slip-title = Hier kunt u naartoe
slip-intro = U wilde hulp. Hier staat wie u kan helpen, en hoe.
slip-written-on = Geschreven op { $date }
slip-label-case-code = Uw code
slip-label-name = Naam
slip-label-mind = Let op
slip-intro-nothing = Wij praatten samen. U mag altijd terugkomen.
slip-label-where = Waar
slip-label-ask-for = Vraag naar
slip-label-when = Wanneer
slip-label-phone = Telefoon
slip-label-access = Binnenkomen
slip-label-bring = Neem mee
slip-label-agreed = Dit spreken we af
slip-label-they-do = Zij doen
slip-label-they-do-not = Zij doen niet
slip-checked-on = Wij keken dit na op { $date }
slip-call-first-since = Bel eerst. Wij keken dit lang niet na: de laatste keer was { $date }
slip-call-first-unknown = Bel eerst. Wij keken dit nog niet na
slip-qr-call = Hiermee kunt u bellen met uw telefoon
slip-follow-up-on = Op { $date } vragen wij u hoe het ging.
slip-follow-up-none = Wij bellen of schrijven u niet. U mag altijd terugkomen.
slip-kept-heading = Dit bewaren wij
slip-kept-nothing = Wij bewaren niets. Dit papier is alleen van u.
slip-kept-without-name = Wij bewaren uw antwoorden zonder uw naam, tot { $until }.
slip-kept-with-name = Wij bewaren uw naam en uw antwoorden, tot { $until }.
slip-nobody-may-know = Wij vertellen niemand iets over u.
slip-may-withdraw = Wilt u dat wij het weggooien? Zeg het ons. Dat mag altijd.
slip-no-advice = Op dit papier staat waar u hulp kunt vinden. Het is geen advies over de wet of over uw gezondheid.
slip-unchecked-note = Deze tekst is nog niet nagekeken.

slip-come-back-desk = Lukt het niet? Kom terug naar { $desk }.
slip-introduced-on = Op { $date } helpt iemand van ons u om hen te leren kennen.
slip-introduced = Iemand van ons helpt u om hen te leren kennen. Wij kiezen samen een dag.
slip-label-ask-first = Vraag eerst
slip-label-who-does-what = Wie doet wat
slip-roles = { $roles }
slip-hours-line = { $day } { $opens } – { $closes }
slip-may-share = U vindt het goed dat wij hierover praten: { $parties }.
slip-recovery-title = Herstelsleutel
slip-recovery-explained = Bewaar dit papier niet in dit gebouw. Deze sleutel opent het slot van het spreekuur.
slip-look-up-number = Zoek het nummer op deze pagina:
slip-ask-for-number = Wij hebben nog geen nummer. Zoek het samen met ons.
slip-label-checked = Nagekeken
slip-checked-all = Op { $date }

## Public holidays

holiday-new-year = nieuwjaarsdag
holiday-good-friday = Goede Vrijdag
holiday-easter = eerste paasdag
holiday-easter-monday = tweede paasdag
holiday-kings-day = Koningsdag
holiday-liberation-day = Bevrijdingsdag
holiday-ascension = Hemelvaartsdag
holiday-whitsun = eerste pinksterdag
holiday-whit-monday = tweede pinksterdag
holiday-christmas = eerste kerstdag
holiday-second-christmas = tweede kerstdag
directory-on-holiday = { $opening } – feestdag ({ $holiday }): bel eerst
caution-holiday = De eerste dag dat zij open zijn is een feestdag ({ $holiday }). Bel eerst.

## At the pace of a rollator or a buggy

choice-walk-pushing = Met rollator, rolstoel of kinderwagen
reason-near-pushing = Met rollator, rolstoel of kinderwagen is het ongeveer { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
 }.

## Regel voor regel, voor wie luistert of met de vingers leest

plain-choose-one = Typ het nummer van uw antwoord.
plain-choose-more = Typ de nummers van uw antwoorden. Zet een spatie tussen de nummers.
plain-type-text = Typ uw antwoord.
plain-type-date = Typ een datum, bijvoorbeeld 25-11-2026.
plain-type-number = Typ een getal.
plain-or-skip = Geen antwoord? Druk alleen op Enter.
plain-commands = U kunt ook dit typen: ? voor nog een keer, < om terug te gaan, ! voor wat niet kan wachten, q om te stoppen.
plain-not-a-choice = Dat nummer is er niet. Probeer het nog een keer.
plain-not-a-date = Dat is geen datum. Probeer het nog een keer.
plain-not-a-number = Dat getal kan hier niet. Probeer het nog een keer.
plain-noted = Opgeschreven: { $answer }
plain-first-question = Dit is de eerste vraag. Terug kan niet.
plain-urgent = Dit kan niet wachten: { $card }
plain-found = { $count ->
    [one] Wij vonden 1 plek.
   *[other] Wij vonden { $count } plekken.
 }
plain-which-on-paper = Welke plekken komen op uw papier? Typ de nummers. Zet een spatie tussen de nummers.
plain-on-paper = Dit staat op uw papier:
plain-your-code = Uw code is { $code }.
plain-stopped-kept = Gestopt. Wij bewaren wat u vertelde.
plain-stopped-nothing = Gestopt. Wij bewaren niets.

## Als de letters ontbreken

slip-script-missing = Hier moet dezelfde tekst staan in het { $language }. Deze computer heeft die letters niet.

## Toestemming: wie wat mag weten

consent-title = Wie mag wat weten?
consent-intro = U kiest zelf. U mag bij elke vraag nee zeggen. Wij helpen u dan ook.
consent-party-informal = vrijwilligers in de buurt
consent-party-formal = hulpverleners (helpen is hun werk)
consent-party-doctor = uw dokter (huisarts)
consent-ask = Wat mogen wij doen? Het gaat om: { $party }
choice-purpose-ask = Zeggen welke hulp ik zoek
choice-purpose-story = Vertellen wat er in mijn leven gebeurt
choice-purpose-contact = Zeggen hoe ik heet en hoe zij contact met mij krijgen
choice-purpose-report = Van hen horen hoe het gaat
consent-nothing = Niets hiervan mag
consent-giver = Wie zegt dit?
choice-giver-self = Ikzelf
choice-giver-partner = Mijn man, vrouw of partner
choice-giver-child = Mijn zoon of dochter
choice-giver-parent = Mijn vader of moeder
choice-giver-family = Iemand anders uit mijn familie
choice-giver-representative = Iemand die de rechter voor mij koos (mentor, bewindvoerder, voogd)
consent-back = Ik zeg het nog een keer. Het gaat om: { $party }
consent-may = Dit mag: { $purpose }
consent-may-not = Dit mag niet: { $purpose }
consent-right = Klopt dat?
choice-consent-right-yes = Ja, dat klopt
choice-consent-right-no = Nee, dat klopt niet
consent-stop-any-time = U mag hier altijd mee stoppen. Zeg het ons. Dan stoppen wij meteen.
consent-given-by = Gezegd op { $date }. Door: { $giver }
consent-stop = Wilt u hiermee stoppen?
consent-stopped = Dit is gestopt. Het gaat om: { $party }
consent-told = Dit hebben wij al verteld, op { $date }: { $purpose }. Dat kunnen wij niet terughalen.
consent-told-nothing = Wij hadden nog niets verteld.
slip-consent = Het gaat om: { $party }. Dit mag van u: { $purpose }

## Uw rechten: zien, verbeteren, wissen

question-keep-months = Wij bewaren alleen uw antwoorden. Niet langer dan { $months ->
    [one] 1 maand
   *[other] { $months } maanden
 } na het laatste contact. Alleen onze vrijwilligers zien ze. U mag altijd nee zeggen.
rights-title = Alles wat wij van u bewaren
rights-intro = Dit bewaren wij van u. Is er iets fout? Zeg het ons. Dan verbeteren wij het.
rights-until = Wij bewaren dit tot { $date }. Daarna gooien wij het weg.
rights-answers = Wat u hebt verteld
rights-chosen = Wat wij samen hebben gekozen
rights-consents = Wat wij over u mogen vertellen
rights-consents-none = U hebt hier nog niets over gezegd. Wij vertellen niets.
rights-told = Wat wij hebben verteld
rights-told-none = Wij hebben niemand iets verteld.
rights-told-line = Op { $date }, aan { $party }: { $purpose }
rights-looked = Wie heeft gekeken
rights-looked-line = Op { $date }, een van onze vrijwilligers: { $what }
access-viewed = gelezen
access-continued = verder gegaan met het gesprek
access-printed = geprint
access-exported = als bestand meegegeven
access-corrected = verbeterd
rights-corrected = Verbeterd op { $date }. Het oude antwoord is weg.
rights-erase = U mag zeggen: gooi alles weg. Dat doen wij dan meteen. Dan is het echt weg.
receipt-title = Alles is weggegooid
receipt-erased = Op { $date } hebben wij alles weggegooid wat wij van u bewaarden.
receipt-copies = Ook de kopieën op deze computer zijn weg. Staat het nog in een oude reservekopie (extra kopie)? Zetten wij die ooit terug? Dan gooien wij het daar ook weg.
receipt-told = Hebben wij al iets aan anderen verteld? Dat kunnen wij niet terughalen.
receipt-no-name = Op dit papier staat niets over u.
receipt-number = Nummer van dit bewijs: { $number }
