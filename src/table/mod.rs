//! The table: what lies on it while volunteer and resident talk, and what of it is kept.
//!
//! The screens of the desk and the plain lines are two ways to look at one table. What both need stands here: the
//! [`Session`], the [`Ledger`] through which every answer is sealed before it counts, and what follows from answers.
//! It must never contain a key, a screen, a line that is read, or a thread.

pub mod backups;
pub mod board_pages;
pub mod cards;
pub mod choosing;
pub mod consent;
pub mod conversation;
pub mod correcting;
pub mod due;
mod ending;
pub mod everything;
pub mod everything_json;
pub mod filing;
pub mod findings;
pub mod follow_up;
pub mod hand_over;
pub mod keep_hint;
pub mod knowledge;
pub mod languages;
mod ledger;
pub mod log;
pub mod off_paper;
pub mod offer_words;
pub mod paper;
pub mod receipt;
pub mod record;
pub mod reviewing;
mod session;
pub mod speaking;
pub mod tongues;
pub mod typed;
mod watch;

pub use ending::Ending;
pub use ledger::Ledger;
pub use session::{Filed, Over, Session};
pub use watch::Watch;
