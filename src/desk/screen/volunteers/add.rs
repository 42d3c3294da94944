//! Somebody new at this desk: a short name, their own passphrase, and what they may do.

use ratatui::layout::Rect;

use crate::casebook::{NewVolunteer, Role, Secret};
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::keyring::Change;
use crate::desk::model::Desk;
use crate::desk::passphrase;
use crate::desk::screen::Screen;
use crate::desk::widget::entry::Entry;
use crate::desk::widget::form::Form;
use crate::desk::widget::list::List;
use crate::table::typed;
use crate::words::Message;
use crate::words::messages::desk as m;
use crate::words::messages::door as d;
use crate::words::messages::faults;

/// What somebody new may be, the usual one first.
const ROLES: [Role; 2] = [Role::Volunteer, Role::Coordinator];

/// Somebody new.
#[derive(Debug)]
pub struct AddScreen {
    form: Form,
    /// Once the form is filled in.
    roles: Option<List>,
    fault: Option<Message>,
}

impl Default for AddScreen {
    fn default() -> Self {
        let form = Form::new(vec![
            (m::setup_short_name(), Entry::default()),
            (m::setup_passphrase(), Entry::secret()),
            (m::setup_passphrase_again(), Entry::secret()),
        ]);
        Self { form, roles: None, fault: None }
    }
}

impl AddScreen {
    fn fill_in(&mut self, action: &Action, desk: &Desk) -> Vec<Effect> {
        if *action == Action::Back {
            return vec![Effect::Close];
        }
        if !self.form.confirms(action) {
            return Vec::new();
        }
        let [name, first, second] = [0, 1, 2].map(|place| self.form.text(place));
        let taken =
            desk.volunteers.iter().any(|one| one.short_name.to_lowercase() == name.trim().to_lowercase());
        self.fault = if taken { Some(faults::name_taken()) } else { passphrase::fault(name, first, second) };
        if self.fault.is_some() {
            self.form.begin();
        } else {
            self.roles = Some(List::new(ROLES.len()));
        }
        Vec::new()
    }

    fn add(&self, role: Role, desk: &Desk) -> Vec<Effect> {
        if desk.is_busy() {
            return vec![Effect::Tell(m::notice_busy())];
        }
        let short_name = typed::line(self.form.text(0));
        let passphrase = Secret::new(self.form.text(1).to_owned());
        let change = Change::Add(NewVolunteer { short_name, passphrase, role });
        vec![Effect::Close, Effect::ChangeKeys(change)]
    }
}

impl Screen for AddScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn is_typing(&self) -> bool {
        self.roles.is_none()
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        let Some(list) = &mut self.roles else { return self.fill_in(&action, desk) };
        if list.moves(&action) {
            return Vec::new();
        }
        let chosen = match action {
            Action::Confirm => true,
            Action::Pick(place) => list.point(place),
            Action::Back => {
                self.roles = None;
                self.form.begin();
                return Vec::new();
            }
            _ => false,
        };
        let role = ROLES.get(list.cursor).copied().filter(|_| chosen);
        role.map_or_else(Vec::new, |role| self.add(role, desk))
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let mut y = area.y + 1;
        let at = |y: u16, height: u16| Rect { y, height, ..area };
        if let Some(list) = self.roles {
            canvas.message(at(y, 1), &d::add_role(typed::line(self.form.text(0))), theme.title);
            for (place, said) in [d::add_volunteer(), d::add_coordinator()].iter().enumerate() {
                let row = at(y + 2, 1);
                let (key, text) = canvas.split(row, 4, 1);
                canvas.label(key, place, " ", theme.key);
                canvas.message_line(text, said, theme.text);
                canvas.clickable(row, Action::Pick(place));
                if place == list.cursor {
                    canvas.paint(row, theme.chosen);
                }
                y += 1;
            }
            return;
        }
        canvas.message(at(y, 1), &m::volunteer_title(), theme.title);
        y += 2;
        y += self.form.draw(canvas, at(y, 9), desk.locale);
        if !self.form.text(1).is_empty() {
            passphrase::draw(canvas, at(y, 1), self.form.text(0), self.form.text(1));
            y += 1;
        }
        if let Some(fault) = &self.fault {
            canvas.message(at(y, 2), fault, theme.care);
        }
    }
}
