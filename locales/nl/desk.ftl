### Wat een vrijwilliger leest. Bron van alle vertalingen; B1, u, korte zinnen.

key-confirm = verder
key-back = terug
key-new-conversation = nieuw gesprek
key-open-code = zoek op code
key-languages = talen
key-skip = overslaan
key-toggle = aan/uit
key-why-not = waarom niet?
key-help = hulp
key-resident-language = taal bewoner
key-desk-language = mijn taal
key-offers = wie kan helpen
key-add-topic = onderwerp erbij
key-review = overzicht
key-slip = papier
key-print = afdrukken
key-save = bewaar als PDF
key-plain = bewaar als tekst
key-paper = formaat
key-printer = printer
key-blank = scherm leeg
key-cards = gevaar
key-throw-away = weggooien
key-lock = op slot
key-quit = stoppen
key-up = een regel omhoog
key-down = een regel omlaag
key-left = naar links
key-right = naar rechts
key-page-up = een stuk omhoog
key-page-down = een stuk omlaag
key-cancel = stop hiermee
header-nothing-kept = niets wordt bewaard
screen-too-small = Dit venster is te klein. Maak het minstens { $columns } tekens breed en { $rows } regels hoog. Er gaat niets verloren.
notice-running = Even geduld: { $what } (Ctrl+C stopt)
running-set-up = het spreekuur wordt gemaakt
running-unlock = het slot gaat open
running-volunteer = de vrijwilliger krijgt een plek
running-erase = de antwoorden worden weggegooid
running-typeset = het papier wordt opgemaakt
running-print = er wordt afgedrukt
running-save = de PDF wordt gemaakt
running-printers = printers zoeken
notice-busy = Even wachten: er wordt nog iets afgemaakt. Probeer het zo opnieuw. Er is niets verloren.
notice-cancelled = Gestopt. Er is niets verloren.
notice-draft-kept = Het gesprek is bewaard. U vindt het terug bij “Nog niet af”.
notice-finished = Het gesprek is bewaard. U vindt het vandaag bij “Vandaag gesproken”, en altijd op code (c).
notice-not-on-paper = Het papier is nog niet afgedrukt of bewaard. Nog een keer Enter: klaar zonder papier.
preview-left-off = Niet op papier, voor de veiligheid: { $offers }. Vertel de naam. Wil de bewoner het toch op papier? Beantwoord die vraag in het overzicht.
offers-unknown-place = “{ $place }” staat niet in de gids. Vraag bij elke plek of die dichtbij genoeg is.
notice-point-first = Kies eerst een regel: met het cijfer ervoor, of met de pijltjes.
notice-coordinator-only = Alleen de coördinator kan dit doen.
notice-nothing-kept = Het gesprek is weg. Er is niets bewaard.
notice-thrown-away = Weggegooid. De antwoorden zijn van deze computer af.
notice-followed-up = Bewaard. Dank u wel.
notice-volunteer-added = De nieuwe vrijwilliger kan nu inloggen met een eigen naam en wachtzin.
question-number-found = Dit lijkt op een BSN. Dat bewaren we nooit. Druk op Enter: dan komen er stippen voor in de plaats. Is het een telefoonnummer? Kies dan de regel hieronder.
notice-number-masked = Er stond een nummer in dat op een BSN lijkt. Dat bewaren we nooit: het is vervangen door stippen.
notice-required = Deze vraag moet nog, voordat u kunt afronden.
notice-not-saved = Niet gelukt: { $reason }. Uw gesprek is veilig bewaard. Probeer een andere plek of sla het over.
notice-saved-plain = Bewaard als gewone tekst: { $path }. Let op: dit bestand kan iedereen lezen.
notice-saved-pdf = Bewaard als PDF: { $path }. Let op: dit bestand is niet op slot. Geef het mee of gooi het weg.
notice-printed = Naar de printer gestuurd: { $printer }. De printer kan een kopie bewaren; vraag de beheerder om dat uit te zetten (PreserveJobFiles No).
notice-printed-paper = Naar de printer gestuurd: { $printer }. Dit formaat heeft die printer niet; het is A4 geworden.
notice-key-printed = De herstelsleutel is afgedrukt. Haal het papier meteen weg bij de printer.
notice-content-faults = 
    Er { $count ->
        [one] zit een fout
       *[other] zitten { $count } fouten
    } in de eigen bestanden van dit spreekuur. We gebruiken wat bij het programma hoort. Typ in een terminal: inloop check
notice-right-to-left = In deze terminal kan Arabisch er verkeerd uitzien. Op papier is het goed.
lock-title = { $desk } is op slot
lock-explained = Typ uw korte naam en uw wachtzin. Alles wat bewaard is, ligt achter dit slot.
lock-short-name = Korte naam
lock-passphrase = Wachtzin
lock-refused = Dat klopt niet. Probeer het nog een keer.
lock-refused-wait = Dat klopt niet. Wacht { $seconds } tellen en probeer het dan nog een keer.
lock-demo = Dit is een voorbeeld. De korte naam is demo, de wachtzin is: { $passphrase }
setup-step = Stap { $place } van { $of }
setup-desk-title = Welkom. Hoe heet dit spreekuur?
setup-desk-explained = U maakt een nieuwe plek voor dit spreekuur op deze computer. Alles blijft op deze computer en gaat op slot.
setup-desk-name = Naam van het spreekuur
setup-neighbourhood = Buurt
setup-volunteer-title = Wie bent u?
setup-volunteer-explained = U wordt coördinator: u kunt andere vrijwilligers toelaten. Kies een wachtzin van vier of meer woorden die alleen u weet.
setup-short-name = Uw korte naam, zoals men u noemt
setup-passphrase = Wachtzin
setup-passphrase-again = Nog een keer dezelfde wachtzin
setup-strength = 
    { $score ->
        [0] Heel zwak: dit is zo geraden.
        [1] Zwak: maak hem langer.
        [2] Bijna goed: nog een woord erbij.
        [3] Sterk genoeg.
       *[other] Heel sterk.
    }
