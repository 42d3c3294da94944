//! What goes soon, because it has stayed as long as it may: by code, kind and day, the first to go first.

use jiff::ToSpan;
use jiff::civil::Date;

use super::session::Session;
use crate::casebook::Id;
use crate::casebook::retention::is_draft;

/// Days ahead that are looked at.
const AHEAD: i64 = 30;

/// Something that goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The case.
    pub id: Id,
    /// Its short code.
    pub code: String,
    /// Whether it is a conversation that was never finished.
    pub draft: bool,
    /// The last day that it stays.
    pub until: Date,
}

/// What goes in the coming days, and what should have gone.
#[must_use]
pub fn due(session: &Session) -> Vec<Due> {
    let horizon = session.today().checked_add(AHEAD.days()).unwrap_or(Date::MAX);
    let zone = session.now.time_zone();
    let mut due: Vec<Due> = session
        .cases
        .iter()
        .map(|filed| Due {
            id: filed.id,
            code: filed.case.code.clone().unwrap_or_default(),
            draft: is_draft(&filed.case),
            until: session.retentions.until(&filed.case, zone),
        })
        .filter(|one| one.until <= horizon)
        .collect();
    due.sort_by(|one, other| (one.until, &one.code).cmp(&(other.until, &other.code)));
    due
}
