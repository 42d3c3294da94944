//! One field that held several things: telephone numbers, languages.

use serde_json::Value;

use super::{Fields, Tidy, language, phone, shown};
use crate::directory::feed::note::{NoteKind, Why};

/// The telephone, once for each number; the id stays with the first.
pub fn phones(telephone: Fields, numbers: Vec<phone::Number>) -> Vec<Fields> {
    // Without a number it is no telephone.
    if !telephone.contains_key("number") {
        return Vec::new();
    }
    if numbers.is_empty() {
        return vec![telephone];
    }
    let each = numbers.into_iter().enumerate().map(|(at, number)| {
        let mut one = telephone.clone();
        if at > 0 {
            one.remove("id");
        }
        one.insert("number".to_owned(), Value::String(number.digits));
        if let Some(extension) = number.extension {
            one.insert("extension".to_owned(), Value::from(extension));
        }
        one
    });
    each.collect()
}

impl Tidy {
    /// The languages that one entry turns out to be.
    pub(super) fn languages(&mut self, mut entry: Fields, odd: Option<String>) -> Vec<Fields> {
        if entry.contains_key("code") {
            return vec![entry];
        }
        let in_code = odd.is_some();
        let name = entry.get("name").and_then(Value::as_str).map(ToOwned::to_owned);
        // With a name beside it, a code that is none is left out; alone it is taken for a name.
        if let Some(odd) = odd.as_deref().filter(|_| name.is_some()) {
            self.notes.at_field("code", NoteKind::NotCarried { found: shown(odd), why: Why::Unreadable });
        }
        let Some(found) = name.or(odd) else { return vec![entry] };
        let said = language::names(&found);
        let now: Vec<&str> = said.iter().map(|one| one.code.unwrap_or(&one.name)).collect();
        let field = if in_code && !entry.contains_key("name") { "code" } else { "name" };
        if said.iter().any(|one| one.code.is_some()) {
            self.notes
                .at_field(field, NoteKind::Repaired { found: shown(&found), now: shown(&now.join(", ")) });
        }
        let mut languages = Vec::with_capacity(said.len());
        for (at, one) in said.into_iter().enumerate() {
            if one.code.is_none() {
                let (found, why) = (shown(&one.name), Why::Unreadable);
                self.notes.at_field("code", NoteKind::NotCarried { found, why });
            }
            let mut language = entry.clone();
            language.insert("name".to_owned(), Value::String(one.name));
            if let Some(code) = one.code {
                language.insert("code".to_owned(), Value::String(code.to_owned()));
            }
            if let Some(aside) = one.aside.filter(|_| !entry.contains_key("note")) {
                language.insert("note".to_owned(), Value::String(aside));
            }
            languages.push(language);
            if at == 0 {
                entry.remove("id");
            }
        }
        languages
    }
}
