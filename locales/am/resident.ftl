# Teksten voor het gesprek met de bewoner.
# Korte zinnen, gewone woorden, "u". Geen telefoonnummers; getallen alleen bij leeftijden.

## Onderdelen van het gesprek

section-begin = ከመጀመራችን በፊት
section-who = ማን እዚህ አለ
section-reason = የመጡበት ምክንያት
section-danger = ጊዜ የማይሰጥ ነገር
section-topics = ጥያቄዎ
section-person = ለእርስዎ የሚስማማው
section-helpers = አሁን የሚረዳዎት ሰው
section-likes = መሥራት የሚወዱት
section-share = ማን ምን ማወቅ ይችላል
section-contact = በኋላ መገናኘት

## Overal

choice-unknown = አላውቅም
choice-declined = ባልናገር እመርጣለሁ
choice-yes-no-yes = አዎ
choice-yes-no-no = አይ

## Voor we beginnen

question-keep = የሚነግሩንን እንድናስቀምጥ ይፈቅዳሉ?
    .hint = የምናስቀምጠው መልሶችዎን ብቻ ነው፤ ከመጨረሻው ግንኙነት በኋላ እስከ አሥራ ሁለት ወር ድረስ። የሚያዩዋቸው የዚህ የእገዛ ቦታ በጎ ፈቃደኞች ብቻ ናቸው። ለማንኛውም ነገር አይሆንም ማለት ይችላሉ።
choice-keep-keep = አዎ፣ መልሶቼን አስቀምጡ
choice-keep-nothing = አይ፣ ምንም አታስቀምጡ

## Wie is er

question-for-whom = የመጡት ለማን ነው?
choice-for-whom-self = ለራሴ
choice-for-whom-other = ለሌላ ሰው
choice-for-whom-carer = ሰው እንከባከባለሁ፤ እገዛ እፈልጋለሁ

question-sent-by = ወደዚህ መምጣት እንደሚችሉ የነገረዎት ሰው አለ?
    .hint = ከፈለጉ፣ እንደመጡ ለላከዎት ሰው ልናሳውቅ እንችላለን።
choice-sent-by-nobody = አይ፣ በራሴ ነው የመጣሁት
choice-sent-by-doctor = የቤተሰብ ሐኪም (huisarts) ወይም ክሊኒኩ
choice-sent-by-school = ትምህርት ቤት
choice-sent-by-municipality = ማዘጋጃ ቤት (gemeente)
choice-sent-by-neighbour = ጎረቤት ወይም የማውቀው ሰው
choice-sent-by-other = ሌላ ሰው

question-at-table = ከእርስዎ ጋር ማን መጣ?
    .hint = ከፈለጉ፣ ለብቻዎ ከእኛ ጋር መነጋገርም ይችላሉ።
choice-at-table-nobody = ማንም አልመጣም፤ ለብቻዬ ነኝ
choice-at-table-family = ቤተሰብ
choice-at-table-friend = ጓደኛ
choice-at-table-interpreter = አስተርጓሚ
choice-at-table-professional = የእገዛ ባለሙያ (hulpverlener)
choice-at-table-child = ልጅ

question-at-table-child = በልጅ ፈንታ ሌላ ሰው መተርጎም ይችላል?
    .hint = ይህ ለልጅ ከባድ ነው። አዋቂ ሰው ይሻላል፤ በስልክም ይሆናል።

## Waarvoor u komt

question-story = እስቲ ይንገሩን፣ ወደዚህ ምን አመጣዎት?
    .hint = በራስዎ አነጋገር። አጭር ቢሆንም ጥሩ ነው።

question-topics = ጉዳዩ ስለ ምንድን ነው?
    .hint = ከአንድ በላይ መምረጥ ይችላሉ። ሥዕሉን በጣት ማሳየትም ይችላሉ።
choice-topics-money = ገንዘብ እና ዕዳ
choice-topics-letters = ደብዳቤዎች እና ቅጾች
choice-topics-rights = የመንግሥት የገንዘብ ድጋፍ (uitkering) እና ሕግ
choice-topics-housing = መኖሪያ ቤት
choice-topics-food = ምግብ፣ ልብስ እና ዕቃ
choice-topics-health = ጤና
choice-topics-home = የቤት ውስጥ እገዛ
choice-topics-mobility = ወደሚፈልጉበት መሄድ
choice-topics-mind = ሐሳብ፣ ጭንቀት እና ሐዘን
choice-topics-contact = ከሰዎች ጋር መገናኘት
choice-topics-meaning = የሕይወት ትርጉም እና ለሌላ ሰው አንድ ነገር ማድረግ
choice-topics-language = ሆላንድኛ (Nederlands) መማር
choice-topics-digital = ስልክ እና ኮምፒውተር
choice-topics-work = ሥራ እና የበጎ ፈቃድ ሥራ
choice-topics-children = ልጆች እና ልጅ ማሳደግ
choice-topics-caring = ሰው መንከባከብ
choice-topics-safety = ደህንነት
choice-topics-residence = ለአገሩ አዲስ መሆን ወይም ስለ መቆየት (verblijf) ጥያቄ

## Wat niet kan wachten

question-safe-now = እዚህም ሆነ ቤት ውስጥ፣ አሁን ደህንነትዎ የተጠበቀ ነው?
    .hint = አሁን ምንም ማስረዳት አያስፈልግም። ይህን በኋላም መናገር ይችላሉ።

question-unsafe-where = ስጋት ያለበትን ቦታ መናገር ይፈልጋሉ?
    .hint = በጣት ማሳየት፣ ወይም ይህን ማለፍም ይችላሉ።
choice-unsafe-where-home = እኔ ቤት
choice-unsafe-where-here = እዚህ፣ አሁን
choice-unsafe-where-street = ውጭ ወይም በሰፈሩ
choice-unsafe-where-child = ለአንድ ልጅ
choice-unsafe-where-elder = ለማውቃቸው አዛውንት

question-urgent = ዛሬ ወይም ነገ መደረግ ያለበት ነገር አለ?
    .hint = ካለ፣ በእርሱ እንጀምራለን።
choice-urgent-none = አይ፣ አስቸኳይ ነገር የለም
choice-urgent-eviction = ቤቴን መልቀቅ አለብኝ
choice-urgent-cut-off = ጋዝ፣ መብራት ወይም ውሃ ተቋርጧል
choice-urgent-food = የሚበላ ነገር የለም
choice-urgent-bed = ዛሬ ማታ የምተኛበት ቦታ የለኝም
choice-urgent-medicine = መድኃኒቴ አልቋል
choice-urgent-confused = በድንገት በጣም ግራ የተጋባ ሰው አለ

question-eviction-date = ቤትዎን መልቀቅ ያለብዎት በየትኛው ቀን ነው?
    .hint = ደብዳቤውን አብረን እንመልከት። ደብዳቤ ወይም ቀን የለም? ይህን ይለፉት።

question-cut-off = ጋዝ፣ መብራት እና ውሃ አሁንም ይሠራሉ?
choice-cut-off-on = አዎ፣ ሁሉም ይሠራል
choice-cut-off-warned = አዎ፣ ግን ማስጠንቀቂያ መጥቷል
choice-cut-off-off = አይ፣ የተቋረጠ ነገር አለ

question-eaten = ዛሬ በቂ ምግብ አለዎት?
    .hint = ከእርስዎ ጋር ለሚኖሩት ሰዎችም።

question-sleep-tonight = ዛሬ ማታ የሚተኙበት ቦታ አለዎት?
    .hint = ሰው ቤት ሶፋ ላይ መተኛትም ይቆጠራል።

question-medicine = ለዛሬ የሚያስፈልግዎት መድኃኒት አለዎት?
    .hint = የትኛው እንደሆነ መናገር አያስፈልግም። ምንም አይወስዱም? አዎ የሚለውን ይምረጡ።

## Geld en schulden

question-money-what = ከገንዘብ ጋር የተያያዘ ምን ጉዳይ አለ?
    .hint = ከአንድ በላይ መምረጥ ይችላሉ። ይህ ብዙ ሰዎችን ያጋጥማል።
choice-money-what-debts = ዕዳ አለብኝ
choice-money-what-budget = ገንዘቤ አይበቃኝም
choice-money-what-bills = የመጣልኝን ሂሳብ መክፈል አልቻልኩም
choice-money-what-bailiff = የሕግ ዕዳ አስከፋይ (deurwaarder) ይጽፋል ወይም ይመጣል
choice-money-what-emergency = ለአስፈላጊ ነገር አሁን ገንዘብ የለኝም

question-money-behind = ከእነዚህ ውስጥ ክፍያው የዘገየ አለ?
choice-money-behind-none = አይ
choice-money-behind-rent = የቤት ኪራይ
choice-money-behind-energy = ጋዝ፣ መብራት ወይም ውሃ
choice-money-behind-insurance = የጤና ኢንሹራንስ (zorgverzekering)
choice-money-behind-other = ሌላ ነገር

## Brieven en formulieren

question-letters-what = ስለ ደብዳቤው ወይም ስለ ቅጹ ምን እገዛ ይፈልጋሉ?
    .hint = ደብዳቤው ከእርስዎ ጋር ነው? ጠረጴዛው ላይ ማስቀመጥ ይችላሉ።
choice-letters-what-understand = የተጻፈውን መረዳት
choice-letters-what-forms = ቅጽ መሙላት
choice-letters-what-reply = መልስ መስጠት
choice-letters-what-tax = ግብር (belasting) ማሳወቅ
choice-letters-what-order = ወረቀቶቼን በሥርዓት ማስቀመጥ

question-letters-date = አንድ ነገር ማዘጋጀት ያለብዎት እስከ የትኛው ቀን ነው?
    .hint = ቀኑን በደብዳቤው ውስጥ አብረን እንፈልጋለን። ቀን የለም? ይህን ይለፉት።

## Uitkering en recht

