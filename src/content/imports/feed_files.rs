//! A feed on this computer: a folder with everything in it, or one file.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::directory::feed::Files;

/// A folder or a file. Links are not followed: what a feed names stays in its folder.
pub(super) struct FeedFiles {
    files: Vec<(String, PathBuf)>,
}

/// How deep folders are looked into.
const DEEPEST: usize = 4;

impl FeedFiles {
    /// The feed at this path; of a folder at most `most` files and one more, so that the reader can tell.
    pub fn at(path: &Path, most: usize) -> io::Result<Self> {
        let mut files = Vec::new();
        if path.is_dir() {
            collect(path, "", DEEPEST, most, &mut files)?;
        } else {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.push((name, path.to_owned()));
        }
        Ok(Self { files })
    }
}

fn collect(
    folder: &Path,
    prefix: &str,
    depth: usize,
    most: usize,
    files: &mut Vec<(String, PathBuf)>,
) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if files.len() > most {
            return Ok(());
        }
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type()?;
        if kind.is_file() {
            files.push((name, entry.path()));
        } else if kind.is_dir() && depth > 0 {
            collect(&entry.path(), &format!("{name}/"), depth - 1, most, files)?;
        }
    }
    Ok(())
}

impl Files for FeedFiles {
    fn names(&self) -> Vec<String> {
        self.files.iter().map(|(name, _)| name.clone()).collect()
    }

    fn open(&mut self, name: &str) -> io::Result<Box<dyn Read + '_>> {
        let found = self.files.iter().find(|(one, _)| one == name);
        let (_, path) = found.ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
        Ok(Box::new(File::open(path)?))
    }
}
