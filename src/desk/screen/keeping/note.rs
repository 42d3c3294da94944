//! A note about an offer: only this desk reads it, and it never goes on paper.

use ratatui::layout::Rect;

use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::screen::Screen;
use crate::desk::widget::entry::Entry;
use crate::directory::keeping::{DirectoryEvent, What};
use crate::table::typed;
use crate::words::messages::keeping as m;

/// The longest note, in letters.
const LONGEST: usize = 500;

/// The note screen.
#[derive(Debug)]
pub struct NoteScreen {
    offer: String,
    entry: Entry,
}

impl NoteScreen {
    /// A note about this offer.
    #[must_use]
    pub fn new(offer: &str) -> Self {
        Self { offer: offer.to_owned(), entry: Entry::default() }
    }

    /// Keeps what was typed. Leaving keeps it too: a note is never lost.
    fn keep(&mut self, desk: &Desk) -> Vec<Effect> {
        let (text, _) = typed::note(self.entry.text(), LONGEST, false);
        self.entry.clear();
        match desk.directory().offer(&self.offer) {
            Some(offer) if !text.is_empty() => {
                vec![Effect::Keep(vec![DirectoryEvent::about(offer, What::OfferNoted { text })])]
            }
            _ => Vec::new(),
        }
    }
}

impl Screen for NoteScreen {
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
                Vec::new()
            }
            Action::Paste(text) => {
                self.entry.paste(&text);
                Vec::new()
            }
            Action::Back | Action::Confirm => {
                let mut effects = self.keep(desk);
                let kept = !effects.is_empty();
                effects.push(Effect::Close);
                effects.extend(kept.then(|| Effect::Tell(m::notice_noted())));
                effects
            }
            _ => Vec::new(),
        }
    }

    fn flush(&mut self, desk: &Desk) -> Vec<Effect> {
        self.keep(desk)
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let Some(offer) = desk.directory().offer(&self.offer) else { return };
        let at =
            |y: u16, height: u16| Rect { y, height: height.min(area.bottom().saturating_sub(y)), ..area };
        canvas.line(at(area.y, 1), crate::words::Locale::NL, &offer.name, theme.title);
        canvas.message(at(area.y + 1, 1), &m::note_title(), theme.key);
        let y = area.y + 3 + canvas.message(at(area.y + 2, 2), &m::note_explained(), theme.faint);
        self.entry.draw(canvas, at(y, 4), super::typed_in(desk), true);
        canvas.rule(at(y + 4, 1));
        let mut y = y + 6;
        for note in desk.knowledge.overlay.notes(&self.offer) {
            y += canvas.message(at(y, 3), &m::noted(note.text, note.touch.on, note.touch.by), theme.text);
        }
    }
}
