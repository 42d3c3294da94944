//! A copy of what matters of a desk folder, in a folder of its own that goes when it is done with.
//!
//! It must never write in the desk folder.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::casebook::folder::{self, Folder};
use crate::casebook::{Fault, Id, copies};

/// What is copied: whatever says how many events there must be, what they are, and what was broken off.
const COPIED: &[&str] =
    &["header", "header.spare", "anchor", "throttle", "erased", "founding", "sled", "sled.old", "erasing"];

/// How the name of such a folder begins.
const BEGINNING: &str = "inloop-looking-";
/// In it, held by the program that looks: one that nobody holds is what a program left that was killed.
const HELD: &str = "held";

/// A folder that is removed when this is dropped.
#[derive(Debug)]
pub(super) struct Scratch {
    root: PathBuf,
    _held: File,
}

impl Scratch {
    /// A copy of a desk. Fails when somebody has the desk open: what changes meanwhile cannot be looked at.
    pub(super) fn of(desk: &Path) -> Result<Self, Fault> {
        is_closed(desk)?;
        let scratch = Self::empty()?;
        for name in COPIED {
            copy(&desk.join(name), &scratch.root.join(name))?;
        }
        for entry in fs::read_dir(desk.join("copies")).into_iter().flatten().flatten() {
            // Of an opening that was killed: it is put back at the next.
            if entry.path().extension().is_some_and(|ending| ending == "new") {
                let at = scratch.root.join("copies");
                folder::make_private(&at)?;
                copy(&entry.path(), &at.join(entry.file_name()))?;
            }
        }
        Ok(scratch)
    }

    fn empty() -> Result<Self, Fault> {
        clear_leftovers();
        let root = std::env::temp_dir().join(format!("{BEGINNING}{}", Id::random()?));
        folder::make_private(&root)?;
        // Held before it has its name, so that nobody finds it free.
        let fresh = root.join("held.new");
        let held = File::create(&fresh)?;
        held.lock()?;
        fs::rename(fresh, root.join(HELD))?;
        Ok(Self { root, _held: held })
    }

    /// A scratch folder with one store in it.
    pub(super) fn of_store(store: &Path) -> Result<Self, Fault> {
        let scratch = Self::empty()?;
        copy(store, &scratch.folder().store())?;
        Ok(scratch)
    }

    pub(super) fn folder(&self) -> Folder {
        Folder::new(&self.root)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Sealed like the desk itself; one that stays takes room and tells nothing.
        let _ = folder::remove(&self.root);
    }
}

/// Removes what was left by a program that was killed while it looked: sealed, but perhaps with cases that were erased
/// since. What cannot be removed stays: it must keep nobody from their desk.
pub(in crate::casebook) fn clear_leftovers() {
    for entry in fs::read_dir(std::env::temp_dir()).into_iter().flatten().flatten() {
        let ours = entry.file_name().to_str().is_some_and(|name| name.starts_with(BEGINNING));
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if ours && is_folder && File::open(entry.path().join(HELD)).is_ok_and(|held| held.try_lock().is_ok())
        {
            let _ = folder::remove(&entry.path());
        }
    }
}

fn copy(from: &Path, to: &Path) -> Result<(), Fault> {
    let kind = match fs::symlink_metadata(from) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other?.file_type(),
    };
    if kind.is_dir() {
        copies::copy_tree(from, to)?;
    } else if kind.is_file() {
        fs::copy(from, to)?;
    }
    Ok(())
}

/// Whether nobody has the desk open; looked at without writing.
fn is_closed(desk: &Path) -> Result<(), Fault> {
    let file: File = match OpenOptions::new().read(true).open(Folder::new(desk).lock()) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other?,
    };
    match file.try_lock_shared() {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => Err(Fault::AlreadyOpen { by: None }),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_left_by_a_program_that_was_killed_goes_and_what_is_in_use_stays() {
        let in_use = Scratch::empty().unwrap();
        let left = std::env::temp_dir().join(format!("{BEGINNING}{}", Id::random().unwrap()));
        folder::make_private(&left).unwrap();
        fs::write(left.join(HELD), "").unwrap();
        fs::write(left.join("sled"), "sealed").unwrap();
        clear_leftovers();
        assert!(!left.exists() && in_use.root.exists());
        let root = in_use.root.clone();
        drop(in_use);
        assert!(!root.exists());
    }
}
