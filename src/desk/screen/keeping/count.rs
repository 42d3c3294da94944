//! How many places are free, and how long one waits: each is kept with today's date.

use ratatui::layout::Rect;

use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::screen::Screen;
use crate::desk::widget::entry::Entry;
use crate::directory::Offer;
use crate::directory::keeping::{DirectoryEvent, What};
use crate::table::typed;
use crate::words::Message;
use crate::words::messages::keeping as m;

/// The count screen.
#[derive(Debug)]
pub struct CountScreen {
    offer: String,
    fields: [Entry; 3],
    at: usize,
    changed: bool,
    fault: Option<Message>,
}

impl CountScreen {
    /// The free places and the waiting time of this offer, as they stand.
    #[must_use]
    pub fn new(offer: &Offer) -> Self {
        let counted = offer.capacity.first();
        let free = counted.and_then(|one| one.available).map(|free| free.to_string());
        let unit = counted.and_then(|one| one.unit.clone());
        let fields = [free, unit, offer.waiting.clone()].map(|text| Entry::with(&text.unwrap_or_default()));
        Self { offer: offer.id.as_str().to_owned(), fields, at: 0, changed: false, fault: None }
    }

    fn event(&self, desk: &Desk) -> Result<Option<DirectoryEvent>, Message> {
        let Some(offer) = desk.directory().offer(&self.offer) else { return Ok(None) };
        let [free, unit, waiting] = &self.fields;
        let text = |entry: &Entry| Some(typed::line(entry.text())).filter(|text| !text.is_empty());
        let free = text(free).map(|text| typed::whole(&text).ok_or_else(m::fault_count)).transpose()?;
        let (unit, waiting) = (text(unit), text(waiting));
        if free.is_none() && waiting.is_none() {
            return Ok(None);
        }
        Ok(Some(DirectoryEvent::about(offer, What::OfferCounted { free, unit, waiting })))
    }
}

impl Screen for CountScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn is_typing(&self) -> bool {
        true
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        let warned = self.fault.take().is_some_and(|fault| fault == m::not_kept_yet());
        match action {
            Action::Tick => self.fault = warned.then(m::not_kept_yet),
            Action::Type(key) => self.changed |= self.fields[self.at].press(key),
            Action::Paste(text) => {
                self.fields[self.at].paste(&text);
                self.changed = true;
            }
            Action::MoveUp => self.at = self.at.saturating_sub(1),
            Action::MoveDown => self.at = (self.at + 1).min(2),
            Action::Pick(place) if place < 3 => self.at = place,
            Action::Confirm if self.at < 2 => self.at += 1,
            Action::Confirm => match self.event(desk) {
                Ok(Some(event)) => {
                    return vec![Effect::Keep(vec![event]), Effect::Close, Effect::Tell(m::notice_counted())];
                }
                Ok(None) => return vec![Effect::Close],
                Err(fault) => (self.at, self.fault) = (0, Some(fault)),
            },
            Action::Back if self.changed && !warned => self.fault = Some(m::not_kept_yet()),
            Action::Back => return vec![Effect::Close],
            _ => {}
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let Some(offer) = desk.directory().offer(&self.offer) else { return };
        let at =
            |y: u16, height: u16| Rect { y, height: height.min(area.bottom().saturating_sub(y)), ..area };
        canvas.line(at(area.y, 1), crate::words::Locale::NL, &offer.name, theme.title);
        let mut y = area.y + 2;
        let labels = [m::ask_free(), m::ask_unit(), m::ask_waiting()];
        for (place, (label, entry)) in labels.iter().zip(&self.fields).enumerate() {
            let active = place == self.at;
            canvas.message(at(y, 1), label, if active { theme.key } else { theme.text });
            entry.draw(canvas, at(y + 1, 1), super::typed_in(desk), active);
            canvas.rule(at(y + 2, 1));
            canvas.clickable(at(y, 3), Action::Pick(place));
            y += 3;
        }
        if let Some(fault) = &self.fault {
            canvas.message(at(y + 1, 2), fault, theme.care);
        }
    }
}
