//! Where a desk's directory comes from: the shipped files, those of the desk in their place, and what was imported.
//!
//! A large directory is kept as a [pack], so that it is read once and opened after that.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use super::fault::Fault;
use super::imports::service_files;
use super::load::{Supply, read_file, shipped_offers};
use super::pack::{self, Key};
use crate::directory::{self, Directory, Reading};

/// Sources with fewer bytes than this are as quickly read as opened.
const SMALL: u64 = 1 << 20;
/// The longest line that is read: a service is far shorter.
const LONGEST: u64 = 4 << 20;

/// The files of a desk's directory beside those that ship.
#[derive(Debug)]
pub(super) struct Sources {
    supply: Supply,
    folder: PathBuf,
    /// JSON files of the desk, each in the place of the shipped one of its name.
    own: Vec<PathBuf>,
    /// What was imported, a service a line.
    imported: Vec<PathBuf>,
}

impl Sources {
    /// What there is in a desk's folder.
    pub fn of(supply: Supply, folder: &Path) -> Self {
        let entries = fs::read_dir(folder.join("directory")).into_iter().flatten().flatten();
        let mut own: Vec<PathBuf> = entries
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
            .collect();
        own.sort();
        Self { supply, folder: folder.to_owned(), own, imported: service_files(folder) }
    }

    /// Whether there is nothing but what ships.
    pub fn is_empty(&self) -> bool {
        self.own.is_empty() && self.imported.is_empty()
    }

    /// Where the pack is.
    pub fn pack(&self, name: &str) -> PathBuf {
        self.folder.join("directory").join(name)
    }

    /// A digest of the sources and of the program, as far as one can tell without reading them; `None` when they are
    /// small, or cannot be told apart.
    pub fn key(&self) -> Option<Key> {
        let mut sum = blake3::Hasher::new();
        let mut size = 0;
        // Another program may read otherwise, and brings other shipped files.
        let program = std::env::current_exe().ok()?;
        for path in std::iter::once(&program).chain(&self.own).chain(&self.imported) {
            let told = fs::metadata(path).ok()?;
            let since = told.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
            sum.update(path.as_os_str().as_encoded_bytes());
            sum.update(&[0]);
            sum.update(&told.len().to_le_bytes());
            sum.update(&since.as_nanos().to_le_bytes());
            size += if path == &program { 0 } else { told.len() };
        }
        sum.update(format!("{:?}", self.supply).as_bytes());
        (size >= SMALL).then(|| Key(*sum.finalize().as_bytes()))
    }

    /// The directory: out of the pack when it fits, else read, and packed for the next time.
    pub fn directory(&self, faults: &mut Vec<Fault>) -> Directory {
        let key = self.key();
        if let Some((directory, found)) = key.and_then(|key| self.opened(key)) {
            faults.extend(found.into_iter().map(Fault::from));
            return directory;
        }
        let before = faults.len();
        let (directory, found) = self.read(faults);
        // What could not be read at all may be there the next time.
        if let Some(key) = key.filter(|_| faults.len() == before) {
            // Without a pack the next start takes longer, and nothing else.
            let _ = self.packed(key, &directory, &found);
        }
        faults.extend(found.into_iter().map(Fault::from));
        directory
    }

    fn opened(&self, key: Key) -> Option<(Directory, Vec<directory::Fault>)> {
        let mut bytes = pack::open(&self.pack("pack"), key)?;
        let (rest, count) = bytes.split_last_chunk()?;
        let from = rest.len().checked_sub(usize::try_from(u64::from_le_bytes(*count)).ok()?)?;
        let faults = postcard::from_bytes(&rest[from..]).ok()?;
        bytes.truncate(from);
        Some((Directory::from_packed(bytes)?, faults))
    }

    fn packed(&self, key: Key, directory: &Directory, faults: &[directory::Fault]) -> std::io::Result<()> {
        let faults = postcard::to_stdvec(faults).map_err(std::io::Error::other)?;
        pack::keep(&self.pack("pack"), key, |mut out| {
            directory.pack(&mut out)?;
            out.write_all(&faults)?;
            out.write_all(&(faults.len() as u64).to_le_bytes())
        })
    }

