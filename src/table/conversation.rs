//! The conversation at the table: its case, and whether it is kept.
//!
//! Until the resident has said yes to keeping, nothing is written; after a no, nothing ever is.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::casebook::{Case, CaseEvent, Id};
use crate::intake::{Answer, Finding, Questionnaire, Step, find, next};
use crate::words::Locale;

/// The question that decides whether anything is kept.
pub const KEEP: &str = "keep";

/// A conversation.
#[derive(Debug, Clone)]
pub struct Conversation {
    /// The case's id in the casebook; `None` while nothing is kept.
    pub id: Option<Id>,
    /// The case as it stands.
    pub case: Case,
}

impl Conversation {
    /// A conversation that begins now; nothing of it is kept yet.
    #[must_use]
    pub fn begin(now: Timestamp, locale: Locale) -> Self {
        Self { id: None, case: Case::begin(now, locale, Step::once(KEEP)) }
    }

    /// Whether the resident said that nothing may be kept, or did not say.
    #[must_use]
    pub fn keeps_nothing(&self) -> bool {
        self.id.is_none()
    }

    /// What was found so far.
    #[must_use]
    pub fn finding(&self, questionnaire: &Questionnaire, today: Date) -> Finding {
        find(questionnaire, &self.case.answers, today)
    }

    /// The record of an answer, with the question that comes after it.
    #[must_use]
    pub fn answer(
        &self,
        questionnaire: &Questionnaire,
        today: Date,
        step: &Step,
        answer: Answer,
    ) -> CaseEvent {
        let mut answers = self.case.answers.clone();
        answers.put(step.clone(), answer.clone(), self.case.locale);
        let next = next(questionnaire, &answers, today, step);
        CaseEvent::CaseAnswered { step: step.clone(), answer, locale: self.case.locale, next }
    }

    /// The record of words not finished yet: kept, and the question stays open.
    #[must_use]
    pub fn so_far(&self, step: &Step, answer: Answer) -> CaseEvent {
        CaseEvent::CaseAnswered {
            step: step.clone(),
            answer,
            locale: self.case.locale,
            next: Some(step.clone()),
        }
    }

    /// The record of moving to another step, or to the review.
    #[must_use]
    pub fn place(&self, step: Option<Step>) -> CaseEvent {
        CaseEvent::CasePlaced { step, locale: self.case.locale }
    }
}

/// Whether this record is the resident's yes to keeping.
#[must_use]
pub fn is_consent(record: &CaseEvent) -> bool {
    matches!(record, CaseEvent::CaseAnswered { step, answer, .. } if step.link == KEEP && answer.has("keep"))
}

/// Whether this record takes that yes back. Passing the question by does not: only a no, "don't know" or "rather
/// not say" does.
#[must_use]
pub fn is_refusal(record: &CaseEvent) -> bool {
    matches!(record, CaseEvent::CaseAnswered { step, answer, .. }
        if step.link == KEEP && (answer.has("nothing") || matches!(answer, Answer::Unknown | Answer::Declined)))
}
