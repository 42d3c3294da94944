//! What was erased stays erased, also when an older desk comes back.

use super::*;

const ACTOR: Id = Id::from_bytes([8; 16]);
/// The case of [`add`].
const CASE: Id = Id::from_bytes([7; 16]);

fn of_the_case(casebook: &Casebook) -> usize {
    casebook.events().iter().filter(|event| event.subject == Subject::Case(CASE)).count()
}

/// A desk from before an erasing, the same desk after it, both closed.
fn before_and_after() -> (tempfile::TempDir, tempfile::TempDir) {
    let (before, after) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (mut casebook, ..) = founded(after.path());
    add(&mut casebook, "kanarie");
    let other = Subject::Case(Id::from_bytes([9; 16]));
    casebook.append(now(), ACTOR, other, "answer-given", json!({})).unwrap();
    drop(casebook);
    copy_folder(after.path(), before.path());
    let (mut casebook, _) = unlock(after.path(), "fatima").unwrap();
    assert_eq!(casebook.erased(), []);
    assert!(!Casebook::erased_file(after.path()).exists());
    casebook.erase(now(), ACTOR, &[CASE]).unwrap();
    assert_eq!(casebook.erased(), [CASE]);
    (before, after)
}

#[test]
fn an_older_desk_that_is_put_back_forgets_what_the_list_says() {
    let (before, after) = before_and_after();
    Casebook::merge_erased(before.path(), &Casebook::erased_file(after.path())).unwrap();
    let (casebook, _) = unlock(before.path(), "fatima").unwrap();
    assert_eq!(
        (of_the_case(&casebook), casebook.erased(), casebook.erased_was_damaged()),
        (0, &[CASE][..], false)
    );
    let last = casebook.events().last().unwrap();
    assert_eq!((last.kind.as_str(), &last.body), (kind::CASE_ERASED, &json!({ "cases": [CASE] })));
    assert_eq!(casebook.events().len(), 4);
    drop(casebook);
    assert_eq!(unlock(before.path(), "fatima").unwrap().0.events().len(), 4, "once is enough");
}

#[test]
fn a_list_from_after_the_data_key_was_renewed_counts_too() {
    let (before, after) = before_and_after();
    let (mut casebook, fatima) = unlock(after.path(), "fatima").unwrap();
    for _ in 0..2 {
        let prepared = casebook.begin_renewal().unwrap().run(&mut |_, _| {}).unwrap();
        casebook.complete_renewal(now(), fatima.id, prepared).unwrap();
    }
    let other = Id::from_bytes([9; 16]);
    casebook.erase(now(), ACTOR, &[other]).unwrap();
    drop(casebook);
    Casebook::merge_erased(before.path(), &Casebook::erased_file(after.path())).unwrap();
    let (casebook, _) = unlock(before.path(), "fatima").unwrap();
    assert_eq!((casebook.erased(), casebook.erased_was_damaged()), (&[CASE, other][..], false));
    assert_eq!(casebook.events().len(), 3);
}

#[test]
fn a_missing_list_is_made_anew_from_the_chain() {
    let (_before, after) = before_and_after();
    let list = Casebook::erased_file(after.path());
    let whole = fs::read(&list).unwrap();
    fs::remove_file(&list).unwrap();
    let (casebook, _) = unlock(after.path(), "fatima").unwrap();
    assert_eq!((casebook.erased(), casebook.erased_was_damaged()), (&[CASE][..], false));
    assert_eq!(fs::read(&list).unwrap(), whole);
}

#[test]
fn a_damaged_or_forged_list_is_reported_kept_aside_and_not_believed() {
    let (_before, after) = before_and_after();
    let list = Casebook::erased_file(after.path());
    let other = Id::from_bytes([9; 16]);
    let forged = fs::read_to_string(&list).unwrap().replace(&CASE.to_string(), &other.to_string());
    for bad in [forged.as_bytes(), b"\0\0\0", &fs::read(&list).unwrap()[..40]] {
        fs::write(&list, bad).unwrap();
        let (casebook, _) = unlock(after.path(), "fatima").unwrap();
        assert!(casebook.erased_was_damaged());
        assert_eq!((casebook.erased(), casebook.events().len()), (&[CASE][..], 4));
        drop(casebook);
        assert_eq!(fs::read(after.path().join("erased.damaged")).unwrap(), bad);
        assert!(!unlock(after.path(), "fatima").unwrap().0.erased_was_damaged());
    }
}

#[test]
fn without_a_key_the_list_says_nothing_but_opaque_ids() {
    let (_before, after) = before_and_after();
    let text = fs::read_to_string(Casebook::erased_file(after.path())).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!((lines.len(), lines[1]), (3, CASE.to_string().as_str()));
}
