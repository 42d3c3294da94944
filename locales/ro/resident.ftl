# Teksten voor het gesprek met de bewoner.
# Korte zinnen, gewone woorden, "u". Geen telefoonnummers; getallen alleen bij leeftijden.

## Onderdelen van het gesprek

section-begin = Înainte de a începe
section-who = Cine este aici
section-reason = De ce ați venit
section-danger = Ce nu poate aștepta
section-topics = Întrebarea dumneavoastră
section-person = Ce vi se potrivește
section-helpers = Cine vă ajută deja
section-likes = Ce vă place să faceți
section-share = Cine ce are voie să știe
section-contact = Contact mai târziu

## Overal

choice-unknown = Nu știu
choice-declined = Prefer să nu spun
choice-yes-no-yes = Da
choice-yes-no-no = Nu

## Voor we beginnen

question-keep = Putem păstra ce ne spuneți?
    .hint = Păstrăm numai răspunsurile, cel mult douăsprezece luni după ultimul contact. Le văd numai voluntarii de aici. Puteți refuza orice.
choice-keep-keep = Da, păstrați răspunsurile mele
choice-keep-nothing = Nu, nu păstrați nimic

## Wie is er

question-for-whom = Pentru cine ați venit?
choice-for-whom-self = Pentru mine
choice-for-whom-other = Pentru altcineva
choice-for-whom-carer = Îngrijesc pe cineva și caut ajutor

question-sent-by = V-a spus cineva că puteți veni aici?
    .hint = Dacă doriți, îi putem spune că ați fost aici.
choice-sent-by-nobody = Nu, eu am hotărât să vin
choice-sent-by-doctor = Medicul de familie (huisarts) sau cabinetul
choice-sent-by-school = Școala
choice-sent-by-municipality = Primăria (gemeente)
choice-sent-by-neighbour = Un vecin sau un cunoscut
choice-sent-by-other = Altcineva

question-at-table = Cine a venit cu dumneavoastră?
    .hint = Puteți vorbi și doar cu noi, dacă preferați.
choice-at-table-nobody = Nimeni, sunt doar eu
choice-at-table-family = Familia
choice-at-table-friend = Un prieten sau o prietenă
choice-at-table-interpreter = Un interpret
choice-at-table-professional = Un specialist (hulpverlener)
choice-at-table-child = Un copil

question-at-table-child = Poate traduce altcineva în locul copilului?
    .hint = Pentru un copil este greu. Un adult este mai potrivit, chiar și la telefon.

## Waarvoor u komt

question-story = Povestiți-ne: ce vă aduce aici?
    .hint = Cu cuvintele dumneavoastră. Și pe scurt e bine.

question-topics = Despre ce este vorba?
    .hint = Puteți alege mai multe. Puteți arăta și un desen.
choice-topics-money = Bani și datorii
choice-topics-letters = Scrisori și formulare
choice-topics-rights = Ajutor social (uitkering) și drepturi
choice-topics-housing = Locuință
choice-topics-food = Mâncare, haine și lucruri
choice-topics-health = Sănătate
choice-topics-home = Ajutor în casă
choice-topics-mobility = Mers și transport
choice-topics-mind = Griji, stres și tristețe
choice-topics-contact = Întâlniri cu alți oameni
choice-topics-meaning = Un rost în viață și ceva bun pentru alții
choice-topics-language = Învățarea limbii olandeze
choice-topics-digital = Telefon și calculator
choice-topics-work = Muncă și voluntariat
choice-topics-children = Copii și educația lor
choice-topics-caring = Îngrijirea cuiva
choice-topics-safety = Siguranță
choice-topics-residence = Primii pași aici sau întrebări despre ședere

## Wat niet kan wachten

question-safe-now = Sunteți acum în siguranță, aici și acasă?
    .hint = Nu trebuie să explicați nimic acum. Puteți spune și mai târziu.

question-unsafe-where = Vreți să ne spuneți unde nu este siguranță?
    .hint = Puteți și arăta cu degetul, sau puteți sări peste întrebare.
choice-unsafe-where-home = La mine acasă
choice-unsafe-where-here = Aici, în acest moment
choice-unsafe-where-street = Afară sau în cartier
choice-unsafe-where-child = Pentru un copil
choice-unsafe-where-elder = Pentru o persoană în vârstă pe care o cunosc

question-urgent = Este ceva ce trebuie rezolvat astăzi sau mâine?
    .hint = Atunci începem cu asta.
choice-urgent-none = Nu, poate să aștepte
choice-urgent-eviction = Trebuie să plec din casa mea
choice-urgent-cut-off = S-a oprit gazul, curentul sau apa
choice-urgent-food = Nu este nimic de mâncare
choice-urgent-bed = Nu am unde dormi la noapte
choice-urgent-medicine = Mi s-au terminat medicamentele
choice-urgent-confused = Cineva este dintr-odată foarte confuz

question-eviction-date = La ce dată trebuie să plecați din casă?
    .hint = Uitați-vă împreună în scrisoare. Nu aveți scrisoare sau dată? Săriți peste întrebare.

question-cut-off = Mai aveți gaz, curent și apă?
choice-cut-off-on = Da, toate merg
choice-cut-off-warned = Da, dar este un avertisment
choice-cut-off-off = Nu, ceva este oprit

question-eaten = Aveți astăzi destulă mâncare?
    .hint = Și pentru cei care locuiesc cu dumneavoastră.

question-sleep-tonight = Aveți unde dormi la noapte?
    .hint = Și pe canapeaua cuiva se pune.

question-medicine = Aveți pentru astăzi medicamentele de care aveți nevoie?
    .hint = Nu trebuie să spuneți care. Nu luați nimic? Alegeți da.

## Geld en schulden

question-money-what = Ce greutăți aveți cu banii?
    .hint = Puteți alege mai multe. Mulți oameni trec prin asta.
choice-money-what-debts = Am datorii
choice-money-what-budget = Banii nu îmi ajung până la sfârșitul lunii
choice-money-what-bills = Nu pot plăti o factură
choice-money-what-bailiff = Executorul (deurwaarder) îmi scrie sau vine
choice-money-what-emergency = Nu am acum bani pentru strictul necesar

question-money-behind = Aveți restanțe la ceva de aici?
choice-money-behind-none = Nu
choice-money-behind-rent = Chirie
choice-money-behind-energy = Gaz, curent sau apă
choice-money-behind-insurance = Asigurare de sănătate (zorgverzekering)
choice-money-behind-other = Altceva

## Brieven en formulieren

question-letters-what = Ce doriți să faceți cu scrisoarea sau formularul?
    .hint = Aveți scrisoarea la dumneavoastră? Puneți-o liniștit pe masă.
choice-letters-what-understand = Să înțeleg ce scrie
choice-letters-what-forms = Să completez un formular
choice-letters-what-reply = Să răspund
choice-letters-what-tax = Să fac declarația de impozit (belasting)
choice-letters-what-order = Să îmi pun actele în ordine

question-letters-date = Până la ce dată trebuie să fie gata?
    .hint = O căutăm împreună în scrisoare. Nu este nicio dată? Săriți peste întrebare.

