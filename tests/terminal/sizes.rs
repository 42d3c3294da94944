//! Windows of every size.

use inloop::words::Locale;
use inloop::words::messages::desk as m;

use super::computer::Computer;
use super::program::{Key, Program, Size, count, rows};
use super::talk;
use super::texts::{dutch, question};

/// Waits until the screen is drawn in this size: the rules run from edge to edge where they belong.
#[track_caller]
fn wait_for_size(program: &Program, (columns, lines): Size) {
    let is_rule = |row: &str| row.chars().filter(|cell| *cell == '─').count() == usize::from(columns);
    program.wait_until(&format!("{columns}×{lines}"), |screen| {
        let rows = rows(screen);
        is_rule(&rows[1]) && is_rule(&rows[usize::from(lines) - 3])
    });
}

#[test]
fn a_window_that_changes_is_drawn_anew() {
    let computer = Computer::with_desk();
    let program = computer.unlocked();
    talk::begin(&program, Locale::TR);
    talk::agree(&program);
    for size in [(60, 20), (120, 40), (80, 24), (200, 60), (60, 20)] {
        program.resize(size);
        wait_for_size(&program, size);
        program.wait_for(&dutch(&m::key_help()));
    }
    program.resize((120, 40));
    wait_for_size(&program, (120, 40));
    program.wait_for(&question("for-whom"));
}

#[test]
fn a_window_that_is_too_small_says_so_and_loses_nothing() {
    let computer = Computer::with_desk();
    let program = computer.unlocked();
    talk::begin(&program, Locale::TR);
    talk::agree(&program);
    let too_small = dutch(&m::screen_too_small(60_i64, 20_i64));
    for size in [(59, 20), (60, 19), (30, 10)] {
        program.resize(size);
        program.wait_for(&too_small);
    }
    for size in [(1, 1), (3, 2), (60, 20)] {
        let wiped = count(&program.log(), b"\x1b[2J");
        program.resize(size);
        program.wait_until_sent("\x1b[2J", wiped + 1);
    }
    wait_for_size(&program, (60, 20));
    program.wait_gone(&too_small);
    program.resize((100, 30));
    program.wait_for(&question("for-whom"));
    program.quit();
}

#[test]
fn a_key_pressed_while_the_window_changes_is_heard_at_once() {
    let computer = Computer::new();
    let program = computer.open();
    program.wait_for(&dutch(&m::setup_desk_name()));
    // The two meet in the program by chance only.
    for _ in 0..4 {
        let mut typed = String::new();
        for (place, letter) in ('a'..='z').enumerate() {
            program.resize((if place % 2 == 0 { 90 } else { 100 }, 30));
            program.type_in(&letter.to_string());
            typed.push(letter);
            program.wait_for(&typed);
        }
        program.press(Key::Ctrl('u'));
        program.wait_gone("abc");
    }
}

#[test]
fn a_desk_that_starts_in_a_small_window_waits_for_a_larger_one() {
    let computer = Computer::new();
    let program = computer.start(&[]).size((40, 12)).go();
    program.wait_for(&dutch(&m::screen_too_small(60_i64, 20_i64)));
    program.resize((60, 20));
    program.wait_for(&dutch(&m::setup_desk_title()));
    program.quit();
}
