//! Which texts hold which words, how much they say about them, and where: an inverted index over numbered texts.
//!
//! For each word a list of texts in their order, each with the field in which the word weighs most and how much it weighs
//! in the whole text, like BM25 with weighted fields. Never knows what a text is about.

use std::collections::HashMap;

use super::bytes;
use super::lexicon::Lexicon;
use crate::words::terms::each;

/// Where in a text a word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Its name, its kinder name.
    Name,
    /// Who offers it.
    Organization,
    /// Where it is, which areas it serves.
    Place,
    /// What it is, for whom, how one gets in.
    Description,
}

impl Field {
    const ALL: [Self; 4] = [Self::Name, Self::Organization, Self::Place, Self::Description];

    /// How it is written in data.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Organization => "organization",
            Self::Place => "place",
            Self::Description => "description",
        }
    }

    fn weight(self) -> u32 {
        match self {
            Self::Name => 10,
            Self::Organization | Self::Place => 4,
            Self::Description => 3,
        }
    }

    fn place(self) -> usize {
        self as usize
    }
}

/// The most that a word weighs in a text.
pub(super) const HEAVIEST: u32 = 63;
/// The length of an ordinary text, in words.
const ORDINARY: u32 = 40;
/// How soon a word that is said more often weighs no more.
const SATED: u32 = 8;
/// How often a word counts in one field.
const OFTEN: u32 = 3;

/// A word in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Posting {
    /// The number of the text.
    pub text: u32,
    /// Where it weighs most.
    pub field: Field,
    /// How much it weighs, up to [`HEAVIEST`].
    pub weight: u32,
}

/// Texts being gathered, one after the other.
#[derive(Debug, Default)]
pub(super) struct Gathering {
    numbers: HashMap<String, u32>,
    lists: Vec<List>,
    texts: u32,
}

#[derive(Debug, Default)]
struct List {
    bytes: Vec<u8>,
    last: u32,
    count: u32,
}

impl Gathering {
    /// Takes in the next text, given by its fields; its number is how many came before it.
    pub(super) fn add<'a>(&mut self, fields: impl IntoIterator<Item = (Field, &'a str)>) {
        let mut seen: Vec<(u32, Field)> = Vec::new();
        for (field, text) in fields {
            each(text, |word| seen.push((self.number(word), field)));
        }
        let length = u32::try_from(seen.len()).unwrap_or(u32::MAX).min(10 * ORDINARY);
        seen.sort_unstable();
        for same in seen.chunk_by(|one, other| one.0 == other.0) {
            let mut often = [0; Field::ALL.len()];
            for (_, field) in same {
                often[field.place()] += 1;
            }
            let said = |field: Field| field.weight() * often[field.place()].min(OFTEN);
            let sum: u32 = Field::ALL.into_iter().map(said).sum();
            let best =
                Field::ALL.into_iter().rev().max_by_key(|field| said(*field)).unwrap_or(Field::Description);
            // A long text says less about each of its words; out of 32.
            let long = 20 + 12 * length / ORDINARY;
            let weight = HEAVIEST * sum * 32 / (sum * 32 + SATED * long);
            if let Some(list) = self.lists.get_mut(same[0].0 as usize) {
                bytes::put(self.texts - list.last, &mut list.bytes);
                list.bytes.push(packed(best, weight));
                list.last = self.texts;
                list.count += 1;
            }
        }
        self.texts += 1;
    }

    fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = u32::try_from(self.lists.len()).unwrap_or(u32::MAX);
        self.numbers.insert(word.to_owned(), number);
        self.lists.push(List::default());
        number
    }

    /// The index of what was gathered. Compounds are taken apart into its own words and those that are known besides.
    pub(super) fn finish(self, known: &dyn Fn(&str) -> bool) -> Inverted {
        let mut words: Vec<(&str, u32)> =
            self.numbers.iter().map(|(word, number)| (word.as_str(), *number)).collect();
        words.sort_unstable();
        let sorted: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        let lexicon = Lexicon::of(&sorted, known);
        let mut starts = Vec::with_capacity(words.len() + 1);
        let mut counts = Vec::with_capacity(words.len());
        let mut postings = Vec::new();
        for (_, number) in &words {
            starts.push(u32::try_from(postings.len()).unwrap_or(u32::MAX));
            let Some(list) = self.lists.get(*number as usize) else { continue };
            counts.push(list.count);
            postings.extend_from_slice(&list.bytes);
        }
        starts.push(u32::try_from(postings.len()).unwrap_or(u32::MAX));
        Inverted { lexicon, starts, counts, postings, texts: self.texts }
    }
}

/// Two bits of field, six of weight.
fn packed(field: Field, weight: u32) -> u8 {
    let field = (0..4).zip(Field::ALL).find(|(_, one)| *one == field).map_or(3, |(place, _)| place);
    field << 6 | u8::try_from(weight.min(HEAVIEST)).unwrap_or(0)
}

