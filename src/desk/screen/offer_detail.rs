//! One offer in full: everything the desk knows about it, each fact with the day it was checked and its source.
//!
//! What to do stands first (getting in, when, where, whom to call), what to know about it second: two columns on a
//! wide screen, one after the other on a narrow one. Never a fact of a resident; never on paper.

mod about;
mod fact;
mod reach;
mod sources;

use ratatui::layout::Rect;

use super::Screen;
use super::keeping::edit::EditScreen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::experience;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::directory::keeping;
use crate::directory::{Offer, OfferId, Status, TrackRecord};
use crate::words::messages::detail as m;
pub use fact::Field;
use fact::{Fact, Line};
use sources::Sources;

/// From this width on there are two columns.
const WIDE: u16 = 110;
/// The most offers that an alert leads to.
const NAMED: usize = 3;

/// The page of one offer.
#[derive(Debug)]
pub struct OfferDetailScreen {
    offer: String,
    record: Option<TrackRecord>,
    /// The offers that came after it, or that its alert names, each one key away.
    named: Vec<OfferId>,
    list: List,
    /// How many of the facts stand in the first column.
    first: usize,
}

impl OfferDetailScreen {
    /// The page of the offer with this id.
    #[must_use]
    pub fn new(offer: impl Into<String>, desk: &Desk) -> Self {
        let list = List::new(0);
        let mut page = Self { offer: offer.into(), record: None, named: Vec::new(), list, first: 0 };
        page.refresh(desk);
        page
    }

    /// The same, with how the offer did at this desk.
    #[must_use]
    pub fn with_record(mut self, record: TrackRecord) -> Self {
        self.record = Some(record);
        self
    }

    /// The id of the offer.
    #[must_use]
    pub fn offer(&self) -> &str {
        &self.offer
    }

    /// The field that is pointed at; `None` when the directory does not have the offer any more.
    #[must_use]
    pub fn field(&self, desk: &Desk) -> Option<Field> {
        let offer = desk.directory().offer(&self.offer)?;
        let (first, second) = self.facts(desk, offer);
        first.iter().chain(&second).nth(self.list.cursor).map(|fact| fact.field)
    }

    /// What stands in the first column and in the second.
    fn facts(&self, desk: &Desk, offer: &Offer) -> (Vec<Fact>, Vec<Fact>) {
        let mut sources = Sources::of(offer);
        let mut first = about::head(desk, offer, &self.named, &mut sources);
        first.extend(reach::facts(desk, offer, &mut sources));
        let mut second = about::facts(desk, offer, self.record, &mut sources);
        second.extend(sources.into_fact(offer, desk.today()));
        (first, second)
    }

    fn open_named(&self, place: usize, desk: &Desk) -> Vec<Effect> {
        let Some(offer) = self.named.get(place) else { return Vec::new() };
        vec![Effect::Open(Box::new(Self::new(offer.as_str(), desk)))]
    }

    /// The same height in the other column, as far as there is one.
    fn across(&mut self) {
        let (first, len) = (self.first, self.list.len);
        self.list.cursor = if self.list.cursor < first {
            (first + self.list.cursor).min(len.saturating_sub(1))
        } else {
            (self.list.cursor - first).min(first.saturating_sub(1))
        };
    }
}

impl Screen for OfferDetailScreen {
    fn context(&self) -> Context {
        Context::Offer
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        if self.list.moves(&action) {
            return Vec::new();
        }
        match action {
            Action::MoveLeft | Action::MoveRight => self.across(),
            Action::Pick(place) => return self.open_named(place, desk),
            Action::Confirm if !self.named.is_empty() => return self.open_named(0, desk),
            Action::Confirm | Action::Back => return vec![Effect::Close],
            Action::EditOffer if desk.directory().offer(&self.offer).is_some() => {
                let field = self.field(desk).map_or(keeping::Field::Name, Field::kept);
                return vec![Effect::Open(Box::new(EditScreen::new(&self.offer, field)))];
            }
            other => return super::keeping::act(&other, &self.offer, desk).unwrap_or_default(),
        }
        Vec::new()
    }

