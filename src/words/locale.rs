//! The languages that inloop speaks, and what each needs to be drawn and to fall back.

use std::fmt;

use unic_langid::LanguageIdentifier;

/// The way a script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right, as Dutch.
    Ltr,
    /// Right to left, as Arabic.
    Rtl,
}

#[derive(Debug)]
struct Facts {
    tag: &'static str,
    own_name: &'static str,
    direction: Direction,
    /// What a reader of this language most likely reads next.
    fallback: &'static [&'static str],
    /// Always complete; a text missing here fails the tests.
    complete: bool,
}

/// The one table of shipped locales; the order is the order on the language screen.
const SHIPPED: &[Facts] = &[
    Facts { tag: "nl", own_name: "Nederlands", direction: Direction::Ltr, fallback: &["en"], complete: true },
    Facts { tag: "en", own_name: "English", direction: Direction::Ltr, fallback: &["nl"], complete: true },
    Facts {
        tag: "tr",
        own_name: "Türkçe",
        direction: Direction::Ltr,
        fallback: &["nl", "en"],
        complete: false,
    },
    Facts {
        tag: "ar",
        own_name: "العربية",
        direction: Direction::Rtl,
        fallback: &["en", "nl"],
        complete: false,
    },
];

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
        Self::all()
            .find(|one| one.id() == asked)
            .or_else(|| Self::all().find(|one| one.id().language == asked.language))
    }

    /// The BCP 47 tag; also the name of the folder below `locales/`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.0.tag
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

    /// Whether every text must be present at all times.
    #[must_use]
    pub fn is_complete(self) -> bool {
        self.0.complete
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
    fn every_chain_ends_in_a_complete_language() {
        for locale in Locale::all() {
            assert!(locale.chain().last().is_some_and(Locale::is_complete), "{locale}");
        }
    }
}
