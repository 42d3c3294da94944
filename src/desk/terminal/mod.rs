//! The terminal: what it is, how it treats right-to-left text, taking it over and giving it back.
//!
//! No terminal's own ordering does a screen of two columns right, so the program orders text itself
//! (`words::direction`) and tells the terminal to keep out, unasked. Then, with the first frame already
//! drawn, it listens to what the terminal answers, and remembers that for the next time. Nothing here draws
//! a screen, reads a key of the conversation, or opens a file.

mod guard;
mod kind;
mod memory;
mod probe;
mod typed;

pub use guard::{Guard, begin_quietly, give_back, switch};
pub use kind::{Environment, RightToLeft, Setting, TerminalKind, settle};
pub use memory::{Memory, Remembered};
pub use probe::{Answer, Mode};
