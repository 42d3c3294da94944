//! The recovery key: shown once when the desk is founded, kept on paper, opens the desk when every
//! passphrase is forgotten. It must never be written to disk.

use std::fmt;
use std::str::FromStr;

use zeroize::Zeroizing;

use super::id::random_bytes;
use super::{Fault, Secret};

/// Thirty-two signs without `I`, `L`, `O` and `U` (Crockford's).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS: usize = 8;
const GROUP: usize = 4;
/// 128 random bits, 32 bits that check them: 32 signs of 5 bits.
const RANDOM: usize = 16;
const CHECK: usize = 4;

/// Eight groups of four signs. Prints as stars; [`RecoveryKey::groups`] shows it.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryKey(Zeroizing<[u8; GROUPS * GROUP]>);

impl RecoveryKey {
    /// A new key from the system's randomness.
    pub fn random() -> Result<Self, Fault> {
        Ok(Self::from_random(&Zeroizing::new(random_bytes()?)))
    }

    fn from_random(random: &[u8; RANDOM]) -> Self {
        let check = check(random);
        let mut signs = Zeroizing::new([0; GROUPS * GROUP]);
        // Four signs hold 20 bits, so eight hold 5 bytes: 20 bytes are 32 signs.
        let bytes = Zeroizing::new([random.as_slice(), &check].concat());
        for (five, eight) in bytes.chunks(5).zip(signs.chunks_mut(8)) {
            let number = five.iter().fold(0u64, |number, byte| number << 8 | u64::from(*byte));
            for (place, sign) in (0u32..8).zip(eight) {
                // Five bits fit any integer.
                let bits = usize::try_from(number >> (35 - 5 * place) & 31).unwrap_or_default();
                *sign = ALPHABET[bits];
            }
        }
        Self(signs)
    }

    /// The groups to show, once. Copies of them are the caller's to wipe.
    pub fn groups(&self) -> impl Iterator<Item = &str> {
        // The signs are ASCII, so every group is a text.
        self.0.chunks(GROUP).map(|group| std::str::from_utf8(group).unwrap_or_default())
    }

    /// The numbers (from 0) of the two groups to type back, so that the paper is known to be right. The
    /// same for the same key, and never neighbours.
    #[must_use]
    pub fn asks(&self) -> [usize; 2] {
        let hash = blake3::derive_key("inloop recovery key 2026 v1 asks", self.0.as_slice());
        let first = usize::from(hash[0]) % (GROUPS - 2);
        let second = first + 2 + usize::from(hash[1]) % (GROUPS - first - 2);
        [first, second]
    }

    /// Whether a group (from 0) was typed back as it was shown.
    #[must_use]
    pub fn confirms(&self, group: usize, typed: &str) -> bool {
        let typed = signs(typed);
        self.0.chunks(GROUP).nth(group).is_some_and(|shown| typed.as_deref().is_some_and(|t| *t == shown))
    }

    /// The key as the secret a slot is derived from.
    pub(super) fn secret(&self) -> Secret {
        Secret::new(self.0.iter().map(|sign| char::from(*sign)).collect())
    }
}

fn check(random: &[u8]) -> [u8; CHECK] {
    let hash = blake3::derive_key("inloop recovery key 2026 v1 check", random);
    [hash[0], hash[1], hash[2], hash[3]]
}

/// The signs of a typed text: capitals, without spaces and hyphens, look-alikes put right.
fn signs(typed: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut signs = Zeroizing::new(Vec::with_capacity(typed.len()));
    for c in typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '‐' | '‑' | '–' | '.')) {
        let sign = match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            'U' => 'V',
            other => other,
        };
        signs.push(u8::try_from(sign).ok().filter(|sign| ALPHABET.contains(sign))?);
    }
    Some(signs)
}

impl FromStr for RecoveryKey {
    type Err = Fault;

    /// Reads a key as people type it; a slip is told apart from a key of another desk.
    fn from_str(typed: &str) -> Result<Self, Fault> {
        let signs = signs(typed).filter(|signs| signs.len() == GROUPS * GROUP);
        let signs = signs.ok_or(Fault::RecoveryMistyped)?;
        let mut bytes = Zeroizing::new(Vec::with_capacity(RANDOM + CHECK));
        for eight in signs.chunks(8) {
            let number = eight.iter().fold(0u64, |number, sign| {
                // Every sign is in the alphabet: `signs` let no other through.
                let place = ALPHABET.iter().position(|known| known == sign).unwrap_or_default();
                number << 5 | place as u64
            });
            bytes.extend_from_slice(&number.to_be_bytes()[3..]);
        }
        let (random, found) = bytes.split_at(RANDOM);
        let random = Zeroizing::new(<[u8; RANDOM]>::try_from(random).map_err(|_| Fault::RecoveryMistyped)?);
        if found == check(random.as_slice()) {
            Ok(Self::from_random(&random))
        } else {
            Err(Fault::RecoveryMistyped)
        }
    }
}

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("*******")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written(key: &RecoveryKey) -> String {
        key.groups().collect::<Vec<_>>().join("-")
    }

    proptest! {
        #[test]
        fn a_key_is_read_back_however_it_is_typed(random: [u8; 16]) {
            let key = RecoveryKey::from_random(&random);
            let text = written(&key);
            prop_assert_eq!(text.len(), 39);
            for typed in [text.clone(), text.to_lowercase(), text.replace('-', " "), text.replace('0', "o")] {
                prop_assert_eq!(typed.parse::<RecoveryKey>().unwrap(), key.clone());
            }
        }

        #[test]
        fn a_slip_is_seen(random: [u8; 16], place in 0usize..32, other in 0usize..32) {
            let mut key = RecoveryKey::from_random(&random);
            prop_assume!(key.0[place] != ALPHABET[other]);
            key.0[place] = ALPHABET[other];
            prop_assert_eq!(written(&key).parse::<RecoveryKey>(), Err(Fault::RecoveryMistyped));
        }

        #[test]
        fn it_asks_for_two_groups_that_are_not_neighbours(random: [u8; 16]) {
            let key = RecoveryKey::from_random(&random);
            let [first, second] = key.asks();
            prop_assert!(first + 2 <= second && second < 8);
            let groups: Vec<&str> = key.groups().collect();
            prop_assert!(key.confirms(first, &groups[first].to_lowercase()));
            prop_assert!(!key.confirms(first, "") && !key.confirms(first, "00"));
            prop_assert!(!key.confirms(8, groups[0]));
        }
    }

    #[test]
    fn a_key_prints_as_stars() {
        assert_eq!(format!("{:?}", RecoveryKey::random().unwrap()), "*******");
    }
}
