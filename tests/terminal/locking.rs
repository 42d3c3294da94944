//! The lock: the program begins anew in the same process, and nothing of before is left of it.

use inloop::casebook::Secret;
use inloop::words::Locale;
use inloop::words::messages::desk as m;
use rustix::process::Signal;
use vt100::Parser;

use super::computer::{Computer, PASSPHRASE, VOLUNTEER, unlock};
use super::giving_back::assert_given_back;
use super::memory::{holds, told_to_others};
use super::program::{Key, Program, rows};
use super::talk;
use super::texts::{dutch, question};

const CANARY: &str = "kanarie-achthonderd";
/// What is sent when the terminal is taken over.
const TAKEN: &str = "\x1b[?1049h";

/// Waits until the program has begun anew so many times, and its lock is seen.
#[track_caller]
fn begins_anew(program: &Program, times: usize) {
    program.wait_until_sent(TAKEN, times + 1);
    program.wait_for(&dutch(&m::lock_short_name()));
}

/// In a conversation that is kept, with the canary told in it.
fn told(computer: &Computer) -> Program {
    let program = computer.unlocked();
    talk::begin(&program, Locale::AR);
    talk::agree(&program);
    talk::to_the_story(&program);
    program.type_in(CANARY);
    program.wait_for(CANARY);
    program.press(Key::Enter);
    program.wait_gone(CANARY);
    program
}

#[test]
fn after_a_lock_the_memory_of_the_process_is_fresh() {
    let computer = Computer::with_desk();
    let program = told(&computer);
    let process = program.process();
    let words = [CANARY, PASSPHRASE, VOLUNTEER];
    let Some(before) = holds(&program, &words) else { return };
    assert!(before[0], "the search finds what is there");
    program.press(Key::F(12));
    begins_anew(&program, 1);
    assert_eq!(holds(&program, &words), Some(vec![false; 3]));
    assert_eq!(program.process(), process);
    unlock(&program, VOLUNTEER, PASSPHRASE);
    program.wait_for(&question("topics"));
    assert!(holds(&program, &words).unwrap()[0], "it is taken up from what is kept");
}

#[test]
fn after_a_lock_no_answer_stands_on_any_screen_of_the_terminal_or_above_it() {
    let computer = Computer::with_desk();
    let program = told(&computer);
    let code = talk::code(&program);
    program.press(Key::F(12));
    begins_anew(&program, 1);
    let mut terminal = Parser::new(30.try_into().unwrap(), 100.try_into().unwrap(), 10_000);
    let (mut seen, mut after) = (false, Vec::new());
    // The main screen, as it would be seen after each piece; the alternate one as it is now.
    for piece in program.log().chunks(64) {
        terminal.process(piece);
        seen |= rows(terminal.screen()).join("").contains(CANARY);
    }
    assert!(seen, "it stood there");
    for leave in ["", "\x1b[?1049l"] {
        terminal.process(leave.as_bytes());
        terminal.screen_mut().set_scrollback(10_000);
        after.push(rows(terminal.screen()).join("\n"));
        terminal.screen_mut().set_scrollback(0);
        after.push(rows(terminal.screen()).join("\n"));
    }
    for (place, screen) in after.iter().enumerate() {
        assert!(!screen.contains(CANARY) && !screen.contains(&code), "{place}: {screen}");
    }
    assert_eq!(after[3].trim(), "", "the other screen is empty");
    let log = String::from_utf8_lossy(&program.log()).into_owned();
    let (_, locked) = log.rsplit_once("\x1b[?1049l").unwrap();
    let (before, _) = log.rsplit_once("\x1b[?1049l").unwrap();
    assert!(locked.contains("\x1b[3J"), "what scrolled off the main screen goes");
    let (_, last) = before.rsplit_once(TAKEN).unwrap();
    assert!(last.contains("\x1b[3J"), "so does what scrolled off this one");
}

#[test]
fn neither_arguments_nor_environment_tell_a_secret() {
    let computer = Computer::with_desk();
    let program = told(&computer);
    let code = talk::code(&program);
    let Some(before) = Some(told_to_others(&program)).filter(|told| !told.is_empty()) else {
        assert!(std::env::var_os("CI").is_none(), "arguments cannot be read here");
        return;
    };
    program.press(Key::F(12));
    begins_anew(&program, 1);
    unlock(&program, VOLUNTEER, PASSPHRASE);
    program.wait_for(&question("topics"));
    program.press(Key::F(12));
    begins_anew(&program, 2);
    let after = told_to_others(&program);
    for secret in [PASSPHRASE, VOLUNTEER, CANARY, &code] {
        assert!(!before.contains(secret) && !after.contains(secret), "{secret}: {after}");
    }
    let now = jiff::Timestamp::now();
    drop(program);
    let secret = Secret::new(PASSPHRASE.to_owned());
    let (casebook, _) =
        inloop::casebook::Casebook::unlock(&computer.desk(), VOLUNTEER, &secret, now).unwrap();
    for event in casebook.events() {
        if let inloop::casebook::Subject::Case(id) = event.subject {
            assert!(!after.contains(&id.to_string()), "no case is named");
        }
    }
    let more: Vec<&str> = after.lines().filter(|line| !before.lines().any(|one| one == *line)).collect();
    assert_eq!(more, ["--after-lock"], "the same arguments, and that it was locked");
}

