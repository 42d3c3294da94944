# Teksten voor het gesprek met de bewoner.
# Korte zinnen, gewone woorden, "u". Geen telefoonnummers; getallen alleen bij leeftijden.

## Onderdelen van het gesprek

section-begin = Berî ku em dest pê bikin
section-who = Kî li vir e
section-reason = Hûn ji bo çi hatine
section-danger = Tiştên lezgîn
section-topics = Pirsa we
section-person = Çi li gorî we ye
section-helpers = Kî jixwe alîkariya we dike
section-likes = Hûn ji kirina çi hez dikin
section-share = Kî dikare çi bizane
section-contact = Têkiliya paşê

## Overal

choice-unknown = Nizanim
choice-declined = Naxwazim bibêjim
choice-yes-no-yes = Erê
choice-yes-no-no = Na

## Voor we beginnen

question-keep = Em dikarin tiştên ku hûn dibêjin hilînin?
    .hint = Em tenê bersivên we hiltînin, herî zêde salekê piştî têkiliya dawî. Tenê xwebexşên vî cihê alîkariyê (spreekuur) wan dibînin. Hûn dikarin ji her tiştî re bibêjin na.
choice-keep-keep = Erê, bersivên min hilînin
choice-keep-nothing = Na, tu tiştî hilneynin

## Wie is er

question-for-whom = Hûn ji bo kê hatine?
choice-for-whom-self = Ji bo xwe
choice-for-whom-other = Ji bo kesekî din
choice-for-whom-carer = Ez lênêrîna kesekî dikim û alîkariyê dixwazim

question-sent-by = Kesekî ji we re got ku hûn dikarin werin vir?
    .hint = Heke hûn bixwazin, em dikarin ji wan re bibêjin ku hûn hatine.
choice-sent-by-nobody = Na, ez bi xwe hatim
choice-sent-by-doctor = Doktorê malbatê (huisarts) an klînîk
choice-sent-by-school = Dibistan
choice-sent-by-municipality = Şaredarî (gemeente)
choice-sent-by-neighbour = Cîranek an nasek
choice-sent-by-other = Kesekî din

question-at-table = Kî bi we re hatiye?
    .hint = Heke hûn bixwazin, hûn dikarin bêyî kesên din jî bi me re biaxivin.
choice-at-table-nobody = Kes bi min re nehatiye
choice-at-table-family = Malbat
choice-at-table-friend = Hevalek
choice-at-table-interpreter = Tercumanek
choice-at-table-professional = Kesekî pispor (hulpverlener)
choice-at-table-child = Zarokek

question-at-table-child = Kesekî din dikare li şûna zarok tercume bike?
    .hint = Ev ji bo zarokan giran e. Kesekî mezin baştir e, bi telefonê jî dibe.

## Waarvoor u komt

question-story = Ka bibêjin, hûn ji bo çi hatine?
    .hint = Bi gotinên xwe. Kurt be jî baş e.

question-topics = Pirsa we li ser çi ye?
    .hint = Hûn dikarin ji yekê zêdetir hilbijêrin. Hûn dikarin wêneyekî jî nîşan bidin.
choice-topics-money = Pere û deyn
choice-topics-letters = Name û form
choice-topics-rights = Alîkariya mehane (uitkering) û maf
choice-topics-housing = Mal û xanî
choice-topics-food = Xwarin, cil û tiştên malê
choice-topics-health = Tenduristî
choice-topics-home = Alîkariya li malê
choice-topics-mobility = Çûn û hatin
choice-topics-mind = Fikar, stres û xemgînî
choice-topics-contact = Naskirina mirovan
choice-topics-meaning = Wateya jiyanê û alîkariya ji bo kesên din
choice-topics-language = Hînbûna Hollandî
choice-topics-digital = Telefon û kompûter
choice-topics-work = Kar û karê xwebexşî
choice-topics-children = Zarok û mezinkirina wan
choice-topics-caring = Lênêrîna kesekî
choice-topics-safety = Ewlehî
choice-topics-residence = Nûhatina li vir an pirsên li ser mayînê (verblijf)

## Wat niet kan wachten

question-safe-now = Hûn niha di ewlehiyê de ne, li vir û li malê?
    .hint = Ne hewce ye hûn niha tiştekî vebêjin. Hûn dikarin paşê jî bibêjin.

question-unsafe-where = Hûn dixwazin bibêjin li ku derê ne ewle ye?
    .hint = Hûn dikarin bi tiliya xwe jî nîşan bidin, an vê pirsê derbas bikin.
choice-unsafe-where-home = Li mala min
choice-unsafe-where-here = Li vir, niha
choice-unsafe-where-street = Li derve an li taxê
choice-unsafe-where-child = Zarokek ne di ewlehiyê de ye
choice-unsafe-where-elder = Kesekî bi temen ku ez nas dikim ne di ewlehiyê de ye

question-urgent = Tiştek heye ku divê îro an sibê bê çareserkirin?
    .hint = Wê gavê em bi wî tiştî dest pê dikin.
choice-urgent-none = Na, ne lezgîn e
choice-urgent-eviction = Divê ez mala xwe vala bikim
choice-urgent-cut-off = Gaz, elektrîk an av hatiye birîn
choice-urgent-food = Xwarin nîne
choice-urgent-bed = Îşev cihê razana min nîne
choice-urgent-medicine = Dermanên min qediyane
choice-urgent-confused = Hişê kesekî ji nişka ve pir tevlihev bûye

question-eviction-date = Divê hûn kîjan rojê mala xwe vala bikin?
    .hint = Bi hev re li nameyê binêrin. Name an tarîx nîne? Vê pirsê derbas bikin.

question-cut-off = Gaz, elektrîk û av hê hene?
choice-cut-off-on = Erê, hemû hene
choice-cut-off-warned = Erê, lê hişyariyek hatiye
choice-cut-off-off = Na, tiştek hatiye birîn

question-eaten = Îro têra we xwarin heye?
    .hint = Ji bo kesên ku bi we re dijîn jî.

question-sleep-tonight = Îşev cihekî we heye ku hûn lê razên?
    .hint = Li mala kesekî, li ser qenepeyê jî tê hesibandin.

question-medicine = Ji bo îro dermanên we yên lazim hene?
    .hint = Ne hewce ye hûn bibêjin kîjan derman in. Hûn derman venaxwin? Wê gavê erê hilbijêrin.

## Geld en schulden

question-money-what = Di warê pereyan de çi zehmet e?
    .hint = Hûn dikarin ji yekê zêdetir hilbijêrin. Ev tê serê gelek kesan.
choice-money-what-debts = Deynên min hene
choice-money-what-budget = Pereyê min têra mehê nake
choice-money-what-bills = Ez nikarim fatûreyekê bidim
choice-money-what-bailiff = Memûrê deynan (deurwaarder) ji min re dinivîse an tê
choice-money-what-emergency = Niha ji bo tiştên lazim pereyê min nîne

question-money-behind = Hûn di dayîna yek ji van tiştan de dereng mane?
choice-money-behind-none = Na
choice-money-behind-rent = Kirê
choice-money-behind-energy = Gaz, elektrîk an av
choice-money-behind-insurance = Sîgorta tenduristiyê (zorgverzekering)
choice-money-behind-other = Tiştekî din

## Brieven en formulieren

question-letters-what = Hûn dixwazin bi nameyê an formê çi bikin?
    .hint = Name bi we re ye? Hûn dikarin wê deynin ser maseyê.
choice-letters-what-understand = Fêmkirina nameyê
choice-letters-what-forms = Tijekirina formekê
choice-letters-what-reply = Bersivdana nameyê
choice-letters-what-tax = Karê bacê (belasting)
choice-letters-what-order = Rêzkirina kaxezên min

question-letters-date = Divê hûn heta kîjan rojê tiştekî amade bikin?
    .hint = Em ê bi hev re di nameyê de lê bigerin. Tarîx nîne? Vê pirsê derbas bikin.

## Uitkering en recht

