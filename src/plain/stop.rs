//! Asking once before the conversation is left: stop, go on, or throw away.

use super::choice;
use super::effect::Effect;
use super::prompt::{Prompt, Then, Turn};
use super::voice::Voice;
use crate::words::Message;
use crate::words::messages::desk as m;
use crate::words::messages::plain as p;

/// Asks whether to stop.
pub(super) struct Stop;

/// What is told at the end: kept or not.
pub(super) fn farewell(voice: &Voice<'_>) -> Vec<String> {
    match &voice.session.conversation {
        Some(conversation) if conversation.keeps_nothing() => voice.both(&p::stopped_nothing()),
        Some(_) => voice.both(&p::stopped_kept()),
        None => Vec::new(),
    }
}

fn is_kept(voice: &Voice<'_>) -> bool {
    voice.session.conversation.as_ref().is_some_and(|conversation| !conversation.keeps_nothing())
}

fn ways(voice: &Voice<'_>) -> Vec<Message> {
    let mut ways = vec![m::leave_no(), p::stop()];
    if is_kept(voice) {
        ways.push(m::leave_throw_yes());
    }
    ways
}

impl Prompt for Stop {
    fn ask(&mut self, voice: &Voice<'_>, _whole: bool) -> Vec<String> {
        let asked = if is_kept(voice) { p::stop_kept() } else { m::leave_lose_title() };
        let mut lines = vec![voice.desk(&asked)];
        let ways = ways(voice);
        lines.extend(ways.iter().enumerate().map(|(at, way)| format!("{}. {}", at + 1, voice.desk(way))));
        lines.push(voice.desk(&p::choose_one()));
        lines
    }

    fn take(&mut self, line: &str, voice: &Voice<'_>) -> Turn {
        match choice::one(line, ways(voice).len()) {
            Some(0) => Turn::then(Then::Return),
            Some(1) => Turn::does(vec![Effect::Quit]).telling(farewell(voice)),
            Some(_) => Turn::does(vec![Effect::ThrowAway, Effect::Quit]),
            None => Turn::told(voice.desk(&p::not_a_choice())),
        }
    }

    fn back(&mut self, _voice: &Voice<'_>) -> Turn {
        Turn::then(Then::Return)
    }

    fn is_of_conversation(&self) -> bool {
        false
    }
}
