//! An offer that no limit keeps out, in full: why, what to ask first, what of it may stand on paper.

use super::caution::Caution;
use super::profile::Wanted;
use super::reason::Reason;
use super::seeker::Seeker;
use super::suggestion::{Paper, Suggestion};
use super::{cautions, limits, reasons};
use crate::directory::{Listing, NeedId, NextOpening, Offer, Setting};

/// How many other needs of the same person count as a reason.
pub(super) const ALSO: u32 = 3;

/// An offer, with all that does not depend on the need.
pub(super) struct Candidate<'a> {
    offer: &'a Offer,
    setting: Setting,
    reasons: Vec<Reason>,
    cautions: Vec<Caution>,
    next: NextOpening,
    minutes: Option<u16>,
}

impl<'a> Candidate<'a> {
    /// Looks at an offer that no limit keeps out.
    pub fn new(seeker: &Seeker, offer: &'a Offer) -> Option<Self> {
        let setting = offer.setting?;
        let next = offer.hours.next_from(seeker.now);
        let minutes = seeker.walking_minutes(offer);
        Some(Self {
            reasons: reasons::of_offer(seeker, offer, &next, minutes),
            cautions: cautions::of_offer(seeker, offer, &next, minutes),
            offer,
            setting,
            next,
            minutes,
        })
    }

    /// The offer as it is suggested for one of the needs.
    pub fn suggested(self, seeker: &Seeker, one: &Wanted, wanted: &[Wanted]) -> Suggestion {
        let offer = self.offer;
        let others = wanted.iter().map(|other| &other.need).filter(|need| **need != one.need);
        let also: Vec<NeedId> = others
            .filter(|need| offer.serves(need) && limits::for_need(offer, need).is_none())
            .cloned()
            .collect();
        let mut reasons = vec![Reason::Need { need: one.need.clone(), weight: one.weight }];
        reasons.extend(self.reasons);
        reasons.extend(also.iter().take(ALSO as usize).cloned().map(Reason::AlsoNeed));
        let paper = if seeker.keeps_off_paper(&one.need) {
            Paper::Nothing
        } else if offer.listing == Listing::ByIntroduction {
            Paper::DeskIntroduces
        } else {
            Paper::Whole
        };
        Suggestion {
            offer: offer.id.clone(),
            setting: self.setting,
            needs: std::iter::once(one.need.clone()).chain(also).collect(),
            score: reasons.iter().map(Reason::points).sum(),
            reasons,
            cautions: self.cautions,
            does: offer.does.clone(),
            does_not: offer.does_not.clone(),
            next_opening: self.next,
            walking_minutes: self.minutes,
            paper,
        }
    }

    /// The points of the reasons that do not depend on the need.
    pub fn points(&self) -> u32 {
        self.reasons.iter().map(Reason::points).sum()
    }
}
