//! On which days something recurs, after RFC 5545. Days only: times of day are Dutch local time and
//! belong to [`super::Schedule`], so that no change of the clock can move a day.

use core::time::Duration;
use std::collections::BTreeSet;

use jiff::civil::{Date, Weekday, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use rrule::{Frequency, RRuleSet};

/// One day, as the recurrence rules count it.
const DAY: Duration = Duration::from_hours(24);
/// The longest cycle that is remembered: a rule of every eight weeks.
const LONGEST_CYCLE: i32 = 8 * 7;

/// A rule that must be asked from its start may not start earlier: each asking counts from there.
const EARLIEST: Date = date(2000, 1, 1);

/// A recurrence that has been read and checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Recurrence {
    rule: String,
    set: RRuleSet,
    start: Date,
    until: Option<Date>,
    answers: Answers,
    weekdays: BTreeSet<i8>,
}

/// How a day is looked up. Both come from the same rule; asking the rule is slow, and there are hundreds.
#[derive(Debug, Clone, PartialEq)]
enum Answers {
    /// The rule was asked once for one whole cycle of weeks, counted from the start; it repeats so.
    Cycle { length: i32, days: BTreeSet<i32> },
    /// The rule is asked each time, from the beginning of a month near by.
    Monthly,
    /// The rule is asked each time, from its start.
    Asked,
}

impl Recurrence {
    /// Reads a rule such as `FREQ=WEEKLY;BYDAY=TU,TH` that counts from `start`; `until` is its last day.
    ///
    /// Gives what is wrong with the rule when it cannot be read.
    pub fn new(rule: &str, start: Date, until: Option<Date>) -> Result<Self, String> {
        // The reader of rules slices bytes: letters beyond ASCII would bring it down.
        let plain_text = |one: char| one.is_ascii_alphanumeric() || "=;,+-".contains(one);
        if !rule.chars().all(plain_text) {
            return Err(rule.to_owned());
        }
        let lines = format!("DTSTART:{}T000000Z\nRRULE:{rule}", start.strftime("%Y%m%d"));
        let set: RRuleSet = lines.parse().map_err(|fault: rrule::RRuleError| fault.to_string())?;
        let Some(read) = set.get_rrule().first() else { return Err(rule.to_owned()) };
        let plain = read.get_count().is_none();
        let (freq, interval) = (read.get_freq(), i32::from(read.get_interval()));
        let by_day =
            matches!(freq, Frequency::Daily | Frequency::Weekly | Frequency::Monthly | Frequency::Yearly);
        if interval == 0 || !by_day {
            return Err(rule.to_owned());
        }
        let mut recurrence = Self {
            rule: rule.to_owned(),
            set,
            start,
            until,
            answers: Answers::Asked,
            weekdays: BTreeSet::new(),
        };
        let period = match freq {
            Frequency::Daily if interval == 1 => Some(7),
            Frequency::Weekly => Some(interval * 7),
            _ => None,
        };
        match period.filter(|days| plain && *days <= LONGEST_CYCLE && recurrence.repeats_by_week()) {
            Some(days) => recurrence.answers = recurrence.one_cycle(days),
            None if freq == Frequency::Monthly && plain && interval == 1 => {
                recurrence.answers = Answers::Monthly;
            }
            None if start < EARLIEST => return Err(start.to_string()),
            None => {}
        }
        // A year shows on which days of the week even a yearly rule falls.
        let last = match recurrence.answers {
            Answers::Cycle { length, .. } => start.saturating_add(length.days()),
            Answers::Monthly | Answers::Asked => start.saturating_add(1.year()),
        };
        recurrence.weekdays =
            recurrence.days(start, last).map(|day| day.weekday().to_monday_zero_offset()).collect();
        Ok(recurrence)
    }

    /// The rule as it was read, such as `FREQ=WEEKLY;BYDAY=TU,TH`.
    #[must_use]
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// The day from which it counts.
    #[must_use]
    pub fn start(&self) -> Date {
        self.start
    }

    /// Its last day, when it has one.
    #[must_use]
    pub fn until(&self) -> Option<Date> {
        self.until
    }

    /// Whether it ever falls on a day of the week.
    #[must_use]
    pub fn ever_on(&self, day: Weekday) -> bool {
        self.weekdays.contains(&day.to_monday_zero_offset())
    }

    /// Whether it is about one day alone.
    #[must_use]
    pub fn is_of_one_day(&self) -> bool {
        self.until == Some(self.start)
    }

    /// Whether it recurs on this day.
    #[must_use]
    pub fn falls_on(&self, day: Date) -> bool {
        self.days(day, day).next().is_some()
    }

    /// The days from `first` to `last`, both included, in order.
    pub fn days(&self, first: Date, last: Date) -> impl Iterator<Item = Date> {
        let first = first.max(self.start);
        let last = self.until.map_or(last, |until| last.min(until));
        let asked = match &self.answers {
            Answers::Cycle { .. } => Vec::new(),
            Answers::Monthly => self.ask(first.first_of_month().max(self.start), first, last),
            Answers::Asked => self.ask(self.start, first, last),
        };
        let cycle = match &self.answers {
            Answers::Cycle { length, days } => Some((*length, days)),
            Answers::Monthly | Answers::Asked => None,
        };
        let counted = cycle.into_iter().flat_map(move |(length, days)| {
            let offset = days_between(self.start, first);
            let span = days_between(first, last);
            (0..=span)
                .filter(move |step| days.contains(&((offset + step) % length)))
                .filter_map(move |step| first.checked_add(step.days()).ok())
        });
        asked.into_iter().chain(counted)
    }

