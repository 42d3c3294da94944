//! Who opens the desk: everyone with their role, and what can be changed about them.
//!
//! A volunteer changes the own passphrase; all the rest is the coordinator's, and says so to others.

pub mod add;
pub mod left_out;
pub mod passphrase;
pub mod person;
pub mod sure;

use ratatui::layout::Rect;

use super::Screen;
use crate::casebook::{Role, Volunteer};
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::words::Message;
use crate::words::messages::desk as m;
use crate::words::messages::door as d;
use add::AddScreen;
use person::PersonScreen;
use sure::{Sure, SureScreen};

/// What stands below the people: somebody new, a new recovery key.
const MORE: usize = 2;

/// Everyone who opens the desk.
#[derive(Debug, Clone)]
pub struct VolunteersScreen {
    list: List,
}

impl VolunteersScreen {
    /// Those of this desk.
    #[must_use]
    pub fn new(desk: &Desk) -> Self {
        Self { list: List::new(desk.volunteers.len() + MORE) }
    }

    fn choose(&self, desk: &Desk) -> Vec<Effect> {
        if let Some(person) = desk.volunteers.get(self.list.cursor) {
            let own = desk.volunteer.as_ref().is_some_and(|one| one.id == person.id);
            if own || coordinates(desk) {
                return vec![Effect::Open(Box::new(PersonScreen::new(person.clone(), desk)))];
            }
        }
        if !coordinates(desk) {
            return vec![Effect::Tell(m::notice_coordinator_only())];
        }
        let screen: Box<dyn Screen> = if self.list.cursor == desk.volunteers.len() {
            Box::new(AddScreen::default())
        } else {
            Box::new(SureScreen::new(Sure::NewRecoveryKey))
        };
        vec![Effect::Open(screen)]
    }
}

/// Whether a coordinator is at the desk.
fn coordinates(desk: &Desk) -> bool {
    desk.volunteer.as_ref().is_some_and(Volunteer::coordinates)
}

/// A role in words.
pub(super) fn role_name(role: Role) -> Message {
    match role {
        Role::Volunteer => d::role_volunteer(),
        Role::Coordinator => d::role_coordinator(),
    }
}

impl Screen for VolunteersScreen {
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
        self.list.len = desk.volunteers.len() + MORE;
        self.list.cursor = self.list.cursor.min(self.list.len - 1);
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        canvas.message_line(Rect { y: area.y + 1, height: 1, ..area }, &d::volunteers_title(), theme.title);
        let body = Rect { y: area.y + 3, height: area.height.saturating_sub(3), ..area };
        let people = desk.volunteers.len();
        // Apart from the people, what is no person.
        let heights: Vec<u16> = (0..self.list.len).map(|place| if place == people { 2 } else { 1 }).collect();
        self.list.draw(canvas, body, &heights, |canvas, row, place| {
            let line = Rect { y: row.bottom() - 1, height: 1, ..row };
            let (key, text) = canvas.split(line, 4, 1);
            canvas.label(key, place, " ", theme.key);
            let said = match desk.volunteers.get(place) {
                Some(one) if desk.volunteer.as_ref().is_some_and(|me| me.id == one.id) => {
                    d::volunteers_own_row(one.short_name.as_str(), role_name(one.role))
                }
                Some(one) => d::volunteers_row(one.short_name.as_str(), role_name(one.role)),
                None if place == people => d::volunteers_new(),
                None => d::volunteers_recovery(),
            };
            canvas.message_line(text, &said, theme.text);
            canvas.clickable(line, Action::Pick(place));
            if place == self.list.cursor {
                canvas.paint(line, theme.chosen);
            }
        });
    }
}
