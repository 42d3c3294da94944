//! Everything the desk did to its directory, folded over the one that lies below.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

use super::event::{DirectoryEvent, What};
use super::field::Field;
use super::fold;
use super::history::{self, Change};
use crate::directory::{Directory, Offer, OfferId, local_zone};

/// One thing that was done, with when and by whom.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// What was done.
    pub event: DirectoryEvent,
    /// When.
    pub at: Timestamp,
    /// The short name of the volunteer who did it.
    pub by: String,
}

impl Record {
    /// The day on the Dutch calendar.
    #[must_use]
    pub fn on(&self) -> Date {
        self.at.to_zoned(local_zone()).date()
    }
}

/// When and by whom something was last written or checked at the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touch {
    /// The day.
    pub on: Date,
    /// The short name of the volunteer.
    pub by: String,
    /// Where they had it from.
    pub source: Option<String>,
}

/// A note of the desk; never on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// In own words.
    pub text: String,
    /// When and by whom.
    pub touch: Touch,
}

/// What was done to one offer, and what came of it.
#[derive(Debug, Clone, Default)]
struct Kept {
    records: Vec<Record>,
    offer: Option<Offer>,
}

/// What the desk knows beside, or against, the directory below. Folding the same records over the same directory gives
/// the same overlay.
#[derive(Debug, Clone, Default)]
pub struct Overlay {
    kept: BTreeMap<OfferId, Kept>,
}

impl Overlay {
    /// Folds all records, in the order in which they happened, over a directory.
    #[must_use]
    pub fn fold(base: &Directory, records: impl IntoIterator<Item = Record>) -> Self {
        let mut overlay = Self::default();
        for record in records {
            overlay.take(base, record);
        }
        overlay
    }

    /// Takes in one more record.
    pub fn take(&mut self, base: &Directory, record: Record) {
        let id = record.event.offer.clone();
        let kept = self
            .kept
            .entry(id)
            .or_insert_with_key(|id| Kept { records: Vec::new(), offer: base.offer(id.as_str()).cloned() });
        kept.offer = match &record.event.what {
            What::OfferTakenBack {} => base.offer(record.event.offer.as_str()).cloned(),
            what => fold::after(kept.offer.take(), what, record.on(), base.places()),
        };
        kept.records.push(record);
    }

    /// The directory with all of this laid over it.
    #[must_use]
    pub fn over(&self, base: &Directory) -> Directory {
        base.laid_over(self.offers().cloned())
    }

    /// The offers as they stand after what was done to them.
    pub fn offers(&self) -> impl Iterator<Item = &Offer> {
        self.kept.values().filter_map(|kept| kept.offer.as_ref())
    }

    /// Whether the desk did nothing to its directory yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// Whether the desk added this offer itself.
    #[must_use]
    pub fn is_own(&self, id: &str) -> bool {
        let mut own = false;
        for record in self.records(id) {
            match record.event.what {
                What::OfferAdded { .. } => own = true,
                What::OfferTakenBack {} => own = false,
                _ => {}
            }
        }
        own
    }

    /// What the desk did to an offer, oldest first.
    #[must_use]
    pub fn records(&self, id: &str) -> impl DoubleEndedIterator<Item = &Record> {
        self.kept.get(id).into_iter().flat_map(|kept| &kept.records)
    }

    /// Every change of an offer, field by field, the newest first.
    #[must_use]
    pub fn history(&self, base: &Directory, id: &str) -> Vec<Change> {
        history::of(base.offer(id), self.records(id), base.places())
    }

    /// When and by whom a field was last written or checked here; `None` when only the source tells.
    #[must_use]
    pub fn touched(&self, id: &str, field: Field) -> Option<Touch> {
        self.records(id).rev().find_map(|record| touch(record, Some(field)))
    }

    /// When and by whom the whole was last checked here.
    #[must_use]
    pub fn checked(&self, id: &str) -> Option<Touch> {
        self.records(id).rev().find_map(|record| touch(record, None))
    }

    /// The desk's notes about an offer, the newest first.
    #[must_use]
    pub fn notes(&self, id: &str) -> Vec<Note> {
        let note = |record: &Record| match &record.event.what {
            What::OfferNoted { text } => Some(Note { text: text.clone(), touch: told(record, None) }),
            _ => None,
        };
        self.records(id).rev().filter_map(note).collect()
    }

    /// The offer that came in the place of this one, when the desk said so.
    #[must_use]
    pub fn successor(&self, id: &str) -> Option<&OfferId> {
        self.records(id).rev().find_map(|record| match &record.event.what {
            What::OfferSucceeded { by, .. } => Some(Some(by)),
            What::OfferReopened {} => Some(None),
            _ => None,
        })?
    }

    /// The offers that the desk worked on and that the source no longer has: the id, and the name it had. What was
    /// done to them is kept, and counts again when they come back.
    pub fn gone<'a>(&'a self, base: &'a Directory) -> impl Iterator<Item = (&'a OfferId, &'a str)> {
        let gone = |(id, _): &(&OfferId, &Kept)| base.offer(id.as_str()).is_none() && !self.was_own(id);
        self.kept.iter().filter(gone).map(|(id, _)| (id, self.name(id.as_str()).unwrap_or_default()))
    }

    /// What an offer was last called when the desk did something to it.
    #[must_use]
    pub fn name(&self, id: &str) -> Option<&str> {
        self.records(id).next_back().map(|record| record.event.name.as_str())
    }

    fn was_own(&self, id: &OfferId) -> bool {
        self.records(id.as_str()).any(|record| matches!(record.event.what, What::OfferAdded { .. }))
    }
}

fn told(record: &Record, source: Option<&String>) -> Touch {
    Touch { on: record.on(), by: record.by.clone(), source: source.cloned() }
}

/// Whether a record wrote or checked a field, or the whole for `None`.
fn touch(record: &Record, wanted: Option<Field>) -> Option<Touch> {
    let is = |fields: &[Field]| wanted.is_some_and(|field| fields.contains(&field));
    let (touches, source) = match &record.event.what {
        What::OfferAdded { .. } => (true, None),
        What::OfferChecked { field: None, source } => (true, source.as_ref()),
        What::OfferEdited { field, source, .. } | What::OfferChecked { field: Some(field), source } => {
            (is(&[*field]), source.as_ref())
        }
        What::OfferClosed { .. } | What::OfferReopened {} | What::OfferSucceeded { .. } => {
            (is(&[Field::Status, Field::Alert]), None)
        }
        What::OfferMoved { .. } => (is(&[Field::Places]), None),
        What::OfferCounted { free, waiting, .. } => {
            let (free, waiting) = (free.is_some(), waiting.is_some());
            ((free && is(&[Field::Capacity])) || (waiting && is(&[Field::Waiting])), None)
        }
        What::OfferMarked { .. } => (is(&[Field::Listing]), None),
        What::OfferPlaced { .. } => (is(&Field::PLACING), None),
        What::OfferNoted { .. } | What::OfferTakenBack {} => (false, None),
    };
    touches.then(|| told(record, source))
}
