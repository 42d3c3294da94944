//! When the desk asks how it went (F30), and the end of a conversation.

use jiff::ToSpan;
use jiff::civil::Date;

use super::session::Session;
use crate::casebook::{Case, CaseEvent, State};
use crate::intake::left_out;

/// The days after which the desk can ask how it went; none is a choice too.
const DAYS: [Option<i64>; 4] = [Some(7), Some(14), Some(28), None];

/// The day on which the desk asks how it went, so many days from today.
#[must_use]
pub fn days_from(today: Date, days: i64) -> Date {
    today.checked_add(days.days()).unwrap_or(Date::MAX)
}

/// What can be chosen about asking later, and which of it is pointed at first: what was agreed before; else a week
/// when the resident may be reached, and never otherwise (F30). Of a case that is not kept nothing is asked, and of who
/// wants no contact neither.
#[must_use]
pub fn choices(case: Option<&Case>, today: Date) -> (&'static [Option<i64>], usize) {
    const NEVER: usize = DAYS.len() - 1;
    let Some(case) = case.filter(|case| case.code.is_some()) else { return (&DAYS[NEVER..], 0) };
    if case.wants_no_contact() {
        return (&DAYS[NEVER..], 0);
    }
    let before = case.state == State::Finished || case.slips > 0 || !case.follow_ups.is_empty();
    let first = match case.follow_up {
        Some(day) => {
            let days = i64::from((day - today).get_days());
            let far = |place: &usize| DAYS[*place].map(|option| (option - days).abs());
            (0..NEVER).min_by_key(far).unwrap_or(NEVER)
        }
        None if before => NEVER,
        None if case.answers.says("contact-ok", "yes") => 0,
        None => NEVER,
    };
    (&DAYS, first)
}

/// The record of the end of the open conversation, with the day to ask how it went.
#[must_use]
pub fn finished(session: &Session, follow_up: Option<Date>) -> Option<CaseEvent> {
    let answers = &session.conversation.as_ref()?.case.answers;
    let left_out = left_out(&session.content.questionnaire, answers, session.today());
    Some(CaseEvent::CaseFinished { left_out, follow_up })
}
