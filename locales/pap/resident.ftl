# Teksten voor het gesprek met de bewoner.
# Korte zinnen, gewone woorden, "u". Geen telefoonnummers; getallen alleen bij leeftijden.

## Onderdelen van het gesprek

section-begin = Promé ku nos kuminsá
section-who = Ken tei
section-reason = Pa kiko bo a bin
section-danger = Loke ta urgente
section-topics = Bo pregunta
section-person = Kiko ta pas bo
section-helpers = Ken ta yuda bo kaba
section-likes = Kiko bo gusta hasi
section-share = Ken mag sa kiko
section-contact = Kontakto despues

## Overal

choice-unknown = Mi no sa
choice-declined = Mi ta preferá di no bisa
choice-yes-no-yes = Sí
choice-yes-no-no = Nò

## Voor we beginnen

question-keep = Nos mag warda loke bo ta konta nos?
    .hint = Nos ta warda solamente bo kontestanan, te ku diesdos luna despues di e último kontakto. Solamente e boluntarionan di e punto di yudansa (spreekuur) aki ta mira nan. Bo mag bisa nò na kada pregunta.
choice-keep-keep = Sí, warda mi kontestanan
choice-keep-nothing = Nò, no warda nada

## Wie is er

question-for-whom = Pa ken bo a bin?
choice-for-whom-self = Pa mi mes
choice-for-whom-other = Pa un otro hende
choice-for-whom-carer = Mi ta kuida un hende i mi ta buska yudansa

question-sent-by = Un hende a bisa bo ku bo por bin aki?
    .hint = E ora ei, si bo ke, nos por laga e persona sa ku bo a bin.
choice-sent-by-nobody = Nò, mi a bin riba mi mes
choice-sent-by-doctor = E dòkter di kas (huisarts) òf su praktika
choice-sent-by-school = Skol
choice-sent-by-municipality = Munisipio (gemeente)
choice-sent-by-neighbour = Un bisiña òf konosí
choice-sent-by-other = Un otro hende

question-at-table = Ken a bin huntu ku bo?
    .hint = Bo por papia ku nos bo so tambe, si bo ta preferá.
choice-at-table-nobody = Ningun hende, mi ta mi so
choice-at-table-family = Famia
choice-at-table-friend = Un amigu òf amiga
choice-at-table-interpreter = Un tòlk
choice-at-table-professional = Un yudadó profeshonal (hulpverlener)
choice-at-table-child = Un mucha

question-at-table-child = Un otro hende por tradusí na lugá di e mucha?
    .hint = Pa un mucha esaki ta pisá. Un adulto ta mihó, tambe pa telefòn.

## Waarvoor u komt

question-story = Konta nos, kiko a trese bo aki?
    .hint = Ku bo mes palabranan. Kòrtiku ta bon.

question-topics = Di kiko e ta trata?
    .hint = Bo por skohe mas ku un. Ku tur konfiansa, mustra un plachi ku bo dede.
choice-topics-money = Sèn i debe
choice-topics-letters = Karta i formulario
choice-topics-rights = Sèn di gobièrnu (uitkering) i derecho
choice-topics-housing = Bibienda
choice-topics-food = Kuminda, paña i kos di kas
choice-topics-health = Salú
choice-topics-home = Yudansa den kas
choice-topics-mobility = Yega na un lugá
choice-topics-mind = Preokupashon, strès i tristesa
choice-topics-contact = Topa ku hende
choice-topics-meaning = Sentido di bida i hasi algu pa otro hende
choice-topics-language = Siña Hulandes
choice-topics-digital = Telefòn i kòmpiuter
choice-topics-work = Trabou i trabou boluntario
choice-topics-children = Mucha i kriansa
choice-topics-caring = Kuida un hende
choice-topics-safety = Seguridat
choice-topics-residence = Nobo aki òf pregunta tokante estadia

## Wat niet kan wachten

question-safe-now = Bo ta for di peliger awor, aki i na kas?
    .hint = Bo no mester splika nada awor. Bo por bisa esaki despues tambe.

question-unsafe-where = Bo ke bisa unda tin peliger?
    .hint = Bo por mustra ku dede tambe, òf salta e pregunta aki.
choice-unsafe-where-home = Na mi kas
choice-unsafe-where-here = Aki, na e momentu aki
choice-unsafe-where-street = Pafó òf den bario
choice-unsafe-where-child = Pa un mucha
choice-unsafe-where-elder = Pa un hende di edat ku mi konosé

question-urgent = Tin algu ku mester regla awe òf mañan?
    .hint = E ora ei nos ta kuminsá ku esei.
choice-urgent-none = Nò, e no ta urgente
choice-urgent-eviction = Mi mester sali for di mi kas
choice-urgent-cut-off = Gas, koriente òf awa ta kòrtá
choice-urgent-food = No tin kuminda
choice-urgent-bed = Mi no tin lugá pa drumi awe nochi
choice-urgent-medicine = Mi remedi a kaba
choice-urgent-confused = Un hende a bira hopi konfundí di ripiente

question-eviction-date = Ki fecha bo mester sali for di bo kas?
    .hint = Wak e karta huntu. No tin karta òf fecha? Salta e pregunta aki.

question-cut-off = Gas, koriente i awa ta traha ainda?
choice-cut-off-on = Sí, tur ta traha
choice-cut-off-warned = Sí, pero tin un atvertensia
choice-cut-off-off = Nò, tin algu kòrtá

question-eaten = Bo tin sufisiente kuminda pa awe?
    .hint = Tambe pa e hendenan ku ta biba ku bo.

question-sleep-tonight = Bo tin un lugá pa drumi awe nochi?
    .hint = Riba sofá serka un hende tambe ta konta.

question-medicine = Bo tin e remedi ku bo mester pa awe?
    .hint = Bo no mester bisa kua. Bo no ta usa remedi? Skohe sí.

## Geld en schulden

question-money-what = Ki preokupashon bo tin ku sèn?
    .hint = Bo por skohe mas ku un. Hopi hende ta pasa den esaki.
choice-money-what-debts = Mi tin debe
choice-money-what-budget = Mi sèn no ta yega
choice-money-what-bills = Mi no por paga un kuenta
choice-money-what-bailiff = E dùrwarder (deurwaarder) ta skirbi òf ta bin
choice-money-what-emergency = Mi no tin sèn awor pa loke ta nesesario

question-money-behind = Bo ta atrasá ku pago di un di e kosnan aki?
choice-money-behind-none = Nò
choice-money-behind-rent = Hür
choice-money-behind-energy = Gas, koriente òf awa
choice-money-behind-insurance = Seguro di salú (zorgverzekering)
choice-money-behind-other = Algu otro

## Brieven en formulieren

question-letters-what = Kiko bo ke hasi ku e karta òf formulario?
    .hint = Bo tin e karta serka bo? Ku tur konfiansa, pon'é riba mesa.
choice-letters-what-understand = Komprondé loke ta pará aden
choice-letters-what-forms = Yena un formulario
choice-letters-what-reply = Duna kontesta
choice-letters-what-tax = Regla belasting
choice-letters-what-order = Pone mi papelnan na òrdu

