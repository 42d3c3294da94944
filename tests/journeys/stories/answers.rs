//! What is typed or marked at a question becomes an answer when the volunteer gives it, and never by accident.

use inloop::desk::action::Action;
use inloop::desk::effect::Effect;
use inloop::desk::screen::Screen;
use inloop::desk::screen::topics::TopicsScreen;
use inloop::intake::{Answer, Step};
use jiff::SignedDuration;
use jiff::civil::date;
use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

use crate::desk::Journey;

/// A pause in which typed words are kept.
const PAUSE: SignedDuration = SignedDuration::from_secs(3);

/// A kept conversation in Dutch, at the story.
fn at_the_story() -> Journey {
    let mut journey = Journey::unlocked();
    journey.keys("n 1 1 1 1 1 Enter");
    assert_eq!(journey.step(), Some(Step::once("story")));
    journey
}

/// The same, at the question on what which day somebody must leave the house.
fn at_a_date() -> Journey {
    let mut journey = at_the_story();
    journey.keys("Tab Tab").answer(&Answer::code("yes")).answer(&Answer::codes(["eviction"]));
    assert_eq!(journey.step(), Some(Step::once("eviction-date")));
    journey
}

fn rub_out(journey: &mut Journey, letters: usize) {
    for _ in 0..letters {
        journey.event(Event::Key(KeyEvent::new(KeyCode::Backspace, KeyModifiers::NONE)));
    }
}

fn answer(journey: &Journey, link: &str) -> Option<Answer> {
    journey.desk().conversation.as_ref().unwrap().case.answers.of(link).cloned()
}

#[test]
fn passing_a_question_over_keeps_what_was_typed() {
    let mut journey = at_the_story();
    journey.text("brief van de huurbaas").keys("Tab");
    assert_eq!(answer(&journey, "story"), Some(Answer::Text("brief van de huurbaas".into())));
    assert_eq!(journey.step(), Some(Step::once("topics")));
    journey.keys("1 Tab");
    assert_eq!(answer(&journey, "topics"), Some(Answer::codes(["money"])));
    assert_eq!(journey.step(), Some(Step::once("safe-now")));
}

#[test]
fn passing_an_answered_question_over_leaves_the_answer_alone() {
    let mut journey = at_the_story();
    journey.text("brief").keys("Enter Esc Tab");
    assert_eq!(answer(&journey, "story"), Some(Answer::Text("brief".into())));
    assert_eq!(journey.step(), Some(Step::once("topics")));
}

#[test]
fn passing_the_first_question_over_never_throws_a_kept_talk_away() {
    let mut journey = Journey::unlocked();
    journey.keys("n 1 1 Esc");
    assert_eq!(journey.step(), Some(Step::once("keep")));
    journey.keys("Tab");
    assert_eq!(answer(&journey, "keep"), Some(Answer::code("keep")));
    assert_eq!(journey.desk().cases.len(), 1);
    assert_eq!(journey.step(), Some(Step::once("for-whom")));
}

#[test]
fn half_a_date_is_never_an_answer() {
    let mut journey = at_a_date();
    journey.text("25-1").after(PAUSE).keys("F2 1").keys("F8 Enter");
    assert_eq!(answer(&journey, "eviction-date"), None);
    journey.text("1").keys("Enter");
    assert_eq!(answer(&journey, "eviction-date"), Some(Answer::Date(date(2026, 11, 25))));
}

#[test]
fn a_date_in_arabic_digits_is_read() {
    let mut journey = at_a_date();
    journey.text("٢٥-١١").keys("Enter");
    assert_eq!(answer(&journey, "eviction-date"), Some(Answer::Date(date(2026, 11, 25))));
}

#[test]
fn words_that_were_rubbed_out_are_gone() {
    let mut journey = at_the_story();
    journey.text("naam").after(PAUSE);
    assert_eq!(answer(&journey, "story"), Some(Answer::Text("naam".into())));
    rub_out(&mut journey, 4);
    journey.after(PAUSE);
    assert_eq!(answer(&journey, "story"), Some(Answer::Skipped));
}

#[test]
fn nothing_is_kept_of_words_that_never_were() {
    let mut journey = at_the_story();
    journey.text("x");
    rub_out(&mut journey, 1);
    journey.after(PAUSE);
    assert_eq!(answer(&journey, "story"), None);
}

#[test]
fn unmarking_everything_is_passing_over() {
    let mut journey = at_the_story();
    journey.keys("Tab 1").after(PAUSE);
    assert_eq!(answer(&journey, "topics"), Some(Answer::codes(["money"])));
    journey.keys("1").after(PAUSE);
    assert_eq!(answer(&journey, "topics"), Some(Answer::Skipped));
    journey.keys("2 2 Enter");
    assert_eq!(answer(&journey, "topics"), Some(Answer::Skipped));
    assert_eq!(journey.step(), Some(Step::once("safe-now")));
}

#[test]
fn marks_on_the_topics_question_are_still_there_when_a_topic_is_added() {
    let mut journey = at_the_story();
    journey.keys("Tab 1 2 F5 3 Enter");
    let topics = answer(&journey, "topics").unwrap();
    assert_eq!(topics.iter_codes().count(), 3, "{topics:?}");
}

#[test]
fn taking_the_last_topic_away_leads_on_to_the_review() {
    let mut journey = at_the_story();
    journey.keys("Tab 1 Enter");
    while let Some(step) = journey.step().filter(|step| step.link != "money-what") {
        assert!(journey.desk().content.questionnaire.item(&step.link).is_some());
        journey.keys("Tab");
    }
    assert_eq!(journey.step(), Some(Step::once("money-what")));
    while let Some(step) = journey.step() {
        journey.keys("Tab");
        assert_ne!(journey.step(), Some(step));
    }
    journey.keys("Up Up Enter F5 1 Enter");
    assert_eq!(journey.step(), None);
    journey.sees("Wat u hebt verteld");
}

#[test]
fn topics_are_kept_before_their_screen_closes() {
    let journey = at_the_story();
    let mut screen = TopicsScreen::new(journey.desk());
    let effects = screen.update(Action::Confirm, journey.desk());
    assert!(matches!(effects[..], [Effect::Record(_), Effect::Close]));
}
