//! What people call a need, a role, a language: everyday words for the terms that offers are marked with.

use super::inverted::{Field, Gathering, Inverted};

/// A term such as `need:money-debts` or `language:ar`, and what it is called, in any language. Plain data: whoever builds
/// a finder gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concept {
    /// The term: its taxonomy, a colon, its code.
    pub term: String,
    /// Its names.
    pub names: Vec<String>,
    /// How else people say it.
    pub everyday: Vec<String>,
}

/// The most terms that one word stands for.
const MANY: usize = 8;

/// The words for all terms. Not part of an index: these texts change with the program and the desk, the offers do not.
#[derive(Debug, Clone)]
pub struct Concepts {
    words: Inverted,
    terms: Vec<String>,
}

/// A term that a typed word may mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Meaning<'a> {
    /// The term.
    pub term: &'a str,
    /// How well the word says it: weight times how sure.
    pub worth: u32,
    /// Whether a slip of the pen was forgiven.
    pub slip: bool,
}

impl Concepts {
    /// Takes them in.
    #[must_use]
    pub fn new(all: &[Concept]) -> Self {
        let mut gathering = Gathering::default();
        for concept in all {
            let names = concept.names.iter().map(|name| (Field::Name, name.as_str()));
            let everyday = concept.everyday.iter().map(|said| (Field::Organization, said.as_str()));
            gathering.add(names.chain(everyday));
        }
        let terms = all.iter().map(|concept| concept.term.clone()).collect();
        Self { words: gathering.finish(&|_| false), terms }
    }

    /// Whether a word is among those for any term.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.words.lexicon.knows(word)
    }

    /// The terms that a typed word may mean, the best first.
    pub(super) fn meanings(&self, typed: &str, unfinished: bool, forgiving: bool) -> Vec<Meaning<'_>> {
        let mut best: Vec<Meaning<'_>> = Vec::new();
        for reading in self.words.lexicon.readings(typed, unfinished, forgiving) {
            for posting in self.words.postings(reading.term) {
                let Some(term) = self.terms.get(posting.text as usize) else { continue };
                let worth = posting.weight * u32::from(reading.sure);
                match best.iter_mut().find(|one| one.term == term) {
                    Some(one) if one.worth >= worth => {}
                    Some(one) => *one = Meaning { term, worth, slip: reading.slip },
                    None => best.push(Meaning { term, worth, slip: reading.slip }),
                }
            }
        }
        best.sort_unstable_by(|one, other| other.worth.cmp(&one.worth).then(one.term.cmp(other.term)));
        best.truncate(MANY);
        best
    }
}

impl Default for Concepts {
    fn default() -> Self {
        Self::new(&[])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_in_any_language_says_its_term() {
        let concepts = Concepts::new(&[
            Concept {
                term: "need:money-debts".into(),
                names: vec!["Hulp bij schulden".into(), "Borç yardımı".into()],
                everyday: vec!["ik heb schulden".into(), "عندي ديون".into()],
            },
            Concept { term: "language:tr".into(), names: vec!["Turks".into()], everyday: vec![] },
        ]);
        for typed in ["schuld", "borc", "ديون", "schuldn"] {
            let found = concepts.meanings(typed, false, true);
            assert_eq!(found.first().map(|one| one.term), Some("need:money-debts"), "{typed}");
        }
        assert!(concepts.meanings("voetbal", false, true).is_empty());
    }
}
