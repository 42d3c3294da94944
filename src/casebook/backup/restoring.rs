//! Restoring a desk from a backup, into an empty folder only: everything is put beside it, checked, and moved into place
//! in one rename. Until then nothing there looks like a desk.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::collecting::{ANCHOR, HEADER};
use super::destination::{LIST, list_name};
use super::fault::{Fault, Flaw};
use super::forgotten::Forgotten;
use super::kept_files;
use super::progress::Progress;
use super::reading::{Contents, Part, open, read};
use super::settling::Settling;
use super::wrapping::Unwrapping;
use crate::casebook::Id;
use crate::casebook::chain::Head;
use crate::casebook::erased;
use crate::casebook::folder::{self, Folder};
use crate::casebook::header::Header;
use crate::casebook::store::Store;

/// So many records are put in the store at once.
const BATCH: usize = 2000;

/// A desk that was put back.
#[derive(Debug, Clone)]
pub struct Restored {
    /// What the backup held.
    pub contents: Contents,
    /// How many erased cases are forgotten at the first unlocking, as far as they are in it.
    pub forgotten: usize,
}

/// The cases that lists say were erased at this desk: those given, and those that lie next to the backup.
pub(super) fn lists(backup: &Path, given: Option<&Path>, desk: Id) -> Result<BTreeSet<Id>, Fault> {
    let mut cases = BTreeSet::new();
    let beside =
        backup.parent().map(|parent| if parent.as_os_str().is_empty() { Path::new(".") } else { parent });
    let entries = beside.and_then(|folder| fs::read_dir(folder).ok()).into_iter().flatten().flatten();
    let is_list = |path: &PathBuf| {
        path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.ends_with(LIST))
    };
    let named = list_name(desk);
    for path in entries.map(|entry| entry.path()).filter(is_list) {
        let is_ours =
            path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.ends_with(&named));
        let (whole, found) = match Forgotten::read(&path) {
            Ok(Some(list)) if list.desk == desk => (list.whole, list.cases),
            // Another desk's, or nothing that this desk wrote.
            Ok(list) => (list.is_some() || !is_ours, BTreeSet::new()),
            Err(_) => (false, BTreeSet::new()),
        };
        // Not passed over in silence: what was erased would come back. Who gives a list knows better.
        if !whole && given.is_none() {
            return Err(Fault::ListDamaged(path));
        }
        cases.extend(found);
    }
    if let Some(path) = given {
        // The file `erased` of a desk folder, or a list that lay beside a backup.
        let mut found = erased::given(path)?;
        if found.is_empty() {
            let list = Forgotten::read(path)?.filter(|list| list.desk == desk);
            found = list.ok_or(Fault::Damaged(Flaw::Foreign))?.cases;
        }
        cases.extend(found);
    }
    Ok(cases)
}

impl Contents {
    /// How many erased cases will be forgotten, by the backup itself and the lists: one given, and those next to it.
    pub fn forgets(&self, backup: &Path, given: Option<&Path>) -> Result<usize, Fault> {
        let mut cases = lists(backup, given, self.manifest.desk)?;
        cases.extend(&self.erased);
        Ok(cases.len())
    }
}

/// Whether a desk may be put back here: nothing there, or a folder with nothing in it.
pub fn is_free(desk: &Path) -> Result<bool, Fault> {
    match fs::read_dir(desk) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(true),
        Err(error) if error.kind() == std::io::ErrorKind::NotADirectory => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Puts a desk back. What was erased since the backup was made is forgotten at the first unlocking, before anything is
/// shown.
pub fn restore(
    backup: &Path,
    unwrapping: &Unwrapping,
    desk: &Path,
    erased: Option<&Path>,
    progress: &Progress,
) -> Result<Restored, Fault> {
    if !is_free(desk)? {
        return Err(Fault::NotEmpty);
    }
    if let Some(above) = desk.parent().filter(|above| !above.as_os_str().is_empty()) {
        folder::make_private(above)?;
    }
    let staged = desk.with_added_extension("restoring");
    folder::remove(&staged)?;
    folder::make_private(&staged)?;
    let restored = fill(backup, unwrapping, &staged, erased, progress).and_then(|restored| {
        folder::sync_tree(&staged)?;
        // An empty folder gives way; one in which something appeared meanwhile does not.
        fs::rename(&staged, desk).map_err(|error| match error.kind() {
            std::io::ErrorKind::DirectoryNotEmpty => Fault::NotEmpty,
            _ => error.into(),
        })?;
        desk.parent().filter(|above| !above.as_os_str().is_empty()).map_or(Ok(()), folder::sync_directory)?;
        Ok(restored)
    });
    if restored.is_err() {
        let _ = folder::remove(&staged);
    }
    restored
}

fn fill(
    backup: &Path,
    unwrapping: &Unwrapping,
    staged: &Path,
    given: Option<&Path>,
    progress: &Progress,
) -> Result<Restored, Fault> {
    let place = Folder::new(staged);
    let store = Store::create(&place.store())?;
    let mut batch: Vec<(u64, Vec<Vec<u8>>)> = Vec::with_capacity(BATCH);
    let contents = read(open(backup)?, unwrapping, progress, |part| {
        match part {
            Part::File(name, content) if name == HEADER => {
                folder::write_private(&place.header(), &content)?;
                folder::write_private(&place.spare_header(), &content)?;
            }
            Part::File(name, content) if name == ANCHOR => folder::write_private(&place.anchor(), &content)?,
            Part::File(name, content) => kept_files::place(staged, &name, &content)?,
            Part::Record(seq, values) => {
                batch.push((seq, values));
                if batch.len() == BATCH {
                    store.fill(&std::mem::take(&mut batch))?;
                }
            }
        }
        Ok(())
    })?;
    store.fill(&batch)?;
    store.settle()?;
    drop(store);

    let mut cases = lists(backup, given, contents.manifest.desk)?;
    cases.extend(&contents.erased);
    let forgotten = cases.len();
    Settling { made: contents.manifest.made, forget: cases }.write(&place)?;
    verify(&place, &contents)?;
    Ok(Restored { contents, forgotten })
}

/// Reads back what was put there, as far as that needs no key.
fn verify(place: &Folder, contents: &Contents) -> Result<(), Fault> {
    let header = Header::read(place)?.header;
    let store = Store::open(&place.store())?;
    let start = Head::start(header.desk);
    let head = store.records()?.iter().fold(start, |head, (_, values)| head.after(values));
    let same = header.desk == contents.manifest.desk && head == contents.head;
    if same { Ok(()) } else { Err(Fault::ReadBackDiffers) }
}