    fn read(&self, faults: &mut Vec<Fault>) -> (Directory, Vec<directory::Fault>) {
        let mut offers = shipped_offers(self.supply);
        for path in &self.own {
            let Some(name) = path.file_name().and_then(|name| name.to_str()).map(str::to_owned) else {
                continue;
            };
            if let Some(text) = read_file(path, faults) {
                offers.retain(|(other, _)| *other != name);
                offers.push((name, text));
            }
        }
        offers.sort();
        let files: Vec<(&str, &str)> =
            offers.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let mut reading = Reading::of(&files);
        drop(offers);
        // After the others: of two with one id the desk's own stays, then what ships.
        for path in &self.imported {
            if let Err(error) = read_lines(path, &mut reading) {
                faults.push(Fault::File { file: path.display().to_string(), what: error.to_string() });
            }
        }
        reading.finish()
    }
}

/// Reads the services of what was imported, line by line.
fn read_lines(path: &Path, reading: &mut Reading) -> std::io::Result<()> {
    let name = path.display().to_string();
    let mut file = BufReader::with_capacity(1 << 16, File::open(path)?);
    let (mut line, mut number) = (String::new(), 0);
    loop {
        line.clear();
        if std::io::Read::take(&mut file, LONGEST).read_line(&mut line)? == 0 {
            return Ok(());
        }
        if !line.trim().is_empty() {
            reading.take_line(&name, number, &line);
            number += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::fixture::service;

    fn desk(count: usize) -> tempfile::TempDir {
        let desk = tempfile::tempdir().unwrap();
        let folder = desk.path().join("directory/imported/feed");
        fs::create_dir_all(&folder).unwrap();
        let lines: Vec<String> =
            (0..count).map(|at| service(&format!("offer-{at}")).json().to_string()).collect();
        fs::write(folder.join("services.ndjson"), lines.join("\n")).unwrap();
        desk
    }

    fn directory(desk: &tempfile::TempDir) -> (Directory, Vec<Fault>) {
        let mut faults = Vec::new();
        (Sources::of(Supply::Demo, desk.path()).directory(&mut faults), faults)
    }

    #[test]
    fn a_large_directory_is_read_once_and_opened_after_that() {
        let desk = desk(1_500);
        let sources = Sources::of(Supply::Demo, desk.path());
        let key = sources.key().expect("it is large");
        assert!(sources.opened(key).is_none());
        let (read, faults) = directory(&desk);
        assert!(sources.opened(key).is_some_and(|(opened, _)| opened == read));
        assert_eq!(directory(&desk), (read, faults));
    }

    #[test]
    fn a_damaged_pack_is_made_anew() {
        let desk = desk(1_500);
        let (read, _) = directory(&desk);
        let sources = Sources::of(Supply::Demo, desk.path());
        let mut bytes = fs::read(sources.pack("pack")).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 255;
        fs::write(sources.pack("pack"), bytes).unwrap();
        let key = sources.key().unwrap();
        assert!(sources.opened(key).is_none());
        assert_eq!(directory(&desk).0, read);
        assert!(sources.opened(key).is_some());
    }

    #[test]
    fn another_source_makes_another_pack() {
        let desk = desk(1_500);
        let (read, _) = directory(&desk);
        let file = desk.path().join("directory/imported/feed/services.ndjson");
        let text = fs::read_to_string(&file).unwrap();
        fs::write(&file, format!("{text}\n{}", service("one-more").json())).unwrap();
        assert_eq!(directory(&desk).0.len(), read.len() + 1);
    }

    #[test]
    fn a_small_directory_needs_no_pack_and_what_is_refused_is_told_both_times() {
        let desk = desk(2);
        directory(&desk);
        assert!(!Sources::of(Supply::Demo, desk.path()).pack("pack").exists());
        let desk = self::desk(1_500);
        let file = desk.path().join("directory/imported/feed/services.ndjson");
        let text = fs::read_to_string(&file).unwrap();
        fs::write(&file, format!("{text}\n{}\n{{", service("offer-1").json())).unwrap();
        let (_, faults) = directory(&desk);
        assert_eq!(faults.len(), 2);
        assert_eq!(directory(&desk).1, faults);
    }
}
