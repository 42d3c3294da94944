//! The shipped content: enough of it, sound, traceable to a page with a day, and the invented apart from the real.

#![allow(clippy::expect_used, clippy::panic, reason = "a proof stops where it cannot read")]

mod conversations;
mod hsds;
mod raw;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use inloop::content::{Content, Supply};
use inloop::directory::{Directory, Domain, Listing, NeedId, Offer};
use inloop::intake::Kind;
use jiff::civil::Date;
use raw::{Service, text};
use serde_json::Value;

const BOTH: [Supply; 2] = [Supply::Real, Supply::Demo];

/// The shipped content, read once for all proofs.
fn content(supply: Supply) -> &'static Content {
    static CONTENT: [OnceLock<Content>; 2] = [const { OnceLock::new() }; 2];
    let place = BOTH.iter().position(|one| *one == supply).unwrap_or_default();
    CONTENT[place].get_or_init(|| Content::shipped(supply).expect("content that can be read").0)
}

fn ids(directory: &Directory) -> BTreeSet<String> {
    directory.offers().map(|offer| offer.id.as_str().to_owned()).collect()
}

fn told(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn the_shipped_content_has_no_faults() {
    for supply in BOTH {
        let faults = match Content::shipped(supply) {
            Ok((_, faults)) | Err(faults) => faults,
        };
        told(&faults.iter().map(|fault| format!("{fault:?}")).collect::<Vec<_>>());
    }
}

#[test]
fn the_real_directory_covers_its_neighbourhoods_and_half_of_it_is_informal() {
    let directory = &content(Supply::Real).directory;
    assert!(directory.len() >= 60, "{} offers", directory.len());
    let informal = directory.offers().filter(|offer| offer.is_informal()).count();
    assert!(informal * 2 >= directory.len(), "{informal} of {} are informal", directory.len());
    for area in ["De Baarsjes", "Nieuw-West", "Noord", "Zuidoost", "Delfshaven", "Rotterdam"] {
        let alive =
            |offer: &&Offer| offer.is_alive() && offer.areas.iter().any(|one| one.name.ends_with(area));
        assert!(directory.offers().filter(alive).count() > 0, "nobody in {area}");
    }
}

#[test]
fn the_invented_neighbourhood_is_large_enough_to_show_everything() {
    let directory = &content(Supply::Demo).directory;
    assert!(directory.len() >= 25, "{} offers", directory.len());
    assert!(directory.offers().any(|offer| offer.listing == Listing::ByIntroduction));
}

#[test]
fn no_real_offer_is_by_introduction() {
    let directory = &content(Supply::Real).directory;
    let hidden = directory.offers().filter(|offer| offer.listing == Listing::ByIntroduction);
    told(&hidden.map(|offer| offer.id.as_str().to_owned()).collect::<Vec<_>>());
}

#[test]
fn the_two_directories_share_no_id_and_nothing_invented_is_real() {
    let (real, demo) = (&content(Supply::Real).directory, &content(Supply::Demo).directory);
    let shared: Vec<String> = ids(real).intersection(&ids(demo)).cloned().collect();
    told(&shared);
    for (file, text) in raw::files("data/directory") {
        assert!(!text.to_lowercase().contains("verzonnen"), "{file} says that it is invented");
    }
    for service in raw::services("data/demo") {
        // That name is set apart for examples; nothing is ever found there.
        let elsewhere = service.value.to_string().replace("https://example.org", "");
        assert!(!elsewhere.contains("http"), "{} leads to a page that is real", service.place());
    }
}

/// What is told about when something was last seen: the newest day for a resource and a field.
fn seen<'a>(service: &'a Service, resource: &str, field: &str) -> impl Iterator<Item = &'a Value> {
    let (resource, field) = (resource.to_owned(), field.to_owned());
    service.list("metadata").filter(move |entry| {
        text(entry, "resource_id") == resource && (field.is_empty() || text(entry, "field_name") == field)
    })
}

/// What a number, an address, a page or an hour lacks: an entry with a source and a day, about this very value.
fn untold(service: &Service, resource: &str, field: &str, value: &str) -> Option<String> {
    let sound = |entry: &&Value| {
        !text(entry, "updated_by").is_empty()
            && text(entry, "last_action_date").parse::<Date>().is_ok()
            && (field.is_empty() || text(entry, "replacement_value") == value)
    };
    seen(service, resource, field)
        .find(sound)
        .is_none()
        .then(|| format!("{}: {resource} {field} {value:?}", service.place()))
}

#[test]
fn every_number_address_page_and_hour_says_where_it_was_found_and_when() {
    let mut faults = Vec::new();
    for service in raw::services("data/directory") {
        let id = service.id();
        for field in ["url", "email"] {
            let value = text(&service.value, field);
            faults.extend((!value.is_empty()).then(|| untold(&service, id, field, value)).flatten());
        }
        for phone in raw::everywhere(&service.value, "phones") {
            faults.extend(untold(&service, text(phone, "id"), "number", text(phone, "number")));
        }
        for address in raw::everywhere(&service.value, "addresses") {
            faults.extend(untold(&service, text(address, "id"), "address_1", text(address, "address_1")));
        }
        for schedule in raw::everywhere(&service.value, "schedules") {
            faults.extend(untold(&service, text(schedule, "id"), "", ""));
        }
    }
    told(&faults);
}

