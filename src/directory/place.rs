//! A neighbourhood with the point that stands for it.

use serde::{Deserialize, Serialize};

use super::distance::Coordinates;

/// A neighbourhood that the desk knows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Other names that people use.
    pub also: Vec<String>,
    /// The district it is part of.
    pub district: Option<String>,
    /// The town it is part of.
    pub city: Option<String>,
    /// The four digits of its postal codes.
    pub postcodes: Vec<String>,
    /// The point that stands for it.
    pub centre: Option<Coordinates>,
    /// Whether that point was derived from the offers in it: no file gave it, so it is rougher still.
    pub derived: bool,
}

impl Place {
    /// Whether a name, as a resident says it or an offer's service area gives it, means this neighbourhood,
    /// or the district or town it is part of.
    #[must_use]
    pub fn is_within(&self, area: &str) -> bool {
        self.is_called(area)
            || [&self.district, &self.city].into_iter().flatten().any(|name| same_name(name, area))
    }

    /// The names of all areas that it is within, by their letters.
    pub(super) fn within(&self) -> impl Iterator<Item = String> {
        let also = self.also.iter().map(String::as_str);
        let larger = [&self.district, &self.city].into_iter().flatten().map(String::as_str);
        let names = [self.name.as_str(), self.id.as_str()].into_iter().chain(also).chain(larger);
        names.map(key).filter(|letters| !letters.is_empty())
    }

    /// Whether a name means this neighbourhood itself.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        same_name(&self.name, name)
            || same_name(&self.id, name)
            || self.also.iter().any(|one| same_name(one, name))
    }

    /// The names that mean it, as [`key`] has them: with its town before or behind it too.
    pub(super) fn keys(&self) -> Vec<String> {
        let mut keys: Vec<String> =
            [&self.name, &self.id].into_iter().chain(&self.also).map(|one| key(one)).collect();
        if let Some(city) = &self.city {
            keys.extend([key(&format!("{}{city}", self.name)), key(&format!("{city}{}", self.name))]);
        }
        keys.retain(|key| !key.is_empty());
        keys.sort();
        keys.dedup();
        keys
    }
}

/// A name without what makes no difference.
pub(super) fn key(name: &str) -> String {
    letters(name).collect()
}

/// Names are the same when their letters and digits are: `De Baarsjes`, `de-baarsjes`.
pub(super) fn same_name(one: &str, other: &str) -> bool {
    letters(one).next().is_some() && letters(one).eq(letters(other))
}

fn letters(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|one| one.is_alphanumeric()).flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::same_name;

    #[test]
    fn a_hyphen_or_a_capital_makes_no_other_name() {
        assert!(same_name("De Baarsjes", "de-baarsjes"));
        assert!(!same_name("Oost", "Oosterpark"));
        assert!(!same_name("", "-"));
    }
}
