//! Terms of foreign lists that name one of our needs, when that is plain: the same words, nothing more.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::tally::What;
use crate::directory::vocabulary;
use crate::directory::{NeedId, raw};
use serde::Deserialize;

/// The names of our needs, in the languages that feeds here are written in.
#[derive(Debug, Clone, Default)]
pub struct NeedNames(BTreeMap<String, Option<NeedId>>);

impl NeedNames {
    /// The names of the needs. A name that two needs share names neither.
    #[must_use]
    pub fn new<'a>(names: impl IntoIterator<Item = (&'a str, NeedId)>) -> Self {
        let mut by: BTreeMap<String, Option<NeedId>> = BTreeMap::new();
        for (name, need) in names {
            let same = |known: &Option<NeedId>| known.as_ref() == Some(&need);
            by.entry(folded(name))
                .and_modify(|known| {
                    if !same(known) {
                        *known = None;
                    }
                })
                .or_insert(Some(need));
        }
        Self(by)
    }

    fn find(&self, term: &str) -> Option<&NeedId> {
        self.0.get(&folded(term)).and_then(Option::as_ref)
    }

    /// Adds to a service the needs that its foreign terms name, and tells of each term what became of it, with the
    /// field it stands in.
    pub fn map(&self, service: &mut Value) -> Vec<(String, What)> {
        let Some(list) = service.get("attributes").and_then(Value::as_array) else { return Vec::new() };
        let mut told = Vec::new();
        let mut needs: Vec<NeedId> = Vec::new();
        let mut ours = false;
        for (at, attribute) in list.iter().enumerate() {
            let Some(term) = attribute.get("taxonomy_term") else { continue };
            let Ok(raw) = raw::TaxonomyTerm::deserialize(term) else { continue };
            if vocabulary::ours(&raw).is_some() {
                ours = true;
                continue;
            }
            let Some(name) = term.get("name").and_then(Value::as_str) else { continue };
            let field = format!("attributes[{at}].taxonomy_term");
            match self.find(name) {
                Some(need) => {
                    let now = need.code().to_owned();
                    told.push((field, What::Need { found: name.to_owned(), now }));
                    if !needs.contains(need) {
                        needs.push(need.clone());
                    }
                }
                None => told.push((field, What::Term(name.to_owned()))),
            }
        }
        if !needs.is_empty() {
            // Somebody who uses our lists places an offer; a name alone does not. What a feed publishes is public.
            let listing = (!ours).then(|| "listing:printed".to_owned());
            let terms = needs.iter().map(|need| format!("need:{}", need.code())).chain(listing);
            let id = service.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
            let added: Vec<Value> = terms
                .map(|term| {
                    json!({ "id": vocabulary::id_of(&format!("{id}/mapped/{term}")), "link_entity": "service",
                        "link_id": id, "taxonomy_term_id": term })
                })
                .collect();
            if let Some(list) = service.get_mut("attributes").and_then(Value::as_array_mut) {
                list.extend(added);
            }
        }
        told
    }
}

/// Letters and digits in lower case: `Schulden & geld` is `schulden geld`.
fn folded(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|one| if one.is_alphanumeric() { one } else { ' ' })
        .flat_map(char::to_lowercase)
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn need(code: &str) -> NeedId {
        NeedId::new(code).expect("a need")
    }

    fn service(term: &str) -> Value {
        json!({ "id": "a", "name": "Huis", "status": "active",
            "attributes": [{ "id": "t", "taxonomy_term": { "id": "x", "name": term } }] })
    }

    #[test]
    fn a_term_that_says_the_same_as_a_need_is_that_need() {
        let names = NeedNames::new([("Schulden", need("money-debts")), ("Debts", need("money-debts"))]);
        let mut service = service(" SCHULDEN ");
        let told = names.map(&mut service);
        assert!(matches!(&told[0].1, What::Need { now, .. } if now == "money-debts"));
        let (directory, _) = crate::directory::Directory::from_json(&[("a.json", &service.to_string())]);
        let offer = directory.offer("a").expect("the offer");
        assert!(offer.serves(&need("money-debts")) && !offer.is_placed());
    }

    #[test]
    fn a_term_that_may_be_two_needs_or_none_is_left_alone() {
        let names = NeedNames::new([("Hulp", need("home-odd-jobs")), ("hulp", need("money-debts"))]);
        for term in ["Hulp", "Sport"] {
            let mut service = service(term);
            let before = service.clone();
            assert_eq!(names.map(&mut service)[0].1, What::Term(term.to_owned()));
            assert_eq!(service, before);
        }
    }
}
