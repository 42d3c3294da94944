//! The languages a resident can choose, those used last on top. Never who speaks them.

use crate::words::Locale;

/// How many of those used last go on top.
const RECENT: usize = 4;

/// All that can be chosen: those used last, then the rest in the order of the table. `recent`: the latest first.
#[must_use]
pub fn ordered(recent: &[Locale]) -> Vec<Locale> {
    let recent = &recent[..recent.len().min(RECENT)];
    let rest = Locale::all().filter(|one| !recent.contains(one));
    recent.iter().copied().chain(rest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_languages_used_last_go_first_and_each_is_there_once() {
        let found = ordered(&[Locale::TR, Locale::AR]);
        assert_eq!(found[..2], [Locale::TR, Locale::AR]);
        assert_eq!(found.len(), Locale::all().count());
    }
}
