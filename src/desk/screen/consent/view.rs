//! How consent is asked, said back and read aloud: in the resident's language first, the volunteer's beside it.

use ratatui::layout::Rect;

use super::super::recital;
use super::{ConsentScreen, Row, Stage, case};
use crate::desk::aloud::Recital;
use crate::desk::canvas::Canvas;
use crate::desk::large::{Showing, Shown};
use crate::desk::model::Desk;
use crate::table::consent;
use crate::words::Message;
use crate::words::messages::consent as t;
use crate::words::messages::conversation::question_done;
use crate::words::messages::{handing as h, named};

impl ConsentScreen {
    /// What stands above the rows; the first is the title.
    fn heading(&self, desk: &Desk) -> Vec<Message> {
        let party = || consent::party_words(desk, &self.party);
        let mut heading = vec![t::title()];
        match self.stage {
            Stage::Standing => {
                heading.push(t::back(party()));
                let stands = case(desk).map(|case| consent::standing_words(desk, case, &self.party));
                let stands = stands.unwrap_or_default();
                if stands.is_empty() {
                    heading.push(t::nothing());
                }
                heading.extend(stands);
                heading.push(t::stop_any_time());
            }
            Stage::Purposes => {
                heading.push(t::intro());
                heading.extend(consent::other_wish(desk, &self.party).into_iter().flatten());
                heading.push(t::ask(party()));
            }
            Stage::Giver => heading.push(t::giver()),
            Stage::Back(_) => {
                heading.extend(consent::said_back(desk, &self.party, &self.purposes()));
                heading.push(t::right());
            }
            Stage::Stopping => heading.extend([t::ask(party()), t::stop(), t::giver()]),
            Stage::Stopped => {
                heading.push(t::stopped(party()));
                heading.extend(consent::told(desk, &self.party));
            }
        }
        heading
    }

    fn words(row: Row) -> Message {
        match row {
            Row::Purpose(purpose) => consent::purpose_words(purpose),
            Row::Nothing => t::nothing(),
            Row::Done => question_done(),
            Row::Giver(giver) => consent::giver_words(giver),
            Row::Right => named::choice("consent-right", "yes"),
            Row::Wrong => named::choice("consent-right", "no"),
            Row::Again => t::title(),
            Row::Stop => t::stop(),
        }
    }

    fn mark(&self, row: Row) -> Option<bool> {
        match row {
            Row::Purpose(purpose) => Some(self.marked.contains(&purpose)),
            _ => None,
        }
    }

    /// What is read aloud: the name of a place may tell what was told, and what was said back does.
    pub(super) fn aloud(&self, desk: &Desk) -> Recital {
        let rows = self.rows(desk).into_iter().filter(|row| *row != Row::Done).map(Self::words);
        let said = self.heading(desk).into_iter().chain(rows);
        let passages = said.filter_map(|message| recital::passage(desk, &message)).collect();
        Recital { passages, private: true }
    }

    /// What the resident reads large.
    pub(super) fn showing(&self, desk: &Desk) -> Showing<'_> {
        let rows = self.rows(desk).into_iter().enumerate();
        let rows = rows.map(|(place, row)| Shown::said(Self::words(row)).at(place).marked(self.mark(row)));
        Showing {
            notice: self.notice(desk),
            heading: self.heading(desk),
            rows: rows.collect(),
            at: Some(self.list.cursor).filter(|at| *at < self.list.len),
            pointed: true,
            ..Showing::default()
        }
    }

    /// That what is said here goes before an earlier answer.
    fn notice(&self, desk: &Desk) -> Option<Message> {
        let differs = self.stage == Stage::Purposes && consent::other_wish(desk, &self.party).is_some();
        differs.then(h::wish_other)
    }

    pub(super) fn draw(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        // What is asked stands over the choices: the same indent, the same two columns.
        let (_, words) = canvas.split(area, 4, 1);
        let rows = self.rows(desk);
        let texts: Vec<Message> = rows.iter().map(|row| Self::words(*row)).collect();
        let heights: Vec<u16> =
            texts.iter().map(|text| canvas.height_both(text, area.width.saturating_sub(5))).collect();
        let needed: u16 = heights.iter().sum();
        let mut y = area.y;
        if let Some(notice) = self.notice(desk) {
            y += canvas.message(Rect { y, height: 2, ..area }, &notice, theme.care);
        }
        // The rows come first where there is little room: nothing can be answered that cannot be reached.
        let least = needed.min(area.height / 2);
        let heading = self.heading(desk);
        let bottom = heading.len().saturating_sub(1);
        for (place, message) in heading.iter().enumerate() {
            let room = area.bottom().saturating_sub(y + least + 1);
            let (first, second) = match place {
                0 => (theme.title, theme.faint),
                _ if place == bottom => (theme.resident, theme.text),
                _ => (theme.text, theme.faint),
            };
            y += canvas.both(Rect { y, height: room, ..words }, message, first, second);
        }
        y = (y + 1).min(area.bottom());
        let body = Rect { y, height: area.bottom().saturating_sub(y), ..area };
        self.list.draw(canvas, body, &heights, |canvas, line, place| {
            let (key, text) = canvas.split(line, 4, 1);
            let mark = match (self.mark(rows[place]), rows[place]) {
                (Some(true), _) => "■",
                (Some(false), _) => "□",
                (None, Row::Done) => canvas.onward(),
                (None, _) => " ",
            };
            canvas.label(key, place, mark, theme.key);
            canvas.both(text, &texts[place], theme.resident, theme.text);
        });
    }
}
