//! The smaller parts of a service: languages, ages, costs, contacts, free places.

use super::findings::Findings;
use crate::directory::fault::FaultKind;
use crate::directory::language::{LanguageCode, Spoken};
use crate::directory::offer::{Ages, Capacity, Contact, Cost};
use crate::directory::raw::{self, List, Loose, Part};
use crate::directory::vocabulary;

pub(super) fn languages(findings: &mut Findings, place: &str, list: &List<raw::Language>) -> Vec<Spoken> {
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

pub(super) fn ages(findings: &mut Findings, place: &str, raw: &raw::Service) -> Ages {
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
pub(super) fn texts<T>(
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

pub(super) fn costs(findings: &mut Findings, place: &str, list: &List<raw::CostOption>) -> Vec<Cost> {
    let entries = findings.list(place, "cost_options", list);
    entries
        .into_iter()
        .map(|(place, raw)| Cost {
            option: findings.text(&place, "option", &raw.option),
            description: findings.text(&place, "amount_description", &raw.amount_description),
            amount: findings.value(&place, "amount", &raw.amount).map(|amount| amount.max(0.0)),
            currency: findings.text(&place, "currency", &raw.currency),
        })
        .collect()
}

pub(super) fn contacts(findings: &mut Findings, place: &str, list: &List<raw::Contact>) -> Vec<Contact> {
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

pub(super) fn capacity(findings: &mut Findings, place: &str, raw: &raw::Service) -> Vec<Capacity> {
    let mut read: Vec<Capacity> = findings
        .list(place, "capacities", &raw.capacities)
        .into_iter()
        .map(|(place, raw)| one_capacity(findings, &place, raw))
        .collect();
    // What the standard does not take for want of a number or a date stands in a field of ours.
    let place = format!("{place}.attributes");
    for own in vocabulary::fields(&raw.attributes, "capacity") {
        match serde_json::from_str(own) {
            Ok(raw) => read.push(one_capacity(findings, &place, &raw)),
            Err(_) => findings.drop(&place, FaultKind::OddShape(own.to_owned())),
        }
    }
    read
}

fn one_capacity(findings: &mut Findings, place: &str, raw: &raw::Capacity) -> Capacity {
    Capacity {
        unit: match findings.value(place, "unit", &raw.unit) {
            Some(raw::Unit { name: Some(Loose::Read(name)), .. }) => {
                Some(name.trim().to_owned()).filter(|name| !name.is_empty())
            }
            _ => None,
        },
        available: findings.value(place, "available", &raw.available).map(|free| places_left(*free)),
        updated: findings.date(place, "updated", &raw.updated),
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the range of u32")]
fn places_left(available: f64) -> u32 {
    available.floor().clamp(0.0, f64::from(u32::MAX)) as u32
}
