//! The resident's text large: where its script does not fit cells by itself, elsewhere at a key. It is answered as
//! before.

use inloop::desk::keymap::Context;
use inloop::desk::screen::Screen;
use inloop::desk::screen::cards::CardScreen;
use inloop::desk::settings::ShowLarge;
use inloop::desk::terminal::RightToLeft;
use inloop::intake::Step;
use inloop::words::Locale;

use crate::desk::Journey;

/// Whether the screen shows anything in blocks.
fn blocks(journey: &Journey) -> usize {
    let drawn = |one: &char| matches!(one, '\u{2580}'..='\u{259F}' | '\u{2801}'..='\u{28FF}');
    journey.screen().chars().filter(drawn).count()
}

/// The first question in Tigrinya.
const TIGRINYA: &str = "question-keep = መልስኹም ክንዕቅቦ ንኽእል ዶ?\n    .hint = እንተዘይደሊኹም ኣይንዕቅቦን።\n\
    choice-keep-keep = እወ\nchoice-keep-nothing = ኣይፋል\n\
    choice-unknown = ኣይፈልጥን\nchoice-declined = ክነግር ኣይደልን\n";

/// At the first question of a conversation in Tigrinya.
fn tigrinya() -> Journey {
    let mut journey = Journey::unlocked();
    journey.resize(100, 30).with_words(tag("ti"), TIGRINYA).begin(tag("ti")).wait();
    journey
}

/// A conversation in this language on a screen of 100 by 30.
fn speaking(locale: Locale) -> Journey {
    let mut journey = Journey::unlocked();
    journey.resize(100, 30).begin(locale).wait();
    journey
}

fn tag(tag: &str) -> Locale {
    Locale::from_tag(tag).unwrap()
}

/// Whether this computer can draw a text; where it cannot this says so, and fails where everything is meant to be there.
fn has_font(text: &str) -> bool {
    let missing = inloop::slip::Fonts::scan(None).unwrap().missing_scripts(text);
    if !missing.is_empty() {
        assert!(std::env::var_os("CI").is_none(), "install {}", missing.join(", "));
        let told = format!("not looked at: install {}\n", missing.join(", "));
        std::io::Write::write_all(&mut std::io::stderr(), told.as_bytes()).unwrap();
    }
    missing.is_empty()
}

#[test]
fn a_script_that_does_not_fit_cells_is_large_by_itself() {
    if !has_font("ንመን") {
        return;
    }
    let mut journey = tigrinya();
    journey.sees("Ctrl+E: gewone grootte").sees("Mogen wij bewaren wat u");
    assert!(blocks(&journey) > 100, "{}", journey.screen());
    // Back is back: the conversation is left, not only its size.
    journey.keys("Esc");
    assert_eq!(journey.context(), Some(Context::Home));
}

#[test]
fn on_a_wide_screen_only_the_residents_column_is_in_blocks() {
    if !has_font("ንመን") {
        return;
    }
    let mut journey = tigrinya();
    journey.resize(190, 50).wait().misses("Ctrl+E: gewone grootte").sees("van");
    journey.keys("^e").wait().sees("Ctrl+E: gewone grootte").keys("Esc").misses("Ctrl+E: gewone grootte");
}

#[test]
fn one_key_shows_dutch_large_and_the_same_key_or_back_brings_it_back() {
    let mut journey = speaking(Locale::NL);
    journey.keys("1").sees("Voor wie komt u?");
    assert_eq!(blocks(&journey), 0);
    for back in ["^e", "Esc"] {
        journey.keys("^e").wait().misses("Voor wie komt u?").sees("Ctrl+E: gewone grootte");
        assert!(blocks(&journey) > 300, "{}", journey.screen());
        journey.keys(back).sees("Voor wie komt u?");
        assert_eq!((blocks(&journey), journey.step()), (0, Some(Step::once("for-whom"))));
    }
}

#[test]
fn while_it_is_being_drawn_the_volunteers_words_stand_there() {
    let mut journey = speaking(Locale::AR);
    journey.keys("1 ^e").sees("Voor wie komt u?").sees("Voor mijzelf");
    journey.wait().sees("Voor wie komt u?");
    assert!(blocks(&journey) > 300, "{}", journey.screen());
    // Arabic begins at the right side of its column.
    let screen = journey.screen();
    let key = screen.lines().find(|line| line.contains("Voor mijzelf")).unwrap();
    assert!(key.starts_with("                    "), "{key}");
}

#[test]
fn what_is_shown_large_is_answered_with_the_same_keys() {
    let mut journey = speaking(Locale::AR);
    journey.keys("1 ^e").wait().keys("1").wait();
    assert_eq!(journey.step(), Some(Step::once("sent-by")));
    assert!(blocks(&journey) > 300, "the next question is large too\n{}", journey.screen());
    journey.keys("1").wait();
    assert_eq!((journey.step(), journey.context()), (Some(Step::once("at-table")), Some(Context::Choices)));
    journey.keys("2").sees("▗▄▖").keys("2").misses("▗▄▖");
    journey.keys("1 Enter").wait().text("brief");
    assert_eq!(journey.step(), Some(Step::once("story")));
    journey.sees("brief").keys("Enter").wait();
    assert_eq!(journey.step(), Some(Step::once("topics")));
}

#[test]
fn what_does_not_fit_is_turned_page_by_page_and_nothing_unseen_is_confirmed() {
    let mut journey = speaking(Locale::AR);
    journey.keys("1 1 1 ^e").wait().sees("Blad 1 van").sees("▼").misses("▲");
    journey.keys("PageDown PageDown PageDown PageDown").sees("▲").misses("Niemand, ik ben alleen");
    // The row that is pointed at is on another page: Enter goes there, and only then answers.
    journey.keys("Enter").sees("Niemand, ik ben alleen");
    assert_eq!(journey.step(), Some(Step::once("at-table")));
    journey.keys("Enter");
    assert_ne!(journey.step(), Some(Step::once("at-table")));
}

