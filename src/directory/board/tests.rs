//! Questions asked, answered and taken off.

use jiff::Timestamp;
use jiff::civil::date;
use serde_json::json;

use super::*;
use crate::directory::OfferId;
use crate::directory::fixture::{directory, service};

fn signed(second: i64, by: &str) -> Signed {
    Signed { at: Timestamp::from_second(second).expect("a moment"), by: by.to_owned() }
}

fn asked(id: &str) -> BoardEvent {
    BoardEvent::QuestionAsked { question: id.into(), text: format!("wie weet {id}?"), to: To::Anyone }
}

fn in_words(id: &str) -> BoardEvent {
    BoardEvent::QuestionAnswered { question: id.into(), offer: None, text: "bij de bakker".into() }
}

fn board(events: &[BoardEvent]) -> Board {
    let mut board = Board::default();
    for (event, second) in events.iter().zip(1..) {
        board.take(event, signed(second, "Fatima"));
    }
    board
}

fn order(board: &Board) -> Vec<&str> {
    board.questions().iter().map(|question| question.id.as_str()).collect()
}

#[test]
fn open_questions_come_first_the_oldest_before_the_others() {
    let events = [asked("a"), asked("b"), asked("c"), asked("d"), in_words("a"), in_words("c")];
    let board = board(&events);
    assert_eq!(order(&board), ["b", "d", "c", "a"]);
    assert_eq!(board.open(), 2);
}

#[test]
fn an_answer_names_the_offer_as_it_was_called_then() {
    let directory = directory(&[service("coffee").with("name", json!("Koffie bij de buren"))]);
    let offer = directory.offer("coffee").expect("the offer");
    let board = board(&[asked("a"), BoardEvent::answered_with("a", offer)]);
    let answer = board.question("a").and_then(Question::answer).expect("an answer");
    assert_eq!(answer.offer, Some(OfferId::new("coffee")));
    assert_eq!(answer.text, "Koffie bij de buren");
}

#[test]
fn what_was_taken_off_hangs_there_no_more_and_answers_to_it_are_passed_over() {
    let board = board(&[asked("a"), BoardEvent::QuestionClosed { question: "a".into() }, in_words("a")]);
    assert_eq!(order(&board), [""; 0]);
}

#[test]
fn the_age_counts_days_on_the_dutch_calendar() {
    // Half past eleven in the evening, by the Dutch clock half past midnight on the 23rd.
    let late = "2026-11-22T23:30:00Z".parse().expect("a moment");
    let mut board = Board::default();
    board.take(&asked("a"), Signed { at: late, by: "Fatima".into() });
    assert_eq!(board.questions()[0].days(date(2026, 11, 23)), 0);
    assert_eq!(board.questions()[0].days(date(2027, 1, 22)), 60);
}

#[test]
fn every_record_survives_the_envelope_and_a_newer_kind_is_passed_over() {
    let directory = directory(&[service("coffee")]);
    let to = To::Volunteer("Piet".into());
    for event in [
        BoardEvent::QuestionAsked { question: "a".into(), text: "?".into(), to },
        BoardEvent::QuestionAsked { question: "b".into(), text: "?".into(), to: To::Coordinator },
        asked("c"),
        in_words("a"),
        BoardEvent::answered_with("a", directory.offer("coffee").expect("it")),
        BoardEvent::QuestionClosed { question: "a".into() },
    ] {
        let (kind, body) = event.into_parts();
        assert!(kind.starts_with("question-"), "{kind}");
        assert_eq!(BoardEvent::from_parts(&kind, &body), Some(event));
    }
    assert_eq!(BoardEvent::from_parts("question-sung", &json!({})), None);
}
