//! The list of erased cases: it outlives the chain, so that a backup that is put back forgets them too.
//!
//! A text file of lists, each with the opaque ids of cases and a code that only those inside the desk can make; two
//! files are merged by putting one behind the other, which needs no key. It must never hold more than ids, and is
//! never believed without its code: a forged one would erase.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::event::kind;
use super::folder::{self, Folder};
use super::seal::Key;
use super::{Casebook, Event, Fault, Id, atomic_file};

const MARK: &str = "inloop erased 1\n";

/// What a file of lists says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Erased {
    /// The cases on every list that is vouched for.
    pub cases: BTreeSet<Id>,
    /// Whether something else stood there as well.
    pub damaged: bool,
}

impl Casebook {
    /// The opaque ids of every case that was erased at this desk, in order.
    #[must_use]
    pub fn erased(&self) -> &[Id] {
        &self.erased
    }

    /// Whether the list of erased cases was damaged or not made by this desk when it was unlocked. It was made
    /// anew from the chain then, and what stood there is kept beside it.
    #[must_use]
    pub fn erased_was_damaged(&self) -> bool {
        self.erased_was_damaged
    }

    /// Where the list of erased cases of a desk is. A backup need not hold it, but a restore must not lose it.
    #[must_use]
    pub fn erased_file(folder: &Path) -> PathBuf {
        Folder::new(folder).erased()
    }

    /// Adds another list of erased cases of the same desk to the one in its folder, for example the one that was
    /// there before a backup was put back. Needs no key: what it says is checked at the next unlocking, and the
    /// cases on it are erased then. No file there is fine.
    pub fn merge_erased(folder: &Path, list: &Path) -> Result<(), Fault> {
        let (own, other) = (text(&Self::erased_file(folder))?, text(list)?);
        let mut lists: Vec<&[u8]> = Vec::new();
        for list in split(&own).chain(split(&other)) {
            if !lists.contains(&list) {
                lists.push(list);
            }
        }
        let merged = lists.concat();
        if merged != own {
            atomic_file::write(&Self::erased_file(folder), &merged)?;
        }
        Ok(())
    }

    /// Puts cases on the list.
    pub(super) fn remember_erased(&mut self, cases: &BTreeSet<Id>) -> Result<(), Fault> {
        let all: BTreeSet<Id> = self.erased.iter().copied().chain(cases.iter().copied()).collect();
        let key = self.header.erased_key(&self.keys)?;
        atomic_file::write(&self.folder.erased(), written(self.header.desk, &key, &all).as_bytes())?;
        self.erased = all.into_iter().collect();
        Ok(())
    }

    /// Reads the list after unlocking, completes it from the chain, and returns the cases on it that still have
    /// events.
    pub(super) fn recall_erased(&mut self) -> Result<Vec<Id>, Fault> {
        let (file, key) = (self.folder.erased(), self.header.erased_key(&self.keys)?);
        let bytes = text(&file)?;
        let Erased { mut cases, damaged } = read(self.header.desk, &key, &bytes);
        cases.extend(self.events.iter().flat_map(noted));
        if damaged {
            // The doctor may want to see it.
            let aside = file.with_added_extension("damaged");
            folder::remove(&aside)?;
            fs::rename(&file, aside)?;
        }
        if bytes != written(self.header.desk, &key, &cases).as_bytes() && (damaged || !cases.is_empty()) {
            self.remember_erased(&cases)?;
        }
        self.erased_was_damaged = damaged;
        self.erased = cases.into_iter().collect();
        let left = self.events.iter().filter_map(super::erasing::of);
        let left: BTreeSet<Id> = left.filter(|id| self.erased.binary_search(id).is_ok()).collect();
        Ok(left.into_iter().collect())
    }
}

/// The ids on a list that somebody gives by hand; empty when the file is none. What is on it is believed, for who gives it
/// wants it forgotten: an id that this desk never had forgets nothing.
pub(super) fn given(file: &Path) -> Result<BTreeSet<Id>, Fault> {
    let bytes = text(file)?;
    let lists = String::from_utf8_lossy(&bytes);
    let ids = lists.lines().filter_map(|line| line.parse().ok());
    Ok(if lists.starts_with(MARK) { ids.collect() } else { BTreeSet::new() })
}

/// The cases that an event says were erased.
fn noted(event: &Event) -> impl Iterator<Item = Id> {
    let cases = (event.kind == kind::CASE_ERASED).then(|| event.body["cases"].as_array()).flatten();
    cases.into_iter().flatten().filter_map(Value::as_str).filter_map(|id| id.parse().ok())
}

