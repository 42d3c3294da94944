//! What a volunteer typed into a field, as the part of an HSDS service that holds it; and what stands in a field as text
//! to correct. The texts are clean already. Several values stand in one text, apart by `;`.
//!
//! A value that was left as it stood stays whole: what a text cannot show of it, such as a point on the map, is kept.

use serde_json::{Map, Value, json};

use super::field::Field;
use super::shown::shown;
use super::when;
use crate::directory::{
    Access, Audience, Complexity, Form, Listing, Offer, Reach, Role, Setting, Welcome, raw,
};
use crate::words::Message;

/// How a field is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One line.
    Line,
    /// Own words.
    Words,
    /// Values of a form of their own (numbers, hours, addresses), several apart by `;`.
    Several,
    /// One of a list.
    One,
    /// Some of a list.
    Many,
    /// Not in a field: closing, free places and such have their own way.
    Elsewhere,
}

/// Says a message in the volunteer's language, as plain text.
pub type Say<'a> = &'a dyn Fn(&Message) -> String;

/// The entries of a closed list: their codes, and how they are said.
macro_rules! entries {
    ($list:ident) => {
        $list::ALL.iter().map(|one| (one.code().to_owned(), one.message())).collect()
    };
}

impl Field {
    /// How it is filled in.
    #[must_use]
    pub fn shape(self) -> Shape {
        match self {
            Self::Name | Self::AlternateName | Self::Email | Self::Url | Self::Organization => Shape::Line,
            Self::Description
            | Self::Interpretation
            | Self::Application
            | Self::Eligibility
            | Self::Fees
            | Self::Alert => Shape::Words,
            Self::Hours
            | Self::Places
            | Self::Areas
            | Self::Phones
            | Self::Contacts
            | Self::Ages
            | Self::Costs
            | Self::Documents => Shape::Several,
            Self::Setting | Self::Reach | Self::Complexity => Shape::One,
            Self::Needs
            | Self::Languages
            | Self::Form
            | Self::Access
            | Self::Audience
            | Self::Does
            | Self::DoesNot
            | Self::Welcome => Shape::Many,
            Self::Capacity | Self::Waiting | Self::Listing | Self::Status => Shape::Elsewhere,
        }
    }

    /// The list from which it is filled in, when that is a closed one. Needs and languages come from elsewhere.
    #[must_use]
    pub fn entries(self) -> Vec<(String, Message)> {
        match self {
            Self::Setting => entries!(Setting),
            Self::Form => entries!(Form),
            Self::Reach => entries!(Reach),
            Self::Access => entries!(Access),
            Self::Audience => entries!(Audience),
            Self::Does | Self::DoesNot => entries!(Role),
            Self::Welcome => entries!(Welcome),
            Self::Complexity => entries!(Complexity),
            Self::Listing => entries!(Listing),
            _ => Vec::new(),
        }
    }

    /// The codes that an offer has of its list.
    #[must_use]
    pub fn codes(self, offer: &Offer) -> Vec<String> {
        let own = |code: &'static str| code.to_owned();
        match self {
            Self::Needs => offer.needs.iter().map(|need| need.code().to_owned()).collect(),
            Self::Languages => offer.languages.iter().map(|one| one.code.code().to_owned()).collect(),
            Self::Setting => offer.setting.iter().map(|one| own(one.code())).collect(),
            Self::Form => offer.form.iter().map(|one| own(one.code())).collect(),
            Self::Reach => offer.reach.iter().map(|one| own(one.code())).collect(),
            Self::Access => offer.access.iter().map(|one| own(one.code())).collect(),
            Self::Audience => offer.audience.iter().map(|one| own(one.code())).collect(),
            Self::Does => offer.does.iter().map(|one| own(one.code())).collect(),
            Self::DoesNot => offer.does_not.iter().map(|one| own(one.code())).collect(),
            Self::Welcome => offer.welcome.iter().map(|one| own(one.code())).collect(),
            Self::Complexity => offer.complexity.iter().map(|one| own(one.code())).collect(),
            Self::Listing => vec![own(offer.listing.code())],
            _ => Vec::new(),
        }
    }

