//! Asking for a passphrase on the terminal, without showing what is typed.

use std::io::{self, IsTerminal, Write};

use ratatui::crossterm::event::{Event, KeyCode, KeyEventKind, KeyModifiers, read};
use ratatui::crossterm::terminal::{disable_raw_mode, enable_raw_mode};

use crate::casebook::Secret;
use crate::error::Error;

/// The passphrase that is typed after a question; `None` when nobody sits at a terminal.
pub(super) fn ask(question: &str) -> Result<Option<Secret>, Error> {
    if !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
        return Ok(None);
    }
    // Quiet before the question is seen: who types at once is not shown either.
    let quiet = Quiet::begin()?;
    write!(io::stderr(), "{question} ")?;
    io::stderr().flush()?;
    let typed = typed();
    drop(quiet);
    writeln!(io::stderr())?;
    typed.map(Some)
}

fn typed() -> Result<Secret, Error> {
    let mut text = zeroize::Zeroizing::new(String::new());
    loop {
        let Event::Key(key) = read()? else { continue };
        if key.kind == KeyEventKind::Release {
            continue;
        }
        match key.code {
            KeyCode::Enter => return Ok(Secret::new(text.to_string())),
            KeyCode::Esc => return Err(Error::Stopped),
            KeyCode::Char('c' | 'd') if key.modifiers.contains(KeyModifiers::CONTROL) => {
                return Err(Error::Stopped);
            }
            KeyCode::Char(letter) => text.push(letter),
            KeyCode::Backspace => {
                text.pop();
            }
            _ => {}
        }
    }
}

/// The terminal shows nothing of what is typed, until this is dropped.
struct Quiet;

impl Quiet {
    fn begin() -> io::Result<Self> {
        enable_raw_mode()?;
        Ok(Self)
    }
}

impl Drop for Quiet {
    fn drop(&mut self) {
        let _ = disable_raw_mode();
    }
}
