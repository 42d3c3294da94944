# Teksten voor het gesprek met de bewoner.
# Korte zinnen, gewone woorden, "u". Geen telefoonnummers; getallen alleen bij leeftijden.

## Onderdelen van het gesprek

section-begin = ቅድሚ ምጅማርና
section-who = መን ኣሎ
section-reason = ንምንታይ ከም ዝመጻእኩም
section-danger = ክጽበ ዘይክእል ነገር
section-topics = ሕቶኹም
section-person = ንዓኹም ዝሰማምዓኩም
section-helpers = ድሮ ዝሕግዙኹም ሰባት
section-likes = ክትገብርዎ እትፈትዉ
section-share = መን እንታይ ክፈልጥ ይኽእል
section-contact = ዳሕራይ ርክብ

## Overal

choice-unknown = ኣይፈልጥን
choice-declined = ክዛረበሉ ኣይደልን
choice-yes-no-yes = እወ
choice-yes-no-no = ኣይፋልን

## Voor we beginnen

question-keep = እትነግሩና ነገር ክንዕቅቦ ትፈቕዱልና ዶ?
    .hint = መልስታትኩም ጥራይ ኢና ንዕቅብ። ካብ ናይ መወዳእታ ርክብና ክሳብ ዓሰርተው ክልተ ወርሒ። ወለንተኛታት ናይዚ ቦታ ሓገዝ ጥራይ እዮም ዝርእይዎ። ንኹሉ ኣይፋልን ክትብሉ ትኽእሉ።
choice-keep-keep = እወ፣ መልስታተይ ዓቅቡ
choice-keep-nothing = ኣይፋልን፣ ዋላ ሓንቲ ኣይትዓቅቡ

## Wie is er

question-for-whom = ንመን ኢኹም መጺእኩም?
choice-for-whom-self = ንርእሰይ
choice-for-whom-other = ንኻልእ ሰብ
choice-for-whom-carer = ሰብ እከናኸን፣ ሓገዝ እደሊ

question-sent-by = ናብዚ ክትመጹ ከም እትኽእሉ ዝነገረኩም ሰብ ኣሎ ዶ?
    .hint = እንተ ደሊኹም፣ ከም ዝመጻእኩም ክንሕብሮም ንኽእል።
choice-sent-by-nobody = ኣይፋልን፣ ባዕለይ መጺአ
choice-sent-by-doctor = ሓኪም ስድራቤት (huisarts) ወይ ሕክምና
choice-sent-by-school = ቤት ትምህርቲ
choice-sent-by-municipality = ምምሕዳር ከተማ (gemeente)
choice-sent-by-neighbour = ጎረቤት ወይ ዝፈልጦ ሰብ
choice-sent-by-other = ካልእ ሰብ

question-at-table = መን ምሳኹም መጺኡ ኣሎ?
    .hint = እንተ መሪጽኩም፣ በይንኹም ምሳና ክትዘራረቡ ትኽእሉ።
choice-at-table-nobody = ዋላ ሓደ፣ በይነይ እየ
choice-at-table-family = ስድራቤት
choice-at-table-friend = ዓርኪ ወይ መሓዛ
choice-at-table-interpreter = ተርጓሚ (tolk)
choice-at-table-professional = ሰብ ሞያ (hulpverlener)
choice-at-table-child = ቆልዓ

question-at-table-child = ብዘይካ እቲ ቆልዓ፣ ክትርጉም ዝኽእል ካልእ ሰብ ኣሎ ዶ?
    .hint = እዚ ንቆልዓ ከቢድ እዩ። ዓቢ ሰብ ይሓይሽ፣ ብተሌፎን እውን ይከኣል።

## Waarvoor u komt

question-story = ንገሩና፣ እንታይ ጉዳይ ኣምጺኡኩም?
    .hint = ብቃላትኩም ንገሩና። ሓጺር ይኣክል።

question-topics = ብዛዕባ እንታይ እዩ?
    .hint = ካብ ሓደ ንላዕሊ ክትመርጹ ትኽእሉ። ብኢድኩም ናብ ስእሊ ከተመልክቱ እውን ትኽእሉ።
choice-topics-money = ገንዘብን ዕዳን
choice-topics-letters = ደብዳበታትን ቅጥዕታትን
choice-topics-rights = ሕግን ደገፍ ገንዘብን (uitkering)
choice-topics-housing = መንበሪ ገዛ
choice-topics-food = መግቢ፣ ክዳውንትን ኣቕሑን
choice-topics-health = ጥዕና
choice-topics-home = ሓገዝ ኣብ ገዛ
choice-topics-mobility = ናብ ቦታታት ምኻድ
choice-topics-mind = ሻቕሎት፣ ጭንቀትን ሓዘንን
choice-topics-contact = ምስ ሰባት ምርኻብ
choice-topics-meaning = ትርጉም ህይወትን ንኻልእ ሰብ ምሕጋዝን
choice-topics-language = ሆላንድኛ (Nederlands) ምምሃር
choice-topics-digital = ተሌፎንን ኮምፕዩተርን
choice-topics-work = ስራሕን ወለንታዊ ስራሕን
choice-topics-children = ቆልዑን ኣተዓባብያን
choice-topics-caring = ሰብ ምክንኻን
choice-topics-safety = ድሕንነት
choice-topics-residence = ኣብዚ ሓደስቲ ምዃን፣ ወይ ሕቶታት ብዛዕባ ኣብዚ ሃገር ምንባር (verblijf)

## Wat niet kan wachten

question-safe-now = ድሕንነትኩም ሕጂ ሕሉው ድዩ፣ ኣብዝን ኣብ ገዛኹምን?
    .hint = ሕጂ ዋላ ሓንቲ ክትገልጹ ኣየድልየኩምን። ድሒርኩም እውን ክትነግሩና ትኽእሉ።

question-unsafe-where = ድሕንነት ዘይብሉ ኣበይ ምዃኑ ክትነግሩና ትደልዩ ዶ?
    .hint = ብኢድኩም ከተመልክቱ፣ ወይ ክትሓልፍዎ ትኽእሉ።
choice-unsafe-where-home = ኣብ ገዛይ
choice-unsafe-where-here = ኣብዚ፣ ሕጂ
choice-unsafe-where-street = ኣብ ደገ ወይ ኣብ ከባቢ
choice-unsafe-where-child = ንሓደ ቆልዓ
choice-unsafe-where-elder = ብዕድመ ንዝደፍአ ዝፈልጦ ሰብ

question-urgent = ሎሚ ወይ ጽባሕ ክግበር ዘለዎ ነገር ኣሎ ዶ?
    .hint = ሽዑ ካብኡ ንጅምር።
choice-urgent-none = ኣይፋልን፣ ክጽበ ይኽእል
choice-urgent-eviction = ገዛይ ክለቅቕ ኣለኒ
choice-urgent-cut-off = ጋዝ፣ መብራህቲ ወይ ማይ ተቖሪጹ
choice-urgent-food = መግቢ የለን
choice-urgent-bed = ሎሚ ለይቲ መደቀሲ ቦታ የብለይን
choice-urgent-medicine = መድሃኒተይ ተወዲኡ
choice-urgent-confused = ሓደ ሰብ ብሃንደበት ኣዝዩ ተደናጊሩ

question-eviction-date = ገዛኹም በየናይ ዕለት ክትለቁ ኣለኩም?
    .hint = ነታ ደብዳበ ብሓባር ርኣይዋ። ደብዳበ ወይ ዕለት እንተዘየለ፣ ሕለፍዎ።

question-cut-off = ጋዝ፣ መብራህትን ማይን ገና ይሰርሑ ዶ ኣለዉ?
choice-cut-off-on = እወ፣ ኩሉ ይሰርሕ ኣሎ
choice-cut-off-warned = እወ፣ ግን መጠንቀቕታ መጺኡ ኣሎ
choice-cut-off-off = ኣይፋልን፣ ዝተቖርጸ ኣሎ

question-eaten = ንሎሚ እኹል መግቢ ኣለኩም ዶ?
    .hint = ምሳኹም ንዝነብሩ ሰባት እውን።

question-sleep-tonight = ሎሚ ለይቲ እትድቅሱሉ ቦታ ኣለኩም ዶ?
    .hint = ኣብ ገዛ ካልእ ሰብ፣ ኣብ ሶፋ ምድቃስ እውን ይቑጸር።

question-medicine = ንሎሚ ዘድልየኩም መድሃኒት ኣለኩም ዶ?
    .hint = ኣየናይ መድሃኒት ምዃኑ ክትነግሩና ኣየድልየኩምን። መድሃኒት ዘይትወስዱ እንተኾንኩም፣ እወ ምረጹ።

## Geld en schulden

question-money-what = ብዛዕባ ገንዘብ እንታይ ጉዳይ ኣሎ?
    .hint = ካብ ሓደ ንላዕሊ ክትመርጹ ትኽእሉ። ንብዙሓት ሰባት የጋጥሞም።
choice-money-what-debts = ዕዳ ኣለኒ
choice-money-what-budget = ገንዘበይ ኣይኣኽለንን
choice-money-what-bills = ዝመጸኒ ክፍሊት ክኸፍሎ ኣይክእልን
choice-money-what-bailiff = ዕዳ ብሕጊ ዘኽፍል ሰብ (deurwaarder) ይጽሕፈለይ ወይ ይመጽአኒ
choice-money-what-emergency = ሕጂ ንዘድሊ ነገር ገንዘብ የብለይን

question-money-behind = ካብዚኦም ክፍሊቱ ዝደንጎየ ኣሎ ዶ?
choice-money-behind-none = የለን
choice-money-behind-rent = ክራይ ገዛ
choice-money-behind-energy = ጋዝ፣ መብራህቲ ወይ ማይ
choice-money-behind-insurance = መድሕን ጥዕና (zorgverzekering)
choice-money-behind-other = ካልእ ነገር

## Brieven en formulieren

question-letters-what = በታ ደብዳበ ወይ ቅጥዒ እንታይ ክትገብሩ ትደልዩ?
    .hint = እታ ደብዳበ ምሳኹም ኣላ ዶ? ኣብ ጣውላ ከተንብርዋ ትኽእሉ።
choice-letters-what-understand = እንታይ ከም ዝብል ምርዳእ
choice-letters-what-forms = ቅጥዒ (formulier) ምምላእ
choice-letters-what-reply = መልሲ ምሃብ
choice-letters-what-tax = ናይ ግብሪ (belasting) ቅጥዒ ምምላእ
choice-letters-what-order = ወረቓቕተይ ምስራዕ

question-letters-date = ክሳብ ኣየናይ ዕለት ገለ ነገር ክትውድኡ ኣለኩም?
    .hint = ኣብታ ደብዳበ ብሓባር ንደልዮ። ዕለት እንተዘየለ፣ ሕለፍዎ።

