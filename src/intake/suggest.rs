//! From everyday words to needs: what somebody says, held against what people say in general for each need.
//!
//! Each synonym is a phrase. A word of the text counts by how few needs it points at, and a phrase by how much of it
//! is there, in any order and with other words between. Spelling slips, endings and Dutch compounds are forgiven. The
//! same text gives the same needs in the same order, always. It must never read what a conversation knows about
//! someone: the text is all it sees.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use super::need::Needs;
use crate::words::terms::{self, Term, each, is_stop, slips, split, within};

/// A need that a text may be about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuggestedNeed {
    /// The id as in `needs.json`: `need:money-debts`.
    pub need: String,
    /// How strongly: only to compare within one answer.
    pub score: u32,
}

/// How much a word counts for when it is there in another form.
const STEM: f64 = 0.9;
/// One slip away; each further slip takes as much again.
const SLIP: f64 = 0.75;
/// As a part of a compound.
const PART: f64 = 0.8;
/// A small word of a phrase, beside its other words.
const SMALL: f64 = 0.15;
/// What a phrase gains when all of its words are there, the small ones too.
const WHOLE: f64 = 1.4;
/// What a second phrase of the same need still adds.
const FURTHER: f64 = 0.35;
/// What the name and the description count for, beside how people say it.
const NAMED: f64 = 0.6;
/// The least that a need must score: one telling word, or two that tell something.
const LEAST: f64 = 1.2;
/// The least beside the best one.
const BESIDE: f64 = 0.3;

/// The words and phrases of every need, ready to be asked.
#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    /// Every word of a phrase by itself and by each of its stems, with the places where it stands.
    places: HashMap<String, Vec<Place>>,
    /// The words as written, for slips and compounds, in order.
    words: Vec<String>,
    phrases: Vec<Phrase>,
}

/// A word's place: which phrase, which word of it, and how sure.
#[derive(Debug, Clone, Copy)]
struct Place {
    phrase: usize,
    word: usize,
    sure: f64,
}

#[derive(Debug, Clone)]
struct Phrase {
    /// The place of the need in the taxonomy.
    need: usize,
    /// What each word tells.
    weights: Vec<f64>,
    /// What the phrase counts for.
    counts: f64,
}

/// An index that is built when it is first asked, and does not tell two taxonomies apart.
#[derive(Debug, Clone, Default)]
pub(super) struct Lazy(OnceLock<Index>);

impl PartialEq for Lazy {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Lazy {}

impl Needs {
    /// The needs that a text in everyday words may be about, the best first, `most` at most; none when nothing in it
    /// tells. Any of the languages, also mixed.
    #[must_use]
    pub fn suggest(&self, text: &str, most: usize) -> Vec<SuggestedNeed> {
        let index = self.suggesting.0.get_or_init(|| Index::of(self));
        let mut scored = index.scored(text, self.terms.len());
        scored.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        let best = scored.first().map_or(0.0, |one| one.1);
        scored
            .into_iter()
            .filter(|(_, score)| *score >= LEAST && *score >= best * BESIDE)
            .take(most)
            .map(|(need, score)| SuggestedNeed {
                need: self.terms[need].id.clone(),
                score: hundredths(score),
            })
            .collect()
    }
}

/// A score in hundredths, as a whole number.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "scores are small and positive")]
fn hundredths(score: f64) -> u32 {
    (score * 100.0).round() as u32
}

impl Index {
    fn of(needs: &Needs) -> Self {
        let mut phrases: Vec<(usize, f64, Vec<Term>)> = Vec::new();
        for (at, need) in needs.terms.iter().enumerate().filter(|(_, need)| need.parent_id.is_some()) {
            let said = need.synonyms.values().flatten().map(|phrase| (phrase.as_str(), 1.0));
            let named = [(need.name.as_str(), NAMED), (need.description.as_str(), NAMED)];
            for (text, counts) in said.chain(named) {
                let words = terms::terms(text);
                if !words.is_empty() {
                    phrases.push((at, counts, words));
                }
            }
        }
        let weights = Weights::of(&phrases);
        let mut index = Self::default();
        for (need, counts, words) in phrases {
            let phrase = index.phrases.len();
            for (word, term) in words.iter().enumerate() {
                index.place(&term.word, Place { phrase, word, sure: 1.0 });
                for stem in term.stems.iter().filter(|stem| **stem != term.word) {
                    index.place(stem, Place { phrase, word, sure: STEM });
                }
                if !term.is_stop() && !index.words.contains(&term.word) {
                    index.words.push(term.word.clone());
                }
            }
            let small = words.iter().all(Term::is_stop);
            let weights = words.iter().map(|term| weights.weight(term, small)).collect();
            index.phrases.push(Phrase { need, weights, counts });
        }
        index.words.sort();
        index.place_parts();
        index
    }

    fn place(&mut self, word: &str, place: Place) {
        let places = self.places.entry(word.to_owned()).or_default();
        if !places.iter().any(|one| one.phrase == place.phrase && one.word == place.word) {
            places.push(place);
        }
    }

