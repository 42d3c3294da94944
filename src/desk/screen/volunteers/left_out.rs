//! Who lost their place when the key was renewed, because an older program had let them in: they are let in again.

use ratatui::layout::Rect;

use crate::casebook::Volunteer;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::screen::Screen;
use crate::words::messages::door as d;

/// Those who are to be let in again.
#[derive(Debug, Clone)]
pub struct LeftOutScreen {
    people: Vec<Volunteer>,
}

impl LeftOutScreen {
    /// These people.
    #[must_use]
    pub fn new(people: Vec<Volunteer>) -> Self {
        Self { people }
    }
}

impl Screen for LeftOutScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn update(&mut self, action: Action, _desk: &Desk) -> Vec<Effect> {
        match action {
            Action::Confirm | Action::Back => vec![Effect::Close],
            _ => Vec::new(),
        }
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let at = |y: u16, height: u16| Rect { y, height, ..area };
        let mut y = area.y + 1;
        canvas.message(at(y, 1), &d::left_out_title(), theme.care);
        y += 2;
        y += canvas.message(at(y, 4), &d::left_out_explained(), theme.text) + 1;
        for person in &self.people {
            if y >= area.bottom() {
                break;
            }
            canvas.line(at(y, 1), desk.locale, &person.short_name, theme.text);
            y += 1;
        }
    }
}
