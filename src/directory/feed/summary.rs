//! What a feed was, once it was read.

use super::note::Note;

/// The form in which a feed came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Nested JSON: one service, or a list.
    Json,
    /// Pages of a list, as an API gives them.
    Pages,
    /// One JSON document on each line.
    Ndjson,
    /// Tables in CSV.
    Tabular,
}

/// What was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The form.
    pub format: Format,
    /// The version of the standard, as far as it can be told: `3.1`, `3.0`, `2.0`, `1.1`, `UK 3.0`.
    pub version: String,
    /// How many services were handed out.
    pub services: u64,
    /// How many were refused.
    pub refused: u64,
    /// How many came a second time, the same in everything.
    pub repeated: u64,
    /// What is to be told about the feed as a whole: fields not carried, rows that belong to nothing.
    pub notes: Vec<Note>,
    /// Whether the reading was stopped before the end.
    pub stopped: bool,
}
