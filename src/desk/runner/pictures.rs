//! Pictures, beside the one job that the desk can wait for: nobody waits for a picture.

use ratatui::backend::Backend;

use super::Runner;
use crate::desk::large::Pictures;

impl<B: Backend> Runner<B> {
    /// Has the pictures made that the last frame lacked.
    pub(super) fn make_pictures(&mut self) {
        let wanted = self.app.begin_pictures();
        if !wanted.is_empty() {
            self.pictures += 1;
            self.world.make_pictures(wanted);
        }
    }

    /// Hangs pictures that were made.
    pub(super) fn hang(&mut self, made: Pictures) {
        self.pictures = self.pictures.saturating_sub(1);
        self.app.hang(made);
    }

    /// Whether pictures are still being made.
    #[must_use]
    pub fn awaits_pictures(&self) -> bool {
        self.pictures > 0
    }
}
