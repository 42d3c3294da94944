//! The recovery key, shown once: written down, two groups typed back, and then it is nowhere but on paper.

use ratatui::layout::Rect;

use super::Screen;
use super::home::HomeScreen;
use super::reading::ReadingScreen;
use crate::casebook::RecoveryKey;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::news::News;
use crate::desk::widget::entry::Entry;
use crate::desk::widget::form::Form;
use crate::slip::compose::recovery_page;
use crate::words::Message;
use crate::words::messages::desk as m;
use crate::words::messages::door as d;

/// The screen that shows it.
#[derive(Debug)]
pub struct RecoveryKeyScreen {
    key: RecoveryKey,
    /// The desk is new: this is its first.
    first: bool,
    typed: Form,
    printing: Option<Form>,
    fault: Option<Message>,
}

impl RecoveryKeyScreen {
    /// A key that comes in the place of a former one.
    #[must_use]
    pub fn new(key: RecoveryKey) -> Self {
        let asks = key.asks().map(|group| (m::setup_type_group(group + 1), Entry::default()));
        Self { key, first: false, typed: Form::new(asks.into()), printing: None, fault: None }
    }

    /// The first one of a new desk.
    #[must_use]
    pub fn of_setup(key: RecoveryKey) -> Self {
        Self { first: true, ..Self::new(key) }
    }

    fn print(&mut self, desk: &Desk) -> Vec<Effect> {
        let Some(form) = self.printing.take() else { return Vec::new() };
        let groups: Vec<String> = self.key.groups().map(str::to_owned).collect();
        let uri = form.text(0).trim().to_owned();
        let page = Box::new(recovery_page(&desk.words, desk.locale, &groups));
        if uri.is_empty() { Vec::new() } else { vec![Effect::PrintRecoveryKey { uri, page }] }
    }

    fn finish(&mut self, desk: &Desk) -> Vec<Effect> {
        let asks = self.key.asks().into_iter().enumerate();
        if !asks.into_iter().all(|(place, group)| self.key.confirms(group, self.typed.text(place))) {
            self.fault = Some(m::setup_fault_group());
            self.typed.begin();
            return Vec::new();
        }
        // It could not be written down that the desk was opened: who comes in does so through the door.
        if desk.volunteer.is_none() {
            return vec![Effect::Lock];
        }
        if !self.first {
            return vec![Effect::Close, Effect::Tell(d::notice_recovery()), Effect::KeySeen];
        }
        let mut effects = vec![Effect::Restart(Box::new(HomeScreen::default()))];
        if desk.may_ask_reading() {
            effects.push(Effect::Open(Box::new(ReadingScreen::default())));
        }
        effects
    }
}

impl Screen for RecoveryKeyScreen {
    fn context(&self) -> Context {
        Context::Recovery
    }

    fn is_typing(&self) -> bool {
        true
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        match action {
            Action::Back => self.printing = None,
            Action::ShowSlip => {
                self.printing = Some(Form::new(vec![(m::setup_printer_address(), Entry::with("ipp://"))]));
            }
            Action::Confirm if desk.running.is_some() => {}
            action => {
                if matches!(action, Action::Confirm) {
                    self.fault = None;
                }
                let printing = self.printing.is_some();
                if self.printing.as_mut().unwrap_or(&mut self.typed).confirms(&action) {
                    return if printing { self.print(desk) } else { self.finish(desk) };
                }
            }
        }
        Vec::new()
    }

    fn receive(&mut self, news: &News, _desk: &Desk) -> Vec<Effect> {
        match news {
            News::RecoveryKeyPrinted(Ok(())) => return vec![Effect::Tell(m::notice_key_printed())],
            News::RecoveryKeyPrinted(Err(fault)) => self.fault = Some(fault.message()),
            _ => {}
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let width = area.width.min(72);
        let x = area.x + (area.width - width) / 2;
        let mut y = area.y + 1;
        let at = |y: u16, height: u16| Rect { x, y, width, height };
        let (title, explained) = if self.first {
            canvas.message(at(y, 1), &m::setup_step(3_i64, 3_i64), theme.faint);
            (m::setup_recovery_title(), m::setup_recovery_explained())
        } else {
            (d::recovery_title(), d::recovery_explained())
        };
        canvas.message(at(y + 1, 1), &title, theme.title);
        y += 3;
        y += canvas.message(at(y, 4), &explained, theme.text) + 1;
        let groups: Vec<&str> = self.key.groups().collect();
        for half in groups.chunks(4) {
            canvas.marks(at(y, 1), &half.join("  "), theme.care);
            y += 1;
        }
        y += canvas.message(at(y + 1, 2), &m::setup_recovery_print(), theme.faint) + 2;
        let form = self.printing.as_ref().unwrap_or(&self.typed);
        y += form.draw(canvas, at(y, 6), desk.locale);
        if let Some(fault) = &self.fault {
            canvas.message(at(y, 2), fault, theme.care);
        }
    }
}
