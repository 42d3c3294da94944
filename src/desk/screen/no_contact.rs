//! Asking once before it is kept that nobody may be in touch with a resident any more (F30).

use ratatui::layout::Rect;

use super::Screen;
use crate::casebook::{CaseEvent, Id};
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::asking::Asking;
use crate::intake::{Answer, Step};
use crate::words::messages::handing as h;

/// The screen that asks; "no" is pointed at.
#[derive(Debug, Clone)]
pub struct NoContactScreen {
    id: Id,
    asking: Asking,
}

impl NoContactScreen {
    /// Asks about this case.
    #[must_use]
    pub fn new(id: Id) -> Self {
        Self { id, asking: Asking::default() }
    }
}

impl Screen for NoContactScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        match (self.asking.answer(&action), desk.case(&self.id)) {
            (Some(true), Some(case)) => {
                // The same answer as in the conversation: it stands where everything looks.
                let answered = CaseEvent::CaseAnswered {
                    step: Step::once("contact-ok"),
                    answer: Answer::code("no"),
                    locale: case.locale,
                    next: case.at.clone(),
                };
                let told = Effect::Tell(h::notice_no_contact());
                vec![Effect::RecordFor(self.id, answered), Effect::Close, told]
            }
            (Some(_), _) => vec![Effect::Close],
            (None, _) => Vec::new(),
        }
    }

    fn view(&self, _desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let asked = (&h::no_contact_title(), &h::no_contact_explained());
        self.asking.draw(canvas, area, asked, [&h::no_contact_no(), &h::no_contact_yes()]);
    }
}
