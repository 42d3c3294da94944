//! The desk's file of points: where it is, what is in it, and writing it whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The file, read with the other files of the desk's directory.
#[must_use]
pub fn path(folder: &Path) -> PathBuf {
    folder.join("directory").join("places.json")
}

/// The file as it is now; `None` when there is none.
pub fn read(folder: &Path) -> io::Result<Option<String>> {
    match fs::read_to_string(path(folder)) {
        Ok(text) => Ok(Some(text)),
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(fault) => Err(fault),
    }
}

/// Writes it beside the old one, and puts it in its place when it is on disk; gives its path.
pub fn write(folder: &Path, text: &str) -> io::Result<PathBuf> {
    let path = path(folder);
    let directory = folder.join("directory");
    fs::create_dir_all(&directory)?;
    let beside = path.with_extension("new");
    let mut file = File::create(&beside)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&beside, &path)?;
    File::open(&directory)?.sync_all()?;
    Ok(path)
}
