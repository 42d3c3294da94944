//! `inloop casebook erase`: everything about one code goes from every file; a receipt without a code or a name is made.
//!
//! One rule for erasing, here and on the screens: any volunteer, when the resident asks for it and gives the code; what
//! is only due, a coordinator. It must never show anything of a case before that look is written down.

use std::io::IsTerminal;
use std::sync::atomic::AtomicBool;

use super::Door;
use super::table::Unlocked;
use crate::casebook::Access;
use crate::command::Output;
use crate::command::arguments::CasebookErase;
use crate::command::asking::confirmed;
use crate::error::Error;
use crate::slip::{self, Fonts, Paper};
use crate::table::paper::write;
use crate::table::{offer_words, receipt};
use crate::words::messages::record as m;

/// Asks, erases, makes the receipt.
pub(super) fn run(asked: &CasebookErase, door: &Door<'_>, out: &Output) -> Result<(), Error> {
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
    let (mut casebook, actor) = unlocked.casebook()?;
    casebook.erase(now, actor, &[id])?;
    drop(casebook);
    if let Some(path) = &asked.receipt {
        let own = door.folder().join("fonts");
        let fonts = Fonts::scan(own.is_dir().then_some(own.as_path()))?;
        let made = slip::pdf(&page, Paper::A5, &fonts)?;
        let unwritten = |source| Error::FileUnwritten { path: path.clone(), source };
        write(path, &made.bytes).map_err(unwritten)?;
        out.tell(&m::receipt_saved(path.display().to_string()));
    } else {
        out.line(slip::plain(&page).trim_end());
    }
    Ok(())
}
