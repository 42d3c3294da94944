//! One time that something is open.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time};

/// A day and, as far as known, the hours, in Dutch local time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Opening {
    /// The day on which it opens.
    pub date: Date,
    /// When it opens; `None` when nobody said.
    pub opens: Option<Time>,
    /// When it closes; at or before `opens` means the next day.
    pub closes: Option<Time>,
    /// Which of the offer's locations, when the hours are those of one.
    pub location: Option<usize>,
    /// What the party says about these hours, such as "om de week".
    pub note: Option<String>,
}

impl Opening {
    /// When it begins; the start of the day when the hour is not known.
    #[must_use]
    pub fn begins(&self) -> DateTime {
        self.date.to_datetime(self.opens.unwrap_or(Time::midnight()))
    }

    /// When it ends; the end of the day when the hour is not known.
    #[must_use]
    pub fn ends(&self) -> DateTime {
        let next_day = self.date.saturating_add(1.day());
        match (self.opens, self.closes) {
            (Some(opens), Some(closes)) if closes <= opens => next_day.to_datetime(closes),
            (_, Some(closes)) => self.date.to_datetime(closes),
            (_, None) => next_day.to_datetime(Time::midnight()),
        }
    }
}
