//! One document on each line. A line that cannot be read is refused, and the others stay.

use std::io::{BufRead, Read};

use super::document;
use crate::directory::feed::entry::At;
use crate::directory::feed::fault::{Fault, FaultKind};
use crate::directory::feed::reading::Reading;
use crate::directory::feed::tidy::shown;

/// Reads a file line by line.
pub fn read(mut content: impl BufRead, file: &str, reading: &mut Reading) -> Result<(), Fault> {
    let mut text = Vec::new();
    let most = reading.limits.service_bytes;
    for line in 1.. {
        let at = At::Line(line);
        text.clear();
        reading.meter.begin_service();
        if let Err(wrong) = (&mut content).take(most + 1).read_until(b'\n', &mut text) {
            return Err(reading.fault(file, at, FaultKind::Unreadable(shown(&wrong.to_string()))));
        }
        if text.is_empty() {
            break;
        }
        if u64::try_from(text.len()).is_ok_and(|length| length > most) {
            return Err(reading.fault(file, at, FaultKind::ServiceTooLarge(most)));
        }
        let document = text.trim_ascii();
        if document.is_empty() {
            continue;
        }
        let outcome = match document::read_line(document, file, line, reading) {
            Err(None) => reading.refuse_unreadable(file, at).map_err(Some),
            outcome => outcome,
        };
        if let Err(kind) = outcome {
            return Err(reading.fault(file, at, kind.unwrap_or(FaultKind::NotAFeed)));
        }
        if reading.stopped {
            break;
        }
    }
    Ok(())
}
