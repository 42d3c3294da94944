//! Looking at a desk: what can be said without a key, and with one.
//!
//! It must never tell more of a case than a number.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use jiff::Timestamp;

use super::finding::Finding;
use super::reading::{beginning, events, heads};
use super::scratch::Scratch;
use crate::casebook::anchor::Anchor;
use crate::casebook::chain::Head;
use crate::casebook::folder::Folder;
use crate::casebook::header::Header;
use crate::casebook::seal::Keys;
use crate::casebook::store::{Record, Store};
use crate::casebook::{Casebook, Cost, Event, Fault, Id, Secret, Subject, anchor, copies, exchange, kind};

/// Below so many bytes beside what an opening needs, there is little room.
const LITTLE: u64 = 20_000_000;

/// Looks at a desk. With a short name and a passphrase every event is opened; without, what needs no key is looked at.
/// A passphrase that is tried counts as an attempt at the desk's own door, as far as its folder can be written; nothing
/// else in it is touched.
pub fn examine(
    desk: &Path,
    who: Option<(&str, &Secret)>,
    floor: Cost,
    now: Timestamp,
) -> Result<Vec<Finding>, Fault> {
    if !Folder::new(desk).holds_a_desk() {
        return Err(Fault::NotADesk);
    }
    let scratch = Scratch::of(desk)?;
    let mut found = around(desk)?;
    let folder = scratch.folder();
    found.extend(leftovers(desk));
    exchange::finish_interrupted(&folder)?;
    copies::finish_interrupted(&folder)?;
    let header = match Header::read(&folder) {
        Ok(read) => read,
        Err(Fault::NewerFormat { .. }) => {
            found.push(Finding::Newer);
            return Ok(found);
        }
        Err(fault) if fault.is_damage() => {
            found.push(Finding::HeaderGone);
            return Ok(found);
        }
        Err(fault) => return Err(fault),
    };
    found.push(if header.unequal { Finding::HeaderSpare } else { Finding::HeaderWhole });
    let (desk_folder, desk) = (desk, header.header.desk);
    let records = beginning(&folder).ok();
    let mut anchored = anchor::peek(&folder.anchor());
    let mut opened = Vec::new();
    if let Some(who) = who {
        header.header.cost.check(floor)?;
        match super::attempting::knock(desk_folder, &folder, &header.header, who, now) {
            Ok((data, _)) => {
                let keys = Keys::of(data);
                anchored = Anchor::open(&folder.anchor(), &keys.anchor).ok().map(|(_, head)| head);
                let erased = fs::read_to_string(folder.path().join("erased")).unwrap_or_default();
                opened = inside(desk, &keys, records.as_deref().unwrap_or_default(), &erased);
                match header.vouched(&keys) {
                    Ok(header) => opened.extend(slots(&header, &keys)),
                    Err(_) => opened.push(Finding::HeaderGone),
                }
            }
            Err(Fault::WrongPassphrase { .. }) => opened.push(Finding::Refused),
            Err(fault) => return Err(fault),
        }
    }
    found.extend(chain(desk, records.as_deref(), anchored));
    found.extend(opened);
    Ok(found)
}

impl Casebook {
    /// What can be told of a desk without a key: its public name, how many slots there are, and how many events the
    /// anchor tells of.
    pub fn outside(folder: &Path) -> Result<(String, usize, Option<u64>), Fault> {
        let folder = Folder::new(folder);
        let header = Header::read(&folder)?.header;
        let events = anchor::peek(&folder.anchor()).map(|head| head.count);
        Ok((header.name, header.slots.len(), events))
    }

    /// Looks at an open desk from inside: every record of the store read again and opened, compared with what is in
    /// memory and with the anchor.
    pub fn examine(&mut self) -> Result<Vec<Finding>, Fault> {
        if self.store.is_none() {
            self.reopen_in_place()?;
        }
        let mut found = around(self.folder.path())?;
        let header = Header::read(&self.folder)?;
        found.push(if header.unequal { Finding::HeaderSpare } else { Finding::HeaderWhole });
        let records = self.store.as_ref().map_or(Ok(Vec::new()), Store::records).ok();
        let anchored = Anchor::open(&self.folder.anchor(), &self.keys.anchor).ok().map(|(_, head)| head);
        found.extend(chain(self.header.desk, records.as_deref(), anchored));
        let erased = fs::read_to_string(self.folder.path().join("erased")).unwrap_or_default();
        found.extend(inside(self.header.desk, &self.keys, records.as_deref().unwrap_or_default(), &erased));
        found.extend(slots(&self.header, &self.keys));
        Ok(found)
    }
}

