//! Who is there, on the three axes: through the cells, into one, on to the page of an offer.

use inloop::desk::keymap::Context;

use crate::desk::Journey;

#[test]
fn the_quadrant_shows_who_is_where_and_leads_to_each_page() {
    let mut journey = Journey::unlocked_wide();
    journey.keys("a");
    insta::assert_snapshot!("axes_wide_nl", journey.screen());
    journey.keys("F3 4");
    insta::assert_snapshot!("axes_wide_ar", journey.screen());
    journey.keys("F3 1 Right Down Enter Enter");
    assert_eq!(journey.context(), Some(Context::Offer), "{}", journey.screen());
    journey.keys("Esc");
    assert_eq!(journey.context(), Some(Context::Axes));
    journey.keys("Esc Esc").sees("Nieuw gesprek");
}

#[test]
fn a_small_screen_has_the_quadrant_over_the_list_and_a_narrow_one_has_rows() {
    let mut journey = Journey::unlocked();
    journey.keys("a Right Right");
    insta::assert_snapshot!("axes_small_nl", journey.screen());
    journey.keys("n Enter");
    insta::assert_snapshot!("axes_small_topic_nl", journey.screen());
    journey.resize(60, 24);
    insta::assert_snapshot!("axes_narrow_nl", journey.screen());
}

#[test]
fn one_topic_and_one_neighbourhood_are_a_key_away_and_so_is_the_way_back() {
    let mut journey = Journey::unlocked();
    journey.keys("a").sees("alle onderwerpen").sees("alle buurten").keys("n").misses("alle onderwerpen");
    journey.keys("p").sees("alle onderwerpen").keys("w").sees("Lindenhof").misses("alle buurten");
    let places = journey.desk().directory().places().iter().count();
    journey.keys(&"w ".repeat(places)).sees("alle buurten");
}

#[test]
fn what_is_missing_is_told_per_need_and_per_language() {
    let mut journey = Journey::unlocked();
    journey.keys("a Tab");
    insta::assert_snapshot!("gaps_nl", journey.screen());
    journey.keys("F3 4");
    insta::assert_snapshot!("gaps_ar", journey.screen());
}
