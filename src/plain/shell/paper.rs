//! The slip onto paper or into a file, and the record that it left the desk. Never what stands on it.

use super::super::talk::News;
use super::Shell;
use crate::casebook::{Access, CaseEvent, Delivery, Fault, Id, Sheet};
use crate::slip::printer::Printer;
use crate::slip::{self, Fonts, Page};
use crate::table::filing::file_name;
use crate::table::paper::{made, write};
use crate::table::speaking;
use crate::words::Message;
use crate::words::messages::desk as m;

impl Shell<'_> {
    pub(super) fn print(&mut self, page: &Page, on: &Printer) -> Result<Vec<News>, Fault> {
        let paper = self.wishes.paper;
        self.note(|case| Access::CasePrinted { case, sheet: Sheet::Slip })?;
        let sent = self.fonts().and_then(|fonts| on.print(page, paper, fonts));
        match sent {
            Ok(done) => {
                let delivery = if on.is_direct() { Delivery::Direct } else { Delivery::Printed };
                self.record(made(page, Some(paper), delivery))?;
                let name = on.name.as_str();
                let same = done.paper == paper;
                let told = if same { m::notice_printed(name) } else { m::notice_printed_paper(name) };
                Ok(self.with_missing(&done.missing, told))
            }
            Err(fault) => Ok(vec![News::Notice(fault.message())]),
        }
    }

    pub(super) fn save(&mut self, page: &Page) -> Result<Vec<News>, Fault> {
        let paper = self.wishes.paper;
        self.note(|case| Access::CaseExported { case, sheet: Sheet::Slip })?;
        match self.fonts().and_then(|fonts| slip::pdf(page, paper, fonts)) {
            Ok(pdf) => {
                let told = self.keep(
                    "pdf",
                    &pdf.bytes,
                    made(page, Some(paper), Delivery::Saved),
                    m::notice_saved_pdf,
                )?;
                Ok(self.with_missing(&pdf.missing, told))
            }
            Err(fault) => Ok(vec![News::Notice(fault.message())]),
        }
    }

    pub(super) fn save_plain(&mut self, page: &Page) -> Result<Vec<News>, Fault> {
        self.note(|case| Access::CaseExported { case, sheet: Sheet::Slip })?;
        let event = made(page, None, Delivery::Plain);
        let told = self.keep("txt", slip::plain(page).as_bytes(), event, m::notice_saved_plain)?;
        Ok(vec![News::Notice(told)])
    }

    /// What became of it; and that the paper is in Dutch only, when letters for the resident's language are missing.
    pub(super) fn with_missing(&self, packages: &[&str], told: Message) -> Vec<News> {
        let name = || self.session.resident_locale().name();
        let missing = (!packages.is_empty()).then(|| m::preview_script_missing(name(), packages.join(", ")));
        [Some(told), missing].into_iter().flatten().map(News::Notice).collect()
    }

    /// Writes down that the slip of a case that is kept leaves the desk, before it does.
    fn note(&mut self, look: impl FnOnce(Id) -> Access) -> Result<(), Fault> {
        let case = self.session.conversation.as_ref().and_then(|conversation| conversation.id);
        case.map_or(Ok(()), |case| self.ledger.note(self.session.now.timestamp(), &look(case)))
    }

    fn record(&mut self, event: CaseEvent) -> Result<(), Fault> {
        self.ledger.record(&mut self.session, vec![event])
    }

    fn keep(
        &mut self,
        ending: &str,
        bytes: &[u8],
        event: CaseEvent,
        saved: fn(String) -> Message,
    ) -> Result<Message, Fault> {
        let path = self.wishes.saves.join(format!("{}.{ending}", file_name(&self.session)));
        match write(&path, bytes) {
            Ok(()) => {
                self.record(event)?;
                Ok(saved(path.display().to_string()))
            }
            Err(error) => Ok(m::notice_not_saved(speaking::system(&error))),
        }
    }

    /// The fonts, scanned when they are first needed.
    fn fonts(&mut self) -> Result<&Fonts, slip::Fault> {
        let fonts = if let Some(fonts) = self.fonts.take() {
            fonts
        } else {
            let own = self.wishes.folder.join("fonts");
            Fonts::scan(own.is_dir().then_some(own.as_path()))?
        };
        Ok(self.fonts.insert(fonts))
    }
}
