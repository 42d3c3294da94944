//! The sheet: the same every time, in both directions, with every text as text.

use super::*;
use crate::words::Locale;

fn sheet(locale: Locale, name: &str) -> Sheet {
    let entry = Entry { name: name.to_owned(), reach: 2, about: "wijk".to_owned() };
    let full = Cell { count: "1".into(), entries: vec![entry], rest: vec!["en nog 3".into()] };
    let mut cells: [[Cell; 3]; 3] = Default::default();
    cells[1][2] = full;
    let words = |text: &str| text.to_owned();
    Sheet {
        locale,
        title: "Wie er is".into(),
        told: vec!["24 november 2026".into()],
        columns: ["a", "b", "c"].map(words),
        rows: ["d", "e", "f"].map(words),
        cells,
        notes: vec![Note { heading: "Niemand".into(), text: "x".into() }],
        footer: "voet".into(),
    }
}

#[test]
fn the_same_sheet_gives_the_same_bytes() {
    let fonts = Fonts::embedded();
    for locale in [Locale::NL, Locale::AR] {
        let sheet = sheet(locale, "السلام & De Linde");
        let (one, other) = (pdf(&sheet, &fonts).unwrap(), pdf(&sheet, &fonts).unwrap());
        assert_eq!(one, other);
        assert!(one.bytes.starts_with(b"%PDF-1.7") && one.pages == 1);
        assert_eq!(svg(&sheet, &fonts).unwrap(), svg(&sheet, &fonts).unwrap());
    }
}

#[test]
fn a_name_can_be_nothing_but_text_in_the_picture() {
    let fonts = Fonts::embedded();
    let drawn = svg(&sheet(Locale::NL, "</desc><script>x</script> #emoji & $1$"), &fonts).unwrap();
    assert!(!drawn.contains("<script>") && drawn.contains("&lt;script&gt;x&lt;/script&gt; #emoji &amp; $1$"));
    assert!(drawn.contains("<title>Wie er is</title>"));
}

#[test]
fn letters_without_a_font_are_told_and_not_left_out() {
    let fault = pdf(&sheet(Locale::NL, "ካብ"), &Fonts::embedded()).unwrap_err();
    assert!(matches!(fault, Fault::GlyphsMissing { text, .. } if text == "ካብ"));
}
