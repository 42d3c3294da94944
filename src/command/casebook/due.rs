//! `inloop casebook due`: what is erased in the coming days, because it has stayed as long as it may.
//!
//! It must never erase anything.

use serde_json::json;

use super::Door;
use super::table::Unlocked;
use crate::command::Output;
use crate::command::arguments::CasebookDue;
use crate::error::Error;
use crate::table::due::due;
use crate::words::messages::retention as m;

/// Prints it, what goes first on top.
///
/// With `--json` it is `{ "format": 1, "due": [{ code, kind: "case" | "draft", until }] }`.
pub(super) fn run(asked: &CasebookDue, door: &Door<'_>, out: &Output) -> Result<(), Error> {
    let unlocked = Unlocked::open(door, &asked.volunteer, out)?;
    let due = due(&unlocked.session);
    if asked.json {
        let rows = due.iter().map(|one| {
            let kind = if one.draft { "draft" } else { "case" };
            json!({ "code": one.code, "kind": kind, "until": one.until.to_string() })
        });
        let told = json!({ "format": 1, "due": rows.collect::<Vec<_>>() });
        out.line(&serde_json::to_string_pretty(&told).unwrap_or_default());
        return Ok(());
    }
    if due.is_empty() {
        out.tell(&m::due_none());
    }
    for one in due {
        let kind = if one.draft { m::due_draft() } else { m::due_case() };
        out.line(&format!(
            "{}  {}, {}",
            one.code,
            out.say(&kind),
            out.say(&m::due_until(one.until.strftime("%d-%m-%Y").to_string()))
        ));
    }
    Ok(())
}
