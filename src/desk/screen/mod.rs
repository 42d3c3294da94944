//! The screens: what each shows, and what an action means on it.
//!
//! `update` decides and returns effects; `view` draws and never changes anything. A screen never touches the
//! disk, the printer or the clock.

use ratatui::layout::Rect;

use super::action::Action;
use super::aloud::Recital;
use super::canvas::Canvas;
use super::effect::Effect;
use super::keymap::Context;
use super::large::Showing;
use super::model::Desk;
use super::news::News;
use super::widget::list::List;

pub mod aloud;
pub mod axes;
pub mod backup;
pub mod blank;
pub mod board;
pub mod board_page;
pub mod cards;
pub mod case;
pub mod code;
pub mod consent;
pub mod consents;
pub mod damage;
pub mod directory;
pub mod doctor;
pub mod follow_up;
pub mod gaps;
pub mod hand_over;
pub mod hand_over_choice;
pub mod help;
pub mod home;
pub mod keeping;
pub mod language;
pub mod leave;
pub mod lock;
pub mod no_contact;
pub mod offer_detail;
pub mod offers;
pub mod plan;
pub mod printers;
mod progress;
pub mod question;
pub mod reading;
mod recital;
pub mod recover;
pub mod recovery_key;
pub mod restore;
pub mod review;
pub mod rights;
pub mod round;
mod row;
pub mod safekeeping;
pub mod settings;
pub mod setup;
pub mod slip;
mod suggestion_detail;
mod tiles;
pub mod topics;
pub mod volunteers;
pub mod why_not;
pub mod words_status;

use crate::table::offer_words;

/// A screen in the stack; the one on top gets the actions.
pub trait Screen: Send {
    /// Which keys work here.
    fn context(&self) -> Context;

    /// Whether letters go to a text field.
    fn is_typing(&self) -> bool {
        false
    }

    /// What an action means here.
    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect>;

    /// Takes in that the desk changed: another question, another language.
    fn refresh(&mut self, _desk: &Desk) {}

    /// What must be kept before the screen is left, blanked or locked.
    fn flush(&mut self, _desk: &Desk) -> Vec<Effect> {
        Vec::new()
    }

    /// Takes in what the worker brings.
    fn receive(&mut self, _news: &News, _desk: &Desk) -> Vec<Effect> {
        Vec::new()
    }

    /// What can be read aloud here.
    fn recital(&self, desk: &Desk) -> Recital {
        recital::of(self.context(), desk)
    }

    /// What a resident reads here, for showing it large; `None` where it is not for them.
    fn shown(&self, _desk: &Desk) -> Option<Showing<'_>> {
        None
    }

    /// Draws it.
    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect);
}

/// What a list to read does: the arrows go through it, Enter and Esc leave it.
pub(super) fn read_on(list: &mut List, action: &Action) -> Vec<Effect> {
    let leaves = !list.moves(action) && matches!(action, Action::Confirm | Action::Back);
    if leaves { vec![Effect::Close] } else { Vec::new() }
}
