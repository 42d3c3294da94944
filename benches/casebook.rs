//! What keeping costs: a saved answer, unlocking, erasing, a new data key, a backup, and room on the disk.
//!
//! `cargo bench --bench casebook` measures desks of 10,000 and 100,000 events, on the disk that holds `target`.
//! `cargo bench --bench casebook -- 1000000` measures others; a million needs 8 GB of disk and 6 GB of memory.
//! Larger desks are filled in memory (`/dev/shm`, where there is one), for a saved event waits for the disk.

// A bench that cannot go on may stop at once, and prints what it found.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use inloop::casebook::backup::{Destination, Progress, Wrapping, make};
use inloop::casebook::{
    Access, CaseCode, CaseEvent, Casebook, Chosen, Delivery, Giver, Id, NewDesk, NewVolunteer, Outcome,
    Party, Purpose, Role, Secret, Subject, Volunteer,
};
use inloop::intake::{Answer, Level, Step};
use inloop::table::filing::sorted_out;
use inloop::words::Locale;
use jiff::civil::date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

const NAME: &str = "fatima";
const PASSPHRASE: &str = "kopje thee met een koekje erbij";
/// Events of a conversation.
const LONG: usize = 20;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if !arguments.iter().any(|argument| argument == "--bench") {
        return;
    }
    let mut sizes: Vec<usize> = arguments.iter().filter_map(|argument| argument.parse().ok()).collect();
    if sizes.is_empty() {
        sizes = vec![10_000, 100_000];
    }
    commits(sizes[0].min(2_000));
    for size in sizes {
        desk_of(size);
    }
}

/// A saved event with everything on: sealed, committed, synced, chained, anchored.
fn commits(count: usize) {
    let home = on_disk();
    let (mut casebook, who) = found(home.path());
    let mut times = Vec::new();
    for number in 0..count.div_ceil(LONG) {
        for (subject, event) in conversation(number) {
            let started = Instant::now();
            append(&mut casebook, &who, &subject, number, event);
            times.push(started.elapsed());
        }
    }
    times.sort_unstable();
    let at = |share: usize| times[(times.len() - 1) * share / 100];
    println!("commit, {} events: p50 {:?}, p95 {:?}, p99 {:?}", times.len(), at(50), at(95), at(99));
}

fn desk_of(events: usize) {
    let home = on_disk();
    let folder = home.path().join("desk");
    let (conversations, filled_in) = fill(&folder, events);
    let bytes = used(&folder);
    println!("\n{events} events, {conversations} conversations, filled in {filled_in:?}");
    println!("  on disk: {} MB, {} bytes a conversation", bytes / 1_000_000, bytes / conversations as u64);

    let copy = timed(|| copy_synced(&folder.join("sled"), &home.path().join("copy")));
    fs::remove_dir_all(home.path().join("copy")).expect("a copy");
    let (mut casebook, who, whole) = unlock(&folder);
    let derivation = timed(|| {
        casebook.recognise(NAME, &Secret::from(PASSPHRASE), now()).expect("known");
    });
    let index = timed(|| assert_eq!(sorted_out(&casebook).0.len(), conversations));
    println!(
        "  unlock: {whole:?}, of which the key derivation {derivation:?} and about {copy:?} the copy before it"
    );
    println!("  every event into its case: {index:?}");
    let beyond = whole.saturating_sub(derivation + copy) + index;
    println!("  unlock and index beyond derivation and copy: {beyond:?}");

    let started = Instant::now();
    let mut later = casebook.events()[events / 2..].iter();
    let event = later.find(|event| matches!(event.subject, Subject::Case(_))).expect("of a case").id;
    casebook.correct(now(), who.id, event, "case-reopened", serde_json::json!({})).expect("corrected");
    println!("  correct an event: {:?}", started.elapsed());
    let erased = timed(|| {
        casebook.erase(now(), who.id, &[case(conversations / 2)]).expect("erased");
    });
    println!("  erase a case: {erased:?}");
    let renewal = casebook.begin_renewal().expect("a renewal");
    let started = Instant::now();
    let prepared = renewal.run(&mut |_, _| {}).expect("prepared");
    let behind = started.elapsed();
    let held = timed(|| {
        casebook.complete_renewal(now(), who.id, prepared).expect("renewed");
    });
    println!("  renew the data key: {behind:?} beside the desk, {held:?} at it");
    back_up(&mut casebook, home.path());
    drop(casebook);
    if events <= 100_000 {
        grow(&folder, conversations);
    }
}

