//! Services as files have them, and what becomes of them.

use jiff::civil::date;
use proptest::prelude::*;
use serde_json::json;

use crate::directory::fixture::{directory, read, service};
use crate::directory::{Directory, Fault, FaultKind, Freshness, Listing};

fn places(faults: &[Fault]) -> Vec<&str> {
    faults.iter().map(|fault| fault.place.as_str()).collect()
}

#[test]
fn a_whole_service_is_read_without_a_fault() {
    let directory = directory(&[service("a").weekly("TU,TH", "10:00", "12:00").at(52.09, 4.3)]);
    let offer = directory.offer("a").expect("the offer");
    assert_eq!(offer.hours.schedules.len(), 1);
    assert!(offer.places[0].coordinates.is_some());
    assert_eq!(offer.listing, Listing::Printed);
}

#[test]
fn a_faulty_number_is_left_out_with_its_place_and_the_rest_stays() {
    let phones = json!([{ "number": "bel ons" }, { "number": 112 }, { "number": "020 123 45 67" }]);
    let (directory, faults) = read(&[service("a"), service("b").with("phones", phones)]);
    assert_eq!(places(&faults), ["services[1].phones[0].number", "services[1].phones[1].number"]);
    assert!(faults.iter().all(|fault| !fault.refuses && fault.file == "test.json"));
    assert_eq!(directory.offer("b").expect("the offer").phones.len(), 1);
}

#[test]
fn a_service_without_a_listing_is_refused_for_it_could_end_on_paper() {
    let (directory, faults) = read(&[service("a").only("listing", &[])]);
    assert!(directory.is_empty());
    assert_eq!(places(&faults), ["services[0].attributes.listing"]);
    assert!(faults[0].refuses);
}

#[test]
fn a_status_outside_the_list_refuses() {
    let (directory, faults) = read(&[service("a").with("status", json!("open"))]);
    assert!(directory.is_empty());
    assert_eq!(faults[0].kind, FaultKind::UnknownCode("open".into()));
    assert!(faults[0].refuses);
}

#[test]
fn a_second_service_with_the_same_id_is_refused_and_the_first_stays() {
    let first = json!([service("a").json()]).to_string();
    let second = json!([service("a").with("name", json!("Ander huis")).json()]).to_string();
    let (directory, faults) = Directory::from_json(&[("one.json", &first), ("two.json", &second)]);
    assert_eq!(directory.offer("a").expect("the offer").name, "Huis a");
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].kind, FaultKind::DuplicateId("one.json".into()));
    assert_eq!(faults[0].to_string(), "two.json: services[0].id");
}

#[test]
fn nine_o_clock_am_is_reported_and_the_line_is_left_out() {
    let (directory, faults) = read(&[service("a").weekly("MO", "9:00am", "12:00")]);
    assert_eq!(places(&faults), ["services[0].schedules[0].opens_at"]);
    assert_eq!(faults[0].kind, FaultKind::BadTime("9:00am".into()));
    assert!(directory.offer("a").expect("the offer").hours.schedules.is_empty());
}

#[test]
fn a_time_told_by_another_clock_is_reported() {
    let (_, faults) = read(&[service("a").weekly("MO", "09:00Z", "12:00+01:00")]);
    assert_eq!(faults[0].kind, FaultKind::TimeOfOtherZone("09:00Z".into()));
    assert_eq!(faults.len(), 1);
}

#[test]
fn a_fortnight_without_a_first_day_is_reported() {
    let line = json!([{ "freq": "WEEKLY", "interval": 2, "byday": "MO", "opens_at": "09:00" }]);
    let (_, faults) = read(&[service("a").with("schedules", line)]);
    assert_eq!(places(&faults), ["services[0].schedules[0].dtstart"]);
    assert_eq!(faults[0].kind, FaultKind::NoStartDate);
}

#[test]
fn hours_in_words_only_are_no_fault() {
    let line = json!([{ "description": "op afspraak" }]);
    assert_eq!(
        directory(&[service("a").with("schedules", line)]).offer("a").expect("it").hours.notes,
        ["op afspraak"]
    );
}

#[test]
fn hours_of_one_day_without_a_rule_are_that_day() {
    let christmas = json!([
        { "valid_from": "2026-12-25", "valid_to": "2026-12-25", "opens_at": "13:00", "closes_at": "15:00" },
        { "valid_from": "2026-12-26", "valid_to": "2026-12-26", "description": "met kerst dicht" },
    ]);
    let offers = directory(&[service("a").with("schedules", christmas)]);
    let hours = &offers.offer("a").expect("it").hours;
    let openings = hours.week(date(2026, 12, 25)).days.concat();
    assert_eq!(openings.iter().map(|one| one.date).collect::<Vec<_>>(), [date(2026, 12, 25)]);
    assert_eq!(openings[0].holiday, None, "the party said so itself");
    assert_eq!(hours.notes, ["met kerst dicht"]);
}

