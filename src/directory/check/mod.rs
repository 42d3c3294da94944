//! From raw to checked: the one way into the directory.
//!
//! Never a guess: what cannot be read is left out and reported with its file and place.

#![allow(clippy::ref_option, reason = "an optional field is taken as it stands in the raw record")]

mod codes;
mod dates;
mod details;
mod findings;
mod neighbourhoods;
mod provenance;
mod reach;
pub(super) mod schedules;
mod service;

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use self::findings::Findings;
use super::contents::Directory;
use super::fault::{Fault, FaultKind};
use super::offer::Offer;
use super::offer_id::OfferId;
use super::places::Places;
use super::raw;

/// Reads and checks all files. Neighbourhoods first: an address on no map gets the point of its postal code.
pub(super) fn files(files: &[(&str, &str)]) -> (Directory, Vec<Fault>) {
    let mut faults = Vec::new();
    let mut read = Vec::new();
    for &(file, text) in files {
        match serde_json::from_str::<Value>(text) {
            Ok(value) => read.push((file, value)),
            Err(wrong) => faults.push(whole_file(file, FaultKind::NotJson(wrong.to_string()))),
        }
    }
    let mut places = Places::default();
    for (file, value) in &read {
        let mut findings = Findings::new(file);
        neighbourhoods::add(&mut findings, value, &mut places);
        faults.append(&mut findings.faults);
    }
    let mut offers = BTreeMap::new();
    let mut seen = BTreeMap::new();
    for (file, value) in &read {
        let mut findings = Findings::new(file);
        match services(value) {
            Some(list) => {
                for (place, one) in list {
                    add(&mut findings, &place, one, &places, &mut offers, &mut seen);
                }
            }
            None if neighbourhoods::is_in(value) => {}
            None => faults.push(whole_file(file, FaultKind::NotADirectory)),
        }
        faults.append(&mut findings.faults);
    }
    places.derive(offers.values());
    (Directory::new(offers, places), faults)
}

/// Checks a single service that is in no file, such as what a volunteer typed; its faults name its parts alone.
pub(super) fn one(raw: &raw::Service, places: &Places) -> (Option<Offer>, Vec<Fault>) {
    let mut findings = Findings::new("");
    let offer = service::offer(&mut findings, "service", raw, places);
    (offer, findings.faults)
}

fn whole_file(file: &str, kind: FaultKind) -> Fault {
    Fault { file: file.to_owned(), place: String::new(), kind, refuses: true }
}

/// The services in a file, each with its place in it: a list, a page of a list, or a single one.
fn services(value: &Value) -> Option<Vec<(String, &Value)>> {
    let numbered = |list: &'_ [Value], name: &str| -> Vec<String> {
        (0..list.len()).map(|at| format!("{name}[{at}]")).collect()
    };
    match value {
        Value::Array(list) => Some(numbered(list, "services").into_iter().zip(list).collect()),
        Value::Object(fields) => match fields.get("contents") {
            Some(Value::Array(list)) => Some(numbered(list, "contents").into_iter().zip(list).collect()),
            _ if fields.contains_key("status") => Some(vec![("service".to_owned(), value)]),
            _ => None,
        },
        _ => None,
    }
}

fn add<'a>(
    findings: &mut Findings<'a>,
    place: &str,
    value: &Value,
    places: &Places,
    offers: &mut BTreeMap<OfferId, Offer>,
    seen: &mut BTreeMap<OfferId, &'a str>,
) {
    let Ok(raw) = raw::Service::deserialize(value) else {
        findings.refuse(place, FaultKind::OddShape(findings::shown(value)));
        return;
    };
    let Some(offer) = service::offer(findings, place, &raw, places) else { return };
    if let Some(first) = seen.get(&offer.id) {
        let first = (*first).to_owned();
        findings.refuse(&format!("{place}.id"), FaultKind::DuplicateId(first));
        return;
    }
    seen.insert(offer.id.clone(), findings.file);
    offers.insert(offer.id.clone(), offer);
}

#[cfg(test)]
mod tests;
