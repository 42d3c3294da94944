//! The directory as others can read it: each offer a nested HSDS 3.1 service, or its rows in tables.
//!
//! What the standard demands and we do not know is an empty text, never an invention; what it has no place for goes
//! along in attributes of our own, so that reading a file back gives the same directory. Never a file: whoever has a
//! file system writes what is made here.

mod attributes;
mod place;
mod record;
mod schedule;
mod service;
mod shape;
mod table;
mod tables;
mod trail;

pub use service::service;
pub use table::{TABLES, Table, package};
pub use tables::{Row, Tables};

use super::{Directory, Listing, Offer};
use crate::words::Message;

/// How a term is named for people: a message in the language of the file.
pub type Say<'a> = &'a dyn Fn(&Message) -> String;

/// What goes along and what stays.
#[derive(Debug, Clone, PartialEq)]
pub struct Selection<'a> {
    /// The offers that go along, in the order of their ids.
    pub offers: Vec<&'a Offer>,
    /// How many stay, being "by introduction".
    pub left_out: usize,
}

impl<'a> Selection<'a> {
    /// Everything that is public, and of what is "by introduction" only what is asked for by its id (F9).
    ///
    /// # Errors
    ///
    /// The first id in `with` that the directory does not have.
    pub fn of<'w>(directory: &'a Directory, with: &'w [String]) -> Result<Self, &'w str> {
        if let Some(unknown) = with.iter().find(|id| directory.offer(id).is_none()) {
            return Err(unknown);
        }
        let goes = |offer: &&Offer| {
            offer.listing == Listing::Printed || with.iter().any(|id| id == offer.id.as_str())
        };
        let offers: Vec<&Offer> = directory.offers().filter(goes).collect();
        let left_out = directory.len() - offers.len();
        Ok(Self { offers, left_out })
    }
}

#[cfg(test)]
mod tests;
