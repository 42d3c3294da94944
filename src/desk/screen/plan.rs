//! The plan: what was agreed about each chosen offer, and when the desk asks how it went (F4, F30).

use jiff::civil::Date;
use ratatui::layout::Rect;

use super::Screen;
use crate::casebook::{CaseEvent, Chosen};
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::{Effect, days_from};
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::typed;
use crate::desk::widget::entry::Entry;
use crate::intake::left_out;
use crate::referral::{RoleLine, who_does_what};
use crate::words::Message;
use crate::words::messages::conversation as t;
use crate::words::messages::desk as m;
use crate::words::messages::named;

/// The days after which the desk can ask how it went; none is a choice too.
const DAYS: [Option<i64>; 4] = [Some(7), Some(14), Some(28), None];
/// The longest agreement that is kept, in letters.
const LONGEST: usize = 300;

/// The plan screen.
#[derive(Debug)]
pub struct PlanScreen {
    agreed: Vec<Entry>,
    chosen: Vec<Chosen>,
    days: usize,
    cursor: usize,
}

impl PlanScreen {
    /// The plan of the open conversation.
    #[must_use]
    pub fn new(desk: &Desk) -> Self {
        let case = desk.conversation.as_ref().map(|conversation| &conversation.case);
        let chosen = case.map(|case| case.chosen.clone()).unwrap_or_default();
        let refused = case.is_none_or(|case| case.answers.says("contact-ok", "no") || case.code.is_none());
        let agreed = chosen.iter().map(|one| Entry::with(&one.agreed)).collect();
        Self { agreed, chosen, days: if refused { DAYS.len() - 1 } else { 0 }, cursor: 0 }
    }

    fn on_days(&self) -> bool {
        self.cursor >= self.agreed.len()
    }

    fn day(&self, today: Date) -> Option<Date> {
        DAYS[self.days].map(|days| days_from(today, days))
    }

    fn agreements(&self) -> Vec<Chosen> {
        let mut chosen = self.chosen.clone();
        for (one, entry) in chosen.iter_mut().zip(&self.agreed) {
            one.agreed = typed::note(entry.text(), LONGEST, false).0;
        }
        chosen
    }

    fn keep(&self, desk: &Desk) -> Vec<CaseEvent> {
        let Some(conversation) = &desk.conversation else { return Vec::new() };
        let offers = self.agreements();
        if offers == conversation.case.chosen { Vec::new() } else { vec![CaseEvent::CaseChosen { offers }] }
    }

    fn finish(&self, desk: &Desk) -> Vec<Effect> {
        let Some(conversation) = &desk.conversation else { return Vec::new() };
        let mut events = self.keep(desk);
        events.push(CaseEvent::CaseFinished {
            left_out: left_out(&desk.content.questionnaire, &conversation.case.answers, desk.today()),
            follow_up: self.day(desk.today()),
        });
        vec![Effect::Record(events), Effect::OpenSlip]
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
                    self.days = (self.days + 1).min(DAYS.len() - 1);
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
            Action::Pick(place) if place < DAYS.len() => {
                (self.cursor, self.days) = (self.agreed.len(), place);
                return self.finish(desk);
            }
            Action::Confirm if self.on_days() => return self.finish(desk),
            Action::Confirm => self.cursor += 1,
            Action::Back => {
                let mut effects = vec![Effect::Close];
                effects.push(Effect::Record(self.keep(desk)));
                return effects;
            }
            _ => {}
        }
        Vec::new()
    }

    fn flush(&mut self, desk: &Desk) -> Vec<Effect> {
        vec![Effect::Record(self.keep(desk))]
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let mut y = area.y;
        let rest = |y: u16| Rect { y, height: area.bottom().saturating_sub(y), ..area };
        canvas.both(Rect { height: 1, ..area }, &t::plan_title(), theme.resident, theme.title);
        y += 2;
        for (place, (chosen, entry)) in self.chosen.iter().zip(&self.agreed).enumerate() {
            let active = place == self.cursor;
            let name = super::offer_words::name(desk, &chosen.offer);
            let heading = m::plan_offer(name, named::need(&chosen.need));
            canvas.message_line(
                Rect { y, height: 1, ..area },
                &heading,
                if active { theme.key } else { theme.text },
            );
            entry.draw(
                canvas,
                Rect { x: area.x + 2, y: y + 1, width: area.width - 2, height: 1 },
                desk.locale,
                active,
            );
            y += 2;
        }
        let offers: Vec<_> =
            self.chosen.iter().filter_map(|one| desk.content.directory.offer(&one.offer)).collect();
        let lines: Vec<RoleLine> = who_does_what(&offers);
        if !lines.is_empty() && y + 8 < area.bottom() {
            y += 1;
            canvas.both(Rect { y, height: 1, ..area }, &t::plan_who_does_what(), theme.resident, theme.title);
            y += 1;
            for line in lines {
                if y + 7 >= area.bottom() {
                    break;
                }
                y += canvas.both(rest(y), &line.message(), theme.resident, theme.text);
            }
        }
        y += 1;
        y += canvas.both(rest(y), &t::plan_follow_up(), theme.resident, theme.text);
        for (place, days) in DAYS.iter().enumerate() {
            let row = Rect { y, height: 1, ..area };
            let text: Message = match days {
                Some(days) => t::plan_day(days_from(desk.today(), *days)),
                None => t::plan_never(),
            };
            let (key, words) = canvas.split(row, 4, 1);
            let mark = if place == self.days { "●" } else { "○" };
            canvas.label(key, place, mark, theme.key);
            canvas.both(words, &text, theme.resident, theme.text);
            canvas.clickable(row, Action::Pick(place));
            if self.on_days() && place == self.days {
                canvas.paint(row, theme.chosen);
            }
            y += 1;
        }
    }
}
