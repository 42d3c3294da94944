//! What we keep: sealed records, the volunteers' keys; the only room that names sled.

mod case;
mod case_event;

pub use case::{CardNote, Case, FollowUp, State};
pub use case_event::{CaseEvent, Chosen, Delivery, Outcome};