## Uitkering en recht

question-rights-what = Despre ce aveți o întrebare?
choice-rights-what-benefit = Un ajutor social (uitkering)
choice-rights-what-allowance = Alocații de la stat (toeslagen)
choice-rights-what-minima = Ajutor pentru venituri mici
choice-rights-what-objection = Nu sunt de acord cu o decizie
choice-rights-what-legal-advice = Vreau pe cineva care cunoaște legea

question-rights-meeting = Aveți în curând o întâlnire și doriți să vină cineva cu dumneavoastră?
    .hint = De exemplu la primărie (gemeente), despre sprijin sau ajutor social (uitkering).

## Wonen

question-housing-what = Ce greutăți aveți cu locuința?
choice-housing-what-rent = Îmi este greu să plătesc chiria
choice-housing-what-eviction = S-ar putea să trebuiască să plec din casă
choice-housing-what-search = Caut o locuință sau o cameră
choice-housing-what-repair = Ceva este stricat sau este umezeală
choice-housing-what-neighbours = Sunt certuri sau neplăceri cu vecinii

question-rent-behind = Aveți restanțe la chirie?
    .hint = Atunci căutăm și ajutor pentru plată.

## Eten, kleding en spullen

question-food-what = De ce aveți nevoie?
choice-food-what-parcel = Mâncare pentru acasă sau un pachet cu alimente (voedselpakket)
choice-food-what-meal = O masă caldă
choice-food-what-clothes = Haine
choice-food-what-furniture = Mobilă sau lucruri pentru casă
choice-food-what-child-goods = Lucruri pentru un copil

question-food-together = V-ar plăcea să mâncați împreună cu alții?

## Gezondheid

question-health-what = Cu ce vă poate ajuta cineva?
    .hint = Nu trebuie să spuneți ce boală aveți.
choice-health-what-gp = Să găsesc un medic de familie (huisarts) sau să vorbesc cu el
choice-health-what-insurance = Întrebări despre asigurarea de sănătate
choice-health-what-nursing = Ajutor la spălat, la o rană sau la medicamente
choice-health-what-exercise = Mai multă mișcare
choice-health-what-memory = Uit multe lucruri

question-health-doctor = Aveți un medic de familie (huisarts)?

## Hulp in huis

question-home-what = Ce ajutor căutați în casă?
choice-home-what-cleaning = Curățenie
choice-home-what-shopping = Cumpărături
choice-home-what-odd-jobs = Mici reparații și grădină
choice-home-what-meals = Gătit sau mâncare adusă acasă
choice-home-what-adaptation = Casa mea, mai sigură și mai ușor de folosit

question-home-stairs = Vă este greu cu scările, cada sau pragurile?
    .hint = Sau vă este teamă să nu cădeți?

## Ergens komen

question-mobility-what = Ce v-ar ajuta să ajungeți undeva?
choice-mobility-what-transport = Transport
choice-mobility-what-accompany = Cineva care vine cu mine
choice-mobility-what-aids = Un obiect care ajută, de exemplu un cadru cu roți (rollator)
choice-mobility-what-indoors = Ajutor la mers prin casă

question-mobility-out = Ieșiți din casă cât de des doriți?

## Zorgen, stress en verdriet

question-mind-what = Ce vă apasă?
    .hint = Alegeți ce se apropie cel mai mult. Nu trebuie să explicați nimic.
choice-mind-what-stress = Stres, gânduri care nu se opresc sau somn prost
choice-mind-what-low = Simt tristețe sau un gol
choice-mind-what-grief = Îmi lipsește cineva care nu mai este
choice-mind-what-addiction = Băutură, droguri, jocuri de noroc sau jocuri pe calculator
choice-mind-what-recovery = Vreau să îmi revin
choice-mind-what-relative = Îmi fac griji pentru cineva

question-mind-dark = Vă gândiți uneori să nu mai trăiți?
    .hint = Întrebăm asta pe oricine trece printr-o perioadă grea. Puteți răspunde sincer.

question-mind-doctor = I-ați spus deja medicului de familie (huisarts)?

## Mensen ontmoeten

question-contact-what = Ce v-ar face plăcere?
choice-contact-what-coffee = O cafea undeva
choice-contact-what-buddy = Un voluntar (maatje) cu care să fac ceva
choice-contact-what-group = Un grup sau o activitate
choice-contact-what-phone = Cineva care mă sună din când în când
choice-contact-what-visits = Cineva care vine la mine în vizită

question-contact-first-time = Doriți ca prima dată să vină cineva cu dumneavoastră?

## Zin en iets voor een ander doen

question-meaning-what = Ce vă atrage?
choice-meaning-what-talk = O discuție bună despre viață
choice-meaning-what-faith = Un loc de rugăciune sau de liniște
choice-meaning-what-culture = Muzică, artă sau cultură
choice-meaning-what-nature = Grădină, animale sau natură
choice-meaning-what-helping = Să fac ceva pentru altcineva
choice-meaning-what-skills = Să arăt ce știu să fac

question-meaning-grow = Ați vrea, poate, ca mai târziu asta să fie munca dumneavoastră?
    .hint = Nu este obligatoriu. Poate fi și doar de plăcere.

## Nederlands leren

question-language-what = Ce căutați?
choice-language-what-dutch = Să învăț olandeza de la început
choice-language-what-practice = Să vorbesc și să exersez olandeza
choice-language-what-reading = Să citesc și să scriu mai bine
choice-language-what-course = Un curs sau un grup de lecții

question-language-for = La ce vreți să folosiți limba?
choice-language-for-daily = În fiecare zi, în cartier
choice-language-for-letters = Scrisori și programări
choice-language-for-work = Muncă
choice-language-for-children = Școala copiilor

## Telefoon en computer

question-digital-what = La ce doriți ajutor?
choice-digital-what-device = Să fac rost de un calculator sau un telefon
choice-digital-what-digid = DigiD și site-urile statului
choice-digital-what-course = Să învăț să lucrez la calculator
choice-digital-what-phone = Să îmi înțeleg telefonul

question-digital-have = Aveți un telefon sau un calculator care merge bine?

## Werk en vrijwilligerswerk

question-work-what = Ce v-ar plăcea?
choice-work-what-job = Muncă plătită
choice-work-what-volunteering = Voluntariat (vrijwilligerswerk)
choice-work-what-learning-place = Un loc unde să învăț muncind
choice-work-what-skills = Să descopăr ce pot face
choice-work-what-business = Să încep ceva pe cont propriu

question-work-benefit = Vreți să aflați întâi ce se schimbă la ajutorul social (uitkering) dacă lucrați?
    .hint = E bine să întrebați înainte să începeți.

## Kinderen en opvoeden

question-children-what = Despre ce este vorba?
choice-children-what-upbringing = Creșterea copiilor
choice-children-what-homework = Școală și teme
choice-children-what-play = Joacă, sport și ieșiri
choice-children-what-baby = Sarcină sau un bebeluș
choice-children-what-teen = Un adolescent sau un tânăr

