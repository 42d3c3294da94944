//! `inloop casebook restore`: a backup put back into an empty folder; first a look at what it is.
//!
//! It must never write without `--apply`.

use super::{Door, secret};
use crate::casebook::backup::{Contents, Fault, Identities, Progress, Unwrapping, look, restore};
use crate::command::Output;
use crate::command::arguments::CasebookRestore;
use crate::command::setup::{read_passphrase, read_secret};
use crate::directory::local_zone;
use crate::error::Error;
use crate::words::messages::backup as m;
use crate::words::messages::command as c;

/// Looks at a backup, or puts it back.
pub(super) fn run(asked: &CasebookRestore, door: &Door<'_>, out: &Output) -> Result<(), Error> {
    let unwrapping = unwrapping(asked, out)?;
    let progress = Progress::default();
    let list = asked.erased.as_deref();
    if asked.apply {
        let restored = restore(&asked.file, &unwrapping, door.folder(), list, &progress)?;
        tell(&restored.contents, restored.forgotten, out);
        out.tell(&m::restore_done(door.folder().display().to_string()));
    } else {
        let contents = look(&asked.file, &unwrapping, &progress)?;
        let forgets = contents.forgets(&asked.file, list)?;
        tell(&contents, forgets, out);
        for file in &contents.manifest.files {
            let bytes = usize::try_from(file.bytes).unwrap_or(usize::MAX);
            out.tell(&m::restore_file(file.name.as_str(), bytes));
        }
        if !crate::casebook::backup::is_free(door.folder())? {
            return Err(Fault::NotEmpty.into());
        }
        out.tell(&m::restore_dry());
    }
    Ok(())
}

fn tell(contents: &Contents, forgets: usize, out: &Output) {
    let manifest = &contents.manifest;
    let date = manifest.made.to_zoned(local_zone()).date();
    let events = usize::try_from(manifest.events).unwrap_or(usize::MAX);
    out.tell(&m::restore_found(manifest.name.as_str(), date, events));
    out.tell(&m::restore_forgets(forgets));
}

/// What opens the backup: a key in a file, a passphrase in a file, or a passphrase that is asked.
fn unwrapping(asked: &CasebookRestore, out: &Output) -> Result<Unwrapping, Error> {
    if let Some(file) = &asked.identity {
        let keys: Identities = read_secret(file)?.expose().parse()?;
        return Ok(Unwrapping::Identities(keys));
    }
    if let Some(file) = &asked.backup_passphrase_file {
        return Ok(Unwrapping::Passphrase(read_passphrase(file)?));
    }
    // Before somebody types a passphrase for a file that takes none.
    if !Unwrapping::is_passphrase_for(&asked.file)? {
        return Err(Fault::OtherKey { passphrase: false }.into());
    }
    let missing = || Error::Usage(c::usage_missing("--backup-passphrase-file"));
    Ok(Unwrapping::Passphrase(secret::ask(&out.say(&m::ask()))?.ok_or_else(missing)?))
}