question-rights-what = ጥያቄዎ ስለ ምንድን ነው?
choice-rights-what-benefit = የመንግሥት የገንዘብ ድጋፍ (uitkering)
choice-rights-what-allowance = ተጨማሪ ድጎማ (toeslagen)
choice-rights-what-minima = ገቢ አነስተኛ ሲሆን የሚሰጥ እገዛ
choice-rights-what-objection = በአንድ ውሳኔ (besluit) አልስማማም
choice-rights-what-legal-advice = ሕግ የሚያውቅ ሰው እፈልጋለሁ

question-rights-meeting = በቅርቡ የውይይት ቀጠሮ ካለዎት፣ አብሮዎት የሚሄድ ሰው ይፈልጋሉ?
    .hint = ለምሳሌ ከማዘጋጃ ቤት (gemeente) ጋር፣ ስለ እገዛ ወይም ስለ ገንዘብ ድጋፍ (uitkering)።

## Wonen

question-housing-what = ስለ መኖሪያ ቤት ምን ጉዳይ አለ?
choice-housing-what-rent = የቤት ኪራይ መክፈል ከብዶኛል
choice-housing-what-eviction = ምናልባት ቤቴን መልቀቅ ይኖርብኛል
choice-housing-what-search = ቤት ወይም ክፍል እየፈለግሁ ነው
choice-housing-what-repair = የተበላሸ ወይም እርጥበት ያለው ነገር አለ
choice-housing-what-neighbours = ከጎረቤት ጋር ጠብ ወይም ችግር አለ

question-rent-behind = የቤት ኪራይ ክፍያዎ ዘግይቷል?
    .hint = ከዘገየ፣ ለክፍያውም እገዛ እንፈልጋለን።

## Eten, kleding en spullen

question-food-what = ምን ያስፈልግዎታል?
choice-food-what-parcel = አስቤዛ ወይም የምግብ ጥቅል (voedselpakket)
choice-food-what-meal = ትኩስ ምግብ
choice-food-what-clothes = ልብስ
choice-food-what-furniture = የቤት ዕቃ
choice-food-what-child-goods = ለልጅ የሚሆን ዕቃ

question-food-together = ከሌሎች ጋር አብሮ መብላት ደስ ይልዎታል?

## Gezondheid

question-health-what = በምን እገዛ ይፈልጋሉ?
    .hint = ምን እንዳመመዎት መናገር አያስፈልግም።
choice-health-what-gp = የቤተሰብ ሐኪም (huisarts) ማግኘት ወይም ማነጋገር
choice-health-what-insurance = ስለ ጤና ኢንሹራንስ (zorgverzekering) ጥያቄ
choice-health-what-nursing = ለመታጠብ፣ ለቁስል ወይም ለመድኃኒት እገዛ
choice-health-what-exercise = ሰውነትን ይበልጥ ማንቀሳቀስ
choice-health-what-memory = ብዙ ነገር እረሳለሁ

question-health-doctor = የቤተሰብ ሐኪም (huisarts) አለዎት?

## Hulp in huis

question-home-what = ቤት ውስጥ ምን እገዛ ይፈልጋሉ?
choice-home-what-cleaning = ጽዳት
choice-home-what-shopping = አስቤዛ መግዛት
choice-home-what-odd-jobs = ትንንሽ የቤት ጥገና እና የግቢ ሥራ
choice-home-what-meals = ቤት ውስጥ ማብሰል ወይም ወደ ቤት የሚመጣ ምግብ
choice-home-what-adaptation = ቤቴን ይበልጥ ምቹና አደጋ የሌለበት ማድረግ

question-home-stairs = ደረጃ፣ የመታጠቢያ ገንዳ ወይም የበር ደፍ ያስቸግርዎታል?
    .hint = ወይም እወድቃለሁ ብለው ይፈራሉ?

## Ergens komen

question-mobility-what = ወደሚፈልጉበት ለመሄድ ምን ያቀልልዎታል?
choice-mobility-what-transport = መጓጓዣ
choice-mobility-what-accompany = ከእኔ ጋር የሚሄድ ሰው
choice-mobility-what-aids = አጋዥ መሣሪያ፣ ለምሳሌ ባለ ጎማ መራመጃ (rollator)
choice-mobility-what-indoors = ቤት ውስጥ ለመንቀሳቀስ እገዛ

question-mobility-out = የፈለጉትን ያህል ከቤት ይወጣሉ?

## Zorgen, stress en verdriet

question-mind-what = የከበደዎት ነገር ምንድን ነው?
    .hint = ለእርስዎ የሚቀርበውን ይምረጡ። ምንም ማስረዳት አያስፈልግም።
choice-mind-what-stress = ጭንቀት፣ በሐሳብ መብሰልሰል ወይም እንቅልፍ ማጣት
choice-mind-what-low = ከፍቶኛል ወይም ባዶነት ይሰማኛል
choice-mind-what-grief = ያጣሁት ሰው ይናፍቀኛል
choice-mind-what-addiction = መጠጥ፣ ዕፅ፣ ቁማር ወይም የቪዲዮ ጨዋታ
choice-mind-what-recovery = እንደገና በእግሬ መቆም እፈልጋለሁ
choice-mind-what-relative = ስለ አንድ ሰው እጨነቃለሁ

question-mind-dark = አንዳንድ ጊዜ በሕይወት ስላለመኖር ያስባሉ?
    .hint = ኑሮ የከበደውን ሰው ሁሉ ይህን እንጠይቃለን። በግልጽ ሊነግሩን ይችላሉ።

question-mind-doctor = ይህን ለቤተሰብ ሐኪም (huisarts) ነግረዋል?

## Mensen ontmoeten

question-contact-what = ምን ቢሆን ደስ ይልዎታል?
choice-contact-what-coffee = የሆነ ቦታ ቡና መጠጣት
choice-contact-what-buddy = አብሮኝ አንድ ነገር የሚያደርግ በጎ ፈቃደኛ (maatje)
choice-contact-what-group = ቡድን ወይም የጋራ ዝግጅት
choice-contact-what-phone = አንዳንድ ጊዜ የሚደውልልኝ ሰው
choice-contact-what-visits = ቤቴ መጥቶ የሚጠይቀኝ ሰው

question-contact-first-time = በመጀመሪያው ቀን አብሮዎት የሚሄድ ሰው ይፈልጋሉ?

## Zin en iets voor een ander doen

question-meaning-what = የትኛው ይስብዎታል?
choice-meaning-what-talk = ስለ ሕይወት ጥሩ ውይይት
choice-meaning-what-faith = ለጸሎት ወይም ለጸጥታ የሚሆን ቦታ
choice-meaning-what-culture = ሙዚቃ፣ ሥነ ጥበብ ወይም ባህል
choice-meaning-what-nature = አትክልት፣ እንስሳት ወይም ተፈጥሮ
choice-meaning-what-helping = ለሌላ ሰው አንድ ነገር ማድረግ
choice-meaning-what-skills = የምችለውን ማሳየት

question-meaning-grow = ምናልባት ወደፊት ይህን ሥራዎ ማድረግ ይፈልጋሉ?
    .hint = ግድ አይደለም። ለደስታ ብቻ ቢሆንም ጥሩ ነው።

## Nederlands leren

question-language-what = ምን ይፈልጋሉ?
choice-language-what-dutch = ሆላንድኛ (Nederlands) ከመጀመሪያው መማር
choice-language-what-practice = ሆላንድኛ መናገር እና መለማመድ
choice-language-what-reading = በተሻለ ማንበብ እና መጻፍ
choice-language-what-course = ኮርስ ወይም የትምህርት ቡድን

question-language-for = ቋንቋውን የሚፈልጉት ለምንድን ነው?
choice-language-for-daily = በየቀኑ፣ በሰፈር
choice-language-for-letters = ለደብዳቤ እና ለቀጠሮ
choice-language-for-work = ለሥራ
choice-language-for-children = ለልጆች ትምህርት ቤት

## Telefoon en computer

question-digital-what = በምን እገዛ ይፈልጋሉ?
choice-digital-what-device = ኮምፒውተር ወይም ስልክ ማግኘት
choice-digital-what-digid = DigiD እና የመንግሥት ድረ ገጾች
choice-digital-what-course = ኮምፒውተር መጠቀም መማር
choice-digital-what-phone = የስልኬን አጠቃቀም መረዳት

question-digital-have = በደንብ የሚሠራ ስልክ ወይም ኮምፒውተር አለዎት?

## Werk en vrijwilligerswerk

question-work-what = ምን ይፈልጋሉ?
choice-work-what-job = ክፍያ ያለው ሥራ
choice-work-what-volunteering = የበጎ ፈቃድ ሥራ
choice-work-what-learning-place = እየሠሩ የሚማሩበት ቦታ
choice-work-what-skills = የምችለውን ማወቅ
choice-work-what-business = የራሴን ሥራ መጀመር

question-work-benefit = ሥራ የገንዘብ ድጋፍዎን (uitkering) እንዴት እንደሚለውጥ መጀመሪያ ማወቅ ይፈልጋሉ?
    .hint = ከመጀመርዎ በፊት መጠየቅ ይጠቅማል።

## Kinderen en opvoeden

question-children-what = ጉዳዩ ስለ ምንድን ነው?
choice-children-what-upbringing = ልጅ ማሳደግ
choice-children-what-homework = ትምህርት ቤት እና የቤት ሥራ
choice-children-what-play = ጨዋታ፣ ስፖርት እና ሽርሽር
choice-children-what-baby = እርግዝና ወይም ጨቅላ ሕፃን
choice-children-what-teen = በጉርምስና ዕድሜ ያለ ልጅ ወይም ወጣት

question-children-age = የልጁ ወይም የልጅቷ ዕድሜ ስንት ነው?
    .hint = ብዙ ልጆች አሉ? አሁን ጉዳዩ የሚመለከተውን ልጅ ይምረጡ።

## Zorgen voor iemand

question-caring-what = ምን ይረዳዎታል?
    .hint = እርስዎ ሌላ ሰው ይንከባከባሉ። እኛ ለእርስዎም እናስባለን።
