//! In which languages a danger card stands: a translation that no speaker has read never stands without the Dutch.
//!
//! On a quiet card the resident's language stays away, Dutch too when that is what the resident reads.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::desk::canvas::Canvas;
use crate::desk::model::Desk;
use crate::intake::Card;
use crate::words::messages::named;
use crate::words::{Locale, Message};

/// The languages of one card, in the order of reading.
pub(super) struct Tongues {
    shown: Vec<Locale>,
    /// Whether one of them was not read by a speaker.
    pub unread: bool,
}

/// Every text of a card that is its own.
pub(super) fn texts(card: &Card) -> impl Iterator<Item = Message> {
    let steps = (1..=card.steps).map(|step| format!("do-{step}"));
    let parts = ["title", "say", "have", "not-alone"].map(str::to_owned);
    parts.into_iter().chain(steps).map(|part| named::card(&card.id, &part))
}

impl Tongues {
    /// Those of a card.
    pub fn of(desk: &Desk, card: &Card) -> Self {
        let resident = desk.resident_locale();
        let mut shown = if card.quiet { vec![desk.locale] } else { vec![resident, desk.locale] };
        shown.dedup();
        let read = |locale: &Locale| texts(card).all(|text| desk.words.is_checked(*locale, &text));
        let unread = shown.iter().any(|locale| *locale != Locale::NL && !read(locale));
        let kept_away = card.quiet && desk.conversation.is_some() && resident.tag().starts_with("nl");
        if unread && !shown.contains(&Locale::NL) && !kept_away {
            shown.push(Locale::NL);
        }
        Self { shown, unread }
    }

    /// Draws a text in each: beside one another, and a third below the second. Returns the rows it took.
    pub fn draw(
        &self,
        canvas: &mut Canvas<'_>,
        area: Rect,
        message: &Message,
        first: Style,
        second: Style,
    ) -> u16 {
        let [one, beside @ ..] = &self.shown[..] else { return 0 };
        if beside.is_empty() {
            return canvas.message_in(area, *one, message, first);
        }
        let (left, right) = canvas.halves(area, 3);
        let rows = canvas.message_in(left, *one, message, first);
        let mut below = 0;
        for locale in beside {
            let height = right.height.saturating_sub(below);
            let room = Rect { y: right.y.saturating_add(below), height, ..right };
            below += canvas.message_in(room, *locale, message, second).min(height);
        }
        rows.max(below)
    }
}
