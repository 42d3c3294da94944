//! Keys and keeping: everything the desk does to keep what it was told safe, one row for each.
//!
//! What only a coordinator may do says so when a volunteer chooses it.

use ratatui::layout::Rect;

use super::Screen;
use super::backup::BackupScreen;
use super::board_page::{BoardPage, BoardPageScreen};
use super::doctor::DoctorScreen;
use super::rights::due::DueScreen;
use super::rights::retention::RetentionScreen;
use super::volunteers::VolunteersScreen;
use crate::casebook::Volunteer;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::errand::Errand;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::words::Message;
use crate::words::messages::backup as b;
use crate::words::messages::desk as m;
use crate::words::messages::doctor as n;
use crate::words::messages::papers as p;
use crate::words::messages::safekeeping as t;
use crate::words::messages::{log, retention};

/// One thing that can be done.
struct Row {
    name: fn() -> Message,
    /// Whether only a coordinator may.
    coordinator: bool,
    open: fn(&Desk) -> Box<dyn Screen>,
}

/// Everything that can be done, in the order of the screen.
const ROWS: &[Row] = &[
    Row { name: t::volunteers, coordinator: false, open: |desk| Box::new(VolunteersScreen::new(desk)) },
    Row { name: retention::title, coordinator: true, open: |desk| Box::new(RetentionScreen::new(desk)) },
    Row { name: retention::due_title, coordinator: false, open: |desk| Box::new(DueScreen::new(desk)) },
    Row { name: b::row, coordinator: true, open: |_| Box::new(BackupScreen::default()) },
    Row { name: n::row, coordinator: false, open: |_| Box::new(DoctorScreen::default()) },
    Row {
        name: p::register_row,
        coordinator: true,
        open: |_| Box::new(BoardPageScreen::new(BoardPage::Register)),
    },
    Row {
        name: p::gone_row,
        coordinator: false,
        open: |_| Box::new(BoardPageScreen::new(BoardPage::LaptopGone)),
    },
];

/// The screen of keys and keeping. Below the rows stands the access log: no screen to open at once, for that somebody reads
/// it is written down first.
#[derive(Debug, Clone)]
pub struct SafekeepingScreen {
    list: List,
}

impl Default for SafekeepingScreen {
    fn default() -> Self {
        Self { list: List::new(ROWS.len() + 1) }
    }
}

impl SafekeepingScreen {
    fn choose(&self, desk: &Desk) -> Vec<Effect> {
        let coordinates = desk.volunteer.as_ref().is_some_and(Volunteer::coordinates);
        let Some(row) = ROWS.get(self.list.cursor) else {
            let ask = if coordinates {
                Effect::Rights(Errand::ShowLog)
            } else {
                Effect::Tell(m::notice_coordinator_only())
            };
            return vec![ask];
        };
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
        let names = ROWS.iter().map(|row| (row.name)()).chain([log::title()]);
        for (y, (place, name)) in (area.y + 3..).zip(names.enumerate()) {
            let line = Rect { y, height: 1, ..area };
            if y >= area.bottom() {
                break;
            }
            let (key, text) = canvas.split(line, 4, 1);
            canvas.label(key, place, " ", theme.key);
            canvas.message_line(text, &name, theme.text);
            canvas.clickable(line, Action::Pick(place));
            if place == self.list.cursor {
                canvas.paint(line, theme.chosen);
            }
        }
    }
}
