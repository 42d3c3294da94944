//! From raw to checked: the one way into the directory.
//!
//! Never a guess: what cannot be read is left out and reported with its file and place.

#![allow(clippy::ref_option, reason = "an optional field is taken as it stands in the raw record")]

mod codes;
mod dates;
mod details;
mod findings;
mod neighbourhoods;
mod provenance;
mod reach;
mod reading;
pub(super) mod schedules;
mod service;

use self::findings::Findings;
pub use self::reading::Reading;
use super::contents::Directory;
use super::fault::Fault;
use super::offer::Offer;
use super::places::Places;
use super::raw;

/// Reads and checks all files.
pub(super) fn files(files: &[(&str, &str)]) -> (Directory, Vec<Fault>) {
    Reading::of(files).finish()
}

/// Checks a single service that is in no file, such as what a volunteer typed; its faults name its parts alone.
pub(super) fn one(raw: &raw::Service, places: &Places) -> (Option<Offer>, Vec<Fault>) {
    let mut findings = Findings::new("");
    let offer = service::offer(&mut findings, "service", raw, places);
    (offer, findings.faults)
}

#[cfg(test)]
mod tests;
