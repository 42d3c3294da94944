//! Finding what to ask first about one offer: whatever either side has not said.

use super::caution::Caution;
use super::profile::{Walk, Wish};
use super::seeker::{Seeker, Served};
use crate::directory::{Access, Complexity, Freshness, Listing, NextOpening, Offer, Status};

/// Every caution, the weightiest first.
pub(super) fn of_offer(
    seeker: &Seeker,
    offer: &Offer,
    next: &NextOpening,
    minutes: Option<u16>,
) -> Vec<Caution> {
    let mut cautions = Vec::new();
    standing(seeker, offer, &mut cautions);
    fitting(seeker, offer, &mut cautions);
    reaching(seeker, offer, next, minutes, &mut cautions);
    talking(seeker, offer, &mut cautions);
    cautions
}

/// How the offer stands: shut, full, waiting, light.
fn standing(seeker: &Seeker, offer: &Offer, cautions: &mut Vec<Caution>) {
    let earlier = &seeker.profile.earlier;
    if offer.status == Status::TemporarilyClosed {
        cautions.push(Caution::ClosedForNow(offer.alert.clone()));
    }
    if offer.listing == Listing::ByIntroduction {
        cautions.push(Caution::ByIntroduction);
    }
    if offer.room(seeker.now.date()) == Some(0) {
        cautions.push(Caution::Full);
    }
    cautions.extend(offer.waiting.clone().map(Caution::Waiting));
    if seeker.is_complex() && offer.complexity == Some(Complexity::Light) {
        cautions.push(Caution::LightOnly);
    }
    if earlier.iter().any(|one| one.good == Some(false) && offer.is_meant_by(&one.name)) {
        cautions.push(Caution::EarlierNotGood);
    }
}

/// Whether the resident is whom it is for, as far as that was not said.
fn fitting(seeker: &Seeker, offer: &Offer, cautions: &mut Vec<Caution>) {
    let belongs = |one| seeker.belongs_to(one) == Some(true);
    if !offer.audience.is_empty() && !offer.audience.iter().any(|one| belongs(*one)) {
        cautions.push(Caution::CheckAudience(offer.audience.clone()));
    }
    let within = seeker.profile.age.is_some_and(|age| {
        let years = age.years();
        offer.ages.from.is_none_or(|from| from <= *years.start())
            && offer.ages.to.is_none_or(|to| *years.end() <= to)
    });
    if offer.ages.is_limited() && !within {
        cautions.push(Caution::CheckAge(offer.ages));
    }
    if seeker.served_by(offer) == Served::Unknown {
        cautions.push(Caution::CheckArea(offer.areas.iter().map(|area| area.name.clone()).collect()));
    }
}

/// How to get there and in.
fn reaching(
    seeker: &Seeker,
    offer: &Offer,
    next: &NextOpening,
    minutes: Option<u16>,
    cautions: &mut Vec<Caution>,
) {
    let walk = seeker.profile.walk;
    let comes = offer.has_no_door() || offer.comes_to_you();
    match (walk, minutes) {
        (Some(Walk::AtHome), _) if !comes => cautions.push(Caution::NotAtHome),
        (Some(Walk::AtHome), _) => {}
        (_, None) if !comes => cautions.push(Caution::AskDistance),
        (Some(walk), Some(minutes)) if walk.minutes().is_some_and(|limit| minutes > limit) => {
            cautions.push(Caution::TooFar(minutes));
        }
        _ => {}
    }
    let silent = offer.places.iter().all(|place| place.accessibility.is_empty());
    if matches!(walk, Some(Walk::Pushing | Walk::Wheels)) && !comes && silent {
        cautions.push(Caution::AskAccessibility);
    }
    match offer.access.first() {
        None => cautions.push(Caution::AskAccess),
        Some(Access::Referrer) => cautions.push(Caution::NeedsReferrer),
        Some(Access::Assessment) => cautions.push(Caution::NeedsAssessment),
        Some(Access::WalkIn | Access::CallFirst) => {}
    }
    if matches!(next, NextOpening::Unknown | NextOpening::Recheck) && !offer.id.is_national_line() {
        cautions.push(Caution::AskHours);
    }
    cautions.extend(next.opening().and_then(|opening| opening.holiday).map(Caution::CheckHoliday));
    cautions.extend(old_number(seeker, offer));
    if offer.is_free() == Some(false) {
        cautions.push(Caution::Costs(offer.fees.clone()));
    }
}

/// The freshest number counts: one that is old or of unknown age is called first.
fn old_number(seeker: &Seeker, offer: &Offer) -> Option<Caution> {
    let today = seeker.now.date();
    let freshest = offer.phones.iter().min_by_key(|phone| phone.checked.freshness(today))?;
    match freshest.checked.freshness(today) {
        Freshness::Old => Some(Caution::OldNumber(freshest.checked.on)),
        Freshness::Unknown => Some(Caution::OldNumber(None)),
        Freshness::Fresh | Freshness::Ageing => None,
    }
}

/// The language, and wishes that only they can tell about.
fn talking(seeker: &Seeker, offer: &Offer, cautions: &mut Vec<Caution>) {
    let theirs = &seeker.profile.languages;
    if offer.languages.is_empty() {
        cautions.push(Caution::AskLanguage);
    } else if !theirs.is_empty() && !theirs.iter().any(|one| offer.speaks(one)) {
        cautions.push(Caution::NoSharedLanguage(offer.interpretation.clone()));
    }
    for wish in [Wish::Woman, Wish::Man] {
        if seeker.profile.wishes.contains(&wish) {
            cautions.push(Caution::AskWish(wish));
        }
    }
}
