//! The table: what lies on it while volunteer and resident talk, and what of it is kept.
//!
//! The screens of the desk and the plain lines are two ways to look at one table. What both need stands here: the
//! [`Session`], the [`Ledger`] through which every answer is sealed before it counts, and what follows from answers.
//! It must never contain a key, a screen, a line that is read, or a thread.

pub mod cards;
pub mod choosing;
pub mod consent;
pub mod conversation;
pub mod filing;
pub mod follow_up;
pub mod hand_over;
pub mod knowledge;
pub mod languages;
mod ledger;
pub mod offer_words;
pub mod paper;
pub mod reviewing;
mod session;
pub mod speaking;
pub mod tongues;
pub mod typed;

pub use ledger::Ledger;
pub use session::{Filed, Session};
