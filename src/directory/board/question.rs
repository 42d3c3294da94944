//! The board as it stands now: all its records, applied in order. Never written; always derived.

use jiff::civil::Date;
use jiff::{Timestamp, Unit};

use super::event::{BoardEvent, To};
use crate::directory::{OfferId, local_zone};

/// When something was done, and by whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// When.
    pub at: Timestamp,
    /// The short name of the volunteer.
    pub by: String,
}

impl Signed {
    /// The day on the Dutch calendar.
    #[must_use]
    pub fn on(&self) -> Date {
        self.at.to_zoned(local_zone()).date()
    }
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The offer that answers it; `None` when it is answered in words alone.
    pub offer: Option<OfferId>,
    /// What the offer was called then; else the answer in own words.
    pub text: String,
    /// When and by whom.
    pub signed: Signed,
}

/// A question on the board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its opaque id.
    pub id: String,
    /// What is looked for.
    pub text: String,
    /// Who is asked.
    pub to: To,
    /// When and by whom it was asked.
    pub asked: Signed,
    /// The answers, the oldest first.
    pub answers: Vec<Answer>,
}

impl Question {
    /// Whether nobody has answered yet.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.answers.is_empty()
    }

    /// The last answer.
    #[must_use]
    pub fn answer(&self) -> Option<&Answer> {
        self.answers.last()
    }

    /// For how many days it has been there.
    #[must_use]
    pub fn days(&self, today: Date) -> i64 {
        self.asked.on().until((Unit::Day, today)).map_or(0, |span| i64::from(span.get_days())).max(0)
    }
}

/// What hangs on the board: the open questions, the oldest first; then the answered ones, the latest answer first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Board {
    questions: Vec<Question>,
}

impl Board {
    /// Takes in what happened. What is about a question that is not there is passed over.
    pub fn take(&mut self, event: &BoardEvent, signed: Signed) {
        match event {
            BoardEvent::QuestionAsked { question, text, to } => {
                if self.question(question).is_none() {
                    self.questions.push(Question {
                        id: question.clone(),
                        text: text.clone(),
                        to: to.clone(),
                        asked: signed,
                        answers: Vec::new(),
                    });
                }
            }
            BoardEvent::QuestionAnswered { question, offer, text } => {
                if let Some(asked) = self.questions.iter_mut().find(|one| one.id == *question) {
                    asked.answers.push(Answer { offer: offer.clone(), text: text.clone(), signed });
                }
            }
            BoardEvent::QuestionClosed { question } => self.questions.retain(|one| one.id != *question),
        }
        self.questions.sort_by(|one, other| {
            let answered = |question: &Question| question.answer().map(|answer| answer.signed.at);
            match (answered(one), answered(other)) {
                (None, None) => one.asked.at.cmp(&other.asked.at),
                (Some(one), Some(other)) => other.cmp(&one),
                (one, other) => one.is_some().cmp(&other.is_some()),
            }
        });
    }

    /// All that hangs there, in order.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// A question by its id.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|one| one.id == id)
    }

    /// How many are open.
    #[must_use]
    pub fn open(&self) -> usize {
        self.questions.iter().filter(|one| one.is_open()).count()
    }
}
