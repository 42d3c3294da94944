//! What is said for the needs in one language, ready to be asked.
//!
//! A word tells much when few needs say it. A phrase counts by how much of it is there, in any order and with other
//! words between; a need by its best phrase, by its next ones, and by all of its words that are there.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::near::Near;
use crate::words::terms::{self, Language, Term, split};

/// How much a word counts for when it is there in another form.
const STEM: f64 = 0.9;
/// One slip away; each further slip takes as much again.
const SLIP: f64 = 0.75;
/// A word that begins as another does, in a language that writes much onto the end of a word.
const BEGINNING: f64 = 0.65;
/// So many letters are a beginning; retrieval in Turkish does well by the first five (Can and others, 2008).
const FIRST: usize = 5;
/// As a part of a compound.
const PART: f64 = 0.8;
/// A small word of a phrase, beside its other words.
const SMALL: f64 = 0.15;
/// What a phrase gains when all of its words are there, the small ones too.
const WHOLE: f64 = 1.4;
/// What the next phrases of the same need still add, each this much of the one before.
const FURTHER: f64 = 0.35;
/// What the words of a need add by themselves, each once.
const APART: f64 = 0.25;

/// Something that is said for a need.
pub(super) struct Said<'a> {
    /// The place of the need in the taxonomy.
    pub need: usize,
    pub text: &'a str,
    /// What it counts for.
    pub counts: f64,
}

/// A phrase of a need.
#[derive(Debug, Clone)]
struct Phrase {
    need: usize,
    counts: f64,
    /// What each of its words tells.
    weights: Vec<f64>,
    /// All of them together.
    whole: f64,
    /// Which of them are small words.
    small: Vec<bool>,
}

/// A word's place: which phrase, which word of it, and how sure.
#[derive(Debug, Clone, Copy)]
struct Place {
    phrase: usize,
    word: usize,
    sure: f64,
}

/// What is said for the needs in one language.
#[derive(Debug, Clone)]
pub(super) struct Spoken {
    /// None: a language that we have no endings for by itself.
    language: Option<Language>,
    /// Where a word stands, by itself and by its stems.
    places: HashMap<String, Vec<Place>>,
    phrases: Vec<Phrase>,
    near: Near,
    /// The words themselves, to part compounds by; for Dutch only.
    parts: HashSet<String>,
}

impl Spoken {
    /// Of everything that is said in one language, in the order of the needs.
    pub fn of(language: Option<Language>, said: &[Said<'_>]) -> Self {
        // Endings cost more than remembering: each word is asked once.
        let mut asked: HashMap<String, Vec<String>> = HashMap::new();
        let mut read = |text: &str| {
            let mut words = Vec::new();
            terms::each(text, |word| {
                let stems = asked.entry(word.to_owned()).or_insert_with(|| stems(language, word)).clone();
                words.push(Term { word: word.to_owned(), stems });
            });
            words
        };
        let phrases: Vec<(&Said<'_>, Vec<Term>)> =
            said.iter().map(|one| (one, read(one.text))).filter(|(_, words)| !words.is_empty()).collect();
        let telling = Telling::of(&phrases);
        let mut spoken = Self {
            language,
            places: HashMap::new(),
            phrases: Vec::new(),
            near: Near::default(),
            parts: HashSet::new(),
        };
        let mut words_known = BTreeSet::new();
        for (one, words) in &phrases {
            let phrase = spoken.phrases.len();
            let small: Vec<bool> = words.iter().map(|term| spoken.is_small(&term.word)).collect();
            let only_small = small.iter().all(|small| *small);
            let mut weights = Vec::with_capacity(words.len());
            for (word, term) in words.iter().enumerate() {
                spoken.place(&term.word, Place { phrase, word, sure: 1.0 });
                for stem in &term.stems {
                    spoken.place(stem, Place { phrase, word, sure: STEM });
                }
                if let Some(beginning) = spoken.beginning(&term.word) {
                    spoken.place(&beginning, Place { phrase, word, sure: BEGINNING });
                }
                weights.push(telling.weight(term) * if small[word] && !only_small { SMALL } else { 1.0 });
                if !small[word] && !words_known.contains(&term.word) {
                    words_known.insert(term.word.clone());
                }
            }
            let whole = weights.iter().sum();
            spoken.phrases.push(Phrase { need: one.need, counts: one.counts, weights, whole, small });
        }
        spoken.near = Near::of(words_known.iter().cloned());
        if language == Some(Language::Dutch) {
            spoken.parts = words_known.into_iter().filter(|word| word.len() > 3).collect();
            spoken.place_parts();
        }
        spoken
    }

    fn is_small(&self, word: &str) -> bool {
        self.language.is_some_and(|language| language.is_stop(word))
    }

    /// What a long Turkish word begins with, as a key of its own.
    fn beginning(&self, word: &str) -> Option<String> {
        let is_long = self.language == Some(Language::Turkish) && word.len() > FIRST && word.is_ascii();
        is_long.then(|| format!("{}…", &word[..FIRST]))
    }

    fn place(&mut self, key: &str, place: Place) {
        if let Some(places) = self.places.get_mut(key) {
            let same = |one: &Place| one.phrase == place.phrase && one.word == place.word;
            if !places.last().is_some_and(same) {
                places.push(place);
            }
        } else {
            self.places.insert(key.to_owned(), vec![place]);
        }
    }

    /// The parts of our own compounds: "schuld" is in "huurschuld".
    fn place_parts(&mut self) {
        let mut found: Vec<(String, Place)> = Vec::new();
        let mut long: Vec<&String> = self.parts.iter().filter(|word| word.len() > 7).collect();
        long.sort();
        for word in long {
            for part in self.parted(word).into_iter().flatten() {
                let places = self.places.get(word).into_iter().flatten().filter(|place| place.sure >= 1.0);
                for place in places {
                    let place = Place { sure: PART * STEM, ..*place };
                    found.extend(stems(self.language, part).into_iter().map(|stem| (stem, place)));
                }
            }
        }
        for (stem, place) in found {
            self.place(&stem, place);
        }
    }

    fn parted<'a>(&self, word: &'a str) -> Option<Vec<&'a str>> {
        if self.parts.is_empty() {
            return None;
        }
        split(word, |part| part.len() > 3 && self.parts.contains(part))
    }

