//! What becomes of each service of a source: new, changed, gone or the same.

use std::cmp::Ordering;

use super::stamp::Digest;

/// What becomes of one service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fate {
    /// The feed has it, we did not.
    New,
    /// Both have it, and the feed says something else.
    Changed,
    /// We have it, the feed does not any more.
    Gone,
    /// Both have it, and it says the same.
    Same,
}

/// How many there are of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// New ones.
    pub new: usize,
    /// Changed ones.
    pub changed: usize,
    /// Ones that are gone.
    pub gone: usize,
    /// The same ones.
    pub same: usize,
}

impl Counts {
    /// Counts one.
    pub fn count(&mut self, fate: Fate) {
        *match fate {
            Fate::New => &mut self.new,
            Fate::Changed => &mut self.changed,
            Fate::Gone => &mut self.gone,
            Fate::Same => &mut self.same,
        } += 1;
    }

    /// Whether there is anything to apply.
    #[must_use]
    pub fn changes(&self) -> bool {
        self.new + self.changed + self.gone > 0
    }
}

/// The fate of every service that stands here or comes in, in the order of the ids. Both lists are in that order.
pub fn fates<'a>(
    present: impl IntoIterator<Item = (&'a str, Digest)>,
    coming: impl IntoIterator<Item = (&'a str, Digest)>,
) -> impl Iterator<Item = (&'a str, Fate)> {
    let (mut present, mut coming) = (present.into_iter().peekable(), coming.into_iter().peekable());
    std::iter::from_fn(move || {
        let order = match (present.peek(), coming.peek()) {
            (None, None) => return None,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(here), Some(there)) => here.0.cmp(there.0),
        };
        match order {
            Ordering::Less => present.next().map(|one| (one.0, Fate::Gone)),
            Ordering::Greater => coming.next().map(|one| (one.0, Fate::New)),
            Ordering::Equal => {
                let (here, there) = (present.next()?, coming.next()?);
                Some((here.0, if here.1 == there.1 { Fate::Same } else { Fate::Changed }))
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_service_has_one_fate() {
        let (one, other) = ([1; 16], [2; 16]);
        let found: Vec<(&str, Fate)> =
            fates([("a", one), ("b", one), ("d", one)], [("b", one), ("c", one), ("d", other)]).collect();
        assert_eq!(found, [("a", Fate::Gone), ("b", Fate::Same), ("c", Fate::New), ("d", Fate::Changed)]);
    }
}
