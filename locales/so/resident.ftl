# Teksten voor het gesprek met de bewoner.
# Korte zinnen, gewone woorden, "u". Geen telefoonnummers; getallen alleen bij leeftijden.

## Onderdelen van het gesprek

section-begin = Ka hor inta aynaan bilaabin
section-who = Yaa jooga
section-reason = Waxa aad u timid
section-danger = Wixii aan sugi karin
section-topics = Su'aashaada
section-person = Waxa kugu habboon
section-helpers = Cidda hadda ku caawisa
section-likes = Waxa aad jeceshahay inaad qabato
section-share = Yaa wax ogaan kara
section-contact = Xiriirka dambe

## Overal

choice-unknown = Ma garanayo
choice-declined = Waxaan jeclahay inaanan sheegin
choice-yes-no-yes = Haa
choice-yes-no-no = Maya

## Voor we beginnen

question-keep = Ma kaydin karnaa waxa aad noo sheegto?
    .hint = Waxaan kaydinnaa jawaabahaaga oo keliya, ilaa laba iyo toban bilood ka dib xiriirka ugu dambeeya. Mutadawaciinta goobtan oo keliya ayaa arka. Wax kasta waad diidi kartaa.
choice-keep-keep = Haa, kaydiya jawaabahayga
choice-keep-nothing = Maya, waxba ha kaydinina

## Wie is er

question-for-whom = Yaad caawimo u raadinaysaa?
choice-for-whom-self = Naftayda
choice-for-whom-other = Qof kale
choice-for-whom-carer = Qof ayaan daryeelaa, caawimona waan raadinayaa

question-sent-by = Ma jiraa qof kuu sheegay inaad halkan iman karto?
    .hint = Haddii aad rabto, qofkaas waxaan u sheegi karnaa inaad timid.
choice-sent-by-nobody = Maya, iskay ayaan u imid
choice-sent-by-doctor = Dhakhtarka qoyska (huisarts) ama rugtiisa
choice-sent-by-school = Dugsiga
choice-sent-by-municipality = Degmada (gemeente)
choice-sent-by-neighbour = Deris ama qof aan garanayo
choice-sent-by-other = Qof kale

question-at-table = Yaa kula yimid?
    .hint = Waad nala hadli kartaa adiga oo keliya, haddii aad taas jeceshahay.
choice-at-table-nobody = Cidna, keligay ayaan imid
choice-at-table-family = Qof qoyskayga ah
choice-at-table-friend = Saaxiib ama saaxiibad
choice-at-table-interpreter = Turjubaan
choice-at-table-professional = Caawiye xirfadle ah (hulpverlener)
choice-at-table-child = Ilmo

question-at-table-child = Ma jiraa qof kale oo turjumi kara, aan ilmaha ahayn?
    .hint = Taasi ilmo way ku culus tahay. Qof weyn ayaa ka fiican, xataa taleefanka.

## Waarvoor u komt

question-story = Noo warran, maxaad noogu timid?
    .hint = Ku sheeg ereyadaada. Hadal kooban waa ku filan yahay.

question-topics = Maxay ku saabsan tahay?
    .hint = Wax ka badan hal waad dooran kartaa. Sawirna farta waad ku tilmaami kartaa.
choice-topics-money = Lacag iyo deymo
choice-topics-letters = Warqado iyo foomam
choice-topics-rights = Kaalmo lacageed (uitkering) iyo xuquuq
choice-topics-housing = Guri iyo hoy
choice-topics-food = Cunto, dhar iyo alaab
choice-topics-health = Caafimaad
choice-topics-home = Caawimo guriga gudihiisa ah
choice-topics-mobility = Sida meel loo tago
choice-topics-mind = Walaac, walbahaar iyo murugo
choice-topics-contact = La kulanka dadka
choice-topics-meaning = Macnaha nolosha iyo wax u qabashada qof kale
choice-topics-language = Barashada Af-Holandayska
choice-topics-digital = Taleefan iyo kombuyuutar
choice-topics-work = Shaqo iyo shaqo mutadawacnimo
choice-topics-children = Carruurta iyo barbaarintooda
choice-topics-caring = Daryeelka qof kale
choice-topics-safety = Inaan amaan ku jiro
choice-topics-residence = Halkan ku cusub, ama su'aalo joogitaanka (verblijf) ah

## Wat niet kan wachten

question-safe-now = Hadda amaan ma ku jirtaa, halkan iyo gurigaba?
    .hint = Hadda uma baahnid inaad wax sharraxdo. Mar dambena waad sheegi kartaa.

question-unsafe-where = Ma rabtaa inaad sheegto halka aan amaanka ahayn?
    .hint = Farta waad ku tilmaami kartaa, ama su'aashan waad dhaafi kartaa.
choice-unsafe-where-home = Gurigayga
choice-unsafe-where-here = Halkan, hadda
choice-unsafe-where-street = Dibadda ama xaafadda
choice-unsafe-where-child = Ilmo aan amaan ku jirin
choice-unsafe-where-elder = Qof waayeel ah oo aan garanayo, oo aan amaan ku jirin

question-urgent = Ma jiraa wax ay tahay in maanta ama berri la xalliyo?
    .hint = Markaa taas ayaynu ka bilaabaynaa.
choice-urgent-none = Maya, way sugi kartaa
choice-urgent-eviction = Waa inaan gurigayga ka guuro
choice-urgent-cut-off = Gaaska, korontada ama biyaha waa la gooyay
choice-urgent-food = Cunto ma jirto
choice-urgent-bed = Caawa ma haysto meel aan seexdo
choice-urgent-medicine = Dawooyinkaygii way dhammaadeen
choice-urgent-confused = Qof baa si lama filaan ah aad ugu jahawareeray

question-eviction-date = Taariikhdee ayay tahay inaad gurigaaga ka guurto?
    .hint = Warqadda wada eega. Haddii aanay jirin warqad ama taariikh, waad dhaafi kartaa.

question-cut-off = Gaaska, korontada iyo biyuhu weli ma shaqeeyaan?
choice-cut-off-on = Haa, dhammaan way shaqeeyaan
choice-cut-off-warned = Haa, laakiin digniin baa timid
choice-cut-off-off = Maya, wax baa la gooyay

question-eaten = Maanta ma haysataa cunto kugu filan?
    .hint = Dadka kula noolna waa ku jiraan.

question-sleep-tonight = Caawa ma haysataa meel aad seexato?
    .hint = Haddii aad fadhiga guri qof kale seexanayso, taasina waa meel.

question-medicine = Maanta ma haysataa dawooyinka aad u baahan tahay?
    .hint = Uma baahnid inaad sheegto kuwa ay yihiin. Haddii aadan dawo qaadan, dooro haa.

## Geld en schulden

question-money-what = Maxaa ka jira dhanka lacagta?
    .hint = Wax ka badan hal waad dooran kartaa. Dad badan ayaa tan la kulma.
choice-money-what-debts = Deymo ayaa la igu leeyahay
choice-money-what-budget = Lacagtaydu bisha oo dhan iguma filna
choice-money-what-bills = Waxaa jira biil aanan bixin karin
choice-money-what-bailiff = Deyn-ururiyaha maxkamadda (deurwaarder) ayaa ii soo qora ama ii yimaada
choice-money-what-emergency = Hadda lacag uma haysto waxyaabaha daruuriga ah

question-money-behind = Waxyaabahan midkood lacag-bixintiisu ma kaa daahday?
choice-money-behind-none = Maya
choice-money-behind-rent = Kirada
choice-money-behind-energy = Gaaska, korontada ama biyaha
choice-money-behind-insurance = Caymiska caafimaadka (zorgverzekering)
choice-money-behind-other = Wax kale

## Brieven en formulieren

question-letters-what = Maxaad rabtaa in laga qabto warqadda ama foomka?
    .hint = Warqadda ma sidataa? Miiska waad soo saari kartaa.
choice-letters-what-understand = Inaan fahmo waxa ku qoran
choice-letters-what-forms = Inaan foom buuxiyo
choice-letters-what-reply = Inaan jawaab celiyo
choice-letters-what-tax = Inaan canshuurta (belasting) qabto
choice-letters-what-order = Inaan warqadahayga habeeyo

