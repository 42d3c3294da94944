### Wat een vrijwilliger leest. Bron van alle vertalingen; B1, u, korte zinnen.

key-confirm = continuer
key-back = retour
key-new-conversation = nouvelle conversation
key-open-code = chercher code
key-languages = langues
key-skip = passer
key-toggle = cocher
key-why-not = pourquoi pas ?
key-help = aide
key-resident-language = langue habitant
key-desk-language = ma langue
key-offers = qui peut aider
key-add-topic = ajouter sujet
key-review = résumé
key-slip = papier
key-print = imprimer
key-save = enregistrer PDF
key-plain = enregistrer texte
key-paper = format
key-printer = imprimante
key-blank = écran vide
key-cards = danger
key-throw-away = jeter
key-lock = verrouiller
key-quit = quitter
key-up = ligne au-dessus
key-down = ligne au-dessous
key-left = à gauche
key-right = à droite
key-page-up = page au-dessus
key-page-down = page au-dessous
key-cancel = annuler
header-nothing-kept = rien n’est gardé
screen-too-small = Cette fenêtre est trop petite. Il faut au moins { $columns } caractères en largeur et { $rows } lignes en hauteur. Rien n’est perdu.
notice-running = Un instant : { $what } (Ctrl+C arrête)
running-set-up = création de la permanence
running-unlock = ouverture du verrou
running-volunteer = ajout du nouveau bénévole
running-erase = suppression des réponses
running-typeset = mise en page du papier
running-print = impression en cours
running-save = création du PDF
running-printers = recherche d’imprimantes
notice-busy = Un instant : quelque chose n’est pas encore terminé. Réessayez dans un moment. Rien n’est perdu.
notice-cancelled = Arrêté. Rien n’est perdu.
notice-draft-kept = La conversation est gardée. Vous la retrouvez sous « Pas encore terminé ».
notice-finished = La conversation est gardée. Vous la retrouvez aujourd’hui sous « Conversations d’aujourd’hui », et toujours par son code (c).
notice-not-on-paper = Le papier n’est pas encore imprimé ni enregistré. Encore une fois Enter : terminer sans papier.
preview-left-off = Pas sur le papier, par sécurité : { $offers }. Dites le nom à la personne. Elle le veut quand même sur papier ? Répondez à cette question dans le résumé.
offers-unknown-place = « { $place } » n’est pas dans l’annuaire. Demandez pour chaque lieu s’il est assez près.
notice-point-first = Choisissez d’abord une ligne : avec le chiffre devant, ou avec les flèches.
notice-coordinator-only = Seule la coordination peut faire cela.
notice-nothing-kept = La conversation est effacée. Rien n’a été gardé.
notice-thrown-away = C’est jeté. Les réponses ne sont plus sur cet ordinateur.
notice-followed-up = C’est gardé. Merci.
notice-volunteer-added = Le nouveau bénévole peut maintenant entrer avec son propre nom et sa phrase secrète.
question-number-found = Cela ressemble à un BSN (numéro personnel néerlandais). Nous ne gardons jamais cela. Appuyez sur Enter : des points le remplacent. C’est un numéro de téléphone ? Alors choisissez la ligne en dessous.
notice-number-masked = Il y avait un numéro qui ressemble à un BSN (numéro personnel néerlandais). Nous ne gardons jamais cela : des points le remplacent.
notice-required = Il faut encore répondre à cette question avant de pouvoir terminer.
notice-not-saved = Cela n’a pas marché : { $reason }. Votre conversation est bien gardée. Essayez un autre endroit, ou passez cette étape.
notice-saved-plain = Enregistré comme texte simple : { $path }. Attention : tout le monde peut lire ce fichier.
notice-saved-pdf = Enregistré en PDF : { $path }. Attention : ce fichier n’est pas verrouillé. Donnez-le à la personne ou jetez-le.
notice-printed = Envoyé à l’imprimante : { $printer }. L’imprimante peut garder une copie ; demandez au responsable de l’ordinateur de désactiver cela (PreserveJobFiles No).
notice-printed-paper = Envoyé à l’imprimante : { $printer }. Cette imprimante n’a pas ce format ; ce sera en A4.
notice-key-printed = La clé de secours est imprimée. Prenez tout de suite le papier dans l’imprimante.
notice-content-faults = Il y a { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
 } dans les fichiers propres à cette permanence. Nous utilisons ceux du programme. Tapez dans un terminal : inloop check
notice-right-to-left = Dans ce terminal, l’arabe peut mal s’afficher. Sur papier, c’est bon.
lock-title = { $desk } est sous clé
lock-explained = Tapez votre nom court et votre phrase secrète. Tout ce qui est gardé se trouve derrière ce verrou.
lock-short-name = Nom court
lock-passphrase = Phrase secrète
lock-refused = Ce n’est pas bon. Essayez encore une fois.
lock-refused-wait = Ce n’est pas bon. Attendez { $seconds } secondes, puis essayez encore une fois.
lock-demo = Ceci est un exemple. Le nom court est demo, la phrase secrète est : { $passphrase }
setup-step = Étape { $place } sur { $of }
setup-desk-title = Bienvenue. Comment s’appelle cette permanence ?
setup-desk-explained = Vous créez un nouvel espace pour cette permanence sur cet ordinateur. Tout reste sur cet ordinateur, sous clé.
setup-desk-name = Nom de la permanence
setup-neighbourhood = Quartier
setup-volunteer-title = Qui êtes-vous ?
setup-volunteer-explained = Vous aurez la coordination : vous pourrez ajouter d’autres bénévoles. Choisissez une phrase secrète de quatre mots ou plus que personne d’autre ne connaît.
setup-short-name = Votre nom court, comme on vous appelle
setup-passphrase = Phrase secrète
setup-passphrase-again = Encore une fois la même phrase secrète
setup-strength = { $score ->
    [0] Très faible : c’est vite deviné.
    [1] Faible : il faut une phrase plus longue.
    [2] Presque bien : encore un mot.
    [3] Assez forte.
   *[other] Très forte.
 }
