//! The desk's file of points: where it is, what is in it, and writing it whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::beside::write_file;

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
    fs::create_dir_all(folder.join("directory"))?;
    write_file(&path, |file| file.write_all(text.as_bytes()))?;
    Ok(path)
}
