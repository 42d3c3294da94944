//! An offer: a service that has been checked, in our own terms.
//!
//! What is not known is absent; nothing here is guessed.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::checked::Checked;
use super::distance::{Coordinates, Distance};
use super::freshness::Freshness;
use super::hours::Hours;
use super::language::{LanguageCode, Spoken};
use super::location::Location;
use super::need::NeedId;
use super::offer_id::OfferId;
use super::phone::Phone;
use super::taxonomy::{Access, Audience, Complexity, Form, Listing, Reach, Role, Setting, Status, Welcome};

/// Help that somebody offers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Offer {
    /// Its id, unique in the directory.
    pub id: OfferId,
    /// Its own name.
    pub name: String,
    /// A kinder name towards residents (F14), if its own is not kind.
    pub alternate_name: Option<String>,
    /// What it is, in one to three sentences.
    pub description: Option<String>,
    /// Who offers it.
    pub organization: Option<Organization>,
    /// Whether it runs.
    pub status: Status,
    /// Informal or formal (F6); `None` when nobody placed it yet.
    pub setting: Option<Setting>,
    /// For one or for a group (F6).
    pub form: Vec<Form>,
    /// How far it reaches (F6); `None` when nobody placed it yet.
    pub reach: Option<Reach>,
    /// Whether it may stand on paper (F9).
    pub listing: Listing,
    /// How one gets in, the shortest road first (F26); empty when nobody said.
    pub access: Vec<Access>,
    /// For whom; empty when nobody said.
    pub audience: Vec<Audience>,
    /// The needs it serves.
    pub needs: Vec<NeedId>,
    /// What it does (F19).
    pub does: Vec<Role>,
    /// What it says it does not do (F19, F20).
    pub does_not: Vec<Role>,
    /// What is welcome in return (F12).
    pub welcome: Vec<Welcome>,
    /// How complex a situation it can carry (F20).
    pub complexity: Option<Complexity>,
    /// The languages spoken there; empty when nobody said.
    pub languages: Vec<Spoken>,
    /// What it says about interpreters.
    pub interpretation: Option<String>,
    /// The ages it is for.
    pub ages: Ages,
    /// Who else it says it is for.
    pub eligibility: Option<String>,
    /// Its numbers.
    pub phones: Vec<Phone>,
    /// Its mail address.
    pub email: Option<String>,
    /// Its web page.
    pub url: Option<String>,
    /// Where it is given.
    pub places: Vec<Location>,
    /// The names of the areas it serves; empty when nobody said.
    pub areas: Vec<Area>,
    /// When it is open.
    pub hours: Hours,
    /// What it says about costs, in words.
    pub fees: Option<String>,
    /// What it costs, one by one.
    pub costs: Vec<Cost>,
    /// What to bring.
    pub documents: Vec<String>,
    /// Who to ask for, when the party says so itself (F25).
    pub contacts: Vec<Contact>,
    /// How many places are free.
    pub capacity: Vec<Capacity>,
    /// What it says about waiting.
    pub waiting: Option<String>,
    /// What it says about getting in.
    pub application: Option<String>,
    /// What to know first; of a defunct offer: what came after it.
    pub alert: Option<String>,
    /// When the whole was last checked.
    pub assured: Option<Date>,
    /// When and against what the description was last checked.
    pub checked: Checked,
    /// What it was checked against, newest first.
    pub sources: Vec<Source>,
}

/// Who offers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organization {
    /// Its id.
    pub id: Option<String>,
    /// Its name.
    pub name: String,
    /// What it is.
    pub description: Option<String>,
    /// Its web page.
    pub website: Option<String>,
}

/// The ages an offer is for, in whole years; both ends included.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ages {
    /// From this age.
    pub from: Option<u8>,
    /// Up to this age.
    pub to: Option<u8>,
}

impl Ages {
    /// Whether there is any limit.
    #[must_use]
    pub fn is_limited(self) -> bool {
        self.from.is_some() || self.to.is_some()
    }
}

