//! `inloop casebook see`: everything about one code, for its resident: as text, as a PDF, as JSON.
//!
//! The JSON is described at [`everything_json`](crate::table::everything_json).
//!
//! It must never print anything before that look is written down.

use std::io::Write;

use super::Door;
use super::table::Unlocked;
use crate::casebook::{Access, Sheet};
use crate::command::Output;
use crate::command::arguments::CasebookSee;
use crate::error::Error;
use crate::slip::{self, Fonts, Paper};
use crate::table::everything::{page, paper};
use crate::table::everything_json::json;
use crate::table::paper::create;
use crate::words::Locale;
use crate::words::messages::command as m;
use crate::words::messages::handing as h;
use crate::words::messages::record as r;

/// Prints it, or saves it.
pub(super) fn run(asked: &CasebookSee, door: &Door<'_>, out: &Output) -> Result<(), Error> {
    let wished = asked
        .lang
        .as_deref()
        .map(|tag| Locale::from_tag(tag).ok_or_else(|| Error::Usage(m::usage_value("--lang", tag))));
    let wished = wished.transpose()?;
    if let Some(path) = asked.out.as_ref().filter(|path| path.exists()) {
        return Err(Error::Refused(h::error_stands(path.display().to_string())));
    }
    let mut unlocked = Unlocked::open(door, &asked.volunteer, out)?;
    let id = unlocked.case(&asked.code)?;
    let record = unlocked.record(id)?;
    let locale = wished.unwrap_or(record.case.locale);
    let session = &unlocked.session;
    let text = if asked.json {
        let told = json(session, &record, locale);
        serde_json::to_string_pretty(&told).unwrap_or_default() + "\n"
    } else {
        slip::plain(&page(session, &record, locale))
    };
    let exported = Access::CaseExported { case: id, sheet: Sheet::Everything };
    let Some(path) = &asked.out else {
        if asked.json {
            unlocked.ledger.note(unlocked.session.now.timestamp(), &exported)?;
        }
        out.line(text.trim_end());
        return Ok(());
    };
    let bytes = if asked.json {
        text.into_bytes()
    } else {
        let own = door.folder().join("fonts");
        let fonts = Fonts::scan(own.is_dir().then_some(own.as_path()))?;
        slip::pdf(&paper(session, &record, locale), Paper::A4, &fonts)?.bytes
    };
    unlocked.ledger.note(unlocked.session.now.timestamp(), &exported)?;
    let unwritten = |source| Error::FileUnwritten { path: path.clone(), source };
    create(path).and_then(|mut file| file.write_all(&bytes)).map_err(unwritten)?;
    out.tell(&r::notice_saved(path.display().to_string()));
    Ok(())
}
