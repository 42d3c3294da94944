//! Says messages in the resident's language and in Dutch, and marks what no speaker has read.
//!
//! Never a choice of what stands on a slip.

use crate::slip::Both;
use crate::words::{Locale, Message, Said, Words, review};

/// Who says the slip.
pub(super) struct Speaker<'a> {
    pub words: &'a Words,
    pub locale: Locale,
}

impl<'a> Speaker<'a> {
    pub fn new(words: &'a Words, locale: Locale) -> Self {
        Self { words, locale }
    }

    pub fn both(&self, message: &Message) -> Both {
        let both = self.each(|locale| match self.words.said(locale, message) {
            Some(said) => said,
            None => Said { text: self.words.say(locale, message), locale },
        });
        if self.locale == Locale::NL || review::is_checked(self.locale, message) {
            both
        } else {
            both.unchecked()
        }
    }

    /// A label: never marked, for the mark belongs to what it is about.
    pub fn label(&self, message: &Message) -> Both {
        let mut both = self.both(message);
        both.unchecked = false;
        both
    }

    pub fn each(&self, text: impl Fn(Locale) -> Said) -> Both {
        Both::new(text(self.locale), text(Locale::NL).text)
    }
}
