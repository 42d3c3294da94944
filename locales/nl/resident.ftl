# Teksten voor het gesprek met de bewoner.
# Korte zinnen, gewone woorden, "u". Geen telefoonnummers; getallen alleen bij leeftijden.

## Onderdelen van het gesprek

section-begin = Voor we beginnen
section-who = Wie is er
section-reason = Waarvoor u komt
section-danger = Wat niet kan wachten
section-topics = Uw vraag
section-person = Wat bij u past
section-helpers = Wie u al helpt
section-likes = Wat u graag doet
section-share = Wie wat mag weten
section-contact = Later contact

## Overal

choice-unknown = Weet ik niet
choice-declined = Zeg ik liever niet
choice-yes-no-yes = Ja
choice-yes-no-no = Nee

## Voor we beginnen

question-keep = Mogen wij bewaren wat u vertelt?
    .hint = Wij bewaren alleen uw antwoorden, tot twaalf maanden na het laatste contact. Alleen vrijwilligers van dit spreekuur zien ze. U mag alles weigeren.
choice-keep-keep = Ja, bewaar mijn antwoorden
choice-keep-nothing = Nee, bewaar niets

## Wie is er

question-for-whom = Voor wie komt u?
choice-for-whom-self = Voor mijzelf
choice-for-whom-other = Voor iemand anders
choice-for-whom-carer = Ik zorg voor iemand en zoek hulp

question-sent-by = Heeft iemand gezegd dat u hier terechtkunt?
    .hint = Dan kunnen wij, als u dat wilt, laten weten dat u bent geweest.
choice-sent-by-nobody = Nee, ik kom zelf
choice-sent-by-doctor = De huisarts of praktijk
choice-sent-by-school = School
choice-sent-by-municipality = De gemeente
choice-sent-by-neighbour = Een buur of bekende
choice-sent-by-other = Iemand anders

question-at-table = Wie is er met u meegekomen?
    .hint = U mag ook alleen met ons praten, als u dat liever wilt.
choice-at-table-nobody = Niemand, ik ben alleen
choice-at-table-family = Familie
choice-at-table-friend = Een vriend of vriendin
choice-at-table-interpreter = Een tolk
choice-at-table-professional = Een hulpverlener
choice-at-table-child = Een kind

question-at-table-child = Kan iemand anders vertalen dan het kind?
    .hint = Voor een kind is dit zwaar. Een volwassene is beter, ook aan de telefoon.

## Waarvoor u komt

question-story = Vertel, wat brengt u hier?
    .hint = In uw eigen woorden. Kort is goed.

question-topics = Waar gaat het over?
    .hint = U mag er meer kiezen. Wijs gerust een plaatje aan.
choice-topics-money = Geld en schulden
choice-topics-letters = Brieven en formulieren
choice-topics-rights = Uitkering en recht
choice-topics-housing = Wonen
choice-topics-food = Eten, kleding en spullen
choice-topics-health = Gezondheid
choice-topics-home = Hulp in huis
choice-topics-mobility = Ergens komen
choice-topics-mind = Zorgen, stress en verdriet
choice-topics-contact = Mensen ontmoeten
choice-topics-meaning = Zin en iets voor een ander doen
choice-topics-language = Nederlands leren
choice-topics-digital = Telefoon en computer
choice-topics-work = Werk en vrijwilligerswerk
choice-topics-children = Kinderen en opvoeden
choice-topics-caring = Zorgen voor iemand
choice-topics-safety = Veilig zijn
choice-topics-residence = Nieuw hier of vragen over verblijf

## Wat niet kan wachten

question-safe-now = Bent u nu veilig, hier en thuis?
    .hint = U hoeft nu niets uit te leggen. U mag dit ook later zeggen.

question-unsafe-where = Wilt u zeggen waar het niet veilig is?
    .hint = U mag ook wijzen, of dit overslaan.
choice-unsafe-where-home = Bij mij thuis
choice-unsafe-where-here = Hier, op dit moment
choice-unsafe-where-street = Buiten of in de buurt
choice-unsafe-where-child = Voor een kind
choice-unsafe-where-elder = Voor een oudere die ik ken

question-urgent = Is er iets dat vandaag of morgen geregeld moet worden?
    .hint = Dan beginnen we daarmee.
choice-urgent-none = Nee, het kan wachten
choice-urgent-eviction = Ik moet mijn huis uit
choice-urgent-cut-off = Gas, licht of water is afgesloten
choice-urgent-food = Er is geen eten
choice-urgent-bed = Ik heb vannacht geen slaapplek
choice-urgent-medicine = Mijn medicijnen zijn op
choice-urgent-confused = Iemand is ineens erg in de war

question-eviction-date = Op welke datum moet u uw huis uit?
    .hint = Kijk samen op de brief. Geen brief of datum? Sla dit over.

question-cut-off = Doen gas, licht en water het nog?
choice-cut-off-on = Ja, alles doet het
choice-cut-off-warned = Ja, maar er is een waarschuwing
choice-cut-off-off = Nee, er is iets afgesloten

question-eaten = Heeft u vandaag genoeg te eten?
    .hint = Ook voor de mensen die bij u wonen.

question-sleep-tonight = Heeft u vannacht een plek om te slapen?
    .hint = Bij iemand op de bank telt ook.

question-medicine = Heeft u voor vandaag de medicijnen die u nodig heeft?
    .hint = U hoeft niet te zeggen welke. Gebruikt u niets? Kies dan ja.

## Geld en schulden

question-money-what = Wat speelt er met geld?
    .hint = U mag er meer kiezen. Veel mensen hebben dit.
choice-money-what-debts = Ik heb schulden
choice-money-what-budget = Ik kom niet rond
choice-money-what-bills = Ik kan een rekening niet betalen
choice-money-what-bailiff = De deurwaarder schrijft of komt
choice-money-what-emergency = Ik heb nu geen geld voor het nodige

question-money-behind = Loopt u achter met een van deze dingen?
choice-money-behind-none = Nee
choice-money-behind-rent = Huur
choice-money-behind-energy = Gas, licht of water
choice-money-behind-insurance = Zorgverzekering
choice-money-behind-other = Iets anders

## Brieven en formulieren

question-letters-what = Wat wilt u met de brief of het formulier?
    .hint = Heeft u de brief bij u? Leg hem gerust op tafel.
