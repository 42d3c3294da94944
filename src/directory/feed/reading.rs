//! One reading of a feed: what was handed out, what was met, and where the limits are.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::rc::Rc;

use serde_json::Value;

use super::entry::{At, Entry};
use super::fault::{Fault, FaultKind};
use super::limits::Limits;
use super::measured::Meter;
use super::note::{Note, NoteKind, Why};
use super::summary::{Format, Summary};
use super::tidy::{Fields, Tidy};
use super::version::Signs;

/// Half of a BLAKE3 hash: enough to tell services apart, also against who seeks two with the same.
type Mark = [u8; 16];

/// A reading.
pub(super) struct Reading<'a> {
    pub limits: Limits,
    pub meter: Rc<Meter>,
    pub tidy: Tidy,
    pub signs: Signs,
    take: &'a mut dyn FnMut(Entry) -> ControlFlow<()>,
    seen: HashMap<Mark, Mark>,
    services: u64,
    refused: u64,
    repeated: u64,
    notes: Vec<Note>,
    /// Whether whoever takes the services wants no more.
    pub stopped: bool,
}

impl<'a> Reading<'a> {
    pub fn new(limits: &Limits, take: &'a mut dyn FnMut(Entry) -> ControlFlow<()>) -> Self {
        Self {
            limits: *limits,
            meter: Rc::default(),
            tidy: Tidy::new(limits),
            signs: Signs::default(),
            take,
            seen: HashMap::new(),
            services: 0,
            refused: 0,
            repeated: 0,
            notes: Vec::new(),
            stopped: false,
        }
    }

    /// Whether anything came out, were it a refusal.
    pub fn met_any(&self) -> bool {
        self.services + self.refused > 0
    }

    /// A note on the feed as a whole.
    pub fn tell(&mut self, note: Note) {
        self.notes.push(note);
    }

    /// A tidied service whose notes are taken: handed out, or refused. `status`: whether the feed gave one.
    pub fn hand_out(
        &mut self,
        file: &str,
        at: At,
        mut service: Fields,
        status: bool,
    ) -> Result<(), FaultKind> {
        self.tidy.notes.go_to(file, at);
        if !self.tidy.complete(&mut service, status) {
            return self.refuse(file, at);
        }
        if self.services >= self.limits.services {
            return Err(FaultKind::TooManyServices(self.limits.services));
        }
        let id = service.get("id").and_then(Value::as_str).map(|id| mark(id.as_bytes())).unwrap_or_default();
        let value = Value::Object(service);
        let content = mark(value.to_string().as_bytes());
        match self.seen.get(&id) {
            Some(first) if *first == content => {
                self.repeated += 1;
                self.tidy.notes.drain();
                self.tidy.notes.at_field("id", NoteKind::Repeated);
                self.emit(file, at, None);
            }
            Some(_) => {
                self.tidy.notes.at_field("id", NoteKind::Refused(Why::IdTwice));
                return self.refuse(file, at);
            }
            None => {
                self.seen.insert(id, content);
                self.services += 1;
                self.emit(file, at, Some(value));
            }
        }
        Ok(())
    }

    /// What cannot be a service: nothing was there to tidy.
    pub fn refuse_unreadable(&mut self, file: &str, at: At) -> Result<(), FaultKind> {
        self.tidy.notes.go_to(file, at);
        self.tidy.notes.take(NoteKind::Refused(Why::Unreadable));
        self.refuse(file, at)
    }

    fn refuse(&mut self, file: &str, at: At) -> Result<(), FaultKind> {
        self.refused += 1;
        if self.refused > self.limits.services {
            return Err(FaultKind::TooManyServices(self.limits.services));
        }
        self.emit(file, at, None);
        Ok(())
    }

    fn emit(&mut self, file: &str, at: At, service: Option<Value>) {
        let entry = Entry { file: file.to_owned(), at, service, notes: self.tidy.notes.drain() };
        if (self.take)(entry).is_break() {
            self.stopped = true;
        }
    }

    /// What the feed was.
    pub fn summary(mut self, format: Format) -> Summary {
        self.notes.append(&mut self.tidy.notes.unknown());
        Summary {
            format,
            version: self.signs.version().to_owned(),
            services: self.services,
            refused: self.refused,
            repeated: self.repeated,
            notes: self.notes,
            stopped: self.stopped,
        }
    }

    /// A fault in a file: the limit that was met, or else what the reader said.
    pub fn fault(&self, file: &str, at: At, otherwise: FaultKind) -> Fault {
        Fault { file: file.to_owned(), at, kind: self.meter.tripped().unwrap_or(otherwise) }
    }
}

fn mark(bytes: &[u8]) -> Mark {
    let mut half = Mark::default();
    half.copy_from_slice(&blake3::hash(bytes).as_bytes()[..16]);
    half
}
