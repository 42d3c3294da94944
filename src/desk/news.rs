//! What comes back from the world: the results of effects that took a while, or that a screen must hear of.

use std::path::PathBuf;
use std::time::Duration;

use super::keyring::Changed;
use super::runner::Collected;
use crate::casebook::backup::{self, Contents, Made};
use crate::casebook::doctor::Finding;
use crate::casebook::{self, Casebook, Id, Prepared, RecoveryKey, Renewed, Volunteer};
use crate::slip;
use crate::slip::printer::{Printed, Printer};
use crate::table::record::CaseRecord;
use crate::words::Message;

/// One result.
pub enum News {
    /// A desk was made, or not; its recovery key is shown once.
    SetUp(Box<Result<(Casebook, RecoveryKey, Volunteer), casebook::Fault>>),
    /// The desk was opened, or not.
    Unlocked(Box<Result<(Casebook, Volunteer), casebook::Fault>>),
    /// The words were not right. Nothing more is told.
    Refused {
        /// How long to wait before another try.
        wait: Duration,
    },
    /// The desk was opened with its recovery key, or not.
    Recovered(Box<Result<Casebook, casebook::Fault>>),
    /// Who opens the desk was changed, or not; the casebook comes back.
    KeysChanged(Box<Casebook>, Result<Changed, casebook::Fault>),
    /// The data key was renewed, or not; the casebook comes back.
    Renewed(Box<Casebook>, Result<Renewed, casebook::Fault>),
    /// What was thrown away is gone from every file, or not; the casebook comes back.
    Erased {
        /// The casebook.
        casebook: Box<Casebook>,
        /// Whether it is gone.
        erased: Result<(), casebook::Fault>,
        /// Whether the volunteer waits to hear of it.
        aloud: bool,
    },
    /// An answer was corrected, or not; the casebook comes back.
    Corrected {
        /// The casebook.
        casebook: Box<Casebook>,
        /// Whether it is corrected.
        done: Result<(), casebook::Fault>,
        /// The case.
        case: Id,
    },
    /// A case as it stands after that, for the screens that show it.
    Record(Box<CaseRecord>),
    /// The printers that the print system knows.
    Printers(Result<Vec<Printer>, slip::Fault>),
    /// A page was laid out: how many pages it takes.
    Typeset(Result<(usize, Vec<&'static str>), slip::Fault>),
    /// It went to the printer.
    Printed(Result<Printed, slip::Fault>),
    /// It was saved: where, or why not.
    Saved(Result<std::io::Result<PathBuf>, slip::Fault>),
    /// A slip was not printed or saved; why.
    NotMade(Message),
    /// A call sheet went to this printer, or not.
    SheetPrinted(Result<String, slip::Fault>),
    /// A call sheet was saved: where, or why not.
    SheetSaved(Result<std::io::Result<PathBuf>, slip::Fault>),
    /// The recovery key was printed, or not.
    RecoveryKeyPrinted(Result<(), slip::Fault>),
    /// The sticks that are in.
    Sticks(Vec<PathBuf>),
    /// What goes into a backup was taken, or not; the casebook comes back.
    Collected(Box<Casebook>, Box<Collected>),
    /// A backup was made and read back, or not.
    BackedUp(Result<Made, backup::Fault>),
    /// The backup that was asked for is there.
    BackupDone,
    /// A backup was read to its end, or not; and how many erased cases it will forget.
    BackupSeen(Box<Result<(Contents, usize), backup::Fault>>),
    /// A backup was put back, or not.
    Restored(Result<(), backup::Fault>),
    /// A copy was put in the place of what was damaged, or not.
    CopyPutBack(Result<(), casebook::Fault>),
    /// What was found of the desk, from inside.
    Examined(Vec<Finding>),
    /// The same with the casebook that comes back, or why it could not be told.
    Checked(Box<Casebook>, Result<Vec<Finding>, casebook::Fault>),
    /// The job broke.
    Broke,
}

/// What a renewal of the data key brings while the desk goes on.
pub enum Renewing {
    /// So much of a hundred is done.
    Percent(i64),
    /// The long part is done, or failed.
    Prepared(Box<Result<Prepared, casebook::Fault>>),
}

/// A job for the worker.
pub type Job = Box<dyn FnOnce() -> News + Send>;