question-children-age = Ce vârstă are copilul?
    .hint = Mai mulți copii? Alegeți copilul despre care este vorba acum.

## Zorgen voor iemand

question-caring-what = Ce v-ar ajuta?
    .hint = Aveți grijă de altcineva. Noi ne gândim și la dumneavoastră.
choice-caring-what-support = Cineva care caută soluții împreună cu mine
choice-caring-what-respite = Din când în când, o pauză de la îngrijire
choice-caring-what-overview = Ajutor ca să organizez totul
choice-caring-what-dementia = Îngrijirea cuiva care uită mult
choice-caring-what-young = Sunt la o vârstă tânără și ajut mult acasă

question-caring-hours = Cam câte ore pe săptămână vă ia asta?
    .hint = Se pun și drumurile, actele și nopțile de veghe. Puteți spune aproximativ.

question-caring-rest = Vă rămâne destul timp și odihnă pentru dumneavoastră?

## Veilig zijn

question-safety-what = Ce vă îngrijorează?
    .hint = Dumneavoastră hotărâți ce povestiți.
choice-safety-what-home = Ceartă, amenințări sau bătaie acasă
choice-safety-what-child = Un copil care nu o duce bine
choice-safety-what-elder = O persoană în vârstă tratată rău
choice-safety-what-street = Strada sau cartierul

question-safety-place = Puteți merge astăzi într-un loc unde sunteți în siguranță?

## Nieuw hier of vragen over verblijf

question-residence-what = Cu ce vă poate ajuta cineva?
    .hint = Nu trebuie să arătați acte. Nu cerem niciodată asta.
choice-residence-what-status = Întrebări despre dreptul de a rămâne
choice-residence-what-newcomer = Am venit de curând și vreau să mă descurc aici
choice-residence-what-no-papers-asked = Ajutor unde nimeni nu cere acte
choice-residence-what-family = Să îmi aduc familia aici

question-residence-guide = Doriți pe cineva care să vă arate cartierul?

## Wat bij u past

question-neighbourhood = În ce cartier locuiți?
    .hint = Numele cartierului sau al unei piețe ajunge. Nu este nevoie de adresă.

question-postcode = Care sunt cifrele codului dumneavoastră poștal (postcode)?
    .hint = Numai cifrele, fără litere. Așa căutăm aproape de dumneavoastră.

question-age-band = Cam ce vârstă aveți?
    .hint = Unele locuri sunt pentru tineri, altele pentru persoane în vârstă.
choice-age-band-under-18 = Sub 18 ani
choice-age-band-18-26 = 18 până la 26 de ani
choice-age-band-27-66 = 27 până la 66 de ani
choice-age-band-67-plus = 67 de ani sau mai mult

question-languages = În ce limbi vă place să vorbiți?
    .hint = Puteți alege mai multe.
choice-languages-nl = Olandeză
choice-languages-en = Engleză
choice-languages-tr = Turcă
choice-languages-ar = Arabă
choice-languages-rif = Berberă (tarifit)
choice-languages-fa = Farsi sau dari
choice-languages-ti = Tigrinya
choice-languages-so = Somaleză
choice-languages-pl = Poloneză
choice-languages-uk = Ucraineană
choice-languages-es = Spaniolă
choice-languages-fr = Franceză
choice-languages-zh = Chineză
choice-languages-pap = Papiamento
choice-languages-hi = Hindi
choice-languages-ur = Urdu
choice-languages-ro = Română
choice-languages-bg = Bulgară
choice-languages-pt = Portugheză
choice-languages-ru = Rusă
choice-languages-am = Amharică
choice-languages-ku = Kurdă
choice-languages-other = Altă limbă

question-walk = Cât de departe puteți merge pe jos fără să fie prea mult?
    .hint = Și cu baston sau cadru cu roți.
choice-walk-five-minutes = Puțin, cinci minute
choice-walk-ten-minutes = Zece minute
choice-walk-twenty-minutes = Douăzeci de minute
choice-walk-far = Departe, merge bine
choice-walk-wheels = Cu bicicleta, scuterul electric, autobuzul sau mașina
choice-walk-at-home = Nu ies aproape deloc din casă

question-wishes = Ce este important pentru dumneavoastră când primiți ajutor?
    .hint = Puteți alege mai multe. Puteți și să nu alegeți nimic.
choice-wishes-woman = O femeie
choice-wishes-man = Un bărbat
choice-wishes-own-language = Cineva care vorbește limba mea
choice-wishes-at-home = La mine acasă
choice-wishes-alone = Cu o singură persoană
choice-wishes-group = Într-un grup

question-group-for = În ce fel de loc v-ar plăcea să mergeți?
    .hint = Alegeți numai ce vă face plăcere. Puteți sări peste întrebare.
choice-group-for-women = Pentru femei
choice-group-for-men = Pentru bărbați
choice-group-for-young = Pentru tineri
choice-group-for-older = Pentru persoane în vârstă
choice-group-for-parents = Pentru părinți
choice-group-for-newcomers = Pentru persoane nou-venite în Olanda
choice-group-for-students = Pentru studenți
choice-group-for-disability = Pentru persoane cu dizabilități
choice-group-for-lgbt = Pentru persoane LGBTI+

question-when = Când vă convine?
choice-when-morning = Dimineața
choice-when-afternoon = După-amiaza
choice-when-evening = Seara
choice-when-weekend = La sfârșit de săptămână

## Wie u al helpt

question-helpers = Este (încă) cineva care vă ajută sau v-a ajutat înainte?
    .hint = Cu cineva cunoscut este adesea mai ușor. Puteți numi mai multe persoane.

question-helper-who = Cine este?
choice-helper-who-family = Familia
choice-helper-who-friend = Un prieten sau o prietenă
choice-helper-who-neighbour = Un vecin
choice-helper-who-volunteer = Un voluntar
choice-helper-who-professional = Un specialist (hulpverlener)
choice-helper-who-other = Altcineva

question-helper-what = Cu ce ajută această persoană?
    .hint = Puteți spune și locul, de exemplu un centru de cartier (buurthuis).

question-helper-earlier-good = V-a prins bine acest ajutor?

question-not-involve = Cine nu are voie să afle asta?
    .hint = Atunci nu implicăm acea persoană sau acel loc. Nimeni? Săriți peste întrebare.

## Wat u graag doet

question-likes = Ce vă place sau ce știți să faceți bine?
    .hint = Sunt locuri unde oamenii se bucură de asta.
choice-likes-cooking = Gătit sau copt
choice-likes-handcraft = Cusut, tricotat sau lucru manual
choice-likes-language = Să vorbesc limba mea sau să traduc
choice-likes-gardening = Grădinărit
choice-likes-company = Să țin companie cuiva
choice-likes-odd-jobs = Reparații
choice-likes-music = Muzică sau cântat
choice-likes-childcare = Să am grijă de copii
choice-likes-computer = Ajutor cu telefonul sau calculatorul

question-can-offer = Ce ați vrea să faceți cu asta pentru altcineva?
    .hint = Nu trebuie să fie ceva mare. Și nimic e bine.

## Wie wat mag weten

