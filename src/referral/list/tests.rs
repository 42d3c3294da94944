//! The list: who stands where, and who stays out.

use jiff::civil::date;
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::directory::fixture::{PLACES, Service, directory, service};
use crate::directory::{Audience, Role, Welcome, local_zone};
use crate::referral::fixture::{danger, languages, need, seeks, tuesday};
use crate::referral::{
    AgeBand, Caution, DayPart, EarlierHelper, KnownAudience, Limit, Opens, Paper, Reason, Walk, Wish,
};

mod when_and_where;

fn ids(column: &[Suggestion]) -> Vec<&str> {
    column.iter().map(|one| one.offer.as_str()).collect()
}

fn ask(profile: &Profile, services: &[Service]) -> Referral {
    refer(profile, &directory(services), &tuesday())
}

/// The one suggestion for a single service.
fn only(profile: &Profile, service: Service) -> Suggestion {
    let referral = ask(profile, &[service]);
    referral.suggestions().next().expect("it is suggested").clone()
}

#[test]
fn informal_and_formal_stand_side_by_side() {
    let referral = ask(&seeks(&["money-debts"]), &[service("bureau"), service("buddy").informal()]);
    let group = &referral.groups[0];
    assert_eq!(ids(&group.informal), ["buddy"]);
    assert_eq!(ids(&group.formal), ["bureau"]);
    assert!(!group.professional_first);
}

#[test]
fn a_danger_sign_puts_the_professional_first() {
    let mut profile = seeks(&["contact-coffee", "housing-rent"]);
    profile.dangers.push(danger("eviction", "housing-eviction", false));
    let services = [
        service("coffee").informal().only("need", &["contact-coffee"]),
        service("neighbour").informal().only("need", &["housing-eviction", "housing-rent"]),
        service("social-work").only("need", &["housing-eviction"]),
    ];
    let referral = ask(&profile, &services);
    let needs: Vec<&str> = referral.groups.iter().map(|group| group.need.code()).collect();
    assert_eq!(needs, ["housing-eviction", "contact-coffee", "housing-rent"]);
    let first: Vec<bool> = referral.groups.iter().map(|group| group.professional_first).collect();
    assert_eq!(first, [true, false, true]);
    let order: Vec<&str> = referral.groups[0].in_order().map(|one| one.offer.as_str()).collect();
    assert_eq!(order, ["social-work", "neighbour"]);
}

#[test]
fn an_answer_not_given_never_excludes() {
    let services = [
        service("women").only("audience", &["women"]),
        service("young").only("audience", &["young", "children"]),
        service("over-65").with("minimum_age", json!(65)),
        service("oeverhoek").with("service_areas", json!([{ "name": "Oeverhoek" }])),
        service("turkish").speaks(&["tr"]),
        service("nobody-said").with("languages", json!([])).with("service_areas", json!([])),
    ];
    let referral = ask(&seeks(&["money-debts"]), &services);
    assert_eq!(referral.suggestions().count(), 5, "the column shows five");
    for one in directory(&services).offers() {
        let why = referral.why_not(one.id.as_str());
        assert!(matches!(why, None | Some(WhyNot::LowerRank { .. })), "{}: {why:?}", one.id);
    }
    let women = only(&seeks(&["money-debts"]), service("women").only("audience", &["women"]));
    assert!(women.cautions.contains(&Caution::CheckAudience(vec![Audience::Women])));
}

#[test]
fn a_known_answer_excludes_with_its_reason() {
    let mut profile = seeks(&["money-debts"]);
    profile.age = Some(AgeBand::From67);
    profile.audience = KnownAudience::default().yes(Audience::Women);
    let referral = ask(
        &profile,
        &[
            service("young").only("audience", &["young"]),
            service("men").only("audience", &["men"]),
            service("under-30").with("maximum_age", json!(30)),
            service("men-and-women").only("audience", &["men", "women"]),
        ],
    );
    assert_eq!(referral.why_not("young"), Some(WhyNot::Limit(Limit::OtherAudience(vec![Audience::Young]))));
    assert_eq!(referral.why_not("men"), Some(WhyNot::Limit(Limit::OtherAudience(vec![Audience::Men]))));
    assert!(matches!(referral.why_not("under-30"), Some(WhyNot::Limit(Limit::OtherAge(_)))));
    assert_eq!(referral.why_not("men-and-women"), None);
}

#[test]
fn an_age_that_may_or_may_not_fit_is_asked() {
    let mut profile = seeks(&["money-debts"]);
    profile.age = Some(AgeBand::From27To66);
    let one = only(&profile, service("over-55").with("minimum_age", json!(55)));
    assert!(one.cautions.iter().any(|caution| matches!(caution, Caution::CheckAge(_))));
}

