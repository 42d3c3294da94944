//! Whether a passphrase is strong enough, and how strong it is, for the two screens that ask for one.

use ratatui::layout::Rect;

use super::canvas::Canvas;
use crate::words::Message;
use crate::words::messages::desk as m;

/// A passphrase scores from 0 to 4; below this it is refused.
const ENOUGH: u8 = 3;

/// From 0, guessed at once, to 4.
#[must_use]
pub fn strength(short_name: &str, passphrase: &str) -> u8 {
    u8::from(zxcvbn::zxcvbn(passphrase, &[short_name, "inloop"]).score())
}

/// Whether it is strong enough for a desk.
#[must_use]
pub fn is_enough(short_name: &str, passphrase: &str) -> bool {
    strength(short_name, passphrase) >= ENOUGH
}

/// What is wrong with a new volunteer's name and passphrases, if anything.
#[must_use]
pub fn fault(short_name: &str, first: &str, second: &str) -> Option<Message> {
    if short_name.trim().is_empty() {
        Some(m::setup_fault_empty())
    } else if !is_enough(short_name, first) {
        Some(m::setup_fault_weak())
    } else if first != second {
        Some(m::setup_fault_different())
    } else {
        None
    }
}

/// Draws how strong it is.
pub fn draw(canvas: &mut Canvas<'_>, area: Rect, short_name: &str, passphrase: &str) {
    let score = strength(short_name, passphrase);
    let style = if score >= ENOUGH { canvas.theme.good } else { canvas.theme.care };
    canvas.message(area, &m::setup_strength(i64::from(score)), style);
}
