//! Changing who opens the desk: what is wished, how it is done, what came of it. The world does it on a worker.
//!
//! It must never keep a passphrase longer than its change takes.

use jiff::Timestamp;

use crate::casebook::{Casebook, Fault, Id, NewVolunteer, RecoveryKey, Secret, Volunteer};
use crate::words::Message;
use crate::words::messages::desk as m;
use crate::words::messages::door as d;

/// What is wished.
pub enum Change {
    /// Somebody gets a slot.
    Add(NewVolunteer),
    /// Somebody gets a new passphrase.
    Passphrase {
        /// Who.
        whose: Id,
        /// As typed.
        passphrase: Secret,
    },
    /// Somebody leaves.
    Remove(Id),
    /// A new recovery key in the place of the former one.
    Recovery,
    /// After the recovery key opened the desk: somebody of the desk comes in with a new passphrase.
    LetIn {
        /// Who.
        whose: Id,
        /// As typed.
        passphrase: Secret,
    },
    /// After the recovery key opened the desk: somebody comes in who was not there.
    LetInNew(NewVolunteer),
}

/// What came of it.
pub enum Changed {
    /// Somebody can come in.
    Added,
    /// The new passphrase works, the former one does not.
    Passphrase,
    /// Somebody cannot come in any more; the key is to be renewed.
    Removed,
    /// A new recovery key, to be shown once.
    Recovery(RecoveryKey),
    /// Somebody came in by the recovery key, which is a new one now.
    LetIn(Volunteer, RecoveryKey),
}

impl Change {
    /// What is done meanwhile, for the volunteer.
    #[must_use]
    pub fn name(&self) -> Message {
        match self {
            Self::Add(_) | Self::LetInNew(_) => m::running_volunteer(),
            Self::Passphrase { .. } | Self::LetIn { .. } => d::running_passphrase(),
            Self::Remove(_) => d::running_remove(),
            Self::Recovery => d::running_recovery(),
        }
    }

    /// Does it.
    pub fn perform(self, casebook: &mut Casebook, now: Timestamp, actor: Id) -> Result<Changed, Fault> {
        match self {
            Self::Add(new) => casebook.add_volunteer(now, actor, &new).map(|_| Changed::Added),
            Self::Passphrase { whose, passphrase } => {
                casebook.renew_passphrase(now, actor, whose, &passphrase).map(|()| Changed::Passphrase)
            }
            Self::Remove(whose) => casebook.remove_volunteer(now, actor, whose).map(|()| Changed::Removed),
            Self::Recovery => casebook.renew_recovery(now, actor).map(Changed::Recovery),
            Self::LetIn { whose, passphrase } => {
                casebook.renew_passphrase(now, actor, whose, &passphrase)?;
                let volunteer = casebook.volunteers().into_iter().find(|one| one.id == whose);
                let volunteer = volunteer.ok_or(Fault::NoSuchVolunteer)?;
                Ok(Changed::LetIn(volunteer, casebook.renew_recovery(now, actor)?))
            }
            Self::LetInNew(new) => {
                let volunteer = casebook.add_volunteer(now, actor, &new)?;
                Ok(Changed::LetIn(volunteer, casebook.renew_recovery(now, actor)?))
            }
        }
    }
}
