//! The slip in every language on every paper: what stands on it, in which order, and that it all fits.
//!
//! With `SLIP_PICTURES` naming a folder, the slips are written there to be looked at.

use std::fmt::Write as _;
use std::path::PathBuf;

use typst::layout::{Frame, FrameItem};

use super::super::sample;
use super::*;
use crate::slip::Both;
use crate::words::Locale;

/// The text of a page, run by run, in the order in which it stands in the file.
fn text_of(document: &PagedDocument) -> String {
    fn walk(frame: &Frame, out: &mut String) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => walk(&group.frame, out),
                FrameItem::Text(run) => write!(out, "{}|", run.text).unwrap(),
                _ => {}
            }
        }
    }
    let mut out = String::new();
    for page in document.pages() {
        walk(&page.frame, &mut out);
    }
    out.replace('\u{a0}', " ")
}

/// What stands on each line in this language, from left to right as the eye sees it: the order of the
/// numbers on a line is the order on paper.
fn lines_in(document: &PagedDocument, language: &str) -> Vec<String> {
    fn walk(frame: &Frame, language: &str, found: &mut Vec<String>) {
        let mut line = Vec::new();
        for (at, item) in frame.items() {
            match item {
                FrameItem::Group(group) => walk(&group.frame, language, found),
                FrameItem::Text(run) if run.lang.as_str() == language => {
                    line.push((at.x.to_pt(), run.text.to_string().replace('\u{a0}', " ")));
                }
                _ => {}
            }
        }
        line.sort_by(|a, b| a.0.total_cmp(&b.0));
        found.push(line.into_iter().map(|(_, text)| text).collect());
    }
    let mut found = Vec::new();
    for page in document.pages() {
        walk(&page.frame, language, &mut found);
    }
    found
}

/// Where to put what one wants to look at: `SLIP_PICTURES`, a folder; nothing is written without it.
fn pictures() -> Option<PathBuf> {
    std::env::var_os("SLIP_PICTURES").map(PathBuf::from)
}

#[test]
fn every_language_fits_every_paper_with_the_embedded_fonts_alone() {
    let fonts = Fonts::embedded();
    for locale in [Locale::NL, Locale::TR, Locale::AR] {
        for paper in Paper::ALL {
            let slip = pdf(&sample::page(locale), paper, &fonts).unwrap();
            assert!(slip.bytes.starts_with(b"%PDF"));
            if let Some(folder) = pictures() {
                std::fs::write(folder.join(format!("{locale}-{}-dejavu.pdf", paper.name())), slip.bytes)
                    .unwrap();
            }
        }
    }
}

#[test]
fn the_fonts_of_this_computer_set_every_paper() {
    let fonts = Fonts::scan(None).unwrap();
    for locale in [Locale::NL, Locale::TR, Locale::AR] {
        for paper in Paper::ALL {
            let slip = pdf(&sample::page(locale), paper, &fonts).unwrap();
            assert!(slip.pages >= 1);
            if let Some(folder) = pictures() {
                std::fs::write(folder.join(format!("{locale}-{}.pdf", paper.name())), slip.bytes).unwrap();
            }
        }
    }
}

#[test]
fn the_same_page_gives_the_same_bytes() {
    let page = sample::page(Locale::AR);
    let first = pdf(&page, Paper::A5, &Fonts::embedded()).unwrap();
    let second = pdf(&page, Paper::A5, &Fonts::embedded()).unwrap();
    assert!(first == second);
}

#[test]
fn the_lines_stand_in_order_and_the_residents_first() {
    let document = lay_out(&sample::page(Locale::TR), Paper::A5, &Fonts::embedded()).unwrap();
    let text = text_of(&document);
    let mut at = 0;
    for part in [
        "Nereye gidebilirsiniz",
        "Waar u terecht kunt",
        "Mektubunuzu birlikte okumak",
        "Samen uw brief lezen",
        "Koffiekamer Lindenhof",
        "Nerede",
        "Waar",
        "Lindenlaan 4",
        "Ne zaman",
        "Salı 17-03-2026",
        "dinsdag 17-03-2026",
        "3 Mart 2026",
        "Gecontroleerd op 3 maart",
        "Sociaal Loket Lindenhof",
        "020-123 45 67",
        "Önce arayın",
        "Bel eerst",
        "31 Mart 2026",
        "Ne saklıyoruz",
    ] {
        at += text[at..].find(part).unwrap_or_else(|| panic!("`{part}` not after {at} in {text}"));
    }
}

#[test]
fn what_is_the_same_in_both_languages_stands_once() {
    let document = lay_out(&sample::page(Locale::TR), Paper::A5, &Fonts::embedded()).unwrap();
    assert_eq!(text_of(&document).matches("1055 AB").count(), 1);
}

