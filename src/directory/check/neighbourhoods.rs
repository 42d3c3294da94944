//! The file of neighbourhoods and postal codes: lists below `places` and `postcodes`.
//!
//! A point is taken only from a file that says below `source`, `licence` and `date` where its points come from.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::Value;

use super::findings::{Findings, shown};
use super::reach::coordinates;
use crate::directory::distance::Coordinates;
use crate::directory::fault::FaultKind;
use crate::directory::place::Place;
use crate::directory::places::{Places, PointSource, RawPlace};
use crate::directory::raw::Part;

/// Where the points of a file come from, as it says itself.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct RawSource {
    source: Part<String>,
    licence: Part<String>,
    date: Part<String>,
}

/// The point of a postal code.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct RawPostcode {
    code: Part<String>,
    latitude: Part<f64>,
    longitude: Part<f64>,
}

/// Whether a file has such lists.
pub(super) fn is_in(value: &Value) -> bool {
    ["places", "postcodes"].iter().any(|name| value.get(name).is_some_and(Value::is_array))
}

/// Adds the neighbourhoods and postal codes of a file, if it has any.
pub(super) fn add(findings: &mut Findings, value: &Value, places: &mut Places) {
    if !is_in(value) {
        return;
    }
    let source = source(findings, value);
    let mut unnamed = false;
    let mut named = |point: Option<Coordinates>| {
        unnamed |= point.is_some() && source.is_none();
        point.filter(|_| source.is_some())
    };
    let mut seen = BTreeSet::new();
    for (at, entry) in entries(value, "places") {
        let spot = format!("places[{at}]");
        let Ok(raw) = RawPlace::deserialize(entry) else {
            findings.refuse(&spot, FaultKind::OddShape(shown(entry)));
            continue;
        };
        let Some(id) = findings.essential(&spot, "id", &raw.id) else { continue };
        let Some(name) = findings.essential(&spot, "name", &raw.name) else { continue };
        if !seen.insert(id.clone()) {
            let first = findings.file.to_owned();
            findings.refuse(&format!("{spot}.id"), FaultKind::DuplicateId(first));
            continue;
        }
        let postcodes = findings.value(&spot, "postcodes", &raw.postcodes).cloned().unwrap_or_default();
        let (four, other): (Vec<_>, Vec<_>) = postcodes.into_iter().partition(|code| is_four_digits(code));
        for code in other {
            findings.drop(&format!("{spot}.postcodes"), FaultKind::BadPostcode(code));
        }
        places.add(Place {
            id,
            name,
            also: findings.value(&spot, "also", &raw.also).cloned().unwrap_or_default(),
            district: findings.text(&spot, "district", &raw.district),
            city: findings.text(&spot, "city", &raw.city),
            postcodes: four,
            centre: named(coordinates(findings, &spot, &raw.latitude, &raw.longitude)),
            derived: false,
        });
    }
    for (at, entry) in entries(value, "postcodes") {
        let spot = format!("postcodes[{at}]");
        let Ok(raw) = RawPostcode::deserialize(entry) else {
            findings.drop(&spot, FaultKind::OddShape(shown(entry)));
            continue;
        };
        let Some(code) = findings.text(&spot, "code", &raw.code) else { continue };
        if !is_four_digits(&code) {
            findings.drop(&format!("{spot}.code"), FaultKind::BadPostcode(code));
        } else if let Some(point) = named(coordinates(findings, &spot, &raw.latitude, &raw.longitude)) {
            places.add_point(code, point);
        }
    }
    if unnamed {
        findings.drop("source", FaultKind::PointsWithoutSource);
    } else if let Some(source) = source {
        places.add_source(source);
    }
}

fn entries<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = (usize, &'a Value)> {
    value.get(name).and_then(Value::as_array).into_iter().flatten().enumerate()
}

/// Who made the points, what may be done with them, of which day they are; all three or nothing.
fn source(findings: &mut Findings, value: &Value) -> Option<PointSource> {
    let raw = RawSource::deserialize(value).ok()?;
    Some(PointSource {
        file: findings.file.to_owned(),
        source: findings.text("file", "source", &raw.source)?,
        licence: findings.text("file", "licence", &raw.licence)?,
        date: findings.date("file", "date", &raw.date)?,
    })
}

fn is_four_digits(code: &str) -> bool {
    code.len() == 4 && code.bytes().all(|one| one.is_ascii_digit())
}
