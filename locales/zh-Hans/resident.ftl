# Teksten voor het gesprek met de bewoner.
# Korte zinnen, gewone woorden, "u". Geen telefoonnummers; getallen alleen bij leeftijden.

## Onderdelen van het gesprek

section-begin = 开始之前
section-who = 谁来了
section-reason = 您为什么来
section-danger = 不能等的事
section-topics = 您的问题
section-person = 什么适合您
section-helpers = 谁已经在帮您
section-likes = 您喜欢做什么
section-share = 谁可以知道什么
section-contact = 以后联系

## Overal

choice-unknown = 我不知道
choice-declined = 我不想说
choice-yes-no-yes = 是
choice-yes-no-no = 否

## Voor we beginnen

question-keep = 您说的话，我们可以保存吗？
    .hint = 我们只保存您的回答，最多保存到最后一次联系后十二个月。只有这个咨询处（spreekuur）的志愿者能看到。您什么都可以拒绝。
choice-keep-keep = 可以，请保存我的回答
choice-keep-nothing = 不，什么都不要保存

## Wie is er

question-for-whom = 您是为谁来的？
choice-for-whom-self = 为我自己
choice-for-whom-other = 为别人
choice-for-whom-carer = 我在照顾身边的人，想找人帮忙

question-sent-by = 有人告诉您可以来这里吗？
    .hint = 如果您愿意，我们可以告诉那个人您来过。
choice-sent-by-nobody = 没有，我自己来的
choice-sent-by-doctor = 家庭医生（huisarts）或诊所
choice-sent-by-school = 学校
choice-sent-by-municipality = 市政府（gemeente）
choice-sent-by-neighbour = 邻居或熟人
choice-sent-by-other = 别的人

question-at-table = 谁陪您一起来的？
    .hint = 如果您愿意，也可以单独和我们谈。
choice-at-table-nobody = 没有人，我一个人来
choice-at-table-family = 家人
choice-at-table-friend = 朋友
choice-at-table-interpreter = 口译员
choice-at-table-professional = 专业帮助人员（hulpverlener）
choice-at-table-child = 孩子

question-at-table-child = 除了孩子，有别人可以翻译吗？
    .hint = 这对孩子来说太重了。最好由大人来翻译，打电话翻译也行。

## Waarvoor u komt

question-story = 请说说，您为什么来这里？
    .hint = 用您自己的话说。短一点也很好。

question-topics = 是关于哪方面的事？
    .hint = 可以选好几个。也可以指一指图片。
choice-topics-money = 钱和欠债
choice-topics-letters = 信和表格
choice-topics-rights = 福利金（uitkering）和权利
choice-topics-housing = 住房
choice-topics-food = 食物、衣服和用品
choice-topics-health = 健康
choice-topics-home = 家务上的帮助
choice-topics-mobility = 出门和交通
choice-topics-mind = 烦恼、压力和悲伤
choice-topics-contact = 认识人
choice-topics-meaning = 生活的意义和为别人做点事
choice-topics-language = 学荷兰语
choice-topics-digital = 手机和电脑
choice-topics-work = 工作和志愿工作
choice-topics-children = 孩子和养育
choice-topics-caring = 照顾身边的人
choice-topics-safety = 安全
choice-topics-residence = 刚来这里，或有居留的问题

## Wat niet kan wachten

question-safe-now = 您现在在这里和在家里都安全吗？
    .hint = 您现在什么都不用解释。以后再说也可以。

question-unsafe-where = 您愿意说哪里不安全吗？
    .hint = 您也可以用手指一指，或者跳过。
choice-unsafe-where-home = 在我家里
choice-unsafe-where-here = 在这里，就是现在
choice-unsafe-where-street = 在外面或社区里
choice-unsafe-where-child = 有个孩子不安全
choice-unsafe-where-elder = 我认识的一位老人不安全

question-urgent = 有没有今天或明天就要办的事？
    .hint = 有的话，我们先办这件事。
choice-urgent-none = 没有，可以等
choice-urgent-eviction = 我必须搬出现在住的地方
choice-urgent-cut-off = 煤气、电或水被停了
choice-urgent-food = 没有吃的
choice-urgent-bed = 我今晚没有地方睡
choice-urgent-medicine = 我的药用完了
choice-urgent-confused = 有人突然神志不清，很混乱

question-eviction-date = 您必须在哪一天搬走？
    .hint = 请一起看看信。没有信或日期？跳过就好。

question-cut-off = 煤气、电和水还能用吗？
choice-cut-off-on = 能，都能用
choice-cut-off-warned = 能，但是收到了警告
choice-cut-off-off = 不能，有的已经停了

question-eaten = 您今天有足够的东西吃吗？
    .hint = 和您一起住的人也算。

question-sleep-tonight = 您今晚有地方睡吗？
    .hint = 睡在别人家的沙发上也算。

question-medicine = 您今天需要的药都有吗？
    .hint = 不用说是什么药。您不需要吃药或用药？那就选“是”。

## Geld en schulden

question-money-what = 钱的方面，您遇到了什么事？
    .hint = 可以选好几个。很多人都会遇到。
choice-money-what-debts = 我欠了债（schulden）
choice-money-what-budget = 我的钱不够用
choice-money-what-bills = 有账单我付不起
choice-money-what-bailiff = 法院执行员（deurwaarder）来信或上门
choice-money-what-emergency = 我现在没有钱买必需的东西

question-money-behind = 下面这些，您有拖欠没付的吗？
choice-money-behind-none = 没有
choice-money-behind-rent = 房租
choice-money-behind-energy = 煤气、电或水
choice-money-behind-insurance = 医疗保险（zorgverzekering）
choice-money-behind-other = 别的

## Brieven en formulieren

question-letters-what = 这封信或这张表格，您想怎么办？
    .hint = 信带来了吗？放在桌上就好。
choice-letters-what-understand = 看懂上面写了什么
choice-letters-what-forms = 填一张表格
choice-letters-what-reply = 写回信
choice-letters-what-tax = 报税（belasting）
choice-letters-what-order = 整理我的文件

question-letters-date = 您要在哪一天之前办好？
    .hint = 我们一起在信里找日期。没有日期？跳过就好。

