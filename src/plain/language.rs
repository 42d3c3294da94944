//! The resident's language, by number or by name; or a case by its code.

use super::choice;
use super::effect::Effect;
use super::prompt::{Prompt, Turn};
use super::voice::Voice;
use crate::casebook::CaseCode;
use crate::words::Locale;
use crate::words::messages::desk as m;
use crate::words::messages::plain as p;

/// Which language the resident speaks best.
pub(super) struct Language;

impl Prompt for Language {
    fn ask(&mut self, voice: &Voice<'_>, _whole: bool) -> Vec<String> {
        let row = |(place, locale): (usize, Locale)| {
            let (own, ours) = (locale.own_name(), voice.desk(&locale.name()));
            // Both at hand: the name as its speakers write it, and one that the volunteer can say.
            let same = own.to_lowercase() == ours.to_lowercase();
            if same { format!("{}. {own}", place + 1) } else { format!("{}. {own}, {ours}", place + 1) }
        };
        let mut lines = vec![voice.desk(&m::language_resident_title())];
        lines.extend(Locale::all().enumerate().map(row));
        lines.push(voice.desk(&p::type_language()));
        lines
    }

    fn take(&mut self, line: &str, voice: &Voice<'_>) -> Turn {
        let all: Vec<Locale> = Locale::all().collect();
        let chosen = choice::one(line, all.len()).map(|place| all[place]).or_else(|| named(line, voice));
        if let Some(locale) = chosen {
            return Turn::does(vec![Effect::Begin(locale)]);
        }
        let Ok(code) = line.parse::<CaseCode>() else {
            return Turn::told(voice.desk(&p::no_language()));
        };
        let code = code.to_string();
        match voice.session.cases.iter().find(|filed| filed.case.code.as_ref() == Some(&code)) {
            Some(filed) => Turn::does(vec![Effect::Resume(filed.id)]),
            None => Turn::told(voice.desk(&m::code_fault_unknown(code))),
        }
    }

    fn is_of_conversation(&self) -> bool {
        false
    }
}

/// The language of this name: its own, or in the language of the desk, in Dutch or in English; the beginning is enough.
fn named(typed: &str, voice: &Voice<'_>) -> Option<Locale> {
    let typed = typed.trim().to_lowercase();
    if typed.is_empty() {
        return None;
    }
    let names = |locale: Locale| {
        let said = [voice.session.locale, Locale::NL, Locale::EN]
            .map(|one| super::voice::bare(&voice.session.words.say(one, &locale.name())));
        said.into_iter().chain([locale.own_name().to_owned(), locale.tag().to_owned()])
    };
    let find = |fits: &dyn Fn(&str) -> bool| {
        Locale::all().find(|locale| names(*locale).any(|name| fits(&name.to_lowercase())))
    };
    find(&|name| name == typed)
        .or_else(|| find(&|name| typed.chars().count() >= 3 && name.starts_with(&typed)))
}
