//! A new passphrase for somebody who opens the desk, typed by themselves, twice.

use ratatui::layout::Rect;

use crate::casebook::{Secret, Volunteer};
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
use crate::words::Message;
use crate::words::messages::desk as m;
use crate::words::messages::door as d;

/// The new passphrase.
#[derive(Debug)]
pub struct PassphraseScreen {
    whose: Volunteer,
    form: Form,
    fault: Option<Message>,
}

impl PassphraseScreen {
    /// For this person.
    #[must_use]
    pub fn new(whose: Volunteer) -> Self {
        let form = Form::new(vec![
            (m::setup_passphrase(), Entry::secret()),
            (m::setup_passphrase_again(), Entry::secret()),
        ]);
        Self { whose, form, fault: None }
    }
}

impl Screen for PassphraseScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn is_typing(&self) -> bool {
        true
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        if action == Action::Back {
            return vec![Effect::Close];
        }
        if !self.form.confirms(&action) {
            return Vec::new();
        }
        if desk.is_busy() {
            return vec![Effect::Tell(m::notice_busy())];
        }
        self.fault = passphrase::fault(&self.whose.short_name, self.form.text(0), self.form.text(1));
        if self.fault.is_some() {
            self.form.begin();
            return Vec::new();
        }
        let passphrase = Secret::new(self.form.text(0).to_owned());
        let change = Change::Passphrase { whose: self.whose.id, passphrase };
        vec![Effect::Close, Effect::ChangeKeys(change)]
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let mut y = area.y + 1;
        let at = |y: u16, height: u16| Rect { y, height, ..area };
        canvas.message(at(y, 1), &d::passphrase_title(self.whose.short_name.as_str()), theme.title);
        y += 2;
        y += canvas.message(at(y, 3), &d::passphrase_explained(), theme.text) + 1;
        y += self.form.draw(canvas, at(y, 6), desk.locale);
        if !self.form.text(0).is_empty() {
            passphrase::draw(canvas, at(y, 1), &self.whose.short_name, self.form.text(0));
            y += 1;
        }
        if let Some(fault) = &self.fault {
            canvas.message(at(y, 2), fault, theme.care);
        }
    }
}
