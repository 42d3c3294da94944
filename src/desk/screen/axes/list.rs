//! Who stands in the cell that is pointed at, with the languages spoken there, and what the marks mean.

use ratatui::layout::Rect;

use super::quadrant::draw_name;
use super::{AxesScreen, column, mark, row};
use crate::desk::canvas::Canvas;
use crate::desk::widget::list::List;
use crate::directory::Reach;
use crate::report::Standing;
use crate::words::Message;
use crate::words::messages::axes as m;

impl AxesScreen {
    /// The head, those in the cell, the legend.
    pub(super) fn draw_list(&self, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let standing = self.pointed();
        let head = match self.cell() {
            Some(cell) => m::cell(column(cell.setting), row(cell.company), standing.len()),
            None => m::unplaced(standing.len()),
        };
        canvas.message_line(Rect { height: 1.min(area.height), ..area }, &head, theme.title);
        let foot = Rect { y: area.bottom().saturating_sub(1), height: 1, ..area };
        let room = Rect { y: area.y + 1, height: area.height.saturating_sub(2), ..area };
        if standing.is_empty() {
            canvas.message_line(room, &m::nobody(), theme.faint);
        }
        let (rows, edge) = canvas.split(room, room.width.saturating_sub(2), 1);
        let heights = vec![1; standing.len()];
        if let Some(list) = self.inside {
            list.draw(canvas, rows, &heights, |canvas, area, place| draw_one(canvas, area, &standing[place]));
        } else {
            List::new(standing.len()).draw_plain(canvas, (rows, edge), &heights, |canvas, area, place| {
                draw_one(canvas, area, &standing[place]);
            });
        }
        if area.height > 2 {
            draw_legend(canvas, foot);
        }
    }
}

fn draw_one(canvas: &mut Canvas<'_>, area: Rect, one: &Standing) {
    let theme = canvas.theme;
    let (name, languages) = canvas.split(area, area.width * 3 / 5, 2);
    draw_name(canvas, name, one);
    let mut told: Vec<Message> = Vec::new();
    if !one.printed {
        told.push(m::introduced());
    }
    told.extend(one.languages.iter().filter(|spoken| !spoken.code.is_dutch()).map(|spoken| {
        let named = crate::directory::LanguageCode::NAMED.contains(&spoken.code.code());
        let other = || m::other_language(spoken.name.as_deref().unwrap_or(spoken.code.code()));
        if named { spoken.code.message() } else { other() }
    }));
    if !told.is_empty() {
        canvas.message_line(languages, &m::told(told), theme.faint);
    }
}

/// What the marks of reach mean.
fn draw_legend(canvas: &mut Canvas<'_>, area: Rect) {
    let faint = canvas.theme.faint;
    let words = [m::reach_neighbourhood(), m::reach_district(), m::reach_city(), m::reach_national()];
    let mut rest = area;
    for (reach, word) in Reach::ALL.iter().zip(words) {
        let wide = crate::words::direction::cells(&canvas.say(&word)) + 4;
        let (one, after) = canvas.split(rest, wide.min(rest.width), 0);
        let (sign, text) = canvas.split(one, 1, 1);
        canvas.marks(sign, mark(Some(*reach)), canvas.theme.good);
        canvas.message_line(text, &word, faint);
        rest = after;
    }
}
