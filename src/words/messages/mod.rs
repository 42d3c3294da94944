//! Typed accessors: one function per message, with its arguments, from one table per room.
//!
//! A test compares this table with `locales/nl`: ids and variables must be the same. Texts that
//! data names are built by convention in [`named`]. Never a text itself.

/// Declares accessors: `name => "message-id" (argument, ...)`, and the table the tests read.
macro_rules! messages {
    ($($(#[$doc:meta])* $name:ident => $id:literal ($($arg:ident),* $(,)?);)*) => {
        $(
            $(#[$doc])*
            #[must_use]
            pub fn $name($($arg: impl Into<$crate::words::Arg>),*) -> $crate::words::Message {
                $crate::words::Message::named($id)$(.with(stringify!($arg), $arg))*
            }
        )*

        /// Every message of this table: its id and its variables.
        pub const TABLE: &[(&str, &[&str])] = &[$(($id, &[$(stringify!($arg)),*])),*];
    };
}

pub mod aloud;
pub mod axes;
pub mod backup;
pub mod board;
pub mod casebook;
pub mod command;
pub mod consent;
pub mod conversation;
pub mod desk;
pub mod detail;
pub mod directory;
pub mod doctor;
pub mod door;
pub mod exchange;
pub mod faults;
pub mod feed;
pub mod handing;
pub mod intake;
pub mod keeping;
pub mod large;
pub mod log;
pub mod named;
pub mod papers;
pub mod picture;
pub mod plain;
pub mod points;
pub mod record;
pub mod referral;
pub mod retention;
pub mod rights;
pub mod round;
pub mod safekeeping;
pub mod search;
pub mod settings;
pub mod sheet;
pub mod slip;
