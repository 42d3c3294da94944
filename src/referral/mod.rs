//! From answers to offers: who can help, why, what to ask first, and who does what.
//!
//! [`refer`] is a function of a [`Profile`], a directory and a moment: the same in gives the same out. Hard
//! [`Limit`]s come first; what is left is put in order by [`Reason`]s, whole numbers that add up. An answer
//! that was not given never keeps an offer out and never scores: it becomes a [`Caution`] to ask first.
//! This room is pure. It must never contain a terminal, a store, a clock, or a text that people see.

mod absence;
mod candidate;
mod caution;
mod cautions;
mod column;
#[cfg(test)]
mod fixture;
mod from_answers;
mod known_audience;
mod limit;
mod limits;
mod list;
mod needed_roles;
mod profile;
mod reason;
mod reasons;
mod roles;
mod seeker;
mod sieve;
mod suggestion;
mod wanted;
mod why_not;
mod worth;

pub use absence::Absence;
pub use caution::Caution;
pub use known_audience::KnownAudience;
pub use limit::Limit;
pub use list::{NeedGroup, Referral, refer};
pub use profile::{AgeBand, Danger, DayPart, EarlierHelper, Profile, Walk, Wanted, Weight, Wish};
pub use reason::{Opens, Reason};
pub use roles::{RoleLine, who_does_what};
pub use suggestion::{Paper, Suggestion};
pub use why_not::WhyNot;
