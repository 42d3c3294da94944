//! Putting a chain that was made anew in the place of the former one.
//!
//! The new store and its anchor, and with new keys the header and its spare, stand whole in `erasing/`. Then the
//! former store is moved in there too, in one rename: before it nothing has happened, after it the new desk stands
//! and what is left to do is finished, if need be at the next opening. It must never remove the former store before
//! the new one stands in its place, and never need a key.

use std::fs;
use std::path::PathBuf;

use super::fault::DamagedPart;
use super::folder::{self, Folder};
use super::{Fault, copies};
#[cfg(test)]
pub(super) use crate::casebook::tests::erasing::step;

/// Exchanges the store of a desk, which must be closed, for the staged one: the moment of truth. What is left to do
/// is done by [`finish_interrupted`].
pub(super) fn exchange(folder: &Folder) -> Result<(), Fault> {
    let staged = Folder::new(&folder.erasing());
    folder::sync_directory(folder.path())?;
    step()?;
    Ok(fs::rename(folder.store(), former(&staged))?)
}

/// Where the former store goes; once it is there, the new desk counts.
fn former(staged: &Folder) -> PathBuf {
    staged.path().join("former")
}

/// Ends an exchange that was broken off: finishes it when the former store had been moved away, else undoes it.
/// Comes before the header is read, which may be exchanged as well.
pub(super) fn finish_interrupted(folder: &Folder) -> Result<(), Fault> {
    let staged = Folder::new(&folder.erasing());
    if !staged.path().exists() {
        return Ok(());
    }
    if former(&staged).exists() {
        let sync =
            || folder::sync_directory(staged.path()).and_then(|()| folder::sync_directory(folder.path()));
        sync()?;
        for (new, place) in [
            (staged.store(), folder.store()),
            (staged.anchor(), folder.anchor()),
            (staged.header(), folder.header()),
            (staged.spare_header(), folder.spare_header()),
        ] {
            step()?;
            if new.exists() {
                fs::rename(new, place)?;
                sync()?;
            }
        }
        if !folder.store().is_dir() {
            return Err(Fault::damaged(DamagedPart::Store));
        }
        step()?;
        copies::forget(folder)?;
        step()?;
    }
    folder::remove(staged.path())?;
    folder::sync_directory(folder.path())?;
    step()
}

/// Where tests look at the folder, or let something go wrong.
#[cfg(not(test))]
#[allow(clippy::unnecessary_wraps)] // In tests it can fail.
pub(super) const fn step() -> Result<(), Fault> {
    Ok(())
}