question-share = Cu cine putem vorbi ca să căutăm ajutor pentru dumneavoastră?
    .hint = Vă întrebăm întotdeauna încă o dată, pentru fiecare loc în parte.
choice-share-none = Cu nimeni
choice-share-informal = Cu voluntari din cartier
choice-share-formal = Cu specialiști (hulpverleners)
choice-share-doctor = Cu medicul meu de familie (huisarts)

## Later contact

question-contact-ok = Vă putem întreba mai târziu cum vă merge?
    .hint = Dacă spuneți nu, nu vă deranjăm. Puteți reveni oricând, fără programare.
choice-contact-ok-yes = Da, puteți
choice-contact-ok-no = Nu, prefer să nu mă contactați

question-contact-how = Cum doriți?
choice-contact-how-phone = Prin telefon
choice-contact-how-message = Printr-un mesaj
choice-contact-how-visit = Printr-o vizită
choice-contact-how-desk = Revin eu aici

question-contact-number = La ce număr sau la ce adresă se poate?

question-contact-safe-time = Când puteți vorbi liniștit?
    .hint = Alegeți un moment în care nu ascultă nimeni, dacă doriți.

question-safety-on-paper = Doriți să luați asta pe hârtie?
    .hint = Numai dacă hârtia nu este găsită de cineva care nu are voie să o vadă. Puteți spune și „nu”.

## Onderwerpen

domain-money = Bani și datorii
domain-letters = Scrisori și formulare
domain-rights = Ajutor social (uitkering) și drepturi
domain-housing = Locuință
domain-food = Mâncare, haine și lucruri
domain-health = Sănătate
domain-home = Ajutor în casă
domain-mobility = Mers și transport
domain-mind = Griji, stres și tristețe
domain-contact = Întâlniri cu alți oameni
domain-meaning = Un rost în viață și ceva bun pentru alții
domain-language = Învățarea limbii olandeze
domain-digital = Telefon și calculator
domain-work = Muncă și voluntariat
domain-children = Copii și educația lor
domain-caring = Îngrijirea cuiva
domain-safety = Siguranță
domain-residence = Primii pași aici sau întrebări despre ședere

## Waar hulp bij kan

need-money-debts = Ajutor cu datoriile
need-money-budget = Ajutor ca să vă ajungă banii
need-money-bills = Plata facturilor
need-money-bailiff = Ajutor cu executorul (deurwaarder)
need-money-emergency = Bani pentru strictul necesar

need-letters-understand = Înțelegerea scrisorilor
need-letters-forms = Completarea formularelor
need-letters-reply = Răspuns la o scrisoare
need-letters-tax = Ajutor cu impozitele (belasting)
need-letters-order = Ordine în acte

need-rights-benefit = Întrebări despre un ajutor social (uitkering)
need-rights-allowance = Întrebări despre alocații (toeslagen)
need-rights-minima = Ajutor pentru venituri mici
need-rights-objection = O decizie cu care nu sunteți de acord
need-rights-legal-advice = Sfaturi despre drepturile dumneavoastră

need-housing-rent = Plata chiriei
need-housing-eviction = Ajutor ca să puteți rămâne în casă
need-housing-search = Un loc unde să locuiți
need-housing-repair = Reparații și umezeală în casă
need-housing-neighbours = Probleme cu vecinii

need-food-parcel = Mâncare pentru acasă sau un pachet cu alimente (voedselpakket)
need-food-meal = O masă caldă
need-food-clothes = Haine
need-food-furniture = Mobilă și lucruri pentru casă
need-food-child-goods = Lucruri pentru copii

need-health-gp = O discuție cu un medic de familie (huisarts)
need-health-insurance = Întrebări despre asigurarea de sănătate
need-health-nursing = Îngrijire la domiciliu
need-health-exercise = Mai multă mișcare
need-health-memory = Întrebări despre uitare

need-home-cleaning = Curățenie în casă
need-home-shopping = Cumpărături
need-home-odd-jobs = Mici reparații în casă și grădină
need-home-meals = Gătit sau mâncare adusă acasă
need-home-adaptation = O casă mai sigură și mai ușor de folosit

need-mobility-transport = Transport
need-mobility-accompany = Cineva care vine cu dumneavoastră
need-mobility-aids = Obiecte care ajută, de exemplu un cadru cu roți (rollator)
need-mobility-indoors = Mersul prin casă

need-mind-stress = Stres și gânduri care nu se opresc
need-mind-low = Sprijin când vă este greu pe suflet
need-mind-grief = Durere și dor de cineva
need-mind-addiction = Mai puțină băutură, droguri sau jocuri de noroc
need-mind-recovery = Ajutor ca să vă reveniți
need-mind-relative = Griji pentru cineva căruia îi este greu

need-contact-coffee = Un loc pentru o cafea și o vorbă
need-contact-buddy = Un voluntar care vă ține companie (maatje)
need-contact-group = Un grup sau o activitate
need-contact-phone = Cineva care vă sună din când în când
need-contact-visits = Cineva care vă vizitează

need-meaning-talk = O discuție bună despre viață
need-meaning-faith = Un loc de rugăciune sau de liniște
need-meaning-culture = Muzică, artă și cultură
need-meaning-nature = Grădină, animale și natură
need-meaning-helping = Ceva de făcut pentru altcineva
need-meaning-skills = Ocazia să arătați ce știți să faceți

need-language-dutch = Învățarea limbii olandeze
need-language-practice = Vorbit și exersat în olandeză
need-language-reading = Citit și scris mai bine
need-language-course = Un curs sau un grup de lecții

need-digital-device = Un calculator sau un telefon
need-digital-digid = Ajutor cu DigiD și site-uri
need-digital-course = Lecții de calculator
need-digital-phone = Lecții despre telefonul dumneavoastră

need-work-job = Găsirea unui loc de muncă plătit
need-work-volunteering = Voluntariat (vrijwilligerswerk)
need-work-learning-place = Un loc unde să învățați muncind
need-work-skills = Ajutor ca să descoperiți ce puteți face
need-work-business = Ajutor ca să începeți ceva pe cont propriu

need-children-upbringing = Ajutor la creșterea copiilor
need-children-homework = Școală și teme
need-children-play = Joacă, sport și ieșiri
need-children-baby = Sarcină sau un bebeluș
need-children-teen = Întrebări despre adolescenți și tineri

need-caring-support = Sprijin când îngrijiți pe cineva
need-caring-respite = O pauză de la îngrijire, din când în când
need-caring-overview = Ajutor ca să organizați totul
need-caring-dementia = Îngrijirea cuiva care uită mult
need-caring-young = Tineri care ajută mult acasă

need-safety-home = Siguranță acasă
need-safety-child = Un cămin sigur pentru un copil
need-safety-elder = Siguranță pentru o persoană în vârstă
need-safety-street = Siguranță în cartier

need-residence-status = Întrebări despre dreptul de a rămâne
need-residence-newcomer = Ajutor ca să vă descurcați la început
need-residence-undocumented = Ajutor fără întrebări despre acte
need-residence-family = Aducerea familiei aici

## Wat zij doen

