//! The plan: what was agreed about each chosen offer, who does what, and when the desk asks how it went (F4, F30).

use jiff::civil::Date;

use super::choice;
use super::consent;
use super::effect::Effect;
use super::offers::Offers;
use super::prompt::{Prompt, Then, Turn};
use super::voice::Voice;
use crate::casebook::{CaseEvent, Chosen};
use crate::referral::who_does_what;
use crate::table::follow_up::{choices, days_from, finished};
use crate::table::{offer_words, typed};
use crate::words::Message;
use crate::words::messages::conversation as t;
use crate::words::messages::desk as m;
use crate::words::messages::{named, plain as p};

/// The longest agreement that is kept, in letters.
const LONGEST: usize = 300;

/// What was agreed about one of the chosen offers.
pub(super) struct Agreeing {
    at: usize,
}

impl Agreeing {
    /// The first of them.
    pub fn begin() -> Self {
        Self { at: 0 }
    }

    fn chosen<'a>(&self, voice: &Voice<'a>) -> Option<&'a Chosen> {
        voice.session.conversation.as_ref()?.case.chosen.get(self.at)
    }

    fn go_on(&self, voice: &Voice<'_>) -> Then {
        let many = voice.session.conversation.as_ref().map_or(0, |one| one.case.chosen.len());
        if self.at + 1 < many {
            Then::Go(Box::new(Self { at: self.at + 1 }))
        } else {
            Then::Go(Box::new(FollowUp))
        }
    }
}

impl Prompt for Agreeing {
    fn ask(&mut self, voice: &Voice<'_>, _whole: bool) -> Vec<String> {
        let Some(chosen) = self.chosen(voice) else { return Vec::new() };
        let mut lines = if self.at == 0 { voice.both(&t::plan_title()) } else { Vec::new() };
        let name = offer_words::name(voice.session, &chosen.offer);
        lines.push(voice.desk(&m::plan_offer(name, named::need(&chosen.need))));
        if !chosen.agreed.is_empty() {
            lines.extend(voice.both(&p::noted(chosen.agreed.as_str())));
        }
        lines.push(voice.desk(&p::type_agreed()));
        lines
    }

    fn take(&mut self, line: &str, voice: &Voice<'_>) -> Turn {
        let go_on = Turn::then(self.go_on(voice));
        let Some(conversation) = &voice.session.conversation else { return go_on };
        let (agreed, masked) = typed::note(line, LONGEST, false);
        let mut offers = conversation.case.chosen.clone();
        let Some(one) = offers.get_mut(self.at).filter(|one| !agreed.is_empty() && one.agreed != agreed)
        else {
            return go_on;
        };
        one.agreed = agreed;
        let told = masked.then(|| voice.desk(&m::notice_number_masked()));
        Turn { effects: vec![Effect::Record(vec![CaseEvent::CaseChosen { offers }])], ..go_on }.telling(told)
    }

    fn back(&mut self, voice: &Voice<'_>) -> Turn {
        Turn::then(Then::Go(match self.at.checked_sub(1) {
            Some(at) => Box::new(Self { at }),
            None => Box::new(Offers::new(voice)),
        }))
    }
}

/// Who does what, and may the desk ask later how it went.
pub(super) struct FollowUp;

fn options(voice: &Voice<'_>) -> (Vec<Option<Date>>, usize) {
    let session = voice.session;
    let case = session.conversation.as_ref().map(|conversation| &conversation.case);
    let (days, first) = choices(case, session.today());
    (days.iter().map(|days| days.map(|days| days_from(session.today(), days))).collect(), first)
}

fn option(day: Option<Date>) -> Message {
    day.map_or_else(t::plan_never, t::plan_day)
}

impl Prompt for FollowUp {
    fn ask(&mut self, voice: &Voice<'_>, _whole: bool) -> Vec<String> {
        let session = voice.session;
        let chosen = session.conversation.as_ref().map(|one| one.case.chosen.as_slice()).unwrap_or_default();
        let offers: Vec<_> = chosen.iter().filter_map(|one| session.directory().offer(&one.offer)).collect();
        let roles = who_does_what(&offers);
        let mut lines = Vec::new();
        if !roles.is_empty() {
            lines.extend(voice.both(&t::plan_who_does_what()));
            lines.extend(roles.iter().flat_map(|line| voice.both(&line.message())));
        }
        lines.extend(voice.both(&t::plan_follow_up()));
        let (days, _) = options(voice);
        lines.extend(days.iter().enumerate().map(|(at, day)| voice.choice(at + 1, &option(*day))));
        lines.push(voice.how(&[p::choose_one()]));
        lines
    }

    fn take(&mut self, line: &str, voice: &Voice<'_>) -> Turn {
        let (days, first) = options(voice);
        let place = if line.trim().is_empty() { Some(first) } else { choice::one(line, days.len()) };
        let Some(day) = place.map(|place| days[place]) else {
            return Turn::told(voice.how(&[p::not_a_choice()]));
        };
        let events: Vec<CaseEvent> = finished(voice.session, day).into_iter().collect();
        let done = Turn::does(vec![Effect::Record(events)]);
        Turn { then: Then::Go(consent::first(voice)), ..done }.telling(voice.both(&p::noted(option(day))))
    }

    fn back(&mut self, voice: &Voice<'_>) -> Turn {
        let last = voice.session.conversation.as_ref().and_then(|one| one.case.chosen.len().checked_sub(1));
        Turn::then(Then::Go(match last {
            Some(at) => Box::new(Agreeing { at }),
            None => Box::new(Offers::new(voice)),
        }))
    }
}
