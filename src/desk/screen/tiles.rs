//! Topics side by side, each with its drawing, its words in both languages and its key: where the screen has room.

use ratatui::layout::Rect;

use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::widget::list::List;
use crate::slip::Pictogram;
use crate::words::Message;

/// How many stand beside one another, and the cells between them.
const ACROSS: u16 = 3;
const GAP: u16 = 2;
/// Cells across a drawing, which is half as high: where rows are few, and where they are not.
const DRAWING: (u16, u16) = (6, 8);
/// From so many rows on they are not.
const TALL: u16 = 36;
/// The least screen on which there is room for drawings.
const LEAST: (u16, u16) = (100, 30);
/// The least room for them on it.
const LEAST_WIDTH: u16 = 78;

/// A topic, or an answer below the topics.
pub(super) struct Tile {
    /// What it says.
    pub text: Message,
    /// Its drawing; an answer has none.
    pub drawing: Option<Pictogram>,
    /// Whether it is marked, or another sign.
    pub mark: &'static str,
}

/// Whether there is room for drawings here.
pub(super) fn fit(canvas: &Canvas<'_>, area: Rect) -> bool {
    let (wide, high) = canvas.size();
    !canvas.is_column() && wide >= LEAST.0 && high >= LEAST.1 && area.width >= LEAST_WIDTH
}

/// Draws the tiles in the order of reading from top to bottom, then the next column; the answers on a line below.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, tiles: &[Tile], cursor: usize) {
    let topics = tiles.iter().filter(|tile| tile.drawing.is_some()).count();
    let down = topics.div_ceil(usize::from(ACROSS)).max(1);
    let wide = area.width.saturating_sub(GAP * (ACROSS - 1)) / ACROSS;
    // Which line, and how far from the start of it.
    let at = |place: usize| {
        if place < topics {
            (place % down, place / down)
        } else {
            let below = place - topics;
            (down + below / usize::from(ACROSS), below % usize::from(ACROSS))
        }
    };
    let lines = tiles.len().checked_sub(1).map_or(0, |last| at(last).0.max(down - 1) + 1);
    let mut heights = vec![0; lines];
    for (place, tile) in tiles.iter().enumerate() {
        let line = &mut heights[at(place).0];
        *line = (*line).max(height(canvas, tile, wide));
    }
    let list = List { cursor: if cursor < tiles.len() { at(cursor).0 } else { 0 }, len: lines };
    let first = list.first(&heights, area.height);
    let mut top = vec![None; lines];
    let mut y = area.y;
    for (line, height) in heights.iter().enumerate().skip(first) {
        if y + height > area.bottom() {
            break;
        }
        top[line] = Some(y);
        y += height;
    }
    for (place, tile) in tiles.iter().enumerate() {
        let (line, across) = at(place);
        let Some(y) = top[line] else { continue };
        let before = u16::try_from(across).unwrap_or(0) * (wide + GAP);
        let (_, rest) = canvas.split(Rect { y, height: heights[line], ..area }, before, 0);
        let (place_of, _) = canvas.split(rest, wide, 0);
        one(canvas, place_of, tile, place);
        if place == cursor {
            canvas.paint(place_of, canvas.theme.chosen);
        }
    }
    List::more(canvas, area, first > 0, top.last().is_some_and(Option::is_none));
}

/// Cells across a drawing on this screen.
fn drawing(canvas: &Canvas<'_>) -> u16 {
    if canvas.size().1 >= TALL { DRAWING.1 } else { DRAWING.0 }
}

/// The cells before the words.
fn before(canvas: &Canvas<'_>, tile: &Tile) -> u16 {
    4 + tile.drawing.map_or(0, |_| drawing(canvas) + 1)
}

fn height(canvas: &Canvas<'_>, tile: &Tile, wide: u16) -> u16 {
    let words = wide.saturating_sub(before(canvas, tile));
    let theirs = canvas.height_in(canvas.resident(), &tile.text, words);
    let ours = if canvas.resident() == canvas.locale() { 0 } else { canvas.height_of(&tile.text, words) };
    (theirs + ours).max(tile.drawing.map_or(0, |_| drawing(canvas) / 2))
}

fn one(canvas: &mut Canvas<'_>, area: Rect, tile: &Tile, place: usize) {
    let theme = canvas.theme;
    canvas.clickable(area, Action::Pick(place));
    let (key, rest) = canvas.split(area, 4, 0);
    canvas.label(key, place, tile.mark, theme.key);
    let (picture, words) = canvas.split(rest, before(canvas, tile) - 4, 0);
    if let Some(pictogram) = tile.drawing {
        let (picture, _) = canvas.split(picture, drawing(canvas), 0);
        canvas.drawing(picture, pictogram, theme.resident);
    }
    let style = if tile.drawing.is_some() { theme.resident } else { theme.faint };
    let used = canvas.message_in(words, canvas.resident(), &tile.text, style);
    if canvas.resident() != canvas.locale() {
        let below = Rect { y: words.y + used, height: words.height.saturating_sub(used), ..words };
        canvas.message(below, &tile.text, if tile.drawing.is_some() { theme.text } else { theme.faint });
    }
}
