//! What was chosen, and how much of it may stand on paper: decided for the need that it was chosen for.
//!
//! What today's list says about that need comes first. Where it says nothing, the strictest rule holds. Never a text.

use super::{Entry, Plan};
use crate::directory::{Listing, Offer};
use crate::intake::domain_of;
use crate::referral::{NeedGroup, Paper, Referral, Suggestion};

/// An entry of the plan, with what is known about it.
pub(super) struct Chosen<'a> {
    pub entry: &'a Entry,
    pub offer: &'a Offer,
    /// What today's list says about the offer, for this need if it can.
    pub suggestion: Option<&'a Suggestion>,
    pub paper: Paper,
}

impl<'a> Chosen<'a> {
    /// `None` when the directory no longer has the offer.
    pub fn new(plan: &'a Plan<'_>, entry: &'a Entry) -> Option<Self> {
        let offer = plan.directory.offer(&entry.offer)?;
        let same_need = of_need(plan.referral, offer, &entry.need);
        let paper = paper(plan.referral, offer, &entry.need);
        let of_offer = |one: &&Suggestion| one.offer == offer.id;
        let suggestion = same_need.or_else(|| plan.referral.suggestions().find(of_offer));
        Some(Self { entry, offer, suggestion, paper })
    }

    /// Whether the offer stands on paper under its own name.
    pub fn is_named(&self) -> bool {
        self.paper == Paper::Whole
    }
}

/// What today's list says about an offer for this need.
fn of_need<'a>(referral: &'a Referral, offer: &Offer, need: &str) -> Option<&'a Suggestion> {
    let mut groups = referral.groups.iter().filter(|group| group.need.code() == need);
    groups.find_map(|group| group.in_order().find(|one| one.offer == offer.id))
}

/// How much of an offer, chosen for this need, may stand on any paper.
#[must_use]
pub fn paper(referral: &Referral, offer: &Offer, need: &str) -> Paper {
    match of_need(referral, offer, need) {
        Some(one) => one.paper,
        None if is_kept_quiet(need) || stays_off_today(&referral.groups, need) => Paper::Nothing,
        None => {
            let of_offer = referral.suggestions().filter(|one| one.offer == offer.id);
            let elsewhere = of_offer.map(|one| one.paper);
            elsewhere.max_by_key(|paper| strictness(*paper)).unwrap_or_else(|| usual_paper(offer))
        }
    }
}

/// Whether somebody at home must not read that this was asked: safety, and what the quiet danger cards are about.
#[must_use]
pub fn is_kept_quiet(need: &str) -> bool {
    domain_of(need) == "safety" || need == "mind-low"
}

/// Whether today's list keeps this need, or another of its topic, off paper: a quiet danger is about a whole topic.
fn stays_off_today(groups: &[NeedGroup], need: &str) -> bool {
    groups
        .iter()
        .filter(|group| domain_of(group.need.code()) == domain_of(need))
        .any(|group| group.in_order().any(|one| one.paper == Paper::Nothing))
}

/// What may stand on paper when the offer is not in today's list.
fn usual_paper(offer: &Offer) -> Paper {
    let quiet = offer.needs.iter().any(|need| is_kept_quiet(need.code()));
    match offer.listing {
        _ if quiet => Paper::Nothing,
        Listing::ByIntroduction => Paper::DeskIntroduces,
        Listing::Printed => Paper::Whole,
    }
}

fn strictness(paper: Paper) -> u8 {
    match paper {
        Paper::Whole => 0,
        Paper::DeskIntroduces => 1,
        Paper::Nothing => 2,
    }
}
