//! Texts: markup taken out, cleaned once, numbers of people masked.

use crate::words::bsn;
use crate::words::clean::{self, Kind, Removed, clean};

use super::markup;

/// A text that is safe to keep, and what was done to it.
pub struct Taken {
    /// The text; empty when nothing was left.
    pub text: String,
    /// Whether there was markup in it.
    pub markup: bool,
    /// What was cleaned away.
    pub removed: Removed,
    /// How many numbers were masked.
    pub masked: usize,
}

/// Takes a text of people: one line or several.
pub fn of_people(raw: &str, kind: clean::Kind, limit: usize) -> Taken {
    let plain = markup::taken_out(raw);
    let cleaned = clean(plain.as_deref().unwrap_or(raw), kind, limit);
    let (mut text, mut masked) = (cleaned.text, 0);
    // Nine digits at least: else there is nothing to look for.
    if text.chars().filter(|one| one.is_numeric()).take(9).count() == 9 {
        let safe = bsn::mask(&text, false);
        masked = safe.masks.len();
        text = safe.text;
    }
    Taken { text, markup: plain.is_some(), removed: cleaned.removed, masked }
}

/// Takes a code, a number or an address: cleaned, and nothing masked, for it names no person.
pub fn of_machines(raw: &str, limit: usize) -> Taken {
    let cleaned = clean(raw, Kind::Line, limit);
    Taken { text: cleaned.text, markup: false, removed: cleaned.removed, masked: 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_a_person_is_masked_and_a_code_is_not() {
        let taken = of_people("BSN 123456782 graag", Kind::Line, 100);
        assert_eq!((taken.text.contains("123456782"), taken.masked), (false, 1));
        assert_eq!(of_machines("123456782", 100).text, "123456782");
    }

    #[test]
    fn what_is_hidden_in_markup_is_cleaned_too() {
        let taken = of_people("veilig&#8238;gelijev", Kind::Line, 100);
        assert_eq!((taken.text.as_str(), taken.removed.direction), ("veiliggelijev", 1));
    }
}
