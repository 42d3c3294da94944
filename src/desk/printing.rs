//! Paper, as the world knows it: laying out, printing, saving, fonts, on the worker; and pictures of large letters.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use super::input::Input;
use super::large::{Picture, Pictures};
use super::news::News;
use super::world::World;
use crate::slip::large::{Drawn, drawing, poster};
use crate::slip::letter::Letter;
use crate::slip::printer::Printer;
use crate::slip::sheet::Sheet;
use crate::slip::{self, Fault, Fonts, Page, Paper};
use crate::table::paper::write;

impl World {
    /// Lays the page out to see whether it can be printed and how long it is, on the worker.
    pub fn typeset(&mut self, page: Box<Page>, paper: Paper) {
        let fonts = self.fonts();
        self.start(Box::new(move || {
            News::Typeset(
                fonts()
                    .and_then(|fonts| slip::pdf(&page, paper, fonts.get()))
                    .map(|pdf| (pdf.pages, pdf.missing)),
            )
        }));
    }

    /// Prints it, on the worker.
    pub fn print(&mut self, page: Box<Page>, paper: Paper, printer: Printer) {
        let fonts = self.fonts();
        self.start(Box::new(move || {
            News::Printed(fonts().and_then(|fonts| printer.print(&page, paper, fonts.get())))
        }));
    }

    /// Saves it as a PDF, on the worker.
    pub fn save(&mut self, page: Box<Page>, paper: Paper, name: &str) {
        let fonts = self.fonts();
        let path = self.saves.join(format!("{name}.pdf"));
        self.start(Box::new(move || {
            let made = fonts().and_then(|fonts| slip::pdf(&page, paper, fonts.get()));
            News::Saved(made.map(|pdf| write(&path, &pdf.bytes).map(|()| path)))
        }));
    }

    /// Saves it as plain text: no font, no typesetter, no printer is needed.
    pub fn save_plain(&self, page: &Page, name: &str) -> std::io::Result<PathBuf> {
        let path = self.saves.join(format!("{name}.txt"));
        write(&path, slip::plain(page).as_bytes())?;
        Ok(path)
    }

    /// Saves data beside the slips.
    pub fn save_data(&self, data: &str, name: &str) -> std::io::Result<PathBuf> {
        let path = self.saves.join(format!("{name}.json"));
        write(&path, data.as_bytes())?;
        Ok(path)
    }

    /// Prints a call sheet, on the worker.
    pub fn print_sheet(&mut self, sheet: Box<Sheet>, printer: Printer) {
        let fonts = self.fonts();
        self.start(Box::new(move || {
            let sent = fonts().and_then(|fonts| printer.print_sheet(&sheet, fonts.get()));
            News::SheetPrinted(sent.map(|_| printer.name))
        }));
    }

    /// Saves a call sheet as a PDF, on the worker.
    pub fn save_sheet(&mut self, sheet: Box<Sheet>, name: &str) {
        let fonts = self.fonts();
        let path = self.saves.join(format!("{name}.pdf"));
        self.start(Box::new(move || {
            let made = fonts().and_then(|fonts| slip::sheet_pdf(&sheet, fonts.get()));
            News::SheetSaved(made.map(|pdf| write(&path, &pdf.bytes).map(|()| path)))
        }));
    }

    /// Saves a page for the desk's board as a PDF, on the worker.
    pub fn save_letter(&mut self, letter: Box<Letter>, name: &str) {
        let fonts = self.fonts();
        let path = self.saves.join(format!("{name}.pdf"));
        self.start(Box::new(move || {
            let made = fonts().and_then(|fonts| slip::letter_pdf(&letter, fonts.get()));
            News::SheetSaved(made.map(|pdf| write(&path, &pdf.bytes).map(|()| path)))
        }));
    }

    /// Asks which printers there are, on the worker.
    pub fn find_printers(&mut self) {
        self.start(Box::new(|| News::Printers(Printer::queues())));
    }

    /// Prints a recovery key straight to a printer that speaks IPP, on the worker: no queue keeps a copy.
    pub fn print_recovery_key(&mut self, uri: &str, page: Box<Page>) {
        let (fonts, printer) = (self.fonts(), Printer::at(uri));
        self.start(Box::new(move || {
            News::RecoveryKeyPrinted(
                fonts().and_then(|fonts| printer.print(&page, Paper::A5, fonts.get())).map(|_| ()),
            )
        }));
    }

    /// Makes pictures on a thread of their own; they come back as input.
    pub fn make_pictures(&self, pictures: Vec<Picture>) {
        let (fonts, outbox) = (self.fonts(), self.outbox());
        std::thread::spawn(move || {
            let made = || {
                fonts().map_or_else(
                    // Without the desk's own folder there are still the fonts that the program carries.
                    |_| made(&pictures, &Fonts::embedded()),
                    |fonts| made(&pictures, fonts.get()),
                )
            };
            let pictures = catch_unwind(AssertUnwindSafe(made)).unwrap_or_default();
            // The loop may have ended meanwhile; then nobody looks at it.
            let _ = outbox.send(Input::Pictures(pictures));
        });
    }

    /// Uses these fonts and scans for no others.
    pub fn use_fonts(&mut self, fonts: Fonts) {
        self.fonts = Arc::new(OnceLock::from(fonts));
    }

    /// The fonts, scanned once, by whichever job needs them first.
    pub(super) fn fonts(&self) -> impl FnOnce() -> Result<Scanned, Fault> + Send + 'static {
        let (fonts, folder) = (Arc::clone(&self.fonts), self.font_folder.clone());
        move || {
            if fonts.get().is_none() {
                let scanned = Fonts::scan(folder.as_deref())?;
                let _ = fonts.set(scanned);
            }
            Ok(Scanned(fonts))
        }
    }
}

/// Each as it was asked for, or why it could not be made.
fn made(pictures: &[Picture], fonts: &Fonts) -> Pictures {
    pictures.iter().map(|picture| (picture.clone(), one(picture, fonts))).collect()
}

fn one(picture: &Picture, fonts: &Fonts) -> Result<Drawn, Fault> {
    match picture {
        Picture::Poster(wanted) => poster(wanted, fonts),
        Picture::Topic(pictogram, columns) => drawing(*pictogram, *columns, fonts)
            .map(|cells| Drawn { pieces: vec![Some(cells)], packages: Vec::new() }),
    }
}

/// Fonts that are known to have been scanned.
pub(super) struct Scanned(Arc<OnceLock<Fonts>>);

impl Scanned {
    pub(super) fn get(&self) -> &Fonts {
        self.0.get_or_init(Fonts::embedded)
    }
}
