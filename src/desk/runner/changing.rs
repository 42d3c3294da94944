//! Working by other settings from now on: what they change on the screen, in the terminal and on disk.

use ratatui::backend::Backend;

use super::Runner;
use crate::desk::settings::Settings;
use crate::desk::terminal;

impl<B: Backend> Runner<B> {
    /// Takes new settings into use and keeps them.
    pub(super) fn change_settings(&mut self, settings: Settings) {
        let desk = &mut self.app.desk;
        let before = desk.right_to_left;
        desk.settings = settings;
        desk.settle();
        self.world.keep_settings(&desk.settings);
        if before != desk.right_to_left {
            terminal::switch(desk.right_to_left);
        }
        // What a terminal drew wider than it counts leaves traces: every cell is drawn again. Not by clearing in the
        // usual way, which asks the terminal where its cursor is while another thread reads the answer. Should the
        // terminal be gone, the next frame says so too.
        let _ = self.terminal.backend_mut().clear();
        self.terminal.swap_buffers();
    }
}
