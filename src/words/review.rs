//! How far each text was checked: made by a machine, written by a person, or checked by a speaker.
//!
//! Beside each locale's texts lies `review.tsv`: id, state, by whom, when, and the hash of the Dutch text that was
//! looked at. A changed Dutch text makes a checked translation unchecked. Never a judgement of its own: it reports
//! what the file says.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::{parser, serializer};

use super::speech::sources;
use super::{Locale, Message, Words};

/// How far a text was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Made by a machine; no speaker has read it.
    Machine,
    /// Written by a person.
    Written,
    /// Read and found right by a speaker.
    Checked,
}

impl State {
    /// The word in the file.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Machine => "machine",
            Self::Written => "written",
            Self::Checked => "checked",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        [Self::Machine, Self::Written, Self::Checked].into_iter().find(|state| state.code() == code)
    }
}

/// One row of a review file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// How far.
    pub state: State,
    /// By whom; a role or a name that the person agreed to.
    pub by: String,
    /// When, as a date.
    pub on: String,
    /// The hash of the Dutch text at that moment.
    pub dutch: String,
}

/// How many texts of a language are in which state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// All texts that the language should have: a resident's, and a volunteer's where those ship.
    pub total: usize,
    /// Made by a machine, or written about another Dutch text than today's.
    pub machine: usize,
    /// Written by a person.
    pub written: usize,
    /// Checked by a speaker.
    pub checked: usize,
    /// Not there: it falls back on another language.
    pub missing: usize,
}

/// The Dutch texts, by id, as hashes of eight digits.
#[must_use]
pub fn dutch() -> &'static BTreeMap<String, String> {
    static DUTCH: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    DUTCH.get_or_init(|| sources(Locale::NL).flat_map(hashes).collect())
}

/// The rows of a locale's review file.
#[must_use]
pub fn rows(locale: Locale) -> &'static HashMap<String, Review> {
    static ROWS: [OnceLock<HashMap<String, Review>>; Locale::COUNT] =
        [const { OnceLock::new() }; Locale::COUNT];
    ROWS[locale.place()].get_or_init(|| parse(locale.texts().review))
}

/// How far a text was checked in a language, against today's Dutch.
#[must_use]
pub fn state(locale: Locale, id: &str) -> State {
    match rows(locale).get(id) {
        Some(review) if dutch().get(id) == Some(&review.dutch) => review.state,
        _ => State::Machine,
    }
}

/// Whether a speaker has found this text right, as it stands today.
#[must_use]
pub fn is_checked(locale: Locale, message: &Message) -> bool {
    state(locale, message.id()) == State::Checked
}

/// How many texts of a language are in which state.
#[must_use]
pub fn counts(words: &Words, locale: Locale) -> Counts {
    let mut counts = Counts::default();
    let resident = locale.texts().desk.is_empty().then(|| hashes(Locale::NL.texts().resident));
    let wanted: Vec<&String> = match &resident {
        Some(resident) => resident.iter().map(|(id, _)| id).collect(),
        None => dutch().keys().collect(),
    };
    for id in wanted {
        counts.total += 1;
        if !words.has_id(locale, id) {
            counts.missing += 1;
            continue;
        }
        match state(locale, id) {
            State::Machine => counts.machine += 1,
            State::Written => counts.written += 1,
            State::Checked => counts.checked += 1,
        }
    }
    counts
}

fn parse(text: &str) -> HashMap<String, Review> {
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut parts = line.split('\t');
            let id = parts.next()?.to_owned();
            let state = State::from_code(parts.next()?)?;
            let mut next = || parts.next().unwrap_or_default().to_owned();
            Some((id, Review { state, by: next(), on: next(), dutch: next() }))
        })
        .collect()
}

/// Each message of a source with the hash of its text; comments and layout do not count.
fn hashes(source: &str) -> Vec<(String, String)> {
    let resource = match parser::parse(source) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut found = Vec::new();
    for entry in resource.body {
        if let Entry::Message(mut message) = entry {
            message.comment = None;
            let id = message.id.name.to_owned();
            let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
            found.push((id, blake3::hash(text.as_bytes()).to_hex()[..8].to_owned()));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_dutch_text_has_another_hash_and_a_changed_comment_has_not() {
        let before = hashes("# uitleg\ngroet = Dag\n");
        assert_eq!(before, hashes("groet = Dag\n"));
        assert_ne!(before, hashes("groet = Hallo\n"));
    }

    #[test]
    fn a_row_is_read_with_its_person_and_date() {
        let rows = parse("# id\tstate\ngroet\tchecked\teen tolk\t2026-11-01\tabcdef12\n");
        assert_eq!(rows["groet"].state, State::Checked);
        assert_eq!(rows["groet"].by, "een tolk");
        assert_eq!(rows["groet"].dutch, "abcdef12");
    }
}
