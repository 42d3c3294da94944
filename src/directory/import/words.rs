//! What a feed was found to be, as a coordinator reads it: a heading for each case, a line for each field.

use super::tally::{Case, Told, What};
use crate::directory::NeedId;
use crate::words::Message;
use crate::words::messages::exchange as m;

impl Case {
    /// The heading over what happened so many times.
    #[must_use]
    pub fn heading(self, times: u64) -> Message {
        let times = number(times);
        match self {
            Self::Refused => m::import_refused(times),
            Self::Repaired => m::import_repaired(times),
            Self::Cleaned => m::import_cleaned(times),
            Self::Masked => m::import_masked(times),
            Self::NotCarried => m::import_not_carried(times),
            Self::Unused => m::import_unused(times),
        }
    }
}

impl Told {
    /// One example of what happened, and how often it did.
    #[must_use]
    pub fn message(&self, times: u64) -> Message {
        let (what, place) = (self.what.message(), self.at.message(&self.file));
        // What is told of a file as a whole is told under its name.
        let field = if self.field.is_empty() { self.file.as_str() } else { self.field.as_str() };
        if times == 1 {
            m::import_line(field, what, place)
        } else {
            m::import_line_often(field, number(times), what, place)
        }
    }
}

impl What {
    fn message(&self) -> Message {
        match self {
            Self::Note(note) => note.message(),
            Self::Fault(fault) => fault.message(),
            Self::Need { found, now } => match NeedId::new(now) {
                Some(need) => m::import_note_need(found.as_str(), need.message()),
                None => m::import_note_need(found.as_str(), now.as_str()),
            },
            Self::Term(found) => m::import_note_term(found.as_str()),
        }
    }
}

fn number(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
