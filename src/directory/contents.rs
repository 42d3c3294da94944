//! The directory: all offers and the neighbourhoods, ready to be asked.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Write};
use std::sync::Arc;

use super::check;
use super::fault::Fault;
use super::need::NeedId;
use super::offer::Offer;
use super::offer_id::OfferId;
use super::offers::{Offers, Spot};
use super::places::Places;
use super::table::{Builder, Table};

/// All that the desk knows about who can help. Immutable; offers are in the order of their ids. A copy costs nothing:
/// it shares what it knows.
#[derive(Clone, Default)]
pub struct Directory {
    /// What was read.
    base: Arc<Table>,
    /// What the desk laid over it.
    over: Arc<Table>,
    /// The rows of `base` that are replaced, in order.
    replaced: Arc<[u32]>,
    places: Arc<Places>,
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

    pub(super) fn new(offers: Builder, places: Places) -> Self {
        Self { base: Arc::new(offers.finish()), places: Arc::new(places), ..Self::default() }
    }

    /// The same directory with these offers laid over it: each takes the place of the one with its id, or comes
    /// beside the others.
    #[must_use]
    pub fn laid_over(&self, offers: impl IntoIterator<Item = Offer>) -> Self {
        let mut over: BTreeMap<OfferId, Offer> = BTreeMap::new();
        over.extend((0..).map_while(|row| self.over.offer(row)).map(|one| (one.id.clone(), one.clone())));
        over.extend(offers.into_iter().map(|offer| (offer.id.clone(), offer)));
        let mut builder = Builder::default();
        for offer in over.values() {
            builder.add(offer);
        }
        let replaced = over.keys().filter_map(|id| self.base.find(id.as_str())).collect();
        let (base, places) = (Arc::clone(&self.base), Arc::clone(&self.places));
        Self { base, over: Arc::new(builder.finish()), replaced, places }
    }

    /// Every offer, in the order of their ids. Each is decoded and kept: for who needs but a few there is
    /// [`Self::serving`], and for who passes by all of them once there is [`Self::passing_by`].
    #[must_use]
    pub fn offers(&self) -> impl ExactSizeIterator<Item = &Offer> {
        Offers::new(self)
    }

    /// Every offer, in the order of their ids, decoded and not kept.
    pub fn passing_by(&self) -> impl Iterator<Item = Offer> {
        self.spots().filter_map(|spot| self.table(spot).decoded(spot.row()))
    }

    /// The offers that serve a need, in no order that means anything.
    pub fn serving(&self, need: &NeedId) -> impl Iterator<Item = &Offer> {
        let code = need.code().to_owned();
        self.layers().flat_map(move |(table, is_over)| {
            let rows = table.need(&code).into_iter().flat_map(|need| table.serving(need));
            rows.filter(move |row| is_over || self.replaced.binary_search(row).is_err())
                .filter_map(|row| table.offer(row))
        })
    }

    /// The offers that a name means: their own, that of their organization, that of a person there, or the id.
    pub fn meant_by(&self, name: &str) -> impl Iterator<Item = &Offer> {
        self.found(move |table| table.meant_by(name))
    }

    /// The offers of which a name stands in a text, word for word.
    pub fn named_in(&self, text: &str) -> impl Iterator<Item = &Offer> {
        self.found(move |table| table.named_in(text))
    }

    fn found(&self, find: impl Fn(&Table) -> Vec<u32>) -> impl Iterator<Item = &Offer> {
        self.layers().flat_map(move |(table, is_over)| {
            let rows = find(table).into_iter();
            rows.filter(move |row| is_over || self.replaced.binary_search(row).is_err())
                .filter_map(|row| table.offer(row))
        })
    }

    /// The offer with this id.
    #[must_use]
    pub fn offer(&self, id: &str) -> Option<&Offer> {
        let over = self.over.find(id).and_then(|row| self.over.offer(row));
        over.or_else(|| self.base.find(id).and_then(|row| self.base.offer(row)))
    }

    /// The neighbourhoods.
    #[must_use]
    pub fn places(&self) -> &Places {
        &self.places
    }

