//! Everything that is kept of one case: its events, what was corrected in it, who looked. Never another case.

use std::collections::HashMap;

use jiff::Timestamp;

use crate::casebook::{
    Access, Case, CaseEvent, Casebook, Deed, Event, Id, LogLine, Party, Subject, access_log,
};
use crate::intake::Step;
use crate::words::Locale;

/// Everything about one case.
#[derive(Debug, Clone)]
pub struct CaseRecord {
    /// Its opaque id.
    pub id: Id,
    /// The case as it stands.
    pub case: Case,
    /// Its events, oldest first; of a masked one only the kind is left.
    pub events: Vec<Event>,
    /// When an answer was corrected last.
    pub corrected: HashMap<Step, Timestamp>,
    /// Who looked, oldest first.
    pub looks: Vec<LogLine>,
    /// The parties that may not know any more, with the day of it.
    pub withdrawn: Vec<(Timestamp, Party)>,
}

impl CaseRecord {
    /// What these events hold about a case.
    #[must_use]
    pub fn of(events: &[Event], id: Id) -> Self {
        let own: Vec<Event> =
            events.iter().filter(|event| event.subject == Subject::Case(id)).cloned().collect();
        let begun = own.first().map_or(Timestamp::UNIX_EPOCH, |event| event.time);
        let mut case = Case::begin(begun, Locale::NL, Step::once(super::conversation::KEEP));
        let (mut corrected, mut withdrawn) = (HashMap::new(), Vec::new());
        for event in &own {
            let Some(what) = CaseEvent::from_parts(&event.kind, &event.body) else { continue };
            case.apply(event.time, &what);
            match what {
                CaseEvent::CaseAnswered { step, .. } if event.body["corrects"].is_string() => {
                    corrected.insert(step, event.time);
                }
                CaseEvent::ConsentWithdrawn { party, .. } => withdrawn.push((event.time, party)),
                _ => {}
            }
        }
        let of_case = |line: &LogLine| match &line.deed {
            Deed::Looked(Access::DeskLocked { .. }) => false,
            Deed::Looked(look) => look.case() == Some(id),
            _ => false,
        };
        let looks = access_log(events).into_iter().filter(of_case).collect();
        Self { id, case, events: own, corrected, looks, withdrawn }
    }

    /// The events that hold an answer to this question, oldest first; masked ones hold none.
    #[must_use]
    pub fn answers_to(&self, step: &Step) -> Vec<Id> {
        let is_answer = |event: &&Event| {
            let what = CaseEvent::from_parts(&event.kind, &event.body);
            matches!(what, Some(CaseEvent::CaseAnswered { step: of, .. }) if of == *step)
        };
        self.events.iter().filter(is_answer).map(|event| event.id).collect()
    }

    /// The case with this code, if it is kept.
    #[must_use]
    pub fn with_code(casebook: &Casebook, code: &str) -> Option<Id> {
        let (cases, _) = super::filing::sorted_out(casebook);
        cases.into_iter().find(|filed| filed.case.code.as_deref() == Some(code)).map(|filed| filed.id)
    }
}