question-letters-date = Taariikhdee ka hor ayay tahay inaad wax dhammayso?
    .hint = Warqadda ayaynu ka wada eegaynaa. Haddii aanay taariikh jirin, waad dhaafi kartaa.

## Uitkering en recht

question-rights-what = Maxaad su'aal ka qabtaa?
choice-rights-what-benefit = Kaalmo lacageed (uitkering)
choice-rights-what-allowance = Gunnooyinka dowladda (toeslagen)
choice-rights-what-minima = Caawimo marka dakhligu yar yahay
choice-rights-what-objection = Waxaa jira go'aan (besluit) aanan ku raacsanayn
choice-rights-what-legal-advice = Waxaan rabaa qof sharciga yaqaan

question-rights-meeting = Haddii aad dhowaan kulan leedahay, ma rabtaa in qof ku raaco?
    .hint = Tusaale: kulan aad la leedahay degmada (gemeente), oo ku saabsan caawimo ama kaalmo lacageed (uitkering).

## Wonen

question-housing-what = Maxaa ka jira dhanka guriga?
choice-housing-what-rent = Kirada inaan bixiyo way igu adag tahay
choice-housing-what-eviction = Waxaa dhici karta inaan gurigayga ka guuro
choice-housing-what-search = Guri ama qol ayaan raadinayaa
choice-housing-what-repair = Wax baa jaban ama qoyaan baa jira
choice-housing-what-neighbours = Muran ama dhib baa naga dhexeeya aniga iyo deriska

question-rent-behind = Kiradu ma kaa daahday?
    .hint = Markaa bixinta kiradana caawimo waan u raadinaynaa.

## Eten, kleding en spullen

question-food-what = Maxaad u baahan tahay?
choice-food-what-parcel = Raashin ama baakad cunto ah (voedselpakket)
choice-food-what-meal = Cunto diirran
choice-food-what-clothes = Dhar
choice-food-what-furniture = Alaab guri, sida sariir ama kursi
choice-food-what-child-goods = Alaab ilmo

question-food-together = Ma jeclaan lahayd inaad dad kale wax la cunto?

## Gezondheid

question-health-what = Maxaa lagaa caawin karaa?
    .hint = Uma baahnid inaad sheegto waxa ku haya.
choice-health-what-gp = Inaan helo ama la hadlo dhakhtarka qoyska (huisarts)
choice-health-what-insurance = Su'aalo ku saabsan caymiska caafimaadka (zorgverzekering)
choice-health-what-nursing = Caawimo qubays, nabar ama dawooyin
choice-health-what-exercise = Dhaqdhaqaaq badan oo jirka ah
choice-health-what-memory = Wax badan ayaan hilmaamaa

question-health-doctor = Ma leedahay dhakhtar qoys (huisarts)?

## Hulp in huis

question-home-what = Caawimo noocee ah ayaad guriga uga baahan tahay?
choice-home-what-cleaning = Nadiifinta guriga
choice-home-what-shopping = Soo adeegashada
choice-home-what-odd-jobs = Hawlo yaryar iyo beerta
choice-home-what-meals = Cunto karinta, ama cunto guriga la ii keeno
choice-home-what-adaptation = In gurigaygu ii fududaado, amaanna noqdo

question-home-stairs = Jaranjarada, baafka qubayska ama marinka albaabku ma kugu adag yihiin?
    .hint = Mise waxaad ka baqaysaa inaad dhacdo?

## Ergens komen

question-mobility-what = Maxaa kuu fududaynaya inaad meel tagto?
choice-mobility-what-transport = Gaadiid
choice-mobility-what-accompany = Qof i raaca
choice-mobility-what-aids = Qalab i caawiya, sida rollator (gaari lagu tukubo)
choice-mobility-what-indoors = Caawimo aan guriga gudihiisa ku socdo

question-mobility-out = Dibadda ma u baxdaa inta jeer ee aad rabto?

## Zorgen, stress en verdriet

question-mind-what = Maxaa kugu culus?
    .hint = Dooro waxa ugu dhow. Uma baahnid inaad wax sharraxdo.
choice-mind-what-stress = Walbahaar, fikir badan ama hurdo xumo
choice-mind-what-low = Niyad jab baan dareemayaa, ama qalbigaygu wuu maran yahay
choice-mind-what-grief = Waxaan tebayaa qof iga geeriyooday
choice-mind-what-addiction = Khamri, daroogo, khamaar ama ciyaaraha kombuyuutarka
choice-mind-what-recovery = Waxaan rabaa inaan mar kale soo kabto
choice-mind-what-relative = Qof baan u walwalayaa

question-mind-dark = Mararka qaar ma ku fikirtaa inaadan sii noolaan?
    .hint = Tan waxaan weydiinnaa qof kasta oo ay xaaladdu ku culus tahay. Si daacad ah waad uga hadli kartaa.

question-mind-doctor = Tan hore ma ugu sheegtay dhakhtarka qoyska (huisarts)?

## Mensen ontmoeten

question-contact-what = Maxaad jeclaan lahayd?
choice-contact-what-coffee = Inaan meel shaah ama qaxwe ku cabbo
choice-contact-what-buddy = Wehel (maatje) aan wax la qabto
choice-contact-what-group = Koox ama hawl wadajir ah
choice-contact-what-phone = Qof mararka qaar i soo waca
choice-contact-what-visits = Qof i soo booqda

question-contact-first-time = Ma rabtaa in qof ku raaco marka ugu horreysa?

## Zin en iets voor een ander doen

question-meaning-what = Maxaa ku soo jiita?
choice-meaning-what-talk = Sheeko fiican oo nolosha ku saabsan
choice-meaning-what-faith = Meel lagu cibaadaysto ama lagu xasilo
choice-meaning-what-culture = Muusig, farshaxan ama dhaqan
choice-meaning-what-nature = Beer, xayawaan ama dabeecad
choice-meaning-what-helping = Wax u qabashada qof kale
choice-meaning-what-skills = Inaan muujiyo waxa aan qaban karo

question-meaning-grow = Ma jeclaan lahayd in tani mar dambe shaqo kuu noqoto?
    .hint = Khasab ma aha. Inaad ku raaxaysato oo keliya waa fiican tahay.

## Nederlands leren

question-language-what = Maxaad raadinaysaa?
choice-language-what-dutch = Inaan Af-Holandays bilow ka barto
choice-language-what-practice = Inaan Af-Holandays ku hadlo oo ku celceliyo
choice-language-what-reading = Inaan wax si fiican u akhriyo oo u qoro
choice-language-what-course = Koorso ama koox wax barata

question-language-for = Luqadda maxaad u isticmaali rabtaa?
choice-language-for-daily = Maalin kasta, xaafadda
choice-language-for-letters = Warqadaha iyo ballamaha
choice-language-for-work = Shaqada
choice-language-for-children = Dugsiga carruurta

## Telefoon en computer

question-digital-what = Maxaad rabtaa in lagaa caawiyo?
choice-digital-what-device = Inaan helo kombuyuutar ama taleefan
choice-digital-what-digid = DigiD iyo bogagga internetka ee dowladda
choice-digital-what-course = Inaan barto isticmaalka kombuyuutarka
choice-digital-what-phone = Inaan fahmo taleefankayga

question-digital-have = Ma haysataa taleefan ama kombuyuutar si fiican u shaqeeya?

## Werk en vrijwilligerswerk

question-work-what = Maxaad jeclaan lahayd?
choice-work-what-job = Shaqo mushahar leh
choice-work-what-volunteering = Shaqo mutadawacnimo (vrijwilligerswerk)
choice-work-what-learning-place = Meel shaqada lagu barto
choice-work-what-skills = Inaan ogaado waxa aan qaban karo
choice-work-what-business = Inaan wax ii gaar ah bilaabo

question-work-benefit = Ma rabtaa inaad marka hore ogaato waxa shaqadu ku samaynayso kaalmadaada (uitkering)?
    .hint = Way fiican tahay in la weydiiyo inta aadan bilaabin.

## Kinderen en opvoeden

question-children-what = Maxay ku saabsan tahay?
choice-children-what-upbringing = Barbaarinta
choice-children-what-homework = Dugsiga iyo casharrada guriga
choice-children-what-play = Ciyaar, isboorti iyo tamashle
choice-children-what-baby = Uur, ama ilmo yar
choice-children-what-teen = Ilmo qaangaar ah ama dhalinyaro

