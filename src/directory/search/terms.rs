//! What this room asks of the words of a text, beside their stems: the parts of a compound, and what may be parts of a
//! word that cannot be taken apart.

use crate::words::terms::{is_stop, split};

/// The shortest word that is taken apart, and the shortest part that does not need a longer one beside it, in letters.
const WHOLE: usize = 7;
const STEADY: usize = 4;
/// The shortest part of any word.
const SHORTEST: usize = 3;
/// The shortest word that is looked for inside others.
pub(super) const INSIDE: usize = 5;

/// The parts of a compound, each a known word that says something by itself; empty when it is none.
pub(super) fn parts(word: &str, known: impl Fn(&str) -> bool) -> Vec<String> {
    if word.len() < WHOLE {
        return Vec::new();
    }
    let parts =
        split(word, |part| part.len() < word.len() && !is_stop(part) && known(part)).unwrap_or_default();
    let short = parts.iter().filter(|part| part.len() < STEADY).count();
    if short > 1 { Vec::new() } else { parts.into_iter().map(str::to_owned).collect() }
}

/// The parts of what may be a compound though one of them is not known: the longest known beginning or end, and the
/// rest. Empty when there is neither.
pub(super) fn loose_parts(word: &str, known: impl Fn(&str) -> bool) -> Vec<String> {
    if word.len() < WHOLE || !word.is_ascii() {
        return Vec::new();
    }
    let says = |part: &str| !is_stop(part) && known(part);
    let places = STEADY..=word.len() - STEADY;
    let beginning = places.clone().rev().find(|at| says(&word[..*at]));
    let end = places.clone().find(|at| says(&word[*at..]));
    let at = match (beginning, end) {
        (Some(first), Some(last)) if word.len() - last > first => last,
        (Some(at), _) | (None, Some(at)) => at,
        (None, None) => return Vec::new(),
    };
    vec![word[..at].to_owned(), word[at..].to_owned()]
}

/// The ends of a word that may be words: those with five letters or more that leave three or more before them.
pub(super) fn ends(word: &str) -> impl Iterator<Item = &str> {
    let fits = word.len() >= INSIDE + SHORTEST && word.bytes().all(|one| one.is_ascii_lowercase());
    let last = if fits { word.len() - INSIDE } else { 0 };
    (SHORTEST..=last).map(move |at| &word[at..])
}
