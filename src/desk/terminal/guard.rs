//! Taking the terminal over and giving it back, whatever happens in between.
//!
//! Right-to-left switches go first: a VTE terminal keeps them per row, and rows of the alternate screen that
//! were made before the switch would be turned twice. Nothing that people typed is ever written here, also
//! not when the program breaks.

use std::io::{self, Write};
use std::panic::PanicHookInfo;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, Once, PoisonError};
use std::thread::{self, ThreadId};

use crossterm::terminal::{disable_raw_mode, enable_raw_mode};
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

use super::kind::{RightToLeft, TerminalKind};
use super::probe::{self, Answer, QUESTION};

/// The terminal while it is taken.
static TAKEN: Mutex<Option<Taken>> = Mutex::new(None);
/// Whether this program began in a terminal that shows no keys, because the one before it handed it on.
static QUIET: AtomicBool = AtomicBool::new(false);
static HOOK: Once = Once::new();

/// Clears the screen and the lines that scrolled off it.
const WIPE: &str = "\x1b[H\x1b[2J\x1b[3J";

/// What is known of a terminal that is taken.
#[derive(Debug, Clone)]
struct Taken {
    kind: TerminalKind,
    /// By which thread.
    thread: ThreadId,
    /// How it treated keys before.
    before: Option<Termios>,
}

/// Holds the terminal; dropping it gives the terminal back.
#[derive(Debug)]
#[must_use = "dropping it gives the terminal back"]
pub struct Guard {
    /// Whether an answer is still to come.
    asked: bool,
}

impl Guard {
    /// Takes the terminal over: right-to-left switches, raw mode, alternate screen, mouse clicks, pasted text
    /// as one piece, and a clear screen.
    ///
    /// `orders`: who orders right-to-left text; unless it is the terminal, that is told to keep out.
    /// `ask`: also ask how it treats right-to-left text; then call [`Self::listen`] after the first frame.
    /// `farewell`: what the program says, in the desk's language, when it breaks; the place follows it.
    ///
    /// # Errors
    /// When there is no terminal, or it cannot be written to; then it is given back first.
    pub fn enter(kind: TerminalKind, orders: RightToLeft, ask: bool, farewell: String) -> io::Result<Self> {
        HOOK.call_once(|| {
            std::panic::set_hook(Box::new(move |what| broken(&farewell, what)));
        });
        // Where it was handed on to a program that did not begin, it is as it was then.
        disable_raw_mode()?;
        let before = tcgetattr(io::stdin()).ok();
        enable_raw_mode()?;
        let taken = Taken { kind, thread: thread::current().id(), before };
        *TAKEN.lock().unwrap_or_else(PoisonError::into_inner) = Some(taken);
        let guard = Self { asked: ask && kind.may_be_asked() };
        let mut out = io::stdout().lock();
        out.write_all(opening(kind, orders, guard.asked).as_bytes())?;
        out.flush()?;
        Ok(guard)
    }

    /// Listens until the terminal has answered, at most 150 milliseconds; at once when it was not asked.
    ///
    /// Call it after the first frame and before the first event is read, and handle what was typed meanwhile
    /// before all other events.
    ///
    /// # Errors
    /// When the terminal cannot be read.
    pub fn listen(&mut self) -> io::Result<Answer> {
        if std::mem::take(&mut self.asked) { probe::listen() } else { Ok(Answer::default()) }
    }

    /// Hands the terminal on to the program that begins anew in it: nothing of what was shown stays readable, also not
    /// by scrolling back, and keys that are pressed meanwhile are not shown.
    ///
    /// # Errors
    /// When the terminal cannot be written to or set; all the rest has been done even so.
    pub fn hand_on(self) -> io::Result<()> {
        let Some(taken) = TAKEN.lock().unwrap_or_else(PoisonError::into_inner).take() else {
            return Ok(());
        };
        let text = format!("{WIPE}{}{WIPE}", closing(taken.kind));
        let mut out = io::stdout();
        let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
        if let Some(mut modes) = taken.before {
            modes.local_modes.remove(LocalModes::ECHO);
            tcsetattr(io::stdin(), OptionalActions::Now, &modes)?;
        } else {
            disable_raw_mode()?;
        }
        written
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        // There is nobody left to tell; the shell is in front of them either way.
        let _ = give_back();
    }
}