choice-letters-what-understand = Begrijpen wat er staat
choice-letters-what-forms = Een formulier invullen
choice-letters-what-reply = Antwoord geven
choice-letters-what-tax = Belasting doen
choice-letters-what-order = Mijn papieren op orde brengen

question-letters-date = Voor welke datum moet u iets klaar hebben?
    .hint = We zoeken die samen op in de brief. Geen datum? Sla dit over.

## Uitkering en recht

question-rights-what = Waarover heeft u een vraag?
choice-rights-what-benefit = Een uitkering
choice-rights-what-allowance = Toeslagen
choice-rights-what-minima = Hulp bij een laag inkomen
choice-rights-what-objection = Ik ben het niet eens met een besluit
choice-rights-what-legal-advice = Ik wil iemand die het recht kent

question-rights-meeting = Heeft u binnenkort een gesprek, en wilt u dat er iemand meegaat?
    .hint = Bijvoorbeeld met de gemeente, over hulp of een uitkering.

## Wonen

question-housing-what = Wat speelt er met wonen?
choice-housing-what-rent = De huur betalen lukt niet goed
choice-housing-what-eviction = Ik moet misschien mijn huis uit
choice-housing-what-search = Ik zoek een woning of kamer
choice-housing-what-repair = Er is iets kapot of vochtig
choice-housing-what-neighbours = Er is ruzie of last met buren

question-rent-behind = Loopt u achter met de huur?
    .hint = Dan zoeken we ook hulp bij de betaling.

## Eten, kleding en spullen

question-food-what = Wat heeft u nodig?
choice-food-what-parcel = Boodschappen of een voedselpakket
choice-food-what-meal = Een warme maaltijd
choice-food-what-clothes = Kleding
choice-food-what-furniture = Meubels of spullen voor in huis
choice-food-what-child-goods = Spullen voor een kind

question-food-together = Lijkt het u fijn om samen met anderen te eten?

## Gezondheid

question-health-what = Waarmee kan iemand u helpen?
    .hint = U hoeft niet te zeggen wat u heeft.
choice-health-what-gp = Een huisarts vinden of spreken
choice-health-what-insurance = Vragen over de zorgverzekering
choice-health-what-nursing = Hulp bij wassen, wond of medicijnen
choice-health-what-exercise = Meer bewegen
choice-health-what-memory = Ik vergeet veel

question-health-doctor = Heeft u een huisarts?

## Hulp in huis

question-home-what = Welke hulp in huis zoekt u?
choice-home-what-cleaning = Schoonmaken
choice-home-what-shopping = Boodschappen doen
choice-home-what-odd-jobs = Klusjes en tuin
choice-home-what-meals = Koken of eten aan huis
choice-home-what-adaptation = Mijn huis makkelijker en veiliger

question-home-stairs = Zijn de trap, het bad of de drempels lastig voor u?
    .hint = Of bent u bang om te vallen?

## Ergens komen

question-mobility-what = Wat maakt het makkelijker om ergens te komen?
choice-mobility-what-transport = Vervoer
choice-mobility-what-accompany = Iemand die met mij meegaat
choice-mobility-what-aids = Een hulpmiddel, zoals een rollator
choice-mobility-what-indoors = Hulp om in huis rond te lopen

question-mobility-out = Komt u zo vaak buiten als u wilt?

## Zorgen, stress en verdriet

question-mind-what = Wat maakt het zwaar voor u?
    .hint = Kies wat het dichtst in de buurt komt. U hoeft niets uit te leggen.
choice-mind-what-stress = Stress, piekeren of slecht slapen
choice-mind-what-low = Ik voel mij somber of leeg
choice-mind-what-grief = Ik mis iemand die er niet meer is
choice-mind-what-addiction = Drinken, drugs, gokken of gamen
choice-mind-what-recovery = Ik wil weer opkrabbelen
choice-mind-what-relative = Ik maak mij zorgen om iemand

question-mind-dark = Denkt u er soms aan om niet meer te leven?
    .hint = Wij vragen dit aan iedereen die het zwaar heeft. U mag er eerlijk over zijn.

question-mind-doctor = Heeft u dit al aan een huisarts verteld?

## Mensen ontmoeten

question-contact-what = Wat zou u fijn vinden?
choice-contact-what-coffee = Ergens koffie drinken
choice-contact-what-buddy = Een maatje om iets mee te doen
choice-contact-what-group = Een groep of activiteit
choice-contact-what-phone = Iemand die mij soms belt
choice-contact-what-visits = Iemand die bij mij langskomt

question-contact-first-time = Wilt u dat er de eerste keer iemand met u meegaat?

## Zin en iets voor een ander doen

question-meaning-what = Wat spreekt u aan?
choice-meaning-what-talk = Een goed gesprek over het leven
choice-meaning-what-faith = Een plek om te bidden of stil te zijn
choice-meaning-what-culture = Muziek, kunst of cultuur
choice-meaning-what-nature = Tuin, dieren of natuur
choice-meaning-what-helping = Iets doen voor een ander
choice-meaning-what-skills = Laten zien wat ik kan

question-meaning-grow = Wilt u hier later misschien werk van maken?
    .hint = Dat hoeft niet. Het mag ook gewoon leuk zijn.

## Nederlands leren

question-language-what = Wat zoekt u?
choice-language-what-dutch = Nederlands leren vanaf het begin
choice-language-what-practice = Nederlands praten en oefenen
choice-language-what-reading = Beter lezen en schrijven
choice-language-what-course = Een cursus of lesgroep

question-language-for = Waar wilt u de taal voor gebruiken?
choice-language-for-daily = Elke dag, in de buurt
choice-language-for-letters = Brieven en afspraken
choice-language-for-work = Werk
choice-language-for-children = School van de kinderen

## Telefoon en computer

question-digital-what = Waarmee wilt u hulp?
choice-digital-what-device = Aan een computer of telefoon komen
choice-digital-what-digid = DigiD en websites van de overheid
choice-digital-what-course = Leren werken met de computer
choice-digital-what-phone = Mijn telefoon begrijpen

question-digital-have = Heeft u een telefoon of computer die goed werkt?

## Werk en vrijwilligerswerk

