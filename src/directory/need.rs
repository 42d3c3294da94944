//! The id of a need, such as `money-debts`.
//!
//! Only its shape is checked here; whether the list of needs has it is for who reads that list too.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::taxonomy::Domain;
use crate::words::Message;
use crate::words::messages::named;

/// A need: the code of its domain, a hyphen, its own part.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct NeedId(String);

impl NeedId {
    /// The need with this code; `None` when it does not begin with one of the eighteen domains.
    #[must_use]
    pub fn new(code: &str) -> Option<Self> {
        let (domain, own) = code.split_once('-')?;
        let plain = own.chars().all(|one| one.is_ascii_lowercase() || one == '-');
        (Domain::from_code(domain).is_some() && plain && !own.is_empty()).then(|| Self(code.to_owned()))
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0
    }

    /// The topic it belongs to.
    #[must_use]
    pub fn domain(&self) -> Option<Domain> {
        self.0.split_once('-').and_then(|(domain, _)| Domain::from_code(domain))
    }

    /// How it is said: `need-<code>`.
    #[must_use]
    pub fn message(&self) -> Message {
        named::need(&self.0)
    }
}

impl fmt::Display for NeedId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for NeedId {
    type Error = String;

    fn try_from(code: String) -> Result<Self, Self::Error> {
        Self::new(&code).ok_or_else(|| format!("`{code}` is not a need"))
    }
}

impl From<NeedId> for String {
    fn from(need: NeedId) -> Self {
        need.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_need_begins_with_a_domain() {
        let need = NeedId::new("rights-legal-advice").expect("a need");
        assert_eq!(need.domain(), Some(Domain::Rights));
        assert_eq!(NeedId::new("sports-football"), None);
        assert_eq!(NeedId::new("money"), None);
        assert_eq!(NeedId::new("money-"), None);
    }
}
