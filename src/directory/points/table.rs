//! A table with a header: commas or semicolons, points or commas in numbers.

use super::Unread;
use super::columns::Column;
use super::point::{Points, Row};

pub(super) fn read(text: &str) -> Result<Points, Unread> {
    let header = text.lines().next().unwrap_or_default();
    let counted = |delimiter: char| header.matches(delimiter).count();
    let delimiter = [';', '\t', ','].into_iter().max_by_key(|one| counted(*one)).unwrap_or(',');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter as u8)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|fault| Unread::NotATable(fault.to_string()))?.clone();
    let column = |column: Column| column.among(&headers.iter());
    let (code, name) = (column(Column::Code), column(Column::Name));
    let (Some(latitude), Some(longitude), true) =
        (column(Column::Latitude), column(Column::Longitude), code.or(name).is_some())
    else {
        return Err(Unread::NoColumns(headers.iter().collect::<Vec<_>>().join(", ")));
    };
    let (city, district) = (column(Column::City), column(Column::District).filter(|at| Some(*at) != name));
    let mut points = Points::default();
    for (record, place) in reader.records().zip(2..) {
        let record = record.map_err(|fault| Unread::NotATable(fault.to_string()))?;
        let row = record.position().map_or(place, csv::Position::line);
        let text = |at: Option<usize>| record.get(at?);
        let at = number(text(Some(latitude))).and_then(|north| Ok((north, number(text(Some(longitude)))?)));
        points.take(
            row,
            Row { code: text(code), name: text(name), city: text(city), district: text(district), at },
        );
    }
    Ok(points)
}

/// A number with a point or, as Dutch tables have it, a comma; what was found when it is none.
fn number(text: Option<&str>) -> Result<f64, String> {
    let text = text.unwrap_or_default();
    let read = text.replace(',', ".").parse::<f64>().ok().filter(|number| number.is_finite());
    read.ok_or_else(|| text.to_owned())
}
