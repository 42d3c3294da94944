//! The list: informal and formal side by side for each need, each with why.
//!
//! The same profile, directory and moment give the same list, whatever the order of the files.

use std::collections::BTreeMap;

use jiff::Zoned;

use super::caution::Caution;
use super::profile::{Profile, Wanted, Weight};
use super::reason::Reason;
use super::seeker::Seeker;
use super::suggestion::{Paper, Suggestion};
use super::why_not::WhyNot;
use super::{cautions, limits, reasons};
use crate::directory::{Directory, Listing, NeedId, NextOpening, Offer, OfferId, Setting};

/// How many of each column are shown for a need: a choice, not a catalogue.
const SHOWN: usize = 5;
/// How many other needs of the same person count as a reason.
const ALSO: usize = 3;

/// Who can help with what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Referral {
    /// One group for each need: dangers first, then by weight, then in the order in which they came up.
    pub groups: Vec<NeedGroup>,
    absent: BTreeMap<OfferId, WhyNot>,
}

/// Who can help with one need: informal and formal, neither as the other's errand boy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedGroup {
    /// The need.
    pub need: NeedId,
    /// Neighbours and volunteers, best first.
    pub informal: Vec<Suggestion>,
    /// Professionals, best first.
    pub formal: Vec<Suggestion>,
    /// Whether a danger sign puts the professional first.
    pub professional_first: bool,
}

impl Referral {
    /// Why an offer is not on the list; `None` when it is.
    #[must_use]
    pub fn why_not(&self, offer: &str) -> Option<WhyNot> {
        let listed = self.suggestions().any(|one| one.offer.as_str() == offer);
        (!listed).then(|| self.absent.get(offer).cloned().unwrap_or(WhyNot::NotInDirectory))
    }

    /// Every suggestion, group by group; an offer that serves two needs comes twice.
    pub fn suggestions(&self) -> impl Iterator<Item = &Suggestion> {
        self.groups.iter().flat_map(NeedGroup::in_order)
    }
}

impl NeedGroup {
    /// Both columns, the one that comes first first.
    pub fn in_order(&self) -> impl Iterator<Item = &Suggestion> {
        let (first, second) = if self.professional_first {
            (&self.formal, &self.informal)
        } else {
            (&self.informal, &self.formal)
        };
        first.iter().chain(second)
    }
}

/// An offer that no limit keeps out, with all that does not depend on the need.
struct Candidate<'a> {
    offer: &'a Offer,
    setting: Setting,
    reasons: Vec<Reason>,
    cautions: Vec<Caution>,
    next: NextOpening,
    minutes: Option<u16>,
}

/// Who can help, for what is known at a moment.
#[must_use]
pub fn refer(profile: &Profile, directory: &Directory, now: &Zoned) -> Referral {
    let seeker = Seeker::new(profile, directory, now);
    let wanted = wanted(profile);
    let mut absent = BTreeMap::new();
    let mut candidates = Vec::new();
    for offer in directory.offers() {
        if let Some(limit) = limits::of_offer(&seeker, offer) {
            absent.insert(offer.id.clone(), WhyNot::Limit(limit));
        } else if let Some(setting) = offer.setting
            && wanted.iter().any(|one| offer.serves(&one.need))
        {
            candidates.push(candidate(&seeker, offer, setting));
        } else {
            absent.insert(offer.id.clone(), WhyNot::OtherNeed);
        }
    }
    let groups =
        wanted.iter().map(|one| group(&seeker, one, &wanted, &candidates, &mut absent)).collect::<Vec<_>>();
    Referral { groups, absent }
}

/// The needs in order: what is dangerous, what weighs most, what came up first; each once.
fn wanted(profile: &Profile) -> Vec<Wanted> {
    let mut needs: Vec<Wanted> = Vec::new();
    let dangers = profile.dangers.iter().map(|one| Wanted { need: one.need.clone(), weight: Weight::Heavy });
    for one in dangers {
        if needs.iter().all(|known| known.need != one.need) {
            needs.push(one);
        }
    }
    let dangerous = needs.len();
    for one in &profile.needs {
        match needs.iter_mut().find(|known| known.need == one.need) {
            Some(known) => known.weight = known.weight.max(one.weight),
            None => needs.push(one.clone()),
        }
    }
    needs[dangerous..].sort_by_key(|one| std::cmp::Reverse(one.weight));
    needs
}

