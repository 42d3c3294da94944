//! The first run: two short screens, the desk and its first volunteer. The third shows the recovery key.

use ratatui::layout::Rect;

use super::Screen;
use crate::casebook::Secret;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::{Effect, Setup};
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::passphrase;
use crate::desk::widget::entry::Entry;
use crate::table::typed;
use crate::words::Message;
use crate::words::messages::desk as m;

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Desk,
    Volunteer,
}

/// The first run.
#[derive(Debug)]
pub struct SetupScreen {
    part: Part,
    fields: [Entry; 5],
    at: usize,
    fault: Option<Message>,
}

impl Default for SetupScreen {
    fn default() -> Self {
        Self {
            part: Part::Desk,
            fields: [Entry::default(), Entry::default(), Entry::default(), Entry::secret(), Entry::secret()],
            at: 0,
            fault: None,
        }
    }
}

impl SetupScreen {
    fn labels(&self) -> Vec<(Message, &Entry)> {
        match self.part {
            Part::Desk => {
                vec![(m::setup_desk_name(), &self.fields[0]), (m::setup_neighbourhood(), &self.fields[1])]
            }
            Part::Volunteer => vec![
                (m::setup_short_name(), &self.fields[2]),
                (m::setup_passphrase(), &self.fields[3]),
                (m::setup_passphrase_again(), &self.fields[4]),
            ],
        }
    }

    fn field(&mut self) -> &mut Entry {
        match self.part {
            Part::Desk => &mut self.fields[self.at],
            Part::Volunteer => &mut self.fields[2 + self.at],
        }
    }

    fn confirm(&mut self) -> Vec<Effect> {
        self.fault = None;
        if self.at + 1 < self.labels().len() {
            self.at += 1;
            return Vec::new();
        }
        match self.part {
            Part::Desk => {
                if self.fields[0].is_empty() || self.fields[1].is_empty() {
                    self.fault = Some(m::setup_fault_empty());
                } else {
                    (self.part, self.at) = (Part::Volunteer, 0);
                }
                Vec::new()
            }
            Part::Volunteer => self.make(),
        }
    }

    fn make(&mut self) -> Vec<Effect> {
        let [_, _, name, first, second] = &self.fields;
        self.fault = passphrase::fault(name.text(), first.text(), second.text());
        if self.fault.is_some() {
            self.at = 0;
            return Vec::new();
        }
        vec![Effect::SetUp(Setup {
            name: typed::line(self.fields[0].text()),
            neighbourhood: typed::line(self.fields[1].text()),
            short_name: typed::line(self.fields[2].text()),
            passphrase: Secret::new(self.fields[3].text().to_owned()),
        })]
    }
}

impl Screen for SetupScreen {
    fn context(&self) -> Context {
        Context::Setup
    }

    fn is_typing(&self) -> bool {
        true
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        let last = self.labels().len() - 1;
        match action {
            Action::Type(key) => {
                self.field().press(key);
            }
            Action::Paste(text) => self.field().paste(&text),
            Action::MoveUp => self.at = self.at.saturating_sub(1),
            Action::MoveDown => self.at = (self.at + 1).min(last),
            Action::Pick(place) if place <= last => self.at = place,
            Action::Back if self.part == Part::Volunteer => (self.part, self.at) = (Part::Desk, 0),
            Action::RestoreBackup if self.part == Part::Desk => {
                return vec![Effect::Open(Box::new(super::restore::RestoreScreen::default()))];
            }
            // A second Enter in a hurry must not make the desk twice: its recovery key would go unseen.
            Action::Confirm if desk.running.is_some() => {}
            Action::Confirm => return self.confirm(),
            _ => {}
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let width = area.width.min(72);
        let x = area.x + (area.width - width) / 2;
        let mut y = area.y + 1;
        let at = |y: u16, height: u16| Rect { x, y, width, height };
        let (place, title, explained) = match self.part {
            Part::Desk => (1_i64, m::setup_desk_title(), m::setup_desk_explained()),
            Part::Volunteer => (2, m::setup_volunteer_title(), m::setup_volunteer_explained()),
        };
        canvas.message(at(y, 1), &m::setup_step(place, 3_i64), theme.faint);
        canvas.message(at(y + 1, 1), &title, theme.title);
        y += 3;
        y += canvas.message(at(y, 4), &explained, theme.text) + 1;
        for (place, (label, entry)) in self.labels().into_iter().enumerate() {
            let active = place == self.at;
            canvas.message(at(y, 1), &label, if active { theme.key } else { theme.text });
            entry.draw(canvas, at(y + 1, 1), desk.locale, active);
            canvas.rule(at(y + 2, 1));
            canvas.clickable(at(y, 3), Action::Pick(place));
            y += 3;
        }
        if self.part == Part::Volunteer && !self.fields[3].is_empty() {
            passphrase::draw(canvas, at(y, 1), self.fields[2].text(), self.fields[3].text());
            y += 1;
        }
        if let Some(fault) = &self.fault {
            canvas.message(at(y, 2), fault, theme.care);
        }
    }
}
