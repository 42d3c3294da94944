//! What goes soon, because it has stayed as long as it may. A coordinator can erase it now.

use ratatui::layout::Rect;

use super::coordinates;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::errand::Errand;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::screen::Screen;
use crate::desk::widget::list::List;
use crate::table::due::{Due, due};
use crate::words::messages::desk::notice_coordinator_only;
use crate::words::messages::retention as m;

/// The screen.
#[derive(Debug)]
pub struct DueScreen {
    rows: Vec<Due>,
    list: List,
}

impl DueScreen {
    /// What goes soon at this desk.
    #[must_use]
    pub fn new(desk: &Desk) -> Self {
        let rows = due(desk);
        Self { list: List::new(rows.len()), rows }
    }

    fn choose(&self, desk: &Desk) -> Vec<Effect> {
        match self.rows.get(self.list.cursor) {
            Some(_) if !coordinates(desk) => vec![Effect::Tell(notice_coordinator_only())],
            Some(row) => vec![Effect::Rights(Errand::AskErase(row.id))],
            None => Vec::new(),
        }
    }
}

impl Screen for DueScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        if self.list.moves(&action) {
            return Vec::new();
        }
        match action {
            Action::Confirm => self.choose(desk),
            Action::Pick(place) if self.list.point(place) => self.choose(desk),
            Action::Back => vec![Effect::Close],
            _ => Vec::new(),
        }
    }

    fn refresh(&mut self, desk: &Desk) {
        self.rows = due(desk);
        self.list.len = self.rows.len();
        self.list.cursor = self.list.cursor.min(self.list.len.saturating_sub(1));
    }

    fn view(&self, _desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        canvas.message_line(Rect { y: area.y + 1, height: 1, ..area }, &m::due_title(), theme.title);
        let used =
            canvas.message(Rect { y: area.y + 2, height: 3, ..area }, &m::due_explained(), theme.faint);
        let top = used + 3;
        let body = Rect { y: area.y + top, height: area.height.saturating_sub(top), ..area };
        if self.rows.is_empty() {
            canvas.message(body, &m::due_none(), theme.text);
            return;
        }
        self.list.draw(canvas, body, &vec![1; self.rows.len()], |canvas, row, place| {
            let one = &self.rows[place];
            let (key, rest) = canvas.split(row, 4, 1);
            let (code, rest) = canvas.split(rest, 8, 1);
            let (kind, until) = canvas.split(rest, rest.width * 2 / 5, 1);
            canvas.label(key, place, " ", theme.key);
            canvas.sign(code, &one.code, theme.care);
            let name = if one.draft { m::due_draft() } else { m::due_case() };
            canvas.message_line(kind, &name, theme.text);
            canvas.message_line(until, &m::due_until(one.until.strftime("%d-%m-%Y").to_string()), theme.text);
        });
    }
}
