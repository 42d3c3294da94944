//! The directory: all offers and the neighbourhoods, ready to be asked.

use std::collections::BTreeMap;

use super::check;
use super::fault::Fault;
use super::offer::Offer;
use super::offer_id::OfferId;
use super::places::Places;

/// All that the desk knows about who can help. Immutable; offers are in the order of their ids.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Directory {
    offers: BTreeMap<OfferId, Offer>,
    places: Places,
}

impl Directory {
    /// Reads files, each a name (for the faults) and a JSON text: a list of HSDS 3.1 nested services, a page
    /// of them (`contents`), a single one, or the neighbourhoods (`places`).
    ///
    /// A faulty optional part is left out and reported, a service with a faulty essential is refused and
    /// reported, and all the rest is there. Of two services with one id the first stays.
    #[must_use]
    pub fn from_json(files: &[(&str, &str)]) -> (Self, Vec<Fault>) {
        check::files(files)
    }

    pub(super) fn new(offers: BTreeMap<OfferId, Offer>, places: Places) -> Self {
        Self { offers, places }
    }

    /// The same directory with these offers laid over it: each takes the place of the one with its id, or comes
    /// beside the others.
    #[must_use]
    pub fn laid_over(&self, offers: impl IntoIterator<Item = Offer>) -> Self {
        let mut over = self.clone();
        over.offers.extend(offers.into_iter().map(|offer| (offer.id.clone(), offer)));
        over
    }

    /// Every offer, in the order of their ids.
    #[must_use]
    pub fn offers(&self) -> impl ExactSizeIterator<Item = &Offer> {
        self.offers.values()
    }

    /// The offer with this id.
    #[must_use]
    pub fn offer(&self, id: &str) -> Option<&Offer> {
        self.offers.get(id)
    }

    /// The neighbourhoods.
    #[must_use]
    pub fn places(&self) -> &Places {
        &self.places
    }

    /// How many offers there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.offers.len()
    }

    /// Whether there is no offer at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.offers.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use crate::directory::fixture::{directory, service};

    #[test]
    fn what_the_desk_lays_over_replaces_and_adds_and_leaves_the_rest() {
        let below = directory(&[service("a"), service("b")]);
        let over = directory(&[service("b").informal(), service("c")]);
        let both = below.laid_over(over.offers().cloned());
        assert_eq!(both.len(), 3);
        assert!(both.offer("b").unwrap().is_informal() && !below.offer("b").unwrap().is_informal());
    }
}
