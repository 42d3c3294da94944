//! How much work one guess at a passphrase costs (Argon2id), and its bounds.

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::Fault;
use super::seal::Key;
use super::secret::Secret;

/// Argon2id parameters; they stand in the header in clear.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Cost {
    /// A real desk: about a fifth of a second on a two-core laptop.
    pub const STANDARD: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
    /// The least a real desk opens with (OWASP's floor for Argon2id).
    pub const FLOOR: Self = Self { memory_kib: 19 * 1024, passes: 2, lanes: 1 };
    /// No protection worth the name: for tests and a desk to practise at.
    pub const PRACTICE: Self = Self { memory_kib: 8, passes: 1, lanes: 1 };
    /// The most, so that a damaged or hostile header cannot take all memory.
    const CEILING: Self = Self { memory_kib: 1024 * 1024, passes: 32, lanes: 8 };

    /// Whether it protects nothing: for tests and a desk to practise at.
    pub(super) const fn is_practice(self) -> bool {
        self.memory_kib < Self::FLOOR.memory_kib
    }

    /// Refuses a cost below `floor` or above the ceiling.
    pub(super) fn check(self, floor: Self) -> Result<(), Fault> {
        let within = |least: u32, value: u32, most: u32| (least..=most).contains(&value);
        let sound = within(floor.memory_kib, self.memory_kib, Self::CEILING.memory_kib)
            && within(floor.passes, self.passes, Self::CEILING.passes)
            && within(floor.lanes, self.lanes, Self::CEILING.lanes);
        if sound { Ok(()) } else { Err(Fault::CostOutOfBounds { cost: self }) }
    }

    /// The key-encryption key of a slot.
    pub(super) fn derive(self, secret: &Secret, salt: &[u8; 32]) -> Result<Key, Fault> {
        let out_of_bounds = |_| Fault::CostOutOfBounds { cost: self };
        let params =
            Params::new(self.memory_kib, self.passes, self.lanes, Some(32)).map_err(out_of_bounds)?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(&secret.composed(), salt, key.as_mut())
            .map_err(out_of_bounds)?;
        Ok(Key::new(&key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_real_desk_does_not_open_below_the_floor_or_above_the_ceiling() {
        assert!(Cost::STANDARD.check(Cost::FLOOR).is_ok());
        assert!(Cost::PRACTICE.check(Cost::FLOOR).is_err());
        assert!(Cost::PRACTICE.check(Cost::PRACTICE).is_ok());
        let greedy = Cost { memory_kib: u32::MAX, ..Cost::STANDARD };
        assert!(greedy.check(Cost::PRACTICE).is_err());
    }
}
