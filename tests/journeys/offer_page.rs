//! The page of one offer: every fact with its day, in both directions of reading, on small and wide screens.

use inloop::desk::keymap::Context;
use inloop::desk::screen::offer_detail::OfferDetailScreen;
use inloop::directory::TrackRecord;
use jiff::SignedDuration;
use jiff::civil::date;

use crate::desk::Journey;

fn page(journey: &mut Journey, offer: &str) {
    journey.open(|desk| Box::new(OfferDetailScreen::new(offer, desk)));
}

#[test]
fn everything_about_an_offer_stands_on_one_page_on_a_wide_screen() {
    let mut journey = Journey::unlocked_wide();
    page(&mut journey, "demo-sociaal-wijkteam");
    insta::assert_snapshot!("offer_page_wide_nl", journey.screen());
    journey.keys("F3 4");
    insta::assert_snapshot!("offer_page_wide_ar", journey.screen());
}

#[test]
fn on_a_small_screen_the_page_goes_on_below() {
    let mut journey = Journey::unlocked();
    page(&mut journey, "demo-sociaal-wijkteam");
    insta::assert_snapshot!("offer_page_small_nl", journey.screen());
    journey.keys("Down Down Down Down");
    insta::assert_snapshot!("offer_page_small_nl_hours", journey.screen());
    journey.keys("PageDown PageDown");
    insta::assert_snapshot!("offer_page_small_nl_below", journey.screen());
    journey.keys("F3 4 PageUp PageUp Up");
    insta::assert_snapshot!("offer_page_small_ar", journey.screen());
}

#[test]
fn an_offer_that_is_gone_leads_to_the_one_its_alert_names() {
    let mut journey = Journey::unlocked();
    page(&mut journey, "demo-steunpunt-papieren-oeverhoek");
    journey.sees("bestaat niet meer").sees("Ga naar").keys("Enter").misses("bestaat niet meer");
    assert_eq!(journey.context(), Some(Context::Offer));
    journey.sees("De Linde").keys("Esc").sees("bestaat niet meer").keys("Esc").sees("Nieuw gesprek");
}

#[test]
fn the_page_tells_how_an_offer_did_at_this_desk() {
    let mut journey = Journey::unlocked_wide();
    let record = TrackRecord { chosen: 7, helped: 3, partly: 1, not: 2, last: Some(date(2026, 11, 19)) };
    journey
        .open(|desk| Box::new(OfferDetailScreen::new("demo-geldmaatje-aan-huis", desk).with_record(record)));
    journey.sees("7 keer gekozen").sees("geholpen: 3, een beetje: 1, niet: 2").sees("19 november 2026");
}

#[test]
fn an_offer_in_the_list_is_one_key_from_its_page() {
    let mut journey = Journey::unlocked();
    journey.hold("samira").keys("F4 v");
    assert_eq!(journey.context(), Some(Context::Offer));
    journey.sees("Telefoon").keys("Esc");
    assert_eq!(journey.context(), Some(Context::Offers));
}

#[test]
fn hours_that_no_longer_hold_are_to_be_asked_about_in_the_week_picture() {
    let mut journey = Journey::unlocked();
    journey.after(SignedDuration::from_hours(24 * 28)).unlock();
    page(&mut journey, "demo-buurttuin-hommel");
    journey.keys("Down Down Down Down");
    insta::assert_snapshot!("offer_page_doubtful_hours_nl", journey.screen());
    journey.sees("vraag na");
}

#[test]
fn hours_that_were_checked_long_ago_carry_their_mark() {
    let mut journey = Journey::unlocked();
    page(&mut journey, "demo-telefooncirkel-lindenhof");
    journey.keys("Down Down Down Down");
    insta::assert_snapshot!("offer_page_old_hours_nl", journey.screen());
    journey.sees("oud: nagekeken op dinsdag 12 maart 2019");
}