    /// How many offers there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.base.len() - self.replaced.len() + self.over.len()
    }

    /// Whether there is no offer at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Where every offer is, in the order of their ids.
    pub(crate) fn spots(&self) -> impl Iterator<Item = Spot> {
        Offers::new(self).spots()
    }

    /// What was read, then what the desk laid over it (of which all holds).
    pub(crate) fn layers(&self) -> impl Iterator<Item = (&Table, bool)> {
        [(&*self.base, false), (&*self.over, true)].into_iter()
    }

    /// The rows of what was read that something was laid over, in order.
    pub(crate) fn replaced(&self) -> &[u32] {
        &self.replaced
    }

    /// The offer at a spot.
    pub(crate) fn at(&self, spot: Spot) -> Option<&Offer> {
        self.table(spot).offer(spot.row())
    }

    /// The id at a spot.
    pub(crate) fn id_at(&self, spot: Spot) -> &str {
        self.table(spot).id(spot.row())
    }

    pub(super) fn table(&self, spot: Spot) -> &Table {
        if spot.is_over() { &self.over } else { &self.base }
    }

    /// Writes what was read, encoded; what the desk laid over it is not in it. Read again by [`Self::from_packed`].
    pub fn pack(&self, out: &mut impl Write) -> io::Result<()> {
        let places = postcard::to_stdvec(&*self.places).map_err(io::Error::other)?;
        out.write_all(self.base.bytes())?;
        out.write_all(&places)?;
        out.write_all(&(places.len() as u64).to_le_bytes())
    }

    /// Reads what [`Self::pack`] wrote; `None` when it is something else. Whether it is whole is for the caller to
    /// know: an offer that cannot be decoded is not there.
    #[must_use]
    pub fn from_packed(mut bytes: Vec<u8>) -> Option<Self> {
        let (rest, count) = bytes.split_last_chunk()?;
        let from = rest.len().checked_sub(usize::try_from(u64::from_le_bytes(*count)).ok()?)?;
        let places = postcard::from_bytes(&rest[from..]).ok()?;
        bytes.truncate(from);
        Some(Self { base: Arc::new(Table::read(bytes)?), places: Arc::new(places), ..Self::default() })
    }
}

impl PartialEq for Directory {
    fn eq(&self, other: &Self) -> bool {
        self.places == other.places && self.offers().eq(other.offers())
    }
}

impl fmt::Debug for Directory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Directory").field("offers", &self.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use crate::directory::fixture::{directory, service};
    use crate::directory::{Directory, NeedId, Offer};

    fn ids<'a>(offers: impl Iterator<Item = &'a Offer>) -> Vec<&'a str> {
        offers.map(|offer| offer.id.as_str()).collect()
    }

    #[test]
    fn what_the_desk_lays_over_replaces_and_adds_and_leaves_the_rest() {
        let below = directory(&[service("a"), service("b")]);
        let over = directory(&[service("b").informal(), service("c")]);
        let both = below.laid_over(over.offers().cloned());
        assert_eq!(both.len(), 3);
        assert_eq!(both.offers().len(), 3);
        assert_eq!(ids(both.offers()), ["a", "b", "c"]);
        assert!(both.offer("b").unwrap().is_informal() && !below.offer("b").unwrap().is_informal());
        let again = both.laid_over(directory(&[service("a").informal()]).offers().cloned());
        assert_eq!(ids(again.offers().filter(|offer| offer.is_informal())), ["a", "b"]);
        assert_eq!(again.passing_by().count(), 3);
    }

    #[test]
    fn what_is_laid_over_is_found_by_its_new_need_and_name_alone() {
        let below = directory(&[service("a"), service("b")]);
        let over = directory(&[service("b").only("need", &["food-meal"]).with("name", "Eettafel".into())]);
        let both = below.laid_over(over.offers().cloned());
        let serving = |need: &str| ids(both.serving(&NeedId::new(need).unwrap()));
        assert_eq!((serving("money-debts"), serving("food-meal")), (vec!["a"], vec!["b"]));
        assert_eq!((ids(both.meant_by("huis b")), ids(both.meant_by("Eettafel"))), (vec![], vec!["b"]));
    }

    #[test]
    fn a_packed_directory_is_the_same_again_and_a_cut_one_is_nothing() {
        let directory = directory(&[
            service("b").weekly("TU", "10:00", "12:00").at(52.09, 4.3).speaks(&["ar", "nl"]),
            service("a").informal(),
        ]);
        let mut packed = Vec::new();
        directory.pack(&mut packed).unwrap();
        let again = Directory::from_packed(packed.clone()).expect("it is whole");
        assert!(again == directory && again.places().named("Lindenhof").is_some());
        for length in 0..packed.len() {
            let cut = Directory::from_packed(packed[..length].to_vec());
            assert!(cut.is_none_or(|cut| cut.offers().count() <= 2), "nothing breaks");
        }
    }
}
