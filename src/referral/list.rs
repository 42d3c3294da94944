//! The list: informal and formal side by side for each need, each with why.
//!
//! The same profile, directory and moment give the same list, whatever the order of the files.

use jiff::Zoned;

use super::absence::Absence;
use super::candidate::Candidate;
use super::column::Column;
use super::profile::{Profile, Wanted};
use super::seeker::Seeker;
use super::sieve::Sieves;
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
    let groups = groups(&sieves, &wanted);
    let asked = Asked { profile: profile.clone(), directory: directory.clone(), now: now.clone() };
    Referral { groups, asked: Some(Box::new(asked)) }
}

/// The groups, in one pass by everyone: thousands may help, and few are shown.
fn groups(sieves: &Sieves, wanted: &[Wanted]) -> Vec<NeedGroup> {
    let mut columns: Vec<[Column; 2]> =
        (0..wanted.len()).map(|at| [Column::new(sieves, at), Column::new(sieves, at)]).collect();
    let (mut lines, mut others) = (Vec::new(), 0);
    sieves.each(|mut sighting| {
        if sighting.is_line {
            lines.push(sighting);
            return;
        }
        others |= sighting.helps;
        for at in sighting.needs() {
            columns[at][usize::from(!sighting.is_informal)].meet(&mut sighting);
        }
    });
    // National lines stand in the list when there is danger, or nothing else.
    for line in &mut lines {
        for at in line.needs() {
            if others & 1 << at == 0 || sieves.seeker.danger_about(&wanted[at].need).is_some() {
                columns[at][usize::from(!line.is_informal)].meet(line);
            }
        }
    }
    let group = |(one, [informal, formal]): (&Wanted, [Column; 2])| {
        let suggested = |column: Column| -> Vec<Suggestion> {
            let offers = column.best(SHOWN).into_iter().filter_map(|spot| sieves.offer(spot));
            let candidates = offers.filter_map(|offer| Candidate::new(sieves.seeker, offer));
            candidates.map(|candidate| candidate.suggested(sieves.seeker, one, wanted)).collect()
        };
        NeedGroup {
            need: one.need.clone(),
            informal: suggested(informal),
            formal: suggested(formal),
            professional_first: sieves.seeker.danger_about(&one.need).is_some(),
        }
    };
    wanted.iter().zip(columns).map(group).collect()
}

#[cfg(test)]
mod oracle;
#[cfg(test)]
mod tests;
