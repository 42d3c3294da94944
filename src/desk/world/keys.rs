//! The world at the door: the recovery key, who opens the desk, and renewing the data key beside everything else.
//!
//! It must never draw anything.

use std::panic::{AssertUnwindSafe, catch_unwind};

use jiff::Timestamp;

use super::World;
use crate::casebook::{Casebook, Fault, Prepared, RecoveryKey, Volunteer};
use crate::desk::input::Input;
use crate::desk::keyring::Change;
use crate::desk::model::Desk;
use crate::desk::news::{News, Renewing};

/// How often a renewal that was overtaken is begun again, until the desk is opened anew.
const TRIES: u8 = 5;
/// Jobs beside the others have numbers of their own.
const ASIDE: u64 = 1 << 32;

/// The renewal that runs, if any.
#[derive(Default)]
pub(super) struct Renewals {
    /// The number of the latest.
    number: u64,
    runs: bool,
    tries: u8,
    prepared: Option<Prepared>,
}

impl World {
    /// Opens the desk with its recovery key, on the worker.
    pub fn recover(&mut self, key: RecoveryKey, now: Timestamp) {
        let (folder, cost) = (self.folder.clone(), self.cost);
        self.start(Box::new(move || {
            News::Recovered(Box::new(Casebook::unlock_with_recovery_at(&folder, cost, &key, now)))
        }));
    }

    /// Takes a casebook that the recovery key opened: nobody is at the desk yet.
    pub fn recovered(&mut self, desk: &mut Desk, casebook: Casebook) {
        self.ledger.recover(casebook, desk);
    }

    /// Somebody comes in by the recovery key.
    pub fn let_in(&mut self, desk: &mut Desk, volunteer: Volunteer) -> Result<(), Fault> {
        self.ledger.let_in(volunteer, desk)
    }

    /// Changes who opens the desk, on the worker. The casebook is away meanwhile.
    pub fn change_keys(&mut self, change: Change, now: Timestamp) -> Result<(), Fault> {
        self.lend(move |mut casebook, actor| {
            let changed = change.perform(&mut casebook, now, actor);
            News::KeysChanged(Box::new(casebook), changed)
        })
    }

    /// Takes in who opens the desk now.
    pub fn count_volunteers(&self, desk: &mut Desk) {
        self.ledger.count_volunteers(desk);
    }

    /// Begins to renew the data key where that is due, while everything else goes on.
    pub fn renew(&mut self) -> Result<(), Fault> {
        if self.renewals.runs || self.renewals.tries >= TRIES {
            return Ok(());
        }
        let due = self.ledger.casebook_mut().filter(|casebook| casebook.renewal_due());
        let Some(casebook) = due else { return Ok(()) };
        let renewal = casebook.begin_renewal()?;
        self.renewals.number += 1;
        self.renewals.tries += 1;
        self.renewals.runs = true;
        let (number, outbox) = (self.renewals.number, self.outbox.clone());
        std::thread::spawn(move || {
            let mut told = 0;
            let mut progress = |done: u64, of: u64| {
                let percent = done.saturating_mul(100).checked_div(of).unwrap_or(0).min(100);
                let percent = i64::try_from(percent).unwrap_or(100);
                if std::mem::replace(&mut told, percent) != percent {
                    let _ = outbox.send(Input::Renewal(number, Renewing::Percent(percent)));
                }
            };
            // A renewal that breaks changed nothing: the next opening takes it up again.
            let run = catch_unwind(AssertUnwindSafe(|| renewal.run(&mut progress)));
            let prepared = Box::new(run.unwrap_or(Err(Fault::Overtaken)));
            let _ = outbox.send(Input::Renewal(number, Renewing::Prepared(prepared)));
        });
        Ok(())
    }

    /// Whether the data key is being renewed.
    #[must_use]
    pub fn is_renewing(&self) -> bool {
        self.renewals.runs
    }

    /// Whether this is the renewal that is waited for.
    #[must_use]
    pub fn renews_by(&self, number: u64) -> bool {
        self.renewals.runs && self.renewals.number == number
    }

    /// The long part is done; what is left is done as soon as the casebook is here.
    pub fn prepared(&mut self, prepared: Prepared) {
        self.renewals.prepared = Some(prepared);
    }

    /// Puts the desk under its new key, on a worker, if that can be done now. The casebook is away meanwhile.
    pub fn complete_renewal(&mut self, now: Timestamp) {
        let Some(prepared) = self.renewals.prepared.take() else { return };
        let Some((mut casebook, actor)) = self.ledger.give() else {
            self.renewals.prepared = Some(prepared);
            return;
        };
        let number = ASIDE + self.renewals.number;
        self.borrower = number;
        self.start_as(
            number,
            Box::new(move || {
                let renewed = casebook.complete_renewal(now, actor, prepared);
                News::Renewed(Box::new(casebook), renewed)
            }),
        );
    }

    /// The renewal is over, one way or another.
    pub fn end_renewal(&mut self) {
        self.renewals.runs = false;
        self.renewals.prepared = None;
    }

    /// A desk that locks renews nothing; the next opening begins again.
    pub(super) fn forget_renewal(&mut self) {
        self.end_renewal();
        self.renewals.tries = 0;
    }
}
