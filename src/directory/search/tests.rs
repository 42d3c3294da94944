//! What is found, and in which order, told with a small neighbourhood.

use std::sync::Arc;

use jiff::civil::{DateTime, date};
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::directory::fixture::{Service, directory, service};
use crate::directory::{Coordinates, Directory, Form, LanguageCode, NeedId, Setting};

fn concepts() -> Arc<Concepts> {
    let concept = |term: &str, names: &[&str], everyday: &[&str]| Concept {
        term: term.to_owned(),
        names: names.iter().map(|name| (*name).to_owned()).collect(),
        everyday: everyday.iter().map(|said| (*said).to_owned()).collect(),
    };
    Arc::new(Concepts::new(&[
        concept(
            "need:money-debts",
            &["Hulp bij schulden", "Help with debts", "Borç yardımı", "مساعدة في الديون"],
            &["ik heb schulden", "I owe money", "borcum var", "عندي ديون"],
        ),
        concept(
            "need:contact-meeting",
            &["Mensen ontmoeten", "Meeting people", "İnsanlarla tanışmak", "التعرف على الناس"],
            &["koffie drinken", "have a coffee", "kahve içmek", "شرب القهوة"],
        ),
        concept("language:ar", &["Arabisch", "Arabic", "Arapça", "العربية"], &[]),
    ]))
}

fn named(id: &str, name: &str, about: &str, need: &str) -> Service {
    service(id).with("name", json!(name)).with("description", json!(about)).only("need", &[need])
}

fn neighbourhood() -> Directory {
    directory(&[
        named("cafe", "Buurtkoffieochtend", "Iedereen mag aanschuiven.", "contact-meeting")
            .informal()
            .only("form", &["collective"])
            .weekly("TU", "10:00", "12:00")
            .at(52.09, 4.30)
            .speaks(&["nl", "ar"])
            .with("cost_options", json!([{ "id": "c", "amount": 0, "currency": "EUR" }])),
        named("schuld", "Schuldhulp", "Samen de brieven over de huur sorteren.", "money-debts"),
        named("taal", "Taalmaatjes", "Oefen Nederlands met een vrijwilliger.", "language-practice")
            .informal()
            .at(52.12, 4.30),
        named("zwem", "Zwemles voor vrouwen", "In het zwembad De Dolfijn.", "health-moving")
            .with("assured_date", json!("2024-01-01")),
        named("oud", "Koffie bij Jan", "Gestopt.", "contact-meeting").with("status", json!("defunct")),
    ])
}

const NOW: DateTime = DateTime::constant(2026, 11, 24, 9, 0, 0, 0);
const HERE: Coordinates = Coordinates { latitude: 52.09, longitude: 4.30 };

fn ask<'a>(text: &'a str, filters: &'a Filters) -> Ask<'a> {
    Ask { text, needs: &[], filters, from: None, now: NOW, most: 20 }
}

fn ids(found: &Found) -> Vec<&str> {
    found.hits.iter().map(|hit| hit.offer.as_str()).collect()
}

fn find(text: &str) -> Vec<String> {
    let directory = neighbourhood();
    let found = Finder::of(&directory, concepts()).find(&directory, &ask(text, &Filters::default()));
    ids(&found).into_iter().map(str::to_owned).collect()
}

fn first(text: &str) -> String {
    find(text).first().cloned().unwrap_or_else(|| panic!("nothing for `{text}`"))
}

#[test]
fn a_compound_is_found_by_any_of_its_parts_and_by_its_parts_apart() {
    for text in ["koffie", "buurt koffie", "koffieochtend", "ochtend", "buurtkoffieochtend", "koffieuurtje "]
    {
        assert_eq!(first(text), "cafe", "{text}");
    }
    assert_eq!(first("huurschuld"), "schuld");
    assert_eq!(first("schuld huur"), "schuld");
}

#[test]
fn a_plural_or_another_form_finds_the_word() {
    assert_eq!(first("brief huren"), "schuld");
    assert_eq!(first("vrijwilligers"), "taal");
    assert_eq!(first("zwemlessen"), "zwem");
}

