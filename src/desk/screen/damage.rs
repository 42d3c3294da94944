//! What a volunteer meets when the desk is damaged: what was found, and the last good copy, put back when they say so.

use jiff::tz::TimeZone;
use ratatui::layout::Rect;

use super::Screen;
use crate::casebook::Copy;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::words::Message;
use crate::words::messages::doctor as m;

/// The damage screen.
#[derive(Debug)]
pub struct DamageScreen {
    expected: Option<u64>,
    found: Option<u64>,
    copy: Option<Copy>,
    list: List,
}

impl DamageScreen {
    /// What was found of what was expected, and the copy that can be put back.
    #[must_use]
    pub fn new(expected: Option<u64>, found: Option<u64>, copy: Option<Copy>) -> Self {
        // The choice that changes nothing is pointed at first.
        Self {
            expected,
            found,
            copy,
            list: List { cursor: usize::from(copy.is_some()), len: 1 + usize::from(copy.is_some()) },
        }
    }

    fn rows(&self) -> Vec<Message> {
        let put_back = self.copy.map(|_| m::damaged_put_back());
        put_back.into_iter().chain([m::damaged_leave()]).collect()
    }

    fn choose(&self) -> Vec<Effect> {
        match self.copy.filter(|_| self.list.cursor == 0) {
            Some(copy) => vec![Effect::PutCopyBack(copy)],
            None => vec![Effect::Close],
        }
    }
}

impl Screen for DamageScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        if self.list.moves(&action) {
            return Vec::new();
        }
        match action {
            Action::Confirm if desk.running.is_none() => self.choose(),
            Action::Pick(place) if desk.running.is_none() && self.list.point(place) => self.choose(),
            Action::Back if desk.running.is_none() => vec![Effect::Close],
            _ => Vec::new(),
        }
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let number = |count: Option<u64>| count.map_or_else(|| "?".to_owned(), |count| count.to_string());
        let mut y = area.y + 1;
        let at = |y: u16, height: u16| Rect { y, height, ..area };
        canvas.message(at(y, 1), &m::damaged_title(), theme.title);
        y += 2;
        let found = m::damaged_explained(number(self.found), number(self.expected));
        y += canvas.message(at(y, 3), &found, theme.care) + 1;
        match self.copy {
            Some(copy) => {
                let when = when(copy, desk.now.time_zone());
                y += canvas.message(at(y, 2), &m::damaged_copy(when.clone()), theme.text);
                y += canvas.message(at(y, 3), &m::damaged_lost(when), theme.text) + 1;
            }
            None => y += canvas.message(at(y, 3), &m::damaged_no_copy(), theme.text) + 1,
        }
        for (place, row) in self.rows().iter().enumerate() {
            let line = at(y, 1);
            let (key, text) = canvas.split(line, 4, 1);
            canvas.label(key, place, " ", theme.key);
            canvas.message_line(text, row, theme.text);
            canvas.clickable(line, Action::Pick(place));
            if place == self.list.cursor {
                canvas.paint(line, theme.chosen);
            }
            y += 1;
        }
    }
}

/// From when a copy is: the day and the time.
fn when(copy: Copy, zone: &TimeZone) -> Message {
    copy.made.map_or_else(m::damaged_unknown_when, |made| {
        let made = made.to_zoned(zone.clone());
        m::damaged_moment(made.date(), made.time())
    })
}