## Uitkering en recht

question-rights-what = ሕቶኹም ብዛዕባ እንታይ እዩ?
choice-rights-what-benefit = ደገፍ ገንዘብ ካብ መንግስቲ (uitkering)
choice-rights-what-allowance = ተወሳኺ ገንዘብ (toeslagen)
choice-rights-what-minima = ሓገዝ ንትሑት እቶት
choice-rights-what-objection = ኣብ ሓደ ውሳነ (besluit) ኣይሰማማዕን
choice-rights-what-legal-advice = ሕጊ ዝፈልጥ ሰብ እደሊ

question-rights-meeting = ኣብ ቀረባ ግዜ ዝርርብ እንተሃልዩኩም፣ ምሳኹም ሰብ ክኸይድ ትደልዩ ዶ?
    .hint = ንኣብነት ምስ ምምሕዳር ከተማ (gemeente)፣ ብዛዕባ ሓገዝ ወይ ደገፍ ገንዘብ (uitkering)።

## Wonen

question-housing-what = ብዛዕባ መንበሪ ገዛ እንታይ ጉዳይ ኣሎ?
choice-housing-what-rent = ክራይ ገዛ ምኽፋል ይኸብደኒ
choice-housing-what-eviction = ምናልባት ገዛይ ክለቅቕ ኣለኒ
choice-housing-what-search = ገዛ ወይ ክፍሊ እደሊ ኣለኹ
choice-housing-what-repair = ዝተሰብረ ወይ ጠሊ ዘለዎ ነገር ኣሎ
choice-housing-what-neighbours = ምስ ጎረባብቲ ባእሲ ወይ ጸገም ኣሎ

question-rent-behind = ክፍሊት ክራይ ገዛኹም ደንጉዩ ዶ?
    .hint = ሽዑ ንክፍሊቱ እውን ሓገዝ ንደሊ።

## Eten, kleding en spullen

question-food-what = እንታይ የድልየኩም?
choice-food-what-parcel = ኣስቤዛ ወይ ሳንዱቕ መግቢ (voedselpakket)
choice-food-what-meal = ምዉቕ መግቢ
choice-food-what-clothes = ክዳውንቲ
choice-food-what-furniture = ኣቕሑ ገዛ
choice-food-what-child-goods = ኣቕሑ ንቆልዓ

question-food-together = ምስ ካልኦት ኮይንኩም ምብላዕ ደስ ምበለኩም ዶ?

## Gezondheid

question-health-what = ሰብ ብምንታይ ክሕግዘኩም ይኽእል?
    .hint = እንታይ ሕማም ከም ዘለኩም ክትነግሩና ኣየድልየኩምን።
choice-health-what-gp = ሓኪም ስድራቤት (huisarts) ምርካብ፣ ወይ ምስኦም ምዝርራብ
choice-health-what-insurance = ሕቶታት ብዛዕባ መድሕን ጥዕና (zorgverzekering)
choice-health-what-nursing = ሓገዝ ንምሕጻብ፣ ንቑስሊ ወይ ንመድሃኒት
choice-health-what-exercise = ዝያዳ ምንቅስቓስ
choice-health-what-memory = ብዙሕ እርስዕ

question-health-doctor = ሓኪም ስድራቤት (huisarts) ኣለኩም ዶ?

## Hulp in huis

question-home-what = ኣብ ገዛ እንታይ ሓገዝ ትደልዩ?
choice-home-what-cleaning = ምጽራይ ገዛ
choice-home-what-shopping = ኣስቤዛ ምግዛእ
choice-home-what-odd-jobs = ንኣሽቱ ጽገናን ጀርዲንን
choice-home-what-meals = ምኽሻን ወይ መግቢ ናብ ገዛ
choice-home-what-adaptation = ገዛይ ዝያዳ ቀሊልን ውሑስን ምግባር

question-home-stairs = ስካላ፣ መሕጸቢ ነብሲ ወይ ደፍ ማዕጾ የጸግመኩም ዶ?
    .hint = ወይ ከይትወድቁ ትፈርሑ ዶ?

## Ergens komen

question-mobility-what = ናብ ቦታ ንምኻድ እንታይ የቐልለልኩም?
choice-mobility-what-transport = መጓዓዝያ
choice-mobility-what-accompany = ምሳይ ዝኸይድ ሰብ
choice-mobility-what-aids = መሳርሒ ሓገዝ፣ ከም ናይ ምኻድ ጋሪ (rollator)
choice-mobility-what-indoors = ኣብ ውሽጢ ገዛ ንምንቅስቓስ ሓገዝ

question-mobility-out = ክንድቲ እትደልይዎ ደገ ትወጹ ዶ?

## Zorgen, stress en verdriet

question-mind-what = እንታይ የኽብደኩም ኣሎ?
    .hint = ንስምዒትኩም ዝቐርብ ምረጹ። ዋላ ሓንቲ ክትገልጹ ኣየድልየኩምን።
choice-mind-what-stress = ጭንቀት፣ ብዙሕ ሓሳብ ወይ ድቃስ ምስኣን
choice-mind-what-low = ጓሂ ወይ ባዶነት ይስምዓኒ
choice-mind-what-grief = ብሞት ዝተፈለየኒ ሰብ እናፍቕ
choice-mind-what-addiction = መስተ፣ ሓሽሽ (drugs)፣ ቁማር ወይ ጸወታ ኮምፕዩተር
choice-mind-what-recovery = ዳግማይ ቀጥ ኢለ ደው ክብል እደሊ
choice-mind-what-relative = ብዛዕባ ሓደ ሰብ እሻቐል ኣለኹ

question-mind-dark = ሓሓሊፉ ብህይወት ምንባር ኣይደልን ዝብል ሓሳብ ይመጽኣኩም ዶ?
    .hint = እዚ ሕቶ ከቢድ እዋን ንዘሕልፉ ኩሎም ኢና ንሓትት። ብግልጺ ክትነግሩና ትኽእሉ።

question-mind-doctor = እዚ ንሓኪም ስድራቤት (huisarts) ድሮ ነጊርኩም ዶ?

## Mensen ontmoeten

question-contact-what = እንታይ ደስ ምበለኩም?
choice-contact-what-coffee = ኣብ ገለ ቦታ ቡን ምስታይ
choice-contact-what-buddy = ምሳይ ገለ ነገር ዝገብር መሰነይታ ወለንተኛ (maatje)
choice-contact-what-group = ጉጅለ ወይ ንጥፈት
choice-contact-what-phone = ሓሓሊፉ ዝድውለለይ ሰብ
choice-contact-what-visits = ክበጽሓኒ ዝመጽእ ሰብ

question-contact-first-time = ናይ መጀመርታ ግዜ፣ ምሳኹም ሰብ ክኸይድ ትደልዩ ዶ?

## Zin en iets voor een ander doen

question-meaning-what = እንታይ ደስ ይብለኩም?
choice-meaning-what-talk = ብዛዕባ ህይወት ጽቡቕ ዕላል
choice-meaning-what-faith = ንምጽላይ ወይ ስቕ ንምባል ቦታ
choice-meaning-what-culture = ሙዚቃ፣ ስነጥበብ ወይ ባህሊ
choice-meaning-what-nature = ጀርዲን፣ እንስሳ ወይ ተፈጥሮ
choice-meaning-what-helping = ንኻልእ ሰብ ገለ ነገር ምግባር
choice-meaning-what-skills = ዝኽእሎ ንኻልኦት ምርኣይ

question-meaning-grow = ደሓር ምናልባት ስራሕ ክትገብርዎ ትደልዩ ዶ?
    .hint = ግዴታ የብሉን። ንደስታ ጥራይ እውን ይከኣል።

## Nederlands leren

question-language-what = እንታይ ትደልዩ?
choice-language-what-dutch = ሆላንድኛ (Nederlands) ካብ መጀመርታ ምምሃር
choice-language-what-practice = ሆላንድኛ ምዝራብን ምልምማድን
choice-language-what-reading = ዝሓሸ ምንባብን ምጽሓፍን
choice-language-what-course = ኮርስ ወይ ጉጅለ ትምህርቲ

question-language-for = ነቲ ቋንቋ ንምንታይ ክትጥቀሙሉ ትደልዩ?
choice-language-for-daily = መዓልታዊ፣ ኣብ ከባቢ
choice-language-for-letters = ደብዳበታትን ቆጸራታትን
choice-language-for-work = ስራሕ
choice-language-for-children = ቤት ትምህርቲ ቆልዑ

## Telefoon en computer

question-digital-what = ብምንታይ ክንሕግዘኩም ትደልዩ?
choice-digital-what-device = ኮምፕዩተር ወይ ተሌፎን ምርካብ
choice-digital-what-digid = DigiD ከምኡውን ዌብሳይት መንግስቲ
choice-digital-what-course = ኮምፕዩተር ምጥቃም ምምሃር
choice-digital-what-phone = ተሌፎነይ ምርዳእ

question-digital-have = ጽቡቕ ዝሰርሕ ተሌፎን ወይ ኮምፕዩተር ኣለኩም ዶ?

## Werk en vrijwilligerswerk

question-work-what = እንታይ ትደልዩ?
choice-work-what-job = ብደሞዝ ስራሕ
choice-work-what-volunteering = ወለንታዊ ስራሕ
choice-work-what-learning-place = እናሰራሕኩ ዝመሃረሉ ቦታ
choice-work-what-skills = ዝኽእሎ ምፍላጥ
choice-work-what-business = ናይ ገዛእ ርእሰይ ስራሕ ምጅማር

question-work-benefit = ስራሕ ንደገፍ ገንዘብኩም (uitkering) እንታይ ከም ዝገብሮ ቅድም ክትፈልጡ ትደልዩ ዶ?
    .hint = ቅድሚ ምጅማርኩም ምሕታት ጽቡቕ እዩ።

## Kinderen en opvoeden

question-children-what = ብዛዕባ እንታይ እዩ?
choice-children-what-upbringing = ኣተዓባብያ ቆልዑ
choice-children-what-homework = ትምህርትን ዕዮ ገዛን
choice-children-what-play = ጸወታ፣ ስፖርትን መዘናግዕን
choice-children-what-baby = ጥንሲ ወይ ህጻን
choice-children-what-teen = ኣብ ዕድመ ጉብዝና ዘሎ ቆልዓ ወይ መንእሰይ

question-children-age = እቲ ቆልዓ ክንደይ ዓመቱ እዩ?
    .hint = ካልኦት ቆልዑ እንተለዉ፣ ሕጂ ብዛዕባኡ እንዛረበሉ ቆልዓ ምረጹ።

## Zorgen voor iemand

question-caring-what = እንታይ ምሓገዘኩም?
    .hint = ንስኹም ንኻልእ ሰብ ትከናኸኑ። ንሕና ብዛዕባኹም እውን ንሓስብ።
