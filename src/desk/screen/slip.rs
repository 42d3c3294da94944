//! The slip: what the resident takes home, seen before it is printed.

use ratatui::layout::Rect;

use super::Screen;
use super::consents::ConsentsScreen;
use super::hand_over_choice;
use super::language::{LanguageScreen, Purpose};
use super::printers::PrintersScreen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::news::News;
use crate::slip::printer::Printer;
use crate::slip::{Both, Page, Paper};
use crate::table::paper::{left_off, page, usual};
use crate::words::messages::desk as m;
use crate::words::{Locale, Message};

/// The slip screen.
#[derive(Debug)]
pub struct SlipScreen {
    page: Page,
    paper: Paper,
    scroll: usize,
    pages: Option<usize>,
    fault: Option<Message>,
    /// Packages with the letters that are missing here: the paper is in Dutch until they are there.
    missing: Vec<&'static str>,
    asked: bool,
    /// The volunteer was told that nothing has left the desk yet.
    warned: bool,
}

impl SlipScreen {
    /// The slip of the open conversation.
    #[must_use]
    pub fn new(desk: &Desk) -> Self {
        Self {
            page: page(desk),
            paper: usual(&desk.settings.paper, desk.settings.large_print),
            scroll: 0,
            pages: None,
            fault: None,
            missing: Vec::new(),
            asked: false,
            warned: false,
        }
    }

    /// What is wanted when the screen opens: whether it can be printed, and how long it is.
    #[must_use]
    pub fn opening(&self) -> Vec<Effect> {
        vec![Effect::Typeset(Box::new(self.page.clone()), self.paper)]
    }

    fn lay_out(&mut self) -> Vec<Effect> {
        self.pages = None;
        self.fault = None;
        self.opening()
    }

    fn print(&self, name: &str) -> Vec<Effect> {
        let printer = Printer::named(name);
        vec![Effect::Print { page: Box::new(self.page.clone()), paper: self.paper, printer }]
    }
}

impl Screen for SlipScreen {
    fn context(&self) -> Context {
        Context::Slip
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        match action {
            Action::MoveDown => self.scroll += 1,
            Action::MoveUp => self.scroll = self.scroll.saturating_sub(1),
            Action::PageDown => self.scroll += 10,
            Action::PageUp => self.scroll = self.scroll.saturating_sub(10),
            Action::ChangePaper => {
                let place = Paper::ALL.iter().position(|paper| *paper == self.paper).unwrap_or(0);
                self.paper = Paper::ALL[(place + 1) % Paper::ALL.len()];
                let mut effects = vec![Effect::RememberPaper(self.paper)];
                effects.extend(self.lay_out());
                return effects;
            }
            Action::Print => {
                self.fault = None;
                return if let Some(printer) = desk.settings.printer.clone() {
                    self.print(&printer)
                } else {
                    self.asked = true;
                    vec![Effect::Open(Box::new(PrintersScreen::default())), Effect::FindPrinters]
                };
            }
            Action::ChoosePrinter => {
                return vec![Effect::Open(Box::new(PrintersScreen::default())), Effect::FindPrinters];
            }
            Action::Save => {
                self.fault = None;
                return vec![Effect::Save { page: Box::new(self.page.clone()), paper: self.paper }];
            }
            Action::SavePlain => {
                return vec![Effect::SavePlain(Box::new(self.page.clone()))];
            }
            Action::SwitchResidentLanguage => {
                return vec![Effect::Open(Box::new(LanguageScreen::new(Purpose::Resident)))];
            }
            Action::AskConsent => return vec![Effect::Open(Box::new(ConsentsScreen::new(desk)))],
            Action::HandOver => return hand_over_choice::opening(desk),
            Action::Confirm => {
                let left = desk.conversation.as_ref().is_some_and(|conversation| conversation.case.slips > 0);
                if left || std::mem::replace(&mut self.warned, true) {
                    return vec![Effect::Leave];
                }
                return vec![Effect::Tell(m::notice_not_on_paper())];
            }
            Action::Back => return vec![Effect::Close],
            Action::Tick if self.asked && desk.settings.printer.is_some() => {
                self.asked = false;
                return self.update(Action::Print, desk);
            }
            _ => {}
        }
        Vec::new()
    }

    fn refresh(&mut self, desk: &Desk) {
        if desk.conversation.is_some() {
            self.page = page(desk);
        }
    }

