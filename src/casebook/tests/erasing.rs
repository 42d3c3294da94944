//! What is erased is gone from every file, what is kept is there, and a crash at any moment leaves one or the other.

use std::cell::RefCell;

use super::*;
use crate::casebook::exchange::finish_interrupted;

type Hook = Box<dyn FnMut() -> Result<(), Fault>>;

thread_local! {
    static HOOK: RefCell<Option<Hook>> = const { RefCell::new(None) };
}

/// What erasing does at each of its steps: nothing, unless a test put something there.
pub(in crate::casebook) fn step() -> Result<(), Fault> {
    HOOK.with_borrow_mut(|hook| hook.as_mut().map_or(Ok(()), |hook| hook()))
}

/// Lets something happen at each step of some work.
pub(crate) fn at_each_step<T>(
    hook: impl FnMut() -> Result<(), Fault> + 'static,
    work: impl FnOnce() -> T,
) -> T {
    HOOK.set(Some(Box::new(hook)));
    let done = work();
    HOOK.set(None);
    done
}

const ACTOR: Id = Id::from_bytes([8; 16]);
const ERASED: Id = Id::from_bytes([70; 16]);
const KEPT: Id = Id::from_bytes([71; 16]);

/// Notes something in a case; long enough for more than one part.
fn note(casebook: &mut Casebook, case: Id, text: &str) {
    let body = json!({ "text": text.repeat(900) });
    casebook.append(now(), ACTOR, Subject::Case(case), "answer-given", body).unwrap();
}

/// A closed desk with two cases that alternate, copies of it, and remains of damage.
fn desk(folder: &Path) -> Vec<Event> {
    let (mut casebook, ..) = founded(folder);
    for round in 0..3 {
        note(&mut casebook, ERASED, &format!("kanarie {round}"));
        note(&mut casebook, KEPT, &format!("merel {round}"));
    }
    let body = json!({ "nested": [1, 2.5, { "deep": null }] });
    casebook.append(now(), ACTOR, Subject::Newer("wijktafel".into()), "from-the-future", body).unwrap();
    drop(casebook);
    for _ in 0..2 {
        drop(unlock(folder, "fatima").unwrap());
    }
    let copy = Casebook::copies(folder).unwrap().pop().unwrap();
    Casebook::put_back(folder, &copy).unwrap();
    copy_folder(&folder.join("sled"), &folder.join("sled.part"));
    let (mut casebook, _) = unlock(folder, "fatima").unwrap();
    note(&mut casebook, ERASED, "kanarie tot slot");
    casebook.events().to_vec()
}

/// What must be left of events when the erased case is gone: numbers anew, all else kept.
fn without(events: &[Event]) -> Vec<Event> {
    let kept = events.iter().filter(|event| event.subject != Subject::Case(ERASED));
    kept.cloned().zip(1..).map(|(event, seq)| Event { seq, ..event }).collect()
}

/// The folder as it was at each step of some work, as if the program had been killed there.
pub(super) fn killed_at_each_step<T>(folder: &Path, into: &Path, work: impl FnOnce() -> T) -> T {
    let (from, to) = (folder.to_owned(), into.to_owned());
    let look = move || {
        let number = fs::read_dir(&to).unwrap().count();
        copy_folder(&from, &to.join(format!("{number:02}")));
        Ok(())
    };
    at_each_step(look, work)
}

/// Lets one step fail: the one with this number.
pub(super) fn failing_at<T>(step: i32, work: impl FnOnce() -> T) -> T {
    let mut left = step;
    let fail = move || {
        left -= 1;
        if left == -1 { Err(Fault::NoRoom) } else { Ok(()) }
    };
    at_each_step(fail, work)
}

/// The sealed bytes of every record in a store, without what stands in clear before them.
pub(super) fn sealed(store: &Path) -> Vec<Vec<u8>> {
    let scratch = tempfile::tempdir().unwrap();
    copy_folder(store, scratch.path());
    let records = store::Store::open(scratch.path()).unwrap().records().unwrap();
    records.into_iter().flat_map(|(_, values)| values).map(|value| value[22..].to_vec()).collect()
}

