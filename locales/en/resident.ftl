# Texts for the conversation with the resident.
# Short sentences, everyday words. No telephone numbers and no figures in the text.

## Parts of the conversation

section-begin = Before we start
section-who = Who is here
section-reason = Why you came
section-danger = What cannot wait
section-topics = Your question
section-person = What suits you
section-helpers = Who already helps you
section-likes = What you like to do
section-share = Who may know what
section-contact = Contact later

## Everywhere

choice-unknown = I don't know
choice-declined = I'd rather not say
choice-yes-no-yes = Yes
choice-yes-no-no = No

## Before we start

question-keep = May we keep what you tell us?
    .hint = We keep only your answers, until twelve months after the last contact. Only volunteers of this desk see them. You may refuse everything.
choice-keep-keep = Yes, keep my answers
choice-keep-nothing = No, keep nothing

## Who is here

question-for-whom = Who are you here for?
choice-for-whom-self = For myself
choice-for-whom-other = For someone else
choice-for-whom-carer = I look after someone and need help

question-sent-by = Did someone tell you to come here?
    .hint = If you like, we can let them know that you came.
choice-sent-by-nobody = No, I came by myself
choice-sent-by-doctor = The doctor or the practice
choice-sent-by-school = School
choice-sent-by-municipality = The municipality
choice-sent-by-neighbour = A neighbour or someone I know
choice-sent-by-other = Someone else

question-at-table = Who came with you?
    .hint = You may also talk with us alone, if you prefer.
choice-at-table-nobody = Nobody, I am alone
choice-at-table-family = Family
choice-at-table-friend = A friend
choice-at-table-interpreter = An interpreter
choice-at-table-professional = A care or social worker
choice-at-table-child = A child

question-at-table-child = Can someone other than the child translate?
    .hint = This is a lot for a child. An adult is better, by telephone too.

## Why you came

question-story = Tell us, what brings you here?
    .hint = In your own words. Short is fine.

question-topics = What is it about?
    .hint = You may choose more than one. You can point at a picture.
choice-topics-money = Money and debts
choice-topics-letters = Letters and forms
choice-topics-rights = Benefits and the law
choice-topics-housing = Housing
choice-topics-food = Food, clothes and things
choice-topics-health = Health
choice-topics-home = Help at home
choice-topics-mobility = Getting around
choice-topics-mind = Worries, stress and sadness
choice-topics-contact = Meeting people
choice-topics-meaning = Meaning and doing something for others
choice-topics-language = Learning Dutch
choice-topics-digital = Phone and computer
choice-topics-work = Work and volunteering
choice-topics-children = Children and bringing them up
choice-topics-caring = Looking after someone
choice-topics-safety = Being safe
choice-topics-residence = New here, or questions about staying

## What cannot wait

question-safe-now = Are you safe now, here and at home?
    .hint = You do not have to explain anything now. You may also say this later.

question-unsafe-where = Would you like to say where it is not safe?
    .hint = You may also point, or skip this.
choice-unsafe-where-home = At my home
choice-unsafe-where-here = Here, right now
choice-unsafe-where-street = Outside or in the neighbourhood
choice-unsafe-where-child = For a child
choice-unsafe-where-elder = For an older person I know

question-urgent = Is there something that must be arranged today or tomorrow?
    .hint = Then we start with that.
choice-urgent-none = No, it can wait
choice-urgent-eviction = I have to leave my home
choice-urgent-cut-off = Gas, power or water is cut off
choice-urgent-food = There is no food
choice-urgent-bed = I have nowhere to sleep tonight
choice-urgent-medicine = My medicines have run out
choice-urgent-confused = Someone is suddenly very confused

question-eviction-date = On which date do you have to leave your home?
    .hint = Look at the letter together. No letter or no date? Skip this.

question-cut-off = Are the gas, power and water still working?
choice-cut-off-on = Yes, everything works
choice-cut-off-warned = Yes, but there is a warning
choice-cut-off-off = No, something is cut off

question-eaten = Do you have enough to eat today?
    .hint = Also for the people who live with you.

question-sleep-tonight = Do you have a place to sleep tonight?
    .hint = Someone's sofa counts too.

question-medicine = Do you have the medicines you need for today?
    .hint = You do not have to say which. Do you take none? Then choose yes.

## Money and debts

question-money-what = What is going on with money?
    .hint = You may choose more than one. Many people have this.
choice-money-what-debts = I have debts
choice-money-what-budget = I can't make ends meet
choice-money-what-bills = I can't pay a bill
choice-money-what-bailiff = The bailiff writes or visits
choice-money-what-emergency = I have no money now for basic things

question-money-behind = Are you behind with one of these?
choice-money-behind-none = No
choice-money-behind-rent = Rent
choice-money-behind-energy = Gas, power or water
choice-money-behind-insurance = Health insurance
choice-money-behind-other = Something else

## Letters and forms

question-letters-what = What would you like to do with the letter or form?
    .hint = Do you have the letter with you? You can put it on the table.
choice-letters-what-understand = Understand what it says
choice-letters-what-forms = Fill in a form
choice-letters-what-reply = Send an answer
choice-letters-what-tax = Do my taxes
choice-letters-what-order = Put my papers in order

