//! Letters and drawings, looked at in cells. What stands in a snapshot was read by eye when it was made.

use super::*;
use crate::slip::{Fonts, Pictogram};
use crate::words::Locale;

fn wanted(tag: &str, text: &str) -> Poster {
    let locale = Locale::from_tag(tag).unwrap();
    let pieces = vec![Piece { text: text.to_owned(), locale, key: None, columns: 70 }];
    Poster { pieces, rows: 0 }
}

/// The cells of one text, without spaces at the end of lines.
fn cells(tag: &str, text: &str, fonts: &Fonts) -> String {
    let drawn = poster(&wanted(tag, text), fonts).unwrap();
    let cells = drawn.pieces[0].as_ref().expect("fonts for it");
    cells.rows().iter().flat_map(|row| [row.trim_end(), "\n"]).collect()
}

#[test]
fn the_embedded_fonts_draw_dutch() {
    insta::assert_snapshot!("nl", cells("nl", "Waarvoor komt u?", &Fonts::embedded()));
}

#[test]
fn the_embedded_fonts_draw_arabic_joined_and_from_the_right() {
    let drawn = cells("ar", "من أنت؟", &Fonts::embedded());
    insta::assert_snapshot!("ar", drawn);
    assert!(drawn.lines().all(|line| line.is_empty() || line.starts_with(' ')), "not at the right:\n{drawn}");
}

/// Draws with the system's fonts. Where there is no font for a script this says so, and fails where everything is meant
/// to be there.
fn with_system_fonts(tag: &str, text: &str) -> Option<String> {
    let fonts = Fonts::scan(None).unwrap();
    let packages = fonts.missing_scripts(text);
    if packages.is_empty() {
        return Some(cells(tag, text, &fonts));
    }
    let why = format!("`{tag}` was not drawn: install {}", packages.join(", "));
    assert!(std::env::var_os("CI").is_none(), "{why}");
    std::io::Write::write_all(&mut std::io::stderr(), format!("{why}\n").as_bytes()).unwrap();
    None
}

#[test]
fn each_script_that_does_not_fit_cells_is_drawn_whole() {
    for (tag, text) in [
        ("ti", "ንመን ኢኹም መጺእኩም?"),
        ("am", "የመጡት ለማን ነው?"),
        ("hi", "आप किसके लिए आए हैं?"),
        ("ckb", "بۆ کێ هاتوویت؟"),
        ("zh-Hans", "您是为谁来的？"),
    ] {
        let Some(drawn) = with_system_fonts(tag, text) else { continue };
        let rows = drawn.lines().count();
        assert!((3..=11).contains(&rows), "{tag}: {rows} rows\n{drawn}");
        // As much ink as so many letters have: boxes for missing letters have less, a black field has more.
        let dots: u32 = drawn
            .chars()
            .filter(|one| *one > '\u{2800}')
            .map(|one| (u32::from(one) & 0xFF).count_ones())
            .sum();
        let letters = u32::try_from(text.chars().filter(|one| one.is_alphabetic()).count()).unwrap();
        assert!(
            (20 * letters..120 * letters).contains(&dots),
            "{tag}: {dots} dots, {letters} letters\n{drawn}"
        );
        let ink = |line: &str| line.find(|one: char| one != ' ').unwrap_or(usize::MAX);
        let rtl = Locale::from_tag(tag).unwrap().is_rtl();
        assert_eq!(drawn.lines().map(ink).min().unwrap() > 4, rtl, "{tag} stands at the wrong side\n{drawn}");
    }
}

/// Another version of a font draws a dot elsewhere: only those of Debian 12 are compared dot by dot.
#[test]
fn the_cells_of_each_script_with_the_fonts_of_debian_twelve() {
    if !std::fs::read_to_string("/etc/os-release").is_ok_and(|text| text.contains("bookworm")) {
        return;
    }
    for (tag, text) in [("ti", "ንመን"), ("am", "ለማን"), ("hi", "आप कौन"), ("ckb", "بۆ کێ"), ("zh-Hans", "您好")]
    {
        let Some(drawn) = with_system_fonts(tag, text) else { continue };
        insta::assert_snapshot!(format!("debian_{tag}"), drawn);
    }
}

