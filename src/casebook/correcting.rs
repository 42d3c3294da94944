//! Correcting an event: its old value is masked in every file, and the new one follows.

use jiff::Timestamp;
use serde_json::Value;

use super::{Casebook, Fault, Id};

impl Casebook {
    /// Corrects an event about a case, the directory or the board. The old one stays in its place with its kind
    /// and the body `{"masked": true}`, and its value is gone from every file; a new one of `kind` is added, with
    /// `body` (a map) and `"corrects"`: the id of the old one.
    ///
    /// It makes the whole chain anew, which takes seconds at a large desk. [`Fault::NoSuchEvent`] when there is no
    /// such event, when it was corrected before, or when it is none that may be corrected.
    pub fn correct(
        &mut self,
        _now: Timestamp,
        _actor: Id,
        _event: Id,
        _kind: &str,
        _body: Value,
    ) -> Result<(), Fault> {
        Err(Fault::NoSuchEvent)
    }
}
