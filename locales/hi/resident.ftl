# Teksten voor het gesprek met de bewoner.
# Korte zinnen, gewone woorden, "u". Geen telefoonnummers; getallen alleen bij leeftijden.

## Onderdelen van het gesprek

section-begin = शुरू करने से पहले
section-who = यहाँ कौन है
section-reason = किस बात के लिए मदद चाहिए
section-danger = जो टल नहीं सकता
section-topics = आपका सवाल
section-person = आपके लिए क्या ठीक है
section-helpers = अभी आपकी मदद कौन करता है
section-likes = आपको क्या करना पसंद है
section-share = किसे क्या बताया जाए
section-contact = बाद में बातचीत

## Overal

choice-unknown = पता नहीं
choice-declined = मुझे न बताना बेहतर लगता है
choice-yes-no-yes = हाँ
choice-yes-no-no = नहीं

## Voor we beginnen

question-keep = आप जो बताएँ, क्या हम उसे अपने पास रख सकते हैं?
    .hint = हम सिर्फ़ आपके जवाब रखते हैं, आखिरी बातचीत के बारह महीने बाद तक। इन्हें सिर्फ़ इस मदद केंद्र (spreekuur) के स्वयंसेवी (vrijwilligers) देखते हैं। आप किसी भी बात के लिए मना कर दें, तो भी ठीक है।
choice-keep-keep = हाँ, मेरे जवाब रख लें
choice-keep-nothing = नहीं, कुछ न रखें

## Wie is er

question-for-whom = मदद किसके लिए चाहिए?
choice-for-whom-self = अपने लिए
choice-for-whom-other = किसी और के लिए
choice-for-whom-carer = मेरे ज़िम्मे किसी की देखभाल है और मुझे मदद चाहिए

question-sent-by = क्या किसी ने कहा था कि यहाँ मदद मिल सकती है?
    .hint = आप चाहें, तो हम उन्हें बता दें कि आपका यहाँ आना हुआ।
choice-sent-by-nobody = नहीं, किसी ने नहीं कहा
choice-sent-by-doctor = फ़ैमिली डॉक्टर (huisarts) या उनके यहाँ से किसी ने
choice-sent-by-school = स्कूल ने
choice-sent-by-municipality = नगरपालिका (gemeente) ने
choice-sent-by-neighbour = किसी पड़ोसी या जान-पहचान वाले ने
choice-sent-by-other = किसी और ने

question-at-table = आपके साथ कौन आया है?
    .hint = आप हमसे अकेले में बात करना चाहें, तो वह भी ठीक है।
choice-at-table-nobody = कोई नहीं, बस मैं
choice-at-table-family = परिवार
choice-at-table-friend = कोई दोस्त या सहेली
choice-at-table-interpreter = दुभाषिया (tolk)
choice-at-table-professional = सहायता कर्मी (hulpverlener)
choice-at-table-child = कोई बच्चा

question-at-table-child = क्या बच्चे की जगह कोई और अनुवाद कर सकता है?
    .hint = बच्चे के लिए यह भारी होता है। कोई बड़ा व्यक्ति बेहतर है, फ़ोन पर भी।

## Waarvoor u komt

question-story = बताइए, यहाँ कैसे आना हुआ?
    .hint = अपने शब्दों में। थोड़े में भी ठीक है।

question-topics = बात किस बारे में है?
    .hint = एक से ज़्यादा चुनना भी ठीक है। चाहें तो तस्वीर पर उँगली रख दें।
choice-topics-money = पैसा और कर्ज़
choice-topics-letters = चिट्ठियाँ और फ़ॉर्म
choice-topics-rights = सरकारी भत्ता (uitkering) और कानून
choice-topics-housing = घर और रहने की जगह
choice-topics-food = खाना, कपड़े और सामान
choice-topics-health = सेहत
choice-topics-home = घर के कामों में मदद
choice-topics-mobility = कहीं आना-जाना
choice-topics-mind = चिंता, तनाव और दुख
choice-topics-contact = लोगों से मिलना
choice-topics-meaning = जीवन का मतलब और दूसरों के लिए कुछ करना
choice-topics-language = डच (Nederlands) सीखना
choice-topics-digital = फ़ोन और कंप्यूटर
choice-topics-work = काम और स्वयंसेवा (vrijwilligerswerk)
choice-topics-children = बच्चे और उनकी परवरिश
choice-topics-caring = किसी की देखभाल
choice-topics-safety = सुरक्षित रहना
choice-topics-residence = यहाँ नई शुरुआत, या यहाँ रहने (verblijf) के सवाल

## Wat niet kan wachten

question-safe-now = क्या आप अभी सुरक्षित हैं, यहाँ और घर पर?
    .hint = अभी कुछ समझाने की ज़रूरत नहीं है। बाद में बताना भी ठीक है।

question-unsafe-where = आप चाहें तो बताएँ: कहाँ सुरक्षित नहीं है?
    .hint = उँगली से दिखाना भी ठीक है, या इसे छोड़ दें।
choice-unsafe-where-home = मेरे घर में
choice-unsafe-where-here = यहाँ, इसी समय
choice-unsafe-where-street = बाहर या मोहल्ले में
choice-unsafe-where-child = किसी बच्चे के लिए
choice-unsafe-where-elder = मेरी पहचान के किसी बुज़ुर्ग के लिए

question-urgent = क्या कोई काम आज या कल ही होना ज़रूरी है?
    .hint = तो हम उसी से शुरू करेंगे।
choice-urgent-none = नहीं, इतनी जल्दी नहीं है
choice-urgent-eviction = मुझे अपना घर छोड़ना पड़ रहा है
choice-urgent-cut-off = गैस, बिजली या पानी कट गया है
choice-urgent-food = खाने को कुछ नहीं है
choice-urgent-bed = आज रात मेरे पास सोने की जगह नहीं है
choice-urgent-medicine = मेरी दवाइयाँ खत्म हो गई हैं
choice-urgent-confused = किसी को अचानक बहुत उलझन है, कुछ समझ नहीं आ रहा

question-eviction-date = आपको किस तारीख को घर छोड़ना है?
    .hint = चिट्ठी में साथ मिलकर देखें। चिट्ठी या तारीख नहीं है? इसे छोड़ दें।

question-cut-off = क्या गैस, बिजली और पानी अभी चल रहे हैं?
choice-cut-off-on = हाँ, सब चल रहा है
choice-cut-off-warned = हाँ, पर चेतावनी आई है
choice-cut-off-off = नहीं, कुछ कट गया है

question-eaten = क्या आज आपके पास पेट भर खाना है?
    .hint = आपके साथ रहने वालों के लिए भी।

question-sleep-tonight = क्या आज रात आपके पास सोने की जगह है?
    .hint = किसी के यहाँ सोफ़े पर सोना भी गिना जाता है।

question-medicine = क्या आज के लिए ज़रूरी दवाइयाँ आपके पास हैं?
    .hint = कौन-सी दवाइयाँ, यह बताना ज़रूरी नहीं। कोई दवाई नहीं चलती? तो “हाँ” चुनें।

## Geld en schulden

question-money-what = पैसों को लेकर क्या परेशानी है?
    .hint = एक से ज़्यादा चुनना भी ठीक है। बहुत लोगों के साथ ऐसा होता है।
choice-money-what-debts = मुझ पर कर्ज़ है
choice-money-what-budget = मेरे पैसे महीने भर नहीं चलते
choice-money-what-bills = मेरे पास एक बिल (rekening) भरने के पैसे नहीं हैं
choice-money-what-bailiff = वसूली अधिकारी (deurwaarder) चिट्ठी भेजते हैं या आते हैं
choice-money-what-emergency = मेरे पास अभी ज़रूरी चीज़ों के पैसे नहीं हैं

question-money-behind = क्या इनमें से किसी के पैसे देने बाकी हैं?
choice-money-behind-none = नहीं
choice-money-behind-rent = घर का किराया (huur)
choice-money-behind-energy = गैस, बिजली या पानी
choice-money-behind-insurance = स्वास्थ्य बीमा (zorgverzekering)
choice-money-behind-other = कुछ और

## Brieven en formulieren

question-letters-what = इस चिट्ठी या फ़ॉर्म का क्या करना है?
    .hint = चिट्ठी साथ है? आराम से मेज़ पर रख दें।
choice-letters-what-understand = समझना है कि क्या लिखा है
choice-letters-what-forms = फ़ॉर्म भरना है
choice-letters-what-reply = जवाब देना है
choice-letters-what-tax = टैक्स (belasting) का काम करना है
choice-letters-what-order = अपने कागज़ ठीक से रखने हैं

question-letters-date = यह काम किस तारीख तक होना चाहिए?
    .hint = तारीख हम चिट्ठी में साथ मिलकर ढूँढेंगे। तारीख नहीं है? इसे छोड़ दें।

