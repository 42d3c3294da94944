//! A cell that came back: cleaned, and held against the Dutch. What passes here can be written as a text and is one;
//! what does not is refused with its reason.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::form::names;
use super::{Refusal, Row};
use crate::words::clean::{Kind, clean};

/// The longest cell that is looked at, in letters.
const LONGEST: usize = 5_000;
/// A text may be so many times as long as the Dutch, …
const TIMES: usize = 3;
/// … or so many letters longer, whichever is more.
const LONGER: usize = 40;

/// A text as it stands in a sheet: one line, without what cannot be seen and what turns text.
#[must_use]
pub fn shown(text: &str) -> String {
    clean(text, Kind::Line, LONGEST).text
}

/// What a cell says, to be written: with today's space around it; or why it cannot be.
pub(super) fn checked(cell: &str, row: &Row) -> Result<String, Refusal> {
    let text = with_plain_names(&shown(cell))?;
    check_names(&text, row)?;
    let (letters, dutch) = (text.chars().count(), shown(&row.dutch).chars().count());
    let most = (dutch * TIMES).max(dutch + LONGER);
    if letters > most || cell.chars().count() > LONGEST {
        return Err(Refusal::TooLong { letters: cell.chars().count().max(letters), most });
    }
    // A space or a mark that a text must begin or end with is not the translator's to put back.
    let edges = if row.present.is_empty() { &row.dutch } else { &row.present };
    let begins = &edges[..edges.len() - edges.trim_start_matches(is_edge).len()];
    let ends = if begins.len() == edges.len() { "" } else { &edges[edges.trim_end_matches(is_edge).len()..] };
    Ok(format!("{begins}{text}{ends}"))
}

fn is_edge(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}')
}

/// The text with each name in plain braces: `{ Count }`, `{$count}` and `｛count｝` are all meant well.
fn with_plain_names(text: &str) -> Result<String, Refusal> {
    let text: Cow<'_, str> = if text.contains(['｛', '｝']) {
        text.replace('｛', "{").replace('｝', "}").into()
    } else {
        text.into()
    };
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.as_ref();
    while let Some(at) = rest.find(['{', '}']) {
        plain.push_str(&rest[..at]);
        let inner = rest[at..].strip_prefix('{').and_then(|inner| inner.split_once('}'));
        let Some((name, after)) = inner.filter(|(name, _)| !name.contains('{')) else {
            return Err(Refusal::LoneBrace);
        };
        let name = name.trim().trim_start_matches('$').trim().to_ascii_lowercase();
        if name.is_empty() {
            return Err(Refusal::LoneBrace);
        }
        plain.extend(["{", &name, "}"]);
        rest = after;
    }
    plain.push_str(rest);
    Ok(plain)
}

/// Every name that the Dutch fills in there, and no other. A number that a form is about may be said in a word.
fn check_names(text: &str, row: &Row) -> Result<(), Refusal> {
    let given = names(text);
    let about: BTreeSet<&str> = row.choices.iter().map(|choice| choice.name.as_str()).collect();
    let wanted = names(&row.dutch);
    if let Some(other) = given.iter().find(|name| !wanted.contains(*name) && !about.contains(*name)) {
        return Err(Refusal::NameUnknown((*other).to_owned()));
    }
    match wanted.into_iter().find(|name| !given.contains(name) && !row.is_for_one_number(name)) {
        Some(missing) => Err(Refusal::NameMissing(missing.to_owned())),
        None => Ok(()),
    }
}
