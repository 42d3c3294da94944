//! What a resident needs to know of an offer that stands on the slip whole: where, when, what to bring, who does what.
//!
//! A number, an hour or an address stands there with the day it was checked, or with "call first". Never a party that
//! does not itself stand on the slip by name.

use jiff::ToSpan;
use jiff::civil::Date;

use super::chosen::Chosen;
use super::speaker::Speaker;
use super::{Plan, agreed};
use crate::directory::{Checked, NextOpening, Offer, Role};
use crate::referral::{Caution, RoleLine, who_does_what};
use crate::slip::{Both, Freshness, Line, Qr, QrContent};
use crate::words::messages::slip as m;
use crate::words::{Said, calendar};

/// The most agreements on who does what that a block of the slip holds.
const AGREEMENTS: usize = 2;

/// The lines of an offer; `parties` are the offers that the slip names.
pub(super) fn facts(
    say: &Speaker<'_>,
    plan: &Plan<'_>,
    parties: &[&Offer],
    chosen: &Chosen<'_>,
) -> Vec<Line> {
    let offer = chosen.offer;
    let today = plan.now.date();
    let together = checked_together(offer, today);
    let known = |line: Line, checked: &Checked| {
        if together.is_some() { line } else { line.known(freshness(say, checked, today)) }
    };
    let mut lines = Vec::new();
    // The kind name stands over the block; at the door and on the telephone it is the own name that helps (F25).
    let own: Vec<&str> =
        [Some(offer.name.as_str()), offer.organization.as_ref().map(|one| one.name.as_str())]
            .into_iter()
            .flatten()
            .filter(|name| *name != offer.welcome_name())
            .collect();
    let mut names: Vec<Both> = Vec::new();
    for name in own {
        if !names.iter().any(|one| one.dutch == name) {
            names.push(Both::same(name));
        }
    }
    push_list(&mut lines, say.label(&m::label_name()), names);
    for place in offer.places.iter().take(2) {
        let parts = [&place.name, &place.street, &place.city];
        let address: Vec<&str> = parts.into_iter().filter_map(Option::as_deref).collect();
        if !address.is_empty() {
            let line = Line::new(say.label(&m::label_where()), Both::same(address.join(", ")));
            lines.push(known(line, &place.checked));
        }
    }
    if let Some(line) = when(say, plan, offer) {
        lines.push(match offer.hours.schedules.first() {
            Some(schedule) => known(line, &schedule.checked),
            None => line,
        });
    }
    if let Some(phone) = offer.phones.first() {
        let line = Line::new(say.label(&m::label_phone()), Both::same(&phone.number));
        lines.push(known(line, &phone.checked));
    }
    if offer.phones.is_empty() && offer.places.is_empty() {
        lines.push(look_up(say, offer));
    }
    if let Some(on) = together {
        lines.push(Line::new(say.label(&m::label_checked()), say.both(&m::checked_all(on))));
    }
    push_list(&mut lines, say.label(&m::label_mind()), offer.alert.iter().map(Both::same).collect());
    let asked: Vec<Both> = offer
        .contacts
        .iter()
        .filter_map(|contact| match (&contact.name, &contact.title) {
            (Some(name), Some(title)) => Some(Both::same(format!("{name} ({title})"))),
            (Some(name), None) | (None, Some(name)) => Some(Both::same(name)),
            (None, None) => None,
        })
        .collect();
    push_list(&mut lines, say.label(&m::label_ask_for()), asked);
    let access = offer.access.iter().map(|access| say.both(&access.message())).collect();
    push_list(&mut lines, say.label(&m::label_access()), access);
    let cautions = chosen.suggestion.map_or(&[][..], |one| &one.cautions);
    // That a day is a holiday is said beside the hour.
    let cautions = cautions.iter().filter(|one| !matches!(one, Caution::CheckHoliday(_)));
    let cautions = cautions.filter_map(Caution::for_resident).map(|caution| say.both(&caution));
    push_list(&mut lines, say.label(&m::label_ask_first()), cautions.collect());
    push_list(&mut lines, say.label(&m::label_bring()), offer.documents.iter().map(Both::same).collect());
    push_list(&mut lines, say.label(&m::label_they_do()), roles(say, &offer.does));
    push_list(&mut lines, say.label(&m::label_they_do_not()), roles(say, &offer.does_not));
    lines.extend(agreed(say, chosen));
    let agree: Vec<Both> = who_does_what(parties)
        .iter()
        .filter(|line| concerns(line, offer))
        .take(AGREEMENTS)
        .map(|line| say.both(&line.message()))
        .collect();
    push_list(&mut lines, say.label(&m::label_who_does_what()), agree);
    lines
}

