//! `inloop directory search`: finds offers in own words, without a desk being opened.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::Output;
use crate::command::arguments::Search;
use crate::command::unlocked;
use crate::content::{Content, Supply};
use crate::directory::search::{Ask, Filters, Found, Hit, Open, Why};
use crate::directory::{
    Access, Checked, Coordinates, Directory, Form, LanguageCode, NeedId, Offer, Reach, Setting, Spoken,
};
use crate::error::Error;
use crate::words::Message;
use crate::words::messages::command as m;
use crate::words::messages::desk as d;
use crate::words::messages::search as s;

/// Finds, and prints.
pub(super) fn run(
    asked: &Search,
    desk: Option<PathBuf>,
    passphrase_file: Option<&Path>,
    out: &Output,
) -> Result<(), Error> {
    let folder = desk.or_else(crate::command::desk::data_folder).unwrap_or_default();
    let (mut content, faults) =
        Content::of_desk(Supply::Real, &folder).map_err(|faults| Error::ContentFaulty { faults })?;
    if !faults.is_empty() && !asked.json {
        out.tell(&d::notice_content_faults(faults.len()));
    }
    if let Some(name) = &asked.with_desk {
        let imported = std::mem::take(&mut content.directory);
        content.directory = unlocked::directory(imported, &folder, name, passphrase_file, out)?;
    }
    let directory = &content.directory;
    let filters = filters(asked, &content)?;
    let text = asked.words.join(" ");
    let needs = content.suggested(&text);
    let now = crate::command::desk::now();
    let ask = Ask {
        text: &text,
        needs: &needs,
        filters: &filters,
        from: from(asked, directory)?,
        now: now.datetime(),
        most: usize::from(asked.most),
    };
    let found = content.finder(&out.words).find(directory, &ask);
    if asked.json {
        let answer = as_json(directory, &found, &ask);
        out.line(&serde_json::to_string_pretty(&answer).unwrap_or_default());
    } else {
        print(directory, &found, &ask, out);
    }
    Ok(())
}

fn filters(asked: &Search, content: &Content) -> Result<Filters, Error> {
    Ok(Filters {
        need: read("--need", asked.need.as_ref(), |code| {
            NeedId::new(code).filter(|_| content.needs.has(code))
        })?,
        language: read("--language", asked.language.as_ref(), LanguageCode::new)?,
        setting: read("--setting", asked.setting.as_ref(), Setting::from_code)?,
        form: read("--form", asked.form.as_ref(), Form::from_code)?,
        reach: read("--reach", asked.reach.as_ref(), Reach::from_code)?,
        access: read("--access", asked.access.as_ref(), Access::from_code)?,
        within: asked.within,
        open: read("--open", asked.open.as_ref(), Open::from_code)?,
        free: asked.free,
        fresh: asked.fresh,
    })
}

