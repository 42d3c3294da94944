//! How many cells a grapheme takes once drawn, and which signs take none and mean nothing to a cell.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::join;

/// The cells that a text takes on one row, in the form in which [`super::lay_out`] draws it.
///
/// Added up per grapheme after joining: the width of a whole Arabic string is one too small for every
/// lam-alef in it, and the width before joining one too large.
#[must_use]
pub fn cells(text: &str) -> u16 {
    let joined: String =
        join::join(text.chars().map(|c| (c, 0)).collect()).into_iter().map(|(c, _)| c).collect();
    joined.graphemes(true).fold(0u16, |sum, one| sum.saturating_add(drawn(one, false).1))
}

/// A grapheme as it goes into cells, and how many; nothing at all for an invisible sign.
///
/// `steering` keeps the signs that steer direction and joining, for a terminal that orders text itself.
pub(super) fn drawn(grapheme: &str, steering: bool) -> (String, u16) {
    // Nearly every grapheme is one plain letter.
    let mut letters = grapheme.chars();
    if let (Some(c), None) = (letters.next(), letters.next())
        && (c.is_ascii_graphic() || c == ' ' || c.is_alphabetic())
        && let Some(cells @ 1..) = c.width()
        && !matches!(c, '\u{ff9e}' | '\u{ff9f}')
    {
        return (grapheme.to_owned(), u16::try_from(cells).unwrap_or(u16::MAX));
    }
    let arabic = grapheme.chars().next().is_some_and(join::is_arabic);
    let text: String = grapheme
        .chars()
        .map(|c| if c == '\t' { ' ' } else { c })
        .filter(|&c| match c {
            '\u{200c}' | '\u{200d}' => steering || !arabic,
            c if steers_direction(c) => steering,
            c => !is_invisible(c),
        })
        .collect();
    let cells = of(&text);
    if cells == 0 && text.chars().any(|c| !steers_direction(c) && !is_joiner(c)) {
        // A mark that has nothing to stand on would vanish, or move to a neighbour, in a cell.
        let stood = format!("\u{a0}{text}");
        let cells = of(&stood);
        return (stood, cells);
    }
    if cells == 0 && !steering {
        return (String::new(), 0);
    }
    (text, cells)
}

/// The cells of one grapheme, counted as ratatui counts them.
fn of(grapheme: &str) -> u16 {
    // Half-width voiced sound marks extend a grapheme and yet take a cell of their own.
    let sound_marks = grapheme.chars().filter(|c| matches!(c, '\u{ff9e}' | '\u{ff9f}')).count();
    u16::try_from(grapheme.width() + sound_marks).unwrap_or(u16::MAX)
}

/// Whether terminals disagree on how wide this is: the letters of India, whose vowel signs stand beside their letter and
/// are counted by some and not by others.
#[must_use]
pub fn is_uneven(text: &str) -> bool {
    text.chars().any(|c| ('\u{900}'..='\u{dff}').contains(&c))
}

/// A mark that combines with the letter before it.
pub(super) fn is_mark(c: char) -> bool {
    c.width() == Some(0) && !is_invisible(c) && !steers_direction(c) && !is_joiner(c)
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// Marks, embeddings, overrides and isolates of the bidirectional algorithm.
pub(super) fn steers_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Control and format characters that a cell cannot show; the joiners and direction are judged apart.
pub(super) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}' | '\u{34f}' | '\u{180e}' | '\u{200b}' | '\u{2028}' | '\u{2029}'
                | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}