    /// The part that holds these codes of its list.
    #[must_use]
    pub fn of_codes<'a>(self, codes: impl IntoIterator<Item = &'a str>) -> raw::Service {
        if self == Self::Languages {
            let list: Vec<Value> = codes.into_iter().map(|code| json!({ "code": code })).collect();
            return part(json!({ "languages": list }));
        }
        let taxonomy = match self {
            Self::Needs => "need",
            other => other.code(),
        };
        let term = |code: &str| json!({ "taxonomy_term_id": format!("{taxonomy}:{code}") });
        let list: Vec<Value> = codes.into_iter().map(term).collect();
        part(json!({ "attributes": list }))
    }

    /// What stands in it, as text to correct.
    #[must_use]
    pub fn to_text(self, offer: &Offer, say: Say) -> String {
        let texts: Vec<String> = match self {
            Self::Ages => return ages_text(offer),
            Self::Costs => {
                offer.costs.iter().filter_map(|cost| cost.amount).map(|one| one.to_string()).collect()
            }
            _ => shown(self, offer).iter().map(say).collect(),
        };
        texts.join("; ")
    }

    /// The part that a text holds. `before` is the offer as it stands, whose values stay whole where their text does.
    #[must_use]
    pub fn of_text(self, text: &str, before: Option<&Offer>, say: Say) -> raw::Service {
        let text = text.trim();
        let line = |name: &str| {
            let mut fields = Map::new();
            if !text.is_empty() {
                fields.insert(name.to_owned(), json!(text));
            }
            part(Value::Object(fields))
        };
        match self {
            Self::Name => line("name"),
            Self::AlternateName => line("alternate_name"),
            Self::Description => line("description"),
            Self::Email => line("email"),
            Self::Url => line("url"),
            Self::Interpretation => line("interpretation_services"),
            Self::Application => line("application_process"),
            Self::Eligibility => line("eligibility_description"),
            Self::Fees => line("fees_description"),
            Self::Alert => line("alert"),
            Self::Organization if text.is_empty() => raw::Service::default(),
            Self::Organization => part(json!({ "organization": { "name": text } })),
            Self::Hours => hours(text, before, say),
            Self::Places => places(text, before, say),
            Self::Areas => list(text, "service_areas", |one| json!({ "name": one })),
            Self::Documents => list(text, "required_documents", |one| json!({ "document": one })),
            Self::Phones => list(text, "phones", |one| named(one, "number", "description")),
            Self::Contacts => list(text, "contacts", |one| named(one, "name", "title")),
            Self::Ages => ages(text),
            Self::Costs => list(text, "cost_options", cost),
            _ => raw::Service::default(),
        }
    }
}

/// A part from its JSON; whatever has another shape is kept as odd and told by the checker.
pub(super) fn part(value: Value) -> raw::Service {
    serde_json::from_value(value).unwrap_or_default()
}

/// Two parts as one: lists are joined.
#[must_use]
pub fn joined(one: raw::Service, other: raw::Service) -> raw::Service {
    let [mut whole, more] = [one, other].map(|part| serde_json::to_value(part).unwrap_or_default());
    for (name, value) in more.as_object().into_iter().flatten() {
        match (&mut whole[name.as_str()], value) {
            (Value::Array(list), Value::Array(more)) => list.extend(more.iter().cloned()),
            (place, value) => *place = value.clone(),
        }
    }
    part(whole)
}

/// The values of a text, apart by `;`, or by a comma when there is no such sign.
fn apart(text: &str) -> impl Iterator<Item = &str> {
    let sign = if text.contains(';') { &[';', '؛'] } else { &[',', '،'] };
    text.split(sign).map(str::trim).filter(|one| !one.is_empty())
}

