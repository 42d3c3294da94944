//! The questions that are asked with their answers, to read over.

use super::session::Session;
use crate::intake::{Answer, Step, steps};
use crate::words::messages::conversation as t;
use crate::words::messages::named;
use crate::words::{Arg, Message};

/// The questions that are asked in the open conversation.
#[must_use]
pub fn asked(session: &Session) -> Vec<Step> {
    let conversation = session.conversation.as_ref();
    let steps_of = |answers| steps(&session.content.questionnaire, answers, session.today());
    conversation.map(|conversation| steps_of(&conversation.case.answers)).unwrap_or_default()
}

/// An answer in words: choices in the reader's language, own words as they were said.
#[must_use]
pub fn answer_words(session: &Session, step: &Step, answer: Option<&Answer>) -> Option<Message> {
    let item = session.content.questionnaire.item(&step.link)?;
    let set = item.kind.choices().map(|(set, _)| set.to_owned()).unwrap_or_default();
    Some(match answer? {
        Answer::Skipped => t::review_skipped(),
        Answer::Unknown => Message::named("choice-unknown"),
        Answer::Declined => Message::named("choice-declined"),
        Answer::Code(code) => named::choice(&set, code),
        Answer::Codes(codes) => {
            t::review_answer(codes.iter().map(|code| named::choice(&set, code)).collect::<Vec<_>>())
        }
        Answer::Date(date) => t::review_answer(Arg::Date(*date)),
        Answer::Number(number) => t::review_answer(Arg::Number(*number)),
        Answer::Text(text) => t::review_answer(text.as_str()),
    })
}
