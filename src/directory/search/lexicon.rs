//! The words of an index, and which of them a typed word may mean: itself, another form, a longer word that begins
//! with it or is made of it, a slip of the pen.
//!
//! Words are folded; each stands for itself, and its families tell which others share a stem or hold it as a part. Never
//! knows in which offers a word stands.

use std::collections::{HashMap, HashSet};

use fst::{IntoStreamer, Map, MapBuilder, Streamer};

use super::bytes;
use super::near::Near;
use super::terms::{INSIDE, ends, parts};
use crate::words::terms::{slips, stems};

/// How sure a reading is, out of [`SURE`].
pub(super) const SURE: u8 = 16;
/// The same word in another form.
const FORM: u8 = 14;
/// A word that begins with what is being typed.
const START: u8 = 12;
/// A word that begins with a whole typed word.
const LONGER: u8 = 7;
/// A word made of the typed one and others.
const COMPOUND: u8 = 10;
/// A word with the typed one inside.
const HOLDS: u8 = 9;
/// A word that differs by one slip; each further slip takes as much as [`SLIPPED`].
const SLIP: u8 = 11;
const SLIPPED: u8 = 3;
/// The shortest typed word that also finds the words that begin with it.
const STEADY: usize = 4;
/// The most words that a beginning stands for; the most that a slip may mean.
const MANY_STARTS: usize = 2_000;
const MANY_SLIPS: usize = 24;
const MANY_ENDS: usize = 400;

/// A word of the index that a typed word may mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reading {
    /// The number of the word.
    pub term: u32,
    /// How sure, out of [`SURE`].
    pub sure: u8,
    /// Whether a slip of the pen was forgiven.
    pub slip: bool,
}

/// The words, sorted; the number of a word is its place.
#[derive(Debug, Clone)]
pub(super) struct Lexicon {
    words: Map<Vec<u8>>,
    families: Map<Vec<u8>>,
    members: Vec<u8>,
}

/// Marks the family of words that hold a part, so that it is no stem.
const PART: char = '\u{1}';
/// Marks the family of words that have an end, where no parts are known.
const END: char = '\u{2}';

impl Lexicon {
    /// The lexicon of these words, which are sorted. Compounds are taken apart into them and what is known besides.
    pub(super) fn of(sorted: &[&str], known: &dyn Fn(&str) -> bool) -> Self {
        let numbers: HashMap<&str, u32> = sorted.iter().copied().zip(0..).collect();
        let mut families: Vec<(String, u32)> = Vec::new();
        for (word, number) in sorted.iter().zip(0..) {
            families.extend(stems(word).into_iter().filter(|stem| stem != word).map(|stem| (stem, number)));
            let parts = parts(word, |part| numbers.contains_key(part) || known(part));
            for part in &parts {
                families.push((format!("{PART}{part}"), number));
                families.extend(stems(part).into_iter().map(|form| (format!("{PART}{form}"), number)));
            }
            if parts.is_empty() {
                families.extend(ends(word).map(|end| (format!("{END}{end}"), number)));
            }
        }
        families.sort_unstable();
        families.dedup();
        let mut members = Vec::new();
        let mut places = Vec::new();
        for family in families.chunk_by(|one, other| one.0 == other.0) {
            places.push((family[0].0.as_str(), members.len() as u64));
            bytes::put(u32::try_from(family.len()).unwrap_or(u32::MAX), &mut members);
            let mut last = 0;
            for (_, number) in family {
                bytes::put(number - last, &mut members);
                last = *number;
            }
        }
        let words = map(sorted.iter().map(|word| word.as_bytes()).zip(0..));
        let families = map(places.iter().map(|(name, place)| (name.as_bytes(), *place)));
        Self { words, families, members }
    }

    /// The number of a word.
    pub(super) fn number(&self, word: &str) -> Option<u32> {
        self.words.get(word).and_then(|number| u32::try_from(number).ok())
    }

    /// Whether a word is one of these, or another form of one.
    pub(super) fn knows(&self, word: &str) -> bool {
        let has = |form: &str| self.words.contains_key(form) || self.families.contains_key(form);
        has(word) || stems(word).iter().any(|stem| has(stem))
    }

    /// The words that a typed one may mean, the surest first; each once. `unfinished`: it is still being typed.
    /// `forgiving`: whether slips may be looked for when nothing else is found.
    pub(super) fn readings(&self, typed: &str, unfinished: bool, forgiving: bool) -> Vec<Reading> {
        let mut found = Found::default();
        let forms = stems(typed);
        if let Some(term) = self.number(typed) {
            found.add(term, SURE, false);
        }
        for stem in &forms {
            if let Some(term) = self.number(stem) {
                found.add(term, FORM, false);
            }
            self.family(stem, |term| found.add(term, FORM, false));
        }
        self.made_of(typed, &forms, COMPOUND, false, &mut found);
        let letters = typed.chars().count();
        if letters >= INSIDE {
            self.holding(typed, &mut found);
        }
        if unfinished || letters >= STEADY {
            self.beginning_with(typed, if unfinished { START } else { LONGER }, &mut found);
        }
        if forgiving && found.readings.is_empty() {
            self.slips_of(typed, unfinished, &mut found);
        }
        found.readings
    }