fn list(text: &str, name: &str, one: impl Fn(&str) -> Value) -> raw::Service {
    let list: Vec<Value> = apart(text).map(one).collect();
    part(json!({ name: list }))
}

/// A value with what is said about it in brackets.
fn named(text: &str, name: &str, about: &str) -> Value {
    match text.strip_suffix(')').and_then(|rest| rest.split_once('(')) {
        Some((value, said)) if !value.trim().is_empty() => json!({ name: value.trim(), about: said.trim() }),
        _ => json!({ name: text }),
    }
}

/// An amount in euros; a word that is no amount is told by the checker.
fn cost(text: &str) -> Value {
    let plain = text.trim_start_matches('€').trim().replace(',', ".");
    match plain.parse::<f64>() {
        Ok(amount) if amount > 0.0 => {
            json!({ "amount": amount, "currency": "EUR", "amount_description": format!("€ {}", plain.replace('.', ",")) })
        }
        Ok(amount) => json!({ "amount": amount, "currency": "EUR" }),
        Err(_) => json!({ "amount": text }),
    }
}

fn ages_text(offer: &Offer) -> String {
    let years = |age: Option<u8>| age.map(|years| years.to_string()).unwrap_or_default();
    if offer.ages.is_limited() {
        format!("{}-{}", years(offer.ages.from), years(offer.ages.to))
    } else {
        String::new()
    }
}

/// `18-65`, `65-`, `-18`, `65+`.
fn ages(text: &str) -> raw::Service {
    let text: String = text.chars().filter(|one| !one.is_whitespace()).collect();
    let (from, to) = match text.strip_suffix('+') {
        Some(from) => (from, ""),
        None => text.split_once(['-', '–']).unwrap_or((text.as_str(), "")),
    };
    let years = |text: &str| match text.parse::<u8>() {
        _ if text.is_empty() => Value::Null,
        Ok(years) => json!(years),
        Err(_) => json!(text),
    };
    let mut fields = Map::new();
    for (name, age) in [("minimum_age", years(from)), ("maximum_age", years(to))] {
        if !age.is_null() {
            fields.insert(name.to_owned(), age);
        }
    }
    part(Value::Object(fields))
}

fn hours(text: &str, before: Option<&Offer>, say: Say) -> raw::Service {
    let standing: Vec<(String, raw::Schedule, Option<usize>)> = before
        .map(|offer| {
            let lines = &offer.hours.schedules;
            lines.iter().map(|line| (say(&super::shown::line(line)), schedule(line), line.location)).collect()
        })
        .unwrap_or_default();
    let mut own: Vec<raw::Schedule> = Vec::new();
    let mut at: Vec<Vec<raw::Schedule>> = vec![Vec::new(); before.map_or(0, |offer| offer.places.len())];
    for one in text.split([';', '؛']).map(str::trim).filter(|one| !one.is_empty()) {
        if let Some((_, line, location)) = standing.iter().find(|(said, ..)| said == one) {
            let lines = location.and_then(|place| at.get_mut(place)).unwrap_or(&mut own);
            lines.push(line.clone());
        } else if let Some(lines) = when::hours(one) {
            own.extend(lines);
        } else {
            own.push(raw::Schedule { description: Some(one.to_owned().into()), ..raw::Schedule::default() });
        }
    }
    part(json!({
        "schedules": own,
        "service_at_locations":
            at.iter().map(|lines| json!({ "location": {}, "schedules": lines })).collect::<Vec<_>>(),
    }))
}

