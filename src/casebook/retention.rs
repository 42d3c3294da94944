//! How long what is kept may stay: the desk decides, for each kind, from a few periods.
//!
//! Each decision is an event of the desk. A longer period never lengthens what a resident was told before; a shorter one
//! holds for everything. It must never read a clock: the moment is an argument.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Case, Event, State, Subject, kind};

/// The periods for one kind, one of a few.
macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident = $values:expr;)*) => {
        $($(#[$doc])* pub const $name: &[u16] = &$values;)*
    };
}

choices! {
    /// Months after the last contact that a case may stay.
    CASES = [3, 6, 12, 24];
    /// Days after the last contact that an unfinished conversation may stay.
    DRAFTS = [7, 14, 30, 90];
    /// Months that a question taken off the board may stay, and a line of the access log.
    RECORDS = [12, 24, 60];
}

/// How long each kind may stay. Part of the format: fields are only added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Retention {
    /// Cases, in months after the last contact.
    pub cases: u16,
    /// Unfinished conversations, in days after the last contact.
    pub drafts: u16,
    /// Questions taken off the board, in months.
    pub board: u16,
    /// Lines of the access log, in months.
    pub access: u16,
}

impl Default for Retention {
    /// What holds until the desk decides otherwise.
    fn default() -> Self {
        Self { cases: 12, drafts: 30, board: 24, access: 24 }
    }
}

impl Retention {
    /// The kind and the body, for the envelope.
    #[must_use]
    pub fn into_parts(self) -> (String, Value) {
        (kind::RETENTION_SET.to_owned(), json!(self))
    }

    /// Reads it back; a period that cannot be chosen is the usual one.
    fn from_body(body: &Value) -> Option<Self> {
        let read: Self = serde_json::from_value(body.clone()).ok()?;
        let usual = Self::default();
        let one = |of: &[u16], value, usual| if of.contains(&value) { value } else { usual };
        Some(Self {
            cases: one(CASES, read.cases, usual.cases),
            drafts: one(DRAFTS, read.drafts, usual.drafts),
            board: one(RECORDS, read.board, usual.board),
            access: one(RECORDS, read.access, usual.access),
        })
    }

    /// The shorter of two, kind by kind.
    fn shorter(self, other: Self) -> Self {
        Self {
            cases: self.cases.min(other.cases),
            drafts: self.drafts.min(other.drafts),
            board: self.board.min(other.board),
            access: self.access.min(other.access),
        }
    }

    /// The last day of a case that was last touched on this day.
    #[must_use]
    pub fn last_day(self, case: &Case, touched: Date) -> Date {
        let span =
            if is_draft(case) { i64::from(self.drafts).days() } else { i64::from(self.cases).months() };
        touched.checked_add(span).unwrap_or(Date::MAX)
    }
}

/// Whether it is a conversation that was never finished. One that was opened again to correct something is none.
#[must_use]
pub fn is_draft(case: &Case) -> bool {
    case.state == State::Draft && !case.finished
}

/// Every decision of a desk on how long things may stay, oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Retentions(Vec<(Timestamp, Retention)>);

impl Retentions {
    /// The decisions among these events.
    #[must_use]
    pub fn of(events: &[Event]) -> Self {
        let set = events.iter().filter(|event| event.kind == kind::RETENTION_SET);
        let set = set.filter(|event| event.subject == Subject::Desk);
        Self(set.filter_map(|event| Some((event.time, Retention::from_body(&event.body)?))).collect())
    }

    /// Takes in one more.
    pub fn take(&mut self, at: Timestamp, retention: Retention) {
        self.0.push((at, retention));
    }

    /// What holds now.
    #[must_use]
    pub fn now(&self) -> Retention {
        self.0.last().map_or_else(Retention::default, |(_, retention)| *retention)
    }

    /// The fewest days that an unfinished conversation may stay, by any decision that may still hold for one.
    #[must_use]
    pub fn shortest_drafts(&self) -> u16 {
        let usual = Retention::default().drafts;
        self.0.iter().map(|(_, retention)| retention.drafts).fold(usual, u16::min)
    }