/// Says that this program begins in a terminal that was handed on: keys are shown again once it is given back.
pub fn begin_quietly() {
    QUIET.store(true, Ordering::Relaxed);
}

/// Gives the terminal back, if it is taken: for a signal, or before another program takes it.
///
/// # Errors
/// When the terminal cannot be written to or set; all the rest has been done even so.
pub fn give_back() -> io::Result<()> {
    let Some(taken) = TAKEN.lock().unwrap_or_else(PoisonError::into_inner).take() else {
        return Ok(());
    };
    let mut out = io::stdout();
    let written = out.write_all(closing(taken.kind).as_bytes()).and_then(|()| out.flush());
    disable_raw_mode()?;
    if QUIET.load(Ordering::Relaxed)
        && let Some(mut modes) = taken.before
    {
        modes.local_modes.insert(LocalModes::ECHO);
        tcsetattr(io::stdin(), OptionalActions::Now, &modes)?;
    }
    written
}

/// When the program breaks: the terminal back, then one calm text and the place in the source. Never the
/// panic's own message, which may hold what a resident said.
fn broken(farewell: &str, what: &PanicHookInfo) {
    let by = TAKEN.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(|taken| taken.thread);
    if by.is_some_and(|thread| thread != thread::current().id()) {
        // A worker broke: the screen is still in use, and the loop is told that its job broke.
        return;
    }
    let _ = give_back();
    let place = what.location().map_or_else(String::new, ToString::to_string);
    let _ = writeln!(io::stderr(), "{farewell}\n{place}");
}

