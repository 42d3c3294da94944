//! From the offers to the plan: what was chosen before stays, what was agreed is kept first, nobody is pushed.

use inloop::casebook::State;
use inloop::desk::action::Action;
use inloop::desk::effect::Effect;
use inloop::desk::keymap::{Context, label};
use inloop::desk::screen::Screen;
use inloop::desk::screen::follow_up::FollowUpScreen;
use inloop::desk::screen::offers::OffersScreen;
use inloop::desk::screen::plan::PlanScreen;
use inloop::desk::screen::slip::SlipScreen;
use inloop::intake::Answer;
use inloop::table::choosing::referral;
use jiff::civil::date;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::to_the_slip;
use crate::desk::Journey;

/// A kept conversation in Dutch about letters, at its first question about danger.
fn about_letters() -> Journey {
    let mut journey = Journey::unlocked();
    journey.keys("n 1 1 1 1 1 Enter Tab").answer(&Answer::codes(["letters"]));
    journey
}

/// The key of a topic.
fn topic(code: &str, journey: &Journey) -> String {
    let item = journey.desk().content.questionnaire.item("topics").unwrap();
    let (_, codes) = item.kind.choices().unwrap();
    label(codes.iter().position(|one| *one == code).unwrap()).unwrap().to_string()
}

fn typed(letter: char) -> Action {
    Action::Type(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE))
}

#[test]
fn an_agreement_outlives_a_list_that_no_longer_holds_it() {
    let mut journey = about_letters();
    journey.keys("F4 Space Enter").text("dinsdag om tien").keys("Esc Esc");
    let first = journey.desk().conversation.as_ref().unwrap().case.chosen.clone();
    assert_eq!((first.len(), first[0].agreed.as_str()), (1, "dinsdag om tien"));
    // Letters away, work instead.
    let work = topic("work", &journey);
    journey.keys("F5 2").keys(&work).keys("Enter");
    let today = referral(journey.desk());
    assert!(today.suggestions().all(|one| one.offer.as_str() != first[0].offer), "choose another topic");
    journey.keys("F4 Space Enter");
    assert_eq!(journey.context(), Some(Context::Plan), "{}", journey.screen());
    let chosen = &journey.desk().conversation.as_ref().unwrap().case.chosen;
    assert_eq!(chosen.len(), 2, "{chosen:?}");
    assert_eq!(chosen[0], first[0]);
}

#[test]
fn a_talk_without_a_referral_is_finished_with_a_second_enter() {
    let mut journey = Journey::unlocked();
    journey.keys("n 1 1 F4 Enter").sees("niemand in de lijst").sees("nog een keer op Enter");
    assert_eq!(journey.context(), Some(Context::Offers));
    journey.keys("Enter");
    assert_eq!(journey.context(), Some(Context::Plan), "{}", journey.screen());
    journey.keys("Enter");
    assert_eq!(journey.context(), Some(Context::Slip), "{}", journey.screen());
    assert_eq!(journey.desk().conversation.as_ref().unwrap().case.state, State::Finished);
}

#[test]
fn nobody_is_chosen_by_an_enter_in_a_hurry() {
    let mut journey = about_letters();
    journey.keys("F4 Enter").sees("Kies eerst iets").sees("nog een keer op Enter");
    // Looking around begins anew: the next Enter is a first one.
    journey.keys("Down Enter").sees("Kies eerst iets");
    journey.keys("Enter");
    assert_eq!(journey.context(), Some(Context::Plan), "{}", journey.screen());
    assert!(journey.desk().conversation.as_ref().unwrap().case.chosen.is_empty());
}

#[test]
fn a_resident_who_did_not_agree_to_contact_is_not_asked_later() {
    let mut journey = about_letters();
    journey.keys("F4 Space Enter Enter Enter");
    let case = &journey.desk().conversation.as_ref().unwrap().case;
    assert_eq!((case.state, case.follow_up), (State::Finished, None));
}

