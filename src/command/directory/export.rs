//! `inloop directory export`: the desk's directory as data that others can read.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::Output;
use crate::casebook::Casebook;
use crate::command::arguments::{Export, FormName};
use crate::command::secret;
use crate::command::setup::read_passphrase;
use crate::content::exports::{self, Form, Unwritten};
use crate::content::{Content, Supply};
use crate::desk::knowledge::Knowledge;
use crate::directory::Directory;
use crate::directory::export::Selection;
use crate::error::Error;
use crate::words::messages::command as c;
use crate::words::messages::desk as d;
use crate::words::messages::exchange as m;
use crate::words::{Locale, Message};

/// Writes the directory of the desk; what the desk wrote itself is sealed, and goes along only when who may read it
/// asks for that.
pub(super) fn run(
    asked: &Export,
    desk: Option<PathBuf>,
    passphrase_file: Option<&Path>,
    out: &Output,
) -> Result<(), Error> {
    let folder = desk.or_else(crate::command::desk::data_folder).ok_or(Error::NoDataFolder)?;
    let (content, faults) =
        Content::of_desk(Supply::Real, &folder).map_err(|faults| Error::ContentFaulty { faults })?;
    if !faults.is_empty() {
        out.tell(&d::notice_content_faults(faults.len()));
    }
    let Some(volunteer) = &asked.with_desk else { return write(&content.directory, asked, out) };
    let passphrase = match passphrase_file {
        Some(file) => read_passphrase(file)?,
        None => secret::ask(&out.say(&m::export_passphrase(volunteer.as_str())))?
            .ok_or_else(|| Error::Usage(c::usage_missing("--passphrase-file")))?,
    };
    let (casebook, _) = Casebook::unlock(&folder, volunteer, &passphrase, Timestamp::now())?;
    let knowledge = Knowledge::of(&casebook, || &content.directory);
    write(knowledge.directory().unwrap_or(&content.directory), asked, out)
}

/// Writes a directory, whatever it was read from.
fn write(directory: &Directory, asked: &Export, out: &Output) -> Result<(), Error> {
    let selection =
        Selection::of(directory, &asked.with).map_err(|id| Error::Usage(m::error_offer_unknown(id)))?;
    let form = match asked.format {
        FormName::Json => Form::Json,
        FormName::Ndjson => Form::Ndjson,
        FormName::Tabular => Form::Tabular,
    };
    // The file is the same in whatever language it was made: its terms are named in that of the directory.
    let say = |message: &Message| out.say_in(Locale::NL, message);
    let path = asked.out.clone();
    exports::write(&path, form, asked.replace, &selection, directory.places(), &say).map_err(
        |unwritten| match unwritten {
            Unwritten::Stands => Error::OutStands { path: path.clone() },
            Unwritten::Other => Error::OutIsNoExport { path: path.clone() },
            Unwritten::Io(source) => Error::FileUnwritten { path: path.clone(), source },
        },
    )?;
    out.tell(&m::export_written(selection.offers.len(), path.display().to_string()));
    if selection.left_out > 0 {
        out.tell(&m::export_left_out(selection.left_out));
    }
    Ok(())
}