question-rights-what = Pirsa we li ser çi ye?
choice-rights-what-benefit = Alîkariya mehane (uitkering)
choice-rights-what-allowance = Alîkariya zêde (toeslagen)
choice-rights-what-minima = Alîkarî ji bo kesên ku pereyê wan kêm e
choice-rights-what-objection = Ez biryarekê (besluit) rast nabînim
choice-rights-what-legal-advice = Ez kesekî dixwazim ku qanûnê dizane

question-rights-meeting = Heke di demeke nêzîk de hevdîtineke we hebe, hûn dixwazin kesek bi we re were?
    .hint = Wek mînak bi şaredariyê (gemeente) re, li ser alîkariyekê an alîkariya mehane (uitkering).

## Wonen

question-housing-what = Pirsa we li ser malê çi ye?
choice-housing-what-rent = Dayîna kirêyê ji min re zehmet e
choice-housing-what-eviction = Dibe ku ez mecbûr bimînim mala xwe vala bikim
choice-housing-what-search = Ez li malekê an odeyekê digerim
choice-housing-what-repair = Tiştek xera bûye an mal şil e
choice-housing-what-neighbours = Bi cîranan re pevçûn an nerehetî heye

question-rent-behind = Hûn di dayîna kirêyê de dereng mane?
    .hint = Wê gavê em ji bo dayînê jî li alîkariyê digerin.

## Eten, kleding en spullen

question-food-what = Çi ji we re lazim e?
choice-food-what-parcel = Tiştên xwarinê an pakêta xwarinê (voedselpakket)
choice-food-what-meal = Xwarineke germ
choice-food-what-clothes = Cil
choice-food-what-furniture = Mobîlya an tiştên malê
choice-food-what-child-goods = Tiştên ji bo zarokan

question-food-together = Hûn hez dikin bi kesên din re nan bixwin?

## Gezondheid

question-health-what = Kesek dikare di çi de alîkariya we bike?
    .hint = Ne hewce ye hûn nexweşiya xwe bibêjin.
choice-health-what-gp = Peydakirina doktorê malbatê (huisarts) an axaftina pê re
choice-health-what-insurance = Pirsên li ser sîgorta tenduristiyê (zorgverzekering)
choice-health-what-nursing = Alîkarî ji bo şuştinê, birînê an dermanan
choice-health-what-exercise = Zêdetir tevger
choice-health-what-memory = Ez gelek tiştan ji bîr dikim

question-health-doctor = Doktorekî we yê malbatê (huisarts) heye?

## Hulp in huis

question-home-what = Hûn li malê kîjan alîkariyê dixwazin?
choice-home-what-cleaning = Paqijkirin
choice-home-what-shopping = Kirîna tiştên malê
choice-home-what-odd-jobs = Karên biçûk û bexçe
choice-home-what-meals = Çêkirina xwarinê an xwarina ku tê malê
choice-home-what-adaptation = Mala min hêsantir û ewletir bibe

question-home-stairs = Derence, banyo an şêmîka derî ji we re zehmet in?
    .hint = An hûn ditirsin ku bikevin?

## Ergens komen

question-mobility-what = Çi çûn û hatina we hêsantir dike?
choice-mobility-what-transport = Birin û anîn bi wesayîtê
choice-mobility-what-accompany = Kesek ku bi min re were
choice-mobility-what-aids = Alaveke ji bo meşê, wek rollator
choice-mobility-what-indoors = Alîkarî ji bo meşa di malê de

question-mobility-out = Hûn bi qasî ku dixwazin derdikevin derve?

## Zorgen, stress en verdriet

question-mind-what = Çi ji bo we giran e?
    .hint = Ya herî nêzîk hilbijêrin. Ne hewce ye hûn tiştekî vebêjin.
choice-mind-what-stress = Stres, zêde fikirîn an xewa nebaş
choice-mind-what-low = Ez xwe dilteng an vala hîs dikim
choice-mind-what-grief = Ez bêriya kesekî dikim ku êdî nemaye
choice-mind-what-addiction = Alkol, madeyên hişbir (drugs), qumar an lîstikên kompûterê
choice-mind-what-recovery = Ez dixwazim dîsa rabim ser xwe
choice-mind-what-relative = Ez ji bo kesekî bi fikar im

question-mind-dark = Hûn carinan difikirin ku êdî nejîn?
    .hint = Em vê ji her kesê ku di demeke giran de ye dipirsin. Hûn dikarin bi dilekî vekirî bibêjin.

question-mind-doctor = We ev berê ji doktorê malbatê (huisarts) re gotiye?

## Mensen ontmoeten

question-contact-what = Çi dê li we xweş bê?
choice-contact-what-coffee = Li derekê vexwarina çay û qehweyê
choice-contact-what-buddy = Kesekî xwebexş (maatje) ku bi min re tiştekî bike
choice-contact-what-group = Komek an çalakiyek
choice-contact-what-phone = Kesek ku carinan telefonî min bike
choice-contact-what-visits = Kesek ku were serdana min

question-contact-first-time = Hûn dixwazin cara yekem kesek bi we re were?

## Zin en iets voor een ander doen

question-meaning-what = Çi bala we dikişîne?
choice-meaning-what-talk = Axaftineke xweş li ser jiyanê
choice-meaning-what-faith = Cihek ji bo dua an bêdengiyê
choice-meaning-what-culture = Muzîk, huner an çand
choice-meaning-what-nature = Bexçe, heywan an xweza
choice-meaning-what-helping = Kirina tiştekî ji bo kesekî din
choice-meaning-what-skills = Nîşandana karên ku ji destê min tên

question-meaning-grow = Dibe ku hûn paşê bixwazin ev bibe karê we?
    .hint = Ne mecbûrî ye. Tenê ji bo kêfxweşiyê jî dibe.

## Nederlands leren

question-language-what = Hûn li çi digerin?
choice-language-what-dutch = Hînbûna Hollandî ji serî ve
choice-language-what-practice = Axaftin û pratîka Hollandî
choice-language-what-reading = Baştir xwendin û nivîsandin
choice-language-what-course = Kursek an komeke dersê

question-language-for = Hûn ziman ji bo çi dixwazin?
choice-language-for-daily = Ji bo her rojê, li taxê
choice-language-for-letters = Ji bo name û randevûyan
choice-language-for-work = Ji bo kar
choice-language-for-children = Ji bo dibistana zarokan

## Telefoon en computer

question-digital-what = Hûn di çi de alîkariyê dixwazin?
choice-digital-what-device = Peydakirina kompûterekê an telefonekê
choice-digital-what-digid = DigiD û malperên dewletê
choice-digital-what-course = Hînbûna bikaranîna kompûterê
choice-digital-what-phone = Fêmkirina telefona min

question-digital-have = Telefon an kompûtereke we heye ku baş dixebite?

## Werk en vrijwilligerswerk

question-work-what = Hûn çi dixwazin?
choice-work-what-job = Karê bi pere
choice-work-what-volunteering = Karê xwebexşî (vrijwilligerswerk)
choice-work-what-learning-place = Cihek ku mirov lê bi xebatê hîn dibe
choice-work-what-skills = Dîtina karên ku ji destê min tên
choice-work-what-business = Destpêkirina karekî min bi xwe

question-work-benefit = Hûn dixwazin pêşî bizanin kar çi li alîkariya we ya mehane (uitkering) dike?
    .hint = Baş e ku hûn vê berî destpêkirina kar bipirsin.

## Kinderen en opvoeden

question-children-what = Pirsa we li ser çi ye?
choice-children-what-upbringing = Mezinkirina zarokan
choice-children-what-homework = Dibistan û dersên malê
choice-children-what-play = Lîstik, werzîş û ger
choice-children-what-baby = Ducanî (hemle) an pitikek
choice-children-what-teen = Nûciwanek an ciwanek

question-children-age = Zarok çend salî ye?
    .hint = Zarok ji yekê zêdetir in? Temenê zarokê ku niha em li ser diaxivin bibêjin.

## Zorgen voor iemand

