//! `inloop casebook doctor`: whether everything of the desk is whole, in plain sentences; and repair on a copy.
//!
//! It must never repair in the folder of the desk.

use jiff::Timestamp;

use super::Door;
use crate::casebook::doctor::{Finding, examine, repair};
use crate::casebook::{Cost, Secret};
use crate::command::Output;
use crate::command::arguments::CasebookDoctor;
use crate::directory::local_zone;
use crate::error::Error;
use crate::table::findings;
use crate::words::messages::command as c;
use crate::words::messages::exchange as x;

/// Looks at the desk; fails when not everything is whole.
pub(super) fn run(asked: &CasebookDoctor, door: &Door<'_>, out: &Output) -> Result<(), Error> {
    let who = match &asked.volunteer {
        Some(name) => Some((name.as_str(), door.passphrase(&out.say(&x::passphrase_of(name.as_str())))?)),
        None => None,
    };
    let who: Option<(&str, &Secret)> = who.as_ref().map(|(name, passphrase)| (*name, passphrase));
    let now = Timestamp::now();
    let zone = local_zone();
    if let Some(to) = &asked.copy {
        let who = who.ok_or_else(|| Error::Usage(c::usage_missing("--volunteer")))?;
        let done = repair(door.folder(), to, who, Cost::FLOOR, now)?.ok_or(Error::CoordinatorOnly)?;
        for line in findings::repaired(&done, &to.display().to_string(), &zone) {
            out.tell(&line);
        }
        return Ok(());
    }
    let found = examine(door.folder(), who, Cost::FLOOR, now)?;
    for one in &found {
        let mark = if one.is_sound() { " " } else { "!" };
        out.line(&format!("{mark} {}", out.say(&findings::finding(one, &zone))));
    }
    if found.iter().all(Finding::is_sound) {
        out.tell(&findings::verdict(&found));
        return Ok(());
    }
    Err(Error::DeskUnsound { found: findings::verdict(&found) })
}