role-listen = să asculte
role-visit = să vină în vizită
role-go-along = să meargă cu dumneavoastră
role-explain-letters = să explice scrisori
role-fill-forms = să completeze formulare
role-sort-papers = să pună actele în ordine
role-budget-coaching = să ajute ca să vă ajungă banii
role-debt-arrangement = să rezolve datoriile
role-legal-advice = să dea sfaturi despre drepturile dumneavoastră
role-mediate = să ajute la împăcare, când este o ceartă
role-practical-help = să dea o mână de ajutor
role-cook-together = să gătească împreună cu dumneavoastră
role-eat-together = să mănânce împreună cu dumneavoastră
role-activities = să facă activități
role-talk-group = să stea de vorbă într-un grup
role-language-practice = să exerseze limba cu dumneavoastră
role-teach = să dea lecții
role-digital-help = să ajute cu telefonul și calculatorul
role-job-coaching = să ajute la căutarea unui loc de muncă
role-find-volunteer-work = să caute voluntariat (vrijwilligerswerk)
role-respite = să preia îngrijirea pentru un timp
role-personal-care = să ajute la spălat și îmbrăcat
role-nursing = să se ocupe de răni și de medicamente
role-treatment = să dea tratament
role-diagnosis = să cerceteze ce boală are cineva
role-crisis-help = să ajute imediat la nevoie
role-safety-plan = să stabilească un plan ca să fiți în siguranță
role-decide-entitlement = să hotărască dacă primiți ceva
role-give-money = să dea bani
role-give-goods = să dea lucruri sau mâncare
role-transport = să vă ducă și să vă aducă
role-refer-on = să vă îndrume spre alt ajutor
role-coordinate = să pună de acord tot ajutorul
role-home-visit = să vadă acasă la dumneavoastră de ce este nevoie
role-phone-contact = să vă sune
role-translate = să traducă
role-childcare = să aibă grijă de copii
role-homework-help = să ajute la teme
role-moving-help = să ajute la mutat

## Voor wie

audience-everyone = toată lumea
audience-older = persoane în vârstă
audience-young = tineri
audience-women = femei
audience-men = bărbați
audience-parents = părinți
audience-carers = persoane care îngrijesc pe cineva
audience-newcomers = persoane nou-venite în Olanda
audience-low-income = persoane cu bani puțini
audience-jobseekers = persoane care caută de lucru
audience-lgbt = persoane LGBTI+
audience-disability = persoane cu dizabilități
audience-students = studenți
audience-undocumented = persoane fără acte
audience-children = copii

## Hoe u er komt

access-walk-in = Puteți intra fără programare.
access-call-first = Sunați întâi pentru o programare.
access-referrer = Trebuie să vă înscrie cineva, de exemplu medicul de familie (huisarts).
access-assessment = Întâi stați de vorbă despre ajutorul de care aveți nevoie.

## Soort plek

setting-local-informal = Oameni din cartier
setting-organised-informal = Voluntari ai unei organizații
setting-formal = Oameni care fac asta ca profesie
form-individual = Cu o singură persoană
form-collective = Împreună cu alții
reach-neighbourhood = În cartier
reach-district = În această parte a orașului
reach-city = În tot orașul
reach-national = În toată Olanda

## Wat er welkom is

welcome-cooking = gătit sau copt
welcome-handcraft = cusut, tricotat sau lucru manual
welcome-language = vorbit sau tradus în limba dumneavoastră
welcome-gardening = grădinărit
welcome-company = companie pentru cineva
welcome-odd-jobs = reparații
welcome-music = muzică sau cântat
welcome-childcare = îngrijirea copiilor
welcome-computer = ajutor cu telefonul sau calculatorul

## Als het niet kan wachten: uit huis moeten

card-eviction-title = Cineva trebuie să plece din casă
card-eviction-do-1 = Citiți împreună scrisoarea. Căutați data și cine a trimis-o.
card-eviction-do-2 = Chemați acum un specialist (hulpverlener) pentru locuințe sau datorii. Sunați împreună, chiar astăzi.
card-eviction-do-3 = Sunați apoi împreună proprietarul sau executorul (deurwaarder) și întrebați ce se mai poate face.
card-eviction-say = Sunăm acum împreună. Nu trebuie să treceți prin asta fără ajutor.
card-eviction-have = Scrisoarea, contractul de închiriere și ultimele plăți, dacă le aveți.
card-eviction-not-alone = Nu stabiliți dumneavoastră o plată și nu spuneți că se va rezolva. Lăsați un specialist (hulpverlener) să facă asta.

## Als het niet kan wachten: afgesloten

card-cut-off-title = Nu mai este gaz, curent sau apă
card-cut-off-do-1 = Întrebați dacă este în casă un bebeluș, un bolnav sau o persoană în vârstă, ori un aparat medical care are nevoie de curent.
card-cut-off-do-2 = Sunați împreună compania care furnizează curentul, gazul sau apa. Spuneți că persoana primește ajutor.
card-cut-off-do-3 = Chemați astăzi un specialist (hulpverlener) pentru datorii.
card-cut-off-say = Este neplăcut ce vi se întâmplă. Căutăm astăzi împreună pe cineva care poate ajuta.
card-cut-off-have = Ultima scrisoare sau factură, cu numărul de client.
card-cut-off-not-alone = Nu conectați nimic pe cont propriu și nu promiteți nicio plată.

## Als het niet kan wachten: geen eten

card-no-food-title = Nimic de mâncare
card-no-food-do-1 = Dați întâi ceva de mâncare și de băut, dacă se poate aici.
card-no-food-do-2 = Sunați împreună un loc care dă astăzi mâncare sau alimente.
card-no-food-do-3 = Chemați un specialist (hulpverlener), ca să fie mâncare și mâine.
card-no-food-say = Bine că îmi spuneți. Întâi mâncați, apoi vedem mai departe.
card-no-food-have = Pentru câți oameni este. Dacă sunt copii mici și dacă este ceva ce nu au voie să mănânce.
card-no-food-not-alone = Nu dați bani de la dumneavoastră. Căutați împreună un loc care poate ajuta mai des.

## Als het niet kan wachten: geen slaapplek

card-no-bed-title = Niciun loc de dormit la noapte
card-no-bed-do-1 = Întrebați dacă sunt și copii. Există rude sau un prieten la care ar fi în siguranță?
card-no-bed-do-2 = Chemați acum un specialist (hulpverlener) și sunați împreună la adăpostul primăriei (opvang).
card-no-bed-do-3 = Stabiliți unde așteaptă persoana până vine un răspuns. Nu lăsați pe nimeni să aștepte în stradă.
card-no-bed-say = Puteți rămâne aici. Căutăm împreună un loc pentru la noapte.
card-no-bed-have = Unde a dormit persoana noaptea trecută, cine vine cu ea și ce medicamente trebuie luate.
card-no-bed-not-alone = Nu luați pe nimeni acasă la dumneavoastră și nu promiteți un pat.

## Als het niet kan wachten: niet veilig thuis