question-caring-what = Çi dê alîkariya we bike?
    .hint = Hûn lênêrîna kesekî din dikin. Em li we jî difikirin.
choice-caring-what-support = Kesek ku bi min re bifikire
choice-caring-what-respite = Carinan bêhnvedan ji lênêrînê
choice-caring-what-overview = Alîkarî ji bo rêzkirina hemû karan
choice-caring-what-dementia = Lênêrîna kesekî ku gelek tiştan ji bîr dike
choice-caring-what-young = Ez ciwan im û li malê pir alîkarî dikim

question-caring-hours = Hûn di hefteyê de nêzîkî çend saetan bi vê mijûl dibin?
    .hint = Rêzkirina karan û çavdêrî jî tên hesibandin. Texmînek bes e.

question-caring-rest = Têra xwe dem û bêhnvedan ji we re dimîne?

## Veilig zijn

question-safety-what = Hûn ji ber çi bi fikar in?
    .hint = Hûn bi xwe biryar didin ka çi dibêjin.
choice-safety-what-home = Pevçûn, gef an lêdan li malê
choice-safety-what-child = Zarokek ku di halekî nebaş de ye
choice-safety-what-elder = Kesekî bi temen ku pê re xirabî tê kirin
choice-safety-what-street = Kolan an tax

question-safety-place = Hûn dikarin îro herin cihekî ku hûn lê di ewlehiyê de bin?

## Nieuw hier of vragen over verblijf

question-residence-what = Kesek dikare di çi de alîkariya we bike?
    .hint = Ne hewce ye hûn kaxezan nîşan bidin. Em tu carî kaxezan naxwazin.
choice-residence-what-status = Pirsên li ser mafê mayînê (verblijf)
choice-residence-what-newcomer = Ez nû hatime vir û li rêya xwe digerim
choice-residence-what-no-papers-asked = Alîkarî li cihê ku kes kaxezan naxwaze
choice-residence-what-family = Anîna malbata min ji bo vir

question-residence-guide = Hûn kesekî dixwazin ku taxê bi we bide nasîn?

## Wat bij u past

question-neighbourhood = Hûn li kîjan taxê (buurt) dijîn?
    .hint = Navê taxê an meydanekê bes e. Adresa we ne lazim e.

question-postcode = Hejmarên koda we ya posteyê (postcode) çi ne?
    .hint = Tenê hejmar, ne tîp. Wisa em li cihên nêzîk digerin.

question-age-band = Hûn nêzîkî çend salî ne?
    .hint = Hin cih ji bo ciwanan in, hin ji bo kesên bi temen in.
choice-age-band-under-18 = Ji 18 salî biçûktir
choice-age-band-18-26 = Ji 18 heta 26 salî
choice-age-band-27-66 = Ji 27 heta 66 salî
choice-age-band-67-plus = 67 salî an mezintir

question-languages = Hûn dixwazin bi kîjan zimanan biaxivin?
    .hint = Hûn dikarin ji yekê zêdetir hilbijêrin.
choice-languages-nl = Hollandî
choice-languages-en = Îngilîzî
choice-languages-tr = Tirkî
choice-languages-ar = Erebî
choice-languages-rif = Amazîxî (Tarifît)
choice-languages-fa = Farisî an Derî
choice-languages-ti = Tîgrînya
choice-languages-so = Somalî
choice-languages-pl = Polonî
choice-languages-uk = Ukraynî
choice-languages-es = Spanî
choice-languages-fr = Fransî
choice-languages-zh = Çînî
choice-languages-pap = Papiamento
choice-languages-hi = Hindî
choice-languages-ur = Urdû
choice-languages-ro = Romanyayî
choice-languages-bg = Bulgarî
choice-languages-pt = Portugalî
choice-languages-ru = Rûsî
choice-languages-am = Amharî
choice-languages-ku = Kurdî
choice-languages-other = Zimanekî din

question-walk = Hûn dikarin çiqas bimeşin bêyî ku ji we re zêde be?
    .hint = Bi gopal an rollator jî dibe.
choice-walk-five-minutes = Rêyeke kurt, pênc deqe
choice-walk-ten-minutes = Deh deqe
choice-walk-twenty-minutes = Bîst deqe
choice-walk-far = Dûr jî, bê pirsgirêk
choice-walk-wheels = Bi bisiklêt, scootmobiel, otobus an erebeyê
choice-walk-at-home = Ez hema hema qet dernakevim derve

question-wishes = Di alîkariyê de çi ji bo we girîng e?
    .hint = Hûn dikarin ji yekê zêdetir hilbijêrin. Hûn tiştekî hilnebijêrin jî dibe.
choice-wishes-woman = Jinek
choice-wishes-man = Zilamek
choice-wishes-own-language = Kesek ku bi zimanê min diaxive
choice-wishes-at-home = Li mala min
choice-wishes-alone = Bi kesekî tenê re
choice-wishes-group = Di komekê de

question-group-for = Hûn hez dikin herin cihekî çawa?
    .hint = Tenê tiştên ku li we xweş tên hilbijêrin. Derbaskirin jî baş e.
choice-group-for-women = Ji bo jinan
choice-group-for-men = Ji bo zilaman
choice-group-for-young = Ji bo ciwanan
choice-group-for-older = Ji bo kesên bi temen
choice-group-for-parents = Ji bo dê û bavan
choice-group-for-newcomers = Ji bo kesên ku li Hollandayê nû ne
choice-group-for-students = Ji bo xwendekaran (studenten)
choice-group-for-disability = Ji bo kesên bi astengî
choice-group-for-lgbt = Ji bo kesên LGBTÎ+

question-when = Kengî ji we re baş e?
choice-when-morning = Sibehê
choice-when-afternoon = Piştî nîvro
choice-when-evening = Êvarê
choice-when-weekend = Di dawiya hefteyê de (şemî û yekşem)

## Wie u al helpt

question-helpers = Kesek heye ku alîkariya we dike, an berê alîkarî kiriye?
    .hint = Gelek caran kesekî nas baştir e. Hûn dikarin ji yekê zêdetir bibêjin.

question-helper-who = Ew kî ye?
choice-helper-who-family = Malbat
choice-helper-who-friend = Hevalek
choice-helper-who-neighbour = Cîranek
choice-helper-who-volunteer = Kesekî xwebexş (vrijwilliger)
choice-helper-who-professional = Kesekî pispor (hulpverlener)
choice-helper-who-other = Kesekî din

question-helper-what = Ew kes di çi de alîkariyê dike?
    .hint = Hûn dikarin navê cih jî bibêjin, wek mala taxê (buurthuis).

question-helper-earlier-good = Hûn ji vê alîkariyê razî bûn?

question-not-involve = Divê kî bi vê nizanibe?
    .hint = Em tiştekî ji wî kesî an wî cihî re nabêjin. Kes nîne? Vê pirsê derbas bikin.

## Wat u graag doet

question-likes = Hûn ji kirina çi hez dikin, an çi ji destê we tê?
    .hint = Hin cih hene ku bi vê kêfxweş dibin.
choice-likes-cooking = Çêkirina xwarinê an nan
choice-likes-handcraft = Dirûtin, hûnandin an karê destan
choice-likes-language = Axaftina bi zimanê min an tercume
choice-likes-gardening = Karê bexçe
choice-likes-company = Rûniştin û sohbet bi kesekî re
choice-likes-odd-jobs = Temîrkirin û karên biçûk
choice-likes-music = Muzîk an stran
choice-likes-childcare = Lênêrîna zarokan
choice-likes-computer = Alîkarî ji bo telefon an kompûterê

question-can-offer = Hûn dixwazin bi vê ji bo kesekî din çi bikin?
    .hint = Ne hewce ye tiştekî mezin be. Tiştek nebe jî baş e.

## Wie wat mag weten

question-share = Ji bo ku em ji we re alîkariyê bibînin, em dikarin bi kê re biaxivin?
    .hint = Em her carê dîsa ji we dipirsin, ji bo her cihî cuda.