setup-recovery-title = Uw herstelsleutel
setup-recovery-explained = Schrijf deze sleutel op papier en bewaar hem buiten dit gebouw. Hij opent het slot als alle wachtzinnen vergeten zijn. U ziet hem maar één keer.
setup-recovery-print = Afdrukken kan alleen rechtstreeks naar een netwerkprinter (F7): een gewone printer kan een kopie bewaren.
setup-type-group = Typ groep { $place } over
setup-printer-address = Adres van de printer (begint met ipp://)
setup-fault-empty = Hier moet nog iets staan.
setup-fault-weak = Deze wachtzin is te makkelijk te raden. Maak hem langer: vier woorden die niet bij elkaar horen.
setup-fault-different = De twee wachtzinnen zijn niet hetzelfde. Typ ze opnieuw.
setup-fault-group = Dat is niet dezelfde groep. Kijk nog eens op uw papier.
volunteer-title = Een nieuwe vrijwilliger. Laat die zelf typen.
home-greeting = Goedendag. Het is { $date }.
home-new = Nieuw gesprek
home-due = Vandaag vragen hoe het ging
home-drafts = Nog niet af
home-today = Vandaag gesproken
home-case = { $when } · { $topics }
home-empty = Druk op n voor een nieuw gesprek. Druk op F1 of Ctrl+G voor hulp.
home-desk = { $desk }, { $neighbourhood }
home-offers = { $count } plekken en mensen in de gids
home-kept = 
    { $count ->
        [one] { $count } gesprek bewaard
       *[other] { $count } gesprekken bewaard
    }
language-resident-title = In welke taal praat de bewoner het liefst?
language-desk-title = In welke taal werkt u?
language-state = 
    { $language }: { $checked } van { $total } teksten nagekeken{ $missing ->
        [0] {""}
       *[other] , { $missing } nog niet vertaald
    }
language-review-explained = “Nagekeken” betekent: iemand die deze taal spreekt, heeft de tekst gelezen en goed gevonden. Tot dan kan een vertaling van de computer fouten hebben.
words-title = De teksten in elke taal
words-counts = { $language }: { $machine } door de computer, { $written } door een mens geschreven, { $checked } nagekeken, { $missing } nog niet vertaald
words-explained = Verandert een Nederlandse tekst, dan telt de vertaling weer als niet nagekeken.
help-title = Wat kan hier?
help-marks = Boven in beeld: !! nu handelen · ! binnenkort · een losse stip: alleen voor u, kijk bij gevaar (F9). Elke letter of elk cijfer voor een regel kiest die regel. De muis werkt ook.
progress-title = { $done } van { $all } vragen
progress-topics = Onderwerpen
progress-needs = Gevonden
progress-list-ready = F4 laat zien wie kan helpen.
question-fault-date = Dat is geen datum. Typ bijvoorbeeld 25-11 of 25-11-2026.
question-fault-number = Typ een getal van { $least } tot en met { $most }.
review-left-out = Telt niet meer mee: { $questions }
cards-title = Gevaar: wat doet u nu?
card-keys = Een cijfer zet een stap op gedaan. Spatie: opmerking. Esc: terug.
card-remark = Wat is er gedaan?
card-checked = Nagekeken door { $by }, { $on }.
card-unchecked = Deze tekst is nog niet door een vakmens nagekeken. Bron: { $source }
card-line = { $name }: { $number } ({ $checked })
card-line-look-up = { $name }: zoek het nummer op
code-title = De code op het papier
code-explained = Typ de code die op het papier van de bewoner staat, bijvoorbeeld K7-204.
code-fault-mistyped = Dat is geen goede code. Kijk nog eens: misschien is één teken anders.
code-fault-unknown = De code { $code } klopt, maar is op dit spreekuur niet bekend.
case-title = { $code } · begonnen op { $date }
case-draft = Dit gesprek is nog niet af.
case-finished = Dit gesprek is afgerond.
case-discarded = Dit gesprek is weggegooid.
case-go-on = Verder praten: toevoegen of verbeteren
case-slip = Het papier nog een keer, ook in een andere taal
case-follow-up = Vragen hoe het ging
case-asked-on = Gevraagd op { $date }
case-outcome = { $outcome } { $remark }
case-chosen = { $offer } { $agreed }
follow-up-title = { $code }: is de hulp er gekomen?
follow-up-how = Het liefst: { $how }
follow-up-contact = Bereikbaar op: { $number }
follow-up-safe-time = Veilig moment: { $time }
follow-up-not-wanted = Deze bewoner wil geen contact. Vraag het alleen als die zelf langskomt.
follow-up-remark = Wil de bewoner er iets bij zeggen? (mag leeg)
leave-throw-title = Dit gesprek weggooien?
leave-throw-explained = Alle antwoorden gaan meteen weg. Dat kan niet worden teruggedraaid.
leave-throw-yes = Ja, gooi alles weg
leave-lose-title = Van dit gesprek is niets bewaard. Toch stoppen?
leave-lose-explained = De bewoner wil dat er niets bewaard wordt. Is het papier al meegegeven?
leave-lose-yes = Ja, stoppen
leave-no = Nee, terug naar het gesprek
fault-already-open = Dit spreekuur staat al open in een ander venster. Sluit dat eerst. Er is niets verloren.
fault-already-open-by = Dit spreekuur staat al open: (programma { $process } op { $machine }). Sluit dat eerst. Er is niets verloren.
fault-recovery = Die herstelsleutel past niet. Kijk nog eens op uw papier.
fault-damaged = De bewaarde gesprekken zijn beschadigd: { $found } van { $expected } gevonden. Er is niets overschreven. Gebruik het spreekuur niet verder en haal de coördinator erbij: er ligt een kopie in de map “copies”.
fault-no-room = De schijf is vol. Wat bewaard was, is veilig. Dit laatste is nog niet bewaard: maak ruimte vrij en druk nog een keer op Enter.
fault-read-only = In de map van dit spreekuur kan niet worden geschreven. Wat bewaard was, is veilig. Dit laatste is nog niet bewaard.
fault-no-desk = Het slot is dicht. Open het opnieuw om verder te gaan.
fault-already-a-desk = In deze map is al een spreekuur.
fault-newer-format = Dit spreekuur is gemaakt met een nieuwere versie van inloop. Werk het programma bij. Er is niets veranderd.
fault-name-taken = Die korte naam is al in gebruik. Kies een andere.
fault-system = Er ging iets mis: { $reason }. Wat bewaard was, is veilig. Probeer het nog een keer.
notice-choose-first = Kies eerst iets: zet met de spatiebalk een vinkje. Druk nog een keer op Enter om zonder verwijzing verder te gaan.
notice-choose-none = Er staat nu niemand in de lijst. Druk nog een keer op Enter om zonder verwijzing verder te gaan.
farewell = inloop is gestopt door een fout. Wat bewaard was, is veilig. Start het programma opnieuw; het gesprek komt terug. Plek van de fout:
offer-text = { $text }
offer-checked = { $what } ({ $checked })
offer-source = Bron: { $source }
why-not-title = Waarom staat dit niet in de lijst?
plan-offer = { $offer } ({ $need }): wat is afgesproken?
preview-title = 
    Het papier: { $paper }{ $pages ->
        [0] {""}
        [one] {", "}1 bladzijde
       *[other] {", "}{ $pages } bladzijden
    }. Afdrukken: p. Bewaren: s. Klaar: Enter.
preview-still-there = Het papier is er nog. Kies een andere printer (d), bewaar het als PDF (s) of als tekst (x).
printer-title = Welke printer?
printer-none = Deze computer kent geen printers.
printer-by-address = Een netwerkprinter, op adres
printer-copies = Een gewone printer gaat door een wachtrij die een kopie kan bewaren. Een netwerkprinter op adres niet.
printer-fault-address = Een adres begint met ipp:// en dan de naam of het nummer van de printer.

## Whether an offer runs

status-active = actief
status-inactive = niet actief
status-defunct = bestaat niet meer
status-temporarily-closed = tijdelijk dicht

## What is wrong in a directory file

directory-fault-not-json = Dit bestand kan niet gelezen worden: { $found }
directory-fault-not-a-directory = Dit bestand heeft geen aanbod en geen buurten.
directory-fault-odd-shape = Hier hoort iets anders te staan dan { $found }.
directory-fault-missing = Hier ontbreekt iets.
directory-fault-duplicate-id = Deze id bestaat al, in { $first }.
directory-fault-unknown-code = De code { $code } staat niet in de lijst.
directory-fault-second-code = Hier kan maar één code staan; { $code } is de tweede.
directory-fault-bad-date = { $found } is geen datum zoals 2026-11-10.
directory-fault-bad-time = { $found } is geen tijd zoals 09:00.
directory-fault-other-zone = { $found } is een tijd van een andere klok. Schrijf de tijd zoals hier, bijvoorbeeld 09:00.
directory-fault-bad-recurrence = De dagen kunnen niet gelezen worden: { $found }
directory-fault-no-start-date = Zet de eerste dag erbij (dtstart): vanaf daar wordt geteld.
directory-fault-ends-before-start = Het einde komt voor het begin.
directory-fault-bad-number = { $found } is geen telefoonnummer.
directory-fault-bad-postcode = { $found } is geen postcode.
directory-fault-far-away = Dit punt ligt niet in Nederland. Zijn de twee getallen omgewisseld?

## Why an offer fits or not, as the desk reads it

reason-need-desk = Helpt met: { $need } (+{ $points })
reason-also-need-desk = Helpt ook met: { $need } (+{ $points })
reason-language-desk = Spreekt { $language } (+{ $points })
reason-near-desk = Ongeveer { $minutes } min lopen (+{ $points })
reason-near-limit-desk = Ongeveer { $minutes } min lopen; loopt zelf { $limit } min (+{ $points })
reason-own-neighbourhood-desk = Voor de eigen buurt (+{ $points })
reason-comes-to-you-desk = Komt aan huis (+{ $points })
reason-open-desk = { $open } (+{ $points })
reason-direct-desk = { $access } (+{ $points })
reason-free-desk = Gratis (+{ $points })
reason-room-desk = Vrije plaatsen: { $free } (+{ $points })
reason-checked-desk = Nagekeken op { $date } (+{ $points })
reason-earlier-helper-desk = Hielp eerder, en dat ging goed (+{ $points })
reason-wish-desk = Past bij de wens: { $wish } (+{ $points })
reason-likes-desk = Welkom om te geven: { $welcome } (+{ $points })
caution-closed-desk = Tijdelijk dicht. Bel voor u iemand stuurt.
caution-closed-alert-desk = Tijdelijk dicht: { $alert }
caution-by-introduction-desk = Alleen via u: stel de bewoner zelf voor. Komt niet op papier.
caution-audience-desk = Dit is voor: { $audience }. Vraag of dat past.
caution-age-between-desk = Dit is voor { $from } tot en met { $to } jaar. Vraag de leeftijd.
caution-age-from-desk = Dit is vanaf { $from } jaar. Vraag de leeftijd.
caution-age-to-desk = Dit is tot en met { $to } jaar. Vraag de leeftijd.
caution-area-desk = Dit is voor mensen uit: { $areas }. Vraag waar iemand woont.
caution-area-unknown-desk = Voor welke buurt dit is, weten we niet. Vraag het hun.
caution-ask-distance-desk = Afstand niet bekend. Kijk samen hoe ver het is.
caution-too-far-desk = Verder dan iemand loopt: ongeveer { $minutes } min. Vraag naar vervoer.
caution-not-at-home-desk = Komt niet aan huis. Vraag naar vervoer, of om een bezoek.
caution-ask-accessibility-desk = Toegang met wielen niet bekend. Vraag naar drempels en lift.
caution-ask-hours-desk = Tijden niet bekend of niet meer geldig. Vraag het na.
caution-old-number-desk = Oud nummer, nagekeken op { $date }. Bel zelf eerst.
caution-unchecked-number-desk = Nummer nooit nagekeken. Bel zelf eerst.
caution-ask-access-desk = Hoe je binnenkomt, weten we niet. Bel eerst.
caution-needs-referrer-desk = Alleen via een verwijzer. Spreek af wie dat doet.
caution-needs-assessment-desk = Er gaat een gesprek bij de gemeente of de aanbieder aan vooraf.
caution-waiting-desk = Wachten: { $text }
caution-full-desk = Vol bij de laatste telling. Bel eerst, of kies een ander.
caution-no-shared-language-desk = Geen taal gemeen. Regel een tolk; liever geen kind.
caution-interpreter-desk = Geen taal gemeen. Over een tolk zeggen zij: { $text }
caution-ask-language-desk = Talen niet bekend. Vraag het na.
caution-ask-wish-desk = Vraag na of dit kan: { $wish }.
caution-light-only-desk = Past bij een lichte vraag. Vraag er een beroepskracht bij.
caution-earlier-not-good-desk = Hielp eerder, en dat ging niet goed. Vraag of het opnieuw mag.
caution-costs-desk = Niet gratis. Vraag wat het kost.
caution-costs-text-desk = Niet gratis. Over de kosten zeggen zij: { $text }
limit-not-active = Niet in de lijst: { $status }.
limit-not-active-alert = Niet in de lijst: { $status }. { $alert }
limit-not-placed = Nog niet ingedeeld: voor wie en waarvoor het is. Een coördinator kan dat doen.
limit-not-involved = De bewoner wil niet dat zij ervan weten.
limit-outside-area = Alleen voor mensen uit { $areas }. De bewoner woont in { $home }.
limit-other-audience = Alleen voor: { $audience }.
limit-age = Voor een andere leeftijd.
limit-age-between = Alleen voor { $from } tot en met { $to } jaar.
limit-age-from = Alleen vanaf { $from } jaar.
limit-age-to = Alleen tot en met { $to } jaar.
limit-does-not-do = Zij doen dit niet: { $role }.
why-not-other-need = Voor een andere vraag dan deze.
why-not-lower-rank = Past ook bij { $need }, op plaats { $rank }. Anderen passen beter.
why-not-help-nearer = Landelijk nummer. Er is hulp dichterbij.
why-not-in-directory = Staat niet in de wegwijzer.

# Wat de vrijwilliger leest over het printen.
slip-fault-glyphs-missing = Deze letters kunnen wij niet printen: { $letters }. Ze staan in: { $text }
slip-fault-fonts-missing = Voor deze tekst ontbreekt een lettertype: { $text }. Vraag de coördinator om dit te installeren: { $packages }
slip-fault-page-not-set = Het papier kon niet worden gemaakt. U kunt de tekst zonder opmaak bewaren. Melding: { $reasons }
slip-fault-qr-too-long = Er staat te veel in de code voor de telefoon. Maak de gegevens korter.
slip-fault-font-folder-unreadable = De map met lettertypes kan niet worden gelezen: { $folder }
slip-fault-command-missing = Deze computer kan zo niet printen ({ $command } ontbreekt). U kunt het papier als PDF bewaren.
slip-fault-printer-refused = { $printer } wil niet printen. Melding: { $reason }
slip-fault-printer-unreachable = { $printer } geeft geen antwoord. Staat de printer aan? Melding: { $reason }
slip-fault-paper-missing = { $printer } heeft geen A5 en geen A4. Kies een andere printer of bewaar het papier als PDF.
slip-fault-format-missing = { $printer } kan dit papier niet lezen. Kies een andere printer of bewaar het papier als PDF.

## Opdrachten

command-about = inloop: van een begroeting op het inloopspreekuur tot een papier in twee talen
command-usage = Gebruik
command-commands = Opdrachten
command-options = Opties
command-help = Laat deze hulp zien
command-version = Laat de versie zien
command-desk = De map van het spreekuur (anders de gegevensmap van deze computer)
command-passphrase-file = Een bestand met de wachtzin, dat alleen u kunt lezen
command-demo = Opent een voorbeeld met verzonnen bewoners in een tijdelijke map
command-refer = Maakt de lijst van wie kan helpen uit antwoorden in een bestand
command-refer-answers = Het bestand met antwoorden
command-refer-lang = De taal van de bewoner, zoals ar of tr
command-refer-at = Het moment van het gesprek
command-refer-directory = Een bestand of map met aanbod, in plaats van de gids van het programma
command-refer-json = Geef de lijst als JSON
command-refer-slip = Schrijf het papier als PDF naar dit bestand
command-refer-paper = Het papier: a5, a4 of receipt
command-check = Controleert vragen, behoeften, kaarten, aanbod en teksten
command-check-paths = Bestanden of mappen met aanbod
command-setup = Maakt een spreekuur zonder vragen
command-setup-name = De naam van het spreekuur
command-setup-neighbourhood = De buurt
command-setup-volunteer = De korte naam van de eerste vrijwilliger
command-completions = Schrijft aanvullingen voor een shell
command-completions-shell = De shell: bash, zsh, fish, elvish of powershell
command-usage-unknown = onbekend: { $what }; probeer inloop --help
command-usage-missing = er ontbreekt iets: { $what }; probeer inloop --help
command-usage-value = { $value } past niet bij { $argument }; probeer inloop --help
command-usage-other = dit is niet te begrijpen; probeer inloop --help
command-error-unread = { $path } kan niet worden gelezen: { $reason }
command-error-unwritten = { $path } kan niet worden geschreven: { $reason }
command-error-answers = de antwoorden in { $path } kloppen niet: { $reason }
command-error-content =
    { $count ->
        [one] er is één fout gevonden
       *[other] er zijn { $count } fouten gevonden
    }
command-error-passphrase-file-open = anderen kunnen { $path } lezen; maak het met chmod 600 alleen voor u leesbaar
command-error-passphrase-weak = de wachtzin is te makkelijk te raden; neem vier woorden die niet bij elkaar horen
command-error-no-data-folder = er is geen gegevensmap; noem een map met --desk
command-error-terminal = de terminal doet het niet: { $reason }
command-reason-not-found = het bestand of de map bestaat niet
command-reason-denied = dat mag niet van deze computer
command-reason-full = de schijf is vol
command-reason-other = de computer zegt niet waarom
intake-fault-unreadable = kan niet gelezen worden: { $reason }
intake-fault-duplicate = staat hier twee keer
intake-fault-unknown = noemt { $id }, en dat bestaat niet
intake-fault-mismatch = vergelijkt wat niet te vergelijken is: { $what }
intake-fault-looks-ahead = hangt af van { $id }, en dat komt pas later
intake-fault-incomplete = hier ontbreekt: { $what }
intake-fault-unreachable = geen enkel antwoord leidt hierheen
command-check-fault = { $file }: { $place }: { $what }
command-check-file = { $file }: { $what }
command-check-sound = Alles klopt.
command-check-counted = { $offers } keer aanbod, { $questions } vragen, { $needs } behoeften gecontroleerd
command-check-offers = { $offers } keer aanbod gecontroleerd
command-setup-done = Het spreekuur staat in { $folder }. Dit is de herstelsleutel:
command-setup-write-down = Schrijf hem op papier en bewaar hem buiten dit gebouw. U ziet hem maar één keer.
command-demo-desk = Voorbeeld Lindenhof
command-refer-none = Niemand gevonden.
command-refer-offer = - { $offer } ({ $setting })
command-refer-reason = {"    "}+ { $reason }
command-refer-caution = {"    "}! { $caution }
command-refer-slip-written =
    { $pages ->
        [one] Het papier staat in { $path } (1 bladzijde).
       *[other] Het papier staat in { $path } ({ $pages } bladzijden).
    }

## De gids naar buiten en naar binnen

command-directory = Zoekt in de gids, en wisselt hem uit met anderen
command-export = Schrijft de gids als gegevens die anderen kunnen lezen (HSDS 3.1)
command-export-out = Het bestand of de map; bij tabular een map, of een zip als de naam zo eindigt
command-export-format = De vorm: json, ndjson of tabular
command-export-with = Neem ook dit aanbod mee, dat alleen via iemand gaat; mag vaker
command-passphrase-of = Wachtzin van { $volunteer }:
command-export-replace = Zet het over een eerdere export heen
command-export-written =
    { $offers ->
        [one] 1 keer aanbod geschreven naar { $path }.
       *[other] { $offers } keer aanbod geschreven naar { $path }.
    }
command-export-left-out =
    { $offers ->
        [one] 1 keer aanbod dat alleen via iemand gaat, is niet meegegaan; noem het met --with als het mee moet.
       *[other] { $offers } keer aanbod dat alleen via iemand gaat, is niet meegegaan; noem het met --with als het mee moet.
    }
command-error-offer-unknown = er is geen aanbod met de naam { $id } in de gids
command-error-stands = { $path } bestaat al; met --replace komt het nieuwe ervoor in de plaats
command-error-no-export = { $path } is geen eerdere export en blijft staan; kies een andere plek
## The desk keeps its directory
keeping-text = { $text }
keeping-free = gratis
keeping-not-free = niet gratis
keeping-capacity =
    { $count ->
        [one] 1 plek vrij
       *[other] { $count } plekken vrij
    }
keeping-capacity-of = { $count } vrij: { $unit }
keeping-ages-between = van { $first } tot en met { $last } jaar
keeping-ages-from = vanaf { $first } jaar
keeping-ages-to = tot en met { $last } jaar
keeping-hours-between = { $days } { $opens } – { $closes }
keeping-hours-from = { $days } vanaf { $opens }
keeping-hours-days = { $days }
keeping-hours-noted = { $hours } ({ $note })
keeping-hours-until = { $hours }, tot en met { $last }
keeping-did-add = Toegevoegd aan het spreekuur
keeping-did-edit = Veranderd
keeping-did-check = Nagevraagd: het klopt
keeping-did-close = Gestopt
keeping-did-close-for-now = Voorlopig dicht
keeping-did-reopen = Weer open
keeping-did-move = Verhuisd
keeping-did-succeed = Er is iets anders voor in de plaats
keeping-did-count = Plekken of wachttijd genoteerd
keeping-did-note = Notitie van het spreekuur
keeping-did-mark = Alleen nog na kennismaking
keeping-did-unmark = Iedereen mag het weten
keeping-did-place = Een plaats gegeven in onze lijst
keeping-did-take-back = Toevoeging teruggenomen
listing-printed = mag op papier
listing-by-introduction = alleen na kennismaking, niet op papier
complexity-light = een eenvoudige vraag
complexity-medium = meer dan één vraag
complexity-heavy = veel vragen door elkaar
field-name = naam
field-alternate-name = vriendelijke naam voor bezoekers
field-description = wat het is
field-needs = waarvoor
field-hours = wanneer
field-places = adres
field-areas = voor welke buurten
field-phones = telefoon
field-email = e-mail
field-url = website
field-contacts = wie u kunt vragen
field-languages = talen
field-interpretation = tolk
field-setting = wie het doet
field-form = alleen of samen
field-reach = hoe ver het reikt
field-access = hoe u binnenkomt
field-application = over aanmelden
field-audience = voor wie
field-ages = leeftijd
field-eligibility = voor wie, in woorden
field-does = wat ze doen
field-does-not = wat ze niet doen
field-welcome = wat u kunt doen voor een ander
field-complexity = hoe ingewikkeld het mag zijn
field-fees = over kosten
field-costs = kosten
field-documents = wat u meeneemt
field-capacity = vrije plekken
field-waiting = wachttijd
field-organization = organisatie
field-listing = op papier
field-status = gaat het door
field-alert = let op
## Public holidays

caution-holiday-desk = Eerstvolgende opening valt op een feestdag ({ $holiday }). Bel eerst.

## Diensten van anderen in de gids

command-import = Leest diensten van anderen in de gids (HSDS en Open Referral UK)
command-import-path = Het bestand, de map of de zip met diensten
command-import-source = De naam van de bron (anders die van het bestand)
command-import-apply = Zet het meteen in de gids, zonder te vragen
command-import-all = Laat alles zien, niet alleen het begin
command-error-import = { $place }: { $why }
command-error-import-empty = in { $path } staat geen dienst die mee kan; er is niets veranderd
command-error-import-stopped = gestopt; er is niets veranderd
command-error-source-name = { $name } kan geen naam van een bron zijn; noem de bron met --source, in letters en cijfers
import-source-new = Bron { $source } (nieuw), uit { $from }
import-source-known = Bron { $source }, uit { $from }; veranderde het laatst op { $date }, uit { $before }
import-read = Vorm: { $format }, versie { $version }. Gelezen: { $services }. Geweigerd: { $refused }.
import-version-unknown = onbekend
import-format-json = JSON
import-format-pages = JSON in bladzijden
import-format-ndjson = JSON op regels
import-format-tabular = tabellen
import-counts = Nieuw: { $new }. Veranderd: { $changed }. Weg: { $gone }. Hetzelfde: { $same }.
import-refused = Geweigerd ({ $times }):
import-repaired = Hersteld ({ $times }):
import-cleaned = Tekens weggehaald ({ $times }):
import-masked = Onleesbaar gemaakt ({ $times }):
import-not-carried = Niet meegenomen ({ $times }):
import-unused = Meegenomen, maar hier niet te gebruiken ({ $times }):
import-new = Nieuw ({ $count }):
import-changed = Veranderd ({ $count }):
import-gone = Weg ({ $count }); wat u er zelf over opschreef, blijft bewaard:
import-change = { $field }: was { $before }, wordt { $after }
import-change-added = { $field }: nu { $after }
import-change-removed = { $field }: weg; was { $before }
import-line = { $field }: { $what } ({ $place })
import-line-often = { $field }, { $times } keer: { $what } ({ $place })
import-more = en nog { $count }; --all laat meer zien
import-more-untold = en nog { $count }
import-offer = { $name }
import-note-need = { $found } is bij ons { $need }
import-note-term = { $found } hoort bij geen behoefte van ons
import-nothing = Er verandert niets: zo staat het al in de gids.
import-preview = Er is nog niets veranderd. Met --apply komt dit in de gids.
import-ask = In de gids zetten? [j/N]
import-yes = j ja
import-applied = De bron { $source } staat in de gids. Diensten: { $services }.
import-declined = Er is niets veranderd.
import-progress = Diensten gelezen: { $services } (Ctrl-C stopt)
## Alles over één aanbod

key-show-offer = alles hierover
detail-own-name = Eigen naam
detail-organization = Van wie
detail-what = Wat het is
detail-mind = Let op
detail-go-to = Ga naar
detail-needs = Helpt bij
detail-setting = Wie helpt
detail-form = Alleen of samen
detail-reach = Tot waar
detail-not-placed = nog niet ingevuld
detail-does = Doet
detail-does-not = Doet niet
detail-audience = Voor wie
detail-ages-between = van { $from } tot en met { $to } jaar
detail-ages-from = vanaf { $from } jaar
detail-ages-to = tot en met { $to } jaar
detail-languages = Talen
detail-access = Binnenkomen
detail-road-direct = De bewoner kan er zelf terecht. Niemand hoeft er tussen te zitten.
detail-road-through = De bewoner kan er niet zelf meteen terecht.
detail-by-introduction = Staat niet op papier. Stel de bewoner zelf voor.
detail-costs = Kosten
detail-free = gratis
detail-bring = Meenemen
detail-when = Wanneer
detail-where = Waar
detail-walk = ongeveer { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
 } lopen vanuit { $place }; met rollator of kinderwagen { $pushing }
detail-areas = Werkt in
detail-phone = Telefoon
detail-mail = E-mail
detail-page = Website
detail-ask-for = Vraag naar
detail-room = Plaats
detail-room-free = nog { $count } vrij { $unit }
detail-waiting = Wachten
detail-welcome = Welkom is ook
detail-complexity = Geschikt voor
detail-record = Bij dit spreekuur
detail-record-chosen = { $chosen } keer gekozen
detail-record-last = het laatst op { $date }
detail-record-told = geholpen: { $helped }, een beetje: { $partly }, niet: { $not }
detail-record-untold = nog niet gehoord hoe het ging
detail-sources = Bronnen
detail-source = [{ $place }] { $source } ({ $checked })
detail-checked-from = { $what } ({ $checked } [{ $place }])
detail-gone = Dit aanbod staat niet meer in de gids.
detail-list = { $all }
detail-described = { $what }: { $about }
hours-span = { $opens }–{ $closes }
hours-from = vanaf { $opens }
hours-until = tot { $closes }
hours-open-day = tijd onbekend
hours-list = { $all }
hours-doubtful = vraag na: { $all }
hours-day-unknown = niet bekend
hours-on = { $day } { $hours }
## Searching the directory

key-directory = zoeken in de gids
key-filters = filters
key-clear-filters = filters weg
search-title = Zoeken in de gids
search-hint = Typ waar het om gaat, in gewone woorden: “koffie drinken”, “hulp met brieven”.
search-count = { $count } gevonden
search-count-or-more = { $count } gevonden, misschien meer
search-all = { $count } plekken en mensen in de gids
search-none = Niets gevonden.
search-none-try-words = Probeer één ander woord, of alleen het begin van een woord.
search-none-try-filters = Haal een filter weg: { $filters }.
search-filters-set = Alleen: { $filters }
search-filters-none = Geen filters
search-filters-title = Alleen laten zien (met ← en → verandert u het)
search-filter-value = { $filter }: { $value }
search-filter-any = maakt niet uit
search-filter-yes = ja
search-filter-need = waarvoor
search-filter-language = taal
search-filter-setting = wie het doet
search-filter-form = alleen of samen
search-filter-reach = hoe ver het reikt
search-filter-access = hoe men binnenkomt
search-filter-near = lopen vanaf
search-filter-within = hoe ver lopen
search-filter-open = open
search-filter-free = gratis
search-filter-fresh = nagekeken in het laatste half jaar
search-within-minutes = { $minutes } minuten
search-at = { $place }
search-walking = { $minutes ->
    [one] 1 minuut lopen
   *[other] { $minutes } minuten lopen
}
search-open-now = nu
search-open-today = vandaag
search-open-week = deze week
search-opens-later = vandaag vanaf { $opens } uur
search-opens-on = { $weekday } vanaf { $opens } uur
search-spoken = talen: { $languages }
search-not-placed = heeft nog geen plaats in onze lijst
search-status = let op: { $status }
search-why = gevonden door: { $reasons }
search-why-name = “{ $word }” in de naam
search-why-organization = “{ $word }” in de organisatie
search-why-place = “{ $word }” in het adres of de buurt
search-why-description = “{ $word }” in de beschrijving
search-why-means = “{ $word }” hoort bij: { $meaning }
search-why-slip = { $why } (bijna zo gespeld)
search-why-need = de vraag lijkt te gaan over: { $need }
command-search = Zoek in de gids, in gewone woorden
command-search-words = Waar het om gaat, zoals “koffie drinken”
command-search-json = Als gegevens (JSON)
command-search-need = Alleen voor deze vraag, zoals contact-meeting
command-search-language = Alleen waar deze taal gesproken wordt, zoals ar
command-search-setting = Alleen local-informal, organised-informal of formal
command-search-form = Alleen individual (met één persoon) of collective (samen)
command-search-reach = Alleen neighbourhood, district, city of national
command-search-access = Alleen walk-in, call-first, referrer of assessment
command-search-open = Alleen wat open is: now (nu), today (vandaag) of week (deze week)
command-search-near = Reken het lopen vanaf deze buurt of postcode
command-search-within = Alleen zo veel minuten lopen of minder, samen met --near
command-search-free = Alleen wat gratis is
command-search-fresh = Alleen wat in het laatste half jaar is nagekeken
command-search-most = Hoeveel er hoogstens getoond worden

## Points on the map

directory-fault-points-without-source = Hier staan punten op de kaart, maar er staat niet bij waar ze vandaan komen (source, licence, date). De punten zijn niet gebruikt.

## Points on the map from a file

points-help = Leest punten van postcodes of buurten (CSV met kopregel, of GeoJSON). Laat eerst zien wat verandert.
points-help-file = Het bestand
points-help-source = Wie de punten heeft gemaakt
points-help-licence = De licentie waaronder u ze mag gebruiken
points-help-date = Van welke dag de punten zijn
points-help-apply = Neem ze over, zonder nog te vragen
points-unread-text = Dit bestand is geen tekst in UTF-8.
points-unread-geojson = Dit bestand is geen GeoJSON met features: { $found }
points-unread-columns = In de kopregel ontbreekt een kolom: code of name, latitude, longitude. Wel gevonden: { $found }
points-unread-table = Deze tabel is niet te lezen: { $found }
points-refused-name = er staat geen naam of code
points-refused-point = er staat geen punt ({ $found })
points-refused-far = dit punt ligt niet in Nederland ({ $found })
points-refused-grid = dit zijn meters van de Rijksdriehoek ({ $found }); vraag het bestand in graden (WGS84)
points-refused-twice = { $found } stond er al
points-refused-at = rij { $row }: { $why }
points-refused-more = { $count ->
    [one] En nog 1 rij die niet kan.
   *[other] En nog { $count } rijen die niet kunnen.
 }
points-preview = { $postcodes } postcodes en { $neighbourhoods } buurten gevonden, { $refused } rijen geweigerd.
points-changes = Nieuw: { $new }. Anders: { $changed }. Weg: { $gone }. Gelijk: { $same }.
points-source = Bron: { $source }. Licentie: { $licence }. Van { $date }.
points-removed = Uit de namen zijn { $count } onzichtbare tekens weggehaald.
points-not-applied = Er is niets veranderd. Klopt het? Geef dan hetzelfde met --apply.
points-applied = Overgenomen in { $path }
points-nothing = In dit bestand staat geen enkel punt dat te gebruiken is.
points-too-large = Dit bestand is groter dan { $most } MB.
points-unnamed = { $option } mag niet leeg zijn.

## At the pace of a rollator or a buggy

reason-near-pushing-desk = Ongeveer { $minutes } min met rollator, rolstoel of kinderwagen (+{ $points })

## Keeping the directory at the desk
key-add-offer = aanbod toevoegen
key-check-today = nagevraagd: klopt
key-edit-offer = verbeteren
key-change-offer = gestopt, verhuisd
key-count-places = plekken, wachttijd
key-mark-introduction = kennismaking aan/uit
key-note-offer = notitie
key-place-offer = plaats geven
key-show-history = wat er veranderde
key-keep = nu bewaren
keeping-notice-checked = { $offer }: vandaag nagevraagd door { $by }.
keeping-notice-checked-field = Vandaag nagevraagd: { $field }.
keeping-notice-marked = Alleen nog na kennismaking. Het komt niet meer op papier.
keeping-notice-unmarked = Iedereen mag het weten. Het mag op papier.
keeping-notice-kept = Bewaard: { $field }.
keeping-notice-noted = De notitie is bewaard. Alleen dit spreekuur leest hem.
keeping-notice-counted = Bewaard, met de datum van vandaag.
keeping-notice-placed = Bewaard. Als bekend is wie het doet, hoe ver het reikt en waarvoor, staat het vanaf nu ook in de lijst.
keeping-notice-added = { $offer } staat erbij, met de datum van vandaag.
keeping-notice-done = { $offer }: { $done }.
keeping-not-kept-yet = Dit is nog niet bewaard. Enter bewaart het. Nog een keer Esc gooit het weg.
keeping-fault-name = Vul eerst een naam in.
keeping-fault-unreadable = Dit kan zo niet.
keeping-fault-count = Typ een getal, zoals 3.
keeping-understood = Zo staat het er straks: { $values }
keeping-together = { $values }
keeping-empty = nog niets
keeping-touched = { $date }, door { $by }, aan het spreekuur
keeping-did = { $what } – { $date }, door { $by }
keeping-was = { $field }, eerst: { $values }
keeping-became = { $field }, nu: { $values }
keeping-from-source = Van: { $source }
keeping-gone = De bron heeft dit aanbod niet meer. Wat het spreekuur ervan wist, blijft bewaard. Komt het terug, dan geldt het weer.
keeping-history-none = Het spreekuur heeft hier nog niets aan veranderd.
keeping-note-title = Notitie
keeping-note-label = Alleen hier
keeping-note-explained = Alleen dit spreekuur leest dit. Het komt nooit op papier. Schrijf niets over een bezoeker op.
keeping-noted = { $text } ({ $date }, { $by })
keeping-ask-source = Waar hebt u het van? Mag leeg blijven.
keeping-ask-free = Hoeveel plekken zijn er vrij?
keeping-ask-unit = Plekken waarvoor? Bijvoorbeeld: maatjes
keeping-ask-waiting = Hoe lang moet iemand wachten?
keeping-ask-alert = Wat moet iemand hierover weten? Bijvoorbeeld: weer open in maart. Mag leeg blijven.
keeping-ask-successor = Wat is ervoor in de plaats gekomen? Typ een stuk van de naam en kies.
keeping-alert-successor = Dit is gestopt. Ga nu naar: { $offer }.
keeping-change-title = Wat is er gebeurd?
keeping-change-for-a-while = Voorlopig dicht
keeping-change-for-good = Voorgoed gestopt
keeping-change-moved = Verhuisd naar een ander adres
keeping-change-succeeded = Er is iets anders voor in de plaats gekomen
keeping-change-open = Weer open
keeping-change-taken-back = Onze toevoeging terugnemen
keeping-hint-hours = Bijvoorbeeld: di 10-12; do 14:00-16:00. Andere woorden mogen ook.
keeping-hint-places = Naam, straat en nummer, postcode en plaats. Meer adressen: zet er een ; tussen.
keeping-hint-phones = Bijvoorbeeld: 020 123 45 67 (balie); 06 12 34 56 78
keeping-hint-contacts = Alleen wie dat zelf goed vindt. Bijvoorbeeld: Annie (gastvrouw)
keeping-hint-ages = Bijvoorbeeld: 18-65, of 65-, of -18
keeping-hint-costs = Een bedrag in euro. Gratis is 0.
keeping-hint-several = Meer dan één? Zet er een ; tussen.
keeping-add-title = Nieuw aanbod – alleen de naam moet, de rest mag later
keeping-add-what = wat doen ze
keeping-add-where = waar
keeping-add-ask-name = Hoe heet het?
keeping-add-ask-what = Wat doen ze daar? Zeg het in uw eigen woorden.
keeping-add-ask-needs = Waarvoor kunt u iemand hierheen sturen? Bovenaan staat wat het best bij uw woorden past. Spatie kiest, Enter gaat door.
keeping-add-ask-where = Waar is het? Een buurt, of: naam, straat en nummer, postcode en plaats.
keeping-add-ask-when = Wanneer? Bijvoorbeeld: di 10-12. Andere woorden mogen ook.
keeping-add-ask-setting = Wie doet het?
keeping-add-ask-whom = Wie kunt u vragen? Een naam, een nummer, een e-mailadres. Dit mag op papier, dus alleen wie dat goed vindt.
keeping-add-ask-languages = Welke talen spreken ze daar? Spatie kiest, Enter gaat door.
keeping-add-ask-form = Is het voor één persoon, of samen met anderen? Spatie kiest, Enter gaat door.
keeping-add-ask-reach = Hoe ver reikt het?
keeping-add-ask-access = Hoe komt iemand binnen? Spatie kiest, Enter gaat door.
## Wie er is, op de drie assen

key-axes = wie er is
key-next-topic = volgend onderwerp
key-previous-topic = vorig onderwerp
key-next-place = andere buurt
key-gaps = wat ontbreekt
axes-title = Wie er is: van buren tot beroepskrachten, van alleen tot samen
axes-lens = { $topic } · { $place } · { $count } keer aanbod · { $nobody ->
    [one] 1 behoefte
   *[other] { $nobody } behoeften
 } zonder iemand
axes-lens-unknown = { $lens } · van { $count } weten we niet voor welke buurt
axes-all-topics = alle onderwerpen
axes-all-places = alle buurten
axes-one-place = { $place }
axes-column-local = buren onderling
axes-column-organised = vrijwilligers
axes-column-formal = beroepskrachten
axes-row-individual = één op één
axes-row-both = allebei
axes-row-collective = in een groep
axes-count = { $count }
axes-cell = { $column }, { $row }: { $count }
axes-unplaced = nog niet geplaatst: { $count }
axes-nobody = niemand
axes-introduced = niet op papier
axes-other-language = { $name }
axes-told = { $all }
axes-reach-neighbourhood = buurt
axes-reach-district = stadsdeel
axes-reach-city = stad
axes-reach-national = land
gaps-title = Wat er ontbreekt
gaps-explained = Dit zegt de gids. Misschien is er wel iemand, maar staat die er nog niet in.
gaps-none = Zover bekend ontbreekt er niets.
gaps-needs-nobody = Hiervoor is er niemand
gaps-needs-only-formal = Hiervoor zijn er alleen beroepskrachten
gaps-needs-only-informal = Hiervoor zijn er alleen buren en vrijwilligers
gaps-languages-nobody = Deze talen spreekt niemand
gaps-languages-silent = Bij { $count } keer aanbod staat niet in de gids welke talen zij spreken.
gaps-languages-only-formal = Deze talen spreken alleen beroepskrachten
gaps-languages-only-informal = Deze talen spreken alleen buren en vrijwilligers
keeping-help-with-desk = ook wat het spreekuur zelf weet: korte naam van een vrijwilliger, met --passphrase-file

## The board of open questions

key-board = vragenbord
key-ask-board = nieuwe vraag
key-answer-question = antwoord
key-close-question = van het bord
board-title = { $count ->
    [0] Vragenbord: geen open vragen
    [one] Vragenbord: 1 open vraag
   *[other] Vragenbord: { $count } open vragen
 }
board-explained = Wat iemand zoekt en wij nog niet weten. Wie iets weet, zet het erbij.
board-empty = Het bord is leeg. Druk op n om een vraag op te hangen.
board-asked = { $by } vroeg dit { $age } · { $to }
board-answered = { $answer } ({ $by }, { $on })
board-age-today = vandaag
board-age-yesterday = gisteren
board-age-days = { $days } dagen geleden
board-to-anyone = voor wie het weet
board-to-coordinator = voor de coördinator
board-to-volunteer = voor { $name }
board-ask-title = Wat wordt er gezocht?
board-ask-no-names = Schrijf alleen wat er gezocht wordt. Geen naam, adres of nummer van de bezoeker: iedereen van dit spreekuur leest mee.
board-ask-who = Wie weet dit misschien?
board-answer-explained = Typ een deel van de naam en kies met ↓, of schrijf het antwoord zelf.
board-answer-in-words = zo opschrijven, in eigen woorden
board-notice-asked = De vraag hangt op het bord.
board-notice-masked = De vraag hangt op het bord. Een nummer dat op een BSN leek, is weggehaald.
board-notice-answered = Het antwoord staat erbij.
board-notice-in-words = Dit antwoord is in woorden gegeven. Druk op v voor nog een antwoord.
board-notice-gone = Dit staat niet meer in de gids. Druk op v voor een ander antwoord.
board-notice-close-again = Niemand wist het nog. Druk nog eens op s om de vraag van het bord te halen.
board-notice-closed = De vraag is van het bord.
board-home = { $count ->
    [one] Op het bord hangt 1 open vraag (b)
   *[other] Op het bord hangen { $count } open vragen (b)
 }
## Een bestand met aanbod inlezen

feed-note = { $place }: { $what }
feed-note-of-field = { $place }, { $field }: { $what }
feed-in-file = { $file }
feed-in-line = { $file }, regel { $line }
feed-in-item = { $file }, aanbod { $item }
feed-repaired = hier stond “{ $found }”. Dat is nu “{ $now }”.
feed-filled-in = hier stond niets. Dat is nu “{ $now }”.
feed-cleaned =
    { $count ->
        [one] er is 1 teken weggehaald dat u niet ziet of dat het scherm in de war brengt.
       *[other] er zijn { $count } tekens weggehaald die u niet ziet of die het scherm in de war brengen.
    }
feed-shortened = deze tekst is te lang. Het einde is weg: { $count } tekens.
feed-masked =
    { $count ->
        [one] hier stond een nummer dat een BSN kan zijn. Het is afgedekt.
       *[other] hier stonden { $count } nummers die een BSN kunnen zijn. Ze zijn afgedekt.
    }
feed-left-out = “{ $found }” is niet meegenomen: { $why }
feed-left-out-whole = dit is niet meegenomen: { $why }
feed-no-such-field = dit veld kent de standaard niet. Zo vaak niet meegenomen: { $times }.
feed-repeated = dit staat er twee keer precies zo. Het is één keer meegenomen.
feed-more = zo staat er meer in dit bestand. Niet apart genoemd: { $times }.
feed-refused = dit aanbod komt er niet in: { $why }
feed-why-ambiguous = u kunt dit op meer manieren lezen.
feed-why-unreadable = dit hoort hier niet, of het is niet te lezen.
feed-why-not-utf8 = de letters zijn niet te lezen. Bewaar het bestand als UTF-8.
feed-why-missing = dit moet er staan, en het ontbreekt.
feed-why-dangling = dit wijst naar iets dat er niet is.
feed-why-id-twice = deze id was er al, met andere gegevens.
feed-why-no-place = de standaard heeft hier geen plek voor.
feed-fault-not-a-feed = hier staat geen aanbod in, of in een vorm die inloop niet kent.
feed-fault-unreadable = dit kan niet gelezen worden ({ $said }).
feed-fault-broken-json = dit is geen goed JSON-bestand ({ $said }).
feed-fault-broken-table = dit is geen goede tabel ({ $said }).
feed-fault-broken-archive = dit is geen goed zip-bestand ({ $said }).
feed-fault-locked = dit zit op slot met een wachtwoord.
feed-fault-leads-outside = deze naam wijst naar een plek buiten het zip-bestand. Het hele bestand is geweigerd.
feed-fault-link = dit is een koppeling naar een ander bestand. Het hele zip-bestand is geweigerd.
feed-fault-bomb = dit wordt bij het uitpakken veel te groot. Het hele zip-bestand is geweigerd.
feed-fault-name-twice = er zijn twee bestanden met deze naam.
feed-fault-not-utf8 = de letters zijn niet te lezen. Bewaar het bestand als UTF-8.
feed-fault-too-large = dit is te groot. Er mogen hoogstens { $most } bytes in.
feed-fault-service-too-large = één aanbod of één regel is te groot. Het mag hoogstens { $most } bytes zijn.
feed-fault-too-many-values = één aanbod heeft te veel gegevens. Het mogen er hoogstens { $most } zijn.
feed-fault-too-many-files = er zijn te veel bestanden. Het mogen er hoogstens { $most } zijn.
feed-fault-too-many-services = er is te veel aanbod. Het mag hoogstens { $most } keer.
feed-fault-too-deep = dit bestand zit te diep in elkaar: meer dan { $most } lagen.
## De plaat van wie er is

picture-title = Wie er is
picture-title-of = Wie er is voor { $place }
picture-counted = { $count } keer aanbod in de gids, op { $date }
picture-bars = De streepjes zeggen hoe ver iets reikt: één voor de buurt, vier voor het hele land.
picture-unknown-area = Van { $count } staat niet in de gids voor welke buurt. Die staan hier niet bij.
picture-about = { $reach } · { $languages }
picture-more = en nog { $count }
picture-introduced = { $count } zonder naam: het spreekuur stelt u voor
picture-mind = Let op
picture-footer = Uit de gids van het spreekuur. Een gat op deze plaat is een vraag, geen oordeel.
picture-written = De plaat staat in { $path }: { $count } keer aanbod.
picture-error-ending = { $path } eindigt niet op .pdf of .svg; probeer inloop directory picture --help
picture-error-place-unknown = in de gids staat geen buurt die { $place } heet
command-picture = Maakt een plaat van wie er is: van buren tot beroepskrachten, van alleen tot samen
command-picture-out = Het bestand; het einde van de naam zegt de vorm: .pdf of .svg
command-picture-neighbourhood = Alleen wie er is voor deze buurt
command-picture-lang = De taal van de plaat, zoals nl of ar
command-picture-replace = Zet de plaat over een bestand heen dat er al staat

## The week's round

key-round = belronde
key-print-sheet = druk bellijst af
round-title = Belronde van deze week
round-explained = Bij wie hier staat, helpt even bellen het meest. k: vandaag nagekeken.
round-empty = Er is deze week niemand om te bellen. Alles is pas nagekeken.
round-why-failed = { $not ->
    [0] hielp { $partly } keer maar een beetje
   *[other] { $partly ->
        [0] hielp { $not } keer niet
       *[other] hielp { $not } keer niet en { $partly } keer een beetje
    }
 }
round-why-chosen = { $count } keer gekozen
round-why-old = nagekeken op { $on }
round-why-unchecked = nooit nagekeken
round-why-hours = tijden verlopen
round-why = { $reasons }
round-no-number = geen nummer
round-not-on-paper = { $count ->
    [one] 1 staat niet op de bellijst: daar gaat het op voorstel en nooit op papier.
   *[other] { $count } staan niet op de bellijst: daar gaat het op voorstel en nooit op papier.
 }
round-notice-printed = De bellijst is naar { $printer } gestuurd.
round-notice-saved = De bellijst staat in { $path }
round-notice-nothing = Er is niets dat op de bellijst mag staan.
round-sheet-title = Bellijst van { $date }
round-sheet-intro = Bel, en vink af wat klopt. Zet wat anders is daarna in de gids. Schrijf niets op over bezoekers.
round-sheet-hours = tijden: { $hours }
round-sheet-hours-unknown = wanneer zijn zij open?
round-sheet-address = adres: { $address }
round-sheet-room = er is plaats; zo niet, hoe lang wachten?
round-sheet-languages = talen: { $languages }
round-sheet-languages-unknown = welke talen spreken zij?
round-sheet-same = alles klopt nog
round-sheet-remark = Anders:
round-sheet-footer = Bellijst van { $desk }. Geen gegevens van bezoekers.

## From a search that finds nobody to the board

search-none-try-board = Of hang de vraag op het bord: F5. Misschien weet een collega het.

## Waar een taal gesproken wordt: zo wordt zij ook gevonden

language-where-nl = Nederland, België, Suriname
language-where-en = Verenigd Koninkrijk, Ierland, Nigeria, Ghana
language-where-tr = Turkije, Bulgarije
language-where-ar = Marokko, Syrië, Irak, Egypte, Jemen, Soedan, Libanon, Algerije, Tunesië, Palestina
language-where-nl-simple = korte zinnen, makkelijke woorden
language-where-fa = Iran (Perzisch), Afghanistan (Dari)
language-where-ckb = Irak, Iran
language-where-kmr = Turkije, Syrië
language-where-ti = Eritrea, Ethiopië
language-where-am = Ethiopië
language-where-so = Somalië, Ethiopië, Kenia
language-where-uk = Oekraïne
language-where-ru = Rusland, Oekraïne, Wit-Rusland, Centraal-Azië
language-where-pl = Polen
language-where-ro = Roemenië, Moldavië
language-where-bg = Bulgarije
language-where-es = Spanje, Colombia, Venezuela, Dominicaanse Republiek
language-where-pt = Portugal, Brazilië, Kaapverdië, Angola
language-where-fr = Frankrijk, België, Congo, Marokko, Guinee, Senegal, Ivoorkust, Algerije
language-where-pap = Curaçao, Bonaire, Aruba
language-where-zh = China (Mandarijn, Kantonees), Hongkong, Taiwan
language-where-hi = India, Suriname (Hindoestaans)
language-where-ur = Pakistan, India
language-find = Zoek een taal: in het Nederlands, in het Engels, in de taal zelf, of een land
language-nothing-found = Geen taal gevonden met “{ $text }”. Wis een letter, of kies een taal die hierop lijkt.

## Teksten voor een vertaler

command-words = De teksten: naar een vertaler, terug van een vertaler, en hoe ver elke taal is
command-words-sheet = Schrijft de teksten van een taal in een rekenblad, voor een vertaler
command-words-sheet-lang = De taal, zoals so of ar
command-words-sheet-out = Het rekenblad (.xlsx)
command-words-sheet-replace = Vervang een bestand dat er al staat
command-words-merge = Neemt een ingevuld rekenblad terug
command-words-merge-path = Het rekenblad (.xlsx)
command-words-merge-by = Wie heeft vertaald of gelezen: een rol, of een naam die mag worden bewaard
command-words-merge-source = De map met de broncode van het programma, in plaats van dit spreekuur
command-words-merge-checked = De vertaler heeft alles gelezen: wat leeg bleef, is goed
command-words-merge-apply = Neem het over zonder te vragen
command-words-status = Laat zien hoe ver elke taal is
command-words-status-lang = Alleen deze taal
command-words-status-json = Als gegevens (JSON)
command-words-audio = Laat zien welke teksten nog niet zijn ingesproken
command-words-audio-lang = De taal, zoals so of ar
sheet-column-id = Code
sheet-column-id-explained = De naam van de tekst. Niet wijzigen: zo vindt het programma de tekst terug.
sheet-column-place = Waar
sheet-column-place-explained = Waar iemand deze tekst leest, en soms bij welke getallen.
sheet-column-dutch = Nederlands
sheet-column-dutch-explained = De tekst waar het om gaat. Woorden tussen accolades vult het programma in.
sheet-column-english = Engels
sheet-column-english-explained = Als hulp, waar het Nederlands niet duidelijk is.
sheet-column-present = De tekst nu
sheet-column-present-explained = Zo staat het nu in het programma. Leeg: nog niet vertaald.
sheet-column-new = Nieuwe tekst
sheet-column-new-explained = Vul dit alleen in als de tekst nu niet goed is. Laat woorden tussen accolades precies zo staan; de plek mag anders.
sheet-column-remark = Opmerking
sheet-column-remark-explained = Vragen, of waarom iets anders moet. Geen namen van bewoners.
sheet-place-question = Gesprek: een vraag aan de bewoner
sheet-place-choice = Gesprek: een antwoord om te kiezen
sheet-place-table = Gesprek: op het scherm van de bewoner
sheet-place-paper = Op het papier dat de bewoner meeneemt
sheet-place-card = Op een kaart voor wat niet kan wachten
sheet-place-list = In lijsten, op het scherm en op papier
sheet-place-volunteer = Op het scherm van de vrijwilliger
sheet-place-key = Naast een toets, onderaan het scherm: heel kort
sheet-place-command = In een terminal, voor wie het programma beheert
sheet-place-call-sheet = Op de bellijst van vrijwilligers
sheet-place-hint = { $place } (uitleg eronder)
sheet-place-when = { $place }. Als { $when }
sheet-when-exactly = { $name } precies { $number } is
sheet-when-some = { $name } bijvoorbeeld { $numbers } is
sheet-when-other = { $name } een ander getal is
sheet-refused-id = er is geen tekst met de code { $id }
sheet-refused-twice = deze tekst staat er twee keer in
sheet-refused-dutch = het Nederlands is veranderd sinds dit blad is gemaakt; maak een nieuw blad
sheet-refused-formula = hier staat een formule in plaats van tekst
sheet-refused-name-missing = { $name } ontbreekt
sheet-refused-name-unknown = { $name } hoort hier niet
sheet-refused-brace = een accolade staat los; laat de woorden tussen accolades heel
sheet-refused-long = de tekst is te lang: { $letters } tekens, hier passen er { $most }
sheet-refused-other-missing = de tekst voor alle andere getallen ontbreekt
sheet-refused-value-missing = vertaal ook de tekst waar deze uitleg bij hoort
sheet-refused-unwritable = deze tekst kan niet in het bestand worden gezet
sheet-refused-at = Niet meegenomen, rij { $row }: { $why }
sheet-written = { $rows } rijen geschreven naar { $path }
sheet-error-dutch = het Nederlands is de bron van alle teksten; kies een andere taal
sheet-error-language = { $name } is geen taal van dit programma
sheet-error-no-sheet = { $path } is niet te gebruiken: { $why }
sheet-why-no-xlsx = het is geen rekenblad (.xlsx)
sheet-why-large = het is groter dan { $most } MB
sheet-why-rows = het heeft meer dan { $most } rijen
sheet-why-language = het tabblad heeft niet de naam van een taal, zoals so of ar
sheet-error-by = noem met --by wie alles heeft gelezen
sheet-error-source = in { $path } staat geen map locales/nl met teksten
sheet-merge-of = { $language }: { $changes } teksten worden anders, { $checked } nagekeken, { $refused } rijen niet meegenomen.
sheet-merge-before = nu: { $text }
sheet-merge-after = wordt: { $text }
sheet-merge-row = rij { $row }, { $id }
sheet-merge-remark = Opmerking bij rij { $row }, { $id }: { $remark }
sheet-merge-more = en nog { $count }
sheet-merge-nothing = Er verandert niets.
sheet-merge-ask = Overnemen? [j/N]
sheet-merge-preview = Er is nog niets veranderd. Met --apply wordt het overgenomen.
sheet-merge-declined = Er is niets veranderd.
sheet-merge-applied = Overgenomen in { $path }
sheet-status-language = Taal
sheet-status-reader = Lezer
sheet-status-total = Alle
sheet-status-machine = Computer
sheet-status-written = Mens
sheet-status-checked = Nagekeken
sheet-status-missing = Ontbreekt
sheet-status-resident = bewoner
sheet-status-desk = vrijwilliger
sheet-audio-row = { $id }, ongeveer { $seconds } s: { $text }
sheet-audio-left = { $language }: nog { $count } teksten om in te spreken, samen ongeveer { $minutes } minuten. Bewaar ze in { $path }
sheet-audio-done = { $language }: alles is ingesproken.

## Kaarten in een vertaling die niemand nakeek

card-translation-unread = Deze vertaling is nog niet gelezen door iemand die de taal spreekt. Daarom staat het Nederlands erbij.

## Voorlezen

key-read-aloud = voorlezen
aloud-title = Voorlezen?
aloud-explained = Op dit scherm staat wat iemand heeft verteld of getypt. Wie in de buurt is, hoort het mee.
aloud-yes = Ja, lees het voor
aloud-no = Nee
aloud-begun = Het wordt voorgelezen. Nog een keer ^S, of Esc: stoppen.
aloud-stopped = Het voorlezen is gestopt.
aloud-failed = Voorlezen lukt niet op deze computer.
## Typen in een veld

help-field = In een veld: pijlen met Shift kiezen tekst, Ctrl+A alles. Ctrl+C neemt over, Shift+Del knipt, Ctrl+V plakt: alleen binnen inloop, en weg zodra de balie op slot gaat.
## Groot laten zien

key-show-large = laat groot zien
large-leave = Ctrl+E: gewone grootte
large-page = Blad { $page } van { $pages }: PgUp, PgDn
large-missing = De letters van deze taal ontbreken op deze computer. Vraag de coördinator om dit te installeren: { $packages }. Zolang staat uw eigen taal op het scherm.
## Papier

paper-a5 = A5
paper-a4 = A4
paper-a4-large = A4, grote letters
paper-receipt80 = bon
preview-script-missing = De letters voor het { $language } ontbreken op deze computer. Op papier staat nu alleen het Nederlands. Vraag de coördinator om dit te installeren: { $packages }

## De instellingen, en: welke regel staat goed?

key-settings = instellingen
settings-title = Instellingen van deze computer
settings-explained = Kies een regel met ↑ en ↓. Met Enter of met ← en → verandert u wat er staat. Het geldt meteen en blijft zo.
settings-language = Uw taal
settings-right-to-left = Tekst van rechts naar links (Arabisch)
settings-look = Kijken welke regel goed staat
settings-colours = Kleuren
settings-large = Tekst van de bewoner groot
settings-large-print = Papier met grote letters
settings-lock = Op slot als niemand iets doet
settings-auto = vanzelf
settings-app = inloop zet de letters
settings-terminal = het venster zet de letters
settings-blocks = groot, in blokjes
settings-of-terminal = van het venster
settings-dark = licht op donker
settings-light = donker op licht
settings-contrast = groot verschil
settings-where-needed = waar het nodig is
settings-always = altijd
settings-never = alleen met de toets
settings-yes = ja
settings-no = nee
settings-minutes = { $minutes ->
    [one] na { $minutes } minuut
   *[other] na { $minutes } minuten
}
reading-title = Welke regel staat goed?
reading-explained = Arabisch gaat van rechts naar links. Dit grote woord staat altijd goed. Zoek de regel met hetzelfde woord: de letters aan elkaar, in dezelfde volgorde, en links ervan de datum 17-03-2026.
reading-blocks = Geen van twee: teken het groot
reading-unknown = Dat kan ik niet zien
notice-reading = Onthouden voor dit venster. U vindt het terug bij de instellingen.
## Gewone regels tekst (--plain)

plain-no-desk = Op deze computer is nog geen spreekuur. Start inloop zonder --plain en volg de vragen, of gebruik: inloop setup
plain-type-language = Typ het nummer van de taal, of de naam van de taal. Of typ de code van een gesprek om verder te gaan.
plain-no-language = Die taal is er niet bij, en zo’n code is er niet. Probeer het nog een keer.
plain-quiet = Nog een regel voor de map.
plain-quiet-explained = Hoort u tijdens het gesprek “Nog een regel voor de map”? Dan is er iets dat alleen u mag horen. Typ ! als u alleen bent of een koptelefoon op hebt.
plain-card-done = Typ de nummers van wat u hebt gedaan. Of druk alleen op Enter om verder te gaan.
plain-choose-card = Typ een nummer om alles te horen. Of druk alleen op Enter om terug te gaan.
plain-type-agreed = Typ wat is afgesproken. Of druk alleen op Enter als er niets is afgesproken.
plain-chose-nobody = Er is niemand gekozen. Druk nog een keer op Enter om zonder verwijzing verder te gaan.
plain-stop-kept = Wilt u stoppen? Wat is verteld, is bewaard.
plain-stop = Ja, stoppen
plain-finished = Dit gesprek is klaar en bewaard.
plain-slip-print = Afdrukken
plain-slip-save = Bewaren als PDF
plain-slip-save-text = Bewaren als gewone tekst
plain-slip-done = Klaar met dit gesprek
plain-slip-not-made = Het papier is nog niet afgedrukt of bewaard. Kies nog een keer hetzelfde om zonder papier klaar te zijn.
plain-locked = Er is een tijd niets getypt. Daarom is het spreekuur nu op slot. Er is niets verloren.
plain-help = Gewone regels tekst, voor een schermlezer of een brailleregel
plain-help-lang = De taal van de bewoner, bij --plain

## Kleuren

palette-help = Kleuren, voor deze ene keer: terminal, dark, light of contrast

## Keys and keeping

safekeeping-title = Sleutels en bewaren
key-safekeeping = sleutels en bewaren
safekeeping-volunteers = Vrijwilligers en sleutels

## inloop casebook

casebook-help = Wat bewaard wordt: zien, verbeteren, wissen, reservekopie
casebook-help-volunteer = De korte naam van wie het spreekuur opent
casebook-help-log = Wie heeft gekeken

## Rights: who looked, everything about one code, correcting, erasing, how long things stay

log-title = Wie heeft gekeken
log-find = Typ het begin van een code, of een datum zoals 24-11.
log-none = Hierover staat niets in de lijst.
log-erased = gewist
log-case-opened = gesprek begonnen
log-case-viewed = gelezen
log-case-continued = verder gegaan met het gesprek
log-case-printed = afgedrukt: { $sheet }
log-case-exported = als bestand bewaard: { $sheet }
log-case-corrected = een antwoord verbeterd
log-case-erased = alles gewist
log-sheet-slip = het papier
log-sheet-hand-over = het blad voor wie helpt
log-sheet-everything = alles over deze code
log-desk-unlocked = spreekuur geopend
log-desk-locked = spreekuur op slot gedaan
log-backup-made = reservekopie gemaakt
log-backup-restored = reservekopie teruggezet
log-copy-put-back = kopie teruggezet na schade
log-retention-set = bewaartijd ingesteld
log-records-expired = oude gegevens gewist
log-date-confirmed = datum bevestigd
log-key-renewed = sleutel vernieuwd
log-read = deze lijst gelezen
log-volunteer-added = vrijwilliger toegelaten
log-volunteer-removed = vrijwilliger weggehaald
log-passphrase-renewed = nieuwe wachtzin gegeven
log-recovery-used = geopend met de herstelsleutel
log-recovery-renewed = nieuwe herstelsleutel gemaakt
record-row = Alles over deze code: zien en verbeteren
record-warning = Hier staat alles wat is verteld. Kijkt er iemand mee die dit niet mag weten? Vraag de bewoner eerst of het goed is.
key-correct = verbeteren
key-save-data = bewaren voor een computer
record-notice-saved = Bewaard als { $path }. Dit bestand is niet versleuteld: wie bij deze computer kan, kan het lezen.
correct-title = Welk antwoord klopt niet?
correct-new = Wat is het goede antwoord?
correct-now = Nu staat er: { $answer }
correct-explained = Het oude antwoord wordt overal gewist. Dat kan even duren.
running-correct = verbeteren
notice-corrected = Verbeterd. Het oude antwoord is overal gewist.
erase-row = Alles wissen
erase-title = Alles over { $code } wissen?
erase-explained = Alles van dit gesprek gaat weg uit alle bestanden van dit programma. Dat kan niet worden teruggedraaid. Papier dat is afgedrukt of als bestand is bewaard, gooit u zelf weg.
erase-told = Dit is al verteld. Dat kan niet worden teruggehaald: { $names }
erase-told-none = Er is niets aan anderen verteld.
erase-no = Nee, niets wissen
erase-yes = Ja, wis alles
erase-done = Alles is gewist. Hier is het bewijs: druk het af of bewaar het.
record-help-see = Alles wat bij een code wordt bewaard
record-help-correct = Een antwoord verbeteren: het oude wordt overal gewist
record-help-erase = Alles bij een code wissen, uit alle bestanden
record-help-due = Wat de komende 30 dagen wordt gewist
record-help-code = De code die op het papier staat
record-help-log-code = Alleen wat over deze code gaat
record-help-since = Alleen vanaf deze dag
record-help-json = Als JSON
record-help-out = Bewaren als bestand: een PDF, of JSON met --json
record-help-lang = De taal naast het Nederlands
record-help-question = Welke vraag, zoals story
record-help-answer = Bestand met het goede antwoord: tekst, of de code van een keuze; anders wordt het gevraagd
record-help-yes = Niet eerst vragen of het zeker is
record-help-receipt = Waar het bewijs komt, als PDF
record-error-coordinator = Dit mag alleen de coördinator.
record-error-no-case = Er wordt niets bewaard met de code { $code }.
record-error-no-answer = Op de vraag { $question } staat hier geen antwoord.
record-error-answer = Dit kan hier niet het antwoord zijn. Wel: { $choices }
record-error-not-erased = Er is niets gewist.
record-not-all-on-paper = Niet alles mag op papier. Op het scherm van het spreekuur staat alles.
record-receipt-saved = Het bewijs staat in { $path }
retention-title = Hoe lang wij bewaren
retention-explained = Kies per soort, geteld vanaf het laatste contact. Langer bewaren geldt alleen voor wie dat is verteld. Korter bewaren geldt voor iedereen, ook voor wat er al is.
retention-cases = Gesprekken
retention-drafts = Gesprekken die niet af zijn
retention-months = { $months ->
    [one] { $months } maand
   *[other] { $months } maanden
}
retention-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}
retention-keep = Zo bewaren wij het
retention-would-go = { $count ->
    [one] Dan wordt { $count } gesprek gewist bij de volgende keer openen.
   *[other] Dan worden { $count } gesprekken gewist bij de volgende keer openen.
}
retention-board = Vragen die van het bord zijn
retention-access = De lijst van wie heeft gekeken
retention-records = Oude regels van die lijst en van het bord gaan weg binnen een maand nadat hun tijd om is. Wie het spreekuur mag openen, blijft altijd staan.
retention-notice-kept = Dit geldt vanaf nu.
due-title = Wat binnenkort wordt gewist
due-explained = Dit gaat de komende 30 dagen vanzelf weg. De coördinator kan het ook nu wissen.
due-none = De komende 30 dagen wordt er niets gewist.
due-case = gesprek
due-draft = gesprek dat niet af is
due-until = bewaard tot en met { $date }
over-gone = { $count ->
    [one] De bewaartijd was om: { $count } gesprek is gewist.
   *[other] De bewaartijd was om: { $count } gesprekken zijn gewist.
}
date-title = Is het vandaag { $date }?
date-explained = { $count ->
    [one] Volgens deze datum is de bewaartijd van { $count } gesprek om. Maar dit spreekuur is lang niet gebruikt, of de klok van deze computer loopt niet goed. Als de datum klopt, wordt het nu gewist.
   *[other] Volgens deze datum is de bewaartijd van { $count } gesprekken om. Maar dit spreekuur is lang niet gebruikt, of de klok van deze computer loopt niet goed. Als de datum klopt, worden ze nu gewist.
}
date-right = Ja, de datum klopt
date-wrong = Nee, of ik weet het niet
notice-date-wrong = Er is niets gewist. Zet de klok van deze computer goed en open het spreekuur dan opnieuw.
## Reservekopie, terugzetten, nakijken

