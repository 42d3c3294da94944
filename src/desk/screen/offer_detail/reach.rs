//! How to reach an offer: getting in, when, where, whom to call, what it costs, what to bring.

use jiff::civil::Date;

use super::about::texts;
use super::fact::{Fact, Field, Line, Sign, as_it_is};
use super::some;
use super::sources::Sources;
use crate::desk::model::Desk;
use crate::desk::widget::week;
use crate::directory::{Access, Checked, Contact, Cost, Listing, Location, Offer, Schedule};
use crate::words::messages::detail as m;
use crate::words::{Message, calendar};

/// What one needs to get there.
pub(super) fn facts(desk: &Desk, offer: &Offer, sources: &mut Sources) -> Vec<Fact> {
    let today = desk.today();
    let mut facts = Vec::new();
    let phones = offer.phones.iter().map(|phone| {
        let what = match &phone.description {
            Some(about) => m::described(phone.number.as_str(), as_it_is(about.as_str())),
            None => as_it_is(phone.number.as_str()),
        };
        sources.line(what, &phone.checked, today)
    });
    facts.extend(some(Field::Phones, m::label_phone(), phones.collect()));
    facts.extend(some(Field::Hours, m::label_when(), hours(desk, offer, sources)));
    let places = offer.places.iter().flat_map(|place| location(desk, place, sources)).collect();
    facts.extend(some(Field::Places, m::label_where(), places));
    facts.extend(some(Field::Access, m::label_access(), access(offer)));
    let areas: Vec<Message> = offer.areas.iter().map(|area| as_it_is(area.name.as_str())).collect();
    let areas = if areas.is_empty() { Vec::new() } else { vec![Line::Text(Sign::None, m::list(areas))] };
    facts.extend(some(Field::Areas, m::label_areas(), areas));
    for (field, label, text) in
        [(Field::Email, m::label_mail(), &offer.email), (Field::Url, m::label_page(), &offer.url)]
    {
        let lines = text.iter().map(|text| sources.line(text.as_str(), &offer.checked, today));
        facts.extend(some(field, label, lines.collect()));
    }
    let contacts = offer.contacts.iter().filter_map(contact).map(|text| Line::Text(Sign::None, text));
    facts.extend(some(Field::Contacts, m::label_ask_for(), contacts.collect()));
    let mut costs: Vec<Line> =
        offer.costs.iter().filter_map(cost).map(|text| Line::Text(Sign::None, text)).collect();
    costs.extend(texts(offer.fees.as_deref()));
    facts.extend(some(Field::Costs, m::label_costs(), costs));
    let bring = offer.documents.iter().flat_map(|text| texts(Some(text))).collect();
    facts.extend(some(Field::Documents, m::label_bring(), bring));
    facts
}

/// The roads in, the shortest first, and whether somebody stands in between (F26).
fn access(offer: &Offer) -> Vec<Line> {
    let mut lines = Vec::new();
    if offer.listing == Listing::ByIntroduction {
        lines.push(Line::Text(Sign::Care, m::by_introduction()));
    }
    for (at, road) in offer.access.iter().enumerate() {
        let sign = if at == 0 { Sign::First } else { Sign::None };
        lines.push(Line::Text(sign, road.message()));
    }
    lines.extend(offer.access.first().map(|shortest| {
        Line::Text(
            Sign::None,
            match shortest {
                Access::WalkIn | Access::CallFirst => m::road_direct(),
                Access::Referrer | Access::Assessment => m::road_through(),
            },
        )
    }));
    lines.extend(texts(offer.application.as_deref()));
    lines
}

