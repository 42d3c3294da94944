//! The real program in a real pseudo terminal: what a volunteer sees, what a terminal is sent, what is on disk after.
//!
//! Everything is waited for on the screen itself; nothing here sleeps.

// The harness fails a test by panicking, also outside the test functions where clippy would look for it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod computer;
mod program;
#[path = "../shim/mod.rs"]
mod shim;
mod talk;
mod texts;

mod breaking;
mod canaries;
mod clock;
mod crashing;
mod demonstration;
mod feeding;
mod first_run;
mod giving_back;
mod hiding;
mod listening;
mod locking;
mod memory;
mod no_room;
mod plain;
mod points;
mod reading;
mod recovering;
mod rights;
mod roll_out;
mod sealed;
mod sizes;
mod talking;
mod translating;
mod two_programs;
mod unlocking;
