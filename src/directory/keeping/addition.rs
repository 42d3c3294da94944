//! An offer that is added at the desk in a minute: what was typed, as an HSDS service. Only the name is needed.
//!
//! Never a guess: without a place it has no reach, without needs or a setting it is found and not suggested.

use serde_json::{Value, json};

use super::field::Field;
use super::typed::{Say, joined, part, typed_location};
use crate::directory::phone::Phone;
use crate::directory::{Directory, Listing, Reach, Setting, Status, raw};

/// What was typed about a new offer. The texts are clean already.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Addition {
    /// Its name.
    pub name: String,
    /// What it does, in own words.
    pub what: String,
    /// The needs it serves, by code.
    pub needs: Vec<String>,
    /// Where: a neighbourhood, or an address.
    pub place: String,
    /// When: hours that are said plainly, or own words.
    pub when: String,
    /// Who gives it.
    pub setting: Option<Setting>,
    /// Whom to ask: a name, a number, both.
    pub whom: String,
    /// The languages spoken, by code.
    pub languages: Vec<String>,
}

impl Addition {
    /// The service that it comes to. `home` is the neighbourhood of the desk, for an address that lies in none we know.
    #[must_use]
    pub fn service(&self, directory: &Directory, home: &str, say: Say) -> raw::Service {
        let codes = |codes: &[String], field: Field| field.of_codes(codes.iter().map(String::as_str));
        let setting = self.setting.map(|setting| Field::Setting.of_codes([setting.code()]));
        let parts = [
            Field::Name.of_text(&self.name, None, say),
            Field::Description.of_text(&self.what, None, say),
            Field::Listing.of_codes([Listing::Printed.code()]),
            part(json!({ "status": Status::Active.code() })),
            codes(&self.needs, Field::Needs),
            setting.unwrap_or_default(),
            place(&self.place, directory, home),
            Field::Hours.of_text(&self.when, None, say),
            whom(&self.whom),
            codes(&self.languages, Field::Languages),
        ];
        parts.into_iter().reduce(joined).unwrap_or_default()
    }
}

/// A neighbourhood, a district or a town that we know is where it is given; anything else is an address.
fn place(text: &str, directory: &Directory, home: &str) -> raw::Service {
    let text = text.trim();
    if text.is_empty() {
        return raw::Service::default();
    }
    let reach = directory.places().iter().filter(|place| place.is_within(text)).map(|place| {
        let is = |name: &Option<String>| {
            name.as_ref().is_some_and(|name| name.to_lowercase() == text.to_lowercase())
        };
        if place.is_called(text) {
            (Reach::Neighbourhood, place.name.clone())
        } else if is(&place.district) {
            (Reach::District, text.to_owned())
        } else {
            (Reach::City, text.to_owned())
        }
    });
    let term =
        |reach: Reach| json!([{ "taxonomy_term_id": format!("{}:{}", Reach::TAXONOMY, reach.code()) }]);
    match reach.min_by_key(|(reach, _)| *reach) {
        Some((reach, name)) => {
            part(json!({ "service_areas": [{ "name": name }], "attributes": term(reach) }))
        }
        None if home == text => {
            part(json!({ "service_areas": [{ "name": home }], "attributes": term(Reach::Neighbourhood) }))
        }
        None => {
            let areas: Vec<Value> = Some(home)
                .filter(|home| !home.is_empty())
                .into_iter()
                .map(|home| json!({ "name": home }))
                .collect();
            part(json!({
                "service_at_locations": [{ "location": typed_location(text) }],
                "service_areas": areas,
                "attributes": term(Reach::Neighbourhood),
            }))
        }
    }
}

