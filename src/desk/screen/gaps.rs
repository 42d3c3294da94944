//! What is missing: needs and languages that nobody is there for, or only one side (the first piece of F22).

use ratatui::layout::Rect;

use super::Screen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::directory::{LanguageCode, NeedId};
use crate::report::{Gap, Gaps};
use crate::words::Message;
use crate::words::messages::axes as m;

/// The screen.
#[derive(Debug)]
pub struct GapsScreen {
    /// A heading, or something that is missing under it.
    rows: Vec<(bool, Message)>,
    list: List,
}

impl GapsScreen {
    /// These gaps, the greatest first.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "a screen of its own: it keeps what it shows")]
    pub fn new(gaps: Gaps) -> Self {
        let mut rows = Vec::new();
        for gap in Gap::ALL {
            let needs: Vec<Message> = gaps.needs(gap).map(NeedId::message).collect();
            let languages: Vec<Message> = gaps.languages(gap).map(LanguageCode::message).collect();
            if !needs.is_empty() {
                rows.push((true, needs_heading(gap)));
                rows.extend(needs.into_iter().map(|need| (false, need)));
            }
            if !languages.is_empty() {
                rows.push((true, languages_heading(gap)));
                rows.push((false, m::told(languages)));
            }
        }
        if rows.is_empty() {
            rows.push((false, m::gaps_none()));
        }
        if gaps.silent > 0 {
            rows.push((true, m::languages_silent(gaps.silent)));
        }
        Self { list: List::new(rows.len()), rows }
    }
}

/// Over the needs with this gap.
pub(crate) fn needs_heading(gap: Gap) -> Message {
    match gap {
        Gap::Nobody => m::needs_nobody(),
        Gap::OnlyFormal => m::needs_only_formal(),
        Gap::OnlyInformal => m::needs_only_informal(),
    }
}

/// Over the languages with this gap.
pub(crate) fn languages_heading(gap: Gap) -> Message {
    match gap {
        Gap::Nobody => m::languages_nobody(),
        Gap::OnlyFormal => m::languages_only_formal(),
        Gap::OnlyInformal => m::languages_only_informal(),
    }
}

impl Screen for GapsScreen {
    fn context(&self) -> Context {
        Context::Reading
    }

    fn update(&mut self, action: Action, _desk: &Desk) -> Vec<Effect> {
        super::read_on(&mut self.list, &action)
    }

    fn view(&self, _desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        canvas.message_line(Rect { height: 1, ..area }, &m::gaps_title(), theme.title);
        let explained = Rect { y: area.y + 1, height: 2.min(area.height), ..area };
        let told = canvas.message(explained, &m::gaps_explained(), theme.faint);
        let top = told + 2;
        let body = Rect { y: area.y + top, height: area.height.saturating_sub(top), ..area };
        let (rows, edge) = canvas.split(body, body.width.saturating_sub(2), 1);
        let heights: Vec<u16> = self
            .rows
            .iter()
            .map(|(heading, text)| {
                canvas.height_of(text, rows.width.saturating_sub(2)).max(1) + u16::from(*heading)
            })
            .collect();
        self.list.draw_plain(canvas, (rows, edge), &heights, |canvas, row, place| {
            let (heading, text) = &self.rows[place];
            if *heading {
                let under = Rect { y: row.y + 1, height: row.height.saturating_sub(1), ..row };
                canvas.message(under, text, theme.title);
            } else {
                let (mark, rest) = canvas.split(row, 1, 1);
                canvas.marks(mark, "·", theme.faint);
                canvas.message(rest, text, theme.text);
            }
            if place == self.list.cursor {
                canvas.paint(row, theme.key);
            }
        });
    }
}
