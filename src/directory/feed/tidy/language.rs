//! Languages that are spoken somewhere: codes, names, and lists of names in one field.

use super::tongues::Tongue;
use super::verdict::Verdict;
use crate::directory::feed::note::Why;

/// One language out of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Its code, when we know the language.
    pub code: Option<&'static str>,
    /// What stood there.
    pub name: String,
    /// What stood in brackets behind it.
    pub aside: Option<String>,
}

/// A code: `nl`, `nl-NL`, `ara`, or a name in its place.
pub fn code(text: &str) -> Verdict<String> {
    let lower = text.to_lowercase();
    let primary = lower.split(['-', '_']).next().unwrap_or_default();
    if let Some(tongue) = Tongue::by_code(primary) {
        let region = lower.len() > primary.len();
        // Behind the stroke stands a country or a script; else it is a name that only looks like a code.
        if !region || lower[primary.len() + 1..].split(['-', '_']).all(is_subtag) {
            return Verdict::of(text, tongue.code.to_owned());
        }
    }
    if let Some(tongue) = Tongue::by_name(&lower) {
        return Verdict::Repaired(tongue.code.to_owned());
    }
    // A code that we have no name for: three letters are a language of ISO 639-3.
    let plain = (2..=3).contains(&primary.len()) && primary.bytes().all(|one| one.is_ascii_lowercase());
    if plain && primary == lower { Verdict::of(text, lower) } else { Verdict::Left(Why::Unreadable) }
}

fn is_subtag(tag: &str) -> bool {
    (2..=4).contains(&tag.len()) && tag.bytes().all(|one| one.is_ascii_alphanumeric())
}

/// The languages that a field names: `Nederlands; Arabisch`, `Turks/Engels`.
pub fn names(text: &str) -> Vec<Said> {
    if let Some(whole) = one(text).filter(|one| one.code.is_some()) {
        return vec![whole];
    }
    let spelled = [" en ", " and ", " & ", " + ", " ve ", "،", "•", "\n", " - "]
        .iter()
        .fold(text.to_owned(), |text, word| text.replace(word, ";"));
    let parts: Vec<Said> = split_outside_brackets(&spelled).into_iter().filter_map(one).collect();
    // Where nothing in it is a language that we know, it is not a list of languages either.
    if parts.len() > 1 && parts.iter().any(|one| one.code.is_some()) {
        parts
    } else {
        one(text).into_iter().collect()
    }
}

fn split_outside_brackets(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut from, mut depth) = (0, 0_usize);
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ';' | ',' | '/' | '|' if depth == 0 => {
                parts.push(&text[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[from..]);
    parts
}

fn one(text: &str) -> Option<Said> {
    let text = text.trim().trim_end_matches('.');
    let (name, aside) = match text.split_once('(') {
        Some((name, aside)) => (name.trim(), Some(aside.trim_end_matches(')').trim().to_owned())),
        None => (text, None),
    };
    if name.is_empty() {
        return None;
    }
    let lower = name.to_lowercase();
    let whole = text.to_lowercase();
    let tongue = Tongue::by_name(&whole).or_else(|| Tongue::by_name(&lower)).or_else(|| {
        // Codes in a list are codes (`nl, ar`); a word of two letters in a sentence is not.
        ((2..=3).contains(&lower.len()) && lower != "no").then(|| Tongue::by_code(&lower)).flatten()
    });
    let aside = aside.filter(|aside| !aside.is_empty());
    match tongue {
        Some(tongue) => Some(Said { code: Some(tongue.code), name: name.to_owned(), aside }),
        None => Some(Said { code: None, name: text.to_owned(), aside: None }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<Option<&'static str>> {
        names(text).into_iter().map(|one| one.code).collect()
    }

    #[test]
    fn languages_in_words_become_codes() {
        assert_eq!(codes("Nederlands; Arabisch"), [Some("nl"), Some("ar")]);
        assert_eq!(codes("Turks/Engels"), [Some("tr"), Some("en")]);
        assert_eq!(codes("Papiaments en Nederlands"), [Some("pap"), Some("nl")]);
        assert_eq!(codes("nl, ar"), [Some("nl"), Some("ar")]);
        assert_eq!(codes("TÜRKÇE"), [Some("tr")]);
        assert_eq!(codes("Arabisch (Marokkaans, Syrisch)"), [Some("ar")]);
        assert_eq!(names("Arabisch (Marokkaans)")[0].aside.as_deref(), Some("Marokkaans"));
    }

    #[test]
    fn a_language_that_we_do_not_know_keeps_its_name_and_gets_no_code() {
        assert_eq!(codes("Berbers"), [None]);
        assert_eq!(codes("Nederlands, Klingon"), [Some("nl"), None]);
        assert_eq!(names("alles, in overleg")[0].name, "alles, in overleg");
        assert!(names(" ; ").len() <= 1);
    }

    #[test]
    fn codes_are_of_two_letters_where_the_language_has_one() {
        for text in ["ara", "AR", "ar-MA", "ar_SY", "Arabisch", "Arabic"] {
            assert_eq!(code(text), Verdict::Repaired("ar".into()), "{text}");
        }
        assert_eq!(code("ar"), Verdict::Good("ar".into()));
        assert_eq!(code("xho"), Verdict::Good("xho".into()));
        for text in ["Nederlands, Arabisch", "?", "", "1", "n", "Nederlands-Engels"] {
            assert_eq!(code(text), Verdict::Left(Why::Unreadable), "{text}");
        }
    }
}
