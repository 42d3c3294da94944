//! One suggestion in full: why, what to ask first, who does what, when and where, each number with its day.

use ratatui::layout::Rect;

use crate::desk::canvas::Canvas;
use crate::desk::model::Desk;
use crate::desk::theme::Theme;
use crate::directory::Offer;
use crate::referral::{Caution, Reason, Suggestion};
use crate::words::Message;
use crate::words::messages::conversation as t;
use crate::words::messages::desk as m;

/// What the resident reads of a suggestion.
pub(super) fn for_resident(suggestion: &Suggestion) -> Vec<Message> {
    let roles =
        |roles: &[crate::directory::Role]| roles.iter().map(|role| role.message()).collect::<Vec<_>>();
    let mut lines: Vec<Message> = suggestion.reasons.iter().map(Reason::for_resident).collect();
    lines.extend(suggestion.cautions.iter().filter_map(Caution::for_resident));
    if !suggestion.does.is_empty() {
        lines.push(t::offers_does(roles(&suggestion.does)));
    }
    if !suggestion.does_not.is_empty() {
        lines.push(t::offers_does_not(roles(&suggestion.does_not)));
    }
    lines.push(suggestion.next_opening.message());
    lines
}

/// Everything about the suggestion that is pointed at: why, what to ask first, who does what, when and where.
pub(super) fn view(desk: &Desk, canvas: &mut Canvas<'_>, area: Rect, suggestion: &Suggestion, scroll: u16) {
    let theme = canvas.theme;
    let Some(offer) = desk.directory().offer(suggestion.offer.as_str()) else { return };
    let mut lines: Vec<(&str, Message, ratatui::style::Style, bool)> = Vec::new();
    for reason in &suggestion.reasons {
        lines.push(("+", reason.for_resident(), theme.good, true));
    }
    for caution in &suggestion.cautions {
        match caution.for_resident() {
            Some(told) => lines.push(("!", told, theme.care, true)),
            None => lines.push(("!", caution.for_desk(), theme.care, false)),
        }
    }
    if !suggestion.does.is_empty() {
        let roles: Vec<Message> = suggestion.does.iter().map(|role| role.message()).collect();
        lines.push(("·", t::offers_does(roles), theme.text, true));
    }
    if !suggestion.does_not.is_empty() {
        let roles: Vec<Message> = suggestion.does_not.iter().map(|role| role.message()).collect();
        lines.push(("·", t::offers_does_not(roles), theme.text, true));
    }
    lines.push(hours(desk, offer, suggestion, theme));
    for fact in facts(desk, offer) {
        lines.push(("", fact, theme.faint, false));
    }
    let head = Rect { height: 1, ..area };
    canvas.line(head, crate::words::Locale::NL, &offer.name, theme.title);
    let mut y = area.y + 1;
    for (mark, message, style, both) in lines.into_iter().skip(usize::from(scroll)) {
        if y >= area.bottom() {
            break;
        }
        let row = Rect { y, height: area.bottom() - y, ..area };
        let (sign, text) = canvas.split(row, 1, 1);
        canvas.marks(sign, mark, style);
        y += if both {
            canvas.both(text, &message, style, theme.text)
        } else {
            canvas.message(text, &message, style)
        };
    }
}

/// When it opens next, with its mark when its hours were checked long ago, or never.
fn hours(
    desk: &Desk,
    offer: &Offer,
    suggestion: &Suggestion,
    theme: Theme,
) -> (&'static str, Message, ratatui::style::Style, bool) {
    let next = suggestion.next_opening.message();
    let doubt = offer.hours.least_checked().filter(|one| one.freshness(desk.today()).needs_check());
    match doubt {
        Some(checked) if suggestion.next_opening.opening().is_some() => {
            ("?", m::offer_checked(next, checked.message(desk.today())), theme.care, true)
        }
        _ => ("·", next, theme.text, true),
    }
}

/// What the volunteer alone reads: the description, numbers and places, each with the day it was checked.
fn facts(desk: &Desk, offer: &Offer) -> Vec<Message> {
    let today = desk.today();
    let mut facts: Vec<Message> = offer.description.iter().map(|text| m::offer_text(text.as_str())).collect();
    for phone in &offer.phones {
        facts.push(m::offer_checked(phone.number.as_str(), phone.checked.message(today)));
    }
    for place in &offer.places {
        let address: Vec<&str> =
            [&place.name, &place.street, &place.city].into_iter().filter_map(Option::as_deref).collect();
        facts.push(m::offer_checked(address.join(", "), place.checked.message(today)));
    }
    for text in [&offer.application, &offer.eligibility, &offer.waiting, &offer.fees, &offer.alert] {
        facts.extend(text.iter().map(|text| m::offer_text(text.as_str())));
    }
    if let Some(source) = offer.sources.first() {
        facts.push(m::offer_source(source.text.as_str()));
    }
    facts
}
