//! The neighbourhoods and postal codes that the desk knows, to tell where somebody lives and how far it is from there.
//!
//! A point comes only from a file that names its source, its licence and its date; a neighbourhood without one gets one
//! from the located offers in it, and is marked. Never from anywhere else.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::distance::Coordinates;
use super::offer::Offer;
use super::place::{Place, key, same_name};
use super::raw::Part;

/// So many located offers at least stand for a neighbourhood.
const ENOUGH: usize = 3;

/// The neighbourhoods, in the order of the files, and the points of postal codes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Places {
    all: Vec<Place>,
    by_id: BTreeMap<String, usize>,
    /// By each of its names; `None` where one name means several.
    by_name: BTreeMap<String, Option<usize>>,
    by_postcode: BTreeMap<String, usize>,
    /// The points of the four digits of postal codes.
    points: BTreeMap<String, Coordinates>,
    sources: Vec<PointSource>,
}

/// Where points came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointSource {
    /// The file.
    pub file: String,
    /// Who made them.
    pub source: String,
    /// What may be done with them.
    pub licence: String,
    /// Of which day they are.
    pub date: Date,
}

/// A neighbourhood as the file has it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct RawPlace {
    pub id: Part<String>,
    pub name: Part<String>,
    pub also: Part<Vec<String>>,
    pub district: Part<String>,
    pub city: Part<String>,
    pub postcodes: Part<Vec<String>>,
    pub latitude: Part<f64>,
    pub longitude: Part<f64>,
}

impl Places {
    /// Every neighbourhood.
    pub fn iter(&self) -> impl Iterator<Item = &Place> {
        self.all.iter()
    }

    /// The neighbourhood with this id or name. Where several have it, such as `Centrum`, it takes the town as well:
    /// nothing is guessed.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Place> {
        self.at(name).map(|at| &self.all[at])
    }

    /// The neighbourhood of a postal code, whole or its four digits.
    #[must_use]
    pub fn with_postcode(&self, postcode: &str) -> Option<&Place> {
        self.by_postcode.get(postcode.trim().get(..4)?).map(|at| &self.all[*at])
    }

    /// The point that stands for a postal code: its own, else that of its neighbourhood.
    #[must_use]
    pub fn centre_of_postcode(&self, postcode: &str) -> Option<Coordinates> {
        let own = self.points.get(postcode.trim().get(..4)?).copied();
        own.or_else(|| self.with_postcode(postcode)?.centre)
    }

    /// How many postal codes have a point of their own.
    #[must_use]
    pub fn postcodes(&self) -> usize {
        self.points.len()
    }

    /// Where the points came from.
    #[must_use]
    pub fn sources(&self) -> &[PointSource] {
        &self.sources
    }

    /// The neighbourhood without a point that an offer is there for alone, and the point of that offer.
    pub(super) fn points_out(&self, offer: &Offer) -> Option<(usize, Coordinates)> {
        // One that serves several neighbourhoods lies in one of them, and nobody knows in which.
        let [area] = offer.areas.as_slice() else { return None };
        let point = offer.places.iter().find_map(|place| place.coordinates)?;
        let at = self.at(&area.name).filter(|at| self.all[*at].centre.is_none())?;
        Some((at, point))
    }

    /// Gives each neighbourhood without a point the middle of the offers that are [there for it
    /// alone](Self::points_out), when there are three with a point.
    pub(super) fn derive(&mut self, found: BTreeMap<usize, Vec<Coordinates>>) {
        for (at, points) in found {
            if points.len() >= ENOUGH {
                let place = &mut self.all[at];
                place.centre = Some(Coordinates {
                    latitude: median(points.iter().map(|point| point.latitude).collect()),
                    longitude: median(points.iter().map(|point| point.longitude).collect()),
                });
                place.derived = true;
            }
        }
    }

    /// Adds a neighbourhood. One that is known already, by its id or by its name in the same town, keeps what it has and
    /// takes over what it has not.
    pub(super) fn add(&mut self, new: Place) {
        let same_town = |known: &Place| match (&known.city, &new.city) {
            (Some(one), Some(other)) => same_name(one, other),
            _ => true,
        };
        let known = self.by_id.get(&new.id).copied().or_else(|| {
            let at = self.at(&new.name)?;
            same_town(&self.all[at]).then_some(at)
        });
        let at = if let Some(at) = known {
            let known = &mut self.all[at];
            known.centre = known.centre.or(new.centre);
            known.city = known.city.take().or(new.city);
            known.district = known.district.take().or(new.district);
            known.also.extend(new.also);
            known.postcodes.extend(new.postcodes);
            at
        } else {
            self.by_id.insert(new.id.clone(), self.all.len());
            self.all.push(new);
            self.all.len() - 1
        };
        for name in self.all[at].keys() {
            let entry = self.by_name.entry(name).or_insert(Some(at));
            if *entry != Some(at) {
                *entry = None;
            }
        }
        for postcode in &self.all[at].postcodes {
            self.by_postcode.entry(postcode.clone()).or_insert(at);
        }
    }

    /// Adds the point of the four digits of a postal code; the first one stays.
    pub(super) fn add_point(&mut self, postcode: String, point: Coordinates) {
        self.points.entry(postcode).or_insert(point);
    }

    pub(super) fn add_source(&mut self, source: PointSource) {
        self.sources.push(source);
    }

    fn at(&self, name: &str) -> Option<usize> {
        *self.by_name.get(&key(name))?
    }
}

