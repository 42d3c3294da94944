//! Copies of store and anchor, made before each opening: the store overwrites what it cannot read.
//!
//! A copy is sealed like the desk itself. It must never be taken for a backup: it is on the same disk.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::folder::{self, Folder};
use super::lock_file::LockFile;
use super::{Access, Casebook, Fault, Id, Subject, atomic_file, exchange};

const KEPT: usize = 3;

/// A copy that opened well when it was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Copy {
    /// Its number; higher is newer.
    pub number: u64,
    /// When it was made, as the file system tells.
    pub made: Option<Timestamp>,
}

/// A copy made for an opening that is still going on. It stays behind when the program is killed now,
/// and is put back at the next opening: nothing can have been added meanwhile.
#[derive(Debug)]
pub(super) struct Taken {
    path: PathBuf,
    number: u64,
}

/// Copies store and anchor, synced. Gives up older copies when there is no room.
pub(super) fn take(folder: &Folder) -> Result<Taken, Fault> {
    folder::make_private(&folder.copies())?;
    match copy_now(folder) {
        Err(Fault::NoRoom) => {
            prune(folder, 1)?;
            copy_now(folder)
        }
        other => other,
    }
}

fn copy_now(folder: &Folder) -> Result<Taken, Fault> {
    let number = list(folder)?.last().map_or(0, |copy| copy.number) + 1;
    let part = folder.copies().join(format!("{number}.part"));
    folder::remove(&part)?;
    let copied = copy_tree(&folder.store(), &part.join("sled"))
        .and_then(|()| fs::copy(folder.anchor(), part.join("anchor")))
        .and_then(|_| folder::sync_tree(&part));
    if let Err(error) = copied {
        folder::remove(&part)?;
        return Err(error.into());
    }
    let path = folder.copies().join(format!("{number}.new"));
    fs::rename(&part, &path)?;
    folder::sync_directory(&folder.copies())?;
    Ok(Taken { path, number })
}

impl Taken {
    /// Puts the store back as it was found, byte for byte. Needs no room: it renames.
    pub(super) fn put_back(self, folder: &Folder) -> Result<(), Fault> {
        let aside = set_aside(folder);
        folder::remove(&aside)?;
        if folder.store().exists() {
            fs::rename(folder.store(), &aside)?;
        }
        fs::rename(self.path.join("sled"), folder.store())?;
        folder::sync_directory(folder.path())?;
        folder::remove(&aside)?;
        Ok(folder::remove(&self.path)?)
    }

    /// Keeps the copy, since the store opened well, and removes those that are too old.
    pub(super) fn keep(self, folder: &Folder) -> Result<(), Fault> {
        fs::rename(&self.path, folder.copies().join(self.number.to_string()))?;
        // Before the first event is added: a copy of an opening that ended must not be put back.
        folder::sync_directory(&folder.copies())?;
        prune(folder, KEPT)
    }
}

/// The store that is being replaced.
fn set_aside(folder: &Folder) -> PathBuf {
    folder.store().with_added_extension("old")
}

/// A copy on its way to the place of the store.
fn on_its_way(folder: &Folder) -> PathBuf {
    folder.store().with_added_extension("part")
}

/// Removes every store but the one in use: all copies, what was damaged, and what a crash left of them or of a
/// header.
pub(super) fn forget(folder: &Folder) -> io::Result<()> {
    let headers = [folder.header(), folder.spare_header()].map(|header| atomic_file::beside(&header));
    let all_damaged = every_damaged(folder)?;
    [folder.copies(), set_aside(folder), on_its_way(folder)]
        .iter()
        .chain(&all_damaged)
        .chain(&headers)
        .try_for_each(|path| folder::remove(path))
}

