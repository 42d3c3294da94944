//! What was saved is there, whole, and unreadable to others.

use super::*;

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
    let open = tempfile::tempdir().unwrap();
    copy_folder(root.path(), open.path());
    drop(casebook);
    drop(unlock(root.path(), "fatima").unwrap());
    let key: Vec<String> = recovery.groups().map(str::to_owned).collect();
    let mut looked_at = 0;
    for file in [files(root.path()), files(open.path())].concat() {
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