## Uitkering en recht

question-rights-what = 您想问哪方面的事？
choice-rights-what-benefit = 福利金（uitkering）
choice-rights-what-allowance = 补贴（toeslagen）
choice-rights-what-minima = 收入低时的帮助
choice-rights-what-objection = 我不同意一个决定（besluit）
choice-rights-what-legal-advice = 我想找懂法律的人

question-rights-meeting = 您近期有面谈，并且希望有人陪您去吗？
    .hint = 比如和市政府（gemeente）谈帮助或福利金的事。

## Wonen

question-housing-what = 住房方面，您遇到了什么事？
choice-housing-what-rent = 付房租有困难
choice-housing-what-eviction = 我可能必须搬出现在住的地方
choice-housing-what-search = 我在找房子或房间
choice-housing-what-repair = 家里有东西坏了或受潮
choice-housing-what-neighbours = 和邻居吵架，或邻居打扰我

question-rent-behind = 您有拖欠的房租吗？
    .hint = 有的话，我们也帮您找付款方面的帮助。

## Eten, kleding en spullen

question-food-what = 您需要什么？
choice-food-what-parcel = 食品和日用品，或食品包（voedselpakket）
choice-food-what-meal = 一顿热饭
choice-food-what-clothes = 衣服
choice-food-what-furniture = 家具或家里用的东西
choice-food-what-child-goods = 给孩子用的东西

question-food-together = 您想和别人一起吃饭吗？

## Gezondheid

question-health-what = 别人可以帮您什么？
    .hint = 您不用说得了什么病。
choice-health-what-gp = 找家庭医生（huisarts），或和家庭医生谈
choice-health-what-insurance = 医疗保险（zorgverzekering）的问题
choice-health-what-nursing = 帮忙洗澡、护理伤口或用药
choice-health-what-exercise = 多活动身体
choice-health-what-memory = 我常常忘事

question-health-doctor = 您有家庭医生（huisarts）吗？

## Hulp in huis

question-home-what = 您想找哪种家务上的帮助？
choice-home-what-cleaning = 打扫
choice-home-what-shopping = 买东西
choice-home-what-odd-jobs = 小修小补和院子里的活
choice-home-what-meals = 来家里做饭，或送饭上门
choice-home-what-adaptation = 让家里更方便、更安全

question-home-stairs = 楼梯、浴缸或门槛让您不方便吗？
    .hint = 或者，您怕摔倒吗？

## Ergens komen

question-mobility-what = 什么能让您出门更容易？
choice-mobility-what-transport = 接送或交通
choice-mobility-what-accompany = 有人陪我去
choice-mobility-what-aids = 辅助用具，比如助行车（rollator）
choice-mobility-what-indoors = 帮我在家里走动

question-mobility-out = 您想出门的时候，都能出门吗？

## Zorgen, stress en verdriet

question-mind-what = 什么让您心里难受？
    .hint = 选最接近的。您什么都不用解释。
choice-mind-what-stress = 压力大、想个不停或睡不好
choice-mind-what-low = 我心情低落，或心里空空的
choice-mind-what-grief = 我想念一个已经不在的人
choice-mind-what-addiction = 喝酒、毒品、赌博或打游戏
choice-mind-what-recovery = 我想重新振作起来
choice-mind-what-relative = 我为一个人担心

question-mind-dark = 您有时会有不想活的念头吗？
    .hint = 每个心里难受的人，我们都会这样问。您可以照实说。

question-mind-doctor = 您跟家庭医生（huisarts）说过这件事吗？

## Mensen ontmoeten

question-contact-what = 您会喜欢什么？
choice-contact-what-coffee = 找个地方喝咖啡
choice-contact-what-buddy = 一位志愿伙伴（maatje），一起做点事
choice-contact-what-group = 小组或活动
choice-contact-what-phone = 有人有时给我打电话
choice-contact-what-visits = 有人来我家看我

question-contact-first-time = 第一次去的时候，想要有人陪您吗？

## Zin en iets voor een ander doen

question-meaning-what = 您对什么感兴趣？
choice-meaning-what-talk = 好好聊聊人生
choice-meaning-what-faith = 可以祷告或静一静的地方
choice-meaning-what-culture = 音乐、艺术或文化
choice-meaning-what-nature = 花园、动物或大自然
choice-meaning-what-helping = 为别人做点事
choice-meaning-what-skills = 展示我会的东西

question-meaning-grow = 以后您可能想把这个变成工作吗？
    .hint = 不是一定要。只是开心也很好。

## Nederlands leren

question-language-what = 您想找什么？
choice-language-what-dutch = 从头学荷兰语
choice-language-what-practice = 说荷兰语，多练习
choice-language-what-reading = 更好地读和写
choice-language-what-course = 课程或学习小组

question-language-for = 您想把荷兰语用在哪里？
choice-language-for-daily = 每天的生活，在社区里
choice-language-for-letters = 信件和预约
choice-language-for-work = 工作
choice-language-for-children = 孩子的学校

## Telefoon en computer

question-digital-what = 您想要哪方面的帮助？
choice-digital-what-device = 得到一台电脑或一部手机
choice-digital-what-digid = DigiD 和政府网站
choice-digital-what-course = 学用电脑
choice-digital-what-phone = 弄懂我的手机

question-digital-have = 您有好用的手机或电脑吗？

## Werk en vrijwilligerswerk

question-work-what = 您想做什么？
choice-work-what-job = 有工资的工作
choice-work-what-volunteering = 志愿工作
choice-work-what-learning-place = 可以边做边学的地方
choice-work-what-skills = 发现我会做什么
choice-work-what-business = 自己做点小生意

question-work-benefit = 您想先知道，工作会怎样影响您的福利金（uitkering）吗？
    .hint = 开始工作以前先问一问比较好。

## Kinderen en opvoeden

question-children-what = 是关于什么的？
choice-children-what-upbringing = 养育孩子
choice-children-what-homework = 学校和作业
choice-children-what-play = 玩耍、运动和出游
choice-children-what-baby = 怀孕，或有小宝宝
choice-children-what-teen = 青春期的孩子或年轻人

