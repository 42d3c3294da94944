//! A telephone number with the day on which it was last checked.

use serde::{Deserialize, Serialize};

use super::checked::Checked;

/// A number to call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone {
    /// The number, as it is written on paper.
    pub number: String,
    /// HSDS `type`, such as `voice` or `sms`.
    pub kind: Option<String>,
    /// What this number is for.
    pub description: Option<String>,
    /// When and against what it was last checked.
    pub checked: Checked,
}

impl Phone {
    /// Whether a text reads as a number to call: digits, and what people put between them.
    pub(super) fn is_number(text: &str) -> bool {
        text.chars().filter(char::is_ascii_digit).count() >= 3
            && text.chars().all(|one| one.is_ascii_digit() || " +-()./".contains(one))
    }
}