question-letters-date = Pa ki fecha bo mester tin algu kla?
    .hint = Nos ta busk'é huntu den e karta. No tin fecha? Salta e pregunta aki.

## Uitkering en recht

question-rights-what = Tokante kiko bo tin pregunta?
choice-rights-what-benefit = Sèn di gobièrnu (uitkering)
choice-rights-what-allowance = Sèn èkstra di gobièrnu (toeslagen)
choice-rights-what-minima = Yudansa ora entrada ta abou
choice-rights-what-objection = Mi no ta di akuerdo ku un desishon
choice-rights-what-legal-advice = Mi ke papia ku un hende ku konosé lei

question-rights-meeting = Bo tin un sita pronto, i bo ke pa un hende bai ku bo?
    .hint = Por ehèmpel ku munisipio (gemeente), tokante yudansa òf sèn di gobièrnu (uitkering).

## Wonen

question-housing-what = Kiko ta pasando ku bibienda?
choice-housing-what-rent = No ta fásil pa mi paga hür
choice-housing-what-eviction = Podisé mi mester sali for di mi kas
choice-housing-what-search = Mi ta buska un kas òf kamber
choice-housing-what-repair = Algu ta kibrá òf húmedo
choice-housing-what-neighbours = Tin pleitu òf molèster ku bisiña

question-rent-behind = Bo ta atrasá ku pago di hür?
    .hint = E ora ei nos ta buska yudansa pa e pago tambe.

## Eten, kleding en spullen

question-food-what = Kiko bo mester?
choice-food-what-parcel = Kompra òf un pakete di kuminda (voedselpakket)
choice-food-what-meal = Un kuminda kayente
choice-food-what-clothes = Paña
choice-food-what-furniture = Mueble òf kos pa den kas
choice-food-what-child-goods = Kos pa un mucha

question-food-together = Lo bo gusta kome huntu ku otro hende?

## Gezondheid

question-health-what = Ku kiko un hende por yuda bo?
    .hint = Bo no mester bisa kiko bo tin.
choice-health-what-gp = Haña òf papia ku un dòkter di kas (huisarts)
choice-health-what-insurance = Pregunta tokante seguro di salú (zorgverzekering)
choice-health-what-nursing = Yudansa ku laba kurpa, herida òf remedi
choice-health-what-exercise = Move mas
choice-health-what-memory = Mi ta lubidá hopi

question-health-doctor = Bo tin un dòkter di kas (huisarts)?

## Hulp in huis

question-home-what = Ki yudansa den kas bo ta buska?
choice-home-what-cleaning = Limpia kas
choice-home-what-shopping = Hasi kompra
choice-home-what-odd-jobs = Trabou chikí i kurá
choice-home-what-meals = Kushiná òf kuminda na kas
choice-home-what-adaptation = Hasi mi kas mas fásil i mas sigur

question-home-stairs = E trapi, e baño òf e drèmpelnan ta difísil pa bo?
    .hint = Òf bo tin miedu di kai?

## Ergens komen

question-mobility-what = Kiko ta hasi mas fásil pa yega na un lugá?
choice-mobility-what-transport = Transporte
choice-mobility-what-accompany = Un hende ku ta bai ku mi
choice-mobility-what-aids = Algu pa yuda kana, manera un rollator
choice-mobility-what-indoors = Yudansa pa kana den kas

question-mobility-out = Bo ta sali pafó tantu biaha ku bo ke?

## Zorgen, stress en verdriet

question-mind-what = Kiko ta hasi bida pisá pa bo?
    .hint = Skohe loke ta mas serka. Bo no mester splika nada.
choice-mind-what-stress = Strès, kome kabes òf drumi malu
choice-mind-what-low = Mi ta sinti mi desanimá òf bashí
choice-mind-what-grief = Mi ta sinti falta di un hende ku no tei mas
choice-mind-what-addiction = Bebe, droga, wega di plaka òf game
choice-mind-what-recovery = Mi ke lanta para atrobe
choice-mind-what-relative = Mi ta preokupá pa un hende

question-mind-dark = Tin biaha bo ta pensa ku bo no ke biba mas?
    .hint = Nos ta puntra esaki na tur hende ku ta pasa den tempu pisá. Bo por ta onesto.

question-mind-doctor = Bo a konta un dòkter di kas (huisarts) tokante esaki kaba?

## Mensen ontmoeten

question-contact-what = Kiko lo bo gusta?
choice-contact-what-coffee = Bebe kòfi un kaminda
choice-contact-what-buddy = Un boluntario pa hasi algu huntu (maatje)
choice-contact-what-group = Un grupo òf aktividat
choice-contact-what-phone = Un hende ku ta yama mi de bes en kuando
choice-contact-what-visits = Un hende ku ta bin bishitá mi

question-contact-first-time = Bo ke pa un hende bai ku bo e promé biaha?

## Zin en iets voor een ander doen

question-meaning-what = Kiko ta interesá bo?
choice-meaning-what-talk = Un bon kombersashon tokante bida
choice-meaning-what-faith = Un lugá pa hasi orashon òf keda ketu
choice-meaning-what-culture = Músika, arte òf kultura
choice-meaning-what-nature = Kurá, bestia òf naturalesa
choice-meaning-what-helping = Hasi algu pa un otro hende
choice-meaning-what-skills = Mustra kiko mi por

question-meaning-grow = Podisé despues bo ke hasi esaki komo trabou?
    .hint = No ta nesesario. Djis pa plaser tambe ta bon.

## Nederlands leren

question-language-what = Kiko bo ta buska?
choice-language-what-dutch = Siña Hulandes for di kuminsamentu
choice-language-what-practice = Papia i praktiká Hulandes
choice-language-what-reading = Lesa i skirbi mihó
choice-language-what-course = Un kurso òf grupo di lès

question-language-for = Pa kiko bo ke usa e idioma?
choice-language-for-daily = Tur dia, den bario
choice-language-for-letters = Karta i sita
choice-language-for-work = Trabou
choice-language-for-children = Skol di e muchanan

## Telefoon en computer

question-digital-what = Ku kiko bo ke yudansa?
choice-digital-what-device = Haña un kòmpiuter òf telefòn
choice-digital-what-digid = DigiD i wèpsait di gobièrnu
choice-digital-what-course = Siña traha ku kòmpiuter
choice-digital-what-phone = Komprondé mi telefòn

question-digital-have = Bo tin un telefòn òf kòmpiuter ku ta traha bon?

## Werk en vrijwilligerswerk

question-work-what = Kiko bo ke?
choice-work-what-job = Trabou pagá
choice-work-what-volunteering = Trabou boluntario
choice-work-what-learning-place = Un lugá pa traha i siña
choice-work-what-skills = Deskubrí kiko mi por
choice-work-what-business = Kuminsá algu pa mi mes

question-work-benefit = Bo ke sa promé kiko ta pasa ku bo sèn di gobièrnu (uitkering) si bo bai traha?
    .hint = Ta bon pa puntra promé ku bo kuminsá.

## Kinderen en opvoeden

