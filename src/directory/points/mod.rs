//! Points of postal codes and neighbourhoods from a file of another maker: a table or a map file in, the desk's own
//! `places.json` out.
//!
//! Every row is taken or refused with its place and why. Never a point without its source, never one outside the
//! Netherlands, never a guess at which column is meant: the names of columns are a closed list.

mod columns;
mod file;
mod geojson;
mod point;
mod table;

pub use file::{Changes, PointFile};
pub use point::{Point, PointOf, Points, Refusal, Why};

/// Why a file as a whole gives no points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    /// It is no text in UTF-8.
    NotText,
    /// It begins like JSON and is none, or is no `GeoJSON`; what the reader said.
    NotGeoJson(String),
    /// It has no columns for a name or code, a latitude and a longitude; the names that are there.
    NoColumns(String),
    /// The table cannot be read; what the reader said.
    NotATable(String),
}

impl Unread {
    /// The fault in words.
    #[must_use]
    pub fn message(&self) -> crate::words::Message {
        use crate::words::messages::points as say;
        match self {
            Self::NotText => say::unread_text(),
            Self::NotGeoJson(found) => say::unread_geojson(found.as_str()),
            Self::NoColumns(found) => say::unread_columns(found.as_str()),
            Self::NotATable(found) => say::unread_table(found.as_str()),
        }
    }
}

/// Reads the points of a file: `GeoJSON` when it begins with a brace, else a table.
pub fn read(bytes: &[u8]) -> Result<Points, Unread> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| Unread::NotText)?;
    if text.trim_start().starts_with('{') { geojson::read(text) } else { table::read(text) }
}

#[cfg(test)]
mod tests;
