//! A code for a telephone's camera: it dials a number, or adds a contact.

use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

use super::{Both, Fault};

/// A code and what stands below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qr {
    /// What the telephone does with it.
    pub content: QrContent,
    /// What it is for, in words: "Scan to call".
    pub caption: Both,
}

/// What a telephone does with a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QrContent {
    /// Dials this number.
    Phone(String),
    /// Offers to keep a contact (vCard 3.0, RFC 2426). Empty parts are left out.
    Contact {
        /// The person or the organization, as it is called.
        name: String,
        /// The telephone number.
        phone: String,
        /// The address on one line.
        address: String,
    },
}

impl QrContent {
    /// The text inside the code.
    #[must_use]
    pub fn encoded(&self) -> String {
        match self {
            Self::Phone(number) => format!("tel:{}", dialled(number)),
            Self::Contact { name, phone, address } => {
                let name = escaped(name);
                let phone = if phone.is_empty() { None } else { Some(format!("TEL:{}", dialled(phone))) };
                let address =
                    if address.is_empty() { None } else { Some(format!("ADR:;;{};;;;", escaped(address))) };
                let head = [
                    "BEGIN:VCARD".into(),
                    "VERSION:3.0".into(),
                    format!("N:{name};;;;"),
                    format!("FN:{name}"),
                ];
                let card = head.into_iter().chain(phone).chain(address).chain(["END:VCARD".into()]);
                card.map(|line| line + "\r\n").collect()
            }
        }
    }

    /// What a screen reader says of the code, after its caption.
    pub(super) fn spoken(&self) -> &str {
        match self {
            Self::Phone(number) => number,
            Self::Contact { name, .. } => name,
        }
    }
}

/// The number without what people write between digits.
fn dialled(number: &str) -> String {
    number.chars().filter(|one| one.is_ascii_digit() || *one == '+').collect()
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace(['\r', '\n'], " ")
}

/// A drawn code.
#[derive(Debug)]
pub(super) struct Drawn {
    pub svg: String,
    /// Modules on a side, quiet zone included: the drawing's width on paper follows from it.
    pub modules: usize,
}

/// Draws a text as a code that stands a fold and a stain (level M).
///
/// # Errors
/// [`Fault::QrTooLong`] when the text does not fit.
pub(super) fn draw(text: &str) -> Result<Drawn, Fault> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M)
        .map_err(|_| Fault::QrTooLong { bytes: text.len() })?;
    let svg = code.render::<svg::Color<'_>>().module_dimensions(1, 1).quiet_zone(true).build();
    Ok(Drawn { svg, modules: code.width() + 8 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_telephone_number_is_dialled_without_its_spaces() {
        assert_eq!(QrContent::Phone("020-123 45 67".into()).encoded(), "tel:0201234567");
        assert_eq!(QrContent::Phone("+31 (20) 123".into()).encoded(), "tel:+3120123");
    }

    #[test]
    fn a_contact_cannot_break_out_of_its_card() {
        let card = QrContent::Contact {
            name: "Loket; Zuid\r\nTEL:1".into(),
            phone: String::new(),
            address: "Lindenlaan 4, Amsterdam".into(),
        };
        assert!(card.encoded().contains("FN:Loket\\; Zuid  TEL:1\r\n"));
        assert!(card.encoded().contains("ADR:;;Lindenlaan 4\\, Amsterdam;;;;\r\n"));
        assert_eq!(card.encoded().matches("\r\nTEL").count(), 0);
    }

    #[test]
    fn a_short_number_gives_a_coarse_code() {
        assert_eq!(draw("tel:0201234567").unwrap().modules, 29);
    }

    #[test]
    fn a_text_that_does_not_fit_is_a_fault() {
        assert!(matches!(draw(&"x".repeat(3000)), Err(Fault::QrTooLong { bytes: 3000 })));
    }
}
