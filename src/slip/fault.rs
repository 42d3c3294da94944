//! What can go wrong between a page and paper: each a failed intention, carrying data.

use std::io;
use std::path::PathBuf;

use super::Paper;
use crate::words::Message;
use crate::words::messages::slip as text;

/// A failed intention of this room.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// No font here has these letters.
    #[error("no font has the letters `{letters}` of `{text}`")]
    GlyphsMissing {
        /// The text that cannot be printed.
        text: String,
        /// The letters of it that are missing, each once.
        letters: String,
        /// The Debian packages that bring a font with them; empty when none is known.
        packages: Vec<&'static str>,
    },
    /// The typesetter refused the page.
    #[error("the page could not be set: {}", reasons.join("; "))]
    PageNotSet {
        /// Its reasons, as it gave them.
        reasons: Vec<String>,
    },
    /// A telephone code cannot hold so much.
    #[error("a code cannot hold {bytes} bytes")]
    QrTooLong {
        /// The size of what should go into it.
        bytes: usize,
    },
    /// The desk's own folder of fonts cannot be read.
    #[error("the font folder `{}` cannot be read", folder.display())]
    FontFolderUnreadable {
        /// The folder.
        folder: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// This computer has no such printing command, or it cannot be started.
    #[error("the command `{command}` cannot be started")]
    CommandMissing {
        /// `lp`, `lpstat` or `lpoptions`.
        command: &'static str,
        /// Why.
        source: io::Error,
    },
    /// The printer, or the queue before it, said no.
    #[error("printer `{printer}` refused: {reason}")]
    PrinterRefused {
        /// Its name or address.
        printer: String,
        /// Its reason, in its own words.
        reason: String,
    },
    /// The printer did not answer, or not in words that can be understood.
    #[error("printer `{printer}` cannot be reached: {reason}")]
    PrinterUnreachable {
        /// Its name or address.
        printer: String,
        /// What was found.
        reason: String,
    },
    /// The printer has neither the paper that was wished nor A4.
    #[error("printer `{printer}` has no `{}`", paper.name())]
    PaperMissing {
        /// Its name or address.
        printer: String,
        /// The paper that was wished.
        paper: Paper,
    },
    /// The printer reads no PDF, or cannot print dots on a roll this way.
    #[error("printer `{printer}` does not read `{format}`")]
    FormatMissing {
        /// Its name or address.
        printer: String,
        /// The media type that it would have to read.
        format: &'static str,
    },
}

impl Fault {
    /// What the volunteer reads.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::GlyphsMissing { text: found, letters, packages } if packages.is_empty() => {
                text::fault_glyphs_missing(found.as_str(), letters.as_str())
            }
            Self::GlyphsMissing { text: found, packages, .. } => {
                text::fault_fonts_missing(found.as_str(), packages.join(", "))
            }
            Self::PageNotSet { reasons } => text::fault_page_not_set(reasons.join("; ")),
            Self::QrTooLong { .. } => text::fault_qr_too_long(),
            Self::FontFolderUnreadable { folder, .. } => {
                text::fault_font_folder_unreadable(folder.display().to_string())
            }
            Self::CommandMissing { command, .. } => text::fault_command_missing(*command),
            Self::PrinterRefused { printer, reason } => {
                text::fault_printer_refused(printer.as_str(), reason.as_str())
            }
            Self::PrinterUnreachable { printer, reason } => {
                text::fault_printer_unreachable(printer.as_str(), reason.as_str())
            }
            Self::PaperMissing { printer, .. } => text::fault_paper_missing(printer.as_str()),
            Self::FormatMissing { printer, .. } => text::fault_format_missing(printer.as_str()),
        }
    }
}