/// The middle one; of two in the middle the point between them.
fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    let middle = numbers.len() / 2;
    if numbers.len() % 2 == 1 { numbers[middle] } else { f64::midpoint(numbers[middle - 1], numbers[middle]) }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::directory::Directory;
    use crate::directory::fixture::{Service, service};

    fn place(id: &str, name: &str, city: &str) -> Place {
        Place {
            id: id.into(),
            name: name.into(),
            also: vec![],
            district: None,
            city: Some(city.into()),
            postcodes: vec!["0001".into()],
            centre: None,
            derived: false,
        }
    }

    fn places() -> Places {
        let mut places = Places::default();
        places.add(place("lindenhof", "Lindenhof", "Waterstad"));
        places
    }

    #[test]
    fn a_postal_code_finds_its_neighbourhood_by_four_digits() {
        assert!(places().with_postcode("0001 AB").is_some());
        assert!(places().with_postcode("0009").is_none());
        assert!(places().with_postcode("1").is_none());
        assert!(places().with_postcode("één").is_none());
    }

    #[test]
    fn a_neighbourhood_lies_within_its_town() {
        let places = places();
        let place = places.named("lindenhof").expect("the place");
        assert!(place.is_within("Waterstad"));
        assert!(!place.is_within("Molenbuurt"));
    }

    #[test]
    fn a_name_that_several_have_takes_the_town_as_well() {
        let mut places = places();
        places.add(place("a", "Centrum", "Waterstad"));
        places.add(place("b", "Centrum", "Molendam"));
        assert_eq!(places.named("Centrum"), None);
        assert_eq!(places.named("centrum, Molendam").map(|one| one.id.as_str()), Some("b"));
        assert_eq!(places.named("Waterstad-Centrum").map(|one| one.id.as_str()), Some("a"));
    }

    #[test]
    fn a_neighbourhood_that_is_known_takes_over_only_what_it_has_not() {
        let mut places = places();
        let point = Coordinates { latitude: 52.0, longitude: 4.0 };
        let mut later = place("BU0001", "lindenhof", "Waterstad");
        (later.centre, later.district) = (Some(point), Some("West".into()));
        places.add(later.clone());
        assert_eq!(places.iter().count(), 1);
        let known = places.named("BU0001").or(places.named("Lindenhof")).expect("known");
        assert_eq!((known.id.as_str(), known.centre), ("lindenhof", Some(point)));
        later.centre = Some(Coordinates { latitude: 53.0, longitude: 5.0 });
        places.add(later);
        assert_eq!(places.named("Lindenhof").and_then(|one| one.centre), Some(point));
    }

    fn read(services: &[Service], places: &str) -> Directory {
        let list: Vec<_> = services.iter().map(Service::json).collect();
        let text = json!(list).to_string();
        let (directory, faults) = Directory::from_json(&[("test.json", &text), ("places.json", places)]);
        assert_eq!(faults, []);
        directory
    }

    fn of(id: &str, area: &str, latitude: f64) -> Service {
        service(id).with("service_areas", json!([{ "id": "a", "name": area }])).at(latitude, 4.30)
    }

    #[test]
    fn a_neighbourhood_without_a_point_gets_the_middle_of_the_offers_there() {
        let without = r#"{ "places": [{ "id": "berkenrode", "name": "Berkenrode", "city": "Waterstad" }] }"#;
        let several = json!([{ "id": "a", "name": "Berkenrode" }, { "id": "b", "name": "Elders" }]);
        let mut services = vec![
            of("a", "Berkenrode", 52.01),
            of("b", "Waterstad", 53.0),
            of("c", "Berkenrode", 52.09),
            service("d").with("service_areas", several).at(53.1, 4.3),
            service("e").with("service_areas", json!([{ "id": "a", "name": "Berkenrode" }])),
        ];
        let too_few = read(&services, without);
        assert_eq!(too_few.places().named("Berkenrode").and_then(|one| one.centre), None);
        services.push(of("f", "berkenrode", 52.02));
        let enough = read(&services, without);
        let place = enough.places().named("Berkenrode").expect("the place");
        assert_eq!(place.centre, Some(Coordinates { latitude: 52.02, longitude: 4.30 }));
        assert!(place.derived);
    }

    #[test]
    fn a_point_of_a_file_is_never_replaced_by_a_derived_one() {
        let services: Vec<Service> = ["a", "b", "c"].map(|id| of(id, "Lindenhof", 52.5)).into();
        let place = read(&services, crate::directory::fixture::PLACES).places().named("Lindenhof").cloned();
        let place = place.expect("the place");
        assert_eq!((place.centre.map(|point| point.latitude), place.derived), (Some(52.09), false));
    }

    #[test]
    fn the_middle_of_an_even_number_lies_between_the_two_in_the_middle() {
        assert!((median(vec![4.0, 1.0, 2.0, 9.0]) - 3.0).abs() < 1e-9);
    }
}