setup-recovery-title = Votre clé de secours
setup-recovery-explained = Écrivez cette clé sur papier et gardez-la hors de ce bâtiment. Elle ouvre le verrou si toutes les phrases secrètes sont oubliées. Vous ne la voyez qu’une seule fois.
setup-recovery-print = Pour imprimer, il faut passer directement par une imprimante réseau (F7) : une imprimante ordinaire peut garder une copie.
setup-type-group = Recopiez le groupe { $place }
setup-printer-address = Adresse de l’imprimante (commence par ipp://)
setup-fault-empty = Il faut encore écrire quelque chose ici.
setup-fault-weak = Cette phrase secrète est trop facile à deviner. Prenez-en une plus longue : quatre mots sans lien entre eux.
setup-fault-different = Les deux phrases secrètes ne sont pas pareilles. Tapez-les encore une fois.
setup-fault-group = Ce n’est pas le même groupe. Regardez encore une fois votre papier.
volunteer-title = Un nouveau bénévole. Laissez cette personne taper elle-même.
home-greeting = Bonjour. Nous sommes le { $date }.
home-new = Nouvelle conversation
home-due = Demander aujourd’hui comment cela s’est passé
home-drafts = Pas encore terminé
home-today = Conversations d’aujourd’hui
home-case = { $when } · { $topics }
home-empty = Appuyez sur n pour une nouvelle conversation. Appuyez sur F1 ou Ctrl+G pour avoir de l’aide.
home-desk = { $desk }, { $neighbourhood }
home-offers = { $count } lieux et personnes dans l’annuaire
home-kept = { $count ->
    [one] { $count } conversation gardée
   *[other] { $count } conversations gardées
 }
language-resident-title = Dans quelle langue la personne préfère-t-elle parler ?
language-desk-title = Dans quelle langue travaillez-vous ?
language-state = { $language } : { $checked } textes vérifiés sur { $total }{ $missing ->
    [0] {""}
   *[other] , { $missing } pas encore traduits
 }
language-review-explained = « Vérifié » veut dire : quelqu’un qui parle cette langue a lu le texte et le trouve bon. D’ici là, une traduction faite par l’ordinateur peut contenir des erreurs.
words-title = Les textes dans chaque langue
words-counts = { $language } : { $machine } par l’ordinateur, { $written } par une personne, { $checked } vérifiés, { $missing } pas encore traduits
words-explained = Si un texte néerlandais change, sa traduction compte à nouveau comme non vérifiée.
help-title = Que peut-on faire ici ?
help-marks = En haut de l’écran : !! agir maintenant · ! bientôt · un point isolé : pour vous seulement, regardez sous danger (F9). La lettre ou le chiffre devant une ligne choisit cette ligne. La souris marche aussi.
progress-title = { $done } questions sur { $all }
progress-topics = Sujets
progress-needs = Trouvé
progress-list-ready = F4 montre qui peut aider.
question-fault-date = Ce n’est pas une date. Tapez par exemple 25-11 ou 25-11-2026.
question-fault-number = Tapez un nombre de { $least } à { $most }.
review-left-out = Ne compte plus : { $questions }
cards-title = Danger : que faire maintenant ?
card-keys = Un chiffre marque une étape comme faite. Espace : remarque. Esc : retour.
card-remark = Qu’est-ce qui a été fait ?
card-checked = Vérifié par { $by }, le { $on }.
card-unchecked = Ce texte n’a pas encore été vérifié par quelqu’un du métier. Source : { $source }
card-line = { $name } : { $number } ({ $checked })
card-line-look-up = { $name } : cherchez le numéro
code-title = Le code sur le papier
code-explained = Tapez le code qui est sur le papier de la personne, par exemple K7-204.
code-fault-mistyped = Ce n’est pas un bon code. Regardez encore une fois : un signe est peut-être différent.
code-fault-unknown = Le code { $code } est correct, mais cette permanence ne le connaît pas.
case-title = { $code } · commencée le { $date }
case-draft = Cette conversation n’est pas encore terminée.
case-finished = Cette conversation est terminée.
case-discarded = Cette conversation a été jetée.
case-go-on = Continuer à parler : ajouter ou corriger
case-slip = Le papier encore une fois, aussi dans une autre langue
case-follow-up = Demander comment cela s’est passé
case-asked-on = Demandé le { $date }
case-outcome = { $outcome } { $remark }
case-chosen = { $offer } { $agreed }
follow-up-title = { $code } : l’aide est-elle venue ?
follow-up-how = De préférence : { $how }
follow-up-contact = À joindre ici : { $number }
follow-up-safe-time = Moment sûr : { $time }
follow-up-not-wanted = Cette personne ne veut pas de contact. Posez la question seulement si elle revient d’elle-même.
follow-up-remark = La personne veut-elle ajouter quelque chose ? (peut rester vide)
leave-throw-title = Jeter cette conversation ?
leave-throw-explained = Toutes les réponses disparaissent tout de suite. On ne peut pas revenir en arrière.
leave-throw-yes = Oui, tout jeter
leave-lose-title = Rien de cette conversation n’est gardé. Arrêter quand même ?
leave-lose-explained = La personne veut que rien ne soit gardé. Lui avez-vous déjà donné le papier ?
leave-lose-yes = Oui, arrêter
leave-no = Non, retour à la conversation
fault-already-open = Cette permanence est déjà ouverte dans une autre fenêtre. Fermez-la d’abord. Rien n’est perdu.
fault-already-open-by = Cette permanence est déjà ouverte : (programme { $process } sur { $machine }). Fermez-la d’abord là-bas. Rien n’est perdu.
fault-recovery = Cette clé de secours ne va pas. Regardez encore une fois votre papier.
fault-damaged = Les conversations gardées sont abîmées : { $found } sur { $expected } retrouvées. Rien n’a été écrasé. N’utilisez plus la permanence et faites venir la coordination : il y a une copie dans le dossier « copies ».
fault-no-room = Le disque est plein. Ce qui était gardé est en sécurité. Le dernier ajout n’est pas encore gardé : faites de la place et appuyez encore une fois sur Enter.
fault-read-only = On ne peut pas écrire dans le dossier de cette permanence. Ce qui était gardé est en sécurité. Le dernier ajout n’est pas encore gardé.
fault-no-desk = Le verrou est fermé. Ouvrez-le à nouveau pour continuer.
fault-already-a-desk = Il y a déjà une permanence dans ce dossier.
fault-newer-format = Cette permanence a été créée avec une version plus récente d’inloop. Mettez le programme à jour. Rien n’a changé.
fault-name-taken = Ce nom court est déjà pris. Choisissez-en un autre.
fault-system = Quelque chose n’a pas marché : { $reason }. Ce qui était gardé est en sécurité. Essayez encore une fois.
notice-choose-first = Choisissez d’abord quelque chose : cochez avec la barre d’espace. Appuyez encore une fois sur Enter pour continuer sans orienter la personne.
notice-choose-none = Il n’y a personne dans la liste pour l’instant. Appuyez encore une fois sur Enter pour continuer sans orienter la personne.
farewell = inloop s’est arrêté à cause d’une erreur. Ce qui était gardé est en sécurité. Relancez le programme ; la conversation revient. Endroit de l’erreur :
offer-text = { $text }
offer-checked = { $what } ({ $checked })
offer-source = Source : { $source }
why-not-title = Pourquoi n’est-ce pas dans la liste ?
plan-offer = { $offer } ({ $need }) : qu’avez-vous décidé ensemble ?
preview-title = Le papier : { $paper }{ $pages ->
    [0] {""}
    [one] {", "}{ $pages } page
   *[other] {", "}{ $pages } pages
 }. Imprimer : p. Enregistrer : s. Terminé : Enter.
preview-still-there = Le papier est encore là. Choisissez une autre imprimante (d), enregistrez-le en PDF (s) ou en texte (x).
printer-title = Quelle imprimante ?
printer-none = Cet ordinateur ne connaît pas d’imprimante.
printer-by-address = Une imprimante réseau, par son adresse
printer-copies = Une imprimante ordinaire passe par une file d’attente qui peut garder une copie. Une imprimante réseau par son adresse, non.
printer-fault-address = Une adresse commence par ipp://, puis vient le nom ou le numéro de l’imprimante.

## Whether an offer runs

status-active = en activité
status-inactive = pas en activité
status-defunct = n’existe plus
status-temporarily-closed = fermé pour le moment

## What is wrong in a directory file

directory-fault-not-json = Ce fichier ne peut pas être lu : { $found }
directory-fault-not-a-directory = Ce fichier ne contient ni offres ni quartiers.
directory-fault-odd-shape = Il faut autre chose ici que { $found }.
directory-fault-missing = Il manque quelque chose ici.
directory-fault-duplicate-id = Cet id existe déjà, dans { $first }.
directory-fault-unknown-code = Le code { $code } n’est pas dans la liste.
directory-fault-second-code = Il ne peut y avoir qu’un seul code ici ; { $code } est le deuxième.
directory-fault-bad-date = { $found } n’est pas une date comme 2026-11-10.
directory-fault-bad-time = { $found } n’est pas une heure comme 09:00.
directory-fault-other-zone = { $found } est l’heure d’une autre horloge. Écrivez l’heure d’ici, par exemple 09:00.
directory-fault-bad-recurrence = Les jours ne peuvent pas être lus : { $found }
directory-fault-no-start-date = Ajoutez le premier jour (dtstart) : on compte à partir de là.
directory-fault-ends-before-start = La fin vient avant le début.
directory-fault-bad-number = { $found } n’est pas un numéro de téléphone.
directory-fault-bad-postcode = { $found } n’est pas un code postal.
directory-fault-far-away = Ce point n’est pas aux Pays-Bas. Les deux nombres sont-ils inversés ?

## Why an offer fits or not, as the desk reads it

reason-need-desk = Aide pour : { $need } (+{ $points })
reason-also-need-desk = Aide aussi pour : { $need } (+{ $points })
reason-language-desk = Parle { $language } (+{ $points })
reason-near-desk = Environ { $minutes } min à pied (+{ $points })
reason-near-limit-desk = Environ { $minutes } min à pied ; la personne marche { $limit } min (+{ $points })
reason-own-neighbourhood-desk = Pour son propre quartier (+{ $points })
reason-comes-to-you-desk = Vient à la maison (+{ $points })
reason-open-desk = { $open } (+{ $points })
reason-direct-desk = { $access } (+{ $points })
reason-free-desk = Gratuit (+{ $points })
reason-room-desk = Places libres : { $free } (+{ $points })
reason-checked-desk = Vérifié le { $date } (+{ $points })
reason-earlier-helper-desk = A déjà aidé, et cela s’est bien passé (+{ $points })
reason-wish-desk = Répond au souhait : { $wish } (+{ $points })
reason-likes-desk = Ce que la personne peut y apporter : { $welcome } (+{ $points })
caution-closed-desk = Fermé pour le moment. Appelez avant d’envoyer quelqu’un.
caution-closed-alert-desk = Fermé pour le moment : { $alert }
caution-by-introduction-desk = Seulement par vous : présentez vous-même la personne. Ne va pas sur le papier.
caution-audience-desk = C’est pour : { $audience }. Demandez si cela convient.
caution-age-between-desk = C’est pour les personnes de { $from } à { $to } ans. Demandez l’âge.
caution-age-from-desk = C’est à partir de { $from } ans. Demandez l’âge.
caution-age-to-desk = C’est jusqu’à { $to } ans inclus. Demandez l’âge.
caution-area-desk = C’est pour les gens de : { $areas }. Demandez où la personne habite.
caution-area-unknown-desk = Nous ne savons pas pour quel quartier c’est. Demandez-leur.
caution-ask-distance-desk = Distance inconnue. Regardez ensemble si c’est loin.
caution-too-far-desk = Plus loin que la personne ne marche : environ { $minutes } min. Demandez comment elle peut y aller.
caution-not-at-home-desk = Ne vient pas à la maison. Demandez comment la personne peut y aller, ou si une visite est possible.
caution-ask-accessibility-desk = On ne sait pas si l’on peut y entrer avec des roues. Demandez s’il y a des seuils et un ascenseur.
caution-ask-hours-desk = Horaires inconnus ou dépassés. Demandez-les.
caution-old-number-desk = Numéro ancien, vérifié le { $date }. Appelez d’abord vous-même.
caution-unchecked-number-desk = Numéro jamais vérifié. Appelez d’abord vous-même.
caution-ask-access-desk = Nous ne savons pas comment on y entre. Appelez d’abord.
caution-needs-referrer-desk = Seulement si quelqu’un inscrit la personne. Décidez qui le fait.
caution-needs-assessment-desk = Il y a d’abord un entretien à la commune (gemeente) ou avec l’organisation.
caution-waiting-desk = Attente : { $text }
caution-full-desk = Complet au dernier comptage. Appelez d’abord, ou choisissez quelqu’un d’autre.
caution-no-shared-language-desk = Pas de langue commune. Trouvez un interprète ; de préférence pas un enfant.
caution-interpreter-desk = Pas de langue commune. À propos d’un interprète, ils disent : { $text }
caution-ask-language-desk = Langues inconnues. Demandez-les.
caution-ask-wish-desk = Demandez si c’est possible : { $wish }.
caution-light-only-desk = Convient à une question légère. Demandez aussi un professionnel.
caution-earlier-not-good-desk = A déjà aidé, et cela ne s’est pas bien passé. Demandez à la personne si elle veut bien à nouveau.
caution-costs-desk = Pas gratuit. Demandez combien cela coûte.
caution-costs-text-desk = Pas gratuit. À propos du prix, ils disent : { $text }
limit-not-active = Pas dans la liste : { $status }.
limit-not-active-alert = Pas dans la liste : { $status }. { $alert }
limit-not-placed = Pas encore classé : pour qui et pour quoi c’est. La coordination peut le faire.
limit-not-involved = La personne ne veut pas qu’ils le sachent.
limit-outside-area = Seulement pour les gens de : { $areas }. La personne habite ici : { $home }.
limit-other-audience = Seulement pour : { $audience }.
limit-age = Pour un autre âge.
limit-age-between = Seulement de { $from } à { $to } ans.
limit-age-from = Seulement à partir de { $from } ans.
limit-age-to = Seulement jusqu’à { $to } ans inclus.
limit-does-not-do = Ils ne font pas ceci : { $role }.
why-not-other-need = Pour un autre besoin que celui-ci.
why-not-lower-rank = Convient aussi pour : { $need }, à la place { $rank }. D’autres conviennent mieux.
why-not-help-nearer = Numéro national. Il y a de l’aide plus près.
why-not-in-directory = N’est pas dans l’annuaire.

# Wat de vrijwilliger leest over het printen.
slip-fault-glyphs-missing = Nous ne pouvons pas imprimer ces lettres : { $letters }. Elles sont dans : { $text }
slip-fault-fonts-missing = Il manque une police de caractères pour ce texte : { $text }. Demandez à la coordination d’installer ceci : { $packages }
slip-fault-page-not-set = Le papier n’a pas pu être fait. Vous pouvez enregistrer le texte sans mise en page. Message : { $reasons }
slip-fault-qr-too-long = Il y a trop de choses dans le code pour le téléphone. Raccourcissez les données.
slip-fault-font-folder-unreadable = Le dossier des polices de caractères ne peut pas être lu : { $folder }
slip-fault-command-missing = Cet ordinateur ne peut pas imprimer de cette façon (il manque { $command }). Vous pouvez enregistrer le papier en PDF.
slip-fault-printer-refused = { $printer } ne veut pas imprimer. Message : { $reason }
slip-fault-printer-unreachable = { $printer } ne répond pas. L’imprimante est-elle allumée ? Message : { $reason }
slip-fault-paper-missing = { $printer } n’a ni A5 ni A4. Choisissez une autre imprimante ou enregistrez le papier en PDF.
slip-fault-format-missing = { $printer } ne peut pas lire ce papier. Choisissez une autre imprimante ou enregistrez le papier en PDF.

## Opdrachten

command-about = inloop : d’un bonjour à la permanence jusqu’à un papier en deux langues
command-usage = Utilisation
command-commands = Commandes
command-options = Options
command-help = Montre cette aide
command-version = Montre la version
command-desk = Le dossier de la permanence (sinon le dossier de données de cet ordinateur)
command-passphrase-file = Un fichier avec la phrase secrète, que personne d’autre ne peut lire
command-demo = Ouvre un exemple avec des personnes inventées, dans un dossier temporaire
command-refer = Fait la liste de qui peut aider, à partir de réponses dans un fichier
command-refer-answers = Le fichier avec les réponses
command-refer-lang = La langue de la personne, par exemple ar ou tr
command-refer-at = Le moment de la conversation
command-refer-directory = Un fichier ou un dossier avec des offres, à la place de l’annuaire du programme
command-refer-json = Donne la liste en JSON
command-refer-slip = Écrit le papier en PDF dans ce fichier
command-refer-paper = Le papier : a5, a4 ou receipt
command-check = Contrôle les questions, les besoins, les cartes, les offres et les textes
command-check-paths = Fichiers ou dossiers avec des offres
command-setup = Crée une permanence sans poser de questions
command-setup-name = Le nom de la permanence
command-setup-neighbourhood = Le quartier
command-setup-volunteer = Le nom court du premier bénévole
command-completions = Écrit les complétions pour un shell
command-completions-shell = Le shell : bash, zsh, fish, elvish ou powershell
command-usage-unknown = inconnu : { $what } ; essayez inloop --help
command-usage-missing = il manque quelque chose : { $what } ; essayez inloop --help
command-usage-value = { $value } ne va pas avec { $argument } ; essayez inloop --help
command-usage-other = ceci n’est pas compréhensible ; essayez inloop --help
command-error-unread = { $path } ne peut pas être lu : { $reason }
command-error-unwritten = { $path } ne peut pas être écrit : { $reason }
command-error-answers = les réponses dans { $path } ne sont pas correctes : { $reason }
command-error-content = { $count ->
    [one] { $count } erreur trouvée
   *[other] { $count } erreurs trouvées
 }
command-error-passphrase-file-open = d’autres peuvent lire { $path } ; avec chmod 600, rendez-le lisible pour vous seulement
command-error-passphrase-weak = la phrase secrète est trop facile à deviner ; prenez quatre mots sans lien entre eux
command-error-no-data-folder = il n’y a pas de dossier de données ; donnez un dossier avec --desk
command-error-terminal = le terminal ne marche pas : { $reason }
command-reason-not-found = le fichier ou le dossier n’existe pas
command-reason-denied = cet ordinateur ne le permet pas
command-reason-full = le disque est plein
command-reason-other = l’ordinateur ne dit pas pourquoi
intake-fault-unreadable = ne peut pas être lu : { $reason }
intake-fault-duplicate = est ici deux fois
intake-fault-unknown = parle de { $id }, qui n’existe pas
intake-fault-mismatch = compare ce qui ne peut pas être comparé : { $what }
intake-fault-looks-ahead = dépend de { $id }, qui ne vient que plus tard
intake-fault-incomplete = il manque ici : { $what }
intake-fault-unreachable = aucune réponse ne mène ici
command-check-fault = { $file } : { $place } : { $what }
command-check-file = { $file } : { $what }
command-check-sound = Tout est bon.
command-check-counted = Contrôlé : { $offers } offres, { $questions } questions, { $needs } besoins
command-check-offers = Contrôlé : { $offers } offres
command-setup-done = La permanence est dans { $folder }. Voici la clé de secours :
command-setup-write-down = Écrivez-la sur papier et gardez-la hors de ce bâtiment. Vous ne la voyez qu’une seule fois.
command-demo-desk = Exemple Lindenhof
command-refer-none = Personne n’a été trouvé.
command-refer-offer = - { $offer } ({ $setting })
command-refer-reason = {"    "}+ { $reason }
command-refer-caution = {"    "}! { $caution }
command-refer-slip-written = { $pages ->
    [one] Le papier est dans { $path } ({ $pages } page).
   *[other] Le papier est dans { $path } ({ $pages } pages).
 }

## De gids naar buiten en naar binnen

command-directory = Cherche dans l’annuaire, et l’échange avec d’autres
command-export = Écrit l’annuaire comme données que d’autres peuvent lire (HSDS 3.1)
command-export-out = Le fichier ou le dossier ; pour tabular un dossier, ou un zip si le nom finit ainsi
command-export-format = La forme : json, ndjson ou tabular
command-export-with = Prend aussi cette offre, qui passe seulement par une présentation ; peut être répété
command-passphrase-of = Phrase secrète de { $volunteer } :
command-export-replace = Remplace un export plus ancien
command-export-written = { $offers ->
    [one] { $offers } offre écrite dans { $path }.
   *[other] { $offers } offres écrites dans { $path }.
 }
command-export-left-out = { $offers ->
    [one] { $offers } offre qui passe seulement par une présentation n’a pas été prise ; nommez-la avec --with s’il faut la prendre.
   *[other] { $offers } offres qui passent seulement par une présentation n’ont pas été prises ; nommez-les avec --with s’il faut les prendre.
 }
command-error-offer-unknown = il n’y a pas d’offre du nom de { $id } dans l’annuaire
command-error-stands = { $path } existe déjà ; avec --replace, le nouveau prend sa place
command-error-no-export = { $path } n’est pas un export plus ancien et reste là ; choisissez un autre endroit
## The desk keeps its directory
keeping-text = { $text }
keeping-free = gratuit
keeping-not-free = pas gratuit
keeping-capacity = { $count ->
    [one] { $count } place libre
   *[other] { $count } places libres
 }
keeping-capacity-of = places libres : { $count } – { $unit }
keeping-ages-between = de { $first } à { $last } ans inclus
keeping-ages-from = à partir de { $first } ans
keeping-ages-to = jusqu’à { $last } ans inclus
keeping-hours-between = { $days } { $opens } – { $closes }
keeping-hours-from = { $days } à partir de { $opens }
keeping-hours-days = { $days }
keeping-hours-noted = { $hours } ({ $note })
keeping-hours-until = { $hours }, jusqu’au { $last } inclus
keeping-did-add = Ajout à la permanence
keeping-did-edit = Changement
keeping-did-check = Vérifié auprès d’eux : c’est juste
keeping-did-close = Arrêt
keeping-did-close-for-now = Fermé pour le moment
keeping-did-reopen = De nouveau ouvert
keeping-did-move = Déménagement
keeping-did-succeed = Autre chose à la place
keeping-did-count = Places ou temps d’attente notés
keeping-did-note = Note de la permanence
keeping-did-mark = Seulement sur présentation
keeping-did-unmark = Tout le monde peut le savoir
keeping-did-place = Classement dans notre liste
keeping-did-take-back = Ajout retiré
listing-printed = peut aller sur papier
listing-by-introduction = seulement sur présentation, pas sur papier
complexity-light = une question simple
complexity-medium = plus d’une question
complexity-heavy = beaucoup de questions mêlées
field-name = nom
field-alternate-name = nom accueillant pour les visiteurs
field-description = ce que c’est
field-needs = pour quoi
field-hours = quand
field-places = adresse
field-areas = pour quels quartiers
field-phones = téléphone
field-email = e-mail
field-url = site web
field-contacts = à qui demander
field-languages = langues
field-interpretation = interprète
field-setting = qui le fait
field-form = à deux ou en groupe
field-reach = jusqu’où cela va
field-access = comment entrer
field-application = sur l’inscription
field-audience = pour qui
field-ages = âge
field-eligibility = pour qui, en mots
field-does = ce qu’ils font
field-does-not = ce qu’ils ne font pas
field-welcome = ce que vous pouvez faire pour d’autres
field-complexity = si c’est simple ou compliqué
field-fees = sur le prix
field-costs = prix
field-documents = ce qu’il faut apporter
field-capacity = places libres
field-waiting = temps d’attente
field-organization = organisation
field-listing = sur papier
field-status = si cela continue
field-alert = attention
## Public holidays

caution-holiday-desk = La prochaine ouverture tombe un jour férié ({ $holiday }). Appelez d’abord.

## Diensten van anderen in de gids

command-import = Fait entrer dans l’annuaire les services d’autres organisations (HSDS et Open Referral UK)
command-import-path = Le fichier, le dossier ou le zip avec les services
command-import-source = Le nom de la source (sinon celui du fichier)
command-import-apply = Les met tout de suite dans l’annuaire, sans demander
command-import-all = Montre tout, pas seulement le début
command-error-import = { $place } : { $why }
command-error-import-empty = aucun service dans { $path } ne peut être pris ; rien n’a changé
command-error-import-stopped = arrêté ; rien n’a changé
command-error-source-name = { $name } ne peut pas être le nom d’une source ; nommez la source avec --source, en lettres et chiffres
import-source-new = Source { $source } (nouvelle), de { $from }
import-source-known = Source { $source }, de { $from } ; dernier changement le { $date }, de { $before }
import-read = Forme : { $format }, version { $version }. Lus : { $services }. Refusés : { $refused }.
import-version-unknown = inconnue
import-format-json = JSON
import-format-pages = JSON en pages
import-format-ndjson = JSON en lignes
import-format-tabular = tableaux
import-counts = Nouveaux : { $new }. Changés : { $changed }. Disparus : { $gone }. Pareils : { $same }.
import-refused = Refusés ({ $times }) :
import-repaired = Réparés ({ $times }) :
import-cleaned = Caractères enlevés ({ $times }) :
import-masked = Rendus illisibles ({ $times }) :
import-not-carried = Laissés de côté ({ $times }) :
import-unused = Pris, mais sans usage ici ({ $times }) :
import-new = Nouveaux ({ $count }) :
import-changed = Changés ({ $count }) :
import-gone = Disparus ({ $count }) ; ce que vous avez noté vous-même reste gardé :
import-change = { $field } : était { $before }, devient { $after }
import-change-added = { $field } : maintenant { $after }
import-change-removed = { $field } : disparu ; était { $before }
import-line = { $field } : { $what } ({ $place })
import-line-often = { $field }, { $times } fois : { $what } ({ $place })
import-more = et encore { $count } ; --all en montre plus
import-more-untold = et encore { $count }
import-offer = { $name }
import-note-need = { $found } est chez nous { $need }
import-note-term = { $found } ne va avec aucun de nos besoins
import-nothing = Rien ne change : c’est déjà ainsi dans l’annuaire.
import-preview = Rien n’a encore changé. Avec --apply, ceci va dans l’annuaire.
import-ask = Mettre dans l’annuaire ? [o/N]
import-yes = o oui
import-applied = La source { $source } est dans l’annuaire. Services : { $services }.
import-declined = Rien n’a changé.
import-progress = Services lus : { $services } (Ctrl-C arrête)
## Alles over één aanbod

key-show-offer = tout voir
detail-own-name = Son propre nom
detail-organization = De qui
detail-what = Ce que c’est
detail-mind = Attention
detail-go-to = Allez à
detail-needs = Aide pour
detail-setting = Qui aide
detail-form = À deux ou en groupe
detail-reach = Jusqu’où
detail-not-placed = pas encore rempli
detail-does = Fait
detail-does-not = Ne fait pas
detail-audience = Pour qui
detail-ages-between = de { $from } à { $to } ans inclus
detail-ages-from = à partir de { $from } ans
detail-ages-to = jusqu’à { $to } ans inclus
detail-languages = Langues
detail-access = Comment entrer
detail-road-direct = La personne peut y aller directement. Personne n’a besoin d’intervenir.
detail-road-through = La personne ne peut pas y aller tout de suite elle-même.
detail-by-introduction = N’est pas sur le papier. Présentez vous-même la personne.
detail-costs = Prix
detail-free = gratuit
detail-bring = À apporter
detail-when = Quand
detail-where = Où
detail-walk = environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 } à pied depuis { $place } ; avec un déambulateur (rollator) ou une poussette : { $pushing }
detail-areas = Travaille dans
detail-phone = Téléphone
detail-mail = E-mail
detail-page = Site web
detail-ask-for = Demandez
detail-room = Places
detail-room-free = encore libres : { $count } { $unit }
detail-waiting = Attente
detail-welcome = On peut y apporter
detail-complexity = Convient pour
detail-record = À cette permanence
detail-record-chosen = choisi { $chosen } fois
detail-record-last = la dernière fois le { $date }
detail-record-told = a aidé : { $helped }, un peu : { $partly }, pas aidé : { $not }
detail-record-untold = on ne sait pas encore comment cela s’est passé
detail-sources = Sources
detail-source = [{ $place }] { $source } ({ $checked })
detail-checked-from = { $what } ({ $checked } [{ $place }])
detail-gone = Cette offre n’est plus dans l’annuaire.
detail-list = { $all }
detail-described = { $what } : { $about }
hours-span = { $opens }–{ $closes }
hours-from = à partir de { $opens }
hours-until = jusqu’à { $closes }
hours-open-day = horaire inconnu
hours-list = { $all }
hours-doubtful = à vérifier : { $all }
hours-day-unknown = inconnu
hours-on = { $day } { $hours }
## Searching the directory

