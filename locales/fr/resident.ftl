# Teksten voor het gesprek met de bewoner.
# Korte zinnen, gewone woorden, "u". Geen telefoonnummers; getallen alleen bij leeftijden.

## Onderdelen van het gesprek

section-begin = Avant de commencer
section-who = Qui est là
section-reason = Pourquoi vous venez
section-danger = Ce qui ne peut pas attendre
section-topics = Votre question
section-person = Ce qui vous convient
section-helpers = Qui vous aide déjà
section-likes = Ce que vous aimez faire
section-share = Qui peut savoir quoi
section-contact = Contact plus tard

## Overal

choice-unknown = Je ne sais pas
choice-declined = Je préfère ne pas le dire
choice-yes-no-yes = Oui
choice-yes-no-no = Non

## Voor we beginnen

question-keep = Pouvons-nous garder ce que vous racontez ?
    .hint = Nous gardons seulement vos réponses, jusqu’à douze mois après le dernier contact. Seuls les bénévoles de cette permanence les voient. Vous pouvez tout refuser.
choice-keep-keep = Oui, gardez mes réponses
choice-keep-nothing = Non, ne gardez rien

## Wie is er

question-for-whom = Pour qui venez-vous ?
choice-for-whom-self = Pour moi
choice-for-whom-other = Pour quelqu’un d’autre
choice-for-whom-carer = Je m’occupe de quelqu’un et je cherche de l’aide

question-sent-by = Quelqu’un vous a-t-il dit que vous pouviez venir ici ?
    .hint = Si vous voulez, nous pouvons l’informer de votre visite.
choice-sent-by-nobody = Non, je viens de moi-même
choice-sent-by-doctor = Le médecin de famille (huisarts) ou son cabinet
choice-sent-by-school = L’école
choice-sent-by-municipality = La commune (gemeente)
choice-sent-by-neighbour = Un voisin ou une connaissance
choice-sent-by-other = Quelqu’un d’autre

question-at-table = Qui est venu avec vous ?
    .hint = Vous pouvez aussi nous parler sans les autres, si vous préférez.
choice-at-table-nobody = Personne, il n’y a que moi
choice-at-table-family = De la famille
choice-at-table-friend = Un ami ou une amie
choice-at-table-interpreter = Un interprète
choice-at-table-professional = Un professionnel de l’aide (hulpverlener)
choice-at-table-child = Un enfant

question-at-table-child = Quelqu’un d’autre que l’enfant peut-il traduire ?
    .hint = C’est lourd pour un enfant. Un adulte, c’est mieux, même par téléphone.

## Waarvoor u komt

question-story = Racontez : qu’est-ce qui vous amène ?
    .hint = Avec vos propres mots. Quelques mots suffisent.

question-topics = De quoi s’agit-il ?
    .hint = Vous pouvez en choisir plusieurs. Vous pouvez aussi montrer une image.
choice-topics-money = Argent et dettes
choice-topics-letters = Lettres et formulaires
choice-topics-rights = Allocations et droits
choice-topics-housing = Logement
choice-topics-food = Nourriture, vêtements et objets
choice-topics-health = Santé
choice-topics-home = Aide à la maison
choice-topics-mobility = Se déplacer
choice-topics-mind = Soucis, stress et tristesse
choice-topics-contact = Rencontrer des gens
choice-topics-meaning = Trouver du sens et faire quelque chose pour les autres
choice-topics-language = Apprendre le néerlandais
choice-topics-digital = Téléphone et ordinateur
choice-topics-work = Travail et bénévolat
choice-topics-children = Enfants et éducation
choice-topics-caring = S’occuper de quelqu’un
choice-topics-safety = Être en sécurité
choice-topics-residence = Arriver ici, ou questions sur le séjour

## Wat niet kan wachten

question-safe-now = Êtes-vous en sécurité en ce moment, ici et chez vous ?
    .hint = Vous n’avez rien à expliquer maintenant. Vous pouvez aussi le dire plus tard.

question-unsafe-where = Voulez-vous dire où ce n’est pas sûr ?
    .hint = Vous pouvez aussi montrer du doigt, ou passer la question.
choice-unsafe-where-home = Chez moi
choice-unsafe-where-here = Ici, en ce moment
choice-unsafe-where-street = Dehors ou dans le quartier
choice-unsafe-where-child = Pour un enfant
choice-unsafe-where-elder = Pour une personne âgée que je connais

question-urgent = Y a-t-il quelque chose à régler aujourd’hui ou demain ?
    .hint = Alors nous commençons par là.
choice-urgent-none = Non, cela peut attendre
choice-urgent-eviction = Je dois quitter mon logement
choice-urgent-cut-off = On a coupé le gaz, l’électricité ou l’eau
choice-urgent-food = Il n’y a rien à manger
choice-urgent-bed = Je n’ai pas d’endroit où dormir cette nuit
choice-urgent-medicine = Je n’ai plus mes médicaments
choice-urgent-confused = Quelqu’un est tout à coup très confus

question-eviction-date = À quelle date devez-vous quitter votre logement ?
    .hint = Regardez la lettre ensemble. Pas de lettre ou de date ? Passez la question.

question-cut-off = Le gaz, l’électricité et l’eau marchent-ils encore ?
choice-cut-off-on = Oui, tout marche
choice-cut-off-warned = Oui, mais il y a un avertissement
choice-cut-off-off = Non, quelque chose est coupé

question-eaten = Avez-vous assez à manger aujourd’hui ?
    .hint = Aussi pour les personnes qui vivent avec vous.

question-sleep-tonight = Avez-vous un endroit où dormir cette nuit ?
    .hint = Le canapé de quelqu’un, cela compte aussi.

question-medicine = Avez-vous pour aujourd’hui les médicaments qu’il vous faut ?
    .hint = Vous n’avez pas à dire lesquels. Vous n’en prenez pas ? Choisissez oui.

## Geld en schulden

question-money-what = Que se passe-t-il avec l’argent ?
    .hint = Vous pouvez en choisir plusieurs. Cela arrive à beaucoup de gens.
choice-money-what-debts = J’ai des dettes
choice-money-what-budget = Je n’ai pas assez pour finir le mois
choice-money-what-bills = Je ne peux pas payer une facture
choice-money-what-bailiff = L’huissier (deurwaarder) m’écrit ou vient chez moi
choice-money-what-emergency = Je n’ai plus d’argent pour le nécessaire

question-money-behind = Êtes-vous en retard pour payer l’une de ces choses ?
choice-money-behind-none = Non
choice-money-behind-rent = Loyer
choice-money-behind-energy = Gaz, électricité ou eau
choice-money-behind-insurance = Assurance santé (zorgverzekering)
choice-money-behind-other = Autre chose

## Brieven en formulieren

question-letters-what = Que voulez-vous faire avec la lettre ou le formulaire ?
    .hint = Vous avez la lettre ? Posez-la sur la table.
choice-letters-what-understand = Comprendre ce qui est écrit
choice-letters-what-forms = Remplir un formulaire
choice-letters-what-reply = Répondre
choice-letters-what-tax = Faire les impôts
choice-letters-what-order = Mettre mes papiers en ordre

