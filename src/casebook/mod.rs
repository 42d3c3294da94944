//! What we keep: sealed records, the volunteers' keys; the only room that names sled.

mod case;
mod record;

pub use case::{CardNote, Case, FollowUp, State};
pub use record::{Chosen, Delivery, Outcome, Record};
