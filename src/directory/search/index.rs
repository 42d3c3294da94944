//! All offers, ready to be searched: their words, their terms, the facts that filters ask.

use super::among::Among;
use super::bytes;
use super::concept::Concepts;
use super::filters::terms_of;
use super::inverted::{Field, Gathering, Inverted};
use super::record::Records;
use crate::directory::Offer;

/// The first bytes of a stored index; the number is that of the form.
const MARK: &[u8] = b"inloop index 1\n";

/// An index of offers, in the order in which they were given. Immutable; can be kept as bytes.
#[derive(Debug, Clone)]
pub struct Index {
    pub(super) words: Inverted,
    pub(super) records: Records,
    ids: String,
    ends: Vec<u32>,
    terms: Vec<String>,
    marked: Vec<u8>,
    starts: Vec<u32>,
}

impl Index {
    /// Reads all offers once. The words of the concepts help to take compounds apart.
    #[must_use]
    pub fn build<'a>(offers: impl IntoIterator<Item = &'a Offer>, concepts: &Concepts) -> Self {
        let mut builder = Builder::default();
        for offer in offers {
            builder.add(offer);
        }
        builder.finish(concepts)
    }

    /// How many offers it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether it holds none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The number of offers, as the words count them.
    pub(super) fn count(&self) -> u32 {
        self.words.texts()
    }

    /// The id of an offer by its number.
    pub(super) fn id(&self, offer: u32) -> &str {
        let place = offer as usize;
        let from = place.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let to = self.ends.get(place).copied().unwrap_or(from);
        self.ids.get(from as usize..to as usize).unwrap_or_default()
    }

    /// The number of the offer with this id.
    pub(super) fn number(&self, id: &str) -> Option<u32> {
        // Offers come in the order of their ids; where somebody gave them otherwise, all are looked at.
        let (mut low, mut high) = (0, self.count());
        while low < high {
            let middle = low + (high - low) / 2;
            match self.id(middle).cmp(id) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => return Some(middle),
            }
        }
        (0..self.count()).find(|offer| self.id(*offer) == id)
    }

    /// The offers that are marked with a term, in their order.
    pub(super) fn marked(&self, term: &str) -> impl Iterator<Item = u32> {
        let range = match self.terms.binary_search_by(|one| one.as_str().cmp(term)) {
            Ok(place) => match (self.starts.get(place), self.starts.get(place + 1)) {
                (Some(from), Some(to)) => *from as usize..*to as usize,
                _ => 0..0,
            },
            Err(_) => 0..0,
        };
        let list = self.marked.get(range).unwrap_or_default();
        let (mut at, mut offer) = (0, 0_u32);
        let count = self.count();
        std::iter::from_fn(move || {
            offer = offer.checked_add(bytes::take(list, &mut at)?).filter(|offer| *offer < count)?;
            Some(offer)
        })
    }

    /// The offers that are marked with a term, as a set.
    pub(super) fn with(&self, term: &str) -> Among {
        let mut among = Among::none(self.count());
        self.marked(term).for_each(|offer| among.add(offer));
        among
    }

    /// Every code of a taxonomy that any offer is marked with, in order.
    pub(super) fn codes<'a>(&'a self, taxonomy: &'a str) -> impl Iterator<Item = &'a str> {
        self.terms.iter().filter_map(move |term| term.strip_prefix(taxonomy)?.strip_prefix(':'))
    }

    /// The index as bytes, to be kept beside the offers.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = MARK.to_vec();
        self.words.write(&mut out);
        self.records.write(&mut out);
        bytes::put_section(self.ids.as_bytes(), &mut out);
        bytes::put_section(&bytes::of_numbers(&self.ends), &mut out);
        bytes::put_section(self.terms.join("\n").as_bytes(), &mut out);
        bytes::put_section(&self.marked, &mut out);
        bytes::put_section(&bytes::of_numbers(&self.starts), &mut out);
        out
    }

    /// Reads what [`Self::to_bytes`] wrote; `None` when it is of another form or was cut short.
    #[must_use]
    pub fn from_bytes(from: &[u8]) -> Option<Self> {
        let mut at = MARK.len();
        if from.get(..at)? != MARK {
            return None;
        }
        let at = &mut at;
        let words = Inverted::read(from, at)?;
        let records = Records::read(from, at)?;
        let mut text = || Some(std::str::from_utf8(bytes::take_section(from, at)?).ok()?.to_owned());
        let ids = text()?;
        let ends = bytes::numbers(bytes::take_section(from, at)?);
        let mut text = || Some(std::str::from_utf8(bytes::take_section(from, at)?).ok()?.to_owned());
        let terms: Vec<String> = text()?.lines().map(str::to_owned).collect();
        let marked = bytes::take_section(from, at)?.to_vec();
        let starts = bytes::numbers(bytes::take_section(from, at)?);
        let whole = ends.len() == words.texts() as usize && starts.len() == terms.len() + 1;
        whole.then_some(Self { words, records, ids, ends, terms, marked, starts })
    }
}

/// An index in the making: offers come one by one, so that they need not all be there at once.
#[derive(Debug, Default)]
pub struct Builder {
    words: Gathering,
    records: Records,
    ids: String,
    ends: Vec<u32>,
    marks: std::collections::BTreeMap<String, Vec<u32>>,
}

impl Builder {
    /// Takes in the next offer.
    pub fn add(&mut self, offer: &Offer) {
        let number = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        self.words.add(texts(offer));
        self.records.add(offer);
        self.ids.push_str(offer.id.as_str());
        self.ends.push(u32::try_from(self.ids.len()).unwrap_or(u32::MAX));
        for term in terms_of(offer) {
            self.marks.entry(term).or_default().push(number);
        }
    }

    /// The index. The words of the concepts help to take compounds apart.
    #[must_use]
    pub fn finish(mut self, concepts: &Concepts) -> Index {
        self.records.finish();
        let (mut terms, mut marked, mut starts) = (Vec::new(), Vec::new(), Vec::new());
        for (term, offers) in self.marks {
            terms.push(term);
            starts.push(u32::try_from(marked.len()).unwrap_or(u32::MAX));
            let mut last = 0;
            for offer in offers {
                bytes::put(offer - last, &mut marked);
                last = offer;
            }
        }
        starts.push(u32::try_from(marked.len()).unwrap_or(u32::MAX));
        let words = self.words.finish(&|word| concepts.knows(word));
        Index { words, records: self.records, ids: self.ids, ends: self.ends, terms, marked, starts }
    }
}

/// The texts of an offer that can be found, each with what it is.
fn texts(offer: &Offer) -> Vec<(Field, &str)> {
    let mut texts: Vec<(Field, &str)> = vec![(Field::Name, &offer.name)];
    texts.extend(offer.alternate_name.iter().map(|name| (Field::Name, name.as_str())));
    texts.extend(offer.organization.iter().map(|one| (Field::Organization, one.name.as_str())));
    for place in &offer.places {
        let parts = [&place.name, &place.street, &place.city];
        texts.extend(parts.into_iter().flatten().map(|text| (Field::Place, text.as_str())));
    }
    texts.extend(offer.areas.iter().map(|area| (Field::Place, area.name.as_str())));
    let described = [&offer.description, &offer.eligibility, &offer.application, &offer.alert];
    texts.extend(described.into_iter().flatten().map(|text| (Field::Description, text.as_str())));
    texts
}
