//! A page seen before it goes onto paper: scrolled, printed, saved. What the everything and the receipt screen share.

use ratatui::layout::Rect;

use crate::casebook::Access;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::errand::{Errand, Sheet};
use crate::desk::model::Desk;
use crate::desk::news::News;
use crate::desk::screen::printers::PrintersScreen;
use crate::desk::screen::slip::preview;
use crate::slip::printer::Printer;
use crate::slip::{Page, Paper};
use crate::table::paper::usual;
use crate::words::Message;

/// A page on the screen.
#[derive(Debug)]
pub(super) struct SheetView {
    /// The page.
    pub page: Page,
    /// What is printed and saved, where that is less.
    pub printed: Option<Page>,
    paper: Paper,
    /// The name of its file.
    name: String,
    /// The looks that printing and saving are.
    looks: Option<(Access, Access)>,
    scroll: usize,
    fault: Option<Message>,
    /// A printer is being chosen, to print on at once.
    asked: bool,
}

impl SheetView {
    pub fn new(page: Page, name: String, looks: Option<(Access, Access)>, desk: &Desk) -> Self {
        let paper = usual(&desk.settings.paper, desk.settings.large_print);
        Self { page, printed: None, paper, name, looks, scroll: 0, fault: None, asked: false }
    }

    fn sheet(&self) -> Box<Sheet> {
        let page = self.printed.as_ref().unwrap_or(&self.page).clone();
        let name = self.name.clone();
        Box::new(Sheet { page, paper: self.paper, name, looks: self.looks.clone() })
    }

    /// What an action means to the page; `None` when it means nothing to it.
    pub fn update(&mut self, action: &Action, desk: &Desk) -> Option<Vec<Effect>> {
        match action {
            Action::MoveDown => self.scroll = (self.scroll + 1).min(self.last()),
            Action::MoveUp => self.scroll = self.scroll.saturating_sub(1),
            Action::PageDown => self.scroll = (self.scroll + 10).min(self.last()),
            Action::PageUp => self.scroll = self.scroll.saturating_sub(10),
            Action::Print => {
                self.fault = None;
                return Some(if let Some(printer) = &desk.settings.printer {
                    vec![Effect::Rights(Errand::Print(self.sheet(), Printer::named(printer)))]
                } else {
                    self.asked = true;
                    choose_printer()
                });
            }
            Action::ChoosePrinter => return Some(choose_printer()),
            Action::Save => {
                self.fault = None;
                return Some(vec![Effect::Rights(Errand::Save(self.sheet()))]);
            }
            Action::Tick if self.asked && desk.settings.printer.is_some() => {
                self.asked = false;
                return self.update(&Action::Print, desk);
            }
            Action::Confirm | Action::Back => return Some(vec![Effect::Close]),
            _ => return None,
        }
        Some(Vec::new())
    }

    /// The last text from which the page may be drawn: something of it always stands there.
    fn last(&self) -> usize {
        let lines = self.page.blocks.iter().flat_map(|block| &block.lines);
        let texts: usize = lines.map(|line| line.texts.len() + 1).sum();
        (self.page.intro.len() + self.page.blocks.len() + texts + self.page.footer.len()).saturating_sub(1)
    }

    pub fn receive(&mut self, news: &News) {
        if let News::NotMade(why) = news {
            self.fault = Some(why.clone());
        }
    }

    pub fn view(&self, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let mut y = area.y;
        if let Some(fault) = &self.fault {
            y += canvas.message(Rect { height: 4, ..area }, fault, theme.care);
        }
        let body = Rect { y, height: area.bottom().saturating_sub(y), ..area };
        preview(canvas, body, &self.page, self.scroll);
    }
}

fn choose_printer() -> Vec<Effect> {
    vec![Effect::Open(Box::new(PrintersScreen::default())), Effect::FindPrinters]
}
