//! The doctor says what is whole and what is not, changes nothing, and repairs on a copy.

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use super::*;
use crate::casebook::doctor::{Finding, Repaired, examine, repair};

const EVENTS: u64 = 22;

/// A folder that only its owner can enter.
fn private() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    fs::set_permissions(root.path(), fs::Permissions::from_mode(0o700)).unwrap();
    root
}

/// A closed desk that was opened before, so that there is a copy.
fn desk() -> (tempfile::TempDir, Vec<Event>) {
    let root = private();
    let (mut casebook, ..) = founded(root.path());
    for number in 0..EVENTS - 2 {
        add(&mut casebook, &format!("{number} {}", "tekst ".repeat(200)));
    }
    let events = casebook.events().to_vec();
    drop(casebook);
    drop(unlock(root.path(), "fatima").unwrap());
    (root, events)
}

fn look(desk: &Path) -> Vec<Finding> {
    examine(desk, None, PRACTICE, now()).unwrap()
}

fn look_inside(desk: &Path) -> Vec<Finding> {
    examine(desk, Some(("fatima", &passphrase("Fatima"))), PRACTICE, now()).unwrap()
}

fn unsound(found: Vec<Finding>) -> Vec<Finding> {
    found.into_iter().filter(|one| !one.is_sound() && !matches!(one, Finding::LittleRoom(_))).collect()
}

/// Every file but the count of attempts.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    files(folder)
        .into_iter()
        .filter(|file| !file.ends_with("throttle"))
        .map(|file| (file.clone(), fs::read(file).unwrap()))
        .collect()
}

/// What is wrong with a damaged copy of a desk, without and with a key; the folder stays as it was.
fn diagnosis(desk: &Path, damage: impl FnOnce(&Path)) -> [Vec<Finding>; 2] {
    let root = private();
    copy_folder(desk, root.path());
    damage(root.path());
    let before = contents(root.path());
    let found = [unsound(look(root.path())), unsound(look_inside(root.path()))];
    assert_eq!(contents(root.path()), before, "something was written");
    found
}

fn change(file: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(file).unwrap();
    change(&mut bytes);
    fs::write(file, bytes).unwrap();
}

fn cut_in_half(folder: &Path) {
    change(&folder.join("sled/db"), |bytes| {
        let used = bytes.iter().rposition(|byte| *byte != 0).unwrap();
        bytes.truncate(used / 2);
    });
}

#[test]
fn a_sound_desk_is_called_sound_with_and_without_a_key() {
    let (root, _) = desk();
    let before = contents(root.path());
    let found = look(root.path());
    assert_eq!(unsound(found.clone()), []);
    for one in
        [Finding::HeaderWhole, Finding::AnchorWhole(EVENTS), Finding::ChainWhole(EVENTS), Finding::Private]
    {
        assert!(found.contains(&one), "{one:?}");
    }
    let found = look_inside(root.path());
    assert_eq!(unsound(found.clone()), []);
    assert!(found.contains(&Finding::Opened(EVENTS)) && found.contains(&Finding::Slots(1)));
    assert_eq!(contents(root.path()), before);
}

#[test]
fn each_kind_of_damage_is_named() {
    let (root, _) = desk();
    let remove = |name: &'static str| move |folder: &Path| folder::remove(&folder.join(name)).unwrap();
    assert_eq!(diagnosis(root.path(), remove("anchor"))[0], [Finding::AnchorGone]);
    assert_eq!(diagnosis(root.path(), remove("sled/db"))[0], [Finding::StoreGone]);
    assert_eq!(diagnosis(root.path(), remove("header.spare"))[0], [Finding::HeaderSpare]);
    let headers = diagnosis(root.path(), |folder| {
        remove("header")(folder);
        remove("header.spare")(folder);
    });
    assert_eq!(headers, [[Finding::HeaderGone], [Finding::HeaderGone]]);
    let [without, with] = diagnosis(root.path(), cut_in_half);
    assert!(matches!(without[..], [Finding::ChainBroken(_) | Finding::StoreGone]), "{without:?}");
    assert!(!with.is_empty());
    let newer = diagnosis(root.path(), |folder| {
        let text = "inloop desk 99\nlater\n";
        let text = format!("{text}check {}\n", blake3::hash(text.as_bytes()).to_hex());
        fs::write(folder.join("header"), text).unwrap();
    });
    assert_eq!(newer[0], [Finding::Newer]);
    let blobs = diagnosis(root.path(), |folder| fs::write(folder.join("sled/blobs/7"), "x").unwrap());
    assert!(blobs[0].contains(&Finding::Blobs));
    let left = private();
    copy_folder(root.path(), left.path());
    fs::create_dir(left.path().join("copies/9.part")).unwrap();
    assert!(look(left.path()).contains(&Finding::Leftover("9.part".into())));
}

