//! When an offer is open: now, next, and the picture of a week.
//!
//! Hours are Dutch local time on the calendar, so that a change of the clock moves nothing. Never "closed"
//! where nobody knows.

use jiff::civil::{Date, DateTime, Weekday};
use jiff::{ToSpan, Zoned};

use super::opening::Opening;
use super::schedule::Schedule;
use super::zone::local_zone;
use crate::words::Message;
use crate::words::messages::directory as say;

/// How many weeks ahead the next opening is looked for.
const HORIZON_WEEKS: i32 = 8;

/// All that is known about when an offer is open.
#[derive(Debug, Clone, Default, PartialEq)]
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
            Self::Now(Opening { closes: Some(closes), .. }) => say::open_until(*closes),
            Self::Now(opening) | Self::At(opening) => match opening.opens {
                Some(opens) => say::opens_at(opening.date, opens),
                None => say::opens_on(opening.date),
            },
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
mod tests {
    use jiff::civil::{date, time};
    use jiff::tz::TimeZone;

    use super::*;
    use crate::directory::{Checked, Recurrence};

    fn line(rule: &str, opens: (i8, i8), closes: (i8, i8)) -> Schedule {
        Schedule {
            recurrence: Recurrence::new(rule, date(2024, 1, 1), None).expect("a rule"),
            opens: Some(time(opens.0, opens.1, 0, 0)),
            closes: Some(time(closes.0, closes.1, 0, 0)),
            valid_from: None,
            valid_to: None,
            note: None,
            location: None,
            checked: Checked::default(),
        }
    }

    fn hours(schedules: Vec<Schedule>) -> Hours {
        Hours { schedules, notes: vec![] }
    }

    fn utc(day: Date, hour: i8, minute: i8) -> Zoned {
        day.at(hour, minute, 0, 0).to_zoned(TimeZone::UTC).expect("a time")
    }

    fn opens_at(next: &NextOpening) -> Option<DateTime> {
        next.opening().map(Opening::begins)
    }

    #[test]
    fn sunday_ten_o_clock_stays_ten_o_clock_when_winter_time_begins() {
        let sunday = hours(vec![line("FREQ=WEEKLY;BYDAY=SU", (10, 0), (12, 0))]);
        let day = date(2026, 10, 25);
        // 08:59 UTC is 09:59 in winter time; the day before it would have been 10:59.
        assert_eq!(sunday.open_now(&utc(day, 8, 59)), OpenNow::Closed);
        assert_eq!(opens_at(&sunday.next_opening(&utc(day, 8, 59))), Some(day.at(10, 0, 0, 0)));
        assert!(matches!(sunday.open_now(&utc(day, 9, 0)), OpenNow::Open(_)));
        assert!(matches!(sunday.open_now(&utc(day, 10, 59)), OpenNow::Open(_)));
        assert_eq!(sunday.open_now(&utc(day, 11, 0)), OpenNow::Closed);
    }

    #[test]
    fn sunday_ten_o_clock_stays_ten_o_clock_when_summer_time_begins() {
        let sunday = hours(vec![line("FREQ=WEEKLY;BYDAY=SU", (10, 0), (12, 0))]);
        let day = date(2027, 3, 28);
        assert_eq!(sunday.open_now(&utc(day, 7, 59)), OpenNow::Closed);
        assert!(matches!(sunday.open_now(&utc(day, 8, 0)), OpenNow::Open(_)));
        assert_eq!(sunday.open_now(&utc(day, 10, 0)), OpenNow::Closed);
        assert_eq!(opens_at(&sunday.next_opening(&utc(day, 10, 0))), Some(date(2027, 4, 4).at(10, 0, 0, 0)));
    }

    #[test]
    fn just_after_midnight_it_is_already_the_new_day_here() {
        let sunday = hours(vec![line("FREQ=WEEKLY;BYDAY=SU", (0, 0), (23, 59))]);
        // 22:30 UTC on Saturday is half past midnight on Sunday in summer.
        assert!(matches!(sunday.open_now(&utc(date(2026, 10, 24), 22, 30)), OpenNow::Open(_)));
    }

    #[test]
    fn a_night_line_is_open_past_midnight() {
        let night = hours(vec![line("FREQ=WEEKLY;BYDAY=FR", (22, 0), (2, 0))]);
        let saturday = date(2026, 11, 21);
        assert!(matches!(night.open_now(&utc(saturday, 0, 30)), OpenNow::Open(_)));
        assert_eq!(night.open_now(&utc(saturday, 1, 0)), OpenNow::Closed);
    }

    #[test]
    fn hours_that_no_longer_hold_are_checked_again_and_not_called_closed() {
        let mut summer = line("FREQ=WEEKLY;BYDAY=SU", (10, 0), (12, 0));
        summer.valid_to = Some(date(2026, 9, 30));
        let summer = hours(vec![summer]);
        let at = utc(date(2026, 11, 22), 9, 30);
        assert_eq!(summer.open_now(&at), OpenNow::Unknown);
        assert_eq!(summer.next_opening(&at), NextOpening::Recheck);
    }

    #[test]
    fn the_second_monday_is_the_next_opening() {
        let monthly = hours(vec![line("FREQ=MONTHLY;BYDAY=2MO", (19, 30), (21, 30))]);
        let next = monthly.next_opening(&utc(date(2026, 11, 22), 12, 0));
        assert_eq!(opens_at(&next), Some(date(2026, 12, 14).at(19, 30, 0, 0)));
    }

    #[test]
    fn no_hours_at_all_is_unknown() {
        assert_eq!(Hours::default().open_now(&utc(date(2026, 11, 22), 9, 0)), OpenNow::Unknown);
        assert_eq!(Hours::default().next_opening(&utc(date(2026, 11, 22), 9, 0)), NextOpening::Unknown);
    }

    #[test]
    fn a_week_starts_on_monday_and_shows_each_day_in_order() {
        let two = hours(vec![
            line("FREQ=WEEKLY;BYDAY=TU", (14, 0), (16, 0)),
            line("FREQ=WEEKLY;BYDAY=TU,SU", (9, 0), (10, 0)),
        ]);
        let week = two.week(date(2026, 11, 22));
        assert_eq!(week.monday, date(2026, 11, 16));
        assert_eq!(week.days.each_ref().map(Vec::len), [0, 2, 0, 0, 0, 0, 1]);
        assert_eq!(week.days[1][0].opens, Some(time(9, 0, 0, 0)));
    }
}