#[test]
fn an_unknown_distance_is_asked_and_never_scored() {
    let mut profile = seeks(&["money-debts"]);
    let here = service("a").at(52.09, 4.30);
    let unknown = only(&profile, service("a").at(52.09, 4.30));
    assert!(unknown.cautions.contains(&Caution::AskDistance));
    profile.neighbourhood = Some("Lindenhof".into());
    let nowhere = only(&profile, service("a"));
    assert!(nowhere.cautions.contains(&Caution::AskDistance));
    assert_eq!(nowhere.walking_minutes, None);
    let near = only(&profile, here);
    assert!(!near.cautions.contains(&Caution::AskDistance));
    let worth: u32 =
        near.reasons.iter().filter(|one| matches!(one, Reason::Near { .. })).map(Reason::points).sum();
    assert_eq!(near.score, nowhere.score + worth);
    assert_eq!(unknown.score, nowhere.score);
}

#[test]
fn distance_counts_against_how_far_this_person_walks() {
    let mut profile = seeks(&["money-debts"]);
    profile.postcode = Some("0001 AB".into());
    profile.walk = Some(Walk::FiveMinutes);
    let slow = only(&profile, service("a").at(52.094, 4.30));
    assert_eq!(slow.walking_minutes, Some(9));
    assert!(slow.cautions.contains(&Caution::TooFar(9)));
    profile.walk = Some(Walk::TwentyMinutes);
    let quick = only(&profile, service("a").at(52.094, 4.30));
    assert_eq!(quick.cautions.iter().filter(|one| matches!(one, Caution::TooFar(_))).count(), 0);
    assert!(quick.score > slow.score);
}

#[test]
fn who_stays_at_home_is_visited() {
    let mut profile = seeks(&["contact-visits"]);
    profile.walk = Some(Walk::AtHome);
    let visits = only(&profile, service("a").only("need", &["contact-visits"]).term("does:home-visit"));
    assert!(visits.reasons.contains(&Reason::ComesToYou));
    let stays = only(&profile, service("a").only("need", &["contact-visits"]).at(52.09, 4.30));
    assert!(stays.cautions.contains(&Caution::NotAtHome));
}

#[test]
fn an_offer_outside_the_area_is_out_with_its_reason() {
    let mut profile = seeks(&["money-debts"]);
    profile.neighbourhood = Some("lindenhof".into());
    let services = [
        service("a").with("service_areas", json!([{ "name": "Oeverhoek" }])),
        service("town"),
        service("land").only("reach", &["national"]),
    ];
    let referral = ask(&profile, &services);
    let areas = vec!["Oeverhoek".to_owned()];
    let limit = Limit::OutsideArea { areas, home: "Lindenhof".into() };
    assert_eq!(referral.why_not("a"), Some(WhyNot::Limit(limit)));
    assert_eq!(ids(&referral.groups[0].formal), ["land", "town"]);
    profile.neighbourhood = Some("Verweggistan".into());
    assert_eq!(ask(&profile, &services).why_not("a"), None, "a place nobody knows excludes nothing");
}

#[test]
fn what_it_does_not_do_excludes_for_that_need_only() {
    let services =
        [service("a").only("need", &["letters-forms", "letters-reply"]).term("does-not:fill-forms")];
    let referral = ask(&seeks(&["letters-forms"]), &services);
    assert_eq!(referral.why_not("a"), Some(WhyNot::Limit(Limit::DoesNotDo(Role::FillForms))));
    let referral = ask(&seeks(&["letters-forms", "letters-reply"]), &services);
    assert_eq!(referral.why_not("a"), None);
    assert!(referral.groups[0].formal.is_empty());
    assert_eq!(referral.groups[1].formal[0].needs, [need("letters-reply")]);
}

#[test]
fn a_defunct_offer_is_never_suggested_and_why_not_names_what_came_after() {
    let alert = "Sinds 1 april 2021 helpt het Buurtteam u hiermee.";
    let referral = ask(
        &seeks(&["money-debts"]),
        &[
            service("old").with("status", json!("defunct")).with("alert", json!(alert)),
            service("resting").with("status", json!("inactive")),
        ],
    );
    assert_eq!(referral.suggestions().count(), 0);
    let Some(WhyNot::Limit(Limit::NotActive { alert: Some(said), .. })) = referral.why_not("old") else {
        panic!("a limit with an alert")
    };
    assert_eq!(said, alert);
    assert!(referral.why_not("resting").is_some());
    assert_eq!(referral.why_not("never-heard-of"), Some(WhyNot::NotInDirectory));
}