choice-share-none = Bi tu kesî re neaxivin
choice-share-informal = Bi xwebexşên taxê re
choice-share-formal = Bi pisporên alîkariyê (hulpverleners) re
choice-share-doctor = Bi doktorê min ê malbatê (huisarts) re

## Later contact

question-contact-ok = Em dikarin paşê bipirsin ka hûn çawa ne?
    .hint = Heke hûn bibêjin na, em we aciz nakin. Hûn dikarin her gav dîsa werin, bê randevû.
choice-contact-ok-yes = Erê, dibe
choice-contact-ok-no = Na, têkiliyê naxwazim

question-contact-how = Hûn vê çawa dixwazin?
choice-contact-how-phone = Bi telefonê
choice-contact-how-message = Bi peyamê
choice-contact-how-visit = Bi serdana malê
choice-contact-how-desk = Ez bi xwe dîsa têm vir

question-contact-number = Bi kîjan hejmarê an li kîjan adresê?

question-contact-safe-time = Hûn kengî dikarin bi rehetî biaxivin?
    .hint = Heke hûn bixwazin, demekê hilbijêrin ku kes guhdarî nake.

question-safety-on-paper = Hûn dixwazin vê li ser kaxezê bi xwe re bibin?
    .hint = Tenê heke ev kaxez nekeve destê kesên ku divê wê nebînin. Na jî baş e.

## Onderwerpen

domain-money = Pere û deyn
domain-letters = Name û form
domain-rights = Alîkariya mehane (uitkering) û maf
domain-housing = Mal û xanî
domain-food = Xwarin, cil û tiştên malê
domain-health = Tenduristî
domain-home = Alîkariya li malê
domain-mobility = Çûn û hatin
domain-mind = Fikar, stres û xemgînî
domain-contact = Naskirina mirovan
domain-meaning = Wateya jiyanê û alîkariya ji bo kesên din
domain-language = Hînbûna Hollandî
domain-digital = Telefon û kompûter
domain-work = Kar û karê xwebexşî
domain-children = Zarok û mezinkirina wan
domain-caring = Lênêrîna kesekî
domain-safety = Ewlehî
domain-residence = Nûhatina li vir an pirsên li ser mayînê (verblijf)

## Waar hulp bij kan

need-money-debts = Alîkarî ji bo deynan
need-money-budget = Îdarekirina pereyên we
need-money-bills = Dayîna fatûreyan
need-money-bailiff = Alîkarî dema ku memûrê deynan (deurwaarder) dinivîse an tê
need-money-emergency = Pere ji bo tiştên herî lazim

need-letters-understand = Fêmkirina nameyan
need-letters-forms = Tijekirina forman
need-letters-reply = Bersivdana nameyekê
need-letters-tax = Alîkarî ji bo bacê (belasting)
need-letters-order = Rêzkirina kaxezan

need-rights-benefit = Pirsên li ser alîkariya mehane (uitkering)
need-rights-allowance = Pirsên li ser alîkariya zêde (toeslagen)
need-rights-minima = Alîkarî ji bo kesên ku pereyê wan kêm e
need-rights-objection = Dema ku hûn biryarekê (besluit) rast nabînin
need-rights-legal-advice = Şîret li ser mafên we

need-housing-rent = Dayîna kirêyê
need-housing-eviction = Mayîna di mala xwe de
need-housing-search = Cihek ji bo jiyanê
need-housing-repair = Temîrkirin û şilbûna malê
need-housing-neighbours = Pirsgirêkên bi cîranan re

need-food-parcel = Tiştên xwarinê an pakêta xwarinê (voedselpakket)
need-food-meal = Xwarineke germ
need-food-clothes = Cil
need-food-furniture = Mobîlya û tiştên malê
need-food-child-goods = Tiştên ji bo zarokan

need-health-gp = Axaftina bi doktorê malbatê (huisarts) re
need-health-insurance = Pirsên li ser sîgorta tenduristiyê (zorgverzekering)
need-health-nursing = Lênêrîna li malê (verzorging thuis)
need-health-exercise = Zêdetir tevger
need-health-memory = Pirsên li ser jibîrkirinê

need-home-cleaning = Paqijkirina malê
need-home-shopping = Kirîna tiştên malê
need-home-odd-jobs = Karên biçûk ên mal û bexçe
need-home-meals = Çêkirina xwarinê an xwarina ku tê malê
need-home-adaptation = Maleke ewletir û hêsantir

need-mobility-transport = Birin û anîn bi wesayîtê
need-mobility-accompany = Kesek ku bi we re were
need-mobility-aids = Alavên ji bo meşê, wek rollator
need-mobility-indoors = Meşa di malê de

need-mind-stress = Stres û zêde fikirîn
need-mind-low = Piştgirî dema ku hûn dilteng in
need-mind-grief = Xemgînî û bêrîkirin
need-mind-addiction = Kêmkirina alkolê, madeyên hişbir (drugs) an qumarê
need-mind-recovery = Dîsa rabûna ser xwe
need-mind-relative = Fikar ji bo kesekî ku di halekî zehmet de ye

need-contact-coffee = Cihek ji bo çay, qehwe û sohbetê
need-contact-buddy = Kesekî xwebexş (maatje) ku bi we re tiştekî bike
need-contact-group = Komek an çalakiyek
need-contact-phone = Kesek ku carinan telefonî we bike
need-contact-visits = Kesek ku were serdana we

need-meaning-talk = Axaftineke xweş li ser jiyanê
need-meaning-faith = Cihek ji bo dua an bêdengiyê
need-meaning-culture = Muzîk, huner û çand
need-meaning-nature = Bexçe, heywan û xweza
need-meaning-helping = Kirina tiştekî ji bo kesekî din
need-meaning-skills = Nîşandana karên ku ji destê we tên

need-language-dutch = Hînbûna Hollandî
need-language-practice = Axaftin û pratîka Hollandî
need-language-reading = Baştir xwendin û nivîsandin
need-language-course = Kursek an komeke dersê

need-digital-device = Kompûterek an telefonek
need-digital-digid = Alîkarî ji bo DigiD û malperan
need-digital-course = Hînbûna bikaranîna kompûterê
need-digital-phone = Hînbûna bikaranîna telefona we

need-work-job = Dîtina karê bi pere
need-work-volunteering = Karê xwebexşî (vrijwilligerswerk)
need-work-learning-place = Cihek ku mirov lê bi xebatê hîn dibe
need-work-skills = Dîtina karên ku ji destê we tên
need-work-business = Destpêkirina karekî we bi xwe

need-children-upbringing = Alîkarî ji bo mezinkirina zarokan
need-children-homework = Dibistan û dersên malê
need-children-play = Lîstik, werzîş û ger
need-children-baby = Ducanî (hemle) an pitikek
need-children-teen = Pirsên li ser nûciwan û ciwanan

need-caring-support = Piştgirî dema ku hûn lênêrîna kesekî dikin
need-caring-respite = Carinan bêhnvedan ji lênêrînê
need-caring-overview = Alîkarî ji bo rêzkirina hemû karan
need-caring-dementia = Lênêrîna kesekî ku gelek tiştan ji bîr dike
need-caring-young = Ciwanên ku li malê pir alîkarî dikin

need-safety-home = Ewlehiya li malê
need-safety-child = Maleke ewle ji bo zarokan
need-safety-elder = Ewlehiya kesekî bi temen
need-safety-street = Ewlehiya li taxê

need-residence-status = Pirsên li ser mafê mayînê (verblijf)
need-residence-newcomer = Dîtina rê dema ku hûn li vir nû ne
need-residence-undocumented = Alîkarî bêyî pirsîna kaxezan
need-residence-family = Anîna malbatê ji bo vir

## Wat zij doen

