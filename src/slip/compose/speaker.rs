//! Says messages in the resident's language and in Dutch, and marks what no speaker has read.
//!
//! Never a choice of what stands on a slip.

use crate::slip::Both;
use crate::words::{Arg, Locale, Message, Said, Words};

/// Who says the slip.
pub struct Speaker<'a> {
    /// Every text.
    pub words: &'a Words,
    /// The resident's language.
    pub locale: Locale,
    /// Whether a speaker has found one message right, without the messages within it.
    checked: fn(&Words, Locale, &Message) -> bool,
}

impl<'a> Speaker<'a> {
    /// Who says it in this language and in Dutch.
    #[must_use]
    pub fn new(words: &'a Words, locale: Locale) -> Self {
        Self { words, locale, checked: Words::is_checked }
    }

    /// A message in both languages, marked when no speaker has read it.
    #[must_use]
    pub fn both(&self, message: &Message) -> Both {
        let both = self.each(|locale| match self.words.said(locale, message) {
            Some(said) => said,
            None => Said { text: self.words.say(locale, message), locale },
        });
        if self.locale == Locale::NL || self.is_checked(message) { both } else { both.unchecked() }
    }

    /// A label: never marked, for the mark belongs to what it is about.
    #[must_use]
    pub fn label(&self, message: &Message) -> Both {
        let mut both = self.both(message);
        both.unchecked = false;
        both
    }

    /// A text made in each of the two languages.
    pub fn each(&self, text: impl Fn(Locale) -> Said) -> Both {
        Both::new(text(self.locale), text(Locale::NL).text)
    }

    /// Whether every message that the text is put together from was found right: one that nobody read makes the
    /// whole text unread.
    fn is_checked(&self, message: &Message) -> bool {
        (self.checked)(self.words, self.locale, message)
            && message.args().iter().all(|(_, arg)| match arg {
                Arg::Message(inner) => self.is_checked(inner),
                Arg::List(inner) => inner.iter().all(|one| self.is_checked(one)),
                Arg::Text(_) | Arg::Number(_) | Arg::Date(_) | Arg::Time(_) => true,
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::Role;
    use crate::words::messages::{named, slip as m};

    /// Turkish, where a speaker has read all but what forms and a need are called.
    fn marked(message: &Message) -> bool {
        let words = Words::shipped();
        let checked =
            |_: &Words, _, one: &Message| !["role-fill-forms", "need-money-debts"].contains(&one.id());
        Speaker { words: &words, locale: Locale::TR, checked }.both(message).unchecked
    }

    #[test]
    fn a_list_is_marked_when_nobody_read_one_of_its_parts() {
        assert!(!marked(&m::roles(vec![Role::Listen.message()])));
        assert!(marked(&m::roles(vec![Role::Listen.message(), Role::FillForms.message()])));
    }

    #[test]
    fn a_text_is_marked_when_nobody_read_the_text_within_it() {
        let within = |need: &str| Message::named("slip-intro").with("need", named::need(need));
        assert!(!marked(&within("money-budget")));
        assert!(marked(&within("money-debts")));
        assert!(marked(&m::may_share(vec![within("money-debts")])), "however deep");
    }

    #[test]
    fn what_nobody_read_is_marked_but_never_in_dutch() {
        let words = Words::shipped();
        let nobody = |_: &Words, _, _: &Message| false;
        let says = |locale| Speaker { words: &words, locale, checked: nobody }.both(&m::title()).unchecked;
        assert!(says(Locale::TR));
        assert!(!says(Locale::NL));
    }
}
