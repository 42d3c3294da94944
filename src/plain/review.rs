//! All questions that are asked, with their answers: to hear over, to go back to one, and to finish.

use super::choice;
use super::offers::Offers;
use super::prompt::{Prompt, Then, Turn};
use super::question::placed;
use super::voice::Voice;
use crate::intake::{left_out, missing};
use crate::table::reviewing::{answer_words, asked};
use crate::words::Message;
use crate::words::messages::conversation as t;
use crate::words::messages::desk as m;
use crate::words::messages::{named, plain as p};

/// The review.
pub(super) struct Review;

impl Review {
    fn finish(voice: &Voice<'_>) -> Turn {
        let session = voice.session;
        let Some(conversation) = &session.conversation else { return Turn::then(Then::Follow) };
        let missing = missing(&session.content.questionnaire, &conversation.case.answers, session.today());
        match missing.into_iter().next() {
            Some(step) => {
                Turn::does(vec![placed(conversation, step)]).telling([voice.desk(&m::notice_required())])
            }
            None => Turn::then(Then::Go(Box::new(Offers::new(voice)))),
        }
    }
}

impl Prompt for Review {
    fn ask(&mut self, voice: &Voice<'_>, _whole: bool) -> Vec<String> {
        let session = voice.session;
        let Some(conversation) = &session.conversation else { return Vec::new() };
        let answers = &conversation.case.answers;
        let mut lines = voice.both(&t::review_title());
        let steps = asked(session);
        for (at, step) in steps.iter().enumerate() {
            let answer = answer_words(session, step, answers.at(step));
            let both: Vec<Message> = [named::question(&step.link)].into_iter().chain(answer).collect();
            let said = voice.sentences(&both).join("; ");
            lines.push(format!("{}. {said}", at + 1));
        }
        lines.push(voice.choice(steps.len() + 1, &t::review_finish()));
        let hidden = left_out(&session.content.questionnaire, answers, session.today());
        if !hidden.is_empty() {
            let questions: Vec<Message> = hidden.iter().map(|step| named::question(&step.link)).collect();
            lines.push(voice.desk(&m::review_left_out(questions)));
        }
        lines.push(voice.how(&[p::choose_one()]));
        lines
    }

    fn take(&mut self, line: &str, voice: &Voice<'_>) -> Turn {
        let steps = asked(voice.session);
        if line.trim().is_empty() {
            return Self::finish(voice);
        }
        match (choice::one(line, steps.len() + 1), &voice.session.conversation) {
            (Some(place), Some(conversation)) => match steps.get(place) {
                Some(step) => Turn::does(vec![placed(conversation, step.clone())]),
                None => Self::finish(voice),
            },
            _ => Turn::told(voice.how(&[p::not_a_choice()])),
        }
    }

    fn back(&mut self, voice: &Voice<'_>) -> Turn {
        match (asked(voice.session).last(), &voice.session.conversation) {
            (Some(step), Some(conversation)) => Turn::does(vec![placed(conversation, step.clone())]),
            _ => Turn::told(voice.how(&[p::first_question()])),
        }
    }
}
