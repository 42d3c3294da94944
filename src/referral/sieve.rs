//! A whole directory against one person, by the facts that stand beside each offer: who is not kept out, and with how
//! many points.
//!
//! Says the same as the limits and the reasons, for thousands of offers in a thousandth of a second. Where the facts do
//! not tell, it gives the most that it can be and says so; the offer itself then tells.

use std::ops::RangeInclusive;

use jiff::ToSpan;
use jiff::civil::Date;

use super::candidate::{ALSO, Candidate};
use super::needed_roles;
use super::profile::{Walk, Wanted};
use super::reason::{NEAR, Opens, Reason};
use super::reasons::{self, LIKES};
use super::seeker::Seeker;
use super::worth::Worth;
use crate::directory::{
    Access, Audience, Directory, Facts, Form, Freshness, LanguageCode, Offer, Reach, Setting, Soon, Spot,
    Status, Table, Week, day_number,
};

/// A minute on foot is never further than this, in degrees from north to south.
const MINUTE: f64 = 0.000_5;

/// One layer of the directory, with what this person's answers are there.
pub(super) struct Sieve<'a> {
    seeker: &'a Seeker<'a>,
    table: &'a Table,
    is_over: bool,
    replaced: &'a [u32],
    /// The number of each need that is wanted.
    needs: Vec<Option<u32>>,
    /// Of each need that is wanted, the roles of which it takes one.
    roles: Vec<u64>,
    /// The own languages, and Dutch.
    own: u64,
    dutch: u64,
    /// The areas in which they live.
    here: Vec<u32>,
    /// The groups to which they do not belong.
    others: u16,
    worth: Worth,
    likes: Vec<u16>,
    not_involved: Vec<u32>,
    helped: Vec<u32>,
    week: &'a Week,
    /// The days on which a check is fresh today, and those on which it is ageing.
    fresh: RangeInclusive<i32>,
    ageing: RangeInclusive<i32>,
}

/// An offer that no limit keeps out.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sighting {
    pub spot: Spot,
    /// Which of the wanted needs it helps with, a bit each.
    pub helps: u128,
    pub is_informal: bool,
    pub is_line: bool,
    /// Its points but for the need: so many at most.
    pub points: u32,
    /// How far that is known.
    pub known: Known,
}

impl Sighting {
    /// The places of the wanted needs that it helps with.
    pub fn needs(&self) -> impl Iterator<Item = usize> + use<> {
        let mut left = self.helps;
        std::iter::from_fn(move || {
            let at = left.trailing_zeros();
            left &= left.wrapping_sub(1);
            (at < u128::BITS).then_some(at as usize)
        })
    }
}

/// How far the points are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// The hours were not looked at; whether the rest is right.
    ButForHours { sure: bool },
    /// Only the offer itself tells.
    ByTheOffer,
    /// They are right.
    Right,
}

/// The sieves of both layers of a directory.
pub(super) struct Sieves<'a> {
    pub seeker: &'a Seeker<'a>,
    directory: &'a Directory,
    layers: Vec<Sieve<'a>>,
    /// What each of the wanted needs is worth, and what a need besides is.
    worth: Vec<u32>,
    also: u32,
}

impl<'a> Sieves<'a> {
    pub fn new(seeker: &'a Seeker<'a>, directory: &'a Directory, wanted: &[Wanted], week: &'a Week) -> Self {
        let fresh = [Freshness::Fresh, Freshness::Ageing].map(|one| days_of(one, seeker.now.date()));
        let layer =
            |(table, is_over)| Sieve::new(seeker, directory, table, is_over, wanted, week, fresh.clone());
        let worth = |one: &Wanted| Reason::Need { need: one.need.clone(), weight: one.weight }.points();
        Self {
            seeker,
            directory,
            layers: directory.layers().map(layer).collect(),
            worth: wanted.iter().map(worth).collect(),
            also: wanted.first().map_or(0, |one| Reason::AlsoNeed(one.need.clone()).points()),
        }
    }

    /// Everyone whom no limit keeps out of all that is wanted.
    pub fn sightings(&self) -> Vec<Sighting> {
        let mut sightings = Vec::new();
        self.each(|sighting| sightings.push(sighting));
        sightings
    }

