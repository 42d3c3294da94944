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
notice-coordinator-only = Seule la coordination peut ajouter un nouveau bénévole.
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
