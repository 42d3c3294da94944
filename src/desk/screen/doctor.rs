//! Whether everything of the desk is whole, as far as that can be told while it is open.

use ratatui::layout::Rect;

use super::{Screen, read_on};
use crate::casebook::doctor::Finding;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::news::News;
use crate::desk::widget::list::List;
use crate::table::findings;
use crate::words::messages::doctor as m;

/// The doctor's screen.
#[derive(Debug)]
pub struct DoctorScreen {
    found: Option<Vec<Finding>>,
    asked: bool,
    list: List,
}

impl Default for DoctorScreen {
    fn default() -> Self {
        Self { found: None, asked: false, list: List::new(1) }
    }
}

impl Screen for DoctorScreen {
    fn context(&self) -> Context {
        Context::Reading
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        match action {
            Action::Confirm | Action::Tick if !self.asked && desk.running.is_none() => {
                self.asked = true;
                vec![Effect::Examine]
            }
            Action::Tick => Vec::new(),
            other => read_on(&mut self.list, &other),
        }
    }

    fn receive(&mut self, news: &News, _desk: &Desk) -> Vec<Effect> {
        if let News::Examined(found) = news {
            self.list = List::new(found.len());
            self.found = Some(found.clone());
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let mut y = area.y + 1;
        let at = |y: u16| Rect { y, height: area.bottom().saturating_sub(y).min(4), ..area };
        canvas.message(at(y), &m::title(), theme.title);
        y += 2;
        let Some(found) = &self.found else { return };
        let style = if found.iter().all(Finding::is_sound) { theme.good } else { theme.care };
        y += canvas.message(at(y), &findings::verdict(found), style) + 1;
        for one in found.iter().skip(self.list.cursor) {
            if y >= area.bottom() {
                return;
            }
            let style = if one.is_sound() { theme.text } else { theme.care };
            y += canvas.message(at(y), &findings::finding(one, desk.now.time_zone()), style);
        }
        canvas.message(at(y + 1), &m::from_inside(), theme.faint);
    }
}
