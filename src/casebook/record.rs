//! An event as it lies in the store: sealed, in parts that are small enough for the store to sync.
//!
//! In clear stand only the format, the random id of the event and the number of parts.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::Zeroizing;

use super::event::FORMAT;
use super::seal::{Key, OVERHEAD, Place};
use super::{Event, Fault, Id, Subject};

/// No stored value is larger, in bytes; larger ones would go to files that the store does not sync.
pub(super) const LARGEST_VALUE: usize = 4096;
/// Format, event id, part, parts.
const CLEAR: usize = 2 + 16 + 2 + 2;
const LARGEST_PLAIN: usize = LARGEST_VALUE - CLEAR - OVERHEAD;
const TREE: &str = "events";

/// What is sealed of an event; its id and number are vouched for by the place.
#[derive(Serialize)]
struct Written<'a> {
    time: String,
    actor: Id,
    subject: &'a Subject,
    kind: &'a str,
    body: &'a Value,
}

/// The same on the way back.
#[derive(Deserialize)]
struct Read {
    time: String,
    actor: Id,
    subject: Subject,
    kind: String,
    body: Value,
}

/// The stored values of an event.
pub(super) fn seal(key: &Key, desk: Id, event: &Event) -> Result<Vec<Vec<u8>>, Fault> {
    let written = Written {
        time: event.time.to_string(),
        actor: event.actor,
        subject: &event.subject,
        kind: &event.kind,
        body: &event.body,
    };
    let too_long = |text: String| Fault::Io { kind: std::io::ErrorKind::InvalidInput, text };
    let plain = Zeroizing::new(serde_json::to_vec(&written).map_err(|error| too_long(error.to_string()))?);
    let chunks: Vec<&[u8]> = plain.chunks(LARGEST_PLAIN).collect();
    let parts = u16::try_from(chunks.len()).map_err(|error| too_long(error.to_string()))?;
    (0..parts)
        .zip(chunks)
        .map(|(part, chunk)| {
            let Event { format, id, seq, .. } = *event;
            let place = Place { format, desk, tree: TREE, id, seq, part: (part, parts) };
            let mut value = Vec::with_capacity(LARGEST_VALUE);
            value.extend_from_slice(&event.format.to_be_bytes());
            value.extend_from_slice(event.id.as_bytes());
            value.extend_from_slice(&part.to_be_bytes());
            value.extend_from_slice(&parts.to_be_bytes());
            value.extend_from_slice(&key.seal(&place, chunk)?);
            Ok(value)
        })
        .collect()
}

/// The event of stored values, or nothing when they are not whole, not in order, or not of this place.
pub(super) fn open(key: &Key, desk: Id, seq: u64, values: &[Vec<u8>]) -> Option<Event> {
    let mut plain = Zeroizing::new(Vec::with_capacity(values.len() * LARGEST_PLAIN));
    let mut first: Option<(u16, Id)> = None;
    for (part, value) in (0u16..).zip(values) {
        let (clear, sealed) = value.split_first_chunk::<CLEAR>()?;
        let number = |at: usize| u16::from_be_bytes([clear[at], clear[at + 1]]);
        let head = (number(0), Id::from_bytes(*clear[2..].first_chunk()?));
        let parts = (number(CLEAR - 4), number(CLEAR - 2));
        if parts != (part, u16::try_from(values.len()).ok()?) || *first.get_or_insert(head) != head {
            return None;
        }
        let place = Place { format: head.0, desk, tree: TREE, id: head.1, seq, part: parts };
        plain.extend_from_slice(&key.open(&place, sealed)?);
    }
    let (format, id) = first.filter(|(format, _)| *format <= FORMAT)?;
    let Read { time, actor, subject, kind, body } = serde_json::from_slice(&plain).ok()?;
    let time: Timestamp = time.parse().ok()?;
    Some(Event { format, id, seq, time, actor, subject, kind, body })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const DESK: Id = Id::from_bytes([1; 16]);

    fn event(text: &str) -> Event {
        Event {
            format: FORMAT,
            id: Id::from_bytes([2; 16]),
            seq: 5,
            time: Timestamp::from_second(1_790_000_000).unwrap(),
            actor: Id::from_bytes([3; 16]),
            subject: Subject::Case(Id::from_bytes([4; 16])),
            kind: "answer-given".into(),
            body: serde_json::json!({ "text": text }),
        }
    }

    #[test]
    fn a_record_at_another_number_or_with_swapped_parts_does_not_open() {
        let key = Key::new(&[9; 32]);
        let mut values = seal(&key, DESK, &event(&"thee ".repeat(2000))).unwrap();
        assert_eq!(values.len(), 3);
        assert!(open(&key, DESK, 5, &values).is_some());
        assert!(open(&key, DESK, 6, &values).is_none());
        assert!(open(&key, Id::from_bytes([8; 16]), 5, &values).is_none());
        assert!(open(&key, DESK, 5, &values[..2]).is_none());
        assert!(open(&key, DESK, 5, &[]).is_none());
        values.swap(0, 1);
        assert!(open(&key, DESK, 5, &values).is_none());
    }

    proptest! {
        #[test]
        fn any_event_is_read_back_whole_and_no_value_is_too_large(text in ".{0,3000}") {
            let key = Key::new(&[9; 32]);
            let event = event(&text);
            let values = seal(&key, DESK, &event).unwrap();
            prop_assert!(values.iter().all(|value| value.len() <= LARGEST_VALUE));
            prop_assert_eq!(open(&key, DESK, 5, &values), Some(event));
        }
    }
}
