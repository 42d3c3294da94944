//! Who gets in, and what the door says to those who do not.

use super::*;

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