/// A line of hours as the standard has it.
fn schedule(line: &crate::directory::Schedule) -> raw::Schedule {
    let mut fields = Map::new();
    for rule in line.recurrence.rule().split(';') {
        let Some((key, value)) = rule.split_once('=') else { continue };
        let value = if key == "INTERVAL" { json!(value.parse::<u16>().unwrap_or(1)) } else { json!(value) };
        fields.insert(key.to_lowercase(), value);
    }
    fields.insert("dtstart".to_owned(), json!(line.recurrence.start().to_string()));
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string());
    let clock = |time: Option<jiff::civil::Time>| time.map(|time| time.strftime("%H:%M").to_string());
    for (name, value) in [
        ("until", day(line.recurrence.until())),
        ("valid_from", day(line.valid_from)),
        ("valid_to", day(line.valid_to)),
        ("opens_at", clock(line.opens)),
        ("closes_at", clock(line.closes)),
        ("description", line.note.clone()),
    ] {
        fields.extend(value.map(|value| (name.to_owned(), json!(value))));
    }
    serde_json::from_value(Value::Object(fields)).unwrap_or_default()
}

/// "Name, street and number, postal code and town"; the name or the street may be left out.
fn places(text: &str, before: Option<&Offer>, say: Say) -> raw::Service {
    let standing = before.map(|offer| &offer.places).into_iter().flatten();
    let standing: Vec<(String, Value)> = standing
        .map(|place| {
            (say(&crate::words::messages::keeping::text(super::shown::address(place))), location(place))
        })
        .collect();
    let one = |text: &str| match standing.iter().find(|(said, _)| said == text) {
        Some((_, location)) => json!({ "location": location }),
        None => json!({ "location": typed_location(text) }),
    };
    let texts = text.split([';', '؛']).map(str::trim).filter(|one| !one.is_empty());
    part(json!({ "service_at_locations": texts.map(one).collect::<Vec<_>>() }))
}

fn location(place: &crate::directory::Location) -> Value {
    let accessibility: Vec<Value> =
        place.accessibility.iter().map(|one| json!({ "description": one })).collect();
    json!({
        "name": place.name,
        "latitude": place.coordinates.map(|point| point.latitude),
        "longitude": place.coordinates.map(|point| point.longitude),
        "addresses": [{ "address_1": place.street, "postal_code": place.postcode, "city": place.city }],
        "accessibility": accessibility,
    })
}

/// An address as it is typed: the part with a postal code tells the town, another part with a digit the street, the
/// first without one the name.
pub(super) fn typed_location(text: &str) -> Value {
    let (mut name, mut street, mut postcode, mut town) = (Value::Null, Value::Null, Value::Null, Value::Null);
    for part in text.split([',', '،']).map(str::trim).filter(|part| !part.is_empty()) {
        if let Some((code, rest)) = split_postcode(part) {
            postcode = json!(code);
            if !rest.is_empty() {
                town = json!(rest);
            }
        } else if part.chars().any(char::is_numeric) && street.is_null() {
            street = json!(part);
        } else if name.is_null() && street.is_null() {
            name = json!(part);
        } else {
            town = json!(part);
        }
    }
    let mut fields = Map::new();
    let mut address = Map::new();
    for (map, key, value) in
        [(0, "name", name), (1, "address_1", street), (1, "postal_code", postcode), (1, "city", town)]
    {
        if !value.is_null() {
            if map == 0 { &mut fields } else { &mut address }.insert(key.to_owned(), value);
        }
    }
    if !address.is_empty() {
        fields.insert("addresses".to_owned(), json!([address]));
    }
    Value::Object(fields)
}

/// `1057 AB Amsterdam` into the code and the town.
fn split_postcode(text: &str) -> Option<(String, &str)> {
    let (digits, rest) = text.split_at_checked(4)?;
    if !digits.bytes().all(|one| one.is_ascii_digit()) {
        return None;
    }
    let rest = rest.trim_start();
    let (letters, town) = rest.split_at_checked(2).unwrap_or((rest, ""));
    if letters.bytes().all(|one| one.is_ascii_alphabetic())
        && (town.is_empty() || town.starts_with(' '))
        && !letters.is_empty()
    {
        return Some((format!("{digits} {letters}"), town.trim()));
    }
    rest.starts_with(|one: char| one.is_alphabetic()).then(|| (digits.to_owned(), rest))
}
