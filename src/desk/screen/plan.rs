//! The plan: what was agreed about each chosen offer, and when the desk asks how it went (F4, F30).

use jiff::civil::Date;
use ratatui::layout::Rect;

use super::Screen;
use super::consents::ConsentsScreen;
use super::language::{LanguageScreen, Purpose};
use super::{consent, hand_over_choice};
use crate::casebook::{CaseEvent, Chosen, Party};
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::large::{Showing, Shown};
use crate::desk::model::Desk;
use crate::desk::widget::entry::Entry;
use crate::desk::widget::list::List;
use crate::referral::{RoleLine, who_does_what};
use crate::table::consent::Standing;
use crate::table::follow_up;
use crate::table::follow_up::days_from;
use crate::table::typed;
use crate::words::Message;
use crate::words::messages::conversation as t;
use crate::words::messages::desk as m;
use crate::words::messages::{handing as h, named};

/// The longest agreement that is kept, in letters.
const LONGEST: usize = 300;

/// The plan screen.
#[derive(Debug)]
pub struct PlanScreen {
    agreed: Vec<Entry>,
    chosen: Vec<Chosen>,
    /// What can be chosen about asking later.
    choices: &'static [Option<i64>],
    days: usize,
    cursor: usize,
}

/// A row of the plan.
enum Row {
    Offer(usize),
    WhoDoesWhat,
    Role(RoleLine),
    FollowUp,
    Day(usize),
}

impl PlanScreen {
    /// The plan of the open conversation.
    #[must_use]
    pub fn new(desk: &Desk) -> Self {
        let case = desk.conversation.as_ref().map(|conversation| &conversation.case);
        let chosen = case.map(|case| case.chosen.clone()).unwrap_or_default();
        let (choices, days) = follow_up::choices(case, desk.today());
        let agreed = chosen.iter().map(|one| Entry::with(&one.agreed)).collect();
        Self { agreed, chosen, choices, days, cursor: 0 }
    }

    fn on_days(&self) -> bool {
        self.cursor >= self.agreed.len()
    }

    fn day(&self, today: Date) -> Option<Date> {
        self.choices[self.days].map(|days| days_from(today, days))
    }

    fn agreements(&self) -> Vec<Chosen> {
        let mut chosen = self.chosen.clone();
        for (one, entry) in chosen.iter_mut().zip(&self.agreed) {
            one.agreed = typed::note(entry.text(), LONGEST, false).0;
        }
        chosen
    }

    fn agreed(&self, desk: &Desk) -> Vec<CaseEvent> {
        let Some(conversation) = &desk.conversation else { return Vec::new() };
        let offers = self.agreements();
        if offers == conversation.case.chosen { Vec::new() } else { vec![CaseEvent::CaseChosen { offers }] }
    }

    fn keep(&self, desk: &Desk) -> Vec<Effect> {
        let events = self.agreed(desk);
        if events.is_empty() { Vec::new() } else { vec![Effect::Record(events)] }
    }

    fn finish(&self, desk: &Desk) -> Vec<Effect> {
        let mut events = self.agreed(desk);
        events.extend(follow_up::finished(desk, self.day(desk.today())));
        let next = match consent::asking(desk) {
            Some(screen) => Effect::Open(Box::new(screen)),
            None => Effect::OpenSlip,
        };
        vec![Effect::Record(events), next]
    }

    /// Another screen over the plan; what was agreed is kept first.
    fn open(&self, desk: &Desk, more: Vec<Effect>) -> Vec<Effect> {
        let mut effects = self.keep(desk);
        effects.extend(more);
        effects
    }
}

impl Screen for PlanScreen {
    fn context(&self) -> Context {
        Context::Plan
    }

    fn is_typing(&self) -> bool {
        !self.on_days()
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        match action {
            Action::Type(key) if !self.on_days() => {
                self.agreed[self.cursor].press(key);
            }
            Action::Paste(text) if !self.on_days() => self.agreed[self.cursor].paste(&text),
            Action::MoveDown => {
                if self.on_days() {
                    self.days = (self.days + 1).min(self.choices.len() - 1);
                } else {
                    self.cursor += 1;
                }
            }
            Action::MoveUp => {
                if self.on_days() && self.days > 0 {
                    self.days -= 1;
                } else {
                    self.cursor = self.cursor.saturating_sub(1);
                }
            }
            // Digits reach a screen only while no field is active; a click always does.
            Action::Pick(place) if place < self.choices.len() => {
                (self.cursor, self.days) = (self.agreed.len(), place);
                return self.finish(desk);
            }
            Action::Confirm if self.on_days() => return self.finish(desk),
            Action::Confirm => self.cursor += 1,
            Action::Back => return self.open(desk, vec![Effect::Close]),
            Action::SwitchResidentLanguage => {
                let screen = LanguageScreen::new(Purpose::Resident);
                return self.open(desk, vec![Effect::Open(Box::new(screen))]);
            }
            Action::AskConsent => {
                return self.open(desk, vec![Effect::Open(Box::new(ConsentsScreen::new(desk)))]);
            }
            Action::HandOver => return self.open(desk, hand_over_choice::opening(desk)),
            _ => {}
        }
        Vec::new()
    }

    fn flush(&mut self, desk: &Desk) -> Vec<Effect> {
        self.keep(desk)
    }