#[test]
fn a_slip_of_the_pen_is_forgiven() {
    assert_eq!(first("shculdhulp"), "schuld");
    assert_eq!(first("taalmatjes"), "taal");
    assert_eq!(first("zwembat"), "zwem");
}

#[test]
fn with_every_key_the_same_offer_comes_into_view() {
    let word = "taalmaatjes";
    for typed in 3..=word.len() {
        assert_eq!(first(&word[..typed]), "taal", "{}", &word[..typed]);
    }
}

#[test]
fn everyday_words_of_every_language_find_who_serves_the_need() {
    for text in ["I owe money", "borcum", "ديون", "schulden"] {
        assert_eq!(first(text), "schuld", "{text}");
    }
    for text in ["coffee", "kahve içmek", "القهوة", "mensen ontmoeten"] {
        assert_eq!(first(text), "cafe", "{text}");
    }
    assert_eq!(first("arabisch"), "cafe");
}

#[test]
fn an_offer_is_found_by_a_need_when_no_word_of_it_is_typed() {
    let directory = neighbourhood();
    let need = NeedId::new("money-debts").expect("a need");
    let filters = Filters::default();
    let ask = Ask { needs: std::slice::from_ref(&need), ..ask("deurwaarder", &filters) };
    let found = Finder::of(&directory, concepts()).find(&directory, &ask);
    assert_eq!(ids(&found), ["schuld"]);
    assert_eq!(found.hits[0].why, [Why::Need(need)]);
}

#[test]
fn what_is_over_comes_last_and_is_still_found() {
    assert_eq!(find("koffie"), ["cafe", "oud"]);
    assert_eq!(first("koffie bij jan"), "oud");
}

#[test]
fn nonsense_finds_nothing() {
    assert_eq!(find("qqqqxz"), [""; 0]);
    let directory = Directory::default();
    let found = Finder::of(&directory, concepts()).find(&directory, &ask("koffie", &Filters::default()));
    assert_eq!(found, Found::default());
}

#[test]
fn why_it_was_found_is_told() {
    let directory = neighbourhood();
    let found =
        Finder::of(&directory, concepts()).find(&directory, &ask("kofie dolfjin", &Filters::default()));
    let why = |id: &str| found.hits.iter().find(|hit| hit.offer.as_str() == id).map(|hit| hit.why.clone());
    let word = |typed: &str, field, slip| Why::Word { typed: typed.into(), field, slip };
    let meeting = "need:contact-meeting".to_owned();
    assert_eq!(why("cafe"), Some(vec![Why::Means { typed: "kofie".into(), term: meeting, slip: true }]));
    assert_eq!(why("zwem"), Some(vec![word("dolfjin", Field::Description, true)]));
}

#[test]
fn each_filter_leaves_out_what_is_not_known_to_pass() {
    let directory = neighbourhood();
    let finder = Finder::of(&directory, concepts());
    let seen = |filters: Filters, from| {
        let found = finder.find(&directory, &Ask { from, ..ask("", &filters) });
        let plain: Vec<&str> = directory
            .offers()
            .filter(|offer| filters.admits(offer, from, NOW))
            .map(|offer| offer.id.as_str())
            .collect();
        let mut ids: Vec<String> = ids(&found).into_iter().map(str::to_owned).collect();
        ids.sort();
        assert_eq!(ids, plain, "{filters:?}");
        ids
    };
    let none = Filters::default;
    assert_eq!(seen(none(), None).len(), 5);
    assert_eq!(seen(Filters { language: LanguageCode::new("ar"), ..none() }, None), ["cafe"]);
    assert_eq!(seen(Filters { setting: Some(Setting::LocalInformal), ..none() }, None), ["cafe", "taal"]);
    assert_eq!(seen(Filters { form: Some(Form::Collective), ..none() }, None), ["cafe"]);
    assert_eq!(seen(Filters { need: NeedId::new("money-debts"), ..none() }, None), ["schuld"]);
    assert_eq!(seen(Filters { within: Some(15), ..none() }, Some(HERE)), ["cafe"]);
    assert_eq!(seen(Filters { within: Some(15), ..none() }, None), [""; 0]);
    assert_eq!(seen(Filters { free: true, ..none() }, None), ["cafe"]);
    assert_eq!(seen(Filters { fresh: true, ..none() }, None), ["cafe", "oud", "schuld", "taal"]);
    assert_eq!(seen(Filters { open: Some(Open::Today), ..none() }, None), ["cafe"]);
    assert_eq!(seen(Filters { open: Some(Open::Now), ..none() }, None), [""; 0]);
}

