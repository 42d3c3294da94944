### What a volunteer reads.

key-confirm = go on
key-back = back
key-new-conversation = new conversation
key-open-code = find by code
key-languages = languages
key-skip = skip
key-toggle = mark
key-why-not = why not?
key-help = help
key-resident-language = resident’s language
key-desk-language = my language
key-offers = who can help
key-add-topic = add a topic
key-review = overview
key-slip = paper
key-print = print
key-save = save as PDF
key-plain = save as text
key-paper = size
key-printer = printer
key-blank = blank screen
key-cards = danger
key-throw-away = throw away
key-lock = lock
key-quit = quit
key-up = one line up
key-down = one line down
key-left = to the left
key-right = to the right
key-page-up = a page up
key-page-down = a page down
key-cancel = stop this
header-nothing-kept = nothing is kept
screen-too-small = This window is too small. Make it at least { $columns } characters wide and { $rows } lines high. Nothing is lost.
notice-running = One moment: { $what } (Ctrl+C stops)
running-set-up = the desk is being made
running-unlock = the lock is opening
running-volunteer = the volunteer gets a place
running-erase = the answers are being thrown away
running-typeset = the paper is being laid out
running-print = printing
running-save = the PDF is being made
running-printers = looking for printers
notice-busy = One moment: something is still being finished. Try again shortly. Nothing is lost.
notice-cancelled = Stopped. Nothing is lost.
notice-draft-kept = The conversation is kept. You find it under “Not finished”.
notice-finished = The conversation is kept. You find it today under “Spoken to today”, and always by its code (c).
notice-not-on-paper = The paper has not been printed or saved. Enter once more: done without paper.
preview-left-off = Not on paper, for safety: { $offers }. Say the name. Does the resident want it on paper all the same? Answer that question in the overview.
offers-unknown-place = “{ $place }” is not in the directory. Ask of each place whether it is near enough.
notice-point-first = Choose a line first: with the digit before it, or with the arrows.
notice-coordinator-only = Only the coordinator can do this.
notice-nothing-kept = The conversation is gone. Nothing was kept.
notice-thrown-away = Thrown away. The answers are gone from this computer.
notice-followed-up = Kept. Thank you.
notice-volunteer-added = The new volunteer can now log in with their own name and passphrase.
question-number-found = This looks like a BSN (citizen service number). We never keep that. Press Enter to put dots in its place. Is it a phone number? Then choose the line below.
notice-number-masked = It held a number that looks like a BSN (citizen service number). We never keep that: it was replaced by dots.
notice-required = This question is needed before you can finish.
notice-not-saved = That did not work: { $reason }. Your conversation is safe. Try another place or leave it.
notice-saved-plain = Kept as plain text: { $path }. Mind: anyone can read this file.
notice-saved-pdf = Kept as PDF: { $path }. Mind: this file is not locked. Hand it over or throw it away.
notice-printed = Sent to the printer: { $printer }. The print system may keep a copy; ask whoever manages it to switch that off (PreserveJobFiles No).
notice-printed-paper = Sent to the printer: { $printer }. It does not have this size; it became A4.
notice-key-printed = The recovery key is printed. Take the paper from the printer at once.
notice-content-faults = 
    The desk’s own files hold { $count ->
        [one] one fault
       *[other] { $count } faults
    }. What ships with the program is used. Type in a terminal: inloop check
notice-right-to-left = Arabic may look wrong in this terminal. On paper it is right.
lock-title = { $desk } is locked
lock-explained = Type your short name and your passphrase. Everything that is kept lies behind this lock.
lock-short-name = Short name
lock-passphrase = Passphrase
lock-refused = That is not right. Try again.
lock-refused-wait = That is not right. Wait { $seconds } seconds and try again.
lock-demo = This is a demonstration. The short name is demo, the passphrase is: { $passphrase }
setup-step = Step { $place } of { $of }
setup-desk-title = Welcome. What is this desk called?
setup-desk-explained = You are making a new place for this desk on this computer. Everything stays on this computer and is locked.
setup-desk-name = Name of the desk
setup-neighbourhood = Neighbourhood
setup-volunteer-title = Who are you?
setup-volunteer-explained = You become the coordinator: you can let other volunteers in. Choose a passphrase of four or more words that only you know.
setup-short-name = Your short name, as people call you
setup-passphrase = Passphrase
setup-passphrase-again = The same passphrase again
setup-strength = 
    { $score ->
        [0] Very weak: guessed at once.
        [1] Weak: make it longer.
        [2] Almost: add one more word.
        [3] Strong enough.
       *[other] Very strong.
    }
