//! From a text as people type it to the words it can be found by: folded, without endings, in whatever language.
//!
//! The language of a name or a note is seldom known, so nothing here asks for one. A word is first folded
//! ([`fold`]): letters small, marks gone, Arabic written one way. Then every language that its letters allow says
//! what it may be without its endings ([`stems`]); two words meet when they are equal or share a stem. Endings are
//! costly, folding is cheap: who reads many texts calls [`each`] and stems each new word once.
//!
//! It must never judge what words mean (that is `intake`) nor know which texts there are (that is `directory`).

mod arabic;
mod compound;
mod dutch;
mod fold;
mod language;
mod slip;
mod stop;
mod turkish;

pub use compound::split;
pub use fold::{each, fold};
pub use language::Language;
pub use slip::{slips, within};
pub use stop::is_stop;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The word, folded.
    pub word: String,
    /// What it may be without its endings, in the languages that its letters allow; each once, often one, never
    /// none. The word itself only where a language leaves it as it is.
    pub stems: Vec<String>,
}

impl Term {
    /// A folded word with its stems.
    #[must_use]
    pub fn new(word: &str) -> Self {
        Self { word: word.to_owned(), stems: stems(word) }
    }

    /// Whether the two are one word, or may be forms of one.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        self.word == other.word || self.stems.iter().any(|stem| other.stems.contains(stem))
    }

    /// The word and its stems: what it can be found by, each once.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        let stems = self.stems.iter().map(String::as_str).filter(|stem| *stem != self.word);
        std::iter::once(self.word.as_str()).chain(stems)
    }

    /// Whether it is a word that says little by itself, in any language.
    #[must_use]
    pub fn is_stop(&self) -> bool {
        is_stop(&self.word)
    }
}

/// The words of a text in their order, also those that say little.
#[must_use]
pub fn terms(text: &str) -> Vec<Term> {
    let mut terms = Vec::new();
    each(text, |word| terms.push(Term::new(word)));
    terms
}

/// What a folded word may be without its endings in any language, each once, never none.
#[must_use]
pub fn stems(word: &str) -> Vec<String> {
    let mut stems: Vec<String> = Vec::with_capacity(3);
    for language in Language::ALL {
        language.give(word, &mut |stem| {
            if !stem.is_empty() && !stems.iter().any(|one| one == stem) {
                stems.push(stem.to_owned());
            }
        });
    }
    if stems.is_empty() {
        stems.push(word.to_owned());
    }
    stems
}
