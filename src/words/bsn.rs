//! The citizen service number (BSN): never kept, whoever types it.
//!
//! A desk of volunteers may not record it, so nine digits that pass the eleven-test are masked before a text
//! is saved. One in eleven other numbers of nine digits passes too: what was masked is told to the one who
//! typed, who may say that it is a phone number. This must never keep or return the digits themselves.

use std::ops::Range;

/// What stands in place of a number.
pub const MASK: &str = "•••••••••";

/// A text without citizen service numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Masked {
    /// The text, with [`MASK`] where a number stood.
    pub text: String,
    /// Where the masks stand in `text`, in bytes, so that the desk can show and explain them.
    pub masks: Vec<Range<usize>>,
}

/// Masks every citizen service number in a text, also one written with spaces, dots or hyphens.
///
/// `phone`: someone said that the number is a phone number; then nothing is masked.
#[must_use]
pub fn mask(text: &str, phone: bool) -> Masked {
    let mut text = text.to_owned();
    // From the start again after each find: what is left of a row of digits is a new row.
    while !phone && let Some(found) = find(&text) {
        text.replace_range(found, MASK);
    }
    let masks = text.match_indices(MASK).map(|(at, mask)| at..at + mask.len()).collect();
    Masked { text, masks: if phone { Vec::new() } else { masks } }
}

/// Whether nine digits pass the eleven-test: 9, 8, … 2 times the digits, less the last, is divisible by 11.
#[must_use]
pub fn passes_eleven_test(digits: [u8; 9]) -> bool {
    let sum: i32 = (2..=9).rev().zip(digits).map(|(weight, digit)| weight * i32::from(digit)).sum();
    digits != [0; 9] && (sum - i32::from(digits[8])) % 11 == 0
}

/// Digits that stand together.
struct Group {
    place: Range<usize>,
    digits: Vec<u8>,
}

/// The first number in the text, if there is one.
fn find(text: &str) -> Option<Range<usize>> {
    rows(text).iter().find_map(|row| in_row(text, row))
}

/// The rows of groups of digits that have one space, dot or hyphen between them.
fn rows(text: &str) -> Vec<Vec<Group>> {
    let mut rows: Vec<Vec<Group>> = Vec::new();
    let mut separators = usize::MAX;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if let Some(digit) = digit(c) {
            match rows.last_mut() {
                Some(row) if separators <= 1 => match row.last_mut() {
                    Some(group) if separators == 0 => {
                        group.place.end = end;
                        group.digits.push(digit);
                    }
                    _ => row.push(Group { place: at..end, digits: vec![digit] }),
                },
                _ => rows.push(vec![Group { place: at..end, digits: vec![digit] }]),
            }
            separators = 0;
        } else if matches!(c, ' ' | '\u{a0}' | '.' | '-' | '\u{2010}' | '\u{2011}' | '\u{2013}' | '/') {
            separators = separators.saturating_add(1);
        } else {
            separators = usize::MAX;
        }
    }
    rows
}

/// The value of a digit, Western, Arabic or Persian.
fn digit(c: char) -> Option<u8> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        _ => return None,
    };
    u8::try_from(u32::from(c) - u32::from(zero)).ok()
}

fn in_row(text: &str, row: &[Group]) -> Option<Range<usize>> {
    let total: usize = row.iter().map(|group| group.digits.len()).sum();
    let before = text[..row.first()?.place.start].chars().next_back();
    let first = row.first()?;
    // +31 6 …, 0031 6 …, 06-… and 020-… are phone numbers; their parts are not looked at together.
    let phone =
        before == Some('+') || first.digits.starts_with(&[0, 0]) || (first.digits[0] == 0 && total == 10);
    (0..row.len()).find_map(|from| {
        let mut digits = Vec::new();
        let mut sizes = Vec::new();
        for group in &row[from..] {
            digits.extend_from_slice(&group.digits);
            sizes.push(group.digits.len());
            if digits.len() >= 9 {
                break;
            }
        }
        let alone = sizes.len() == 1;
        let written_so = matches!(sizes[..], [3, 3, 3] | [4, 2, 3]);
        // A date with a figure after it is no number of nine digits.
        let date = matches!(sizes[..], [1 | 2, 1 | 2, 4, ..] | [4, 2, 2, ..]);
        let digits: [u8; 9] = digits.try_into().ok()?;
        let candidate = alone || (!phone && !date && (total == 9 || written_so));
        let end = row[from + sizes.len() - 1].place.end;
        (candidate && passes_eleven_test(digits)).then_some(row[from].place.start..end)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn masked(text: &str) -> String {
        mask(text, false).text
    }

    #[test]
    fn a_number_is_masked_however_it_is_written() {
        for number in ["123456782", "123 456 782", "1234.56.782", "1234-56-782", "١٢٣٤٥٦٧٨٢", "12 345 678 2"]
        {
            assert_eq!(masked(&format!("Mijn BSN is {number}.")), format!("Mijn BSN is {MASK}."), "{number}");
        }
        assert_eq!(masked("123456782 5 kinderen"), format!("{MASK} 5 kinderen"));
        assert_eq!(masked("010464554"), MASK);
    }

    #[test]
    fn the_place_of_a_mask_is_told() {
        let told = mask("é 123456782", false);
        assert_eq!(&told.text[told.masks[0].clone()], MASK);
        assert_eq!(told.masks.len(), 1);
    }

    #[test]
    fn other_numbers_stay() {
        for text in [
            "123456783",
            "1234567820",
            "06-12345678",
            "020-123 45 67",
            "+31 6 12345678",
            "12-03-2026 5",
            "000000000",
            "NL91 ABNA 0417 1643 00",
        ] {
            assert_eq!(masked(text), text);
        }
    }

    #[test]
    fn a_number_that_is_said_to_be_a_phone_number_stays() {
        let kept = mask("123456782", true);
        assert_eq!((kept.text.as_str(), kept.masks.len()), ("123456782", 0));
    }

    #[test]
    fn the_eleven_test_takes_the_known_numbers() {
        assert!(passes_eleven_test([1, 1, 1, 2, 2, 2, 3, 3, 3]));
        assert!(passes_eleven_test([1, 2, 3, 4, 5, 6, 7, 8, 2]));
        assert!(!passes_eleven_test([1, 2, 3, 4, 5, 6, 7, 8, 9]));
        assert!(!passes_eleven_test([0; 9]));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn masking_twice_changes_nothing_more(text in "[0-9 .a-]{0,40}") {
            let once = mask(&text, false);
            prop_assert_eq!(mask(&once.text, false), once);
        }

        #[test]
        fn a_lone_number_that_passes_never_stays(digits in prop::array::uniform9(0u8..10)) {
            let text: String = digits.iter().map(|digit| char::from(b'0' + digit)).collect();
            prop_assert_eq!(masked(&text) == MASK, passes_eleven_test(digits));
        }
    }
}