key-directory = chercher annuaire
key-filters = filtres
key-clear-filters = sans filtres
search-title = Chercher dans l’annuaire
search-hint = Tapez de quoi il s’agit, avec des mots simples : « boire un café », « aide pour des lettres ».
search-count = Trouvé : { $count }
search-count-or-more = Trouvé : { $count }, peut-être plus
search-all = { $count } lieux et personnes dans l’annuaire
search-none = Rien trouvé.
search-none-try-words = Essayez un seul autre mot, ou seulement le début d’un mot.
search-none-try-filters = Enlevez un filtre : { $filters }.
search-filters-set = Seulement : { $filters }
search-filters-none = Pas de filtres
search-filters-title = Montrer seulement (changez avec ← et →)
search-filter-value = { $filter } : { $value }
search-filter-any = peu importe
search-filter-yes = oui
search-filter-need = pour quoi
search-filter-language = langue
search-filter-setting = qui le fait
search-filter-form = à deux ou en groupe
search-filter-reach = jusqu’où cela va
search-filter-access = comment on y entre
search-filter-near = à pied depuis
search-filter-within = combien de marche
search-filter-open = ouvert
search-filter-free = gratuit
search-filter-fresh = vérifié ces six derniers mois
search-within-minutes = { $minutes } minutes
search-at = { $place }
search-walking = { $minutes ->
    [one] { $minutes } minute à pied
   *[other] { $minutes } minutes à pied
 }
search-open-now = maintenant
search-open-today = aujourd’hui
search-open-week = cette semaine
search-opens-later = aujourd’hui à partir de { $opens }
search-opens-on = { $weekday } à partir de { $opens }
search-spoken = langues : { $languages }
search-not-placed = pas encore classé dans notre liste
search-status = attention : { $status }
search-why = trouvé grâce à : { $reasons }
search-why-name = « { $word } » dans le nom
search-why-organization = « { $word } » dans l’organisation
search-why-place = « { $word } » dans l’adresse ou le quartier
search-why-description = « { $word } » dans la description
search-why-means = « { $word } » va avec : { $meaning }
search-why-slip = { $why } (écrit presque ainsi)
search-why-need = la question semble porter sur : { $need }
command-search = Cherche dans l’annuaire, avec des mots simples
command-search-words = De quoi il s’agit, par exemple « boire un café »
command-search-json = Comme données (JSON)
command-search-need = Seulement pour ce besoin, par exemple contact-meeting
command-search-language = Seulement où l’on parle cette langue, par exemple ar
command-search-setting = Seulement local-informal, organised-informal ou formal
command-search-form = Seulement individual (avec une seule personne) ou collective (ensemble)
command-search-reach = Seulement neighbourhood, district, city ou national
command-search-access = Seulement walk-in, call-first, referrer ou assessment
command-search-open = Seulement ce qui est ouvert : now (maintenant), today (aujourd’hui) ou week (cette semaine)
command-search-near = Compte la marche à partir de ce quartier ou de ce code postal
command-search-within = Seulement ce nombre de minutes à pied ou moins, avec --near
command-search-free = Seulement ce qui est gratuit
command-search-fresh = Seulement ce qui a été vérifié ces six derniers mois
command-search-most = Combien de résultats sont montrés au plus

## Points on the map

directory-fault-points-without-source = Il y a ici des points sur la carte, mais sans dire d’où ils viennent (source, licence, date). Les points n’ont pas été utilisés.

## Points on the map from a file

points-help = Lit des points de codes postaux ou de quartiers (CSV avec ligne de titres, ou GeoJSON). Montre d’abord ce qui change.
points-help-file = Le fichier
points-help-source = Qui a fait les points
points-help-licence = La licence qui vous permet de les utiliser
points-help-date = De quel jour sont les points
points-help-apply = Les enregistre, sans plus demander
points-unread-text = Ce fichier n’est pas du texte en UTF-8.
points-unread-geojson = Ce fichier n’est pas du GeoJSON avec features : { $found }
points-unread-columns = Il manque une colonne dans la ligne de titres : code ou name, latitude, longitude. Trouvé : { $found }
points-unread-table = Ce tableau ne peut pas être lu : { $found }
points-refused-name = il n’y a pas de nom ni de code
points-refused-point = il n’y a pas de point ({ $found })
points-refused-far = ce point n’est pas aux Pays-Bas ({ $found })
points-refused-grid = ce sont des mètres de la grille néerlandaise (Rijksdriehoek) ({ $found }) ; demandez le fichier en degrés (WGS84)
points-refused-twice = { $found } y était déjà
points-refused-at = ligne { $row } : { $why }
points-refused-more = { $count ->
    [one] Et encore { $count } ligne qui ne va pas.
   *[other] Et encore { $count } lignes qui ne vont pas.
 }