fn text(file: &Path) -> Result<Vec<u8>, Fault> {
    match fs::read(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        other => Ok(other?),
    }
}

/// The lists of a file, each with its code.
fn split(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let starts = |at: &usize| bytes[*at..].starts_with(MARK.as_bytes());
    let mut starts: Vec<usize> = (1..bytes.len()).filter(starts).collect();
    starts.insert(0, 0);
    starts.push(bytes.len());
    let borders: Vec<(usize, usize)> = starts.iter().copied().zip(starts[1..].iter().copied()).collect();
    borders.into_iter().map(|(from, to)| &bytes[from..to]).filter(|list| !list.is_empty())
}

fn written(desk: Id, key: &Key, cases: &BTreeSet<Id>) -> String {
    let vouched = cases.iter().fold(MARK.to_owned(), |list, id| list + &id.to_string() + "\n");
    let code = code(desk, key, &vouched);
    format!("{vouched}code {}\n", code.to_hex())
}

fn code(desk: Id, key: &Key, vouched: &str) -> blake3::Hash {
    key.code(format!("{desk}\n{vouched}").as_bytes())
}

fn read(desk: Id, key: &Key, bytes: &[u8]) -> Erased {
    let mut erased = Erased::default();
    for list in split(bytes) {
        match one(desk, key, list) {
            Some(cases) => erased.cases.extend(cases),
            None => erased.damaged = true,
        }
    }
    erased
}

fn one(desk: Id, key: &Key, list: &[u8]) -> Option<Vec<Id>> {
    let list = std::str::from_utf8(list).ok()?;
    let (vouched, rest) = list.split_at_checked(list.rfind("code ")?)?;
    let found = blake3::Hash::from_hex(rest.strip_prefix("code ")?.strip_suffix('\n')?).ok()?;
    if code(desk, key, vouched) != found {
        return None;
    }
    vouched.strip_prefix(MARK)?.lines().map(|line| line.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DESK: Id = Id::from_bytes([1; 16]);

    fn cases(bytes: &[u8]) -> BTreeSet<Id> {
        bytes.iter().map(|byte| Id::from_bytes([*byte; 16])).collect()
    }

    #[test]
    fn a_list_is_read_back_and_any_changed_byte_is_seen() {
        let key = Key::random().unwrap();
        let text = written(DESK, &key, &cases(&[3, 5]));
        assert_eq!(read(DESK, &key, text.as_bytes()), Erased { cases: cases(&[3, 5]), damaged: false });
        assert_eq!(read(DESK, &key, b""), Erased::default());
        for at in 0..text.len() {
            let mut bytes = text.clone().into_bytes();
            bytes[at] ^= 1 << (at % 5);
            // The code's digits may be written in capitals; that changes nothing.
            if !bytes.eq_ignore_ascii_case(text.as_bytes()) {
                assert_eq!(read(DESK, &key, &bytes), Erased { cases: cases(&[]), damaged: true }, "{at}");
            }
            assert!(at == 0 || read(DESK, &key, &text.as_bytes()[..at]).damaged, "cut at {at}");
        }
        assert!(read(DESK, &Key::random().unwrap(), text.as_bytes()).damaged);
        assert!(read(Id::from_bytes([2; 16]), &key, text.as_bytes()).damaged);
    }

    #[test]
    fn merged_lists_count_together_and_twice_the_same_is_once() {
        let root = tempfile::tempdir().unwrap();
        let key = Key::random().unwrap();
        let other = root.path().join("other");
        fs::write(root.path().join("erased"), written(DESK, &key, &cases(&[3]))).unwrap();
        fs::write(&other, written(DESK, &key, &cases(&[5]))).unwrap();
        for _ in 0..2 {
            Casebook::merge_erased(root.path(), &other).unwrap();
            let bytes = fs::read(root.path().join("erased")).unwrap();
            assert_eq!(read(DESK, &key, &bytes), Erased { cases: cases(&[3, 5]), damaged: false });
            assert_eq!(split(&bytes).count(), 2);
        }
        Casebook::merge_erased(root.path(), &root.path().join("none")).unwrap();
        fs::write(&other, "nonsense").unwrap();
        Casebook::merge_erased(root.path(), &other).unwrap();
        let bytes = fs::read(root.path().join("erased")).unwrap();
        assert!(read(DESK, &key, &bytes).damaged);
    }
}
