//! What the desk itself knows: additions, edits, checks, closings, laid over a directory that any import replaces.
//!
//! Each is a [`DirectoryEvent`], kept sealed by the casebook; the [`Overlay`] folds them, in their order, over whatever
//! directory lies below today. So a re-import leaves them standing: the field that the desk wrote stays the desk's, the
//! others follow the source. What the desk said of an offer that the source no longer has is kept, and counts again when
//! it comes back ([`Overlay::gone`]).
//!
//! A changed value is a part of an HSDS service and goes through the checker of the files, when it is made and again
//! each time it is folded. This room must never contain who a volunteer is beyond a short name, or anything about a resident.

mod addition;
mod event;
mod field;
mod fold;
mod history;
mod overlay;
mod shown;
mod typed;
mod when;

pub use addition::Addition;
pub use event::{DirectoryEvent, What};
pub use field::Field;
pub use history::Change;
pub use overlay::{Note, Overlay, Record, Touch};
pub use shown::{address, shown};
pub use typed::{Say, Shape, joined};

#[cfg(test)]
mod tests;
