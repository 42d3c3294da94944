//! What happens in a case, as typed records inside the envelope. Part of the format: kinds and fields are only added.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::consent::{Giver, Party, Purpose};
use super::parts;
use crate::intake::{Answer, Level, Step};
use crate::words::Locale;

/// What came of a referral, as told by the resident (F4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The help came and did good.
    Helped,
    /// Some of it.
    Partly,
    /// It did not come, or did not help.
    Not,
    /// Could not be reached; ask again.
    NotReached,
}

impl Outcome {
    /// Every outcome, in the order in which it is offered.
    pub const ALL: [Self; 4] = [Self::Helped, Self::Partly, Self::Not, Self::NotReached];

    /// The code in message ids.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Helped => "helped",
            Self::Partly => "partly",
            Self::Not => "not",
            Self::NotReached => "not-reached",
        }
    }
}

/// An offer that was chosen together, and what was agreed about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen {
    /// The offer's id in the directory.
    pub offer: String,
    /// The need it was chosen for.
    pub need: String,
    /// What was agreed, in own words; may be empty.
    #[serde(default)]
    pub agreed: String,
}

/// How a slip left the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Delivery {
    /// Through the print system.
    Printed,
    /// Straight to a printer.
    Direct,
    /// As a PDF file, which is not sealed.
    Saved,
    /// As plain text.
    Plain,
}

/// One thing that happened in a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "body")]
pub enum CaseEvent {
    /// The resident agreed that it is kept.
    CaseOpened {
        /// The short code that the resident carries.
        code: String,
        /// Which questionnaire.
        questionnaire: String,
        /// Its version.
        version: String,
        /// The resident's language.
        locale: Locale,
    },
    /// An answer, and where the conversation goes on.
    CaseAnswered {
        /// The question.
        step: Step,
        /// The answer.
        answer: Answer,
        /// The resident's language at that moment.
        locale: Locale,
        /// The question drawn next; `None` for the review.
        next: Option<Step>,
    },
    /// The conversation moved without an answer: back, a jump, another language.
    CasePlaced {
        /// The question that is open; `None` for the review.
        step: Option<Step>,
        /// The resident's language.
        locale: Locale,
    },
    /// A danger card came up.
    CardShown {
        /// The card.
        card: String,
        /// How soon something must be done.
        level: Level,
        /// Opened by the volunteer; a quiet mark that was not opened says `false`.
        opened: bool,
    },
    /// What was done about a danger card.
    CardDone {
        /// The card.
        card: String,
        /// The steps that were done, from 1.
        done: Vec<u8>,
        /// In own words.
        #[serde(default)]
        remark: String,
    },
    /// Offers chosen together, replacing an earlier choice.
    CaseChosen {
        /// The choice.
        offers: Vec<Chosen>,
    },
    /// The conversation is complete.
    CaseFinished {
        /// Answers that a later change had hidden; they no longer count.
        left_out: Vec<Step>,
        /// When the desk asks how it went; `None` when the resident does not want that (F30).
        follow_up: Option<Date>,
    },
    /// A slip was made.
    SlipMade {
        /// The resident's language on it.
        locale: Locale,
        /// The paper's code.
        paper: String,
        /// How it left.
        delivery: Delivery,
    },
    /// The desk asked how it went.
    CaseFollowedUp {
        /// What came of it.
        outcome: Outcome,
        /// In own words.
        #[serde(default)]
        remark: String,
        /// When to ask again.
        again: Option<Date>,
    },
    /// Somebody said what may be done with one party. It replaces what was said about that party before.
    ConsentGiven {
        /// Who may know.
        party: Party,
        /// What for; empty when everything was refused.
        purposes: Vec<Purpose>,
        /// Who said it.
        by: Giver,
        /// In which language it was asked and said back.
        locale: Locale,
        /// The words that were said back.
        wording: String,
    },
    /// What was allowed with one party was taken back.
    ConsentWithdrawn {
        /// Who may not know any more.
        party: Party,
        /// Who said it.
        by: Giver,
    },
    /// The receiving party was told something, on paper or as a file.
    HandOverMade {
        /// The offer's id in the directory.
        offer: String,
        /// What it covered.
        purposes: Vec<Purpose>,
        /// How it left.
        delivery: Delivery,
    },
    /// A finished case was opened again to add or correct.
    CaseReopened {},
    /// Thrown away at the desk.
    CaseDiscarded {},
}

impl CaseEvent {
    /// The kind and the body, for the envelope.
    #[must_use]
    pub fn into_parts(&self) -> (String, Value) {
        // A record holds only strings, numbers, lists and maps with string keys: it always has a JSON form.
        let mut whole = serde_json::to_value(self).unwrap_or_else(|_| json!({}));
        let kind = whole["kind"].as_str().unwrap_or_default().to_owned();
        (kind, whole["body"].take())
    }

    /// Reads it back; `None` for a kind that a newer version wrote.
    #[must_use]
    pub fn from_parts(kind: &str, body: &Value) -> Option<Self> {
        parts::read(kind, body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_record_survives_the_envelope() {
        let records = [
            CaseEvent::CaseAnswered {
                step: Step::round("helper-who", 1),
                answer: Answer::codes(["a", "b"]),
                locale: Locale::AR,
                next: None,
            },
            CaseEvent::CaseReopened {},
            CaseEvent::CaseFollowedUp { outcome: Outcome::Partly, remark: "ja".into(), again: None },
        ];
        for record in records {
            let (kind, body) = record.into_parts();
            assert_eq!(CaseEvent::from_parts(&kind, &body), Some(record));
        }
    }

    #[test]
    fn a_kind_from_a_newer_version_is_passed_over() {
        assert_eq!(CaseEvent::from_parts("case-sung", &json!({})), None);
    }
}