    /// Passes by everyone whom no limit keeps out of all that is wanted, without keeping them.
    pub fn each(&self, mut see: impl FnMut(Sighting)) {
        self.layers.iter().for_each(|layer| layer.look(&mut see));
    }

    /// The points for one of the wanted needs: so many at most, as long as they are not known.
    pub fn score(&self, sighting: &Sighting, need: usize) -> u32 {
        let others = sighting.helps.count_ones().saturating_sub(1).min(ALSO);
        sighting.points + self.worth.get(need).copied().unwrap_or_default() + self.also * others
    }

    /// Whether the one comes before the other at the same score.
    pub fn is_before(&self, one: Spot, other: Spot) -> bool {
        if one.is_over() == other.is_over() {
            return one.row() < other.row();
        }
        self.directory.id_at(one) < self.directory.id_at(other)
    }

    /// Finds out the points as far as the facts tell.
    pub fn look_closer(&self, sighting: &mut Sighting) {
        if let Known::ButForHours { sure } = sighting.known {
            let layer = &self.layers[usize::from(sighting.spot.is_over())];
            let facts = layer.table.facts(sighting.spot.row());
            let (hours, known) = layer.for_hours(&facts);
            sighting.points = sighting.points.saturating_sub(layer.most_for_hours(&facts)) + hours;
            sighting.known = if sure && known { Known::Right } else { Known::ByTheOffer };
        }
    }

    /// Finds out the points from the offer itself.
    pub fn ask(&self, sighting: &mut Sighting) {
        if sighting.known != Known::Right {
            let offer = self.directory.at(sighting.spot);
            let candidate = offer.and_then(|offer| Candidate::new(self.seeker, offer));
            sighting.points = candidate.map_or(0, |candidate| candidate.points());
            sighting.known = Known::Right;
        }
    }

    /// The offer itself.
    pub fn offer(&self, spot: Spot) -> Option<&'a Offer> {
        self.directory.at(spot)
    }
}

impl<'a> Sieve<'a> {
    fn new(
        seeker: &'a Seeker<'a>,
        directory: &'a Directory,
        table: &'a Table,
        is_over: bool,
        wanted: &[Wanted],
        week: &'a Week,
        [fresh, ageing]: [RangeInclusive<i32>; 2],
    ) -> Self {
        let profile = seeker.profile;
        let bit = |code: &LanguageCode| {
            table.language(code.code()).map_or(0, |number| 1 << number.min(Facts::LANGUAGES))
        };
        let (dutch, own): (Vec<_>, Vec<_>) = profile.languages.iter().partition(|one| one.is_dutch());
        let names = |names: Vec<&str>| {
            let mut rows: Vec<u32> = names.into_iter().flat_map(|name| table.meant_by(name)).collect();
            rows.sort_unstable();
            rows
        };
        let helped = profile.earlier.iter().filter(|one| one.good == Some(true));
        let others = Audience::ALL.iter().filter(|one| seeker.belongs_to(**one) == Some(false));
        Self {
            seeker,
            table,
            is_over,
            replaced: if is_over { &[] } else { directory.replaced() },
            needs: wanted.iter().map(|one| table.need(one.need.code())).collect(),
            roles: wanted.iter().map(|one| needed_roles::mask(&one.need)).collect(),
            worth: Worth::new(profile, own.first().copied()),
            likes: profile.likes.iter().map(|like| Facts::welcome_mask(*like)).collect(),
            own: own.into_iter().fold(0, |bits, code| bits | bit(code)),
            dutch: dutch.into_iter().fold(0, |bits, code| bits | bit(code)),
            here: seeker.place.into_iter().flat_map(|place| table.areas_of(place)).collect(),
            others: others.fold(0, |bits, one| bits | Facts::audience_mask(*one)),
            not_involved: names(profile.not_involve.iter().map(String::as_str).collect()),
            helped: names(helped.map(|one| one.name.as_str()).collect()),
            week,
            fresh,
            ageing,
        }
    }

