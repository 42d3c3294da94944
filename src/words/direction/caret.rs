//! The caret in a text that is typed: from a place in the text as stored to a column, and back.
//!
//! The caret stands on the letter before which the next one will come, as it does in a terminal; at the end
//! of the text it stands on an empty cell, which is on the left in a right-to-left field.

use super::paragraph::Paragraph;
use super::{Order, Row, paragraphs};
use crate::words::Direction;

/// A typed text on one row, and where the caret can stand.
#[derive(Debug, Clone)]
pub struct CaretMap {
    row: Row,
    /// The number of characters in the text.
    length: usize,
}

/// What a field of some width shows of a typed text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The visible part, with the empty cell at its logical end when that is in view.
    pub row: Row,
    /// The column of the caret in the field, from its left side, with the row placed as
    /// [`Row::indent`] says.
    pub column: u16,
    /// How many cells of the whole row are out of view on the left.
    pub hidden: u16,
}

impl CaretMap {
    /// Lays out a typed text. Line breaks, which a field does not hold, become spaces.
    #[must_use]
    pub fn new(text: &str, base: Direction, order: Order) -> Self {
        let line = paragraphs(text).collect::<Vec<_>>().join(" ");
        let paragraph = Paragraph::new(&line, base, order, u16::MAX);
        let end = paragraph.extra(" ");
        let end = super::paragraph::Cluster { place: line.chars().count(), ..end };
        let row = paragraph.ordered(paragraph.clusters.iter().chain(Some(&end)));
        Self { length: end.place, row }
    }

    /// The whole row, with the empty cell at its logical end.
    #[must_use]
    pub fn row(&self) -> &Row {
        &self.row
    }

    /// The column of the caret before the `place`th character of the text. A lam and its alef share one.
    #[must_use]
    pub fn column(&self, place: usize) -> u16 {
        let place = place.min(self.length);
        self.row
            .places()
            .filter(|(_, start)| *start <= place)
            // The last of equals: an added sign carries the place of the letter beside it.
            .max_by_key(|(_, start)| *start)
            .or_else(|| self.row.places().min_by_key(|(_, start)| *start))
            .map_or(0, |(column, _)| column)
    }

    /// The place in the text that a click on a column means.
    #[must_use]
    pub fn place(&self, column: u16) -> usize {
        self.row
            .places()
            .filter(|(start, _)| *start <= column)
            .last()
            .map_or(self.length, |(_, place)| place)
            .min(self.length)
    }

    /// What a field of `width` cells shows with the caret before the `place`th character: all of it when it
    /// fits, else a part that holds the caret.
    #[must_use]
    pub fn entry(&self, place: usize, width: u16) -> Entry {
        let column = self.column(place);
        let hidden = match self.row.base {
            Direction::Ltr => (column + 1).saturating_sub(width),
            Direction::Rtl => column.min(self.row.cells.saturating_sub(width)),
        };
        let row = self.row.window(hidden, width);
        let column = (row.indent(width) + column - hidden).min(width.saturating_sub(1));
        Entry { row, column, hidden }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_a_left_to_right_field_the_caret_walks_right() {
        let map = CaretMap::new("abc", Direction::Ltr, Order::Visual);
        assert_eq!((0..=3).map(|at| map.column(at)).collect::<Vec<_>>(), [0, 1, 2, 3]);
        assert_eq!(map.place(2), 2);
        assert_eq!(map.place(9), 3);
    }

    #[test]
    fn in_a_right_to_left_field_the_caret_walks_left() {
        let map = CaretMap::new("شكر", Direction::Rtl, Order::Visual);
        assert_eq!((0..=3).map(|at| map.column(at)).collect::<Vec<_>>(), [3, 2, 1, 0]);
        assert_eq!(map.place(3), 0);
        assert_eq!(map.place(0), 3);
    }

    #[test]
    fn lam_and_alef_share_a_cell() {
        let map = CaretMap::new("السلام", Direction::Rtl, Order::Visual);
        assert_eq!((0..=6).map(|at| map.column(at)).collect::<Vec<_>>(), [5, 4, 3, 2, 2, 1, 0]);
    }

    #[test]
    fn a_latin_word_in_arabic_is_walked_from_left_to_right() {
        let map = CaretMap::new("رقم BSN", Direction::Rtl, Order::Visual);
        assert_eq!(map.row().text, format!(" BSN {}", "\u{fee2}\u{fed7}\u{fead}"));
        assert_eq!((3..=7).map(|at| map.column(at)).collect::<Vec<_>>(), [4, 1, 2, 3, 0]);
    }

    #[test]
    fn a_field_that_is_too_small_keeps_the_caret_in_view() {
        let map = CaretMap::new("abcdefgh", Direction::Ltr, Order::Visual);
        let entry = map.entry(8, 4);
        assert_eq!((entry.row.text.as_str(), entry.column, entry.hidden), ("fgh ", 3, 5));
        let entry = map.entry(0, 4);
        assert_eq!((entry.row.text.as_str(), entry.column), ("abcd", 0));
        let map = CaretMap::new("אבגדהוזח", Direction::Rtl, Order::Visual);
        assert_eq!(map.entry(0, 4).column, 3);
        assert_eq!(map.entry(0, 4).row.text, "דגבא");
        assert_eq!(map.entry(8, 4).column, 0);
        assert_eq!(map.entry(8, 4).row.text, " חזו");
        let short = CaretMap::new("אב", Direction::Rtl, Order::Visual);
        assert_eq!(short.entry(0, 10).column, 9);
        assert_eq!(short.entry(2, 10).column, 7);
    }
}
