//! Which line reads right? One word and a date, drawn as the program orders them and as the terminal does, beside the
//! word drawn in blocks, which is right everywhere: so it can also be seen by who does not read Arabic.
//!
//! What is chosen is remembered for this terminal; who cannot tell leaves it to what the terminal answers.

use ratatui::layout::Rect;

use super::Screen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::settings::Settings;
use crate::desk::terminal::{Remembered, RightToLeft, Setting};
use crate::desk::widget::list::List;
use crate::words::Direction;
use crate::words::direction::{Order, isolate, single_line};
use crate::words::messages::settings as m;

/// The word of the regression tests: it has a lam-alef, letters that join, and one that does not.
const WORD: &str = "السلام";
/// A date, which turns round where it must not.
const DATE: &str = "17-03-2026";
/// The word in blocks, from a bitmap of `DejaVu Sans`.
const LARGE: [&str; 9] = [
    "          ▟▙           █▌ ▟█",
    "      ▐█▖ ██           █▌ ██",
    "       █▙ ██           █▌ ██",
    "   ▄▖  ▐█▖██       ▗▄  █▌ ██",
    "  ███▖  █▙██  ▄▖ ▄▖▐█  █▌ ██",
    "▗▟█▄█▌  ▐███ ▗█▙▗█▙▟█▖▗█▌ ██",
    "██▀▀▀ ▐███▜██████▛██████▘ ██",
    "█▌                          ",
    "█▌                          ",
];
/// Its columns.
const WIDE: u16 = 28;

/// The ways, in the order of the rows.
const WAYS: [Option<RightToLeft>; 4] =
    [Some(RightToLeft::App), Some(RightToLeft::Terminal), Some(RightToLeft::Blocks), None];

/// The screen where one looks.
#[derive(Debug, Clone)]
pub struct ReadingScreen {
    list: List,
}

impl Default for ReadingScreen {
    fn default() -> Self {
        Self { list: List::new(WAYS.len()) }
    }
}

/// What is remembered when someone looked and saw this, or could not tell.
fn seen(desk: &Desk, way: Option<RightToLeft>) -> Settings {
    let mut settings = desk.settings.clone();
    let what = match way {
        Some(way) => {
            // Who chose by looking means this terminal, whatever was set for all of them.
            settings.right_to_left = Setting::Auto;
            Remembered::chosen(way)
        }
        None => Remembered::unseen(desk.right_to_left),
    };
    settings.terminals.learn(&desk.terminal, what);
    settings
}

impl ReadingScreen {
    fn choose(&self, desk: &Desk) -> Vec<Effect> {
        let Some(way) = WAYS.get(self.list.cursor).copied() else { return Vec::new() };
        let told = way.map(|_| Effect::Tell(m::notice_reading()));
        let mut effects = vec![Effect::ChangeSettings(Box::new(seen(desk, way))), Effect::Close];
        effects.extend(told);
        effects
    }
}

impl Screen for ReadingScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        if self.list.moves(&action) {
            return Vec::new();
        }
        match action {
            Action::Confirm => self.choose(desk),
            Action::Pick(place) if self.list.point(place) => self.choose(desk),
            // Who goes past it could not tell.
            Action::Back => vec![Effect::ChangeSettings(Box::new(seen(desk, None))), Effect::Close],
            _ => Vec::new(),
        }
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let line = |y: u16| Rect { y, height: area.bottom().saturating_sub(y).min(1), ..area };
        canvas.message_line(line(area.y), &m::reading_title(), theme.title);
        let mut y = area.y + 1;
        y += canvas.message(Rect { y, height: 3, ..area }, &m::reading_explained(), theme.text);
        let x = if desk.locale.is_rtl() { area.right().saturating_sub(WIDE + 5) } else { area.x + 5 };
        for row in LARGE {
            canvas.marks(Rect { x, width: WIDE, ..line(y) }, row, theme.resident);
            y += 1;
        }
        let rows = Rect { y, height: area.bottom().saturating_sub(y), ..area };
        self.list.draw(canvas, rows, &[1; WAYS.len()], |canvas, row, place| {
            let (key, text) = canvas.split(row, 4, 1);
            canvas.label(key, place, " ", theme.key);
            let sample = |order| {
                let text = format!("{WORD} {} ({})", isolate(DATE), isolate("A4"));
                single_line(&text, Direction::Rtl, order, WIDE.min(text_width(row)))
            };
            // Both stand where the volunteer begins to read, so that they can be compared.
            let place_of = |canvas: &Canvas<'_>| canvas.split(text, WIDE, 0).0;
            match WAYS[place] {
                Some(RightToLeft::App) => {
                    let at = place_of(canvas);
                    canvas.row(at, 0, &sample(Order::Visual), theme.resident);
                }
                Some(RightToLeft::Terminal) => {
                    let at = place_of(canvas);
                    canvas.row(at, 0, &sample(Order::Logical), theme.resident);
                }
                Some(RightToLeft::Blocks) => canvas.message_line(text, &m::reading_blocks(), theme.text),
                None => canvas.message_line(text, &m::reading_unknown(), theme.text),
            }
        });
    }
}

/// The cells beside a row's key.
fn text_width(row: Rect) -> u16 {
    row.width.saturating_sub(5)
}
