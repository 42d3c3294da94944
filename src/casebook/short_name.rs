//! The short name a volunteer types at the door: the same however it is typed.
//!
//! It takes part in deriving the key and must never stand on disk in clear.

use unicode_normalization::UnicodeNormalization;

/// Trimmed, single spaces, lower case, composed; a Turkish `İ` or `ı` counts as `i`, because lower case
/// depends on the keyboard there.
pub(super) fn normalised(typed: &str) -> String {
    let lower = typed.replace(['İ', 'ı'], "i").to_lowercase();
    lower.split_whitespace().collect::<Vec<_>>().join(" ").nfc().collect()
}

/// As it is shown: trimmed, single spaces, composed.
pub(super) fn shown(typed: &str) -> String {
    typed.split_whitespace().collect::<Vec<_>>().join(" ").nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_spaces_and_split_accents_make_no_difference() {
        for typed in ["andré b", "  André   B ", "ANDRE\u{301} B"] {
            assert_eq!(normalised(typed), "andré b");
        }
        assert_eq!(normalised("Iğdır"), normalised("iğdir"));
        assert_ne!(normalised("andre"), normalised("andré"));
    }
}