    /// The parts of our own compounds: "schuld" is in "huurschuld".
    fn place_parts(&mut self) {
        let mut parts: Vec<(String, Place)> = Vec::new();
        for word in &self.words {
            for part in self.parted(word).into_iter().flatten() {
                for place in self.places.get(word).into_iter().flatten().filter(|place| place.sure >= 1.0) {
                    parts.extend(
                        terms::stems(part)
                            .into_iter()
                            .map(|stem| (stem, Place { sure: PART * STEM, ..*place })),
                    );
                }
            }
        }
        for (stem, place) in parts {
            self.place(&stem, place);
        }
    }

    /// The parts of a compound of four letters or more each, by the words that we know.
    fn parted<'a>(&self, word: &'a str) -> Option<Vec<&'a str>> {
        split(word, |part| part.len() > 3 && !is_stop(part) && self.knows(part))
    }

    fn knows(&self, word: &str) -> bool {
        self.words.binary_search_by(|one| one.as_str().cmp(word)).is_ok()
    }

    fn scored(&self, text: &str, needs: usize) -> Vec<(usize, f64)> {
        // By phrase: how sure each of its words is there.
        let mut found: BTreeMap<usize, Vec<f64>> = BTreeMap::new();
        each(text, |word| {
            self.find(word, |place, sure| {
                let words = found
                    .entry(place.phrase)
                    .or_insert_with(|| vec![0.0; self.phrases[place.phrase].weights.len()]);
                words[place.word] = words[place.word].max(place.sure * sure);
            });
        });
        let mut scores: Vec<Vec<f64>> = vec![Vec::new(); needs];
        for (phrase, sure) in found {
            let phrase = &self.phrases[phrase];
            let there: f64 = phrase.weights.iter().zip(&sure).map(|(weight, sure)| weight * sure).sum();
            let whole: f64 = phrase.weights.iter().sum();
            let all = sure.len() > 1 && sure.iter().all(|sure| *sure > 0.0);
            let gain = if all { WHOLE } else { 1.0 };
            scores[phrase.need].push(phrase.counts * gain * there * (there / whole).sqrt());
        }
        let together = |mut scores: Vec<f64>| {
            scores.sort_by(|one, other| other.total_cmp(one));
            scores.iter().zip([1.0, FURTHER, FURTHER * FURTHER]).map(|(score, part)| score * part).sum()
        };
        let scores = scores.into_iter().enumerate().filter(|(_, scores)| !scores.is_empty());
        scores.map(|(need, scores)| (need, together(scores))).collect()
    }

    /// The places of a word of the text: as it is or in another form, else with a slip, else by its parts.
    fn find(&self, word: &str, mut take: impl FnMut(Place, f64)) {
        let mut any = false;
        let mut at = |key: &str, sure: f64, any: &mut bool| {
            for place in self.places.get(key).into_iter().flatten() {
                *any = true;
                take(*place, sure);
            }
        };
        at(word, 1.0, &mut any);
        if is_stop(word) {
            return;
        }
        for stem in terms::stems(word) {
            at(&stem, STEM, &mut any);
        }
        if any {
            return;
        }
        for part in self.parted(word).into_iter().flatten() {
            for stem in terms::stems(part) {
                at(&stem, PART, &mut any);
            }
        }
        let most = slips(word);
        if any || most == 0 {
            return;
        }
        for (near, slips) in
            self.words.iter().filter_map(|one| within(word, one, most).map(|slips| (one, slips)))
        {
            at(near, if slips == 1 { SLIP } else { SLIP * SLIP }, &mut any);
        }
    }
}

/// What a word tells: much when few needs say it.
struct Weights {
    /// The needs that say a word or a form of it, by word and by stem.
    needs: HashMap<String, Vec<usize>>,
    all: f64,
}

impl Weights {
    fn of(phrases: &[(usize, f64, Vec<Term>)]) -> Self {
        let mut needs: HashMap<String, Vec<usize>> = HashMap::new();
        for (need, counts, words) in phrases {
            for key in words.iter().flat_map(Term::keys).filter(|_| *counts >= 1.0) {
                let sayers = needs.entry(key.to_owned()).or_default();
                if !sayers.contains(need) {
                    sayers.push(*need);
                }
            }
        }
        let mut all: Vec<usize> = phrases.iter().map(|phrase| phrase.0).collect();
        all.dedup();
        Self { needs, all: f64::from(u32::try_from(all.len()).unwrap_or(u32::MAX)) }
    }

    fn weight(&self, term: &Term, only_small: bool) -> f64 {
        let sayers = term.keys().filter_map(|key| self.needs.get(key)).map(Vec::len).max().unwrap_or(1);
        let rare = (self.all / f64::from(u32::try_from(sayers).unwrap_or(u32::MAX)) + 1.0).ln();
        if term.is_stop() && !only_small { rare * SMALL } else { rare }
    }
}
