//! The desk folder: which file is where. It must never contain what stands in them.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The paths of a desk folder.
#[derive(Debug, Clone)]
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn new(path: &Path) -> Self {
        Self(path.to_owned())
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    /// The public name of the desk and the key slots. It is written last: with it there is a desk.
    pub(super) fn header(&self) -> PathBuf {
        self.0.join("header")
    }

    /// The same once more: without a header nothing opens.
    pub(super) fn spare_header(&self) -> PathBuf {
        self.0.join("header.spare")
    }

    /// The store's own directory.
    pub(super) fn store(&self) -> PathBuf {
        self.0.join("sled")
    }

    pub(super) fn anchor(&self) -> PathBuf {
        self.0.join("anchor")
    }

    /// Copies of store and anchor, made before each opening.
    pub(super) fn copies(&self) -> PathBuf {
        self.0.join("copies")
    }

    /// What stood in the place of a copy that was put back.
    pub(super) fn damaged(&self) -> PathBuf {
        self.0.join("damaged")
    }

    /// Stands while the chain is made anew: the new store and anchor, with new keys also the header and its spare,
    /// and later the former store. It was there for erasing first, hence its name.
    pub(super) fn erasing(&self) -> PathBuf {
        self.0.join("erasing")
    }

    /// Where every event is sealed anew while the desk is worked at. Nothing in it counts.
    pub(super) fn renewing(&self) -> PathBuf {
        self.0.join("renewing")
    }

    /// The list of erased cases.
    pub(super) fn erased(&self) -> PathBuf {
        self.0.join("erased")
    }

    /// Held by the program that has the desk open.
    pub(super) fn lock(&self) -> PathBuf {
        self.0.join("lock")
    }

    /// How many wrong passphrases there were.
    pub(super) fn throttle(&self) -> PathBuf {
        self.0.join("throttle")
    }

    /// Stands while the desk is being founded, so that what a crash leaves then is known for a leftover.
    pub(super) fn founding(&self) -> PathBuf {
        self.0.join("founding")
    }

    /// Stands from when a copy was put in the place of the store until the desk is next unlocked.
    pub(super) fn copy_put_back(&self) -> PathBuf {
        self.0.join("copy-put-back")
    }

    /// Stands from when the desk was put back from a backup until it is first unlocked.
    pub(super) fn restored(&self) -> PathBuf {
        self.0.join("restored")
    }

    /// Where this desk was put together before it stood here; `None` when the folder has no name to derive it from.
    pub(super) fn restoring(&self) -> Option<PathBuf> {
        let folder = std::path::absolute(&self.0).ok().filter(|folder| folder.file_name().is_some())?;
        Some(folder.with_added_extension("restoring"))
    }

    /// Whether a desk was founded here, even if it is damaged now.
    pub(super) fn holds_a_desk(&self) -> bool {
        let header = self.header().exists() || self.spare_header().exists();
        let store = self.store().exists() || self.erasing().exists();
        header || (store && !self.founding().exists())
    }

    /// With the header written, the desk is founded.
    pub(super) fn end_founding(&self) -> io::Result<()> {
        if self.founding().exists() {
            remove(&self.founding())?;
            sync_directory(&self.0)?;
        }
        Ok(())
    }
}

/// Makes a directory that only its owner can enter, with those above it.
pub(super) fn make_private(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Writes a file that only its owner can read; not synced yet.
pub(super) fn write_private(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(content)
}

/// Syncs a directory: names of files made, renamed or removed in it are on disk then.
pub(super) fn sync_directory(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// Syncs every file and directory below and including a path.
pub(super) fn sync_tree(path: &Path) -> io::Result<()> {
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            sync_tree(&entry.path())?;
        } else {
            File::open(entry.path())?.sync_all()?;
        }
    }
    sync_directory(path)
}

/// The path itself when nothing stands there, else the first of `path.2`, `path.3`, ... where nothing does.
pub(super) fn unused(path: &Path) -> PathBuf {
    let more = (2u32..).map(|number| path.with_added_extension(number.to_string()));
    // There is always a number that is free.
    std::iter::once(path.to_owned()).chain(more).find(|path| !path.exists()).unwrap_or_default()
}

/// Removes a file or a directory with all in it; nothing there is fine too.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    let gone = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match gone {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}
