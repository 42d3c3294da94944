//! Profiles and a moment for tests. Never in the program itself.

use jiff::Zoned;
use jiff::civil::date;

use super::profile::{Danger, Profile, Wanted, Weight};
use crate::directory::{LanguageCode, NeedId, local_zone};

/// A need.
pub(crate) fn need(code: &str) -> NeedId {
    NeedId::new(code).expect("a need")
}

/// Somebody with these needs, of whom nothing else is known.
pub(crate) fn seeks(codes: &[&str]) -> Profile {
    let needs = codes.iter().map(|code| Wanted { need: need(code), weight: Weight::Plain }).collect();
    Profile { needs, ..Profile::default() }
}

/// The languages somebody speaks.
pub(crate) fn languages(codes: &[&str]) -> Vec<LanguageCode> {
    codes.iter().filter_map(|code| LanguageCode::new(code)).collect()
}

/// A danger card that was raised.
pub(crate) fn danger(card: &str, code: &str, quiet: bool) -> Danger {
    Danger { card: card.to_owned(), need: need(code), quiet }
}

/// Tuesday 24 November 2026, eleven in the morning.
pub(crate) fn tuesday() -> Zoned {
    date(2026, 11, 24).at(11, 0, 0, 0).to_zoned(local_zone()).expect("a moment")
}
