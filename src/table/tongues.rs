//! In which languages a danger card stands: a translation that no speaker has read never stands without the Dutch.
//!
//! On a quiet card the resident's language stays away, Dutch too when that is what the resident reads. Never how it is
//! drawn or spoken.

use super::session::Session;
use crate::intake::Card;
use crate::words::messages::named;
use crate::words::{Locale, Message};

/// The languages of one card, in the order of reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tongues {
    /// Each once; the resident's first, unless the card is quiet.
    pub shown: Vec<Locale>,
    /// Whether one of them was not read by a speaker.
    pub unread: bool,
}

/// Every text of a card that is its own.
pub fn texts(card: &Card) -> impl Iterator<Item = Message> {
    let steps = (1..=card.steps).map(|step| format!("do-{step}"));
    let parts = ["title", "say", "have", "not-alone"].map(str::to_owned);
    parts.into_iter().chain(steps).map(|part| named::card(&card.id, &part))
}

impl Tongues {
    /// Those of a card.
    #[must_use]
    pub fn of(session: &Session, card: &Card) -> Self {
        let resident = session.resident_locale();
        let mut shown = if card.quiet { vec![session.locale] } else { vec![resident, session.locale] };
        shown.dedup();
        let read = |locale: &Locale| texts(card).all(|text| session.words.is_checked(*locale, &text));
        let unread = shown.iter().any(|locale| *locale != Locale::NL && !read(locale));
        let kept_away = card.quiet && session.conversation.is_some() && resident.tag().starts_with("nl");
        if unread && !shown.contains(&Locale::NL) && !kept_away {
            shown.push(Locale::NL);
        }
        Self { shown, unread }
    }
}
