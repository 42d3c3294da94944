//! One error for people: each variant a failed intention, carrying data. It speaks in one sentence of the reader's
//! language, and knows its exit code.

use std::io;
use std::path::PathBuf;

use crate::directory::feed;
use crate::table::{backups, speaking};
use crate::words::Message;
use crate::words::messages::command as m;
use crate::words::messages::desk as d;
use crate::words::messages::exchange as x;
use crate::words::messages::{record, sheet};
use crate::{casebook, content, slip};

/// What a command could not do.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The command line was not understood.
    #[error("wrong use")]
    Usage(Message),
    /// A file could not be read.
    #[error("cannot read {}", path.display())]
    FileUnread {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file could not be written.
    #[error("cannot write {}", path.display())]
    FileUnwritten {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The answers are not what was expected.
    #[error("cannot use the answers")]
    AnswersRefused {
        /// The file.
        path: PathBuf,
        /// Where and why.
        why: String,
    },
    /// The content has faults; they were told one by one.
    #[error("{} faults", faults.len())]
    ContentFaulty {
        /// The faults.
        faults: Vec<content::Fault>,
    },
    /// A file gives no points.
    #[error("no points")]
    PointsUnread {
        /// Why.
        why: Message,
    },
    /// Others can read the file with the passphrase.
    #[error("the passphrase file is open to others")]
    PassphraseFileOpen {
        /// The file.
        path: PathBuf,
    },
    /// The passphrase in the file is too easy to guess.
    #[error("the passphrase is weak")]
    PassphraseWeak,
    /// The same passphrase was not typed twice.
    #[error("the passphrases differ")]
    PassphraseDiffers,
    /// There is nowhere to keep a desk.
    #[error("no data folder")]
    NoDataFolder,
    /// Something stands where an export should go.
    #[error("{} exists", path.display())]
    OutStands {
        /// Where.
        path: PathBuf,
    },
    /// Something stands where an export should go, and it is no export.
    #[error("{} is no export", path.display())]
    OutIsNoExport {
        /// Where.
        path: PathBuf,
    },
    /// A feed cannot be taken in.
    #[error("cannot take in {}", path.display())]
    FeedRefused {
        /// The feed.
        path: PathBuf,
        /// Where in it, and why.
        fault: feed::Fault,
    },
    /// Nothing in a feed can be taken in: putting that in place would only take away.
    #[error("nothing to take in from {}", path.display())]
    FeedEmpty {
        /// The feed.
        path: PathBuf,
    },
    /// A file is no sheet of texts.
    #[error("{} is no sheet", path.display())]
    SheetRefused {
        /// The file.
        path: PathBuf,
        /// Why.
        why: Message,
    },
    /// Only a coordinator may.
    #[error("only a coordinator may")]
    CoordinatorOnly,
    /// No case with this code is kept.
    #[error("no case `{code}`")]
    NoSuchCase {
        /// The code, as it was typed.
        code: String,
    },
    /// What was asked cannot be, and why: nothing is wrong with the desk.
    #[error("refused")]
    Refused(Message),
    /// It was stopped by who started it.
    #[error("stopped")]
    Stopped,
    /// Not everything of the desk is whole; what was told one by one.
    #[error("the desk is not sound")]
    DeskUnsound {
        /// How much is wrong.
        found: Message,
    },
    /// A backup was not made or not put back.
    #[error(transparent)]
    Backup(#[from] casebook::backup::Fault),
    /// The casebook refused.
    #[error(transparent)]
    Casebook(#[from] casebook::Fault),
    /// The slip could not be made.
    #[error(transparent)]
    Slip(#[from] slip::Fault),
    /// The terminal could not be used.
    #[error("terminal")]
    Terminal(#[from] io::Error),
}

impl Error {
    /// What a person reads: one sentence, lower case.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Usage(message)
            | Self::PointsUnread { why: message }
            | Self::DeskUnsound { found: message }
            | Self::Refused(message) => message.clone(),
            Self::FileUnread { path, source } => {
                m::error_unread(path.display().to_string(), speaking::system(source))
            }
            Self::FileUnwritten { path, source } => {
                m::error_unwritten(path.display().to_string(), speaking::system(source))
            }
            Self::AnswersRefused { path, why } => m::error_answers(path.display().to_string(), why.as_str()),
            Self::ContentFaulty { faults } => m::error_content(faults.len()),
            Self::PassphraseFileOpen { path } => m::error_passphrase_file_open(path.display().to_string()),
            Self::PassphraseWeak => m::error_passphrase_weak(),
            Self::PassphraseDiffers => d::setup_fault_different(),
            Self::NoDataFolder => m::error_no_data_folder(),
            Self::OutStands { path } => x::error_stands(path.display().to_string()),
            Self::OutIsNoExport { path } => x::error_no_export(path.display().to_string()),
            Self::FeedRefused { path, fault } => {
                x::error_import(fault.at.message(&file_of(path, fault)), fault.kind.message())
            }
            Self::FeedEmpty { path } => x::error_import_empty(path.display().to_string()),
            Self::SheetRefused { path, why } => {
                sheet::error_no_sheet(path.display().to_string(), why.clone())
            }
            Self::CoordinatorOnly => record::error_coordinator(),
            Self::NoSuchCase { code } => record::error_no_case(code.as_str()),
            Self::Stopped => x::error_import_stopped(),
            Self::Backup(fault) => backups::fault(fault),
            Self::Casebook(fault) => speaking::casebook(fault),
            Self::Slip(fault) => fault.message(),
            Self::Terminal(error) => m::error_terminal(speaking::system(error)),
        }
    }

    /// 2 for wrong use, 1 for failure.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Usage(_) | Self::PassphraseFileOpen { .. } => 2,
            _ => 1,
        }
    }
}
/// The file of a feed in which a fault is; the feed itself when it names none.
fn file_of(path: &std::path::Path, fault: &crate::directory::feed::Fault) -> String {
    if fault.file.is_empty() { path.display().to_string() } else { fault.file.clone() }
}
