//! Opening a case by the code on a resident's slip.

use ratatui::layout::Rect;

use super::Screen;
use crate::casebook::CaseCode;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::errand::Errand;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::entry::Entry;
use crate::words::Message;
use crate::words::messages::desk as m;

/// The code screen.
#[derive(Debug, Default)]
pub struct CodeScreen {
    entry: Entry,
    fault: Option<Message>,
}

impl Screen for CodeScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn is_typing(&self) -> bool {
        true
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        match action {
            Action::Type(key) => {
                self.entry.press(key);
            }
            Action::Paste(text) => self.entry.paste(&text),
            Action::Back => return vec![Effect::Close],
            Action::Confirm => {
                let Ok(code) = self.entry.text().parse::<CaseCode>() else {
                    self.fault = Some(m::code_fault_mistyped());
                    return Vec::new();
                };
                let wanted = code.to_string();
                match desk.cases.iter().find(|filed| filed.case.code.as_deref() == Some(wanted.as_str())) {
                    Some(filed) => {
                        return vec![Effect::Close, Effect::Rights(Errand::ShowCase(filed.id))];
                    }
                    None => self.fault = Some(m::code_fault_unknown(wanted)),
                }
            }
            _ => {}
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let at = |y: u16, height: u16| Rect { y: area.y + y, height, ..area };
        canvas.message(at(1, 1), &m::code_title(), theme.title);
        let used = canvas.message(at(3, 2), &m::code_explained(), theme.faint);
        self.entry.draw(canvas, at(4 + used, 1), desk.locale, true);
        canvas.rule(at(5 + used, 1));
        if let Some(fault) = &self.fault {
            canvas.message(at(7 + used, 3), fault, theme.care);
        }
    }
}
