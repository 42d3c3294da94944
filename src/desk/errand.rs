//! What must happen for a resident's rights: looks that are written down first, correcting, erasing, and how long things
//! stay.

use crate::casebook::{Access, Id, Retention};
use crate::intake::{Answer, Step};
use crate::slip::printer::Printer;
use crate::slip::{Page, Paper};

/// Something to perform.
pub enum Errand {
    /// Show a case, once that was written down.
    ShowCase(Id),
    /// Ask how it went, once that was written down.
    ShowFollowUp(Id),
    /// Show everything about a case, once that was written down.
    ShowEverything(Id),
    /// Show who looked, once that was written down.
    ShowLog,
    /// Correct an answer of a case, on a worker.
    Correct {
        /// The case.
        case: Id,
        /// The question.
        step: Step,
        /// What is right.
        answer: Answer,
    },
    /// Ask whether a case is to be erased, once it was written down that somebody sees it.
    AskErase(Id),
    /// Erase a case from every file, on a worker; its receipt comes up.
    Erase(Id),
    /// The date of this computer is right: erase what waited for that.
    ConfirmDate,
    /// Keep things so long from now on.
    SetRetention(Retention),
    /// Print a page that is no slip of the conversation, on a worker.
    Print(Box<Sheet>, Printer),
    /// Save such a page as a PDF file, on a worker.
    Save(Box<Sheet>),
    /// Save everything about a case as a file for computers.
    SaveData {
        /// The case.
        case: Id,
        /// The name of the file.
        name: String,
        /// What stands in it.
        text: String,
    },
}

/// A page that goes onto paper or into a file.
pub struct Sheet {
    /// The page.
    pub page: Page,
    /// On what.
    pub paper: Paper,
    /// The name of the file.
    pub name: String,
    /// The look that is written down first, for printing and for saving.
    pub looks: Option<(Access, Access)>,
}
