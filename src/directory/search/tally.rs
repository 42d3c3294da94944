//! Scores over the offers of one index, word by word.

use std::cmp::Reverse;

use super::among::Among;
use super::concept::{Concepts, Meaning};
use super::filters::FOREMOST;
use super::index::Index;
use super::inverted::Field;
use super::lexicon::Reading;
use super::typed::Typed;

/// The most places that are looked at for one word: beyond them a word says so little that the rest can wait.
const PATIENCE: u32 = 100_000;
/// The same for the first letter or two of a word, which say hardly anything yet.
const FIRST_LETTERS: u32 = 40_000;
/// Out of sixteen: what the need that an offer is there for weighs against a word, what any need, what another term, and
/// a compound's parts against the compound.
const FOREMOST_NEED: u32 = 15;
const NEED: u32 = 11;
const TERM: u32 = 7;
const PARTS: u32 = 13;

/// What stands behind a score.
#[derive(Debug, Clone, Copy)]
pub(super) enum Ground<'a> {
    /// A word in a field.
    Word(Field, bool),
    /// A term.
    Term(&'a str, bool),
}

/// One typed word with all that it may mean in one index.
#[derive(Debug)]
pub(super) struct Search<'a> {
    readings: Vec<Reading>,
    meanings: Vec<Meaning<'a>>,
    parts: Vec<Self>,
    patience: u32,
}

impl<'a> Search<'a> {
    /// What a typed word may mean here.
    pub(super) fn new(typed: &Typed, index: &Index, concepts: &'a Concepts) -> Self {
        let part = |word: &String| Self::of(word, false, false, index, concepts);
        let parts = typed.parts.iter().map(part).collect();
        Self { parts, ..Self::of(&typed.word, typed.unfinished, typed.forgiving, index, concepts) }
    }

    fn of(word: &str, unfinished: bool, forgiving: bool, index: &Index, concepts: &'a Concepts) -> Self {
        let mut readings = index.words.lexicon.readings(word, unfinished, forgiving);
        readings.sort_by_key(|one| (Reverse(one.sure), Reverse(index.words.count(one.term)), one.term));
        let patience = if unfinished && word.chars().count() < 3 { FIRST_LETTERS } else { PATIENCE };
        let meanings = concepts.meanings(word, unfinished, forgiving);
        Self { readings, meanings, parts: Vec::new(), patience }
    }

    /// Tells every offer that a word stands in or that is marked with what it means, and how well it fits. An offer may
    /// be told more than once.
    fn each(&self, index: &Index, among: &Among, mut note: impl FnMut(u32, u32)) {
        self.each_itself(index, among, &mut |offer, worth, _| note(offer, worth));
        if self.parts.is_empty() {
            return;
        }
        let shares = u32::try_from(self.parts.len()).unwrap_or(1);
        let mut whole = Best::new(index.count());
        let mut best = Best::new(index.count());
        for part in &self.parts {
            part.each_itself(index, among, &mut |offer, worth, _| best.note(offer, worth));
            best.drain(|offer, worth| whole.note(offer, whole.worth(offer) + worth / shares));
        }
        whole.drain(|offer, worth| note(offer, worth * PARTS / 16));
    }

    fn each_itself(&self, index: &Index, among: &Among, note: &mut impl FnMut(u32, u32, Ground<'a>)) {
        scan(index, &self.readings, self.patience, among, note);
        let mut patience = self.patience;
        for meaning in &self.meanings {
            let need = meaning.term.strip_prefix("need:");
            let weight = if need.is_some() { NEED } else { TERM };
            let foremost = need.map(|need| format!("{FOREMOST}:{need}"));
            for offer in foremost.iter().flat_map(|term| index.marked(term)).filter(|offer| among.has(*offer))
            {
                note(offer, meaning.worth * FOREMOST_NEED / 16, Ground::Term(meaning.term, meaning.slip));
            }
            for offer in index.marked(meaning.term).filter(|offer| among.has(*offer)) {
                patience = patience.saturating_sub(1);
                note(offer, meaning.worth * weight / 16, Ground::Term(meaning.term, meaning.slip));
            }
            if patience == 0 {
                return;
            }
        }
    }
}

fn scan<'a>(
    index: &Index,
    readings: &[Reading],
    mut patience: u32,
    among: &Among,
    note: &mut impl FnMut(u32, u32, Ground<'a>),
) {
    for (place, reading) in readings.iter().enumerate() {
        let count = index.words.count(reading.term);
        if place > 0 && count > patience {
            continue;
        }
        patience = patience.saturating_sub(count);
        for posting in index.words.postings(reading.term) {
            if among.has(posting.text) {
                let ground = Ground::Word(posting.field, reading.slip);
                note(posting.text, posting.weight * u32::from(reading.sure), ground);
            }
        }
    }
}

/// The best score of each offer for one word.
struct Best {
    worth: Vec<u32>,
    touched: Vec<u32>,
}

impl Best {
    fn new(count: u32) -> Self {
        Self { worth: vec![0; count as usize], touched: Vec::new() }
    }

