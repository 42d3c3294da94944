//! Taking parts out of a raw record, and keeping what was wrong with them.

use serde_json::Value;

use crate::directory::fault::{Fault, FaultKind};
use crate::directory::raw::{List, Loose, Part};

/// The faults of one file, and the ways to take a part that report them.
pub(super) struct Findings<'a> {
    pub file: &'a str,
    pub faults: Vec<Fault>,
}

impl<'a> Findings<'a> {
    pub fn new(file: &'a str) -> Self {
        Self { file, faults: Vec::new() }
    }

    /// A part is left out.
    pub fn drop(&mut self, place: &str, kind: FaultKind) {
        self.report(place, kind, false);
    }

    /// A whole service is left out.
    pub fn refuse(&mut self, place: &str, kind: FaultKind) {
        self.report(place, kind, true);
    }

    fn report(&mut self, place: &str, kind: FaultKind, refuses: bool) {
        let (file, place) = (self.file.to_owned(), place.to_owned());
        self.faults.push(Fault { file, place, kind, refuses });
    }

    /// A value as it stands, when it is there and in shape.
    pub fn value<'r, T>(&mut self, place: &str, name: &str, part: &'r Part<T>) -> Option<&'r T> {
        match part.as_ref()? {
            Loose::Read(value) => Some(value),
            Loose::Odd(value) => {
                self.drop(&format!("{place}.{name}"), FaultKind::OddShape(shown(value)));
                None
            }
        }
    }

    /// A text without the space around it; an empty one is no text.
    pub fn text(&mut self, place: &str, name: &str, part: &Part<String>) -> Option<String> {
        let text = self.value(place, name, part)?.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// A text that must be there, or the service is refused.
    pub fn essential(&mut self, place: &str, name: &str, part: &Part<String>) -> Option<String> {
        let before = self.faults.len();
        let text = self.text(place, name, part);
        if text.is_none() {
            let place = format!("{place}.{name}");
            match self.faults.get_mut(before) {
                Some(fault) => fault.refuses = true,
                None => self.refuse(&place, FaultKind::Missing),
            }
        }
        text
    }

    /// Each entry of a list that is in shape, with its place.
    pub fn list<'r, T>(&mut self, place: &str, name: &str, list: &'r List<T>) -> Vec<(String, &'r T)> {
        let Some(entries) = self.value(place, name, list) else { return Vec::new() };
        let mut read = Vec::with_capacity(entries.len());
        for (at, entry) in entries.iter().enumerate() {
            let place = format!("{place}.{name}[{at}]");
            match entry {
                Loose::Read(value) => read.push((place, value)),
                Loose::Odd(value) => self.drop(&place, FaultKind::OddShape(shown(value))),
            }
        }
        read
    }

    /// Reports a recommended part that is not there.
    pub fn expect_present(&mut self, place: &str, name: &str, present: bool) {
        if !present {
            self.drop(&format!("{place}.{name}"), FaultKind::Missing);
        }
    }
}

/// The beginning of what was found, for the report.
pub(super) fn shown(value: &Value) -> String {
    const LONGEST: usize = 40;
    let whole = value.to_string();
    if whole.chars().count() <= LONGEST {
        return whole;
    }
    let mut beginning: String = whole.chars().take(LONGEST).collect();
    beginning.push('…');
    beginning
}