    fn family(&self, name: &str, each: impl FnMut(u32)) {
        if let Some(place) = self.families.get(name) {
            self.members(place, each);
        }
    }

    fn members(&self, place: u64, mut each: impl FnMut(u32)) {
        let Ok(mut at) = usize::try_from(place) else { return };
        let Some(count) = bytes::take(&self.members, &mut at) else { return };
        let mut number = 0_u32;
        for _ in 0..count {
            let Some(step) = bytes::take(&self.members, &mut at) else { return };
            number = number.saturating_add(step);
            each(number);
        }
    }

    fn made_of(&self, word: &str, stems: &[String], sure: u8, slip: bool, found: &mut Found) {
        for form in std::iter::once(word).chain(stems.iter().map(String::as_str)) {
            self.family(&format!("{PART}{form}"), |term| found.add(term, sure, slip));
        }
    }

    /// The words that hold a typed one inside or at their end, where their parts are not known.
    fn holding(&self, typed: &str, found: &mut Found) {
        let name = format!("{END}{typed}");
        let mut stream = self.families.range().ge(&name).into_stream();
        let mut left = MANY_ENDS;
        while let Some((end, place)) = stream.next() {
            if left == 0 || !end.starts_with(name.as_bytes()) {
                return;
            }
            left -= 1;
            self.members(place, |term| found.add(term, HOLDS, false));
        }
    }

    fn beginning_with(&self, typed: &str, sure: u8, found: &mut Found) {
        let mut stream = self.words.range().ge(typed).into_stream();
        let mut left = MANY_STARTS;
        while let Some((word, number)) = stream.next() {
            if left == 0 || !word.starts_with(typed.as_bytes()) {
                return;
            }
            left -= 1;
            if let Ok(term) = u32::try_from(number) {
                found.add(term, sure, false);
            }
        }
    }

    /// The nearest words within the slips that a word of this length is forgiven, and what is made of them.
    fn slips_of(&self, typed: &str, unfinished: bool, found: &mut Found) {
        let most = u8::try_from(slips(typed)).unwrap_or(0);
        let Some(near) = Near::new(typed, most, unfinished).filter(|_| most > 0) else { return };
        let mut nearest: Vec<(u8, u32, String)> = Vec::new();
        let mut stream = self.words.search_with_state(&near).into_stream();
        while let Some((word, number, reach)) = stream.next() {
            let (Ok(term), Ok(word)) = (u32::try_from(number), std::str::from_utf8(word)) else { continue };
            nearest.push((reach.slips(), term, word.to_owned()));
        }
        nearest.sort_unstable();
        let Some(fewest) = nearest.first().map(|(slips, ..)| *slips) else { return };
        let nearest: Vec<_> =
            nearest.into_iter().take_while(|(slips, ..)| *slips == fewest).take(MANY_SLIPS).collect();
        let sure = SLIP - SLIPPED * fewest.saturating_sub(1);
        for (_, term, _) in &nearest {
            found.add(*term, sure, true);
        }
        for (_, _, word) in &nearest {
            let forms = stems(word);
            for stem in &forms {
                self.family(stem, |term| found.add(term, sure - 1, true));
            }
            self.made_of(word, &forms, sure / 2, true, found);
        }
    }

    /// The sections of the lexicon.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        for section in [self.words.as_fst().as_bytes(), self.families.as_fst().as_bytes(), &self.members] {
            bytes::put_section(section, out);
        }
    }

    /// Reads what [`Self::write`] wrote.
    pub(super) fn read(from: &[u8], at: &mut usize) -> Option<Self> {
        let words = whole(bytes::take_section(from, at)?)?;
        let families = whole(bytes::take_section(from, at)?)?;
        let members = bytes::take_section(from, at)?.to_vec();
        Some(Self { words, families, members })
    }
}

/// Readings, each word once, as sure as it was first found.
#[derive(Debug, Default)]
struct Found {
    readings: Vec<Reading>,
    seen: HashSet<u32>,
}

impl Found {
    fn add(&mut self, term: u32, sure: u8, slip: bool) {
        if self.seen.insert(term) {
            self.readings.push(Reading { term, sure, slip });
        }
    }
}

/// A map of sorted names. Names that are not sorted cannot be: they come from a sorted list or a `BTreeMap`.
fn map<'a>(entries: impl Iterator<Item = (&'a [u8], u64)>) -> Map<Vec<u8>> {
    let mut builder = MapBuilder::memory();
    for (name, value) in entries {
        // A name out of order would be left out, and found by a test.
        let _ = builder.insert(name, value);
    }
    builder.into_map()
}

/// A map from its bytes; `None` when they are not as they were written, for a broken map cannot be walked.
fn whole(bytes: &[u8]) -> Option<Map<Vec<u8>>> {
    let map = Map::new(bytes.to_vec()).ok()?;
    map.as_fst().verify().ok()?;
    Some(map)
}
