//! Renewing the data key, so that whoever left opens nothing any more, whatever they kept.
//!
//! The long part seals every event anew in `renewing/` while the desk is worked at; then what was added meanwhile is
//! taken in, and the new chain and a header around the new key take the place of the former ones in one step. It must
//! never leave the desk half under one key and half under the other.

use std::fmt;
use std::fs;
use std::sync::Arc;

use jiff::Timestamp;

use super::chain::Head;
use super::event::kind;
use super::exchange::{exchange, finish_interrupted, step};
use super::folder::{self, Folder};
use super::lock_file::LockFile;
use super::rebuilding::{Fate, Former, Rebuilding};
use super::seal::{Key, Keys};
use super::store::Reader;
use super::volunteers::to_be_seen;
use super::wrap::Wrap;
use super::{Access, Casebook, Cost, Event, Fault, Id, RecoveryKey, Subject, Volunteer, slot};

/// What the long part of a renewal needs; it does not hold up the desk. Belongs on a worker.
pub struct Renewal {
    folder: Folder,
    desk: Id,
    salt: Vec<u8>,
    cost: Cost,
    /// Seals the events so far.
    former: Key,
    reader: Reader,
    /// The last event of the long part.
    head: Head,
    edition: Id,
    needs_recovery: bool,
    turn: Arc<()>,
    // Only held: as long as this works in the folder, no other program may open the desk.
    _lock: Arc<LockFile>,
}

/// A desk under the new key, all but what was added meanwhile.
pub struct Prepared {
    keys: Keys,
    /// The events it has, as the former chain knows them.
    former: Head,
    /// The same as the new chain knows them.
    head: Head,
    edition: Id,
    next_edition: Id,
    recovery: Option<(RecoveryKey, Key)>,
    _turn: Arc<()>,
}

/// What a renewal changed for people.
#[derive(Debug)]
pub struct Renewed {
    /// A new recovery key to be shown once, when the former one could not be carried over.
    pub recovery: Option<RecoveryKey>,
    /// Who lost their slot because they had not unlocked since an older program; they are to be added again.
    pub left_out: Vec<Volunteer>,
}

impl Casebook {
    /// Whether the data key is to be renewed: somebody may still open it with what they had before, and no renewal was
    /// completed since.
    #[must_use]
    pub fn renewal_due(&self) -> bool {
        self.header.renewal_due
    }

    /// Whether a renewal leaves nobody out and makes no recovery key that must be shown.
    #[must_use]
    pub fn renews_quietly(&self) -> bool {
        !self.header.recovery.is_old() && !self.header.slots.iter().any(|slot| slot.wrap.is_old())
    }

    /// Begins to renew the data key; quick. The desk can be worked at while [`Renewal::run`] runs, and nothing has
    /// changed until [`Casebook::complete_renewal`]. [`Fault::Overtaken`] while another renewal is under way,
    /// [`Fault::LastCoordinator`] when no coordinator could enter afterwards.
    pub fn begin_renewal(&mut self) -> Result<Renewal, Fault> {
        if self.renewing.upgrade().is_some() {
            return Err(Fault::Overtaken);
        }
        if self.store.is_none() {
            self.reopen_in_place()?;
        }
        self.carried_over()?;
        let turn = Arc::new(());
        self.renewing = Arc::downgrade(&turn);
        let Some(store) = &self.store else { return Err(Fault::Overtaken) };
        Ok(Renewal {
            folder: self.folder.clone(),
            desk: self.header.desk,
            salt: self.header.salt.clone(),
            cost: self.header.cost,
            former: self.keys.records.lent(),
            reader: store.reader(),
            head: self.head,
            edition: self.edition,
            needs_recovery: self.header.recovery.is_old(),
            turn,
            _lock: Arc::clone(&self.lock),
        })
    }

    /// Takes in what was added meanwhile and puts the desk under the new key; until then nothing has changed. It
    /// reads the whole store back, which takes about as long as an unlocking.
    ///
    /// [`Fault::Overtaken`] when the chain was made anew or the desk was opened anew since: begin again.
    pub fn complete_renewal(
        &mut self,
        now: Timestamp,
        actor: Id,
        prepared: Prepared,
    ) -> Result<Renewed, Fault> {
        let workplace = Folder::new(&self.folder.renewing());
        if prepared.edition != self.edition || !workplace.path().exists() {
            return Err(Fault::Overtaken);
        }
        let moved = self.move_over(now, actor, &prepared);
        let (header, last, head, left_out) = match moved {
            Ok(moved) => moved,
            Err(fault) => {
                // What cannot be cleared away now is at the next opening.
                let _ = finish_interrupted(&self.folder);
                let _ = folder::remove(workplace.path());
                return Err(fault);
            }
        };
        let recovery = prepared.recovery.filter(|_| self.header.recovery.is_old()).map(|(shown, _)| shown);
        (self.header, self.keys, self.head) = (header, prepared.keys, head);
        self.events.extend(last);
        self.edition = prepared.next_edition;
        // The desk is under the new key: what cannot be cleared up now is with the next call or opening, and a
        // recovery key must reach whoever it is shown to.
        let _ = self.reopen_in_place();
        Ok(Renewed { recovery, left_out })
    }

