//! Lines as they are typed or piped in, and the end of them. What was read is wiped after it was heard.

use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::os::fd::AsFd;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use zeroize::{Zeroize, Zeroizing};

/// What came in.
pub enum Heard {
    /// A line, without its end.
    Line(Zeroizing<String>),
    /// Nobody typed for as long as was asked to wait.
    Nothing,
    /// Nobody will type any more.
    End,
}

/// Where lines come from.
pub trait Input {
    /// Whether what is typed from now on is hidden. Hidden before the question is seen: who types at once is not
    /// shown either.
    fn hide(&mut self, hidden: bool);

    /// The next line, if it comes within this time.
    fn next(&mut self, within: Duration) -> Heard;
}

/// The most bytes of a line that are heard.
const LONGEST: usize = 64 * 1024;

/// Standard input.
pub struct Keyboard {
    lines: Receiver<Heard>,
    before: Option<Termios>,
    hidden: bool,
}

impl Keyboard {
    /// Reads standard input from now on.
    pub fn open() -> io::Result<Self> {
        let file = File::from(io::stdin().as_fd().try_clone_to_owned()?);
        let before = if io::stdin().is_terminal() { tcgetattr(io::stdin()).ok() } else { None };
        let (outbox, lines) = channel();
        let signalled = outbox.clone();
        std::thread::spawn(move || read(file, |heard| outbox.send(heard).is_ok()));
        // The window was closed or the computer shuts down: as if the lines had ended.
        if let Ok(mut signals) = Signals::new([SIGHUP, SIGTERM, SIGINT]) {
            std::thread::spawn(move || {
                let _ = signals.forever().next();
                let _ = signalled.send(Heard::End);
            });
        }
        Ok(Self { lines, before, hidden: false })
    }

    fn show(&self, shown: bool) {
        let Some(mut modes) = self.before.clone() else { return };
        // The line end is still shown, so that the answer to a secret does not stand on its line.
        if !shown {
            modes.local_modes.remove(LocalModes::ECHO);
            modes.local_modes.insert(LocalModes::ECHONL);
        }
        let _ = tcsetattr(io::stdin(), OptionalActions::Now, &modes);
    }
}

impl Drop for Keyboard {
    fn drop(&mut self) {
        self.show(true);
    }
}

impl Input for Keyboard {
    fn hide(&mut self, hidden: bool) {
        if std::mem::replace(&mut self.hidden, hidden) != hidden {
            self.show(!hidden);
        }
    }

    fn next(&mut self, within: Duration) -> Heard {
        match self.lines.recv_timeout(within) {
            Ok(heard) => heard,
            Err(RecvTimeoutError::Timeout) => Heard::Nothing,
            Err(RecvTimeoutError::Disconnected) => Heard::End,
        }
    }
}

/// Reads lines and hands each on until nobody takes them, or there are no more. A buffered reader would keep a
/// passphrase in its buffer, so this reads by itself and wipes what it read.
fn read(mut from: impl Read, mut hand_on: impl FnMut(Heard) -> bool) {
    let mut piece = Zeroizing::new([0_u8; 4096]);
    let mut line = Zeroizing::new(Vec::with_capacity(LONGEST));
    loop {
        let count = match from.read(&mut *piece) {
            Ok(0) | Err(_) => break,
            Ok(count) => count,
        };
        for byte in &piece[..count] {
            if *byte == b'\n' {
                if !hand_on(Heard::Line(text(&line))) {
                    return;
                }
                line.zeroize();
            } else if line.len() < LONGEST {
                line.push(*byte);
            }
        }
        piece.zeroize();
    }
    if !line.is_empty() && !hand_on(Heard::Line(text(&line))) {
        return;
    }
    hand_on(Heard::End);
}

fn text(line: &[u8]) -> Zeroizing<String> {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    Zeroizing::new(String::from_utf8_lossy(line).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_heard_one_by_one_and_the_last_also_without_its_end() {
        let mut heard = Vec::new();
        read("ja\r\n\nnee".as_bytes(), |one| {
            heard.push(match one {
                Heard::Line(line) => line.to_string(),
                Heard::Nothing => "nothing".to_owned(),
                Heard::End => "end".to_owned(),
            });
            true
        });
        assert_eq!(heard, ["ja", "", "nee", "end"]);
    }
}