setup-recovery-title = Your recovery key
setup-recovery-explained = Write this key on paper and keep it outside this building. It opens the lock when every passphrase is forgotten. You see it only once.
setup-recovery-print = Printing goes only straight to a network printer (F7): an ordinary queue may keep a copy.
setup-type-group = Type group { $place }
setup-printer-address = Address of the printer (begins with ipp://)
setup-fault-empty = Something must stand here.
setup-fault-weak = This passphrase is too easy to guess. Make it longer: four words that do not belong together.
setup-fault-different = The two passphrases differ. Type them again.
setup-fault-group = That is not the same group. Look at your paper again.
volunteer-title = A new volunteer. Let them type.
home-greeting = Good day. It is { $date }.
home-new = New conversation
home-due = To be asked today how it went
home-drafts = Not finished
home-today = Spoken to today
home-case = { $when } · { $topics }
home-empty = Press n for a new conversation. Press F1 or Ctrl+G for help.
home-desk = { $desk }, { $neighbourhood }
home-offers = { $count } places and people in the directory
home-kept = 
    { $count ->
        [one] { $count } conversation kept
       *[other] { $count } conversations kept
    }
language-resident-title = Which language does the resident like best?
language-desk-title = Which language do you work in?
language-state = 
    { $language }: { $checked } of { $total } texts checked{ $missing ->
        [0] {""}
       *[other] , { $missing } not translated yet
    }
language-review-explained = “Checked” means: someone who speaks this language has read the text and found it right. Until then a translation by a computer may hold mistakes.
words-title = The texts in each language
words-counts = { $language }: { $machine } by a computer, { $written } written by a person, { $checked } checked, { $missing } not translated yet
words-explained = When a Dutch text changes, its translation counts as not checked again.
help-title = What can be done here?
help-marks = On top: !! act now · ! soon · a single dot: for you alone, look under danger (F9). Each letter or digit before a line chooses that line. The mouse works too.
progress-title = { $done } of { $all } questions
progress-topics = Topics
progress-needs = Found so far
progress-list-ready = F4 shows who can help.
question-fault-date = That is not a date. Type for example 25-11 or 25-11-2026.
question-fault-number = Type a number from { $least } to { $most }.
review-left-out = No longer counts: { $questions }
cards-title = Danger: what do you do now?
card-keys = A digit marks a step as done. Space: remark. Esc: back.
card-remark = What was done?
card-checked = Checked by { $by }, { $on }.
card-unchecked = A professional has not checked this text yet. Source: { $source }
card-line = { $name }: { $number } ({ $checked })
card-line-look-up = { $name }: look up the number
code-title = The code on the paper
code-explained = Type the code on the resident’s paper, for example K7-204.
code-fault-mistyped = That is not a right code. Look again: perhaps one sign differs.
code-fault-unknown = The code { $code } is well formed, but not known at this desk.
case-title = { $code } · begun on { $date }
case-draft = This conversation is not finished.
case-finished = This conversation is finished.
case-discarded = This conversation was thrown away.
case-go-on = Go on: add or correct
case-slip = The paper again, in another language too
case-follow-up = Ask how it went
case-asked-on = Asked on { $date }
case-outcome = { $outcome } { $remark }
case-chosen = { $offer } { $agreed }
follow-up-title = { $code }: did the help come?
follow-up-how = Preferably: { $how }
follow-up-contact = To be reached at: { $number }
follow-up-safe-time = A safe moment: { $time }
follow-up-not-wanted = This resident does not want contact. Ask only when they come by themselves.
follow-up-remark = Does the resident want to add something? (may be empty)
leave-throw-title = Throw this conversation away?
leave-throw-explained = All answers go at once. This cannot be undone.
leave-throw-yes = Yes, throw everything away
leave-lose-title = Nothing of this conversation is kept. Stop all the same?
leave-lose-explained = The resident wants nothing to be kept. Was the paper handed over?
leave-lose-yes = Yes, stop
leave-no = No, back to the conversation
fault-already-open = This desk is already open in another window. Close that first. Nothing is lost.
fault-already-open-by = This desk is already open: (program { $process } on { $machine }). Close that first. Nothing is lost.
fault-recovery = That recovery key does not fit. Look at your paper again.
fault-damaged = The kept conversations are damaged: { $found } of { $expected } found. Nothing was overwritten. Do not go on and fetch the coordinator: there is a copy in the folder “copies”.
fault-no-room = The disk is full. What was kept is safe. This last answer is not kept yet: make room and press Enter again.
fault-read-only = The desk’s folder cannot be written. What was kept is safe. This last answer is not kept yet.
fault-no-desk = The lock is closed. Open it again to go on.
fault-already-a-desk = There already is a desk in this folder.
fault-newer-format = This desk was made by a newer version of inloop. Update the program. Nothing was changed.
fault-name-taken = That short name is taken. Choose another.
fault-system = Something went wrong: { $reason }. What was kept is safe. Try again.
notice-choose-first = Choose something first: mark it with the space bar. Press Enter once more to go on without a referral.
notice-choose-none = Nobody is in the list now. Press Enter once more to go on without a referral.
farewell = inloop stopped because of a mistake in the program. What was kept is safe. Start it again; the conversation comes back. Place of the mistake:
offer-text = { $text }
offer-checked = { $what } ({ $checked })
offer-source = Source: { $source }
why-not-title = Why is this not in the list?
plan-offer = { $offer } ({ $need }): what was agreed?
preview-title = 
    The paper: { $paper }{ $pages ->
        [0] {""}
        [one] {", "}1 page
       *[other] {", "}{ $pages } pages
    }. Print: p. Save: s. Done: Enter.
preview-still-there = The paper is still here. Choose another printer (d), save it as PDF (s) or as text (x).
printer-title = Which printer?
printer-none = This computer knows no printers.
printer-by-address = A network printer, by its address
printer-copies = An ordinary printer goes through a queue that may keep a copy. A network printer by its address does not.
printer-fault-address = An address begins with ipp:// and then the name or number of the printer.

## Whether an offer runs

status-active = active
status-inactive = not active
status-defunct = no longer exists
status-temporarily-closed = closed for a while

## What is wrong in a directory file

directory-fault-not-json = This file cannot be read: { $found }
directory-fault-not-a-directory = This file holds no offers and no neighbourhoods.
directory-fault-odd-shape = Something else belongs here than { $found }.
directory-fault-missing = Something is missing here.
directory-fault-duplicate-id = This id exists already, in { $first }.
directory-fault-unknown-code = The code { $code } is not in the list.
directory-fault-second-code = Only one code can stand here; { $code } is the second.
directory-fault-bad-date = { $found } is not a date like 2026-11-10.
directory-fault-bad-time = { $found } is not a time like 09:00.
directory-fault-other-zone = { $found } is a time of another clock. Write the time as it is here, such as 09:00.
directory-fault-bad-recurrence = The days cannot be read: { $found }
directory-fault-no-start-date = Add the first day (dtstart): counting starts there.
directory-fault-ends-before-start = The end comes before the beginning.
directory-fault-bad-number = { $found } is not a telephone number.
directory-fault-bad-postcode = { $found } is not a Dutch postal code.
directory-fault-far-away = This point is not in the Netherlands. Were the two numbers swapped?

## Why an offer fits or not, as the desk reads it

reason-need-desk = Helps with: { $need } (+{ $points })
reason-also-need-desk = Also helps with: { $need } (+{ $points })
reason-language-desk = Speaks { $language } (+{ $points })
reason-near-desk = About { $minutes } min on foot (+{ $points })
reason-near-limit-desk = About { $minutes } min on foot; walks { $limit } min (+{ $points })
reason-own-neighbourhood-desk = For the own neighbourhood (+{ $points })
reason-comes-to-you-desk = Comes to the home (+{ $points })
reason-open-desk = { $open } (+{ $points })
reason-direct-desk = { $access } (+{ $points })
reason-free-desk = Free (+{ $points })
reason-room-desk = Free places: { $free } (+{ $points })
reason-checked-desk = Checked on { $date } (+{ $points })
reason-earlier-helper-desk = Helped before, and that went well (+{ $points })
reason-wish-desk = Fits the wish: { $wish } (+{ $points })
reason-likes-desk = Welcome in return: { $welcome } (+{ $points })
caution-closed-desk = Closed for a while. Call before you send anyone.
caution-closed-alert-desk = Closed for a while: { $alert }
caution-by-introduction-desk = Only through you: introduce the resident yourself. Not on paper.
caution-audience-desk = This is for: { $audience }. Ask if that fits.
caution-age-between-desk = This is for ages { $from } to { $to }. Ask the age.
caution-age-from-desk = This is from age { $from }. Ask the age.
caution-age-to-desk = This is up to age { $to }. Ask the age.
caution-area-desk = This is for people from: { $areas }. Ask where they live.
caution-area-unknown-desk = Which area this is for, we do not know. Ask them.
caution-ask-distance-desk = Distance not known. Look together how far it is.
caution-too-far-desk = Further than they walk: about { $minutes } min. Ask about transport.
caution-not-at-home-desk = Does not come to the home. Ask about transport, or for a visit.
caution-ask-accessibility-desk = Getting in on wheels not known. Ask about steps and a lift.
caution-ask-hours-desk = Hours not known or no longer valid. Ask.
caution-old-number-desk = Old number, checked on { $date }. Call it yourself first.
caution-unchecked-number-desk = Number never checked. Call it yourself first.
caution-ask-access-desk = How to get in is not known. Call first.
caution-needs-referrer-desk = Only through a referrer. Agree who does that.
caution-needs-assessment-desk = A talk with the municipality or the provider comes first.
caution-waiting-desk = Waiting: { $text }
caution-full-desk = Full at the last count. Call first, or choose another.
caution-no-shared-language-desk = No language in common. Arrange an interpreter; rather not a child.
caution-interpreter-desk = No language in common. About an interpreter they say: { $text }
caution-ask-language-desk = Languages not known. Ask.
caution-ask-wish-desk = Ask if this is possible: { $wish }.
caution-light-only-desk = Fits a light question. Ask a professional as well.
caution-earlier-not-good-desk = Helped before, and that did not go well. Ask if they want it again.
caution-costs-desk = Not free. Ask what it costs.
caution-costs-text-desk = Not free. About the costs they say: { $text }
limit-not-active = Not on the list: { $status }.
limit-not-active-alert = Not on the list: { $status }. { $alert }
limit-not-placed = Not placed yet: for whom it is and what for. A coordinator can do that.
limit-not-involved = The resident does not want them to know.
limit-outside-area = Only for people from { $areas }. The resident lives in { $home }.
limit-other-audience = Only for: { $audience }.
limit-age = For another age.
limit-age-between = Only for ages { $from } to { $to }.
limit-age-from = Only from age { $from }.
limit-age-to = Only up to age { $to }.
limit-does-not-do = They do not do this: { $role }.
why-not-other-need = For another need than these.
why-not-lower-rank = Also fits { $need }, in place { $rank }. Others fit better.
why-not-help-nearer = National number. There is help nearer by.
why-not-in-directory = Is not in the directory.

# What the volunteer reads about printing.
slip-fault-glyphs-missing = We cannot print these letters: { $letters }. They are in: { $text }
slip-fault-fonts-missing = A font is missing for this text: { $text }. Ask the coordinator to install: { $packages }
slip-fault-page-not-set = The paper could not be made. You can keep the text without layout. It said: { $reasons }
slip-fault-qr-too-long = There is too much in the code for the telephone. Make the details shorter.
slip-fault-font-folder-unreadable = The folder with fonts cannot be read: { $folder }
slip-fault-command-missing = This computer cannot print this way ({ $command } is missing). You can keep the paper as a PDF.
slip-fault-printer-refused = { $printer } will not print. It said: { $reason }
slip-fault-printer-unreachable = { $printer } does not answer. Is the printer on? It said: { $reason }
slip-fault-paper-missing = { $printer } has neither A5 nor A4. Choose another printer or keep the paper as a PDF.
slip-fault-format-missing = { $printer } cannot read this paper. Choose another printer or keep the paper as a PDF.

## Commands

command-about = inloop: from a greeting at the drop-in hour to a paper in two languages
command-usage = Usage
command-commands = Commands
command-options = Options
command-help = Show this help
command-version = Show the version
command-desk = The desk's folder (else this computer's data folder)
command-passphrase-file = A file with the passphrase that only you can read
command-demo = Opens a demonstration with fictional residents in a temporary folder
command-refer = Makes the list of who can help from answers in a file
command-refer-answers = The file with answers
command-refer-lang = The resident's language, such as ar or tr
command-refer-at = The moment of the conversation
command-refer-directory = A file or folder with offers, in place of the program's directory
command-refer-json = Give the list as JSON
command-refer-slip = Write the paper as PDF to this file
command-refer-paper = The paper: a5, a4 or receipt
command-check = Checks questions, needs, cards, offers and texts
command-check-paths = Files or folders with offers
command-setup = Makes a desk without questions
command-setup-name = The name of the desk
command-setup-neighbourhood = The neighbourhood
command-setup-volunteer = The short name of the first volunteer
command-completions = Writes completions for a shell
command-completions-shell = The shell: bash, zsh, fish, elvish or powershell
command-usage-unknown = unknown: { $what }; try inloop --help
command-usage-missing = something is missing: { $what }; try inloop --help
command-usage-value = { $value } does not fit { $argument }; try inloop --help
command-usage-other = this cannot be understood; try inloop --help
command-error-unread = { $path } cannot be read: { $reason }
command-error-unwritten = { $path } cannot be written: { $reason }
command-error-answers = the answers in { $path } do not fit: { $reason }
command-error-content =
    { $count ->
        [one] one fault was found
       *[other] { $count } faults were found
    }
command-error-passphrase-file-open = others can read { $path }; make it readable for you alone with chmod 600
command-error-passphrase-weak = the passphrase is too easy to guess; take four words that do not belong together
command-error-no-data-folder = there is no data folder; name a folder with --desk
command-error-terminal = the terminal does not work: { $reason }
command-reason-not-found = the file or folder does not exist
command-reason-denied = this computer does not allow it
command-reason-full = the disk is full
command-reason-other = the computer does not say why
intake-fault-unreadable = cannot be read: { $reason }
intake-fault-duplicate = stands here twice
intake-fault-unknown = names { $id }, which does not exist
intake-fault-mismatch = compares what cannot be compared: { $what }
intake-fault-looks-ahead = depends on { $id }, which comes later
intake-fault-incomplete = misses { $what }
intake-fault-unreachable = no answer leads to it
command-check-fault = { $file }: { $place }: { $what }
command-check-file = { $file }: { $what }
command-check-sound = Everything is sound.
command-check-counted = Checked { $offers } offers, { $questions } questions, { $needs } needs
command-check-offers = Checked { $offers } offers
command-setup-done = The desk is in { $folder }. This is its recovery key:
command-setup-write-down = Write it on paper and keep it outside this building. You see it only once.
command-demo-desk = Demonstration Lindenhof
command-refer-none = Nobody found.
command-refer-offer = - { $offer } ({ $setting })
command-refer-reason = {"    "}+ { $reason }
command-refer-caution = {"    "}! { $caution }
command-refer-slip-written =
    { $pages ->
        [one] The paper is in { $path } (1 page).
       *[other] The paper is in { $path } ({ $pages } pages).
    }

## The directory going out and coming in

command-directory = Searches the directory, and exchanges it with others
command-export = Writes the directory as data that others can read (HSDS 3.1)
command-export-out = The file or folder; for tabular a folder, or a zip when the name ends so
command-export-format = The form: json, ndjson or tabular
command-export-with = Take this offer along too, which is by introduction only; may be repeated
command-passphrase-of = Passphrase of { $volunteer }:
command-export-replace = Put it over an earlier export
command-export-written =
    { $offers ->
        [one] Wrote 1 offer to { $path }.
       *[other] Wrote { $offers } offers to { $path }.
    }
