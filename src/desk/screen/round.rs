//! The week's round (F29): the ten offers whose checking helps most, why, and whom to call. The ten stay the same while one
//! works through them; what was checked gets a mark.

use std::collections::BTreeSet;

use ratatui::layout::Rect;

use super::Screen;
use super::offer_detail::OfferDetailScreen;
use super::printers::PrintersScreen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::experience;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::directory::Listing;
use crate::directory::round::{Stop, round};
use crate::slip::compose::call_sheet;
use crate::slip::printer::Printer;
use crate::slip::sheet::Sheet;
use crate::words::Locale;
use crate::words::messages::round as m;

/// The round screen.
#[derive(Debug)]
pub struct RoundScreen {
    stops: Vec<Stop>,
    checked: BTreeSet<usize>,
    list: List,
    /// The sheet is printed as soon as there is a printer.
    asked: bool,
}

impl RoundScreen {
    /// The round of today.
    #[must_use]
    pub fn new(desk: &Desk) -> Self {
        let stops = round(desk.directory(), &experience::of_cases(&desk.cases), desk.today());
        let list = List::new(stops.len());
        Self { stops, checked: BTreeSet::new(), list, asked: false }
    }

    fn check(&mut self, desk: &Desk) -> Vec<Effect> {
        let Some(stop) = self.stops.get(self.list.cursor) else { return Vec::new() };
        self.checked.insert(self.list.cursor);
        super::keeping::act(&Action::CheckToday, stop.offer.as_str(), desk).unwrap_or_default()
    }

    fn sheet(&self, desk: &Desk) -> Option<Box<Sheet>> {
        let sheet =
            call_sheet(&desk.words, desk.locale, &desk.name, desk.directory(), &self.stops, desk.today());
        (!sheet.calls.is_empty()).then(|| Box::new(sheet))
    }

    fn print(&mut self, desk: &Desk) -> Vec<Effect> {
        let Some(sheet) = self.sheet(desk) else { return vec![Effect::Tell(m::notice_nothing())] };
        let Some(name) = &desk.settings.printer else {
            self.asked = true;
            return vec![Effect::Open(Box::new(PrintersScreen::default())), Effect::FindPrinters];
        };
        vec![Effect::PrintSheet { sheet, printer: Printer::named(name) }]
    }

    fn open(&self, desk: &Desk) -> Vec<Effect> {
        let Some(stop) = self.stops.get(self.list.cursor) else { return Vec::new() };
        vec![Effect::Open(Box::new(OfferDetailScreen::new(stop.offer.as_str(), desk)))]
    }
}

impl Screen for RoundScreen {
    fn context(&self) -> Context {
        Context::Round
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        if self.list.moves(&action) {
            return Vec::new();
        }
        match action {
            Action::CheckToday => self.check(desk),
            Action::Print => self.print(desk),
            Action::Save => match self.sheet(desk) {
                Some(sheet) => vec![Effect::SaveSheet(sheet)],
                None => vec![Effect::Tell(m::notice_nothing())],
            },
            Action::ChoosePrinter => {
                vec![Effect::Open(Box::new(PrintersScreen::default())), Effect::FindPrinters]
            }
            Action::Tick if self.asked && desk.settings.printer.is_some() => {
                self.asked = false;
                self.print(desk)
            }
            Action::Pick(place) if self.list.point(place) => self.open(desk),
            Action::Confirm => self.open(desk),
            Action::Back => vec![Effect::Close],
            _ => Vec::new(),
        }
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let at =
            |y: u16, height: u16| Rect { y, height: height.min(area.bottom().saturating_sub(y)), ..area };
        canvas.message(at(area.y, 1), &m::title(), theme.title);
        let mut y = area.y + 1 + canvas.message(at(area.y + 1, 2), &m::explained(), theme.faint);
        if self.stops.is_empty() {
            canvas.message(at(y + 1, 2), &m::empty(), theme.good);
            return;
        }
        let off = self.by_introduction(desk);
        if off > 0 {
            y += canvas.message(at(y, 2), &m::not_on_paper(off), theme.care);
        }
        let heights = vec![2; self.stops.len()];
        self.list.draw(canvas, at(y + 1, area.height), &heights, |canvas, row, place| {
            self.view_stop(desk, canvas, row, place);
        });
    }
}

impl RoundScreen {
    /// How many do not stand on the call sheet.
    fn by_introduction(&self, desk: &Desk) -> usize {
        let offers = self.stops.iter().filter_map(|stop| desk.directory().offer(stop.offer.as_str()));
        offers.filter(|offer| offer.listing == Listing::ByIntroduction).count()
    }

    fn view_stop(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect, place: usize) {
        let theme = canvas.theme;
        let stop = &self.stops[place];
        let Some(offer) = desk.directory().offer(stop.offer.as_str()) else { return };
        let line = Rect { height: 1, ..area };
        let (key, text) = canvas.split(line, 4, 1);
        let (name, number) = canvas.split(text, text.width.saturating_sub(20), 1);
        let done = self.checked.contains(&place);
        canvas.label(key, place, if done { "✓" } else { " " }, theme.key);
        canvas.line(name, Locale::NL, &offer.name, if done { theme.good } else { theme.text });
        match offer.phones.first() {
            Some(phone) => canvas.line(number, Locale::NL, &phone.number, theme.care),
            None => canvas.message_line(number, &m::no_number(), theme.faint),
        }
        let why: Vec<_> = stop.why.iter().map(|why| why.message()).collect();
        canvas.message_line(Rect { y: area.y + 1, ..text }, &m::why(why), theme.faint);
    }
}