question-letters-date = Pour quelle date cela doit-il être fait ?
    .hint = Nous la cherchons ensemble dans la lettre. Pas de date ? Passez la question.

## Uitkering en recht

question-rights-what = Sur quoi porte votre question ?
choice-rights-what-benefit = Une allocation (uitkering)
choice-rights-what-allowance = Des aides pour les frais (toeslagen)
choice-rights-what-minima = De l’aide avec un petit revenu
choice-rights-what-objection = Je ne suis pas d’accord avec une décision
choice-rights-what-legal-advice = Je veux quelqu’un qui connaît la loi

question-rights-meeting = Avez-vous bientôt un rendez-vous, et voulez-vous que quelqu’un vous accompagne ?
    .hint = Par exemple avec la commune, pour de l’aide ou une allocation.

## Wonen

question-housing-what = Que se passe-t-il avec le logement ?
choice-housing-what-rent = J’ai du mal à payer le loyer
choice-housing-what-eviction = Je dois peut-être quitter mon logement
choice-housing-what-search = Je cherche un logement ou une chambre
choice-housing-what-repair = Quelque chose est cassé ou humide
choice-housing-what-neighbours = Il y a des disputes ou des ennuis avec les voisins

question-rent-behind = Êtes-vous en retard pour le loyer ?
    .hint = Alors nous cherchons aussi de l’aide pour le paiement.

## Eten, kleding en spullen

question-food-what = De quoi avez-vous besoin ?
choice-food-what-parcel = Des courses ou un colis alimentaire
choice-food-what-meal = Un repas chaud
choice-food-what-clothes = Des vêtements
choice-food-what-furniture = Des meubles ou des objets pour la maison
choice-food-what-child-goods = Des affaires pour un enfant

question-food-together = Aimeriez-vous manger avec d’autres personnes ?

## Gezondheid

question-health-what = En quoi peut-on vous aider ?
    .hint = Vous n’avez pas à dire ce que vous avez.
choice-health-what-gp = Trouver un médecin de famille ou lui parler
choice-health-what-insurance = Des questions sur l’assurance santé
choice-health-what-nursing = De l’aide pour se laver, pour une plaie ou des médicaments
choice-health-what-exercise = Bouger plus
choice-health-what-memory = J’oublie beaucoup de choses

question-health-doctor = Avez-vous un médecin de famille (huisarts) ?

## Hulp in huis

question-home-what = Quelle aide cherchez-vous à la maison ?
choice-home-what-cleaning = Le ménage
choice-home-what-shopping = Faire les courses
choice-home-what-odd-jobs = Petits travaux et jardin
choice-home-what-meals = Cuisiner ou repas à domicile
choice-home-what-adaptation = Un logement plus pratique et plus sûr

question-home-stairs = L’escalier, la baignoire ou les marches sont-ils difficiles pour vous ?
    .hint = Ou avez-vous peur de tomber ?

## Ergens komen

question-mobility-what = Qu’est-ce qui vous aiderait à vous déplacer ?
choice-mobility-what-transport = Un transport
choice-mobility-what-accompany = Quelqu’un qui m’accompagne
choice-mobility-what-aids = Un matériel d’aide, comme un déambulateur (rollator)
choice-mobility-what-indoors = De l’aide pour marcher dans la maison

question-mobility-out = Sortez-vous aussi souvent que vous le voulez ?

## Zorgen, stress en verdriet

question-mind-what = Qu’est-ce qui est difficile pour vous ?
    .hint = Choisissez ce qui s’en approche le plus. Vous n’avez rien à expliquer.
choice-mind-what-stress = Stress, soucis ou mauvais sommeil
choice-mind-what-low = Je me sens triste ou vide
choice-mind-what-grief = Quelqu’un qui n’est plus là me manque
choice-mind-what-addiction = Alcool, drogues, jeux d’argent ou jeux vidéo
choice-mind-what-recovery = Je veux me relever
choice-mind-what-relative = Je me fais du souci pour quelqu’un

question-mind-dark = Pensez-vous parfois à ne plus vivre ?
    .hint = Nous le demandons à toutes les personnes qui vivent un moment difficile. Vous pouvez en parler franchement.

question-mind-doctor = En avez-vous déjà parlé à un médecin de famille ?

## Mensen ontmoeten

question-contact-what = Qu’est-ce qui vous ferait plaisir ?
choice-contact-what-coffee = Boire un café quelque part
choice-contact-what-buddy = Une personne avec qui faire quelque chose (maatje)
choice-contact-what-group = Un groupe ou une activité
choice-contact-what-phone = Quelqu’un qui m’appelle parfois
choice-contact-what-visits = Quelqu’un qui vient me voir

question-contact-first-time = Voulez-vous que quelqu’un vous accompagne la première fois ?

## Zin en iets voor een ander doen

question-meaning-what = Qu’est-ce qui vous attire ?
choice-meaning-what-talk = Une bonne conversation sur la vie
choice-meaning-what-faith = Un lieu pour prier ou être au calme
choice-meaning-what-culture = Musique, art ou culture
choice-meaning-what-nature = Jardin, animaux ou nature
choice-meaning-what-helping = Faire quelque chose pour quelqu’un
choice-meaning-what-skills = Montrer ce que je sais faire

question-meaning-grow = Voudriez-vous peut-être en faire plus tard votre travail ?
    .hint = Ce n’est pas obligé. Cela peut aussi être juste pour le plaisir.

## Nederlands leren

question-language-what = Que cherchez-vous ?
choice-language-what-dutch = Apprendre le néerlandais depuis le début
choice-language-what-practice = Parler et pratiquer le néerlandais
choice-language-what-reading = Mieux lire et écrire
choice-language-what-course = Un cours ou un groupe

question-language-for = Pour quoi voulez-vous utiliser la langue ?
choice-language-for-daily = Tous les jours, dans le quartier
choice-language-for-letters = Lettres et rendez-vous
choice-language-for-work = Travail
choice-language-for-children = L’école des enfants

## Telefoon en computer

question-digital-what = Pour quoi voulez-vous de l’aide ?
choice-digital-what-device = Avoir un ordinateur ou un téléphone
choice-digital-what-digid = DigiD et les sites de l’administration
choice-digital-what-course = Apprendre à se servir de l’ordinateur
choice-digital-what-phone = Comprendre mon téléphone

question-digital-have = Avez-vous un téléphone ou un ordinateur qui marche bien ?

## Werk en vrijwilligerswerk

question-work-what = Qu’aimeriez-vous ?
choice-work-what-job = Un travail payé
choice-work-what-volunteering = Du bénévolat
choice-work-what-learning-place = Un endroit pour apprendre en travaillant
choice-work-what-skills = Découvrir ce que je sais faire
choice-work-what-business = Commencer ma propre activité

question-work-benefit = Voulez-vous d’abord savoir ce que le travail change pour votre allocation ?
    .hint = C’est bon à demander avant de commencer.

## Kinderen en opvoeden