/// Without a number or an address: the page on which to look, else that the desk helps to look.
fn look_up(say: &Speaker<'_>, offer: &Offer) -> Line {
    let page = offer.url.as_ref().or(offer.organization.as_ref().and_then(|one| one.website.as_ref()));
    match page {
        Some(page) => {
            Line::list(say.label(&m::label_phone()), vec![say.both(&m::look_up_number()), Both::same(page)])
        }
        None => Line::new(say.label(&m::label_phone()), say.both(&m::ask_for_number())),
    }
}

/// Whether a line of the agreement is about this party and tells more than its own two lists.
fn concerns(line: &RoleLine, offer: &Offer) -> bool {
    match line {
        // Listening and showing the way is what everyone does: nothing to agree on.
        RoleLine::Does { .. }
        | RoleLine::DoesNot { instead: None, .. }
        | RoleLine::Agree { role: Role::Listen | Role::ReferOn, .. } => false,
        RoleLine::DoesNot { offer: whose, .. } => *whose == offer.id,
        RoleLine::Agree { informal, .. } => informal == offer.welcome_name(),
    }
}

/// One sentence with what they do: the roles as a list.
fn roles(say: &Speaker<'_>, roles: &[Role]) -> Vec<Both> {
    if roles.is_empty() {
        return Vec::new();
    }
    vec![say.both(&m::roles(roles.iter().map(|role| role.message()).collect::<Vec<_>>()))]
}

fn push_list(lines: &mut Vec<Line>, label: Both, texts: Vec<Both>) {
    if !texts.is_empty() {
        lines.push(Line::list(label, texts));
    }
}

/// When it opens next, and the hours of the coming week.
fn when(say: &Speaker<'_>, plan: &Plan<'_>, offer: &Offer) -> Option<Line> {
    let today = plan.now.date();
    let next = offer.hours.next_opening(plan.now);
    if matches!(next, NextOpening::Unknown) && offer.phones.is_empty() {
        return None;
    }
    let mut texts = vec![say.both(&next.message())];
    if matches!(next, NextOpening::Now(_) | NextOpening::At(_)) {
        for opening in (0..7).flat_map(|day| offer.hours.on(today.saturating_add(day.days()))) {
            if let (Some(opens), Some(closes)) = (opening.opens, opening.closes) {
                texts.push(say.each(|locale| {
                    let line = m::hours_line(calendar::weekday(locale, opening.date), opens, closes);
                    let line = opening.with_holiday(line);
                    Said { text: say.words.say(locale, &line), locale }
                }));
            }
        }
    }
    Some(Line::list(say.label(&m::label_when()), texts))
}

/// The one day on which address, hours and number were all checked, not too long ago; then it is said once.
fn checked_together(offer: &Offer, today: Date) -> Option<Date> {
    let places = offer.places.iter().map(|place| &place.checked);
    let hours = offer.hours.schedules.iter().map(|schedule| &schedule.checked);
    let phones = offer.phones.iter().take(1).map(|phone| &phone.checked);
    let mut all = places.chain(hours).chain(phones);
    let first = all.next()?;
    let fresh = |checked: &Checked| !checked.freshness(today).needs_check();
    (fresh(first) && all.all(|one| one.on == first.on)).then_some(first.on)?
}

fn freshness(say: &Speaker<'_>, checked: &Checked, today: Date) -> Freshness {
    match checked.on {
        Some(on) if !checked.freshness(today).needs_check() => {
            Freshness::Checked(say.both(&m::checked_on(on)))
        }
        Some(on) => Freshness::CallFirst(say.both(&m::call_first_since(on))),
        None => Freshness::CallFirst(say.both(&m::call_first_unknown())),
    }
}

/// A code that dials the number.
pub(super) fn qr(say: &Speaker<'_>, offer: &Offer) -> Option<Qr> {
    let phone = offer.phones.first()?;
    Some(Qr { content: QrContent::Phone(phone.number.clone()), caption: say.both(&m::qr_call()) })
}
