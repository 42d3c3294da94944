//! Whether the computer slept: then nobody was at it, and whoever wakes it may be somebody else.
//!
//! It must never look at a clock: what the clocks say is an argument.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// How far the two clocks may go apart between two looks. A clock that is put right moves less than this.
const APART: SignedDuration = SignedDuration::from_secs(10);

/// The clock on the wall beside a steady one, which stands still while the computer sleeps.
#[derive(Debug, Clone, Copy, Default)]
pub struct Watch {
    seen: Option<(Timestamp, Duration)>,
}

impl Watch {
    /// Looks at both clocks. Tells whether the one on the wall jumped since the last look, forwards or back: the
    /// computer slept, or somebody set its clock.
    pub fn jumped(&mut self, wall: Timestamp, steady: Duration) -> bool {
        let before = self.seen.replace((wall, steady));
        before.is_some_and(|(before, stood)| {
            let steadily = SignedDuration::try_from(steady.saturating_sub(stood)).unwrap_or_default();
            (wall.duration_since(before) - steadily).abs() >= APART
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_790_000_000 + second).unwrap()
    }

    #[test]
    fn time_that_passes_on_both_clocks_is_no_sleep() {
        let mut watch = Watch::default();
        for second in [0, 1, 100, 100_000] {
            assert!(!watch.jumped(at(second), Duration::from_secs(second.unsigned_abs())));
        }
    }

    #[test]
    fn a_clock_that_goes_on_or_back_alone_jumped() {
        let mut watch = Watch::default();
        assert!(!watch.jumped(at(0), Duration::ZERO));
        assert!(!watch.jumped(at(9), Duration::ZERO), "it is put right");
        assert!(watch.jumped(at(25), Duration::from_secs(1)), "it slept");
        assert!(!watch.jumped(at(26), Duration::from_secs(2)), "once");
        assert!(watch.jumped(at(-3_600), Duration::from_secs(3)), "it was set back");
    }
}