#[test]
fn a_terminal_that_was_handed_on_is_given_back_as_it_was_at_first() {
    let computer = Computer::with_desk();
    let program = computer.unlocked();
    program.press(Key::F(12));
    begins_anew(&program, 1);
    unlock(&program, VOLUNTEER, PASSPHRASE);
    program.wait_for(&dutch(&m::home_new()));
    program.press(Key::F(12));
    begins_anew(&program, 2);
    let program = program.quit();
    assert_given_back(&program);
    assert_eq!(program.text().trim(), "");
}

#[test]
fn keys_pressed_while_the_desk_locks_are_never_shown() {
    let computer = Computer::with_desk();
    let program = computer.unlocked();
    program.press(Key::F(12));
    program.type_in(PASSPHRASE);
    begins_anew(&program, 1);
    let log = String::from_utf8_lossy(&program.log()).into_owned();
    let (_, handed_on) = log.split_once("\x1b[?1049l").unwrap();
    let (between, _) = handed_on.split_once(TAKEN).unwrap();
    for letter in PASSPHRASE.chars().filter(|letter| letter.is_alphabetic()) {
        assert!(!between.contains(letter), "{between:?}");
    }
}

#[test]
fn a_program_that_is_told_to_stand_still_locks_instead() {
    let computer = Computer::with_desk();
    let program = told(&computer);
    program.signal(Signal::TSTP);
    begins_anew(&program, 1);
    unlock(&program, VOLUNTEER, PASSPHRASE);
    program.wait_for(&question("topics"));
    // One that was made to stand still locks when it goes on.
    program.signal(Signal::STOP);
    program.signal(Signal::CONT);
    begins_anew(&program, 2);
    program.quit();
}

#[test]
fn the_demonstration_locks_too_and_is_gone_in_the_end() {
    let computer = Computer::new();
    let program = computer.start(&["demo"]).go();
    program.wait_for(&dutch(&m::lock_demo("")));
    program.wait_for(&dutch(&inloop::words::messages::command::demo_desk()));
    let passphrase = super::demonstration::shown_passphrase(&program);
    for times in 1..=2 {
        program.type_in(&passphrase);
        program.press(Key::Enter);
        program.wait_for(&dutch(&m::home_drafts()));
        program.press(Key::F(12));
        program.wait_until_sent(TAKEN, times + 1);
        program.wait_for(&dutch(&m::lock_demo("")));
        assert_eq!(std::fs::read_dir(computer.temporary()).unwrap().count(), 1, "the same desk");
    }
    let program = program.quit();
    assert_given_back(&program);
    assert_eq!(std::fs::read_dir(computer.temporary()).unwrap().count(), 0, "nothing of it is left");
}

#[test]
fn plain_lines_begin_anew_at_a_lock_as_well() {
    let computer = Computer::with_desk();
    let program = computer.start(&["--plain", "--lang", "nl"]).go();
    let enter = |text: &str| {
        program.type_in(text);
        program.press(Key::Ctrl('j'));
    };
    program.wait_for(&dutch(&m::lock_short_name()));
    enter(VOLUNTEER);
    program.wait_for(&dutch(&m::lock_passphrase()));
    enter(PASSPHRASE);
    program.wait_for(&question("keep"));
    enter("1");
    for link in ["for-whom", "sent-by", "at-table"] {
        program.wait_for(&question(link));
        enter("");
    }
    program.wait_for(&question("story"));
    enter(CANARY);
    program.wait_for(&question("topics"));
    let words = [CANARY, PASSPHRASE, VOLUNTEER];
    let before = holds(&program, &words);
    program.signal(Signal::TSTP);
    program.wait_for(&dutch(&m::lock_short_name()));
    program.wait_gone(CANARY);
    assert!(program.shows(&dutch(&inloop::words::messages::door::locked_away())));
    if let Some(before) = before {
        assert!(before[0], "the search finds what is there");
        assert_eq!(holds(&program, &words), Some(vec![false; 3]));
    }
    enter(VOLUNTEER);
    program.wait_for(&dutch(&m::lock_passphrase()));
    enter(PASSPHRASE);
    program.wait_for(&question("topics"));
}
