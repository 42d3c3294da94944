//! Damage is reported or harmless, never silent: bits flipped, files cut short, deleted, exchanged.

use std::collections::BTreeMap;

use super::*;

const EVENTS: usize = 42;

/// A closed desk with some events, and what they are.
fn desk(folder: &Path) -> Vec<Event> {
    let (mut casebook, ..) = founded(folder);
    for number in 0..EVENTS - 2 {
        add(&mut casebook, &format!("{number} {}", "tekst ".repeat(number * 20)));
    }
    casebook.events().to_vec()
}

fn contents(folder: &Path) -> BTreeMap<std::path::PathBuf, Vec<u8>> {
    files(folder).into_iter().map(|file| (file.clone(), fs::read(file).unwrap())).collect()
}

/// Damages a copy of a desk, and demands that it opens whole or says what is wrong and changes nothing.
/// Returns the fault, if any.
fn check(whole: &Path, events: &[Event], name: &str, damage: impl FnOnce(&Path)) -> Option<Fault> {
    let root = tempfile::tempdir().unwrap();
    copy_folder(whole, root.path());
    damage(root.path());
    let store = root.path().join("sled");
    let before = store.exists().then(|| contents(&store));
    match unlock(root.path(), "fatima") {
        Ok((mut casebook, _)) => {
            assert_eq!(casebook.events(), events, "{name}: opened, but not whole");
            add(&mut casebook, "after");
            None
        }
        Err(fault) => {
            assert!(fault.is_damage(), "{name}: {fault}");
            assert_eq!(store.exists().then(|| contents(&store)), before, "{name}: evidence changed");
            Some(fault)
        }
    }
}

fn change(file: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(file).unwrap();
    change(&mut bytes);
    fs::write(file, bytes).unwrap();
}

#[test]
fn a_flipped_bit_in_the_store_is_reported_or_harmless() {
    let root = tempfile::tempdir().unwrap();
    let events = desk(root.path());
    let db = fs::read(root.path().join("sled/db")).unwrap();
    let used: Vec<usize> = (0..db.len()).filter(|at| db[*at] != 0).collect();
    let mut reported = 0;
    for step in 0..24 {
        let at = used[step * used.len() / 24];
        let name = format!("bit {} of byte {at}", step % 8);
        let fault = check(root.path(), &events, &name, |folder| {
            change(&folder.join("sled/db"), |bytes| bytes[at] ^= 1 << (step % 8));
        });
        reported += usize::from(fault.is_some());
    }
    assert!(reported > 0, "no flip was ever reported: does the test flip at all?");
}

#[test]
fn a_store_cut_short_is_reported_with_the_numbers_and_a_copy() {
    let root = tempfile::tempdir().unwrap();
    let events = desk(root.path());
    drop(unlock(root.path(), "fatima").unwrap());
    for eighths in [0, 1, 3, 5] {
        let fault = check(root.path(), &events, &format!("{eighths}/8"), |folder| {
            change(&folder.join("sled/db"), |bytes| {
                let used = bytes.iter().rposition(|byte| *byte != 0).unwrap();
                bytes.truncate(used * eighths / 8);
            });
        });
        let Some(Fault::Damaged { events_expected, copy: Some(_), .. }) = fault else {
            panic!("{eighths}/8: {fault:?}")
        };
        assert_eq!(events_expected, Some(EVENTS as u64));
    }
}

#[test]
fn a_deleted_file_is_reported_or_harmless() {
    let root = tempfile::tempdir().unwrap();
    let events = desk(root.path());
    let delete =
        |name: &str| check(root.path(), &events, name, |folder| folder::remove(&folder.join(name)).unwrap());
    for name in ["sled", "sled/db"] {
        let Some(Fault::Damaged { what, events_expected, .. }) = delete(name) else { panic!("{name}") };
        assert_eq!((what, events_expected), (DamagedPart::Store, Some(EVENTS as u64)));
    }
    let Some(Fault::Damaged { what, .. }) = delete("anchor") else { panic!("anchor") };
    assert_eq!(what, DamagedPart::Anchor);
    for name in ["header", "header.spare", "throttle", "lock", "copies", "sled/conf", "sled/blobs"] {
        assert_eq!(delete(name), None, "{name}");
    }
    let both = check(root.path(), &events, "both headers", |folder| {
        fs::remove_file(folder.join("header")).unwrap();
        fs::remove_file(folder.join("header.spare")).unwrap();
    });
    assert_eq!(both, Some(Fault::damaged(DamagedPart::Header)));
}

