//! The quadrant in its frame; on a narrow screen the same cells as rows.

use ratatui::layout::Rect;

use super::{AxesScreen, UNPLACED, column, mark, row};
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::directory::Setting;
use crate::report::{Cell, Company, Standing};
use crate::words::direction::isolate;
use crate::words::messages::axes as m;
use crate::words::messages::desk as d;

/// The width of the names of the rows.
const LABEL: u16 = 13;

/// The lines of the frame: where columns begin and end, and the same for rows.
struct Grid {
    xs: [u16; 4],
    ys: [u16; 4],
}

impl Grid {
    /// As large as fits three equal columns and three equal rows with a line around each.
    fn within(area: Rect) -> Self {
        let wide = area.width.saturating_sub(4) / 3 + 1;
        let tall = area.height.saturating_sub(4) / 3 + 1;
        let at = |from: u16, step: u16| [0, 1, 2, 3].map(|line: u16| from + line * step);
        Self { xs: at(area.x, wide), ys: at(area.y, tall) }
    }

    fn draw(&self, canvas: &mut Canvas<'_>) {
        let (xs, ys) = (self.xs, self.ys);
        for y in ys {
            canvas.rule(Rect { x: xs[0], y, width: xs[3] - xs[0] + 1, height: 1 });
        }
        for x in xs {
            canvas.column(x, ys[0], ys[3] + 1);
        }
        let style = canvas.theme.rule;
        for (row, signs) in ys.into_iter().zip(["┌┬┬┐", "├┼┼┤", "├┼┼┤", "└┴┴┘"])
        {
            for (x, sign) in xs.into_iter().zip(signs.chars()) {
                canvas.marks(Rect { x, y: row, width: 1, height: 1 }, &sign.to_string(), style);
            }
        }
    }

    /// Inside a cell; columns run from where reading begins.
    fn cell(&self, row: usize, column: usize, mirrored: bool) -> Rect {
        let column = if mirrored { 2 - column } else { column };
        let (x, y) = (self.xs[column] + 1, self.ys[row] + 1);
        Rect { x, y, width: self.xs[column + 1] - x, height: self.ys[row + 1] - y }
    }
}

impl AxesScreen {
    /// The quadrant: in each cell its key, how many stand there, and as many names as fit.
    pub(super) fn draw_quadrant(&self, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let mirrored = canvas.locale().is_rtl();
        let (labels, body) = canvas.split(area, LABEL, 1);
        let frame = Rect { y: body.y + 1, height: body.height.saturating_sub(2), ..body };
        let grid = Grid::within(frame);
        grid.draw(canvas);
        for (at, setting) in Setting::ALL.iter().enumerate() {
            let cell = grid.cell(0, at, mirrored);
            canvas.message_line(Rect { y: area.y, height: 1, ..cell }, &column(*setting), theme.title);
        }
        for (at, company) in Company::ALL.into_iter().enumerate() {
            let cell = grid.cell(at, 0, mirrored);
            let label = Rect { y: cell.y, height: cell.height, ..labels };
            canvas.message(label, &row(company), theme.title);
        }
        for cell in Cell::all() {
            let (row, column) = (cell.row(), cell.column());
            let inside = grid.cell(row, column, mirrored);
            self.draw_cell(canvas, inside, (row, column), self.axes.at(cell));
        }
        let under = Rect { y: grid.ys[3] + 1, height: 1, ..area };
        self.draw_unplaced(canvas, under);
    }

    fn draw_cell(&self, canvas: &mut Canvas<'_>, area: Rect, at: (usize, usize), standing: &[Standing]) {
        let theme = canvas.theme;
        let place = at.0 * 3 + at.1;
        let head = Rect { height: 1, ..area };
        let (key, count) = canvas.split(head, 4, 0);
        canvas.label(key, place, "", theme.faint);
        canvas.message_line(count, &m::count(standing.len()), theme.resident);
        canvas.clickable(area, Action::Pick(place));
        if self.at == at {
            canvas.paint(head, theme.chosen);
        }
        for (line, one) in (1..area.height).zip(standing) {
            draw_name(canvas, Rect { y: area.y + line, height: 1, ..area }, one);
        }
    }

    fn draw_unplaced(&self, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let (key, text) = canvas.split(area, 4, 0);
        canvas.label(key, UNPLACED * 3, "", theme.faint);
        canvas.message_line(text, &m::unplaced(self.axes.unplaced.len()), theme.text);
        canvas.clickable(area, Action::Pick(UNPLACED * 3));
        if self.at.0 == UNPLACED {
            canvas.paint(area, theme.chosen);
        }
    }

    /// The cells as rows, where there is no room for a quadrant.
    pub(super) fn draw_rows(&self, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        for (line, cell) in (0..).zip(Cell::all()) {
            let y = area.y + line;
            if y >= area.bottom() {
                return;
            }
            let (row_at, column_at) = (cell.row(), cell.column());
            let (key, text) = canvas.split(Rect { y, height: 1, ..area }, 4, 0);
            let place = row_at * 3 + column_at;
            canvas.label(key, place, "", theme.faint);
            let told = m::cell(column(cell.setting), row(cell.company), self.axes.at(cell).len());
            canvas.message_line(text, &told, theme.text);
            canvas.clickable(text, Action::Pick(place));
            if self.at == (row_at, column_at) {
                canvas.paint(text, theme.chosen);
            }
        }
        let y = area.y + 9;
        if y < area.bottom() {
            self.draw_unplaced(canvas, Rect { y, height: 1, ..area });
        }
    }
}

/// An offer on one line: how far it reaches, and its name.
pub(super) fn draw_name(canvas: &mut Canvas<'_>, area: Rect, one: &Standing) {
    let theme = canvas.theme;
    let (reach, name) = canvas.split(area, 1, 1);
    canvas.marks(reach, mark(one.reach), theme.good);
    canvas.message_line(name, &d::offer_text(isolate(&one.name)), theme.text);
}
