//! What stands in a row that came back, and why a row is not taken.

use crate::words::Message;
use crate::words::messages::sheet as m;

/// A row of a sheet that came back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Given {
    /// The number of the row in the sheet, from 1.
    pub number: u32,
    /// The id.
    pub id: String,
    /// The Dutch that the translator saw.
    pub dutch: String,
    /// The new text, or nothing.
    pub text: String,
    /// Whether a cell of it holds a formula instead of text.
    pub formula: bool,
    /// The remark, or nothing.
    pub remark: String,
}

/// Why a row is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// There is no text with this id.
    IdUnknown(String),
    /// The row stands in the sheet twice.
    Twice,
    /// The Dutch is another one than when the sheet was made.
    DutchChanged,
    /// The cell holds a formula.
    Formula,
    /// A name of the Dutch is not there.
    NameMissing(String),
    /// A name that the Dutch has not.
    NameUnknown(String),
    /// A brace without a name in it.
    LoneBrace,
    /// The text is too long.
    TooLong {
        /// Its letters.
        letters: usize,
        /// As many as may be.
        most: usize,
    },
    /// The text for all other numbers is missing.
    OtherMissing,
    /// There is a hint, and no text to go with it.
    ValueMissing,
    /// The text cannot be put in its file.
    Unwritable,
}

impl Refusal {
    /// The reason in words.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::IdUnknown(id) => m::refused_id(id.as_str()),
            Self::Twice => m::refused_twice(),
            Self::DutchChanged => m::refused_dutch(),
            Self::Formula => m::refused_formula(),
            Self::NameMissing(name) => m::refused_name_missing(format!("{{{name}}}")),
            Self::NameUnknown(name) => m::refused_name_unknown(format!("{{{name}}}")),
            Self::LoneBrace => m::refused_brace(),
            Self::TooLong { letters, most } => m::refused_long(*letters, *most),
            Self::OtherMissing => m::refused_other_missing(),
            Self::ValueMissing => m::refused_value_missing(),
            Self::Unwritable => m::refused_unwritable(),
        }
    }
}
