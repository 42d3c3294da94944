//! What one field is filled in with: a line to type on, or a list to choose from.

use std::collections::BTreeSet;

use ratatui::layout::Rect;

use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::model::Desk;
use crate::desk::widget::entry::Entry;
use crate::desk::widget::list::List;
use crate::directory::keeping::{Field, Shape};
use crate::directory::{LanguageCode, Offer, raw};
use crate::table::typed;
use crate::words::Message;
use crate::words::messages::named;

/// The most letters that a field of own words and another field keep.
const WORDS: usize = 2_000;
const LINE: usize = 400;

/// A line to type on, or a list to choose from.
#[derive(Debug)]
pub(super) enum Editor {
    /// One types.
    Text(Entry),
    /// One of these.
    One { entries: Vec<(String, Message)>, list: List, chosen: Option<String> },
    /// Some of these.
    Many { entries: Vec<(String, Message)>, list: List, marked: BTreeSet<String> },
}

impl Editor {
    /// What a field is filled in with, as it stands in an offer.
    pub(super) fn of(desk: &Desk, field: Field, offer: Option<&Offer>) -> Self {
        let codes = offer.map(|offer| field.codes(offer)).unwrap_or_default();
        match field.shape() {
            Shape::One => Self::one(field.entries(), codes.into_iter().next()),
            Shape::Many => {
                let mut entries = match field {
                    Field::Needs => needs(desk, &[]),
                    Field::Languages => languages(),
                    other => other.entries(),
                };
                // What is marked comes first; a language that we have no name for is kept as its code.
                for code in codes.iter().rev() {
                    let at = entries.iter().position(|(one, _)| one == code);
                    let entry = at.map(|at| entries.remove(at));
                    entries.insert(0, entry.unwrap_or_else(|| (code.clone(), named::term("language", code))));
                }
                Self::many(entries, codes)
            }
            _ => {
                let text = offer.map(|offer| field.to_text(offer, &super::say(desk))).unwrap_or_default();
                Self::Text(Entry::with(&text))
            }
        }
    }

    fn one(entries: Vec<(String, Message)>, chosen: Option<String>) -> Self {
        let mut list = List::new(entries.len());
        let at = entries.iter().position(|(code, _)| Some(code) == chosen.as_ref());
        list.cursor = at.unwrap_or(0);
        Self::One { entries, list, chosen }
    }

    fn many(entries: Vec<(String, Message)>, marked: impl IntoIterator<Item = String>) -> Self {
        let list = List::new(entries.len());
        Self::Many { entries, list, marked: marked.into_iter().collect() }
    }

    /// Puts these needs first in the list; what was marked stays marked.
    pub(super) fn suggest(&mut self, desk: &Desk, first: &[String]) {
        if let Self::Many { entries, list, .. } = self {
            *entries = needs(desk, first);
            *list = List::new(entries.len());
        }
    }

    /// Whether letters go to it.
    pub(super) fn is_typing(&self) -> bool {
        matches!(self, Self::Text(_))
    }

    /// Takes an action that changes it; tells whether it did.
    pub(super) fn take(&mut self, action: &Action) -> bool {
        match self {
            Self::Text(entry) => match action {
                Action::Type(key) => {
                    entry.press(*key);
                    true
                }
                Action::Paste(text) => {
                    entry.paste(text);
                    true
                }
                _ => false,
            },
            Self::One { entries, list, chosen } => match action {
                Action::Pick(place) if list.point(*place) => {
                    *chosen = entries.get(*place).map(|(code, _)| code.clone());
                    true
                }
                Action::Toggle => {
                    let code = entries.get(list.cursor).map(|(code, _)| code.clone());
                    *chosen = if *chosen == code { None } else { code };
                    true
                }
                other => list.moves(other),
            },
            Self::Many { entries, list, marked } => {
                let place = match action {
                    Action::Pick(place) if list.point(*place) => *place,
                    Action::Toggle => list.cursor,
                    other => return list.moves(other),
                };
                if let Some((code, _)) = entries.get(place)
                    && !marked.remove(code)
                {
                    marked.insert(code.clone());
                }
                true
            }
        }
    }

    /// Enter on a row of a list of one is short for choosing it.
    pub(super) fn settle(&mut self) {
        if let Self::One { entries, list, chosen } = self {
            *chosen = entries.get(list.cursor).map(|(code, _)| code.clone());
        }
    }

    /// What was typed, cleaned; a secret number is taken out unless the field is one for numbers.
    pub(super) fn text(&self, field: Field) -> String {
        let Self::Text(entry) = self else { return String::new() };
        let (most, numbers) = match field.shape() {
            Shape::Words => (WORDS, false),
            _ => (LINE, matches!(field, Field::Phones | Field::Contacts)),
        };
        typed::note(entry.text(), most, numbers).0.replace('\n', " ")
    }

    /// The codes that were chosen, in the order of the list.
    pub(super) fn codes(&self) -> Vec<String> {
        match self {
            Self::Text(_) => Vec::new(),
            Self::One { chosen, .. } => chosen.iter().cloned().collect(),
            Self::Many { entries, marked, .. } => {
                entries.iter().map(|(code, _)| code).filter(|code| marked.contains(*code)).cloned().collect()
            }
        }
    }

    /// The part of a service that it comes to.
    pub(super) fn part(&self, desk: &Desk, field: Field, before: Option<&Offer>) -> raw::Service {
        match self {
            Self::Text(_) => field.of_text(&self.text(field), before, &super::say(desk)),
            _ => field.of_codes(self.codes().iter().map(String::as_str)),
        }
    }

    /// What was filled in, for an overview.
    pub(super) fn summary(&self, field: Field) -> Vec<Message> {
        let chosen = |entries: &[(String, Message)]| {
            let codes = self.codes();
            entries.iter().filter(|(code, _)| codes.contains(code)).map(|(_, said)| said.clone()).collect()
        };
        match self {
            Self::Text(_) => Some(self.text(field))
                .filter(|text| !text.is_empty())
                .map(crate::words::messages::keeping::text)
                .into_iter()
                .collect(),
            Self::One { entries, .. } | Self::Many { entries, .. } => chosen(entries),
        }
    }

    /// Draws it.
    pub(super) fn draw(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect, active: bool) {
        let theme = canvas.theme;
        match self {
            Self::Text(entry) => {
                entry.draw(
                    canvas,
                    Rect { height: area.height.min(4), ..area },
                    super::typed_in(desk),
                    active,
                );
            }
            Self::One { entries, list, .. } | Self::Many { entries, list, .. } => {
                let codes = self.codes();
                super::rows(*list, canvas, area, |canvas, row, place| {
                    let (key, text) = canvas.split(row, 4, 1);
                    let (code, said) = &entries[place];
                    let mark = if codes.contains(code) { "■" } else { "□" };
                    canvas.label(key, place, mark, theme.key);
                    canvas.message_line(text, said, theme.text);
                });
            }
        }
    }
}

/// Every need, these first.
fn needs(desk: &Desk, first: &[String]) -> Vec<(String, Message)> {
    let rest = desk.content.needs.leaves().map(|need| &need.code).filter(|code| !first.contains(code));
    first.iter().chain(rest).map(|code| (code.clone(), named::need(code))).collect()
}

fn languages() -> Vec<(String, Message)> {
    LanguageCode::NAMED.iter().map(|code| ((*code).to_owned(), named::term("language", code))).collect()
}
