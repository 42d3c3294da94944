//! Lots that fall the same in every run.

/// A row of numbers that follow from a seed (`SplitMix64`, public domain).
#[derive(Clone)]
pub struct Chance(u64);

impl Chance {
    /// The row for one thing of a kind.
    pub fn of(kind: &str, at: usize) -> Self {
        let kind = kind.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, one| {
            (hash ^ u64::from(one)).wrapping_mul(0x0100_0000_01b3)
        });
        let mut chance = Self(kind ^ (at as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        chance.next();
        chance
    }

    /// The next 64 bits.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 up to, not including, 1.
    #[allow(clippy::cast_precision_loss)]
    pub fn part(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// From 0 up to, not including, `end`.
    #[allow(clippy::cast_possible_truncation)]
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    /// True in so many of a hundred.
    pub fn percent(&mut self, of: usize) -> bool {
        self.below(100) < of
    }

    /// One of a list.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// The law by which a few are frequent and most are rare: the chance of rank `r` goes as `1 / r^skew`.
pub struct Skewed {
    sums: Vec<f64>,
}

impl Skewed {
    #[allow(clippy::cast_precision_loss)]
    pub fn new(ranks: usize, skew: f64) -> Self {
        let mut sum = 0.0;
        let sums = (1..=ranks)
            .map(|rank| {
                sum += (rank as f64).powf(-skew);
                sum
            })
            .collect();
        Self { sums }
    }

    /// A rank, from 0.
    pub fn draw(&self, chance: &mut Chance) -> usize {
        let at = chance.part() * self.sums.last().copied().unwrap_or_default();
        self.sums.partition_point(|sum| *sum <= at).min(self.sums.len() - 1)
    }

    /// How large a share of all a rank has.
    pub fn share(&self, rank: usize) -> f64 {
        let before = if rank == 0 { 0.0 } else { self.sums[rank - 1] };
        (self.sums[rank] - before) / self.sums.last().copied().unwrap_or(1.0)
    }
}
