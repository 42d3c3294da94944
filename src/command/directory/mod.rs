//! `inloop directory`: the directory searched, pictured, and exchanged with others. One file per verb.

mod export;
mod import;
mod picture;
mod places;
mod preview;
mod search;

use std::path::{Path, PathBuf};

use super::Output;
use super::arguments::Directory;
use crate::error::Error;

/// Does what was asked.
pub(super) fn run(
    asked: Directory,
    desk: Option<PathBuf>,
    passphrase_file: Option<&Path>,
    out: &Output,
) -> Result<(), Error> {
    match asked {
        Directory::Export(asked) => export::run(&asked, desk, passphrase_file, out),
        Directory::Import(asked) => import::run(&asked, desk, out),
        Directory::Search(asked) => search::run(&asked, desk, passphrase_file, out),
        Directory::Places(asked) => places::run(&asked, desk, out),
        Directory::Picture(asked) => picture::run(&asked, desk, out),
    }
}