question-children-age = 孩子多大了？
    .hint = 不止一个孩子？选现在要谈的那个孩子。

## Zorgen voor iemand

question-caring-what = 什么会对您有帮助？
    .hint = 您在照顾别人。我们也关心您。
choice-caring-what-support = 有人和我一起想办法
choice-caring-what-respite = 有时能从照顾中歇一歇
choice-caring-what-overview = 帮忙安排所有的事
choice-caring-what-dementia = 照顾一个很容易忘事的人
choice-caring-what-young = 我还年轻，在家帮很多忙

question-caring-hours = 您每周大概花几个小时照顾？
    .hint = 安排事情和守在旁边也算。大概的数就好。

question-caring-rest = 您自己还有足够的时间和休息吗？

## Veilig zijn

question-safety-what = 您在担心什么？
    .hint = 说什么由您自己决定。
choice-safety-what-home = 家里有争吵、威胁或打人
choice-safety-what-child = 有个孩子过得不好
choice-safety-what-elder = 有位老人受到不好的对待
choice-safety-what-street = 街上或社区

question-safety-place = 您今天能去一个安全的地方吗？

## Nieuw hier of vragen over verblijf

question-residence-what = 别人可以帮您什么？
    .hint = 您不用出示居留证件。我们从来不问这个。
choice-residence-what-status = 能不能留下来的问题
choice-residence-what-newcomer = 我刚来这里，想熟悉情况
choice-residence-what-no-papers-asked = 不问居留证件的帮助
choice-residence-what-family = 让我的家人来这里

question-residence-guide = 想要有人带您熟悉社区吗？

## Wat bij u past

question-neighbourhood = 您住在哪个社区？
    .hint = 社区或广场的名字就够了。不用说地址。

question-postcode = 您的邮政编码（postcode）的数字是什么？
    .hint = 只要数字，不要字母。这样我们可以找近的地方。

question-age-band = 您大概多大年纪？
    .hint = 有些地方是给年轻人的，有些是给老人的。
choice-age-band-under-18 = 不到 18 岁
choice-age-band-18-26 = 18 岁到 26 岁
choice-age-band-27-66 = 27 岁到 66 岁
choice-age-band-67-plus = 67 岁或以上

question-languages = 您喜欢用哪些语言谈？
    .hint = 可以选好几个。
choice-languages-nl = 荷兰语
choice-languages-en = 英语
choice-languages-tr = 土耳其语
choice-languages-ar = 阿拉伯语
choice-languages-rif = 柏柏尔语（塔里菲特语）
choice-languages-fa = 波斯语或达里语
choice-languages-ti = 提格利尼亚语
choice-languages-so = 索马里语
choice-languages-pl = 波兰语
choice-languages-uk = 乌克兰语
choice-languages-es = 西班牙语
choice-languages-fr = 法语
choice-languages-zh = 中文
choice-languages-pap = 帕皮阿门托语
choice-languages-hi = 印地语
choice-languages-ur = 乌尔都语
choice-languages-ro = 罗马尼亚语
choice-languages-bg = 保加利亚语
choice-languages-pt = 葡萄牙语
choice-languages-ru = 俄语
choice-languages-am = 阿姆哈拉语
choice-languages-ku = 库尔德语
choice-languages-other = 别的语言

question-walk = 您走多远还不会太累？
    .hint = 用拐杖或助行车（rollator）走也算。
choice-walk-five-minutes = 一小段路，五分钟
choice-walk-ten-minutes = 十分钟
choice-walk-twenty-minutes = 二十分钟
choice-walk-far = 很远，没问题
choice-walk-wheels = 骑车、用代步车（scootmobiel）、坐公交或汽车
choice-walk-at-home = 我几乎不出门

question-wishes = 接受帮助时，什么对您很重要？
    .hint = 可以选好几个。什么都不选也可以。
choice-wishes-woman = 由女性来帮忙
choice-wishes-man = 由男性来帮忙
choice-wishes-own-language = 由会说我的语言的人来帮忙
choice-wishes-at-home = 在自己家里
choice-wishes-alone = 一对一
choice-wishes-group = 在小组里

question-group-for = 您喜欢去什么样的地方？
    .hint = 只选您觉得舒服的。跳过也可以。
choice-group-for-women = 给女性的地方
choice-group-for-men = 给男性的地方
choice-group-for-young = 给年轻人的地方
choice-group-for-older = 给老年人的地方
choice-group-for-parents = 给父母的地方
choice-group-for-newcomers = 给刚来荷兰的人的地方
choice-group-for-students = 给学生的地方
choice-group-for-disability = 给残障人士的地方
choice-group-for-lgbt = 给性少数（lhbti+）朋友的地方

question-when = 您什么时候方便？
choice-when-morning = 上午
choice-when-afternoon = 下午
choice-when-evening = 晚上
choice-when-weekend = 周末

## Wie u al helpt

question-helpers = 现在（还）有人帮您吗，或者以前有人帮过您吗？
    .hint = 熟悉的人常常最好。您可以说好几个。

question-helper-who = 是谁？
choice-helper-who-family = 家人
choice-helper-who-friend = 朋友
choice-helper-who-neighbour = 邻居
choice-helper-who-volunteer = 志愿者
choice-helper-who-professional = 专业帮助人员（hulpverlener）
choice-helper-who-other = 别的人

question-helper-what = 这个人帮您什么？
    .hint = 也可以说说地方，比如社区活动中心（buurthuis）。

question-helper-earlier-good = 您对这个帮助满意吗？

question-not-involve = 谁不可以知道这件事？
    .hint = 我们就不让那个人或那个地方参与进来。没有？跳过就好。

## Wat u graag doet

question-likes = 您喜欢做什么，或者擅长做什么？
    .hint = 有些地方会很高兴有您来。
choice-likes-cooking = 做饭或烘焙
choice-likes-handcraft = 缝纫、编织或做手工
choice-likes-language = 说我的语言或翻译
choice-likes-gardening = 种花种菜
choice-likes-company = 陪伴别人
choice-likes-odd-jobs = 修修补补
choice-likes-music = 音乐或唱歌
choice-likes-childcare = 看孩子
choice-likes-computer = 帮人用手机或电脑

