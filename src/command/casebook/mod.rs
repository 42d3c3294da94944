//! `inloop casebook`: what is kept, and a resident's rights to it. One file per verb.
//!
//! It must never hold what a verb does.

mod backup;
mod board_pages;
mod correct;
mod doctor;
mod due;
mod erase;
mod hand_over;
mod log;
mod recover;
mod restore;
mod see;
mod table;

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::arguments::Casebook as Asked;
use super::setup::read_passphrase;
use super::{Output, secret};
use crate::casebook::{Casebook, Secret, Volunteer};
use crate::error::Error;
use crate::words::messages::command as m;
use crate::words::messages::exchange as x;

/// Where the desk is, and whose passphrase opens it.
pub(super) struct Door<'a> {
    folder: PathBuf,
    passphrase_file: Option<&'a Path>,
}

impl Door<'_> {
    /// The desk, opened for a volunteer with the passphrase in the file, or asked on the terminal.
    ///
    /// Fails when there is neither, when the passphrase is wrong, and when the desk is open elsewhere.
    pub(super) fn unlock(&self, short_name: &str, out: &Output) -> Result<(Casebook, Volunteer), Error> {
        let passphrase = self.passphrase(&out.say(&x::passphrase_of(short_name)))?;
        Ok(Casebook::unlock(&self.folder, short_name, &passphrase, Timestamp::now())?)
    }

    /// The passphrase in the file, or asked on the terminal.
    pub(super) fn passphrase(&self, question: &str) -> Result<Secret, Error> {
        match self.passphrase_file {
            Some(file) => read_passphrase(file),
            None => secret::ask(question)?.ok_or_else(|| Error::Usage(m::usage_missing("--passphrase-file"))),
        }
    }

    /// Whether the passphrase is in a file, so that nobody is asked.
    pub(super) fn has_passphrase_file(&self) -> bool {
        self.passphrase_file.is_some()
    }

    /// The folder of the desk.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }
}

/// Does what was asked.
pub(super) fn run(
    asked: Asked,
    desk: Option<PathBuf>,
    passphrase_file: Option<&Path>,
    out: &Output,
) -> Result<(), Error> {
    let folder = desk.or_else(super::desk::data_folder).ok_or(Error::NoDataFolder)?;
    let door = Door { folder, passphrase_file };
    match asked {
        Asked::See(asked) => see::run(&asked, &door, out),
        Asked::Correct(asked) => correct::run(&asked, &door, out),
        Asked::Erase(asked) => erase::run(&asked, &door, out),
        Asked::Due(asked) => due::run(&asked, &door, out),
        Asked::Backup(asked) => backup::run(&asked, &door, out),
        Asked::Doctor(asked) => doctor::run(&asked, &door, out),
        Asked::Register(asked) => board_pages::run_register(&asked, &door, out),
        Asked::LaptopGone(asked) => board_pages::run_gone(&asked, &door, out),
        Asked::Restore(asked) => restore::run(&asked, &door, out),
        Asked::HandOver(asked) => hand_over::run(&asked, &door, out),
        Asked::Log(asked) => log::run(&asked, &door, out),
        Asked::Recover(asked) => recover::run(&asked, &door, out),
    }
}
