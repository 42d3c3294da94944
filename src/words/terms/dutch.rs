//! Dutch words without their endings: the Snowball stemmer, and what it leaves undone.
//!
//! Measured on words that matter here, Snowball keeps apart what is one word: "brief" and "brieven", "huis" and "huizen",
//! "les" and "lessen", "kind" and "kinderen", "fiets" and "fietsen", "spel" and "spelletjes". So: irregular plurals by
//! name, diminutives off, the stemmer twice (the -s that it takes off "fiets" must also go from "fietsen"), then one
//! consonant at the end for two, f for v, s for z.

use std::borrow::Cow;

use rust_stemmers::{Algorithm, Stemmer};

/// Plurals that no rule makes.
const IRREGULAR: &[(&str, &str)] = &[
    ("kinderen", "kind"),
    ("kids", "kind"),
    ("kleinkinderen", "kleinkind"),
    ("eieren", "ei"),
    ("steden", "stad"),
    ("schulden", "schuld"),
    ("leden", "lid"),
    ("koeien", "koe"),
    ("gekookt", "kook"),
];

/// A folded word without its endings.
pub(super) fn stem(word: &str) -> Cow<'_, str> {
    if let Some((_, one)) = IRREGULAR.iter().find(|(many, _)| *many == word) {
        return Cow::Borrowed(one);
    }
    let stemmer = Stemmer::create(Algorithm::Dutch);
    let large = large(word);
    let once = stemmer.stem(&large).into_owned();
    let mut stem = stemmer.stem(&once).into_owned();
    let bytes = stem.as_bytes();
    if bytes.len() > 3
        && bytes[bytes.len() - 1] == bytes[bytes.len() - 2]
        && !is_vowel(bytes[bytes.len() - 1])
    {
        stem.pop();
    }
    let hard = match stem.as_bytes().last() {
        Some(b'v') => 'f',
        Some(b'z') => 's',
        _ => return Cow::Owned(stem),
    };
    stem.pop();
    stem.push(hard);
    Cow::Owned(stem)
}

/// The word without an ending that makes it small, where at least three letters stay: "spelletje", "bloempje",
/// "tuintje", "praatje".
fn large(word: &str) -> Cow<'_, str> {
    let one = word.strip_suffix('s').unwrap_or(word);
    let Some(start) = one.strip_suffix("je").filter(|start| start.len() > 2) else {
        return Cow::Borrowed(word);
    };
    let twice = |start: &str| {
        start.len() > 3 && start.as_bytes()[start.len() - 1] == start.as_bytes()[start.len() - 2]
    };
    if let Some(start) = start.strip_suffix("et")
        && twice(start)
    {
        return Cow::Borrowed(&start[..start.len() - 1]);
    }
    if let Some(start) = start.strip_suffix('p')
        && start.ends_with('m')
    {
        return Cow::Borrowed(start);
    }
    match start.strip_suffix('t') {
        Some(thing) if thing.ends_with(['l', 'n', 'r', 'w']) && thing.len() > 2 => Cow::Borrowed(thing),
        _ => Cow::Borrowed(start),
    }
}

const fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_and_many_meet() {
        for (one, many) in [
            ("brief", "brieven"),
            ("huis", "huizen"),
            ("les", "lessen"),
            ("kind", "kinderen"),
            ("fiets", "fietsen"),
            ("schuld", "schulden"),
            ("boodschap", "boodschappen"),
            ("man", "mannen"),
            ("vrouw", "vrouwen"),
            ("rekening", "rekeningen"),
            ("buur", "buren"),
            ("maaltijd", "maaltijden"),
            ("computer", "computers"),
            ("mens", "mensen"),
            ("vrijwilliger", "vrijwilligers"),
            ("koffieochtend", "koffieochtenden"),
            ("formulier", "formulieren"),
            ("uitkering", "uitkeringen"),
            ("toeslag", "toeslagen"),
            ("oudere", "ouderen"),
        ] {
            assert_eq!(stem(one), stem(many), "{one} {many}");
        }
    }

    #[test]
    fn forms_of_a_verb_meet() {
        for (one, other) in [
            ("koken", "kook"),
            ("wandelen", "wandel"),
            ("praten", "praat"),
            ("leren", "leer"),
            ("betalen", "betaal"),
            ("slapen", "slaap"),
            ("schoonmaken", "schoonmaak"),
        ] {
            assert_eq!(stem(one), stem(other), "{one} {other}");
        }
    }

    #[test]
    fn a_small_thing_meets_the_thing() {
        for (small, thing) in [
            ("spelletjes", "spel"),
            ("maatje", "maat"),
            ("praatje", "praat"),
            ("tuintje", "tuin"),
            ("clubje", "club"),
            ("klusjes", "klus"),
            ("kopje", "kop"),
        ] {
            assert_eq!(stem(small), stem(thing), "{small} {thing}");
        }
    }

    #[test]
    fn other_words_stay_apart() {
        for (one, other) in [("huur", "huis"), ("brief", "bril"), ("les", "leer"), ("koffie", "kop")] {
            assert_ne!(stem(one), stem(other), "{one} {other}");
        }
    }
}