backup-row = Reservekopie maken
backup-title = Reservekopie maken
backup-explained = Alles van dit spreekuur gaat in één bestand, op slot met een eigen wachtzin. Bewaar het op een andere plek dan deze computer.
backup-stick = Op de stick { $path }
backup-to = In welke map
backup-passphrase = Wachtzin van de reservekopie: schrijf hem op en bewaar hem apart
backup-running = de reservekopie wordt gemaakt en daarna teruggelezen
backup-running-of = Even geduld: { $what }, { $done } van { $all } (Ctrl+C stopt)
backup-made = De reservekopie is klaar: { $path }. Hij is helemaal teruggelezen en klopt: { $events } gebeurtenissen. U kunt de stick er nu veilig uit halen.
backup-made-command = { $path }: gemaakt, teruggelezen en klopt: { $events } gebeurtenissen, { $files } bestanden
backup-not-noted = De reservekopie is klaar. Het spreekuur ging intussen op slot, dus dit is niet opgeschreven.
backup-due-never = Er is nog geen reservekopie gemaakt. Maak er een.
backup-due-old = De laatste reservekopie is van { $date }. Maak een nieuwe.
backup-ask-new = Nieuwe wachtzin van de reservekopie:
backup-ask-again = Nog een keer dezelfde wachtzin:
backup-ask = Wachtzin van de reservekopie:
backup-help = Eén bestand maken met alles van dit spreekuur, op slot, en het teruglezen
backup-help-to = De map of de stick; of een bestand dat eindigt op .age
backup-help-recipient = Voor deze sleutel (age1) in plaats van met een wachtzin; mag vaker. Samen met een wachtzin kan niet: maak dan twee reservekopieën
backup-help-passphrase-file = Bestand met de wachtzin van de reservekopie; anders wordt hij gevraagd
backup-fault-mixed = een reservekopie gaat op slot met een wachtzin of met sleutels (age1), niet met allebei; maak er twee
backup-fault-not-closed = de reservekopie heeft een wachtzin of een sleutel nodig
backup-fault-recipient = “{ $key }” is geen sleutel van age; die begint met age1
backup-fault-identity = in dat bestand staat geen sleutel van age
backup-fault-wrong-key = deze wachtzin of sleutel opent de reservekopie niet
backup-fault-takes-passphrase = deze reservekopie gaat open met een wachtzin, niet met een sleutel
backup-fault-takes-identity = deze reservekopie is voor een sleutel gemaakt: gebruik --identity
backup-fault-too-much-work = dit bestand vraagt meer rekenwerk dan een reservekopie van inloop
backup-fault-foreign = dit bestand is geen reservekopie van inloop
backup-fault-cut = deze reservekopie is niet heel: het einde ontbreekt
backup-fault-changed = deze reservekopie is beschadigd of veranderd; gebruik een andere
backup-fault-incomplete = deze reservekopie gaat open, maar is niet volledig; gebruik een andere
backup-fault-list = de lijst met gewiste gesprekken { $path } is beschadigd, dus wat gewist is kan terugkomen; geef met --erased een lijst die heel is
backup-list-damaged = De lijst met gewiste gesprekken was beschadigd. inloop heeft hem opnieuw gemaakt en de oude bewaard als erased.damaged.
backup-fault-newer = deze reservekopie is van een nieuwere inloop; gebruik die
backup-fault-not-there = die map of dat bestand is er niet; zit de stick erin?
backup-fault-no-room = er is te weinig plaats: nodig is { $needed } MB, vrij is { $free } MB
backup-fault-read-only = daar kan niets geschreven worden
backup-fault-broken-off = het is onderweg afgebroken: is de stick eruit gehaald? Er is geen reservekopie gemaakt en geen half bestand dat zo heet
backup-fault-read-back = wat is teruggelezen, is niet wat is geschreven: vertrouw deze stick niet en neem een andere
backup-fault-not-empty = terugzetten kan alleen in een lege map; er is niets veranderd
backup-fault-stopped = gestopt; er is niets gemaakt
restore-help = Een reservekopie terugzetten in een lege map; zonder --apply alleen kijken
restore-help-file = De reservekopie
restore-help-apply = Echt terugzetten
restore-help-erased = Een lijst met gewiste gesprekken (-erased.list); die naast de reservekopie telt altijd mee
restore-help-identity = Bestand met de sleutel van age waarvoor de reservekopie is gemaakt
restore-found = Reservekopie van { $name }, gemaakt op { $date }: heel, { $events } gebeurtenissen
restore-file =   { $name } ({ $bytes } bytes)
restore-forgets = { $count ->
    [0] Er zijn geen gewiste gesprekken om te vergeten.
    [one] { $count } gewist gesprek blijft gewist.
   *[other] { $count } gewiste gesprekken blijven gewist.
}
restore-dry = Er is nog niets teruggezet. Dat gebeurt met --apply.
restore-done = Teruggezet in { $folder }. Iedereen komt binnen met de eigen wachtzin van toen.
restore-key = reservekopie terugzetten
restore-title = Een reservekopie terugzetten
restore-explained = Kies het bestand en typ de wachtzin van de reservekopie. Daarna ziet u eerst wat erin zit.
restore-path = Het bestand (eindigt op .age)
restore-passphrase = De wachtzin van de reservekopie
restore-looking = de reservekopie wordt gelezen
restore-running = de reservekopie wordt teruggezet
restore-confirm = Druk op Enter om dit spreekuur terug te zetten op deze computer. Esc: niet doen.
restore-ready = Het spreekuur is teruggezet. Ga binnen met uw eigen wachtzin.
doctor-help = Nakijken of alles van het spreekuur heel is; verandert er niets aan
doctor-help-volunteer = De korte naam van wie het opent; zonder naam wordt nagekeken wat zonder sleutel kan
doctor-help-copy = Herstellen in deze lege map; de map van het spreekuur blijft zoals hij is
doctor-row = Nakijken of alles heel is
doctor-title = Is alles heel?
doctor-running = alles wordt nagekeken
doctor-sound = Alles is heel.
doctor-unsound = { $count ->
    [one] Er is { $count } ding niet in orde.
   *[other] Er zijn { $count } dingen niet in orde.
}
doctor-header-whole = De sleutelplaatsen zijn heel.
doctor-header-spare = Van de twee bestanden met sleutelplaatsen is er één niet heel. Ga één keer binnen: dan wordt het gemaakt.
doctor-header-gone = De sleutelplaatsen zijn weg of beschadigd. Zet een reservekopie terug.
doctor-newer = Dit spreekuur is van een nieuwere inloop. Gebruik die.
doctor-anchor-whole = Er horen { $count } gebeurtenissen te zijn.
doctor-anchor-gone = Het bestand dat weet hoeveel gebeurtenissen er horen te zijn, is weg of beschadigd. Herstel op een kopie: --copy MAP --volunteer NAAM.
doctor-chain-whole = Alle { $count } gebeurtenissen zijn er, op volgorde en onveranderd.
doctor-chain-more = Er is { $count } meer dan verwacht: het programma stopte net op dat moment. Dat is niet erg; het komt goed bij de volgende keer binnengaan.
doctor-chain-broken = Vanaf gebeurtenis { $found } ontbreekt er iets of is er iets veranderd. Gebruik het spreekuur niet verder. Zet de laatste goede kopie terug of herstel op een kopie: --copy MAP --volunteer NAAM.
doctor-store-gone = De bewaarde gesprekken gaan niet open. Zet de laatste goede kopie of een reservekopie terug.
doctor-opened = Elke gebeurtenis gaat open: { $count }.
doctor-not-opened = Gebeurtenis { $number } gaat niet open.
doctor-blobs = Naast de bewaarde gesprekken liggen losse stukken (blobs) die niet veilig bewaard zijn. Maak een reservekopie en meld dit.
doctor-no-blobs = Er liggen geen losse stukken naast.
doctor-slots = { $count ->
    [one] { $count } vrijwilliger heeft een sleutelplaats.
   *[other] { $count } vrijwilligers hebben een sleutelplaats.
}
doctor-slots-unread = { $count } sleutelplaatsen zijn niet te lezen.
doctor-refused = De naam en de wachtzin openen dit spreekuur niet.
doctor-erased-back = { $count } gesprekken die gewist zijn, staan er nog in. Ga één keer binnen: dan worden ze opnieuw gewist.
doctor-erased-gone = Gewist en echt weg: { $count }.
doctor-leftover = Er is iets blijven liggen van werk dat werd afgebroken: { $name }. Het wordt opgeruimd bij de volgende keer binnengaan.
doctor-copies = Kopieën op deze computer: { $count }, de nieuwste van { $date }.
doctor-no-copies = Er is nog geen kopie op deze computer.
doctor-room = Vrije plaats: { $free } MB.
doctor-little-room = Er is bijna geen plaats meer: { $free } MB. Maak plaats op deze computer.
doctor-open-to-others = Anderen op deze computer kunnen hierbij: { $name }. Zet de rechten van de map op alleen de eigenaar.
doctor-private = Alleen de eigenaar van deze map kan erbij.
doctor-repaired = Hersteld in { $folder }: { $kept } gebeurtenissen. De map van het spreekuur is niet veranderd.
doctor-repaired-lost = Verloren: gebeurtenis { $first } tot en met { $last }.
doctor-repaired-from-copy = Genomen uit de kopie van { $date }.
doctor-repaired-whole = Er is niets verloren.
doctor-from-inside = Het spreekuur is open. De rest wordt nagekeken met: inloop casebook doctor
damaged-title = Er is iets beschadigd
damaged-explained = Van de { $expected } gebeurtenissen zijn er { $found } heel gevonden. Er is niets overschreven.
damaged-copy = Er is een goede kopie van { $when }. Die kan worden teruggezet.
damaged-lost = Wat na { $when } is opgeschreven, is dan weg. Wat er nu staat, blijft bewaard in de map “damaged”.
damaged-no-copy = Er is geen kopie op deze computer. Haal de coördinator erbij: zet een reservekopie terug.
damaged-put-back = De kopie terugzetten
damaged-leave = Niets doen en de coördinator erbij halen
damaged-done = De kopie is teruggezet. Ga opnieuw binnen.
damaged-moment = { $date } om { $time }
damaged-unknown-when = een onbekende datum
papers-notice = Concept voor het bestuur, gemaakt door inloop. Geen juridisch advies: kijk het na en vul het aan.
papers-footer = { $name } · gemaakt op { $date }
papers-written = Geschreven: { $path }
papers-save = Druk op Enter om dit als PDF te bewaren.
papers-help-out = Het PDF-bestand
papers-help-replace = Een bestand dat er al staat vervangen
register-row = Bladzijde voor het bestuur: register van verwerkingen
register-help = Het register van verwerkingen als PDF, als concept (AVG, artikel 30)
register-title = Register van verwerkingen (AVG, artikel 30)
register-explained = Wat dit spreekuur bewaart, van wie, waarom, hoe lang en hoe het beveiligd is. Er staan geen namen in.
register-controller = Wie verantwoordelijk is
register-controller-desk = Spreekuur: { $name }
register-fill-in = Organisatie, adres, telefoon en e-mail: (vul in)
register-officer = Functionaris gegevensbescherming, als die er is: (vul in)
register-purposes = Waarvoor gegevens worden gebruikt
register-purpose-refer = Met een bewoner zoeken wie kan helpen, en de weg daarheen op papier meegeven.
register-purpose-follow-up = Later vragen of de hulp is gekomen, als de bewoner dat wil.
register-basis = Grondslag: toestemming van de bewoner, gevraagd in de eigen taal; weigeren kan altijd. Het bestuur gaat na of dit klopt.
register-people = Van wie
register-people-residents = Bewoners die naar het spreekuur komen.
register-people-near = Mensen om hen heen, voor zover een bewoner over hen vertelt.
register-people-volunteers = Vrijwilligers: korte naam, rol, en wat zij wanneer hebben geopend.
register-data = Welke gegevens
register-data-all = De antwoorden op de vragenlijst, in deze delen (elke vraag mag worden overgeslagen):
register-data-special = Hierin kunnen gegevens over gezondheid staan: bijzondere persoonsgegevens (AVG, artikel 9). Een burgerservicenummer wordt niet gevraagd en niet bewaard.
register-recipients-heading = Wie gegevens krijgt
register-recipients = { $count ->
    [0] Nu niemand: er is geen toestemming gegeven.
    [one] Met toestemming per partij en per doel: { $count } partij.
   *[other] Met toestemming per partij en per doel: { $count } partijen.
}
register-recipients-unknown = Alleen met toestemming per partij en per doel.
register-third-countries = Het programma geeft zelf niets door: niet naar internet en niet naar een ander land.
register-kept = Hoe lang
register-kept-months = Tot { $months } maanden na het laatste contact.
register-kept-erased = Op verzoek van de bewoner eerder: dan verdwijnt alles uit alle bestanden van het programma. Een lijst met willekeurige nummers zorgt dat een oude reservekopie het ook vergeet.
register-security = Hoe het beveiligd is
register-security-sealed = Alles wat bewoners vertellen, wordt versleuteld bewaard (XChaCha20-Poly1305).
register-security-slots = { $count ->
    [one] { $count } vrijwilliger heeft een eigen wachtzin (Argon2id).
   *[other] { $count } vrijwilligers hebben elk een eigen wachtzin (Argon2id).
}
register-security-log = Het scherm gaat vanzelf op slot. Wie wat opent, wordt opgeschreven.
register-security-backup = Laatste reservekopie, apart versleuteld: { $date }.
register-security-no-backup = Er is geen reservekopie bekend.
register-security-limits = Niet versleuteld: papier dat is afgedrukt, en papieren die als PDF of tekst zijn bewaard.
gone-row = Bladzijde voor het bestuur: als de laptop weg is
gone-help = Wat er op de laptop staat en wat u eerst doet als hij weg is, als PDF
gone-help-without = Zonder naam en wachtzin: alleen wat zonder sleutel te zien is
gone-title = De laptop is weg: wat nu
gone-explained = Wat er op deze computer staat, hoe het op slot zit en wat u eerst doet. Druk het nu af: als de laptop weg is, kan dat niet meer.
gone-first = Wat u eerst doet
gone-step-note = Schrijf op wanneer u merkte dat de laptop weg is. Vanaf dan telt de tijd.
gone-step-board = Vertel het meteen aan de coördinator en het bestuur.
gone-step-police = Is hij gestolen? Doe aangifte bij de politie en bewaar het nummer van de aangifte.
gone-step-authority = Het bestuur beslist of dit een datalek is dat gemeld moet worden bij de Autoriteit Persoonsgegevens. Melden moet binnen 72 uur nadat u het merkte, tenzij het waarschijnlijk geen risico is voor de mensen om wie het gaat (AVG, artikel 33). Bij twijfel: vraag het de Autoriteit Persoonsgegevens.
gone-step-people = Is het risico voor mensen groot, dan moeten zij het zelf ook horen (AVG, artikel 34). Denk aan een wachtzin die op of bij de laptop geschreven stond.
gone-step-own-register = Schrijf in het eigen overzicht van datalekken wat er is gebeurd en wat u hebt gedaan, ook als u niet meldt.
gone-step-restore = Zet de laatste reservekopie terug op een andere computer.
gone-step-renew = Laat iedereen een nieuwe wachtzin kiezen en maak een nieuwe herstelsleutel.
gone-what = Wat erop stond
gone-conversations = { $count ->
    [one] { $count } bewaard gesprek.
   *[other] { $count } bewaarde gesprekken.
}
gone-events = { $count } versleutelde gebeurtenissen (antwoorden, verwijzingen, wie wanneer keek). Hoeveel gesprekken dat zijn, is zonder sleutel niet te zien.
gone-unknown = Hoeveel er stond, is niet te zien.
gone-not-sealed = Niet op slot: papieren die als PDF of tekst zijn bewaard, en wat de printer nog vasthoudt. Kijk na of die er waren.
gone-sealed = Hoe het op slot zit
gone-sealed-how = Alles wat bewoners vertelden, is versleuteld (XChaCha20-Poly1305). De sleutel gaat alleen open met een wachtzin (Argon2id) of met de herstelsleutel op papier.
gone-slots = { $count ->
    [one] { $count } vrijwilliger kan het openen.
   *[other] { $count } vrijwilligers kunnen het openen.
}
gone-weak = Dat helpt niet als het spreekuur open stond, of als iemand een wachtzin of de herstelsleutel heeft.
gone-back = Wat u terug kunt krijgen
gone-backup = De laatste reservekopie is van { $date }. Wat daarna is opgeschreven, is weg.
gone-no-backup = Er is geen reservekopie bekend.
gone-backup-unknown = Wanneer de laatste reservekopie is gemaakt, is zonder sleutel niet te zien. Kijk naar de datum in de naam van het bestand.
## De deur: het slot, wie het opent, de herstelsleutel

