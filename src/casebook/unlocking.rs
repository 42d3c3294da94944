//! Unlocking a desk: with a short name and a passphrase, or with the recovery key.
//!
//! A refusal must never tell which of name and passphrase was wrong, or who is at this desk.

use std::path::Path;

use jiff::Timestamp;

use super::event::kind;
use super::fault::DamagedPart;
use super::folder::{self, Folder};
use super::header::{Found, Header};
use super::lock_file::LockFile;
use super::seal::{Key, Keys};
use super::throttle::Throttle;
use super::wrap::Wrap;
use super::{
    Casebook, Cost, Fault, Id, RecoveryKey, Secret, Subject, Volunteer, doctor, exchange, opening, slot,
};

impl Casebook {
    /// Unlocks a desk for a volunteer. Wrong attempts slow it down; see [`Fault::WrongPassphrase`].
    pub fn unlock(
        folder: &Path,
        short_name: &str,
        passphrase: &Secret,
        now: Timestamp,
    ) -> Result<(Self, Volunteer), Fault> {
        Self::unlock_at(folder, Cost::FLOOR, short_name, passphrase, now)
    }

    /// The same with another least cost of the key derivation, for tests and a desk to practise at.
    pub fn unlock_at(
        folder: &Path,
        floor: Cost,
        short_name: &str,
        passphrase: &Secret,
        now: Timestamp,
    ) -> Result<(Self, Volunteer), Fault> {
        let folder = Folder::new(folder);
        let (lock, found) = approach(&folder, floor)?;
        let (derived, data, slot) = knock(&folder, &found.header, short_name, passphrase, now)?;
        let actor = found.header.slots[slot].wrap.id;
        let mut casebook = enter(folder, lock, found, Keys::of(data), now, actor)?;
        let slot = &casebook.header.slots[slot];
        let volunteer = slot.volunteer(casebook.header.desk, &casebook.keys);
        let volunteer = volunteer.ok_or(Fault::damaged(DamagedPart::Header))?;
        if slot.wrap.is_old() {
            casebook.bring_further(|header, keys| header.put_slot(&volunteer, &derived, keys));
        }
        casebook.note_copy_put_back(now, volunteer.id)?;
        casebook.settle(now, volunteer.id)?;
        Ok((casebook, volunteer))
    }

    /// Unlocks a desk with its recovery key, and writes down that it was used. The next step is a new
    /// passphrase for whoever lost it: [`Casebook::renew_passphrase`].
    pub fn unlock_with_recovery(
        folder: &Path,
        recovery: &RecoveryKey,
        now: Timestamp,
    ) -> Result<Self, Fault> {
        Self::unlock_with_recovery_at(folder, Cost::FLOOR, recovery, now)
    }

    /// The same with another least cost of the key derivation, for tests and a desk to practise at.
    pub fn unlock_with_recovery_at(
        folder: &Path,
        floor: Cost,
        recovery: &RecoveryKey,
        now: Timestamp,
    ) -> Result<Self, Fault> {
        let folder = Folder::new(folder);
        let (lock, found) = approach(&folder, floor)?;
        let mut throttle = Throttle::read(&folder.throttle());
        throttle.count(now)?;
        let header = &found.header;
        let key = slot::recovery_key(&header.salt, header.cost, recovery)?;
        let Some(data) = header.recovery.open(header.desk, &key) else {
            return Err(Fault::RecoveryMismatch { wait: throttle.wait(now) });
        };
        throttle.clear()?;
        let slot = header.recovery.id;
        let mut casebook = enter(folder, lock, found, Keys::of(data), now, slot)?;
        if casebook.header.recovery.is_old() {
            casebook.bring_further(|header, keys| {
                header.recovery = Wrap::seal(header.desk, slot, &key, keys)?;
                Ok(())
            });
        }
        casebook.note_copy_put_back(now, slot)?;
        casebook.settle(now, slot)?;
        casebook.append(now, slot, Subject::Access, kind::RECOVERY_USED, serde_json::json!({}))?;
        Ok(casebook)
    }

    /// Whose short name and passphrase these are, while the desk stays open: for a locked screen, or
    /// another volunteer who takes over. Throttled like the door itself.
    pub fn recognise(
        &self,
        short_name: &str,
        passphrase: &Secret,
        now: Timestamp,
    ) -> Result<Volunteer, Fault> {
        let (_, _, slot) = knock(&self.folder, &self.header, short_name, passphrase, now)?;
        let volunteer = self.header.slots[slot].volunteer(self.header.desk, &self.keys);
        volunteer.ok_or(Fault::damaged(DamagedPart::Header))
    }

    /// Brings a slot of an older format to this one, now that its owner is here. What cannot be written now is at
    /// the next unlocking.
    fn bring_further(&mut self, change: impl FnOnce(&mut Header, &Keys) -> Result<(), Fault>) {
        let mut header = self.header.clone();
        let changed = change(&mut header, &self.keys).and_then(|()| header.write(&self.folder, &self.keys));
        if changed.is_ok() {
            self.header = header;
        }
    }
}

/// Takes the lock, ends what was interrupted, and reads the header.
fn approach(folder: &Folder, floor: Cost) -> Result<(LockFile, Found), Fault> {
    if !folder.holds_a_desk() {
        return Err(Fault::NotADesk);
    }
    let lock = LockFile::take(&folder.lock())?;
    exchange::finish_interrupted(folder)?;
    folder::remove(&folder.renewing())?;
    clear_beside(folder);
    let found = Header::read(folder)?;
    found.header.cost.check(floor)?;
    Ok((lock, found))
}

/// Removes what a program left beside the desk when it was killed. It is sealed, but the keys of this desk may open it,
/// and it may hold what was erased since. What cannot be removed stays: it must keep nobody from their desk.
fn clear_beside(folder: &Folder) {
    let beside = folder.restoring();
    if let Some(beside) = beside.filter(|beside| beside.exists()) {
        let _ = folder::remove(&beside);
    }
    doctor::clear_leftovers();
}

/// The derived key, the data key and the slot that opened. Every slot is tried with the one derived key, so that all
/// names take the same time.
pub(super) fn knock(
    folder: &Folder,
    header: &Header,
    short_name: &str,
    passphrase: &Secret,
    now: Timestamp,
) -> Result<(Key, Key, usize), Fault> {
    let mut throttle = Throttle::read(&folder.throttle());
    throttle.count(now)?;
    let key = slot::volunteers_key(&header.salt, header.cost, short_name, passphrase)?;
    let opened = header.slots.iter().map(|slot| slot.wrap.open(header.desk, &key)).enumerate();
    let opened = opened.fold(None, |found, (slot, data)| found.or(data.map(|data| (data, slot))));
    let Some((data, slot)) = opened else {
        return Err(Fault::WrongPassphrase { wait: throttle.wait(now) });
    };
    throttle.clear()?;
    Ok((key, data, slot))
}

/// With the data key in hand: checks the header, opens the store, and forgets again what was erased before.
fn enter(
    folder: Folder,
    lock: LockFile,
    found: Found,
    keys: Keys,
    now: Timestamp,
    actor: Id,
) -> Result<Casebook, Fault> {
    let unequal = found.unequal;
    let header = found.vouched(&keys)?;
    if unequal {
        header.write(&folder, &keys)?;
    }
    folder.end_founding()?;
    let opened = opening::open(&folder, header.desk, &keys)?;
    let mut casebook = Casebook::new(folder, header, keys, opened, lock)?;
    let left = casebook.recall_erased()?;
    casebook.erase(now, actor, &left)?;
    Ok(casebook)
}
