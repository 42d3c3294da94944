//! One danger card in full. A quiet one is said to the volunteer alone: the person beside the resident may be the
//! danger.

use super::choice;
use super::effect::Effect;
use super::prompt::{Prompt, Then, Turn};
use super::voice::{Voice, joined};
use crate::casebook::CaseEvent;
use crate::table::cards::lines;
use crate::table::tongues::Tongues;
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
        let tongues = Tongues::of(voice.session, card);
        let say = |message: &Message| voice.each(&tongues.shown, message);
        let title = named::card(&card.id, "title");
        let mut said = say(&if self.raised && !card.quiet { p::urgent(title) } else { title });
        if tongues.unread {
            said.push(voice.desk(&m::card_translation_unread()));
        }
        for line in lines(voice.session, card).into_iter().skip(1) {
            match line.step {
                Some(step) => said.push(format!("{step}. {}", joined(&say(&line.message)))),
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::Timestamp;

    use super::*;
    use crate::content::{Content, Shelf, Supply};
    use crate::table::Session;
    use crate::table::conversation::Conversation;
    use crate::words::direction::plain;
    use crate::words::{Locale, Words};

    /// A card as it is said between a volunteer and a resident.
    fn said(quiet: bool, desk: Locale, resident: Locale) -> (String, String) {
        let (content, _) = Content::shipped(Supply::Demo).unwrap();
        let shelf = Arc::new(Shelf::new(Box::new(move || content)));
        let now = Timestamp::UNIX_EPOCH.to_zoned(jiff::tz::TimeZone::UTC);
        let mut session = Session::locked(Arc::new(Words::shipped()), shelf, desk, now);
        session.conversation = Some(Conversation::begin(Timestamp::UNIX_EPOCH, resident));
        let card = session.content.cards.cards.iter().find(|card| card.quiet == quiet).unwrap().id.clone();
        let mut prompt = CardPrompt { card: card.clone(), raised: true };
        (prompt.ask(&Voice { session: &session }, false).join("\n"), card)
    }

    fn part(locale: Locale, card: &str, part: &str) -> String {
        plain(&Words::shipped().say(locale, &named::card(card, part)))
    }

    #[test]
    fn a_translation_that_nobody_read_is_said_to_be_so_and_the_dutch_beside_it() {
        let (said, card) = said(false, Locale::TR, Locale::AR);
        let unread = plain(&Words::shipped().say(Locale::TR, &m::card_translation_unread()));
        assert!(said.contains(&unread), "{said}");
        for locale in [Locale::AR, Locale::TR, Locale::NL] {
            assert!(said.contains(&part(locale, &card, "do-1")), "{locale}: {said}");
        }
    }

    #[test]
    fn a_quiet_card_stays_out_of_the_language_of_the_resident() {
        let (told, card) = said(true, Locale::TR, Locale::AR);
        assert!(!told.contains(&part(Locale::AR, &card, "title")));
        assert!(told.contains(&part(Locale::NL, &card, "title")), "{told}");
        let (told, card) = said(true, Locale::TR, Locale::NL);
        assert!(!told.contains(&part(Locale::NL, &card, "title")), "the resident reads Dutch: {told}");
    }

    #[test]
    fn dutch_alone_needs_no_word_about_translations() {
        let (said, _) = said(false, Locale::NL, Locale::NL);
        assert!(!said.contains(&plain(&Words::shipped().say(Locale::NL, &m::card_translation_unread()))));
    }
}
