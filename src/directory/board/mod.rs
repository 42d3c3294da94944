//! The board of open questions (F8): somebody looks for a thing, and somebody at the desk may know one.
//!
//! Each is a [`BoardEvent`], kept sealed by the casebook; the [`Board`] folds them in their order. A question is about what
//! is looked for and never about who looks: no name, no number, no case.

mod event;
mod question;

pub use event::{BoardEvent, To};
pub use question::{Answer, Board, Question, Signed};

#[cfg(test)]
mod tests;
