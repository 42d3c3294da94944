//! The desk's own chain made anew under the same keys, with one more event at its end that says why.
//!
//! It must never change the keys.

use super::exchange::{exchange, finish_interrupted};
use super::folder::Folder;
use super::rebuilding::{Fate, Former, Rebuilding};
use super::{Casebook, Event, Fault, Id};
use crate::casebook::chain::Head;

/// What is to become of an event.
pub(super) enum Change {
    /// It stays.
    Keep,
    /// It goes.
    Drop,
    /// It keeps its place and says this instead.
    Say(serde_json::Value),
}

impl Casebook {
    /// Makes the chain anew, adds `last` (whose number is set here) and takes the place of the former chain. `before`
    /// is done just before that, when all is ready. When it fails, the desk is as it was, or the new chain stands and
    /// the next call or opening clears up.
    pub(super) fn remake(
        &mut self,
        change: impl Fn(&Event) -> Change,
        mut last: Event,
        before: impl FnOnce(&mut Self) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let edition = Id::random()?;
        let mut kept = 0;
        let fates: Vec<Fate> = self
            .events
            .iter()
            .map(|event| {
                let change = change(event);
                kept += u64::from(!matches!(change, Change::Drop));
                match change {
                    Change::Keep => Fate::Keep(kept),
                    Change::Drop => Fate::Drop,
                    Change::Say(body) => Fate::Replace(Box::new(Event { seq: kept, body, ..event.clone() })),
                }
            })
            .collect();
        last.seq = kept + 1;
        let exchanged = self.stage(&fates, &last).and_then(|head| {
            before(self)?;
            self.store = None;
            exchange(&self.folder)?;
            Ok(head)
        });
        match exchanged {
            Ok(head) => self.head = head,
            Err(fault) => {
                // What cannot be cleared away now is at the next opening.
                let _ = finish_interrupted(&self.folder);
                return Err(fault);
            }
        }
        let mut fates = fates.into_iter();
        self.events.retain_mut(|event| match fates.next() {
            Some(Fate::Keep(at)) => {
                event.seq = at;
                true
            }
            Some(Fate::Replace(new)) => {
                *event = *new;
                true
            }
            Some(Fate::Drop) | None => false,
        });
        self.events.push(last);
        self.edition = edition;
        self.reopen_in_place()
    }

    fn stage(&self, fates: &[Fate], last: &Event) -> Result<Head, Fault> {
        let Some(store) = &self.store else { return Err(Fault::Overtaken) };
        let former = Former { reader: store.reader(), key: &self.keys.records, head: self.head };
        let staged = Folder::new(&self.folder.erasing());
        let mut made = Rebuilding::begin(staged, self.header.desk, &self.keys)?;
        let fate = |seq: u64| usize::try_from(seq - 1).ok().and_then(|at| fates.get(at).cloned());
        made.take(
            &former,
            Head::start(self.header.desk),
            |seq| fate(seq).unwrap_or(Fate::Drop),
            &mut |_, _| {},
        )?;
        made.add(last)?;
        let mut expected = self.events.iter().zip(fates).filter(|(_, fate)| !matches!(fate, Fate::Drop));
        made.end(|event| match expected.next() {
            Some((former, Fate::Keep(at))) => event.seq == *at && says_the_same(event, former),
            Some((_, Fate::Replace(new))) => event == &**new,
            _ => event == last,
        })
    }
}

/// Whether two events are the same but for their number.
fn says_the_same(one: &Event, other: &Event) -> bool {
    (one.id, one.format, one.time, one.actor) == (other.id, other.format, other.time, other.actor)
        && (&one.subject, &one.kind, &one.body) == (&other.subject, &other.kind, &other.body)
}
