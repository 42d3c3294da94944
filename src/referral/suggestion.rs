//! One offer for one person: why, what to ask first, who does what.

use super::caution::Caution;
use super::reason::Reason;
use crate::directory::{NeedId, NextOpening, OfferId, Role, Setting};

/// An offer that is suggested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The offer.
    pub offer: OfferId,
    /// Informal or formal.
    pub setting: Setting,
    /// The needs of this person that it serves; first the one it is suggested for.
    pub needs: Vec<NeedId>,
    /// The sum of the reasons' points.
    pub score: u32,
    /// Why it fits.
    pub reasons: Vec<Reason>,
    /// What to ask or to know first.
    pub cautions: Vec<Caution>,
    /// What they do (F19).
    pub does: Vec<Role>,
    /// What they do not do (F19).
    pub does_not: Vec<Role>,
    /// When it opens next.
    pub next_opening: NextOpening,
    /// About how many minutes on foot, when both ends are known.
    pub walking_minutes: Option<u16>,
    /// What of it may stand on paper.
    pub paper: Paper,
}

/// What of a suggestion may stand on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// All of it.
    Whole,
    /// Only that the desk introduces the resident to somebody (F9).
    DeskIntroduces,
    /// Nothing: somebody at home may read along.
    Nothing,
}
