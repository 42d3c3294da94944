//! Throwing away and taking back a yes: out of sight at once, then out of every file.

use inloop::casebook::{CaseEvent, Casebook, Cost, Event, Id, Secret, Subject, kind};
use inloop::desk::keymap::Context;
use inloop::intake::Step;

use crate::desk::{Journey, PASSPHRASE, beginning};

/// Opens the casebook of a journey whose program has ended.
fn opened(journey: &Journey) -> Casebook {
    let passphrase = Secret::new(PASSPHRASE.to_owned());
    let now = beginning().timestamp();
    Casebook::unlock_at(journey.folder(), Cost::PRACTICE, "Fatima", &passphrase, now).unwrap().0
}

fn cases(casebook: &Casebook) -> Vec<Id> {
    let of = |event: &Event| if let Subject::Case(id) = event.subject { Some(id) } else { None };
    let mut ids: Vec<Id> = casebook.events().iter().filter_map(of).collect();
    ids.dedup();
    ids
}

/// Which cases the events say were erased.
fn erased(casebook: &Casebook) -> Vec<&serde_json::Value> {
    casebook
        .events()
        .iter()
        .filter(|event| event.kind == kind::CASE_ERASED)
        .map(|event| &event.body["cases"])
        .collect()
}

/// One talk that stays, and one at the table, each kept.
fn two_talks() -> (Journey, Id, Id) {
    let mut journey = Journey::unlocked();
    journey.keys("n 1 1 1 1 1 Enter").text("merel").keys("Enter");
    let kept = journey.desk().cases[0].id;
    journey.keys("Esc Esc Esc Esc Esc Esc Esc");
    assert!(journey.desk().conversation.is_none(), "{}", journey.screen());
    journey.keys("n 1 1 1 1 1 Enter").text("kanariepiet").keys("Enter");
    let thrown = journey.desk().conversation.as_ref().unwrap().id.unwrap();
    assert_ne!(kept, thrown);
    (journey, kept, thrown)
}

#[test]
fn what_is_thrown_away_is_out_of_sight_at_once_and_said_to_be_gone_when_it_is() {
    let (mut journey, kept, thrown) = two_talks();
    journey.keys("^x 2").misses("Weggegooid");
    assert!(journey.desk().running.is_some() && journey.desk().cases.iter().all(|filed| filed.id == kept));
    journey.wait().sees("Weggegooid");
    // The next talk is kept as ever.
    journey.keys("n 1 1");
    assert_eq!(journey.desk().cases.len(), 2);
    let again = journey.again();
    let casebook = opened(&again);
    let left = cases(&casebook);
    assert!(left.contains(&kept) && !left.contains(&thrown) && left.len() == 2);
    assert_eq!(erased(&casebook), [&serde_json::json!([thrown])]);
}

#[test]
fn a_yes_that_is_taken_back_erases_what_was_kept_and_the_talk_goes_on() {
    let (mut journey, kept, thrown) = two_talks();
    while journey.step() != Some(Step::once("keep")) {
        journey.keys("Esc");
    }
    journey.keys("2");
    assert!(journey.desk().running.is_some());
    // Nothing of this talk needs the casebook any more.
    assert_eq!(journey.step(), Some(Step::once("topics")));
    journey.keys("1 Enter").wait().misses("Weggegooid");
    assert_ne!(journey.step(), Some(Step::once("topics")));
    assert!(journey.desk().conversation.as_ref().unwrap().keeps_nothing());
    let casebook = opened(&journey.again());
    assert_eq!(cases(&casebook), [kept]);
    assert_eq!(erased(&casebook), [&serde_json::json!([thrown])]);
}

#[test]
fn what_a_crash_left_of_a_talk_thrown_away_is_erased_after_unlocking() {
    let (journey, kept, thrown) = two_talks();
    let mut journey = journey.again();
    let mut casebook = opened(&journey);
    let (kind, body) = CaseEvent::CaseDiscarded {}.into_parts();
    let (now, actor) = (beginning().timestamp(), Id::from_bytes([1; 16]));
    casebook.append(now, actor, Subject::Case(thrown), &kind, body).unwrap();
    drop(casebook);
    journey.unlock();
    assert!(journey.desk().notice.is_none() && journey.desk().cases.len() == 1);
    let casebook = opened(&journey.again());
    assert_eq!(cases(&casebook), [kept]);
}

#[test]
fn what_cannot_be_kept_while_something_is_erased_is_said() {
    let (mut journey, ..) = two_talks();
    journey.keys("^x 2 n 1 1");
    assert_eq!(journey.step(), Some(Step::once("keep")), "the answer does not count yet");
    assert!(journey.desk().cases.len() == 1 && journey.desk().notice.is_some());
    journey.wait().misses("Weggegooid").keys("1");
    assert_eq!(journey.step(), Some(Step::once("for-whom")));
    assert_eq!(journey.desk().cases.len(), 2);
}

#[test]
fn a_desk_that_is_locked_while_something_is_erased_stays_locked_and_opens_again() {
    let (mut journey, kept, _) = two_talks();
    journey.keys("^x 2 ^k");
    assert_eq!(journey.context(), Some(Context::Lock), "{}", journey.screen());
    journey.wait().unlock();
    assert_eq!(journey.desk().cases.iter().map(|filed| filed.id).collect::<Vec<_>>(), [kept]);
}

#[test]
fn a_month_after_the_last_contact_an_unfinished_talk_is_gone() {
    let mut journey = Journey::unlocked();
    journey.keys("n 1 1 1");
    assert_eq!(journey.desk().cases.len(), 1);
    journey.after(jiff::SignedDuration::from_hours(24 * 29)).unlock();
    assert_eq!(journey.desk().cases.len(), 1);
    journey.after(jiff::SignedDuration::from_hours(24 * 5)).unlock().wait();
    assert!(journey.desk().cases.is_empty());
    let mut again = journey.again();
    again.unlock().misses("Nog niet af");
}

#[test]
fn what_was_copied_in_one_talk_is_not_pasted_into_the_next() {
    for leave in ["^x 2", "Esc Esc Esc Esc Esc Esc Esc"] {
        let mut journey = Journey::unlocked();
        journey
            .keys("n 1 2 1 1 1 Enter")
            .text("kanariepiet")
            .keys("^a ^c Right ^v")
            .sees("kanariepietkanariepiet");
        journey.keys(leave).wait();
        assert_eq!(journey.context(), Some(Context::Home), "{}", journey.screen());
        journey.keys("n 1 2 1 1 1 Enter ^v").misses("kanariepiet");
    }
}