question-children-what = De quoi s’agit-il ?
choice-children-what-upbringing = Éduquer les enfants
choice-children-what-homework = École et devoirs
choice-children-what-play = Jeux, sport et sorties
choice-children-what-baby = Grossesse ou bébé
choice-children-what-teen = Un adolescent ou un jeune

question-children-age = Quel âge a l’enfant ?
    .hint = Plusieurs enfants ? Choisissez celui dont il s’agit maintenant.

## Zorgen voor iemand

question-caring-what = Qu’est-ce qui vous aiderait ?
    .hint = Vous vous occupez de quelqu’un. Nous pensons aussi à vous.
choice-caring-what-support = Quelqu’un qui réfléchit avec moi
choice-caring-what-respite = Souffler de temps en temps
choice-caring-what-overview = De l’aide pour tout organiser
choice-caring-what-dementia = M’occuper de quelqu’un qui oublie beaucoup
choice-caring-what-young = Je suis jeune et j’aide beaucoup à la maison

question-caring-hours = Combien d’heures par semaine y passez-vous, à peu près ?
    .hint = Organiser et veiller, cela compte aussi. Une estimation suffit.

question-caring-rest = Vous reste-t-il assez de temps et de repos pour vous ?

## Veilig zijn

question-safety-what = Qu’est-ce qui vous inquiète ?
    .hint = C’est vous qui décidez ce que vous racontez.
choice-safety-what-home = Disputes, menaces ou coups à la maison
choice-safety-what-child = Un enfant qui vit des choses difficiles
choice-safety-what-elder = Une personne âgée qu’on traite mal
choice-safety-what-street = La rue ou le quartier

question-safety-place = Pouvez-vous aller aujourd’hui dans un endroit où vous êtes en sécurité ?

## Nieuw hier of vragen over verblijf

question-residence-what = En quoi peut-on vous aider ?
    .hint = Vous n’avez pas à montrer de papiers. Nous ne les demandons jamais.
choice-residence-what-status = Des questions sur le droit de rester
choice-residence-what-newcomer = Je viens d’arriver et je cherche mes repères
choice-residence-what-no-papers-asked = De l’aide sans qu’on demande des papiers
choice-residence-what-family = Faire venir ma famille ici

question-residence-guide = Voulez-vous quelqu’un qui vous aide à connaître le quartier ?

## Wat bij u past

question-neighbourhood = Dans quel quartier habitez-vous ?
    .hint = Le nom du quartier ou d’une place suffit. Pas besoin de votre adresse.

question-postcode = Quels sont les chiffres de votre code postal ?
    .hint = Seulement les chiffres, pas les lettres. Comme cela, nous cherchons près de chez vous.

question-age-band = Quel âge avez-vous, à peu près ?
    .hint = Certains lieux sont pour les jeunes ou pour les plus âgés.
choice-age-band-under-18 = Moins de 18 ans
choice-age-band-18-26 = De 18 à 26 ans
choice-age-band-27-66 = De 27 à 66 ans
choice-age-band-67-plus = 67 ans ou plus

question-languages = Dans quelles langues aimez-vous parler ?
    .hint = Vous pouvez en choisir plusieurs.
choice-languages-nl = Néerlandais
choice-languages-en = Anglais
choice-languages-tr = Turc
choice-languages-ar = Arabe
choice-languages-rif = Berbère (tarifit)
choice-languages-fa = Farsi ou dari
choice-languages-ti = Tigrinya
choice-languages-so = Somali
choice-languages-pl = Polonais
choice-languages-uk = Ukrainien
choice-languages-es = Espagnol
choice-languages-fr = Français
choice-languages-zh = Chinois
choice-languages-pap = Papiamento
choice-languages-hi = Hindi
choice-languages-ur = Ourdou
choice-languages-ro = Roumain
choice-languages-bg = Bulgare
choice-languages-pt = Portugais
choice-languages-ru = Russe
choice-languages-am = Amharique
choice-languages-ku = Kurde
choice-languages-other = Une autre langue

question-walk = Jusqu’où pouvez-vous marcher sans que ce soit trop ?
    .hint = Avec une canne ou un déambulateur (rollator), cela compte aussi.
choice-walk-five-minutes = Un petit bout, cinq minutes
choice-walk-ten-minutes = Dix minutes
choice-walk-twenty-minutes = Vingt minutes
choice-walk-far = Loin, sans problème
choice-walk-wheels = À vélo, en scootmobiel, en bus ou en voiture
choice-walk-at-home = Je ne sors presque pas

question-wishes = Qu’est-ce qui est important pour vous dans l’aide ?
    .hint = Vous pouvez en choisir plusieurs. Ne rien choisir, c’est possible aussi.
choice-wishes-woman = Une femme
choice-wishes-man = Un homme
choice-wishes-own-language = Quelqu’un qui parle ma langue
choice-wishes-at-home = Chez moi
choice-wishes-alone = Avec une seule personne
choice-wishes-group = En groupe

question-group-for = Dans quel genre de lieu aimez-vous aller ?
    .hint = Choisissez seulement ce qui vous plaît. Vous pouvez passer.
choice-group-for-women = Pour les femmes
choice-group-for-men = Pour les hommes
choice-group-for-young = Pour les jeunes
choice-group-for-older = Pour les personnes âgées
choice-group-for-parents = Pour les parents
choice-group-for-newcomers = Pour les personnes nouvelles aux Pays-Bas
choice-group-for-students = Pour les étudiants
choice-group-for-disability = Pour les personnes handicapées
choice-group-for-lgbt = Pour les personnes LGBTI+

question-when = Quand cela vous convient-il ?
choice-when-morning = Le matin
choice-when-afternoon = L’après-midi
choice-when-evening = Le soir
choice-when-weekend = Le week-end

## Wie u al helpt

question-helpers = Y a-t-il quelqu’un qui vous aide, ou qui vous aidait avant ?
    .hint = Un visage connu, c’est souvent le mieux. Vous pouvez nommer plusieurs personnes.

question-helper-who = Qui est-ce ?
choice-helper-who-family = De la famille
choice-helper-who-friend = Un ami ou une amie
choice-helper-who-neighbour = Un voisin ou une voisine
choice-helper-who-volunteer = Un bénévole
choice-helper-who-professional = Un professionnel de l’aide (hulpverlener)
choice-helper-who-other = Quelqu’un d’autre

question-helper-what = En quoi cette personne aide-t-elle ?
    .hint = Dites aussi le lieu, par exemple une maison de quartier.

question-helper-earlier-good = Cette aide était-elle bonne pour vous ?

question-not-involve = Qui ne doit pas le savoir ?
    .hint = Nous n’en parlerons pas à cette personne, ni à ce lieu. Personne ? Passez la question.

## Wat u graag doet

question-likes = Qu’aimez-vous faire, ou que savez-vous bien faire ?
    .hint = Il y a des lieux où cela fait très plaisir.
