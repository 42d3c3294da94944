//! What was chosen, and how much of it may stand on paper.
//!
//! Never a text.

use super::{Entry, Plan};
use crate::directory::{Listing, Offer};
use crate::referral::{Paper, Suggestion};

/// An entry of the plan, with what is known about it.
pub(super) struct Chosen<'a> {
    pub entry: &'a Entry,
    pub offer: &'a Offer,
    /// What today's list says about the offer.
    pub suggestion: Option<&'a Suggestion>,
    pub paper: Paper,
}

impl<'a> Chosen<'a> {
    /// `None` when the directory no longer has the offer.
    pub fn new(plan: &'a Plan<'_>, entry: &'a Entry) -> Option<Self> {
        let offer = plan.directory.offer(&entry.offer)?;
        let of_offer = |one: &&Suggestion| one.offer == offer.id;
        let suggestion = plan.referral.suggestions().find(of_offer);
        let paper = suggestion.map_or_else(|| usual_paper(offer), |one| one.paper);
        Some(Self { entry, offer, suggestion, paper })
    }
}

/// What may stand on paper when the offer is not in today's list.
fn usual_paper(offer: &Offer) -> Paper {
    let safety = offer.needs.iter().any(|need| need.code().starts_with("safety-"));
    match offer.listing {
        Listing::ByIntroduction => Paper::DeskIntroduces,
        Listing::Printed if safety => Paper::Nothing,
        Listing::Printed => Paper::Whole,
    }
}