question-children-what = Di kiko e ta trata?
choice-children-what-upbringing = Kriansa
choice-children-what-homework = Skol i hùiswèrk
choice-children-what-play = Wega, deporte i paseo
choice-children-what-baby = Na estado, òf un beibi
choice-children-what-teen = Un tiner òf hóben

question-children-age = Kuantu aña e mucha tin?
    .hint = Tin mas mucha? Skohe e mucha ku e ta trata di dje awor.

## Zorgen voor iemand

question-caring-what = Kiko lo yuda bo?
    .hint = Bo ta kuida un otro hende. Nos ta wak bo tambe.
choice-caring-what-support = Un hende ku ta pensa huntu ku mi
choice-caring-what-respite = De bes en kuando un sosiegu for di e kuido
choice-caring-what-overview = Yudansa pa regla tur kos
choice-caring-what-dementia = Kuida un hende ku ta lubidá hopi
choice-caring-what-young = Mi ta hóben i mi ta yuda hopi na kas

question-caring-hours = Kuantu ora pa siman mas o ménos bo ta okupá ku esei?
    .hint = Regla kos i keda lantá tambe ta konta. Mas o ménos ta bon.

question-caring-rest = Ta keda sufisiente tempu i sosiegu pa bo mes?

## Veilig zijn

question-safety-what = Kiko ta preokupá bo?
    .hint = Bo mes ta disidí kiko bo ta konta.
choice-safety-what-home = Pleitu, menasa òf golpi na kas
choice-safety-what-child = Un mucha ku no ta pasando bon
choice-safety-what-elder = Un hende di edat ku nan ta trata malu
choice-safety-what-street = E kaya òf e bario

question-safety-place = Bo por bai awe na un lugá kaminda bo ta for di peliger?

## Nieuw hier of vragen over verblijf

question-residence-what = Ku kiko un hende por yuda bo?
    .hint = Bo no mester mustra ningun papel. Nos no ta pidi esei nunka.
choice-residence-what-status = Pregunta tokante permiso pa keda
choice-residence-what-newcomer = Mi ta nobo aki i mi ta buska kaminda
choice-residence-what-no-papers-asked = Yudansa kaminda ningun hende no ta pidi papel
choice-residence-what-family = Trese mi famia aki

question-residence-guide = Bo ke un hende ku ta mustra bo kaminda den bario?

## Wat bij u past

question-neighbourhood = Den ki bario bo ta biba?
    .hint = Nòmber di e bario òf un plenchi ta sufisiente. Bo no mester duna bo adrès.

question-postcode = Kua ta e sifranan di bo postcode?
    .hint = Solamente e sifranan, no e lèternan. Asina nos ta buska den bo serkania.

question-age-band = Mas o ménos kuantu aña bo tin?
    .hint = Tin lugá ta pa hóben, i tin otro ta pa hende di edat.
choice-age-band-under-18 = Ménos ku 18 aña
choice-age-band-18-26 = 18 te ku 26 aña
choice-age-band-27-66 = 27 te ku 66 aña
choice-age-band-67-plus = 67 aña òf mas

question-languages = Ki idioma bo gusta papia?
    .hint = Bo por skohe mas ku un.
choice-languages-nl = Hulandes
choice-languages-en = Ingles
choice-languages-tr = Turko
choice-languages-ar = Árabe
choice-languages-rif = Bèrber (Tarifit)
choice-languages-fa = Farsi òf Dari
choice-languages-ti = Tigrinya
choice-languages-so = Somali
choice-languages-pl = Polako
choice-languages-uk = Ukraniano
choice-languages-es = Spañó
choice-languages-fr = Franses
choice-languages-zh = Chines
choice-languages-pap = Papiamentu
choice-languages-hi = Hindi
choice-languages-ur = Urdu
choice-languages-ro = Rumano
choice-languages-bg = Búlgaro
choice-languages-pt = Portugues
choice-languages-ru = Ruso
choice-languages-am = Amháriko
choice-languages-ku = Kurdo
choice-languages-other = Un otro idioma

question-walk = Kuantu leu bo por kana sin ku e ta bira demasiado pa bo?
    .hint = Ku baston òf rollator tambe ta bon.
choice-walk-five-minutes = Un pida chikitu, sinku minüt
choice-walk-ten-minutes = Dies minüt
choice-walk-twenty-minutes = Binti minüt
choice-walk-far = Leu, esei ta bai bon
choice-walk-wheels = Ku baiskel, scootmobiel, bùs òf outo
choice-walk-at-home = Mi kasi no ta sali pafó

question-wishes = Kiko ta importante pa bo ora bo ta haña yudansa?
    .hint = Bo por skohe mas ku un. No skohe nada tambe ta bon.
choice-wishes-woman = Un muhé
choice-wishes-man = Un hòmber
choice-wishes-own-language = Un hende ku ta papia mi idioma
choice-wishes-at-home = Na mi kas
choice-wishes-alone = Ku un persona so
choice-wishes-group = Den un grupo

question-group-for = Na ki sorto di lugá bo gusta bai?
    .hint = Skohe solamente loke ta agradabel pa bo. Bo por salta e pregunta aki tambe.
choice-group-for-women = Pa hende muhé
choice-group-for-men = Pa hende hòmber
choice-group-for-young = Pa hóben
choice-group-for-older = Pa hende di edat
choice-group-for-parents = Pa mayor ku yu
choice-group-for-newcomers = Pa hende ku ta nobo na Hulanda
choice-group-for-students = Pa studiante
choice-group-for-disability = Pa hende ku limitashon
choice-group-for-lgbt = Pa hende lhbti+

question-when = Ki ora ta kumbiní bo?
choice-when-morning = Mainta
choice-when-afternoon = Mèrdia òf atardi
choice-when-evening = Anochi
choice-when-weekend = Den wikènt

## Wie u al helpt

question-helpers = Tin (ainda) un hende ku ta yuda bo, òf ku a yuda bo ántes?
    .hint = Hopi biaha un kara konosí ta mihó. Bo por menshoná mas ku un.

question-helper-who = Ken esei ta?
choice-helper-who-family = Famia
choice-helper-who-friend = Un amigu òf amiga
choice-helper-who-neighbour = Un bisiña
choice-helper-who-volunteer = Un boluntario
choice-helper-who-professional = Un yudadó profeshonal (hulpverlener)
choice-helper-who-other = Un otro hende

question-helper-what = Ku kiko e persona aki ta yuda?
    .hint = Ku tur konfiansa, menshoná e lugá tambe, manera un sentro di bario (buurthuis).

question-helper-earlier-good = Bo tabata kontentu ku e yudansa aki?

question-not-involve = Ken no mag sa esaki?
    .hint = E ora ei nos ta tene e persona òf lugá ei pafó. Ningun hende? Salta e pregunta aki.

## Wat u graag doet

question-likes = Kiko bo gusta hasi òf bo sa hasi bon?
    .hint = Tin lugá kaminda nan ta kontentu ku esei.
choice-likes-cooking = Kushiná òf hòrna
choice-likes-handcraft = Kose, brei òf traha kos ku man
choice-likes-language = Papia mi idioma òf tradusí
choice-likes-gardening = Traha den kurá
choice-likes-company = Hasi un hende kompania
choice-likes-odd-jobs = Drecha kos na kas
choice-likes-music = Músika òf kanta
choice-likes-childcare = Wak mucha
choice-likes-computer = Yuda ku telefòn òf kòmpiuter

