//! What must happen in the world because of a line: decided by the core, performed by the shell.

use crate::casebook::{CaseEvent, Id, Secret};
use crate::slip::Page;
use crate::words::Locale;

/// Something to perform. Each is performed in the order given; a failed one stops the rest.
pub enum Effect {
    /// Open the desk for a volunteer.
    Unlock {
        /// As typed.
        short_name: String,
        /// As typed.
        passphrase: Secret,
    },
    /// Begin a conversation in this language.
    Begin(Locale),
    /// Go on with a case.
    Resume(Id),
    /// Seal these and put them on disk, then take them into the conversation.
    Record(Vec<CaseEvent>),
    /// Throw the conversation away, at once.
    ThrowAway,
    /// Leave the conversation as it is.
    Leave,
    /// The date of this computer is right: erase what waited for that.
    ConfirmDate,
    /// Leave what is over as it is for now.
    LeaveOver,
    /// Ask the print system which printers there are.
    FindPrinters,
    /// Print it on this printer, or on the one used last.
    Print(Box<Page>, String),
    /// Save it as a PDF file.
    Save(Box<Page>),
    /// Save it as plain text.
    SavePlain(Box<Page>),
    /// Leave the program.
    Quit,
}
