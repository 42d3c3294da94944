//! One danger card in full. A quiet one is said to the volunteer alone: the person beside the resident may be the
//! danger.

use super::choice;
use super::effect::Effect;
use super::prompt::{Prompt, Then, Turn};
use super::voice::Voice;
use crate::casebook::CaseEvent;
use crate::table::cards::lines;
use crate::words::Message;
use crate::words::messages::desk as m;
use crate::words::messages::{named, plain as p};

/// A card.
pub(super) struct CardPrompt {
    /// Which.
    pub card: String,
    /// Whether the answers raise it.
    pub raised: bool,
}

impl Prompt for CardPrompt {
    fn ask(&mut self, voice: &Voice<'_>, _whole: bool) -> Vec<String> {
        let Some(card) = voice.session.content.cards.get(&self.card) else { return Vec::new() };
        let say = |message: &Message| {
            if card.quiet { vec![voice.desk(message)] } else { voice.both(message) }
        };
        let title = named::card(&card.id, "title");
        let mut said = say(&if self.raised && !card.quiet { p::urgent(title) } else { title });
        for line in lines(voice.session, card).into_iter().skip(1) {
            match line.step {
                Some(step) if card.quiet => said.push(format!("{step}. {}", voice.desk(&line.message))),
                Some(step) => said.push(voice.choice(step, &line.message)),
                None => said.extend(say(&line.message)),
            }
        }
        said.push(voice.desk(&if card.is_checked() {
            m::card_checked(card.checked_by.as_str(), card.checked_on.as_str())
        } else {
            m::card_unchecked(card.source.as_str())
        }));
        said.push(voice.desk(&p::card_done()));
        said
    }

    fn take(&mut self, line: &str, voice: &Voice<'_>) -> Turn {
        let session = voice.session;
        let Some(card) = session.content.cards.get(&self.card) else { return Turn::then(Then::Return) };
        if line.trim().is_empty() {
            return Turn::then(Then::Return);
        }
        let Some(places) = choice::several(line, usize::from(card.steps)) else {
            return Turn::told(voice.desk(&p::not_a_choice()));
        };
        let Some(conversation) = session.conversation.as_ref().filter(|_| session.volunteer.is_some()) else {
            return Turn::then(Then::Return);
        };
        let note = conversation.case.cards.get(&card.id);
        let before = note.map(|note| note.done.clone()).unwrap_or_default();
        let now = places.into_iter().filter_map(|place| u8::try_from(place + 1).ok());
        let done: std::collections::BTreeSet<u8> = before.into_iter().chain(now).collect();
        let remark = note.map(|note| note.remark.clone()).unwrap_or_default();
        let event = CaseEvent::CardDone { card: card.id.clone(), done: done.into_iter().collect(), remark };
        Turn { then: Then::Return, ..Turn::does(vec![Effect::Record(vec![event])]) }
    }

    fn back(&mut self, _voice: &Voice<'_>) -> Turn {
        Turn::then(Then::Return)
    }

    fn is_of_conversation(&self) -> bool {
        false
    }
}
