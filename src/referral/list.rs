//! The list: informal and formal side by side for each need, each with why.
//!
//! The same profile, directory and moment give the same list, whatever the order of the files.

use jiff::Zoned;

use super::absence::Absence;
use super::candidate::Candidate;
use super::column::Column;
use super::profile::{Profile, Wanted};
use super::seeker::Seeker;
use super::sieve::{Sieves, Sighting};
use super::suggestion::Suggestion;
use super::wanted::wanted;
use super::why_not::WhyNot;
use crate::directory::{Directory, NeedId, Week};

/// How many of each column are shown for a need: a choice, not a catalogue.
pub(super) const SHOWN: usize = 5;
/// Who can help with what.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Referral {
    /// One group for each need: dangers first, then by weight, then in the order in which they came up.
    pub groups: Vec<NeedGroup>,
    asked: Option<Box<Asked>>,
}

/// What was asked, to tell later why something is not on the list.
#[derive(Debug, Clone)]
struct Asked {
    profile: Profile,
    directory: Directory,
    now: Zoned,
}

impl PartialEq for Asked {
    fn eq(&self, other: &Self) -> bool {
        self.profile == other.profile
            && self.now == other.now
            && self.directory.len() == other.directory.len()
    }
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
    /// Why an offer is not on the list; `None` when it is. For who asks about many there is [`Self::absence`].
    #[must_use]
    pub fn why_not(&self, offer: &str) -> Option<WhyNot> {
        self.absence().of(offer)
    }

    /// Why each of the others is not on the list: found out when it is asked.
    #[must_use]
    pub fn absence(&self) -> Absence<'_> {
        let listed = self.suggestions().map(|one| one.offer.as_str()).collect();
        let asked = self.asked.as_ref();
        Absence::new(listed, asked.map(|asked| (&asked.profile, &asked.directory, &asked.now)))
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

/// Who can help, for what is known at a moment.
#[must_use]
pub fn refer(profile: &Profile, directory: &Directory, now: &Zoned) -> Referral {
    let seeker = Seeker::new(profile, directory, now);
    let wanted = wanted(profile);
    let week = Week::new(seeker.now);
    let sieves = Sieves::new(&seeker, directory, &wanted, &week);
    let mut sightings = sieves.sightings();
    let groups = (0..wanted.len()).map(|at| group(&sieves, &mut sightings, &wanted, at)).collect();
    let asked = Asked { profile: profile.clone(), directory: directory.clone(), now: now.clone() };
    Referral { groups, asked: Some(Box::new(asked)) }
}

fn group(sieves: &Sieves, sightings: &mut [Sighting], wanted: &[Wanted], at: usize) -> NeedGroup {
    let one = &wanted[at];
    let danger = sieves.seeker.danger_about(&one.need).is_some();
    let lines = with_lines(sightings, at, danger);
    let (mut informal, mut formal) = (Column::new(sieves, at), Column::new(sieves, at));
    for sighting in sightings.iter_mut().filter(|sighting| sighting.helps & 1 << at != 0) {
        if lines || !sighting.is_line {
            let column = if sighting.is_informal { &mut informal } else { &mut formal };
            column.meet(sighting);
        }
    }
    let suggested = |column: Column| -> Vec<Suggestion> {
        let offers = column.best(SHOWN).into_iter().filter_map(|spot| sieves.offer(spot));
        let candidates = offers.filter_map(|offer| Candidate::new(sieves.seeker, offer));
        candidates.map(|candidate| candidate.suggested(sieves.seeker, one, wanted)).collect()
    };
    let (informal, formal) = (suggested(informal), suggested(formal));
    NeedGroup { need: one.need.clone(), informal, formal, professional_first: danger }
}

/// Whether national lines stand in the list for a need: when there is danger, or nothing else.
pub(super) fn with_lines(sightings: &[Sighting], at: usize, danger: bool) -> bool {
    danger || !sightings.iter().any(|sighting| sighting.helps & 1 << at != 0 && !sighting.is_line)
}

#[cfg(test)]
mod oracle;
#[cfg(test)]
mod tests;
