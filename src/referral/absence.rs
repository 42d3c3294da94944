//! Why offers are not on the list, found out when somebody asks: a volunteer who knows one will.

use std::collections::{BTreeSet, HashMap};

use jiff::Zoned;

use super::limits;
use super::list::SHOWN;
use super::profile::{Profile, Wanted};
use super::seeker::Seeker;
use super::sieve::{Sieves, Sighting};
use super::wanted::wanted;
use super::why_not::WhyNot;
use crate::directory::{Directory, Offer, Week};

/// What keeps each offer off a list.
pub struct Absence<'a> {
    /// The offers that are on it.
    listed: BTreeSet<&'a str>,
    asked: Option<Asking<'a>>,
}

struct Asking<'a> {
    directory: &'a Directory,
    seeker: Seeker<'a>,
    wanted: Vec<Wanted>,
    /// For each need its columns.
    columns: Vec<Columns<'a>>,
}

/// Everyone who helps with a need.
struct Columns<'a> {
    /// Whether the national lines are among them.
    with_lines: bool,
    /// The rank of each in its own column, from zero.
    ranks: HashMap<&'a str, usize>,
}

impl<'a> Absence<'a> {
    pub(super) fn new(
        listed: BTreeSet<&'a str>,
        asked: Option<(&'a Profile, &'a Directory, &Zoned)>,
    ) -> Self {
        Self { listed, asked: asked.map(|(profile, directory, now)| Asking::new(profile, directory, now)) }
    }

    /// Why an offer is not on the list; `None` when it is.
    #[must_use]
    pub fn of(&self, offer: &str) -> Option<WhyNot> {
        if self.listed.contains(offer) {
            return None;
        }
        let asked = self.asked.as_ref();
        let found = asked.and_then(|asked| Some((asked, asked.directory.offer(offer)?)));
        Some(found.map_or(WhyNot::NotInDirectory, |(asked, offer)| asked.why(offer)))
    }

    /// The offers that serve what is wanted and are not on the list, in no order that means anything, with why.
    pub fn near(&self) -> impl Iterator<Item = (&'a Offer, WhyNot)> {
        let mut told = BTreeSet::new();
        let serving = self.asked.iter().flat_map(|asked| {
            asked
                .wanted
                .iter()
                .flat_map(|one| asked.directory.serving(&one.need))
                .map(move |offer| (asked, offer))
        });
        serving
            .filter(move |(_, offer)| {
                !self.listed.contains(offer.id.as_str()) && told.insert(offer.id.as_str())
            })
            .map(|(asked, offer)| (offer, asked.why(offer)))
    }
}

impl<'a> Asking<'a> {
    fn new(profile: &'a Profile, directory: &'a Directory, now: &Zoned) -> Self {
        let seeker = Seeker::new(profile, directory, now);
        let wanted = wanted(profile);
        let week = Week::new(seeker.now);
        let sieves = Sieves::new(&seeker, directory, &wanted, &week);
        let mut sightings = sieves.sightings();
        for sighting in &mut sightings {
            sieves.look_closer(sighting);
            sieves.ask(sighting);
        }
        let column = |at: usize| {
            let danger = seeker.danger_about(&wanted[at].need).is_some();
            let with_lines = with_lines(&sightings, at, danger);
            let mut ranks = HashMap::new();
            for informal in [true, false] {
                let stands = |one: &&Sighting| {
                    one.helps & 1 << at != 0 && one.is_informal == informal && (with_lines || !one.is_line)
                };
                let mut column: Vec<(u32, &'a str)> = sightings
                    .iter()
                    .filter(stands)
                    .map(|one| (sieves.score(one, at), directory.id_at(one.spot)))
                    .collect();
                column.sort_unstable_by(|one, other| other.0.cmp(&one.0).then_with(|| one.1.cmp(other.1)));
                ranks.extend(column.into_iter().enumerate().map(|(rank, (_, id))| (id, rank)));
            }
            Columns { with_lines, ranks }
        };
        let columns = (0..wanted.len()).map(column).collect();
        Self { directory, seeker, wanted, columns }
    }

    /// What kept off an offer that is not listed.
    fn why(&self, offer: &Offer) -> WhyNot {
        if let Some(limit) = limits::of_offer(&self.seeker, offer) {
            return WhyNot::Limit(limit);
        }
        for (one, columns) in self.wanted.iter().zip(&self.columns).filter(|(one, _)| offer.serves(&one.need))
        {
            if let Some(limit) = limits::for_need(offer, &one.need) {
                return WhyNot::Limit(limit);
            }
            if offer.id.is_national_line() && !columns.with_lines {
                return WhyNot::HelpNearer;
            }
            if let Some(rank) = columns.ranks.get(offer.id.as_str()).filter(|rank| **rank >= SHOWN) {
                return WhyNot::LowerRank { need: one.need.clone(), rank: rank + 1 };
            }
        }
        WhyNot::OtherNeed
    }
}

/// Whether national lines stand in the list for a need: when there is danger, or nothing else.
fn with_lines(sightings: &[Sighting], at: usize, danger: bool) -> bool {
    danger || !sightings.iter().any(|sighting| sighting.helps & 1 << at != 0 && !sighting.is_line)
}
