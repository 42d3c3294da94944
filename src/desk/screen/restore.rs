//! Putting a backup back on a computer without a desk: the file, its passphrase, a look at what it is, and then once
//! yes.

use std::path::PathBuf;

use ratatui::layout::Rect;

use super::Screen;
use crate::casebook::Secret;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::news::News;
use crate::desk::widget::entry::Entry;
use crate::table::{backups, typed};
use crate::words::Message;
use crate::words::messages::backup as m;
use crate::words::messages::desk as d;

/// The restore screen.
#[derive(Debug)]
pub struct RestoreScreen {
    fields: [Entry; 2],
    at: usize,
    fault: Option<Message>,
    /// What the backup is, once it was looked at.
    seen: Vec<Message>,
}

impl Default for RestoreScreen {
    fn default() -> Self {
        Self { fields: [Entry::default(), Entry::secret()], at: 0, fault: None, seen: Vec::new() }
    }
}

impl RestoreScreen {
    fn confirm(&mut self) -> Vec<Effect> {
        self.fault = None;
        if self.at == 0 {
            self.at = 1;
            return Vec::new();
        }
        let [file, passphrase] = &self.fields;
        if file.is_empty() || passphrase.is_empty() {
            self.fault = Some(d::setup_fault_empty());
            self.at = usize::from(!file.is_empty());
            return Vec::new();
        }
        let file = PathBuf::from(typed::line(file.text()));
        let passphrase = Secret::new(passphrase.text().to_owned());
        if self.seen.is_empty() {
            vec![Effect::LookAtBackup { file, passphrase }]
        } else {
            vec![Effect::Restore { file, passphrase }]
        }
    }

    /// Another file or passphrase is another backup: it is looked at anew.
    fn changed(&mut self) -> &mut Entry {
        self.seen.clear();
        &mut self.fields[self.at]
    }
}

impl Screen for RestoreScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn is_typing(&self) -> bool {
        true
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        match action {
            Action::Type(key) => {
                self.changed().press(key);
            }
            Action::Paste(text) => self.changed().paste(&text),
            Action::MoveUp | Action::MoveDown => self.at = 1 - self.at,
            Action::Pick(place) if place < 2 => self.at = place,
            Action::Back if desk.running.is_none() => return vec![Effect::Close],
            Action::Confirm if desk.running.is_none() => return self.confirm(),
            _ => {}
        }
        Vec::new()
    }

    fn receive(&mut self, news: &News, desk: &Desk) -> Vec<Effect> {
        if let News::BackupSeen(seen) = news {
            match &**seen {
                Ok((contents, forgets)) => {
                    let manifest = &contents.manifest;
                    let date = manifest.made.to_zoned(desk.now.time_zone().clone()).date();
                    let events = usize::try_from(manifest.events).unwrap_or(usize::MAX);
                    self.seen = vec![
                        m::restore_found(manifest.name.as_str(), date, events),
                        m::restore_forgets(*forgets),
                    ];
                    self.at = 1;
                }
                Err(fault) => self.fault = Some(backups::fault(fault)),
            }
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let mut y = area.y + 1;
        let at = |y: u16, height: u16| Rect { y, height, ..area };
        canvas.message(at(y, 1), &m::restore_title(), theme.title);
        y += 1;
        y += canvas.message(at(y, 3), &m::restore_explained(), theme.faint) + 1;
        let labels = [m::restore_path(), m::restore_passphrase()];
        for (place, (label, entry)) in labels.iter().zip(&self.fields).enumerate() {
            let active = place == self.at;
            canvas.message(at(y, 1), label, if active { theme.key } else { theme.text });
            entry.draw(canvas, at(y + 1, 1), desk.locale, active);
            canvas.rule(at(y + 2, 1));
            canvas.clickable(at(y, 3), Action::Pick(place));
            y += 3;
        }
        for line in &self.seen {
            y += canvas.message(at(y, 2), line, theme.text);
        }
        if !self.seen.is_empty() {
            y += 1;
            y += canvas.message(at(y, 2), &m::restore_confirm(), theme.key);
        }
        if let Some(fault) = &self.fault {
            canvas.message(at(y, 3), fault, theme.care);
        }
    }
}
