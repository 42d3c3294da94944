//! A fault in a content file, whichever room found it.

use std::fmt;

/// One fault, told with its file and place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// In the questions, needs or cards.
    Intake(crate::intake::Fault),
    /// In the offers or places.
    Directory(crate::directory::Fault),
    /// In the texts.
    Words {
        /// The file.
        file: String,
        /// What is wrong, as the parser says it.
        what: String,
    },
    /// A file that could not be read at all.
    File {
        /// The file.
        file: String,
        /// What the system says.
        what: String,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Intake(fault) => fault.fmt(f),
            Self::Directory(fault) => fault.fmt(f),
            Self::Words { file, what } | Self::File { file, what } => write!(f, "{file}: {what}"),
        }
    }
}

impl From<crate::intake::Fault> for Fault {
    fn from(fault: crate::intake::Fault) -> Self {
        Self::Intake(fault)
    }
}

impl From<crate::directory::Fault> for Fault {
    fn from(fault: crate::directory::Fault) -> Self {
        Self::Directory(fault)
    }
}