    /// Whether the rule is one of days of the week alone, and so the same in every cycle.
    fn repeats_by_week(&self) -> bool {
        self.set.get_rrule().iter().all(|rule| {
            rule.get_by_month().is_empty()
                && rule.get_by_week_no().is_empty()
                && rule.get_by_year_day().is_empty()
                && rule.get_by_set_pos().is_empty()
        })
    }

    fn one_cycle(&self, length: i32) -> Answers {
        let last = self.start.saturating_add((length - 1).days());
        let days = self.ask(self.start, self.start, last);
        Answers::Cycle { length, days: days.iter().map(|day| days_between(self.start, *day)).collect() }
    }

    /// Asks the rule, counting from `start`, for its days from `first` to `last`.
    fn ask(&self, start: Date, first: Date, last: Date) -> Vec<Date> {
        let ahead = u32::try_from(days_between(self.start, start)).unwrap_or(0);
        let begin = *self.set.get_dt_start() + DAY * ahead;
        let mut set = RRuleSet::new(begin).limit();
        for rule in self.set.get_rrule() {
            set = set.rrule(rule.clone());
        }
        (&set)
            .into_iter()
            .filter_map(|moment| Timestamp::from_second(moment.timestamp()).ok())
            .map(|moment| moment.to_zoned(TimeZone::UTC).date())
            .skip_while(|day| *day < first)
            .take_while(|day| *day <= last)
            .collect()
    }
}

fn days_between(one: Date, other: Date) -> i32 {
    one.until(other).map_or(0, |span| span.get_days())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(rule: &str, start: Date, first: Date, last: Date) -> Vec<String> {
        let recurrence = Recurrence::new(rule, start, None).expect("a rule");
        recurrence.days(first, last).map(|day| day.to_string()).collect()
    }

    #[test]
    fn every_second_monday_of_the_month_is_found() {
        assert_eq!(
            days("FREQ=MONTHLY;BYDAY=2MO", date(2024, 1, 1), date(2026, 11, 1), date(2027, 1, 31)),
            ["2026-11-09", "2026-12-14", "2027-01-11"]
        );
    }

    #[test]
    fn a_fortnight_counts_from_its_start_also_over_new_year() {
        assert_eq!(
            days("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", date(2026, 9, 10), date(2026, 12, 10), date(2027, 1, 20)),
            ["2026-12-17", "2026-12-31", "2027-01-14"]
        );
    }

    #[test]
    fn what_is_remembered_of_a_weekly_rule_is_what_the_rule_says() {
        for rule in [
            "FREQ=DAILY;BYDAY=MO,FR",
            "FREQ=DAILY",
            "FREQ=WEEKLY;BYDAY=SU,TU",
            "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,SA",
            "FREQ=WEEKLY",
        ] {
            let start = date(2026, 3, 4);
            let recurrence = Recurrence::new(rule, start, None).expect("a rule");
            assert!(matches!(recurrence.answers, Answers::Cycle { .. }));
            let (first, last) = (date(2026, 10, 1), date(2027, 5, 1));
            let remembered: Vec<Date> = recurrence.days(first, last).collect();
            assert_eq!(remembered, recurrence.ask(start, first, last), "{rule}");
        }
    }

    #[test]
    fn a_monthly_rule_asked_from_near_by_says_the_same_as_from_its_start() {
        for rule in ["FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;BYMONTHDAY=1,31", "FREQ=MONTHLY;BYDAY=1SU,3SU"]
        {
            let start = date(2026, 1, 10);
            let recurrence = Recurrence::new(rule, start, None).expect("a rule");
            let (first, last) = (date(2026, 10, 20), date(2027, 3, 31));
            let near: Vec<Date> = recurrence.days(first, last).collect();
            assert_eq!(near, recurrence.ask(start, first, last), "{rule}");
        }
    }

    #[test]
    fn a_rule_ends_on_its_last_day() {
        let rule = Recurrence::new("FREQ=WEEKLY;BYDAY=MO", date(2026, 11, 2), Some(date(2026, 11, 16)))
            .expect("a rule");
        assert_eq!(rule.days(date(2026, 11, 1), date(2026, 12, 31)).count(), 3);
        let counted =
            Recurrence::new("FREQ=WEEKLY;COUNT=2;BYDAY=MO", date(2026, 11, 2), None).expect("a rule");
        assert!(counted.falls_on(date(2026, 11, 9)));
        assert!(!counted.falls_on(date(2026, 11, 16)));
    }

    #[test]
    fn nonsense_says_what_is_wrong() {
        assert!(Recurrence::new("FREQ=WEEKLY;BYDAY=DI", date(2026, 1, 1), None).is_err());
        assert!(Recurrence::new("FREQ=SOMETIMES", date(2026, 1, 1), None).is_err());
        assert!(Recurrence::new("FREQ=WEEKLY;BYDAY=één", date(2026, 1, 1), None).is_err());
        assert!(Recurrence::new("FREQ=SECONDLY", date(2026, 1, 1), None).is_err());
        assert!(Recurrence::new("FREQ=WEEKLY;INTERVAL=0;BYDAY=MO", date(2026, 1, 1), None).is_err());
    }
}