points-preview = { $postcodes } codes postaux et { $neighbourhoods } quartiers trouvés, { $refused } lignes refusées.
points-changes = Nouveaux : { $new }. Changés : { $changed }. Disparus : { $gone }. Pareils : { $same }.
points-source = Source : { $source }. Licence : { $licence }. Date : { $date }.
points-removed = Caractères invisibles enlevés des noms : { $count }.
points-not-applied = Rien n’a changé. C’est bien cela ? Alors donnez la même commande avec --apply.
points-applied = Enregistré dans { $path }
points-nothing = Dans ce fichier, aucun point ne peut être utilisé.
points-too-large = Ce fichier est plus grand que { $most } MB.
points-unnamed = { $option } ne peut pas être vide.

## At the pace of a rollator or a buggy

reason-near-pushing-desk = Environ { $minutes } min avec un déambulateur (rollator), un fauteuil roulant ou une poussette (+{ $points })

## Keeping the directory at the desk
key-add-offer = ajouter offre
key-check-today = confirmé aujourd’hui
key-edit-offer = corriger
key-change-offer = arrêt, déménagement
key-count-places = places, attente
key-mark-introduction = présentation oui/non
key-note-offer = note
key-place-offer = classer
key-show-history = ce qui a changé
key-keep = garder maintenant
keeping-notice-checked = { $offer } : confirmé aujourd’hui par { $by }.
keeping-notice-checked-field = Confirmé aujourd’hui : { $field }.
keeping-notice-marked = Désormais seulement sur présentation. Cela ne va plus sur le papier.
keeping-notice-unmarked = Tout le monde peut le savoir. Cela peut aller sur le papier.
keeping-notice-kept = Gardé : { $field }.
keeping-notice-noted = La note est gardée. Seule cette permanence la lit.
keeping-notice-counted = Gardé, avec la date d’aujourd’hui.
keeping-notice-placed = Gardé. Quand on sait qui le fait, jusqu’où cela va et pour quoi, l’offre est désormais aussi dans la liste.
keeping-notice-added = L’ajout est fait, avec la date d’aujourd’hui : { $offer }.
keeping-notice-done = { $offer } : { $done }.
keeping-not-kept-yet = Ceci n’est pas encore gardé. Enter le garde. Encore une fois Esc le jette.
keeping-fault-name = Écrivez d’abord un nom.
keeping-fault-unreadable = Cela ne va pas ainsi.
keeping-fault-count = Tapez un nombre, par exemple 3.
keeping-understood = Voici comment ce sera écrit : { $values }
keeping-together = { $values }
keeping-empty = encore rien
keeping-touched = { $date }, par { $by }, à la permanence
keeping-did = { $what } – { $date }, par { $by }
keeping-was = { $field }, avant : { $values }
keeping-became = { $field }, maintenant : { $values }
keeping-from-source = De : { $source }
keeping-gone = La source n’a plus cette offre. Ce que la permanence en savait reste gardé. Si l’offre revient, cela compte à nouveau.
keeping-history-none = La permanence n’a encore rien changé ici.
keeping-note-title = Note
keeping-note-label = Seulement ici
keeping-note-explained = Seule cette permanence lit ceci. Cela ne va jamais sur le papier. N’écrivez rien à propos d’un visiteur.
keeping-noted = { $text } ({ $date }, { $by })
keeping-ask-source = D’où le savez-vous ? Peut rester vide.
keeping-ask-free = Combien de places sont libres ?
keeping-ask-unit = Des places pour quoi ? Par exemple : maatjes
keeping-ask-waiting = Combien de temps faut-il attendre ?
keeping-ask-alert = Que faut-il savoir à ce sujet ? Par exemple : de nouveau ouvert en mars. Peut rester vide.
keeping-ask-successor = Qu’est-ce qui l’a remplacé ? Tapez une partie du nom et choisissez.
keeping-alert-successor = Ceci s’est arrêté. Allez maintenant à : { $offer }.
keeping-change-title = Que s’est-il passé ?
keeping-change-for-a-while = Fermé pour le moment
keeping-change-for-good = Arrêté définitivement
keeping-change-moved = Déménagé à une autre adresse
keeping-change-succeeded = Autre chose l’a remplacé
keeping-change-open = De nouveau ouvert
keeping-change-taken-back = Retirer notre ajout
keeping-hint-hours = Par exemple : mardi 10-12 ; jeudi 14:00-16:00. D’autres mots conviennent aussi.
keeping-hint-places = Nom, rue et numéro, code postal et ville. Plusieurs adresses : mettez un ; entre elles.
keeping-hint-phones = Par exemple : 020 123 45 67 (accueil) ; 06 12 34 56 78
keeping-hint-contacts = Seulement les personnes qui sont d’accord. Par exemple : Annie (accueil)
keeping-hint-ages = Par exemple : 18-65, ou 65-, ou -18
keeping-hint-costs = Un montant en euros. Gratuit, c’est 0.
keeping-hint-several = Plus d’un ? Mettez un ; entre eux.
keeping-add-title = Nouvelle offre – seul le nom est obligatoire, le reste peut venir plus tard
keeping-add-what = ce qu’ils font
keeping-add-where = où
keeping-add-ask-name = Quel est son nom ?
keeping-add-ask-what = Que fait-on là-bas ? Dites-le avec vos propres mots.
keeping-add-ask-needs = Pour quoi pouvez-vous envoyer quelqu’un ici ? En haut se trouve ce qui va le mieux avec vos mots. Espace choisit, Enter continue.
keeping-add-ask-where = Où est-ce ? Un quartier, ou : nom, rue et numéro, code postal et ville.
keeping-add-ask-when = Quand ? Par exemple : mardi 10-12. D’autres mots conviennent aussi.
keeping-add-ask-setting = Qui le fait ?
keeping-add-ask-whom = À qui pouvez-vous demander ? Un nom, un numéro, une adresse e-mail. Cela peut aller sur papier, donc seulement les personnes qui sont d’accord.
keeping-add-ask-languages = Quelles langues y parle-t-on ? Espace choisit, Enter continue.
keeping-add-ask-form = Est-ce pour une seule personne, ou avec d’autres ? Espace choisit, Enter continue.
keeping-add-ask-reach = Jusqu’où cela va-t-il ?
keeping-add-ask-access = Comment entre-t-on ? Espace choisit, Enter continue.
## Wie er is, op de drie assen

key-axes = qui est là
key-next-topic = sujet suivant
key-previous-topic = sujet précédent
key-next-place = autre quartier
key-gaps = ce qui manque
axes-title = Qui est là : des voisins aux professionnels, d’une seule personne au groupe
axes-lens = { $topic } · { $place } · { $count ->
    [one] { $count } offre
   *[other] { $count } offres
 } · { $nobody ->
    [one] { $nobody } besoin
   *[other] { $nobody } besoins
 } sans personne
axes-lens-unknown = { $lens } · dont { $count } sans quartier connu
axes-all-topics = tous les sujets
axes-all-places = tous les quartiers
axes-one-place = { $place }
axes-column-local = entre voisins
axes-column-organised = bénévoles
axes-column-formal = professionnels
axes-row-individual = à deux
axes-row-both = les deux
axes-row-collective = en groupe
axes-count = { $count }
axes-cell = { $column }, { $row } : { $count }
axes-unplaced = pas encore classé : { $count }
axes-nobody = personne
axes-introduced = pas sur papier
axes-other-language = { $name }
axes-told = { $all }
axes-reach-neighbourhood = quartier
axes-reach-district = partie de la ville
axes-reach-city = ville
axes-reach-national = pays
gaps-title = Ce qui manque
gaps-explained = C’est ce que dit l’annuaire. Il y a peut-être quelqu’un qui n’y est pas encore.
gaps-none = À notre connaissance, il ne manque rien.
gaps-needs-nobody = Pour ceci, il n’y a personne
gaps-needs-only-formal = Pour ceci, il n’y a que des professionnels
gaps-needs-only-informal = Pour ceci, il n’y a que des voisins et des bénévoles
gaps-languages-nobody = Personne ne parle ces langues
gaps-languages-silent = Nombre d’offres dont l’annuaire ne dit pas quelles langues on y parle : { $count }.
gaps-languages-only-formal = Seuls des professionnels parlent ces langues
gaps-languages-only-informal = Seuls des voisins et des bénévoles parlent ces langues
keeping-help-with-desk = aussi ce que la permanence sait elle-même : nom court d’un bénévole, avec --passphrase-file

## The board of open questions

key-board = tableau
key-ask-board = nouvelle question
key-answer-question = répondre
key-close-question = enlever
board-title = { $count ->
    [0] Tableau des questions : pas de question ouverte
    [one] Tableau des questions : { $count } question ouverte
   *[other] Tableau des questions : { $count } questions ouvertes
 }
board-explained = Ce que quelqu’un cherche et que nous ne savons pas encore. Si vous savez quelque chose, ajoutez-le.
board-empty = Le tableau est vide. Appuyez sur n pour y mettre une question.
board-asked = { $by } l’a demandé { $age } · { $to }
board-answered = { $answer } ({ $by }, { $on })
board-age-today = aujourd’hui
board-age-yesterday = hier
board-age-days = il y a { $days } jours
board-to-anyone = pour qui le sait
board-to-coordinator = pour la coordination
board-to-volunteer = pour { $name }
board-ask-title = Que cherche-t-on ?
board-ask-no-names = Écrivez seulement ce que l’on cherche. Pas de nom, d’adresse ni de numéro du visiteur : toute la permanence peut lire.
board-ask-who = Qui le sait peut-être ?
board-answer-explained = Tapez une partie du nom et choisissez avec ↓, ou écrivez la réponse vous-même.
board-answer-in-words = noter ainsi, avec mes propres mots
board-notice-asked = La question est sur le tableau.
board-notice-masked = La question est sur le tableau. Un numéro qui ressemblait à un BSN (numéro personnel néerlandais) a été enlevé.
board-notice-answered = La réponse est ajoutée.
board-notice-in-words = Cette réponse est donnée en mots. Appuyez sur v pour ajouter une autre réponse.
board-notice-gone = Ceci n’est plus dans l’annuaire. Appuyez sur v pour une autre réponse.
board-notice-close-again = Personne n’a encore su répondre. Appuyez encore une fois sur s pour enlever la question du tableau.
board-notice-closed = La question n’est plus sur le tableau.
board-home = { $count ->
    [one] Il y a { $count } question ouverte sur le tableau (b)
   *[other] Il y a { $count } questions ouvertes sur le tableau (b)
 }
## Een bestand met aanbod inlezen

feed-note = { $place } : { $what }
feed-note-of-field = { $place }, { $field } : { $what }
feed-in-file = { $file }
feed-in-line = { $file }, ligne { $line }
feed-in-item = { $file }, offre { $item }
feed-repaired = il y avait ici « { $found } ». C’est maintenant « { $now } ».
feed-filled-in = il n’y avait rien ici. C’est maintenant « { $now } ».
feed-cleaned = { $count ->
    [one] { $count } caractère que l’on ne voit pas ou qui dérègle l’écran a été enlevé.
   *[other] { $count } caractères que l’on ne voit pas ou qui dérèglent l’écran ont été enlevés.
 }
feed-shortened = ce texte est trop long. La fin est enlevée : { $count } caractères.
feed-masked = { $count ->
    [one] il y avait ici { $count } numéro qui peut être un BSN (numéro personnel néerlandais). Il est caché.
   *[other] il y avait ici { $count } numéros qui peuvent être des BSN (numéros personnels néerlandais). Ils sont cachés.
 }
feed-left-out = « { $found } » n’a pas été pris : { $why }
feed-left-out-whole = ceci n’a pas été pris : { $why }
feed-no-such-field = la norme ne connaît pas ce champ. Nombre de fois laissé de côté : { $times }.
feed-repeated = ceci est là deux fois, exactement pareil. C’est pris une seule fois.
feed-more = il y a d’autres cas pareils dans ce fichier. Non cités un par un : { $times }.
feed-refused = cette offre n’est pas prise : { $why }
feed-why-ambiguous = on peut lire ceci de plusieurs façons.
feed-why-unreadable = ceci ne va pas ici, ou n’est pas lisible.
feed-why-not-utf8 = les lettres ne sont pas lisibles. Enregistrez le fichier en UTF-8.
feed-why-missing = ceci est obligatoire, et cela manque.
feed-why-dangling = ceci renvoie à quelque chose qui n’existe pas.
feed-why-id-twice = cet id y était déjà, avec d’autres données.
feed-why-no-place = la norme n’a pas de place pour cela.
feed-fault-not-a-feed = il n’y a pas d’offres ici, ou dans une forme qu’inloop ne connaît pas.
feed-fault-unreadable = ceci ne peut pas être lu ({ $said }).
feed-fault-broken-json = ce n’est pas un bon fichier JSON ({ $said }).
feed-fault-broken-table = ce n’est pas un bon tableau ({ $said }).
feed-fault-broken-archive = ce n’est pas un bon fichier zip ({ $said }).
feed-fault-locked = ceci est verrouillé par un mot de passe.
feed-fault-leads-outside = ce nom mène hors du fichier zip. Tout le fichier est refusé.
feed-fault-link = ceci est un lien vers un autre fichier. Tout le fichier zip est refusé.
feed-fault-bomb = ceci devient beaucoup trop grand quand on l’ouvre. Tout le fichier zip est refusé.
feed-fault-name-twice = il y a deux fichiers avec ce nom.
feed-fault-not-utf8 = les lettres ne sont pas lisibles. Enregistrez le fichier en UTF-8.
feed-fault-too-large = ceci est trop grand. Le maximum est de { $most } octets.
feed-fault-service-too-large = une offre ou une ligne est trop grande. Le maximum est de { $most } octets.
feed-fault-too-many-values = une offre a trop de données. Le maximum est de { $most }.
feed-fault-too-many-files = il y a trop de fichiers. Le maximum est de { $most }.
feed-fault-too-many-services = il y a trop d’offres. Le maximum est de { $most }.
feed-fault-too-deep = ce fichier a trop de niveaux : plus de { $most }.
## De plaat van wie er is

