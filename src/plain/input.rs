//! Lines as they are typed or piped in, and the end of them. What was read is wiped after it was heard.

use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::os::fd::AsFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::Duration;

use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP};
use signal_hook::iterator::Signals;
use zeroize::{Zeroize, Zeroizing};

/// What came in.
pub enum Heard {
    /// A line, without its end.
    Line(Zeroizing<String>),
    /// Nobody typed for as long as was asked to wait.
    Nothing,
    /// The program was stopped for a while, or somebody wants it to be.
    Woken,
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

/// Lines that somebody else reads, one at a time: a pipe waits until the one before was heard.
struct Lines {
    inbox: Receiver<Heard>,
    /// The end goes before lines that were read already.
    ended: Arc<AtomicBool>,
    /// So does that the program was stopped.
    woken: Arc<AtomicBool>,
}

impl Lines {
    /// Reads from here from now on; gives what wakes a waiting [`Self::next`] too.
    fn read(from: impl Read + Send + 'static) -> (Self, SyncSender<Heard>) {
        let (outbox, inbox) = sync_channel(1);
        let wakes = outbox.clone();
        std::thread::spawn(move || read(from, |heard| outbox.send(heard).is_ok()));
        (Self { inbox, ended: Arc::default(), woken: Arc::default() }, wakes)
    }

    fn next(&self, within: Duration) -> Heard {
        let ended = || self.ended.load(Ordering::Acquire);
        if ended() {
            return Heard::End;
        }
        match self.inbox.recv_timeout(within) {
            _ if ended() => Heard::End,
            _ if self.woken.swap(false, Ordering::AcqRel) => Heard::Woken,
            Ok(heard) => heard,
            Err(RecvTimeoutError::Timeout) => Heard::Nothing,
            Err(RecvTimeoutError::Disconnected) => Heard::End,
        }
    }
}

/// Standard input.
pub struct Keyboard {
    lines: Lines,
    before: Option<Termios>,
    hidden: bool,
}

impl Keyboard {
    /// Reads standard input from now on.
    pub fn open() -> io::Result<Self> {
        let file = File::from(io::stdin().as_fd().try_clone_to_owned()?);
        let before = if io::stdin().is_terminal() { tcgetattr(io::stdin()).ok() } else { None };
        let (lines, wakes) = Lines::read(file);
        let (ended, woken) = (Arc::clone(&lines.ended), Arc::clone(&lines.woken));
        // The window was closed or the computer shuts down: as if the lines had ended. Who wants the program to stand
        // still leaves the computer to somebody else.
        if let Ok(mut signals) = Signals::new([SIGHUP, SIGTERM, SIGINT, SIGTSTP, SIGCONT]) {
            std::thread::spawn(move || {
                for signal in signals.forever() {
                    let stopped = matches!(signal, SIGTSTP | SIGCONT);
                    let (told, heard) = if stopped { (&woken, Heard::Woken) } else { (&ended, Heard::End) };
                    told.store(true, Ordering::Release);
                    // With a line waiting there, nobody has to be woken up.
                    let _ = wakes.try_send(heard);
                }
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
        self.lines.next(within)
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
    use std::sync::atomic::AtomicUsize;

    use super::*;

    #[test]
    fn lines_are_heard_one_by_one_and_the_last_also_without_its_end() {
        let mut heard = Vec::new();
        read("ja\r\n\nnee".as_bytes(), |one| {
            heard.push(match one {
                Heard::Line(line) => line.to_string(),
                Heard::Nothing => "nothing".to_owned(),
                Heard::Woken => "woken".to_owned(),
                Heard::End => "end".to_owned(),
            });
            true
        });
        assert_eq!(heard, ["ja", "", "nee", "end"]);
    }

    /// A line at every reading, for ever; counts them.
    struct Endless(Arc<AtomicUsize>);

    impl Read for Endless {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            self.0.fetch_add(1, Ordering::SeqCst);
            into[..3].copy_from_slice(b"ja\n");
            Ok(3)
        }
    }

    #[test]
    fn a_pipe_waits_until_its_lines_are_heard() {
        let count = Arc::new(AtomicUsize::new(0));
        let (lines, _wakes) = Lines::read(Endless(Arc::clone(&count)));
        for heard in 1..=100 {
            assert!(matches!(lines.next(Duration::MAX), Heard::Line(_)));
            // One that waits, one that is being handed on, one that is read meanwhile.
            assert!(count.load(Ordering::SeqCst) <= heard + 3, "more is read than heard");
        }
    }

    #[test]
    fn the_end_goes_before_lines_that_were_read_already() {
        let (lines, _wakes) = Lines::read("ja\nnee\n".as_bytes());
        assert!(matches!(lines.next(Duration::MAX), Heard::Line(_)));
        lines.ended.store(true, Ordering::Release);
        assert!(matches!(lines.next(Duration::MAX), Heard::End));
    }
}