choice-caring-what-support = ምሳይ ዝማኸር ሰብ
choice-caring-what-respite = ሓሓሊፉ ካብ ምክንኻን ዕረፍቲ
choice-caring-what-overview = ንኹሉ ንምውዳብ ሓገዝ
choice-caring-what-dementia = ብዙሕ ዝርስዕ ሰብ ምክንኻን
choice-caring-what-young = መንእሰይ እየ፣ ኣብ ገዛ ብዙሕ እሕግዝ

question-caring-hours = ነዚ ኣብ ሰሙን ብግምት ክንደይ ሰዓት ትሰርሑሉ?
    .hint = ጉዳያት ምውዳብን ምሕላውን እውን ይቑጸር። ብግምት ይኣክል።

question-caring-rest = ንርእስኹም ዝኸውን እኹል ግዜን ዕረፍትን ኣለኩም ዶ?

## Veilig zijn

question-safety-what = ብዛዕባ እንታይ ትሻቐሉ?
    .hint = እንታይ ከም እትነግሩና ባዕልኹም ትውስኑ።
choice-safety-what-home = ባእሲ፣ ምፍርራሕ ወይ ምህራም ኣብ ገዛ
choice-safety-what-child = ጽቡቕ ዘይርከብ ዘሎ ቆልዓ
choice-safety-what-elder = ሕማቕ ዝግበረሉ፣ ብዕድመ ዝደፍአ ሰብ
choice-safety-what-street = ጎደና ወይ ከባቢ

question-safety-place = ሎሚ ድሕንነት ናብ ዘለዎ ቦታ ክትከዱ ትኽእሉ ዶ?

## Nieuw hier of vragen over verblijf

question-residence-what = ሰብ ብምንታይ ክሕግዘኩም ይኽእል?
    .hint = ወረቓቕቲ ከተርእዩ ኣየድልየኩምን። ንሕና ፈጺምና ኣይንሓትትን።
choice-residence-what-status = ሕቶታት ብዛዕባ ኣብዚ ሃገር ምንባር (verblijf)
choice-residence-what-newcomer = ናብዚ ኣብ ቀረባ እየ መጺአ፣ መንገዲ ዝሕብረኒ ሰብ እደሊ
choice-residence-what-no-papers-asked = ወረቓቕቲ ዘይሕተተሉ ሓገዝ
choice-residence-what-family = ስድራቤተይ ናብዚ ምምጻእ

question-residence-guide = ምስዚ ከባቢ ዘላልየኩም ሰብ ትደልዩ ዶ?

## Wat bij u past

question-neighbourhood = ኣብ ኣየናይ ከባቢ ትነብሩ?
    .hint = ስም ናይቲ ከባቢ ወይ ኣደባባይ ይኣክል። ኣድራሻኹም ኣየድልን።

question-postcode = ቁጽርታት ናይ ፖስትኮድኩም (postcode) እንታይ እዮም?
    .hint = ቁጽርታት ጥራይ፣ ፊደላት ኣየድልን። በዚ ኣብ ቀረባኹም ሓገዝ ንደሊ።

question-age-band = ዕድመኹም ብግምት ክንደይ እዩ?
    .hint = ገለ ቦታታት ንመንእሰያት፣ ገለ ድማ ብዕድመ ንዝደፍኡ እዩ።
choice-age-band-under-18 = ትሕቲ 18 ዓመት
choice-age-band-18-26 = ካብ 18 ክሳብ 26 ዓመት
choice-age-band-27-66 = ካብ 27 ክሳብ 66 ዓመት
choice-age-band-67-plus = 67 ዓመት ወይ ልዕሊኡ

question-languages = ብኣየኖት ቋንቋታት ክትዛረቡ ትፈትዉ?
    .hint = ካብ ሓደ ንላዕሊ ክትመርጹ ትኽእሉ።
choice-languages-nl = ሆላንድኛ (Nederlands)
choice-languages-en = እንግሊዝኛ
choice-languages-tr = ቱርክኛ
choice-languages-ar = ዓረብኛ
choice-languages-rif = ኣማዚግኛ (ታሪፊት)
choice-languages-fa = ፋርሲ ወይ ዳሪ
choice-languages-ti = ትግርኛ
choice-languages-so = ሶማልኛ
choice-languages-pl = ፖላንድኛ
choice-languages-uk = ዩክሬንኛ
choice-languages-es = ስጳንኛ
choice-languages-fr = ፈረንሳይኛ
choice-languages-zh = ቻይንኛ
choice-languages-pap = ፓፕያመንቶ
choice-languages-hi = ሂንዲ
choice-languages-ur = ኡርዱ
choice-languages-ro = ሩማንያኛ
choice-languages-bg = ቡልጋርኛ
choice-languages-pt = ፖርቱጋልኛ
choice-languages-ru = ሩስኛ
choice-languages-am = ኣምሓርኛ
choice-languages-ku = ኩርድኛ
choice-languages-other = ካልእ ቋንቋ

question-walk = ከይከበደኩም ክንደይ ርሕቀት ክትከዱ ትኽእሉ?
    .hint = ብምርኩስ ወይ ብናይ ምኻድ ጋሪ (rollator) እውን ይከኣል።
choice-walk-five-minutes = ቁሩብ፣ ሓሙሽተ ደቓይቕ
choice-walk-ten-minutes = ዓሰርተ ደቓይቕ
choice-walk-twenty-minutes = ዕስራ ደቓይቕ
choice-walk-far = ርሑቕ፣ ኣይከብደንን
choice-walk-wheels = ብብሽክለታ፣ scootmobiel፣ ኣውቶቡስ ወይ መኪና
choice-walk-at-home = ደገ ዳርጋ ኣይወጽእን

question-wishes = ኣብ ሓገዝ እንታይ ኣገዳሲ እዩ ንዓኹም?
    .hint = ካብ ሓደ ንላዕሊ ክትመርጹ ትኽእሉ። ዋላ ሓንቲ ዘይምምራጽ እውን ይከኣል።
choice-wishes-woman = ጓል ኣንስተይቲ
choice-wishes-man = ወዲ ተባዕታይ
choice-wishes-own-language = ቋንቋይ ዝዛረብ ሰብ
choice-wishes-at-home = ኣብ ገዛይ
choice-wishes-alone = ምስ ሓደ ሰብ
choice-wishes-group = ኣብ ጉጅለ

question-group-for = ናብ ከመይ ዝበለ ቦታ ክትከዱ ትፈትዉ?
    .hint = ደስ ዝብለኩም ጥራይ ምረጹ። ክትሓልፍዎ እውን ትኽእሉ።
choice-group-for-women = ንደቂ ኣንስትዮ
choice-group-for-men = ንደቂ ተባዕትዮ
choice-group-for-young = ንመንእሰያት
choice-group-for-older = ብዕድመ ንዝደፍኡ ሰባት
choice-group-for-parents = ንወለዲ
choice-group-for-newcomers = ኣብ ኔዘርላንድ ሓደስቲ ንዝኾኑ
choice-group-for-students = ንተማሃሮ
choice-group-for-disability = ስንክልና ንዘለዎም ሰባት
choice-group-for-lgbt = ን LGBTI+ ሰባት

question-when = መዓስ ይምችወኩም?
choice-when-morning = ንግሆ
choice-when-afternoon = ድሕሪ ቀትሪ
choice-when-evening = ምሸት
choice-when-weekend = ቀዳምን ሰንበትን

## Wie u al helpt

question-helpers = ዝሕግዘኩም ወይ ቅድሚ ሕጂ ዝሓገዘኩም ሰብ ኣሎ ዶ?
    .hint = ብዙሕ ግዜ፣ እትፈልጥዎ ሰብ ይሓይሽ። ካብ ሓደ ሰብ ንላዕሊ ክትነግሩና ትኽእሉ።

question-helper-who = መን እዩ?
choice-helper-who-family = ስድራቤት
choice-helper-who-friend = ዓርኪ ወይ መሓዛ
choice-helper-who-neighbour = ጎረቤት
choice-helper-who-volunteer = ወለንተኛ
choice-helper-who-professional = ሰብ ሞያ (hulpverlener)
choice-helper-who-other = ካልእ ሰብ

question-helper-what = እዚ ሰብ ብምንታይ ይሕግዘኩም?
    .hint = ስም ናይቲ ቦታ እውን ክትነግሩና ትኽእሉ፣ ከም ማእከል ከባቢ (buurthuis)።

question-helper-earlier-good = በዚ ሓገዝ ተሓጉስኩም ዶ?

question-not-involve = እዚ መን ክፈልጦ የብሉን?
    .hint = ሽዑ ነቲ ሰብ ወይ ቦታ ኣብዚ ኣይነእትዎን። ዋላ ሓደ እንተዘየለ፣ ሕለፍዎ።

## Wat u graag doet

question-likes = እንታይ ምግባር ትፈትዉ፣ ወይ እንታይ ጽቡቕ ትኽእሉ?
    .hint = ብኡ ዝሕጎሱ ቦታታት ኣለዉ።
choice-likes-cooking = ምኽሻን ወይ ባኒ ምስንካት
choice-likes-handcraft = ምስፋይ፣ ምእላም ወይ ኢደ-ጥበብ
choice-likes-language = ቋንቋይ ምዝራብ ወይ ምትርጓም
choice-likes-gardening = ስራሕ ጀርዲን
choice-likes-company = ንሰብ ምስናይ
choice-likes-odd-jobs = ንኣሽቱ ጽገና
choice-likes-music = ሙዚቃ ወይ ምድራፍ
choice-likes-childcare = ቆልዑ ምሕላው
choice-likes-computer = ብተሌፎን ወይ ኮምፕዩተር ምሕጋዝ

question-can-offer = ብኡ ንኻልእ ሰብ እንታይ ክትገብሩ ትደልዩ?
    .hint = ዓቢ ነገር ክኸውን ኣየድልን። ዋላ ሓንቲ እንተዘየለ እውን ጽቡቕ እዩ።

## Wie wat mag weten

question-share = ንዓኹም ሓገዝ ንምርካብ፣ ምስ መን ክንዛረብ ትፈቕዱልና?
    .hint = ንነፍሲ ወከፍ ቦታ፣ ኩሉ ግዜ ደጊምና ንሓተኩም።
choice-share-none = ምስ ዋላ ሓደ ሰብ ኣይትዘራረቡ
choice-share-informal = ምስ ወለንተኛታት ኣብ ከባቢ
choice-share-formal = ምስ ሰብ ሞያ (hulpverleners)
choice-share-doctor = ምስ ሓኪም ስድራቤተይ (huisarts)

## Later contact

question-contact-ok = ደሓር ከመይ ከም ዘለኹም ክንሓተኩም ትፈቕዱልና ዶ?
    .hint = ኣይፋልን እንተ በልኩም፣ ኣይንረብሸኩምን። ኩሉ ግዜ ብዘይ ቆጸራ ክትመጹ ትኽእሉ።
