//! All answers of one conversation, by step.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::answer::Answer;
use crate::words::Locale;

/// A place in the conversation: a question, and which time round inside a repeating group.
///
/// Written as `link` or `link#2` in the casebook.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Step {
    /// The question's stable link id.
    pub link: String,
    /// The time round, from 0; `None` outside a repeating group.
    pub round: Option<u8>,
}

impl Step {
    /// A question outside any repeating group.
    #[must_use]
    pub fn once(link: &str) -> Self {
        Self { link: link.to_owned(), round: None }
    }

    /// A question in a round of a repeating group.
    #[must_use]
    pub fn round(link: &str, round: u8) -> Self {
        Self { link: link.to_owned(), round: Some(round) }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.round {
            None => f.write_str(&self.link),
            Some(round) => write!(f, "{}#{round}", self.link),
        }
    }
}

impl FromStr for Step {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('#') {
            None => Ok(Self::once(text)),
            Some((link, round)) => Ok(Self::round(link, round.parse()?)),
        }
    }
}

impl Serialize for Step {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Step {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// An answer and the language it was given in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// The answer.
    pub answer: Answer,
    /// The language on the resident's side at that moment.
    pub locale: Locale,
}

/// The answers of one conversation. What a later change hides is kept here until finishing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<Step, Given>);

impl Answers {
    /// The answer at a step, given or not.
    #[must_use]
    pub fn at(&self, step: &Step) -> Option<&Answer> {
        self.0.get(step).map(|given| &given.answer)
    }

    /// The answer to a question outside groups.
    #[must_use]
    pub fn of(&self, link: &str) -> Option<&Answer> {
        self.at(&Step::once(link))
    }

    /// Every answer to a question, in each round of its group.
    pub fn every<'a>(&'a self, link: &'a str) -> impl Iterator<Item = &'a Answer> {
        self.0.iter().filter(move |(step, _)| step.link == link).map(|(_, given)| &given.answer)
    }

    /// Whether some answer to this question holds this code.
    #[must_use]
    pub fn says(&self, link: &str, code: &str) -> bool {
        self.every(link).any(|answer| answer.has(code))
    }

    /// Keeps an answer; returns the one it replaces.
    pub fn put(&mut self, step: Step, answer: Answer, locale: Locale) -> Option<Given> {
        self.0.insert(step, Given { answer, locale })
    }

    /// Takes an answer out.
    pub fn remove(&mut self, step: &Step) -> Option<Given> {
        self.0.remove(step)
    }

    /// Every step that has an answer, with what was given.
    pub fn iter(&self) -> impl Iterator<Item = (&Step, &Given)> {
        self.0.iter()
    }

    /// How many steps have an answer.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing was answered yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
