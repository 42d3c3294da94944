//! Who looked: what is written down of every look at a case. Part of the format: kinds and fields are only added.
//!
//! It lies in the same chain as every event, under the subject `access`, and outlives the case it is about. It must
//! never hold more of a case than its opaque id.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Id, parts};

/// A paper or a file that left the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sheet {
    /// The resident's slip.
    Slip,
    /// For the party that receives the resident.
    HandOver,
    /// Everything about one case, for the resident.
    Everything,
}

/// One look, or what was done with what was seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "body")]
pub enum Access {
    /// The desk was unlocked.
    DeskUnlocked {},
    /// The desk was unlocked for one command. A conversation that lay open stays to be taken up at the next unlocking.
    DeskLookedInto {},
    /// The desk was locked.
    DeskLocked {
        /// The kept conversation that was open, to be taken up again.
        case: Option<Id>,
    },
    /// A case was read.
    CaseViewed {
        /// Its opaque id.
        case: Id,
    },
    /// The conversation of a case was taken up again.
    CaseContinued {
        /// Its opaque id.
        case: Id,
    },
    /// Something of a case was printed.
    CasePrinted {
        /// Its opaque id.
        case: Id,
        /// What.
        sheet: Sheet,
    },
    /// Something of a case left as a file or as text.
    CaseExported {
        /// Its opaque id.
        case: Id,
        /// What.
        sheet: Sheet,
    },
    /// An event of a case was corrected, and its old value masked.
    CaseCorrected {
        /// Its opaque id.
        case: Id,
    },
    /// A backup was written and read back.
    BackupMade {},
    /// This desk was put back from a backup.
    BackupRestored {},
    /// A copy was put in the place of a damaged store, before anybody unlocked it.
    CopyPutBack {},
    /// The data key was renewed.
    KeyRenewed {},
    /// Somebody read this log.
    LogRead {},
}

impl Access {
    /// The case it is about, if any.
    #[must_use]
    pub fn case(&self) -> Option<Id> {
        match self {
            Self::DeskLocked { case } => *case,
            Self::CaseViewed { case }
            | Self::CaseContinued { case }
            | Self::CasePrinted { case, .. }
            | Self::CaseExported { case, .. }
            | Self::CaseCorrected { case } => Some(*case),
            _ => None,
        }
    }

    /// The kind and the body, for the envelope.
    #[must_use]
    pub fn into_parts(&self) -> (String, Value) {
        // Only strings and maps with string keys: it always has a JSON form.
        let mut whole = serde_json::to_value(self).unwrap_or_else(|_| json!({}));
        let kind = whole["kind"].as_str().unwrap_or_default().to_owned();
        (kind, whole["body"].take())
    }

    /// Reads it back; `None` for another kind, or one that a newer version wrote.
    #[must_use]
    pub fn from_parts(kind: &str, body: &Value) -> Option<Self> {
        parts::read(kind, body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_look_survives_the_envelope() {
        let case = Id::from_bytes([4; 16]);
        for look in [
            Access::DeskUnlocked {},
            Access::DeskLocked { case: Some(case) },
            Access::CasePrinted { case, sheet: Sheet::HandOver },
        ] {
            let (kind, body) = look.into_parts();
            assert_eq!(Access::from_parts(&kind, &body), Some(look));
        }
        assert_eq!(Access::from_parts("case-sung", &json!({})), None);
    }
}