choice-contact-ok-yes = እወ፣ ይከኣል
choice-contact-ok-no = ኣይፋልን፣ ርክብ ኣይደልን

question-contact-how = ብኸመይ ይሓይሽ?
choice-contact-how-phone = ተሌፎን ምድዋል
choice-contact-how-message = መልእኽቲ ምስዳድ
choice-contact-how-visit = ናብ ገዛ ምምጻእ
choice-contact-how-desk = ባዕለይ ናብዚ ክመጽእ እየ

question-contact-number = በየናይ ቁጽሪ ወይ ኣድራሻ?

question-contact-safe-time = መዓስ ብህድኣት ክትዛረቡ ትኽእሉ?
    .hint = እንተ ደሊኹም፣ ካልእ ሰብ ዘይሰምዓሉ እዋን ምረጹ።

question-safety-on-paper = እዚ ብወረቐት ክትወስድዎ ትደልዩ ዶ?
    .hint = እቲ ወረቐት ክርእዮ ዘይግብኦ ሰብ ዘይረኽቦ እንተኾይኑ ጥራይ። ኣይፋልን ምባል እውን ጽቡቕ እዩ።

## Onderwerpen

domain-money = ገንዘብን ዕዳን
domain-letters = ደብዳበታትን ቅጥዕታትን
domain-rights = ሕግን ደገፍ ገንዘብን (uitkering)
domain-housing = መንበሪ ገዛ
domain-food = መግቢ፣ ክዳውንትን ኣቕሑን
domain-health = ጥዕና
domain-home = ሓገዝ ኣብ ገዛ
domain-mobility = ናብ ቦታታት ምኻድ
domain-mind = ሻቕሎት፣ ጭንቀትን ሓዘንን
domain-contact = ምስ ሰባት ምርኻብ
domain-meaning = ትርጉም ህይወትን ንኻልእ ሰብ ምሕጋዝን
domain-language = ሆላንድኛ (Nederlands) ምምሃር
domain-digital = ተሌፎንን ኮምፕዩተርን
domain-work = ስራሕን ወለንታዊ ስራሕን
domain-children = ቆልዑን ኣተዓባብያን
domain-caring = ሰብ ምክንኻን
domain-safety = ድሕንነት
domain-residence = ኣብዚ ሓደስቲ ምዃን፣ ወይ ሕቶታት ብዛዕባ ኣብዚ ሃገር ምንባር (verblijf)

## Waar hulp bij kan

need-money-debts = ሓገዝ ንዕዳ
need-money-budget = ገንዘብኩም ክኣኽለኩም ምግባር
need-money-bills = ዝመጸ ክፍሊት ምኽፋል
need-money-bailiff = ሓገዝ ብዛዕባ ዕዳ ብሕጊ ዘኽፍል ሰብ (deurwaarder)
need-money-emergency = ገንዘብ ንኣዝዩ ኣድላዪ ነገር

need-letters-understand = ደብዳበታት ምርዳእ
need-letters-forms = ቅጥዕታት (formulieren) ምምላእ
need-letters-reply = ንደብዳበ መልሲ ምሃብ
need-letters-tax = ሓገዝ ንግብሪ (belasting)
need-letters-order = ወረቓቕቲ ምስራዕ

need-rights-benefit = ሕቶታት ብዛዕባ ደገፍ ገንዘብ ካብ መንግስቲ (uitkering)
need-rights-allowance = ሕቶታት ብዛዕባ ተወሳኺ ገንዘብ (toeslagen)
need-rights-minima = ሓገዝ ንትሑት እቶት
need-rights-objection = ኣብ ሓደ ውሳነ (besluit) ዘይምስምማዕ
need-rights-legal-advice = ምኽሪ ብዛዕባ መሰልኩም

need-housing-rent = ክራይ ገዛ ምኽፋል
need-housing-eviction = ኣብ ገዛኹም ምጽናሕ
need-housing-search = መንበሪ ቦታ
need-housing-repair = ጽገና፣ ወይ ጠሊ ኣብ ገዛ
need-housing-neighbours = ጸገም ምስ ጎረባብቲ

need-food-parcel = ኣስቤዛ ወይ ሳንዱቕ መግቢ (voedselpakket)
need-food-meal = ምዉቕ መግቢ
need-food-clothes = ክዳውንቲ
need-food-furniture = ኣቕሑ ገዛ
need-food-child-goods = ኣቕሑ ንቆልዑ

need-health-gp = ምስ ሓኪም ስድራቤት (huisarts) ምዝርራብ
need-health-insurance = ሕቶታት ብዛዕባ መድሕን ጥዕና (zorgverzekering)
need-health-nursing = ኣብ ገዛ ዝወሃብ ክንክን (verzorging thuis)
need-health-exercise = ዝያዳ ምንቅስቓስ
need-health-memory = ሕቶታት ብዛዕባ ምርሳዕ

need-home-cleaning = ምጽራይ ገዛ
need-home-shopping = ኣስቤዛ ምግዛእ
need-home-odd-jobs = ንኣሽቱ ጽገና ገዛን ጀርዲንን
need-home-meals = ምኽሻን ወይ መግቢ ናብ ገዛ
need-home-adaptation = ዝያዳ ውሑስን ቀሊልን ገዛ

need-mobility-transport = መጓዓዝያ
need-mobility-accompany = ምሳኹም ዝኸይድ ሰብ
need-mobility-aids = መሳርሒ ሓገዝ፣ ከም ናይ ምኻድ ጋሪ (rollator)
need-mobility-indoors = ኣብ ውሽጢ ገዛ ምንቅስቓስ

need-mind-stress = ጭንቀትን ብዙሕ ሓሳብን
need-mind-low = ጓሂ ክስምዓኩም ከሎ ደገፍ
need-mind-grief = ሓዘንን ናፍቖትን
need-mind-addiction = መስተ፣ ሓሽሽ (drugs) ወይ ቁማር ምንካይ
need-mind-recovery = ዳግማይ ቀጥ ኢልኩም ደው ምባል
need-mind-relative = ብዛዕባ ኣብ ጸገም ዘሎ ሰብ ምሽቃል

need-contact-coffee = ቡንን ዕላልን ዘለዎ ቦታ
need-contact-buddy = መሰነይታ ወለንተኛ (maatje)
need-contact-group = ጉጅለ ወይ ንጥፈት
need-contact-phone = ሓሓሊፉ ዝድውለልኩም ሰብ
need-contact-visits = ክበጽሓኩም ዝመጽእ ሰብ

need-meaning-talk = ብዛዕባ ህይወት ጽቡቕ ዕላል
need-meaning-faith = ንምጽላይ ወይ ስቕ ንምባል ቦታ
need-meaning-culture = ሙዚቃ፣ ስነጥበብን ባህልን
need-meaning-nature = ጀርዲን፣ እንስሳን ተፈጥሮን
need-meaning-helping = ንኻልእ ሰብ ገለ ነገር ምግባር
need-meaning-skills = እትኽእልዎ ንኻልኦት ምርኣይ

need-language-dutch = ሆላንድኛ (Nederlands) ምምሃር
need-language-practice = ሆላንድኛ ምዝራብን ምልምማድን
need-language-reading = ዝሓሸ ምንባብን ምጽሓፍን
need-language-course = ኮርስ ወይ ጉጅለ ትምህርቲ

need-digital-device = ኮምፕዩተር ወይ ተሌፎን
need-digital-digid = ሓገዝ ብ DigiD ከምኡውን ዌብሳይት
need-digital-course = ኮምፕዩተር ምጥቃም ምምሃር
need-digital-phone = ተሌፎንኩም ምጥቃም ምምሃር

need-work-job = ብደሞዝ ስራሕ ምርካብ
need-work-volunteering = ወለንታዊ ስራሕ
need-work-learning-place = እናሰራሕኩም እትመሃሩሉ ቦታ
need-work-skills = እትኽእልዎ ምፍላጥ
need-work-business = ናይ ገዛእ ርእስኹም ስራሕ ምጅማር

need-children-upbringing = ሓገዝ ንኣተዓባብያ ቆልዑ
need-children-homework = ትምህርትን ዕዮ ገዛን
need-children-play = ጸወታ፣ ስፖርትን መዘናግዕን
need-children-baby = ጥንሲ ወይ ህጻን
need-children-teen = ሕቶታት ብዛዕባ ዕድመ ጉብዝናን መንእሰያትን

need-caring-support = ሰብ ክትከናኸኑ ከለኹም ደገፍ
need-caring-respite = ሓሓሊፉ ካብ ምክንኻን ዕረፍቲ
need-caring-overview = ንኹሉ ንምውዳብ ሓገዝ
need-caring-dementia = ብዙሕ ዝርስዕ ሰብ ምክንኻን
need-caring-young = መንእሰይ ኮይንኩም ኣብ ገዛ ብዙሕ ምሕጋዝ

need-safety-home = ድሕንነት ኣብ ገዛ
need-safety-child = ድሕንነት ዘለዎ ገዛ ንቆልዓ
need-safety-elder = ድሕንነት ብዕድመ ንዝደፍአ ሰብ
need-safety-street = ድሕንነት ኣብ ከባቢ

need-residence-status = ሕቶታት ብዛዕባ ኣብዚ ሃገር ምንባር (verblijf)
need-residence-newcomer = ሓደስቲ ክትኮኑ ከለኹም መንገዲ ምርካብ
need-residence-undocumented = ወረቓቕቲ ዘይሕተተሉ ሓገዝ
need-residence-family = ስድራቤት ናብዚ ምምጻእ

## Wat zij doen

