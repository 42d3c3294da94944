//! What part of the directory is looked at: one topic or all, one neighbourhood or all.

use crate::directory::{Domain, Offer, Place, Reach};

/// What is looked at; everything when nothing is said.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Lens {
    /// Only offers that serve a need of this topic.
    pub domain: Option<Domain>,
    /// Only offers that are there for this neighbourhood.
    pub place: Option<Place>,
}

impl Lens {
    /// Whether an offer that runs is in sight.
    #[must_use]
    pub fn shows(&self, offer: &Offer) -> bool {
        self.is_on_topic(offer) && self.serves_place(offer) == Some(true)
    }

    /// Whether it would be in sight if somebody knew which areas it serves.
    #[must_use]
    pub fn leaves_open(&self, offer: &Offer) -> bool {
        self.is_on_topic(offer) && self.serves_place(offer).is_none()
    }

    fn is_on_topic(&self, offer: &Offer) -> bool {
        offer.is_alive()
            && self.domain.is_none_or(|domain| offer.needs.iter().any(|need| need.domain() == Some(domain)))
    }

    /// Whether it is there for the neighbourhood; `None` when nobody said which areas it serves.
    fn serves_place(&self, offer: &Offer) -> Option<bool> {
        let Some(place) = &self.place else { return Some(true) };
        if offer.reach == Some(Reach::National) {
            return Some(true);
        }
        (!offer.areas.is_empty()).then(|| offer.areas.iter().any(|area| place.is_within(&area.name)))
    }
}
