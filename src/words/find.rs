//! Finding a language by what a person types: its name in Dutch, in English or in itself, its tag, or a country where it
//! is spoken. Nothing here knows who speaks it.

use super::terms::{each, slips, within};
use super::{Locale, Message, Words};

/// How well a language answers to what was typed; the smaller the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Tag,
    Name,
    Region,
    Slip,
}

/// Those of the languages that answer to what was typed, the best first, else in their order; all when nothing was.
#[must_use]
pub fn languages(words: &Words, typed: &str, among: &[Locale]) -> Vec<Locale> {
    let typed = folded(typed);
    if typed.is_empty() {
        return among.to_vec();
    }
    let mut found: Vec<(Fit, Locale)> =
        among.iter().filter_map(|locale| Some((fit(words, &typed, *locale)?, *locale))).collect();
    found.sort_by_key(|(fit, _)| *fit);
    found.into_iter().map(|(_, locale)| locale).collect()
}

fn fit(words: &Words, typed: &[String], locale: Locale) -> Option<Fit> {
    if typed.concat() == folded(locale.tag()).concat() {
        return Some(Fit::Tag);
    }
    // A language's own words for itself are what those see who cannot read any other.
    let said =
        |message: &Message| [Locale::NL, Locale::EN].map(|reader| words.say(reader, message)).join(" ");
    let names = folded(&format!("{} {}", locale.own_name(), said(&locale.name())));
    let regions = folded(&said(&locale.regions()));
    let either = [names.as_slice(), &regions].concat();
    // Arabic puts its article before the word, and Chinese no space between two.
    let hit = |word: &String, part: &str| word.starts_with(part) || (!part.is_ascii() && word.contains(part));
    let begins = |among: &[String]| typed.iter().all(|part| among.iter().any(|word| hit(word, part)));
    let slipped = |part: &String| either.iter().any(|word| within(part, word, slips(part)).is_some());
    if begins(&names) {
        Some(Fit::Name)
    } else if begins(&either) {
        Some(Fit::Region)
    } else {
        typed.iter().all(slipped).then_some(Fit::Slip)
    }
}

fn folded(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each(text, |word| words.push(word.to_owned()));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(typed: &str) -> Vec<&'static str> {
        let all: Vec<Locale> = Locale::all().collect();
        languages(&Words::shipped(), typed, &all).into_iter().map(Locale::tag).collect()
    }

    #[test]
    fn a_language_is_found_by_its_dutch_its_english_and_its_own_name() {
        for (typed, tag) in [
            ("Oekra", "uk"),
            ("ukrainian", "uk"),
            ("Укр", "uk"),
            ("turks", "tr"),
            ("türkçe", "tr"),
            ("turkce", "tr"),
            ("العربية", "ar"),
            ("عرب", "ar"),
            ("perz", "fa"),
            ("dari", "fa"),
            ("ትግ", "ti"),
            ("中", "zh-Hans"),
            ("简体", "zh-Hans"),
            ("eenvoudig", "nl-simple"),
            ("हि", "hi"),
            ("kurmanc", "kmr"),
        ] {
            assert_eq!(found(typed).first(), Some(&tag), "{typed}");
        }
    }

    #[test]
    fn a_country_leads_to_the_language_spoken_there() {
        assert_eq!(found("marok").first(), Some(&"ar"));
        assert_eq!(found("Syri").first(), Some(&"ar"));
        assert!(found("syri").contains(&"kmr"));
        assert_eq!(found("Eritrea")[0], "ti");
        assert_eq!(found("pakistan"), ["ur"]);
    }

    #[test]
    fn a_tag_goes_first_and_a_slip_is_forgiven() {
        assert_eq!(found("so")[0], "so");
        assert_eq!(found("nl")[0], "nl");
        assert_eq!(found("araabisch"), ["ar"]);
        assert_eq!(found("zzzz"), Vec::<&str>::new());
        assert_eq!(found("  ").len(), Locale::all().count());
    }
}