## Uitkering en recht

question-rights-what = आपका सवाल किस बारे में है?
choice-rights-what-benefit = सरकारी भत्ता (uitkering)
choice-rights-what-allowance = खर्चों में सरकारी मदद (toeslagen)
choice-rights-what-minima = कम आमदनी में मदद
choice-rights-what-objection = एक फ़ैसला (besluit) मुझे ठीक नहीं लगता
choice-rights-what-legal-advice = मुझे कोई चाहिए जिसे कानून की जानकारी हो

question-rights-meeting = क्या जल्द आपकी कोई मुलाकात तय है, और क्या आपको किसी का साथ चाहिए?
    .hint = जैसे नगरपालिका (gemeente) में, मदद या भत्ते (uitkering) के बारे में।

## Wonen

question-housing-what = घर को लेकर क्या परेशानी है?
choice-housing-what-rent = घर का किराया (huur) देना मुश्किल है
choice-housing-what-eviction = शायद मुझे घर छोड़ना पड़े
choice-housing-what-search = मुझे घर या कमरा चाहिए
choice-housing-what-repair = कुछ टूटा है या सीलन है
choice-housing-what-neighbours = पड़ोसियों से झगड़ा या परेशानी है

question-rent-behind = क्या घर का किराया (huur) देना बाकी है?
    .hint = तो हम पैसे चुकाने में भी मदद ढूँढेंगे।

## Eten, kleding en spullen

question-food-what = आपको किस चीज़ की ज़रूरत है?
choice-food-what-parcel = खाने-पीने का सामान या खाने का पैकेट (voedselpakket)
choice-food-what-meal = गरम खाना
choice-food-what-clothes = कपड़े
choice-food-what-furniture = मेज़-कुर्सी, पलंग या घर का सामान
choice-food-what-child-goods = बच्चे के लिए सामान

question-food-together = क्या दूसरों के साथ बैठकर खाना आपको अच्छा लगेगा?

## Gezondheid

question-health-what = किस बात में कोई आपकी मदद करे?
    .hint = आपको क्या तकलीफ़ है, यह बताना ज़रूरी नहीं।
choice-health-what-gp = फ़ैमिली डॉक्टर (huisarts) ढूँढना या उनसे बात करना
choice-health-what-insurance = स्वास्थ्य बीमा (zorgverzekering) के सवाल
choice-health-what-nursing = नहाने, घाव या दवाइयों में मदद
choice-health-what-exercise = ज़्यादा चलना-फिरना
choice-health-what-memory = मुझे बहुत कुछ याद नहीं रहता

question-health-doctor = क्या आपका कोई फ़ैमिली डॉक्टर (huisarts) है?

## Hulp in huis

question-home-what = घर में किस काम में मदद चाहिए?
choice-home-what-cleaning = साफ़-सफ़ाई
choice-home-what-shopping = सौदा और सामान लाना
choice-home-what-odd-jobs = छोटे-मोटे काम और बगीचा
choice-home-what-meals = खाना बनाना या घर पर खाना मिलना
choice-home-what-adaptation = मेरे घर में रहना ज़्यादा आसान और सुरक्षित हो

question-home-stairs = क्या सीढ़ी, नहाने की जगह या चौखट से आपको दिक्कत होती है?
    .hint = या गिरने का डर लगता है?

## Ergens komen

question-mobility-what = कहीं आना-जाना किससे आसान होगा?
choice-mobility-what-transport = गाड़ी या सवारी
choice-mobility-what-accompany = कोई जो मेरे साथ चले
choice-mobility-what-aids = सहारे का सामान, जैसे पहियों वाला वॉकर (rollator)
choice-mobility-what-indoors = घर के अंदर चलने-फिरने में मदद

question-mobility-out = आप जितना चाहें, क्या उतना बाहर निकलना हो पाता है?

## Zorgen, stress en verdriet

question-mind-what = आपके लिए क्या भारी पड़ रहा है?
    .hint = जो सबसे करीब लगे, वह चुनें। कुछ समझाने की ज़रूरत नहीं।
choice-mind-what-stress = तनाव, बहुत सोचना या ठीक से नींद न आना
choice-mind-what-low = मेरा मन उदास या खाली-खाली रहता है
choice-mind-what-grief = किसी अपने की याद आती है, जो अब नहीं रहे
choice-mind-what-addiction = शराब, नशा, जुआ या वीडियो गेम
choice-mind-what-recovery = मुझे फिर से सँभलना है
choice-mind-what-relative = मुझे किसी की चिंता है

question-mind-dark = क्या कभी आपके मन में आता है कि अब और नहीं जीना?
    .hint = जिनका भी समय कठिन हो, हम उन सबसे यह पूछते हैं। आप बेझिझक सच बताएँ।

question-mind-doctor = क्या आपने यह बात फ़ैमिली डॉक्टर (huisarts) को बताई है?

## Mensen ontmoeten

question-contact-what = आपको क्या अच्छा लगेगा?
choice-contact-what-coffee = कहीं चाय-कॉफ़ी पीना
choice-contact-what-buddy = स्वयंसेवी साथी (maatje), जिसके साथ मिलकर कुछ किया जाए
choice-contact-what-group = कोई ग्रुप या कार्यक्रम
choice-contact-what-phone = कोई जो कभी-कभी मुझे फ़ोन करे
choice-contact-what-visits = कोई जो मुझसे मिलने घर आए

question-contact-first-time = क्या पहली बार आपको किसी का साथ चाहिए?

## Zin en iets voor een ander doen

question-meaning-what = आपको क्या अच्छा लगता है?
choice-meaning-what-talk = जीवन के बारे में अच्छी बातचीत
choice-meaning-what-faith = प्रार्थना, दुआ या शांति की जगह
choice-meaning-what-culture = संगीत, कला या संस्कृति
choice-meaning-what-nature = बगीचा, जानवर या प्रकृति
choice-meaning-what-helping = किसी और के लिए कुछ करना
choice-meaning-what-skills = अपना हुनर दिखाना

question-meaning-grow = क्या आपका मन है कि आगे चलकर यह आपका काम बने?
    .hint = ज़रूरी नहीं है। सिर्फ़ खुशी के लिए हो, तो भी अच्छा है।

## Nederlands leren

question-language-what = आपको क्या चाहिए?
choice-language-what-dutch = शुरू से डच (Nederlands) सीखना
choice-language-what-practice = डच (Nederlands) बोलना और अभ्यास करना
choice-language-what-reading = बेहतर पढ़ना और लिखना
choice-language-what-course = कोई कोर्स या क्लास

question-language-for = भाषा किस काम के लिए चाहिए?
choice-language-for-daily = रोज़ के लिए, मोहल्ले में
choice-language-for-letters = चिट्ठियों और मुलाकातों के लिए
choice-language-for-work = काम के लिए
choice-language-for-children = बच्चों के स्कूल के लिए

## Telefoon en computer

question-digital-what = किस चीज़ में मदद चाहिए?
choice-digital-what-device = कंप्यूटर या फ़ोन पाना
choice-digital-what-digid = DigiD और सरकारी वेबसाइटें
choice-digital-what-course = कंप्यूटर चलाना सीखना
choice-digital-what-phone = अपना फ़ोन समझना

question-digital-have = क्या आपके पास ठीक से चलने वाला फ़ोन या कंप्यूटर है?

## Werk en vrijwilligerswerk

question-work-what = आपको क्या चाहिए?
choice-work-what-job = तनख्वाह वाला काम
choice-work-what-volunteering = स्वयंसेवा का काम (vrijwilligerswerk)
choice-work-what-learning-place = काम करते हुए सीखने की जगह
choice-work-what-skills = जानना कि मुझे क्या-क्या आता है
choice-work-what-business = अपना कुछ शुरू करना

question-work-benefit = क्या पहले जानना है कि काम से आपके भत्ते (uitkering) पर क्या असर होगा?
    .hint = काम शुरू करने से पहले पूछ लेना अच्छा है।

## Kinderen en opvoeden

question-children-what = बात किस बारे में है?
choice-children-what-upbringing = बच्चों की परवरिश
choice-children-what-homework = स्कूल और होमवर्क
choice-children-what-play = खेलना, स्पोर्ट्स और घूमना-फिरना
choice-children-what-baby = गर्भवती होना, या छोटा बच्चा
choice-children-what-teen = बड़ा होता बच्चा या नौजवान

question-children-age = बच्चे की उम्र कितनी है?
    .hint = एक से ज़्यादा बच्चे हैं? वह बच्चा चुनें जिसकी अभी बात है।

## Zorgen voor iemand

question-caring-what = आपको किससे मदद मिलेगी?
    .hint = किसी और का ख्याल आपके ज़िम्मे है। हमें आपका भी ख्याल है।
