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
use super::{Locale, Words};

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
    /// The hash of the text itself at that moment, in a desk's own file: what ships later may be another.
    pub text: Option<String>,
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

/// How far a text that ships was checked in a language, against today's Dutch.
pub(super) fn state(locale: Locale, id: &str) -> State {
    match rows(locale).get(id) {
        Some(review) if dutch().get(id) == Some(&review.dutch) => review.state,
        _ => State::Machine,
    }
}

/// What a desk's own wording and its own review file change: the state of every text that they are about.
///
/// A text of the desk's own that nobody reviewed counts as made by a machine: nothing is known of it.
pub(super) fn own_states(
    locale: Locale,
    own: &[String],
    reviews: &HashMap<String, Review>,
) -> HashMap<String, State> {
    let own: HashMap<String, String> = own.iter().flat_map(|source| hashes(source)).collect();
    let shipped: HashMap<String, String> =
        if reviews.is_empty() { HashMap::new() } else { sources(locale).flat_map(hashes).collect() };
    let fits = |id: &str, review: &Review| {
        let today = own.get(id).or_else(|| shipped.get(id));
        dutch().get(id) == Some(&review.dutch) && (review.text.is_none() || review.text.as_ref() == today)
    };
    let mut states: HashMap<String, State> = own.keys().map(|id| (id.clone(), State::Machine)).collect();
    let fitting = reviews.iter().filter(|(id, review)| fits(id, review));
    states.extend(fitting.map(|(id, review)| (id.clone(), review.state)));
    states
}

/// How many texts of a language are in which state.
#[must_use]
pub fn counts(words: &Words, locale: Locale) -> Counts {
    if locale.texts().desk.is_empty() {
        let resident = hashes(Locale::NL.texts().resident);
        return counts_of(words, locale, resident.iter().map(|(id, _)| id.as_str()));
    }
    counts_of(words, locale, dutch().keys().map(String::as_str))
}

/// The same of some of the texts.
#[must_use]
pub fn counts_of<'a>(words: &Words, locale: Locale, ids: impl IntoIterator<Item = &'a str>) -> Counts {
    let mut counts = Counts::default();
    for id in ids {
        counts.total += 1;
        if !words.has_id(locale, id) {
            counts.missing += 1;
            continue;
        }
        match words.state(locale, id) {
            State::Machine => counts.machine += 1,
            State::Written => counts.written += 1,
            State::Checked => counts.checked += 1,
        }
    }
    counts
}

/// The rows of a review file.
#[must_use]
pub fn parse(text: &str) -> HashMap<String, Review> {
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut parts = line.split('\t');
            let id = parts.next()?.to_owned();
            let state = State::from_code(parts.next()?)?;
            let mut next = || parts.next().unwrap_or_default().to_owned();
            let (by, on, dutch) = (next(), next(), next());
            let text = Some(next()).filter(|text| !text.is_empty());
            Some((id, Review { state, by, on, dutch, text }))
        })
        .collect()
}

/// Each message of a source with the hash of its text; comments and layout do not count.
#[must_use]
pub fn hashes(source: &str) -> Vec<(String, String)> {
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
    use crate::words::Message;

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
        assert_eq!(rows["groet"].text, None);
    }

    #[test]
    fn what_a_desk_found_right_counts_until_the_text_or_the_dutch_is_another() {
        let id = "question-keep";
        let locale = Locale::TR;
        let mut words = Words::shipped();
        let (_, text) = hashes(locale.texts().resident).into_iter().find(|(one, _)| one == id).unwrap();
        let dutch = &dutch()[id];
        let before = words.counts(locale).checked;
        words.add_review(locale, &format!("{id}\tchecked\ttolk\t2026-11-22\t{dutch}\t{text}\n"));
        assert!(words.is_checked(locale, &Message::named(id)));
        assert_eq!(words.counts(locale).checked, before + 1);
        words.add(locale, "question-keep = Farkli\n");
        assert!(!words.is_checked(locale, &Message::named(id)), "the text is another one");
        let mut words = Words::shipped();
        words.add_review(locale, &format!("{id}\tchecked\ttolk\t2026-11-22\t00000000\t{text}\n"));
        assert!(!words.is_checked(locale, &Message::named(id)), "the Dutch is another one");
    }
}
