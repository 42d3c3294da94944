//! Who looked: the access log, folded from the events. It holds opaque ids; a code is looked up as long as the case is there.

use std::collections::HashMap;

use jiff::Timestamp;

use super::{Access, CaseEvent, Event, Id, Subject, kind};

/// What somebody did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// A look, or what was done with what was seen.
    Looked(Access),
    /// A case was opened: the resident agreed that it is kept.
    CaseOpened,
    /// A case was erased.
    CaseErased,
    /// A volunteer, a passphrase or the recovery key: the kind of the event.
    Keys(String),
    /// How long things stay, and the date that decides it: the kind of the event.
    Keeping(String),
}

impl Deed {
    /// The stable name of what was done, as in the event.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Looked(access) => access.into_parts().0,
            Self::CaseOpened => "case-opened".to_owned(),
            Self::CaseErased => kind::CASE_ERASED.to_owned(),
            Self::Keys(kind) | Self::Keeping(kind) => kind.clone(),
        }
    }
}

/// What it was about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// The desk as a whole.
    Desk,
    /// A case that is there.
    Case {
        /// Its opaque id.
        id: Id,
        /// The short code that its resident carries.
        code: String,
    },
    /// A case that is gone; nothing more is known of it.
    Erased,
}

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogLine {
    /// When.
    pub at: Timestamp,
    /// Who; an opaque id.
    pub actor: Id,
    /// What it was about.
    pub about: About,
    /// What.
    pub deed: Deed,
}

/// Kinds that say who may open the desk.
const KEYS: [&str; 5] = [
    kind::VOLUNTEER_ADDED,
    kind::VOLUNTEER_REMOVED,
    kind::PASSPHRASE_RENEWED,
    kind::RECOVERY_USED,
    kind::RECOVERY_RENEWED,
];

/// Kinds about how long things stay.
const KEEPING: [&str; 3] = [kind::RETENTION_SET, kind::RECORDS_EXPIRED, kind::DATE_CONFIRMED];

/// Every line of the log, oldest first. Kinds that a newer program wrote are passed over.
#[must_use]
pub fn access_log(events: &[Event]) -> Vec<LogLine> {
    let codes: HashMap<Id, String> = events.iter().filter_map(code).collect();
    let about = |case: Option<Id>| match case {
        None => About::Desk,
        Some(id) => codes.get(&id).map_or(About::Erased, |code| About::Case { id, code: code.clone() }),
    };
    let mut lines = Vec::new();
    for event in events {
        let mut add = |about: About, deed: Deed| {
            lines.push(LogLine { at: event.time, actor: event.actor, about, deed });
        };
        match &event.subject {
            Subject::Case(id) if code(event).is_some() => add(about(Some(*id)), Deed::CaseOpened),
            Subject::Access => match Access::from_parts(&event.kind, &event.body) {
                Some(look) => add(about(look.case()), Deed::Looked(look)),
                None if KEYS.contains(&event.kind.as_str()) => {
                    add(About::Desk, Deed::Keys(event.kind.clone()));
                }
                None => {}
            },
            Subject::Desk if event.kind == kind::CASE_ERASED => {
                let gone = event.body["cases"].as_array().map_or(0, Vec::len);
                (0..gone).for_each(|_| add(About::Erased, Deed::CaseErased));
            }
            Subject::Desk if KEEPING.contains(&event.kind.as_str()) => {
                add(About::Desk, Deed::Keeping(event.kind.clone()));
            }
            _ => {}
        }
    }
    lines
}

/// The code that a case got, if this is the event that gave it.
fn code(event: &Event) -> Option<(Id, String)> {
    let Subject::Case(id) = event.subject else { return None };
    match CaseEvent::from_parts(&event.kind, &event.body)? {
        CaseEvent::CaseOpened { code, .. } => Some((id, code)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::casebook::Sheet;

    const CASE: Id = Id::from_bytes([7; 16]);
    const GONE: Id = Id::from_bytes([8; 16]);

    fn event(subject: Subject, (kind, body): (String, Value)) -> Event {
        let (id, actor) = (Id::from_bytes([1; 16]), Id::from_bytes([2; 16]));
        Event { format: 1, id, seq: 1, time: Timestamp::UNIX_EPOCH, actor, subject, kind, body }
    }

    fn look(access: &Access) -> Event {
        event(Subject::Access, access.into_parts())
    }

    #[test]
    fn a_look_has_its_code_and_one_at_an_erased_case_shows_only_that() {
        let opened = json!({ "code": "K7-204", "questionnaire": "a", "version": "1", "locale": "nl" });
        let answered = json!({ "step": "a", "answer": { "is": "skipped" }, "locale": "nl", "next": null });
        let events = [
            event(Subject::Case(CASE), ("case-opened".into(), opened)),
            event(Subject::Case(CASE), ("case-answered".into(), answered)),
            look(&Access::CaseViewed { case: CASE }),
            look(&Access::CasePrinted { case: GONE, sheet: Sheet::Slip }),
            event(Subject::Desk, (kind::CASE_ERASED.into(), json!({ "cases": [GONE] }))),
            event(Subject::Desk, (kind::RETENTION_SET.into(), json!({}))),
            event(Subject::Desk, (kind::DESK_FOUNDED.into(), json!({}))),
            look(&Access::LogRead {}),
            event(Subject::Access, (kind::RECOVERY_USED.into(), json!({}))),
            event(Subject::Access, ("case-sung".into(), json!({}))),
        ];
        let case = About::Case { id: CASE, code: "K7-204".into() };
        let told: Vec<(About, String)> =
            access_log(&events).into_iter().map(|line| (line.about, line.deed.code())).collect();
        let expected = [
            (case.clone(), "case-opened"),
            (case, "case-viewed"),
            (About::Erased, "case-printed"),
            (About::Erased, "case-erased"),
            (About::Desk, "retention-set"),
            (About::Desk, "log-read"),
            (About::Desk, "recovery-used"),
        ];
        assert_eq!(told, expected.map(|(about, code)| (about, code.to_owned())));
    }
}
