//! When an offer is open: now, next, and the picture of a week.
//!
//! Hours are Dutch local time on the calendar, so that a change of the clock moves nothing. Never "closed"
//! where nobody knows.

use jiff::civil::{Date, DateTime, Weekday};
use jiff::{ToSpan, Zoned};
use serde::{Deserialize, Serialize};

use super::opening::Opening;
use super::schedule::Schedule;
use super::zone::local_zone;
use crate::words::Message;
use crate::words::messages::directory as say;

/// How many weeks ahead the next opening is looked for.
const HORIZON_WEEKS: i32 = 8;

/// All that is known about when an offer is open.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Hours {
    /// The lines, of the offer itself and of its locations.
    pub schedules: Vec<Schedule>,
    /// What is said in words only, such as "op afspraak".
    pub notes: Vec<String>,
}

/// Whether it is open now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OpenNow {
    /// Yes, in this opening.
    Open(Opening),
    /// No, as far as known.
    Closed,
    /// No line says anything about today: ask.
    Unknown,
}

/// The next time it opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextOpening {
    /// It is open now.
    Now(Opening),
    /// It opens then.
    At(Opening),
    /// Not within eight weeks, by lines that hold so long.
    NotSoon,
    /// The hours are no longer (or not yet) valid: check again.
    Recheck,
    /// No hours are known: ask.
    Unknown,
}

impl NextOpening {
    /// The opening, when there is one.
    #[must_use]
    pub fn opening(&self) -> Option<&Opening> {
        match self {
            Self::Now(opening) | Self::At(opening) => Some(opening),
            Self::NotSoon | Self::Recheck | Self::Unknown => None,
        }
    }

    /// How it is said.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Now(opening @ Opening { closes: Some(closes), .. }) => {
                opening.with_holiday(say::open_until(*closes))
            }
            Self::Now(opening) | Self::At(opening) => opening.with_holiday(match opening.opens {
                Some(opens) => say::opens_at(opening.date, opens),
                None => say::opens_on(opening.date),
            }),
            Self::NotSoon => say::opens_not_soon(),
            Self::Recheck => say::hours_recheck(),
            Self::Unknown => say::hours_unknown(),
        }
    }
}

/// A week, Monday to Sunday, with the openings of each day in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekPicture {
    /// The Monday.
    pub monday: Date,
    /// The openings of the seven days.
    pub days: [Vec<Opening>; 7],
}

impl Hours {
    /// Whether it is open at a moment.
    #[must_use]
    pub fn open_now(&self, at: &Zoned) -> OpenNow {
        self.open_at(local(at))
    }

    /// The next opening from a moment on, looked for eight weeks ahead.
    #[must_use]
    pub fn next_opening(&self, at: &Zoned) -> NextOpening {
        self.next_from(local(at))
    }

    /// The same, for who already has Dutch local time.
    #[must_use]
    pub fn next_from(&self, at: DateTime) -> NextOpening {
        if self.schedules.is_empty() {
            return NextOpening::Unknown;
        }
        if let OpenNow::Open(opening) = self.open_at(at) {
            return NextOpening::Now(opening);
        }
        let last = at.date().saturating_add(HORIZON_WEEKS.weeks());
        let next = self
            .schedules
            .iter()
            .filter_map(|line| line.openings(at.date(), last).find(|opening| opening.begins() > at))
            .min();
        match next {
            Some(opening) => NextOpening::At(opening),
            None if self.schedules.iter().any(|line| line.is_silent_within(at.date(), last)) => {
                NextOpening::Recheck
            }
            None => NextOpening::NotSoon,
        }
    }

    /// The openings of a day, in order; empty when closed or unknown.
    #[must_use]
    pub fn on(&self, day: Date) -> Vec<Opening> {
        let mut openings: Vec<_> = self.schedules.iter().flat_map(|line| line.openings(day, day)).collect();
        openings.sort();
        openings
    }

    /// The week in which a day falls.
    #[must_use]
    pub fn week(&self, day: Date) -> WeekPicture {
        let back = i32::from(day.weekday().since(Weekday::Monday));
        let monday = day.saturating_sub(back.days());
        let days = [0, 1, 2, 3, 4, 5, 6].map(|step: i32| self.on(monday.saturating_add(step.days())));
        WeekPicture { monday, days }
    }

    fn open_at(&self, at: DateTime) -> OpenNow {
        let day = at.date();
        let open = self
            .schedules
            .iter()
            // A day without hours is no promise that somebody is there at this hour.
            .filter(|line| line.opens.is_some() && line.closes.is_some())
            .flat_map(|line| line.openings(line.look_from(day), day))
            .filter(|opening| opening.begins() <= at && at < opening.ends())
            .max_by_key(Opening::ends);
        match open {
            Some(opening) => OpenNow::Open(opening),
            None if self.schedules.iter().any(|line| line.holds_on(day)) => OpenNow::Closed,
            None => OpenNow::Unknown,
        }
    }
}

/// A moment on the Dutch calendar and clock.
pub(crate) fn local(at: &Zoned) -> DateTime {
    at.with_time_zone(local_zone()).datetime()
}

#[cfg(test)]
mod tests;
