//! Reading the numbers of choices from a line. Knows numbers only.

use std::collections::BTreeSet;

use crate::table::typed::western;

/// The place that a line names, from 0, among so many.
pub(super) fn one(line: &str, many: usize) -> Option<usize> {
    let number: usize = western(line.trim().trim_end_matches('.')).parse().ok()?;
    number.checked_sub(1).filter(|place| *place < many)
}

/// The places that a line names, apart by spaces or commas; `None` when any is not there.
pub(super) fn several(line: &str, many: usize) -> Option<BTreeSet<usize>> {
    let parts = line.split([' ', ',', ';', '،', '\t']).filter(|part| !part.is_empty());
    parts.map(|part| one(part, many)).collect::<Option<BTreeSet<usize>>>().filter(|all| !all.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_with_any_keyboard_and_mark_between_them() {
        assert_eq!(several("1 3", 3), Some(BTreeSet::from([0, 2])));
        assert_eq!(several("2,1.", 3), Some(BTreeSet::from([0, 1])));
        assert_eq!(several("١، ٣", 3), Some(BTreeSet::from([0, 2])));
    }

    #[test]
    fn one_that_is_not_there_spoils_all() {
        for line in ["4", "0", "1 4", "een", "", "-1", "1 1 x"] {
            assert_eq!(several(line, 3), None, "{line}");
        }
    }
}
