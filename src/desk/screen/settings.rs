//! The settings of this computer: each a row with its value, changed in place, in force at once.

use ratatui::layout::Rect;

use super::Screen;
use super::language::{LanguageScreen, Purpose};
use super::reading::ReadingScreen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::settings::{Settings, ShowLarge};
use crate::desk::terminal::Setting;
use crate::desk::theme::Palette;
use crate::desk::widget::list::List;
use crate::words::Message;
use crate::words::messages::settings as m;

/// A row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Row {
    Language,
    RightToLeft,
    Look,
    Colours,
    Large,
    LargePrint,
    Lock,
}

const ROWS: [Row; 7] =
    [Row::Language, Row::RightToLeft, Row::Look, Row::Colours, Row::Large, Row::LargePrint, Row::Lock];

const ORDERS: [Setting; 4] = [Setting::Auto, Setting::App, Setting::Terminal, Setting::Blocks];
const SIZES: [ShowLarge; 3] = [ShowLarge::Auto, ShowLarge::Always, ShowLarge::Never];
const MINUTES: [u32; 7] = [1, 2, 3, 5, 10, 15, 30];

/// The columns of the names.
const NAMES: u16 = 42;

/// The settings screen.
#[derive(Debug, Clone)]
pub struct SettingsScreen {
    list: List,
}

impl Default for SettingsScreen {
    fn default() -> Self {
        Self { list: List::new(ROWS.len()) }
    }
}

/// The value after this one, or before it; round at the ends.
fn beside<T: Copy + PartialEq>(values: &[T], now: T, forwards: bool) -> T {
    let at = values.iter().position(|one| *one == now).unwrap_or(0);
    let step = if forwards { 1 } else { values.len() - 1 };
    values.get((at + step) % values.len()).copied().unwrap_or(now)
}

impl Row {
    fn name(self) -> Message {
        match self {
            Self::Language => m::language(),
            Self::RightToLeft => m::right_to_left(),
            Self::Look => m::look(),
            Self::Colours => m::colours(),
            Self::Large => m::large(),
            Self::LargePrint => m::large_print(),
            Self::Lock => m::lock(),
        }
    }

    /// What it says; nothing where it leads to a screen of its own.
    fn value(self, settings: &Settings) -> Option<Message> {
        Some(match self {
            Self::Language | Self::Look => return None,
            Self::RightToLeft => match settings.right_to_left {
                Setting::Auto => m::auto(),
                Setting::App => m::app(),
                Setting::Terminal => m::terminal(),
                Setting::Blocks => m::blocks(),
            },
            Self::Colours => match settings.palette {
                Palette::Terminal => m::of_terminal(),
                Palette::Dark => m::dark(),
                Palette::Light => m::light(),
                Palette::Contrast => m::contrast(),
            },
            Self::Large => match settings.large {
                ShowLarge::Auto => m::where_needed(),
                ShowLarge::Always => m::always(),
                ShowLarge::Never => m::never(),
            },
            Self::LargePrint if settings.large_print => m::yes(),
            Self::LargePrint => m::no(),
            Self::Lock => m::minutes(i64::from(settings.lock_after)),
        })
    }

    /// Changes its value, or opens its screen.
    fn change(self, desk: &Desk, forwards: bool) -> Vec<Effect> {
        let mut settings = desk.settings.clone();
        match self {
            Self::Language => {
                return vec![Effect::Open(Box::new(LanguageScreen::new(Purpose::Volunteer)))];
            }
            Self::Look => return vec![Effect::Open(Box::new(ReadingScreen::default()))],
            Self::RightToLeft => {
                settings.right_to_left = beside(&ORDERS, settings.right_to_left, forwards);
            }
            Self::Colours => settings.palette = beside(&Palette::ALL, settings.palette, forwards),
            Self::Large => settings.large = beside(&SIZES, settings.large, forwards),
            Self::LargePrint => settings.large_print = !settings.large_print,
            Self::Lock => settings.lock_after = beside(&MINUTES, settings.lock_after, forwards),
        }
        vec![Effect::ChangeSettings(Box::new(settings))]
    }
}

impl Screen for SettingsScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        if self.list.moves(&action) {
            return Vec::new();
        }
        let Some(row) = ROWS.get(self.list.cursor).copied() else { return Vec::new() };
        let mirrored = desk.locale.is_rtl();
        match action {
            Action::Confirm => row.change(desk, true),
            Action::MoveRight => row.change(desk, !mirrored),
            Action::MoveLeft => row.change(desk, mirrored),
            Action::Pick(place) if self.list.point(place) => ROWS[place].change(desk, true),
            Action::Back => vec![Effect::Close],
            _ => Vec::new(),
        }
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let line = |y: u16, height: u16| Rect { y, height, ..area };
        canvas.message_line(line(area.y + 1, 1), &m::title(), theme.title);
        let rows = line(area.y + 3, area.height.saturating_sub(7));
        let name_wide = NAMES.min(area.width * 3 / 5);
        self.list.draw(canvas, rows, &[1; ROWS.len()], |canvas, line, place| {
            let (key, rest) = canvas.split(line, 4, 1);
            let (name, value) = canvas.split(rest, name_wide, 2);
            canvas.label(key, place, " ", theme.key);
            canvas.message_line(name, &ROWS[place].name(), theme.text);
            let onward = if desk.locale.is_rtl() { "‹" } else { "›" };
            let (mark, value) = canvas.split(value, 1, 1);
            match (ROWS[place], ROWS[place].value(&desk.settings)) {
                (_, Some(said)) => canvas.message_line(value, &said, theme.resident),
                (Row::Language, None) => {
                    canvas.marks(mark, onward, theme.key);
                    canvas.line(value, desk.locale, desk.locale.own_name(), theme.resident);
                }
                (_, None) => canvas.marks(mark, onward, theme.key),
            }
        });
        canvas.message(line(area.bottom().saturating_sub(3), 3), &m::explained(), theme.faint);
    }
}
