//! Lines of the access log, and questions taken off the board, that stayed as long as the desk decided: they go, and an
//! event says that they went. Who may open the desk is never forgotten, nor what happens to a case.

use std::collections::HashSet;

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde_json::json;

use super::remaking::Change;
use super::{Access, Casebook, Event, Fault, Id, Retention, Subject, calendar, kind};

/// Making the chain anew takes a while: it is done at most about once in so many days.
const SLACK: i64 = 31;

/// Records whose time is up. What was written while the clock stood in 1970 is no older than what came before it: else
/// setting the clock back once would be enough to lose the access log.
fn expired(events: &[Event], kept: Retention, now: Timestamp) -> HashSet<Id> {
    let closed = closed_questions(events);
    let before = |months: u16| months_before(now, months);
    let (board, access) = (before(kept.board), before(kept.access));
    let is_over = |(earliest, event): &(Timestamp, &Event)| match event.subject {
        Subject::Access => *earliest < access && Access::from_parts(&event.kind, &event.body).is_some(),
        Subject::Board => {
            let question = event.body["question"].as_str().unwrap_or_default();
            closed.iter().any(|(of, at)| *of == question && *at < board)
        }
        _ => false,
    };
    calendar::earliest(events).filter(is_over).map(|(_, event)| event.id).collect()
}

/// The questions that were taken off the board, with when.
fn closed_questions(events: &[Event]) -> Vec<(&str, Timestamp)> {
    let closed = calendar::earliest(events).filter(|(_, event)| event.kind == kind::QUESTION_CLOSED);
    closed.filter_map(|(earliest, event)| Some((event.body["question"].as_str()?, earliest))).collect()
}

fn months_before(now: Timestamp, months: u16) -> Timestamp {
    let then = now.to_zoned(TimeZone::UTC).checked_sub(i64::from(months).months());
    then.map_or(Timestamp::MIN, |then| then.timestamp())
}

impl Casebook {
    /// Whether records have been over for so long that it is worth making the chain anew.
    #[must_use]
    pub fn has_expired(&self, kept: Retention, now: Timestamp) -> bool {
        let earlier = now.to_zoned(TimeZone::UTC).checked_sub(SLACK.days());
        earlier.is_ok_and(|earlier| !expired(&self.events, kept, earlier.timestamp()).is_empty())
    }

    /// Lets records go whose time is up, out of every file. Returns how many went; for none, nothing is written.
    ///
    /// When it fails the desk is as it was, or it is done and the next call or opening clears up.
    pub fn let_expire(&mut self, now: Timestamp, actor: Id, kept: Retention) -> Result<usize, Fault> {
        if self.store.is_none() {
            self.reopen_in_place()?;
        }
        let gone = expired(&self.events, kept, now);
        if gone.is_empty() {
            return Ok(0);
        }
        let body = json!({ "records": gone.len() });
        let note = self.draft(now, actor, Subject::Desk, kind::RECORDS_EXPIRED, body)?;
        let change = |event: &Event| if gone.contains(&event.id) { Change::Drop } else { Change::Keep };
        self.remake(change, note, |_| Ok(()))?;
        Ok(gone.len())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn event(number: u8, at: Timestamp, subject: Subject, kind: &str, body: Value) -> Event {
        let (id, actor) = (Id::from_bytes([number; 16]), Id::from_bytes([0; 16]));
        Event { format: 1, id, seq: 1, time: at, actor, subject, kind: kind.to_owned(), body }
    }

    #[test]
    fn old_looks_and_questions_long_off_the_board_go_and_who_may_open_the_desk_stays() {
        let now: Timestamp = "2026-11-24T13:00:00Z".parse().unwrap();
        let old: Timestamp = "2024-11-23T13:00:00Z".parse().unwrap();
        let young: Timestamp = "2024-11-25T13:00:00Z".parse().unwrap();
        let about = |question: &str| json!({ "question": question });
        let case = Subject::Case(Id::from_bytes([9; 16]));
        let events = [
            event(1, old, Subject::Access, "log-read", json!({})),
            event(3, old, Subject::Access, kind::VOLUNTEER_ADDED, json!({})),
            event(4, old, Subject::Access, "from-the-future", json!({})),
            event(5, old, Subject::Board, "question-asked", about("a")),
            event(6, old, Subject::Board, kind::QUESTION_CLOSED, about("a")),
            event(7, old, Subject::Board, "question-asked", about("b")),
            event(9, old, Subject::Board, "question-asked", about("c")),
            event(10, old, case, "case-answered", json!({})),
            event(2, young, Subject::Access, "log-read", json!({})),
            event(8, young, Subject::Board, kind::QUESTION_CLOSED, about("b")),
        ];
        let gone = expired(&events, Retention::default(), now);
        let mut gone: Vec<u8> = gone.iter().map(|id| id.as_bytes()[0]).collect();
        gone.sort_unstable();
        assert_eq!(gone, [1, 5, 6]);
    }
    #[test]
    fn a_clock_that_once_stood_in_1970_empties_neither_the_access_log_nor_the_board() {
        let now: Timestamp = "2026-11-24T13:00:00Z".parse().unwrap();
        let young: Timestamp = "2026-11-01T13:00:00Z".parse().unwrap();
        let about = |question: &str| json!({ "question": question });
        let events = [
            event(1, young, Subject::Desk, kind::DESK_FOUNDED, json!({})),
            event(2, Timestamp::UNIX_EPOCH, Subject::Access, "log-read", json!({})),
            event(3, Timestamp::UNIX_EPOCH, Subject::Board, "question-asked", about("a")),
            event(4, Timestamp::UNIX_EPOCH, Subject::Board, kind::QUESTION_CLOSED, about("a")),
            event(5, now, Subject::Access, "log-read", json!({})),
        ];
        assert!(expired(&events, Retention::default(), now).is_empty());
        let later: Timestamp = "2028-11-02T13:00:00Z".parse().unwrap();
        assert_eq!(expired(&events, Retention::default(), later).len(), 3);
    }
}
