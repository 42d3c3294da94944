//! A row of cells: text in the order in which it is seen, from left to right.

use unicode_bidi::{BidiInfo, Level};
use unicode_bidi_mirroring::get_mirrored;

use super::Order;
use super::paragraph::Cluster;
use crate::words::Direction;

/// A row, ready for cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What is drawn, from left to right, without padding.
    pub text: String,
    /// How many cells that takes.
    pub cells: u16,
    /// The direction of the paragraph: the side that the row is aligned to.
    pub base: Direction,
    pieces: Vec<Piece>,
}

/// A grapheme of the row.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Piece {
    /// Where it ends in the text, in bytes.
    end: usize,
    cells: u16,
    place: usize,
}

/// The sign as it is drawn from right to left; nearly all are letters, which stay as they are.
fn mirrored(c: char) -> char {
    match c {
        '\u{590}'..='\u{8ff}' | '\u{fb50}'..='\u{fefc}' => c,
        _ => get_mirrored(c).unwrap_or(c),
    }
}

impl Row {
    pub(super) fn of<'a>(clusters: impl Iterator<Item = &'a Cluster>, base: Direction, order: Order) -> Self {
        let clusters: Vec<&Cluster> = clusters.collect();
        let levels: Vec<Level> = clusters.iter().map(|one| one.level).collect();
        let mut row =
            Self { text: String::new(), cells: 0, base, pieces: Vec::with_capacity(clusters.len()) };
        let seen: Vec<usize> = match order {
            Order::Visual if !levels.is_empty() => BidiInfo::reorder_visual(&levels),
            _ => (0..clusters.len()).collect(),
        };
        for at in seen {
            row.push(clusters[at]);
        }
        row
    }

    fn push(&mut self, cluster: &Cluster) {
        if cluster.text.is_empty() {
            return;
        }
        if cluster.level.is_rtl() {
            self.text.extend(cluster.text.chars().map(mirrored));
        } else {
            self.text.push_str(&cluster.text);
        }
        self.cells = self.cells.saturating_add(cluster.cells);
        self.pieces.push(Piece { end: self.text.len(), cells: cluster.cells, place: cluster.place });
    }

    /// The graphemes from left to right, each with its cells; in logical order some take none.
    pub fn pieces(&self) -> impl Iterator<Item = (&str, u16)> {
        let mut start = 0;
        self.pieces.iter().map(move |piece| {
            let text = &self.text[start..piece.end];
            start = piece.end;
            (text, piece.cells)
        })
    }

    /// The graphemes' first columns and the place of each in the text as stored, from left to right.
    pub(super) fn places(&self) -> impl Iterator<Item = (u16, usize)> {
        let mut column = 0u16;
        self.pieces.iter().map(move |piece| {
            let here = column;
            column = column.saturating_add(piece.cells);
            (here, piece.place)
        })
    }

    /// The part of the row that a window of `width` cells from column `first` shows. A wide letter that
    /// the edge cuts shows as a space.
    #[must_use]
    pub fn window(&self, first: u16, width: u16) -> Self {
        let end = first.saturating_add(width);
        let mut part = Self { text: String::new(), cells: 0, base: self.base, pieces: Vec::new() };
        for ((text, cells), (column, place)) in self.pieces().zip(self.places()) {
            let visible = column.saturating_add(cells).min(end).saturating_sub(column.max(first));
            if column >= first && visible == cells && column < end {
                part.text.push_str(text);
            } else if visible > 0 {
                part.text.extend(std::iter::repeat_n(' ', usize::from(visible)));
            } else {
                continue;
            }
            part.cells += visible;
            part.pieces.push(Piece { end: part.text.len(), cells: visible, place });
        }
        part
    }

    /// The column where the row starts in a field of `width` cells: right-to-left rows stand at the right.
    #[must_use]
    pub fn indent(&self, width: u16) -> u16 {
        match self.base {
            Direction::Ltr => 0,
            Direction::Rtl => width.saturating_sub(self.cells),
        }
    }

    /// The text with spaces around it, `width` cells in all, for a single span of a line.
    #[must_use]
    pub fn padded(&self, width: u16) -> String {
        let before = usize::from(self.indent(width));
        let after = usize::from(width.saturating_sub(self.cells)).saturating_sub(before);
        format!("{:before$}{}{:after$}", "", self.text, "")
    }
}