role-listen = guhdarîkirin
role-visit = hatina serdana we
role-go-along = bi we re hatin
role-explain-letters = şirovekirina nameyan
role-fill-forms = tijekirina forman
role-sort-papers = rêzkirina kaxezan
role-budget-coaching = alîkarî ji bo îdarekirina pereyan
role-debt-arrangement = çareserkirina deynan
role-legal-advice = şîret li ser mafên we
role-mediate = alîkarî ji bo lihevhatina piştî pevçûnê
role-practical-help = alîkariya di karên biçûk de
role-cook-together = bi hev re xwarin çêkirin
role-eat-together = bi hev re nan xwarin
role-activities = kirina çalakiyan
role-talk-group = axaftina di komekê de
role-language-practice = pratîka zimên
role-teach = dersdayîn
role-digital-help = alîkarî ji bo telefon û kompûterê
role-job-coaching = alîkarî ji bo dîtina kar
role-find-volunteer-work = dîtina karê xwebexşî
role-respite = ji bo demekê lênêrîna li şûna we
role-personal-care = alîkarî ji bo şuştin û lixwekirinê
role-nursing = lênêrîna birînan û dayîna dermanan
role-treatment = tedawîkirin
role-diagnosis = dîtina ka nexweşî çi ye
role-crisis-help = di tengasiyê de alîkariya yekser
role-safety-plan = çêkirina planekê ji bo ewlehiyê
role-decide-entitlement = biryardana ka hûn tiştekî distînin an na
role-give-money = dayîna pereyan
role-give-goods = dayîna tiştan an xwarinê
role-transport = birin û anîna we
role-refer-on = nîşandana rêya alîkariyên din
role-coordinate = lihevanîna hemû alîkariyan
role-home-visit = hatina mala we û dîtina ka çi lazim e
role-phone-contact = telefonî we kirin
role-translate = tercumekirin
role-childcare = lênêrîna zarokan
role-homework-help = alîkariya di dersên malê de
role-moving-help = alîkarî ji bo barkirina malê

## Voor wie

audience-everyone = her kes
audience-older = kesên bi temen
audience-young = ciwan
audience-women = jin
audience-men = zilam
audience-parents = dê û bav
audience-carers = kesên ku lênêrîna kesekî dikin
audience-newcomers = kesên ku li Hollandayê nû ne
audience-low-income = kesên ku pereyê wan kêm e
audience-jobseekers = kesên ku li kar digerin
audience-lgbt = kesên LGBTÎ+
audience-disability = kesên bi astengî
audience-students = xwendekar (studenten)
audience-undocumented = kesên bê kaxez
audience-children = zarok

## Hoe u er komt

access-walk-in = Hûn dikarin rasterast herin, bê randevû.
access-call-first = Pêşî ji bo randevûyekê telefon bikin.
access-referrer = Divê kesek navê we bide nivîsandin (aanmelden), wek doktorê malbatê (huisarts).
access-assessment = Pêşî hevdîtinek heye, li ser tiştên ku ji we re lazim in.

## Soort plek

setting-local-informal = Kesên ji taxê
setting-organised-informal = Xwebexşên saziyekê
setting-formal = Kesên ku ev karê wan e
form-individual = Bi kesekî tenê re
form-collective = Bi kesên din re
reach-neighbourhood = Li taxê
reach-district = Li vê beşa bajêr
reach-city = Li seranserê bajêr
reach-national = Li seranserê Hollandayê

## Wat er welkom is

welcome-cooking = çêkirina xwarinê an nan
welcome-handcraft = dirûtin, hûnandin an karê destan
welcome-language = axaftina bi zimanê we an tercume
welcome-gardening = karê bexçe
welcome-company = rûniştin û sohbet bi kesekî re
welcome-odd-jobs = temîrkirin û karên biçûk
welcome-music = muzîk an stran
welcome-childcare = lênêrîna zarokan
welcome-computer = alîkarî ji bo telefon an kompûterê

## Als het niet kan wachten: uit huis moeten

card-eviction-title = Divê mal bê valakirin
card-eviction-do-1 = Nameyê bi hev re bixwînin. Tarîxê bibînin, û binêrin kê şandiye.
card-eviction-do-2 = Niha gazî kesekî pispor (hulpverlener) bikin ku ji karê mal an deynan fêm dike. Hê îro bi hev re telefon bikin.
card-eviction-do-3 = Paşê bi hev re telefonî xwediyê malê (verhuurder) an memûrê deynan (deurwaarder) bikin. Bipirsin ka hê çi dibe.
card-eviction-say = Em niha bi hev re telefon dikin. Ne hewce ye hûn vê bi tenê bikin.
card-eviction-have = Name, peymana kirêyê û kaxezên dayînên dawî, heke li cem we hebin.
card-eviction-not-alone = Bi tenê li ser dayîna pereyan li hev nekin. Nebêjin ku her tişt dê baş bibe. Bila kesekî pispor (hulpverlener) vê bike.

## Als het niet kan wachten: afgesloten

card-cut-off-title = Gaz, elektrîk an av nîne
card-cut-off-do-1 = Bipirsin: li malê pitikek, nexweşek an kesekî bi temen heye? Cîhazeke bijîşkî heye ku elektrîkê dixwaze?
card-cut-off-do-2 = Bi hev re telefonî şîrketa elektrîkê, gazê an avê bikin. Bibêjin ku alîkarî heye.
card-cut-off-do-3 = Îro gazî kesekî pispor (hulpverlener) bikin ku ji deynan fêm dike.
card-cut-off-say = Ev tiştekî zehmet e. Em îro bi hev re li kesekî digerin ku dikare alîkariyê bike.
card-cut-off-have = Name an fatûreya dawî, bi hejmara mişteriyê (klantnummer) re.
card-cut-off-not-alone = Bi xwe tiştekî girênedin û soza dayîna pere nedin.

## Als het niet kan wachten: geen eten

card-no-food-title = Xwarin nîne
card-no-food-do-1 = Heke li vir mimkun be, pêşî tiştekî bidin ji bo xwarin û vexwarinê.
card-no-food-do-2 = Bi hev re telefonî cihekî bikin ku îro xwarinê an tiştên xwarinê dide.
card-no-food-do-3 = Gazî kesekî pispor (hulpverlener) bikin, da ku sibê jî xwarin hebe.
card-no-food-say = Baş e ku we got. Pêşî xwarin, paşê em bi hev re dinêrin.
card-no-food-have = Ji bo çend kesan e. Zarokên biçûk hene an na. Xwarinek heye ku ew naxwin an na.
card-no-food-not-alone = Pereyê xwe nedin. Bi hev re cihekî bibînin ku dikare vê gelek caran bike.

## Als het niet kan wachten: geen slaapplek

card-no-bed-title = Îşev cihê razanê nîne
card-no-bed-do-1 = Bipirsin: zarok hene? Malbat an hevalek heye ku mala wan ewle be?
card-no-bed-do-2 = Niha gazî kesekî pispor (hulpverlener) bikin. Bi hev re telefonî cihê razanê yê şaredariyê (opvang) bikin.
card-no-bed-do-3 = Li hev bikin ku ew kes heta bersivê li ku derê bimîne. Nehêlin kes li kolanê li bendê bimîne.
card-no-bed-say = Hûn dikarin li vir rûnin. Em bi hev re ji bo îşev li cihekî digerin.
card-no-bed-have = Ew kes şeva borî li ku derê ma. Kî pê re tê. Kîjan derman divê bên birin.
card-no-bed-not-alone = Kesî nebin mala xwe û soza cihê razanê nedin.

## Als het niet kan wachten: niet veilig thuis

card-unsafe-home-title = Mal ne ewle ye
card-unsafe-home-do-1 = Bi aramî biaxivin, li cihekî ku kes guhdarî nake. Ji kesê ku pê re hatiye bi nermî bixwazin ku hinekî derkeve.
card-unsafe-home-do-2 = Niha xetere heye? Yekser telefonî hejmara lezgîn (noodnummer) bikin.
card-unsafe-home-do-3 = Niha xetere nîne? Ji bo şîretê telefonî kesekî pispor (hulpverlener) an Veilig Thuis (ji bo ewlehiya li malê) bikin. Bê nav jî dibe.
card-unsafe-home-say = Ez ji we bawer dikim. Hûn bi xwe biryar didin ka çi dibêjin. Em bi aramî bi hev re dinêrin.
card-unsafe-home-have = Odeyeke aram, telefonek, û demeke ewle ku mirov dîsa telefon bike.
card-unsafe-home-not-alone = Li ser vê bi kesê din re neaxivin, û bi wan re neçin mala wan. Bêyî ku bipirsin, tiştekî li ser kaxezê nedin wan.