choice-caring-what-support = አብሮኝ የሚያስብ ሰው
choice-caring-what-respite = አልፎ አልፎ ከእንክብካቤው ዕረፍት
choice-caring-what-overview = ሁሉንም ጉዳይ ለማስተካከል እገዛ
choice-caring-what-dementia = ብዙ የሚረሳ ሰው መንከባከብ
choice-caring-what-young = ወጣት ነኝ፤ ቤት ውስጥ ብዙ እረዳለሁ

question-caring-hours = ይህ በሳምንት በግምት ስንት ሰዓት ይወስድብዎታል?
    .hint = ጉዳይ ማስተካከልና ነቅቶ መጠበቅም ይቆጠራል። ግምት ይበቃል።

question-caring-rest = ለራስዎ በቂ ጊዜና ዕረፍት ይተርፍዎታል?

## Veilig zijn

question-safety-what = የሚያሳስብዎት ምንድን ነው?
    .hint = ምን እንደሚነግሩን የሚወስኑት እርስዎ ነዎት።
choice-safety-what-home = ቤት ውስጥ ጠብ፣ ማስፈራራት ወይም መምታት
choice-safety-what-child = ሁኔታው ጥሩ ያልሆነ ልጅ
choice-safety-what-elder = መጥፎ አያያዝ የሚደርስባቸው አዛውንት
choice-safety-what-street = መንገዱ ወይም ሰፈሩ

question-safety-place = ዛሬ ያለ ስጋት ወደሚሆኑበት ቦታ መሄድ ይችላሉ?

## Nieuw hier of vragen over verblijf

question-residence-what = በምን እገዛ ይፈልጋሉ?
    .hint = ምንም ወረቀት ማሳየት አያስፈልግም። እኛ ይህን በፍጹም አንጠይቅም።
choice-residence-what-status = እዚህ አገር ለመቆየት ስለሚሰጥ ፈቃድ (verblijf) ጥያቄ
choice-residence-what-newcomer = ለአገሩ አዲስ ነኝ፤ ነገሮችን ማወቅ እፈልጋለሁ
choice-residence-what-no-papers-asked = ወረቀት የማይጠየቅበት እገዛ
choice-residence-what-family = ቤተሰቤን ወደዚህ ማምጣት

question-residence-guide = ሰፈሩን የሚያሳይዎት ሰው ይፈልጋሉ?

## Wat bij u past

question-neighbourhood = የሚኖሩት በየትኛው ሰፈር ነው?
    .hint = የሰፈሩ ወይም የአደባባይ ስም ይበቃል። አድራሻዎ አያስፈልግም።

question-postcode = የፖስታ ኮድዎ (postcode) ቁጥሮች ምንድን ናቸው?
    .hint = ቁጥሮቹ ብቻ፤ ፊደሎቹ አያስፈልጉም። በዚህ በቅርብ ያለውን እንፈልጋለን።

question-age-band = ዕድሜዎ በግምት ስንት ነው?
    .hint = አንዳንድ ቦታዎች ለወጣቶች፣ አንዳንዶቹ ደግሞ ለአዛውንቶች ናቸው።
choice-age-band-under-18 = ከ18 ዓመት በታች
choice-age-band-18-26 = ከ18 እስከ 26 ዓመት
choice-age-band-27-66 = ከ27 እስከ 66 ዓመት
choice-age-band-67-plus = 67 ዓመት ወይም ከዚያ በላይ

question-languages = በየትኞቹ ቋንቋዎች መናገር ይወዳሉ?
    .hint = ከአንድ በላይ መምረጥ ይችላሉ።
choice-languages-nl = ሆላንድኛ (Nederlands)
choice-languages-en = እንግሊዝኛ
choice-languages-tr = ቱርክኛ
choice-languages-ar = ዓረብኛ
choice-languages-rif = አማዚግኛ (ታሪፊት)
choice-languages-fa = ፋርሲ ወይም ዳሪ
choice-languages-ti = ትግርኛ
choice-languages-so = ሶማልኛ
choice-languages-pl = ፖላንድኛ
choice-languages-uk = ዩክሬንኛ
choice-languages-es = ስፓኒሽ
choice-languages-fr = ፈረንሳይኛ
choice-languages-zh = ቻይንኛ
choice-languages-pap = ፓፒያሜንቶ
choice-languages-hi = ሂንዲ
choice-languages-ur = ኡርዱ
choice-languages-ro = ሮማኒያንኛ
choice-languages-bg = ቡልጋሪያኛ
choice-languages-pt = ፖርቹጋልኛ
choice-languages-ru = ሩሲያኛ
choice-languages-am = አማርኛ
choice-languages-ku = ኩርድኛ
choice-languages-other = ሌላ ቋንቋ

question-walk = ሳይከብድዎት በእግር ምን ያህል መሄድ ይችላሉ?
    .hint = በከዘራ ወይም በባለ ጎማ መራመጃ (rollator) ቢሆንም ይቻላል።
choice-walk-five-minutes = ትንሽ መንገድ፣ አምስት ደቂቃ
choice-walk-ten-minutes = አሥር ደቂቃ
choice-walk-twenty-minutes = ሃያ ደቂቃ
choice-walk-far = ሩቅ፤ አይከብደኝም
choice-walk-wheels = በብስክሌት፣ scootmobiel፣ አውቶቡስ ወይም መኪና
choice-walk-at-home = ከቤት እምብዛም አልወጣም

question-wishes = እገዛ ሲያገኙ ለእርስዎ ምን አስፈላጊ ነው?
    .hint = ከአንድ በላይ መምረጥ ይችላሉ። ምንም አለመምረጥም ይቻላል።
choice-wishes-woman = ሴት
choice-wishes-man = ወንድ
choice-wishes-own-language = ቋንቋዬን የሚናገር ሰው
choice-wishes-at-home = እኔ ቤት
choice-wishes-alone = ከአንድ ሰው ጋር
choice-wishes-group = በቡድን

question-group-for = ምን ዓይነት ቦታ መሄድ ይወዳሉ?
    .hint = ደስ የሚልዎትን ብቻ ይምረጡ። ማለፍም ይቻላል።
choice-group-for-women = ለሴቶች
choice-group-for-men = ለወንዶች
choice-group-for-young = ለወጣቶች
choice-group-for-older = ለአዛውንቶች
choice-group-for-parents = ለወላጆች
choice-group-for-newcomers = ወደ ኔዘርላንድ በቅርብ ለመጡ ሰዎች
choice-group-for-students = ለከፍተኛ ትምህርት ተማሪዎች
choice-group-for-disability = አካል ጉዳት ላለባቸው ሰዎች
choice-group-for-lgbt = ለLGBTI+ ሰዎች

question-when = መቼ ይመችዎታል?
choice-when-morning = ጠዋት
choice-when-afternoon = ከሰዓት በኋላ
choice-when-evening = ማታ
choice-when-weekend = ቅዳሜና እሑድ

## Wie u al helpt

question-helpers = የሚረዳዎት፣ ወይም ከዚህ በፊት የረዳዎት (ሌላ) ሰው አለ?
    .hint = የሚያውቁት ሰው ብዙ ጊዜ ይሻላል። ከአንድ በላይ መጥቀስ ይችላሉ።

question-helper-who = እርሳቸው ማን ናቸው?
choice-helper-who-family = ቤተሰብ
choice-helper-who-friend = ጓደኛ
choice-helper-who-neighbour = ጎረቤት
choice-helper-who-volunteer = በጎ ፈቃደኛ
choice-helper-who-professional = የእገዛ ባለሙያ (hulpverlener)
choice-helper-who-other = ሌላ ሰው

question-helper-what = እኚህ ሰው የሚረዱዎት በምንድን ነው?
    .hint = ቦታውንም መጥቀስ ይችላሉ፤ ለምሳሌ የሰፈር ማዕከል (buurthuis)።

question-helper-earlier-good = በዚህ እገዛ ደስ ብሎዎት ነበር?

question-not-involve = ይህን ማወቅ የሌለበት ማን ነው?
    .hint = ያንን ሰው ወይም ቦታ በጉዳዩ አናስገባም። ማንም የለም? ይህን ይለፉት።

## Wat u graag doet

question-likes = ምን መሥራት ይወዳሉ? ምንስ በደንብ ይችላሉ?
    .hint = ይህን በደስታ የሚቀበሉ ቦታዎች አሉ።
choice-likes-cooking = ምግብ ማብሰል ወይም መጋገር
choice-likes-handcraft = ስፌት፣ ሹራብ መሥራት ወይም የእጅ ሥራ
choice-likes-language = ቋንቋዬን መናገር ወይም መተርጎም
choice-likes-gardening = አትክልት መትከልና መንከባከብ
choice-likes-company = አብሮ ሆኖ ሰው ማጫወት
choice-likes-odd-jobs = ትንንሽ የቤት ጥገና
choice-likes-music = ሙዚቃ ወይም መዝፈን
choice-likes-childcare = ልጆች መጠበቅ
choice-likes-computer = በስልክ ወይም በኮምፒውተር ሰው መርዳት

question-can-offer = በዚህ ለሌላ ሰው ምን ማድረግ ይፈልጋሉ?
    .hint = ትንሽ ነገርም ጥሩ ነው። ምንም ባይኖርም ጥሩ ነው።

## Wie wat mag weten

question-share = ለእርስዎ እገዛ ለመፈለግ ከማን ጋር እንድንነጋገር ይፈቅዳሉ?
    .hint = ስለ እያንዳንዱ ቦታ ሁልጊዜ እንደገና ለብቻው እንጠይቅዎታለን።
choice-share-none = ከማንም ጋር አትነጋገሩ
choice-share-informal = በሰፈሩ ካሉ በጎ ፈቃደኞች ጋር
choice-share-formal = ከእገዛ ባለሙያዎች (hulpverleners) ጋር
choice-share-doctor = ከቤተሰብ ሐኪሜ (huisarts) ጋር

## Later contact

question-contact-ok = እንዴት እንደሆኑ በኋላ ልንጠይቅዎት እንችላለን?
    .hint = አይ ካሉ አናስቸግርዎትም። በማንኛውም ጊዜ ያለ ቀጠሮ ተመልሰው መምጣት ይችላሉ።
