//! `inloop setup`: a desk without questions, for roll-out. Prints the recovery key once.

use std::io::Read;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::Output;
use super::arguments::Setup;
use crate::casebook::{Casebook, NewDesk, NewVolunteer, Role, Secret};
use crate::desk::passphrase;
use crate::error::Error;
use crate::table::typed;
use crate::words::messages::command as m;

/// Makes a desk.
pub(super) fn run(
    setup: &Setup,
    folder: Option<PathBuf>,
    passphrase_file: Option<&Path>,
    out: &Output,
) -> Result<(), Error> {
    let Some(file) = passphrase_file else {
        return Err(Error::Usage(m::usage_missing("--passphrase-file")));
    };
    let folder = folder.or_else(super::desk::data_folder).ok_or(Error::NoDataFolder)?;
    let passphrase = read_passphrase(file)?;
    if !passphrase::is_enough(&setup.volunteer, passphrase.expose()) {
        return Err(Error::PassphraseWeak);
    }
    let desk = NewDesk { name: typed::line(&setup.name), neighbourhood: typed::line(&setup.neighbourhood) };
    let first =
        NewVolunteer { short_name: typed::line(&setup.volunteer), passphrase, role: Role::Coordinator };
    let (_, key, _) = Casebook::create(&folder, &desk, &first, Timestamp::now())?;
    let groups: Vec<&str> = key.groups().collect();
    out.tell(&m::setup_done(folder.display().to_string()));
    out.line(&groups.join(" "));
    out.tell(&m::setup_write_down());
    Ok(())
}

/// The passphrase in a file that only its owner can read; a line end after it does not count.
pub(super) fn read_passphrase(path: &Path) -> Result<Secret, Error> {
    let text = read_secret(path)?;
    Ok(Secret::new(text.expose().trim_end_matches(['\r', '\n']).to_owned()))
}

/// What is in a file that only its owner can read.
pub(super) fn read_secret(path: &Path) -> Result<Secret, Error> {
    let unread = |source| Error::FileUnread { path: path.to_owned(), source };
    let mut file = std::fs::File::open(path).map_err(unread)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = file.metadata().map_err(unread)?.permissions().mode();
        if mode & 0o077 != 0 {
            return Err(Error::PassphraseFileOpen { path: path.to_owned() });
        }
    }
    let mut text = zeroize::Zeroizing::new(String::new());
    file.read_to_string(&mut text).map_err(unread)?;
    Ok(Secret::new(std::mem::take(&mut *text)))
}
