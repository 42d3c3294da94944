//! Making a backup: written under a temporary name, synced, read back whole from the medium, and only then given its
//! name. When anything goes wrong nothing is left that is called a backup.

use std::fs::{self, File, OpenOptions};
use std::io::{BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;

use super::collecting::Material;
use super::container::{Kind, Writer};
use super::destination::Destination;
use super::fault::{Fault, Flaw};
use super::forgotten::Forgotten;
use super::progress::Progress;
use super::reading::{Manifest, read};
use super::wrapping::{Unwrapping, Wrapping};
use crate::casebook::folder::sync_directory;

/// A backup that was read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Where it is.
    pub path: PathBuf,
    /// How many events are in it.
    pub events: u64,
    /// How many files of the desk.
    pub files: usize,
    /// How large it is, in bytes.
    pub bytes: u64,
}

/// Makes a backup. `zone` is the clock by which the day in its name is told.
///
/// When this returns, the file is on the medium and was read back: it opens, the chain of its events holds and ends
/// where the anchor says.
pub fn make(
    material: &Material,
    to: &Destination,
    wrapping: &Wrapping,
    zone: &TimeZone,
    progress: &Progress,
) -> Result<Made, Fault> {
    // Written, and read back.
    progress.begin(2 * material.events());
    to.clear(&material.name);
    let needed = material.size();
    if let Some(free) = to.free().filter(|free| *free < needed) {
        return Err(Fault::NoRoom { needed, free });
    }
    let path = to.file(&material.name, material.made.to_zoned(zone.clone()).date());
    let part = path.with_added_extension("part");
    let made = write_and_read_back(material, to, wrapping, &part, progress).and_then(|bytes| {
        fs::rename(&part, &path)?;
        sync_directory(to.folder())?;
        Ok(Made { path: path.clone(), events: material.events(), files: material.files.len(), bytes })
    });
    if made.is_err() {
        // On a stick that was pulled out there is nothing to remove.
        let _ = fs::remove_file(&part);
    }
    made.map_err(|fault| match fault {
        // The file system filled up while writing, or what is full is the share of this user.
        Fault::NoRoom { .. } => Fault::NoRoom { needed, free: to.free().unwrap_or_default() },
        other => other,
    })
}

fn write_and_read_back(
    material: &Material,
    to: &Destination,
    wrapping: &Wrapping,
    part: &Path,
    progress: &Progress,
) -> Result<u64, Fault> {
    let (hash, unwrapping) = write(material, wrapping, part, progress)?;
    let bytes = read_back(material, hash, &unwrapping, part, progress)?;
    // Before the backup is called one: an older backup there must forget what this desk has erased.
    Forgotten::of(material.desk, material.erased.iter().copied())
        .merge_into(&to.list(&material.name, material.desk))?;
    Ok(bytes)
}

fn write(
    material: &Material,
    wrapping: &Wrapping,
    part: &Path,
    progress: &Progress,
) -> Result<(blake3::Hash, Unwrapping), Fault> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let (closed, unwrapping) = wrapping.close(material.cost, BufWriter::new(options.open(part)?))?;
    let mut writer = Writer::begin(closed)?;
    let manifest =
        serde_json::to_vec(&Manifest::of(material)).map_err(|error| Fault::BrokenOff(error.to_string()))?;
    writer.frame(Kind::Manifest, &manifest)?;
    let ids: Vec<u8> = material.erased.iter().flat_map(|id| *id.as_bytes()).collect();
    writer.frame(Kind::Erased, &ids)?;
    for (name, content) in &material.files {
        let length = u16::try_from(name.len()).map_err(|_| Fault::Damaged(Flaw::Foreign))?;
        writer.frame(Kind::File, &[&length.to_be_bytes(), name.as_bytes(), content].concat())?;
    }
    for (seq, values) in &material.records {
        let mut content = seq.to_be_bytes().to_vec();
        for value in values {
            // No value is longer than 4 KiB.
            let length = u16::try_from(value.len()).map_err(|_| Fault::Damaged(Flaw::Foreign))?;
            content.extend_from_slice(&length.to_be_bytes());
            content.extend_from_slice(value);
        }
        writer.frame(Kind::Record, &content)?;
        progress.step()?;
    }
    let (closed, hash) = writer.end()?;
    let mut out = closed.finish()?;
    out.flush()?;
    let file = out.into_inner().map_err(|error| Fault::from(error.into_error()))?;
    file.sync_all()?;
    forget_in_memory(&file);
    Ok((hash, unwrapping))
}

/// Reads the file as whoever restores it would, and compares it with what was to be written. Gives its size.
fn read_back(
    material: &Material,
    written: blake3::Hash,
    unwrapping: &Unwrapping,
    part: &Path,
    progress: &Progress,
) -> Result<u64, Fault> {
    let file = File::open(part)?;
    let bytes = file.metadata()?.len();
    let contents = read(BufReader::new(file), unwrapping, progress, |_| Ok(()))?;
    let same = contents.hash == written && contents.head == material.head;
    if same { Ok(bytes) } else { Err(Fault::ReadBackDiffers) }
}

/// Asks the system to read the file from the medium the next time, and not from memory.
fn forget_in_memory(file: &File) {
    #[cfg(target_os = "linux")]
    // Only advice: where it is not taken, what is read back was still synced.
    let _ = rustix::fs::fadvise(file, 0, None, rustix::fs::Advice::DontNeed);
    #[cfg(not(target_os = "linux"))]
    let _ = file;
}