question-can-offer = Kiko lo bo ke hasi ku esei pa un otro hende?
    .hint = No mester ta algu grandi. Nada tambe ta bon.

## Wie wat mag weten

question-share = Ku ken nos mag papia pa buska yudansa pa bo?
    .hint = Semper nos ta puntra bo un biaha mas, pa kada lugá aparte.
choice-share-none = Ku ningun hende
choice-share-informal = Ku boluntario den bario
choice-share-formal = Ku yudadó profeshonal (hulpverlener)
choice-share-doctor = Ku mi dòkter di kas (huisarts)

## Later contact

question-contact-ok = Nos mag puntra bo despues kon ta bai ku bo?
    .hint = Si bo bisa nò, nos ta laga bo na pas. Semper bo por pasa drenta atrobe.
choice-contact-ok-yes = Sí, boso mag
choice-contact-ok-no = Nò, mi ta preferá di no tin kontakto

question-contact-how = Kon bo ke esei?
choice-contact-how-phone = Yama
choice-contact-how-message = Manda un mensahe
choice-contact-how-visit = Bin bishitá
choice-contact-how-desk = Mi mes ta bin aki atrobe

question-contact-number = Na ki number òf adrès esei por?

question-contact-safe-time = Ki ora bo por papia trankil?
    .hint = Si bo ke, skohe un momentu ku ningun hende no ta skucha.

question-safety-on-paper = Bo ke hiba esaki riba papel ku bo?
    .hint = Solamente si e papel no por yega den man di un hende ku no mag mir'é. Nò tambe ta bon.

## Onderwerpen

domain-money = Sèn i debe
domain-letters = Karta i formulario
domain-rights = Sèn di gobièrnu (uitkering) i derecho
domain-housing = Bibienda
domain-food = Kuminda, paña i kos di kas
domain-health = Salú
domain-home = Yudansa den kas
domain-mobility = Yega na un lugá
domain-mind = Preokupashon, strès i tristesa
domain-contact = Topa ku hende
domain-meaning = Sentido di bida i hasi algu pa otro hende
domain-language = Siña Hulandes
domain-digital = Telefòn i kòmpiuter
domain-work = Trabou i trabou boluntario
domain-children = Mucha i kriansa
domain-caring = Kuida un hende
domain-safety = Seguridat
domain-residence = Nobo aki òf pregunta tokante estadia

## Waar hulp bij kan

need-money-debts = Yudansa ku debe
need-money-budget = Yega fin di luna ku bo sèn
need-money-bills = Paga kuenta
need-money-bailiff = Yudansa ku e dùrwarder (deurwaarder)
need-money-emergency = Sèn pa loke ta mas nesesario

need-letters-understand = Komprondé karta
need-letters-forms = Yena formulario
need-letters-reply = Kontestá un karta
need-letters-tax = Yudansa ku belasting
need-letters-order = Pone papel na òrdu

need-rights-benefit = Pregunta tokante sèn di gobièrnu (uitkering)
need-rights-allowance = Pregunta tokante sèn èkstra di gobièrnu (toeslagen)
need-rights-minima = Yudansa ora entrada ta abou
need-rights-objection = Ora bo no ta di akuerdo ku un desishon
need-rights-legal-advice = Konseho tokante bo derechonan

need-housing-rent = Paga hür
need-housing-eviction = Keda biba den bo kas
need-housing-search = Un lugá pa biba
need-housing-repair = Reparashon i humedat den kas
need-housing-neighbours = Problema ku bisiña

need-food-parcel = Kompra òf un pakete di kuminda (voedselpakket)
need-food-meal = Un kuminda kayente
need-food-clothes = Paña
need-food-furniture = Mueble i kos pa den kas
need-food-child-goods = Kos pa mucha

need-health-gp = Papia ku un dòkter di kas (huisarts)
need-health-insurance = Pregunta tokante seguro di salú (zorgverzekering)
need-health-nursing = Kuido na kas
need-health-exercise = Move mas
need-health-memory = Pregunta tokante lubidá kos

need-home-cleaning = Limpiesa den kas
need-home-shopping = Hasi kompra
need-home-odd-jobs = Trabou chikí den kas i kurá
need-home-meals = Kushiná òf kuminda na kas
need-home-adaptation = Un kas mas sigur i mas fásil

need-mobility-transport = Transporte
need-mobility-accompany = Un hende ku ta bai ku bo
need-mobility-aids = Algu pa yuda kana, manera un rollator
need-mobility-indoors = Kana den kas

need-mind-stress = Strès i kome kabes
need-mind-low = Sosten ora bo ta desanimá
need-mind-grief = Tristesa i sinti falta
need-mind-addiction = Ménos bebida, droga òf wega di plaka
need-mind-recovery = Lanta para atrobe
need-mind-relative = Preokupashon pa un hende ku ta pasando den tempu difísil

need-contact-coffee = Un lugá pa kòfi i un kombersashon
need-contact-buddy = Un boluntario pa kompañá bo (maatje)
need-contact-group = Un grupo òf aktividat
need-contact-phone = Un hende ku ta yama bo de bes en kuando
need-contact-visits = Un hende ku ta bin bishitá bo

need-meaning-talk = Un bon kombersashon tokante bida
need-meaning-faith = Un lugá pa hasi orashon òf keda ketu
need-meaning-culture = Músika, arte i kultura
need-meaning-nature = Kurá, bestia i naturalesa
need-meaning-helping = Hasi algu pa un otro hende
need-meaning-skills = Mustra kiko bo por

need-language-dutch = Siña Hulandes
need-language-practice = Papia i praktiká Hulandes
need-language-reading = Lesa i skirbi mihó
need-language-course = Un kurso òf grupo di lès

need-digital-device = Un kòmpiuter òf telefòn
need-digital-digid = Yudansa ku DigiD i wèpsait
need-digital-course = Siña traha ku kòmpiuter
need-digital-phone = Siña usa bo telefòn

need-work-job = Haña trabou pagá
need-work-volunteering = Trabou boluntario
need-work-learning-place = Un lugá pa traha i siña
need-work-skills = Deskubrí kiko bo por
need-work-business = Kuminsá algu pa bo mes

need-children-upbringing = Yudansa ku kriansa
need-children-homework = Skol i hùiswèrk
need-children-play = Wega, deporte i paseo
need-children-baby = Na estado, òf un beibi
need-children-teen = Pregunta tokante tiner i hóben

need-caring-support = Sosten ora bo ta kuida un hende
need-caring-respite = De bes en kuando un sosiegu for di e kuido
need-caring-overview = Yudansa pa regla tur kos
need-caring-dementia = Kuida un hende ku ta lubidá hopi
need-caring-young = Ta hóben i ta yuda hopi na kas

need-safety-home = Seguridat na kas
need-safety-child = Un kas sigur pa un mucha
need-safety-elder = Seguridat pa un hende di edat
need-safety-street = Seguridat den bario

