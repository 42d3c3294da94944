//! Text in either direction, drawn cell by cell.
//!
//! Rows come ready from `words::direction::lay_out` and go into the buffer grapheme by grapheme. They do not
//! pass through a ratatui `Line`, which measures a whole string at once and so loses the last letter of an
//! Arabic row, or panics in a debug build; and which drops the signs that a terminal of its own order needs.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::widgets::Widget;

use crate::words::Direction;
use crate::words::direction::{Order, Row, lay_out};

/// A text of one or more paragraphs, wrapped to its area; right-to-left text stands at the right.
#[derive(Debug, Clone)]
pub struct Bidi<'a> {
    text: &'a str,
    base: Direction,
    order: Order,
    style: Style,
    skip: u16,
}

impl<'a> Bidi<'a> {
    /// A text in the direction of its reader's language.
    #[must_use]
    pub fn new(text: &'a str, base: Direction) -> Self {
        Self { text, base, order: Order::Visual, style: Style::new(), skip: 0 }
    }

    /// Who orders right-to-left text (see `desk::terminal`).
    #[must_use]
    pub fn order(mut self, order: Order) -> Self {
        self.order = order;
        self
    }

    /// The style of the text and of the cells around it.
    #[must_use]
    pub fn style(mut self, style: impl Into<Style>) -> Self {
        self.style = style.into();
        self
    }

    /// Leaves out this many rows at the top, for a text that is scrolled.
    #[must_use]
    pub fn skip(mut self, rows: u16) -> Self {
        self.skip = rows;
        self
    }

    /// How many rows it takes at some width, none skipped.
    #[must_use]
    pub fn height(&self, width: u16) -> u16 {
        u16::try_from(lay_out(self.text, self.base, self.order, width).len()).unwrap_or(u16::MAX)
    }
}

impl Widget for Bidi<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        (&self).render(area, buffer);
    }
}

impl Widget for &Bidi<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let area = area.intersection(buffer.area);
        let rows = lay_out(self.text, self.base, self.order, area.width);
        for (row, place) in rows.iter().skip(usize::from(self.skip)).zip(area.rows()) {
            draw(row, place, self.style, buffer);
        }
    }
}

/// Draws one row on the first line of an area, at the side where its direction starts, and fills the rest of
/// that line with spaces. What does not fit is left out.
pub fn draw(row: &Row, area: Rect, style: impl Into<Style>, buffer: &mut Buffer) {
    let area = area.intersection(buffer.area);
    if area.is_empty() {
        return;
    }
    let style = style.into();
    for x in area.left()..area.right() {
        buffer[(x, area.y)].set_symbol(" ").set_style(style);
    }
    let mut x = area.x + row.indent(area.width);
    // Signs without a cell of their own ride with the next letter; the last ones with the last.
    let mut signs = String::new();
    let mut last = None;
    for (text, cells) in row.pieces() {
        if cells == 0 {
            signs.push_str(text);
            continue;
        }
        if cells > area.right() - x {
            break;
        }
        buffer[(x, area.y)].set_symbol(&format!("{signs}{text}")).set_style(style);
        signs.clear();
        last = Some(x);
        for hidden in x + 1..x + cells {
            // As ratatui does: these cells lie under a wide letter and are never drawn.
            buffer[(hidden, area.y)].reset();
        }
        x += cells;
    }
    if let Some(last) = last.filter(|_| !signs.is_empty()) {
        let whole = format!("{}{signs}", buffer[(last, area.y)].symbol());
        buffer[(last, area.y)].set_symbol(&whole);
    }
}

#[cfg(test)]
mod tests {
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;
    use ratatui::layout::Position;

    use super::*;
    use crate::words::direction::{CaretMap, single_line};

    fn drawn(widget: &Bidi, width: u16, height: u16) -> Vec<String> {
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        terminal.draw(|frame| frame.render_widget(widget, frame.area())).unwrap();
        let buffer = terminal.backend().buffer();
        (0..height)
            .map(|y| (0..width).map(|x| buffer.cell(Position::new(x, y)).unwrap().symbol()).collect())
            .collect()
    }

    #[test]
    fn salam_is_drawn_whole_at_the_right() {
        let rows = drawn(&Bidi::new("السلام", Direction::Rtl), 8, 1);
        assert_eq!(rows, ["   \u{fee1}\u{fefc}\u{feb4}\u{fedf}\u{fe8d}"]);
        let exact = drawn(&Bidi::new("السلام", Direction::Rtl), 5, 1);
        assert_eq!(exact, ["\u{fee1}\u{fefc}\u{feb4}\u{fedf}\u{fe8d}"]);
    }

    #[test]
    fn dutch_is_drawn_from_the_left_and_wrapped() {
        let widget = Bidi::new("Goedemorgen, \u{2068}Samira\u{2069}.", Direction::Ltr);
        assert_eq!(drawn(&widget, 14, 2), ["Goedemorgen,  ", "Samira.       "]);
        assert_eq!(widget.height(14), 2);
        assert_eq!(drawn(&widget.skip(1), 14, 2), ["Samira.       ", "              "]);
    }

    #[test]
    fn vowel_signs_share_the_cell_of_their_letter() {
        let rows = drawn(&Bidi::new("سَلَام", Direction::Rtl), 4, 1);
        assert_eq!(rows, [" \u{fee1}\u{fefc}\u{64e}\u{feb3}\u{64e}"]);
    }

    #[test]
    fn wide_letters_take_two_cells_and_never_stick_out() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 3, 1));
        Bidi::new("请带", Direction::Ltr).render(buffer.area, &mut buffer);
        assert_eq!(buffer[(0, 0)].symbol(), "请");
        assert_eq!(buffer[(2, 0)].symbol(), " ");
    }

    #[test]
    fn a_terminal_of_its_own_order_gets_the_signs_too() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 6, 1));
        let row = single_line("\u{2068}12\u{2069}", Direction::Ltr, Order::Logical, 6);
        draw(&row, buffer.area, Style::new(), &mut buffer);
        assert_eq!(buffer[(0, 0)].symbol(), "\u{2068}1");
        assert_eq!(buffer[(1, 0)].symbol(), "2\u{2069}");
    }

    #[test]
    fn a_row_is_never_drawn_outside_its_area() {
        let row = single_line("een twee", Direction::Ltr, Order::Visual, 20);
        let mut buffer = Buffer::empty(Rect::new(0, 0, 6, 1));
        draw(&row, Rect::new(2, 0, 3, 1), Style::new(), &mut buffer);
        assert_eq!(buffer, Buffer::with_lines(["  een "]));
        draw(&row, Rect::new(9, 9, 3, 1), Style::new(), &mut buffer);
    }

    #[test]
    fn a_typed_text_is_drawn_with_its_caret_beside_the_last_letter() {
        let entry = CaretMap::new("شكر", Direction::Rtl, Order::Visual).entry(3, 6);
        let mut buffer = Buffer::empty(Rect::new(0, 0, 6, 1));
        draw(&entry.row, buffer.area, Style::new(), &mut buffer);
        assert_eq!(entry.column, 2);
        assert_eq!(buffer[(entry.column, 0)].symbol(), " ");
        assert_ne!(buffer[(entry.column + 1, 0)].symbol(), " ");
    }
}
