//! Trying a passphrase for the doctor. Guesses count in the folder of the desk itself, so that the doctor is no way round
//! its door; it must never write anything else there.

use std::path::Path;

use jiff::Timestamp;

use crate::casebook::folder::Folder;
use crate::casebook::header::Header;
use crate::casebook::seal::Key;
use crate::casebook::{Fault, Secret, unlocking};

/// The data key and the slot that opened. Of a folder that cannot be written, which anybody who reads it can copy too,
/// the guesses count in the copy at `place`.
pub(super) fn knock(
    desk: &Path,
    place: &Folder,
    header: &Header,
    (short_name, passphrase): (&str, &Secret),
    now: Timestamp,
) -> Result<(Key, usize), Fault> {
    let at = |folder: &Folder| unlocking::knock(folder, header, short_name, passphrase, now);
    let opened = match at(&Folder::new(desk)) {
        Err(Fault::ReadOnly | Fault::NoRoom) => at(place),
        other => other,
    };
    opened.map(|(_, data, slot)| (data, slot))
}
