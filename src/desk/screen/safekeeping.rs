//! Keys and keeping: everything the desk does to keep what it was told safe, one row for each.
//!
//! What only a coordinator may do says so when a volunteer chooses it.

use ratatui::layout::Rect;

use super::Screen;
use super::volunteers::VolunteersScreen;
use crate::casebook::Role;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::words::Message;
use crate::words::messages::desk as m;
use crate::words::messages::safekeeping as t;

/// One thing that can be done.
struct Row {
    name: fn() -> Message,
    /// Whether only a coordinator may.
    coordinator: bool,
    open: fn(&Desk) -> Box<dyn Screen>,
}

/// Everything that can be done, in the order of the screen.
const ROWS: &[Row] =
    &[Row { name: t::volunteers, coordinator: false, open: |desk| Box::new(VolunteersScreen::new(desk)) }];

/// The screen of keys and keeping.
#[derive(Debug, Clone)]
pub struct SafekeepingScreen {
    list: List,
}

impl Default for SafekeepingScreen {
    fn default() -> Self {
        Self { list: List::new(ROWS.len()) }
    }
}

impl SafekeepingScreen {
    fn choose(&self, desk: &Desk) -> Vec<Effect> {
        let Some(row) = ROWS.get(self.list.cursor) else { return Vec::new() };
        let coordinates = desk.volunteer.as_ref().is_some_and(|one| one.role == Role::Coordinator);
        if row.coordinator && !coordinates {
            return vec![Effect::Tell(m::notice_coordinator_only())];
        }
        vec![Effect::Open((row.open)(desk))]
    }
}

impl Screen for SafekeepingScreen {
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

    fn view(&self, _desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        canvas.message_line(Rect { y: area.y + 1, height: 1, ..area }, &t::title(), theme.title);
        let mut y = area.y + 3;
        for (place, row) in ROWS.iter().enumerate() {
            let line = Rect { y, height: 1, ..area };
            if y >= area.bottom() {
                break;
            }
            let (key, text) = canvas.split(line, 4, 1);
            canvas.label(key, place, " ", theme.key);
            canvas.message_line(text, &(row.name)(), theme.text);
            canvas.clickable(line, Action::Pick(place));
            if place == self.list.cursor {
                canvas.paint(line, theme.chosen);
            }
            y += 1;
        }
    }
}