#[test]
fn nothing_stands_outside_the_paper() {
    fn reach(frame: &Frame, left: f64, top: f64, out: &mut Vec<(f64, f64, f64, String)>) {
        for (at, item) in frame.items() {
            let (x, y) = (left + at.x.to_pt(), top + at.y.to_pt());
            match item {
                FrameItem::Group(group) => {
                    let moved = group.transform;
                    reach(&group.frame, x + moved.tx.to_pt(), y + moved.ty.to_pt(), out);
                }
                FrameItem::Text(run) => out.push((x, x + run.width().to_pt(), y, run.text.to_string())),
                FrameItem::Image(_, size, _) => {
                    out.push((x, x + size.x.to_pt(), y + size.y.to_pt(), "an image".into()));
                }
                _ => {}
            }
        }
    }
    for locale in [Locale::NL, Locale::TR, Locale::AR] {
        for paper in Paper::ALL {
            for sheet in lay_out(&sample::page(locale), paper, &Fonts::embedded()).unwrap().pages() {
                let size = sheet.frame.size();
                let mut found = Vec::new();
                reach(&sheet.frame, 0.0, 0.0, &mut found);
                assert!(!found.is_empty());
                for (left, right, bottom, what) in found {
                    let inside = left >= 0.0 && right <= size.x.to_pt() && bottom <= size.y.to_pt();
                    assert!(inside, "{locale} on {paper:?}: {what} at {left}..{right}, {bottom}");
                }
            }
        }
    }
}

#[test]
fn two_places_fit_one_sheet() {
    for locale in [Locale::NL, Locale::TR, Locale::AR] {
        let pages = |paper| pdf(&sample::page(locale), paper, &Fonts::embedded()).unwrap().pages;
        assert_eq!(pages(Paper::A4), 1, "{locale}: one side of A4");
        assert!(pages(Paper::A5) <= 2, "{locale}: both sides of A5");
        assert_eq!(pages(Paper::Receipt80), 1, "{locale}: one piece of roll");
    }
}

#[test]
fn a_dutch_reader_gets_one_language() {
    let document = lay_out(&sample::page(Locale::NL), Paper::A5, &Fonts::embedded()).unwrap();
    let text = text_of(&document);
    assert_eq!(text.matches("Samen uw brief lezen").count(), 1);
    assert!(!text.contains('*'));
}

#[test]
fn a_phone_number_and_a_bare_date_keep_their_order_inside_arabic() {
    for paper in Paper::ALL {
        let document = lay_out(&sample::page(Locale::AR), paper, &Fonts::embedded()).unwrap();
        let lines = lines_in(&document, "ar");
        let stands = |part: &str| lines.iter().any(|line| line.contains(part));
        assert!(stands("06-12 34 56 78"), "{lines:?}");
        // Bare in the sample: without an isolate of ours it would stand as 2026-03-17.
        assert!(stands("17-03-2026"), "{lines:?}");
        assert!(!stands("2026-03-17"), "{lines:?}");
    }
}

#[test]
fn an_unchecked_translation_carries_a_mark_that_is_explained() {
    let mut page = sample::page(Locale::TR);
    assert!(!text_of(&lay_out(&page, Paper::A5, &Fonts::embedded()).unwrap()).contains('*'));
    page.blocks[0].heading.unchecked = true;
    let text = text_of(&lay_out(&page, Paper::A5, &Fonts::embedded()).unwrap());
    assert_eq!(text.matches('*').count(), 3, "{text}");
    assert!(text.contains("* Bu çeviri"), "{text}");
}

#[test]
fn a_missing_letter_is_a_fault_that_names_the_text() {
    let mut page = sample::page(Locale::TR);
    page.intro = vec![Both::same("brief 您收到 ok")];
    match pdf(&page, Paper::A5, &Fonts::embedded()) {
        Err(Fault::GlyphsMissing { text, letters, packages }) => {
            assert_eq!(text, "brief 您收到 ok");
            assert_eq!(letters, "您收到");
            assert_eq!(packages, ["fonts-droid-fallback"]);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_text_is_never_read_as_markup() {
    let mut page = sample::page(Locale::TR);
    page.intro = vec![Both::same("#panic() *vet* $x$ @ref [ ] \\ <a> // --- \"")];
    let document = lay_out(&page, Paper::A5, &Fonts::embedded()).unwrap();
    assert!(text_of(&document).contains("#panic() *vet* $x$ @ref [ ] \\ <a> // --- \""));
}

#[test]
fn a_slip_with_many_places_breaks_and_loses_nothing() {
    let mut page = sample::page(Locale::AR);
    let more: Vec<_> = page.blocks.iter().cycle().take(7).cloned().collect();
    page.blocks = more;
    let lines: Vec<_> = page.blocks[0].lines.iter().cycle().take(40).cloned().collect();
    page.blocks[0].lines = lines;
    let document = lay_out(&page, Paper::A5, &Fonts::embedded()).unwrap();
    assert!(document.pages().len() > 4);
    let text = text_of(&document);
    assert_eq!(text.matches("020-123 45 67").count(), 3);
    assert!(text.contains(&format!("1 / {}", document.pages().len())));
    if let Some(folder) = pictures() {
        std::fs::write(folder.join("ar-many.pdf"), pdf(&page, Paper::A5, &Fonts::embedded()).unwrap().bytes)
            .unwrap();
    }
}

#[test]
fn a_receipt_is_576_dots_across_and_inked() {
    let picture = raster(&sample::page(Locale::AR), &Fonts::embedded()).unwrap();
    assert!(picture.rows() > 800);
    let black = (0..picture.rows()).flat_map(|y| (0..576).map(move |x| (x, y)));
    assert!(black.filter(|(x, y)| picture.is_black(*x, *y)).count() > 10_000);
    if let Some(folder) = pictures() {
        std::fs::write(folder.join("ar-receipt.pbm"), picture.pbm()).unwrap();
    }
}
