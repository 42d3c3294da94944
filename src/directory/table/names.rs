//! Whom a name means, among all offers at once: the same as [`Offer::is_meant_by`], word by word.
//!
//! [`Offer::is_meant_by`]: crate::directory::Offer::is_meant_by

use super::{Part, Table};
use crate::directory::called;

/// A word that no name has.
const UNKNOWN: u32 = u32::MAX;

impl Table {
    /// The rows that a name means, in order.
    pub fn meant_by(&self, name: &str) -> Vec<u32> {
        let mut rows: Vec<u32> = self.find(name.trim()).into_iter().collect();
        if let Some(said) = called::said(name) {
            rows.extend(self.with_words(&said));
        }
        rows.sort_unstable();
        rows.dedup();
        rows
    }

    fn with_words(&self, said: &[String]) -> Vec<u32> {
        self.rows_of_names(said, called::is_meant)
    }

    /// The rows with a name that stands in a text, word for word, in order.
    pub fn named_in(&self, text: &str) -> Vec<u32> {
        let mut rows = self.rows_of_names(&called::words(text), |known, said| called::holds(said, known));
        rows.sort_unstable();
        rows.dedup();
        rows
    }

    /// The rows of the names that pass, among those that have any of the words.
    fn rows_of_names(&self, said: &[String], passes: impl Fn(&[u32], &[u32]) -> bool) -> Vec<u32> {
        let words = self.texts(Part::Words, Part::WordEnds);
        let with_word = self.lists(Part::WordNames, Part::WordNameEnds);
        let of_name = self.lists(Part::NameWords, Part::NameWordEnds);
        let rows = self.lists(Part::NameRows, Part::NameRowEnds);
        let said: Vec<u32> = said.iter().map(|word| words.find(word).unwrap_or(UNKNOWN)).collect();
        let mut names: Vec<u32> =
            said.iter().filter(|word| **word != UNKNOWN).flat_map(|word| with_word.numbers(*word)).collect();
        names.sort_unstable();
        names.dedup();
        let mut known = Vec::new();
        let mut meant = |name: &u32| {
            known.clear();
            known.extend(of_name.numbers(*name));
            passes(&known, &said)
        };
        names.retain(|name| meant(name));
        names.into_iter().flat_map(|name| rows.numbers(name)).collect()
    }
}
