//! What cannot wait: every danger card, those that the answers raise first. For the volunteer alone.

use super::card::CardPrompt;
use super::choice;
use super::effect::Effect;
use super::prompt::{Prompt, Then, Turn};
use super::voice::Voice;
use crate::casebook::CaseEvent;
use crate::intake::Level;
use crate::table::cards::ordered;
use crate::words::messages::desk as m;
use crate::words::messages::{named, plain as p};

/// The list of cards.
pub(super) struct Cards;

impl Prompt for Cards {
    fn ask(&mut self, voice: &Voice<'_>, _whole: bool) -> Vec<String> {
        let mut lines = vec![voice.desk(&m::cards_title())];
        for (at, (card, level)) in ordered(voice.session).into_iter().enumerate() {
            let title = named::card(&card.id, "title");
            let said = if level.is_some() { p::urgent(title) } else { title };
            lines.push(format!("{}. {}", at + 1, voice.desk(&said)));
        }
        lines.push(voice.desk(&p::choose_card()));
        lines
    }

    fn take(&mut self, line: &str, voice: &Voice<'_>) -> Turn {
        if line.trim().is_empty() {
            return Turn::then(Then::Return);
        }
        let cards = ordered(voice.session);
        let Some((card, level)) = choice::one(line, cards.len()).and_then(|place| cards.get(place)) else {
            return Turn::told(voice.desk(&p::not_a_choice()));
        };
        let prompt = CardPrompt { card: card.id.clone(), raised: level.is_some() };
        let open = Turn::then(Then::Go(Box::new(prompt)));
        if level.is_none() || voice.session.conversation.is_none() || voice.session.volunteer.is_none() {
            return open;
        }
        let level = level.unwrap_or(Level::Soon);
        let shown = CaseEvent::CardShown { card: card.id.clone(), level, opened: true };
        Turn { effects: vec![Effect::Record(vec![shown])], ..open }
    }

    fn back(&mut self, _voice: &Voice<'_>) -> Turn {
        Turn::then(Then::Return)
    }

    fn is_of_conversation(&self) -> bool {
        false
    }
}
