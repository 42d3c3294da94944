//! The neighbourhoods that the desk knows, to tell from a name or a postal code where somebody lives.

use serde::{Deserialize, Serialize};

use super::distance::Coordinates;
use super::place::Place;
use super::raw::Part;

/// The neighbourhoods, in the order of the file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Places {
    pub(super) all: Vec<Place>,
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

    /// The neighbourhood with this id or name.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Place> {
        self.all.iter().find(|place| place.is_called(name))
    }

    /// The neighbourhood of a postal code, whole or its four digits.
    #[must_use]
    pub fn with_postcode(&self, postcode: &str) -> Option<&Place> {
        let digits = postcode.trim().get(..4)?;
        self.all.iter().find(|place| place.postcodes.iter().any(|one| one == digits))
    }

    /// The point that stands for the neighbourhood of a postal code.
    #[must_use]
    pub fn centre_of_postcode(&self, postcode: &str) -> Option<Coordinates> {
        self.with_postcode(postcode)?.centre
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places() -> Places {
        let place = Place {
            id: "lindenhof".into(),
            name: "Lindenhof".into(),
            also: vec![],
            district: None,
            city: Some("Waterstad".into()),
            postcodes: vec!["0001".into()],
            centre: None,
        };
        Places { all: vec![place] }
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
}
