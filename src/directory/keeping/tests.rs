//! What the desk knows, folded over a directory that others replace.

use jiff::Timestamp;
use jiff::civil::date;
use serde_json::json;

use super::*;
use crate::directory::fixture::{directory, service};
use crate::directory::{Directory, FaultKind, Freshness, Listing, Offer, OfferId, Setting, Status, raw};
use crate::words::{Locale, Words};

const TODAY: jiff::civil::Date = date(2026, 11, 24);

fn part(value: serde_json::Value) -> raw::Service {
    serde_json::from_value(value).expect("a part")
}

fn record(event: DirectoryEvent) -> Record {
    let at: Timestamp = "2026-11-24T13:00:00Z".parse().expect("a moment");
    Record { event, at, by: "Fatima".into() }
}

/// The offer `a` of a directory after this was done to it.
fn after(base: &Directory, what: What) -> (Overlay, Offer) {
    let event = DirectoryEvent::about(base.offer("a").expect("the offer"), what);
    let overlay = Overlay::fold(base, [record(event)]);
    let offer = overlay.over(base).offer("a").expect("the offer").clone();
    (overlay, offer)
}

fn edited(field: Field, value: serde_json::Value) -> What {
    What::OfferEdited { field, part: Box::new(part(value)), source: Some("aan de telefoon".into()) }
}

fn said(messages: &[crate::words::Message]) -> Vec<String> {
    let words = Words::shipped();
    messages.iter().map(|one| crate::words::direction::plain(&words.say(Locale::NL, one))).collect()
}

fn old() -> crate::directory::fixture::Service {
    service("a")
        .with("assured_date", json!("2024-05-01"))
        .with("phones", json!([{ "number": "000-000 01 11" }]))
        .weekly("TU", "10:00", "12:00")
        .at(52.09, 4.3)
}

#[test]
fn every_event_survives_the_envelope() {
    let base = directory(&[service("a")]);
    let offer = base.offer("a").expect("the offer");
    let all = [
        What::OfferAdded { service: Box::new(part(json!({ "id": "desk-1", "name": "Soep" }))) },
        edited(Field::Phones, json!({ "phones": [{ "number": "112" }] })),
        What::OfferChecked { field: None, source: None },
        What::OfferChecked { field: Some(Field::Hours), source: Some("de deur".into()) },
        What::OfferClosed { for_good: false, alert: Some("Tot maart".into()) },
        What::OfferReopened {},
        What::OfferMoved { part: Box::new(part(json!({}))), alert: None },
        What::OfferSucceeded { by: OfferId::new("b"), alert: "Nu b".into() },
        What::OfferCounted { free: Some(3), unit: None, waiting: None },
        What::OfferNoted { text: "Bel na tienen".into() },
        What::OfferMarked { by_introduction: true },
        What::OfferPlaced { part: Box::new(part(json!({}))) },
        What::OfferTakenBack {},
    ];
    for what in all {
        let event = DirectoryEvent::about(offer, what);
        let (kind, body) = event.into_parts();
        assert!(kind.starts_with("offer-"), "{kind}");
        assert_eq!(DirectoryEvent::from_parts(&kind, &body), Some(event));
    }
    assert_eq!(DirectoryEvent::from_parts("offer-sung", &json!({ "offer": "a" })), None);
}

#[test]
fn a_field_that_was_edited_stands_with_its_day_and_source_and_the_rest_follows_the_source() {
    let base = directory(&[old()]);
    let (overlay, offer) =
        after(&base, edited(Field::Phones, json!({ "phones": [{ "number": "000-000 02 22" }] })));
    assert_eq!(offer.phones[0].number, "000-000 02 22");
    assert_eq!(offer.phones[0].checked.on, Some(TODAY));
    assert_eq!(offer.phones[0].checked.source.as_deref(), Some("aan de telefoon"));
    assert_eq!(offer.places[0].checked.freshness(TODAY), Freshness::Old);
    assert_eq!(offer.assured, Some(date(2024, 5, 1)));
    // Another import: another number there too, and other hours.
    let newer = directory(&[old()
        .with("phones", json!([{ "number": "000-000 03 33" }]))
        .weekly("FR", "09:00", "10:00")]);
    let records: Vec<Record> = overlay.records("a").cloned().collect();
    let offer = Overlay::fold(&newer, records).over(&newer).offer("a").expect("the offer").clone();
    assert_eq!(offer.phones[0].number, "000-000 02 22");
    assert_eq!(offer.hours, newer.offer("a").expect("the offer").hours);
}

