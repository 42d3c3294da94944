//! A nested service taken apart into rows of tables.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::{Map, Value};

use super::attributes::Attributes;
use super::table::{
    ACCESSIBILITY, ADDRESSES, ATTRIBUTES, CONTACTS, COST_OPTIONS, LANGUAGES, LOCATIONS, METADATA,
    ORGANIZATIONS, PHONES, REQUIRED_DOCUMENTS, SCHEDULES, SERVICE_AREAS, SERVICE_AT_LOCATION,
    SERVICE_CAPACITY, SERVICES, TAXONOMIES, TAXONOMY_TERMS, Table, UNITS,
};
use crate::directory::formula::neutral;
use crate::directory::vocabulary::id_of;

/// One row: its table, and a cell for each column of that, none of which begins a formula.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The table.
    pub table: Table,
    /// The cells.
    pub cells: Vec<String>,
}

/// Takes services apart, one after the other. Knows which rows that several services share were written before.
#[derive(Debug, Default)]
pub struct Tables {
    shared: BTreeMap<String, u64>,
}

impl Tables {
    /// The rows of one service, as [`service`](super::service()) makes it.
    #[must_use]
    pub fn rows(&mut self, service: &Value) -> Vec<Row> {
        let mut rows = Vec::new();
        let Value::Object(fields) = service else { return rows };
        let id = text(fields, "id");
        let organization = self.organization(&mut rows, id, fields.get("organization"));
        rows.push(row(SERVICES, fields, &[("organization_id", organization.as_deref())]));
        let own = [("service_id", Some(id))];
        for (list, table) in [
            ("phones", PHONES),
            ("schedules", SCHEDULES),
            ("service_areas", SERVICE_AREAS),
            ("languages", LANGUAGES),
            ("cost_options", COST_OPTIONS),
            ("required_documents", REQUIRED_DOCUMENTS),
            ("contacts", CONTACTS),
            ("metadata", METADATA),
        ] {
            self.entries(&mut rows, fields, list, table, &own);
        }
        for capacity in objects(fields, "capacities") {
            let unit = self.shared(&mut rows, capacity.get("unit"), UNITS, &[]);
            rows.push(row(SERVICE_CAPACITY, capacity, &[own[0], ("unit_id", unit.as_deref())]));
        }
        for at in objects(fields, "service_at_locations") {
            let own_id = text(at, "id");
            let location = at.get("location").and_then(Value::as_object);
            let location_id = location.map(|location| text(location, "id"));
            rows.push(row(SERVICE_AT_LOCATION, at, &[own[0], ("location_id", location_id)]));
            self.entries(&mut rows, at, "schedules", SCHEDULES, &[("service_at_location_id", Some(own_id))]);
            if let Some(location) = location {
                rows.push(row(LOCATIONS, location, &[]));
                let there = [("location_id", location_id)];
                self.entries(&mut rows, location, "addresses", ADDRESSES, &there);
                self.entries(&mut rows, location, "accessibility", ACCESSIBILITY, &there);
            }
        }
        self.attributes(&mut rows, fields);
        rows
    }

    /// The rows of a list of objects, and of what hangs on these.
    fn entries(
        &mut self,
        rows: &mut Vec<Row>,
        owner: &Map<String, Value>,
        list: &str,
        table: Table,
        more: &[(&str, Option<&str>)],
    ) {
        for entry in objects(owner, list) {
            rows.push(row(table, entry, more));
            self.attributes(rows, entry);
        }
    }

    fn attributes(&mut self, rows: &mut Vec<Row>, owner: &Map<String, Value>) {
        for attribute in objects(owner, "attributes") {
            let mut term_id = None;
            if let Some(Value::Object(term)) = attribute.get("taxonomy_term") {
                let taxonomy = self.shared(rows, term.get("taxonomy_detail"), TAXONOMIES, &[]);
                let more = [("taxonomy_id", taxonomy.as_deref())];
                term_id = self.shared(rows, attribute.get("taxonomy_term"), TAXONOMY_TERMS, &more);
            }
            rows.push(row(ATTRIBUTES, attribute, &[("taxonomy_term_id", term_id.as_deref())]));
        }
    }

    /// The id of an object that others share; its row when it was not written before.
    fn shared(
        &mut self,
        rows: &mut Vec<Row>,
        object: Option<&Value>,
        table: Table,
        more: &[(&str, Option<&str>)],
    ) -> Option<String> {
        let fields = object?.as_object()?;
        let id = text(fields, "id").to_owned();
        if self.shared.insert(id.clone(), 0).is_none() {
            rows.push(row(table, fields, more));
        }
        Some(id)
    }

    /// The id of an organization. Two services may say different things of one organization, and a table has one row
    /// for it: then the second gets a row of its own, which keeps the id in a field of ours.
    fn organization(
        &mut self,
        rows: &mut Vec<Row>,
        service: &str,
        organization: Option<&Value>,
    ) -> Option<String> {
        let mut fields = organization?.as_object()?.clone();
        let mut id = text(&fields, "id").to_owned();
        let content = content(&fields);
        if self.shared.get(&id).is_some_and(|known| *known != content) {
            let own = id_of(&format!("{service}/organization"));
            let mut attributes = Attributes::of("organization", &own);
            attributes.field("id", Some(&id));
            let mut list = attributes.into_list();
            let before = objects(&fields, "attributes").cloned().collect::<Vec<_>>();
            if before.iter().any(is_own_id) {
                list.clear();
            }
            list.extend(before.into_iter().enumerate().map(|(at, mut attribute)| {
                attribute.insert("id".to_owned(), id_of(&format!("{own}/attributes/moved/{at}")).into());
                attribute.insert("link_id".to_owned(), own.clone().into());
                Value::Object(attribute)
            }));
            fields.insert("attributes".to_owned(), list.into());
            fields.insert("id".to_owned(), own.clone().into());
            id = own;
        }
        if self.shared.insert(id.clone(), content).is_none() {
            rows.push(row(ORGANIZATIONS, &fields, &[]));
            self.attributes(rows, &fields);
        }
        Some(id)
    }
}

/// Whether an attribute is our field for an id.
fn is_own_id(attribute: &Map<String, Value>) -> bool {
    let term = attribute.get("taxonomy_term");
    term.and_then(|term| term.get("code")).and_then(Value::as_str) == Some("id")
}

fn content(fields: &Map<String, Value>) -> u64 {
    let mut hasher = DefaultHasher::new();
    Value::Object(fields.clone()).to_string().hash(&mut hasher);
    hasher.finish()
}

fn objects<'a>(owner: &'a Map<String, Value>, list: &str) -> impl Iterator<Item = &'a Map<String, Value>> {
    owner.get(list).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object)
}

fn text<'a>(fields: &'a Map<String, Value>, name: &str) -> &'a str {
    fields.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// A row: what stands in the columns' own fields, or in `more`.
fn row(table: Table, fields: &Map<String, Value>, more: &[(&str, Option<&str>)]) -> Row {
    let cell = |column: &&str| {
        let given = more.iter().find(|(name, _)| name == column).and_then(|(_, text)| *text);
        let text = match (given, fields.get(*column)) {
            (Some(given), _) => given.to_owned(),
            (None, Some(Value::String(text))) => text.clone(),
            (None, Some(value @ (Value::Number(_) | Value::Bool(_)))) => value.to_string(),
            (None, _) => String::new(),
        };
        neutral(&text).into_owned()
    };
    Row { table, cells: table.columns.iter().map(cell).collect() }
}
