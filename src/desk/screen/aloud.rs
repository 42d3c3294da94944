//! Asking before what someone told or typed is read aloud: whoever is near hears it.

use ratatui::layout::Rect;

use super::Screen;
use crate::desk::action::Action;
use crate::desk::aloud::Passage;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::asking::Asking;
use crate::words::messages::aloud as m;

/// The screen that asks; "no" is pointed at.
#[derive(Debug)]
pub struct AloudScreen {
    passages: Vec<Passage>,
    asking: Asking,
}

impl AloudScreen {
    /// Asks whether these may be read.
    #[must_use]
    pub fn new(passages: Vec<Passage>) -> Self {
        Self { passages, asking: Asking::default() }
    }
}

impl Screen for AloudScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn update(&mut self, action: Action, _desk: &Desk) -> Vec<Effect> {
        match self.asking.answer(&action) {
            Some(true) => vec![Effect::Close, Effect::ReadAloud(std::mem::take(&mut self.passages))],
            Some(false) => vec![Effect::Close],
            None => Vec::new(),
        }
    }

    fn view(&self, _desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        self.asking.draw(canvas, area, (&m::title(), &m::explained()), [&m::no(), &m::yes()]);
    }
}
