//! Text direction: from text in the order it is read to rows in the order of the cells.
//!
//! The terminal is told to keep out (see `desk::terminal`); the program joins Arabic letters, orders
//! right-to-left runs and draws from left to right. All of that happens in [`lay_out`] and nowhere else;
//! text is stored, compared and printed on paper in logical order. What stands here must never contain a
//! text, a colour or a terminal.
//!
//! The way: join the letters ([`join`]) → levels once per paragraph ([`paragraph`]) → break lines in logical
//! order, never inside an isolate that fits a line ([`wrap`]) → order each line by grapheme, mirrored
//! ([`row`]) → drop what is invisible.

mod caret;
mod digits;
mod join;
mod paragraph;
mod row;
mod width;
mod wrap;

#[cfg(test)]
mod tests;

use super::Direction;
use paragraph::Paragraph;

pub use caret::{CaretMap, Entry, Side};
pub use row::Row;
pub use width::{cells, is_uneven};

/// Who puts the letters in the order in which they are seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Order {
    /// The program: rows hold joined letters in visual order.
    #[default]
    Visual,
    /// The terminal: rows hold the text as stored, isolates and all. For a terminal that cannot be kept out.
    Logical,
}

/// Opens an isolate whose direction follows from its first strong letter (U+2068).
pub const FSI: char = '\u{2068}';
/// Closes an isolate (U+2069).
pub const PDI: char = '\u{2069}';

/// Lays out a text of one or more paragraphs in rows of at most `width` cells, from top to bottom.
///
/// `base` is the direction of the reader's language, not guessed from the text. White space at the end of a
/// row is dropped. An empty paragraph gives an empty row; a width of nothing gives no rows.
#[must_use]
pub fn lay_out(text: &str, base: Direction, order: Order, width: u16) -> Vec<Row> {
    if width == 0 {
        return Vec::new();
    }
    paragraphs(text)
        .flat_map(|one| {
            let paragraph = Paragraph::new(one, base, order, width);
            let rows = wrap::lines(&paragraph.clusters, width);
            rows.into_iter().map(|line| paragraph.row(line)).collect::<Vec<_>>()
        })
        .collect()
}

/// Lays out a text on one row of at most `width` cells; line breaks become spaces.
///
/// A text that is too long loses its logical end, whichever side that is drawn on, and says so with an
/// ellipsis.
#[must_use]
pub fn single_line(text: &str, base: Direction, order: Order, width: u16) -> Row {
    let one_line = paragraphs(text).collect::<Vec<_>>().join(" ");
    Paragraph::new(&one_line, base, order, width).single_row(width)
}

/// The text without the invisible signs that steer direction, for output that is no screen of ours.
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars().filter(|&c| !width::steers_direction(c)).collect()
}

/// Wraps a piece of text so that what surrounds it cannot turn it, and it cannot turn its surroundings.
#[must_use]
pub fn isolate(text: &str) -> String {
    format!("{FSI}{text}{PDI}")
}

/// The direction of the first letter that has one, outside isolates (rules P2 and P3); nothing when no letter has.
#[must_use]
pub fn first_strong(text: &str) -> Option<Direction> {
    match unicode_bidi::get_base_direction(text) {
        unicode_bidi::Direction::Ltr => Some(Direction::Ltr),
        unicode_bidi::Direction::Rtl => Some(Direction::Rtl),
        unicode_bidi::Direction::Mixed => None,
    }
}

/// Splits at everything that Unicode calls a paragraph or line separator, so that each part is one
/// paragraph to the bidirectional algorithm too.
fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    let text = text.strip_suffix('\n').unwrap_or(text);
    text.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split(ends_paragraph))
}

/// Everything that Unicode calls a paragraph or line separator.
fn ends_paragraph(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1c}'..='\u{1e}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}
