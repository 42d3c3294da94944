//! Choosing a language: for a new conversation, for the resident at any moment, for the volunteer.
//!
//! Each language stands in its own name and script; the latest used is pointed at.

use ratatui::layout::Rect;

use super::Screen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::words::Locale;
use crate::words::messages::desk as m;
use crate::words::messages::named;

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
    list: List,
    opened: bool,
}

impl LanguageScreen {
    /// A language screen for this purpose.
    #[must_use]
    pub fn new(purpose: Purpose) -> Self {
        Self { purpose, list: List::new(Locale::all().count()), opened: false }
    }

    fn choose(&self) -> Vec<Effect> {
        let Some(locale) = ordered().get(self.list.cursor).copied() else { return Vec::new() };
        match self.purpose {
            Purpose::NewConversation => vec![Effect::Close, Effect::Begin(locale)],
            Purpose::Resident => vec![Effect::Close, Effect::SpeakResident(locale)],
            Purpose::Volunteer => vec![Effect::Close, Effect::SpeakDesk(locale)],
        }
    }
}

/// Always in the same order, so that the same key means the same language.
fn ordered() -> Vec<Locale> {
    Locale::all().collect()
}

impl Screen for LanguageScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn update(&mut self, action: Action, _desk: &Desk) -> Vec<Effect> {
        if self.list.moves(&action) {
            return Vec::new();
        }
        match action {
            Action::Confirm => self.choose(),
            Action::Pick(place) if self.list.point(place) => self.choose(),
            Action::Back => vec![Effect::Close],
            _ => Vec::new(),
        }
    }

    fn refresh(&mut self, desk: &Desk) {
        // Once, when it opens: the language used last, or the one that is spoken now.
        if !std::mem::replace(&mut self.opened, true) {
            let latest = match self.purpose {
                Purpose::NewConversation => desk.settings.recent.first().copied(),
                Purpose::Resident => Some(desk.resident_locale()),
                Purpose::Volunteer => Some(desk.locale),
            };
            self.list.cursor = ordered().iter().position(|one| Some(*one) == latest).unwrap_or(0);
        }
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let title = match self.purpose {
            Purpose::Volunteer => m::language_desk_title(),
            _ => m::language_resident_title(),
        };
        canvas.message_line(Rect { y: area.y + 1, height: 1, ..area }, &title, theme.title);
        let order = ordered();
        let heights = vec![2; order.len()];
        let body = Rect { y: area.y + 3, height: area.height.saturating_sub(6), ..area };
        self.list.draw(canvas, body, &heights, |canvas, row, place| {
            let Some(locale) = order.get(place).copied() else { return };
            let (key, rest) = canvas.split(Rect { height: 1, ..row }, 4, 0);
            let (name, state) = canvas.split(rest, 24, 2);
            canvas.label(key, place, " ", theme.key);
            canvas.line(name, locale, locale.own_name(), theme.resident);
            let counts = desk.words.counts(locale);
            let text = desk.words.say(desk.locale, &named::term("language", locale.tag()));
            let about = m::language_state(text, counts.checked, counts.total, counts.missing);
            canvas.message_line(state, &about, theme.faint);
        });
        let foot = Rect { y: area.bottom().saturating_sub(3), height: 3, ..area };
        canvas.message(foot, &m::language_review_explained(), theme.faint);
    }
}
