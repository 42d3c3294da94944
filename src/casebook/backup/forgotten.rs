//! The list of erased cases that lies beside backups, so that an older backup forgets them too.
//!
//! It holds random ids and the id of the desk, nothing else. Who does not know such an id cannot write it down, so the
//! list needs no key; its checksum is against damage.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use crate::casebook::{Id, atomic_file, folder};

const MARK: &str = "inloop forgotten 1";
const DESK: &str = "desk ";
const CHECK: &str = "check ";

/// Erased cases of one desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forgotten {
    /// Whose cases they were.
    pub desk: Id,
    /// Their opaque ids.
    pub cases: BTreeSet<Id>,
    /// Whether the list was whole when it was read; every id that can still be read counts.
    pub whole: bool,
}

impl Forgotten {
    /// A list for a desk.
    #[must_use]
    pub fn of(desk: Id, cases: impl IntoIterator<Item = Id>) -> Self {
        Self { desk, cases: cases.into_iter().collect(), whole: true }
    }

    /// Reads a list; `None` when the file is not one, or does not say which desk it is of.
    pub fn read(path: &Path) -> io::Result<Option<Self>> {
        let text = String::from_utf8_lossy(&fs::read(path)?).into_owned();
        let mut lines = text.lines();
        if lines.next() != Some(MARK) {
            return Ok(None);
        }
        let desk = lines.next().and_then(|line| line.strip_prefix(DESK)?.parse().ok());
        let cases = lines.filter_map(|line| line.parse().ok()).collect();
        Ok(desk.map(|desk| {
            let mut list = Self { desk, cases, whole: true };
            list.whole = list.to_text() == text;
            list
        }))
    }

    /// Takes in the list that stands at a path, if it is of the same desk, and writes both in its place. One that is not
    /// whole is kept beside it.
    pub(super) fn merge_into(mut self, path: &Path) -> io::Result<()> {
        match Self::read(path) {
            Ok(Some(there)) if there.desk == self.desk => {
                if !there.whole {
                    set_aside(path)?;
                }
                self.cases.extend(there.cases);
            }
            Ok(Some(_)) => {}
            Ok(None) => set_aside(path)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        atomic_file::write(path, self.to_text().as_bytes())
    }

    fn to_text(&self) -> String {
        let begun = format!("{MARK}\n{DESK}{}\n", self.desk);
        let text = self.cases.iter().fold(begun, |text, id| text + &id.to_string() + "\n");
        format!("{text}{CHECK}{}\n", blake3::hash(text.as_bytes()).to_hex())
    }
}

/// Keeps what cannot be read whole, for whoever can make more of it.
fn set_aside(path: &Path) -> io::Result<()> {
    fs::rename(path, folder::unused(&path.with_added_extension("damaged")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DESK_ID: Id = Id::from_bytes([1; 16]);

    fn ids(bytes: &[u8]) -> impl Iterator<Item = Id> {
        bytes.iter().map(|byte| Id::from_bytes([*byte; 16]))
    }

    #[test]
    fn lists_are_merged_and_those_of_another_desk_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("inloop-linde-erased.list");
        Forgotten::of(DESK_ID, ids(&[5, 6])).merge_into(&path).unwrap();
        Forgotten::of(DESK_ID, ids(&[6, 7])).merge_into(&path).unwrap();
        assert_eq!(Forgotten::read(&path).unwrap(), Some(Forgotten::of(DESK_ID, ids(&[5, 6, 7]))));
        let other = Id::from_bytes([2; 16]);
        Forgotten::of(other, ids(&[9])).merge_into(&path).unwrap();
        assert_eq!(Forgotten::read(&path).unwrap(), Some(Forgotten::of(other, ids(&[9]))));
    }

    #[test]
    fn of_a_damaged_list_every_id_that_can_be_read_counts() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("list");
        Forgotten::of(DESK_ID, ids(&[5, 6])).merge_into(&path).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, &text[..text.len() - 80]).unwrap();
        let list = Forgotten::read(&path).unwrap().unwrap();
        assert_eq!((list.cases, list.whole), (ids(&[5]).collect(), false));
        fs::write(&path, "iets anders").unwrap();
        assert_eq!(Forgotten::read(&path).unwrap(), None);
    }

    #[test]
    fn a_damaged_list_is_kept_beside_the_new_one_with_the_ids_that_can_be_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("inloop-linde-erased.list");
        Forgotten::of(DESK_ID, ids(&[5, 6])).merge_into(&path).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        let cut = &text[..text.len() - 80];
        fs::write(&path, cut).unwrap();
        Forgotten::of(DESK_ID, ids(&[7])).merge_into(&path).unwrap();
        assert_eq!(Forgotten::read(&path).unwrap(), Some(Forgotten::of(DESK_ID, ids(&[5, 7]))));
        assert_eq!(fs::read_to_string(path.with_added_extension("damaged")).unwrap(), cut);
        fs::write(&path, "iets anders").unwrap();
        Forgotten::of(DESK_ID, ids(&[7])).merge_into(&path).unwrap();
        assert_eq!(fs::read_to_string(path.with_added_extension("damaged.2")).unwrap(), "iets anders");
    }
}