question-children-age = Ilmuhu waa immisa jir?
    .hint = Haddii carruurtu badan tahay, dooro ilmaha hadda laga hadlayo.

## Zorgen voor iemand

question-caring-what = Maxaa ku caawin lahaa?
    .hint = Qof kale ayaad daryeeshaa. Annagu adigana waan kaa fikirnaa.
choice-caring-what-support = Qof ila talo wadaaga
choice-caring-what-respite = Inaan mar mar ka nasto daryeelka
choice-caring-what-overview = Caawimo lagu wada habeeyo wax kasta
choice-caring-what-dementia = Daryeelka qof wax badan hilmaama
choice-caring-what-young = Da' yar baan ahay, guriga wax badan baan ka caawiyaa

question-caring-hours = Daryeelku toddobaadkii qiyaastii immisa saacadood ayuu kaa qaataa?
    .hint = Abaabulka iyo soo jeedkana waa lagu daraa. Qiyaas waa ku filan tahay.

question-caring-rest = Wakhti iyo nasasho kugu filan ma kuu haraan?

## Veilig zijn

question-safety-what = Maxaad ka walwalaysaa?
    .hint = Adiga ayaa go'aansanaya waxa aad sheegayso.
choice-safety-what-home = Muran, hanjabaad ama garaacid guriga ka dhacda
choice-safety-what-child = Ilmo aan xaaladdiisu fiicnayn
choice-safety-what-elder = Qof waayeel ah oo si xun loola dhaqmo
choice-safety-what-street = Waddada ama xaafadda

question-safety-place = Maanta ma tagi kartaa meel aad amaan ku tahay?

## Nieuw hier of vragen over verblijf

question-residence-what = Maxaa lagaa caawin karaa?
    .hint = Uma baahnid inaad warqado na tusto. Weligeen taas ma weydiinno.
choice-residence-what-status = Su'aalo ku saabsan inaan halkan sii joogi karo (verblijf)
choice-residence-what-newcomer = Halkan waan ku cusbahay, hagitaanna waan raadinayaa
choice-residence-what-no-papers-asked = Caawimo aan warqado la i weydiinayn
choice-residence-what-family = Inaan qoyskayga halkan keensado

question-residence-guide = Ma rabtaa qof xaafadda ku bara?

## Wat bij u past

question-neighbourhood = Xaafaddee ayaad degan tahay?
    .hint = Magaca xaafadda ama fagaare ayaa ku filan. Ciwaankaaga looma baahna.

question-postcode = Waa maxay tirooyinka lambarka boostadaada (postcode)?
    .hint = Tirooyinka oo keliya, xarfaha maya. Sidaas ayaan meel dhow kuugu raadinnaa.

question-age-band = Qiyaastii immisa jir baad tahay?
    .hint = Meelaha qaar waxaa loogu talagalay dhalinyarada, qaarna waayeelka.
choice-age-band-under-18 = Ka yar 18 sano
choice-age-band-18-26 = 18 ilaa 26 sano
choice-age-band-27-66 = 27 ilaa 66 sano
choice-age-band-67-plus = 67 sano ama ka weyn

question-languages = Luqadahee ayaad jeceshahay inaad ku hadasho?
    .hint = Wax ka badan hal waad dooran kartaa.
choice-languages-nl = Af-Holandays
choice-languages-en = Af-Ingiriisi
choice-languages-tr = Af-Turki
choice-languages-ar = Af-Carabi
choice-languages-rif = Af-Tarifit (Amazigh)
choice-languages-fa = Af-Faarisi ama Dari
choice-languages-ti = Af-Tigrinya
choice-languages-so = Af-Soomaali
choice-languages-pl = Af-Boolish
choice-languages-uk = Af-Yukrayniyaan
choice-languages-es = Af-Isbaanish
choice-languages-fr = Af-Faransiis
choice-languages-zh = Af-Shiinays
choice-languages-pap = Af-Papiamento
choice-languages-hi = Af-Hindi
choice-languages-ur = Af-Urdu
choice-languages-ro = Af-Romaaniyaan
choice-languages-bg = Af-Bulgaariyaan
choice-languages-pt = Af-Boortaqiis
choice-languages-ru = Af-Ruush
choice-languages-am = Af-Amxaari
choice-languages-ku = Af-Kurdi
choice-languages-other = Luqad kale

question-walk = Intee ayaad lugayn kartaa iyada oo aanay kugu badnaan?
    .hint = Ul ama rollator waad isticmaali kartaa.
choice-walk-five-minutes = In yar, shan daqiiqo
choice-walk-ten-minutes = Toban daqiiqo
choice-walk-twenty-minutes = Labaatan daqiiqo
choice-walk-far = Meel fog, dhib ma leh
choice-walk-wheels = Baaskiil, scootmobiel, bas ama baabuur
choice-walk-at-home = Badanaa dibadda uma baxo

question-wishes = Maxaa kuu muhiim ah marka lagu caawinayo?
    .hint = Wax ka badan hal waad dooran kartaa. Haddii aadan waxba dooran, waa caadi.
choice-wishes-woman = Haweenay
choice-wishes-man = Nin
choice-wishes-own-language = Qof afkayga ku hadla
choice-wishes-at-home = Gurigayga
choice-wishes-alone = Hal qof oo keliya
choice-wishes-group = Koox

question-group-for = Meel noocee ah ayaad jeceshahay inaad tagto?
    .hint = Dooro waxa aad ka hesho oo keliya. Waad dhaafi kartaa.
choice-group-for-women = Loogu talagalay haweenka
choice-group-for-men = Loogu talagalay ragga
choice-group-for-young = Loogu talagalay dhalinyarada
choice-group-for-older = Loogu talagalay waayeelka
choice-group-for-parents = Loogu talagalay waalidiinta
choice-group-for-newcomers = Loogu talagalay dadka ku cusub Nederland
choice-group-for-students = Loogu talagalay ardayda
choice-group-for-disability = Loogu talagalay dadka leh naafonimo
choice-group-for-lgbt = Loogu talagalay dadka lhbti+

question-when = Goorma ayaa kuu habboon?
choice-when-morning = Subaxdii
choice-when-afternoon = Galabtii
choice-when-evening = Fiidkii
choice-when-weekend = Sabtida ama Axadda

## Wie u al helpt

question-helpers = Ma jiraa qof hadda ku caawiya, ama hore kuu caawiyay?
    .hint = Qof aad hore u taqaan ayaa badanaa ugu fiican. Wax ka badan hal waad sheegi kartaa.

question-helper-who = Waa kuma?
choice-helper-who-family = Qof qoyskayga ah
choice-helper-who-friend = Saaxiib ama saaxiibad
choice-helper-who-neighbour = Deris
choice-helper-who-volunteer = Mutadawac
choice-helper-who-professional = Caawiye xirfadle ah (hulpverlener)
choice-helper-who-other = Qof kale

question-helper-what = Muxuu qofkani kaa caawiyaa?
    .hint = Meeshana waad sheegi kartaa, sida guriga xaafadda (buurthuis).

question-helper-earlier-good = Ma ku faraxsanayd caawimadan?

question-not-involve = Waa kuma qofka aadan rabin inuu tan ogaado?
    .hint = Markaa qofkaas ama meeshaas kuma darayno. Haddii aanay cidna jirin, waad dhaafi kartaa.

## Wat u graag doet

question-likes = Maxaad jeceshahay inaad qabato, ama maxaad ku fiican tahay?
    .hint = Waxaa jira meelo taas aad u soo dhoweeya.
choice-likes-cooking = Cunto karin ama wax dubid
choice-likes-handcraft = Dhar tolid, tidic dun ama farsamo gacmeed
choice-likes-language = Ku hadalka afkayga ama turjumid
choice-likes-gardening = Beer ka shaqayn
choice-likes-company = Wehelinta qof
choice-likes-odd-jobs = Dayactir iyo hawlo yaryar
choice-likes-music = Muusig ama heesid
choice-likes-childcare = Xannaanaynta carruurta
choice-likes-computer = Caawimo taleefan ama kombuyuutar

question-can-offer = Taas maxaad jeclaan lahayd inaad qof kale ugu qabato?
    .hint = Wax weyn ma aha inay noqoto. Haddii aanay waxba jirinna, waa caadi.

