//! The first run in the terminal: three screens, then the desk.

use inloop::words::messages::{desk as m, settings};
use vt100::Screen;

use super::computer::{Computer, DESK, PASSPHRASE, VOLUNTEER};
use super::hiding::assert_never_shown;
use super::program::{Key, rows};
use super::texts::dutch;

/// The recovery key on the screen, group by group.
fn recovery_key(screen: &Screen) -> Vec<String> {
    let is_group = |word: &&str| {
        word.len() == 4 && word.chars().all(|one| one.is_ascii_uppercase() || one.is_ascii_digit())
    };
    let rows = rows(screen);
    let halves = rows.iter().filter(|row| row.split_whitespace().filter(is_group).count() == 4);
    halves.flat_map(|row| row.split_whitespace().filter(is_group).map(str::to_owned)).collect()
}

/// The groups that are to be typed over, from 1.
fn asked(screen: &Screen) -> Vec<usize> {
    let rows = rows(screen);
    let asks = |group: &usize| rows.iter().any(|row| row.trim() == dutch(&m::setup_type_group(*group)));
    (1..=8).filter(asks).collect()
}

#[test]
fn the_first_run_makes_a_desk_that_opens_the_next_day() {
    let computer = Computer::new();
    let program = computer.open();
    program.wait_for(&dutch(&m::setup_desk_title()));
    for part in [DESK, "Tarwewijk"] {
        program.type_in(part);
        program.press(Key::Enter);
    }
    program.wait_for(&dutch(&m::setup_volunteer_title()));
    for part in [VOLUNTEER, PASSPHRASE, PASSPHRASE] {
        program.type_in(part);
        program.press(Key::Enter);
    }
    // In a hurry: Enter once more than was needed.
    program.press(Key::Enter);
    program
        .wait_until("the recovery key", |screen| recovery_key(screen).len() == 8 && asked(screen).len() == 2);
    let (key, asked) = program.look(|screen| (recovery_key(screen), asked(screen)));
    for group in asked {
        program.type_in(&key[group - 1].to_lowercase());
        program.press(Key::Enter);
    }
    program.wait_for(&dutch(&settings::reading_title()));
    // The program orders: what the terminal shows as it gets it.
    program.type_in("1");
    program.wait_for(&dutch(&m::home_new()));
    let program = program.quit();
    assert_never_shown(&program, PASSPHRASE);

    let program = computer.unlocked();
    assert!(program.look(recovery_key).is_empty(), "it is shown once");
}
