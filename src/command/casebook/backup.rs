//! `inloop casebook backup`: the whole desk in one file, read back before it is called made.
//!
//! It must never take a passphrase as an argument.

use std::io::{IsTerminal, Write};
use std::time::Duration;

use jiff::Timestamp;

use super::table::Unlocked;
use super::{Door, secret};
use crate::casebook::backup::{Destination, Progress, Recipient, Wrapping, make};
use crate::casebook::{Access, Secret, Subject};
use crate::command::Output;
use crate::command::arguments::CasebookBackup;
use crate::command::setup::read_passphrase;
use crate::desk::passphrase;
use crate::directory::local_zone;
use crate::error::Error;
use crate::words::messages::backup as m;
use crate::words::messages::command as c;
use crate::words::messages::desk as d;

/// How often the line with the progress is written.
const PULSE: Duration = Duration::from_millis(200);

/// Makes a backup.
pub(super) fn run(asked: &CasebookBackup, door: &Door<'_>, out: &Output) -> Result<(), Error> {
    let to = Destination::read(&asked.to)?;
    let recipients = asked.recipient.iter().map(|key| key.parse()).collect::<Result<Vec<Recipient>, _>>()?;
    let wanted = asked.backup_passphrase_file.is_some() || recipients.is_empty();
    // Refused before anybody is asked for a passphrase.
    if asked.backup_passphrase_file.is_some() && !recipients.is_empty() {
        return Err(crate::casebook::backup::Fault::Mixed.into());
    }
    let (mut casebook, actor) = Unlocked::for_coordinator(door, &asked.volunteer, out)?.casebook()?;
    let passphrase = if wanted { Some(new_passphrase(asked, out)?) } else { None };
    let wrapping = Wrapping::chosen(passphrase, recipients)?;
    let material = casebook.collect(Timestamp::now())?;
    let progress = Progress::default();
    let zone = local_zone();
    let made = told(&progress, out, || make(&material, &to, &wrapping, &zone, &progress))?;
    let (kind, body) = Access::BackupMade {}.into_parts();
    casebook.append(Timestamp::now(), actor, Subject::Access, &kind, body)?;
    let events = usize::try_from(made.events).unwrap_or(usize::MAX);
    out.tell(&m::made_command(made.path.display().to_string(), events, made.files));
    Ok(())
}

/// The passphrase of the new backup: from a file, or typed twice; strong enough, for a stick is easily lost.
fn new_passphrase(asked: &CasebookBackup, out: &Output) -> Result<Secret, Error> {
    let typed = if let Some(file) = &asked.backup_passphrase_file {
        read_passphrase(file)?
    } else {
        let missing = || Error::Usage(c::usage_missing("--backup-passphrase-file"));
        let first = secret::ask(&out.say(&m::ask_new()))?.ok_or_else(missing)?;
        let again = secret::ask(&out.say(&m::ask_again()))?.ok_or_else(missing)?;
        if first.expose() != again.expose() {
            return Err(Error::Usage(d::setup_fault_different()));
        }
        first
    };
    if passphrase::is_enough("", typed.expose()) { Ok(typed) } else { Err(Error::PassphraseWeak) }
}

/// Does work, and says on a terminal how far it is meanwhile.
pub(super) fn told<T: Send>(progress: &Progress, out: &Output, work: impl FnOnce() -> T + Send) -> T {
    if !std::io::stderr().is_terminal() {
        return work();
    }
    std::thread::scope(|scope| {
        let (done, ended) = std::sync::mpsc::channel::<()>();
        let worker = scope.spawn(move || {
            let did = work();
            drop(done);
            did
        });
        let number = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
        while ended.recv_timeout(PULSE) == Err(std::sync::mpsc::RecvTimeoutError::Timeout) {
            if let Some((done, all)) = progress.so_far() {
                let line = out.say(&m::running_of(m::running(), number(done), number(all)));
                let _ = write!(std::io::stderr(), "\r{line}\u{1b}[K");
            }
        }
        let _ = write!(std::io::stderr(), "\r\u{1b}[K");
        match worker.join() {
            Ok(did) => did,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}
