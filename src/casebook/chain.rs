//! The hash chain over the sealed records. It needs no key, and never sees what is sealed.

use super::Id;

/// How many records there are, and the hash over all of them in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Head {
    /// Number of records; the last one has this sequence number.
    pub count: u64,
    /// The hash there.
    pub hash: blake3::Hash,
}

impl Head {
    /// The head of a desk without records.
    pub(super) fn start(desk: Id) -> Self {
        let hash = blake3::derive_key("inloop casebook 2026 v1 chain", desk.as_bytes());
        Self { count: 0, hash: hash.into() }
    }

    /// The head after one more record, given as its stored values.
    #[must_use]
    pub(super) fn after(self, values: &[impl AsRef<[u8]>]) -> Self {
        let count = self.count + 1;
        let mut hasher = blake3::Hasher::new();
        hasher.update(self.hash.as_bytes());
        hasher.update(&count.to_be_bytes());
        for value in values.iter().map(AsRef::as_ref) {
            // No value is longer than 4 KiB.
            hasher.update(&(value.len() as u64).to_be_bytes());
            hasher.update(value);
        }
        Self { count, hash: hasher.finalize() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_number_and_the_borders_of_values_change_the_head() {
        let start = Head::start(Id::from_bytes([1; 16]));
        let (a, b) = (vec![b"ab".to_vec(), b"c".to_vec()], vec![b"a".to_vec(), b"bc".to_vec()]);
        assert_ne!(start.after(&a).hash, start.after(&b).hash);
        assert_ne!(start.after(&a).after(&b), start.after(&b).after(&a));
        assert_ne!(start.hash, Head::start(Id::from_bytes([2; 16])).hash);
        assert_eq!(start.after(&a).after(&b).count, 2);
    }
}
