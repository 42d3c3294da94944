//! From rows to one nested service.

use std::collections::BTreeSet;

use serde_json::Value;

use super::index::{Index, Row};
use super::role::Role;
use crate::directory::feed::entry::At;
use crate::directory::feed::fault::FaultKind;
use crate::directory::feed::reading::Reading;
use crate::directory::feed::tidy::Fields;

/// The most tables that a row is looked for in: a service, its place, that place's contacts, their telephones,
/// languages of those.
const DEEPEST: usize = 6;

/// Columns that only say to what a row belongs: in a nested service its place says so.
const LINKS: &[&str] = &[
    "service_id",
    "service_at_location_id",
    "contact_id",
    "phone_id",
    "link_id",
    "organization_id",
    "location_id",
];

/// Puts services together.
pub struct Nest<'i> {
    index: &'i Index,
    /// Rows of which notes were taken: a place of many services is told of once.
    told: BTreeSet<Row>,
    /// How many values the service that is put together has.
    values: usize,
}

impl<'i> Nest<'i> {
    pub fn new(index: &'i Index) -> Self {
        Self { index, told: BTreeSet::new(), values: 0 }
    }

    /// Hands out the service of a row.
    pub fn hand_out(&mut self, row: Row, reading: &mut Reading) -> Result<(), FaultKind> {
        let sheet = self.index.sheet(row);
        let (file, at) = (sheet.file.clone(), sheet.at(row.row as usize));
        let status = !self.index.cell(row, "status").is_empty();
        self.values = 0;
        let service = self.build(row, reading, 0)?.into_iter().next().unwrap_or_default();
        reading.hand_out(&file, at, service, status)
    }

    /// The objects of a row (mostly one), with all that belongs to the first.
    fn build(&mut self, row: Row, reading: &mut Reading, depth: usize) -> Result<Vec<Fields>, FaultKind> {
        let sheet = self.index.sheet(row);
        let role = sheet.role;
        let (file, at): (&str, At) = (&sheet.file, sheet.at(row.row as usize));
        let mut raw = self.raw(row, role);
        self.values += raw.len();
        if self.values > reading.limits.values {
            return Err(FaultKind::TooManyValues(reading.limits.values));
        }
        let id = self.index.cell(row, "id");
        let children: Vec<Row> = match id {
            "" => Vec::new(),
            id => self.index.children(role, id).iter().map(|(_, child)| *child).collect(),
        };
        if role == Role::Service {
            self.eligibility(&children, &mut raw);
        }
        reading.tidy.notes.go_to(file, at);
        // A row that others may name is told of once.
        if depth > 0 && !self.told.insert(row) {
            reading.tidy.notes.hush();
        }
        let mut objects = reading.tidy.objects(role.object(), raw);
        let Some(first) = objects.first_mut() else { return Ok(objects) };
        if depth >= DEEPEST {
            return Ok(objects);
        }
        for (column, named, field) in role.named_rows() {
            let found = self.index.find(*named, self.index.cell(row, column));
            if let Some(found) = found
                && let Some(object) = self.build(found, reading, depth + 1)?.into_iter().next()
            {
                first.insert((*field).to_owned(), Value::Object(object));
            }
        }
        if role == Role::Service {
            self.terms(first, reading, depth)?;
        }
        for child in children {
            let Some(list) = role.list_of(self.index.sheet(child).role) else { continue };
            let more = self.build(child, reading, depth + 1)?.into_iter().map(Value::Object);
            if let Value::Array(list) = first.entry(list).or_insert(Value::Array(Vec::new())) {
                list.extend(more);
            }
        }
        first.retain(|_, value| value.as_array().is_none_or(|list| !list.is_empty()));
        Ok(objects)
    }

    /// HSDS 1.x: the ids of terms stood in a column of the service; here they get their names.
    fn terms(&mut self, service: &mut Fields, reading: &mut Reading, depth: usize) -> Result<(), FaultKind> {
        let Some(Value::Array(attributes)) = service.get_mut("attributes") else { return Ok(()) };
        for attribute in attributes.iter_mut().filter_map(Value::as_object_mut) {
            let id = attribute.get("taxonomy_term_id").and_then(Value::as_str).unwrap_or_default();
            let Some(term) = self.index.find(Role::TaxonomyTerm, id) else { continue };
            if let Some(term) = self.build(term, reading, depth + 1)?.into_iter().next() {
                attribute.insert("taxonomy_term".to_owned(), Value::Object(term));
            }
        }
        Ok(())
    }

    /// A row as an object, without what only says where it belongs.
    fn raw(&self, row: Row, role: Role) -> Fields {
        let sheet = self.index.sheet(row);
        let mut raw = Fields::new();
        for (name, cell) in sheet.cells(row.row as usize) {
            if LINKS.contains(&name) && role.object().field(name).is_some() && !is_told_by(role, name) {
                continue;
            }
            raw.insert(name.to_owned(), Value::from(cell));
        }
        if role == Role::Attribute {
            raw.remove("service_id");
        }
        for (column, named, _) in role.named_rows() {
            // An id that leads nowhere is no id.
            let leads = self.index.find(*named, self.index.cell(row, column)).is_some();
            if !leads && *named != Role::Taxonomy {
                raw.remove(*column);
            }
        }
        if let Some((field, mark)) = sheet.mark {
            raw.entry(field).or_insert(Value::from(mark));
        }
        raw
    }

    /// HSDS 1.x: who a service is for stood in a table of its own.
    fn eligibility(&self, children: &[Row], raw: &mut Fields) {
        let rows = children.iter().filter(|child| self.index.sheet(**child).role == Role::Eligibility);
        let said: Vec<Value> = rows.map(|row| Value::from(self.index.cell(*row, "eligibility"))).collect();
        if !said.is_empty() {
            raw.insert("eligibility".to_owned(), Value::Array(said));
        }
    }
}

/// Links that say something in the nested service too.
fn is_told_by(role: Role, column: &str) -> bool {
    matches!((role, column), (Role::Service, "organization_id") | (Role::ServiceAtLocation, "location_id"))
}
