//! What can be changed about one person who opens the desk.

use ratatui::layout::Rect;

use super::coordinates;
use super::passphrase::PassphraseScreen;
use super::role_name;
use super::sure::{Sure, SureScreen};
use crate::casebook::Volunteer;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::screen::Screen;
use crate::desk::widget::list::List;
use crate::words::messages::desk as m;
use crate::words::messages::door as d;

/// One person.
#[derive(Debug, Clone)]
pub struct PersonScreen {
    person: Volunteer,
    own: bool,
    list: List,
}

impl PersonScreen {
    /// What can be changed about this person.
    #[must_use]
    pub fn new(person: Volunteer, desk: &Desk) -> Self {
        let own = desk.volunteer.as_ref().is_some_and(|one| one.id == person.id);
        Self { person, own, list: List::new(2) }
    }

    fn choose(&self, desk: &Desk) -> Vec<Effect> {
        let person = self.person.clone();
        let screen: Box<dyn Screen> = match self.list.cursor {
            0 => Box::new(PassphraseScreen::new(person)),
            _ if !coordinates(desk) => return vec![Effect::Tell(m::notice_coordinator_only())],
            _ => Box::new(SureScreen::new(Sure::Remove(person))),
        };
        vec![Effect::Close, Effect::Open(screen)]
    }
}

impl Screen for PersonScreen {
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
        let title = d::volunteers_row(self.person.short_name.as_str(), role_name(self.person.role));
        canvas.message_line(Rect { y: area.y + 1, height: 1, ..area }, &title, theme.title);
        let passphrase = if self.own { d::person_own_passphrase() } else { d::person_passphrase() };
        for ((place, said), y) in [passphrase, d::person_remove()].iter().enumerate().zip(area.y + 3..) {
            let line = Rect { y, height: 1, ..area };
            let (key, text) = canvas.split(line, 4, 1);
            canvas.label(key, place, " ", theme.key);
            canvas.message_line(text, said, theme.text);
            canvas.clickable(line, Action::Pick(place));
            if place == self.list.cursor {
                canvas.paint(line, theme.chosen);
            }
        }
    }
}