## Wie wat mag weten

question-share = Yaa aan la hadli karnaa si aan caawimo kuugu raadinno?
    .hint = Mar walba mar kale ayaan ku weydiinnaa, meel kasta gooni ahaan.
choice-share-none = Cidna ha la hadlina
choice-share-informal = Mutadawaciinta xaafadda
choice-share-formal = Caawiyeyaal xirfadleyaal ah (hulpverleners)
choice-share-doctor = Dhakhtarkayga qoyska (huisarts)

## Later contact

question-contact-ok = Mar dambe ma ku weydiin karnaa sida xaalku yahay?
    .hint = Haddii aad maya tiraahdo, kulama soo xiriiri doonno. Mar walba halkan ballan la'aan waad iman kartaa.
choice-contact-ok-yes = Haa, waad i weydiin kartaan
choice-contact-ok-no = Maya, waxaan jeclahay in aan la ila soo xiriirin

question-contact-how = Sidee ayaad rabtaa?
choice-contact-how-phone = In la i soo waco
choice-contact-how-message = In farriin la ii soo diro
choice-contact-how-visit = In la i soo booqdo
choice-contact-how-desk = Aniga ayaa halkan ku soo noqonaya

question-contact-number = Lambarkee ama ciwaankee ayaan kugula soo xiriiri karnaa?

question-contact-safe-time = Goorma ayaad si deggan u hadli kartaa?
    .hint = Haddii aad jeceshahay, dooro wakhti aan cidina ku dhegaysanayn.

question-safety-on-paper = Ma rabtaa inaad tan warqad ku qoran u qaadato?
    .hint = Qaado oo keliya haddii aanu warqadda heli karin qof aan la rabin inuu arko. Maya sidoo kale waa caadi.

## Onderwerpen

domain-money = Lacag iyo deymo
domain-letters = Warqado iyo foomam
domain-rights = Kaalmo lacageed (uitkering) iyo xuquuq
domain-housing = Guri iyo hoy
domain-food = Cunto, dhar iyo alaab
domain-health = Caafimaad
domain-home = Caawimo guriga gudihiisa ah
domain-mobility = Sida meel loo tago
domain-mind = Walaac, walbahaar iyo murugo
domain-contact = La kulanka dadka
domain-meaning = Macnaha nolosha iyo wax u qabashada qof kale
domain-language = Barashada Af-Holandayska
domain-digital = Taleefan iyo kombuyuutar
domain-work = Shaqo iyo shaqo mutadawacnimo
domain-children = Carruurta iyo barbaarintooda
domain-caring = Daryeelka qof kale
domain-safety = Inaad amaan ku jirto
domain-residence = Halkan ku cusub, ama su'aalo joogitaanka (verblijf) ah

## Waar hulp bij kan

need-money-debts = Caawimo deymaha ku saabsan
need-money-budget = In lacagtaadu kugu filnaato
need-money-bills = Bixinta biilasha
need-money-bailiff = Caawimo la xiriirta deyn-ururiyaha maxkamadda (deurwaarder)
need-money-emergency = Lacag loogu talagalay waxyaabaha ugu daruurisan

need-letters-understand = Fahamka warqadaha
need-letters-forms = Buuxinta foomamka
need-letters-reply = Ka jawaabidda warqad
need-letters-tax = Caawimo canshuurta (belasting) ku saabsan
need-letters-order = Habaynta warqadaha

need-rights-benefit = Su'aalo ku saabsan kaalmada lacageed (uitkering)
need-rights-allowance = Su'aalo ku saabsan gunnooyinka dowladda (toeslagen)
need-rights-minima = Caawimo marka dakhligu yar yahay
need-rights-objection = Go'aan (besluit) aadan ku raacsanayn
need-rights-legal-advice = Talo ku saabsan xuquuqdaada

need-housing-rent = Bixinta kirada
need-housing-eviction = Inaad gurigaaga ku sii jirto
need-housing-search = Meel aad degto
need-housing-repair = Dayactirka iyo qoyaanka guriga
need-housing-neighbours = Dhibaatooyinka deriska

need-food-parcel = Raashin ama baakad cunto ah (voedselpakket)
need-food-meal = Cunto diirran
need-food-clothes = Dhar
need-food-furniture = Alaab guri, sida sariir ama kursi
need-food-child-goods = Alaab carruureed

need-health-gp = La hadalka dhakhtarka qoyska (huisarts)
need-health-insurance = Su'aalo ku saabsan caymiska caafimaadka (zorgverzekering)
need-health-nursing = Daryeel guriga lagugu siiyo (verzorging thuis)
need-health-exercise = Dhaqdhaqaaq badan oo jirka ah
need-health-memory = Su'aalo ku saabsan hilmaanka

need-home-cleaning = Nadiifinta guriga
need-home-shopping = Soo adeegashada
need-home-odd-jobs = Hawlo yaryar oo guriga iyo beerta ah
need-home-meals = Cunto karinta, ama cunto guriga laguugu keeno
need-home-adaptation = Guri ka amaan badan oo ka fudud

need-mobility-transport = Gaadiid
need-mobility-accompany = Qof ku raaca
need-mobility-aids = Qalab ku caawiya, sida rollator (gaari lagu tukubo)
need-mobility-indoors = Ku socodka guriga gudihiisa

need-mind-stress = Walbahaar iyo fikir badan
need-mind-low = Taageero marka aad niyad jabsan tahay
need-mind-grief = Murugo iyo tebidda qof
need-mind-addiction = Yaraynta khamriga, daroogada ama khamaarka
need-mind-recovery = Soo kabasho mar kale
need-mind-relative = Walwal aad u qabto qof ay xaaladdu ku adag tahay

need-contact-coffee = Meel shaah, qaxwe iyo sheeko leh
need-contact-buddy = Wehel (maatje)
need-contact-group = Koox ama hawl wadajir ah
need-contact-phone = Qof mararka qaar ku soo waca
need-contact-visits = Qof ku soo booqda

need-meaning-talk = Sheeko fiican oo nolosha ku saabsan
need-meaning-faith = Meel lagu cibaadaysto ama lagu xasilo
need-meaning-culture = Muusig, farshaxan iyo dhaqan
need-meaning-nature = Beer, xayawaan iyo dabeecad
need-meaning-helping = Wax u qabashada qof kale
need-meaning-skills = Inaad muujiso waxa aad qaban karto

need-language-dutch = Barashada Af-Holandayska
need-language-practice = Ku hadalka iyo ku celcelinta Af-Holandayska
need-language-reading = Hagaajinta akhriska iyo qorista
need-language-course = Koorso ama koox wax barata

need-digital-device = Kombuyuutar ama taleefan
need-digital-digid = Caawimo DigiD iyo bogagga internetka
need-digital-course = Barashada isticmaalka kombuyuutarka
need-digital-phone = Barashada isticmaalka taleefankaaga

need-work-job = Helidda shaqo mushahar leh
need-work-volunteering = Shaqo mutadawacnimo (vrijwilligerswerk)
need-work-learning-place = Meel shaqada lagu barto
need-work-skills = Ogaanshaha waxa aad qaban karto
need-work-business = Inaad wax kuu gaar ah bilowdo

need-children-upbringing = Caawimo barbaarinta carruurta
need-children-homework = Dugsiga iyo casharrada guriga
need-children-play = Ciyaar, isboorti iyo tamashle
need-children-baby = Uur, ama ilmo yar
need-children-teen = Su'aalo ku saabsan qaangaarka iyo dhalinyarada

need-caring-support = Taageero marka aad qof daryeesho
need-caring-respite = Mar mar ka nasashada daryeelka
need-caring-overview = Caawimo lagu wada habeeyo wax kasta
need-caring-dementia = Daryeelka qof wax badan hilmaama
need-caring-young = Dhalinyaro guriga wax badan ka caawisa

need-safety-home = Amaanka guriga
need-safety-child = Guri amaan u ah ilmo
need-safety-elder = Amaanka qof waayeel ah
need-safety-street = Amaanka xaafadda

need-residence-status = Su'aalo ku saabsan inaad halkan sii joogi karto (verblijf)
need-residence-newcomer = Hagitaan marka aad halkan ku cusub tahay
need-residence-undocumented = Caawimo aan warqado lagu weydiinayn
need-residence-family = In qoyska halkan la keeno