question-letters-date = By which date must you have something ready?
    .hint = We look for it in the letter together. No date? Skip this.

## Benefits and the law

question-rights-what = What is your question about?
choice-rights-what-benefit = A benefit
choice-rights-what-allowance = Allowances
choice-rights-what-minima = Help with a low income
choice-rights-what-objection = I don't agree with a decision
choice-rights-what-legal-advice = I want someone who knows the law

question-rights-meeting = Do you have a meeting soon, and would you like someone to go with you?
    .hint = For example with the municipality, about help or a benefit.

## Housing

question-housing-what = What is going on with your home?
choice-housing-what-rent = Paying the rent is hard
choice-housing-what-eviction = I may have to leave my home
choice-housing-what-search = I am looking for a home or a room
choice-housing-what-repair = Something is broken or damp
choice-housing-what-neighbours = Trouble or a quarrel with neighbours

question-rent-behind = Are you behind with the rent?
    .hint = Then we also look for help with paying.

## Food, clothes and things

question-food-what = What do you need?
choice-food-what-parcel = Groceries or a food parcel
choice-food-what-meal = A hot meal
choice-food-what-clothes = Clothes
choice-food-what-furniture = Furniture or things for the home
choice-food-what-child-goods = Things for a child

question-food-together = Would you like to eat together with others?

## Health

question-health-what = What can someone help you with?
    .hint = You do not have to say what you have.
choice-health-what-gp = Finding or talking to a doctor
choice-health-what-insurance = Questions about health insurance
choice-health-what-nursing = Help with washing, wounds or medicine
choice-health-what-exercise = Moving more
choice-health-what-memory = I forget a lot

question-health-doctor = Do you have a family doctor?

## Help at home

question-home-what = What help at home are you looking for?
choice-home-what-cleaning = Cleaning
choice-home-what-shopping = Shopping for groceries
choice-home-what-odd-jobs = Odd jobs and garden
choice-home-what-meals = Cooking, or meals at home
choice-home-what-adaptation = Making my home easier and safer

question-home-stairs = Are the stairs, the bath or the doorsteps hard for you?
    .hint = Or are you afraid of falling?

## Getting around

question-mobility-what = What would make it easier to get around?
choice-mobility-what-transport = Transport
choice-mobility-what-accompany = Someone who goes with me
choice-mobility-what-aids = An aid, such as a walking frame
choice-mobility-what-indoors = Help to walk around indoors

question-mobility-out = Do you get out as often as you want?

## Worries, stress and sadness

question-mind-what = What makes it hard for you?
    .hint = Choose what comes closest. You do not have to explain anything.
choice-mind-what-stress = Stress, worrying or bad sleep
choice-mind-what-low = I feel low or empty
choice-mind-what-grief = I miss someone who is gone
choice-mind-what-addiction = Drinking, drugs, gambling or gaming
choice-mind-what-recovery = I want to get back on my feet
choice-mind-what-relative = I worry about someone

question-mind-dark = Do you sometimes think about not living any more?
    .hint = We ask this of everyone who is having a hard time. You can be honest about it.

question-mind-doctor = Have you told a doctor about this?

## Meeting people

question-contact-what = What would you enjoy?
choice-contact-what-coffee = A place to have coffee
choice-contact-what-buddy = A buddy to do things with
choice-contact-what-group = A group or an activity
choice-contact-what-phone = Someone who calls me sometimes
choice-contact-what-visits = Someone who visits me

question-contact-first-time = Would you like someone to go with you the first time?

## Meaning and doing something for others

question-meaning-what = What appeals to you?
choice-meaning-what-talk = A good talk about life
choice-meaning-what-faith = A place to pray or be quiet
choice-meaning-what-culture = Music, art or culture
choice-meaning-what-nature = Garden, animals or nature
choice-meaning-what-helping = Doing something for someone else
choice-meaning-what-skills = Showing what I can do

question-meaning-grow = Would you perhaps like to make this your work later?
    .hint = You don't have to. It may also just be fun.

## Learning Dutch

question-language-what = What are you looking for?
choice-language-what-dutch = Learning Dutch from the start
choice-language-what-practice = Speaking and practising Dutch
choice-language-what-reading = Reading and writing better
choice-language-what-course = A course or a class

question-language-for = What would you like to use the language for?
choice-language-for-daily = Every day, in the neighbourhood
choice-language-for-letters = Letters and appointments
choice-language-for-work = Work
choice-language-for-children = My children's school

## Phone and computer

question-digital-what = What would you like help with?
choice-digital-what-device = Getting a computer or a phone
choice-digital-what-digid = DigiD and government websites
choice-digital-what-course = Learning to use the computer
choice-digital-what-phone = Understanding my phone

question-digital-have = Do you have a phone or computer that works well?

## Work and volunteering

question-work-what = What would you like?
choice-work-what-job = Paid work
choice-work-what-volunteering = Volunteering
choice-work-what-learning-place = A place to learn while working
choice-work-what-skills = Finding out what I can do
choice-work-what-business = Starting something of my own

question-work-benefit = Would you first like to know what work does to your benefit?
    .hint = Good to ask before you start.

## Children and bringing them up

