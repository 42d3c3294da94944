//! Everything the screens read. Only the loop changes it, when effects were performed.

use std::sync::Arc;

use jiff::Zoned;
use jiff::civil::Date;

use super::aloud::Means;
use super::conversation::Conversation;
use super::knowledge::Knowledge;
use super::large::Large;
use super::settings::Settings;
use super::terminal::{Environment, Remembered, RightToLeft, Setting, settle};
use super::theme::Theme;
use crate::casebook::{Case, Id, Volunteer};
use crate::content::Shelf;
use crate::directory::Directory;
use crate::words::direction::Order;
use crate::words::{Locale, Message, Words};

/// A case with its id, for lists.
#[derive(Debug, Clone)]
pub struct Filed {
    /// The opaque id.
    pub id: Id,
    /// The case as it stands.
    pub case: Case,
}

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

/// The desk as the screens see it.
pub struct Desk {
    /// Every text.
    pub words: Arc<Words>,
    /// Questions, needs, cards, offers.
    pub content: Arc<Shelf>,
    /// What the desk itself knows about who can help; empty when locked.
    pub knowledge: Knowledge,
    /// The volunteer's language.
    pub locale: Locale,
    /// The desk's name; empty before set-up.
    pub name: String,
    /// The neighbourhood it serves.
    pub neighbourhood: String,
    /// Who is at the desk; `None` when locked.
    pub volunteer: Option<Volunteer>,
    /// The conversation that is open.
    pub conversation: Option<Conversation>,
    /// Every case that was kept, the latest first.
    pub cases: Vec<Filed>,
    /// What the desk remembers about itself.
    pub settings: Settings,
    /// The line at the bottom.
    pub notice: Option<Notice>,
    /// What runs on the worker.
    pub running: Option<Running>,
    /// The moment of this action.
    pub now: Zoned,
    /// By what means this desk reads aloud.
    pub aloud: Means,
    /// How right-to-left text is sent to this terminal.
    pub order: Order,
    /// Who makes right-to-left text come out right in this terminal.
    pub right_to_left: RightToLeft,
    /// Which terminal this is.
    pub terminal: Environment,
    /// Whether colours may be used at all; not where `NO_COLOR` is set.
    pub colour: bool,
    /// Whether the resident's text is wished large.
    pub large: Large,
    /// The styles.
    pub theme: Theme,
    /// A demonstration: the passphrase may be shown.
    pub demo: Option<String>,
}

impl Desk {
    /// Who can help, as this desk knows it: what it imported, with its own knowledge laid over it.
    #[must_use]
    pub fn directory(&self) -> &Directory {
        self.knowledge.directory().unwrap_or(&self.content.directory)
    }

    /// Works by the settings as they are now.
    pub fn settle(&mut self) {
        let setting = self.settings.right_to_left;
        self.right_to_left = settle(setting, self.terminal.kind(), self.remembered(), None);
        self.order = self.right_to_left.order();
        self.theme = Theme::plain(self.colour);
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

    /// The day of this action.
    #[must_use]
    pub fn today(&self) -> Date {
        self.now.date()
    }

    /// The resident's language; the volunteer's when there is no conversation.
    #[must_use]
    pub fn resident_locale(&self) -> Locale {
        self.conversation.as_ref().map_or(self.locale, |conversation| conversation.case.locale)
    }

    /// Whether both sides read the same language, so that one column is enough.
    #[must_use]
    pub fn speaks_one_language(&self) -> bool {
        self.resident_locale() == self.locale
    }

    /// A message in a language, marked when it fell back to another, and the language it is in.
    #[must_use]
    pub fn said(&self, locale: Locale, message: &Message) -> (String, Locale) {
        match self.words.said(locale, message) {
            Some(said) if said.locale == locale => (said.text, locale),
            Some(said) => (format!("{} ({})", said.text, said.locale.tag()), said.locale),
            None => ("…".to_owned(), locale),
        }
    }

    /// Whether something runs whose result matters wherever the volunteer goes.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.running.as_ref().is_some_and(|running| running.lasting)
    }

    /// A case by its id.
    #[must_use]
    pub fn case(&self, id: &Id) -> Option<&Case> {
        self.cases.iter().find(|filed| filed.id == *id).map(|filed| &filed.case)
    }
}