#[test]
fn a_letter_stands_where_its_dots_are() {
    let drawn = cells("nl", "L", &Fonts::embedded());
    let rows: Vec<Vec<char>> = drawn.lines().map(|row| row.chars().collect()).collect();
    let black = |x: usize, y: usize| -> bool {
        let Some(symbol) = rows.get(y / 4).and_then(|row| row.get(x / 2)) else { return false };
        let bits = if *symbol == ' ' { 0 } else { u32::from(*symbol) - 0x2800 };
        bits & [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]][y % 4][x % 2] != 0
    };
    let across = |y: usize| (0..24).filter(|x| black(*x, y)).count();
    let lines: Vec<usize> = (0..rows.len() * 4).map(across).filter(|dots| *dots > 0).collect();
    // A stem of the same width from top to bottom, two to four dots as the smallest letters have, then a foot twice as
    // wide at least.
    let foot = lines.iter().position(|dots| *dots >= 6).unwrap();
    // Only the ends may be a dot narrower.
    let stem = &lines[1..foot];
    assert!(stem.iter().all(|dots| *dots == stem[0] && (2..=4).contains(dots)), "{lines:?}\n{drawn}");
    assert!(lines[foot..].iter().all(|dots| *dots >= 2 * stem[0]), "{lines:?}\n{drawn}");
    let foot = lines[foot];
    // Square dots: a letter as high as an L is not as wide as it is high.
    assert!((9..=16).contains(&lines.len()) && foot < lines.len(), "{lines:?}\n{drawn}");
}

#[test]
fn letters_are_as_large_as_the_place_allows() {
    let piece = |text: &str| Piece { text: text.to_owned(), locale: Locale::NL, key: Some('1'), columns: 90 };
    let fonts = Fonts::embedded();
    let drawn = |count: usize, rows: u16| {
        let poster_wanted = Poster { pieces: vec![piece("Weet ik niet"); count], rows };
        poster(&poster_wanted, &fonts).unwrap().pieces
    };
    let height =
        |pieces: &[Option<Cells>]| pieces.iter().flatten().map(|one| one.height() + 1).sum::<u16>() - 1;
    let (one, five) = (drawn(1, 25), drawn(5, 25));
    assert!(height(&one) > 5 && height(&five) <= 25, "{} {}", height(&one), height(&five));
    assert!(one[0].as_ref().unwrap().height() > five[0].as_ref().unwrap().height());
    // Large letters are filled to the edge, small ones need the finer dots.
    let kind = |pieces: &[Option<Cells>]| pieces[0].as_ref().unwrap().rows().concat().contains('█');
    assert!(kind(&one) && !kind(&five));
    // What never fits is drawn in the smallest, for whoever turns pages.
    assert!(height(&drawn(20, 25)) > 25);
}

#[test]
fn what_no_font_has_is_left_out_and_its_package_named() {
    let mut wanted = wanted("ti", "ካብ ምምሕዳር");
    wanted.pieces.push(Piece { text: "brief".to_owned(), locale: Locale::NL, key: None, columns: 60 });
    let drawn = poster(&wanted, &Fonts::embedded()).unwrap();
    assert!(drawn.pieces[0].is_none() && drawn.pieces[1].is_some());
    assert_eq!(drawn.packages, ["fonts-noto-core"]);
}

#[test]
fn every_topic_has_a_drawing_in_cells_of_its_own() {
    let fonts = Fonts::embedded();
    let drawn: std::collections::BTreeSet<Vec<String>> = Pictogram::all()
        .map(|one| {
            let cells = drawing(one, 8, &fonts).unwrap();
            assert!(cells.columns() == 8 && (3..=4).contains(&cells.height()), "{one:?}: {cells:?}");
            cells.rows().to_vec()
        })
        .collect();
    assert_eq!(drawn.len(), 18);
    let letters = drawing(Pictogram::of("letters").unwrap(), 8, &fonts).unwrap();
    insta::assert_snapshot!("letters", letters.rows().join("\n"));
}
