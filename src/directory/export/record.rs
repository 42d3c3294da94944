//! One object of the standard in the making.

use serde_json::{Map, Value};

/// An object with an id, to which fields are added.
pub(super) struct Record(Map<String, Value>);

impl Record {
    /// An object with this id.
    pub fn new(id: &str) -> Self {
        Self(Map::new()).with("id", id)
    }

    /// The same with one more field.
    pub fn with(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.0.insert(field.to_owned(), value.into());
        self
    }

    /// The same with one more field, when there is something to say.
    pub fn maybe(self, field: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.with(field, value),
            None => self,
        }
    }

    /// The same with one more list, unless it is empty.
    pub fn list(self, field: &str, list: Vec<Value>) -> Self {
        if list.is_empty() { self } else { self.with(field, list) }
    }
}

impl From<Record> for Value {
    fn from(record: Record) -> Self {
        Self::Object(record.0)
    }
}
