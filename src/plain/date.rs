//! Whether today's date is right, asked before anything goes because its time is up.

use super::choice;
use super::effect::Effect;
use super::prompt::{Prompt, Then, Turn};
use super::voice::Voice;
use crate::words::messages::plain as p;
use crate::words::messages::retention as m;

/// Asks for the date.
pub(super) struct DateDoubt;

impl Prompt for DateDoubt {
    fn ask(&mut self, voice: &Voice<'_>, _whole: bool) -> Vec<String> {
        let session = voice.session;
        let asked = [m::date_title(session.today()), m::date_explained(session.over.waiting.len())];
        let ways = [m::date_wrong(), m::date_right()];
        let ways = ways.iter().enumerate().map(|(at, way)| format!("{}. {}", at + 1, voice.desk(way)));
        let mut lines: Vec<String> = asked.iter().map(|one| voice.desk(one)).chain(ways).collect();
        lines.push(voice.desk(&p::choose_one()));
        lines
    }

    fn take(&mut self, line: &str, voice: &Voice<'_>) -> Turn {
        match choice::one(line, 2) {
            Some(0) => Turn::does(vec![Effect::LeaveOver]).telling([voice.desk(&m::notice_date_wrong())]),
            Some(_) => Turn::does(vec![Effect::ConfirmDate]),
            None => Turn::told(voice.desk(&p::not_a_choice())),
        }
    }

    fn back(&mut self, _voice: &Voice<'_>) -> Turn {
        Turn::then(Then::Ask)
    }

    fn is_of_conversation(&self) -> bool {
        false
    }
}