/// A day that is still to come was never a day on which somebody looked.
#[test]
fn nothing_was_checked_after_the_day_of_the_directory() {
    let mut days: BTreeMap<String, Date> = BTreeMap::new();
    for (file, text) in raw::files("data/directory") {
        let json: Value = serde_json::from_str(&text).expect("json");
        if let Some(day) = json.get("date").and_then(Value::as_str) {
            days.insert(file, day.parse().expect("a day"));
        }
    }
    let last = days.values().max().copied().expect("the day of the neighbourhoods");
    for service in raw::services("data/directory") {
        let on = service.list("metadata").map(|entry| text(entry, "last_action_date"));
        for day in on.chain([text(&service.value, "assured_date")]) {
            assert!(day.parse::<Date>().expect("a day") <= last, "{}: {day}", service.place());
        }
    }
}

#[test]
fn a_defunct_offer_names_what_came_after_it() {
    let directory = &content(Supply::Real).directory;
    let silent = directory.offers().filter(|offer| !offer.is_alive() && offer.alert.is_none());
    told(&silent.map(|offer| offer.id.as_str().to_owned()).collect::<Vec<_>>());
}

#[test]
fn the_conversation_has_eighteen_topics_and_every_kind_of_question() {
    let content = content(Supply::Real);
    let count = content.questionnaire.items().count();
    assert!((60..=80).contains(&count), "{count} questions");
    let domains: BTreeSet<&str> = content.needs.domains().map(|one| one.code.as_str()).collect();
    assert_eq!(domains, Domain::ALL.iter().map(|one| one.code()).collect());
    assert_eq!(domains.len(), 18);
    let topics = content.questionnaire.item("topics").and_then(|item| item.kind.choices()).expect("topics");
    assert_eq!(topics.1.into_iter().collect::<BTreeSet<_>>(), domains);
    for domain in &domains {
        let asked =
            content.questionnaire.items().filter(|item| item.topic.as_deref() == Some(domain)).count();
        assert!((1..=4).contains(&asked), "{asked} questions about {domain}");
        assert!(content.needs.leaves().any(|need| need.code.starts_with(&format!("{domain}-"))), "{domain}");
    }
    let kinds: BTreeSet<&str> = content.questionnaire.items().map(|item| kind(&item.kind)).collect();
    assert_eq!(kinds.len(), 8, "{kinds:?}");
}

fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Choice { .. } => "choice",
        Kind::MultiChoice { .. } => "multi-choice",
        Kind::YesNo => "yes-no",
        Kind::Date => "date",
        Kind::Integer { .. } => "integer",
        Kind::ShortText => "string",
        Kind::LongText => "text",
        Kind::Group { .. } => "group",
    }
}

/// The real directory has only what a source tells, so it has gaps; the invented one need not.
#[test]
fn every_need_is_asked_for_and_met_in_the_invented_neighbourhood() {
    let demo = content(Supply::Demo);
    let asked: BTreeSet<&str> =
        demo.questionnaire.items().flat_map(|item| &item.needs).map(|(_, need)| need.as_str()).collect();
    let met: BTreeSet<&str> = demo
        .directory
        .offers()
        .filter(|offer| offer.is_alive())
        .flat_map(|offer| &offer.needs)
        .map(NeedId::code)
        .collect();
    let mut faults = Vec::new();
    for need in demo.needs.leaves().map(|need| need.code.as_str()) {
        faults.extend((!asked.contains(need)).then(|| format!("{need}: no answer leads to it")));
        faults.extend((!met.contains(need)).then(|| format!("{need}: nobody serves it")));
    }
    told(&faults);
}

#[test]
fn every_card_says_its_source_and_names_lines_that_exist_at_every_desk() {
    let mut faults = Vec::new();
    for supply in BOTH {
        let content = content(supply);
        for card in &content.cards.cards {
            assert!(!card.source.is_empty(), "{} has no source", card.id);
            assert!((1..=3).contains(&card.steps), "{}", card.id);
            let unknown = card.lines.iter().filter(|line| content.lines.offer(line).is_none());
            faults.extend(unknown.map(|line| format!("{}: there is no {line} in {supply:?}", card.id)));
        }
    }
    told(&faults);
}

/// A line, if only one whose number must be looked up, or a professional near by: else the card says "call" and
/// names nobody.
#[test]
fn every_card_leads_to_somebody_who_can_be_called() {
    let mut faults = Vec::new();
    for supply in BOTH {
        let content = content(supply);
        for card in &content.cards.cards {
            let professional = |offer: &Offer| {
                offer.is_alive()
                    && !offer.is_informal()
                    && !offer.phones.is_empty()
                    && offer.needs.iter().any(|need| need.code() == card.professional_need)
            };
            // No national line is cleared for a night's bed: its steps bring a professional in, and the card says so.
            if card.id != "no-bed" && card.lines.is_empty() && !content.directory.offers().any(professional) {
                faults.push(format!("{}: nobody to call in {supply:?}", card.id));
            }
        }
    }
    told(&faults);
}

#[test]
fn a_fault_in_a_file_is_told_with_its_place_and_its_reason_in_the_readers_language() {
    let words = inloop::words::Words::shipped();
    let offers = [("ours.json".to_owned(), r#"{ "id": 3 }"#.to_owned())];
    let (_, faults) = inloop::content::directory(&offers);
    assert!(!faults.is_empty());
    for fault in faults.into_iter().map(inloop::content::Fault::from) {
        for locale in inloop::words::Locale::all() {
            let told = inloop::words::direction::plain(&words.say(locale, &fault.message()));
            let reason = told.rsplit(": ").next().unwrap_or_default();
            let begun = told.starts_with("ours.json: ") || told.starts_with("ours.json : ");
            assert!(begun && !told.contains(": :") && reason.chars().count() > 3, "{locale}: {told}");
        }
    }
}