command-export-left-out =
    { $offers ->
        [one] 1 offer that is by introduction only stayed behind; name it with --with if it must go along.
       *[other] { $offers } offers that are by introduction only stayed behind; name them with --with if they must go along.
    }
command-error-offer-unknown = there is no offer called { $id } in the directory
command-error-stands = { $path } exists already; with --replace the new one takes its place
command-error-no-export = { $path } is no earlier export and stays; choose another place
## The desk keeps its directory
keeping-text = { $text }
keeping-free = free
keeping-not-free = not free
keeping-capacity =
    { $count ->
        [one] 1 place free
       *[other] { $count } places free
    }
keeping-capacity-of = { $count } free: { $unit }
keeping-ages-between = from { $first } up to and including { $last } years
keeping-ages-from = from { $first } years
keeping-ages-to = up to and including { $last } years
keeping-hours-between = { $days } { $opens } – { $closes }
keeping-hours-from = { $days } from { $opens }
keeping-hours-days = { $days }
keeping-hours-noted = { $hours } ({ $note })
keeping-hours-until = { $hours }, up to and including { $last }
keeping-did-add = Added at the desk
keeping-did-edit = Changed
keeping-did-check = Asked: it is right
keeping-did-close = Stopped
keeping-did-close-for-now = Closed for now
keeping-did-reopen = Open again
keeping-did-move = Moved
keeping-did-succeed = Something else came in its place
keeping-did-count = Places or waiting time noted
keeping-did-note = Note of the desk
keeping-did-mark = By introduction only from now on
keeping-did-unmark = Anyone may know
keeping-did-place = Given a place in our list
keeping-did-take-back = Addition taken back
listing-printed = may be on paper
listing-by-introduction = by introduction only, not on paper
complexity-light = a simple question
complexity-medium = more than one question
complexity-heavy = many questions in a tangle
field-name = name
field-alternate-name = kind name for visitors
field-description = what it is
field-needs = for what
field-hours = when
field-places = address
field-areas = for which neighbourhoods
field-phones = telephone
field-email = e-mail
field-url = website
field-contacts = whom to ask
field-languages = languages
field-interpretation = interpreter
field-setting = who does it
field-form = alone or together
field-reach = how far it reaches
field-access = how to get in
field-application = about signing up
field-audience = for whom
field-ages = age
field-eligibility = for whom, in words
field-does = what they do
field-does-not = what they do not do
field-welcome = what you can do for another
field-complexity = how complex it may be
field-fees = about costs
field-costs = costs
field-documents = what to bring
field-capacity = free places
field-waiting = waiting time
field-organization = organization
field-listing = on paper
field-status = is it running
field-alert = mind this
## Public holidays

caution-holiday-desk = Next opening falls on a public holiday ({ $holiday }). Call first.

## Services of others into the directory

command-import = Reads services of others into the directory (HSDS and Open Referral UK)
command-import-path = The file, folder or zip with services
command-import-source = The name of the source (else that of the file)
command-import-apply = Put it into the directory at once, without asking
command-import-all = Show everything, not only the beginning
command-error-import = { $place }: { $why }
command-error-import-empty = no service in { $path } can be taken; nothing has changed
command-error-import-stopped = stopped; nothing has changed
command-error-source-name = { $name } cannot be the name of a source; name it with --source, in letters and digits
import-source-new = Source { $source } (new), from { $from }
import-source-known = Source { $source }, from { $from }; last changed on { $date }, from { $before }
import-read = Form: { $format }, version { $version }. Read: { $services }. Refused: { $refused }.
import-version-unknown = unknown
import-format-json = JSON
import-format-pages = JSON in pages
import-format-ndjson = JSON on lines
import-format-tabular = tables
import-counts = New: { $new }. Changed: { $changed }. Gone: { $gone }. The same: { $same }.
import-refused = Refused ({ $times }):
import-repaired = Repaired ({ $times }):
import-cleaned = Characters taken out ({ $times }):
import-masked = Made unreadable ({ $times }):
import-not-carried = Not carried ({ $times }):
import-unused = Carried, but of no use here ({ $times }):
import-new = New ({ $count }):
import-changed = Changed ({ $count }):
import-gone = Gone ({ $count }); what you wrote about them yourselves is kept:
import-change = { $field }: was { $before }, becomes { $after }
import-change-added = { $field }: now { $after }
import-change-removed = { $field }: gone; was { $before }
import-line = { $field }: { $what } ({ $place })
import-line-often = { $field }, { $times } times: { $what } ({ $place })
import-more = and { $count } more; --all shows more
import-more-untold = and { $count } more
import-offer = { $name }
import-note-need = { $found } is { $need } with us
import-note-term = { $found } belongs to none of our needs
import-nothing = Nothing changes: the directory says so already.
import-preview = Nothing has changed yet. With --apply this goes into the directory.
import-ask = Put it into the directory? [y/N]
import-yes = y yes
import-applied = The source { $source } is in the directory. Services: { $services }.
import-declined = Nothing has changed.
import-progress = Services read: { $services } (Ctrl-C stops)
## Everything about one offer

key-show-offer = all about this
detail-own-name = Own name
detail-organization = Run by
detail-what = What it is
detail-mind = Mind
detail-go-to = Go to
detail-needs = Helps with
detail-setting = Who helps
detail-form = Alone or together
detail-reach = How far
detail-not-placed = not filled in yet
detail-does = Does
detail-does-not = Does not
detail-audience = For whom
detail-ages-between = ages { $from } to { $to }
detail-ages-from = from age { $from }
detail-ages-to = up to age { $to }
detail-languages = Languages
detail-access = Getting in
detail-road-direct = The resident can go there directly. Nobody needs to be in between.
detail-road-through = The resident cannot go there directly.
detail-by-introduction = Not on paper. Introduce the resident yourself.
detail-costs = Costs
detail-free = free
detail-bring = Bring
detail-when = When
detail-where = Where
detail-walk = about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
 } on foot from { $place }; with a rollator or pram { $pushing }
detail-areas = Works in
detail-phone = Telephone
detail-mail = Email
detail-page = Website
detail-ask-for = Ask for
detail-room = Room
detail-room-free = { $count } free { $unit }
detail-waiting = Waiting
detail-welcome = Also welcome
detail-complexity = Fit for
detail-record = At this desk
detail-record-chosen = { $chosen ->
    [one] chosen once
   *[other] chosen { $chosen } times
 }
detail-record-last = last on { $date }
detail-record-told = helped: { $helped }, a little: { $partly }, not: { $not }
detail-record-untold = not heard yet how it went
detail-sources = Sources
detail-source = [{ $place }] { $source } ({ $checked })
detail-checked-from = { $what } ({ $checked } [{ $place }])
detail-gone = This offer is no longer in the directory.
detail-list = { $all }
detail-described = { $what }: { $about }
hours-span = { $opens }–{ $closes }
hours-from = from { $opens }
hours-until = until { $closes }
hours-open-day = hour not known
hours-list = { $all }
hours-doubtful = check: { $all }
hours-day-unknown = not known
hours-on = { $day } { $hours }
## Searching the directory

key-directory = search the directory
key-filters = filters
key-clear-filters = clear filters
search-title = Search the directory
search-hint = Type what it is about, in plain words: “drink coffee”, “help with letters”.
search-count = { $count } found
search-count-or-more = { $count } found, maybe more
search-all = { $count } places and people in the directory
search-none = Nothing found.
search-none-try-words = Try one other word, or only the beginning of a word.
search-none-try-filters = Remove a filter: { $filters }.
search-filters-set = Only: { $filters }
search-filters-none = No filters
search-filters-title = Show only (change it with ← and →)
search-filter-value = { $filter }: { $value }
search-filter-any = does not matter
search-filter-yes = yes
search-filter-need = what for
search-filter-language = language
search-filter-setting = who does it
search-filter-form = alone or together
search-filter-reach = how far it reaches
search-filter-access = how to get in
search-filter-near = walking from
search-filter-within = how far to walk
search-filter-open = open
search-filter-free = free of charge
search-filter-fresh = checked in the last six months
search-within-minutes = { $minutes } minutes
search-at = { $place }
search-walking = { $minutes ->
    [one] 1 minute on foot
   *[other] { $minutes } minutes on foot
}
search-open-now = now
search-open-today = today
search-open-week = this week
search-opens-later = today from { $opens }
search-opens-on = { $weekday } from { $opens }
search-spoken = languages: { $languages }
search-not-placed = not placed in our list yet
search-status = note: { $status }
search-why = found by: { $reasons }
search-why-name = “{ $word }” in the name
search-why-organization = “{ $word }” in the organisation
search-why-place = “{ $word }” in the address or the area
search-why-description = “{ $word }” in the description
search-why-means = “{ $word }” goes with: { $meaning }
search-why-slip = { $why } (spelled almost so)
search-why-need = the question seems to be about: { $need }
command-search = Search the directory, in plain words
command-search-words = What it is about, such as “drink coffee”
command-search-json = As data (JSON)
command-search-need = Only for this need, such as contact-meeting
command-search-language = Only where this language is spoken, such as ar
command-search-setting = Only local-informal, organised-informal or formal
command-search-form = Only individual (with one person) or collective (together)
command-search-reach = Only neighbourhood, district, city or national
command-search-access = Only walk-in, call-first, referrer or assessment
command-search-open = Only what is open: now, today or week
command-search-near = Count walking from this neighbourhood or postcode
command-search-within = Only this many minutes on foot or fewer, together with --near
command-search-free = Only what is free of charge
command-search-fresh = Only what was checked in the last six months
command-search-most = How many to show at most

## Points on the map

directory-fault-points-without-source = There are points on the map here, but not where they come from (source, licence, date). The points were not used.

## Points on the map from a file

