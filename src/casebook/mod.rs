//! What we keep: every event of the desk, sealed and on disk before it is called saved.
//!
//! A desk is a folder. Its events are an append-only chain in an embedded store; a header beside it
//! holds one key slot per volunteer; an anchor file outside the store knows how many events there must
//! be, so that a loss is reported and never hidden. [`Casebook`] is the door: found a desk, unlock it,
//! append, read. Three things make the chain anew, all in one way (`rebuilding`, then `exchange`): erasing a case,
//! correcting an event, and renewing the data key.
//!
//! This is the only room that names the store's crate. It must never contain a screen, a text that a
//! person sees, a name in clear on disk, or a clock: `now` is an argument.

mod access;
mod access_log;
mod anchor;
mod atomic_file;
pub mod backup;
mod book;
mod calendar;
mod case;
mod case_code;
mod case_event;
mod chain;
mod consent;
mod copies;
mod correcting;
mod cost;
pub mod doctor;
mod erased;
mod erasing;
mod event;
mod exchange;
mod expiring;
mod fault;
mod folder;
mod founding;
mod harden;
mod header;
mod id;
mod lock_file;
mod opening;
mod parts;
mod reading;
mod rebuilding;
mod record;
mod recovery;
mod remaking;
mod renewal;
pub mod retention;
mod role;
mod seal;
mod secret;
mod shares;
mod short_name;
mod slot;
mod store;
mod throttle;
mod unlocking;
mod volunteers;
mod wrap;

#[cfg(test)]
pub(crate) mod tests;

pub use access::{Access, Sheet};
pub use access_log::{About, Deed, LogLine, access_log};
pub use book::Casebook;
pub use calendar::{earliest, is_doubtful};
pub use case::{CardNote, Case, FollowUp, State};
pub use case_code::{CaseCode, NotACaseCode};
pub use case_event::{CaseEvent, Chosen, Delivery, Outcome};
pub use consent::{Consent, Giver, Party, Purpose, Told};
pub use copies::Copy;
pub use cost::Cost;
pub use event::{Event, FORMAT, Subject, kind};
pub use fault::{DamagedPart, Fault};
pub use founding::NewDesk;
pub use harden::harden;
pub use header::FOLDER_FORMAT;
pub use id::{Id, NotAnId};
pub use lock_file::Holder;
pub use recovery::RecoveryKey;
pub use renewal::{Prepared, Renewal, Renewed};
pub use retention::{Retention, Retentions};
pub use role::Role;
pub use secret::Secret;
pub use volunteers::{NewVolunteer, Volunteer};
