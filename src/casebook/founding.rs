//! Founding a desk. The header is written last: until then there is no desk, and a crash leaves nothing
//! that a second attempt does not clear away.

use std::path::Path;

use jiff::Timestamp;

use super::anchor::Anchor;
use super::chain::Head;
use super::event::kind;
use super::folder::{self, Folder};
use super::header::Header;
use super::lock_file::LockFile;
use super::opening::Opened;
use super::seal::{Key, Keys};
use super::short_name::shown;
use super::store::Store;
use super::throttle::Throttle;
use super::{Casebook, Cost, Fault, NewVolunteer, RecoveryKey, Subject, Volunteer, atomic_file};

/// A desk to be founded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDesk {
    /// Its public name: it stands on disk in clear and is shown at the locked door.
    pub name: String,
    /// The neighbourhood it is for; sealed.
    pub neighbourhood: String,
}

impl Casebook {
    /// Founds a desk in a folder, with its first volunteer. The recovery key is shown once and is
    /// nowhere on disk.
    pub fn create(
        folder: &Path,
        desk: &NewDesk,
        first: &NewVolunteer,
        now: Timestamp,
    ) -> Result<(Self, RecoveryKey, Volunteer), Fault> {
        Self::create_at(folder, Cost::STANDARD, desk, first, now)
    }

    /// The same at another cost of the key derivation, for tests and a desk to practise at.
    pub fn create_at(
        folder: &Path,
        cost: Cost,
        desk: &NewDesk,
        first: &NewVolunteer,
        now: Timestamp,
    ) -> Result<(Self, RecoveryKey, Volunteer), Fault> {
        first.check()?;
        cost.check(Cost::PRACTICE)?;
        let folder = Folder::new(folder);
        if folder.holds_a_desk() {
            return Err(Fault::AlreadyADesk);
        }
        folder::make_private(folder.path())?;
        let lock = LockFile::take(&folder.lock())?;
        // Between the question and the lock another program may have founded one.
        if folder.holds_a_desk() {
            return Err(Fault::AlreadyADesk);
        }
        atomic_file::write(&folder.founding(), b"")?;
        for leftover in [
            folder.store(),
            folder.erasing(),
            folder.renewing(),
            folder.anchor(),
            folder.copies(),
            folder.throttle(),
        ] {
            folder::remove(&leftover)?;
        }

        let keys = Keys::of(Key::random()?);
        let recovery = RecoveryKey::random()?;
        let mut header = Header::found(&shown(&desk.name), cost, &recovery, &keys)?;
        let volunteer = header.add_slot(first, &keys)?;
        let head = Head::start(header.desk);
        let store = Store::create(&folder.store())?;
        let anchor = Anchor::create(&folder.anchor(), &keys.anchor, head)?;
        folder::sync_directory(folder.path())?;

        let opened = Opened { store, anchor, head, events: Vec::new() };
        let mut casebook = Self::new(folder, header, keys, opened, lock)?;
        let body = serde_json::json!({ "name": casebook.header.name, "neighbourhood": desk.neighbourhood });
        casebook.append(now, volunteer.id, Subject::Desk, kind::DESK_FOUNDED, body)?;
        casebook.append(now, volunteer.id, Subject::Access, kind::VOLUNTEER_ADDED, volunteer.to_body())?;
        // Written now, so that a full disk does not keep anybody out later.
        Throttle::read(&casebook.folder.throttle()).clear()?;
        casebook.header.write(&casebook.folder, &casebook.keys)?;
        casebook.folder.end_founding()?;
        Ok((casebook, recovery, volunteer))
    }
}
