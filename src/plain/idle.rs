//! How long nobody has typed, and so whether the desk locks. It must never contain what was typed.

use std::time::Duration;

use jiff::{SignedDuration, Zoned};

/// The time since the last line: by the clock, which goes on while a computer sleeps, and by what was waited, which
/// stays true when somebody sets the clock back.
pub(super) struct Idle {
    since: Zoned,
    waited: Duration,
    warned: bool,
}

impl Idle {
    /// From now on.
    pub fn since(now: Zoned) -> Self {
        Self { since: now, waited: Duration::ZERO, warned: false }
    }

    /// Nothing came for so long.
    pub fn wait(&mut self, slice: Duration) {
        self.waited += slice;
    }

    /// Whether it lasts for so long that a warning is due; once.
    pub fn warns(&mut self, warning: Duration, now: &Zoned) -> bool {
        self.outlasts(warning, now) && !std::mem::replace(&mut self.warned, true)
    }

    /// Whether it was warned of.
    pub fn is_warned(&self) -> bool {
        self.warned
    }

    /// Whether it lasts for as long as the desk has patience.
    pub fn outlasts(&self, patience: Duration, now: &Zoned) -> bool {
        let by_clock = now.duration_since(&self.since).max(SignedDuration::ZERO).unsigned_abs();
        by_clock.max(self.waited) >= patience
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;

    use super::*;

    const PATIENCE: Duration = Duration::from_mins(5);

    fn start() -> Zoned {
        jiff::Timestamp::UNIX_EPOCH.to_zoned(jiff::tz::TimeZone::UTC)
    }

    #[test]
    fn a_computer_that_slept_was_not_typed_at() {
        let idle = Idle::since(start());
        assert!(!idle.outlasts(PATIENCE, &(&start() + 299.seconds())));
        assert!(idle.outlasts(PATIENCE, &(&start() + 300.seconds())));
    }

    #[test]
    fn a_clock_that_is_set_back_does_not_keep_the_desk_open() {
        let mut idle = Idle::since(start());
        let earlier = &start() - 1.hour();
        (0..19).for_each(|_| idle.wait(Duration::from_secs(15)));
        assert!(!idle.outlasts(PATIENCE, &earlier));
        idle.wait(Duration::from_secs(15));
        assert!(idle.outlasts(PATIENCE, &earlier));
    }
}
