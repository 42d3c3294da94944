//! Chance for tests, from a seed that a failure can tell.

/// A stream of numbers (splitmix64).
pub(super) struct Dice(u64);

impl Dice {
    /// The stream of a seed: of `INLOOP_SEED`, when it is set, else of the system's randomness.
    pub(super) fn new() -> (Self, u64) {
        let chosen = std::env::var("INLOOP_SEED").ok().and_then(|seed| seed.parse().ok());
        let seed = chosen.unwrap_or_else(|| u64::from_be_bytes(crate::casebook::id::random_bytes().unwrap()));
        (Self(seed), seed)
    }

    /// A number below this.
    pub(super) fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % most
    }
}
