//! The languages whose words can be told apart from their endings.

use rust_stemmers::{Algorithm, Stemmer};

use super::{arabic, dutch, stop, turkish};

/// A language that has rules here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// Dutch.
    Dutch,
    /// English.
    English,
    /// Turkish.
    Turkish,
    /// Arabic, the standard language and what is spoken.
    Arabic,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Dutch, Self::English, Self::Turkish, Self::Arabic];

    /// By its BCP 47 tag (`ar-MA` is Arabic), when there are rules for it.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag.split(['-', '_']).next()? {
            "nl" => Some(Self::Dutch),
            "en" => Some(Self::English),
            "tr" => Some(Self::Turkish),
            "ar" => Some(Self::Arabic),
            _ => None,
        }
    }

    /// What a folded word may be without its endings in this language, each once; none when its letters are not of
    /// this language, or when it is too short to have an ending.
    #[must_use]
    pub fn stems(self, word: &str) -> Vec<String> {
        let mut stems = Vec::with_capacity(2);
        self.give(word, &mut |stem| {
            if !stem.is_empty() && !stems.iter().any(|one: &String| one == stem) {
                stems.push(stem.to_owned());
            }
        });
        stems
    }

    pub(super) fn give(self, word: &str, take: &mut impl FnMut(&str)) {
        if self == Self::Arabic {
            if word.chars().any(arabic::is_arabic) {
                arabic::stems(word, take);
            }
            return;
        }
        if word.len() < 3 || !word.is_ascii() || !word.bytes().any(|byte| byte.is_ascii_lowercase()) {
            return;
        }
        match self {
            Self::Dutch => take(&dutch::stem(word)),
            Self::English => take(&Stemmer::create(Algorithm::English).stem(word)),
            Self::Turkish => take(&turkish::stem(word)),
            Self::Arabic => {}
        }
    }

    /// Whether a folded word says little by itself in this language.
    #[must_use]
    pub fn is_stop(self, word: &str) -> bool {
        stop::of(self).contains(&word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_its_tag() {
        assert_eq!(Language::from_tag("ar-MA"), Some(Language::Arabic));
        assert_eq!(Language::from_tag("nl"), Some(Language::Dutch));
        assert_eq!(Language::from_tag("pl"), None);
    }

    #[test]
    fn a_language_says_nothing_of_letters_that_it_has_not() {
        assert!(Language::Dutch.stems("بيت").is_empty());
        assert!(Language::Arabic.stems("huis").is_empty());
        assert!(Language::English.stems("b1").is_empty());
    }

    #[test]
    fn a_small_word_is_small_in_its_own_language() {
        assert!(Language::English.is_stop("is") && !Language::Turkish.is_stop("is"));
        assert!(Language::Dutch.is_stop("naar") && !Language::English.is_stop("naar"));
    }
}