#[test]
fn swapped_coordinates_are_reported_and_left_out() {
    let (directory, faults) = read(&[service("a").at(4.3, 52.09)]);
    assert_eq!(faults[0].kind, FaultKind::FarAway);
    assert_eq!(directory.offer("a").expect("the offer").places[0].coordinates, None);
}

#[test]
fn an_address_on_no_map_gets_the_point_of_its_postal_code() {
    let location = json!({ "addresses": [{ "address_1": "Laan 1", "postal_code": "0003ab" }] });
    let directory =
        directory(&[service("a").with("service_at_locations", json!([{ "location": location }]))]);
    let place = &directory.offer("a").expect("the offer").places[0];
    assert_eq!(place.postcode.as_deref(), Some("0003 AB"));
    assert!(place.coordinates.is_some());
}

#[test]
fn a_number_has_its_own_date_and_the_rest_has_the_date_of_the_offer() {
    let service = service("a")
        .with("phones", json!([{ "id": "p1", "number": "020 123 45 67" }, { "id": "p2", "number": "112" }]))
        .with(
            "metadata",
            json!([
                { "resource_id": "p1", "field_name": "number", "last_action_date": "2024-05-01",
                  "updated_by": "https://example.org/contact" },
                { "resource_id": "p1", "field_name": "number", "last_action_date": "2023-05-01" },
            ]),
        );
    let directory = directory(&[service]);
    let offer = directory.offer("a").expect("the offer");
    assert_eq!(offer.phones[0].checked.on, Some(date(2024, 5, 1)));
    assert_eq!(offer.phones[0].checked.source.as_deref(), Some("https://example.org/contact"));
    assert_eq!(offer.phones[0].checked.freshness(date(2026, 11, 22)), Freshness::Old);
    assert_eq!(offer.phones[1].checked.on, Some(date(2026, 11, 1)));
}

#[test]
fn an_unknown_code_is_reported_and_a_term_of_another_taxonomy_is_passed_over() {
    let (directory, faults) = read(&[service("a").term("does:dance").term("eligibility:any")]);
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].kind, FaultKind::UnknownCode("does:dance".into()));
    assert_eq!(directory.len(), 1);
}

#[test]
fn what_is_not_a_directory_is_one_fault_of_the_file() {
    let (directory, faults) = Directory::from_json(&[("a.json", "{"), ("b.json", "{}"), ("c.json", "[3]")]);
    assert!(directory.is_empty());
    assert!(matches!(faults[0].kind, FaultKind::NotJson(_)));
    assert_eq!(faults[1].kind, FaultKind::NotADirectory);
    assert_eq!(places(&faults[2..]), ["services[0]"]);
}

#[test]
fn a_page_of_services_and_a_single_service_are_read_too() {
    let page = json!({ "total_items": 1, "contents": [service("a").json()] }).to_string();
    let single = service("b").json().to_string();
    let (directory, faults) = Directory::from_json(&[("page.json", &page), ("single.json", &single)]);
    assert_eq!(faults, []);
    assert_eq!(directory.len(), 2);
}

/// Any small JSON value.
fn value() -> impl Strategy<Value = serde_json::Value> {
    prop_oneof![
        Just(json!(null)),
        Just(json!([])),
        Just(json!([null, 3, {}, { "id": 1, "number": [] }])),
        any::<bool>().prop_map(|one| json!(one)),
        any::<f64>().prop_map(|one| json!(one)),
        "\\PC{0,12}".prop_map(|one| json!(one)),
        "[A-Z0-9,;=+:-]{0,10}".prop_map(|one| json!(one)),
    ]
}

proptest! {
    #[test]
    fn whatever_stands_in_a_field_is_reported_and_nothing_breaks(
        field in prop::sample::select(vec![
            "name", "status", "assured_date", "phones", "schedules", "languages", "service_areas",
            "service_at_locations", "cost_options", "capacities", "metadata", "organization",
            "minimum_age", "maximum_age", "attributes",
        ]),
        inside in prop::sample::select(vec![
            "freq", "byday", "opens_at", "dtstart", "interval", "count", "until", "valid_to", "wkst",
        ]),
        found in value(),
    ) {
        let mut line = json!({ "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "10:00" });
        line[inside] = found.clone();
        let (directory, _) = read(&[
            service("whole"),
            service("odd").with(field, found),
            service("line").with("schedules", json!([line])),
        ]);
        prop_assert!(directory.offer("whole").is_some());
        prop_assert!(directory.offer("line").is_some());
    }
}

#[test]
fn a_service_of_a_foreign_feed_is_kept_and_waits_to_be_placed() {
    let (directory, _) = read(&[service("a").with("attributes", json!([{ "taxonomy_term_id": "sdg:4" }]))]);
    let offer = directory.offer("a").expect("the offer");
    assert!(!offer.is_placed() && offer.setting.is_none() && offer.listing == Listing::Printed);
}
