//! A file that spares reading the same sources again: what came of them, with the key of the sources and a checksum.
//!
//! Only what the sources say too; nothing sealed, and nothing that cannot be made again. A file that is damaged, cut
//! short, or of other sources or another program is not opened, and made anew.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// The last bytes; the number is that of the form.
const MARK: &[u8; 16] = b"inloop pack 1\n\n\n";
/// After the contents: the key, the checksum of all before it, the mark.
const FOOTER: usize = 32 + 32 + MARK.len();

/// What the contents were made of: a digest of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Key(pub [u8; 32]);

/// The contents, if the file is whole and was made of the same.
pub(super) fn open(path: &Path, key: Key) -> Option<Vec<u8>> {
    let mut bytes = fs::read(path).ok()?;
    let end = bytes.len().checked_sub(FOOTER)?;
    let (contents, footer) = bytes.split_at(end);
    let (kept, rest) = footer.split_at(32);
    let (sum, mark) = rest.split_at(32);
    if mark != MARK || kept != key.0 {
        return None;
    }
    (blake3::keyed_hash(&key.0, contents).as_bytes() == sum).then_some(())?;
    bytes.truncate(end);
    Some(bytes)
}

/// Keeps contents in a file: whole or not at all.
pub(super) fn keep(
    path: &Path,
    key: Key,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    // Two programs that write it at once spoil it at worst, which the checksum tells: then it is made anew.
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    let kept = write_file(&beside, key, write).and_then(|()| fs::rename(&beside, path));
    if kept.is_err() {
        let _ = fs::remove_file(&beside);
    }
    kept
}

fn write_file(path: &Path, key: Key, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut file =
        Summing { file: BufWriter::new(File::create(path)?), sum: blake3::Hasher::new_keyed(&key.0) };
    write(&mut file)?;
    let Summing { mut file, sum } = file;
    file.write_all(&key.0)?;
    file.write_all(sum.finalize().as_bytes())?;
    file.write_all(MARK)?;
    file.into_inner()?.sync_all()
}

/// Sums up what is written.
struct Summing {
    file: BufWriter<File>,
    sum: blake3::Hasher,
}

impl Write for Summing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.file.write(bytes)?;
        self.sum.update(&bytes[..count]);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: Key = Key([7; 32]);

    #[test]
    fn a_pack_opens_for_its_own_sources_alone_and_only_when_it_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pack");
        assert_eq!(open(&path, KEY), None);
        keep(&path, KEY, |out| out.write_all(b"who can help")).unwrap();
        assert_eq!(open(&path, KEY).as_deref(), Some(&b"who can help"[..]));
        assert_eq!(open(&path, Key([8; 32])), None);
        let whole = fs::read(&path).unwrap();
        for at in 0..whole.len() {
            let mut damaged = whole.clone();
            damaged[at] ^= 1;
            fs::write(&path, &damaged).unwrap();
            assert_eq!(open(&path, KEY), None, "byte {at}");
            fs::write(&path, &whole[..at]).unwrap();
            assert_eq!(open(&path, KEY), None, "cut at {at}");
        }
    }

    #[test]
    fn what_cannot_be_written_leaves_the_one_before() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pack");
        keep(&path, KEY, |out| out.write_all(b"before")).unwrap();
        keep(&path, KEY, |_| Err(io::Error::other("the disk is full"))).unwrap_err();
        assert_eq!(open(&path, KEY).as_deref(), Some(&b"before"[..]));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