question-work-what = Wat wilt u graag?
choice-work-what-job = Betaald werk
choice-work-what-volunteering = Vrijwilligerswerk
choice-work-what-learning-place = Een plek om werkend te leren
choice-work-what-skills = Ontdekken wat ik kan
choice-work-what-business = Iets voor mijzelf beginnen

question-work-benefit = Wilt u eerst weten wat werken met uw uitkering doet?
    .hint = Handig om te vragen voordat u begint.

## Kinderen en opvoeden

question-children-what = Waarover gaat het?
choice-children-what-upbringing = Opvoeden
choice-children-what-homework = School en huiswerk
choice-children-what-play = Spelen, sport en uitjes
choice-children-what-baby = Zwanger, of een baby
choice-children-what-teen = Een puber of jongere

question-children-age = Hoe oud is het kind?
    .hint = Meer kinderen? Kies het kind om wie het nu gaat.

## Zorgen voor iemand

question-caring-what = Wat zou u helpen?
    .hint = U zorgt voor een ander. Wij kijken ook naar u.
choice-caring-what-support = Iemand die met mij meedenkt
choice-caring-what-respite = Af en toe vrij van de zorg
choice-caring-what-overview = Hulp bij alles regelen
choice-caring-what-dementia = Zorgen voor iemand die veel vergeet
choice-caring-what-young = Ik ben jong en help thuis veel mee

question-caring-hours = Hoeveel uur per week bent u daar ongeveer mee bezig?
    .hint = Ook het regelen en het waken tellen mee. Een schatting is goed.

question-caring-rest = Houdt u genoeg tijd en rust over voor uzelf?

## Veilig zijn

question-safety-what = Waar maakt u zich zorgen over?
    .hint = U bepaalt zelf wat u vertelt.
choice-safety-what-home = Ruzie, dreigen of slaan thuis
choice-safety-what-child = Een kind dat het niet goed heeft
choice-safety-what-elder = Een oudere die slecht wordt behandeld
choice-safety-what-street = De straat of de buurt

question-safety-place = Kunt u vandaag naar een plek waar u veilig bent?

## Nieuw hier of vragen over verblijf

question-residence-what = Waarmee kan iemand u helpen?
    .hint = U hoeft geen papieren te laten zien. Dat vragen wij nooit.
choice-residence-what-status = Vragen over mogen blijven
choice-residence-what-newcomer = Ik ben nieuw hier en zoek de weg
choice-residence-what-no-papers-asked = Hulp waar niemand om papieren vraagt
choice-residence-what-family = Mijn familie hierheen laten komen

question-residence-guide = Wilt u iemand die u wegwijs maakt in de buurt?

## Wat bij u past

question-neighbourhood = In welke buurt woont u?
    .hint = De naam van de buurt of een plein is genoeg. Uw adres hoeft niet.

question-postcode = Wat zijn de cijfers van uw postcode?
    .hint = Alleen de cijfers, niet de letters. Zo zoeken we dichtbij.

question-age-band = Hoe oud bent u ongeveer?
    .hint = Sommige plekken zijn er voor jong of juist voor oud.
choice-age-band-under-18 = Jonger dan 18 jaar
choice-age-band-18-26 = 18 tot en met 26 jaar
choice-age-band-27-66 = 27 tot en met 66 jaar
choice-age-band-67-plus = 67 jaar of ouder

question-languages = In welke talen praat u graag?
    .hint = U mag er meer kiezen.
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

question-walk = Hoe ver kunt u lopen zonder dat het te veel is?
    .hint = Met stok of rollator mag ook.
choice-walk-five-minutes = Een klein stukje, vijf minuten
choice-walk-ten-minutes = Tien minuten
choice-walk-twenty-minutes = Twintig minuten
choice-walk-far = Ver, dat gaat goed
choice-walk-wheels = Met fiets, scootmobiel, bus of auto
choice-walk-at-home = Ik kom bijna niet buiten

question-wishes = Wat vindt u belangrijk bij hulp?
    .hint = U mag er meer kiezen. Niets kiezen mag ook.
choice-wishes-woman = Een vrouw
choice-wishes-man = Een man
choice-wishes-own-language = Iemand die mijn taal spreekt
choice-wishes-at-home = Bij mij thuis
choice-wishes-alone = Met één persoon
choice-wishes-group = In een groep

question-group-for = Naar wat voor plek gaat u graag?
    .hint = Kies alleen wat u prettig vindt. Overslaan is prima.
choice-group-for-women = Voor vrouwen
choice-group-for-men = Voor mannen
choice-group-for-young = Voor jongeren
choice-group-for-older = Voor ouderen
choice-group-for-parents = Voor ouders
choice-group-for-newcomers = Voor wie nieuw is in Nederland
choice-group-for-students = Voor studenten
choice-group-for-disability = Voor mensen met een beperking
choice-group-for-lgbt = Voor lhbti+ mensen

question-when = Wanneer komt het u goed uit?
choice-when-morning = In de ochtend
choice-when-afternoon = In de middag
choice-when-evening = In de avond
choice-when-weekend = In het weekend

## Wie u al helpt

question-helpers = Is er (nog) iemand die u helpt, of eerder heeft geholpen?
    .hint = Een bekend gezicht is vaak het fijnst. U mag er meer noemen.

question-helper-who = Wie is dat?
choice-helper-who-family = Familie
choice-helper-who-friend = Een vriend of vriendin
choice-helper-who-neighbour = Een buur
choice-helper-who-volunteer = Een vrijwilliger
choice-helper-who-professional = Een hulpverlener
choice-helper-who-other = Iemand anders

question-helper-what = Waarmee helpt deze persoon?
    .hint = Noem gerust ook de plek, zoals een buurthuis.

question-helper-earlier-good = Was u blij met deze hulp?

question-not-involve = Wie mag dit niet weten?
    .hint = Dan houden wij die persoon of plek erbuiten. Niemand? Sla dit over.

## Wat u graag doet

question-likes = Wat doet u graag of kunt u goed?
    .hint = Er zijn plekken waar ze daar blij mee zijn.
choice-likes-cooking = Koken of bakken
choice-likes-handcraft = Naaien, breien of knutselen
choice-likes-language = Mijn taal spreken of vertalen
choice-likes-gardening = Tuinieren
choice-likes-company = Iemand gezelschap houden
choice-likes-odd-jobs = Klussen
choice-likes-music = Muziek of zingen
choice-likes-childcare = Op kinderen passen
choice-likes-computer = Helpen met telefoon of computer

