//! `GeoJSON` (RFC 7946): a collection of features that are points or areas; an area counts as the middle of its surface.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::Unread;
use super::columns::Column;
use super::point::{Points, Row};

/// A collection.
#[derive(Deserialize)]
struct Collection {
    features: Vec<Feature>,
}

/// One thing on the map.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Feature {
    properties: Option<Map<String, Value>>,
    geometry: Option<Geometry>,
}

/// Its shape; longitude first.
#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum Geometry {
    Point(Vec<f64>),
    Polygon(Vec<Vec<Vec<f64>>>),
    MultiPolygon(Vec<Vec<Vec<Vec<f64>>>>),
    #[serde(other, deserialize_with = "ignore")]
    Other,
}

fn ignore<'de, D: serde::Deserializer<'de>>(from: D) -> Result<(), D::Error> {
    serde::de::IgnoredAny::deserialize(from).map(drop)
}

pub(super) fn read(text: &str) -> Result<Points, Unread> {
    let collection: Collection =
        serde_json::from_str(text).map_err(|fault| Unread::NotGeoJson(fault.to_string()))?;
    let mut points = Points::default();
    for (feature, number) in collection.features.iter().zip(1..) {
        let properties: Vec<(&str, String)> = feature
            .properties
            .iter()
            .flatten()
            .filter_map(|(name, value)| Some((name.as_str(), plain(value)?)))
            .collect();
        let of = |column: Column| {
            let at = column.among(&properties.iter().map(|(name, _)| *name))?;
            Some((at, properties[at].1.as_str()))
        };
        let name = of(Column::Name);
        points.take(
            number,
            Row {
                code: of(Column::Code).map(|(_, text)| text),
                name: name.map(|(_, text)| text),
                city: of(Column::City).map(|(_, text)| text),
                district: of(Column::District).filter(|one| Some(*one) != name).map(|(_, text)| text),
                at: feature.geometry.as_ref().map_or_else(|| Err(String::new()), middle),
            },
        );
    }
    Ok(points)
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The point, north first; of areas the middle of their surface, holes left out of account.
fn middle(geometry: &Geometry) -> Result<(f64, f64), String> {
    let rings: Vec<&[Vec<f64>]> = match geometry {
        Geometry::Point(at) => {
            return match at[..] {
                [east, north, ..] => Ok((north, east)),
                _ => Err(format!("{at:?}")),
            };
        }
        Geometry::Polygon(rings) => rings.first().into_iter().map(Vec::as_slice).collect(),
        Geometry::MultiPolygon(all) => {
            all.iter().filter_map(|rings| rings.first()).map(Vec::as_slice).collect()
        }
        Geometry::Other => return Err(String::new()),
    };
    // Counted from a corner, so that small areas far from the origin keep their digits.
    let corner = |at: &[f64]| Some((*at.first()?, *at.get(1)?));
    let (east0, north0) = rings.iter().find_map(|ring| corner(ring.first()?)).ok_or_else(String::new)?;
    let (mut surface, mut east, mut north) = (0.0, 0.0, 0.0);
    for ring in rings {
        let (mut own, mut to_east, mut to_north) = (0.0, 0.0, 0.0);
        for pair in ring.windows(2) {
            let (Some(one), Some(other)) = (corner(&pair[0]), corner(&pair[1])) else {
                return Err(String::new());
            };
            let (x, y) = (one.0 - east0, one.1 - north0);
            let (to_x, to_y) = (other.0 - east0, other.1 - north0);
            let cross = x * to_y - to_x * y;
            own += cross;
            to_east += (x + to_x) * cross;
            to_north += (y + to_y) * cross;
        }
        // Which way round a ring runs makes no difference.
        let way = f64::signum(own);
        surface += own * way;
        east += to_east * way;
        north += to_north * way;
    }
    if surface <= f64::EPSILON * f64::EPSILON {
        return Err(String::new());
    }
    Ok((north0 + north / (3.0 * surface), east0 + east / (3.0 * surface)))
}