choice-likes-cooking = Cuisiner ou faire des gâteaux
choice-likes-handcraft = Coudre, tricoter ou bricoler
choice-likes-language = Parler ma langue ou traduire
choice-likes-gardening = Jardiner
choice-likes-company = Tenir compagnie à quelqu’un
choice-likes-odd-jobs = Faire des petits travaux
choice-likes-music = Musique ou chant
choice-likes-childcare = Garder des enfants
choice-likes-computer = Aider avec le téléphone ou l’ordinateur

question-can-offer = Que voudriez-vous faire avec cela pour quelqu’un ?
    .hint = Une petite chose suffit. Rien, c’est bien aussi.

## Wie wat mag weten

question-share = Avec qui pouvons-nous parler pour vous trouver de l’aide ?
    .hint = Nous vous le demanderons toujours encore une fois, lieu par lieu.
choice-share-none = Avec personne
choice-share-informal = Avec des bénévoles du quartier
choice-share-formal = Avec des professionnels de l’aide
choice-share-doctor = Avec mon médecin de famille

## Later contact

question-contact-ok = Pouvons-nous demander plus tard comment cela va ?
    .hint = Si vous dites non, nous vous laissons tranquille. Vous pouvez toujours revenir.
choice-contact-ok-yes = Oui, vous pouvez
choice-contact-ok-no = Non, plutôt pas de contact

question-contact-how = Comment préférez-vous ?
choice-contact-how-phone = M’appeler
choice-contact-how-message = M’envoyer un message
choice-contact-how-visit = Passer me voir
choice-contact-how-desk = Je reviens ici moi-même

question-contact-number = À quel numéro ou à quelle adresse ?

question-contact-safe-time = Quand pouvez-vous parler tranquillement ?
    .hint = Choisissez un moment où personne n’écoute, si vous préférez.

question-safety-on-paper = Voulez-vous emporter ceci sur papier ?
    .hint = Seulement si le papier ne peut pas être trouvé par quelqu’un qui ne doit pas le voir. Non, c’est bien aussi.

## Onderwerpen

domain-money = Argent et dettes
domain-letters = Lettres et formulaires
domain-rights = Allocations et droits
domain-housing = Logement
domain-food = Nourriture, vêtements et objets
domain-health = Santé
domain-home = Aide à la maison
domain-mobility = Se déplacer
domain-mind = Soucis, stress et tristesse
domain-contact = Rencontrer des gens
domain-meaning = Trouver du sens et faire quelque chose pour les autres
domain-language = Apprendre le néerlandais
domain-digital = Téléphone et ordinateur
domain-work = Travail et bénévolat
domain-children = Enfants et éducation
domain-caring = S’occuper de quelqu’un
domain-safety = Être en sécurité
domain-residence = Arriver ici, ou questions sur le séjour

## Waar hulp bij kan

need-money-debts = Aide pour les dettes
need-money-budget = Finir le mois avec votre argent
need-money-bills = Payer les factures
need-money-bailiff = Aide avec l’huissier (deurwaarder)
need-money-emergency = De l’argent pour le plus nécessaire

need-letters-understand = Comprendre des lettres
need-letters-forms = Remplir des formulaires
need-letters-reply = Répondre à une lettre
need-letters-tax = Aide pour les impôts
need-letters-order = Mettre les papiers en ordre

need-rights-benefit = Questions sur une allocation (uitkering)
need-rights-allowance = Questions sur les aides pour les frais (toeslagen)
need-rights-minima = Aide avec un petit revenu
need-rights-objection = Pas d’accord avec une décision
need-rights-legal-advice = Conseil sur vos droits

need-housing-rent = Payer le loyer
need-housing-eviction = Pouvoir rester dans votre logement
need-housing-search = Un endroit où habiter
need-housing-repair = Réparations et humidité
need-housing-neighbours = Problèmes avec les voisins

need-food-parcel = Courses ou colis alimentaire
need-food-meal = Un repas chaud
need-food-clothes = Des vêtements
need-food-furniture = Meubles et objets pour la maison
need-food-child-goods = Affaires pour les enfants

need-health-gp = Parler à un médecin de famille
need-health-insurance = Questions sur l’assurance santé
need-health-nursing = Soins à la maison
need-health-exercise = Bouger plus
need-health-memory = Questions quand on oublie beaucoup

need-home-cleaning = Ménage à la maison
need-home-shopping = Faire les courses
need-home-odd-jobs = Petits travaux à la maison et au jardin
need-home-meals = Cuisiner ou repas à domicile
need-home-adaptation = Un logement plus sûr et plus pratique

need-mobility-transport = Transport
need-mobility-accompany = Quelqu’un qui vous accompagne
need-mobility-aids = Matériel d’aide, comme un déambulateur (rollator)
need-mobility-indoors = Marcher dans la maison

need-mind-stress = Stress et soucis
need-mind-low = Soutien quand vous êtes triste
need-mind-grief = Chagrin quand quelqu’un vous manque
need-mind-addiction = Moins d’alcool, de drogues ou de jeux d’argent
need-mind-recovery = Se relever
need-mind-relative = Souci pour quelqu’un qui a des moments difficiles

need-contact-coffee = Un lieu pour boire un café et bavarder
need-contact-buddy = Une personne avec qui faire des choses (maatje)
need-contact-group = Un groupe ou une activité
need-contact-phone = Quelqu’un qui vous appelle parfois
need-contact-visits = Quelqu’un qui vient vous voir

need-meaning-talk = Une bonne conversation sur la vie
need-meaning-faith = Un lieu pour prier ou être au calme
need-meaning-culture = Musique, art et culture
need-meaning-nature = Jardin, animaux et nature
need-meaning-helping = Faire quelque chose pour quelqu’un
need-meaning-skills = Montrer ce que vous savez faire

need-language-dutch = Apprendre le néerlandais
need-language-practice = Parler et pratiquer le néerlandais
need-language-reading = Mieux lire et écrire
need-language-course = Un cours ou un groupe

need-digital-device = Un ordinateur ou un téléphone
need-digital-digid = Aide pour DigiD et les sites
need-digital-course = Apprendre à se servir de l’ordinateur
need-digital-phone = Apprendre à se servir de votre téléphone

need-work-job = Trouver un travail payé
need-work-volunteering = Bénévolat
need-work-learning-place = Un endroit pour apprendre en travaillant
need-work-skills = Découvrir ce que vous savez faire
need-work-business = Commencer votre propre activité

need-children-upbringing = Aide pour éduquer les enfants
need-children-homework = École et devoirs
need-children-play = Jeux, sport et sorties
need-children-baby = Grossesse ou bébé
need-children-teen = Questions sur les adolescents et les jeunes

need-caring-support = Soutien si vous vous occupez de quelqu’un
need-caring-respite = Souffler de temps en temps
need-caring-overview = Aide pour tout organiser
need-caring-dementia = S’occuper de quelqu’un qui oublie beaucoup
need-caring-young = Être jeune et aider beaucoup à la maison

need-safety-home = Être en sécurité à la maison
need-safety-child = Un enfant en sécurité chez lui
need-safety-elder = Sécurité pour une personne âgée
need-safety-street = Être en sécurité dans le quartier

