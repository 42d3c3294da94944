//! What a feed would change: its services against those of the same source that stand here.
//!
//! Pure: services come in one at a time, digests and counts stay, so that a feed of any size is weighed in little
//! memory. Never a file, a clock (the day is an argument), or a decision: that is the coordinator's.

mod difference;
mod outcome;
mod stamp;
mod tally;
mod terms;
mod words;

pub use difference::{Change, differences};
pub use outcome::{Counts, Fate, fates};
pub use stamp::{Digest, digest, stamp, without_stamp};
pub use tally::{Case, Line, Tally, Told, What};
pub use terms::NeedNames;

use serde::Deserialize;
use serde_json::Value;

use super::fault::{Fault, FaultKind};
use super::places::Places;
use super::{check, raw};

/// What our own reading would leave out of a service, and whether it would refuse it: a feed may be right and still
/// hold a postal code that is not Dutch. What is only not there is no fault here.
#[must_use]
pub fn faults(service: &Value) -> Vec<Fault> {
    let Ok(raw) = raw::Service::deserialize(service) else {
        let kind = FaultKind::OddShape(String::new());
        return vec![Fault { file: String::new(), place: String::new(), kind, refuses: true }];
    };
    let (_, mut faults) = check::one(&raw, &Places::default());
    faults.retain(|fault| fault.refuses || fault.kind != FaultKind::Missing);
    for fault in &mut faults {
        fault.place = fault.place.trim_start_matches("service").trim_start_matches('.').to_owned();
    }
    faults
}
