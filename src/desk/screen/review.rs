//! All questions that are asked, with their answers: read, jump, correct, and finish.
//!
//! What a later change has hidden is shown apart: it is left out when finishing, visibly.

use ratatui::layout::Rect;

use super::Screen;
use super::consents::ConsentsScreen;
use super::language::{LanguageScreen, Purpose};
use super::offers::OffersScreen;
use super::topics::TopicsScreen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::large::{Showing, Shown};
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::intake::{left_out, missing};
use crate::table::reviewing::{answer_words, asked};
use crate::words::Message;
use crate::words::messages::conversation as t;
use crate::words::messages::{desk as m, named};

/// The review screen.
#[derive(Debug, Clone)]
pub struct ReviewScreen {
    list: List,
}

impl ReviewScreen {
    /// The review of the open conversation, with the first unanswered question pointed at.
    #[must_use]
    pub fn new(desk: &Desk) -> Self {
        let mut screen = Self { list: List::new(0) };
        screen.refresh(desk);
        if let Some(conversation) = &desk.conversation {
            let asked = asked(desk);
            let at = conversation.case.at.as_ref().and_then(|at| asked.iter().position(|step| step == at));
            screen.list.cursor = at.unwrap_or(asked.len());
        }
        screen
    }

    fn go(&self, desk: &Desk) -> Vec<Effect> {
        let Some(conversation) = &desk.conversation else { return Vec::new() };
        match asked(desk).get(self.list.cursor) {
            Some(step) => vec![Effect::Close, Effect::Record(vec![conversation.place(Some(step.clone()))])],
            None => Self::finish(desk),
        }
    }

    fn finish(desk: &Desk) -> Vec<Effect> {
        let Some(conversation) = &desk.conversation else { return Vec::new() };
        let answers = &conversation.case.answers;
        let missing = missing(&desk.content.questionnaire, answers, desk.today());
        match missing.first() {
            Some(step) => vec![
                Effect::Close,
                Effect::Record(vec![conversation.place(Some(step.clone()))]),
                Effect::Tell(m::notice_required()),
            ],
            None => vec![Effect::Open(Box::new(OffersScreen::new(desk)))],
        }
    }
}

impl Screen for ReviewScreen {
    fn context(&self) -> Context {
        Context::Review
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        if self.list.moves(&action) {
            return Vec::new();
        }
        match action {
            Action::Confirm => self.go(desk),
            Action::Pick(place) if self.list.point(place) => self.go(desk),
            Action::ShowOffers | Action::ShowSlip => Self::finish(desk),
            Action::AskConsent => vec![Effect::Open(Box::new(ConsentsScreen::new(desk)))],
            Action::AddTopic => vec![Effect::Open(Box::new(TopicsScreen::new(desk)))],
            Action::SwitchResidentLanguage => {
                vec![Effect::Open(Box::new(LanguageScreen::new(Purpose::Resident)))]
            }
            Action::Back => match desk.conversation.as_ref().and_then(|one| one.case.at.clone()) {
                Some(_) => vec![Effect::Close],
                None => match (asked(desk).last(), &desk.conversation) {
                    (Some(step), Some(conversation)) => {
                        vec![Effect::Close, Effect::Record(vec![conversation.place(Some(step.clone()))])]
                    }
                    _ => vec![Effect::Leave],
                },
            },
            _ => Vec::new(),
        }
    }

    fn refresh(&mut self, desk: &Desk) {
        self.list.len = asked(desk).len() + 1;
        self.list.cursor = self.list.cursor.min(self.list.len - 1);
    }

    fn shown(&self, desk: &Desk) -> Option<Showing<'_>> {
        let conversation = desk.conversation.as_ref()?;
        let mut rows = Vec::new();
        let mut at = 0;
        for (place, step) in asked(desk).iter().enumerate() {
            if place == self.list.cursor {
                at = rows.len();
            }
            rows.push(Shown::said(named::question(&step.link)));
            let answer = answer_words(desk, step, conversation.case.answers.at(step));
            rows.extend(answer.map(Shown::said));
        }
        if self.list.cursor + 1 == self.list.len {
            at = rows.len();
        }
        rows.push(Shown::said(t::review_finish()));
        Some(Showing {
            heading: vec![t::review_title()],
            rows,
            at: Some(at),
            pointed: true,
            ..Showing::default()
        })
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let Some(conversation) = &desk.conversation else { return };
        let theme = canvas.theme;
        let answers = &conversation.case.answers;
        canvas.both(Rect { height: 1, ..area }, &t::review_title(), theme.resident, theme.title);
        let steps = asked(desk);
        let mut texts: Vec<(Message, Option<Message>)> = steps
            .iter()
            .map(|step| (named::question(&step.link), answer_words(desk, step, answers.at(step))))
            .collect();
        texts.push((t::review_finish(), None));
        let hidden = left_out(&desk.content.questionnaire, answers, desk.today());
        let foot = u16::from(!hidden.is_empty()) * 2;
        let width = area.width.saturating_sub(3);
        let heights: Vec<u16> = texts
            .iter()
            .map(|(question, answer)| {
                canvas.height_both(question, width)
                    + answer.as_ref().map_or(0, |answer| canvas.height_both(answer, width))
            })
            .collect();
        let body = Rect { y: area.y + 2, height: area.height.saturating_sub(2 + foot), ..area };
        self.list.draw(canvas, body, &heights, |canvas, row, place| {
            let (mark, text) = canvas.split(row, 2, 1);
            let (question, answer) = &texts[place];
            let last = place + 1 == texts.len();
            let sign = match (last, answer) {
                (true, _) => canvas.onward(),
                (false, Some(_)) => "✓",
                (false, None) => "·",
            };
            canvas.sign(mark, sign, theme.key);
            let style = if last { theme.good } else { theme.faint };
            let used = canvas.both(text, question, style, style);
            if let Some(answer) = answer {
                let below = Rect { y: text.y + used, height: text.height.saturating_sub(used), ..text };
                canvas.both(below, answer, theme.resident, theme.text);
            }
        });
        if !hidden.is_empty() {
            let foot = Rect { y: area.bottom().saturating_sub(1), height: 1, ..area };
            let questions: Vec<Message> = hidden.iter().map(|step| named::question(&step.link)).collect();
            canvas.message_line(foot, &m::review_left_out(questions), theme.care);
        }
    }
}
