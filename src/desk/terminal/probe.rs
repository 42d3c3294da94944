//! Listening, once, to what the terminal answers: does it order text, and has it said all it will say?
//!
//! [`QUESTION`] is sent while the screen is taken over. After the first frame and before the loop reads its
//! first event, [`super::Guard::listen`] reads the terminal itself, for crossterm keeps such answers to itself: `CSI ? … c`
//! becomes an internal event that nobody can ask for, and `CSI 8 ; 1 $ y` is thrown away as an unknown key.
//! That also makes a late answer harmless: it can never come out as keys. What a person typed meanwhile is
//! given back as events, in order. One reader at a time: never listen beside crossterm's.

use std::fs::File;
use std::io;
use std::os::fd::AsFd;
use std::time::{Duration, Instant};

use crossterm::event::Event;
use rustix::event::{PollFd, PollFlags, Timespec, poll};

use super::typed;

/// Asks whether the terminal orders text (DECRQM of mode 8, BDSM), then what it is (DA1): every terminal
/// answers the second, so its answer ends the wait for the first.
pub(super) const QUESTION: &str = "\x1b[8$p\x1b[c";

/// How long a terminal may take; one that is not far away takes a few milliseconds.
const PATIENCE: Duration = Duration::from_millis(100);
/// How much longer, when it has begun to answer.
const GRACE: Duration = Duration::from_millis(50);

/// What a terminal says of a mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mode {
    /// It does not know the mode.
    Unknown,
    /// It orders text.
    Set,
    /// It leaves text as it comes.
    Reset,
    /// It orders text and cannot be told otherwise.
    PermanentlySet,
    /// It never orders text.
    PermanentlyReset,
}

/// What was heard.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// Whether it orders text, if it said.
    pub mode: Option<Mode>,
    /// Whether it said what it is, and so answered all it was going to.
    pub complete: bool,
    /// What a person typed meanwhile, for the loop to handle first.
    pub typed: Vec<Event>,
}

/// Reads the terminal until it has answered or the patience is gone.
pub(super) fn listen() -> io::Result<Answer> {
    let stdin = rustix::stdio::stdin();
    if rustix::termios::isatty(stdin) {
        listen_to(stdin, PATIENCE, GRACE)
    } else {
        // As crossterm does when something is piped in.
        listen_to(&File::options().read(true).write(true).open("/dev/tty")?, PATIENCE, GRACE)
    }
}