## Wat zij doen

role-listen = dhegaysi
role-visit = booqasho
role-go-along = ku raacid
role-explain-letters = sharraxidda warqadaha
role-fill-forms = buuxinta foomamka
role-sort-papers = habaynta warqadaha
role-budget-coaching = caawimo ku saabsan maaraynta lacagta
role-debt-arrangement = xallinta deymaha
role-legal-advice = talo ku saabsan xuquuqdaada
role-mediate = dhexdhexaadin marka muran jiro
role-practical-help = gacan qabasho
role-cook-together = wada karinta cuntada
role-eat-together = wax wada cunid
role-activities = hawlo wadajir ah
role-talk-group = sheeko koox ah
role-language-practice = ku celcelinta luqadda
role-teach = cashar bixin
role-digital-help = caawimo taleefan iyo kombuyuutar
role-job-coaching = caawimo shaqo raadin
role-find-volunteer-work = raadinta shaqo mutadawacnimo
role-respite = la wareegidda daryeelka in yar
role-personal-care = caawimo qubays iyo dhar xirasho
role-nursing = daryeelka nabarrada iyo dawooyinka
role-treatment = daawayn
role-diagnosis = baaris lagu ogaado waxa qofka haya
role-crisis-help = caawimo degdeg ah marka xaaladdu adag tahay
role-safety-plan = ka wada heshiinta sida amaan lagu noqdo
role-decide-entitlement = go'aaminta inaad wax helayso iyo in kale
role-give-money = lacag bixin
role-give-goods = bixinta alaab ama cunto
role-transport = ku geynta iyo ku soo celinta
role-refer-on = tilmaamidda caawimo kale
role-coordinate = isku dubbaridka caawimada oo dhan
role-home-visit = booqasho guriga ah oo lagu eego baahidaada
role-phone-contact = ku soo wicid
role-translate = turjumid
role-childcare = xannaanaynta carruurta
role-homework-help = caawimo casharrada guriga
role-moving-help = caawimo guri u guurid

## Voor wie

audience-everyone = qof kasta
audience-older = waayeelka
audience-young = dhalinyarada
audience-women = haweenka
audience-men = ragga
audience-parents = waalidiinta
audience-carers = dadka qof kale daryeela
audience-newcomers = dadka ku cusub Nederland
audience-low-income = dadka lacagtoodu yar tahay
audience-jobseekers = dadka shaqo raadinaya
audience-lgbt = dadka lhbti+
audience-disability = dadka leh naafonimo
audience-students = ardayda
audience-undocumented = dadka aan warqado haysan
audience-children = carruurta

## Hoe u er komt

access-walk-in = Ballan la'aan waad geli kartaa.
access-call-first = Marka hore wac oo ballan samayso.
access-referrer = Waa in qof ku diiwaangeliyo (aanmelden), sida dhakhtarka qoyska (huisarts).
access-assessment = Marka hore waxaa la iskala hadlaa waxa aad u baahan tahay.

## Soort plek

setting-local-informal = Dadka xaafadda
setting-organised-informal = Mutadawaciin urur ka tirsan
setting-formal = Dad ay xirfaddoodu tahay
form-individual = Hal qof oo keliya
form-collective = Wadajir, dad kale la joogid
reach-neighbourhood = Xaafadda
reach-district = Qaybtan magaalada
reach-city = Magaalada oo dhan
reach-national = Nederland oo dhan

## Wat er welkom is

welcome-cooking = cunto karin ama wax dubid
welcome-handcraft = dhar tolid, tidic dun ama farsamo gacmeed
welcome-language = ku hadalka afkaaga ama turjumid
welcome-gardening = beer ka shaqayn
welcome-company = wehelinta qof
welcome-odd-jobs = dayactir iyo hawlo yaryar
welcome-music = muusig ama heesid
welcome-childcare = xannaanaynta carruurta
welcome-computer = caawimo taleefan ama kombuyuutar

## Als het niet kan wachten: uit huis moeten

card-eviction-title = Waa in guriga laga guuro
card-eviction-do-1 = Warqadda wada akhriya. Raadiya taariikhda iyo cidda soo dirtay.
card-eviction-do-2 = Hadda u yeera caawiye xirfadle ah (hulpverlener) oo guryaha ama deymaha ka shaqeeya. Wada waca, isla maanta.
card-eviction-do-3 = Kadib wada waca cidda guriga kireysa (verhuurder) ama deyn-ururiyaha maxkamadda (deurwaarder). Weydiiya waxa weli suurtagal ah.
card-eviction-say = Hadda waynu wada wacaynaa. Uma baahnid inaad tan keligaa qabato.
card-eviction-have = Warqadda, heshiiska kirada iyo lacag-bixintii ugu dambaysay, haddii la hayo.
card-eviction-not-alone = Keligiin ha ka heshiinina lacag-bixin. Ha dhihina way hagaagi doontaa. U daaya caawiye xirfadle ah (hulpverlener).

## Als het niet kan wachten: afgesloten

card-cut-off-title = Gaas, koronto ama biyo ayaa go'an
card-cut-off-do-1 = Weydiiya: guriga ma joogaa ilmo yar, qof buka ama waayeel? Ma jiraa qalab caafimaad oo koronto u baahan?
card-cut-off-do-2 = Wada waca shirkadda keenta korontada, gaaska ama biyaha. U sheega in qofka la caawinayo.
card-cut-off-do-3 = Maanta u yeera caawiye xirfadle ah (hulpverlener) oo deymaha ka shaqeeya.
card-cut-off-say = Tani waa xaalad adag. Maanta waynu wada raadinaynaa qof caawin kara.
card-cut-off-have = Warqaddii ama biilkii ugu dambeeyay, oo leh lambarka macmiilka.
card-cut-off-not-alone = Korontada, gaaska ama biyaha iskiin ha u soo celinina. Lacag-bixinna ha ballan qaadina.

## Als het niet kan wachten: geen eten

card-no-food-title = Wax la cuno ma jiro
card-no-food-do-1 = Marka hore siiya wax la cuno iyo wax la cabbo, haddii halkan laga heli karo.
card-no-food-do-2 = Wada waca meel maanta bixisa cunto ama raashin.
card-no-food-do-3 = U yeera caawiye xirfadle ah (hulpverlener), si berrina cunto loo helo.
card-no-food-say = Waa wanaagsan tahay inaad sheegtay. Marka hore cunto, kadibna waynu sii eegaynaa.
card-no-food-have = Tirada dadka, in carruur yaryar ku jirto, iyo in ay jirto wax aan la cuni karin.
card-no-food-not-alone = Lacagtiinna ha bixinina. Wada raadiya meel tan marar badan bixin karta.

## Als het niet kan wachten: geen slaapplek

card-no-bed-title = Caawa meel la seexdo ma jirto
card-no-bed-do-1 = Weydiiya: carruur ma la socotaa? Ma jiraan qoys ama saaxiib meel amaan ah leh?
card-no-bed-do-2 = Hadda u yeera caawiye xirfadle ah (hulpverlener). Wada waca hoyga ku-meel-gaarka ah ee degmada (opvang).
card-no-bed-do-3 = Ku heshiiya meesha qofku ku sugayo ilaa jawaab timaado. Ha oggolaanina in qofna waddada ku sugo.
card-no-bed-say = Halkan waad iska fadhiyi kartaa. Waynu wada raadinaynaa meel aad caawa seexato.
card-no-bed-have = Halkii qofku xalay seexday, cidda la socota, iyo dawooyinka la qaadanayo.
card-no-bed-not-alone = Qofna gurigiinna ha geynina, sariirna ha ballan qaadina.

## Als het niet kan wachten: niet veilig thuis

card-unsafe-home-title = Guriga amaan ma aha
card-unsafe-home-do-1 = Si deggan ugu sii hadla meel aan cidina dhegaysanayn. Cidda la socota si naxariis leh uga codsada inay in yar baxdo.
card-unsafe-home-do-2 = Hadda khatar ma jirtaa? Isla markiiba waca lambarka degdegga ah.
card-unsafe-home-do-3 = Khatar degdeg ah ma jirto? Waca caawiye xirfadle ah (hulpverlener) ama Veilig Thuis si aad talo u heshaan. Magac la'aan waa la wici karaa.
card-unsafe-home-say = Waan ku rumaysanahay. Adiga ayaa go'aansanaya waxa aad sheegayso. Si deggan ayaynu u wada eegaynaa.
card-unsafe-home-have = Qol deggan, taleefan, iyo wakhti amaan ah oo dib loo soo wici karo.
card-unsafe-home-not-alone = Qofka kale ha kala hadlina arrintan. Guriga ha u raacina. Waxba warqad ku qoran ha u dhiibina idinka oo aan weydiin.

