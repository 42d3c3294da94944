//! The embedded store: one transaction per event, and on disk when `commit` returns.
//!
//! The only file that names `sled`. It must never see what is sealed, and never trust what it opens: the
//! store loses its tail in silence when damaged, and panics at times. Whoever opens it keeps a copy.

use std::convert::Infallible;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Weak};
use std::thread;
use std::time::Duration;

use sled::transaction::{ConflictableTransactionError, TransactionError};

use super::Fault;
use super::fault::DamagedPart;
use super::folder;
use super::id::random_bytes;

const TREE: &str = "events";
/// One value, another at each opening.
const TRIAL: &[u8] = b"trial";
/// The store's default is 1 GiB.
const CACHE: u64 = 64 * 1024 * 1024;
/// The store may let go of its own lock a moment after it was dropped.
const LOCK_TRIES: u32 = 200;

/// A stored value as it is read: shared with the store's cache and not copied.
pub(super) type Value = sled::IVec;
/// A sequence number and the stored values there.
pub(super) type Record = (u64, Vec<Value>);

/// The store's own handles; `None` only while they are being dropped.
struct Open(Option<(sled::Db, sled::Tree)>);

/// The open store.
pub(super) struct Store {
    open: Arc<Open>,
    /// Our own handle on the store's file: the store's `flush` does not sync it on Linux.
    file: File,
    path: PathBuf,
}

impl Store {
    /// Makes a new store; its files and their names are on disk then.
    pub(super) fn create(path: &Path) -> Result<Self, Fault> {
        folder::make_private(path)?;
        let store = Self::start(path)?;
        path.parent().map_or(Ok(()), folder::sync_directory)?;
        Ok(store)
    }

    /// Opens a store that is there and takes more. On damage it may have been overwritten: put the copy back.
    pub(super) fn open(path: &Path) -> Result<Self, Fault> {
        // Without its file the store would begin an empty one in silence.
        if !path.join("db").is_file() {
            return Err(Fault::Damaged {
                what: DamagedPart::Store,
                events_expected: None,
                events_found: Some(0),
                copy: None,
            });
        }
        // What is added goes to the end of the file, and opening does not look there while a snapshot tells what is
        // in it. Damaged there, the store would take more today and not have it tomorrow: so that is tried first.
        let trial = random_bytes::<16>()?;
        let store = Self::start(path)?;
        guarded(|| {
            let (db, _) = store.open.handles()?;
            db.open_tree(TRIAL)?.insert(TRIAL, &trial)?;
            db.flush().map(drop)
        })?;
        store.sync()?;
        drop(store);
        let store = Self::start(path)?;
        let kept = guarded(|| store.open.handles()?.0.open_tree(TRIAL)?.get(TRIAL))?;
        if kept.is_some_and(|kept| kept == trial) {
            return Ok(store);
        }
        Err(Fault::damaged(DamagedPart::Store))
    }

    fn start(path: &Path) -> Result<Self, Fault> {
        let config =
            sled::Config::new().path(path).cache_capacity(CACHE).use_compression(false).flush_every_ms(None);
        let open = guarded(|| {
            let db = open_unlocked(&config)?;
            let tree = db.open_tree(TREE)?;
            db.flush()?;
            Ok((db, tree))
        })?;
        let file = OpenOptions::new().write(true).open(path.join("db"))?;
        let store = Self { open: Arc::new(Open(Some(open))), file, path: path.to_owned() };
        folder::sync_tree(path)?;
        Ok(store)
    }

    /// Stores the values of a record; they are on disk when this returns, all of them or none.
    pub(super) fn commit(&self, seq: u64, values: &[impl AsRef<[u8]>]) -> Result<(), Fault> {
        self.change(|tree| {
            (0u16..).zip(values).try_for_each(|(part, value)| {
                tree.insert(&key(seq, part)[..], value.as_ref())?;
                Ok(())
            })
        })
    }

    /// Stores many records at once, in a store that is not in use yet: they are on disk after [`Store::settle`], and
    /// until then any number of them is.
    pub(super) fn fill(&self, records: &[(u64, Vec<impl AsRef<[u8]>>)]) -> Result<(), Fault> {
        guarded(|| {
            let tree = &self.open.handles()?.1;
            for (seq, values) in records {
                for (part, value) in (0u16..).zip(values) {
                    tree.insert(key(*seq, part), value.as_ref())?;
                }
            }
            Ok(())
        })
    }

