//! The sheet of the fictional neighbourhood: everyone counted, nobody named who is not for paper.
//!
//! With `AXES_PICTURES` naming a folder, the sheets are written there to be looked at.

use std::path::PathBuf;

use jiff::civil::date;

use super::*;
use crate::content::{Content, Supply};
use crate::directory::Listing;
use crate::slip::{Fonts, axes};
use crate::words::Words;

fn sheet(supply: Supply, locale: Locale, place: Option<&str>) -> (Content, Sheet) {
    let (content, _) = Content::shipped(supply).unwrap();
    let place = place.map(|name| content.directory.places().named(name).unwrap().clone());
    let lens = Lens { domain: None, place };
    let axes = Axes::of(&content.directory, &lens);
    let needs = content.needs.leaves().filter_map(|need| NeedId::new(&need.code));
    let gaps = Gaps::of(&content.directory, &lens, needs);
    let words = Words::shipped();
    let showing = Showing { axes: &axes, gaps: &gaps, lens: &lens, today: date(2026, 11, 24) };
    let sheet = showing.sheet(locale, &|message| words.say(locale, message));
    (content, sheet)
}

fn texts(sheet: &Sheet) -> String {
    format!("{sheet:?}")
}

#[test]
fn what_is_by_introduction_is_counted_and_never_named() {
    let (content, sheet) = sheet(Supply::Demo, Locale::NL, None);
    let quiet: Vec<_> =
        content.directory.offers().filter(|offer| offer.listing == Listing::ByIntroduction).collect();
    assert!(!quiet.is_empty());
    let said = texts(&sheet);
    for offer in quiet {
        assert!(!said.contains(&offer.name) && !said.contains(offer.welcome_name()), "{}", offer.name);
    }
    let counted: usize = sheet.cells.iter().flatten().map(|cell| cell.count.parse::<usize>().unwrap()).sum();
    let alive = content.directory.offers().filter(|offer| offer.is_alive()).count();
    assert_eq!(counted, alive);
}

#[test]
fn every_cell_says_how_many_more_there_are_than_it_names() {
    let (_, sheet) = sheet(Supply::Real, Locale::NL, None);
    for cell in sheet.cells.iter().flatten() {
        let count: usize = cell.count.parse().unwrap();
        assert!(cell.entries.len() <= NAMED);
        assert_eq!(count == cell.entries.len(), cell.rest.is_empty(), "{cell:?}");
    }
}

#[test]
fn the_sheet_is_set_in_every_language_of_a_desk() {
    let fonts = Fonts::embedded();
    let folder = std::env::var_os("AXES_PICTURES").map(PathBuf::from);
    for locale in Locale::all().filter(|one| one.is_for_desks()) {
        let (_, sheet) = sheet(Supply::Demo, locale, Some("Lindenhof"));
        let pdf = axes::pdf(&sheet, &fonts).unwrap();
        assert!(pdf.pages <= 2, "{} pages in {locale}", pdf.pages);
        assert!(texts(&sheet).contains("Lindenhof") && !texts(&sheet).contains('…'));
        if let Some(folder) = &folder {
            std::fs::write(folder.join(format!("axes-{locale}.pdf")), &pdf.bytes).unwrap();
            let svg = axes::svg(&sheet, &fonts).unwrap();
            std::fs::write(folder.join(format!("axes-{locale}.svg")), svg).unwrap();
        }
    }
}
