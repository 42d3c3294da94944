//! The offers that typed words may mean, best first.

use crate::desk::model::Desk;
use crate::directory::search::{Ask, Filters};
use crate::directory::{OfferId, local};

/// The most that are shown.
const MOST: usize = 8;
/// Fewer letters mean anything.
const LEAST: usize = 2;

pub(super) fn offers(desk: &Desk, text: &str) -> Vec<OfferId> {
    if text.trim().chars().count() < LEAST {
        return Vec::new();
    }
    let filters = Filters::default();
    let ask = Ask { text, needs: &[], filters: &filters, from: None, now: local(&desk.now), most: MOST };
    let found = desk.finder().find(desk.directory(), &ask);
    found.hits.into_iter().map(|hit| hit.offer).collect()
}
