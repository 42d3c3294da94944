//! The receipt of an erasing: seen, printed, saved. It names nobody.

use ratatui::layout::Rect;

use super::sheet::SheetView;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::news::News;
use crate::desk::screen::Screen;
use crate::slip::Page;

/// The screen.
#[derive(Debug)]
pub struct ReceiptScreen {
    sheet: SheetView,
}

impl ReceiptScreen {
    /// This receipt.
    #[must_use]
    pub fn new(page: Page, desk: &Desk) -> Self {
        let name = format!("inloop-{}", desk.now.strftime("%Y%m%d-%H%M%S"));
        Self { sheet: SheetView::new(page, name, None, desk) }
    }
}

impl Screen for ReceiptScreen {
    fn context(&self) -> Context {
        Context::Receipt
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        self.sheet.update(&action, desk).unwrap_or_default()
    }

    fn receive(&mut self, news: &News, _desk: &Desk) -> Vec<Effect> {
        self.sheet.receive(news);
        Vec::new()
    }

    fn view(&self, _desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        self.sheet.view(canvas, area);
    }
}
