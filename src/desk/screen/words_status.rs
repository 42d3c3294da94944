//! The texts of each language and how far they were checked: machine, written, checked.

use ratatui::layout::Rect;

use super::Screen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::words::Locale;
use crate::words::messages::desk as m;

/// The screen of languages.
#[derive(Debug, Clone, Copy, Default)]
pub struct WordsStatusScreen;

impl Screen for WordsStatusScreen {
    fn context(&self) -> Context {
        Context::Reading
    }

    fn update(&mut self, action: Action, _desk: &Desk) -> Vec<Effect> {
        match action {
            Action::Confirm | Action::Back => vec![Effect::Close],
            _ => Vec::new(),
        }
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let mut y = area.y;
        let at = |y: u16, height: u16| Rect { y, height, ..area };
        canvas.message(at(y, 1), &m::words_title(), theme.title);
        y += 2;
        for locale in Locale::all() {
            let (name, rest) = canvas.split(at(y, 2), 16, 2);
            canvas.line(Rect { height: 1, ..name }, locale, locale.own_name(), theme.resident);
            let counts = desk.words.counts(locale);
            let language = desk.words.say(desk.locale, &locale.name());
            let line =
                m::words_counts(language, counts.machine, counts.written, counts.checked, counts.missing);
            y += canvas.message(rest, &line, theme.text).max(1) + 1;
        }
        canvas.message(at(y + 1, 4), &m::words_explained(), theme.faint);
    }
}
