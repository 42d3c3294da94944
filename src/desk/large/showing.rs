//! What a resident reads on a screen, without how it is drawn.

use crate::desk::widget::entry::Entry;
use crate::slip::Pictogram;
use crate::words::{Locale, Message};

/// Words for the resident.
#[derive(Debug, Clone)]
pub enum Text {
    /// Said in both languages.
    Said(Message),
    /// A name: the same in every language.
    Name(String),
}

/// One text under the heading.
#[derive(Debug, Clone)]
pub struct Shown {
    /// What it says.
    pub text: Text,
    /// Its place among the answers, when there is a key for it.
    pub place: Option<usize>,
    /// Whether it is marked, where several can be.
    pub marked: Option<bool>,
    /// The drawing beside it.
    pub drawing: Option<Pictogram>,
}

impl Shown {
    /// Words without a key.
    #[must_use]
    pub fn said(message: Message) -> Self {
        Self { text: Text::Said(message), place: None, marked: None, drawing: None }
    }

    /// A name without a key.
    #[must_use]
    pub fn name(name: impl Into<String>) -> Self {
        Self { text: Text::Name(name.into()), place: None, marked: None, drawing: None }
    }

    /// With the key of this place.
    #[must_use]
    pub fn at(self, place: usize) -> Self {
        Self { place: Some(place), ..self }
    }

    /// With its mark.
    #[must_use]
    pub fn marked(self, marked: Option<bool>) -> Self {
        Self { marked, ..self }
    }
}

/// Everything that a resident reads on a screen.
#[derive(Debug, Default)]
pub struct Showing<'a> {
    /// What the volunteer must know before any of it is read; it stands above every page.
    pub notice: Option<Message>,
    /// Where it comes from; it stands below every page.
    pub foot: Option<Message>,
    /// The languages that stand small beside the resident's; `None` for the volunteer's, when that is another one.
    pub beside: Option<Vec<Locale>>,
    /// What stands above: a question, a title.
    pub heading: Vec<Message>,
    /// What stands below it.
    pub rows: Vec<Shown>,
    /// The row that must be in view.
    pub at: Option<usize>,
    /// Whether that row is pointed at.
    pub pointed: bool,
    /// Where one types, and whether that is where the keys go.
    pub field: Option<(&'a Entry, bool)>,
    /// What is wrong with what was typed.
    pub fault: Option<&'a Message>,
}
