//! The commands: one file per subcommand, one register of them. What they print is a message; a failure is one
//! sentence on standard error. Nothing is decided here that a room below could decide.

mod anew;
mod arguments;
mod asking;
mod breaking;
mod casebook;
mod check;
mod completions;
mod demo;
mod desk;
mod directory;
mod plain;
mod refer;
mod secret;
mod setup;
mod unlocked;
mod usage;
mod words;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use arguments::{Arguments, Subcommand};

use crate::error::Error;
use crate::words::direction::plain;
use crate::words::{Locale, Message, Words};

/// Runs the program with these arguments, the first being its own name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    // A second wall: a system that refuses it still gets a sealed casebook.
    let _ = crate::casebook::harden();
    breaking::tell_the_place_only();
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
        None => desk::run(arguments.desk, &arguments.way, arguments.after_lock, out),
        Some(Subcommand::Demo(way)) => demo::run(&way, arguments.after_lock, out),
        Some(Subcommand::Refer(refer)) => {
            refer::run(&refer, arguments.desk, arguments.passphrase_file.as_deref(), out)
        }
        Some(Subcommand::Check { paths }) => check::run(&paths, arguments.desk.as_deref(), out),
        Some(Subcommand::Setup(setup)) => {
            setup::run(&setup, arguments.desk, arguments.passphrase_file.as_deref(), out)
        }
        Some(Subcommand::Directory(asked)) => {
            directory::run(asked, arguments.desk, arguments.passphrase_file.as_deref(), out)
        }
        Some(Subcommand::Casebook(asked)) => {
            casebook::run(asked, arguments.desk, arguments.passphrase_file.as_deref(), out)
        }
        Some(Subcommand::Words(asked)) => self::words::run(asked, arguments.desk, out),
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
                self.line(&self.say(&fault.message()));
            }
        }
        let _ = writeln!(std::io::stderr(), "inloop: {}", fault(&self.say(&error.message()), self.locale));
        ExitCode::from(error.exit_code())
    }
}

/// A fault as a command tells it: it follows the program's name, so it begins in lower case, unless with a word in
/// capitals, and has no full stop.
fn fault(said: &str, locale: Locale) -> String {
    let said = said.strip_suffix('.').unwrap_or(said);
    let mut letters = said.chars();
    let first = letters.next();
    let rest = letters.as_str();
    match first {
        Some(first) if !rest.starts_with(|second: char| second.is_uppercase() || second.is_numeric()) => {
            let lower = match first {
                'I' if locale == Locale::TR => "ı".to_owned(),
                'İ' if locale == Locale::TR => "i".to_owned(),
                _ => first.to_lowercase().collect(),
            };
            lower + rest
        }
        _ => said.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_follows_the_programs_name_as_one_sentence() {
        assert_eq!(fault("In deze map is al een spreekuur.", Locale::NL), "in deze map is al een spreekuur");
        assert_eq!(fault("IPP werkt niet", Locale::NL), "IPP werkt niet");
        assert_eq!(fault("İzin yok.", Locale::TR), "izin yok");
        assert_eq!(fault("", Locale::NL), "");
    }
}
