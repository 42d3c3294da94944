//! The board of open questions (F8): who looks for what, who may know, and what came of it. An answer that is an offer is
//! one key away.

mod answer;
mod ask;
mod matching;

use ratatui::layout::Rect;

use super::Screen;
use super::offer_detail::OfferDetailScreen;
use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::effect::Effect;
use crate::desk::keymap::Context;
use crate::desk::model::Desk;
use crate::desk::widget::list::List;
use crate::directory::board::{BoardEvent, Question, To};
use crate::words::direction::first_strong;
use crate::words::messages::board as m;
use crate::words::{Direction, Locale, Message};
use answer::AnswerScreen;
pub use ask::AskScreen;

/// The most rows that a question takes.
const TALLEST: u16 = 3;

/// The board screen.
#[derive(Debug)]
pub struct BoardScreen {
    list: List,
    /// The open question that the next press takes off.
    closing: Option<String>,
}

impl BoardScreen {
    /// The board as it hangs there.
    #[must_use]
    pub fn new(desk: &Desk) -> Self {
        Self { list: List::new(desk.knowledge.board.questions().len()), closing: None }
    }

    fn question<'a>(&self, desk: &'a Desk) -> Option<&'a Question> {
        desk.knowledge.board.questions().get(self.list.cursor)
    }

    /// An open question is answered; of an answered one the offer is opened, if it is there.
    fn open(&self, desk: &Desk) -> Vec<Effect> {
        let Some(question) = self.question(desk) else { return Vec::new() };
        let offer = question.answer().map(|answer| answer.offer.as_ref());
        match offer {
            None => vec![Effect::Open(Box::new(AnswerScreen::new(&question.id)))],
            Some(Some(offer)) if desk.directory().offer(offer.as_str()).is_some() => {
                vec![Effect::Open(Box::new(OfferDetailScreen::new(offer.as_str(), desk)))]
            }
            Some(Some(_)) => vec![Effect::Tell(m::notice_gone())],
            Some(None) => vec![Effect::Tell(m::notice_in_words())],
        }
    }

    /// Takes a question off; one that nobody answered only when it is asked twice.
    fn close(&mut self, desk: &Desk) -> Vec<Effect> {
        let Some(question) = self.question(desk) else { return Vec::new() };
        let (id, open) = (question.id.clone(), question.is_open());
        if open && self.closing.as_ref() != Some(&id) {
            self.closing = Some(id);
            return vec![Effect::Tell(m::notice_close_again())];
        }
        vec![Effect::Board(BoardEvent::QuestionClosed { question: id }), Effect::Tell(m::notice_closed())]
    }
}

impl Screen for BoardScreen {
    fn context(&self) -> Context {
        Context::Board
    }

    fn update(&mut self, action: Action, desk: &Desk) -> Vec<Effect> {
        if !matches!(action, Action::CloseQuestion | Action::Tick) {
            self.closing = None;
        }
        if self.list.moves(&action) {
            return Vec::new();
        }
        match action {
            Action::AskBoard => vec![Effect::Open(Box::new(AskScreen::default()))],
            Action::AnswerQuestion => match self.question(desk) {
                Some(question) => vec![Effect::Open(Box::new(AnswerScreen::new(&question.id)))],
                None => Vec::new(),
            },
            Action::CloseQuestion => self.close(desk),
            Action::Pick(place) if self.list.point(place) => self.open(desk),
            Action::Confirm => self.open(desk),
            Action::Back => vec![Effect::Close],
            _ => Vec::new(),
        }
    }

    fn refresh(&mut self, desk: &Desk) {
        self.list.len = desk.knowledge.board.questions().len();
        self.list.cursor = self.list.cursor.min(self.list.len.saturating_sub(1));
    }

    fn view(&self, desk: &Desk, canvas: &mut Canvas<'_>, area: Rect) {
        let theme = canvas.theme;
        let at =
            |y: u16, height: u16| Rect { y, height: height.min(area.bottom().saturating_sub(y)), ..area };
        canvas.message(at(area.y, 1), &m::title(desk.knowledge.board.open()), theme.title);
        let mut y = area.y + 1 + canvas.message(at(area.y + 1, 2), &m::explained(), theme.faint) + 1;
        let questions = desk.knowledge.board.questions();
        if questions.is_empty() {
            canvas.message(at(y, 3), &m::empty(), theme.text);
            return;
        }
        let width = canvas.split(area, 4, 1).1.width;
        let heights: Vec<u16> = questions
            .iter()
            .map(|question| {
                let text = canvas
                    .height(written_in(&question.text, desk.locale), &question.text, width)
                    .clamp(1, TALLEST - 1);
                text + 1 + u16::from(!question.is_open()) + 1
            })
            .collect();
        y = y.min(area.bottom());
        self.list.draw(canvas, at(y, area.height), &heights, |canvas, row, place| {
            view_question(desk, canvas, row, place, &questions[place]);
        });
    }
}

fn view_question(desk: &Desk, canvas: &mut Canvas<'_>, area: Rect, place: usize, question: &Question) {
    let theme = canvas.theme;
    let (key, text) = canvas.split(area, 4, 1);
    let mark = if question.is_open() { "?" } else { "✓" };
    canvas.label(Rect { height: 1, ..key }, place, mark, theme.key);
    let room = Rect { height: area.height.saturating_sub(2).max(1), ..text };
    let style = if question.is_open() { theme.title } else { theme.text };
    let mut y = text.y + canvas.text(room, written_in(&question.text, desk.locale), &question.text, style);
    let at = |y: u16| Rect { y, height: 1, ..text };
    if let Some(answer) = question.answer() {
        let (by, on) = (answer.signed.by.as_str(), answer.signed.on());
        canvas.message_line(at(y), &m::answered(answer.text.as_str(), by, on), theme.good);
        y += 1;
    }
    let asked = m::asked(question.asked.by.as_str(), age(question.days(desk.today())), to(&question.to));
    canvas.message_line(at(y), &asked, theme.faint);
}

/// A language that runs as a typed text does, whatever the volunteer's own.
fn written_in(text: &str, otherwise: Locale) -> Locale {
    match first_strong(text) {
        Some(Direction::Ltr) => Locale::NL,
        Some(Direction::Rtl) => Locale::AR,
        None => otherwise,
    }
}

/// How long ago.
fn age(days: i64) -> Message {
    match days {
        0 => m::age_today(),
        1 => m::age_yesterday(),
        days => m::age_days(days),
    }
}

/// Who is asked.
fn to(to: &To) -> Message {
    match to {
        To::Anyone => m::to_anyone(),
        To::Coordinator => m::to_coordinator(),
        To::Volunteer(name) => m::to_volunteer(name.as_str()),
    }
}
