//! Telephone numbers, as people write them in a field for one.

use crate::directory::feed::note::Why;

/// A number, and the extension that stood behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// Digits, and what people put between them.
    pub digits: String,
    /// The extension.
    pub extension: Option<u64>,
}

/// Words before a number.
const BEFORE: &[&str] = &["telefoonnummer", "telefoon", "telephone", "phone", "tel", "t", "call", "bel"];

/// Words before an extension.
const EXTENSION: &[&str] = &["toestelnummer", "toestel", "extension", "ext", "x"];

/// Digits that a number of its own has at least, where several stand in one field.
const OWN: usize = 8;

/// The numbers in a field: mostly one.
pub fn numbers(text: &str) -> Result<Vec<Number>, Why> {
    let text = text.trim_matches(['"', '\'', ' ']);
    match number(text) {
        Some(number) if digits(text) < 2 * OWN || !text.contains('/') => Ok(vec![number]),
        single => {
            let spelled =
                text.replace(" of ", ";").replace(" en ", ";").replace(" or ", ";").replace(" and ", ";");
            let parts: Vec<&str> = spelled
                .split([';', ',', '/', '|', '\n'])
                .map(str::trim)
                .filter(|one| !one.is_empty())
                .collect();
            let several: Option<Vec<Number>> = parts.iter().map(|part| number(part)).collect();
            match (several, single) {
                (Some(several), _) if parts.len() > 1 && parts.iter().all(|part| digits(part) >= OWN) => {
                    Ok(several)
                }
                (_, Some(single)) => Ok(vec![single]),
                _ => Err(Why::Unreadable),
            }
        }
    }
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

fn number(text: &str) -> Option<Number> {
    let lower = text.to_lowercase();
    let mut plain = lower.trim().trim_start_matches("tel:");
    for word in BEFORE {
        if let Some(rest) = plain.strip_prefix(word) {
            plain = rest.trim_start_matches(['.', ':', ' ']);
            break;
        }
    }
    let (plain, extension) = split_extension(plain)?;
    let digits: String = plain
        .chars()
        .map(|c| match c {
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            other => other,
        })
        .collect();
    let digits = digits.trim().to_owned();
    let is_number = digits.bytes().filter(u8::is_ascii_digit).count() >= 3
        && digits.chars().all(|c| c.is_ascii_digit() || " +-()./".contains(c))
        && digits.len() <= 40;
    is_number.then_some(Number { digits, extension })
}

/// The number and its extension; `None` when the extension is not one.
fn split_extension(text: &str) -> Option<(&str, Option<u64>)> {
    for word in EXTENSION {
        if let Some((number, extension)) = text.split_once(word) {
            let extension = extension.trim_matches(['.', ':', ' ', ')']);
            return extension
                .parse()
                .ok()
                .filter(|_| extension.len() <= 8)
                .map(|extension| (number.trim_end_matches([' ', ',', ';', '(', '-']), Some(extension)));
        }
    }
    Some((text, None))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        numbers(text).unwrap_or_default().into_iter().map(|number| number.digits).collect()
    }

    #[test]
    fn a_number_loses_what_is_no_number() {
        assert_eq!(read("\"+44 1234 234567\""), ["+44 1234 234567"]);
        assert_eq!(read("Tel. 020 – 123 45 67"), ["020 - 123 45 67"]);
        assert_eq!(read("tel:+31201234567"), ["+31201234567"]);
        assert_eq!(read("14 020"), ["14 020"]);
        let extended = numbers("020 123 45 67 (toestel 12)").expect("a number");
        assert_eq!(extended, [Number { digits: "020 123 45 67".into(), extension: Some(12) }]);
    }

    #[test]
    fn two_numbers_in_one_field_are_two_numbers() {
        assert_eq!(read("020 123 45 67 / 06 12345678"), ["020 123 45 67", "06 12345678"]);
        assert_eq!(read("020-1234567 of 020-7654321"), ["020-1234567", "020-7654321"]);
        assert_eq!(read("020 123/45/67"), ["020 123/45/67"]);
    }

    #[test]
    fn what_is_no_number_is_never_guessed() {
        for text in ["0800-HULP", "bel ons", "", "12", "via de website", "020 123 45 67 ext abc"] {
            assert_eq!(numbers(text), Err(Why::Unreadable), "{text}");
        }
    }
}