need-residence-status = Questions sur le droit de rester
need-residence-newcomer = Trouver ses repères quand on vient d’arriver
need-residence-undocumented = Aide sans question sur les papiers
need-residence-family = Faire venir la famille ici

## Wat zij doen

role-listen = écouter
role-visit = passer vous voir
role-go-along = vous accompagner
role-explain-letters = expliquer des lettres
role-fill-forms = remplir des formulaires
role-sort-papers = mettre les papiers en ordre
role-budget-coaching = aider à gérer l’argent
role-debt-arrangement = régler des dettes
role-legal-advice = conseiller sur vos droits
role-mediate = aider lors d’une dispute
role-practical-help = donner un coup de main
role-cook-together = cuisiner ensemble
role-eat-together = manger ensemble
role-activities = faire des activités
role-talk-group = parler en groupe
role-language-practice = pratiquer la langue
role-teach = donner des cours
role-digital-help = aider avec le téléphone et l’ordinateur
role-job-coaching = aider à chercher du travail
role-find-volunteer-work = trouver du bénévolat
role-respite = prendre le relais un moment
role-personal-care = aider à se laver et s’habiller
role-nursing = s’occuper des plaies et des médicaments
role-treatment = donner un traitement
role-diagnosis = examiner ce que quelqu’un a
role-crisis-help = aider tout de suite en cas d’urgence
role-safety-plan = faire un plan avec vous pour être en sécurité
role-decide-entitlement = décider si vous recevez quelque chose
role-give-money = donner de l’argent
role-give-goods = donner des objets ou de la nourriture
role-transport = vous conduire et vous ramener
role-refer-on = vous orienter vers une autre aide
role-coordinate = coordonner toute l’aide
role-home-visit = venir voir chez vous ce qu’il faut
role-phone-contact = vous appeler
role-translate = traduire
role-childcare = garder des enfants
role-homework-help = aider aux devoirs
role-moving-help = aider à déménager

## Voor wie

audience-everyone = tout le monde
audience-older = les personnes âgées
audience-young = les jeunes
audience-women = les femmes
audience-men = les hommes
audience-parents = les parents
audience-carers = les personnes qui s’occupent de quelqu’un
audience-newcomers = les personnes nouvelles aux Pays-Bas
audience-low-income = les personnes avec peu d’argent
audience-jobseekers = les personnes qui cherchent du travail
audience-lgbt = les personnes LGBTI+
audience-disability = les personnes handicapées
audience-students = les étudiants
audience-undocumented = les personnes sans papiers
audience-children = les enfants

## Hoe u er komt

access-walk-in = Vous pouvez entrer sans rendez-vous.
access-call-first = Appelez d’abord pour un rendez-vous.
access-referrer = Quelqu’un doit vous inscrire, par exemple le médecin de famille.
access-assessment = Il y a d’abord un entretien sur ce dont vous avez besoin.

## Soort plek

setting-local-informal = Des gens du quartier
setting-organised-informal = Des bénévoles d’une organisation
setting-formal = Des personnes dont c’est le métier
form-individual = Avec une seule personne
form-collective = Avec d’autres
reach-neighbourhood = Dans le quartier
reach-district = Dans cette partie de la ville
reach-city = Dans toute la ville
reach-national = Dans tous les Pays-Bas

## Wat er welkom is

welcome-cooking = cuisiner ou faire des gâteaux
welcome-handcraft = coudre, tricoter ou bricoler
welcome-language = parler votre langue ou traduire
welcome-gardening = jardiner
welcome-company = tenir compagnie à quelqu’un
welcome-odd-jobs = faire des petits travaux
welcome-music = musique ou chant
welcome-childcare = garder des enfants
welcome-computer = aider avec le téléphone ou l’ordinateur

## Als het niet kan wachten: uit huis moeten

card-eviction-title = Devoir quitter son logement
card-eviction-do-1 = Lisez la lettre ensemble et cherchez la date et l’expéditeur.
card-eviction-do-2 = Faites venir maintenant un professionnel du logement ou des dettes. Appelez ensemble, aujourd’hui même.
card-eviction-do-3 = Appelez ensuite ensemble le propriétaire ou l’huissier (deurwaarder) et demandez ce qui est encore possible.
card-eviction-say = Nous appelons maintenant ensemble. Vous n’avez pas à le faire sans nous.
card-eviction-have = La lettre, le contrat de location et les derniers paiements, si vous les avez.
card-eviction-not-alone = Ne convenez pas d’un paiement sans aide et ne dites pas que tout ira bien. Laissez cela à un professionnel.

## Als het niet kan wachten: afgesloten

card-cut-off-title = Plus de gaz, d’électricité ou d’eau
card-cut-off-do-1 = Demandez s’il y a un bébé, un malade ou une personne âgée à la maison, et si un appareil médical a besoin de courant.
card-cut-off-do-2 = Appelez ensemble l’entreprise de l’électricité, du gaz ou de l’eau. Dites que la personne reçoit de l’aide.
card-cut-off-do-3 = Faites venir aujourd’hui un professionnel des dettes.
card-cut-off-say = C’est dur, ce qui vous arrive. Aujourd’hui, nous cherchons ensemble quelqu’un qui peut aider.
card-cut-off-have = La dernière lettre ou facture, avec le numéro de client.
card-cut-off-not-alone = Ne rebranchez rien vous-même et ne promettez aucun paiement.

## Als het niet kan wachten: geen eten

card-no-food-title = Rien à manger
card-no-food-do-1 = Donnez d’abord à manger et à boire, si c’est possible ici.
card-no-food-do-2 = Appelez ensemble un lieu qui donne aujourd’hui un repas ou des courses.
card-no-food-do-3 = Faites venir un professionnel, pour qu’il y ait aussi à manger demain.
card-no-food-say = C’est bien que vous le disiez. Mangez d’abord, ensuite nous voyons la suite ensemble.
card-no-food-have = Pour combien de personnes, et s’il y a de petits enfants ou des choses que l’on ne peut pas manger.
card-no-food-not-alone = Ne donnez pas votre propre argent. Cherchez ensemble un lieu qui peut le faire plus souvent.

## Als het niet kan wachten: geen slaapplek

card-no-bed-title = Nulle part où dormir cette nuit
card-no-bed-do-1 = Demandez s’il y a des enfants, et s’il y a de la famille ou quelqu’un de proche chez qui c’est sûr.
card-no-bed-do-2 = Faites venir maintenant un professionnel et appelez ensemble l’hébergement de la commune (opvang).
card-no-bed-do-3 = Décidez à quel endroit la personne attend la réponse. Ne laissez personne attendre dans la rue.
card-no-bed-say = Vous pouvez rester ici. Nous cherchons ensemble un endroit pour cette nuit.
card-no-bed-have = Où la personne a dormi la nuit dernière, qui l’accompagne, et les médicaments à emporter.
card-no-bed-not-alone = N’emmenez personne chez vous et ne promettez pas de lit.

## Als het niet kan wachten: niet veilig thuis

