//! Sealing: XChaCha20-Poly1305 with a random nonce, bound to the place it belongs; subkeys by BLAKE3.
//!
//! A key must never be printed, cloned for convenience, or written unsealed.

use std::fmt;

use chacha20poly1305::aead::{Aead, AeadInOut, KeyInit, Payload};
use chacha20poly1305::{Tag, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::id::random_bytes;
use super::{Fault, Id};

/// How many bytes sealing adds: a nonce of 24 and a tag of 16.
pub(super) const OVERHEAD: usize = NONCE + TAG;
const TAG: usize = 16;
const NONCE: usize = 24;

/// A 256-bit key, wiped when dropped.
pub(super) struct Key(Zeroizing<[u8; 32]>);

impl Key {
    pub(super) fn new(bytes: &[u8; 32]) -> Self {
        Self(Zeroizing::new(*bytes))
    }

    /// A new key from the system's randomness.
    pub(super) fn random() -> Result<Self, Fault> {
        Ok(Self(Zeroizing::new(random_bytes()?)))
    }

    /// A key from bytes that were unsealed.
    pub(super) fn from_slice(bytes: &[u8]) -> Option<Self> {
        <&[u8; 32]>::try_from(bytes).ok().map(Self::new)
    }

    /// The subkey for one purpose; the purpose is a constant sentence used nowhere else.
    fn subkey(&self, purpose: &'static str) -> Self {
        Self(Zeroizing::new(blake3::derive_key(purpose, self.0.as_slice())))
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The same key once more, for a worker that must not wait for whoever holds this one.
    pub(super) fn lent(&self) -> Self {
        Self::new(&self.0)
    }

    /// A keyed code over bytes; compare with `==` of [`blake3::Hash`], which takes constant time.
    pub(super) fn code(&self, bytes: &[u8]) -> blake3::Hash {
        blake3::keyed_hash(&self.0, bytes)
    }

    /// The sealed bytes: nonce, ciphertext, tag.
    pub(super) fn seal(&self, place: &Place, plain: &[u8]) -> Result<Vec<u8>, Fault> {
        let nonce: [u8; NONCE] = random_bytes()?;
        let payload = Payload { msg: plain, aad: &place.to_bytes() };
        let sealed = XChaCha20Poly1305::new((&*self.0).into())
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| Fault::Io { kind: std::io::ErrorKind::Other, text: "sealing failed".into() })?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// The plain bytes, or nothing when key, place or any bit differs.
    pub(super) fn open(&self, place: &Place, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (nonce, rest) = sealed.split_first_chunk::<NONCE>()?;
        let payload = Payload { msg: rest, aad: &place.to_bytes() };
        XChaCha20Poly1305::new((&*self.0).into())
            .decrypt(&XNonce::from(*nonce), payload)
            .ok()
            .map(Zeroizing::new)
    }

    /// Adds the plain bytes to those in a buffer, which should have room for them: where it must grow, what it held
    /// is wiped. Nothing is added when key, place or any bit differs.
    pub(super) fn open_onto(
        &self,
        place: &Place,
        sealed: &[u8],
        plain: &mut Zeroizing<Vec<u8>>,
    ) -> Option<()> {
        let (nonce, rest) = sealed.split_first_chunk::<NONCE>()?;
        let (rest, tag) = rest.split_at_checked(rest.len().checked_sub(TAG)?)?;
        if plain.capacity() - plain.len() < rest.len() {
            let mut larger = Zeroizing::new(Vec::with_capacity((plain.len() + rest.len()) * 2));
            larger.extend_from_slice(plain);
            *plain = larger;
        }
        let start = plain.len();
        plain.extend_from_slice(rest);
        let opened = XChaCha20Poly1305::new((&*self.0).into()).decrypt_inout_detached(
            &XNonce::from(*nonce),
            &place.to_bytes(),
            (&mut plain[start..]).into(),
            &Tag::try_from(tag).ok()?,
        );
        if opened.is_err() {
            plain.truncate(start);
        }
        opened.ok()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("*******")
    }
}

/// The data key of a desk and its subkeys.
#[derive(Debug)]
pub(super) struct Keys {
    /// What each slot wraps.
    pub data: Key,
    /// Seals the events.
    pub records: Key,
    /// Vouches for the anchor.
    pub anchor: Key,
    /// Seals names and roles in the slots.
    pub roster: Key,
    /// Vouches for the header.
    pub header: Key,
    /// Vouches for the list of erased cases, until the data key is renewed for the first time; the header carries
    /// it on from then.
    pub erased: Key,
}

impl Keys {
    /// The subkeys that follow from a data key.
    pub(super) fn of(data: Key) -> Self {
        Self {
            records: data.subkey("inloop casebook 2026 v1 records"),
            anchor: data.subkey("inloop casebook 2026 v1 anchor"),
            roster: data.subkey("inloop casebook 2026 v1 roster"),
            header: data.subkey("inloop casebook 2026 v1 header"),
            erased: data.subkey("inloop casebook 2026 v1 erased"),
            data,
        }
    }
}

/// Where sealed bytes belong: at any other place they do not open.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    /// The format it was sealed in.
    pub format: u16,
    pub desk: Id,
    pub tree: &'static str,
    pub id: Id,
    pub seq: u64,
    /// Part and number of parts.
    pub part: (u16, u16),
}

impl Place {
    /// A place that is not in a sequence, in the header. Slots have the format 1.
    pub(super) const fn single(desk: Id, tree: &'static str, id: Id) -> Self {
        Self { format: 1, desk, tree, id, seq: 0, part: (0, 1) }
    }

    /// The associated data: every field at a fixed width, the name of the tree last.
    fn to_bytes(self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(64);
        bytes.extend_from_slice(&self.format.to_be_bytes());
        bytes.extend_from_slice(self.desk.as_bytes());
        bytes.extend_from_slice(self.id.as_bytes());
        bytes.extend_from_slice(&self.seq.to_be_bytes());
        bytes.extend_from_slice(&self.part.0.to_be_bytes());
        bytes.extend_from_slice(&self.part.1.to_be_bytes());
        bytes.extend_from_slice(self.tree.as_bytes());
        bytes
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn place() -> Place {
        let (desk, id) = (Id::from_bytes([1; 16]), Id::from_bytes([2; 16]));
        Place { format: 1, desk, tree: "events", id, seq: 7, part: (0, 2) }
    }

    #[test]
    fn what_is_sealed_opens_at_its_own_place_only() {
        let key = Key::random().unwrap();
        let sealed = key.seal(&place(), b"tea").unwrap();
        assert_eq!(sealed.len(), 3 + OVERHEAD);
        assert_eq!(key.open(&place(), &sealed).unwrap().as_slice(), b"tea");
        let other = Id::from_bytes([3; 16]);
        for elsewhere in [
            Place { format: 2, ..place() },
            Place { desk: other, ..place() },
            Place { tree: "roster", ..place() },
            Place { id: other, ..place() },
            Place { seq: 8, ..place() },
            Place { part: (1, 2), ..place() },
            Place { part: (0, 1), ..place() },
        ] {
            assert!(key.open(&elsewhere, &sealed).is_none(), "{elsewhere:?}");
        }
        assert!(Key::random().unwrap().open(&place(), &sealed).is_none());
    }

    #[test]
    fn subkeys_differ_and_print_as_stars() {
        let keys = Keys::of(Key::random().unwrap());
        let all = [&keys.data, &keys.records, &keys.anchor, &keys.roster, &keys.header, &keys.erased];
        for (place, key) in all.iter().enumerate() {
            assert!(all[place + 1..].iter().all(|other| other.bytes() != key.bytes()));
        }
        assert!(!format!("{keys:?}").contains(|c: char| c.is_ascii_digit()));
    }

    proptest! {
        #[test]
        fn one_flipped_bit_anywhere_does_not_open(plain: Vec<u8>, at: prop::sample::Index, bit in 0u8..8) {
            let key = Key::new(&[9; 32]);
            let mut sealed = key.seal(&place(), &plain).unwrap();
            let at = at.index(sealed.len());
            sealed[at] ^= 1 << bit;
            prop_assert!(key.open(&place(), &sealed).is_none());
            let mut onto = Zeroizing::new(b"so far".to_vec());
            prop_assert!(key.open_onto(&place(), &sealed, &mut onto).is_none());
            sealed[at] ^= 1 << bit;
            key.open_onto(&place(), &sealed, &mut onto).unwrap();
            prop_assert_eq!(&onto[..6], b"so far");
            prop_assert_eq!(&onto[6..], plain.as_slice());
        }
    }
}
