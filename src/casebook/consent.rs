//! Consent: what may be done with what a resident told, per party and per purpose (F5, F30).
//!
//! Nothing is allowed that was not said. It must never hold a default that says yes.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::case_event::Delivery;
use crate::words::Locale;

/// Who may know something. Part of the format.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Party {
    /// Volunteers in the neighbourhood.
    Informal,
    /// Professionals.
    Formal,
    /// The resident's doctor.
    Doctor,
    /// One place that was chosen, by its offer's id.
    Offer(String),
}

/// What for. Part of the format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// To tell what help is looked for, without a name.
    Ask,
    /// To tell what was told here.
    Story,
    /// To give name and number.
    Contact,
    /// To hear from them how it goes.
    Report,
}

impl Purpose {
    /// Every purpose, in the order in which it is asked.
    pub const ALL: [Self; 4] = [Self::Ask, Self::Story, Self::Contact, Self::Report];

    /// The code in message ids (`choice-purpose-…`).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Story => "story",
            Self::Contact => "contact",
            Self::Report => "report",
        }
    }
}

/// Who says yes or no. Part of the format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Giver {
    /// The resident.
    #[serde(rename = "self")]
    Resident,
    /// Husband, wife or partner.
    Partner,
    /// Son or daughter.
    Child,
    /// Father or mother.
    Parent,
    /// Someone else of the family.
    Family,
    /// A mentor, an administrator or a guardian, appointed by a court.
    Representative,
}

impl Giver {
    /// Everyone who may speak, the resident first.
    pub const ALL: [Self; 6] =
        [Self::Resident, Self::Partner, Self::Child, Self::Parent, Self::Family, Self::Representative];

    /// The code in message ids (`choice-giver-…`).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Resident => "self",
            Self::Partner => "partner",
            Self::Child => "child",
            Self::Parent => "parent",
            Self::Family => "family",
            Self::Representative => "representative",
        }
    }
}

/// One yes, as it stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// Who said it.
    pub by: Giver,
    /// When.
    pub given: Timestamp,
    /// In which language it was asked and said back.
    pub locale: Locale,
    /// The words that were said back.
    pub wording: String,
}

/// Something that was told to a party, and cannot be called back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// When.
    pub at: Timestamp,
    /// To which offer, by its id.
    pub offer: String,
    /// What it covered.
    pub purposes: Vec<Purpose>,
    /// How it left.
    pub delivery: Delivery,
}
