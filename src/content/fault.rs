//! A fault in a content file, whichever room found it.

use crate::words::Message;
use crate::words::messages::command as m;

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

impl Fault {
    /// The fault with its file and place, as a coordinator reads it.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Intake(fault) => {
                m::check_fault(fault.file.as_str(), fault.place.as_str(), fault.kind.message())
            }
            // A fault of the file as a whole has no place in it.
            Self::Directory(fault) if fault.place.is_empty() => {
                m::check_file(fault.file.as_str(), fault.message())
            }
            Self::Directory(fault) => {
                m::check_fault(fault.file.as_str(), fault.place.as_str(), fault.message())
            }
            Self::Words { file, what } | Self::File { file, what } => {
                m::check_file(file.as_str(), what.as_str())
            }
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
