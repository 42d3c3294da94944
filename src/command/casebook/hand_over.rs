//! `inloop casebook hand-over`: a sheet for the party that receives a resident, with no more than what was allowed.
//!
//! It must never write over a file.

use std::path::Path;

use super::Door;
use super::table::Unlocked;
use crate::casebook::{Access, Delivery, Sheet};
use crate::command::Output;
use crate::command::arguments::CasebookHandOver;
use crate::error::Error;
use crate::slip::{Fonts, Paper, pdf};
use crate::table::hand_over::{Refusal, made, sheet};
use crate::table::paper::write;
use crate::table::{Session, filing};
use crate::words::Message;
use crate::words::messages::handing as m;

/// What the file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Pdf,
    Json,
}

/// Writes the sheet.
pub(super) fn run(asked: &CasebookHandOver, door: &Door<'_>, out: &Output) -> Result<(), Error> {
    let form = form(&asked.out).ok_or_else(|| Error::Usage(m::error_file()))?;
    if asked.out.exists() {
        return Err(Error::Refused(m::error_stands(asked.out.display().to_string())));
    }
    let unlocked = Unlocked::open(door, &asked.volunteer, out)?;
    let id = unlocked.case(&asked.code)?;
    let Unlocked { mut session, mut ledger } = unlocked;
    filing::resume(&mut session, &id);
    let (bytes, event) = {
        let Some(conversation) = &session.conversation else { return Ok(()) };
        let sheet = sheet(&session, &conversation.case, &asked.to, asked.without_name)
            .map_err(|why| Error::Refused(refused(&session, &asked.to, why)))?;
        let bytes = match form {
            Form::Pdf => {
                let own = door.folder().join("fonts");
                let fonts = Fonts::scan(own.is_dir().then_some(own.as_path()))?;
                pdf(&sheet.page(&session.words), Paper::Sheet, &fonts)?.bytes
            }
            Form::Json => format!("{:#}\n", sheet.json(&session.words)).into_bytes(),
        };
        (bytes, made(&sheet, Delivery::Saved))
    };
    // First it is written down that it goes; when that cannot be, it does not go.
    let look = Access::CaseExported { case: id, sheet: Sheet::HandOver };
    ledger.note(session.now.timestamp(), &look)?;
    write(&asked.out, &bytes).map_err(|source| Error::FileUnwritten { path: asked.out.clone(), source })?;
    ledger.record(&mut session, vec![event])?;
    out.tell(&m::written(asked.out.display().to_string()));
    Ok(())
}

fn form(path: &Path) -> Option<Form> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    match ending.as_str() {
        "pdf" => Some(Form::Pdf),
        "json" => Some(Form::Json),
        _ => None,
    }
}

fn refused(session: &Session, offer: &str, why: Refusal) -> Message {
    match why {
        Refusal::NotChosen => m::error_not_chosen(offer),
        Refusal::Gone => m::gone(),
        Refusal::ByIntroduction => m::by_introduction(),
        Refusal::Safety => m::by_phone(),
        Refusal::NoConsent => m::no_consent(crate::table::offer_words::name(session, offer)),
    }
}