role-listen = ምስማዕ
role-visit = ናብ ገዛኹም ምምጻእ
role-go-along = ምሳኹም ምኻድ
role-explain-letters = ደብዳበታት ምግላጽ
role-fill-forms = ቅጥዕታት ምምላእ
role-sort-papers = ወረቓቕቲ ምስራዕ
role-budget-coaching = ገንዘብኩም ክኣኽለኩም ምሕጋዝ
role-debt-arrangement = ጉዳይ ዕዳ ምውጋን
role-legal-advice = ብዛዕባ መሰልኩም ምምኻር
role-mediate = ኣብ ባእሲ ንምዕራቕ ምሕጋዝ
role-practical-help = ብንኣሽቱ ስራሓት ምሕጋዝ
role-cook-together = ብሓባር ምኽሻን
role-eat-together = ብሓባር ምብላዕ
role-activities = ንጥፈታት ምግባር
role-talk-group = ኣብ ጉጅለ ምዝርራብ
role-language-practice = ቋንቋ ምልምማድ
role-teach = ትምህርቲ ምሃብ
role-digital-help = ብተሌፎንን ኮምፕዩተርን ምሕጋዝ
role-job-coaching = ስራሕ ኣብ ምድላይ ምሕጋዝ
role-find-volunteer-work = ወለንታዊ ስራሕ ምድላይ
role-respite = ኣብ ክንዳኹም ንግዜኡ ምክንኻን
role-personal-care = ኣብ ምሕጻብን ክዳን ምኽዳንን ምሕጋዝ
role-nursing = ቁስልን መድሃኒትን ምክትታል
role-treatment = ሕክምና ምሃብ
role-diagnosis = እንታይ ሕማም ከም ዘሎ ምምርማር
role-crisis-help = ኣብ ሓደጋ ብኡብኡ ምሕጋዝ
role-safety-plan = ንድሕንነት ውጥን ምግባር
role-decide-entitlement = ገለ ነገር ትረኽቡ እንተኾይንኩም ምውሳን
role-give-money = ገንዘብ ምሃብ
role-give-goods = ኣቕሑ ወይ መግቢ ምሃብ
role-transport = ንዓኹም ምውሳድን ምምላስን
role-refer-on = ናብ ካልእ ሓገዝ መንገዲ ምሕባር
role-coordinate = ንኹሉ ሓገዝ ምውህሃድ
role-home-visit = ኣብ ገዛኹም እንታይ ከም ዘድሊ ምርኣይ
role-phone-contact = ናባኹም ምድዋል
role-translate = ምትርጓም
role-childcare = ቆልዑ ምሕላው
role-homework-help = ብዕዮ ገዛ ምሕጋዝ
role-moving-help = ገዛ ኣብ ምግዓዝ ምሕጋዝ

## Voor wie

audience-everyone = ኩሉ ሰብ
audience-older = ብዕድመ ዝደፍኡ ሰባት
audience-young = መንእሰያት
audience-women = ደቂ ኣንስትዮ
audience-men = ደቂ ተባዕትዮ
audience-parents = ወለዲ
audience-carers = ሰብ ዝከናኸኑ ሰባት
audience-newcomers = ኣብ ኔዘርላንድ ሓደስቲ ዝኾኑ ሰባት
audience-low-income = ውሑድ ገንዘብ ዘለዎም ሰባት
audience-jobseekers = ስራሕ ዝደልዩ ሰባት
audience-lgbt = LGBTI+ ሰባት
audience-disability = ስንክልና ዘለዎም ሰባት
audience-students = ተማሃሮ
audience-undocumented = ወረቓቕቲ ዘይብሎም ሰባት
audience-children = ቆልዑ

## Hoe u er komt

access-walk-in = ብዘይ ቆጸራ ክትኣትዉ ትኽእሉ።
access-call-first = ንቆጸራ መጀመርታ ደውሉ።
access-referrer = ካልእ ሰብ ከመዝግበኩም ኣለዎ፣ ከም ሓኪም ስድራቤት (huisarts)።
access-assessment = መጀመርታ ብዛዕባ ዘድልየኩም ዝርርብ ኣሎ።

## Soort plek

setting-local-informal = ሰባት ናይቲ ከባቢ
setting-organised-informal = ወለንተኛታት ናይ ሓደ ማሕበር
setting-formal = እዚ ሞያኦም ዝኾነ ሰባት
form-individual = ምስ ሓደ ሰብ
form-collective = ምስ ካልኦት ብሓባር
reach-neighbourhood = ኣብቲ ከባቢ
reach-district = ኣብዚ ክፋል ከተማ
reach-city = ኣብ መላእ ከተማ
reach-national = ኣብ መላእ ኔዘርላንድ

## Wat er welkom is

welcome-cooking = ምኽሻን ወይ ባኒ ምስንካት
welcome-handcraft = ምስፋይ፣ ምእላም ወይ ኢደ-ጥበብ
welcome-language = ቋንቋኹም ምዝራብ ወይ ምትርጓም
welcome-gardening = ስራሕ ጀርዲን
welcome-company = ንሰብ ምስናይ
welcome-odd-jobs = ንኣሽቱ ጽገና
welcome-music = ሙዚቃ ወይ ምድራፍ
welcome-childcare = ቆልዑ ምሕላው
welcome-computer = ብተሌፎን ወይ ኮምፕዩተር ምሕጋዝ

## Als het niet kan wachten: uit huis moeten

card-eviction-title = ገዛ ምልቃቕ
card-eviction-do-1 = ነታ ደብዳበ ብሓባር ኣንብብዋ፣ ዕለትን ዝለኣኸን ድለዩ።
card-eviction-do-2 = ሕጂ ንመንበሪ ገዛ ወይ ዕዳ ዝምልከቶ ሰብ ሞያ (hulpverlener) ጸውዑ። ብሓባር ደውሉ፣ ሎሚ።
card-eviction-do-3 = ድሕሪኡ ናብ ኣካራዪ ገዛ ወይ ናብ ዕዳ ብሕጊ ዘኽፍል ሰብ (deurwaarder) ብሓባር ደውሉ። ገና እንታይ ከም ዝከኣል ሕተቱ።
card-eviction-say = ሕጂ ብሓባር ክንድውል ኢና። በይንኹም ክትገብርዎ ኣየድልየኩምን።
card-eviction-have = ደብዳበ፣ ውዕል ክራይን ናይ መወዳእታ ክፍሊታትን፣ ምሳኹም እንተሃልዩ።
card-eviction-not-alone = በይንኹም ኣብ ክፍሊት ኣይትሰማምዑ። ኩሉ ክሰልጥ እዩ እውን ኣይትበሉ። ነዚ ሰብ ሞያ ይግበሮ።

## Als het niet kan wachten: afgesloten

card-cut-off-title = ጋዝ፣ መብራህቲ ወይ ማይ የለን
card-cut-off-do-1 = ኣብ ገዛ ህጻን፣ ሕሙም ወይ ብዕድመ ዝደፍአ ሰብ እንተሎ ሕተቱ። ኤለትሪክ ዘድልዮ ናይ ሕክምና መሳርሒ እንተሎ እውን።
card-cut-off-do-2 = ኤለትሪክ፣ ጋዝ ወይ ማይ ናብ ዝህብ ኩባንያ ብሓባር ደውሉ። ሓገዝ ከም ዘሎ ንገርዎም።
card-cut-off-do-3 = ንዕዳ ዝምልከቶ ሰብ ሞያ (hulpverlener) ሎሚ ጸውዑ።
card-cut-off-say = እዚ ከቢድ እዩ። ክሕግዝ ዝኽእል ሰብ ሎሚ ብሓባር ክንደሊ ኢና።
card-cut-off-have = ናይ መወዳእታ ደብዳበ ወይ ናይ ክፍሊት ደብዳበ፣ ምስ ቁጽሪ ዓሚል (klantnummer)።
card-cut-off-not-alone = ባዕልኹም ዝተቖርጸ መስመር ኣይትቐጽሉ፣ ክንከፍል ኢና ኢልኩም እውን ቃል ኣይትእተዉ።

## Als het niet kan wachten: geen eten

card-no-food-title = ዝብላዕ የለን
card-no-food-do-1 = ኣብዚ ዝከኣል እንተኾይኑ፣ መጀመርታ ዝብላዕን ዝስተን ሃቡ።
card-no-food-do-2 = ሎሚ መግቢ ወይ ኣስቤዛ ናብ ዝህብ ቦታ ብሓባር ደውሉ።
card-no-food-do-3 = ጽባሕ እውን መግቢ ምእንቲ ክህሉ፣ ሰብ ሞያ (hulpverlener) ጸውዑ።
card-no-food-say = ምንጋርኩም ጽቡቕ እዩ። መጀመርታ ብልዑ፣ ድሕሪኡ ብሓባር ንርኢ።
card-no-food-have = ንክንደይ ሰባት ምዃኑ። ንኣሽቱ ቆልዑ እንተለዉ፣ ወይ ክብላዕ ዘይብሉ መግቢ እንተሎ።
card-no-food-not-alone = ናይ ገዛእ ርእስኹም ገንዘብ ኣይትሃቡ። ዝያዳ ክሕግዝ ዝኽእል ቦታ ብሓባር ድለዩ።

## Als het niet kan wachten: geen slaapplek

card-no-bed-title = ሎሚ ለይቲ መደቀሲ የለን
card-no-bed-do-1 = ቆልዑ እንተለዉ ሕተቱ። ድሕንነት ዘለዎ ናይ ስድራቤት ወይ ናይ መሓዛ ገዛ እንተሎ እውን ሕተቱ።
card-no-bed-do-2 = ሕጂ ሰብ ሞያ (hulpverlener) ጸውዑ። ናብ መዕቆቢ (opvang) ናይ ምምሕዳር ከተማ (gemeente) ብሓባር ደውሉ።
card-no-bed-do-3 = ክሳብ መልሲ ዝመጽእ ኣበይ ከም ዝጽበዩ ተሰማምዑ። ንማንም ኣብ ጎደና ክጽበ ኣይትሕደጉ።
card-no-bed-say = ኣብዚ ኮፍ ክትብሉ ትኽእሉ። ንሎሚ ለይቲ ብሓባር ቦታ ክንደሊ ኢና።
card-no-bed-have = ዝሓለፈ ለይቲ ኣበይ ከም ዝደቀሱ፣ መን ምስኦም ከም ዝመጽእ፣ ክወስድዎ ዘለዎም መድሃኒት።
card-no-bed-not-alone = ንማንም ናብ ገዛኹም ኣይትውሰዱ፣ መደቀሲ ክረክበልኩም እየ እውን ኣይትበሉ።

## Als het niet kan wachten: niet veilig thuis

card-unsafe-home-title = ኣብ ገዛ ድሕንነት የለን
card-unsafe-home-do-1 = ካልእ ሰብ ኣብ ዘይሰምዓሉ ቦታ ብህድኣት ተዘራረቡ። ምስኦም ዝመጸ ሰብ ንግዜኡ ክወጽእ ብሕያውነት ሕተቱ።
card-unsafe-home-do-2 = ሕጂ ሓደጋ እንተሎ፣ ብኡብኡ ናብ ቁጽሪ ህጹጽ ሓገዝ ደውሉ።
card-unsafe-home-do-3 = ህጹጽ ሓደጋ እንተዘየለ፣ ንምኽሪ ናብ ሰብ ሞያ (hulpverlener) ወይ ናብ Veilig Thuis ደውሉ። ስም ከይጸዋዕኩም ይከኣል።
card-unsafe-home-say = እኣምነኩም። እንታይ ከም እትነግሩ ባዕልኹም ትውስኑ፣ ብህድኣት ብሓባር ክንርኢ ኢና።
card-unsafe-home-have = ህዱእ ክፍሊ፣ ተሌፎን፣ ከምኡውን መሊስኩም ንምድዋል ድሕንነት ዘለዎ እዋን።
card-unsafe-home-not-alone = ምስቲ ካልእ ሰብ ብዛዕባኡ ኣይትዛረቡ፣ ናብ ገዛ ምስኦም ኣይትኺዱ። ከይሓተትኩም ዝኾነ ጽሑፍ ወረቐት ኣይትሃብዎም።

