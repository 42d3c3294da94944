//! One service: essentials or nothing, then each part by itself.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::codes::Codes;
use super::findings::Findings;
use super::{reach, schedules};
use crate::directory::checked::Checked;
use crate::directory::fault::FaultKind;
use crate::directory::hours::Hours;
use crate::directory::language::{LanguageCode, Spoken};
use crate::directory::offer::{Ages, Area, Capacity, Contact, Cost, Offer, Organization, Source};
use crate::directory::offer_id::OfferId;
use crate::directory::places::Places;
use crate::directory::raw::{self, List, Loose, Part};
use crate::directory::taxonomy::Status;

/// When which field was last checked, and against what: the service's `metadata`.
#[derive(Default)]
pub(super) struct Provenance {
    assured: Option<Date>,
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

    fn read(findings: &mut Findings, place: &str, raw: &raw::Service) -> Self {
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

    fn sources(&self) -> Vec<Source> {
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

/// The offer, or `None` when an essential is missing or faulty (then reported as refusing).
///
/// Essential are `id`, `name`, `status`, a setting, a reach, a listing and a need: without them an offer
/// could not be placed, or could end up on paper where it must not.
pub(super) fn offer(
    findings: &mut Findings,
    place: &str,
    raw: &raw::Service,
    places: &Places,
) -> Option<Offer> {
    let id = findings.essential(place, "id", &raw.id);
    let name = findings.essential(place, "name", &raw.name);
    let status = status(findings, place, raw);
    let codes = Codes::of(findings, place, &raw.attributes);
    for (list, present) in [
        ("setting", codes.setting.is_some()),
        ("reach", codes.reach.is_some()),
        ("listing", codes.listing.is_some()),
        ("need", !codes.needs.is_empty()),
    ] {
        if !present {
            findings.refuse(&format!("{place}.attributes.{list}"), FaultKind::Missing);
        }
    }
    let (id, name, status) = (id?, name?, status?);
    let (setting, reach, listing) = (codes.setting?, codes.reach?, codes.listing?);
    if codes.needs.is_empty() {
        return None;
    }
    let dates = Provenance::read(findings, place, raw);
    let (locations, hours) = locations(findings, place, raw, &dates, places);
    let offer = Offer {
        setting,
        reach,
        listing,
        status,
        form: codes.form,
        access: codes.access,
        audience: codes.audience,
        needs: codes.needs,
        does: codes.does,
        does_not: codes.does_not,
        welcome: codes.welcome,
        complexity: codes.complexity,
        alternate_name: findings.text(place, "alternate_name", &raw.alternate_name),
        description: findings.text(place, "description", &raw.description),
        organization: organization(findings, place, raw),
        languages: languages(findings, place, &raw.languages),
        interpretation: findings.text(place, "interpretation_services", &raw.interpretation_services),
        ages: ages(findings, place, raw),
        eligibility: findings.text(place, "eligibility_description", &raw.eligibility_description),
        phones: reach::phones(findings, place, &raw.phones, &dates),
        email: findings.text(place, "email", &raw.email),
        url: findings.text(place, "url", &raw.url),
        places: locations,
        areas: texts(findings, place, "service_areas", &raw.service_areas, |one| ("name", &one.name))
            .into_iter()
            .map(|name| Area { name })
            .collect(),
        hours,
        fees: findings.text(place, "fees_description", &raw.fees_description),
        costs: costs(findings, place, &raw.cost_options),
        documents: texts(findings, place, "required_documents", &raw.required_documents, |one| {
            ("document", &one.document)
        }),
        contacts: contacts(findings, place, &raw.contacts),
        capacity: capacity(findings, place, &raw.capacities),
        waiting: findings.text(place, "wait_time", &raw.wait_time),
        application: findings.text(place, "application_process", &raw.application_process),
        alert: findings.text(place, "alert", &raw.alert),
        assured: dates.assured,
        checked: dates.of(Some(&id), &["description"]),
        sources: dates.sources(),
        id: OfferId::new(id),
        name,
    };
    findings.expect_present(place, "description", offer.description.is_some());
    findings.expect_present(place, "assured_date", raw.assured_date.is_some());
    findings.expect_present(place, "organization", raw.organization.is_some());
    findings.expect_present(place, "languages", raw.languages.is_some());
    findings.expect_present(place, "service_areas", raw.service_areas.is_some());
    findings.expect_present(place, "attributes.form", !offer.form.is_empty());
    findings.expect_present(place, "attributes.access", !offer.access.is_empty());
    findings.expect_present(place, "attributes.does", !offer.does.is_empty() || !offer.is_alive());
    Some(offer)
}

fn status(findings: &mut Findings, place: &str, raw: &raw::Service) -> Option<Status> {
    let text = findings.essential(place, "status", &raw.status)?;
    let status = Status::from_code(&text);
    if status.is_none() {
        findings.refuse(&format!("{place}.status"), FaultKind::UnknownCode(text));
    }
    status
}

fn locations(
    findings: &mut Findings,
    place: &str,
    raw: &raw::Service,
    dates: &Provenance,
    places: &Places,
) -> (Vec<crate::directory::Location>, Hours) {
    let mut hours = Hours::default();
    let mut locations = Vec::new();
    schedules::add(findings, place, &raw.schedules, dates, None, &mut hours);
    for (place, raw) in findings.list(place, "service_at_locations", &raw.service_at_locations) {
        let mut at = None;
        if let Some(location) = findings.value(&place, "location", &raw.location) {
            at = Some(locations.len());
            let inside = format!("{place}.location");
            locations.push(reach::location(findings, &inside, location, dates, places));
        }
        schedules::add(findings, &place, &raw.schedules, dates, at, &mut hours);
    }
    (locations, hours)
}

fn organization(findings: &mut Findings, place: &str, raw: &raw::Service) -> Option<Organization> {
    let raw = findings.value(place, "organization", &raw.organization)?;
    let place = format!("{place}.organization");
    let name = findings.text(&place, "name", &raw.name);
    findings.expect_present(&place, "name", name.is_some());
    Some(Organization {
        name: name?,
        id: findings.text(&place, "id", &raw.id),
        description: findings.text(&place, "description", &raw.description),
        website: findings.text(&place, "website", &raw.website),
    })
}

fn languages(findings: &mut Findings, place: &str, list: &List<raw::Language>) -> Vec<Spoken> {
    let mut spoken: Vec<Spoken> = Vec::new();
    for (place, raw) in findings.list(place, "languages", list) {
        let Some(tag) = findings.text(&place, "code", &raw.code) else {
            findings.drop(&format!("{place}.code"), FaultKind::Missing);
            continue;
        };
        let name = findings.text(&place, "name", &raw.name);
        match LanguageCode::new(&tag) {
            None => findings.drop(&format!("{place}.code"), FaultKind::UnknownCode(tag)),
            Some(code) if spoken.iter().all(|one| one.code != code) => spoken.push(Spoken { code, name }),
            Some(_) => {}
        }
    }
    spoken
}

fn ages(findings: &mut Findings, place: &str, raw: &raw::Service) -> Ages {
    let mut age = |name, part: &Part<f64>| {
        let years = findings.value(place, name, part).copied()?;
        if !(0.0..=130.0).contains(&years) {
            findings.drop(&format!("{place}.{name}"), FaultKind::OddShape(years.to_string()));
            return None;
        }
        Some(whole(years))
    };
    let ages = Ages {
        from: age("minimum_age", &raw.minimum_age).filter(|years| *years > 0),
        to: age("maximum_age", &raw.maximum_age),
    };
    if ages.from.zip(ages.to).is_some_and(|(from, to)| to < from) {
        findings.drop(&format!("{place}.maximum_age"), FaultKind::EndsBeforeStart);
        return Ages::default();
    }
    ages
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 130 years")]
fn whole(years: f64) -> u8 {
    years.floor() as u8
}

/// One text of each entry of a list.
fn texts<T>(
    findings: &mut Findings,
    place: &str,
    name: &str,
    list: &List<T>,
    text: impl Fn(&T) -> (&'static str, &Part<String>),
) -> Vec<String> {
    let entries = findings.list(place, name, list);
    entries
        .into_iter()
        .filter_map(|(place, one)| {
            let (name, part) = text(one);
            findings.text(&place, name, part)
        })
        .collect()
}

fn costs(findings: &mut Findings, place: &str, list: &List<raw::CostOption>) -> Vec<Cost> {
    let entries = findings.list(place, "cost_options", list);
    entries
        .into_iter()
        .map(|(place, raw)| Cost {
            option: findings.text(&place, "option", &raw.option),
            description: findings.text(&place, "amount_description", &raw.amount_description),
            free: findings.value(&place, "amount", &raw.amount).map(|amount| *amount <= 0.0),
        })
        .collect()
}

fn contacts(findings: &mut Findings, place: &str, list: &List<raw::Contact>) -> Vec<Contact> {
    let entries = findings.list(place, "contacts", list);
    entries
        .into_iter()
        .map(|(place, raw)| Contact {
            name: findings.text(&place, "name", &raw.name),
            title: findings.text(&place, "title", &raw.title),
        })
        .filter(|one| one.name.is_some() || one.title.is_some())
        .collect()
}

fn capacity(findings: &mut Findings, place: &str, list: &List<raw::Capacity>) -> Vec<Capacity> {
    let entries = findings.list(place, "capacities", list);
    entries
        .into_iter()
        .map(|(place, raw)| Capacity {
            unit: match findings.value(&place, "unit", &raw.unit) {
                Some(raw::Unit { name: Some(Loose::Read(name)), .. }) => Some(name.clone()),
                _ => None,
            },
            available: findings.value(&place, "available", &raw.available).map(|free| places_left(*free)),
            updated: findings.date(&place, "updated", &raw.updated),
        })
        .collect()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the range of u32")]
fn places_left(available: f64) -> u32 {
    available.floor().clamp(0.0, f64::from(u32::MAX)) as u32
}