question-can-offer = 您想用这个为别人做点什么？
    .hint = 不用是大事。什么都不做也很好。

## Wie wat mag weten

question-share = 为了给您找帮助，我们可以和谁谈？
    .hint = 每个地方，我们都会再单独问您一次。
choice-share-none = 谁都不可以
choice-share-informal = 社区里的志愿者
choice-share-formal = 专业帮助人员（hulpverleners）
choice-share-doctor = 自己的家庭医生（huisarts）

## Later contact

question-contact-ok = 以后我们可以问问您过得怎么样吗？
    .hint = 您说“不”，我们就不打扰您。您随时可以再来，不用预约。
choice-contact-ok-yes = 可以
choice-contact-ok-no = 不，最好不要联系我

question-contact-how = 您希望怎么联系？
choice-contact-how-phone = 打电话
choice-contact-how-message = 发消息
choice-contact-how-visit = 上门看我
choice-contact-how-desk = 我自己再来这里

question-contact-number = 用哪个电话号码或地址可以联系？

question-contact-safe-time = 您什么时候可以安心说话？
    .hint = 如果您愿意，选一个没有别人听的时间。

question-safety-on-paper = 您想把这些写在纸上带走吗？
    .hint = 如果不该看到的人可能会发现这张纸，就不要带。选“否”也很好。

## Onderwerpen

domain-money = 钱和欠债
domain-letters = 信和表格
domain-rights = 福利金（uitkering）和权利
domain-housing = 住房
domain-food = 食物、衣服和用品
domain-health = 健康
domain-home = 家务上的帮助
domain-mobility = 出门和交通
domain-mind = 烦恼、压力和悲伤
domain-contact = 认识人
domain-meaning = 生活的意义和为别人做点事
domain-language = 学荷兰语
domain-digital = 手机和电脑
domain-work = 工作和志愿工作
domain-children = 孩子和养育
domain-caring = 照顾身边的人
domain-safety = 安全
domain-residence = 刚来这里，或有居留的问题

## Waar hulp bij kan

need-money-debts = 欠债（schulden）方面的帮助
need-money-budget = 让您的钱够用
need-money-bills = 付账单
need-money-bailiff = 法院执行员（deurwaarder）方面的帮助
need-money-emergency = 买最必需的东西的钱

need-letters-understand = 看懂信
need-letters-forms = 填表格
need-letters-reply = 写回信
need-letters-tax = 税（belasting）方面的帮助
need-letters-order = 整理文件

need-rights-benefit = 福利金（uitkering）的问题
need-rights-allowance = 补贴（toeslagen）的问题
need-rights-minima = 收入低时的帮助
need-rights-objection = 不同意一个决定（besluit）
need-rights-legal-advice = 您的权利方面的建议

need-housing-rent = 付房租
need-housing-eviction = 能继续住在您家里
need-housing-search = 找住的地方
need-housing-repair = 家里的修理和潮湿问题
need-housing-neighbours = 和邻居的问题

need-food-parcel = 食品和日用品，或食品包（voedselpakket）
need-food-meal = 一顿热饭
need-food-clothes = 衣服
need-food-furniture = 家具和家里用的东西
need-food-child-goods = 给孩子用的东西

need-health-gp = 和家庭医生（huisarts）谈
need-health-insurance = 医疗保险（zorgverzekering）的问题
need-health-nursing = 上门护理（thuiszorg）
need-health-exercise = 多活动身体
need-health-memory = 忘事方面的问题

need-home-cleaning = 打扫家里
need-home-shopping = 买东西
need-home-odd-jobs = 家里和院子里的小活
need-home-meals = 来家里做饭，或送饭上门
need-home-adaptation = 更安全、更方便的家

need-mobility-transport = 接送或交通
need-mobility-accompany = 有人陪您去
need-mobility-aids = 辅助用具，比如助行车（rollator）
need-mobility-indoors = 在家里走动

need-mind-stress = 压力和想个不停
need-mind-low = 心情低落时的支持
need-mind-grief = 悲伤和思念
need-mind-addiction = 少喝酒、少用毒品或少赌博
need-mind-recovery = 重新振作起来
need-mind-relative = 为一个过得不容易的人担心

need-contact-coffee = 喝咖啡、聊聊天的地方
need-contact-buddy = 志愿伙伴（maatje）
need-contact-group = 小组或活动
need-contact-phone = 有人有时给您打电话
need-contact-visits = 有人来您家看您

need-meaning-talk = 好好聊聊人生
need-meaning-faith = 可以祷告或静一静的地方
need-meaning-culture = 音乐、艺术和文化
need-meaning-nature = 花园、动物和大自然
need-meaning-helping = 为别人做点事
need-meaning-skills = 展示您会的东西

need-language-dutch = 学荷兰语
need-language-practice = 说荷兰语，多练习
need-language-reading = 更好地读和写
need-language-course = 课程或学习小组

need-digital-device = 电脑或手机
need-digital-digid = DigiD 和网站方面的帮助
need-digital-course = 学用电脑
need-digital-phone = 学用您的手机

need-work-job = 找有工资的工作
need-work-volunteering = 志愿工作
need-work-learning-place = 可以边做边学的地方
need-work-skills = 发现您会做什么
need-work-business = 自己做点小生意

need-children-upbringing = 养育孩子方面的帮助
need-children-homework = 学校和作业
need-children-play = 玩耍、运动和出游
need-children-baby = 怀孕，或有小宝宝
need-children-teen = 青春期的孩子和年轻人的问题

need-caring-support = 您照顾别人时的支持
need-caring-respite = 有时从照顾中歇一歇
need-caring-overview = 帮忙安排所有的事
need-caring-dementia = 照顾一个很容易忘事的人
need-caring-young = 年纪轻，在家帮很多忙

need-safety-home = 在家里安全
need-safety-child = 给孩子一个安全的家
need-safety-elder = 让老人安全
need-safety-street = 在社区里安全

need-residence-status = 能不能留下来的问题
need-residence-newcomer = 刚来时熟悉情况
need-residence-undocumented = 不问居留证件的帮助
need-residence-family = 让家人来这里

