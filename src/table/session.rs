//! Everything that is known at the table. Only who keeps it changes it, when something was sealed or the desk opened.

use std::sync::Arc;

use jiff::Zoned;
use jiff::civil::Date;

use super::backups::LastBackup;
use super::conversation::Conversation;
use super::knowledge::Knowledge;
use crate::casebook::{Case, Id, Retentions, Volunteer};
use crate::content::Shelf;
use crate::directory::Directory;
use crate::words::{Locale, Message, Words};

/// A case with its id, for lists.
#[derive(Debug, Clone)]
pub struct Filed {
    /// The opaque id.
    pub id: Id,
    /// The case as it stands.
    pub case: Case,
}

/// What happened at unlocking to cases that stayed as long as they may.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Over {
    /// How many went by themselves.
    pub gone: usize,
    /// Those that wait until somebody has looked at the date of this computer.
    pub waiting: Vec<Id>,
    /// Whether the list of what was erased was found damaged, and made anew.
    pub list_damaged: bool,
}

/// What lies on the table.
pub struct Session {
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
    /// Everyone who opens the desk; empty when locked.
    pub volunteers: Vec<Volunteer>,
    /// The conversation that is open.
    pub conversation: Option<Conversation>,
    /// Every case that was kept, the latest first.
    pub cases: Vec<Filed>,
    /// How long things may stay here.
    pub retentions: Retentions,
    /// What was over at unlocking.
    pub over: Over,
    /// When the last backup was made.
    pub backup: LastBackup,
    /// The moment of this action.
    pub now: Zoned,
}

impl Session {
    /// A table at which nobody sits yet: the desk is locked.
    #[must_use]
    pub fn locked(words: Arc<Words>, content: Arc<Shelf>, locale: Locale, now: Zoned) -> Self {
        Self {
            words,
            content,
            knowledge: Knowledge::default(),
            locale,
            name: String::new(),
            neighbourhood: String::new(),
            volunteer: None,
            volunteers: Vec::new(),
            conversation: None,
            cases: Vec::new(),
            retentions: Retentions::default(),
            over: Over::default(),
            backup: LastBackup::default(),
            now,
        }
    }

    /// Who can help, as this desk knows it: what it imported, with its own knowledge laid over it.
    #[must_use]
    pub fn directory(&self) -> &Directory {
        self.knowledge.directory().unwrap_or(&self.content.directory)
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

    /// Whether both sides read the same language, so that saying it once is enough.
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

    /// A case by its id.
    #[must_use]
    pub fn case(&self, id: &Id) -> Option<&Case> {
        self.cases.iter().find(|filed| filed.id == *id).map(|filed| &filed.case)
    }
}
