//! Working by other settings from now on: what they change on the screen, in the terminal and on disk.

use ratatui::backend::Backend;

use super::Runner;
use super::traces::wipe;
use crate::desk::settings::Settings;
use crate::desk::terminal;

impl<B: Backend> Runner<B> {
    /// Takes new settings into use and keeps them.
    pub(super) fn change_settings(&mut self, settings: Settings) {
        let desk = &mut self.app.desk;
        let before = desk.right_to_left;
        // Who chooses colours by hand is done with those that were asked for this one time.
        if desk.settings.palette != settings.palette {
            desk.palette = None;
        }
        desk.settings = settings;
        desk.settle();
        self.world.keep_settings(&desk.settings);
        if before != desk.right_to_left {
            terminal::switch(desk.right_to_left);
        }
        // Another order leaves traces too. Should the terminal be gone, the next frame says so.
        let _ = wipe(&mut self.terminal);
    }
}
