//! Asking once before something cannot be undone: throwing away, or losing what is not kept.

use ratatui::layout::Rect;

use super::Screen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::asking::Asking;
use crate::words::messages::desk as m;
use crate::words::messages::door as d;

/// What is about to happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// The conversation is thrown away.
    ThrowAway,
    /// The program ends, and with it what was not kept.
    LoseUnkept,
    /// The desk locks, and what was not kept is gone.
    LockUnkept,
}

/// The screen that asks.
#[derive(Debug, Clone)]
pub struct LeaveScreen {
    leaving: Leaving,
    asking: Asking,
}

impl LeaveScreen {
    /// Asks about this; "no" is pointed at.
    #[must_use]
    pub fn new(leaving: Leaving) -> Self {
        Self { leaving, asking: Asking::default() }
    }
}

impl Screen for LeaveScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn update(&mut self, action: Action, _desk: &Desk) -> Vec<Effect> {
        if (&action, self.leaving) == (&Action::Lock, Leaving::LockUnkept) {
            return vec![Effect::Lock];
        }
        match (self.asking.answer(&action), self.leaving) {
            (Some(true), Leaving::ThrowAway) => vec![Effect::ThrowAway],
            (Some(true), Leaving::LoseUnkept) => vec![Effect::Quit],
            (Some(true), Leaving::LockUnkept) => vec![Effect::Lock],
            (Some(false), _) => vec![Effect::Close],
            (None, _) => Vec::new(),
        }
    }

    fn view(&self, _desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let (title, explained, yes) = match self.leaving {
            Leaving::ThrowAway => (m::leave_throw_title(), m::leave_throw_explained(), m::leave_throw_yes()),
            Leaving::LoseUnkept => (m::leave_lose_title(), m::leave_lose_explained(), m::leave_lose_yes()),
            Leaving::LockUnkept => (d::lock_title(), m::leave_lose_explained(), d::lock_yes()),
        };
        self.asking.draw(canvas, area, (&title, &explained), [&m::leave_no(), &yes]);
    }
}
