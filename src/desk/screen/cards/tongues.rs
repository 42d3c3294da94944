//! A text of a danger card in each of the languages that it stands in, beside one another.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::desk::canvas::Canvas;
use crate::table::tongues::Tongues;
use crate::words::Message;

/// Draws a text in each: beside one another, and a third below the second. Returns the rows it took.
pub(super) fn draw(
    tongues: &Tongues,
    canvas: &mut Canvas<'_>,
    area: Rect,
    message: &Message,
    first: Style,
    second: Style,
) -> u16 {
    let [one, beside @ ..] = &tongues.shown[..] else { return 0 };
    if beside.is_empty() {
        return canvas.message_in(area, *one, message, first);
    }
    let (left, right) = canvas.halves(area, 3);
    let rows = canvas.message_in(left, *one, message, first);
    let mut below = 0;
    for locale in beside {
        let height = right.height.saturating_sub(below);
        let room = Rect { y: right.y.saturating_add(below), height, ..right };
        below += canvas.message_in(room, *locale, message, second).min(height);
    }
    rows.max(below)
}