question-can-offer = Wat zou u daarmee voor een ander willen doen?
    .hint = Het hoeft niet groot te zijn. Niets is ook goed.

## Wie wat mag weten

question-share = Met wie mogen wij praten om hulp voor u te zoeken?
    .hint = Wij vragen het u altijd nog een keer, voor elke plek apart.
choice-share-none = Met niemand
choice-share-informal = Met vrijwilligers in de buurt
choice-share-formal = Met hulpverleners
choice-share-doctor = Met mijn huisarts

## Later contact

question-contact-ok = Mogen wij later vragen hoe het gaat?
    .hint = Zegt u nee, dan laten wij u met rust. U mag altijd weer binnenlopen.
choice-contact-ok-yes = Ja, dat mag
choice-contact-ok-no = Nee, liever geen contact

question-contact-how = Hoe wilt u dat?
choice-contact-how-phone = Bellen
choice-contact-how-message = Een bericht sturen
choice-contact-how-visit = Langskomen
choice-contact-how-desk = Ik kom zelf weer hier

question-contact-number = Op welk nummer of adres kan dat?

question-contact-safe-time = Wanneer kunt u rustig praten?
    .hint = Kies een moment waarop niemand meeluistert, als u dat fijn vindt.

question-safety-on-paper = Wilt u dit op papier meenemen?
    .hint = Alleen als niemand het papier vindt die het niet mag zien. Nee is ook goed.

## Onderwerpen

domain-money = Geld en schulden
domain-letters = Brieven en formulieren
domain-rights = Uitkering en recht
domain-housing = Wonen
domain-food = Eten, kleding en spullen
domain-health = Gezondheid
domain-home = Hulp in huis
domain-mobility = Ergens komen
domain-mind = Zorgen, stress en verdriet
domain-contact = Mensen ontmoeten
domain-meaning = Zin en iets voor een ander doen
domain-language = Nederlands leren
domain-digital = Telefoon en computer
domain-work = Werk en vrijwilligerswerk
domain-children = Kinderen en opvoeden
domain-caring = Zorgen voor iemand
domain-safety = Veilig zijn
domain-residence = Nieuw hier of vragen over verblijf

## Waar hulp bij kan

need-money-debts = Hulp bij schulden
need-money-budget = Rondkomen met uw geld
need-money-bills = Rekeningen betalen
need-money-bailiff = Hulp bij de deurwaarder
need-money-emergency = Geld voor het allernodigste

need-letters-understand = Brieven begrijpen
need-letters-forms = Formulieren invullen
need-letters-reply = Antwoord geven op een brief
need-letters-tax = Hulp bij de belasting
need-letters-order = Papieren op orde brengen

need-rights-benefit = Vragen over een uitkering
need-rights-allowance = Vragen over toeslagen
need-rights-minima = Hulp bij een laag inkomen
need-rights-objection = Niet eens met een besluit
need-rights-legal-advice = Raad over uw rechten

need-housing-rent = De huur betalen
need-housing-eviction = In uw huis kunnen blijven
need-housing-search = Een plek om te wonen
need-housing-repair = Reparatie en vocht in huis
need-housing-neighbours = Problemen met buren

need-food-parcel = Boodschappen of een voedselpakket
need-food-meal = Een warme maaltijd
need-food-clothes = Kleding
need-food-furniture = Meubels en spullen voor in huis
need-food-child-goods = Spullen voor kinderen

need-health-gp = Een huisarts spreken
need-health-insurance = Vragen over de zorgverzekering
need-health-nursing = Verzorging thuis
need-health-exercise = Meer bewegen
need-health-memory = Vragen over vergeten

need-home-cleaning = Schoonmaken in huis
need-home-shopping = Boodschappen doen
need-home-odd-jobs = Klusjes in huis en tuin
need-home-meals = Koken of eten aan huis
need-home-adaptation = Een veiliger en makkelijker huis

need-mobility-transport = Vervoer
need-mobility-accompany = Iemand die met u meegaat
need-mobility-aids = Hulpmiddelen, zoals een rollator
need-mobility-indoors = Rondlopen in huis

need-mind-stress = Stress en piekeren
need-mind-low = Steun als u somber bent
need-mind-grief = Verdriet en gemis
need-mind-addiction = Minder drinken, gebruiken of gokken
need-mind-recovery = Weer opkrabbelen
need-mind-relative = Zorgen om iemand die het moeilijk heeft

need-contact-coffee = Een plek voor koffie en een praatje
need-contact-buddy = Een maatje
need-contact-group = Een groep of activiteit
need-contact-phone = Iemand die u soms belt
need-contact-visits = Iemand die bij u langskomt

need-meaning-talk = Een goed gesprek over het leven
need-meaning-faith = Een plek om te bidden of stil te zijn
need-meaning-culture = Muziek, kunst en cultuur
need-meaning-nature = Tuin, dieren en natuur
need-meaning-helping = Iets doen voor een ander
need-meaning-skills = Laten zien wat u kunt

need-language-dutch = Nederlands leren
need-language-practice = Nederlands praten en oefenen
need-language-reading = Beter lezen en schrijven
need-language-course = Een cursus of lesgroep

need-digital-device = Een computer of telefoon
need-digital-digid = Hulp met DigiD en websites
need-digital-course = Leren werken met de computer
need-digital-phone = Uw telefoon leren gebruiken

need-work-job = Betaald werk vinden
need-work-volunteering = Vrijwilligerswerk
need-work-learning-place = Een plek om werkend te leren
need-work-skills = Ontdekken wat u kunt
need-work-business = Iets voor uzelf beginnen

need-children-upbringing = Hulp bij opvoeden
need-children-homework = School en huiswerk
need-children-play = Spelen, sport en uitjes
need-children-baby = Zwanger, of een baby
need-children-teen = Vragen over pubers en jongeren

need-caring-support = Steun als u voor iemand zorgt
need-caring-respite = Af en toe vrij van de zorg
need-caring-overview = Hulp bij alles regelen
need-caring-dementia = Zorgen voor iemand die veel vergeet
need-caring-young = Jong zijn en thuis veel meehelpen

