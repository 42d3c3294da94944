//! What several screens say about an offer: its name, its numbers with the day they were checked.

use crate::desk::model::Desk;
use crate::words::Message;
use crate::words::messages::desk as m;

/// The name by which a resident meets an offer; its id's last sign of life when the directory no longer has it.
#[must_use]
pub fn name(desk: &Desk, id: &str) -> String {
    desk.content.directory.offer(id).map_or_else(|| "?".to_owned(), |offer| offer.welcome_name().to_owned())
}

/// The numbers of a national line, each with the day it was checked; "look up" where none may be shown.
#[must_use]
pub fn phone_lines(desk: &Desk, id: &str) -> Vec<Message> {
    let Some(offer) = desk.content.directory.offer(id) else { return Vec::new() };
    if offer.phones.is_empty() {
        return vec![m::card_line_look_up(offer.name.as_str())];
    }
    offer
        .phones
        .iter()
        .map(|phone| {
            m::card_line(offer.name.as_str(), phone.number.as_str(), phone.checked.message(desk.today()))
        })
        .collect()
}