## Wat zij doen

role-listen = 听您说
role-visit = 上门看您
role-go-along = 陪您一起去
role-explain-letters = 讲解信的内容
role-fill-forms = 填表格
role-sort-papers = 整理文件
role-budget-coaching = 帮您安排好钱
role-debt-arrangement = 安排还债
role-legal-advice = 给您权利方面的建议
role-mediate = 有争吵时帮忙调解
role-practical-help = 搭把手
role-cook-together = 一起做饭
role-eat-together = 一起吃饭
role-activities = 办活动
role-talk-group = 小组谈话
role-language-practice = 练习语言
role-teach = 教课
role-digital-help = 帮忙用手机和电脑
role-job-coaching = 帮忙找工作
role-find-volunteer-work = 找志愿工作
role-respite = 暂时接手照顾
role-personal-care = 帮忙洗澡和穿衣
role-nursing = 护理伤口和帮忙用药
role-treatment = 治疗
role-diagnosis = 检查得了什么病
role-crisis-help = 紧急时马上帮忙
role-safety-plan = 商量怎样保证安全
role-decide-entitlement = 决定您能不能得到什么
role-give-money = 给钱
role-give-goods = 给东西或食物
role-transport = 接送您
role-refer-on = 告诉您去哪里找别的帮助
role-coordinate = 把所有的帮助协调好
role-home-visit = 去您家看需要什么
role-phone-contact = 给您打电话
role-translate = 翻译
role-childcare = 看孩子
role-homework-help = 辅导作业
role-moving-help = 帮忙搬家

## Voor wie

audience-everyone = 所有人
audience-older = 老年人
audience-young = 年轻人
audience-women = 女性
audience-men = 男性
audience-parents = 父母
audience-carers = 照顾家人或朋友的人
audience-newcomers = 刚来荷兰的人
audience-low-income = 钱不多的人
audience-jobseekers = 找工作的人
audience-lgbt = 性少数（lhbti+）朋友
audience-disability = 残障人士
audience-students = 学生
audience-undocumented = 没有居留证件的人
audience-children = 孩子

## Hoe u er komt

access-walk-in = 您可以直接进去，不用预约。
access-call-first = 请先打电话预约。
access-referrer = 需要别人替您报名，比如家庭医生（huisarts）。
access-assessment = 先有一次谈话，看您需要什么。

## Soort plek

setting-local-informal = 社区里的人
setting-organised-informal = 一个组织的志愿者
setting-formal = 专门做这项工作的人
form-individual = 一对一
form-collective = 和别人一起
reach-neighbourhood = 在社区里
reach-district = 在城市的这一带
reach-city = 在全市
reach-national = 在全荷兰

## Wat er welkom is

welcome-cooking = 做饭或烘焙
welcome-handcraft = 缝纫、编织或做手工
welcome-language = 说您的语言或翻译
welcome-gardening = 种花种菜
welcome-company = 陪伴别人
welcome-odd-jobs = 修修补补
welcome-music = 音乐或唱歌
welcome-childcare = 看孩子
welcome-computer = 帮人用手机或电脑

## Als het niet kan wachten: uit huis moeten

card-eviction-title = 必须搬出现在住的地方
card-eviction-do-1 = 请一起读信，找到日期和寄信人。
card-eviction-do-2 = 请现在就找一位管住房或欠债（schulden）的专业帮助人员（hulpverlener）。今天就一起打电话。
card-eviction-do-3 = 然后一起打电话给房东（出租方）或法院执行员（deurwaarder），问还有什么办法。
card-eviction-say = 我们现在一起打电话。您不用一个人面对。
card-eviction-have = 信、租房合同和最近的付款记录，如果有的话。
card-eviction-not-alone = 请不要一个人约定付款，也不要说一定会没事。让专业帮助人员（hulpverlener）来做。

## Als het niet kan wachten: afgesloten

card-cut-off-title = 煤气、电或水没有了
card-cut-off-do-1 = 请问一问家里有没有婴儿、病人或老人，有没有医疗设备需要用电。
card-cut-off-do-2 = 请一起打电话给供电、供气或供水的公司。说已经有人在帮忙。
card-cut-off-do-3 = 请今天就找一位管欠债的专业帮助人员（hulpverlener）。
card-cut-off-say = 这真不好受。我们今天一起找能帮忙的人。
card-cut-off-have = 最近的信或账单，上面有客户号码（klantnummer）。
card-cut-off-not-alone = 请不要自己接通电、气或水，也不要答应付款。

## Als het niet kan wachten: geen eten

card-no-food-title = 没有吃的
card-no-food-do-1 = 如果这里有，请先给点吃的和喝的。
card-no-food-do-2 = 请一起打电话给今天能给饭、食品或日用品的地方。
card-no-food-do-3 = 请找一位专业帮助人员（hulpverlener），让明天也有吃的。
card-no-food-say = 谢谢您说出来。先吃点东西，我们再一起想办法。
card-no-food-have = 有几个人要吃，有没有小孩子，有没有什么不能吃。
card-no-food-not-alone = 请不要给自己的钱。请一起找能经常帮忙的地方。

## Als het niet kan wachten: geen slaapplek

card-no-bed-title = 今晚没有地方睡
card-no-bed-do-1 = 请问一问有没有孩子一起，有没有安全的亲戚或朋友家可以去。
card-no-bed-do-2 = 请现在就找一位专业帮助人员（hulpverlener），一起打电话给市政府（gemeente）安排的临时住处（opvang）。
card-no-bed-do-3 = 请说好在哪里等答复。不要让任何人在街上等。
card-no-bed-say = 您可以坐在这里。我们一起找今晚睡的地方。
card-no-bed-have = 昨晚睡在哪里，谁一起去，要带什么药。
card-no-bed-not-alone = 请不要带人回自己家，也不要答应有床位。

## Als het niet kan wachten: niet veilig thuis

