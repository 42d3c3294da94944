//! To whom a resident is handed over: one of the chosen places.

use ratatui::layout::Rect;

use super::Screen;
use super::hand_over::HandOverScreen;
use crate::casebook::Party;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::table::consent::Standing;
use crate::words::messages::{desk as m, handing as h};

/// The screen that asks to whom.
#[derive(Debug, Clone)]
pub struct HandOverChoiceScreen {
    offers: Vec<String>,
    list: List,
}

/// What asking to whom begins with: the sheet itself when only one place was chosen.
#[must_use]
pub fn opening(desk: &Desk) -> Vec<Effect> {
    let chosen = desk.conversation.as_ref().map(|one| one.case.chosen.as_slice()).unwrap_or_default();
    let mut offers: Vec<String> = Vec::new();
    for one in chosen {
        if !offers.contains(&one.offer) {
            offers.push(one.offer.clone());
        }
    }
    match offers.as_slice() {
        [] => vec![Effect::Tell(h::nobody())],
        [offer] => HandOverScreen::opening(desk, offer),
        _ => {
            let list = List::new(offers.len());
            vec![Effect::Open(Box::new(HandOverChoiceScreen { offers, list }))]
        }
    }
}

impl HandOverChoiceScreen {
    fn choose(&self, desk: &Desk) -> Vec<Effect> {
        let Some(offer) = self.offers.get(self.list.cursor) else { return Vec::new() };
        HandOverScreen::opening(desk, offer)
    }
}

impl Screen for HandOverChoiceScreen {
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

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let Some(conversation) = &desk.conversation else { return };
        let theme = canvas.theme;
        canvas.message_line(Rect { height: 1, ..area }, &h::choose(), theme.title);
        let body = Rect { y: area.y + 2, height: area.height.saturating_sub(2), ..area };
        let heights = vec![2; self.offers.len()];
        self.list.draw(canvas, body, &heights, |canvas, line, place| {
            let offer = &self.offers[place];
            let (key, text) = canvas.split(line, 4, 1);
            canvas.label(key, place, " ", theme.key);
            let name = m::offer_text(super::offer_words::name(desk, offer));
            canvas.message_line(Rect { height: 1, ..text }, &name, theme.text);
            let standing = Standing::of(&conversation.case, &Party::Offer(offer.clone())).message();
            let below = Rect { y: text.y + 1, height: 1, ..text };
            canvas.message_line(below, &h::plan_consent(standing), theme.faint);
        });
    }
}
