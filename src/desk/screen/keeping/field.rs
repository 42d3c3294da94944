//! One field of an offer: what stands there, corrected; and where the volunteer has it from.

use ratatui::layout::Rect;

use super::editor::Editor;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::screen::Screen;
use crate::desk::widget::entry::Entry;
use crate::directory::keeping::{DirectoryEvent, Field, Shape, shown};
use crate::table::typed;
use crate::words::Message;
use crate::words::messages::keeping as m;

/// The screen of one field.
#[derive(Debug)]
pub struct FieldScreen {
    offer: String,
    field: Field,
    editor: Editor,
    source: Entry,
    on_source: bool,
    changed: bool,
    fault: Option<Message>,
}

impl FieldScreen {
    /// This field of this offer.
    #[must_use]
    pub fn new(offer: &str, field: Field, desk: &Desk) -> Self {
        let editor = Editor::of(desk, field, desk.directory().offer(offer));
        let (offer, source) = (offer.to_owned(), Entry::default());
        Self { offer, field, editor, source, on_source: false, changed: false, fault: None }
    }

    /// The event that it comes to; `None` when nothing changed; what is wrong when it cannot be so.
    fn event(&self, desk: &Desk) -> Result<Option<DirectoryEvent>, Message> {
        let directory = desk.directory();
        let Some(offer) = directory.offer(&self.offer) else { return Ok(None) };
        let part = self.editor.part(desk, self.field, Some(offer));
        if self.field == Field::Name && self.editor.text(Field::Name).is_empty() {
            return Err(m::fault_name());
        }
        let source = Some(typed::line(self.source.text())).filter(|text| !text.is_empty());
        let event = DirectoryEvent::edit(offer, self.field, part, source, directory);
        let event = event.map_err(|faults| {
            faults.first().map_or_else(m::fault_unreadable, crate::directory::Fault::message)
        })?;
        let same = event.shows(directory) == shown(self.field, offer);
        Ok((!same).then_some(event))
    }

    fn keep(&mut self, desk: &Desk) -> Vec<Effect> {
        match self.event(desk) {
            Ok(Some(event)) => vec![
                Effect::Keep(vec![event]),
                Effect::Close,
                Effect::Tell(m::notice_kept(self.field.message())),
            ],
            Ok(None) => vec![Effect::Close],
            Err(fault) => {
                self.fault = Some(fault);
                Vec::new()
            }
        }
    }
}

impl Screen for FieldScreen {
    fn context(&self) -> Context {
        Context::Form
    }

    fn is_typing(&self) -> bool {
        self.editor.is_typing()
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        let warned = self.fault.take().is_some_and(|fault| fault == m::not_kept_yet());
        match action {
            Action::Tick => {
                self.fault = warned.then(m::not_kept_yet);
            }
            Action::MoveUp | Action::MoveDown if self.editor.is_typing() => self.on_source = !self.on_source,
            Action::Pick(place) if self.editor.is_typing() => self.on_source = place == 1,
            Action::Type(key) if self.on_source => self.changed |= self.source.press(key),
            Action::Paste(text) if self.on_source => {
                self.source.paste(&text);
                self.changed = true;
            }
            Action::Confirm | Action::Save => {
                if matches!(self.field.shape(), Shape::One) && action == Action::Confirm {
                    self.editor.settle();
                }
                return self.keep(desk);
            }
            Action::Back if self.changed && !warned && !matches!(self.event(desk), Ok(None)) => {
                self.fault = Some(m::not_kept_yet());
            }
            Action::Back => return vec![Effect::Close],
            other => self.changed |= self.editor.take(&other),
        }
        Vec::new()
    }

    fn flush(&mut self, desk: &Desk) -> Vec<Effect> {
        // Half a number or half an address is another one: only words are kept when the desk locks.
        let whole = matches!(self.field.shape(), Shape::Words | Shape::Many);
        match self.event(desk) {
            Ok(Some(event)) if whole && self.changed => {
                self.changed = false;
                vec![Effect::Keep(vec![event])]
            }
            _ => Vec::new(),
        }
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let Some(offer) = desk.directory().offer(&self.offer) else { return };
        let at =
            |y: u16, height: u16| Rect { y, height: height.min(area.bottom().saturating_sub(y)), ..area };
        canvas.line(at(area.y, 1), crate::words::Locale::NL, &offer.name, theme.title);
        canvas.message_line(at(area.y + 1, 1), &self.field.message(), theme.key);
        let mut y = area.y + 2;
        if let Some(hint) = hint(self.field) {
            y += canvas.message(at(y, 2), &hint, theme.faint);
        }
        y += 1;
        if let Some(fault) = &self.fault {
            y += canvas.message(at(y, 2), fault, theme.care) + 1;
        }
        if !self.editor.is_typing() {
            self.editor.draw(desk, canvas, at(y, area.height), true);
            return;
        }
        let field = at(y, 4);
        self.editor.draw(desk, canvas, field, !self.on_source);
        canvas.clickable(field, Action::Pick(0));
        y += 4;
        canvas.rule(at(y, 1));
        if self.field.shape() == Shape::Several
            && let Ok(Some(event)) = self.event(desk)
        {
            let understood = m::understood(event.shows(desk.directory()));
            y += canvas.message(at(y + 1, 3), &understood, theme.good);
        }
        let style = if self.on_source { theme.key } else { theme.faint };
        canvas.message(at(y + 2, 1), &m::ask_source(), style);
        let source = at(y + 3, 1);
        self.source.draw(canvas, source, super::typed_in(desk), self.on_source);
        canvas.clickable(at(y + 2, 2), Action::Pick(1));
        canvas.rule(at(y + 4, 1));
    }
}

/// How a field of a form of its own is typed.
fn hint(field: Field) -> Option<Message> {
    Some(match field {
        Field::Hours => m::hint_hours(),
        Field::Places => m::hint_places(),
        Field::Phones => m::hint_phones(),
        Field::Contacts => m::hint_contacts(),
        Field::Ages => m::hint_ages(),
        Field::Costs => m::hint_costs(),
        Field::Areas | Field::Documents => m::hint_several(),
        _ => return None,
    })
}
