//! A clock that is set back in the middle of a conversation, or stands in 1970 when the desk is unlocked.

use std::fs;
use std::path::PathBuf;

use inloop::casebook::CaseEvent;
use inloop::words::Locale;
use inloop::words::messages::desk as m;
use jiff::Timestamp;

use super::computer::{Computer, PASSPHRASE, VOLUNTEER, unlock};
use super::program::{Program, rows};
use super::shim;
use super::talk;
use super::texts::{choice, dutch, question};

const YEAR: i64 = 31_536_000;

/// A computer with another clock: the seconds in the file are added to it.
fn unlocked(computer: &Computer) -> Option<(Program, PathBuf)> {
    let shim = shim::compiled(&computer.temporary())?;
    let clock = computer.temporary().join("clock");
    let start = computer.start(&[]).env("LD_PRELOAD", shim).env("INLOOP_FORGET_CLOCK", &clock);
    let program = start.go();
    unlock(&program, VOLUNTEER, PASSPHRASE);
    program.wait_for(&dutch(&m::home_new()));
    Some((program, clock))
}

fn answers(computer: &Computer) -> usize {
    computer.kept().iter().filter(|event| matches!(event, CaseEvent::CaseAnswered { .. })).count()
}

#[test]
fn a_clock_set_back_a_year_or_to_1970_loses_no_answer_and_locks_nobody_out() {
    let computer = Computer::with_desk();
    let Some((program, clock)) = unlocked(&computer) else { return };
    talk::begin(&program, Locale::NL);
    talk::agree(&program);
    let code = talk::code(&program);
    let to_1970 = 3600 - Timestamp::now().as_second();
    for (seconds, link, given, next) in
        [(-YEAR, "for-whom", "self", "sent-by"), (to_1970, "sent-by", "doctor", "at-table")]
    {
        fs::write(&clock, seconds.to_string()).unwrap();
        // As after a sleep: nobody knows how long nobody sat there.
        unlock(&program, VOLUNTEER, PASSPHRASE);
        program.wait_for(&question(link));
        program.choose(&choice(link, given));
        program.wait_for(&question(next));
    }
    program.kill9();
    let before = answers(&computer);
    assert_eq!(before, 3);

    // The desk opens in 1970, a year ago and today, and has the conversation.
    for seconds in [to_1970, -YEAR, 0] {
        fs::write(&clock, seconds.to_string()).unwrap();
        let (program, _) = unlocked(&computer).unwrap();
        program.wait_for(&dutch(&m::home_drafts()));
        // Once the clock is right again, what is too old goes; the desk asks to wait for that.
        let (open, busy) = (question("at-table"), dutch(&m::notice_busy()));
        while !program.shows(&open) {
            program.choose(&code);
            program.wait_until("the question, or a word about waiting", |screen| {
                let text = rows(screen).join(" ");
                [&open, &busy].iter().any(|one| text.contains(one.split(['?', ':']).next().unwrap()))
            });
        }
        program.kill9();
        assert_eq!(answers(&computer), before);
    }
}
