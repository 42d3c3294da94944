//! `inloop casebook erase`: everything about one code goes from every file; a receipt without a code or a name is made.
//!
//! One rule for erasing, here and on the screens: any volunteer, when the resident asks for it and gives the code; what
//! is only due, a coordinator. It must never show anything of a case before that look is written down.

use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::sync::atomic::AtomicBool;

use super::Door;
use super::table::Unlocked;
use crate::casebook::Access;
use crate::command::Output;
use crate::command::arguments::CasebookErase;
use crate::command::asking::confirmed;
use crate::error::Error;
use crate::slip::{self, Fonts, Paper};
use crate::table::paper::create;
use crate::table::{offer_words, receipt};
use crate::words::messages::handing as h;
use crate::words::messages::record as m;

/// Asks, erases, makes the receipt.
pub(super) fn run(asked: &CasebookErase, door: &Door<'_>, out: &Output) -> Result<(), Error> {
    if let Some(path) = asked.receipt.as_ref().filter(|path| path.exists()) {
        return Err(Error::Refused(h::error_stands(path.display().to_string())));
    }
    let mut unlocked = Unlocked::open(door, &asked.volunteer, out)?;
    let id = unlocked.case(&asked.code)?;
    unlocked.ledger.note(unlocked.session.now.timestamp(), &Access::CaseViewed { case: id })?;
    let session = &unlocked.session;
    let Some(case) = session.case(&id) else { return Ok(()) };
    let locale = case.locale;
    if !asked.yes {
        let mut names: Vec<String> =
            case.told.iter().map(|told| offer_words::name(session, &told.offer)).collect();
        names.dedup();
        out.tell(&m::erase_explained());
        out.tell(&if names.is_empty() { m::erase_told_none() } else { m::erase_told(names.join(", ")) });
        let title = m::erase_title(case.code.clone().unwrap_or_default());
        let sits = std::io::stdin().is_terminal();
        if !sits || !confirmed(&title, out, &AtomicBool::new(false))? {
            return Err(Error::Refused(m::error_not_erased()));
        }
    }
    let (now, today) = (session.now.timestamp(), session.today());
    let page = receipt::page(session, locale, today, &receipt::number()?);
    // Before anything goes: a receipt that cannot be made must not be missing afterwards.
    let receipt = asked.receipt.as_deref().map(|path| Receipt::prepare(path, &page, door)).transpose()?;
    let (mut casebook, actor) = unlocked.casebook()?;
    if let Err(fault) = casebook.erase(now, actor, &[id]) {
        if let Some(receipt) = receipt {
            receipt.withdraw();
        }
        return Err(fault.into());
    }
    drop(casebook);
    if let Some(receipt) = receipt {
        out.tell(&m::receipt_saved(receipt.write()?.display().to_string()));
    } else {
        out.line(slip::plain(&page).trim_end());
    }
    Ok(())
}

/// A receipt whose place is taken, and that is written once everything is gone.
struct Receipt<'a> {
    path: &'a Path,
    file: File,
    bytes: Vec<u8>,
}

impl<'a> Receipt<'a> {
    fn prepare(path: &'a Path, page: &slip::Page, door: &Door<'_>) -> Result<Self, Error> {
        let own = door.folder().join("fonts");
        let fonts = Fonts::scan(own.is_dir().then_some(own.as_path()))?;
        let bytes = slip::pdf(page, Paper::A5, &fonts)?.bytes;
        let file = create(path).map_err(|source| unwritten(path, source))?;
        Ok(Self { path, file, bytes })
    }

    fn write(mut self) -> Result<&'a Path, Error> {
        self.file.write_all(&self.bytes).map_err(|source| unwritten(self.path, source))?;
        Ok(self.path)
    }

    /// Nothing went, so there is nothing to have a receipt of.
    fn withdraw(self) {
        let _ = std::fs::remove_file(self.path);
    }
}

fn unwritten(path: &Path, source: io::Error) -> Error {
    Error::FileUnwritten { path: path.to_owned(), source }
}
