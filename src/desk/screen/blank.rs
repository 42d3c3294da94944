//! Nothing on the screen, at once: someone walks in. Enter brings it back; waiting locks the desk.

use ratatui::layout::Rect;

use super::Screen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::words::messages::door;

/// The blank screen.
#[derive(Debug, Clone, Copy, Default)]
pub struct BlankScreen;

impl Screen for BlankScreen {
    fn context(&self) -> Context {
        Context::Blank
    }

    fn update(&mut self, action: Action, _desk: &Desk) -> Vec<Effect> {
        match action {
            Action::Confirm | Action::Back | Action::Blank => vec![Effect::Close],
            _ => Vec::new(),
        }
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let y = area.y + area.height / 2;
        let time = desk.now.strftime("%H:%M").to_string();
        let x = area.x + area.width.saturating_sub(5) / 2;
        canvas.marks(Rect { x, y, width: 5, height: 1 }, &time, canvas.theme.rule);
        // Nothing that a stranger could make out: only that a key is wanted.
        if desk.closing {
            let under = Rect { y: area.bottom().saturating_sub(2), height: 2, ..area };
            canvas.message(under, &door::closing_blank(), canvas.theme.rule);
        }
    }
}
