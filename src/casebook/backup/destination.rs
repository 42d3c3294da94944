//! Where a backup goes: a folder or a stick, a name that tells the desk and the day, and whether there is room.
//!
//! It must never write a file.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::fault::Fault;
use crate::casebook::Id;

/// Where sticks are mounted; below it a folder for each, or one for each user with those in it.
const MOUNTS: &[&str] = &["/media", "/run/media"];
const ENDING: &str = "age";

/// A folder that a backup goes into, and how the file is called when that was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination {
    folder: PathBuf,
    name: Option<String>,
}

impl Destination {
    /// Reads what was typed: a folder that is there, or a file that ends in `.age` in one.
    pub fn read(typed: &Path) -> Result<Self, Fault> {
        if typed.is_dir() {
            return Ok(Self { folder: typed.to_owned(), name: None });
        }
        let folder =
            typed.parent().map(|parent| if parent.as_os_str().is_empty() { Path::new(".") } else { parent });
        let name = typed.file_name().and_then(|name| name.to_str());
        let ends = typed.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(ENDING));
        match (folder, name) {
            (Some(folder), Some(name)) if ends && folder.is_dir() => {
                Ok(Self { folder: folder.to_owned(), name: Some(name.to_owned()) })
            }
            _ => Err(Fault::NotThere),
        }
    }

    /// The file for a desk on a day. What is there already stays: another of the same day gets a number.
    pub(super) fn file(&self, desk: &str, day: Date) -> PathBuf {
        if let Some(name) = &self.name {
            return self.folder.join(name);
        }
        let stem = format!("{}{day}", beginning(desk));
        let first = self.folder.join(format!("{stem}.{ENDING}"));
        let more = (2u32..).map(|number| self.folder.join(format!("{stem}-{number}.{ENDING}")));
        // There is always a number that is free.
        std::iter::once(first).chain(more).find(|path| !path.exists()).unwrap_or_default()
    }

    /// The list of erased cases of a desk, beside its backups.
    pub(super) fn list(&self, desk: &str, id: Id) -> PathBuf {
        self.folder.join(format!("{}{}", beginning(desk), list_name(id)))
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Removes what an earlier backup of this desk left when it was broken off.
    pub(super) fn clear(&self, desk: &str) {
        let begins = beginning(desk);
        let ours = |name: &str| name.starts_with(&begins) && name.ends_with(".age.part");
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            if entry.file_name().to_str().is_some_and(ours) {
                // A leftover that stays is a nuisance and no danger.
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    /// How many bytes are free there, where the system tells.
    pub(super) fn free(&self) -> Option<u64> {
        let there = rustix::fs::statvfs(&self.folder).ok()?;
        Some(there.f_bavail.saturating_mul(there.f_frsize))
    }
}

/// The end of the name of a list of erased cases.
pub(super) const LIST: &str = "-erased.list";

/// The end of the name of the list of one desk.
pub(super) fn list_name(desk: Id) -> String {
    format!("{}{LIST}", &desk.to_string()[..8])
}

/// `inloop-de-linde-`: letters and digits of the desk's public name, which every file system takes.
fn beginning(desk: &str) -> String {
    let words = desk.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.map(str::to_lowercase).collect::<Vec<_>>().join("-");
    let name: String = name.chars().take(40).collect();
    if name.is_empty() { "inloop-".to_owned() } else { format!("inloop-{name}-") }
}

/// The sticks and disks that are mounted where a desktop puts them.
#[must_use]
pub fn sticks() -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = MOUNTS.iter().flat_map(|mounts| mounted(Path::new(mounts))).collect();
    found.sort();
    found
}

fn mounted(mounts: &Path) -> Vec<PathBuf> {
    let below = |path: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path());
        entries.filter(|path| path.is_dir()).collect()
    };
    let device = |path: &Path| rustix::fs::stat(path).ok().map(|stat| stat.st_dev);
    let is_mount = |path: &PathBuf| path.parent().is_some_and(|above| device(above) != device(path));
    below(mounts)
        .into_iter()
        .flat_map(
            |one| if is_mount(&one) { vec![one] } else { below(&one).into_iter().filter(is_mount).collect() },
        )
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_name_tells_the_desk_and_the_day_and_takes_no_place_that_is_taken() {
        let folder = tempfile::tempdir().unwrap();
        let to = Destination::read(folder.path()).unwrap();
        let day = date(2026, 11, 24);
        let name = |path: PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
        assert_eq!(name(to.file("De Linde / Oud-West!", day)), "inloop-de-linde-oud-west-2026-11-24.age");
        fs::write(to.file("De Linde", day), "").unwrap();
        assert_eq!(name(to.file("De Linde", day)), "inloop-de-linde-2026-11-24-2.age");
        assert_eq!(name(to.file("!", day)), "inloop-2026-11-24.age");
    }

    #[test]
    fn a_file_may_be_named_where_its_folder_is() {
        let folder = tempfile::tempdir().unwrap();
        let named = Destination::read(&folder.path().join("mijn.age")).unwrap();
        assert_eq!(named.file("x", date(2026, 1, 1)), folder.path().join("mijn.age"));
        for wrong in ["weg/mijn.age", "mijn.txt", "weg"] {
            assert_eq!(Destination::read(&folder.path().join(wrong)), Err(Fault::NotThere), "{wrong}");
        }
    }
}
