//! The help screen: every key that works here, from the same table that dispatches them.

use ratatui::layout::Rect;

use super::Screen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::{self, Context};
use crate::desk::model::Desk;
use crate::words::messages::desk as m;

/// The help screen.
#[derive(Debug, Clone)]
pub struct HelpScreen {
    about: Context,
    typing: bool,
    scroll: u16,
}

impl HelpScreen {
    /// Help about a place; `typing`: in a text field.
    #[must_use]
    pub fn new(about: Context, typing: bool) -> Self {
        Self { about, typing, scroll: 0 }
    }
}

impl Screen for HelpScreen {
    fn context(&self) -> Context {
        Context::Reading
    }

    fn update(&mut self, action: Action, _desk: &Desk) -> Vec<Effect> {
        match action {
            Action::MoveDown | Action::PageDown => self.scroll += 1,
            Action::MoveUp | Action::PageUp => self.scroll = self.scroll.saturating_sub(1),
            Action::Confirm | Action::Back => return vec![Effect::Close],
            _ => {}
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        canvas.message_line(Rect { height: 1, ..area }, &m::help_title(), theme.title);
        let mut y = area.y + 2;
        let wide = area.width >= 110;
        let aloud = !desk.aloud.is_silent()
            && desk.aloud.serves(desk.resident_locale(), &super::recital::of(self.about, desk));
        let bindings: Vec<_> = keymap::here(self.about, false)
            .filter(|binding| aloud || binding.action != Action::ReadAloud)
            .skip(usize::from(self.scroll))
            .collect();
        let half = bindings.len().div_ceil(2);
        let columns = if wide { vec![&bindings[..half], &bindings[half..]] } else { vec![&bindings[..]] };
        let halves = canvas.halves(area, 4);
        for (place, column) in columns.iter().enumerate() {
            let area = match (wide, place) {
                (false, _) => area,
                (true, 0) => halves.0,
                (true, _) => halves.1,
            };
            y = area.y + 2;
            for binding in *column {
                if y + 4 >= area.bottom() {
                    break;
                }
                let row = Rect { y, height: 1, ..area };
                let (keys, text) = canvas.split(row, 12, 1);
                let names: Vec<String> = binding.keys.iter().map(|key| key.name()).collect();
                canvas.sign(keys, &names.join("  "), theme.key);
                canvas.message_line(text, &(binding.name)(), theme.text);
                y += 1;
            }
        }
        let foot = Rect { y: area.bottom().saturating_sub(3).max(y), height: 3, ..area };
        let about = if self.typing { m::help_field() } else { m::help_marks() };
        canvas.message(foot, &about, theme.faint);
    }
}
