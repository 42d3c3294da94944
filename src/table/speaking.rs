//! Faults of the casebook, as a volunteer reads them: what went wrong, what is safe, what to do next.

use std::io;

use crate::casebook::Fault;
use crate::words::Message;
use crate::words::messages::command as c;
use crate::words::messages::desk as m;
use crate::words::messages::door as d;
use crate::words::messages::faults as f;

/// A fault of the casebook in words.
#[must_use]
pub fn casebook(fault: &Fault) -> Message {
    match fault {
        Fault::AlreadyOpen { by: Some(by) } => {
            f::already_open_by(by.process.to_string(), by.machine.as_str())
        }
        Fault::AlreadyOpen { by: None } => f::already_open(),
        Fault::WrongPassphrase { .. } | Fault::TooSoon { .. } => m::lock_refused(),
        Fault::RecoveryMistyped => d::recover_mistyped(),
        Fault::RecoveryMismatch { .. } => f::recovery(),
        Fault::Damaged { events_expected, events_found, .. } => f::damaged(
            events_expected.map_or_else(|| "?".to_owned(), |count| count.to_string()),
            events_found.map_or_else(|| "?".to_owned(), |count| count.to_string()),
        ),
        Fault::NoRoom => f::no_room(),
        Fault::ReadOnly => f::read_only(),
        Fault::NotADesk => f::no_desk(),
        Fault::CostOutOfBounds { .. } => f::cost(),
        Fault::NoSuchEvent => f::no_such_event(),
        Fault::Overtaken => f::overtaken(),
        Fault::NoSuchVolunteer => d::fault_no_such_volunteer(),
        Fault::LastCoordinator => d::fault_last_coordinator(),
        Fault::AlreadyADesk => f::already_a_desk(),
        Fault::NewerFormat { .. } => f::newer_format(),
        Fault::ShortNameTaken => f::name_taken(),
        Fault::Empty => m::setup_fault_empty(),
        Fault::Io { kind, .. } => f::system(reason(*kind)),
    }
}

/// Why the system refused, in words.
#[must_use]
pub fn system(error: &io::Error) -> Message {
    reason(error.kind())
}

fn reason(kind: io::ErrorKind) -> Message {
    match kind {
        io::ErrorKind::NotFound => c::reason_not_found(),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => c::reason_denied(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => c::reason_full(),
        _ => c::reason_other(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casebook::Cost;

    #[test]
    fn each_fault_has_a_sentence_of_its_own() {
        let faults = [
            Fault::NotADesk,
            Fault::CostOutOfBounds { cost: Cost::PRACTICE },
            Fault::NoSuchEvent,
            Fault::Overtaken,
        ];
        let mut said: Vec<String> = faults.iter().map(|fault| format!("{:?}", casebook(fault))).collect();
        said.sort();
        said.dedup();
        assert_eq!(said.len(), faults.len());
    }
}