/// A backup on the same disk, read back.
fn back_up(casebook: &mut Casebook, to: &Path) {
    let started = Instant::now();
    let material = casebook.collect(now()).expect("collected");
    let to = Destination::read(to).expect("a place");
    let wrapping = Wrapping::Passphrase(Secret::from(PASSPHRASE));
    let made = make(&material, &to, &wrapping, &TimeZone::UTC, &Progress::default()).expect("made");
    let took = started.elapsed();
    let rate = made.bytes as f64 / took.as_secs_f64() / 1e6;
    println!("  back up and read back: {took:?} for {} MB, {rate:.1} MB/s", made.bytes / 1_000_000);
}

/// Edits of what is there already, each a new event: what 80,000 of them add to the folder.
fn grow(folder: &Path, conversations: usize) {
    const EDITS: usize = 80_000;
    let (mut casebook, who, _) = unlock(folder);
    let before = used(folder);
    let started = Instant::now();
    let edits = EDITS.min(conversations * 160);
    for number in 0..edits {
        let again = CaseEvent::CaseAnswered {
            step: Step::once("story"),
            answer: Answer::Text(format!("Anders gezegd, voor de {number}e keer: de brief van de gemeente.")),
            locale: Locale::NL,
            next: None,
        };
        let subject = Subject::Case(case(number % conversations));
        append(&mut casebook, &who, &subject, number, again.into_parts());
    }
    let took = started.elapsed();
    let grown = used(folder).saturating_sub(before);
    drop(casebook);
    let (casebook, _, again) = unlock(folder);
    println!(
        "  {edits} edits in {took:?}: {} MB more, {} bytes each; then unlocked in {again:?} with {} events",
        grown / 1_000_000,
        grown / edits as u64,
        casebook.events().len()
    );
}

/// A desk with so many events, filled in memory where that can be; returns its conversations and the time.
fn fill(folder: &Path, events: usize) -> (usize, Duration) {
    let memory = Path::new("/dev/shm");
    let home = if memory.is_dir() { tempfile::tempdir_in(memory) } else { Ok(on_disk()) }.expect("a folder");
    let started = Instant::now();
    let (mut casebook, who) = found(home.path());
    let mut conversations = 0;
    while casebook.events().len() < events {
        for (subject, event) in conversation(conversations) {
            append(&mut casebook, &who, &subject, conversations, event);
        }
        conversations += 1;
    }
    drop(casebook);
    copy_synced(home.path(), folder);
    (conversations, started.elapsed())
}