#[test]
fn checked_today_makes_the_whole_fresh_but_not_what_the_source_checked_later() {
    let base = directory(&[old()]);
    let (overlay, offer) = after(&base, What::OfferChecked { field: None, source: None });
    assert_eq!(offer.assured, Some(TODAY));
    for checked in [&offer.phones[0].checked, &offer.places[0].checked, &offer.hours.schedules[0].checked] {
        assert_eq!(checked.freshness(TODAY), Freshness::Fresh);
    }
    assert_eq!(overlay.checked("a").map(|touch| touch.by), Some("Fatima".to_owned()));
    let newer = directory(&[old().with("assured_date", json!("2026-12-01"))]);
    let later = Overlay::fold(&newer, overlay.records("a").cloned()).over(&newer);
    assert_eq!(later.offer("a").expect("the offer").assured, Some(date(2026, 12, 1)));
}

#[test]
fn one_field_is_checked_and_the_others_stay_as_old_as_they_were() {
    let base = directory(&[old()]);
    let (overlay, offer) = after(&base, What::OfferChecked { field: Some(Field::Hours), source: None });
    assert_eq!(offer.hours.schedules[0].checked.on, Some(TODAY));
    assert_eq!(offer.phones[0].checked.freshness(TODAY), Freshness::Old);
    assert!(overlay.touched("a", Field::Hours).is_some() && overlay.touched("a", Field::Phones).is_none());
}

#[test]
fn an_own_addition_is_in_the_list_and_can_be_taken_back() {
    let base = directory(&[service("a")]);
    let attributes: Vec<_> =
        ["setting:local-informal", "reach:neighbourhood", "listing:printed", "need:contact-people"]
            .map(|term| json!({ "taxonomy_term_id": term }))
            .into();
    let service = part(json!({ "name": "Soep op zondag", "status": "active", "attributes": attributes }));
    let event = DirectoryEvent::add([7; 16], service, &base).expect("an addition");
    assert_eq!(event.offer.as_str(), "desk-0707070707070707");
    let mut overlay = Overlay::fold(&base, [record(event.clone())]);
    let over = overlay.over(&base);
    let offer = over.offer(event.offer.as_str()).expect("the addition");
    assert!(offer.is_placed() && offer.setting == Some(Setting::LocalInformal));
    assert_eq!(offer.assured, Some(TODAY));
    assert!(overlay.is_own(event.offer.as_str()));
    overlay.take(&base, record(DirectoryEvent::about(offer, What::OfferTakenBack {})));
    assert_eq!(overlay.over(&base).len(), 1);
    assert_eq!(overlay.gone(&base).count(), 0);
}

#[test]
fn what_was_said_of_an_offer_that_the_source_lost_is_kept_and_comes_back_with_it() {
    let base = directory(&[old()]);
    let (overlay, _) = after(&base, edited(Field::Waiting, json!({ "wait_time": "Geen" })));
    let empty = directory(&[service("b")]);
    let records: Vec<Record> = overlay.records("a").cloned().collect();
    let without = Overlay::fold(&empty, records.clone());
    assert_eq!(without.gone(&empty).map(|(_, name)| name).collect::<Vec<_>>(), ["Huis a"]);
    assert_eq!(without.over(&empty).len(), 1);
    let back = Overlay::fold(&base, records).over(&base);
    assert_eq!(back.offer("a").expect("the offer").waiting.as_deref(), Some("Geen"));
}

#[test]
fn the_history_tells_what_was_what_became_when_by_whom_and_from_where() {
    let base = directory(&[old()]);
    let (overlay, _) =
        after(&base, edited(Field::Phones, json!({ "phones": [{ "number": "000-000 02 22" }] })));
    let history = overlay.history(&base, "a");
    assert_eq!(history.len(), 1);
    let change = &history[0];
    assert_eq!(change.field, Some(Field::Phones));
    assert_eq!(said(&change.was), ["000-000 01 11"]);
    assert_eq!(said(&change.became), ["000-000 02 22"]);
    assert_eq!((change.on, change.by.as_str()), (TODAY, "Fatima"));
    assert_eq!(change.source.as_deref(), Some("aan de telefoon"));
}

#[test]
fn a_successor_is_named_and_the_former_is_over() {
    let base = directory(&[service("a"), service("b")]);
    let what = What::OfferSucceeded { by: OfferId::new("b"), alert: "Ga nu naar Huis b.".into() };
    let (overlay, offer) = after(&base, what);
    assert!(offer.status == Status::Defunct && offer.alert.as_deref() == Some("Ga nu naar Huis b."));
    assert_eq!(overlay.successor("a").map(OfferId::as_str), Some("b"));
}

#[test]
fn a_mark_keeps_it_off_paper_until_it_is_taken_off() {
    let base = directory(&[service("a")]);
    let (mut overlay, offer) = after(&base, What::OfferMarked { by_introduction: true });
    assert_eq!(offer.listing, Listing::ByIntroduction);
    let off = DirectoryEvent::about(&offer, What::OfferMarked { by_introduction: false });
    overlay.take(&base, record(off));
    assert_eq!(overlay.over(&base).offer("a").expect("the offer").listing, Listing::Printed);
}

