//! What several screens say about an offer: its name, its numbers with the day they were checked.

use super::choosing::referral;
use super::session::Session;
use crate::directory::{NeedId, Offer, Setting, Status};
use crate::words::Message;
use crate::words::messages::desk as m;

/// How many professionals stand on a danger card.
const PROFESSIONALS: usize = 2;

/// The name by which a resident meets an offer; its id's last sign of life when the directory no longer has it.
#[must_use]
pub fn name(session: &Session, id: &str) -> String {
    let found = session.directory().offer(id).map(|offer| offer.welcome_name().to_owned());
    let last = || session.knowledge.overlay.name(id).map(str::to_owned);
    found.or_else(last).unwrap_or_else(|| "?".to_owned())
}

/// The numbers of a national line, each with the day it was checked; "look up" where none may be shown.
#[must_use]
pub fn phone_lines(session: &Session, id: &str) -> Vec<Message> {
    let Some(offer) = session.content.lines.offer(id) else { return Vec::new() };
    numbers(session, offer)
}

/// The professionals nearest by who serve a need: whom to call beside the national lines.
#[must_use]
pub fn professionals(session: &Session, need: &str) -> Vec<Message> {
    let Some(need) = &NeedId::new(need) else { return Vec::new() };
    let serves = |offer: &&Offer| {
        offer.status == Status::Active
            && offer.setting == Some(Setting::Formal)
            && offer.serves(need)
            && !offer.phones.is_empty()
    };
    let listed = referral(session);
    let near: Vec<&Offer> = listed
        .groups
        .iter()
        .filter(|group| group.need == *need)
        .flat_map(|group| &group.formal)
        .filter_map(|one| session.directory().offer(one.offer.as_str()))
        .collect();
    let all = || {
        let mut all: Vec<&Offer> = session.directory().serving(need).filter(serves).collect();
        all.sort_by(|one, other| one.id.cmp(&other.id));
        all
    };
    let found: Vec<&Offer> = if session.conversation.is_some() { near } else { all() };
    found.into_iter().filter(serves).take(PROFESSIONALS).flat_map(|offer| numbers(session, offer)).collect()
}

fn numbers(session: &Session, offer: &Offer) -> Vec<Message> {
    if offer.phones.is_empty() {
        return vec![m::card_line_look_up(offer.name.as_str())];
    }
    offer
        .phones
        .iter()
        .map(|phone| {
            m::card_line(offer.name.as_str(), phone.number.as_str(), phone.checked.message(session.today()))
        })
        .collect()
}
