//! Everyday words for what offers are marked with, in every language, given to the search as plain data.
//!
//! Names come from the texts, everyday words from the needs. Never decides what is found.

use std::sync::Arc;

use super::Content;
use super::pack::{self, Key};
use crate::directory::search::{Builder, Concept, Concepts, Finder, Index};
use crate::directory::{Audience, Directory, LanguageCode, NeedId, Role};
use crate::intake::Needs;
use crate::words::direction::plain;
use crate::words::messages::named;
use crate::words::{Locale, Message, Words};

impl Content {
    /// Finds in the directory of this content; made when it is first asked for.
    pub fn finder(&self, words: &Words) -> &Finder {
        self.finder.get_or_init(|| {
            let all = all_concepts(&self.needs, words);
            let concepts = Concepts::new(&all);
            let index = self.kept_index(&all, &concepts).unwrap_or_else(|| index(&self.directory, &concepts));
            Finder::new(Arc::new(index), Arc::new(concepts))
        })
    }

    /// The index that is kept beside a large directory; made and kept when there is none.
    fn kept_index(&self, all: &[Concept], concepts: &Concepts) -> Option<Index> {
        let sources = self.sources.as_ref()?;
        let mut sum = blake3::Hasher::new_keyed(&sources.key()?.0);
        for concept in all {
            for word in [&concept.term].into_iter().chain(&concept.names).chain(&concept.everyday) {
                sum.update(word.as_bytes());
                sum.update(&[0]);
            }
        }
        let key = Key(*sum.finalize().as_bytes());
        let path = sources.pack("pack.search");
        let kept = pack::open(&path, key).and_then(|bytes| Index::from_bytes(&bytes));
        Some(kept.unwrap_or_else(|| {
            let index = index(&self.directory, concepts);
            // Without it the next search begins later, and nothing else.
            let _ = pack::keep(&path, key, |out| out.write_all(&index.to_bytes()));
            index
        }))
    }

    /// The needs that a text in own words may come down to, the likeliest first.
    #[must_use]
    pub fn suggested(&self, text: &str) -> Vec<NeedId> {
        let suggested = self.needs.suggest(text, NEEDS);
        suggested.iter().filter_map(|one| NeedId::new(one.need.strip_prefix("need:")?)).collect()
    }
}

/// The index of a directory, of which no offer is kept decoded.
fn index(directory: &Directory, concepts: &Concepts) -> Index {
    let mut builder = Builder::default();
    directory.passing_by().for_each(|offer| builder.add(&offer));
    builder.finish(concepts)
}

/// The most needs that a text is held to be about.
const NEEDS: usize = 3;

/// What people call the needs, what is done for them, the languages, and for whom it is.
#[must_use]
pub fn concepts(needs: &Needs, words: &Words) -> Concepts {
    Concepts::new(&all_concepts(needs, words))
}

fn all_concepts(needs: &Needs, words: &Words) -> Vec<Concept> {
    let names = |message: &Message| -> Vec<String> {
        // Those that volunteers search in; the names in all the others would meet words they do not mean.
        let known = Locale::all().filter(|locale| locale.is_for_desks());
        known.map(|locale| plain(&words.say(locale, message))).collect()
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
    all
}
