//! The hard limits, in the order in which they are told.

use super::limit::Limit;
use super::needed_roles;
use super::seeker::{Seeker, Served};
use crate::directory::{Ages, NeedId, Offer};

/// What keeps an offer out altogether, if anything.
pub(super) fn of_offer(seeker: &Seeker, offer: &Offer) -> Option<Limit> {
    if !offer.is_alive() {
        return Some(Limit::NotActive { status: offer.status, alert: offer.alert.clone() });
    }
    if !offer.is_placed() {
        return Some(Limit::NotPlaced);
    }
    if seeker.profile.not_involve.iter().any(|name| offer.is_meant_by(name)) {
        return Some(Limit::NotInvolved);
    }
    if let (Served::No, Some(place)) = (seeker.served_by(offer), seeker.place) {
        let areas = offer.areas.iter().map(|area| area.name.clone()).collect();
        return Some(Limit::OutsideArea { areas, home: place.name.clone() });
    }
    let others = |one| seeker.belongs_to(one) == Some(false);
    if !offer.audience.is_empty() && offer.audience.iter().all(|one| others(*one)) {
        return Some(Limit::OtherAudience(offer.audience.clone()));
    }
    let years = seeker.profile.age.map(super::AgeBand::years);
    let another = |Ages { from, to }: Ages| {
        years.is_some_and(|years| {
            from.is_some_and(|from| *years.end() < from) || to.is_some_and(|to| to < *years.start())
        })
    };
    another(offer.ages).then_some(Limit::OtherAge(offer.ages))
}

/// What keeps an offer out for one need, if anything.
pub(super) fn for_need(offer: &Offer, need: &NeedId) -> Option<Limit> {
    needed_roles::refused(offer, need).map(Limit::DoesNotDo)
}
