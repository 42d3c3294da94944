//! A resident's rights on screens: everything about one case, correcting, erasing with a receipt; who looked, how long
//! things stay, what goes soon. Never a look that was not written down: the loop does that before it opens one of these.

pub mod answer;
pub mod correct;
pub mod date;
pub mod due;
pub mod erase;
pub mod everything;
pub mod log;
pub mod receipt;
pub mod retention;
mod sheet;

use crate::casebook::Volunteer;
use crate::desk::model::Desk;

/// Whether the volunteer at the desk is a coordinator.
fn coordinates(desk: &Desk) -> bool {
    desk.volunteer.as_ref().is_some_and(Volunteer::coordinates)
}
