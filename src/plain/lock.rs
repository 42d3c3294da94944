//! The lock: a short name, a passphrase. It tells nothing about who works here or what is kept.

use super::effect::Effect;
use super::prompt::{Prompt, Then, Turn};
use super::voice::Voice;
use crate::casebook::Secret;
use crate::words::messages::desk as m;

/// The short name of who opens the desk.
pub(super) struct Name;

impl Prompt for Name {
    fn ask(&mut self, voice: &Voice<'_>, _whole: bool) -> Vec<String> {
        let title = m::lock_title(voice.session.name.as_str());
        [title, m::lock_explained(), m::lock_short_name()].iter().map(|one| voice.desk(one)).collect()
    }

    fn take(&mut self, line: &str, _voice: &Voice<'_>) -> Turn {
        let short_name = line.trim().to_owned();
        if short_name.is_empty() {
            Turn::then(Then::Ask)
        } else {
            Turn::then(Then::Go(Box::new(Passphrase { short_name })))
        }
    }

    fn is_of_conversation(&self) -> bool {
        false
    }
}

/// Their passphrase.
pub(super) struct Passphrase {
    /// Whose.
    pub short_name: String,
}

impl Prompt for Passphrase {
    fn ask(&mut self, voice: &Voice<'_>, _whole: bool) -> Vec<String> {
        vec![voice.desk(&m::lock_passphrase())]
    }

    fn take(&mut self, line: &str, _voice: &Voice<'_>) -> Turn {
        if line.is_empty() {
            return Turn::then(Then::Go(Box::new(Name)));
        }
        let passphrase = Secret::new(line.to_owned());
        Turn::does(vec![Effect::Unlock { short_name: self.short_name.clone(), passphrase }])
    }

    fn is_secret(&self) -> bool {
        true
    }

    fn is_of_conversation(&self) -> bool {
        false
    }
}