need-residence-status = Pregunta tokante permiso pa keda
need-residence-newcomer = Haña kaminda ora bo ta nobo aki
need-residence-undocumented = Yudansa kaminda nan no ta pidi papel
need-residence-family = Trese famia aki

## Wat zij doen

role-listen = skucha
role-visit = bin bishitá
role-go-along = bai huntu ku bo
role-explain-letters = splika karta
role-fill-forms = yena formulario
role-sort-papers = pone papel na òrdu
role-budget-coaching = yuda bo yega fin di luna ku bo sèn
role-debt-arrangement = regla debe
role-legal-advice = duna konseho tokante bo derechonan
role-mediate = yuda ora tin pleitu
role-practical-help = duna un man
role-cook-together = kushiná huntu
role-eat-together = kome huntu
role-activities = hasi aktividat
role-talk-group = papia den un grupo
role-language-practice = praktiká e idioma
role-teach = duna lès
role-digital-help = yuda ku telefòn i kòmpiuter
role-job-coaching = yuda buska trabou
role-find-volunteer-work = buska trabou boluntario
role-respite = tuma e kuido over un ratu
role-personal-care = yuda laba kurpa i bisti paña
role-nursing = kura herida i yuda ku remedi
role-treatment = duna tratamentu
role-diagnosis = investigá kiko un hende tin
role-crisis-help = yuda mesora ora tin emergensia
role-safety-plan = hasi palabrashon pa bo keda for di peliger
role-decide-entitlement = disidí si bo ta haña algu
role-give-money = duna sèn
role-give-goods = duna kos òf kuminda
role-transport = hiba bo i trese bo bèk
role-refer-on = mustra kaminda pa otro yudansa
role-coordinate = perkurá pa tur yudadó traha huntu
role-home-visit = wak na bo kas kiko ta nesesario
role-phone-contact = yama bo
role-translate = tradusí
role-childcare = wak mucha
role-homework-help = yuda ku hùiswèrk
role-moving-help = yuda muda

## Voor wie

audience-everyone = tur hende
audience-older = hende di edat
audience-young = hóben
audience-women = hende muhé
audience-men = hende hòmber
audience-parents = mayor ku yu
audience-carers = hende ku ta kuida un hende
audience-newcomers = hende ku ta nobo na Hulanda
audience-low-income = hende ku tiki sèn
audience-jobseekers = hende ku ta buska trabou
audience-lgbt = hende lhbti+
audience-disability = hende ku limitashon
audience-students = studiante
audience-undocumented = hende sin papel
audience-children = mucha

## Hoe u er komt

access-walk-in = Bo por pasa drenta sin sita.
access-call-first = Yama promé pa un sita.
access-referrer = Un hende mester anotá bo, manera e dòkter di kas (huisarts).
access-assessment = Promé tin un kombersashon tokante kiko bo mester.

## Soort plek

setting-local-informal = Hende di bario
setting-organised-informal = Boluntario di un organisashon
setting-formal = Hende ku tin esaki komo profeshon
form-individual = Ku un persona so
form-collective = Huntu ku otro hende
reach-neighbourhood = Den bario
reach-district = Den e parti aki di stat
reach-city = Den henter e stat
reach-national = Den henter Hulanda

## Wat er welkom is

welcome-cooking = kushiná òf hòrna
welcome-handcraft = kose, brei òf traha kos ku man
welcome-language = papia bo idioma òf tradusí
welcome-gardening = traha den kurá
welcome-company = hasi un hende kompania
welcome-odd-jobs = drecha kos na kas
welcome-music = músika òf kanta
welcome-childcare = wak mucha
welcome-computer = yuda ku telefòn òf kòmpiuter

## Als het niet kan wachten: uit huis moeten

card-eviction-title = Mester sali for di kas
card-eviction-do-1 = Lesa e karta huntu i buska e fecha i ken a mand'é.
card-eviction-do-2 = Trese awor un yudadó profeshonal (hulpverlener) aserka, unu ku ta yuda ku bibienda òf debe. Yama huntu, awe mes.
card-eviction-do-3 = Despues, yama huntu e doño di kas (verhuurder) òf e dùrwarder (deurwaarder) i puntra kiko por ainda.
card-eviction-say = Nos ta yama huntu awor. Bo no mester hasi esaki bo so.
card-eviction-have = E karta, e kontrakt di hür i e último pagonan, si nan tei.
card-eviction-not-alone = No palabrá un pago bo so i no bisa ku tur kos lo bai bon. Laga un yudadó profeshonal hasi esei.

## Als het niet kan wachten: afgesloten

card-cut-off-title = Gas, koriente òf awa a bai
card-cut-off-do-1 = Puntra si tin un beibi, un hende ku ta malu òf un hende di edat na kas, i si un aparato médiko mester di koriente.
card-cut-off-do-2 = Yama huntu e kompania ku ta duna koriente, gas òf awa. Bisa ku tin yudansa.
card-cut-off-do-3 = Trese awe un yudadó profeshonal (hulpverlener) aserka ku ta yuda ku debe.
card-cut-off-say = Esaki ta pisá pa bo. Awe nos ta buska huntu un hende ku por yuda.
card-cut-off-have = E último karta òf kuenta, ku e number di kliente (klantnummer).
card-cut-off-not-alone = No konektá nada bo mes i no primintí ningun pago.

## Als het niet kan wachten: geen eten

card-no-food-title = Nada di kome
card-no-food-do-1 = Duna promé algu di kome i di bebe, si esei por aki.
card-no-food-do-2 = Yama huntu un lugá ku ta duna kuminda òf kompra awe.
card-no-food-do-3 = Trese un yudadó profeshonal (hulpverlener) aserka, pa tin kuminda mañan tambe.
card-no-food-say = Ta bon ku bo a bisa esaki. Promé kome, despues nos ta sigui wak.
card-no-food-have = Pa kuantu hende e ta, i si tin mucha chikí òf kuminda ku nan no mag kome.
card-no-food-not-alone = No duna sèn di bo mes. Buska huntu un lugá ku por hasi esaki mas biaha.

## Als het niet kan wachten: geen slaapplek

card-no-bed-title = Sin lugá pa drumi awe nochi
card-no-bed-do-1 = Puntra si tin mucha huntu i si tin famia òf un amistat kaminda no tin peliger.
card-no-bed-do-2 = Trese awor un yudadó profeshonal (hulpverlener) aserka i yama huntu e akohida (opvang) di munisipio (gemeente).
card-no-bed-do-3 = Palabrá unda e persona ta warda te ora tin un kontesta. No laga ningun hende warda riba kaya.
card-no-bed-say = Bo por keda sinta aki. Nos ta buska huntu un lugá pa awe nochi.
card-no-bed-have = Unda e persona a drumi ayera nochi, ken ta bai huntu, i remedi ku mester bai huntu.
card-no-bed-not-alone = No hiba ningun hende na bo mes kas i no primintí un kama.

## Als het niet kan wachten: niet veilig thuis