card-unsafe-home-title = 在家不安全
card-unsafe-home-do-1 = 请在没有人听到的地方，安静地继续谈。请客气地让陪同的人先离开一会儿。
card-unsafe-home-do-2 = 现在有危险吗？请马上打紧急电话。
card-unsafe-home-do-3 = 没有马上的危险？请打电话给专业帮助人员（hulpverlener）或 Veilig Thuis（家庭安全咨询处）问建议。可以不说名字。
card-unsafe-home-say = 我相信您。说什么由您自己决定。我们慢慢来，一起想办法。
card-unsafe-home-have = 一个安静的房间、一部电话，和一个安全的回电时间。
card-unsafe-home-not-alone = 请不要和造成危险的那个人谈这件事，也不要跟着去家里。给任何纸张以前，请先问。

## Als het niet kan wachten: een kind niet veilig

card-child-unsafe-title = 有个孩子不安全
card-child-unsafe-do-1 = 孩子现在有危险吗？请马上打紧急电话。
card-child-unsafe-do-2 = 请马上找一位专业帮助人员（hulpverlener）或协调员过来。
card-child-unsafe-do-3 = 请一起打电话给 Veilig Thuis（家庭安全咨询处）问建议。可以不说任何名字。
card-child-unsafe-say = 您说出来，这很好。我们请一位知道怎么帮的人过来。
card-child-unsafe-have = 您自己看到或听到了什么，用平常的话说，还有是什么时候。
card-child-unsafe-not-alone = 请不要追问孩子，不要答应保密，也不要一个人决定。

## Als het niet kan wachten: niet meer willen leven

card-suicide-title = 不想活了
card-suicide-do-1 = 请留在这个人身边，保持平静。您可以直接问：您有自杀的想法吗？
card-suicide-do-2 = 请一起打自杀预防热线（Zelfmoordpreventie），或打给家庭医生（huisarts）。马上有危险？请打紧急电话。
card-suicide-do-3 = 不要让这个人独自离开。问问现在谁可以来。
card-suicide-say = 谢谢您告诉我。我会陪着您，我们一起打电话。
card-suicide-have = 一个安静的地方、一部电话，和一个可以来的人的名字。
card-suicide-not-alone = 请不要答应保密，也不要一个人承担。马上找一位同事过来。

## Als het niet kan wachten: ineens in de war

card-confused-title = 突然神志不清，很混乱
card-confused-do-1 = 说话轻一点、短一点，留出空间，自己站在门边。
card-confused-do-2 = 有危险，或者这个人看起来病了？请马上打紧急电话。
card-confused-do-3 = 如果不是：现在一起打电话给家庭医生（huisarts）。晚上、周末和节日打给家庭医生值班站（huisartsenpost）。
card-confused-say = 我是来帮忙的。我们慢慢来。
card-confused-have = 从什么时候开始的，有没有摔倒，有没有用药。
card-confused-not-alone = 不要抓住任何人。如果对方在威胁，不要单独和对方待在一个房间里。

## Als het niet kan wachten: medicijnen op

card-medicine-title = 必须用的药用完了
card-medicine-do-1 = 这个人病了、喘不过气或神志不太清醒？请马上打紧急电话。
card-medicine-do-2 = 现在一起打电话给这个人自己的家庭医生（huisarts）或药房（apotheek）。晚上、周末和节日打给家庭医生值班站（huisartsenpost）。
card-medicine-do-3 = 付不起钱？请马上说出来，问问有什么办法。
card-medicine-say = 我们现在一起打电话给懂这个的人。
card-medicine-have = 药盒或药房的清单，还有家庭医生的名字。
card-medicine-not-alone = 请不要给别人的药，也不要说可以吃多少。

## Als het niet kan wachten: nu in gevaar

card-physical-danger-title = 现在有危险
card-physical-danger-do-1 = 请保证您自己和对方都在安全的位置。离开更好的话，就离开。
card-physical-danger-do-2 = 请打紧急电话。说您在哪里，发生了什么事。
card-physical-danger-do-3 = 请叫一位同事，在门口接救援人员。
card-physical-danger-say = 我现在就叫人来帮忙。只要安全，我就陪着您。
card-physical-danger-have = 这里的地址，谁受了伤或有危险。
card-physical-danger-not-alone = 不要站到打架的人中间，也不要去追任何人。

## Aan tafel

question-type-here = 在这里打字
question-phone = 这是电话号码
question-done = 好了：继续
question-example-date = 比如：25-11 或 25-11-2026
question-example-number = 一个数字
review-title = 您说了这些
review-answer = { $answer }
review-skipped = 跳过了
review-finish = 好了：谁能帮忙？
topics-title = 还有别的方面吗？
card-call = 您打电话给谁？
card-call-nobody = 请找一位在这里工作的专业帮助人员（hulpverlener），或者一起查社区帮助团队（wijkteam）的电话号码。
card-say = 您怎么说？
card-have = 您手边要有什么？
card-not-alone = 什么事您不要一个人做？
choice-outcome-helped = 有，帮上忙了
choice-outcome-partly = 有一点帮助
choice-outcome-not = 没有
choice-outcome-not-reached = 没联系上，以后再问

## Wie kan helpen

offers-title = 谁能帮您？
offers-none = 我们还没有找到。请再多说一点，或者再选一个方面。
offers-informal = 邻居和志愿者
offers-formal = 专门做这项工作的人
offers-does = 可以做：{ $roles }
offers-does-not = 不做：{ $roles }
plan-title = 我们说好的事
plan-who-does-what = 谁做什么？
plan-follow-up = 以后我们可以问问情况怎么样了吗？
plan-day = 可以，{ $date }
plan-never = 不用了

## When something was checked, when it is open

directory-checked-on = { $date }核对过
directory-checked-ageing = { $date }核对过，已超过半年
directory-checked-old = 旧资料：{ $date }核对过
directory-checked-unknown = 没有核对过
directory-open-until = 现在开门，到 { $closes }
directory-opens-at = { $date }开门，从 { $opens } 开始
directory-opens-on = { $date }开门
directory-opens-not-soon = 接下来几周不开门
directory-hours-recheck = 请问一问什么时候开门
directory-hours-unknown = 不知道开门时间

## Why an offer fits, what to ask first, who does what

