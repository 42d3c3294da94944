//! A new volunteer at this desk: a short name and their own passphrase.

use ratatui::layout::Rect;

use super::Screen;
use crate::casebook::Secret;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::passphrase;
use crate::desk::widget::entry::Entry;
use crate::table::typed;
use crate::words::Message;
use crate::words::messages::desk as m;

/// The volunteer screen.
#[derive(Debug)]
pub struct VolunteerScreen {
    fields: [Entry; 3],
    at: usize,
    fault: Option<Message>,
}

impl Default for VolunteerScreen {
    fn default() -> Self {
        Self { fields: [Entry::default(), Entry::secret(), Entry::secret()], at: 0, fault: None }
    }
}

impl Screen for VolunteerScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn is_typing(&self) -> bool {
        true
    }

    fn update(&mut self, action: Action, _desk: &Desk) -> Vec<Effect> {
        match action {
            Action::Type(key) => {
                self.fields[self.at].press(key);
            }
            Action::Paste(text) => self.fields[self.at].paste(&text),
            Action::MoveUp => self.at = self.at.saturating_sub(1),
            Action::MoveDown => self.at = (self.at + 1).min(2),
            Action::Pick(place) if place < 3 => self.at = place,
            Action::Back => return vec![Effect::Close],
            Action::Confirm if self.at < 2 => self.at += 1,
            Action::Confirm => {
                let [name, first, second] = &self.fields;
                self.fault = passphrase::fault(name.text(), first.text(), second.text());
                if self.fault.is_some() {
                    self.at = 0;
                    return Vec::new();
                }
                let short_name = typed::line(name.text());
                let passphrase = Secret::new(first.text().to_owned());
                return vec![Effect::Close, Effect::AddVolunteer { short_name, passphrase }];
            }
            _ => {}
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let mut y = area.y + 1;
        let at = |y: u16, height: u16| Rect { y, height, ..area };
        canvas.message(at(y, 1), &m::volunteer_title(), theme.title);
        y += 2;
        let labels = [m::setup_short_name(), m::setup_passphrase(), m::setup_passphrase_again()];
        for (place, (label, entry)) in labels.iter().zip(&self.fields).enumerate() {
            let active = place == self.at;
            canvas.message(at(y, 1), label, if active { theme.key } else { theme.text });
            entry.draw(canvas, at(y + 1, 1), desk.locale, active);
            canvas.rule(at(y + 2, 1));
            canvas.clickable(at(y, 3), Action::Pick(place));
            y += 3;
        }
        if !self.fields[1].is_empty() {
            passphrase::draw(canvas, at(y, 1), self.fields[0].text(), self.fields[1].text());
            y += 1;
        }
        if let Some(fault) = &self.fault {
            canvas.message(at(y, 2), fault, theme.care);
        }
    }
}