#[test]
fn free_places_and_waiting_have_their_day() {
    let base = directory(&[service("a")]);
    let what =
        What::OfferCounted { free: Some(3), unit: Some("maatjes".into()), waiting: Some("2 weken".into()) };
    let (overlay, offer) = after(&base, what);
    assert_eq!((offer.room(TODAY), offer.capacity[0].updated), (Some(3), Some(TODAY)));
    assert_eq!(overlay.touched("a", Field::Waiting).map(|touch| touch.on), Some(TODAY));
}

#[test]
fn an_offer_from_elsewhere_is_placed_by_the_desk() {
    let feed = json!([{ "id": "a", "name": "Steun", "status": "active" }]).to_string();
    let base = Directory::from_json(&[("feed.json", &feed)]).0;
    let terms: Vec<_> =
        ["setting:formal", "form:individual", "reach:city", "need:money-debts", "access:call-first"]
            .map(|term| json!({ "taxonomy_term_id": term }))
            .into();
    assert!(!base.offer("a").expect("the offer").is_placed());
    let (_, offer) = after(&base, What::OfferPlaced { part: Box::new(part(json!({ "attributes": terms }))) });
    assert!(offer.is_placed() && offer.listing == Listing::Printed);
}

#[test]
fn a_faulty_value_is_refused_by_the_checker_of_the_files() {
    let base = directory(&[service("a")]);
    let offer = base.offer("a").expect("the offer");
    let faulty = part(json!({ "phones": [{ "number": "bel ons" }] }));
    let found = DirectoryEvent::edit(offer, Field::Phones, faulty, None, &base).expect_err("a fault");
    assert_eq!(found[0].kind, FaultKind::BadNumber("bel ons".into()));
    assert!(DirectoryEvent::edit(offer, Field::Phones, part(json!({})), None, &base).is_ok());
}

#[test]
fn a_note_is_the_desks_alone() {
    let base = directory(&[service("a")]);
    let (overlay, offer) = after(&base, What::OfferNoted { text: "Vraag naar Henk".into() });
    assert_eq!(&offer, base.offer("a").expect("the offer"));
    assert_eq!(overlay.notes("a")[0].text, "Vraag naar Henk");
}

#[test]
fn a_value_that_was_left_as_it_stood_stays_whole() {
    let lines = json!([
        { "freq": "WEEKLY", "interval": 2, "dtstart": "2026-01-06", "byday": "TU", "opens_at": "10:00", "closes_at": "12:00" },
        { "freq": "MONTHLY", "byday": "-1FR", "opens_at": "20:00", "valid_to": "2027-06-01" },
        { "description": "op afspraak" },
    ]);
    let base = directory(&[service("a").at(52.09, 4.3).with("schedules", lines)]);
    let offer = base.offer("a").expect("the offer");
    let say = |message: &crate::words::Message| said(std::slice::from_ref(message)).concat();
    for field in [Field::Hours, Field::Places, Field::Phones, Field::Contacts, Field::Areas, Field::Ages] {
        let text = field.to_text(offer, &say);
        let event = DirectoryEvent::edit(offer, field, field.of_text(&text, Some(offer), &say), None, &base);
        let event = event.unwrap_or_else(|faults| panic!("{field:?}: {faults:?}"));
        let over = Overlay::fold(&base, [record(event)]).over(&base);
        let edited = over.offer("a").expect("the offer");
        assert_eq!(shown(field, edited), shown(field, offer), "{field:?}: {text}");
        assert_eq!(edited.places[0].coordinates, offer.places[0].coordinates, "{field:?}");
        let days = |offer: &Offer| offer.hours.week(TODAY);
        assert_eq!(days(edited), days(offer), "{field:?}");
    }
    let more = format!("{}; do 14-16", Field::Hours.to_text(offer, &say));
    let part = Field::Hours.of_text(&more, Some(offer), &say);
    let event = DirectoryEvent::edit(offer, Field::Hours, part, None, &base).expect("hours");
    let over = Overlay::fold(&base, [record(event)]).over(&base);
    assert_eq!(over.offer("a").expect("the offer").hours.schedules.len(), 3);
}

#[test]
fn a_code_is_written_and_read_back() {
    let base = directory(&[service("a")]);
    let offer = base.offer("a").expect("the offer");
    for field in Field::ALL.iter().copied().filter(|one| matches!(one.shape(), Shape::One | Shape::Many)) {
        let Some((code, _)) = field.entries().into_iter().next() else { continue };
        let part = field.of_codes([code.as_str()]);
        let event = DirectoryEvent::edit(offer, field, part, None, &base).expect("a code");
        let over = Overlay::fold(&base, [record(event)]).over(&base);
        assert_eq!(field.codes(over.offer("a").expect("the offer")), [code], "{field:?}");
    }
}