question-children-what = What is it about?
choice-children-what-upbringing = Bringing up children
choice-children-what-homework = School and homework
choice-children-what-play = Play, sports and days out
choice-children-what-baby = Pregnant, or a baby
choice-children-what-teen = A teenager or young person

question-children-age = How old is the child?
    .hint = More children? Choose the child it is about now.

## Looking after someone

question-caring-what = What would help you?
    .hint = You look after someone else. We look after you too.
choice-caring-what-support = Someone to think along with me
choice-caring-what-respite = Time off from caring now and then
choice-caring-what-overview = Help with arranging everything
choice-caring-what-dementia = Caring for someone who forgets a lot
choice-caring-what-young = I am young and help a lot at home

question-caring-hours = About how many hours a week do you spend on this?
    .hint = Arranging things and keeping watch count too. A guess is fine.

question-caring-rest = Do you have enough time and rest left for yourself?

## Being safe

question-safety-what = What are you worried about?
    .hint = You decide what you tell us.
choice-safety-what-home = Fights, threats or hitting at home
choice-safety-what-child = A child who is not doing well
choice-safety-what-elder = An older person who is treated badly
choice-safety-what-street = The street or the neighbourhood

question-safety-place = Can you go to a place today where you are safe?

## New here, or questions about staying

question-residence-what = What can someone help you with?
    .hint = You do not have to show any papers. We never ask for them.
choice-residence-what-status = Questions about being allowed to stay
choice-residence-what-newcomer = I am new here and finding my way
choice-residence-what-no-papers-asked = Help where nobody asks for papers
choice-residence-what-family = Bringing my family here

question-residence-guide = Would you like someone to show you around the neighbourhood?

## What suits you

question-neighbourhood = Which neighbourhood do you live in?
    .hint = The name of the neighbourhood or a square is enough. We don't need your address.

question-postcode = What are the digits of your postcode?
    .hint = Only the digits, not the letters. Then we can look nearby.

question-age-band = About how old are you?
    .hint = Some places are for young people, others for older people.
choice-age-band-under-18 = Under 18
choice-age-band-18-26 = 18 to 26 years
choice-age-band-27-66 = 27 to 66 years
choice-age-band-67-plus = 67 or older

question-languages = Which languages do you like to speak?
    .hint = You may choose more than one.
choice-languages-nl = Dutch
choice-languages-en = English
choice-languages-tr = Turkish
choice-languages-ar = Arabic
choice-languages-rif = Berber (Tarifit)
choice-languages-fa = Farsi or Dari
choice-languages-ti = Tigrinya
choice-languages-so = Somali
choice-languages-pl = Polish
choice-languages-uk = Ukrainian
choice-languages-es = Spanish
choice-languages-fr = French
choice-languages-zh = Chinese
choice-languages-pap = Papiamento
choice-languages-hi = Hindi
choice-languages-ur = Urdu
choice-languages-ro = Romanian
choice-languages-bg = Bulgarian
choice-languages-pt = Portuguese
choice-languages-ru = Russian
choice-languages-am = Amharic
choice-languages-ku = Kurdish
choice-languages-other = Another language

question-walk = How far can you walk without it being too much?
    .hint = With a stick or a walking frame is fine too.
choice-walk-five-minutes = A short way, five minutes
choice-walk-ten-minutes = Ten minutes
choice-walk-twenty-minutes = Twenty minutes
choice-walk-far = Far, that is no problem
choice-walk-wheels = By bike, mobility scooter, bus or car
choice-walk-at-home = I hardly get out

question-wishes = What matters to you when someone helps?
    .hint = You may choose more than one. Choosing nothing is fine too.
choice-wishes-woman = A woman
choice-wishes-man = A man
choice-wishes-own-language = Someone who speaks my language
choice-wishes-at-home = At my home
choice-wishes-alone = With one person
choice-wishes-group = In a group

question-group-for = What kind of place do you like to go to?
    .hint = Choose only what feels right to you. Skipping is fine.
choice-group-for-women = For women
choice-group-for-men = For men
choice-group-for-young = For young people
choice-group-for-older = For older people
choice-group-for-parents = For parents
choice-group-for-newcomers = For people new in the Netherlands
choice-group-for-students = For students
choice-group-for-disability = For people with a disability
choice-group-for-lgbt = For LGBTI+ people

question-when = When does it suit you?
choice-when-morning = In the morning
choice-when-afternoon = In the afternoon
choice-when-evening = In the evening
choice-when-weekend = At the weekend

## Who already helps you

question-helpers = Is there anyone (else) who helps you, or helped you before?
    .hint = A familiar face is often best. You may name more than one.

question-helper-who = Who is that?
choice-helper-who-family = Family
choice-helper-who-friend = A friend
choice-helper-who-neighbour = A neighbour
choice-helper-who-volunteer = A volunteer
choice-helper-who-professional = A care or social worker
choice-helper-who-other = Someone else

question-helper-what = What does this person help with?
    .hint = You can also name the place, such as a community centre.

question-helper-earlier-good = Were you happy with this help?

question-not-involve = Who must not know about this?
    .hint = Then we keep that person or place out of it. Nobody? Skip this.

## What you like to do

question-likes = What do you like to do, or what are you good at?
    .hint = There are places that would be glad of it.