## Als het niet kan wachten: een kind niet veilig

card-child-unsafe-title = ሓደ ቆልዓ ድሕንነት የብሉን
card-child-unsafe-do-1 = እቲ ቆልዓ ሕጂ ኣብ ሓደጋ እንተሎ፣ ብኡብኡ ናብ ቁጽሪ ህጹጽ ሓገዝ ደውሉ።
card-child-unsafe-do-2 = ብኡብኡ ሰብ ሞያ (hulpverlener) ወይ ኣወሃሃዲ ጸውዑ።
card-child-unsafe-do-3 = ንምኽሪ ናብ Veilig Thuis ብሓባር ደውሉ። ስም ከይጸዋዕኩም ይከኣል።
card-child-unsafe-say = ምንጋርኩም ጽቡቕ እዩ። እንታይ ከም ዝሕግዝ ዝፈልጥ ሰብ ክንጽውዕ ኢና።
card-child-unsafe-have = ባዕልኹም ዝረኣኹምዎ ወይ ዝሰማዕኩምዎ፣ ብቐሊል ቃላት፣ መዓስ ከም ዝነበረ እውን።
card-child-unsafe-not-alone = ነቲ ቆልዓ ብሕቶታት ኣይተጨንቕዎ። ምስጢር ክሕሉ እየ ኣይትበሉ። በይንኹም ኣይትወስኑ።

## Als het niet kan wachten: niet meer willen leven

card-suicide-title = ብህይወት ምንባር ዘይምድላይ
card-suicide-do-1 = ምስኦም ጽንሑ፣ ህዱኣት ኩኑ። ብቐጥታ ክትሓቱ ትኽእሉ፦ ባዕልኹም ህይወትኩም ናይ ምጥፋእ ሓሳብ ኣለኩም ዶ?
card-suicide-do-2 = ናብ ናይ ሓገዝ መስመር Zelfmoordpreventie ወይ ናብ ሓኪም ስድራቤት (huisarts) ብሓባር ደውሉ። ህጹጽ ሓደጋ እንተሎ፣ ናብ ቁጽሪ ህጹጽ ሓገዝ ደውሉ።
card-suicide-do-3 = በይኖም ክኸዱ ኣይትሕደግዎም። ሕጂ መን ክመጽእ ከም ዝኽእል ሕተቱ።
card-suicide-say = ስለ ዝነገርኩምኒ ጽቡቕ ገይርኩም። ምሳኹም ክጸንሕ እየ፣ ብሓባር ክንድውል ኢና።
card-suicide-have = ህዱእ ቦታ፣ ተሌፎን፣ ከምኡውን ስም ናይ ክመጽእ ዝኽእል ሰብ።
card-suicide-not-alone = ንማንም ኣይነግርን እየ ኢልኩም ቃል ኣይትእተዉ። ነዚ በይንኹም ኣይትሰከምዎ። ብኡብኡ መሳርሕትኹም ጸውዑ።

## Als het niet kan wachten: ineens in de war

card-confused-title = ብሃንደበት ኣዝዩ ምድንጋር
card-confused-do-1 = ቀስ ኢልኩም ብሓጺሩ ተዛረቡ። ቦታ ሃቡ፣ ኣብ ጥቓ ማዕጾ ጽንሑ።
card-confused-do-2 = ሓደጋ እንተሎ ወይ ሕሙም ዝመስሉ እንተኾይኖም፣ ብኡብኡ ናብ ቁጽሪ ህጹጽ ሓገዝ ደውሉ።
card-confused-do-3 = እንተዘይኮነ፦ ሕጂ ናብ ሓኪም ስድራቤት (huisarts) ብሓባር ደውሉ። ካብ ሰዓታት ስራሕ ወጻኢ ናብ ተረኛ ሓኪም (huisartsenpost) ደውሉ።
card-confused-say = ኣብዚ ክሕግዝ እየ ዘለኹ። ቀስ ኢልና ክንገብር ኢና።
card-confused-have = ካብ መዓስ ጀሚሩ ከምዚ ከም ዝኾነ። ወዲቖም ወይ መድሃኒት ዝወስዱ እንተኾይኖም እውን።
card-confused-not-alone = ንዋላ ሓደ ሰብ ብሓይሊ ኣይትሓዙ። ምስ ዘፈራርሕ ሰብ በይንኹም ኣብ ክፍሊ ኮፍ ኣይትበሉ።

## Als het niet kan wachten: medicijnen op

card-medicine-title = ዘድሊ መድሃኒት ተወዲኡ
card-medicine-do-1 = ሓሚሞም፣ ምስትንፋስ ጸጊምዎም፣ ወይ ውነኦም ብልክዕ እንተዘየለ፣ ብኡብኡ ናብ ቁጽሪ ህጹጽ ሓገዝ ደውሉ።
card-medicine-do-2 = ሕጂ ናብ ሓኪም ስድራቤቶም (huisarts) ወይ ቤት መድሃኒቶም (apotheek) ብሓባር ደውሉ። ካብ ሰዓታት ስራሕ ወጻኢ ናብ ተረኛ ሓኪም (huisartsenpost) ደውሉ።
card-medicine-do-3 = ክኸፍሉ ዘይክእሉ እንተኾይኖም፣ ብኡብኡ ንገሩ። እንታይ ከም ዝከኣል ድማ ሕተቱ።
card-medicine-say = ብዛዕባ እዚ ናብ ዝፈልጥ ሰብ ሕጂ ብሓባር ክንድውል ኢና።
card-medicine-have = እቲ ሳንዱቕ መድሃኒት ወይ ዝርዝር ናይ ቤት መድሃኒት፣ ከምኡውን ስም ናይቲ ሓኪም ስድራቤት።
card-medicine-not-alone = ናይ ካልእ ሰብ መድሃኒት ኣይትሃቡ። ክንደይ ክውሰድ ከም ዝከኣል እውን ዋላ ሓንቲ ኣይትበሉ።

## Als het niet kan wachten: nu in gevaar

card-physical-danger-title = ሕጂ ኣብ ሓደጋ
card-physical-danger-do-1 = ንስኹምን እቲ ካልእ ሰብን ድሕንነት ኣብ ዘለዎ ቦታ ኩኑ። ዝሓይሽ እንተኾይኑ ካብኡ ኪዱ።
card-physical-danger-do-2 = ናብ ቁጽሪ ህጹጽ ሓገዝ ደውሉ። ኣበይ ከም ዘለኹምን እንታይ ይኸውን ከም ዘሎን ንገሩ።
card-physical-danger-do-3 = መሳርሕትኹም ጸውዑ። ነቶም ክሕግዙ ዝመጹ ኣብ ኣፍደገ ተቐበልዎም።
card-physical-danger-say = ሕጂ ሓገዝ ከምጽእ እየ። ድሕንነት ክሳብ ዘሎ ምሳኹም እጸንሕ።
card-physical-danger-have = ኣድራሻ ናይዚ ቦታ፣ ከምኡውን መን ከም ዝተጎድአ ወይ ኣብ ሓደጋ ከም ዘሎ።
card-physical-danger-not-alone = ኣብ መንጎ ዝባኣሱ ሰባት ኣይትእተዉ፣ ደድሕሪ ዝኾነ ሰብ እውን ኣይትኺዱ።

## Aan tafel

question-type-here = ኣብዚ ጽሓፉ
question-phone = እዚ ቁጽሪ ተሌፎን እዩ
question-done = ተወዲኡ፦ ቀጽሉ
question-example-date = ንኣብነት፦ 25-11 ወይ 25-11-2026
question-example-number = ቁጽሪ
review-title = ዝነገርኩምና
review-answer = { $answer }
review-skipped = ተሓሊፉ
review-finish = ተወዲኡ፦ መን ክሕግዝ ይኽእል?
topics-title = ካልእ ብዛዕባ እንታይ እዩ?
card-call = ናብ መን ትድውሉ?
card-call-nobody = ኣብዚ ዝሰርሕ ሰብ ሞያ (hulpverlener) ጸውዑ፣ ወይ ቁጽሪ ናይ ከባቢ ጉጅለ ሓገዝ (wijkteam) ብሓባር ድለዩ።
card-say = እንታይ ትብሉ?
card-have = እንታይ ኣብ ቀረባኹም ትሕዙ?
card-not-alone = በይንኹም ዘይትገብርዎ እንታይ እዩ?
choice-outcome-helped = እወ፣ ሓጊዙ
choice-outcome-partly = ቁሩብ
choice-outcome-not = ኣይፋልን
choice-outcome-not-reached = ኣይተረኽቡን፣ ደሓር ከም ብሓድሽ ምሕታት

## Wie kan helpen

offers-title = መን ክሕግዘኩም ይኽእል?
offers-none = ዝሕግዝ ሰብ ገና ኣይረኸብናን። ተወሳኺ ንገሩና፣ ወይ ካልእ ኣርእስቲ ወስኹ።
offers-informal = ጎረባብትን ወለንተኛታትን
offers-formal = እዚ ስርሖም ዝኾነ ሰባት
offers-does = ክገብርዎ ዝኽእሉ፦ { $roles }
offers-does-not = ዘይገብርዎ፦ { $roles }
plan-title = እንሰማምዓሉ
plan-who-does-what = መን እንታይ ይገብር?
plan-follow-up = ደሓር ከመይ ከም ዝኸደ ክንሓተኩም ትፈቕዱልና ዶ?
plan-day = እወ፣ ዕለት { $date }
plan-never = ኣይፋልን፣ ኣይደልን

## When something was checked, when it is open

directory-checked-on = ዕለት { $date } ተረጋጊጹ
directory-checked-ageing = ዕለት { $date } ተረጋጊጹ፣ ካብ ፈረቓ ዓመት ንላዕሊ ይገብር
directory-checked-old = ኣረጊት፦ ዕለት { $date } ተረጋጊጹ
directory-checked-unknown = ኣይተረጋገጸን
directory-open-until = ሕጂ ክፉት እዩ፣ ክሳብ ሰዓት { $closes }
directory-opens-at = ዕለት { $date } ይኽፈት፣ ካብ ሰዓት { $opens }
directory-opens-on = ዕለት { $date } ይኽፈት
directory-opens-not-soon = ኣብ ዝመጽእ ሰሙናት ክፉት ኣይኮነን
directory-hours-recheck = መዓስ ክፉት ከም ዝኾነ ሕተቱ
directory-hours-unknown = ሰዓታት ኣይፍለጥን

## Why an offer fits, what to ask first, who does what