card-unsafe-home-title = Fără siguranță acasă
card-unsafe-home-do-1 = Vorbiți mai departe în liniște, într-un loc unde nu ascultă nimeni. Rugați frumos persoana însoțitoare să iasă puțin.
card-unsafe-home-do-2 = Este pericol acum? Sunați imediat numărul de urgență.
card-unsafe-home-do-3 = Nu este un pericol imediat? Sunați la specialist (hulpverlener) sau la Veilig Thuis (siguranță acasă) pentru un sfat. Se poate fără nume.
card-unsafe-home-say = Vă cred. Dumneavoastră hotărâți ce povestiți. Vedem în liniște, împreună.
card-unsafe-home-have = O cameră liniștită, un telefon și un moment sigur pentru a suna înapoi.
card-unsafe-home-not-alone = Nu vorbiți despre asta cu cealaltă persoană. Nu mergeți împreună acasă. Nu dați nimic pe hârtie fără să întrebați.

## Als het niet kan wachten: een kind niet veilig

card-child-unsafe-title = Un copil nu este în siguranță
card-child-unsafe-do-1 = Este acum pericol pentru copil? Sunați imediat numărul de urgență.
card-child-unsafe-do-2 = Chemați imediat un specialist (hulpverlener) sau coordonatorul.
card-child-unsafe-do-3 = Sunați împreună la Veilig Thuis (siguranță acasă) pentru un sfat. Se poate fără a da nume.
card-child-unsafe-say = Bine că povestiți asta. Chemăm pe cineva care știe ce ajută.
card-child-unsafe-have = Ce ați văzut sau auzit chiar dumneavoastră, în cuvinte simple, și când a fost.
card-child-unsafe-not-alone = Nu luați copilul la întrebări, nu promiteți că păstrați secretul și nu hotărâți asta fără alții.

## Als het niet kan wachten: niet meer willen leven

card-suicide-title = Când cineva nu mai vrea să trăiască
card-suicide-do-1 = Rămâneți alături și păstrați-vă calmul. Puteți întreba direct: vă gândiți la sinucidere?
card-suicide-do-2 = Sunați împreună la linia de ajutor Zelfmoordpreventie (prevenirea sinuciderii) sau la medicul de familie (huisarts). Este un pericol imediat? Sunați numărul de urgență.
card-suicide-do-3 = Nu lăsați persoana să plece singură. Întrebați cine poate veni acum.
card-suicide-say = Bine că îmi spuneți. Rămân cu dumneavoastră și sunăm împreună.
card-suicide-have = Un loc liniștit, un telefon și numele cuiva care are voie să vină.
card-suicide-not-alone = Nu promiteți că tăceți și nu duceți asta fără sprijin. Chemați imediat un coleg.

## Als het niet kan wachten: ineens in de war

card-confused-title = Confuzie mare, dintr-odată
card-confused-do-1 = Vorbiți cu voce joasă și scurt, lăsați spațiu și rămâneți lângă ușă.
card-confused-do-2 = Este pericol sau persoana pare bolnavă? Sunați imediat numărul de urgență.
card-confused-do-3 = Altfel: sunați acum împreună medicul de familie (huisarts). Seara, noaptea și în zilele libere sunați medicul de gardă (huisartsenpost).
card-confused-say = Sunt aici ca să ajut. Nu ne grăbim.
card-confused-have = De când este așa și dacă persoana a căzut sau ia medicamente.
card-confused-not-alone = Nu țineți pe nimeni cu forța. Nu rămâneți fără un coleg într-o cameră cu cineva care amenință.

## Als het niet kan wachten: medicijnen op

card-medicine-title = Medicamentele necesare s-au terminat
card-medicine-do-1 = Persoana este bolnavă, respiră greu sau nu este pe deplin conștientă? Sunați imediat numărul de urgență.
card-medicine-do-2 = Sunați acum împreună medicul de familie (huisarts) al persoanei sau farmacia ei. Seara, noaptea și în zilele libere sunați medicul de gardă (huisartsenpost).
card-medicine-do-3 = Persoana nu poate plăti? Spuneți imediat asta și întrebați ce se poate face.
card-medicine-say = Sunăm acum împreună pe cineva care se pricepe la asta.
card-medicine-have = Cutia sau lista de la farmacie și numele medicului de familie.
card-medicine-not-alone = Nu dați medicamente luate de la altcineva. Nu spuneți nimic despre cât are voie cineva să ia.

## Als het niet kan wachten: nu in gevaar

card-physical-danger-title = În pericol acum
card-physical-danger-do-1 = Aveți grijă ca dumneavoastră și cealaltă persoană să fiți în siguranță. Plecați dacă este mai bine.
card-physical-danger-do-2 = Sunați numărul de urgență. Spuneți unde sunteți și ce se întâmplă.
card-physical-danger-do-3 = Chemați un coleg și întâmpinați ajutorul la ușă.
card-physical-danger-say = Chem acum ajutor. Rămân cu dumneavoastră cât timp este sigur.
card-physical-danger-have = Adresa acestui loc și cine este rănit sau în pericol.
card-physical-danger-not-alone = Nu vă puneți între oameni care se bat și nu urmăriți pe nimeni.

## Aan tafel

question-type-here = Scrieți aici
question-phone = Acesta este un număr de telefon
question-done = Gata: mai departe
question-example-date = De exemplu: 25-11 sau 25-11-2026
question-example-number = Un număr
review-title = Ce ne-ați povestit
review-answer = { $answer }
review-skipped = Fără răspuns
review-finish = Gata: cine poate ajuta?
topics-title = Despre ce mai este vorba?
card-call = Pe cine sunați?
card-call-nobody = Chemați un specialist (hulpverlener) care lucrează aici sau căutați împreună numărul echipei de cartier (wijkteam).
card-say = Ce spuneți?
card-have = Ce țineți la îndemână?
card-not-alone = Ce nu faceți fără altcineva?
choice-outcome-helped = Da, m-a ajutat
choice-outcome-partly = Puțin
choice-outcome-not = Nu
choice-outcome-not-reached = Fără răspuns, întrebăm din nou mai târziu

## Wie kan helpen

offers-title = Cine vă poate ajuta?
offers-none = Nu găsim încă pe nimeni. Povestiți mai mult sau alegeți încă un subiect.
offers-informal = Vecini și voluntari
offers-formal = Oameni care fac asta ca muncă
offers-does = Ei pot: { $roles }
offers-does-not = Ei nu pot: { $roles }
plan-title = Ce stabilim
plan-who-does-what = Cine ce face?
plan-follow-up = Vă putem întreba mai târziu cum a mers?
plan-day = Da, pe { $date }
plan-never = Nu, mai bine nu

## When something was checked, when it is open

directory-checked-on = verificat: { $date }
directory-checked-ageing = verificat: { $date }, acum mai mult de o jumătate de an
directory-checked-old = vechi: verificat ultima dată pe { $date }
directory-checked-unknown = neverificat
directory-open-until = deschis acum, până la ora { $closes }
directory-opens-at = deschis { $date }, de la ora { $opens }
directory-opens-on = deschis { $date }
directory-opens-not-soon = închis în următoarele săptămâni
directory-hours-recheck = întrebați când este deschis
directory-hours-unknown = program necunoscut