door-closing = Over een minuut gaat het slot dicht. Van dit gesprek is niets bewaard: dan is het weg. Druk op een toets om verder te gaan.
door-closing-blank = Over een minuut gaat het slot dicht. Een toets houdt het open.
door-lock-title = Van dit gesprek is niets bewaard. Toch op slot?
door-lock-yes = Ja, op slot; het gesprek is dan weg
door-locked-nothing = Er is een tijd niets getypt. Daarom is het spreekuur nu op slot. Van dit gesprek is niets bewaard.
door-locked-away = De computer heeft geslapen, of het programma stond stil. Daarom is het spreekuur nu op slot.
key-recover = herstelsleutel
key-volunteers = vrijwilligers
door-recover-title = Openen met de herstelsleutel
door-recover-explained = Typ de acht groepen van het papier. Hoofdletters, spaties en streepjes maken niet uit.
door-recover-key = Herstelsleutel
door-recover-mistyped = Zo ziet een herstelsleutel er niet uit: er mist iets, of er is een teken verkeerd. Kijk nog eens op uw papier.
door-recover-mismatch-wait = Deze herstelsleutel hoort niet bij dit spreekuur, of er is later een nieuwe gemaakt. Wacht { $seconds } tellen voor u een andere probeert.
door-recover-who = Wie krijgt een nieuwe wachtzin?
door-recover-who-explained = De herstelsleutel klopt. Na de nieuwe wachtzin krijgt u ook een nieuwe herstelsleutel: de oude opent dan niets meer.
door-recover-new = Iemand die er nog niet bij staat
door-recover-new-explained = Wie met de herstelsleutel binnenkomt en er nog niet bij staat, wordt coördinator.
running-recover = de herstelsleutel wordt geprobeerd
door-volunteers-title = Wie opent dit spreekuur?
door-volunteers-row = { $name }: { $role }
door-volunteers-own-row = { $name } (dat bent u): { $role }
door-volunteers-new = Een nieuwe vrijwilliger toelaten
door-volunteers-recovery = Een nieuwe herstelsleutel maken
door-role-volunteer = vrijwilliger
door-role-coordinator = coördinator
door-person-passphrase = Een nieuwe wachtzin geven
door-person-own-passphrase = Uw eigen wachtzin veranderen
door-person-remove = Weghalen: deze persoon stopt
door-passphrase-title = Een nieuwe wachtzin voor { $name }
door-passphrase-explained = Laat die persoon zelf typen. Kies vier of meer woorden die alleen die persoon weet.
running-passphrase = de wachtzin wordt veranderd
notice-passphrase = De nieuwe wachtzin werkt vanaf nu. De oude opent niets meer.
door-add-role = Wat mag { $name } doen?
door-add-volunteer = Gesprekken voeren
door-add-coordinator = Ook vrijwilligers toelaten, wissen en reservekopieën maken (coördinator)
door-remove-title = { $name } weghalen?
door-remove-explained = { $name } kan het spreekuur dan meteen niet meer openen. Daarna maakt het programma een nieuwe sleutel; u kunt gewoon doorwerken. Wat { $name } heeft opgeschreven, blijft.
door-remove-no = Nee, laat staan
door-remove-yes = Ja, haal weg
running-remove = de plek wordt weggehaald
notice-removed = Weggehaald. Die wachtzin opent niets meer.
fault-last-coordinator = Er moet een coördinator blijven. Laat eerst een andere coördinator toe.
fault-no-such-volunteer = Bij dit spreekuur is niemand met die korte naam.
door-new-recovery-title = Een nieuwe herstelsleutel maken?
door-new-recovery-explained = De oude herstelsleutel opent dan niets meer. Houd pen en papier klaar: u ziet de nieuwe maar één keer.
door-new-recovery-no = Nee, de oude blijft
door-new-recovery-yes = Ja, maak een nieuwe
running-recovery = de herstelsleutel wordt gemaakt
door-recovery-title = Uw nieuwe herstelsleutel
door-recovery-explained = De oude opent niets meer: gooi dat papier weg. Schrijf deze op papier en bewaar hem buiten dit gebouw. U ziet hem maar één keer.
notice-recovery = De nieuwe herstelsleutel geldt.
door-renewing = De sleutel wordt vernieuwd: { $percent } %. U kunt gewoon doorwerken.
notice-renewed = De sleutel is vernieuwd. Wie weg is, opent niets meer.
door-renewal-failed = De sleutel is nog niet vernieuwd. { $reason } Bij het volgende openen probeert het programma het opnieuw.
door-left-out-title = Deze mensen moeten opnieuw worden toegelaten
door-left-out-explained = De sleutel is vernieuwd. Zij hadden sinds een oudere versie van inloop het slot niet meer geopend, en hun plek kon niet mee. Laat hen opnieuw toe bij “Vrijwilligers en sleutels”, met een nieuwe wachtzin.
casebook-help-recover = Het spreekuur openen met de herstelsleutel, en iemand een nieuwe wachtzin geven
casebook-help-recover-volunteer = De korte naam van wie een nieuwe wachtzin krijgt
casebook-help-recover-file = Bestand met de herstelsleutel, dat alleen u kunt lezen; anders wordt ernaar gevraagd
casebook-help-recover-add = Die persoon staat er nog niet bij, en wordt coördinator
casebook-recover-asks = Herstelsleutel:
casebook-recover-passphrase = Nieuwe wachtzin van { $name }:
casebook-recover-again = Nog een keer dezelfde wachtzin:
casebook-recover-done = { $name } kan het spreekuur weer openen. De oude herstelsleutel opent niets meer. Dit is de nieuwe:
## Toestemming en overdracht