choice-likes-cooking = Cooking or baking
choice-likes-handcraft = Sewing, knitting or crafts
choice-likes-language = Speaking my language or translating
choice-likes-gardening = Gardening
choice-likes-company = Keeping someone company
choice-likes-odd-jobs = Odd jobs
choice-likes-music = Music or singing
choice-likes-childcare = Looking after children
choice-likes-computer = Helping with phones or computers

question-can-offer = What would you like to do for someone else with that?
    .hint = It does not have to be big. Nothing is fine too.

## Who may know what

question-share = Who may we talk to, to find help for you?
    .hint = We always ask you again, for each place separately.
choice-share-none = Nobody
choice-share-informal = Volunteers in the neighbourhood
choice-share-formal = Care and social workers
choice-share-doctor = My doctor

## Contact later

question-contact-ok = May we ask you later how things are going?
    .hint = If you say no, we leave you in peace. You can always walk in again.
choice-contact-ok-yes = Yes, you may
choice-contact-ok-no = No, rather no contact

question-contact-how = How would you like that?
choice-contact-how-phone = A phone call
choice-contact-how-message = A message
choice-contact-how-visit = A visit
choice-contact-how-desk = I will come back here myself

question-contact-number = At what number or address?

question-contact-safe-time = When can you talk in peace?
    .hint = Choose a time when nobody is listening in, if you like.

question-safety-on-paper = Do you want to take this with you on paper?
    .hint = Only if nobody finds the paper who must not see it. No is fine too.

## Topics

domain-money = Money and debts
domain-letters = Letters and forms
domain-rights = Benefits and the law
domain-housing = Housing
domain-food = Food, clothes and things
domain-health = Health
domain-home = Help at home
domain-mobility = Getting around
domain-mind = Worries, stress and sadness
domain-contact = Meeting people
domain-meaning = Meaning and doing something for others
domain-language = Learning Dutch
domain-digital = Phone and computer
domain-work = Work and volunteering
domain-children = Children and bringing them up
domain-caring = Looking after someone
domain-safety = Being safe
domain-residence = New here, or questions about staying

## What there is help with

need-money-debts = Help with debts
need-money-budget = Making ends meet
need-money-bills = Paying bills
need-money-bailiff = Help with the bailiff
need-money-emergency = Money for what you need most

need-letters-understand = Understanding letters
need-letters-forms = Filling in forms
need-letters-reply = Answering a letter
need-letters-tax = Help with taxes
need-letters-order = Putting papers in order

need-rights-benefit = Questions about a benefit
need-rights-allowance = Questions about allowances
need-rights-minima = Help with a low income
need-rights-objection = Not agreeing with a decision
need-rights-legal-advice = Advice about your rights

need-housing-rent = Paying the rent
need-housing-eviction = Being able to stay in your home
need-housing-search = A place to live
need-housing-repair = Repairs and damp at home
need-housing-neighbours = Problems with neighbours

need-food-parcel = Groceries or a food parcel
need-food-meal = A hot meal
need-food-clothes = Clothes
need-food-furniture = Furniture and things for the home
need-food-child-goods = Things for children

need-health-gp = Talking to a doctor
need-health-insurance = Questions about health insurance
need-health-nursing = Care at home
need-health-exercise = Moving more
need-health-memory = Questions about forgetting

need-home-cleaning = Cleaning at home
need-home-shopping = Shopping for groceries
need-home-odd-jobs = Odd jobs in house and garden
need-home-meals = Cooking, or meals at home
need-home-adaptation = A safer and easier home

need-mobility-transport = Transport
need-mobility-accompany = Someone who goes with you
need-mobility-aids = Aids, such as a walking frame
need-mobility-indoors = Walking around indoors

need-mind-stress = Stress and worrying
need-mind-low = Support when you feel low
need-mind-grief = Grief and missing someone
need-mind-addiction = Less drinking, drugs or gambling
need-mind-recovery = Getting back on your feet
need-mind-relative = Worries about someone who is struggling

need-contact-coffee = A place for coffee and a chat
need-contact-buddy = A buddy
need-contact-group = A group or an activity
need-contact-phone = Someone who calls you sometimes
need-contact-visits = Someone who visits you

need-meaning-talk = A good talk about life
need-meaning-faith = A place to pray or be quiet
need-meaning-culture = Music, art and culture
need-meaning-nature = Garden, animals and nature
need-meaning-helping = Doing something for someone else
need-meaning-skills = Showing what you can do

need-language-dutch = Learning Dutch
need-language-practice = Speaking and practising Dutch
need-language-reading = Reading and writing better
need-language-course = A course or a class

need-digital-device = A computer or a phone
need-digital-digid = Help with DigiD and websites
need-digital-course = Learning to use the computer
need-digital-phone = Learning to use your phone

need-work-job = Finding paid work
need-work-volunteering = Volunteering
need-work-learning-place = A place to learn while working
need-work-skills = Finding out what you can do
need-work-business = Starting something of your own

need-children-upbringing = Help with bringing up children
need-children-homework = School and homework
need-children-play = Play, sports and days out
need-children-baby = Pregnant, or a baby
need-children-teen = Questions about teenagers

