//! The file of neighbourhoods: a list below `places`.

use serde::Deserialize;
use serde_json::Value;

use super::findings::{Findings, shown};
use super::reach::coordinates;
use crate::directory::fault::FaultKind;
use crate::directory::place::Place;
use crate::directory::places::{Places, RawPlace};

/// The list of neighbourhoods in a file that has one.
pub(super) fn list(value: &Value) -> Option<&Vec<Value>> {
    value.get("places")?.as_array()
}

/// Adds the neighbourhoods of a file, if it has any.
pub(super) fn add(findings: &mut Findings, value: &Value, places: &mut Places) {
    for (at, entry) in list(value).into_iter().flatten().enumerate() {
        let spot = format!("places[{at}]");
        let Ok(raw) = RawPlace::deserialize(entry) else {
            findings.refuse(&spot, FaultKind::OddShape(shown(entry)));
            continue;
        };
        let Some(id) = findings.essential(&spot, "id", &raw.id) else { continue };
        let Some(name) = findings.essential(&spot, "name", &raw.name) else { continue };
        if places.all.iter().any(|one| one.id == id) {
            let first = findings.file.to_owned();
            findings.refuse(&format!("{spot}.id"), FaultKind::DuplicateId(first));
            continue;
        }
        let postcodes = findings.value(&spot, "postcodes", &raw.postcodes).cloned().unwrap_or_default();
        let (four, other): (Vec<_>, Vec<_>) = postcodes
            .into_iter()
            .partition(|code| code.len() == 4 && code.bytes().all(|one| one.is_ascii_digit()));
        for code in other {
            findings.drop(&format!("{spot}.postcodes"), FaultKind::BadPostcode(code));
        }
        places.all.push(Place {
            id,
            name,
            also: findings.value(&spot, "also", &raw.also).cloned().unwrap_or_default(),
            district: findings.text(&spot, "district", &raw.district),
            city: findings.text(&spot, "city", &raw.city),
            postcodes: four,
            centre: coordinates(findings, &spot, &raw.latitude, &raw.longitude),
        });
    }
}
