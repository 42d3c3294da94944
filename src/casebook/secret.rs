//! A passphrase in memory: printed as stars, wiped when dropped. It must never be written anywhere.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// What a person typed and nobody may read.
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// A secret from typed text, which is moved in and not copied.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// The text itself, for measuring its strength and for deriving a key.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The bytes a key is derived from: composed, so that keyboards that write an accent as a sign of
    /// its own give the same key.
    pub(super) fn composed(&self) -> Zeroizing<Vec<u8>> {
        // As large as it can become, so that it does not leave pieces behind while growing.
        let mut bytes = Zeroizing::new(Vec::with_capacity(self.0.len() * 3 + 4));
        for c in self.0.nfc() {
            bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        }
        bytes
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text.to_owned())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("*******")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("*******")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_prints_as_stars() {
        let secret = Secret::from("koffie en thee");
        assert_eq!(format!("{secret} {secret:?}"), "******* *******");
    }

    #[test]
    fn an_accent_typed_as_a_sign_of_its_own_is_the_same_secret() {
        assert_eq!(Secret::from("cafe\u{301}").composed(), Secret::from("caf\u{e9}").composed());
        assert_ne!(Secret::from("cafe").composed(), Secret::from("Cafe").composed());
    }
}
