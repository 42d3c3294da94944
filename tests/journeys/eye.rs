//! Every script and every eye: typing from right to left, mirrored screens, the settings, and which line reads right.

use inloop::desk::settings::{Settings, ShowLarge};
use inloop::desk::terminal::{RightToLeft, Setting};
use inloop::desk::theme::Palette;
use inloop::intake::Answer;
use inloop::words::direction::Order;
use inloop::words::messages::{desk as m, settings as s};
use inloop::words::{Locale, Message};
use ratatui::crossterm::event::{Event, KeyCode};

use crate::desk::Journey;

fn dutch(journey: &Journey, message: &Message) -> String {
    journey.desk().words.say(Locale::NL, message)
}

/// A new conversation in this language.
fn talking(journey: &mut Journey, locale: Locale) {
    let name = locale.own_name();
    journey.keys("n").text(name).keys("Enter");
    assert_eq!(journey.desk().conversation.as_ref().map(|one| one.case.locale), Some(locale), "{name}");
}

/// The settings as they are on disk.
fn kept(journey: &Journey) -> Settings {
    let text = std::fs::read_to_string(journey.folder().join("settings.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[test]
fn the_settings_hold_at_once_and_are_kept() {
    let mut journey = Journey::unlocked();
    journey.keys("i").sees("Instellingen van deze computer");
    insta::assert_snapshot!("settings_nl", journey.screen());
    journey.keys("4 4 4").sees("groot verschil");
    journey.keys("Down Right Left Left").sees("alleen met de toets");
    journey.keys("Down Enter Down Left").sees("na 3 minuten");
    journey.keys("2 2").sees("het venster zet de letters");
    assert_eq!(journey.desk().order, Order::Logical);
    let settings = kept(&journey);
    assert_eq!(settings.palette, Palette::Contrast);
    assert_eq!(settings.large, ShowLarge::Never);
    assert!(settings.large_print);
    assert_eq!((settings.lock_after, settings.right_to_left), (3, Setting::Terminal));
    journey.keys("Esc").sees("Nieuw gesprek");
    journey.after(jiff::SignedDuration::from_mins(3));
    assert!(journey.desk().volunteer.is_none(), "locks after three minutes");
}

#[test]
fn the_volunteers_language_is_changed_in_the_settings() {
    let mut journey = Journey::unlocked();
    journey.keys("i 1").text("turk").keys("Enter");
    assert_eq!(journey.desk().locale, Locale::TR);
    journey.sees("Bu bilgisayarın ayarları");
    assert_eq!(kept(&journey).locale, Locale::TR);
}

#[test]
fn in_arabic_the_settings_are_mirrored_and_so_are_their_arrows() {
    let mut journey = Journey::unlocked();
    journey.desk_speaks(Locale::AR).keys("i 4");
    assert_eq!(journey.desk().settings.palette, Palette::Dark);
    journey.keys("Left");
    assert_eq!(journey.desk().settings.palette, Palette::Light);
    journey.keys("Right Right");
    assert_eq!(journey.desk().settings.palette, Palette::Terminal);
    insta::assert_snapshot!("settings_ar", journey.screen());
}

#[test]
fn a_terminal_that_nobody_knows_is_looked_at_before_the_first_arabic_conversation_and_once() {
    let mut journey = Journey::unlocked();
    journey.in_terminal(&[("TERM", "odd")]);
    talking(&mut journey, Locale::AR);
    journey.sees("Welke regel staat goed?").sees("17-03-2026");
    insta::assert_snapshot!("reading_nl", journey.screen());
    journey.keys("2");
    assert_eq!(journey.desk().right_to_left, RightToLeft::Terminal);
    assert_eq!(journey.desk().order, Order::Logical);
    let notice = dutch(&journey, &s::notice_reading());
    journey.sees(notice.split('.').next().unwrap());
    assert!(journey.step().is_some(), "the question is below");
    let environment = journey.desk().terminal.clone();
    let remembered = kept(&journey).terminals.of(&environment).unwrap();
    assert!(remembered.chosen && remembered.right_to_left == RightToLeft::Terminal);
    journey.keys("Esc");
    talking(&mut journey, Locale::AR);
    journey.misses("Welke regel staat goed?");
}

#[test]
fn who_cannot_tell_leaves_it_and_is_not_asked_again() {
    for key in ["4", "Esc"] {
        let mut journey = Journey::unlocked();
        journey.in_terminal(&[("TERM", "odd")]);
        talking(&mut journey, Locale::from_tag("fa").unwrap());
        journey.sees("Welke regel staat goed?").keys(key);
        assert_eq!(journey.desk().order, Order::Visual);
        assert_eq!(journey.desk().settings.right_to_left, Setting::Auto);
        journey.keys("Esc");
        talking(&mut journey, Locale::AR);
        journey.misses("Welke regel staat goed?");
        journey.keys("Esc i 3").sees("Welke regel staat goed?").keys("3");
        assert_eq!(journey.desk().right_to_left, RightToLeft::Blocks);
    }
}

#[test]
fn a_terminal_that_is_known_is_not_looked_at() {
    let mut journey = Journey::unlocked();
    talking(&mut journey, Locale::AR);
    journey.misses("Welke regel staat goed?");
    journey.keys("Esc").in_terminal(&[("TERM", "odd")]);
    talking(&mut journey, Locale::TR);
    journey.misses("Welke regel staat goed?");
}

#[test]
fn the_way_that_reads_right_is_asked_in_arabic_too() {
    let mut journey = Journey::unlocked();
    journey.desk_speaks(Locale::AR).keys("i 3");
    insta::assert_snapshot!("reading_ar", journey.screen());
}
