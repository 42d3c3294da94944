//! The proof from outside: journeys through the real loop, the texts, the content, the rules of the house.

mod content;
mod desk;
mod house;
mod locales;
mod pictures;
mod stories;
