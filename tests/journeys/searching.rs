//! Searching the directory: own words, every language, filters, and what to do when nothing is found.

use inloop::content::{Content, Supply, concepts};
use inloop::desk::keymap::Context;
use inloop::directory::search::{Ask, Filters, Finder};
use inloop::words::Words;

use crate::desk::{Journey, beginning};

/// The ids that a text finds in the fictional directory, the best first.
fn found(text: &str) -> Vec<String> {
    let (content, _) = Content::shipped(Supply::Demo).unwrap();
    let needs = content.suggested(text);
    let now = beginning().datetime();
    let ask = Ask { text, needs: &needs, filters: &Filters::default(), from: None, now, most: 10 };
    let found = content.finder(&Words::shipped()).find(&content.directory, &ask);
    found.hits.iter().map(|hit| hit.offer.as_str().to_owned()).collect()
}

fn finds(text: &str, wanted: &str) {
    let found = found(text);
    assert!(found.iter().take(3).any(|id| id == wanted), "`{text}` finds {found:?}");
}

#[test]
fn own_words_of_every_language_find_a_place_for_coffee() {
    for text in [
        "ik zoek een plek om af en toe koffie te drinken",
        "koffie",
        "koffie drinken met buren",
        "a place to drink coffee now and then",
        "kahve içmek için bir yer",
        "أريد مكانا لشرب القهوة مع الناس",
    ] {
        finds(text, "demo-koffiekamer-lindenhof");
    }
}

#[test]
fn compounds_plurals_and_slips_find_what_is_meant() {
    finds("koffietafel", "demo-koffiekamer-lindenhof");
    finds("schulden regelen", "demo-schuldhulp-waterstad");
    finds("huurschuld", "demo-huurdershulp");
    finds("brieven lezen", "demo-brievenhulp-linde");
    finds("brief", "demo-brievenhulp-linde");
    finds("voedslbank", "demo-voedselbank-korf");
    finds("tallcafe", "demo-taalcafe");
    finds("zingen", "demo-zangtafel-molenbuurt");
}

#[test]
fn everyday_needs_find_who_serves_them() {
    finds("ik kan de huur niet betalen", "demo-huurdershulp");
    finds("borcum var", "demo-schuldhulp-waterstad");
    finds("عندي ديون", "demo-schuldhulp-waterstad");
    finds("help with homework", "demo-huiswerkhulp-bloesem");
    finds("mijn fiets is kapot", "demo-repaircafe-bij");
}

#[test]
fn with_every_key_the_results_follow_in_dutch() {
    let mut journey = Journey::unlocked();
    journey.keys("d");
    assert_eq!(journey.context(), Some(Context::Search));
    insta::assert_snapshot!("search_all_nl", journey.screen());
    journey.text("kof").sees("Een kop koffie aan de grote tafel");
    journey.text("fie drinken").sees("Een kop koffie aan de grote tafel");
    insta::assert_snapshot!("search_coffee_nl", journey.screen());
    journey.keys("Enter");
    assert_eq!(journey.context(), Some(Context::Offer));
    journey
        .keys("Esc")
        .sees("› koffie drinken")
        .keys("Esc")
        .misses("› koffie drinken")
        .keys("Esc")
        .sees("Nieuw gesprek");
}

#[test]
fn an_arabic_desk_searches_from_right_to_left() {
    let mut journey = Journey::unlocked_wide();
    journey.keys("F3 4 d").text("قهوة");
    insta::assert_snapshot!("search_coffee_ar", journey.screen());
    journey.keys("F6 Down Left");
    insta::assert_snapshot!("search_filters_ar", journey.screen());
}

#[test]
fn filters_narrow_what_is_found_and_stand_on_a_line() {
    let mut journey = Journey::unlocked();
    journey.keys("d").text("koffie").keys("F6");
    assert_eq!(journey.context(), Some(Context::Filters));
    journey.keys("Down Right").sees("taal: ");
    insta::assert_snapshot!("search_filters_nl", journey.screen());
    journey.keys("Enter").sees("Alleen: ").keys("^l").misses("Alleen: ").sees("Geen filters");
}

#[test]
fn when_nothing_is_found_it_says_so_and_what_can_be_tried() {
    let mut journey = Journey::unlocked();
    journey.keys("d").text("qqqxz").sees("Niets gevonden");
    insta::assert_snapshot!("search_nothing_nl", journey.screen());
}

#[test]
fn what_the_desk_added_or_changed_is_found_at_once() {
    let mut journey = Journey::unlocked();
    journey.keys("+").text("Breitafel van Annie").keys("F7").sees("Breitafel").keys("Esc");
    journey.keys("d").text("brei").sees("Breitafel van Annie").keys("Enter");
    assert_eq!(journey.context(), Some(Context::Offer));
}

#[test]
fn from_the_offers_of_a_conversation_one_key_leads_to_the_search() {
    let mut journey = Journey::unlocked();
    journey.hold("samira").keys("F4 ^l");
    assert_eq!(journey.context(), Some(Context::Search));
    journey.keys("Esc");
    assert_eq!(journey.context(), Some(Context::Offers));
}

#[test]
fn every_need_and_role_has_words_to_be_found_by() {
    let (content, _) = Content::shipped(Supply::Demo).unwrap();
    let finder =
        Finder::of(&content.directory, std::sync::Arc::new(concepts(&content.needs, &Words::shipped())));
    assert!(finder.codes("need").len() > 50 && finder.codes("language").len() > 5);
}
