//! The desk's own file of points, as it is written and as it was before.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde_json::{Value, json};

use super::point::{Point, PointOf};

/// Points with where they come from.
#[derive(Debug, Clone, PartialEq)]
pub struct PointFile {
    /// Who made them.
    pub source: String,
    /// What may be done with them.
    pub licence: String,
    /// Of which day they are.
    pub date: Date,
    /// The points.
    pub points: Vec<Point>,
}

/// What a new file changes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changes {
    /// Points that were not there.
    pub new: usize,
    /// Points that were there otherwise.
    pub changed: usize,
    /// Points that are there no more.
    pub gone: usize,
    /// Points that stay as they were.
    pub same: usize,
}

impl PointFile {
    /// The file: what [`Directory::from_json`](crate::directory::Directory::from_json) reads, in a fixed order.
    #[must_use]
    pub fn json(&self) -> String {
        let mut points: Vec<&Point> = self.points.iter().collect();
        points.sort_by(|one, other| one.of.cmp(&other.of));
        let of = |wanted: fn(&Point) -> Option<Value>| -> Vec<Value> {
            points.iter().filter_map(|point| wanted(point)).collect()
        };
        let file = json!({
            "source": self.source,
            "licence": self.licence,
            "date": self.date,
            "places": of(neighbourhood),
            "postcodes": of(postcode),
        });
        format!("{file:#}\n")
    }

    /// What this file changes in one that was written before; in one that cannot be read everything is new.
    #[must_use]
    pub fn changes(&self, before: Option<&str>) -> Changes {
        let before = before.and_then(|text| serde_json::from_str(text).ok()).unwrap_or(Value::Null);
        let now: Value = serde_json::from_str(&self.json()).unwrap_or(Value::Null);
        let (before, now) = (entries(&before), entries(&now));
        let mut changes = Changes::default();
        for (key, entry) in &now {
            match before.get(key) {
                None => changes.new += 1,
                Some(earlier) if earlier == entry => changes.same += 1,
                Some(_) => changes.changed += 1,
            }
        }
        changes.gone = before.keys().filter(|key| !now.contains_key(*key)).count();
        changes
    }
}

fn entries(file: &Value) -> BTreeMap<(&str, &str), &Value> {
    [("places", "id"), ("postcodes", "code")]
        .into_iter()
        .flat_map(|(list, id)| {
            let all = file.get(list).and_then(Value::as_array).into_iter().flatten();
            all.filter_map(move |entry| Some(((list, entry.get(id)?.as_str()?), entry)))
        })
        .collect()
}

fn neighbourhood(point: &Point) -> Option<Value> {
    let PointOf::Neighbourhood { id, name, city, district } = &point.of else { return None };
    let mut entry = json!({ "id": id, "name": name, "latitude": rounded(point.at.latitude), "longitude": rounded(point.at.longitude) });
    for (field, text) in [("city", city), ("district", district)] {
        if let Some(text) = text {
            entry[field] = json!(text);
        }
    }
    Some(entry)
}

fn postcode(point: &Point) -> Option<Value> {
    let PointOf::Postcode(code) = &point.of else { return None };
    Some(
        json!({ "code": code, "latitude": rounded(point.at.latitude), "longitude": rounded(point.at.longitude) }),
    )
}

/// To five digits, about a metre: more is no truer of an area.
fn rounded(degrees: f64) -> f64 {
    (degrees * 100_000.0).round() / 100_000.0
}
