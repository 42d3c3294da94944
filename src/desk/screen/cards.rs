//! Danger cards: all of them at any time, also when locked; one of them in full.
//!
//! A quiet card is shown in the volunteer's language, never in the resident's: the person beside the resident may be the
//! danger.

mod tongues;

use std::collections::BTreeSet;

use ratatui::layout::Rect;

use super::language::{LanguageScreen, Purpose};
use super::{Screen, recital};
use crate::casebook::CaseEvent;
use crate::desk::action::Action;
use crate::desk::aloud::Recital;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::large::{Showing, Shown};
use crate::desk::model::Desk;
use crate::desk::widget::entry::Entry;
use crate::desk::widget::list::List;
use crate::intake::{Card, Level};
use crate::table::cards::{self, CardLine, ordered};
use crate::table::tongues::Tongues;
use crate::table::typed;
use crate::words::Message;
use crate::words::messages::{desk as m, named};

/// How many lines of a card are never scrolled away.
const LAST_LINES: usize = 4;

/// The longest remark that is kept, in letters.
const LONGEST: usize = 300;

/// The list of cards.
#[derive(Debug, Clone)]
pub struct CardsScreen {
    list: List,
}

impl CardsScreen {
    /// Every card, those that the answers raise first.
    #[must_use]
    pub fn new(desk: &Desk) -> Self {
        Self { list: List::new(desk.content.cards.cards.len()) }
    }
}

impl Screen for CardsScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        if self.list.moves(&action) {
            return Vec::new();
        }
        let chosen = match action {
            Action::Confirm => true,
            Action::Pick(place) => self.list.point(place),
            Action::Back => return vec![Effect::Close],
            _ => false,
        };
        let cards = ordered(desk);
        match cards.get(self.list.cursor) {
            Some((card, level)) if chosen => open(desk, card, level.unwrap_or(Level::Soon), level.is_some()),
            _ => Vec::new(),
        }
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        canvas.message_line(Rect { height: 1, ..area }, &m::cards_title(), theme.danger);
        let cards = ordered(desk);
        let heights = vec![1; cards.len()];
        let body = Rect { y: area.y + 2, height: area.height.saturating_sub(2), ..area };
        self.list.draw(canvas, body, &heights, |canvas, row, place| {
            let (card, level) = cards[place];
            let (key, text) = canvas.split(row, 4, 1);
            canvas.label(key, place, if level.is_some() { "!" } else { " " }, theme.key);
            let style = if level.is_some() { theme.danger } else { theme.text };
            canvas.message_line(text, &named::card(&card.id, "title"), style);
        });
    }
}

/// Opens a card; keeps that it was shown when there is a conversation that raised it.
#[must_use]
pub fn open(desk: &Desk, card: &Card, level: Level, raised: bool) -> Vec<Effect> {
    // The card first: it opens also when that cannot be written down.
    let mut effects = vec![Effect::Open(Box::new(CardScreen::new(desk, card, raised)) as Box<dyn Screen>)];
    if raised && desk.conversation.is_some() && desk.volunteer.is_some() {
        effects.push(Effect::Record(vec![CaseEvent::CardShown {
            card: card.id.clone(),
            level,
            opened: true,
        }]));
    }
    effects
}

/// One card in full.
#[derive(Debug)]
pub struct CardScreen {
    card: Card,
    raised: bool,
    done: BTreeSet<u8>,
    remark: Option<Entry>,
    scroll: u16,
    /// The step that was picked last; shown large it stays in view until one goes on.
    picked: Option<usize>,
}

impl CardScreen {
    /// A card, with what was done about it before.
    #[must_use]
    pub fn new(desk: &Desk, card: &Card, raised: bool) -> Self {
        let note = desk.conversation.as_ref().and_then(|conversation| conversation.case.cards.get(&card.id));
        Self {
            card: card.clone(),
            raised,
            done: note.map(|note| note.done.iter().copied().collect()).unwrap_or_default(),
            remark: None,
            scroll: 0,
            picked: None,
        }
    }

    /// Who checked the Dutch of it, or where it comes from while nobody has.
    fn checked(&self) -> Message {
        if self.card.is_checked() {
            m::card_checked(self.card.checked_by.as_str(), self.card.checked_on.as_str())
        } else {
            m::card_unchecked(self.card.source.as_str())
        }
    }

    fn keep(&self, desk: &Desk) -> Vec<Effect> {
        let note =
            desk.conversation.as_ref().and_then(|conversation| conversation.case.cards.get(&self.card.id));
        let done: Vec<u8> = self.done.iter().copied().collect();
        let remark = self.remark.as_ref().map_or_else(
            || note.map(|note| note.remark.clone()).unwrap_or_default(),
            |entry| typed::note(entry.text(), LONGEST, false).0,
        );
        let same = note.is_some_and(|note| note.done == done && note.remark == remark);
        let nothing = note.is_none_or(|note| note.done.is_empty()) && done.is_empty() && remark.is_empty();
        if same || nothing || desk.conversation.is_none() || desk.volunteer.is_none() {
            return Vec::new();
        }
        vec![Effect::Record(vec![CaseEvent::CardDone { card: self.card.id.clone(), done, remark }])]
    }
}

impl Screen for CardScreen {
    fn context(&self) -> Context {
        Context::Cards
    }

