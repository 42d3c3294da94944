//! What helps to answer a question. Where the desk keeps answers longer or shorter than a year, the first question says so.

use super::conversation::KEEP;
use super::session::Session;
use crate::casebook::Retention;
use crate::words::Message;
use crate::words::messages::{named, rights};

/// The hint of a question; it may be missing.
#[must_use]
pub fn hint(session: &Session, link: &str) -> Message {
    let months = session.retentions.now().cases;
    if link == KEEP && months != Retention::default().cases {
        rights::question_keep_months(i64::from(months))
    } else {
        named::question_hint(link)
    }
}
