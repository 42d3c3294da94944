//! A case that was kept: read it, go on with it, print its slip again, see what came of it.

use ratatui::layout::Rect;

use super::Screen;
use super::no_contact::NoContactScreen;
use super::rights::erase::EraseScreen;
use crate::casebook::{Id, State};
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::errand::Errand;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::table::reviewing::answer_words;
use crate::words::messages::{desk as m, handing as h, named, record};
use crate::words::{Arg, Message};

/// The case screen.
#[derive(Debug, Clone)]
pub struct CaseScreen {
    id: Id,
    list: List,
    scroll: usize,
}

/// What can be done with a case.
#[derive(Debug, Clone, Copy)]
enum Choice {
    GoOn,
    Slip,
    FollowUp,
    Consent,
    HandOver,
    Everything,
    NoContact,
    Erase,
}

const CHOICES: [Choice; 8] = [
    Choice::GoOn,
    Choice::Slip,
    Choice::FollowUp,
    Choice::Consent,
    Choice::HandOver,
    Choice::Everything,
    Choice::NoContact,
    Choice::Erase,
];

impl CaseScreen {
    /// The screen of this case.
    #[must_use]
    pub fn new(id: Id) -> Self {
        Self { id, list: List::new(CHOICES.len()), scroll: 0 }
    }

    fn choose(&self) -> Vec<Effect> {
        match CHOICES[self.list.cursor] {
            Choice::GoOn => vec![Effect::Close, Effect::Resume(self.id)],
            Choice::Slip => vec![Effect::Close, Effect::Reprint(self.id)],
            Choice::FollowUp => vec![Effect::Rights(Errand::ShowFollowUp(self.id))],
            Choice::Everything => vec![Effect::Rights(Errand::ShowEverything(self.id))],
            Choice::Erase => vec![Effect::Open(Box::new(EraseScreen::new(self.id)))],
            Choice::Consent => vec![Effect::AskConsent(self.id)],
            Choice::HandOver => vec![Effect::ChooseHandOver(self.id)],
            Choice::NoContact => vec![Effect::Open(Box::new(NoContactScreen::new(self.id)))],
        }
    }
}

impl Screen for CaseScreen {
    fn context(&self) -> Context {
        Context::Case
    }

    fn update(&mut self, action: Action, _desk: &Desk) -> Vec<Effect> {
        match action {
            Action::PageDown => self.scroll += 4,
            Action::PageUp => self.scroll = self.scroll.saturating_sub(4),
            Action::Confirm => return self.choose(),
            Action::Pick(place) if self.list.point(place) => return self.choose(),
            Action::ShowSlip => return vec![Effect::Close, Effect::Reprint(self.id)],
            Action::AskConsent => return vec![Effect::AskConsent(self.id)],
            Action::HandOver => return vec![Effect::ChooseHandOver(self.id)],
            Action::Back => return vec![Effect::Close],
            other => {
                self.list.moves(&other);
            }
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let Some(case) = desk.case(&self.id) else { return };
        let theme = canvas.theme;
        let zone = desk.now.time_zone();
        let mut y = area.y;
        let at = |y: u16| Rect { y, height: 1, ..area };
        let code = case.code.clone().unwrap_or_default();
        canvas.message_line(
            at(y),
            &m::case_title(code, case.opened.to_zoned(zone.clone()).date()),
            theme.title,
        );
        let state = match case.state {
            State::Draft => m::case_draft(),
            State::Finished => m::case_finished(),
            State::Discarded => m::case_discarded(),
        };
        canvas.message_line(at(y + 1), &state, theme.faint);
        y += 3;
        for (place, choice) in CHOICES.iter().enumerate() {
            let text = match choice {
                Choice::GoOn => m::case_go_on(),
                Choice::Slip => m::case_slip(),
                Choice::FollowUp => m::case_follow_up(),
                Choice::Everything => record::row(),
                Choice::Erase => record::erase_row(),
                Choice::Consent => h::case_consent(),
                Choice::HandOver => h::case_hand_over(),
                Choice::NoContact => h::case_no_contact(),
            };
            let (key, rest) = canvas.split(at(y), 4, 1);
            canvas.label(key, place, " ", theme.key);
            canvas.message_line(rest, &text, theme.text);
            canvas.clickable(at(y), Action::Pick(place));
            if place == self.list.cursor {
                canvas.paint(at(y), theme.chosen);
            }
            y += 1;
        }
        y += 1;
        canvas.rule(at(y));
        y += 1;
        let mut lines: Vec<(Message, Message)> = Vec::new();
        for one in &case.follow_ups {
            let when: Arg = one.at.to_zoned(zone.clone()).date().into();
            lines.push((
                m::case_asked_on(when),
                m::case_outcome(named::choice("outcome", one.outcome.code()), one.remark.as_str()),
            ));
        }
        for chosen in &case.chosen {
            let name = super::offer_words::name(desk, &chosen.offer);
            lines.push((named::need(&chosen.need), m::case_chosen(name, chosen.agreed.as_str())));
        }
        for (step, given) in case.answers.iter() {
            if let Some(answer) = answer_words(desk, step, Some(&given.answer)) {
                lines.push((named::question(&step.link), answer));
            }
        }
        for (question, answer) in lines.iter().skip(self.scroll) {
            if y >= area.bottom() {
                break;
            }
            let row = Rect { y, height: area.bottom() - y, ..area };
            let (first, second) = canvas.halves(row, 2);
            let used =
                canvas.message(first, question, theme.faint).max(canvas.message(second, answer, theme.text));
            y += used;
        }
    }
}
