//! The texts as rows of a sheet, for a translator who knows no Fluent: one row for each text, one for each plural form.
//!
//! What comes back is checked against today's Dutch, row by row: a text with a broken name in braces never gets in. Rows
//! in, texts and refusals out; the sheet itself and all files are read and written elsewhere.

mod cell;
mod form;
mod given;
mod merge;
mod place;
mod plural;
mod put;
mod rows;
mod wording;
mod written;

pub use cell::shown;
pub use form::{Choice, Key};
pub use given::{Given, Refusal};
pub use merge::{Change, Merged, Note, merge};
pub use place::Place;
pub use put::{put_review, put_text};
pub use rows::{Row, rows};
pub use wording::{File, Wording};

#[cfg(test)]
mod tests;
