//! Files and lines on their way into a directory: one service at a time, so that none waits for the others in memory.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, SeqAccess, Visitor};
use serde_json::Value;

use super::findings::{self, Findings};
use super::{neighbourhoods, service};
use crate::directory::contents::Directory;
use crate::directory::distance::Coordinates;
use crate::directory::fault::{Fault, FaultKind};
use crate::directory::places::Places;
use crate::directory::raw;
use crate::directory::table::Builder;

/// A directory in the making.
#[derive(Default)]
pub struct Reading {
    places: Places,
    offers: Builder,
    /// For the neighbourhoods without a point, by their places, those of the offers there.
    found: BTreeMap<usize, Vec<Coordinates>>,
    /// The ids so far, each with the file that it came in.
    seen: HashMap<String, usize>,
    files: Vec<String>,
    faults: Vec<Fault>,
}

/// A file that is JSON.
enum Read<'a> {
    /// A list of services, read one by one.
    List(&'a str),
    Whole(Value),
}

impl Reading {
    /// Reads and checks files. Neighbourhoods first: an address on no map gets the point of its postal code.
    #[must_use]
    pub fn of(files: &[(&str, &str)]) -> Self {
        let mut reading = Self::default();
        let mut read = Vec::new();
        for &(file, text) in files {
            let json = if text.trim_start().starts_with('[') {
                serde_json::from_str::<IgnoredAny>(text).map(|_| Read::List(text))
            } else {
                serde_json::from_str(text).map(Read::Whole)
            };
            match json {
                Ok(json) => read.push((file, json)),
                Err(wrong) => reading.faults.push(whole_file(file, FaultKind::NotJson(wrong.to_string()))),
            }
        }
        for (file, json) in &read {
            if let Read::Whole(value) = json {
                let mut findings = Findings::new(file);
                neighbourhoods::add(&mut findings, value, &mut reading.places);
                reading.faults.append(&mut findings.faults);
            }
        }
        for (file, json) in &read {
            reading.take(file, json);
        }
        reading
    }

    /// Takes one service in, such as a line of a file that was checked before: told is only what refuses it.
    pub fn take_line(&mut self, file: &str, line: u64, text: &str) {
        let from = self.faults.len();
        let at = self.file(file);
        match serde_json::from_str(text) {
            Ok(value) => self.add(at, &format!("services[{line}]"), &value),
            Err(wrong) => self.faults.push(Fault {
                place: format!("services[{line}]"),
                ..whole_file(file, FaultKind::NotJson(wrong.to_string()))
            }),
        }
        let told = self.faults.split_off(from);
        self.faults.extend(told.into_iter().filter(|fault| fault.refuses));
    }

    /// The directory, and what was wrong.
    #[must_use]
    pub fn finish(mut self) -> (Directory, Vec<Fault>) {
        self.places.derive(self.found);
        (Directory::new(self.offers, self.places), self.faults)
    }

    fn take(&mut self, file: &str, json: &Read) {
        let at = self.file(file);
        match json {
            Read::List(text) => {
                let mut number = 0;
                let mut add = |value: Value| {
                    self.add(at, &format!("services[{number}]"), &value);
                    number += 1;
                };
                // It was read before, so there is no fault to tell.
                let _ = Each(&mut add).deserialize(&mut serde_json::Deserializer::from_str(text));
            }
            Read::Whole(value @ Value::Object(fields)) => match fields.get("contents") {
                Some(Value::Array(list)) => {
                    for (number, one) in list.iter().enumerate() {
                        self.add(at, &format!("contents[{number}]"), one);
                    }
                }
                _ if fields.contains_key("status") => self.add(at, "service", value),
                _ if neighbourhoods::is_in(value) => {}
                _ => self.faults.push(whole_file(file, FaultKind::NotADirectory)),
            },
            Read::Whole(_) => self.faults.push(whole_file(file, FaultKind::NotADirectory)),
        }
    }

    fn add(&mut self, file: usize, place: &str, value: &Value) {
        let mut findings = Findings::new(&self.files[file]);
        if let Ok(raw) = raw::Service::deserialize(value) {
            if let Some(offer) = service::offer(&mut findings, place, &raw, &self.places) {
                if let Some(first) = self.seen.get(offer.id.as_str()) {
                    let first = self.files[*first].clone();
                    findings.refuse(&format!("{place}.id"), FaultKind::DuplicateId(first));
                } else {
                    self.seen.insert(offer.id.as_str().to_owned(), file);
                    if let Some((place, point)) = self.places.points_out(&offer) {
                        self.found.entry(place).or_default().push(point);
                    }
                    self.offers.add(&offer);
                }
            }
        } else {
            findings.refuse(place, FaultKind::OddShape(findings::shown(value)));
        }
        self.faults.append(&mut findings.faults);
    }

    fn file(&mut self, name: &str) -> usize {
        if self.files.last().is_none_or(|last| last != name) {
            self.files.push(name.to_owned());
        }
        self.files.len() - 1
    }
}

fn whole_file(file: &str, kind: FaultKind) -> Fault {
    Fault { file: file.to_owned(), place: String::new(), kind, refuses: true }
}

/// Gives each entry of a list away as it is read.
struct Each<'a>(&'a mut dyn FnMut(Value));

impl<'de> DeserializeSeed<'de> for Each<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Each<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(value) = list.next_element()? {
            (self.0)(value);
        }
        Ok(())
    }
}
