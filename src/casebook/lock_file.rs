//! One program per desk folder: the second learns who has it open.

use std::fmt;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;
use std::thread;
use std::time::Duration;

use super::Fault;

/// The program that has a desk open, as far as its lock file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// Its process id.
    pub process: u32,
    /// The name of the machine it runs on.
    pub machine: String,
}

impl fmt::Display for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "process {} on {}", self.process, self.machine)
    }
}

/// A program that is being started from this one (a voice, a printer) holds what this one held, until it runs.
const TRIES: u32 = 40;

/// Held as long as a desk is open; the system lets go of it when the program ends, however it ends.
#[derive(Debug)]
pub(super) struct LockFile {
    // Only held: dropping it lets go.
    _file: File,
}

impl LockFile {
    /// Takes the lock, or says who has it.
    pub(super) fn take(path: &Path) -> Result<Self, Fault> {
        let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
        let mut tries = 0;
        loop {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::Error(error)) => return Err(error.into()),
                Err(TryLockError::WouldBlock) => {}
            }
            file.rewind()?;
            let by = holder(&mut file);
            let ours = by.as_ref().is_some_and(|by| by.process == std::process::id());
            if !ours || tries == TRIES {
                return Err(Fault::AlreadyOpen { by });
            }
            tries += 1;
            thread::sleep(Duration::from_millis(5));
        }
        // Who holds it is a courtesy; on a full disk the lock itself still counts.
        let _ = write_holder(&mut file);
        Ok(Self { _file: file })
    }
}

fn write_holder(file: &mut File) -> std::io::Result<()> {
    file.set_len(0)?;
    file.rewind()?;
    writeln!(file, "{} {}", std::process::id(), rustix::system::uname().nodename().to_string_lossy())
}

fn holder(file: &mut File) -> Option<Holder> {
    let mut text = String::new();
    file.read_to_string(&mut text).ok()?;
    let (process, machine) = text.trim().split_once(' ')?;
    Some(Holder { process: process.parse().ok()?, machine: machine.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_learns_who_has_it_until_the_first_lets_go() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let first = LockFile::take(&path).unwrap();
        let Err(Fault::AlreadyOpen { by: Some(by) }) = LockFile::take(&path) else { panic!("not refused") };
        assert_eq!(by.process, std::process::id());
        assert!(!by.machine.is_empty());
        drop(first);
        assert!(LockFile::take(&path).is_ok());
    }

    #[test]
    fn a_lock_file_left_by_a_crash_locks_nobody_out() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        std::fs::write(&path, "4242 elsewhere\n").unwrap();
        assert!(LockFile::take(&path).is_ok());
    }
}
