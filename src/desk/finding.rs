//! The finder over all that this desk knows: the directory as it was read, with the desk's own knowledge laid over it.

use super::model::Desk;
use crate::directory::Coordinates;
use crate::directory::search::Finder;

impl Desk {
    /// Finds in the directory of this desk. What the desk did to it since is in a finder made anew.
    #[must_use]
    pub fn finder(&self) -> Finder {
        let base = self.content.finder(&self.words);
        if self.knowledge.overlay.is_empty() {
            return base.clone();
        }
        base.laid_over(self.knowledge.overlay.offers())
    }

    /// The point of a neighbourhood or a postal code.
    #[must_use]
    pub fn point(&self, place: &str) -> Option<Coordinates> {
        let places = self.directory().places();
        places.named(place).and_then(|place| place.centre).or_else(|| places.centre_of_postcode(place))
    }
}
