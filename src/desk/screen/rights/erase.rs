//! Asking once before everything about a case is erased: what happens, and what cannot be called back.

use ratatui::layout::Rect;

use crate::casebook::Id;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::errand::Errand;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::screen::Screen;
use crate::desk::screen::offer_words;
use crate::desk::widget::asking::Asking;
use crate::words::messages::record as m;

/// The screen that asks.
#[derive(Debug, Clone)]
pub struct EraseScreen {
    case: Id,
    asking: Asking,
}

impl EraseScreen {
    /// Asks about this case; "no" is pointed at.
    #[must_use]
    pub fn new(case: Id) -> Self {
        Self { case, asking: Asking::default() }
    }
}

impl Screen for EraseScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn update(&mut self, action: Action, _desk: &Desk) -> Vec<Effect> {
        match self.asking.answer(&action) {
            Some(true) => vec![Effect::Close, Effect::Rights(Errand::Erase(self.case))],
            Some(false) => vec![Effect::Close],
            None => Vec::new(),
        }
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let Some(case) = desk.case(&self.case) else { return };
        let theme = canvas.theme;
        let mut names: Vec<String> =
            case.told.iter().map(|told| offer_words::name(desk, &told.offer)).collect();
        names.dedup();
        let told = if names.is_empty() { m::erase_told_none() } else { m::erase_told(names.join(", ")) };
        let foot = canvas.height_of(&told, area.width).min(4);
        let upper = Rect { height: area.height.saturating_sub(foot + 1), ..area };
        let title = m::erase_title(case.code.clone().unwrap_or_default());
        self.asking.draw(canvas, upper, (&title, &m::erase_explained()), [&m::erase_no(), &m::erase_yes()]);
        let style = if names.is_empty() { theme.faint } else { theme.care };
        canvas.message(Rect { y: area.bottom().saturating_sub(foot), height: foot, ..area }, &told, style);
    }
}
