//! What ships inside the program, and what a desk folder puts over it: questions, needs, cards, offers, words.
//!
//! Everything is checked when it is read. A file of the desk that has faults is left aside for the shipped one, and
//! the faults are told. Never decides anything about a resident.

mod beside;
mod example;
pub mod exports;
mod fault;
mod finding;
pub mod imports;
mod load;
mod pack;
pub mod points;
mod shipped;
mod sources;
pub mod wording;

pub use example::{Example, Expected, PerSupply, examples};
pub use fault::Fault;
pub use finding::concepts;
pub use load::{Content, Shelf, Supply, directory, own_words};
