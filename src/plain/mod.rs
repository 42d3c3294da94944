//! The same conversation as plain lines of text, for screen readers and braille displays.
//!
//! [`Plain`] is a function of what was typed and what lies on the table: a line goes in, lines and [`Effect`]s come
//! out. The [`Shell`] performs them with the casebook, the printer and the clock. Beside the screens, not over them:
//! what both need stands in [`table`](crate::table). It must never contain a colour, a place on a screen or a key.

mod card;
mod cards;
mod choice;
mod consent;
mod date;
mod effect;
mod idle;
mod input;
mod language;
mod lock;
mod offers;
mod plan;
mod prompt;
mod question;
mod review;
mod shell;
mod slip;
mod stop;
mod talk;
mod voice;

pub use effect::Effect;
pub use input::{Heard, Input, Keyboard};
pub use shell::{Shell, Wishes};
pub use talk::{News, Plain, Told};
