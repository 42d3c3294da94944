//! What comes in while the program starts: keys of somebody in a hurry, and what the terminal answers.

use inloop::words::Locale;
use inloop::words::direction::Order;
use inloop::words::messages::desk as m;

use super::computer::{Computer, PASSPHRASE, VOLUNTEER, unlock};
use super::program::{Key, LEAVES_TEXT, ORDERS_TEXT, SILENT, count};
use super::texts::{dutch, own_name};

#[test]
fn keys_typed_before_the_first_frame_are_not_lost() {
    let computer = Computer::new();
    for answer in [LEAVES_TEXT, SILENT] {
        let program = computer.start(&[]).answering(answer).go();
        program.type_in("De Brug\rTarwewijk\r");
        program.wait_for(&dutch(&m::setup_volunteer_title()));
        program.press(Key::Esc);
        program.wait_for("De Brug");
        program.wait_for("Tarwewijk");
    }
}

#[test]
fn keys_typed_before_the_first_frame_open_the_desk() {
    let computer = Computer::with_desk();
    // The second time, the terminal is known and not listened to.
    for _ in 0..2 {
        let program = computer.open();
        program.type_in(&format!("{VOLUNTEER}\r{PASSPHRASE}\r"));
        program.wait_for(&dutch(&m::home_new()));
        program.quit();
    }
}

#[test]
fn a_late_answer_never_comes_out_as_keys() {
    let computer = Computer::new();
    let program = computer.start(&[]).answering(SILENT).go();
    program.wait_for(&dutch(&m::setup_desk_name()));
    // The loop reads now: a letter got through.
    program.type_in("a");
    program.wait_until("the first letter", |screen| screen.contents().lines().any(|row| row.trim() == "a"));
    program.send(LEAVES_TEXT.as_bytes());
    program.type_in("b");
    program.wait_until("both letters", |screen| screen.contents().lines().any(|row| row.trim() == "ab"));
}

#[test]
fn a_terminal_that_orders_text_gets_it_as_stored_and_others_as_seen() {
    let computer = Computer::with_desk();
    for (answer, order) in [(ORDERS_TEXT, Order::Logical), (LEAVES_TEXT, Order::Visual)] {
        // What one terminal answered is remembered, so each is another one.
        let version = format!("{order:?}");
        let program = computer.start(&[]).env("VTE_VERSION", version).answering(answer).go();
        unlock(&program, VOLUNTEER, PASSPHRASE);
        program.wait_for(&dutch(&m::home_new()));
        program.type_in("n");
        program.wait_for(&own_name(Locale::AR, order));
        program.quit();
    }
}

#[test]
fn a_terminal_is_asked_once() {
    let computer = Computer::with_desk();
    for times in [1, 0] {
        let program = computer.open();
        program.wait_for(&dutch(&m::lock_short_name()));
        let program = program.quit();
        assert_eq!(count(&program.log(), b"\x1b[8$p"), times);
    }
}
