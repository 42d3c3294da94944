//! What may be told to each chosen place: what for, who says it, said back, and only then kept (F5, F30). Going back leads
//! to it again, to say it anew or to stop it.

use super::choice;
use super::effect::Effect;
use super::plan::FollowUp;
use super::prompt::{Prompt, Then, Turn};
use super::slip::Slip;
use super::voice::Voice;
use crate::casebook::{Giver, Party, Purpose};
use crate::table::consent::{self, Standing};
use crate::words::Message;
use crate::words::messages::consent as t;
use crate::words::messages::handing as h;
use crate::words::messages::{named, plain as p};

/// How far the asking is.
enum Stage {
    /// What for.
    Purposes,
    /// Who says it.
    Giver(Vec<Purpose>),
    /// It is said back.
    Back(Vec<Purpose>, Giver),
    /// Who takes it back.
    Stopping,
}

/// What may be told to one place.
pub(super) struct Consent {
    party: Party,
    stage: Stage,
}

/// The first place about which nobody asked yet; the slip when there is none.
pub(super) fn first(voice: &Voice<'_>) -> Box<dyn Prompt> {
    asking(consent::to_ask(voice.session).into_iter().next())
}

/// The last place, to say it anew; the day to ask how it went when there is none.
pub(super) fn last(voice: &Voice<'_>) -> Box<dyn Prompt> {
    match places(voice).pop() {
        Some(party) => asking(Some(party)),
        None => Box::new(FollowUp),
    }
}

fn asking(party: Option<Party>) -> Box<dyn Prompt> {
    match party {
        Some(party) => Box::new(Consent { party, stage: Stage::Purposes }),
        None => Box::new(Slip::default()),
    }
}

fn places(voice: &Voice<'_>) -> Vec<Party> {
    let conversation = voice.session.conversation.as_ref();
    conversation.map(|conversation| consent::on_paper(voice.session, &conversation.case)).unwrap_or_default()
}

impl Consent {
    fn go_on(&self, voice: &Voice<'_>) -> Then {
        let after = places(voice).into_iter().skip_while(|one| *one != self.party).skip(1);
        let open = consent::to_ask(voice.session);
        Then::Go(asking(after.into_iter().find(|one| open.contains(one))))
    }

    /// What stands.
    fn standing(&self, voice: &Voice<'_>) -> Standing {
        let conversation = voice.session.conversation.as_ref();
        conversation.map_or(Standing::NotAsked, |one| Standing::of(&one.case, &self.party))
    }

    fn choices(&self, voice: &Voice<'_>) -> Vec<Message> {
        match &self.stage {
            Stage::Purposes => {
                let stop = matches!(self.standing(voice), Standing::May(_)).then(t::stop);
                let purposes = Purpose::ALL.into_iter().map(consent::purpose_words);
                purposes.chain([t::nothing()]).chain(stop).collect()
            }
            Stage::Giver(_) | Stage::Stopping => Giver::ALL.into_iter().map(consent::giver_words).collect(),
            Stage::Back(..) => ["yes", "no"].map(|code| named::choice("consent-right", code)).into(),
        }
    }

    /// What is said before the choices.
    fn said(&self, voice: &Voice<'_>) -> Vec<String> {
        let session = voice.session;
        let all = |messages: &[Message]| messages.iter().flat_map(|one| voice.both(one)).collect::<Vec<_>>();
        match &self.stage {
            Stage::Purposes => {
                let mut lines = all(&[t::title(), t::intro()]);
                let case = session.conversation.as_ref().map(|conversation| &conversation.case);
                match (self.standing(voice), case) {
                    (Standing::May(_), Some(case)) => {
                        lines.extend(all(&consent::standing_words(session, case, &self.party)));
                    }
                    (Standing::Nothing, _) => lines.extend(voice.both(&t::nothing())),
                    _ => {}
                }
                if let Some(wish) = consent::other_wish(session, &self.party) {
                    lines.extend(voice.sentences(&wish));
                    lines.push(voice.desk(&h::wish_other()));
                }
                lines.extend(voice.both(&t::ask(consent::party_words(session, &self.party))));
                lines
            }
            Stage::Giver(_) => all(&[t::giver()]),
            Stage::Back(purposes, _) => {
                let mut lines = all(&consent::said_back(session, &self.party, purposes));
                lines.extend(voice.both(&t::right()));
                lines
            }
            Stage::Stopping => all(&[t::stop(), t::giver()]),
        }
    }

