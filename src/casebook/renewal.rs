//! Renewing the data key, so that whoever left opens nothing any more, whatever they kept.

use jiff::Timestamp;

use super::{Casebook, Fault, Id, RecoveryKey, Volunteer};

/// What the long part of a renewal needs; it does not hold up the desk. Belongs on a worker.
#[derive(Debug)]
pub struct Renewal {}

/// A desk under the new key, all but what was added meanwhile.
#[derive(Debug)]
pub struct Prepared {}

/// What a renewal changed for people.
#[derive(Debug)]
pub struct Renewed {
    /// A new recovery key to be shown once, when the former one could not be carried over.
    pub recovery: Option<RecoveryKey>,
    /// Who lost their slot because they had not unlocked since an older program; they are to be added again.
    pub left_out: Vec<Volunteer>,
}

impl Casebook {
    /// Whether the data key is to be renewed: a volunteer was removed and no renewal was completed since.
    #[must_use]
    pub fn renewal_due(&self) -> bool {
        false
    }

    /// Begins to renew the data key; quick. The desk can be worked at while [`Renewal::run`] runs.
    pub fn begin_renewal(&mut self) -> Result<Renewal, Fault> {
        Err(Fault::Overtaken)
    }

    /// Takes in what was added meanwhile and puts the desk under the new key; until then nothing has changed. It
    /// reads the whole store back, which may take a second at a large desk.
    ///
    /// [`Fault::Overtaken`] when the chain was made anew or the desk was opened anew since: begin again.
    pub fn complete_renewal(
        &mut self,
        _now: Timestamp,
        _actor: Id,
        _prepared: Prepared,
    ) -> Result<Renewed, Fault> {
        Err(Fault::Overtaken)
    }
}

impl Renewal {
    /// Seals every event anew, beside the desk; tells how many of how many are done. It ends with
    /// [`Fault::Overtaken`] soon after the casebook is closed or its chain is made anew.
    pub fn run(self, _progress: &mut dyn FnMut(u64, u64)) -> Result<Prepared, Fault> {
        Err(Fault::Overtaken)
    }
}
