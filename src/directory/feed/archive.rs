//! A zip archive as the files of a feed. Its members are read as streams and never written anywhere.

use std::io::{self, Read, Seek};

use zip::ZipArchive;
use zip::result::ZipError;

use super::entry::At;
use super::fault::{Fault, FaultKind};
use super::files::Files;
use super::limits::Limits;
use super::tidy::shown;

/// Bytes that a member may be large whatever it was packed to: small files of one letter pack very well.
const SMALL: u64 = 1 << 20;

/// An archive whose members were looked at before any of them is read.
#[derive(Debug)]
pub struct Archive<R> {
    zip: ZipArchive<R>,
    names: Vec<(String, usize)>,
}

/// The kind of a Unix file, and that of a link.
const KIND: u32 = 0o170_000;
const LINK: u32 = 0o120_000;

impl<R: Read + Seek> Archive<R> {
    /// Opens an archive; `file` is its name, for the fault.
    ///
    /// # Errors
    ///
    /// When it is no archive, when a member leads out of its folder, is a link, is locked, or is beyond the limits.
    pub fn open(content: R, file: &str, limits: &Limits) -> Result<Self, Fault> {
        let fault = |member: &str, kind| Fault { file: member.to_owned(), at: At::Whole, kind };
        let broken = |wrong: &ZipError| FaultKind::BrokenArchive(shown(&wrong.to_string()));
        let mut zip = ZipArchive::new(content).map_err(|wrong| fault(file, broken(&wrong)))?;
        if zip.len() > limits.files {
            return Err(fault(file, FaultKind::TooManyFiles(limits.files)));
        }
        let (mut names, mut total) = (Vec::new(), 0_u64);
        for number in 0..zip.len() {
            let member = zip.by_index_raw(number).map_err(|wrong| fault(file, broken(&wrong)))?;
            let raw = String::from_utf8_lossy(member.name_raw()).into_owned();
            let name = shown(&raw);
            if !stays_inside(&raw) {
                return Err(fault(&name, FaultKind::LeadsOutside));
            }
            if member.is_symlink() || member.unix_mode().is_some_and(|mode| mode & KIND == LINK) {
                return Err(fault(&name, FaultKind::Link));
            }
            if member.encrypted() {
                return Err(fault(&name, FaultKind::Locked));
            }
            if member.size() > limits.file_bytes {
                return Err(fault(&name, FaultKind::TooLarge(limits.file_bytes)));
            }
            if member.size() > SMALL && member.size() / member.compressed_size().max(1) > limits.ratio {
                return Err(fault(&name, FaultKind::Bomb));
            }
            total = total.saturating_add(member.size());
            if total > limits.total_bytes {
                return Err(fault(file, FaultKind::TooLarge(limits.total_bytes)));
            }
            if names.iter().any(|(other, _): &(String, usize)| other.eq_ignore_ascii_case(&raw)) {
                return Err(fault(&name, FaultKind::NameTwice));
            }
            if !member.is_dir() {
                names.push((raw, number));
            }
        }
        if zip.has_duplicate_names() {
            return Err(fault(file, FaultKind::NameTwice));
        }
        Ok(Self { zip, names })
    }
}

impl<R: Read + Seek> Files for Archive<R> {
    fn names(&self) -> Vec<String> {
        self.names.iter().map(|(name, _)| name.clone()).collect()
    }

    fn open(&mut self, name: &str) -> io::Result<Box<dyn Read + '_>> {
        let found = self.names.iter().find(|(one, _)| one == name);
        let Some((_, number)) = found else { return Err(io::Error::other("not in the archive")) };
        let member = self.zip.by_index(*number).map_err(io::Error::other)?;
        // What was promised is all that is read: a member that unpacks to more is broken or means harm.
        let promised = member.size();
        Ok(Box::new(Promised { inner: member, left: promised }))
    }
}

/// A member that may not be larger than its archive says.
struct Promised<R> {
    inner: R,
    left: u64,
}

impl<R: Read> Read for Promised<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        let more = u64::try_from(count).unwrap_or(u64::MAX);
        match self.left.checked_sub(more) {
            Some(left) => self.left = left,
            None => return Err(io::Error::other("larger than the archive says")),
        }
        Ok(count)
    }
}

/// Whether the name of a member stays in the archive's own folder, on any system.
fn stays_inside(name: &str) -> bool {
    let drive = name.as_bytes().get(1) == Some(&b':');
    let parts = name.split(['/', '\\']);
    !name.is_empty()
        && !name.starts_with(['/', '\\'])
        && !drive
        && !name.contains('\0')
        && !parts.into_iter().any(|part| part == "..")
}

#[cfg(test)]
mod tests {
    use super::stays_inside;

    #[test]
    fn no_name_leads_out_of_the_folder() {
        for inside in ["services.csv", "a/b.csv", "a..b", "..a/b", "a/./b"] {
            assert!(stays_inside(inside), "{inside}");
        }
        for outside in
            ["../a", "a/../../b", "/etc/passwd", "\\a", "a\\..\\b", "C:\\a", "c:a", "", "a\0b", ".."]
        {
            assert!(!stays_inside(outside), "{outside}");
        }
    }
}
