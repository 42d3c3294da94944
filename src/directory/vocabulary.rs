//! Our own lists as taxonomies of the standard: how a term of ours is named in a file, and how it is known again.
//!
//! A term is known by its taxonomy and its code; names are for who reads the file and decide nothing.

#![allow(clippy::ref_option, reason = "an optional field is taken as it stands in the raw record")]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use uuid::Uuid;

use super::raw::{Attribute, List, Loose, Part, TaxonomyTerm};

/// The space in which our own ids are made, so that the same thing has the same id in every file.
const NAMESPACE: Uuid = Uuid::from_u128(0x6f1d_52a4_7b0e_4c39_9a65_d3f0_18c7_2be4);

/// What a name begins with when it is one of ours.
const PREFIX: &str = "inloop:";

/// The taxonomy of what HSDS has no place for, or a stricter one than we were given: each code is a field, the value
/// of the attribute is what stands in it.
pub(super) const FIELD: &str = "field";

/// Our taxonomies, and what the terms of each tell about a service.
pub(super) const TAXONOMIES: &[(&str, &str)] = &[
    ("setting", "From neighbours among themselves to an institution."),
    ("form", "For one person or for a group."),
    ("reach", "How far the service reaches."),
    ("listing", "Whether the service may stand on paper."),
    ("complexity", "How complex a situation the service can carry."),
    ("access", "How one gets in."),
    ("audience", "For whom the service is."),
    ("need", "What the service helps with."),
    ("does", "What the service does."),
    ("does-not", "What the service says it does not do."),
    ("welcome", "What is welcome in return."),
    (
        FIELD,
        "A field of inloop that has no place of its own in the standard; the value stands in the attribute.",
    ),
];

/// The id that belongs to a thing of ours, by what it is called; always the same.
pub(super) fn id_of(thing: &str) -> String {
    Uuid::new_v5(&NAMESPACE, thing.as_bytes()).hyphenated().to_string()
}

/// Whether a text is an id as the standard wants it, in its usual form.
pub(super) fn is_id(text: &str) -> bool {
    Uuid::try_parse(text).is_ok_and(|id| id.hyphenated().to_string() == text)
}

/// The id of one of our taxonomies.
pub(super) fn taxonomy_id(taxonomy: &str) -> String {
    id_of(&format!("taxonomy/{taxonomy}"))
}

/// The URI of one of our taxonomies.
pub(super) fn taxonomy_uri(taxonomy: &str) -> String {
    format!("urn:uuid:{}", taxonomy_id(taxonomy))
}

/// The name of one of our taxonomies.
pub(super) fn taxonomy_name(taxonomy: &str) -> String {
    format!("{PREFIX}{taxonomy}")
}

/// Every id, URI and name of a taxonomy of ours, with the taxonomy.
static KNOWN: LazyLock<BTreeMap<String, &'static str>> = LazyLock::new(|| {
    TAXONOMIES
        .iter()
        .flat_map(|(taxonomy, _)| {
            [taxonomy_id(taxonomy), taxonomy_uri(taxonomy), taxonomy_name(taxonomy)]
                .map(|known| (known, *taxonomy))
        })
        .collect()
});

/// The taxonomy and the code of a term, when it is one of ours.
pub(super) fn ours(term: &TaxonomyTerm) -> Option<(&'static str, &str)> {
    let detail = match &term.taxonomy_detail {
        Some(Loose::Read(detail)) => [&detail.uri, &detail.id, &detail.name],
        _ => [&None, &None, &None],
    };
    let names = detail.into_iter().chain([&term.taxonomy_id, &term.taxonomy]);
    let taxonomy = names.filter_map(text).find_map(|name| KNOWN.get(name).copied())?;
    Some((taxonomy, text(&term.code)?))
}

/// What one of our fields holds in a list of attributes: `None` when it is not there, empty when it is there and
/// holds nothing.
pub(super) fn field<'a>(attributes: &'a List<Attribute>, name: &str) -> Option<&'a str> {
    fields(attributes, name).next()
}

/// What each of our fields of this name holds.
pub(super) fn fields<'a>(attributes: &'a List<Attribute>, name: &str) -> impl Iterator<Item = &'a str> {
    let list = match attributes {
        Some(Loose::Read(list)) => list.as_slice(),
        _ => &[],
    };
    list.iter().filter_map(move |attribute| {
        let Loose::Read(attribute) = attribute else { return None };
        let Some(Loose::Read(term)) = &attribute.taxonomy_term else { return None };
        (ours(term) == Some((FIELD, name))).then(|| text(&attribute.value).unwrap_or_default())
    })
}

fn text(part: &Part<String>) -> Option<&str> {
    match part {
        Some(Loose::Read(text)) => Some(text.trim()).filter(|text| !text.is_empty()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_of_ours_never_changes() {
        // Files written by an earlier version name these.
        assert_eq!(id_of("service/amsterdam-markant"), "71480c78-7fe5-504d-8d2a-f79a0d425a4e");
        assert!(is_id(&id_of("anything")));
        assert!(!is_id("amsterdam-markant") && !is_id("6F1D52A4-7B0E-4C39-9A65-D3F018C72BE4"));
    }

    #[test]
    fn a_term_of_ours_is_known_by_any_name_of_its_taxonomy() {
        for name in [taxonomy_id("need"), taxonomy_uri("need"), taxonomy_name("need")] {
            let term = TaxonomyTerm {
                code: Some("money-debts".to_owned().into()),
                taxonomy: Some(name.into()),
                ..TaxonomyTerm::default()
            };
            assert_eq!(ours(&term), Some(("need", "money-debts")));
        }
        assert_eq!(ours(&TaxonomyTerm::default()), None);
    }
}