    fn refresh(&mut self, desk: &Desk) {
        let known = experience::of_offer(&desk.cases, &self.offer);
        self.record = known.or(self.record);
        let directory = desk.directory();
        let Some(offer) = directory.offer(&self.offer) else {
            (self.list.len, self.first) = (0, 0);
            return;
        };
        // What the desk itself said comes first, then what the alert names.
        let successor = desk.knowledge.overlay.successor(&self.offer);
        self.named =
            successor.filter(|id| directory.offer(id.as_str()).is_some()).cloned().into_iter().collect();
        for one in directory.named_in_alert(offer, NAMED) {
            if self.named.len() < NAMED && !self.named.contains(&one.id) {
                self.named.push(one.id.clone());
            }
        }
        let (first, second) = self.facts(desk, offer);
        (self.first, self.list.len) = (first.len(), first.len() + second.len());
        self.list.cursor = self.list.cursor.min(self.list.len.saturating_sub(1));
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let Some(offer) = desk.directory().offer(&self.offer) else {
            canvas.message(Rect { height: 2, ..area }, &m::gone(), theme.care);
            return;
        };
        let head = Rect { height: 1, ..area };
        canvas.message_line(head, &fact::as_it_is(offer.welcome_name()), theme.title);
        let mut top = area.y + 1;
        if offer.status != Status::Active {
            canvas.message_line(Rect { y: top, ..head }, &offer.status.message(), theme.danger);
            top += 1;
        }
        let body = Rect { y: top + 1, height: area.bottom().saturating_sub(top + 1), ..area };
        let (first, second) = self.facts(desk, offer);
        let draw = |canvas: &mut Canvas<'_>, area: Rect, facts: &[Fact], cursor: Option<usize>| {
            let (rows, edge) = canvas.split(area, area.width.saturating_sub(2), 1);
            let heights: Vec<u16> = facts.iter().map(|fact| fact.height(canvas, rows.width)).collect();
            let list = List { cursor: cursor.unwrap_or(0), len: facts.len() };
            list.draw_plain(canvas, (rows, edge), &heights, |canvas, row, place| {
                facts[place].draw(canvas, row, desk, cursor == Some(place));
            });
        };
        let cursor = self.list.cursor;
        if area.width >= WIDE {
            let (left, right) = canvas.halves(body, 3);
            draw(canvas, left, &first, (cursor < first.len()).then_some(cursor));
            draw(canvas, right, &second, cursor.checked_sub(first.len()));
        } else {
            let all: Vec<Fact> = first.into_iter().chain(second).collect();
            draw(canvas, body, &all, Some(cursor));
        }
    }
}

/// A text of the directory that is too long for one look, in parts of whole sentences.
fn in_parts(text: &str) -> Vec<&str> {
    const LONG: usize = 320;
    let mut parts = Vec::new();
    let mut rest = text.trim();
    while rest.chars().count() > LONG {
        let upto = rest.char_indices().nth(LONG).map_or(rest.len(), |(at, _)| at);
        let cut = rest[..upto].rfind(". ").map(|at| at + 1);
        let cut = cut.or_else(|| rest[..upto].rfind(' ')).filter(|at| *at > 0).unwrap_or(upto);
        parts.push(rest[..cut].trim());
        rest = rest[cut..].trim();
    }
    parts.push(rest);
    parts
}

/// Lines as one fact; nothing where there are none.
fn some(field: Field, label: crate::words::Message, lines: Vec<Line>) -> Option<Fact> {
    (!lines.is_empty()).then(|| Fact::new(field, label, lines))
}

#[cfg(test)]
mod tests {
    use super::in_parts;

    #[test]
    fn a_long_text_breaks_between_sentences_and_loses_no_word() {
        let text = "Een zin van een woord of zeven hier. ".repeat(30);
        let parts = in_parts(&text);
        assert!(parts.len() > 2 && parts.iter().all(|part| part.ends_with('.')));
        assert_eq!(parts.join(" "), text.trim());
        let one_word = "é".repeat(1000);
        assert_eq!(in_parts(&one_word).concat(), one_word);
    }
}
