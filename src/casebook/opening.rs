//! Opening the store without trusting it: copy first, read all, compare with the anchor, anchor anew.

use super::anchor::Anchor;
use super::chain::Head;
use super::copies;
use super::fault::DamagedPart;
use super::folder::Folder;
use super::seal::Keys;
use super::store::{self, Store};
use super::{Event, Fault, Id, reading};

/// A store that holds every event the anchor vouches for.
#[derive(Debug)]
pub(super) struct Opened {
    pub store: Store,
    pub anchor: Anchor,
    pub head: Head,
    pub events: Vec<Event>,
}

/// Opens the store of a desk. On damage the folder is left as it was found, and the fault says how many
/// events were expected and found and which copy can be put back.
pub(super) fn open(folder: &Folder, desk: Id, keys: &Keys) -> Result<Opened, Fault> {
    copies::finish_interrupted(folder)?;
    let newest = copies::list(folder)?.last().copied();
    let (mut anchor, anchored) =
        Anchor::open(&folder.anchor(), &keys.anchor).map_err(|fault| fault.knowing(None, newest))?;
    let with_numbers = |fault: Fault| fault.knowing(Some(anchored.count), newest);
    if !folder.store().is_dir() {
        return Err(with_numbers(Fault::damaged(DamagedPart::Store)));
    }
    store::clear_unfinished(&folder.store())?;

    let mut copy = copies::take(folder)?;
    let mut read = read_all(folder, desk, keys, anchored);
    if read.as_ref().is_err_and(Fault::is_damage) {
        // The store's snapshot may be what is damaged: all events are in its file too.
        copy.put_back(folder)?;
        copy = copies::take(folder)?;
        store::forget_snapshots(&folder.store())?;
        let again = read_all(folder, desk, keys, anchored);
        // The first report is the one about the folder as it was found.
        read = again.or(read);
    }
    match read {
        Ok((store, head, events)) => {
            anchor.write(&keys.anchor, head)?;
            copy.keep(folder)?;
            Ok(Opened { store, anchor, head, events })
        }
        Err(fault) => {
            copy.put_back(folder)?;
            Err(with_numbers(fault))
        }
    }
}

/// Reads and checks every event of a store, and leaves it open.
pub(super) fn read_all(
    folder: &Folder,
    desk: Id,
    keys: &Keys,
    anchored: Head,
) -> Result<(Store, Head, Vec<Event>), Fault> {
    let store = Store::open(&folder.store())?;
    let mut events = Vec::new();
    let head = reading::read(&store, desk, &keys.records, anchored, |event| events.push(event))?;
    Ok((store, head, events))
}
