//! When which field of a service was last checked, and against what.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::findings::Findings;
use crate::directory::checked::Checked;
use crate::directory::offer::Source;
use crate::directory::raw;

/// When which field was last checked, and against what: the service's `metadata`.
#[derive(Default)]
pub(super) struct Provenance {
    /// When the whole was last checked.
    pub assured: Option<Date>,
    entries: BTreeMap<String, Vec<Entry>>,
}

struct Entry {
    field: Option<String>,
    on: Option<Date>,
    source: Option<String>,
}

impl Provenance {
    /// The newest date of a resource's own fields (any field when none is named), else the offer's own.
    pub fn of(&self, id: Option<&str>, fields: &[&str]) -> Checked {
        let named = |entry: &&Entry| {
            fields.is_empty() || entry.field.as_deref().is_some_and(|field| fields.contains(&field))
        };
        let own = id.and_then(|id| self.entries.get(id)).into_iter().flatten();
        own.filter(named).filter(|entry| entry.on.is_some()).max_by_key(|entry| entry.on).map_or(
            Checked { on: self.assured, source: None },
            |entry| Checked { on: entry.on, source: entry.source.clone() },
        )
    }

    /// Reads the dates of a service.
    pub fn read(findings: &mut Findings, place: &str, raw: &raw::Service) -> Self {
        let mut dates =
            Self { assured: findings.date(place, "assured_date", &raw.assured_date), ..Self::default() };
        for (place, raw) in findings.list(place, "metadata", &raw.metadata) {
            let Some(resource) = findings.text(&place, "resource_id", &raw.resource_id) else { continue };
            let entry = Entry {
                field: findings.text(&place, "field_name", &raw.field_name),
                on: findings.date(&place, "last_action_date", &raw.last_action_date),
                source: findings.text(&place, "updated_by", &raw.updated_by),
            };
            dates.entries.entry(resource).or_default().push(entry);
        }
        dates
    }

    /// What the service was checked against, newest first.
    pub fn sources(&self) -> Vec<Source> {
        let mut sources: Vec<Source> = Vec::new();
        for entry in self.entries.values().flatten() {
            let Some(text) = &entry.source else { continue };
            match sources.iter_mut().find(|one| one.text == *text) {
                Some(known) => known.on = known.on.max(entry.on),
                None => sources.push(Source { text: text.clone(), on: entry.on }),
            }
        }
        sources.sort_by(|one, other| other.on.cmp(&one.on).then_with(|| one.text.cmp(&other.text)));
        sources
    }
}
