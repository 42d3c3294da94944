//! Everything the screens read. Only the loop changes it, when effects were performed.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use super::aloud::Means;
use super::large::Large;
use super::settings::Settings;
use super::terminal::{Environment, Remembered, RightToLeft, Setting, settle};
use super::theme::{Palette, Theme};
use crate::casebook::backup::Progress;
use crate::table::Session;
use crate::words::direction::Order;
use crate::words::{Locale, Message};

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
    /// How far it is, where it says so.
    pub progress: Option<Arc<Progress>>,
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
    /// By what means this desk reads aloud.
    pub aloud: Means,
    /// The desk is about to lock, and what is not kept of the conversation goes with it.
    pub closing: bool,
    /// How far the data key is renewed, of a hundred, while that goes on.
    pub renewing: Option<i64>,
    /// How right-to-left text is sent to this terminal.
    pub order: Order,
    /// Who makes right-to-left text come out right in this terminal.
    pub right_to_left: RightToLeft,
    /// Which terminal this is.
    pub terminal: Environment,
    /// Whether the resident's text is wished large.
    pub large: Large,
    /// The palette that was asked for this one time; it goes before that of the settings.
    pub palette: Option<Palette>,
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
    /// Works by the settings as they are now: the styles follow them here and nowhere else.
    pub fn settle(&mut self) {
        let setting = self.settings.right_to_left;
        self.right_to_left = settle(setting, self.terminal.kind(), self.remembered(), None);
        self.order = self.right_to_left.order();
        self.theme = Theme::of(self.palette.unwrap_or(self.settings.palette), self.theme.colour);
    }

    fn remembered(&self) -> Option<Remembered> {
        self.settings.terminals.of(&self.terminal)
    }

    /// Whether a person at this terminal is still to be asked which way of drawing right-to-left text reads right.
    #[must_use]
    pub fn may_ask_reading(&self) -> bool {
        let asked = self.remembered().is_some_and(|one| one.chosen || one.asked);
        self.settings.right_to_left == Setting::Auto && !asked && self.terminal.kind().has_letters()
    }

    /// Whether that must be asked before anyone reads this language here: it runs from right to left, and nothing is
    /// known for certain about this kind of terminal, nor did it say.
    #[must_use]
    pub fn must_ask_reading(&self, locale: Locale) -> bool {
        let answered = self.remembered().is_some_and(|one| one.answered);
        locale.is_rtl() && self.may_ask_reading() && !answered && !self.terminal.kind().is_certain()
    }

    /// Whether something runs whose result matters wherever the volunteer goes.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.running.as_ref().is_some_and(|running| running.lasting)
    }
}