reason-need = 那里提供这方面的帮助：{ $need }。
reason-also-need = 那里也提供这方面的帮助：{ $need }。
reason-language = 那里的人会说：{ $language }。
reason-near = 步行大约 { $minutes } 分钟。
reason-own-neighbourhood = 那里是为您社区里的人服务的。
reason-comes-to-you = 那里的人可以来您家。
reason-open-now = 那里现在开门。
reason-open-now-until = 那里现在开门，到 { $time }。
reason-open-today = 那里今天开门。
reason-open-today-at = 那里今天开门，从 { $time } 开始。
reason-open-tomorrow = 那里明天开门。
reason-open-tomorrow-at = 那里明天开门，从 { $time } 开始。
reason-open-day = 那里{ $weekday }开门。
reason-open-day-at = 那里{ $weekday }开门，从 { $time } 开始。
reason-walk-in = 您可以直接进去，不用预约。
reason-call = 您可以自己打电话或写信。
reason-free = 是免费的。
reason-room = 现在有名额。
reason-checked = 我们在{ $date }核对过。
reason-earlier-helper = 那里以前帮过您。
reason-wish = 这符合您的愿望：{ $wish }。
reason-when = 您方便的时候，那里有人：{ $part }。
reason-likes = 您喜欢做的事，那里很欢迎：{ $welcome }。
caution-closed = 那里现在暂时关门。请问一问什么时候再开门。
caution-by-introduction = 咨询处（spreekuur）会有人把您介绍过去。
caution-check-first = 请先问一问，这是不是也适合您。
caution-ask-distance = 请问一问在哪里，有多远。
caution-too-far = 步行大约 { $minutes } 分钟。请问一问有没有人可以送您去。
caution-not-at-home = 您要自己去那里。请问一问有没有人可以送您去。
caution-ask-accessibility = 请问一问，您进门方不方便。
caution-ask-hours = 请先问一问什么时候开门。
caution-old-number = 请先打电话。这个号码是{ $date }核对的，已经很久了。
caution-unchecked-number = 请先打电话。我们不知道这个号码还对不对。
caution-ask-access = 请先问一问怎么报名。
caution-needs-referrer = 需要别人替您报名。请来问咨询处（spreekuur）。
caution-needs-assessment = 先有一次谈话，看您需要什么。
caution-waiting = 关于等待，那里的说法是：{ $text }
caution-full = 前不久没有名额。请问一问现在是不是还这样。
caution-no-shared-language = 请要求有口译员，或者带一个能为您翻译的人。
caution-ask-language = 请问一问，那里的人会不会说您的语言。
caution-ask-wish = 请问一问这样可不可以：{ $wish }。
caution-costs = 请问一问要多少钱。
roles-does = { $name } 做这些：{ $roles }。
roles-does-not = { $name } 不做这件事：{ $role }。
roles-does-not-but = { $name } 不做这件事：{ $role }。这件事由 { $instead } 来做。
roles-agree = 请说好由谁来做：{ $role }。是 { $informal }，还是 { $formal }。

## Languages

language-nl = 荷兰语
language-en = 英语
language-tr = 土耳其语
language-ar = 阿拉伯语
language-rif = 柏柏尔语（塔里菲特语）
language-fa = 波斯语
language-ti = 提格利尼亚语
language-so = 索马里语
language-pl = 波兰语
language-uk = 乌克兰语
language-es = 西班牙语
language-fr = 法语
language-zh = 中文
language-pap = 帕皮阿门托语
language-hi = 印地语
language-ur = 乌尔都语
language-ro = 罗马尼亚语
language-bg = 保加利亚语
language-pt = 葡萄牙语
language-am = 阿姆哈拉语
language-ku = 库尔德语
language-ru = 俄语
language-ckb = 库尔德语（索拉尼语）
language-kmr = 库尔德语（库尔曼吉语）
language-nl-simple = 非常简单的荷兰语

## Days of the week

weekday-monday = 星期一
weekday-tuesday = 星期二
weekday-wednesday = 星期三
weekday-thursday = 星期四
weekday-friday = 星期五
weekday-saturday = 星期六
weekday-sunday = 星期日

# Op het papier dat de bewoner meeneemt.
slip-title = 您可以去哪里
slip-intro = 您来找帮助。这里写着谁能帮您，怎么帮。
slip-written-on = 写于{ $date }
slip-label-case-code = 您的代码
slip-label-name = 名字
slip-label-mind = 请注意
slip-intro-nothing = 我们一起谈过了。您随时可以再来找我们。
slip-label-where = 地点
slip-label-ask-for = 找谁
slip-label-when = 时间
slip-label-phone = 电话
slip-label-access = 怎么进去
slip-label-bring = 请带上
slip-label-agreed = 说好的事
slip-label-they-do = 那里做的事
slip-label-they-do-not = 那里不做的事
slip-checked-on = { $date }核对过
slip-call-first-since = 请先打电话。已经很久没有核对了，上一次核对：{ $date }
slip-call-first-unknown = 请先打电话。这还没有核对过
slip-qr-call = 扫一扫，打电话
slip-follow-up-on = 我们会在{ $date }问您情况怎么样了。
slip-follow-up-none = 我们不会联系您。您随时可以再来。
slip-kept-heading = 我们保存什么
slip-kept-nothing = 我们什么都不保存。这张纸只属于您。
slip-kept-without-name = 我们保存您的回答，不保存您的名字，保存到{ $until }。
slip-kept-with-name = 我们保存您的名字和回答，保存到{ $until }。
slip-nobody-may-know = 您的事，我们不会告诉任何人。
slip-may-withdraw = 您随时可以要求我们把它删掉。
slip-no-advice = 这张纸告诉您去哪里找帮助。它不是法律建议，也不是健康建议。
slip-unchecked-note = 还没有会说这种语言的人读过这份翻译。

slip-come-back-desk = 没办成？请再来 { $desk }。
slip-introduced-on = 我们这里会有人在{ $date }把您介绍过去。
slip-introduced = 我们这里会有人把您介绍过去。我们和您约一个日子。
slip-label-ask-first = 先问
slip-label-who-does-what = 谁做什么
slip-roles = { $roles }
slip-hours-line = { $day } { $opens } – { $closes }
slip-may-share = 您同意我们把这些告诉：{ $parties }。
slip-recovery-title = 恢复密钥
slip-recovery-explained = 请把这张纸放在这栋楼以外的地方。这把密钥能打开咨询处的锁。
slip-look-up-number = 在这个网页上查号码：
slip-ask-for-number = 我们还没有电话号码。请让我们和您一起查。
slip-label-checked = 核对
slip-checked-all = { $date }

