//! What stays off paper because somebody else may read it: what is about safety, and the darkest thoughts.
//!
//! Nothing that is left off may be guessed from what stands there. It must never look at who is at the desk.

use super::session::Session;
use crate::casebook::Case;
use crate::intake::{Answer, Answers, Item, Step, domain_of};
use crate::slip::compose::is_kept_quiet;

/// Questions about who is at the table, and about safety wherever they stand.
const NEVER: [&str; 6] =
    ["at-table", "at-table-child", "safe-now", "unsafe-where", "safety-on-paper", "not-involve"];
/// The topic, and the section, about safety.
const SAFETY: &str = "safety";

/// Whether the resident said that what is about safety may stand on paper.
#[must_use]
pub fn is_allowed(case: &Case) -> bool {
    case.answers.says("safety-on-paper", "yes")
}

/// An answer without what is about safety; `None` when nothing is left of it.
#[must_use]
pub fn without_safety(session: &Session, step: &Step, answer: &Answer) -> Option<Answer> {
    let questionnaire = &session.content.questionnaire;
    let item = questionnaire.item(&step.link)?;
    let never = NEVER.contains(&step.link.as_str()) || questionnaire.section_of(&step.link)?.id == SAFETY;
    if never || item.topic.as_deref() == Some(SAFETY) || raises_quietly(session, item) {
        return None;
    }
    let tells = |code: &str| code != SAFETY && !leads_to_quiet(session, item, step, code);
    match answer {
        Answer::Code(code) => tells(code).then(|| answer.clone()),
        Answer::Codes(codes) => {
            let told: Vec<&str> = codes.iter().map(String::as_str).filter(|code| tells(code)).collect();
            (!told.is_empty()).then(|| Answer::codes(told))
        }
        other => Some(other.clone()),
    }
}

/// Whether an offer is for safety, or was chosen for what stays quiet. What it was not chosen for in this case is judged
/// by everything that it is for.
#[must_use]
pub fn is_for_safety(session: &Session, case: &Case, offer: &str) -> bool {
    let chosen: Vec<_> = case.chosen.iter().filter(|one| one.offer == offer).collect();
    let quiet = |need: &str| domain_of(need) == SAFETY || chosen.is_empty() && is_kept_quiet(need);
    let known = session.directory().offer(offer);
    known.is_some_and(|known| known.needs.iter().any(|need| quiet(need.code())))
        || chosen.iter().any(|one| is_kept_quiet(&one.need))
}

/// Whether some answer to it brings up a danger card that only the volunteer may see.
fn raises_quietly(session: &Session, item: &Item) -> bool {
    let quiet = |card: &str| session.content.cards.get(card).is_some_and(|card| card.quiet);
    item.danger.iter().any(|danger| quiet(&danger.card))
}

/// Whether this choice alone leads to help that nobody may read of: for safety, or for the darkest thoughts.
fn leads_to_quiet(session: &Session, item: &Item, step: &Step, code: &str) -> bool {
    let mut alone = Answers::default();
    alone.put(step.clone(), Answer::codes([code]), session.locale);
    let leads = |(when, need): &(crate::intake::Condition, String)| {
        is_kept_quiet(need) && when.holds(&alone, session.today())
    };
    item.needs.iter().any(leads)
}