/// A value by its code; one that the list does not have is wrong use.
fn read<T>(
    option: &str,
    value: Option<&String>,
    known: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, Error> {
    let Some(value) = value else { return Ok(None) };
    known(value).map(Some).ok_or_else(|| Error::Usage(m::usage_value(option, value.as_str())))
}

fn from(asked: &Search, directory: &Directory) -> Result<Option<Coordinates>, Error> {
    read("--near", asked.near.as_ref(), |place| {
        let places = directory.places();
        places.named(place).and_then(|place| place.centre).or_else(|| places.centre_of_postcode(place))
    })
}

fn print(directory: &Directory, found: &Found, ask: &Ask<'_>, out: &Output) {
    if found.hits.is_empty() {
        out.tell(&s::none());
        if !ask.text.is_empty() {
            out.tell(&s::none_try_words());
        }
        if !ask.filters.is_empty() {
            out.tell(&s::none_try_filters(ask.filters.messages()));
        }
        return;
    }
    let count = if found.more { s::count_or_more(found.count) } else { s::count(found.count) };
    out.tell(&count);
    for hit in &found.hits {
        let Some(offer) = directory.offer(hit.offer.as_str()) else { continue };
        out.line("");
        out.line(offer.welcome_name());
        for line in lines(offer, hit, ask) {
            out.line(&format!("  {}", out.say(&line)));
        }
    }
}

/// What is told of an offer, one line each.
fn lines(offer: &Offer, hit: &Hit, ask: &Ask<'_>) -> Vec<Message> {
    let mut lines = Vec::new();
    lines.extend(offer.description.as_deref().map(|text| d::offer_text(first_sentence(text))));
    if !offer.is_alive() {
        lines.push(s::status(offer.status.message()));
        lines.extend(offer.alert.iter().map(|alert| d::offer_text(alert.as_str())));
    }
    let place = place(offer);
    lines.extend((!place.is_empty()).then(|| d::offer_text(place)));
    lines.extend(hit.minutes.map(|minutes| s::walking(i64::from(minutes))));
    lines.push(offer.hours.next_from(ask.now).message());
    let languages: Vec<Message> = offer.languages.iter().map(language).collect();
    lines.extend((!languages.is_empty()).then(|| s::spoken(languages)));
    lines.push(offer.setting.map_or_else(s::not_placed, Setting::message));
    let checked = Checked { on: offer.assured, source: None };
    lines.push(checked.message(ask.now.date()));
    let why: Vec<Message> = hit.why.iter().map(Why::message).collect();
    lines.extend((!why.is_empty()).then(|| s::why(why)));
    lines
}

fn language(spoken: &Spoken) -> Message {
    match &spoken.name {
        Some(name) if !LanguageCode::NAMED.contains(&spoken.code.code()) => d::offer_text(name.as_str()),
        _ => spoken.code.message(),
    }
}

/// Where it is: the first of its places, else the areas it serves.
fn place(offer: &Offer) -> String {
    match offer.places.first() {
        Some(place) => {
            let parts = [&place.name, &place.street, &place.city];
            parts.into_iter().filter_map(Option::as_deref).collect::<Vec<_>>().join(", ")
        }
        None => offer.areas.iter().map(|area| area.name.as_str()).collect::<Vec<_>>().join(", "),
    }
}

/// A text up to its first full stop that ends a sentence.
fn first_sentence(text: &str) -> &str {
    text.split_inclusive(". ").next().unwrap_or(text).trim_end()
}

fn as_json(directory: &Directory, found: &Found, ask: &Ask<'_>) -> Value {
    let offers: Vec<Value> = found
        .hits
        .iter()
        .filter_map(|hit| directory.offer(hit.offer.as_str()).map(|offer| offer_json(offer, hit, ask)))
        .collect();
    json!({ "query": ask.text, "count": found.count, "more": found.more, "offers": offers })
}

fn offer_json(offer: &Offer, hit: &Hit, ask: &Ask<'_>) -> Value {
    let next = offer.hours.next_from(ask.now);
    json!({
        "id": offer.id.as_str(),
        "name": offer.name,
        "welcomeName": offer.welcome_name(),
        "description": offer.description,
        "status": offer.status,
        "setting": offer.setting,
        "form": offer.form,
        "reach": offer.reach,
        "access": offer.access,
        "listing": offer.listing,
        "needs": offer.needs,
        "languages": offer.languages.iter().map(|spoken| spoken.code.code()).collect::<Vec<_>>(),
        "place": place(offer),
        "walkingMinutes": hit.minutes,
        "nextOpening": next.opening().map(|opening| opening.begins().to_string()),
        "checked": offer.assured.map(|day| day.to_string()),
        "free": offer.is_free(),
        "score": hit.score,
        "why": hit.why.iter().map(why_json).collect::<Vec<_>>(),
    })
}

fn why_json(why: &Why) -> Value {
    match why {
        Why::Word { typed, field, slip } => {
            json!({ "kind": "word", "typed": typed, "field": field.code(), "slip": slip })
        }
        Why::Means { typed, term, slip } => {
            json!({ "kind": "means", "typed": typed, "term": term, "slip": slip })
        }
        Why::Need(need) => json!({ "kind": "need", "term": format!("need:{need}") }),
    }
}