#[test]
fn flipped_and_cut_small_files_are_reported_or_harmless() {
    let root = tempfile::tempdir().unwrap();
    let events = desk(root.path());
    drop(unlock(root.path(), "fatima").unwrap());
    let store = fs::read_dir(root.path().join("sled")).unwrap();
    let names: Vec<String> = store.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    let snapshot = names.iter().find(|name| name.starts_with("snap.")).expect("the store makes one");
    for name in ["anchor", "header", "header.spare", "sled/conf", &format!("sled/{snapshot}")] {
        let length = fs::read(root.path().join(name)).unwrap().len();
        for (number, at) in [0, 9, length / 3, length / 2, length - 1].into_iter().enumerate() {
            check(root.path(), &events, &format!("{name} {at}"), |folder| {
                change(&folder.join(name), |bytes| bytes[at] ^= 1 << number);
            });
            check(root.path(), &events, &format!("{name} cut at {at}"), |folder| {
                change(&folder.join(name), |bytes| bytes.truncate(at));
            });
        }
    }
}

#[test]
fn an_older_store_under_a_newer_anchor_is_a_reported_loss_and_the_copy_can_be_put_back() {
    let (root, older) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let events = desk(root.path());
    copy_folder(&root.path().join("sled"), older.path());
    let (mut casebook, _) = unlock(root.path(), "fatima").unwrap();
    add(&mut casebook, "after");
    drop(casebook);
    let rolled_back = |folder: &Path| {
        fs::remove_dir_all(folder.join("sled")).unwrap();
        copy_folder(older.path(), &folder.join("sled"));
    };
    let Some(Fault::Damaged { what, events_expected, events_found, copy: Some(copy) }) =
        check(root.path(), &[], "rolled back", rolled_back)
    else {
        panic!("silent")
    };
    let numbers = (events_expected, events_found);
    assert_eq!((what, numbers), (DamagedPart::Store, (Some(EVENTS as u64 + 1), Some(EVENTS as u64))));

    rolled_back(root.path());
    Casebook::put_back(root.path(), &copy).unwrap();
    assert!(root.path().join("damaged/sled/db").exists());
    assert!(root.path().join("copy-put-back").exists());
    let (casebook, who) = unlock(root.path(), "fatima").unwrap();
    let (noted, rest) = casebook.events().split_last().unwrap();
    assert_eq!(rest, events);
    assert_eq!((noted.kind.as_str(), noted.actor), ("copy-put-back", who.id));
    drop(casebook);
    assert!(!root.path().join("copy-put-back").exists());
    // Once more, as after a power cut on the way: the first original stays, until something is to be forgotten.
    let original = fs::read(root.path().join("damaged/sled/db")).unwrap();
    Casebook::put_back(root.path(), &copy).unwrap();
    assert_eq!(fs::read(root.path().join("damaged/sled/db")).unwrap(), original);
    assert!(root.path().join("damaged.2/sled/db").exists());
    let (mut casebook, _) = unlock(root.path(), "fatima").unwrap();
    let case = Subject::Case(Id::from_bytes([7; 16]));
    casebook.append(now(), Id::from_bytes([1; 16]), case, "answer-given", json!({})).unwrap();
    casebook.erase(now(), Id::from_bytes([1; 16]), &[Id::from_bytes([7; 16])]).unwrap();
    assert!(!root.path().join("damaged").exists() && !root.path().join("damaged.2").exists());
}

#[test]
fn an_older_anchor_is_a_crash_before_anchoring_and_is_brought_up_to_date() {
    let root = tempfile::tempdir().unwrap();
    let (mut casebook, ..) = founded(root.path());
    add(&mut casebook, "one");
    let older = fs::read(root.path().join("anchor")).unwrap();
    add(&mut casebook, "two");
    let events = casebook.events().to_vec();
    drop(casebook);
    fs::write(root.path().join("anchor"), &older).unwrap();
    assert_eq!(unlock(root.path(), "fatima").unwrap().0.events(), events);
    assert_ne!(fs::read(root.path().join("anchor")).unwrap(), older);
    // From then on the second event is vouched for as well.
    assert_eq!(unlock(root.path(), "fatima").unwrap().0.events(), events);
}

#[test]
fn records_that_change_places_are_reported() {
    let root = tempfile::tempdir().unwrap();
    drop(desk(root.path()));
    let store = store::Store::open(&root.path().join("sled")).unwrap();
    let records = store.records().unwrap();
    store.commit(5, &records[5].1).unwrap();
    store.commit(6, &records[4].1).unwrap();
    drop(store);
    let Err(Fault::Damaged { what, events_found, .. }) = unlock(root.path(), "fatima") else {
        panic!("opened")
    };
    assert_eq!((what, events_found), (DamagedPart::Event(5), Some(4)));
}

#[test]
fn a_missing_record_in_the_middle_is_reported() {
    let root = tempfile::tempdir().unwrap();
    drop(desk(root.path()));
    let store = store::Store::open(&root.path().join("sled")).unwrap();
    let records = store.records().unwrap();
    store.forget_after(0, &records[9..10]).unwrap();
    drop(store);
    let Err(Fault::Damaged { events_expected, events_found, .. }) = unlock(root.path(), "fatima") else {
        panic!("opened")
    };
    assert_eq!((events_expected, events_found), (Some(EVENTS as u64), Some(9)));
}