pub(super) fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Whether a desk opens as it was before the erasing or after it, with nothing left of the work, and goes on.
fn is_before_or_after(folder: &Path, before: &[Event]) -> bool {
    let (mut casebook, _) = unlock(folder, "fatima").unwrap();
    let events = casebook.events().to_vec();
    let erased = events != before;
    if erased {
        let (last, kept) = events.split_last().unwrap();
        assert_eq!((kept, last.kind.as_str()), (without(before).as_slice(), kind::CASE_ERASED));
        assert!(!folder.join("damaged").exists() && !folder.join("sled.part").exists());
        let copies: Vec<u64> = Casebook::copies(folder).unwrap().iter().map(|copy| copy.number).collect();
        // When this opening erased, there is none.
        assert!(copies.is_empty() || copies == [1], "only the copy of this opening");
    }
    assert!(!folder.join("erasing").exists());
    note(&mut casebook, KEPT, "verder");
    let events = casebook.events().to_vec();
    drop(casebook);
    assert_eq!(unlock(folder, "fatima").unwrap().0.events(), events);
    erased
}

#[test]
fn an_erased_case_is_in_no_file_and_every_other_event_is_kept() {
    let root = tempfile::tempdir().unwrap();
    let before = desk(root.path());
    let old = sealed(&root.path().join("sled"));
    let whole: Vec<Vec<u8>> = files(root.path()).iter().map(|file| fs::read(file).unwrap()).collect();
    // Else looking for the bytes would prove nothing. Short values may lie apart in the store's file.
    let old: Vec<_> = old.iter().filter(|part| whole.iter().any(|bytes| contains(bytes, part))).collect();
    assert!(old.len() > 10, "{}", old.len());

    let (mut casebook, _) = unlock(root.path(), "fatima").unwrap();
    assert_eq!(casebook.erase(now(), ACTOR, &[ERASED]), Ok(4));
    let look = |kept: &[Event]| {
        for file in files(root.path()) {
            let bytes = fs::read(&file).unwrap();
            assert!(!old.iter().any(|part| contains(&bytes, part)), "old bytes in {}", file.display());
            let is_list = file.ends_with("erased");
            for canary in ["kanarie", &ERASED.to_string()] {
                let found = contains(&bytes, canary.as_bytes());
                assert_eq!(found, is_list && canary != "kanarie", "{canary} in {}", file.display());
            }
        }
        let (note, kept) = kept.split_last().unwrap();
        assert_eq!(kept, without(&before));
        assert_eq!(
            (note.kind.as_str(), &note.subject, note.actor),
            (kind::CASE_ERASED, &Subject::Desk, ACTOR)
        );
        assert_eq!(note.body, json!({ "cases": [ERASED] }));
        assert!(
            !format!("{kept:?}{:?}", kept.iter().map(|event| &event.body).collect::<Vec<_>>())
                .contains("kanarie")
        );
    };
    look(casebook.events());
    assert!(!root.path().join("copies").exists() && !root.path().join("damaged").exists());
    drop(casebook);
    let (casebook, _) = unlock(root.path(), "fatima").unwrap();
    look(casebook.events());
    assert_eq!(Casebook::copies(root.path()).unwrap().len(), 1);
}

#[test]
fn an_erasing_broken_off_at_any_step_is_undone_or_finished_at_the_next_opening() {
    let (root, crashed) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let before = desk(root.path());
    let (mut casebook, _) = unlock(root.path(), "fatima").unwrap();
    killed_at_each_step(root.path(), crashed.path(), || casebook.erase(now(), ACTOR, &[ERASED])).unwrap();
    let mut ends = Vec::new();
    for number in 0..fs::read_dir(crashed.path()).unwrap().count() {
        let folder = crashed.path().join(format!("{number:02}"));
        // The clearing up may be broken off as well.
        let twice = tempfile::tempdir().unwrap();
        copy_folder(&folder, &twice.path().join("first"));
        let work = folder::Folder::new(&folder);
        killed_at_each_step(&folder, twice.path(), || finish_interrupted(&work)).unwrap();
        let mut outcomes: Vec<bool> = fs::read_dir(twice.path())
            .unwrap()
            .map(|entry| is_before_or_after(&entry.unwrap().path(), &before))
            .collect();
        outcomes.push(is_before_or_after(&folder, &before));
        assert!(outcomes.iter().all(|erased| *erased == outcomes[0]), "step {number}: {outcomes:?}");
        ends.push(outcomes[0]);
    }
    assert!(ends.len() >= 10 && ends.is_sorted(), "{ends:?}");
    assert!(!ends[0] && ends[ends.len() - 1]);
}

