//! What the desk itself knows, for a command: `--with-desk NAME` unlocks it with the passphrase in a file, or asked on the
//! terminal.
//!
//! Without it a command sees the directory as it was imported, and nothing sealed.

use std::path::Path;

use jiff::Timestamp;

use super::setup::read_passphrase;
use super::{Output, secret};
use crate::casebook::{Access, Casebook, Subject};
use crate::directory::Directory;
use crate::error::Error;
use crate::table::knowledge::Knowledge;
use crate::words::messages::command as m;
use crate::words::messages::exchange as x;

/// The directory with the desk's own knowledge laid over it, as the volunteer of this short name may know it.
///
/// Fails when there is neither a passphrase file nor a terminal, when that file is open to others or wrong, and when the desk is open elsewhere.
pub(super) fn directory(
    base: Directory,
    folder: &Path,
    short_name: &str,
    passphrase_file: Option<&Path>,
    out: &Output,
) -> Result<Directory, Error> {
    let passphrase = match passphrase_file {
        Some(file) => read_passphrase(file)?,
        None => secret::ask(&out.say(&x::passphrase_of(short_name)))?
            .ok_or_else(|| Error::Usage(m::usage_missing("--passphrase-file")))?,
    };
    let now = Timestamp::now();
    let (mut casebook, volunteer) = Casebook::unlock(folder, short_name, &passphrase, now)?;
    let (kind, body) = Access::DeskLookedInto {}.into_parts();
    casebook.append(now, volunteer.id, Subject::Access, &kind, body)?;
    let known = Knowledge::of(&casebook, || &base);
    Ok(known.into_directory().unwrap_or(base))
}
