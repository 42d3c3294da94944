//! The desk keeps its directory: added in a minute, corrected, checked, closed; sealed, and there again after unlocking.

use inloop::desk::keymap::Context;
use inloop::desk::screen::offer_detail::OfferDetailScreen;
use inloop::directory::keeping::Field;
use inloop::directory::{Offer, OfferId, Setting, Status};
use inloop::words::Locale;

use crate::desk::Journey;

/// Adds an offer in eight answers; its page is open.
fn added() -> Journey {
    let mut journey = Journey::unlocked();
    journey.keys("+").sees("Hoe heet het?").text("Soep op zondag").keys("Enter");
    journey.text("samen soep eten met buren, mensen leren kennen").keys("Enter");
    journey.sees("Waarvoor kunt u iemand hierheen sturen?").keys("Space Enter");
    journey.sees("Lindenhof").keys("Enter").text("zo 12-14");
    journey.sees("zondag").keys("Enter").sees("Wie doet het?").keys("1 Enter");
    journey.text("Annie 000-000 01 23").keys("Enter").keys("1 Enter");
    journey
}

fn own(journey: &Journey) -> &Offer {
    let is_own = |offer: &&Offer| offer.id.as_str().starts_with("desk-");
    journey.desk().directory().offers().find(is_own).expect("the addition")
}

#[test]
fn an_offer_is_added_in_a_minute_and_is_in_the_list_at_once() {
    let mut journey = added();
    assert_eq!(journey.context(), Some(Context::Offer), "{}", journey.screen());
    journey.sees("Soep op zondag staat erbij, met de datum van vandaag.");
    insta::assert_snapshot!("keeping_added", journey.screen());
    let offer = own(&journey);
    assert!(offer.is_placed(), "{offer:?}");
    assert_eq!(offer.setting, Some(Setting::LocalInformal));
    assert_eq!(offer.assured, Some(journey.desk().today()));
    assert_eq!(offer.hours.schedules.len(), 1);
    assert_eq!(offer.contacts[0].name.as_deref(), Some("Annie"));
}

#[test]
fn only_the_name_is_needed_and_leaving_asks_once() {
    let mut journey = Journey::unlocked();
    journey.keys("+ Enter").sees("Vul eerst een naam in.").text("Breitafel").keys("Esc");
    journey.sees("Dit is nog niet bewaard.").keys("F7");
    journey.sees("Breitafel staat erbij");
    assert!(!own(&journey).is_placed());
    journey.keys("Esc + Esc");
    assert_eq!(journey.context(), Some(Context::Home));
    journey.keys("+").text("Weg hiermee").keys("Esc Esc");
    assert_eq!(journey.context(), Some(Context::Home));
    assert_eq!(journey.desk().directory().offers().filter(|offer| offer.name == "Weg hiermee").count(), 0);
}

#[test]
fn the_questions_of_adding_stand_on_one_screen() {
    let mut journey = Journey::unlocked();
    journey.keys("+").text("Soep op zondag").keys("Enter");
    journey.text("samen soep eten met buren, mensen leren kennen").keys("Enter");
    insta::assert_snapshot!("keeping_needs", journey.screen());
    journey.keys("Space Enter Enter").text("zo 12-14; niet in augustus");
    insta::assert_snapshot!("keeping_hours", journey.screen());
}

#[test]
fn what_was_added_and_changed_is_there_after_locking_and_after_a_crash() {
    let mut journey = added();
    let id = own(&journey).id.clone();
    journey.keys("Down e Enter");
    journey.sees("telefoon").sees("000-000 01 23");
    for _ in 0..13 {
        journey.event(backspace());
    }
    journey.text("000-000 09 99").keys("Down").text("Annie zelf").keys("Enter");
    journey.sees("Bewaard: telefoon.").sees("000-000 09 99");
    insta::assert_snapshot!("keeping_fields", journey.screen());
    journey.keys("Esc g");
    insta::assert_snapshot!("keeping_history", journey.screen());
    journey.keys("F12");
    assert!(journey.desk().directory().offer(id.as_str()).is_none(), "sealed knowledge in a locked desk");
    journey.unlock();
    assert_eq!(own(&journey).phones[0].number, "000-000 09 99");
    let mut again = journey.again();
    again.unlock();
    assert_eq!(own(&again).phones[0].number, "000-000 09 99");
    let history = again.desk().knowledge.overlay.history(&again.desk().content.directory, id.as_str());
    assert_eq!(history.len(), 2);
    assert_eq!(history[0].by, "Fatima");
    for (path, bytes) in again.files() {
        let found = bytes.windows(14).any(|part| part == b"Soep op zondag");
        assert!(!found, "in clear: {}", path.display());
    }
}

