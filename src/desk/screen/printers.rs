//! Choosing a printer: those that this computer knows, or one on the network by its address.

use ratatui::layout::Rect;

use super::Screen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::news::News;
use crate::desk::widget::entry::Entry;
use crate::desk::widget::list::List;
use crate::slip::printer::Printer;
use crate::words::messages::desk as m;
use crate::words::{Locale, Message};

/// The printers screen.
#[derive(Debug)]
pub struct PrintersScreen {
    found: Vec<Printer>,
    heard: bool,
    fault: Option<Message>,
    list: List,
    address: Option<Entry>,
}

impl Default for PrintersScreen {
    fn default() -> Self {
        Self { found: Vec::new(), heard: false, fault: None, list: List::new(1), address: None }
    }
}

impl PrintersScreen {
    fn choose(&mut self) -> Vec<Effect> {
        if let Some(printer) = self.found.get(self.list.cursor) {
            vec![Effect::Close, Effect::RememberPrinter(printer.name.clone())]
        } else {
            self.address = Some(Entry::with("ipp://"));
            Vec::new()
        }
    }
}

impl Screen for PrintersScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn is_typing(&self) -> bool {
        self.address.is_some()
    }

    fn update(&mut self, action: Action, _desk: &Desk) -> Vec<Effect> {
        if let Some(address) = &mut self.address {
            match action {
                Action::Type(key) => {
                    address.press(key);
                }
                Action::Paste(text) => address.paste(&text),
                Action::Back => self.address = None,
                Action::Confirm => {
                    let uri = address.text().trim().to_owned();
                    if uri.starts_with("ipp://") || uri.starts_with("http://") {
                        return vec![Effect::Close, Effect::RememberPrinter(uri)];
                    }
                    self.fault = Some(m::printer_fault_address());
                }
                _ => {}
            }
            return Vec::new();
        }
        if self.list.moves(&action) {
            return Vec::new();
        }
        match action {
            Action::Confirm => self.choose(),
            Action::Pick(place) if self.list.point(place) => self.choose(),
            Action::Back => vec![Effect::Close],
            _ => Vec::new(),
        }
    }

    fn receive(&mut self, news: &News, _desk: &Desk) -> Vec<Effect> {
        if let News::Printers(found) = news {
            self.heard = true;
            match found {
                Ok(found) => self.found.clone_from(found),
                Err(fault) => self.fault = Some(fault.message()),
            }
            self.list = List::new(self.found.len() + 1);
            self.list.cursor = self.found.iter().position(|one| one.is_default).unwrap_or(0);
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let mut y = area.y + 1;
        let at = |y: u16, height: u16| Rect { y, height, ..area };
        canvas.message(at(y, 1), &m::printer_title(), theme.title);
        y += 2;
        if self.heard && self.found.is_empty() {
            y += canvas.message(at(y, 2), &m::printer_none(), theme.faint) + 1;
        }
        for place in 0..=self.found.len() {
            let row = at(y, 1);
            let (key, text) = canvas.split(row, 4, 1);
            canvas.label(key, place, " ", theme.key);
            match self.found.get(place) {
                Some(printer) => canvas.line(text, Locale::NL, &printer.name, theme.text),
                None => canvas.message_line(text, &m::printer_by_address(), theme.text),
            }
            canvas.clickable(row, Action::Pick(place));
            if place == self.list.cursor {
                canvas.paint(row, theme.chosen);
            }
            y += 1;
        }
        if let Some(address) = &self.address {
            canvas.message(at(y + 1, 1), &m::setup_printer_address(), theme.key);
            address.draw(canvas, at(y + 2, 1), desk.locale, true);
            y += 2;
        }
        if let Some(fault) = &self.fault {
            canvas.message(at(y + 2, 3), fault, theme.care);
        }
        canvas.message(at(area.bottom().saturating_sub(3), 3), &m::printer_copies(), theme.faint);
    }
}
