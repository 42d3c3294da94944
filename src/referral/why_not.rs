//! Why an offer is not on the list: a volunteer who knows it will ask.

use super::limit::Limit;
use crate::directory::NeedId;
use crate::words::Message;
use crate::words::messages::referral as say;

/// What kept an offer off the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhyNot {
    /// A limit.
    Limit(Limit),
    /// It is for other needs.
    OtherNeed,
    /// Others fit better: its rank among those that serve the need.
    LowerRank {
        /// The need.
        need: NeedId,
        /// Its rank, counted from one.
        rank: usize,
    },
    /// It is a national line, and there is help nearer by.
    HelpNearer,
    /// The directory does not have it.
    NotInDirectory,
}

impl WhyNot {
    /// Whether it is simply for something else: the last to be shown.
    #[must_use]
    pub fn is_other_need(&self) -> bool {
        matches!(self, Self::OtherNeed)
    }

    /// How it is said at the desk.
    #[must_use]
    pub fn for_desk(&self) -> Message {
        match self {
            Self::Limit(limit) => limit.for_desk(),
            Self::OtherNeed => say::why_not_other_need(),
            Self::LowerRank { need, rank } => say::why_not_lower_rank(need.message(), *rank),
            Self::HelpNearer => say::why_not_help_nearer(),
            Self::NotInDirectory => say::why_not_in_directory(),
        }
    }
}
