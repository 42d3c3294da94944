//! What somebody wants to see only: filters over offers, each with one plain meaning.
//!
//! What is not known does not pass: who asks for Arabic sees where Arabic is known to be spoken.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Weekday};

use crate::directory::{
    Access, Coordinates, Form, Freshness, LanguageCode, NeedId, NextOpening, Offer, Reach, Setting,
};

/// When something must be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Open {
    /// At this moment.
    Now,
    /// At this moment or later today.
    Today,
    /// At this moment or later, until Sunday.
    Week,
}

impl Open {
    /// Every choice, in order.
    pub const ALL: &'static [Self] = &[Self::Now, Self::Today, Self::Week];

    /// How it is written on the command line.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Today => "today",
            Self::Week => "week",
        }
    }

    /// The choice with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.code() == code)
    }

    /// The last day that is looked at.
    fn until(self, today: Date) -> Date {
        let to_sunday = i32::from(Weekday::Sunday.since(today.weekday()));
        match self {
            Self::Now | Self::Today => today,
            Self::Week => today.saturating_add(to_sunday.days()),
        }
    }

    /// Whether an offer is open then, as far as known.
    #[must_use]
    pub fn admits(self, offer: &Offer, now: DateTime) -> bool {
        match offer.hours.next_from(now) {
            NextOpening::Now(_) => true,
            NextOpening::At(opening) => self != Self::Now && opening.date <= self.until(now.date()),
            NextOpening::NotSoon | NextOpening::Recheck | NextOpening::Unknown => false,
        }
    }
}

/// Which offers to see. What is `None` or `false` does not matter; all others must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filters {
    /// Serves this need.
    pub need: Option<NeedId>,
    /// This language is spoken there.
    pub language: Option<LanguageCode>,
    /// Neighbours, volunteers, professionals.
    pub setting: Option<Setting>,
    /// For one or for a group.
    pub form: Option<Form>,
    /// How far it reaches.
    pub reach: Option<Reach>,
    /// How one gets in.
    pub access: Option<Access>,
    /// No further than this many minutes on foot, from the point that is asked with it.
    pub within: Option<u16>,
    /// When it is open.
    pub open: Option<Open>,
    /// Known to be free.
    pub free: bool,
    /// Checked within half a year.
    pub fresh: bool,
}

impl Filters {
    /// Whether nothing is filtered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// How many filters are set.
    #[must_use]
    pub fn count(&self) -> usize {
        [
            self.need.is_some(),
            self.language.is_some(),
            self.setting.is_some(),
            self.form.is_some(),
            self.reach.is_some(),
            self.access.is_some(),
            self.within.is_some(),
            self.open.is_some(),
            self.free,
            self.fresh,
        ]
        .into_iter()
        .filter(|set| *set)
        .count()
    }

    /// Whether an offer is to be seen: the meaning of every filter, told by the offer itself.
    #[must_use]
    pub fn admits(&self, offer: &Offer, from: Option<Coordinates>, now: DateTime) -> bool {
        let near = |minutes: u16| {
            from.and_then(|from| offer.distance_from(from))
                .is_some_and(|distance| distance.walking_minutes() <= minutes)
        };
        self.need.as_ref().is_none_or(|need| offer.serves(need))
            && self.language.as_ref().is_none_or(|language| offer.speaks(language))
            && self.setting.is_none_or(|setting| offer.setting == Some(setting))
            && self.form.is_none_or(|form| offer.form.contains(&form))
            && self.reach.is_none_or(|reach| offer.reach == Some(reach))
            && self.access.is_none_or(|access| offer.access.contains(&access))
            && self.within.is_none_or(near)
            && (!self.free || offer.is_free() == Some(true))
            && (!self.fresh || Freshness::of(offer.assured, now.date()) == Freshness::Fresh)
            && self.open.is_none_or(|open| open.admits(offer, now))
    }

    /// The terms of which an offer must have each.
    pub(super) fn terms(&self) -> Vec<String> {
        let mut terms = Vec::new();
        let mut term = |taxonomy: &str, code: Option<&str>| {
            terms.extend(code.map(|code| format!("{taxonomy}:{code}")));
        };
        term("need", self.need.as_ref().map(NeedId::code));
        term("language", self.language.as_ref().map(LanguageCode::code));
        term(Setting::TAXONOMY, self.setting.map(Setting::code));
        term(Form::TAXONOMY, self.form.map(Form::code));
        term(Reach::TAXONOMY, self.reach.map(Reach::code));
        term(Access::TAXONOMY, self.access.map(Access::code));
        terms
    }
}

/// The taxonomy, of this room alone, of the need that an offer names first: what it is there for.
pub(super) const FOREMOST: &str = "foremost";

/// Every term that an offer is marked with, and that may be looked for. Not what it does not do: who looks for that
/// does not look for this offer.
pub(super) fn terms_of(offer: &Offer) -> Vec<String> {
    let mut terms: Vec<String> = Vec::new();
    let mut add = |taxonomy: &str, code: &str| terms.push(format!("{taxonomy}:{code}"));
    offer.needs.iter().for_each(|need| add("need", need.code()));
    offer.needs.first().iter().for_each(|need| add(FOREMOST, need.code()));
    offer.languages.iter().for_each(|spoken| add("language", spoken.code.code()));
    offer.setting.iter().for_each(|one| add(Setting::TAXONOMY, one.code()));
    offer.form.iter().for_each(|one| add(Form::TAXONOMY, one.code()));
    offer.reach.iter().for_each(|one| add(Reach::TAXONOMY, one.code()));
    offer.access.iter().for_each(|one| add(Access::TAXONOMY, one.code()));
    offer.audience.iter().for_each(|one| add("audience", one.code()));
    offer.does.iter().for_each(|one| add("role", one.code()));
    terms.sort_unstable();
    terms.dedup();
    terms
}
