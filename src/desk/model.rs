//! Everything the screens read. Only the loop changes it, when effects were performed.

use std::ops::{Deref, DerefMut};

use super::settings::Settings;
use super::theme::{Palette, Theme};
pub use crate::table::Filed;
use crate::table::Session;
use crate::words::Message;
use crate::words::direction::Order;

/// How grave a notice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// It went well.
    Good,
    /// Mind this.
    Care,
}

/// A line at the bottom of the screen.
#[derive(Debug, Clone)]
pub struct Notice {
    /// The text.
    pub message: Message,
    /// How grave.
    pub tone: Tone,
}

/// Something that runs on the worker.
#[derive(Debug, Clone)]
pub struct Running {
    /// What it does, for the volunteer.
    pub name: Message,
    /// Whether its result matters after the screen that asked for it is gone.
    pub lasting: bool,
}

/// The desk as the screens see it: what lies on the table, and what is only seen.
pub struct Desk {
    /// What lies on the table.
    pub session: Session,
    /// What the desk remembers about itself.
    pub settings: Settings,
    /// The line at the bottom.
    pub notice: Option<Notice>,
    /// What runs on the worker.
    pub running: Option<Running>,
    /// How right-to-left text is sent to this terminal.
    pub order: Order,
    /// The styles.
    pub theme: Theme,
    /// A demonstration: the passphrase may be shown.
    pub demo: Option<String>,
}

// Screens read the table all the time, and what stands below the desk takes a table: the desk is one with more on it.
impl Deref for Desk {
    type Target = Session;

    fn deref(&self) -> &Session {
        &self.session
    }
}

impl DerefMut for Desk {
    fn deref_mut(&mut self) -> &mut Session {
        &mut self.session
    }
}

impl Desk {
    /// Wears a palette from now on, and remembers it: the styles follow the settings here and nowhere else.
    pub fn wear(&mut self, palette: Palette) {
        self.settings.palette = palette;
        self.theme = Theme::of(palette, self.theme.colour);
    }

    /// Whether something runs whose result matters wherever the volunteer goes.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.running.as_ref().is_some_and(|running| running.lasting)
    }
}
