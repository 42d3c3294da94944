//! What changed about an offer: what it was, what it became, when, by whom, from where. And the desk's own notes.

use ratatui::layout::Rect;

use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::screen::Screen;
use crate::desk::widget::list::List;
use crate::directory::keeping::Change;
use crate::words::Message;
use crate::words::messages::keeping as m;

/// The history of an offer.
#[derive(Debug)]
pub struct HistoryScreen {
    offer: String,
    list: List,
    changes: Vec<Change>,
}

impl HistoryScreen {
    /// What the desk did to this offer.
    #[must_use]
    pub fn new(offer: &str, desk: &Desk) -> Self {
        let mut screen = Self { offer: offer.to_owned(), list: List::new(0), changes: Vec::new() };
        screen.refresh(desk);
        screen
    }
}

/// A change, line by line.
fn lines(change: &Change) -> Vec<Message> {
    let by = m::did(change.what.clone(), change.on, change.by.as_str());
    let mut lines = vec![by];
    match (&change.field, change.was.is_empty(), change.became.is_empty()) {
        (Some(field), true, true) => lines.push(field.message()),
        (Some(field), true, false) => lines.push(m::became(field.message(), change.became.clone())),
        (Some(field), false, true) => lines.push(m::was(field.message(), change.was.clone())),
        (Some(field), false, false) => {
            lines.push(m::was(field.message(), change.was.clone()));
            lines.push(m::became(field.message(), change.became.clone()));
        }
        (None, _, false) => lines.push(m::together(change.became.clone())),
        (None, _, true) => {}
    }
    if let Some(source) = &change.source {
        lines.push(m::from_source(source.as_str()));
    }
    lines
}

impl Screen for HistoryScreen {
    fn context(&self) -> Context {
        Context::Reading
    }

    fn update(&mut self, action: Action, _desk: &Desk) -> Vec<Effect> {
        crate::desk::screen::read_on(&mut self.list, &action)
    }

    fn refresh(&mut self, desk: &Desk) {
        self.changes = desk.knowledge.overlay.history(&desk.content.directory, &self.offer);
        self.list.len = self.changes.len();
        self.list.cursor = self.list.cursor.min(self.list.len.saturating_sub(1));
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let overlay = &desk.knowledge.overlay;
        let found = desk.directory().offer(&self.offer).map(|offer| offer.name.as_str());
        let name = found.or_else(|| overlay.name(&self.offer)).unwrap_or("?");
        canvas.line(Rect { height: 1, ..area }, crate::words::Locale::NL, name, theme.title);
        let mut top = area.y + 1;
        if found.is_none() {
            top += canvas.message(Rect { y: top, height: 3, ..area }, &m::gone(), theme.care);
        }
        top += 1;
        let body = Rect { y: top, height: area.bottom().saturating_sub(top), ..area };
        if self.changes.is_empty() {
            canvas.message(body, &m::history_none(), theme.faint);
            return;
        }
        let all: Vec<Vec<Message>> = self.changes.iter().map(lines).collect();
        let width = area.width.saturating_sub(2);
        let heights: Vec<u16> = all
            .iter()
            .map(|lines| lines.iter().map(|line| canvas.height_in(desk.locale, line, width)).sum::<u16>() + 1)
            .collect();
        self.list.draw_plain(canvas, (body, body), &heights, |canvas, row, place| {
            let mut y = row.y;
            for (at, line) in all[place].iter().enumerate() {
                let (_, text) = canvas.split(Rect { y, height: row.bottom().saturating_sub(y), ..row }, 1, 1);
                let style = match (at, place == self.list.cursor) {
                    (0, true) => theme.key,
                    (0, false) => theme.title,
                    _ => theme.text,
                };
                y += canvas.message(text, line, style);
            }
        });
    }
}