#[test]
fn what_is_shut_for_a_while_stays_with_a_caution_and_is_not_called_open() {
    let shut = service("a").with("status", json!("temporarily closed")).weekly("TU", "10:00", "12:00");
    let one = only(&seeks(&["money-debts"]), shut);
    assert!(one.cautions.contains(&Caution::ClosedForNow(None)));
    assert!(!one.reasons.iter().any(|reason| matches!(reason, Reason::Open(_))));
}

#[test]
fn a_stale_phone_number_is_called_first() {
    let phones = json!([{ "id": "p", "number": "020 123 45 67" }]);
    let dated = |day: &str| {
        service("a").with("phones", phones.clone()).with(
            "metadata",
            json!([{ "resource_id": "p", "field_name": "number", "last_action_date": day }]),
        )
    };
    let profile = seeks(&["money-debts"]);
    let stale = only(&profile, dated("2025-01-01"));
    assert!(stale.cautions.contains(&Caution::OldNumber(Some(date(2025, 1, 1)))));
    let fresh = only(&profile, dated("2026-11-01"));
    assert!(!fresh.cautions.iter().any(|one| matches!(one, Caution::OldNumber(_))));
}

#[test]
fn hours_that_nobody_knows_are_asked_and_never_scored() {
    let profile = seeks(&["money-debts"]);
    let unknown = only(&profile, service("a"));
    assert!(unknown.cautions.contains(&Caution::AskHours));
    let open = only(&profile, service("a").weekly("TU", "10:00", "12:00"));
    assert!(!open.cautions.contains(&Caution::AskHours));
    assert_eq!(open.score, unknown.score + 12);
}

#[test]
fn open_today_is_right_on_the_days_when_the_clock_changes() {
    // In 2027 summer time begins on Easter Sunday, when one asks first: a year without that.
    for day in [date(2026, 10, 25), date(2026, 3, 29)] {
        let directory = directory(&[service("a").weekly("SU", "10:00", "12:00")]);
        let at = |hour| day.at(hour, 30, 0, 0).to_zoned(local_zone()).expect("a moment");
        let opens = |hour| {
            let referral = refer(&seeks(&["money-debts"]), &directory, &at(hour));
            let one = referral.suggestions().next().expect("it is suggested").clone();
            one.reasons.into_iter().find_map(|reason| match reason {
                Reason::Open(opens) => Some(opens),
                _ => None,
            })
        };
        assert!(matches!(opens(0), Some(Opens::Today(_))), "{day}");
        assert!(matches!(opens(9), Some(Opens::Today(_))), "{day}");
        assert!(matches!(opens(11), Some(Opens::Now(_))), "{day}");
        assert_eq!(opens(12), None, "{day}");
    }
}

#[test]
fn the_own_language_weighs_more_than_dutch_and_none_in_common_is_said() {
    let mut profile = seeks(&["money-debts"]);
    profile.languages = languages(&["nl", "ar"]);
    let referral = ask(
        &profile,
        &[service("both").speaks(&["nl", "ar"]), service("dutch"), service("tr").speaks(&["tr"])],
    );
    assert_eq!(ids(&referral.groups[0].formal), ["both", "dutch", "tr"]);
    let last = &referral.groups[0].formal[2];
    assert!(last.cautions.contains(&Caution::NoSharedLanguage(None)));
}

#[test]
fn who_must_not_be_involved_is_out() {
    let mut profile = seeks(&["money-debts"]);
    profile.not_involve.push("stichting".into());
    let referral = ask(&profile, &[service("a")]);
    assert_eq!(referral.why_not("a"), Some(WhyNot::Limit(Limit::NotInvolved)));
}

#[test]
fn who_helped_well_before_comes_first() {
    let mut profile = seeks(&["money-debts"]);
    profile.earlier.push(EarlierHelper { name: "Huis z".into(), good: Some(true) });
    let referral = ask(&profile, &[service("a"), service("z")]);
    assert_eq!(ids(&referral.groups[0].formal), ["z", "a"]);
}

#[test]
fn a_wish_that_only_they_can_tell_about_is_asked() {
    let mut profile = seeks(&["money-debts"]);
    profile.wishes = vec![Wish::Woman, Wish::Alone];
    profile.when = vec![DayPart::Morning];
    let one = only(&profile, service("a").weekly("TU", "10:00", "12:00"));
    assert!(one.cautions.contains(&Caution::AskWish(Wish::Woman)));
    assert!(one.reasons.contains(&Reason::Wish(Wish::Alone)));
    assert!(one.reasons.contains(&Reason::When(DayPart::Morning)));
}

