//! Danger cards of the open conversation: which come first, which comes up now, what stands on one.
//!
//! A quiet card never comes up by itself: the person beside the resident may be the danger.

use super::offer_words;
use super::session::Session;
use crate::casebook::CaseEvent;
use crate::intake::{Card, Level, Raised};
use crate::words::Message;
use crate::words::messages::conversation as t;
use crate::words::messages::named;

/// The cards that the answers raise, the most pressing first.
fn raised(session: &Session) -> Vec<Raised> {
    let conversation = session.conversation.as_ref();
    conversation
        .map(|conversation| conversation.finding(&session.content.questionnaire, session.today()).raised)
        .unwrap_or_default()
}

/// Every card, those that the answers raise first, with how soon.
#[must_use]
pub fn ordered(session: &Session) -> Vec<(&Card, Option<Level>)> {
    let raised = raised(session);
    let level = |card: &Card| raised.iter().find(|one| one.card == card.id).map(|one| one.level);
    let mut cards: Vec<_> = session.content.cards.cards.iter().map(|card| (card, level(card))).collect();
    cards.sort_by(|(_, a), (_, b)| b.cmp(a));
    cards
}

/// The first card that the answers raise and that was not shown yet, or only as less pressing.
#[must_use]
pub fn rising(session: &Session) -> Option<(&Card, Level)> {
    let conversation = session.conversation.as_ref()?;
    raised(session).into_iter().find_map(|raised| {
        let shown = conversation.case.cards.get(&raised.card).and_then(|note| note.shown);
        let card = session.content.cards.get(&raised.card)?;
        (shown < Some(raised.level)).then_some((card, raised.level))
    })
}

/// The record that a card came up by itself: opened, unless only the volunteer may see it.
#[must_use]
pub fn came_up(card: &Card, level: Level) -> CaseEvent {
    CaseEvent::CardShown { card: card.id.clone(), level, opened: !card.quiet }
}

/// A line of a card.
pub struct CardLine {
    /// The step that it tells, from 1.
    pub step: Option<u8>,
    /// What it says.
    pub message: Message,
    /// Whether it stands over the lines after it.
    pub heading: bool,
}

/// Everything that stands on a card, from its title on.
#[must_use]
pub fn lines(session: &Session, card: &Card) -> Vec<CardLine> {
    let part = |part: &str| named::card(&card.id, part);
    let line = |message| CardLine { step: None, message, heading: false };
    let heading = |message| CardLine { step: None, message, heading: true };
    let mut lines = vec![heading(part("title"))];
    for step in 1..=card.steps {
        lines.push(CardLine { step: Some(step), message: part(&format!("do-{step}")), heading: false });
    }
    lines.push(heading(t::card_call()));
    for party in &card.lines {
        lines.extend(offer_words::phone_lines(session, party).into_iter().map(line));
    }
    let professionals = offer_words::professionals(session, &card.professional_need);
    if professionals.is_empty() && card.lines.is_empty() {
        lines.push(line(t::card_call_nobody()));
    }
    lines.extend(professionals.into_iter().map(line));
    for (over, name) in [(t::card_say(), "say"), (t::card_have(), "have"), (t::card_not_alone(), "not-alone")]
    {
        lines.extend([heading(over), line(part(name))]);
    }
    lines
}
