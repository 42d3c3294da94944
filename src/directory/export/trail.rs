//! The trail of an offer: when which of its fields was last checked, and against what, as HSDS `metadata`.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde_json::Value;

use super::record::Record;
use crate::directory::vocabulary::id_of;
use crate::directory::{Checked, Source};

/// Something that was checked.
pub(super) struct Resource<'a> {
    /// What it is, in the standard's words.
    pub kind: &'static str,
    /// Its id.
    pub id: &'a str,
    /// The field that was looked at.
    pub field: &'static str,
    /// What stands in it.
    pub value: &'a str,
}

/// The trail so far.
pub(super) struct Trail<'a> {
    service: &'a str,
    whole: Checked,
    told: BTreeMap<&'a str, Option<Date>>,
    list: Vec<Value>,
}

impl<'a> Trail<'a> {
    /// Nothing yet, of a service that as a whole was last checked on a day.
    pub fn of(service: &'a str, assured: Option<Date>) -> Self {
        let whole = Checked { on: assured, source: None };
        Self { service, whole, told: BTreeMap::new(), list: Vec::new() }
    }

    /// Tells of a field, unless it was checked with the whole.
    pub fn add(&mut self, checked: &'a Checked, resource: &Resource) {
        if *checked == self.whole {
            return;
        }
        if let Some(source) = &checked.source {
            let told = self.told.entry(source).or_default();
            *told = (*told).max(checked.on);
        }
        self.push(checked.on, checked.source.as_deref(), resource);
    }

    /// Tells of the sources that no field named: it is not known any more what was checked against them.
    pub fn into_list(mut self, sources: &'a [Source]) -> Vec<Value> {
        for source in sources {
            if self.told.get(source.text.as_str()) != Some(&source.on) {
                let resource = Resource { kind: "service", id: self.service, field: "", value: "" };
                self.push(source.on, Some(&source.text), &resource);
            }
        }
        self.list
    }

    fn push(&mut self, on: Option<Date>, source: Option<&str>, resource: &Resource) {
        let number = self.list.len();
        self.list.push(
            Record::new(&id_of(&format!("{}/metadata/{number}", self.service)))
                .with("resource_id", resource.id)
                .with("resource_type", resource.kind)
                .with("last_action_date", on.map(|day| day.to_string()).unwrap_or_default())
                .with("last_action_type", "check")
                .with("field_name", resource.field)
                .with("previous_value", "")
                .with("replacement_value", resource.value)
                .with("updated_by", source.unwrap_or_default())
                .into(),
        );
    }
}