card-unsafe-home-title = Peliger na kas
card-unsafe-home-do-1 = Sigui papia trankil na un lugá kaminda ningun hende no ta skucha. Pidi esun ku a bin huntu, na un manera amabel, pa warda pafó un ratu.
card-unsafe-home-do-2 = Tin peliger awor? Yama mesora e number di emergensia.
card-unsafe-home-do-3 = No tin peliger direkto? Yama e yudadó profeshonal (hulpverlener) òf Veilig Thuis pa konseho. Esei por sin duna nòmber.
card-unsafe-home-say = Mi ta kere bo. Bo mes ta disidí kiko bo ta konta, i nos ta wak huntu trankil.
card-unsafe-home-have = Un kamber trankil, un telefòn, i un momentu sigur pa yama bèk.
card-unsafe-home-not-alone = No papia ku e otro persona tokante esaki, no bai huntu na e kas, i no duna nada riba papel sin puntra promé.

## Als het niet kan wachten: een kind niet veilig

card-child-unsafe-title = Un mucha ta den peliger
card-child-unsafe-do-1 = Tin peliger pa e mucha awor? Yama mesora e number di emergensia.
card-child-unsafe-do-2 = Trese mesora un yudadó profeshonal (hulpverlener) òf e koordinadó aserka.
card-child-unsafe-do-3 = Yama huntu Veilig Thuis pa konseho. Esei por sin menshoná nòmber.
card-child-unsafe-say = Ta bon ku bo ta konta esaki. Nos ta pidi un hende ku sa kiko ta yuda pa bin aserka.
card-child-unsafe-have = Kiko bo mes a mira òf tende, ku palabra simpel, i ki dia i ora esei tabata.
card-child-unsafe-not-alone = No hasi e mucha hopi pregunta, no primintí pa warda sekreto i no disidí esaki bo so.

## Als het niet kan wachten: niet meer willen leven

card-suicide-title = No ke biba mas
card-suicide-do-1 = Keda serka e persona i keda trankil. Bo mag puntra direkto: bo ta pensa di kita bo mes bida (suisidio)?
card-suicide-do-2 = Yama huntu e liña di yudansa Zelfmoordpreventie òf e dòkter di kas (huisarts). Tin peliger direkto? Yama e number di emergensia.
card-suicide-do-3 = No laga e persona bai su so. Puntra ken por bin awor.
card-suicide-say = Ta bon ku bo ta konta mi esaki. Mi ta keda serka bo i nos ta yama huntu.
card-suicide-have = Un lugá trankil, un telefòn, i nòmber di un hende ku mag bin.
card-suicide-not-alone = No primintí pa keda ketu i no karga esaki bo so. Yama un kolega aserka mesora.

## Als het niet kan wachten: ineens in de war

card-confused-title = Di ripiente hopi konfundí
card-confused-do-1 = Papia suave i kòrtiku, duna espasio i keda serka di porta.
card-confused-do-2 = Tin peliger, òf e persona ta mustra malu? Yama mesora e number di emergensia.
card-confused-do-3 = Si nò: yama huntu awor e dòkter di kas (huisarts). Pafó di oranan di trabou bo ta yama e dòkter di wardia (huisartsenpost).
card-confused-say = Mi ta aki pa yuda. Nos ta hasi tur kos trankil.
card-confused-have = For di ki dia òf ora ta asina, i si e persona a kai òf ta usa remedi.
card-confused-not-alone = No gara ni tene ningun hende, i no keda bo so den un kamber ku un hende ku ta menasá.

## Als het niet kan wachten: medicijnen op

card-medicine-title = Remedi nesesario a kaba
card-medicine-do-1 = E persona ta malu, no por hala rosea bon òf no ta reakshoná bon? Yama mesora e number di emergensia.
card-medicine-do-2 = Yama huntu awor e dòkter di kas (huisarts) òf botika di e persona. Pafó di oranan di trabou bo ta yama e dòkter di wardia (huisartsenpost).
card-medicine-do-3 = E persona no por paga? Bisa esei mesora, i puntra kiko por.
card-medicine-say = Nos ta yama huntu awor un hende ku tin konosementu di esaki.
card-medicine-have = E kaha di remedi òf e lista di botika, i nòmber di e dòkter di kas (huisarts).
card-medicine-not-alone = No duna remedi di un otro hende i no bisa nada tokante kuantu un hende mag tuma.

## Als het niet kan wachten: nu in gevaar

card-physical-danger-title = Den peliger awor
card-physical-danger-do-1 = Perkurá pa abo i e otro ta for di peliger. Bai for di e lugá si esei ta mihó.
card-physical-danger-do-2 = Yama e number di emergensia. Bisa unda bo ta i kiko ta pasando.
card-physical-danger-do-3 = Yama un kolega i risibí e yudansa na porta.
card-physical-danger-say = Mi ta buska yudansa awor. Mi ta keda serka bo tanten ku no tin peliger pa nos.
card-physical-danger-have = Adrès di e lugá aki, i ken ta heridá òf den peliger.
card-physical-danger-not-alone = No bai para meimei di hende ku ta bringa i no kore tras di ningun hende.

## Aan tafel

question-type-here = Tek akinan
question-phone = Esaki ta un number di telefòn
question-done = Kla: sigui
question-example-date = Por ehèmpel: 25-11 òf 25-11-2026
question-example-number = Un number
review-title = Loke bo a konta
review-answer = { $answer }
review-skipped = Saltá
review-finish = Kla: ken por yuda?
topics-title = Di kiko mas e ta trata?
card-call = Ken bo ta yama?
card-call-nobody = Trese un yudadó profeshonal (hulpverlener) ku ta traha aki aserka, òf buska huntu e number di e tim di bario (wijkteam).
card-say = Kiko bo ta bisa?
card-have = Kiko bo ta tene na man?
card-not-alone = Kiko bo no ta hasi bo so?
choice-outcome-helped = Sí, esei a yuda
choice-outcome-partly = Un tiki
choice-outcome-not = Nò
choice-outcome-not-reached = No a haña kontakto, puntra despues atrobe

## Wie kan helpen

offers-title = Ken por yuda bo?
offers-none = Nos no a haña ningun hende ainda. Konta un tiki mas, òf skohe un tema mas.
offers-informal = Bisiña i boluntario
offers-formal = Hende ku ta hasi esaki komo trabou
offers-does = Nan por: { $roles }
offers-does-not = Nan no ta hasi: { $roles }
plan-title = Loke nos ta palabrá
plan-who-does-what = Ken ta hasi kiko?
plan-follow-up = Nos mag puntra despues kon a bai?
plan-day = Sí, riba { $date }
plan-never = Nò, mihó no

## When something was checked, when it is open

directory-checked-on = kontrolá riba { $date }
directory-checked-ageing = kontrolá riba { $date }, mas ku mitar aña pasá
directory-checked-old = bieu: kontrolá riba { $date }
directory-checked-unknown = no kontrolá
directory-open-until = habrí awor, te { $closes } or
directory-opens-at = habrí riba { $date }, for di { $opens } or
directory-opens-on = habrí riba { $date }
directory-opens-not-soon = no ta habrí e simannan binidero
directory-hours-recheck = puntra ki ora nan ta habrí
directory-hours-unknown = oranan deskonosí

## Why an offer fits, what to ask first, who does what

