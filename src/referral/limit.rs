//! What keeps an offer out, whatever else speaks for it.

use crate::directory::{Ages, Audience, Role, Status};
use crate::words::Message;
use crate::words::messages::referral as say;

/// A hard limit. Each rests on something that is known; an answer that was not given is never one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Limit {
    /// It does not run; its alert names what came after it.
    NotActive {
        /// Its status.
        status: Status,
        /// What it says about that.
        alert: Option<String>,
    },
    /// It came from elsewhere, and nobody has said yet for whom and for what it is.
    NotPlaced,
    /// The resident does not want it to be involved.
    NotInvolved,
    /// It serves other areas.
    OutsideArea {
        /// The areas it serves.
        areas: Vec<String>,
        /// Where the resident lives.
        home: String,
    },
    /// It is for others.
    OtherAudience(Vec<Audience>),
    /// It is for another age.
    OtherAge(Ages),
    /// It says that it does not do what the need takes (F19).
    DoesNotDo(Role),
}

impl Limit {
    /// How it is said at the desk.
    #[must_use]
    pub fn for_desk(&self) -> Message {
        match self {
            Self::NotActive { status, alert } => match alert {
                Some(alert) => say::limit_not_active_alert(status.message(), alert.as_str()),
                None => say::limit_not_active(status.message()),
            },
            Self::NotPlaced => say::limit_not_placed(),
            Self::NotInvolved => say::limit_not_involved(),
            Self::OutsideArea { areas, home } => say::limit_outside_area(areas.join(", "), home.as_str()),
            Self::OtherAudience(audience) => {
                say::limit_other_audience(audience.iter().map(|one| one.message()).collect::<Vec<_>>())
            }
            Self::OtherAge(ages) => match (ages.from, ages.to) {
                (Some(from), Some(to)) => say::limit_age_between(i64::from(from), i64::from(to)),
                (Some(from), None) => say::limit_age_from(i64::from(from)),
                (None, Some(to)) => say::limit_age_to(i64::from(to)),
                (None, None) => say::limit_age(),
            },
            Self::DoesNotDo(role) => say::limit_does_not_do(role.message()),
        }
    }
}
