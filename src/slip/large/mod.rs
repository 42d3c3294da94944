//! Text and drawings in blocks: set by the typesetter, turned into dots, packed into cells of a terminal.
//!
//! So every script comes out right in every terminal, and large enough to be read across a table. Knows no screen and
//! no style; says nothing; keeps nothing after the cells are made.

mod bitmap;
mod blocks;
mod setting;
#[cfg(test)]
mod tests;

pub use bitmap::Bitmap;
pub use blocks::{Blocks, Cells};
pub use setting::{Drawn, Piece, Poster, drawing, poster};