card-unsafe-home-title = Pas en sécurité à la maison
card-unsafe-home-do-1 = Continuez à parler calmement, là où personne n’écoute. Demandez gentiment à qui accompagne la personne d’attendre un moment ailleurs.
card-unsafe-home-do-2 = Y a-t-il du danger maintenant ? Appelez tout de suite le numéro d’urgence.
card-unsafe-home-do-3 = Pas de danger immédiat ? Appelez le professionnel ou Veilig Thuis pour demander conseil. C’est possible sans donner de nom.
card-unsafe-home-say = Je vous crois. C’est vous qui décidez ce que vous racontez, et nous regardons calmement ensemble.
card-unsafe-home-have = Une pièce calme, un téléphone, et un moment sûr pour rappeler.
card-unsafe-home-not-alone = N’en parlez pas à l’autre, n’allez pas chez la personne avec elle et ne donnez rien sur papier sans demander.

## Als het niet kan wachten: een kind niet veilig

card-child-unsafe-title = Un enfant n’est pas en sécurité
card-child-unsafe-do-1 = Y a-t-il du danger maintenant pour l’enfant ? Appelez tout de suite le numéro d’urgence.
card-child-unsafe-do-2 = Faites venir tout de suite un professionnel ou la personne qui coordonne.
card-child-unsafe-do-3 = Appelez ensemble Veilig Thuis pour un conseil. C’est possible sans donner de noms.
card-child-unsafe-say = C’est bien que vous le racontiez. Nous faisons venir quelqu’un d’ici qui sait ce qui aide.
card-child-unsafe-have = Ce que vous avez vu ou entendu vous-même, avec des mots simples, et quand.
card-child-unsafe-not-alone = N’interrogez pas l’enfant, ne promettez pas le secret et ne décidez pas cela sans aide.

## Als het niet kan wachten: niet meer willen leven

card-suicide-title = Ne plus vouloir vivre
card-suicide-do-1 = Restez près de la personne et gardez votre calme. Vous pouvez le demander simplement : pensez-vous au suicide ?
card-suicide-do-2 = Appelez ensemble la ligne de prévention du suicide (Zelfmoordpreventie) ou le médecin de famille. Y a-t-il un danger immédiat ? Appelez le numéro d’urgence.
card-suicide-do-3 = Ne laissez pas la personne partir seule. Demandez qui peut venir maintenant.
card-suicide-say = C’est bien que vous me le disiez. Je reste avec vous et nous appelons ensemble.
card-suicide-have = Un endroit calme, un téléphone, et le nom de quelqu’un qui peut venir.
card-suicide-not-alone = Ne promettez pas de vous taire et ne portez pas cela sans aide. Faites venir tout de suite un collègue.

## Als het niet kan wachten: ineens in de war

card-confused-title = Tout à coup très confus
card-confused-do-1 = Parlez doucement, avec des phrases courtes, laissez de la place et restez près de la porte.
card-confused-do-2 = Y a-t-il du danger, ou la personne semble-t-elle malade ? Appelez tout de suite le numéro d’urgence.
card-confused-do-3 = Sinon : appelez maintenant ensemble le médecin de famille. Hors des heures de travail, appelez le médecin de garde (huisartsenpost).
card-confused-say = Je suis là pour aider. Nous prenons notre temps.
card-confused-have = Depuis quand c’est ainsi, et si la personne est tombée ou prend des médicaments.
card-confused-not-alone = Ne tenez personne de force et ne restez pas dans une pièce en tête-à-tête avec quelqu’un qui menace.

## Als het niet kan wachten: medicijnen op

card-medicine-title = Il n’y a plus les médicaments nécessaires
card-medicine-do-1 = La personne est-elle malade, respire-t-elle mal ou n’est-elle pas bien consciente ? Appelez tout de suite le numéro d’urgence.
card-medicine-do-2 = Appelez maintenant ensemble son médecin de famille ou la pharmacie. Hors des heures de travail, appelez le médecin de garde (huisartsenpost).
card-medicine-do-3 = La personne ne peut pas payer ? Dites-le tout de suite, et demandez ce qui est possible.
card-medicine-say = Nous appelons maintenant ensemble quelqu’un qui s’y connaît.
card-medicine-have = La boîte ou la liste de la pharmacie, et le nom du médecin de famille.
card-medicine-not-alone = Ne donnez pas les médicaments d’un autre et ne dites rien sur la quantité à prendre.

## Als het niet kan wachten: nu in gevaar

card-physical-danger-title = En danger maintenant
card-physical-danger-do-1 = Mettez-vous en sécurité, vous et l’autre personne. Partez si c’est mieux.
card-physical-danger-do-2 = Appelez le numéro d’urgence. Dites où vous êtes et ce qui se passe.
card-physical-danger-do-3 = Faites venir un collègue et attendez les secours à la porte.
card-physical-danger-say = Je vais chercher de l’aide. Je reste avec vous tant que c’est sûr.
card-physical-danger-have = L’adresse de ce lieu, et qui est blessé ou en danger.
card-physical-danger-not-alone = Ne vous mettez pas entre des personnes qui se battent et ne poursuivez personne.

## Aan tafel

question-type-here = Écrivez ici
question-phone = Ceci est un numéro de téléphone
question-done = C’est fait : continuer
question-example-date = Par exemple : 25-11 ou 25-11-2026
question-example-number = Un nombre
review-title = Ce que vous avez raconté
review-answer = { $answer }
review-skipped = Passé
review-finish = C’est fait : qui peut aider ?
topics-title = De quoi d’autre s’agit-il ?
card-call = Qui appelez-vous ?
card-call-nobody = Faites venir un professionnel qui travaille ici, ou cherchez ensemble le numéro de l’équipe de quartier (wijkteam).
card-say = Que dites-vous ?
card-have = Que faut-il avoir sous la main ?
card-not-alone = Que ne faites-vous pas sans aide ?
choice-outcome-helped = Oui, cela a aidé
choice-outcome-partly = Un peu
choice-outcome-not = Non
choice-outcome-not-reached = Pas de réponse, redemander plus tard

## Wie kan helpen

offers-title = Qui peut vous aider ?
offers-none = Nous ne trouvons encore personne. Dites-en un peu plus, ou ajoutez un sujet.
offers-informal = Voisins et bénévoles
offers-formal = Des personnes dont c’est le travail
offers-does = Ils peuvent : { $roles }
offers-does-not = Ils ne font pas : { $roles }
plan-title = Ce que nous décidons ensemble
plan-who-does-what = Qui fait quoi ?
plan-follow-up = Pouvons-nous demander plus tard comment cela s’est passé ?
plan-day = Oui, le { $date }
plan-never = Non, plutôt pas

## When something was checked, when it is open

directory-checked-on = vérifié le { $date }
directory-checked-ageing = vérifié le { $date }, il y a plus de six mois
directory-checked-old = ancien : vérifié le { $date }
directory-checked-unknown = pas vérifié
directory-open-until = ouvert maintenant, jusqu’à { $closes }
directory-opens-at = ouvert le { $date }, à partir de { $opens }
directory-opens-on = ouvert le { $date }
directory-opens-not-soon = pas ouvert les prochaines semaines
directory-hours-recheck = demandez quand c’est ouvert
directory-hours-unknown = heures inconnues

