//! From dots to characters of one cell each: quadrants, two by two, or braille, two by four.
//!
//! A cell is about twice as high as it is wide. So the dots of braille are square, and those of a quadrant twice as
//! high as wide; the setting of the text makes up for that.

use super::Bitmap;

/// Which characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Blocks {
    /// Two by two, filled to the edge: for large letters and drawings.
    Quadrant,
    /// Two by four, round dots: twice as much in one cell.
    Braille,
}

/// The quadrants, by the dots that are black: left above 1, right above 2, left below 4, right below 8.
const QUADRANTS: [char; 16] =
    [' ', '▘', '▝', '▀', '▖', '▌', '▞', '▛', '▗', '▚', '▐', '▜', '▄', '▙', '▟', '█'];

/// The bits of a braille cell, row by row from the left.
const BRAILLE: [u32; 8] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80];

impl Blocks {
    /// Dots across one cell.
    pub const ACROSS: usize = 2;

    /// Dots in one cell from top to bottom.
    #[must_use]
    pub const fn down(self) -> usize {
        match self {
            Self::Quadrant => 2,
            Self::Braille => 4,
        }
    }

    /// The character in which the dots `black` are black, counted row by row from the left; a space when none is.
    #[must_use]
    pub fn symbol(self, black: impl Fn(usize) -> bool) -> char {
        match self {
            Self::Quadrant => QUADRANTS[(0..4).filter(|dot| black(*dot)).map(|dot| 1 << dot).sum::<usize>()],
            Self::Braille => {
                let bits: u32 = (0..8).filter(|dot| black(*dot)).map(|dot| BRAILLE[dot]).sum();
                // Every sum of these bits is a braille pattern; a space stands for none, for every font has that.
                if bits == 0 { ' ' } else { char::from_u32(0x2800 + bits).unwrap_or(' ') }
            }
        }
    }

    /// The dots of a picture in cells.
    #[must_use]
    pub fn pack(self, bitmap: &Bitmap) -> Cells {
        let columns = bitmap.width().div_ceil(Self::ACROSS);
        let rows = (0..bitmap.height().div_ceil(self.down())).map(|row| {
            (0..columns)
                .map(|column| {
                    self.symbol(|dot| {
                        let (x, y) = (dot % Self::ACROSS, dot / Self::ACROSS);
                        bitmap.is_black(column * Self::ACROSS + x, row * self.down() + y)
                    })
                })
                .collect()
        });
        Cells { columns: u16::try_from(columns).unwrap_or(u16::MAX), rows: rows.collect() }
    }
}

/// A picture in characters of one cell each, ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cells {
    columns: u16,
    rows: Vec<String>,
}

impl Cells {
    /// How many cells it is wide.
    #[must_use]
    pub fn columns(&self) -> u16 {
        self.columns
    }

    /// How many cells it is high.
    #[must_use]
    pub fn height(&self) -> u16 {
        u16::try_from(self.rows.len()).unwrap_or(u16::MAX)
    }

    /// Its rows, from top to bottom, each as wide as the picture.
    #[must_use]
    pub fn rows(&self) -> &[String] {
        &self.rows
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The dots that a character shows, read from the standard and not from the table above.
    fn shown(symbol: char) -> Vec<usize> {
        match u32::from(symbol) {
            0x20 => vec![],
            code @ 0x2801..=0x28FF => {
                // Dots 1 2 3 7 stand at the left, 4 5 6 8 at the right.
                let place = [0, 2, 4, 1, 3, 5, 6, 7];
                let mut dots: Vec<usize> =
                    (0..8).filter(|bit| code & (1 << bit) != 0).map(|bit: usize| place[bit]).collect();
                dots.sort_unstable();
                dots
            }
            0x2580 => vec![0, 1],
            0x2584 => vec![2, 3],
            0x2588 => vec![0, 1, 2, 3],
            0x258C => vec![0, 2],
            0x2590 => vec![1, 3],
            0x2596 => vec![2],
            0x2597 => vec![3],
            0x2598 => vec![0],
            0x2599 => vec![0, 2, 3],
            0x259A => vec![0, 3],
            0x259B => vec![0, 1, 2],
            0x259C => vec![0, 1, 3],
            0x259D => vec![1],
            0x259E => vec![1, 2],
            0x259F => vec![1, 2, 3],
            _ => panic!("{symbol} is no block"),
        }
    }

    #[test]
    fn all_sixteen_quadrants_show_the_dots_they_were_made_of() {
        every_cell_shows_its_dots(Blocks::Quadrant, 4);
    }

    #[test]
    fn all_two_hundred_and_fifty_six_braille_cells_show_the_dots_they_were_made_of() {
        every_cell_shows_its_dots(Blocks::Braille, 8);
    }

    fn every_cell_shows_its_dots(blocks: Blocks, dots: usize) {
        let mut seen = BTreeSet::new();
        for bits in 0..1_usize << dots {
            let black: Vec<usize> = (0..dots).filter(|dot| bits & (1 << dot) != 0).collect();
            let symbol = blocks.symbol(|dot| black.contains(&dot));
            assert_eq!(shown(symbol), black, "{symbol}");
            seen.insert(symbol);
        }
        assert_eq!(seen.len(), 1 << dots);
    }

    #[test]
    fn a_picture_stands_in_its_cells_where_its_dots_are() {
        let bitmap = Bitmap::from_rows(&["#  ", " # ", "  #", "   ", "###"]);
        assert_eq!(Blocks::Quadrant.pack(&bitmap).rows(), ["▚ ", " ▘", "▀▘"]);
        let braille = Blocks::Braille.pack(&bitmap);
        assert_eq!(braille.rows(), ["⠑⠄", "⠉⠁"]);
        assert_eq!((braille.columns(), braille.height()), (2, 2));
    }
}
