//! When a command breaks: the place in the source is told, and nothing else. It must never tell the panic's own message,
//! which may hold what a resident said or what somebody typed.

use std::io::Write;
use std::panic::{PanicHookInfo, set_hook};

/// From now on a panic tells its place alone.
pub(super) fn tell_the_place_only() {
    set_hook(Box::new(|what| {
        let _ = writeln!(std::io::stderr(), "inloop: {}", place(what));
    }));
}

fn place(what: &PanicHookInfo) -> String {
    what.location().map_or_else(String::new, ToString::to_string)
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    #[test]
    fn what_was_said_is_not_told_when_a_command_breaks() {
        let (told, before) = (Arc::new(Mutex::new(None)), std::panic::take_hook());
        let (heard, me) = (Arc::clone(&told), std::thread::current().id());
        // Other tests may break meanwhile: theirs is told as ever.
        set_hook(Box::new(move |what| {
            if std::thread::current().id() == me {
                *heard.lock().unwrap() = Some(place(what));
            } else {
                before(what);
            }
        }));
        let broke = std::panic::catch_unwind(|| panic!("kanariepiet"));
        assert!(broke.is_err());
        drop(std::panic::take_hook());
        let told = told.lock().unwrap().clone().unwrap();
        assert!(told.contains("breaking.rs:") && !told.contains("kanariepiet"), "{told}");
    }
}
