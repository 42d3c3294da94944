//! Wrong passphrases slow the door down: three are free, then the wait doubles from 1 to 60 seconds.
//!
//! It helps against a person at the keyboard; against somebody with the files only the cost of the key
//! derivation helps. It must never look at a clock: the caller passes `now`.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::Fault;

const FREE: u32 = 3;
const LONGEST: u64 = 60;
/// A last attempt further ahead than this was made by another clock; seconds are rounding.
const CLOCK_SET_BACK: SignedDuration = SignedDuration::from_secs(5);
/// Always written over its full length, so that a full disk does not get in the way.
const LENGTH: usize = 32;

/// The count of wrong passphrases since the last right one.
#[derive(Debug)]
pub(super) struct Throttle {
    path: PathBuf,
    wrong: u32,
    last: Timestamp,
}

impl Throttle {
    /// Reads the count; no file, or one that cannot be read as a count, is a count of zero.
    pub(super) fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap_or_default();
        let mut words = text.split_whitespace();
        let wrong = words.next().and_then(|word| word.parse().ok());
        let last = words.next().and_then(|word| Timestamp::from_second(word.parse().ok()?).ok());
        let (wrong, last) = wrong.zip(last).unwrap_or((0, Timestamp::UNIX_EPOCH));
        Self { path: path.to_owned(), wrong, last }
    }

    /// How long until the next attempt is heard. A clock that was set back makes nobody wait longer.
    pub(super) fn wait(&self, now: Timestamp) -> Duration {
        let whole = match self.wrong {
            0..=FREE => 0,
            wrong => 1u64.checked_shl(wrong - FREE - 1).map_or(LONGEST, |seconds| seconds.min(LONGEST)),
        };
        let since = now.duration_since(self.last).max(SignedDuration::ZERO).unsigned_abs();
        Duration::from_secs(whole).saturating_sub(since)
    }

    /// Counts an attempt before it is tried, so that switching off in between does not help.
    pub(super) fn count(&mut self, now: Timestamp) -> Result<(), Fault> {
        if self.last.duration_since(now) > CLOCK_SET_BACK {
            // Waited for from now on, or the door would stay shut until the clock is where it was.
            self.last = now;
            self.write()?;
        }
        let wait = self.wait(now);
        if !wait.is_zero() {
            return Err(Fault::TooSoon { wait });
        }
        self.wrong = self.wrong.saturating_add(1);
        self.last = now;
        Ok(self.write()?)
    }

    /// Forgets all wrong attempts after a right one.
    pub(super) fn clear(&mut self) -> Result<(), Fault> {
        self.wrong = 0;
        Ok(self.write()?)
    }

    fn write(&self) -> io::Result<()> {
        // Rounded up, or a wait could be a second short.
        let text = format!("{} {}", self.wrong, self.last.as_second() + 1);
        let mut file = OpenOptions::new().write(true).create(true).truncate(false).open(&self.path)?;
        file.write_all(format!("{text:<width$}\n", width = LENGTH - 1).as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_790_000_000 + second).unwrap()
    }

    #[test]
    fn three_are_free_and_then_the_wait_doubles_up_to_a_minute() {
        let folder = tempfile::tempdir().unwrap();
        let mut throttle = Throttle::read(&folder.path().join("throttle"));
        let waits: Vec<u64> = (0..12)
            .map(|attempt| {
                throttle.count(at(attempt * 100)).unwrap();
                throttle.wait(at(attempt * 100)).as_secs()
            })
            .collect();
        assert_eq!(waits, [0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
    }

    #[test]
    fn an_attempt_too_soon_is_not_heard_and_does_not_count() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("throttle");
        let mut throttle = Throttle::read(&path);
        for attempt in 0..5 {
            throttle.count(at(attempt * 10)).unwrap();
        }
        assert_eq!(throttle.count(at(41)), Err(Fault::TooSoon { wait: Duration::from_secs(1) }));
        // It is remembered over a restart, rounded up by a second at most.
        let mut again = Throttle::read(&path);
        assert!(again.count(at(41)).is_err());
        assert_eq!(again.count(at(43)), Ok(()));
        again.clear().unwrap();
        assert_eq!(Throttle::read(&path).wait(at(43)), Duration::ZERO);
    }

    #[test]
    fn a_clock_set_back_a_year_makes_nobody_wait_a_year() {
        let folder = tempfile::tempdir().unwrap();
        let mut throttle = Throttle::read(&folder.path().join("throttle"));
        for attempt in 0..30 {
            throttle.count(at(attempt * 100)).unwrap();
        }
        assert_eq!(throttle.wait(at(-31_536_000)), Duration::from_mins(1));
    }
}
