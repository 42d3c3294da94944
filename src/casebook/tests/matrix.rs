//! Every file of a desk, found by walking its folder, damaged in every way: reported or harmless, never silent.
//!
//! A file that a later version adds is found by itself. `INLOOP_LONG=1` tries more places of each file.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::shim::{is_long, tell};
use super::*;

const ERASED: Id = Id::from_bytes([70; 16]);

/// The same desk at two moments, both closed, and what is in the later one.
struct Desk {
    _root: tempfile::TempDir,
    older: PathBuf,
    newer: PathBuf,
    events: Vec<Event>,
}

impl Desk {
    fn made() -> Self {
        let root = in_memory();
        let (older, newer) = (root.path().join("older"), root.path().join("newer"));
        let (mut casebook, _, fatima) = founded(&newer);
        for number in 0..12 {
            add(&mut casebook, &format!("{number} {}", "tekst ".repeat(number * 60)));
        }
        let body = json!({ "text": "wordt gewist" });
        casebook.append(now(), fatima.id, Subject::Case(ERASED), "answer-given", body).unwrap();
        casebook.add_volunteer(now(), fatima.id, &volunteer("Harry", Role::Volunteer)).unwrap();
        drop(casebook);
        for _ in 0..3 {
            drop(unlock(&newer, "fatima").unwrap());
        }
        copy_folder(&newer, &older);

        let (mut casebook, _) = unlock(&newer, "fatima").unwrap();
        casebook.erase(now(), fatima.id, &[ERASED]).unwrap();
        casebook.add_volunteer(now(), fatima.id, &volunteer("Samira", Role::Volunteer)).unwrap();
        for number in 0..8 {
            add(&mut casebook, &format!("{number} {}", "later ".repeat(number * 60)));
        }
        drop(casebook);
        let copy = Casebook::copies(&newer).unwrap().pop();
        assert_eq!(copy, None, "erasing forgets the copies");
        for _ in 0..3 {
            drop(unlock(&newer, "fatima").unwrap());
        }
        // So that there are files of damage as well.
        let copy = Casebook::copies(&newer).unwrap().pop().unwrap();
        Casebook::put_back(&newer, &copy).unwrap();
        let events = unlock(&newer, "fatima").unwrap().0.events().to_vec();
        // The newest copy holds as well that one was put back.
        drop(unlock(&newer, "fatima").unwrap());
        let wrong = Casebook::unlock_at(&newer, PRACTICE, "fatima", &passphrase("x"), now());
        assert!(wrong.is_err());
        Self { _root: root, older, newer, events }
    }

    /// What stood in a file at the older moment; the store numbers its snapshots.
    fn older(&self, name: &Path) -> Option<Vec<u8>> {
        let is_snapshot = |path: &Path| path.file_name().unwrap().to_str().unwrap().starts_with("snap.");
        let same = self.older.join(name);
        if same.is_file() {
            return Some(fs::read(same).unwrap());
        }
        let beside = files(same.parent()?.is_dir().then(|| same.parent().unwrap())?);
        let other = beside.into_iter().find(|path| is_snapshot(path) && is_snapshot(name))?;
        Some(fs::read(other).unwrap())
    }

    /// Opens a damaged copy of the desk: it must be whole, or say what is wrong, change nothing and offer the newest
    /// copy. Returns whether it said so.
    fn try_with(&self, name: &str, damage: impl FnOnce(&Path)) -> bool {
        let root = in_memory();
        let folder = root.path().join("desk");
        copy_folder(&self.newer, &folder);
        damage(&folder);
        let store =
            || if folder.join("sled").exists() { contents(&folder.join("sled")) } else { BTreeMap::new() };
        let before = store();
        let much_later = Timestamp::from_second(1_990_000_000).unwrap();
        let unlock = || Casebook::unlock_at(&folder, PRACTICE, "fatima", &passphrase("Fatima"), much_later);
        match unlock() {
            Ok((mut casebook, who)) => {
                assert_eq!(casebook.events(), self.events, "{name}: opened, but not whole");
                assert_eq!(who.short_name, "Fatima", "{name}");
                add(&mut casebook, "after");
                drop(casebook);
                let again =
                    unlock().unwrap_or_else(|fault| panic!("{name}: what was added is lost: {fault}"));
                assert_eq!(again.0.events().len(), self.events.len() + 1, "{name}");
                false
            }
            Err(Fault::Damaged { copy, .. }) => {
                assert_eq!(store(), before, "{name}: the evidence was changed");
                let newest = Casebook::copies(&folder).unwrap().pop();
                assert_eq!(copy, newest, "{name}: the newest copy is not offered");
                Casebook::put_back(&folder, &copy.unwrap()).unwrap();
                let (casebook, _) = unlock().unwrap_or_else(|fault| panic!("{name}: the copy: {fault}"));
                let (noted, copied) = casebook.events().split_last().unwrap();
                assert_eq!(noted.kind, "copy-put-back", "{name}");
                assert!(self.events.starts_with(copied), "{name}: the copy has something else");
                true
            }
            Err(other) => panic!("{name}: {other:?}"),
        }
    }
}

fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    files(folder).into_iter().map(|file| (file.clone(), fs::read(file).unwrap())).collect()
}

/// Places spread over what a file says; the store's file ends in zeros.
fn places(bytes: &[u8], count: usize) -> Vec<usize> {
    let used: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] != 0).collect();
    let mut places: Vec<usize> =
        (0..count).filter_map(|step| used.get(step * used.len() / count).copied()).collect();
    places.extend(used.last().copied());
    places.dedup();
    places
}

#[test]
fn every_file_flipped_cut_emptied_deleted_or_older_is_reported_or_harmless() {
    let desk = Desk::made();
    let (mut tried, mut reported) = (0, BTreeMap::<String, u32>::new());
    for path in files(&desk.newer) {
        let file = path.strip_prefix(&desk.newer).unwrap();
        let name = file.display().to_string();
        let bytes = fs::read(&path).unwrap();
        // Copies are not read when a desk opens; that they are not missed is seen once a file.
        let aside = name.starts_with("copies") || name.starts_with("damaged");
        let count = match (is_long(), aside) {
            (true, false) => 40,
            (true, true) => 8,
            (false, false) => 5,
            (false, true) => 1,
        };
        let mut damages: Vec<(String, Option<Vec<u8>>)> = vec![("deleted".into(), None)];
        for (number, at) in places(&bytes, count).into_iter().enumerate() {
            let mut flipped = bytes.clone();
            flipped[at] ^= 1 << (number % 8);
            damages.push((format!("bit {} of byte {at} flipped", number % 8), Some(flipped)));
            if !aside {
                damages.push((format!("cut short at {at}"), Some(bytes[..at].to_vec())));
            }
        }
        if !bytes.is_empty() && !aside {
            damages.push(("emptied".into(), Some(Vec::new())));
            damages.push(("all zeros".into(), Some(vec![0; bytes.len()])));
        }
        if let Some(older) = desk.older(file).filter(|older| *older != bytes) {
            damages.push(("older".into(), Some(older)));
        }
        for (how, damaged) in damages {
            tried += 1;
            let said = desk.try_with(&format!("{name} {how}"), |folder| match damaged {
                Some(bytes) => fs::write(folder.join(file), bytes).unwrap(),
                None => fs::remove_file(folder.join(file)).unwrap(),
            });
            *reported.entry(name.clone()).or_default() += u32::from(said);
        }
    }
    let told: u32 = reported.values().sum();
    tell(&format!(
        "damage: {tried} damages of {} files, {told} reported, the others harmless",
        reported.len()
    ));
    for part in ["sled/db", "anchor"] {
        assert!(reported[part] > 0, "no damage of {part} was ever reported: does the test damage at all?");
    }
}

#[test]
fn every_folder_of_a_desk_deleted_or_older_is_reported_or_harmless() {
    let desk = Desk::made();
    for entry in fs::read_dir(&desk.newer).unwrap() {
        let path = entry.unwrap().path();
        if !path.is_dir() {
            continue;
        }
        let part = path.file_name().unwrap().to_owned();
        let name = part.to_str().unwrap().to_owned();
        // Without the copies there is none to be offered.
        if name != "copies" {
            let said = desk.try_with(&format!("{name} deleted"), |folder| {
                fs::remove_dir_all(folder.join(&part)).unwrap();
            });
            assert_eq!(said, name == "sled", "{name} deleted");
        }
        if desk.older.join(&part).is_dir() {
            let said = desk.try_with(&format!("{name} older"), |folder| {
                fs::remove_dir_all(folder.join(&part)).unwrap();
                copy_folder(&desk.older.join(&part), &folder.join(&part));
            });
            assert_eq!(said, name == "sled", "{name} older");
        }
    }
}

#[test]
fn damage_where_the_next_event_goes_is_reported_before_one_is_taken() {
    // The store finds the end of its file by what stands at the head of each part of it.
    let desk = Desk::made();
    let db = fs::read(desk.newer.join("sled/db")).unwrap();
    let mut reported = 0;
    for at in 0..20 {
        let mut flipped = db.clone();
        flipped[at] ^= 1 << (at % 8);
        let name = format!("byte {at} of sled/db flipped");
        let write = |folder: &Path| fs::write(folder.join("sled/db"), flipped).unwrap();
        reported += u32::from(desk.try_with(&name, write));
    }
    assert!(reported > 0, "no flip was ever reported: is this the head of a part?");
}

#[test]
fn the_whole_folder_put_back_to_an_older_moment_is_not_detected_and_the_readme_says_so() {
    let desk = Desk::made();
    let (casebook, _) = unlock(&desk.older, "fatima").unwrap();
    assert!(casebook.events().len() < desk.events.len());
    assert!(!casebook.events().iter().any(|event| event.kind == kind::CASE_ERASED));
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    assert!(readme.contains("an older copy of the *whole* folder is not found"));
}
