//! `inloop directory export`: the desk's directory as data that others can read.

use std::path::{Path, PathBuf};

use super::Output;
use crate::command::arguments::{Export, FormName};
use crate::command::unlocked;
use crate::content::exports::{self, Form, Unwritten};
use crate::content::{Content, Supply};
use crate::directory::Directory;
use crate::directory::export::Selection;
use crate::error::Error;
use crate::words::messages::desk as d;
use crate::words::messages::exchange as m;
use crate::words::{Locale, Message};

/// Writes the directory of the desk.
pub(super) fn run(
    asked: &Export,
    desk: Option<PathBuf>,
    passphrase_file: Option<&Path>,
    out: &Output,
) -> Result<(), Error> {
    let folder = desk.or_else(crate::command::desk::data_folder).unwrap_or_default();
    let (content, faults) =
        Content::of_desk(Supply::Real, &folder).map_err(|faults| Error::ContentFaulty { faults })?;
    if !faults.is_empty() {
        out.tell(&d::notice_content_faults(faults.len()));
    }
    let directory = match &asked.with_desk {
        Some(name) => unlocked::directory(content.directory, &folder, name, passphrase_file, out)?,
        None => content.directory,
    };
    write(&directory, asked, out)
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