## Als het niet kan wachten: een kind niet veilig

card-child-unsafe-title = Zarokek ne di ewlehiyê de ye
card-child-unsafe-do-1 = Niha ji bo zarok xetere heye? Yekser telefonî hejmara lezgîn (noodnummer) bikin.
card-child-unsafe-do-2 = Yekser gazî kesekî pispor (hulpverlener) an koordînator bikin.
card-child-unsafe-do-3 = Ji bo şîretê bi hev re telefonî Veilig Thuis (ji bo ewlehiya li malê) bikin. Bêyî gotina navan jî dibe.
card-child-unsafe-say = Baş e ku hûn vê dibêjin. Em gazî kesekî dikin ku dizane çi alîkar e.
card-child-unsafe-have = Tiştên ku we bi xwe dîtin an bihîstin, bi gotinên rojane. Û ew kengî bû.
card-child-unsafe-not-alone = Ji zarok pirs li pey pirsê nekin. Soz nedin ku ev ê veşartî bimîne. Bi tenê biryarê nedin.

## Als het niet kan wachten: niet meer willen leven

card-suicide-title = Êdî naxwaze bijî
card-suicide-do-1 = Li cem wî kesî bimînin û aram bin. Hûn dikarin eşkere bipirsin: hûn li xwekuştinê difikirin?
card-suicide-do-2 = Bi hev re telefonî xeta alîkariyê Zelfmoordpreventie (li dijî xwekuştinê) an doktorê malbatê (huisarts) bikin. Niha xetere heye? Telefonî hejmara lezgîn (noodnummer) bikin.
card-suicide-do-3 = Nehêlin ew kes bi tenê here. Bipirsin ka kî dikare niha were.
card-suicide-say = Baş e ku we ji min re got. Ez li cem we dimînim û em bi hev re telefon dikin.
card-suicide-have = Cihekî aram, telefonek, û navê kesekî ku dikare were.
card-suicide-not-alone = Soz nedin ku hûn ê ji kesî re nebêjin. Vî barî bi tenê hilnegirin. Yekser gazî hevkarekî xwe bikin.

## Als het niet kan wachten: ineens in de war

card-confused-title = Hiş ji nişka ve pir tevlihev bûye
card-confused-do-1 = Nerm û kurt biaxivin. Cih bidin û li nêzîkî derî bimînin.
card-confused-do-2 = Xetere heye, an ew kes nexweş xuya dike? Yekser telefonî hejmara lezgîn (noodnummer) bikin.
card-confused-do-3 = Heke na: niha bi hev re telefonî doktorê malbatê (huisarts) bikin. Derveyî saetên kar telefonî doktorê nobedar (huisartsenpost) bikin.
card-confused-say = Ez li vir im ji bo alîkariyê. Em lez nakin.
card-confused-have = Ev ji kengî ve wisa ye, û ew kes ketiye an derman vedixwe.
card-confused-not-alone = Kesî bi zorê negirin. Bi kesekî re ku gefan dixwe, bi tenê di odeyekê de nemînin.

## Als het niet kan wachten: medicijnen op

card-medicine-title = Dermanên lazim qediyane
card-medicine-do-1 = Ew kes nexweş e, bi zorê bêhnê distîne, an ne li ser hişê xwe ye? Yekser telefonî hejmara lezgîn (noodnummer) bikin.
card-medicine-do-2 = Niha bi hev re telefonî doktorê wî kesî yê malbatê (huisarts) an dermanxaneya wî kesî (apotheek) bikin. Derveyî saetên kar telefonî doktorê nobedar (huisartsenpost) bikin.
card-medicine-do-3 = Ew kes nikare pere bide? Yekser bibêjin, û bipirsin ka çi dibe.
card-medicine-say = Em niha bi hev re telefonî kesekî dikin ku ji vê fêm dike.
card-medicine-have = Qutiya derman an lîsteya dermanxaneyê, û navê doktorê malbatê (huisarts).
card-medicine-not-alone = Dermanên kesekî din nedin, û nebêjin ka mirov dikare çiqasî vexwe.

## Als het niet kan wachten: nu in gevaar

card-physical-danger-title = Niha di xetereyê de
card-physical-danger-do-1 = Bila hûn û kesê din li cihekî ewle bin. Heke baştir be, ji wir herin.
card-physical-danger-do-2 = Telefonî hejmara lezgîn (noodnummer) bikin. Bibêjin hûn li ku ne û çi diqewime.
card-physical-danger-do-3 = Gazî hevkarekî xwe bikin, û li ber derî li benda alîkariyê bin.
card-physical-danger-say = Ez niha alîkariyê tînim. Heta ku ewle be, ez li cem we dimînim.
card-physical-danger-have = Adresa vî cihî, û kî birîndar e an di xetereyê de ye.
card-physical-danger-not-alone = Nekevin navbera kesên ku şer dikin, û nedin pey kesî.

## Aan tafel

question-type-here = Li vir binivîsin
question-phone = Ev hejmareke telefonê ye
question-done = Temam: berdewam
question-example-date = Wek mînak: 25-11 an 25-11-2026
question-example-number = Hejmarek
review-title = Tiştên ku we gotine
review-answer = { $answer }
review-skipped = Hat derbaskirin
review-finish = Temam: kî dikare alîkariyê bike?
topics-title = Li ser çi tiştên din jî ye?
card-call = Hûn telefonî kê dikin?
card-call-nobody = Gazî kesekî pispor (hulpverlener) bikin ku li vir dixebite. An bi hev re li hejmara ekîba taxê (wijkteam) bigerin.
card-say = Hûn çi dibêjin?
card-have = Çi li ber destê we be?
card-not-alone = Hûn çi bi tenê nakin?
choice-outcome-helped = Erê, bi kêr hat
choice-outcome-partly = Hinekî
choice-outcome-not = Na
choice-outcome-not-reached = Têkilî çênebû, paşê dîsa bê pirsîn

## Wie kan helpen

offers-title = Kî dikare alîkariya we bike?
offers-none = Me hê kes nedît. Hinekî zêdetir bibêjin, an mijareke din jî hilbijêrin.
offers-informal = Cîran û xwebexş
offers-formal = Kesên ku ev karê wan e
offers-does = Ew van karan dikin: { $roles }
offers-does-not = Ew van karan nakin: { $roles }
plan-title = Tiştên ku em li ser li hev dikin
plan-who-does-what = Kî çi dike?
plan-follow-up = Em dikarin paşê bipirsin ka çawa çû?
plan-day = Erê, di { $date } de
plan-never = Na, naxwazim

## When something was checked, when it is open

directory-checked-on = di { $date } de hat kontrolkirin
directory-checked-ageing = di { $date } de hat kontrolkirin, zêdetirî nîv sal berê
directory-checked-old = kevn: di { $date } de hat kontrolkirin
directory-checked-unknown = nehatiye kontrolkirin
directory-open-until = niha vekirî ye, heta saet { $closes }
directory-opens-at = di { $date } de vekirî ye, ji saet { $opens } ve
directory-opens-on = di { $date } de vekirî ye
directory-opens-not-soon = di hefteyên li pêş de vekirî nîne
directory-hours-recheck = bipirsin ka kengî vekirî ye
directory-hours-unknown = saet ne diyar in

## Why an offer fits, what to ask first, who does what

reason-need = Ew di vî warî de alîkariyê dikin: { $need }.
reason-also-need = Ew di vî warî de jî alîkariyê dikin: { $need }.
reason-language = Ew bi { $language } diaxivin.
reason-near = Bi meşê nêzîkî { $minutes ->
    [one] 1 deqeyê ye
   *[other] { $minutes } deqeyan e
 }.
