//! Asking once before somebody cannot come in any more, or a recovery key opens nothing.

use ratatui::layout::Rect;

use crate::casebook::Volunteer;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::keyring::Change;
use crate::desk::model::Desk;
use crate::desk::screen::Screen;
use crate::desk::widget::asking::Asking;
use crate::words::messages::desk as m;
use crate::words::messages::door as d;

/// What is about to happen.
#[derive(Debug, Clone)]
pub enum Sure {
    /// Somebody leaves.
    Remove(Volunteer),
    /// A new recovery key comes in the place of the former one.
    NewRecoveryKey,
}

/// The screen that asks.
#[derive(Debug, Clone)]
pub struct SureScreen {
    about: Sure,
    asking: Asking,
}

impl SureScreen {
    /// Asks about this; "no" is pointed at.
    #[must_use]
    pub fn new(about: Sure) -> Self {
        Self { about, asking: Asking::default() }
    }
}

impl Screen for SureScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        match self.asking.answer(&action) {
            None => Vec::new(),
            Some(false) => vec![Effect::Close],
            Some(true) if desk.is_busy() => vec![Effect::Tell(m::notice_busy())],
            Some(true) => {
                let change = match &self.about {
                    Sure::Remove(person) => Change::Remove(person.id),
                    Sure::NewRecoveryKey => Change::Recovery,
                };
                vec![Effect::Close, Effect::ChangeKeys(change)]
            }
        }
    }

    fn view(&self, _desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let (title, explained, no, yes) = match &self.about {
            Sure::Remove(person) => {
                let name = person.short_name.as_str();
                (d::remove_title(name), d::remove_explained(name), d::remove_no(), d::remove_yes())
            }
            Sure::NewRecoveryKey => (
                d::new_recovery_title(),
                d::new_recovery_explained(),
                d::new_recovery_no(),
                d::new_recovery_yes(),
            ),
        };
        self.asking.draw(canvas, area, (&title, &explained), [&no, &yes]);
    }
}