picture-title = Qui est là
picture-title-of = Qui est là pour { $place }
picture-counted = { $count ->
    [one] { $count } offre
   *[other] { $count } offres
 } dans l’annuaire, le { $date }
picture-bars = Les traits disent jusqu’où cela va : un pour le quartier, quatre pour tout le pays.
picture-unknown-area = Offres dont l’annuaire ne dit pas le quartier : { $count }. Elles ne sont pas montrées ici.
picture-about = { $reach } · { $languages }
picture-more = et encore { $count }
picture-introduced = { $count } sans nom : la permanence vous présente
picture-mind = Attention
picture-footer = Tiré de l’annuaire de la permanence. Un vide sur cette image est une question, pas un jugement.
picture-written = L’image est dans { $path } : { $count ->
    [one] { $count } offre.
   *[other] { $count } offres.
 }
picture-error-ending = { $path } ne finit pas par .pdf ou .svg ; essayez inloop directory picture --help
picture-error-place-unknown = dans l’annuaire, il n’y a pas de quartier qui s’appelle { $place }
command-picture = Fait une image de qui est là : des voisins aux professionnels, d’une seule personne au groupe
command-picture-out = Le fichier ; la fin du nom dit la forme : .pdf ou .svg
command-picture-neighbourhood = Seulement qui est là pour ce quartier
command-picture-lang = La langue de l’image, par exemple nl ou ar
command-picture-replace = Met l’image à la place d’un fichier qui existe déjà

## The week's round

key-round = tour d’appels
key-print-sheet = imprimer liste
round-title = Tour d’appels de cette semaine
round-explained = Voici ceux pour qui un petit appel aide le plus. k : vérifié aujourd’hui.
round-empty = Il n’y a personne à appeler cette semaine. Tout a été vérifié il y a peu.
round-why-failed = { $not ->
    [0] n’a aidé qu’un peu ({ $partly } fois)
   *[other] { $partly ->
        [0] n’a pas aidé ({ $not } fois)
       *[other] n’a pas aidé ({ $not } fois), a aidé un peu ({ $partly } fois)
    }
 }
round-why-chosen = choisi { $count } fois
round-why-old = vérifié le { $on }
round-why-unchecked = jamais vérifié
round-why-hours = horaires dépassés
round-why = { $reasons }
round-no-number = pas de numéro
round-not-on-paper = { $count ->
    [one] { $count } n’est pas sur la liste d’appels : là, cela passe par une présentation et jamais sur papier.
   *[other] { $count } ne sont pas sur la liste d’appels : là, cela passe par une présentation et jamais sur papier.
 }
round-notice-printed = La liste d’appels a été envoyée à { $printer }.
round-notice-saved = La liste d’appels est dans { $path }
round-notice-nothing = Rien ne peut aller sur la liste d’appels.
round-sheet-title = Liste d’appels du { $date }
round-sheet-intro = Appelez, et cochez ce qui est juste. Ensuite, mettez dans l’annuaire ce qui a changé. N’écrivez rien à propos des visiteurs.
round-sheet-hours = horaires : { $hours }
round-sheet-hours-unknown = quand sont-ils ouverts ?
round-sheet-address = adresse : { $address }
round-sheet-room = il y a de la place ; sinon, combien de temps attendre ?
round-sheet-languages = langues : { $languages }
round-sheet-languages-unknown = quelles langues parlent-ils ?
round-sheet-same = tout est encore juste
round-sheet-remark = Ce qui a changé :
round-sheet-footer = Liste d’appels de { $desk }. Pas de données de visiteurs.

## From a search that finds nobody to the board

search-none-try-board = Ou mettez la question sur le tableau : F5. Un collègue le sait peut-être.

## Waar een taal gesproken wordt: zo wordt zij ook gevonden

language-where-nl = Pays-Bas, Belgique, Suriname
language-where-en = Royaume-Uni, Irlande, Nigeria, Ghana
language-where-tr = Turquie, Bulgarie
language-where-ar = Maroc, Syrie, Irak, Égypte, Yémen, Soudan
language-where-nl-simple = phrases courtes, mots faciles
language-where-fa = Iran (persan), Afghanistan (dari)
language-where-ckb = Irak, Iran
language-where-kmr = Turquie, Syrie
language-where-ti = Érythrée, Éthiopie
language-where-am = Éthiopie
language-where-so = Somalie, Éthiopie, Kenya
language-where-uk = Ukraine
language-where-ru = Russie, Ukraine, Biélorussie, Asie centrale
language-where-pl = Pologne
language-where-ro = Roumanie, Moldavie
language-where-bg = Bulgarie
language-where-es = Espagne, Colombie, Venezuela, République dominicaine
language-where-pt = Portugal, Brésil, Cap-Vert, Angola
language-where-fr = France, Belgique, Congo, Maroc, Guinée
language-where-pap = Curaçao, Bonaire, Aruba
language-where-zh = Chine, Hong Kong, Taïwan
language-where-hi = Inde, Suriname (hindoustani)
language-where-ur = Pakistan, Inde
language-find = Chercher une langue : en néerlandais, en anglais, dans la langue elle-même, ou un pays
language-nothing-found = Pas de langue trouvée avec « { $text } ». Effacez une lettre, ou choisissez une langue proche.

## Teksten voor een vertaler

command-words = Les textes : les donner à traduire, les reprendre traduits, et voir où en est chaque langue
command-words-sheet = Écrit les textes d’une langue dans une feuille de calcul, pour la traduction
command-words-sheet-lang = La langue, par exemple so ou ar
command-words-sheet-out = La feuille de calcul (.xlsx)
command-words-sheet-replace = Remplace un fichier qui existe déjà
command-words-merge = Reprend une feuille de calcul remplie
command-words-merge-path = La feuille de calcul (.xlsx)
command-words-merge-by = Qui a traduit ou lu : un rôle, ou un nom que l’on a le droit de garder
command-words-merge-source = Le dossier du code source du programme, à la place de cette permanence
command-words-merge-checked = Tout a été lu pour la traduction : ce qui est resté vide est bon
command-words-merge-apply = Enregistre sans demander
command-words-status = Montre où en est chaque langue
command-words-status-lang = Seulement cette langue
command-words-status-json = Comme données (JSON)
command-words-audio = Montre quels textes ne sont pas encore enregistrés à voix haute
command-words-audio-lang = La langue, par exemple so ou ar
sheet-column-id = Code
sheet-column-id-explained = Le nom du texte. Ne le changez pas : c’est ainsi que le programme retrouve le texte.
sheet-column-place = Où
sheet-column-place-explained = Où on lit ce texte, et parfois pour quels nombres.
sheet-column-dutch = Néerlandais
sheet-column-dutch-explained = Le texte qui compte. Le programme remplit les mots entre accolades.
sheet-column-english = Anglais
sheet-column-english-explained = Pour aider, là où le néerlandais n’est pas clair.
sheet-column-present = Texte actuel
sheet-column-present-explained = Voici le texte dans le programme en ce moment. Vide : pas encore traduit.
sheet-column-new = Nouveau texte
sheet-column-new-explained = Remplissez ceci seulement si le texte actuel n’est pas bon. Laissez les mots entre accolades exactement comme ils sont ; leur place peut changer.
sheet-column-remark = Remarque
sheet-column-remark-explained = Des questions, ou pourquoi il faut changer quelque chose. Pas de noms d’habitants.
sheet-place-question = Conversation : une question à la personne
sheet-place-choice = Conversation : une réponse à choisir
sheet-place-table = Conversation : sur l’écran de la personne
sheet-place-paper = Sur le papier que la personne emporte
sheet-place-card = Sur une carte pour ce qui ne peut pas attendre
sheet-place-list = Dans des listes, à l’écran et sur papier
sheet-place-volunteer = Sur l’écran du bénévole
sheet-place-key = À côté d’une touche, en bas de l’écran : très court
sheet-place-command = Dans un terminal, pour qui s’occupe du programme
sheet-place-call-sheet = Sur la liste d’appels des bénévoles
sheet-place-hint = { $place } (explication en dessous)
sheet-place-when = { $place }. Quand { $when }
sheet-when-exactly = { $name } est exactement { $number }
sheet-when-some = { $name } est par exemple { $numbers }
sheet-when-other = { $name } est un autre nombre
sheet-refused-id = il n’y a pas de texte avec le code { $id }
sheet-refused-twice = ce texte est là deux fois
sheet-refused-dutch = le néerlandais a changé depuis la création de cette feuille ; faites une nouvelle feuille
sheet-refused-formula = il y a ici une formule à la place d’un texte
sheet-refused-name-missing = il manque { $name }
sheet-refused-name-unknown = { $name } ne va pas ici
sheet-refused-brace = une accolade est isolée ; laissez entiers les mots entre accolades
sheet-refused-long = le texte est trop long : { $letters } caractères ; le maximum ici est de { $most }
sheet-refused-other-missing = il manque le texte pour tous les autres nombres
sheet-refused-value-missing = traduisez aussi le texte que cette explication accompagne
sheet-refused-unwritable = ce texte ne peut pas être mis dans le fichier
sheet-refused-at = Laissé de côté, ligne { $row } : { $why }
sheet-written = { $rows ->
    [one] { $rows } ligne écrite dans { $path }
   *[other] { $rows } lignes écrites dans { $path }
 }
sheet-error-dutch = le néerlandais est la source de tous les textes ; choisissez une autre langue
sheet-error-language = { $name } n’est pas une langue de ce programme
sheet-error-no-sheet = { $path } ne peut pas être utilisé : { $why }
sheet-why-no-xlsx = ce n’est pas une feuille de calcul (.xlsx)
sheet-why-large = ce fichier est plus grand que { $most } MB
sheet-why-rows = il y a plus de { $most } lignes
sheet-why-language = l’onglet n’a pas le nom d’une langue, par exemple so ou ar
sheet-error-by = dites avec --by qui a tout lu
sheet-error-source = il n’y a pas de dossier locales/nl avec des textes dans { $path }
sheet-merge-of = { $language } : textes qui changent : { $changes } ; vérifiés : { $checked } ; lignes laissées de côté : { $refused }.
sheet-merge-before = maintenant : { $text }
sheet-merge-after = devient : { $text }
sheet-merge-row = ligne { $row }, { $id }
sheet-merge-remark = Remarque à la ligne { $row }, { $id } : { $remark }
sheet-merge-more = et encore { $count }
sheet-merge-nothing = Rien ne change.
sheet-merge-ask = Enregistrer ? [o/N]
sheet-merge-preview = Rien n’a encore changé. Avec --apply, ce sera enregistré.
sheet-merge-declined = Rien n’a changé.
sheet-merge-applied = Enregistré dans { $path }
sheet-status-language = Langue
sheet-status-reader = Pour qui
sheet-status-total = Total
sheet-status-machine = Ordinateur
sheet-status-written = Humain
sheet-status-checked = Vérifiés
sheet-status-missing = Manquants
sheet-status-resident = habitant
sheet-status-desk = bénévole
sheet-audio-row = { $id }, environ { $seconds } s : { $text }
sheet-audio-left = { $language } : textes encore à enregistrer à voix haute : { $count }, environ { $minutes } min en tout. Mettez-les dans { $path }
sheet-audio-done = { $language } : tout est enregistré à voix haute.

## Kaarten in een vertaling die niemand nakeek

card-translation-unread = Cette traduction n’a pas encore été lue par quelqu’un qui parle la langue. C’est pourquoi le néerlandais est à côté.

## Voorlezen

key-read-aloud = lecture vocale
aloud-title = Lire à voix haute ?
aloud-explained = Sur cet écran, il y a ce que quelqu’un a raconté ou tapé. Les gens autour l’entendront aussi.
aloud-yes = Oui, lire à voix haute
aloud-no = Non
aloud-begun = La lecture à voix haute commence. Encore une fois ^S, ou Esc : arrêter.
aloud-stopped = La lecture à voix haute est arrêtée.
aloud-failed = La lecture à voix haute ne marche pas sur cet ordinateur.
## Typen in een veld

help-field = Dans un champ : les flèches avec Shift choisissent du texte, Ctrl+A tout. Ctrl+C copie, Shift+Del coupe, Ctrl+V colle : seulement dans inloop, et effacé dès que la permanence se verrouille.
## Groot laten zien

key-show-large = agrandir
large-leave = Ctrl+E : taille normale
large-page = Page { $page } sur { $pages } : PgUp, PgDn
large-missing = Les lettres de cette langue manquent sur cet ordinateur. Demandez à la coordination d’installer ceci : { $packages }. En attendant, l’écran montre votre propre langue.
## Papier

