//! What can be wrong with the conversation's data: where, and what; never how it is told.

use std::fmt;

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

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: ", self.file, self.place)?;
        match &self.kind {
            FaultKind::Unreadable(why) => write!(f, "cannot be read: {why}"),
            FaultKind::Duplicate => write!(f, "stands here twice"),
            FaultKind::Unknown(id) => write!(f, "names `{id}`, which does not exist"),
            FaultKind::Mismatch(what) => write!(f, "compares what cannot be compared: {what}"),
            FaultKind::LooksAhead(id) => write!(f, "depends on `{id}`, which comes later"),
            FaultKind::Incomplete(what) => write!(f, "misses {what}"),
            FaultKind::Unreachable => write!(f, "is never reached by any answer"),
        }
    }
}
