//! The names that columns and properties have in the files one meets: English, Dutch, and those of Statistics Netherlands.

/// Which column tells what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Code,
    Name,
    City,
    District,
    Latitude,
    Longitude,
}

/// Every column with its names, the most telling first: a file of neighbourhoods also names the district they are in.
const NAMES: &[(Column, &[&str])] = &[
    (
        Column::Code,
        &["code", "pc4", "postcode4", "pc4_code", "postcode", "buurtcode", "wijkcode", "statcode", "id"],
    ),
    (Column::Name, &["name", "naam", "buurtnaam", "buurt", "wijknaam", "statnaam", "neighbourhood", "label"]),
    (Column::City, &["city", "plaats", "woonplaats", "gemeentenaam", "gemeente", "town", "gm_naam"]),
    (Column::District, &["district", "stadsdeel", "wijk", "wijknaam"]),
    (Column::Latitude, &["latitude", "lat", "breedtegraad", "y_wgs84"]),
    (Column::Longitude, &["longitude", "lon", "lng", "long", "lengtegraad", "x_wgs84"]),
];

impl Column {
    /// The place of the column among the names that a file has.
    pub(super) fn among<'a>(self, names: &(impl Iterator<Item = &'a str> + Clone)) -> Option<usize> {
        let known = NAMES.iter().find(|(column, _)| *column == self).map_or(&[][..], |(_, known)| known);
        known.iter().find_map(|known| names.clone().position(|name| plain(name) == *known))
    }
}

fn plain(name: &str) -> String {
    name.trim().to_lowercase().replace([' ', '-'], "_")
}