paper-a5 = A5
paper-a4 = A4
paper-a4-large = A4, grandes lettres
paper-receipt80 = ticket
preview-script-missing = Les lettres de cette langue manquent sur cet ordinateur : { $language }. Pour le moment, il n’y a que le néerlandais sur le papier. Demandez à la coordination d’installer ceci : { $packages }

## De instellingen, en: welke regel staat goed?

key-settings = réglages
settings-title = Réglages de cet ordinateur
settings-explained = Choisissez une ligne avec ↑ et ↓. Avec Enter, ou avec ← et →, vous changez ce qui est écrit. Cela vaut tout de suite et reste ainsi.
settings-language = Votre langue
settings-right-to-left = Texte de droite à gauche (arabe)
settings-look = Regarder quelle ligne est juste
settings-colours = Couleurs
settings-large = Texte de la personne en grand
settings-large-print = Papier en grandes lettres
settings-lock = Verrouiller si personne ne fait rien
settings-auto = automatique
settings-app = inloop place les lettres
settings-terminal = la fenêtre place les lettres
settings-blocks = en grand, en petits carrés
settings-of-terminal = celles de la fenêtre
settings-dark = clair sur foncé
settings-light = foncé sur clair
settings-contrast = fort contraste
settings-where-needed = là où il le faut
settings-always = toujours
settings-never = seulement avec la touche
settings-yes = oui
settings-no = non
settings-minutes = { $minutes ->
    [one] après { $minutes } minute
   *[other] après { $minutes } minutes
 }
reading-title = Quelle ligne est juste ?
reading-explained = L’arabe va de droite à gauche. Ce grand mot est toujours juste. Cherchez la ligne avec le même mot : les lettres liées, dans le même ordre, et à gauche du mot la date 17-03-2026.
reading-blocks = Aucune des deux : dessiner le mot en grand
reading-unknown = Je n’arrive pas à le voir
notice-reading = C’est retenu pour cette fenêtre. Vous le retrouvez dans les réglages.
## Gewone regels tekst (--plain)

plain-no-desk = Il n’y a pas encore de permanence sur cet ordinateur. Lancez inloop sans --plain et suivez les questions, ou utilisez : inloop setup
plain-type-language = Tapez le numéro de la langue, ou le nom de la langue. Ou tapez le code d’une conversation pour la continuer.
plain-no-language = Cette langue n’est pas dans la liste, et il n’y a pas de code pareil. Essayez encore une fois.
plain-quiet = Encore une ligne pour le dossier.
plain-quiet-explained = Vous entendez pendant la conversation « Encore une ligne pour le dossier » ? Alors il y a quelque chose que personne d’autre que vous ne doit entendre. Tapez ! quand il n’y a personne avec vous, ou quand vous avez un casque sur les oreilles.
plain-card-done = Tapez les numéros de ce que vous avez fait. Ou appuyez seulement sur Enter pour continuer.
plain-choose-card = Tapez un numéro pour tout entendre. Ou appuyez seulement sur Enter pour revenir.
plain-type-agreed = Tapez ce que vous avez décidé ensemble. Ou appuyez seulement sur Enter si rien n’est décidé.
plain-chose-nobody = Vous n’avez choisi personne. Appuyez encore une fois sur Enter pour continuer sans orienter la personne.
plain-stop-kept = Voulez-vous arrêter ? Ce qui a été raconté est gardé.
plain-stop = Oui, arrêter
plain-finished = Cette conversation est terminée et gardée.
plain-slip-print = Imprimer
plain-slip-save = Enregistrer en PDF
plain-slip-save-text = Enregistrer comme texte simple
plain-slip-done = Conversation terminée
plain-slip-not-made = Le papier n’est pas encore imprimé ni enregistré. Choisissez encore une fois la même chose pour terminer sans papier.
plain-locked = Rien n’a été tapé pendant un moment. La permanence est donc maintenant sous clé. Rien n’est perdu.
plain-help = Des lignes de texte simples, pour un lecteur d’écran ou une plage braille
plain-help-lang = La langue de la personne, avec --plain

## Kleuren

palette-help = Couleurs, pour cette fois : terminal, dark, light ou contrast

## Keys, rights, consent, backup
safekeeping-title = Clés et données gardées
key-safekeeping = clés et données
safekeeping-volunteers = Bénévoles et clés
casebook-help = Ce qui est gardé : voir, corriger, effacer, copie de sauvegarde
casebook-help-volunteer = Le nom court de la personne qui ouvre la permanence
casebook-help-log = Qui a regardé
log-title = Qui a regardé
log-find = Tapez le début d’un code, ou une date comme 24-11.
log-none = La liste ne dit rien à ce sujet.
log-erased = effacé
log-case-opened = conversation commencée
log-case-viewed = lu
log-case-continued = conversation continuée
log-case-printed = imprimé : { $sheet }
log-case-exported = enregistré en fichier : { $sheet }
log-case-corrected = une réponse corrigée
log-case-erased = tout effacé
log-sheet-slip = le papier
log-sheet-hand-over = la feuille pour qui aide
log-sheet-everything = tout sur ce code
log-desk-unlocked = permanence ouverte
log-desk-locked = permanence verrouillée
log-backup-made = copie de sauvegarde faite
log-backup-restored = copie de sauvegarde remise en place
log-copy-put-back = copie remise en place après un dégât
log-retention-set = durée de conservation fixée
log-records-expired = anciens enregistrements effacés
log-date-confirmed = date confirmée
log-key-renewed = clé renouvelée
log-read = cette liste lue
log-volunteer-added = bénévole ajouté
log-volunteer-removed = bénévole retiré
log-passphrase-renewed = nouvelle phrase secrète donnée
log-recovery-used = ouvert avec la clé de secours
log-recovery-renewed = nouvelle clé de secours créée
record-row = Tout sur ce code : voir et corriger
record-warning = Ici se trouve tout ce qui a été raconté. Y a-t-il quelqu’un qui regarde aussi et qui ne doit pas le savoir ? Demandez d’abord à la personne si elle est d’accord.
key-correct = corriger
key-save-data = enregistrer données
record-notice-saved = Enregistré sous { $path }. Ce fichier n’est pas chiffré : toute personne qui a accès à cet ordinateur peut le lire.
correct-title = Quelle réponse n’est pas juste ?
correct-new = Quelle est la bonne réponse ?
correct-now = Réponse actuelle : { $answer }
correct-explained = L’ancienne réponse sera effacée partout. Cela peut prendre un moment.
running-correct = correction en cours
notice-corrected = C’est corrigé. L’ancienne réponse est effacée partout.
erase-row = Tout effacer
erase-title = Effacer tout sur { $code } ?
erase-explained = Tout ce qui concerne cette conversation disparaît de tous les fichiers de ce programme. On ne peut pas revenir en arrière. Les papiers imprimés ou enregistrés en fichier, jetez-les vous-même.
erase-told = Ceci a déjà été dit. On ne peut pas le reprendre : { $names }
erase-told-none = Rien n’a été dit à d’autres.
erase-no = Non, ne rien effacer
erase-yes = Oui, tout effacer
erase-done = Tout est effacé. Voici la preuve : imprimez-la ou enregistrez-la.
record-help-see = Montre tout ce qui est gardé avec un code
record-help-correct = Corrige une réponse : l’ancienne est effacée partout
record-help-erase = Efface tout ce qui va avec un code, dans tous les fichiers
record-help-due = Montre ce qui sera effacé dans les 30 jours qui viennent
record-help-code = Le code qui est sur le papier
record-help-log-code = Seulement ce qui concerne ce code
record-help-since = Seulement à partir de ce jour
record-help-json = En JSON
record-help-out = Enregistre en fichier : un PDF, ou du JSON avec --json
record-help-lang = La langue à côté du néerlandais
record-help-question = Quelle question, par exemple story
record-help-answer = Fichier avec la bonne réponse : du texte, ou le code d’un choix ; sinon elle est demandée
record-help-yes = Sans demander d’abord si c’est sûr
record-help-receipt = Où mettre la preuve, en PDF
record-error-coordinator = Seule la coordination peut faire cela.
record-error-no-case = Rien n’est gardé avec le code { $code }.
record-error-no-answer = Il n’y a pas de réponse ici à la question { $question }.
record-error-answer = Cela ne peut pas être la réponse ici. Réponses possibles : { $choices }
record-error-not-erased = Rien n’a été effacé.
record-not-all-on-paper = Tout ne peut pas être sur le papier. Tout est sur l’écran.
record-receipt-saved = La preuve est dans { $path }
retention-title = Combien de temps nous gardons cela
retention-explained = Choisissez pour chaque sorte, en comptant à partir du dernier contact. Garder plus longtemps vaut seulement pour les personnes à qui on l’a dit. Garder moins longtemps vaut pour tout le monde, aussi pour ce qui existe déjà.
retention-cases = Conversations
retention-drafts = Conversations pas terminées
retention-months = { $months ->
    [one] { $months } mois
   *[other] { $months } mois
 }
retention-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }
retention-keep = Garder de cette façon
retention-would-go = { $count ->
    [one] Alors, { $count } conversation sera effacée à la prochaine ouverture.
   *[other] Alors, { $count } conversations seront effacées à la prochaine ouverture.
 }
retention-board = Questions enlevées du tableau
retention-access = La liste de qui a regardé
retention-records = Les anciennes lignes de cette liste et du tableau disparaissent dans le mois qui suit la fin de leur durée. Qui peut ouvrir la permanence reste toujours noté.
retention-notice-kept = Cela vaut à partir de maintenant.
due-title = Ce qui sera bientôt effacé
due-explained = Ceci disparaît tout seul dans les 30 jours qui viennent. La coordination peut aussi l’effacer maintenant.
due-none = Rien ne sera effacé dans les 30 jours qui viennent.
due-case = conversation
due-draft = conversation pas terminée
due-until = gardé jusqu’au { $date } inclus
over-gone = { $count ->
    [one] La durée était passée : { $count } conversation a été effacée.
   *[other] La durée était passée : { $count } conversations ont été effacées.
 }
date-title = Sommes-nous bien le { $date } ?
date-explained = { $count ->
    [one] D’après cette date, la durée de { $count } conversation est passée. Mais cette permanence n’a pas servi depuis longtemps, ou l’horloge de cet ordinateur n’est pas à l’heure. Si la date est juste, cette conversation sera effacée maintenant.
   *[other] D’après cette date, la durée de { $count } conversations est passée. Mais cette permanence n’a pas servi depuis longtemps, ou l’horloge de cet ordinateur n’est pas à l’heure. Si la date est juste, elles seront effacées maintenant.
 }
date-right = Oui, la date est juste
date-wrong = Non, ou je ne sais pas
notice-date-wrong = Rien n’a été effacé. Mettez l’horloge de cet ordinateur à l’heure, puis ouvrez à nouveau la permanence.
backup-row = Faire une copie de sauvegarde
backup-title = Faire une copie de sauvegarde
backup-explained = Tout ce qui est dans cette permanence va dans un seul fichier, sous clé, avec sa propre phrase secrète. Gardez-le à un autre endroit que cet ordinateur.
backup-stick = Sur la clé USB { $path }
backup-to = Dans quel dossier
backup-passphrase = Phrase secrète de la copie de sauvegarde : écrivez-la et gardez-la à part
backup-running = création de la copie de sauvegarde, puis relecture
backup-running-of = Un instant : { $what }, { $done } sur { $all } (Ctrl+C arrête)
backup-made = La copie de sauvegarde est prête : { $path }. Elle a été relue en entier et elle est juste : { $events } événements. Vous pouvez maintenant retirer la clé USB sans danger.
backup-made-command = { $path } : fait, relu et juste : { $events } événements, { $files } fichiers
backup-not-noted = La copie de sauvegarde est prête. Entre-temps, la permanence s’est verrouillée : cela n’a donc pas été noté.
backup-due-never = Il n’y a pas encore eu de copie de sauvegarde. Faites-en une.
backup-due-old = La dernière copie de sauvegarde est du { $date }. Faites-en une nouvelle.
backup-ask-new = Nouvelle phrase secrète de la copie de sauvegarde :
backup-ask-again = Encore une fois la même phrase secrète :
backup-ask = Phrase secrète de la copie de sauvegarde :
backup-help = Fait un seul fichier avec tout ce qui est dans cette permanence, sous clé, et le relit
backup-help-to = Le dossier ou la clé USB ; ou un fichier qui finit par .age
backup-help-recipient = Pour cette clé (age1) à la place d’une phrase secrète ; peut être répété. Impossible avec une phrase secrète en même temps : faites alors deux copies de sauvegarde
backup-help-passphrase-file = Un fichier avec la phrase secrète de la copie de sauvegarde ; sinon elle est demandée
backup-fault-mixed = une copie de sauvegarde se verrouille avec une phrase secrète ou avec des clés (age1), pas avec les deux ; faites-en deux
backup-fault-not-closed = la copie de sauvegarde a besoin d’une phrase secrète ou d’une clé
backup-fault-recipient = « { $key } » n’est pas une clé age ; une clé age commence par age1
backup-fault-identity = il n’y a pas de clé age dans ce fichier
backup-fault-wrong-key = cette phrase secrète ou cette clé n’ouvre pas la copie de sauvegarde
backup-fault-takes-passphrase = cette copie de sauvegarde s’ouvre avec une phrase secrète, pas avec une clé
backup-fault-takes-identity = cette copie de sauvegarde a été faite pour une clé : utilisez --identity
backup-fault-too-much-work = ce fichier demande plus de calcul qu’une copie de sauvegarde d’inloop
backup-fault-foreign = ce fichier n’est pas une copie de sauvegarde d’inloop
backup-fault-cut = cette copie de sauvegarde n’est pas entière : la fin manque
backup-fault-changed = cette copie de sauvegarde est abîmée ou a été changée ; utilisez-en une autre
backup-fault-incomplete = cette copie de sauvegarde s’ouvre, mais n’est pas complète ; utilisez-en une autre
backup-fault-list = la liste des conversations effacées { $path } est abîmée, donc ce qui est effacé peut revenir ; donnez une liste entière avec --erased
backup-list-damaged = La liste des conversations effacées était abîmée. inloop l’a refaite et a gardé l’ancienne sous le nom erased.damaged.
backup-fault-newer = cette copie de sauvegarde vient d’une version plus récente d’inloop ; utilisez cette version
backup-fault-not-there = ce dossier ou ce fichier n’existe pas ; la clé USB est-elle branchée ?
backup-fault-no-room = il n’y a pas assez de place : il faut { $needed } MB, il y a { $free } MB de libre
backup-fault-read-only = on ne peut rien écrire à cet endroit
backup-fault-broken-off = cela s’est arrêté en route : la clé USB a-t-elle été retirée ? Aucune copie de sauvegarde n’a été faite, et aucune moitié de fichier ne porte ce nom
backup-fault-read-back = ce qui a été relu n’est pas ce qui a été écrit : ne faites pas confiance à cette clé USB et prenez-en une autre
backup-fault-not-empty = la remise en place se fait seulement dans un dossier vide ; rien n’a changé
backup-fault-stopped = arrêté ; rien n’a été fait
restore-help = Remet une copie de sauvegarde en place dans un dossier vide ; sans --apply, regarde seulement
restore-help-file = La copie de sauvegarde
restore-help-apply = Remet vraiment en place
restore-help-erased = Une liste de conversations effacées (-erased.list) ; celle qui est à côté de la copie de sauvegarde compte toujours
restore-help-identity = Un fichier avec la clé age pour laquelle la copie de sauvegarde a été faite
restore-found = Copie de sauvegarde de { $name }, faite le { $date } : intacte, { $events } événements
restore-file =   { $name } ({ $bytes } octets)
restore-forgets = { $count ->
    [0] Il n’y a pas de conversations effacées à oublier.
    [one] { $count } conversation effacée reste effacée.
   *[other] { $count } conversations effacées restent effacées.
 }
