//! The short code a resident carries, such as `K7-204`: said by telephone, copied by hand.
//!
//! A code is an attribute of a case and must never be its key.

use std::fmt;
use std::str::FromStr;

use super::Fault;
use super::id::random_bytes;

/// Ten digits and thirteen consonants: no vowels, so no words; none of the letters that a hand or a
/// letter type makes look like a digit. The number of signs is prime, which the check needs.
const ALPHABET: &[u8; 23] = b"0123456789CFHJKMNPRTVWX";
const DIGITS: u8 = 10;
const SIGNS: u8 = 23;
/// Distinct and none of them zero modulo the prime number of signs: so every single wrong sign and
/// every swap of two signs changes the sum.
const WEIGHTS: [u8; 5] = [5, 4, 3, 2, 1];

/// Five signs, the last of which checks the others; the first is a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CaseCode([u8; 5]);

/// Why a typed text is not a case code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotACaseCode {
    /// Not five signs of the alphabet that begin with a letter.
    #[error("a case code is a letter and four more signs")]
    Shape,
    /// The last sign does not match the others: a slip of the pen or of the tongue.
    #[error("the case code was mistyped")]
    Mistyped,
}

impl CaseCode {
    /// A new code that is not `taken` yet, from the system's randomness. There are 158,171 of them.
    pub fn draw(taken: impl Fn(Self) -> bool) -> Result<Self, Fault> {
        loop {
            let code = Self::from_number(u32::from_le_bytes(random_bytes()?));
            if !taken(code) {
                return Ok(code);
            }
        }
    }

    /// The code that belongs to a number; numbers repeat after 158,171.
    #[must_use]
    pub fn from_number(number: u32) -> Self {
        let mut rest = number;
        let mut next = |signs: u8| {
            // A remainder of a division by a `u8` fits one.
            #[allow(clippy::cast_possible_truncation)]
            let sign = (rest % u32::from(signs)) as u8;
            rest /= u32::from(signs);
            sign
        };
        let mut signs = [next(SIGNS - DIGITS) + DIGITS, next(SIGNS), next(SIGNS), next(SIGNS), 0];
        signs[4] = (SIGNS - sum(signs)) % SIGNS;
        Self(signs)
    }
}

fn sum(signs: [u8; 5]) -> u8 {
    // At most 22 * (5 + 4 + 3 + 2 + 1) = 330, reduced at each step to stay within a byte.
    signs.iter().zip(WEIGHTS).fold(0, |sum, (sign, weight)| (sum + sign * weight % SIGNS) % SIGNS)
}

impl fmt::Display for CaseCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, sign) in self.0.iter().enumerate() {
            if place == 2 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(ALPHABET[usize::from(*sign)]))?;
        }
        Ok(())
    }
}

impl FromStr for CaseCode {
    type Err = NotACaseCode;

    /// Reads a code as people type it: lower case, spaces, no hyphen, and the letters that are not in
    /// the alphabet for the digits they look like.
    fn from_str(text: &str) -> Result<Self, NotACaseCode> {
        let signs: Vec<u8> = text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '‐' | '‑' | '–' | '.' | '_'))
            .map(|c| {
                let look = match c.to_ascii_uppercase() {
                    'O' | 'Q' | 'D' => '0',
                    'I' | 'L' => '1',
                    'Z' => '2',
                    'S' => '5',
                    'G' => '6',
                    'B' => '8',
                    'U' => 'V',
                    other => other,
                };
                let place = ALPHABET.iter().position(|sign| char::from(*sign) == look)?;
                u8::try_from(place).ok()
            })
            .collect::<Option<_>>()
            .ok_or(NotACaseCode::Shape)?;
        let signs: [u8; 5] = signs.try_into().map_err(|_| NotACaseCode::Shape)?;
        match (signs[0] >= DIGITS, sum(signs)) {
            (false, _) => Err(NotACaseCode::Shape),
            (true, 0) => Ok(Self(signs)),
            (true, _) => Err(NotACaseCode::Mistyped),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = CaseCode::from_number(4711);
        let text = code.to_string();
        let bare = text.replace('-', "");
        for typed in [
            text.clone(),
            bare.clone(),
            text.to_lowercase(),
            format!("  {}  {} ", &bare[..2], &bare[2..]),
            bare.replace('0', "o").replace('1', "l"),
        ] {
            assert_eq!(typed.parse(), Ok(code), "{typed}");
        }
    }

    #[test]
    fn texts_that_are_no_codes_are_refused_by_their_shape() {
        for text in ["", "K7", "K7-2044", "K7-2é4", "A7-204", "17-204"] {
            assert_eq!(text.parse::<CaseCode>(), Err(NotACaseCode::Shape), "{text}");
        }
    }

    #[test]
    fn a_drawn_code_is_not_one_that_is_taken() {
        let first = CaseCode::from_number(0);
        let drawn = CaseCode::draw(|code| code.to_string() < first.to_string()).unwrap();
        assert!(drawn.to_string() >= first.to_string());
    }

    proptest! {
        #[test]
        fn any_number_gives_a_code_that_is_read_back(number: u32) {
            let code = CaseCode::from_number(number);
            prop_assert_eq!(code.to_string().parse(), Ok(code));
        }

        #[test]
        fn any_single_wrong_sign_is_caught(number: u32, place in 0usize..5, other in 0u8..23) {
            let mut signs = CaseCode::from_number(number).0;
            prop_assume!(signs[place] != other);
            signs[place] = other;
            prop_assert!(CaseCode(signs).to_string().parse::<CaseCode>().is_err());
        }

        #[test]
        fn any_swap_of_two_neighbours_is_caught(number: u32, place in 0usize..4) {
            let mut signs = CaseCode::from_number(number).0;
            prop_assume!(signs[place] != signs[place + 1]);
            signs.swap(place, place + 1);
            prop_assert!(CaseCode(signs).to_string().parse::<CaseCode>().is_err());
        }

        #[test]
        fn no_typed_text_makes_it_panic(text: String) {
            let _ = text.parse::<CaseCode>();
        }
    }
}