need-safety-home = Veilig zijn thuis
need-safety-child = Een veilig thuis voor een kind
need-safety-elder = Veiligheid voor een oudere
need-safety-street = Veilig zijn in de buurt

need-residence-status = Vragen over mogen blijven
need-residence-newcomer = De weg vinden als u nieuw bent
need-residence-undocumented = Hulp zonder vragen naar papieren
need-residence-family = Familie hierheen laten komen

## Wat zij doen

role-listen = luisteren
role-visit = langskomen
role-go-along = met u meegaan
role-explain-letters = brieven uitleggen
role-fill-forms = formulieren invullen
role-sort-papers = papieren op orde brengen
role-budget-coaching = helpen rondkomen met geld
role-debt-arrangement = schulden regelen
role-legal-advice = raad geven over uw rechten
role-mediate = helpen bij een ruzie
role-practical-help = een handje helpen
role-cook-together = samen koken
role-eat-together = samen eten
role-activities = activiteiten doen
role-talk-group = praten in een groep
role-language-practice = de taal oefenen
role-teach = les geven
role-digital-help = helpen met telefoon en computer
role-job-coaching = helpen bij werk zoeken
role-find-volunteer-work = vrijwilligerswerk zoeken
role-respite = de zorg even overnemen
role-personal-care = helpen met wassen en aankleden
role-nursing = wonden en medicijnen verzorgen
role-treatment = behandelen
role-diagnosis = onderzoeken wat iemand heeft
role-crisis-help = meteen helpen bij nood
role-safety-plan = afspraken maken om veilig te zijn
role-decide-entitlement = beslissen of u iets krijgt
role-give-money = geld geven
role-give-goods = spullen of eten geven
role-transport = u brengen en halen
role-refer-on = de weg wijzen naar andere hulp
role-coordinate = alle hulp op elkaar afstemmen
role-home-visit = bij u thuis kijken wat nodig is
role-phone-contact = u bellen
role-translate = vertalen
role-childcare = op kinderen passen
role-homework-help = helpen met huiswerk
role-moving-help = helpen verhuizen

## Voor wie

audience-everyone = iedereen
audience-older = ouderen
audience-young = jongeren
audience-women = vrouwen
audience-men = mannen
audience-parents = ouders
audience-carers = mensen die voor iemand zorgen
audience-newcomers = mensen die nieuw zijn in Nederland
audience-low-income = mensen met weinig geld
audience-jobseekers = mensen die werk zoeken
audience-lgbt = lhbti+ mensen
audience-disability = mensen met een beperking
audience-students = studenten
audience-undocumented = mensen zonder papieren
audience-children = kinderen

## Hoe u er komt

access-walk-in = U kunt zo binnenlopen.
access-call-first = Bel eerst even voor een afspraak.
access-referrer = Iemand moet u aanmelden, zoals de huisarts.
access-assessment = Eerst is er een gesprek over wat u nodig heeft.

## Soort plek

setting-local-informal = Mensen uit de buurt
setting-organised-informal = Vrijwilligers van een organisatie
setting-formal = Mensen die dit als beroep doen
form-individual = Met één persoon
form-collective = Samen met anderen
reach-neighbourhood = In de buurt
reach-district = In dit deel van de stad
reach-city = In de hele stad
reach-national = In heel Nederland

## Wat er welkom is

welcome-cooking = koken of bakken
welcome-handcraft = naaien, breien of knutselen
welcome-language = uw taal spreken of vertalen
welcome-gardening = tuinieren
welcome-company = iemand gezelschap houden
welcome-odd-jobs = klussen
welcome-music = muziek of zingen
welcome-childcare = op kinderen passen
welcome-computer = helpen met telefoon of computer

## Als het niet kan wachten: uit huis moeten

card-eviction-title = Uit huis moeten
card-eviction-do-1 = Lees samen de brief en zoek de datum en de afzender.
card-eviction-do-2 = Haal er nu een hulpverlener bij die over wonen of schulden gaat. Bel samen, vandaag nog.
card-eviction-do-3 = Bel daarna samen de verhuurder of de deurwaarder en vraag wat er nog kan.
card-eviction-say = Wij bellen nu samen. U hoeft dit niet alleen te doen.
card-eviction-have = De brief, het huurcontract en de laatste betalingen, als u die heeft.
card-eviction-not-alone = Spreek niet alleen een betaling af en zeg niet dat het goed komt. Laat een hulpverlener dat doen.

## Als het niet kan wachten: afgesloten

card-cut-off-title = Gas, licht of water is weg
card-cut-off-do-1 = Vraag of er een baby, een zieke of een oudere in huis is, en of een medisch apparaat stroom nodig heeft.
card-cut-off-do-2 = Bel samen het bedrijf dat de stroom, het gas of het water levert. Zeg dat er hulp is.
card-cut-off-do-3 = Haal er vandaag een hulpverlener voor schulden bij.
card-cut-off-say = Dit is naar. We zoeken vandaag samen iemand die kan helpen.
card-cut-off-have = De laatste brief of rekening, met het klantnummer.
card-cut-off-not-alone = Sluit niet zelf iets aan en beloof geen betaling.

## Als het niet kan wachten: geen eten

card-no-food-title = Niets te eten
card-no-food-do-1 = Geef eerst iets te eten en te drinken, als dat hier kan.
card-no-food-do-2 = Bel samen een plek die vandaag eten of boodschappen geeft.
card-no-food-do-3 = Haal er een hulpverlener bij, zodat er ook morgen eten is.
card-no-food-say = Fijn dat u het zegt. Eerst eten, dan kijken we verder.
card-no-food-have = Voor hoeveel mensen het is, en of er kleine kinderen zijn of iets niet gegeten mag worden.
card-no-food-not-alone = Geef geen eigen geld. Zoek samen een plek die dit vaker kan doen.

## Als het niet kan wachten: geen slaapplek