choice-caring-what-support = कोई जो मेरे साथ मिलकर सोचे
choice-caring-what-respite = देखभाल से कभी-कभी थोड़ी छुट्टी
choice-caring-what-overview = सब इंतज़ाम करने में मदद
choice-caring-what-dementia = ऐसे व्यक्ति की देखभाल, जिन्हें बहुत कुछ याद नहीं रहता
choice-caring-what-young = मेरी उम्र कम है और घर पर बहुत मदद करनी होती है

question-caring-hours = इसमें हफ़्ते में लगभग कितने घंटे लगते हैं?
    .hint = इंतज़ाम करना और पास बैठे रहना भी गिनें। अंदाज़े से बताना ठीक है।

question-caring-rest = क्या आपको अपने लिए काफ़ी समय और आराम मिलता है?

## Veilig zijn

question-safety-what = आपको किस बात की चिंता है?
    .hint = क्या बताना है, यह आप ही तय करें।
choice-safety-what-home = घर में झगड़ा, धमकी या मारपीट
choice-safety-what-child = कोई बच्चा, जिसका हाल ठीक नहीं
choice-safety-what-elder = कोई बुज़ुर्ग, जिनसे बुरा बर्ताव होता है
choice-safety-what-street = सड़क या मोहल्ला

question-safety-place = क्या आज आपके जाने के लिए कोई सुरक्षित जगह है?

## Nieuw hier of vragen over verblijf

question-residence-what = किस बात में कोई आपकी मदद करे?
    .hint = कोई कागज़ दिखाने की ज़रूरत नहीं। यह हम कभी नहीं माँगते।
choice-residence-what-status = यहाँ रहने की इजाज़त (verblijf) के सवाल
choice-residence-what-newcomer = यहाँ मेरे लिए सब नया है, राह समझनी है
choice-residence-what-no-papers-asked = ऐसी मदद, जहाँ कोई कागज़ न माँगे
choice-residence-what-family = अपने परिवार को यहाँ बुलाना

question-residence-guide = क्या आपको कोई चाहिए, जो मोहल्ले की जानकारी दे?

## Wat bij u past

question-neighbourhood = आपका घर किस मोहल्ले में है?
    .hint = मोहल्ले या किसी चौक का नाम काफ़ी है। पता बताना ज़रूरी नहीं।

question-postcode = आपके पोस्टकोड (postcode) के अंक क्या हैं?
    .hint = सिर्फ़ अंक, अक्षर नहीं। इससे हम पास की जगह ढूँढ पाएँगे।

question-age-band = आपकी उम्र लगभग कितनी है?
    .hint = कुछ जगहें नौजवानों के लिए हैं, कुछ बुज़ुर्गों के लिए।
choice-age-band-under-18 = 18 साल से कम
choice-age-band-18-26 = 18 से 26 साल तक
choice-age-band-27-66 = 27 से 66 साल तक
choice-age-band-67-plus = 67 साल या ज़्यादा

question-languages = आपको किन भाषाओं में बात करना पसंद है?
    .hint = एक से ज़्यादा चुनना भी ठीक है।
choice-languages-nl = डच (Nederlands)
choice-languages-en = अंग्रेज़ी
choice-languages-tr = तुर्की
choice-languages-ar = अरबी
choice-languages-rif = अमाज़ीग (तरिफ़ित)
choice-languages-fa = फ़ारसी या दरी
choice-languages-ti = तिग्रीन्या
choice-languages-so = सोमाली
choice-languages-pl = पोलिश
choice-languages-uk = यूक्रेनी
choice-languages-es = स्पेनिश
choice-languages-fr = फ़्रेंच
choice-languages-zh = चीनी
choice-languages-pap = पापियामेंटो
choice-languages-hi = हिंदी
choice-languages-ur = उर्दू
choice-languages-ro = रोमानियाई
choice-languages-bg = बुल्गारियाई
choice-languages-pt = पुर्तगाली
choice-languages-ru = रूसी
choice-languages-am = अम्हारिक
choice-languages-ku = कुर्दी
choice-languages-other = कोई और भाषा

question-walk = ज़्यादा थके बिना आपके लिए पैदल कितनी दूर चलना ठीक है?
    .hint = छड़ी या पहियों वाले वॉकर (rollator) के साथ भी ठीक है।
choice-walk-five-minutes = थोड़ी दूर, पाँच मिनट
choice-walk-ten-minutes = दस मिनट
choice-walk-twenty-minutes = बीस मिनट
choice-walk-far = दूर तक, कोई दिक्कत नहीं
choice-walk-wheels = साइकिल, scootmobiel, बस या गाड़ी से
choice-walk-at-home = मेरा बाहर निकलना बहुत कम होता है

question-wishes = मदद लेते समय आपके लिए क्या ज़रूरी है?
    .hint = एक से ज़्यादा चुनना भी ठीक है। कुछ न चुनना भी ठीक है।
choice-wishes-woman = कोई महिला
choice-wishes-man = कोई पुरुष
choice-wishes-own-language = कोई जिसे मेरी भाषा आती हो
choice-wishes-at-home = मेरे घर पर
choice-wishes-alone = एक ही व्यक्ति के साथ
choice-wishes-group = ग्रुप में

question-group-for = आपको कैसी जगह जाना पसंद है?
    .hint = सिर्फ़ वही चुनें जो आपको अच्छा लगे। छोड़ देना भी ठीक है।
choice-group-for-women = महिलाओं के लिए
choice-group-for-men = पुरुषों के लिए
choice-group-for-young = नौजवानों के लिए
choice-group-for-older = बुज़ुर्गों के लिए
choice-group-for-parents = माता-पिता के लिए
choice-group-for-newcomers = नीदरलैंड में नए लोगों के लिए
choice-group-for-students = विद्यार्थियों के लिए
choice-group-for-disability = विकलांगता के साथ जीने वाले लोगों के लिए
choice-group-for-lgbt = LGBTI+ (lhbti+) लोगों के लिए

question-when = आपके लिए कौन-सा समय ठीक है?
choice-when-morning = सुबह
choice-when-afternoon = दोपहर में
choice-when-evening = शाम को
choice-when-weekend = शनिवार या रविवार को

## Wie u al helpt

question-helpers = क्या (अब भी) कोई आपकी मदद करता है, या पहले किसी ने की है?
    .hint = जाना-पहचाना चेहरा अक्सर सबसे अच्छा होता है। एक से ज़्यादा नाम बताना भी ठीक है।

question-helper-who = वे कौन हैं?
choice-helper-who-family = परिवार
choice-helper-who-friend = कोई दोस्त या सहेली
choice-helper-who-neighbour = कोई पड़ोसी
choice-helper-who-volunteer = कोई स्वयंसेवी (vrijwilliger)
choice-helper-who-professional = कोई सहायता कर्मी (hulpverlener)
choice-helper-who-other = कोई और

question-helper-what = वे किस बात में मदद करते हैं?
    .hint = चाहें तो जगह का नाम भी बताएँ, जैसे मोहल्ला केंद्र (buurthuis)।

question-helper-earlier-good = क्या यह मदद आपको अच्छी लगी?

question-not-involve = यह बात किसे पता नहीं चलनी चाहिए?
    .hint = तो हम उस व्यक्ति या जगह को इससे अलग रखेंगे। ऐसा कोई नहीं? इसे छोड़ दें।

## Wat u graag doet

question-likes = आपको क्या करना पसंद है, या क्या अच्छा आता है?
    .hint = ऐसी जगहें हैं, जहाँ लोग इससे खुश होंगे।
choice-likes-cooking = खाना, रोटी या केक बनाना
choice-likes-handcraft = सिलाई, बुनाई या हाथ का काम
choice-likes-language = अपनी भाषा बोलना या अनुवाद करना
choice-likes-gardening = बागवानी
choice-likes-company = किसी का साथ देना
choice-likes-odd-jobs = घर के छोटे-मोटे काम
choice-likes-music = संगीत या गाना
choice-likes-childcare = बच्चों को सँभालना
choice-likes-computer = फ़ोन या कंप्यूटर में मदद करना

question-can-offer = इससे किसी और के लिए क्या करना आपको अच्छा लगेगा?
    .hint = कोई बड़ी बात ज़रूरी नहीं। कुछ न हो, तो भी ठीक है।

## Wie wat mag weten

question-share = आपके लिए मदद ढूँढनी हो, तो हम किससे बात कर सकते हैं?
    .hint = हर जगह के लिए हम आपसे हमेशा अलग से फिर पूछेंगे।
choice-share-none = किसी से नहीं
choice-share-informal = मोहल्ले के स्वयंसेवियों (vrijwilligers) से
choice-share-formal = सहायता कर्मियों (hulpverleners) से
choice-share-doctor = फ़ैमिली डॉक्टर (huisarts) से

