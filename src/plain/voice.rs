//! How a message becomes a line: in the order in which it is read, never wrapped, without signs that steer a screen.

use crate::table::Session;
use crate::words::direction::plain;
use crate::words::{Locale, Message};

/// The ends of sentences, in the scripts that we write: after them nothing need keep two languages apart.
const ENDS: [char; 8] = ['.', '?', '!', '؟', '۔', '。', '।', '።'];

/// Says messages in the languages at the table.
pub(super) struct Voice<'a> {
    /// What lies on the table.
    pub session: &'a Session,
}

impl Voice<'_> {
    /// For the volunteer alone.
    pub fn desk(&self, message: &Message) -> String {
        bare(&self.session.words.say(self.session.locale, message))
    }

    /// For the resident; `None` when the volunteer's own line says it.
    fn resident(&self, message: &Message) -> Option<String> {
        let (mine, theirs): (Locale, Locale) = (self.session.locale, self.session.resident_locale());
        let said = self.session.words.said(theirs, message)?;
        let same = theirs == mine || said.locale == mine;
        (!same).then(|| bare(&said.text)).filter(|text| *text != self.desk(message))
    }

    /// For both: a line each, the resident's first; one line when both read the same language.
    pub fn both(&self, message: &Message) -> Vec<String> {
        self.resident(message).into_iter().chain([self.desk(message)]).collect()
    }

    /// In each of these languages, a line each; once where one stands in for another.
    pub fn each(&self, locales: &[Locale], message: &Message) -> Vec<String> {
        let mut lines = Vec::new();
        for said in locales.iter().filter_map(|locale| self.session.words.said(*locale, message)) {
            let line = bare(&said.text);
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        lines
    }

    /// For both on one line.
    pub fn together(&self, message: &Message) -> String {
        joined(&self.both(message))
    }

    /// How to answer, for both on one line.
    pub fn how(&self, messages: &[Message]) -> String {
        let resident: Vec<String> = messages.iter().filter_map(|one| self.resident(one)).collect();
        let desk = messages.iter().map(|one| self.desk(one));
        resident.into_iter().chain(desk).collect::<Vec<_>>().join(" ")
    }

    /// Several messages after one another: a line for each language.
    pub fn sentences(&self, messages: &[Message]) -> Vec<String> {
        let all = |locale: Locale| {
            let said = messages.iter().map(|one| bare(&self.session.words.say(locale, one)));
            said.collect::<Vec<_>>().join(" ")
        };
        let mut lines = vec![all(self.session.resident_locale()), all(self.session.locale)];
        lines.dedup();
        lines.retain(|line| !line.is_empty());
        lines
    }

    /// A numbered choice.
    pub fn choice(&self, label: impl std::fmt::Display, message: &Message) -> String {
        format!("{label}. {}", self.together(message))
    }
}

/// The same in several languages, on one line.
pub(super) fn joined(said: &[String]) -> String {
    let ends = said.first().is_some_and(|first| first.ends_with(ENDS));
    said.join(if ends { " " } else { "; " })
}

/// One line, without what is not heard or felt.
pub(super) fn bare(text: &str) -> String {
    let one_line: String =
        plain(text).chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    one_line.trim().to_owned()
}
