//! What stands in a field, as messages: for the list of fields and for the history.

use jiff::civil::Weekday;

use super::field::Field;
use crate::directory::{Location, NeedId, Offer, Schedule};
use crate::words::messages::keeping as say;
use crate::words::messages::named;
use crate::words::{Arg, Message};

/// What stands in a field; empty when nothing does.
#[must_use]
pub fn shown(field: Field, offer: &Offer) -> Vec<Message> {
    let text = |text: &Option<String>| text.iter().map(|text| say::text(text.as_str())).collect();
    match field {
        Field::Name => vec![say::text(offer.name.as_str())],
        Field::AlternateName => text(&offer.alternate_name),
        Field::Description => text(&offer.description),
        Field::Needs => offer.needs.iter().map(NeedId::message).collect(),
        Field::Hours => {
            let notes = offer.hours.notes.iter().map(|note| say::text(note.as_str()));
            offer.hours.schedules.iter().map(line).chain(notes).collect()
        }
        Field::Places => offer.places.iter().map(|place| say::text(address(place))).collect(),
        Field::Areas => offer.areas.iter().map(|area| say::text(area.name.as_str())).collect(),
        Field::Phones => offer
            .phones
            .iter()
            .map(|phone| match &phone.description {
                Some(what) => say::text(format!("{} ({what})", phone.number)),
                None => say::text(phone.number.as_str()),
            })
            .collect(),
        Field::Email => text(&offer.email),
        Field::Url => text(&offer.url),
        Field::Contacts => offer
            .contacts
            .iter()
            .map(|one| match (&one.name, &one.title) {
                (Some(name), Some(title)) => say::text(format!("{name} ({title})")),
                (name, title) => say::text(name.as_deref().or(title.as_deref()).unwrap_or_default()),
            })
            .collect(),
        Field::Languages => offer
            .languages
            .iter()
            .map(|spoken| match spoken.named() {
                Arg::Message(message) => *message,
                other => say::text(other),
            })
            .collect(),
        Field::Interpretation => text(&offer.interpretation),
        Field::Setting => offer.setting.iter().map(|one| one.message()).collect(),
        Field::Form => offer.form.iter().map(|one| one.message()).collect(),
        Field::Reach => offer.reach.iter().map(|one| one.message()).collect(),
        Field::Access => offer.access.iter().map(|one| one.message()).collect(),
        Field::Application => text(&offer.application),
        Field::Audience => offer.audience.iter().map(|one| one.message()).collect(),
        Field::Ages => ages(offer),
        Field::Eligibility => text(&offer.eligibility),
        Field::Does => offer.does.iter().map(|one| one.message()).collect(),
        Field::DoesNot => offer.does_not.iter().map(|one| one.message()).collect(),
        Field::Welcome => offer.welcome.iter().map(|one| one.message()).collect(),
        Field::Complexity => offer.complexity.iter().map(|one| one.message()).collect(),
        Field::Fees => text(&offer.fees),
        Field::Costs => offer
            .costs
            .iter()
            .filter_map(|cost| match (&cost.description, &cost.option, cost.free()) {
                (_, _, Some(true)) => Some(say::free()),
                (Some(text), _, _) | (None, Some(text), _) => Some(say::text(text.as_str())),
                (None, None, Some(false)) => Some(say::not_free()),
                (None, None, None) => None,
            })
            .collect(),
        Field::Documents => offer.documents.iter().map(|one| say::text(one.as_str())).collect(),
        Field::Capacity => offer
            .capacity
            .iter()
            .filter_map(|one| {
                let free = i64::from(one.available?);
                Some(match &one.unit {
                    Some(unit) => say::capacity_of(free, unit.as_str()),
                    None => say::capacity(free),
                })
            })
            .collect(),
        Field::Waiting => text(&offer.waiting),
        Field::Organization => offer.organization.iter().map(|one| say::text(one.name.as_str())).collect(),
        Field::Listing => vec![offer.listing.message()],
        Field::Status => vec![offer.status.message()],
        Field::Alert => text(&offer.alert),
    }
}

/// A place on one line, the name first; of a place without one, its point on the map.
#[must_use]
pub fn address(place: &Location) -> String {
    let town = match (&place.postcode, &place.city) {
        (Some(postcode), Some(city)) => Some(format!("{postcode} {city}")),
        (postcode, city) => postcode.clone().or_else(|| city.clone()),
    };
    let parts = [place.name.clone(), place.street.clone(), town];
    let said = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    match place.coordinates {
        Some(point) if said.is_empty() => format!("{:.4}, {:.4}", point.latitude, point.longitude),
        _ => said,
    }
}

fn ages(offer: &Offer) -> Vec<Message> {
    let years = i64::from;
    match (offer.ages.from, offer.ages.to) {
        (Some(from), Some(to)) => vec![say::ages_between(years(from), years(to))],
        (Some(from), None) => vec![say::ages_from(years(from))],
        (None, Some(to)) => vec![say::ages_to(years(to))],
        (None, None) => Vec::new(),
    }
}

const DAYS: [(Weekday, &str); 7] = [
    (Weekday::Monday, "monday"),
    (Weekday::Tuesday, "tuesday"),
    (Weekday::Wednesday, "wednesday"),
    (Weekday::Thursday, "thursday"),
    (Weekday::Friday, "friday"),
    (Weekday::Saturday, "saturday"),
    (Weekday::Sunday, "sunday"),
];

/// A line of hours: the days of the week it falls on, the hours, what is said about it.
pub(super) fn line(line: &Schedule) -> Message {
    let on = DAYS.iter().filter(|(day, _)| line.recurrence.ever_on(*day));
    let days: Vec<Message> = on.map(|(_, name)| named::term("weekday", name)).collect();
    let hours = match (line.opens, line.closes) {
        (Some(opens), Some(closes)) => say::hours_between(days, opens, closes),
        (Some(opens), None) => say::hours_from(days, opens),
        (None, _) => say::hours_days(days),
    };
    let until = |message: Message| match line.valid_to {
        Some(last) => say::hours_until(message, last),
        None => message,
    };
    match &line.note {
        Some(note) => until(say::hours_noted(hours, note.as_str())),
        None => until(hours),
    }
}
