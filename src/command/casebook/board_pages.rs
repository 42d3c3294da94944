//! `inloop casebook register` and `inloop casebook laptop-gone`: two pages for the desk's board, as drafts.
//!
//! They must never name a resident or a case.

use std::path::Path;

use super::Door;
use super::table::Unlocked;
use crate::casebook::{Casebook, Retentions};
use crate::command::Output;
use crate::command::arguments::{CasebookLaptopGone, CasebookRegister};
use crate::content::exports::{self, Unwritten};
use crate::content::{Content, Supply};
use crate::directory::local_zone;
use crate::error::Error;
use crate::slip::letter::Letter;
use crate::slip::{self, Fonts};
use crate::table::backups::LastBackup;
use crate::table::board_pages::{Outline, laptop_gone, register};
use crate::table::filing::sorted_out;
use crate::words::messages::command as c;
use crate::words::messages::papers as m;

/// Writes the register.
pub(super) fn run_register(asked: &CasebookRegister, door: &Door<'_>, out: &Output) -> Result<(), Error> {
    let (casebook, _) = Unlocked::for_coordinator(door, &asked.volunteer, out)?.casebook()?;
    let (content, _) =
        Content::of_desk(Supply::Real, door.folder()).map_err(|faults| Error::ContentFaulty { faults })?;
    let now = crate::command::desk::now();
    let retention = Retentions::of(casebook.events()).now();
    let letter =
        register(&out.words, out.locale, &outline(&casebook), &content.questionnaire, retention, &now);
    write(&letter, &asked.out, asked.replace, out)
}

/// Writes what to do when the laptop is gone.
pub(super) fn run_gone(asked: &CasebookLaptopGone, door: &Door<'_>, out: &Output) -> Result<(), Error> {
    let outline = match &asked.volunteer {
        Some(name) => outline(&Unlocked::open(door, name, out)?.casebook()?.0),
        None if asked.without => without(door.folder())?,
        None => return Err(Error::Usage(c::usage_missing("--volunteer"))),
    };
    let letter = laptop_gone(&out.words, out.locale, &outline, &crate::command::desk::now());
    write(&letter, &asked.out, asked.replace, out)
}

fn outline(casebook: &Casebook) -> Outline {
    let (cases, _) = sorted_out(casebook);
    let parties: std::collections::BTreeSet<_> =
        cases.iter().flat_map(|filed| filed.case.consents.keys().map(|(party, _)| party)).collect();
    Outline {
        name: casebook.name().to_owned(),
        conversations: Some(cases.len()),
        events: Some(casebook.events().len() as u64),
        volunteers: casebook.volunteers().len(),
        parties: Some(parties.len()),
        backup: Some(LastBackup::of(casebook).day(&local_zone())),
    }
}

/// What can be told without a key.
fn without(folder: &Path) -> Result<Outline, Error> {
    let (name, volunteers, events) = Casebook::outside(folder)?;
    Ok(Outline { name, conversations: None, events, volunteers, parties: None, backup: None })
}

fn write(letter: &Letter, path: &Path, replace: bool, out: &Output) -> Result<(), Error> {
    let pdf = slip::letter_pdf(letter, &Fonts::scan(None)?)?;
    exports::write_made(path, replace, &pdf.bytes).map_err(|unwritten| match unwritten {
        Unwritten::Stands => Error::OutStands { path: path.to_owned() },
        Unwritten::Other => Error::OutIsNoExport { path: path.to_owned() },
        Unwritten::Io(source) => Error::FileUnwritten { path: path.to_owned(), source },
    })?;
    out.tell(&m::written(path.display().to_string()));
    Ok(())
}