card-no-bed-title = Vannacht geen slaapplek
card-no-bed-do-1 = Vraag of er kinderen bij zijn en of er familie of een vriend is waar het veilig is.
card-no-bed-do-2 = Haal er nu een hulpverlener bij en bel samen de opvang van de gemeente.
card-no-bed-do-3 = Spreek af waar iemand wacht tot er een antwoord is. Laat niemand op straat wachten.
card-no-bed-say = U mag hier blijven zitten. We zoeken samen een plek voor vannacht.
card-no-bed-have = Waar iemand vannacht sliep, wie er meekomt, en medicijnen die mee moeten.
card-no-bed-not-alone = Neem niemand mee naar uw eigen huis en beloof geen bed.

## Als het niet kan wachten: niet veilig thuis

card-unsafe-home-title = Niet veilig thuis
card-unsafe-home-do-1 = Praat rustig verder op een plek waar niemand meeluistert. Stuur wie meekwam vriendelijk even weg.
card-unsafe-home-do-2 = Is er nu gevaar? Bel meteen het noodnummer.
card-unsafe-home-do-3 = Geen direct gevaar? Bel met de hulpverlener of met Veilig Thuis voor raad. Dat kan zonder naam.
card-unsafe-home-say = Ik geloof u. U bepaalt zelf wat u vertelt, en we gaan rustig samen kijken.
card-unsafe-home-have = Een rustige kamer, een telefoon, en een veilig moment om terug te bellen.
card-unsafe-home-not-alone = Praat niet met de ander erover, ga niet mee naar huis en geef niets op papier mee zonder te vragen.

## Als het niet kan wachten: een kind niet veilig

card-child-unsafe-title = Een kind is niet veilig
card-child-unsafe-do-1 = Is er nu gevaar voor het kind? Bel meteen het noodnummer.
card-child-unsafe-do-2 = Haal er meteen een hulpverlener of de coördinator bij.
card-child-unsafe-do-3 = Bel samen Veilig Thuis voor raad. Dat kan zonder namen te noemen.
card-child-unsafe-say = Goed dat u dit vertelt. Wij vragen hier iemand bij die weet wat helpt.
card-child-unsafe-have = Wat u zelf zag of hoorde, in gewone woorden, en wanneer dat was.
card-child-unsafe-not-alone = Vraag het kind niet uit, beloof geen geheim en beslis dit niet alleen.

## Als het niet kan wachten: niet meer willen leven

card-suicide-title = Niet meer willen leven
card-suicide-do-1 = Blijf erbij en blijf rustig. U mag het gewoon vragen: denkt u aan zelfmoord?
card-suicide-do-2 = Bel samen de hulplijn Zelfmoordpreventie of de huisarts. Is er direct gevaar? Bel het noodnummer.
card-suicide-do-3 = Laat iemand niet alleen weggaan. Vraag wie er nu kan komen.
card-suicide-say = Fijn dat u het mij vertelt. Ik blijf bij u en we bellen samen.
card-suicide-have = Een rustige plek, een telefoon, en de naam van iemand die mag komen.
card-suicide-not-alone = Beloof niet om te zwijgen en draag dit niet alleen. Haal er meteen een collega bij.

## Als het niet kan wachten: ineens in de war

card-confused-title = Ineens erg in de war
card-confused-do-1 = Praat zacht en kort, geef ruimte en blijf bij de deur.
card-confused-do-2 = Is er gevaar, of ziet iemand er ziek uit? Bel meteen het noodnummer.
card-confused-do-3 = Anders: bel nu samen de huisarts. Buiten de werkdag belt u de huisartsenpost.
card-confused-say = Ik ben hier om te helpen. We doen het rustig aan.
card-confused-have = Sinds wanneer dit zo is, en of iemand gevallen is of medicijnen gebruikt.
card-confused-not-alone = Houd niemand vast en ga niet alleen in een kamer zitten met iemand die dreigt.

## Als het niet kan wachten: medicijnen op

card-medicine-title = Nodige medicijnen zijn op
card-medicine-do-1 = Is iemand ziek, benauwd of niet goed bij? Bel meteen het noodnummer.
card-medicine-do-2 = Bel nu samen de eigen huisarts of apotheek. Buiten de werkdag belt u de huisartsenpost.
card-medicine-do-3 = Kan iemand niet betalen? Zeg dat meteen, en vraag wat er kan.
card-medicine-say = We bellen nu samen iemand die hier verstand van heeft.
card-medicine-have = Het doosje of de lijst van de apotheek, en de naam van de huisarts.
card-medicine-not-alone = Geef geen medicijnen van een ander en zeg niets over hoeveel iemand mag nemen.

## Als het niet kan wachten: nu in gevaar

card-physical-danger-title = Nu in gevaar
card-physical-danger-do-1 = Zorg dat u en de ander veilig staan. Ga weg als dat beter is.
card-physical-danger-do-2 = Bel het noodnummer. Zeg waar u bent en wat er gebeurt.
card-physical-danger-do-3 = Roep een collega en vang de hulp op bij de deur.
card-physical-danger-say = Ik haal nu hulp. Ik blijf bij u zolang het veilig is.
card-physical-danger-have = Het adres van deze plek, en wie er gewond of in gevaar is.
card-physical-danger-not-alone = Ga niet tussen mensen in staan die vechten en ga niemand achterna.

## Aan tafel

question-type-here = Typ hier
question-phone = Dit is een telefoonnummer
question-done = Klaar: verder
question-example-date = Bijvoorbeeld: 25-11 of 25-11-2026
question-example-number = Een getal
review-title = Wat u hebt verteld
review-answer = { $answer }
review-skipped = Overgeslagen
review-finish = Klaar: wie kan helpen?
topics-title = Waar gaat het nog meer over?
card-call = Wie belt u?
card-call-nobody = Haal er een hulpverlener bij die hier werkt, of zoek samen het nummer van het wijkteam op.
card-say = Wat zegt u?
card-have = Wat houdt u bij de hand?
card-not-alone = Wat doet u niet alleen?
choice-outcome-helped = Ja, dat heeft geholpen
choice-outcome-partly = Een beetje
choice-outcome-not = Nee
choice-outcome-not-reached = Niet bereikt, later opnieuw vragen

## Wie kan helpen

offers-title = Wie kan u helpen?
offers-none = We vinden nog niemand. Vertel wat meer, of kies een onderwerp erbij.
offers-informal = Buren en vrijwilligers
offers-formal = Mensen die dit als werk doen
offers-does = Zij kunnen: { $roles }
offers-does-not = Zij doen niet: { $roles }
plan-title = Wat we afspreken
plan-who-does-what = Wie doet wat?
plan-follow-up = Mogen wij later vragen hoe het ging?
plan-day = Ja, op { $date }
plan-never = Nee, liever niet