choice-contact-ok-yes = አዎ፣ ይቻላል
choice-contact-ok-no = አይ፣ ባትጠይቁኝ እመርጣለሁ

question-contact-how = በምን መንገድ ይፈልጋሉ?
choice-contact-how-phone = ስልክ በመደወል
choice-contact-how-message = መልእክት በመላክ
choice-contact-how-visit = ቤት ድረስ በመምጣት
choice-contact-how-desk = እኔ ራሴ ተመልሼ እዚህ እመጣለሁ

question-contact-number = በየትኛው ስልክ ቁጥር ወይም አድራሻ?

question-contact-safe-time = በእርጋታ መነጋገር የሚችሉት መቼ ነው?
    .hint = ከፈለጉ፣ ማንም የማይሰማበትን ጊዜ ይምረጡ።

question-safety-on-paper = ይህን በወረቀት ይዘው መሄድ ይፈልጋሉ?
    .hint = ማየት የሌለበት ሰው ወረቀቱን የማያገኘው ከሆነ ብቻ። አይ ማለትም ጥሩ ነው።

## Onderwerpen

domain-money = ገንዘብ እና ዕዳ
domain-letters = ደብዳቤዎች እና ቅጾች
domain-rights = የመንግሥት የገንዘብ ድጋፍ (uitkering) እና ሕግ
domain-housing = መኖሪያ ቤት
domain-food = ምግብ፣ ልብስ እና ዕቃ
domain-health = ጤና
domain-home = የቤት ውስጥ እገዛ
domain-mobility = ወደሚፈልጉበት መሄድ
domain-mind = ሐሳብ፣ ጭንቀት እና ሐዘን
domain-contact = ከሰዎች ጋር መገናኘት
domain-meaning = የሕይወት ትርጉም እና ለሌላ ሰው አንድ ነገር ማድረግ
domain-language = ሆላንድኛ (Nederlands) መማር
domain-digital = ስልክ እና ኮምፒውተር
domain-work = ሥራ እና የበጎ ፈቃድ ሥራ
domain-children = ልጆች እና ልጅ ማሳደግ
domain-caring = ሰው መንከባከብ
domain-safety = ደህንነት
domain-residence = ለአገሩ አዲስ መሆን ወይም ስለ መቆየት (verblijf) ጥያቄ

## Waar hulp bij kan

need-money-debts = ስለ ዕዳ እገዛ
need-money-budget = ገንዘብዎን ማብቃቃት
need-money-bills = ሂሳብ መክፈል
need-money-bailiff = ስለ ዕዳ አስከፋይ (deurwaarder) እገዛ
need-money-emergency = በጣም ለሚያስፈልግ ነገር ገንዘብ

need-letters-understand = ደብዳቤ መረዳት
need-letters-forms = ቅጽ መሙላት
need-letters-reply = ለደብዳቤ መልስ መስጠት
need-letters-tax = ስለ ግብር (belasting) እገዛ
need-letters-order = ወረቀቶችን በሥርዓት ማስቀመጥ

need-rights-benefit = ስለ መንግሥት የገንዘብ ድጋፍ (uitkering) ጥያቄ
need-rights-allowance = ስለ ተጨማሪ ድጎማ (toeslagen) ጥያቄ
need-rights-minima = ገቢ አነስተኛ ሲሆን የሚሰጥ እገዛ
need-rights-objection = በውሳኔ (besluit) አለመስማማት
need-rights-legal-advice = ስለ መብትዎ ምክር

need-housing-rent = የቤት ኪራይ መክፈል
need-housing-eviction = በቤትዎ መቆየት መቻል
need-housing-search = የሚኖሩበት ቦታ
need-housing-repair = ጥገና እና የቤት እርጥበት
need-housing-neighbours = ከጎረቤት ጋር የተፈጠረ ችግር

need-food-parcel = አስቤዛ ወይም የምግብ ጥቅል (voedselpakket)
need-food-meal = ትኩስ ምግብ
need-food-clothes = ልብስ
need-food-furniture = የቤት ዕቃ
need-food-child-goods = ለልጆች የሚሆን ዕቃ

need-health-gp = የቤተሰብ ሐኪም (huisarts) ማነጋገር
need-health-insurance = ስለ ጤና ኢንሹራንስ (zorgverzekering) ጥያቄ
need-health-nursing = የቤት ውስጥ እንክብካቤ (verzorging thuis)
need-health-exercise = ሰውነትን ይበልጥ ማንቀሳቀስ
need-health-memory = ስለ መርሳት ጥያቄ

need-home-cleaning = የቤት ጽዳት
need-home-shopping = አስቤዛ መግዛት
need-home-odd-jobs = ትንንሽ የቤት ጥገና እና የግቢ ሥራ
need-home-meals = ቤት ውስጥ ማብሰል ወይም ወደ ቤት የሚመጣ ምግብ
need-home-adaptation = ይበልጥ ምቹና አደጋ የሌለበት ቤት

need-mobility-transport = መጓጓዣ
need-mobility-accompany = ከእርስዎ ጋር የሚሄድ ሰው
need-mobility-aids = አጋዥ መሣሪያ፣ ለምሳሌ ባለ ጎማ መራመጃ (rollator)
need-mobility-indoors = ቤት ውስጥ መንቀሳቀስ

need-mind-stress = ጭንቀት እና በሐሳብ መብሰልሰል
need-mind-low = ሲከፋዎት ድጋፍ
need-mind-grief = ሐዘን እና ናፍቆት
need-mind-addiction = መጠጥ፣ ዕፅ ወይም ቁማር መቀነስ
need-mind-recovery = እንደገና በእግር መቆም
need-mind-relative = ስለተቸገረ ሰው ሲጨነቁ ድጋፍ

need-contact-coffee = ለቡና እና ለጨዋታ የሚሆን ቦታ
need-contact-buddy = አብሮ የሚሆን በጎ ፈቃደኛ (maatje)
need-contact-group = ቡድን ወይም የጋራ ዝግጅት
need-contact-phone = አንዳንድ ጊዜ የሚደውልልዎት ሰው
need-contact-visits = ቤትዎ መጥቶ የሚጠይቅዎት ሰው

need-meaning-talk = ስለ ሕይወት ጥሩ ውይይት
need-meaning-faith = ለጸሎት ወይም ለጸጥታ የሚሆን ቦታ
need-meaning-culture = ሙዚቃ፣ ሥነ ጥበብ እና ባህል
need-meaning-nature = አትክልት፣ እንስሳት እና ተፈጥሮ
need-meaning-helping = ለሌላ ሰው አንድ ነገር ማድረግ
need-meaning-skills = የሚችሉትን ማሳየት

need-language-dutch = ሆላንድኛ (Nederlands) መማር
need-language-practice = ሆላንድኛ መናገር እና መለማመድ
need-language-reading = በተሻለ ማንበብ እና መጻፍ
need-language-course = ኮርስ ወይም የትምህርት ቡድን

need-digital-device = ኮምፒውተር ወይም ስልክ
need-digital-digid = ስለ DigiD እና ድረ ገጾች እገዛ
need-digital-course = ኮምፒውተር መጠቀም መማር
need-digital-phone = ስልክዎን መጠቀም መማር

need-work-job = ክፍያ ያለው ሥራ ማግኘት
need-work-volunteering = የበጎ ፈቃድ ሥራ
need-work-learning-place = እየሠሩ የሚማሩበት ቦታ
need-work-skills = የሚችሉትን ማወቅ
need-work-business = የራስዎን ሥራ መጀመር

need-children-upbringing = ልጅ ለማሳደግ እገዛ
need-children-homework = ትምህርት ቤት እና የቤት ሥራ
need-children-play = ጨዋታ፣ ስፖርት እና ሽርሽር
need-children-baby = እርግዝና ወይም ጨቅላ ሕፃን
need-children-teen = ስለ ጉርምስና ዕድሜ እና ስለ ወጣቶች ጥያቄ

need-caring-support = ሰው ሲንከባከቡ ድጋፍ
need-caring-respite = አልፎ አልፎ ከእንክብካቤው ዕረፍት
need-caring-overview = ሁሉንም ጉዳይ ለማስተካከል እገዛ
need-caring-dementia = ብዙ የሚረሳ ሰው መንከባከብ
need-caring-young = ወጣት ሆነው ቤት ውስጥ ብዙ ሲረዱ ድጋፍ

need-safety-home = ቤት ውስጥ ያለ ስጋት መኖር
need-safety-child = ለልጅ ስጋት የሌለበት ቤት
need-safety-elder = የአዛውንት ደህንነት
need-safety-street = በሰፈር ያለ ስጋት መኖር

need-residence-status = እዚህ አገር ለመቆየት ስለሚሰጥ ፈቃድ (verblijf) ጥያቄ
need-residence-newcomer = ለአገሩ አዲስ ሲሆኑ ነገሮችን ማወቅ
need-residence-undocumented = ወረቀት የማይጠየቅበት እገዛ
need-residence-family = ቤተሰብ ወደዚህ ማምጣት

## Wat zij doen

