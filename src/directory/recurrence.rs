//! On which days something recurs, after RFC 5545. Days only: times of day are Dutch local time and
//! belong to [`super::Schedule`], so that no change of the clock can move a day.

use core::time::Duration;

use jiff::civil::{Date, Weekday, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use rrule::{Frequency, NWeekday, RRule, RRuleSet};
use serde::{Deserialize, Serialize};

/// One day, as the recurrence rules count it.
const DAY: Duration = Duration::from_hours(24);
/// The longest cycle that is remembered: a rule of every eight weeks. One bit a day.
const LONGEST_CYCLE: i32 = 8 * 7;
/// Where the last Monday of a month stands among the days of the week of a month: after five weeks.
const LAST_OF_MONTH: i8 = 5 * 7;

/// A rule that must be asked from its start may not start earlier: each asking counts from there.
const EARLIEST: Date = date(2000, 1, 1);

/// A recurrence that has been read and checked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Recurrence {
    rule: String,
    start: Date,
    until: Option<Date>,
    answers: Answers,
    /// The days of the week on which it ever falls: a bit each, from Monday.
    weekdays: u8,
}

/// How a day is looked up. All come from the same rule; asking the rule is slow, and there are thousands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Answers {
    /// The rule was asked once for one whole cycle of weeks, counted from the start; it repeats so. A bit a day.
    Cycle { length: u8, days: u64 },
    /// It is one of days of the week of a month (from the first Monday to the fifth Sunday, then the last Monday to the
    /// last Sunday), or of days of a month: a bit each.
    Month { weekdays: u64, days: u32 },
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
        let set = parsed(rule, start)?;
        let Some(read) = set.get_rrule().first() else { return Err(rule.to_owned()) };
        let plain = read.get_count().is_none() && read.get_until().is_none();
        let (freq, interval) = (read.get_freq(), i32::from(read.get_interval()));
        let by_day =
            matches!(freq, Frequency::Daily | Frequency::Weekly | Frequency::Monthly | Frequency::Yearly);
        if interval == 0 || !by_day {
            return Err(rule.to_owned());
        }
        let mut recurrence =
            Self { rule: rule.to_owned(), start, until, answers: Answers::Asked, weekdays: 0 };
        let period = match freq {
            Frequency::Daily if interval == 1 => Some(7),
            Frequency::Weekly => Some(interval * 7),
            _ => None,
        };
        match period.filter(|days| plain && *days <= LONGEST_CYCLE && repeats_by_week(&set)) {
            Some(days) => recurrence.answers = recurrence.one_cycle(&set, days),
            None if freq == Frequency::Monthly && plain && interval == 1 => {
                recurrence.answers = days_of_month(read).unwrap_or(Answers::Monthly);
            }
            None if start < EARLIEST => return Err(start.to_string()),
            None => {}
        }
        // A year shows on which days of the week even a yearly rule falls.
        let last = match recurrence.answers {
            Answers::Cycle { length, .. } => start.saturating_add(i32::from(length).days()),
            Answers::Month { .. } | Answers::Monthly | Answers::Asked => start.saturating_add(1.year()),
        };
        recurrence.weekdays = recurrence
            .days(start, last)
            .fold(0, |days, day| days | 1 << day.weekday().to_monday_zero_offset());
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

    /// How its days are found without asking the rule, if they are.
    pub(super) fn answers(&self) -> Answers {
        self.answers
    }

    /// Whether it ever falls on a day of the week.
    #[must_use]
    pub fn ever_on(&self, day: Weekday) -> bool {
        self.weekdays & 1 << day.to_monday_zero_offset() != 0
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
        let ask = |from: Date| match parsed(&self.rule, self.start) {
            Ok(set) => asked(&set, self.start, from, first, last),
            // It was read before.
            Err(_) => Vec::new(),
        };
        let (asked, count) = match self.answers {
            Answers::Cycle { .. } | Answers::Month { .. } => (Vec::new(), days_between(first, last) + 1),
            Answers::Monthly => (ask(first.first_of_month().max(self.start)), 0),
            Answers::Asked => (ask(self.start), 0),
        };
        let counted = (0..count).filter_map(move |step| first.checked_add(step.days()).ok());
        let offset = days_between(self.start, first);
        let answers = self.answers;
        let counted =
            counted.enumerate().filter(move |(step, day)| answers.has(*day, offset + number(*step)));
        asked.into_iter().chain(counted.map(|(_, day)| day))
    }

    fn one_cycle(&self, set: &RRuleSet, length: i32) -> Answers {
        let last = self.start.saturating_add((length - 1).days());
        let days = asked(set, self.start, self.start, self.start, last);
        Answers::Cycle {
            length: u8::try_from(length).unwrap_or(7),
            days: days.iter().fold(0, |bits, day| bits | 1 << days_between(self.start, *day)),
        }
    }

    /// What the rule itself says, asked from its start.
    #[cfg(test)]
    fn ask(&self, first: Date, last: Date) -> Vec<Date> {
        asked(
            &parsed(&self.rule, self.start).expect("it was read before"),
            self.start,
            self.start,
            first,
            last,
        )
    }
}

