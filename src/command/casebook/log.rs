//! `inloop casebook log`: who looked, for the coordinator. Reading it is a look itself, and is written down first.
//!
//! It must never name an erased case.

use serde_json::json;

use super::Door;
use super::table::{Unlocked, read_code};
use crate::casebook::{About, LogLine};
use crate::command::Output;
use crate::command::arguments::CasebookLog;
use crate::error::Error;
use crate::table::log::{deed, line_json, moment};
use crate::words::messages::log as m;

/// Prints the access log, the newest line first.
///
/// With `--json` it is `{ "format": 1, "desk": …, "entries": [{ at, by, what, sheet?, code, erased }] }`.
pub(super) fn run(asked: &CasebookLog, door: &Door<'_>, out: &Output) -> Result<(), Error> {
    let code = asked.code.as_deref().map(read_code).transpose()?;
    let mut unlocked = Unlocked::for_coordinator(door, &asked.volunteer, out)?;
    let now = unlocked.session.now.clone();
    let mut lines = unlocked.ledger.read_log(now.timestamp())?;
    lines.reverse();
    let wanted = |line: &LogLine| {
        let about = match (&code, &line.about) {
            (None, _) => true,
            (Some(code), About::Case { code: of, .. }) => code == of,
            (Some(_), _) => false,
        };
        about && asked.since.is_none_or(|since| moment(line, &now).date() >= since)
    };
    lines.retain(|(line, _)| wanted(line));
    if asked.json {
        let entries: Vec<_> = lines.iter().map(|(line, by)| line_json(line, by)).collect();
        let told = json!({ "format": 1, "desk": unlocked.session.name, "entries": entries });
        out.line(&serde_json::to_string_pretty(&told).unwrap_or_default());
        return Ok(());
    }
    if lines.is_empty() {
        out.tell(&m::none());
    }
    for (line, by) in &lines {
        let at = moment(line, &now);
        let about = match &line.about {
            About::Desk => String::new(),
            About::Case { code, .. } => format!("{code}: "),
            About::Erased => format!("{}: ", out.say(&m::erased())),
        };
        let when = at.strftime("%d-%m-%Y %H:%M");
        out.line(&format!("{when}  {by}  {about}{}", out.say(&deed(&line.deed))));
    }
    Ok(())
}
