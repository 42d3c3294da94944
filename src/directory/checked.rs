//! When a field was last checked, and against what.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::freshness::Freshness;
use crate::words::Message;
use crate::words::messages::directory as say;

/// The date and the source of one field: its own, else the offer's `assured_date`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checked {
    /// The day it was last checked, when known.
    pub on: Option<Date>,
    /// What it was checked against: the address of a page, or a report and its section.
    pub source: Option<String>,
}

impl Checked {
    /// How fresh it is today.
    #[must_use]
    pub fn freshness(&self, today: Date) -> Freshness {
        Freshness::of(self.on, today)
    }

    /// How that is said, beside the field itself: no number, hour or address is shown without it.
    #[must_use]
    pub fn message(&self, today: Date) -> Message {
        match (self.on, self.freshness(today)) {
            (Some(on), Freshness::Fresh) => say::checked_on(on),
            (Some(on), Freshness::Ageing) => say::checked_ageing(on),
            (Some(on), Freshness::Old) => say::checked_old(on),
            (_, Freshness::Unknown) | (None, _) => say::checked_unknown(),
        }
    }
}
