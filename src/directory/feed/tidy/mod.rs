//! Tidying: one object of a feed in, the same object as HSDS 3.1 has it out, and a note for all that was changed.
//!
//! Walks the table of the [`standard`](super::standard). What an older version called otherwise gets its name of now;
//! what is written otherwise is rewritten where only one thing can be meant; what the standard has no place for is
//! counted. Never a guess, and never a text that was not cleaned.

mod date;
mod days;
mod language;
mod markup;
mod note_taking;
mod number;
mod older;
mod phone;
mod scalar;
mod schedule;
mod service;
mod several;
mod shown;
mod status;
mod text;
mod time;
mod tongues;
mod verdict;
mod web;

use serde_json::{Map, Value};

pub(super) use note_taking::Notes;
pub(super) use shown::{shown, shown_value};
pub(super) use status::yes;

use super::limits::Limits;
use super::note::{NoteKind, Why};
use super::standard::{Kind, Object};

/// The fields of an object.
pub(super) type Fields = Map<String, Value>;

/// Tidies objects; keeps the notes of the service that is read now.
pub(super) struct Tidy {
    limits: Limits,
    /// What is told, and where we are.
    pub notes: Notes,
    /// Further telephone numbers that stood in one field.
    spare: Vec<phone::Number>,
    /// What stood where a code of a language belongs.
    odd_code: Option<String>,
}

impl Tidy {
    pub fn new(limits: &Limits) -> Self {
        Self { limits: *limits, notes: Notes::default(), spare: Vec::new(), odd_code: None }
    }

    /// One object without its rules of several: its fields, tidied.
    pub fn object(&mut self, object: &'static Object, mut raw: Fields) -> Fields {
        self.modernise(object, &mut raw);
        let mut tidied = Fields::new();
        let before = schedule::rule(object, &raw);
        for (name, value) in raw {
            match object.field(&name) {
                Some((name, kind)) => {
                    self.notes.enter(name);
                    if let Some(value) = self.value(kind, value) {
                        tidied.insert(name.to_owned(), value);
                    }
                    self.notes.leave();
                }
                None if is_empty(&value) => {}
                None => self.notes.no_such_field(object.name, &name),
            }
        }
        match object.name {
            "service" => service::fees(&mut tidied),
            "schedule" => self.whole_rule(&before, &mut tidied),
            "location" => self.point(&mut tidied),
            _ => {}
        }
        tidied
    }

    /// One object, or the several that it turns out to be: languages and telephone numbers in one field.
    pub fn objects(&mut self, object: &'static Object, raw: Fields) -> Vec<Fields> {
        let outer = (std::mem::take(&mut self.spare), self.odd_code.take());
        let tidied = self.object(object, raw);
        let several = match object.name {
            "phone" => several::phones(tidied, std::mem::take(&mut self.spare)),
            "language" => {
                let odd = self.odd_code.take();
                self.languages(tidied, odd)
            }
            _ => vec![tidied],
        };
        (self.spare, self.odd_code) = outer;
        several.into_iter().filter(|one| !one.is_empty()).collect()
    }

    fn value(&mut self, kind: Kind, value: Value) -> Option<Value> {
        if is_empty(&value) && !matches!(value, Value::String(_)) {
            return None;
        }
        match kind {
            Kind::One(object) => self.one(object, value),
            Kind::Many(object) => self.many(object, value),
            kind => self.scalar(kind, value),
        }
    }

    fn one(&mut self, object: &'static Object, value: Value) -> Option<Value> {
        let value = match value {
            // A list of one is that one.
            Value::Array(mut list) if list.len() == 1 => {
                let only = list.remove(0);
                self.notes.take(NoteKind::Repaired { found: "[{…}]".to_owned(), now: shown_value(&only) });
                only
            }
            other => other,
        };
        let raw = self.fields(object, value)?;
        self.objects(object, raw).into_iter().next().map(Value::Object)
    }

    fn many(&mut self, object: &'static Object, value: Value) -> Option<Value> {
        let list = match value {
            Value::Array(list) => list,
            Value::Object(fields) => {
                self.notes.take(NoteKind::Repaired { found: "{…}".to_owned(), now: "[{…}]".to_owned() });
                vec![Value::Object(fields)]
            }
            other => vec![other],
        };
        let mut tidied = Vec::with_capacity(list.len());
        for (at, one) in list.into_iter().enumerate() {
            self.notes.number(at);
            if let Some(raw) = self.fields(object, one) {
                tidied.extend(self.objects(object, raw).into_iter().map(Value::Object));
            }
        }
        self.notes.unnumbered();
        (!tidied.is_empty()).then_some(Value::Array(tidied))
    }

    /// The fields of an object, or of the plain text that stands in its place.
    fn fields(&mut self, object: &'static Object, value: Value) -> Option<Fields> {
        match (value, object.plain) {
            (Value::Object(fields), _) => Some(fields),
            (Value::Null, _) => None,
            (Value::String(text), _) if text.trim().is_empty() => None,
            (value @ (Value::String(_) | Value::Number(_)), Some(field)) => {
                let found = shown_value(&value);
                let now = format!("{field}: {found}").trim_end().to_owned();
                self.notes.take(NoteKind::Repaired { found, now });
                Some(Fields::from_iter([(field.to_owned(), value)]))
            }
            (other, _) => {
                self.notes.take(NoteKind::NotCarried { found: shown_value(&other), why: Why::Unreadable });
                None
            }
        }
    }

    /// The point where both numbers are zero is in the sea: it means that nobody knows.
    fn point(&mut self, location: &mut Fields) {
        let zero = |name| location.get(name).and_then(Value::as_f64).is_some_and(|degrees| degrees == 0.0);
        if zero("latitude") && zero("longitude") {
            for name in ["latitude", "longitude"] {
                location.remove(name);
                self.notes
                    .at_field(name, NoteKind::NotCarried { found: "0".to_owned(), why: Why::Unreadable });
            }
        }
    }
}

/// The name of a column: in small letters, with `_` for spaces.
pub(super) fn column_name(text: &str) -> String {
    let name = text::of_machines(text.trim_matches(['"', '\'', ' ']), 60).text;
    name.to_lowercase().replace(' ', "_")
}

/// Whether a value says nothing.
pub(super) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}