    /// Brings what was filled in to the disk.
    pub(super) fn settle(&self) -> Result<(), Fault> {
        guarded(|| self.open.handles()?.0.flush().map(drop))?;
        self.sync()
    }

    /// Removes the records after a number: those that were never acknowledged.
    pub(super) fn forget_after(&self, count: u64, records: &[Record]) -> Result<(), Fault> {
        self.change(|tree| {
            for (seq, values) in records.iter().filter(|(seq, _)| *seq > count) {
                for (part, _) in (0u16..).zip(values) {
                    tree.remove(&key(*seq, part)[..])?;
                }
            }
            Ok(())
        })
    }

    fn change(
        &self,
        work: impl Fn(
            &sled::transaction::TransactionalTree,
        ) -> Result<(), ConflictableTransactionError<Infallible>>,
    ) -> Result<(), Fault> {
        guarded(|| {
            let (db, tree) = self.open.handles()?;
            tree.transaction(work).map_err(|error| match error {
                TransactionError::Storage(error) => error,
                TransactionError::Abort(never) => match never {},
            })?;
            db.flush().map(drop)
        })?;
        self.sync()
    }

    fn sync(&self) -> Result<(), Fault> {
        self.file.sync_all()?;
        self.assert_no_blobs()
    }

    /// Values beside the store's file would never be synced; ours are too small to go there.
    fn assert_no_blobs(&self) -> Result<(), Fault> {
        if fs::read_dir(self.path.join("blobs"))?.next().is_none() {
            return Ok(());
        }
        let text = "a value went to a file of its own".to_owned();
        Err(Fault::Io { kind: io::ErrorKind::Other, text })
    }

    /// Every record in the order of its number.
    pub(super) fn records(&self) -> Result<Vec<Record>, Fault> {
        records(guarded(|| self.open.handles()?.1.iter().collect())?)
    }

    /// The records with these numbers, in order.
    pub(super) fn records_in(&self, numbers: Range<u64>) -> Result<Vec<Record>, Fault> {
        self.open.records_in(numbers)
    }

    /// Reads on another thread without keeping the store open.
    pub(super) fn reader(&self) -> Reader {
        Reader(Arc::downgrade(&self.open))
    }

    /// The records that can still be read, up to the first that cannot, and whether that was all.
    pub(super) fn salvage(&self) -> (Vec<Record>, bool) {
        let mut pairs = Vec::new();
        let read = guarded(|| {
            for pair in &self.open.handles()?.1 {
                pairs.push(pair?);
            }
            Ok(())
        });
        let (records, whole) = gathered(pairs);
        (records, whole && read.is_ok())
    }
}

impl Open {
    fn handles(&self) -> sled::Result<&(sled::Db, sled::Tree)> {
        self.0.as_ref().ok_or_else(|| sled::Error::Unsupported("the store is closed".into()))
    }

    fn records_in(&self, numbers: Range<u64>) -> Result<Vec<Record>, Fault> {
        let (from, to) = (key(numbers.start, 0), key(numbers.end, 0));
        records(guarded(|| self.handles()?.1.range(from..to).collect())?)
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        let open = self.0.take();
        // A damaged store may panic while it closes.
        let _ = catch_unwind(AssertUnwindSafe(|| drop(open)));
    }
}

/// Reads a store that somebody else may close.
#[derive(Clone)]
pub(super) struct Reader(Weak<Open>);

impl Reader {
    /// The records with these numbers, in order; [`Fault::Overtaken`] once the store is closed.
    pub(super) fn records_in(&self, numbers: Range<u64>) -> Result<Vec<Record>, Fault> {
        self.0.upgrade().ok_or(Fault::Overtaken)?.records_in(numbers)
    }
}

/// The records of pairs in the order of their keys.
fn records(pairs: Vec<(Value, Value)>) -> Result<Vec<Record>, Fault> {
    match gathered(pairs) {
        (records, true) => Ok(records),
        _ => Err(Fault::damaged(DamagedPart::Store)),
    }
}

/// The records of pairs in the order of their keys, up to the first that makes no sense, and whether that was all.
fn gathered(pairs: Vec<(Value, Value)>) -> (Vec<Record>, bool) {
    let mut records: Vec<Record> = Vec::with_capacity(pairs.len());
    for (key, value) in pairs {
        let Some((seq, part)) = key.split_first_chunk::<8>() else { return (records, false) };
        let (seq, part) = (u64::from_be_bytes(*seq), part.try_into().map(u16::from_be_bytes));
        match (records.last_mut(), part) {
            (Some((last, values)), Ok(part)) if *last == seq && values.len() == usize::from(part) => {
                values.push(value);
            }
            (_, Ok(0)) => records.push((seq, vec![value])),
            _ => return (records, false),
        }
    }
    (records, true)
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("path", &self.path).finish_non_exhaustive()
    }
}

