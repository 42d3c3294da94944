//! One point, one refusal, and all of a file.

use std::collections::BTreeSet;

use crate::directory::distance::Coordinates;
use crate::directory::place::key;
use crate::words::Message;
use crate::words::clean::{Kind, clean};
use crate::words::messages::points as say;

/// The longest name that is kept, in letters.
const LONGEST: usize = 200;

/// A point and what it stands for.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// What it stands for.
    pub of: PointOf,
    /// Where it is.
    pub at: Coordinates,
}

/// What a point stands for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PointOf {
    /// The four digits of a postal code.
    Postcode(String),
    /// A neighbourhood.
    Neighbourhood {
        /// Its id: the code of its maker, else made of its names.
        id: String,
        /// Its name.
        name: String,
        /// Its town.
        city: Option<String>,
        /// The district it is part of.
        district: Option<String>,
    },
}

/// All points of a file, and what was refused.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Points {
    /// The points, in the order of the file.
    pub points: Vec<Point>,
    /// The rows that were refused.
    pub refused: Vec<Refusal>,
    /// How many characters were taken out of names because they steer or cannot be seen.
    pub removed: usize,
    seen: BTreeSet<String>,
}

/// A row that was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Which row of the table, the header being the first, or which feature, from 1.
    pub row: u64,
    /// Why.
    pub why: Why,
}

/// Why a row was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It names nothing.
    NoName,
    /// It has no point, or one that is no number; what was found.
    NoPoint(String),
    /// It lies outside the Netherlands.
    FarAway(String),
    /// It is told in metres of the Dutch grid, not in degrees.
    DutchGrid(String),
    /// Its name or code came before.
    Twice(String),
}

impl Why {
    /// The reason in words.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::NoName => say::refused_name(),
            Self::NoPoint(found) => say::refused_point(found.as_str()),
            Self::FarAway(found) => say::refused_far(found.as_str()),
            Self::DutchGrid(found) => say::refused_grid(found.as_str()),
            Self::Twice(found) => say::refused_twice(found.as_str()),
        }
    }
}

/// What a row says, before it is checked.
#[derive(Debug)]
pub(super) struct Row<'a> {
    pub code: Option<&'a str>,
    pub name: Option<&'a str>,
    pub city: Option<&'a str>,
    pub district: Option<&'a str>,
    /// Degrees north and east, as far as they are numbers.
    pub at: Result<(f64, f64), String>,
}

impl Points {
    /// Takes a row in, or refuses it.
    pub(super) fn take(&mut self, number: u64, row: Row<'_>) {
        match self.check(row) {
            Ok(point) => self.points.push(point),
            Err(why) => self.refused.push(Refusal { row: number, why }),
        }
    }

    fn check(&mut self, row: Row<'_>) -> Result<Point, Why> {
        let [code, name, city, district] =
            [row.code, row.name, row.city, row.district].map(|text| self.cleaned(text));
        let called = name.clone().or_else(|| code.clone()).ok_or(Why::NoName)?;
        let at = point(row.at)?;
        let postcode = [&code, &name].into_iter().flatten().find_map(|text| four_digits(text));
        let of = match postcode {
            Some(digits) if name.as_deref().is_none_or(|name| four_digits(name).is_some()) => {
                PointOf::Postcode(digits)
            }
            _ => {
                let parts = [Some(&called), district.as_ref(), city.as_ref()];
                let made = parts.into_iter().flatten().map(|part| key(part)).collect::<Vec<_>>().join("-");
                PointOf::Neighbourhood { id: code.unwrap_or(made), name: called, city, district }
            }
        };
        let names = match &of {
            PointOf::Postcode(digits) => digits.clone(),
            PointOf::Neighbourhood { id, .. } => format!("={id}"),
        };
        if !self.seen.insert(names) {
            return Err(Why::Twice(of.name().to_owned()));
        }
        Ok(Point { of, at })
    }

    fn cleaned(&mut self, text: Option<&str>) -> Option<String> {
        let cleaned = clean(text?, Kind::Line, LONGEST);
        let gone = cleaned.removed;
        self.removed += gone.controls + gone.direction + gone.invisible + gone.marks + gone.beyond_limit;
        Some(cleaned.text.trim().to_owned()).filter(|text| !text.is_empty())
    }
}

impl PointOf {
    /// Its name, or the digits.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Postcode(digits) => digits,
            Self::Neighbourhood { name, .. } => name,
        }
    }
}

/// A point in the European Netherlands, in degrees.
fn point(at: Result<(f64, f64), String>) -> Result<Coordinates, Why> {
    let (latitude, longitude) = at.map_err(Why::NoPoint)?;
    let found = format!("{latitude}, {longitude}");
    let on_grid =
        |one: f64, other: f64| (289_000.0..=629_000.0).contains(&one) && (0.0..=300_000.0).contains(&other);
    if on_grid(latitude, longitude) || on_grid(longitude, latitude) {
        return Err(Why::DutchGrid(found));
    }
    let at = Coordinates { latitude, longitude };
    if at.is_in_the_netherlands() { Ok(at) } else { Err(Why::FarAway(found)) }
}

/// The four digits, when a text is those of a Dutch postal code.
fn four_digits(text: &str) -> Option<String> {
    let digits = text.len() == 4 && text.bytes().all(|one| one.is_ascii_digit());
    (digits && !text.starts_with('0')).then(|| text.to_owned())
}
