//! The resident's text in blocks, large: for scripts that do not fit the cells of a terminal, for a terminal that
//! turns what it should not, for whoever sits across the table.
//!
//! A screen tells what the resident reads on it ([`Showing`]); [`view()`] draws that from pictures which the worker
//! makes and the [`Gallery`] keeps. The screen stays what it is: its keys answer as before. Nothing here decides what
//! is said.

mod gallery;
mod pages;
mod showing;
mod view;

pub use gallery::{Gallery, Picture, Pictures};
pub use pages::Turned;
pub use showing::{Showing, Shown, Text};
pub use view::view;

use super::model::Desk;
use super::settings::ShowLarge;
use super::terminal::RightToLeft;

/// From this width on a column of the ordinary screen holds a line of large letters.
const COLUMN: u16 = 176;

/// What was asked for by hand, until the conversation is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Large {
    /// On or off; `None` when nobody pressed the key.
    pub wished: Option<bool>,
    /// Whether it was told that letters are missing.
    pub told: bool,
}

/// How the resident's text is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// In letters of the terminal.
    Cells,
    /// In blocks, in its column of the ordinary screen.
    Column,
    /// In blocks, over the whole screen.
    Screen,
}

impl Desk {
    /// How the resident's text is drawn on a screen of this width.
    #[must_use]
    pub fn mode(&self, width: u16) -> Mode {
        if self.conversation.is_none() {
            return Mode::Cells;
        }
        let column = if self.needs_blocks() && width >= COLUMN { Mode::Column } else { Mode::Cells };
        match (self.large.wished, self.settings.large) {
            (Some(true), _) | (None, ShowLarge::Always) => Mode::Screen,
            (None, ShowLarge::Never) => Mode::Cells,
            (None, ShowLarge::Auto) if self.needs_blocks() && column == Mode::Cells => Mode::Screen,
            (Some(false), _) | (None, ShowLarge::Auto) => column,
        }
    }

    /// Whether the resident's language comes out right in this terminal only in blocks.
    fn needs_blocks(&self) -> bool {
        let locale = self.resident_locale();
        !locale.fits_cells() || (locale.is_rtl() && self.right_to_left == RightToLeft::Blocks)
    }
}