/// Removes what the store left half-written when the power went: it would refuse to open.
pub(super) fn clear_unfinished(path: &Path) -> io::Result<()> {
    remove_snapshots(path, |name| name.ends_with(".generating"))
}

/// Removes the store's snapshots; it reads everything from its file then.
pub(super) fn forget_snapshots(path: &Path) -> io::Result<()> {
    remove_snapshots(path, |_| true)
}

fn remove_snapshots(path: &Path, which: impl Fn(&str) -> bool) -> io::Result<()> {
    let entries = match fs::read_dir(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other?,
    };
    for entry in entries {
        let entry = entry?;
        if entry.file_name().to_str().is_some_and(|name| name.starts_with("snap.") && which(name)) {
            folder::remove(&entry.path())?;
        }
    }
    Ok(())
}

fn key(seq: u64, part: u16) -> [u8; 10] {
    let mut key = [0; 10];
    key[..8].copy_from_slice(&seq.to_be_bytes());
    key[8..].copy_from_slice(&part.to_be_bytes());
    key
}

fn open_unlocked(config: &sled::Config) -> sled::Result<sled::Db> {
    let mut tries = 0;
    loop {
        match config.open() {
            // Our own lock file keeps other programs out, so this is our own store still closing.
            Err(sled::Error::Io(error)) if tries < LOCK_TRIES && refused_lock(&error) => {
                tries += 1;
                thread::sleep(Duration::from_millis(10));
            }
            other => return other,
        }
    }
}

/// The store has no error of its own for this.
fn refused_lock(error: &io::Error) -> bool {
    error.to_string().contains("could not acquire lock")
}

/// Does work in the store; a panic in it is damage, not the end of the program.
fn guarded<T>(work: impl FnOnce() -> sled::Result<T>) -> Result<T, Fault> {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(done) => done.map_err(fault),
        Err(_) => Err(Fault::damaged(DamagedPart::Store)),
    }
}

fn fault(error: sled::Error) -> Fault {
    match error {
        sled::Error::Io(error) if refused_lock(&error) => Fault::AlreadyOpen { by: None },
        sled::Error::Io(error) => match error.kind() {
            // What a file says that ends too early or makes no sense.
            io::ErrorKind::UnexpectedEof
            | io::ErrorKind::InvalidData
            | io::ErrorKind::InvalidInput
            | io::ErrorKind::Other
            | io::ErrorKind::NotFound => Fault::damaged(DamagedPart::Store),
            _ => error.into(),
        },
        _ => Fault::damaged(DamagedPart::Store),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_come_back_in_order_and_in_parts() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("sled");
        let store = Store::create(&path).unwrap();
        for seq in (1..=300u64).rev() {
            let values: Vec<Vec<u8>> =
                (0..=seq % 3).map(|part| vec![u8::try_from(part).unwrap(); 4096]).collect();
            store.commit(seq, &values).unwrap();
        }
        let records = store.records().unwrap();
        assert!(records.iter().zip(1..).all(|((seq, _), number)| *seq == number));
        assert_eq!(records[4].1.len(), 3);
        assert_eq!(fs::read_dir(path.join("blobs")).unwrap().count(), 0);
        store.forget_after(4, &records).unwrap();
        drop(store);
        assert_eq!(Store::open(&path).unwrap().records().unwrap(), records[..4]);
    }

    #[test]
    fn a_store_without_its_file_is_damaged_and_not_begun_anew() {
        let root = tempfile::tempdir().unwrap();
        assert!(Store::open(root.path()).unwrap_err().is_damage());
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_snapshot_half_written_is_removed_and_the_others_stay() {
        let root = tempfile::tempdir().unwrap();
        for name in ["snap.00AB", "snap.00AC.generating", "db"] {
            fs::write(root.path().join(name), "").unwrap();
        }
        clear_unfinished(root.path()).unwrap();
        assert!(root.path().join("snap.00AB").exists() && !root.path().join("snap.00AC.generating").exists());
        forget_snapshots(root.path()).unwrap();
        assert!(!root.path().join("snap.00AB").exists() && root.path().join("db").exists());
    }
}
