//! A list with one row pointed at. Scrolling follows from the cursor, so drawing never changes anything.

use ratatui::layout::Rect;

use super::super::action::Action;
use super::super::canvas::Canvas;

/// The row that is pointed at, among so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct List {
    /// The row, from 0.
    pub cursor: usize,
    /// How many rows there are.
    pub len: usize,
}

impl List {
    /// A list of so many rows, with the first pointed at.
    #[must_use]
    pub fn new(len: usize) -> Self {
        Self { cursor: 0, len }
    }

    /// Moves by the action, if it is one of movement; tells whether it was.
    pub fn moves(&mut self, action: &Action) -> bool {
        let last = self.len.saturating_sub(1);
        self.cursor = match action {
            Action::MoveUp => self.cursor.checked_sub(1).unwrap_or(last),
            Action::MoveDown if self.cursor >= last => 0,
            Action::MoveDown => self.cursor + 1,
            Action::PageUp => self.cursor.saturating_sub(8),
            Action::PageDown => (self.cursor + 8).min(last),
            _ => return false,
        };
        true
    }

    /// Points at a row, if there is one; tells whether there was.
    pub fn point(&mut self, place: usize) -> bool {
        let there = place < self.len;
        if there {
            self.cursor = place;
        }
        there
    }

    /// The first row to draw, so that the one pointed at is in view, given the height of each.
    #[must_use]
    pub fn first(&self, heights: &[u16], room: u16) -> usize {
        let total: u32 = heights.iter().map(|height| u32::from(*height)).sum();
        if total <= u32::from(room) {
            return 0;
        }
        let mut first = self.cursor.min(heights.len().saturating_sub(1));
        let mut used = u32::from(heights.get(first).copied().unwrap_or(1));
        // Half of the room above the row pointed at, as far as there are rows.
        while first > 0 && used + u32::from(heights[first - 1]) <= u32::from(room) * 2 / 3 {
            first -= 1;
            used += u32::from(heights[first]);
        }
        let tail: u32 = heights[first..].iter().map(|height| u32::from(*height)).sum();
        let mut spare = u32::from(room).saturating_sub(tail);
        while first > 0 && u32::from(heights[first - 1]) <= spare {
            first -= 1;
            spare -= u32::from(heights[first]);
        }
        first
    }

    /// Draws the rows that fit: `height` tells how high each is, `draw` draws one in its area.
    pub fn draw(
        &self,
        canvas: &mut Canvas<'_>,
        area: Rect,
        heights: &[u16],
        draw: impl FnMut(&mut Canvas<'_>, Rect, usize),
    ) {
        self.draw_from(canvas, area, heights, 0, draw);
    }

    /// Draws the rows that fit, the last one as far as it fits, without marking the one pointed at and without taking
    /// clicks: the rows do that. Tells on the `edge` that there is more.
    pub fn draw_plain(
        &self,
        canvas: &mut Canvas<'_>,
        (area, edge): (Rect, Rect),
        heights: &[u16],
        mut draw: impl FnMut(&mut Canvas<'_>, Rect, usize),
    ) {
        let first = self.first(heights, area.height);
        let mut y = area.y;
        let mut whole = true;
        for (place, height) in heights.iter().enumerate().skip(first) {
            let room = area.bottom().saturating_sub(y);
            whole = *height <= room;
            if room > 0 {
                draw(canvas, Rect { y, height: (*height).min(room), ..area }, place);
            }
            if !whole {
                break;
            }
            y += height;
        }
        Self::more(canvas, edge, first > 0, !whole);
    }

    /// Tells that there are rows above the first one drawn, or below the last one.
    pub fn more(canvas: &mut Canvas<'_>, area: Rect, above: bool, below: bool) {
        let corner = Rect { height: 1, ..canvas.edge(area) };
        let faint = canvas.theme.faint;
        if above {
            canvas.marks(corner, "▲", faint);
        }
        if below {
            canvas.marks(Rect { y: area.bottom().saturating_sub(1), ..corner }, "▼", faint);
        }
    }

    /// As [`Self::draw`], for rows that follow `skip` others drawn elsewhere: clicks count those too.
    pub fn draw_from(
        &self,
        canvas: &mut Canvas<'_>,
        area: Rect,
        heights: &[u16],
        skip: usize,
        mut draw: impl FnMut(&mut Canvas<'_>, Rect, usize),
    ) {
        let first = self.first(heights, area.height);
        let mut y = area.y;
        let mut drawn = first;
        for (place, height) in heights.iter().enumerate().skip(first) {
            if y + height > area.bottom() {
                break;
            }
            let row = Rect { y, height: *height, ..area };
            draw(canvas, row, place);
            canvas.clickable(row, Action::Pick(place + skip));
            if place == self.cursor {
                canvas.paint(row, canvas.theme.chosen);
            }
            y += height;
            drawn = place + 1;
        }
        Self::more(canvas, area, first > 0, drawn < heights.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_row_pointed_at_is_always_in_view() {
        let heights = [1, 2, 1, 3, 1, 1, 2, 1, 1, 1, 2, 1];
        for room in 3..20_u16 {
            for cursor in 0..heights.len() {
                let list = List { cursor, len: heights.len() };
                let first = list.first(&heights, room);
                let upto: u16 = heights[first..=cursor].iter().sum();
                assert!(first <= cursor && upto <= room, "room {room}, cursor {cursor}, first {first}");
            }
        }
    }
}
