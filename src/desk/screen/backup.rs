//! Making a backup: where to, with the sticks that are in offered; its passphrase, twice.

use std::path::PathBuf;

use ratatui::layout::Rect;

use super::Screen;
use crate::casebook::Secret;
use crate::desk::action::Action;
use crate::desk::backing_up::Wanted;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::news::News;
use crate::desk::passphrase;
use crate::desk::widget::entry::Entry;
use crate::table::typed;
use crate::words::Message;
use crate::words::messages::backup as m;
use crate::words::messages::desk as d;

/// The backup screen. Above the fields stands a row for each stick.
#[derive(Debug)]
pub struct BackupScreen {
    sticks: Vec<PathBuf>,
    fields: [Entry; 3],
    at: usize,
    fault: Option<Message>,
}

impl Default for BackupScreen {
    fn default() -> Self {
        let fields = [Entry::default(), Entry::secret(), Entry::secret()];
        Self { sticks: Vec::new(), fields, at: 0, fault: None }
    }
}

impl BackupScreen {
    fn rows(&self) -> usize {
        self.sticks.len() + self.fields.len()
    }

    /// The field that is typed in, if not a stick is pointed at.
    fn field(&mut self) -> Option<&mut Entry> {
        self.at.checked_sub(self.sticks.len()).and_then(|place| self.fields.get_mut(place))
    }

    fn confirm(&mut self) -> Vec<Effect> {
        self.fault = None;
        if let Some(stick) = self.sticks.get(self.at) {
            self.fields[0] = Entry::with(&stick.display().to_string());
            self.at = self.sticks.len() + 1;
            return Vec::new();
        }
        if self.at + 1 < self.rows() {
            self.at += 1;
            return Vec::new();
        }
        let [to, first, second] = &self.fields;
        let to = typed::line(to.text());
        // The desk's name stands in the name of the file: nothing of it makes a passphrase strong.
        self.fault = passphrase::fault(to.as_str(), first.text(), second.text());
        if self.fault.is_some() {
            self.at = self.sticks.len() + usize::from(!to.is_empty());
            return Vec::new();
        }
        let passphrase = Secret::new(first.text().to_owned());
        vec![Effect::BackUp(Box::new(Wanted { to: PathBuf::from(to), passphrase }))]
    }
}

impl Screen for BackupScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn is_typing(&self) -> bool {
        true
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        let last = self.rows() - 1;
        match action {
            Action::Type(key) => {
                if let Some(field) = self.field() {
                    field.press(key);
                }
            }
            Action::Paste(text) => {
                if let Some(field) = self.field() {
                    field.paste(&text);
                }
            }
            Action::MoveUp => self.at = self.at.saturating_sub(1),
            Action::MoveDown => self.at = (self.at + 1).min(last),
            Action::Pick(place) if place < self.sticks.len() => {
                self.at = place;
                return self.confirm();
            }
            Action::Pick(place) if place <= last => self.at = place,
            Action::Back => return vec![Effect::Close],
            // A stick that is put in now shows now.
            Action::Tick => return vec![Effect::FindSticks],
            Action::Confirm if desk.running.is_none() => return self.confirm(),
            _ => {}
        }
        Vec::new()
    }

    fn receive(&mut self, news: &News, _desk: &Desk) -> Vec<Effect> {
        match news {
            News::Sticks(found) if *found != self.sticks => {
                let typing = self.at.checked_sub(self.sticks.len());
                self.sticks.clone_from(found);
                // Whoever types stays where they type.
                self.at = match typing {
                    Some(0) if self.fields[0].is_empty() => 0,
                    Some(field) => self.sticks.len() + field,
                    None => self.at.min(self.rows() - 1),
                };
                Vec::new()
            }
            News::BackupDone => vec![Effect::Close],
            _ => Vec::new(),
        }
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let mut y = area.y + 1;
        let at = |y: u16, height: u16| Rect { y, height, ..area };
        canvas.message(at(y, 1), &m::title(), theme.title);
        y += 1;
        y += canvas.message(at(y, 3), &m::explained(), theme.faint) + 1;
        for (place, stick) in self.sticks.iter().enumerate() {
            let line = at(y, 1);
            canvas.message_line(line, &m::stick(stick.display().to_string()), theme.text);
            canvas.clickable(line, Action::Pick(place));
            if place == self.at {
                canvas.paint(line, theme.chosen);
            }
            y += 1;
        }
        let labels = [m::to(), m::passphrase(), d::setup_passphrase_again()];
        for (place, (label, entry)) in labels.iter().zip(&self.fields).enumerate() {
            let place = self.sticks.len() + place;
            let active = place == self.at;
            canvas.message(at(y, 1), label, if active { theme.key } else { theme.text });
            entry.draw(canvas, at(y + 1, 1), desk.locale, active);
            canvas.rule(at(y + 2, 1));
            canvas.clickable(at(y, 3), Action::Pick(place));
            y += 3;
        }
        if !self.fields[1].is_empty() {
            passphrase::draw(canvas, at(y, 1), "", self.fields[1].text());
            y += 1;
        }
        if let Some(fault) = &self.fault {
            canvas.message(at(y, 2), fault, theme.care);
        }
    }
}
