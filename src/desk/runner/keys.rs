//! What the door brings, in the loop: who opens the desk, a new recovery key, a renewed data key.

use ratatui::backend::Backend;

use super::Runner;
use crate::casebook::{Casebook, Fault, Renewed};
use crate::desk::effect::Effect;
use crate::desk::following;
use crate::desk::keyring::{Change, Changed};
use crate::desk::model::Tone;
use crate::desk::news::{News, Renewing};
use crate::desk::screen::home::HomeScreen;
use crate::desk::screen::recovery_key::RecoveryKeyScreen;
use crate::desk::screen::volunteers::left_out::LeftOutScreen;
use crate::table::speaking;
use crate::words::messages::desk as m;
use crate::words::messages::door as d;

impl<B: Backend> Runner<B> {
    /// Begins to change who opens the desk.
    pub(super) fn change_keys(&mut self, change: Change) -> Result<(), Fault> {
        let name = change.name();
        self.world.change_keys(change, self.app.desk.now.timestamp())?;
        self.running(name);
        Ok(())
    }

    /// The recovery key opened the desk, or not.
    pub(in crate::desk) fn recovered(&mut self, opened: Result<Casebook, Fault>) -> Vec<Effect> {
        match opened {
            Ok(casebook) => {
                self.world.recovered(&mut self.app.desk, casebook);
                self.app.refresh();
            }
            Err(Fault::RecoveryMismatch { wait } | Fault::TooSoon { wait }) => {
                return self.app.receive(&News::Refused { wait });
            }
            Err(fault) => self.app.tell(speaking::casebook(&fault), Tone::Care),
        }
        Vec::new()
    }

    /// Who opens the desk was changed, or not; the casebook is back.
    pub(in crate::desk) fn keys_changed(&mut self, changed: Result<Changed, Fault>) -> Vec<Effect> {
        self.world.count_volunteers(&mut self.app.desk);
        self.app.refresh();
        // The desk was locked meanwhile: of a recovery key that nobody saw it is told after the next unlocking.
        if !self.world.is_here() {
            return Vec::new();
        }
        let told = match changed {
            Err(fault) => {
                self.app.tell(speaking::casebook(&fault), Tone::Care);
                return Vec::new();
            }
            Ok(Changed::Added) => m::notice_volunteer_added(),
            Ok(Changed::Passphrase) => d::notice_passphrase(),
            Ok(Changed::Removed) => {
                self.renew();
                d::notice_removed()
            }
            Ok(Changed::Recovery(key)) => return vec![Effect::Open(Box::new(RecoveryKeyScreen::new(key)))],
            Ok(Changed::LetIn(volunteer, key)) => {
                let entered = self.world.let_in(&mut self.app.desk, volunteer);
                let key = Effect::Open(Box::new(RecoveryKeyScreen::new(key)));
                if let Err(fault) = entered {
                    self.app.tell(speaking::casebook(&fault), Tone::Care);
                    return vec![key];
                }
                self.app.restart(Box::new(HomeScreen::default()));
                self.erase(false);
                self.renew();
                return following::unlocked(&self.app.desk).into_iter().chain([key]).collect();
            }
        };
        self.app.tell(told, Tone::Good);
        Vec::new()
    }

    /// Puts the casebook back that a job had, and goes on with what waited for it.
    pub(in crate::desk) fn put_back(&mut self, casebook: Casebook) {
        self.world.put_back(casebook);
        self.go_on_renewing();
    }

    /// The casebook is here again: a renewal that waited for it is completed, or one that is due begins.
    pub(in crate::desk) fn go_on_renewing(&mut self) {
        self.world.complete_renewal(self.app.desk.now.timestamp());
        self.renew();
    }

    /// Begins to renew the data key where that is due. What cannot begin today is tried again after the next unlocking.
    pub(in crate::desk) fn renew(&mut self) {
        if let Err(fault) = self.world.renew() {
            self.app.tell(d::renewal_failed(speaking::casebook(&fault)), Tone::Care);
        }
    }

    /// The renewal got on, or its long part is done.
    pub(super) fn renewing(&mut self, number: u64, news: Renewing) -> Vec<Effect> {
        if !self.world.renews_by(number) {
            return Vec::new();
        }
        match news {
            Renewing::Percent(percent) => self.app.desk.renewing = Some(percent),
            Renewing::Prepared(prepared) => match *prepared {
                Ok(prepared) => {
                    self.world.prepared(prepared);
                    self.world.complete_renewal(self.app.desk.now.timestamp());
                }
                Err(fault) => self.not_renewed(&fault),
            },
        }
        Vec::new()
    }

    /// The data key was renewed, or not; the casebook is back.
    pub(in crate::desk) fn renewed(&mut self, renewed: Result<Renewed, Fault>) -> Vec<Effect> {
        let Renewed { recovery, left_out } = match renewed {
            Ok(renewed) => renewed,
            Err(fault) => {
                self.not_renewed(&fault);
                return Vec::new();
            }
        };
        self.world.end_renewal();
        self.app.desk.renewing = None;
        self.world.count_volunteers(&mut self.app.desk);
        if self.app.desk.notice.is_none() {
            self.app.tell(d::notice_renewed(), Tone::Good);
        }
        if !left_out.is_empty() {
            self.app.show_later(Box::new(LeftOutScreen::new(left_out)));
        }
        // On top, and first to be read: it is nowhere else.
        if let Some(key) = recovery {
            self.app.show_later(Box::new(RecoveryKeyScreen::new(key)));
        }
        Vec::new()
    }

    fn not_renewed(&mut self, fault: &Fault) {
        self.world.end_renewal();
        self.app.desk.renewing = None;
        match fault {
            Fault::Overtaken => self.renew(),
            fault => self.app.tell(d::renewal_failed(speaking::casebook(fault)), Tone::Care),
        }
    }
}
