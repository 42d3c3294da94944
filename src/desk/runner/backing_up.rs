//! Backups in the loop: what is begun, what is said when it is done, and what stops.

use std::sync::Arc;

use ratatui::backend::Backend;

use super::Runner;
use crate::casebook::backup::{Destination, Fault, Made, Material, Progress};
use crate::casebook::doctor::Finding;
use crate::casebook::{self, Access, Casebook, Secret};
use crate::desk::effect::Effect;
use crate::desk::model::{Running, Tone};
use crate::desk::news::News;
use crate::desk::screen::lock::LockScreen;
use crate::table::backups::{self, LastBackup};
use crate::table::speaking;
use crate::words::Message;
use crate::words::messages::backup as m;
use crate::words::messages::desk as d;
use crate::words::messages::doctor;

/// What was collected for a backup, where it goes, and its passphrase.
pub type Collected = Result<(Material, Destination, Secret), Fault>;

impl<B: Backend> Runner<B> {
    /// Performs an effect of backups; those of others are left alone.
    pub(super) fn keep_safe(&mut self, effect: Effect) -> Vec<Effect> {
        if self.app.desk.is_busy() && !matches!(effect, Effect::FindSticks) {
            self.app.tell(d::notice_busy(), Tone::Care);
            return Vec::new();
        }
        let now = self.app.desk.now.timestamp();
        match effect {
            Effect::FindSticks => return self.app.receive(&News::Sticks(self.world.find_sticks())),
            Effect::BackUp(wanted) => match self.world.collect(*wanted, now) {
                Ok(()) => self.running(m::running()),
                Err(fault) => return self.not_backed_up(&fault),
            },
            Effect::LookAtBackup { file, passphrase } => {
                let progress = self.watched(m::restore_looking());
                self.world.look_at_backup(file, passphrase, progress);
            }
            Effect::Restore { file, passphrase } => {
                let progress = self.watched(m::restore_running());
                self.world.restore(file, passphrase, progress);
            }
            Effect::Examine => match self.world.examine() {
                Ok(()) => self.running(doctor::running()),
                Err(fault) => self.app.tell(speaking::casebook(&fault), Tone::Care),
            },
            Effect::PutCopyBack(copy) => {
                self.running(d::running_unlock());
                self.world.put_copy_back(copy);
            }
            _ => {}
        }
        Vec::new()
    }

    /// Something long runs, and says how far it is.
    fn watched(&mut self, name: Message) -> Arc<Progress> {
        let progress = Arc::new(Progress::default());
        let seen = Some(Arc::clone(&progress));
        self.app.desk.running = Some(Running { name, lasting: true, progress: seen });
        progress
    }

    /// What goes into a backup was taken; the casebook is back, and the writing begins.
    pub(in crate::desk) fn collected(&mut self, casebook: Casebook, collected: Collected) -> Vec<Effect> {
        self.put_back(casebook);
        match collected {
            Ok((material, to, passphrase)) => {
                let progress = self.watched(m::running());
                let zone = self.app.desk.now.time_zone().clone();
                self.world.back_up(material, to, passphrase, zone, progress);
                Vec::new()
            }
            Err(fault) => self.not_backed_up(&fault),
        }
    }

    /// A backup was made and read back, or not: written down, and told wherever the volunteer is.
    pub(in crate::desk) fn backed_up(&mut self, done: Result<Made, Fault>) -> Vec<Effect> {
        let made = match done {
            Ok(made) => made,
            Err(Fault::Stopped) => return Vec::new(),
            Err(fault) => return self.not_backed_up(&fault),
        };
        let events = usize::try_from(made.events).unwrap_or(usize::MAX);
        let now = self.app.desk.now.timestamp();
        match self.world.note(now, &Access::BackupMade {}) {
            Ok(()) => {
                self.app.desk.backup = LastBackup { made: Some(now), events };
                self.app.tell(m::made(made.path.display().to_string(), events), Tone::Good);
            }
            Err(_) => self.app.tell(m::not_noted(), Tone::Care),
        }
        self.app.receive(&News::BackupDone)
    }

    fn not_backed_up(&mut self, fault: &Fault) -> Vec<Effect> {
        self.app.tell(backups::fault(fault), Tone::Care);
        Vec::new()
    }

    /// The desk was looked at from inside; the casebook is back.
    pub(in crate::desk) fn checked(
        &mut self,
        casebook: Casebook,
        found: Result<Vec<Finding>, casebook::Fault>,
    ) -> Vec<Effect> {
        self.put_back(casebook);
        match found {
            Ok(found) => return self.app.receive(&News::Examined(found)),
            Err(fault) => self.app.tell(speaking::casebook(&fault), Tone::Care),
        }
        Vec::new()
    }

    /// A desk was put back, or not. It is opened like any other.
    pub(in crate::desk) fn restored(&mut self, done: Result<(), Fault>) -> Vec<Effect> {
        if let Err(fault) = done {
            return self.not_backed_up(&fault);
        }
        self.app.desk.name = self.world.desk_name();
        self.app.restart(Box::new(LockScreen::default()));
        self.app.tell(m::restore_ready(), Tone::Good);
        Vec::new()
    }

    /// A copy was put in the place of what was damaged, or not.
    pub(in crate::desk) fn copy_put_back(&mut self, done: Result<(), casebook::Fault>) -> Vec<Effect> {
        self.app.restart(Box::new(LockScreen::default()));
        match done {
            Ok(()) => self.app.tell(doctor::damaged_done(), Tone::Good),
            Err(fault) => self.app.tell(speaking::casebook(&fault), Tone::Care),
        }
        Vec::new()
    }
}