    /// Passes by everyone whom no limit keeps out.
    fn look(&self, see: &mut impl FnMut(Sighting)) {
        let mut before = 0_u128;
        let all_have_bits = self.needs.iter().flatten().all(|need| *need < Facts::NEEDS);
        for need in self.needs.iter().flatten() {
            for row in self.table.serving(*need) {
                let facts = self.table.facts(row);
                // Each once: with the first of its needs.
                if facts.needs & before != 0 || self.is_out(row, &facts) {
                    continue;
                }
                if !all_have_bits && self.first_need(row, &facts) != Some(*need) {
                    continue;
                }
                let helps = self.helps(row, &facts);
                if helps != 0 {
                    see(self.sighting(row, &facts, helps));
                }
            }
            before |= 1_u128.checked_shl(*need).filter(|_| all_have_bits).unwrap_or_default();
        }
    }

    fn sighting(&self, row: u32, facts: &Facts, helps: u128) -> Sighting {
        let hours = if facts.lines == 0 { 0 } else { self.most_for_hours(facts) };
        let (points, sure) = self.but_for_hours(row, facts);
        let known = match (hours, sure) {
            (0, true) => Known::Right,
            (0, false) => Known::ByTheOffer,
            (_, sure) => Known::ButForHours { sure },
        };
        Sighting {
            spot: Spot::new(row, self.is_over),
            helps,
            is_informal: facts.setting().is_some_and(Setting::is_informal),
            is_line: facts.is_national_line(),
            points: points + hours,
            known,
        }
    }

    /// Whether a limit keeps an offer out of everything.
    fn is_out(&self, row: u32, facts: &Facts) -> bool {
        !matches!(facts.status(), Some(Status::Active | Status::TemporarilyClosed))
            || !facts.is_placed()
            || self.is_elsewhere(facts)
            || (facts.audience != 0 && facts.audience & !self.others == 0)
            || self.is_another_age(facts)
            || self.replaced.binary_search(&row).is_ok()
            || self.not_involved.binary_search(&row).is_ok()
    }

    fn is_here(&self, facts: &Facts) -> bool {
        facts.reach() == Some(Reach::National)
            || self.table.areas(facts).any(|area| self.here.contains(&area))
    }

    fn is_elsewhere(&self, facts: &Facts) -> bool {
        self.seeker.place.is_some() && facts.areas != 0 && !self.is_here(facts)
    }

    fn is_another_age(&self, facts: &Facts) -> bool {
        let Some(years) = self.seeker.profile.age.map(super::AgeBand::years) else { return false };
        let (from, to) = facts.ages();
        from.is_some_and(|from| *years.end() < from) || to.is_some_and(|to| to < *years.start())
    }

    /// The first wanted need that an offer serves.
    fn first_need(&self, row: u32, facts: &Facts) -> Option<u32> {
        self.needs.iter().flatten().copied().find(|need| self.table.serves(row, facts, *need))
    }

    /// The wanted needs that an offer serves and does not refuse.
    fn helps(&self, row: u32, facts: &Facts) -> u128 {
        let mut helps = 0;
        for (at, (need, roles)) in self.needs.iter().zip(&self.roles).enumerate() {
            let refused = *roles != 0 && facts.refuses & roles == *roles;
            if !refused && need.is_some_and(|need| self.table.serves(row, facts, need)) {
                helps |= 1 << at;
            }
        }
        helps
    }

    /// The points of all reasons but those of the hours, and whether that is sure.
    fn but_for_hours(&self, row: u32, facts: &Facts) -> (u32, bool) {
        let worth = &self.worth;
        let (language, is_own, sure) = self.for_language(facts);
        let mut points = language + self.for_distance(facts);
        let mut add = |holds: bool, worth: u32| points += if holds { worth } else { 0 };
        add(!self.helped.is_empty() && self.helped.binary_search(&row).is_ok(), worth.helped);
        let neighbourhood = facts.reach() == Some(Reach::Neighbourhood);
        add(neighbourhood && self.seeker.place.is_some() && self.is_here(facts), worth.neighbourhood);
        add(facts.access() == Some(Access::WalkIn), worth.walk_in);
        add(facts.access() == Some(Access::CallFirst), worth.call_first);
        add(is_own, worth.own_language);
        add(facts.comes_to_you(), worth.at_home);
        add(facts.has_form(Form::Individual), worth.alone);
        add(facts.has_form(Form::Collective), worth.group);
        let liked = self.likes.iter().filter(|like| facts.welcome & **like != 0).take(LIKES);
        liked.for_each(|_| add(true, worth.like));
        add(facts.is_free(), worth.free);
        add(facts.counts_more_often() || self.fresh.contains(&facts.counted), worth.room);
        add(self.fresh.contains(&facts.assured), worth.checked);
        add(self.ageing.contains(&facts.assured), worth.ageing);
        (points, sure && !facts.counts_more_often())
    }