#[test]
fn letters_that_no_font_has_name_the_package_and_leave_the_volunteers_words() {
    let mut journey = Journey::unlocked();
    journey.resize(100, 30).without_fonts().with_words(tag("ti"), TIGRINYA).begin(tag("ti")).wait();
    journey.sees("fonts-noto-core").sees("Mogen wij bewaren wat u vertelt?").sees("1   Ja, bewaar mijn");
    assert_eq!(blocks(&journey), 0);
    journey.keys("1").wait().misses("fonts-noto-core").sees("Voor wie komt u?");
}

#[test]
fn topics_have_their_drawings_where_there_is_room() {
    let mut journey = speaking(Locale::NL);
    journey.keys("1 1 1 1 Enter").text("brief").keys("Enter").wait();
    assert_eq!(journey.step(), Some(Step::once("topics")));
    journey.sees("1 □").sees("Geld en schulden").sees("Klaar: verder").sees("Zeg ik liever niet");
    insta::assert_snapshot!(
        "topics_with_drawings",
        journey.screen().lines().skip(2).collect::<Vec<_>>().join("\n")
    );
    journey.keys("2").sees("2 ■");
    journey.resize(80, 24).wait();
    assert_eq!(blocks(&journey), 0);
    journey.resize(120, 36).keys("F5").wait().sees("Brieven en");
    assert!(blocks(&journey) > 300 && journey.context() == Some(Context::Topics));
}

#[test]
fn the_desk_decides_when_it_is_large() {
    let large = |setting, right_to_left, locale| {
        let mut journey = Journey::unlocked();
        journey.resize(100, 30).with(|desk| {
            desk.settings.large = setting;
            desk.right_to_left = right_to_left;
        });
        journey.begin(locale).wait();
        journey.screen().contains("Ctrl+E: gewone grootte")
    };
    let (app, blocks) = (RightToLeft::App, RightToLeft::Blocks);
    assert!(!large(ShowLarge::Auto, app, Locale::AR));
    assert!(large(ShowLarge::Auto, blocks, Locale::AR), "a terminal that turns Arabic");
    assert!(!large(ShowLarge::Auto, blocks, Locale::TR), "Turkish is not turned");
    assert!(large(ShowLarge::Auto, app, tag("hi")));
    assert!(large(ShowLarge::Always, app, Locale::NL));
    assert!(!large(ShowLarge::Never, blocks, tag("ckb")));
}

#[test]
fn another_language_and_another_conversation_begin_anew() {
    let mut journey = speaking(Locale::NL);
    journey.keys("1 ^e").wait().sees("Ctrl+E: gewone grootte");
    journey.keys("Esc").keys("^e F8").misses("Ctrl+E").keys("Enter").sees("Ctrl+E: gewone grootte");
    journey.keys("F12").sees("Korte naam").unlock();
    journey.misses("Ctrl+E: gewone grootte").sees("Voor wie komt u?");
}

#[test]
fn a_quiet_danger_is_never_shown_large() {
    let mut journey = speaking(Locale::AR);
    journey.keys("1 ^e").wait();
    let quiet = |desk: &inloop::desk::model::Desk| {
        let card = desk.content.cards.cards.iter().find(|card| card.quiet).unwrap().clone();
        Box::new(CardScreen::new(desk, &card, false)) as Box<dyn Screen>
    };
    journey.open(quiet).wait().misses("Ctrl+E: gewone grootte");
    assert_eq!(blocks(&journey), 0, "{}", journey.screen());
}

/// The danger card about losing one's home.
fn eviction(desk: &inloop::desk::model::Desk) -> Box<dyn Screen> {
    let card = desk.content.cards.cards.iter().find(|card| card.id == "eviction").unwrap().clone();
    Box::new(CardScreen::new(desk, &card, false))
}

#[test]
fn a_danger_card_shown_large_says_that_nobody_read_it_and_keeps_the_dutch_beside_it() {
    let mut journey = tigrinya();
    journey.with(|desk| desk.locale = Locale::TR).open(eviction).wait();
    journey.sees("Evden çıkmak").sees("Uit huis moeten");
    journey.sees("henüz okumadı").sees("Bu metni henüz bir uzman kontrol etmedi");
    // On every page of it.
    journey.keys("PageDown").wait().sees("henüz okumadı").sees("Bu metni henüz bir uzman kontrol etmedi");
}

#[test]
fn the_dutch_stands_there_while_a_danger_card_is_being_drawn() {
    let mut journey = tigrinya();
    journey.with(|desk| desk.locale = Locale::TR).open(eviction).sees("Uit huis moeten").sees("Evden çıkmak");
}

#[test]
fn a_step_that_is_ticked_on_a_later_page_stays_in_view() {
    let mut journey = speaking(Locale::AR);
    journey.keys("^e").open(eviction).wait().misses("Bel daarna");
    while !journey.screen().contains("Bel daarna") {
        journey.sees("▼").keys("PageDown").wait();
    }
    journey.keys("3").sees("Bel daarna");
}

#[test]
fn review_offers_and_plan_are_shown_large_too() {
    let mut journey = Journey::unlocked();
    journey.resize(100, 30).hold("samira").keys("F6");
    for (key, context) in [("^e", Context::Review), ("F4", Context::Offers), ("Enter Enter", Context::Plan)] {
        journey.keys(key).wait();
        assert_eq!(journey.context(), Some(context), "{}", journey.screen());
        journey.sees("Ctrl+E: gewone grootte");
        assert!(blocks(&journey) > 100, "{}", journey.screen());
    }
}
