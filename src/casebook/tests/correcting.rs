//! What was corrected is gone from every file, the new value is there, and a crash leaves the one or the other.

use super::erasing::{contains, failing_at, killed_at_each_step, sealed};
use super::*;

/// A desk with something to correct in the middle, and that event.
fn desk(folder: &Path) -> (Casebook, Event) {
    let (mut casebook, ..) = founded(folder);
    add(&mut casebook, "ervoor");
    let wrong = add(&mut casebook, &"kanarie ".repeat(900));
    add(&mut casebook, "erna");
    drop(casebook);
    (unlock(folder, "fatima").unwrap().0, wrong)
}

fn correct(casebook: &mut Casebook, wrong: &Event) -> Result<(), Fault> {
    casebook.correct(now(), Id::from_bytes([8; 16]), wrong.id, "answer-given", json!({ "text": "merel" }))
}

/// Checks that these are the events before, with one corrected.
fn is_corrected(events: &[Event], before: &[Event], wrong: &Event) -> bool {
    if events == before {
        return false;
    }
    let (new, rest) = events.split_last().unwrap();
    assert_eq!(rest.len(), before.len());
    for (now, then) in rest.iter().zip(before) {
        if then == wrong {
            assert_eq!(*now, Event { body: json!({ "masked": true }), ..then.clone() });
            assert!(now.is_masked() && !then.is_masked());
        } else {
            assert_eq!(now, then);
        }
    }
    assert_eq!((&new.subject, new.kind.as_str()), (&wrong.subject, "answer-given"));
    assert_eq!(new.body, json!({ "text": "merel", "corrects": wrong.id }));
    assert_eq!((new.corrects(), new.seq), (Some(wrong.id), before.len() as u64 + 1));
    true
}

#[test]
fn the_old_value_is_masked_in_its_place_and_gone_from_every_file() {
    let root = tempfile::tempdir().unwrap();
    let (mut casebook, wrong) = desk(root.path());
    let before = casebook.events().to_vec();
    let old = sealed(&root.path().join("sled"));
    correct(&mut casebook, &wrong).unwrap();
    assert!(is_corrected(casebook.events(), &before, &wrong));
    assert!(!root.path().join("copies").exists() && !root.path().join("erasing").exists());
    for file in files(root.path()) {
        let bytes = fs::read(&file).unwrap();
        assert!(!old.iter().any(|part| contains(&bytes, part)), "old bytes in {}", file.display());
        assert!(!contains(&bytes, b"kanarie"), "{}", file.display());
    }
    add(&mut casebook, "verder");
    let events = casebook.events().to_vec();
    drop(casebook);
    assert_eq!(unlock(root.path(), "fatima").unwrap().0.events(), events);
}

#[test]
fn what_is_not_there_was_corrected_already_or_says_who_may_enter_is_not_corrected() {
    let root = tempfile::tempdir().unwrap();
    let (mut casebook, wrong) = desk(root.path());
    correct(&mut casebook, &wrong).unwrap();
    let before = casebook.events().to_vec();
    let mut refused = |event: Id, body| {
        let done = casebook.correct(now(), Id::from_bytes([8; 16]), event, "x", body);
        assert_eq!(done, Err(Fault::NoSuchEvent));
    };
    refused(Id::from_bytes([99; 16]), json!({}));
    refused(wrong.id, json!({}));
    refused(before[0].id, json!({}));
    refused(before[1].id, json!({}));
    refused(before[2].id, json!("no map"));
    assert_eq!(casebook.events(), before);
}

#[test]
fn a_correction_broken_off_at_any_step_is_undone_or_finished_at_the_next_opening() {
    let (root, killed) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (mut casebook, wrong) = desk(root.path());
    let before = casebook.events().to_vec();
    killed_at_each_step(root.path(), killed.path(), || correct(&mut casebook, &wrong)).unwrap();
    let ends: Vec<bool> = (0..fs::read_dir(killed.path()).unwrap().count())
        .map(|number| {
            let folder = killed.path().join(format!("{number:02}"));
            let (casebook, _) = unlock(&folder, "fatima").unwrap();
            assert!(!folder.join("erasing").exists());
            is_corrected(casebook.events(), &before, &wrong)
        })
        .collect();
    assert!(ends.len() >= 10 && ends.is_sorted() && !ends[0] && ends[ends.len() - 1], "{ends:?}");
}

#[test]
fn a_correction_that_fails_at_any_step_leaves_a_desk_to_work_at() {
    for step in 0.. {
        let root = tempfile::tempdir().unwrap();
        let (mut casebook, wrong) = desk(root.path());
        let before = casebook.events().to_vec();
        let done = failing_at(step, || correct(&mut casebook, &wrong));
        if done.is_ok() {
            assert!(step >= 10, "{step}");
            break;
        }
        let corrected = is_corrected(casebook.events(), &before, &wrong);
        add(&mut casebook, "intussen");
        assert_eq!(correct(&mut casebook, &wrong).is_ok(), !corrected, "step {step}");
        let events = casebook.events().to_vec();
        drop(casebook);
        assert_eq!(unlock(root.path(), "fatima").unwrap().0.events(), events);
    }
}