reason-own-neighbourhood = Ew ji bo kesên taxa we ne.
reason-comes-to-you = Ew dikarin werin mala we.
reason-open-now = Cihê wan niha vekirî ye.
reason-open-now-until = Cihê wan niha vekirî ye, heta saet { $time }.
reason-open-today = Cihê wan îro vekirî ye.
reason-open-today-at = Cihê wan îro vekirî ye, ji saet { $time } ve.
reason-open-tomorrow = Cihê wan sibê vekirî ye.
reason-open-tomorrow-at = Cihê wan sibê vekirî ye, ji saet { $time } ve.
reason-open-day = Cihê wan di vê rojê de vekirî ye: { $weekday }.
reason-open-day-at = Cihê wan di vê rojê de vekirî ye: { $weekday }, ji saet { $time } ve.
reason-walk-in = Hûn dikarin rasterast herin wir, bê randevû.
reason-call = Hûn dikarin bi xwe telefon bikin an binivîsin.
reason-free = Bê pere ye.
reason-room = Niha cih heye.
reason-checked = Me ev di { $date } de kontrol kir.
reason-earlier-helper = Wan berê jî alîkariya we kiriye.
reason-wish = Ev li gorî daxwaza we ye: { $wish }.
reason-when = Dema ku hûn dikarin, ew li wir in: { $part }.
reason-likes = Hûn ji vê hez dikin, û ew li wir pê kêfxweş dibin: { $welcome }.
caution-closed = Niha li wir girtî ye. Bipirsin ka kengî dîsa vedibe.
caution-by-introduction = Kesek ji cihê alîkariyê (spreekuur) we bi wan dide nasîn.
caution-check-first = Pêşî bipirsin ka ev ji bo we jî ye.
caution-ask-distance = Bipirsin ka li ku ye, û çiqas dûr e.
caution-too-far = Bi meşê nêzîkî { $minutes } deqeyan e. Bipirsin ka kesek dikare we bibe.
caution-not-at-home = Divê hûn bi xwe herin wir. Bipirsin ka kesek dikare we bibe.
caution-ask-accessibility = Bipirsin ka hûn dikarin bi rehetî bikevin hundir.
caution-ask-hours = Pêşî bipirsin ka kengî vekirî ye.
caution-old-number = Pêşî telefon bikin. Ev hejmar di { $date } de hat kontrolkirin. Ji wê rojê ve demeke dirêj derbas bûye.
caution-unchecked-number = Pêşî telefon bikin. Em nizanin ka ev hejmar hê rast e.
caution-ask-access = Pêşî bipirsin ka hûn çawa navê xwe didin nivîsandin (aanmelden).
caution-needs-referrer = Divê kesek navê we bide nivîsandin (aanmelden). Ji cihê alîkariyê (spreekuur) bipirsin.
caution-needs-assessment = Pêşî hevdîtinek heye, li ser tiştên ku ji we re lazim in.
caution-waiting = Li ser bendemayînê ew dibêjin: { $text }
caution-full = Berî demekê cih nebû. Bipirsin ka hê wisa ye.
caution-no-shared-language = Tercuman bixwazin, an kesekî bi xwe re bibin ku ji we re tercume bike.
caution-ask-language = Bipirsin ka ew bi zimanê we diaxivin.
caution-ask-wish = Bipirsin ka ev dibe: { $wish }.
caution-costs = Bipirsin ka çiqas pere dixwazin.
roles-does = { $name } van karan dike: { $roles }.
roles-does-not = { $name } vî karî nake: { $role }.
roles-does-not-but = { $name } vî karî nake: { $role }. Vî karî { $instead } dike.
roles-agree = Li hev bikin ka kî vî karî dike: { $role }. { $informal } an { $formal }.

## Languages

language-nl = Hollandî
language-en = Îngilîzî
language-tr = Tirkî
language-ar = Erebî
language-rif = Amazîxî (Tarifît)
language-fa = Farisî
language-ti = Tîgrînya
language-so = Somalî
language-pl = Polonî
language-uk = Ukraynî
language-es = Spanî
language-fr = Fransî
language-zh = Çînî
language-pap = Papiamento
language-hi = Hindî
language-ur = Urdû
language-ro = Romanyayî
language-bg = Bulgarî
language-pt = Portugalî
language-am = Amharî
language-ku = Kurdî
language-ru = Rûsî
language-ckb = Kurdî (Soranî)
language-kmr = Kurdî (Kurmancî)
language-nl-simple = Hollandiya pir hêsan

## Days of the week

weekday-monday = duşem
weekday-tuesday = sêşem
weekday-wednesday = çarşem
weekday-thursday = pêncşem
weekday-friday = în
weekday-saturday = şemî
weekday-sunday = yekşem

# Op het papier dat de bewoner meeneemt.
slip-title = Cihên ku hûn dikarin herin
slip-intro = We alîkarî xwest. Li vir nivîsandî ye kî dikare alîkariya we bike, û çawa.
slip-written-on = Di { $date } de hat nivîsandin
slip-label-case-code = Koda we
slip-label-name = Nav
slip-label-mind = Bala xwe bidin
slip-intro-nothing = Em bi hev re axivîn. Hûn dikarin her gav dîsa werin cem me.
slip-label-where = Li ku
slip-label-ask-for = Li kê bipirsin
slip-label-when = Kengî
slip-label-phone = Telefon
slip-label-access = Çawa herin
slip-label-bring = Bi xwe re bibin
slip-label-agreed = Me li hev kir
slip-label-they-do = Ew dikin
slip-label-they-do-not = Ew nakin
slip-checked-on = Di { $date } de hat kontrolkirin
slip-call-first-since = Pêşî telefon bikin. Ev ji zû ve nehatiye kontrolkirin: cara dawî di { $date } de
slip-call-first-unknown = Pêşî telefon bikin. Ev hê nehatiye kontrolkirin
slip-qr-call = Ji bo telefonkirinê skan bikin
slip-follow-up-on = Em ê di { $date } de ji we bipirsin ka çawa çû.
slip-follow-up-none = Em bi we re nakevin têkiliyê. Lê hûn dikarin her gav dîsa werin.
slip-kept-heading = Em çi hiltînin
slip-kept-nothing = Em tu tiştî hilnaynin. Ev kaxez tenê ya we ye.
slip-kept-without-name = Em bersivên we bêyî navê we hiltînin, heta { $until }.
slip-kept-with-name = Em nav û bersivên we hiltînin, heta { $until }.
slip-nobody-may-know = Em li ser we ji tu kesî re tiştekî nabêjin.
slip-may-withdraw = Hûn dikarin her gav bibêjin ku em vê bavêjin.
slip-no-advice = Ev kaxez dibêje hûn dikarin li ku alîkariyê bibînin. Ew li ser qanûnê an tenduristiya we şîretê nade.
slip-unchecked-note = Hê tu kesî ku bi vî zimanî diaxive ev tercume nexwendiye.

slip-come-back-desk = Çênebû? Dîsa werin cem me: { $desk }.
slip-introduced-on = Kesek ji me di { $date } de we bi wan dide nasîn.
slip-introduced = Kesek ji me we bi wan dide nasîn. Em ê bi we re li ser rojekê li hev bikin.
slip-label-ask-first = Pêşî bipirsin
slip-label-who-does-what = Kî çi dike
slip-roles = { $roles }
slip-hours-line = { $day } { $opens } – { $closes }
slip-may-share = Hûn razî ne ku em vê parve bikin: { $parties }.
slip-recovery-title = Mifteya vegerandinê
slip-recovery-explained = Vê kaxezê li derveyî avahiyê hilînin. Ev mifte qifla cihê alîkariyê (spreekuur) vedike.
slip-look-up-number = Hejmarê di vê rûpelê de bibînin:
slip-ask-for-number = Hê hejmar li cem me nîne. Ji me bixwazin ku em bi hev re lê bigerin.
slip-label-checked = Kontrolkirin
slip-checked-all = Di { $date } de

