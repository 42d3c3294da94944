//! Why a feed cannot be read to its end.

use super::entry::At;

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