need-caring-support = Support when you look after someone
need-caring-respite = Time off from caring now and then
need-caring-overview = Help with arranging everything
need-caring-dementia = Caring for someone who forgets a lot
need-caring-young = Being young and helping a lot at home

need-safety-home = Being safe at home
need-safety-child = A safe home for a child
need-safety-elder = Safety for an older person
need-safety-street = Being safe in the neighbourhood

need-residence-status = Questions about being allowed to stay
need-residence-newcomer = Finding your way when you are new
need-residence-undocumented = Help without questions about papers
need-residence-family = Bringing family here

## What they do

role-listen = listen
role-visit = come to visit
role-go-along = go with you
role-explain-letters = explain letters
role-fill-forms = fill in forms
role-sort-papers = put papers in order
role-budget-coaching = help you manage your money
role-debt-arrangement = arrange debts
role-legal-advice = advise about your rights
role-mediate = help settle a quarrel
role-practical-help = lend a hand
role-cook-together = cook together
role-eat-together = eat together
role-activities = do activities
role-talk-group = talk in a group
role-language-practice = practise the language
role-teach = teach
role-digital-help = help with phone and computer
role-job-coaching = help with finding work
role-find-volunteer-work = find volunteer work
role-respite = take over the caring for a while
role-personal-care = help with washing and dressing
role-nursing = look after wounds and medicines
role-treatment = give treatment
role-diagnosis = examine what someone has
role-crisis-help = help at once in an emergency
role-safety-plan = make agreements to keep you safe
role-decide-entitlement = decide whether you get something
role-give-money = give money
role-give-goods = give things or food
role-transport = take you there and back
role-refer-on = show the way to other help
role-coordinate = make all the help work together
role-home-visit = come to your home to see what is needed
role-phone-contact = call you
role-translate = translate
role-childcare = look after children
role-homework-help = help with homework
role-moving-help = help with moving house

## For whom

audience-everyone = everyone
audience-older = older people
audience-young = young people
audience-women = women
audience-men = men
audience-parents = parents
audience-carers = people who look after someone
audience-newcomers = people who are new in the Netherlands
audience-low-income = people with little money
audience-jobseekers = people who are looking for work
audience-lgbt = LGBTI+ people
audience-disability = people with a disability
audience-students = students
audience-undocumented = people without papers
audience-children = children

## How to get in

access-walk-in = You can just walk in.
access-call-first = Call first to make an appointment.
access-referrer = Someone has to sign you up, such as the doctor.
access-assessment = First there is a talk about what you need.

## Kind of place

setting-local-informal = People from the neighbourhood
setting-organised-informal = Volunteers of an organisation
setting-formal = People who do this as their job
form-individual = With one person
form-collective = Together with others
reach-neighbourhood = In the neighbourhood
reach-district = In this part of the city
reach-city = In the whole city
reach-national = In the whole of the Netherlands

## What is welcome

welcome-cooking = cooking or baking
welcome-handcraft = sewing, knitting or crafts
welcome-language = speaking your language or translating
welcome-gardening = gardening
welcome-company = keeping someone company
welcome-odd-jobs = odd jobs
welcome-music = music or singing
welcome-childcare = looking after children
welcome-computer = helping with phones or computers

## When it cannot wait: having to leave home

card-eviction-title = Having to leave home
card-eviction-do-1 = Read the letter together and find the date and the sender.
card-eviction-do-2 = Bring in a professional who knows about housing or debts. Call together, today.
card-eviction-do-3 = Then call the landlord or the bailiff together and ask what is still possible.
card-eviction-say = We call together now. You do not have to do this alone.
card-eviction-have = The letter, the rental contract and the last payments, if you have them.
card-eviction-not-alone = Do not agree a payment alone and do not say it will be fine. Let a professional do that.

## When it cannot wait: cut off

card-cut-off-title = No gas, power or water
card-cut-off-do-1 = Ask if there is a baby, an ill or an older person at home, and if a medical device needs power.
card-cut-off-do-2 = Call the company that supplies the power, gas or water together. Say that there is help.
card-cut-off-do-3 = Bring in a professional for debts today.
card-cut-off-say = This is hard. Today we look together for someone who can help.
card-cut-off-have = The last letter or bill, with the customer number.
card-cut-off-not-alone = Do not reconnect anything yourself and do not promise a payment.

## When it cannot wait: no food

card-no-food-title = Nothing to eat
card-no-food-do-1 = First give something to eat and drink, if that is possible here.
card-no-food-do-2 = Together, call a place that gives food or groceries today.
card-no-food-do-3 = Bring in a professional, so that there is food tomorrow too.
card-no-food-say = Good that you say so. First eat, then we look further.
card-no-food-have = How many people it is for, and whether there are small children or things that may not be eaten.
card-no-food-not-alone = Do not give your own money. Together, find a place that can do this more often.

## When it cannot wait: nowhere to sleep

card-no-bed-title = Nowhere to sleep tonight
card-no-bed-do-1 = Ask if there are children, and if there is family or a friend where it is safe.
card-no-bed-do-2 = Bring in a professional now and call the municipality's shelter together.
card-no-bed-do-3 = Agree where the person waits until there is an answer. Let nobody wait on the street.
card-no-bed-say = You can stay here. We look together for a place for tonight.
card-no-bed-have = Where the person slept last night, who comes along, and medicines that must come too.
card-no-bed-not-alone = Do not take anyone to your own home and do not promise a bed.

