//! Making the chain anew beside the desk: every event is kept, dropped or replaced, in a new store, under the same
//! keys or new ones, and read back before it counts.
//!
//! The store keeps readable copies of what it removes, so nothing is ever removed or changed in one that is in use.
//! It must never touch the desk itself; [`exchange`](super::exchange) puts what is made here in its place.

use std::ops::Range;

use super::anchor::Anchor;
use super::chain::Head;
use super::exchange::step;
use super::fault::DamagedPart;
use super::folder::{self, Folder};
use super::record::{self, Plain};
use super::seal::{Key, Keys};
use super::shares::in_shares;
use super::store::{Reader, Store};
use super::{Event, Fault, Id, reading};

/// What becomes of one event.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Fate {
    /// It is kept, at this number.
    Keep(u64),
    /// It is gone.
    Drop,
    /// This stands in its place.
    Replace(Box<Event>),
}

/// The chain as it was.
pub(super) struct Former<'a> {
    pub reader: Reader,
    pub key: &'a Key,
    /// How far it is known, and the hash there.
    pub head: Head,
}

/// A chain that is being made.
pub(super) struct Rebuilding<'a> {
    staged: Folder,
    desk: Id,
    keys: &'a Keys,
    store: Store,
    pub head: Head,
}

impl<'a> Rebuilding<'a> {
    /// Begins an empty chain in a folder, in place of whatever was there.
    pub(super) fn begin(staged: Folder, desk: Id, keys: &'a Keys) -> Result<Self, Fault> {
        folder::remove(staged.path())?;
        step()?;
        let store = Store::create(&staged.store())?;
        step()?;
        Ok(Self { staged, desk, keys, store, head: Head::start(desk) })
    }

    /// Takes up a chain that was left with [`Rebuilding::leave`] at this head.
    pub(super) fn take_up(staged: Folder, desk: Id, keys: &'a Keys, head: Head) -> Result<Self, Fault> {
        let store = Store::open(&staged.store())?;
        Ok(Self { staged, desk, keys, store, head })
    }

    /// Takes in the events of the former chain from `begin` on, up to its head. Damage is reported and nothing of
    /// it taken over: the former chain must be the one that is known.
    pub(super) fn take(
        &mut self,
        former: &Former,
        begin: Head,
        fate: impl Fn(u64) -> Fate + Sync,
        progress: &mut dyn FnMut(u64, u64),
    ) -> Result<(), Fault> {
        let (desk, from, to) = (self.desk, former.key, &self.keys.records);
        let seal = |numbers: Range<u64>| {
            let mut plain = Plain::default();
            let records = former.reader.records_in(numbers)?;
            let mut sealed = Vec::with_capacity(records.len());
            for (seq, values) in &records {
                match fate(*seq) {
                    Fate::Drop => {}
                    Fate::Keep(at) => {
                        let values = record::reseal((from, to), desk, (*seq, values), at, &mut plain)?;
                        sealed.push((at, values));
                    }
                    Fate::Replace(event) => sealed.push((event.seq, record::seal(to, desk, &event)?)),
                }
            }
            Ok((records, sealed))
        };
        let damaged = |found| Fault::Damaged {
            what: DamagedPart::Store,
            events_expected: Some(former.head.count),
            events_found: Some(found),
            copy: None,
        };
        let mut found = begin;
        let numbers = begin.count + 1..former.head.count + 1;
        in_shares(numbers, seal, |(records, sealed)| {
            for (seq, values) in &records {
                found = found.after(values);
                if *seq != found.count {
                    return Err(damaged(found.count - 1));
                }
            }
            for (_, values) in &sealed {
                self.head = self.head.after(values);
            }
            self.store.fill(&sealed)?;
            progress(found.count, former.head.count);
            Ok(())
        })?;
        if found == former.head { Ok(()) } else { Err(damaged(found.count)) }
    }

    /// Adds an event, at the next number.
    pub(super) fn add(&mut self, event: &Event) -> Result<(), Fault> {
        let values = record::seal(&self.keys.records, self.desk, event)?;
        self.head = self.head.after(&values);
        self.store.fill(&[(event.seq, values)])
    }

    /// Brings everything to disk and leaves it, to be taken up again at this head.
    pub(super) fn leave(self) -> Result<Head, Fault> {
        self.store.settle()?;
        let head = self.head;
        drop(self.store);
        read_back(&self.staged, self.desk, self.keys, head, |_| true)?;
        Ok(head)
    }

    /// Brings everything to disk, anchors it, and reads it back; each event must be as `expected` says. It can take
    /// the place of a desk then.
    pub(super) fn end(self, expected: impl FnMut(&Event) -> bool) -> Result<Head, Fault> {
        self.store.settle()?;
        let head = self.head;
        drop(self.store);
        step()?;
        drop(Anchor::create(&self.staged.anchor(), &self.keys.anchor, head)?);
        step()?;
        let (_, anchored) = Anchor::open(&self.staged.anchor(), &self.keys.anchor)?;
        read_back(&self.staged, self.desk, self.keys, anchored, expected)?;
        if anchored != head {
            return Err(Fault::damaged(DamagedPart::Anchor));
        }
        folder::sync_tree(self.staged.path())?;
        step()?;
        Ok(head)
    }
}

fn read_back(
    staged: &Folder,
    desk: Id,
    keys: &Keys,
    head: Head,
    mut expected: impl FnMut(&Event) -> bool,
) -> Result<(), Fault> {
    let store = Store::open(&staged.store())?;
    let mut same = true;
    let found = reading::read(&store, desk, &keys.records, head, |event| same &= expected(&event))?;
    if same && found == head { Ok(()) } else { Err(Fault::damaged(DamagedPart::Store)) }
}
