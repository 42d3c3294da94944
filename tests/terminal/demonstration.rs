//! `inloop demo`: a desk with fictional people, gone afterwards.

use inloop::words::messages::command;
use inloop::words::messages::desk as m;
use rustix::process::Signal;

use super::computer::Computer;
use super::giving_back::assert_given_back;
use super::program::{Key, Program};
use super::texts::dutch;

/// The passphrase that the lock of the demonstration shows.
pub fn shown_passphrase(program: &Program) -> String {
    let sentence = dutch(&m::lock_demo("%"));
    let (before, after) = sentence.split_once('%').unwrap();
    let screen = program.rows();
    // Everything between the last rule of the fields and the one at the bottom, as one text.
    let text: Vec<&str> = screen.iter().flat_map(|row| row.split_whitespace()).collect();
    let text = text.join(" ");
    let start = text.find(before).unwrap_or_else(|| panic!("{}", screen.join("\n"))) + before.len();
    let rest = &text[start..];
    rest[..rest.find('─').unwrap()].trim().trim_end_matches(after).to_owned()
}

#[test]
fn the_demonstration_opens_with_the_passphrase_it_shows_and_is_gone_after_quitting() {
    let computer = Computer::new();
    let program = computer.start(&["demo"]).go();
    program.wait_for(&dutch(&m::lock_demo("")));
    program.wait_for(&dutch(&command::demo_desk()));
    assert_eq!(std::fs::read_dir(computer.temporary()).unwrap().count(), 1);
    program.type_in(&shown_passphrase(&program));
    program.press(Key::Enter);
    program.wait_for(&dutch(&m::home_new()));
    program.wait_for(&dutch(&m::home_due()));
    program.wait_for(&dutch(&m::home_drafts()));
    let program = program.quit();
    assert_given_back(&program);
    assert_eq!(std::fs::read_dir(computer.temporary()).unwrap().count(), 0, "nothing of it is left");
    assert!(!computer.desk().exists(), "a real desk is not touched");
}

#[test]
fn a_demonstration_that_is_told_to_end_is_gone_too() {
    let computer = Computer::new();
    let mut program = computer.start(&["demo"]).go();
    program.wait_for(&dutch(&command::demo_desk()));
    program.wait_for(&dutch(&m::lock_demo("")));
    program.signal(Signal::TERM);
    program.end();
    assert_eq!(std::fs::read_dir(computer.temporary()).unwrap().count(), 0);
}
