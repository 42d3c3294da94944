//! `inloop check`: every fault in the content, with its file and place.
//!
//! Without a path: what ships with the program, and the files of the desk. With paths: offers in these files and folders.

use std::path::{Path, PathBuf};

use super::Output;
use crate::content::{Content, Fault, Supply, directory, own_words};
use crate::error::Error;
use crate::words::Words;
use crate::words::messages::command as m;

/// Checks, and tells every fault.
pub(super) fn run(paths: &[PathBuf], desk: Option<&Path>, out: &Output) -> Result<(), Error> {
    let faults = if paths.is_empty() { of_everything(desk, out) } else { of_paths(paths, out)? };
    if faults.is_empty() {
        out.tell(&m::check_sound());
        return Ok(());
    }
    Err(Error::ContentFaulty { faults })
}

fn of_everything(desk: Option<&Path>, out: &Output) -> Vec<Fault> {
    let folder = desk.map(Path::to_owned).or_else(super::desk::data_folder).unwrap_or_default();
    let mut faults = own_words(&folder, &mut Words::shipped());
    for supply in [Supply::Real, Supply::Demo] {
        let read =
            if supply == Supply::Real { Content::of_desk(supply, &folder) } else { Content::shipped(supply) };
        match read {
            Ok((content, found)) => {
                out.tell(&m::check_counted(
                    content.directory.len(),
                    content.questionnaire.items().count(),
                    content.needs.leaves().count(),
                ));
                faults.extend(found);
            }
            Err(found) => faults.extend(found),
        }
    }
    faults
}

fn of_paths(paths: &[PathBuf], out: &Output) -> Result<Vec<Fault>, Error> {
    let offers = read_offers(paths)?;
    let (directory, faults) = directory(&offers);
    out.tell(&m::check_offers(directory.len()));
    Ok(faults.into_iter().map(Fault::from).collect())
}

/// The JSON files at these paths, and in these folders, by name.
pub(super) fn read_offers(paths: &[PathBuf]) -> Result<Vec<(String, String)>, Error> {
    let mut files = Vec::new();
    for path in paths {
        let unread = |source| Error::FileUnread { path: path.clone(), source };
        if path.is_dir() {
            for entry in std::fs::read_dir(path).map_err(unread)? {
                let file = entry.map_err(unread)?.path();
                if file.extension().is_some_and(|ending| ending == "json") {
                    files.push(file);
                }
            }
        } else {
            files.push(path.clone());
        }
    }
    files.sort();
    files
        .into_iter()
        .map(|path| match std::fs::read_to_string(&path) {
            Ok(text) => Ok((path.display().to_string(), text)),
            Err(source) => Err(Error::FileUnread { path, source }),
        })
        .collect()
}
