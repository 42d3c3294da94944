//! Where screens draw: text in any script, two languages side by side, rows that answer to the mouse.
//!
//! Everything that a person reads goes through here, and so through the one bidi step. Never decides
//! anything, never changes state.

use std::rc::Rc;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::action::Action;
use super::hit::Hit;
use super::keymap;
use super::large::{Mode, Picture};
use super::memo::Memo;
use super::model::Desk;
use super::theme::Theme;
use super::widget::text;
use crate::slip::Pictogram;
use crate::slip::large::{Cells, Drawn, Piece, Poster};
use crate::words::direction::{Order, Row, cells};
use crate::words::{Direction, Locale, Message};

/// A screen being drawn.
pub struct Canvas<'a> {
    buffer: &'a mut Buffer,
    desk: &'a Desk,
    memo: &'a Memo,
    /// The styles.
    pub theme: Theme,
    hits: Vec<Hit>,
    cursor: Option<Position>,
    mode: Mode,
}

impl<'a> Canvas<'a> {
    /// Draws into this buffer, with the desk's languages.
    pub fn new(buffer: &'a mut Buffer, desk: &'a Desk, memo: &'a Memo) -> Self {
        let mode = desk.mode(buffer.area.width);
        Self { theme: desk.theme, buffer, desk, memo, hits: Vec::new(), cursor: None, mode }
    }

    /// What was drawn where, and where the text cursor stands.
    #[must_use]
    pub fn finish(self) -> (Vec<Hit>, Option<Position>) {
        (self.hits, self.cursor)
    }