/// An area that an offer serves, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// Its name, of a neighbourhood, a district, a town.
    pub name: String,
}

/// What something costs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cost {
    /// What it is for.
    pub option: Option<String>,
    /// What is said about the amount.
    pub description: Option<String>,
    /// The amount, in `currency`; never below zero.
    pub amount: Option<f64>,
    /// The currency by its code of three letters, as the file has it.
    pub currency: Option<String>,
}

impl Cost {
    /// Whether it is free; `None` when no amount is given.
    #[must_use]
    pub fn free(&self) -> Option<bool> {
        self.amount.map(|amount| amount <= 0.0)
    }
}

/// Somebody to ask for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The name, only if the party publishes it.
    pub name: Option<String>,
    /// What they do there.
    pub title: Option<String>,
}

/// How many are free of something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Capacity {
    /// Of what, such as "plaatsen".
    pub unit: Option<String>,
    /// How many are free.
    pub available: Option<u32>,
    /// When that was counted.
    pub updated: Option<Date>,
}

/// What the offer was checked against.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The address of a page, or a report and its section.
    pub text: String,
    /// The last day on which it was.
    pub on: Option<Date>,
}

impl Offer {
    /// What to call it towards a resident: the kinder name if there is one (F14).
    #[must_use]
    pub fn welcome_name(&self) -> &str {
        self.alternate_name.as_deref().unwrap_or(&self.name)
    }

    /// Whether it runs, or is shut for a while only.
    #[must_use]
    pub fn is_alive(&self) -> bool {
        matches!(self.status, Status::Active | Status::TemporarilyClosed)
    }

    /// Whether it is placed: informal or formal, how far it reaches, for which needs. What came from elsewhere and was
    /// not placed yet is found by searching and never suggested.
    #[must_use]
    pub fn is_placed(&self) -> bool {
        self.setting.is_some() && self.reach.is_some() && !self.needs.is_empty()
    }

    /// Whether neighbours and volunteers give it.
    #[must_use]
    pub fn is_informal(&self) -> bool {
        self.setting.is_some_and(Setting::is_informal)
    }

    /// Whether it serves a need.
    #[must_use]
    pub fn serves(&self, need: &NeedId) -> bool {
        self.needs.contains(need)
    }

    /// Whether a language is spoken there.
    #[must_use]
    pub fn speaks(&self, language: &LanguageCode) -> bool {
        self.languages.iter().any(|one| one.code == *language)
    }

    /// Whether it comes to somebody's home.
    #[must_use]
    pub fn comes_to_you(&self) -> bool {
        self.does.contains(&Role::HomeVisit) || self.does.contains(&Role::Visit)
    }

    /// Whether it is free: `Some(false)` as soon as anything costs money, `None` when not known.
    #[must_use]
    pub fn is_free(&self) -> Option<bool> {
        if self.costs.iter().any(|cost| cost.free() == Some(false)) {
            return Some(false);
        }
        self.costs.iter().any(|cost| cost.free() == Some(true)).then_some(true)
    }

    /// How many are free, when that was counted within the last six months.
    #[must_use]
    pub fn room(&self, today: Date) -> Option<u32> {
        let counted = |one: &&Capacity| Freshness::of(one.updated, today) == Freshness::Fresh;
        self.capacity.iter().filter(counted).filter_map(|one| one.available).max()
    }

    /// The distance to the nearest of its locations that is on the map.
    #[must_use]
    pub fn distance_from(&self, home: Coordinates) -> Option<Distance> {
        self.places.iter().filter_map(|place| place.coordinates).map(|point| home.distance_to(point)).min()
    }

    /// Whether it has no door to go to: a telephone line, or help that only comes along.
    #[must_use]
    pub fn has_no_door(&self) -> bool {
        self.places.is_empty()
            && (self.reach == Some(Reach::National) || self.does.contains(&Role::PhoneContact))
    }
}
