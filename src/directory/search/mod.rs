//! Finding offers in own words, with every key.
//!
//! An [`Index`] is built once from all offers and can be kept as bytes; a [`Finder`] lays a small one with the desk's own
//! offers over it and answers an [`Ask`]: words as they are typed, in any language, and [`Filters`]. Everyday words for
//! needs and roles come in as plain data, as [`Concepts`]. It must never judge what somebody needs (that is `intake` and
//! `referral`), nor suggest: it finds.

mod among;
mod ask;
mod bytes;
mod concept;
mod filters;
mod finder;
mod index;
mod inverted;
mod lexicon;
mod near;
mod record;
mod tally;
mod terms;
mod told;
mod typed;

pub use ask::{Ask, Found, Hit, Why};
pub use concept::{Concept, Concepts};
pub use filters::{Filters, Open};
pub use finder::Finder;
pub use index::{Builder, Index};
pub use inverted::Field;

#[cfg(test)]
mod tests;
