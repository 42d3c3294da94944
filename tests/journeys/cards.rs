//! Danger cards in a language that no speaker has read: the Dutch stands beside them, and that is said.

use inloop::words::direction::plain;
use inloop::words::messages::{desk as m, named};
use inloop::words::{Locale, Words};

use crate::desk::Journey;

fn says(locale: Locale, id: &str, part: &str) -> String {
    plain(&Words::shipped().say(locale, &named::card(id, part)))
}

/// The first words of a card's title, as they fit any column.
fn begins(locale: Locale, id: &str) -> String {
    says(locale, id, "title").split_whitespace().take(2).collect::<Vec<_>>().join(" ")
}

fn at_the_card(locale: Locale, place: usize) -> Journey {
    let mut journey = Journey::unlocked_wide();
    journey.works_in(locale).keys("F9");
    for _ in 0..place {
        journey.keys("Down");
    }
    journey.keys("Enter");
    journey
}

#[test]
fn the_dutch_stands_beside_a_card_in_turkish_that_nobody_read() {
    let mut journey = at_the_card(Locale::TR, 0);
    journey.sees(&begins(Locale::NL, "eviction")).sees(&begins(Locale::TR, "eviction"));
    journey.sees("henüz okumadı");
    insta::assert_snapshot!("card_eviction_tr", journey.screen());
}

#[test]
fn the_dutch_stands_beside_a_card_in_arabic_that_nobody_read() {
    let mut journey = at_the_card(Locale::AR, 0);
    journey.sees(&begins(Locale::NL, "eviction"));
    insta::assert_snapshot!("card_eviction_ar", journey.screen());
}

#[test]
fn a_dutch_card_stands_alone_and_says_nothing_of_a_translation() {
    let said = plain(&Words::shipped().say(Locale::NL, &m::card_translation_unread()));
    let first = said.split_whitespace().take(3).collect::<Vec<_>>().join(" ");
    at_the_card(Locale::NL, 0).sees(&begins(Locale::NL, "eviction")).misses(&first);
}

#[test]
fn a_quiet_card_keeps_the_residents_language_away_also_when_that_is_dutch() {
    let quiet = 4; // The fifth in the file: not safe at home.
    let mut journey = at_the_card(Locale::TR, quiet);
    journey.sees(&begins(Locale::TR, "unsafe-home")).sees(&begins(Locale::NL, "unsafe-home"));
    let mut journey = Journey::unlocked_wide();
    // A conversation in Dutch.
    journey.keys("n 1").works_in(Locale::TR).keys("F9");
    for _ in 0..quiet {
        journey.keys("Down");
    }
    journey.keys("Enter").sees(&begins(Locale::TR, "unsafe-home"));
    journey.misses(&begins(Locale::NL, "unsafe-home")).sees("henüz okumadı");
}
