//! What we say, in every language: locales, bundles, typed messages, text direction, cleaning.
//!
//! A [`Message`] is a value without a language; [`Words::say`] renders it in the reader's locale,
//! so that one screen, and one slip, can speak two languages at once. This room is pure and knows
//! no other room. It must never contain a terminal, a file path, a clock, or a text that a person
//! sees: those live in `locales/`.

pub mod bsn;
pub mod calendar;
pub mod clean;
pub mod direction;
pub mod find;
mod list;
mod locale;
mod message;
pub mod messages;
pub mod review;
mod speech;
pub mod terms;

pub use locale::{Direction, Locale, Speech, Texts};
pub use message::{Arg, Message};
pub use speech::{Said, Words};
