//! Which answer is wrong: every answer of a case, to choose one.

use ratatui::layout::Rect;

use super::answer::AnswerScreen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::screen::Screen;
use crate::desk::widget::list::List;
use crate::intake::Step;
use crate::table::record::CaseRecord;
use crate::table::reviewing::answer_words;
use crate::words::Message;
use crate::words::messages::{named, record as m};

/// The screen.
#[derive(Debug)]
pub struct CorrectScreen {
    record: CaseRecord,
    steps: Vec<Step>,
    list: List,
}

impl CorrectScreen {
    /// The answers of this case.
    #[must_use]
    pub fn new(record: CaseRecord) -> Self {
        let steps: Vec<Step> = record.case.answers.iter().map(|(step, _)| step.clone()).collect();
        Self { list: List::new(steps.len()), steps, record }
    }

    fn choose(&self) -> Vec<Effect> {
        let Some(step) = self.steps.get(self.list.cursor) else { return Vec::new() };
        let Some(given) = self.record.case.answers.at(step) else { return Vec::new() };
        let screen = AnswerScreen::new(self.record.id, step.clone(), given.clone());
        vec![Effect::Close, Effect::Open(Box::new(screen))]
    }
}

impl Screen for CorrectScreen {
    fn context(&self) -> Context {
        Context::Dialog
    }

    fn update(&mut self, action: Action, _desk: &Desk) -> Vec<Effect> {
        if self.list.moves(&action) {
            return Vec::new();
        }
        match action {
            Action::Confirm => self.choose(),
            Action::Pick(place) if self.list.point(place) => self.choose(),
            Action::Back => vec![Effect::Close],
            _ => Vec::new(),
        }
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        canvas.message_line(Rect { height: 1, ..area }, &m::correct_title(), theme.title);
        let body = Rect { y: area.y + 2, height: area.height.saturating_sub(2), ..area };
        let rows: Vec<(Message, Option<Message>)> = self
            .steps
            .iter()
            .map(|step| {
                let answer = answer_words(desk, step, self.record.case.answers.at(step));
                (named::question(&step.link), answer)
            })
            .collect();
        let (_, texts) = canvas.split(body, 4, 1);
        let (first, second) = canvas.halves(texts, 2);
        let heights: Vec<u16> = rows
            .iter()
            .map(|(question, answer)| {
                let answer = answer.as_ref().map_or(1, |one| canvas.height_of(one, second.width));
                canvas.height_of(question, first.width).max(answer).max(1)
            })
            .collect();
        self.list.draw(canvas, body, &heights, |canvas, row, place| {
            let (key, rest) = canvas.split(row, 4, 1);
            canvas.label(key, place, " ", theme.key);
            let (first, second) = canvas.halves(rest, 2);
            let (question, answer) = &rows[place];
            canvas.message(first, question, theme.faint);
            if let Some(answer) = answer {
                canvas.message(second, answer, theme.text);
            }
        });
    }
}
