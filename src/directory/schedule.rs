//! One line of opening hours: a recurrence, times of day, and how long the line holds.

use jiff::ToSpan;
use jiff::civil::{Date, Time, Weekday};
use serde::{Deserialize, Serialize};

use super::checked::Checked;
use super::holiday::Holiday;
use super::opening::Opening;
use super::recurrence::Recurrence;

/// How some write the end of the day.
const LAST_MINUTE: Time = Time::constant(23, 59, 0, 0);
const EVERY_DAY: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// HSDS `schedule`, checked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Schedule {
    /// On which days.
    pub recurrence: Recurrence,
    /// From when, Dutch local time.
    pub opens: Option<Time>,
    /// Until when, Dutch local time.
    pub closes: Option<Time>,
    /// The first day for which this line holds.
    pub valid_from: Option<Date>,
    /// The last day for which this line holds.
    pub valid_to: Option<Date>,
    /// What the party says about it.
    pub note: Option<String>,
    /// Which of the offer's locations, when it is for one.
    pub location: Option<usize>,
    /// When and against what it was last checked.
    pub checked: Checked,
}

impl Schedule {
    /// Whether the line still (or already) says anything about this day. Outside it nobody knows: that is
    /// no reason to say "closed".
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_to.is_none_or(|to| day <= to)
    }

    /// The openings from `first` to `last`, both included, in order.
    pub(super) fn openings(&self, first: Date, last: Date) -> impl Iterator<Item = Opening> {
        let first = self.valid_from.map_or(first, |from| from.max(first));
        let last = self.valid_to.map_or(last, |to| to.min(last));
        let regardless = self.goes_on_regardless();
        self.recurrence.days(first, last).map(move |date| Opening {
            date,
            opens: self.opens,
            closes: self.closes,
            location: self.location,
            note: self.note.clone(),
            holiday: if regardless { None } else { Holiday::on(date) },
        })
    }

    /// Whether a public holiday changes nothing: the line is about that one day, or it is round the clock every day.
    pub(super) fn goes_on_regardless(&self) -> bool {
        let of_one_day = self.recurrence.is_of_one_day()
            || (self.valid_from.is_some() && self.valid_from == self.valid_to);
        let round_the_clock = self.opens.is_some_and(|opens| {
            opens == Time::midnight()
                && self.closes.is_some_and(|closes| closes <= opens || closes >= LAST_MINUTE)
        });
        of_one_day || (round_the_clock && EVERY_DAY.iter().all(|day| self.recurrence.ever_on(*day)))
    }

    /// Whether the line is silent about any day from `first` to `last`.
    pub(super) fn is_silent_within(&self, first: Date, last: Date) -> bool {
        !(self.holds_on(first) && self.holds_on(last))
    }

    /// Whether an opening of the day before may still run.
    pub(super) fn runs_past_midnight(&self) -> bool {
        matches!((self.opens, self.closes), (Some(opens), Some(closes)) if closes <= opens)
    }

    /// The first day on which an opening may still run or begin.
    pub(super) fn look_from(&self, day: Date) -> Date {
        if self.runs_past_midnight() { day.saturating_sub(1.day()) } else { day }
    }
}
