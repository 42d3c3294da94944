//! What can go wrong with a casebook: each variant a failed intention, carrying data.
//!
//! The sentences here are for developers. It must never contain what was sealed, a name or a passphrase.

use std::io;
use std::time::Duration;

use thiserror::Error;

use super::{Copy, Cost, Holder};

/// Which part of a desk folder is damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DamagedPart {
    /// The header with the key slots, and its spare.
    Header,
    /// The anchor that knows how many events there must be.
    Anchor,
    /// The store: events are missing, changed, or it does not open.
    Store,
    /// The one event with this sequence number does not open.
    Event(u64),
}

/// A failed intention towards a casebook.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Fault {
    /// Another program has this desk open.
    #[error("the desk is already open{}", by.as_ref().map_or_else(String::new, |by| format!(" by {by}")))]
    AlreadyOpen {
        /// Who has it open, if the lock file says so.
        by: Option<Holder>,
    },
    /// No slot opens with this short name and passphrase; it does not say which of the two is wrong.
    #[error("short name and passphrase open no slot; wait {wait:?}")]
    WrongPassphrase {
        /// How long until the next attempt is heard.
        wait: Duration,
    },
    /// An attempt before the waiting time was over; it was not tried and does not count.
    #[error("wait {wait:?} before the next attempt")]
    TooSoon {
        /// How long is left.
        wait: Duration,
    },
    /// The typed recovery key is not one: a group is missing or its checksum does not match.
    #[error("this is not a recovery key as it was shown")]
    RecoveryMistyped,
    /// A well-formed recovery key, of another desk or renewed since.
    #[error("the recovery key does not open this desk; wait {wait:?}")]
    RecoveryMismatch {
        /// How long until the next attempt is heard.
        wait: Duration,
    },
    /// Something on disk was lost or changed. Nothing was written; the folder is as it was found.
    #[error("damaged: {what:?}, {events_found:?} of {events_expected:?} events")]
    Damaged {
        /// Which part.
        what: DamagedPart,
        /// How many events the anchor vouches for, when it could be read.
        events_expected: Option<u64>,
        /// How many whole events were found, when the store could be read.
        events_found: Option<u64>,
        /// The newest copy that was good when it was made.
        copy: Option<Copy>,
    },
    /// The disk, or the share of it for this user, is full. Nothing acknowledged is lost.
    #[error("no room on the disk")]
    NoRoom,
    /// The folder cannot be written.
    #[error("the desk folder cannot be written")]
    ReadOnly,
    /// There is no desk in this folder.
    #[error("there is no desk in this folder")]
    NotADesk,
    /// There already is a desk in this folder.
    #[error("there already is a desk in this folder")]
    AlreadyADesk,
    /// The desk was written by a newer program.
    #[error("the desk has format {found}, this program knows up to {known}")]
    NewerFormat {
        /// The format of the folder.
        found: u16,
        /// The newest format this program reads.
        known: u16,
    },
    /// The key derivation of this desk is outside the bounds for a real one.
    #[error("the key derivation is out of bounds: {cost:?}")]
    CostOutOfBounds {
        /// What the header says.
        cost: Cost,
    },
    /// A volunteer with this short name is at this desk already.
    #[error("the short name is taken")]
    ShortNameTaken,
    /// A short name without a letter or a digit, or a passphrase without a character.
    #[error("the short name or the passphrase is empty")]
    Empty,
    /// No volunteer with this id is at this desk.
    #[error("no such volunteer")]
    NoSuchVolunteer,
    /// The desk would be left without anyone who may add volunteers.
    #[error("the last coordinator cannot leave")]
    LastCoordinator,
    /// No event with this id is here, or none that may be corrected.
    #[error("no such event")]
    NoSuchEvent,
    /// The desk changed or was closed while its key was being renewed; nothing was renewed, begin again.
    #[error("the desk went on meanwhile")]
    Overtaken,
    /// An error of the system or the store that has no name of its own here.
    #[error("{text}")]
    Io {
        /// Its kind.
        kind: io::ErrorKind,
        /// What the system says.
        text: String,
    },
}

impl Fault {
    /// Damage to a part, with nothing known about numbers yet.
    pub(super) const fn damaged(what: DamagedPart) -> Self {
        Self::Damaged { what, events_expected: None, events_found: None, copy: None }
    }

    /// Whether this is damage, which another way of opening might get round.
    #[must_use]
    pub const fn is_damage(&self) -> bool {
        matches!(self, Self::Damaged { .. })
    }

    /// The same damage, with the number of events expected and the copy that can be put back.
    pub(super) fn knowing(self, expected: Option<u64>, newest: Option<Copy>) -> Self {
        match self {
            Self::Damaged { what, events_expected, events_found, copy } => Self::Damaged {
                what,
                events_expected: events_expected.or(expected),
                events_found,
                copy: copy.or(newest),
            },
            other => other,
        }
    }
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                Self::NoRoom
            }
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly,
            kind => Self::Io { kind, text: error.to_string() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_and_a_read_only_folder_have_names_of_their_own() {
        assert_eq!(Fault::from(io::Error::from_raw_os_error(28)), Fault::NoRoom);
        assert_eq!(Fault::from(io::Error::from_raw_os_error(30)), Fault::ReadOnly);
        assert_eq!(Fault::from(io::Error::from_raw_os_error(13)), Fault::ReadOnly);
        assert!(matches!(Fault::from(io::Error::from_raw_os_error(5)), Fault::Io { .. }));
    }
}
