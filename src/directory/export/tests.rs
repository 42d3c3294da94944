//! What is written is read back as the same directory.

use jiff::civil::date;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Selection, TABLES, Tables, service as exported};
use crate::directory::fixture::{PLACES, Service, directory, read, service};
use crate::directory::{Checked, Directory};
use crate::words::Message;

fn say(message: &Message) -> String {
    message.id().to_owned()
}

fn written(directory: &Directory) -> Vec<Value> {
    directory.offers().map(|offer| exported(offer, directory.places(), &say)).collect()
}

fn read_back(directory: &Directory) -> Directory {
    let text = Value::Array(written(directory)).to_string();
    Directory::from_json(&[("export.json", &text), ("places.json", PLACES)]).0
}

/// A service with something in every part.
fn full(id: &str) -> Service {
    service(id)
        .informal()
        .weekly("TU,TH", "10:00", "12:00")
        .speaks(&["nl", "tr"])
        .only("does", &["listen", "visit"])
        .only("does-not", &["diagnosis"])
        .only("complexity", &["light"])
        .with("email", json!("info@linde.nl"))
        .with("url", json!("www.linde.nl"))
        .with("phones", json!([{ "id": "p", "number": "020 123 45 67", "type": "voice" }]))
        .with("minimum_age", json!(18))
        .with("wait_time", json!("twee weken"))
        .with(
            "cost_options",
            json!([{ "option": "soep", "amount": 3.5, "currency": "EUR" }, { "amount": 0 }]),
        )
        .with("required_documents", json!([{ "document": "pas" }]))
        .with("contacts", json!([{ "title": "gastvrouw" }]))
        .with(
            "capacities",
            json!([
                { "unit": { "name": "plekken" }, "available": 3, "updated": "2026-10-25" },
                { "unit": { "name": "bedden" }, "available": 1 },
            ]),
        )
        .with(
            "service_at_locations",
            json!([{
                "id": "sal",
                "location": {
                    "id": "l", "name": "De Linde", "accessibility": [{ "description": "drempel" }],
                    "addresses": [{ "id": "a", "address_1": "Laan 1", "postal_code": "0001 AB" }],
                },
                "schedules": [{ "id": "s2", "freq": "MONTHLY", "byday": "2MO", "valid_to": "2026-12-31" }],
            }]),
        )
        .with(
            "metadata",
            json!([
                meta(id, "description", "2026-10-01", "een rapport"),
                meta(id, "url", "2025-10-01", "een pagina"),
                meta("p", "number", "2026-09-01", "https://www.linde.nl"),
                meta("a", "address_1", "2026-08-01", "een bezoek"),
                meta("s", "opens_at", "2026-07-01", "een bezoek"),
            ]),
        )
}

fn meta(resource: &str, field: &str, on: &str, by: &str) -> Value {
    json!({ "id": field, "resource_id": resource, "resource_type": "x", "last_action_date": on,
        "field_name": field, "updated_by": by })
}

#[test]
fn everything_that_an_offer_has_is_read_back() {
    let (directory, _) = read(&[full("huis"), service("0b6a2a44-58d4-4ea4-9df0-6b8b0bfa1a11")]);
    let offer = directory.offer("huis").expect("the offer");
    assert_eq!((offer.sources.len(), offer.capacity.len(), offer.hours.schedules.len()), (4, 2, 2));
    assert_eq!(read_back(&directory), directory);
}

#[test]
fn an_id_that_the_standard_does_not_take_stands_beside_one_that_it_does() {
    let directory = directory(&[service("huis"), service("0b6a2a44-58d4-4ea4-9df0-6b8b0bfa1a11")]);
    let services = written(&directory);
    assert_eq!(services[0]["id"], "0b6a2a44-58d4-4ea4-9df0-6b8b0bfa1a11");
    assert_eq!(services[1]["attributes"][0]["value"], "huis");
    assert_eq!(services[1]["id"], services[1]["attributes"][0]["link_id"]);
}

#[test]
fn what_is_not_known_is_never_made_up() {
    let directory = directory(&[service("huis").with(
        "service_at_locations",
        json!([{ "id": "s", "location": { "id": "l", "addresses": [{ "id": "a", "postal_code": "0001 AB" }] } }]),
    )]);
    assert!(directory.offer("huis").expect("the offer").places[0].coordinates.is_some());
    let location = &written(&directory)[0]["service_at_locations"][0]["location"];
    // The point of the neighbourhood is not that of the door.
    assert!(location.get("latitude").is_none());
    assert_eq!(location["addresses"][0]["address_1"], "");
    assert_eq!(location["addresses"][0]["country"], "NL");
}

#[test]
fn a_rule_that_the_standard_has_no_words_for_is_kept_and_said_as_far_as_it_can() {
    let lines = json!([
        { "id": "s", "freq": "DAILY", "dtstart": "2026-01-01", "opens_at": "09:00", "description": "elke dag" },
        { "id": "t", "freq": "YEARLY", "bymonthday": "5", "dtstart": "2025-12-05" },
        { "id": "u", "freq": "WEEKLY", "interval": 2, "count": 8, "wkst": "SU", "dtstart": "2026-11-02" },
        { "id": "v", "description": "na afspraak" },
    ]);
    let directory = directory(&[service("huis").with("schedules", lines)]);
    let schedules = &written(&directory)[0]["schedules"];
    assert_eq!(schedules[0]["freq"], "WEEKLY");
    assert_eq!(schedules[0]["byday"], "MO,TU,WE,TH,FR,SA,SU");
    assert!(schedules[1].get("freq").is_none());
    assert_eq!((&schedules[2]["count"], &schedules[2]["wkst"]), (&json!(8), &json!("SU")));
    assert_eq!(read_back(&directory), directory);
}

