//! `inloop words`: the texts for a translator who works in a spreadsheet, and how far each language is. One file per verb.

mod audio;
mod merge;
mod read;
mod sheet;
mod status;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use super::Output;
use super::arguments::Words as Asked;
use crate::content::own_words;
use crate::error::Error;
use crate::words::messages::sheet as m;
use crate::words::{Locale, Words};

/// Does what was asked.
pub(super) fn run(asked: Asked, desk: Option<PathBuf>, out: &Output) -> Result<(), Error> {
    match asked {
        Asked::Sheet(asked) => sheet::run(&asked, desk, out),
        Asked::Merge(asked) => merge::run(&asked, desk, out),
        Asked::Audio(asked) => audio::run(&asked, desk, out),
        Asked::Status(asked) => status::run(&asked, desk, out),
    }
}

/// A language by its tag.
fn language(tag: &str) -> Result<Locale, Error> {
    Locale::from_tag(tag).ok_or_else(|| Error::Usage(m::error_language(tag)))
}

/// What a desk says: what ships, with its own over it. Its faults are for `inloop check`.
fn words_of(folder: &Path) -> Words {
    let mut words = Words::shipped();
    own_words(folder, &mut words);
    words
}

/// A language by its tag and its name.
fn named(locale: Locale, out: &Output) -> String {
    format!("{} ({locale})", out.say(&locale.name()))
}
