//! What a service must have, and where its older fields went.

use serde_json::Value;

use super::{Fields, Tidy, status};
use crate::directory::feed::note::{NoteKind, Why};

/// `fees` is the older name of `fees_description`, and both exist in 3.x.
pub fn fees(service: &mut Fields) {
    if let Some(fees) = service.remove("fees") {
        service.entry("fees_description").or_insert(fees);
    }
}

impl Tidy {
    /// Whether the service is one: it has an id, a name and a status that we know. `status`: whether the feed had
    /// a status at all; where it was empty, the service is taken as active, and that is told.
    pub fn complete(&mut self, service: &mut Fields, status: bool) -> bool {
        let mut complete = true;
        for name in ["id", "name"] {
            if !service.contains_key(name) {
                self.notes.at_field(name, NoteKind::Refused(Why::Missing));
                complete = false;
            }
        }
        if !service.contains_key("status") {
            if status {
                self.notes.at_field("status", NoteKind::Refused(Why::Unreadable));
                complete = false;
            } else {
                service.insert("status".to_owned(), Value::from(status::EMPTY));
                let repaired = NoteKind::Repaired { found: String::new(), now: status::EMPTY.to_owned() };
                self.notes.at_field("status", repaired);
            }
        }
        complete
    }
}
