//! Everyday words for what offers are marked with, in every language, given to the search as plain data.
//!
//! Names come from the texts, everyday words from the needs. Never decides what is found.

use std::sync::Arc;

use super::Content;
use crate::directory::search::{Concept, Concepts, Finder};
use crate::directory::{Audience, LanguageCode, NeedId, Role};
use crate::intake::Needs;
use crate::words::direction::plain;
use crate::words::messages::named;
use crate::words::{Locale, Message, Words};

impl Content {
    /// Finds in the directory of this content; made when it is first asked for.
    pub fn finder(&self, words: &Words) -> &Finder {
        self.finder.get_or_init(|| Finder::of(&self.directory, Arc::new(concepts(&self.needs, words))))
    }

    /// The needs that a text in own words may come down to, the likeliest first.
    #[must_use]
    pub fn suggested(&self, text: &str) -> Vec<NeedId> {
        let suggested = self.needs.suggest(text, NEEDS);
        suggested.iter().filter_map(|one| NeedId::new(one.need.strip_prefix("need:")?)).collect()
    }
}

/// The most needs that a text is held to be about.
const NEEDS: usize = 3;

/// What people call the needs, what is done for them, the languages, and for whom it is.
#[must_use]
pub fn concepts(needs: &Needs, words: &Words) -> Concepts {
    let names = |message: &Message| -> Vec<String> {
        Locale::all().map(|locale| plain(&words.say(locale, message))).collect()
    };
    let term =
        |term: String, message: &Message| Concept { term, names: names(message), everyday: Vec::new() };
    let mut all: Vec<Concept> = needs
        .leaves()
        .map(|need| Concept {
            everyday: need.synonyms.values().flatten().cloned().collect(),
            ..term(format!("need:{}", need.code), &named::need(&need.code))
        })
        .collect();
    all.extend(Role::ALL.iter().map(|role| term(format!("role:{}", role.code()), &role.message())));
    all.extend(
        LanguageCode::NAMED
            .iter()
            .map(|code| term(format!("language:{code}"), &named::term("language", code))),
    );
    let everyone = |one: &&Audience| **one != Audience::Everyone;
    let audiences = Audience::ALL.iter().filter(everyone);
    all.extend(audiences.map(|one| term(format!("audience:{}", one.code()), &one.message())));
    Concepts::new(&all)
}