## Public holidays

holiday-new-year = Sersal
holiday-good-friday = Goede Vrijdag, roja înê ya berî Paskalyayê
holiday-easter = Paskalya, roja yekem
holiday-easter-monday = Paskalya, roja duyem
holiday-kings-day = Koningsdag, Roja Qral
holiday-liberation-day = Bevrijdingsdag, Roja Azadbûnê
holiday-ascension = Hemelvaartsdag, cejna xiristiyanan
holiday-whitsun = Pinksteren, roja yekem
holiday-whit-monday = Pinksteren, roja duyem
holiday-christmas = Noel, roja yekem
holiday-second-christmas = Noel, roja duyem
directory-on-holiday = { $opening } – roja cejnê ({ $holiday }): pêşî telefon bikin
caution-holiday = Roja yekem ku cihê wan vekirî ye, roja cejnê ye ({ $holiday }). Pêşî telefon bikin.

## At the pace of a rollator or a buggy

choice-walk-pushing = Bi rollator, kursiya bi teker (rolstoel) an erebeya zarokan
reason-near-pushing = Bi rollator, kursiya bi teker (rolstoel) an erebeya zarokan nêzîkî { $minutes ->
    [one] 1 deqeyê ye
   *[other] { $minutes } deqeyan e
 }.

## Regel voor regel, voor wie luistert of met de vingers leest

plain-choose-one = Hejmara bersiva xwe binivîsin.
plain-choose-more = Hejmarên bersivên xwe binivîsin, bi valahiyekê di navbera wan de.
plain-type-text = Bersiva xwe binivîsin.
plain-type-date = Tarîxekê binivîsin, wek mînak 25-11-2026.
plain-type-number = Hejmarekê binivîsin.
plain-or-skip = An ji bo derbaskirinê tenê pêl Enter bikin.
plain-commands = Hûn dikarin van jî binivîsin: ? ji bo careke din, < ji bo vegerê, ! ji bo tiştên lezgîn, q ji bo rawestanê.
plain-not-a-choice = Ev hejmar di lîsteyê de nîne. Ji kerema xwe careke din biceribînin.
plain-not-a-date = Ev ne tarîx e. Ji kerema xwe careke din biceribînin.
plain-not-a-number = Ev hejmar li vir nabe. Ji kerema xwe careke din biceribînin.
plain-noted = Hat nivîsandin: { $answer }
plain-first-question = Ev pirsa yekem e. Hûn nikarin zêdetir paş de herin.
plain-urgent = Ev lezgîn e: { $card }
plain-found = { $count ->
    [one] Me 1 cih dît.
   *[other] Me { $count } cih dîtin.
 }
plain-which-on-paper = Kîjan cih li ser kaxeza we bên nivîsandin? Hejmaran binivîsin, bi valahiyekê di navbera wan de.
plain-on-paper = Ev li ser kaxeza we ne:
plain-your-code = Koda we: { $code }.
plain-stopped-kept = Hat rawestandin. Tiştên ku we gotin hatin hilanîn.
plain-stopped-nothing = Hat rawestandin. Tu tişt nehat hilanîn.

## Als de letters ontbreken

slip-script-missing = Divê li vir heman nivîs bi { $language } be. Tîpên wê li ser vê kompûterê nînin.

## Toestemming: wie wat mag weten

consent-title = Destûra kê heye ku çi bizanibe?
consent-intro = Hûn bi xwe biryara vê didin. Hûn dikarin ji her tiştî re bibêjin na. Wê demê jî em alîkariya we dikin.
consent-party-informal = xwebexşên taxê
consent-party-formal = pisporên alîkariyê (hulpverleners)
consent-party-doctor = doktorê we yê malbatê (huisarts)
consent-ask = Hûn destûra çi didin me? Bi kê re: { $party }
choice-purpose-ask = Gotin ka ez di çi de alîkariyê dixwazim
choice-purpose-story = Gotin ka di jiyana min de çi diqewime
choice-purpose-contact = Gotin ka navê min çi ye û ew çawa dikarin bigihîjin min
choice-purpose-report = Ji wan bihîstin ka rewş çawa ye
consent-nothing = Na, yek ji van jî na
consent-giver = Kî vê dibêje?
choice-giver-self = Ez bi xwe
choice-giver-partner = Mêrê min, jina min an hevjînê min
choice-giver-child = Kurê min an keça min
choice-giver-parent = Bavê min an diya min
choice-giver-family = Kesekî din ji malbata min
choice-giver-representative = Nûnerê min ê ku dadgehê daniye (mentor, bewindvoerder, voogd)
consent-back = Ez gotina we dubare dikim. Bi kê re: { $party }
consent-may = Destûra vê heye: { $purpose }
consent-may-not = Destûra vê nîne: { $purpose }
consent-right = Ev rast e?
choice-consent-right-yes = Erê, rast e
choice-consent-right-no = Na, divê bê guhertin
consent-stop-any-time = Hûn dikarin vê her gav rawestînin. Ji me re bibêjin, ew tavilê radiweste.
consent-given-by = Di { $date } de hat gotin. Kê got: { $giver }
consent-stop = Hûn dixwazin vê rawestînin?
consent-stopped = Ev hat rawestandin. Bi kê re: { $party }
consent-told = Me ev berê gotiye, di { $date } de: { $purpose }. Em nikarin wê paşve bigirin.
consent-told-nothing = Me hê tiştek negotibû.
slip-consent = Bi kê re: { $party }. Hûn destûra vê didin: { $purpose }

## Uw rechten: zien, verbeteren, wissen

question-keep-months = Em tenê bersivên we hiltînin, herî zêde { $months ->
    [one] mehekê
   *[other] { $months } mehan
 } piştî têkiliya dawî. Tenê xwebexşên vî cihê alîkariyê (spreekuur) wan dibînin. Hûn dikarin ji her tiştî re bibêjin na.
rights-title = Hemû tiştên ku em li ser we hiltînin
rights-intro = Em van tiştan li ser we hiltînin. Tiştek ne rast e? Ji me re bibêjin, em ê wî rast bikin.
rights-until = Em vê heta { $date } hiltînin. Piştre em wê bi temamî jê dibin.
rights-answers = Tiştên ku we gotin
rights-chosen = Tiştên ku me bi hev re hilbijartin
rights-consents = Tiştên ku destûra me heye em li ser we bibêjin
rights-consents-none = We hê li ser vê tiştek negotiye. Em ji kesî re tiştekî nabêjin.
rights-told = Tiştên ku me gotin
rights-told-none = Me ji tu kesî re tiştek negotiye.
rights-told-line = Di { $date } de. Ji kê re: { $party }. Çi: { $purpose }
rights-looked = Kê lê nêrî
rights-looked-line = Di { $date } de, kesekî xwebexş ji vî cihê alîkariyê (spreekuur): { $what }
access-viewed = xwend
access-continued = axaftin domand
access-printed = li ser kaxezê çap kir
access-exported = wek dosyaya kompûterê da
access-corrected = rast kir
rights-corrected = Di { $date } de hat rastkirin. Bersiva kevn hatiye jêbirin.
rights-erase = Hûn dikarin bixwazin ku em her tiştî bi temamî jê bibin. Wê demê em tavilê jê dibin.
receipt-title = Her tişt bi temamî hatiye jêbirin
receipt-erased = Di { $date } de me her tiştê ku me li ser we hilanîbû jê bir.
receipt-copies = Kopyayên li ser vê kompûterê jî êdî nînin. Gelo ew hê di kopyayeke ewlehiyê ya kevn (reservekopie) de ye? Heke em wê kopyayê rojekê vegerînin, em ê li wir jî jê bibin.
receipt-told = Tiştên ku me berê ji kesên din re gotibûn, em nikarin paşve bigirin.
receipt-no-name = Li ser vê kaxezê tiştek li ser we nehatiye nivîsandin.
receipt-number = Hejmara vê belgeya jêbirinê: { $number }
