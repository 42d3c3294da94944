//! A question with a yes or a no on the terminal.

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use super::Output;
use crate::error::Error;
use crate::words::Message;
use crate::words::messages::exchange as m;

/// How often it is looked whether somebody stopped the program.
const BLINK: Duration = Duration::from_millis(200);

/// Asks on the terminal. Reading a line cannot be broken off, so it is done on a thread that nobody waits for.
pub(super) fn confirmed(question: &Message, out: &Output, stopped: &AtomicBool) -> Result<bool, Error> {
    print_beginning(&out.say(question))?;
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        let mut line = String::new();
        let read = io::stdin().read_line(&mut line);
        let _ = sender.send(read.map(|_| line));
    });
    loop {
        match receiver.recv_timeout(BLINK) {
            Ok(line) => return Ok(is_yes(&line?, &out.say(&m::import_yes()))),
            Err(RecvTimeoutError::Disconnected) => return Ok(false),
            Err(RecvTimeoutError::Timeout) if stopped.load(Ordering::Relaxed) => {
                out.line("");
                return Err(Error::Stopped);
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
}

fn print_beginning(text: &str) -> io::Result<()> {
    let mut screen = io::stdout();
    write!(screen, "{text} ")?;
    screen.flush()
}

/// Whether an answer is one of those that mean yes; anything else means no.
fn is_yes(answer: &str, yes: &str) -> bool {
    let answer = answer.trim().to_lowercase();
    yes.split_whitespace().any(|one| one == answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_yes_is_one() {
        assert!(is_yes(" Ja \n", "j ja") && is_yes("نعم", "ن نعم"));
        assert!(!is_yes("", "j ja") && !is_yes("jawel hoor", "j ja") && !is_yes("nee", "j ja"));
    }
}
