//! The forms in which a feed comes.

use serde_json::json;

use super::{file, service};
use crate::directory::feed::{At, Format, Limits};

#[test]
fn one_nested_service_is_read() {
    let out =
        service(&json!({"id": "a", "name": "Koffie", "status": "active", "languages": [{"code": "nl"}]}));
    assert_eq!(out.only()["languages"][0]["code"], "nl");
    assert_eq!((out.summary.format, out.summary.services), (Format::Json, 1));
    assert!(out.notes().is_empty(), "{:?}", out.notes());
}

#[test]
fn a_list_a_page_and_lines_are_read_one_by_one() {
    let a = r#"{"id":"a","name":"A","status":"active"}"#;
    let b = r#"{"id":"b","name":"B","status":"active"}"#;
    let list = file("list.json", &format!("[{a},\n{b}]"));
    assert_eq!(list.entries[1].at, At::Item(2));
    let page = file("page.json", &format!("\u{feff}{{\"total_items\":2,\"contents\":[{a},{b}]}}"));
    assert_eq!((page.summary.format, page.summary.services), (Format::Pages, 2));
    for name in ["lines.ndjson", "lines.json"] {
        let lines = file(name, &format!("{a}\r\n\n{b}\n"));
        assert_eq!((lines.summary.format, lines.summary.services), (Format::Ndjson, 2));
        assert_eq!(lines.entries[1].at, At::Line(3));
    }
}

#[test]
fn an_organization_gives_its_name_to_its_services() {
    let out = file(
        "o.json",
        r#"{"contents":[{"id":"o","name":"Huis","services":[{"id":"a","name":"A","status":"active"}]}]}"#,
    );
    assert_eq!(out.only()["organization"]["name"], "Huis");
    let out =
        file("o.json", r#"{"id":"o","name":"Huis","services":[{"id":"a","name":"A","status":"active"}]}"#);
    assert_eq!(out.only()["organization"]["id"], "o");
}

#[test]
fn names_of_older_versions_come_under_their_new_names() {
    let out = service(&json!({"id": "a", "name": "A", "status": "active", "fees": "Gratis",
        "eligibilitys": [{"eligibility": "Volwassenen", "minimum_age": 18}],
        "regular_schedules": [{"weekday": 2, "opens_at": "09:00", "closes_at": "12:00"}],
        "holiday_schedules": [{"closed": true, "start_date": "2026-12-25", "end_date": "2026-12-26"}],
        "service_taxonomys": [{"taxonomy": {"id": "t", "name": "Food", "vocabulary": "OE"}}],
        "service_at_locations": [{"location": {"physical_addresses": [{"address_1": "Plein 1", "city": "Den Haag"}],
            "accessibility_for_disabilities": [{"accessibility": "Lift"}]}}]}));
    let service = out.only();
    assert_eq!(service["fees_description"], "Gratis");
    assert_eq!(
        (&service["eligibility_description"], &service["minimum_age"]),
        (&json!("Volwassenen"), &json!(18))
    );
    assert_eq!(service["schedules"].as_array().map(Vec::len), Some(1));
    assert_eq!(
        (&service["schedules"][0]["byday"], &service["schedules"][0]["freq"]),
        (&json!("TU"), &json!("WEEKLY"))
    );
    assert_eq!(service["attributes"][0]["taxonomy_term"]["taxonomy"], "OE");
    let location = &service["service_at_locations"][0]["location"];
    assert_eq!(location["addresses"][0]["address_type"], "physical");
    assert_eq!(location["accessibility"][0]["description"], "Lift");
    assert_eq!(out.summary.version, "UK 1.0");
}

#[test]
fn what_is_no_feed_is_told_with_its_file() {
    for text in ["", "{}", "[]", "hello", "{\"id\":1", "[1", "{\"openapi_url\":\"x\"}", "null", "7"] {
        let fault =
            super::read_files(&[("x.json", text.as_bytes())], &Limits::default()).map(|out| out.summary);
        assert!(fault.is_err(), "{text}: {fault:?}");
    }
}
