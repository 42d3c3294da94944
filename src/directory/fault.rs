//! What is wrong in a directory file, and where: for the coordinator who edits it.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::words::Message;
use crate::words::messages::directory as say;

/// One fault. The part it stands in was left out; `refuses` tells whether the whole service was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// The file, as the caller named it.
    pub file: String,
    /// The JSON path, such as `services[3].phones[0].number`.
    pub place: String,
    /// What is wrong.
    pub kind: FaultKind,
    /// Whether the service (or the file) is left out because of it.
    pub refuses: bool,
}

/// The kinds of fault, each with what was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum FaultKind {
    /// The file is not JSON; what the reader said.
    NotJson(String),
    /// The file is JSON and holds neither services nor neighbourhoods.
    NotADirectory,
    /// A value of another shape than HSDS has here.
    OddShape(String),
    /// A field that must be there is not.
    Missing,
    /// A service with an id that came before; the file it came in.
    DuplicateId(String),
    /// A code that its list does not have.
    UnknownCode(String),
    /// A second code where there can be one only.
    SecondCode(String),
    /// Not a date of the form 2026-11-10.
    BadDate(String),
    /// Not a time of the form 09:00.
    BadTime(String),
    /// A time that is not told by the local clock.
    TimeOfOtherZone(String),
    /// Not a recurrence after RFC 5545, or not one that fits together.
    BadRecurrence(String),
    /// A rule of every so many weeks, without the day on which the counting starts.
    NoStartDate,
    /// An end that comes before its beginning.
    EndsBeforeStart,
    /// Not a telephone number.
    BadNumber(String),
    /// Not a Dutch postal code.
    BadPostcode(String),
    /// Coordinates outside the Netherlands: perhaps the two were swapped.
    FarAway,
    /// Points in a file that does not say where they come from: who made them, under which licence, of which day.
    PointsWithoutSource,
}

impl Fault {
    /// The fault in plain words, for the desk.
    #[must_use]
    pub fn message(&self) -> Message {
        match &self.kind {
            FaultKind::NotJson(found) => say::fault_not_json(found.as_str()),
            FaultKind::NotADirectory => say::fault_not_a_directory(),
            FaultKind::OddShape(found) => say::fault_odd_shape(found.as_str()),
            FaultKind::Missing => say::fault_missing(),
            FaultKind::DuplicateId(first) => say::fault_duplicate_id(first.as_str()),
            FaultKind::UnknownCode(code) => say::fault_unknown_code(code.as_str()),
            FaultKind::SecondCode(code) => say::fault_second_code(code.as_str()),
            FaultKind::BadDate(found) => say::fault_bad_date(found.as_str()),
            FaultKind::BadTime(found) => say::fault_bad_time(found.as_str()),
            FaultKind::TimeOfOtherZone(found) => say::fault_other_zone(found.as_str()),
            FaultKind::BadRecurrence(found) => say::fault_bad_recurrence(found.as_str()),
            FaultKind::NoStartDate => say::fault_no_start_date(),
            FaultKind::EndsBeforeStart => say::fault_ends_before_start(),
            FaultKind::BadNumber(found) => say::fault_bad_number(found.as_str()),
            FaultKind::BadPostcode(found) => say::fault_bad_postcode(found.as_str()),
            FaultKind::FarAway => say::fault_far_away(),
            FaultKind::PointsWithoutSource => say::fault_points_without_source(),
        }
    }
}

impl fmt::Display for Fault {
    /// Where it is: `file: place`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.place)
    }
}
