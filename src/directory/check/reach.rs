//! How to reach an offer: its numbers and its locations.

use super::findings::Findings;
use super::provenance::Provenance;
use crate::directory::distance::Coordinates;
use crate::directory::fault::FaultKind;
use crate::directory::location::Location;
use crate::directory::phone::Phone;
use crate::directory::places::Places;
use crate::directory::raw::{self, List, Part};

pub(super) fn phones(
    findings: &mut Findings,
    place: &str,
    list: &List<raw::Phone>,
    dates: &Provenance,
) -> Vec<Phone> {
    let mut phones = Vec::new();
    for (place, raw) in findings.list(place, "phones", list) {
        let before = findings.faults.len();
        let Some(number) = findings.text(&place, "number", &raw.number) else {
            if findings.faults.len() == before {
                findings.drop(&format!("{place}.number"), FaultKind::Missing);
            }
            continue;
        };
        if !Phone::is_number(&number) {
            findings.drop(&format!("{place}.number"), FaultKind::BadNumber(number));
            continue;
        }
        let id = findings.text(&place, "id", &raw.id);
        phones.push(Phone {
            number,
            kind: findings.text(&place, "type", &raw.r#type),
            description: findings.text(&place, "description", &raw.description),
            checked: dates.of(id.as_deref(), &["number"]),
        });
    }
    phones
}

/// A location; an address that is on no map gets the point of its postal code.
pub(super) fn location(
    findings: &mut Findings,
    place: &str,
    raw: &raw::Location,
    dates: &Provenance,
    places: &Places,
) -> Location {
    let addresses = findings.list(place, "addresses", &raw.addresses);
    // A letter goes to a postal address; a person goes to a physical one.
    let is_physical = |one: &&(String, &raw::Address)| one.1.address_type != Some("postal".to_owned().into());
    let address = addresses.iter().find(is_physical).or(addresses.first());
    let mut location = Location {
        name: findings.text(place, "name", &raw.name),
        street: None,
        postcode: None,
        city: None,
        checked: dates.of(None, &[]),
        coordinates: coordinates(findings, place, &raw.latitude, &raw.longitude),
        accessibility: Vec::new(),
    };
    if let Some((place, raw)) = address {
        location.street = findings.text(place, "address_1", &raw.address_1);
        location.city = findings.text(place, "city", &raw.city);
        location.postcode = postcode(findings, place, &raw.postal_code);
        let id = findings.text(place, "id", &raw.id);
        location.checked = dates.of(id.as_deref(), &[]);
    }
    if location.coordinates.is_none() {
        location.coordinates =
            location.postcode.as_deref().and_then(|postcode| places.centre_of_postcode(postcode));
    }
    for (place, raw) in findings.list(place, "accessibility", &raw.accessibility) {
        location.accessibility.extend(findings.text(&place, "description", &raw.description));
    }
    location
}

/// A Dutch postal code in the usual form, `1234 AB`; four digits alone are taken too.
fn postcode(findings: &mut Findings, place: &str, part: &Part<String>) -> Option<String> {
    let text = findings.text(place, "postal_code", part)?;
    let plain: String = text.chars().filter(|one| !one.is_whitespace()).collect();
    let digits = plain.bytes().take_while(u8::is_ascii_digit).count();
    let letters = plain.bytes().skip(digits).filter(u8::is_ascii_alphabetic).count();
    if digits != 4 || ![0, 2].contains(&letters) || plain.len() != digits + letters {
        findings.drop(&format!("{place}.postal_code"), FaultKind::BadPostcode(text));
        return None;
    }
    let (digits, letters) = plain.split_at(digits);
    Some(format!("{digits} {}", letters.to_ascii_uppercase()).trim_end().to_owned())
}

/// A point in the Netherlands (the European part): elsewhere the two numbers were swapped or mistyped.
pub(super) fn coordinates(
    findings: &mut Findings,
    place: &str,
    latitude: &Part<f64>,
    longitude: &Part<f64>,
) -> Option<Coordinates> {
    let latitude = findings.value(place, "latitude", latitude).copied()?;
    let longitude = findings.value(place, "longitude", longitude).copied()?;
    let point = Coordinates { latitude, longitude };
    if point.is_in_the_netherlands() {
        return Some(point);
    }
    findings.drop(&format!("{place}.latitude"), FaultKind::FarAway);
    None
}
