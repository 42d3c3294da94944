//! The doctor: looks whether everything of a desk is whole, and repairs on a copy.
//!
//! The store overwrites what it cannot read, so it opens a copy of the folder and never the folder itself. It must
//! never write there but the count of attempts, and never say more of a case than a number.

mod attempting;
mod examining;
mod finding;
mod reading;
mod repairing;
mod scratch;

pub use examining::examine;
pub use finding::Finding;
pub use repairing::{Repaired, repair};
pub(super) use scratch::clear_leftovers;
