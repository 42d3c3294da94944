//! How long things stay, for each kind: changed in place, and kept when that is confirmed.

use ratatui::layout::Rect;

use crate::casebook::Retention;
use crate::casebook::retention::{CASES, DRAFTS, RECORDS};
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::errand::Errand;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::screen::Screen;
use crate::desk::widget::list::List;
use crate::words::Message;
use crate::words::messages::retention as m;

/// The columns of the names.
const NAMES: u16 = 52;

/// The screen.
#[derive(Debug)]
pub struct RetentionScreen {
    wished: Retention,
    list: List,
}

/// A kind of thing, and how long it stays.
struct Row {
    name: fn() -> Message,
    periods: &'static [u16],
    value: fn(&mut Retention) -> &mut u16,
    said: fn(u16) -> Message,
}

const ROWS: [Row; 4] = [
    Row { name: m::cases, periods: CASES, value: |kept| &mut kept.cases, said: months },
    Row { name: m::drafts, periods: DRAFTS, value: |kept| &mut kept.drafts, said: days },
    Row { name: m::board, periods: RECORDS, value: |kept| &mut kept.board, said: months },
    Row { name: m::access, periods: RECORDS, value: |kept| &mut kept.access, said: months },
];

fn months(months: u16) -> Message {
    m::months(i64::from(months))
}

fn days(days: u16) -> Message {
    m::days(i64::from(days))
}

impl RetentionScreen {
    /// How long things stay at this desk.
    #[must_use]
    pub fn new(desk: &Desk) -> Self {
        Self { wished: desk.retentions.now(), list: List::new(ROWS.len() + 1) }
    }

    /// The next period of the row that is pointed at, or the one before; round at the ends. On the last row it is kept.
    fn change(&mut self, forwards: bool, desk: &Desk) -> Vec<Effect> {
        let Some(row) = ROWS.get(self.list.cursor) else {
            if self.wished == desk.retentions.now() {
                return vec![Effect::Close];
            }
            return vec![Effect::Rights(Errand::SetRetention(self.wished)), Effect::Close];
        };
        let value = (row.value)(&mut self.wished);
        let at = row.periods.iter().position(|period| period == value).unwrap_or(0);
        let step = if forwards { 1 } else { row.periods.len() - 1 };
        *value = row.periods[(at + step) % row.periods.len()];
        Vec::new()
    }

    /// How many cases would go if it were so.
    fn would_go(&self, desk: &Desk) -> usize {
        let mut then = desk.retentions.clone();
        then.take(desk.now.timestamp(), self.wished);
        desk.cases.iter().filter(|filed| then.is_over(&filed.case, &desk.now)).count()
    }
}

impl Screen for RetentionScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        if self.list.moves(&action) {
            return Vec::new();
        }
        let (mirrored, on_row) = (desk.locale.is_rtl(), self.list.cursor < ROWS.len());
        match action {
            Action::Confirm => self.change(true, desk),
            Action::MoveRight if on_row => self.change(!mirrored, desk),
            Action::MoveLeft if on_row => self.change(mirrored, desk),
            Action::Pick(place) if self.list.point(place) => self.change(true, desk),
            Action::Back => vec![Effect::Close],
            _ => Vec::new(),
        }
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        canvas.message_line(Rect { y: area.y + 1, height: 1, ..area }, &m::title(), theme.title);
        let used = canvas.message(Rect { y: area.y + 2, height: 4, ..area }, &m::explained(), theme.faint);
        let top = area.y + used + 3;
        let rows = Rect { y: top, height: area.bottom().saturating_sub(top), ..area };
        let mut wished = self.wished;
        self.list.draw(canvas, rows, &[1; ROWS.len() + 1], |canvas, line, place| {
            let (key, rest) = canvas.split(line, 4, 1);
            canvas.label(key, place, " ", theme.key);
            let Some(row) = ROWS.get(place) else {
                canvas.message_line(rest, &m::keep(), theme.good);
                return;
            };
            let (name, value) = canvas.split(rest, NAMES.min(area.width * 3 / 5), 2);
            canvas.message_line(name, &(row.name)(), theme.text);
            canvas.message_line(value, &(row.said)(*(row.value)(&mut wished)), theme.resident);
        });
        let mut y = top + 6;
        let at =
            |y: u16, height: u16| Rect { y, height: height.min(area.bottom().saturating_sub(y)), ..area };
        let going = self.would_go(desk);
        if going > 0 {
            y += canvas.message(at(y, 3), &m::would_go(going), theme.care) + 1;
        }
        canvas.message(at(y, 4), &m::records(), theme.faint);
    }
}
