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
        if self.store.is_none() {
            self.reopen_in_place()?;
        }
        let old = self.events.iter().find(|old| old.id == event && !old.is_masked());
        let about = old.map(|old| old.subject.clone()).ok_or(Fault::NoSuchEvent)?;
        let (Value::Object(mut body), false) = (body, matches!(about, Subject::Desk | Subject::Access))
        else {
            return Err(Fault::NoSuchEvent);
        };
        body.insert("corrects".to_owned(), json!(event));
        let new = self.draft(now, actor, about, kind, Value::Object(body))?;
        let change = |old: &Event| {
            if old.id == event { Change::Say(json!({ "masked": true })) } else { Change::Keep }
        };
        self.remake(change, new, |_| Ok(()))
    }
}
