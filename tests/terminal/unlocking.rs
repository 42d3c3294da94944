//! The lock: one program at a time, and a refusal that tells nothing.

use inloop::words::Locale;
use inloop::words::messages::desk as m;

use super::computer::{Computer, DESK, PASSPHRASE, VOLUNTEER, unlock};
use super::program::{Key, Program, rows};
use super::talk;
use super::texts::{dutch, question};

#[test]
fn the_second_program_on_a_desk_says_who_has_it_open() {
    let computer = Computer::with_desk();
    let first = computer.unlocked();
    let second = computer.open();
    unlock(&second, VOLUNTEER, PASSPHRASE);
    second.wait_for(&format!("programma {}", first.process()));
    assert!(!second.shows(&dutch(&m::home_new())));
    first.quit();
    second.type_in(PASSPHRASE);
    second.press(Key::Enter);
    second.wait_for(&dutch(&m::home_new()));
}

/// The screen without what was typed as a name and without the clock.
fn shown(program: &Program, name: &str) -> Vec<String> {
    let rows = program.rows().into_iter().skip(1);
    rows.map(|row| if row.trim() == name { String::new() } else { row }).collect()
}

#[test]
fn a_refusal_does_not_tell_whether_the_name_or_the_passphrase_was_wrong() {
    let computer = Computer::with_desk();
    let mut screens = Vec::new();
    for (name, passphrase) in [(VOLUNTEER, "ongeveer vier woorden"), ("niemand", PASSPHRASE)] {
        let program = computer.open();
        unlock(&program, name, passphrase);
        program.wait_for(&dutch(&m::lock_refused()));
        program.wait_until("nothing running", |screen| rows(screen)[28].trim().is_empty());
        screens.push(shown(&program, name));
        assert!(program.shows(DESK), "whose desk it is, stands there anyway");
        for told in ["Tarwewijk", &dutch(&m::home_new())] {
            assert!(!program.shows(told), "{told}");
        }
        let program = program.quit();
        let log = String::from_utf8_lossy(&program.log()).into_owned();
        assert!(name == VOLUNTEER || !log.contains(VOLUNTEER), "who works here is not told");
    }
    assert_eq!(screens[0], screens[1]);
}

#[test]
fn a_desk_with_a_wrong_passphrase_behind_it_still_opens_with_the_right_one() {
    let computer = Computer::with_desk();
    let program = computer.open();
    unlock(&program, VOLUNTEER, "ongeveer vier woorden");
    program.wait_for(&dutch(&m::lock_refused()));
    program.type_in(PASSPHRASE);
    program.press(Key::Enter);
    program.wait_for(&dutch(&m::home_new()));
}

#[test]
fn locking_hides_the_conversation_until_its_volunteer_is_back() {
    let computer = Computer::with_desk();
    let program = computer.unlocked();
    talk::begin(&program, Locale::AR);
    talk::agree(&program);
    let code = talk::code(&program);
    program.press(Key::F(12));
    program.wait_for(&dutch(&m::lock_short_name()));
    program.wait_gone(&question("for-whom"));
    program.wait_gone(&code);
    unlock(&program, VOLUNTEER, PASSPHRASE);
    program.wait_for(&question("for-whom"));
    program.wait_for(&code);
}

#[test]
fn enter_pressed_twice_opens_the_desk_all_the_same() {
    let computer = Computer::with_desk();
    let program = computer.open();
    unlock(&program, VOLUNTEER, PASSPHRASE);
    program.press(Key::Enter);
    program.wait_for(&dutch(&m::home_new()));
}
