//! Conversations in a file: what `inloop refer` reads, and the fictional examples that ship.

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use serde::Deserialize;

use super::load::Supply;
use super::shipped;
use crate::intake::{Answer, Answers, Questionnaire, Step};
use crate::words::Locale;

/// A conversation as a file has it.
#[derive(Debug, Clone, Deserialize)]
pub struct Example {
    /// Its id.
    #[serde(default)]
    pub id: String,
    /// The resident's language.
    pub locale: Locale,
    /// The moment of the conversation, local time.
    pub at: Option<DateTime>,
    /// The answers, by step.
    pub answers: BTreeMap<Step, Answer>,
    /// Answers that differ in the real directory: where this resident lives there.
    #[serde(default)]
    pub directory_overrides: BTreeMap<Step, Answer>,
    /// Offers that this resident would choose.
    #[serde(default)]
    pub chosen: PerSupply<Vec<String>>,
    /// What must and must not be found in the fictional directory.
    #[serde(default)]
    pub demo: Expected,
    /// What must and must not be found in the real one.
    #[serde(default)]
    pub directory: Expected,
}

/// Something for each directory.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct PerSupply<T> {
    /// For the fictional one.
    #[serde(default)]
    pub demo: T,
    /// For the real one.
    #[serde(default)]
    pub directory: T,
}

/// What a conversation must lead to.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Expected {
    /// These offers are listed.
    #[serde(default)]
    pub must: Vec<String>,
    /// These are not.
    #[serde(default)]
    pub must_not: Vec<String>,
}

impl Example {
    /// Reads a conversation; a fault is told with its place.
    pub fn from_json(text: &str) -> Result<Self, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    /// The answers, for this directory.
    #[must_use]
    pub fn answers(&self, supply: Supply) -> Answers {
        let mut answers = Answers::default();
        for (step, answer) in &self.answers {
            answers.put(step.clone(), answer.clone(), self.locale);
        }
        if supply == Supply::Real {
            for (step, answer) in &self.directory_overrides {
                answers.put(step.clone(), answer.clone(), self.locale);
            }
        }
        answers
    }

    /// The first answer that the questionnaire does not know or cannot hold, if any.
    #[must_use]
    pub fn misfit(&self, questionnaire: &Questionnaire) -> Option<String> {
        self.answers.iter().find_map(|(step, answer)| {
            let Some(item) = questionnaire.item(&step.link) else { return Some(step.to_string()) };
            let codes = item.kind.choices().map(|(_, codes)| codes).unwrap_or_default();
            let wrong = answer.iter_codes().find(|code| !codes.contains(code))?;
            Some(format!("{step}: {wrong}"))
        })
    }
}

/// The fictional conversations that ship, by name.
pub fn examples() -> impl Iterator<Item = Example> {
    shipped::EXAMPLES.files().filter_map(|file| Example::from_json(file.contents_utf8()?).ok())
}