## Public holidays

holiday-new-year = 元旦
holiday-good-friday = 耶稣受难日
holiday-easter = 复活节第一天
holiday-easter-monday = 复活节第二天
holiday-kings-day = 国王节
holiday-liberation-day = 解放日
holiday-ascension = 耶稣升天节
holiday-whitsun = 圣灵降临节第一天
holiday-whit-monday = 圣灵降临节第二天
holiday-christmas = 圣诞节第一天
holiday-second-christmas = 圣诞节第二天
directory-on-holiday = { $opening } – 节日（{ $holiday }）：请先打电话
caution-holiday = 那里下一个开门的日子是节日（{ $holiday }）。请先打电话。

## At the pace of a rollator or a buggy

choice-walk-pushing = 用助行车（rollator）、轮椅或婴儿车
reason-near-pushing = 用助行车、轮椅或婴儿车，大约 { $minutes } 分钟。

## Regel voor regel, voor wie luistert of met de vingers leest

plain-choose-one = 请输入答案的号码。
plain-choose-more = 请输入答案的号码，中间用空格隔开。
plain-type-text = 请输入您的回答。
plain-type-date = 请输入日期，比如 25-11-2026。
plain-type-number = 请输入一个数字。
plain-or-skip = 或者只按 Enter 键跳过。
plain-commands = 您也可以输入：? 再来一遍，< 返回，! 不能等的事，q 停止。
plain-not-a-choice = 列表里没有这个号码。请再试一次。
plain-not-a-date = 这不是日期。请再试一次。
plain-not-a-number = 这个数字在这里不能用。请再试一次。
plain-noted = 记下了：{ $answer }
plain-first-question = 这是第一个问题。不能再往回了。
plain-urgent = 这件事不能等：{ $card }
plain-found = 我们找到 { $count } 个地方。
plain-which-on-paper = 哪些地方要写在您的纸上？请输入号码，中间用空格隔开。
plain-on-paper = 您的纸上写着：
plain-your-code = 您的代码是 { $code }。
plain-stopped-kept = 已停止。您说的已经保存。
plain-stopped-nothing = 已停止。什么都没有保存。

## Als de letters ontbreken

slip-script-missing = 这里应该有同样内容的文字，语言是：{ $language }。这台电脑上没有这种文字的字体。

## Toestemming: wie wat mag weten

consent-title = 谁可以知道什么？
consent-intro = 这由您自己决定。每一项您都可以说“不”。您说“不”，我们也一样帮您。
consent-party-informal = 社区里的志愿者
consent-party-formal = 专业帮助人员（hulpverleners）
consent-party-doctor = 您的家庭医生（huisarts）
consent-ask = 我们可以做什么？对方是：{ $party }
choice-purpose-ask = 告诉对方我在找什么帮助
choice-purpose-story = 告诉对方我生活中的情况
choice-purpose-contact = 告诉对方我叫什么名字、怎么联系我
choice-purpose-report = 听对方说说情况怎么样了
consent-nothing = 这些都不可以
consent-giver = 这是谁说的？
choice-giver-self = 我自己
choice-giver-partner = 我的丈夫、妻子或伴侣
choice-giver-child = 我的儿子或女儿
choice-giver-parent = 我的父亲或母亲
choice-giver-family = 我家里的其他人
choice-giver-representative = 法院指定的代理人或监护人（mentor、bewindvoerder、voogd）
consent-back = 我把您说的重复一遍。对方是：{ $party }
consent-may = 可以：{ $purpose }
consent-may-not = 不可以：{ $purpose }
consent-right = 对吗？
choice-consent-right-yes = 对，没错
choice-consent-right-no = 不对，要改
consent-stop-any-time = 您随时可以停止。告诉我们，马上就停止。
consent-given-by = { $date }说的。说的人：{ $giver }
consent-stop = 您想停止这个吗？
consent-stopped = 这个已经停止了。对方是：{ $party }
consent-told = 这些我们已经在{ $date }说了：{ $purpose }。说出去的，我们收不回来。
consent-told-nothing = 到现在为止，我们什么都没有说过。
slip-consent = 对方是：{ $party }。您说可以：{ $purpose }

## Uw rechten: zien, verbeteren, wissen

question-keep-months = 我们只保存您的回答，最多保存到最后一次联系后 { $months } 个月。只有这个咨询处（spreekuur）的志愿者能看到。您什么都可以拒绝。
rights-title = 我们保存的关于您的一切
rights-intro = 这是我们保存的关于您的内容。有什么不对吗？告诉我们，我们就改正。
rights-until = 我们把这些保存到{ $date }。之后我们就删掉。
rights-answers = 您告诉我们的
rights-chosen = 我们一起选的
rights-consents = 您允许我们说的事
rights-consents-none = 这方面您还没有说过什么。我们什么都不会说。
rights-told = 我们说出去的
rights-told-none = 我们没有告诉任何人任何事。
rights-told-line = { $date }，对方是：{ $party }。内容：{ $purpose }
rights-looked = 谁看过
rights-looked-line = { $date }，这个咨询处的一位志愿者：{ $what }
access-viewed = 看了
access-continued = 继续了谈话
access-printed = 打印了
access-exported = 作为电子文件给出了
access-corrected = 改正了
rights-corrected = { $date }改正了。旧的回答已经删掉。
rights-erase = 您可以要求我们全部彻底删掉。我们会马上删。
receipt-title = 全部删掉了
receipt-erased = { $date }，我们删掉了我们保存的关于您的一切。
receipt-copies = 这台电脑上的副本也都删掉了。旧的备份（为防丢失另存的一份）里还有吗？如果有一天我们恢复那份备份，也会把那里的删掉。
receipt-told = 我们已经告诉别人的，收不回来。
receipt-no-name = 这张纸上没有写任何关于您的内容。
receipt-number = 这份证明的号码：{ $number }
