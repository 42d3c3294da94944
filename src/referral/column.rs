//! One column of the list for a need: the best few of many, found without putting all of them in order.

use super::list::SHOWN;
use super::sieve::{Known, Sieves, Sighting};
use crate::directory::Spot;

/// The best so far, and those of whom only the offer itself tells.
pub(super) struct Column<'a> {
    sieves: &'a Sieves<'a>,
    need: usize,
    /// The best, in order, each with its score.
    best: Vec<(u32, Spot)>,
    unsure: Vec<Sighting>,
}

impl<'a> Column<'a> {
    pub fn new(sieves: &'a Sieves<'a>, need: usize) -> Self {
        Self { sieves, need, best: Vec::with_capacity(SHOWN + 1), unsure: Vec::new() }
    }

    /// Takes one more into account. Who cannot come among the best is not looked at closely.
    pub fn meet(&mut self, sighting: &mut Sighting) {
        if !self.may_enter(sighting) {
            return;
        }
        self.sieves.look_closer(sighting);
        if sighting.known == Known::Right {
            self.enter(sighting);
        } else if self.may_enter(sighting) {
            self.unsure.push(*sighting);
        }
    }

    /// The best of all, in order.
    pub fn best(mut self, most: usize) -> Vec<Spot> {
        let mut unsure = std::mem::take(&mut self.unsure);
        unsure.sort_by_key(|sighting| std::cmp::Reverse(sighting.points));
        for mut sighting in unsure {
            if self.may_enter(&sighting) {
                self.sieves.ask(&mut sighting);
                self.enter(&sighting);
            }
        }
        self.best.into_iter().take(most).map(|(_, spot)| spot).collect()
    }

    /// Whether it would be among the best with the most points that it can have.
    fn may_enter(&self, sighting: &Sighting) -> bool {
        let Some((score, spot)) = self.best.get(SHOWN - 1) else { return true };
        let most = self.sieves.score(sighting, self.need);
        most > *score || (most == *score && self.sieves.is_before(sighting.spot, *spot))
    }

    fn enter(&mut self, sighting: &Sighting) {
        if self.may_enter(sighting) {
            let score = self.sieves.score(sighting, self.need);
            let is_better = |(other, spot): &(u32, Spot)| {
                *other > score || (*other == score && self.sieves.is_before(*spot, sighting.spot))
            };
            let place = self.best.partition_point(is_better);
            self.best.insert(place, (score, sighting.spot));
            self.best.truncate(SHOWN);
        }
    }
}
