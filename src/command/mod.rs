//! The commands: one file per subcommand, one register of them. What they print is a message; a failure is one
//! sentence on standard error. Nothing is decided here that a room below could decide.

mod arguments;
mod check;
mod completions;
mod demo;
mod desk;
mod refer;
mod setup;
mod usage;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use arguments::{Arguments, Subcommand};

use crate::error::Error;
use crate::words::direction::plain;
use crate::words::{Locale, Message, Words};

/// Runs the program with these arguments, the first being its own name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let words = Words::shipped();
    let locale = usage::locale(&arguments);
    let out = Output { words, locale };
    let parsed = match usage::parse(&arguments, &out) {
        Ok(Some(parsed)) => parsed,
        // Help or the version was asked for, and told.
        Ok(None) => return ExitCode::SUCCESS,
        Err(error) => return out.fail(&error),
    };
    match dispatch(parsed, &out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => out.fail(&error),
    }
}

fn dispatch(arguments: Arguments, out: &Output) -> Result<(), Error> {
    match arguments.subcommand {
        None => desk::run(arguments.desk, out),
        Some(Subcommand::Demo) => demo::run(out),
        Some(Subcommand::Refer(refer)) => refer::run(&refer, out),
        Some(Subcommand::Check { paths }) => check::run(&paths, arguments.desk.as_deref(), out),
        Some(Subcommand::Setup(setup)) => {
            setup::run(&setup, arguments.desk, arguments.passphrase_file.as_deref(), out)
        }
        Some(Subcommand::Completions { shell }) => {
            completions::run(shell, out);
            Ok(())
        }
    }
}

/// Where a command speaks: standard output and error, in the volunteer's language.
pub(crate) struct Output {
    pub words: Words,
    pub locale: Locale,
}

impl Output {
    /// A message as plain text.
    pub fn say(&self, message: &Message) -> String {
        self.say_in(self.locale, message)
    }

    /// A message in a language, as plain text.
    pub fn say_in(&self, locale: Locale, message: &Message) -> String {
        plain(&self.words.say(locale, message))
    }

    /// Prints a line. A reader that has gone away is not an error.
    #[allow(clippy::unused_self)] // One way out for everything that is printed.
    pub fn line(&self, text: &str) {
        let _ = writeln!(std::io::stdout(), "{text}");
    }

    /// Prints a message.
    pub fn tell(&self, message: &Message) {
        self.line(&self.say(message));
    }

    fn fail(&self, error: &Error) -> ExitCode {
        if let Error::ContentFaulty { faults } = error {
            for fault in faults {
                self.line(&fault.to_string());
            }
        }
        let _ = writeln!(std::io::stderr(), "inloop: {}", self.say(&error.message()));
        ExitCode::from(error.exit_code())
    }
}