/// What happens in one conversation, realistic in number and size.
fn conversation(number: usize) -> Vec<(Subject, (String, serde_json::Value))> {
    let id = case(number);
    let answered = |link: &str, answer: Answer, next: &str| CaseEvent::CaseAnswered {
        step: Step::once(link),
        answer,
        locale: Locale::AR,
        next: Some(Step::once(next)),
    };
    let told = "Mevrouw kreeg een brief van de gemeente over de huurtoeslag en begrijpt niet wat er moet \
                gebeuren. Haar man is vorig jaar overleden; hij deed altijd de post. Zij slaapt slecht.";
    let wording = "U vindt het goed dat wij aan het buurthuis vertellen welke hulp u zoekt, met uw naam en \
                   uw telefoonnummer. U kunt dat altijd weer intrekken.";
    let consent = |party| CaseEvent::ConsentGiven {
        party,
        purposes: vec![Purpose::Ask, Purpose::Contact],
        by: Giver::Resident,
        locale: Locale::AR,
        wording: wording.to_owned(),
    };
    let events = [
        CaseEvent::CaseOpened {
            code: CaseCode::from_number(number as u32 % 100_000).to_string(),
            questionnaire: "inloop".to_owned(),
            version: "1.4.0".to_owned(),
            locale: Locale::AR,
        },
        answered("keep", Answer::code("keep"), "for-whom"),
        answered("for-whom", Answer::code("self"), "topics"),
        answered("topics", Answer::codes(["money", "letters", "alone"]), "story"),
        answered("story", Answer::Text(format!("{told} ({number})")), "money-debts"),
        answered("money-debts", Answer::code("not-sure"), "money-letters"),
        answered("money-letters", Answer::codes(["municipality", "tax"]), "alone-often"),
        answered("alone-often", Answer::code("often"), "home"),
        CaseEvent::CardShown { card: "grief".to_owned(), level: Level::Soon, opened: true },
        CaseEvent::CardDone {
            card: "grief".to_owned(),
            done: vec![1, 2],
            remark: "huisarts weet het".to_owned(),
        },
        answered("home", Answer::code("rent"), "language"),
        answered("language", Answer::codes(["ar", "nl"]), "contact"),
        answered("contact", Answer::Text("06 12 34 56 78, na twee uur".to_owned()), "review"),
        CaseEvent::CasePlaced { step: None, locale: Locale::AR },
        CaseEvent::CaseChosen {
            offers: vec![Chosen {
                offer: format!("org-{}", number % 300),
                need: "letters".to_owned(),
                agreed: "dinsdag om tien uur, zij neemt de brief mee".to_owned(),
            }],
        },
        consent(Party::Informal),
        consent(Party::Offer(format!("org-{}", number % 300))),
        CaseEvent::CaseFinished { left_out: Vec::new(), follow_up: Some(date(2026, 9, 28)) },
        CaseEvent::SlipMade { locale: Locale::AR, paper: format!("P{number}"), delivery: Delivery::Printed },
    ];
    let looked = if number.is_multiple_of(2) {
        (Subject::Access, Access::CaseViewed { case: id }.into_parts())
    } else {
        let outcome =
            CaseEvent::CaseFollowedUp { outcome: Outcome::Helped, remark: told.to_owned(), again: None };
        (Subject::Case(id), outcome.into_parts())
    };
    events.iter().map(|event| (Subject::Case(id), event.into_parts())).chain([looked]).collect()
}

fn append(
    casebook: &mut Casebook,
    who: &Volunteer,
    subject: &Subject,
    minute: usize,
    (kind, body): (String, serde_json::Value),
) {
    let at = now() + i64::try_from(minute % 500_000).expect("small").minutes();
    casebook.append(at, who.id, subject.clone(), &kind, body).expect("kept");
}

/// The opaque id of a conversation: the same in every run.
fn case(number: usize) -> Id {
    let hash = blake3::hash(&(number as u64).to_be_bytes());
    Id::from_bytes(*hash.as_bytes().first_chunk().expect("long enough"))
}

fn found(folder: &Path) -> (Casebook, Volunteer) {
    let desk = NewDesk { name: "De Tagerijn".to_owned(), neighbourhood: "Noord".to_owned() };
    let first = NewVolunteer {
        short_name: NAME.to_owned(),
        passphrase: Secret::from(PASSPHRASE),
        role: Role::Coordinator,
    };
    let (casebook, _, who) = Casebook::create(folder, &desk, &first, now()).expect("a desk");
    (casebook, who)
}

fn unlock(folder: &Path) -> (Casebook, Volunteer, Duration) {
    let started = Instant::now();
    let (casebook, who) = Casebook::unlock(folder, NAME, &Secret::from(PASSPHRASE), now()).expect("unlocked");
    (casebook, who, started.elapsed())
}

fn now() -> Timestamp {
    Timestamp::from_second(1_790_000_000).expect("a moment")
}

fn on_disk() -> tempfile::TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder")
}

fn timed(work: impl FnOnce()) -> Duration {
    let started = Instant::now();
    work();
    started.elapsed()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The bytes of a desk on disk, without the copies of it.
fn used(folder: &Path) -> u64 {
    use std::os::unix::fs::MetadataExt;
    let of_copies = folder.join("copies");
    let own = files(folder).into_iter().filter(|file| !file.starts_with(&of_copies));
    own.map(|file| fs::metadata(file).expect("a file").blocks() * 512).sum()
}

fn copy_synced(from: &Path, to: &Path) {
    for file in files(from) {
        let target = to.join(file.strip_prefix(from).expect("below"));
        fs::create_dir_all(target.parent().expect("a folder")).expect("made");
        fs::copy(&file, &target).expect("copied");
        fs::File::open(&target).and_then(|file| file.sync_all()).expect("synced");
    }
}
