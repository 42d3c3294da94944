//! When which field of a service was last checked, and against what.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::findings::Findings;
use crate::directory::checked::Checked;
use crate::directory::offer::Source;
use crate::directory::raw::{self, List, Loose, Part};

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
        let own = findings.text(place, "id", &raw.id);
        dates.add(findings, place, own.as_deref(), &raw.metadata);
        // A nested file has the trail of a part beside the part.
        let mut schedules = vec![(place.to_owned(), &raw.schedules)];
        dates.add_all(findings, place, "phones", &raw.phones, |phone| (&phone.id, &phone.metadata));
        if let Some(Loose::Read(organization)) = &raw.organization {
            let id = read(&organization.id);
            dates.add(findings, &format!("{place}.organization"), id, &organization.metadata);
        }
        for (place, at) in entries(place, "service_at_locations", &raw.service_at_locations) {
            schedules.push((place.clone(), &at.schedules));
            let Some(Loose::Read(location)) = &at.location else { continue };
            let place = format!("{place}.location");
            dates.add(findings, &place, read(&location.id), &location.metadata);
            dates.add_all(findings, &place, "addresses", &location.addresses, |one| (&one.id, &one.metadata));
        }
        for (place, list) in schedules {
            dates.add_all(findings, &place, "schedules", list, |line| (&line.id, &line.metadata));
        }
        dates
    }

    /// The trails of the entries of a list, each of its own entry.
    fn add_all<T>(
        &mut self,
        findings: &mut Findings,
        place: &str,
        name: &str,
        list: &List<T>,
        of: impl Fn(&T) -> (&Part<String>, &List<raw::Metadata>),
    ) {
        for (place, entry) in entries(place, name, list) {
            let (id, metadata) = of(entry);
            self.add(findings, &place, read(id), metadata);
        }
    }

    /// A trail; an entry that names no resource is of the one that it stands in.
    fn add(&mut self, findings: &mut Findings, place: &str, owner: Option<&str>, list: &List<raw::Metadata>) {
        if list.is_none() {
            return;
        }
        for (place, raw) in findings.list(place, "metadata", list) {
            let named = findings.text(&place, "resource_id", &raw.resource_id);
            let Some(resource) = named.or_else(|| owner.map(str::to_owned)) else { continue };
            let entry = Entry {
                field: findings.text(&place, "field_name", &raw.field_name),
                on: findings.date(&place, "last_action_date", &raw.last_action_date),
                source: findings.text(&place, "updated_by", &raw.updated_by),
            };
            self.entries.entry(resource).or_default().push(entry);
        }
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

/// The entries of a list that are in shape, with their places; what is not is told where the list itself is read.
fn entries<'r, T>(place: &str, name: &str, list: &'r List<T>) -> impl Iterator<Item = (String, &'r T)> {
    let list = match list {
        Some(Loose::Read(list)) => list.as_slice(),
        _ => &[],
    };
    let prefix = format!("{place}.{name}");
    list.iter().enumerate().filter_map(move |(at, entry)| match entry {
        Loose::Read(entry) => Some((format!("{prefix}[{at}]"), entry)),
        Loose::Odd(_) => None,
    })
}

fn read(part: &Part<String>) -> Option<&str> {
    match part {
        Some(Loose::Read(text)) => Some(text.trim()).filter(|text| !text.is_empty()),
        _ => None,
    }
}
