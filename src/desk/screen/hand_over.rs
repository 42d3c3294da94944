//! The sheet for the party that receives a resident, seen before it leaves the desk; or why there is none.
//!
//! It is made anew from what is allowed at each look. Never anything of another party.

use ratatui::layout::Rect;

use super::Screen;
use super::consent::ConsentScreen;
use super::printers::PrintersScreen;
use crate::casebook::{Delivery, Party};
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::{Effect, HandingOver, Way};
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::news::News;
use crate::desk::widget::list::List;
use crate::slip::printer::Printer;
use crate::slip::{Page, Paper};
use crate::table::consent;
use crate::table::hand_over::{Refusal, file_name, made, sheet};
use crate::words::Message;
use crate::words::messages::handing as h;

/// What can be done with the sheet.
const ROWS: usize = 4;
const PRINT: usize = 0;
const SAVE: usize = 1;
const SAVE_DATA: usize = 2;

/// The hand-over screen.
#[derive(Debug, Clone)]
pub struct HandOverScreen {
    offer: String,
    without_name: bool,
    made: Result<Page, Refusal>,
    list: List,
    scroll: usize,
    fault: Option<Message>,
    /// A printer is being chosen.
    asked: bool,
}

impl HandOverScreen {
    /// The sheet for a chosen offer; why there is none, when it cannot be.
    #[must_use]
    pub fn new(desk: &Desk, offer: &str) -> Self {
        let mut screen = Self {
            offer: offer.to_owned(),
            without_name: false,
            made: Err(Refusal::NotChosen),
            list: List::new(ROWS),
            scroll: 0,
            fault: None,
            asked: false,
        };
        screen.refresh(desk);
        screen
    }

    /// The screen, with what is wanted when it opens: whether it can be printed.
    #[must_use]
    pub fn opening(desk: &Desk, offer: &str) -> Vec<Effect> {
        let screen = Self::new(desk, offer);
        let lay_out = screen.lay_out();
        let mut effects = vec![Effect::Open(Box::new(screen))];
        effects.extend(lay_out);
        effects
    }

    fn lay_out(&self) -> Option<Effect> {
        let page = self.made.as_ref().ok()?;
        Some(Effect::Typeset(Box::new(page.clone()), Paper::Sheet))
    }

    /// Lets the sheet go; made now, from what is allowed now.
    fn send(&mut self, desk: &Desk, way: Way) -> Vec<Effect> {
        self.fault = None;
        let Some(conversation) = &desk.conversation else { return Vec::new() };
        let Ok(sheet) = sheet(desk, &conversation.case, &self.offer, self.without_name) else {
            return Vec::new();
        };
        vec![Effect::HandOver(Box::new(HandingOver {
            page: sheet.page(&desk.words),
            data: format!("{:#}\n", sheet.json(&desk.words)),
            event: made(&sheet, Delivery::Saved),
            name: file_name(&sheet, desk),
            way,
        }))]
    }

    fn choose(&mut self, desk: &Desk) -> Vec<Effect> {
        if self.made.is_err() {
            return self.ask(desk);
        }
        match self.list.cursor {
            PRINT => {
                let Some(printer) = desk.settings.printer.clone() else {
                    self.asked = true;
                    return vec![Effect::Open(Box::new(PrintersScreen::default())), Effect::FindPrinters];
                };
                self.send(desk, Way::Print(Printer::named(&printer)))
            }
            SAVE => self.send(desk, Way::Save),
            SAVE_DATA => self.send(desk, Way::SaveData),
            _ => {
                self.without_name = !self.without_name;
                self.refresh(desk);
                self.lay_out().into_iter().collect()
            }
        }
    }

    /// Asks what may be told, or reads it over; where no sheet can ever be, it leaves.
    fn ask(&self, desk: &Desk) -> Vec<Effect> {
        let party = Party::Offer(self.offer.clone());
        match self.made {
            Ok(_) | Err(Refusal::NoConsent) => {
                vec![Effect::Open(Box::new(ConsentScreen::about(party, desk)))]
            }
            Err(_) => vec![Effect::Close],
        }
    }

    fn refused(&self, desk: &Desk, why: Refusal) -> Message {
        match why {
            Refusal::NotChosen => h::nobody(),
            Refusal::Gone => h::gone(),
            Refusal::ByIntroduction => h::by_introduction(),
            Refusal::Safety => h::by_phone(),
            Refusal::NoConsent => {
                h::no_consent(consent::party_words(desk, &Party::Offer(self.offer.clone())))
            }
        }
    }
}

impl Screen for HandOverScreen {
    fn context(&self) -> Context {
        Context::HandOver
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        match action {
            Action::PageDown => self.scroll += 10,
            Action::PageUp => self.scroll = self.scroll.saturating_sub(10),
            Action::Confirm => return self.choose(desk),
            Action::Pick(place) if self.list.point(place) => return self.choose(desk),
            Action::AskConsent => return self.ask(desk),
            Action::Back => return vec![Effect::Close],
            Action::Tick if self.asked && desk.settings.printer.is_some() => {
                self.asked = false;
                self.list.cursor = PRINT;
                return self.choose(desk);
            }
            other => {
                self.list.moves(&other);
            }
        }
        Vec::new()
    }

    fn refresh(&mut self, desk: &Desk) {
        let Some(conversation) = &desk.conversation else { return };
        let made = sheet(desk, &conversation.case, &self.offer, self.without_name);
        self.made = made.map(|sheet| sheet.page(&desk.words));
    }

    fn receive(&mut self, news: &News, _desk: &Desk) -> Vec<Effect> {
        match news {
            News::Typeset(Err(fault)) => self.fault = Some(fault.message()),
            News::NotMade(why) => self.fault = Some(why.clone()),
            _ => {}
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let page = match &self.made {
            Ok(page) => page,
            Err(why) => {
                canvas.message_line(Rect { height: 1, ..area }, &h::title(), theme.title);
                let rest = Rect { y: area.y + 2, height: area.height.saturating_sub(2), ..area };
                canvas.message(rest, &self.refused(desk, *why), theme.care);
                return;
            }
        };
        let turn = if self.without_name { h::with_name() } else { h::without_name() };
        let rows = [h::print(), h::save(), h::save_data(), turn];
        let mut y = area.y;
        for (place, row) in rows.iter().enumerate() {
            let line = Rect { y, height: 1, ..area };
            let (key, text) = canvas.split(line, 4, 1);
            canvas.label(key, place, " ", theme.key);
            canvas.message_line(text, row, theme.text);
            canvas.clickable(line, Action::Pick(place));
            if place == self.list.cursor {
                canvas.paint(line, theme.chosen);
            }
            y += 1;
        }
        if let Some(fault) = &self.fault {
            y += canvas.message(Rect { y, height: 4, ..area }, fault, theme.care);
        }
        canvas.rule(Rect { y, height: 1, ..area });
        let sheet = Rect { y: y + 1, height: area.bottom().saturating_sub(y + 1), ..area };
        super::slip::preview(canvas, sheet, page, self.scroll);
    }
}
