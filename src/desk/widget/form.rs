//! A few fields one below the other, each with its name above it. What is in them means nothing here.

use ratatui::layout::Rect;

use super::entry::Entry;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::words::{Locale, Message};

/// The fields.
#[derive(Debug, Clone)]
pub struct Form {
    fields: Vec<(Message, Entry)>,
    at: usize,
}

impl Form {
    /// These fields, the first to be typed in.
    #[must_use]
    pub fn new(fields: Vec<(Message, Entry)>) -> Self {
        Self { fields, at: 0 }
    }

    /// What is typed in a field.
    #[must_use]
    pub fn text(&self, place: usize) -> &str {
        self.fields.get(place).map_or("", |(_, entry)| entry.text())
    }

    /// Begins at the first field again, with all of it as it is.
    pub fn begin(&mut self) {
        self.at = 0;
    }

    /// Empties every field and begins again.
    pub fn clear(&mut self) {
        self.fields.iter_mut().for_each(|(_, entry)| entry.clear());
        self.at = 0;
    }

    /// Takes what is typed and moves between the fields; tells whether the last one was confirmed.
    pub fn confirms(&mut self, action: &Action) -> bool {
        let last = self.fields.len().saturating_sub(1);
        match action {
            Action::Type(key) => {
                if let Some((_, entry)) = self.fields.get_mut(self.at) {
                    entry.press(*key);
                }
            }
            Action::Paste(text) => {
                if let Some((_, entry)) = self.fields.get_mut(self.at) {
                    entry.paste(text);
                }
            }
            Action::MoveUp => self.at = self.at.saturating_sub(1),
            Action::MoveDown => self.at = (self.at + 1).min(last),
            Action::Pick(place) if *place <= last => self.at = *place,
            Action::Confirm if self.at < last => self.at += 1,
            Action::Confirm => return true,
            _ => {}
        }
        false
    }

    /// Draws them; returns the rows that they take.
    pub fn draw(&self, canvas: &mut Canvas<'_>, area: Rect, locale: Locale) -> u16 {
        let theme = canvas.theme;
        let mut y = area.y;
        for (place, (label, entry)) in self.fields.iter().enumerate() {
            let at = |y: u16, height: u16| Rect { y, height, ..area };
            let active = place == self.at;
            canvas.message(at(y, 1), label, if active { theme.key } else { theme.text });
            entry.draw(canvas, at(y + 1, 1), locale, active);
            canvas.rule(at(y + 2, 1));
            canvas.clickable(at(y, 3), Action::Pick(place));
            y += 3;
        }
        y - area.y
    }
}
