//! A directory that looks like a real one, of any size: for the benches only.
//!
//! Few organizations run many services and many run one; a few needs have thousands of offers and most have dozens;
//! people live in a few cities and many towns; some records are stale, shut, or came from elsewhere and were never
//! placed. All of it is invented. Service `n` depends on `n` alone, so that a smaller directory is the beginning of a
//! larger one, and the same from run to run. Nothing in the program itself draws lots.

#![allow(dead_code, unused_imports, reason = "each bench uses its own part")]

mod chance;
mod country;
mod people;
mod service;
mod vocabulary;

use std::io::{self, Write};

use serde_json::{Value, json};

pub use self::people::{moment, profiles};
use self::service::Maker;

/// The first `count` services, one by one, as HSDS 3.1 has them.
pub fn services(count: usize) -> impl Iterator<Item = Value> {
    let maker = Maker::new();
    (0..count).map(move |at| maker.service(at))
}

/// The neighbourhoods, as the program's own file has them.
pub fn places() -> String {
    let country = country::Country::new();
    let places: Vec<Value> = country.neighbourhoods.iter().map(country::Neighbourhood::json).collect();
    json!({ "source": "invented", "licence": "CC0", "date": "2026-11-01", "places": places }).to_string()
}

/// The services as one JSON list.
pub fn json_list(count: usize) -> String {
    let mut text = String::from("[");
    for (at, service) in services(count).enumerate() {
        text.push_str(if at == 0 { "\n" } else { ",\n" });
        text.push_str(&service.to_string());
    }
    text.push_str("\n]\n");
    text
}

/// Writes one service a line: a file to import.
pub fn write_ndjson(count: usize, out: &mut impl Write) -> io::Result<()> {
    services(count).try_for_each(|service| writeln!(out, "{service}"))
}