points-help = Reads points of postal codes or neighbourhoods (CSV with a header, or GeoJSON). Shows first what changes.
points-help-file = The file
points-help-source = Who made the points
points-help-licence = The licence under which you may use them
points-help-date = Of which day the points are
points-help-apply = Take them over, without asking
points-unread-text = This file is not text in UTF-8.
points-unread-geojson = This file is not GeoJSON with features: { $found }
points-unread-columns = The header lacks a column: code or name, latitude, longitude. Found: { $found }
points-unread-table = This table cannot be read: { $found }
points-refused-name = there is no name or code
points-refused-point = there is no point ({ $found })
points-refused-far = this point is not in the Netherlands ({ $found })
points-refused-grid = these are metres of the Dutch grid ({ $found }); ask for the file in degrees (WGS84)
points-refused-twice = { $found } came before
points-refused-at = row { $row }: { $why }
points-refused-more = { $count ->
    [one] And 1 more row that cannot be used.
   *[other] And { $count } more rows that cannot be used.
 }
points-preview = { $postcodes } postal codes and { $neighbourhoods } neighbourhoods found, { $refused } rows refused.
points-changes = New: { $new }. Changed: { $changed }. Gone: { $gone }. Same: { $same }.
points-source = Source: { $source }. Licence: { $licence }. Of { $date }.
points-removed = { $count } characters that cannot be seen were taken out of names.
points-not-applied = Nothing was changed. Is it right? Then give the same with --apply.
points-applied = Taken over in { $path }
points-nothing = There is not one point in this file that can be used.
points-too-large = This file is larger than { $most } MB.
points-unnamed = { $option } must not be empty.

## At the pace of a rollator or a buggy

reason-near-pushing-desk = About { $minutes } min with a rollator, wheelchair or pram (+{ $points })

## Keeping the directory at the desk
key-add-offer = add an offer
key-check-today = asked: it is right
key-edit-offer = correct
key-change-offer = stopped, moved
key-count-places = places, waiting time
key-mark-introduction = introduction on/off
key-note-offer = note
key-place-offer = give it a place
key-show-history = what changed
key-keep = keep now
keeping-notice-checked = { $offer }: asked today by { $by }.
keeping-notice-checked-field = Asked today: { $field }.
keeping-notice-marked = By introduction only from now on. It no longer goes on paper.
keeping-notice-unmarked = Anyone may know. It may go on paper.
keeping-notice-kept = Kept: { $field }.
keeping-notice-noted = The note is kept. Only this desk reads it.
keeping-notice-counted = Kept, with today's date.
keeping-notice-placed = Kept. Once it is known who does it, how far it reaches and for what, it is in the list from now on too.
keeping-notice-added = { $offer } is added, with today's date.
keeping-notice-done = { $offer }: { $done }.
keeping-not-kept-yet = This is not kept yet. Enter keeps it. Esc once more throws it away.
keeping-fault-name = Fill in a name first.
keeping-fault-unreadable = It cannot be so.
keeping-fault-count = Type a number, such as 3.
keeping-understood = This is how it will stand there: { $values }
keeping-together = { $values }
keeping-empty = nothing yet
keeping-touched = { $date }, by { $by }, at the desk
keeping-did = { $what } – { $date }, by { $by }
keeping-was = { $field }, before: { $values }
keeping-became = { $field }, now: { $values }
keeping-from-source = From: { $source }
keeping-gone = The source no longer has this offer. What the desk knew about it stays kept. If it comes back, it counts again.
keeping-history-none = The desk has not changed anything here yet.
keeping-note-title = Note
keeping-note-label = Only here
keeping-note-explained = Only this desk reads this. It never goes on paper. Write nothing about a visitor.
keeping-noted = { $text } ({ $date }, { $by })
keeping-ask-source = Where do you have it from? May stay empty.
keeping-ask-free = How many places are free?
keeping-ask-unit = Places for what? For example: buddies
keeping-ask-waiting = How long does somebody have to wait?
keeping-ask-alert = What should somebody know about this? For example: open again in March. May stay empty.
keeping-ask-successor = What came in its place? Type a part of the name and choose.
keeping-alert-successor = This has stopped. Go now to: { $offer }.
keeping-change-title = What happened?
keeping-change-for-a-while = Closed for now
keeping-change-for-good = Stopped for good
keeping-change-moved = Moved to another address
keeping-change-succeeded = Something else came in its place
keeping-change-open = Open again
keeping-change-taken-back = Take our addition back
keeping-hint-hours = For example: Tue 10-12; Thu 14:00-16:00. Other words are fine too.
keeping-hint-places = Name, street and number, postal code and town. More addresses: put a ; between them.
keeping-hint-phones = For example: 020 123 45 67 (front desk); 06 12 34 56 78
keeping-hint-contacts = Only who agrees to it. For example: Annie (hostess)
keeping-hint-ages = For example: 18-65, or 65-, or -18
keeping-hint-costs = An amount in euros. Free is 0.
keeping-hint-several = More than one? Put a ; between them.
keeping-add-title = New offer – only the name is needed, the rest may come later
keeping-add-what = what they do
keeping-add-where = where
keeping-add-ask-name = What is it called?
keeping-add-ask-what = What do they do there? Say it in your own words.
keeping-add-ask-needs = For what can you send somebody here? What fits your words best stands on top. Space chooses, Enter goes on.
keeping-add-ask-where = Where is it? A neighbourhood, or: name, street and number, postal code and town.
keeping-add-ask-when = When? For example: Tue 10-12. Other words are fine too.
keeping-add-ask-setting = Who does it?
keeping-add-ask-whom = Whom can you ask? A name, a number, an e-mail address. This may go on paper, so only who agrees to it.
keeping-add-ask-languages = Which languages do they speak there? Space chooses, Enter goes on.
keeping-add-ask-form = Is it for one person, or together with others? Space chooses, Enter goes on.
keeping-add-ask-reach = How far does it reach?
keeping-add-ask-access = How does somebody get in? Space chooses, Enter goes on.
## Who is there, on the three axes

key-axes = who is there
key-next-topic = next topic
key-previous-topic = previous topic
key-next-place = other neighbourhood
key-gaps = what is missing
axes-title = Who is there: from neighbours to professionals, from alone to together
axes-lens = { $topic } · { $place } · { $count ->
    [one] 1 offer
   *[other] { $count } offers
 } · { $nobody ->
    [one] 1 need
   *[other] { $nobody } needs
 } with nobody
axes-lens-unknown = { $lens } · of { $count } we do not know for which neighbourhood
axes-all-topics = all topics
axes-all-places = all neighbourhoods
axes-one-place = { $place }
axes-column-local = neighbours
axes-column-organised = volunteers
axes-column-formal = professionals
axes-row-individual = one to one
axes-row-both = both
axes-row-collective = in a group
axes-count = { $count }
axes-cell = { $column }, { $row }: { $count }
axes-unplaced = not placed yet: { $count }
axes-nobody = nobody
axes-introduced = not on paper
axes-other-language = { $name }
axes-told = { $all }
axes-reach-neighbourhood = neighbourhood
axes-reach-district = district
axes-reach-city = city
axes-reach-national = country
gaps-title = What is missing
gaps-explained = This is what the directory says. Somebody may be there and not be in it yet.
gaps-none = As far as known nothing is missing.
gaps-needs-nobody = Nobody is there for
gaps-needs-only-formal = Only professionals are there for
gaps-needs-only-informal = Only neighbours and volunteers are there for
gaps-languages-nobody = Languages that nobody speaks
gaps-languages-silent = Of { $count } the directory does not say which languages they speak.
gaps-languages-only-formal = Languages that only professionals speak
gaps-languages-only-informal = Languages that only neighbours and volunteers speak
keeping-help-with-desk = also what the desk itself knows: short name of a volunteer, with --passphrase-file

## The board of open questions

key-board = question board
key-ask-board = new question
key-answer-question = answer
key-close-question = off the board
board-title = { $count ->
    [0] Question board: no open questions
    [one] Question board: 1 open question
   *[other] Question board: { $count } open questions
 }
board-explained = What somebody looks for and we do not know yet. Whoever knows something adds it.
board-empty = The board is empty. Press n to put up a question.
board-asked = { $by } asked this { $age } · { $to }
board-answered = { $answer } ({ $by }, { $on })
board-age-today = today
board-age-yesterday = yesterday
board-age-days = { $days } days ago
board-to-anyone = for whoever knows
board-to-coordinator = for the coordinator
board-to-volunteer = for { $name }
board-ask-title = What is being looked for?
board-ask-no-names = Write only what is looked for. No name, address or number of the visitor: everyone at this desk reads it.
board-ask-who = Who may know this?
board-answer-explained = Type part of a name and choose with ↓, or write the answer yourself.
board-answer-in-words = write it down like this, in own words
board-notice-asked = The question is on the board.
board-notice-masked = The question is on the board. A number that looked like a BSN was taken out.
board-notice-answered = The answer has been added.
board-notice-in-words = This answer was given in words. Press v for another answer.
board-notice-gone = This is no longer in the directory. Press v for another answer.
board-notice-close-again = Nobody has answered this yet. Press s once more to take it off the board.
board-notice-closed = The question is off the board.
board-home = { $count ->
    [one] 1 open question on the board (b)
   *[other] { $count } open questions on the board (b)
 }
## Reading a file of offers

feed-note = { $place }: { $what }
feed-note-of-field = { $place }, { $field }: { $what }
feed-in-file = { $file }
feed-in-line = { $file }, line { $line }
feed-in-item = { $file }, offer { $item }
feed-repaired = this said “{ $found }”. It is now “{ $now }”.
feed-filled-in = this was empty. It is now “{ $now }”.
feed-cleaned =
    { $count ->
        [one] 1 character was taken out that you cannot see or that confuses the screen.
       *[other] { $count } characters were taken out that you cannot see or that confuse the screen.
    }
feed-shortened = this text is too long. Its end is gone: { $count } characters.
feed-masked =
    { $count ->
        [one] this held a number that may be a citizen service number (BSN). It is covered up.
       *[other] this held { $count } numbers that may be citizen service numbers (BSN). They are covered up.
    }
