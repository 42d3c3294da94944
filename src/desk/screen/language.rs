//! Choosing a language: for a new conversation, for the resident at any moment, for the volunteer.
//!
//! Each language stands in its own name and script, those used last on top. Whoever types finds one by its name in
//! Dutch, in English or in itself, or by a country.

use ratatui::crossterm::event::KeyCode;
use ratatui::layout::Rect;

use super::Screen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::entry::Entry;
use crate::desk::widget::list::List;
use crate::table::languages;
use crate::words::messages::desk as m;
use crate::words::{Locale, find};

/// How many rows have a number to press; the rest is walked to, or found by typing.
const NUMBERED: usize = 9;

/// Whose language, and what follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The resident's, before a new conversation.
    NewConversation,
    /// The resident's, in the middle of one.
    Resident,
    /// The volunteer's.
    Volunteer,
}

/// The language screen.
#[derive(Debug, Clone)]
pub struct LanguageScreen {
    purpose: Purpose,
    search: Entry,
    shown: Vec<Locale>,
    list: List,
    opened: bool,
}

impl LanguageScreen {
    /// A language screen for this purpose.
    #[must_use]
    pub fn new(purpose: Purpose) -> Self {
        Self { purpose, search: Entry::default(), shown: Vec::new(), list: List::new(0), opened: false }
    }

    fn choose(&self) -> Vec<Effect> {
        let Some(locale) = self.shown.get(self.list.cursor).copied() else { return Vec::new() };
        match self.purpose {
            Purpose::NewConversation => vec![Effect::Close, Effect::Begin(locale)],
            Purpose::Resident => vec![Effect::Close, Effect::SpeakResident(locale)],
            Purpose::Volunteer => vec![Effect::Close, Effect::SpeakDesk(locale)],
        }
    }

    /// Looks again after the search changed.
    fn look(&mut self, desk: &Desk) {
        self.shown = find::languages(&desk.words, self.search.text(), &ordered(self.purpose, desk));
        self.list = List::new(self.shown.len());
    }
}

/// All that can be chosen: those used last, then the rest in the order of the table.
fn ordered(purpose: Purpose, desk: &Desk) -> Vec<Locale> {
    if purpose == Purpose::Volunteer {
        return Locale::all().filter(|one| one.is_for_desks()).collect();
    }
    languages::ordered(&desk.settings.recent)
}

impl Screen for LanguageScreen {
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
            Action::Confirm => return self.choose(),
            Action::Pick(place) if self.list.point(place) => return self.choose(),
            Action::Back => return vec![Effect::Close],
            Action::Type(key) => {
                // No language has a digit in its name: a digit is a row.
                if let KeyCode::Char(digit) = key.code
                    && let Some(number @ 1..) = digit.to_digit(10)
                {
                    let there = self.list.point(number as usize - 1);
                    return if there { self.choose() } else { Vec::new() };
                }
                if self.search.press(key) {
                    self.look(desk);
                }
            }
            Action::Paste(text) => {
                self.search.paste(&text);
                self.look(desk);
            }
            _ => {}
        }
        Vec::new()
    }

    fn refresh(&mut self, desk: &Desk) {
        // Once, when it opens: the language used last, or the one that is spoken now.
        if !std::mem::replace(&mut self.opened, true) {
            self.look(desk);
            let now = match self.purpose {
                Purpose::NewConversation => None,
                Purpose::Resident => Some(desk.resident_locale()),
                Purpose::Volunteer => Some(desk.locale),
            };
            self.list.cursor = self.shown.iter().position(|one| Some(*one) == now).unwrap_or(0);
        }
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let title = match self.purpose {
            Purpose::Volunteer => m::language_desk_title(),
            _ => m::language_resident_title(),
        };
        let line = |y: u16| Rect { y, height: 1, ..area };
        canvas.message_line(line(area.y), &title, theme.title);
        canvas.message_line(line(area.y + 1), &m::language_find(), theme.faint);
        let (mark, field) = canvas.split(line(area.y + 2), 1, 1);
        canvas.marks(mark, if desk.locale.is_rtl() { "‹" } else { "›" }, theme.key);
        self.search.draw(canvas, field, desk.locale, true);
        let body = Rect { y: area.y + 4, height: area.height.saturating_sub(8), ..area };
        if self.shown.is_empty() {
            canvas.message(body, &m::language_nothing_found(self.search.text()), theme.care);
        }
        let heights = vec![1; self.shown.len()];
        self.list.draw(canvas, body, &heights, |canvas, row, place| {
            let Some(locale) = self.shown.get(place).copied() else { return };
            let (key, rest) = canvas.split(row, 4, 0);
            let (own, rest) = canvas.split(rest, 20, 1);
            let (name, regions) = canvas.split(rest, 25, 1);
            if place < NUMBERED {
                canvas.label(key, place, " ", theme.key);
            }
            canvas.line(own, locale, locale.own_name(), theme.resident);
            canvas.message_line(name, &locale.name(), theme.text);
            canvas.message_line(regions, &locale.regions(), theme.faint);
        });
        let foot = Rect { y: area.bottom().saturating_sub(4), height: 4, ..area };
        if let Some(locale) = self.shown.get(self.list.cursor) {
            let counts = desk.words.counts(*locale);
            let name = desk.words.say(desk.locale, &locale.name());
            let about = m::language_state(name, counts.checked, counts.total, counts.missing);
            canvas.message_line(Rect { height: 1, ..foot }, &about, theme.faint);
        }
        let below = Rect { y: foot.y + 1, height: 3, ..foot };
        canvas.message(below, &m::language_review_explained(), theme.faint);
    }
}
