//! The checked questionnaire: every id in it exists, every condition can be answered.

use std::collections::HashMap;

use super::card::Danger;
use super::condition::Condition;

/// What kind of answer a question takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// One of a set of codes.
    Choice {
        /// The set's id, part of the message ids.
        set: String,
        /// The codes in their order.
        codes: Vec<String>,
    },
    /// Any of a set of codes.
    MultiChoice {
        /// The set's id, part of the message ids.
        set: String,
        /// The codes in their order.
        codes: Vec<String>,
    },
    /// Yes or no.
    YesNo,
    /// A calendar date.
    Date,
    /// A whole number within bounds.
    Integer {
        /// The least that makes sense.
        min: i64,
        /// The most that makes sense.
        max: i64,
    },
    /// One line of own words.
    ShortText,
    /// Several lines of own words.
    LongText,
    /// "Is there (another) one?"; each yes opens a round of the items.
    Group {
        /// The questions of one round.
        items: Vec<Item>,
    },
}

impl Kind {
    /// The answer set's id and codes, for the kinds that have one.
    #[must_use]
    pub fn choices(&self) -> Option<(&str, Vec<&str>)> {
        match self {
            Self::Choice { set, codes } | Self::MultiChoice { set, codes } => {
                Some((set, codes.iter().map(String::as_str).collect()))
            }
            Self::YesNo | Self::Group { .. } => Some(("yes-no", vec!["yes", "no"])),
            _ => None,
        }
    }

    /// Whether it is answered by typing.
    #[must_use]
    pub fn is_typed(&self) -> bool {
        matches!(self, Self::Date | Self::Integer { .. } | Self::ShortText | Self::LongText)
    }
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The stable id; part of its message id and the key of its answer.
    pub link: String,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// The domain whose questions it belongs to.
    pub topic: Option<String>,
    /// When it is asked; always when `None`.
    pub enable_when: Option<Condition>,
    /// Checked when finishing, never when saving.
    pub required: bool,
    /// What matching reads from it, by name.
    pub profile: Option<String>,
    /// The needs that its answers lead to.
    pub needs: Vec<(Condition, String)>,
    /// The danger signs in its answers.
    pub danger: Vec<Danger>,
    /// The audiences that its answers place the resident in.
    pub audience: Vec<(Condition, String)>,
}

/// A part of the conversation under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The id; part of its message id.
    pub id: String,
    /// The questions in their order.
    pub items: Vec<Item>,
}

/// The whole conversation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Questionnaire {
    /// Kept with every case.
    pub id: String,
    /// Kept with every case.
    pub version: String,
    /// The parts in their order.
    pub sections: Vec<Section>,
    pub(super) index: HashMap<String, (usize, usize, Option<usize>)>,
}

impl Questionnaire {
    /// A question by its link id, inside groups too.
    #[must_use]
    pub fn item(&self, link: &str) -> Option<&Item> {
        let &(section, item, inner) = self.index.get(link)?;
        let outer = self.sections.get(section)?.items.get(item)?;
        match (inner, &outer.kind) {
            (Some(inner), Kind::Group { items }) => items.get(inner),
            _ => Some(outer),
        }
    }

    /// The section that a question stands in.
    #[must_use]
    pub fn section_of(&self, link: &str) -> Option<&Section> {
        self.index.get(link).and_then(|&(section, ..)| self.sections.get(section))
    }

    /// Every question in order, a group before its items.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.sections.iter().flat_map(|section| &section.items).flat_map(|item| {
            let inner = match &item.kind {
                Kind::Group { items } => items.as_slice(),
                _ => &[],
            };
            std::iter::once(item).chain(inner)
        })
    }
}
