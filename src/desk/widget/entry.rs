//! One field of typed text, in any script.

use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::{Position, Rect};
use tui_input::Input;
use tui_input::backend::crossterm::EventHandler;

use super::super::canvas::Canvas;
use crate::words::direction::CaretMap;
use crate::words::{Direction, Locale};

/// What is being typed. What is in it is raw; it is cleaned once, where it leaves the desk's screens.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    input: Input,
    secret: bool,
    /// Nothing was typed yet over the text that the desk suggests.
    suggested: bool,
}

impl Entry {
    /// A field with a text in it, the cursor at its end.
    #[must_use]
    pub fn with(text: &str) -> Self {
        Self { input: Input::new(text.to_owned()), ..Self::default() }
    }

    /// A field with a suggestion in it: whoever types writes something else, whoever goes on keeps it.
    #[must_use]
    pub fn suggesting(text: &str) -> Self {
        Self { suggested: true, ..Self::with(text) }
    }

    /// A field that shows a dot for each letter.
    #[must_use]
    pub fn secret() -> Self {
        Self { secret: true, ..Self::default() }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        self.input.value()
    }

    /// Whether nothing is typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text().trim().is_empty()
    }

    /// Takes a key; tells whether the text changed.
    pub fn press(&mut self, key: KeyEvent) -> bool {
        let writes = key.modifiers.difference(KeyModifiers::SHIFT).is_empty();
        if writes && matches!(key.code, KeyCode::Char(_) | KeyCode::Backspace) {
            self.drop_suggestion();
        }
        self.suggested = false;
        self.input.handle_event(&Event::Key(key)).is_some_and(|change| change.value)
    }

    /// Takes pasted text, without line ends.
    pub fn paste(&mut self, text: &str) {
        self.drop_suggestion();
        for letter in text.chars() {
            let letter = if letter.is_control() { ' ' } else { letter };
            self.input.handle(tui_input::InputRequest::InsertChar(letter));
        }
    }

    fn drop_suggestion(&mut self) {
        if std::mem::take(&mut self.suggested) {
            self.clear();
        }
    }

    /// Empties it.
    pub fn clear(&mut self) {
        self.input.reset();
    }

    /// Draws the field on the first line of the area; the lines below show a longer text whole.
    pub fn draw(&self, canvas: &mut Canvas<'_>, area: Rect, locale: Locale, active: bool) {
        if area.width < 2 || area.height == 0 {
            return;
        }
        let dots;
        let shown = if self.secret {
            dots = "•".repeat(self.text().chars().count());
            dots.as_str()
        } else {
            self.text()
        };
        let base = typing_direction(shown, locale);
        let map = CaretMap::new(shown, base, canvas.order());
        let seen = map.entry(self.input.cursor(), area.width);
        let style = if self.suggested { canvas.theme.faint } else { canvas.theme.text };
        canvas.row(area, 0, &seen.row, style);
        if active {
            canvas.place_cursor(Position { x: area.x + seen.column, y: area.y });
        }
        // A text that is longer than its line is shown whole below, where there is room.
        if area.height > 1 && map.row().cells > area.width {
            let below = Rect { y: area.y + 1, height: area.height - 1, ..area };
            let faint = canvas.theme.faint;
            canvas.text(below, locale, shown, faint);
        }
    }
}

/// The direction of what is typed: that of its first strong letter, so that a Dutch name in an Arabic conversation
/// reads as Dutch; before there is one, that of the language.
fn typing_direction(text: &str, locale: Locale) -> Direction {
    match unicode_bidi::get_base_direction(text) {
        unicode_bidi::Direction::Ltr => Direction::Ltr,
        unicode_bidi::Direction::Rtl => Direction::Rtl,
        unicode_bidi::Direction::Mixed => locale.direction(),
    }
}
