//! Whether the clock of this computer can be believed, as far as the desk's own events tell. Nothing goes by itself on a
//! date that may be wrong. It must never read a clock: the moment is an argument.

use jiff::{SignedDuration, Timestamp};

use super::{Event, Retentions, kind};

/// A desk at which nothing happened for so long is asked for the date, also where nothing goes so soon.
const SILENCE: SignedDuration = SignedDuration::from_hours(60 * 24);
/// A desk that opens once a week opens not at the same hour. Less than from the end of a working day to midnight: what
/// was touched last is then still there.
const SLACK: SignedDuration = SignedDuration::from_hours(6);

/// The last moment that follows from the others: no leap forwards over a long silence, and no step back. Somebody who
/// looked at the date and found it right is believed; so is the moment at which old records went, which may have been the
/// steps on the way to it.
fn last_believed(events: &[Event], silence: SignedDuration) -> Option<Timestamp> {
    events.iter().fold(None, |last, event| Some(believed(last, event, silence)))
}

/// How long a desk may be silent without being asked for the date: no longer than unfinished conversations may stay, or a
/// clock that is ahead by less than [`SILENCE`] would erase them.
fn silence(events: &[Event]) -> SignedDuration {
    let drafts = SignedDuration::from_hours(24 * i64::from(Retentions::of(events).shortest_drafts()));
    SILENCE.min(drafts + SLACK)
}

/// The last moment that can be believed after an event, when this was the last before it.
fn believed(last: Option<Timestamp>, event: &Event, silence: SignedDuration) -> Timestamp {
    let confirmed = matches!(event.kind.as_str(), kind::DATE_CONFIRMED | kind::RECORDS_EXPIRED);
    last.filter(|last| !confirmed && !follows(*last, event.time, silence)).unwrap_or(event.time)
}

/// When each event happened at the earliest. What was written while the clock stood in 1970 is not older than what was
/// written before it: else it would be over as soon as the clock is right again.
pub fn earliest(events: &[Event]) -> impl Iterator<Item = (Timestamp, &Event)> {
    events.iter().scan(None, |last, event| {
        let sure = believed(*last, event, SILENCE);
        *last = Some(sure);
        Some((event.time.max(sure), event))
    })
}

fn follows(last: Timestamp, now: Timestamp, silence: SignedDuration) -> bool {
    (SignedDuration::ZERO..=silence).contains(&now.duration_since(last))
}

/// Whether somebody must look at the date first: this moment lies before the last one that can be believed, or long
/// after it.
#[must_use]
pub fn is_doubtful(events: &[Event], now: Timestamp) -> bool {
    let silence = silence(events);
    last_believed(events, silence).is_some_and(|last| !follows(last, now, silence))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::casebook::{Id, Subject};

    const DAY: i64 = 86_400;

    fn day(number: i64) -> Timestamp {
        Timestamp::from_second(1_790_000_000 + number * DAY).unwrap()
    }

    fn on(days: &[i64]) -> Vec<Event> {
        days.iter().map(|number| event(*number, "case-answered")).collect()
    }

    fn event(number: i64, kind: &str) -> Event {
        Event {
            format: 1,
            id: Id::from_bytes([1; 16]),
            seq: 1,
            time: day(number),
            actor: Id::from_bytes([2; 16]),
            subject: Subject::Desk,
            kind: kind.to_owned(),
            body: json!({}),
        }
    }

    #[test]
    fn a_date_within_a_month_is_believed_and_one_before_or_long_after_is_not() {
        let events = on(&[0, 20, 50]);
        assert!(!is_doubtful(&events, day(50)) && !is_doubtful(&events, day(80)));
        assert!(is_doubtful(&events, day(81)) && is_doubtful(&events, day(49)));
    }

    #[test]
    fn a_clock_ahead_by_longer_than_unfinished_conversations_stay_is_doubted() {
        let keeps = |drafts: u16| {
            let body = json!({ "drafts": drafts });
            vec![Event { body, ..event(0, kind::RETENTION_SET) }]
        };
        let week = keeps(7);
        assert!(!is_doubtful(&week, day(7)), "open once a week");
        assert!(is_doubtful(&week, day(8)));
        // Who works on a wrong date does not make it right.
        let worked = [keeps(30), on(&[40, 41])].concat();
        assert!(is_doubtful(&worked, day(41)) && !is_doubtful(&worked, day(2)));
        // A longer period holds only for who was told of it.
        assert!(is_doubtful(&keeps(90), day(31)));
    }

    #[test]
    fn work_done_on_a_wrong_date_does_not_make_it_right() {
        let events = on(&[0, 30, 2000, 2001]);
        assert!(is_doubtful(&events, day(2002)), "still asked");
        assert!(!is_doubtful(&events, day(31)), "and not once the clock is right again");
    }

    #[test]
    fn who_looked_at_the_date_is_believed() {
        let mut events = on(&[0, 200]);
        events.push(event(200, kind::DATE_CONFIRMED));
        assert!(!is_doubtful(&events, day(201)));
    }

    #[test]
    fn what_was_written_in_1970_is_no_older_than_what_was_written_before_it() {
        let events = on(&[0, 30, -20_000, 31]);
        let times: Vec<Timestamp> = earliest(&events).map(|(time, _)| time).collect();
        assert_eq!(times, [day(0), day(30), day(30), day(31)]);
    }

    #[test]
    fn a_desk_where_nothing_happened_yet_has_nothing_to_doubt() {
        assert!(!is_doubtful(&[], day(0)));
    }
}
