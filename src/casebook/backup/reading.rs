//! Reading a backup: opened, its chain walked, its files and events counted, its end compared with what it says of itself.
//!
//! It must never open an event.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::collecting::{ANCHOR, HEADER, Material};
use super::container::{Kind, Reader};
use super::fault::{Fault, Flaw};
use super::kept_files;
use super::progress::Progress;
use super::wrapping::{Unwrapping, takes_passphrase};
use crate::casebook::Id;
use crate::casebook::chain::Head;
use crate::casebook::header;
use crate::casebook::header::FOLDER_FORMAT;

/// What a backup says of itself. Part of the format: fields are only added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The desk's random id.
    pub desk: Id,
    /// The desk's public name.
    pub name: String,
    /// When it was made.
    pub made: Timestamp,
    /// How many events it holds.
    pub events: u64,
    /// The chain's hash there, in hexadecimal digits.
    pub head: String,
    /// The files, in their order.
    pub files: Vec<NamedSize>,
}

/// A file in a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedSize {
    /// Its name from the desk folder.
    pub name: String,
    /// Its size.
    pub bytes: u64,
}

impl Manifest {
    pub(super) fn of(material: &Material) -> Self {
        let file = |(name, content): &(String, Vec<u8>)| NamedSize {
            name: name.clone(),
            bytes: content.len() as u64,
        };
        Self {
            desk: material.desk,
            name: material.name.clone(),
            made: material.made,
            events: material.head.count,
            head: material.head.hash.to_hex().to_string(),
            files: material.files.iter().map(file).collect(),
        }
    }
}

/// A backup that was read to its end and is whole.
#[derive(Debug, Clone)]
pub struct Contents {
    /// What it says of itself.
    pub manifest: Manifest,
    /// The cases that the desk had erased when it was made.
    pub erased: BTreeSet<Id>,
    pub(super) head: Head,
    /// The hash over everything in it.
    pub(super) hash: blake3::Hash,
}

/// Something in a backup, on its way out.
pub(super) enum Part {
    File(String, Vec<u8>),
    Record(u64, Vec<Vec<u8>>),
}

/// Reads a backup to its end without putting anything anywhere: which desk, made when, how much, whole.
pub fn look(path: &Path, unwrapping: &Unwrapping, progress: &Progress) -> Result<Contents, Fault> {
    read(open(path)?, unwrapping, progress, |_| Ok(()))
}

impl Unwrapping {
    /// Whether a backup is opened with a passphrase; fails when the file is none of age.
    pub fn is_passphrase_for(path: &Path) -> Result<bool, Fault> {
        takes_passphrase(open(path)?).ok_or(Fault::Damaged(Flaw::Foreign))
    }
}

/// Opens the file of a backup.
pub(super) fn open(path: &Path) -> Result<BufReader<File>, Fault> {
    match File::open(path) {
        Ok(file) if file.metadata()?.is_file() => Ok(BufReader::new(file)),
        Ok(_) => Err(Fault::NotThere),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(Fault::NotThere),
        Err(error) => Err(error.into()),
    }
}

/// Reads a backup to its end, and gives each part away as it comes. Only when this returns is it known to be whole.
pub(super) fn read(
    from: impl BufRead,
    unwrapping: &Unwrapping,
    progress: &Progress,
    mut take: impl FnMut(Part) -> Result<(), Fault>,
) -> Result<Contents, Fault> {
    let mut reader = Reader::begin(unwrapping.open(from)?)?;
    let incomplete = Fault::Damaged(Flaw::Incomplete);
    let Some((Kind::Manifest, manifest)) = reader.next()? else { return Err(Fault::Damaged(Flaw::Foreign)) };
    let manifest: Manifest = serde_json::from_slice(&manifest).map_err(|_| Fault::Damaged(Flaw::Foreign))?;
    if progress.so_far().is_none() {
        progress.begin(manifest.events);
    }
    let mut head = Head::start(manifest.desk);
    let mut erased = BTreeSet::new();
    let mut files = Vec::new();
    while let Some((kind, content)) = reader.next()? {
        match kind {
            Kind::Manifest => return Err(incomplete),
            Kind::Erased => {
                erased.extend(content.as_chunks::<16>().0.iter().map(|id| Id::from_bytes(*id)));
            }
            Kind::File => {
                let (name, content) = file(content).ok_or(incomplete.clone())?;
                if name == HEADER {
                    let found = header::format_of(&content).ok_or(incomplete.clone())?;
                    if found > FOLDER_FORMAT {
                        return Err(Fault::NewerFormat { found, known: FOLDER_FORMAT });
                    }
                } else if name != ANCHOR && !kept_files::may_be_placed(&name) {
                    return Err(incomplete);
                }
                files.push(NamedSize { name: name.clone(), bytes: content.len() as u64 });
                take(Part::File(name, content))?;
            }
            Kind::Record => {
                let (seq, values) = record(&content).ok_or(incomplete.clone())?;
                head = head.after(&values);
                if head.count != seq {
                    return Err(incomplete);
                }
                take(Part::Record(seq, values))?;
                progress.step()?;
            }
        }
    }
    let whole = head.count == manifest.events
        && head.hash.to_hex().as_str() == manifest.head
        && files == manifest.files
        && [HEADER, ANCHOR].iter().all(|name| files.iter().any(|file| file.name == *name));
    let hash = reader.ended.filter(|_| whole).ok_or(incomplete)?;
    Ok(Contents { manifest, erased, head, hash })
}

fn file(mut content: Vec<u8>) -> Option<(String, Vec<u8>)> {
    let length = usize::from(u16::from_be_bytes(*content.first_chunk()?));
    let rest = content.split_off(content.len().min(2 + length));
    let name = content.get(2..).filter(|name| name.len() == length)?;
    Some((String::from_utf8(name.to_vec()).ok()?, rest))
}

fn record(content: &[u8]) -> Option<(u64, Vec<Vec<u8>>)> {
    let (seq, mut rest) = content.split_first_chunk()?;
    let mut values = Vec::new();
    while !rest.is_empty() {
        let (length, after) = rest.split_first_chunk()?;
        let (value, after) = after.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
        values.push(value.to_vec());
        rest = after;
    }
    Some((u64::from_be_bytes(*seq), values))
}
