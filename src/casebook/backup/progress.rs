//! How far a long job is, and whether somebody stopped it. Shared between the one that works and the one that looks.
//!
//! It must never hold what is worked on.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use super::Fault;

/// So many done of all; and whether to stop.
#[derive(Debug, Default)]
pub struct Progress {
    done: AtomicU64,
    all: AtomicU64,
    stopped: AtomicBool,
}

impl Progress {
    /// How many are done, of how many; nothing before the number is known.
    #[must_use]
    pub fn so_far(&self) -> Option<(u64, u64)> {
        let all = self.all.load(Ordering::Relaxed);
        (all > 0).then(|| (self.done.load(Ordering::Relaxed).min(all), all))
    }

    /// Asks the one that works to stop; it leaves nothing behind.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    pub(super) fn begin(&self, all: u64) {
        self.done.store(0, Ordering::Relaxed);
        self.all.store(all, Ordering::Relaxed);
    }

    /// One more done; fails when somebody asked to stop.
    pub(super) fn step(&self) -> Result<(), Fault> {
        self.done.fetch_add(1, Ordering::Relaxed);
        if self.stopped.load(Ordering::Relaxed) { Err(Fault::Stopped) } else { Ok(()) }
    }
}
