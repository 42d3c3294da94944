//! The lock screen: a short name and a passphrase. It tells nothing about who works here or what is kept.

use std::time::Duration;

use jiff::Timestamp;
use ratatui::layout::Rect;

use super::Screen;
use super::recover::RecoverScreen;
use crate::casebook::Secret;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::news::News;
use crate::desk::widget::entry::Entry;
use crate::words::messages::desk as m;

/// The lock screen.
#[derive(Debug)]
pub struct LockScreen {
    short_name: Entry,
    passphrase: Entry,
    on_passphrase: bool,
    refused_until: Option<(Timestamp, Duration)>,
}

impl Default for LockScreen {
    fn default() -> Self {
        Self {
            short_name: Entry::default(),
            passphrase: Entry::secret(),
            on_passphrase: false,
            refused_until: None,
        }
    }
}

impl LockScreen {
    /// With the short name typed already, for a demonstration.
    #[must_use]
    pub fn named(short_name: &str) -> Self {
        Self { short_name: Entry::with(short_name), on_passphrase: true, ..Self::default() }
    }

    fn field(&mut self) -> &mut Entry {
        if self.on_passphrase { &mut self.passphrase } else { &mut self.short_name }
    }
}

impl Screen for LockScreen {
    fn context(&self) -> Context {
        Context::Lock
    }

    fn is_typing(&self) -> bool {
        true
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        match action {
            Action::Type(key) => {
                self.field().press(key);
            }
            Action::Paste(text) => self.field().paste(&text),
            Action::MoveUp | Action::MoveDown => self.on_passphrase = !self.on_passphrase,
            Action::Pick(place) => self.on_passphrase = place == 1,
            Action::Recover if desk.running.is_none() => {
                return vec![Effect::Open(Box::new(RecoverScreen::default()))];
            }
            Action::Confirm if !self.on_passphrase => self.on_passphrase = true,
            Action::Confirm => {
                // A second Enter in a hurry must not knock again while the first one is being heard.
                let waiting = self.refused_until.is_some_and(|(until, _)| until > desk.now.timestamp());
                if waiting || desk.running.is_some() {
                    return Vec::new();
                }
                let passphrase = Secret::new(self.passphrase.text().to_owned());
                self.passphrase = Entry::secret();
                return vec![Effect::Unlock { short_name: self.short_name.text().to_owned(), passphrase }];
            }
            _ => {}
        }
        Vec::new()
    }

    fn receive(&mut self, news: &News, desk: &Desk) -> Vec<Effect> {
        if let News::Refused { wait } = news {
            let until = desk
                .now
                .timestamp()
                .saturating_add(jiff::SignedDuration::try_from(*wait).unwrap_or_default());
            self.refused_until = Some((until.unwrap_or(Timestamp::MAX), *wait));
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let width = area.width.min(60);
        let x = area.x + (area.width - width) / 2;
        let mut y = area.y + area.height.saturating_sub(14) / 2;
        let at = |y: u16, height: u16| Rect { x, y, width, height };
        canvas.message(at(y, 1), &m::lock_title(desk.name.as_str()), theme.title);
        y += 2;
        y += canvas.message(at(y, 3), &m::lock_explained(), theme.faint) + 1;
        for (place, (label, entry)) in
            [(m::lock_short_name(), &self.short_name), (m::lock_passphrase(), &self.passphrase)]
                .into_iter()
                .enumerate()
        {
            let active = self.on_passphrase == (place == 1);
            canvas.message(at(y, 1), &label, if active { theme.key } else { theme.text });
            entry.draw(canvas, at(y + 1, 1), desk.locale, active);
            canvas.rule(at(y + 2, 1));
            canvas.clickable(at(y, 3), Action::Pick(place));
            y += 3;
        }
        if let Some((until, wait)) = self.refused_until {
            let message = if until > desk.now.timestamp() && wait.as_secs() > 0 {
                m::lock_refused_wait(i64::try_from(wait.as_secs()).unwrap_or(0))
            } else {
                m::lock_refused()
            };
            y += canvas.message(at(y + 1, 3), &message, theme.care) + 1;
        }
        if let Some(passphrase) = &desk.demo {
            canvas.message(at(y + 1, 3), &m::lock_demo(passphrase.as_str()), theme.good);
        }
    }
}
