//! `inloop directory`: what comes in and goes out of who can help, without the screens. One file per verb.

mod places;

use std::path::PathBuf;

use super::Output;
use super::arguments::Directory;
use crate::error::Error;

/// Does what was asked.
pub(super) fn run(directory: &Directory, desk: Option<PathBuf>, out: &Output) -> Result<(), Error> {
    match directory {
        Directory::Places(places) => places::run(places, desk, out),
    }
}