    fn worth(&self, offer: u32) -> u32 {
        self.worth.get(offer as usize).copied().unwrap_or(0)
    }

    #[inline]
    fn note(&mut self, offer: u32, worth: u32) {
        let Some(best) = self.worth.get_mut(offer as usize) else { return };
        if *best == 0 && worth > 0 {
            self.touched.push(offer);
        }
        *best = worth.max(*best);
    }

    /// Gives all scores away and begins anew.
    fn drain(&mut self, mut each: impl FnMut(u32, u32)) {
        for offer in self.touched.drain(..) {
            each(offer, std::mem::take(&mut self.worth[offer as usize]));
        }
    }
}

/// The scores of all offers of one index, for all words.
pub(super) struct Tally<'i> {
    /// The index.
    pub index: &'i Index,
    /// Which offers may be seen.
    pub among: Among,
    best: Best,
    total: Vec<u32>,
    covered: Vec<u32>,
    seen: Vec<u32>,
    /// What was given beside the words; empty until something was.
    given: Vec<u32>,
    given_to: Vec<u32>,
}

impl<'i> Tally<'i> {
    /// No scores yet.
    pub(super) fn new(index: &'i Index, among: Among) -> Self {
        let count = index.count() as usize;
        let best = Best::new(index.count());
        Self {
            index,
            among,
            best,
            total: vec![0; count],
            covered: vec![0; count],
            seen: Vec::new(),
            given: Vec::new(),
            given_to: Vec::new(),
        }
    }

    /// Scores one word; tells how many offers it fits.
    pub(super) fn score(&mut self, search: &Search<'_>) -> usize {
        let best = &mut self.best;
        search.each(self.index, &self.among, |offer, worth| best.note(offer, worth));
        best.touched.len()
    }

    /// Adds the scores of the last word, each so many times: a rare word says more.
    pub(super) fn add(&mut self, times: u32) {
        let Self { best, total, covered, seen, .. } = self;
        best.drain(|offer, worth| {
            let place = offer as usize;
            if total[place] == 0 {
                seen.push(offer);
            }
            total[place] += worth * times;
            covered[place] += times;
        });
    }

    /// The best score for the words alone, when so much was asked.
    pub(super) fn best(&self, asked: u32) -> u32 {
        self.scores(asked).map(|(_, score)| score).max().unwrap_or(0)
    }

    /// Gives an offer so many points beside its words.
    pub(super) fn give(&mut self, offer: u32, points: u32) {
        if !self.among.has(offer) {
            return;
        }
        self.given.resize(self.total.len(), 0);
        if let Some(given) = self.given.get_mut(offer as usize) {
            if *given == 0 {
                self.given_to.push(offer);
            }
            *given += points;
        }
    }

    /// Every offer with a score, when so much was asked.
    pub(super) fn scores(&self, asked: u32) -> impl Iterator<Item = (u32, u32)> {
        let worded = self.seen.iter().map(move |offer| {
            let place = *offer as usize;
            (*offer, fit(self.total[place], self.covered[place], asked) + self.points(*offer))
        });
        let unworded = self.given_to.iter().filter(|offer| self.total[**offer as usize] == 0);
        worded.chain(unworded.map(|offer| (*offer, self.points(*offer))))
    }

    fn points(&self, offer: u32) -> u32 {
        self.given.get(offer as usize).copied().unwrap_or(0)
    }
}

/// A score, less for what covers only a part of what was typed.
fn fit(total: u32, covered: u32, asked: u32) -> u32 {
    let part = 4 + 12 * u64::from(covered) / u64::from(asked.max(1));
    u32::try_from(u64::from(total) * part / 16).unwrap_or(u32::MAX)
}

/// On what ground each of a few offers fits a word best.
pub(super) fn grounds<'a>(
    search: &Search<'a>,
    index: &Index,
    offers: &[u32],
    mut tell: impl FnMut(u32, Ground<'a>),
) {
    let mut among = Among::none(index.count());
    for offer in offers {
        among.add(*offer);
    }
    let mut best: Vec<(u32, u32, Ground<'a>)> = Vec::new();
    for part in std::iter::once(search).chain(&search.parts) {
        part.each_itself(index, &among, &mut |offer, worth, ground| match best
            .iter_mut()
            .find(|one| one.0 == offer)
        {
            Some(one) if one.1 >= worth => {}
            Some(one) => *one = (offer, worth, ground),
            None => best.push((offer, worth, ground)),
        });
    }
    for (offer, _, ground) in best {
        tell(offer, ground);
    }
}