feed-left-out = “{ $found }” was left out: { $why }
feed-left-out-whole = this was left out: { $why }
feed-no-such-field = the standard does not have this field. Times left out: { $times }.
feed-repeated = this is there twice, exactly the same. It was taken once.
feed-more = this file has more like this. Not listed one by one: { $times }.
feed-refused = this offer is not taken in: { $why }
feed-why-ambiguous = it can be read in more than one way.
feed-why-unreadable = this does not belong here, or it cannot be read.
feed-why-not-utf8 = its letters cannot be read. Save the file as UTF-8.
feed-why-missing = this must be there, and it is missing.
feed-why-dangling = this points to something that is not there.
feed-why-id-twice = this id was there already, with other content.
feed-why-no-place = the standard has no place for this.
feed-fault-not-a-feed = this holds no offers, or in a form that inloop does not know.
feed-fault-unreadable = this cannot be read ({ $said }).
feed-fault-broken-json = this is not a sound JSON file ({ $said }).
feed-fault-broken-table = this is not a sound table ({ $said }).
feed-fault-broken-archive = this is not a sound zip file ({ $said }).
feed-fault-locked = this is locked with a password.
feed-fault-leads-outside = this name leads outside the zip file. The whole file was refused.
feed-fault-link = this is a link to another file. The whole zip file was refused.
feed-fault-bomb = this grows far too large when unpacked. The whole zip file was refused.
feed-fault-name-twice = there are two files of this name.
feed-fault-not-utf8 = the letters cannot be read. Save the file as UTF-8.
feed-fault-too-large = this is too large. It may hold at most { $most } bytes.
feed-fault-service-too-large = one offer or one line is too large. It may be at most { $most } bytes.
feed-fault-too-many-values = one offer has too many values. There may be at most { $most }.
feed-fault-too-many-files = there are too many files. There may be at most { $most }.
feed-fault-too-many-services = there are too many offers. There may be at most { $most }.
feed-fault-too-deep = this file is nested too deep: more than { $most } layers.
## The picture of who is there

picture-title = Who is there
picture-title-of = Who is there for { $place }
picture-counted = { $count ->
    [one] 1 offer
   *[other] { $count } offers
 } in the directory, on { $date }
picture-bars = The bars say how far something reaches: one for the neighbourhood, four for the whole country.
picture-unknown-area = Of { $count } the directory does not say for which neighbourhood. Those are not shown here.
picture-about = { $reach } · { $languages }
picture-more = and { $count } more
picture-introduced = { $count } without a name: the desk introduces you
picture-mind = Mind
picture-footer = From the directory of the desk. A gap on this picture is a question, not a judgement.
picture-written = The picture is in { $path }: { $count ->
    [one] 1 offer.
   *[other] { $count } offers.
 }
picture-error-ending = { $path } does not end in .pdf or .svg; try inloop directory picture --help
picture-error-place-unknown = the directory has no neighbourhood called { $place }
command-picture = Makes a picture of who is there: from neighbours to professionals, from alone to together
command-picture-out = The file; the end of its name says the form: .pdf or .svg
command-picture-neighbourhood = Only who is there for this neighbourhood
command-picture-lang = The language of the picture, such as nl or ar
command-picture-replace = Put the picture in the place of a file that exists

## The week's round

key-round = call round
key-print-sheet = print call sheet
round-title = This week's call round
round-explained = A short call helps most with those named here. k: checked today.
round-empty = There is nobody to call this week. Everything was checked lately.
round-why-failed = { $not ->
    [0] helped only a little { $partly } times
   *[other] { $partly ->
        [0] did not help { $not } times
       *[other] did not help { $not } times, and a little { $partly } times
    }
 }
round-why-chosen = chosen { $count } times
round-why-old = checked on { $on }
round-why-unchecked = never checked
round-why-hours = hours out of date
round-why = { $reasons }
round-no-number = no number
round-not-on-paper = { $count ->
    [one] 1 is not on the call sheet: it goes by introduction and never on paper.
   *[other] { $count } are not on the call sheet: they go by introduction and never on paper.
 }
round-notice-printed = The call sheet was sent to { $printer }.
round-notice-saved = The call sheet is in { $path }
round-notice-nothing = There is nothing that may stand on the call sheet.
round-sheet-title = Call sheet of { $date }
round-sheet-intro = Call, and tick what is right. Put what is different into the directory afterwards. Write nothing about visitors.
round-sheet-hours = hours: { $hours }
round-sheet-hours-unknown = when are they open?
round-sheet-address = address: { $address }
round-sheet-room = there is room; if not, how long to wait?
round-sheet-languages = languages: { $languages }
round-sheet-languages-unknown = which languages do they speak?
round-sheet-same = everything is still right
round-sheet-remark = Different:
round-sheet-footer = Call sheet of { $desk }. No data of visitors.

## From a search that finds nobody to the board

search-none-try-board = Or put the question on the board: F5. A colleague may know.

## Where a language is spoken: it is found by that too

language-where-nl = Netherlands, Belgium, Suriname
language-where-en = United Kingdom, Ireland, Nigeria, Ghana
language-where-tr = Turkey, Bulgaria
language-where-ar = Morocco, Syria, Iraq, Egypt, Yemen, Sudan, Lebanon, Algeria, Tunisia, Palestine
language-where-nl-simple = short sentences, easy words
language-where-fa = Iran (Persian), Afghanistan (Dari)
language-where-ckb = Iraq, Iran
language-where-kmr = Turkey, Syria
language-where-ti = Eritrea, Ethiopia
language-where-am = Ethiopia
language-where-so = Somalia, Ethiopia, Kenya
language-where-uk = Ukraine
language-where-ru = Russia, Ukraine, Belarus, Central Asia
language-where-pl = Poland
language-where-ro = Romania, Moldova
language-where-bg = Bulgaria
language-where-es = Spain, Colombia, Venezuela, Dominican Republic
language-where-pt = Portugal, Brazil, Cape Verde, Angola
language-where-fr = France, Belgium, Congo, Morocco, Guinea, Senegal, Ivory Coast, Algeria
language-where-pap = Curaçao, Bonaire, Aruba
language-where-zh = China (Mandarin, Cantonese), Hong Kong, Taiwan
language-where-hi = India, Suriname (Sarnami)
language-where-ur = Pakistan, India
language-find = Find a language: in Dutch, in English, in its own name, or a country
language-nothing-found = No language found with “{ $text }”. Remove a letter, or choose a language that is close.

## Texts for a translator

command-words = The texts: to a translator, back from a translator, and how far each language is
command-words-sheet = Writes the texts of a language to a spreadsheet, for a translator
command-words-sheet-lang = The language, such as so or ar
command-words-sheet-out = The spreadsheet (.xlsx)
command-words-sheet-replace = Replace a file that is already there
command-words-merge = Takes a filled-in spreadsheet back
command-words-merge-path = The spreadsheet (.xlsx)
command-words-merge-by = Who translated or read: a role, or a name that may be kept
command-words-merge-source = The folder with the program’s source, instead of this desk
command-words-merge-checked = The translator has read everything: what was left empty is right
command-words-merge-apply = Take it over without asking
command-words-status = Shows how far each language is
command-words-status-lang = Only this language
command-words-status-json = As data (JSON)
command-words-audio = Shows which texts have not been recorded yet
command-words-audio-lang = The language, such as so or ar
sheet-column-id = Code
sheet-column-id-explained = The name of the text. Do not change it: the program finds the text by it.
sheet-column-place = Where
sheet-column-place-explained = Where someone reads this text, and sometimes for which numbers.
sheet-column-dutch = Dutch
sheet-column-dutch-explained = The text that counts. The program fills in the words in braces.
sheet-column-english = English
sheet-column-english-explained = As help, where the Dutch is not clear.
sheet-column-present = The text now
sheet-column-present-explained = What the program says now. Empty: not translated yet.
sheet-column-new = New text
sheet-column-new-explained = Fill this in only if the text now is not right. Keep the words in braces exactly as they are; they may stand elsewhere.
sheet-column-remark = Remark
sheet-column-remark-explained = Questions, or why something must be different. No names of residents.
sheet-place-question = Conversation: a question to the resident
sheet-place-choice = Conversation: an answer to choose
sheet-place-table = Conversation: on the resident’s screen
sheet-place-paper = On the paper that the resident takes home
sheet-place-card = On a card for what cannot wait
sheet-place-list = In lists, on the screen and on paper
sheet-place-volunteer = On the volunteer’s screen
sheet-place-key = Beside a key, at the bottom of the screen: very short
sheet-place-command = In a terminal, for whoever looks after the program
sheet-place-call-sheet = On the volunteers’ call sheet
sheet-place-hint = { $place } (explanation below it)
sheet-place-when = { $place }. When { $when }
sheet-when-exactly = { $name } is exactly { $number }
sheet-when-some = { $name } is, for example, { $numbers }
sheet-when-other = { $name } is any other number
sheet-refused-id = there is no text with the code { $id }
sheet-refused-twice = this text stands in it twice
sheet-refused-dutch = the Dutch has changed since this sheet was made; make a new sheet
sheet-refused-formula = there is a formula here instead of text
sheet-refused-name-missing = { $name } is missing
sheet-refused-name-unknown = { $name } does not belong here
sheet-refused-brace = a brace stands alone; keep the words in braces whole
sheet-refused-long = the text is too long: { $letters } characters, there is room for { $most }
sheet-refused-other-missing = the text for all other numbers is missing
sheet-refused-value-missing = translate the text that this explanation belongs to as well
sheet-refused-unwritable = this text cannot be put in the file
sheet-refused-at = Not taken, row { $row }: { $why }
sheet-written = { $rows } rows written to { $path }
sheet-error-dutch = Dutch is the source of all texts; choose another language
sheet-error-language = { $name } is not a language of this program
sheet-error-no-sheet = { $path } cannot be used: { $why }
sheet-why-no-xlsx = it is not a spreadsheet (.xlsx)
sheet-why-large = it is larger than { $most } MB
sheet-why-rows = it has more than { $most } rows
sheet-why-language = its tab does not have the name of a language, such as so or ar
sheet-error-by = say with --by who has read everything
sheet-error-source = there is no folder locales/nl with texts in { $path }
sheet-merge-of = { $language }: { $changes } texts change, { $checked } checked, { $refused } rows not taken.
sheet-merge-before = now: { $text }
sheet-merge-after = becomes: { $text }
sheet-merge-row = row { $row }, { $id }
sheet-merge-remark = Remark on row { $row }, { $id }: { $remark }
sheet-merge-more = and { $count } more
sheet-merge-nothing = Nothing changes.
sheet-merge-ask = Take it over? [y/N]
sheet-merge-preview = Nothing has changed yet. With --apply it is taken over.
sheet-merge-declined = Nothing has changed.
sheet-merge-applied = Taken over in { $path }
sheet-status-language = Language
sheet-status-reader = Reader
sheet-status-total = All
sheet-status-machine = Computer
sheet-status-written = Person
sheet-status-checked = Checked
sheet-status-missing = Missing
sheet-status-resident = resident
sheet-status-desk = volunteer
sheet-audio-row = { $id }, about { $seconds } s: { $text }
sheet-audio-left = { $language }: { $count } texts still to be recorded, about { $minutes } minutes together. Keep them in { $path }
sheet-audio-done = { $language }: everything has been recorded.

