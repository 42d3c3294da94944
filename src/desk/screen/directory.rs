//! The search in the directory: one types in own words, and sees with every key who can help.
//!
//! Filters stand on a line below the words and are changed in a panel. Never suggests anybody to a resident: that is the
//! list of offers, which knows what was said.

mod panel;
mod results;

use ratatui::layout::Rect;

use self::panel::Panel;
use super::Screen;
use super::board::AskScreen;
use super::keeping::add::StepsScreen;
use super::offer_detail::OfferDetailScreen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::entry::Entry;
use crate::desk::widget::list::List;
use crate::directory::search::{Ask, Finder, Found};
use crate::words::Message;
use crate::words::messages::search as m;

/// The most offers that are shown.
const MOST: usize = 50;

/// The search screen.
#[derive(Debug)]
pub struct DirectoryScreen {
    entry: Entry,
    panel: Panel,
    finder: Finder,
    /// What of the desk's knowledge is in the finder.
    version: u64,
    found: Found,
    list: List,
}

impl DirectoryScreen {
    /// Nothing typed, nothing filtered: everybody.
    #[must_use]
    pub fn new(desk: &Desk) -> Self {
        let finder = desk.finder();
        let mut screen = Self {
            entry: Entry::default(),
            panel: Panel::new(desk, &finder),
            finder,
            version: desk.knowledge.version(),
            found: Found::default(),
            list: List::new(0),
        };
        screen.find(desk);
        screen
    }

    /// What was typed, as it stands.
    #[must_use]
    pub fn text(&self) -> &str {
        self.entry.text()
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn found_nothing(&self) -> bool {
        self.found.hits.is_empty()
    }

    fn find(&mut self, desk: &Desk) {
        let needs = desk.content.suggested(self.entry.text());
        let ask = Ask {
            text: self.entry.text(),
            needs: &needs,
            filters: &self.panel.filters,
            from: self.panel.from(desk),
            now: desk.now.datetime(),
            most: MOST,
        };
        self.found = self.finder.find(desk.directory(), &ask);
        self.panel.suggest(&needs);
        self.list = List::new(self.found.hits.len());
    }

    fn open(&self, desk: &Desk) -> Vec<Effect> {
        let Some(hit) = self.found.hits.get(self.list.cursor) else { return Vec::new() };
        vec![Effect::Open(Box::new(OfferDetailScreen::new(hit.offer.as_str(), desk)))]
    }

    /// The filters are open: what an action means there.
    fn filter(&mut self, action: &Action, desk: &Desk) -> Vec<Effect> {
        match action {
            Action::Back | Action::Confirm | Action::ShowFilters => self.panel.open = false,
            action if self.panel.takes(action, desk.locale.is_rtl()) => self.find(desk),
            _ => {}
        }
        Vec::new()
    }

    fn count(&self) -> Message {
        let nothing_asked = self.entry.is_empty() && self.panel.filters.is_empty();
        match self.found.count {
            0 => m::none(),
            count if nothing_asked => m::all(count),
            count if self.found.more => m::count_or_more(count),
            count => m::count(count),
        }
    }
}

impl Screen for DirectoryScreen {
    fn context(&self) -> Context {
        if self.panel.open { Context::Filters } else { Context::Search }
    }

    fn is_typing(&self) -> bool {
        !self.panel.open
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        if action == Action::ClearFilters {
            self.panel.clear();
            self.find(desk);
            return Vec::new();
        }
        if self.panel.open {
            return self.filter(&action, desk);
        }
        if self.list.moves(&action) {
            return Vec::new();
        }
        match action {
            Action::Type(key) if self.entry.press(key) => self.find(desk),
            Action::Paste(text) => {
                self.entry.paste(&text);
                self.find(desk);
            }
            Action::Pick(place) if self.list.cursor == place => return self.open(desk),
            Action::Pick(place) => {
                self.list.point(place);
            }
            Action::Confirm => return self.open(desk),
            Action::ShowFilters => self.panel.open = true,
            // What nobody is found for, somebody at the desk may know.
            Action::AskBoard => return vec![Effect::Open(Box::new(AskScreen::with(self.text())))],
            Action::AddOffer => {
                // What was looked for and not found may be its name.
                let name = if self.found_nothing() { self.entry.text() } else { "" };
                return vec![Effect::Open(Box::new(StepsScreen::adding(name, desk)))];
            }
            // The first step back empties the field, the second leaves.
            Action::Back if !self.entry.is_empty() => {
                self.entry.clear();
                self.find(desk);
            }
            Action::Back => return vec![Effect::Close],
            _ => {}
        }
        Vec::new()
    }

    fn refresh(&mut self, desk: &Desk) {
        if self.version == desk.knowledge.version() {
            return;
        }
        self.version = desk.knowledge.version();
        self.finder = desk.finder();
        let cursor = self.list.cursor;
        self.find(desk);
        self.list.point(cursor);
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let line = |y: u16| Rect { y: area.y + y, height: 1, ..area };
        canvas.message_line(line(0), &m::title(), theme.title);
        let (mark, field) = canvas.split(line(1), 1, 1);
        canvas.marks(mark, if desk.locale.is_rtl() { "‹" } else { "›" }, theme.key);
        self.entry.draw(canvas, field, desk.locale, !self.panel.open);
        let filters = self.panel.messages();
        let (told, style) = match filters.is_empty() {
            true if self.entry.is_empty() => (m::hint(), theme.faint),
            true => (m::filters_none(), theme.faint),
            false => (m::filters_set(filters), theme.key),
        };
        canvas.message_line(line(2), &told, style);
        canvas.rule(line(3));
        let body = Rect { y: area.y + 4, height: area.height.saturating_sub(4), ..area };
        if self.panel.open {
            self.panel.view(desk, canvas, body);
            return;
        }
        let style = if self.found_nothing() { theme.care } else { theme.faint };
        canvas.message_line(Rect { height: 1, ..body }, &self.count(), style);
        let body = Rect { y: body.y + 1, height: body.height.saturating_sub(1), ..body };
        if self.found_nothing() {
            self.view_nothing(canvas, body);
        } else {
            results::view(desk, canvas, body, &self.found.hits, &self.list);
        }
    }
}

impl DirectoryScreen {
    /// What can be tried when nothing was found.
    fn view_nothing(&self, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let mut tries = Vec::new();
        tries.extend((!self.entry.is_empty()).then(m::none_try_words));
        let filters = self.panel.messages();
        tries.extend((!filters.is_empty()).then(|| m::none_try_filters(filters)));
        tries.extend((!self.entry.is_empty()).then(m::none_try_board));
        let mut y = area.y + 1;
        for tried in tries {
            let height = area.bottom().saturating_sub(y);
            y += canvas.message(Rect { y, height, ..area }, &tried, theme.text) + 1;
        }
    }
}