    /// The volunteer's language.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.desk.locale
    }

    /// The resident's language; the volunteer's when nobody else is at the table.
    #[must_use]
    pub fn resident(&self) -> Locale {
        self.desk.resident_locale()
    }

    /// The message in the volunteer's language.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        self.said(self.desk.locale, message).0.clone()
    }

    /// The message in a language, marked when it had to fall back, and the language it is in.
    pub(super) fn said(&self, locale: Locale, message: &Message) -> Rc<(String, Locale)> {
        self.memo.said(locale, message, || self.desk.said(locale, message))
    }

    /// The whole screen: columns and rows.
    #[must_use]
    pub fn size(&self) -> (u16, u16) {
        (self.buffer.area.width, self.buffer.area.height)
    }

    /// Whether the resident's column of the ordinary screen is drawn in blocks.
    #[must_use]
    pub fn is_column(&self) -> bool {
        self.mode == Mode::Column
    }

    /// Splits an area in two columns with a gap; the first is where the volunteer begins to read.
    #[must_use]
    pub fn halves(&self, area: Rect, gap: u16) -> (Rect, Rect) {
        let left = area.width.saturating_sub(gap) / 2;
        self.split(area, left, gap)
    }

    /// Splits off a first column of this width, where the volunteer begins to read.
    #[must_use]
    pub fn split(&self, area: Rect, first: u16, gap: u16) -> (Rect, Rect) {
        let first = first.min(area.width);
        let rest = area.width.saturating_sub(first + gap);
        if self.desk.locale.is_rtl() {
            (
                Rect { x: area.x + rest + gap.min(area.width - first), width: first, ..area },
                Rect { width: rest, ..area },
            )
        } else {
            (Rect { width: first, ..area }, Rect { x: area.x + first + gap, width: rest, ..area })
        }
    }

    /// Splits off a first part of this width, where the resident begins to read.
    #[must_use]
    pub fn split_for_resident(&self, area: Rect, first: u16) -> (Rect, Rect) {
        let first = first.min(area.width);
        let rest = area.width - first;
        let x = if self.resident().is_rtl() { (area.x + rest, area.x) } else { (area.x, area.x + first) };
        (Rect { x: x.0, width: first, ..area }, Rect { x: x.1, width: rest, ..area })
    }

    /// Writes a text, wrapped; returns how many rows it took.
    pub fn text(&mut self, area: Rect, locale: Locale, text: &str, style: Style) -> u16 {
        self.paragraph(area, locale.direction(), text, style)
    }

    /// Writes a message in the volunteer's language, wrapped; returns how many rows it took.
    pub fn message(&mut self, area: Rect, message: &Message, style: Style) -> u16 {
        self.message_in(area, self.desk.locale, message, style)
    }

    /// Writes a message in a language, wrapped, marked when it had to fall back; returns the rows it took.
    pub fn message_in(&mut self, area: Rect, locale: Locale, message: &Message, style: Style) -> u16 {
        let said = self.said(locale, message);
        if let Some(cells) = self.large(locale, &said, area.width) {
            if cells.height() <= area.height {
                self.cells(area, &cells, style);
                return cells.height();
            }
            // Where only one line is left, the volunteer's words beside it must do.
            return 1;
        }
        self.text(area, said.1, &said.0, style)
    }

    /// The rows that a message in the volunteer's language takes at this width.
    #[must_use]
    pub fn height_of(&self, message: &Message, width: u16) -> u16 {
        self.height_in(self.desk.locale, message, width)
    }

    /// The rows that a message takes at this width.
    #[must_use]
    pub fn height_in(&self, locale: Locale, message: &Message, width: u16) -> u16 {
        let said = self.said(locale, message);
        match self.large(locale, &said, width) {
            Some(cells) => cells.height().max(1),
            None => self.height(said.1, &said.0, width),
        }
    }

    /// The rows that a text takes at this width.
    #[must_use]
    pub fn height(&self, locale: Locale, text: &str, width: u16) -> u16 {
        let rows = self.memo.laid(text, locale.direction(), self.desk.order, width);
        u16::try_from(rows.len()).unwrap_or(u16::MAX)
    }

    /// Writes on one line, cut at the end of what is read when it does not fit.
    pub fn line(&mut self, area: Rect, locale: Locale, text: &str, style: Style) {
        if area.width == 0 || area.height == 0 {
            return;
        }
        let row = self.memo.lined(text, locale.direction(), self.desk.order, area.width);
        self.row(area, 0, &row, style);
    }

    /// A message in the volunteer's language on one line.
    pub fn message_line(&mut self, area: Rect, message: &Message, style: Style) {
        let said = self.said(self.desk.locale, message);
        self.line(area, said.1, &said.0, style);
    }

    /// Writes a message in both languages side by side, the resident's first; in one column when both read the
    /// same language. Returns the rows it took.
    pub fn both(&mut self, area: Rect, message: &Message, resident: Style, desk: Style) -> u16 {
        let locale = self.resident();
        if self.desk.speaks_one_language() {
            return self.message_in(area, locale, message, resident);
        }
        let (first, second) = self.halves(area, 3);
        let rows = self.message_in(first, locale, message, resident);
        rows.max(self.message_in(second, self.desk.locale, message, desk))
    }

    /// The rows that a message in both languages takes.
    #[must_use]
    pub fn height_both(&self, message: &Message, width: u16) -> u16 {
        let locale = self.resident();
        if self.desk.speaks_one_language() {
            return self.height_in(locale, message, width);
        }
        let column = width.saturating_sub(3) / 2;
        self.height_in(locale, message, column).max(self.height_in(self.desk.locale, message, column))
    }

    /// Draws a row that is already laid out on one line of an area.
    pub fn row(&mut self, area: Rect, line: u16, row: &Row, style: Style) {
        let place = Rect { y: area.y.saturating_add(line), height: 1, ..area };
        text::draw(row, place, style, self.buffer);
    }

    /// The resident's words in blocks, where the ordinary screen shows them so; nothing in them yet while they are
    /// being made.
    fn large(&self, locale: Locale, said: &(String, Locale), width: u16) -> Option<Cells> {
        let blocks = self.mode == Mode::Column && locale == self.resident() && said.1 == locale;
        blocks.then(|| {
            let piece = Piece { text: said.0.clone(), locale, key: None, columns: width };
            let poster = Poster { pieces: vec![piece], rows: 0 };
            let drawn = self.picture(&Picture::Poster(poster));
            drawn.and_then(|drawn| drawn.pieces.first().cloned().flatten()).unwrap_or_default()
        })
    }

    /// A picture, when it was made; else it is made for one of the next frames.
    #[must_use]
    pub fn picture(&self, picture: &Picture) -> Option<Rc<Drawn>> {
        self.memo.gallery.picture(picture)
    }

    /// The drawing of a topic, as wide as the area.
    pub fn drawing(&mut self, area: Rect, pictogram: Pictogram, style: Style) {
        let drawn = self.picture(&Picture::Topic(pictogram, area.width));
        if let Some(cells) = drawn.as_ref().and_then(|drawn| drawn.pieces.first()?.as_ref()) {
            self.cells(area, cells, style);
        }
    }

    /// A picture in cells, at the side where the resident begins to read.
    pub fn cells(&mut self, area: Rect, cells: &Cells, style: Style) {
        let wide = cells.columns().min(area.width);
        let x = if self.resident().is_rtl() { area.right() - wide } else { area.x };
        for (row, y) in cells.rows().iter().zip(area.top()..area.bottom()) {
            self.marks(Rect { x, y, width: wide, height: 1 }, row, style);
        }
    }

    /// Who orders right-to-left text in this terminal.
    #[must_use]
    pub fn order(&self) -> Order {
        self.desk.order
    }

    /// Marks an area as answering to a click.
    pub fn clickable(&mut self, area: Rect, action: Action) {
        self.hits.push(Hit { area, action });
    }

    /// Puts the text cursor.
    pub fn place_cursor(&mut self, at: Position) {
        self.cursor = Some(at);
    }

    /// Gives an area a style, on top of what was drawn.
    pub fn paint(&mut self, area: Rect, style: Style) {
        self.buffer.set_style(area.intersection(self.buffer.area), style);
    }

    /// A horizontal rule.
    pub fn rule(&mut self, area: Rect) {
        let style = self.theme.rule;
        for x in area.left()..area.right() {
            self.cell(x, area.y, "─", style);
        }
    }

    /// A vertical rule.
    pub fn column(&mut self, x: u16, from: u16, to: u16) {
        let style = self.theme.rule;
        for y in from..to {
            self.cell(x, y, "│", style);
        }
    }

    /// Cells that are already in visual order, such as marks and keys.
    pub fn marks(&mut self, area: Rect, marks: &str, style: Style) {
        if area.height > 0 && area.y < self.buffer.area.bottom() {
            self.buffer.set_stringn(area.x, area.y, marks, usize::from(area.width), style);
        }
    }

    /// The same, at the side where the volunteer begins to read.
    pub fn sign(&mut self, area: Rect, marks: &str, style: Style) {
        let wide = cells(marks).min(area.width);
        let (there, _) = self.split(area, wide, 0);
        self.marks(there, marks, style);
    }

    /// The arrow that points onward, as the volunteer reads.
    #[must_use]
    pub fn onward(&self) -> &'static str {
        if self.desk.locale.is_rtl() { "←" } else { "→" }
    }

    /// The column where the volunteer's lines end: what stands there is in nobody's way.
    #[must_use]
    pub fn edge(&self, area: Rect) -> Rect {
        self.split(area, area.width.saturating_sub(1), 0).1
    }

    /// The label of a row: its key where the volunteer begins to read, then a mark.
    pub fn label(&mut self, area: Rect, place: usize, mark: &str, style: Style) {
        let key = keymap::label(place).unwrap_or(' ');
        if self.desk.locale.is_rtl() {
            let label = format!("{mark} {key}");
            let wide = u16::try_from(label.chars().count()).unwrap_or(area.width).min(area.width);
            self.marks(Rect { x: area.right() - wide, width: wide, ..area }, &label, style);
        } else {
            self.marks(area, &format!("{key} {mark}"), style);
        }
    }

    fn cell(&mut self, x: u16, y: u16, symbol: &str, style: Style) {
        if let Some(cell) = self.buffer.cell_mut((x, y)) {
            cell.set_symbol(symbol).set_style(style);
        }
    }

    fn paragraph(&mut self, area: Rect, direction: Direction, text: &str, style: Style) -> u16 {
        let rows = self.memo.laid(text, direction, self.desk.order, area.width);
        let fitting = rows.len().min(usize::from(area.height));
        let mut line = 0;
        for row in &rows[..fitting] {
            self.row(area, line, row, style);
            line += 1;
        }
        line
    }
}
