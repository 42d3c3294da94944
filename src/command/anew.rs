//! Beginning anew after a lock: this program again, with the arguments it was given, in fresh memory.
//!
//! The process stays the same one, so a window, a shell or a service sees nothing of it. It must never hand a secret or
//! the id of a case on: which conversation lay open is sealed in the casebook.

use std::ffi::OsString;
use std::io;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What tells the program that it begins after a lock.
const AFTER_LOCK: &str = "--after-lock";
/// The program itself, also when another version was put in its place on disk meanwhile.
const SELF: &str = "/proc/self/exe";

/// Begins anew. Returns only when the system refuses; why.
pub(super) fn begin() -> io::Error {
    let program = if Path::new(SELF).exists() { Ok(PathBuf::from(SELF)) } else { std::env::current_exe() };
    let program = match program {
        Ok(program) => program,
        Err(error) => return error,
    };
    let mut command = Command::new(program);
    let mut arguments = std::env::args_os();
    if let Some(name) = arguments.next() {
        command.arg0(name);
    }
    command.args(after_lock(arguments)).exec()
}

/// The same arguments, with what tells that they are those of before.
fn after_lock(arguments: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let others = arguments.filter(|argument| argument != AFTER_LOCK);
    [OsString::from(AFTER_LOCK)].into_iter().chain(others).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_stay_the_same_however_often_the_desk_locks() {
        let first = ["--desk", "map", "demo"].map(OsString::from);
        let once = after_lock(first.into_iter());
        assert_eq!(once, ["--after-lock", "--desk", "map", "demo"].map(OsString::from));
        assert_eq!(after_lock(once.clone().into_iter()), once);
    }
}