#[test]
fn an_event_that_was_refused_does_not_come_back_after_reopening() {
    let root = tempfile::tempdir().unwrap();
    let (mut casebook, ..) = founded(root.path());
    let refused = add(&mut casebook, "one");
    casebook.take_back_for_test();
    casebook.reopen_in_place().unwrap();
    let instead = add(&mut casebook, "two");
    assert_eq!(instead.seq, refused.seq);
    let events = casebook.events().to_vec();
    drop(casebook);
    let (casebook, _) = unlock(root.path(), "fatima").unwrap();
    assert_eq!(casebook.events(), events);
    assert!(!casebook.events().contains(&refused));
}

#[test]
fn an_opening_that_was_killed_is_undone_at_the_next() {
    let root = tempfile::tempdir().unwrap();
    let events = desk(root.path());
    let folder = folder::Folder::new(root.path());
    drop(copies::take(&folder).unwrap());
    // The killed opening had begun to overwrite the store.
    change(&root.path().join("sled/db"), |bytes| bytes.truncate(100));
    fs::create_dir(root.path().join("copies/9.part")).unwrap();
    assert_eq!(unlock(root.path(), "fatima").unwrap().0.events(), events);
    let numbers: Vec<u64> = copies::list(&folder).unwrap().iter().map(|copy| copy.number).collect();
    assert_eq!(numbers, [1]);
    assert!(!root.path().join("copies/9.part").exists());
}

#[test]
fn the_last_three_copies_are_kept() {
    let root = tempfile::tempdir().unwrap();
    drop(founded(root.path()));
    for _ in 0..5 {
        drop(unlock(root.path(), "fatima").unwrap());
    }
    let numbers: Vec<u64> = Casebook::copies(root.path()).unwrap().iter().map(|copy| copy.number).collect();
    assert_eq!(numbers, [3, 4, 5]);
}

/// Names a folder on a file system of its own, of 4 to 64 MiB.
const SMALL_DISK: &str = "INLOOP_SMALL_DISK";

#[test]
fn a_disk_that_fills_up_again_and_again_is_named_and_loses_nothing() {
    let root = tempfile::tempdir().unwrap();
    let mut command = std::process::Command::new("unshare");
    let script = "mount -t tmpfs -o size=16m tmpfs \"$INLOOP_SMALL_DISK\" || exit 99; exec \"$0\" \"$@\"";
    command.args(["-Urm", "sh", "-c", script]).arg(std::env::current_exe().unwrap());
    command.args(["casebook::tests::damage::fills_a_small_disk", "--exact", "--nocapture"]);
    let Ok(output) = command.env(SMALL_DISK, root.path()).output() else {
        return shim::cannot_run("there is no `unshare`");
    };
    let said = String::from_utf8_lossy(&output.stderr);
    match output.status.code() {
        Some(0) => {}
        Some(1 | 99) => shim::cannot_run("`unshare -Urm` cannot mount a file system here"),
        code => panic!("{code:?}: {said}"),
    }
}

/// Not a test when it is run with the others: the test above runs it with a file system of its own.
#[test]
fn fills_a_small_disk() {
    let Some(disk) = std::env::var_os(SMALL_DISK).map(std::path::PathBuf::from) else { return };
    let root = tempfile::tempdir_in(&disk).unwrap();
    let (mut casebook, ..) = founded(root.path());
    let text = "a".repeat(20_000);
    let ballast = disk.join("ballast");
    let fill = || {
        let mut bytes = 1 << 20;
        let mut file = fs::OpenOptions::new().create(true).append(true).open(&ballast).unwrap();
        while bytes > 0 {
            if std::io::Write::write_all(&mut file, &vec![1; bytes]).is_err() {
                bytes /= 2;
            }
        }
    };
    for round in 0..3 {
        fill();
        let body = json!({ "text": text });
        let mut refused = 0;
        for number in 0..2000 {
            let saved = casebook.append(now(), Id::from_bytes([1; 16]), Subject::Desk, "x", body.clone());
            match saved {
                Ok(_) => assert!(number < 1999, "the disk never fills up"),
                Err(fault) => {
                    assert_eq!(fault, Fault::NoRoom, "round {round}");
                    refused += 1;
                    if refused == 3 {
                        break;
                    }
                }
            }
        }
        fs::remove_file(&ballast).unwrap();
        add(&mut casebook, &format!("round {round}"));
    }
    let events = casebook.events().to_vec();
    drop(casebook);
    assert_eq!(unlock(root.path(), "fatima").unwrap().0.events(), events);
}
