//! What came of reading a value.

use crate::directory::feed::note::Why;

/// A value as the standard writes it, or why it was left out.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict<T> {
    /// It stood there as it should.
    Good(T),
    /// Its meaning is plain; this is how the standard writes it.
    Repaired(T),
    /// It was left out.
    Left(Why),
}

impl Verdict<String> {
    /// Good when nothing had to change.
    pub fn of(found: &str, now: String) -> Self {
        if found == now { Self::Good(now) } else { Self::Repaired(now) }
    }
}