/// Names, numbers, mail addresses and pages, apart by commas; a name may have its number behind it.
fn whom(text: &str) -> raw::Service {
    let (mut phones, mut contacts) = (Vec::new(), Vec::new());
    let mut fields = json!({});
    for one in text.split([',', ';', '،', '؛']).map(str::trim).filter(|one| !one.is_empty()) {
        let word = !one.contains(' ');
        if Phone::is_number(one) {
            phones.push(json!({ "number": one }));
        } else if word && one.contains('@') {
            fields["email"] = json!(one);
        } else if word && (one.starts_with("http") || one.starts_with("www.")) {
            fields["url"] = json!(one);
        } else {
            let at = one.find(|letter: char| letter.is_ascii_digit() || letter == '+');
            let number = at.map(|at| one.split_at(at)).filter(|(_, number)| Phone::is_number(number));
            let name = number.map_or(one, |(name, _)| name).trim_end_matches([' ', ':', '(']);
            contacts.push(json!({ "name": name }));
            phones.extend(number.map(|(_, number)| json!({ "number": number })));
        }
    }
    fields["phones"] = json!(phones);
    fields["contacts"] = json!(contacts);
    part(fields)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::Offer;
    use crate::directory::fixture::{directory, service};
    use crate::directory::keeping::{DirectoryEvent, Overlay, Record};
    use crate::words::{Locale, Message, Words};

    fn added(addition: &Addition) -> Offer {
        let base = directory(&[service("a")]);
        let words = Words::shipped();
        let say = |message: &Message| crate::words::direction::plain(&words.say(Locale::NL, message));
        let event = DirectoryEvent::add([1; 16], addition.service(&base, "Lindenhof", &say), &base);
        let event = event.expect("an addition");
        let id = event.offer.clone();
        let record = Record { event, at: "2026-11-24T13:00:00Z".parse().expect("a moment"), by: "F".into() };
        Overlay::fold(&base, [record]).over(&base).offer(id.as_str()).expect("the offer").clone()
    }

    #[test]
    fn a_name_is_enough_and_then_it_is_not_suggested() {
        let offer = added(&Addition { name: "Soep op zondag".into(), ..Addition::default() });
        assert_eq!(offer.name, "Soep op zondag");
        assert!(!offer.is_placed() && offer.is_alive());
    }

    #[test]
    fn what_was_typed_in_a_minute_stands_in_its_fields() {
        let offer = added(&Addition {
            name: "Soep op zondag".into(),
            what: "Samen eten".into(),
            needs: vec!["contact-people".into()],
            place: "Lindenhof".into(),
            when: "zo 12-14; niet in augustus".into(),
            setting: Some(Setting::LocalInformal),
            whom: "Annie 000-000 01 23, soep@example.org".into(),
            languages: vec!["nl".into(), "ar".into()],
        });
        assert!(offer.is_placed());
        assert_eq!(offer.reach, Some(Reach::Neighbourhood));
        assert_eq!(offer.areas[0].name, "Lindenhof");
        assert_eq!(
            (offer.hours.schedules.len(), offer.hours.notes.as_slice()),
            (1, &["niet in augustus".to_owned()][..])
        );
        assert_eq!(offer.contacts[0].name.as_deref(), Some("Annie"));
        assert_eq!(
            (offer.phones[0].number.as_str(), offer.email.as_deref()),
            ("000-000 01 23", Some("soep@example.org"))
        );
        assert_eq!(offer.languages.len(), 2);
    }

    #[test]
    fn an_address_is_put_on_the_map_by_its_postal_code() {
        let place = "Buurthuis De Linde, Laan 4, 0001 AB Waterstad".to_owned();
        let offer = added(&Addition { name: "x".into(), place, ..Addition::default() });
        let place = &offer.places[0];
        assert_eq!(
            (place.name.as_deref(), place.street.as_deref()),
            (Some("Buurthuis De Linde"), Some("Laan 4"))
        );
        assert!(place.coordinates.is_some() && place.city.as_deref() == Some("Waterstad"));
        assert_eq!(offer.areas[0].name, "Lindenhof");
        let town = added(&Addition { name: "x".into(), place: "Waterstad".into(), ..Addition::default() });
        assert_eq!(town.reach, Some(Reach::City));
    }
}
