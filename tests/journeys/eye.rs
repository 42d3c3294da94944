//! Every script and every eye: typing from right to left, mirrored screens, the settings, and which line reads right.

use inloop::desk::settings::{Settings, ShowLarge};
use inloop::desk::terminal::{RightToLeft, Setting};
use inloop::desk::theme::Palette;
use inloop::intake::Answer;
use inloop::words::direction::Order;
use inloop::words::messages::settings as s;
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

#[test]
fn a_question_is_drawn_in_every_script() {
    for (tag, script) in [
        ("nl", "latin"),
        ("uk", "cyrillic"),
        ("ar", "arabic"),
        ("ti", "ethiopic"),
        ("zh-Hans", "han"),
        ("hi", "devanagari"),
    ] {
        let mut journey = Journey::unlocked();
        // In cells, whatever fits them best.
        let settings = Settings { large: ShowLarge::Never, ..journey.desk().settings.clone() };
        journey.set(settings);
        talking(&mut journey, Locale::from_tag(tag).unwrap());
        insta::assert_snapshot!(format!("question_{script}"), journey.screen());
    }
}

#[test]
fn every_kind_of_screen_is_mirrored_for_who_reads_from_the_right() {
    let mut journey = Journey::unlocked_wide();
    journey.hold("samira").keys("Esc");
    let mut journey = journey.again();
    journey.unlock().desk_speaks(Locale::AR);
    insta::assert_snapshot!("mirrored_home", coded(&journey));
    journey.keys("F1");
    insta::assert_snapshot!("mirrored_help", journey.screen());
    journey.keys("Esc n");
    insta::assert_snapshot!("mirrored_language", journey.screen());
    journey.keys("Esc");
    let mut journey = Journey::unlocked_wide();
    journey.desk_speaks(Locale::AR);
    talking(&mut journey, Locale::AR);
    journey.answer(&Answer::code("keep"));
    for _ in 0..4 {
        journey.keys("Tab");
    }
    insta::assert_snapshot!("mirrored_question", coded(&journey));
    let mut journey = Journey::unlocked_wide();
    journey.desk_speaks(Locale::AR);
    journey.hold("samira");
    insta::assert_snapshot!("mirrored_review", coded(&journey));
    journey.keys("Esc F4");
    insta::assert_snapshot!("mirrored_offers", coded(&journey));
    journey.resize(80, 24);
    insta::assert_snapshot!("mirrored_offers_small", coded(&journey));
    journey.keys("F7");
    insta::assert_snapshot!("mirrored_plan", coded(&journey));
    journey.keys("Esc F9");
    insta::assert_snapshot!("mirrored_cards", coded(&journey));
}

#[test]
fn what_tells_that_there_is_more_stands_away_from_the_keys() {
    let mut journey = Journey::unlocked();
    journey.desk_speaks(Locale::AR).keys("n");
    let screen = journey.screen();
    let more = screen.lines().find(|line| line.contains('▼')).unwrap_or_else(|| panic!("{screen}"));
    assert!(more.trim_start().starts_with('▼'), "{screen}");
}

/// The screen with one and the same case code on it.
fn coded(journey: &Journey) -> String {
    let code = journey.desk().conversation.as_ref().and_then(|one| one.case.code.clone());
    let codes = code.into_iter().chain(journey.desk().cases.iter().filter_map(|one| one.case.code.clone()));
    codes.fold(journey.screen(), |screen, code| screen.replace(&code, "K7-204"))
}

#[test]
fn in_an_arabic_conversation_the_caret_stands_where_the_letter_goes() {
    let mut journey = Journey::unlocked_wide();
    talking(&mut journey, Locale::AR);
    while !journey.desk().conversation.as_ref().is_some_and(|_| typing(&journey)) {
        journey.answer(&Answer::Skipped);
    }
    let (empty, row) = journey.cursor();
    journey.text("سمير");
    assert_eq!(journey.cursor(), (empty - 4, row), "{}", journey.screen());
    // A Dutch word in it: the caret goes on behind it.
    journey.text(" Jan");
    let (behind, _) = journey.cursor();
    let cell = |journey: &Journey, x: u16| journey.buffer()[(x, row)].symbol().to_owned();
    assert_eq!(cell(&journey, behind - 1), "n");
    journey.text("s");
    // The line stands at the right, so what is to the left of the caret moves on, and the caret stays.
    assert_eq!(journey.cursor().0, behind);
    assert_eq!(cell(&journey, behind - 1), "s", "{}", journey.screen());
    // Left goes left, to the end of the line as one sees it.
    for _ in 0..4 {
        let (before, _) = journey.cursor();
        journey.keys("Left");
        assert_eq!(journey.cursor().0, before - 1);
    }
    // Selected text stands reversed, and what is typed comes in its place.
    journey.shift(KeyCode::Home);
    let reversed = (0..120)
        .filter(|x| journey.buffer()[(*x, row)].modifier.contains(ratatui::style::Modifier::REVERSED))
        .count();
    assert_eq!(reversed, 5, "{}", journey.screen());
    journey.text("م");
    insta::assert_snapshot!("typing_ar", journey.screen());
    journey.event(Event::Paste("\u{202e}٣ شارع\u{202c}\u{200f}\n".to_owned()));
    let screen = journey.screen();
    assert!(!screen.contains('\u{202e}') && !screen.contains('\u{200f}'), "{screen}");
}

/// Whether the open question is answered by typing.
fn typing(journey: &Journey) -> bool {
    let Some(step) = journey.step() else { return false };
    journey.desk().content.questionnaire.item(&step.link).is_some_and(|item| {
        matches!(item.kind, inloop::intake::Kind::ShortText | inloop::intake::Kind::LongText)
    })
}