/// `damaged`, `damaged.2`, and so on, as many as there are.
fn every_damaged(folder: &Folder) -> io::Result<Vec<PathBuf>> {
    let first = folder.damaged();
    let beginning = format!("{}.", first.file_name().and_then(|name| name.to_str()).unwrap_or_default());
    let mut found = vec![first];
    for entry in fs::read_dir(folder.path())? {
        let entry = entry?;
        if entry.file_name().to_str().is_some_and(|name| name.starts_with(&beginning)) {
            found.push(entry.path());
        }
    }
    Ok(found)
}

/// Ends what an opening left that was killed.
pub(super) fn finish_interrupted(folder: &Folder) -> Result<(), Fault> {
    if !folder.copies().exists() {
        return Ok(());
    }
    for entry in fs::read_dir(folder.copies())? {
        let path = entry?.path();
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("new") if path.join("sled").exists() => Taken { path, number: 0 }.put_back(folder)?,
            Some("new" | "part") => folder::remove(&path)?,
            _ => {}
        }
    }
    let aside = set_aside(folder);
    if aside.exists() && !folder.store().exists() {
        fs::rename(&aside, folder.store())?;
    }
    Ok(folder::remove(&aside)?)
}

/// The copies there are, oldest first.
pub(super) fn list(folder: &Folder) -> Result<Vec<Copy>, Fault> {
    let entries = match fs::read_dir(folder.copies()) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other?,
    };
    let mut copies = Vec::new();
    for entry in entries {
        let entry = entry?;
        if let Some(number) = entry.file_name().to_str().and_then(|name| name.parse().ok()) {
            let changed = entry.metadata()?.modified()?;
            copies.push(Copy { number, made: Timestamp::try_from(changed).ok() });
        }
    }
    copies.sort_unstable();
    Ok(copies)
}

fn prune(folder: &Folder, kept: usize) -> Result<(), Fault> {
    let copies = list(folder)?;
    let old = copies.len().saturating_sub(kept);
    for copy in &copies[..old] {
        folder::remove(&folder.copies().join(copy.number.to_string()))?;
    }
    Ok(())
}

/// Puts a copy in the place of the desk's store and anchor. What stood there goes to `damaged/`, or beside it: when the
/// power went on the way, what stands in that is the true original. The events after the copy was made are not in it.
pub(super) fn restore(folder: &Folder, copy: &Copy) -> Result<(), Fault> {
    let _lock = LockFile::take(&folder.lock())?;
    exchange::finish_interrupted(folder)?;
    let from = folder.copies().join(copy.number.to_string());
    let anchor = fs::read(from.join("anchor"))?;
    let fresh = on_its_way(folder);
    folder::remove(&fresh)?;
    copy_tree(&from.join("sled"), &fresh)?;
    folder::sync_tree(&fresh)?;

    // Nobody is known yet: whoever unlocks the desk next writes down that it happened.
    folder::write_private(&folder.copy_put_back(), b"")?;
    folder::sync_directory(folder.path())?;
    let damaged = folder::unused(&folder.damaged());
    folder::make_private(&damaged)?;
    if folder.anchor().exists() {
        fs::copy(folder.anchor(), damaged.join("anchor"))?;
    }
    if folder.store().exists() {
        fs::rename(folder.store(), damaged.join("sled"))?;
    }
    fs::rename(&fresh, folder.store())?;
    atomic_file::write(&folder.anchor(), &anchor)?;
    Ok(())
}

impl Casebook {
    /// Writes down that a copy was put back before this unlocking; nothing to do where none was.
    pub(super) fn note_copy_put_back(&mut self, now: Timestamp, actor: Id) -> Result<(), Fault> {
        let mark = self.folder.copy_put_back();
        if !mark.exists() {
            return Ok(());
        }
        let (kind, body) = Access::CopyPutBack {}.into_parts();
        self.append(now, actor, Subject::Access, &kind, body)?;
        folder::remove(&mark)?;
        Ok(folder::sync_directory(self.folder.path())?)
    }
}

pub(super) fn copy_tree(from: &Path, to: &Path) -> io::Result<()> {
    folder::make_private(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_tree(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}
