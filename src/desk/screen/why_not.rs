//! Why something is not in the list: every offer that was left out, with the one thing that kept it out.

use ratatui::layout::Rect;

use super::Screen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::directory::Offer;
use crate::referral::{Referral, WhyNot};
use crate::words::messages::desk as m;
use crate::words::{Locale, Message};

/// A directory with more offers than this shows only those that serve what is wanted: nobody reads the rest.
const FEW: usize = 1_000;

/// The screen.
#[derive(Debug)]
pub struct WhyNotScreen {
    absent: Vec<(String, Message)>,
    list: List,
}

impl WhyNotScreen {
    /// What this list leaves out, the nearest misses first.
    #[must_use]
    pub fn new(referral: &Referral, desk: &Desk) -> Self {
        let absence = referral.absence();
        let told = |offer: &Offer, why: WhyNot| (why.is_other_need(), offer.name.clone(), why.for_desk());
        let mut absent: Vec<(bool, String, Message)> = if desk.directory().len() <= FEW {
            let all = desk.directory().offers();
            all.filter_map(|offer| Some(told(offer, absence.of(offer.id.as_str())?))).collect()
        } else {
            absence.near().take(FEW).map(|(offer, why)| told(offer, why)).collect()
        };
        absent.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
        let absent: Vec<_> = absent.into_iter().map(|(_, name, why)| (name, why)).collect();
        Self { list: List::new(absent.len()), absent }
    }
}

impl Screen for WhyNotScreen {
    fn context(&self) -> Context {
        Context::Reading
    }

    fn update(&mut self, action: Action, _desk: &Desk) -> Vec<Effect> {
        super::read_on(&mut self.list, &action)
    }

    fn view(&self, _desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        canvas.message_line(Rect { height: 1, ..area }, &m::why_not_title(), theme.title);
        let body = Rect { y: area.y + 2, height: area.height.saturating_sub(2), ..area };
        let column = canvas.split(body, body.width * 2 / 5, 2).1.width;
        let heights: Vec<u16> = self
            .absent
            .iter()
            .map(|(_, why)| canvas.height_in(canvas.locale(), why, column).max(1))
            .collect();
        self.list.draw(canvas, body, &heights, |canvas, row, place| {
            let (name, why) = &self.absent[place];
            let (first, second) = canvas.split(row, row.width * 2 / 5, 2);
            canvas.line(Rect { height: 1, ..first }, Locale::NL, name, theme.text);
            canvas.message(second, why, theme.faint);
        });
    }
}