fn listen_to(terminal: impl AsFd, patience: Duration, grace: Duration) -> io::Result<Answer> {
    let start = Instant::now();
    let mut heard = Heard::default();
    while !heard.complete {
        let limit = if heard.half_answered() { patience + grace } else { patience };
        let Some(left) = limit.checked_sub(start.elapsed()).filter(|left| !left.is_zero()) else { break };
        let mut ready = [PollFd::new(&terminal, PollFlags::IN)];
        // Waits of seconds come round again.
        let timeout =
            Timespec { tv_sec: 0, tv_nsec: left.min(Duration::from_millis(999)).subsec_nanos().into() };
        match poll(&mut ready, Some(&timeout)) {
            Ok(0) | Err(rustix::io::Errno::INTR) => continue,
            Ok(_) => {}
            Err(error) => return Err(error.into()),
        }
        let mut bytes = [0u8; 256];
        match rustix::io::read(&terminal, &mut bytes) {
            Ok(0) => break,
            Ok(count) => heard.take(&bytes[..count]),
            Err(rustix::io::Errno::INTR | rustix::io::Errno::AGAIN) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(heard.answer())
}

/// Takes answers out of a stream of bytes and keeps the rest.
#[derive(Debug, Default)]
struct Heard {
    mode: Option<Mode>,
    complete: bool,
    /// Bytes of a sequence that has not ended.
    open: Vec<u8>,
    /// Bytes that a person typed.
    typed: Vec<u8>,
}

impl Heard {
    fn take(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            if byte == 0x1b && !self.open.is_empty() {
                // A sequence that another cuts off is no answer.
                self.typed.append(&mut self.open);
            }
            if byte != 0x1b && self.open.is_empty() {
                self.typed.push(byte);
                continue;
            }
            self.open.push(byte);
            match (self.open.len(), byte) {
                (1, _) | (2, b'[') => {}
                (2, _) => self.typed.append(&mut self.open),
                (_, 0x40..=0x7e) => self.close(),
                (_, 0x20..=0x3f) if self.open.len() < 64 => {}
                _ => self.typed.append(&mut self.open),
            }
        }
    }

    /// A control sequence has ended: an answer, or a key.
    fn close(&mut self) {
        let open = std::mem::take(&mut self.open);
        match open.get(2..).unwrap_or_default() {
            [b'?', .., b'c'] => self.complete = true,
            [b'8', b';', state, b'$', b'y'] => {
                self.mode = Some(match state {
                    b'1' => Mode::Set,
                    b'2' => Mode::Reset,
                    b'3' => Mode::PermanentlySet,
                    b'4' => Mode::PermanentlyReset,
                    _ => Mode::Unknown,
                });
            }
            _ => self.typed.extend(open),
        }
    }

    /// Whether what was heard last may be the beginning of an answer: to stop now would let its end come out
    /// as keys.
    fn half_answered(&self) -> bool {
        self.open.len() >= 2
    }

    fn answer(mut self) -> Answer {
        if !self.half_answered() {
            // A lone escape is the key.
            self.typed.append(&mut self.open);
        }
        Answer { mode: self.mode, complete: self.complete, typed: typed::events(&self.typed) }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use crossterm::event::KeyCode;

    use super::*;

    fn heard(parts: &[&[u8]]) -> Answer {
        let mut heard = Heard::default();
        for part in parts {
            heard.take(part);
        }
        heard.answer()
    }

    fn keys(answer: &Answer) -> Vec<KeyCode> {
        answer.typed.iter().filter_map(Event::as_key_press_event).map(|key| key.code).collect()
    }

    #[test]
    fn an_answer_is_read_however_it_is_cut() {
        let whole: &[u8] = b"\x1b[8;2$y\x1b[?65;1;9c";
        for cut in 0..whole.len() {
            let answer = heard(&[&whole[..cut], &whole[cut..]]);
            assert_eq!((answer.mode, answer.complete), (Some(Mode::Reset), true), "{cut}");
            assert!(answer.typed.is_empty());
        }
    }

    #[test]
    fn a_terminal_that_skips_the_first_question_ends_the_wait_with_the_second() {
        let answer = heard(&[b"\x1b[?62;22c"]);
        assert_eq!((answer.mode, answer.complete), (None, true));
    }

    #[test]
    fn every_state_of_the_mode_is_understood() {
        for (state, mode) in [
            ("0", Mode::Unknown),
            ("1", Mode::Set),
            ("2", Mode::Reset),
            ("3", Mode::PermanentlySet),
            ("4", Mode::PermanentlyReset),
        ] {
            assert_eq!(heard(&[format!("\x1b[8;{state}$y").as_bytes()]).mode, Some(mode));
        }
    }

    #[test]
    fn keys_typed_meanwhile_are_given_back_in_order() {
        let answer = heard(&[b"a\x1b[B\x1b[8;1$y", "é".as_bytes(), b"\x1b[?62c\x1b"]);
        assert_eq!(answer.mode, Some(Mode::Set));
        assert_eq!(keys(&answer), [KeyCode::Char('a'), KeyCode::Down, KeyCode::Char('é'), KeyCode::Esc]);
    }

    #[test]
    fn a_terminal_that_answers_is_heard_at_once_and_a_silent_one_not_waited_for() {
        let (ours, mut theirs) = std::os::unix::net::UnixStream::pair().unwrap();
        theirs.write_all(b"x\x1b[8;2$y\x1b[?1;2c").unwrap();
        let answer = listen_to(&ours, Duration::from_mins(1), GRACE).unwrap();
        assert_eq!((answer.mode, answer.complete, answer.typed.len()), (Some(Mode::Reset), true, 1));
        let silent = listen_to(&ours, Duration::from_millis(1), GRACE).unwrap();
        assert_eq!(silent, Answer::default());
        theirs.write_all(b"q").unwrap();
        drop(theirs);
        assert_eq!(keys(&listen_to(&ours, Duration::from_mins(1), GRACE).unwrap()), [KeyCode::Char('q')]);
    }
}
