//! What matching needs to know about somebody, and nothing more. Built elsewhere from the answers.
//!
//! An empty list or a `None` means: not said. Never a name, a number, or anything that is kept.

use std::ops::RangeInclusive;

use super::known_audience::KnownAudience;
use crate::directory::{Audience, LanguageCode, NeedId, Pace, Welcome, codes};

/// What somebody looks for and what fits them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// The needs, in the order in which they came up.
    pub needs: Vec<Wanted>,
    /// The danger cards that were raised.
    pub dangers: Vec<Danger>,
    /// The languages they speak.
    pub languages: Vec<LanguageCode>,
    /// Where they live: the id or the name of a neighbourhood.
    pub neighbourhood: Option<String>,
    /// Where they live: a postal code, or its four digits.
    pub postcode: Option<String>,
    /// How far they walk.
    pub walk: Option<Walk>,
    /// How old they are.
    pub age: Option<AgeBand>,
    /// Which groups they said they belong to, or not.
    pub audience: KnownAudience,
    /// What they wish.
    pub wishes: Vec<Wish>,
    /// When they can.
    pub when: Vec<DayPart>,
    /// Who helped before (F27).
    pub earlier: Vec<EarlierHelper>,
    /// Who must not know or be involved: ids or names of offers, organizations, people.
    pub not_involve: Vec<String>,
    /// What they like and can do (F12).
    pub likes: Vec<Welcome>,
    /// Whether offers about safety may stand on paper; only `Some(true)` puts them there.
    pub safety_on_paper: Option<bool>,
}

/// A need and how heavily it weighs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The need.
    pub need: NeedId,
    /// Its weight.
    pub weight: Weight,
}

/// How heavily a need weighs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// It came up.
    Light,
    /// It was asked for.
    #[default]
    Plain,
    /// It comes first.
    Heavy,
}

/// A danger card that was raised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Danger {
    /// The id of the card.
    pub card: String,
    /// The need for which a professional is brought in at once.
    pub need: NeedId,
    /// Whether the card is one that only the volunteer may notice; such offers stay off paper.
    pub quiet: bool,
}

/// Somebody who helped before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierHelper {
    /// The id or the name of the offer, the organization or the person.
    pub name: String,
    /// Whether that was good.
    pub good: Option<bool>,
}

codes! {
    /// How far somebody walks (F11).
    Walk, "choice-walk" {
        /// Five minutes.
        FiveMinutes => "five-minutes",
        /// Ten minutes.
        TenMinutes => "ten-minutes",
        /// Twenty minutes.
        TwentyMinutes => "twenty-minutes",
        /// Any distance in town.
        Far => "far",
        /// Behind a rollator or a buggy, or in a chair.
        Pushing => "pushing",
        /// By bicycle, mobility scooter, bus or car.
        Wheels => "wheels",
        /// Not out of the house.
        AtHome => "at-home",
    }
}

impl Walk {
    /// At which pace they go on foot.
    #[must_use]
    pub fn pace(self) -> Pace {
        if self == Self::Pushing { Pace::Pushing } else { Pace::Walking }
    }

    /// How many minutes on foot are within reach; `None` for who does not go out.
    #[must_use]
    pub fn minutes(self) -> Option<u16> {
        match self {
            Self::FiveMinutes => Some(5),
            Self::TenMinutes => Some(10),
            // At the slower pace, not quite six hundred metres in a straight line; our own choice.
            Self::Pushing => Some(15),
            Self::TwentyMinutes | Self::Wheels => Some(20),
            Self::Far => Some(45),
            Self::AtHome => None,
        }
    }
}

codes! {
    /// How old somebody is.
    AgeBand, "choice-age-band" {
        /// Under eighteen.
        Under18 => "under-18",
        /// Eighteen to twenty-six.
        From18To26 => "18-26",
        /// Twenty-seven to sixty-six.
        From27To66 => "27-66",
        /// Sixty-seven and over.
        From67 => "67-plus",
    }
}

impl AgeBand {
    /// The ages it covers, in whole years.
    #[must_use]
    pub fn years(self) -> RangeInclusive<u8> {
        match self {
            Self::Under18 => 0..=17,
            Self::From18To26 => 18..=26,
            Self::From27To66 => 27..=66,
            Self::From67 => 67..=130,
        }
    }

    /// What it tells about a group: yes, no, or nothing.
    #[must_use]
    pub fn tells(self, audience: Audience) -> Option<bool> {
        match (audience, self) {
            (Audience::Children, Self::Under18)
            | (Audience::Young, Self::Under18 | Self::From18To26)
            | (Audience::Older, Self::From67) => Some(true),
            (Audience::Children | Audience::Young, Self::From27To66 | Self::From67)
            | (Audience::Children, Self::From18To26)
            | (Audience::Older, Self::Under18 | Self::From18To26) => Some(false),
            _ => None,
        }
    }
}

codes! {
    /// What somebody wishes.
    Wish, "choice-wishes" {
        /// To be helped by a woman.
        Woman => "woman",
        /// To be helped by a man.
        Man => "man",
        /// To be helped in their own language.
        OwnLanguage => "own-language",
        /// To be helped at home.
        AtHome => "at-home",
        /// To be helped alone.
        Alone => "alone",
        /// To be in a group.
        Group => "group",
    }
}

codes! {
    /// When somebody can.
    DayPart, "choice-when" {
        /// In the morning.
        Morning => "morning",
        /// In the afternoon.
        Afternoon => "afternoon",
        /// In the evening.
        Evening => "evening",
        /// At the weekend.
        Weekend => "weekend",
    }
}