## When something was checked, when it is open

directory-checked-on = nagekeken op { $date }
directory-checked-ageing = nagekeken op { $date }, langer dan een half jaar geleden
directory-checked-old = oud: nagekeken op { $date }
directory-checked-unknown = niet nagekeken
directory-open-until = nu open, tot { $closes } uur
directory-opens-at = open op { $date }, vanaf { $opens } uur
directory-opens-on = open op { $date }
directory-opens-not-soon = de komende weken niet open
directory-hours-recheck = vraag na wanneer zij open zijn
directory-hours-unknown = tijden niet bekend

## Why an offer fits, what to ask first, who does what

reason-need = Zij helpen met: { $need }.
reason-also-need = Zij helpen ook met: { $need }.
reason-language = Zij spreken { $language }.
reason-near = Het is ongeveer { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
 } lopen.
reason-own-neighbourhood = Zij zijn er voor mensen uit uw buurt.
reason-comes-to-you = Zij kunnen bij u thuis komen.
reason-open-now = Zij zijn nu open.
reason-open-now-until = Zij zijn nu open, tot { $time } uur.
reason-open-today = Zij zijn vandaag open.
reason-open-today-at = Zij zijn vandaag open, vanaf { $time } uur.
reason-open-tomorrow = Zij zijn morgen open.
reason-open-tomorrow-at = Zij zijn morgen open, vanaf { $time } uur.
reason-open-day = Zij zijn { $weekday } open.
reason-open-day-at = Zij zijn { $weekday } open, vanaf { $time } uur.
reason-walk-in = U kunt er zo binnenlopen.
reason-call = U kunt zelf bellen of schrijven.
reason-free = Het is gratis.
reason-room = Er is nu plaats.
reason-checked = Wij hebben dit nagekeken op { $date }.
reason-earlier-helper = Zij hebben u al eerder geholpen.
reason-wish = Dit past bij uw wens: { $wish }.
reason-when = Zij zijn er als u kunt: { $part }.
reason-likes = Wat u graag doet, is daar welkom: { $welcome }.
caution-closed = Zij zijn nu even dicht. Vraag wanneer zij weer open zijn.
caution-by-introduction = Iemand van het spreekuur stelt u voor.
caution-check-first = Vraag eerst of dit ook voor u is.
caution-ask-distance = Vraag waar het is, en hoe ver dat is.
caution-too-far = Het is ongeveer { $minutes } minuten lopen. Vraag of iemand u kan brengen.
caution-not-at-home = U moet hier zelf naartoe. Vraag of iemand u kan brengen.
caution-ask-accessibility = Vraag of u daar goed naar binnen kunt.
caution-ask-hours = Vraag eerst wanneer zij open zijn.
caution-old-number = Bel eerst. Dit nummer is nagekeken op { $date }; dat is lang geleden.
caution-unchecked-number = Bel eerst. Wij weten niet of dit nummer nog klopt.
caution-ask-access = Vraag eerst hoe u zich aanmeldt.
caution-needs-referrer = Iemand moet u aanmelden. Vraag het aan het spreekuur.
caution-needs-assessment = Er is eerst een gesprek over wat u nodig hebt.
caution-waiting = Over wachten zeggen zij: { $text }
caution-full = Er was pas geen plaats. Vraag of dat nog zo is.
caution-no-shared-language = Vraag om een tolk, of neem iemand mee die voor u vertaalt.
caution-ask-language = Vraag of zij uw taal spreken.
caution-ask-wish = Vraag of dit kan: { $wish }.
caution-costs = Vraag wat het kost.
roles-does = { $name } doet: { $roles }.
roles-does-not = { $name } doet dit niet: { $role }.
roles-does-not-but = { $name } doet dit niet: { $role }. Dat doet { $instead }.
roles-agree = Spreek af wie dit doet: { $role }. { $informal } of { $formal }.

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
slip-title = Waar u terecht kunt
slip-intro = U vroeg om hulp. Hier staat wie u kan helpen, en hoe.
slip-written-on = Geschreven op { $date }
slip-label-case-code = Uw code
slip-label-name = Naam
slip-label-mind = Let op
slip-intro-nothing = Wij hebben samen gepraat. U kunt altijd bij ons terugkomen.
slip-label-where = Waar
slip-label-ask-for = Vraag naar
slip-label-when = Wanneer
slip-label-phone = Telefoon
slip-label-access = Binnenkomen
slip-label-bring = Neem mee
slip-label-agreed = Afgesproken
slip-label-they-do = Zij doen
slip-label-they-do-not = Zij doen niet
slip-checked-on = Gecontroleerd op { $date }
slip-call-first-since = Bel eerst. Dit is lang niet gecontroleerd: voor het laatst op { $date }
slip-call-first-unknown = Bel eerst. Dit is nog niet gecontroleerd
slip-qr-call = Scan om te bellen
slip-follow-up-on = Wij vragen u op { $date } hoe het ging.
slip-follow-up-none = Wij nemen geen contact met u op. U kunt altijd terugkomen.
slip-kept-heading = Wat wij bewaren
slip-kept-nothing = Wij bewaren niets. Dit papier is alleen van u.
slip-kept-without-name = Wij bewaren uw antwoorden zonder uw naam, tot { $until }.
slip-kept-with-name = Wij bewaren uw naam en uw antwoorden, tot { $until }.
slip-nobody-may-know = Wij vertellen niemand iets over u.
slip-may-withdraw = U kunt altijd zeggen dat wij het moeten weggooien.
slip-no-advice = Dit papier vertelt waar u hulp kunt vinden. Het is geen advies over de wet of over uw gezondheid.
slip-unchecked-note = Deze vertaling is nog niet gelezen door iemand die de taal spreekt.

