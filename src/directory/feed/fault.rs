//! Why a feed cannot be read to its end.

use super::entry::At;
use crate::words::Message;
use crate::words::messages::feed as say;

/// The fault that ended the reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file, or the member of an archive.
    pub file: String,
    /// Where in the file.
    pub at: At,
    /// What is wrong.
    pub kind: FaultKind,
}

/// The kinds of fault, each with what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// Nothing in it is services in a form that we know.
    NotAFeed,
    /// The file cannot be read; what the system said.
    Unreadable(String),
    /// It is not JSON, or breaks off; what the reader said.
    BrokenJson(String),
    /// It is not a table.
    BrokenTable(String),
    /// It is not an archive, or a damaged one.
    BrokenArchive(String),
    /// A member of an archive that is locked with a password.
    Locked,
    /// A member whose name leads out of the archive's own folder.
    LeadsOutside,
    /// A member that is a link to something else.
    Link,
    /// A member that grows beyond measure when unpacked.
    Bomb,
    /// Two files of the same name.
    NameTwice,
    /// The text is not UTF-8.
    NotUtf8,
    /// More than so many bytes.
    TooLarge(u64),
    /// One service, or one line, of more than so many bytes.
    ServiceTooLarge(u64),
    /// One service of more than so many values.
    TooManyValues(usize),
    /// More than so many files.
    TooManyFiles(usize),
    /// More than so many services.
    TooManyServices(u64),
    /// Lists and objects nested more than so deep.
    TooDeep(usize),
}

impl Fault {
    /// The fault in plain words, with its place.
    #[must_use]
    pub fn message(&self) -> Message {
        if self.file.is_empty() {
            return self.kind.message();
        }
        say::note(self.at.message(&self.file), self.kind.message())
    }
}

impl FaultKind {
    /// What is wrong, in plain words.
    #[must_use]
    pub fn message(&self) -> Message {
        let bytes = |most: u64| i64::try_from(most).unwrap_or(i64::MAX);
        match self {
            Self::NotAFeed => say::fault_not_a_feed(),
            Self::Unreadable(said) => say::fault_unreadable(said.as_str()),
            Self::BrokenJson(said) => say::fault_broken_json(said.as_str()),
            Self::BrokenTable(said) => say::fault_broken_table(said.as_str()),
            Self::BrokenArchive(said) => say::fault_broken_archive(said.as_str()),
            Self::Locked => say::fault_locked(),
            Self::LeadsOutside => say::fault_leads_outside(),
            Self::Link => say::fault_link(),
            Self::Bomb => say::fault_bomb(),
            Self::NameTwice => say::fault_name_twice(),
            Self::NotUtf8 => say::fault_not_utf8(),
            Self::TooLarge(most) => say::fault_too_large(bytes(*most)),
            Self::ServiceTooLarge(most) => say::fault_service_too_large(bytes(*most)),
            Self::TooManyValues(most) => say::fault_too_many_values(*most),
            Self::TooManyFiles(most) => say::fault_too_many_files(*most),
            Self::TooManyServices(most) => say::fault_too_many_services(bytes(*most)),
            Self::TooDeep(most) => say::fault_too_deep(*most),
        }
    }
}
