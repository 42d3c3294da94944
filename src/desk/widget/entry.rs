//! One field of typed text, in any script.
//!
//! The text is kept in the order in which it is read; the caret is a place in it, always between graphemes. Left and
//! Right go as one sees, through text that runs both ways; erasing goes by the order of reading.

mod editing;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::ops::Range;

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::{Position, Rect};

use super::super::canvas::Canvas;
use super::clipboard;
use crate::words::direction::{self, CaretMap, Order, Side};
use crate::words::{Direction, Locale};

/// What is being typed. What is in it is raw; it is cleaned once, where it leaves the desk's screens.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    text: String,
    /// The caret stands before this character of the text.
    caret: usize,
    /// Where the selection began, when there is one; the caret is its other end.
    anchor: Option<usize>,
    secret: bool,
    /// Nothing was typed yet over the text that the desk suggests.
    suggested: bool,
}

impl Entry {
    /// A field with a text in it, the cursor at its end.
    #[must_use]
    pub fn with(text: &str) -> Self {
        Self { text: text.to_owned(), caret: text.chars().count(), ..Self::default() }
    }

    /// A field with a suggestion in it: whoever types writes something else, whoever goes on keeps it.
    #[must_use]
    pub fn suggesting(text: &str) -> Self {
        Self { suggested: true, ..Self::with(text) }
    }

    /// A field that shows a dot for each letter. Nothing is copied from it.
    #[must_use]
    pub fn secret() -> Self {
        Self { secret: true, ..Self::default() }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether nothing is typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text().trim().is_empty()
    }

    /// Takes a key; tells whether the text changed.
    pub fn press(&mut self, key: KeyEvent) -> bool {
        let ctrl = key.modifiers.contains(KeyModifiers::CONTROL);
        let alt = key.modifiers.contains(KeyModifiers::ALT);
        let shift = key.modifiers.contains(KeyModifiers::SHIFT);
        if !ctrl && !alt && matches!(key.code, KeyCode::Char(_) | KeyCode::Backspace) {
            self.drop_suggestion();
        }
        self.suggested = false;
        match key.code {
            KeyCode::Left => self.go(Side::Left, ctrl, shift),
            KeyCode::Right => self.go(Side::Right, ctrl, shift),
            KeyCode::Home => self.stand(0, shift),
            KeyCode::End => self.stand(self.length(), shift),
            KeyCode::Char('a') if ctrl => {
                self.anchor = Some(0);
                self.caret = self.length();
            }
            KeyCode::Char('c') | KeyCode::Insert if ctrl => self.copy(),
            KeyCode::Delete if shift => return self.cut(),
            KeyCode::Char('v') if ctrl => return self.insert(&clipboard::held()),
            KeyCode::Insert if shift => return self.insert(&clipboard::held()),
            // Ctrl+H is what some terminals make of Backspace, and Ctrl+W what a shell taught people.
            KeyCode::Char('h') if ctrl => return self.erase_before(false),
            KeyCode::Char('w') if ctrl => return self.erase_before(true),
            KeyCode::Char('u') if ctrl => return self.erase(0..self.caret),
            KeyCode::Backspace => return self.erase_before(ctrl || alt),
            KeyCode::Delete => return self.erase_after(ctrl || alt),
            KeyCode::Char(letter) if !ctrl && !alt => return self.insert(letter.encode_utf8(&mut [0; 4])),
            _ => {}
        }
        false
    }

    /// Takes pasted text: without line ends, and without the signs that steer direction, which no one would see
    /// and every arrow would stumble over.
    pub fn paste(&mut self, text: &str) {
        self.drop_suggestion();
        self.suggested = false;
        let line: String =
            text.replace("\r\n", " ").chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        self.insert(&direction::plain(&line));
    }

    fn drop_suggestion(&mut self) {
        if std::mem::take(&mut self.suggested) {
            self.clear();
        }
    }

    /// Empties it.
    pub fn clear(&mut self) {
        self.text.clear();
        (self.caret, self.anchor) = (0, None);
    }

    /// What is selected, as places in the text; nothing when it begins where it ends.
    #[must_use]
    pub fn selected(&self) -> Option<Range<usize>> {
        let anchor = self.anchor.filter(|anchor| *anchor != self.caret)?;
        Some(anchor.min(self.caret)..anchor.max(self.caret))
    }

    /// Goes one letter, or one word, to a side of the screen.
    fn go(&mut self, side: Side, word: bool, selecting: bool) {
        // The order in which it is seen, also where the terminal makes that order.
        let shown = self.shown();
        let base = direction::first_strong(&shown).unwrap_or(Direction::Ltr);
        let map = CaretMap::new(&shown, base, Order::Visual);
        let to = match self.selected().filter(|_| !selecting && !word) {
            // An arrow leaves a selection at its end on that side.
            Some(ends) => {
                let [one, other] = [ends.start, ends.end].map(|place| (map.column(place), place));
                if side == Side::Left { one.min(other).1 } else { one.max(other).1 }
            }
            None if word => map.word_beside(self.caret, side, base),
            None => map.beside(self.caret, side).unwrap_or(self.caret),
        };
        self.stand(to, selecting);
    }

    /// Stands at a place, with what lies between selected or not.
    fn stand(&mut self, place: usize, selecting: bool) {
        self.anchor = if selecting { self.anchor.or(Some(self.caret)) } else { None };
        self.caret = self.whole(place);
    }

    fn shown(&self) -> Cow<'_, str> {
        if self.secret {
            Cow::Owned("•".repeat(self.text.chars().count()))
        } else {
            Cow::Borrowed(&self.text)
        }
    }

    /// Draws the field on the first line of the area; the lines below show a longer text whole.
    ///
    /// The text runs as its first strong letter does, so that a Dutch name in an Arabic conversation reads as Dutch.
    /// Digits alone run as digits do, and stand where the language begins.
    pub fn draw(&self, canvas: &mut Canvas<'_>, area: Rect, locale: Locale, active: bool) {
        if area.width < 2 || area.height == 0 {
            return;
        }
        let shown = self.shown();
        let strong = direction::first_strong(&shown);
        let lay_out = if active { CaretMap::new } else { CaretMap::at_rest };
        let map = lay_out(&shown, strong.unwrap_or(Direction::Ltr), canvas.order())
            .standing(strong.unwrap_or(locale.direction()));
        let seen = map.entry(self.caret, area.width);
        let style = if self.suggested { canvas.theme.faint } else { canvas.theme.text };
        canvas.row(area, 0, &seen.row, style);
        if active {
            let chosen = canvas.theme.chosen;
            for cells in self.selected().into_iter().flat_map(|places| seen.columns(places, area.width)) {
                let (x, width) = (area.x + cells.start, cells.end - cells.start);
                canvas.paint(Rect { x, width, height: 1, ..area }, chosen);
            }
            canvas.place_cursor(Position { x: area.x + seen.column, y: area.y });
        }
        // A text that is longer than its line is shown whole below, where there is room.
        if area.height > 1 && map.row().cells > area.width {
            let below = Rect { y: area.y + 1, height: area.height - 1, ..area };
            let faint = canvas.theme.faint;
            canvas.text(below, locale, &shown, faint);
        }
    }
}