#[test]
fn an_erasing_broken_off_while_it_removes_files_is_finished() {
    let root = tempfile::tempdir().unwrap();
    let before = desk(root.path());
    // Undoing: the new store is half removed.
    fs::create_dir_all(root.path().join("erasing/sled/blobs")).unwrap();
    fs::write(root.path().join("erasing/sled/conf"), "").unwrap();
    assert!(!is_before_or_after(root.path(), &before));
    // Finishing: the new store stands, the former one is half removed.
    let (mut casebook, _) = unlock(root.path(), "fatima").unwrap();
    casebook.erase(now(), ACTOR, &[ERASED]).unwrap();
    let events = casebook.events().to_vec();
    drop(casebook);
    fs::create_dir_all(root.path().join("erasing/former/blobs")).unwrap();
    assert_eq!(unlock(root.path(), "fatima").unwrap().0.events(), events);
    assert!(!root.path().join("erasing").exists());
}

#[test]
fn an_erasing_that_fails_at_any_step_leaves_a_desk_to_work_at() {
    let whole = tempfile::tempdir().unwrap();
    let before = desk(whole.path());
    let mut step = 0;
    loop {
        let root = tempfile::tempdir().unwrap();
        copy_folder(whole.path(), root.path());
        let (mut casebook, _) = unlock(root.path(), "fatima").unwrap();
        let erased = failing_at(step, || casebook.erase(now(), ACTOR, &[ERASED]));
        if erased.is_ok() {
            assert!(step >= 10, "{step}");
            break;
        }
        assert_eq!(erased, Err(Fault::NoRoom));
        // At the same table, without opening anew.
        note(&mut casebook, KEPT, "intussen");
        casebook.erase(now(), ACTOR, &[ERASED]).unwrap();
        let kept = without(&before);
        let events: Vec<_> =
            casebook.events().iter().filter(|event| event.kind != kind::CASE_ERASED).collect();
        assert_eq!(events.len(), kept.len() + 1, "step {step}");
        let events = casebook.events().to_vec();
        drop(casebook);
        assert!(!root.path().join("erasing").exists() && !root.path().join("copies").exists(), "step {step}");
        assert_eq!(unlock(root.path(), "fatima").unwrap().0.events(), events);
        step += 1;
    }
}

#[test]
fn the_store_from_before_under_the_new_anchor_is_a_reported_loss() {
    let (root, older) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    desk(root.path());
    copy_folder(&root.path().join("sled"), older.path());
    let (mut casebook, _) = unlock(root.path(), "fatima").unwrap();
    casebook.erase(now(), ACTOR, &[ERASED]).unwrap();
    note(&mut casebook, KEPT, "na het wissen");
    let (_, anchored) = anchor::Anchor::open(&root.path().join("anchor"), &casebook.keys.anchor).unwrap();
    assert_eq!(anchored, casebook.head, "the new anchor keeps up");
    drop(casebook);
    fs::remove_dir_all(root.path().join("sled")).unwrap();
    copy_folder(older.path(), &root.path().join("sled"));
    assert!(unlock(root.path(), "fatima").unwrap_err().is_damage());
}

#[test]
fn a_store_that_lost_events_is_reported_and_not_rebuilt_without_them() {
    let root = tempfile::tempdir().unwrap();
    desk(root.path());
    let (mut casebook, _) = unlock(root.path(), "fatima").unwrap();
    let store = casebook.store.as_ref().unwrap();
    store.forget_after(5, &store.records().unwrap()).unwrap();
    assert!(casebook.erase(now(), ACTOR, &[ERASED]).unwrap_err().is_damage());
    assert!(!root.path().join("erasing").exists() && !Casebook::copies(root.path()).unwrap().is_empty());
}

#[test]
fn erasing_again_or_nothing_writes_nothing() {
    let root = tempfile::tempdir().unwrap();
    let before = desk(root.path());
    let (mut casebook, _) = unlock(root.path(), "fatima").unwrap();
    assert_eq!(casebook.erase(now(), ACTOR, &[]), Ok(0));
    assert_eq!(casebook.erase(now(), ACTOR, &[Id::from_bytes([99; 16])]), Ok(0));
    assert_eq!(casebook.events(), before);
    assert_eq!(casebook.erase(now(), ACTOR, &[ERASED, ERASED, KEPT]), Ok(7));
    let events = casebook.events().to_vec();
    assert_eq!(events.last().unwrap().body, json!({ "cases": [ERASED, KEPT] }));
    assert_eq!(casebook.erase(now(), ACTOR, &[ERASED, KEPT]), Ok(0));
    note(&mut casebook, KEPT, "opnieuw");
    assert_eq!(casebook.erase(now(), ACTOR, &[KEPT]), Ok(1));
    let kinds: Vec<&str> = casebook.events().iter().map(|event| event.kind.as_str()).collect();
    let before = ["desk-founded", "volunteer-added", "from-the-future", "copy-put-back"];
    assert_eq!(kinds, [&before[..], &[kind::CASE_ERASED; 2]].concat());
}