## Als het niet kan wachten: een kind niet veilig

card-child-unsafe-title = Ilmo amaan kuma jiro
card-child-unsafe-do-1 = Ilmuhu hadda khatar ma ku jiraa? Isla markiiba waca lambarka degdegga ah.
card-child-unsafe-do-2 = Isla markiiba u yeera caawiye xirfadle ah (hulpverlener) ama isuduwaha (coördinator).
card-child-unsafe-do-3 = Wada waca Veilig Thuis si talo loo helo. Magacyo la'aan waa la wici karaa.
card-child-unsafe-say = Waa wanaagsan tahay inaad tan sheegtay. Waxaan u yeeraynaa qof garanaya waxa caawin kara.
card-child-unsafe-have = Waxa aad idinku aragteen ama maqasheen, oo ereyo caadi ah lagu sheegay, iyo goorta ay ahayd.
card-child-unsafe-not-alone = Ilmaha su'aalo ha ku badinina. Sir ha ballan qaadina. Keligiin ha go'aansanina.

## Als het niet kan wachten: niet meer willen leven

card-suicide-title = Marka aan la rabin in la sii noolaado
card-suicide-do-1 = Qofka la jooga, oo is dejiya. Si toos ah waad u weydiin kartaan: ma ku fikiraysaa inaad is disho?
card-suicide-do-2 = Wada waca khadka caawinta Zelfmoordpreventie (ka hortagga is-dilidda) ama dhakhtarka qoyska (huisarts). Khatar degdeg ah ma jirtaa? Waca lambarka degdegga ah.
card-suicide-do-3 = Qofka ha u oggolaanina inuu keligiis baxo. Weydiiya cidda hadda iman karta.
card-suicide-say = Waan ku faraxsanahay inaad ii sheegtay. Waan kula joogayaa, waynuna wada wacaynaa.
card-suicide-have = Meel deggan, taleefan, iyo magaca qof iman kara.
card-suicide-not-alone = Ha ballan qaadina inaad sir haynaysaan. Culayskan keligiin ha qaadina. Isla markiiba u yeera qof kale oo halkan ka shaqeeya.

## Als het niet kan wachten: ineens in de war

card-confused-title = Qof si lama filaan ah aad ugu jahawareeray
card-confused-do-1 = Si tartiib ah oo kooban ula hadla. Meel bannaan siiya, albaabka agtiisana jooga.
card-confused-do-2 = Khatar ma jirtaa, ama qofku ma u eg yahay qof buka? Isla markiiba waca lambarka degdegga ah.
card-confused-do-3 = Haddii kale, hadda wada waca dhakhtarka qoyska (huisarts). Saacadaha shaqada ka baxsan waca dhakhtarka heeganka (huisartsenpost).
card-confused-say = Halkan waxaan u joogaa inaan ku caawiyo. Si tartiib ah ayaynu wax u wadaynaa.
card-confused-have = Goorta ay bilaabatay, iyo in qofku dhacay ama dawo qaato.
card-confused-not-alone = Qofna ha qabanina. Qof hanjabaya keligiin qol ha la gelina.

## Als het niet kan wachten: medicijnen op

card-medicine-title = Dawadii loo baahnaa way dhammaatay
card-medicine-do-1 = Qofku ma xanuunsan yahay, neeftu ma ku dhegaysaa, ama miyirku ma ka daciifsan yahay? Isla markiiba waca lambarka degdegga ah.
card-medicine-do-2 = Hadda wada waca dhakhtarka qoyska (huisarts) ee qofka ama farmashiyaha (apotheek). Saacadaha shaqada ka baxsan waca dhakhtarka heeganka (huisartsenpost).
card-medicine-do-3 = Haddii qofku aanu lacag bixin karin, isla markiiba sheega. Weydiiya waxa suurtagal ah.
card-medicine-say = Hadda waynu wada wacaynaa qof arrintan yaqaan.
card-medicine-have = Baakadka dawada ama liiska farmashiyaha, iyo magaca dhakhtarka qoyska (huisarts).
card-medicine-not-alone = Dawo qof kale leeyahay ha bixinina. Waxba ha ka sheegina inta qofku qaadan karo.

## Als het niet kan wachten: nu in gevaar

card-physical-danger-title = Hadda khatar baa jirta
card-physical-danger-do-1 = Hubiya inaad idinka iyo qofka kaleba meel amaan ah joogtaan. Ka taga haddii ay sidaas fiican tahay.
card-physical-danger-do-2 = Waca lambarka degdegga ah. Sheega halka aad joogtaan iyo waxa dhacaya.
card-physical-danger-do-3 = U yeera qof kale oo halkan ka shaqeeya. Gargaarka albaabka ku soo dhoweeya.
card-physical-danger-say = Hadda gargaar ayaan u yeerayaa. Waan kula joogayaa inta ay amaan tahay.
card-physical-danger-have = Ciwaanka goobtan, iyo cidda dhaawacan ama khatarta ku jirta.
card-physical-danger-not-alone = Dad dagaallamaya ha dhex gelina, cidnana ha daba gelina.

## Aan tafel

question-type-here = Halkan ku qor
question-phone = Kani waa lambar taleefan
question-done = Diyaar: sii wad
question-example-date = Tusaale: 25-11 ama 25-11-2026
question-example-number = Tiro
review-title = Waxa aad noo sheegtay
review-answer = { $answer }
review-skipped = Waa la dhaafay
review-finish = Diyaar: yaa caawin kara?
topics-title = Maxaa kale oo ay ku saabsan tahay?
card-call = Yaad wacaysaan?
card-call-nobody = U yeera caawiye xirfadle ah (hulpverlener) oo halkan ka shaqeeya, ama wada raadiya lambarka kooxda xaafadda (wijkteam).
card-say = Maxaad dhahaysaan?
card-have = Maxaad gacanta ku haysaan?
card-not-alone = Waxa aydaan keligiin qabanayn
choice-outcome-helped = Haa, way caawisay
choice-outcome-partly = Xoogaa
choice-outcome-not = Maya
choice-outcome-not-reached = Lama helin, mar dambe ayaa mar kale la weydiinayaa

## Wie kan helpen

offers-title = Yaa ku caawin kara?
offers-none = Weli cidna ma aannaan helin. Wax dheeraad ah noo sheeg, ama mawduuc kale ku dar.
offers-informal = Deris iyo mutadawaciin
offers-formal = Dad shaqo ahaan u qabta
offers-does = Waxay qaban karaan: { $roles }
offers-does-not = Ma qabtaan: { $roles }
plan-title = Waxa aynu ku heshiinnay
plan-who-does-what = Qof walba muxuu qabanayaa?
plan-follow-up = Mar dambe ma ku weydiin karnaa sida ay u dhacday?
plan-day = Haa, { $date }
plan-never = Maya, waxaan jeclahay in aan la i weydiin

## When something was checked, when it is open

directory-checked-on = la hubiyay { $date }
directory-checked-ageing = la hubiyay { $date }, in ka badan lix bilood ka hor
directory-checked-old = wakhti hore: la hubiyay { $date }
directory-checked-unknown = lama hubin
directory-open-until = hadda furan, ilaa saacadda { $closes }
directory-opens-at = furmaya { $date }, laga bilaabo saacadda { $opens }
directory-opens-on = furmaya { $date }
directory-opens-not-soon = toddobaadyada soo socda ma furna
directory-hours-recheck = weydii goorta meeshu furan tahay
directory-hours-unknown = saacadaha lama garanayo

## Why an offer fits, what to ask first, who does what

reason-need = Waxay kaa caawiyaan: { $need }.
reason-also-need = Waxay sidoo kale kaa caawiyaan: { $need }.
reason-language = Waxay ku hadlaan { $language }.
reason-near = Waa qiyaastii { $minutes ->
    [one] 1 daqiiqo
   *[other] { $minutes } daqiiqo
 } oo socod ah.
