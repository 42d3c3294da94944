//! Who can help with what came up, and what of it was chosen.

use std::collections::BTreeSet;

use super::session::Session;
use crate::casebook::{CaseEvent, Chosen};
use crate::referral::{NeedGroup, Profile, Referral, Suggestion, refer};

/// Who can help with what the open conversation has brought up so far.
#[must_use]
pub fn referral(session: &Session) -> Referral {
    let Some(conversation) = &session.conversation else { return Referral::default() };
    let content = &session.content;
    let finding = conversation.finding(&content.questionnaire, session.today());
    let profile = Profile::from_answers(&conversation.case.answers, &finding, &content.needs, &content.cards);
    refer(&profile, session.directory(), &session.now)
}

/// Every suggestion of a list with the need it is for, in the order in which they are numbered.
#[must_use]
pub fn flat(referral: &Referral) -> Vec<(&NeedGroup, &Suggestion)> {
    referral.groups.iter().flat_map(|group| group.in_order().map(move |one| (group, one))).collect()
}

/// A need and an offer: what marks one suggestion.
pub type Mark = (String, String);

/// The mark of a suggestion.
#[must_use]
pub fn mark(group: &NeedGroup, suggestion: &Suggestion) -> Mark {
    (group.need.code().to_owned(), suggestion.offer.as_str().to_owned())
}

/// What was chosen before, as marks.
#[must_use]
pub fn marked(session: &Session) -> BTreeSet<Mark> {
    let chosen = session.conversation.as_ref().map(|conversation| &conversation.case.chosen);
    chosen.into_iter().flatten().map(|one| (one.need.clone(), one.offer.clone())).collect()
}

/// The record of what is marked; `None` when that was chosen already. What was chosen before stays as it was agreed,
/// also when it is not in today's list.
#[must_use]
pub fn choice(session: &Session, referral: &Referral, marked: &BTreeSet<Mark>) -> Option<CaseEvent> {
    let conversation = session.conversation.as_ref()?;
    let still = |one: &&Chosen| marked.contains(&(one.need.clone(), one.offer.clone()));
    let mut chosen: Vec<Chosen> = conversation.case.chosen.iter().filter(still).cloned().collect();
    for (group, one) in flat(referral) {
        let key = mark(group, one);
        if !marked.contains(&key) || chosen.iter().any(|chosen| chosen.offer == key.1) {
            continue;
        }
        let earlier = conversation.case.chosen.iter().find(|chosen| chosen.offer == key.1);
        let agreed = earlier.map(|chosen| chosen.agreed.clone()).unwrap_or_default();
        chosen.push(Chosen { need: key.0, offer: key.1, agreed });
    }
    (chosen != conversation.case.chosen).then_some(CaseEvent::CaseChosen { offers: chosen })
}

/// The resident's neighbourhood when the directory does not know it: then nearness is to be asked.
#[must_use]
pub fn unknown_place(session: &Session) -> Option<String> {
    let answers = &session.conversation.as_ref()?.case.answers;
    let name = answers.of("neighbourhood")?.text()?;
    session.directory().places().named(name).is_none().then(|| name.to_owned())
}
