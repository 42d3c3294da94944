//! The data key of a desk, wrapped for one who may open it.
//!
//! In format 2 each has a key pair of their own (an age X25519 identity). Its private half is sealed with the key
//! that their passphrase derives to; the data key is sealed to its public half. So the data key can be renewed
//! without anybody's passphrase. A public half alone would let anybody make a desk that opens for its owner, so
//! what is sealed to it is sealed inside once more with a pact: a key that the owner and those inside the desk know.
//!
//! A wrap must never say whose it is, or hold a key in clear.

use age::secrecy::ExposeSecret;
use age::x25519::{Identity, Recipient};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::id::hex;
use super::seal::{Key, Keys, Place};
use super::{Fault, Id};

/// The length of a key, in bytes.
const KEY: usize = 32;

/// The data key, wrapped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Wrap {
    pub id: Id,
    #[serde(flatten)]
    way: Way,
}

/// How it is wrapped. Part of the format.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
enum Way {
    /// Since format 2: to a key pair.
    Paired {
        /// The public half, as age writes it.
        public: String,
        /// The pact and the private half, sealed with the derived key.
        #[serde(with = "hex")]
        private: Vec<u8>,
        /// The pact once more, sealed for those inside.
        #[serde(with = "hex")]
        pact: Vec<u8>,
        /// The data key, sealed with the pact and then to the public half: an age file.
        #[serde(with = "hex")]
        data: Vec<u8>,
    },
    /// Format 1: with the derived key itself.
    Direct {
        #[serde(with = "hex")]
        wrapped: Vec<u8>,
    },
}

impl Wrap {
    /// Wraps the data key under a new key pair, whose private half opens with `key`.
    pub(super) fn seal(desk: Id, id: Id, key: &Key, keys: &Keys) -> Result<Self, Fault> {
        let (identity, pact) = (Identity::generate(), Key::random()?);
        let text = identity.to_string();
        let private = Zeroizing::new([pact.bytes(), text.expose_secret().as_bytes()].concat());
        let way = Way::Paired {
            public: identity.to_public().to_string(),
            private: key.seal(&Place::single(desk, "private", id), &private)?,
            pact: keys.roster.seal(&Place::single(desk, "pact", id), pact.bytes())?,
            data: seal_to(desk, id, &identity.to_public(), &pact, &keys.data)?,
        };
        Ok(Self { id, way })
    }

    /// The data key, if this was sealed with `key`.
    pub(super) fn open(&self, desk: Id, key: &Key) -> Option<Key> {
        match &self.way {
            Way::Direct { wrapped } => {
                Key::from_slice(&key.open(&Place::single(desk, "slot", self.id), wrapped)?)
            }
            Way::Paired { private, data, .. } => {
                let private = key.open(&Place::single(desk, "private", self.id), private)?;
                let (pact, text) = private.split_at_checked(KEY)?;
                let identity: Identity = std::str::from_utf8(text).ok()?.parse().ok()?;
                // What comes out of the age file is still sealed.
                let sealed = age::decrypt(&identity, data).ok()?;
                let pact = Key::from_slice(pact)?;
                Key::from_slice(&pact.open(&Place::single(desk, "data", self.id), &sealed)?)
            }
        }
    }

    /// Whether it is of format 1, which only its owner can bring further.
    pub(super) const fn is_old(&self) -> bool {
        matches!(self.way, Way::Direct { .. })
    }

    /// The same around another data key; nothing for one of format 1.
    pub(super) fn renewed(&self, desk: Id, former: &Keys, keys: &Keys) -> Result<Option<Self>, Fault> {
        let Way::Paired { public, private, pact, .. } = &self.way else { return Ok(None) };
        let place = Place::single(desk, "pact", self.id);
        let pact = former.roster.open(&place, pact).and_then(|pact| Key::from_slice(&pact));
        // The header is vouched for, so both are as they were written.
        let pact = pact.ok_or_else(|| unfit("a pact does not open"))?;
        let recipient: Recipient = public.parse().map_err(unfit)?;
        let way = Way::Paired {
            public: public.clone(),
            private: private.clone(),
            pact: keys.roster.seal(&place, pact.bytes())?,
            data: seal_to(desk, self.id, &recipient, &pact, &keys.data)?,
        };
        Ok(Some(Self { id: self.id, way }))
    }

    /// One as format 1 wrote it.
    #[cfg(test)]
    pub(super) fn seal_as_format_1(desk: Id, id: Id, key: &Key, data: &Key) -> Self {
        let wrapped = key.seal(&Place::single(desk, "slot", id), data.bytes()).unwrap();
        Self { id, way: Way::Direct { wrapped } }
    }
}

fn seal_to(desk: Id, id: Id, to: &Recipient, pact: &Key, data: &Key) -> Result<Vec<u8>, Fault> {
    let sealed = pact.seal(&Place::single(desk, "data", id), data.bytes())?;
    age::encrypt(to, &sealed).map_err(|error| unfit(&error.to_string()))
}

fn unfit(text: &str) -> Fault {
    Fault::Io { kind: std::io::ErrorKind::InvalidInput, text: text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DESK: Id = Id::from_bytes([1; 16]);
    const ID: Id = Id::from_bytes([2; 16]);

    #[test]
    fn the_data_key_comes_out_with_the_right_key_only() {
        let (key, keys) = (Key::random().unwrap(), Keys::of(Key::random().unwrap()));
        let wrap = Wrap::seal(DESK, ID, &key, &keys).unwrap();
        assert_eq!(wrap.open(DESK, &key).unwrap().bytes(), keys.data.bytes());
        assert!(wrap.open(DESK, &Key::random().unwrap()).is_none());
        assert!(wrap.open(Id::from_bytes([9; 16]), &key).is_none());
        assert!(!wrap.is_old());
    }

    #[test]
    fn it_is_renewed_without_the_passphrase_and_opens_to_the_new_key() {
        let (key, keys) = (Key::random().unwrap(), Keys::of(Key::random().unwrap()));
        let newer = Keys::of(Key::random().unwrap());
        let wrap = Wrap::seal(DESK, ID, &key, &keys).unwrap();
        let renewed = wrap.renewed(DESK, &keys, &newer).unwrap().unwrap();
        assert_eq!(renewed.open(DESK, &key).unwrap().bytes(), newer.data.bytes());
        let again = renewed.renewed(DESK, &newer, &keys).unwrap().unwrap();
        assert_eq!(again.open(DESK, &key).unwrap().bytes(), keys.data.bytes());
        let old = Wrap::seal_as_format_1(DESK, ID, &key, &keys.data);
        assert!(old.is_old() && old.renewed(DESK, &keys, &newer).unwrap().is_none());
        assert_eq!(old.open(DESK, &key).unwrap().bytes(), keys.data.bytes());
    }

    #[test]
    fn a_data_key_that_an_outsider_sealed_to_the_public_half_does_not_open() {
        let (key, keys) = (Key::random().unwrap(), Keys::of(Key::random().unwrap()));
        let mut wrap = Wrap::seal(DESK, ID, &key, &keys).unwrap();
        let Way::Paired { public, data, .. } = &mut wrap.way else { panic!() };
        let theirs = Key::random().unwrap();
        *data = seal_to(DESK, ID, &public.parse().unwrap(), &theirs, &theirs).unwrap();
        assert!(wrap.open(DESK, &key).is_none());
    }
}
