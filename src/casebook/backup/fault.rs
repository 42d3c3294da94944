//! What can go wrong with a backup: each variant a failed intention, carrying data.
//!
//! The sentences here are for developers. It must never contain a passphrase or anything that was sealed.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

use crate::casebook;

/// What is wrong with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// It is not a backup of a desk at all.
    Foreign,
    /// It ends too early.
    Cut,
    /// Something in it was changed.
    Changed,
    /// It opened, but does not hold what it says: events are missing or their chain does not hold.
    Incomplete,
}

/// A failed intention towards a backup.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Fault {
    /// A passphrase and recipients at once.
    #[error("a passphrase and recipients cannot be mixed")]
    Mixed,
    /// Neither a passphrase nor a recipient.
    #[error("neither a passphrase nor a recipient")]
    NotClosed,
    /// This is not a recipient of age.
    #[error("`{0}` is not a recipient")]
    NotARecipient(String),
    /// There is no key of age in a file.
    #[error("no key in the file")]
    NoIdentity,
    /// The passphrase or the key does not open the file.
    #[error("the passphrase or the key does not open the file")]
    WrongKey,
    /// The file is closed with a passphrase and a key was given, or the other way round.
    #[error("the file is opened in another way; passphrase: {passphrase}")]
    OtherKey {
        /// Whether it takes a passphrase.
        passphrase: bool,
    },
    /// The file asks for more work than a backup of this program does.
    #[error("the file asks for too much work")]
    TooMuchWork,
    /// The file is not a whole backup.
    #[error("not a whole backup: {0:?}")]
    Damaged(Flaw),
    /// A list of erased cases beside the backup is not whole: what was erased could come back.
    #[error("the list of erased cases {} is not whole", .0.display())]
    ListDamaged(PathBuf),
    /// It was written by a newer program.
    #[error("the backup has format {found}, this program knows up to {known}")]
    NewerFormat {
        /// The format of the file.
        found: u16,
        /// The newest format this program reads.
        known: u16,
    },
    /// There is nowhere to write to, or nothing to read.
    #[error("nothing is there")]
    NotThere,
    /// There is not enough room.
    #[error("{needed} bytes are needed, {free} are free")]
    NoRoom {
        /// How many bytes are needed.
        needed: u64,
        /// How many there are.
        free: u64,
    },
    /// It cannot be written to.
    #[error("read only")]
    ReadOnly,
    /// What was written to or read from went away meanwhile, such as a stick that was pulled out.
    #[error("broken off: {0}")]
    BrokenOff(String),
    /// What was read back is not what was written.
    #[error("what was read back differs")]
    ReadBackDiffers,
    /// The folder to restore into is not empty.
    #[error("the folder is not empty")]
    NotEmpty,
    /// It was stopped.
    #[error("stopped")]
    Stopped,
    /// The casebook refused.
    #[error(transparent)]
    Casebook(#[from] casebook::Fault),
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                Self::NoRoom { needed: 0, free: 0 }
            }
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly,
            // age says so of a part that does not open, and of a file that ends within one.
            io::ErrorKind::InvalidData => Self::Damaged(Flaw::Changed),
            io::ErrorKind::UnexpectedEof => Self::Damaged(Flaw::Cut),
            _ => Self::BrokenOff(error.to_string()),
        }
    }
}
