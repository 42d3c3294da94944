//! A program that breaks gives the terminal back and tells nobody what it was thinking of.

use inloop::desk::terminal::{Guard, RightToLeft, TerminalKind};

use super::giving_back::assert_given_back;
use super::program::{Start, find};

/// Tells the test below that it is the program in the terminal.
const BREAK: &str = "INLOOP_TEST_BREAK";
const FAREWELL: &str = "inloop is gestopt door een fout.";
const THOUGHT: &str = "mevrouw Haddad zei";

/// Not a test when it is run with the others: the test below runs it in a terminal of its own.
#[test]
fn inside_the_terminal() {
    if std::env::var_os(BREAK).is_some() {
        let _guard =
            Guard::enter(TerminalKind::Unknown, RightToLeft::App, false, FAREWELL.to_owned()).unwrap();
        panic!("{THOUGHT}");
    }
}

#[test]
fn a_program_that_breaks_gives_the_terminal_back_and_keeps_what_was_said() {
    let me = std::env::current_exe().unwrap();
    let only = ["breaking::inside_the_terminal", "--exact", "--nocapture", "--test-threads=1"];
    let mut program = Start::new(me, only.map(Into::into)).env(BREAK, "1").env("TERM", "xterm-256color").go();
    assert_ne!(program.end(), 0);
    program.sent("\x1b[?1049h");
    assert_given_back(&program);
    assert!(program.shows(FAREWELL), "{}", program.text());
    assert!(program.shows("breaking.rs:"), "the place is told");
    assert!(find(&program.log(), THOUGHT.as_bytes()).is_none(), "the thought is not");
}
