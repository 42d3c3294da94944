//! An event as it lies in the store: sealed, in parts that are small enough for the store to sync.
//!
//! In clear stand only the format, the random id of the event and the number of parts.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::Zeroizing;

use super::event::FORMAT;
use super::fault::DamagedPart;
use super::seal::{Key, OVERHEAD, Place};
use super::{Event, Fault, Id, Subject};

/// No stored value is larger, in bytes; larger ones would go to files that the store does not sync.
pub(super) const LARGEST_VALUE: usize = 4096;
/// Format, event id, part, parts.
const CLEAR: usize = 2 + 16 + 2 + 2;
const LARGEST_PLAIN: usize = LARGEST_VALUE - CLEAR - OVERHEAD;
const TREE: &str = "events";

/// What is in clear in memory while records are opened, one after the other; wiped in the end.
pub(super) type Plain = Zeroizing<Vec<u8>>;
/// Format and id of an event, which stand in clear.
type Label = (u16, Id);

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
    let plain = Zeroizing::new(serde_json::to_vec(&written).map_err(|error| unfit(&error))?);
    seal_plain(key, desk, (event.format, event.id), event.seq, &plain)
}

/// The stored values of the same event at another number, or under another key. What was sealed is not read, so
/// that of a newer program's events every byte is kept.
pub(super) fn reseal(
    (from, to): (&Key, &Key),
    desk: Id,
    (seq, values): (u64, &[impl AsRef<[u8]>]),
    new_seq: u64,
    plain: &mut Plain,
) -> Result<Vec<Vec<u8>>, Fault> {
    let label = open_plain(from, desk, seq, values, plain).ok_or(Fault::damaged(DamagedPart::Event(seq)))?;
    seal_plain(to, desk, label, new_seq, plain)
}

/// Seals bytes in parts, under the format and the id that stand in clear.
fn seal_plain(
    key: &Key,
    desk: Id,
    (format, id): Label,
    seq: u64,
    plain: &[u8],
) -> Result<Vec<Vec<u8>>, Fault> {
    let chunks: Vec<&[u8]> = plain.chunks(LARGEST_PLAIN).collect();
    let parts = u16::try_from(chunks.len()).map_err(|error| unfit(&error))?;
    (0..parts)
        .zip(chunks)
        .map(|(part, chunk)| {
            let place = Place { format, desk, tree: TREE, id, seq, part: (part, parts) };
            let mut value = Vec::with_capacity(LARGEST_VALUE);
            value.extend_from_slice(&format.to_be_bytes());
            value.extend_from_slice(id.as_bytes());
            value.extend_from_slice(&part.to_be_bytes());
            value.extend_from_slice(&parts.to_be_bytes());
            value.extend_from_slice(&key.seal(&place, chunk)?);
            Ok(value)
        })
        .collect()
}

/// The event of stored values, or nothing when they are not whole, not in order, or not of this place.
pub(super) fn open(
    key: &Key,
    desk: Id,
    seq: u64,
    values: &[impl AsRef<[u8]>],
    plain: &mut Plain,
) -> Option<Event> {
    let (format, id) = open_plain(key, desk, seq, values, plain)?;
    let Read { time, actor, subject, kind, body } = serde_json::from_slice(plain).ok()?;
    let time: Timestamp = time.parse().ok()?;
    Some(Event { format, id, seq, time, actor, subject, kind, body })
}

/// Opens what was sealed into a buffer, in place of what was there; returns what stands in clear.
fn open_plain(
    key: &Key,
    desk: Id,
    seq: u64,
    values: &[impl AsRef<[u8]>],
    plain: &mut Plain,
) -> Option<Label> {
    plain.clear();
    let mut first: Option<Label> = None;
    for (part, value) in (0u16..).zip(values) {
        let (clear, sealed) = value.as_ref().split_first_chunk::<CLEAR>()?;
        let number = |at: usize| u16::from_be_bytes([clear[at], clear[at + 1]]);
        let head = (number(0), Id::from_bytes(*clear[2..].first_chunk()?));
        let parts = (number(CLEAR - 4), number(CLEAR - 2));
        if parts != (part, u16::try_from(values.len()).ok()?) || *first.get_or_insert(head) != head {
            return None;
        }
        let place = Place { format: head.0, desk, tree: TREE, id: head.1, seq, part: parts };
        key.open_onto(&place, sealed, plain)?;
    }
    first.filter(|(format, _)| *format <= FORMAT)
}

fn unfit(error: &dyn std::error::Error) -> Fault {
    Fault::Io { kind: std::io::ErrorKind::InvalidInput, text: error.to_string() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const DESK: Id = Id::from_bytes([1; 16]);

    fn open(key: &Key, desk: Id, seq: u64, values: &[Vec<u8>]) -> Option<Event> {
        super::open(key, desk, seq, values, &mut Plain::default())
    }

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

    #[test]
    fn a_renumbered_record_opens_at_its_new_number_only_and_shares_no_sealed_bytes() {
        let key = Key::new(&[9; 32]);
        let event = event(&"thee ".repeat(2000));
        let old = seal(&key, DESK, &event).unwrap();
        let renumber = |key, from, to| reseal((key, key), DESK, (from, &old), to, &mut Plain::default());
        let new = renumber(&key, 5, 3).unwrap();
        assert!(open(&key, DESK, 5, &new).is_none());
        assert_eq!(open(&key, DESK, 3, &new), Some(Event { seq: 3, ..event.clone() }));
        let other = Key::new(&[8; 32]);
        let newer = reseal((&key, &other), DESK, (5, &old), 5, &mut Plain::default()).unwrap();
        assert!(open(&key, DESK, 5, &newer).is_none());
        assert_eq!(open(&other, DESK, 5, &newer), Some(event));
        assert!(old.iter().zip(&new).all(|(old, new)| old[CLEAR..][..64] != new[CLEAR..][..64]));
        assert!(renumber(&key, 4, 3).unwrap_err().is_damage());
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