    fn ask_for(&mut self, stage: Stage) -> Turn {
        self.stage = stage;
        Turn::then(Then::Ask)
    }

    /// What for: some of the purposes, none of them apart, or that it stops.
    fn purposes(&mut self, line: &str, voice: &Voice<'_>) -> Turn {
        let (nothing, many) = (Purpose::ALL.len(), self.choices(voice).len());
        if line.trim().is_empty() {
            return Turn::then(self.go_on(voice));
        }
        let Some(places) = choice::several(line, many) else {
            return Turn::told(voice.how(&[p::not_a_choice()]));
        };
        let purposes: Vec<Purpose> =
            places.iter().filter_map(|place| Purpose::ALL.get(*place).copied()).collect();
        match (purposes.is_empty(), places.len(), places.contains(&nothing)) {
            (false, many, _) if many == purposes.len() => self.ask_for(Stage::Giver(purposes)),
            (true, 1, true) => self.ask_for(Stage::Giver(Vec::new())),
            (true, 1, false) => self.ask_for(Stage::Stopping),
            _ => Turn::told(voice.how(&[p::not_a_choice()])),
        }
    }

    fn stopped(&self, by: Giver, voice: &Voice<'_>) -> Turn {
        let session = voice.session;
        let events = consent::withdrawn(session, &self.party, by);
        let said = std::iter::once(t::stopped(consent::party_words(session, &self.party)))
            .chain(consent::told(session, &self.party));
        let told: Vec<String> = said.flat_map(|one| voice.both(&one)).collect();
        Turn { effects: vec![Effect::Record(events)], ..Turn::then(self.go_on(voice)) }.telling(told)
    }
}

impl Prompt for Consent {
    fn ask(&mut self, voice: &Voice<'_>, _whole: bool) -> Vec<String> {
        let mut lines = self.said(voice);
        let choices = self.choices(voice);
        lines.extend(choices.iter().enumerate().map(|(at, one)| voice.choice(at + 1, one)));
        let how = if matches!(self.stage, Stage::Purposes) { p::choose_more() } else { p::choose_one() };
        lines.push(voice.how(&[how]));
        lines
    }

    fn take(&mut self, line: &str, voice: &Voice<'_>) -> Turn {
        if matches!(self.stage, Stage::Purposes) {
            return self.purposes(line, voice);
        }
        // Said by nobody it is not kept: an empty line is no answer here.
        let Some(place) = choice::one(line, self.choices(voice).len()) else {
            return Turn::told(voice.how(&[p::not_a_choice()]));
        };
        match (&self.stage, Giver::ALL.get(place)) {
            (Stage::Giver(purposes), Some(by)) => {
                let stage = Stage::Back(purposes.clone(), *by);
                self.ask_for(stage)
            }
            (Stage::Stopping, Some(by)) => self.stopped(*by, voice),
            (Stage::Back(purposes, by), _) if place == 0 => {
                let event = consent::given(voice.session, &self.party, purposes, *by);
                let kept =
                    Turn { effects: vec![Effect::Record(vec![event])], ..Turn::then(self.go_on(voice)) };
                kept.telling([voice.desk(&h::notice_kept())])
            }
            _ => self.ask_for(Stage::Purposes),
        }
    }

    fn back(&mut self, voice: &Voice<'_>) -> Turn {
        match &self.stage {
            Stage::Back(purposes, _) => {
                let stage = Stage::Giver(purposes.clone());
                self.ask_for(stage)
            }
            Stage::Giver(_) | Stage::Stopping => self.ask_for(Stage::Purposes),
            Stage::Purposes => {
                let before = places(voice).into_iter().take_while(|one| *one != self.party).last();
                Turn::then(Then::Go(match before {
                    Some(party) => asking(Some(party)),
                    None => Box::new(FollowUp),
                }))
            }
        }
    }
}
