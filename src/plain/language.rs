//! The resident's language, by number or by name; or a case by its code.

use super::choice;
use super::effect::Effect;
use super::prompt::{Prompt, Then, Turn};
use super::voice::{Voice, bare};
use crate::casebook::CaseCode;
use crate::table::languages::ordered;
use crate::words::messages::desk as m;
use crate::words::messages::plain as p;
use crate::words::{Locale, find};

/// Which language the resident speaks best.
pub(super) struct Language {
    /// Those to choose from, those used last first.
    all: Vec<Locale>,
    /// Those that are told: all, or those that answer to what was typed.
    shown: Vec<Locale>,
}

impl Language {
    /// All of them; `recent`: used last, the latest first.
    pub fn new(recent: &[Locale]) -> Self {
        let all = ordered(recent);
        Self { shown: all.clone(), all }
    }
}

impl Prompt for Language {
    fn ask(&mut self, voice: &Voice<'_>, whole: bool) -> Vec<String> {
        if whole {
            self.shown.clone_from(&self.all);
        }
        let row = |(place, locale): (usize, &Locale)| {
            let (own, ours) = (locale.own_name(), voice.desk(&locale.name()));
            // Both at hand: the name as its speakers write it, and one that the volunteer can say.
            let same = own.to_lowercase() == ours.to_lowercase();
            if same { format!("{}. {own}", place + 1) } else { format!("{}. {own}, {ours}", place + 1) }
        };
        let mut lines = vec![voice.desk(&m::language_resident_title())];
        lines.extend(self.shown.iter().enumerate().map(row));
        lines.push(voice.desk(&p::type_language()));
        lines
    }

    fn take(&mut self, line: &str, voice: &Voice<'_>) -> Turn {
        let begin = |locale| Turn::does(vec![Effect::Begin(locale)]);
        if let Some(place) = choice::one(line, self.shown.len()) {
            return begin(self.shown[place]);
        }
        if let Ok(code) = line.parse::<CaseCode>() {
            let code = code.to_string();
            return match voice.session.cases.iter().find(|filed| filed.case.code.as_ref() == Some(&code)) {
                Some(filed) => Turn::does(vec![Effect::Resume(filed.id)]),
                None => Turn::told(voice.desk(&m::code_fault_unknown(code))),
            };
        }
        if line.trim().is_empty() {
            return Turn::told(voice.desk(&p::no_language()));
        }
        if let Some(locale) = self.all.iter().find(|locale| is_named(**locale, line, voice)) {
            return begin(*locale);
        }
        match find::languages(&voice.session.words, line, &self.all).as_slice() {
            [] => Turn::told(voice.desk(&p::no_language())),
            [one] => begin(*one),
            // A name of several, or a country where several are spoken: asked which.
            several => {
                self.shown = several.to_vec();
                Turn::then(Then::Ask)
            }
        }
    }

    fn back(&mut self, voice: &Voice<'_>) -> Turn {
        if self.shown.len() == self.all.len() {
            return Turn::told(voice.how(&[p::first_question()]));
        }
        self.shown.clone_from(&self.all);
        Turn::then(Then::Ask)
    }

    fn is_of_conversation(&self) -> bool {
        false
    }
}

/// Whether this is the whole name of a language: its own, in the language of the desk, in Dutch, in English; or its tag.
fn is_named(locale: Locale, typed: &str, voice: &Voice<'_>) -> bool {
    let typed = typed.trim().to_lowercase();
    let said = [voice.session.locale, Locale::NL, Locale::EN]
        .map(|reader| bare(&voice.session.words.say(reader, &locale.name())));
    let names = [locale.own_name(), locale.tag()].map(str::to_owned);
    said.into_iter().chain(names).any(|name| name.to_lowercase() == typed)
}