/// An inverted index.
#[derive(Debug, Clone)]
pub(super) struct Inverted {
    /// The words.
    pub lexicon: Lexicon,
    starts: Vec<u32>,
    counts: Vec<u32>,
    postings: Vec<u8>,
    texts: u32,
}

impl Inverted {
    /// How many texts there are.
    pub(super) fn texts(&self) -> u32 {
        self.texts
    }

    /// In how many texts a word stands.
    pub(super) fn count(&self, term: u32) -> u32 {
        self.counts.get(term as usize).copied().unwrap_or(0)
    }

    /// The texts in which a word stands, in their order.
    pub(super) fn postings(&self, term: u32) -> impl Iterator<Item = Posting> {
        let term = term as usize;
        let range = match (self.starts.get(term), self.starts.get(term + 1)) {
            (Some(from), Some(to)) => *from as usize..*to as usize,
            _ => 0..0,
        };
        let bytes = self.postings.get(range).unwrap_or_default();
        let (mut at, mut text) = (0, 0_u32);
        let texts = self.texts;
        std::iter::from_fn(move || {
            text = text.checked_add(bytes::take(bytes, &mut at)?).filter(|text| *text < texts)?;
            let said = *bytes.get(at)?;
            at += 1;
            let field = Field::ALL[usize::from(said >> 6)];
            Some(Posting { text, field, weight: u32::from(said & 0x3f) })
        })
    }

    /// The sections of the index.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        self.lexicon.write(out);
        bytes::put_section(&bytes::of_numbers(&self.starts), out);
        bytes::put_section(&bytes::of_numbers(&self.counts), out);
        bytes::put_section(&self.postings, out);
        bytes::put_section(&self.texts.to_le_bytes(), out);
    }

    /// Reads what [`Self::write`] wrote.
    pub(super) fn read(from: &[u8], at: &mut usize) -> Option<Self> {
        let lexicon = Lexicon::read(from, at)?;
        let starts = bytes::numbers(bytes::take_section(from, at)?);
        let counts = bytes::numbers(bytes::take_section(from, at)?);
        let postings = bytes::take_section(from, at)?.to_vec();
        let texts = u32::from_le_bytes(bytes::take_section(from, at)?.try_into().ok()?);
        Some(Self { lexicon, starts, counts, postings, texts })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(texts: &[(&str, &str)]) -> Inverted {
        let mut gathering = Gathering::default();
        for (name, text) in texts {
            gathering.add([(Field::Name, *name), (Field::Description, *text)]);
        }
        gathering.finish(&|_| false)
    }

    fn found(index: &Inverted, typed: &str, unfinished: bool) -> Vec<u32> {
        let readings = index.lexicon.readings(typed, unfinished, true);
        let mut found: Vec<u32> =
            readings.iter().flat_map(|one| index.postings(one.term).map(|posting| posting.text)).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    #[test]
    fn a_name_weighs_more_than_a_description() {
        let index = index(&[("Koffie", "in de buurt"), ("Buurthuis", "er is koffie")]);
        let term = index.lexicon.number("koffie").expect("the word");
        let weights: Vec<_> = index.postings(term).map(|one| (one.field, one.weight)).collect();
        assert!(weights[0].1 > weights[1].1, "{weights:?}");
        assert_eq!((weights[0].0, weights[1].0), (Field::Name, Field::Description));
    }

    #[test]
    fn a_compound_is_found_by_its_parts_and_a_plural_by_its_singular() {
        let index =
            index(&[("Buurtkoffieochtend", ""), ("Koffie", "ochtend in de buurt"), ("Brieven", "lezen")]);
        assert_eq!(found(&index, "koffie", false), [0, 1]);
        assert_eq!(found(&index, "brief", false), [2]);
    }

    #[test]
    fn a_slip_is_forgiven_only_when_nothing_else_is_meant() {
        let index = index(&[("Koffie", ""), ("Kofferbak", "")]);
        assert_eq!(found(&index, "kofffie", false), [0]);
        assert_eq!(found(&index, "koff", true), [0, 1]);
    }

    #[test]
    fn what_is_written_reads_the_same() {
        let before = index(&[("Koffieochtend", "elke week"), ("Taalcafé", "koffie en taal")]);
        let mut bytes = Vec::new();
        before.write(&mut bytes);
        let after = Inverted::read(&bytes, &mut 0).expect("an index");
        for typed in ["koffie", "taal", "cafe", "wek"] {
            assert_eq!(found(&before, typed, true), found(&after, typed, true));
        }
        assert!(Inverted::read(&bytes[..bytes.len() - 9], &mut 0).is_none());
    }
}
