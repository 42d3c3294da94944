//! What must never be seen: a passphrase on the screen, an answer in a file.

use inloop::words::Locale;
use inloop::words::messages::desk as m;

use super::computer::{Computer, PASSPHRASE, VOLUNTEER, unlock};
use super::program::{Key, Program};
use super::talk;
use super::texts::dutch;

/// That not one letter of this ever went to the terminal, drawn one by one or together.
#[track_caller]
pub fn assert_never_shown(program: &Program, secret: &str) {
    let log = String::from_utf8_lossy(&program.log()).into_owned();
    for letter in secret.chars().filter(|letter| letter.is_alphabetic()) {
        assert!(!log.contains(letter), "{letter} was shown");
    }
}

#[test]
fn the_typed_passphrase_never_appears_on_the_screen() {
    let computer = Computer::with_desk();
    let program = computer.open();
    program.wait_for(&dutch(&m::lock_short_name()));
    program.type_in(VOLUNTEER);
    program.press(Key::Enter);
    program.type_in(PASSPHRASE);
    program.wait_for(&"•".repeat(PASSPHRASE.chars().count()));
    program.press(Key::Enter);
    program.wait_for(&dutch(&m::home_new()));
    assert_never_shown(&program.quit(), PASSPHRASE);
}

#[test]
#[should_panic(expected = "was shown")]
fn a_letter_of_a_passphrase_on_the_screen_would_be_noticed() {
    let computer = Computer::with_desk();
    let program = computer.open();
    unlock(&program, PASSPHRASE, "");
    program.wait_for(PASSPHRASE);
    assert_never_shown(&program, PASSPHRASE);
}

#[test]
fn no_file_holds_what_was_typed_as_an_answer() {
    const CANARY: &str = "kanarie-zevenhonderd";
    let computer = Computer::with_desk();
    let program = computer.unlocked();
    talk::begin(&program, Locale::AR);
    talk::agree(&program);
    talk::to_the_story(&program);
    program.type_in(CANARY);
    program.wait_for(CANARY);
    program.press(Key::Enter);
    program.wait_gone(CANARY);
    program.quit();
    assert!(computer.files_with(CANARY.as_bytes()).is_empty());
    assert!(computer.files_with(VOLUNTEER.as_bytes()).is_empty());

    // The search would find it, and it was kept: it is there after unlocking.
    std::fs::write(computer.temporary().join("planted"), format!("x{CANARY}x")).unwrap();
    assert_eq!(computer.files_with(CANARY.as_bytes()).len(), 1);
    assert!(computer.kept().iter().any(|event| format!("{event:?}").contains(CANARY)));
}