## Why an offer fits, what to ask first, who does what

reason-need = Ei ajută cu: { $need }.
reason-also-need = Ei ajută și cu: { $need }.
reason-language = Limba vorbită acolo: { $language }.
reason-near = Sunt cam { $minutes ->
    [one] 1 minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
 } de mers pe jos.
reason-own-neighbourhood = Ei sunt pentru oamenii din cartierul dumneavoastră.
reason-comes-to-you = Pot veni la dumneavoastră acasă.
reason-open-now = Acum este deschis.
reason-open-now-until = Acum este deschis, până la ora { $time }.
reason-open-today = Astăzi este deschis.
reason-open-today-at = Astăzi este deschis, de la ora { $time }.
reason-open-tomorrow = Mâine este deschis.
reason-open-tomorrow-at = Mâine este deschis, de la ora { $time }.
reason-open-day = Este deschis { $weekday }.
reason-open-day-at = Este deschis { $weekday }, de la ora { $time }.
reason-walk-in = Puteți intra fără programare.
reason-call = Puteți suna sau scrie chiar dumneavoastră.
reason-free = Este gratuit.
reason-room = Acum este loc.
reason-checked = Am verificat asta pe { $date }.
reason-earlier-helper = V-au mai ajutat și înainte.
reason-wish = Se potrivește cu dorința dumneavoastră: { $wish }.
reason-when = Sunt acolo când puteți: { $part }.
reason-likes = Ce vă place să faceți este binevenit acolo: { $welcome }.
caution-closed = Acum este închis. Întrebați când se deschide din nou.
caution-by-introduction = Cineva de aici vă face cunoștință cu ei.
caution-check-first = Întrebați întâi dacă este și pentru dumneavoastră.
caution-ask-distance = Întrebați unde este și cât de departe.
caution-too-far = Sunt cam { $minutes ->
    [one] 1 minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
 } de mers pe jos. Întrebați dacă vă poate duce cineva.
caution-not-at-home = Trebuie să mergeți dumneavoastră acolo. Întrebați dacă vă poate duce cineva.
caution-ask-accessibility = Întrebați dacă puteți intra ușor acolo.
caution-ask-hours = Întrebați întâi când este deschis.
caution-old-number = Sunați întâi. Acest număr a fost verificat pe { $date }; a trecut mult timp.
caution-unchecked-number = Sunați întâi. Nu știm dacă acest număr mai este bun.
caution-ask-access = Întrebați întâi cum vă puteți înscrie.
caution-needs-referrer = Trebuie să vă înscrie cineva. Întrebați-ne pe noi.
caution-needs-assessment = Întâi stați de vorbă despre ajutorul de care aveți nevoie.
caution-waiting = Despre așteptare ei spun: { $text }
caution-full = De curând nu era loc. Întrebați dacă mai este așa.
caution-no-shared-language = Cereți un interpret sau luați cu dumneavoastră pe cineva care vă traduce.
caution-ask-language = Întrebați dacă vorbesc limba dumneavoastră.
caution-ask-wish = Întrebați dacă se poate: { $wish }.
caution-costs = Întrebați cât costă.
roles-does = { $name } poate: { $roles }.
roles-does-not = { $name } nu poate: { $role }.
roles-does-not-but = { $name } nu poate: { $role }. Asta poate { $instead }.
roles-agree = Stabiliți cine face asta: { $role }. { $informal } sau { $formal }.

## Languages

language-nl = olandeză
language-en = engleză
language-tr = turcă
language-ar = arabă
language-rif = berberă (tarifit)
language-fa = farsi
language-ti = tigrinya
language-so = somaleză
language-pl = poloneză
language-uk = ucraineană
language-es = spaniolă
language-fr = franceză
language-zh = chineză
language-pap = papiamento
language-hi = hindi
language-ur = urdu
language-ro = română
language-bg = bulgară
language-pt = portugheză
language-am = amharică
language-ku = kurdă
language-ru = rusă
language-ckb = kurdă (sorani)
language-kmr = kurdă (kurmanji)
language-nl-simple = olandeză foarte simplă

## Days of the week

weekday-monday = luni
weekday-tuesday = marți
weekday-wednesday = miercuri
weekday-thursday = joi
weekday-friday = vineri
weekday-saturday = sâmbătă
weekday-sunday = duminică

# Op het papier dat de bewoner meeneemt.
slip-title = Unde puteți merge
slip-intro = Ați cerut ajutor. Aici scrie cine vă poate ajuta și cum.
slip-written-on = Scris pe { $date }
slip-label-case-code = Codul dumneavoastră
slip-label-name = Nume
slip-label-mind = Atenție
slip-intro-nothing = Am vorbit împreună. Puteți reveni oricând la noi.
slip-label-where = Unde
slip-label-ask-for = Întrebați de
slip-label-when = Când
slip-label-phone = Telefon
slip-label-access = Cum intrați
slip-label-bring = Luați cu dumneavoastră
slip-label-agreed = Am stabilit
slip-label-they-do = Ei pot
slip-label-they-do-not = Ei nu pot
slip-checked-on = Verificat pe { $date }
slip-call-first-since = Sunați întâi. Nu a mai fost verificat de mult: ultima dată pe { $date }
slip-call-first-unknown = Sunați întâi. Încă nu a fost verificat
slip-qr-call = Scanați ca să sunați
slip-follow-up-on = Vă întrebăm pe { $date } cum a mers.
slip-follow-up-none = Nu vă contactăm. Puteți reveni oricând.
slip-kept-heading = Ce păstrăm
slip-kept-nothing = Nu păstrăm nimic. Această hârtie este numai a dumneavoastră.
slip-kept-without-name = Păstrăm răspunsurile dumneavoastră fără nume, până la { $until }.
slip-kept-with-name = Păstrăm numele și răspunsurile dumneavoastră, până la { $until }.
slip-nobody-may-know = Nu spunem nimănui nimic despre dumneavoastră.
slip-may-withdraw = Puteți spune oricând să ștergem tot.
slip-no-advice = Această hârtie arată unde găsiți ajutor. Nu este un sfat despre lege sau despre sănătatea dumneavoastră.
slip-unchecked-note = Această traducere nu a fost încă citită de cineva care vorbește limba.

slip-come-back-desk = Nu reușiți? Reveniți la { $desk }.
slip-introduced-on = Cineva dintre noi vă face cunoștință cu ei pe { $date }.
slip-introduced = Cineva dintre noi vă face cunoștință cu ei. Stabilim o zi împreună.
slip-label-ask-first = Întrebați întâi
slip-label-who-does-what = Cine ce face
slip-roles = { $roles }
slip-hours-line = { $day } { $opens } – { $closes }
slip-may-share = Sunteți de acord să împărtășim asta: { $parties }.
slip-recovery-title = Cheie de recuperare
slip-recovery-explained = Păstrați această hârtie în afara clădirii. Această cheie deschide încuietoarea de la birou.
slip-look-up-number = Căutați numărul pe această pagină:
slip-ask-for-number = Nu avem încă un număr. Rugați-ne să îl căutăm împreună.
slip-label-checked = Verificat
slip-checked-all = Pe { $date }