/// The next opening, the week as a picture, and each line that was not checked together with the others.
fn hours(desk: &Desk, offer: &Offer, sources: &mut Sources) -> Vec<Line> {
    let today = desk.today();
    let hours = &offer.hours;
    if hours.schedules.is_empty() && hours.notes.is_empty() {
        return vec![Line::Text(Sign::Ask, hours.next_opening(&desk.now).message())];
    }
    let mut lines = Vec::new();
    if let Some(first) = hours.schedules.first() {
        let together = hours.schedules.iter().all(|line| line.checked == first.checked);
        let next = hours.next_opening(&desk.now).message();
        if together {
            lines.push(sources.line(next, &first.checked, today));
        } else {
            lines.push(Line::Text(Sign::None, next));
        }
        lines.push(Line::Week(Box::new(hours.clone())));
        for line in &hours.schedules {
            // Once is enough where all were looked at together.
            let checked = (!together).then_some(&line.checked);
            lines.extend(schedule(desk, offer, line, checked, sources));
        }
    }
    for note in &hours.notes {
        lines.extend(texts(Some(note)));
    }
    lines
}

/// A line of hours in words: when it next is, what is said about it, when it was checked.
fn schedule(
    desk: &Desk,
    offer: &Offer,
    line: &Schedule,
    checked: Option<&Checked>,
    sources: &mut Sources,
) -> Option<Line> {
    let today = desk.today();
    let place = line.location.filter(|_| offer.places.len() > 1);
    let place = place.and_then(|at| offer.places.get(at)).and_then(|place| place.name.as_ref());
    if line.note.is_none() && place.is_none() && checked.is_none() {
        return None;
    }
    let day = day_of(line, today);
    let opening = crate::directory::Opening {
        date: day.unwrap_or(today),
        opens: line.opens,
        closes: line.closes,
        location: line.location,
        note: None,
        holiday: None,
    };
    let span = week::span(&opening);
    let when = match day {
        Some(day) => m::hours_on(calendar::weekday(desk.locale, day), span),
        None => span,
    };
    let about = [place, line.note.as_ref()].into_iter().flatten().map(as_it_is);
    let what = about.fold(when, m::described);
    Some(match checked {
        Some(checked) => sources.line(what, checked, today),
        None => Line::Text(Sign::None, what),
    })
}

/// The next day on which a line recurs, whether it holds then or not.
fn day_of(line: &Schedule, today: Date) -> Option<Date> {
    use jiff::ToSpan;
    line.recurrence.days(today, today.saturating_add(5.weeks())).next()
}

/// A place: its address with the day it was checked, how far it is, what is said about getting in.
fn location(desk: &Desk, place: &Location, sources: &mut Sources) -> Vec<Line> {
    let town = [place.postcode.as_deref(), place.city.as_deref()].into_iter().flatten().collect::<Vec<_>>();
    let town = town.join("  ");
    let parts = [place.name.as_deref(), place.street.as_deref(), Some(town.as_str())];
    let address: Vec<&str> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let mut lines = Vec::new();
    if !address.is_empty() {
        lines.push(sources.line(address.join(", "), &place.checked, desk.today()));
    }
    let home = desk.directory().places().named(&desk.neighbourhood);
    if let (Some(home), Some(there)) = (home, place.coordinates)
        && let Some(centre) = home.centre
    {
        let far = centre.distance_to(there);
        let (walking, pushing) = (i64::from(far.walking_minutes()), i64::from(far.rollator_minutes()));
        lines.push(Line::Text(Sign::None, m::walk(walking, pushing, home.name.as_str())));
    }
    lines.extend(place.accessibility.iter().flat_map(|text| texts(Some(text))));
    lines
}

fn contact(contact: &Contact) -> Option<Message> {
    match (&contact.name, &contact.title) {
        (Some(name), Some(title)) => Some(m::described(name.as_str(), as_it_is(title.as_str()))),
        (Some(one), None) | (None, Some(one)) => Some(as_it_is(one.as_str())),
        (None, None) => None,
    }
}

fn cost(cost: &Cost) -> Option<Message> {
    let about = cost.description.as_deref().or(cost.option.as_deref());
    match (cost.free(), about) {
        (Some(true), None) => Some(m::free()),
        (Some(true), Some(about)) if about.eq_ignore_ascii_case("gratis") => Some(m::free()),
        (Some(true), Some(about)) => Some(m::described(m::free(), as_it_is(about))),
        (_, Some(about)) => Some(as_it_is(about)),
        (_, None) => None,
    }
}