reason-need = Nan ta yuda ku: { $need }.
reason-also-need = Nan ta yuda tambe ku: { $need }.
reason-language = Nan ta papia { $language }.
reason-near = E ta mas o ménos { $minutes ->
    [one] 1 minüt
   *[other] { $minutes } minüt
 } di kana.
reason-own-neighbourhood = Nan tei pa hende di bo bario.
reason-comes-to-you = Nan por bin na bo kas.
reason-open-now = Nan ta habrí awor.
reason-open-now-until = Nan ta habrí awor, te { $time } or.
reason-open-today = Nan ta habrí awe.
reason-open-today-at = Nan ta habrí awe, for di { $time } or.
reason-open-tomorrow = Nan ta habrí mañan.
reason-open-tomorrow-at = Nan ta habrí mañan, for di { $time } or.
reason-open-day = Nan ta habrí { $weekday }.
reason-open-day-at = Nan ta habrí { $weekday }, for di { $time } or.
reason-walk-in = Bo por pasa drenta einan sin sita.
reason-call = Bo mes por yama òf skirbi.
reason-free = E ta grátis.
reason-room = Tin lugá awor.
reason-checked = Nos a kontrolá esaki riba { $date }.
reason-earlier-helper = Nan a yuda bo ántes kaba.
reason-wish = Esaki ta kuadra ku bo deseo: { $wish }.
reason-when = Nan tei ora bo por: { $part }.
reason-likes = Loke bo gusta hasi ta bon biní einan: { $welcome }.
caution-closed = Nan ta será awor. Puntra ki ora nan ta habrí atrobe.
caution-by-introduction = Un hende di e punto di yudansa (spreekuur) ta presentá bo.
caution-check-first = Puntra promé si esaki ta pa bo tambe.
caution-ask-distance = Puntra unda e ta, i kuantu leu e ta.
caution-too-far = E ta mas o ménos { $minutes } minüt di kana. Puntra si un hende por hiba bo.
caution-not-at-home = Bo mes mester bai einan. Puntra si un hende por hiba bo.
caution-ask-accessibility = Puntra si ta fásil pa bo drenta einan.
caution-ask-hours = Puntra promé ki ora nan ta habrí.
caution-old-number = Yama promé. Nos a kontrolá e number aki riba { $date }; esei ta hopi tempu pasá.
caution-unchecked-number = Yama promé. Nos no sa si e number aki ta bon ainda.
caution-ask-access = Puntra promé kon bo por anotá bo.
caution-needs-referrer = Un hende mester anotá bo. Puntra esaki na e punto di yudansa (spreekuur).
caution-needs-assessment = Promé tin un kombersashon tokante kiko bo mester.
caution-waiting = Tokante warda nan ta bisa: { $text }
caution-full = Poko tempu pasá no tabatin lugá. Puntra si ta asina ainda.
caution-no-shared-language = Pidi un tòlk, òf hiba un hende ku ta tradusí pa bo.
caution-ask-language = Puntra si nan ta papia bo idioma.
caution-ask-wish = Puntra si esaki por: { $wish }.
caution-costs = Puntra kuantu e ta kosta.
roles-does = { $name } ta hasi: { $roles }.
roles-does-not = { $name } no ta hasi esaki: { $role }.
roles-does-not-but = { $name } no ta hasi esaki: { $role }. Ta { $instead } ta hasi esei.
roles-agree = Palabrá ken ta hasi esaki: { $role }. { $informal } òf { $formal }.

## Languages

language-nl = Hulandes
language-en = Ingles
language-tr = Turko
language-ar = Árabe
language-rif = Bèrber (Tarifit)
language-fa = Farsi
language-ti = Tigrinya
language-so = Somali
language-pl = Polako
language-uk = Ukraniano
language-es = Spañó
language-fr = Franses
language-zh = Chines
language-pap = Papiamentu
language-hi = Hindi
language-ur = Urdu
language-ro = Rumano
language-bg = Búlgaro
language-pt = Portugues
language-am = Amháriko
language-ku = Kurdo
language-ru = Ruso
language-ckb = Kurdo (Sorani)
language-kmr = Kurdo (Kurmanji)
language-nl-simple = Hulandes hopi simpel

## Days of the week

weekday-monday = djaluna
weekday-tuesday = djamars
weekday-wednesday = djárason
weekday-thursday = djaweps
weekday-friday = djabièrnè
weekday-saturday = djasabra
weekday-sunday = djadumingu

# Op het papier dat de bewoner meeneemt.
slip-title = Unda bo por bai
slip-intro = Bo a pidi yudansa. Akinan ta pará ken por yuda bo, i kon.
slip-written-on = Skirbí riba { $date }
slip-label-case-code = Bo kódigo
slip-label-name = Nòmber
slip-label-mind = Paga tinu
slip-intro-nothing = Nos a papia huntu. Semper bo por bin bèk serka nos.
slip-label-where = Unda
slip-label-ask-for = Puntra pa
slip-label-when = Ki ora
slip-label-phone = Telefòn
slip-label-access = Kon drenta
slip-label-bring = Hiba ku bo
slip-label-agreed = Palabrá
slip-label-they-do = Nan ta hasi
slip-label-they-do-not = Nan no ta hasi
slip-checked-on = Kontrolá riba { $date }
slip-call-first-since = Yama promé. Ta hopi tempu nos no a kontrolá esaki: último biaha riba { $date }
slip-call-first-unknown = Yama promé. Nos no a kontrolá esaki ainda
slip-qr-call = Skèn pa yama
slip-follow-up-on = Nos ta puntra bo riba { $date } kon a bai.
slip-follow-up-none = Nos no ta tuma kontakto ku bo. Semper bo por bin bèk.
slip-kept-heading = Kiko nos ta warda
slip-kept-nothing = Nos no ta warda nada. E papel aki ta di bo so.
slip-kept-without-name = Nos ta warda bo kontestanan sin bo nòmber, te { $until }.
slip-kept-with-name = Nos ta warda bo nòmber i bo kontestanan, te { $until }.
slip-nobody-may-know = Nos no ta konta ningun hende nada tokante bo.
slip-may-withdraw = Semper bo por bisa nos pa tira afó loke nos a warda.
slip-no-advice = E papel aki ta bisa unda bo por haña yudansa. E no ta konseho tokante lei òf tokante bo salú.
slip-unchecked-note = Ningun hende ku ta papia e idioma no a lesa e tradukshon aki ainda.

slip-come-back-desk = No a logra? Bin bèk serka { $desk }.
slip-introduced-on = Un di nos ta presentá bo riba { $date }.
slip-introduced = Un di nos ta presentá bo. Nos ta palabrá un dia ku bo.
slip-label-ask-first = Puntra promé
slip-label-who-does-what = Ken ta hasi kiko
slip-roles = { $roles }
slip-hours-line = { $day } { $opens } – { $closes }
slip-may-share = Bo ta di akuerdo pa nos kompartí esaki: { $parties }.
slip-recovery-title = Yabi di rekuperashon
slip-recovery-explained = Warda e papel aki pafó di e edifisio. E yabi aki ta habri e slòt di e punto di yudansa (spreekuur).
slip-look-up-number = Buska e number riba e página aki:
slip-ask-for-number = Nos no tin number ainda. Pidi nos pa busk'é huntu.
slip-label-checked = Kontrolá
slip-checked-all = Riba { $date }

