//! Backups: a whole desk in one file of the format age, written to a folder or a stick and read back before it is
//! called made; and the way back, into an empty folder.
//!
//! The file is closed with a passphrase of its own (scrypt) or for recipients (`age1…`). age does not mix the two in
//! one file, so neither does this: who wants both makes two backups. Inside lie the header as it is, so that every
//! volunteer's own passphrase works after restoring, the anchor, and every record as it is stored: sealed a second
//! time. It must never hold a name of a person, neither in the file's name nor in clear inside, and a half file must
//! never stand under the name of a backup.

mod collecting;
mod container;
mod destination;
mod fault;
mod forgotten;
pub(super) mod kept_files;
mod making;
mod progress;
mod reading;
mod restoring;
mod settling;
mod wrapping;

pub use collecting::Material;
pub use destination::{Destination, sticks};
pub use fault::{Fault, Flaw};
pub use forgotten::Forgotten;
pub use making::{Made, make};
pub use progress::Progress;
pub use reading::{Contents, Manifest, look};
pub use restoring::{Restored, is_free, restore};
pub use settling::{asks_who_left, last_made};
pub use wrapping::{Identities, Recipient, Unwrapping, Wrapping};