fn candidate<'a>(seeker: &Seeker, offer: &'a Offer, setting: Setting) -> Candidate<'a> {
    let next = offer.hours.next_from(seeker.now);
    let minutes = seeker.walking_minutes(offer);
    Candidate {
        reasons: reasons::of_offer(seeker, offer, &next, minutes),
        cautions: cautions::of_offer(seeker, offer, &next, minutes),
        offer,
        setting,
        next,
        minutes,
    }
}

fn group(
    seeker: &Seeker,
    one: &Wanted,
    wanted: &[Wanted],
    candidates: &[Candidate],
    absent: &mut BTreeMap<OfferId, WhyNot>,
) -> NeedGroup {
    let need = &one.need;
    let danger = seeker.danger_about(need).is_some();
    let mut serving = Vec::new();
    for candidate in candidates.iter().filter(|candidate| candidate.offer.serves(need)) {
        match limits::for_need(candidate.offer, need) {
            Some(limit) => {
                absent.entry(candidate.offer.id.clone()).or_insert(WhyNot::Limit(limit));
            }
            None => serving.push(suggestion(seeker, one, wanted, candidate)),
        }
    }
    let (lines, others): (Vec<_>, Vec<_>) =
        serving.into_iter().partition(|suggestion| suggestion.offer.is_national_line());
    let mut serving = others;
    if danger || serving.is_empty() {
        serving.extend(lines);
    } else {
        for line in lines {
            absent.entry(line.offer).or_insert(WhyNot::HelpNearer);
        }
    }
    serving.sort_by(|one, other| other.score.cmp(&one.score).then_with(|| one.offer.cmp(&other.offer)));
    let (mut informal, mut formal): (Vec<_>, Vec<_>) =
        serving.into_iter().partition(|suggestion| suggestion.setting.is_informal());
    for column in [&mut informal, &mut formal] {
        for (at, lower) in column.split_off(SHOWN.min(column.len())).into_iter().enumerate() {
            let why = WhyNot::LowerRank { need: need.clone(), rank: SHOWN + at + 1 };
            absent.entry(lower.offer).or_insert(why);
        }
    }
    NeedGroup { need: need.clone(), informal, formal, professional_first: danger }
}

fn suggestion(seeker: &Seeker, one: &Wanted, wanted: &[Wanted], candidate: &Candidate) -> Suggestion {
    let offer = candidate.offer;
    let others = wanted.iter().map(|other| &other.need).filter(|need| **need != one.need);
    let also: Vec<NeedId> = others
        .filter(|need| offer.serves(need) && limits::for_need(offer, need).is_none())
        .cloned()
        .collect();
    let mut reasons = vec![Reason::Need { need: one.need.clone(), weight: one.weight }];
    reasons.extend(candidate.reasons.iter().cloned());
    reasons.extend(also.iter().take(ALSO).cloned().map(Reason::AlsoNeed));
    let paper = if seeker.keeps_off_paper(&one.need) {
        Paper::Nothing
    } else if offer.listing == Listing::ByIntroduction {
        Paper::DeskIntroduces
    } else {
        Paper::Whole
    };
    Suggestion {
        offer: offer.id.clone(),
        setting: candidate.setting,
        needs: std::iter::once(one.need.clone()).chain(also).collect(),
        score: reasons.iter().map(Reason::points).sum(),
        reasons,
        cautions: candidate.cautions.clone(),
        does: offer.does.clone(),
        does_not: offer.does_not.clone(),
        next_opening: candidate.next.clone(),
        walking_minutes: candidate.minutes,
        paper,
    }
}

#[cfg(test)]
mod tests;
