//! From a page onto paper: which printers there are, which paper they have, and what they answer.
//!
//! Every call blocks, for as long as the printer likes: call from a worker. A job carries a title that names
//! nobody. Never a layout decision here beyond the paper, and never a retry: what happened is told.

mod cups;
mod ipp;

pub use cups::Cups;
pub use ipp::{Abilities, Ipp};

use super::sheet::Sheet;
use super::typeset::missing;
use super::{Fault, Fonts, Page, Paper, escpos, pdf, raster, sheet_pdf};

/// The title of every job: what a queue, and whoever looks at it, may know.
const JOB_TITLE: &str = "inloop";

/// The way to a printer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Route {
    /// A queue of this computer (CUPS), by its name.
    Queue,
    /// A printer on the network, spoken to directly; its name is its address.
    Direct,
}

/// A printer that a slip can be sent to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Printer {
    /// The queue's name, or the address (`ipp://…`).
    pub name: String,
    /// Whether this computer prints here unless told otherwise.
    pub is_default: bool,
    /// The way to it.
    pub route: Route,
}

/// What came of printing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The paper that was used; not what was wished when the printer has no A5.
    pub paper: Paper,
    /// The number that the printer gave the job, if it told.
    pub job: Option<String>,
    /// Packages with the letters that are missing here: without them only the Dutch is on paper.
    pub missing: Vec<&'static str>,
}

impl Printer {
    /// The queues of this computer, in its own order; none is not a fault.
    ///
    /// # Errors
    /// [`Fault::CommandMissing`] on a computer without CUPS.
    pub fn queues() -> Result<Vec<Self>, Fault> {
        Cups::default().queues()
    }

    /// The printer at an IPP address, such as `ipp://192.168.1.20/ipp/print`.
    #[must_use]
    pub fn at(address: &str) -> Self {
        Self { name: address.to_owned(), is_default: false, route: Route::Direct }
    }

    /// The printer that settings name: an address, or a queue of this computer.
    #[must_use]
    pub fn named(name: &str) -> Self {
        if name.contains("://") {
            return Self::at(name);
        }
        Self { name: name.to_owned(), is_default: false, route: Route::Queue }
    }

    /// Whether it is spoken to directly, past the queues of this computer.
    #[must_use]
    pub fn is_direct(&self) -> bool {
        self.route == Route::Direct
    }

    /// Sets a call sheet on A4, and prints it.
    ///
    /// # Errors
    /// As [`Printer::print`].
    pub fn print_sheet(&self, sheet: &Sheet, fonts: &Fonts) -> Result<Printed, Fault> {
        let paper = Paper::A4;
        let bytes = sheet_pdf(sheet, fonts)?.bytes;
        let job = match self.route {
            Route::Queue => Cups::default().print(&self.name, paper, &bytes)?,
            Route::Direct => Ipp::at(&self.name)?.print(paper, bytes)?,
        };
        Ok(Printed { paper, job, missing: Vec::new() })
    }

    /// The paper to lay a slip out on: what is wished when this printer has it, else A4.
    ///
    /// # Errors
    /// The printer cannot be asked, or has neither.
    pub fn paper_for(&self, wished: Paper) -> Result<Paper, Fault> {
        match self.route {
            Route::Queue => Ok(Cups::default().paper_for(&self.name, wished)),
            Route::Direct => Ipp::at(&self.name)?.abilities()?.paper_for(wished),
        }
    }

    /// Sets a page for the paper that this printer has, and prints it.
    ///
    /// # Errors
    /// As [`pdf`] and [`Printer::paper_for`]; [`Fault::PrinterRefused`] with the printer's own reason.
    pub fn print(&self, page: &Page, wished: Paper, fonts: &Fonts) -> Result<Printed, Fault> {
        let paper = self.paper_for(wished)?;
        let job = match (&self.route, paper) {
            (Route::Queue, Paper::Receipt80) => {
                Cups::default().print_raw(&self.name, &escpos(&raster(page, fonts)?))?
            }
            (Route::Queue, _) => Cups::default().print(&self.name, paper, &pdf(page, paper, fonts)?.bytes)?,
            (Route::Direct, _) => Ipp::at(&self.name)?.print(paper, pdf(page, paper, fonts)?.bytes)?,
        };
        Ok(Printed { paper, job, missing: missing(page, fonts) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printer_with_an_address_is_spoken_to_directly() {
        assert!(Printer::named("ipp://192.168.1.20/ipp/print").is_direct());
        assert!(!Printer::named("Balie_beneden").is_direct());
    }
}
