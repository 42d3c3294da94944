//! The rows under a question: the field, the choices, and what can always be answered.

use crate::intake::Item;
use crate::intake::Kind;
use crate::words::Message;
use crate::words::messages::conversation as t;
use crate::words::messages::named;

/// A row under the question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Row {
    /// Where one types.
    Field,
    /// Nine digits in the field are a phone number after all.
    Phone,
    Choice {
        code: String,
        text: Message,
    },
    Done,
    Unknown,
    Declined,
}

impl Row {
    /// What it says, in both languages.
    pub(super) fn message(&self) -> Message {
        match self {
            Self::Field => t::question_type_here(),
            Self::Phone => t::question_phone(),
            Self::Choice { text, .. } => text.clone(),
            Self::Done => t::question_done(),
            Self::Unknown => Message::named("choice-unknown"),
            Self::Declined => Message::named("choice-declined"),
        }
    }
}

/// The rows of a question, in their order.
pub(super) fn rows(item: &Item) -> Vec<Row> {
    let mut rows = Vec::new();
    if item.kind.is_typed() {
        rows.push(Row::Field);
    }
    if let Some((set, codes)) = item.kind.choices() {
        rows.extend(
            codes.iter().map(|code| Row::Choice { code: (*code).to_owned(), text: named::choice(set, code) }),
        );
    }
    if matches!(item.kind, Kind::MultiChoice { .. }) {
        rows.push(Row::Done);
    }
    rows.push(Row::Unknown);
    rows.push(Row::Declined);
    rows
}
