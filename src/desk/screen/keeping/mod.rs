//! Keeping the directory true at the desk: adding, editing, checking, closing, counting, and what changed.
//!
//! Every change becomes a sealed event laid over the directory; nothing here writes a file.

pub mod add;
pub mod change;
pub mod count;
pub mod edit;
mod editor;
pub mod field;
pub mod history;
pub mod note;

use ratatui::layout::Rect;

use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::directory::Listing;
use crate::directory::keeping::{DirectoryEvent, Field, What};
use crate::words::direction::plain;
use crate::words::messages::keeping as m;
use crate::words::{Locale, Message};

/// What an action on the page of an offer means for keeping it; `None` when it means nothing here.
#[must_use]
pub fn act(action: &Action, offer: &str, desk: &Desk) -> Option<Vec<Effect>> {
    let open = |screen| Some(vec![Effect::Open(screen)]);
    let found = desk.directory().offer(offer);
    if *action == Action::ShowHistory {
        return open(Box::new(history::HistoryScreen::new(offer, desk)));
    }
    let found = found?;
    match action {
        Action::CheckToday => {
            let what = What::OfferChecked { field: None, source: None };
            let by = desk.volunteer.as_ref().map(|one| one.short_name.clone()).unwrap_or_default();
            Some(vec![
                Effect::Keep(vec![DirectoryEvent::about(found, what)]),
                Effect::Tell(m::notice_checked(found.name.as_str(), by)),
            ])
        }
        Action::MarkIntroduction => {
            let by_introduction = found.listing != Listing::ByIntroduction;
            let told = if by_introduction { m::notice_marked() } else { m::notice_unmarked() };
            let what = What::OfferMarked { by_introduction };
            Some(vec![Effect::Keep(vec![DirectoryEvent::about(found, what)]), Effect::Tell(told)])
        }
        Action::EditOffer => open(Box::new(edit::EditScreen::new(offer, Field::Name))),
        Action::ChangeOffer => open(Box::new(change::ChangeScreen::new(offer, desk))),
        Action::CountPlaces => open(Box::new(count::CountScreen::new(found))),
        Action::PlaceOffer => open(Box::new(add::StepsScreen::placing(found, desk))),
        Action::NoteOffer => open(Box::new(note::NoteScreen::new(offer))),
        _ => None,
    }
}

/// Draws rows of one line each, the one pointed at marked, beside the signs that there are more.
fn rows(list: List, canvas: &mut Canvas<'_>, area: Rect, mut draw: impl FnMut(&mut Canvas<'_>, Rect, usize)) {
    let inside = Rect { width: area.width.saturating_sub(2), ..area };
    list.draw_plain(canvas, (inside, area), &vec![1; list.len], |canvas, row, place| {
        draw(canvas, row, place);
        canvas.clickable(row, Action::Pick(place));
        if place == list.cursor {
            canvas.paint(row, canvas.theme.chosen);
        }
    });
}

/// Says a message in the volunteer's language, as plain text to correct.
fn say(desk: &Desk) -> impl Fn(&Message) -> String + '_ {
    |message| plain(&desk.words.say(desk.locale, message))
}

/// The language in which what was typed at the desk is drawn.
fn typed_in(desk: &Desk) -> Locale {
    desk.locale
}