slip-come-back-desk = Lukt het niet? Kom terug bij { $desk }.
slip-introduced-on = Iemand van ons stelt u voor op { $date }.
slip-introduced = Iemand van ons stelt u voor. Wij spreken een dag met u af.
slip-label-ask-first = Vraag eerst
slip-label-who-does-what = Wie doet wat
slip-roles = { $roles }
slip-hours-line = { $day } { $opens } – { $closes }
slip-may-share = U vindt het goed als wij dit delen: { $parties }.
slip-recovery-title = Herstelsleutel
slip-recovery-explained = Bewaar dit papier buiten het gebouw. Deze sleutel opent het slot van het spreekuur.
slip-look-up-number = Zoek het nummer op deze pagina:
slip-ask-for-number = Wij hebben nog geen nummer. Vraag ons om het samen op te zoeken.
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
caution-holiday = De eerste dag dat zij open zijn, is een feestdag ({ $holiday }). Bel eerst.

## At the pace of a rollator or a buggy

choice-walk-pushing = Met rollator, rolstoel of kinderwagen
reason-near-pushing = Met rollator, rolstoel of kinderwagen is het ongeveer { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
 }.

## Regel voor regel, voor wie luistert of met de vingers leest

plain-choose-one = Typ het nummer van uw antwoord.
plain-choose-more = Typ de nummers van uw antwoorden, met een spatie ertussen.
plain-type-text = Typ uw antwoord.
plain-type-date = Typ een datum, bijvoorbeeld 25-11-2026.
plain-type-number = Typ een getal.
plain-or-skip = Of druk alleen op Enter om over te slaan.
plain-commands = U kunt ook dit typen: ? voor nog een keer, < om terug te gaan, ! voor wat niet kan wachten, q om te stoppen.
plain-not-a-choice = Dat nummer staat niet in de lijst. Probeer het nog een keer.
plain-not-a-date = Dat is geen datum. Probeer het nog een keer.
plain-not-a-number = Dat is geen getal dat hier kan. Probeer het nog een keer.
plain-noted = Opgeschreven: { $answer }
plain-first-question = Dit is de eerste vraag. U kunt niet verder terug.
plain-urgent = Dit kan niet wachten: { $card }
plain-found = { $count ->
    [one] Wij vonden 1 plek.
   *[other] Wij vonden { $count } plekken.
 }
plain-which-on-paper = Welke plekken komen op uw papier? Typ de nummers, met een spatie ertussen.
plain-on-paper = Dit staat op uw papier:
plain-your-code = Uw code is { $code }.
plain-stopped-kept = Gestopt. Wat u vertelde, is bewaard.
plain-stopped-nothing = Gestopt. Er is niets bewaard.

## Als de letters ontbreken

slip-script-missing = Hier hoort dezelfde tekst in het { $language }. De letters daarvoor ontbreken op deze computer.

## Toestemming: wie wat mag weten

consent-title = Wie mag wat weten?
consent-intro = U beslist dit zelf. U mag overal nee zeggen. Wij helpen u dan ook.
consent-party-informal = vrijwilligers in de buurt
consent-party-formal = hulpverleners
consent-party-doctor = uw huisarts
consent-ask = Wat mogen wij doen? Het gaat om: { $party }
choice-purpose-ask = Vertellen waarvoor ik hulp zoek
choice-purpose-story = Vertellen wat er bij mij speelt
choice-purpose-contact = Zeggen hoe ik heet en hoe zij mij kunnen bereiken
choice-purpose-report = Van hen horen hoe het gaat
consent-nothing = Niets van dit alles
consent-giver = Wie zegt dit?
choice-giver-self = Ikzelf
choice-giver-partner = Mijn man, vrouw of partner
choice-giver-child = Mijn zoon of dochter
choice-giver-parent = Mijn vader of moeder
choice-giver-family = Iemand anders van mijn familie
choice-giver-representative = Mijn mentor, bewindvoerder of voogd
consent-back = Ik zeg het terug. Het gaat om: { $party }
consent-may = Dit mag: { $purpose }
consent-may-not = Dit mag niet: { $purpose }
consent-right = Klopt dat?
choice-consent-right-yes = Ja, dat klopt
choice-consent-right-no = Nee, dat moet anders
consent-stop-any-time = U kunt dit altijd stoppen. Zeg het ons, dan stopt het meteen.
consent-given-by = Gezegd op { $date }. Door: { $giver }
consent-stop = Wilt u hiermee stoppen?
consent-stopped = Dit is gestopt. Het gaat om: { $party }
consent-told = Dit hebben wij al verteld, op { $date }: { $purpose }. Dat kunnen wij niet terughalen.
consent-told-nothing = Wij hadden nog niets verteld.
slip-consent = Dit mag van u, bij { $party }: { $purpose }

## Uw rechten: zien, verbeteren, wissen

question-keep-months = Wij bewaren alleen uw antwoorden, tot { $months } maanden na het laatste contact. Alleen vrijwilligers van dit spreekuur zien ze. U mag alles weigeren.
rights-title = Alles wat wij van u bewaren
rights-intro = Dit bewaren wij van u. Klopt er iets niet? Zeg het ons, dan verbeteren wij het.
rights-until = Wij bewaren dit tot { $date }. Daarna wissen wij het.
rights-answers = Wat u hebt verteld
rights-chosen = Wat wij samen hebben gekozen
rights-consents = Wat wij van u mogen vertellen
rights-consents-none = U hebt hier nog niets over gezegd. Wij vertellen niets.
rights-told = Wat wij hebben verteld
rights-told-none = Wij hebben niemand iets verteld.
rights-told-line = Op { $date }, aan { $party }: { $purpose }
rights-looked = Wie heeft gekeken
rights-looked-line = Op { $date }, een vrijwilliger van dit spreekuur: { $what }
access-viewed = gelezen
access-continued = verder gegaan met het gesprek
access-printed = afgedrukt
access-exported = als bestand meegegeven
access-corrected = verbeterd
rights-corrected = Verbeterd op { $date }. Het oude antwoord is gewist.
rights-erase = U mag vragen om alles te wissen. Dat doen wij dan meteen.
receipt-title = Alles is gewist
receipt-erased = Op { $date } hebben wij alles gewist wat wij van u bewaarden.
receipt-copies = Ook de kopieën op deze computer zijn weg. Staat het nog in een oude reservekopie? Als wij die ooit terugzetten, wissen wij het daar ook.
receipt-told = Wat wij al aan anderen hadden verteld, kunnen wij niet terughalen.
receipt-no-name = Op dit papier staat niets over u.
receipt-number = Nummer van dit bewijs: { $number }
