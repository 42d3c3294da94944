//! The casebook as a whole: founded, closed, opened, damaged.

mod damage;
mod golden;
mod measure;

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use serde_json::json;

use super::*;

const PRACTICE: Cost = Cost::PRACTICE;

fn now() -> Timestamp {
    Timestamp::from_second(1_790_000_000).unwrap()
}

fn volunteer(short_name: &str, role: Role) -> NewVolunteer {
    NewVolunteer { short_name: short_name.into(), passphrase: passphrase(short_name), role }
}

fn passphrase(short_name: &str) -> Secret {
    Secret::new(format!("kopje thee met {short_name}"))
}

/// A desk in a folder, with Fatima as its coordinator.
fn founded(folder: &Path) -> (Casebook, RecoveryKey, Volunteer) {
    let desk = NewDesk { name: "De Tagerijn".into(), neighbourhood: "Geheimbuurt".into() };
    Casebook::create_at(folder, PRACTICE, &desk, &volunteer("Fatima", Role::Coordinator), now()).unwrap()
}

fn unlock(folder: &Path, short_name: &str) -> Result<(Casebook, Volunteer), Fault> {
    Casebook::unlock_at(folder, PRACTICE, short_name, &passphrase("Fatima"), now())
}

fn add(casebook: &mut Casebook, text: &str) -> Event {
    let case = Subject::Case(Id::from_bytes([7; 16]));
    let actor = Id::from_bytes([8; 16]);
    casebook.append(now(), actor, case, "answer-given", json!({ "text": text })).unwrap()
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Every file in a folder and below.
fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn what_was_added_is_there_after_closing_and_unlocking() {
    let root = tempfile::tempdir().unwrap();
    let (mut casebook, _, fatima) = founded(root.path());
    for text in ["brief", "knie", "alleen"] {
        add(&mut casebook, text);
    }
    let events = casebook.events().to_vec();
    assert_eq!(events.len(), 5);
    assert!(events.iter().zip(1..).all(|(event, seq)| event.seq == seq));
    drop(casebook);
    let (casebook, who) = unlock(root.path(), "  FATIMA ").unwrap();
    assert_eq!((casebook.events(), who), (events.as_slice(), fatima));
    assert_eq!((casebook.name(), casebook.neighbourhood()), ("De Tagerijn", "Geheimbuurt"));
}

#[test]
fn before_unlocking_only_the_name_of_the_desk_is_known() {
    let root = tempfile::tempdir().unwrap();
    assert!(!Casebook::exists(root.path()));
    assert_eq!(Casebook::desk_name(root.path()), Err(Fault::NotADesk));
    assert_eq!(unlock(root.path(), "fatima").unwrap_err(), Fault::NotADesk);
    drop(founded(root.path()));
    assert!(Casebook::exists(root.path()));
    assert_eq!(Casebook::desk_name(root.path()), Ok("De Tagerijn".into()));
}

#[test]
fn a_wrong_name_and_a_wrong_passphrase_are_refused_alike() {
    let root = tempfile::tempdir().unwrap();
    drop(founded(root.path()));
    let wrong = |name: &str, secret: Secret| {
        Casebook::unlock_at(root.path(), PRACTICE, name, &secret, now()).unwrap_err()
    };
    let first = wrong("harry", passphrase("Fatima"));
    let second = wrong("fatima", passphrase("Harry"));
    assert_eq!(first, second);
    assert_eq!(first.to_string(), second.to_string());
    assert_eq!(first, Fault::WrongPassphrase { wait: std::time::Duration::ZERO });
    assert!(wrong("", Secret::from("")) == first);
    let Fault::WrongPassphrase { wait } = wrong("x", Secret::from("y")) else { panic!("heard") };
    assert_eq!(wait.as_secs(), 1);
    assert!(matches!(wrong("fatima", passphrase("Fatima")), Fault::TooSoon { .. }));
}

#[test]
fn a_second_program_on_one_folder_learns_who_has_it_open() {
    let root = tempfile::tempdir().unwrap();
    let (casebook, ..) = founded(root.path());
    let Fault::AlreadyOpen { by: Some(by) } = unlock(root.path(), "fatima").unwrap_err() else {
        panic!("not refused")
    };
    assert_eq!(by.process, std::process::id());
    drop(casebook);
    assert!(unlock(root.path(), "fatima").is_ok());
}

#[test]
fn a_desk_is_not_founded_over_another_even_when_its_header_is_gone() {
    let root = tempfile::tempdir().unwrap();
    drop(founded(root.path()));
    fs::remove_file(root.path().join("header")).unwrap();
    fs::remove_file(root.path().join("header.spare")).unwrap();
    let desk = NewDesk { name: "x".into(), neighbourhood: String::new() };
    let again = Casebook::create_at(root.path(), PRACTICE, &desk, &volunteer("y", Role::Volunteer), now());
    assert_eq!(again.unwrap_err(), Fault::AlreadyADesk);
}

#[test]
fn what_a_crash_during_founding_left_is_cleared_away() {
    let root = tempfile::tempdir().unwrap();
    drop(founded(root.path()));
    fs::remove_file(root.path().join("header")).unwrap();
    fs::remove_file(root.path().join("header.spare")).unwrap();
    fs::write(root.path().join("founding"), "").unwrap();
    assert!(!Casebook::exists(root.path()));
    let (casebook, ..) = founded(root.path());
    assert_eq!(casebook.events().len(), 2);
}

#[test]
fn a_practice_desk_does_not_open_as_a_real_one() {
    let root = tempfile::tempdir().unwrap();
    drop(founded(root.path()));
    let fault = Casebook::unlock(root.path(), "fatima", &passphrase("Fatima"), now()).unwrap_err();
    assert_eq!(fault, Fault::CostOutOfBounds { cost: PRACTICE });
}

#[test]
fn an_event_is_on_disk_without_a_clean_close() {
    let (root, crashed) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (mut casebook, ..) = founded(root.path());
    for number in 0..20 {
        let event = add(&mut casebook, &number.to_string());
        if number % 5 == 0 {
            let copy = crashed.path().join(number.to_string());
            copy_folder(root.path(), &copy);
            assert_eq!(unlock(&copy, "fatima").unwrap().0.events().last(), Some(&event));
        }
    }
}

#[test]
fn a_long_text_is_kept_in_parts_and_no_value_leaves_the_store() {
    let root = tempfile::tempdir().unwrap();
    let (mut casebook, ..) = founded(root.path());
    let long = "é".repeat(10_000);
    for _ in 0..30 {
        add(&mut casebook, &long);
    }
    drop(casebook);
    let (casebook, _) = unlock(root.path(), "fatima").unwrap();
    assert_eq!(casebook.events()[31].body["text"], json!(long));
    assert_eq!(fs::read_dir(root.path().join("sled/blobs")).unwrap().count(), 0);
}

#[test]
fn kinds_and_subjects_of_a_newer_program_survive() {
    let root = tempfile::tempdir().unwrap();
    let (mut casebook, _, fatima) = founded(root.path());
    let subject = Subject::Newer("wijktafel".into());
    let event =
        casebook.append(now(), fatima.id, subject, "signal-noted", json!([1, { "a": null }])).unwrap();
    drop(casebook);
    let (mut casebook, _) = unlock(root.path(), "fatima").unwrap();
    assert_eq!(casebook.events().last(), Some(&event));
    assert_eq!(add(&mut casebook, "later").seq, event.seq + 1);
}

#[test]
fn no_canary_stands_in_clear_in_any_file() {
    let root = tempfile::tempdir().unwrap();
    let (mut casebook, recovery, _) = founded(root.path());
    add(&mut casebook, "kanarie");
    let harry = volunteer("Harry", Role::Volunteer);
    casebook.add_volunteer(now(), Id::from_bytes([1; 16]), &harry).unwrap();
    copy_folder(root.path(), &root.path().join("while-open"));
    drop(casebook);
    drop(unlock(root.path(), "fatima").unwrap());
    let key: Vec<String> = recovery.groups().map(str::to_owned).collect();
    let mut looked_at = 0;
    for file in files(root.path()) {
        let text = String::from_utf8_lossy(&fs::read(&file).unwrap()).to_lowercase();
        for canary in ["kanarie", "fatima", "harry", "kopje", "geheimbuurt", "answer-given", &key.concat()] {
            assert!(!text.contains(&canary.to_lowercase()), "{canary} in {}", file.display());
        }
        looked_at += 1;
    }
    assert!(looked_at > 10);
}

#[test]
fn nothing_that_is_printed_shows_a_secret() {
    let root = tempfile::tempdir().unwrap();
    let (mut casebook, recovery, _) = founded(root.path());
    let event = add(&mut casebook, "kanarie");
    let new = volunteer("Harry", Role::Volunteer);
    let printed = format!("{casebook:?} {recovery:?} {event:?} {:?}", new.passphrase);
    assert!(!printed.contains("kanarie") && !printed.contains("kopje"), "{printed}");
}

#[test]
fn a_volunteer_who_was_added_gets_in_and_one_who_was_removed_does_not() {
    let root = tempfile::tempdir().unwrap();
    let (mut casebook, _, fatima) = founded(root.path());
    let harry = volunteer("Harry", Role::Volunteer);
    let added = casebook.add_volunteer(now(), fatima.id, &harry).unwrap();
    assert_eq!(casebook.add_volunteer(now(), fatima.id, &harry), Err(Fault::ShortNameTaken));
    assert_eq!(casebook.volunteers(), [fatima.clone(), added.clone()]);
    assert_eq!(casebook.recognise("harry", &harry.passphrase, now()), Ok(added.clone()));
    drop(casebook);

    let enter = || Casebook::unlock_at(root.path(), PRACTICE, "harry", &harry.passphrase, now());
    let (mut casebook, who) = enter().unwrap();
    assert_eq!(who, added);
    assert_eq!(casebook.remove_volunteer(now(), who.id, fatima.id), Err(Fault::LastCoordinator));
    casebook.remove_volunteer(now(), fatima.id, added.id).unwrap();
    assert_eq!(casebook.remove_volunteer(now(), fatima.id, added.id), Err(Fault::NoSuchVolunteer));
    assert_eq!(casebook.volunteers(), [fatima]);
    drop(casebook);
    assert!(matches!(enter().unwrap_err(), Fault::WrongPassphrase { .. }));
}

#[test]
fn the_recovery_key_opens_the_desk_and_gives_a_new_passphrase() {
    let root = tempfile::tempdir().unwrap();
    let (casebook, recovery, fatima) = founded(root.path());
    drop(casebook);
    let recover = |key: &RecoveryKey| Casebook::unlock_with_recovery_at(root.path(), PRACTICE, key, now());
    let other = RecoveryKey::random().unwrap();
    assert!(matches!(recover(&other).unwrap_err(), Fault::RecoveryMismatch { .. }));

    let mut casebook = recover(&recovery).unwrap();
    assert_eq!(casebook.events().last().unwrap().kind, kind::RECOVERY_USED);
    let fresh = Secret::from("een heel nieuw begin");
    casebook.renew_passphrase(now(), fatima.id, fatima.id, &fresh).unwrap();
    let renewed = casebook.renew_recovery(now(), fatima.id).unwrap();
    drop(casebook);
    assert!(unlock(root.path(), "fatima").is_err());
    assert!(Casebook::unlock_at(root.path(), PRACTICE, "fatima", &fresh, now()).is_ok());
    assert!(recover(&recovery).is_err());
    assert!(recover(&renewed).is_ok());
}

#[test]
fn a_store_reopened_in_place_has_every_event_and_takes_more() {
    let root = tempfile::tempdir().unwrap();
    let (mut casebook, ..) = founded(root.path());
    for round in 0..3 {
        add(&mut casebook, &round.to_string());
        casebook.reopen_in_place().unwrap();
    }
    add(&mut casebook, "after");
    let events = casebook.events().to_vec();
    drop(casebook);
    assert_eq!(unlock(root.path(), "fatima").unwrap().0.events(), events);
}

#[test]
fn an_empty_name_or_passphrase_founds_nothing() {
    let root = tempfile::tempdir().unwrap();
    let desk = NewDesk { name: "x".into(), neighbourhood: String::new() };
    for (name, pass) in [(" - ", "thee"), ("fatima", "")] {
        let first =
            NewVolunteer { short_name: name.into(), passphrase: Secret::from(pass), role: Role::Coordinator };
        let refused = Casebook::create_at(root.path(), PRACTICE, &desk, &first, now());
        assert_eq!(refused.unwrap_err(), Fault::Empty);
    }
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0);
}
