//! What can be wrong with the conversation's data: where, and what; never how it is told.

use crate::words::Message;
use crate::words::messages::intake as m;

/// One fault in a data file. A coordinator edits these files, so every fault names its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file, as it was named when read.
    pub file: String,
    /// The place in the file: a link id, a need id, or a line for broken JSON.
    pub place: String,
    /// What is wrong there.
    pub kind: FaultKind,
}

/// What is wrong at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// The file is not the JSON that was expected.
    Unreadable(String),
    /// The same id twice.
    Duplicate,
    /// A condition, answer set, need, card or topic that does not exist.
    Unknown(String),
    /// A comparison that this type of question cannot answer.
    Mismatch(String),
    /// The condition looks at itself or at a later question.
    LooksAhead(String),
    /// A choice without an answer set, a group without items, and the like.
    Incomplete(String),
    /// A need or card that no answer leads to.
    Unreachable,
}

impl FaultKind {
    /// What is wrong, for the coordinator who mends it.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Unreadable(why) => m::fault_unreadable(why.as_str()),
            Self::Duplicate => m::fault_duplicate(),
            Self::Unknown(id) => m::fault_unknown(id.as_str()),
            Self::Mismatch(what) => m::fault_mismatch(what.as_str()),
            Self::LooksAhead(id) => m::fault_looks_ahead(id.as_str()),
            Self::Incomplete(what) => m::fault_incomplete(what.as_str()),
            Self::Unreachable => m::fault_unreachable(),
        }
    }
}
