//! Asking before what someone told or typed is read aloud: whoever is near hears it.

use ratatui::layout::Rect;

use super::Screen;
use crate::desk::action::Action;
use crate::desk::aloud::Passage;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::words::messages::aloud as m;

/// The screen that asks; "no" is pointed at.
#[derive(Debug)]
pub struct AloudScreen {
    passages: Vec<Passage>,
    list: List,
}

impl AloudScreen {
    /// Asks whether these may be read.
    #[must_use]
    pub fn new(passages: Vec<Passage>) -> Self {
        Self { passages, list: List::new(2) }
    }

    fn choose(&mut self) -> Vec<Effect> {
        let mut effects = vec![Effect::Close];
        if self.list.cursor == 1 {
            effects.push(Effect::ReadAloud(std::mem::take(&mut self.passages)));
        }
        effects
    }
}

impl Screen for AloudScreen {
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
        let at = |y: u16, height: u16| Rect { y: area.y + y, height, ..area };
        canvas.message(at(1, 2), &m::title(), theme.care);
        let used = canvas.message(at(3, 4), &m::explained(), theme.text);
        for (place, text) in [m::no(), m::yes()].iter().enumerate() {
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
