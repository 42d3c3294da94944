//! One answer, as a code, a date, a number or a text; never a translation.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What a resident answered. The serialised form is part of the casebook's format.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "is", content = "value")]
pub enum Answer {
    /// Passed over for now. Never excludes an offer.
    Skipped,
    /// "Don't know." Never excludes an offer.
    Unknown,
    /// "Rather not say." Never excludes an offer.
    Declined,
    /// One code of an answer set; `yes` or `no` for a yes/no question.
    Code(String),
    /// Several codes of an answer set.
    Codes(BTreeSet<String>),
    /// A calendar date.
    Date(Date),
    /// A whole number.
    Number(i64),
    /// Own words, cleaned.
    Text(String),
}

impl Answer {
    /// A single code.
    #[must_use]
    pub fn code(code: &str) -> Self {
        Self::Code(code.to_owned())
    }

    /// Several codes.
    #[must_use]
    pub fn codes<'a>(codes: impl IntoIterator<Item = &'a str>) -> Self {
        Self::Codes(codes.into_iter().map(str::to_owned).collect())
    }

    /// Whether it says something: not skipped, unknown or declined.
    #[must_use]
    pub fn is_given(&self) -> bool {
        !matches!(self, Self::Skipped | Self::Unknown | Self::Declined)
    }

    /// Whether it holds this code.
    #[must_use]
    pub fn has(&self, code: &str) -> bool {
        match self {
            Self::Code(one) => one == code,
            Self::Codes(many) => many.contains(code),
            _ => false,
        }
    }

    /// Its codes, in order; empty for other kinds.
    pub fn iter_codes(&self) -> impl Iterator<Item = &str> {
        let (one, many) = match self {
            Self::Code(code) => (Some(code.as_str()), None),
            Self::Codes(codes) => (None, Some(codes)),
            _ => (None, None),
        };
        one.into_iter().chain(many.into_iter().flatten().map(String::as_str))
    }

    /// Its text, if it is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}