reason-need = ብዛዕባ እዚ ይሕግዙ፦ { $need }።
reason-also-need = ብዛዕባ እዚ እውን ይሕግዙ፦ { $need }።
reason-language = ዝዛረብዎ ቋንቋ፦ { $language }።
reason-near = ብእግሪ ብግምት { $minutes ->
    [one] 1 ደቒቕ
   *[other] { $minutes } ደቓይቕ
 } ይወስድ።
reason-own-neighbourhood = ንሰባት ናይ ከባቢኹም እዮም ዝሕግዙ።
reason-comes-to-you = ናብ ገዛኹም ክመጹ ይኽእሉ።
reason-open-now = ሕጂ ክፉት እዩ።
reason-open-now-until = ሕጂ ክፉት እዩ፣ ክሳብ ሰዓት { $time }።
reason-open-today = ሎሚ ክፉት እዩ።
reason-open-today-at = ሎሚ ካብ ሰዓት { $time } ክፉት እዩ።
reason-open-tomorrow = ጽባሕ ክፉት እዩ።
reason-open-tomorrow-at = ጽባሕ ካብ ሰዓት { $time } ክፉት እዩ።
reason-open-day = { $weekday } ክፉት እዩ።
reason-open-day-at = { $weekday } ካብ ሰዓት { $time } ክፉት እዩ።
reason-walk-in = ብዘይ ቆጸራ ክትኣትዉ ትኽእሉ።
reason-call = ባዕልኹም ክትድውሉ ወይ ክትጽሕፉ ትኽእሉ።
reason-free = ብነጻ እዩ።
reason-room = ሕጂ ቦታ ኣሎ።
reason-checked = ነዚ ዕለት { $date } ኣረጋጊጽናዮ።
reason-earlier-helper = ቅድሚ ሕጂ ሓጊዞምኹም እዮም።
reason-wish = ምስ ድሌትኩም ይሰማማዕ፦ { $wish }።
reason-when = ኣብ ዝምችወኩም ግዜ ኣለዉ፦ { $part }።
reason-likes = ክትገብርዎ እትፈትዉ፣ ኣብኡ ብሓጎስ ይቕበልዎ፦ { $welcome }።
caution-closed = ሕጂ ንግዜኡ ዕጹው እዩ። መዓስ መሊሱ ከም ዝኽፈት ሕተቱ።
caution-by-introduction = ካብዚ ቦታ ሓገዝ ሓደ ሰብ ምስኦም የላልየኩም።
caution-check-first = እዚ ንዓኹም እውን ምዃኑ መጀመርታ ሕተቱ።
caution-ask-distance = ኣበይ ምዃኑን ክንደይ ከም ዝርሕቕን ሕተቱ።
caution-too-far = ብእግሪ ብግምት { $minutes } ደቓይቕ ይወስድ። ዝወስደኩም ሰብ እንተሎ ሕተቱ።
caution-not-at-home = ናብኡ ባዕልኹም ክትከዱ ኣለኩም። ዝወስደኩም ሰብ እንተሎ ሕተቱ።
caution-ask-accessibility = ብቐሊሉ ክትኣትዉ ትኽእሉ እንተኾይንኩም ሕተቱ።
caution-ask-hours = መዓስ ክፉት ከም ዝኾነ መጀመርታ ሕተቱ።
caution-old-number = መጀመርታ ደውሉ። እዚ ቁጽሪ ዕለት { $date } እዩ ተረጋጊጹ፤ ነዊሕ ግዜ ገይሩ።
caution-unchecked-number = መጀመርታ ደውሉ። እዚ ቁጽሪ ገና ልክዕ ምዃኑ ኣይንፈልጥን።
caution-ask-access = ከመይ ጌርኩም ከም እትምዝገቡ መጀመርታ ሕተቱ።
caution-needs-referrer = ካልእ ሰብ ከመዝግበኩም ኣለዎ። ኣብዚ ቦታ ሓገዝ ሕተቱ።
caution-needs-assessment = መጀመርታ ብዛዕባ ዘድልየኩም ዝርርብ ኣሎ።
caution-waiting = ብዛዕባ ምጽባይ ከምዚ ይብሉ፦ { $text }
caution-full = ኣብ ቀረባ እዋን ቦታ ኣይነበረን። ሕጂ እውን ከምኡ እንተኾይኑ ሕተቱ።
caution-no-shared-language = ተርጓሚ (tolk) ሕተቱ፣ ወይ ዝትርጉመልኩም ሰብ ሒዝኩም ኪዱ።
caution-ask-language = ቋንቋኹም ዝዛረቡ እንተኾይኖም ሕተቱ።
caution-ask-wish = እዚ ይከኣል እንተኾይኑ ሕተቱ፦ { $wish }።
caution-costs = ክንደይ ከም ዝኸፍል ሕተቱ።
roles-does = { $name } እዚ ይገብሩ፦ { $roles }።
roles-does-not = { $name } እዚ ኣይገብሩን፦ { $role }።
roles-does-not-but = { $name } እዚ ኣይገብሩን፦ { $role }። ነዚ ዝገብሩ፦ { $instead }።
roles-agree = ነዚ መን ከም ዝገብሮ ተሰማምዑ፦ { $role }። { $informal } ወይ { $formal }።

## Languages

language-nl = ሆላንድኛ (Nederlands)
language-en = እንግሊዝኛ
language-tr = ቱርክኛ
language-ar = ዓረብኛ
language-rif = ኣማዚግኛ (ታሪፊት)
language-fa = ፋርሲ
language-ti = ትግርኛ
language-so = ሶማልኛ
language-pl = ፖላንድኛ
language-uk = ዩክሬንኛ
language-es = ስጳንኛ
language-fr = ፈረንሳይኛ
language-zh = ቻይንኛ
language-pap = ፓፕያመንቶ
language-hi = ሂንዲ
language-ur = ኡርዱ
language-ro = ሩማንያኛ
language-bg = ቡልጋርኛ
language-pt = ፖርቱጋልኛ
language-am = ኣምሓርኛ
language-ku = ኩርድኛ
language-ru = ሩስኛ
language-ckb = ኩርድኛ (ሶራኒ)
language-kmr = ኩርድኛ (ኩርማንጂ)
language-nl-simple = ኣዝዩ ቀሊል ሆላንድኛ

## Days of the week

weekday-monday = ሰኑይ
weekday-tuesday = ሰሉስ
weekday-wednesday = ረቡዕ
weekday-thursday = ሓሙስ
weekday-friday = ዓርቢ
weekday-saturday = ቀዳም
weekday-sunday = ሰንበት

# Op het papier dat de bewoner meeneemt.
slip-title = ሓገዝ እትረኽቡሉ ቦታ
slip-intro = ሓገዝ ሓቲትኩም። መን ክሕግዘኩም ከም ዝኽእልን ብኸመይን ኣብዚ ተጻሒፉ ኣሎ።
slip-written-on = ዝተጻሕፈሉ ዕለት { $date }
slip-label-case-code = ኮድኩም
slip-label-name = ስም
slip-label-mind = ኣስተውዕሉ
slip-intro-nothing = ብሓባር ተዘራሪብና። ኩሉ ግዜ ናባና ክትምለሱ ትኽእሉ።
slip-label-where = ኣበይ
slip-label-ask-for = እትሓትዎ ሰብ
slip-label-when = መዓስ
slip-label-phone = ተሌፎን
slip-label-access = ከመይ ትኣትዉ
slip-label-bring = ሒዝኩም ኪዱ
slip-label-agreed = ዝተሰማማዕናሉ
slip-label-they-do = ዝገብርዎ
slip-label-they-do-not = ዘይገብርዎ
slip-checked-on = ዕለት { $date } ተረጋጊጹ
slip-call-first-since = መጀመርታ ደውሉ። እዚ ንነዊሕ ግዜ ኣይተረጋገጸን፦ ናይ መወዳእታ ዕለት { $date }
slip-call-first-unknown = መጀመርታ ደውሉ። እዚ ገና ኣይተረጋገጸን
slip-qr-call = ንምድዋል ስካን ግበሩ
slip-follow-up-on = ዕለት { $date } ከመይ ከም ዝኸደ ክንሓተኩም ኢና።
slip-follow-up-none = ንሕና ምሳኹም ርክብ ኣይንገብርን ኢና። ኩሉ ግዜ ግን ናባና ክትምለሱ ትኽእሉ።
slip-kept-heading = እንዕቅቦ ነገር
slip-kept-nothing = ዋላ ሓንቲ ኣይንዕቅብን። እዚ ወረቐት ናትኩም ጥራይ እዩ።
slip-kept-without-name = መልስታትኩም ብዘይ ስምኩም ንዕቅብ፣ ክሳብ { $until }።
slip-kept-with-name = ስምኩምን መልስታትኩምን ንዕቅብ፣ ክሳብ { $until }።
slip-nobody-may-know = ብዛዕባኹም ንዋላ ሓደ ሰብ ኣይንነግርን።
slip-may-withdraw = ደምስስዎ ኢልኩም ኩሉ ግዜ ክትነግሩና ትኽእሉ።
slip-no-advice = እዚ ወረቐት ሓገዝ ኣበይ ከም እትረኽቡ ይነግር። ናይ ሕጊ ወይ ናይ ጥዕና ምኽሪ ኣይኮነን።
slip-unchecked-note = እዚ ትርጉም ነቲ ቋንቋ ብዝዛረብ ሰብ ገና ኣይተነበበን።

slip-come-back-desk = እንተዘይሰሊጡ፣ ናብዚ ተመለሱ፦ { $desk }።
slip-introduced-on = ሓደ ካባና ዕለት { $date } ምስኦም የላልየኩም።
slip-introduced = ሓደ ካባና ምስኦም የላልየኩም። መዓልቲ ምሳኹም ክንሰማማዕ ኢና።
slip-label-ask-first = መጀመርታ ሕተቱ
slip-label-who-does-what = መን እንታይ ይገብር
slip-roles = { $roles }
slip-hours-line = { $day } { $opens } – { $closes }
slip-may-share = ብዛዕባ እዚ ክንዛረብ ፈቒድኩም፦ { $parties }።
slip-recovery-title = መጠባበቒ መፍትሕ
slip-recovery-explained = እዚ ወረቐት ካብዚ ህንጻ ወጻኢ ዓቅብዎ። እዚ መፍትሕ ንመዕጸዊ ናይቲ ቦታ ሓገዝ ይኸፍቶ።
slip-look-up-number = ነቲ ቁጽሪ ኣብዚ ገጽ ድለይዎ፦
slip-ask-for-number = ገና ቁጽሪ የብልናን። ብሓባር ክንደልዮ ሕተቱና።
slip-label-checked = ተረጋጊጹ
slip-checked-all = ዕለት { $date }

## Public holidays

