//! Danger cards: which there are, and which the answers raise.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::answers::Answers;
use super::condition::Condition;
use super::fault::{Fault, FaultKind};
use super::questionnaire::Questionnaire;

/// How soon something must be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// In the coming days.
    Soon,
    /// Today, before the resident leaves (DB C3).
    Now,
}

/// A sign in an answer: when it shows, which card it raises, how soon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Danger {
    /// When it shows.
    pub when: Condition,
    /// The card's id.
    pub card: String,
    /// How soon.
    pub level: Level,
}

/// One card. Its words are messages: `card-<id>-title`, `-do-1` to `-do-3`, `-say`, `-have`, `-not-alone`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Card {
    /// The id; part of its message ids.
    pub id: String,
    /// First shown as a quiet mark: the person beside the resident may be the danger.
    #[serde(default)]
    pub quiet: bool,
    /// The need for which a professional comes first.
    pub professional_need: String,
    /// How many steps to do now: one to three.
    pub steps: u8,
    /// The directory's services to call, in order.
    #[serde(default)]
    pub lines: Vec<String>,
    /// Where its wording comes from.
    pub source: String,
    /// Who checked the wording; empty when nobody has yet.
    #[serde(default)]
    pub checked_by: String,
    /// When it was checked; empty when it was not.
    #[serde(default)]
    pub checked_on: String,
}

impl Card {
    /// Whether a professional has checked the wording.
    #[must_use]
    pub fn is_checked(&self) -> bool {
        !self.checked_by.is_empty() && !self.checked_on.is_empty()
    }
}

/// All danger cards, in the order in which they are shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Cards {
    /// Kept with what was shown.
    pub version: String,
    /// The cards.
    pub cards: Vec<Card>,
}

impl Cards {
    /// Reads `data/cards.json`.
    pub fn from_json(file: &str, text: &str) -> Result<Self, Fault> {
        serde_json::from_str(text).map_err(|error| Fault {
            file: file.to_owned(),
            place: format!("line {}", error.line()),
            kind: FaultKind::Unreadable(error.to_string()),
        })
    }

    /// A card by its id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Card> {
        self.cards.iter().find(|card| card.id == id)
    }
}

/// A card that the answers raise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raised {
    /// The card's id.
    pub card: String,
    /// How soon.
    pub level: Level,
}

/// The cards that these answers raise on this day, the most pressing first, each once.
pub(super) fn raised(questionnaire: &Questionnaire, answers: &Answers, today: Date) -> Vec<Raised> {
    let mut levels: BTreeMap<&str, Level> = BTreeMap::new();
    for danger in questionnaire.items().flat_map(|item| &item.danger) {
        if danger.when.holds(answers, today) {
            let level = levels.entry(&danger.card).or_insert(danger.level);
            *level = danger.level.max(*level);
        }
    }
    let mut raised: Vec<_> =
        levels.into_iter().map(|(card, level)| Raised { card: card.to_owned(), level }).collect();
    raised.sort_by(|a, b| b.level.cmp(&a.level).then_with(|| a.card.cmp(&b.card)));
    raised
}
