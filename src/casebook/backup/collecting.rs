//! What goes into a backup, taken from an open casebook at one moment; the desk works on while it is written.
//!
//! Everything of the casebook in it is sealed as it lies in the store.
//!
//! It must never open an event.

use std::collections::BTreeSet;
use std::fs;

use jiff::Timestamp;

use super::fault::Fault;
use super::kept_files::{self, KeptFile};
use crate::casebook::anchor::Anchor;
use crate::casebook::chain::Head;
use crate::casebook::fault::DamagedPart;
use crate::casebook::header::Header;
use crate::casebook::store::{Record, Store};
use crate::casebook::{self, Casebook, Cost, Id};

/// The file of the desk that is the header.
pub(super) const HEADER: &str = "header";
/// The file of the desk that is the anchor.
pub(super) const ANCHOR: &str = "anchor";

/// A desk at one moment, ready to be written.
pub struct Material {
    pub(super) desk: Id,
    pub(super) name: String,
    pub(super) made: Timestamp,
    pub(super) head: Head,
    /// Erased cases, so that older backups forget them as well.
    pub(super) erased: BTreeSet<Id>,
    /// Header, anchor, and the desk's own files.
    pub(super) files: Vec<KeptFile>,
    pub(super) records: Vec<Record>,
    pub(super) cost: Cost,
}

impl Casebook {
    /// Takes everything that goes into a backup. What is taken is checked to be what the anchor vouches for.
    pub fn collect(&mut self, now: Timestamp) -> Result<Material, Fault> {
        if self.store.is_none() {
            self.reopen_in_place()?;
        }
        let damaged = |part| casebook::Fault::damaged(part);
        let records = self.store.as_ref().map_or(Ok(Vec::new()), Store::records)?;
        self.check(&records)?;
        let found = Header::read(&self.folder)?;
        let header = found.text().into_bytes();
        if found.vouched(&self.keys)? != self.header {
            return Err(damaged(DamagedPart::Header).into());
        }
        if Anchor::open(&self.folder.anchor(), &self.keys.anchor)?.1 != self.head {
            return Err(damaged(DamagedPart::Anchor).into());
        }
        let anchor = fs::read(self.folder.anchor())?;
        let mut files = vec![(HEADER.to_owned(), header), (ANCHOR.to_owned(), anchor)];
        files.extend(kept_files::read(self.folder.path())?);
        Ok(Material {
            desk: self.header.desk,
            name: self.header.name.clone(),
            made: now,
            head: self.head,
            erased: self.erased().iter().copied().collect(),
            files,
            records,
            cost: self.header.cost,
        })
    }
}

impl Material {
    /// How many events it holds.
    #[must_use]
    pub fn events(&self) -> u64 {
        self.head.count
    }

    /// How many bytes the backup takes, roughly; a little more than it does.
    #[must_use]
    pub fn size(&self) -> u64 {
        let files: usize = self.files.iter().map(|(name, content)| name.len() + content.len() + 16).sum();
        let records: usize = self
            .records
            .iter()
            .map(|(_, values)| 20 + values.iter().map(|value| value.len() + 2).sum::<usize>())
            .sum();
        let plain = (files + records + self.erased.len() * 16) as u64;
        // The names in the manifest, and 16 bytes for every 64 KiB that age seals.
        plain + plain / 1000 + 64 * 1024
    }
}
