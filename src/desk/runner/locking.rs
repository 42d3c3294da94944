//! Locking, in the loop: after the computer slept, and so that the program can begin anew.

use ratatui::backend::Backend;

use super::traces::wipe;
use super::{Runner, Steady};
use crate::table::{Ending, Watch};

impl<B: Backend> Runner<B> {
    /// The same, with a clock beside it that stands still while the computer sleeps: whoever wakes it finds it locked.
    #[must_use]
    pub fn beside(self, steady: Steady) -> Self {
        Self { steady: Some((steady, Watch::default())), ..self }
    }

    /// Whether a lock ends the loop, so that the program can begin anew; else it locks in place.
    pub fn renews(&mut self, renews: bool) {
        self.renews = renews;
    }

    /// Draws every cell, after the terminal was given back and taken again.
    pub fn draw_anew(&mut self) -> Result<(), B::Error> {
        wipe(&mut self.terminal)?;
        self.draw()
    }

    /// Whether the loop goes on. A desk that locked waits for what is being finished: it is on disk before the program
    /// begins anew.
    pub(super) fn goes_on(&self) -> bool {
        self.ending.is_none() || self.ending == Some(Ending::Locked) && self.world.is_away()
    }

    /// Goes on after a lock. Who left before it ran is not brought back.
    pub fn resume(&mut self) {
        self.ending = self.ending.filter(|ending| *ending == Ending::Left);
    }

    /// Locks when the computer slept or the program stood still, before anything else is heard. Tells whether it did.
    pub(super) fn locks_after_sleep(&mut self, woken: bool) -> bool {
        let wall = self.app.desk.now.timestamp();
        let jumped = self.steady.as_mut().is_some_and(|(steady, watch)| watch.jumped(wall, steady()));
        if !(jumped || woken) || !self.app.may_lock() {
            return false;
        }
        let effects = self.app.lock();
        self.perform(effects);
        true
    }
}
