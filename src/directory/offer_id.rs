//! The id of an offer.

use std::borrow::Borrow;
use std::fmt;

use serde::{Deserialize, Serialize};

/// The id of an offer, unique in a directory.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OfferId(String);

impl OfferId {
    /// An id as data has it.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// The id of an offer that a desk adds itself, from random bytes: `desk-` and sixteen hexadecimal digits.
    #[must_use]
    pub fn of_desk(random: [u8; 16]) -> Self {
        use fmt::Write as _;
        let mut id = "desk-".to_owned();
        for byte in &random[..8] {
            // Writing to a string cannot fail.
            let _ = write!(id, "{byte:02x}");
        }
        Self(id)
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is one of the national telephone lines, which stand on the danger cards.
    #[must_use]
    pub fn is_national_line(&self) -> bool {
        self.0.starts_with("line-")
    }
}

impl Borrow<str> for OfferId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OfferId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
