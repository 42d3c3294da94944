//! One thing that was done, applied to an offer.

use jiff::civil::Date;

use super::event::What;
use super::field::Field;
use crate::directory::offer::{Capacity, Source};
use crate::directory::places::Places;
use crate::directory::{Checked, Listing, Offer, Status, check, raw};

/// The offer after this; `None` when there is none to do it to.
pub(super) fn after(before: Option<Offer>, what: &What, on: Date, places: &Places) -> Option<Offer> {
    if let What::OfferAdded { service } = what {
        return read(service, on, places).or(before);
    }
    let mut offer = before?;
    match what {
        What::OfferAdded { .. } | What::OfferNoted { .. } | What::OfferTakenBack {} => {}
        What::OfferEdited { field, part, source } => {
            take(&mut offer, &[*field], part, on, places);
            checked(&mut offer, *field, on, source.as_ref());
            came_from(&mut offer, source.as_ref(), on);
        }
        What::OfferChecked { field: Some(field), source } => {
            checked(&mut offer, *field, on, source.as_ref());
            came_from(&mut offer, source.as_ref(), on);
        }
        What::OfferChecked { field: None, source } => {
            offer.assured = offer.assured.max(Some(on));
            for field in [Field::Description, Field::Phones, Field::Places, Field::Hours] {
                checked(&mut offer, field, on, source.as_ref());
            }
            came_from(&mut offer, source.as_ref(), on);
        }
        What::OfferClosed { for_good, alert } => {
            offer.status = if *for_good { Status::Defunct } else { Status::TemporarilyClosed };
            offer.alert = alert.clone().or(offer.alert);
        }
        What::OfferReopened {} => (offer.status, offer.alert) = (Status::Active, None),
        What::OfferMoved { part, alert } => {
            take(&mut offer, &[Field::Places], part, on, places);
            offer.alert = alert.clone().or(offer.alert);
        }
        What::OfferSucceeded { alert, .. } => {
            (offer.status, offer.alert) = (Status::Defunct, Some(alert.clone()));
        }
        What::OfferCounted { free, unit, waiting } => {
            if free.is_some() {
                let unit = unit.clone().or_else(|| offer.capacity.first().and_then(|one| one.unit.clone()));
                offer.capacity.retain(|one| one.unit != unit);
                offer.capacity.insert(0, Capacity { unit, available: *free, updated: Some(on) });
            }
            offer.waiting = waiting.clone().or(offer.waiting);
        }
        What::OfferMarked { by_introduction } => {
            offer.listing = if *by_introduction { Listing::ByIntroduction } else { Listing::Printed };
        }
        What::OfferPlaced { part } => take(&mut offer, &Field::PLACING, part, on, places),
    }
    Some(offer)
}

/// The part as a whole service, so that the checker of the files takes it. With a day, all of it is of that day.
pub(super) fn whole(part: &raw::Service, on: Option<Date>) -> raw::Service {
    let text = |text: &str| Some(text.to_owned().into());
    let mut whole = part.clone();
    whole.id = whole.id.or_else(|| text("part"));
    whole.name = whole.name.or_else(|| text("part"));
    whole.status = whole.status.or_else(|| text(Status::Active.code()));
    whole.assured_date = on.map(|on| on.to_string().into()).or(whole.assured_date);
    let term = raw::Attribute {
        taxonomy_term_id: text(&format!("{}:{}", Listing::TAXONOMY, Listing::Printed.code())),
        ..raw::Attribute::default()
    };
    if let Some(raw::Loose::Read(attributes)) = &mut whole.attributes {
        let is_listing = |one: &raw::Loose<raw::Attribute>| {
            matches!(one, raw::Loose::Read(raw::Attribute { taxonomy_term_id: Some(raw::Loose::Read(term)), .. })
                if term.starts_with(Listing::TAXONOMY))
        };
        if !attributes.iter().any(is_listing) {
            attributes.push(term.into());
        }
    }
    whole
}

fn read(service: &raw::Service, on: Date, places: &Places) -> Option<Offer> {
    check::one(&whole(service, Some(on)), places).0
}

/// Takes fields over from a part.
fn take(offer: &mut Offer, fields: &[Field], part: &raw::Service, on: Date, places: &Places) {
    // What was taken once is taken again; a part that a newer checker refuses changes nothing.
    let Some(read) = read(part, on, places) else { return };
    for field in fields {
        field.copy(read.clone(), offer);
    }
}

/// The dates of a field become this day, unless the source is newer.
fn checked(offer: &mut Offer, field: Field, on: Date, source: Option<&String>) {
    for date in field.dates(offer) {
        if date.on <= Some(on) {
            *date = Checked { on: Some(on), source: source.cloned() };
        }
    }
}

/// What it was checked against goes with the sources, the newest first.
fn came_from(offer: &mut Offer, source: Option<&String>, on: Date) {
    let Some(text) = source else { return };
    let earlier = offer.sources.iter().position(|one| one.text == *text).map(|at| offer.sources.remove(at));
    let on = earlier.and_then(|one| one.on).max(Some(on));
    let at = offer.sources.partition_point(|one| one.on > on);
    offer.sources.insert(at, Source { text: text.clone(), on });
}