    fn shown(&self, desk: &Desk) -> Option<Showing<'_>> {
        let mut at = 0;
        let mut rows = Vec::new();
        for row in self.rows(desk) {
            let here = match &row {
                Row::Offer(place) => *place == self.cursor,
                Row::Day(place) => self.on_days() && *place == self.days,
                _ => false,
            };
            if here {
                at = rows.len();
            }
            rows.push(match row {
                Row::Offer(place) => Shown::name(super::offer_words::name(desk, &self.chosen[place].offer)),
                Row::WhoDoesWhat => Shown::said(t::plan_who_does_what()),
                Row::Role(line) => Shown::said(line.message()),
                Row::FollowUp => Shown::said(t::plan_follow_up()),
                Row::Day(place) => {
                    let day = Shown::said(self.day_words(place, desk.today()));
                    if self.on_days() { day.at(place) } else { day }
                }
            });
        }
        Some(Showing {
            heading: vec![t::plan_title()],
            rows,
            at: Some(at),
            pointed: true,
            field: self.agreed.get(self.cursor).map(|entry| (entry, true)),
            ..Showing::default()
        })
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        canvas.both(Rect { height: 1, ..area }, &t::plan_title(), theme.resident, theme.title);
        let rows = self.rows(desk);
        let heights: Vec<u16> = rows.iter().map(|row| height(row, canvas, area.width)).collect();
        let active = rows.iter().position(|row| match row {
            Row::Offer(place) => *place == self.cursor,
            Row::Day(place) => self.on_days() && *place == self.days,
            _ => false,
        });
        let body = Rect { y: area.y + 2, height: area.height.saturating_sub(2), ..area };
        let list = List { cursor: active.unwrap_or(0), len: rows.len() };
        let first = list.first(&heights, body.height);
        let mut y = body.y;
        for (row, height) in rows.iter().zip(&heights).skip(first) {
            if y + height > body.bottom() {
                super::row::more_below(canvas, body);
                break;
            }
            self.view_row(desk, canvas, Rect { y, height: *height, ..body }, row);
            y += height;
        }
        if first > 0 {
            super::row::more_above(canvas, body);
        }
    }
}

/// The rows that a row of the plan takes. A heading has an empty one above it.
fn height(row: &Row, canvas: &Canvas<'_>, width: u16) -> u16 {
    match row {
        Row::Offer(_) => 3,
        Row::WhoDoesWhat => 2,
        Row::Role(line) => canvas.height_both(&line.message(), width),
        Row::FollowUp => 1 + canvas.height_both(&t::plan_follow_up(), width),
        Row::Day(_) => 1,
    }
}

impl PlanScreen {
    fn rows(&self, desk: &Desk) -> Vec<Row> {
        let mut rows: Vec<Row> = (0..self.agreed.len()).map(Row::Offer).collect();
        let offers: Vec<_> =
            self.chosen.iter().filter_map(|one| desk.directory().offer(&one.offer)).collect();
        let lines = who_does_what(&offers);
        if !lines.is_empty() {
            rows.push(Row::WhoDoesWhat);
            rows.extend(lines.into_iter().map(Row::Role));
        }
        rows.push(Row::FollowUp);
        rows.extend((0..self.choices.len()).map(Row::Day));
        rows
    }

    fn day_words(&self, place: usize, today: Date) -> Message {
        match self.choices[place] {
            Some(days) => t::plan_day(days_from(today, days)),
            None => t::plan_never(),
        }
    }

    fn view_row(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect, row: &Row) {
        let theme = canvas.theme;
        let below = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
        match row {
            Row::Offer(place) => {
                let (chosen, active) = (&self.chosen[*place], *place == self.cursor);
                let name = super::offer_words::name(desk, &chosen.offer);
                let style = if active { theme.key } else { theme.text };
                let heading = m::plan_offer(name, named::need(&chosen.need));
                canvas.message_line(Rect { height: 1, ..area }, &heading, style);
                if let Some(case) = desk.conversation.as_ref().map(|one| &one.case) {
                    let (_, state) = canvas.split(Rect { height: 1, ..below }, 2, 0);
                    let party = Party::Offer(chosen.offer.clone());
                    let told = h::plan_consent(Standing::of(case, &party).message());
                    canvas.message_line(state, &told, theme.faint);
                }
                let below = Rect { y: below.y + 1, height: below.height.saturating_sub(1), ..below };
                let (_, field) = canvas.split(below, 2, 0);
                self.agreed[*place].draw(canvas, field, desk.locale, active);
            }
            Row::WhoDoesWhat => {
                canvas.both(below, &t::plan_who_does_what(), theme.resident, theme.title);
            }
            Row::Role(line) => {
                canvas.both(area, &line.message(), theme.resident, theme.text);
            }
            Row::FollowUp => {
                canvas.both(below, &t::plan_follow_up(), theme.resident, theme.text);
            }
            Row::Day(place) => {
                let text = self.day_words(*place, desk.today());
                let (key, words) = canvas.split(area, 4, 1);
                let mark = if *place == self.days { "●" } else { "○" };
                canvas.label(key, *place, mark, theme.key);
                canvas.both(words, &text, theme.resident, theme.text);
                canvas.clickable(area, Action::Pick(*place));
                if self.on_days() && *place == self.days {
                    canvas.paint(area, theme.chosen);
                }
            }
        }
    }
}
