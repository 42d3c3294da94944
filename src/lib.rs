//! inloop: from a greeting at a drop-in hour to a slip in two languages.

pub mod casebook;
pub mod command;
pub mod content;
pub mod desk;
pub mod directory;
pub mod error;
pub mod intake;
pub mod referral;
pub mod slip;
pub mod words;