## When it cannot wait: not safe at home

card-unsafe-home-title = Not safe at home
card-unsafe-home-do-1 = Talk on calmly in a place where nobody listens in. Kindly send away whoever came along for a moment.
card-unsafe-home-do-2 = Is there danger now? Call the emergency number at once.
card-unsafe-home-do-3 = No direct danger? Call the professional or Veilig Thuis for advice. That can be without a name.
card-unsafe-home-say = I believe you. You decide what you tell me, and we look at it together, calmly.
card-unsafe-home-have = A quiet room, a telephone, and a safe time to call back.
card-unsafe-home-not-alone = Do not talk to the other person about it, do not go along to the home, and give nothing on paper without asking.

## When it cannot wait: a child not safe

card-child-unsafe-title = A child is not safe
card-child-unsafe-do-1 = Is the child in danger now? Call the emergency number at once.
card-child-unsafe-do-2 = Bring in a professional or the coordinator at once.
card-child-unsafe-do-3 = Call Veilig Thuis together for advice. That can be without giving names.
card-child-unsafe-say = Good that you tell this. We ask someone here who knows what helps.
card-child-unsafe-have = What you saw or heard yourself, in plain words, and when that was.
card-child-unsafe-not-alone = Do not question the child, do not promise to keep a secret, and do not decide this alone.

## When it cannot wait: not wanting to live

card-suicide-title = Not wanting to live any more
card-suicide-do-1 = Stay with them and stay calm. You can simply ask: are you thinking of suicide?
card-suicide-do-2 = Together, call the suicide prevention line or the doctor. Direct danger? Call the emergency number.
card-suicide-do-3 = Do not let anyone leave alone. Ask who can come now.
card-suicide-say = I am glad you tell me. I stay with you and we call together.
card-suicide-have = A quiet place, a telephone, and the name of someone who may come.
card-suicide-not-alone = Do not promise silence and do not carry this alone. Bring in a colleague at once.

## When it cannot wait: suddenly confused

card-confused-title = Suddenly very confused
card-confused-do-1 = Talk softly and briefly, give room and stay near the door.
card-confused-do-2 = Is there danger, or does someone look ill? Call the emergency number at once.
card-confused-do-3 = Otherwise: call the doctor together now. Outside working hours, call the out-of-hours doctor.
card-confused-say = I am here to help. We take it slowly.
card-confused-have = Since when it is like this, and whether someone fell or takes medicines.
card-confused-not-alone = Do not hold anyone, and do not sit alone in a room with someone who threatens.

## When it cannot wait: medicines have run out

card-medicine-title = Needed medicines have run out
card-medicine-do-1 = Is someone ill, short of breath or not fully awake? Call the emergency number at once.
card-medicine-do-2 = Call their own doctor or pharmacy together now. Outside working hours, call the out-of-hours doctor.
card-medicine-do-3 = Can someone not pay? Say so at once, and ask what is possible.
card-medicine-say = We now call someone together who knows about this.
card-medicine-have = The box or the list from the pharmacy, and the name of the doctor.
card-medicine-not-alone = Do not give anyone else's medicines, and say nothing about how much someone may take.

## When it cannot wait: in danger now

card-physical-danger-title = In danger now
card-physical-danger-do-1 = Make sure you and the other person are in a safe spot. Leave if that is better.
card-physical-danger-do-2 = Call the emergency number. Say where you are and what is happening.
card-physical-danger-do-3 = Call a colleague and meet the help at the door.
card-physical-danger-say = I am getting help now. I stay with you as long as it is safe.
card-physical-danger-have = The address of this place, and who is hurt or in danger.
card-physical-danger-not-alone = Do not stand between people who are fighting, and do not go after anyone.

## At the table

question-type-here = Type here
question-phone = This is a phone number
question-done = Done: go on
question-example-date = For example: 25-11 or 25-11-2026
question-example-number = A number
review-title = What you have told
review-answer = { $answer }
review-skipped = Passed over
review-finish = Done: who can help?
topics-title = What else is it about?
card-call = Whom do you call?
card-call-nobody = Fetch a professional who works here, or look up the number of the neighbourhood team together.
card-say = What do you say?
card-have = What do you have at hand?
card-not-alone = What do you not do alone?
choice-outcome-helped = Yes, that helped
choice-outcome-partly = A little
choice-outcome-not = No
choice-outcome-not-reached = Not reached, ask again later

## Who can help

offers-title = Who can help you?
offers-none = We find nobody yet. Tell a little more, or add a topic.
offers-informal = Neighbours and volunteers
offers-formal = People whose work this is
offers-does = They can: { $roles }
offers-does-not = They do not: { $roles }
plan-title = What we agree
plan-who-does-what = Who does what?
plan-follow-up = May we ask later how it went?
plan-day = Yes, on { $date }
plan-never = No, rather not

## When something was checked, when it is open

directory-checked-on = checked on { $date }
directory-checked-ageing = checked on { $date }, over half a year ago
directory-checked-old = old: checked on { $date }
directory-checked-unknown = not checked
directory-open-until = open now, until { $closes }
directory-opens-at = open on { $date }, from { $opens }
directory-opens-on = open on { $date }
directory-opens-not-soon = not open in the coming weeks
directory-hours-recheck = ask when they are open
directory-hours-unknown = hours not known

