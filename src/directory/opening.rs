//! One time that something is open.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time};

use super::holiday::Holiday;
use crate::words::Message;
use crate::words::messages::directory as say;

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
    /// The public holiday it falls on: then nobody knows, and one asks first. `None` too when the party itself spoke of
    /// that very day.
    pub holiday: Option<Holiday>,
}

impl Opening {
    /// What is said about it, with what to do first when it falls on a public holiday.
    #[must_use]
    pub fn with_holiday(&self, said: Message) -> Message {
        match self.holiday {
            Some(holiday) => say::on_holiday(said, holiday.message()),
            None => said,
        }
    }

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