restore-dry = Rien n’est encore remis en place. Cela se fait avec --apply.
restore-done = Remis en place dans { $folder }. Chaque personne entre avec la phrase secrète qu’elle avait à ce moment-là.
restore-key = remettre sauvegarde
restore-title = Remettre une copie de sauvegarde en place
restore-explained = Choisissez le fichier et tapez la phrase secrète de la copie de sauvegarde. Vous voyez ensuite d’abord ce qu’elle contient.
restore-path = Le fichier (finit par .age)
restore-passphrase = La phrase secrète de la copie de sauvegarde
restore-looking = lecture de la copie de sauvegarde
restore-running = remise en place de la copie de sauvegarde
restore-confirm = Appuyez sur Enter pour remettre cette permanence en place sur cet ordinateur. Esc : ne pas le faire.
restore-ready = La permanence est remise en place. Entrez avec votre propre phrase secrète.
doctor-help = Vérifie si tout dans la permanence est intact ; n’y change rien
doctor-help-volunteer = Le nom court de la personne qui l’ouvre ; sans nom, on vérifie ce qui est possible sans clé
doctor-help-copy = Répare dans ce dossier vide ; le dossier de la permanence reste comme il est
doctor-row = Vérifier si tout est intact
doctor-title = Tout est-il intact ?
doctor-running = vérification de tout
doctor-sound = Tout est intact.
doctor-unsound = { $count ->
    [one] Il y a { $count } chose qui ne va pas.
   *[other] Il y a { $count } choses qui ne vont pas.
 }
doctor-header-whole = Les emplacements de clé sont intacts.
doctor-header-spare = Sur les deux fichiers avec les emplacements de clé, un n’est pas intact. Entrez une fois dans la permanence : il sera alors réparé.
doctor-header-gone = Les emplacements de clé ont disparu ou sont abîmés. Remettez une copie de sauvegarde en place.
doctor-newer = Cette permanence vient d’une version plus récente d’inloop. Utilisez cette version.
doctor-anchor-whole = Il doit y avoir { $count } événements.
doctor-anchor-gone = Le fichier qui sait combien d’événements il doit y avoir a disparu ou est abîmé. Réparez sur une copie : --copy DOSSIER --volunteer NOM.
doctor-chain-whole = Tous les événements sont là, dans l’ordre et sans changement : { $count }.
doctor-chain-more = Il y en a { $count } de plus que prévu : le programme s’est arrêté juste à ce moment-là. Ce n’est pas grave ; cela s’arrange la prochaine fois que quelqu’un entre dans la permanence.
doctor-chain-broken = À partir de l’événement { $found }, quelque chose manque ou a été changé. N’utilisez plus la permanence. Remettez en place la dernière bonne copie ou réparez sur une copie : --copy DOSSIER --volunteer NOM.
doctor-store-gone = Les conversations gardées ne s’ouvrent pas. Remettez en place la dernière bonne copie ou une copie de sauvegarde.
doctor-opened = Chaque événement s’ouvre : { $count }.
doctor-not-opened = L’événement { $number } ne s’ouvre pas.
doctor-blobs = À côté des conversations gardées, il y a des morceaux isolés (blobs) qui ne sont pas gardés en sécurité. Faites une copie de sauvegarde et signalez-le.
doctor-no-blobs = Il n’y a pas de morceaux isolés à côté.
doctor-slots = { $count ->
    [one] { $count } bénévole a un emplacement de clé.
   *[other] { $count } bénévoles ont un emplacement de clé.
 }
doctor-slots-unread = { $count } emplacements de clé ne peuvent pas être lus.
doctor-refused = Le nom et la phrase secrète n’ouvrent pas cette permanence.
doctor-erased-back = { $count } conversations qui étaient effacées sont encore là. Entrez une fois dans la permanence : elles seront alors effacées à nouveau.
doctor-erased-gone = Effacé et vraiment disparu : { $count }.
doctor-leftover = Il reste quelque chose d’un travail interrompu : { $name }. Ce sera nettoyé la prochaine fois que quelqu’un entre dans la permanence.
doctor-copies = Copies sur cet ordinateur : { $count }, la plus récente du { $date }.
doctor-no-copies = Il n’y a pas encore de copie sur cet ordinateur.
doctor-room = Place libre : { $free } MB.
doctor-little-room = Il n’y a presque plus de place : { $free } MB. Faites de la place sur cet ordinateur.
doctor-open-to-others = D’autres personnes sur cet ordinateur ont accès à ceci : { $name }. Limitez les droits du dossier à son seul propriétaire.
doctor-private = Seul le propriétaire de ce dossier y a accès.
doctor-repaired = Réparé dans { $folder } : { $kept } événements. Le dossier de la permanence n’a pas changé.
doctor-repaired-lost = Perdu : de l’événement { $first } à l’événement { $last } inclus.
doctor-repaired-from-copy = Pris dans la copie du { $date }.
doctor-repaired-whole = Rien n’est perdu.
doctor-from-inside = La permanence est ouverte. Pour vérifier le reste : inloop casebook doctor
damaged-title = Quelque chose est abîmé
damaged-explained = Sur { $expected } événements, { $found } ont été retrouvés intacts. Rien n’a été écrasé.
damaged-copy = Il y a une bonne copie ({ $when }). On peut la remettre en place.
damaged-lost = Ce qui a été noté après la copie ({ $when }) sera alors perdu. Ce qui est là maintenant reste gardé dans le dossier « damaged ».
damaged-no-copy = Il n’y a pas de copie sur cet ordinateur. Faites venir la coordination : remettez une copie de sauvegarde en place.
damaged-put-back = Remettre la copie en place
damaged-leave = Ne rien faire et faire venir la coordination
damaged-done = La copie est remise en place. Entrez à nouveau.
damaged-moment = { $date } à { $time }
damaged-unknown-when = date inconnue
papers-notice = Ébauche pour le conseil d’administration, faite par inloop. Ceci n’est pas un avis juridique : vérifiez et complétez.
papers-footer = { $name } · fait le { $date }
papers-written = Écrit : { $path }
papers-save = Appuyez sur Enter pour enregistrer ceci en PDF.
papers-help-out = Le fichier PDF
papers-help-replace = Remplace un fichier qui existe déjà
register-row = Page pour le conseil d’administration : registre des traitements
register-help = Le registre des traitements en PDF, comme ébauche – AVG (RGPD, règles sur les données personnelles), article 30
register-title = Registre des traitements – AVG (RGPD), article 30
register-explained = Ce que cette permanence garde, sur qui, pourquoi, combien de temps et comment c’est protégé. Il n’y a pas de noms dedans.
register-controller = Qui est responsable
register-controller-desk = Permanence : { $name }
register-fill-in = Organisation, adresse, téléphone et e-mail : (à remplir)
register-officer = Délégué à la protection des données (functionaris gegevensbescherming), s’il y en a un : (à remplir)
register-purposes = À quoi servent les données
register-purpose-refer = Chercher avec la personne qui peut l’aider, et lui donner le chemin sur papier.
register-purpose-follow-up = Demander plus tard si l’aide est venue, si la personne le veut bien.
register-basis = Base juridique : le consentement de la personne, demandé dans sa propre langue ; elle peut toujours refuser. Le conseil d’administration vérifie si c’est juste.
register-people = Sur qui
register-people-residents = Les habitants qui viennent à la permanence.
register-people-near = Les gens autour d’eux, dans la mesure où un habitant en parle.
register-people-volunteers = Les bénévoles : nom court, rôle, et ce qu’ils ont ouvert et quand.
register-data = Quelles données
register-data-all = Les réponses au questionnaire, dans ces parties (on peut passer chaque question) :
register-data-special = Il peut s’y trouver des données sur la santé : ce sont des catégories particulières de données personnelles (AVG, article 9). Le BSN (numéro personnel néerlandais) n’est ni demandé ni gardé.
register-recipients-heading = Qui reçoit des données
register-recipients = { $count ->
    [0] Personne en ce moment : aucun consentement n’a été donné.
    [one] Avec un consentement par destinataire et par but : { $count } destinataire.
   *[other] Avec un consentement par destinataire et par but : { $count } destinataires.
 }
register-recipients-unknown = Seulement avec un consentement par destinataire et par but.
register-third-countries = Le programme lui-même ne transmet rien : ni vers internet, ni vers un autre pays.
register-kept = Combien de temps
register-kept-months = Jusqu’à { $months } mois après le dernier contact.
register-kept-erased = Plus tôt, si la personne le demande : alors tout disparaît de tous les fichiers du programme. Une liste de numéros tirés au hasard fait qu’une ancienne copie de sauvegarde l’oublie aussi.
register-security = Comment c’est protégé
register-security-sealed = Tout ce que les habitants racontent est gardé chiffré (XChaCha20-Poly1305).
register-security-slots = { $count ->
    [one] { $count } bénévole a sa propre phrase secrète (Argon2id).
   *[other] { $count } bénévoles ont chacun leur propre phrase secrète (Argon2id).
 }
register-security-log = L’écran se verrouille tout seul. Qui ouvre quoi est noté.
register-security-backup = Dernière copie de sauvegarde, chiffrée à part : { $date }.
register-security-no-backup = On ne connaît pas de copie de sauvegarde.
register-security-limits = Pas chiffré : les papiers imprimés, et les papiers enregistrés en PDF ou en texte.
gone-row = Page pour le conseil d’administration : si l’ordinateur a disparu
gone-help = Ce qu’il y a sur l’ordinateur portable et ce qu’il faut faire d’abord s’il a disparu, en PDF
gone-help-without = Sans nom ni phrase secrète : seulement ce que l’on peut voir sans clé
gone-title = L’ordinateur portable a disparu : que faire maintenant
gone-explained = Ce qu’il y a sur cet ordinateur, comment c’est sous clé et ce qu’il faut faire d’abord. Imprimez ceci maintenant : si l’ordinateur a disparu, ce n’est plus possible.
gone-first = Que faire d’abord
gone-step-note = Notez quand vous avez remarqué que l’ordinateur avait disparu. Le délai compte à partir de là.
gone-step-board = Dites-le tout de suite à la coordination et au conseil d’administration.
gone-step-police = Il a été volé ? Portez plainte à la police (aangifte) et gardez le numéro de la plainte.
gone-step-authority = Le conseil d’administration décide si c’est une fuite de données (datalek) à signaler à l’Autoriteit Persoonsgegevens (autorité néerlandaise de protection des données). Il faut la signaler dans les 72 heures après que vous l’avez remarquée, sauf s’il n’y a probablement pas de risque pour les personnes concernées – AVG (RGPD), article 33. En cas de doute : demandez à l’Autoriteit Persoonsgegevens.
gone-step-people = Si le risque pour des personnes est grand, il faut aussi le leur dire à elles-mêmes (AVG, article 34). Pensez à une phrase secrète écrite sur l’ordinateur ou à côté.
gone-step-own-register = Notez dans votre propre liste des fuites de données ce qui s’est passé et ce que vous avez fait, même si vous ne signalez rien.
gone-step-restore = Remettez la dernière copie de sauvegarde en place sur un autre ordinateur.
gone-step-renew = Faites choisir à chaque bénévole une nouvelle phrase secrète et créez une nouvelle clé de secours.
gone-what = Ce qu’il y avait dessus
gone-conversations = { $count ->
    [one] { $count } conversation gardée.
   *[other] { $count } conversations gardées.
 }