## Later contact

question-contact-ok = क्या हम बाद में आपका हाल पूछ सकते हैं?
    .hint = आप “नहीं” कहें, तो हम आपको परेशान नहीं करेंगे। आप फिर कभी भी सीधे आ जाएँ, आपका स्वागत है।
choice-contact-ok-yes = हाँ, ठीक है
choice-contact-ok-no = नहीं, मुझसे संपर्क न करें, तो बेहतर है

question-contact-how = किस तरह ठीक रहेगा?
choice-contact-how-phone = फ़ोन करके
choice-contact-how-message = मैसेज भेजकर
choice-contact-how-visit = घर आकर
choice-contact-how-desk = मेरा यहाँ फिर से आना ठीक रहेगा

question-contact-number = किस नंबर या पते पर?

question-contact-safe-time = आपके लिए आराम से बात करना कब ठीक है?
    .hint = चाहें तो ऐसा समय चुनें, जब कोई और न सुन रहा हो।

question-safety-on-paper = क्या हम यह आपको कागज़ पर लिखकर साथ दे दें?
    .hint = सिर्फ़ तब, जब यह कागज़ किसी गलत हाथ में न पड़े। “नहीं” भी ठीक है।

## Onderwerpen

domain-money = पैसा और कर्ज़
domain-letters = चिट्ठियाँ और फ़ॉर्म
domain-rights = सरकारी भत्ता (uitkering) और कानून
domain-housing = घर और रहने की जगह
domain-food = खाना, कपड़े और सामान
domain-health = सेहत
domain-home = घर के कामों में मदद
domain-mobility = कहीं आना-जाना
domain-mind = चिंता, तनाव और दुख
domain-contact = लोगों से मिलना
domain-meaning = जीवन का मतलब और दूसरों के लिए कुछ करना
domain-language = डच (Nederlands) सीखना
domain-digital = फ़ोन और कंप्यूटर
domain-work = काम और स्वयंसेवा (vrijwilligerswerk)
domain-children = बच्चे और उनकी परवरिश
domain-caring = किसी की देखभाल
domain-safety = सुरक्षित रहना
domain-residence = यहाँ नई शुरुआत, या यहाँ रहने (verblijf) के सवाल

## Waar hulp bij kan

need-money-debts = कर्ज़ में मदद
need-money-budget = अपने पैसों में महीना चलाना
need-money-bills = बिल (rekeningen) भरना
need-money-bailiff = वसूली अधिकारी (deurwaarder) के मामले में मदद
need-money-emergency = सबसे ज़रूरी चीज़ों के लिए पैसा

need-letters-understand = चिट्ठियाँ समझना
need-letters-forms = फ़ॉर्म भरना
need-letters-reply = चिट्ठी का जवाब देना
need-letters-tax = टैक्स (belasting) में मदद
need-letters-order = कागज़ ठीक से रखना

need-rights-benefit = सरकारी भत्ते (uitkering) के सवाल
need-rights-allowance = खर्चों में सरकारी मदद (toeslagen) के सवाल
need-rights-minima = कम आमदनी में मदद
need-rights-objection = जब कोई फ़ैसला (besluit) ठीक न लगे
need-rights-legal-advice = आपके अधिकारों के बारे में सलाह

need-housing-rent = घर का किराया (huur) भरना
need-housing-eviction = अपने घर में रह पाना
need-housing-search = रहने की जगह
need-housing-repair = घर की मरम्मत और सीलन
need-housing-neighbours = पड़ोसियों से परेशानी

need-food-parcel = खाने-पीने का सामान या खाने का पैकेट (voedselpakket)
need-food-meal = गरम खाना
need-food-clothes = कपड़े
need-food-furniture = मेज़-कुर्सी, पलंग और घर का सामान
need-food-child-goods = बच्चों के लिए सामान

need-health-gp = फ़ैमिली डॉक्टर (huisarts) से बात करना
need-health-insurance = स्वास्थ्य बीमा (zorgverzekering) के सवाल
need-health-nursing = घर पर देखभाल (thuiszorg)
need-health-exercise = ज़्यादा चलना-फिरना
need-health-memory = भूलने के बारे में सवाल

need-home-cleaning = घर की साफ़-सफ़ाई
need-home-shopping = सौदा और सामान लाना
need-home-odd-jobs = घर और बगीचे के छोटे-मोटे काम
need-home-meals = खाना बनाना या घर पर खाना मिलना
need-home-adaptation = घर को ज़्यादा सुरक्षित और आसान बनाना

need-mobility-transport = गाड़ी या सवारी
need-mobility-accompany = कोई जो आपके साथ चले
need-mobility-aids = सहारे का सामान, जैसे पहियों वाला वॉकर (rollator)
need-mobility-indoors = घर के अंदर चलना-फिरना

need-mind-stress = तनाव और बहुत सोचना
need-mind-low = मन उदास होने पर सहारा
need-mind-grief = दुख और किसी की याद
need-mind-addiction = शराब, नशा या जुआ कम करना
need-mind-recovery = फिर से सँभलना
need-mind-relative = ऐसे व्यक्ति की चिंता, जिनका समय कठिन है

need-contact-coffee = चाय-कॉफ़ी और बातचीत की जगह
need-contact-buddy = एक स्वयंसेवी साथी (maatje)
need-contact-group = कोई ग्रुप या कार्यक्रम
need-contact-phone = कोई जो कभी-कभी आपको फ़ोन करे
need-contact-visits = कोई जो आपसे मिलने घर आए

need-meaning-talk = जीवन के बारे में अच्छी बातचीत
need-meaning-faith = प्रार्थना, दुआ या शांति की जगह
need-meaning-culture = संगीत, कला और संस्कृति
need-meaning-nature = बगीचा, जानवर और प्रकृति
need-meaning-helping = किसी और के लिए कुछ करना
need-meaning-skills = अपना हुनर दिखाना

need-language-dutch = डच (Nederlands) सीखना
need-language-practice = डच (Nederlands) बोलना और अभ्यास करना
need-language-reading = बेहतर पढ़ना और लिखना
need-language-course = कोई कोर्स या क्लास

need-digital-device = कंप्यूटर या फ़ोन
need-digital-digid = DigiD और वेबसाइटों में मदद
need-digital-course = कंप्यूटर चलाना सीखना
need-digital-phone = अपना फ़ोन चलाना सीखना

need-work-job = तनख्वाह वाला काम ढूँढना
need-work-volunteering = स्वयंसेवा का काम (vrijwilligerswerk)
need-work-learning-place = काम करते हुए सीखने की जगह
need-work-skills = जानना कि आपको क्या-क्या आता है
need-work-business = अपना कुछ शुरू करना

need-children-upbringing = बच्चों की परवरिश में मदद
need-children-homework = स्कूल और होमवर्क
need-children-play = खेलना, स्पोर्ट्स और घूमना-फिरना
need-children-baby = गर्भवती होना, या छोटा बच्चा
need-children-teen = बड़े होते बच्चों और नौजवानों के बारे में सवाल

need-caring-support = किसी की देखभाल करते समय आपको सहारा
need-caring-respite = देखभाल से कभी-कभी थोड़ी छुट्टी
need-caring-overview = सब इंतज़ाम करने में मदद
need-caring-dementia = ऐसे व्यक्ति की देखभाल, जिन्हें बहुत कुछ याद नहीं रहता
need-caring-young = कम उम्र में घर पर बहुत मदद करना

need-safety-home = घर में सुरक्षित रहना
need-safety-child = बच्चे के लिए सुरक्षित घर
need-safety-elder = किसी बुज़ुर्ग की सुरक्षा
need-safety-street = मोहल्ले में सुरक्षित रहना

need-residence-status = यहाँ रहने की इजाज़त (verblijf) के सवाल
need-residence-newcomer = नई जगह पर राह समझना
need-residence-undocumented = कागज़ माँगे बिना मदद
need-residence-family = परिवार को यहाँ बुलाना

## Wat zij doen

