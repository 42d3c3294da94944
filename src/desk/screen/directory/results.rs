//! The offers that were found, three lines each: what it is called and how fresh that is; what it is; where, when, in
//! which languages, by whom. The one pointed at also tells when it was checked and why it was found.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::desk::action::Action;
use crate::desk::canvas::Canvas;
use crate::desk::model::Desk;
use crate::desk::screen::row;
use crate::desk::theme::Theme;
use crate::desk::widget::list::List;
use crate::directory::search::{Hit, Why};
use crate::directory::{Checked, Freshness, LanguageCode, Listing, NextOpening, Offer, Setting, Status};
use crate::table::follow_up::days_from;
use crate::words::messages::{named, search as m};
use crate::words::{Locale, Message};

/// The most reasons that are told.
const REASONS: usize = 3;
/// The lines of an offer, and those of the one pointed at.
const LINES: u16 = 3;
const POINTED: u16 = 5;
const WEEK: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// Draws those that fit, the one pointed at among them.
pub(super) fn view(desk: &Desk, canvas: &mut Canvas<'_>, area: Rect, hits: &[Hit], list: &List) {
    let heights: Vec<u16> =
        (0..hits.len()).map(|place| if place == list.cursor { POINTED } else { LINES }).collect();
    let first = list.first(&heights, area.height);
    let mut y = area.y;
    let mut drawn = first;
    for (place, hit) in hits.iter().enumerate().skip(first) {
        if y + heights[place] > area.bottom() {
            break;
        }
        let place_of = Rect { y, height: heights[place], ..area };
        let (edge, rest) = canvas.split(place_of, 1, 1);
        if place == list.cursor {
            let style = canvas.theme.key;
            for line in edge.rows() {
                canvas.marks(line, "▌", style);
            }
        }
        if let Some(offer) = desk.directory().offer(hit.offer.as_str()) {
            draw(desk, canvas, rest, offer, hit);
        }
        canvas.clickable(place_of, Action::Pick(place));
        y += heights[place];
        drawn = place + 1;
    }
    if first > 0 {
        row::more_above(canvas, area);
    }
    if drawn < hits.len() {
        row::more_below(canvas, area);
    }
}

fn draw(desk: &Desk, canvas: &mut Canvas<'_>, area: Rect, offer: &Offer, hit: &Hit) {
    let theme = canvas.theme;
    let today = desk.today();
    // The last column is for the signs that there are more.
    let area = canvas.split(area, area.width.saturating_sub(2), 1).0;
    let line = |y: u16| Rect { y: area.y + y, height: 1, ..area };
    let checked = Checked { on: offer.assured, source: None };
    let (mark, name) = canvas.split(line(0), 1, 1);
    let (sign, tone) = mark_of(&theme, checked.freshness(today));
    canvas.marks(mark, sign, tone);
    let style = if offer.is_alive() { theme.resident } else { theme.faint };
    canvas.line(name, Locale::NL, offer.welcome_name(), style);
    canvas.line(line(1), Locale::NL, &about(offer), theme.text);
    told(canvas, line(2), &facts(desk, offer, hit), theme.faint);
    if area.height < POINTED {
        return;
    }
    let mut more = vec![checked.message(today)];
    more.extend(offer.access.first().map(|access| access.message()));
    told(canvas, line(3), &more, tone);
    let why: Vec<Message> = hit.why.iter().take(REASONS).map(Why::message).collect();
    if !why.is_empty() {
        canvas.message_line(line(4), &m::why(why), theme.faint);
    }
}

/// Messages on one line, apart by a dot.
fn told(canvas: &mut Canvas<'_>, line: Rect, messages: &[Message], style: Style) {
    let said: Vec<String> = messages.iter().map(|message| canvas.say(message)).collect();
    let locale = canvas.locale();
    canvas.line(line, locale, &said.join(" · "), style);
}

/// A mark for how long ago it was checked; the offer that is pointed at says it in words.
fn mark_of(theme: &Theme, freshness: Freshness) -> (&'static str, Style) {
    match freshness {
        Freshness::Fresh => ("●", theme.good),
        Freshness::Ageing => ("◐", theme.text),
        Freshness::Old => ("○", theme.care),
        Freshness::Unknown => ("?", theme.care),
    }
}

/// Its own name, where it is met by a kinder one, and what it is.
fn about(offer: &Offer) -> String {
    let about = offer.description.as_deref().unwrap_or_default();
    if offer.welcome_name() == offer.name { about.to_owned() } else { format!("{} – {about}", offer.name) }
}

fn facts(desk: &Desk, offer: &Offer, hit: &Hit) -> Vec<Message> {
    let mut facts = Vec::new();
    if offer.status != Status::Active {
        facts.push(m::status(offer.status.message()));
    }
    facts.extend(place(offer).map(m::at));
    facts.extend(hit.minutes.map(|minutes| m::walking(i64::from(minutes))));
    facts.push(opening(desk, offer));
    let named = |code: &LanguageCode| LanguageCode::NAMED.contains(&code.code()) && !code.is_dutch();
    let languages: Vec<Message> =
        offer.languages.iter().filter(|one| named(&one.code)).map(|one| one.code.message()).collect();
    if !languages.is_empty() {
        facts.push(m::spoken(languages));
    }
    facts.push(offer.setting.map_or_else(m::not_placed, Setting::message));
    if offer.listing == Listing::ByIntroduction {
        facts.push(offer.listing.message());
    }
    facts
}

/// When it opens, short: a day of the coming week by its name.
fn opening(desk: &Desk, offer: &Offer) -> Message {
    let next = offer.hours.next_from(desk.now.datetime());
    let NextOpening::At(opening) = &next else { return next.message() };
    let Some(opens) = opening.opens.filter(|_| opening.date < days_from(desk.today(), 7)) else {
        return next.message();
    };
    if opening.date == desk.today() {
        return m::opens_later(opens);
    }
    let day = WEEK[usize::from(opening.date.weekday().to_monday_zero_offset().unsigned_abs())];
    m::opens_on(named::term("weekday", day), opens)
}

/// Where it is in a few words: the building or the street, else the areas.
fn place(offer: &Offer) -> Option<String> {
    let door = offer.places.first().and_then(|place| place.name.clone().or_else(|| place.street.clone()));
    let areas = || offer.areas.iter().take(2).map(|area| area.name.as_str()).collect::<Vec<_>>().join(", ");
    door.or_else(|| Some(areas())).filter(|place| !place.is_empty())
}
