//! `inloop casebook log`: who looked, for the coordinator.

use super::Door;
use crate::command::Output;
use crate::command::arguments::CasebookLog;
use crate::error::Error;

/// Prints the access log.
pub(super) fn run(asked: &CasebookLog, door: &Door<'_>, out: &Output) -> Result<(), Error> {
    let (casebook, _) = door.unlock(&asked.volunteer, out)?;
    out.line(&format!("{} {}", door.folder().display(), casebook.events().len()));
    Ok(())
}