    /// What was told at a moment.
    fn at(&self, when: Timestamp) -> Retention {
        let before = self.0.iter().rev().find(|(at, _)| *at <= when);
        before.map_or_else(Retention::default, |(_, retention)| *retention)
    }

    /// The last day that a case may stay, on the calendar of this zone.
    #[must_use]
    pub fn until(&self, case: &Case, zone: &TimeZone) -> Date {
        let touched = case.touched.to_zoned(zone.clone()).date();
        self.now().shorter(self.at(case.touched)).last_day(case, touched)
    }

    /// Whether a case has stayed as long as it may.
    #[must_use]
    pub fn is_over(&self, case: &Case, now: &Zoned) -> bool {
        now.date() > self.until(case, now.time_zone())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::casebook::{CaseEvent, Id};
    use crate::intake::Step;
    use crate::words::Locale;

    fn day(year: i16, month: i8, day: i8) -> Zoned {
        date(year, month, day).at(14, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap()
    }

    fn case(touched: &Zoned, finished: bool) -> Case {
        let mut case = Case::begin(touched.timestamp(), Locale::NL, Step::once("keep"));
        if finished {
            let event = CaseEvent::CaseFinished { left_out: Vec::new(), follow_up: None };
            case.apply(touched.timestamp(), &event);
        }
        case
    }

    fn set(at: &Zoned, body: Value) -> Event {
        Event {
            format: 1,
            id: Id::from_bytes([1; 16]),
            seq: 1,
            time: at.timestamp(),
            actor: Id::from_bytes([2; 16]),
            subject: Subject::Desk,
            kind: kind::RETENTION_SET.to_owned(),
            body,
        }
    }

    #[test]
    fn a_case_stays_a_year_and_an_unfinished_one_a_month_unless_the_desk_decides_otherwise() {
        let touched = day(2026, 11, 24);
        let usual = Retentions::default();
        let zone = TimeZone::UTC;
        assert_eq!(usual.until(&case(&touched, true), &zone), date(2027, 11, 24));
        assert_eq!(usual.until(&case(&touched, false), &zone), date(2026, 12, 24));
        assert!(!usual.is_over(&case(&touched, true), &day(2027, 11, 24)));
        assert!(usual.is_over(&case(&touched, true), &day(2027, 11, 25)));
    }

    #[test]
    fn a_longer_period_holds_only_for_who_was_told_of_it_and_a_shorter_one_for_all() {
        let longer = Retentions::of(&[set(&day(2026, 12, 1), json!({ "cases": 24 }))]);
        let zone = TimeZone::UTC;
        assert_eq!(longer.until(&case(&day(2026, 11, 24), true), &zone), date(2027, 11, 24));
        assert_eq!(longer.until(&case(&day(2026, 12, 2), true), &zone), date(2028, 12, 2));
        let shorter = Retentions::of(&[set(&day(2026, 12, 1), json!({ "cases": 3 }))]);
        assert_eq!(shorter.until(&case(&day(2026, 11, 24), true), &zone), date(2027, 2, 24));
    }

    #[test]
    fn a_finished_case_that_is_opened_again_is_no_draft() {
        let mut case = case(&day(2026, 11, 24), true);
        case.apply(day(2026, 11, 25).timestamp(), &CaseEvent::CaseReopened {});
        assert!(!is_draft(&case));
        assert_eq!(Retentions::default().until(&case, &TimeZone::UTC), date(2027, 11, 25));
    }

    #[test]
    fn a_period_that_cannot_be_chosen_is_the_usual_one_and_an_unknown_field_is_passed_over() {
        let read = |body| Retentions::of(&[set(&day(2026, 12, 1), body)]).now();
        assert_eq!(read(json!({ "cases": 0, "songs": 3 })), Retention::default());
        assert_eq!(read(json!({ "drafts": 7 })), Retention { drafts: 7, ..Retention::default() });
        let (kind, body) = Retention { access: 60, ..Retention::default() }.into_parts();
        assert_eq!((kind.as_str(), read(body).access), (kind::RETENTION_SET, 60));
    }
}