role-listen = ማዳመጥ
role-visit = ቤት መጥቶ መጠየቅ
role-go-along = ከእርስዎ ጋር መሄድ
role-explain-letters = ደብዳቤ ማስረዳት
role-fill-forms = ቅጽ መሙላት
role-sort-papers = ወረቀቶችን በሥርዓት ማስቀመጥ
role-budget-coaching = ገንዘብ ለማብቃቃት መርዳት
role-debt-arrangement = የዕዳ አከፋፈል ማስተካከል
role-legal-advice = ስለ መብትዎ ምክር መስጠት
role-mediate = በጠብ ጊዜ ማሸማገል
role-practical-help = በትንሽ ሥራ ማገዝ
role-cook-together = አብሮ ማብሰል
role-eat-together = አብሮ መብላት
role-activities = የጋራ ዝግጅቶች ማድረግ
role-talk-group = በቡድን መወያየት
role-language-practice = ቋንቋ ማለማመድ
role-teach = ማስተማር
role-digital-help = በስልክ እና በኮምፒውተር መርዳት
role-job-coaching = ሥራ ለመፈለግ መርዳት
role-find-volunteer-work = የበጎ ፈቃድ ሥራ መፈለግ
role-respite = ለጥቂት ጊዜ እንክብካቤውን መረከብ
role-personal-care = ለመታጠብና ለመልበስ መርዳት
role-nursing = ለቁስልና ለመድኃኒት እንክብካቤ መስጠት
role-treatment = ማከም
role-diagnosis = ሕመሙ ምን እንደሆነ መመርመር
role-crisis-help = በአስቸኳይ ችግር ጊዜ ወዲያው መርዳት
role-safety-plan = ያለ ስጋት ለመኖር አብሮ ማቀድ
role-decide-entitlement = ድጋፍ ማግኘትዎን ወይም አለማግኘትዎን መወሰን
role-give-money = ገንዘብ መስጠት
role-give-goods = ዕቃ ወይም ምግብ መስጠት
role-transport = እርስዎን ማድረስና መመለስ
role-refer-on = ወደ ሌላ እገዛ መምራት
role-coordinate = ሁሉንም እገዛ ማቀናጀት
role-home-visit = ቤትዎ መጥቶ የሚያስፈልገውን ማየት
role-phone-contact = ለእርስዎ መደወል
role-translate = መተርጎም
role-childcare = ልጆች መጠበቅ
role-homework-help = በትምህርት ቤት የቤት ሥራ መርዳት
role-moving-help = ቤት ሲቀይሩ መርዳት

## Voor wie

audience-everyone = ሁሉም ሰው
audience-older = አዛውንቶች
audience-young = ወጣቶች
audience-women = ሴቶች
audience-men = ወንዶች
audience-parents = ወላጆች
audience-carers = ሰው የሚንከባከቡ ሰዎች
audience-newcomers = ወደ ኔዘርላንድ በቅርብ የመጡ ሰዎች
audience-low-income = አነስተኛ ገቢ ያላቸው ሰዎች
audience-jobseekers = ሥራ የሚፈልጉ ሰዎች
audience-lgbt = LGBTI+ ሰዎች
audience-disability = አካል ጉዳት ያለባቸው ሰዎች
audience-students = የከፍተኛ ትምህርት ተማሪዎች
audience-undocumented = የመኖሪያ ወረቀት የሌላቸው ሰዎች
audience-children = ልጆች

## Hoe u er komt

access-walk-in = ያለ ቀጠሮ መግባት ይችላሉ።
access-call-first = መጀመሪያ ደውለው ቀጠሮ ይያዙ።
access-referrer = ሌላ ሰው ሊያስመዘግብዎት ይገባል፤ ለምሳሌ የቤተሰብ ሐኪም (huisarts)።
access-assessment = መጀመሪያ ስለሚያስፈልግዎት ነገር ውይይት አለ።

## Soort plek

setting-local-informal = የሰፈሩ ሰዎች
setting-organised-informal = የድርጅት በጎ ፈቃደኞች
setting-formal = ይህ ሙያቸው የሆነ ሰዎች
form-individual = ከአንድ ሰው ጋር
form-collective = ከሌሎች ጋር አብሮ
reach-neighbourhood = በሰፈሩ
reach-district = በዚህ የከተማው ክፍል
reach-city = በከተማው ሁሉ
reach-national = በመላው ኔዘርላንድ

## Wat er welkom is

welcome-cooking = ምግብ ማብሰል ወይም መጋገር
welcome-handcraft = ስፌት፣ ሹራብ መሥራት ወይም የእጅ ሥራ
welcome-language = ቋንቋዎን መናገር ወይም መተርጎም
welcome-gardening = አትክልት መትከልና መንከባከብ
welcome-company = አብሮ ሆኖ ሰው ማጫወት
welcome-odd-jobs = ትንንሽ የቤት ጥገና
welcome-music = ሙዚቃ ወይም መዝፈን
welcome-childcare = ልጆች መጠበቅ
welcome-computer = በስልክ ወይም በኮምፒውተር ሰው መርዳት

## Als het niet kan wachten: uit huis moeten

card-eviction-title = ቤት ለመልቀቅ መገደድ
card-eviction-do-1 = ደብዳቤውን አብረው ያንብቡ። ቀኑንና የላከውን ይፈልጉ።
card-eviction-do-2 = ስለ ቤት ወይም ስለ ዕዳ የሚሠራ ባለሙያ (hulpverlener) አሁኑኑ ይጥሩ። ዛሬውኑ አብረው ይደውሉ።
card-eviction-do-3 = ከዚያ ለቤት አከራዩ ወይም ለዕዳ አስከፋዩ (deurwaarder) አብረው ይደውሉ። አሁንም ምን እንደሚቻል ይጠይቁ።
card-eviction-say = አሁን አብረን እንደውላለን። በዚህ ጉዳይ ብቻዎን አይደሉም።
card-eviction-have = ደብዳቤው፣ የኪራይ ውሉ እና የመጨረሻዎቹ ክፍያዎች፣ ካሉ።
card-eviction-not-alone = ብቻዎን ስለ ክፍያ አይስማሙ፤ ሁሉም ይስተካከላል ብለውም አይናገሩ። ይህን ለባለሙያ ይተዉ።

## Als het niet kan wachten: afgesloten

card-cut-off-title = ጋዝ፣ መብራት ወይም ውሃ የለም
card-cut-off-do-1 = ቤት ውስጥ ሕፃን፣ የታመመ ሰው ወይም አዛውንት እንዳለ ይጠይቁ። ኤሌክትሪክ የሚፈልግ የሕክምና መሣሪያ እንዳለም ይጠይቁ።
card-cut-off-do-2 = ኤሌክትሪክ፣ ጋዝ ወይም ውሃ ለሚያቀርበው ድርጅት አብረው ይደውሉ። የሚያግዝ ሰው እንዳለ ይንገሩ።
card-cut-off-do-3 = ስለ ዕዳ የሚሠራ ባለሙያ (hulpverlener) ዛሬ ይጥሩ።
card-cut-off-say = ይህ ከባድ ነው። ሊረዳ የሚችል ሰው ዛሬ አብረን እንፈልጋለን።
card-cut-off-have = የመጨረሻው ደብዳቤ ወይም ሂሳብ፣ ከደንበኛ ቁጥሩ ጋር።
card-cut-off-not-alone = ራስዎ ምንም ነገር መልሰው አያገናኙ፤ ክፍያ እንደሚኖርም ቃል አይግቡ።

## Als het niet kan wachten: geen eten

card-no-food-title = የሚበላ የለም
card-no-food-do-1 = እዚህ የሚቻል ከሆነ፣ መጀመሪያ የሚበላና የሚጠጣ ይስጡ።
card-no-food-do-2 = ዛሬ ምግብ ወይም አስቤዛ ወደሚሰጥ ቦታ አብረው ይደውሉ።
card-no-food-do-3 = ነገም ምግብ እንዲኖር፣ ባለሙያ (hulpverlener) ይጥሩ።
card-no-food-say = ስለነገሩን ጥሩ አደረጉ። መጀመሪያ ይብሉ፤ ከዚያ አብረን እናያለን።
card-no-food-have = ለስንት ሰው እንደሆነ፣ ትንንሽ ልጆች እንዳሉ፣ ወይም መበላት የሌለበት ነገር እንዳለ።
card-no-food-not-alone = የራስዎን ገንዘብ አይስጡ። ይህን ደጋግሞ ማድረግ የሚችል ቦታ አብረው ይፈልጉ።

## Als het niet kan wachten: geen slaapplek

card-no-bed-title = ዛሬ ማታ የመኝታ ቦታ የለም
card-no-bed-do-1 = ልጆች አብረው እንዳሉ ይጠይቁ። ያለ ስጋት የሚያድሩበት ቤተሰብ ወይም ጓደኛ እንዳለም ይጠይቁ።
card-no-bed-do-2 = አሁኑኑ ባለሙያ (hulpverlener) ይጥሩ። ለማዘጋጃ ቤቱ መጠለያ (opvang) አብረው ይደውሉ።
card-no-bed-do-3 = መልስ እስኪመጣ እርሳቸው የት እንደሚጠብቁ ይስማሙ። ማንም መንገድ ላይ እንዲጠብቅ አያድርጉ።
card-no-bed-say = እዚህ መቆየት ይችላሉ። ለዛሬ ማታ ቦታ አብረን እንፈልጋለን።
card-no-bed-have = ትናንት ማታ እርሳቸው የት እንዳደሩ፣ ማን አብሮ እንደሚመጣ፣ እና የሚያዝ መድኃኒት።
card-no-bed-not-alone = ማንንም ወደ ራስዎ ቤት አይውሰዱ፤ አልጋ እንደሚገኝም ቃል አይግቡ።

## Als het niet kan wachten: niet veilig thuis

card-unsafe-home-title = ቤት ውስጥ ስጋት አለ
card-unsafe-home-do-1 = ማንም በማይሰማበት ቦታ በእርጋታ መነጋገርዎን ይቀጥሉ። አብሮ የመጣው ሰው ለጥቂት ጊዜ እንዲወጣ በትሕትና ይጠይቁ።
card-unsafe-home-do-2 = አሁን አደጋ አለ? ወዲያው ወደ አደጋ ጊዜ ስልክ ቁጥር ይደውሉ።
card-unsafe-home-do-3 = አሁን አደጋ የለም? ምክር ለማግኘት ለባለሙያው (hulpverlener) ወይም ለVeilig Thuis (ስለ ቤት ውስጥ ደህንነት የሚያማክር) ይደውሉ። ስም ሳይሰጡ መደወል ይቻላል።
card-unsafe-home-say = አምንዎታለሁ። ምን እንደሚነግሩኝ የሚወስኑት እርስዎ ነዎት፤ በእርጋታ አብረን እናያለን።
card-unsafe-home-have = ጸጥ ያለ ክፍል፣ ስልክ፣ እና መልሶ ለመደወል ስጋት የሌለበት ጊዜ።
card-unsafe-home-not-alone = ስለዚህ ጉዳይ ከሌላው ወገን ጋር አይነጋገሩ። እገዛ ከሚፈልጉት ሰው ጋር ወደ ቤት አይሂዱ። ሳይጠይቁ ምንም ወረቀት አይስጡ።

