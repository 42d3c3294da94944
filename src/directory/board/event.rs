//! What happens on the board, as typed records inside the envelope. Part of the format: kinds and fields are only added.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::directory::{Offer, OfferId};

/// One thing that happened on the board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "body")]
pub enum BoardEvent {
    /// Somebody put a question on it.
    QuestionAsked {
        /// Its opaque id.
        question: String,
        /// What is looked for, in own words; cleaned where it was typed.
        text: String,
        /// Who may know.
        to: To,
    },
    /// Somebody knew one.
    QuestionAnswered {
        /// Which question.
        question: String,
        /// The offer that answers it; `None` when it is answered in words alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        offer: Option<OfferId>,
        /// What the offer was called then; else the answer in own words.
        text: String,
    },
    /// It was taken off the board.
    QuestionClosed {
        /// Which question.
        question: String,
    },
}

/// Who is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "who", content = "name")]
pub enum To {
    /// Whoever knows.
    #[default]
    Anyone,
    /// The coordinator.
    Coordinator,
    /// A volunteer, by short name.
    Volunteer(String),
}

impl BoardEvent {
    /// An answer that is an offer.
    #[must_use]
    pub fn answered_with(question: &str, offer: &Offer) -> Self {
        let text = offer.name.clone();
        Self::QuestionAnswered { question: question.to_owned(), offer: Some(offer.id.clone()), text }
    }

    /// The kind and the body, for the envelope.
    #[must_use]
    pub fn into_parts(&self) -> (String, Value) {
        // A record holds only strings and maps with string keys: it always has a JSON form.
        let mut whole = serde_json::to_value(self).unwrap_or_else(|_| json!({}));
        let kind = whole["kind"].as_str().unwrap_or_default().to_owned();
        (kind, whole["body"].take())
    }

    /// Reads it back; `None` for a kind that a newer version wrote.
    #[must_use]
    pub fn from_parts(kind: &str, body: &Value) -> Option<Self> {
        serde_json::from_value(json!({ "kind": kind, "body": body })).ok()
    }
}
