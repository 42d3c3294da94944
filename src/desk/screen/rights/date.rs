//! Whether today's date is right, asked before anything goes because its time is up.

use ratatui::layout::Rect;

use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::errand::Errand;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::screen::Screen;
use crate::desk::widget::asking::Asking;
use crate::words::messages::retention as m;

/// The screen that asks.
#[derive(Debug, Clone, Default)]
pub struct DateScreen {
    asking: Asking,
}

impl Screen for DateScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn update(&mut self, action: Action, _desk: &Desk) -> Vec<Effect> {
        match self.asking.answer(&action) {
            Some(true) => vec![Effect::Close, Effect::Rights(Errand::ConfirmDate)],
            Some(false) => vec![Effect::Close, Effect::Tell(m::notice_date_wrong())],
            None => Vec::new(),
        }
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let title = m::date_title(desk.today());
        let explained = m::date_explained(desk.over.waiting.len());
        self.asking.draw(canvas, area, (&title, &explained), [&m::date_wrong(), &m::date_right()]);
    }
}
