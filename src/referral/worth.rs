//! What each reason is worth to one person, worked out once for all offers.

use jiff::civil::Date;

use super::profile::{Profile, Wish};
use super::reason::Reason;
use crate::directory::{Access, Freshness, LanguageCode, Spoken, Welcome};

/// The points of the reasons; of a wish, as often as it was wished.
pub(super) struct Worth {
    pub language: u32,
    pub dutch: u32,
    pub helped: u32,
    pub comes: u32,
    pub neighbourhood: u32,
    pub walk_in: u32,
    pub call_first: u32,
    pub own_language: u32,
    pub at_home: u32,
    pub alone: u32,
    pub group: u32,
    pub like: u32,
    pub free: u32,
    pub room: u32,
    pub checked: u32,
    pub ageing: u32,
}

impl Worth {
    pub fn new(profile: &Profile, own: Option<&LanguageCode>) -> Self {
        let spoken = own.map(|code| Spoken { code: code.clone(), name: None });
        let wished = |wish: Wish| {
            let times = profile.wishes.iter().filter(|one| **one == wish);
            times.map(|one| Reason::Wish(*one).points()).sum()
        };
        let checked = |freshness| Reason::Checked { on: Date::ZERO, freshness }.points();
        Self {
            language: spoken.map_or(0, |spoken| Reason::Language(spoken).points()),
            dutch: Reason::Dutch.points(),
            helped: Reason::EarlierHelper.points(),
            comes: Reason::ComesToYou.points(),
            neighbourhood: Reason::OwnNeighbourhood.points(),
            walk_in: Reason::Direct(Access::WalkIn).points(),
            call_first: Reason::Direct(Access::CallFirst).points(),
            own_language: wished(Wish::OwnLanguage),
            at_home: wished(Wish::AtHome),
            alone: wished(Wish::Alone),
            group: wished(Wish::Group),
            like: Reason::Likes(Welcome::Cooking).points(),
            free: Reason::Free.points(),
            room: Reason::Room(1).points(),
            checked: checked(Freshness::Fresh),
            ageing: checked(Freshness::Ageing),
        }
    }
}
