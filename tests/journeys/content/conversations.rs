//! The example conversations: each finds whom it must and not whom it must not, in both directories, every time
//! the same.

use std::collections::BTreeSet;

use inloop::content::{Content, Example, Expected, Supply, examples};
use inloop::directory::local_zone;
use inloop::intake::{Finding, Level, find};
use inloop::referral::{Profile, Reason, Referral, refer};

use super::{BOTH, content, told};
use crate::house::source;

/// What a conversation leads to.
struct Outcome {
    finding: Finding,
    profile: Profile,
    referral: Referral,
}

fn talk(example: &Example, supply: Supply, content: &Content) -> Outcome {
    let now = example.at.expect("a moment").to_zoned(local_zone()).expect("a moment here");
    let answers = example.answers(supply);
    let finding = find(&content.questionnaire, &answers, now.date());
    let profile = Profile::from_answers(&answers, &finding, &content.needs, &content.cards);
    let referral = refer(&profile, &content.directory, &now);
    Outcome { finding, profile, referral }
}

fn expected(example: &Example, supply: Supply) -> &Expected {
    match supply {
        Supply::Real => &example.directory,
        Supply::Demo => &example.demo,
    }
}

fn chosen(example: &Example, supply: Supply) -> &[String] {
    match supply {
        Supply::Real => &example.chosen.directory,
        Supply::Demo => &example.chosen.demo,
    }
}

fn named(name: &str) -> Example {
    examples().find(|example| example.id == name).expect("the example")
}

#[test]
fn every_example_can_be_read_and_fits_the_questions() {
    let files = source::files_below("data/examples").len();
    assert_eq!(examples().count(), files, "an example that cannot be read is left out in silence");
    assert!(files >= 5);
    for example in examples() {
        for supply in BOTH {
            let content = content(supply);
            assert_eq!(example.misfit(&content.questionnaire), None, "{}", example.id);
            let asked = inloop::intake::left_out(
                &content.questionnaire,
                &example.answers(supply),
                example.at.expect("a moment").date(),
            );
            assert_eq!(asked, [], "{} answers what nobody asks", example.id);
        }
    }
}

#[test]
fn every_example_finds_whom_it_must_and_nobody_it_must_not() {
    let mut faults = Vec::new();
    for supply in BOTH {
        let content = content(supply);
        for example in examples() {
            let outcome = talk(&example, supply, content);
            let listed: BTreeSet<&str> =
                outcome.referral.suggestions().map(|one| one.offer.as_str()).collect();
            let place = |offer: &str| format!("{} in {supply:?}: {offer}", example.id);
            let Expected { must, must_not } = expected(&example, supply);
            assert!(!must.is_empty() && !must_not.is_empty(), "{} expects nothing", example.id);
            for offer in
                must.iter().chain(chosen(&example, supply)).filter(|one| !listed.contains(one.as_str()))
            {
                faults.push(format!("{} is not found: {:?}", place(offer), outcome.referral.why_not(offer)));
            }
            for offer in must_not {
                if listed.contains(offer.as_str()) {
                    faults.push(format!("{} is found", place(offer)));
                } else if content.directory.offer(offer).is_none() {
                    faults.push(format!("{} is not in this directory, so it proves nothing", place(offer)));
                }
            }
        }
    }
    told(&faults);
}

#[test]
fn the_same_conversation_gives_the_same_list_twice() {
    for supply in BOTH {
        let (again, _) = Content::shipped(supply).expect("content that can be read");
        for example in examples() {
            let (one, other) = (talk(&example, supply, content(supply)), talk(&example, supply, &again));
            assert_eq!(one.profile, other.profile, "{}", example.id);
            assert_eq!(one.referral, other.referral, "{}", example.id);
        }
    }
}

#[test]
fn who_must_leave_the_house_tomorrow_meets_a_professional_first() {
    for supply in BOTH {
        let outcome = talk(&named("eviction"), supply, content(supply));
        let first = outcome.finding.raised.first().expect("a card");
        assert_eq!((first.card.as_str(), first.level), ("eviction", Level::Now));
        let group = outcome.referral.groups.first().expect("a need");
        assert_eq!(group.need.code(), "housing-eviction");
        assert!(group.professional_first);
        let top = group.in_order().next().expect("somebody");
        assert!(!top.setting.is_informal(), "{} comes first in {supply:?}", top.offer);
    }
}

#[test]
fn without_danger_the_neighbours_come_first() {
    for supply in BOTH {
        let outcome = talk(&named("coffee"), supply, content(supply));
        assert_eq!(outcome.finding.raised, []);
        let top = outcome.referral.suggestions().next().expect("somebody");
        assert!(top.setting.is_informal(), "{} comes first in {supply:?}", top.offer);
    }
}

#[test]
fn samira_is_helped_in_both_neighbourhoods() {
    let samira = named("samira");
    for supply in BOTH {
        let outcome = talk(&samira, supply, content(supply));
        let needs: BTreeSet<&str> = outcome.profile.needs.iter().map(|one| one.need.code()).collect();
        assert!(
            needs.is_superset(&["letters-understand", "health-exercise", "contact-group"].into()),
            "{needs:?}"
        );
        for need in ["letters-understand", "contact-group"] {
            let group = outcome.referral.groups.iter().find(|group| group.need.code() == need);
            assert!(
                group.is_some_and(|group| !group.informal.is_empty()),
                "no neighbour for {need} in {supply:?}"
            );
        }
        assert!(outcome.referral.suggestions().any(|one| !one.setting.is_informal()), "{supply:?}");
        assert!(outcome.referral.suggestions().all(|one| !one.reasons.is_empty()), "{supply:?}");
    }
}

/// The invented neighbourhood is there to show what the program can: her own language, a short walk, company.
#[test]
fn samira_finds_somebody_for_every_need_and_in_her_own_language_in_the_invented_neighbourhood() {
    let outcome = talk(&named("samira"), Supply::Demo, content(Supply::Demo));
    for group in &outcome.referral.groups {
        assert!(group.in_order().next().is_some(), "nobody for {}", group.need);
    }
    let some = |is: fn(&Reason) -> bool| outcome.referral.suggestions().any(|one| one.reasons.iter().any(is));
    assert!(some(|reason| matches!(reason, Reason::Language(_))));
    assert!(some(|reason| matches!(reason, Reason::Near { .. })));
    assert!(some(|reason| matches!(reason, Reason::Likes(_))));
}

#[test]
fn who_wants_nothing_kept_and_skips_nearly_all_is_still_helped() {
    for supply in BOTH {
        let outcome = talk(&named("coffee"), supply, content(supply));
        assert!(outcome.referral.suggestions().count() >= 2, "{supply:?}");
    }
}
