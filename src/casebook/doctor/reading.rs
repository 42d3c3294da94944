//! Reading a store that may be damaged: everything from its beginning that holds together.
//!
//! It must never open the store of the desk itself.

use zeroize::Zeroizing;

use crate::casebook::chain::Head;
use crate::casebook::folder::Folder;
use crate::casebook::seal::Keys;
use crate::casebook::store::{self, Record, Store};
use crate::casebook::{Event, Fault, Id, record};

use super::scratch::Scratch;

/// The records of a store from the first on, without a gap. The store is a copy, for opening may change it.
pub(super) fn beginning(folder: &Folder) -> Result<Vec<Record>, Fault> {
    // With and without its snapshot, which may be what is damaged.
    let second = Scratch::of_store(&folder.store())?;
    store::clear_unfinished(&folder.store())?;
    let first = open(folder);
    if let Ok(records) = &first
        && records.1
    {
        return first.map(|(records, _)| records);
    }
    store::clear_unfinished(&second.folder().store())?;
    store::forget_snapshots(&second.folder().store())?;
    match (first, open(&second.folder())) {
        (Ok((one, _)), Ok((other, _))) => Ok(if other.len() > one.len() { other } else { one }),
        (Ok((records, _)), Err(_)) | (Err(_), Ok((records, _))) => Ok(records),
        (Err(fault), Err(_)) => Err(fault),
    }
}

/// The records, and whether the store could be read to its end.
fn open(folder: &Folder) -> Result<(Vec<Record>, bool), Fault> {
    let (found, to_the_end) = Store::open(&folder.store())?.salvage();
    let count = found.len();
    let records: Vec<Record> = found
        .into_iter()
        .zip(1u64..)
        .take_while(|((seq, _), number)| seq == number)
        .map(|(one, _)| one)
        .collect();
    let whole = to_the_end && records.len() == count;
    Ok((records, whole))
}

/// The head after each number of records: at 0 that of the desk without any.
pub(super) fn heads(desk: Id, records: &[Record]) -> Vec<Head> {
    let start = Head::start(desk);
    let after = records.iter().scan(start, |head, (_, values)| {
        *head = head.after(values);
        Some(*head)
    });
    std::iter::once(start).chain(after).collect()
}

/// The events of records, up to the first that does not open.
pub(super) fn events(desk: Id, keys: &Keys, records: &[Record]) -> Vec<Event> {
    let mut plain = Zeroizing::new(Vec::new());
    let open = |(seq, values): &Record| record::open(&keys.records, desk, *seq, values, &mut plain);
    records.iter().map_while(open).collect()
}
