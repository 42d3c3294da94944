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

/// A folder that is removed when this is dropped.
#[derive(Debug)]
pub(super) struct Scratch {
    root: PathBuf,
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
        let root = std::env::temp_dir().join(format!("inloop-{}", Id::random()?));
        folder::make_private(&root)?;
        Ok(Self { root })
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
