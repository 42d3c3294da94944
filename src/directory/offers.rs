//! Passing by all offers in the order of their ids: what was read, and what the desk laid over it.

use super::contents::Directory;
use super::offer::Offer;
use super::table::Table;

/// Where an offer is: the row, of what was read or of what was laid over it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spot {
    row: u32,
    is_over: bool,
}

impl Spot {
    pub fn new(row: u32, is_over: bool) -> Self {
        Self { row, is_over }
    }

    pub fn row(self) -> u32 {
        self.row
    }

    pub fn is_over(self) -> bool {
        self.is_over
    }
}

/// All offers, each decoded when it is passed by.
pub(super) struct Offers<'a> {
    directory: &'a Directory,
    base: &'a Table,
    over: &'a Table,
    next: (u32, u32),
    left: usize,
}

impl<'a> Offers<'a> {
    pub fn new(directory: &'a Directory) -> Self {
        let (base, over) = (directory.table(Spot::new(0, false)), directory.table(Spot::new(0, true)));
        Self { directory, base, over, next: (0, 0), left: directory.len() }
    }

    pub fn spots(mut self) -> impl Iterator<Item = Spot> {
        std::iter::from_fn(move || self.step())
    }

    /// The next in order. Of what was read nothing is passed by that something was laid over.
    fn step(&mut self) -> Option<Spot> {
        while self.directory.replaced().binary_search(&self.next.0).is_ok() {
            self.next.0 += 1;
        }
        let has = |table: &Table, row: u32| usize::try_from(row).is_ok_and(|row| row < table.len());
        let (base, over) = (has(self.base, self.next.0), has(self.over, self.next.1));
        let take_over = over && (!base || self.over.id(self.next.1) < self.base.id(self.next.0));
        if !base && !over {
            return None;
        }
        let next = if take_over { &mut self.next.1 } else { &mut self.next.0 };
        let spot = Spot { row: *next, is_over: take_over };
        *next += 1;
        self.left = self.left.saturating_sub(1);
        Some(spot)
    }
}

impl<'a> Iterator for Offers<'a> {
    type Item = &'a Offer;

    fn next(&mut self) -> Option<&'a Offer> {
        loop {
            let spot = self.step()?;
            // What was written can be read; were it otherwise, the offer is not there.
            let table = if spot.is_over { self.over } else { self.base };
            if let Some(offer) = table.offer(spot.row) {
                return Some(offer);
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl ExactSizeIterator for Offers<'_> {}