    fn receive(&mut self, news: &News, _desk: &Desk) -> Vec<Effect> {
        match news {
            News::Typeset(Ok((pages, missing))) => {
                self.pages = Some(*pages);
                self.missing.clone_from(missing);
            }
            News::Typeset(Err(fault)) => self.fault = Some(fault.message()),
            News::NotMade(why) => self.fault = Some(why.clone()),
            _ => {}
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let pages = self.pages.unwrap_or(0);
        let title = m::preview_title(self.paper.message(), i64::try_from(pages).unwrap_or(0));
        canvas.message_line(Rect { height: 1, ..area }, &title, theme.title);
        let mut y = area.y + 1;
        if let Some(fault) = &self.fault {
            y += canvas.message(Rect { y, height: 4, ..area }, fault, theme.care);
            y += canvas.message(Rect { y, height: 2, ..area }, &m::preview_still_there(), theme.text);
        }
        if !self.missing.is_empty() {
            let told = m::preview_script_missing(desk.resident_locale().name(), self.missing.join(", "));
            y += canvas.message(Rect { y, height: 4, ..area }, &told, theme.care);
        }
        let left_off = left_off(desk, &self.page);
        if !left_off.is_empty() {
            y += canvas.message(Rect { y, height: 4, ..area }, &m::preview_left_off(left_off), theme.care);
        }
        let sheet = Rect { y: y + 1, height: area.bottom().saturating_sub(y + 1), ..area };
        preview(canvas, sheet, &self.page, self.scroll);
    }
}

/// A page as it will be, from this line on.
pub(super) fn preview(canvas: &mut Canvas<'_>, area: Rect, page: &Page, skip: usize) {
    draw(canvas, &mut Pen { y: area.y, area, skip }, page);
}

/// Where the next line of the preview comes.
struct Pen {
    y: u16,
    area: Rect,
    skip: usize,
}

impl Pen {
    fn both(&mut self, canvas: &mut Canvas<'_>, text: &Both, indent: u16, strong: bool) {
        if self.skip > 0 {
            self.skip -= 1;
            return;
        }
        if self.y >= self.area.bottom() {
            return;
        }
        let theme = canvas.theme;
        let row = Rect {
            x: self.area.x + indent,
            y: self.y,
            width: self.area.width.saturating_sub(indent),
            height: self.area.bottom() - self.y,
        };
        let style = if strong { theme.resident } else { theme.text };
        let mark = if text.unchecked { " *" } else { "" };
        let resident = format!("{}{mark}", text.resident);
        if text.is_shared() {
            self.y += canvas.text(row, text.locale, &text.resident, style).max(1);
            return;
        }
        let (first, second) = canvas.halves(row, 3);
        let used = canvas.text(first, text.locale, &resident, style);
        self.y += used.max(canvas.text(second, Locale::NL, &text.dutch, theme.faint)).max(1);
    }

    fn gap(&mut self) {
        if self.skip == 0 {
            self.y += 1;
        }
    }
}

fn draw(canvas: &mut Canvas<'_>, pen: &mut Pen, page: &Page) {
    pen.both(canvas, &page.title, 0, true);
    if let Some(code) = &page.case_code {
        let mut text = code.label.clone();
        text.resident = format!("{}: \u{2068}{}\u{2069}", text.resident, code.code);
        text.dutch = format!("{}: \u{2068}{}\u{2069}", text.dutch, code.code);
        pen.both(canvas, &text, 0, true);
    }
    for text in &page.intro {
        pen.both(canvas, text, 0, false);
    }
    for block in &page.blocks {
        pen.gap();
        pen.both(canvas, &block.heading, 0, true);
        if !block.name.is_empty() {
            pen.both(canvas, &Both::same(&block.name), 0, true);
        }
        for line in &block.lines {
            if !line.label.dutch.is_empty() {
                pen.both(canvas, &line.label, 2, false);
            }
            for text in &line.texts {
                pen.both(canvas, text, 4, true);
            }
            if let Some(known) = &line.freshness {
                pen.both(canvas, known.text(), 4, false);
            }
        }
    }
    pen.gap();
    let heading = (!page.kept.is_empty()).then_some(&page.kept_heading);
    for text in page.follow_up.iter().chain(heading).chain(&page.kept).chain(&page.footer) {
        pen.both(canvas, text, 0, false);
    }
    if page.has_unchecked() {
        pen.gap();
        pen.both(canvas, &page.unchecked_note, 0, false);
    }
}
