//! What is asked, and what was found.

use jiff::civil::DateTime;

use super::filters::Filters;
use super::inverted::Field;
use crate::directory::{Coordinates, NeedId, OfferId};

/// A question to a finder.
#[derive(Debug, Clone)]
pub struct Ask<'a> {
    /// The words as they are typed; the last one may be unfinished.
    pub text: &'a str,
    /// The needs that the words may come down to, the likeliest first. Offers that serve them are found even when no word
    /// of theirs is typed.
    pub needs: &'a [NeedId],
    /// What to see only.
    pub filters: &'a Filters,
    /// From where distances are counted.
    pub from: Option<Coordinates>,
    /// Dutch local time.
    pub now: DateTime,
    /// The most offers to name.
    pub most: usize,
}

/// What was found, the best first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// The offers.
    pub hits: Vec<Hit>,
    /// How many there are in all; with a filter on hours, how many at least.
    pub count: usize,
    /// Whether there may be more than were counted.
    pub more: bool,
}

/// An offer that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Which.
    pub offer: OfferId,
    /// How well it fits, to compare with the others of one answer.
    pub score: u32,
    /// Why it was found, in the order of the words.
    pub why: Vec<Why>,
    /// How many minutes one walks there.
    pub minutes: Option<u16>,
}

/// One reason why an offer was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// A typed word stands in it.
    Word {
        /// As typed, folded.
        typed: String,
        /// Where.
        field: Field,
        /// Whether a slip of the pen was forgiven.
        slip: bool,
    },
    /// A typed word means something that it is marked with.
    Means {
        /// As typed, folded.
        typed: String,
        /// The term, such as `need:contact-meeting`.
        term: String,
        /// Whether a slip of the pen was forgiven.
        slip: bool,
    },
    /// The words as a whole come down to a need that it serves.
    Need(NeedId),
}
