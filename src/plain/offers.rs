//! Who can help, each with why and what to mind; and which of them go on the paper.

use std::collections::BTreeSet;

use super::choice;
use super::effect::Effect;
use super::plan::{Agreeing, FollowUp};
use super::prompt::{Prompt, Then, Turn};
use super::review::Review;
use super::voice::Voice;
use crate::directory::Role;
use crate::referral::{Caution, Reason, Referral, Suggestion};
use crate::table::choosing::{choice as chosen, flat, mark, marked, referral, unknown_place};
use crate::table::offer_words::name;
use crate::words::Message;
use crate::words::messages::conversation as t;
use crate::words::messages::desk as m;
use crate::words::messages::{plain as p, slip};

/// The list.
pub(super) struct Offers {
    referral: Referral,
    /// It was told that nobody is chosen: the next Enter goes on without.
    told: bool,
}

impl Offers {
    /// The list from what is known so far.
    pub fn new(voice: &Voice<'_>) -> Self {
        Self { referral: referral(voice.session), told: false }
    }
}

/// Why it fits, what to mind, who does what: a line for each language. Nothing is said twice: the need stands over it,
/// and what is too far is not also near.
fn about(voice: &Voice<'_>, one: &Suggestion) -> Vec<String> {
    let far = one.cautions.iter().any(|caution| matches!(caution, Caution::TooFar(_)));
    let reasons = one.reasons.iter().filter(|reason| match reason {
        Reason::Need { .. } => false,
        Reason::Near { .. } => !far,
        _ => true,
    });
    let mut lines = voice.sentences(&reasons.map(Reason::for_resident).collect::<Vec<_>>());
    let told: Vec<Message> = one.cautions.iter().filter_map(Caution::for_resident).collect();
    if !told.is_empty() {
        let heading = voice.sentences(&[slip::label_mind()]);
        let minded = voice.sentences(&told);
        let both = minded.iter().zip(heading.iter().cycle());
        lines.extend(both.map(|(minded, heading)| format!("{heading}: {minded}")));
    }
    // What only the desk needs to know.
    let own = one.cautions.iter().filter(|caution| caution.for_resident().is_none());
    lines.extend(own.map(|caution| voice.desk(&caution.for_desk())));
    let roles = |roles: &[Role]| roles.iter().map(|role| role.message()).collect::<Vec<_>>();
    if !one.does.is_empty() {
        lines.extend(voice.both(&t::offers_does(roles(&one.does))));
    }
    if !one.does_not.is_empty() {
        lines.extend(voice.both(&t::offers_does_not(roles(&one.does_not))));
    }
    if !one.reasons.iter().any(|reason| matches!(reason, Reason::Open(_))) {
        lines.extend(voice.both(&one.next_opening.message()));
    }
    lines
}

impl Prompt for Offers {
    fn ask(&mut self, voice: &Voice<'_>, _whole: bool) -> Vec<String> {
        let all = flat(&self.referral);
        let mut lines = Vec::new();
        if let Some(place) = unknown_place(voice.session) {
            lines.push(voice.desk(&m::offers_unknown_place(place)));
        }
        let different: BTreeSet<&str> = all.iter().map(|(_, one)| one.offer.as_str()).collect();
        if all.is_empty() {
            lines.extend(voice.both(&t::offers_none()));
        } else {
            lines.extend(voice.both(&p::found(different.len())));
        }
        let mut heard: BTreeSet<&str> = BTreeSet::new();
        let mut need = None;
        for (at, (group, one)) in all.iter().enumerate() {
            if need != Some(&group.need) {
                need = Some(&group.need);
                lines.extend(voice.both(&group.need.message()));
            }
            let setting = voice.together(&one.setting.message());
            lines.push(format!("{}. {}, {setting}", at + 1, name(voice.session, one.offer.as_str())));
            // One that helps with several things is told whole once.
            if heard.insert(one.offer.as_str()) {
                lines.extend(about(voice, one));
            }
        }
        let before = marked(voice.session);
        if !before.is_empty() {
            let names: Vec<Message> =
                before.iter().map(|(_, offer)| m::offer_text(name(voice.session, offer))).collect();
            lines.extend(voice.both(&p::noted(names)));
        }
        lines.push(voice.how(&[p::which_on_paper()]));
        lines
    }

    fn take(&mut self, line: &str, voice: &Voice<'_>) -> Turn {
        let all = flat(&self.referral);
        let go_on = Turn::then(Then::Go(Box::new(Agreeing::begin())));
        if line.trim().is_empty() {
            if !marked(voice.session).is_empty() {
                return go_on;
            }
            if std::mem::replace(&mut self.told, true) {
                return Turn::then(Then::Go(Box::new(FollowUp)));
            }
            return Turn::told(voice.desk(&p::chose_nobody()));
        }
        let Some(places) = choice::several(line, all.len()) else {
            return Turn::told(voice.how(&[p::not_a_choice()]));
        };
        let marks = places.iter().map(|place| mark(all[*place].0, all[*place].1)).collect();
        let names: BTreeSet<&str> = places.iter().map(|place| all[*place].1.offer.as_str()).collect();
        let names: Vec<Message> =
            names.into_iter().map(|offer| m::offer_text(name(voice.session, offer))).collect();
        let event = chosen(voice.session, &self.referral, &marks);
        let effects = event.map(|event| Effect::Record(vec![event])).into_iter().collect();
        Turn { effects, ..go_on }.telling(voice.both(&p::noted(names)))
    }

    fn back(&mut self, _voice: &Voice<'_>) -> Turn {
        Turn::then(Then::Go(Box::new(Review)))
    }
}