key-consent = wie mag wat weten
key-hand-over = overdracht
key-withdraw = toestemming stoppen
case-consent = Wie mag wat weten? Vragen, nalezen of stoppen
case-hand-over = Overdracht: een blad voor wie verder helpt
case-no-contact = Geen contact meer
no-contact-title = Wil deze bewoner geen contact meer?
no-contact-explained = Dan vraagt niemand van ons later hoe het ging, en staat het nummer op geen enkel papier. De bewoner mag altijd weer binnenlopen.
no-contact-yes = Ja, geen contact meer
no-contact-no = Nee, laat het zoals het is
notice-no-contact = Bewaard: geen contact meer.
handing-kind-ask = waarvoor hulp wordt gezocht
handing-kind-story = wat er speelt
handing-kind-contact = naam en nummer
handing-kind-report = terug horen hoe het gaat
handing-not-asked = nog niet gevraagd
handing-nothing = niets
handing-may = mag: { $kinds }
handing-plan-consent = Vertellen: { $standing }
handing-wish-other = Eerder zei de bewoner iets anders. Wat nu voor deze ene plek wordt gezegd, gaat voor.
handing-notice-mark = Kies eerst wat mag. Of kies: niets van dit alles.
handing-notice-kept = Bewaard wat de bewoner hierover zei.
handing-notice-nothing-stands = Er is nog niets toegestaan. Er valt niets te stoppen.
handing-nobody = Er is nog niemand gekozen. Kies eerst samen wie kan helpen.
handing-choose = Naar wie gaat de overdracht?
handing-print = Afdrukken
handing-save = Bewaren als PDF
handing-save-data = Bewaren als gegevens (JSON)
handing-without-name = Zonder naam, voor de wijktafel
handing-with-name = Met alles wat mag
handing-by-introduction = Deze plek gaat alleen via kennismaken en staat op geen enkel papier. Stel de bewoner zelf voor.
handing-by-phone = Hierover gaat niets op papier. Bel zelf, samen met de bewoner.
handing-no-consent = De bewoner heeft nog niet gezegd dat wij iets mogen vertellen aan { $party }. Daarom is er geen blad. Vraag het eerst.
handing-gone = Deze plek staat niet meer in de gids. Daarom is er geen blad.
handing-notice-saved-data = Bewaard: { $path }. Let op: dit bestand is niet op slot.
handing-title = Overdracht
handing-title-without-name = Vraag voor de wijktafel, zonder naam
handing-from = Van { $desk }, op { $date }
handing-from-by = Van { $desk } ({ $volunteer }), op { $date }
handing-asked = Gevraagd: { $need }
handing-label-code = Code van het spreekuur
handing-label-to = Voor
handing-label-told = Verteld
handing-label-contact = Bereikbaar
handing-label-report = Hoe het gaat
handing-told = { $question } – { $answer }
handing-contact-unwanted = De bewoner wil zelf geen contact. Neem geen contact op.
handing-contact-desk = Er is geen nummer gegeven. De bewoner komt zelf weer langs bij ons.
handing-contact-when = Alleen op dit moment: { $time }
handing-contact-how = Alleen zo: { $how }
handing-contact-number = { $number }
handing-report = Laat { $desk } weten hoe het gaat. Dat mag van de bewoner.
handing-report-code = Laat { $desk } weten hoe het gaat. Dat mag van de bewoner. Noem de code { $code }.
handing-report-not = Vertel ons niet hoe het gaat. Daar is geen toestemming voor.
handing-consent = Toestemming
handing-given = { $kinds } · gezegd door: { $giver } · op { $date }
handing-giver-self = de bewoner zelf
handing-giver-partner = man, vrouw of partner
handing-giver-child = zoon of dochter
handing-giver-parent = vader of moeder
handing-giver-family = iemand anders van de familie
handing-giver-representative = mentor, bewindvoerder of voogd
handing-withheld = Niet gedeeld, want daar is geen toestemming voor: { $kinds }.
handing-no-own-words = Eigen woorden staan hier niet op: daarin kan een naam staan.
handing-only-for = Alleen voor { $party }, en alleen voor deze vraag. Niet meer nodig? Vernietig het dan.
handing-help = Een blad voor wie verder helpt: alleen wat van de bewoner mag
handing-help-code = De code op het papier van de bewoner
handing-help-to = De id van de plek, zoals die samen is gekozen
handing-help-without-name = Zonder naam en code, voor de wijktafel
handing-help-out = Het bestand dat wordt gemaakt: .pdf of .json
handing-error-no-case = De code { $code } is op dit spreekuur niet bekend.
handing-error-not-chosen = { $offer } is bij dit gesprek niet gekozen.
handing-error-stands = { $path } bestaat al. Kies een andere naam.
handing-error-file = Het bestand moet eindigen op .pdf of .json.
handing-written = Gemaakt: { $path }. Let op: dit bestand is niet op slot.

## Na een herstel of een nieuwe sleutel
door-recovery-unseen = De nieuwe herstelsleutel staat nog niet op papier. Maak er opnieuw een bij “Wie opent dit spreekuur?”.
door-who-left = Dit spreekuur komt uit een reservekopie. Is er sindsdien iemand weggegaan? Haal die weg bij “Wie opent dit spreekuur?”.
fault-cost = Het slot van dit spreekuur is te zwak, of vraagt te veel van deze computer. Er is niets veranderd. Haal de coördinator erbij.
fault-no-such-event = Dit staat er niet meer. Er is niets veranderd. Kijk opnieuw wat er staat.
fault-overtaken = Er is intussen iets anders veranderd. Er is niets verloren. Probeer het opnieuw.
