//! Repairing on a copy: the longest valid beginning of the chain, or a copy that holds more, in a new folder with an
//! anchor of its own. The damaged folder stays as it is.
//!
//! It must never write in the damaged folder but the count of attempts.

use std::fs;
use std::io;
use std::path::Path;

use jiff::Timestamp;

use super::reading::{beginning, events};
use super::scratch::Scratch;
use crate::casebook::anchor::Anchor;
use crate::casebook::backup::is_free;
use crate::casebook::backup::kept_files;
use crate::casebook::chain::Head;
use crate::casebook::fault::DamagedPart;
use crate::casebook::folder::{self, Folder};
use crate::casebook::header::Header;
use crate::casebook::seal::Keys;
use crate::casebook::store::{Record, Store};
use crate::casebook::{Copy, Cost, Fault, Id, Secret, copies, exchange, opening};

/// What was repaired, and what is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Repaired {
    /// How many events were kept, from the first on.
    pub kept: u64,
    /// How many the anchor vouched for, when it could be read.
    pub expected: Option<u64>,
    /// The copy they came from; `None` when from the store itself.
    pub from: Option<Copy>,
}

/// Repairs a desk into an empty folder, for a coordinator; `None` for anybody else, who gets nothing.
pub fn repair(
    desk: &Path,
    to: &Path,
    who: (&str, &Secret),
    floor: Cost,
    now: Timestamp,
) -> Result<Option<Repaired>, Fault> {
    if !is_free(to).unwrap_or(false) {
        return Err(Fault::AlreadyADesk);
    }
    let scratch = Scratch::of(desk)?;
    let place = scratch.folder();
    exchange::finish_interrupted(&place)?;
    copies::finish_interrupted(&place)?;
    let found = Header::read(&place)?;
    found.header.cost.check(floor)?;
    let (key, slot) = super::attempting::knock(desk, &place, &found.header, who, now)?;
    let keys = Keys::of(key);
    let text = found.text().into_bytes();
    let header = found.vouched(&keys)?;
    let volunteer = header.slots[slot].volunteer(header.desk, &keys);
    if !volunteer.is_some_and(|one| one.coordinates()) {
        return Ok(None);
    }
    let expected = Anchor::open(&place.anchor(), &keys.anchor).ok().map(|(_, head)| head.count);
    let (records, from) = best(desk, &place, header.desk, &keys)?;

    let staged = to.with_added_extension("restoring");
    folder::remove(&staged)?;
    let built = build(desk, &Folder::new(&staged), &text, header.desk, &keys, &records).and_then(|()| {
        fs::rename(&staged, to)?;
        to.parent().filter(|above| !above.as_os_str().is_empty()).map_or(Ok(()), folder::sync_directory)?;
        Ok(())
    });
    if built.is_err() {
        let _ = folder::remove(&staged);
    }
    built.map(|()| Some(Repaired { kept: records.len() as u64, expected, from }))
}

/// The most valid records that can be found: in the store, else in a copy of it.
fn best(desk: &Path, place: &Folder, id: Id, keys: &Keys) -> Result<(Vec<Record>, Option<Copy>), Fault> {
    let valid = |records: Vec<Record>| {
        let opens = events(id, keys, &records).len();
        records.into_iter().take(opens).collect::<Vec<_>>()
    };
    let mut best = (beginning(place).map(valid).unwrap_or_default(), None);
    let folder = Folder::new(desk);
    for copy in copies::list(&folder)?.into_iter().rev() {
        let store = folder.copies().join(copy.number.to_string()).join("sled");
        let records = Scratch::of_store(&store).and_then(|scratch| beginning(&scratch.folder()));
        if let Ok(records) = records.map(valid)
            && records.len() > best.0.len()
        {
            best = (records, Some(copy));
        }
    }
    if best.0.is_empty() { Err(Fault::damaged(DamagedPart::Store)) } else { Ok(best) }
}

fn build(
    desk: &Path,
    staged: &Folder,
    header: &[u8],
    id: Id,
    keys: &Keys,
    records: &[Record],
) -> Result<(), Fault> {
    folder::make_private(staged.path())?;
    let store = Store::create(&staged.store())?;
    store.fill(records)?;
    store.settle()?;
    drop(store);
    let head = records.iter().fold(Head::start(id), |head, (_, values)| head.after(values));
    drop(Anchor::create(&staged.anchor(), &keys.anchor, head)?);
    folder::write_private(&staged.header(), header)?;
    folder::write_private(&staged.spare_header(), header)?;
    for (name, content) in kept_files::read(desk)? {
        kept_files::place(staged.path(), &name, &content)?;
    }
    // A desk that was put back and not yet unlocked still has to forget what was erased since.
    match fs::read(Folder::new(desk).restored()) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        other => folder::write_private(&staged.restored(), &other?)?,
    }
    drop(opening::read_all(staged, id, keys, head)?);
    Ok(folder::sync_tree(staged.path())?)
}
