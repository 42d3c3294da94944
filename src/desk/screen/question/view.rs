//! The question as it is drawn: in two languages side by side, or large.

use ratatui::layout::Rect;

use super::super::row::Row;
use super::super::tiles::{self, Tile};
use super::QuestionScreen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::large::{Showing, Shown};
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::intake::Kind;
use crate::slip::Pictogram;
use crate::table::conversation::KEEP;
use crate::table::keep_hint::hint;
use crate::table::typed;
use crate::words::Message;
use crate::words::messages::named;

/// The question that asks for topics: each has its drawing.
const TOPICS: &str = "topics";

impl QuestionScreen {
    /// What the resident reads.
    pub(super) fn showing(&self, desk: &Desk) -> Option<Showing<'_>> {
        let (step, item) = (self.step.as_ref()?, self.item(desk)?);
        let mut heading = vec![named::question(&step.link)];
        let helps = hint(desk, &step.link);
        if desk.words.said(desk.locale, &helps).is_some() {
            heading.push(helps);
        }
        let all = self.rows(desk);
        let field = matches!(all.first(), Some(Row::Field));
        let rows = all.iter().enumerate().skip(usize::from(field)).map(|(place, row)| {
            let code = if let Row::Choice { code, .. } = row { Some(code) } else { None };
            Shown {
                marked: code.filter(|_| self.many).map(|code| self.marked.contains(code)),
                drawing: code.filter(|_| item.link == TOPICS).and_then(|code| Pictogram::of(code)),
                ..Shown::said(row.message()).at(place)
            }
        });
        let at = self.list.cursor.checked_sub(usize::from(field)).filter(|at| *at < all.len());
        Some(Showing {
            heading,
            rows: rows.collect(),
            at,
            pointed: true,
            field: field.then_some((&self.entry, self.list.cursor == 0)),
            fault: self.fault.as_ref(),
            ..Showing::default()
        })
    }

    pub(super) fn view_question(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let (Some(step), Some(item)) = (&self.step, self.item(desk)) else { return };
        let theme = canvas.theme;
        let mut y = area.y;
        // The question stands over the choices: the same indent, the same two columns.
        let (_, words) = canvas.split(area, 4, 1);
        if let Some(section) = desk.content.questionnaire.section_of(&step.link) {
            canvas.both(
                Rect { y, height: 1, ..area },
                &named::section(&section.id),
                theme.faint,
                theme.faint,
            );
        }
        y += 1;
        let question = named::question(&step.link);
        let rest = |y: u16| Rect { y, height: area.bottom().saturating_sub(y), ..area };
        let over = |y: u16| Rect { y, height: area.bottom().saturating_sub(y), ..words };
        y += canvas.both(over(y), &question, theme.resident, theme.text);
        let helps = hint(desk, &step.link);
        if desk.words.said(desk.locale, &helps).is_some() {
            y += canvas.both(over(y), &helps, theme.faint, theme.faint);
        }
        if step.link == KEEP || matches!(item.kind, Kind::MultiChoice { .. }) {
            y += 1;
        }
        y = (y + 1).min(area.bottom());
        let rows = self.rows(desk);
        if matches!(rows.first(), Some(Row::Field)) {
            let tall = if matches!(item.kind, Kind::LongText) { 4 } else { 1 };
            let field = Rect { y, height: tall, ..area };
            self.entry.draw(canvas, field, canvas.resident(), self.list.cursor == 0);
            canvas.rule(Rect { y: y + tall, height: 1, ..area });
            canvas.clickable(field, Action::Pick(0));
            y += tall + 1;
            if let Some(example) = typed::example(&item.kind) {
                canvas.both(Rect { y, height: 1, ..area }, &example, theme.faint, theme.faint);
            }
            y += 1;
            if let Some(fault) = &self.fault {
                y += canvas.message(rest(y), fault, theme.care);
            }
        }
        if item.link == TOPICS && tiles::fit(canvas, area) {
            let tiles: Vec<Tile> = rows.iter().map(|row| self.tile(row)).collect();
            tiles::draw(canvas, rest(y), &tiles, self.list.cursor);
            return;
        }
        let skip = usize::from(matches!(rows.first(), Some(Row::Field)));
        let texts: Vec<Message> = rows.iter().skip(skip).map(Row::message).collect();
        let heights: Vec<u16> =
            texts.iter().map(|text| canvas.height_both(text, area.width.saturating_sub(5))).collect();
        let shown = List { cursor: self.list.cursor.wrapping_sub(skip), len: heights.len() };
        shown.draw_from(canvas, rest(y), &heights, skip, |canvas, area, place| {
            let row = &rows[place + skip];
            let marked = match row {
                Row::Choice { code, .. } if self.many => Some(self.marked.contains(code)),
                _ => None,
            };
            row.draw(canvas, area, place + skip, marked);
        });
    }

    fn tile(&self, row: &Row) -> Tile {
        let (drawing, mark) = match row {
            Row::Choice { code, .. } => {
                (Pictogram::of(code), if self.marked.contains(code) { "■" } else { "□" })
            }
            Row::Done => (None, "→"),
            _ => (None, " "),
        };
        Tile { text: row.message(), drawing, mark }
    }
}