## Als het niet kan wachten: een kind niet veilig

card-child-unsafe-title = አንድ ልጅ ስጋት ላይ ነው
card-child-unsafe-do-1 = ልጁ ወይም ልጅቷ አሁን አደጋ ላይ ናቸው? ወዲያው ወደ አደጋ ጊዜ ስልክ ቁጥር ይደውሉ።
card-child-unsafe-do-2 = ወዲያው ባለሙያ (hulpverlener) ወይም አስተባባሪውን ይጥሩ።
card-child-unsafe-do-3 = ምክር ለማግኘት ለVeilig Thuis (ስለ ቤት ውስጥ ደህንነት የሚያማክር) አብረው ይደውሉ። ስም ሳይጠሩ መደወል ይቻላል።
card-child-unsafe-say = ይህን ስለነገሩን ጥሩ አደረጉ። ምን እንደሚረዳ የሚያውቅ ሰው እንጠይቃለን።
card-child-unsafe-have = ራስዎ ያዩትን ወይም የሰሙትን በቀላል ቃላት፣ እና መቼ እንደነበር።
card-child-unsafe-not-alone = ልጁን ወይም ልጅቷን በጥያቄ አያስጨንቁ፤ ምስጢር ለመጠበቅ ቃል አይግቡ፤ ይህን ብቻዎን አይወስኑ።

## Als het niet kan wachten: niet meer willen leven

card-suicide-title = ከእንግዲህ በሕይወት መኖር አለመፈለግ
card-suicide-do-1 = አብረዋቸው ይቆዩ፤ ይረጋጉ። በግልጽ መጠየቅ ይችላሉ፦ ራስዎን ስለማጥፋት ያስባሉ?
card-suicide-do-2 = ለZelfmoordpreventie (ራስን ማጥፋትን የሚከላከል) የስልክ መስመር ወይም ለቤተሰብ ሐኪም (huisarts) አብረው ይደውሉ። አሁን አደጋ አለ? ወደ አደጋ ጊዜ ስልክ ቁጥር ይደውሉ።
card-suicide-do-3 = ብቻቸውን እንዲሄዱ አያድርጉ። አሁን ማን መምጣት እንደሚችል ይጠይቁ።
card-suicide-say = ስለነገሩኝ አመሰግናለሁ። ከእርስዎ ጋር እቆያለሁ፤ አብረን እንደውላለን።
card-suicide-have = ጸጥ ያለ ቦታ፣ ስልክ፣ እና መምጣት የሚችል ሰው ስም።
card-suicide-not-alone = ለማንም አልናገርም ብለው ቃል አይግቡ፤ ይህን ብቻዎን አይሸከሙ። ወዲያው ባልደረባዎን ይጥሩ።

## Als het niet kan wachten: ineens in de war

card-confused-title = በድንገት በጣም ግራ መጋባት
card-confused-do-1 = ለስለስ ብለው በአጭሩ ይናገሩ። ቦታ ይልቀቁላቸው፤ በሩ አጠገብ ይሁኑ።
card-confused-do-2 = አደጋ አለ? ወይስ እርሳቸው የታመሙ ይመስላሉ? ወዲያው ወደ አደጋ ጊዜ ስልክ ቁጥር ይደውሉ።
card-confused-do-3 = ካልሆነ፣ አሁን አብረው ለቤተሰብ ሐኪም (huisarts) ይደውሉ። ከሥራ ሰዓት ውጭ ለተረኛ ሐኪም (huisartsenpost) ይደውሉ።
card-confused-say = እዚህ ያለሁት ለመርዳት ነው። ቀስ ብለን እናደርገዋለን።
card-confused-have = ይህ ከመቼ ጀምሮ እንደሆነ፣ እርሳቸው ወድቀው እንደሆነ ወይም መድኃኒት ይወስዱ እንደሆነ።
card-confused-not-alone = ማንንም በኃይል አይያዙ። ከሚያስፈራራ ሰው ጋር ክፍል ውስጥ ብቻዎን አይቀመጡ።

## Als het niet kan wachten: medicijnen op

card-medicine-title = አስፈላጊ መድኃኒት አልቋል
card-medicine-do-1 = እርሳቸው ታመዋል፣ ትንፋሽ ያጥራቸዋል ወይም ራሳቸውን በደንብ አያውቁም? ወዲያው ወደ አደጋ ጊዜ ስልክ ቁጥር ይደውሉ።
card-medicine-do-2 = ለራሳቸው የቤተሰብ ሐኪም (huisarts) ወይም መድኃኒት ቤት (apotheek) አሁን አብረው ይደውሉ። ከሥራ ሰዓት ውጭ ለተረኛ ሐኪም (huisartsenpost) ይደውሉ።
card-medicine-do-3 = እርሳቸው መክፈል አይችሉም? ይህን ወዲያው ይናገሩና ምን እንደሚቻል ይጠይቁ።
card-medicine-say = ይህን ለሚያውቅ ሰው አሁን አብረን እንደውላለን።
card-medicine-have = የመድኃኒቱ ሳጥን ወይም ከመድኃኒት ቤት የተሰጠ ዝርዝር፣ እና የቤተሰብ ሐኪሙ ስም።
card-medicine-not-alone = የሌላ ሰው መድኃኒት አይስጡ። ምን ያህል መውሰድ እንደሚቻልም ምንም አይናገሩ።

## Als het niet kan wachten: nu in gevaar

card-physical-danger-title = አሁን አደጋ ላይ
card-physical-danger-do-1 = እርስዎና ሌላው ሰው አደጋ በሌለበት ቦታ ይሁኑ። የሚሻል ከሆነ ይውጡ።
card-physical-danger-do-2 = ወደ አደጋ ጊዜ ስልክ ቁጥር ይደውሉ። የት እንዳሉና ምን እየሆነ እንደሆነ ይናገሩ።
card-physical-danger-do-3 = ባልደረባ ይጥሩ፤ ለእርዳታ የሚመጡትን በር ላይ ይቀበሉ።
card-physical-danger-say = አሁን እርዳታ እጠራለሁ። አደጋ እስከሌለ ድረስ ከእርስዎ ጋር እቆያለሁ።
card-physical-danger-have = የዚህ ቦታ አድራሻ፣ እና ማን እንደተጎዳ ወይም አደጋ ላይ እንደሆነ።
card-physical-danger-not-alone = በሚጣሉ ሰዎች መካከል አይቁሙ፤ ማንንም አይከተሉ።

## Aan tafel

question-type-here = እዚህ ይጻፉ
question-phone = ይህ የስልክ ቁጥር ነው
question-done = ጨርሻለሁ፦ ይቀጥል
question-example-date = ለምሳሌ፦ 25-11 ወይም 25-11-2026
question-example-number = ቁጥር
review-title = የነገሩን
review-answer = { $answer }
review-skipped = ታልፏል
review-finish = አልቋል፦ ማን ሊረዳ ይችላል?
topics-title = ሌላስ ምን ጉዳይ አለ?
card-call = ለማን ይደውላሉ?
card-call-nobody = እዚህ የሚሠራ ባለሙያ (hulpverlener) ይጥሩ። ወይም የሰፈሩን የእገዛ ቡድን (wijkteam) ቁጥር አብረው ይፈልጉ።
card-say = ምን ይላሉ?
card-have = በእጅዎ ምን ይያዛሉ?
card-not-alone = ብቻዎን የማያደርጉት ምንድን ነው?
choice-outcome-helped = አዎ፣ ረድቷል
choice-outcome-partly = ትንሽ
choice-outcome-not = አይ
choice-outcome-not-reached = ማግኘት አልተቻለም፤ በኋላ እንደገና ይጠየቅ

## Wie kan helpen

offers-title = ማን ሊረዳዎት ይችላል?
offers-none = እስካሁን ማንንም አላገኘንም። ትንሽ ተጨማሪ ይንገሩን፣ ወይም ሌላ ጉዳይ ይጨምሩ።
offers-informal = ጎረቤቶች እና በጎ ፈቃደኞች
offers-formal = ይህ ሥራቸው የሆነ ሰዎች
offers-does = ማድረግ የሚችሉት፦ { $roles }
offers-does-not = የማያደርጉት፦ { $roles }
plan-title = የምንስማማበት
plan-who-does-what = ማን ምን ያደርጋል?
plan-follow-up = እንዴት እንደሄደ በኋላ ልንጠይቅዎት እንችላለን?
plan-day = አዎ፣ በ{ $date }
plan-never = አይ፣ ባትጠይቁኝ እመርጣለሁ

## When something was checked, when it is open

directory-checked-on = በ{ $date } ተረጋግጧል
directory-checked-ageing = በ{ $date } ተረጋግጧል፤ ከግማሽ ዓመት በላይ ሆኖታል
directory-checked-old = የቆየ፦ በ{ $date } ተረጋግጧል
directory-checked-unknown = አልተረጋገጠም
directory-open-until = አሁን ክፍት ነው፣ በኔዘርላንድ ሰዓት እስከ { $closes }
directory-opens-at = በ{ $date } ይከፈታል፣ በኔዘርላንድ ሰዓት ከ{ $opens } ጀምሮ
directory-opens-on = በ{ $date } ክፍት ነው
directory-opens-not-soon = በሚቀጥሉት ሳምንታት ክፍት አይደለም
directory-hours-recheck = ክፍት የሚሆኑት መቼ እንደሆነ ይጠይቁ
directory-hours-unknown = ሰዓቱ አይታወቅም

## Why an offer fits, what to ask first, who does what

reason-need = በዚህ ይረዳሉ፦ { $need }።
reason-also-need = በዚህም ይረዳሉ፦ { $need }።
reason-language = { $language } ይናገራሉ።
reason-near = በእግር { $minutes ->
    [one] { $minutes } ደቂቃ
   *[other] { $minutes } ደቂቃ
 } ያህል ነው።
