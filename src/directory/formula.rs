//! Cells of a table that no spreadsheet takes for a formula, and back.
//!
//! A cell that begins with `=`, `+`, `-`, `@`, a tab or a line break gets an apostrophe before it; so does a part of
//! it after a line break, a tab or a `;`, for a spreadsheet that splits there (a Dutch one splits at `;`). An
//! apostrophe that stood there already gets another one, so that reading back takes away exactly what was put in.

use std::borrow::Cow;

/// The cell as it is written: it never begins a formula.
#[must_use]
pub fn neutral(text: &str) -> Cow<'_, str> {
    if !parts(text).any(|(first, part)| is_risky(part, first)) {
        return Cow::Borrowed(text);
    }
    let mut cell = String::with_capacity(text.len() + 1);
    for (first, part) in parts(text) {
        if is_risky(part, first) {
            cell.push('\'');
        }
        cell.push_str(part);
    }
    Cow::Owned(cell)
}

/// The text that was written as this cell.
#[must_use]
pub fn restored(cell: &str) -> Cow<'_, str> {
    let marked = |first: bool, part: &str| part.starts_with('\'') && is_risky(part, first);
    if !parts(cell).any(|(first, part)| marked(first, part)) {
        return Cow::Borrowed(cell);
    }
    Cow::Owned(parts(cell).map(|(first, part)| if marked(first, part) { &part[1..] } else { part }).collect())
}

/// The parts of a text, each with the break that ends it; the first is told.
fn parts(text: &str) -> impl Iterator<Item = (bool, &str)> {
    text.split_inclusive(is_break).enumerate().map(|(at, part)| (at == 0, part))
}

fn is_risky(part: &str, first: bool) -> bool {
    let begins = part.trim_start_matches(|one: char| one == '\'' || (one.is_whitespace() && !is_break(one)));
    begins.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
        || (first && begins.starts_with(['\t', '\r', '\n']))
}

fn is_break(one: char) -> bool {
    matches!(one, '\t' | '\r' | '\n' | ';')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_cell_begins_no_formula_wherever_a_spreadsheet_splits_it() {
        assert_eq!(neutral("=1+1"), "'=1+1");
        assert_eq!(neutral("+31 20 123 45 67"), "'+31 20 123 45 67");
        assert_eq!(neutral("Kom langs;=HYPERLINK(1)\n- koffie"), "Kom langs;'=HYPERLINK(1)\n'- koffie");
        assert_eq!(neutral("Kost 3,- of € 2+1"), "Kost 3,- of € 2+1");
        assert_eq!(neutral("'s middags"), "'s middags");
        assert_eq!(restored("'s middags"), "'s middags");
    }

    fn any_cell() -> impl Strategy<Value = String> {
        let letter = prop_oneof![
            4 => prop::sample::select("=+-@'; a\t\r\n＝＠\u{a0}".chars().collect::<Vec<_>>()),
            1 => any::<char>(),
        ];
        prop::collection::vec(letter, 0..12).prop_map(|letters| letters.into_iter().collect())
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_cell_begins_a_formula_and_every_text_comes_back(text in any_cell()) {
            let cell = neutral(&text);
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']));
            for part in cell.split(['\n', '\r', '\t', ';']) {
                prop_assert!(!part.trim_start().starts_with(['=', '+', '-', '@']));
            }
            prop_assert_eq!(restored(&cell), text.as_str());
        }
    }
}
