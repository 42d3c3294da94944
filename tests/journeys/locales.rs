//! The texts: nothing missing, nothing left over, the same variables in every language, and never a raw id.

#![allow(clippy::expect_used, reason = "a proof stops where it cannot read")]

mod named;
mod review;
pub mod texts;

use std::collections::{BTreeMap, BTreeSet};

use inloop::words::direction::plain;
use inloop::words::{Arg, Locale, Message, Words};
use named::TABLES;

use crate::house::source;

/// Words of the system, and words that hurt: never in what a resident reads, whatever stands around them.
const NOT_TO_A_RESIDENT: &[&str] = &[
    "eenzaam",
    "burgerservice",
    "casus",
    "cliënt",
    "doelgroep",
    "doorverwijz",
    "eigen kracht",
    "hulpvraag",
    "indicatie",
    "informele zorg",
    "intake",
    "keukentafelgesprek",
    "kwetsba",
    "mantelzorg",
    "participatie",
    "problematiek",
    "psychisch",
    "redzaam",
    "sociaal domein",
    "traject",
    "wmo",
    "zorgvraag",
];

fn told(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

/// What differs between a locale and the Dutch for the ids that are in both.
fn different(locale: Locale) -> Vec<String> {
    let (dutch, other) = (texts::read(Locale::NL), texts::read(locale));
    let mut faults = Vec::new();
    for (id, text) in &other.by_id {
        let Some(source) = dutch.by_id.get(id) else { continue };
        if text.file != source.file {
            faults.push(format!("{locale}/{id}: in {}, the Dutch in {}", text.file, source.file));
        }
        if text.parts != source.parts {
            faults.push(format!("{locale}/{id}: {:?}, the Dutch {:?}", text.parts, source.parts));
        }
    }
    faults
}

/// The ids of a locale that the Dutch has not.
fn orphans(locale: Locale) -> Vec<String> {
    let (dutch, other) = (texts::read(Locale::NL), texts::read(locale));
    other
        .by_id
        .into_keys()
        .filter(|id| !dutch.by_id.contains_key(id))
        .map(|id| format!("{locale}/{id}"))
        .collect()
}

/// The ids of the Dutch that a locale has not.
fn missing(locale: Locale) -> Vec<String> {
    let (dutch, other) = (texts::read(Locale::NL), texts::read(locale));
    let ships = |text: &texts::Text| text.file != "desk.ftl" || locale.is_for_desks();
    let lacks = dutch.by_id.iter().filter(|(id, text)| ships(text) && !other.by_id.contains_key(*id));
    lacks.map(|(id, text)| format!("{locale}/{}: {id}", text.file)).collect()
}

#[test]
fn every_text_can_be_read_and_stands_once() {
    let mut faults = Vec::new();
    for locale in Locale::all() {
        let texts = texts::read(locale);
        assert!(!texts.by_id.is_empty(), "{locale} has no texts");
        faults.extend(texts.junk.iter().map(|junk| format!("{locale}/{junk}")));
        faults.extend(texts.twice.iter().map(|id| format!("{locale}/{id}: twice")));
    }
    told(&faults);
}

#[test]
fn no_language_has_a_text_of_its_own_or_other_variables() {
    for locale in Locale::all() {
        told(&[orphans(locale), different(locale)].concat());
    }
}

#[test]
fn no_language_misses_a_text_for_residents_and_none_of_the_desks_one_for_volunteers() {
    for locale in Locale::all() {
        told(&missing(locale));
    }
}

#[test]
fn every_accessor_has_its_text_with_the_same_variables() {
    let dutch = texts::read(Locale::NL);
    let mut faults = Vec::new();
    for (table, rows) in TABLES {
        for (id, variables) in *rows {
            let wanted: BTreeSet<&str> = variables.iter().copied().collect();
            match dutch.by_id.get(*id) {
                None => faults.push(format!("{table}: {id} has no text")),
                Some(text) if text.variables() != wanted => {
                    faults.push(format!("{table}: {id} takes {wanted:?}, the text {:?}", text.variables()));
                }
                Some(_) => {}
            }
        }
    }
    told(&faults);
}

#[test]
fn every_table_is_looked_at_and_names_each_text_once() {
    let declared: Vec<String> = source::all()
        .into_iter()
        .filter(|file| file.text.contains("\nmessages! {"))
        .filter_map(|file| Some(file.place.strip_prefix("words/messages/")?.strip_suffix(".rs")?.to_owned()))
        .collect();
    assert_eq!(declared, TABLES.iter().map(|(table, _)| *table).collect::<Vec<_>>());
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for (table, rows) in TABLES {
        for (id, _) in *rows {
            assert_eq!(seen.insert(id, table), None, "{id} in {table}");
        }
    }
}

#[test]
fn every_text_is_named_by_an_accessor_or_by_data_and_the_other_way_round() {
    let dutch = texts::read(Locale::NL);
    let convention = named::by_convention();
    let table: BTreeSet<&str> = TABLES.iter().flat_map(|(_, rows)| *rows).map(|(id, _)| *id).collect();
    let named = |id: &str| table.contains(id) || convention.contains(id);
    let orphans = dutch.by_id.keys().filter(|id| !named(id)).map(|id| format!("{id}: nothing names it"));
    let absent =
        convention.iter().filter(|id| !dutch.by_id.contains_key(*id)).map(|id| format!("{id}: no text"));
    told(&orphans.chain(absent).collect::<Vec<_>>());
}

/// An accessor that no code calls keeps translators busy for nobody.
#[test]
fn every_accessor_is_called() {
    let program = source::of_the_program();
    let callers = program.iter().filter(|file| !file.place.starts_with("words/messages/"));
    let called: BTreeSet<&str> = callers.flat_map(|file| file.words()).collect();
    let tables = program
        .iter()
        .filter(|file| TABLES.iter().any(|(table, _)| file.place == format!("words/messages/{table}.rs")));
    let idle: Vec<String> = tables
        .flat_map(|file| {
            let names =
                file.text.lines().filter_map(|line| line.trim().split_once(" => \"")).map(|(name, _)| name);
            names
                .filter(|name| !called.contains(name))
                .map(|name| format!("{}: {name}", file.place))
                .collect::<Vec<_>>()
        })
        .collect();
    told(&idle);
}

#[test]
fn a_hint_is_the_only_attribute_and_only_a_question_has_one() {
    let odd: Vec<String> = texts::read(Locale::NL)
        .by_id
        .iter()
        .filter(|(id, text)| {
            let hint = |part: &str| part.is_empty() || (part == "hint" && id.starts_with("question-"));
            !text.parts.contains_key("") || !text.parts.keys().all(|part| hint(part))
        })
        .map(|(id, _)| id.clone())
        .collect();
    told(&odd);
}

#[test]
fn a_resident_reads_no_word_of_the_system() {
    let dutch = texts::read(Locale::NL);
    let mut faults = Vec::new();
    for (id, text) in dutch.by_id.iter().filter(|(_, text)| text.file == "resident.ftl") {
        let said = text.said.to_lowercase();
        let found = NOT_TO_A_RESIDENT.iter().filter(|word| said.contains(**word));
        faults.extend(found.map(|word| format!("{id}: {word}")));
    }
    told(&faults);
}

/// A message with something in each of its variables.
fn filled(id: &str, part: &str, variables: &BTreeSet<String>) -> Message {
    let mut message = Message::named(id.to_owned());
    if part == "hint" {
        message = message.attribute("hint");
    }
    for (_, rows) in TABLES {
        for (_, names) in rows.iter().filter(|(one, _)| *one == id) {
            for name in names.iter().filter(|name| variables.contains(**name)) {
                message = message.with(name, Arg::Number(2));
            }
        }
    }
    message
}

#[test]
fn no_language_says_an_id_or_a_hole_instead_of_a_text() {
    let words = Words::shipped();
    let dutch = texts::read(Locale::NL);
    let mut faults = Vec::new();
    for locale in Locale::all() {
        for (id, text) in &dutch.by_id {
            for (part, variables) in &text.parts {
                let said = plain(&words.say(locale, &filled(id, part, variables)));
                let raw = id.contains('-') && said.contains(id.as_str());
                if raw || said.contains(['{', '$', '…']) || said.trim().is_empty() {
                    faults.push(format!("{locale}/{id}: {said:?}"));
                }
            }
        }
    }
    told(&faults);
}

#[test]
fn an_id_without_a_text_is_never_shown() {
    let words = Words::shipped();
    for locale in Locale::all() {
        assert_eq!(words.say(locale, &Message::named("question-nobody-wrote-this")), "…");
        assert_eq!(words.say(locale, &Message::named("section-begin").attribute("hint")), "…");
    }
}
