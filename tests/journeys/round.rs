//! The week's round: whom to call and why, checked with one key, and the call sheet on paper.

use inloop::desk::keymap::Context;
use jiff::SignedDuration;

use crate::desk::Journey;

/// Most of a year after everything was last checked.
fn much_later() -> Journey {
    let mut journey = Journey::unlocked();
    journey.after(SignedDuration::from_hours(24 * 250)).unlock();
    journey
}

#[test]
fn the_round_names_ten_and_what_was_checked_gets_a_mark_and_is_gone_next_time() {
    let mut journey = much_later();
    journey.keys("r");
    assert_eq!(journey.context(), Some(Context::Round));
    insta::assert_snapshot!("round_nl", journey.screen());
    let first = journey.screen().lines().find(|line| line.starts_with(" 1")).map(str::to_owned).unwrap();
    let name: String = first.chars().skip(6).take(20).collect();
    journey.keys("k").sees("1 ✓").sees(name.trim_end());
    journey.keys("Down Enter");
    assert_eq!(journey.context(), Some(Context::Offer));
    journey.keys("Esc").sees("1 ✓").keys("F3 4");
    insta::assert_snapshot!("round_ar", journey.screen());
    journey.keys("F3 1 Esc r").misses(name.trim_end());
}

#[test]
fn the_call_sheet_is_saved_as_one_page_without_a_word_about_residents() {
    let mut journey = much_later();
    journey.keys("r s").wait().sees("bellijst staat in");
    let saved =
        journey.files().into_iter().find(|(path, _)| path.extension().is_some_and(|one| one == "pdf"));
    let (_, bytes) = saved.expect("a sheet");
    assert!(bytes.starts_with(b"%PDF"));
}
