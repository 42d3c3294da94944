//! Real needs: sentences as people say them, each to lead to a need that fits, among the first three.
//!
//! Half of the sentences was seen while the synonyms were widened; the other half was kept out of sight. Both rates are
//! printed (`cargo test --test journeys real_needs -- --nocapture`), for the second says what the first cannot.

#![allow(clippy::print_stdout, reason = "the rates are there to be read")]

use std::collections::BTreeMap;
use std::fs;

use inloop::intake::Needs;

use crate::house::source::root;

/// Of ten sentences that were seen, this many lead there.
const SEEN: f64 = 0.90;
/// Of those kept out of sight.
const UNSEEN: f64 = 0.80;
/// How many needs a sentence may suggest.
const FIRST: usize = 3;

/// A sentence of the set.
struct Sentence {
    language: String,
    said: String,
    needs: Vec<String>,
}

/// The sentences of one half, none when it is not there.
fn sentences(half: &str) -> Vec<Sentence> {
    let path = root().join("tests/journeys/needs").join(half);
    let text = fs::read_to_string(path).unwrap_or_default();
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines
        .map(|line| {
            let mut columns = line.split('\t');
            let mut next = || columns.next().expect("three columns").trim().to_owned();
            let (language, said, needs) = (next(), next(), next());
            Sentence { language, said, needs: needs.split(',').map(|need| need.trim().to_owned()).collect() }
        })
        .collect()
}

fn shipped_needs() -> Needs {
    let text = fs::read_to_string(root().join("data/needs.json")).expect("needs");
    Needs::from_json("needs.json", &text).expect("needs")
}

/// The part of the sentences that lead to a need that fits; told per language, with those that do not.
fn rate(half: &str) -> Option<f64> {
    let needs = shipped_needs();
    let sentences = sentences(half);
    let mut told: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for sentence in &sentences {
        for need in &sentence.needs {
            assert!(needs.terms.iter().any(|term| term.id == *need), "{need} is no need: {}", sentence.said);
        }
        let suggested = needs.suggest(&sentence.said, FIRST);
        let fits = suggested.iter().any(|one| sentence.needs.contains(&one.need));
        if !fits {
            let instead: Vec<&str> = suggested.iter().map(|one| one.need.as_str()).collect();
            println!("{half}: {} -> {instead:?}, not {:?}", sentence.said, sentence.needs);
        }
        let (there, all) = told.entry(&sentence.language).or_default();
        *there += u32::from(fits);
        *all += 1;
    }
    let (there, all) = told.values().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    println!("{half}: {there} of {all}; by language {told:?}");
    (all > 0).then(|| f64::from(there) / f64::from(all))
}

#[test]
fn what_people_say_leads_to_a_need_that_fits() {
    let seen = rate("seen.tsv").expect("the half that was seen");
    assert!(seen >= SEEN, "{seen:.2} of the sentences that were seen");
    if let Some(unseen) = rate("unseen.tsv") {
        assert!(unseen >= UNSEEN, "{unseen:.2} of the sentences that were kept out of sight");
    }
}

#[test]
fn every_way_of_saying_a_need_leads_to_it() {
    let needs = shipped_needs();
    let mut lost = Vec::new();
    for need in needs.leaves() {
        for said in need.synonyms.values().flatten() {
            if !needs.suggest(said, FIRST).iter().any(|one| one.need == need.id) {
                lost.push(format!("{}: {said}", need.id));
            }
        }
    }
    assert!(lost.is_empty(), "\n{}", lost.join("\n"));
}
