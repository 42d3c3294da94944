//! Erasing cases: a new store is made without them, and takes the place of the old one.
//!
//! The store keeps readable copies of what it removes, so nothing is ever removed in it. The new store and its
//! anchor are made whole in `erasing/`. Then the old store is moved in there too, in one rename: before it
//! nothing has happened, after it the cases are erased and what is left to do is finished, if need be at the
//! next opening. It must never remove the old store before the new one stands in its place.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use jiff::Timestamp;
use serde_json::json;

use super::anchor::Anchor;
use super::chain::Head;
use super::event::{FORMAT, kind};
use super::fault::DamagedPart;
use super::folder::{self, Folder};
use super::store::Store;
use super::{Casebook, Event, Fault, Id, Subject, copies, opening, record};
#[cfg(test)]
use crate::casebook::tests::erasing::step;

impl Casebook {
    /// Erases every event of these cases from every file of the desk, with all copies, and keeps an event
    /// that says which opaque ids went. Returns how many events went; for none, nothing is written.
    ///
    /// When it fails the desk is as it was, or the cases are gone and the next call or opening clears up.
    pub fn erase(&mut self, now: Timestamp, actor: Id, cases: &[Id]) -> Result<usize, Fault> {
        if self.store.is_none() {
            self.reopen_in_place()?;
        }
        let of = |event: &Event| if let Subject::Case(id) = event.subject { Some(id) } else { None };
        let gone: BTreeSet<Id> = self.events.iter().filter_map(of).filter(|id| cases.contains(id)).collect();
        if gone.is_empty() {
            return Ok(0);
        }
        let staged = Folder::new(&self.folder.erasing());
        let is_kept = |event: &Event| of(event).is_none_or(|id| !gone.contains(&id));
        let note = Event {
            format: FORMAT,
            id: Id::random()?,
            seq: 0,
            time: now,
            actor,
            subject: Subject::Desk,
            kind: kind::CASE_ERASED.to_owned(),
            body: json!({ "cases": gone }),
        };
        let exchanged = self.rebuild(&staged, is_kept, note).and_then(|rebuilt| {
            self.store = None;
            step()?;
            fs::rename(self.folder.store(), former(&staged))?;
            Ok(rebuilt)
        });
        let (head, events) = match exchanged {
            Ok(rebuilt) => rebuilt,
            Err(fault) => {
                // What cannot be cleared away now is at the next opening.
                let _ = finish_interrupted(&self.folder);
                return Err(fault);
            }
        };
        let erased = self.events.len() + 1 - events.len();
        (self.head, self.events) = (head, events);
        self.reopen_in_place()?;
        Ok(erased)
    }

    /// Makes a store and an anchor with what is kept of the events and one more, and reads them back.
    fn rebuild(
        &self,
        staged: &Folder,
        is_kept: impl Fn(&Event) -> bool,
        note: Event,
    ) -> Result<(Head, Vec<Event>), Fault> {
        let (desk, keys) = (self.header.desk, &self.keys);
        let former = self.store.as_ref().map_or(Ok(Vec::new()), Store::records)?;
        self.check(&former)?;
        let mut head = Head::start(desk);
        let mut events = Vec::with_capacity(self.events.len());
        let mut records = Vec::with_capacity(self.events.len());
        for (event, (_, values)) in self.events.iter().zip(&former).filter(|(event, _)| is_kept(event)) {
            let seq = head.count + 1;
            let values = record::renumber(&keys.records, desk, event.seq, values, seq)?;
            head = head.after(&values);
            events.push(Event { seq, ..event.clone() });
            records.push((seq, values));
        }
        let note = Event { seq: head.count + 1, ..note };
        let values = record::seal(&keys.records, desk, &note)?;
        head = head.after(&values);
        records.push((note.seq, values));
        events.push(note);

        folder::remove(staged.path())?;
        step()?;
        let store = Store::create(&staged.store())?;
        step()?;
        store.fill(&records)?;
        drop(store);
        step()?;
        drop(Anchor::create(&staged.anchor(), &keys.anchor, head)?);
        step()?;
        let (_, anchored) = Anchor::open(&staged.anchor(), &keys.anchor)?;
        let (store, found, read_back) = opening::read_all(staged, desk, keys, anchored)?;
        if (anchored, found, &read_back) != (head, head, &events) {
            return Err(Fault::damaged(DamagedPart::Store));
        }
        drop(store);
        folder::sync_tree(staged.path())?;
        folder::sync_directory(self.folder.path())?;
        step()?;
        Ok((head, events))
    }
}

/// Where the old store goes; once it is there, the cases are erased.
fn former(staged: &Folder) -> PathBuf {
    staged.path().join("former")
}

/// Ends an erasing that was broken off: finishes it when the old store had been moved away, else undoes it.
pub(super) fn finish_interrupted(folder: &Folder) -> Result<(), Fault> {
    let staged = Folder::new(&folder.erasing());
    if !staged.path().exists() {
        return Ok(());
    }
    if former(&staged).exists() {
        let sync =
            || folder::sync_directory(staged.path()).and_then(|()| folder::sync_directory(folder.path()));
        sync()?;
        for (new, place) in [(staged.store(), folder.store()), (staged.anchor(), folder.anchor())] {
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
const fn step() -> Result<(), Fault> {
    Ok(())
}
