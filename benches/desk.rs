//! The desk as a volunteer feels it: from starting to the first screen, from a key to the next frame, from Enter to an
//! answer on disk; and the memory it takes. The real binary in a pseudo terminal.
//!
//! `cargo bench --bench desk`. Prints one line for each number, with its median and tail.

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

use std::time::Duration;

use measure::Desk;

fn main() {
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("desk");
    measure::set_up(&folder, home.path());

    let starts = (0..15)
        .map(|_| {
            let desk = Desk::start(&folder);
            desk.until("op slot") - desk.started
        })
        .collect();
    measure::report("exec to lock screen drawn", 0, starts);

    let mut desk = Desk::start(&folder);
    desk.unlock();
    desk.press("n");
    desk.drain();
    measure::report(
        "key to first byte, in a list (nl)",
        0,
        (0..300).map(|_| desk.latency("\x1b[B")).collect(),
    );
    desk.press("\x1b");
    desk.drain();
    desk.press("n4");
    desk.drain();
    measure::report(
        "key to first byte, in a question (nl+ar)",
        0,
        (0..300).map(|_| desk.latency("\x1b[B")).collect(),
    );

    let mut commits = Vec::new();
    desk.press("1");
    desk.drain();
    for _ in 0..12 {
        // Pass every question by: each is an answer that is sealed and synced before the next is drawn.
        for _ in 0..14 {
            commits.push(desk.latency("\t"));
        }
        desk.press("\x1b\x1b");
        desk.drain();
        desk.press("\x1b[21~");
        desk.drain();
        desk = Desk::start(&folder);
        desk.unlock();
        desk.press("n1");
        desk.drain();
        desk.press("1");
        desk.drain();
    }
    measure::report("Enter on an answer, commit included", 0, commits);

    // One conversation through to a saved slip.
    desk.press("1\t\t\tkoffie drinken\r");
    desk.drain();
    desk.press("c\r");
    desk.drain();
    desk.press("\x1bOS");
    desk.drain();
    desk.press("\r");
    desk.drain();
    desk.press("\r\r\r\r");
    desk.drain();
    desk.press("s");
    std::thread::sleep(Duration::from_secs(4));
    if let Some(peak) = desk.peak_memory() {
        println!("peak memory after a conversation with a slip   {} MB", peak / 1024);
    }
}
