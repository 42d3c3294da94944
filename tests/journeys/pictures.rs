//! The pictures of the README come out of the journeys, so they cannot go stale.
//!
//! Each is compared with `tests/pictures/<name>.svg`. After a change that was looked at:
//! `INLOOP_BLESS_PICTURES=1 cargo test --test journeys pictures`.

use std::fmt::Write;
use std::path::Path;

use inloop::intake::Answer;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

use crate::desk::Journey;

/// The size of a cell, in points.
const WIDE: usize = 9;
const TALL: usize = 18;

fn hue(colour: Color) -> &'static str {
    match colour {
        Color::Cyan => "#5fd7d7",
        Color::Red => "#ff6b6b",
        Color::Green => "#8bd17c",
        Color::Yellow => "#f2cc60",
        Color::DarkGray => "#6b7280",
        Color::Gray => "#a8b0bd",
        _ => "#e6e6e6",
    }
}

/// The screen as an SVG: each letter in its own cell, so that nothing orders it again.
fn svg(buffer: &Buffer, code: Option<&str>) -> String {
    let (columns, rows) = (usize::from(buffer.area.width), usize::from(buffer.area.height));
    let (width, height) = (columns * WIDE + 24, rows * TALL + 24);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"15\">\n\
         <rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#16181d\"/>\n"
    );
    for y in 0..rows {
        let cells: Vec<&Cell> = buffer.content()[y * columns..(y + 1) * columns].iter().collect();
        let mut symbols: Vec<String> = cells.iter().map(|cell| cell.symbol().to_owned()).collect();
        if let Some(code) = code {
            put_in_place(&mut symbols, code, "K7-204");
        }
        let top = 12 + y * TALL;
        for (x, cell) in cells.iter().enumerate() {
            let left = 12 + x * WIDE;
            let reversed = cell.modifier.contains(Modifier::REVERSED);
            if reversed {
                let _ = writeln!(
                    svg,
                    "<rect x=\"{left}\" y=\"{top}\" width=\"{WIDE}\" height=\"{TALL}\" fill=\"#dfe3ea\"/>"
                );
            }
            let symbol = &symbols[x];
            if symbol.trim().is_empty() {
                continue;
            }
            let fill = if reversed { "#16181d" } else { hue(cell.fg) };
            let weight = if cell.modifier.contains(Modifier::BOLD) { " font-weight=\"bold\"" } else { "" };
            let symbol = symbol.replace('&', "&amp;").replace('<', "&lt;");
            let _ = writeln!(
                svg,
                "<text x=\"{left}\" y=\"{}\" fill=\"{fill}\"{weight}>{symbol}</text>",
                top + 14
            );
        }
    }
    svg.push_str("</svg>\n");
    svg
}

/// A case code is drawn at random; a picture shows always the same.
fn put_in_place(symbols: &mut [String], code: &str, shown: &str) {
    if code == shown {
        return;
    }
    let letters: Vec<String> = code.chars().map(String::from).collect();
    // The code of the same length never holds itself, so this ends.
    while let Some(at) = symbols.windows(letters.len()).position(|part| part == letters.as_slice()) {
        for (symbol, letter) in symbols[at..].iter_mut().zip(shown.chars()) {
            *symbol = letter.to_string();
        }
    }
}

fn picture(name: &str, journey: &Journey) {
    let code = journey.desk().conversation.as_ref().and_then(|one| one.case.code.clone());
    let drawn = svg(journey.buffer(), code.as_deref());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures").join(format!("{name}.svg"));
    if std::env::var_os("INLOOP_BLESS_PICTURES").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &drawn).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == drawn,
        "tests/pictures/{name}.svg is not what the screen shows now; look at it, then bless it"
    );
}

#[test]
fn the_pictures_show_what_the_screens_show() {
    let mut journey = Journey::unlocked_wide();
    picture("home", &journey);
    journey.keys("n 1");
    picture("question-nl", &journey);
    journey.keys("Esc n 4 1");
    picture("question-ar", &journey);
    let mut journey = Journey::unlocked_wide();
    journey.hold("samira").keys("F4");
    picture("offers", &journey);
    journey.keys("Space Enter Enter Enter").wait();
    picture("slip", &journey);
    let mut journey = Journey::unlocked_wide();
    journey.keys("n 3 1 1 1 1 Enter Tab Tab").answer(&Answer::code("yes"));
    journey.keys("2 Enter 1");
    picture("card", &journey);
    let mut journey = Journey::unlocked_wide();
    journey.keys("d").text("plek om koffie te drinken");
    picture("search", &journey);
}
