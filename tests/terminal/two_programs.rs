//! Two programs on one desk: the second says who has it and changes nothing; after `kill -9` of the first it opens.

use inloop::words::Locale;

use super::computer::{Computer, PASSPHRASE, VOLUNTEER, unlock};
use super::program::Key;
use super::talk;
use super::texts::{choice, question};

#[test]
fn a_second_program_changes_nothing_and_opens_when_the_first_was_killed() {
    let computer = Computer::with_desk();
    let first = computer.unlocked();
    talk::begin(&first, Locale::NL);
    talk::agree(&first);
    let code = talk::code(&first);
    let before = computer.contents();
    let second = computer.open();
    for _ in 0..2 {
        unlock(&second, VOLUNTEER, PASSPHRASE);
        second.wait_for(&format!("programma {}", first.process()));
        second.press(Key::Esc);
    }
    let secret = computer.passphrase_file(PASSPHRASE, 0o600).display().to_string();
    let arguments = ["directory", "search", "koffie", "--with-desk", VOLUNTEER, "--passphrase-file", &secret];
    let refused = computer.run(&arguments.map(Into::into));
    assert!(!refused.status.success(), "a command does not get in either");
    assert!(computer.contents() == before, "the folder was changed");

    // The first has noticed nothing, and goes on.
    first.choose(&choice("for-whom", "self"));
    first.wait_for(&question("sent-by"));
    first.kill9();
    let third = computer.unlocked();
    talk::take_up(&third, &code);
    third.wait_for(&question("sent-by"));
    third.quit();
    drop(second);
    assert!(format!("{:?}", computer.kept()).contains("sent-by"));
}
