//! Attributes: the terms of our own lists on an object, and the fields that have no place in the standard.

use serde_json::Value;

use super::Say;
use super::record::Record;
use crate::directory::Offer;
use crate::directory::vocabulary::{FIELD, TAXONOMIES, id_of, taxonomy_id, taxonomy_name, taxonomy_uri};

/// The attributes of an object, one after the other.
pub(super) struct Attributes<'a> {
    entity: &'static str,
    owner: &'a str,
    list: Vec<Value>,
}

impl<'a> Attributes<'a> {
    /// None yet, of a `service`, an `organization` or the like with this id.
    pub fn of(entity: &'static str, owner: &'a str) -> Self {
        Self { entity, owner, list: Vec::new() }
    }

    /// Adds one term of a list of ours.
    pub fn term(&mut self, taxonomy: &'static str, code: &str, name: &str) {
        let attribute = self.attribute(taxonomy, code, name);
        self.list.push(attribute.into());
    }

    /// Adds one field of ours, with what stands in it.
    pub fn field(&mut self, name: &str, value: Option<&str>) {
        let attribute = self.attribute(FIELD, name, name);
        self.list.push(attribute.maybe("value", value).into());
    }

    /// Adds a field when the standard does not take its text as it is; gives the text when it does.
    pub fn unless<'t>(
        &mut self,
        takes: impl Fn(&str) -> bool,
        field: &str,
        text: Option<&'t str>,
    ) -> Option<&'t str> {
        let text = text?;
        if takes(text) {
            return Some(text);
        }
        self.field(field, Some(text));
        None
    }

    /// All of them.
    pub fn into_list(self) -> Vec<Value> {
        self.list
    }

    fn attribute(&self, taxonomy: &'static str, code: &str, name: &str) -> Record {
        let number = self.list.len();
        Record::new(&id_of(&format!("{}/attributes/{number}", self.owner)))
            .with("link_entity", self.entity)
            .with("link_id", self.owner)
            .with("link_type", taxonomy_name(taxonomy))
            .with("taxonomy_term", term(taxonomy, code, name))
    }
}

fn term(taxonomy: &'static str, code: &str, name: &str) -> Record {
    let description = TAXONOMIES.iter().find(|one| one.0 == taxonomy).map_or("", |one| one.1);
    let detail = Record::new(&taxonomy_id(taxonomy))
        .with("name", taxonomy_name(taxonomy))
        .with("description", description)
        .with("uri", taxonomy_uri(taxonomy));
    Record::new(&id_of(&format!("taxonomy/{taxonomy}/{code}")))
        .with("code", code)
        .with("name", name)
        .with("description", name)
        .with("taxonomy", taxonomy_name(taxonomy))
        .with("taxonomy_detail", detail)
}

/// Adds what our lists say about an offer, in the order of the offer.
pub(super) fn add_terms(attributes: &mut Attributes, offer: &Offer, say: Say) {
    macro_rules! terms {
        ($($taxonomy:literal: $list:expr,)+) => {
            $(for one in $list.iter() {
                attributes.term($taxonomy, one.code(), &say(&one.message()));
            })+
        };
    }
    terms! {
        "setting": offer.setting,
        "form": offer.form,
        "reach": offer.reach,
    }
    // These two have no name for people: the screens show them otherwise.
    attributes.term("listing", offer.listing.code(), offer.listing.code());
    if let Some(complexity) = offer.complexity {
        attributes.term("complexity", complexity.code(), complexity.code());
    }
    terms! {
        "access": offer.access,
        "audience": offer.audience,
        "need": offer.needs,
        "does": offer.does,
        "does-not": offer.does_not,
        "welcome": offer.welcome,
    }
}
