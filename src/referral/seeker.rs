//! Somebody who looks for help, placed on the map and in time: a profile with what follows from it.

use jiff::Zoned;
use jiff::civil::DateTime;

use super::profile::{Danger, Profile, Walk};
use super::reason::Reason;
use crate::directory::{Audience, Coordinates, Directory, Domain, NeedId, Offer, Pace, Place, Reach};

/// A profile, where that is, and when it is asked.
pub(super) struct Seeker<'a> {
    pub profile: &'a Profile,
    /// The neighbourhood, when the desk knows it.
    pub place: Option<&'a Place>,
    /// The point from which distances count: that of the postal code, else that of the neighbourhood.
    pub home: Option<Coordinates>,
    /// The moment, in Dutch local time.
    pub now: DateTime,
}

/// Whether an offer serves where somebody lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Served {
    Yes,
    No,
    /// Either side is not known.
    Unknown,
}

impl<'a> Seeker<'a> {
    pub fn new(profile: &'a Profile, directory: &'a Directory, now: &Zoned) -> Self {
        let places = directory.places();
        let by_name = profile.neighbourhood.as_deref().and_then(|name| places.named(name));
        let by_code = || profile.postcode.as_deref().and_then(|code| places.with_postcode(code));
        let place = by_name.or_else(by_code);
        let by_point = || profile.postcode.as_deref().and_then(|code| places.centre_of_postcode(code));
        let home = by_point().or_else(|| place?.centre);
        Self { profile, place, home, now: crate::directory::local(now) }
    }

    /// The pace at which they go.
    pub fn pace(&self) -> Pace {
        self.profile.walk.map(Walk::pace).unwrap_or_default()
    }

    /// About how many minutes it is to an offer on foot, at their own pace; `None` when either end is not known.
    pub fn walking_minutes(&self, offer: &Offer) -> Option<u16> {
        offer.distance_from(self.home?).map(|distance| distance.minutes(self.pace()))
    }

    /// What so many minutes on foot are to them.
    pub fn near(&self, minutes: u16) -> Reason {
        let limit = self.profile.walk.and_then(Walk::minutes);
        Reason::Near { minutes, limit, pace: self.pace() }
    }

    /// Whether an offer serves where they live. A place that the desk does not know excludes nothing.
    pub fn served_by(&self, offer: &Offer) -> Served {
        if offer.reach == Some(Reach::National) {
            return Served::Yes;
        }
        match self.place {
            _ if offer.areas.is_empty() => Served::Unknown,
            Some(place) if offer.areas.iter().any(|area| place.is_within(&area.name)) => Served::Yes,
            Some(_) => Served::No,
            None => Served::Unknown,
        }
    }

    /// Whether they belong to a group: what they said, else what their age tells.
    pub fn belongs_to(&self, audience: Audience) -> Option<bool> {
        self.profile.audience.is(audience).or_else(|| self.profile.age?.tells(audience))
    }

    /// The danger that makes a professional come first for a need: one of the same topic.
    pub fn danger_about(&self, need: &NeedId) -> Option<&'a Danger> {
        let dangers = &self.profile.dangers;
        dangers
            .iter()
            .find(|danger| danger.need == *need)
            .or_else(|| dangers.iter().find(|danger| danger.need.domain() == need.domain()))
    }

    /// Whether what serves this need stays off paper: safety, and what only the volunteer may notice.
    pub fn keeps_off_paper(&self, need: &NeedId) -> bool {
        let quiet = self.danger_about(need).is_some_and(|danger| danger.quiet);
        (quiet || need.domain() == Some(Domain::Safety)) && self.profile.safety_on_paper != Some(true)
    }

    /// Whether this is a tangle that light help alone cannot carry (F20).
    pub fn is_complex(&self) -> bool {
        let mut domains: Vec<_> = self.profile.needs.iter().filter_map(|one| one.need.domain()).collect();
        domains.sort_unstable();
        domains.dedup();
        !self.profile.dangers.is_empty() || domains.len() >= 4
    }
}
