//! One thing that is asked: how it sounds, and what a line means to it.

use super::effect::Effect;
use super::voice::Voice;
use crate::words::messages::plain as p;

/// What comes after a line.
pub(super) enum Then {
    /// Nothing is said again: another line is waited for.
    Wait,
    /// The same is asked again.
    Ask,
    /// This is asked.
    Go(Box<dyn Prompt>),
    /// This is asked first; then the same again.
    Over(Box<dyn Prompt>),
    /// What lay below is asked again.
    Return,
    /// What the table says comes next.
    Follow,
}

/// What a line led to.
pub(super) struct Turn {
    /// What is told.
    pub told: Vec<String>,
    /// What must happen.
    pub effects: Vec<Effect>,
    /// What is asked then.
    pub then: Then,
}

impl Turn {
    /// Something is asked.
    pub fn then(then: Then) -> Self {
        Self { told: Vec::new(), effects: Vec::new(), then }
    }

    /// It was not understood, or cannot be; the question stays open.
    pub fn told(line: String) -> Self {
        Self { told: vec![line], ..Self::then(Then::Wait) }
    }

    /// Something must happen, and the table says what is asked then.
    pub fn does(effects: Vec<Effect>) -> Self {
        Self { effects, ..Self::then(Then::Follow) }
    }

    /// The same, told as well.
    pub fn telling(self, lines: impl IntoIterator<Item = String>) -> Self {
        Self { told: self.told.into_iter().chain(lines).collect(), ..self }
    }
}

/// Something that is asked.
pub(super) trait Prompt: Send {
    /// The question, its choices, how to answer. `whole`: all of it, also what was read before.
    fn ask(&mut self, voice: &Voice<'_>, whole: bool) -> Vec<String>;

    /// What a line means.
    fn take(&mut self, line: &str, voice: &Voice<'_>) -> Turn;

    /// One step back.
    fn back(&mut self, voice: &Voice<'_>) -> Turn {
        Turn::told(voice.how(&[p::first_question()]))
    }

    /// Whether what is typed must not be seen.
    fn is_secret(&self) -> bool {
        false
    }

    /// Whether it is a question of the conversation, before which a danger card may come up.
    fn is_of_conversation(&self) -> bool {
        true
    }
}
