//! The caret in a text that is typed: from a place in the text as stored to a column, and back.
//!
//! The caret stands on the letter before which the next one will come, as it does in a terminal. At the end of the
//! text it stands on an empty cell beside the letter that was typed last, on the side where the next one of the same
//! script will come. So every letter of a row, and that cell, is one place to stand, and Left and Right go from each
//! to the one beside it, whatever runs where.

use std::ops::Range;

use super::paragraph::{Cluster, Paragraph};
use super::{Order, Row, ends_paragraph};
use crate::words::Direction;

/// A side of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Where a Dutch line begins.
    Left,
    /// Where an Arabic line begins.
    Right,
}

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
        Self::with_end(text, base, order, true)
    }

    fn with_end(text: &str, base: Direction, order: Order, beside_last: bool) -> Self {
        let line: String = text.chars().map(|c| if ends_paragraph(c) { ' ' } else { c }).collect();
        let paragraph = Paragraph::new(&line, base, order, u16::MAX);
        let length = line.chars().count();
        // Signs that take no cell must not come between the last letter and the cell beside it.
        let last = paragraph.clusters.iter().rposition(|one| one.cells > 0);
        let (seen, unseen) = paragraph.clusters.split_at(last.map_or(0, |last| last + 1));
        let empty = paragraph.extra(" ");
        let last = seen.last().filter(|_| beside_last).unwrap_or(&empty);
        let end = Cluster { place: length, level: last.level, ..empty.clone() };
        let row = paragraph.ordered(seen.iter().chain([&end]).chain(unseen));
        Self { row, length }
    }

    /// As [`Self::new`], for a field where nobody is typing: the empty cell stands at the edge, out of the way.
    #[must_use]
    pub fn at_rest(text: &str, base: Direction, order: Order) -> Self {
        Self::with_end(text, base, order, false)
    }

    /// The same, standing at the side where this direction begins; for a text that runs the other way, or none.
    #[must_use]
    pub fn standing(mut self, side: Direction) -> Self {
        self.row.base = side;
        self
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

    /// The place one cell to this side, as one sees; none at the edge.
    #[must_use]
    pub fn beside(&self, place: usize, side: Side) -> Option<usize> {
        let cells = self.cells();
        let here = Self::at(place, &cells);
        let there = match side {
            Side::Left => here.checked_sub(1)?,
            Side::Right => here + 1,
        };
        cells.get(there).map(|cell| cell.0)
    }

    /// The place one word to this side, as one sees: forwards (where the text runs) to where the next word begins,
    /// backwards to where this one does. The cell at the end of the text is a word of its own.
    #[must_use]
    pub fn word_beside(&self, place: usize, side: Side, base: Direction) -> usize {
        let mut cells = self.cells();
        let mut here = Self::at(place, &cells);
        if base == Direction::Rtl {
            // Seen in a mirror it is the same walk.
            cells.reverse();
            here = cells.len().saturating_sub(here + 1);
        }
        let is_end = |at: usize| cells.get(at).is_none_or(|cell| cell.0 == self.length);
        let is_blank = |at: usize| cells.get(at).is_some_and(|cell| cell.1) && !is_end(at);
        let is_word = |at: usize| !is_blank(at) && !is_end(at);
        if (side == Side::Right) == (base == Direction::Ltr) {
            if is_end(here) {
                here += 1;
            } else {
                while is_word(here) {
                    here += 1;
                }
            }
            while is_blank(here) {
                here += 1;
            }
        } else {
            here = here.saturating_sub(1);
            while here > 0 && is_blank(here) {
                here -= 1;
            }
            while here > 0 && is_word(here) && is_word(here - 1) {
                here -= 1;
            }
        }
        cells.get(here.min(cells.len().saturating_sub(1))).map_or(0, |cell| cell.0)
    }

    /// The places where the caret can stand, from left to right, each with whether it is white space.
    fn cells(&self) -> Vec<(usize, bool)> {
        let blank = self.row.pieces().map(|(text, _)| text.chars().all(char::is_whitespace));
        self.row.places().map(|(_, place)| place).zip(blank).collect()
    }

    /// Which of them holds this place.
    fn at(place: usize, cells: &[(usize, bool)]) -> usize {
        let holds = cells.iter().enumerate().filter(|(_, cell)| cell.0 <= place);
        holds.max_by_key(|(_, cell)| cell.0).map_or(0, |(at, _)| at)
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

impl Entry {
    /// The columns, in a field of `width` cells, of the letters from one place in the text to another: several pieces
    /// where the text runs both ways.
    pub fn columns(&self, places: Range<usize>, width: u16) -> impl Iterator<Item = Range<u16>> {
        let indent = self.row.indent(width);
        let wide = self.row.pieces().map(|(_, cells)| cells);
        let cells = self.row.places().zip(wide).filter(move |((_, place), _)| places.contains(place));
        cells.map(move |((column, _), wide)| indent + column..indent + column + wide)
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
        assert_eq!(map.row().text, format!("BSN  {}", "\u{fee2}\u{fed7}\u{fead}"));
        assert_eq!((3..=7).map(|at| map.column(at)).collect::<Vec<_>>(), [4, 0, 1, 2, 3]);
    }

    #[test]
    fn the_caret_at_the_end_stands_where_the_next_letter_of_that_script_goes() {
        for (text, base, more) in [
            ("رقم BS", Direction::Rtl, 'N'),
            ("رقم 12", Direction::Rtl, '3'),
            ("رقم 0800-011", Direction::Rtl, '3'),
            ("اتصل 020-123 45 6", Direction::Rtl, '7'),
            ("Naam: סמי", Direction::Ltr, 'ר'),
            ("Naam: Sami", Direction::Ltr, 'r'),
            ("שלו", Direction::Rtl, 'ם'),
            ("12", Direction::Ltr, '3'),
        ] {
            let before = CaretMap::new(text, base, Order::Visual);
            let length = text.chars().count();
            let after = CaretMap::new(&format!("{text}{more}"), base, Order::Visual);
            let from_right = |map: &CaretMap, at| map.row().cells - map.column(at);
            // Seen from the side that stays where it is.
            let (caret, letter) = if after.column(length) == before.column(length) {
                (0, 0)
            } else {
                (from_right(&before, length), from_right(&after, length))
            };
            assert_eq!(caret, letter, "{text}{more}");
        }
    }

    #[test]
    fn at_rest_no_cell_stands_in_the_text() {
        let text = |map: CaretMap| map.row().text.clone();
        assert_eq!(text(CaretMap::new("שלום 12", Direction::Rtl, Order::Visual)), "12  םולש");
        assert_eq!(text(CaretMap::at_rest("שלום 12", Direction::Rtl, Order::Visual)), " 12 םולש");
    }

    #[test]
    fn left_and_right_go_as_one_sees_over_the_borders_of_runs() {
        // Seen: `BSN_ מקר`, with the caret's own cell after the Latin word.
        let map = CaretMap::new("רקם BSN", Direction::Rtl, Order::Visual);
        assert_eq!(map.row().text, "BSN  םקר");
        let mut place = 4;
        let mut seen = vec![place];
        while let Some(next) = map.beside(place, Side::Right) {
            place = next;
            seen.push(place);
        }
        assert_eq!(seen, [4, 5, 6, 7, 3, 2, 1, 0]);
        assert_eq!(map.beside(4, Side::Left), None);
    }

    #[test]
    fn words_are_walked_as_one_sees_in_both_directions() {
        let map = CaretMap::new("een twee  drie", Direction::Ltr, Order::Visual);
        let walk = |map: &CaretMap, from, side, base| {
            let mut places = vec![from];
            loop {
                let next = map.word_beside(places[places.len() - 1], side, base);
                if Some(&next) == places.last() {
                    return places;
                }
                places.push(next);
            }
        };
        assert_eq!(walk(&map, 0, Side::Right, Direction::Ltr), [0, 4, 10, 14]);
        assert_eq!(walk(&map, 14, Side::Left, Direction::Ltr), [14, 10, 4, 0]);
        let map = CaretMap::new("אחת שתיים שלוש", Direction::Rtl, Order::Visual);
        assert_eq!(walk(&map, 0, Side::Left, Direction::Rtl), [0, 4, 10, 14]);
        assert_eq!(walk(&map, 14, Side::Right, Direction::Rtl), [14, 10, 4, 0]);
    }

    #[test]
    fn what_is_selected_may_be_in_two_pieces() {
        // Seen: `אב BSN`, selected from the second letter to the second of the Latin word.
        let map = CaretMap::new("אב BSN", Direction::Rtl, Order::Visual);
        let entry = map.entry(0, 10);
        assert_eq!(entry.row.text, "BSN  בא");
        let columns: Vec<u16> = entry.columns(1..4, 10).map(|cells| cells.start).collect();
        assert_eq!(columns, [3, 7, 8]);
    }

    #[test]
    fn line_breaks_keep_their_place() {
        let map = CaretMap::new("a\r\nb\n", Direction::Ltr, Order::Visual);
        assert_eq!(map.row().text, "a  b  ");
        assert_eq!(map.column(5), 5);
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