impl Answers {
    /// Whether a day that comes so many days after the start is one, as far as known without asking.
    pub(super) fn has(self, day: Date, after: i32) -> bool {
        match self {
            Self::Cycle { length, days } => days & 1 << (after % i32::from(length).max(1)) != 0,
            Self::Month { weekdays, days } => {
                let weekday = day.weekday().to_monday_zero_offset();
                let place = (day.day() - 1) / 7 * 7 + weekday;
                let is_last = day.day() > day.days_in_month() - 7;
                weekdays & 1 << place != 0
                    || (is_last && weekdays & 1 << (LAST_OF_MONTH + weekday) != 0)
                    || days & 1 << day.day() != 0
            }
            Self::Monthly | Self::Asked => false,
        }
    }
}

fn parsed(rule: &str, start: Date) -> Result<RRuleSet, String> {
    // The reader of rules slices bytes: letters beyond ASCII would bring it down.
    let plain_text = |one: char| one.is_ascii_alphanumeric() || "=;,+-".contains(one);
    if !rule.chars().all(plain_text) {
        return Err(rule.to_owned());
    }
    let lines = format!("DTSTART:{}T000000Z\nRRULE:{rule}", start.strftime("%Y%m%d"));
    lines.parse().map_err(|fault: rrule::RRuleError| fault.to_string())
}

/// Whether the rule is one of days of the week alone, and so the same in every cycle.
fn repeats_by_week(set: &RRuleSet) -> bool {
    set.get_rrule().iter().all(|rule| is_of_days(rule) && rule.get_by_month_day().is_empty())
}

/// Whether only days of the week or of the month tell when.
fn is_of_days(rule: &RRule) -> bool {
    rule.get_by_month().is_empty()
        && rule.get_by_week_no().is_empty()
        && rule.get_by_year_day().is_empty()
        && rule.get_by_set_pos().is_empty()
}

/// The days of a monthly rule that are the same in every month; `None` when only the rule knows.
fn days_of_month(rule: &RRule) -> Option<Answers> {
    let (by_weekday, by_day) = (rule.get_by_weekday(), rule.get_by_month_day());
    if !is_of_days(rule) || by_weekday.is_empty() == by_day.is_empty() {
        return None;
    }
    let mut weekdays = 0_u64;
    for one in by_weekday {
        let (weeks, day) = match one {
            NWeekday::Every(day) => (0..=4, day),
            NWeekday::Nth(-1, day) => (5..=5, day),
            NWeekday::Nth(nth @ 1..=5, day) => (nth - 1..=nth - 1, day),
            NWeekday::Nth(..) => return None,
        };
        let day = day.num_days_from_monday();
        weekdays |= weeks.fold(0, |bits, week| bits | 1 << (u32::from(week.unsigned_abs()) * 7 + day));
    }
    let mut days = 0_u32;
    for day in by_day {
        days |= 1 << u32::try_from(*day).ok().filter(|day| (1..=31).contains(day))?;
    }
    Some(Answers::Month { weekdays, days })
}

/// Asks the rule, which counts from `start`, for its days from `first` to `last`, beginning at `from`.
fn asked(set: &RRuleSet, start: Date, from: Date, first: Date, last: Date) -> Vec<Date> {
    let ahead = u32::try_from(days_between(start, from)).unwrap_or(0);
    let begin = *set.get_dt_start() + DAY * ahead;
    let mut near = RRuleSet::new(begin).limit();
    for rule in set.get_rrule() {
        near = near.rrule(rule.clone());
    }
    (&near)
        .into_iter()
        .filter_map(|moment| Timestamp::from_second(moment.timestamp()).ok())
        .map(|moment| moment.to_zoned(TimeZone::UTC).date())
        .skip_while(|day| *day < first)
        .take_while(|day| *day <= last)
        .collect()
}

fn number(step: usize) -> i32 {
    i32::try_from(step).unwrap_or(i32::MAX)
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
            assert_eq!(remembered, recurrence.ask(first, last), "{rule}");
        }
    }

    #[test]
    fn a_monthly_rule_asked_from_near_by_says_the_same_as_from_its_start() {
        for rule in [
            "FREQ=MONTHLY;BYDAY=-1FR",
            "FREQ=MONTHLY;BYMONTHDAY=1,31",
            "FREQ=MONTHLY;BYDAY=1SU,3SU",
            "FREQ=MONTHLY;BYDAY=5MO,-1SU,2WE",
            "FREQ=MONTHLY;BYDAY=TH",
            "FREQ=MONTHLY",
            "FREQ=MONTHLY;BYMONTHDAY=-1",
            "FREQ=MONTHLY;BYDAY=-2TU",
            "FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=1,2,3,4,5,6,7",
            "FREQ=MONTHLY;BYMONTH=5;BYDAY=1MO",
            "FREQ=DAILY;BYMONTHDAY=3",
        ] {
            let start = date(2026, 1, 10);
            let recurrence = Recurrence::new(rule, start, None).expect("a rule");
            let (first, last) = (date(2026, 10, 20), date(2027, 3, 31));
            let near: Vec<Date> = recurrence.days(first, last).collect();
            assert_eq!(near, recurrence.ask(first, last), "{rule}");
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