fn backspace() -> ratatui::crossterm::event::Event {
    use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
    Event::Key(KeyEvent::new(KeyCode::Backspace, KeyModifiers::NONE))
}

/// The page of an offer that was imported, and stale: the telephone circle, last checked in 2019.
fn stale() -> (Journey, OfferId) {
    let mut journey = added();
    let id = OfferId::new("demo-telefooncirkel-lindenhof");
    journey.open(|desk| Box::new(OfferDetailScreen::new("demo-telefooncirkel-lindenhof", desk)));
    (journey, id)
}

#[test]
fn checked_today_with_one_key_makes_it_fresh_on_the_screen() {
    let (mut journey, id) = stale();
    let before = journey.screen();
    journey.keys("k").sees("vandaag nagevraagd door Fatima");
    let today = journey.desk().today();
    let offer = journey.desk().directory().offer(id.as_str()).expect("the offer").clone();
    assert_eq!(offer.assured, Some(today));
    for phone in &offer.phones {
        assert_eq!(phone.checked.on, Some(today));
    }
    assert_ne!(before, journey.screen());
    assert!(journey.desk().knowledge.overlay.checked(id.as_str()).is_some());
}

#[test]
fn a_successor_is_found_by_its_name_and_the_alert_names_it() {
    let (mut journey, id) = stale();
    journey.keys("x 4").text("bezoek");
    insta::assert_snapshot!("keeping_successor", journey.screen());
    journey.keys("Enter").sees("Er is iets anders voor in de plaats");
    let offer = journey.desk().directory().offer(id.as_str()).expect("the offer");
    assert_eq!(offer.status, Status::Defunct);
    assert_eq!(offer.alert.as_deref(), Some("Dit is gestopt. Ga nu naar: Bezoekgroep De Steiger."));
    // One key leads from the former to what came after it.
    journey.keys("1").sees("Bezoekgroep De Steiger").sees("Buurthuis De Steiger");
}

#[test]
fn closed_for_a_while_moved_counted_and_by_introduction() {
    let (mut journey, id) = stale();
    journey.keys("x 1").text("Weer open in maart").keys("Enter").sees("Voorlopig dicht");
    journey.keys("x").sees("Weer open").keys("1").sees("Weer open");
    journey.keys("m").text("4").keys("Enter").text("plekken").keys("Enter").text("Geen").keys("Enter");
    journey.sees("Bewaard, met de datum van vandaag.");
    journey.keys("i").sees("Alleen nog na kennismaking.");
    journey.keys("o").text("Henk belt liever zelf terug").keys("Enter").sees("De notitie is bewaard.");
    let desk = journey.desk();
    let offer = desk.directory().offer(id.as_str()).expect("the offer");
    assert_eq!(offer.status, Status::Active);
    assert_eq!(offer.room(desk.today()), Some(4));
    assert_eq!(offer.listing, inloop::directory::Listing::ByIntroduction);
    assert_eq!(desk.knowledge.overlay.notes(id.as_str())[0].text, "Henk belt liever zelf terug");
    assert!(desk.knowledge.overlay.touched(id.as_str(), Field::Waiting).is_some());
}

#[test]
fn what_is_looked_for_and_not_found_is_added_from_there() {
    let mut journey = Journey::unlocked();
    journey.keys("d").text("Xyzzyqua").keys("F7").sees("Hoe heet het?").sees("Xyzzyqua");
    journey.keys("F7").sees("Xyzzyqua staat erbij").keys("Esc").sees("Xyzzyqua");
    assert_eq!(own(&journey).name, "Xyzzyqua");
}

#[test]
fn what_is_typed_about_a_new_offer_survives_the_lock() {
    let mut journey = Journey::unlocked();
    journey.keys("+").text("Fietsles op dinsdag").keys("Enter").text("leren fietsen").keys("F12");
    journey.unlock();
    assert_eq!(own(&journey).name, "Fietsles op dinsdag");
    assert_eq!(own(&journey).description.as_deref(), Some("leren fietsen"));
}

#[test]
fn an_arabic_volunteer_adds_and_reads_from_right_to_left() {
    let mut journey = Journey::unlocked();
    journey.keys("F3 4");
    assert_eq!(journey.desk().locale, Locale::AR);
    journey.keys("+").text("حساء يوم الأحد").keys("Enter").text("نأكل معا").keys("Enter Enter Enter");
    journey.text("الأحد 12-14");
    insta::assert_snapshot!("keeping_hours_ar", journey.screen());
    journey.keys("F7");
    assert_eq!(own(&journey).hours.schedules.len(), 1);
    journey.keys("e");
    insta::assert_snapshot!("keeping_fields_ar", journey.screen());
}
