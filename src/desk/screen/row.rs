//! The rows under a question: the field, the choices, and what can always be answered. And the signs that there are
//! more rows than fit.

use ratatui::layout::Rect;

use crate::desk::canvas::Canvas;
use crate::intake::Item;
use crate::intake::Kind;
use crate::words::Message;
use crate::words::messages::conversation as t;
use crate::words::messages::named;

/// A row under the question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Row {
    /// Where one types.
    Field,
    /// Nine digits in the field are a phone number after all.
    Phone,
    Choice {
        code: String,
        text: Message,
    },
    Done,
    Unknown,
    Declined,
}

impl Row {
    /// What it says, in both languages.
    pub(super) fn message(&self) -> Message {
        match self {
            Self::Field => t::question_type_here(),
            Self::Phone => t::question_phone(),
            Self::Choice { text, .. } => text.clone(),
            Self::Done => t::question_done(),
            Self::Unknown => Message::named("choice-unknown"),
            Self::Declined => Message::named("choice-declined"),
        }
    }

    /// Draws it at its place: the key, the mark of one of several, the words.
    pub(super) fn draw(&self, canvas: &mut Canvas<'_>, area: Rect, place: usize, marked: Option<bool>) {
        let theme = canvas.theme;
        let mark = match (self, marked) {
            (_, Some(true)) => "■",
            (_, Some(false)) => "□",
            (Self::Done, None) => canvas.onward(),
            (_, None) => " ",
        };
        let (key, text) = canvas.split(area, 4, 1);
        canvas.label(key, place, mark, theme.key);
        let (first, second) = match self {
            Self::Choice { .. } => (theme.resident, theme.text),
            _ => (theme.faint, theme.faint),
        };
        canvas.both(text, &self.message(), first, second);
    }
}

/// The rows of a question, in their order.
pub(super) fn rows(item: &Item) -> Vec<Row> {
    let mut rows = Vec::new();
    if item.kind.is_typed() {
        rows.push(Row::Field);
    }
    if let Some((set, codes)) = item.kind.choices() {
        rows.extend(
            codes.iter().map(|code| Row::Choice { code: (*code).to_owned(), text: named::choice(set, code) }),
        );
    }
    if matches!(item.kind, Kind::MultiChoice { .. }) {
        rows.push(Row::Done);
    }
    rows.push(Row::Unknown);
    rows.push(Row::Declined);
    rows
}

/// Tells that there are rows above the first one drawn.
pub(super) fn more_above(canvas: &mut Canvas<'_>, area: Rect) {
    let faint = canvas.theme.faint;
    canvas.marks(Rect { height: 1, ..canvas.edge(area) }, "▲", faint);
}

/// Tells that there are rows below the last one drawn.
pub(super) fn more_below(canvas: &mut Canvas<'_>, area: Rect) {
    let faint = canvas.theme.faint;
    let corner = Rect { y: area.bottom().saturating_sub(1), height: 1, ..canvas.edge(area) };
    canvas.marks(corner, "▼", faint);
}
