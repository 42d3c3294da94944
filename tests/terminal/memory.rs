//! What a running program holds: its memory, its command line, its environment. Read from Linux; elsewhere, and where
//! it may not be read, a test says so, and fails where all tests must run.

use std::fs::File;
use std::os::unix::fs::FileExt;

use super::program::{Program, find};

/// The most that is read of a memory at a time.
const PIECE: usize = 1 << 20;

/// Which of these words stand in the memory of a program; `None` where nobody may look.
#[allow(clippy::print_stderr)] // Who reads the result of the tests must know what was not looked at.
pub fn holds(program: &Program, words: &[&str]) -> Option<Vec<bool>> {
    let place = |name: &str| format!("/proc/{}/{name}", program.process());
    let read = || -> std::io::Result<Vec<bool>> {
        let maps = std::fs::read_to_string(place("maps"))?;
        let memory = File::open(place("mem"))?;
        let mut held = vec![false; words.len()];
        let longest = words.iter().map(|word| word.len()).max().unwrap_or(0);
        let mut regions = 0;
        for line in maps.lines() {
            let mut parts = line.split_whitespace();
            let (Some(range), Some(rights)) = (parts.next(), parts.next()) else { continue };
            // What cannot be written is the program's own text, and no answer.
            if !rights.starts_with("rw") {
                continue;
            }
            let (from, to) = range.split_once('-').unwrap();
            let [mut at, to] = [from, to].map(|one| u64::from_str_radix(one, 16).unwrap());
            let mut piece = vec![0; PIECE + longest];
            while at < to {
                let size = usize::try_from(to - at).unwrap().min(piece.len());
                // A page that is no longer there holds nothing.
                let count = memory.read_at(&mut piece[..size], at).unwrap_or(0);
                for (held, word) in held.iter_mut().zip(words) {
                    *held |= find(&piece[..count], word.as_bytes()).is_some();
                }
                at += PIECE as u64;
                regions += usize::from(count > 0);
            }
        }
        if regions == 0 {
            return Err(std::io::ErrorKind::PermissionDenied.into());
        }
        Ok(held)
    };
    match read() {
        Ok(held) => Some(held),
        Err(why) => {
            assert!(std::env::var_os("CI").is_none(), "the memory cannot be read here: {why}");
            eprintln!("the memory cannot be read here, so it was not looked at: {why}");
            None
        }
    }
}

/// The command line and the environment of a program, as the system shows them to others.
pub fn told_to_others(program: &Program) -> String {
    let read = |name: &str| std::fs::read(format!("/proc/{}/{name}", program.process())).unwrap_or_default();
    String::from_utf8_lossy(&[read("cmdline"), read("environ")].concat()).replace('\0', "\n")
}
