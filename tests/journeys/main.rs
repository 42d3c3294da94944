//! The proof from outside: journeys through the real loop, the texts, the content, the rules of the house.

// A test that cannot go on may stop at once.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod axes;
mod board;
mod conformance;
mod content;
mod desk;
mod erasing;
mod exchange;
mod house;
mod keeping;
mod locales;
mod offer_page;
mod pictures;
mod plain;
mod real_needs;
mod round;
mod searching;
mod stories;
mod themes;