role-listen = बात सुनना
role-visit = मिलने आना
role-go-along = आपके साथ जाना
role-explain-letters = चिट्ठियाँ समझाना
role-fill-forms = फ़ॉर्म भरना
role-sort-papers = कागज़ ठीक से रखना
role-budget-coaching = पैसों में महीना चलाने में मदद करना
role-debt-arrangement = कर्ज़ चुकाने का इंतज़ाम करना
role-legal-advice = आपके अधिकारों के बारे में सलाह देना
role-mediate = झगड़ा सुलझाने में मदद करना
role-practical-help = छोटे-मोटे कामों में हाथ बँटाना
role-cook-together = साथ मिलकर खाना बनाना
role-eat-together = साथ बैठकर खाना खाना
role-activities = कार्यक्रम करना
role-talk-group = ग्रुप में बातचीत करना
role-language-practice = भाषा का अभ्यास करना
role-teach = पढ़ाना
role-digital-help = फ़ोन और कंप्यूटर में मदद करना
role-job-coaching = काम ढूँढने में मदद करना
role-find-volunteer-work = स्वयंसेवा का काम (vrijwilligerswerk) ढूँढना
role-respite = थोड़ी देर के लिए देखभाल सँभालना
role-personal-care = नहाने और कपड़े पहनने में मदद करना
role-nursing = घाव और दवाइयों की देखभाल करना
role-treatment = इलाज करना
role-diagnosis = जाँचना कि किसी को क्या तकलीफ़ है
role-crisis-help = मुसीबत में तुरंत मदद करना
role-safety-plan = सुरक्षित रहने के लिए बातें तय करना
role-decide-entitlement = तय करना कि आपको कुछ मिलेगा या नहीं
role-give-money = पैसे देना
role-give-goods = सामान या खाना देना
role-transport = आपको ले जाना और वापस लाना
role-refer-on = दूसरी मदद का रास्ता बताना
role-coordinate = सब तरह की मदद को आपस में जोड़ना
role-home-visit = आपके घर आकर देखना कि क्या चाहिए
role-phone-contact = आपको फ़ोन करना
role-translate = अनुवाद करना
role-childcare = बच्चों को सँभालना
role-homework-help = होमवर्क में मदद करना
role-moving-help = घर बदलने में मदद करना

## Voor wie

audience-everyone = सब लोग
audience-older = बुज़ुर्ग
audience-young = नौजवान
audience-women = महिलाएँ
audience-men = पुरुष
audience-parents = माता-पिता
audience-carers = किसी की देखभाल करने वाले लोग
audience-newcomers = नीदरलैंड में नए लोग
audience-low-income = कम पैसे वाले लोग
audience-jobseekers = काम ढूँढने वाले लोग
audience-lgbt = LGBTI+ (lhbti+) लोग
audience-disability = विकलांगता के साथ जीने वाले लोग
audience-students = विद्यार्थी
audience-undocumented = जिन लोगों के पास रहने के कागज़ नहीं हैं
audience-children = बच्चे

## Hoe u er komt

access-walk-in = आप सीधे आ जाएँ, पहले से समय लेना ज़रूरी नहीं।
access-call-first = पहले फ़ोन करके समय ले लें।
access-referrer = किसी को आपका नाम लिखवाना होगा, जैसे फ़ैमिली डॉक्टर (huisarts) को।
access-assessment = पहले बातचीत होगी कि आपको क्या चाहिए।

## Soort plek

setting-local-informal = मोहल्ले के लोग
setting-organised-informal = किसी संस्था के स्वयंसेवी (vrijwilligers)
setting-formal = वे लोग जिनका यह पेशा है
form-individual = एक ही व्यक्ति के साथ
form-collective = दूसरों के साथ मिलकर
reach-neighbourhood = मोहल्ले में
reach-district = शहर के इस हिस्से में
reach-city = पूरे शहर में
reach-national = पूरे नीदरलैंड में

## Wat er welkom is

welcome-cooking = खाना, रोटी या केक बनाना
welcome-handcraft = सिलाई, बुनाई या हाथ का काम
welcome-language = अपनी भाषा बोलना या अनुवाद करना
welcome-gardening = बागवानी
welcome-company = किसी का साथ देना
welcome-odd-jobs = घर के छोटे-मोटे काम
welcome-music = संगीत या गाना
welcome-childcare = बच्चों को सँभालना
welcome-computer = फ़ोन या कंप्यूटर में मदद करना

## Als het niet kan wachten: uit huis moeten

card-eviction-title = घर छोड़ना पड़ रहा है
card-eviction-do-1 = साथ मिलकर चिट्ठी पढ़ें। तारीख और भेजने वाले का नाम ढूँढें।
card-eviction-do-2 = अभी ऐसे सहायता कर्मी (hulpverlener) को बुलाएँ, जो घर या कर्ज़ का काम देखते हैं। आज ही साथ मिलकर फ़ोन करें।
card-eviction-do-3 = फिर साथ मिलकर मकान मालिक (verhuurder) या वसूली अधिकारी (deurwaarder) को फ़ोन करें। पूछें कि अब भी क्या हो सकता है।
card-eviction-say = हम अभी साथ मिलकर फ़ोन करते हैं। इसमें हम आपके साथ हैं।
card-eviction-have = चिट्ठी, किराये का करार (huurcontract) और आखिरी भुगतान के कागज़, अगर हों।
card-eviction-not-alone = पैसे देने की कोई बात अकेले तय न करें, और यह न कहें कि सब ठीक हो जाएगा। यह काम सहायता कर्मी (hulpverlener) को करने दें।

## Als het niet kan wachten: afgesloten

card-cut-off-title = गैस, बिजली या पानी नहीं आ रहा
card-cut-off-do-1 = पूछें कि घर में कोई छोटा बच्चा, बीमार या बुज़ुर्ग तो नहीं, और किसी मेडिकल मशीन को बिजली तो नहीं चाहिए।
card-cut-off-do-2 = बिजली, गैस या पानी देने वाली कंपनी को साथ मिलकर फ़ोन करें। बताएँ कि मदद ली जा रही है।
card-cut-off-do-3 = आज ही कर्ज़ का काम देखने वाले सहायता कर्मी (hulpverlener) को बुलाएँ।
card-cut-off-say = यह सच में मुश्किल है। हम आज ही साथ मिलकर किसी को ढूँढते हैं, जो मदद कर सके।
card-cut-off-have = आखिरी चिट्ठी या बिल (rekening), ग्राहक नंबर (klantnummer) के साथ।
card-cut-off-not-alone = खुद कुछ न जोड़ें, और पैसे देने का वादा न करें।

## Als het niet kan wachten: geen eten

card-no-food-title = खाने को कुछ नहीं
card-no-food-do-1 = अगर यहाँ हो सके, तो पहले कुछ खाने-पीने को दें।
card-no-food-do-2 = साथ मिलकर ऐसी जगह फ़ोन करें, जो आज ही खाना या सामान देती हो।
card-no-food-do-3 = किसी सहायता कर्मी (hulpverlener) को बुलाएँ, ताकि कल भी खाना मिले।
card-no-food-say = अच्छा हुआ कि आपने बताया। पहले खाना खा लें, फिर आगे देखते हैं।
card-no-food-have = कितने लोगों के लिए चाहिए, छोटे बच्चे हैं या नहीं, और क्या कुछ ऐसा है जो खाना मना है।
card-no-food-not-alone = अपने पैसे न दें। साथ मिलकर ऐसी जगह ढूँढें, जहाँ से बार-बार मदद मिल सके।

## Als het niet kan wachten: geen slaapplek

card-no-bed-title = आज रात सोने की जगह नहीं
card-no-bed-do-1 = पूछें कि साथ में बच्चे हैं या नहीं, और परिवार या दोस्त के यहाँ कोई सुरक्षित जगह है या नहीं।
card-no-bed-do-2 = अभी किसी सहायता कर्मी (hulpverlener) को बुलाएँ, और साथ मिलकर नगरपालिका (gemeente) की ठहरने की जगह (opvang) को फ़ोन करें।
card-no-bed-do-3 = तय करें कि जवाब आने तक वे कहाँ रुकें। किसी को सड़क पर इंतज़ार न करने दें।
card-no-bed-say = आप यहीं बैठे रहें, कोई बात नहीं। हम साथ मिलकर आज रात के लिए जगह ढूँढते हैं।
card-no-bed-have = पिछली रात कहाँ बीती, साथ कौन आएगा, और कौन-सी दवाइयाँ साथ ले जानी हैं।
card-no-bed-not-alone = किसी को अपने घर न ले जाएँ, और जगह मिलने का वादा न करें।

## Als het niet kan wachten: niet veilig thuis

card-unsafe-home-title = घर में सुरक्षित नहीं
card-unsafe-home-do-1 = ऐसी जगह आराम से बात करें, जहाँ कोई और न सुने। साथ आए व्यक्ति को प्यार से थोड़ी देर बाहर रुकने को कहें।
card-unsafe-home-do-2 = क्या अभी खतरा है? तुरंत इमरजेंसी नंबर (noodnummer) पर फ़ोन करें।
card-unsafe-home-do-3 = तुरंत खतरा नहीं है? सलाह के लिए सहायता कर्मी (hulpverlener) या Veilig Thuis (घर में सुरक्षा के लिए सलाह) को फ़ोन करें। नाम बताना ज़रूरी नहीं।
card-unsafe-home-say = मुझे आपकी बात पर भरोसा है। क्या बताना है, यह आप ही तय करें। हम आराम से साथ मिलकर देखते हैं।
card-unsafe-home-have = एक शांत कमरा, एक फ़ोन, और वापस फ़ोन करने का सुरक्षित समय।
card-unsafe-home-not-alone = जिनसे खतरा है, उनसे इस बारे में बात न करें। साथ में घर न जाएँ। बिना पूछे कागज़ पर लिखकर कुछ न दें।

