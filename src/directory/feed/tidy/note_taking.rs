//! The notes of the service that is read now, with the place of each.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::text;
use crate::directory::feed::entry::At;
use crate::directory::feed::note::{Note, NoteKind};

/// Names of unknown fields that are told apart; a feed with more is counted under one.
const MOST_FIELDS: usize = 300;

/// A step into an object: a field, and the entry of its list.
struct Step {
    name: &'static str,
    number: Option<usize>,
}

/// The notes, and where we are.
#[derive(Default)]
pub struct Notes {
    /// The file.
    file: String,
    at: At,
    path: Vec<Step>,
    taken: Vec<Note>,
    unknown: BTreeMap<(String, String), u64>,
    /// Whether notes are of a row that was told of before.
    silent: bool,
}

impl Notes {
    /// From here on, notes are of this place.
    pub fn go_to(&mut self, file: &str, at: At) {
        if self.file != file {
            file.clone_into(&mut self.file);
        }
        self.at = at;
        self.path.clear();
        self.silent = false;
    }

    /// From here on, notes are not taken: this row was told of before.
    pub fn hush(&mut self) {
        self.silent = true;
    }

    /// Into a field.
    pub fn enter(&mut self, name: &'static str) {
        self.path.push(Step { name, number: None });
    }

    /// Out of it.
    pub fn leave(&mut self) {
        self.path.pop();
    }

    /// At this entry of the list.
    pub fn number(&mut self, at: usize) {
        if let Some(step) = self.path.last_mut() {
            step.number = Some(at);
        }
    }

    /// At the list as a whole again.
    pub fn unnumbered(&mut self) {
        if let Some(step) = self.path.last_mut() {
            step.number = None;
        }
    }

    /// Takes a note of where we are.
    pub fn take(&mut self, kind: NoteKind) {
        if !self.silent {
            let field = self.field();
            self.taken.push(Note { file: self.file.clone(), at: self.at, field, kind });
        }
    }

    /// Takes a note of a field of the object where we are.
    pub fn at_field(&mut self, name: &'static str, kind: NoteKind) {
        self.enter(name);
        self.take(kind);
        self.leave();
    }

    /// Counts a field that the standard does not have.
    pub fn no_such_field(&mut self, object: &str, name: &str) {
        if self.silent {
            return;
        }
        // In a table the file says which object it is.
        let tabular = self.file.to_ascii_lowercase().ends_with(".csv");
        let name = text::of_machines(name, 60).text;
        let field = if tabular { name } else { format!("{object}.{name}") };
        let full = self.unknown.len() >= MOST_FIELDS;
        let key = (self.file.clone(), field);
        match self.unknown.get_mut(&key) {
            Some(times) => *times += 1,
            None if full => *self.unknown.entry((self.file.clone(), "…".to_owned())).or_default() += 1,
            None => {
                self.unknown.insert(key, 1);
            }
        }
    }

    /// What was taken since the last time.
    pub fn drain(&mut self) -> Vec<Note> {
        std::mem::take(&mut self.taken)
    }

    /// The fields that the standard does not have, each with how often it was met.
    pub fn unknown(&mut self) -> Vec<Note> {
        std::mem::take(&mut self.unknown)
            .into_iter()
            .map(|((file, field), times)| Note {
                file,
                at: At::Whole,
                field,
                kind: NoteKind::NoSuchField { times },
            })
            .collect()
    }

    fn field(&self) -> String {
        let mut field = String::new();
        for step in &self.path {
            if !field.is_empty() {
                field.push('.');
            }
            field.push_str(step.name);
            if let Some(number) = step.number {
                let _ = write!(field, "[{number}]");
            }
        }
        field
    }
}
