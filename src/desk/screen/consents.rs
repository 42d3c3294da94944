//! Everyone to whom something may be told or not: each chosen place, then the three groups, with what was said.

use ratatui::layout::Rect;

use super::Screen;
use super::consent::ConsentScreen;
use crate::casebook::Party;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::table::consent::{self, Standing};
use crate::words::messages::consent as t;
use crate::words::{Arg, Message};

/// The screen of all parties.
#[derive(Debug, Clone)]
pub struct ConsentsScreen {
    parties: Vec<Party>,
    list: List,
}

impl ConsentsScreen {
    /// The parties of the open conversation.
    #[must_use]
    pub fn new(desk: &Desk) -> Self {
        let parties = consent::parties(desk);
        let list = List::new(parties.len());
        Self { parties, list }
    }

    fn choose(&self, desk: &Desk) -> Vec<Effect> {
        let Some(party) = self.parties.get(self.list.cursor) else { return Vec::new() };
        vec![Effect::Open(Box::new(ConsentScreen::about(party.clone(), desk)))]
    }
}

/// A party as a text of its own.
fn words(desk: &Desk, party: &Party) -> Message {
    match consent::party_words(desk, party) {
        Arg::Message(message) => *message,
        other => crate::words::messages::desk::offer_text(other),
    }
}

impl Screen for ConsentsScreen {
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
            Action::Back => vec![Effect::Close],
            _ => Vec::new(),
        }
    }

    fn refresh(&mut self, desk: &Desk) {
        self.parties = consent::parties(desk);
        self.list.len = self.parties.len();
        self.list.cursor = self.list.cursor.min(self.list.len.saturating_sub(1));
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let Some(conversation) = &desk.conversation else { return };
        let theme = canvas.theme;
        let mut y = area.y;
        y += canvas.both(Rect { y, height: 2, ..area }, &t::title(), theme.title, theme.faint);
        y += canvas.both(Rect { y, height: 4, ..area }, &t::intro(), theme.text, theme.faint) + 1;
        let body = Rect { y, height: area.bottom().saturating_sub(y), ..area };
        let width = area.width.saturating_sub(5);
        let texts: Vec<(Message, Message)> = self
            .parties
            .iter()
            .map(|party| (words(desk, party), Standing::of(&conversation.case, party).message()))
            .collect();
        let heights: Vec<u16> = texts
            .iter()
            .map(|(party, standing)| canvas.height_both(party, width) + canvas.height_of(standing, width))
            .collect();
        self.list.draw(canvas, body, &heights, |canvas, line, place| {
            let (key, text) = canvas.split(line, 4, 1);
            canvas.label(key, place, " ", theme.key);
            let (party, standing) = &texts[place];
            let used = canvas.both(text, party, theme.resident, theme.text);
            let below = Rect { y: text.y + used, height: text.height.saturating_sub(used), ..text };
            canvas.message(below, standing, theme.faint);
        });
    }
}