reason-own-neighbourhood = የሚሠሩት ለሰፈርዎ ሰዎች ነው።
reason-comes-to-you = ቤትዎ ድረስ መምጣት ይችላሉ።
reason-open-now = አሁን ክፍት ናቸው።
reason-open-now-until = አሁን ክፍት ናቸው፤ በኔዘርላንድ ሰዓት እስከ { $time }።
reason-open-today = ዛሬ ክፍት ናቸው።
reason-open-today-at = ዛሬ ክፍት ናቸው፤ በኔዘርላንድ ሰዓት ከ{ $time } ጀምሮ።
reason-open-tomorrow = ነገ ክፍት ናቸው።
reason-open-tomorrow-at = ነገ ክፍት ናቸው፤ በኔዘርላንድ ሰዓት ከ{ $time } ጀምሮ።
reason-open-day = { $weekday } ክፍት ናቸው።
reason-open-day-at = { $weekday } ክፍት ናቸው፤ በኔዘርላንድ ሰዓት ከ{ $time } ጀምሮ።
reason-walk-in = ያለ ቀጠሮ መግባት ይችላሉ።
reason-call = ራስዎ መደወል ወይም መጻፍ ይችላሉ።
reason-free = በነፃ ነው።
reason-room = አሁን ቦታ አለ።
reason-checked = ይህን በ{ $date } አረጋግጠናል።
reason-earlier-helper = ከዚህ በፊት ረድተውዎታል።
reason-wish = ከሚፈልጉት ጋር ይስማማል፦ { $wish }።
reason-when = በሚመችዎት ጊዜ አሉ፦ { $part }።
reason-likes = የሚወዱትን እዚያ በደስታ ይቀበላሉ፦ { $welcome }።
caution-closed = ለጊዜው ዝግ ናቸው። እንደገና መቼ እንደሚከፍቱ ይጠይቁ።
caution-by-introduction = ከዚህ የእገዛ ቦታ አንድ ሰው ያስተዋውቅዎታል።
caution-check-first = ይህ ለእርስዎም እንደሚሆን መጀመሪያ ይጠይቁ።
caution-ask-distance = የት እንደሆነና ምን ያህል እንደሚርቅ ይጠይቁ።
caution-too-far = በእግር { $minutes } ደቂቃ ያህል ነው። ሊያደርስዎት የሚችል ሰው እንዳለ ይጠይቁ።
caution-not-at-home = ወደዚህ ቦታ መሄድ ያለብዎት ራስዎ ነዎት። ሊያደርስዎት የሚችል ሰው እንዳለ ይጠይቁ።
caution-ask-accessibility = እዚያ በቀላሉ መግባት እንደሚችሉ ይጠይቁ።
caution-ask-hours = መቼ ክፍት እንደሆኑ መጀመሪያ ይጠይቁ።
caution-old-number = መጀመሪያ ይደውሉ። ይህ ቁጥር የተረጋገጠው በ{ $date } ነው፤ ብዙ ጊዜ ሆኖታል።
caution-unchecked-number = መጀመሪያ ይደውሉ። ይህ ቁጥር አሁንም ትክክል መሆኑን አናውቅም።
caution-ask-access = እንዴት እንደሚመዘገቡ መጀመሪያ ይጠይቁ።
caution-needs-referrer = ሌላ ሰው ሊያስመዘግብዎት ይገባል። በዚህ የእገዛ ቦታ ይጠይቁ።
caution-needs-assessment = መጀመሪያ ስለሚያስፈልግዎት ነገር ውይይት አለ።
caution-waiting = ስለ መጠበቅ እንዲህ ይላሉ፦ { $text }
caution-full = በቅርቡ ቦታ አልነበረም። አሁንም እንደዚያ መሆኑን ይጠይቁ።
caution-no-shared-language = አስተርጓሚ ይጠይቁ፣ ወይም የሚተረጉምልዎት ሰው ይዘው ይሂዱ።
caution-ask-language = ቋንቋዎን ይናገሩ እንደሆነ ይጠይቁ።
caution-ask-wish = ይህ ይቻል እንደሆነ ይጠይቁ፦ { $wish }።
caution-costs = ዋጋው ስንት እንደሆነ ይጠይቁ።
roles-does = { $name } የሚያደርጉት፦ { $roles }።
roles-does-not = { $name } ይህን አያደርጉም፦ { $role }።
roles-does-not-but = { $name } ይህን አያደርጉም፦ { $role }። ያንን የሚያደርጉት፦ { $instead }።
roles-agree = ይህን ማን እንደሚያደርግ ይስማሙ፦ { $role }። { $informal } ወይም { $formal }።

## Languages

language-nl = ሆላንድኛ
language-en = እንግሊዝኛ
language-tr = ቱርክኛ
language-ar = ዓረብኛ
language-rif = አማዚግኛ (ታሪፊት)
language-fa = ፋርሲ
language-ti = ትግርኛ
language-so = ሶማልኛ
language-pl = ፖላንድኛ
language-uk = ዩክሬንኛ
language-es = ስፓኒሽ
language-fr = ፈረንሳይኛ
language-zh = ቻይንኛ
language-pap = ፓፒያሜንቶ
language-hi = ሂንዲ
language-ur = ኡርዱ
language-ro = ሮማኒያንኛ
language-bg = ቡልጋሪያኛ
language-pt = ፖርቹጋልኛ
language-am = አማርኛ
language-ku = ኩርድኛ
language-ru = ሩሲያኛ
language-ckb = ኩርድኛ (ሶራኒ)
language-kmr = ኩርድኛ (ኩርማንጂ)
language-nl-simple = በጣም ቀላል ሆላንድኛ

## Days of the week

weekday-monday = ሰኞ
weekday-tuesday = ማክሰኞ
weekday-wednesday = ረቡዕ
weekday-thursday = ሐሙስ
weekday-friday = ዓርብ
weekday-saturday = ቅዳሜ
weekday-sunday = እሑድ

# Op het papier dat de bewoner meeneemt.
slip-title = እገዛ የሚያገኙበት ቦታ
slip-intro = እገዛ ጠይቀዋል። ማን እንዴት ሊረዳዎት እንደሚችል እዚህ ተጽፏል።
slip-written-on = የተጻፈው በ{ $date }
slip-label-case-code = ኮድዎ
slip-label-name = ስም
slip-label-mind = ልብ ይበሉ
slip-intro-nothing = አብረን ተነጋግረናል። በማንኛውም ጊዜ ወደ እኛ መመለስ ይችላሉ።
slip-label-where = የት
slip-label-ask-for = የሚጠይቁት ሰው
slip-label-when = መቼ (በኔዘርላንድ ሰዓት)
slip-label-phone = ስልክ
slip-label-access = እንዴት እንደሚገቡ
slip-label-bring = ይዘው ይሂዱ
slip-label-agreed = የተስማማነው
slip-label-they-do = የሚያደርጉት
slip-label-they-do-not = የማያደርጉት
slip-checked-on = በ{ $date } ተረጋግጧል
slip-call-first-since = መጀመሪያ ይደውሉ። ይህ ከተረጋገጠ ብዙ ጊዜ ሆኖታል፤ መጨረሻ የተረጋገጠው በ{ $date }
slip-call-first-unknown = መጀመሪያ ይደውሉ። ይህ ገና አልተረጋገጠም
slip-qr-call = ለመደወል በስልክዎ ስካን ያድርጉ
slip-follow-up-on = እንዴት እንደሄደ በ{ $date } እንጠይቅዎታለን።
slip-follow-up-none = እኛ አንደውልልዎትም፣ አንጽፍልዎትም፣ ቤትዎም አንመጣም። በማንኛውም ጊዜ ተመልሰው መምጣት ይችላሉ።
slip-kept-heading = የምናስቀምጠው
slip-kept-nothing = ምንም አናስቀምጥም። ይህ ወረቀት የእርስዎ ብቻ ነው።
slip-kept-without-name = መልሶችዎን ያለ ስምዎ እናስቀምጣለን፤ እስከ { $until }።
slip-kept-with-name = ስምዎንና መልሶችዎን እናስቀምጣለን፤ እስከ { $until }።
slip-nobody-may-know = ስለ እርስዎ ለማንም ምንም አንናገርም።
slip-may-withdraw = እንድንደመስሰው በማንኛውም ጊዜ ሊነግሩን ይችላሉ።
slip-no-advice = ይህ ወረቀት እገዛ የሚያገኙበትን ቦታ ይነግርዎታል። ስለ ሕግ ወይም ስለ ጤናዎ ምክር አይደለም።
slip-unchecked-note = ይህን ትርጉም ቋንቋውን የሚናገር ሰው ገና አላነበበውም።

slip-come-back-desk = አልተሳካም? ተመልሰው እዚህ ይምጡ፦ { $desk }።
slip-introduced-on = ከእኛ አንድ ሰው በ{ $date } ያስተዋውቅዎታል።
slip-introduced = ከእኛ አንድ ሰው ያስተዋውቅዎታል። ቀኑን ከእርስዎ ጋር እንወስናለን።
slip-label-ask-first = መጀመሪያ ይጠይቁ
slip-label-who-does-what = ማን ምን ያደርጋል
slip-roles = { $roles }
slip-hours-line = { $day } { $opens } – { $closes }
slip-may-share = በዚህ ጉዳይ እንድንነጋገር ፈቅደዋል፦ { $parties }።
slip-recovery-title = የመልሶ መክፈቻ ቁልፍ
slip-recovery-explained = ይህን ወረቀት ከሕንፃው ውጭ ያስቀምጡ። ይህ ቁልፍ የእገዛ ቦታውን መቆለፊያ ይከፍታል።
slip-look-up-number = ቁጥሩን በዚህ ገጽ ላይ ይፈልጉ፦
slip-ask-for-number = እስካሁን ቁጥር የለንም። አብረን እንድንፈልገው ይጠይቁን።
slip-label-checked = ተረጋግጧል
slip-checked-all = በ{ $date }