#[test]
fn what_somebody_likes_to_do_is_a_reason_where_it_is_welcome() {
    let mut profile = seeks(&["money-debts"]);
    profile.likes = vec![Welcome::Music, Welcome::Cooking];
    let one = only(&profile, service("a").term("welcome:cooking"));
    assert!(one.reasons.contains(&Reason::Likes(Welcome::Cooking)));
    assert!(!one.reasons.contains(&Reason::Likes(Welcome::Music)));
}

#[test]
fn the_score_is_the_sum_of_its_reasons() {
    let mut profile = seeks(&["money-debts", "money-budget"]);
    profile.languages = languages(&["ar"]);
    let service = service("a").term("need:money-budget").speaks(&["ar"]).weekly("TU", "10:00", "12:00");
    let one = only(&profile, service);
    assert_eq!(one.score, one.reasons.iter().map(Reason::points).sum::<u32>());
    assert!(one.reasons.contains(&Reason::AlsoNeed(need("money-budget"))));
}

#[test]
fn a_national_line_stays_back_until_nothing_else_helps_or_there_is_danger() {
    let line = || service("line-113").only("need", &["mind-low"]).only("reach", &["national"]);
    let near = || service("near").only("need", &["mind-low"]);
    let mut profile = seeks(&["mind-low"]);
    let referral = ask(&profile, &[line(), near()]);
    assert_eq!(ids(&referral.groups[0].formal), ["near"]);
    assert_eq!(referral.why_not("line-113"), Some(WhyNot::HelpNearer));
    assert_eq!(ids(&ask(&profile, &[line()]).groups[0].formal), ["line-113"]);
    profile.dangers.push(danger("suicide", "mind-low", true));
    assert_eq!(ask(&profile, &[line(), near()]).groups[0].formal.len(), 2);
}

#[test]
fn safety_stays_off_paper_unless_the_resident_asks() {
    let service = || service("a").only("need", &["safety-home"]);
    let mut profile = seeks(&["safety-home"]);
    assert_eq!(only(&profile, service()).paper, Paper::Nothing);
    profile.safety_on_paper = Some(true);
    assert_eq!(only(&profile, service()).paper, Paper::Whole);
}

#[test]
fn what_is_by_introduction_is_suggested_and_marked() {
    let one = only(&seeks(&["money-debts"]), service("a").only("listing", &["by-introduction"]));
    assert_eq!(one.paper, Paper::DeskIntroduces);
    assert!(one.cautions.contains(&Caution::ByIntroduction));
}

#[test]
fn a_tangle_asks_for_more_than_light_help() {
    let profile = seeks(&["money-debts", "letters-reply", "mind-stress", "housing-rent"]);
    let one = only(&profile, service("a").informal().term("complexity:light"));
    assert!(one.cautions.contains(&Caution::LightOnly));
}

#[test]
fn no_room_at_the_last_count_is_said_and_an_old_count_is_not() {
    let counted = |day: &str| {
        service("a").with("capacities", json!([{ "available": 0, "updated": format!("{day}T00:00:00Z") }]))
    };
    let profile = seeks(&["money-debts"]);
    assert!(only(&profile, counted("2026-11-10")).cautions.contains(&Caution::Full));
    assert!(!only(&profile, counted("2024-11-10")).cautions.contains(&Caution::Full));
}

proptest! {
    #[test]
    fn the_order_of_the_files_changes_nothing(
        order in Just((0..12_usize).collect::<Vec<_>>()).prop_shuffle(),
        asked in 0..3_usize,
    ) {
        let services: Vec<Service> = (0..12).map(|at| {
            let one = service(&format!("offer-{at:02}"));
            let one = if at % 2 == 0 { one.informal() } else { one };
            if at % 3 == 0 { one.weekly("TU", "10:00", "12:00") } else { one.term("need:money-budget") }
        }).collect();
        let read = |order: &[usize]| {
            let texts: Vec<String> =
                order.iter().map(|at| json!([services[*at].json()]).to_string()).collect();
            let mut files: Vec<(&str, &str)> = texts.iter().map(|text| ("a.json", text.as_str())).collect();
            files.push(("places.json", PLACES));
            Directory::from_json(&files).0
        };
        let plain: Vec<usize> = (0..12).collect();
        let profile = seeks(&["money-debts", "money-budget", "money-bills"][..=asked]);
        prop_assert_eq!(
            refer(&profile, &read(&order), &tuesday()),
            refer(&profile, &read(&plain), &tuesday())
        );
    }
}
