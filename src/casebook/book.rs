//! The open casebook: every event of the desk in memory, and a way to add one that is on disk at once.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Weak};

use jiff::Timestamp;
use serde_json::Value;

use super::anchor::Anchor;
use super::chain::Head;
use super::copies::{self, Copy};
use super::event::{FORMAT, kind};
use super::fault::DamagedPart;
use super::folder::Folder;
use super::header::Header;
use super::lock_file::LockFile;
use super::opening::Opened;
use super::seal::Keys;
use super::store::{self, Record, Store};
use super::{Event, Fault, Id, Subject, exchange, record};

/// An unlocked desk. Dropping it closes and locks the desk, and wipes its keys.
pub struct Casebook {
    pub(super) folder: Folder,
    pub(super) header: Header,
    pub(super) keys: Keys,
    /// `None` after a commit failed: the store keeps its first error until it is reopened.
    pub(super) store: Option<Store>,
    anchor: Anchor,
    pub(super) head: Head,
    pub(super) events: Vec<Event>,
    /// In order.
    pub(super) erased: Vec<Id>,
    pub(super) erased_was_damaged: bool,
    /// Another one whenever the chain is opened or made anew, so that what was prepared for the former one is known.
    pub(super) edition: Id,
    /// Alive while a renewal of the data key is under way.
    pub(super) renewing: Weak<()>,
    // Last, so that the store is closed before another program may open it.
    pub(super) lock: Arc<LockFile>,
}

impl Casebook {
    /// Whether a desk was founded in this folder, damaged or not.
    #[must_use]
    pub fn exists(folder: &Path) -> bool {
        Folder::new(folder).holds_a_desk()
    }

    /// The public name of the desk, which may be shown before unlocking.
    pub fn desk_name(folder: &Path) -> Result<String, Fault> {
        Ok(Header::read(&Folder::new(folder))?.header.name)
    }

    /// The copies that can be put back when the desk is damaged, oldest first.
    pub fn copies(folder: &Path) -> Result<Vec<Copy>, Fault> {
        copies::list(&Folder::new(folder))
    }

    /// Puts a copy in the place of a damaged store. What stood there is kept in `damaged/`; events that
    /// were added after the copy was made are not in it.
    pub fn put_back(folder: &Path, copy: &Copy) -> Result<(), Fault> {
        copies::restore(&Folder::new(folder), copy)
    }

    pub(super) fn new(
        folder: Folder,
        header: Header,
        keys: Keys,
        opened: Opened,
        lock: LockFile,
    ) -> Result<Self, Fault> {
        let Opened { store, anchor, head, events } = opened;
        Ok(Self {
            folder,
            header,
            keys,
            store: Some(store),
            anchor,
            head,
            events,
            erased: Vec::new(),
            erased_was_damaged: false,
            edition: Id::random()?,
            renewing: Weak::new(),
            lock: Arc::new(lock),
        })
    }

    /// Adds an event. When this returns it, the event is sealed, committed, synced and anchored. When it
    /// fails, the event is not kept; the next call reopens the store first.
    pub fn append(
        &mut self,
        now: Timestamp,
        actor: Id,
        subject: Subject,
        kind: &str,
        body: Value,
    ) -> Result<Event, Fault> {
        if self.store.is_none() {
            self.reopen_in_place()?;
        }
        let event = self.draft(now, actor, subject, kind, body)?;
        let seq = event.seq;
        let values = record::seal(&self.keys.records, self.header.desk, &event)?;
        let next = self.head.after(&values);
        let committed = self.store.as_ref().map_or(Ok(()), |store| store.commit(seq, &values));
        if let Err(fault) = committed.and_then(|()| self.anchor.write(&self.keys.anchor, next)) {
            self.store = None;
            return Err(fault);
        }
        self.head = next;
        self.events.push(event.clone());
        Ok(event)
    }

    /// An event that would be the next, not kept yet.
    pub(super) fn draft(
        &self,
        now: Timestamp,
        actor: Id,
        subject: Subject,
        kind: &str,
        body: Value,
    ) -> Result<Event, Fault> {
        let (id, seq, kind) = (Id::random()?, self.head.count + 1, kind.to_owned());
        Ok(Event { format: FORMAT, id, seq, time: now, actor, subject, kind, body })
    }

    /// Closes the store and opens it again, after a full disk for example. Every acknowledged event is
    /// checked to be there; one whose saving was refused is removed if it arrived after all.
    pub fn reopen_in_place(&mut self) -> Result<(), Fault> {
        self.store = None;
        exchange::finish_interrupted(&self.folder)?;
        let path = self.folder.store();
        store::clear_unfinished(&path)?;
        let store = Store::open(&path)?;
        let records = store.records()?;
        self.check(&records)?;
        // An erasing puts another file in its place.
        self.anchor = Anchor::open(&self.folder.anchor(), &self.keys.anchor)?.0;
        // Anchored first: a power cut in between leaves a valid continuation and not a missing event.
        self.anchor.write(&self.keys.anchor, self.head)?;
        if records.len() > self.events.len() {
            store.forget_after(self.head.count, &records)?;
        }
        self.store = Some(store);
        Ok(())
    }

    /// Whether records of the store begin with every acknowledged event.
    pub(super) fn check(&self, records: &[Record]) -> Result<(), Fault> {
        let ours = records.iter().take(self.events.len());
        let head = ours.fold(Head::start(self.header.desk), |head, (_, values)| head.after(values));
        if head == self.head {
            return Ok(());
        }
        Err(Fault::Damaged {
            what: DamagedPart::Store,
            events_expected: Some(self.head.count),
            events_found: Some(head.count),
            copy: copies::list(&self.folder)?.last().copied(),
        })
    }

    /// Forgets the last event in memory, as if its saving had been refused when it was on disk already.
    #[cfg(test)]
    pub(super) fn take_back_for_test(&mut self) {
        let records = self.store.take().unwrap().records().unwrap();
        self.events.pop();
        let ours = records.iter().take(self.events.len());
        self.head = ours.fold(Head::start(self.header.desk), |head, (_, values)| head.after(values));
    }

    /// Every event of the desk, in the order they happened.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The random id of this desk.
    #[must_use]
    pub fn desk(&self) -> Id {
        self.header.desk
    }

    /// The public name of this desk.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.header.name
    }

    /// The neighbourhood the desk was founded for.
    #[must_use]
    pub fn neighbourhood(&self) -> &str {
        let founded = self.events.iter().find(|event| event.kind == kind::DESK_FOUNDED);
        founded.and_then(|event| event.body["neighbourhood"].as_str()).unwrap_or_default()
    }

    /// The folder of this desk.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

impl fmt::Debug for Casebook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Casebook")
            .field("folder", &self.folder.path())
            .field("events", &self.events.len())
            .finish_non_exhaustive()
    }
}
