//! What was copied or cut from a field, for pasting into another: inside this program only.
//!
//! It never goes to the computer's own clipboard, where other programs and other people could read what a resident
//! said; it is forgotten when a conversation begins or ends and when the desk locks, and what is forgotten is wiped from
//! memory. One per thread: screens live on one, and tests do not share it.

use std::cell::RefCell;

use zeroize::Zeroizing;

thread_local! {
    static HELD: RefCell<Zeroizing<String>> = RefCell::default();
}

/// Holds this text until the next one, or until it is forgotten.
pub fn hold(text: &str) {
    // A text of its own: one that grew into the old one's room could leave a copy behind.
    HELD.set(Zeroizing::new(text.to_owned()));
}

/// What is held; empty when nothing is.
#[must_use]
pub fn held() -> Zeroizing<String> {
    HELD.with_borrow(Clone::clone)
}

/// Forgets it.
pub fn forget() {
    HELD.take();
}
