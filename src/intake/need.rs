//! The taxonomy of needs: two levels, with the everyday words people use for each.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::fault::{Fault, FaultKind};

/// A need, or a domain of needs when it has no parent. Its name is the message `need-<code>` or `domain-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Need {
    /// The HSDS term id: `need:<code>`.
    pub id: String,
    /// The code that questions and offers use.
    pub code: String,
    /// The Dutch name, for exchange with other directories.
    pub name: String,
    /// The Dutch description, for exchange.
    #[serde(default)]
    pub description: String,
    /// The domain's term id.
    #[serde(default)]
    pub parent_id: Option<String>,
    /// How people say it, by language tag.
    #[serde(default)]
    pub synonyms: BTreeMap<String, Vec<String>>,
}

/// The HSDS taxonomy `data/needs.json`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Needs {
    /// The taxonomy's id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Domains and needs.
    pub terms: Vec<Need>,
    /// The words of every need, read when they are first asked for.
    #[serde(skip)]
    pub(super) suggesting: super::suggest::Suggesting,
}

impl Needs {
    /// Reads `data/needs.json`; faults are told with their place.
    pub fn from_json(file: &str, text: &str) -> Result<Self, Vec<Fault>> {
        let fault = |place: String, kind| Fault { file: file.to_owned(), place, kind };
        let needs: Self = serde_json::from_str(text).map_err(|error| {
            vec![fault(format!("line {}", error.line()), FaultKind::Unreadable(error.to_string()))]
        })?;
        let mut faults = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for term in &needs.terms {
            if !seen.insert(term.code.as_str()) {
                faults.push(fault(term.code.clone(), FaultKind::Duplicate));
            }
            if let Some(parent) = &term.parent_id
                && !needs.terms.iter().any(|one| &one.id == parent && one.parent_id.is_none())
            {
                faults.push(fault(term.code.clone(), FaultKind::Unknown(parent.clone())));
            }
        }
        if faults.is_empty() { Ok(needs) } else { Err(faults) }
    }

    /// The domains in their order.
    pub fn domains(&self) -> impl Iterator<Item = &Need> {
        self.terms.iter().filter(|term| term.parent_id.is_none())
    }

    /// The needs below the domains.
    pub fn leaves(&self) -> impl Iterator<Item = &Need> {
        self.terms.iter().filter(|term| term.parent_id.is_some())
    }

    /// Whether this code is a need below a domain.
    #[must_use]
    pub fn has(&self, code: &str) -> bool {
        self.leaves().any(|term| term.code == code)
    }
}