## Cards in a translation that nobody checked

card-translation-unread = Nobody who speaks the language has read this translation yet. That is why the Dutch stands beside it.

## Reading aloud

key-read-aloud = read aloud
aloud-title = Read aloud?
aloud-explained = This screen holds what someone has told or typed. Whoever is near will hear it.
aloud-yes = Yes, read it aloud
aloud-no = No
aloud-begun = It is being read aloud. ^S again, or Esc: stop.
aloud-stopped = Reading aloud has stopped.
aloud-failed = This computer cannot read aloud.
## Typen in een veld

help-field = In a field: arrows with Shift select text, Ctrl+A all of it. Ctrl+C copies, Shift+Del cuts, Ctrl+V pastes: inside inloop alone, and gone when the desk locks.
## Show large

key-show-large = show large
large-leave = Ctrl+E: ordinary size
large-page = Page { $page } of { $pages }: PgUp, PgDn
large-missing = This computer lacks the letters of this language. Ask the coordinator to install: { $packages }. Until then the screen shows your own language.
## Paper

paper-a5 = A5
paper-a4 = A4
paper-a4-large = A4, large print
paper-receipt80 = receipt
preview-script-missing = The letters for { $language } are missing on this computer. For now only the Dutch is on paper. Ask the coordinator to install this: { $packages }

## The settings, and: which line reads right?

key-settings = settings
settings-title = Settings of this computer
settings-explained = Choose a line with ↑ and ↓. Enter, or ← and →, changes what it says. It holds at once and stays so.
settings-language = Your language
settings-right-to-left = Text from right to left (Arabic)
settings-look = See which line reads right
settings-colours = Colours
settings-large = The resident’s text large
settings-large-print = Paper in large letters
settings-lock = Locks when nobody does anything
settings-auto = by itself
settings-app = inloop orders letters
settings-terminal = the window orders letters
settings-blocks = large, in blocks
settings-of-terminal = those of the window
settings-dark = light on dark
settings-light = dark on light
settings-contrast = far apart
settings-where-needed = where it is needed
settings-always = always
settings-never = only with its key
settings-yes = yes
settings-no = no
settings-minutes = { $minutes ->
    [one] after { $minutes } minute
   *[other] after { $minutes } minutes
}
reading-title = Which line reads right?
reading-explained = Arabic runs from right to left. This large word is always right. Find the line with the same word: the letters joined, in the same order, and to the left of it the date 17-03-2026.
reading-blocks = Neither: draw it large
reading-unknown = I cannot tell
notice-reading = Remembered for this window. You find it again under the settings.
## Plain lines of text (--plain)

plain-no-desk = There is no desk on this computer yet. Start inloop without --plain and follow the questions, or use: inloop setup
plain-type-language = Type the number of the language, or the name of the language. Or type the code of a conversation to go on with it.
plain-no-language = That language is not among these, and there is no such code. Try again.
plain-quiet = One more line for the folder.
plain-quiet-explained = Do you hear “One more line for the folder” during the conversation? Then there is something that only you may hear. Type ! when you are alone or wear headphones.
plain-card-done = Type the numbers of what you have done. Or press only Enter to go on.
plain-choose-card = Type a number to hear everything. Or press only Enter to go back.
plain-type-agreed = Type what was agreed. Or press only Enter if nothing was agreed.
plain-chose-nobody = Nobody was chosen. Press Enter once more to go on without a referral.
plain-stop-kept = Do you want to stop? What was told is kept.
plain-stop = Yes, stop
plain-finished = This conversation is finished and kept.
plain-slip-print = Print
plain-slip-save = Save as PDF
plain-slip-save-text = Save as plain text
plain-slip-done = Done with this conversation
plain-slip-not-made = The paper has not been printed or saved yet. Choose the same once more to finish without paper.
plain-locked = Nothing was typed for a while, so the desk is locked now. Nothing is lost.
plain-help = Plain lines of text, for a screen reader or a braille display
plain-help-lang = The resident's language, with --plain

## Colours

palette-help = Colours, for this one time: terminal, dark, light or contrast

## Keys and keeping

safekeeping-title = Keys and keeping
key-safekeeping = keys and keeping
safekeeping-volunteers = Volunteers and keys

## inloop casebook

casebook-help = What is kept: see, correct, erase, back up
casebook-help-volunteer = The short name of who opens the desk
casebook-help-log = Who looked

## Rights: who looked, everything about one code, correcting, erasing, how long things stay

log-title = Who looked
log-find = Type the beginning of a code, or a date such as 24-11.
log-none = The list says nothing about this.
log-erased = erased
log-case-opened = conversation begun
log-case-viewed = read
log-case-continued = went on with the conversation
log-case-printed = printed: { $sheet }
log-case-exported = saved as a file: { $sheet }
log-case-corrected = an answer corrected
log-case-erased = everything erased
log-sheet-slip = the slip
log-sheet-hand-over = the sheet for who helps
log-sheet-everything = everything about this code
log-desk-unlocked = desk opened
log-desk-locked = desk locked
log-backup-made = backup made
log-backup-restored = backup put back
log-copy-put-back = copy put back after damage
log-retention-set = keeping time set
log-records-expired = old records erased
log-date-confirmed = date confirmed
log-key-renewed = key renewed
log-read = this list read
log-volunteer-added = volunteer let in
log-volunteer-removed = volunteer taken away
log-passphrase-renewed = new passphrase given
log-recovery-used = opened with the recovery key
log-recovery-renewed = new recovery key made
record-row = Everything about this code: see and correct
record-warning = This is everything that was told. Is somebody looking along who may not know it? Ask the resident first.
key-correct = correct
key-save-data = save for a computer
record-notice-saved = Saved as { $path }. This file is not encrypted: whoever can use this computer can read it.
correct-title = Which answer is wrong?
correct-new = What is the right answer?
correct-now = It says now: { $answer }
correct-explained = The old answer is erased everywhere. That may take a moment.
running-correct = correcting
notice-corrected = Corrected. The old answer is erased everywhere.
erase-row = Erase everything
erase-title = Erase everything about { $code }?
erase-explained = Everything of this conversation goes from all files of this program. That cannot be undone. Paper that was printed or saved as a file you throw away yourself.
erase-told = This was told already. It cannot be called back: { $names }
erase-told-none = Nothing was told to others.
erase-no = No, erase nothing
erase-yes = Yes, erase everything
erase-done = Everything is erased. Here is the receipt: print it or save it.
record-help-see = Everything that is kept with a code
record-help-correct = Correct an answer: the old one is erased everywhere
record-help-erase = Erase everything with a code, from all files
record-help-due = What is erased in the next 30 days
record-help-code = The code on the slip
record-help-log-code = Only what is about this code
record-help-since = Only from this day on
record-help-json = As JSON
record-help-out = Save as a file: a PDF, or JSON with --json
record-help-lang = The language beside Dutch
record-help-question = Which question, such as story
record-help-answer = File with the right answer: text, or the code of a choice; otherwise it is asked
record-help-yes = Do not ask first whether it is certain
record-help-receipt = Where the receipt goes, as a PDF
record-error-coordinator = Only the coordinator may do this.
record-error-no-case = Nothing is kept with the code { $code }.
record-error-no-answer = There is no answer here to the question { $question }.
record-error-answer = This cannot be the answer here. These can: { $choices }
record-error-not-erased = Nothing was erased.
record-not-all-on-paper = Not everything may stand on paper. The screen at the desk shows everything.
record-receipt-saved = The receipt is in { $path }
retention-title = How long we keep things
retention-explained = Choose for each kind, counted from the last contact. Longer holds only for who was told so. Shorter holds for everybody, also for what is there already.
retention-cases = Conversations
retention-drafts = Unfinished conversations
retention-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
retention-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
retention-keep = Keep it so
retention-would-go = { $count ->
    [one] Then { $count } conversation is erased when the desk is next opened.
   *[other] Then { $count } conversations are erased when the desk is next opened.
}
retention-board = Questions taken off the board
retention-access = The list of who looked
retention-records = Old lines of that list and of the board go within a month after their time is up. Who may open the desk always stays.
retention-notice-kept = This holds from now on.
due-title = What is erased soon
due-explained = This goes by itself in the next 30 days. The coordinator can also erase it now.
due-none = Nothing is erased in the next 30 days.
due-case = conversation
due-draft = unfinished conversation
due-until = kept until and including { $date }
over-gone = { $count ->
    [one] The time was up: { $count } conversation was erased.
   *[other] The time was up: { $count } conversations were erased.
}
date-title = Is today { $date }?
date-explained = { $count ->
    [one] By this date the time is up for { $count } conversation. But this desk was not used for long, or the clock of this computer is wrong. If the date is right, it is erased now.
   *[other] By this date the time is up for { $count } conversations. But this desk was not used for long, or the clock of this computer is wrong. If the date is right, they are erased now.
}
date-right = Yes, the date is right
date-wrong = No, or I do not know
notice-date-wrong = Nothing was erased. Set the clock of this computer right and open the desk again.
## Backup, restoring, checking

