//! The fields of an offer: what stands in each, since when, from whom. Enter corrects the one pointed at.

use ratatui::layout::Rect;

use super::change::ChangeScreen;
use super::count::CountScreen;
use super::field::FieldScreen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::screen::Screen;
use crate::desk::widget::list::List;
use crate::directory::Offer;
use crate::directory::keeping::{DirectoryEvent, Field, What, shown};
use crate::words::Message;
use crate::words::messages::keeping as m;

/// The rows below the list: the whole value, its date, its source.
const BELOW: u16 = 5;

/// The list of fields.
#[derive(Debug)]
pub struct EditScreen {
    offer: String,
    list: List,
}

impl EditScreen {
    /// The fields of this offer, with one of them pointed at.
    #[must_use]
    pub fn new(offer: &str, field: Field) -> Self {
        let mut list = List::new(Field::ALL.len());
        list.cursor = Field::ALL.iter().position(|one| *one == field).unwrap_or(0);
        Self { offer: offer.to_owned(), list }
    }

    fn field(&self) -> Option<Field> {
        Field::ALL.get(self.list.cursor).copied()
    }

    fn open(&self, desk: &Desk) -> Vec<Effect> {
        let (Some(field), Some(offer)) = (self.field(), desk.directory().offer(&self.offer)) else {
            return Vec::new();
        };
        match field {
            Field::Capacity | Field::Waiting => vec![Effect::Open(Box::new(CountScreen::new(offer)))],
            Field::Status => vec![Effect::Open(Box::new(ChangeScreen::new(&self.offer, desk)))],
            Field::Listing => super::act(&Action::MarkIntroduction, &self.offer, desk).unwrap_or_default(),
            field => vec![Effect::Open(Box::new(FieldScreen::new(&self.offer, field, desk)))],
        }
    }

    /// The field that is pointed at is as it stands, today.
    fn check(&self, desk: &Desk) -> Vec<Effect> {
        let (Some(field), Some(offer)) = (self.field(), desk.directory().offer(&self.offer)) else {
            return Vec::new();
        };
        let what = What::OfferChecked { field: Some(field), source: None };
        vec![
            Effect::Keep(vec![DirectoryEvent::about(offer, what)]),
            Effect::Tell(m::notice_checked_field(field.message())),
        ]
    }
}

impl Screen for EditScreen {
    fn context(&self) -> Context {
        Context::Offer
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        if self.list.moves(&action) {
            return Vec::new();
        }
        match action {
            Action::Confirm | Action::EditOffer => self.open(desk),
            Action::Pick(place) if self.list.point(place) => self.open(desk),
            Action::CheckToday => self.check(desk),
            Action::Back => vec![Effect::Close],
            other => super::act(&other, &self.offer, desk).unwrap_or_default(),
        }
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let Some(offer) = desk.directory().offer(&self.offer) else { return };
        canvas.line(Rect { height: 1, ..area }, crate::words::Locale::NL, &offer.name, theme.title);
        let body = Rect { y: area.y + 2, height: area.height.saturating_sub(3 + BELOW), ..area };
        super::rows(self.list, canvas, body, |canvas, row, place| {
            let field = Field::ALL[place];
            let (label, rest) = canvas.split(row, 24, 1);
            canvas.message_line(label, &field.message(), theme.key);
            let (value, date) = canvas.split(rest, rest.width.saturating_sub(16), 1);
            let stands = shown(field, offer);
            if stands.is_empty() {
                canvas.message_line(value, &m::empty(), theme.faint);
                return;
            }
            canvas.message_line(value, &m::together(stands), theme.text);
            if let Some(on) = since(desk, offer, field).0 {
                let short = crate::words::calendar::date_short(desk.locale, on);
                canvas.line(date, desk.locale, &short, theme.faint);
            }
        });
        let below = Rect { y: body.bottom(), height: BELOW + 1, ..area };
        canvas.rule(Rect { height: 1, ..below });
        if let Some(field) = self.field() {
            let mut y = below.y + 1;
            let at = |y: u16| Rect { y, height: below.bottom().saturating_sub(y), ..below };
            let stands = shown(field, offer);
            if !stands.is_empty() {
                let room = Rect { height: at(y).height.saturating_sub(2), ..at(y) };
                y += canvas.message(room, &m::together(stands), theme.text);
            }
            y += canvas.message(at(y), &since(desk, offer, field).1, theme.faint);
            let source = desk.knowledge.overlay.touched(&self.offer, field).and_then(|touch| touch.source);
            let source = source.or_else(|| field.checked(offer).source);
            if let Some(source) = source {
                canvas.message(at(y), &crate::words::messages::desk::offer_source(source), theme.faint);
            }
        }
    }
}

/// Since when a field stands so, and how that is said: by whom at this desk, or by the source.
fn since(desk: &Desk, offer: &Offer, field: Field) -> (Option<jiff::civil::Date>, Message) {
    let checked = field.checked(offer);
    match desk.knowledge.overlay.touched(offer.id.as_str(), field) {
        Some(touch) if checked.on <= Some(touch.on) || field.has_no_date() => {
            (Some(touch.on), m::touched(touch.on, touch.by))
        }
        _ => (checked.on, checked.message(desk.today())),
    }
}
