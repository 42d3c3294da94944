//! A line of opening hours in short, and how soon something opens.
//!
//! Says the same as [`Hours`](crate::directory::Hours), for thousands of offers at once. Where only the rule itself
//! knows, it says so.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time};

use super::facts::{day_number, row};
use super::runs::number_at;
use crate::directory::holiday::Holiday;
use crate::directory::recurrence::Answers;
use crate::directory::schedule::Schedule;

row! {
    /// One line.
    Line {
        /// The days of a cycle, or the days of the week of a month.
        days: u64,
        month_days: u32,
        start: i32,
        until: i32,
        valid_from: i32,
        valid_to: i32,
        /// Seconds after midnight; beyond the day when nobody said.
        opens: u32,
        closes: u32,
        kind: u8,
        length: u8,
        weekend: u8,
        /// Whether a public holiday changes nothing.
        regardless: u8,
    }
}

/// No time at all.
const NO_TIME: u32 = u32::MAX;

/// How soon something opens, within the week that begins today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Soon {
    /// It is open.
    Now,
    /// After so many days; zero is later today.
    After(usize),
    /// Not within a week, as far as known.
    NotThisWeek,
    /// Only the rule itself knows.
    AskTheRule,
}

/// A moment, with the days about it: yesterday, today and six more.
pub(crate) struct Week {
    at: DateTime,
    days: [Day; 8],
}

#[derive(Clone, Copy)]
struct Day {
    number: i32,
    date: Date,
    is_holiday: bool,
}

/// Where today stands among the days.
const TODAY: usize = 1;

impl Week {
    pub fn new(at: DateTime) -> Self {
        let days = [-1, 0, 1, 2, 3, 4, 5, 6].map(|step: i32| at.date().saturating_add(step.days()));
        let day = |date| Day { number: day_number(date), date, is_holiday: Holiday::on(date).is_some() };
        Self { at, days: days.map(day) }
    }

    fn today(&self) -> i32 {
        self.days[TODAY].number
    }

    /// How soon the first of these lines opens. On a public holiday nobody knows: that is no opening to count on.
    pub fn soon(&self, lines: &(impl Iterator<Item = Line> + Clone)) -> Soon {
        let second = second_of(self.at.time());
        let (mut now, mut soonest) = (false, self.days.len());
        for line in lines.clone() {
            if !line.speaks_between(self.days[0].number, self.days[self.days.len() - 1].number) {
                continue;
            }
            let Some(answers) = line.answers() else { return Soon::AskTheRule };
            let falls = |at: usize| line.falls_on(answers, &self.days[at]);
            if line.opens != NO_TIME && line.closes != NO_TIME {
                let past_midnight = line.closes <= line.opens;
                let until = if past_midnight { NO_TIME } else { line.closes };
                now |= (past_midnight && second < line.closes && falls(TODAY - 1))
                    || ((line.opens..until).contains(&second) && falls(TODAY));
            }
            let begins = if line.opens == NO_TIME { 0 } else { line.opens };
            let first = if begins > second { TODAY } else { TODAY + 1 };
            soonest = (first..soonest).find(|at| falls(*at)).unwrap_or(soonest);
        }
        let holiday = |days: &[Day]| days.iter().any(|day| day.is_holiday);
        let doubtful = if now {
            holiday(&self.days[..=TODAY])
        } else {
            self.days.get(soonest).is_some_and(|day| day.is_holiday)
        };
        match (now, self.days.get(soonest)) {
            _ if doubtful && (now || lines.clone().any(|line| line.regardless != 0)) => Soon::AskTheRule,
            _ if doubtful => Soon::NotThisWeek,
            (true, _) => Soon::Now,
            (false, Some(_)) => Soon::After(soonest - TODAY),
            (false, None) => Soon::NotThisWeek,
        }
    }
}

impl Line {
    pub(super) fn of(line: &Schedule) -> Self {
        let (kind, length, days, month_days) = match line.recurrence.answers() {
            Answers::Cycle { length, days } => (1, length, days, 0),
            Answers::Month { weekdays, days } => (2, 0, weekdays, days),
            Answers::Monthly | Answers::Asked => (0, 0, 0, 0),
        };
        let weekend = [jiff::civil::Weekday::Saturday, jiff::civil::Weekday::Sunday];
        Self {
            days,
            month_days,
            start: day_number(line.recurrence.start()),
            until: line.recurrence.until().map_or(i32::MAX, day_number),
            valid_from: line.valid_from.map_or(i32::MIN, day_number),
            valid_to: line.valid_to.map_or(i32::MAX, day_number),
            opens: line.opens.map_or(NO_TIME, second_of),
            closes: line.closes.map_or(NO_TIME, second_of),
            kind,
            length,
            weekend: weekend.iter().any(|day| line.recurrence.ever_on(*day)).into(),
            regardless: line.goes_on_regardless().into(),
        }
    }

    fn answers(&self) -> Option<Answers> {
        match self.kind {
            1 => Some(Answers::Cycle { length: self.length, days: self.days }),
            2 => Some(Answers::Month { weekdays: self.days, days: self.month_days }),
            _ => None,
        }
    }

    /// Whether it says anything about any day from one to another.
    fn speaks_between(&self, first: i32, last: i32) -> bool {
        first.max(self.start).max(self.valid_from) <= last.min(self.until).min(self.valid_to)
    }

    fn falls_on(&self, answers: Answers, day: &Day) -> bool {
        self.speaks_between(day.number, day.number) && answers.has(day.date, day.number - self.start)
    }

    /// Whether it holds today, whatever day it falls on.
    pub fn holds_in(&self, week: &Week) -> bool {
        (self.valid_from..=self.valid_to).contains(&week.today())
    }

    /// Whether it ever falls in a weekend.
    pub fn falls_in_weekends(&self) -> bool {
        self.weekend != 0
    }

    pub fn opens(&self) -> Option<Time> {
        time_at(self.opens)
    }

    pub fn closes(&self) -> Option<Time> {
        time_at(self.closes)
    }
}

fn second_of(time: Time) -> u32 {
    let part = |number: i8| u32::from(number.unsigned_abs());
    (part(time.hour()) * 60 + part(time.minute())) * 60 + part(time.second())
}

fn time_at(second: u32) -> Option<Time> {
    let part = |number: u32| i8::try_from(number).ok();
    Time::new(part(second / 3600)?, part(second / 60 % 60)?, part(second % 60)?, 0).ok()
}
