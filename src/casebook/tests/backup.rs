//! A backup restores to the same desk, or says why not; and nothing half is ever called a backup or a desk.

use std::path::PathBuf;

use jiff::tz::TimeZone;
use proptest::prelude::*;

use super::*;
use crate::casebook::backup::{
    Destination, Fault as Refused, Flaw, Identities, Made, Progress, Recipient, Unwrapping, Wrapping,
    last_made, look, make, restore,
};

const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/backup-v1.age");
const SECRET: &str = "een reserve in de kluis";

fn closed() -> Wrapping {
    Wrapping::Passphrase(Secret::from(SECRET))
}

fn opened() -> Unwrapping {
    Unwrapping::Passphrase(Secret::from(SECRET))
}

fn back_up(casebook: &mut Casebook, to: &Path, wrapping: &Wrapping) -> Result<Made, Refused> {
    let material = casebook.collect(now())?;
    make(&material, &Destination::read(to)?, wrapping, &TimeZone::UTC, &Progress::default())
}

fn put_back(backup: &Path, desk: &Path) -> Result<(), Refused> {
    restore(backup, &opened(), desk, None, &Progress::default()).map(drop)
}

/// A folder for a desk, one for backups, and where it is put back.
struct Places(tempfile::TempDir);

impl Places {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("stick")).unwrap();
        Self(root)
    }

    fn desk(&self) -> PathBuf {
        self.0.path().join("desk")
    }

    fn stick(&self) -> PathBuf {
        self.0.path().join("stick")
    }

    fn again(&self) -> PathBuf {
        self.0.path().join("again")
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

/// A desk with some events and files of its own, and a backup of it.
fn backed_up(places: &Places) -> (Casebook, PathBuf) {
    let (mut casebook, ..) = founded(&places.desk());
    add(&mut casebook, &"lang ".repeat(3000));
    add(&mut casebook, "kort");
    fs::write(places.desk().join("settings.json"), "{}").unwrap();
    fs::create_dir(places.desk().join("directory")).unwrap();
    fs::write(places.desk().join("directory/eigen.json"), "[]").unwrap();
    let made = back_up(&mut casebook, &places.stick(), &closed()).unwrap();
    (casebook, made.path)
}

/// The events without what a restored desk writes down about itself.
fn without_note(events: &[Event]) -> &[Event] {
    let (last, rest) = events.split_last().unwrap();
    assert_eq!(last.kind, "backup-restored");
    rest
}

#[test]
fn a_restored_desk_has_the_same_events_files_and_volunteers() {
    let places = Places::new();
    let (casebook, backup) = backed_up(&places);
    let events = casebook.events().to_vec();
    drop(casebook);
    put_back(&backup, &places.again()).unwrap();
    let (casebook, fatima) = unlock(&places.again(), "fatima").unwrap();
    assert_eq!(without_note(casebook.events()), events);
    assert_eq!(casebook.events().last().unwrap().actor, fatima.id);
    assert_eq!(fs::read(places.again().join("directory/eigen.json")).unwrap(), b"[]");
    assert!(places.again().join("settings.json").exists());
    drop(casebook);
    // Written down once.
    let (mut casebook, _) = unlock(&places.again(), "fatima").unwrap();
    assert_eq!(without_note(casebook.events()), events);
    add(&mut casebook, "goes on");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn what_comes_back_is_what_went_in(texts in proptest::collection::vec("\\PC{0,9000}", 0..8)) {
        let places = Places::new();
        let (mut casebook, ..) = founded(&places.desk());
        for text in &texts {
            add(&mut casebook, text);
        }
        let made = back_up(&mut casebook, &places.stick(), &closed()).unwrap();
        prop_assert_eq!(made.events, texts.len() as u64 + 2);
        put_back(&made.path, &places.again()).unwrap();
        let (again, _) = unlock(&places.again(), "fatima").unwrap();
        prop_assert_eq!(without_note(again.events()), casebook.events());
    }
}

#[test]
fn a_backup_is_named_after_the_desk_and_nothing_else_lies_beside_it_but_the_list() {
    let places = Places::new();
    let (mut casebook, backup) = backed_up(&places);
    assert_eq!(backup, places.stick().join("inloop-de-tagerijn-2026-09-21.age"));
    fs::write(places.stick().join("inloop-de-tagerijn-2026-09-20.age.part"), "half").unwrap();
    back_up(&mut casebook, &places.stick(), &closed()).unwrap();
    let list = format!("inloop-de-tagerijn-{}-erased.list", &casebook.desk().to_string()[..8]);
    let mut expected = vec![
        "inloop-de-tagerijn-2026-09-21-2.age".to_owned(),
        "inloop-de-tagerijn-2026-09-21.age".to_owned(),
        list,
    ];
    expected.sort();
    assert_eq!(Places::names(&places.stick()), expected);
}

#[test]
fn nothing_that_was_told_or_typed_is_readable_in_a_backup() {
    let places = Places::new();
    let (mut casebook, ..) = founded(&places.desk());
    add(&mut casebook, "kanarie in de kolenmijn");
    let made = back_up(&mut casebook, &places.stick(), &closed()).unwrap();
    let bytes = fs::read(made.path).unwrap();
    for word in ["kanarie", "Fatima", SECRET, "Geheimbuurt"] {
        assert!(!bytes.windows(word.len()).any(|window| window == word.as_bytes()), "{word}");
    }
    // Sealed a second time: what is inside is not readable either.
    let mut inside = Vec::new();
    let reader = age::Decryptor::new(bytes.as_slice()).unwrap();
    let identity = age::scrypt::Identity::new(SECRET.to_owned().into());
    let mut reader = reader.decrypt(std::iter::once(&identity as _)).unwrap();
    std::io::Read::read_to_end(&mut reader, &mut inside).unwrap();
    assert!(inside.windows(9).any(|window| window == b"Tagerijn\""), "the desk's public name is in clear");
    for word in ["kanarie", "Fatima", "Geheimbuurt"] {
        assert!(!inside.windows(word.len()).any(|window| window == word.as_bytes()), "{word}");
    }
}

#[test]
fn each_recipient_opens_it_and_nobody_else() {
    let places = Places::new();
    let (mut casebook, ..) = founded(&places.desk());
    let keys: Vec<_> = (0..3).map(|_| age::x25519::Identity::generate()).collect();
    let recipients = keys[..2].iter().map(|key| key.to_public().to_string().parse().unwrap()).collect();
    let wrapping = Wrapping::chosen(None, recipients).unwrap();
    let made = back_up(&mut casebook, &places.stick(), &wrapping).unwrap();
    let with = |key: &age::x25519::Identity| {
        let text =
            format!("# een sleutel\n{}\n", age::secrecy::ExposeSecret::expose_secret(&key.to_string()));
        let keys: Identities = text.parse().unwrap();
        look(&made.path, &Unwrapping::Identities(keys), &Progress::default())
            .map(|found| found.manifest.events)
    };
    assert_eq!([with(&keys[0]), with(&keys[1])], [Ok(2), Ok(2)]);
    assert_eq!(with(&keys[2]), Err(Refused::WrongKey));
    let passphrase = look(&made.path, &opened(), &Progress::default());
    assert_eq!(passphrase.unwrap_err(), Refused::OtherKey { passphrase: false });
    assert_eq!(Unwrapping::is_passphrase_for(&made.path), Ok(false));
}

#[test]
fn a_passphrase_and_recipients_are_not_mixed() {
    let key: Recipient = age::x25519::Identity::generate().to_public().to_string().parse().unwrap();
    let secret = Some(Secret::from(SECRET));
    assert_eq!(Wrapping::chosen(secret, vec![key]).unwrap_err(), Refused::Mixed);
    assert_eq!(Wrapping::chosen(None, Vec::new()).unwrap_err(), Refused::NotClosed);
    assert_eq!("age1nee".parse::<Recipient>(), Err(Refused::NotARecipient("age1nee".into())));
    assert_eq!("# leeg".parse::<Identities>().unwrap_err(), Refused::NoIdentity);
}

#[test]
fn a_wrong_passphrase_is_refused_and_leaves_nothing() {
    let places = Places::new();
    let (_casebook, backup) = backed_up(&places);
    let wrong = Unwrapping::Passphrase(Secret::from("iets anders"));
    let refused = restore(&backup, &wrong, &places.again(), None, &Progress::default());
    assert_eq!(refused.unwrap_err(), Refused::WrongKey);
    assert_eq!(Places::names(places.0.path()), ["desk", "stick"]);
}

#[test]
fn a_flipped_byte_and_a_cut_anywhere_are_refused_and_leave_nothing() {
    let places = Places::new();
    let (_casebook, backup) = backed_up(&places);
    let whole = fs::read(&backup).unwrap();
    let samples = 60;
    for sample in 0..samples {
        let at = sample * (whole.len() - 1) / (samples - 1);
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (sample % 8);
        fs::write(&backup, &bytes).unwrap();
        put_back(&backup, &places.again()).expect_err(&format!("byte {at}"));
        fs::write(&backup, &whole[..at]).unwrap();
        put_back(&backup, &places.again()).expect_err(&format!("cut at {at}"));
    }
    assert_eq!(Places::names(places.0.path()), ["desk", "stick"]);
    fs::write(&backup, [whole.as_slice(), b"x"].concat()).unwrap();
    put_back(&backup, &places.again()).expect_err("something after its end");
    fs::write(&backup, "geen reservekopie").unwrap();
    assert_eq!(put_back(&backup, &places.again()), Err(Refused::Damaged(Flaw::Foreign)));
}

#[test]
fn a_folder_in_which_something_is_stays_as_it_is() {
    let places = Places::new();
    let (_casebook, backup) = backed_up(&places);
    assert_eq!(put_back(&backup, &places.desk()), Err(Refused::NotEmpty));
    fs::create_dir(places.again()).unwrap();
    fs::write(places.again().join("van een ander"), "").unwrap();
    assert_eq!(put_back(&backup, &places.again()), Err(Refused::NotEmpty));
    assert_eq!(Places::names(&places.again()), ["van een ander"]);
    fs::remove_file(places.again().join("van een ander")).unwrap();
    put_back(&backup, &places.again()).unwrap();
    assert!(Casebook::exists(&places.again()));
}

#[test]
fn a_restoring_that_was_stopped_leaves_nothing_that_looks_like_a_desk() {
    let places = Places::new();
    let (_casebook, backup) = backed_up(&places);
    let progress = Progress::default();
    progress.stop();
    let stopped = restore(&backup, &opened(), &places.again(), None, &progress);
    assert_eq!(stopped.unwrap_err(), Refused::Stopped);
    assert_eq!(Places::names(places.0.path()), ["desk", "stick"]);
    // The power went: what was put beside stands there half, and the next time clears it away.
    fs::create_dir_all(places.0.path().join("again.restoring/sled")).unwrap();
    assert!(!Casebook::exists(&places.again()));
    put_back(&backup, &places.again()).unwrap();
    assert_eq!(Places::names(places.0.path()), ["again", "desk", "stick"]);
    // Or at the next unlocking, where a desk stands already.
    fs::create_dir_all(places.0.path().join("again.restoring/sled")).unwrap();
    drop(unlock(&places.again(), "fatima").unwrap());
    assert_eq!(Places::names(places.0.path()), ["again", "desk", "stick"]);
}

#[test]
fn a_backup_that_was_stopped_or_has_no_place_leaves_nothing() {
    let places = Places::new();
    let (mut casebook, ..) = founded(&places.desk());
    let material = casebook.collect(now()).unwrap();
    let to = Destination::read(&places.stick()).unwrap();
    let progress = Progress::default();
    progress.stop();
    let stopped = make(&material, &to, &closed(), &TimeZone::UTC, &progress);
    assert_eq!(stopped.unwrap_err(), Refused::Stopped);
    assert_eq!(Places::names(&places.stick()), [""; 0]);
    // The stick is pulled out.
    fs::remove_dir(places.stick()).unwrap();
    let gone = make(&material, &to, &closed(), &TimeZone::UTC, &Progress::default());
    assert!(matches!(gone, Err(Refused::BrokenOff(_))), "{gone:?}");
}

#[test]
fn what_was_erased_since_stays_gone_after_restoring_an_older_backup() {
    let places = Places::new();
    let (mut casebook, older) = backed_up(&places);
    let case = Id::from_bytes([7; 16]);
    assert_eq!(casebook.erase(now(), Id::from_bytes([8; 16]), &[case]), Ok(2));
    // The list lies beside every backup that was made since.
    back_up(&mut casebook, &places.stick(), &closed()).unwrap();
    drop(casebook);
    put_back(&older, &places.again()).unwrap();
    let (casebook, _) = unlock(&places.again(), "fatima").unwrap();
    let kinds: Vec<&str> = casebook.events().iter().map(|event| event.kind.as_str()).collect();
    assert_eq!(kinds, ["desk-founded", "volunteer-added", "case-erased", "backup-restored"]);
    assert!(!places.again().join("restored").exists());
}

#[test]
fn what_is_to_be_forgotten_stays_on_the_list_also_when_nothing_of_it_came_back() {
    let places = Places::new();
    let (casebook, backup) = backed_up(&places);
    let (never, given) = (Id::from_bytes([9; 16]), places.0.path().join("list"));
    fs::write(&given, format!("inloop forgotten 1\ndesk {}\n{never}\n", casebook.desk())).unwrap();
    restore(&backup, &opened(), &places.again(), Some(&given), &Progress::default()).unwrap();
    for _ in 0..2 {
        assert_eq!(unlock(&places.again(), "fatima").unwrap().0.erased(), [never]);
    }
}

#[test]
fn a_desk_that_was_put_back_and_repaired_before_it_was_opened_still_forgets() {
    let places = Places::new();
    let (mut casebook, older) = backed_up(&places);
    casebook.erase(now(), Id::from_bytes([8; 16]), &[Id::from_bytes([7; 16])]).unwrap();
    back_up(&mut casebook, &places.stick(), &closed()).unwrap();
    drop(casebook);
    put_back(&older, &places.again()).unwrap();
    let (mended, who) = (places.0.path().join("mended"), passphrase("Fatima"));
    crate::casebook::doctor::repair(&places.again(), &mended, ("fatima", &who), PRACTICE, now()).unwrap();
    let (casebook, _) = unlock(&mended, "fatima").unwrap();
    assert!(casebook.events().iter().all(|event| event.kind != "answer-given"));
}

#[test]
fn a_damaged_list_beside_a_backup_is_not_passed_over() {
    let places = Places::new();
    let (mut casebook, older) = backed_up(&places);
    casebook.erase(now(), Id::from_bytes([8; 16]), &[Id::from_bytes([7; 16])]).unwrap();
    back_up(&mut casebook, &places.stick(), &closed()).unwrap();
    let list = format!("inloop-de-tagerijn-{}-erased.list", &casebook.desk().to_string()[..8]);
    let list = places.stick().join(list);
    let whole = fs::read_to_string(&list).unwrap();
    for damaged in ["", "nonsense", &whole[..whole.len() / 2], &whole[..whole.len() - 1]] {
        fs::write(&list, damaged).unwrap();
        assert_eq!(put_back(&older, &places.again()).unwrap_err(), Refused::ListDamaged(list.clone()));
        assert!(!places.again().exists());
    }
    // Who gives a list that is whole is believed.
    let given = Casebook::erased_file(&places.desk());
    let restored = restore(&older, &opened(), &places.again(), Some(&given), &Progress::default());
    assert_eq!(restored.unwrap().forgotten, 1);
}

#[test]
fn a_list_that_is_given_counts_and_one_of_another_desk_does_not() {
    let places = Places::new();
    let (casebook, backup) = backed_up(&places);
    let given = places.0.path().join("list");
    let list = |desk: Id| format!("inloop forgotten 1\ndesk {desk}\n{}\n", Id::from_bytes([7; 16]));
    fs::write(&given, list(Id::from_bytes([1; 16]))).unwrap();
    let again = |given| restore(&backup, &opened(), &places.again(), given, &Progress::default());
    assert_eq!(again(Some(given.as_path())).unwrap_err(), Refused::Damaged(Flaw::Foreign));
    fs::write(&given, list(casebook.desk())).unwrap();
    assert_eq!(again(Some(given.as_path())).unwrap().forgotten, 1);
    let (casebook, _) = unlock(&places.again(), "fatima").unwrap();
    assert!(casebook.events().iter().all(|event| event.kind != "answer-given"));
}

#[test]
fn the_last_backup_is_known_with_what_came_after_it() {
    let places = Places::new();
    let (mut casebook, ..) = founded(&places.desk());
    assert_eq!(last_made(casebook.events()), (None, 2));
    let (kind, body) = Access::BackupMade {}.into_parts();
    casebook.append(now(), Id::from_bytes([8; 16]), Subject::Access, &kind, body).unwrap();
    add(&mut casebook, "later");
    assert_eq!(last_made(casebook.events()), (Some(now()), 1));
}

#[test]
fn the_backup_of_format_1_is_put_back_with_every_event() {
    let places = Places::new();
    put_back(Path::new(GOLDEN), &places.again()).unwrap();
    let secret = Secret::from("koffie staat klaar");
    let (casebook, samira) =
        Casebook::unlock_at(&places.again(), PRACTICE, "Samira", &secret, now()).unwrap();
    assert_eq!(casebook.name(), "Het Gouden Bureau");
    assert_eq!(samira.role, Role::Coordinator);
    let kinds: Vec<&str> = casebook.events()[..6].iter().map(|event| event.kind.as_str()).collect();
    assert_eq!(
        kinds,
        ["desk-founded", "volunteer-added", "case-opened", "answer-given", "offer-edited", "from-the-future"]
    );
    assert_eq!(casebook.events()[3].body["text"].as_str().map(str::len), Some(10_000));
    assert_eq!(
        fs::read_to_string(places.again().join("locales/nl/desk.ftl")).unwrap(),
        "home-title = Goud\n"
    );
}

/// Writes the golden backup, of the golden desk. Run once per format, when it is new.
#[test]
#[ignore = "writes the golden files"]
fn write_the_golden_backup() {
    let places = Places::new();
    copy_folder(&Path::new(GOLDEN).with_file_name("desk-v1"), &places.desk());
    fs::create_dir_all(places.desk().join("locales/nl")).unwrap();
    fs::write(places.desk().join("locales/nl/desk.ftl"), "home-title = Goud\n").unwrap();
    let secret = Secret::from("koffie staat klaar");
    let (mut casebook, _) = Casebook::unlock_at(&places.desk(), PRACTICE, "Samira", &secret, now()).unwrap();
    assert!(!Path::new(GOLDEN).exists(), "a golden backup is never overwritten");
    let made = back_up(&mut casebook, &places.stick(), &closed()).unwrap();
    fs::copy(made.path, GOLDEN).unwrap();
}
