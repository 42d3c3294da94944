//! What must happen in the world because of an action: imperatives, decided by `update`, performed by the loop.

use std::path::PathBuf;

use super::aloud::Passage;
use super::backing_up::Wanted;
use super::errand::Errand;
use super::keyring::Change;
use super::screen::Screen;
use super::settings::Settings;
use crate::casebook::{CaseEvent, Copy, Id, RecoveryKey, Secret};
use crate::directory::board::{BoardEvent, To};
use crate::directory::keeping::DirectoryEvent;
use crate::directory::raw;
use crate::slip::letter::Letter;
use crate::slip::printer::Printer;
use crate::slip::sheet::Sheet;
use crate::slip::{Page, Paper};
use crate::words::{Locale, Message};

/// Something to perform. Each is performed in the order given; a failed one stops the rest.
pub enum Effect {
    /// Put a screen on top.
    Open(Box<dyn Screen>),
    /// Take the top screen away.
    Close,
    /// Take everything away and begin with this screen.
    Restart(Box<dyn Screen>),
    /// Make a desk in the folder, with its first volunteer.
    SetUp(Setup),
    /// Open the desk for a volunteer.
    Unlock {
        /// As typed.
        short_name: String,
        /// As typed.
        passphrase: Secret,
    },
    /// Forget the keys and show the lock screen.
    Lock,
    /// Write down that the new recovery key is on paper.
    KeySeen,
    /// Begin a conversation in this language.
    Begin(Locale),
    /// Go on with a case.
    Resume(Id),
    /// Make the slip of a case again.
    Reprint(Id),
    /// Take a case up to ask what may be told of it, and to whom.
    AskConsent(Id),
    /// Take a case up to hand it over.
    ChooseHandOver(Id),
    /// Let a sheet for the receiving party leave the desk.
    HandOver(Box<HandingOver>),
    /// Seal these and put them on disk, then take them into the conversation.
    Record(Vec<CaseEvent>),
    /// Seal a record of a case that is not the open conversation.
    RecordFor(Id, CaseEvent),
    /// Seal what the desk did to its directory, then lay it over.
    Keep(Vec<DirectoryEvent>),
    /// Seal an offer of the desk's own.
    AddOffer {
        /// What was typed about it.
        service: Box<raw::Service>,
        /// Whether its page comes up; not when the desk locks.
        show: bool,
    },
    /// Seal what happened on the board.
    Board(BoardEvent),
    /// Put a question on the board, under an id of its own.
    Ask {
        /// What is looked for, cleaned.
        text: String,
        /// Who may know.
        to: To,
    },
    /// Show the plan of what was chosen.
    OpenPlan,
    /// Show the slip of the conversation.
    OpenSlip,
    /// Leave the conversation as it is and go to the desk.
    Leave,
    /// Throw the conversation away, at once.
    ThrowAway,
    /// Open the desk with its recovery key.
    Recover(RecoveryKey),
    /// Change who opens the desk.
    ChangeKeys(Change),
    /// Change the resident's language.
    SpeakResident(Locale),
    /// Change the volunteer's language.
    SpeakDesk(Locale),
    /// Work by these settings from now on, and remember them.
    ChangeSettings(Box<Settings>),
    /// Lay the page out on a worker and show the result.
    Typeset(Box<Page>, Paper),
    /// Print it on a worker.
    Print {
        /// What.
        page: Box<Page>,
        /// On what.
        paper: Paper,
        /// Where.
        printer: Printer,
    },
    /// Save it as a PDF file, on a worker.
    Save {
        /// What.
        page: Box<Page>,
        /// On what.
        paper: Paper,
    },
    /// Save it as plain text.
    SavePlain(Box<Page>),
    /// Print a call sheet on a worker.
    PrintSheet {
        /// What.
        sheet: Box<Sheet>,
        /// Where.
        printer: Printer,
    },
    /// Save a call sheet as a PDF file, on a worker.
    SaveSheet(Box<Sheet>),
    /// Something for a resident's rights.
    Rights(Errand),
    /// Save a page for the desk's board as a PDF file, on a worker.
    SaveLetter(Box<Letter>),
    /// Ask the print system which printers there are, on a worker.
    FindPrinters,
    /// Remember this printer.
    RememberPrinter(String),
    /// Remember this paper.
    RememberPaper(Paper),
    /// Print the recovery key straight to a printer that speaks IPP.
    PrintRecoveryKey {
        /// The printer's address.
        uri: String,
        /// The paper with the key's groups.
        page: Box<Page>,
    },
    /// Read these aloud, in place of what is being read.
    ReadAloud(Vec<Passage>),
    /// Stop reading aloud.
    Hush,
    /// Show the resident's text large, or no longer.
    ShowLarge(bool),
    /// Look which sticks are in.
    FindSticks,
    /// Make a backup, on a worker.
    BackUp(Box<Wanted>),
    /// Read a backup to its end, on a worker, and say what it is.
    LookAtBackup {
        /// The file.
        file: PathBuf,
        /// Its passphrase.
        passphrase: Secret,
    },
    /// Put a backup back where there is no desk yet, on a worker.
    Restore {
        /// The file.
        file: PathBuf,
        /// Its passphrase.
        passphrase: Secret,
    },
    /// Put a copy in the place of what is damaged, on a worker.
    PutCopyBack(Copy),
    /// Check whether everything of the desk is whole, on a worker.
    Examine,
    /// Stop what runs on the worker.
    Cancel,
    /// Tell the volunteer something at the bottom of the screen.
    Tell(Message),
    /// Leave the program.
    Quit,
}

/// A sheet for the party that receives a resident, on its way out.
pub struct HandingOver {
    /// The sheet.
    pub page: Page,
    /// The same as data.
    pub data: String,
    /// What is written down when it has left.
    pub event: CaseEvent,
    /// The name of its file, without an ending.
    pub name: String,
    /// How it leaves.
    pub way: Way,
}

/// How a sheet leaves the desk.
pub enum Way {
    /// On this printer.
    Print(Printer),
    /// As a PDF file.
    Save,
    /// As data.
    SaveData,
}

/// What a new desk needs.
pub struct Setup {
    /// The desk's name.
    pub name: String,
    /// The neighbourhood it serves.
    pub neighbourhood: String,
    /// The first volunteer.
    pub short_name: String,
    /// Their passphrase.
    pub passphrase: Secret,
}
