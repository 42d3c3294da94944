//! The board of open questions: asked without a name, answered with an offer that is then one key away.

use inloop::desk::keymap::Context;
use jiff::SignedDuration;

use crate::desk::Journey;

fn asked(journey: &mut Journey, text: &str) {
    journey.keys("n").text(text).keys("Enter Enter");
}

#[test]
fn a_question_is_answered_with_an_offer_that_is_one_key_away() {
    let mut journey = Journey::unlocked();
    journey.keys("b").sees("leeg");
    assert_eq!(journey.context(), Some(Context::Board));
    journey.keys("n").text("Wie kan een naaimachine maken?");
    insta::assert_snapshot!("board_ask_nl", journey.screen());
    journey.keys("Enter").sees("Wie weet dit misschien?").keys("Enter").sees("hangt op het bord");
    journey.after(SignedDuration::from_hours(72)).unlock();
    asked(journey.sees("1 open vraag").keys("b"), "Waar kun je samen schaken?");
    journey.keys("Up Up Enter").text("Reparatiec");
    insta::assert_snapshot!("board_answer_nl", journey.screen());
    journey.keys("Down Enter").sees("Het antwoord staat erbij");
    insta::assert_snapshot!("board_nl", journey.screen());
    journey.keys("F3 4");
    insta::assert_snapshot!("board_ar", journey.screen());
    journey.keys("F3 1 Down Enter");
    assert_eq!(journey.context(), Some(Context::Offer));
    journey.keys("Esc Esc").sees("1 open vraag");
}

#[test]
fn an_answer_in_words_and_a_question_taken_off_stay_so_after_the_desk_was_closed() {
    let mut journey = Journey::unlocked();
    journey.keys("b");
    asked(&mut journey, "Wie leest voor in het Turks?");
    asked(&mut journey, "Waar is een stil plekje?");
    journey
        .keys("Enter")
        .text("vraag het de imam aan de Dijk")
        .keys("Enter")
        .keys("s")
        .sees("nog eens")
        .keys("s")
        .sees("is van het bord");
    let mut journey = journey.again();
    journey.unlock().keys("b").sees("imam").sees("geen open vragen").misses("stil plekje");
    journey.keys("Enter").sees("in woorden gegeven");
}

#[test]
fn a_number_that_may_be_secret_is_taken_out_and_what_is_asked_stands_in_no_file() {
    let mut journey = Journey::unlocked();
    journey.keys("b");
    asked(&mut journey, "Wie helpt 123456782 met naaien?");
    journey.sees("weggehaald").misses("123456782").sees("met naaien");
    for (path, bytes) in journey.files() {
        let found = bytes.windows(6).any(|part| part == b"naaien");
        assert!(!found, "{}", path.display());
    }
}

#[test]
fn a_search_that_finds_nobody_goes_on_the_board_with_its_words() {
    let mut journey = Journey::unlocked();
    journey.keys("d").text("zeppelinvlieger").sees("F5").keys("F5");
    journey
        .sees("Wat wordt er gezocht?")
        .sees("zeppelinvlieger")
        .keys("Enter Enter")
        .sees("hangt op het bord");
    assert_eq!(journey.context(), Some(Context::Search));
    journey.keys("Esc Esc").sees("1 open vraag");
}