## Als het niet kan wachten: een kind niet veilig

card-child-unsafe-title = एक बच्चा सुरक्षित नहीं है
card-child-unsafe-do-1 = क्या बच्चा अभी खतरे में है? तुरंत इमरजेंसी नंबर (noodnummer) पर फ़ोन करें।
card-child-unsafe-do-2 = तुरंत किसी सहायता कर्मी (hulpverlener) या कोऑर्डिनेटर (coördinator) को बुलाएँ।
card-child-unsafe-do-3 = सलाह के लिए साथ मिलकर Veilig Thuis (घर में सुरक्षा के लिए सलाह) को फ़ोन करें। नाम बताना ज़रूरी नहीं।
card-child-unsafe-say = अच्छा हुआ कि आपने यह बताया। हम किसी को बुलाते हैं, जिन्हें पता है कि क्या करना है।
card-child-unsafe-have = आपने खुद क्या देखा या सुना, सीधे शब्दों में, और कब।
card-child-unsafe-not-alone = बच्चे से पूछताछ न करें, बात छिपाने का वादा न करें, और यह फ़ैसला अकेले न लें।

## Als het niet kan wachten: niet meer willen leven

card-suicide-title = अब और जीने का मन नहीं
card-suicide-do-1 = पास रहें और शांत रहें। आप सीधे पूछ लें: क्या आपके मन में आत्महत्या (खुदकुशी) की बात आती है?
card-suicide-do-2 = साथ मिलकर हेल्पलाइन Zelfmoordpreventie (आत्महत्या से बचाव) या फ़ैमिली डॉक्टर (huisarts) को फ़ोन करें। तुरंत खतरा है? इमरजेंसी नंबर (noodnummer) पर फ़ोन करें।
card-suicide-do-3 = उन्हें अकेले न जाने दें। पूछें कि अभी कौन आ सकता है।
card-suicide-say = अच्छा हुआ कि आपने मुझे बताया। मैं आपके साथ हूँ, और हम मिलकर फ़ोन करते हैं।
card-suicide-have = एक शांत जगह, एक फ़ोन, और किसी का नाम जो आ सके।
card-suicide-not-alone = चुप रहने का वादा न करें, और यह बोझ अकेले न उठाएँ। साथ काम करने वाले किसी को तुरंत बुलाएँ।

## Als het niet kan wachten: ineens in de war

card-confused-title = अचानक बहुत उलझन, कुछ समझ न आना
card-confused-do-1 = धीमी आवाज़ में, थोड़े शब्दों में बोलें। थोड़ी दूरी रखें और दरवाज़े के पास रहें।
card-confused-do-2 = क्या खतरा है, या तबीयत खराब लगती है? तुरंत इमरजेंसी नंबर (noodnummer) पर फ़ोन करें।
card-confused-do-3 = नहीं तो: अभी साथ मिलकर फ़ैमिली डॉक्टर (huisarts) को फ़ोन करें। शाम, रात, शनिवार, रविवार या छुट्टी के दिन ड्यूटी डॉक्टर (huisartsenpost) को फ़ोन करें।
card-confused-say = मैं मदद के लिए यहाँ हूँ। हम आराम से चलेंगे।
card-confused-have = ऐसा कब से है, और क्या कहीं गिरना हुआ था या कोई दवाई चलती है।
card-confused-not-alone = किसी को पकड़कर न रखें। जो धमकी दे, उसके साथ कमरे में अकेले न बैठें।

## Als het niet kan wachten: medicijnen op

card-medicine-title = ज़रूरी दवाइयाँ खत्म हो गई हैं
card-medicine-do-1 = क्या कोई बीमार है, साँस लेने में तकलीफ़ है या पूरा होश नहीं है? तुरंत इमरजेंसी नंबर (noodnummer) पर फ़ोन करें।
card-medicine-do-2 = अभी साथ मिलकर उनके फ़ैमिली डॉक्टर (huisarts) या दवा की दुकान (apotheek) को फ़ोन करें। शाम, रात, शनिवार, रविवार या छुट्टी के दिन ड्यूटी डॉक्टर (huisartsenpost) को फ़ोन करें।
card-medicine-do-3 = क्या उनके पास पैसे नहीं हैं? यह तुरंत बताएँ, और पूछें कि क्या हो सकता है।
card-medicine-say = हम अभी साथ मिलकर किसी को फ़ोन करते हैं, जिन्हें इसकी जानकारी है।
card-medicine-have = दवाई का डिब्बा या दवा की दुकान (apotheek) की लिस्ट, और फ़ैमिली डॉक्टर (huisarts) का नाम।
card-medicine-not-alone = किसी और की दवाई न दें, और यह न बताएँ कि कितनी दवाई लेनी है।

## Als het niet kan wachten: nu in gevaar

card-physical-danger-title = अभी खतरे में
card-physical-danger-do-1 = देख लें कि आप और वे सुरक्षित जगह पर हों। बेहतर लगे तो वहाँ से हट जाएँ।
card-physical-danger-do-2 = इमरजेंसी नंबर (noodnummer) पर फ़ोन करें। बताएँ कि आप कहाँ हैं और क्या हो रहा है।
card-physical-danger-do-3 = साथ काम करने वाले किसी को बुलाएँ, और मदद के लिए आने वालों से दरवाज़े पर मिलें।
card-physical-danger-say = हम अभी मदद बुला रहे हैं। जब तक सुरक्षित है, मैं आपके साथ हूँ।
card-physical-danger-have = इस जगह का पता, और किसे चोट लगी है या कौन खतरे में है।
card-physical-danger-not-alone = लड़ने वालों के बीच में न आएँ, और किसी के पीछे न भागें।

## Aan tafel

question-type-here = यहाँ टाइप करें
question-phone = यह फ़ोन नंबर है
question-done = हो गया: आगे चलें
question-example-date = जैसे: 25-11 या 25-11-2026
question-example-number = एक संख्या
review-title = आपने जो बताया
review-answer = { $answer }
review-skipped = छोड़ दिया
review-finish = हो गया: कौन मदद कर सकता है?
topics-title = और किस बारे में बात है?
card-call = किसे फ़ोन करें?
card-call-nobody = यहाँ काम करने वाले किसी सहायता कर्मी (hulpverlener) को बुलाएँ, या साथ मिलकर मोहल्ले की टीम (wijkteam) का नंबर ढूँढें।
card-say = क्या कहें?
card-have = क्या-क्या पास रखें?
card-not-alone = क्या अकेले न करें?
choice-outcome-helped = हाँ, इससे मदद मिली
choice-outcome-partly = थोड़ी-सी
choice-outcome-not = नहीं
choice-outcome-not-reached = बात नहीं हो पाई, बाद में फिर पूछें

## Wie kan helpen

offers-title = आपकी मदद कौन कर सकता है?
offers-none = अभी हमें कोई नहीं मिला। थोड़ा और बताएँ, या एक और विषय चुनें।
offers-informal = पड़ोसी और स्वयंसेवी (vrijwilligers)
offers-formal = वे लोग जिनका यह काम है
offers-does = वे यह कर सकते हैं: { $roles }
offers-does-not = वे यह नहीं करते: { $roles }
plan-title = हमने क्या तय किया
plan-who-does-what = कौन क्या करेगा?
plan-follow-up = क्या हम बाद में पूछ सकते हैं कि कैसा रहा?
plan-day = हाँ, { $date } को
plan-never = नहीं, बेहतर है कि न पूछें

## When something was checked, when it is open

directory-checked-on = { $date } को जाँचा गया
directory-checked-ageing = { $date } को जाँचा गया, छह महीने से ज़्यादा पहले
directory-checked-old = पुराना: { $date } को जाँचा गया
directory-checked-unknown = जाँचा नहीं गया
directory-open-until = अभी खुला है, { $closes } बजे तक
directory-opens-at = { $date } को खुला रहेगा, { $opens } बजे से
directory-opens-on = { $date } को खुला रहेगा
directory-opens-not-soon = आने वाले हफ़्तों में बंद रहेगा
directory-hours-recheck = पूछ लें कि कब खुला रहता है
directory-hours-unknown = समय पता नहीं

## Why an offer fits, what to ask first, who does what

reason-need = वे इसमें मदद करते हैं: { $need }।
reason-also-need = वे इसमें भी मदद करते हैं: { $need }।
reason-language = वे यह भाषा बोलते हैं: { $language }।
reason-near = पैदल लगभग { $minutes ->
    [one] { $minutes } मिनट
   *[other] { $minutes } मिनट
 } का रास्ता है।