## Why an offer fits, what to ask first, who does what

reason-need = They help with: { $need }.
reason-also-need = They also help with: { $need }.
reason-language = They speak { $language }.
reason-near = It is about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
 } on foot.
reason-own-neighbourhood = They are there for people from your neighbourhood.
reason-comes-to-you = They can come to your home.
reason-open-now = They are open now.
reason-open-now-until = They are open now, until { $time }.
reason-open-today = They are open today.
reason-open-today-at = They are open today, from { $time }.
reason-open-tomorrow = They are open tomorrow.
reason-open-tomorrow-at = They are open tomorrow, from { $time }.
reason-open-day = They are open on { $weekday }.
reason-open-day-at = They are open on { $weekday }, from { $time }.
reason-walk-in = You can just walk in.
reason-call = You can call or write yourself.
reason-free = It is free.
reason-room = There is room now.
reason-checked = We checked this on { $date }.
reason-earlier-helper = They have helped you before.
reason-wish = This fits what you wish: { $wish }.
reason-when = They are there when you can: { $part }.
reason-likes = What you like to do is welcome there: { $welcome }.
caution-closed = They are closed for a while. Ask when they open again.
caution-by-introduction = Someone from the desk introduces you.
caution-check-first = Ask first if this is for you too.
caution-ask-distance = Ask where it is, and how far.
caution-too-far = It is about { $minutes } minutes on foot. Ask if someone can take you.
caution-not-at-home = You have to go there yourself. Ask if someone can take you.
caution-ask-accessibility = Ask if you can get in easily.
caution-ask-hours = Ask first when they are open.
caution-old-number = Call first. This number was checked on { $date }; that is long ago.
caution-unchecked-number = Call first. We do not know if this number is still right.
caution-ask-access = Ask first how to sign up.
caution-needs-referrer = Someone has to sign you up. Ask the desk.
caution-needs-assessment = There is a talk first about what you need.
caution-waiting = About waiting they say: { $text }
caution-full = There was no room lately. Ask if that is still so.
caution-no-shared-language = Ask for an interpreter, or bring someone who can translate for you.
caution-ask-language = Ask if they speak your language.
caution-ask-wish = Ask if this is possible: { $wish }.
caution-costs = Ask what it costs.
roles-does = { $name } does: { $roles }.
roles-does-not = { $name } does not do this: { $role }.
roles-does-not-but = { $name } does not do this: { $role }. { $instead } does.
roles-agree = Agree who does this: { $role }. { $informal } or { $formal }.

## Languages

language-nl = Dutch
language-en = English
language-tr = Turkish
language-ar = Arabic
language-rif = Berber (Tarifit)
language-fa = Farsi
language-ti = Tigrinya
language-so = Somali
language-pl = Polish
language-uk = Ukrainian
language-es = Spanish
language-fr = French
language-zh = Chinese
language-pap = Papiamento
language-hi = Hindi
language-ur = Urdu
language-ro = Romanian
language-bg = Bulgarian
language-pt = Portuguese
language-am = Amharic
language-ku = Kurdish
language-ru = Russian
language-ckb = Kurdish (Sorani)
language-kmr = Kurdish (Kurmanji)
language-nl-simple = Very plain Dutch

## Days of the week

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

# On the paper that the resident takes home.
slip-title = Where you can go
slip-intro = You asked for help. Here is who can help you, and how.
slip-written-on = Written on { $date }
slip-label-case-code = Your code
slip-label-name = Name
slip-label-mind = Mind
slip-intro-nothing = We have talked together. You can always come back to us.
slip-label-where = Where
slip-label-ask-for = Ask for
slip-label-when = When
slip-label-phone = Telephone
slip-label-access = Getting in
slip-label-bring = Bring
slip-label-agreed = Agreed
slip-label-they-do = They do
slip-label-they-do-not = They do not
slip-checked-on = Checked on { $date }
slip-call-first-since = Call first. This was last checked long ago: on { $date }
slip-call-first-unknown = Call first. This has not been checked yet
slip-qr-call = Scan to call
slip-follow-up-on = We will ask you on { $date } how it went.
slip-follow-up-none = We will not contact you. You can always come back.
slip-kept-heading = What we keep
slip-kept-nothing = We keep nothing. This paper is yours alone.
slip-kept-without-name = We keep your answers without your name, until { $until }.
slip-kept-with-name = We keep your name and your answers, until { $until }.
slip-nobody-may-know = We tell nobody anything about you.
slip-may-withdraw = You can always tell us to throw it away.
slip-no-advice = This paper tells you where to find help. It is not advice about the law or about your health.
slip-unchecked-note = This translation has not been read yet by someone who speaks the language.

slip-come-back-desk = Does it not work out? Come back to { $desk }.
slip-introduced-on = One of us introduces you on { $date }.
slip-introduced = One of us introduces you. We agree on a day with you.
slip-label-ask-first = Ask first
slip-label-who-does-what = Who does what
slip-roles = { $roles }
slip-hours-line = { $day } { $opens } – { $closes }
slip-may-share = You agree that we share this: { $parties }.
slip-recovery-title = Recovery key
slip-recovery-explained = Keep this paper outside the building. This key opens the lock of the desk.
slip-look-up-number = Look up the number on this page:
slip-ask-for-number = We have no number yet. Ask us to look it up together.
slip-label-checked = Checked
slip-checked-all = On { $date }

