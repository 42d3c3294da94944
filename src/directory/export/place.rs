//! A place to go to as HSDS `service_at_location`, with its address and its own hours.

use serde_json::Value;

use super::record::Record;
use super::schedule::schedule;
use super::trail::{Resource, Trail};
use crate::directory::vocabulary::id_of;
use crate::directory::{Checked, Location, Offer, Places};

/// The place at this number in the offer's list.
pub(super) fn at_location<'a>(
    service: &str,
    offer: &'a Offer,
    number: usize,
    location: &'a Location,
    places: &Places,
    trail: &mut Trail<'a>,
) -> Value {
    let id = id_of(&format!("{service}/places/{number}"));
    let schedules = offer
        .hours
        .schedules
        .iter()
        .filter(|line| line.location == Some(number))
        .enumerate()
        .map(|(at, line)| schedule(line, &id_of(&format!("{id}/schedules/{at}")), trail))
        .collect();
    let location_id = id_of(&format!("{id}/location"));
    let whole = Checked { on: offer.assured, source: None };
    let has_address =
        [&location.street, &location.postcode, &location.city].iter().any(|part| part.is_some())
            || location.checked != whole;
    let addresses = if has_address {
        let address_id = id_of(&format!("{id}/address"));
        let value = location.street.as_deref().unwrap_or_default();
        let resource = Resource { kind: "address", id: &address_id, field: "address_1", value };
        trail.add(&location.checked, &resource);
        vec![address(location, &address_id)]
    } else {
        Vec::new()
    };
    let accessibility = location
        .accessibility
        .iter()
        .enumerate()
        .map(|(at, text)| {
            Record::new(&id_of(&format!("{id}/accessibility/{at}"))).with("description", text.as_str()).into()
        })
        .collect();
    // The point of a whole neighbourhood is not the point of a door: readers have their own for it.
    let derived = location.postcode.as_deref().and_then(|postcode| places.centre_of_postcode(postcode));
    let point = location.coordinates.filter(|point| Some(*point) != derived);
    let location = Record::new(&location_id)
        .with("location_type", "physical")
        .maybe("name", location.name.clone())
        .maybe("latitude", point.map(|point| point.latitude))
        .maybe("longitude", point.map(|point| point.longitude))
        .list("addresses", addresses)
        .list("accessibility", accessibility);
    Record::new(&id).with("location", location).list("schedules", schedules).into()
}

/// The standard demands every line of an address: what is not known is empty. Only a Dutch postal code tells the
/// country.
fn address(location: &Location, id: &str) -> Value {
    let text = |part: &Option<String>| part.clone().unwrap_or_default();
    Record::new(id)
        .with("address_1", text(&location.street))
        .with("city", text(&location.city))
        .with("state_province", "")
        .with("postal_code", text(&location.postcode))
        .with("country", if location.postcode.is_some() { "NL" } else { "" })
        .with("address_type", "physical")
        .into()
}
