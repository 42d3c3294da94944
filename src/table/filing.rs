//! The list of cases at the desk: made from the casebook, and kept up to date. Never writes anything down.

use std::collections::HashMap;

use super::conversation::Conversation;
use super::session::{Filed, Session};
use crate::casebook::{Case, CaseEvent, Casebook, Id, State, Subject, earliest};
use crate::intake::Step;
use crate::words::Locale;

/// Every case of a casebook, the latest first, and the ids of those that were thrown away. Kinds that a newer program
/// wrote are passed over.
#[must_use]
pub fn sorted_out(casebook: &Casebook) -> (Vec<Filed>, Vec<Id>) {
    let mut cases: Vec<Filed> = Vec::new();
    let mut places = HashMap::new();
    for (earliest, event) in earliest(casebook.events()) {
        let Subject::Case(id) = event.subject else { continue };
        let Some(what) = CaseEvent::from_parts(&event.kind, &event.body) else { continue };
        let place = *places.entry(id).or_insert_with(|| {
            let locale = match &what {
                CaseEvent::CaseOpened { locale, .. } => *locale,
                _ => Locale::NL,
            };
            cases.push(Filed { id, case: Case::begin(event.time, locale, Step::once("keep")) });
            cases.len() - 1
        });
        let case = &mut cases[place].case;
        case.apply(event.time, &what);
        case.touched = case.touched.max(earliest);
    }
    let discarded = cases.extract_if(.., |filed| filed.case.state == State::Discarded);
    let discarded = discarded.map(|filed| filed.id).collect();
    cases.sort_by(|a, b| b.case.touched.cmp(&a.case.touched).then_with(|| a.id.cmp(&b.id)));
    (cases, discarded)
}

/// Takes a case up as the conversation at the table.
pub fn resume(session: &mut Session, id: &Id) {
    if let Some(case) = session.case(id).cloned() {
        session.conversation = Some(Conversation { id: Some(*id), case });
    }
}

/// Takes the conversation into the list of cases.
pub fn file(session: &mut Session, conversation: &Conversation) {
    let Some(id) = conversation.id else { return };
    session.cases.retain(|filed| filed.id != id);
    session.cases.insert(0, Filed { id, case: conversation.case.clone() });
}

/// The name of a saved slip: the case code, or the moment when nothing is kept. Never a person's name.
#[must_use]
pub fn file_name(session: &Session) -> String {
    let code = session.conversation.as_ref().and_then(|conversation| conversation.case.code.clone());
    code.map_or_else(
        || format!("inloop-{}", session.now.strftime("%Y%m%d-%H%M%S")),
        |code| format!("inloop-{code}"),
    )
}
