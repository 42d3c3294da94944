//! Reading every event of a store and checking that it is there, whole and in its place.
//!
//! It must never believe the store: what it says is compared with what the anchor vouches for.

use std::ops::Range;

use super::chain::Head;
use super::fault::DamagedPart;
use super::record::Plain;
use super::seal::Key;
use super::shares::in_shares;
use super::store::{Record, Store};
use super::{Event, Fault, Id, record};

/// Reads and checks every event, and hands each over in order; returns the head after the last. Events beyond the
/// anchored head are fine when they continue it.
pub(super) fn read(
    store: &Store,
    desk: Id,
    key: &Key,
    anchored: Head,
    mut take: impl FnMut(Event),
) -> Result<Head, Fault> {
    let mut head = Head::start(desk);
    let damaged = |what, found: u64| Fault::Damaged {
        what,
        events_expected: Some(anchored.count),
        events_found: Some(found),
        copy: None,
    };
    let vouched = |head: Head| head.count != anchored.count || head.hash == anchored.hash;
    if !vouched(head) {
        return Err(damaged(DamagedPart::Anchor, 0));
    }
    let open = |numbers: Range<u64>| {
        let mut plain = Plain::default();
        let records = store.records_in(numbers)?.into_iter();
        let opened = records.map(|(seq, values)| {
            let event = record::open(key, desk, seq, &values, &mut plain);
            ((seq, values), event)
        });
        Ok(opened.collect::<Vec<_>>())
    };
    let mut check = |opened: Vec<(Record, Option<Event>)>| {
        for ((seq, values), event) in opened {
            let next = head.after(&values);
            if seq != next.count {
                return Err(damaged(DamagedPart::Store, head.count));
            }
            let event = event.ok_or_else(|| damaged(DamagedPart::Event(seq), head.count))?;
            if !vouched(next) {
                return Err(damaged(DamagedPart::Store, head.count));
            }
            take(event);
            head = next;
        }
        Ok(())
    };
    let anchored_end = anchored.count.saturating_add(1);
    in_shares(0..anchored_end, open, &mut check)?;
    // At most one event is not anchored yet, unless somebody exchanged the anchor.
    check(open(anchored_end..u64::MAX)?)?;
    if head.count < anchored.count {
        return Err(damaged(DamagedPart::Store, head.count));
    }
    Ok(head)
}