gone-events = { $count } événements chiffrés (réponses, orientations, qui a regardé et quand). Sans clé, on ne peut pas voir combien de conversations cela fait.
gone-unknown = On ne peut pas voir combien il y en avait.
gone-not-sealed = Pas sous clé : les papiers enregistrés en PDF ou en texte, et ce que l’imprimante garde encore. Vérifiez s’il y en avait.
gone-sealed = Comment c’est sous clé
gone-sealed-how = Tout ce que les habitants ont raconté est chiffré (XChaCha20-Poly1305). La clé s’ouvre seulement avec une phrase secrète (Argon2id) ou avec la clé de secours sur papier.
gone-slots = { $count ->
    [one] { $count } bénévole peut l’ouvrir.
   *[other] { $count } bénévoles peuvent l’ouvrir.
 }
gone-weak = Cela ne protège pas si la permanence était ouverte, ou si quelqu’un a une phrase secrète ou la clé de secours.
gone-back = Ce que vous pouvez récupérer
gone-backup = La dernière copie de sauvegarde est du { $date }. Ce qui a été noté après est perdu.
gone-no-backup = On ne connaît pas de copie de sauvegarde.
gone-backup-unknown = Sans clé, on ne peut pas voir quand la dernière copie de sauvegarde a été faite. Regardez la date dans le nom du fichier.
door-closing = Dans une minute, le verrou se ferme. Rien de cette conversation n’est gardé : elle sera alors perdue. Appuyez sur une touche pour continuer.
door-closing-blank = Dans une minute, le verrou se ferme. Une touche le garde ouvert.
door-lock-title = Rien de cette conversation n’est gardé. Verrouiller quand même ?
door-lock-yes = Oui, verrouiller ; la conversation sera alors perdue
door-locked-nothing = Rien n’a été tapé pendant un moment. La permanence est donc maintenant sous clé. Rien de cette conversation n’est gardé.
door-locked-away = L’ordinateur était en veille, ou le programme était à l’arrêt. La permanence est donc maintenant sous clé.
key-recover = clé de secours
key-volunteers = bénévoles
door-recover-title = Ouvrir avec la clé de secours
door-recover-explained = Tapez les huit groupes du papier. Les majuscules, les espaces et les tirets ne comptent pas.
door-recover-key = Clé de secours
door-recover-mistyped = Ce n’est pas la forme d’une clé de secours : il manque quelque chose, ou un signe est faux. Regardez encore une fois votre papier.
door-recover-mismatch-wait = Cette clé de secours n’est pas celle de cette permanence, ou une nouvelle a été créée depuis. Attendez { $seconds } secondes avant d’en essayer une autre.
door-recover-who = Qui reçoit une nouvelle phrase secrète ?
door-recover-who-explained = La clé de secours est bonne. Après la nouvelle phrase secrète, vous recevez aussi une nouvelle clé de secours : l’ancienne n’ouvrira alors plus rien.
door-recover-new = Quelqu’un qui n’est pas encore dans la liste
door-recover-new-explained = La personne qui entre avec la clé de secours et qui n’est pas encore dans la liste reçoit la coordination.
running-recover = essai de la clé de secours
door-volunteers-title = Qui ouvre cette permanence ?
door-volunteers-row = { $name } : { $role }
door-volunteers-own-row = { $name } (c’est vous) : { $role }
door-volunteers-new = Ajouter un nouveau bénévole
door-volunteers-recovery = Créer une nouvelle clé de secours
door-role-volunteer = bénévole
door-role-coordinator = coordination
door-person-passphrase = Donner une nouvelle phrase secrète
door-person-own-passphrase = Changer votre propre phrase secrète
door-person-remove = Retirer : cette personne arrête
door-passphrase-title = Une nouvelle phrase secrète pour { $name }
door-passphrase-explained = Laissez cette personne taper elle-même. Choisissez quatre mots ou plus qu’elle seule connaît.
running-passphrase = changement de la phrase secrète
notice-passphrase = La nouvelle phrase secrète marche à partir de maintenant. L’ancienne n’ouvre plus rien.
door-add-role = Que peut faire { $name } ?
door-add-volunteer = Mener des conversations
door-add-coordinator = Aussi ajouter des bénévoles, effacer et faire des copies de sauvegarde (coordination)
door-remove-title = Retirer { $name } ?
door-remove-explained = { $name } ne pourra alors plus ouvrir la permanence, et cela tout de suite. Ensuite, le programme crée une nouvelle clé ; vous pouvez simplement continuer. Ce que { $name } a noté reste.
door-remove-no = Non, ne rien changer
door-remove-yes = Oui, retirer
running-remove = retrait en cours
notice-removed = Le bénévole est retiré. Cette phrase secrète n’ouvre plus rien.
fault-last-coordinator = Il doit rester quelqu’un à la coordination. Ajoutez d’abord une autre personne à la coordination.
fault-no-such-volunteer = Dans cette permanence, personne n’a ce nom court.
door-new-recovery-title = Créer une nouvelle clé de secours ?
door-new-recovery-explained = L’ancienne clé de secours n’ouvrira alors plus rien. Préparez un stylo et du papier : vous ne voyez la nouvelle qu’une seule fois.
door-new-recovery-no = Non, l’ancienne reste
door-new-recovery-yes = Oui, en créer une nouvelle
running-recovery = création de la clé de secours
door-recovery-title = Votre nouvelle clé de secours
door-recovery-explained = L’ancienne n’ouvre plus rien : jetez ce papier-là. Écrivez celle-ci sur papier et gardez-la hors de ce bâtiment. Vous ne la voyez qu’une seule fois.
notice-recovery = La nouvelle clé de secours est valable.
door-renewing = La clé est en cours de renouvellement : { $percent } %. Vous pouvez simplement continuer.
notice-renewed = La clé est renouvelée. Les personnes retirées n’ouvrent plus rien.
door-renewal-failed = La clé n’est pas encore renouvelée. { $reason } À la prochaine ouverture, le programme essaiera à nouveau.
door-left-out-title = Il faut ajouter à nouveau ces personnes
door-left-out-explained = La clé est renouvelée. Ces personnes n’avaient plus ouvert le verrou depuis une version plus ancienne d’inloop, et leur place n’a pas pu être reprise. Ajoutez-les à nouveau sous « Bénévoles et clés », avec une nouvelle phrase secrète.
casebook-help-recover = Ouvre la permanence avec la clé de secours, et donne à quelqu’un une nouvelle phrase secrète
casebook-help-recover-volunteer = Le nom court de la personne qui reçoit une nouvelle phrase secrète
casebook-help-recover-file = Un fichier avec la clé de secours, lisible pour vous seulement ; sinon elle est demandée
casebook-help-recover-add = Cette personne n’est pas encore dans la liste, et reçoit la coordination
casebook-recover-asks = Clé de secours :
casebook-recover-passphrase = Nouvelle phrase secrète de { $name } :
casebook-recover-again = Encore une fois la même phrase secrète :
casebook-recover-done = { $name } peut à nouveau ouvrir la permanence. L’ancienne clé de secours n’ouvre plus rien. Voici la nouvelle :
key-consent = qui peut savoir quoi
key-hand-over = transmission
key-withdraw = arrêter l’accord
case-consent = Qui peut savoir quoi ? Demander, relire ou arrêter
case-hand-over = Transmission : une feuille pour qui aide ensuite
case-no-contact = Ne plus contacter
no-contact-title = Cette personne veut-elle qu’on ne la contacte plus ?
no-contact-explained = Alors, personne d’entre nous ne demandera plus tard comment cela s’est passé, et le numéro ne sera sur aucun papier. La personne peut toujours revenir sans rendez-vous.
no-contact-yes = Oui, ne plus la contacter
no-contact-no = Non, laisser comme c’est
notice-no-contact = C’est gardé : ne plus contacter cette personne.
handing-kind-ask = pour quoi on cherche de l’aide
handing-kind-story = ce qui se passe
handing-kind-contact = nom et numéro
handing-kind-report = avoir ensuite des nouvelles
handing-not-asked = pas encore demandé
handing-nothing = rien
handing-may = permis : { $kinds }
handing-plan-consent = Dire à d’autres : { $standing }
handing-wish-other = Plus tôt, la personne a dit autre chose. Ce qui est dit maintenant pour ce seul lieu compte en premier.
handing-notice-mark = Choisissez d’abord ce qui est permis. Ou choisissez : rien de tout cela.
handing-notice-kept = Ce que la personne a dit à ce sujet est gardé.
handing-notice-nothing-stands = Rien n’est encore permis. Il n’y a rien à arrêter.
handing-nobody = Personne n’est encore choisi. Choisissez d’abord ensemble qui peut aider.
handing-choose = Pour qui est la transmission ?
handing-print = Imprimer
handing-save = Enregistrer en PDF
handing-save-data = Enregistrer comme données (JSON)
handing-without-name = Sans nom, pour la table de quartier (wijktafel)
handing-with-name = Avec tout ce qui est permis
handing-by-introduction = Ici, cela passe seulement par une présentation, et ce n’est sur aucun papier. Présentez vous-même la personne.
handing-by-phone = Rien à ce sujet ne va sur papier. Appelez vous-même, avec la personne.
handing-no-consent = La personne n’a pas encore permis de dire quelque chose à : { $party }. Il n’y a donc pas de feuille. Demandez-lui d’abord.
handing-gone = Ce lieu n’est plus dans l’annuaire. Il n’y a donc pas de feuille.
handing-notice-saved-data = Enregistré : { $path }. Attention : ce fichier n’est pas verrouillé.
handing-title = Transmission
handing-title-without-name = Question pour la table de quartier (wijktafel), sans nom
handing-from = De { $desk }, le { $date }
handing-from-by = De { $desk } ({ $volunteer }), le { $date }
handing-asked = Demandé : { $need }
handing-label-code = Code de la permanence
handing-label-to = Pour
handing-label-told = Raconté
handing-label-contact = À joindre
handing-label-report = Nouvelles
handing-told = { $question } – { $answer }
handing-contact-unwanted = La personne ne veut pas de contact. Ne la contactez pas.
handing-contact-desk = Aucun numéro n’a été donné. La personne repassera elle-même chez nous.
handing-contact-when = Seulement à ce moment : { $time }
handing-contact-how = Seulement de cette façon : { $how }
handing-contact-number = { $number }
handing-report = Dites à { $desk } comment cela se passe. La personne le permet.
handing-report-code = Dites à { $desk } comment cela se passe. La personne le permet. Donnez le code { $code }.
handing-report-not = Ne nous dites pas comment cela se passe. Il n’y a pas d’accord pour cela.
handing-consent = Accord
handing-given = { $kinds } · dit par : { $giver } · le { $date }
handing-giver-self = la personne elle-même
handing-giver-partner = mari, femme ou partenaire
handing-giver-child = fils ou fille
handing-giver-parent = père ou mère
handing-giver-family = quelqu’un d’autre de la famille
handing-giver-representative = tuteur ou représentant nommé par un juge (mentor, bewindvoerder, voogd)
handing-withheld = Pas partagé, car il n’y a pas d’accord pour cela : { $kinds }.
handing-no-own-words = Les propres mots de la personne ne sont pas ici : il peut y avoir un nom dedans.
handing-only-for = Seulement pour { $party }, et seulement pour cette question. Ce n’est plus utile ? Alors détruisez cette feuille.
handing-help = Une feuille pour qui aide ensuite : seulement ce que la personne permet
handing-help-code = Le code sur le papier de la personne
handing-help-to = L’id du lieu, tel qu’il a été choisi ensemble
handing-help-without-name = Sans nom ni code, pour la table de quartier (wijktafel)
handing-help-out = Le fichier à créer : .pdf ou .json
handing-error-no-case = Le code { $code } n’est pas connu dans cette permanence.
handing-error-not-chosen = { $offer } n’a pas été choisi dans cette conversation.
handing-error-stands = { $path } existe déjà. Choisissez un autre nom.
handing-error-file = Le fichier doit finir par .pdf ou .json.
handing-written = Créé : { $path }. Attention : ce fichier n’est pas verrouillé.

## Na een herstel of een nieuwe sleutel
door-recovery-unseen = La nouvelle clé de secours n’est pas encore sur papier. Créez-en une autre sous « Qui ouvre cette permanence ? ».
door-who-left = Cette permanence vient d’une copie de sauvegarde. Quelqu’un est-il parti depuis ? Retirez cette personne sous « Qui ouvre cette permanence ? ».
fault-cost = Le verrou de cette permanence est trop faible, ou demande trop à cet ordinateur. Rien n’a été changé. Faites venir la coordination.
fault-no-such-event = Cela n’y est plus. Rien n’a été changé. Regardez à nouveau ce qu’il y a.
fault-overtaken = Autre chose a changé entre-temps. Rien n’est perdu. Réessayez.