reason-own-neighbourhood = Waxay u joogaan dadka xaafaddaada.
reason-comes-to-you = Gurigaaga ayay kuugu iman karaan.
reason-open-now = Hadda meeshu way furan tahay.
reason-open-now-until = Hadda meeshu way furan tahay, ilaa saacadda { $time }.
reason-open-today = Maanta meeshu way furan tahay.
reason-open-today-at = Maanta meeshu way furan tahay, laga bilaabo saacadda { $time }.
reason-open-tomorrow = Berri meeshu way furan tahay.
reason-open-tomorrow-at = Berri meeshu way furan tahay, laga bilaabo saacadda { $time }.
reason-open-day = Meeshu waxay furan tahay { $weekday }.
reason-open-day-at = Meeshu waxay furan tahay { $weekday }, laga bilaabo saacadda { $time }.
reason-walk-in = Ballan la'aan waad geli kartaa.
reason-call = Adigu waad wici kartaa ama u qori kartaa.
reason-free = Waa lacag la'aan.
reason-room = Hadda boos baa bannaan.
reason-checked = Tan waxaan hubinnay { $date }.
reason-earlier-helper = Hore ayay kuu caawiyeen.
reason-wish = Tani waxay ku habboon tahay waxa aad rabto: { $wish }.
reason-when = Waxay joogaan marka adiga kuu habboon: { $part }.
reason-likes = Waxa aad jeceshahay halkaas waa lagu soo dhoweynayaa: { $welcome }.
caution-closed = Hadda meeshu in yar way xiran tahay. Weydii goorta ay dib u furmayso.
caution-by-introduction = Qof goobtan ka shaqeeya ayaa idin isbaraya.
caution-check-first = Marka hore weydii in tani adigana kuu furan tahay iyo in kale.
caution-ask-distance = Weydii halka ay ku taal, iyo inta ay kuu jirto.
caution-too-far = Waa qiyaastii { $minutes } daqiiqo oo socod ah. Weydii in qof ku geyn karo iyo in kale.
caution-not-at-home = Adiga ayay tahay inaad halkaas tagto. Weydii in qof ku geyn karo iyo in kale.
caution-ask-accessibility = Weydii inaad halkaas si fudud u geli karto iyo in kale.
caution-ask-hours = Marka hore weydii goorta meeshu furan tahay.
caution-old-number = Marka hore wac. Lambarkan waxaa la hubiyay { $date }; waa wakhti hore.
caution-unchecked-number = Marka hore wac. Ma ogin in lambarkani weli sax yahay.
caution-ask-access = Marka hore weydii sida aad isku diiwaangelin karto.
caution-needs-referrer = Waa in qof ku diiwaangeliyo. Goobtan ka weydii.
caution-needs-assessment = Marka hore waxaa la iskala hadlaa waxa aad u baahan tahay.
caution-waiting = Sugitaanka waxay ka yiraahdaan: { $text }
caution-full = Dhowaan boos ma bannaanayn. Weydii inay weli sidaas tahay iyo in kale.
caution-no-shared-language = Codso turjubaan, ama soo kaxayso qof kuu turjuma.
caution-ask-language = Weydii inay afkaaga ku hadlaan iyo in kale.
caution-ask-wish = Weydii in tani suurtagal tahay iyo in kale: { $wish }.
caution-costs = Weydii inta ay ku kacayso.
roles-does = { $name } waxay qabtaan: { $roles }.
roles-does-not = { $name } tan ma qabtaan: { $role }.
roles-does-not-but = { $name } tan ma qabtaan: { $role }. Waxaa taas qabta { $instead }.
roles-agree = Ku heshiiya cidda tan qabanaysa: { $role }. { $informal } ama { $formal }.

## Languages

language-nl = Af-Holandays
language-en = Af-Ingiriisi
language-tr = Af-Turki
language-ar = Af-Carabi
language-rif = Af-Tarifit (Amazigh)
language-fa = Af-Faarisi
language-ti = Af-Tigrinya
language-so = Af-Soomaali
language-pl = Af-Boolish
language-uk = Af-Yukrayniyaan
language-es = Af-Isbaanish
language-fr = Af-Faransiis
language-zh = Af-Shiinays
language-pap = Af-Papiamento
language-hi = Af-Hindi
language-ur = Af-Urdu
language-ro = Af-Romaaniyaan
language-bg = Af-Bulgaariyaan
language-pt = Af-Boortaqiis
language-am = Af-Amxaari
language-ku = Af-Kurdi
language-ru = Af-Ruush
language-ckb = Af-Kurdi (Soraani)
language-kmr = Af-Kurdi (Kurmanji)
language-nl-simple = Af-Holandays aad u fudud

## Days of the week

weekday-monday = Isniinta
weekday-tuesday = Talaadada
weekday-wednesday = Arbacada
weekday-thursday = Khamiista
weekday-friday = Jimcaha
weekday-saturday = Sabtida
weekday-sunday = Axadda

# Op het papier dat de bewoner meeneemt.
slip-title = Halka aad caawimo ka heli karto
slip-intro = Caawimo ayaad weydiisatay. Halkan waxaa ku qoran cidda ku caawin karta, iyo sida.
slip-written-on = La qoray { $date }
slip-label-case-code = Koodhkaaga
slip-label-name = Magaca
slip-label-mind = Ogow
slip-intro-nothing = Waynu wada hadalnay. Mar walba waad noo soo noqon kartaa.
slip-label-where = Meesha
slip-label-ask-for = Weydiiso
slip-label-when = Goorta
slip-label-phone = Taleefanka
slip-label-access = Sida loo galo
slip-label-bring = Soo qaado
slip-label-agreed = Waxa lagu heshiiyay
slip-label-they-do = Waxay qabtaan
slip-label-they-do-not = Ma qabtaan
slip-checked-on = La hubiyay { $date }
slip-call-first-since = Marka hore wac. Tan muddo dheer lama hubin: markii ugu dambaysay waxay ahayd { $date }
slip-call-first-unknown = Marka hore wac. Tan weli lama hubin
slip-qr-call = Iskaan garee si aad u wacdo
slip-follow-up-on = Waxaan ku weydiin doonnaa sida ay u dhacday: { $date }.
slip-follow-up-none = Kulama soo xiriiri doonno. Mar walba waad soo noqon kartaa.
slip-kept-heading = Waxa aan kaydinno
slip-kept-nothing = Waxba ma kaydinno. Warqaddan adiga oo keliya ayaa iska leh.
slip-kept-without-name = Waxaan kaydinnaa jawaabahaaga, magacaaga la'aantiis, ilaa { $until }.
slip-kept-with-name = Waxaan kaydinnaa magacaaga iyo jawaabahaaga, ilaa { $until }.
slip-nobody-may-know = Wax adiga kugu saabsan cidna uma sheegno.
slip-may-withdraw = Mar walba waad noo sheegi kartaa inaan tirtirno.
slip-no-advice = Warqaddani waxay kuu sheegaysaa halka aad caawimo ka heli karto. Ma aha talo ku saabsan sharciga ama caafimaadkaaga.
slip-unchecked-note = Turjumaddan weli ma akhriyin qof luqaddan ku hadla.

slip-come-back-desk = Haddii ay kuu socon weydo, ku soo noqo { $desk }.
slip-introduced-on = Qof naga mid ah ayaa idin isbaraya: { $date }.
slip-introduced = Qof naga mid ah ayaa idin isbaraya. Maalin ayaan kula ballamaynaa.
slip-label-ask-first = Marka hore weydii
slip-label-who-does-what = Qof walba waxa uu qabanayo
slip-roles = { $roles }
slip-hours-line = { $day } { $opens } – { $closes }
slip-may-share = Waad oggoshahay inaan arrintan la wadaagno dadkan: { $parties }.
slip-recovery-title = Furaha soo celinta
slip-recovery-explained = Warqaddan ku kaydiya meel dhismaha ka baxsan. Furahani wuxuu furaa qufulka goobtan.
slip-look-up-number = Lambarka ka raadi boggan:
slip-ask-for-number = Weli lambar ma hayno. Na weydii, si aynu u wada raadinno.
slip-label-checked = La hubiyay
slip-checked-all = { $date }

## Public holidays

