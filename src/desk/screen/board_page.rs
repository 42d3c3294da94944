//! A page for the desk's board: what it is, and one key to save it as a PDF.

use ratatui::layout::Rect;

use super::Screen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::table::board_pages::{Outline, laptop_gone, register};
use crate::words::Message;
use crate::words::messages::papers as m;

/// Which page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BoardPage {
    /// The register of what is processed.
    Register,
    /// What to do when the laptop is gone.
    LaptopGone,
}

/// The screen of one page.
#[derive(Debug)]
pub struct BoardPageScreen {
    page: BoardPage,
}

impl BoardPageScreen {
    /// For this page.
    #[must_use]
    pub const fn new(page: BoardPage) -> Self {
        Self { page }
    }

    fn texts(&self) -> (Message, Message) {
        match self.page {
            BoardPage::Register => (m::register_title(), m::register_explained()),
            BoardPage::LaptopGone => (m::gone_title(), m::gone_explained()),
        }
    }
}

impl Screen for BoardPageScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        match action {
            Action::Confirm => {
                let outline = Outline::of(desk);
                let letter = match self.page {
                    BoardPage::Register => register(
                        &desk.words,
                        desk.locale,
                        &outline,
                        &desk.content.questionnaire,
                        desk.retentions.now(),
                        &desk.now,
                    ),
                    BoardPage::LaptopGone => laptop_gone(&desk.words, desk.locale, &outline, &desk.now),
                };
                vec![Effect::Close, Effect::SaveLetter(Box::new(letter))]
            }
            Action::Back => vec![Effect::Close],
            _ => Vec::new(),
        }
    }

    fn view(&self, _desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let (title, explained) = self.texts();
        let at = |y: u16, height: u16| Rect { y: area.y + y, height, ..area };
        canvas.message(at(1, 1), &title, theme.title);
        let used = canvas.message(at(3, 5), &explained, theme.text);
        let used = used + canvas.message(at(4 + used, 3), &m::notice(), theme.care);
        canvas.message(at(5 + used, 2), &m::save(), theme.key);
    }
}
