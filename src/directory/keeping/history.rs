//! What changed about an offer, field by field: what it was, what it became, when, by whom, from where.

use jiff::Timestamp;
use jiff::civil::Date;

use super::event::What;
use super::field::Field;
use super::fold;
use super::overlay::Record;
use super::shown::shown;
use crate::directory::Offer;
use crate::directory::places::Places;
use crate::words::Message;
use crate::words::messages::keeping as say;

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What was done, as a heading.
    pub what: Message,
    /// The field that changed; `None` when it was done to the whole.
    pub field: Option<Field>,
    /// What stood there; empty when nothing did.
    pub was: Vec<Message>,
    /// What stands there since; empty when nothing does.
    pub became: Vec<Message>,
    /// The moment.
    pub at: Timestamp,
    /// The day.
    pub on: Date,
    /// The short name of the volunteer.
    pub by: String,
    /// Where they had it from.
    pub source: Option<String>,
}

/// Every change by these records, the newest first, beginning with what the source says today.
pub(super) fn of<'a>(
    base: Option<&Offer>,
    records: impl Iterator<Item = &'a Record>,
    places: &Places,
) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut before = base.cloned();
    for record in records {
        let what = &record.event.what;
        let after = match what {
            What::OfferTakenBack {} => base.cloned(),
            what => fold::after(before.clone(), what, record.on(), places),
        };
        let change = |field: Option<Field>, was, became| Change {
            what: heading(what),
            field,
            was,
            became,
            at: record.at,
            on: record.on(),
            by: record.by.clone(),
            source: source(what).cloned(),
        };
        let differs = |field: &Field| {
            let of = |offer: &Option<Offer>| offer.as_ref().map(|one| shown(*field, one)).unwrap_or_default();
            let (was, became) = (of(&before), of(&after));
            (was != became).then(|| change(Some(*field), was, became))
        };
        let one_row = match what {
            // Of an addition the first line says it all; what it began with stands on its page.
            What::OfferAdded { .. } | What::OfferTakenBack {} => true,
            _ => false,
        };
        let found: Vec<Change> =
            if one_row { Vec::new() } else { Field::ALL.iter().filter_map(differs).collect() };
        if found.is_empty() {
            let became = match what {
                What::OfferNoted { text } => vec![say::text(text.as_str())],
                _ => Vec::new(),
            };
            let field = match what {
                What::OfferChecked { field, .. } => *field,
                What::OfferEdited { field, .. } => Some(*field),
                _ => None,
            };
            changes.push(change(field, Vec::new(), became));
        }
        changes.extend(found);
        before = after;
    }
    changes.reverse();
    changes
}

fn heading(what: &What) -> Message {
    match what {
        What::OfferAdded { .. } => say::did_add(),
        What::OfferEdited { .. } => say::did_edit(),
        What::OfferChecked { .. } => say::did_check(),
        What::OfferClosed { for_good: true, .. } => say::did_close(),
        What::OfferClosed { for_good: false, .. } => say::did_close_for_now(),
        What::OfferReopened {} => say::did_reopen(),
        What::OfferMoved { .. } => say::did_move(),
        What::OfferSucceeded { .. } => say::did_succeed(),
        What::OfferCounted { .. } => say::did_count(),
        What::OfferNoted { .. } => say::did_note(),
        What::OfferMarked { by_introduction: true } => say::did_mark(),
        What::OfferMarked { by_introduction: false } => say::did_unmark(),
        What::OfferPlaced { .. } => say::did_place(),
        What::OfferTakenBack {} => say::did_take_back(),
    }
}

fn source(what: &What) -> Option<&String> {
    match what {
        What::OfferEdited { source, .. } | What::OfferChecked { source, .. } => source.as_ref(),
        _ => None,
    }
}
