//! What was copied or cut from a field, for pasting into another: inside this program only.
//!
//! It never goes to the computer's own clipboard, where other programs and other people could read what a resident
//! said, and it is forgotten when the desk locks. One per thread: screens live on one, and tests do not share it.

use std::cell::RefCell;

thread_local! {
    static HELD: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Holds this text until the next one, or until the desk locks.
pub fn hold(text: &str) {
    HELD.with_borrow_mut(|held| text.clone_into(held));
}

/// What is held; empty when nothing is.
#[must_use]
pub fn held() -> String {
    HELD.with_borrow(String::clone)
}

/// Forgets it.
pub fn forget() {
    hold("");
}
