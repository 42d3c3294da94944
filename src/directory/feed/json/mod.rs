//! Nested JSON: one service, lists, pages, one document on each line.
//!
//! Read as a stream: one service is in memory at a time.

mod bounded;
mod document;
mod lines;
mod record;

use std::io::BufReader;

use super::entry::At;
use super::fault::{Fault, FaultKind};
use super::files::Files;
use super::measured::Measured;
use super::opening::Opening;
use super::reading::Reading;
use super::summary::Format;

pub(super) use bounded::Bounded;

/// Bytes that are read at a time.
const BUFFER: usize = 256 * 1024;

/// Reads all files, in the order of their names.
pub(super) fn read(files: &mut dyn Files, names: &[String], reading: &mut Reading) -> Result<Format, Fault> {
    let mut format = None;
    for name in names {
        let met = file(files, name, reading)?;
        // Of several files the first that says more than `JSON` names the format.
        format = match (format, met) {
            (None | Some(Format::Json), met) => Some(met),
            (format, _) => format,
        };
        if reading.stopped {
            break;
        }
    }
    Ok(format.unwrap_or(Format::Json))
}

fn file(files: &mut dyn Files, name: &str, reading: &mut Reading) -> Result<Format, Fault> {
    let unreadable = |wrong: std::io::Error| FaultKind::Unreadable(super::tidy::shown(&wrong.to_string()));
    let content = match files.open(name) {
        Ok(content) => content,
        Err(wrong) => return Err(reading.fault(name, At::Whole, unreadable(wrong))),
    };
    let measured = Measured::new(content, &reading.limits, &reading.meter);
    reading.meter.begin_service();
    let opening = match Opening::of(measured) {
        Ok(opening) => opening,
        Err(wrong) => return Err(reading.fault(name, At::Whole, unreadable(wrong))),
    };
    if let Some(kind) = opening.is_no_text() {
        return Err(reading.fault(name, At::Whole, kind));
    }
    if opening.is_lines(name) {
        lines::read(BufReader::with_capacity(BUFFER, opening), name, reading)?;
        return Ok(Format::Ndjson);
    }
    document::read(BufReader::with_capacity(BUFFER, opening), name, reading)
}