## Public holidays

holiday-new-year = Anul Nou
holiday-good-friday = Vinerea Mare (în Olanda)
holiday-easter = prima zi de Paște (în Olanda)
holiday-easter-monday = a doua zi de Paște (în Olanda)
holiday-kings-day = Ziua Regelui (Koningsdag)
holiday-liberation-day = Ziua Eliberării (Bevrijdingsdag)
holiday-ascension = Înălțarea (Hemelvaartsdag)
holiday-whitsun = prima zi de Rusalii (în Olanda)
holiday-whit-monday = a doua zi de Rusalii (în Olanda)
holiday-christmas = prima zi de Crăciun
holiday-second-christmas = a doua zi de Crăciun
directory-on-holiday = { $opening } – zi liberă ({ $holiday }): sunați întâi
caution-holiday = Prima zi în care este deschis este o zi liberă ({ $holiday }). Sunați întâi.

## At the pace of a rollator or a buggy

choice-walk-pushing = Cu cadru cu roți, scaun cu rotile sau cărucior
reason-near-pushing = Cu cadru cu roți, scaun cu rotile sau cărucior sunt cam { $minutes ->
    [one] 1 minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
 }.

## Regel voor regel, voor wie luistert of met de vingers leest

plain-choose-one = Scrieți numărul răspunsului dumneavoastră.
plain-choose-more = Scrieți numerele răspunsurilor dumneavoastră, cu un spațiu între ele.
plain-type-text = Scrieți răspunsul dumneavoastră.
plain-type-date = Scrieți o dată, de exemplu 25-11-2026.
plain-type-number = Scrieți un număr.
plain-or-skip = Sau apăsați numai Enter ca să săriți.
plain-commands = Mai puteți scrie: ? pentru încă o dată, < pentru înapoi, ! pentru ce nu poate aștepta, q pentru oprire.
plain-not-a-choice = Acest număr nu este în listă. Încercați încă o dată.
plain-not-a-date = Aceasta nu este o dată. Încercați încă o dată.
plain-not-a-number = Acest număr nu se potrivește aici. Încercați încă o dată.
plain-noted = Notat: { $answer }
plain-first-question = Aceasta este prima întrebare. Nu puteți merge mai înapoi.
plain-urgent = Asta nu poate aștepta: { $card }
plain-found = { $count ->
    [one] Am găsit 1 loc.
    [few] Am găsit { $count } locuri.
   *[other] Am găsit { $count } de locuri.
 }
plain-which-on-paper = Ce locuri punem pe hârtia dumneavoastră? Scrieți numerele, cu un spațiu între ele.
plain-on-paper = Pe hârtia dumneavoastră scrie:
plain-your-code = Codul dumneavoastră este { $code }.
plain-stopped-kept = Oprit. Ce ați povestit este păstrat.
plain-stopped-nothing = Oprit. Nu am păstrat nimic.

## Als de letters ontbreken

slip-script-missing = Aici este locul aceluiași text în limba { $language }. Literele ei lipsesc pe acest calculator.

## Toestemming: wie wat mag weten

consent-title = Cine ce are voie să știe?
consent-intro = Dumneavoastră hotărâți. Puteți spune „nu” la orice. Vă ajutăm oricum.
consent-party-informal = voluntari din cartier
consent-party-formal = specialiști (hulpverleners)
consent-party-doctor = medicul dumneavoastră de familie (huisarts)
consent-ask = Ce avem voie să facem? Se referă la: { $party }
choice-purpose-ask = Să se spună pentru ce caut ajutor
choice-purpose-story = Să se spună ce se întâmplă în viața mea
choice-purpose-contact = Să se spună cum mă numesc și cum pot ei lua legătura cu mine
choice-purpose-report = Să se afle de la ei cum merge
consent-nothing = Nimic din toate acestea
consent-giver = Cine spune asta?
choice-giver-self = Chiar eu
choice-giver-partner = Soțul meu, soția mea, partenerul meu sau partenera mea
choice-giver-child = Fiul meu sau fiica mea
choice-giver-parent = Tatăl meu sau mama mea
choice-giver-family = Altcineva din familia mea
choice-giver-representative = Tutorele meu sau reprezentantul meu, numit de judecător (mentor, bewindvoerder, voogd)
consent-back = Repet ce ați spus. Se referă la: { $party }
consent-may = Ne permiteți: { $purpose }
consent-may-not = Nu ne permiteți: { $purpose }
consent-right = Este corect?
choice-consent-right-yes = Da, este corect
choice-consent-right-no = Nu, trebuie altfel
consent-stop-any-time = Puteți opri asta oricând. Spuneți-ne și se oprește imediat.
consent-given-by = Spus pe { $date }. Cine a spus: { $giver }
consent-stop = Doriți să opriți asta?
consent-stopped = Am oprit asta. Se referă la: { $party }
consent-told = Am spus deja asta, pe { $date }: { $purpose }. Nu putem lua înapoi ce am spus.
consent-told-nothing = Nu am spus încă nimic nimănui.
slip-consent = Permiteți asta. Se referă la: { $party }. Ce ne permiteți: { $purpose }

## Uw rechten: zien, verbeteren, wissen

question-keep-months = Păstrăm numai răspunsurile, cel mult { $months ->
    [one] { $months } lună
    [few] { $months } luni
   *[other] { $months } de luni
 } după ultimul contact. Le văd numai voluntarii de aici. Puteți refuza orice.
rights-title = Tot ce păstrăm despre dumneavoastră
rights-intro = Iată ce păstrăm despre dumneavoastră. Este ceva greșit? Spuneți-ne și corectăm.
rights-until = Păstrăm toate acestea până la { $date }. Apoi le ștergem.
rights-answers = Ce ați povestit
rights-chosen = Ce am ales împreună
rights-consents = Ce avem voie să spunem despre dumneavoastră
rights-consents-none = Încă nu ați spus nimic despre asta. Noi nu spunem nimic.
rights-told = Ce am spus noi
rights-told-none = Nu am spus nimănui nimic.
rights-told-line = Pe { $date }. Cine a aflat: { $party }. Ce: { $purpose }
rights-looked = Cine s-a uitat
rights-looked-line = Pe { $date }, un voluntar de aici: { $what }
access-viewed = a citit
access-continued = a continuat discuția
access-printed = a tipărit
access-exported = a dat ca fișier
access-corrected = a corectat
rights-corrected = Corectat pe { $date }. Răspunsul vechi este șters.
rights-erase = Puteți cere să ștergem tot. Facem asta imediat.
receipt-title = Totul este șters
receipt-erased = Pe { $date } am șters tot ce păstram despre dumneavoastră.
receipt-copies = Nici copiile de pe acest calculator nu mai există. Mai este ceva într-o copie de rezervă veche? Dacă o punem vreodată înapoi, ștergem și acolo.
receipt-told = Ce am spus deja altora nu putem lua înapoi.
receipt-no-name = Pe această hârtie nu scrie nimic despre dumneavoastră.
receipt-number = Numărul acestei dovezi: { $number }