#[test]
fn a_flipped_bit_in_the_store_is_named_or_harmless() {
    let (root, events) = desk();
    let db = fs::read(root.path().join("sled/db")).unwrap();
    let used: Vec<usize> = (0..db.len()).filter(|at| db[*at] != 0).collect();
    let mut named = 0;
    for step in 0..8 {
        let at = used[step * used.len() / 8];
        let copy = private();
        copy_folder(root.path(), copy.path());
        change(&copy.path().join("sled/db"), |bytes| bytes[at] ^= 1 << (step % 8));
        let found = unsound(look_inside(copy.path()));
        named += usize::from(!found.is_empty());
        if found.is_empty() {
            assert_eq!(unlock(copy.path(), "fatima").unwrap().0.events(), events, "byte {at}");
        }
    }
    assert!(named > 0);
}

#[test]
fn a_folder_that_others_can_enter_is_named() {
    let (root, _) = desk();
    fs::set_permissions(root.path(), fs::Permissions::from_mode(0o755)).unwrap();
    assert!(look(root.path()).iter().any(|one| matches!(one, Finding::OpenToOthers(_))));
}

#[test]
fn an_open_desk_and_a_wrong_passphrase_are_told() {
    let (root, _) = desk();
    let wrong = examine(root.path(), Some(("fatima", &passphrase("Harry"))), PRACTICE, now()).unwrap();
    assert_eq!(unsound(wrong), [Finding::Refused]);
    let _open = unlock(root.path(), "fatima").unwrap();
    let open = examine(root.path(), None, PRACTICE, now());
    assert!(matches!(open, Err(Fault::AlreadyOpen { .. })));
    let nothing = tempfile::tempdir().unwrap();
    assert_eq!(examine(nothing.path(), None, PRACTICE, now()), Err(Fault::NotADesk));
}

fn mend(desk: &Path, to: &Path) -> Result<Repaired, Fault> {
    repair(desk, to, ("fatima", &passphrase("Fatima")), PRACTICE, now()).map(|done| done.unwrap())
}

#[test]
fn a_damaged_desk_is_repaired_beside_it_from_its_copy() {
    let (root, events) = desk();
    cut_in_half(root.path());
    let before = contents(root.path());
    let to = tempfile::tempdir().unwrap();
    let repaired = mend(root.path(), &to.path().join("desk")).unwrap();
    assert_eq!((repaired.kept, repaired.expected), (EVENTS, Some(EVENTS)));
    assert!(repaired.from.is_some());
    assert_eq!(contents(root.path()), before);
    assert_eq!(unlock(&to.path().join("desk"), "fatima").unwrap().0.events(), events);
    assert_eq!(mend(root.path(), &to.path().join("desk")), Err(Fault::AlreadyADesk));
}

#[test]
fn without_a_copy_the_longest_valid_beginning_is_kept() {
    let (root, events) = desk();
    folder::remove(&root.path().join("copies")).unwrap();
    let store = store::Store::open(&root.path().join("sled")).unwrap();
    let records = store.records().unwrap();
    store.forget_after(0, &records[9..10]).unwrap();
    drop(store);
    let to = tempfile::tempdir().unwrap();
    let repaired = mend(root.path(), to.path()).unwrap();
    assert_eq!(repaired, Repaired { kept: 9, expected: Some(EVENTS), from: None });
    assert_eq!(unlock(to.path(), "fatima").unwrap().0.events(), &events[..9]);
}

#[test]
fn a_lost_anchor_loses_nothing() {
    let (root, events) = desk();
    fs::remove_file(root.path().join("anchor")).unwrap();
    let to = tempfile::tempdir().unwrap();
    let repaired = mend(root.path(), to.path()).unwrap();
    assert_eq!(repaired, Repaired { kept: EVENTS, expected: None, from: None });
    assert_eq!(unlock(to.path(), "fatima").unwrap().0.events(), events);
}

#[test]
fn guesses_count_at_the_door_of_the_desk_itself() {
    let (root, _) = desk();
    let guess = || examine(root.path(), Some(("fatima", &passphrase("Harry"))), PRACTICE, now());
    let told: Vec<_> = (0..6).map(|_| guess().map(unsound)).collect();
    assert_eq!(told[0], Ok(vec![Finding::Refused]));
    assert!(matches!(told[5], Err(Fault::TooSoon { .. })), "{told:?}");
    assert!(matches!(unlock(root.path(), "fatima"), Err(Fault::TooSoon { .. })));
}

#[test]
fn a_copy_is_repaired_for_a_coordinator_alone() {
    let (root, _) = desk();
    let (mut casebook, fatima) = unlock(root.path(), "fatima").unwrap();
    casebook.add_volunteer(now(), fatima.id, &volunteer("Harry", Role::Volunteer)).unwrap();
    drop(casebook);
    let to = tempfile::tempdir().unwrap();
    let who = ("harry", &passphrase("Harry"));
    assert_eq!(repair(root.path(), to.path(), who, PRACTICE, now()), Ok(None));
    assert_eq!(fs::read_dir(to.path()).unwrap().count(), 0);
}