/// Tells the terminal, while it is taken, to keep out of right-to-left text or to order it itself. It keeps that per
/// row, so the alternate screen is left and entered again; what was drawn is gone.
pub fn switch(orders: RightToLeft) {
    let kind = TAKEN.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(|taken| taken.kind);
    let Some(kind) = kind else { return };
    let text = format!("\x1b[?1049l{}\x1b[?1049h\x1b[H\x1b[2J", told(kind, orders == RightToLeft::Terminal));
    let mut out = io::stdout().lock();
    // A terminal that is gone is told of by the next frame.
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Tells a terminal to order right-to-left text, or to keep out of it.
fn told(kind: TerminalKind, order: bool) -> String {
    let (mode, value) = if order { ('h', "true") } else { ('l', "false") };
    let own = match kind {
        // To any other terminal these would change the font, or nothing.
        TerminalKind::Konsole => format!("\x1b]50;BidiRenderingEnabled={value}\x07"),
        TerminalKind::Mlterm => format!("\x1b]5379;use_ctl={value}\x07"),
        _ => String::new(),
    };
    format!("\x1b[8{mode}{own}")
}

/// What is written to take the terminal over.
fn opening(kind: TerminalKind, orders: RightToLeft, ask: bool) -> String {
    let mut text = told(kind, orders == RightToLeft::Terminal);
    text.push_str("\x1b[?1049h\x1b[?1000h\x1b[?1006h\x1b[?2004h");
    if ask {
        text.push_str(QUESTION);
    }
    // Last, to wipe out the `p` that some terminals print of the question.
    text.push_str("\x1b[H\x1b[2J");
    text
}

/// What is written to give it back; the switches only after the alternate screen is left.
fn closing(kind: TerminalKind) -> String {
    let told = told(kind, true);
    format!("\x1b[?2004l\x1b[?1006l\x1b[?1003l\x1b[?1002l\x1b[?1000l\x1b[0m\x1b[?1049l{told}\x1b[?25h")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_switch_goes_before_the_alternate_screen_and_back_after_it() {
        let opening = opening(TerminalKind::Vte, RightToLeft::App, true);
        assert!(opening.find("\x1b[8l") < opening.find("\x1b[?1049h"));
        assert!(opening.find(QUESTION) < opening.find("\x1b[2J"));
        let closing = closing(TerminalKind::Vte);
        assert!(closing.find("\x1b[?1049l") < closing.find("\x1b[8h"));
    }

    #[test]
    fn only_konsole_and_mlterm_get_their_own_switch() {
        for kind in [TerminalKind::Vte, TerminalKind::Xterm, TerminalKind::Unknown, TerminalKind::Kitty] {
            assert!(!opening(kind, RightToLeft::App, true).contains("\x1b]"), "{kind:?}");
            assert!(!closing(kind).contains("\x1b]"), "{kind:?}");
        }
        assert!(
            opening(TerminalKind::Konsole, RightToLeft::App, false).contains("BidiRenderingEnabled=false")
        );
        assert!(closing(TerminalKind::Konsole).contains("BidiRenderingEnabled=true"));
        assert!(opening(TerminalKind::Mlterm, RightToLeft::Blocks, false).contains("use_ctl=false"));
        assert!(closing(TerminalKind::Mlterm).contains("use_ctl=true"));
    }

    #[test]
    fn each_terminal_gets_its_own_bytes_and_gets_them_undone() {
        use TerminalKind as Kind;
        for (kind, out, back) in [
            (Kind::Vte, "\x1b[8l", "\x1b[8h"),
            (
                Kind::Konsole,
                "\x1b[8l\x1b]50;BidiRenderingEnabled=false\x07",
                "\x1b[8h\x1b]50;BidiRenderingEnabled=true\x07",
            ),
            (Kind::Mlterm, "\x1b[8l\x1b]5379;use_ctl=false\x07", "\x1b[8h\x1b]5379;use_ctl=true\x07"),
            (Kind::Kitty, "\x1b[8l", "\x1b[8h"),
            (Kind::Xterm, "\x1b[8l", "\x1b[8h"),
            (Kind::Alacritty, "\x1b[8l", "\x1b[8h"),
            (Kind::WezTerm, "\x1b[8l", "\x1b[8h"),
            (Kind::WindowsTerminal, "\x1b[8l", "\x1b[8h"),
            (Kind::AppleTerminal, "\x1b[8l", "\x1b[8h"),
            (Kind::Multiplexer, "\x1b[8l", "\x1b[8h"),
            (Kind::Console, "\x1b[8l", "\x1b[8h"),
            (Kind::Unknown, "\x1b[8l", "\x1b[8h"),
        ] {
            for orders in [RightToLeft::App, RightToLeft::Blocks] {
                let opening = opening(kind, orders, false);
                assert!(opening.starts_with(&format!("{out}\x1b[?1049h")), "{kind:?}");
            }
            // Where a person saw that the terminal does it right, it is let.
            assert!(opening(kind, RightToLeft::Terminal, false).starts_with(back), "{kind:?}");
            assert!(closing(kind).ends_with(&format!("\x1b[?1049l{back}\x1b[?25h")), "{kind:?}");
        }
    }

    #[test]
    fn all_that_is_taken_is_given_back() {
        let mut terminal = vt100::Parser::new(5.try_into().unwrap(), 20.try_into().unwrap(), 0);
        terminal.process(b"$ inloop\r\n\x1b[?25l");
        terminal.process(opening(TerminalKind::Konsole, RightToLeft::App, true).as_bytes());
        assert!(terminal.screen().alternate_screen() && terminal.screen().bracketed_paste());
        assert_ne!(terminal.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        assert_eq!(terminal.screen().contents(), "");
        terminal.process(closing(TerminalKind::Konsole).as_bytes());
        assert!(!terminal.screen().alternate_screen() && !terminal.screen().bracketed_paste());
        assert_eq!(terminal.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        assert!(!terminal.screen().hide_cursor());
        assert_eq!(terminal.screen().contents(), "$ inloop");
    }

    #[test]
    fn a_terminal_that_is_handed_on_shows_nothing_of_before() {
        let mut terminal = vt100::Parser::new(5.try_into().unwrap(), 20.try_into().unwrap(), 50);
        terminal.process(b"$ inloop --plain\r\n1\r\n2\r\n3\r\n4\r\n5\r\n6\r\n");
        terminal.process(opening(TerminalKind::Xterm, RightToLeft::App, false).as_bytes());
        terminal.process(b"de huur is te hoog");
        terminal.process(format!("{WIPE}{}{WIPE}", closing(TerminalKind::Xterm)).as_bytes());
        assert!(!terminal.screen().alternate_screen());
        assert_eq!(terminal.screen().contents(), "");
        terminal.process(b"\x1b[?1049h");
        assert_eq!(terminal.screen().contents(), "");
    }

    #[test]
    fn a_terminal_that_is_not_taken_is_left_alone() {
        assert!(give_back().is_ok());
        switch(RightToLeft::Terminal);
    }
}
