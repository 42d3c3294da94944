//! A feed on this computer: a folder with everything in it, an archive, or one file.

use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use crate::directory::feed::{self, Archive, Files, Limits};

/// A folder or a file. Links are not followed: what a feed names stays in its folder.
struct FeedFiles {
    files: Vec<(String, PathBuf)>,
}

/// How deep folders are looked into.
const DEEPEST: usize = 4;

/// What an archive begins with, whatever its name.
const ARCHIVE: [u8; 4] = *b"PK\x03\x04";

/// Why there is no feed at a path.
pub(super) enum Fault {
    /// It is no archive that can be taken.
    Feed(feed::Fault),
    /// The system refused.
    Io(io::Error),
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// The feed at this path. Of a folder one file more than the limit is looked at, so that the reader can tell.
pub(super) fn open(path: &Path, limits: &Limits) -> Result<Box<dyn Files>, Fault> {
    let mut files = Vec::new();
    if path.is_dir() {
        collect(path, "", DEEPEST, limits.files, &mut files)?;
        return Ok(Box::new(FeedFiles { files }));
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if is_archive(path)? {
        let content = BufReader::new(File::open(path)?);
        return Ok(Box::new(Archive::open(content, &name, limits).map_err(Fault::Feed)?));
    }
    files.push((name, path.to_owned()));
    Ok(Box::new(FeedFiles { files }))
}

fn is_archive(path: &Path) -> io::Result<bool> {
    let mut beginning = Vec::new();
    File::open(path)?.take(ARCHIVE.len() as u64).read_to_end(&mut beginning)?;
    Ok(beginning == ARCHIVE || path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip")))
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
