//! Erasing cases: the chain is made anew without them, and every copy of the former one goes.
//!
//! The list of erased cases is written first, so that what is broken off here is done at the next unlocking. It must
//! never keep more of an erased case than its opaque id.

use std::collections::{BTreeSet, HashSet};

use jiff::Timestamp;
use serde_json::json;

use super::event::kind;
use super::exchange::step;
use super::remaking::Change;
use super::{Casebook, Event, Fault, Id, Subject};

impl Casebook {
    /// Erases every event of these cases from every file of the desk, with all copies, and keeps an event
    /// that says which opaque ids went. Returns how many events went; for none, nothing is written.
    ///
    /// When it fails the desk is as it was, or the cases are gone and the next call or opening clears up; they may
    /// also go at the next unlocking, if the list of erased cases was written already.
    pub fn erase(&mut self, now: Timestamp, actor: Id, cases: &[Id]) -> Result<usize, Fault> {
        let asked: HashSet<&Id> = cases.iter().collect();
        let gone: BTreeSet<Id> = self.events.iter().filter_map(of).filter(|id| asked.contains(id)).collect();
        if gone.is_empty() {
            return Ok(0);
        }
        if self.store.is_none() {
            self.reopen_in_place()?;
        }
        let note = self.draft(now, actor, Subject::Desk, kind::CASE_ERASED, json!({ "cases": gone }))?;
        let before = self.events.len() + 1;
        let change = |event: &Event| match of(event) {
            Some(id) if gone.contains(&id) => Change::Drop,
            _ => Change::Keep,
        };
        self.remake(change, note, |casebook| {
            casebook.remember_erased(&gone)?;
            step()
        })?;
        Ok(before - self.events.len())
    }
}

/// The case an event is about.
pub(super) fn of(event: &Event) -> Option<Id> {
    if let Subject::Case(id) = event.subject { Some(id) } else { None }
}
