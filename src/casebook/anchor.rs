//! The anchor: a file outside the store that knows how many events there must be, and the hash there.
//!
//! The store loses its tail in silence when a bit of it flips; the anchor turns that into a report. Two
//! slots take turns, so that a power cut while one is written leaves the other; the file is written
//! once over its full length, so that a sync of its data is enough.

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

use super::chain::Head;
use super::fault::{DamagedPart, Fault};
use super::seal::Key;

const MARK: &[u8; 8] = b"inloopA1";
/// Mark, turn, count, hash; the code over these follows.
const VOUCHED: usize = 8 + 8 + 8 + 32;
const LENGTH: usize = VOUCHED + 32;
/// The slots lie on pages of their own.
const APART: u16 = 4096;

/// The open anchor file.
#[derive(Debug)]
pub(super) struct Anchor {
    file: File,
    turn: u64,
}

impl Anchor {
    /// A new anchor file at a head.
    pub(super) fn create(path: &Path, key: &Key, head: Head) -> Result<Self, Fault> {
        let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(true).open(path)?;
        file.write_all(&[0; 2 * APART as usize])?;
        file.sync_all()?;
        let mut anchor = Self { file, turn: 0 };
        // Both slots, so that a later damaged one is seen as damaged and not as never written.
        anchor.write(key, head)?;
        anchor.write(key, head)?;
        Ok(anchor)
    }

    /// Opens the anchor and reads the newest head it vouches for.
    pub(super) fn open(path: &Path, key: &Key) -> Result<(Self, Head), Fault> {
        let damaged = Fault::damaged(DamagedPart::Anchor);
        let mut file = match OpenOptions::new().read(true).write(true).open(path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(damaged),
            other => other?,
        };
        let mut newest: Option<(u64, Head)> = None;
        for slot in 0..2 {
            let mut bytes = [0; LENGTH];
            file.seek(SeekFrom::Start(slot * u64::from(APART)))?;
            match file.read_exact(&mut bytes) {
                Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => continue,
                other => other?,
            }
            newest = newest.into_iter().chain(read_slot(key, &bytes)).max_by_key(|(turn, _)| *turn);
        }
        let (turn, head) = newest.ok_or(damaged)?;
        Ok((Self { file, turn }, head))
    }

    /// Anchors a head; when it returns, the anchor is on disk.
    pub(super) fn write(&mut self, key: &Key, head: Head) -> Result<(), Fault> {
        let turn = self.turn + 1;
        let mut bytes = Vec::with_capacity(LENGTH);
        bytes.extend_from_slice(MARK);
        bytes.extend_from_slice(&turn.to_be_bytes());
        bytes.extend_from_slice(&head.count.to_be_bytes());
        bytes.extend_from_slice(head.hash.as_bytes());
        let code = key.code(&bytes);
        bytes.extend_from_slice(code.as_bytes());
        self.file.seek(SeekFrom::Start(turn % 2 * u64::from(APART)))?;
        self.file.write_all(&bytes)?;
        self.file.sync_data()?;
        self.turn = turn;
        Ok(())
    }
}

/// The newest head that the file tells of, whether or not anybody vouches for it: for looking without a key.
pub(super) fn peek(path: &Path) -> Option<Head> {
    let bytes = std::fs::read(path).ok()?;
    let slots = [0, usize::from(APART)].into_iter().filter_map(|at| bytes.get(at..)?.first_chunk::<LENGTH>());
    slots.filter_map(told).max_by_key(|(turn, _)| *turn).map(|(_, head)| head)
}

/// What a slot tells, vouched for or not.
fn told(bytes: &[u8; LENGTH]) -> Option<(u64, Head)> {
    let number = |at: usize| Some(u64::from_be_bytes(*bytes.get(at..)?.first_chunk()?));
    let hash = blake3::Hash::from_slice(&bytes[24..VOUCHED]).ok()?;
    if !bytes.starts_with(MARK) {
        return None;
    }
    Some((number(8)?, Head { count: number(16)?, hash }))
}

fn read_slot(key: &Key, bytes: &[u8; LENGTH]) -> Option<(u64, Head)> {
    let (vouched, code) = bytes.split_at(VOUCHED);
    let genuine = key.code(vouched) == blake3::Hash::from_slice(code).ok()?;
    told(bytes).filter(|_| genuine)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casebook::Id;

    fn heads() -> Vec<Head> {
        let start = Head::start(Id::from_bytes([1; 16]));
        (0..4u8).scan(start, |head, byte| Some(std::mem::replace(head, head.after(&[vec![byte]])))).collect()
    }

    #[test]
    fn the_newest_head_is_read_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("anchor");
        let key = Key::new(&[1; 32]);
        let mut anchor = Anchor::create(&path, &key, heads()[0]).unwrap();
        for head in heads() {
            anchor.write(&key, head).unwrap();
            assert_eq!(Anchor::open(&path, &key).unwrap().1, head);
        }
        assert!(Anchor::open(&path, &Key::new(&[2; 32])).is_err());
    }

    #[test]
    fn a_slot_torn_by_a_power_cut_leaves_the_one_before() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("anchor");
        let key = Key::new(&[1; 32]);
        let mut anchor = Anchor::create(&path, &key, heads()[0]).unwrap();
        anchor.write(&key, heads()[1]).unwrap();
        anchor.write(&key, heads()[2]).unwrap();
        let mut bytes = std::fs::read(&path).unwrap();
        let torn = usize::try_from(anchor.turn % 2).unwrap() * usize::from(APART);
        bytes[torn + 30..torn + LENGTH].fill(0);
        std::fs::write(&path, &bytes).unwrap();
        let (mut anchor, head) = Anchor::open(&path, &key).unwrap();
        assert_eq!(head, heads()[1]);
        anchor.write(&key, heads()[3]).unwrap();
        assert_eq!(Anchor::open(&path, &key).unwrap().1, heads()[3]);
    }

    #[test]
    fn a_missing_emptied_or_overwritten_anchor_is_damage() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("anchor");
        let key = Key::new(&[1; 32]);
        assert_eq!(Anchor::open(&path, &key).unwrap_err(), Fault::damaged(DamagedPart::Anchor));
        for bytes in [vec![], vec![0; 8192], vec![7; 100]] {
            std::fs::write(&path, bytes).unwrap();
            assert!(Anchor::open(&path, &key).unwrap_err().is_damage());
        }
    }
}
