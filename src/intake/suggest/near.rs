//! The words that a misspelt word may be: a quick look at length and letters first, then slip by slip.

use crate::words::terms::{slips, within};

/// Known words with what is quickly compared.
#[derive(Debug, Clone, Default)]
pub(super) struct Near(Vec<Known>);

#[derive(Debug, Clone)]
struct Known {
    word: String,
    letters: usize,
    /// A bit for each letter that is in it.
    alphabet: u64,
}

fn alphabet(word: &str) -> u64 {
    word.chars().fold(0, |bits, letter| bits | 1 << (u32::from(letter) % 64))
}

impl Near {
    /// Of words in a fixed order.
    pub fn of(words: impl Iterator<Item = String>) -> Self {
        let known = |word: String| Known { letters: word.chars().count(), alphabet: alphabet(&word), word };
        Self(words.map(known).collect())
    }

    /// Gives each word that this one may be, with the number of slips between.
    pub fn find(&self, word: &str, mut take: impl FnMut(&str, usize)) {
        let most = slips(word);
        if most == 0 {
            return;
        }
        let (letters, bits) = (word.chars().count(), alphabet(word));
        for known in &self.0 {
            // A slip takes one letter away and puts one in, at most.
            if known.letters.abs_diff(letters) > most
                || (known.alphabet ^ bits).count_ones() as usize > 2 * most
            {
                continue;
            }
            if let Some(slips) = within(word, &known.word, most) {
                take(&known.word, slips);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(word: &str) -> Vec<(String, usize)> {
        let known = ["deurwaarder", "koffie", "kachel", "huur", "رسائل"].map(str::to_owned);
        let mut found = Vec::new();
        Near::of(known.into_iter()).find(word, |word, slips| found.push((word.to_owned(), slips)));
        found
    }

    #[test]
    fn a_word_with_a_slip_is_near() {
        assert_eq!(near("deurwarder"), [("deurwaarder".to_owned(), 1)]);
        assert_eq!(near("koffei"), [("koffie".to_owned(), 1)]);
        assert_eq!(near("رسايل"), [("رسائل".to_owned(), 1)]);
    }

    #[test]
    fn a_short_or_another_word_is_not() {
        assert_eq!(near("hurr"), []);
        assert_eq!(near("fietsen"), []);
    }
}