## Public holidays

holiday-new-year = Aña Nobo
holiday-good-friday = Bièrnèsantu
holiday-easter = promé dia di Pasku di Resurekshon
holiday-easter-monday = di dos dia di Pasku di Resurekshon
holiday-kings-day = Dia di Rei
holiday-liberation-day = Dia di Liberashon
holiday-ascension = Dia di Asenshon
holiday-whitsun = promé dia di Pentekòste
holiday-whit-monday = di dos dia di Pentekòste
holiday-christmas = promé dia di Pasku di Nasementu
holiday-second-christmas = di dos dia di Pasku di Nasementu
directory-on-holiday = { $opening } – dia di fiesta ({ $holiday }): yama promé
caution-holiday = E promé dia ku nan ta habrí ta un dia di fiesta ({ $holiday }). Yama promé.

## At the pace of a rollator or a buggy

choice-walk-pushing = Ku rollator, rolstul òf garoshi di beibi
reason-near-pushing = Ku rollator, rolstul òf garoshi di beibi e ta mas o ménos { $minutes ->
    [one] 1 minüt
   *[other] { $minutes } minüt
 }.

## Regel voor regel, voor wie luistert of met de vingers leest

plain-choose-one = Tek e number di bo kontesta.
plain-choose-more = Tek e numbernan di bo kontestanan, ku un espasio meimei.
plain-type-text = Tek bo kontesta.
plain-type-date = Tek un fecha, por ehèmpel 25-11-2026.
plain-type-number = Tek un number.
plain-or-skip = Òf primi Enter so pa salta e pregunta.
plain-commands = Bo por tek esakinan tambe: ? pa ripití, < pa bai bèk, ! pa loke ta urgente, q pa stòp.
plain-not-a-choice = E number ei no ta den e lista. Purba un biaha mas.
plain-not-a-date = Esei no ta un fecha. Purba un biaha mas.
plain-not-a-number = Esei no ta un number ku por akinan. Purba un biaha mas.
plain-noted = Skirbí: { $answer }
plain-first-question = Esaki ta e promé pregunta. Bo no por bai mas atras.
plain-urgent = Esaki ta urgente: { $card }
plain-found = { $count ->
    [one] Nos a haña 1 lugá.
   *[other] Nos a haña { $count } lugá.
 }
plain-which-on-paper = Kua lugá ta bai riba bo papel? Tek e numbernan, ku un espasio meimei.
plain-on-paper = Esaki ta riba bo papel:
plain-your-code = Bo kódigo ta { $code }.
plain-stopped-kept = A stòp. Nos a warda loke bo a konta.
plain-stopped-nothing = A stòp. Nos no a warda nada.

## Als de letters ontbreken

slip-script-missing = Akinan mester bin e mesun teksto na { $language }. E lèternan pa esei ta falta riba e kòmpiuter aki.

## Toestemming: wie wat mag weten

consent-title = Ken mag sa kiko?
consent-intro = Bo mes ta disidí esaki. Bo mag bisa nò na kada pregunta. Tambe si bo bisa nò, nos ta yuda bo.
consent-party-informal = boluntario den bario
consent-party-formal = yudadó profeshonal (hulpverlener)
consent-party-doctor = bo dòkter di kas (huisarts)
consent-ask = Kiko nos mag hasi? Ta trata di: { $party }
choice-purpose-ask = Konta pa kiko mi ta buska yudansa
choice-purpose-story = Konta kiko ta pasando den mi bida
choice-purpose-contact = Bisa kon mi yama i kon nan por tuma kontakto ku mi
choice-purpose-report = Tende for di nan kon ta bai
consent-nothing = Nada di tur esaki
consent-giver = Ken ta bisa esaki?
choice-giver-self = Ami mes
choice-giver-partner = Mi kasá òf mi pareha
choice-giver-child = Mi yu hòmber òf mi yu muhé
choice-giver-parent = Mi tata òf mi mama
choice-giver-family = Un otro hende di mi famia
choice-giver-representative = E persona ku e hues a nombra pa representá mi (mentor, bewindvoerder, voogd)
consent-back = Mi ta ripití loke bo a bisa. Ta trata di: { $party }
consent-may = Esaki mag: { $purpose }
consent-may-not = Esaki no mag: { $purpose }
consent-right = Esei ta korekto?
choice-consent-right-yes = Sí, esei ta korekto
choice-consent-right-no = Nò, esei mester kambia
consent-stop-any-time = Semper bo por stòp esaki. Bisa nos, i e ta stòp mesora.
consent-given-by = Bisá riba { $date }. Ken a bisa: { $giver }
consent-stop = Bo ke stòp ku esaki?
consent-stopped = Esaki a stòp. Ta trata di: { $party }
consent-told = Esaki nos a konta kaba, riba { $date }: { $purpose }. Esei nos no por tuma bèk.
consent-told-nothing = Te awor nos no a konta nada.
slip-consent = Ta trata di: { $party }. Bo ta di akuerdo ku esaki: { $purpose }

## Uw rechten: zien, verbeteren, wissen

question-keep-months = Nos ta warda solamente bo kontestanan, te ku { $months } luna despues di e último kontakto. Solamente e boluntarionan di e punto di yudansa (spreekuur) aki ta mira nan. Bo mag bisa nò na kada pregunta.
rights-title = Tur loke nos ta warda tokante bo
rights-intro = Esaki nos ta warda tokante bo. Algu no ta korekto? Bisa nos, i nos ta drecha esei.
rights-until = Nos ta warda esaki te { $date }. Despues nos ta eliminá esaki.
rights-answers = Loke bo a konta
rights-chosen = Loke nos a skohe huntu
rights-consents = Loke nos mag konta tokante bo
rights-consents-none = Bo no a bisa nada tokante esaki ainda. Nos no ta konta nada.
rights-told = Loke nos a konta
rights-told-none = Nos no a konta ningun hende nada.
rights-told-line = Riba { $date }. Na ken: { $party }. Kiko: { $purpose }
rights-looked = Ken a wak
rights-looked-line = Riba { $date }, un boluntario di e punto di yudansa (spreekuur) aki: { $what }
access-viewed = a lesa
access-continued = a sigui ku e kombersashon
access-printed = a imprimí
access-exported = a duna esaki komo dokumento digital
access-corrected = a drecha
rights-corrected = Drechá riba { $date }. Nos a eliminá e kontesta bieu.
rights-erase = Bo mag pidi nos pa eliminá tur kos. E ora ei nos ta hasi esei mesora.
receipt-title = Tur kos a keda eliminá
receipt-erased = Riba { $date } nos a eliminá tur loke nos tabata warda tokante bo.
receipt-copies = E kopianan riba e kòmpiuter aki tambe no t'ei mas. E ta ainda den un kopia di reserva (reservekopie) bieu? Si un dia nos pone e kopia ei bèk, nos ta elimin'é einan tambe.
receipt-told = Loke nos a konta otro hende kaba, nos no por tuma bèk.
receipt-no-name = Riba e papel aki no ta pará nada tokante bo.
receipt-number = Number di e prueba aki: { $number }