    /// How many of these words are said in this language.
    pub fn known(&self, words: &[String]) -> u32 {
        let is_known = |word: &&String| self.is_small(word) || self.places.contains_key(*word);
        u32::try_from(words.iter().filter(is_known).count()).unwrap_or(u32::MAX)
    }

    /// Needs and their scores for the words of a text, each need once, in their order.
    pub fn scored(&self, words: &[String]) -> Vec<(usize, f64)> {
        // By phrase: how sure each of its words is there.
        let mut found: BTreeMap<usize, Vec<f64>> = BTreeMap::new();
        // By need and word of the text: the most that it tells.
        let mut apart: BTreeMap<(usize, usize), f64> = BTreeMap::new();
        for (at, word) in words.iter().enumerate() {
            if words[..at].contains(word) {
                continue;
            }
            self.find(word, |place, sure| {
                let phrase = &self.phrases[place.phrase];
                let sure = place.sure * sure;
                let there = found.entry(place.phrase).or_insert_with(|| vec![0.0; phrase.weights.len()]);
                there[place.word] = there[place.word].max(sure);
                if self.is_small(word) {
                    return;
                }
                let told = apart.entry((phrase.need, at)).or_default();
                *told = told.max(sure * phrase.weights[place.word]);
            });
        }
        let mut scores: BTreeMap<usize, Vec<f64>> = BTreeMap::new();
        for (phrase, sure) in found {
            let phrase = &self.phrases[phrase];
            let there: f64 = phrase.weights.iter().zip(&sure).map(|(weight, sure)| weight * sure).sum();
            let all = sure.iter().all(|sure| *sure > 0.0);
            // Small words alone tell nothing, unless nothing else was said.
            let tells = sure.iter().zip(&phrase.small).any(|(sure, small)| *sure > 0.0 && !small);
            if !all && !tells {
                continue;
            }
            let gain = if all && sure.len() > 1 { WHOLE } else { 1.0 };
            let score = phrase.counts * gain * there * (there / phrase.whole).sqrt();
            scores.entry(phrase.need).or_default().push(score);
        }
        let mut together: BTreeMap<usize, f64> = BTreeMap::new();
        for (need, mut scores) in scores {
            scores.sort_by(|one, other| other.total_cmp(one));
            let parts = [1.0, FURTHER, FURTHER * FURTHER];
            together.insert(need, scores.iter().zip(parts).map(|(score, part)| score * part).sum());
        }
        for ((need, _), told) in apart {
            *together.entry(need).or_default() += told * APART;
        }
        together.into_iter().collect()
    }

    /// The places of a word of a text: as it is or in another form, else by its parts, by its beginning, or
    /// with a slip.
    fn find(&self, word: &str, mut take: impl FnMut(Place, f64)) {
        let mut any = false;
        let mut at = |key: &str, sure: f64, any: &mut bool| {
            for place in self.places.get(key).into_iter().flatten() {
                *any = true;
                take(*place, sure);
            }
        };
        at(word, 1.0, &mut any);
        if self.is_small(word) {
            return;
        }
        for stem in stems(self.language, word) {
            at(&stem, STEM, &mut any);
        }
        if any {
            return;
        }
        for part in self.parted(word).into_iter().flatten() {
            for stem in stems(self.language, part) {
                at(&stem, PART, &mut any);
            }
        }
        if let Some(beginning) = self.beginning(word).filter(|_| !any) {
            at(&beginning, 1.0, &mut any);
        }
        if any {
            return;
        }
        self.near.find(word, |near, slips| {
            at(near, if slips == 1 { SLIP } else { SLIP * SLIP }, &mut any);
        });
    }
}

fn stems(language: Option<Language>, word: &str) -> Vec<String> {
    language.map_or_else(|| terms::stems(word), |language| language.stems(word))
}

/// How many needs say a word or a form of it.
struct Telling<'a> {
    needs: HashMap<&'a str, Vec<usize>>,
    all: f64,
}

impl<'a> Telling<'a> {
    fn of(phrases: &'a [(&Said<'_>, Vec<Term>)]) -> Self {
        let mut needs: HashMap<&str, Vec<usize>> = HashMap::new();
        let mut all = 0;
        let mut last = None;
        for (one, words) in phrases {
            all += u32::from(last.replace(one.need) != Some(one.need));
            for key in words.iter().flat_map(Term::keys) {
                let sayers = needs.entry(key).or_default();
                // In the order of the needs: each comes once.
                if sayers.last() != Some(&one.need) {
                    sayers.push(one.need);
                }
            }
        }
        Self { needs, all: f64::from(all) }
    }

    fn weight(&self, term: &Term) -> f64 {
        let sayers = term.keys().filter_map(|key| self.needs.get(key)).map(Vec::len).max().unwrap_or(1);
        (self.all / f64::from(u32::try_from(sayers).unwrap_or(u32::MAX)) + 1.0).ln()
    }
}
