//! The first unlocking after a desk was put back: what was erased since is erased again before anything is shown, and
//! it is written down that this desk came from a backup. And when the last backup was made.
//!
//! It must never show what was erased.

use std::collections::BTreeSet;
use std::fs;
use std::io;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::casebook::folder::{self, Folder};
use crate::casebook::{Access, Casebook, Event, Fault, Id, Role, Subject};

/// What is left to do in a desk that was put back. Part of the format: fields are only added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Settling {
    /// When the backup was made.
    pub made: Timestamp,
    /// The cases to forget.
    pub forget: BTreeSet<Id>,
}

impl Settling {
    pub(super) fn write(&self, folder: &Folder) -> Result<(), Fault> {
        let text = serde_json::to_vec(self)
            .map_err(|error| Fault::Io { kind: io::ErrorKind::InvalidInput, text: error.to_string() })?;
        Ok(folder::write_private(&folder.restored(), &text)?)
    }
}

impl Casebook {
    /// Settles a desk that was put back, once; nothing to do in any other.
    pub(in crate::casebook) fn settle(&mut self, now: Timestamp, actor: Id) -> Result<(), Fault> {
        let mark = self.folder.restored();
        let text = match fs::read(&mark) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            other => other?,
        };
        // One that cannot be read must not let erased cases back in.
        let settling: Settling = serde_json::from_slice(&text)
            .map_err(|error| Fault::Io { kind: io::ErrorKind::InvalidData, text: error.to_string() })?;
        // Who was removed since the backup was made has a slot in it again, and may have kept the former header.
        self.mark_renewal_due()?;
        let cases: Vec<Id> = settling.forget.iter().copied().collect();
        self.erase(now, actor, &cases)?;
        // Also those of which nothing came back: an older backup may still hold them.
        if !cases.iter().all(|case| self.erased().contains(case)) {
            self.remember_erased(&settling.forget)?;
        }
        let (kind, body) = Access::BackupRestored {}.into_parts();
        self.append(now, actor, Subject::Access, &kind, body)?;
        folder::remove(&mark)?;
        Ok(folder::sync_directory(self.folder.path())?)
    }
}

/// Whether a coordinator comes in for the first time since a backup was put back, and nobody who coordinates did
/// before: who left since that backup was made can come in again. Asked once it is written down that they came in.
#[must_use]
pub fn asks_who_left(casebook: &Casebook) -> bool {
    let volunteers = casebook.volunteers();
    let coordinates =
        |actor: Id| volunteers.iter().any(|one| one.id == actor && one.role == Role::Coordinator);
    let mut comings = 0;
    for event in casebook.events().iter().rev().filter(|event| event.subject == Subject::Access) {
        match Access::from_parts(&event.kind, &event.body) {
            Some(Access::BackupRestored {}) => return comings == 1,
            Some(Access::DeskUnlocked {}) if coordinates(event.actor) => comings += 1,
            _ => {}
        }
    }
    false
}

/// When the last backup was made, and how many events came since; `None` for the time when there was none.
#[must_use]
pub fn last_made(events: &[Event]) -> (Option<Timestamp>, usize) {
    let (kind, _) = Access::BackupMade {}.into_parts();
    let is_backup = |event: &Event| event.subject == Subject::Access && event.kind == kind;
    let place = events.iter().rposition(is_backup);
    (place.map(|place| events[place].time), events.len() - place.map_or(0, |place| place + 1))
}
