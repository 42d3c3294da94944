//! The texts of each language and how far they were checked: machine, written, checked.

use ratatui::layout::Rect;

use super::{Screen, read_on};
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::words::Locale;
use crate::words::messages::desk as m;

/// The screen of languages.
#[derive(Debug, Clone, Copy)]
pub struct WordsStatusScreen {
    list: List,
}

impl Default for WordsStatusScreen {
    fn default() -> Self {
        Self { list: List::new(Locale::all().count()) }
    }
}

impl Screen for WordsStatusScreen {
    fn context(&self) -> Context {
        Context::Reading
    }

    fn update(&mut self, action: Action, _desk: &Desk) -> Vec<Effect> {
        read_on(&mut self.list, &action)
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let line = |y: u16| Rect { y, height: 1, ..area };
        canvas.message_line(line(area.y), &m::words_title(), theme.title);
        let explained = canvas.height_of(&m::words_explained(), area.width);
        let body = Rect { y: area.y + 2, height: area.height.saturating_sub(explained + 3), ..area };
        let told: Vec<_> = Locale::all()
            .map(|locale| {
                let counts = desk.words.counts(locale);
                let language = desk.words.say(desk.locale, &locale.name());
                (
                    locale,
                    m::words_counts(language, counts.machine, counts.written, counts.checked, counts.missing),
                )
            })
            .collect();
        let (_, beside) = canvas.split(body, NAME, 2);
        let heights: Vec<u16> =
            told.iter().map(|(_, line)| canvas.height_of(line, beside.width).max(1)).collect();
        self.list.draw(canvas, body, &heights, |canvas, row, place| {
            let Some((locale, line)) = told.get(place) else { return };
            let (name, rest) = canvas.split(row, NAME, 2);
            canvas.line(Rect { height: 1, ..name }, *locale, locale.own_name(), theme.resident);
            canvas.message(rest, line, theme.text);
        });
        let foot = Rect { y: area.bottom().saturating_sub(explained), height: explained, ..area };
        canvas.message(foot, &m::words_explained(), theme.faint);
    }
}

/// How wide the names of the languages are, in cells.
const NAME: u16 = 18;
