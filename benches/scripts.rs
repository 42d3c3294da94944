//! What other scripts cost: the lock screen and a list in Arabic against Dutch, ordering a paragraph, parsing a
//! language, and what twenty-three of them add to the program and its memory.
//!
//! `cargo bench --bench scripts`. Prints one line for each number.

// A bench that cannot go on may stop at once, and prints what it found.
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss
)]

#[path = "measure/mod.rs"]
mod measure;

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use inloop::words::direction::{Order, lay_out};
use inloop::words::messages::desk as m;
use inloop::words::{Direction, Locale, Words};
use measure::Desk;

/// Arabic with what makes ordering costly: Dutch names, dates, telephone numbers.
const PARAGRAPH: &str = "يمكنك الذهاب إلى \u{2068}Wijkhuis De Linde\u{2069} يوم الثلاثاء \u{2068}24-11-2026\u{2069} من الساعة \
    \u{2068}10:00\u{2069} إلى \u{2068}12:30\u{2069}، والاتصال على الرقم \u{2068}000-000 01 23\u{2069} قبل ذلك. ";

fn main() {
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("desk");
    measure::set_up(&folder, home.path());
    for tag in ["nl", "ar", "nl", "ar"] {
        speak(&folder, tag);
        lock_and_list(&folder, tag);
    }
    ordering();
    parsing();
}

/// Sets the desk's language.
fn speak(folder: &Path, tag: &str) {
    let file = folder.join("settings.json");
    let text = std::fs::read_to_string(&file).unwrap_or_else(|_| "{}".to_owned());
    let mut settings: serde_json::Value = serde_json::from_str(&text).expect("settings");
    settings["locale"] = tag.into();
    std::fs::write(&file, settings.to_string()).expect("settings");
}

fn lock_and_list(folder: &Path, tag: &str) {
    let starts = (0..25)
        .map(|_| {
            let desk = Desk::start(folder);
            // The name of the desk stands on every screen, in every language the same.
            desk.until("De Linde") - desk.started
        })
        .collect();
    measure::report(&format!("exec to lock screen ({tag})"), 0, starts);
    let mut desk = Desk::start(folder);
    desk.until("De Linde");
    desk.drain();
    desk.press("\x1bOR");
    desk.drain();
    let moves = (0..300).map(|_| desk.latency("\x1b[B")).collect();
    measure::report(&format!("key to first byte, in a list ({tag})"), 0, moves);
}

/// Runs it so often and reports how long one took.
fn repeated(name: &str, size: usize, mut one: impl FnMut()) {
    let times = (0..500)
        .map(|_| {
            let begun = Instant::now();
            one();
            begun.elapsed()
        })
        .collect();
    measure::report(name, size, times);
}

fn ordering() {
    let whole = PARAGRAPH.repeat(4);
    let text: String = whole.chars().take(400).collect();
    repeated("400 characters ordered in rows of 60", 400, || {
        black_box(lay_out(black_box(&text), Direction::Rtl, Order::Visual, 60));
    });
    let dutch: String = "U kunt op dinsdag naar Wijkhuis De Linde, van 10:00 tot 12:30. Bel eerst. "
        .chars()
        .cycle()
        .take(400)
        .collect();
    repeated("400 characters of Dutch in rows of 60", 400, || {
        black_box(lay_out(black_box(&dutch), Direction::Ltr, Order::Visual, 60));
    });
}

fn parsing() {
    let words = Words::shipped();
    let memory = || measure::memory("self").unwrap_or_default();
    let embedded: usize = Locale::all()
        .map(|locale| {
            let texts = locale.texts();
            texts.resident.len() + texts.desk.len() + texts.review.len()
        })
        .sum();
    println!("texts of {} languages in the program          {} kB", Locale::all().count(), embedded / 1024);
    let mut took = Vec::<Duration>::new();
    let before = memory();
    for locale in Locale::all() {
        let begun = Instant::now();
        black_box(words.say(locale, &m::home_new()));
        took.push(begun.elapsed());
    }
    println!("memory of all languages parsed                {} kB", memory().saturating_sub(before));
    measure::report("a language parsed", Locale::all().count(), took);
}