#[test]
fn a_date_that_the_desk_gave_a_field_comes_back_too() {
    let below = directory(&[full("huis").with("metadata", json!([]))]);
    let mut offer = below.offer("huis").expect("the offer").clone();
    offer.phones[0].checked = Checked { on: Some(date(2026, 11, 20)), source: None };
    let desk = below.laid_over([offer]);
    assert_eq!(read_back(&desk), desk);
}

#[test]
fn by_introduction_stays_unless_asked_for_by_name() {
    let directory = directory(&[service("a"), service("b").only("listing", &["by-introduction"])]);
    let public = Selection::of(&directory, &[]).expect("a selection");
    assert_eq!((public.offers.len(), public.left_out), (1, 1));
    let with = ["b".to_owned()];
    let asked = Selection::of(&directory, &with).expect("a selection");
    assert_eq!((asked.offers.len(), asked.left_out), (2, 0));
    assert_eq!(Selection::of(&directory, &["c".to_owned()]), Err("c"));
}

#[test]
fn two_services_that_say_different_things_of_one_organization_both_keep_them() {
    let other = json!({ "id": "org", "name": "Stichting", "description": "Anders." });
    let directory = directory(&[service("a"), service("b").with("organization", other), service("c")]);
    let mut tables = Tables::default();
    let rows: Vec<_> = written(&directory).iter().flat_map(|one| tables.rows(one)).collect();
    let of = |file: &str| rows.iter().filter(move |row| row.table.file == file).collect::<Vec<_>>();
    let organizations = of("organizations.csv");
    assert_eq!(organizations.len(), 2);
    let services = of("services.csv");
    assert_eq!(services[0].cells[1], services[2].cells[1]);
    assert_eq!(services[1].cells[1], organizations[1].cells[0]);
    // Both keep the id that the organization has with us.
    let kept = of("attributes.csv").into_iter().filter(|row| row.cells[5] == "org").count();
    assert_eq!(kept, 2);
}

#[test]
fn every_row_has_a_cell_for_every_column_and_an_id_of_its_own() {
    let (directory, _) = read(&[full("a"), full("b")]);
    let mut tables = Tables::default();
    let rows: Vec<_> = written(&directory).iter().flat_map(|one| tables.rows(one)).collect();
    let mut ids = std::collections::BTreeSet::new();
    for row in &rows {
        assert_eq!(row.cells.len(), row.table.columns.len());
        assert!(ids.insert((row.table.file, &row.cells[0])), "{row:?}");
    }
    let filled = TABLES.iter().filter(|table| rows.iter().any(|row| row.table == **table)).count();
    assert_eq!(filled, TABLES.len());
}

fn text() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(json!("")),
        Just(json!("=1+1;\n@x")),
        Just(json!("ساعة 10")),
        "[a-zA-Z0-9 .@:/-]{1,20}".prop_map(Value::from),
    ]
}

fn line() -> impl Strategy<Value = Value> {
    let freq = prop::sample::select(vec!["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]);
    let byday = prop::sample::select(vec!["", "MO", "TU,SA", "2WE"]);
    let time = prop::sample::select(vec!["", "09:00", "17:30", "24:00"]);
    (freq, byday, time.clone(), time, 1u16..4, any::<bool>(), text()).prop_map(
        |(freq, byday, opens, closes, interval, starts, note)| {
            json!({ "id": "s", "freq": freq, "byday": byday, "opens_at": opens, "closes_at": closes,
                "interval": interval, "dtstart": if starts { "2026-03-02" } else { "" }, "description": note })
        },
    )
}

fn any_service(id: &'static str) -> impl Strategy<Value = Service> {
    let fields = (text(), text(), text(), text(), prop::collection::vec(line(), 0..3));
    let place = (text(), text(), 50_700_000u32..53_700_000, 3_200_000u32..7_300_000, any::<bool>());
    (fields, place, prop::collection::vec((text(), text(), 0u8..4), 0..4), any::<bool>(), any::<bool>())
        .prop_map(move |((name, url, email, description, lines), place, checks, full_one, assured)| {
            let (street, city, latitude, longitude, on_map) = place;
            let mut location = json!({ "id": "l", "name": name,
                "addresses": [{ "id": "a", "address_1": street, "city": city }] });
            if on_map {
                location["latitude"] = json!(f64::from(latitude) / 1e6);
                location["longitude"] = json!(f64::from(longitude) / 1e6);
            }
            let metadata: Vec<Value> = checks
                .into_iter()
                .map(|(by, field, which)| {
                    let resource = [id, "p", "a", "s"][usize::from(which)];
                    let field = field.as_str().filter(|_| which == 3).unwrap_or("description").to_owned();
                    meta(resource, &field, "2026-10-01", by.as_str().unwrap_or_default())
                })
                .collect();
            let begun = if full_one { full(id) } else { service(id) };
            begun
                .with("url", url)
                .with("email", email)
                .with("description", description.clone())
                .with("organization", json!({ "id": description, "name": "Stichting", "website": city }))
                .with("schedules", json!(lines))
                .with("assured_date", json!(if assured { "2026-11-01" } else { "" }))
                .with("service_at_locations", json!([{ "id": "sal", "location": location }]))
                .with("metadata", json!(metadata))
        })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn whatever_was_read_is_read_back(one in any_service("a"), other in any_service("b")) {
        let (directory, _) = read(&[one, other]);
        prop_assert_eq!(directory.len(), 2);
        prop_assert_eq!(read_back(&directory), directory);
    }
}