backup-row = Make a backup
backup-title = Make a backup
backup-explained = Everything of this desk goes into one file, locked with a passphrase of its own. Keep it in another place than this computer.
backup-stick = On the stick { $path }
backup-to = In which folder
backup-passphrase = Passphrase of the backup: write it down and keep it apart
backup-running = the backup is being made and then read back
backup-running-of = One moment: { $what }, { $done } of { $all } (Ctrl+C stops)
backup-made = The backup is ready: { $path }. It was read back whole and is right: { $events } events. You can now remove the stick safely.
backup-made-command = { $path }: made, read back and right: { $events } events, { $files } files
backup-not-noted = The backup is ready. The desk was locked meanwhile, so this was not written down.
backup-due-never = No backup has been made yet. Make one.
backup-due-old = The last backup is of { $date }. Make a new one.
backup-ask-new = New passphrase of the backup:
backup-ask-again = The same passphrase once more:
backup-ask = Passphrase of the backup:
backup-help = Make one file with everything of this desk, locked, and read it back
backup-help-to = The folder or the stick; or a file that ends in .age
backup-help-recipient = For this key (age1) instead of with a passphrase; may be given more than once. Not together with a passphrase: make two backups then
backup-help-passphrase-file = File with the passphrase of the backup; otherwise it is asked
backup-fault-mixed = a backup is locked with a passphrase or with keys (age1), not with both; make two
backup-fault-not-closed = the backup needs a passphrase or a key
backup-fault-recipient = “{ $key }” is not a key of age; those begin with age1
backup-fault-identity = there is no key of age in that file
backup-fault-wrong-key = this passphrase or key does not open the backup
backup-fault-takes-passphrase = this backup opens with a passphrase, not with a key
backup-fault-takes-identity = this backup was made for a key: use --identity
backup-fault-too-much-work = this file asks for more work than a backup of inloop
backup-fault-foreign = this file is not a backup of inloop
backup-fault-cut = this backup is not whole: its end is missing
backup-fault-changed = this backup is damaged or was changed; use another
backup-fault-incomplete = this backup opens, but is not complete; use another
backup-fault-list = the list of erased conversations { $path } is damaged, so what was erased can come back; give a whole list with --erased
backup-list-damaged = The list of erased conversations was damaged. inloop made it again and kept the old one as erased.damaged.
backup-fault-newer = this backup is from a newer inloop; use that one
backup-fault-not-there = that folder or file is not there; is the stick in?
backup-fault-no-room = there is too little room: { $needed } MB is needed, { $free } MB is free
backup-fault-read-only = nothing can be written there
backup-fault-broken-off = it was broken off on the way: was the stick pulled out? No backup was made, and no half file is called one
backup-fault-read-back = what was read back is not what was written: do not trust this stick and take another
backup-fault-not-empty = a backup is only put back into an empty folder; nothing was changed
backup-fault-stopped = stopped; nothing was made
restore-help = Put a backup back into an empty folder; without --apply only look
restore-help-file = The backup
restore-help-apply = Really put it back
restore-help-erased = A list of erased conversations (-erased.list); the one next to the backup always counts
restore-help-identity = File with the key of age for which the backup was made
restore-found = Backup of { $name }, made on { $date }: whole, { $events } events
restore-file =   { $name } ({ $bytes } bytes)
restore-forgets = { $count ->
    [0] There are no erased conversations to forget.
    [one] { $count } erased conversation stays erased.
   *[other] { $count } erased conversations stay erased.
}
restore-dry = Nothing was put back yet. That happens with --apply.
restore-done = Put back in { $folder }. Everyone comes in with their own passphrase of then.
restore-key = put a backup back
restore-title = Put a backup back
restore-explained = Choose the file and type the passphrase of the backup. Then you first see what is in it.
restore-path = The file (ends in .age)
restore-passphrase = The passphrase of the backup
restore-looking = the backup is being read
restore-running = the backup is being put back
restore-confirm = Press Enter to put this desk back on this computer. Esc: do not.
restore-ready = The desk was put back. Come in with your own passphrase.
doctor-help = Check whether everything of the desk is whole; changes nothing in it
doctor-help-volunteer = The short name of whoever opens it; without a name what can be checked without a key is checked
doctor-help-copy = Repair into this empty folder; the folder of the desk stays as it is
doctor-row = Check whether everything is whole
doctor-title = Is everything whole?
doctor-running = everything is being checked
doctor-sound = Everything is whole.
doctor-unsound = { $count ->
    [one] { $count } thing is not in order.
   *[other] { $count } things are not in order.
}
doctor-header-whole = The key slots are whole.
doctor-header-spare = Of the two files with key slots one is not whole. Come in once: then it is mended.
doctor-header-gone = The key slots are gone or damaged. Put a backup back.
doctor-newer = This desk is from a newer inloop. Use that one.
doctor-anchor-whole = There should be { $count } events.
doctor-anchor-gone = The file that knows how many events there should be is gone or damaged. Repair on a copy: --copy FOLDER --volunteer NAME.
doctor-chain-whole = All { $count } events are there, in order and unchanged.
doctor-chain-more = There is { $count } more than expected: the program stopped at just that moment. That is no harm; it comes right the next time somebody comes in.
doctor-chain-broken = From event { $found } something is missing or was changed. Do not use the desk any further. Put the last good copy back or repair on a copy: --copy FOLDER --volunteer NAME.
doctor-store-gone = The conversations that were kept do not open. Put the last good copy or a backup back.
doctor-opened = Every event opens: { $count }.
doctor-not-opened = Event { $number } does not open.
doctor-blobs = Beside the conversations lie loose parts (blobs) that are not kept safely. Make a backup and report this.
doctor-no-blobs = There are no loose parts beside it.
doctor-slots = { $count ->
    [one] { $count } volunteer has a key slot.
   *[other] { $count } volunteers have a key slot.
}
doctor-slots-unread = { $count } key slots cannot be read.
doctor-refused = The name and the passphrase do not open this desk.
doctor-erased-back = { $count } conversations that were erased are still there. Come in once: then they are erased again.
doctor-erased-gone = Erased and really gone: { $count }.
doctor-leftover = Something is left of work that was broken off: { $name }. It is cleared away the next time somebody comes in.
doctor-copies = Copies on this computer: { $count }, the newest of { $date }.
doctor-no-copies = There is no copy on this computer yet.
doctor-room = Free room: { $free } MB.
doctor-little-room = There is hardly any room left: { $free } MB. Make room on this computer.
doctor-open-to-others = Others on this computer can get at this: { $name }. Set the rights of the folder to its owner only.
doctor-private = Only the owner of this folder can get at it.
doctor-repaired = Repaired in { $folder }: { $kept } events. The folder of the desk was not changed.
doctor-repaired-lost = Lost: events { $first } up to and including { $last }.
doctor-repaired-from-copy = Taken from the copy of { $date }.
doctor-repaired-whole = Nothing is lost.
doctor-from-inside = The desk is open. The rest is checked with: inloop casebook doctor
damaged-title = Something is damaged
damaged-explained = Of the { $expected } events { $found } were found whole. Nothing was overwritten.
damaged-copy = There is a good copy of { $when }. It can be put back.
damaged-lost = What was written down after { $when } is gone then. What stands there now is kept in the folder “damaged”.
damaged-no-copy = There is no copy on this computer. Get the coordinator: put a backup back.
damaged-put-back = Put the copy back
damaged-leave = Do nothing and get the coordinator
damaged-done = The copy was put back. Come in again.
damaged-moment = { $date } at { $time }
damaged-unknown-when = an unknown date
papers-notice = Draft for the board, made by inloop. Not legal advice: check it and complete it.
papers-footer = { $name } · made on { $date }
papers-written = Written: { $path }
papers-save = Press Enter to save this as a PDF.
papers-help-out = The PDF file
papers-help-replace = Replace a file that is there
register-row = Page for the board: register of processing
register-help = The register of processing as a PDF, as a draft (GDPR, article 30)
register-title = Register of processing (GDPR, article 30)
register-explained = What this desk keeps, of whom, why, how long and how it is secured. There are no names in it.
register-controller = Who is responsible
register-controller-desk = Desk: { $name }
register-fill-in = Organization, address, telephone and e-mail: (fill in)
register-officer = Data protection officer, if there is one: (fill in)
register-purposes = What data are used for
register-purpose-refer = Looking with a resident for who can help, and giving the way there on paper.
register-purpose-follow-up = Asking later whether the help came, if the resident wishes so.
register-basis = Ground: consent of the resident, asked in their own language; refusing is always possible. The board checks whether this is right.
register-people = Of whom
register-people-residents = Residents who come to the desk.
register-people-near = People around them, as far as a resident tells about them.
register-people-volunteers = Volunteers: short name, role, and what they opened when.
register-data = Which data
register-data-all = The answers to the questionnaire, in these parts (every question may be skipped):
register-data-special = There may be data on health in it: special categories of personal data (GDPR, article 9). A citizen service number is not asked and not kept.
register-recipients-heading = Who receives data
register-recipients = { $count ->
    [0] Nobody at present: no consent was given.
    [one] With consent per party and per purpose: { $count } party.
   *[other] With consent per party and per purpose: { $count } parties.
}
register-recipients-unknown = Only with consent per party and per purpose.
register-third-countries = The program itself passes nothing on: not to the internet and not to another country.
register-kept = How long
register-kept-months = Until { $months } months after the last contact.
register-kept-erased = Earlier when the resident asks: then everything goes from all files of the program. A list of random numbers makes an older backup forget it too.
register-security = How it is secured
register-security-sealed = Everything residents tell is kept encrypted (XChaCha20-Poly1305).
register-security-slots = { $count ->
    [one] { $count } volunteer has a passphrase of their own (Argon2id).
   *[other] { $count } volunteers each have a passphrase of their own (Argon2id).
}
register-security-log = The screen locks by itself. Who opens what is written down.
register-security-backup = Last backup, encrypted apart: { $date }.
register-security-no-backup = No backup is known.
register-security-limits = Not encrypted: paper that was printed, and papers that were saved as a PDF or as text.
gone-row = Page for the board: when the laptop is gone
gone-help = What is on the laptop and what to do first when it is gone, as a PDF
gone-help-without = Without name and passphrase: only what can be seen without a key
gone-title = The laptop is gone: what now
gone-explained = What is on this computer, how it is locked and what to do first. Print it now: when the laptop is gone it is too late.
gone-first = What to do first
gone-step-note = Write down when you noticed that the laptop is gone. Time counts from then.
gone-step-board = Tell the coordinator and the board at once.
gone-step-police = Was it stolen? Report it to the police and keep the number of the report.
gone-step-authority = The board decides whether this is a data breach that must be reported to the Autoriteit Persoonsgegevens. Reporting must be done within 72 hours after you noticed, unless it is unlikely to be a risk to the people concerned (GDPR, article 33). When in doubt: ask the Autoriteit Persoonsgegevens.
gone-step-people = When the risk to people is high, they must be told themselves too (GDPR, article 34). Think of a passphrase that was written on or near the laptop.
gone-step-own-register = Write in your own overview of breaches what happened and what you did, also when you do not report.
gone-step-restore = Put the last backup back on another computer.
gone-step-renew = Let everyone choose a new passphrase and make a new recovery key.
gone-what = What was on it
gone-conversations = { $count ->
    [one] { $count } conversation that was kept.
   *[other] { $count } conversations that were kept.
}
gone-events = { $count } encrypted events (answers, referrals, who looked when). How many conversations that are cannot be seen without a key.
gone-unknown = How much there was cannot be seen.
gone-not-sealed = Not locked: papers that were saved as a PDF or as text, and what the printer still holds. Check whether there were any.
gone-sealed = How it is locked
gone-sealed-how = Everything residents told is encrypted (XChaCha20-Poly1305). The key opens only with a passphrase (Argon2id) or with the recovery key on paper.
gone-slots = { $count ->
    [one] { $count } volunteer can open it.
   *[other] { $count } volunteers can open it.
}
gone-weak = That does not help when the desk stood open, or when somebody has a passphrase or the recovery key.
gone-back = What you can get back
gone-backup = The last backup is of { $date }. What was written down after it is gone.
gone-no-backup = No backup is known.
gone-backup-unknown = When the last backup was made cannot be seen without a key. Look at the date in the name of the file.
## The door: the lock, who opens it, the recovery key

