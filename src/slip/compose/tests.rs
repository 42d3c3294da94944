//! What stands on the slip and what never does.

use jiff::civil::date;

use super::*;
use crate::directory::fixture::{Service, directory, service};
use crate::directory::{NeedId, local_zone};
use crate::intake::Cards;
use crate::referral::{Danger, Profile, Wanted, Weight, refer};

const DEMO: &str = include_str!("../../../data/demo/directory.json");
const CARDS: &str = include_str!("../../../data/cards.json");

/// Tuesday 24 November 2026, eleven in the morning.
fn tuesday() -> Zoned {
    date(2026, 11, 24).at(11, 0, 0, 0).to_zoned(local_zone()).expect("a moment")
}

fn need(code: &str) -> NeedId {
    NeedId::new(code).expect("a need")
}

/// Somebody with these needs, of whom nothing else is known.
fn seeks(codes: &[&str]) -> Profile {
    let needs = codes.iter().map(|code| Wanted { need: need(code), weight: Weight::Plain }).collect();
    Profile { needs, ..Profile::default() }
}

fn entries(chosen: &[(&str, &str)]) -> Vec<Entry> {
    let entry = |(offer, need): &(&str, &str)| Entry {
        offer: (*offer).to_owned(),
        need: (*need).to_owned(),
        agreed: String::new(),
    };
    chosen.iter().map(entry).collect()
}

