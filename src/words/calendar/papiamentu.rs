//! Dates in Papiamentu, which CLDR does not have: names of days and months as Curaçao and Bonaire write
//! them. Nothing else; numbers are those of Dutch.

use icu_datetime::fieldsets::enums::DateFieldSet;
use jiff::civil::Date;

/// From Monday.
const DAYS: [&str; 7] = ["djaluna", "djamars", "djarason", "djaweps", "djabièrnè", "djasabra", "djadumingu"];

const MONTHS: [&str; 12] = [
    "yanüari",
    "febrüari",
    "mart",
    "aprel",
    "mei",
    "yüni",
    "yüli",
    "ougùstùs",
    "sèptèmber",
    "òktober",
    "novèmber",
    "desèmber",
];

/// The date in those of its fields that are asked for.
pub(super) fn written(fields: DateFieldSet, date: Date) -> String {
    let weekday = DAYS[usize::from(date.weekday().to_monday_zero_offset().unsigned_abs())];
    let month = MONTHS[usize::from(date.month().unsigned_abs()) - 1];
    let (day, year) = (date.day(), date.year());
    match fields {
        DateFieldSet::YMDE(_) => format!("{weekday}, {day} di {month} {year}"),
        DateFieldSet::E(_) => weekday.to_owned(),
        _ => format!("{day} {} {year}", month.chars().take(3).collect::<String>()),
    }
}
