//! Asking once before something cannot be undone: throwing away, or losing what is not kept.

use ratatui::layout::Rect;

use super::Screen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::words::messages::desk as m;

/// What is about to happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// The conversation is thrown away.
    ThrowAway,
    /// The program ends, and with it what was not kept.
    LoseUnkept,
}

/// The screen that asks.
#[derive(Debug, Clone)]
pub struct LeaveScreen {
    leaving: Leaving,
    list: List,
}

impl LeaveScreen {
    /// Asks about this; "no" is pointed at.
    #[must_use]
    pub fn new(leaving: Leaving) -> Self {
        Self { leaving, list: List::new(2) }
    }

    fn choose(&self) -> Vec<Effect> {
        match (self.list.cursor, self.leaving) {
            (1, Leaving::ThrowAway) => vec![Effect::ThrowAway],
            (1, Leaving::LoseUnkept) => vec![Effect::Quit],
            _ => vec![Effect::Close],
        }
    }
}

impl Screen for LeaveScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn update(&mut self, action: Action, _desk: &Desk) -> Vec<Effect> {
        if self.list.moves(&action) {
            return Vec::new();
        }
        match action {
            Action::Confirm => self.choose(),
            Action::Pick(place) if self.list.point(place) => self.choose(),
            Action::Back => vec![Effect::Close],
            _ => Vec::new(),
        }
    }

    fn view(&self, _desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let (title, explained, yes) = match self.leaving {
            Leaving::ThrowAway => (m::leave_throw_title(), m::leave_throw_explained(), m::leave_throw_yes()),
            Leaving::LoseUnkept => (m::leave_lose_title(), m::leave_lose_explained(), m::leave_lose_yes()),
        };
        let at = |y: u16, height: u16| Rect { y: area.y + y, height, ..area };
        canvas.message(at(1, 2), &title, theme.care);
        let used = canvas.message(at(3, 4), &explained, theme.text);
        for (place, text) in [m::leave_no(), yes].iter().enumerate() {
            let row = at(4 + used + u16::try_from(place).unwrap_or(0), 1);
            let (key, rest) = canvas.split(row, 4, 1);
            canvas.label(key, place, " ", theme.key);
            canvas.message_line(rest, text, theme.text);
            canvas.clickable(row, Action::Pick(place));
            if place == self.list.cursor {
                canvas.paint(row, theme.chosen);
            }
        }
    }
}