/// What stands around the events: who can get at them, copies, room, values beside the store.
fn around(desk: &Path) -> Result<Vec<Finding>, Fault> {
    let folder = Folder::new(desk);
    let mut found = vec![privacy(desk)?];
    let beside = fs::read_dir(folder.store().join("blobs")).into_iter().flatten().next().is_some();
    found.push(if beside { Finding::Blobs } else { Finding::NoBlobs });
    let copies = copies::list(&folder)?;
    found.push(match copies.last() {
        Some(newest) => Finding::Copies(copies.len(), newest.made),
        None => Finding::NoCopies,
    });
    if let Ok(there) = rustix::fs::statvfs(desk) {
        let free = there.f_bavail.saturating_mul(there.f_frsize);
        // Each opening makes a copy first.
        let store = fs::metadata(folder.store().join("db")).map_or(0, |file| file.len());
        let little = free < store.saturating_mul(2) + LITTLE;
        found.push(if little { Finding::LittleRoom(free) } else { Finding::Room(free) });
    }
    Ok(found)
}

fn privacy(desk: &Path) -> Result<Finding, Fault> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        if fs::metadata(desk)?.permissions().mode() & 0o077 != 0 {
            return Ok(Finding::OpenToOthers(desk.display().to_string()));
        }
    }
    Ok(Finding::Private)
}

/// What work left that was broken off.
fn leftovers(desk: &Path) -> Vec<Finding> {
    let mut names: Vec<String> = ["", "copies"]
        .iter()
        .flat_map(|below| fs::read_dir(desk.join(below)).into_iter().flatten().flatten())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| {
            let ending = name.rsplit_once('.').map(|(_, ending)| ending);
            ["erasing", "founding"].contains(&name.as_str())
                || ending.is_some_and(|ending| ["new", "part", "old"].contains(&ending))
        })
        .collect();
    names.sort();
    names.into_iter().map(Finding::Leftover).collect()
}

/// The chain over the stored values, against the anchor. Needs no key.
fn chain(desk: Id, records: Option<&[Record]>, anchored: Option<Head>) -> Vec<Finding> {
    let mut found = vec![anchored.map_or(Finding::AnchorGone, |head| Finding::AnchorWhole(head.count))];
    let Some(records) = records else {
        found.push(Finding::StoreGone);
        return found;
    };
    let heads = heads(desk, records);
    let count = records.len() as u64;
    if let Some(anchored) = anchored {
        let there = usize::try_from(anchored.count).ok().and_then(|place| heads.get(place));
        match there {
            Some(head) if *head == anchored => {
                found.push(Finding::ChainWhole(count));
                if count > anchored.count {
                    found.push(Finding::ChainMore(count - anchored.count));
                }
            }
            // Where exactly it changed the chain does not tell; with a key the event itself does.
            Some(_) => found.push(Finding::ChainBroken(anchored.count)),
            None => found.push(Finding::ChainBroken(count + 1)),
        }
    }
    found
}

/// What only a key shows: that every event opens, and that what was erased is gone.
fn inside(desk: Id, keys: &Keys, records: &[Record], erased: &str) -> Vec<Finding> {
    let events = events(desk, keys, records);
    let mut found = Vec::new();
    if events.len() < records.len() {
        found.push(Finding::NotOpened(events.len() as u64 + 1));
    } else {
        found.push(Finding::Opened(events.len() as u64));
    }
    let gone = erased_cases(&events, erased);
    if !gone.is_empty() {
        let back: BTreeSet<Id> = events
            .iter()
            .filter_map(|event| if let Subject::Case(id) = event.subject { Some(id) } else { None })
            .filter(|id| gone.contains(id))
            .collect();
        let sound = back.is_empty();
        found.push(if sound { Finding::ErasedGone(gone.len()) } else { Finding::ErasedBack(back.len()) });
    }
    found
}

/// The cases that events or the list in the folder say were erased.
fn erased_cases(events: &[Event], list: &str) -> BTreeSet<Id> {
    let told = events.iter().filter(|event| event.kind == kind::CASE_ERASED);
    let told = told.filter_map(|event| event.body["cases"].as_array()).flatten().filter_map(|id| id.as_str());
    let listed = list.split(|c: char| !c.is_ascii_hexdigit());
    told.chain(listed).filter_map(|id| id.parse().ok()).collect()
}

fn slots(header: &Header, keys: &Keys) -> Vec<Finding> {
    let read = header.slots.iter().filter(|slot| slot.volunteer(header.desk, keys).is_some()).count();
    let unread = header.slots.len() - read;
    let mut found = vec![Finding::Slots(read)];
    if unread > 0 {
        found.push(Finding::SlotsUnread(unread));
    }
    found
}
