//! How far at whose pace, and what a public holiday does to an opening.

use super::*;
use crate::directory::{Holiday, Pace};

#[test]
fn behind_a_rollator_the_same_way_takes_longer() {
    let mut profile = seeks(&["money-debts"]);
    profile.postcode = Some("0001 AB".into());
    let at = |walk| {
        let mut profile = profile.clone();
        profile.walk = walk;
        only(&profile, service("a").at(52.094, 4.30))
    };
    assert_eq!(at(None).walking_minutes, Some(9));
    let pushing = at(Some(Walk::Pushing));
    assert_eq!(pushing.walking_minutes, Some(12));
    let near = Reason::Near { minutes: 12, limit: Some(15), pace: Pace::Pushing };
    assert!(pushing.reasons.contains(&near), "{:?}", pushing.reasons);
    assert_eq!(near.for_resident().id(), "reason-near-pushing");
    assert!(pushing.cautions.contains(&Caution::AskAccessibility));
}

#[test]
fn an_opening_on_a_public_holiday_is_a_caution_and_no_reason() {
    let friday = || directory(&[service("a").weekly("FR", "10:00", "12:00")]);
    let at = |day| date(2026, 12, day).at(11, 0, 0, 0).to_zoned(local_zone()).expect("a moment");
    let one = |day| {
        refer(&seeks(&["money-debts"]), &friday(), &at(day)).suggestions().next().expect("suggested").clone()
    };
    let opens = |one: &Suggestion| one.reasons.iter().any(|reason| matches!(reason, Reason::Open(_)));
    let (usual, christmas) = (one(18), one(25));
    assert!(opens(&usual) && !usual.cautions.iter().any(|one| matches!(one, Caution::CheckHoliday(_))));
    assert!(!opens(&christmas) && christmas.cautions.contains(&Caution::CheckHoliday(Holiday::Christmas)));
    assert_eq!(christmas.next_opening.opening().map(|opening| opening.date), Some(date(2026, 12, 25)));
}