## Why an offer fits, what to ask first, who does what

reason-need = Ils aident pour : { $need }.
reason-also-need = Ils aident aussi pour : { $need }.
reason-language = Ils parlent { $language }.
reason-near = C’est à environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 } à pied.
reason-own-neighbourhood = Ils sont là pour les gens de votre quartier.
reason-comes-to-you = Ils peuvent venir chez vous.
reason-open-now = C’est ouvert maintenant.
reason-open-now-until = C’est ouvert maintenant, jusqu’à { $time }.
reason-open-today = C’est ouvert aujourd’hui.
reason-open-today-at = C’est ouvert aujourd’hui, à partir de { $time }.
reason-open-tomorrow = C’est ouvert demain.
reason-open-tomorrow-at = C’est ouvert demain, à partir de { $time }.
reason-open-day = C’est ouvert { $weekday }.
reason-open-day-at = C’est ouvert { $weekday }, à partir de { $time }.
reason-walk-in = Vous pouvez entrer sans rendez-vous.
reason-call = Vous pouvez appeler ou écrire vous-même.
reason-free = C’est gratuit.
reason-room = Il y a de la place maintenant.
reason-checked = Nous l’avons vérifié le { $date }.
reason-earlier-helper = Vous avez déjà reçu leur aide.
reason-wish = Cela répond à votre souhait : { $wish }.
reason-when = Ils sont là quand vous pouvez : { $part }.
reason-likes = Ce que vous aimez faire y est bienvenu : { $welcome }.
caution-closed = C’est fermé pour le moment. Demandez quand cela rouvre.
caution-by-introduction = Quelqu’un de la permanence vous présentera.
caution-check-first = Demandez d’abord si c’est aussi pour vous.
caution-ask-distance = Demandez où c’est et à quelle distance.
caution-too-far = C’est à environ { $minutes } minutes à pied. Demandez si quelqu’un peut vous conduire.
caution-not-at-home = Vous devez y aller vous-même. Demandez si quelqu’un peut vous conduire.
caution-ask-accessibility = Demandez si l’on y entre facilement.
caution-ask-hours = Demandez d’abord quand c’est ouvert.
caution-old-number = Appelez d’abord. Ce numéro a été vérifié le { $date } ; il y a longtemps.
caution-unchecked-number = Appelez d’abord. Nous ne savons pas si ce numéro est encore bon.
caution-ask-access = Demandez d’abord comment vous inscrire.
caution-needs-referrer = Quelqu’un doit vous inscrire. Demandez-le à la permanence.
caution-needs-assessment = Il y a d’abord un entretien sur ce dont vous avez besoin.
caution-waiting = Sur l’attente, ils disent : { $text }
caution-full = Récemment il n’y avait pas de place. Demandez si c’est encore le cas.
caution-no-shared-language = Demandez un interprète, ou venez avec quelqu’un qui traduit pour vous.
caution-ask-language = Demandez s’ils parlent votre langue.
caution-ask-wish = Demandez si c’est possible : { $wish }.
caution-costs = Demandez combien cela coûte.
roles-does = { $name } fait : { $roles }.
roles-does-not = { $name } ne fait pas ceci : { $role }.
roles-does-not-but = { $name } ne fait pas ceci : { $role }. C’est { $instead } qui le fait.
roles-agree = Décidez ensemble qui fait ceci : { $role }. { $informal } ou { $formal }.

## Languages

language-nl = néerlandais
language-en = anglais
language-tr = turc
language-ar = arabe
language-rif = berbère (tarifit)
language-fa = farsi
language-ti = tigrinya
language-so = somali
language-pl = polonais
language-uk = ukrainien
language-es = espagnol
language-fr = français
language-zh = chinois
language-pap = papiamento
language-hi = hindi
language-ur = ourdou
language-ro = roumain
language-bg = bulgare
language-pt = portugais
language-am = amharique
language-ku = kurde
language-ru = russe
language-ckb = kurde (sorani)
language-kmr = kurde (kurmandji)
language-nl-simple = néerlandais très simple

## Days of the week

weekday-monday = lundi
weekday-tuesday = mardi
weekday-wednesday = mercredi
weekday-thursday = jeudi
weekday-friday = vendredi
weekday-saturday = samedi
weekday-sunday = dimanche

# Op het papier dat de bewoner meeneemt.
slip-title = Où vous pouvez aller
slip-intro = Vous avez demandé de l’aide. Voici qui peut vous aider, et comment.
slip-written-on = Écrit le { $date }
slip-label-case-code = Votre code
slip-label-name = Nom
slip-label-mind = Attention
slip-intro-nothing = Nous avons parlé ensemble. Vous pouvez toujours revenir.
slip-label-where = Où
slip-label-ask-for = Demandez
slip-label-when = Quand
slip-label-phone = Téléphone
slip-label-access = Comment entrer
slip-label-bring = À apporter
slip-label-agreed = Décidé ensemble
slip-label-they-do = Ils font
slip-label-they-do-not = Ils ne font pas
slip-checked-on = Vérifié le { $date }
slip-call-first-since = Appelez d’abord. Ce n’est pas vérifié depuis longtemps : la dernière fois le { $date }
slip-call-first-unknown = Appelez d’abord. Ce n’est pas encore vérifié
slip-qr-call = Scannez pour appeler
slip-follow-up-on = Le { $date }, nous vous demanderons comment cela s’est passé.
slip-follow-up-none = Nous ne vous contacterons pas. Vous pouvez toujours revenir.
slip-kept-heading = Ce que nous gardons
slip-kept-nothing = Nous ne gardons rien. Ce papier est seulement à vous.
slip-kept-without-name = Nous gardons vos réponses sans votre nom, jusqu’au { $until }.
slip-kept-with-name = Nous gardons votre nom et vos réponses, jusqu’au { $until }.
slip-nobody-may-know = Nous ne disons rien de vous à personne.
slip-may-withdraw = Vous pouvez toujours nous dire de tout jeter.
slip-no-advice = Ce papier dit où trouver de l’aide. Ce n’est pas un conseil sur la loi ni sur votre santé.
slip-unchecked-note = Cette traduction n’a pas encore été lue par quelqu’un qui parle la langue.

slip-come-back-desk = Cela ne marche pas ? Revenez nous voir : { $desk }.
slip-introduced-on = Quelqu’un de notre équipe vous présentera le { $date }.
slip-introduced = Quelqu’un de notre équipe vous présentera. Nous choisirons un jour avec vous.
slip-label-ask-first = Demandez d’abord
slip-label-who-does-what = Qui fait quoi
slip-roles = { $roles }
slip-hours-line = { $day } { $opens } – { $closes }
slip-may-share = Vous êtes d’accord pour que nous partagions ceci : { $parties }.
slip-recovery-title = Clé de secours
slip-recovery-explained = Gardez ce papier hors du bâtiment. Cette clé ouvre le verrou de la permanence.
slip-look-up-number = Cherchez le numéro sur cette page :
slip-ask-for-number = Nous n’avons pas encore de numéro. Demandez-nous de le chercher ensemble.
slip-label-checked = Vérifié
slip-checked-all = Le { $date }

