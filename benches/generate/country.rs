//! An invented country on the map of the Netherlands: cities, towns and their neighbourhoods.

use serde_json::{Value, json};

use super::chance::{Chance, Skewed};
use super::vocabulary::{CITY_BEGINS, CITY_ENDS, PLACE_BEGINS, PLACE_ENDS};

/// How many municipalities there are: about as many as in the Netherlands.
const CITIES: usize = 342;
/// How unevenly people are spread over them.
const SKEW: f64 = 0.85;
/// The most neighbourhoods that one city has.
const MOST: f64 = 130.0;

pub struct Country {
    pub cities: Vec<City>,
    pub neighbourhoods: Vec<Neighbourhood>,
    sizes: Skewed,
}

pub struct City {
    pub name: String,
    /// The places of its neighbourhoods in the country's list.
    pub first: usize,
    pub count: usize,
}

pub struct Neighbourhood {
    pub id: String,
    pub name: String,
    pub district: String,
    pub city: String,
    pub postcode: String,
    pub latitude: f64,
    pub longitude: f64,
}

impl Country {
    #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    pub fn new() -> Self {
        let sizes = Skewed::new(CITIES, SKEW);
        let (mut cities, mut neighbourhoods) = (Vec::new(), Vec::new());
        for at in 0..CITIES {
            let mut chance = Chance::of("city", at);
            let begin = CITY_BEGINS[at % CITY_BEGINS.len()];
            let name = format!("{begin}{}", CITY_ENDS[(at / CITY_BEGINS.len()) % CITY_ENDS.len()]);
            let (north, east) = (51.0 + chance.part() * 2.3, 4.0 + chance.part() * 2.7);
            let count = (MOST * sizes.share(at) / sizes.share(0)).round().max(2.0) as usize;
            let wide = 0.004 * (count as f64).sqrt();
            let first = neighbourhoods.len();
            for part in 0..count {
                let number = neighbourhoods.len();
                let begin = PLACE_BEGINS[(part + at * 7) % PLACE_BEGINS.len()];
                let end = PLACE_ENDS[(part / PLACE_BEGINS.len() + part + at) % PLACE_ENDS.len()];
                neighbourhoods.push(Neighbourhood {
                    id: format!("n{number}"),
                    name: format!("{begin}{end} {name}"),
                    district: format!("{name} {}", ["Noord", "Oost", "Zuid", "West", "Centrum"][part % 5]),
                    city: name.clone(),
                    postcode: format!("{}", 1000 + number),
                    latitude: rounded(north + (chance.part() - 0.5) * wide),
                    longitude: rounded(east + (chance.part() - 0.5) * wide * 1.6),
                });
            }
            cities.push(City { name, first, count });
        }
        Self { cities, neighbourhoods, sizes }
    }

    /// Where somebody lives or something is: a large city more often than a small town.
    pub fn somewhere(&self, chance: &mut Chance) -> &Neighbourhood {
        let city = &self.cities[self.sizes.draw(chance)];
        &self.neighbourhoods[city.first + chance.below(city.count)]
    }
}

impl Neighbourhood {
    pub fn json(&self) -> Value {
        json!({
            "id": self.id, "name": self.name, "district": self.district, "city": self.city,
            "postcodes": [self.postcode], "latitude": self.latitude, "longitude": self.longitude,
        })
    }
}

/// Six digits, as on a map.
pub fn rounded(degrees: f64) -> f64 {
    (degrees * 1e6).round() / 1e6
}
