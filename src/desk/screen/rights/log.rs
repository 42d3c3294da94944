//! Who looked, the newest first; found by a code or a day. Reading it is a look itself, written down before this opens.

use ratatui::layout::Rect;

use crate::casebook::{About, LogLine};
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::screen::Screen;
use crate::desk::widget::entry::Entry;
use crate::desk::widget::list::List;
use crate::table::log::{answers, deed, moment};
use crate::words::Locale;
use crate::words::messages::log as m;

/// The screen.
#[derive(Debug)]
pub struct LogScreen {
    /// Every line with the short name of who did it, the newest first.
    lines: Vec<(LogLine, String)>,
    /// Those that answer to what is typed, by place.
    shown: Vec<usize>,
    search: Entry,
    list: List,
}

impl LogScreen {
    /// These lines, given the oldest first.
    #[must_use]
    pub fn new(mut lines: Vec<(LogLine, String)>) -> Self {
        lines.reverse();
        let shown: Vec<usize> = (0..lines.len()).collect();
        Self { list: List::new(shown.len()), shown, lines, search: Entry::default() }
    }

    fn look(&mut self, desk: &Desk) {
        let (typed, zone) = (self.search.text(), desk.now.time_zone());
        let lines = self.lines.iter().enumerate();
        self.shown =
            lines.filter(|(_, (line, _))| answers(line, typed, zone)).map(|(place, _)| place).collect();
        self.list = List::new(self.shown.len());
    }
}

impl Screen for LogScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn is_typing(&self) -> bool {
        true
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        if self.list.moves(&action) {
            return Vec::new();
        }
        match action {
            Action::Back | Action::Confirm => return vec![Effect::Close],
            Action::Type(key) if self.search.press(key) => self.look(desk),
            Action::Paste(text) => {
                self.search.paste(&text);
                self.look(desk);
            }
            Action::Pick(place) => {
                self.list.point(place);
            }
            _ => {}
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let line = |y: u16| Rect { y, height: 1, ..area };
        canvas.message_line(line(area.y), &m::title(), theme.title);
        canvas.message_line(line(area.y + 1), &m::find(), theme.faint);
        let (mark, field) = canvas.split(line(area.y + 2), 1, 1);
        canvas.marks(mark, if desk.locale.is_rtl() { "‹" } else { "›" }, theme.key);
        self.search.draw(canvas, field, desk.locale, true);
        let body = Rect { y: area.y + 4, height: area.height.saturating_sub(4), ..area };
        if self.shown.is_empty() {
            canvas.message(body, &m::none(), theme.text);
            return;
        }
        self.list.draw(canvas, body, &vec![1; self.shown.len()], |canvas, row, place| {
            let (entry, by) = &self.lines[self.shown[place]];
            let at = moment(entry, &desk.now);
            let (when, rest) = canvas.split(row, 16, 2);
            let (who, rest) = canvas.split(rest, 14, 1);
            let (code, what) = canvas.split(rest, 7, 1);
            canvas.sign(when, &at.strftime("%d-%m-%Y %H:%M").to_string(), theme.text);
            canvas.line(who, Locale::NL, by, theme.resident);
            match &entry.about {
                About::Case { code: known, .. } => canvas.sign(code, known, theme.care),
                About::Erased => canvas.message_line(code, &m::erased(), theme.faint),
                About::Desk => {}
            }
            canvas.message_line(what, &deed(&entry.deed), theme.text);
        });
    }
}