holiday-new-year = maalinta sannadka cusub
holiday-good-friday = Goede Vrijdag, Jimcaha ka horreeya ciidda Pasen
holiday-easter = maalinta koowaad ee ciidda Pasen
holiday-easter-monday = maalinta labaad ee ciidda Pasen
holiday-kings-day = Koningsdag, Maalinta Boqorka
holiday-liberation-day = Bevrijdingsdag, Maalinta Xornimada
holiday-ascension = Hemelvaartsdag, ciid Masiixi ah
holiday-whitsun = maalinta koowaad ee ciidda Pinksteren
holiday-whit-monday = maalinta labaad ee ciidda Pinksteren
holiday-christmas = maalinta koowaad ee ciidda Kirismaska
holiday-second-christmas = maalinta labaad ee ciidda Kirismaska
directory-on-holiday = { $opening } – maalin fasax ah ({ $holiday }): marka hore wac
caution-holiday = Maalinta ugu horreysa ee meeshu furan tahay waa maalin fasax ah ({ $holiday }). Marka hore wac.

## At the pace of a rollator or a buggy

choice-walk-pushing = Rollator, kursi taayirro leh (rolstoel) ama gaariga ilmaha
reason-near-pushing = Rollator, kursi taayirro leh (rolstoel) ama gaariga ilmaha waxay ku qaadanaysaa qiyaastii { $minutes ->
    [one] 1 daqiiqo
   *[other] { $minutes } daqiiqo
 }.

## Regel voor regel, voor wie luistert of met de vingers leest

plain-choose-one = Qor lambarka jawaabtaada.
plain-choose-more = Qor lambarrada jawaabahaaga, dhexdana boos uga tag.
plain-type-text = Qor jawaabtaada.
plain-type-date = Qor taariikh, tusaale 25-11-2026.
plain-type-number = Qor tiro.
plain-or-skip = Ama riix Enter oo keliya si aad u dhaafto.
plain-commands = Kuwanna waad qori kartaa: ? si mar kale loo sheego, < si aad dib ugu noqoto, ! wixii aan sugi karin, q si aad u joojiso.
plain-not-a-choice = Lambarkaasi liiska kuma jiro. Mar kale isku day.
plain-not-a-date = Taasi taariikh ma aha. Mar kale isku day.
plain-not-a-number = Taasi ma aha tiro halkan ku habboon. Mar kale isku day.
plain-noted = Waa la qoray: { $answer }
plain-first-question = Tani waa su'aasha ugu horreysa. Dib uma sii noqon kartid.
plain-urgent = Tani ma sugi karto: { $card }
plain-found = { $count ->
    [one] Waxaan helnay 1 meel.
   *[other] Waxaan helnay { $count } meelood.
 }
plain-which-on-paper = Meelahee ayaa warqaddaada lagu qorayaa? Qor lambarrada, dhexdana boos uga tag.
plain-on-paper = Tan ayaa warqaddaada ku qoran:
plain-your-code = Koodhkaagu waa { $code }.
plain-stopped-kept = Waa la joojiyay. Wixii aad sheegtay waa la kaydiyay.
plain-stopped-nothing = Waa la joojiyay. Waxba lama kaydin.

## Als de letters ontbreken

slip-script-missing = Halkan waxaa ku qornaan lahaa isla qoraalkan oo { $language } ah. Xarfihii loo baahnaa kuma jiraan kombuyuutarkan.

## Toestemming: wie wat mag weten

consent-title = Yaa wax ogaan kara, maxayna ogaan karaan?
consent-intro = Adiga ayaa arrintan go'aansanaya. Wax kasta maya waad ka oran kartaa. Haddii aad maya tiraahdana waan ku caawinaynaa.
consent-party-informal = mutadawaciinta xaafadda
consent-party-formal = caawiyeyaal xirfadleyaal ah (hulpverleners)
consent-party-doctor = dhakhtarkaaga qoyska (huisarts)
consent-ask = Maxaad noo oggoshahay inaan samayno? Waxay khusaysaa: { $party }
choice-purpose-ask = In la sheego caawimada aan raadinayo
choice-purpose-story = In la sheego waxa noloshayda ka socda
choice-purpose-contact = In la sheego magacayga iyo sida la iila soo xiriiri karo
choice-purpose-report = In iyaga laga maqlo sida xaalku yahay
consent-nothing = Waxaas oo dhan midna ma oggoli
consent-giver = Yaa tan sheegaya?
choice-giver-self = Aniga laftayda
choice-giver-partner = Ninkayga, xaaskayga ama lammaanahayga
choice-giver-child = Wiilkayga ama gabadhayda
choice-giver-parent = Aabbahay ama hooyaday
choice-giver-family = Qof kale oo qoyskayga ah
choice-giver-representative = Qof maxkamaddu u magacawday inuu i matalo (mentor, bewindvoerder, voogd)
consent-back = Aan ku celiyo waxa aad tiri. Waxay khusaysaa: { $party }
consent-may = Tan waad noo oggoshahay: { $purpose }
consent-may-not = Tan nooma oggolid: { $purpose }
consent-right = Ma sax baa?
choice-consent-right-yes = Haa, waa sax
choice-consent-right-no = Maya, waa in la beddelo
consent-stop-any-time = Tan mar walba waad joojin kartaa. Noo sheeg, isla markiiba way istaagaysaa.
consent-given-by = La sheegay { $date }. Waxaa sheegay: { $giver }
consent-stop = Ma rabtaa inaad tan joojiso?
consent-stopped = Tan waa la joojiyay. Waxay khusaysaa: { $party }
consent-told = Tan horay ayaan u sheegnay, { $date }: { $purpose }. Dib uma soo celin karno.
consent-told-nothing = Ilaa hadda waxba ma aannaan sheegin.
slip-consent = Waxay khusaysaa: { $party }. Tan waad noo oggoshahay: { $purpose }

## Uw rechten: zien, verbeteren, wissen

question-keep-months = Waxaan kaydinnaa jawaabahaaga oo keliya, ilaa { $months ->
    [one] 1 bil
   *[other] { $months } bilood
 } ka dib xiriirka ugu dambeeya. Mutadawaciinta goobtan oo keliya ayaa arka. Wax kasta waad diidi kartaa.
rights-title = Dhammaan waxa aan kaydinno ee adiga kugu saabsan
rights-intro = Tani waa waxa aan kaydinno ee adiga kugu saabsan. Wax khaldan ma ku jiraan? Noo sheeg, waan saxaynaa.
rights-until = Tan waxaan kaydinaynaa ilaa { $date }. Kadibna waan tirtiraynaa.
rights-answers = Waxa aad noo sheegtay
rights-chosen = Waxa aynu wada dooranay
rights-consents = Waxa kugu saabsan ee aad noo oggoshahay inaan sheegno
rights-consents-none = Arrintan weli waxba kama aadan oran. Cidna waxba uma sheegno.
rights-told = Waxa aan sheegnay
rights-told-none = Cidna waxba uma aannaan sheegin.
rights-told-line = { $date }. Cidda loo sheegay: { $party }. Waxa la sheegay: { $purpose }
rights-looked = Cidda eegtay
rights-looked-line = { $date }, mutadawac ka mid ah goobtan: { $what }
access-viewed = akhris
access-continued = sii wadidda wada hadalka
access-printed = daabacaad
access-exported = fayl ahaan u bixin
access-corrected = sixid
rights-corrected = La saxay { $date }. Jawaabtii hore waa la tirtiray.
rights-erase = Waad codsan kartaa inaan wax walba tirtirno. Markaas isla markiiba waan tirtiraynaa.
receipt-title = Wax walba waa la tirtiray
receipt-erased = { $date } ayaan tirtirnay wax walba oo aan kaydinay ee adiga kugu saabsan.
receipt-copies = Nuqulladii kombuyuutarkan ku jirayna waa la tirtiray. Weli xogtaadu ma ku jirtaa nuqul keyd ah oo hore (reservekopie)? Haddii aan nuqulkaas mar uun dib u soo celinno, halkaasna waan ka tirtiraynaa.
receipt-told = Wixii aan horay dad kale ugu sheegnay dib uma soo celin karno.
receipt-no-name = Warqaddan wax adiga kugu saabsan kuma qorna.
receipt-number = Lambarka caddayntan: { $number }