#[test]
fn this_week_ends_on_sunday() {
    let offer = |day: &str| {
        directory(&[named("x", "X", "Een huis.", "money-debts").weekly(day, "10:00", "12:00")])
            .offer("x")
            .cloned()
    };
    let tuesday = date(2026, 11, 24).at(13, 0, 0, 0);
    assert!(Open::Week.admits(&offer("SU").expect("an offer"), tuesday));
    assert!(!Open::Week.admits(&offer("MO").expect("an offer"), tuesday));
    assert!(!Open::Today.admits(&offer("TU").expect("an offer"), tuesday));
}

#[test]
fn what_the_desk_lays_over_is_found_in_place_of_what_it_replaces() {
    let below = neighbourhood();
    let mine = directory(&[
        named("taal", "Praatgroep", "Elke week.", "language-practice"),
        named("nieuw", "Naaikamer", "Kleren maken met de buren.", "contact-meeting"),
    ]);
    let whole = below.laid_over(mine.offers().cloned());
    let finder = Finder::of(&below, concepts()).laid_over(mine.offers());
    let find = |text: &str| {
        let found = finder.find(&whole, &ask(text, &Filters::default()));
        ids(&found).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(find("naaikamer"), ["nieuw"]);
    assert_eq!(find("praatgroep"), ["taal"]);
    assert_eq!(find("taalmaatjes"), [""; 0]);
    assert_eq!(find("schuldhulp"), ["schuld"]);
    assert_eq!(finder.laid_over([]).find(&below, &ask("taalmaatjes", &Filters::default())).hits.len(), 1);
}

#[test]
fn an_index_kept_as_bytes_finds_the_same() {
    let directory = neighbourhood();
    let index = Index::build(directory.offers(), &concepts());
    let bytes = index.to_bytes();
    let again = Index::from_bytes(&bytes).expect("an index");
    assert_eq!(again.to_bytes(), bytes);
    let find = |index: &Index| {
        let finder = Finder::new(Arc::new(index.clone()), concepts());
        finder.find(&directory, &ask("koffie in de buurt", &Filters::default()))
    };
    assert_eq!(find(&index), find(&again));
    assert!(Index::from_bytes(&bytes[..bytes.len() / 2]).is_none());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_breaks_it_and_the_same_text_finds_the_same(text in "\\PC{0,60}", words in "[a-zç ]{0,40}") {
        let directory = neighbourhood();
        let finder = Finder::of(&directory, concepts());
        for text in [text, words] {
            let filters = Filters::default();
            let once = finder.find(&directory, &ask(&text, &filters));
            prop_assert_eq!(&once, &finder.find(&directory, &ask(&text, &filters)));
            prop_assert!(once.hits.windows(2).all(|pair| pair[0].score >= pair[1].score));
        }
    }

    #[test]
    fn bytes_that_are_no_index_are_refused_or_harmless(at in 15usize..4000, value in any::<u8>()) {
        let directory = neighbourhood();
        let mut bytes = Index::build(directory.offers(), &concepts()).to_bytes();
        let at = at % bytes.len();
        bytes[at] = value;
        if let Some(index) = Index::from_bytes(&bytes) {
            let _ = Finder::new(Arc::new(index), concepts()).find(&directory, &ask("koffie buurt", &Filters::default()));
        }
    }
}
