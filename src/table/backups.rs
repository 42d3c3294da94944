//! Backups as a volunteer reads of them: what went wrong, and whether one is due.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::speaking;
use crate::casebook::backup::{Fault, Flaw, last_made};
use crate::casebook::{Casebook, kind};
use crate::words::Message;
use crate::words::messages::backup as m;

/// A backup older than this is old.
const OLD: SignedDuration = SignedDuration::from_hours(14 * 24);
/// Without a backup nobody is reminded before so many events beside those of the founding.
const FEW: usize = 20;

/// When the last backup of an open desk was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LastBackup {
    /// When; `None` when there is none.
    pub made: Option<Timestamp>,
    /// How many events there are beside those of the founding.
    pub events: usize,
}

impl LastBackup {
    /// That of a casebook.
    #[must_use]
    pub fn of(casebook: &Casebook) -> Self {
        let founding = |kind: &str| [kind::DESK_FOUNDED, kind::VOLUNTEER_ADDED].contains(&kind);
        let events = casebook.events();
        let beside = events.iter().filter(|event| !founding(&event.kind)).count();
        Self { made: last_made(events).0, events: beside }
    }

    /// The line that reminds, when one is due.
    #[must_use]
    pub fn reminder(&self, now: Timestamp, zone: &TimeZone) -> Option<Message> {
        match self.made {
            Some(made) if now.duration_since(made) > OLD => {
                Some(m::due_old(made.to_zoned(zone.clone()).date()))
            }
            None if self.events >= FEW => Some(m::due_never()),
            _ => None,
        }
    }

    /// The day of the last one.
    #[must_use]
    pub fn day(&self, zone: &TimeZone) -> Option<Date> {
        self.made.map(|made| made.to_zoned(zone.clone()).date())
    }
}

/// A fault of a backup in words.
#[must_use]
pub fn fault(fault: &Fault) -> Message {
    let megabytes = |bytes: u64| i64::try_from(bytes.div_ceil(1_000_000)).unwrap_or(i64::MAX);
    match fault {
        Fault::Mixed => m::fault_mixed(),
        Fault::NotClosed => m::fault_not_closed(),
        Fault::NotARecipient(key) => m::fault_recipient(key.as_str()),
        Fault::NoIdentity => m::fault_identity(),
        Fault::WrongKey => m::fault_wrong_key(),
        Fault::OtherKey { passphrase: true } => m::fault_takes_passphrase(),
        Fault::OtherKey { passphrase: false } => m::fault_takes_identity(),
        Fault::TooMuchWork => m::fault_too_much_work(),
        Fault::Damaged(Flaw::Foreign) => m::fault_foreign(),
        Fault::Damaged(Flaw::Cut) => m::fault_cut(),
        Fault::Damaged(Flaw::Changed) => m::fault_changed(),
        Fault::Damaged(Flaw::Incomplete) => m::fault_incomplete(),
        Fault::ListDamaged(path) => m::fault_list(path.display().to_string()),
        Fault::NewerFormat { .. } => m::fault_newer(),
        Fault::NotThere => m::fault_not_there(),
        Fault::NoRoom { needed, free } => m::fault_no_room(megabytes(*needed), megabytes(*free)),
        Fault::ReadOnly => m::fault_read_only(),
        Fault::BrokenOff(_) => m::fault_broken_off(),
        Fault::ReadBackDiffers => m::fault_read_back(),
        Fault::NotEmpty => m::fault_not_empty(),
        Fault::Stopped => m::fault_stopped(),
        Fault::Casebook(fault) => speaking::casebook(fault),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_never_made_one_is_reminded_when_there_is_something_to_lose_and_who_did_after_a_fortnight() {
        let now = Timestamp::from_second(1_790_000_000).unwrap();
        let said = |made: Option<i64>, events| {
            let made = made.map(|days| now.checked_sub(SignedDuration::from_hours(24 * days)).unwrap());
            LastBackup { made, events }.reminder(now, &TimeZone::UTC)
        };
        assert_eq!(said(None, 19), None);
        assert_eq!(said(None, 20), Some(m::due_never()));
        assert_eq!(said(Some(14), 900), None);
        assert!(said(Some(15), 0).is_some());
    }
}
