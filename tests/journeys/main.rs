//! The proof from outside: journeys through the real loop, the texts, the content, the rules of the house.

// A test that cannot go on may stop at once.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod aloud;
mod axes;
mod backing_up;
mod board;
mod cards;
mod conformance;
mod consent;
mod content;
mod desk;
mod door;
mod erasing;
mod exchange;
mod eye;
mod house;
mod keeping;
mod large;
mod locales;
mod offer_page;
mod paper;
mod pictures;
mod plain;
mod real_needs;
mod rights;
mod round;
mod searching;
mod stories;
mod themes;
