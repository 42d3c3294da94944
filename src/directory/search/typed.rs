//! What was typed, as words to look for.

use super::concept::Concepts;
use super::index::Index;
use super::terms::{loose_parts, parts};
use crate::words::terms::{each, is_stop};

/// The most words that are looked for; the most of them whose slips are forgiven.
const MANY: usize = 12;
const FORGIVEN: usize = 3;

/// A word to look for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Typed {
    /// The word, folded.
    pub word: String,
    /// Whether it is still being typed.
    pub unfinished: bool,
    /// What it is made of, when it is a compound of known words.
    pub parts: Vec<String>,
    /// Whether slips may be looked for.
    pub forgiving: bool,
}

/// The words to look for in a text, in their order. Small words count only when there are no others.
pub(super) fn read(text: &str, indexes: &[&Index], concepts: &Concepts) -> Vec<Typed> {
    let mut all: Vec<String> = Vec::new();
    each(text, |word| all.push(word.to_owned()));
    let ended = text.chars().next_back().is_none_or(|last| !last.is_alphanumeric());
    let last = if ended { None } else { all.len().checked_sub(1) };
    let says_something = |word: &String| !is_stop(word);
    let small = !all.iter().any(says_something);
    let known = |word: &str| concepts.knows(word) || indexes.iter().any(|one| one.words.lexicon.knows(word));
    let mut forgiven = 0;
    let mut words: Vec<Typed> = Vec::new();
    for (place, word) in all.into_iter().enumerate() {
        if !(small || says_something(&word)) || words.len() == MANY {
            continue;
        }
        let unfinished = last == Some(place);
        if let Some(same) = words.iter_mut().find(|one| one.word == word) {
            same.unfinished |= unfinished;
            continue;
        }
        let new = !known(&word);
        let mut parts = parts(&word, known);
        let forgiving = new && parts.is_empty() && forgiven < FORGIVEN;
        forgiven += usize::from(forgiving);
        if parts.is_empty() && new {
            parts = loose_parts(&word, known);
        }
        words.push(Typed { word, unfinished, parts, forgiving });
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<(String, bool)> {
        read(text, &[], &Concepts::default()).into_iter().map(|one| (one.word, one.unfinished)).collect()
    }

    #[test]
    fn small_words_count_only_when_there_are_no_others() {
        assert_eq!(words("ik zoek koffie, en "), [("zoek".into(), false), ("koffie".into(), false)]);
        assert_eq!(words("in"), [("in".into(), true)]);
        assert_eq!(words(" "), []);
    }

    #[test]
    fn the_last_word_is_unfinished_until_something_follows() {
        assert_eq!(words("koffie drin"), [("koffie".into(), false), ("drin".into(), true)]);
        assert_eq!(words("koffie "), [("koffie".into(), false)]);
    }
}