## Public holidays

holiday-new-year = jour de l’An
holiday-good-friday = Vendredi saint
holiday-easter = dimanche de Pâques
holiday-easter-monday = lundi de Pâques
holiday-kings-day = fête du Roi (Koningsdag)
holiday-liberation-day = fête de la Libération (Bevrijdingsdag)
holiday-ascension = Ascension
holiday-whitsun = dimanche de Pentecôte
holiday-whit-monday = lundi de Pentecôte
holiday-christmas = Noël
holiday-second-christmas = lendemain de Noël
directory-on-holiday = { $opening } – jour férié ({ $holiday }) : appelez d’abord
caution-holiday = Le premier jour où c’est ouvert est un jour férié ({ $holiday }). Appelez d’abord.

## At the pace of a rollator or a buggy

choice-walk-pushing = Avec un déambulateur (rollator), un fauteuil roulant ou une poussette
reason-near-pushing = Avec un déambulateur (rollator), un fauteuil roulant ou une poussette, c’est à environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }.

## Regel voor regel, voor wie luistert of met de vingers leest

plain-choose-one = Tapez le numéro de votre réponse.
plain-choose-more = Tapez les numéros de vos réponses, avec un espace entre eux.
plain-type-text = Tapez votre réponse.
plain-type-date = Tapez une date, par exemple 25-11-2026.
plain-type-number = Tapez un nombre.
plain-or-skip = Ou appuyez seulement sur Entrée (Enter) pour passer la question.
plain-commands = Vous pouvez aussi taper : ? pour avoir le texte encore une fois, < pour revenir en arrière, ! pour ce qui ne peut pas attendre, q pour arrêter.
plain-not-a-choice = Ce numéro n’est pas dans la liste. Essayez encore une fois.
plain-not-a-date = Ce n’est pas une date. Essayez encore une fois.
plain-not-a-number = Ce nombre n’est pas possible ici. Essayez encore une fois.
plain-noted = C’est noté : { $answer }
plain-first-question = C’est la première question. Vous ne pouvez pas revenir plus loin.
plain-urgent = Ceci ne peut pas attendre : { $card }
plain-found = { $count ->
    [one] Nous avons trouvé { $count } lieu.
   *[other] Nous avons trouvé { $count } lieux.
 }
plain-which-on-paper = Quels lieux mettons-nous sur votre papier ? Tapez les numéros, avec un espace entre eux.
plain-on-paper = Ceci est sur votre papier :
plain-your-code = Votre code est { $code }.
plain-stopped-kept = La conversation est arrêtée. Ce que vous avez raconté est gardé.
plain-stopped-nothing = La conversation est arrêtée. Rien n’est gardé.

## Als de letters ontbreken

slip-script-missing = Ici devrait se trouver le même texte en { $language }. Les lettres pour l’écrire manquent sur cet ordinateur.

## Toestemming: wie wat mag weten

consent-title = Qui peut savoir quoi ?
consent-intro = C’est vous qui décidez. Vous pouvez dire non à tout. Nous vous aidons quand même.
consent-party-informal = des bénévoles du quartier
consent-party-formal = des professionnels de l’aide (hulpverleners)
consent-party-doctor = votre médecin de famille (huisarts)
consent-ask = Que nous permettez-vous de faire ? Cela concerne : { $party }
choice-purpose-ask = Dire pour quoi je cherche de l’aide
choice-purpose-story = Raconter ce qui se passe dans ma vie
choice-purpose-contact = Dire comment je m’appelle et comment me joindre
choice-purpose-report = Savoir par eux comment cela se passe
consent-nothing = Rien de tout cela
consent-giver = Qui dit cela ?
choice-giver-self = Moi-même
choice-giver-partner = Mon mari, ma femme, mon ou ma partenaire
choice-giver-child = Mon fils ou ma fille
choice-giver-parent = Mon père ou ma mère
choice-giver-family = Quelqu’un d’autre de ma famille
choice-giver-representative = Mon tuteur ou mon représentant, nommé par un juge (mentor, bewindvoerder, voogd)
consent-back = Je répète ce que vous avez dit. Cela concerne : { $party }
consent-may = C’est permis : { $purpose }
consent-may-not = Ce n’est pas permis : { $purpose }
consent-right = Est-ce bien cela ?
choice-consent-right-yes = Oui, c’est bien cela
choice-consent-right-no = Non, il faut changer
consent-stop-any-time = Vous pouvez arrêter cela à tout moment. Dites-le-nous, et cela s’arrête tout de suite.
consent-given-by = Dit le { $date }. Par : { $giver }
consent-stop = Voulez-vous arrêter cela ?
consent-stopped = C’est arrêté. Cela concerne : { $party }
consent-told = Nous avons déjà dit ceci, le { $date } : { $purpose }. Nous ne pouvons pas le reprendre.
consent-told-nothing = Nous n’avions encore rien dit.
slip-consent = Vous permettez ceci. Cela concerne : { $party }. Ce qui est permis : { $purpose }

## Uw rechten: zien, verbeteren, wissen

question-keep-months = Nous gardons seulement vos réponses, jusqu’à { $months } mois après le dernier contact. Seuls les bénévoles de cette permanence les voient. Vous pouvez tout refuser.
rights-title = Tout ce que nous gardons de vous
rights-intro = Voici ce que nous gardons de vous. Quelque chose n’est pas juste ? Dites-le-nous, et nous le corrigeons.
rights-until = Nous gardons cela jusqu’au { $date }. Ensuite, nous l’effaçons.
rights-answers = Ce que vous avez raconté
rights-chosen = Ce que nous avons choisi ensemble
rights-consents = Ce que vous nous permettez de dire de vous
rights-consents-none = Vous n’avez encore rien dit à ce sujet. Nous ne disons rien.
rights-told = Ce que nous avons dit
rights-told-none = Nous n’avons rien dit à personne.
rights-told-line = Le { $date }. À qui : { $party }. Quoi : { $purpose }
rights-looked = Qui a regardé
rights-looked-line = Le { $date }, un bénévole de cette permanence : { $what }
access-viewed = a lu
access-continued = a continué la conversation
access-printed = a imprimé
access-exported = a donné cela en fichier
access-corrected = a corrigé
rights-corrected = Corrigé le { $date }. L’ancienne réponse est effacée.
rights-erase = Vous pouvez demander de tout effacer. Nous le faisons alors tout de suite.
receipt-title = Tout est effacé
receipt-erased = Le { $date }, nous avons effacé tout ce que nous gardions de vous.
receipt-copies = Les copies sur cet ordinateur n’existent plus non plus. Est-ce encore dans une ancienne copie de sauvegarde ? Si un jour nous la remettons en place, nous l’effaçons là aussi.
receipt-told = Ce que nous avions déjà dit à d’autres, nous ne pouvons pas le reprendre.
receipt-no-name = Ce papier ne dit rien de vous.
receipt-number = Numéro de cette preuve : { $number }
