//! The conversation: questions as data, answers, what comes next, danger signs.
//!
//! The questionnaire is `data/intake.json`, read by [`Questionnaire::from_json`] into checked types; answers are
//! codes, never translated text. This room is pure. It must never contain a terminal, a store, a clock, or
//! a text that a person sees.

mod answer;
mod answers;
mod card;
mod check;
mod condition;
mod fault;
mod finding;
mod flow;
mod need;
mod questionnaire;
mod raw;
mod suggest;

pub use answer::Answer;
pub use answers::{Answers, Given, Step};
pub use card::{Card, Cards, Level, Raised};
pub use condition::Condition;
pub use fault::{Fault, FaultKind};
pub use finding::{Finding, find};
pub use flow::{left_out, missing, next, previous, steps};
pub use need::{Need, Needs};
pub use questionnaire::{Item, Kind, Questionnaire, Section};
pub use suggest::SuggestedNeed;

/// The domain part of a need id: `money-debts` belongs to `money`.
#[must_use]
pub fn domain_of(need: &str) -> &str {
    need.split_once('-').map_or(need, |(domain, _)| domain)
}
