//! Correcting an event: its old value is masked in every file, and the new one follows.
//!
//! It must never say what the old value was.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::remaking::Change;
use super::{Casebook, Event, Fault, Id, Subject};

impl Casebook {
    /// Corrects an event about a case, the directory or the board. The old one stays in its place with its kind
    /// and the body `{"masked": true}`, and its value is gone from every file; a new one of `kind` is added at the
    /// end, with `body` (a map) and `"corrects"`: the id of the old one.
    ///
    /// It makes the whole chain anew, which takes seconds at a large desk. [`Fault::NoSuchEvent`] when there is no
    /// such event, when it was corrected before, when it is none that may be corrected, or when `body` is no map.
    /// When it fails otherwise, the desk is as it was, or it is done and the next call or opening clears up.
    pub fn correct(
        &mut self,
        now: Timestamp,
        actor: Id,
        event: Id,
        kind: &str,
        body: Value,
    ) -> Result<(), Fault> {
        self.correct_all(now, actor, &[event], kind, body)
    }

    /// The same for several events that said one thing after another: all are masked at once, and the new one
    /// corrects the last of them.
    pub fn correct_all(
        &mut self,
        now: Timestamp,
        actor: Id,
        events: &[Id],
        kind: &str,
        body: Value,
    ) -> Result<(), Fault> {
        if self.store.is_none() {
            self.reopen_in_place()?;
        }
        let unmasked = |id: &Id| self.events.iter().find(|old| old.id == *id && !old.is_masked());
        let old: Option<Vec<&Event>> = events.iter().map(unmasked).collect();
        let old = old.ok_or(Fault::NoSuchEvent)?;
        let last = old.last().ok_or(Fault::NoSuchEvent)?;
        let (event, about) = (last.id, last.subject.clone());
        if old.iter().any(|old| old.subject != about) {
            return Err(Fault::NoSuchEvent);
        }
        let (Value::Object(mut body), false) = (body, matches!(about, Subject::Desk | Subject::Access))
        else {
            return Err(Fault::NoSuchEvent);
        };
        body.insert("corrects".to_owned(), json!(event));
        let new = self.draft(now, actor, about, kind, Value::Object(body))?;
        let change = |old: &Event| {
            if events.contains(&old.id) { Change::Say(json!({ "masked": true })) } else { Change::Keep }
        };
        self.remake(change, new, |_| Ok(()))
    }
}
