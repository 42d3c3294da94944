//! One service of a feed, as it comes out of the reader.

use serde_json::Value;

use super::note::Note;
use crate::words::Message;
use crate::words::messages::feed as say;

/// Where in a file something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum At {
    /// The file as a whole.
    #[default]
    Whole,
    /// A line of the file, from one; of a table, the line on which the row begins.
    Line(u64),
    /// A service in a list of services, from one.
    Item(u64),
}

impl At {
    /// The place in plain words: a file, and where in it.
    #[must_use]
    pub fn message(self, file: &str) -> Message {
        let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        match self {
            Self::Whole => say::in_file(file),
            Self::Line(line) => say::in_line(number(line), file),
            Self::Item(item) => say::in_item(number(item), file),
        }
    }
}

/// One service of the feed, or the one that had to be refused.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The file it came from.
    pub file: String,
    /// Where in the file.
    pub at: At,
    /// The service after HSDS 3.1, nested, clean; `None` when it was refused: a note says why.
    pub service: Option<Value>,
    /// What was repaired, left out or refused.
    pub notes: Vec<Note>,
}