#[test]
fn a_talk_that_is_not_kept_cannot_be_asked_about_later() {
    let mut journey = Journey::unlocked();
    journey.keys("n 1 2 F4 Enter Enter").sees("Nee, liever niet").misses("Ja, op");
    journey.keys("Up Enter");
    assert_eq!(journey.desk().conversation.as_ref().unwrap().case.follow_up, None);
}

#[test]
fn the_day_that_was_agreed_stands_when_the_case_is_taken_up_again() {
    let mut journey = Journey::unlocked();
    journey.hold("carer").keys("F4 Space Enter Enter Down Down Enter Tab");
    let agreed = |journey: &Journey| journey.desk().cases[0].case.follow_up;
    assert_eq!(agreed(&journey), Some(date(2026, 12, 22)));
    journey.keys("Enter Enter 2 1 F4 Enter");
    assert_eq!(journey.context(), Some(Context::Plan), "{}", journey.screen());
    journey.keys("Enter Enter");
    assert_eq!(agreed(&journey), Some(date(2026, 12, 22)));
}

#[test]
fn a_case_that_was_not_to_be_asked_about_stays_so() {
    let mut journey = Journey::unlocked();
    journey.hold("carer").keys("F4 Space Enter Enter Down Down Down Enter Tab").wait().keys("s").wait();
    journey.keys("Enter 2 1 F4 Enter Enter Enter");
    assert_eq!(journey.desk().cases[0].case.follow_up, None);
}

#[test]
fn a_long_plan_scrolls_to_its_last_question() {
    let mut journey = Journey::unlocked();
    journey.hold("samira").resize(60, 20).keys("F4");
    for _ in 0..9 {
        journey.keys("Space Down");
    }
    journey.keys("Enter");
    let many = journey.desk().conversation.as_ref().unwrap().case.chosen.len();
    assert!(many >= 6, "{many}");
    journey.misses("Nee, liever niet").sees("▼");
    for _ in 0..many {
        journey.keys("Enter");
    }
    journey.keys("Down Down Down").sees("Nee, liever niet").sees("▲");
}

#[test]
fn the_residents_language_can_be_changed_on_the_plan() {
    let mut journey = about_letters();
    journey.keys("F4 Space Enter").text("maandag").keys("F2 4").sees("maandag");
    assert_eq!(journey.context(), Some(Context::Plan));
    assert_eq!(journey.desk().resident_locale(), inloop::words::Locale::AR);
}

#[test]
fn what_was_agreed_is_kept_before_its_screen_closes() {
    let mut journey = about_letters();
    journey.keys("F4 Space Enter");
    let desk = journey.desk();
    let mut plan = PlanScreen::new(desk);
    plan.update(typed('x'), desk);
    assert!(matches!(plan.update(Action::Back, desk)[..], [Effect::Record(_), Effect::Close]));
    let mut list = OffersScreen::new(desk);
    list.update(Action::Toggle, desk);
    assert!(matches!(list.update(Action::Back, desk)[..], [Effect::Record(_), Effect::Close]));
    let effects = list.update(Action::ShowReview, desk);
    assert!(matches!(effects[..], [Effect::Record(_), Effect::Close, Effect::Open(_)]));
}

#[test]
fn what_came_of_it_is_kept_before_its_screen_closes() {
    let journey = about_letters();
    let mut screen = FollowUpScreen::new(journey.desk().cases[0].id);
    screen.update(Action::Confirm, journey.desk());
    let effects = screen.update(Action::Confirm, journey.desk());
    assert!(matches!(effects[..], [Effect::RecordFor(..), Effect::Close, Effect::Tell(_)]));
}

#[test]
fn a_slip_as_text_counts_only_once_it_is_written() {
    let journey = to_the_slip("carer");
    let mut screen = SlipScreen::new(journey.desk());
    let effects = screen.update(Action::SavePlain, journey.desk());
    assert!(matches!(effects[..], [Effect::SavePlain(_)]));
}
