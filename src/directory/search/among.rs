//! A set of numbered offers: one bit each.

/// Which offers may be seen.
#[derive(Debug, Clone)]
pub(super) struct Among {
    bits: Vec<u64>,
}

impl Among {
    /// None of so many.
    pub(super) fn none(of: u32) -> Self {
        Self { bits: vec![0; (of as usize).div_ceil(64)] }
    }

    /// All of so many.
    pub(super) fn all(of: u32) -> Self {
        Self { bits: vec![u64::MAX; (of as usize).div_ceil(64)] }
    }

    /// Puts one in.
    pub(super) fn add(&mut self, one: u32) {
        if let Some(bits) = self.bits.get_mut(one as usize / 64) {
            *bits |= 1 << (one % 64);
        }
    }

    /// Takes one out.
    pub(super) fn remove(&mut self, one: u32) {
        if let Some(bits) = self.bits.get_mut(one as usize / 64) {
            *bits &= !(1 << (one % 64));
        }
    }

    /// Keeps those that are in the other too.
    pub(super) fn keep(&mut self, other: &Self) {
        for (bits, others) in self.bits.iter_mut().zip(&other.bits) {
            *bits &= others;
        }
    }

    /// Whether one is in.
    #[inline]
    pub(super) fn has(&self, one: u32) -> bool {
        self.bits.get(one as usize / 64).is_some_and(|bits| bits >> (one % 64) & 1 == 1)
    }
}