reason-own-neighbourhood = वे आपके मोहल्ले के लोगों के लिए हैं।
reason-comes-to-you = वे आपके घर आ सकते हैं।
reason-open-now = यह जगह अभी खुली है।
reason-open-now-until = यह जगह अभी खुली है, { $time } बजे तक।
reason-open-today = यह जगह आज खुली है।
reason-open-today-at = यह जगह आज { $time } बजे से खुली है।
reason-open-tomorrow = यह जगह कल खुली रहेगी।
reason-open-tomorrow-at = यह जगह कल { $time } बजे से खुली रहेगी।
reason-open-day = यह जगह { $weekday } को खुली रहेगी।
reason-open-day-at = यह जगह { $weekday } को { $time } बजे से खुली रहेगी।
reason-walk-in = आप वहाँ सीधे जाएँ, पहले से समय लेना ज़रूरी नहीं।
reason-call = आप खुद फ़ोन करें या लिखें।
reason-free = इसके पैसे नहीं लगते।
reason-room = अभी जगह है।
reason-checked = हमने इसे { $date } को जाँचा है।
reason-earlier-helper = वे पहले भी आपकी मदद कर चुके हैं।
reason-wish = यह आपकी इच्छा के हिसाब से है: { $wish }।
reason-when = वे उस समय मिलते हैं, जो आपके लिए ठीक है: { $part }।
reason-likes = आपकी पसंद के काम का वहाँ स्वागत है: { $welcome }।
caution-closed = यह जगह अभी कुछ समय के लिए बंद है। पूछ लें कि फिर कब खुलेगी।
caution-by-introduction = हमारे मदद केंद्र (spreekuur) से कोई उनसे आपका परिचय करा देगा।
caution-check-first = पहले पूछ लें कि क्या यह आपके लिए भी है।
caution-ask-distance = पूछ लें कि यह कहाँ है और कितनी दूर है।
caution-too-far = पैदल लगभग { $minutes } मिनट का रास्ता है। पूछ लें कि क्या कोई आपको पहुँचा सकता है।
caution-not-at-home = आपको खुद वहाँ जाना होगा। पूछ लें कि क्या कोई आपको पहुँचा सकता है।
caution-ask-accessibility = पूछ लें कि क्या आपके लिए अंदर जाना आसान है।
caution-ask-hours = पहले पूछ लें कि कब खुला रहता है।
caution-old-number = पहले फ़ोन करें। यह नंबर { $date } को जाँचा गया था, यह काफ़ी पहले की बात है।
caution-unchecked-number = पहले फ़ोन करें। हमें पता नहीं कि यह नंबर अब भी सही है या नहीं।
caution-ask-access = पहले पूछ लें कि नाम कैसे लिखवाना है।
caution-needs-referrer = किसी को आपका नाम लिखवाना होगा। हमारे मदद केंद्र (spreekuur) में पूछें।
caution-needs-assessment = पहले बातचीत होगी कि आपको क्या चाहिए।
caution-waiting = इंतज़ार के बारे में वे कहते हैं: { $text }
caution-full = कुछ दिन पहले जगह नहीं थी। पूछ लें कि क्या अब भी ऐसा है।
caution-no-shared-language = दुभाषिया (tolk) माँगें, या किसी को साथ ले जाएँ जो आपके लिए अनुवाद करे।
caution-ask-language = पूछ लें कि क्या वे आपकी भाषा बोलते हैं।
caution-ask-wish = पूछ लें कि क्या यह हो सकता है: { $wish }।
caution-costs = पूछ लें कि कितने पैसे लगेंगे।
roles-does = { $name } का काम यह है: { $roles }।
roles-does-not = { $name } का काम यह नहीं है: { $role }।
roles-does-not-but = { $name } का काम यह नहीं है: { $role }। यह { $instead } का काम है।
roles-agree = तय करें कि यह कौन करेगा: { $role }। { $informal } या { $formal }।

## Languages

language-nl = डच
language-en = अंग्रेज़ी
language-tr = तुर्की
language-ar = अरबी
language-rif = अमाज़ीग (तरिफ़ित)
language-fa = फ़ारसी
language-ti = तिग्रीन्या
language-so = सोमाली
language-pl = पोलिश
language-uk = यूक्रेनी
language-es = स्पेनिश
language-fr = फ़्रेंच
language-zh = चीनी
language-pap = पापियामेंटो
language-hi = हिंदी
language-ur = उर्दू
language-ro = रोमानियाई
language-bg = बुल्गारियाई
language-pt = पुर्तगाली
language-am = अम्हारिक
language-ku = कुर्दी
language-ru = रूसी
language-ckb = कुर्दी (सोरानी)
language-kmr = कुर्दी (कुर्मांजी)
language-nl-simple = बहुत आसान डच

## Days of the week

weekday-monday = सोमवार
weekday-tuesday = मंगलवार
weekday-wednesday = बुधवार
weekday-thursday = गुरुवार
weekday-friday = शुक्रवार
weekday-saturday = शनिवार
weekday-sunday = रविवार

# Op het papier dat de bewoner meeneemt.
slip-title = मदद कहाँ मिलेगी
slip-intro = आपने मदद माँगी। यहाँ लिखा है कि कौन मदद कर सकता है, और कैसे।
slip-written-on = { $date } को लिखा गया
slip-label-case-code = आपका कोड
slip-label-name = नाम
slip-label-mind = ध्यान दें
slip-intro-nothing = हमने साथ बैठकर बात की। आप कभी भी हमारे पास फिर आएँ।
slip-label-where = कहाँ
slip-label-ask-for = किससे मिलना है
slip-label-when = कब
slip-label-phone = फ़ोन
slip-label-access = जाने का तरीका
slip-label-bring = साथ ले जाएँ
slip-label-agreed = तय हुआ
slip-label-they-do = वे यह करते हैं
slip-label-they-do-not = वे यह नहीं करते
slip-checked-on = { $date } को जाँचा गया
slip-call-first-since = पहले फ़ोन करें। यह बहुत समय से जाँचा नहीं गया, आखिरी बार { $date } को
slip-call-first-unknown = पहले फ़ोन करें। यह अभी जाँचा नहीं गया
slip-qr-call = फ़ोन करने के लिए स्कैन करें
slip-follow-up-on = हम { $date } को आपसे पूछेंगे कि कैसा रहा।
slip-follow-up-none = हम आपसे संपर्क नहीं करेंगे। आप कभी भी फिर आएँ, आपका स्वागत है।
slip-kept-heading = हम क्या रखते हैं
slip-kept-nothing = हम कुछ नहीं रखते। यह कागज़ सिर्फ़ आपका है।
slip-kept-without-name = हम आपके जवाब बिना नाम के रखते हैं, { $until } तक।
slip-kept-with-name = हम आपका नाम और आपके जवाब रखते हैं, { $until } तक।
slip-nobody-may-know = हम आपके बारे में किसी को कुछ नहीं बताते।
slip-may-withdraw = आप जब भी कहें, हम इसे मिटा देंगे।
slip-no-advice = यह कागज़ बताता है कि मदद कहाँ मिलेगी। यह कानून या सेहत की सलाह नहीं है।
slip-unchecked-note = इस अनुवाद को अब तक यह भाषा बोलने वाले किसी व्यक्ति ने नहीं पढ़ा है।

slip-come-back-desk = काम नहीं बना? हमारे पास फिर आएँ: { $desk }।
slip-introduced-on = हम { $date } को उनसे आपका परिचय कराएँगे।
slip-introduced = हम उनसे आपका परिचय कराएँगे। दिन हम आपके साथ तय करेंगे।
slip-label-ask-first = पहले पूछें
slip-label-who-does-what = कौन क्या करेगा
slip-roles = { $roles }
slip-hours-line = { $day } { $opens } – { $closes }
slip-may-share = आपको मंज़ूर है कि हम इस बारे में बात करें: { $parties }।
slip-recovery-title = ताला फिर खोलने की चाबी (herstelsleutel)
slip-recovery-explained = यह कागज़ इस इमारत से बाहर सँभालकर रखें। इस चाबी से मदद केंद्र (spreekuur) का ताला खुलता है।
slip-look-up-number = नंबर इस पेज पर ढूँढें:
slip-ask-for-number = हमारे पास अभी नंबर नहीं है। हमसे कहें, साथ मिलकर ढूँढेंगे।
slip-label-checked = जाँचा गया
slip-checked-all = { $date } को

## Public holidays

