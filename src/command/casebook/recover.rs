//! `inloop casebook recover`: opens the desk with its recovery key, gives somebody a new passphrase, and prints the new
//! recovery key once. No secret is an argument: each is asked on the terminal, or in a file that only its owner reads.

use jiff::Timestamp;

use super::Door;
use crate::casebook::{Casebook, Fault, NewVolunteer, RecoveryKey, Role, Secret};
use crate::command::arguments::CasebookRecover;
use crate::command::setup::read_passphrase;
use crate::command::{Output, secret};
use crate::desk::passphrase;
use crate::error::Error;
use crate::table::typed;
use crate::words::messages::command as m;
use crate::words::messages::door as d;

/// Lets somebody in by the recovery key.
pub(super) fn run(asked: &CasebookRecover, door: &Door<'_>, out: &Output) -> Result<(), Error> {
    let name = typed::line(&asked.volunteer);
    let typed = match &asked.recovery_file {
        Some(file) => read_passphrase(file)?,
        None => secret::ask(&out.say(&d::recover_asks()))?
            .ok_or_else(|| Error::Usage(m::usage_missing("--recovery-file")))?,
    };
    let key: RecoveryKey = typed.expose().parse()?;
    let mut casebook = Casebook::unlock_with_recovery(door.folder(), &key, Timestamp::now())?;
    let same = |other: &str| other.to_lowercase() == name.to_lowercase();
    let known = casebook.volunteers().into_iter().find(|one| same(&one.short_name));
    if known.is_none() && !asked.add {
        return Err(Fault::NoSuchVolunteer.into());
    }
    let passphrase = new_passphrase(&name, door, out)?;
    // What is done with the recovery key is written down as done with it.
    let actor = casebook.events().last().map_or_else(|| casebook.desk(), |event| event.actor);
    let now = Timestamp::now();
    if let Some(known) = known {
        casebook.renew_passphrase(now, actor, known.id, &passphrase)?;
    } else {
        let new = NewVolunteer { short_name: name.clone(), passphrase, role: Role::Coordinator };
        casebook.add_volunteer(now, actor, &new)?;
    }
    let key = casebook.renew_recovery(now, actor)?;
    let groups: Vec<&str> = key.groups().collect();
    out.tell(&d::recover_done(name));
    out.line(&groups.join(" "));
    out.tell(&m::setup_write_down());
    casebook.recovery_seen(now, actor)?;
    Ok(())
}

/// The new passphrase: from the file, or asked twice.
fn new_passphrase(name: &str, door: &Door<'_>, out: &Output) -> Result<Secret, Error> {
    let first = door.passphrase(&out.say(&d::recover_passphrase(name)))?;
    if !passphrase::is_enough(name, first.expose()) {
        return Err(Error::PassphraseWeak);
    }
    let again = if door.has_passphrase_file() { None } else { secret::ask(&out.say(&d::recover_again()))? };
    if again.is_some_and(|again| again.expose() != first.expose()) {
        return Err(Error::PassphraseDiffers);
    }
    Ok(first)
}