## Public holidays

holiday-new-year = New Year's Day
holiday-good-friday = Good Friday
holiday-easter = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-kings-day = King's Day
holiday-liberation-day = Liberation Day
holiday-ascension = Ascension Day
holiday-whitsun = Whit Sunday
holiday-whit-monday = Whit Monday
holiday-christmas = Christmas Day
holiday-second-christmas = Second Day of Christmas
directory-on-holiday = { $opening } – public holiday ({ $holiday }): call first
caution-holiday = The next day they are open is a public holiday ({ $holiday }). Call first.

## At the pace of a rollator or a buggy

choice-walk-pushing = With a rollator, wheelchair or pram
reason-near-pushing = With a rollator, wheelchair or pram it is about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
 }.

## Line by line, for those who listen or read with their fingers

plain-choose-one = Type the number of your answer.
plain-choose-more = Type the numbers of your answers, with a space between them.
plain-type-text = Type your answer.
plain-type-date = Type a date, for example 25-11-2026.
plain-type-number = Type a number.
plain-or-skip = Or press only Enter to skip.
plain-commands = You can also type: ? for once more, < to go back, ! for what cannot wait, q to stop.
plain-not-a-choice = That number is not in the list. Please try again.
plain-not-a-date = That is not a date. Please try again.
plain-not-a-number = That is not a number that fits here. Please try again.
plain-noted = Written down: { $answer }
plain-first-question = This is the first question. You cannot go further back.
plain-urgent = This cannot wait: { $card }
plain-found = { $count ->
    [one] We found 1 place.
   *[other] We found { $count } places.
 }
plain-which-on-paper = Which places go on your paper? Type the numbers, with a space between them.
plain-on-paper = This is on your paper:
plain-your-code = Your code is { $code }.
plain-stopped-kept = Stopped. What you told us has been kept.
plain-stopped-nothing = Stopped. Nothing has been kept.

## When the letters are missing

slip-script-missing = The same text in { $language } belongs here. The letters for it are missing on this computer.

## Consent: who may know what

consent-title = Who may know what?
consent-intro = You decide this yourself. You may say no to anything. We will help you all the same.
consent-party-informal = volunteers in the neighbourhood
consent-party-formal = care and social workers
consent-party-doctor = your GP
consent-ask = What may we do? This is about: { $party }
choice-purpose-ask = Tell what I need help with
choice-purpose-story = Tell what is going on in my life
choice-purpose-contact = Say what my name is and how they can reach me
choice-purpose-report = Hear from them how it is going
consent-nothing = None of these
consent-giver = Who says this?
choice-giver-self = I do, myself
choice-giver-partner = My husband, wife or partner
choice-giver-child = My son or daughter
choice-giver-parent = My father or mother
choice-giver-family = Someone else in my family
choice-giver-representative = My legal representative or guardian (mentor, bewindvoerder, voogd)
consent-back = Let me say it back. This is about: { $party }
consent-may = We may: { $purpose }
consent-may-not = We may not: { $purpose }
consent-right = Is that right?
choice-consent-right-yes = Yes, that is right
choice-consent-right-no = No, it should be different
consent-stop-any-time = You can always stop this. Tell us, and it stops at once.
consent-given-by = Said on { $date }. By: { $giver }
consent-stop = Do you want to stop this?
consent-stopped = This has stopped. It is about: { $party }
consent-told = We already told this, on { $date }: { $purpose }. We cannot take that back.
consent-told-nothing = We had not told anything yet.
slip-consent = You allow this, with { $party }: { $purpose }

## Your rights: see, correct, erase

question-keep-months = We keep only your answers, until { $months } months after the last contact. Only volunteers of this desk see them. You may refuse anything.
rights-title = Everything we keep about you
rights-intro = This is what we keep about you. Is something not right? Tell us, and we will correct it.
rights-until = We keep this until { $date }. Then we erase it.
rights-answers = What you told us
rights-chosen = What we chose together
rights-consents = What you allow us to tell
rights-consents-none = You have not said anything about this yet. We tell nothing.
rights-told = What we have told
rights-told-none = We have not told anyone anything.
rights-told-line = On { $date }, to { $party }: { $purpose }
rights-looked = Who has looked
rights-looked-line = On { $date }, a volunteer of this desk: { $what }
access-viewed = read
access-continued = went on with the conversation
access-printed = printed
access-exported = given as a file
access-corrected = corrected
rights-corrected = Corrected on { $date }. The old answer has been erased.
rights-erase = You may ask us to erase everything. We will then do it at once.
receipt-title = Everything has been erased
receipt-erased = On { $date } we erased everything we kept about you.
receipt-copies = The copies on this computer are gone too. Is it still in an old backup? If we ever put that back, we will erase it there as well.
receipt-told = What we had already told others, we cannot take back.
receipt-no-name = This paper says nothing about you.
receipt-number = Number of this proof: { $number }
