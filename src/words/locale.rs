//! The languages that inloop speaks, and what each needs to be drawn and to fall back.

mod table;
mod texts;

use std::fmt;

use table::{Facts, SHIPPED};
pub use texts::Texts;
use unic_langid::LanguageIdentifier;

use super::Message;

/// The way a script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right, as Dutch.
    Ltr,
    /// Right to left, as Arabic.
    Rtl,
}

/// Whether espeak-ng can read a language aloud. Recordings by speakers always go first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Speech {
    /// It has no voice, or one that says wrong words: unvowelled Arabic comes out as something else.
    None,
    /// It has this voice, which no speaker has listened to yet: offered once a desk says that one has.
    Untried(&'static str),
    /// It has this voice, good enough to be understood.
    Good(&'static str),
}

/// A language that inloop ships. Cheap to copy; one per row of the table.
#[derive(Clone, Copy)]
pub struct Locale(&'static Facts);

impl Locale {
    /// Dutch: the source of every text.
    pub const NL: Self = Self(&SHIPPED[0]);
    /// English.
    pub const EN: Self = Self(&SHIPPED[1]);
    /// Turkish.
    pub const TR: Self = Self(&SHIPPED[2]);
    /// Arabic.
    pub const AR: Self = Self(&SHIPPED[3]);

    /// Every shipped locale, in the order of the language screen.
    pub fn all() -> impl Iterator<Item = Self> {
        SHIPPED.iter().map(Self)
    }

    /// The shipped locale that best serves a BCP 47 tag (`ar-MA` gives `ar`), or `None`.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let asked: LanguageIdentifier = tag.replace('_', "-").parse().ok()?;
        let also = |one: &Self| one.0.also.contains(&asked.language.as_str());
        Self::all()
            .find(|one| one.id() == asked)
            .or_else(|| Self::all().find(|one| one.id().language == asked.language))
            .or_else(|| Self::all().find(also))
    }

    /// The BCP 47 tag; also the name of the folder below `locales/`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.0.tag
    }

    /// The language alone, as a typesetter asks for it: `zh` of `zh-Hans`.
    #[must_use]
    pub fn language(self) -> &'static str {
        self.0.tag.split_once('-').map_or(self.0.tag, |(language, _)| language)
    }

    /// The language's name in itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        self.0.own_name
    }

    /// The way its script runs.
    #[must_use]
    pub fn direction(self) -> Direction {
        self.0.direction
    }

    /// Whether it runs right to left.
    #[must_use]
    pub fn is_rtl(self) -> bool {
        self.direction() == Direction::Rtl
    }

    /// Whether the volunteer's texts ship in it; a resident's always do.
    #[must_use]
    pub fn is_for_desks(self) -> bool {
        self.0.desk
    }

    /// Whether its letters fit the cells of a terminal. Those of Ge'ez, Devanagari and Sorani do not in most: they are
    /// drawn large.
    #[must_use]
    pub fn fits_cells(self) -> bool {
        self.0.cells
    }

    /// The name under which CLDR knows it, with the digits its readers expect; `None` where CLDR does not.
    #[must_use]
    pub fn cldr(self) -> Option<&'static str> {
        Some(self.0.cldr).filter(|tag| !tag.is_empty())
    }

    /// The code of the language that its readers speak, as offers and answers name it.
    #[must_use]
    pub fn spoken(self) -> &'static str {
        self.0.spoken
    }

    /// Its name, in any language: `language-<name>`.
    #[must_use]
    pub fn name(self) -> Message {
        super::messages::named::term("language", self.0.name)
    }

    /// Where it is spoken, as people who look for it say it: `language-where-<name>`.
    #[must_use]
    pub fn regions(self) -> Message {
        super::messages::named::term("language-where", self.0.name)
    }

    /// Whether a voice can read it aloud.
    #[must_use]
    pub fn speech(self) -> Speech {
        self.0.speech
    }

    /// The texts that ship.
    #[must_use]
    pub fn texts(self) -> Texts {
        texts::of(self.0.tag)
    }

    /// Its place in the table.
    pub(super) fn place(self) -> usize {
        SHIPPED.iter().position(|facts| facts.tag == self.0.tag).unwrap_or_default()
    }

    /// How many ship.
    pub(super) const COUNT: usize = SHIPPED.len();

    /// The language at a place of the table.
    pub(super) fn at(place: usize) -> Option<Self> {
        SHIPPED.get(place).map(Self)
    }

    /// Itself, then what to fall back on, in order.
    pub fn chain(self) -> impl Iterator<Item = Self> {
        std::iter::once(self).chain(self.0.fallback.iter().filter_map(|tag| Self::from_tag(tag)))
    }

    /// The parsed identifier, for libraries that ask for one.
    #[must_use]
    pub fn id(self) -> LanguageIdentifier {
        // The table holds only well-formed tags; an unparsable one would be the root locale.
        self.0.tag.parse().unwrap_or_default()
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.0.tag == other.0.tag
    }
}

impl Eq for Locale {}

impl std::hash::Hash for Locale {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.tag.hash(state);
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.tag)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.tag)
    }
}

impl serde::Serialize for Locale {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.tag)
    }
}

impl<'de> serde::Deserialize<'de> for Locale {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Self::from_tag(&tag)
            .ok_or_else(|| serde::de::Error::custom(format!("`{tag}` is not a shipped language")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_regional_tag_finds_its_language() {
        assert_eq!(Locale::from_tag("ar-MA"), Some(Locale::AR));
        assert_eq!(Locale::from_tag("nl_NL"), Some(Locale::NL));
        assert_eq!(Locale::from_tag("xx"), None);
    }

    #[test]
    fn a_tag_of_a_neighbouring_language_finds_the_one_that_serves_it() {
        for (tag, expected) in [
            ("ku", "kmr"),
            ("prs", "fa"),
            ("ary", "ar"),
            ("zh", "zh-Hans"),
            ("nl-simple", "nl-simple"),
            ("pt-BR", "pt"),
        ] {
            assert_eq!(Locale::from_tag(tag).map(Locale::tag), Some(expected), "{tag}");
        }
    }

    #[test]
    fn the_table_names_each_language_once_and_finds_each_by_its_tag() {
        for (place, locale) in Locale::all().enumerate() {
            assert_eq!(Locale::from_tag(locale.tag()), Some(locale));
            assert_eq!((locale.place(), Locale::at(place)), (place, Some(locale)));
            assert!(!locale.texts().resident.is_empty(), "{locale} has no texts");
            assert_eq!(locale.is_for_desks(), !locale.texts().desk.is_empty(), "{locale}");
        }
    }

    #[test]
    fn every_chain_ends_in_a_language_with_every_text() {
        for locale in Locale::all() {
            assert!(locale.chain().last().is_some_and(Locale::is_for_desks), "{locale}");
        }
    }
}