    /// What the language is worth, whether it is their own, and whether that is sure.
    fn for_language(&self, facts: &Facts) -> (u32, bool, bool) {
        let rest = 1 << Facts::LANGUAGES;
        let shared = facts.languages & self.own;
        if shared != 0 {
            return (self.worth.language, true, shared & !rest != 0);
        }
        let dutch = facts.languages & self.dutch;
        (if dutch == 0 { 0 } else { self.worth.dutch }, false, dutch & rest == 0)
    }

    fn for_distance(&self, facts: &Facts) -> u32 {
        let walk = self.seeker.profile.walk;
        if walk == Some(Walk::AtHome) {
            return if facts.comes_to_you() { self.worth.comes } else { 0 };
        }
        let Some(home) = self.seeker.home else { return 0 };
        let far = f64::from(near_limit(walk)) * 2.0 * MINUTE + MINUTE;
        let near = self.table.points(facts).filter(|point| (point.latitude - home.latitude).abs() <= far);
        let metres = near.map(|point| home.distance_to(point)).min();
        metres.map_or(0, |distance| self.seeker.near(distance.minutes(self.seeker.pace())).points())
    }

    /// The most that hours can be worth.
    fn most_for_hours(&self, facts: &Facts) -> u32 {
        let open = if facts.status() == Some(Status::Active) { open(Soon::Now) } else { 0 };
        open + self.seeker.profile.when.first().map_or(0, |part| Reason::When(*part).points())
    }

    /// What its hours are worth, and whether that is sure.
    fn for_hours(&self, facts: &Facts) -> (u32, bool) {
        let lines = self.table.lines(facts);
        let today = lines.clone().filter(|line| line.holds_in(self.week));
        let falls = |part| {
            let mut today = today.clone();
            today.any(|line| reasons::falls_in(line.falls_in_weekends(), line.opens(), line.closes(), part))
        };
        let when = self.seeker.profile.when.iter().find(|part| falls(**part));
        let when = when.map_or(0, |part| Reason::When(*part).points());
        if facts.status() != Some(Status::Active) || facts.lines == 0 {
            return (when, true);
        }
        let soon = self.week.soon(&lines);
        (when + open(soon), soon != Soon::AskTheRule)
    }
}

/// What opening so soon is worth; what only the rule knows is worth the most that it can be.
fn open(soon: Soon) -> u32 {
    let opens = match soon {
        Soon::Now | Soon::AskTheRule => Opens::Now(None),
        Soon::After(0) => Opens::Today(None),
        Soon::After(1) => Opens::Tomorrow(None),
        Soon::After(_) => Opens::ThisWeek(Date::ZERO, None),
        Soon::NotThisWeek => return 0,
    };
    Reason::Open(opens).points()
}

/// Further than twice this on foot is worth nothing.
fn near_limit(walk: Option<Walk>) -> u16 {
    walk.and_then(Walk::minutes).unwrap_or(NEAR)
}

/// The days on which a check is so fresh today.
fn days_of(freshness: Freshness, today: Date) -> RangeInclusive<i32> {
    // A little more than a year: found by asking, so that the rule stands in one place.
    let days = (0..=400_i32).map(|back| today.saturating_sub(back.days()));
    let mut so = days.filter(|day| Freshness::of(Some(*day), today) == freshness);
    let last = so.next().unwrap_or(today);
    let first = so.next_back().unwrap_or(last);
    day_number(first)..=day_number(last)
}