    fn is_typing(&self) -> bool {
        self.remark.is_some()
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        match action {
            Action::Type(key) => {
                if let Some(remark) = &mut self.remark {
                    remark.press(key);
                }
            }
            Action::Paste(text) => {
                if let Some(remark) = &mut self.remark {
                    remark.paste(&text);
                }
            }
            Action::MoveDown | Action::PageDown => {
                // Its last lines stay on the screen, however often the key is pressed.
                let last = cards::lines(desk, &self.card).len().saturating_sub(LAST_LINES);
                let last = u16::try_from(last).unwrap_or(u16::MAX);
                (self.scroll, self.picked) = ((self.scroll + 1).min(last), None);
            }
            Action::MoveUp | Action::PageUp => {
                (self.scroll, self.picked) = (self.scroll.saturating_sub(1), None);
            }
            Action::Pick(place) if place < usize::from(self.card.steps) => {
                self.picked = Some(place);
                let step = u8::try_from(place + 1).unwrap_or(u8::MAX);
                if !self.done.remove(&step) {
                    self.done.insert(step);
                }
            }
            Action::Toggle if self.remark.is_none() => {
                let notes = desk.conversation.as_ref().map(|conversation| &conversation.case.cards);
                let earlier =
                    notes.and_then(|notes| notes.get(&self.card.id)).map(|note| note.remark.as_str());
                self.remark = Some(Entry::with(earlier.unwrap_or_default()));
            }
            Action::SwitchResidentLanguage if !self.card.quiet => {
                return vec![Effect::Open(Box::new(LanguageScreen::new(Purpose::Resident)))];
            }
            Action::Confirm | Action::Back => {
                let mut effects = self.keep(desk);
                effects.push(Effect::Close);
                return effects;
            }
            _ => {}
        }
        Vec::new()
    }

    /// As it stands on the card, with what stands above each part. Nothing of a quiet card: whoever it is about may be
    /// near.
    fn recital(&self, desk: &Desk) -> Recital {
        if self.card.quiet {
            return Recital::default();
        }
        let lines = cards::lines(desk, &self.card);
        recital::public(lines.iter().filter_map(|line| recital::passage(desk, &line.message)).collect())
    }

    fn flush(&mut self, desk: &Desk) -> Vec<Effect> {
        self.keep(desk)
    }

    fn shown(&self, desk: &Desk) -> Option<Showing<'_>> {
        if self.card.quiet {
            return None;
        }
        let row = |CardLine { step, message, .. }| match step {
            Some(step) => {
                Shown::said(message).at(usize::from(step) - 1).marked(Some(self.done.contains(&step)))
            }
            None => Shown::said(message),
        };
        let rows: Vec<Shown> = cards::lines(desk, &self.card).into_iter().map(row).collect();
        let picked = self.picked.and_then(|step| rows.iter().position(|row| row.place == Some(step)));
        let at = picked.unwrap_or_else(|| usize::from(self.scroll).min(rows.len() - 1));
        let field = self.remark.as_ref().map(|remark| (remark, true));
        let Tongues { shown, unread } = Tongues::of(desk, &self.card);
        Some(Showing {
            notice: unread.then(m::card_translation_unread),
            foot: Some(self.checked()),
            beside: Some(shown.into_iter().skip(1).collect()),
            rows,
            at: Some(at),
            field,
            ..Showing::default()
        })
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let quiet = self.card.quiet;
        let lines = cards::lines(desk, &self.card);
        let mut y = area.y;
        let bottom = area.bottom().saturating_sub(3);
        // A column is kept free for the sign that there is more.
        let (body, _) = canvas.split(area, area.width.saturating_sub(2), 0);
        let mut more = false;
        let tongues = Tongues::of(desk, &self.card);
        if tongues.unread && self.scroll == 0 {
            y += canvas.message(area, &m::card_translation_unread(), theme.care);
        }
        for line in lines.into_iter().skip(usize::from(self.scroll)) {
            let CardLine { step, message, heading } = line;
            let step = step.map(|step| usize::from(step) - 1);
            if y >= bottom {
                more = true;
                break;
            }
            let row = Rect { y, height: bottom - y, ..body };
            let (mark, text) = canvas.split(row, 4, 1);
            if let Some(place) = step {
                let done = self.done.contains(&u8::try_from(place + 1).unwrap_or(0));
                canvas.label(mark, place, if done { "✓" } else { "□" }, theme.key);
            }
            let (first, second) =
                if heading { (theme.danger, theme.danger) } else { (theme.resident, theme.text) };
            // On a quiet card nothing is said to the resident.
            let first = if quiet && !heading { second } else { first };
            let used = tongues::draw(&tongues, canvas, text, &message, first, second);
            if let Some(place) = step {
                canvas.clickable(Rect { height: used, ..row }, Action::Pick(place));
            }
            more |= used >= row.height;
            y += used;
        }
        List::more(canvas, Rect { height: bottom.saturating_sub(area.y), ..area }, self.scroll > 0, more);
        let foot = Rect { y: area.bottom().saturating_sub(2), height: 1, ..area };
        let below = Rect { y: area.bottom().saturating_sub(1), height: 1, ..area };
        if let Some(remark) = &self.remark {
            canvas.message_line(foot, &m::card_remark(), theme.key);
            remark.draw(canvas, below, desk.locale, true);
        } else {
            canvas.message_line(foot, &self.checked(), theme.care);
            if self.raised {
                canvas.message_line(below, &m::card_keys(), theme.faint);
            }
        }
    }
}
