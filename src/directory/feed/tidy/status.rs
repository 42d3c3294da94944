//! The status of a service, and other values of short lists.

use super::verdict::Verdict;
use crate::directory::feed::note::Why;

/// Spellings of the four states.
const STATES: &[(&str, &str)] = &[
    ("active", "active"),
    ("actief", "active"),
    ("inactive", "inactive"),
    ("inactief", "inactive"),
    ("defunct", "defunct"),
    ("opgeheven", "defunct"),
    ("temporarily closed", "temporarily closed"),
    ("temporarilyclosed", "temporarily closed"),
    ("tijdelijk gesloten", "temporarily closed"),
];

/// What an empty status becomes: a feed lists what there is. It is told as a repair, each time.
pub const EMPTY: &str = "active";

/// The status.
pub fn status(text: &str) -> Verdict<String> {
    of_list(text, STATES)
}

/// How often something comes back. `DAILY` is weekly on all days; that is for the schedule to say.
pub fn frequency(text: &str) -> Verdict<String> {
    let words: &[(&str, &str)] = &[
        ("weekly", "WEEKLY"),
        ("wekelijks", "WEEKLY"),
        ("monthly", "MONTHLY"),
        ("maandelijks", "MONTHLY"),
        ("daily", "DAILY"),
        ("dagelijks", "DAILY"),
        ("yearly", "YEARLY"),
        ("jaarlijks", "YEARLY"),
    ];
    of_list(text, words)
}

/// The type of a location or of an address.
pub fn place_type(text: &str) -> Verdict<String> {
    let words: &[(&str, &str)] = &[("physical", "physical"), ("postal", "postal"), ("virtual", "virtual")];
    of_list(text, words)
}

/// Whether a text says yes or no.
pub fn yes(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "true" | "t" | "yes" | "y" | "ja" | "j" | "1" | "x" | "evet" | "نعم" => Some(true),
        "false" | "f" | "no" | "n" | "nee" | "0" | "hayır" | "لا" => Some(false),
        _ => None,
    }
}

fn of_list(text: &str, list: &[(&str, &'static str)]) -> Verdict<String> {
    let plain = text.to_lowercase().replace(['_', '-'], " ");
    match list.iter().find(|(spelling, _)| *spelling == plain) {
        Some((_, code)) => Verdict::of(text, (*code).to_owned()),
        None => Verdict::Left(Why::Unreadable),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_a_status_are_that_status_and_others_are_not_guessed() {
        assert_eq!(status("Temporarily_Closed"), Verdict::Repaired("temporarily closed".into()));
        assert_eq!(status("Actief"), Verdict::Repaired("active".into()));
        assert_eq!(status("active"), Verdict::Good("active".into()));
        assert_eq!(status("pending"), Verdict::Left(Why::Unreadable));
        assert_eq!((yes("Ja"), yes("f"), yes("misschien")), (Some(true), Some(false), None));
    }
}