holiday-new-year = नए साल का पहला दिन (nieuwjaarsdag)
holiday-good-friday = गुड फ़्राइडे (Goede Vrijdag)
holiday-easter = ईस्टर रविवार (eerste paasdag)
holiday-easter-monday = ईस्टर सोमवार (tweede paasdag)
holiday-kings-day = राजा का दिन (Koningsdag)
holiday-liberation-day = आज़ादी का दिन (Bevrijdingsdag)
holiday-ascension = ईसा के स्वर्ग जाने का दिन (Hemelvaartsdag)
holiday-whitsun = पेंटेकोस्ट रविवार (eerste pinksterdag)
holiday-whit-monday = पेंटेकोस्ट सोमवार (tweede pinksterdag)
holiday-christmas = क्रिसमस का पहला दिन (eerste kerstdag)
holiday-second-christmas = क्रिसमस का दूसरा दिन (tweede kerstdag)
directory-on-holiday = { $opening } – छुट्टी का दिन, { $holiday }: पहले फ़ोन करें
caution-holiday = जिस दिन यह जगह फिर खुलेगी, वह छुट्टी का दिन है: { $holiday }। पहले फ़ोन करें।

## At the pace of a rollator or a buggy

choice-walk-pushing = पहियों वाले वॉकर (rollator), व्हीलचेयर या बच्चा-गाड़ी के साथ
reason-near-pushing = पहियों वाले वॉकर (rollator), व्हीलचेयर या बच्चा-गाड़ी के साथ लगभग { $minutes ->
    [one] { $minutes } मिनट
   *[other] { $minutes } मिनट
 } का रास्ता है।

## Regel voor regel, voor wie luistert of met de vingers leest

plain-choose-one = अपने जवाब का नंबर टाइप करें।
plain-choose-more = अपने जवाबों के नंबर टाइप करें, बीच में खाली जगह छोड़ें।
plain-type-text = अपना जवाब टाइप करें।
plain-type-date = तारीख टाइप करें, जैसे 25-11-2026।
plain-type-number = एक संख्या टाइप करें।
plain-or-skip = या छोड़ने के लिए सिर्फ़ Enter दबाएँ।
plain-commands = यह भी टाइप करना ठीक है: ? फिर से सुनने या पढ़ने के लिए, < पीछे जाने के लिए, ! जो टल नहीं सकता उसके लिए, q रोकने के लिए।
plain-not-a-choice = यह नंबर लिस्ट में नहीं है। एक बार फिर कोशिश करें।
plain-not-a-date = यह तारीख नहीं है। एक बार फिर कोशिश करें।
plain-not-a-number = यह संख्या यहाँ नहीं चलेगी। एक बार फिर कोशिश करें।
plain-noted = लिख लिया: { $answer }
plain-first-question = यह पहला सवाल है। इससे पहले कोई सवाल नहीं है।
plain-urgent = यह टल नहीं सकता: { $card }
plain-found = { $count ->
    [one] हमें { $count } जगह मिली।
   *[other] हमें { $count } जगहें मिलीं।
 }
plain-which-on-paper = आपके कागज़ पर कौन-सी जगहें लिखें? नंबर टाइप करें, बीच में खाली जगह छोड़ें।
plain-on-paper = आपके कागज़ पर यह लिखा है:
plain-your-code = आपका कोड { $code } है।
plain-stopped-kept = रोक दिया। आपने जो बताया, वह रख लिया गया है।
plain-stopped-nothing = रोक दिया। कुछ नहीं रखा गया।

## Als de letters ontbreken

slip-script-missing = यहाँ यही बात इस भाषा में होनी चाहिए: { $language }। उसके अक्षर इस कंप्यूटर में नहीं हैं।

## Toestemming: wie wat mag weten

consent-title = किसे क्या जानने की इजाज़त है?
consent-intro = यह फ़ैसला आपका अपना है। आपको हर बात के लिए “नहीं” कहने का हक है। तब भी हम आपकी मदद करेंगे।
consent-party-informal = मोहल्ले के स्वयंसेवी (vrijwilligers)
consent-party-formal = सहायता कर्मी (hulpverleners)
consent-party-doctor = आपके फ़ैमिली डॉक्टर (huisarts)
consent-ask = हमें क्या करने की इजाज़त है? किसके साथ: { $party }
choice-purpose-ask = यह बताना कि मुझे किस चीज़ में मदद चाहिए
choice-purpose-story = यह बताना कि मेरे जीवन में क्या चल रहा है
choice-purpose-contact = यह बताना कि मेरा नाम क्या है और वे मुझसे कैसे संपर्क कर सकते हैं
choice-purpose-report = उनसे सुनना कि काम कैसा चल रहा है
consent-nothing = इनमें से कुछ भी नहीं
consent-giver = यह किसने कहा?
choice-giver-self = मैंने खुद
choice-giver-partner = मेरे पति, पत्नी या जीवनसाथी ने
choice-giver-child = मेरे बेटे या बेटी ने
choice-giver-parent = मेरे पिता या माँ ने
choice-giver-family = मेरे परिवार में से किसी और ने
choice-giver-representative = मेरे प्रतिनिधि या अभिभावक ने, जिसे अदालत ने चुना (mentor, bewindvoerder, voogd)
consent-back = आपने जो कहा, मैं उसे दोहरा दूँ। किसके साथ: { $party }
consent-may = इसकी इजाज़त है: { $purpose }
consent-may-not = इसकी इजाज़त नहीं है: { $purpose }
consent-right = क्या यह सही है?
choice-consent-right-yes = हाँ, यह सही है
choice-consent-right-no = नहीं, इसे बदलना है
consent-stop-any-time = आपको इसे कभी भी रोकने का हक है। हमें बताएँ, यह तुरंत रुक जाएगा।
consent-given-by = { $date } को कहा गया। किसने कहा: { $giver }
consent-stop = क्या आपकी मर्ज़ी है कि यह रुक जाए?
consent-stopped = यह रुक गया है। किसके साथ: { $party }
consent-told = यह हम { $date } को पहले ही बता चुके हैं: { $purpose }। इसे हम वापस नहीं ले सकते।
consent-told-nothing = हमने अब तक कुछ नहीं बताया था।
slip-consent = किसके साथ: { $party }। आपकी तरफ़ से इसकी इजाज़त है: { $purpose }

## Uw rechten: zien, verbeteren, wissen

question-keep-months = हम सिर्फ़ आपके जवाब रखते हैं, आखिरी बातचीत के { $months } महीने बाद तक। इन्हें सिर्फ़ इस मदद केंद्र (spreekuur) के स्वयंसेवी (vrijwilligers) देखते हैं। आप किसी भी बात के लिए मना कर दें, तो भी ठीक है।
rights-title = आपके बारे में वह सब, जो हम अपने पास रखते हैं
rights-intro = आपके बारे में हम अपने पास यह रखते हैं। क्या कुछ सही नहीं है? हमें बताएँ, हम उसे ठीक कर देंगे।
rights-until = हम यह { $date } तक अपने पास रखते हैं। उसके बाद हम इसे मिटा देते हैं।
rights-answers = आपने जो बताया
rights-chosen = हमने मिलकर जो चुना
rights-consents = हमें आपके बारे में क्या बताने की इजाज़त है
rights-consents-none = आपने इस बारे में अब तक कुछ नहीं कहा। हम किसी को कुछ नहीं बताते।
rights-told = हमने जो बताया
rights-told-none = हमने किसी को कुछ नहीं बताया।
rights-told-line = { $date } को। किसे बताया: { $party }। क्या: { $purpose }
rights-looked = किसने देखा
rights-looked-line = { $date } को, इस मदद केंद्र (spreekuur) के एक स्वयंसेवी (vrijwilliger) ने: { $what }
access-viewed = पढ़ा
access-continued = बातचीत आगे बढ़ाई
access-printed = कागज़ पर छापा
access-exported = कंप्यूटर फ़ाइल के रूप में दिया
access-corrected = ठीक किया
rights-corrected = { $date } को ठीक किया गया। पुराना जवाब मिटा दिया गया है।
rights-erase = आपको यह कहने का हक है कि हम सब कुछ मिटा दें। तब हम तुरंत सब मिटा देंगे।
receipt-title = सब कुछ मिटा दिया गया है
receipt-erased = { $date } को हमने वह सब मिटा दिया, जो हमारे पास आपके बारे में रखा था।
receipt-copies = इस कंप्यूटर की कॉपियाँ भी मिटा दी गई हैं। क्या यह अब भी किसी पुरानी सुरक्षा कॉपी, यानी बैकअप (reservekopie) में है? अगर हम कभी वह कॉपी वापस लाएँ, तो वहाँ भी इसे मिटा देंगे।
receipt-told = जो हम दूसरों को पहले ही बता चुके थे, उसे हम वापस नहीं ले सकते।
receipt-no-name = इस कागज़ पर आपके बारे में कुछ नहीं लिखा है।
receipt-number = इस सबूत का नंबर: { $number }
