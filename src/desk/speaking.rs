//! Faults of the casebook, as a volunteer reads them: what went wrong, what is safe, what to do next.

use std::io;

use crate::casebook::Fault;
use crate::words::Message;
use crate::words::messages::command as c;
use crate::words::messages::desk as m;

/// A fault of the casebook in words.
#[must_use]
pub fn casebook(fault: &Fault) -> Message {
    match fault {
        Fault::AlreadyOpen { by: Some(by) } => {
            m::fault_already_open_by(by.process.to_string(), by.machine.as_str())
        }
        Fault::AlreadyOpen { by: None } => m::fault_already_open(),
        Fault::WrongPassphrase { .. } | Fault::TooSoon { .. } => m::lock_refused(),
        Fault::RecoveryMistyped | Fault::RecoveryMismatch { .. } => m::fault_recovery(),
        Fault::Damaged { events_expected, events_found, .. } => m::fault_damaged(
            events_expected.map_or_else(|| "?".to_owned(), |count| count.to_string()),
            events_found.map_or_else(|| "?".to_owned(), |count| count.to_string()),
        ),
        Fault::NoRoom => m::fault_no_room(),
        Fault::ReadOnly => m::fault_read_only(),
        // The last three: what the desk's own screens never ask for.
        Fault::NotADesk | Fault::CostOutOfBounds { .. } | Fault::NoSuchVolunteer | Fault::LastCoordinator => {
            m::fault_no_desk()
        }
        Fault::AlreadyADesk => m::fault_already_a_desk(),
        Fault::NewerFormat { .. } => m::fault_newer_format(),
        Fault::ShortNameTaken => m::fault_name_taken(),
        Fault::Empty => m::setup_fault_empty(),
        Fault::Io { kind, .. } => m::fault_system(reason(*kind)),
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
