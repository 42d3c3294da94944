//! Everything about one case, in the resident's language and in Dutch: read, print, save, correct.

use ratatui::layout::Rect;

use super::correct::CorrectScreen;
use super::sheet::SheetView;
use crate::casebook::{Access, Sheet};
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::errand::Errand;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::news::News;
use crate::desk::screen::Screen;
use crate::slip::Page;
use crate::table::everything::{page, paper};
use crate::table::everything_json::json;
use crate::table::record::CaseRecord;
use crate::words::messages::record as m;

/// The screen.
#[derive(Debug)]
pub struct EverythingScreen {
    record: CaseRecord,
    sheet: SheetView,
    name: String,
}

impl EverythingScreen {
    /// Everything about this case.
    #[must_use]
    pub fn new(record: CaseRecord, desk: &Desk) -> Self {
        let code = record.case.code.clone().unwrap_or_default();
        let name = format!("inloop-{code}-alles");
        let (case, sheet) = (record.id, Sheet::Everything);
        let looks = (Access::CasePrinted { case, sheet }, Access::CaseExported { case, sheet });
        let (seen, printed) = pages(&record, desk);
        let mut sheet = SheetView::new(seen, name.clone(), Some(looks), desk);
        sheet.printed = Some(printed);
        Self { record, sheet, name }
    }
}

impl Screen for EverythingScreen {
    fn context(&self) -> Context {
        Context::Record
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        match action {
            Action::CorrectAnswer => vec![Effect::Open(Box::new(CorrectScreen::new(self.record.clone())))],
            Action::SaveData => {
                let told = json(desk, &self.record, self.record.case.locale);
                let text = serde_json::to_string_pretty(&told).unwrap_or_default();
                let (case, name) = (self.record.id, self.name.clone());
                vec![Effect::Rights(Errand::SaveData { case, name, text })]
            }
            other => self.sheet.update(&other, desk).unwrap_or_default(),
        }
    }

    fn receive(&mut self, news: &News, desk: &Desk) -> Vec<Effect> {
        match news {
            News::Record(record) if record.id == self.record.id => {
                let (seen, printed) = pages(record, desk);
                (self.sheet.page, self.sheet.printed) = (seen, Some(printed));
                self.record = (**record).clone();
            }
            other => self.sheet.receive(other),
        }
        Vec::new()
    }

    fn view(&self, _desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let used = canvas.message(Rect { height: 3.min(area.height), ..area }, &m::warning(), theme.care) + 1;
        self.sheet.view(canvas, Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area });
    }
}

/// The page as it is read here, and as it goes onto paper.
fn pages(record: &CaseRecord, desk: &Desk) -> (Page, Page) {
    let locale = record.case.locale;
    (page(desk, record, locale), paper(desk, record, locale))
}
