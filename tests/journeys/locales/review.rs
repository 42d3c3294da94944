//! The review files: a row for every text, so that the state of each is known. With `INLOOP_BLESS_REVIEW=1` the rows
//! that are missing are written and those of texts that are gone are dropped.

use std::collections::BTreeMap;
use std::fs;

use inloop::words::{Locale, review};

use super::texts;

const HEADING: &str = "# id\tstate\tby\ton\tdutch\n";
/// The day of the rows that blessing writes, unless `INLOOP_BLESS_REVIEW` holds another.
const BLESSED_ON: &str = "2026-11-22";
const STATES: [&str; 3] = ["machine", "written", "checked"];

/// The rows of a file, by id, each as it stands after the id.
fn rows(locale: Locale) -> (Vec<String>, BTreeMap<String, String>) {
    let text = fs::read_to_string(texts::folder(locale).join("review.tsv")).unwrap_or_default();
    let rows = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let split = |line: &str| line.split_once('\t').map(|(id, rest)| (id.to_owned(), rest.to_owned()));
    let rows: Vec<(String, String)> = rows.filter_map(split).collect();
    (rows.iter().map(|(id, _)| id.clone()).collect(), rows.into_iter().collect())
}

/// A new row: the Dutch is written by people, the rest was made by a machine and waits for a speaker.
fn fresh(locale: Locale, dutch: &str, on: &str) -> String {
    let (state, by) = if locale == Locale::NL { ("written", "makers") } else { ("machine", "") };
    format!("{state}\t{by}\t{on}\t{dutch}")
}

/// Whether the text was made since the row: a Dutch text is its own source, so its row follows it.
fn outdated(locale: Locale, row: &str, dutch: &str) -> bool {
    locale == Locale::NL && row.rsplit('\t').next() != Some(dutch)
}

fn bless(locale: Locale, on: &str) {
    let (_, old) = rows(locale);
    let hashes = review::dutch();
    let mut file = HEADING.to_owned();
    for id in texts::read(locale).by_id.keys() {
        let Some(dutch) = hashes.get(id) else { continue };
        let kept = old.get(id).filter(|row| !outdated(locale, row, dutch)).cloned();
        let row = kept.unwrap_or_else(|| fresh(locale, dutch, on));
        file.extend([id, "\t", &row, "\n"]);
    }
    fs::write(texts::folder(locale).join("review.tsv"), file).expect("the review file");
}

#[test]
fn every_text_has_a_row_that_says_how_far_it_was_checked() {
    let blessing = std::env::var("INLOOP_BLESS_REVIEW").ok();
    let mut faults = Vec::new();
    for locale in Locale::all() {
        if let Some(on) = &blessing {
            bless(locale, if on == "1" { BLESSED_ON } else { on });
        }
        let (order, rows) = rows(locale);
        let texts = texts::read(locale).by_id;
        let place = |id: &str, what: &str| format!("locales/{locale}/review.tsv: {id} {what}");
        faults.extend(texts.keys().filter(|id| !rows.contains_key(*id)).map(|id| place(id, "has no row")));
        faults.extend(rows.keys().filter(|id| !texts.contains_key(*id)).map(|id| place(id, "is gone")));
        for (id, row) in &rows {
            let parts: Vec<&str> = row.split('\t').collect();
            let [state, by, on, dutch] = parts[..] else {
                faults.push(place(id, "has not five columns"));
                continue;
            };
            if !STATES.contains(&state) || on.parse::<jiff::civil::Date>().is_err() || dutch.len() != 8 {
                faults.push(place(id, "has a state, a day or a hash that is none"));
            }
            if state != "machine" && by.is_empty() {
                faults.push(place(id, "does not say who"));
            }
            if review::dutch().get(id).is_some_and(|dutch| outdated(locale, row, dutch)) {
                faults.push(place(id, "is about an earlier text"));
            }
        }
        if !order.is_sorted_by(|one, next| one < next) {
            faults.push(format!("locales/{locale}/review.tsv: not in the order of the ids, or one id twice"));
        }
    }
    assert!(
        faults.is_empty(),
        "{}\n\nTo write the rows: INLOOP_BLESS_REVIEW=1 cargo test --test journeys review",
        faults.join("\n")
    );
}