/// The Dutch slip of a desk that keeps nothing, after a change to its plan.
fn slip(
    profile: &Profile,
    directory: &Directory,
    chosen: &[(&str, &str)],
    change: impl Fn(&mut Plan<'_>),
) -> Page {
    slip_at(&tuesday(), profile, directory, chosen, change)
}

/// The same at a moment.
fn slip_at(
    now: &Zoned,
    profile: &Profile,
    directory: &Directory,
    chosen: &[(&str, &str)],
    change: impl Fn(&mut Plan<'_>),
) -> Page {
    let referral = refer(profile, directory, now);
    let mut plan = Plan {
        locale: Locale::NL,
        now,
        directory,
        referral: &referral,
        entries: entries(chosen),
        case_code: None,
        follow_up: None,
        kept_until: None,
        with_name: false,
        share: Vec::new(),
        consents: None,
        desk: "De Linde".to_owned(),
    };
    change(&mut plan);
    compose(&Words::shipped(), &plan)
}

/// The slip of these services for somebody with these needs.
fn of(seeking: &[&str], services: &[Service], chosen: &[(&str, &str)]) -> Page {
    slip(&seeks(seeking), &directory(services), chosen, |_| ())
}

/// The names over the blocks.
fn names(page: &Page) -> Vec<&str> {
    page.blocks.iter().map(|block| block.name.as_str()).collect()
}

fn tells(page: &Page, text: &str) -> bool {
    page.strings().any(|one| one.contains(text))
}

fn say(message: &Message) -> String {
    Words::shipped().say(Locale::NL, message)
}

/// An informal party that leaves debts to others and sorts papers as they do.
fn buddy() -> Service {
    service("buddy").informal().only("does", &["sort-papers"]).term("does-not:debt-arrangement")
}

/// A formal party that arranges debts and sorts papers.
fn bureau() -> Service {
    service("bureau").only("does", &["debt-arrangement", "sort-papers"])
}

#[test]
fn two_parties_on_paper_agree_on_who_does_what() {
    let chosen = [("buddy", "money-debts"), ("bureau", "money-debts")];
    let page = of(&["money-debts"], &[buddy(), bureau()], &chosen);
    let label = say(&m::label_who_does_what());
    let told: Vec<&Both> = page.blocks[0]
        .lines
        .iter()
        .filter(|line| line.label.dutch == label)
        .flat_map(|line| &line.texts)
        .collect();
    assert_eq!(told.len(), 2);
    assert!(told.iter().all(|text| text.dutch.contains("Huis bureau")));
}

#[test]
fn a_party_about_safety_is_named_in_no_other_block() {
    let shelter = bureau().only("need", &["safety-home"]);
    let chosen = [("buddy", "money-debts"), ("bureau", "safety-home")];
    let page = of(&["money-debts", "safety-home"], &[buddy(), shelter], &chosen);
    assert_eq!(names(&page), ["Huis buddy"]);
    assert!(!tells(&page, "Huis bureau"));
}

#[test]
fn a_party_by_introduction_is_named_in_no_other_block() {
    let chosen = [("buddy", "money-debts"), ("bureau", "money-debts")];
    let known = buddy().only("listing", &["by-introduction"]);
    let page = of(&["money-debts"], &[known, bureau()], &chosen);
    assert_eq!(names(&page), ["De Linde", "Huis bureau"]);
    assert!(!tells(&page, "Huis buddy"));
    let known = bureau().only("listing", &["by-introduction"]);
    let page = of(&["money-debts"], &[buddy(), known], &chosen);
    assert_eq!(names(&page), ["Huis buddy", "De Linde"]);
    assert!(!tells(&page, "Huis bureau"));
}

#[test]
fn what_may_be_on_paper_is_decided_for_the_need_it_was_chosen_for() {
    for order in [["safety-home", "money-debts"], ["money-debts", "safety-home"]] {
        let team = || [service("team").term("need:safety-home")];
        assert_eq!(names(&of(&order, &team(), &[("team", "money-debts")])), ["Huis team"], "{order:?}");
        assert_eq!(names(&of(&order, &team(), &[("team", "safety-home")])), [""; 0], "{order:?}");
    }
}

#[test]
fn for_a_need_that_is_not_asked_today_the_strictest_of_its_needs_counts() {
    let team = || [service("team").term("need:safety-home").term("need:letters-reply")];
    let chosen = [("team", "letters-reply")];
    assert_eq!(names(&of(&["money-debts", "safety-home"], &team(), &chosen)), [""; 0]);
    assert_eq!(names(&of(&["money-debts"], &team(), &chosen)), ["Huis team"]);
}

#[test]
fn a_quiet_need_that_is_not_asked_today_stays_off_paper() {
    for quiet in ["safety-home", "safety-elder", "mind-low"] {
        let heading = say(&named::need(quiet));
        for seeking in [["money-debts"], ["letters-reply"]] {
            let page = of(&seeking, &[service("a")], &[("a", quiet)]);
            assert_eq!(names(&page), [""; 0], "{quiet}, of who seeks {seeking:?}");
            assert!(!tells(&page, &heading), "{quiet}");
        }
    }
    assert_eq!(names(&of(&["letters-reply"], &[service("a")], &[("a", "money-debts")])), ["Huis a"]);
}

#[test]
fn an_offer_for_a_quiet_need_that_is_not_listed_today_stays_off_paper() {
    for quiet in ["need:safety-child", "need:mind-low"] {
        let printed = service("a").term(quiet);
        assert_eq!(names(&of(&["letters-reply"], &[printed], &[("a", "money-debts")])), [""; 0], "{quiet}");
        let known = service("a").term(quiet).only("listing", &["by-introduction"]);
        assert_eq!(names(&of(&["letters-reply"], &[known], &[("a", "money-debts")])), [""; 0], "{quiet}");
    }
    let known = service("a").only("listing", &["by-introduction"]);
    assert_eq!(names(&of(&["letters-reply"], &[known], &[("a", "money-debts")])), ["De Linde"]);
}

#[test]
fn who_seeks_help_when_low_and_raised_no_card_reads_where() {
    let page = of(&["mind-low"], &[service("a").only("need", &["mind-low"])], &[("a", "mind-low")]);
    assert_eq!(names(&page), ["Huis a"]);
}

#[test]
fn a_quiet_danger_keeps_its_whole_topic_off_paper() {
    let services = [service("a"), service("line").only("need", &["mind-low"])];
    let chosen = [("a", "mind-stress")];
    let mut profile = seeks(&["mind-low"]);
    assert_eq!(names(&slip(&profile, &directory(&services), &chosen, |_| ())), ["Huis a"]);
    profile.dangers.push(Danger { card: "suicide".into(), need: need("mind-low"), quiet: true });
    assert_eq!(names(&slip(&profile, &directory(&services), &chosen, |_| ())), [""; 0]);
}

#[test]
fn safety_is_on_paper_when_the_resident_asks() {
    let mut profile = seeks(&["safety-home"]);
    profile.safety_on_paper = Some(true);
    let directory = directory(&[service("a").only("need", &["safety-home"])]);
    assert_eq!(names(&slip(&profile, &directory, &[("a", "safety-home")], |_| ())), ["Huis a"]);
}

#[test]
fn every_quiet_card_is_about_a_need_that_stays_off_paper() {
    let cards = Cards::from_json("cards.json", CARDS).expect("the cards");
    let quiet: Vec<_> = cards.cards.iter().filter(|card| card.quiet).collect();
    assert!(!quiet.is_empty());
    for card in quiet {
        let page = of(&["letters-reply"], &[service("a")], &[("a", &card.professional_need)]);
        assert_eq!(names(&page), [""; 0], "{}", card.id);
    }
}

#[test]
fn on_a_slip_with_every_demo_offer_nobody_is_named_who_must_not_be() {
    let (demo, faults) = Directory::from_json(&[("directory.json", DEMO)]);
    assert_eq!(faults, []);
    let all: Vec<(&str, &str)> = demo
        .offers()
        .flat_map(|offer| offer.needs.iter().map(move |need| (offer.id.as_str(), need.code())))
        .collect();
    for seeking in [&["safety-home", "safety-child", "letters-reply"][..], &["letters-reply"], &[]] {
        let page = slip(&seeks(seeking), &demo, &all, |_| ());
        assert!(names(&page).contains(&"Samen uw brieven lezen"), "the rest is there");
        for offer in demo.offers() {
            let known = offer.listing == crate::directory::Listing::ByIntroduction;
            let safety = offer.needs.iter().all(|need| need.code().starts_with("safety-"));
            let name = offer.welcome_name();
            assert!(!(known || safety) || !tells(&page, name), "{name}, of who seeks {seeking:?}");
        }
        for need in demo.offers().flat_map(|offer| &offer.needs) {
            let heading = say(&need.message());
            assert!(!need.code().starts_with("safety-") || !tells(&page, &heading), "{heading}");
        }
    }
}

#[test]
fn who_says_nobody_shares_with_nobody() {
    let shares = |codes: &[&str]| {
        slip(&seeks(&[]), &directory(&[]), &[], |plan| {
            plan.kept_until = Some(date(2027, 11, 24));
            plan.share = codes.iter().map(|code| (*code).to_owned()).collect();
        })
    };
    let nobody = say(&m::nobody_may_know());
    let doctor = say(&named::choice("share", "doctor"));
    for codes in [&["none", "doctor"][..], &["doctor", "none"], &["none"], &[]] {
        let page = shares(codes);
        assert!(tells(&page, &nobody) && !tells(&page, &doctor), "{codes:?}");
    }
    let page = shares(&["doctor"]);
    assert!(tells(&page, &doctor) && !tells(&page, &nobody));
}

#[test]
fn where_nothing_is_kept_nobody_promises_to_ask_how_it_went() {
    let day = date(2026, 12, 8);
    let known = directory(&[service("a").only("listing", &["by-introduction"])]);
    let promises = |kept: Option<Date>| {
        slip(&seeks(&["money-debts"]), &known, &[("a", "money-debts")], |plan| {
            plan.follow_up = Some(day);
            plan.kept_until = kept;
        })
    };
    let page = promises(None);
    assert!(tells(&page, &say(&m::follow_up_none())) && !tells(&page, &say(&m::follow_up_on(day))));
    assert!(tells(&page, &say(&m::introduced())) && !tells(&page, &say(&m::introduced_on(day))));
    let page = promises(Some(date(2027, 11, 24)));
    assert!(tells(&page, &say(&m::follow_up_on(day))) && !tells(&page, &say(&m::follow_up_none())));
}

#[test]
fn an_hour_on_a_public_holiday_stands_on_the_slip_with_call_first() {
    let friday = directory(&[service("bureau").weekly("FR", "10:00", "12:00")]);
    let chosen = [("bureau", "money-debts")];
    let usual = slip(&seeks(&["money-debts"]), &friday, &chosen, |_| ());
    assert!(tells(&usual, "vrijdag") && !tells(&usual, "feestdag"));
    let before_christmas = date(2026, 12, 22).at(11, 0, 0, 0).to_zoned(local_zone()).expect("a moment");
    let page = slip_at(&before_christmas, &seeks(&["money-debts"]), &friday, &chosen, |_| ());
    let first: Vec<&str> = page.blocks[0]
        .lines
        .iter()
        .flat_map(|line| &line.texts)
        .map(|text| text.dutch.as_str())
        .filter(|text| text.contains("feestdag"))
        .collect();
    assert_eq!(first.len(), 2, "the next opening and the hour of that day: {first:?}");
    assert!(first.iter().all(|text| text.ends_with("): bel eerst")), "{first:?}");
}
