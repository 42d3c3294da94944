//! What the desk itself knows, for a command: `--with-desk NAME` unlocks it with the passphrase in a file.
//!
//! Without it a command sees the directory as it was imported, and nothing sealed.

use std::path::Path;

use jiff::Timestamp;

use super::setup::read_passphrase;
use crate::casebook::Casebook;
use crate::desk::knowledge::Knowledge;
use crate::directory::Directory;
use crate::error::Error;
use crate::words::messages::command as m;

/// The directory with the desk's own knowledge laid over it, as the volunteer of this short name may know it.
///
/// Fails when the passphrase file is missing, open to others or wrong, and when the desk is open elsewhere.
pub(super) fn directory(
    base: Directory,
    folder: &Path,
    short_name: &str,
    passphrase_file: Option<&Path>,
) -> Result<Directory, Error> {
    let Some(file) = passphrase_file else {
        return Err(Error::Usage(m::usage_missing("--passphrase-file")));
    };
    let passphrase = read_passphrase(file)?;
    let (casebook, _) = Casebook::unlock(folder, short_name, &passphrase, Timestamp::now())?;
    let known = Knowledge::of(&casebook, || &base);
    Ok(known.into_directory().unwrap_or(base))
}
