//! Dirty feeds: repaired where the meaning is plain, and never guessed.

use serde_json::json;

use super::{file, service};
use crate::directory::feed::{NoteKind, Why};

#[test]
fn an_empty_status_is_active_and_that_is_told() {
    for status in [json!(""), json!(null), json!("  ")] {
        let out = service(&json!({"id": "a", "name": "A", "status": status}));
        assert_eq!(out.only()["status"], "active");
        assert_eq!(out.repairs(), ["status:  → active"]);
    }
}

#[test]
fn a_status_that_nobody_knows_refuses_the_service_and_says_where() {
    let out = file("feed.ndjson", "{\"id\":\"a\",\"name\":\"A\",\"status\":\"pending\"}\n");
    assert!(out.services().is_empty());
    let last = out.entries[0].notes.last().expect("a note");
    assert_eq!((last.field.as_str(), &last.kind), ("status", &NoteKind::Refused(Why::Unreadable)));
    assert_eq!(out.summary.refused, 1);
}

#[test]
fn times_days_and_dates_in_a_schedule_are_repaired_each_with_its_note() {
    let out = service(&json!({"id": "a", "name": "A", "status": "active", "schedules": [
        {"freq": "weekly", "byday": "maandag t/m woensdag", "opens_at": "9:00am", "closes_at": "17.30",
         "valid_from": "22-11-2026"}]}));
    let schedule = &out.only()["schedules"][0];
    assert_eq!(schedule["byday"], "MO,TU,WE");
    assert_eq!((&schedule["opens_at"], &schedule["closes_at"]), (&json!("09:00"), &json!("17:30")));
    assert!(
        out.repairs().contains(&"schedules[0].opens_at: 9:00am → 09:00".to_owned()),
        "{:?}",
        out.repairs()
    );
    assert_eq!(out.repairs().len(), 5);
}

#[test]
fn a_schedule_of_which_a_part_cannot_be_read_promises_nothing() {
    let out = service(&json!({"id": "a", "name": "A", "status": "active", "schedules": [
        {"freq": "WEEKLY", "byday": "MO", "opens_at": "ochtend", "closes_at": "12:00", "description": "Elke maandag"},
        {"freq": "WEEKLY", "byday": "MO", "valid_to": "03/04/2026"}]}));
    assert_eq!(out.only()["schedules"], json!([{"description": "Elke maandag"}]));
    let ambiguous = |note: &&&crate::directory::feed::Note| note.field == "schedules[1].valid_to";
    assert!(matches!(
        out.notes().iter().find(ambiguous).expect("a note").kind,
        NoteKind::NotCarried { why: Why::Ambiguous, .. }
    ));
}

#[test]
fn languages_as_free_text_become_codes() {
    let out = service(&json!({"id": "a", "name": "A", "status": "active", "languages": [
        {"id": "1", "name": "Nederlands; Arabisch"}, {"code": "Turks/Engels"}, {"code": "ara"}, {"code": "nl-NL"}, "Dutch",
        {"name": "Berbers"}]}));
    let languages = out.only()["languages"].as_array().expect("languages");
    let codes: Vec<_> = languages.iter().map(|one| one["code"].as_str().unwrap_or("-")).collect();
    assert_eq!(codes, ["nl", "ar", "tr", "en", "ar", "nl", "nl", "-"]);
    assert_eq!(languages[7]["name"], "Berbers");
    assert!(out.repairs().contains(&"languages[0].name: Nederlands; Arabisch → nl, ar".to_owned()));
    assert!(languages[1].get("id").is_none());
}

#[test]
fn two_numbers_in_one_field_become_two_telephones() {
    let out = service(&json!({"id": "a", "name": "A", "status": "active", "phones": [
        {"id": "1", "number": "020 123 45 67 / 06 12345678"}, {"number": "tel. 030 123 45 67 ext 5"}, {"number": "bel ons"}]}));
    let phones = out.only()["phones"].as_array().expect("phones");
    assert_eq!(phones.len(), 3);
    assert_eq!((&phones[1]["number"], &phones[2]["extension"]), (&json!("06 12345678"), &json!(5)));
}

#[test]
fn a_point_in_the_sea_or_off_the_globe_is_no_point() {
    let out = service(&json!({"id": "a", "name": "A", "status": "active", "service_at_locations": [
        {"location": {"name": "x", "latitude": 0, "longitude": "0"}}, {"location": {"latitude": "52,09", "longitude": 4.3}},
        {"location": {"name": "y", "latitude": 100, "longitude": 101}}]}));
    let places = &out.only()["service_at_locations"];
    assert!(places[0]["location"].get("latitude").is_none());
    assert_eq!(places[1]["location"]["latitude"], 52.09);
    assert!(places[2]["location"].get("latitude").is_none());
}

#[test]
fn the_same_service_twice_is_taken_once_and_another_with_its_id_is_refused() {
    let a = r#"{"id":"a","name":"A","status":"active"}"#;
    let out = file("x.json", &format!("[{a},{a},{}]", a.replace("\"A\"", "\"B\"")));
    assert_eq!((out.summary.services, out.summary.repeated, out.summary.refused), (1, 1, 1));
    assert_eq!(out.entries[1].notes[0].kind, NoteKind::Repeated);
    assert_eq!(out.entries[2].notes[0].kind, NoteKind::Refused(Why::IdTwice));
}

#[test]
fn a_field_that_the_standard_does_not_have_is_counted_once() {
    let one = json!({"id": "a", "name": "A", "status": "active", "mood": "good", "phones": [{"number": "112", "x": 1}]});
    let mut two = one.clone();
    two["id"] = json!("b");
    let out = file("x.json", &json!([one, two]).to_string());
    assert_eq!(out.unknown(), [("phone.x", 2), ("service.mood", 2)]);
}

#[test]
fn what_steers_a_screen_or_names_a_person_never_comes_in() {
    let out = service(&json!({"id": "a\u{202e}", "name": "Kof\u{1b}[31mfie\u{202e}", "status": "active",
        "description": "<p>BSN&nbsp;123456782</p>\u{2028}tot ziens", "x\u{202e}y": 1}));
    let text = out.only().to_string();
    assert!(!text.contains(['\u{1b}', '\u{202e}', '\u{2028}']) && !text.contains("123456782"), "{text}");
    let cleaned = out.notes().iter().filter(|note| matches!(note.kind, NoteKind::Cleaned(_))).count();
    let masked = out.notes().iter().filter(|note| matches!(note.kind, NoteKind::Masked(1))).count();
    assert_eq!((cleaned, masked), (2, 1));
    assert_eq!(out.unknown(), [("service.xy", 1)]);
}

#[test]
fn a_number_in_the_words_of_a_service_is_masked_and_the_same_in_its_telephone_is_not() {
    let out =
        service(&json!({"id": "a", "name": "Bel 123456782", "status": "active", "alert": "123.456.782",
        "phones": [{"number": "123456782", "description": "of 123456782"}],
        "contacts": [{"name": "Jan", "title": "BSN 1234-56-782"}]}));
    let service = out.only();
    assert_eq!(service["phones"][0]["number"], "123456782");
    let mut others = service.clone();
    others["phones"][0]["number"] = json!("");
    let digits: String = others.to_string().chars().filter(char::is_ascii_digit).collect();
    assert!(!digits.contains("12345678"), "{others}");
}