    /// Who is left out of the new header; a coordinator must remain.
    fn carried_over(&self) -> Result<Vec<Volunteer>, Fault> {
        let is_old = |volunteer: &Volunteer| {
            self.header.slots.iter().any(|slot| slot.wrap.id == volunteer.id && slot.wrap.is_old())
        };
        let (left_out, carried): (Vec<_>, Vec<_>) = self.volunteers().into_iter().partition(is_old);
        if carried.iter().any(Volunteer::coordinates) { Ok(left_out) } else { Err(Fault::LastCoordinator) }
    }

    fn move_over(&mut self, now: Timestamp, actor: Id, prepared: &Prepared) -> Result<Moved, Fault> {
        if self.store.is_none() {
            self.reopen_in_place()?;
        }
        let left_out = self.carried_over()?;
        let desk = self.header.desk;
        let recovery = match &prepared.recovery {
            Some((_, key)) if self.header.recovery.is_old() => {
                Some(Wrap::seal(desk, Id::random()?, key, &prepared.keys)?)
            }
            _ => None,
        };
        let mut last = Vec::new();
        for gone in &left_out {
            last.push(self.draft(now, actor, Subject::Access, kind::VOLUNTEER_REMOVED, gone.to_body())?);
        }
        if recovery.is_some() {
            last.push(self.draft(now, actor, Subject::Access, kind::RECOVERY_RENEWED, to_be_seen())?);
        }
        let (kind, body) = Access::KeyRenewed {}.into_parts();
        last.push(self.draft(now, actor, Subject::Access, &kind, body)?);
        for (event, seq) in last.iter_mut().zip(self.head.count + 1..) {
            event.seq = seq;
        }
        let header = self.header.renewed(&self.keys, &prepared.keys, recovery)?;

        let workplace = Folder::new(&self.folder.renewing());
        let mut made = Rebuilding::take_up(workplace.clone(), desk, &prepared.keys, prepared.head)?;
        let Some(store) = &self.store else { return Err(Fault::Overtaken) };
        let former = Former { reader: store.reader(), key: &self.keys.records, head: self.head };
        made.take(&former, prepared.former, Fate::Keep, &mut |_, _| {})?;
        for event in &last {
            made.add(event)?;
        }
        header.write(&workplace, &prepared.keys)?;
        step()?;
        let mut expected = self.events.iter().chain(&last);
        let head = made.end(|event| expected.next() == Some(event))?;
        // Under this name it is known for what is to be put in place of the desk.
        folder::remove(&self.folder.erasing())?;
        fs::rename(workplace.path(), self.folder.erasing())?;
        step()?;
        self.store = None;
        exchange(&self.folder)?;
        Ok((header, last, head, left_out))
    }
}

/// The new header, the last events, the new head, and who was left out.
type Moved = (super::header::Header, Vec<Event>, Head, Vec<Volunteer>);

impl Renewal {
    /// Seals every event anew, beside the desk; tells how many of how many are done. It ends with
    /// [`Fault::Overtaken`] soon after the casebook is closed or its chain is made anew.
    pub fn run(self, progress: &mut dyn FnMut(u64, u64)) -> Result<Prepared, Fault> {
        let workplace = Folder::new(&self.folder.renewing());
        let prepared = self.prepare(workplace.clone(), progress);
        if prepared.is_err() {
            // What cannot be cleared away now is at the next opening.
            let _ = folder::remove(workplace.path());
        }
        prepared
    }

    fn prepare(&self, workplace: Folder, progress: &mut dyn FnMut(u64, u64)) -> Result<Prepared, Fault> {
        progress(0, self.head.count);
        let recovery = if self.needs_recovery {
            let shown = RecoveryKey::random()?;
            let key = slot::recovery_key(&self.salt, self.cost, &shown)?;
            Some((shown, key))
        } else {
            None
        };
        let keys = Keys::of(Key::random()?);
        let mut made = Rebuilding::begin(workplace, self.desk, &keys)?;
        let former = Former { reader: self.reader.clone(), key: &self.former, head: self.head };
        made.take(&former, Head::start(self.desk), Fate::Keep, progress)?;
        let head = made.leave()?;
        // The desk may have been closed while this read back.
        self.reader.records_in(0..1)?;
        let (former, edition, turn) = (self.head, self.edition, Arc::clone(&self.turn));
        Ok(Prepared { keys, former, head, edition, next_edition: Id::random()?, recovery, _turn: turn })
    }
}

impl fmt::Debug for Renewal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Renewal").field("events", &self.head.count).finish_non_exhaustive()
    }
}

impl fmt::Debug for Prepared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Prepared").field("events", &self.head.count).finish_non_exhaustive()
    }
}