holiday-new-year = ሓድሽ ዓመት ናይ ኤውሮጳ
holiday-good-friday = ዓርቢ ስቕለት ናይ ኤውሮጳ
holiday-easter = ፋሲካ ናይ ኤውሮጳ
holiday-easter-monday = ናይ ኤውሮጳ ፋሲካ ካልኣይ መዓልቲ
holiday-kings-day = መዓልቲ ንጉስ (Koningsdag)
holiday-liberation-day = መዓልቲ ሓርነት (Bevrijdingsdag)
holiday-ascension = ዕርገት ናይ ኤውሮጳ (Hemelvaartsdag)
holiday-whitsun = ጰንጠቆስጠ ናይ ኤውሮጳ (Pinksteren)
holiday-whit-monday = ናይ ኤውሮጳ ጰንጠቆስጠ ካልኣይ መዓልቲ
holiday-christmas = ልደት ናይ ኤውሮጳ (Kerst)
holiday-second-christmas = ናይ ኤውሮጳ ልደት ካልኣይ መዓልቲ
directory-on-holiday = { $opening } – በዓል ({ $holiday })፦ መጀመርታ ደውሉ
caution-holiday = ክፉት ዝኾነሉ ቀዳማይ መዓልቲ በዓል እዩ ({ $holiday })። መጀመርታ ደውሉ።

## At the pace of a rollator or a buggy

choice-walk-pushing = ብናይ ምኻድ ጋሪ (rollator)፣ ብዊልቸር (rolstoel) ወይ ብዓረብያ ህጻን
reason-near-pushing = ብናይ ምኻድ ጋሪ (rollator)፣ ብዊልቸር (rolstoel) ወይ ብዓረብያ ህጻን ብግምት { $minutes ->
    [one] 1 ደቒቕ
   *[other] { $minutes } ደቓይቕ
 } ይወስድ።

## Regel voor regel, voor wie luistert of met de vingers leest

plain-choose-one = ቁጽሪ መልስኹም ጽሓፉ።
plain-choose-more = ቁጽርታት መልስታትኩም ጽሓፉ፣ ኣብ መንጎኦም ክፍተት ግደፉ።
plain-type-text = መልስኹም ጽሓፉ።
plain-type-date = ዕለት ጽሓፉ፣ ንኣብነት 25-11-2026።
plain-type-number = ቁጽሪ ጽሓፉ።
plain-or-skip = ወይ ንምሕላፍ Enter ጥራይ ጽቐጡ።
plain-commands = እዚ እውን ክትጽሕፉ ትኽእሉ፦ ? ንምድጋም፣ < ንድሕሪት ንምምላስ፣ ! ክጽበ ንዘይክእል፣ q ንምቁራጽ።
plain-not-a-choice = እቲ ቁጽሪ ኣብ ዝርዝር የለን። ደጊምኩም ፈትኑ።
plain-not-a-date = እዚ ዕለት ኣይኮነን። ደጊምኩም ፈትኑ።
plain-not-a-number = እዚ ኣብዚ ዝኸውን ቁጽሪ ኣይኮነን። ደጊምኩም ፈትኑ።
plain-noted = ተጻሒፉ፦ { $answer }
plain-first-question = እዚ ናይ መጀመርታ ሕቶ እዩ። ንድሕሪት ክትምለሱ ኣይትኽእሉን።
plain-urgent = እዚ ክጽበ ኣይክእልን፦ { $card }
plain-found = { $count ->
    [one] 1 ቦታ ረኺብና።
   *[other] { $count } ቦታታት ረኺብና።
 }
plain-which-on-paper = ኣየኖት ቦታታት ኣብ ወረቐትኩም ይጽሓፉ? ቁጽርታት ጽሓፉ፣ ኣብ መንጎኦም ክፍተት ግደፉ።
plain-on-paper = ኣብ ወረቐትኩም እዚ ኣሎ፦
plain-your-code = ኮድኩም { $code } እዩ።
plain-stopped-kept = ተቋሪጹ። ዝነገርኩምና ተዓቂቡ ኣሎ።
plain-stopped-nothing = ተቋሪጹ። ዋላ ሓንቲ ኣይተዓቀበን።

## Als de letters ontbreken

slip-script-missing = ኣብዚ እቲ ጽሑፍ በዚ ቋንቋ ክጸሓፍ ነይርዎ፦ { $language }። ፊደላቱ ኣብዚ ኮምፕዩተር የለዉን።

## Toestemming: wie wat mag weten

consent-title = መን እንታይ ክፈልጥ ትፈቕዱ?
consent-intro = እዚ ባዕልኹም ኢኹም ትውስንዎ። ንዝኾነ ሕቶ ኣይፋልን ክትብሉ ትኽእሉ። ኣይፋልን እንተ በልኩም እውን፣ ክንሕግዘኩም ኢና።
consent-party-informal = ወለንተኛታት ኣብ ከባቢ
consent-party-formal = ሰብ ሞያ (hulpverleners)
consent-party-doctor = ሓኪም ስድራቤትኩም (huisarts)
consent-ask = እንታይ ክንገብር ትፈቕዱልና? እዚ ዝምልከቶም፦ { $party }
choice-purpose-ask = እንታይ ሓገዝ እደሊ ከም ዘለኹ ምንጋር
choice-purpose-story = ኣብ ህይወተይ እንታይ የጋጥመኒ ከም ዘሎ ምንጋር
choice-purpose-contact = ስመይን ብኸመይ ክረኽቡኒ ከም ዝኽእሉን ምንጋር
choice-purpose-report = ከመይ ይኸይድ ከም ዘሎ ካብኦም ምስማዕ
consent-nothing = ካብዚ ኩሉ ዋላ ሓንቲ ኣይፈቅድን
consent-giver = እዚ ዝብል ዘሎ መን እዩ?
choice-giver-self = ባዕለይ
choice-giver-partner = በዓል ቤተይ፣ በዓልቲ ቤተይ ወይ መጻምደይ
choice-giver-child = ወደይ ወይ ጓለይ
choice-giver-parent = ኣቦይ ወይ ኣደይ
choice-giver-family = ካልእ ኣባል ስድራቤተይ
choice-giver-representative = ንዓይ ክውክል ቤት ፍርዲ ዝመዘዞ ሰብ (mentor, bewindvoerder, voogd)
consent-back = ዝበልኩምዎ ደጊመ ክነግረኩም። እዚ ዝምልከቶም፦ { $party }
consent-may = እዚ ክንገብር ትፈቕዱልና፦ { $purpose }
consent-may-not = ኣይፋልን፣ እዚ ክንገብር ኣይትፈቕዱልናን፦ { $purpose }
consent-right = ልክዕ ድዩ?
choice-consent-right-yes = እወ፣ ልክዕ እዩ
choice-consent-right-no = ኣይፋልን፣ ክልወጥ ኣለዎ
consent-stop-any-time = እዚ ኩሉ ግዜ ደው ከተብልዎ ትኽእሉ። ንገሩና፣ ብኡብኡ ደው ክብል እዩ።
consent-given-by = ዕለት { $date } ተነጊሩ። ዝነገረና ሰብ፦ { $giver }
consent-stop = እዚ ደው ከተብልዎ ትደልዩ ዶ?
consent-stopped = እዚ ደው ኢሉ ኣሎ። እዚ ዝምልከቶም፦ { $party }
consent-told = እዚ ዕለት { $date } ድሮ ነጊርና ኢና፦ { $purpose }። ንድሕሪት ክንመልሶ ኣይንኽእልን።
consent-told-nothing = ክሳብ ሕጂ ዋላ ሓንቲ ኣይነገርናን።
slip-consent = እዚ ዝምልከቶም፦ { $party }። እዚ ክንገብር ትፈቕዱልና፦ { $purpose }

## Uw rechten: zien, verbeteren, wissen

question-keep-months = መልስታትኩም ጥራይ ኢና ንዕቅብ። ካብ ናይ መወዳእታ ርክብና ክሳብ { $months } ወርሒ። ወለንተኛታት ናይዚ ቦታ ሓገዝ ጥራይ እዮም ዝርእይዎ። ንኹሉ ኣይፋልን ክትብሉ ትኽእሉ።
rights-title = ብዛዕባኹም እንዕቅቦ ኩሉ
rights-intro = ብዛዕባኹም እንዕቅቦ እዚ እዩ። ገለ ጌጋ ኣሎ ዶ? ንገሩና፣ ክንእርሞ ኢና።
rights-until = እዚ ክሳብ { $date } ንዕቅቦ። ድሕሪኡ ክንድምስሶ ኢና።
rights-answers = ዝነገርኩምና
rights-chosen = ብሓባር ዝመረጽናዮ
rights-consents = ብዛዕባኹም ክንነግር ዝፈቐድኩምልና
rights-consents-none = ብዛዕባ እዚ ገና ዋላ ሓንቲ ኣይበልኩምን። ዋላ ሓንቲ ኣይንነግርን።
rights-told = ዝነገርናዮ
rights-told-none = ንዋላ ሓደ ሰብ ዋላ ሓንቲ ኣይነገርናን።
rights-told-line = ዕለት { $date }። ንመን፦ { $party }። እንታይ፦ { $purpose }
rights-looked = መን ከም ዝረኣዮ
rights-looked-line = ዕለት { $date }፣ ሓደ ወለንተኛ ናይዚ ቦታ ሓገዝ፦ { $what }
access-viewed = ምንባብ
access-continued = ነቲ ዝርርብ ምቕጻል
access-printed = ኣብ ወረቐት ምሕታም
access-exported = ብፋይል ምሃብ
access-corrected = ምእራም
rights-corrected = ዕለት { $date } ተኣሪሙ። እቲ ናይ ቅድም መልሲ ተደምሲሱ።
rights-erase = ኩሉ ክንድምስስ ክትሓቱና ትኽእሉ። ሽዑ ብኡብኡ ክንድምስሶ ኢና።
receipt-title = ኩሉ ተደምሲሱ
receipt-erased = ብዛዕባኹም ንዕቅቦ ዝነበርና ኩሉ ዕለት { $date } ደምሲስናዮ።
receipt-copies = ኣብዚ ኮምፕዩተር ዝነበሩ ቅዳሓት እውን ተደምሲሶም እዮም። ኣብ ኣረጊት መጠባበቒ ቅዳሕ (reservekopie) ገና ኣሎ ዶ? ነቲ ቅዳሕ ሓደ መዓልቲ ደጊምና እንተ ተጠቒምናሉ፣ ኣብኡ እውን ክንድምስሶ ኢና።
receipt-told = ንካልኦት ድሮ ዝነገርናዮ፣ ንድሕሪት ክንመልሶ ኣይንኽእልን።
receipt-no-name = ኣብዚ ወረቐት ብዛዕባኹም ዋላ ሓንቲ ኣይተጻሕፈን።
receipt-number = ቁጽሪ ናይዚ መረጋገጺ፦ { $number }