## Public holidays

holiday-new-year = የአውሮፓ አዲስ ዓመት
holiday-good-friday = የአውሮፓ ስቅለት፣ Goede Vrijdag
holiday-easter = የአውሮፓ ፋሲካ፣ eerste paasdag
holiday-easter-monday = የአውሮፓ ፋሲካ ማግስት፣ tweede paasdag
holiday-kings-day = የንጉሥ ቀን፣ Koningsdag
holiday-liberation-day = የነፃነት ቀን፣ Bevrijdingsdag
holiday-ascension = የአውሮፓ ዕርገት፣ Hemelvaartsdag
holiday-whitsun = የአውሮፓ ጰራቅሊጦስ፣ eerste pinksterdag
holiday-whit-monday = የአውሮፓ ጰራቅሊጦስ ማግስት፣ tweede pinksterdag
holiday-christmas = የአውሮፓ ገና፣ eerste kerstdag
holiday-second-christmas = የአውሮፓ ገና ማግስት፣ tweede kerstdag
directory-on-holiday = { $opening } – የበዓል ቀን ({ $holiday })፦ መጀመሪያ ይደውሉ
caution-holiday = መጀመሪያ ክፍት የሚሆኑበት ቀን የበዓል ቀን ነው ({ $holiday })። መጀመሪያ ይደውሉ።

## At the pace of a rollator or a buggy

choice-walk-pushing = በባለ ጎማ መራመጃ (rollator)፣ በዊልቸር ወይም በሕፃን ጋሪ
reason-near-pushing = በባለ ጎማ መራመጃ (rollator)፣ በዊልቸር ወይም በሕፃን ጋሪ { $minutes ->
    [one] { $minutes } ደቂቃ
   *[other] { $minutes } ደቂቃ
 } ያህል ነው።

## Regel voor regel, voor wie luistert of met de vingers leest

plain-choose-one = የመልስዎን ቁጥር ይጻፉ።
plain-choose-more = የመልሶችዎን ቁጥሮች ይጻፉ፤ በመካከላቸው ክፍተት ይተዉ።
plain-type-text = መልስዎን ይጻፉ።
plain-type-date = ቀን ይጻፉ፤ ለምሳሌ 25-11-2026።
plain-type-number = ቁጥር ይጻፉ።
plain-or-skip = ወይም ለማለፍ Enter ብቻ ይጫኑ።
plain-commands = እነዚህንም መጻፍ ይችላሉ፦ ? ለመድገም፣ < ወደ ኋላ ለመመለስ፣ ! ጊዜ ለማይሰጥ ነገር፣ q ለማቆም።
plain-not-a-choice = ይህ ቁጥር በዝርዝሩ ውስጥ የለም። እንደገና ይሞክሩ።
plain-not-a-date = የጻፉት ቀን አይደለም። እንደገና ይሞክሩ።
plain-not-a-number = ይህ ቁጥር እዚህ አይሆንም። እንደገና ይሞክሩ።
plain-noted = ተጽፏል፦ { $answer }
plain-first-question = ይህ የመጀመሪያው ጥያቄ ነው። ከዚህ በላይ ወደ ኋላ መመለስ አይቻልም።
plain-urgent = ይህ ጊዜ አይሰጥም፦ { $card }
plain-found = { $count ->
    [one] { $count } ቦታ አገኘን።
   *[other] { $count } ቦታዎች አገኘን።
 }
plain-which-on-paper = በወረቀትዎ ላይ የትኞቹ ቦታዎች ይጻፉ? ቁጥሮቹን ይጻፉ፤ በመካከላቸው ክፍተት ይተዉ።
plain-on-paper = በወረቀትዎ ላይ ይህ አለ፦
plain-your-code = ኮድዎ { $code } ነው።
plain-stopped-kept = ቆሟል። የነገሩን ተቀምጧል።
plain-stopped-nothing = ቆሟል። ምንም አልተቀመጠም።

## Als de letters ontbreken

slip-script-missing = እዚህ ላይ ይኸው ጽሑፍ በሌላ ቋንቋ መኖር ነበረበት፦ { $language }። ለዚያ የሚያስፈልጉት ፊደሎች በዚህ ኮምፒውተር ላይ የሉም።

## Toestemming: wie wat mag weten

consent-title = ማን ምን እንዲያውቅ ይፈቅዳሉ?
consent-intro = ይህን የሚወስኑት እርስዎ ራስዎ ነዎት። ለማንኛውም ነገር አይሆንም ማለት ይችላሉ። አይሆንም ቢሉም እንረዳዎታለን።
consent-party-informal = በሰፈሩ ያሉ በጎ ፈቃደኞች
consent-party-formal = የእገዛ ባለሙያዎች (hulpverleners)
consent-party-doctor = የቤተሰብ ሐኪምዎ (huisarts)
consent-ask = ምን እንድናደርግ ይፈቅዳሉ? ይህ የሚመለከተው፦ { $party }
choice-purpose-ask = ምን እገዛ እንደምፈልግ መንገር
choice-purpose-story = በሕይወቴ ምን እየገጠመኝ እንደሆነ መንገር
choice-purpose-contact = ስሜንና እንዴት ሊያገኙኝ እንደሚችሉ መንገር
choice-purpose-report = ነገሩ እንዴት እየሄደ እንደሆነ ከእነርሱ መስማት
consent-nothing = ከእነዚህ ሁሉ ምንም አልፈቅድም
consent-giver = ይህን የሚለው ማን ነው?
choice-giver-self = እኔ ራሴ
choice-giver-partner = ባሌ፣ ሚስቴ ወይም የሕይወት አጋሬ
choice-giver-child = ወንድ ወይም ሴት ልጄ
choice-giver-parent = አባቴ ወይም እናቴ
choice-giver-family = ሌላ የቤተሰቤ አባል
choice-giver-representative = ፍርድ ቤት እንዲወክለኝ የሾመው ሰው (mentor, bewindvoerder, voogd)
consent-back = ያሉትን መልሼ ልንገርዎት። ይህ የሚመለከተው፦ { $party }
consent-may = ይህን እንድናደርግ ይፈቅዳሉ፦ { $purpose }
consent-may-not = አይሆንም፣ ይህን እንድናደርግ አይፈቅዱም፦ { $purpose }
consent-right = ትክክል ነው?
choice-consent-right-yes = አዎ፣ ትክክል ነው
choice-consent-right-no = አይ፣ መስተካከል አለበት
consent-stop-any-time = ይህን በማንኛውም ጊዜ ማስቆም ይችላሉ። ይንገሩን፤ ወዲያውኑ ይቆማል።
consent-given-by = በ{ $date } የተነገረ። የነገረን ሰው፦ { $giver }
consent-stop = ይህን ማስቆም ይፈልጋሉ?
consent-stopped = ይህ ቆሟል። ይህ የሚመለከተው፦ { $party }
consent-told = ይህን በ{ $date } አስቀድመን ተናግረናል፦ { $purpose }። የተናገርነውን መልሰን መውሰድ አንችልም።
consent-told-nothing = እስካሁን ምንም አልተናገርንም።
slip-consent = ይህ የሚመለከተው፦ { $party }። ይህን እንድናደርግ ይፈቅዳሉ፦ { $purpose }

## Uw rechten: zien, verbeteren, wissen

question-keep-months = የምናስቀምጠው መልሶችዎን ብቻ ነው፤ ከመጨረሻው ግንኙነት በኋላ እስከ { $months } ወር ድረስ። የሚያዩዋቸው የዚህ የእገዛ ቦታ በጎ ፈቃደኞች ብቻ ናቸው። ለማንኛውም ነገር አይሆንም ማለት ይችላሉ።
rights-title = ስለ እርስዎ የምናስቀምጠው ሁሉ
rights-intro = ስለ እርስዎ የምናስቀምጠው ይህ ነው። ትክክል ያልሆነ ነገር አለ? ይንገሩን፤ እናስተካክለዋለን።
rights-until = ይህን እስከ { $date } እናስቀምጣለን። ከዚያ በኋላ እንደመስሰዋለን።
rights-answers = የነገሩን
rights-chosen = አብረን የመረጥነው
rights-consents = ስለ እርስዎ እንድንናገር የፈቀዱልን
rights-consents-none = ስለዚህ ጉዳይ ገና ምንም አላሉም። እኛ ምንም አንናገርም።
rights-told = የተናገርነው
rights-told-none = ለማንም ምንም አልተናገርንም።
rights-told-line = በ{ $date }። ለማን፦ { $party }። ምን፦ { $purpose }
rights-looked = ማን እንዳየ
rights-looked-line = በ{ $date }፣ የዚህ የእገዛ ቦታ በጎ ፈቃደኛ፦ { $what }
access-viewed = ማንበብ
access-continued = ውይይቱን መቀጠል
access-printed = በወረቀት ማተም
access-exported = በፋይል መስጠት
access-corrected = ማስተካከል
rights-corrected = በ{ $date } ተስተካክሏል። የቀድሞው መልስ ተደምስሷል።
rights-erase = ሁሉንም እንድንደመስስ መጠየቅ ይችላሉ። ያኔ ወዲያውኑ እንደመስሰዋለን።
receipt-title = ሁሉም ተደምስሷል
receipt-erased = ስለ እርስዎ ያስቀመጥነውን ሁሉ በ{ $date } ደምስሰናል።
receipt-copies = በዚህ ኮምፒውተር ላይ የነበሩት ቅጂዎችም ተደምስሰዋል። በአሮጌ መጠባበቂያ ቅጂ (reservekopie) ውስጥ አሁንም አለ? ቅጂውን አንድ ቀን መልሰን ካስገባነው፣ እዚያም እንደመስሰዋለን።
receipt-told = ለሌሎች አስቀድመን የተናገርነውን መልሰን መውሰድ አንችልም።
receipt-no-name = በዚህ ወረቀት ላይ ስለ እርስዎ ምንም አልተጻፈም።
receipt-number = የዚህ ማረጋገጫ ቁጥር፦ { $number }
