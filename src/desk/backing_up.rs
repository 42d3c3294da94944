//! Backups, as the world knows them: collected with the casebook in hand, written and read back without it; put back
//! where there is no desk yet; and a good copy put in the place of what is damaged. All on the worker.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::news::News;
use super::world::World;
use crate::casebook::backup::{
    Destination, Fault, Material, Progress, Unwrapping, Wrapping, look, make, restore, sticks,
};
use crate::casebook::{Casebook, Copy, Secret};

/// A backup that was asked for.
pub struct Wanted {
    /// Where to.
    pub to: PathBuf,
    /// The passphrase it is closed with.
    pub passphrase: Secret,
}

impl World {
    /// The sticks that are in.
    #[must_use]
    pub fn find_sticks(&self) -> Vec<PathBuf> {
        sticks()
    }

    /// Takes what goes into a backup. The casebook is away meanwhile, which is short.
    pub fn collect(&mut self, wanted: Wanted, now: Timestamp) -> Result<(), Fault> {
        let to = Destination::read(&wanted.to)?;
        self.lend(move |mut casebook, _| {
            let collected = casebook.collect(now).map(|material| (material, to, wanted.passphrase));
            News::Collected(Box::new(casebook), Box::new(collected))
        })?;
        Ok(())
    }

    /// Looks from inside whether everything is whole. The casebook is away meanwhile.
    pub fn examine(&mut self) -> Result<(), crate::casebook::Fault> {
        self.lend(|mut casebook, _| {
            let found = casebook.examine();
            News::Checked(Box::new(casebook), found)
        })
    }

    /// Writes a backup and reads it back, while the desk works on.
    pub fn back_up(
        &mut self,
        material: Material,
        to: Destination,
        passphrase: Secret,
        zone: TimeZone,
        progress: Arc<Progress>,
    ) {
        self.start(Box::new(move || {
            let wrapping = Wrapping::Passphrase(passphrase);
            News::BackedUp(make(&material, &to, &wrapping, &zone, &progress))
        }));
    }

    /// Reads a backup to its end, to say what it is.
    pub fn look_at_backup(&mut self, file: PathBuf, passphrase: Secret, progress: Arc<Progress>) {
        self.start(Box::new(move || {
            let seen = look(&file, &Unwrapping::Passphrase(passphrase), &progress).and_then(|contents| {
                let forgets = contents.forgets(&file, None)?;
                Ok((contents, forgets))
            });
            News::BackupSeen(Box::new(seen))
        }));
    }

    /// Puts a backup back in the folder of this desk, which is still empty.
    pub fn restore(&mut self, file: PathBuf, passphrase: Secret, progress: Arc<Progress>) {
        let folder = self.folder().to_owned();
        self.start(Box::new(move || {
            let restored = restore(&file, &Unwrapping::Passphrase(passphrase), &folder, None, &progress);
            News::Restored(restored.map(drop))
        }));
    }

    /// Puts a copy in the place of what is damaged.
    pub fn put_copy_back(&mut self, copy: Copy) {
        let folder = self.folder().to_owned();
        self.start(Box::new(move || News::CopyPutBack(Casebook::put_back(&folder, &copy))));
    }

    /// The public name of the desk in the folder.
    #[must_use]
    pub fn desk_name(&self) -> String {
        Casebook::desk_name(self.folder()).unwrap_or_default()
    }
}
