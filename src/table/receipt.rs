//! The receipt of an erasing: that everything was erased, when, and a number that means nothing. No code, no name.

use jiff::civil::Date;

use super::session::Session;
use crate::casebook::{Fault, Id};
use crate::slip::Page;
use crate::slip::compose::Speaker;
use crate::words::Locale;
use crate::words::messages::{rights as m, slip};

/// A receipt in this language and in Dutch.
#[must_use]
pub fn page(session: &Session, locale: Locale, on: Date, number: &str) -> Page {
    let say = Speaker::new(&session.words, locale);
    Page {
        resident_locale: locale,
        title: say.both(&m::receipt_title()),
        intro: [m::receipt_erased(on), m::receipt_copies(), m::receipt_told(), m::receipt_no_name()]
            .iter()
            .map(|message| say.both(message))
            .collect(),
        case_code: None,
        blocks: Vec::new(),
        follow_up: None,
        kept_heading: say.both(&slip::kept_heading()),
        kept: Vec::new(),
        footer: vec![say.both(&m::receipt_number(number))],
        unchecked_note: say.both(&slip::unchecked_note()),
        script_missing: say.both(&slip::script_missing(locale.name())).dutch,
    }
}

/// Twelve random digits in groups: it is written down nowhere, and leads to nothing.
pub fn number() -> Result<String, Fault> {
    let random = Id::random()?;
    let digits: String = random.as_bytes().iter().take(12).map(|byte| char::from(b'0' + byte % 10)).collect();
    Ok(format!("{}-{}-{}", &digits[..4], &digits[4..8], &digits[8..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_twelve_digits_and_each_another() {
        let (one, other) = (number().unwrap(), number().unwrap());
        assert_eq!(one.len(), 14);
        assert!(one.chars().all(|sign| sign.is_ascii_digit() || sign == '-'));
        assert_ne!(one, other);
    }
}