door-closing = The desk locks in a minute. Nothing of this conversation is kept: it will be gone. Press any key to stay.
door-closing-blank = The desk locks in a minute. Any key keeps it open.
door-lock-title = Nothing of this conversation is kept. Lock all the same?
door-lock-yes = Yes, lock; the conversation is then gone
door-locked-nothing = Nothing was typed for a while, so the desk is locked now. Nothing of this conversation is kept.
door-locked-away = The computer slept, or the program was stopped. So the desk is locked now.
key-recover = recovery key
key-volunteers = volunteers
door-recover-title = Open with the recovery key
door-recover-explained = Type the eight groups from the paper. Capitals, spaces and hyphens do not matter.
door-recover-key = Recovery key
door-recover-mistyped = This is not what a recovery key looks like: something is missing, or a sign is wrong. Look at your paper once more.
door-recover-mismatch-wait = This recovery key is not of this desk, or a new one was made since. Wait { $seconds } seconds before you try another.
door-recover-who = Who gets a new passphrase?
door-recover-who-explained = The recovery key is right. After the new passphrase you also get a new recovery key: the old one opens nothing any more.
door-recover-new = Somebody who is not here yet
door-recover-new-explained = Whoever comes in with the recovery key and is not here yet becomes a coordinator.
running-recover = trying the recovery key
door-volunteers-title = Who opens this desk?
door-volunteers-row = { $name }: { $role }
door-volunteers-own-row = { $name } (that is you): { $role }
door-volunteers-new = Let in a new volunteer
door-volunteers-recovery = Make a new recovery key
door-role-volunteer = volunteer
door-role-coordinator = coordinator
door-person-passphrase = Give a new passphrase
door-person-own-passphrase = Change your own passphrase
door-person-remove = Remove: this person leaves
door-passphrase-title = A new passphrase for { $name }
door-passphrase-explained = Let that person type it. Choose four or more words that only that person knows.
running-passphrase = changing the passphrase
notice-passphrase = The new passphrase works from now on. The old one opens nothing any more.
door-add-role = What may { $name } do?
door-add-volunteer = Hold conversations
door-add-coordinator = Also let in volunteers, erase and make backups (coordinator)
door-remove-title = Remove { $name }?
door-remove-explained = { $name } can then no longer open the desk, at once. After that the program makes a new key; you can simply go on. What { $name } wrote down stays.
door-remove-no = No, leave it
door-remove-yes = Yes, remove
running-remove = removing
notice-removed = Removed. That passphrase opens nothing any more.
fault-last-coordinator = One coordinator must stay. Let in another coordinator first.
fault-no-such-volunteer = Nobody with that short name is at this desk.
door-new-recovery-title = Make a new recovery key?
door-new-recovery-explained = The old recovery key then opens nothing any more. Have pen and paper ready: you see the new one only once.
door-new-recovery-no = No, keep the old one
door-new-recovery-yes = Yes, make a new one
running-recovery = making the recovery key
door-recovery-title = Your new recovery key
door-recovery-explained = The old one opens nothing any more: throw that paper away. Write this one on paper and keep it outside this building. You see it only once.
notice-recovery = The new recovery key is in force.
door-renewing = The key is being renewed: { $percent } %. You can simply go on.
notice-renewed = The key was renewed. Whoever left opens nothing any more.
door-renewal-failed = The key is not renewed yet. { $reason } The program tries again at the next opening.
door-left-out-title = These people must be let in again
door-left-out-explained = The key was renewed. They had not opened the lock since an older version of inloop, and their place could not come along. Let them in again at “Volunteers and keys”, with a new passphrase.
casebook-help-recover = Open the desk with the recovery key, and give somebody a new passphrase
casebook-help-recover-volunteer = The short name of who gets a new passphrase
casebook-help-recover-file = File with the recovery key, readable by you alone; else it is asked for
casebook-help-recover-add = That person is not here yet, and becomes a coordinator
casebook-recover-asks = Recovery key:
casebook-recover-passphrase = New passphrase of { $name }:
casebook-recover-again = The same passphrase once more:
casebook-recover-done = { $name } can open the desk again. The old recovery key opens nothing any more. This is the new one:
## Consent and handing over

key-consent = who may know what
key-hand-over = hand-over
key-withdraw = stop consent
case-consent = Who may know what? Ask, read back or stop
case-hand-over = Hand-over: a sheet for who helps on
case-no-contact = No more contact
no-contact-title = Does this resident want no more contact?
no-contact-explained = Then none of us asks later how it went, and the number stands on no paper. The resident may always walk in again.
no-contact-yes = Yes, no more contact
no-contact-no = No, leave it as it is
notice-no-contact = Kept: no more contact.
handing-kind-ask = what help is looked for
handing-kind-story = what is going on
handing-kind-contact = name and number
handing-kind-report = hearing back how it goes
handing-not-asked = not asked yet
handing-nothing = nothing
handing-may = allowed: { $kinds }
handing-plan-consent = Telling: { $standing }
handing-wish-other = Earlier the resident said something else. What is said now about this one place goes before it.
handing-notice-mark = First choose what is allowed. Or choose: none of these.
handing-notice-kept = Kept what the resident said about this.
handing-notice-nothing-stands = Nothing is allowed yet. There is nothing to stop.
handing-nobody = Nobody is chosen yet. First choose together who can help.
handing-choose = To whom does the hand-over go?
handing-print = Print
handing-save = Save as PDF
handing-save-data = Save as data (JSON)
handing-without-name = Without a name, for the neighbourhood table
handing-with-name = With everything that is allowed
handing-by-introduction = This place goes by introduction only and stands on no paper. Introduce the resident yourself.
handing-by-phone = Nothing about this goes on paper. Call yourself, together with the resident.
handing-no-consent = The resident has not said yet that we may tell { $party } anything. So there is no sheet. Ask first.
handing-gone = This place is no longer in the directory. So there is no sheet.
handing-notice-saved-data = Saved: { $path }. Mind: this file is not locked.
handing-title = Hand-over
handing-title-without-name = Question for the neighbourhood table, without a name
handing-from = From { $desk }, on { $date }
handing-from-by = From { $desk } ({ $volunteer }), on { $date }
handing-asked = Asked: { $need }
handing-label-code = Code of the desk
handing-label-to = To
handing-label-told = Told
handing-label-contact = To be reached
handing-label-report = How it goes
handing-told = { $question } – { $answer }
handing-contact-unwanted = The resident wants no contact. Do not get in touch.
handing-contact-desk = No number was given. The resident comes back to us.
handing-contact-when = Only at this time: { $time }
handing-contact-how = Only this way: { $how }
handing-contact-number = { $number }
handing-report = Let { $desk } know how it goes. The resident allows that.
handing-report-code = Let { $desk } know how it goes. The resident allows that. Name the code { $code }.
handing-report-not = Do not tell us how it goes. There is no consent for that.
handing-consent = Consent
handing-given = { $kinds } · said by: { $giver } · on { $date }
handing-giver-self = the resident
handing-giver-partner = husband, wife or partner
handing-giver-child = son or daughter
handing-giver-parent = father or mother
handing-giver-family = someone else of the family
handing-giver-representative = mentor, administrator or guardian
handing-withheld = Not shared, because there is no consent for it: { $kinds }.
handing-no-own-words = Own words do not stand here: a name may be in them.
handing-only-for = Only for { $party }, and only for this question. No longer needed? Then destroy it.
handing-help = A sheet for who helps on: only what the resident allows
handing-help-code = The code on the resident's paper
handing-help-to = The id of the place, as it was chosen together
handing-help-without-name = Without name and code, for the neighbourhood table
handing-help-out = The file to be made: .pdf or .json
handing-error-no-case = The code { $code } is not known at this desk.
handing-error-not-chosen = { $offer } was not chosen in this conversation.
handing-error-stands = { $path } exists already. Choose another name.
handing-error-file = The file must end in .pdf or .json.
handing-written = Made: { $path }. Mind: this file is not locked.

## Na een herstel of een nieuwe sleutel
door-recovery-unseen = The new recovery key is not on paper yet. Make another one under “Who opens this desk?”.
door-who-left = This desk comes from a backup. Did somebody leave since? Remove them under “Who opens this desk?”.
fault-cost = The lock of this desk is too weak, or asks too much of this computer. Nothing was changed. Fetch the coordinator.
fault-no-such-event = This is no longer there. Nothing was changed. Look again at what there is.
fault-overtaken = Something else changed meanwhile. Nothing is lost. Try again.
