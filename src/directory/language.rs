//! A language in which people are helped.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::words::messages::named;
use crate::words::{Arg, Message};

/// A language by its code of two or three letters (ISO 639), such as `ar`, `rif`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageCode(String);

impl LanguageCode {
    /// The codes that have a name in every complete language of the program.
    pub const NAMED: &'static [&'static str] = &[
        "nl", "en", "tr", "ar", "rif", "fa", "ti", "so", "pl", "uk", "es", "fr", "zh", "pap", "hi", "ur",
        "ro", "bg", "pt", "am", "ku", "ru",
    ];

    /// The language of a tag (`ar-MA` is `ar`), or `None` when it is not one.
    #[must_use]
    pub fn new(tag: &str) -> Option<Self> {
        let code = tag.trim().split(['-', '_']).next()?.to_ascii_lowercase();
        let plain = (2..=3).contains(&code.len()) && code.chars().all(|one| one.is_ascii_lowercase());
        plain.then_some(Self(code))
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0
    }

    /// Whether this is Dutch, which every desk speaks.
    #[must_use]
    pub fn is_dutch(&self) -> bool {
        self.0 == "nl"
    }

    /// Its name: `language-<code>`, for the codes in [`Self::NAMED`].
    #[must_use]
    pub fn message(&self) -> Message {
        named::term("language", &self.0)
    }
}

impl fmt::Display for LanguageCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for LanguageCode {
    type Error = String;

    fn try_from(tag: String) -> Result<Self, Self::Error> {
        Self::new(&tag).ok_or_else(|| format!("`{tag}` is not a language"))
    }
}

impl From<LanguageCode> for String {
    fn from(code: LanguageCode) -> Self {
        code.0
    }
}

/// A language that is spoken at an offer.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Spoken {
    /// The language.
    pub code: LanguageCode,
    /// Its name in the file, for a language that the program has no name for.
    pub name: Option<String>,
}

impl Spoken {
    /// The name to put into a sentence.
    #[must_use]
    pub fn named(&self) -> Arg {
        match &self.name {
            Some(name) if !LanguageCode::NAMED.contains(&self.code.code()) => Arg::from(name.as_str()),
            _ => Arg::from(self.code.message()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_regional_tag_is_its_language() {
        assert_eq!(LanguageCode::new("ar-MA").map(String::from).as_deref(), Some("ar"));
        assert_eq!(LanguageCode::new("Arabisch"), None);
    }

    #[test]
    fn a_language_without_a_name_of_ours_keeps_the_name_in_the_file() {
        let code = LanguageCode::new("xho").expect("a code");
        assert_eq!(Spoken { code, name: Some("Xhosa".into()) }.named(), Arg::from("Xhosa"));
    }
}
