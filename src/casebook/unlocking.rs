//! Unlocking a desk: with a short name and a passphrase, or with the recovery key.
//!
//! A refusal must never tell which of name and passphrase was wrong, or who is at this desk.

use std::path::Path;

use jiff::Timestamp;

use super::event::kind;
use super::fault::DamagedPart;
use super::folder::Folder;
use super::header::{Found, Header};
use super::lock_file::LockFile;
use super::seal::{Key, Keys};
use super::throttle::Throttle;
use super::{Casebook, Cost, Fault, RecoveryKey, Secret, Subject, Volunteer, opening, slot};

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
        let (key, slot) = knock(&folder, &found.header, short_name, passphrase, now)?;
        let mut casebook = enter(folder, lock, found, Keys::of(key))?;
        let volunteer = casebook.header.slots[slot].volunteer(casebook.header.desk, &casebook.keys);
        let volunteer = volunteer.ok_or(Fault::damaged(DamagedPart::Header))?;
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
        let mut casebook = enter(folder, lock, found, Keys::of(data))?;
        let slot = casebook.header.recovery.id;
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
        let (_, slot) = knock(&self.folder, &self.header, short_name, passphrase, now)?;
        let volunteer = self.header.slots[slot].volunteer(self.header.desk, &self.keys);
        volunteer.ok_or(Fault::damaged(DamagedPart::Header))
    }
}

/// Takes the lock and reads the header.
fn approach(folder: &Folder, floor: Cost) -> Result<(LockFile, Found), Fault> {
    if !folder.holds_a_desk() {
        return Err(Fault::NotADesk);
    }
    let lock = LockFile::take(&folder.lock())?;
    let found = Header::read(folder)?;
    found.header.cost.check(floor)?;
    Ok((lock, found))
}

/// The data key and the slot that opened. Every slot is tried with the one derived key, so that all
/// names take the same time.
pub(super) fn knock(
    folder: &Folder,
    header: &Header,
    short_name: &str,
    passphrase: &Secret,
    now: Timestamp,
) -> Result<(Key, usize), Fault> {
    let mut throttle = Throttle::read(&folder.throttle());
    throttle.count(now)?;
    let key = slot::volunteers_key(&header.salt, header.cost, short_name, passphrase)?;
    let opened = header.slots.iter().map(|slot| slot.wrap.open(header.desk, &key)).enumerate();
    let opened = opened.fold(None, |found, (slot, data)| found.or(data.map(|data| (data, slot))));
    let Some(opened) = opened else { return Err(Fault::WrongPassphrase { wait: throttle.wait(now) }) };
    throttle.clear()?;
    Ok(opened)
}

/// With the data key in hand: checks the header, opens the store.
fn enter(folder: Folder, lock: LockFile, found: Found, keys: Keys) -> Result<Casebook, Fault> {
    let from_spare = found.from_spare;
    let header = found.vouched(&keys)?;
    if from_spare {
        header.write(&folder, &keys)?;
    }
    folder.end_founding()?;
    let opened = opening::open(&folder, header.desk, &keys)?;
    Ok(Casebook::new(folder, header, keys, opened, lock))
}
