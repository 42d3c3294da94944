//! What follows from what was kept: danger cards that came up, the review at the end, the way back after unlocking.

use super::effect::Effect;
use super::errand::Errand;
use super::keymap::Context;
use super::model::Desk;
use super::screen::cards::CardScreen;
use super::screen::question::QuestionScreen;
use super::screen::review::ReviewScreen;
use super::screen::rights::date::DateScreen;
use crate::casebook::State;
use crate::intake::{next, steps};
use crate::table::cards;

/// After something was kept: keeps that a card came up and opens it at once, unless only the volunteer may see it;
/// shows the review when every question was seen.
#[must_use]
pub fn after(desk: &Desk, context: Option<Context>) -> Vec<Effect> {
    let Some(conversation) = &desk.conversation else { return Vec::new() };
    let mut effects = Vec::new();
    // Over a blank or locked screen nothing comes up; the card is shown with the next answer.
    let hidden = matches!(context, Some(Context::Blank | Context::Lock));
    if let Some((card, level)) = cards::rising(desk).filter(|_| !hidden) {
        // The card first: it must come up also when it cannot be written down.
        if !card.quiet {
            effects.push(Effect::Open(Box::new(CardScreen::new(desk, card, true))));
        }
        effects.push(Effect::Record(vec![cards::came_up(card, level)]));
        return effects;
    }
    if conversation.case.at.is_none() && matches!(context, Some(Context::Question | Context::Choices)) {
        effects.push(Effect::Open(Box::new(ReviewScreen::new(desk))));
    }
    effects
}

/// After a draft was taken up again: its open question, or the review.
#[must_use]
pub fn resumed(desk: &Desk) -> Vec<Effect> {
    let Some(conversation) = &desk.conversation else { return Vec::new() };
    let mut effects = Vec::new();
    let case = &conversation.case;
    // A question that a newer questionnaire no longer asks leaves the draft at the next one.
    let questionnaire = &desk.content.questionnaire;
    if let Some(at) = &case.at
        && !steps(questionnaire, &case.answers, desk.today()).contains(at)
    {
        let next = next(questionnaire, &case.answers, desk.today(), at);
        effects.push(Effect::Record(vec![conversation.place(next)]));
    }
    effects.push(Effect::Open(Box::new(QuestionScreen::new(desk))));
    if case.at.is_none() {
        effects.push(Effect::Open(Box::new(ReviewScreen::new(desk))));
    }
    effects.extend(after(desk, None));
    effects
}

/// After unlocking: the conversation that was open comes back; what is over may have to wait for the right date.
#[must_use]
pub fn unlocked(desk: &Desk) -> Vec<Effect> {
    let mut effects = match &desk.conversation {
        Some(conversation) => match (conversation.case.state, conversation.id) {
            (State::Finished, Some(id)) => vec![Effect::Rights(Errand::ShowCase(id))],
            _ => resumed(desk),
        },
        None => Vec::new(),
    };
    // Before all else: whether what is over may go.
    if !desk.over.waiting.is_empty() {
        effects.push(Effect::Open(Box::new(DateScreen::default())));
    }
    effects
}
